"""`dxplan import`: what became of a paper's cells, and what a person has to look at."""

import shlex
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal, TypedDict

from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Column, Line, Page, Table, table
from dxplan.render.views.words import FIELDS

_KINDS = {
    "word": mark("a Word file"),
    "excel": mark("an Excel file"),
    "pdf": mark("a PDF"),
    "markdown": mark("Markdown"),
    "tabs": mark("text with tabs"),
    "spaces": mark("text laid out by blanks"),
}

_SHORT = 8
"""Words of so few letters are no text: the number of a page."""


_PARTS = {
    "paragraph": mark("paragraph"),
    "columns": mark("headings of the table"),
    "row": mark("the whole row"),
    "head": mark("head of the document"),
    "foot": mark("recipients and signature"),
}
"""Parts of a paper that are no value of the plan."""


class CellCounts(TypedDict):
    """How many cells with words the file has, and what became of them; each is counted once."""

    total: int
    read: int
    """Their words are in the plan as they are."""
    matched: int
    """Their words were understood: a column, a body, a deadline, a target."""
    unsure: int
    """A person has to look at them."""
    left_out: int
    """They are not in the plan."""


class DoubtData(TypedDict):
    """A value that a person has to look at."""

    item: str | None
    """The section, row, KPI or body; null for the plan itself."""
    field: str
    cell: str | None
    """Where the file has it."""
    words: str | None
    why: str


class LeftOutData(TypedDict):
    """Words of the file that are not in the plan."""

    words: str
    cell: str
    why: str


class ImportData(TypedDict):
    """What became of a file."""

    schema: Literal["dxplan/import/1"]
    file: str
    kind: str
    """The form of the file: `word`, `excel`, `pdf`, `markdown`, `tabs` or `spaces`."""
    plan: str
    """The file of the draft."""
    year: int
    cells: CellCounts
    tasks: int
    kpis: int
    agencies: int
    groups: int
    documents: int
    doubts: list[DoubtData]
    left_out: list[LeftOutData]
    notices: list[str]
    """What the reader did beside: tracked changes taken as accepted, a hidden sheet that was not read."""
    accepted: dict[str, int]
    """How many findings of each rule are accepted in the draft as what the document says."""


def import_page(data: ImportData, language: Language) -> Page:
    """The account of a file, then what a person has to look at, then what was left out."""
    say, number = language.say, language.number
    cells = data["cells"]
    head = [
        Line(say("{file}: {kind}", file=data["file"], kind=language.text(_KINDS[data["kind"]]))),
        Line(say("draft: {file}", file=data["plan"])),
    ]
    made = say(
        "{tasks} tasks, {kpis} KPIs, {agencies} new bodies, {groups} new groups, {documents} cited documents",
        **{key: number(data[key]) for key in ("tasks", "kpis", "agencies", "groups", "documents")},
    )
    counts = say(
        "{total} cells with words: {read} as they are, {matched} understood, {unsure} not sure, {left_out} left out",
        **{key: number(cells[key]) for key in ("total", "read", "matched", "unsure", "left_out")},
    )
    blocks: list[Block] = [Line(made), Line(counts), *(Line(notice) for notice in data["notices"])]
    if data["doubts"]:
        blocks.append(
            table(
                data["doubts"],
                (Column(language.text("Item")), lambda doubt: doubt["item"] or ""),
                (Column(language.text("Field"), flexible=True), lambda doubt: field_in_words(doubt["field"], language)),
                (Column(language.text("Place in the paper"), below=True), lambda doubt: doubt["cell"] or ""),
                (Column(language.text("Words"), flexible=True, lines=3), lambda doubt: doubt["words"] or ""),
                (Column(language.text("Why"), flexible=True), lambda doubt: doubt["why"]),
                title=say("Not sure: {count}", count=number(len(data["doubts"]))),
            )
        )
    if data["left_out"]:
        blocks.append(left_out_table(data["left_out"], language))
    if data["accepted"]:
        rules = [f"{code} ({number(count)})" for code, count in data["accepted"].items()]
        blocks.append(Line(say("Accepted in the draft as what the document says: {rules}", rules=rules)))
    if data["doubts"]:
        command = shlex.join(("dxplan", "validate", data["plan"]))
        blocks.append(
            Line(say("Next: {command} shows each at its line; settle it, then delete its entry.", command=command))
        )
    return Page(language.text("Import"), tuple(head), tuple(blocks))


def left_out_table(parts: Sequence[LeftOutData], language: Language) -> Table:
    """What was left out, with the reasons; the title counts every part."""
    return table(
        _brief(parts),
        (Column(language.text("Place in the paper"), flexible=True), lambda part: part["cell"]),
        (Column(language.text("Words"), flexible=True, lines=3), lambda part: part["words"]),
        (Column(language.text("Why"), flexible=True), lambda part: part["why"]),
        title=language.say("Left out, of the tables and of the text: {count}", count=language.number(len(parts))),
    )


def _brief(parts: Sequence[LeftOutData]) -> Iterator[LeftOutData]:
    """Numbers of pages and the like that follow each other for one reason, as one row: of each page there is one."""
    for (why, is_short), run in groupby(parts, lambda part: (part["why"], len(part["words"]) <= _SHORT)):
        if is_short:
            words, cells = zip(*((part["words"], part["cell"]) for part in run), strict=True)
            yield {"words": "; ".join(words), "cell": "; ".join(cells), "why": why}
        else:
            yield from run


def field_in_words(field: str, language: Language) -> str:
    """A value of the plan, or a part of the paper, as people call it; an own column by its heading."""
    if field in _PARTS:
        return language.text(_PARTS[field])
    part, _, number = field.partition(".")
    if part == "text" and number.isdecimal():
        return language.say("paragraph {number} of the text", number=int(number) + 1)
    steps = field.split(".")
    paths = ("/".join(steps[:size]) for size in range(len(steps), 0, -1))
    word = next(filter(None, map(FIELDS.get, paths)), None)
    return language.text(word) if word else field.removeprefix("extra.")
