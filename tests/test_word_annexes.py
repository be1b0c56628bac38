"""Annexes of Word reports: sections of their own behind the signatures, and none where nothing is in one."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.section import Section

from documents import refused
from dxplan.word.parts import W, read_parts, words_of, write_parts
from word_document import compiled
from word_parts import ANNEXES, each, when
from word_xml import LANDSCAPE_WIDTH, TEXT_WIDTH, p, section_break, table, tc, tr, word_file

Run = Callable[..., tuple[int, str, str]]
Report = Callable[..., tuple[int, str, str]]

PORTRAIT, LANDSCAPE = (11906, 16838), (16838, 11906)
PARTING = '<w:sectPr><w:headerReference w:type="default" r:id="rId77"/><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates whose letterhead has a foot."""
    made = tmp_path / "templates"
    made.mkdir()
    head = p("Normal", "head") + p("Normal", "{{ body }}") + table((100,), tr(tc(100, p("Normal", "foot"))), look="")
    (made / "letterhead.docx").write_bytes(word_file(head + p("Small"), own_parts=True))
    return made


@pytest.fixture
def report(run: Run, folder: Path, tmp_path: Path) -> Report:
    """Render a body over the real plan; the file is out.docx."""

    def report(body: str | bytes, *, landscape: bool = False) -> tuple[int, str, str]:
        content = body if isinstance(body, bytes) else word_file(body, landscape=landscape)
        (folder / "t.docx").write_bytes(content)
        file = tmp_path / "out.docx"
        file.unlink(missing_ok=True)
        code, out, err = run("report", "t", "--templates", str(folder), "-o", str(file))
        return code, out, err.removesuffix(f"{file} is written\n")

    return report


def sections(tmp_path: Path) -> list[list[str]]:
    """The words of each section's paragraphs and tables, as they follow one another in the document."""
    found: list[list[str]] = [[]]
    for element in docx.Document(str(tmp_path / "out.docx")).element.body:
        if element.tag != W + "sectPr" and (said := words_of(element)):
            found[-1].append(said)
        if element.find(f"{W}pPr/{W}sectPr") is not None:
            found.append([])
    return found


def pages(tmp_path: Path) -> list[Section]:
    return list(docx.Document(str(tmp_path / "out.docx")).sections)


def size(section: Section) -> tuple[int, int]:
    """Twips."""
    assert section.page_width
    assert section.page_height
    return section.page_width.twips, section.page_height.twips


# What they are


def test_annexes_come_behind_the_foot_each_with_pages_of_its_own(report: Report, tmp_path: Path) -> None:
    body = p("Body", "text") + ANNEXES + p("Body", "one") + section_break(landscape=True)
    assert report(body + p("Body", "two") + section_break() + p("Body", "three"), landscape=True) == (0, "", "")
    assert sections(tmp_path) == [["head", "text", "foot"], ["one"], ["two"], ["three"]]
    main, *annexes = pages(tmp_path)
    assert [size(section) for section in (main, *annexes)] == [PORTRAIT, LANDSCAPE, PORTRAIT, LANDSCAPE]
    assert [section.start_type for section in annexes] == [docx.enum.section.WD_SECTION.NEW_PAGE] * 3
    starts = [section._sectPr.find(f"{W}pgNumType") for section in (main, *annexes)]
    assert [start is not None and start.get(W + "start") for start in starts] == [False, "1", "1", "1"]
    assert not main.header.is_linked_to_previous
    for section in annexes:
        assert section.different_first_page_header_footer
        assert section.header.is_linked_to_previous
        assert section.first_page_header.is_linked_to_previous


def test_a_turned_page_keeps_its_bound_edge(report: Report, tmp_path: Path) -> None:
    assert report(ANNEXES + p("Body", "one"), landscape=True) == (0, "", "")
    main, one = pages(tmp_path)
    upright = [main.left_margin, main.top_margin, main.right_margin, main.bottom_margin]
    turned = [one.top_margin, one.right_margin, one.bottom_margin, one.left_margin]
    assert upright == turned
    assert round(turned[0].mm) == 30 if turned[0] else False
    for section, width in ((main, TEXT_WIDTH), (one, LANDSCAPE_WIDTH)):
        assert section.page_width
        assert section.page_width.twips - section.left_margin.twips - section.right_margin.twips == width


def test_no_blank_paragraph_parts_the_sections(report: Report, tmp_path: Path) -> None:
    """A section ends in its last paragraph; behind a table in one of no height."""
    rows = table((100,), tr(tc(100, p("TableText", "row"))), look="")
    assert report(ANNEXES + p("Body", "one") + section_break() + rows + section_break() + rows) == (0, "", "")
    body = docx.Document(str(tmp_path / "out.docx")).element.body
    ends = [element.getparent().getparent() for element in body.iter(W + "sectPr") if element.getparent() is not body]
    assert [words_of(end) for end in ends] == ["", "one", ""]
    assert ends[0].find(f"{W}pPr/{W}pStyle").get(W + "val") == "Small"  # the letterhead's own last paragraph
    last = body[-2]
    assert [
        words_of(paragraph)
        for paragraph in body
        if paragraph.tag == W + "p" and paragraph not in (ends[0], ends[2], last)
    ] == [
        "head",
        "one",
    ]
    for tiny in (ends[2], last):
        assert tiny.find(f"{W}pPr/{W}spacing").get(W + "line") == "20"
    assert body[-1].tag == W + "sectPr"


def test_the_last_words_of_an_annex_stay_with_the_last_row_of_its_table(report: Report, tmp_path: Path) -> None:
    rows = table((100,), *(tr(tc(100, p("TableText", row))) for row in ("first", "last")), look="")
    assert report(ANNEXES + rows + p("AfterTable") + p("AnnexEnd", "Tổng số: 02./.")) == (0, "", "")
    body = docx.Document(str(tmp_path / "out.docx")).element.body
    kept = [
        words_of(paragraph) for paragraph in body.iter(W + "p") if paragraph.find(f"{W}pPr/{W}keepNext") is not None
    ]
    assert kept == ["last", ""]


def test_a_heading_has_the_gap_below_a_table_as_its_own_space(report: Report, tmp_path: Path) -> None:
    rows = table((100,), tr(tc(100, p("TableText", "row"))), look="") + p("AfterTable")
    part = rows + p("Heading1", "one") + rows + p("Heading2", "two") + rows + p("Body", "three")
    assert report(part + ANNEXES + part) == (0, "", "")
    body = docx.Document(str(tmp_path / "out.docx")).element.body
    paragraphs = [
        paragraph for paragraph in body if paragraph.tag == W + "p" and paragraph.find(f"{W}pPr/{W}pStyle") is not None
    ]
    spaces = [(words_of(paragraph), paragraph.find(f"{W}pPr/{W}spacing")) for paragraph in paragraphs]
    assert [(words, space is not None and space.get(W + "before")) for words, space in spaces][1:5] == [
        *(("one", "240"), ("two", "120"), ("", False), ("three", False))
    ]


def test_the_last_words_of_an_annex_stay_with_the_chart_above_them_and_with_nothing_else(
    report: Report, tmp_path: Path
) -> None:
    chart = p("Body", "Tổng số: 02.") + p("Chart", "{{ synthesis.workload | chart }}")
    assert report(ANNEXES + chart + p("AnnexEnd", "Tính theo phần trăm./.")) == (0, "", "")
    *_, above, drawn, end = docx.Document(str(tmp_path / "out.docx")).element.body.findall(W + "p")
    assert [paragraph.find(f"{W}pPr/{W}keepNext") is not None for paragraph in (above, drawn, end)] == [
        *(False, True, False)
    ]


@pytest.mark.parametrize(("end", "kept"), [("Xin cảm ơn./.", ["above"]), ("rất dài " * 11, [])], ids=["short", "long"])
def test_a_text_that_ends_with_one_line_keeps_it_with_the_paragraph_above(
    report: Report, tmp_path: Path, end: str, kept: list[str]
) -> None:
    for text in (p("Body", "above") + p("Body", end) + ANNEXES, ANNEXES + p("Body", "above") + p("AnnexEnd", end)):
        assert report(p("Body", "first") + text) == (0, "", "")
        body = docx.Document(str(tmp_path / "out.docx")).element.body
        paragraphs = body.iter(W + "p")
        assert [
            words_of(paragraph) for paragraph in paragraphs if paragraph.find(f"{W}pPr/{W}keepNext") is not None
        ] == kept


def test_a_letterhead_may_end_in_a_table_or_have_no_page(report: Report, folder: Path, tmp_path: Path) -> None:
    foot = table((100,), tr(tc(100, p("Normal", "foot"))), look="")
    parts = read_parts(word_file(p("Normal", "{{ body }}") + foot, own_parts=True), "letterhead.docx")
    start, _, rest = parts["word/document.xml"].decode().partition("<w:sectPr>")
    for document in (start + "<w:sectPr>" + rest, start + rest.partition("</w:sectPr>")[2]):
        (folder / "letterhead.docx").write_bytes(write_parts({**parts, "word/document.xml": document.encode()}))
        assert report(p("Body", "text") + ANNEXES + p("Body", "one")) == (0, "", "")
        assert sections(tmp_path) == [["text", "foot"], ["one"]]


def test_a_letterhead_may_have_sections_of_its_own(report: Report, folder: Path, tmp_path: Path) -> None:
    head = p("Normal", "head") + section_break() + p("Normal", "{{ body }}") + section_break()
    (folder / "letterhead.docx").write_bytes(word_file(head, own_parts=True))
    assert report(p("Body", "text") + ANNEXES + p("Body", "one")) == (0, "", "")
    assert sections(tmp_path) == [["head"], ["text"], [], ["one"]]


@pytest.mark.parametrize(
    ("look", "tags"),
    [
        ("", ["sectPr"]),
        ('<w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>', ["jc", "rPr", "sectPr"]),
    ],
)
def test_a_section_s_end_stands_where_word_looks_for_it(
    report: Report, tmp_path: Path, look: str, tags: list[str]
) -> None:
    last = f"<w:p>{look}<w:r><w:t>one</w:t></w:r></w:p>"
    assert report(ANNEXES + last + section_break() + p("Body", "two")) == (0, "", "")
    body = docx.Document(str(tmp_path / "out.docx")).element.body
    (end,) = [paragraph for paragraph in body if paragraph.tag == W + "p" and words_of(paragraph) == "one"]
    assert [child.tag.removeprefix(W) for child in end.find(W + "pPr")] == tags


# What is left out


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (ANNEXES, []),
        (ANNEXES + when("year_ended", p("Body", "one") + section_break()), []),
        (ANNEXES + when("year_ended", p("Body", "one")) + section_break(), []),
        (ANNEXES + when("year_ended", p("Body", "one") + section_break()) + p("Body", "two"), [["two"]]),
        (ANNEXES + p("Body", "one") + section_break() + when("year_ended", p("Body", "two")), [["one"]]),
        (ANNEXES + p("Body", "one") + when("year_ended", section_break() + p("Body", "two")), [["one"]]),
        (ANNEXES + p("Body", "one") + section_break() + p("Body"), [["one"]]),
        (ANNEXES + section_break() + section_break() + p("Body", "one"), [["one"]]),
        (ANNEXES + each("kpi in [1, 2]", p("Body", "{{ kpi }}") + section_break()), [["1"], ["2"]]),
        (when("year_ended", ANNEXES + p("Body", "one") + section_break() + p("Body", "two")), []),
    ],
)
def test_an_annex_without_content_takes_its_page_along(
    report: Report, tmp_path: Path, body: str, said: list[list[str]]
) -> None:
    assert report(p("Body", "text") + body) == (0, "", "")
    assert sections(tmp_path) == [["head", "text", "foot"], *said]
    assert len(pages(tmp_path)) == 1 + len(said)


def test_the_last_annex_keeps_its_own_pages_when_those_behind_are_left_out(report: Report, tmp_path: Path) -> None:
    body = ANNEXES + p("Body", "one") + section_break(landscape=True) + when("year_ended", p("Body", "two"))
    assert report(body) == (0, "", "")
    assert [size(section) for section in pages(tmp_path)] == [PORTRAIT, LANDSCAPE]


def test_without_annexes_the_document_is_as_without_the_mark(report: Report, tmp_path: Path) -> None:
    assert report(p("Body", "text")) == (0, "", "")
    plain = (tmp_path / "out.docx").read_bytes()
    assert report(p("Body", "text") + ANNEXES + when("year_ended", p("Body", "one"))) == (0, "", "")
    assert (tmp_path / "out.docx").read_bytes() == plain


# As Word writes them


@pytest.mark.parametrize(
    "body",
    [
        p("Body", "text") + p("Body", "{{ annexes }}", look=PARTING) + p("Body", "one"),
        p("Body", "text") + section_break() + ANNEXES + p("Body", "one"),
        p("Body", "text", look=PARTING) + ANNEXES + p("Body", "one"),
        p("Body", "text") + ANNEXES + section_break() + p("Body", "one"),
        p("Body", "text") + p("Body", "{{annexes }}") + p("Body", "one"),
    ],
)
def test_a_break_beside_the_mark_is_the_main_text_s(report: Report, tmp_path: Path, body: str) -> None:
    """In Word the main text is a section too, or its pages would lie as those of the first annex."""
    assert report(body) == (0, "", "")
    assert sections(tmp_path) == [["head", "text", "foot"], ["one"]]
    assert [size(section) for section in pages(tmp_path)] == [PORTRAIT, PORTRAIT]


def test_word_may_keep_a_break_in_a_tag(report: Report, folder: Path, tmp_path: Path) -> None:
    (folder / "blocks").mkdir()
    (folder / "blocks" / "b.docx").write_bytes(word_file(p("Body", "two")))
    ended = p("Body", "{%p endif %}", look=PARTING)
    included = p("Body", '{% include "blocks/b.docx" %}', look=PARTING)
    body = ANNEXES + p("Body", "{%p if total %}") + p("Body", "one") + ended + included + p("Body", "three")
    assert report(body) == (0, "", "")
    assert sections(tmp_path) == [["head", "foot"], ["one"], ["two"], ["three"]]
    assert [size(section) for section in pages(tmp_path)] == [PORTRAIT, LANDSCAPE, LANDSCAPE, PORTRAIT]


@pytest.mark.parametrize("at", ["break", "end"])
def test_of_a_section_only_size_and_margins_are_taken(report: Report, tmp_path: Path, at: str) -> None:
    hostile = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId77"/><w:footerReference w:type="first" r:id="rId78"/>'
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape" r:id="rId79"/>'
        '<w:pgNumType w:start="7" w:fmt="upperRoman"/>'
        '<w:printerSettings r:id="rId80"/></w:sectPr>'
    )
    behind = p("Body", look=hostile) + p("Body", "two") if at == "break" else ""
    parts = read_parts(word_file(ANNEXES + p("Body", "one") + behind), "t.docx")
    if at == "end":
        start, _, rest = parts["word/document.xml"].decode().partition("<w:sectPr>")
        parts["word/document.xml"] = (start + hostile + rest.partition("</w:sectPr>")[2]).encode()
    assert report(write_parts(parts)) == (0, "", "")
    section = pages(tmp_path)[1]
    assert [child.tag.removeprefix(W) for child in section._sectPr] == ["type", "pgSz", "pgMar", "pgNumType", "titlePg"]
    assert size(section) == LANDSCAPE
    assert dict(section._sectPr.find(f"{W}pgNumType").attrib) == {W + "start": "1"}
    assert "rId7" not in read_parts((tmp_path / "out.docx").read_bytes(), "out.docx")["word/document.xml"].decode()


# What is refused


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (ANNEXES + p("Body", "one") + ANNEXES, "{{ annexes }} stands more than once"),
        (ANNEXES + table((100,), tr(tc(100, ANNEXES)), look=""), "{{ annexes }} stands more than once"),
        (each("kpi in [1, 2]", ANNEXES), "{{ annexes }} stands more than once"),
        (table((100,), tr(tc(100, ANNEXES)), look=""), "{{ annexes }} must stand outside of tables"),
        (p("Body", "see {{ annexes }}"), "annexes"),
        (p("Body", "a") + section_break() + p("Body", "b"), "a section break"),
        (p("Body", "a") + section_break() + p("Body", "b") + ANNEXES + p("Body", "one"), "a section break"),
        (ANNEXES + table((100,), tr(tc(100, section_break())), look=""), "a section break"),
        (when("year_ended", ANNEXES) + p("Body", "one") + section_break() + p("Body", "two"), "a section break"),
        (ANNEXES + p("Body", "a", "<w:r><w:endnoteReference/></w:r>"), "an endnote"),
        (ANNEXES + p("Body", "one") + section_break() + p("Body", "{{ plan.nope }}"), "“{{ plan.nope }}”"),
    ],
)
def test_what_is_no_annex_is_refused(report: Report, body: str, words: str) -> None:
    refused(report(body), "t.docx", words)


def test_a_check_knows_annexes(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(word_file(ANNEXES + p("Body", "one") + section_break() + p("Body", "{{ plan.nope }}")))
    assert run("template", "check", str(path))[1].startswith("t.docx: “{{ plan.nope }}”: there is no field plan.nope")
    path.write_bytes(word_file(ANNEXES + ANNEXES))
    assert "more than once" in run("template", "check", str(path))[1]
    note = p("Body", "a", "<w:r><w:endnoteReference/></w:r>")
    path.write_bytes(word_file(ANNEXES + p("Body", "one") + section_break() + note))
    assert "an endnote" in run("template", "check", str(path))[1]


# As the decree has them


_DOCUMENT = """\
# KẾ HOẠCH

**Hoạt động của Ban Chỉ đạo**

Chi tiết tại Phụ lục I và Phụ lục II.

Kết thúc./.

{% include "blocks/foot.md.j2" %}

{# word: landscape #}
## Phụ lục I

**DANH MỤC CHỈ TIÊU**

*(Kèm theo Kế hoạch số &emsp;&emsp;/KH-BCĐ ngày &emsp; tháng &emsp; năm 2024 của Ban Chỉ đạo)*

| TT | Tên |
| :---: | --- |
{% for kpi in kpis %}
| {{ loop.index }} | {{ kpi.title }} |
{% endfor %}

{# word: break #}
## Phụ lục II

**DANH MỤC NHIỆM VỤ**

*(Kèm theo Kế hoạch số &emsp;&emsp;/KH-BCĐ ngày &emsp; tháng &emsp; năm 2024 của Ban Chỉ đạo)*

Nội dung.
"""


def test_the_decree_s_rules_of_appendices_pass(run: Run, tmp_path: Path) -> None:
    source, out = tmp_path / "t.md.j2", tmp_path / "out.docx"
    source.write_text(_DOCUMENT, "utf-8")
    (tmp_path / "t.docx").write_bytes(compiled(source, tmp_path))
    assert run("report", "t", "--templates", str(tmp_path), "-o", str(out)) == (0, "", f"{out} is written\n")
    assert [size(section) for section in pages(tmp_path)] == [PORTRAIT, LANDSCAPE, PORTRAIT]
    found = run("docx", "check", str(out), "-f", "json")[1]
    for rule in ("DX901", "DX902", "DX903", "DX904", "DX908", "DX909", "DX941", "DX942", "DX943", "DX944", "DX947"):
        assert rule not in found
