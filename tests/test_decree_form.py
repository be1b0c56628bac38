"""Every part of the form × every attribute that the decree gives it: each fault is found, each limit is sound.

`FORMS` is the decree's own table (Phụ lục I, Phần I, and the example of Phần V), written down apart from the rules. It
gives a fault for each attribute of each part: a size below and above the range, the weight, the slant, the case, an
underline, the alignment; and sound papers with each size at the ends of the range. Place, spacing and lines follow one
by one.
"""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any, NamedTuple

import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from dxplan import decree
from papers import (
    KINDS,
    annex,
    bordered,
    edged,
    framed,
    kept,
    old_stroke,
    plan,
    put,
    saved,
    stroke,
    text_box,
    trimmed,
    unruled,
    vml_line,
)  # fmt: skip

Plant = Callable[[Document], None]


class Form(NamedTuple):
    """What the decree says of a part; None where it says nothing."""

    rule: str
    words: str
    low: float
    high: float
    bold: bool | None
    italic: bool = False
    capital: bool | None = None
    align: ALIGN | None = None
    paper: str = "plan"
    also: frozenset[str] = frozenset()
    """Other rules that may find the same fault, as the part is text too."""


CENTRE, LEFT, RIGHT = ALIGN.CENTER, ALIGN.LEFT, ALIGN.RIGHT
TEXT = frozenset({"DX922"})
FORMS = {
    "national title": Form("DX911", "CỘNG HÒA", 12, 13, bold=True, capital=True, align=CENTRE),
    "motto": Form("DX912", "Độc lập", 13, 14, bold=True, capital=False, align=CENTRE),
    "body above": Form("DX913", "UBND TỈNH", 12, 13, bold=False, capital=True, align=CENTRE),
    "issuer": Form("DX913", "BAN CHỈ ĐẠO", 12, 13, bold=True, capital=True, align=CENTRE),
    "number": Form("DX914", "Số:", 13, 13, bold=False, align=CENTRE),
    "date": Form("DX915", "Thanh Hóa, ngày", 13, 14, bold=False, italic=True, capital=False, align=CENTRE),
    "type": Form("DX916", "KẾ HOẠCH", 13, 14, bold=True, capital=True, align=CENTRE),
    "summary": Form("DX917", "Chuyển đổi số tỉnh", 13, 14, bold=True, capital=False, align=CENTRE),
    "summary of a letter": Form("DX917", "V/v", 12, 13, bold=False, capital=False, align=CENTRE, paper="letter"),
    "ground": Form("DX921", "Căn cứ Luật", 13, 14, bold=False, italic=True, capital=False),
    "last ground": Form("DX921", "Căn cứ Quyết định", 13, 14, bold=False, italic=True, capital=False),
    "text": Form("DX922", "Đẩy mạnh", 13, 14, bold=None, capital=False),
    "part": Form("DX924", "Phần I", 13, 14, bold=True, capital=False, align=CENTRE, paper="parted"),
    "title of a part": Form("DX924", "QUY ĐỊNH CHUNG", 13, 14, bold=True, capital=True, paper="parted"),
    "section": Form("DX924", "I. MỤC TIÊU", 13, 14, bold=True, capital=True),
    "clause": Form("DX925", "1. Mục tiêu", 13, 14, bold=True, capital=False, also=TEXT),
    "point": Form("DX922", "a) Nâng", 13, 14, bold=None, capital=False),
    "office": Form("DX931", "TM. BAN", 13, 14, bold=True, capital=True, align=CENTRE),
    "office in the body": Form("DX931", "TRƯỞNG BAN", 13, 14, bold=True, capital=True, align=CENTRE),
    "signer": Form("DX932", "Nguyễn Văn An", 13, 14, bold=True, capital=False, align=CENTRE),
    "address": Form("DX933", "Kính gửi:", 13, 14, bold=False, capital=False, paper="letter"),
    "addressee": Form("DX933", "- Sở Tài chính", 13, 14, bold=False, capital=False, paper="letter"),
    "recipients": Form("DX934", "Nơi nhận:", 12, 12, bold=True, italic=True, capital=False, align=LEFT),
    "recipient": Form("DX935", "- Các sở", 11, 11, bold=False, capital=False, align=LEFT),
    "last recipient": Form("DX935", "- Lưu", 11, 11, bold=False, capital=False, align=LEFT),
    "drafter's mark": Form("DX945", "NVA.(50)", 11, 11, bold=False, capital=True, paper="marked"),
    "urgency": Form("DX946", "KHẨN", 13, 14, bold=True, capital=True, paper="marked"),
    "annex": Form("DX941", "Phụ lục", 14, 14, bold=True, capital=False, align=CENTRE),
    "annex's name": Form("DX942", "DANH MỤC", 13, 14, bold=True, capital=True, align=CENTRE),
    "annex's document": Form("DX943", "(Kèm theo", 13, 14, bold=False, italic=True, capital=False, align=CENTRE),
    "annex's text": Form("DX928", "Đẩy mạnh", 13, 14, bold=None, paper="annex"),
    "data of the signature": Form("DX936", "Số: 15", 10, 10, bold=False, align=RIGHT, paper="signed"),
    "annex in its own file": Form("DX941", "Phụ lục II", 14, 14, bold=True, capital=False, align=CENTRE, paper="annex"),
}


@kept
def parted() -> Document:
    """A plan with a part and its title."""
    document = plan()
    for words in ("Phần I", "QUY ĐỊNH CHUNG"):
        part_of(document, "I. MỤC TIÊU")._p.addprevious(put(document, words, 14, bold=True)._p)
    return document


@kept
def marked() -> Document:
    """A plan with a mark of urgency and one of its drafter."""
    document = plan()
    framed(put(document.tables[0].rows[0].cells[0], "KHẨN", 13, bold=True))
    put(document.tables[1].rows[0].cells[0], "NVA.(50)", 11, align=LEFT)
    return document


@kept
def signed() -> Document:
    """An annex in a file of its own, with the data of its signature above it."""
    document = annex()
    data = put(document, "Số: 15/KH-BCĐ; 2024-06-05T10:15:00+07:00", 10, align=RIGHT)
    document.paragraphs[0]._p.addprevious(data._p)
    return document


PAPERS: dict[str, Callable[[], Document]] = {**KINDS, "parted": parted, "marked": marked, "signed": signed}


def part_of(document: Document, words: str) -> Paragraph:
    """The first paragraph of the text or of a cell that begins so."""
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    paragraphs = [*document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
    return next(paragraph for paragraph in paragraphs if paragraph.text.startswith(words))


def codes_in(document: Document) -> set[str]:
    """The rules that find something."""
    return {finding.rule.code for finding in decree.check(decree.read("x.docx", saved(document)))}


# Looks


def in_look(words: str, **look: Any) -> Plant:
    """A part is set otherwise."""

    def plant(document: Document) -> None:
        for run in part_of(document, words).runs:
            for name, value in look.items():
                setattr(run.font, name, value)

    return plant


def in_words(words: str, change: Callable[[str], str]) -> Plant:
    """A part is spelt otherwise."""

    def plant(document: Document) -> None:
        for run in part_of(document, words).runs:
            run.text = change(run.text)

    return plant


def lowered(text: str) -> str:
    """In small letters, but for the Roman number of a heading."""
    numeral = text[: len(text) - len(re.sub(r"^[IVX]+\. ", "", text))]
    return numeral + text[len(numeral) :].lower()


def in_layout(words: str, **layout: Any) -> Plant:
    """A part is laid out otherwise."""

    def plant(document: Document) -> None:
        for name, value in layout.items():
            setattr(part_of(document, words).paragraph_format, name, value)

    return plant


def faults_of(form: Form) -> Iterator[tuple[str, str, Plant]]:
    """Each attribute of a part as findings name it, in which way it is wrong, and the plant."""
    yield "size", "smaller", in_look(form.words, size=Pt(form.low - 0.5))
    yield "size", "larger", in_look(form.words, size=Pt(form.high + 0.5))
    if form.bold is not None:
        yield "bold", "the other weight", in_look(form.words, bold=not form.bold)
    yield "italic", "the other slant", in_look(form.words, italic=not form.italic)
    yield "underline", "underlined", in_look(form.words, underline=True)
    if form.capital is not None:
        yield "capital", "the other case", in_words(form.words, lowered if form.capital else str.upper)
    for align in (ALIGN.LEFT, ALIGN.CENTER, ALIGN.RIGHT) if form.align is not None else ():
        if align != form.align:
            yield "align", f"aligned {align.name}", in_layout(form.words, alignment=align)


LOOKS = {
    f"{name}: {fault}": (form, attribute, plant)
    for name, form in FORMS.items()
    for attribute, fault, plant in faults_of(form)
}
FAULTS: dict[str, tuple[str, Plant, set[str]]] = {}
SOUND = {
    f"{name}: {size} pt": (form.paper, in_look(form.words, size=Pt(size)))
    for name, form in FORMS.items()
    for size in sorted({form.low, (form.low + form.high) / 2, form.high})
}


# Place, spacing and lines


def one_after(words: str, other: str) -> Plant:
    """A part is below another one."""

    def plant(document: Document) -> None:
        part_of(document, other)._p.addnext(part_of(document, words)._p)

    return plant


def crossed(nth: int) -> Plant:
    """The right column of a table is at the left."""

    def plant(document: Document) -> None:
        left: Any = document.tables[nth].rows[0].cells[0]._tc
        left.getparent().append(left)

    return plant


def in_column(words: str, column: int, table: int = 0) -> Plant:
    """A part is in another column."""

    def plant(document: Document) -> None:
        paragraph = part_of(document, words)._p
        document.tables[table].rows[0].cells[column]._tc.append(paragraph)

    return plant


def lined(words: str, *lengths: float, by: Callable[[Paragraph, float], None] = stroke, typed: str = "") -> Plant:
    """The line under a part has another length, is made in another way, is typed, or is missing."""

    def plant(document: Document) -> None:
        paragraph = part_of(document, words)
        unruled(paragraph)
        for length in lengths:
            by(paragraph, length)
        if typed:
            paragraph.add_run("\n" + typed).font.size = Pt(13)

    return plant


def framed_by(*sides: str, letters: bool = False) -> Plant:
    """The frame of a mark of urgency has these sides alone, or is a border around its letters."""

    def plant(document: Document) -> None:
        paragraph = part_of(document, "KHẨN")
        paragraph._p.pPr.remove(paragraph._p.pPr.find(qn("w:pBdr")))
        if sides:
            framed(paragraph, *sides)
        if letters:
            paragraph.runs[0]._r.rPr.append(parse_xml(f"<w:bdr {nsdecls('w')} w:val='single'/>"))

    return plant


def boxed(*, outline: bool = True) -> Plant:
    """A mark of urgency in a text box that hangs on the number."""

    def plant(document: Document) -> None:
        text_box(part_of(document, "Số:"), 20, 8, "KHẨN", outline=outline)

    return plant


def in_nested_table(document: Document) -> None:
    """A mark of urgency in a table of its own in the head."""
    framed_by()(document)
    cell = document.tables[0].rows[0].cells[0]
    table = cell.add_table(1, 1)
    table.style = "Table Grid"
    nested = table.rows[0].cells[0]
    nested._tc.append(part_of(document, "KHẨN")._p)
    trimmed(nested)


def on_page(section: int = 0, **values: Any) -> Plant:
    """The pages of a section are otherwise."""

    def plant(document: Document) -> None:
        for name, value in values.items():
            setattr(document.sections[section], name, value)

    return plant


def page_number(**look: Any) -> Plant:
    """The page number is set otherwise."""

    def plant(document: Document) -> None:
        paragraph = document.sections[0].header.paragraphs[0]
        for name, value in look.items():
            if name == "alignment":
                paragraph.alignment = value
            else:
                for run in paragraph.runs:
                    setattr(run.font, name, value)

    return plant


def numbered_at_bottom(document: Document) -> None:
    section = document.sections[0]
    section.footer.is_linked_to_previous = False
    for element in list(section.header.paragraphs[0]._p):
        section.footer.paragraphs[0]._p.append(element)


def numbered(**attributes: str) -> Plant:
    """The pages are counted otherwise."""

    def plant(document: Document) -> None:
        numbers = document.sections[0]._sectPr.makeelement(qn("w:pgNumType"), {})
        for name, value in attributes.items():
            numbers.set(qn(f"w:{name}"), value)
        document.sections[0]._sectPr.append(numbers)

    return plant


MARGINS = {"top_margin": (20, 25), "bottom_margin": (20, 25), "left_margin": (30, 35), "right_margin": (15, 20)}
for margin, (low, high) in MARGINS.items():
    for millimetres in (low - 1, high + 1):
        FAULTS[f"{margin}: {millimetres} mm"] = ("report", on_page(**{margin: Mm(millimetres)}), {"DX903"})
    for millimetres in (low, high):
        SOUND[f"{margin}: {millimetres} mm"] = ("report", on_page(**{margin: Mm(millimetres)}))

ISSUER, MOTTO, SUMMARY = "BAN CHỈ ĐẠO", "Độc lập", "Chuyển đổi số tỉnh"
TITLE = "CỘNG HÒA"
LENGTHS = {ISSUER: 68.9, MOTTO: 60.5, SUMMARY: 86.6}
"""The lengths of these lines in mm, measured with the letters of Liberation Serif, as wide as Times New Roman's."""
WAYS = {
    "drawn": stroke,
    "drawn in Word 2000": vml_line,
    "a connector": old_stroke,
    "a flat box": text_box,
    "a border": bordered,
}
SHARES = {ISSUER: ("DX913", 1 / 3, 1 / 2), SUMMARY: ("DX917", 1 / 3, 1 / 2), MOTTO: ("DX912", 1, 1)}
for words, (code, least, greatest) in SHARES.items():
    FAULTS[f"line under {words}: none"] = ("plan", lined(words), {code})
    FAULTS[f"line under {words}: typed"] = ("plan", lined(words, typed="_________"), {code})
    for way, by in WAYS.items():
        for share in (least * 0.8, greatest * 1.2):
            plant = lined(words, LENGTHS[words] * share, by=by)
            FAULTS[f"line under {words}: {way}, {share:.2f} of the words"] = ("plan", plant, {code})
        for share in {least, (least + greatest) / 2, greatest}:
            plant = lined(words, LENGTHS[words] * share, by=by)
            SOUND[f"line under {words}: {way}, {share:.2f} of the words"] = ("plan", plant)
    if words != SUMMARY:
        FAULTS[f"line under {words}: the edge of the cell"] = ("plan", lined(words, 0, by=edged), {code})

ATTACHED = "(Kèm theo"
FAULTS |= {
    f"line under {ATTACHED}: none": ("plan", lined(ATTACHED), {"DX948"}),
    f"line under {ATTACHED}: typed": ("plan", lined(ATTACHED, typed="_________"), {"DX948"}),
}
for way, by in WAYS.items():
    FAULTS[f"line under {ATTACHED}: {way}, longer than the words"] = ("plan", lined(ATTACHED, 164.9, by=by), {"DX948"})
    SOUND[f"line under {ATTACHED}: {way}"] = ("plan", lined(ATTACHED, 40, by=by))

FAULTS |= {
    "page: wider": ("report", on_page(page_width=Mm(212)), {"DX901"}),
    "page: shorter": ("report", on_page(page_height=Mm(295)), {"DX901"}),
    "page number: smaller": ("plan", page_number(size=Pt(12.5)), {"DX908"}),
    "page number: larger": ("plan", page_number(size=Pt(14.5)), {"DX908"}),
    "page number: slant": ("plan", page_number(italic=True), {"DX908"}),
    "page number: at the left": ("plan", page_number(alignment=LEFT), {"DX908"}),
    "page number: at the right": ("plan", page_number(alignment=ALIGN.RIGHT), {"DX908"}),
    "page number: at the bottom": ("plan", numbered_at_bottom, {"DX908"}),
    "page number: Roman": ("plan", numbered(fmt="lowerRoman"), {"DX908"}),
    "page number: from 2": ("plan", numbered(start="2"), {"DX908"}),
    "page number: on the first page": (
        "plan",
        on_page(different_first_page_header_footer=False),
        {"DX909"},
    ),
    "head: columns crossed": ("plan", crossed(0), {"DX911", "DX912", "DX913", "DX914", "DX915"}),
    "end: columns crossed": ("plan", crossed(1), {"DX934"}),
    "motto: above the national title": ("plan", one_after(TITLE, MOTTO), {"DX911", "DX912"}),
    "issuer: below the number": ("plan", one_after(ISSUER, "Số:"), {"DX913"}),
    "number: at the right": ("plan", in_column("Số:", 1), {"DX911", "DX913", "DX914"}),
    "date: at the left": ("plan", in_column("Thanh Hóa, ngày", 0), {"DX915"}),
    "national title: at the left": ("plan", in_column(TITLE, 0), {"DX911", "DX912"}),
    "motto: at the left": ("plan", in_column(MOTTO, 0), {"DX912"}),
    "national title and motto: not single spaced": ("plan", in_layout(MOTTO, line_spacing=1.5), {"DX912"}),
    "body and issuer: not single spaced": ("plan", in_layout(ISSUER, line_spacing=1.5), {"DX913"}),
    "summary of a letter: nearer than 6 pt": ("letter", in_layout("V/v", space_before=Pt(5)), {"DX917"}),
    "urgency: no frame": ("marked", framed_by(), {"DX946"}),
    "urgency: three sides of a frame": ("marked", framed_by("top", "left", "right"), {"DX946"}),
    "urgency: a text box without a line": ("plan", boxed(outline=False), {"DX946"}),
    "urgency: above the number": ("marked", one_after("KHẨN", "BAN CHỈ ĐẠO"), {"DX946"}),
    "urgency: at the right": ("marked", in_column("KHẨN", 1), {"DX946"}),
    "data of the signature: no zone": ("signed", in_words("Số: 15", lambda text: text[:-6]), {"DX936"}),
    "data of the signature: day first": (
        "signed",
        in_words("Số: 15", lambda text: text.replace("2024-06-05T", "05/06/2024 ")),
        {"DX936"},
    ),
    "text: at the left": ("plan", in_layout("Đẩy mạnh", alignment=LEFT), {"DX923"}),
    "text: in the middle of the margins": ("plan", in_layout("Đẩy mạnh", alignment=ALIGN.RIGHT), {"DX923"}),
    "text: no indent": ("plan", in_layout("Đẩy mạnh", first_line_indent=Mm(0)), {"DX923"}),
    "text: indent of 9 mm": ("plan", in_layout("Đẩy mạnh", first_line_indent=Mm(9)), {"DX923"}),
    "text: indent of 11.4 mm": ("plan", in_layout("Đẩy mạnh", first_line_indent=Mm(11.4)), {"DX923"}),
    "text: indent of 14 mm": ("plan", in_layout("Đẩy mạnh", first_line_indent=Mm(14)), {"DX923"}),
    "text: nearer than 6 pt": ("plan", in_layout("b) Nâng", space_before=Pt(5)), {"DX923"}),
    "text: lines nearer than single": ("plan", in_layout("Đẩy mạnh", line_spacing=0.9), {"DX923"}),
    "text: lines wider than 1.5": ("plan", in_layout("Đẩy mạnh", line_spacing=1.6), {"DX923"}),
    "text: lines of 12 pt": ("plan", in_layout("Đẩy mạnh", line_spacing=Pt(12)), {"DX923"}),
    "text: lines of 30 pt": ("plan", in_layout("Đẩy mạnh", line_spacing=Pt(30)), {"DX923"}),
}


def crowded(document: Document) -> None:
    """A second sentence of an appendix right under the first."""
    first = part_of(document, "Đẩy mạnh")
    first._p.addnext(second := deepcopy(first._p))
    Paragraph(second, first._parent).paragraph_format.space_before = Pt(5)


FAULTS["annex's text: nearer than 6 pt"] = ("annex", crowded, {"DX928"})
IN_APPENDICES: dict[str, dict[str, Any]] = {
    "at the left": {"alignment": LEFT},
    "at the right": {"alignment": RIGHT},
    "no indent": {"first_line_indent": Mm(0)},
    "indent of 14 mm": {"first_line_indent": Mm(14)},
    "lines nearer than single": {"line_spacing": 0.9},
    "lines wider than 1.5": {"line_spacing": 1.6},
}
for name, layout in IN_APPENDICES.items():
    FAULTS[f"annex's text: {name}"] = ("annex", in_layout("Đẩy mạnh", **layout), {"DX928"})
SOUND |= {
    "urgency: a text box": ("plan", boxed()),
    "urgency: a border around its letters": ("marked", framed_by(letters=True)),
    "urgency: a table of one cell": ("marked", in_nested_table),
    "annex's text: indent of 10 mm": ("annex", in_layout("Đẩy mạnh", first_line_indent=Mm(10))),
    "annex's text: lines 1.5 apart": ("annex", in_layout("Đẩy mạnh", line_spacing=1.5)),
    "annex's text: a note": ("annex", in_words("Đẩy mạnh", lambda text: f"Ghi chú: {text}")),
    "data of the signature: in UTC": (
        "signed",
        in_words("Số: 15", lambda text: text.replace("10:15:00+07:00", "03:15:00Z")),
    ),
    "page number: 13 pt": ("plan", page_number(size=Pt(13))),
    "page number: 14 pt": ("plan", page_number(size=Pt(14))),
    "text: indent of 10 mm": ("plan", in_layout("Đẩy mạnh", first_line_indent=Mm(10))),
    "text: indent of 12.7 mm": ("plan", in_layout("Đẩy mạnh", first_line_indent=Mm(12.7))),
    "text: 6 pt under the one above": ("plan", in_layout("b) Nâng", space_before=Pt(6))),
    "text: 18 pt under the one above": ("plan", in_layout("b) Nâng", space_before=Pt(18))),
    "text: single lines": ("plan", in_layout("Đẩy mạnh", line_spacing=1.0)),
    "text: lines 1.5 apart": ("plan", in_layout("Đẩy mạnh", line_spacing=1.5)),
    "text: lines of 17 pt": ("plan", in_layout("Đẩy mạnh", line_spacing=Pt(17))),
    "text: lines of 24 pt": ("plan", in_layout("Đẩy mạnh", line_spacing=Pt(24))),
    "summary of a letter: 6 pt under the number": ("letter", in_layout("V/v", space_before=Pt(6))),
}


@pytest.mark.parametrize("name", LOOKS)
def test_a_fault_in_the_look_of_a_part_is_found_by_its_rule_and_attribute(name: str) -> None:
    form, attribute, plant = LOOKS[name]
    document = PAPERS[form.paper]()
    plant(document)
    found = {
        (finding.rule.code, finding.field.rpartition(".")[2])
        for finding in decree.check(decree.read("x.docx", saved(document)))
    }
    assert (form.rule, attribute) in found
    assert {code for code, _ in found} <= {form.rule} | form.also


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_place_spacing_or_line_is_found_under_the_rule_of_its_part(name: str) -> None:
    paper, plant, codes = FAULTS[name]
    document = PAPERS[paper]()
    plant(document)
    found = codes_in(document)
    assert found
    assert found <= codes


@pytest.mark.parametrize("name", SOUND)
def test_a_paper_at_a_limit_of_what_is_allowed_is_sound(name: str) -> None:
    paper, plant = SOUND[name]
    document = PAPERS[paper]()
    plant(document)
    assert codes_in(document) == set()


def test_columns_of_two_tables_are_not_compared() -> None:
    document = plan()
    head: Any = document.tables[0]._tbl
    head.addnext(below := document.add_table(1, 2)._tbl)
    left, right = document.tables[1].rows[0].cells
    for cell, words in ((left, "Số:"), (right, "Thanh Hóa, ngày")):
        cell._tc.append(part_of(document, words)._p)
        cell._tc.remove(cell.paragraphs[0]._p)
    assert below is document.tables[1]._tbl
    first = head.tr_lst[0]
    first.tc_lst[0].addnext(deepcopy(first.tc_lst[0]))
    for run in list(first.tc_lst[1].iter(qn("w:r"))):
        run.getparent().remove(run)
    assert codes_in(document) <= {"DX918"}


@pytest.mark.parametrize("name", PAPERS)
def test_a_right_paper_has_no_finding(name: str) -> None:
    assert codes_in(PAPERS[name]()) == set()


def test_every_part_of_the_form_has_faults_and_limits() -> None:
    assert len(FORMS) > 32
    assert len(LOOKS) + len(FAULTS) > 330
    assert len(SOUND) > 145
