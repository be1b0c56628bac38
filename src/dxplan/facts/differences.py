"""What differs between two states of a plan's records: reports that came in, and facts by their kind."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from dxplan.facts.layout import Facts
from dxplan.model.dates import Period

ReportKey = tuple[str, Period, str | None]
"""The body, the period and the duty of a report."""
Content = tuple[str, object]
"""The kind of a fact and everything in it."""


class FactChanges(NamedTuple):
    """Facts are only ever added, so what is gone or changed is worth a second look."""

    reports: tuple[ReportKey, ...]
    """The bodies, periods and duties whose reports came in, in their order."""
    lost_reports: tuple[ReportKey, ...]
    added: dict[str, int]
    """How many facts of each kind are new (`progress`, `reading`, `session` …)."""
    gone: dict[str, int]
    """How many are not there any more; one that was changed is gone and new."""

    def __bool__(self) -> bool:
        return any(self)


NO_CHANGES = FactChanges((), (), {}, {})


def facts_between(old: Facts, new: Facts) -> FactChanges:
    """Compare the facts of two sets of records, whatever files they are in; both are laid out by one plan."""
    reports_before, reports_after = (
        {(report.agency, report.period, report.duty) for report in facts.reports} for facts in (old, new)
    )
    facts_before, facts_after = Counter(_contents(old)), Counter(_contents(new))
    return FactChanges(
        _sorted(reports_after - reports_before),
        _sorted(reports_before - reports_after),
        _by_kind(facts_after - facts_before),
        _by_kind(facts_before - facts_after),
    )


def _contents(facts: Facts) -> Iterator[Content]:
    for fact in facts.every:
        yield fact.kind, (fact.agency, fact.period, fact.duty, fact.entry)
    for report in facts.reports:
        source = report.agency, report.period, report.duty
        yield "receipt", (*source, report.report)
        yield from (("difficulty", (*source, text)) for text in report.difficulties)
        yield from (("proposal", (*source, text)) for text in report.proposals)


def _sorted(reports: set[ReportKey]) -> tuple[ReportKey, ...]:
    return tuple(sorted(reports, key=lambda report: (report[1].first, report[0], str(report[1]), report[2] or "")))


def _by_kind(facts: Counter[Content]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for (kind, _), count in facts.items():
        counts[kind] += count
    return dict(sorted(counts.items()))
