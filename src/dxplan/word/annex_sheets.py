"""The annexes of a report as a page of tables, for a workbook: the same cells that its Markdown has."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from dxplan.render.language import Language
from dxplan.render.page import NOTHING, Block, Cell, CellValue, Column, Line, Page, Percent, Style, Table, plain

_CELL = re.compile(r"((?:\\.|[^\\|])*)\|")
_MARK = re.compile(r"\\(.)|<!-- -->|(<br>)|(&emsp;)|\[\^(\d+)\]|\*+|</?u>")
_NOTE = re.compile(r"\[\^(\d+)\]: (.*)")
_SIGNATURE = re.compile(r"\| *(?:\*{3}|<u>)Nơi nhận:")
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_NUMBER = re.compile(r"(?:0|[1-9]\d{0,2}(?:\.\d{3}){0,4})(?:,\d{0,5}[1-9])?%?")
"""As documents write numbers. Four digits without a point may be a year or a code, so they stay a text."""
_BARS = frozenset("█░ ")


def annexes_page(markdown: str, title: str, language: Language) -> Page:
    """The annexes: their tables, each with the title above it, and their other lines; without blocks if there are none.

    They come after the signature; in a template without one their headings begin with the word.
    """
    is_signed, annex, lines = False, "", list[str]()
    blocks: list[Block] = []
    notes: list[Line] = []
    for line in markdown.splitlines():
        is_signed = is_signed or bool(_SIGNATURE.match(line))
        heading = _words(line[3:]) if line.startswith("## ") else ""
        if note := _NOTE.fullmatch(line):
            notes.append(Line(_words(note[2]), f"[{note[1]}]"))
        elif heading and (is_signed or heading.casefold().startswith("phụ lục")):
            blocks += _blocks(annex, lines, language)
            annex, lines = heading, []
        elif annex:
            lines.append(line)
    blocks += _blocks(annex, lines, language)
    printed = "\n".join(_texts(blocks))
    return Page(title, (), (*blocks, *(note for note in notes if note.label in printed)))


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (plain(cell) for row in block.rows for cell in row)
        elif isinstance(block, Line):
            yield plain(block.text)


def _blocks(annex: str, lines: Sequence[str], language: Language) -> Iterator[Block]:
    """The tables and lines of an annex; a title or heading goes to the table below it."""
    titles, rows, label = [annex], list[list[str]](), annex
    for line in (*lines, ""):
        if line.startswith("|"):
            rows.append([cell.strip() for cell in _CELL.findall(line[1:])])
            continue
        if rows:
            yield _table(rows, annex, ". ".join(filter(None, titles)), language)
            titles, rows = [annex], []
        text = _words(line.lstrip("#- ")).strip()
        if text and (line.startswith("#") or _is_bold(line)):
            titles.append(text)
        elif text:
            yield Line(text, label)
            label = ""
    for text in titles[1:]:
        yield Line(text, label)
        label = ""


def _table(rows: Sequence[Sequence[str]], annex: str, title: str, language: Language) -> Table:
    head, _, *body = rows
    width = len(head)
    filled = [(*row, *("",) * (width - len(row)))[:width] for row in body]
    kept = [at for at in range(width) if head[at] or not all(_BARS.issuperset(row[at]) for row in filled)]
    has_numbers = [_are_numbers([row[at] for row in filled if not _is_bold(row[at])]) for at in range(width)]
    columns = tuple(Column(_words(head[at]), right=has_numbers[at]) for at in kept)
    cells = (tuple(_cell(row[at], language, is_number=has_numbers[at]) for at in kept) for row in filled)
    return Table(columns, tuple(cells), title, name=annex)


def _are_numbers(texts: Sequence[str]) -> bool:
    """Whether a column has numbers and nothing else; a number among words may be part of a name."""
    written = [text for text in texts if text not in ("", "-", NOTHING)]
    return bool(written) and all(map(_NUMBER.fullmatch, written))


def _cell(raw: str, language: Language, *, is_number: bool) -> Cell:
    text = _words(raw)
    late = re.escape(language.text("Overdue"))
    style: Style = "bad" if re.fullmatch(rf"{late}(?: \([^()]*\))?(?: [\d.]+ ngày)?", text) else ""
    return Cell(text, "strong" if _is_bold(raw) else style, value=_value(text, is_number=is_number))


def _value(text: str, *, is_number: bool) -> CellValue:
    """What the text is for certain: a day that there is, a number of a column of numbers."""
    if written := _DAY.fullmatch(text):
        try:
            return date(int(written[3]), int(written[2]), int(written[1]))
        except ValueError:
            return None
    if not is_number or not _NUMBER.fullmatch(text):
        return None
    number = text.rstrip("%").replace(".", "").replace(",", ".")
    if text.endswith("%"):
        return Percent(round(float(number) / 100, 9))
    return float(number) if "." in number else int(number)


def _is_bold(raw: str) -> bool:
    return bool(re.fullmatch(r"\*\*(?:(?!\*\*).)+\*\*", raw))


def _words(raw: str) -> str:
    """Markdown of a report as the words that it prints."""

    def printed(mark: re.Match[str]) -> str:
        escaped, fold, space, note = mark.groups()
        return escaped or (fold and "\n") or (space and " ") or (note and f" [{note}]") or ""

    return re.sub(r" {2,}", " ", _MARK.sub(printed, raw)).strip()
