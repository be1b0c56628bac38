"""The text of a document: grounds, paragraphs, headings and points (DX921 to DX928)."""

import re
from collections.abc import Iterable, Iterator

from dxplan.decree.anatomy import Appendix
from dxplan.decree.elements import TWIPS_PER_POINT, Paragraph, ParagraphLayout
from dxplan.decree.lines import Form, TextLine, lines_of, misset
from dxplan.decree.paper import Paper, mm, points
from dxplan.diagnostics import Finding, Message, Severity, msg, rule

_INDENTS = (10, 12.7)
_NEAR = 0.6  # millimetres
_LEAST_GAP = 6 * TWIPS_PER_POINT
SINGLE, _ONE_AND_A_HALF = 240, 360
_LINE_OF_FONT = 1.15
"""The height of a single line of Times New Roman, in multiples of the font size."""

_PART = re.compile(r"(?:phần|chương)\s+(?:[ivxlc]+|\d+|thứ\s+\w+)\b", re.IGNORECASE)
_SECTION = re.compile(r"[IVXLC]+\.\s")
_UNIT = re.compile(r"\(?(?:đơn vị(?: tính)?|đvt)\s*:", re.IGNORECASE)
_CLAUSE = re.compile(r"\d{1,2}\.\s")
_POINT = re.compile(r"([a-zđ])\)\s")
_LONGEST_NAME = 30
"""A line in capitals that is no longer may be the name of a body, or a heading."""
_SHORTEST_SENTENCE = 60
_NOTE = re.compile(r"[(*]|(?:ghi chú|chú thích|nguồn|lưu ý)\b", re.IGNORECASE)
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_FOREIGN = "fjwz"
_BODY = Form(13, 14, italic=None)
_PARAGRAPH = msg("Home > Paragraph")


@rule("DX921", "ground-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.6")
def ground_off_form(paper: Paper) -> Iterator[Finding]:
    """A ground (căn cứ) is misset or ends with the wrong sign.

    Why: the grounds stand above the text, each on its own line, in italics of 13 to 14 pt; each ends with a semicolon,
    the last with a full stop.

    Example:
        Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023.
        Căn cứ Nghị quyết số 06-NQ/TU ngày 10 tháng 11 năm 2021,

    Instead:
        Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;
        Căn cứ Nghị quyết số 06-NQ/TU ngày 10 tháng 11 năm 2021.
    """
    yield from misset(paper.parts.bases, Form(13, 14, bold=False, italic=True, capital=False), "ground")
    for line in paper.parts.bases[:-1]:
        if not line.text.endswith(";"):
            yield line.at("ground.end", msg("a ground must end with a semicolon"))
    for line in paper.parts.bases[-1:]:
        if not line.text.endswith("."):
            yield line.at("ground.end", msg("the last ground must end with a full stop"))


@rule("DX922", "body-misset", Severity.ERROR, "Phụ lục I, Phần I, II.6")
def body_misset(paper: Paper) -> Iterator[Finding]:
    """A paragraph of the text is in letters of another size, in italics or underlined.

    Why: the text is set in small upright letters of 13 to 14 pt. A word in italics inside of a paragraph is no fault.

    Example:
        Body text of 12 pt

    Instead:
        Body text of 14 pt
    """
    for line in _texts(paper):
        yield from _misset_letters(line, "body")
        is_sentence = len(line.text) > _LONGEST_NAME and line.text[-1] in ".;:," and not line.is_bold
        if line.is_capital and is_sentence:
            message = msg("it is in capitals; it must be in small letters")
            yield line.at("body.capital", message, msg("select it and press Shift+F3 until it is so"))


@rule("DX923", "paragraph-misset", Severity.ERROR, "Phụ lục I, Phần I, II.6")
def paragraph_misset(paper: Paper) -> Iterator[Finding]:
    """A paragraph of the text is not justified, or its indent, its gap to the one above or its line spacing is wrong.

    Why: text runs from margin to margin; its first line stands 1 cm or 1.27 cm behind; at least 6 pt part two
    paragraphs; lines are single to 1.5 apart.

    Example:
        Alignment: Left; First line: none; Spacing before: 0 pt; Line spacing: Double

    Instead:
        Alignment: Justified; First line: 1.27 cm; Spacing before: 6 pt; Line spacing: Multiple 1.2
    """
    yield from _mislaid(_texts(paper), "paragraph")


@rule("DX924", "heading-misset", Severity.ERROR, "Phụ lục I, Phần I, II.6")
def heading_misset(paper: Paper) -> Iterator[Finding]:
    """A heading of a part, a chapter or a section is not set as it must be.

    Why: `Phần I`, `Chương I` stand in the middle on a line of their own, bold, their title in capitals below them; a
    section (`I.`) has number and title on one line in bold capitals. All are upright, of 13 to 14 pt.

    Example:
        I. Mục tiêu

    Instead:
        I. MỤC TIÊU
    """
    lines = _body_lines(paper)
    for at, line in enumerate(lines):
        if _is_part(line):
            yield from misset([line], Form(13, 14, bold=True, capital=False, centred=True), "part")
            title = lines[at + 1] if at + 1 < len(lines) else None
            if title and title.paragraph.layout.align == "center":
                yield from misset([title], Form(13, 14, bold=True, capital=True), "part.title")
        elif _is_section(line):
            yield from misset([line], Form(13, 14, bold=True, capital=True), "section")


@rule("DX925", "clause-title-misset", Severity.WARNING, "Phụ lục I, Phần I, II.6")
def clause_title_misset(paper: Paper) -> Iterator[Finding]:
    """The title of a clause (`1.`) is not bold, or in italics.

    Why: a clause with a title of its own has number and title on one line, upright and bold; one without is set as the
    text. What is short and ends without a sign is taken for a title.

    Example:
        1. Mục tiêu chung (not bold)

    Instead:
        1. Mục tiêu chung (bold)
    """
    for line in _body_lines(paper):
        if _CLAUSE.match(line.text) and len(line.text) < 100 and line.text[-1] not in ".;:,/":
            yield from misset([line], Form(13, 14, bold=True, capital=False), "clause")


@rule("DX926", "points-out-of-order", Severity.ERROR, "Phụ lục I, Phần I, II.6")
def points_out_of_order(paper: Paper) -> Iterator[Finding]:
    """Points are not lettered in the order of the Vietnamese alphabet.

    Why: points are cited by their letters: a, b, c, d, đ, e, g, h, i, k … Lists that Word numbers by itself leave out đ
    and have f, j, w and z.

    Example:
        d) … e) … f) …

    Instead:
        d) … đ) … e) …
    """
    last = ""
    for line in _body_lines(paper):
        match = _POINT.match(line.text)
        if match is None:
            if _CLAUSE.match(line.text) or _is_section(line) or _is_part(line):
                last = ""
            continue
        letter, last = match[1], match[1] if not last or match[1] == "a" else _LETTERS.partition(last)[2][:1]
        if letter in _FOREIGN or letter != last:
            expected = last if letter != last else _LETTERS[0]
            message = msg("the point is lettered {letter}); {expected}) comes here", letter=letter, expected=expected)
            yield line.at("point", message, msg("type the letters by hand: a, b, c, d, đ, e, g, h, i, k"))
            last = letter


@rule("DX927", "end-mark-missing", Severity.WARNING, "Phụ lục III, Mẫu 1.1–1.10")
def end_mark_missing(paper: Paper) -> Iterator[Finding]:
    """The text does not end with `./.`.

    Why: every model of the decree ends its last sentence so; nothing can be added below. Where there is an appendix,
    the text before it has its own.

    Example:
        báo cáo về Sở Thông tin và Truyền thông để tổng hợp.

    Instead:
        báo cáo về Sở Thông tin và Truyền thông để tổng hợp./.
    """
    paragraphs = [paragraph for paragraph in paper.parts.body if not paragraph.boxed]
    lines = [line for paragraph in paragraphs for line in lines_of(paragraph, parted=False) if not line.is_typed_stroke]
    if lines and lines[-1].paragraph.cell is None and not lines[-1].text.endswith("./."):
        yield lines[-1].at("end", msg("the text does not end with ./."), msg("type ./. behind the last word"))


@rule("DX928", "appendix-text-misset", Severity.WARNING, "Phụ lục I, Phần I, II.6")
def appendix_text_misset(paper: Paper) -> Iterator[Finding]:
    """A sentence of an appendix is not set as the text is: its size, slant, alignment, indent or spacing is another.

    Why: the decree sets the text of a document, and names nothing else for that of its appendices. Tables, headings,
    notes, short lines and forms to be filled in are left as they are.

    Example:
        A sentence of 12 pt, at the left, without an indent

    Instead:
        A sentence of 13 to 14 pt, justified, its first line 1 to 1.27 cm behind
    """
    for appendix in paper.parts.appendices:
        if not appendix.is_form:
            for line in _sentences(appendix):
                yield from _misset_letters(line, "appendix.text")
            yield from _mislaid(_sentences(appendix), "appendix.text")


RULES = (
    ground_off_form,
    body_misset,
    paragraph_misset,
    heading_misset,
    clause_title_misset,
    points_out_of_order,
    end_mark_missing,
    appendix_text_misset,
)


def _misset_letters(line: TextLine, field: str) -> Iterator[Finding]:
    yield from misset([line], _BODY, field)
    if all(run.look.italic for run in line.lettered) and not line.text.startswith("("):
        message, hint = msg("it is in italics; it must be upright"), msg("select it and press Ctrl+I")
        yield line.at(f"{field}.italic", message, hint)


def _mislaid(lines: Iterable[TextLine], field: str) -> Iterator[Finding]:
    """A finding for each line that is not laid out as the text is, or stands too near to the one above it."""
    above: Paragraph | None = None
    for line in lines:
        paragraph, layout = line.paragraph, line.paragraph.layout
        for name, message in _faults(layout, line):
            yield line.at(f"{field}.{name}", message, _PARAGRAPH)
        if above is not None and paragraph.number == above.number + 1 and _gap(above.layout, layout) < _LEAST_GAP - 2:
            gap = points(_gap(above.layout, layout))
            message = msg("it stands {gap} pt under the paragraph above; it must be 6 pt or more", gap=gap)
            yield line.at(f"{field}.gap", message, _PARAGRAPH)
        above = paragraph


def _sentences(appendix: Appendix) -> Iterator[TextLine]:
    """What is text for certain: long, outside of tables, not centred, and ended as a sentence or an item of a list."""
    for paragraph in appendix.body:
        for line in lines_of(paragraph, parted=False):
            is_long = len(line.text) >= _SHORTEST_SENTENCE and line.text[-1] in ".;:"
            is_beside = paragraph.cell or paragraph.boxed or paragraph.layout.align == "center"
            if is_long and not is_beside and not _NOTE.match(line.text):
                yield line


def _body_lines(paper: Paper) -> list[TextLine]:
    """The paragraphs of the text outside of tables and text boxes."""
    paragraphs = (paragraph for paragraph in paper.parts.body if not paragraph.cell and not paragraph.boxed)
    return [line for paragraph in paragraphs for line in lines_of(paragraph, parted=False)]


def _texts(paper: Paper) -> Iterator[TextLine]:
    """The paragraphs that are neither headings nor centred, nor the unit above a table."""
    tables = {table.first for table in paper.document.tables}
    for line in _body_lines(paper):
        is_heading = _is_part(line) or _is_section(line)
        is_unit = line.number + 1 in tables and _UNIT.match(line.text)
        if not is_heading and not is_unit and line.paragraph.layout.align != "center" and not line.is_typed_stroke:
            yield line


def _is_part(line: TextLine) -> bool:
    return bool(_PART.match(line.text)) and len(line.text) < 60


def _is_section(line: TextLine) -> bool:
    return bool(_SECTION.match(line.text)) and line.text[-1] not in ".;:,"


def _gap(above: ParagraphLayout, below: ParagraphLayout) -> int:
    """The space between two paragraphs in twips; none between paragraphs of one style that are set so."""
    after = 0 if above.contextual and above.style == below.style else above.after
    before = 0 if below.contextual and above.style == below.style else below.before
    return after + before


def _faults(layout: ParagraphLayout, line: TextLine) -> Iterator[tuple[str, Message]]:
    if layout.align != "both":
        yield "align", msg("it is not justified; it must be")
    start = layout.left + layout.first
    is_block = layout.first == 0 and layout.left > 0
    if is_block or not any(abs(mm(start) - indent) <= _NEAR for indent in _INDENTS):
        start = layout.first if is_block else start
        yield "indent", msg("its first line stands {indent} mm in; it must be 10 or 12.7 mm", indent=mm(start))
    spacing = spacing_of(layout, line)
    if not SINGLE - 4 <= spacing <= _ONE_AND_A_HALF + 4:
        spacing = round(spacing / SINGLE, 2)
        yield "line", msg("its lines are {spacing} apart; they must be single to 1.5", spacing=spacing)


def spacing_of(layout: ParagraphLayout, line: TextLine) -> float:
    """The line spacing as a multiple of single lines, in 240ths."""
    if layout.line_rule == "auto":
        return layout.line
    size = max((run.look.size for run in line.lettered), default=14)
    spacing = layout.line / (size * _LINE_OF_FONT * TWIPS_PER_POINT) * SINGLE
    is_least = layout.line_rule == "atLeast"
    return max(spacing, SINGLE) if is_least or abs(spacing - SINGLE) < 20 else spacing
