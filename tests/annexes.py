"""Annexes as other issuers write them, each with what is right of it, made into files of every form.

An annex is a file of `annexes/`. In its rows `¦` is between cells, `⏎` breaks a line, `^` is one with the cell above;
`#` begins the heading of a section, `##` of one in it, `>` a row below a row. What is right stands in the row itself:
`|` before each body but the first, the meaning of a deadline or a target in braces, `?` where it can't be certain,
`[[…]]` around a person, `@2026-12-01 m/yyyy` for a day in a sheet and its format. `same` names the spellings of a body.
"""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from dxplan.exchange.cell_meanings.values import is_blank
from word_papers import WAYS, Block, Cell, Grid, word_paper

FOLDER = Path(__file__).parent / "annexes"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
FORMS = ("word", "excel", "tabs", "markdown", "spaces")
_PERSON = re.compile(r" ?\[\[(.*?)\]\]")


class AnnexCell(NamedTuple):
    """A cell as printed, and what is right of it."""

    printed: str
    meaning: str = ""
    """Of a deadline or a target, as in braces; `?` is not certain."""
    bodies: tuple[str, ...] = ()
    is_unsure: bool = False
    day: tuple[date, str] | None = None
    person: str = ""
    is_merged: bool = False
    """Whether it is one with the cell above."""


@dataclass(slots=True)
class AnnexRow:
    """A row of the annex; `heads` are the titles of the rows that it stands below."""

    cells: list[AnnexCell]
    level: int = 0
    """Of the heading of a section, from 1."""
    heads: tuple[str, ...] = ()


@dataclass(slots=True)
class AnnexTable:
    """A table of the annex."""

    columns: list[str]
    keys: list[str]
    rows: list[AnnexRow]
    groups: list[str] = field(default_factory=list)
    has_numbers: bool = False
    tail: list[list[str]] = field(default_factory=list)
    sections: str = "none"
    cuts: dict[int, list[int]] = field(default_factory=dict)
    """By the place of a row that a page cuts: the columns of which words are on the next page."""


@cache
def annex(name: str) -> dict[str, Any]:
    """An annex: its data, with its tables."""
    data = yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8"))
    data["tables"] = []
    for part in (data.get("kpis"), data if "rows" in data else None):
        if part:
            keys, columns = part["keys"].split(), _split(part["columns"])
            data["tables"].append(
                AnnexTable(
                    columns, keys, [*_rows(part["rows"], keys)],
                    groups=_split(part["groups"]) if "groups" in part else [],
                    has_numbers=part.get("numbers_row", False),
                    tail=[_split(line) for line in part.get("tail", "").splitlines()],
                    sections=part.get("sections", "none"),
                    cuts=part.get("cuts", {}),
                )
            )  # fmt: skip
    return data  # type: ignore[no-any-return]


def _split(line: str) -> list[str]:
    return [cell.strip().replace("⏎", "\n") for cell in line.split("¦")]


def _rows(text: str, keys: list[str]) -> Iterator[AnnexRow]:
    heads: dict[int, str] = {}
    above: list[AnnexCell] = []
    for line in text.splitlines():
        marks = re.match(r"[#>]*", line)
        assert marks
        cells = _split(line[marks.end() :])
        if marks[0].startswith("#"):
            level = len(marks[0])
            heads = {at: title for at, title in heads.items() if at < level} | {level: cells[1]}
            yield AnnexRow([*map(AnnexCell, cells)], level, tuple(heads[at] for at in sorted(heads) if at < level))
            above = []
            continue
        assert len(cells) == len(keys), line
        read = [
            _cell(cell, key, above[at] if above else None)
            for at, (cell, key) in enumerate(zip(cells, keys, strict=True))
        ]
        above = read
        yield AnnexRow(read, 0, tuple(heads.values()))


def _cell(text: str, key: str, above: AnnexCell | None) -> AnnexCell:
    unsure = text.startswith("?") and len(text) > 1
    text = text.removeprefix("?") if unsure else text
    braces = re.search(r" ?\{(.*)\}$", text)
    text = text[: braces.start()] if braces else text
    meaning = braces[1] if braces else ""
    if text == "^":
        assert above
        return above._replace(is_merged=True, meaning=meaning or above.meaning)
    if day := re.fullmatch(r"@(\S+) (.*)", text):
        return AnnexCell(text, meaning, day=(date.fromisoformat(day[1]), day[2]))
    person = _PERSON.search(text)
    if key not in ("lead", "coordinating"):
        return AnnexCell(text, meaning, is_unsure=unsure or meaning == "?")
    bodies = [_PERSON.sub("", part) for part in text.split("|")]
    names = tuple(name for part in bodies if (name := re.sub(r"^\s*(?:- )?|(?:[;,\s]|\bvà)*$", "", part)))
    return AnnexCell(
        text.replace("|", "").replace("[[", "").replace("]]", ""), meaning, () if is_blank(text) else names, unsure,
        person=person[1] if person else "",
    )  # fmt: skip


# Files


def paper_of(name: str, form: str) -> bytes:
    """The annex as a file of a form, in one of the ways in which programs make it."""
    return _MAKERS[form](name)


def forms_of(name: str) -> Sequence[str]:
    """The forms in which an annex may come."""
    return annex(name).get("forms", FORMS)  # type: ignore[no-any-return]


def _parts(name: str) -> Iterator[str | list[str] | AnnexTable]:
    """Paragraphs, rows of tables without lines, and tables, in order."""
    data = annex(name)
    *first, last = data["tables"] or [None]
    for part in (data["before"], *first, data.get("between", ""), last, data.get("after", "")):
        if isinstance(part, AnnexTable):
            yield part
        else:
            for line in (part or "").splitlines():
                yield _split(line[1:]) if line.startswith("¦") else line


def grid_of(table: AnnexTable) -> list[list[Cell | None]]:
    """The table as a grid: None is what a cell on the left or above covers."""
    width = len(table.columns)
    rows: list[list[Cell | None]] = []
    if table.groups:
        over: list[Cell | None] = []
        for at, group in enumerate(table.groups):
            span = 1 + len([*takewhile("<".__eq__, table.groups[at + 1 :])])
            plain = Cell(table.columns[at], height=2, is_bold=True) if group == "^" else None
            over.append(plain if group == "^" else None if group == "<" else Cell(group, span, is_bold=True))
        rows.append(over)
        rows.append([None if group == "^" else Cell(table.columns[at], is_bold=True) for at, group in
                     enumerate(table.groups)])  # fmt: skip
    else:
        rows.append([Cell(column, is_bold=True) for column in table.columns])
    if table.has_numbers:
        rows.append([Cell(f"({at})") for at in range(1, width + 1)])
    first = len(rows)
    for row in table.rows:
        if row.level:
            number, title = (cell.printed for cell in row.cells)
            joined = f"{number}. {title}" if number[-1] not in ").:" else f"{number} {title}"
            rows.append(
                [Cell(joined, width, is_bold=True), *[None] * (width - 1)] if table.sections == "one"
                else [Cell(number, is_bold=True), Cell(title, width - 1, is_bold=True), *[None] * (width - 2)]
                if table.sections == "two"
                else [Cell(number, is_bold=True), Cell(title, is_bold=True), *[Cell("")] * (width - 2)]
            )  # fmt: skip
            continue
        written: list[Cell | None] = []
        for at, cell in enumerate(row.cells):
            if not cell.is_merged:
                written.append(Cell(cell.printed))
                continue
            written.append(None)
            top = next(up for up in range(len(rows) - 1, first - 1, -1) if rows[up][at] is not None)
            owner = rows[top][at]
            assert owner
            rows[top][at] = owner._replace(height=owner.height + 1)
        rows.append(written)
    rows += [[Cell(words) for words in line] for line in table.tail]
    return rows


def _as_word(name: str) -> bytes:
    blocks: list[Block] = []
    head: list[list[Cell | str]] = []
    for part in [*_parts(name), ""]:
        if isinstance(part, list):
            head.append([*part])
            continue
        if head:
            blocks.append(Grid(head, is_ruled=False))
            head = []
        if isinstance(part, AnnexTable):
            blocks.append(Grid([[cell for cell in row if cell] for row in grid_of(part)], 1))
        elif part:
            blocks.append(part)
    ways = list(WAYS.values())
    return word_paper(*blocks, way=ways[NAMES.index(name) % len(ways)])


def _as_excel(name: str) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Phụ lục")
    ruled = book.add_format({"border": 1, "text_wrap": True})
    at = 0
    for part in _parts(name):
        if isinstance(part, str):
            sheet.write_string(at, 0, part)
            at += 1
        elif isinstance(part, list):
            for column, words in zip((0, 4), part, strict=False):
                sheet.write_string(at, column, words)
            at += 1
        else:
            days = {cell.printed: cell.day for row in part.rows for cell in row.cells if cell.day}
            for row in grid_of(part):
                for column, cell in enumerate(row):
                    if cell is None:
                        continue
                    look, value = ruled, days.get(cell.text)
                    if value:
                        look = book.add_format({"border": 1, "num_format": value[1]})
                    if cell.width > 1 or cell.height > 1:
                        sheet.merge_range(at, column, at + cell.height - 1, column + cell.width - 1, cell.text, ruled)
                    elif value:
                        sheet.write_datetime(at, column, value[0], look)
                    elif cell.text:
                        sheet.write_string(at, column, cell.text, look)
                    else:
                        sheet.write_blank(at, column, None, look)
                at += 1
    book.close()
    return out.getvalue()


def _flat(name: str, join: Callable[[AnnexTable], str], between: str = "\n\n") -> bytes:
    """A text: letterheads line by line, tables as `join` writes them."""
    texts = []
    for part in _parts(name):
        if isinstance(part, AnnexTable):
            texts.append(join(part))
        elif isinstance(part, list):
            texts += [line for words in part for line in words.split("\n") if line]
        else:
            texts.append(part)
    return (between.join(texts) + "\n").encode()


def _text_rows(table: AnnexTable) -> list[list[str]]:
    """The rows of a grid without merged cells."""
    return [[cell.text if cell else "" for cell in row] for row in grid_of(table)]


def _cut(table: AnnexTable, breaks: str) -> Iterator[list[list[str]]]:
    """The rows page by page: a row that is cut goes on after the repeated heading."""
    rows = [[words.replace("\n", breaks) for words in row] for row in _text_rows(table)]
    tasks = [at for at, row in enumerate(table.rows) if not row.level]
    start = 1
    for task, columns in table.cuts.items():
        at = 1 + tasks[task - 1]
        row = rows[at]
        rest = [""] * len(row)
        for column in columns:
            words = row[column].split()
            half = len(words) // 2
            row[column], rest[column] = " ".join(words[:half]), " ".join(words[half:])
        yield [rows[0], *rows[start : at + 1]]
        rows[at] = rest
        start = at
    yield [rows[0], *rows[start:]]


def _as_tabs(name: str) -> bytes:
    def written(table: AnnexTable) -> str:
        pages = ["\n".join(map(_tabbed, page)) for page in _cut(table, " ")]
        return "\n\n".join(pages)

    def _tabbed(row: list[str]) -> str:
        return row[0] if table_one(row) else "\t".join(row)

    def table_one(row: list[str]) -> bool:
        return annex(name).get("sections") == "one" and bool(row[0]) and not any(row[1:])

    return _flat(name, written)


def _as_markdown(name: str) -> bytes:
    def written(table: AnnexTable) -> str:
        lines = []
        for page in _cut(table, "<br>"):
            marked = [[words.replace("|", r"\|") for words in row] for row in page]
            lines.append("\n".join(["| " + " | ".join(row) + " |" for row in [marked[0], ["---"] * len(page[0]),
                                                                            *marked[1:]]]))  # fmt: skip
        return "\n\n".join(lines)

    return _flat(name, written)


def _as_spaces(name: str) -> bytes:
    """As programs lay out the text of a page: columns by blanks, a letterhead side by side."""
    import textwrap

    lines: list[str] = []
    for part in _parts(name):
        if isinstance(part, str):
            lines += [*textwrap.wrap("    " + part, 110), ""]
        elif isinstance(part, list):
            left, right = [*part, ""][:2]
            pairs = [*zip(*_evened([left.split("\n"), right.split("\n")]), strict=True)]
            lines += [f"{one:<55}{other}".rstrip() for one, other in pairs] + [""]
        else:
            widths = [10 if key == "number" else 34 if key == "title" else 24 for key in part.keys]
            for cells in grid_of(part):
                used = [
                    0 if cell is None or cell.width > 1 else width for cell, width in zip(cells, widths, strict=True)
                ]
                wrapped = [
                    textwrap.wrap(cell.text, width - 3 if width else 110) if cell else []
                    for cell, width in zip(cells, used, strict=True)
                ]
                for row in zip(*_evened(wrapped), strict=True):
                    lines.append("".join(f"{words:<{width}}" for words, width in zip(row, used, strict=True)).rstrip())
                lines.append("")
    return ("\n".join(lines) + "\n").encode()


def _evened(columns: list[list[str]]) -> list[list[str]]:
    most = max(map(len, columns), default=0)
    return [[*column, *[""] * (most - len(column))] for column in columns]


_MAKERS: dict[str, Callable[[str], bytes]] = {
    "word": _as_word,
    "excel": _as_excel,
    "tabs": _as_tabs,
    "markdown": _as_markdown,
    "spaces": _as_spaces,
}
