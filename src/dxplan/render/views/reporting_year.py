"""The reporting of a year: every body by period, and beside it what the standing office itself owes and did."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState, review, session_quarter
from dxplan.model.dates import Review
from dxplan.render.language import Language, mark
from dxplan.render.page import Cell, Column, Line, Table
from dxplan.render.views.tasks import due_cell
from dxplan.render.views.words import REPORT_STATES, REPORT_STYLES

if TYPE_CHECKING:
    from dxplan.model.records import Fact

# All signs are in the set that every Windows console font has (WGL4).
SIGNS: dict[ReportState, str] = {
    ReportState.ON_TIME: "●",
    ReportState.LATE: "▲",
    ReportState.MISSING: "×",
    ReportState.NOT_DUE: "○",
}
_OWES_NONE = "-"
_WORDS = 4
"""Of how many periods a cell still has room for a word beside its sign."""
REVIEWS: dict[Review, str] = {
    Review.SIX_MONTHS: mark("six-month review"),
    Review.NINE_MONTHS: mark("nine-month review"),
    Review.YEAR: mark("year-end review"),
}


class Rows(NamedTuple):
    """What is shown: a period, those of the year beside it, and the bodies that the filters let through."""

    reports: PeriodReports
    year: tuple[PeriodReports, ...]
    bodies: tuple[str, ...]
    """In the order of the duty; those that owe for none but another period too."""

    @property
    def owed(self) -> tuple[OwedReport, ...]:
        """What the bodies owe for the period."""
        return self.of(self.reports)

    def of(self, reports: PeriodReports) -> tuple[OwedReport, ...]:
        """What the bodies owe for another period."""
        bodies = set(self.bodies)
        return tuple(owed for owed in reports.owed if owed.agency in bodies)


def rows_of(assessment: Assessment, reports: PeriodReports, wanted: Callable[[str], bool]) -> Rows:
    """The bodies that owe for the period or for another one of the year, as far as they are wanted."""
    year = assessment.year_reports()
    bodies = dict.fromkeys(owed.agency for each in (reports, *year) for owed in each.owed)
    return Rows(reports, year, tuple(filter(wanted, bodies)))


def is_outstanding(owed: OwedReport) -> bool:
    """Whether nothing has come yet, due or not."""
    return owed.report is None


def status_cell(owed: OwedReport | None, language: Language, *, words: bool) -> Cell:
    """A sign, with a word or the days late beside it."""
    if owed is None:
        return Cell(_OWES_NONE, "dim")
    sign, style = SIGNS[owed.status], REPORT_STYLES[owed.status]
    if owed.days_late:
        return Cell(
            f"{sign} {days_late(owed.days_late, language) if words else language.number(owed.days_late)}", style
        )
    return Cell(f"{sign} {language.text(REPORT_STATES[owed.status])}" if words else sign, style)


def days_late(days: int, language: Language) -> str:
    """By how many days something is late, in words."""
    if days == 1:
        return language.text("1 day late")
    return language.say("{days} days late", days=language.number(days))


def behind(year: tuple[PeriodReports, ...]) -> frozenset[str]:
    """The bodies that were late with a report, or did not send one that is due."""
    owed = (one for each in year for one in each.owed)
    return frozenset(one.agency for one in owed if one.status not in (ReportState.ON_TIME, ReportState.NOT_DUE))


def matrix(
    year: tuple[PeriodReports, ...], bodies: tuple[str, ...], assessment: Assessment, language: Language
) -> Table:
    """Each body over the year: signs with words, or signs alone where there are many periods."""
    words = len(year) <= _WORDS
    plan_year = assessment.plan.year
    by_period = [{owed.agency: owed for owed in each.owed} for each in year]
    columns = (
        Column("", flexible=True),
        *(Column(language.short_period(each.period, plan_year)) for each in year),
    )
    rows: tuple[tuple[Cell | str, ...], ...] = tuple(
        (assessment.members.short(body), *(status_cell(owed.get(body), language, words=words) for owed in by_period))
        for body in bodies
    )
    return Table(columns, rows, language.say("Over the year {year}", year=plan_year), cut=not words)


def legend(language: Language) -> Line:
    """What the signs mean."""
    said = {
        state: language.text("days late") if state is ReportState.LATE else language.text(REPORT_STATES[state]).lower()
        for state in ReportState
    }
    signs = [f"{SIGNS[state]} {words}" for state, words in said.items()]
    return Line("  ".join((*signs, f"{_OWES_NONE} {language.text('owes none')}")), language.text("Signs"))


def office(year: tuple[PeriodReports, ...], assessment: Assessment, language: Language) -> Table:
    """What the office itself owes and did: the synthesis, the session, inspections."""
    text = language.text
    inspected = any(each.inspections for each in year)
    columns = (
        Column(text("Period")),
        Column(text("Due")),
        Column(text("Come"), right=True),
        Column(text("The office's synthesis"), flexible=True),
        Column(text("Session"), flexible=True),
        *((Column(text("Inspections"), flexible=True),) if inspected else ()),
    )
    rows = []
    for each in year:
        come = sum(not is_outstanding(owed) for owed in each.owed)
        rows.append(
            (
                language.short_period(each.period, assessment.plan.year),
                due_cell(each.due, assessment, language),
                f"{language.number(come)}/{language.number(len(each.owed))}",
                _syntheses(each, language),
                _sessions(each, language),
                *((_inspections(each, assessment, language),) if inspected else ()),
            )
        )
    return Table(columns, tuple(rows), text("The standing office"))


def _syntheses(reports: PeriodReports, language: Language) -> Cell:
    said = []
    for on, entry in reports.syntheses:
        own = "" if entry.period == reports.period else f" ({language.period(entry.period)})"
        number = number_of(entry)
        said.append("\n".join(filter(None, (number, f"{language.date(on)}{own}"))))
    return Cell("\n".join(said)) if said else Cell(language.text("none yet"), "dim")


def _sessions(reports: PeriodReports, language: Language) -> Cell:
    """The days of the sessions; which review it is or will be."""
    said = []
    for on, entry in reports.sessions:
        what = review(session_quarter(on, entry))
        said.append(f"{language.date(on)} ({language.text(REVIEWS[what])})" if what else language.date(on))
    if said:
        return Cell("; ".join(said))
    what = review(reports.period)
    none = language.text("none yet")
    return Cell(f"{none} ({language.text(REVIEWS[what])})" if what else none, "dim")


def _inspections(reports: PeriodReports, assessment: Assessment, language: Language) -> str:
    return "; ".join(
        ": ".join(filter(None, (language.date(on), ", ".join(map(assessment.members.short, entry.agencies)))))
        for on, entry in reports.inspections
    )


def number_of(entry: "Fact") -> str | None:
    """The number of the document that shows it."""
    return next((shown.number for shown in entry.evidence if shown.number), None)
