"""What bodies and blocks bring into the letterhead besides text: pictures, lists, styles; and what is refused."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from lxml import etree

from documents import refused
from dxplan.word.parts import DOCUMENT, LINKS, STYLES, R, W, read_parts, words_of, write_parts
from word_bodies import (
    BODIES,
    DECIMAL,
    GIF,
    HEAD,
    JPEG,
    SVG,
    anchored,
    box,
    form,
    inline,
    item,
    level,
    listed,
    made,
    numbers,
    old_picture,
    png,
    styled,
    svg_of,
)
from word_parts import ANNEXES, each, include, when
from word_xml import p, table, tc, tr, word_file

Run = Callable[..., tuple[int, str, str]]
Parts = dict[str, bytes]

PLAIN = word_file(p("Normal", "{{ body }}"), own_parts=True)
NUMBERING = "word/numbering.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates with a plain letterhead."""
    templates = tmp_path / "templates"
    (templates / "blocks").mkdir(parents=True)
    (templates / "letterhead.docx").write_bytes(PLAIN)
    return templates


@pytest.fixture
def report(run: Run, folder: Path, tmp_path: Path) -> Callable[..., tuple[int, str, str]]:
    """Fill a body in over the real plan; the file is out.docx."""

    def report(body: bytes) -> tuple[int, str, str]:
        (folder / "t.docx").write_bytes(body)
        file = tmp_path / "out.docx"
        file.unlink(missing_ok=True)
        code, out, err = run("report", "t", "--templates", str(folder), "-o", str(file))
        assert file.exists() == (code == 0)
        return code, out, err.removesuffix(f"{file} is written\n")

    return report


Report = Callable[[bytes], tuple[int, str, str]]


@pytest.fixture
def filled(report: Report, tmp_path: Path) -> Callable[[bytes], Parts]:
    """The parts of a body that is filled in, which are sound."""

    def filled(body: bytes) -> Parts:
        assert report(body) == (0, "", "")
        with zipfile.ZipFile(tmp_path / "out.docx") as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        check_sound(parts)
        return parts

    return filled


Fill = Callable[[bytes], Parts]


def links(parts: Parts, part: str) -> dict[str, str]:
    """The names of the parts to which a part is linked, by id."""
    listed_in = f"{dirname(part)}/_rels/{part.rpartition('/')[2]}.rels"
    if listed_in not in parts:
        return {}
    root = etree.fromstring(parts[listed_in])
    ids = [link.get("Id") for link in root]
    assert len(set(ids)) == len(ids)
    return {link.get("Id", ""): normpath(join(dirname(part), link.get("Target", ""))) for link in root}


def check_sound(parts: Parts) -> None:
    """What Word needs to open a file: links that lead somewhere, kinds, lists that are there, ids but once."""
    kinds = etree.fromstring(parts["[Content_Types].xml"])
    named = [kind.get("PartName") for kind in kinds.iter("{*}Override")]
    assert len(set(named)) == len(named)
    endings = {kind.get("Extension") for kind in kinds.iter("{*}Default")}
    assert all(f"/{name}" in named or name.rpartition(".")[2] in endings for name in parts if name[0] != "[")
    roots = {name: etree.fromstring(content) for name, content in parts.items() if name.endswith(".xml")}
    for name, root in roots.items():
        targets = links(parts, name)
        assert set(targets.values()) <= parts.keys()
        assert set(root.xpath("//@r:*", namespaces={"r": R[1:-1]})) <= targets.keys()
        frames = [frame.get("id") for frame in root.iter("{*}docPr")]
        assert len(set(frames)) == len(frames)
        for choice in root.iter("{*}Choice"):
            assert choice.nsmap.keys() >= set(choice.get("Requires", "").split())
    lists = dict.fromkeys(numbers_in(roots[NUMBERING], "num"), 1) if NUMBERING in roots else {}
    for name in (DOCUMENT, STYLES):
        assert {number.get(W + "val") for number in roots[name].iter(W + "numId")} <= {*lists, "0"}
    assert all(mark not in b"".join(parts.values()) for mark in (b"{{", b"{%"))


def numbers_in(root: "etree._Element", kind: str) -> dict[str, "etree._Element"]:
    """The lists or their forms, by id."""
    name = f"{W}{'numId' if kind == 'num' else 'abstractNumId'}"
    elements = root.findall(W + kind)
    by_id = {element.get(name, ""): element for element in elements}
    assert len(by_id) == len(elements)
    return by_id


def signs(parts: Parts) -> Iterator[tuple[str, str]]:
    """Each paragraph that is in a list, with its number or sign as Word counts."""
    lists = etree.fromstring(parts[NUMBERING])
    nums, forms = numbers_in(lists, "num"), numbers_in(lists, "abstractNum")
    by_style: dict[str | None, etree._Element | None] = {}
    for style in etree.fromstring(parts[STYLES]).iter(W + "style"):  # a style comes after the one that it is based on
        basis = style.find(W + "basedOn")
        own = style.find(f"{W}pPr/{W}numPr")
        inherited = by_style.get(None if basis is None else basis.get(W + "val"))
        by_style[style.get(W + "styleId")] = inherited if own is None else own
    counted: dict[tuple[str, int], int] = {}
    for paragraph in etree.fromstring(parts[DOCUMENT]).iter(W + "p"):
        look = paragraph.find(W + "pPr")
        style = None if look is None else look.find(W + "pStyle")
        number = None if look is None else look.find(W + "numPr")
        if number is None:
            number = by_style.get(None if style is None else style.get(W + "val"))
        if number is None:
            continue
        of = number.find(W + "numId").get(W + "val")
        at = number.find(W + "ilvl")
        depth = 0 if at is None else int(at.get(W + "val"))
        its_form = nums[of].find(W + "abstractNumId").get(W + "val")
        counted[its_form, depth] = counted.get((its_form, depth), 0) + 1
        for deeper in range(depth + 1, 9):
            counted.pop((its_form, deeper), None)
        text = next(lvl for lvl in forms[its_form].iter(W + "lvl") if lvl.get(W + "ilvl") == str(depth))
        sign = text.find(W + "lvlText").get(W + "val")
        for deep in range(depth + 1):
            sign = sign.replace(f"%{deep + 1}", str(counted.get((its_form, deep), 1)))
        yield sign, words_of(paragraph)


@pytest.mark.parametrize("head", [PLAIN, HEAD], ids=["plain", "full"])
@pytest.mark.parametrize("name", BODIES)
def test_what_an_office_s_body_has_comes_along(filled: Fill, folder: Path, name: str, head: bytes) -> None:
    """Also beside pictures and lists of the letterhead's that have the same ids."""
    (folder / "letterhead.docx").write_bytes(head)
    body = BODIES[name]()
    parts = filled(body)
    own = read_parts(body, "t.docx")
    media = [content for part, content in parts.items() if part.startswith("word/media/")]
    assert len(set(media)) == len(media)
    expected = {content for part, content in own.items() if part.startswith("word/media/")}
    assert set(media) == expected | ({png()} if head == HEAD else set())
    if head == HEAD:
        assert [sign for sign in signs(parts) if sign[1] == "Nơi nhận"] == [("1.", "Nơi nhận")]


def test_the_same_is_the_same_bytes(filled: Fill) -> None:
    assert filled(BODIES["made by a program"]()) == filled(BODIES["made by a program"]())


# Pictures


def test_a_picture_is_what_it_was(filled: Fill) -> None:
    parts = filled(made(p("Body", inline("a"), anchored("b", 2), old_picture("c", 3)), {"a.png": png(), "b.jpg": JPEG,
                                                                                      "c.gif": GIF}))  # fmt: skip
    root, targets = etree.fromstring(parts[DOCUMENT]), links(parts, DOCUMENT)
    named = [blip.get(R + name) for blip, name in zip(root.iter("{*}blip", "{*}imagedata"), ("embed", "embed", "id"),
                                                      strict=True)]  # fmt: skip
    assert [parts[targets[name]] for name in named] == [png(), JPEG, GIF]
    kinds = {
        kind.get("PartName"): kind.get("ContentType")
        for kind in etree.fromstring(parts["[Content_Types].xml"]).iter("{*}Override")
    }
    assert [kinds[f"/{targets[name]}"] for name in named] == ["image/png", "image/jpeg", "image/gif"]
    assert [targets[name] for name in named] == [
        "word/media/picture1.png",
        "word/media/picture2.jpeg",
        "word/media/picture3.gif",
    ]


def test_a_picture_gets_an_id_and_a_name_that_are_free(filled: Fill, folder: Path) -> None:
    own = {"picture1.png": png(grey=5), "rIdPicture2.png": png(grey=6)}
    head = p("Normal", inline("picture1"), inline("rIdPicture2", 2)) + p("Normal", "{{ body }}")
    (folder / "letterhead.docx").write_bytes(made(head, own))
    parts = filled(made(p("Body", inline("a")), {"a.png": png()}))
    assert links(parts, DOCUMENT)["rIdPicture3"] == "word/media/picture3.png"
    assert "word/_rels/header1.xml.rels" not in parts


def test_a_picture_is_found_by_a_name_in_other_letters(filled: Fill) -> None:
    for name in ("media/A.png", "media/%61.png", "/word/media/a.png", "./x/../media/a.png"):
        parts = read_parts(made(p("Body", inline("a")), {"a.png": png()}), "t.docx")
        parts[LINKS] = parts[LINKS].replace(b"media/a.png", name.encode())
        assert png() in filled(write_parts(parts)).values()
    parts[LINKS] = parts[LINKS].replace(b"./x/../media/a.png", b"media/a%20b.png")
    parts["word/media/a%20b.png"] = parts.pop("word/media/a.png")
    assert png() in filled(write_parts(parts)).values()


def test_a_picture_that_is_not_printed_is_not_in_the_file(filled: Fill) -> None:
    body = when("year_ended", p("Body", inline("a"))) + p("Body", inline("b", 2))
    parts = filled(made(body, {"a.png": png(), "b.png": png(grey=1)}))
    assert [content for part, content in parts.items() if "/media/" in part] == [png(grey=1)]
    assert len(links(parts, DOCUMENT)) == 1 + len(links(read_parts(PLAIN, "l"), DOCUMENT))


def test_the_letterhead_s_own_picture_serves_a_body(filled: Fill, folder: Path) -> None:
    (folder / "letterhead.docx").write_bytes(HEAD)
    parts = filled(made(p("Body", inline("z")), {"z.png": png()}))
    assert [part for part in parts if "/media/" in part] == ["word/media/a.png"]


def test_header_and_text_share_a_picture(filled: Fill, folder: Path) -> None:
    (folder / "blocks" / "b.docx").write_bytes(made(p("Body", inline("a")), {"a.png": png()}))
    head = read_parts(PLAIN, "letterhead.docx")
    head["word/header2.xml"] = head["word/header2.xml"].replace(b"</w:hdr>", include("b").encode() + b"</w:hdr>")
    (folder / "letterhead.docx").write_bytes(write_parts(head))
    parts = filled(made(p("Body", inline("z")), {"z.png": png()}))
    shared = "word/media/picture1.png"
    assert [shared in links(parts, part).values() for part in (DOCUMENT, "word/header2.xml")] == [True, True]
    assert [name for name in parts if "/media/" in name] == [shared]


def test_an_annex_of_a_picture_alone_is_an_annex(filled: Fill) -> None:
    parts = filled(made(p("Body", "a") + ANNEXES + p("Body", inline("a")), {"a.png": png()}))
    assert [part for part in parts if "/media/" in part]
    assert parts[DOCUMENT].count(b"<w:sectPr") == 2


@pytest.mark.parametrize("place", ["body", "header"])
def test_a_block_brings_pictures_and_lists(filled: Fill, folder: Path, place: str) -> None:
    block = made(p("Body", inline("a")) + item("x"), {"a.png": png()}, numbering=DECIMAL + listed(1, 0))
    (folder / "blocks" / "b.docx").write_bytes(block)
    body = item("một") + item("hai")
    if place == "header":
        head = read_parts(PLAIN, "letterhead.docx")
        head["word/header2.xml"] = head["word/header2.xml"].replace(b"</w:hdr>", include("b").encode() + b"</w:hdr>")
        (folder / "letterhead.docx").write_bytes(write_parts(head))
    else:
        body += include("b") + item("ba") + include("b")
    parts = filled(made(body, numbering=DECIMAL + listed(1, 0)))
    part = DOCUMENT if place == "body" else "word/header2.xml"
    assert parts[part].count(b"<pic:pic") == (2 if place == "body" else 1)
    assert [name for name in parts if "/media/" in name] == ["word/media/picture1.png"]
    counted = [("1.", "một"), ("2.", "hai"), ("1.", "x"), ("3.", "ba"), ("2.", "x")]
    assert list(signs(parts)) == (counted if place == "body" else counted[:2])


def test_the_effects_of_a_picture_that_are_kept_apart_stay_behind(filled: Fill) -> None:
    effect = '<a:ext uri="{BEBA8EAE-BF5A-486C-A8C5-ECC9F3942E4B}"><a:imgLayer r:embed="rIdEffect"/></a:ext>'
    parts = read_parts(made(p("Body", inline("a", extension=effect)), {"a.png": png()}), "t.docx")
    kind = "http://schemas.microsoft.com/office/2007/relationships/hdphoto"
    link = f'<Relationship Id="rIdEffect" Type="{kind}" Target="media/effect.wdp"/></Relationships>'
    parts[LINKS] = parts[LINKS].replace(b"</Relationships>", link.encode())
    parts["word/media/effect.wdp"] = b"wdp"
    assert b"imgLayer" not in filled(write_parts(parts))[DOCUMENT]


def picture(content: bytes, run: str = inline("a"), name: str = "a.png") -> bytes:
    """A body with a picture of these bytes."""
    return made(p("Body", "Hình ", run), {name: content})


LINK = f'<Relationship Id="a" Type="{R[1:-1]}/{{kind}}" Target="{{target}}"/>'


def linked(kind: str, target: str, *more: str) -> bytes:
    """A body that names a part of another kind."""
    parts = read_parts(made(p("Body", "Hình ", inline("a"))), "t.docx")
    added = "".join((LINK.format(kind=kind, target=target), *more)) + "</Relationships>"
    parts[LINKS] = parts[LINKS].replace(b"</Relationships>", added.encode())
    return write_parts({**parts, "word/charts/chart1.xml": b"<a/>", "word/media/a.png": png()})


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (lambda: picture(b"II*\0"), "a picture that is not PNG, JPEG, GIF, EMF, WMF or SVG (word/media/a.png)"),
        (lambda: picture(b"<x/>"), "a picture that is not PNG"),
        (lambda: picture(b""), "a picture that is not PNG"),
        (lambda: picture(png()[:20]), "a damaged picture (word/media/a.png)"),
        (lambda: picture(JPEG[:30]), "a damaged picture"),
        (lambda: picture(GIF[:8]), "a damaged picture"),
        (lambda: picture(png(0, 9)), "a damaged picture"),
        (lambda: picture(png(20_000, 1).replace(b"\0\0\0\1\b", b"\0\0\x13\x89\b", 1)), "20000 × 5001 pixels"),
        (lambda: picture(SVG), "an SVG without the same picture as PNG"),
        (lambda: drawing(SVG.replace(b"<rect", b"<script/><rect")), "a drawing with a program or entities in it"),
        (lambda: drawing(b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG), "a drawing with a program or entities in it"),
        (lambda: drawing(SVG.replace(b"<rect", b'<image href="http://a/b"/><rect')), "http://a/b"),
        (lambda: linked("image", "media/none.png"), "needs the part word/media/none.png, which is not in the file"),
        (lambda: linked("image", "../../etc/passwd"), "needs the part etc/passwd, which is not in the file"),
        (lambda: linked("image", "media/a.png", LINK.format(kind="image", target="x.png")), "have the id a"),
        (lambda: linked("chart", "charts/chart1.xml"), "a chart of its own"),
        (lambda: linked("video", "media/a.png"), "something that is kept in another part"),
        (lambda: linked("image", 'http://a/b.png" TargetMode="External'), "it is linked to http://a/b.png"),
        (lambda: made(p("Body", "Hình", inline("none"))), "uses the link “none”, which is not in the file"),
        (lambda: picture(png(), inline("a").replace("r:embed", "r:link")), "something that is kept in another part"),
        (lambda: made(p("Body", inline("none"))), "“Hình 1” holds what the letterhead can't take"),
    ],
)
def test_what_is_no_picture_of_the_file_is_refused(report: Report, body: Callable[[], bytes], words: str) -> None:
    refused(report(body()), "t.docx", words)


def drawing(content: bytes) -> bytes:
    """A body with this SVG beside a PNG."""
    return made(p("Body", inline("a", extension=svg_of("b"))), {"a.png": png(), "b.svg": content})


def test_a_picture_may_be_as_large_as_the_limit(filled: Fill) -> None:
    assert filled(picture(png(20_000, 1).replace(b"\0\0\0\1\b", b"\0\0\x13\x88\b", 1)))
    after = JPEG[:2] + b"\xff\xff\xfe\0\4ab" + JPEG[2:]  # a comment, and a byte that fills up
    assert filled(picture(after, name="a.jpg"))
    tables = (
        JPEG[:2] + b"\xff\xc4\0\x09\0\xff\xff\xff\xff\0\0" + JPEG[2:]
    )  # they come before the frame, and say no size
    assert filled(picture(tables, name="a.jpg"))


def test_all_pictures_together_have_a_limit(report: Report, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = made(p("Body", inline("a"), inline("b"), inline("c")), {"a.png": png(), "b.png": png(grey=1),
                                                                   "c.png": png()})  # fmt: skip
    monkeypatch.setattr("dxplan.word.pictures.MAX_BYTES", len(png()) + len(png(grey=1)))
    assert report(body) == (0, "", "")
    monkeypatch.setattr("dxplan.word.pictures.MAX_BYTES", len(png()) + len(png(grey=1)) - 1)
    refused(report(body), "t.docx", "pictures of more than 0 MB together")


# Lists


def test_lists_count_as_in_the_body(filled: Fill) -> None:
    assert list(signs(filled(BODIES["lists"]()))) == [
        ("1.", "Một 2024"),
        ("1)", "a"),
        ("2.", "Hai"),
        ("-", "gạch"),
        ("+", "cộng"),
        ("3.", "Ba"),
    ]
    in_a_loop = list(signs(filled(BODIES["list in a loop"]())))
    assert in_a_loop[:4] == [("1.", "KPI.1"), ("1)", "chi tiết"), ("2.", "KPI.2"), ("1)", "chi tiết")]
    assert in_a_loop[-1] == ("12.", "cuối")


def test_what_word_2013_notes_of_a_list_stays_behind(filled: Fill) -> None:
    numbering = filled(BODIES["list with a number of three digits"]())[NUMBERING]
    assert b"restartNumberingAfterBreak" not in numbering
    assert b'w:format="001, 002, 003, ..."' in numbering


def test_two_levels_share_the_picture_of_their_bullets(filled: Fill) -> None:
    root = etree.fromstring(filled(BODIES["pictures as bullets"]())[NUMBERING])
    (bullet,) = root.iter(W + "numPicBullet")
    named = {level.get(W + "val") for level in root.iter(W + "lvlPicBulletId")}
    assert named == {bullet.get(W + "numPicBulletId")}


def test_a_list_keeps_what_is_its_own(filled: Fill) -> None:
    parts = filled(BODIES["lists"]())
    root = etree.fromstring(parts[NUMBERING])
    assert [child.tag.removeprefix(W) for child in root] == ["abstractNum"] * 2 + ["num"] * 3
    assert [start.get(W + "val") for start in root.iter(W + "startOverride")] == ["7"]
    assert next(root.iter(W + "nsid"), None) is None


@pytest.mark.parametrize("numbered_there", [False, True])
def test_a_style_that_is_numbered_numbers_its_paragraphs(filled: Fill, folder: Path, numbered_there: bool) -> None:
    """A style of the letterhead's wins; where it has no number, the paragraph gets the one that it had."""
    style = styled("Head", numbers(1) if numbered_there else "").replace("Own Head", "own head")
    numbering = form(5, level(0, "decimal", "Điều %1")) + listed(1, 5)
    (folder / "letterhead.docx").write_bytes(made(p("Normal", "{{ body }}"), styles=style, numbering=numbering))
    parts = filled(BODIES["list by styles"]())
    first = "Điều 1" if numbered_there else "1."
    assert list(signs(parts)) == [(first, "Phần"), ("1.1.", "Điểm 34"), ("1.2.", "Sâu")]
    linked_to = etree.fromstring(parts[NUMBERING]).iter(W + "pStyle")
    assert [style.get(W + "val") for style in linked_to] == ["Point"]


def test_a_paragraph_s_number_stands_where_word_looks_for_it(filled: Fill, folder: Path) -> None:
    head = made(p("Normal", "{{ body }}"), styles=styled("Head"))
    (folder / "letterhead.docx").write_bytes(head)
    body = p("Head", "a", look='<w:keepNext/><w:widowControl/><w:jc w:val="center"/>') + p("Base", "b")
    body += p("Head", "c", look='<w:numPr><w:ilvl w:val="1"/></w:numPr>')
    parts = filled(made(body, styles=styled("Head", numbers(1)) + styled("Base"), numbering=DECIMAL + listed(1, 0)))
    looks = [look for look in etree.fromstring(parts[DOCUMENT]).iter(W + "pPr") if look.find(W + "numPr") is not None]
    assert [child.tag.removeprefix(W) for child in looks[0]] == ["pStyle", "keepNext", "widowControl", "numPr", "jc"]
    assert list(signs(parts)) == [("1.", "a"), ("1)", "c")]


def test_lists_of_styles_that_nothing_uses_stay_behind(filled: Fill) -> None:
    body = made(p("Body", "a"), styles=styled("Head", numbers(1)), numbering=DECIMAL + listed(1, 0))
    parts = filled(body)
    assert NUMBERING not in parts
    assert b"numPr" not in parts[STYLES]


def test_no_list_is_no_list(filled: Fill) -> None:
    style = styled("Base", numbers(1)) + styled("List", numbers(0), based="Base")
    parts = filled(made(p("List", "a") + item("b", of=0), styles=style, numbering=DECIMAL + listed(1, 0)))
    assert NUMBERING in parts  # of the style on which the paragraph's is based
    assert [number.get(W + "val") for number in etree.fromstring(parts[DOCUMENT]).iter(W + "numId")] == ["0"]


def test_two_bodies_lists_of_one_form_and_sign_stay_apart(filled: Fill, folder: Path) -> None:
    for name in "ab":
        (folder / "blocks" / f"{name}.docx").write_bytes(made(item(name), numbering=DECIMAL + listed(1, 0)))
    parts = filled(word_file(include("a") + include("b") + include("a")))
    assert list(signs(parts)) == [("1.", "a"), ("1.", "b"), ("2.", "a")]


@pytest.mark.parametrize(
    ("numbering", "words"),
    [
        ("", "a paragraph is in the list 1, which is not in the file"),
        (DECIMAL + listed(2, 0), "a paragraph is in the list 1, which is not in the file"),
        (DECIMAL + listed(1, 0) + listed(1, 0), "two lists have the number 1"),
        (DECIMAL + DECIMAL + listed(1, 0), "two lists have the number 0"),
        (listed(1, 0), "the list 0, which is not in the file"),
        (form(0, level(0, "decimal", "{{ total }}")) + listed(1, 0), "“{{ total }}”: a tag stands outside of the text"),
        (
            form(0, level(0, "bullet", "", more='<w:lvlPicBulletId w:val="4"/>')) + listed(1, 0),
            "the list 4, which is not in the file",
        ),
    ],
)
def test_a_list_that_can_t_be_found_is_refused(report: Report, numbering: str, words: str) -> None:
    refused(report(made(item("a"), numbering=numbering)), "t.docx", words)


def test_a_form_that_is_its_own_is_refused(report: Report) -> None:
    numbering = form(0, more='<w:numStyleLink w:val="Legal"/>') + listed(1, 0)
    style = styled("Legal", numbers(1), kind="numbering")
    refused(report(made(item("a"), numbering=numbering, styles=style)), "t.docx", "the form of the first")


# Styles and the rest


@pytest.mark.parametrize(
    "styles",
    [styled("A", based="A"), styled("A", based="B") + styled("B", based="C") + styled("C", based="A")],
)
def test_a_style_that_is_based_on_itself_is_refused(report: Report, styles: str) -> None:
    refused(report(made(p("Body", "a"), styles=styles)), "t.docx: the style own a is based on itself")


def test_styles_may_be_based_on_each_other_at_any_depth(filled: Fill) -> None:
    based = "".join(styled(f"S{number}", based=f"S{number - 1}") for number in range(1, 1500))
    body = made(p("S1499", "a"), styles=styled("S0", numbers(1)) + based, numbering=DECIMAL + listed(1, 0))
    assert list(signs(filled(body))) == [("1.", "a")]


def test_a_text_box_is_read_by_old_and_new_programs(filled: Fill) -> None:
    """The namespaces that the box requires are named by prefixes, which lxml does not keep."""
    parts = filled(made(each("kpi in kpis", p("Body", box(p("Body", "{{ kpi.id }}"))))))
    choices = list(etree.fromstring(parts[DOCUMENT]).iter("{*}Choice"))
    assert [choice.nsmap["wps"] for choice in choices] == [
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    ] * 11
    assert [words_of(choice) for choice in choices] == [f"KPI.{number}" for number in range(1, 12)]


def test_a_box_that_requires_what_it_does_not_declare_is_refused(report: Report) -> None:
    body = p("Body", box(p("Body", "a")).replace('Requires="wps"', 'Requires="nope"'))
    refused(report(made(body)), "t.docx", "requires nope")


@pytest.mark.parametrize("change", ["ins", "del", "moveFrom", "moveTo"])
def test_a_change_that_is_not_accepted_is_refused(report: Report, change: str) -> None:
    body = p("Body", "a", f'<w:{change} w:id="1"><w:r><w:t>b</w:t></w:r></w:{change}>')
    refused(report(made(body)), "t.docx: “ab” holds", "a tracked change; accept it first")


def test_what_word_keeps_of_its_editing_stays_behind(filled: Fill) -> None:
    change = '<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr>'
    bound = '<w:sdt><w:sdtPr><w:id w:val="5"/><w:dataBinding w:xpath="/a" w:storeItemID="b"/></w:sdtPr><w:sdtContent>'
    body = p("Body", f"<w:r>{change}<w:t>a</w:t></w:r>") + bound + p("Body", "{{ total }}") + "</w:sdtContent></w:sdt>"
    document = filled(made(body))[DOCUMENT]
    assert b"Change" not in document
    assert b"dataBinding" not in document


def test_a_letterhead_with_a_link_that_leads_nowhere_is_refused(report: Report, folder: Path) -> None:
    head = made(p("Normal", "{{ body }}", inline("a")), {"a.png": png()}, head=True)
    (folder / "letterhead.docx").write_bytes(head)
    assert report(word_file(p("Body", "a"))) == (0, "", "")
    parts = read_parts(head, "letterhead.docx")
    (folder / "letterhead.docx").write_bytes(write_parts({**parts, LINKS: parts[LINKS].replace(b'"a"', b'"b"')}))
    refused(report(word_file(p("Body", "a"))), "letterhead.docx: word/document.xml uses the link “a”")
    del parts["word/media/a.png"]
    (folder / "letterhead.docx").write_bytes(write_parts(parts))
    refused(report(word_file(p("Body", "a"))), "letterhead.docx: word/document.xml needs the part word/media/a.png")


def test_a_letterhead_may_link_to_a_page_of_the_web(report: Report, folder: Path) -> None:
    run = '<w:hyperlink r:id="web"><w:r><w:t>thanhhoa.gov.vn</w:t></w:r></w:hyperlink>'
    parts = read_parts(made(p("Normal", "{{ body }}") + p("Normal", run)), "letterhead.docx")
    web = LINK.replace('Id="a"', 'Id="web"').format(kind="hyperlink", target='http://a.vn/" TargetMode="External')
    parts[LINKS] = parts[LINKS].replace(b"</Relationships>", web.encode() + b"</Relationships>")
    (folder / "letterhead.docx").write_bytes(write_parts(parts))
    assert report(made(p("Body", "a"))) == (0, "", "")
    refused(report(write_parts(parts)), "t.docx", "a link")  # nobody needs one on paper


def test_a_picture_in_a_cell_stays_in_it(filled: Fill) -> None:
    cells = tr(tc(50, p("TableText", "{%tr for kpi in kpis %}"))) + tr(
        tc(50, p("TableText", inline("a"), "{{ kpi.id }}"))
    )
    parts = filled(made(table((50,), cells + tr(tc(50, p("TableText", "{%tr endfor %}"))), look=""), {"a.png": png()}))
    rows = list(etree.fromstring(parts[DOCUMENT]).iter(W + "tr"))
    assert [len(list(row.iter("{*}blip"))) for row in rows] == [1] * 11


@pytest.mark.parametrize("body", [0, 1, 2], ids=["nothing", "a table", "two tables"])
def test_tables_of_letterhead_and_body_stay_apart(filled: Fill, folder: Path, body: int) -> None:
    """Word and LibreOffice take two tables that touch for one, with the columns of the first."""
    cells = table((50, 50), tr(tc(50, p("TableText", "a")), tc(50, p("TableText", "b"))), look="")
    (folder / "letterhead.docx").write_bytes(made(cells + p("Normal", "{{ body }}") + cells))
    document = etree.fromstring(filled(made(cells * body))[DOCUMENT])
    between = ["p", *["tbl"] * body] if body else []
    assert [element.tag.removeprefix(W) for element in document[0][:-1]] == ["tbl", *between, "p", "tbl"]


def test_what_libreoffice_writes_is_written_as_word_does(filled: Fill) -> None:
    shape = '<w:r><w:pict><v:rect id="a" ID="Box" path="m0,0" style="width:9pt;height:9pt"/></w:pict></w:r>'
    aligned = p("Body", "a", shape, look='<w:jc w:val="start"/>')
    switches = '<w:cantSplit w:val="true"/><w:tblHeader w:val="false"/>'
    row = tr(tc(50, p("TableText", "b"))).replace("<w:cantSplit/>", switches)
    sides = level(0, "decimal", "%1.").replace('<w:lvlJc w:val="left"/>', '<w:lvlJc w:val="end"/>')
    body = aligned + table((50,), row, look='<w:jc w:val="end"/>') + item("c") + p("Own", "d")
    styles = styled("Own", '<w:jc w:val="start"/>')
    parts = filled(made(body, numbering=form(0, sides) + listed(1, 0), styles=styles))
    written = b"".join(parts[part] for part in (DOCUMENT, NUMBERING, STYLES))
    assert not any(mark in written for mark in (b'"start"', b'"end"', b'ID="', b' path="', b'"true"', b'"false"'))
    assert parts[DOCUMENT].count(b'jc w:val="right"') == parts[NUMBERING].count(b'Jc w:val="right"') == 1
    assert b"tblHeader" not in parts[DOCUMENT]
    assert b"<w:cantSplit/>" in parts[DOCUMENT]


def test_what_word_2010_added_stays_whole(filled: Fill) -> None:
    """Only what it notes at elements of Word's older vocabulary, for itself, stays behind."""
    glow = '<w:rPr><w14:glow w14:rad="63500"><w14:srgbClr w14:val="FF0000"/></w14:glow></w:rPr>'
    body = p("Body", f"<w:r>{glow}<w:t>a</w:t></w:r>").replace("<w:p>", '<w:p w14:paraId="00000001">')
    document = filled(made(body))[DOCUMENT]
    assert b'<w14:srgbClr w14:val="FF0000"/>' in document
    assert b"paraId" not in document


FIELD = "".join(
    f"<w:r>{content}</w:r>"
    for content in (
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText> PAGE </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>{}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
)


@pytest.mark.parametrize("field", [FIELD, '<w:fldSimple w:instr="PAGE"><w:r><w:t>{}</w:t></w:r></w:fldSimple>'])
def test_a_tag_where_word_makes_the_text_is_refused(report: Report, filled: Fill, field: str) -> None:
    refused(report(made(p("Body", "a", field.format("{{ total }}")))), "t.docx: “{{ total }}”: a tag stands outside")
    assert b"34" in filled(made(p("Body", field.format("2"), "{{ total }}")))[DOCUMENT]


def test_a_box_has_no_footnotes(report: Report) -> None:
    refused(report(made(p("Body", box(p("Body", "{{ 'x' | footnote }}"))))), "t.docx: a footnote is to be printed once")
