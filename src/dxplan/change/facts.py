"""What differs between two states of a plan's records: reports that came in, and facts by their kind."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dxplan.model.dates import Period
from dxplan.model.records import Journal, Record, Report

Fact = tuple[str, object]
"""The kind of a fact and all that it says."""


class FactChanges(NamedTuple):
    """Facts are only ever added, so what is gone or changed is worth a second look."""

    reports: tuple[tuple[str, Period], ...]
    """The bodies and periods whose reports came in, in their order."""
    lost_reports: tuple[tuple[str, Period], ...]
    added: dict[str, int]
    """How many facts of each kind are new (`progress`, `reading`, `session` …)."""
    gone: dict[str, int]
    """How many are not there any more; one that was changed is gone and new."""

    def __bool__(self) -> bool:
        return any(self)


def facts_between(old: Iterable[Record], new: Iterable[Record]) -> FactChanges:
    """Compare two sets of records, whatever files they are in; what both hold counts for nothing."""
    before, after = list(old), list(new)
    reports_before, reports_after = set(_reports(before)), set(_reports(after))
    facts_before = Counter(fact for record in before for fact in _facts(record))
    facts_after = Counter(fact for record in after for fact in _facts(record))
    return FactChanges(
        _sorted(reports_after - reports_before),
        _sorted(reports_before - reports_after),
        _by_kind(facts_after - facts_before),
        _by_kind(facts_before - facts_after),
    )


def _reports(records: Iterable[Record]) -> Iterator[tuple[str, Period]]:
    return ((one.agency, one.period) for one in records if isinstance(one, Report))


def _facts(record: Record) -> Iterator[Fact]:
    if isinstance(record, Journal):
        yield from ((entry.kind, entry) for entry in record.entries)
        return
    whose = record.agency, record.period
    yield "receipt", (*whose, record.report)
    yield from (("progress", (*whose, entry)) for entry in record.progress)
    yield from (("reading", (*whose, entry)) for entry in record.readings)
    yield from (("difficulty", (*whose, text)) for text in record.difficulties)
    yield from (("proposal", (*whose, text)) for text in record.proposals)


def _sorted(reports: set[tuple[str, Period]]) -> tuple[tuple[str, Period], ...]:
    return tuple(sorted(reports, key=lambda one: (one[1].first, one[0])))


def _by_kind(facts: Counter[Fact]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for (kind, _), count in facts.items():
        counts[kind] += count
    return dict(sorted(counts.items()))
