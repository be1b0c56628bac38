"""What the rules find in a draft: each finding becomes a doubt, or is accepted as what the document says."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from dxplan.checks import check
from dxplan.checks.doubts import ASKING
from dxplan.diagnostics import Diagnostic, Message, msg
from dxplan.exchange.drafts.drafted_rows import RowDrafter
from dxplan.exchange.drafts.drafted_text import passage_of
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.outlines.outline import ItemDoubt, Outline
from dxplan.model.workdays import Calendar
from dxplan.papers.source_paper import SourceParagraph
from dxplan.reading.load import Workspace, load_plan
from dxplan.reading.shared_bodies import joined

Say = Callable[[Message], str]
"""Makes a sentence of a message, in the language of the run."""

_AS_PRINTED = frozenset(["DX205", "DX210", "DX304", "DX306", "DX307", "DX310", "DX402", "DX503", "DX512", "DX515"])
"""The rules whose findings are about what the document says, and not about how it was read."""


class Settled(NamedTuple):
    """A plan's data with its doubts and waivers."""

    data: dict[str, Any]
    doubts: tuple[ItemDoubt, ...]
    accepted: dict[str, int]
    """How many findings of each rule are accepted."""


def settled(
    data: dict[str, Any],
    drafter: RowDrafter,
    known: KnownBodies,
    calendar: Calendar,
    say: Say,
    outline: Outline,
    columns: set[str],
) -> Settled:
    """The data with doubts and waivers, so that `validate` finds nothing in it but the doubts, and errors.

    `columns` is what the tables of tasks have columns for.
    """
    own = list(_once(drafter.doubts))
    accepted: Counter[str] = Counter()
    for diagnostic in _findings({**data, "doubts": entries_of(own, say)}, known, calendar):
        code = diagnostic.rule.code
        if diagnostic.is_error or code == "DX025":
            continue
        if code in _AS_PRINTED or (code in ASKING and ASKING[code] not in columns):
            accepted[code] += 1
        else:
            doubt = drafter.doubt(diagnostic.subject or None, _field(diagnostic), diagnostic.message)
            own.append(doubt if doubt.place else _sourced(doubt, data, outline))
    own = list(_once(own))
    reason = say(msg("as in the document; accepted when it was imported"))
    waivers = [{"rule": code, "reason": reason} for code in sorted(accepted)]
    whole = data | ({"waivers": waivers} if waivers else {}) | ({"doubts": entries_of(own, say)} if own else {})
    return Settled(whole, tuple(own), dict(accepted))


def _field(diagnostic: Diagnostic) -> str:
    """The value that a finding is about: whole cells, also of an own column, and of a plan the key below its part."""
    missing = ASKING.get(diagnostic.rule.code)
    if missing:
        return missing
    if diagnostic.field.startswith("extra."):  # a heading may have dots in it
        return diagnostic.field
    steps = diagnostic.field.removeprefix("printed.").split(".")
    return ".".join(steps[:1] if diagnostic.subject else steps[:2]) or "title"


def _sourced(doubt: ItemDoubt, data: dict[str, Any], outline: Outline) -> ItemDoubt:
    """The doubt of a value that no row has, with the words of its paragraph, and with its place if it stands in one."""
    part, _, number = doubt.field.partition(".")
    if doubt.item is None and part == "text" and number.isdecimal():
        passage = data["text"][int(number)]
        words = passage if isinstance(passage, str) else passage.get("heading", "")
        places = [block.place for block in _paragraphs(outline) if passage_of(block) == words]
    else:
        title = next((kpi["title"] for kpi in data.get("kpis", ()) if kpi["id"] == doubt.item), None)
        blocks = [block for block in _paragraphs(outline) if title and title in passage_of(block)]
        words = passage_of(blocks[0]) if len(blocks) == 1 else ""
        places = [block.place for block in blocks]
    return doubt._replace(words=doubt.words or words, place=places[0] if len(places) == 1 else None)


def _paragraphs(outline: Outline) -> Iterator[SourceParagraph]:
    return (block for block in outline.blocks if isinstance(block, SourceParagraph))


def _once(doubts: Iterable[ItemDoubt]) -> Iterator[ItemDoubt]:
    """One doubt for each value: the first says why."""
    seen: set[tuple[str | None, str]] = set()
    for doubt in doubts:
        if (doubt.item, doubt.field) not in seen:
            seen.add((doubt.item, doubt.field))
            yield doubt


def entries_of(doubts: Iterable[ItemDoubt], say: Say) -> list[dict[str, str]]:
    """The entries of the plan's file for doubts."""
    return [
        {
            **({"item": doubt.item} if doubt.item else {}),
            "field": doubt.field,
            **({"cell": say(doubt.place.message)} if doubt.place else {}),
            **({"words": doubt.words} if doubt.words else {}),
            "why": say(doubt.why),
        }
        for doubt in doubts
    ]


def workspace_of(text: str, known: KnownBodies) -> Workspace:
    """The draft as it is read again, with the bodies that it takes from the repository's list."""
    workspace = load_plan("", text.encode())
    return joined(workspace, known.shared) if known.shared else workspace


def _findings(data: dict[str, Any], known: KnownBodies, calendar: Calendar) -> tuple[Diagnostic, ...]:
    return check(workspace_of(plan_text(data, []), known), calendar).diagnostics
