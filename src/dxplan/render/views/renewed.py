"""`dxplan import --again`: what a person settled and stays, what the paper gave, and which rows are new or gone."""

from typing import Literal, TypedDict

from dxplan.change.excerpts import excerpts
from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Column, Line, Page, table
from dxplan.render.views.imported import field_in_words

_KINDS = {
    "kept": mark("kept"),
    "settled": mark("settled"),
    "taken": mark("taken from the paper"),
    "new": mark("new row"),
    "gone": mark("not in the paper"),
}


class RenewedValueData(TypedDict):
    """A value or a row in which the draft and the paper differ, or differed."""

    kind: Literal["kept", "settled", "taken", "new", "gone"]
    """The draft's value stays; its doubt was deleted and stays so; it is the paper's now; a row that is new in the
    draft; one that the paper does not have, and that stays."""
    item: str | None
    """The section, row, KPI, body or document; null for the plan itself."""
    field: str
    draft: str | None
    """What the draft had."""
    paper: str | None
    """What the paper gives now."""
    why: str


class RenewalData(TypedDict):
    """A draft renewed from its paper."""

    schema: Literal["dxplan/again/1"]
    file: str
    plan: str
    written: bool
    """Whether the draft was changed."""
    values: list[RenewedValueData]


def renewal_page(data: RenewalData, language: Language) -> Page:
    """Whether the draft was changed, then every value that was kept or not, and why."""
    say = language.say
    verdict = mark("the draft is renewed") if data["written"] else mark("nothing in the draft changes")
    counts = [
        f"{language.text(words)}: {language.number(count)}"
        for kind, words in _KINDS.items()
        if (count := sum(value["kind"] == kind for value in data["values"]))
    ]
    head = [
        Line(say("{file} beside {plan}", file=data["file"], plan=data["plan"])),
        Line(language.text(verdict)),
    ]
    blocks: list[Block] = [Line(", ".join(counts))] if counts else []
    if data["values"]:
        blocks.append(
            table(
                [(value, excerpts(value["draft"] or "", value["paper"] or "")) for value in data["values"]],
                (Column(language.text("Item")), lambda row: row[0]["item"] or ""),
                (Column(language.text("Field"), flexible=True), lambda row: field_in_words(row[0]["field"], language)),
                (Column(language.text("What"), below=True), lambda row: language.text(_KINDS[row[0]["kind"]])),
                (Column(language.text("In the draft"), flexible=True, lines=6), lambda row: row[1][0]),
                (Column(language.text("In the paper"), flexible=True, lines=6), lambda row: row[1][1]),
                (Column(language.text("Why"), flexible=True), lambda row: row[0]["why"]),
                title=say("Values and rows: {count}", count=language.number(len(data["values"]))),
            )
        )
    return Page(language.text("Import again"), tuple(head), tuple(blocks))
