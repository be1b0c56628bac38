"""`dxplan import --prove`: where the plan as it is printed differs from the paper."""

from typing import Literal, TypedDict

from dxplan.change.excerpts import excerpts
from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Cell, Column, Line, Page, table
from dxplan.render.views.imported import LeftOutData, field_in_words, left_out_table

_KINDS = {
    "missing": mark("missing in the plan"),
    "added": mark("only in the plan"),
    "other": mark("other words"),
    "moved": mark("stands elsewhere"),
    "merged": mark("other merged cells"),
}


class ProofDifferenceData(TypedDict):
    """A place where the paper and the plan differ."""

    kind: Literal["missing", "added", "other", "moved", "merged"]
    """What the plan does not have, what only the plan has, other words, a row or paragraph that stands elsewhere, or a
    cell that holds for the rows below in one of them only."""
    number: str | None
    """The printed number of the row; null outside of tables."""
    field: str
    """As `lead`, the heading of an own column, or `paragraph`, `columns`, `row`, `head`, `foot`, `footnotes`."""
    cell: str | None
    """Where the file has it; null for what only the plan has."""
    paper: str | None
    plan: str | None


class ProofData(TypedDict):
    """The plan as it is printed, compared with the file cell by cell."""

    schema: Literal["dxplan/prove/1"]
    file: str
    plan: str
    same: bool
    compared: int
    """How many cells and paragraphs of the file were compared."""
    differences: list[ProofDifferenceData]
    marks: list[ProofDifferenceData]
    """Where only capitals, or marks behind words, differ; they count as the same."""
    removed: list[str]
    """Words that are not in the plan on purpose: persons, and how to reach them."""
    left_out: list[LeftOutData]
    not_compared: list[Literal["head", "foot"]]
    """The parts of a document that the file does not have."""


def proof_page(data: ProofData, language: Language) -> Page:
    """The verdict, then every difference, then what was left out on purpose."""
    say, number = language.say, language.number
    kinds = [difference["kind"] for difference in data["differences"]]
    counts = [f"{language.text(words)}: {number(kinds.count(kind))}" for kind, words in _KINDS.items() if kind in kinds]
    compared = number(data["compared"])
    if data["same"]:
        words = say("{count} cells and paragraphs compared: nothing lost, nothing added", count=compared)
    else:
        differences = number(len(kinds))
        words = say("{count} cells and paragraphs compared; differences: {differences} ({kinds})",
                    count=compared, differences=differences, kinds=counts)  # fmt: skip
    verdict = Cell(words, "good" if data["same"] else "bad")
    head = [Line(say("{file} beside {plan}", file=data["file"], plan=data["plan"])), Line(verdict)]
    blocks: list[Block] = []
    if data["differences"]:
        blocks.append(
            table(
                [(each, excerpts(each["paper"] or "", each["plan"] or "")) for each in data["differences"]],
                (Column(language.text("Item")), lambda row: row[0]["number"] or ""),
                (Column(language.text("Field"), flexible=True), lambda row: field_in_words(row[0]["field"], language)),
                (Column(language.text("What"), below=True), lambda row: language.text(_KINDS[row[0]["kind"]])),
                (Column(language.text("Place in the paper"), below=True), lambda row: row[0]["cell"] or ""),
                (Column(language.text("In the paper"), flexible=True, lines=6), lambda row: row[1][0]),
                (Column(language.text("In the plan"), flexible=True, lines=6), lambda row: row[1][1]),
                title=say("Differences: {count}", count=number(len(data["differences"]))),
            )
        )
    if data["marks"]:
        blocks.append(
            Line(say("cells in which only marks or capitals differ: {count}", count=number(len(data["marks"]))))
        )
    if data["removed"]:
        blocks.append(Line(say("persons taken out on purpose: {words}", words=data["removed"])))
    if data["left_out"]:
        blocks.append(left_out_table(data["left_out"], language))
    blocks += (
        Line(say("not compared, as the paper has none: {part}", part=field_in_words(part, language)))
        for part in data["not_compared"]
    )
    return Page(language.text("Proof"), tuple(head), tuple(blocks))
