"""The office's synthesis of a quarter, of six or nine months, or of the year: what was done and what was not."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState
from dxplan.assess.spans import Span
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.workload import workload
from dxplan.dates import Period
from dxplan.model.deadline import Recurring
from dxplan.report.items import COMPLETED, counts_view, evidence_view, kpi_view, kpis_chart, task_view
from dxplan.report.letters import Letter, kept, office_letter
from dxplan.report.matters import matters_view
from dxplan.report.request import Request
from dxplan.wording.collation import sort_key


def synthesis_letter(request: Request) -> Letter:
    """A report of the standing agency to the committee."""
    plan = request.assessment.plan
    to = (plan.committee.name,)
    copies = ("Như trên", "Trưởng Ban Chỉ đạo (để báo cáo)", "Thành viên Ban Chỉ đạo", kept(plan))
    return office_letter(plan, request.assessment.as_of, "BC", addressees=to, recipients=copies)


def synthesis_view(request: Request) -> dict[str, Any]:
    """Everything that the synthesis says, from facts alone."""
    assessment, span = request.assessment, request.span
    first, last = span.window
    tasks = assessment.tasks
    completed = [one for one in tasks if span.holds(one.completed_on) and one.state in COMPLETED]
    overdue = assessment.in_state(State.OVERDUE)
    reports = _periods(assessment, span)
    return {
        "period": str(span),
        "is_quarter": span.review is None,
        "is_year": span.review == "year",
        "from": first,
        "to": last,
        **_leading(assessment, span),
        "counts": counts_view(tasks),
        "sections": [
            {"id": section.id, "title": section.title, **counts_view(own)} for section, own in assessment.by_section()
        ],
        "completed": [_completed(one, assessment) for one in completed],
        "held": [view for one in tasks for view in _held(one, assessment, span)],
        "progressed": [_progressed(one, assessment, span) for one in tasks if _has_moved(one, span)],
        "overdue": [task_view(one, assessment) for one in overdue],
        "overdue_by_agency": overdue_by_agency(overdue, assessment),
        "kpis": kpis_view(assessment),
        "chart": kpis_chart(assessment.kpis),
        "workload_chart": workload_chart(assessment),
        "reporting": [_reporting(one, assessment) for one in reports],
        "has_reporting": bool(reports),
        "discipline": _discipline(reports, assessment),
        **matters_view(assessment, span),
        "next": _next(assessment, span),
        "carried": carried(assessment),
        "rows": [
            {"id": section.id, "title": section.title, "tasks": [task_view(one, assessment) for one in own]}
            for section, own in assessment.by_section()
        ],
    }


def _leading(assessment: Assessment, span: Span) -> dict[str, Any]:
    """Sessions, inspections and amendments of the span."""
    members, facts = assessment.members, assessment.facts
    return {
        "sessions": [
            {
                "on": on,
                "conclusions": [text.rstrip(" .;") for text in session.conclusions],
                "absent": [members.short(name) for name in session.absent],
            }
            for on, session in facts.sessions
            if span.holds(on)
        ],
        "inspections": [
            {
                "on": on,
                "agencies": [members.short(name) for name in inspection.agencies],
                "findings": [text.rstrip(" .;") for text in inspection.findings],
            }
            for on, inspection in facts.inspections
            if span.holds(on)
        ],
        "amendments": [
            {"document": entry.document or "", "date": entry.date, "reason": " ".join(entry.reason.split()).rstrip(".")}
            for entry in assessment.plan.amendments
            if span.holds(entry.date) and entry.date <= assessment.as_of and not entry.correction
        ],
    }


def _completed(task: TaskStatus, assessment: Assessment) -> dict[str, Any]:
    """A task that was completed in the span, with what shows it."""
    shown = [entry.evidence for on, entry in task.facts.conclusions if on == task.completed_on]
    shown += [one.entry.evidence for one in task.newest if one.entry.progress == "completed"]
    documents = dict.fromkeys(one for evidence in shown for one in evidence if one.number)
    return {**task_view(task, assessment), "evidence": [evidence_view(one) for one in documents]}


def _held(task: TaskStatus, assessment: Assessment, span: Span) -> Iterable[dict[str, Any]]:
    """The periods of a recurring task that were completed in the span."""
    for one in task.occurrences:
        if span.holds(one.completed_on):
            yield {
                **task_view(task, assessment),
                "period": str(one.period),
                "completed_on": one.completed_on,
                "is_completed_late": one.state is State.COMPLETED_LATE,
            }


def _has_moved(task: TaskStatus, span: Span) -> bool:
    return task.state not in COMPLETED and any(_is_new(one.on, one.period, span) for one in task.newest)


def _is_new(on: date, period: Period | None, span: Span) -> bool:
    return span.first <= period.last <= span.last if period else span.holds(on)


def _progressed(task: TaskStatus, assessment: Assessment, span: Span) -> dict[str, Any]:
    """An open task with what was declared of it for the span."""
    view = task_view(task, assessment)
    new = [_is_new(one.on, one.period, span) for one in task.newest]
    declared = [one for one, is_new in zip(view["declared"], new, strict=True) if is_new]
    started = [one for one in declared if one["progress"] != "not_started"]
    return {
        **view,
        "declared": [one for one in started if one["result"]],
        "started_by": len(started),
        "completed_by": sum(one["is_completed"] for one in declared),
        "leads": len(task.leads),
        "is_by_many": len(task.leads) > 1,
    }


def overdue_by_agency(overdue: Iterable[TaskStatus], assessment: Assessment) -> list[dict[str, Any]]:
    """Each lead agency with the overdue tasks that it has not finished its part of, the most burdened first."""
    found: dict[str, list[TaskStatus]] = {}
    for task in overdue:
        done = task.done_by
        waiting = [name for name in task.leads if name not in done] or list(task.item.lead) or [""]
        for name in waiting:
            found.setdefault(name, []).append(task)
    by_group = _grouped(found, assessment)
    order = sorted(by_group, key=lambda pair: (-len(pair[1]), sort_key(pair[0])))
    return [
        {"agency": name, "count": len(tasks), "tasks": [task_view(task, assessment) for task in tasks]}
        for name, tasks in order
    ]


def _grouped(found: dict[str, list[TaskStatus]], assessment: Assessment) -> list[tuple[str, list[TaskStatus]]]:
    """Bodies that are late with the same tasks stand together."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, tasks in found.items():
        alike.setdefault(tuple(task.item.id for task in tasks), []).append(name)
    said = {ids: sorted(map(assessment.members.short, names), key=sort_key) for ids, names in alike.items()}
    return [("; ".join(said[ids]), found[names[0]]) for ids, names in alike.items()]


def kpis_view(assessment: Assessment) -> dict[str, Any]:
    """Every KPI, and how many stand how."""
    views = [kpi_view(one) for one in assessment.kpis]
    states = [one.status for one in assessment.kpis]
    return {
        "total": len(views),
        **{state.value: states.count(state) for state in KpiState},
        "all": views,
        "behind": [one for one in views if one["is_behind"]],
        "met": [one for one in views if one["is_attained"]],
    }


def workload_chart(assessment: Assessment) -> dict[str, Any]:
    """What each agency answers for by name: completed, overdue and other open tasks, the most burdened first."""
    shown = [one for one in workload(assessment) if one.led]
    completed = [sum(one.count(state) for state in COMPLETED) for one in shown]
    overdue = [one.count(State.OVERDUE) for one in shown]
    others = [one.open - late for one, late in zip(shown, overdue, strict=True)]
    return {
        "title": "",
        "kind": "stacked",
        "unit": "",
        "categories": [assessment.members.short(one.agency.id) for one in shown],
        "series": [
            {"name": "completed", "values": completed},
            {"name": "open", "values": others},
            {"name": "overdue", "values": overdue},
        ],
        "maximum": None,
    }


def _periods(assessment: Assessment, span: Span) -> tuple[PeriodReports, ...]:
    """The reporting periods of the span for which reports are owed."""
    return tuple(assessment.reports_for(one) for one in assessment.periods() if span.first <= one.last <= span.last)


def _reporting(reports: PeriodReports, assessment: Assessment) -> dict[str, Any]:
    """How many reported, and who was late or did not."""
    return {
        "period": str(reports.period),
        "due": reports.due,
        "due_is_day_off": assessment.calendar.is_off(reports.due),
        "owed": len(reports.owed),
        **{state.value: reports.count(state) for state in ReportState},
        "came": sum(one.report is not None for one in reports.owed),
        "late_agencies": [
            {"agency": assessment.members.short(one.agency), "days_late": one.days_late}
            for one in reports.owed
            if one.status is ReportState.LATE
        ],
        "missing_agencies": [
            assessment.members.short(one.agency) for one in reports.owed if one.status is ReportState.MISSING
        ],
    }


def _discipline(reports: Iterable[PeriodReports], assessment: Assessment) -> list[dict[str, Any]]:
    """Each body with how its reports came: one row a body, in the plan's order."""
    rows: dict[str, list[tuple[Period, OwedReport]]] = {}
    for of_period in reports:
        for owed in of_period.owed:
            rows.setdefault(owed.agency, []).append((of_period.period, owed))
    return [
        {
            "agency": assessment.members.name(agency),
            "reports": [_owed(period, owed) for period, owed in owing],
            **{state.value: sum(owed.status is state for _, owed in owing) for state in ReportState},
        }
        for agency, owing in rows.items()
    ]


def _owed(period: Period, owed: OwedReport) -> dict[str, Any]:
    receipt = owed.report.report if owed.report else None
    return {
        "period": str(period),
        "status": owed.status.value,
        "is_on_time": owed.status is ReportState.ON_TIME,
        "is_late": owed.status is ReportState.LATE,
        "is_missing": owed.status is ReportState.MISSING,
        "days_late": owed.days_late,
        "has_come": receipt is not None,
        "number": (receipt and receipt.number) or "",
        "date": receipt and receipt.date,
        "received": receipt and receipt.received,
    }


def _next(assessment: Assessment, span: Span) -> dict[str, Any]:
    """What falls due in the period that follows."""
    period = span.following
    kpis = [one for one in assessment.kpis if one.kpi.target.due and _is_in(one.kpi.target.due, period)]
    reports = [assessment.reports_for(one) for one in assessment.periods()]
    return {
        "period": str(period),
        "tasks": [view for one in assessment.tasks for view in _due_in(one, period, assessment)],
        "kpis": [kpi_view(one) for one in kpis if one.status is not KpiState.ATTAINED],
        "reports": [{"period": str(one.period), "due": one.due} for one in reports if _is_in(one.due, period)],
    }


def _due_in(task: TaskStatus, period: Period, assessment: Assessment) -> Iterable[dict[str, Any]]:
    """An open task that is due in the period; of a recurring one its period that ends in it."""
    if isinstance(task.item.deadline, Recurring):
        open_ones = [one for one in task.occurrences if one.completed_on is None and task.is_open]
        for one in open_ones:
            if _is_in(one.due, period):
                yield {**task_view(task, assessment), "due": one.due, "period": str(one.period)}
    elif task.is_due and task.due and _is_in(task.due, period):
        yield task_view(task, assessment)


def _is_in(day: date, period: Period) -> bool:
    return period.first <= day <= period.last


def carried(assessment: Assessment) -> dict[str, Any]:
    """What the year leaves undone, by why: overdue, waiting for a date or a condition, due later; what goes on."""

    def views(*states: State) -> list[dict[str, Any]]:
        return [task_view(one, assessment) for one in assessment.tasks if one.state in states]

    overdue, awaiting = views(State.OVERDUE), views(State.AWAITING)
    later = views(State.DUE_SOON, State.IN_PROGRESS, State.NOT_STARTED)
    return {
        "total": len(overdue) + len(awaiting) + len(later),
        "overdue": overdue,
        "awaiting": awaiting,
        "later": later,
        "ongoing": views(State.ONGOING),
        "dropped": views(State.CANCELLED, State.SUSPENDED),
        "kpis": [kpi_view(one) for one in assessment.kpis if one.status is not KpiState.ATTAINED],
    }
