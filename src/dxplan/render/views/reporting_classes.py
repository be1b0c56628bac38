"""Many bodies of one group in the tables of reports: one row with how many are late, and a line that names them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from dxplan.assess import Assessment
from dxplan.assess.members import NAMED, BodyClass
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState
from dxplan.render.language import Language
from dxplan.render.page import Cell, Line
from dxplan.render.views.words import REPORT_SIGNS, REPORT_STATES, REPORT_STYLES

PRESSING = (ReportState.MISSING, ReportState.LATE, ReportState.NOT_DUE, ReportState.ON_TIME)
_BEHIND = (ReportState.MISSING, ReportState.LATE)
OWES_NONE = "-"


def states_cell(owed: Iterable[OwedReport], language: Language, words: bool) -> Cell:
    """How many reports are in each state, each below the other, in the style of the worst."""
    counts = Counter(report.status for report in owed)
    states = [state for state in PRESSING if counts[state]]
    if not states:
        return Cell(OWES_NONE, "dim")
    parts = (
        f"{REPORT_SIGNS[state]} {language.number(counts[state])}"
        + (f" {language.text(REPORT_STATES[state]).lower()}" if words else "")
        for state in states
    )
    return Cell("\n".join(parts), REPORT_STYLES[states[0]])


def class_lines(
    classes: Sequence[BodyClass],
    periods: Sequence[PeriodReports],
    assessment: Assessment,
    language: Language,
    *,
    of_year: bool = False,
) -> Iterable[Line]:
    """Who of each class was late in the periods or has not sent a report that is due, the worst first."""
    for many in classes:
        behind = Counter[tuple[str, ReportState]]()
        days = Counter[str]()
        for period in periods:
            for owed in period.owed:
                if owed.status in _BEHIND:
                    behind[owed.agency, owed.status] += 1
                    days[owed.agency] += owed.days_late or 0
        bodies = [body for body in many.bodies if any(behind[body, state] for state in _BEHIND)]
        bodies.sort(key=lambda body: (*(-behind[body, state] for state in _BEHIND), -days[body]))
        if bodies:
            worst = ((body, next(state for state in _BEHIND if behind[body, state])) for body in bodies[:NAMED])
            items = [f"{REPORT_SIGNS[state]} {assessment.members.short(body)}" for body, state in worst]
            if others := len(bodies[NAMED:]):
                items.append(language.say("… and {count} more bodies", count=others))
            facts = {"name": many.group.name, "count": language.number(len(bodies))}
            label = language.say("{name}: {count} late or missing", **facts)
            if of_year:
                label = language.say("{name}: {count} late or missing in the year", **facts)
            yield Line("  ".join(items), label)
