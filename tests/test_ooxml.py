"""One set of limits for all Word files: each bad package, through a template, the letterhead and `docx check`."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from documents import Run, refused
from dxplan.ooxml import MAX_FILE
from papers import plan, repacked, saved
from word_xml import p, word_file

BODY, HEAD = word_file(p("Body", "a")), word_file(p("Normal", "{{ body }}"), own_parts=True)
DOCUMENT = saved(plan())
MAIN = "word/document.xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Change = Callable[[bytes], bytes]


def having(name: str, part: bytes | None) -> Change:
    """The file with this part, or without it."""
    return lambda content: repacked(content, {name: part})


def with_part(name: str, mode: int = 0) -> Change:
    """The file with one more part, its name as it is here."""

    def change(content: bytes) -> bytes:
        entry = zipfile.ZipInfo("x")
        entry.filename = entry.orig_filename = name
        entry.external_attr = mode << 16
        out = io.BytesIO(content)
        with zipfile.ZipFile(out, "a") as archive:
            archive.writestr(entry, b"<x/>")
        return out.getvalue()

    return change


def with_main(change: Callable[[bytes], bytes]) -> Change:
    """The file with a changed text."""
    return lambda content: repacked(content, {MAIN: change(zipfile.ZipFile(io.BytesIO(content)).read(MAIN))})


def locked(content: bytes) -> bytes:
    at = content.index(b"PK\x01\x02") + 8
    return content[:at] + b"\x01" + content[at + 1 :]


def packed_as_lzma(content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return out.getvalue()


def torn(content: bytes) -> bytes:
    content = repacked(content, {})
    at = zipfile.ZipFile(io.BytesIO(content)).getinfo(MAIN).header_offset + 30 + len(MAIN)
    return content[:at] + b"\xff" * 20 + content[at + 20 :]


def field(before: str) -> bytes:
    """A part with a field that starts a program, and something before its name."""
    runs = f'<w:fldChar w:fldCharType="begin"/><w:instrText>{before}DDEAUTO cmd</w:instrText>'
    return f"<w:ftr {W}><w:p><w:r>{runs}</w:r></w:p></w:ftr>".encode()


DOCTYPE = b"<!DOCTYPE a [<!ENTITY b 'c'>]>"
BAD: dict[str, tuple[Change, str, str]] = {
    # its name: how a file becomes so, why it is no template, why it is no document or the code of the finding
    "no zip": (lambda _: b"Ke hoach", "it is not a .docx", "is not a Word document (.docx)"),
    "old Word": (lambda _: b"\xd0\xcf\x11\xe0" + bytes(600), "it is not a .docx", "is an old Word file"),
    "no text": (having(MAIN, None), f"the part {MAIN} is missing", f"the part {MAIN} is missing"),
    "many parts": (
        lambda content: repacked(content, {f"x/{number}.bin": b"" for number in range(2000)}),
        "it has more than 2000 parts", "more than 2000 parts",
    ),
    "a part that unpacks to much": (having("word/a.bin", bytes(9_000_000)), "a.bin unpacks to 9 MB", "unpacks to 9 MB"),
    "many texts": (
        lambda content: repacked(content, {f"x/{number}.xml": b"<a/>" + b" " * 3_500_000 for number in range(6)}),
        "its texts unpack to more than 20 MB", "its texts unpack to more than 20 MB",
    ),
    "two names": (with_part(MAIN.upper()), "two of its parts bear one name", "two of its parts bear one name"),
    "above": (with_part("../x.xml"), "leads out of it", "leads out of it"),
    "a device": (with_part("word/nul.xml"), "that a part can't have", "that a part can't have"),
    "a link": (with_part("word/a.xml", 0o120777), "is a link to another", "is a link to another"),
    "locked": (locked, "is locked with a password", "is locked with a password"),
    "LZMA": (packed_as_lzma, "is packed as no Word document is", "is packed as no Word document is"),
    "torn": (torn, f"the part {MAIN} can't be unpacked", f"the part {MAIN} can't be unpacked"),
    "broken": (with_main(lambda xml: xml[:-9]), "its XML is broken", f"the part {MAIN} is not sound XML"),
    "deep": (
        with_main(lambda xml: xml.replace(b"<w:p>", b"<w:p>" * 300, 1)),
        "its XML is broken", f"the part {MAIN} is not sound XML",
    ),
    "a document type": (
        with_main(lambda xml: xml.replace(b"<w:document", DOCTYPE + b"<w:document", 1)),
        "its XML has a document type", f"the part {MAIN} declares entities",
    ),
    "broken, not of the text": (having("word/a.xml", b"<a"), "its XML is broken", "DX956"),
    "a document type, not of the text": (having("word/a.xml", DOCTYPE + b"<a/>"), "has a document type", "DX956"),
    "a field": (having("word/a.xml", field("")), "it holds the field DDEAUTO", "DX955"),
    "a field behind a comment": (having("word/a.xml", field("<!-- c -->")), "it holds the field DDEAUTO", "DX955"),
    "a field behind an instruction": (having("word/a.xml", field("<?a b?>")), "it holds the field DDEAUTO", "DX955"),
    "a field behind blanks": (having("word/a.dat", b" " * 300 + field("")), "it holds the field DDEAUTO", "DX955"),
}  # fmt: skip


@pytest.fixture
def report(run: Run, tmp_path: Path) -> Callable[[bytes, bytes], tuple[int, str, str]]:
    """A report made of a template and a letterhead."""

    def make(body: bytes, head: bytes) -> tuple[int, str, str]:
        (tmp_path / "t.docx").write_bytes(body)
        (tmp_path / "letterhead.docx").write_bytes(head)
        return run("report", "t", "--templates", str(tmp_path), "-o", str(tmp_path / "out.docx"), "--force")

    return make


@pytest.mark.parametrize("name", BAD)
def test_a_bad_package_is_one_sentence_or_one_finding(
    run: Run, report: Callable[[bytes, bytes], tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    change, of_template, of_document = BAD[name]
    refused(report(change(BODY), HEAD), "t.docx can't be used as a Word template: ", of_template)
    refused(report(BODY, change(HEAD)), "letterhead.docx can't be used as a Word template: ", of_template)
    (tmp_path / "d.docx").write_bytes(change(DOCUMENT))
    result = run("docx", "check", str(tmp_path / "d.docx"))
    if of_document.startswith("DX"):
        assert (result[0], result[1].count("\n")) == (int(of_document == "DX955"), 1)  # DX956 is a warning
        assert f" {of_document} word/a." in result[1]
    else:
        refused(result, "d.docx", of_document)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: repacked(content, {f"word/media/{number}.png": b"\x89PNG" for number in range(1500)}),
        having("word/a.bin", bytes(7_900_000)),
        lambda content: repacked(content, {f"x/{number}.xml": b"<a/>" + b" " * 3_500_000 for number in range(5)}),
    ],
    ids=["parts", "a part that unpacks to much", "texts"],
)
def test_what_is_within_the_limits_is_read(
    run: Run, report: Callable[[bytes, bytes], tuple[int, str, str]], tmp_path: Path, change: Change
) -> None:
    assert report(change(BODY), HEAD)[0] == 0
    assert report(BODY, change(HEAD))[0] == 0
    (tmp_path / "d.docx").write_bytes(change(DOCUMENT))
    assert run("docx", "check", str(tmp_path / "d.docx"))[0] == 0


def test_a_document_s_pictures_are_not_unpacked(run: Run, tmp_path: Path) -> None:
    """They may be larger than all that is unpacked of one file."""
    (tmp_path / "d.docx").write_bytes(
        repacked(DOCUMENT, {f"word/media/{number}.bmp": b"BM" + bytes(7_000_000) for number in range(5)})
    )
    assert run("docx", "check", str(tmp_path / "d.docx"))[0] == 0


@pytest.mark.parametrize("where", ["t.docx", "letterhead.docx", "blocks/b.docx", "d.docx"])
def test_a_file_of_more_than_50_mb_is_not_read(run: Run, tmp_path: Path, where: str) -> None:
    (tmp_path / "blocks").mkdir()
    (tmp_path / "t.docx").write_bytes(word_file(p("Body", '{% include "blocks/b.docx" %}')))
    (tmp_path / "letterhead.docx").write_bytes(HEAD)
    with (tmp_path / where).open("wb") as file:
        file.truncate(MAX_FILE + 1)
    if where == "d.docx":
        refused(run("docx", "check", str(tmp_path / where)), f"{where} is larger than 50 MB")
    else:
        asked = ("report", "t", "--templates", str(tmp_path), "-o", str(tmp_path / "out.docx"))
        refused(run(*asked), f"{Path(where).name} is larger than 50 MB")
        code, out, _ = run("template", "check", str(tmp_path / where))
        assert (code, "is larger than 50 MB" in out) == (1, True)
