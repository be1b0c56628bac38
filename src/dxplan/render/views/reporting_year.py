"""The reporting of a year: each body by period, and what the standing office itself owes and did."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.members import BodyClass
from dxplan.assess.reporting import DutyReports, OwedReport, PeriodReports, ReportState, review, session_period
from dxplan.model.dates import WEEKS_IN, Period, Review
from dxplan.render.language import Language, mark
from dxplan.render.page import Cell, Column, Line, Table, table
from dxplan.render.views.body_classes import class_name
from dxplan.render.views.reporting_classes import OWES_NONE, states_cell
from dxplan.render.views.tasks import due_cell
from dxplan.render.views.typed_cells import number_cell
from dxplan.render.views.words import REPORT_SIGNS, REPORT_STATES, REPORT_STYLES
from dxplan.wording.presiding import has_standing_agency

if TYPE_CHECKING:
    from dxplan.model.records import Fact

_WORDS = 4
"""The most periods for which the cells have room for words."""
REVIEWS: dict[Review, str] = {
    Review.SIX_MONTHS: mark("six-month review"),
    Review.NINE_MONTHS: mark("nine-month review"),
    Review.YEAR: mark("year-end review"),
}


class Rows(NamedTuple):
    """What is shown: a period, the periods of the year, and the bodies that the filters choose."""

    duty: DutyReports
    reports: PeriodReports
    year: tuple[PeriodReports, ...]
    bodies: tuple[str, ...]
    """In the order of the duty, with those that owe a report only for another period."""

    @property
    def owed(self) -> tuple[OwedReport, ...]:
        """What the bodies owe for the period."""
        return self.of(self.reports)

    def of(self, reports: PeriodReports) -> tuple[OwedReport, ...]:
        """What the bodies owe for any period."""
        bodies = set(self.bodies)
        return tuple(owed for owed in reports.owed if owed.agency in bodies)


def rows_of(assessment: Assessment, reports: PeriodReports, wanted: Callable[[str], bool]) -> Rows:
    """The wanted bodies that owe a report for the period or for another one of its year."""
    duty = next(duty for duty in assessment.duties if duty.duty is reports.duty)
    year = duty.of_year(reports.period.last.year)
    bodies = dict.fromkeys(owed.agency for period in (reports, *year) for owed in period.owed)
    return Rows(duty, reports, year, tuple(filter(wanted, bodies)))


def is_outstanding(owed: OwedReport) -> bool:
    """Whether the report has not come, be it due or not."""
    return owed.report is None


def status_cell(owed: OwedReport | None, language: Language, *, words: bool) -> Cell:
    """A sign, with the days late; with `words` also the name of the state."""
    if owed is None:
        return Cell(OWES_NONE, "dim")
    sign, style = REPORT_SIGNS[owed.status], REPORT_STYLES[owed.status]
    if owed.days_late is not None:
        late = days_late(owed.days_late, language) if words else owed.days_late and language.number(owed.days_late)
        return Cell(f"{sign} {late}" if late else sign, style)
    return Cell(f"{sign} {language.text(REPORT_STATES[owed.status])}" if words else sign, style)


def days_late(days: int, language: Language) -> str:
    """`5 days late`."""
    if days == 0:
        return language.text("some hours late")
    if days == 1:
        return language.text("1 day late")
    return language.say("{days} days late", days=language.number(days))


def behind(year: tuple[PeriodReports, ...]) -> frozenset[str]:
    """The bodies that were late with a report, or did not send one that is due."""
    reports = (owed for period in year for owed in period.owed)
    return frozenset(owed.agency for owed in reports if owed.status in (ReportState.LATE, ReportState.MISSING))


def matrix(
    year: tuple[PeriodReports, ...],
    classes: Sequence[BodyClass],
    bodies: tuple[str, ...],
    assessment: Assessment,
    language: Language,
) -> Table:
    """Each class and body over the year: signs with words, or signs alone if there are many periods."""
    words = len(year) <= _WORDS
    its_year = year[0].period.last.year
    by_period = [{owed.agency: owed for owed in period.owed} for period in year]
    weeks = [period.period for period in year if period.period.every in WEEKS_IN]
    heads = [language.short_period(period.period, its_year) for period in year]
    are_weeks = len(weeks) == len(year)
    if are_weeks:  # there are many, and no room for more than their numbers
        heads = [str(period).partition("W")[2] for period in weeks]
    columns = (Column(language.text("Week") if are_weeks else "", flexible=True), *map(Column, heads))
    together: tuple[tuple[Cell | str, ...], ...] = tuple(
        (
            class_name(many, language),
            *(states_cell([owed[body] for body in many.bodies if body in owed], language, words) for owed in by_period),
        )
        for many in classes
    )
    rows: tuple[tuple[Cell | str, ...], ...] = tuple(
        (assessment.members.short(body), *(status_cell(owed.get(body), language, words=words) for owed in by_period))
        for body in bodies
    )
    return Table(columns, together + rows, language.say("Over the year {year}", year=its_year), cut=not words)


def legend(language: Language, *, classes: bool) -> Line:
    """What the signs mean, with `classes` also in the row of a group."""
    meanings = {
        state: language.text("days late") if state is ReportState.LATE else language.text(REPORT_STATES[state]).lower()
        for state in ReportState
    }
    signs = [f"{REPORT_SIGNS[state]} {words}" for state, words in meanings.items()]
    signs.append(f"{OWES_NONE} {language.text('owes none')}")
    if classes:
        signs.append(language.text("of a group: the number of bodies"))
    return Line("  ".join(signs), language.text("Signs"))


def office(year: tuple[PeriodReports, ...], assessment: Assessment, language: Language) -> Table:
    """What the office itself owes and did: the synthesis, the session, inspections."""
    agency = assessment.members.short(assessment.plan.committee.standing_agency)
    text, its_year = language.text, year[0].period.last.year
    return table(
        year,
        (Column(text("Period")), lambda period: language.short_period(period.period, its_year)),
        (Column(text("Due")), lambda period: due_cell(period.due, assessment, language)),
        (
            Column(text("Come"), right=True),
            lambda period: Cell(
                f"{language.number(arrived(period))}/{language.number(len(period.owed))}", value=arrived(period)
            ),
        ),
        (Column(text("Owed"), right=True, only="book"), lambda period: number_cell(len(period.owed), language)),
        (Column(text("The office's synthesis"), flexible=True), lambda period: _syntheses(period, language)),
        (Column(text("Session"), flexible=True), lambda period: _sessions(period, language)),
        (
            Column(text("Inspections"), flexible=True, needed=any(period.inspections for period in year)),
            lambda period: _inspections(period, assessment, language),
        ),
        title=text("The standing office") if has_standing_agency(assessment.plan) else agency,
    )


def arrived(reports: PeriodReports) -> int:
    """How many of the owed reports have come."""
    return sum(not is_outstanding(owed) for owed in reports.owed)


def _syntheses(reports: PeriodReports, language: Language) -> Cell:
    lines: list[str] = []
    for on, entry in reports.syntheses:
        about = "" if entry.period == reports.period else f" ({language.period(entry.period)})"
        lines += filter(None, (number_of(entry), f"{language.date(on)}{about}"))
    return Cell("\n".join(lines)) if lines else Cell(language.text("none yet"), "dim")


def _sessions(reports: PeriodReports, language: Language) -> Cell:
    """The days of the sessions, with the review that each of them is; before the session the review that it will be."""
    days = [
        with_review(language.date(on), session_period(on, entry, reports.period.every), language)
        for on, entry in reports.sessions
    ]
    if days:
        return Cell("; ".join(days))
    return Cell(with_review(language.text("none yet"), reports.period, language), "dim")


def with_review(session: str, quarter: Period, language: Language) -> str:
    """The text of a session, with the review that the session of the quarter is."""
    kind = review(quarter)
    return f"{session} ({language.text(REVIEWS[kind])})" if kind else session


def _inspections(reports: PeriodReports, assessment: Assessment, language: Language) -> str:
    return "; ".join(
        ": ".join(filter(None, (language.date(on), ", ".join(map(assessment.members.short, entry.agencies)))))
        for on, entry in reports.inspections
    )


def number_of(entry: "Fact") -> str | None:
    """The number of the first document in its evidence."""
    return next((evidence.number for evidence in entry.evidence if evidence.number), None)
