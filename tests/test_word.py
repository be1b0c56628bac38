"""Reports as Word files: what a template may do, what becomes of hostile values, the file that comes out."""

import io
import json
import os
import random
import re
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree

import word_templates
from conftest import Terminal
from documents import refused
from dxplan.cli import main
from dxplan.word.parts import Parts, W, read_parts, words_of, write_parts
from plans import ROOT, plan_text
from word_xml import p, r, table, tc, tr, word_file

Run = Callable[..., tuple[int, str, str]]
Render = Callable[..., Path]

LETTERHEAD = ROOT / "templates" / "letterhead.docx"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates with a plain letterhead."""
    made = tmp_path / "templates"
    made.mkdir()
    (made / "letterhead.docx").write_bytes(word_file(p("Normal", "{{ body }}"), own_parts=True))
    return made


@pytest.fixture
def report(run: Run, folder: Path, tmp_path: Path) -> Callable[..., tuple[int, str, str]]:
    """Render a body over the real plan, or another; the file is out.docx."""

    def report(body: str | bytes, *arguments: str) -> tuple[int, str, str]:
        (folder / "t.docx").write_bytes(body if isinstance(body, bytes) else word_file(body))
        file = tmp_path / "out.docx"
        file.unlink(missing_ok=True)
        code, out, err = run("report", "t", "--templates", str(folder), "-o", str(file), *arguments)
        return code, out, err.removesuffix(f"{file} is written\n")

    return report


Report = Callable[..., tuple[int, str, str]]


def paragraphs(path: Path) -> list[str]:
    """A document's paragraphs as another program reads them."""
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


# What they print


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_columns_that_a_loop_repeats_share_the_width_of_the_last(report: Report, tmp_path: Path, count: int) -> None:
    numbers = [*range(count)]
    loop = f"{{%tc for n in {numbers} %}}", "n", "{%tc endfor %}"
    cells = (tc(50, p("Body", text)) for text in loop)
    group = tr(tc(140, p("Body", "group"), span=2))
    own = table((40, 100), tr(tc(40, p("Body", "a")), *cells), group, tr(tc(40, p("Body", "b"))), look="")
    assert report(own) == (0, "", "")
    (made,) = docx.Document(str(tmp_path / "out.docx")).tables
    columns = [40, *([100 // count] * count if count else [100])]
    assert [column.width.twips for column in made.columns] == columns
    head, wide, short = ([(cell.width.twips, cell.grid_span) for cell in row._tr.tc_lst] for row in made.rows)
    assert [span for _, span in head] == [1] * (1 + count)
    if count > 1:
        assert [width for width, _ in head] == columns
        assert (wide, short) == ([(sum(columns), len(columns))], [(40, 1)])


def test_values_loops_and_conditions(report: Report, tmp_path: Path) -> None:
    code, _, err = report(
        p("Body", "{{ plan.year }} {{ as_of | day }} {{ total | number }}{% if plan.is_draft %}, draft{% endif %}")
        + p("Body", "{%p for kpi in kpis %}")
        + p("Body", r("{{ kpi"), r(".id }}"))  # Word may cut a tag where it likes
        + p("Body", "{%p endfor %}")
        + table((100,), tr(tc(100, p("Body", "{%tr for row in states %}"))), look="")
    )
    refused((code, "", err), "t.docx")  # a loop without an end
    code, _, err = report(
        p("Body", "{{ plan.year }} {{ as_of | day }} {{ total | number }}{% if plan.is_draft %}, draft{% endif %}")
        + p("Body", "{%p for kpi in kpis %}")
        + p("Body", r("{{ kpi"), r(".id }}"))
        + p("Body", "{%p endfor %}")
    )
    assert (code, err) == (0, "")
    kpis = [f"KPI.{number}" for number in range(1, 12)]
    assert [text for text in paragraphs(tmp_path / "out.docx") if text] == ["2024 2024-10-01 34, draft", *kpis]


def test_a_cell_or_a_table_that_comes_out_empty_is_mended(report: Report, tmp_path: Path) -> None:
    """Word calls a cell without a paragraph, and a table without a row, a damaged file."""
    empty = "".join(p("TableText", tag) for tag in ("{%p if year_ended %}", "x", "{%p endif %}"))
    rows = "".join(tr(tc(100, p("TableText", tag))) for tag in ("{%tr if year_ended %}", "x", "{%tr endif %}"))
    code, _, err = report(
        table((100,), tr(tc(50, p("TableText", "a")), tc(50, empty)), look="") + table((100,), rows, look="")
    )
    assert (code, err) == (0, "")
    read = docx.Document(str(tmp_path / "out.docx"))
    assert len(read.tables) == 1
    cell = read.tables[0].cell(0, 1)
    assert [(paragraph.text, paragraph.style and paragraph.style.name) for paragraph in cell.paragraphs] == [
        ("", "TableText")
    ]


def test_the_body_takes_the_letterhead_s_styles_by_their_names(report: Report, folder: Path, tmp_path: Path) -> None:
    """Word may change a style's id when it saves, but not its name; a style that is the body's own comes along."""
    parts = read_parts(word_file(p("Renamed", "a") + p("Own", "b")), "t.docx")
    own = b'<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Renamed"/></w:style>'
    parts["word/styles.xml"] = (
        parts["word/styles.xml"]
        .replace(b'w:styleId="Body"', b'w:styleId="Renamed"')
        .replace(b'w:val="Body"/>', b'w:val="body"/>', 1)
        .replace(b"</w:styles>", own + b"</w:styles>")
    )
    assert report(write_parts(parts))[0] == 0
    read = docx.Document(str(tmp_path / "out.docx"))
    styles = [paragraph.style for paragraph in read.paragraphs if paragraph.text]
    assert [style and style.style_id for style in styles] == ["Body", "Own"]
    assert styles[1]
    assert styles[1].base_style
    assert styles[1].base_style.style_id == "Body"


def test_letterhead_and_body_are_each_replaced_alone(run: Run, tmp_path: Path) -> None:
    out, only = tmp_path / "out.docx", tmp_path / "only"
    only.mkdir()
    (only / "letterhead.docx").write_bytes(
        word_file(p("Normal", "its head") + p("Normal", "{{ body }}"), own_parts=True)
    )
    assert run("report", "plan", "--templates", str(only), "--force", "-o", str(out)) == (0, "", f"{out} is written\n")
    assert paragraphs(out)[:2] == ["its head", "KẾ HOẠCH"]
    (only / "letterhead.docx").unlink()
    (only / "plan.docx").write_bytes(word_file(p("Body", "its body")))
    assert run("report", "plan", "--templates", str(only), "--force", "-o", str(out)) == (0, "", f"{out} is written\n")
    assert "its body" in paragraphs(out)
    assert docx.Document(str(out)).tables[0].cell(0, 1).text.startswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")


def test_footnotes_are_word_s_own(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    assert run("report", "plan", "-o", str(out)) == (0, "", f"{out} is written\n")
    with zipfile.ZipFile(out) as archive:
        document, notes = (etree.fromstring(archive.read(f"word/{name}.xml")) for name in ("document", "footnotes"))
    marks = [mark.get(W + "id") for mark in document.iter(W + "footnoteReference")]
    texts = {note.get(W + "id"): words_of(note) for note in notes.iter(W + "footnote")}
    assert marks == ["1", "2", "3", "4", "5", "6"]
    assert texts["1"] == " Bản Lách (xã Mường Chanh) và bản Trung Tiến I (xã Mường Lý) huyện Mường Lát."
    assert texts["6"].startswith(" Quyết định số 3533/QĐ-UBND")
    kpi = next(element for element in document.iter(W + "p") if words_of(element).startswith("- 100% các thôn, bản"))
    runs = [element.tag.removeprefix(W) for element in kpi.iter(W + "t", W + "footnoteReference")]
    assert runs == ["t", "footnoteReference", "t"]


def test_a_letterhead_that_lost_its_place_for_footnotes_gets_one(report: Report, folder: Path, tmp_path: Path) -> None:
    """LibreOffice leaves the part out when it saves a letterhead, as no footnote is in it."""
    (folder / "letterhead.docx").write_bytes(word_file(p("Normal", "{{ body }}")))
    assert report(p("Body", "a{{ 'b' | footnote }}c"))[0] == 0
    part = docx.Document(str(tmp_path / "out.docx")).part
    notes = [link.target_part for link in part.rels.values() if link.reltype.endswith("/footnotes")]
    assert [words_of(etree.fromstring(note.blob)) for note in notes] == [" b"]


# Hostile values

HOSTILE = [
    'R&D <50% "x"',
    "{{ 7*7 }} {% for x in y %} {{ '",
    "]]></w:t></w:r></w:p><w:p/>",
    "<note xmlns='urn:dxplan:footnote' n='1'/>",
    "&lt;&#x41;&nbsp;",
    "a" * 100_000,
    "  x  y",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_a_value_is_text_whatever_it_says(run: Run, tmp_path: Path, text: str) -> None:
    out, plan = tmp_path / "out.docx", tmp_path / "plan.yaml"
    shapes = []
    for title in ("plain", text):
        plan.write_text(plan_text(f"- {{id: I.1, title: {json.dumps(title)}, lead: [so-tc]}}\n"), "utf-8")
        assert run("report", "plan", "--plan", str(plan), "-o", str(out), "--force")[0] == 0
        read = docx.Document(str(out))
        assert read.tables[1].cell(2, 1).text == title
        shapes.append([element.tag for element in read.element.iter()])
    assert shapes[0] == shapes[1]
    assert run("report", "plan", "--plan", str(plan))[0] == 0


def test_control_and_direction_characters_are_refused_before(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(plan_text('- {id: I.1, title: "a\\u202eb"}\n- {id: I.2, title: "c\\u0007"}\n'), "utf-8")
    code, _, err = run("report", "plan", "--plan", str(plan), "-o", str(tmp_path / "out.docx"))
    assert code == 1
    assert err.count("DX006") == 2


def test_lines_of_a_value_are_lines(run: Run, tmp_path: Path) -> None:
    out, plan = tmp_path / "out.docx", tmp_path / "plan.yaml"
    plan.write_text(
        plan_text('- {id: I.1, title: "a\\nb", deliverable: "Kết quả:\\nc;\\nd", lead: [so-tc]}\n'), "utf-8"
    )
    assert run("report", "plan", "--plan", str(plan), "-o", str(out))[0] == 0
    rows = docx.Document(str(out)).tables[1]
    assert [rows.cell(2, column).text for column in (1, 2, 5)] == ["a\nb", "Kết quả:\n- c;\n- d", "-"]


# Hostile templates


@pytest.mark.parametrize(
    "tag",
    [
        "{{ ''.__class__ }}",
        "{{ plan.__class__ }}",
        "{{ _.__globals__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ lipsum }}",
        "{{ plan.clear() }}",
        "{{ 'x' * 9 }}",
        "{{ 1 + 1 }}",
        "{{ plan | tojson }}",
        "{{ overdue | footnote }}",
        "{{ nope }}",
        "{{ plan.nope }}",
        "{{ plan }}",
        "{{ overdue }}",
        "{{ none }}",
        "{{ plan.is_draft }}",
        "{% include 'letterhead.docx' %}",
        "{% include '/etc/passwd' %}",
        "{% set x %}{{ plan.name }}{% endset %}",
        "{% macro m() %}{{ plan.name }}{% endmacro %}",
        "{% for i in range(9) %}{% endfor %}",
        "{% if %}",
        "{% cellbg plan.name %}",
        "{% vm %}",
        "{{ plan.name",
        "plan.name }}",
        "{{ {{ plan.name }} }}",
        "{{r plan.name }}",
        "{{p plan.name }}",
        "{%p for kpi in kpis %}",
    ],
)
def test_a_template_can_do_nothing_else_and_is_named(report: Report, tag: str) -> None:
    refused(report(p("Body", "before") + p("Body", "Điểm " + tag)), "t.docx")


def test_an_error_has_the_words_of_its_paragraph(report: Report) -> None:
    refused(
        report(p("Body", "a") + p("Body", "Kết quả: {{ plan.nope }}")), "t.docx: “Kết quả: {{ plan.nope }}”", "nope"
    )


@pytest.mark.parametrize("text", ["{{", "{%", "{% colspan ", "{#", "{%r ", "-%}", "{{ a "])
def test_no_pattern_can_be_made_to_search_for_hours(report: Report, text: str) -> None:
    refused(report(p("Body", text * 30_000)), "t.docx", "not whole")


@pytest.mark.parametrize("ctrl_c", [signal.default_int_handler, signal.SIG_IGN], ids=["heard", "ignored"])
def test_a_template_has_the_time_of_a_text_template(
    report: Report, monkeypatch: pytest.MonkeyPatch, ctrl_c: Any
) -> None:
    """Also in a shell's background job, where Ctrl-C is ignored."""
    monkeypatch.setattr("dxplan.word.sandbox.MAX_SECONDS", 0.2)
    loops = "".join(f"{{% for {name} in document.rows %}}" for name in "abcdef")
    before = signal.signal(signal.SIGINT, ctrl_c)
    try:
        refused(report(p("Body", loops + "{% endfor %}" * 6)), "t.docx takes more than")
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_template_has_the_size_of_a_text_template(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dxplan.word.budget.MAX_OUTPUT", 100_000)
    loops = "{% for a in document.rows %}{% for b in document.rows %}" + "x" * 99 + "{% endfor %}{% endfor %}"
    refused(report(p("Body", loops)), "t.docx writes more than")


@pytest.mark.parametrize(
    ("here", "tagged"),
    [
        ('w:val="Body"', 'w:val="{{ plan.name }}"'),
        (">a<", "><w:tab/>{{ plan.name }}<"),
        (">a<", "><!-- a -->{{ plan.name }}<"),
        (">a<", "><!-- {{ plan.name }} -->a<"),
        (">a<", "><?a {{ plan.name }}?>a<"),
        ("</w:t>", "</w:t>{{ plan.name }}"),
    ],
)
def test_a_value_that_would_not_be_read_is_an_error(report: Report, here: str, tagged: str) -> None:
    refused(report(p("Body", "a").replace(here, tagged)), "t.docx: “{{ plan.name }}”: a tag stands outside of the text")
    refused(
        report(p("Body", "{%p if total %}") + "<w:p><w:r><w:instrText>{{ plan.name }}</w:instrText></w:r></w:p>"),
        "t.docx",
    )


@pytest.mark.parametrize(
    "tag",
    [
        "{{ 'a' | footnote | upper }}",
        "{% set x = 'a' | footnote %}{{ x }}{{ x }}",
        "{% set x = 'a' | footnote %}",
        "{{r 'a' | footnote }}",
        "{{p 'a' | footnote }}",
    ],
)
def test_a_footnote_is_printed_once_within_text(report: Report, tag: str) -> None:
    refused(report(p("Body", tag)), "t.docx", "footnote")


@pytest.mark.parametrize(
    ("tag", "reason"),
    [
        ("{% if total %}" * 120 + "{% endif %}" * 120, "stand within each other"),
        ("{% for x in states %}" * 25 + "{% endfor %}" * 25, "stand within each other"),
        ("{{ " + "(" * 2000 + "1" + ")" * 2000 + " }}", "stand within each other"),
        ("{{ 'a'" + "|upper" * 1000 + "}}", "stand within each other"),
        ("{% autoescape false %}{{ plan.name }}{% endautoescape %}", "there is no tag autoescape"),
        ("{% set f = 'x'.ljust %}{{ f(9) }}", "only a macro can be called"),
        ("{% for c in plan.name %}{{ c }}{% endfor %}", "a text is not a list"),
        ("{% set a = 'x' %}" + "{% set a = [a, a] | join %}" * 40, "more than 30 MB of text"),
        ("{% set a = 'x' %}" + "{% set a = [a, a] %}" * 40 + "{{ [a] | join }}", "can't be printed"),
        ("{% set a = 'x' %}" + "{% set a = [a, a] | join %}" * 21 + "{{ a }}", "1000000 characters"),
        ("{% set a = 'x' %}" + "{% set a = [a, a] | join %}" * 21 + "{{ a | footnote }}", "1000000 characters"),
    ],
)
def test_a_template_has_the_bounds_of_a_text_template(report: Report, tag: str, reason: str) -> None:
    refused(report(p("Body", "a") + p("Body", tag)), "t.docx: “" + tag[:20], reason)


@pytest.mark.parametrize("tag", ["{{ plan.name }}", "{{ 'a' | footnote }}"])
def test_what_a_document_keeps_to_be_held_against_is_counted(
    report: Report, monkeypatch: pytest.MonkeyPatch, tag: str
) -> None:
    monkeypatch.setattr("dxplan.word.budget.MAX_MADE", 20_000)
    body = "{% for a in document.rows %}{% for b in states %}" + tag + "{% endfor %}{% endfor %}"
    refused(report(p("Body", body)), "t.docx: “", "MB of text")


STRANGE: dict[str, Callable[[str], str]] = {
    "between paragraphs": lambda mark: mark + p("Body", "a") + mark,
    "in a paragraph": lambda mark: p("Body", "a").replace("<w:p>", "<w:p>" + mark),
    "in a run": lambda mark: p("Body", "a").replace("<w:r>", "<w:r>" + mark),
    "in words": lambda mark: p("Body", "aMb").replace("M", mark),
    "beside tags": lambda mark: mark.join(p("Body", said) for said in ("{%p if total %}", "a", "{%p endif %}")),
    "in a cell": lambda mark: table((1,), tr(tc(1, mark + p("Body", "a") + mark)), look=""),
}


@pytest.mark.parametrize("where", STRANGE)
def test_a_comment_of_xml_is_taken_out_and_an_instruction_refused(report: Report, tmp_path: Path, where: str) -> None:
    """Also those by which dxplan marks what it has put in."""
    assert report(STRANGE[where]("<!-- c -->"))[0] == 0
    assert [text for text in paragraphs(tmp_path / "out.docx") if text] == (
        ["ab"] if where == "in words" else [] if where == "in a cell" else ["a"]
    )
    for mark in ("<?a b?>", "<?dxplan-tag 99?>", "<?dxplan-block other.docx?>"):
        refused(report(STRANGE[where](mark)), "t.docx: “", "a processing instruction")


def test_a_comment_among_the_types_is_no_fault(report: Report, folder: Path) -> None:
    parts = read_parts((folder / "letterhead.docx").read_bytes(), "letterhead.docx")
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels", "word/styles.xml"):
        parts[name] = parts[name].replace(b"><", b"><!-- c --><?a b?><", 1)
    (folder / "letterhead.docx").write_bytes(write_parts(parts))
    assert report(p("Body", "a{{ 'b' | footnote }}"))[0] == 0


@pytest.mark.parametrize("sign", ["{%p if year_ended %}", "{%p for row in states %}"])
def test_the_letterhead_keeps_one_place_for_the_body(report: Report, folder: Path, sign: str) -> None:
    head = p("Normal", sign) + p("Normal", "{{ body }}") + p("Normal", "{%p end" + sign.split()[1] + " %}")
    (folder / "letterhead.docx").write_bytes(word_file(head, own_parts=True))
    refused(report(p("Body", "b")), "letterhead.docx has no paragraph {{ body }}")


def test_a_part_is_looked_into_whatever_its_name(report: Report, folder: Path) -> None:
    linked = word_file(p("Body", "a").replace("<w:p>", '<w:p><w:fldSimple w:instr="INCLUDETEXT x"/>', 1))
    parts = read_parts((folder / "letterhead.docx").read_bytes(), "letterhead.docx")
    with zipfile.ZipFile(io.BytesIO(linked)) as archive:
        parts["word/media/image1.png"] = archive.read("word/document.xml")
    (folder / "letterhead.docx").write_bytes(write_parts(parts))
    refused(report(linked), "letterhead.docx", "INCLUDETEXT")


def test_a_tag_in_a_part_that_is_not_filled_in_is_named(report: Report, folder: Path) -> None:
    parts = read_parts((folder / "letterhead.docx").read_bytes(), "letterhead.docx")
    parts["word/footnotes.xml"] = parts["word/footnotes.xml"].replace(
        b"</w:footnotes>",
        b'<w:footnote w:id="7">' + p("Body", "{", "{ plan.year", " }}").encode() + b"</w:footnote></w:footnotes>",
    )
    (folder / "letterhead.docx").write_bytes(write_parts(parts))
    refused(report(p("Body", "b")), "letterhead.docx: a tag stands in word/footnotes.xml, which is not filled in")
    parts["word/footnotes.xml"] = re.sub(b"<w:t.*?</w:t>", b'<w:t w:a="{{ plan.year }}"/>', parts["word/footnotes.xml"])
    (folder / "letterhead.docx").write_bytes(write_parts(parts))
    refused(report(p("Body", "b")), "letterhead.docx: a tag stands in word/footnotes.xml, which is not filled in")


def test_a_text_in_a_tag_may_have_a_percent_sign(report: Report, tmp_path: Path) -> None:
    assert (
        report(p("Body", r("{{ ['a', 'b'] | join(“ "), r("%"), r(" ”) }}{{ '}}' }}{% if total %}!{% endif %}")))[0] == 0
    )
    assert [text for text in paragraphs(tmp_path / "out.docx") if text] == ["a % b}}!"]


def test_a_header_has_no_footnotes(report: Report, folder: Path) -> None:
    parts = read_parts((folder / "letterhead.docx").read_bytes(), "letterhead.docx")
    parts["word/header2.xml"] = parts["word/header2.xml"].replace(
        b"</w:p>", p("Header", "{{ 'a' | footnote }}").encode() + b"</w:p>"
    )
    (folder / "letterhead.docx").write_bytes(write_parts(parts))
    refused(report(p("Body", "b")), "letterhead.docx: a footnote")


@pytest.mark.parametrize(
    ("part", "old", "new", "words"),
    [
        ("[Content_Types].xml", "document.main+xml", "macroEnabled.main+xml", "macros"),
        ("word/vbaProject.bin", "", "x", "macros"),
        ("word/embeddings/a.bin", "", "x", "embedded"),
        ("word/document.xml", "<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document', "document type"),
        ("word/document.xml", "</w:body>", "", "broken"),
        ("word/document.xml", "<w:body>", '<w:body><w:altChunk r:id="rId1"/>', "embedded"),
        (
            "word/document.xml",
            "<w:body>",
            '<w:body><w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;/etc/passwd&quot; "/></w:p>',
            "INCLUDETEXT",
        ),
        (
            "word/document.xml",
            "<w:body>",
            '<w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r>'
            "<w:r><w:instrText>AUTO x</w:instrText></w:r></w:p>",
            "DDEAUTO",
        ),
        (
            "word/_rels/document.xml.rels",
            "</Relationships>",
            '<Relationship Id="x" Type="attachedTemplate" Target="http://a/b" TargetMode="External"/></Relationships>',
            "http://a/b",
        ),
        ("word/document.xml", "<w:t ", '<w:footnoteReference w:id="2"/><w:t ', "footnote"),
    ],
)
def test_a_file_that_holds_more_than_text_is_refused(report: Report, part: str, old: str, new: str, words: str) -> None:
    parts = read_parts(word_file(p("Body", "a")), "t.docx")
    parts[part] = parts.get(part, b"").decode().replace(old, new, 1).encode() if old else new.encode()
    refused(report(write_parts(parts)), "t.docx", words)
    if part.endswith(".rels"):
        refused(report(write_parts(parts)), f"({part})", "take it out in Word")


def test_a_strict_file_is_refused(report: Report) -> None:
    """None of its text would be found: all of its namespaces are others."""
    parts = read_parts(word_file(p("Body", "a")), "t.docx")
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    refused(report(write_parts(parts)), "t.docx", "it is saved as Strict Open XML", "Word Document (*.docx)")


def test_a_file_that_is_no_word_file_or_a_bomb_is_refused(report: Report) -> None:
    refused(report(b"PK\x03\x04"), "t.docx", "not a .docx")
    parts = read_parts(word_file(p("Body", "a")), "t.docx")
    refused(
        report(write_parts({**parts, "word/a.bin": bytes(30_000_000)})),
        "its part word/a.bin unpacks to 30 MB",
        "smaller",
    )
    refused(report(write_parts({**parts, "word/a.xml": b" " * 5_000_000})), "its part word/a.xml has more than 4 MB")
    refused(report(write_parts({"a": b""})), "the part word/document.xml is missing")
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        refused(report(packed(parts, method)), "is packed as no Word document is")


def packed(parts: Parts, method: int) -> bytes:
    """A Word file packed in another way."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_no_damage_of_a_file_is_a_fault_of_the_tool(report: Report) -> None:
    """Whatever zipfile makes of it: a sentence, or a report from what is left whole."""
    sound, chance = write_parts(read_parts(word_file(p("Body", "a")), "t.docx")), random.Random(7)
    for _ in range(150):
        damaged = bytearray(sound)
        for _ in range(3):
            first = chance.choice((0, len(damaged) - 400))  # the list of parts is at the end
            damaged[chance.randrange(first, len(damaged))] = chance.randrange(256)
        code, _, err = report(bytes(damaged))
        assert code in (0, 2), err


def test_a_letterhead_without_a_place_for_the_body(report: Report, folder: Path) -> None:
    (folder / "letterhead.docx").write_bytes(word_file(p("Normal", "a"), own_parts=True))
    refused(report(p("Body", "b")), "letterhead.docx has no paragraph {{ body }}")


def test_nothing_outside_the_folder_is_a_template(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.docx").write_bytes(word_file(p("Body", "SECRET")))
    (folder / "link.docx").symlink_to(tmp_path / "secret.docx")
    for name in ("../secret", "link", str(tmp_path / "secret"), "letterhead"):
        refused(run("report", name, "--templates", str(folder), "-o", str(tmp_path / "out.docx")), "there is no report")


# The file


def test_the_same_is_the_same_bytes(run: Run, tmp_path: Path) -> None:
    paths = [tmp_path / "a.docx", tmp_path / "b.docx"]
    for path in paths:
        assert run("report", "plan", "-o", str(path), "--as-of", "2024-07-01") == (0, "", f"{path} is written\n")
    assert paths[0].read_bytes() == paths[1].read_bytes()
    with zipfile.ZipFile(paths[0]) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"
    properties = docx.Document(str(paths[0])).core_properties
    assert f"{properties.created:%F} {properties.modified:%F}" == "2024-07-01 2024-07-01"
    assert properties.title == "Kế hoạch hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa năm 2024"


def test_a_terminal_gets_no_word_file_but_a_pipe_does(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", screen := Terminal())
        assert main(("report", "plan", "-f", "docx")) == 2
    assert screen.getvalue() == ""
    assert "-o plan.docx" in capsys.readouterr().err
    done = subprocess.run(
        [sys.executable, "-m", "dxplan", "report", "plan", "-f", "docx"],
        cwd=ROOT,
        env=os.environ | {"DXPLAN_TODAY": "2024-10-01"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert docx.Document(io.BytesIO(done.stdout)).paragraphs
    assert done.stderr == b""


def test_a_form_that_a_report_has_not(run: Run, tmp_path: Path) -> None:
    code, _, err = run("report", "status", "-o", str(tmp_path / "status.docx"))
    assert code == 2
    assert "no report status as docx" in err
    assert "md" in err.splitlines()[-1]
    forms = json.loads(run("report", "--list", "-f", "json")[1])["forms"]
    assert (forms["plan"], forms["status"]) == (["md", "docx"], ["md"])


def test_other_commands_load_nothing_of_it() -> None:
    code = "import sys; from dxplan.cli import main; main([%r]); print(*sys.modules, file=sys.stderr)"
    for command in ("status", "validate"):
        done = subprocess.run(
            [sys.executable, "-c", code % command], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
        )
        assert not {"docxtpl", "docx", "lxml", "jinja2"} & set(done.stderr.split())


def test_the_templates_are_what_the_tool_makes() -> None:
    for path, content in word_templates.made().items():
        assert path.read_bytes() == content, "run `make templates`"
    assert b"\x14\x00\x00\x00\x00\x00" in LETTERHEAD.read_bytes()[:12]  # stored, so that no library's version shows


WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
SHAPE = (
    f'<w:r><w:drawing><wp:inline xmlns:wp="{WP}"><wp:docPr id="7" name="Box"/></wp:inline></w:drawing>'
    '<w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" id="old"/></w:pict></w:r>'
)
CONTROL = '<w:sdt><w:sdtPr><w:id w:val="-5"/></w:sdtPr><w:sdtContent>' + p("Body", "c") + "</w:sdtContent></w:sdt>"
BOOKMARK = '<w:bookmarkStart w:id="3" w:name="m"/><w:bookmarkEnd w:id="3"/>'
PARAGRAPH_ID = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="00000001"'


@pytest.mark.parametrize("its_id", ["", 'id="x"', 'id="-"', 'id="99999999999"'])
def test_a_shape_without_a_sound_id_gets_one(report: Report, tmp_path: Path, its_id: str) -> None:
    shapes = p("Body", SHAPE.replace('id="7"', its_id), SHAPE.replace('"7"', '"1"'), SHAPE.replace('id="7"', its_id))
    assert report(shapes) == (0, "", "")
    root = docx.Document(str(tmp_path / "out.docx")).element
    assert sorted(shape.get("id") for shape in root.iter(f"{{{WP}}}docPr")) == ["1", "2", "3"]


@pytest.mark.parametrize("where", ["body", "letterhead", "header"])
def test_ids_stay_unique_through_loops(report: Report, folder: Path, tmp_path: Path, where: str) -> None:
    """Word takes a file in which two shapes, controls or bookmarks have one id for damaged."""
    marked = p("Body", SHAPE, BOOKMARK).replace("<w:p>", f"<w:p {PARAGRAPH_ID}>")
    looped = p("Body", "{%p for state in kpis %}") + marked + CONTROL + p("Body", "{%p endfor %}")
    body, part = p("Body", "b"), "document"
    if where == "body":
        body = looped + p("Body", SHAPE.replace('"7"', '"1"')) + looped
    elif where == "letterhead":
        (folder / "letterhead.docx").write_bytes(word_file(looped + p("Normal", "{{ body }}"), own_parts=True))
    else:
        part = "header2"
        parts = read_parts((folder / "letterhead.docx").read_bytes(), "letterhead.docx")
        parts["word/header2.xml"] = parts["word/header2.xml"].replace(b"</w:hdr>", looped.encode() + b"</w:hdr>")
        (folder / "letterhead.docx").write_bytes(write_parts(parts))
    assert report(body) == (0, "", "")
    with zipfile.ZipFile(tmp_path / "out.docx") as archive:
        root = etree.fromstring(archive.read(f"word/{part}.xml"))
    ids = {
        "shapes": [shape.get("id") for shape in root.iter(f"{{{WP}}}docPr")],
        "controls": [control.get(W + "val") for control in root.iter(W + "id")],
        "old shapes": [shape.get("id") for shape in root.iter("{*}rect") if shape.get("id")],
        "bookmarks": [mark.get(W + "id") for mark in root.iter(W + "bookmarkStart")],
        "ends": [mark.get(W + "id") for mark in root.iter(W + "bookmarkEnd")],
        "paragraphs": [value for element in root.iter(W + "p") for value in element.xpath("@*[local-name()='paraId']")],
    }
    assert len(ids["shapes"]) == (23 if where == "body" else 11)
    assert len(ids["controls"]) == (22 if where == "body" else 11)
    for name, own in ids.items():
        assert len(set(own)) == len(own), name
    assert ids["bookmarks"] == ids["ends"] == ([] if where == "body" else ["3"])


def test_a_number_is_written_with_the_signs_that_people_type(report: Report, tmp_path: Path) -> None:
    """No other hyphen and nothing unseen beside it: each reader finds it, and it is copied as it is."""
    code, _, err = report(p("Body", "{{ plan.theme }} {{ head.symbol }}"))
    assert (code, err) == (0, "")
    with zipfile.ZipFile(tmp_path / "out.docx") as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    (paragraph,) = (element for element in root.iter(W + "p") if words_of(element))
    text = "".join(text.text for text in paragraph.iter(W + "t"))
    assert text.endswith("BC-STTTT")
    assert text == words_of(paragraph)
