"""Blocks: Word files that stand once and are put into several templates, and what is refused of them."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from documents import refused
from dxplan.documents import ReportView
from dxplan.documents.request import Request
from dxplan.word.parts import W, read_parts, words_of, write_parts
from plans import ROOT
from word_parts import each, include
from word_xml import p, r, table, tc, tr, word_file

Run = Callable[..., tuple[int, str, str]]
Write = Callable[[str, str], None]
Report = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates with a plain letterhead."""
    made = tmp_path / "templates"
    (made / "blocks").mkdir(parents=True)
    (made / "letterhead.docx").write_bytes(word_file(p("Normal", "{{ body }}"), own_parts=True))
    return made


@pytest.fixture
def block(folder: Path) -> Write:
    """Write a block."""

    def block(name: str, content: str) -> None:
        (folder / "blocks" / f"{name}.docx").write_bytes(word_file(content))

    return block


@pytest.fixture
def report(run: Run, folder: Path, tmp_path: Path) -> Report:
    """Render a body over the real plan; the file is out.docx."""

    def report(body: str | bytes) -> tuple[int, str, str]:
        (folder / "t.docx").write_bytes(body if isinstance(body, bytes) else word_file(body))
        file = tmp_path / "out.docx"
        file.unlink(missing_ok=True)
        code, out, err = run("report", "t", "--templates", str(folder), "-o", str(file))
        return code, out, err.removesuffix(f"{file} is written\n")

    return report


def printed(tmp_path: Path) -> list[str]:
    """The paragraphs that say something, as another program reads them."""
    return [paragraph.text for paragraph in docx.Document(str(tmp_path / "out.docx")).paragraphs if paragraph.text]


# What they are


def test_a_block_stands_where_it_is_included_and_knows_the_loop_s_name(
    report: Report, block: Write, tmp_path: Path
) -> None:
    block(
        "kpi",
        p("Body", "{{ kpi.id }}:") + p("Body", "{%p if loop.first %}") + p("Body", "first") + p("Body", "{%p endif %}"),
    )
    assert report(p("Body", "a") + each("kpi in kpis", include("kpi")) + p("Body", "z")) == (0, "", "")
    rest = [f"KPI.{number}:" for number in range(2, 12)]
    assert printed(tmp_path) == ["a", "KPI.1:", "first", *rest, "z"]


@pytest.mark.parametrize(
    "tag",
    [
        '{% include "blocks/b.docx" %}',
        "{% include 'blocks/b.docx' %}",
        "{% include “blocks/b.docx” %}",  # Word's own quotation marks
        '{%- include "blocks/b.docx" -%}',
        '{%p include "blocks/b.docx" %}',
        '  {% include "blocks/b.docx" %} ',
    ],
)
def test_the_tag_may_be_written_as_word_writes_it(report: Report, block: Write, tmp_path: Path, tag: str) -> None:
    block("b", p("Body", "b"))
    half = len(tag) // 2
    assert report(p("Body", r(tag[:half]), r(tag[half:]))) == (0, "", "")
    assert printed(tmp_path) == ["b"]


def test_blocks_stand_in_cells_in_blocks_and_in_the_letterhead(
    report: Report, block: Write, folder: Path, tmp_path: Path
) -> None:
    block("outer", p("Body", "<") + include("inner") + p("Body", ">"))
    block("inner", table((100,), tr(tc(100, p("TableText", "{{ plan.year }}"))), look=""))
    (folder / "letterhead.docx").write_bytes(
        word_file(include("outer") + p("Normal", "{{ body }}") + include("outer"), own_parts=True)
    )
    assert report(table((100,), tr(tc(100, include("outer"))), look="")) == (0, "", "")
    read = docx.Document(str(tmp_path / "out.docx"))
    assert printed(tmp_path) == ["<", ">", "<", ">"]
    assert [one.cell(0, 0).text for one in read.tables] == ["2024", "<\n>", "2024"]
    assert read.tables[1].cell(0, 0).tables[0].cell(0, 0).text == "2024"


def test_tags_in_a_header_or_footer_of_a_body_are_named_as_left_out(report: Report, run: Run, folder: Path) -> None:
    parts = read_parts(word_file(p("Body", "b"), own_parts=True), "t.docx")
    header = next(part for part in sorted(parts) if part.startswith("word/header"))
    assert report(write_parts(parts)) == (0, "", "")
    parts[header] = parts[header].replace(b"</w:hdr>", p("Body", "Số {", "{ plan.year }}").encode() + b"</w:hdr>")
    code, out, err = report(write_parts(parts))
    assert (code, out) == (0, "")
    sentence = "t.docx: the header or footer “2Số {{ plan.year }}” is left out, with its tags; the letterhead has them"
    assert sentence in err
    code, out, _ = run("template", "check", str(folder / "t.docx"))
    assert (code, out.splitlines()[0]) == (1, sentence)


def test_a_cell_that_ends_in_a_block_s_table_ends_in_a_paragraph(report: Report, block: Write, tmp_path: Path) -> None:
    """Word calls a cell that does not a damaged file."""
    block("b", table((100,), tr(tc(100, p("TableText", "x"))), look=""))
    assert report(table((100,), tr(tc(100, include("b"))), look="")) == (0, "", "")
    cell = docx.Document(str(tmp_path / "out.docx")).tables[0].cell(0, 0)
    assert [child.tag.rpartition("}")[2] for child in cell._tc] == ["tcPr", "tbl", "p"]


def test_a_box_of_the_letterhead_s_keeps_the_block_inside(
    report: Report, block: Write, folder: Path, tmp_path: Path
) -> None:
    block("b", p("Body", "b"))
    shape = f'<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{include("b")}'
    box = f"<w:p><w:r>{shape}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    (folder / "letterhead.docx").write_bytes(word_file(box + p("Normal", "{{ body }}"), own_parts=True))
    assert report(p("Body", "a")) == (0, "", "")
    inside = docx.Document(str(tmp_path / "out.docx")).element.body.iter(W + "txbxContent")
    assert [words_of(one) for one in inside] == ["b"]


def test_the_first_folder_s_block_wins(run: Run, folder: Path, tmp_path: Path, block: Write) -> None:
    (folder / "t.docx").write_bytes(word_file(include("addressees")))
    out = tmp_path / "out.docx"
    assert run("report", "t", "--templates", str(folder), "-o", str(out), "--force") == (0, "", f"{out} is written\n")
    assert printed(tmp_path) == []
    block("addressees", p("Body", "our own"))
    out = tmp_path / "out.docx"
    assert run("report", "t", "--templates", str(folder), "-o", str(out), "--force") == (0, "", f"{out} is written\n")
    assert printed(tmp_path) == ["our own"]


def test_a_block_takes_the_styles_by_their_names_and_brings_its_own(
    report: Report, folder: Path, tmp_path: Path
) -> None:
    def styled(content: str, *own: tuple[str, str]) -> bytes:
        parts = read_parts(word_file(content), "t.docx")
        styles = parts["word/styles.xml"].replace(b'w:styleId="Body"', b'w:styleId="Renamed"')
        for its_id, name in own:
            new = (
                f'<w:style w:type="paragraph" w:styleId="{its_id}"><w:name w:val="{name}"/><w:basedOn w:val="Renamed"/>'
            )
            styles = styles.replace(b"</w:styles>", new.encode() + b"</w:style></w:styles>")
        return write_parts({**parts, "word/styles.xml": styles})

    inner = p("Renamed", "renamed") + p("A1", "its") + p("Title1", "new")
    (folder / "blocks" / "b.docx").write_bytes(styled(inner, ("A1", "Of the block"), ("Title1", "New")))
    assert report(styled(p("A1", "mine") + include("b"), ("A1", "Of the body"))) == (0, "", "")
    read = docx.Document(str(tmp_path / "out.docx"))
    styles = {paragraph.text: paragraph.style for paragraph in read.paragraphs if paragraph.text}
    names = {text: style and (style.name, style.base_style and style.base_style.name) for text, style in styles.items()}
    assert names == {
        "mine": ("Of the body", "Body"),
        "renamed": ("Body", "Normal"),
        "its": ("Of the block", "Body"),  # under another id
        "new": ("New", "Body"),
    }
    assert len({style.style_id for style in read.styles}) == len(list(read.styles))


def test_blocks_are_not_listed_as_reports(run: Run, folder: Path, block: Write) -> None:
    block("b", p("Body", "b"))
    (folder / "blocks" / "c.md.j2").write_text("c", "utf-8")
    listed = run("report", "--list")[1]
    assert "addressees" not in listed
    assert run("report", "--list", "--templates", str(folder))[1] == listed


# Addressees


@pytest.fixture
def offering(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put values into the view, over those of the plan."""

    def offering(**values: dict[str, Any]) -> None:
        def view(request: Request) -> dict[str, Any]:
            made = ReportView(request).data()
            return made | {name: made[name] | value for name, value in values.items()}

        monkeypatch.setattr("dxplan.cli.commands.report.ReportView", view)

    return offering


@pytest.mark.parametrize(
    ("one", "many", "said"),
    [
        ("", [], []),
        ("Sở Tài chính", [], ["Kính gửi: Sở Tài chính"]),
        ("", ["Sở Tài chính", "Sở Nội vụ"], ["Kính gửi:", "- Sở Tài chính;", "- Sở Nội vụ."]),
    ],
)
def test_addressees(
    report: Report, tmp_path: Path, offering: Callable[..., None], one: str, many: list[str], said: list[str]
) -> None:
    offering(addressees={"one": one, "many": many})
    assert report(include("addressees")) == (0, "", "")
    assert printed(tmp_path) == said


def test_the_letterhead_of_a_letter(run: Run, tmp_path: Path, offering: Callable[..., None]) -> None:
    offering(
        head={"superior": "UBND tỉnh", "subject": "báo cáo", "number": "", "symbol": "BCĐ", "day": "", "month": ""},
        signer={"office": "", "name": ""},
        addressees={"one": "Sở Tài chính", "many": []},
    )
    (tmp_path / "t.docx").write_bytes(word_file(include("addressees") + p("Closing", "Nội dung./.")))
    out = tmp_path / "out.docx"
    assert run("report", "t", "--templates", str(tmp_path), "-o", str(out)) == (0, "", f"{out} is written\n")
    head, foot = docx.Document(str(out)).tables
    texts = [
        [paragraph.text for paragraph in head.cell(*at).paragraphs if paragraph.text] for at in ((0, 0), (1, 0), (1, 1))
    ]
    assert texts[0] == ["UBND TỈNH", "SỞ THÔNG TIN\nVÀ TRUYỀN THÔNG"]
    assert [" ".join(one.split()) for one in texts[1]] == ["Số: /BCĐ", "V/v báo cáo"]
    assert " ".join(texts[2][0].split()).startswith("Thanh Hóa, ngày tháng năm 20")
    assert [paragraph.text for paragraph in foot.cell(0, 1).paragraphs if paragraph.text] == ["GIÁM ĐỐC"]
    found = run("docx", "check", str(out), "-f", "json")[1]
    for rule in ("DX911", "DX912", "DX913", "DX914", "DX915", "DX917", "DX918", "DX933"):
        assert rule not in found


# What is refused


@pytest.mark.parametrize(
    "path",
    ["../../x.docx", "../x.docx", "blocks/../../x.docx", "/etc/passwd",
     "blocks//x.docx", "x.docx", "blocks/", "blocks/a/x.docx", "blocks/x.md.j2"],
)  # fmt: skip
def test_only_files_of_the_folder_of_blocks_are_included(
    report: Report, folder: Path, tmp_path: Path, path: str
) -> None:
    for place in (tmp_path, folder, tmp_path.parent):
        (place / "x.docx").write_bytes(word_file(p("Body", "SECRET")))
    refused(report(p("Body", f'{{% include "{path}" %}}')), "t.docx: “{% include", "a paragraph of its own")


def test_a_link_to_outside_is_no_block(report: Report, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(word_file(p("Body", "SECRET")))
    (folder / "blocks" / "x.docx").symlink_to(tmp_path / "x.docx")
    refused(report(include("x")), "there is no block blocks/x.docx")


@pytest.mark.parametrize(
    "text",
    [
        'see {% include "blocks/b.docx" %}',
        '{% include "blocks/b.docx" %}{{ plan.name }}',
        "{% include plan.name %}",
        '{% include ["blocks/b.docx"] %}',
        '{% include "blocks/b.docx" ignore missing %}',
        '{%tr include "blocks/b.docx" %}',
    ],
)
def test_a_block_has_a_paragraph_of_its_own(report: Report, block: Write, text: str) -> None:
    block("b", p("Body", "b"))
    refused(report(p("Body", text)), "t.docx: “", "a paragraph of its own")


def test_a_block_that_there_is_not(report: Report, block: Write) -> None:
    refused(report(include("gone")), 't.docx: “{% include "blocks/gone.docx" %}”', "there is no block blocks/gone.docx")
    block("b", include("gone"))
    refused(report(include("b")), 'blocks/b.docx: “{% include "blocks/gone.docx" %}”', "there is no block")


def test_a_cycle_is_told_with_its_way(report: Report, block: Write) -> None:
    block("a", include("b"))
    block("b", p("Body", "b") + include("a"))
    refused(report(include("a")), "blocks/b.docx: “", "includes itself", "blocks/a.docx, blocks/b.docx, blocks/a.docx")


def test_blocks_are_only_so_deep_and_so_large(report: Report, block: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        block(f"b{number}", include(f"b{number + 1}"))
    refused(report(include("b0")), "too much is included")
    for number in range(9):
        block(f"b{number}", include(f"b{number + 1}") * 9)  # 9 to the 9th
    block("b9", p("Body", "x"))
    refused(report(include("b0")), "too much is included")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("<w:t ", '<w:drawing r:embed="rId9"/><w:t ', "uses the link “rId9”"),
        ("<w:t ", '<w:footnoteReference w:id="2"/><w:t ', "footnote"),
        ("<w:p>", '<w:p><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>', "the list 7"),
        ("<w:body>", "<w:body><w:p><w:r><w:t>{{ plan.name</w:t></w:r></w:p>", "a tag is not whole"),
        ("<w:document", "<!DOCTYPE a><w:document", "document type"),
        ("<w:body>", '<w:body><w:altChunk r:id="rId1"/>', "embedded"),
    ],
)
def test_what_a_body_may_not_bring_a_block_may_not(
    report: Report, folder: Path, old: str, new: str, words: str
) -> None:
    parts = read_parts(word_file(p("Body", "a")), "b.docx")
    parts["word/document.xml"] = parts["word/document.xml"].decode().replace(old, new, 1).encode()
    (folder / "blocks" / "b.docx").write_bytes(write_parts(parts))
    refused(report(include("b")), "blocks/b.docx", words)


@pytest.mark.parametrize(
    "content",
    [
        p("Body", "Kết quả: {{ plan.nope }}"),
        p("Body", "x") + p("Body", "Kết quả: {{ plan.nope }}"),
        p("Body", "x") + table((100,), tr(tc(100, p("Body", "Kết quả: {{ plan.nope }}"))), look=""),
        include("c") + p("Body", "Kết quả: {{ plan.nope }}"),
    ],
)
def test_an_error_is_placed_in_the_block_s_file(report: Report, block: Write, content: str) -> None:
    block("b", content)
    block("c", p("Body", "c"))
    wrong = report(p("Body", "a") + include("b") + p("Body", "z"))
    refused(wrong, "dxplan: error: blocks/b.docx: “Kết quả: {{ plan.nope }}”: ")


def test_an_error_behind_a_block_is_placed_in_its_own_file(report: Report, block: Write) -> None:
    block("b", p("Body", "b"))
    refused(report(include("b") + p("Body", "Tên: {{ plan.nope }}")), "dxplan: error: t.docx: “Tên: {{ plan.nope }}”: ")
    block("c", include("b") + p("Body", "Tên: {{ plan.nope }}"))
    refused(report(include("c")), "dxplan: error: blocks/c.docx: “Tên: {{ plan.nope }}”: ")


# Checked without a report


def test_a_check_follows_blocks(run: Run, folder: Path, block: Write) -> None:
    block("b", p("Body", "Tên: {{ kpi.nope }}") + p("Body", "{{ soon_days }}"))
    (folder / "t.docx").write_bytes(word_file(each("kpi in kpis", include("b"))))
    code, out, _ = run("template", "check", str(folder / "t.docx"), "-f", "json")
    data = json.loads(out)
    assert code == 1
    assert data["faults"] == [
        {"place": "blocks/b.docx: “Tên: {{ kpi.nope }}”", "message": "there is no field kpi.nope"}
    ]
    assert not {"kpis", "soon_days"} & set(data["unused"])
    assert "overdue" in data["unused"]
    (folder / "t.docx").write_bytes(word_file(include("gone")))
    code, out, _ = run("template", "check", str(folder / "t.docx"))
    assert (code, "there is no block blocks/gone.docx" in out) == (1, True)


def test_a_check_of_a_block_finds_other_blocks_beside_it_and_among_ours(
    run: Run, folder: Path, block: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    block("b", include("addressees") + include("c"))
    block("c", p("Body", "{{ soon_days }}"))
    unused = json.loads(run("template", "check", str(folder / "blocks" / "b.docx"), "-f", "json")[1])["unused"]
    assert not {"addressees", "soon_days"} & set(unused)
    monkeypatch.chdir(folder / "blocks")
    assert run("template", "check", "b.docx")[0] == 0


def test_a_check_of_a_letterhead_follows_its_blocks(run: Run, folder: Path, block: Write) -> None:
    block("b", p("Body", "{{ plan.nope }}"))
    (folder / "letterhead.docx").write_bytes(word_file(p("Normal", "{{ body }}") + include("b"), own_parts=True))
    code, out, _ = run("template", "check", str(folder / "letterhead.docx"))
    assert code == 1
    assert out.startswith("blocks/b.docx: “{{ plan.nope }}”: there is no field plan.nope\n")


def test_a_check_follows_what_markdown_includes(run: Run, folder: Path) -> None:
    (folder / "blocks" / "b.md.j2").write_text("{% set own = 1 %}\n{{ task.nope }}{{ soon_days }}", "utf-8")
    (folder / "base.md.j2").write_text("{{ total }}{% block a %}{% endblock %}", "utf-8")
    (folder / "t.md.j2").write_text(
        "{% extends 'base.md.j2' %}{% block a %}\n"
        "{% for task in overdue %}{% include 'blocks/b.md.j2' %}{{ own }}{% endfor %}\n"
        "{{ nope }}{% include 'gone.md.j2' %}\n"
        "{% include 'gone.md.j2' ignore missing %}{% endblock %}",
        "utf-8",
    )
    code, out, _ = run("template", "check", str(folder / "t.md.j2"), "-f", "json")
    data = json.loads(out)
    assert code == 1
    assert [(fault["place"], fault["message"]) for fault in data["faults"]] == [
        ("blocks/b.md.j2:2", "there is no field task.nope"),
        ("t.md.j2:2", "there is no field own"),
        ("t.md.j2:3", "there is no field nope"),
        ("t.md.j2:3", "there is no template gone.md.j2"),
    ]
    assert not {"overdue", "soon_days", "total"} & set(data["unused"])


def test_a_check_ends_whatever_is_included(run: Run, folder: Path) -> None:
    (folder / "t.md.j2").write_text("{% if at %}{% include 't.md.j2' %}{% endif %}{{ total }}", "utf-8")
    code, out, _ = run("template", "check", str(folder / "t.md.j2"))
    assert (code, len(out.splitlines())) == (0, 1)
    for number in range(9):
        (folder / f"b{number}.md.j2").write_text(f"{{% include 'b{number + 1}.md.j2' %}}" * 9, "utf-8")
    (folder / "b9.md.j2").write_text("x", "utf-8")
    code, out, _ = run("template", "check", str(folder / "b0.md.j2"))
    assert (code, "too much is included" in out) == (1, True)
    (folder / "t.md.j2").write_text("{% include 'b.md.j2' %}", "utf-8")
    (folder / "b.md.j2").write_bytes(b"\xff")
    assert "b.md.j2 can't be read as UTF-8" in run("template", "check", str(folder / "t.md.j2"))[1]


def test_the_tool_says_what_is_not_fresh(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "word_templates.py"), "--check"],
        env={"PYTHONPATH": f"{ROOT / 'src'}"},
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_loop_of_links_is_no_template(run: Run, tmp_path: Path) -> None:
    (tmp_path / "chief.docx").symlink_to("chief.docx")
    out = tmp_path / "out.docx"
    assert run("report", "chief", "--templates", str(tmp_path), "-o", str(out))[0] == 0
