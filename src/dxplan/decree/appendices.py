"""Appendices: their heads, numbers, pages, ends, and how the text points to them (DX941 to DX950, but the marks)."""

from collections.abc import Iterator
from itertools import pairwise

from dxplan.decree.anatomy import APPENDIX, Appendix
from dxplan.decree.elements import Paragraph
from dxplan.decree.lines import Form, lines_of, misset, on
from dxplan.decree.mentions import Mentions, number_in
from dxplan.decree.paper import Paper, mm
from dxplan.decree.strokes import has_typed_stroke, strokes_under, words_above
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.ooxml.numbering import roman

_SHAPE = msg("Insert > Shapes > Line, and draw it with Shift held down")
_END = msg("type ./. behind the last word")


@rule("DX941", "appendix-label-off-form", Severity.ERROR, "Phụ lục I, Phần I, III.1")
def appendix_label_off_form(paper: Paper) -> Iterator[Finding]:
    """The word `Phụ lục` above an appendix is misset, or its number is wrong.

    Why: it stands in the middle on a line of its own in small letters of 14 pt, upright, bold. Two or more appendices
    bear Roman numbers in their order.

    Example:
        PHỤ LỤC 1

    Instead:
        Phụ lục I
    """
    appendices = paper.parts.appendices
    before = (number_in(appendices[0].label.text) or 1) - 1 if paper.parts.is_annex else 0  # those in other files
    for nth, appendix in enumerate(appendices, before + 1):
        yield from misset([appendix.label], Form(14, 14, bold=True, capital=False, centred=True), "appendix")
        expected = f"Phụ lục {roman(nth).upper()}"
        label = appendix.label.text.rstrip(".:")
        if not (match := APPENDIX.fullmatch(appendix.label.text)):
            yield appendix.label.at("appendix.words", msg("Phụ lục must be on a line of its own, above the name"))
        elif len(appendices) > 1 and label.casefold() != expected.casefold():
            message = msg("it reads “{text}”; of several appendices this is {expected}", text=label, expected=expected)
            yield appendix.label.at("appendix.words", message)
        elif (match["number"] or "").isdigit():
            yield appendix.label.at("appendix.words", msg("its number must be Roman: {expected}", expected=expected))


@rule("DX942", "appendix-name-off-form", Severity.ERROR, "Phụ lục I, Phần I, III.1")
def appendix_name_off_form(paper: Paper) -> Iterator[Finding]:
    """The name of an appendix is missing or misset.

    Why: it stands in the middle under `Phụ lục`, in capitals of 13 to 14 pt, upright, bold.

    Example:
        Danh mục nhiệm vụ

    Instead:
        DANH MỤC NHIỆM VỤ
    """
    for appendix in paper.parts.appendices:
        if not appendix.name and APPENDIX.fullmatch(appendix.label.text):
            yield appendix.label.at("appendix.name", msg("the appendix has no name"))
        yield from misset(appendix.name, Form(13, 14, bold=True, capital=True, centred=True), "appendix.name")


@rule("DX943", "appendix-attachment-off-form", Severity.ERROR, "Phụ lục I, Phần I, III.1")
def appendix_attachment_off_form(paper: Paper) -> Iterator[Finding]:
    """An appendix does not say what it is attached to, or that line is misset.

    Why: a leaf that comes loose must say where it belongs: `(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)`, in
    the middle under the name, small letters of 13 to 14 pt, in italics.

    Example:
        (Kèm theo Kế hoạch số 15/KH-BCĐ …) (upright)

    Instead:
        (Kèm theo Kế hoạch số 15/KH-BCĐ …) (italics)
    """
    for appendix in paper.parts.appendices:
        if not appendix.attached:
            yield appendix.label.at(
                "appendix.attached", msg("the appendix does not say what it is attached to: (Kèm theo …)")
            )
        else:
            form = Form(13, 14, bold=False, italic=True, capital=False, centred=True)
            yield from misset(appendix.attached, form, "appendix.attached")


@rule("DX944", "appendix-not-counted-apart", Severity.ERROR, "Phụ lục I, Phần I, III.1")
def appendix_not_counted_apart(paper: Paper) -> Iterator[Finding]:
    """The pages of an appendix are not counted from 1.

    Why: each appendix has page numbers of its own, so it must be a section of its own whose numbers start at 1.

    Example:
        an appendix behind a page break

    Instead:
        an appendix behind a section break (next page), page numbers starting at 1
    """
    for appendix in paper.parts.appendices:
        sections = [section for section in paper.document.sections if section.first <= appendix.label.number]
        section = sections[-1] if sections else None
        between = [
            paragraph
            for paragraph in paper.document.paragraphs
            if section and section.first <= paragraph.number < appendix.label.number
        ]
        if paper.parts.is_annex and appendix is paper.parts.appendices[0]:
            continue  # its pages are those of the file: DX908
        if section is None or section.number == 1 or any(paragraph.text.strip() for paragraph in between):
            hint = msg("put the cursor before it; Layout > Breaks > Next Page")
            yield appendix.label.at("appendix.pages", msg("the appendix is no section of its own"), hint)
        elif section.start != 1:
            hint = msg("Insert > Page Number > Format Page Numbers > Start at 1")
            yield appendix.label.at("appendix.pages", msg("the pages of the appendix are not counted from 1"), hint)


@rule("DX947", "appendix-unmentioned", Severity.WARNING, "Phụ lục I, Phần I, III.1")
def appendix_unmentioned(paper: Paper) -> Iterator[Finding]:
    """The text does not point to the appendix, or points to the appendices in another order than theirs.

    Why: the text must say that there is an appendix; one that it does not mention may get lost unnoticed. Whoever
    reads on meets Phụ lục I first.

    Example:
        Giao nhiệm vụ cho các sở, ban, ngành.

    Instead:
        Giao nhiệm vụ cho các sở, ban, ngành (chi tiết tại Phụ lục kèm theo).
    """
    appendices = {number_in(appendix.label.text): appendix for appendix in reversed(paper.parts.appendices)}
    mentions = Mentions(paper.parts.body, paper.parts.number)
    for number, appendix in reversed(appendices.items()):
        is_mentioned = mentions.has_others or (number in mentions.first if number else bool(mentions.first))
        if not is_mentioned:
            label = appendix.label.text.rstrip(".:")
            message = msg("the text does not mention {appendix}", appendix=label)
            yield appendix.label.at("appendix.mention", message, msg("write in the text: (chi tiết tại Phụ lục …)"))
    mentioned = [number for number in mentions.first if number in appendices]
    for number, following in pairwise(mentioned):
        if following < number:
            message = msg(
                "the text mentions {appendix} before {other}; they are numbered in the order of the text",
                appendix=f"Phụ lục {roman(number).upper()}",
                other=f"Phụ lục {roman(following).upper()}",
            )
            hint = msg("number them anew, or point to them in the order of their numbers")
            yield on(mentions.first[number], "appendix.order", message, hint)
            break


@rule("DX948", "appendix-line-off-form", Severity.WARNING, "Phụ lục III, Mẫu 2.1")
def appendix_line_off_form(paper: Paper) -> Iterator[Finding]:
    """No short line is drawn under `(Kèm theo …)`.

    Why: the model of an appendix parts its head from its text by a short line in the middle, drawn and not typed.

    Example:
        (Kèm theo Kế hoạch số 15/KH-BCĐ …), and right under it the table

    Instead:
        (Kèm theo Kế hoạch số 15/KH-BCĐ …), a line of 4 cm, and then the table
    """
    for lines in (appendix.attached for appendix in paper.parts.appendices if appendix.attached):
        drawn, words = strokes_under(paper.document, lines), words_above(paper.document, lines).greatest
        if not drawn and has_typed_stroke(paper.document, lines):
            yield lines[-1].at("appendix.line", msg("the line under it is typed; it must be drawn"), _SHAPE)
        elif not drawn:
            yield lines[-1].at("appendix.line", msg("no short line is drawn under it"), _SHAPE)
        elif len(drawn) == 1 and drawn[0] is not None and drawn[0] > words:
            message = msg(
                "the line under it is {length} mm long; it must be shorter than the text, {width} mm",
                length=mm(drawn[0]),
                width=mm(words),
            )
            yield lines[-1].at("appendix.line", message, msg("drag its ends"))


@rule("DX949", "appendix-end-mark-missing", Severity.WARNING, "Phụ lục III, Mẫu 2.1")
def appendix_end_mark_missing(paper: Paper) -> Iterator[Finding]:
    """The text of an appendix does not end with `./.`.

    Why: text and appendix each end so in the model; nothing can be added below.

    Example:
        Các sở gửi số liệu trước ngày 10.

    Instead:
        Các sở gửi số liệu trước ngày 10./.
    """
    for appendix in paper.parts.appendices:
        last = _last(appendix)
        if last is not None and last.cell is None and not last.text.rstrip().endswith("./."):
            yield on(last, "appendix.end", msg("the appendix does not end with ./."), _END)


@rule("DX950", "appendix-ends-with-table", Severity.INFO, "Phụ lục III, Mẫu 2.1")
def appendix_ends_with_table(paper: Paper) -> Iterator[Finding]:
    """An appendix ends with a table, and nothing shows that it is whole.

    Why: the model ends an appendix with `./.`, but has no table. A last line under the table, as its total, can bear
    the mark.

    Example:
        the last row of a table

    Instead:
        Tổng số: 34 nhiệm vụ./. (under the table)
    """
    for appendix in paper.parts.appendices:
        last = _last(appendix)
        if last is None or last.cell is None or last.text.rstrip().endswith("./."):
            continue
        tables = [table for table in paper.document.tables if table.first <= last.number]
        if tables and tables[-1].columns > 2:  # what has two columns may be a signature
            hint = msg("write a last line under the table that ends with ./.")
            yield appendix.label.at("appendix.end", msg("the appendix ends with a table, without ./. under it"), hint)


RULES = (
    appendix_label_off_form,
    appendix_name_off_form,
    appendix_attachment_off_form,
    appendix_not_counted_apart,
    appendix_unmentioned,
    appendix_line_off_form,
    appendix_end_mark_missing,
    appendix_ends_with_table,
)


def _last(appendix: Appendix) -> Paragraph | None:
    paragraphs = [
        paragraph
        for paragraph in appendix.body
        if not paragraph.boxed and not all(line.is_typed_stroke for line in lines_of(paragraph))
    ]
    return paragraphs[-1] if paragraphs and not appendix.is_form else None
