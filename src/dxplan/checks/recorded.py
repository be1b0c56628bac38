"""The facts as the rules look them up: reports with their files, and facts by topic and day."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Message, nearest
from dxplan.facts.layout import Facts, Kind, RecordedFact, Topic, grouped, in_effect, progress_rank
from dxplan.once import once
from dxplan.reading.load import RecordFile

if TYPE_CHECKING:
    from dxplan.model.records import Fact, Progress, Report


@once
def recorded(contents: Contents) -> Facts:
    """All facts of the plan's records, laid out once for all rules."""
    return Facts(contents.plan, contents.workspace.records)


@once
def reports(contents: Contents) -> "list[tuple[RecordFile, Report]]":
    """The reports with their files."""
    if not recorded(contents).reports:
        return []
    from dxplan.model.records import Report

    return [(file, file.record) for file in contents.workspace.records if isinstance(file.record, Report)]


@once
def alike(contents: Contents) -> "dict[tuple[Kind, Topic, date], list[RecordedFact[Fact]]]":
    """The facts by kind, topic and day, in the order of their files."""
    facts_on: dict[tuple[Kind, Topic, date], list[RecordedFact[Fact]]] = {}
    for fact in recorded(contents).every:
        for topic in fact.topics if fact.day else ():
            facts_on.setdefault((fact.kind, topic, fact.on), []).append(fact)
    return facts_on


@once
def declarations(contents: Contents) -> "dict[Topic, list[RecordedFact[Progress]]]":
    """The progress that each body declared, by task or period of it, in the order of days, with corrections applied."""
    dated = in_effect((fact for fact in recorded(contents).progress if fact.day), progress_rank)
    return grouped(sorted(dated, key=lambda fact: fact.on), lambda fact: fact.topics[0])


@once
def _guesses(contents: Contents) -> dict[str, Message | None]:
    return {}


def guess(contents: Contents, name: str, candidates: Iterable[str]) -> Message | None:
    """A hint with the most similar id; only for the first 20, as a file of wrong ids must not take minutes."""
    guesses = _guesses(contents)
    if name not in guesses and len(guesses) < MAX_GUESSES:
        guesses[name] = nearest(name, candidates)
    return guesses.get(name)


MAX_GUESSES = 20
