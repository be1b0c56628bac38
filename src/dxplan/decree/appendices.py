"""Appendices, tables, citations, and remains of editing (DX941 to DX944, DX947, DX951 to DX954)."""

import re
from collections.abc import Iterator

from dxplan.decree.anatomy import APPENDIX
from dxplan.decree.lines import Form, lines_of, misset, on
from dxplan.decree.paper import Paper
from dxplan.diagnostics import Finding, Severity, msg, rule

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_CITED = re.compile(
    r"(?:Nghị định|Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Công văn|Thông báo|Chương trình|Kết luận)\s+số\s+"
    r"(?P<number>\d{1,5}(?:/\d{4})?[-/][\wĐđ/-]+)",
)
_DATED = re.compile(r"\s*,?\s*(?:ngày\s+\d|năm\s+\d{4})")


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
    numerals: tuple[str, ...] = _ROMAN
    if paper.parts.is_annex and (own := appendices[0].label.text.rstrip(".:").split()[-1].upper()) in _ROMAN:
        numerals = _ROMAN[_ROMAN.index(own) :]  # the annexes before it are in other files
    for nth, appendix in enumerate(appendices):
        yield from misset([appendix.label], Form(14, 14, bold=True, capital=False, centred=True), "appendix")
        expected = f"Phụ lục {numerals[nth]}" if nth < len(numerals) else ""
        label = appendix.label.text.casefold().rstrip(".:")
        if not APPENDIX.fullmatch(appendix.label.text):
            yield appendix.label.at("appendix.words", msg("Phụ lục must be on a line of its own, above the name"))
        elif len(appendices) > 1 and expected and label != expected.casefold():
            message = msg(
                "it reads “{text}”; of several appendices this is {expected}",
                text=appendix.label.text,
                expected=expected,
            )
            yield appendix.label.at("appendix.words", message)


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
        if appendix.attached is None:
            yield appendix.label.at(
                "appendix.attached", msg("the appendix does not say what it is attached to: (Kèm theo …)")
            )
        else:
            form = Form(13, 14, bold=False, italic=True, capital=False, centred=True)
            yield from misset([appendix.attached], form, "appendix.attached")


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
    """The text does not point to the appendix.

    Why: the text must say that there is an appendix; one that it does not mention may get lost unnoticed.

    Example:
        Giao nhiệm vụ cho các sở, ban, ngành.

    Instead:
        Giao nhiệm vụ cho các sở, ban, ngành (chi tiết tại Phụ lục kèm theo).
    """
    text = " ".join(paragraph.text.casefold() for paragraph in paper.parts.body)
    if "phụ lục" not in text and "kèm theo" not in text:
        for appendix in paper.parts.appendices[:1]:
            yield appendix.label.at("appendix.mention", msg("the text does not mention the appendix"))


@rule("DX951", "table-unhandy", Severity.INFO)
def table_unhandy(paper: Paper) -> Iterator[Finding]:
    """A table of many rows does not repeat its head on every page, or lets a row be torn between two.

    Why: the decree has no rules for tables. It is good practice that each page of a long table can be read alone.

    Example:
        Repeat as header row: off

    Instead:
        Repeat as header row: on; Allow row to break across pages: off
    """
    for table in paper.document.tables:
        if table.rows < 12 or table.columns < 3:
            continue
        first = paper.document.paragraphs[table.first - 1]
        if not table.repeats_head:
            hint = msg("select the first row; Table Layout > Repeat Header Rows")
            yield on(first, "table.head", msg("the table does not repeat its head on every page"), hint)
        if table.splits_rows:
            hint = msg("select the table; Properties > Row; untick Allow row to break across pages")
            yield on(first, "table.rows", msg("rows of the table may be torn between two pages"), hint)


@rule("DX952", "space-before-percent", Severity.INFO)
def space_before_percent(paper: Paper) -> Iterator[Finding]:
    """A space stands between a number and its percent sign.

    Why: Vietnamese texts write them together; a line may break at the space.

    Example:
        đạt 62,5 %

    Instead:
        đạt 62,5%
    """
    for paragraph in paper.document.paragraphs:
        if match := re.search(r"\d[\d.,]{0,15}\s+%", paragraph.text):
            yield on(paragraph, "percent", msg("a space stands before the percent sign in “{words}”", words=match[0]))


@rule("DX953", "first-citation-incomplete", Severity.WARNING, "Phụ lục I, Phần I, II.6.b")
def first_citation_incomplete(paper: Paper) -> Iterator[Finding]:
    """A document is cited for the first time without its date.

    Why: the first citation names type, number, date, issuer and what the document is about; later ones type and number
    alone.

    Example:
        thực hiện Quyết định số 749/QĐ-TTg

    Instead:
        thực hiện Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt …
    """
    seen: set[str] = set()
    grounds = [line.paragraph for line in (*paper.parts.summary, *paper.parts.bases)]
    for paragraph in (*grounds, *paper.parts.body):
        text = next((line.text for line in lines_of(paragraph, parted=False)), "")
        for match in _CITED.finditer(text):
            number = match["number"].rstrip("-/")
            if number not in seen and not _DATED.match(text, match.end()) and not _is_own(paper, number):
                message = msg("{number} is cited for the first time, without its date", number=number)
                yield on(paragraph, "citation", message)
            seen.add(number)


@rule("DX954", "changes-not-settled", Severity.WARNING)
def changes_not_settled(paper: Paper) -> Iterator[Finding]:
    """The document still holds tracked changes.

    Why: who opens it sees what was struck out. The checks take insertions as text and deletions as gone.

    Example:
        3 tracked changes

    Instead:
        Review > Accept > Accept All Changes
    """
    if paper.document.changes:
        message = msg("tracked changes are not settled: {count}", count=paper.document.changes)
        yield Finding("", "changes", message, msg("Review > Accept > Accept All Changes"))


RULES = (
    appendix_label_off_form,
    appendix_name_off_form,
    appendix_attachment_off_form,
    appendix_not_counted_apart,
    appendix_unmentioned,
    table_unhandy,
    space_before_percent,
    first_citation_incomplete,
    changes_not_settled,
)


def _is_own(paper: Paper, number: str) -> bool:
    return any(number in line.text for line in paper.parts.number)
