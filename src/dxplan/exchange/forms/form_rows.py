"""A row of a form, what its cells say when it is made, and whom the form asks."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.reporting import PeriodReports
from dxplan.diagnostics import msg
from dxplan.facts.counted import Declaration, KpiValue
from dxplan.facts.layout import Some
from dxplan.model.dates import Period
from dxplan.model.numbers import plain
from dxplan.model.plan import Agency
from dxplan.model.task_parts import Part
from dxplan.render.language import Language

if TYPE_CHECKING:
    from dxplan.model.records import Evidence, Fact, Progress, Reading, Report

NOTHING: Mapping[str, str] = MappingProxyType({})
_BETWEEN = "; "
"""What parts the numbers and the days of several documents in one cell."""
MORE_KEPT = msg("what else this report says of it stays as it is")


class FormRow(NamedTuple):
    """A row of a form."""

    id: str
    """What the hidden column says: `IV.A.2`, `IV.A.2@2024-Q3`, `KPI.4/de-an-06`; of a matter of no one task `1`."""
    shown: Mapping[str, str]
    """The words of the columns that ask nothing."""
    made: Mapping[str, str] = NOTHING
    """What the asked columns say when the form is made, as the records keep it; what is blank is left out. Of several
    documents the numbers and days are parted by `; `."""
    unasked: frozenset[str] = frozenset()
    """The asked columns of the table in which this row has nothing to write."""
    item: str = ""
    """The id of the task, activity or KPI."""
    part: Part | None = None
    """Of a task: the period or stage that it is about."""
    kpi_part: str | None = None
    """Of a KPI whose target adds up: the id of the part."""
    entry: "Progress | Reading | None" = None
    """What the body's report of the period says of it already; of several entries the newest."""
    earlier: "Declaration | KpiValue | None" = None
    """What the body said of it last, before this report."""


class AskedBody(NamedTuple):
    """The body that a form asks, and for which report."""

    agency: Agency
    reports: PeriodReports
    report: "Report | None"
    """The body's report of the period, if it has come."""
    assessment: Assessment

    @classmethod
    def of(cls, agency: Agency, reports: PeriodReports, assessment: Assessment) -> "AskedBody":
        """The body with its report, if it has come by as-of."""
        report = assessment.facts.reports.get((agency.id, reports.period, reports.duty.id))
        return cls(agency, reports, report, assessment)

    @property
    def period(self) -> Period:
        """The period that the report is about."""
        return self.reports.period

    def is_before(self, day: date, entry: "Fact") -> bool:
        """Whether a fact lies in this period's data or before, and is not of the report that is asked for."""
        said = (*self.report.progress, *self.report.readings) if self.report else ()
        return day <= self.reports.window[1] and not any(entry is other for other in said)

    def newest_last(self, entries: Iterable[Some]) -> list[Some]:
        """Entries of the report by their days, a correction after what it corrects; the report's own day counts for
        one without."""
        own = self.report.report.date if self.report else date.min
        return sorted(entries, key=lambda entry: (entry.day or own, bool(entry.corrects)))


def filled(values: Mapping[str, object]) -> dict[str, str]:
    """What cells say as the records keep it: days by ISO 8601, numbers in plain figures; blank ones are left out."""
    return {name: _text(value) for name, value in values.items() if value not in (None, "")}


def _text(value: object) -> str:
    if isinstance(value, int | float):
        return plain(int(value) if value == int(value) else value)
    return str(value)


def of_documents(evidence: "tuple[Evidence, ...]") -> tuple[dict[str, object], bool]:
    """The two cells of the documents that show a fact, and whether there is more to them than the cells say."""
    if not evidence:
        return {}, False
    is_whole = all(document.file_data().keys() <= {"number", "date"} for document in evidence)
    if len(evidence) > 1 and not all(map(_is_paired, evidence)):
        evidence, is_whole = evidence[:1], False
    numbers = _BETWEEN.join(document.number or "" for document in evidence)
    days = _BETWEEN.join(str(document.date or "") for document in evidence)
    return {"evidence_number": numbers, "evidence_date": days}, not is_whole


def _is_paired(document: "Evidence") -> bool:
    """Whether its number and day can stand among others in one cell."""
    return bool(document.number and document.date) and ";" not in (document.number or "")


def on_lines(*texts: str) -> str:
    """Texts of one cell, those that say something, each on a line."""
    return "\n".join(filter(None, texts))


def before_words(words: str, speaks: Language, *, is_more_kept: bool) -> str:
    """The cell of what was said before, with a word about what the row has no room for."""
    return on_lines(words, f"({speaks.message(MORE_KEPT)})" if is_more_kept else "")


def with_day(words: str, day: date | None, speaks: Language) -> str:
    """A deadline in words, with its day below where the words do not name it."""
    if day is None or speaks.date(day) in words or f"{day.day}/{day.month}/{day.year}" in words:
        return words
    return on_lines(words, f"({speaks.date(day)})")
