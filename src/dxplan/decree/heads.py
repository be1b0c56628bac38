"""The head of a document, from the national title to the summary (DX911 to DX919)."""

import re
from collections.abc import Iterator

from dxplan.decree.anatomy import LETTER, MOTTO, TITLE
from dxplan.decree.lines import Form, TextLine, misset, nowhere
from dxplan.decree.paper import Paper, mm
from dxplan.decree.paragraphs import SINGLE, spacing_of
from dxplan.decree.strokes import has_typed_stroke, strokes_under, words_above
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.dates import day_in
from dxplan.wording.breaks import is_torn
from dxplan.wording.citations import TYPES
from dxplan.wording.names import key

_TITLES = (TITLE, TITLE.replace("HÒA", "HOÀ"))
_NUMBER = re.compile(r"Số:\s*(?P<number>\d*|[.…_\s]*)\s*/\s*(?P<symbol>.*)")
_DATE = re.compile(
    r"(?P<place>.*?)(?P<comma>,?)\s*ngày(?P<day>[\d\s.…_]*)tháng(?P<month>[\d\s.…_]*)năm(?P<year>[\d\s.…_]*)"
)
_WITHOUT_SUMMARY = ("giấy giới thiệu", "giấy nghỉ phép", "giấy ủy quyền", "phiếu gửi", "phiếu chuyển", "phiếu báo")
_ABBREVIATIONS = {name: abbreviation for abbreviation, name in TYPES.items()}
_NEAR = 0.1
"""How far a drawn line may be off: it is drawn by hand, and letters are set closer or wider by every program."""
_MOST_OF_SINGLE = 1.25
_SHAPE = msg("Insert > Shapes > Line, and draw it with Shift held down")


@rule("DX911", "national-title-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.1")
def national_title_off_form(paper: Paper) -> Iterator[Finding]:
    """The national title (Quốc hiệu) is missing, misspelt or misset.

    Why: no document of the State is without it. It stands at the top right of the first page in capitals, 12 to 13 pt,
    upright, bold.

    Example:
        CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIÊT NAM

    Instead:
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    """
    if not paper.parts.title:
        yield nowhere("title", msg("the national title is missing: {title}", title=TITLE), _TABLE)
    for line in paper.parts.title:
        if line.text.upper() not in _TITLES:
            yield line.at("title.words", msg("the national title is misspelt; it must read {title}", title=TITLE))
        if any(line.column and line.column <= number.column for number in paper.parts.number):
            yield line.at("title.place", msg("it stands at the left; it must stand at the right"), _TABLE)
    yield from misset(paper.parts.title, Form(12, 13, bold=True, capital=True, centred=True), "title")


@rule("DX912", "motto-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.1")
def motto_off_form(paper: Paper) -> Iterator[Finding]:
    """The motto (Tiêu ngữ) is missing, misspelt or misset, or no line is drawn under it.

    Why: it stands in the middle under the national title: 13 to 14 pt, upright, bold, three words with capitals and
    hyphens between spaces, and under it a line as long as the text, drawn and not typed.

    Example:
        Độc lập-Tự do-Hạnh phúc

    Instead:
        Độc lập - Tự do - Hạnh phúc
    """
    if not paper.parts.motto:
        yield nowhere("motto", msg("the motto is missing: {motto}", motto=MOTTO), _TABLE)
    for line in paper.parts.motto:
        if line.text != MOTTO:
            yield line.at("motto.words", msg("the motto must read {motto}", motto=MOTTO))
        if any(line.is_left_of(title) or line.number < title.number for title in paper.parts.title):
            yield line.at("motto.place", msg("it must be right under the national title"), _TABLE)
        yield from _not_single(paper.parts.title, line, "motto")
    yield from misset(paper.parts.motto, Form(13, 14, bold=True, capital=False, centred=True), "motto")
    yield from _stroke(paper, paper.parts.motto, "motto", (1, 1))


@rule("DX913", "issuer-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.2")
def issuer_off_form(paper: Paper) -> Iterator[Finding]:
    """The issuing body, or the body above it, is missing or misset, or no line is drawn under it.

    Why: both stand at the top left in capitals of 12 to 13 pt, upright, centred. The issuer alone is bold, with a line
    under it, a third to half as long as the text.

    Example:
        UBND TỈNH THANH HÓA (bold)
        BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ (not bold)

    Instead:
        UBND TỈNH THANH HÓA (not bold)
        BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ (bold)
    """
    if not paper.parts.issuer:
        yield nowhere("issuer", msg("the issuing body is missing at the top left"), _TABLE)
    yield from misset(paper.parts.parents, Form(12, 13, bold=False, capital=True, centred=True), "parent")
    yield from misset(paper.parts.issuer, Form(12, 13, bold=True, capital=True, centred=True), "issuer")
    for line in paper.parts.issuer[:1]:
        yield from _not_single(paper.parts.parents, line, "issuer")
    yield from _stroke(paper, paper.parts.issuer, "issuer", (1 / 3, 1 / 2))


@rule("DX914", "number-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.3")
def number_off_form(paper: Paper) -> Iterator[Finding]:
    """The number with its symbol is missing, miswritten or misset.

    Why: documents are cited and found by it. `Số:` in small letters and the symbol in capitals, 13 pt, upright,
    centred under the issuer; numbers below 10 bear a 0; a slash behind the number, hyphens between the parts of the
    symbol, no spaces. A letter's symbol names no type. The number itself may still be blank.

    Example:
        Số: 5 / KH - BCĐ

    Instead:
        Số: 05/KH-BCĐ
    """
    if not paper.parts.number:
        yield nowhere("number", msg("the number with its symbol is missing under the issuing body"), _TABLE)
    for line in paper.parts.number:
        yield from _miswritten(line, paper.parts.kind, is_typed=bool(paper.parts.type_name))
    yield from misset(paper.parts.number, Form(13, 13, bold=False, centred=True), "number")


@rule("DX915", "place-or-date-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.4")
def place_or_date_off_form(paper: Paper) -> Iterator[Finding]:
    """The place and date are missing, miswritten or misset.

    Why: the day, and the months January and February, bear a 0 below 10, so that nobody adds a digit; other months do
    not. A comma follows the place; 13 to 14 pt, italics, centred under the motto. The day may still be blank.

    Example:
        Thanh Hóa ngày 5 tháng 06 năm 2024

    Instead:
        Thanh Hóa, ngày 05 tháng 6 năm 2024
    """
    if not paper.parts.date:
        yield nowhere("date", msg("place and date are missing under the motto"), _TABLE)
    for line in paper.parts.date:
        yield from _misdated(line)
        if any(line.is_left_of(motto) for motto in paper.parts.motto):
            yield line.at("date.place", msg("it must be under the motto"), _TABLE)
    yield from misset(paper.parts.date, Form(13, 14, bold=False, italic=True, capital=False, centred=True), "date")


@rule("DX916", "type-name-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.5")
def type_name_off_form(paper: Paper) -> Iterator[Finding]:
    """The name of the document's type is missing or misset.

    Why: every document but a letter bears it in the middle: capitals of 13 to 14 pt, upright, bold, on a line of its
    own.

    Example:
        Kế hoạch chuyển đổi số năm 2024

    Instead:
        KẾ HOẠCH
        Chuyển đổi số năm 2024
    """
    kind = paper.parts.kind.upper()
    if not paper.parts.type_name and paper.parts.kind != LETTER:
        yield nowhere("type", msg("the symbol says {kind}, but that name stands nowhere above the text", kind=kind))
    for line in paper.parts.type_name:
        if key(line.text) != key(kind):
            yield line.at("type.words", msg("{kind} must stand alone on its line", kind=kind))
    yield from misset(paper.parts.type_name, Form(13, 14, bold=True, capital=True, centred=True), "type")


@rule("DX917", "summary-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.5")
def summary_off_form(paper: Paper) -> Iterator[Finding]:
    """The summary of what the document is about is missing or misset.

    Why: under the name of the type it is in small letters of 13 to 14 pt, upright, bold, centred, with a line of a
    third to half its length under it. A letter bears it under its number as `V/v …`, 12 to 13 pt, upright, not bold, 6
    pt below.

    Example:
        V/v đôn đốc báo cáo quý II (italics)

    Instead:
        V/v đôn đốc báo cáo quý II (upright)
    """
    parts = paper.parts
    if parts.kind == LETTER:
        if not parts.about:
            yield nowhere("summary", msg("the summary is missing under the number: V/v …"))
        yield from misset(parts.about, Form(12, 13, bold=False, capital=False, centred=True), "summary")
        yield from _too_near(paper)
        return
    if parts.type_name and not parts.summary and parts.kind not in _WITHOUT_SUMMARY:
        yield parts.type_name[0].at("summary", msg("no summary stands under the name of the type"))
    yield from misset(parts.summary, Form(13, 14, bold=True, capital=False, centred=True), "summary")
    yield from _stroke(paper, parts.summary, "summary", (1 / 3, 1 / 2))


@rule("DX918", "head-without-table", Severity.WARNING, "Phụ lục I, Phần I, IV")
def head_without_table(paper: Paper) -> Iterator[Finding]:
    """The head does not stand in a table of two columns without lines.

    Why: the decree shows where each part stands, not how that is done. Tabs and spaces move with every change of a
    word; a table without lines keeps both columns centred.

    Example:
        UBND TỈNH THANH HÓA → (tab) CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

    Instead:
        a table of two columns, its borders set to none
    """
    for line in (*paper.parts.title, *paper.parts.number)[:1]:
        cell = line.paragraph.cell
        table = paper.document.tables[cell.table - 1] if cell and cell.table <= len(paper.document.tables) else None
        if table is None:
            yield line.at("head", msg("the head is laid out without a table"), _TABLE)
        elif table.bordered:
            hint = msg("select the table; Table Design > Borders > No Border")
            yield line.at("head", msg("the table of the head shows its lines; they must not be seen"), hint)
        elif table.columns != 2:
            message = msg("the table of the head has {count} columns; it should have 2", count=table.columns)
            yield line.at("head", message, _TABLE)


@rule("DX919", "issuer-torn", Severity.INFO, "Phụ lục I, Phần I, II.2")
def issuer_torn(paper: Paper) -> Iterator[Finding]:
    """The name of the issuing body is broken into lines within words that belong together.

    Why: the decree lets a long name stand on several lines. It reads well if a line ends before `VÀ`, or before the
    name of a place.

    Example:
        SỞ THÔNG TIN VÀ
        TRUYỀN THÔNG

    Instead:
        SỞ THÔNG TIN
        VÀ TRUYỀN THÔNG
    """
    issuer = paper.parts.issuer
    if len(issuer) > 1 and is_torn([line.text for line in issuer]):
        words = " / ".join(line.text for line in issuer)
        hint = msg("break the line at another word with Shift+Enter")
        yield issuer[0].at(
            "issuer.break", msg("“{words}” is broken within words that belong together", words=words), hint
        )


RULES = (
    national_title_off_form,
    motto_off_form,
    issuer_off_form,
    number_off_form,
    place_or_date_off_form,
    type_name_off_form,
    summary_off_form,
    head_without_table,
    issuer_torn,
)
_TABLE = msg("put the head into a table of two columns without lines")


def _stroke(paper: Paper, lines: tuple[TextLine, ...], field: str, bounds: tuple[float, float]) -> Iterator[Finding]:
    """A finding if no line is drawn under the part, or a line that is not so many times as long as the text."""
    if not lines:
        return
    least, greatest = bounds
    drawn, (short, long) = strokes_under(paper.document, lines), words_above(paper.document, lines)
    length = drawn[0] if len(drawn) == 1 else None
    if not paper.has_stroke(lines) and has_typed_stroke(paper.document, lines):
        yield lines[-1].at(f"{field}.line", msg("the line under it is typed; it must be drawn"), _SHAPE)
    elif not paper.has_stroke(lines):
        yield lines[-1].at(f"{field}.line", msg("no line is drawn under it"), _SHAPE)
    elif length is not None and not least * short * (1 - _NEAR) <= length <= greatest * long * (1 + _NEAR):
        message = msg(
            "the line under it is {length} mm long; it must be {low} to {high} mm",
            length=mm(length),
            low=mm(short * least),
            high=mm(long * greatest),
        )
        if field == "motto":
            message = msg(
                "the line under it is {length} mm long; it must be as long as the text, {width} mm",
                length=mm(length),
                width=mm(long),
            )
        yield lines[-1].at(f"{field}.line", message, msg("drag its ends"))


def _not_single(above: tuple[TextLine, ...], line: TextLine, field: str) -> Iterator[Finding]:
    """A finding if a line is not single spaced below the one above it."""
    spacing = spacing_of(line.paragraph.layout, line) / SINGLE
    if above and spacing > _MOST_OF_SINGLE:
        message = msg("its line spacing is {spacing}; it must be single", spacing=round(spacing, 2))
        yield line.at(f"{field}.spacing", message, msg("Home > Line and Paragraph Spacing > 1.0"))


def _too_near(paper: Paper) -> Iterator[Finding]:
    """A finding if a letter's summary is less than 6 pt below its number."""
    for number, about in zip(paper.parts.number[:1], paper.parts.about[:1], strict=False):
        above, below = number.paragraph, about.paragraph
        if below.number == above.number + 1 and above.layout.after + below.layout.before < 115:
            message = msg("it stands right under the number; 6 pt must be between them")
            yield about.at("summary.gap", message, msg("Layout > Spacing > Before: 6 pt"))


def _miswritten(line: TextLine, kind: str, *, is_typed: bool) -> Iterator[Finding]:
    match = _NUMBER.fullmatch(line.text)
    if match is None:
        yield line.at("number.words", msg("it must be written as Số: 05/KH-BCĐ"))
        return
    number, symbol = match["number"].strip(), match["symbol"]
    if len(number) == 1 and number.isdigit():
        yield line.at("number.words", msg("the number {number} must bear a 0 before it: 0{number}", number=number))
    if " " in symbol or (number.isdigit() and re.search(r"\s/|/\s", line.text)):
        yield line.at("number.words", msg("no space may stand in number and symbol"))
    first, *others = symbol.replace(" ", "").split("-")
    if any(part != part.upper() for part in (*others, *(() if first in TYPES else (first,)))):
        yield line.at("number.words", msg("the symbol must be in capitals"))
    elif first == "CV" and others:
        yield line.at("number.words", msg("a letter's symbol names no type: CV must go"))
    elif is_typed and first != _ABBREVIATIONS.get(kind, first):
        message = msg(
            "the symbol of a {kind} begins with {abbreviation}, not {found}",
            kind=kind,
            abbreviation=_ABBREVIATIONS[kind],
            found=first,
        )
        yield line.at("number.words", message)


def _misdated(line: TextLine) -> Iterator[Finding]:
    match = _DATE.fullmatch(line.text)
    if match is None:
        yield line.at("date.words", msg("it must be written as Thanh Hóa, ngày 05 tháng 6 năm 2024"))
        return
    if not match["place"] or not match["comma"]:
        message = msg("a comma must follow the place") if match["place"] else msg("the place is missing")
        yield line.at("date.words", message)
    day, month, year = (match[name].strip() for name in ("day", "month", "year"))
    if day.isdigit() and len(day) == 1:
        yield line.at("date.words", msg("the day {day} must bear a 0 before it: 0{day}", day=day))
    if month in ("1", "2"):
        yield line.at("date.words", msg("the month {month} must bear a 0 before it: 0{month}", month=month))
    if re.fullmatch("0[3-9]", month):
        yield line.at("date.words", msg("the month {month} bears no 0: only January and February do", month=month))
    has_digits = all(number.isdigit() and len(number) <= 4 for number in (day, month, year))
    if has_digits and day_in(int(year), int(month), int(day)) is None:
        yield line.at("date.words", msg("there is no such day"))
