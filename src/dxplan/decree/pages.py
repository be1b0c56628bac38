"""The page: its size, margins, letters, and number (DX901 to DX909)."""

import re
import unicodedata
from collections.abc import Iterator

from dxplan.decree.elements import Header, PageSection, Paragraph
from dxplan.decree.lines import on
from dxplan.decree.paper import Paper, mm
from dxplan.diagnostics import Finding, Message, Severity, msg, rule

FONT = "Times New Roman"
_A4 = (11906, 16838)
_NEAR = 20  # twips; Word and others round the paper's size in their own ways
_MARGINS = (("top", 20, 25), ("bottom", 20, 25), ("left", 30, 35), ("right", 15, 20))
_SIDES = {"top": msg("top"), "bottom": msg("bottom"), "left": msg("left"), "right": msg("right")}
_ROUNDED = 0.3  # millimetres
_ONE_PAGE = 1800
"""The number of letters that fit on one page; a document of one page has no page number."""
_OLD_FONTS = re.compile(r"(?:\.Vn|VNI-|VNtimes|UVN\b|TCVN)", re.IGNORECASE)
_BLACK = ("auto", "000000")
_SETUP = msg("Layout > Page Setup")
_NUMBER_HINT = msg("Insert > Page Number > Top of Page > Plain Number 2, and tick Different First Page")


@rule("DX901", "page-not-a4", Severity.ERROR, "Phụ lục I, Phần I, I.1")
def page_not_a4(paper: Paper) -> Iterator[Finding]:
    """A page that is not A4.

    Why: the decree knows one size of paper, 210 × 297 mm. Word begins with Letter where the computer is set up for
    America, and what is printed from it is cut off or shrunk.

    Example:
        Paper size: Letter, 216 × 279 mm

    Instead:
        Paper size: A4, 210 × 297 mm
    """
    for section in paper.document.sections:
        size = sorted((section.width, section.height))
        if any(abs(side - a4) > _NEAR for side, a4 in zip(size, _A4, strict=True)):
            width, height = mm(section.width), mm(section.height)
            message = msg("the paper is {width} × {height} mm; it must be A4, 210 × 297 mm", width=width, height=height)
            yield _in(paper, section, "page.size", message, msg("Layout > Size > A4"))


@rule("DX902", "page-turned-without-table", Severity.ERROR, "Phụ lục I, Phần I, I.2")
def page_turned_without_table(paper: Paper) -> Iterator[Finding]:
    """A page lies on its side, though no table on it needs the width.

    Why: text stands along the length of the sheet; only pages with tables may be turned.

    Example:
        Orientation: Landscape, with text alone

    Instead:
        Orientation: Portrait
    """
    for section in paper.document.sections:
        if section.is_turned and not section.has_table:
            message = msg("the pages lie on their side and hold no table; they must stand upright")
            yield _in(paper, section, "page.orientation", message, msg("Layout > Orientation > Portrait"))


@rule("DX903", "margin-out-of-range", Severity.ERROR, "Phụ lục I, Phần I, I.3")
def margin_out_of_range(paper: Paper) -> Iterator[Finding]:
    """A margin of an upright page is wider or narrower than the decree allows.

    Why: the left margin is bound, the others are where copies are cut. Top and bottom are 20 to 25 mm, left 30 to 35,
    right 15 to 20.

    Example:
        Top 25.4, bottom 25.4, left 25.4, right 25.4 mm

    Instead:
        Top 20, bottom 20, left 30, right 15 mm
    """
    for section in paper.document.sections:
        if not section.is_turned:
            yield from _margins(paper, section, {side: side for side, _, _ in _MARGINS})


@rule("DX904", "turned-margin-unusual", Severity.WARNING, "Phụ lục I, Phần I, I.2–3")
def turned_margin_unusual(paper: Paper) -> Iterator[Finding]:
    """A page that lies on its side has margins that are not those of the upright page turned with it.

    Why: the decree says nothing of margins on turned pages. In practice they turn with the sheet, so that the bound
    edge, now at the top, keeps its 30 to 35 mm.

    Example:
        Landscape, top 20, bottom 20, left 30, right 15 mm

    Instead:
        Landscape, top 30, bottom 15, left 20, right 20 mm
    """
    for section in paper.document.sections:
        ways = (("top", "right", "bottom", "left"), ("bottom", "left", "top", "right"))
        turned = [dict(zip(("left", "top", "right", "bottom"), way, strict=True)) for way in ways]
        faults = [list(_margins(paper, section, sides)) for sides in turned]
        if section.is_turned and all(faults):
            yield from min(faults, key=len)


@rule("DX905", "other-font", Severity.ERROR, "Phụ lục I, Phần I, I.4")
def other_font(paper: Paper) -> Iterator[Finding]:
    """Text is not set in Times New Roman.

    Why: the decree knows one font. What counts is the font that comes out of styles, theme and what is set by hand
    together: a document where only the style was changed often keeps a word or a table in another.

    Example:
        Body text in Calibri, the theme's own font

    Instead:
        Body text in Times New Roman
    """
    for paragraph in paper.everything:
        fonts = {font for run in paragraph.runs if _has_letters(run.text) for font in run.look.fonts}
        for font in sorted(fonts - {FONT}):
            message = msg("the font is {font}; it must be Times New Roman", font=font)
            yield on(paragraph, "font", message, msg("select all (Ctrl+A) and choose Times New Roman: Home > Font"))


@rule("DX906", "text-not-black", Severity.ERROR, "Phụ lục I, Phần I, I.4")
def text_not_black(paper: Paper) -> Iterator[Finding]:
    """Text is not black.

    Why: the decree wants black letters; coloured ones get lost in copies. Headings of Word's own styles are blue.

    Example:
        Colour: 2F5496

    Instead:
        Colour: Automatic
    """
    for paragraph in paper.everything:
        colours = {run.look.colour for run in paragraph.runs if run.text.strip()}
        for colour in sorted(colours.difference(_BLACK)):
            message = msg("the letters are of the colour {colour}; they must be black", colour=colour)
            yield on(paragraph, "colour", message, msg("select all (Ctrl+A); Home > Font Color > Automatic"))


@rule("DX907", "text-not-unicode", Severity.ERROR, "Phụ lục I, Phần I, I.4")
def text_not_unicode(paper: Paper) -> Iterator[Finding]:
    """Vietnamese is typed in an old code, or with its marks as signs of their own.

    Why: the decree asks for Unicode after TCVN 6909:2001. TCVN3 and VNI are read right only with their own fonts, and
    letters whose marks stand apart are not found by a search.

    Example:
        KÕ ho¹ch (font .VnTime)

    Instead:
        Kế hoạch (font Times New Roman)
    """
    for paragraph in paper.everything:
        hint = msg("convert it to Unicode (dựng sẵn) with the converter of your keyboard program")
        old = next((font for run in paragraph.runs for font in run.look.fonts if _OLD_FONTS.match(font)), None)
        if old is not None:
            yield on(paragraph, "code", msg("it is typed for the font {font}, which is not Unicode", font=old), hint)
        elif not unicodedata.is_normalized("NFC", paragraph.text):
            yield on(paragraph, "code", msg("its marks stand apart from their letters"), hint)
        elif any("\ue000" <= sign <= "\uf8ff" or sign == "\ufffd" for sign in paragraph.text):
            yield on(paragraph, "code", msg("it holds signs that no font but its own can show"), hint)


@rule("DX908", "page-number-off-form", Severity.ERROR, "Phụ lục I, Phần I, I.7")
def page_number_off_form(paper: Paper) -> Iterator[Finding]:
    """Pages bear no number, or not the one they must bear.

    Why: pages are numbered from 1 in Arabic digits of 13 to 14 pt, upright, in the middle of the top margin. A document
    of one page bears none.

    Example:
        Page number at the bottom right, 11 pt

    Instead:
        Page number at the top in the middle, 14 pt
    """
    sections = paper.document.sections
    numbered = [header for section in sections for header in section.headers if _numbers(header)]
    letters = sum(len(paragraph.text) for paragraph in paper.document.paragraphs)
    if not numbered and (letters > _ONE_PAGE or len(sections) > 1):
        yield Finding("", "page.number", msg("the pages bear no number"), _NUMBER_HINT)
    for paragraph in dict.fromkeys(paragraph for header in numbered for paragraph in _numbers(header)):
        looks = [run.look for run in paragraph.runs if run.text.strip()]
        if paragraph.layout.align != "center" and "\t" not in paragraph.text:
            yield _number(msg("the page number is not in the middle; it must be"))
        if sizes := sorted({look.size for look in looks if not 13 <= look.size <= 14}):
            yield _number(msg("the page number is {sizes} pt; it must be 13 to 14 pt", sizes=sizes))
        if any(look.italic for look in looks):
            yield _number(msg("the page number is in italics; it must be upright"))
    if any(not header.at_top for header in numbered):
        yield _number(msg("the page number stands at the bottom; it must stand at the top"))
    for section in sections:
        if section.number_format not in ("decimal", "numberInDash"):
            message = msg("the pages are not numbered in Arabic digits; they must be")
            yield _in(paper, section, "page.number", message, msg("Insert > Page Number > Format Page Numbers"))
    if sections and sections[0].start not in (None, 1):
        yield _number(msg("the pages count from {start}; they must count from 1", start=sections[0].start))


@rule("DX909", "first-page-numbered", Severity.ERROR, "Phụ lục I, Phần I, I.7")
def first_page_numbered(paper: Paper) -> Iterator[Finding]:
    """The first page shows its number.

    Why: the first page counts, but does not show it: the head stands there.

    Example:
        Different First Page: off

    Instead:
        Different First Page: on, its header empty
    """
    section = next(iter(paper.document.sections), None)
    if section is None:
        return
    kind = "first" if section.title_page else "default"
    if any(header.pages == kind and _numbers(header) for header in section.headers):
        hint = msg("double-click the number and tick Different First Page")
        yield Finding("", "page.number.first", msg("the first page shows its number; it must not"), hint)


RULES = (
    page_not_a4,
    page_turned_without_table,
    margin_out_of_range,
    turned_margin_unusual,
    other_font,
    text_not_black,
    text_not_unicode,
    page_number_off_form,
    first_page_numbered,
)


def _has_letters(text: str) -> bool:
    """Whether it has more than symbols: Times New Roman has no ☐, so Word takes another font for it."""
    return any(unicodedata.category(sign) != "So" for sign in "".join(text.split()))


def _in(paper: Paper, section: PageSection, field: str, message: Message, hint: Message) -> Finding:
    """A finding on a section, at its first paragraph."""
    if len(paper.document.sections) > 1:
        message = msg("section {section}: {what}", section=section.number, what=message)
    return Finding("", field, message, hint, section.first)


def _margins(paper: Paper, section: PageSection, sides: dict[str, str]) -> Iterator[Finding]:
    """A finding for each margin out of range; `sides` maps the sides of the upright page to those of this one."""
    measured = {"top": section.top, "bottom": section.bottom, "left": section.left, "right": section.right}
    for upright, low, high in _MARGINS:
        side = sides[upright]
        if not low - _ROUNDED <= mm(measured[side]) <= high + _ROUNDED:
            arguments = {"side": _SIDES[side], "size": mm(measured[side]), "low": low, "high": high}
            message = msg("the {side} margin is {size} mm; it must be {low} to {high} mm", **arguments)
            yield _in(paper, section, f"page.margin.{side}", message, _SETUP)


def _numbers(header: Header) -> list[Paragraph]:
    return [paragraph for paragraph in header.paragraphs if paragraph.has_page_number]


def _number(message: Message) -> Finding:
    return Finding("", "page.number", message, _NUMBER_HINT)
