"""What a letter asks bodies for: tasks and reports, by body and by task."""

from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.chasing import Late
from dxplan.assess.reporting import PeriodReports
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.asking import AskedView, asked_view, requests_by
from dxplan.documents.discipline import addressees
from dxplan.documents.items import PeriodName, ProgressCode, products, unended
from dxplan.model.task_parts import PartName


class OutstandingView(TypedDict):
    """A task or report that a body is asked for; of a report the fields of tasks are blank."""

    is_report: bool
    receiver: str
    """Of a report: whom it goes to, where the plan asks for several kinds of reports; else blank."""
    id: str
    label: str
    """What names it: its number, or its id where others have that number."""
    title: str
    deliverable: str
    deadline: str
    period: PeriodName
    due: date | None
    has_due: bool
    due_is_day_off: bool
    hour: str
    """Until when on that day a report is on time; blank if the plan names no hour, and of a task."""
    is_overdue: bool
    days_overdue: int | None
    """Of a missing report too."""
    is_due_soon: bool
    days_left: int | None
    """Of a task that is due soon."""
    is_silent: bool
    is_silent_too: bool
    """The report does not mention a task that is overdue or due soon."""
    has_said: bool
    said: ProgressCode
    """What the body declared last."""
    said_on: date | None
    has_percent: bool
    percent: float | None
    has_asked: bool
    asked_on: date | None
    """The day on which the body asked for more time in a report."""
    asked: str
    requests: list[AskedView]
    """Its requests for more time that are recorded as such."""


class LateBodyView(TypedDict):
    """A body that is late, and the report that came from it last."""

    number: int
    id: str
    agency: str
    level: int
    rows: list[OutstandingView]
    has_come: bool
    period: PeriodName
    report: str
    """The report's number."""
    date: date | None
    received: date | None
    is_late: bool
    days_late: int | None


class ChasedBodyView(LateBodyView):
    """A body that is asked for a task or report; `rows` has that alone."""

    place: int
    """Its place among those that are asked for it, from 1."""


class ChasedView(TypedDict):
    """A task or report that is outstanding, with the bodies that are asked for it."""

    row: OutstandingView
    """As it is with the first of them."""
    bodies: list[ChasedBodyView]


def late_body(number: int, late: Late, assessment: Assessment) -> LateBodyView:
    """A body with a row for each report and task that is outstanding."""
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
            *(_report_row(reports, assessment) for reports in late.missing),
            *(_task_row(task, late, assessment) for task in tasks.values()),
        ],
        "has_come": receipt is not None,
        "period": str(came[0].period) if came else "",
        "report": (receipt and receipt.number) or "",
        "date": receipt.date if receipt else None,
        "received": receipt.received if receipt else None,
        "is_late": days_late is not None,
        "days_late": days_late,
    }


def by_matter(bodies: list[LateBodyView]) -> list[ChasedView]:
    """What is outstanding, with the bodies that are asked for it: a task that a group leads is late with many."""
    asked: dict[tuple[str, PeriodName, str, date | None], list[ChasedBodyView]] = {}
    for body in bodies:
        for row in body["rows"]:
            due = row["due"] if row["is_report"] else None
            of_matter = asked.setdefault((row["id"], row["period"], row["receiver"], due), [])
            of_matter.append({**body, "rows": [row], "place": len(of_matter) + 1})
    matters: list[ChasedView] = [{"row": of_matter[0]["rows"][0], "bodies": of_matter} for of_matter in asked.values()]
    reports = sorted((matter for matter in matters if matter["row"]["is_report"]), key=_due, reverse=True)
    tasks = sorted((matter for matter in matters if not matter["row"]["is_report"]), key=_days_overdue, reverse=True)
    return [*reports, *tasks]


def _due(matter: ChasedView) -> date:
    return matter["row"]["due"] or date.min


def _days_overdue(matter: ChasedView) -> int:
    return matter["row"]["days_overdue"] or 0


def _report_row(reports: PeriodReports, assessment: Assessment) -> OutstandingView:
    """A missing report; the fields of tasks are blank."""
    return {
        "id": "",
        "label": "",
        "receiver": addressees(reports, assessment),
        "title": "",
        "deliverable": "",
        "deadline": "",
        "asked": "",
        "requests": [],
        "is_overdue": False,
        "is_due_soon": False,
        "is_silent": False,
        "is_silent_too": False,
        "has_said": False,
        "has_percent": False,
        "has_asked": False,
        "days_left": None,
        "said_on": None,
        "percent": None,
        "asked_on": None,
        "said": "not_started",
        "period": str(reports.period),
        "due": reports.due,
        "due_is_day_off": reports.is_due_on_day_off(assessment.calendar),
        "hour": reports.hour or "",
        "is_report": True,
        "has_due": True,
        "days_overdue": assessment.days_since(reports.due) if reports.due else None,
    }


def _task_row(task: TaskStatus, late: Late, assessment: Assessment) -> OutstandingView:
    """A task, and the newest declaration of the body itself."""
    item, due = task.item, task.due
    newest = task.declared_by(late.agency)
    requests = requests_by(late.agency, task, assessment)
    proposal = next((request for request in requests if not request.is_formal), None)
    is_overdue, is_due_soon, is_silent = (task in tasks for tasks in (late.overdue, late.due_soon, late.silent))
    return {
        "is_report": False,
        "receiver": "",
        "hour": "",
        "id": item.id,
        "label": assessment.label(item.id),
        "title": unended(item.title),
        "deliverable": products(item.deliverable),
        "deadline": item.deadline.text if item.deadline else "",
        "period": PartName.of(task.current, item.deadline),
        "due": due,
        "has_due": due is not None,
        "due_is_day_off": due is not None and assessment.calendar.is_off(due),
        "is_overdue": is_overdue,
        "days_overdue": task.days_overdue,
        "is_due_soon": is_due_soon,
        "days_left": task.days_left if is_due_soon else None,
        "is_silent": is_silent,
        "is_silent_too": is_silent and (is_overdue or is_due_soon),
        "has_said": newest is not None,
        "said": newest.entry.progress if newest else "not_started",
        "said_on": newest and newest.on,
        "has_percent": newest is not None and newest.entry.percent is not None,
        "percent": newest and newest.entry.percent,
        "has_asked": proposal is not None,
        "asked_on": proposal and proposal.on,
        "asked": proposal.text if proposal else "",
        "requests": [asked_view(request, assessment) for request in requests if request.is_formal],
    }
