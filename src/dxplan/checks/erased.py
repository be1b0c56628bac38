"""Facts of the base that are gone or changed now: facts are only ever added (DX723)."""

from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from dxplan.checks.amendments import shown_value
from dxplan.checks.contents import Contents
from dxplan.checks.recorded import recorded, reports
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.facts.layout import RecordedFact, grouped
from dxplan.reading.load import RecordFile, Workspace, inside_plan

if TYPE_CHECKING:
    from dxplan.model.records import Fact, Report


@rule("DX723", "fact-erased", Severity.WARNING)
def fact_erased(contents: Contents) -> Iterator[Finding]:
    """A report or an entry of the journal that the base has is gone, or says something else now.

    Why: facts are only ever added. What was recorded wrongly is corrected by a later fact of that day with `corrects`
    and the reason, so that both stay to be seen. What counts is compared: task, body, day, progress, figures, dates
    and receipts; a word put right, evidence added, or an entry in another file is no other fact.

    Example:
        - {task: II.1, progress: completed, on: 2024-06-28}      (in_progress in the base)

    Instead:
        - {task: II.1, progress: in_progress, on: 2024-06-28}
        - {task: II.1, progress: completed, on: 2024-06-28, corrects: Đã ban hành trong ngày}
    """
    base = contents.base
    if base is None or base.status != "in_force" or not contents.since.records:
        return
    older = Workspace(contents.workspace.source, base, (), records=contents.since.records)
    before = Contents(older, base, contents.packaged)
    files = {inside_plan(file.name): file for file in contents.workspace.records}
    unread = {name for name, file in files.items() if file.record is None or file.left_out}
    current = {_counted(fact) for fact in _facts(contents)}
    old = {_counted(fact): fact for fact in _facts(before)}
    changed = (fact for fact in _facts(contents) if _counted(fact) not in old and fact.file not in contents.since.same)
    fresh = grouped(changed, lambda fact: fact.about)
    deleted = {fact.file for key, fact in old.items() if fact.kind == "receipt" and key not in current}
    deleted -= {fact.file for facts in fresh.values() for fact in facts if fact.kind == "receipt"}
    for key, fact in old.items():
        if key in current or fact.file in unread or (fact.file in deleted and fact.kind != "receipt"):
            continue
        others = fresh.get(fact.about, [])
        of_day = [candidate for candidate in others if candidate.values.get("on") == fact.values.get("on")]
        other = next(iter(of_day or others), None)
        yield _erased(fact, files.get(fact.file)) if other is None else _changed(fact, other)


RULES = (fact_erased,)

_BACK = msg("put it back, and add a fact that corrects it, with the reason")
_COUNTED = ("progress", "percent", "due", "reads")
"""The fields of a fact that decide a state, a figure or a date."""
_ABOUT = ("task", "kpi", "part", "occurrence", "period", "duty", "agencies")


class _Fact(NamedTuple):
    """A fact: its topic, and the values in it that count."""

    kind: str
    about: tuple[Hashable, ...]
    values: dict[str, Any]
    file: str
    """Its file, from the plan's folder of records."""
    place: Finding
    """A finding on it, with its message still to be replaced."""


def _counted(fact: _Fact) -> Hashable:
    return fact.about, tuple(fact.values.items())


def _facts(contents: Contents) -> Iterator[_Fact]:
    for file, report in reports(contents):
        yield _receipt(file, report)
    yield from map(_fact, recorded(contents).every)


def _receipt(file: RecordFile, report: "Report") -> _Fact:
    about = ("receipt", report.agency, report.period, report.duty)
    values = {"received": str(report.report.moment), "date": report.report.date}
    place = Finding(report.agency, "report.received", _BACK, file=file.name)
    return _Fact("receipt", about, values, inside_plan(file.name), place)


def _fact(fact: "RecordedFact[Fact]") -> _Fact:
    entry = fact.entry
    about = (fact.kind, fact.agency, *(getattr(entry, name, None) for name in _ABOUT))
    values = {
        "on": fact.day,
        **{name: getattr(entry, name, None) for name in _COUNTED},
        "corrects": bool(entry.corrects),
    }
    return _Fact(fact.kind, about, values, inside_plan(fact.file.name), fact.finding("", _BACK))


def _erased(fact: _Fact, file: RecordFile | None) -> Finding:
    """A finding in the fact's file; if that is gone too, in the plan, on the task or body."""
    description = " ".join(str(part) for part in (*fact.about, fact.values.get("on")) if part)
    message = msg("what was recorded in {file} is gone: {fact}", file=fact.file, fact=description)
    return Finding(fact.place.subject, "", message, _BACK, file=file.name if file else "")


def _changed(fact: _Fact, other: _Fact) -> Finding:
    changes = [
        f"{name} {shown_value(old)} → {shown_value(other.values[name])}"
        for name, old in fact.values.items()
        if old != other.values[name]
    ]
    return other.place._replace(message=msg("what was recorded is another now: {changes}", changes=changes), hint=_BACK)
