"""A letter (công văn) that chases one body or all that are late: exactly what is outstanding with whom.

A letter has one level and goes to those at that level: the highest there is, unless another was asked for; a letter to
one body has its own, or the one that was asked for. At levels 1 and 2 the standing agency writes it, and so not to
itself; at level 3 the committee does, to the standing agency as to anyone.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.chasing import Late, late_bodies
from dxplan.assess.reporting import PeriodReports
from dxplan.assess.tasks import TaskStatus
from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.documents.items import sentence, unended
from dxplan.documents.letters import Letter, committee_letter, kept, office_letter, short_citation
from dxplan.documents.matters import asks
from dxplan.documents.request import Request

MOST_ADDRESSEES = 12
"""Of more, the annex is the list."""
COMMITTEE = 3
"""The level at which the committee writes."""
_LISTED = "Các cơ quan, đơn vị tại danh sách kèm theo"


class _Chase(NamedTuple):
    bodies: tuple[Late, ...]
    """Those that the letter is written to."""
    computed: int
    level: int
    own: Late | None
    """What the standing agency itself is late with."""
    others: Counter[int]
    """How many are late at which other level."""


def reminder_letter(request: Request) -> Letter:
    """The letter's head and foot; a DxplanError where there is nobody to write to."""
    assessment, chase = request.assessment, _chase(request)
    plan, members = assessment.plan, assessment.members
    if not chase.bodies:
        raise _nobody(request, chase)
    names = [members.name(one.agency) for one in chase.bodies]
    addressees = tuple(names) if len(names) <= MOST_ADDRESSEES else (_LISTED,)
    letter = committee_letter if chase.level == COMMITTEE else office_letter
    office = members.name(plan.committee.standing_agency)
    copies = {
        1: (),
        2: ("Trưởng Ban Chỉ đạo (để báo cáo)",),
        COMMITTEE: ("Thành viên Ban Chỉ đạo", *([] if office in names else [f"{office} (để theo dõi, đôn đốc)"])),
    }
    return letter(
        plan,
        assessment.as_of,
        "",
        subject=f"đôn đốc {_matter(chase.bodies)} theo {short_citation(plan)}",
        addressees=addressees,
        recipients=("Như trên", *copies[chase.level], kept(plan)),
    )


def each_reminder(request: Request) -> Iterator[tuple[str, Request]]:
    """A letter to each body that is late, at its own level; none where nobody is."""
    for one in late_bodies(request.assessment).values():
        alone = request._replace(agencies=(one.agency,))
        if one.agency in (request.agencies or (one.agency,)) and _chase(alone).bodies:
            yield one.agency, alone


def reminder_view(request: Request) -> dict[str, Any]:
    """Who is written to, at which level, what is outstanding with each, and until when they are to answer."""
    assessment, chase = request.assessment, _chase(request)
    duty, bodies = assessment.plan.reporting, chase.bodies
    views = [_body(number, one, assessment) for number, one in enumerate(bodies, 1)]
    office = assessment.plan.committee.standing_agency
    receiver = duty.to if duty else office
    to_office_alone = [one.agency for one in bodies] == [receiver]
    return {
        "level": chase.level,
        "computed_level": chase.computed,
        "is_first": chase.level == 1,
        "by_committee": chase.level == COMMITTEE,
        "bodies": views,
        "total": len(views),
        "is_to_one": len(views) == 1,
        "is_to_several": len(views) > 1,
        "agency": views[0]["agency"] if len(views) == 1 else "",
        "found": list(_found(bodies, assessment)),
        "has_overdue": any(one.overdue for one in bodies),
        "has_missing": any(one.missing for one in bodies),
        "has_silent": any(one.silent for one in bodies),
        "has_due_soon": any(one.due_soon for one in bodies),
        "has_duty": duty is not None,
        "duty": unended(duty.text) if duty else "",
        "is_to_office": any(one.agency == office for one in bodies),
        "receiver": assessment.plan.committee.name if to_office_alone else assessment.members.name(receiver),
        "reply_by": request.reply_by,
        "has_reply_by": request.reply_by is not None,
        "others": [{"level": level, "count": count} for level, count in sorted(chase.others.items())],
        "has_own": chase.own is not None,
        "own": chase.own and _body(1, chase.own, assessment),
    }


def _chase(request: Request) -> _Chase:
    office = request.assessment.plan.committee.standing_agency
    late = late_bodies(request.assessment)
    wanted = dict.fromkeys(request.agencies or late)
    asked = [late[name] for name in wanted if name in late]
    computed = max((one.level for one in asked if one.agency != office or one.level == COMMITTEE), default=0)
    level = request.level or computed
    able = [one for one in asked if one.agency != office or level == COMMITTEE]
    bodies = tuple(one for one in able if request.agencies or one.level == level)
    others = Counter(one.level for one in able if not request.agencies and one.level != level)
    return _Chase(bodies, computed, level, late.get(office), others)


def _nobody(request: Request, chase: _Chase) -> DxplanError:
    assessment = request.assessment
    names = ", ".join(assessment.members.name(one) for one in request.agencies)
    own: Message | None = msg("the standing agency is late itself; it does not write to itself") if chase.own else None
    if chase.others:
        message = msg("nobody is late at level {level} on {day}", level=chase.level, day=assessment.as_of)
        return DxplanError(message, msg("there are late ones at level {levels}", levels=sorted(chase.others)))
    if not request.agencies:
        return DxplanError(msg("nobody is to be chased on {day}", day=assessment.as_of), own)
    message = msg("there is nothing to chase {agency} for on {day}", agency=names, day=assessment.as_of)
    return DxplanError(message, own if assessment.plan.committee.standing_agency in request.agencies else None)


def _matter(bodies: Iterable[Late]) -> str:
    """What the letter is about, in a few words."""
    chosen = list(bodies)
    tasks = any(one.overdue for one in chosen)
    reports = any(one.missing or one.silent for one in chosen)
    if tasks and reports:
        return "thực hiện nhiệm vụ và chế độ báo cáo"
    return "thực hiện nhiệm vụ" if tasks else "thực hiện chế độ báo cáo"


def _found(bodies: tuple[Late, ...], assessment: Assessment) -> Iterator[dict[str, Any]]:
    """What there is to chase, in the order of weight: of each kind how many tasks with how many bodies."""

    def kind(name: str, by_body: Iterable[tuple[TaskStatus, ...]], reports: PeriodReports | None) -> dict[str, Any]:
        tasks = tuple(by_body)
        return {
            **{f"is_{one}": one == name for one in _KINDS},
            "tasks": len({task.item.id for of_body in tasks for task in of_body}),
            "agencies": len(tasks),
            **_period(reports, assessment),
        }

    missing = {one.period: one for body in bodies for one in body.missing}
    newest = next((one.came[0] for one in bodies if one.came), None)
    if any(one.overdue for one in bodies):
        yield kind("overdue", [one.overdue for one in bodies if one.overdue], None)
    for period in sorted(missing, reverse=True):
        yield kind("missing", [() for one in bodies if missing[period] in one.missing], missing[period])
    if any(one.silent for one in bodies):
        yield kind("silent", [one.silent for one in bodies if one.silent], newest)
    if any(one.due_soon for one in bodies):
        yield kind("due_soon", [one.due_soon for one in bodies if one.due_soon], None)


_KINDS = ("overdue", "missing", "silent", "due_soon")


def _period(reports: PeriodReports | None, assessment: Assessment) -> dict[str, Any]:
    return {
        "period": str(reports.period) if reports else "",
        "due": reports and reports.due,
        "due_is_day_off": reports is not None and assessment.calendar.is_off(reports.due),
    }


def _body(number: int, late: Late, assessment: Assessment) -> dict[str, Any]:
    """A body with a row for each report and task, and the report that came: its number, its day, the day of receipt."""
    tasks = {task.item.id: task for task in (*late.overdue, *late.due_soon, *late.silent)}
    came = late.came
    receipt = came[1].report.report if came and came[1].report else None
    days_late = came[1].days_late if came else None
    return {
        "number": number,
        "id": late.agency,
        "agency": assessment.members.name(late.agency),
        "level": late.level,
        "rows": [
            *(_report_row(one, assessment) for one in late.missing),
            *(_task_row(task, late, assessment) for task in tasks.values()),
        ],
        "has_come": receipt is not None,
        "period": str(came[0].period) if came else "",
        "report": (receipt and receipt.number) or "",
        "date": receipt and receipt.date,
        "received": receipt and receipt.received,
        "is_late": days_late is not None,
        "days_late": days_late,
    }


def _report_row(reports: PeriodReports, assessment: Assessment) -> dict[str, Any]:
    days = assessment.days_since(reports.due)
    return {**_NO_TASK, **_period(reports, assessment), "is_report": True, "has_due": True, "days_overdue": days}


def _task_row(task: TaskStatus, late: Late, assessment: Assessment) -> dict[str, Any]:
    """A task, and what the body itself declared of it last."""
    item, due = task.item, task.due
    last = next(reversed(task.facts.of(late.agency, task.current)), None)
    asked = asks(late.agency, task, assessment)
    is_overdue, is_due_soon, is_silent = (task in tasks for tasks in (late.overdue, late.due_soon, late.silent))
    return {
        "is_report": False,
        "id": item.id,
        "title": unended(item.title),
        "deliverable": sentence(item.deliverable),
        "deadline": item.deadline.text if item.deadline else "",
        "period": str(task.current) if task.current else "",
        "due": due,
        "has_due": due is not None,
        "due_is_day_off": due is not None and assessment.calendar.is_off(due),
        "is_overdue": is_overdue,
        "days_overdue": task.days_overdue,
        "is_due_soon": is_due_soon,
        "days_left": task.days_left if is_due_soon else None,
        "is_silent": is_silent,
        "is_silent_too": is_silent and (is_overdue or is_due_soon),
        "has_said": last is not None,
        "said": last.entry.progress if last else "not_started",
        "said_on": last and last.on,
        "has_percent": last is not None and last.entry.percent is not None,
        "percent": last and last.entry.percent,
        "has_asked": asked is not None,
        "asked_on": asked and asked.on,
        "asked": sentence(asked.entry.proposals) if asked else "",
    }


_NO_TASK: dict[str, Any] = {
    **dict.fromkeys(("id", "title", "deliverable", "deadline", "asked"), ""),
    **dict.fromkeys(("is_overdue", "is_due_soon", "is_silent", "is_silent_too"), False),
    **dict.fromkeys(("has_said", "has_percent", "has_asked"), False),
    **dict.fromkeys(("days_left", "said_on", "percent", "asked_on")),
    "said": "not_started",
}
