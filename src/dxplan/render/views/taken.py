"""`dxplan form take`: what became of each form that came back, cell by cell, and what its body has to write."""

from collections.abc import Iterator, Sequence
from typing import Literal, TypedDict

from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Cell, Column, Line, Page, Style, table

_STATES: dict[str, tuple[str, Style]] = {
    "taken": (mark("taken"), "good"),
    "unchanged": (mark("nothing new"), "dim"),
    "repeated": (mark("as another file"), "dim"),
    "refused": (mark("not taken"), "bad"),
}


class CellRemarkData(TypedDict):
    """What is said of a cell, a sheet, or the whole file."""

    sheet: str | None
    cell: str | None
    """Its address; null for a whole sheet, row or file."""
    message: str
    hint: str | None
    """What to write, or to do."""
    rule: str | None
    """The code of the rule that finds it in the records; null for what the form itself says."""


class FormCellCounts(TypedDict):
    """How many cells that are not blank the file has, and what became of them; each is counted once."""

    total: int
    printed: int
    """They say what the form said there, and nothing is asked."""
    taken: int
    unchanged: int
    """The records say it already, or the form said it when it was made."""
    conflict: int
    """They were changed, and so were the records since the form was made."""
    refused: int
    left_out: int
    """Nothing is asked there; and all that was new in a file that is not taken."""


class TakenFormData(TypedDict):
    """A file, and what became of it."""

    file: str
    state: Literal["taken", "unchanged", "repeated", "refused"]
    """It is in the records now; they said all of it before; another file says the same; nothing of it is taken."""
    key: str | None
    """What the form is known by; null for a file that is no form."""
    agency: str | None
    name: str | None
    period: str | None
    record: str | None
    """The file of the body's report."""
    repeats: str | None
    """The file that says the same."""
    cells: FormCellCounts
    refusals: list[CellRemarkData]
    """Why nothing of the file is taken."""
    remarks: list[CellRemarkData]
    """What does not keep it from being taken."""


class ProposedData(TypedDict):
    """A report in Word, PDF or a free sheet, of which a workbook of proposals is made; nothing of it is taken."""

    file: str
    proposals_file: str
    """The workbook in which a person confirms them."""
    agency: str | None
    """Whose report it is; null for a sheet of several bodies."""
    period: str
    proposals: int
    questions: int
    """Rows and sentences of which something is not certain."""
    rest: int
    """Cells and sentences that say nothing of a task."""


class TakenFormsData(TypedDict):
    """The files of one call."""

    schema: Literal["dxplan/form-take/1"]
    received: str
    """The day, perhaps with the hour, on which they came."""
    written: bool
    """False with --dry-run."""
    files: list[TakenFormData]
    left_out: list[str]
    """Files of the folder that were not looked at: hidden ones, and those that Excel makes beside an open file."""
    proposals: list[ProposedData]


def taken_page(data: TakenFormsData, language: Language) -> Page:
    """A row for each file, then every cell that keeps one from being taken, then what else is told."""
    text, say, number = language.text, language.say, language.number
    files = data["files"]
    counts = [
        f"{text(words)}: {number(count)}"
        for state, (words, _) in _STATES.items()
        if (count := sum(file["state"] == state for file in files))
    ]
    lines = [Line(", ".join(counts))] if files else []
    if not data["written"]:
        lines.append(Line(text("Nothing is written (--dry-run).")))
    blocks: list[Block] = [
        table(
            data["proposals"],
            (Column(text("Report"), flexible=True), lambda report: report["file"]),
            (Column(text("Workbook of proposals"), flexible=True), lambda report: report["proposals_file"]),
            (Column(text("Proposed facts"), right=True), lambda report: number(report["proposals"])),
            (Column(text("Questions"), right=True), lambda report: number(report["questions"])),
            (Column(text("The rest"), right=True), lambda report: number(report["rest"])),
            title=text("Proposals to be confirmed; nothing of them is taken yet"),
        )
    ] * bool(data["proposals"])
    blocks += [
        table(
            files,
            (Column(text("File"), flexible=True), lambda file: file["file"]),
            (Column(text("Body"), flexible=True), lambda file: file["name"] or ""),
            (Column(text("What became of it")), lambda file: _state(file, language)),
            (Column(text("Cells taken"), right=True), lambda file: number(file["cells"]["taken"])),
            (Column(text("Left out"), right=True), lambda file: number(file["cells"]["left_out"])),
        )
    ] * bool(files)
    blocks += _told(files, "refusals", text("What is wrong, and what to write"), language)
    blocks += _told(files, "remarks", text("Told besides"), language)
    if data["left_out"]:
        blocks.append(Line(", ".join(data["left_out"]), text("Not looked at")))
    reports = say("Reports that are no forms: {count}", count=number(len(data["proposals"])))
    title = say("Forms that came back: {count}", count=number(len(files))) if files else reports
    return Page(title, tuple(lines), tuple(blocks))


def _state(file: TakenFormData, language: Language) -> Cell:
    words, style = _STATES[file["state"]]
    return Cell(language.text(words), style)


def _told(
    files: Sequence[TakenFormData], what: Literal["refusals", "remarks"], title: str, language: Language
) -> Iterator[Block]:
    lines = [remark_line(file["file"], remark, language) for file in files for remark in file[what]]
    if lines:
        yield table(lines, (Column("", flexible=True), lambda line: line), title=title)


def remark_line(file: str, remark: CellRemarkData, language: Language) -> str:
    """A remark in the one form that all have: `[phieu so-tc.xlsx, sheet Nhiệm vụ, F12] what. What to write.`"""
    sheet = language.say("sheet {sheet}", sheet=remark["sheet"]) if remark["sheet"] else None
    place = ", ".join(filter(None, (file, sheet, remark["cell"])))
    hint = remark["hint"] or ""
    if not hint.startswith("dxplan"):
        hint = f"{hint[:1].upper()}{hint[1:]}"
    return " ".join(
        (f"[{place}]", *(part if part[-1] in ".?!" else f"{part}." for part in (remark["message"], hint) if part))
    )
