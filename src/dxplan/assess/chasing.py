"""Whom to chase, for what, and how sternly: one rule for every body."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import takewhile
from typing import NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.members import exists
from dxplan.assess.reporting import DutyReports, OwedReport, PeriodReports, ReportState
from dxplan.assess.tasks import State, TaskStatus
from dxplan.once import once

LONG_DAYS = 30
"""So long overdue is no slip any more: deadlines are months, and a whole month more has gone by."""


_PastPeriod = tuple[PeriodReports, dict[str, OwedReport]]


class Late(NamedTuple):
    """A body, and what is outstanding with it on the day."""

    agency: str
    overdue: tuple[TaskStatus, ...]
    """Tasks that it leads and has not finished its own part of, the oldest first."""
    due_soon: tuple[TaskStatus, ...]
    missing: tuple[PeriodReports, ...]
    """The periods whose due day is past and whose report did not come, by duty, the newest first; of twelve months back
    from the newest such day: nobody writes the report of three years ago any more."""
    in_a_row: int
    """How many of one duty there are without one between that came, from the newest period back; the most of any
    duty."""
    silent: tuple[TaskStatus, ...]
    """Tasks that it leads and could work at, of which its newest report says nothing."""
    silent_by_name: tuple[TaskStatus, ...]
    """Those of them that the plan gives to it by name, not to a group that it is in."""
    came: tuple[PeriodReports, OwedReport] | None
    """Its report for the newest period whose due day is past, of the first duty that it owes, if it came."""

    @property
    def is_late(self) -> bool:
        """Whether there is a reason to write to it; what is due soon is none."""
        return bool(self.overdue or self.missing or self.silent)

    @property
    def is_only_silent(self) -> bool:
        """Whether the only reason is a report that does not mention a group's task. Its lead may well have nothing to
        tell, so it gets a letter on request only."""
        return bool(self.silent) and not (self.overdue or self.missing or self.silent_by_name)

    @property
    def level(self) -> int:
        """1: its report is silent on a task. 2: a task is overdue, or a report missing. 3: a task is overdue for more
        than 30 days, or two reports in a row are missing: one may be a mishap, two are none."""
        if self.in_a_row > 1 or any((task.days_overdue or 0) > LONG_DAYS for task in self.overdue):
            return 3
        return 2 if self.overdue or self.missing else 1


@once
def late_bodies(assessment: Assessment) -> Mapping[str, Late]:
    """Every body that is late and still exists, by its id, in the plan's order."""
    past = [list(_past(duty, assessment.as_of)) for duty in assessment.duties]
    unfinished: dict[str, list[TaskStatus]] = {}
    for task in sorted(assessment.tasks, key=lambda task: str(task.due)):
        for name in task.undone_by:
            unfinished.setdefault(name, []).append(task)
    silent = {id(task.item): frozenset(task.unreported_by or ()) for task in assessment.tasks}
    bodies = (
        _late(agency.id, unfinished.get(agency.id, []), silent, past)
        for agency in assessment.plan.agencies
        if exists(agency, assessment.as_of)
    )
    return {late.agency: late for late in bodies if late.is_late}


def _past(duty: DutyReports, as_of: date) -> Iterator[_PastPeriod]:
    """The periods whose due day is past, the newest first, with what each body owes."""
    for period in reversed(tuple(duty.dues)):
        due = duty.dues[period]
        if due and due < as_of:
            reports = duty.reports_for(period)
            yield reports, {owed.agency: owed for owed in reports.owed}


def _late(
    agency: str, unfinished: list[TaskStatus], silent: Mapping[int, frozenset[str]], past: list[list[_PastPeriod]]
) -> Late:
    by_duty = [[(reports, of_body.get(agency)) for reports, of_body in of_duty] for of_duty in past]
    reports, newest = next((of_duty[0] for of_duty in by_duty if of_duty and of_duty[0][1]), (None, None))
    came = (reports, newest) if reports and newest and newest.report else None
    unmentioned = tuple(
        task for task in unfinished if came and agency in silent[id(task.item)] and task.state is not State.AWAITING
    )
    return Late(
        agency,
        tuple(task for task in unfinished if task.state is State.OVERDUE),
        tuple(task for task in unfinished if task.state is State.DUE_SOON),
        tuple(reports for of_duty in by_duty for reports in _missing(of_duty)),
        max((sum(1 for _ in takewhile(lambda pair: _is_missing(pair[1]), of_duty)) for of_duty in by_duty), default=0),
        unmentioned,
        tuple(task for task in unmentioned if agency in task.lead),
        came,
    )


def _missing(of_duty: Sequence[tuple[PeriodReports, OwedReport | None]]) -> Iterator[PeriodReports]:
    """Those that did not come, of twelve months back."""
    newest = of_duty[0][0].due if of_duty else None
    for reports, owed in of_duty:
        if _is_missing(owed) and reports.due and newest and (newest - reports.due).days < 365:
            yield reports


def _is_missing(owed: OwedReport | None) -> bool:
    return owed is not None and owed.status is ReportState.MISSING
