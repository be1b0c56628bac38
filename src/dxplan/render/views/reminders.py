"""Who would get a letter that chases, why, and at which level: before anything is written."""

from collections.abc import Iterable
from typing import Literal, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.chasing import Late
from dxplan.assess.reporting import PeriodReports
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.reminder import Chased, chased, told_together
from dxplan.documents.request import Request
from dxplan.render.language import Language
from dxplan.render.page import Block, Column, Line, Page, table
from dxplan.render.sheet import DayText, PeriodText
from dxplan.render.views.heading import Clocks, DutyKey, clocks, duty_key, plan_page
from dxplan.render.views.tasks import NOBODY

_MOST_NAMED = 4
"""So many bodies with the same reasons are named."""


class MissingReportData(DutyKey):
    """A report that is missing."""

    period: PeriodText
    due: DayText | None


class ChasedData(TypedDict):
    """A body that is late."""

    id: str
    name: str
    level: int
    """1: its report is silent on tasks. 2: a task is overdue, or a report missing. 3: so for long, or again."""
    letter: bool
    """Whether it gets a letter: none goes to the standing agency below level 3, and to a body that is only silent on a
    group's task if it is not named."""
    missing: list[MissingReportData]
    overdue: list[str]
    """The ids of the tasks; so are those of the next."""
    silent: list[str]


class RemindersData(Clocks):
    """Who would be chased, by the body."""

    schema: Literal["dxplan/reminders/1"]
    bodies: list[ChasedData]


def reminders_data(request: Request) -> RemindersData:
    """The bodies for JSON, in the plan's order."""
    assessment = request.assessment
    return {
        "schema": "dxplan/reminders/1",
        **clocks(assessment),
        "bodies": [
            {
                "id": body.late.agency,
                "name": assessment.members.name(body.late.agency),
                "level": body.late.level,
                "letter": body.gets_letter,
                "missing": [_missing_data(reports, assessment) for reports in body.late.missing],
                "overdue": [task.item.id for task in body.late.overdue],
                "silent": [task.item.id for task in body.late.silent],
            }
            for body in chased(request)
        ],
    }


def _missing_data(reports: PeriodReports, assessment: Assessment) -> MissingReportData:
    return {
        **duty_key(reports.duty, assessment),
        "period": str(reports.period),
        "due": reports.due.isoformat() if reports.due else None,
    }


def reminders_page(request: Request, language: Language) -> Page:
    """A row for all bodies that are late with the same, the sternest level first; then who gets no letter."""
    assessment, text = request.assessment, language.text
    bodies = list(chased(request))
    written = [body for body in bodies if body.gets_letter]
    blocks: list[Block] = []
    if written:
        blocks.append(
            table(
                _grouped(written, assessment, language),
                (Column(text("Level"), right=True), lambda group: language.number(group[0][0].late.level)),
                (Column(text("Letters"), right=True), lambda group: language.number(len(group[0]))),
                (Column(text("To"), flexible=True), lambda group: _names(group[0], assessment, language)),
                (Column(text("Why"), flexible=True), lambda group: "; ".join(group[1])),
                title=language.say("Who would get a letter ({count})", count=len(written)),
            )
        )
    else:
        blocks.append(Line(language.say("nobody is to be chased on {day}", day=assessment.as_of)))
    others = (body for body in bodies if not body.gets_letter)
    for group, reasons in _grouped(others, assessment, language):
        names = _names(group, assessment, language)
        blocks.append(Line(f"{names}: {'; '.join(reasons)}", text("No letter")))
    return plan_page(assessment, request.file, language, blocks)


def _grouped(
    bodies: Iterable[Chased], assessment: Assessment, language: Language
) -> list[tuple[list[Chased], tuple[str, ...]]]:
    """The bodies that are late with the same at one level, with the reasons."""
    groups: dict[tuple[int, tuple[str, ...]], list[Chased]] = {}
    for body in bodies:
        groups.setdefault((-body.late.level, tuple(_reasons(body.late, assessment, language))), []).append(body)
    return [(groups[key], key[1]) for key in sorted(groups, key=lambda key: key[0])]


def _names(bodies: list[Chased], assessment: Assessment, language: Language) -> str:
    names = [assessment.members.short(body.late.agency) for body in bodies]
    if len(names) <= _MOST_NAMED:
        return "; ".join(names)
    shown = "; ".join(names[: _MOST_NAMED - 1])
    return language.say("{names} and {count} others", names=shown, count=len(names) - _MOST_NAMED + 1)


def _reasons(late: Late, assessment: Assessment, language: Language) -> Iterable[str]:
    """Why a body is chased, the weightiest reason first."""
    if late.overdue:
        yield language.say("overdue: {ids}", ids=_labels(late.overdue, assessment))
    for together in told_together((late,)):
        newest, oldest = together[0], together[-1]
        of_duty = f" ({newest.duty.id})" if newest.duty.id and assessment.has_several_duties else ""
        if len(together) > 1:
            reports = language.say("{count} reports missing, from {first} to {last}",
                                   count=len(together), first=oldest.period, last=newest.period)  # fmt: skip
        else:
            reports = language.say("no report for {period}, due {due}", period=newest.period, due=newest.due or NOBODY)
        yield reports + of_duty
    if late.silent:
        yield language.say("its report is silent on {ids}", ids=_labels(late.silent, assessment))


def _labels(tasks: Iterable[TaskStatus], assessment: Assessment) -> str:
    return ", ".join(assessment.label(task.item.id) for task in tasks)
