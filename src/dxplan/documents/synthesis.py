"""The office's synthesis of a quarter, of six or nine months, or of the year: what was done and what was not."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from textwrap import shorten
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState, session_quarter
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_section, in_state
from dxplan.assess.workload import AgencyWorkload, workload
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.coming import coming_view
from dxplan.documents.items import (
    FEW,
    LABEL,
    cited_view,
    declared_view,
    evidence_view,
    is_judged,
    kpi_view,
    kpis_chart,
    owed_view,
    sentence,
    task_view,
    unended,
)
from dxplan.documents.letters import Letter, kept, office_letter
from dxplan.documents.matters import is_of, matters_view
from dxplan.documents.request import Request
from dxplan.facts.counted import Declaration
from dxplan.model.dates import Period, Span
from dxplan.wording.alphabet import sort_key

_STANDINGS = (*(state.value for state in KpiState), "too_little")
_DROPPED = (State.CANCELLED, State.SUSPENDED)
_DAY = timedelta(days=1)
MOST = 20
"""How many agencies have a bar, the most burdened first."""
MANY = 10
"""How many bodies a sentence still names."""


def synthesis_letter(request: Request) -> Letter:
    """A report of the standing agency to the committee; a DxplanError for a period that has not begun."""
    plan, begin = request.assessment.plan, request.span.window[0]
    if request.assessment.as_of < begin:
        message = msg("the data of {period} begin on {day}", period=str(request.span), day=begin)
        raise DxplanError(message, msg("choose another --period, or a later --as-of"))
    to = (plan.committee.name,)
    copies = ("Như trên", "Trưởng Ban Chỉ đạo (để báo cáo)", "Thành viên Ban Chỉ đạo", kept(plan))
    return office_letter(plan, request.assessment.as_of, "BC", addressees=to, recipients=copies)


def synthesis_view(request: Request) -> dict[str, Any]:
    """Everything that the synthesis says, from facts alone."""
    assessment, span = request.assessment, request.span
    first, last = span.window
    tasks = assessment.tasks
    overdue = in_state(assessment.tasks, State.OVERDUE)
    reports = _periods(assessment, span)
    progressed = list(_progressed(tasks, assessment, span))
    told = {one["id"] for one in progressed}
    chart = kpis_chart(assessment.kpis)
    loads = workload_chart(workload(assessment))
    return {
        "period": str(span),
        "is_quarter": span.review is None,
        "is_year": span.review == "year",
        "from": max(first, issued) if (issued := _issued(assessment)) else first,
        "to": min(last, assessment.as_of),
        "is_to_date": last >= assessment.as_of,
        "has_ended": assessment.as_of > span.last,
        **_leading(assessment, span),
        "completed": [view for one in tasks for view in _completed(one, assessment, first, last)],
        "completed_since": [view for one in tasks for view in _completed(one, assessment, last + _DAY, date.max)],
        "progressed": progressed,
        "untold": [one.item.id for one in tasks if one.is_open and one.item.id not in told],
        "without_date": [one.item.id for one in tasks if one.needs_date],
        "overdue": [task_view(one, assessment) for one in overdue],
        "overdue_by_agency": overdue_by_agency(overdue, assessment),
        "annexes": _numbered({"kpis": assessment.kpis, "tasks": tasks, "reports": reports}),
        "kpis": kpis_view(assessment),
        "chart": chart,
        "has_chart": any(value is not None for value in chart["series"][0]["values"]),
        "workload": loads,
        "has_workload": bool(loads["categories"]),
        "reporting": [_reporting(one, assessment) for one in reports],
        "has_reporting": bool(reports),
        "discipline": _discipline(reports, assessment),
        **matters_view(assessment, span),
        "next": coming_view(assessment, span.following, since=assessment.as_of),
        "carried": carried(assessment),
        "rows": [
            {"id": section.id, "title": section.title, "tasks": [task_view(one, assessment) for one in own]}
            for section, own in by_section(assessment.plan, assessment.tasks)
        ],
    }


def _numbered(annexes: Mapping[str, object]) -> dict[str, str]:
    """The numbers of those that there are, in Roman figures; a single one bears none (Nghị định 30/2020/NĐ-CP, Phụ lục
    I, III.1)."""
    there = [name for name, content in annexes.items() if content]
    numbers = dict(zip(there, ("I", "II", "III"), strict=False)) if len(there) > 1 else {}
    return {name: numbers.get(name, "") for name in annexes}


def _issued(assessment: Assessment) -> date | None:
    """The day of the plan, if it is known: nothing of it was done before."""
    day = assessment.plan.document.date
    return day.first if day.has_day else None


def _leading(assessment: Assessment, span: Span) -> dict[str, Any]:
    """Sessions, inspections and amendments of the span."""
    members, facts = assessment.members, assessment.facts
    return {
        "sessions": [
            {
                "on": on,
                "conclusions": [unended(text) for text in session.conclusions],
                "absent": [members.short(name) for name in session.absent],
            }
            for on, session in facts.sessions
            if span.first <= session_quarter(on, session).last <= span.last
        ],
        "inspections": [
            {
                "on": on,
                "agencies": [members.short(name) for name in inspection.agencies],
                "findings": [unended(text) for text in inspection.findings],
            }
            for on, inspection in facts.inspections
            if span.first <= on <= span.last
        ],
        "amendments": [
            {**cited_view(entry.document), "date": entry.date, "reason": sentence(entry.reason)}
            for entry in assessment.plan.amendments
            if span.first <= entry.date <= min(span.last, assessment.as_of) and not entry.correction
        ],
    }


def _completed(task: TaskStatus, assessment: Assessment, first: date, last: date) -> Iterator[dict[str, Any]]:
    """A task, or the periods of a recurring one, completed between two days, each with what shows it."""
    alone: list[tuple[Period | None, date | None, int | None]] = [(None, task.completed_on, task.days_late)]
    periods = [(one.period, one.completed_on, one.days_late) for one in task.occurrences]
    for period, on, days_late in periods or alone:
        if on is None or not first <= on <= last:
            continue
        concluded = [entry for day, entry in task.facts.conclusions if day == on and entry.occurrence == period]
        said = [one for name in task.leads for one in task.facts.of(name, period)[-1:]]
        finished = [one.entry for one in said if one.entry.progress == "completed"]
        few = finished if len(finished) <= FEW else []
        shown = dict.fromkeys(one for entry in (*concluded, *few) for one in entry.evidence if one.number)
        yield {
            **task_view(task, assessment),
            "period": str(period) if period else "",
            "completed_on": on,
            "is_completed_late": days_late is not None,
            "days_late": days_late,
            "result": "; ".join(dict.fromkeys(text for entry in few if (text := sentence(entry.result)))),
            "evidence": [evidence_view(one) for one in shown],
        }


def _progressed(tasks: Iterable[TaskStatus], assessment: Assessment, span: Span) -> Iterator[dict[str, Any]]:
    """The open tasks of which leads declared something for the span: what each said last; of many leads, how many."""
    for task in tasks:
        leads = frozenset(task.leads)
        said = {one.agency: one for one in task.facts.declared if one.agency in leads and is_of(one, span)}
        begun = [one for one in said.values() if one.entry.progress != "not_started" and not _is_over(one)]
        if begun and task.is_open:
            view = task_view(task, assessment)
            told = [] if view["is_by_many"] else [declared_view(one, assessment) for one in begun]
            yield {**view, "told": [one for one in told if one["result"]], "told_by": len(begun)}


def _is_over(one: Declaration) -> bool:
    """Whether it is about a period of a recurring task that is completed: others go on."""
    return one.occurrence is not None and one.entry.progress == "completed"


def overdue_by_agency(overdue: Iterable[TaskStatus], assessment: Assessment) -> list[dict[str, Any]]:
    """Each lead agency with the overdue tasks that it has not finished its part of, the most burdened first."""
    found: dict[str, list[TaskStatus]] = {}
    for task in overdue:
        waiting = [name for name in task.leads if name not in task.done] or list(task.item.lead) or [""]
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
    standings = [one["standing"] for one in views]
    return {
        "total": len(views),
        "states": [{"state": one, "count": standings.count(one)} for one in _STANDINGS if one in standings],
        "is_judged": is_judged(assessment.kpis),
        "all": views,
        "behind": [one for one in views if one["is_behind"]],
        "met": [one for one in views if one["is_attained"]],
    }


def workload_chart(shown: Iterable[AgencyWorkload]) -> dict[str, Any]:
    """What agencies answer for by name: what is done or needs no more of them, what of theirs is overdue, the rest."""
    led = [(one.agency, [task for task in one.led if task.state not in _DROPPED]) for one in shown]
    rows = [(agency, tasks) for agency, tasks in led if tasks][:MOST]
    done = [sum(not task.is_open or agency.id in task.done for task in tasks) for agency, tasks in rows]
    late = [sum(task.state is State.OVERDUE and agency.id not in task.done for task in tasks) for agency, tasks in rows]
    rest = [len(tasks) - a - b for (_, tasks), a, b in zip(rows, done, late, strict=True)]
    return {
        "title": "workload_chart",
        "kind": "stacked",
        "unit": "",
        "categories": [shorten(agency.short or agency.name, LABEL, placeholder="…") for agency, _ in rows],
        "series": [
            {"name": "own_done", "values": done},
            {"name": "open", "values": rest},
            {"name": "overdue", "values": late},
        ],
        "maximum": None,
    }


def _periods(assessment: Assessment, span: Span) -> tuple[PeriodReports, ...]:
    """The reporting periods of the span for which reports are owed."""
    return tuple(assessment.reports_for(one) for one in assessment.periods if span.first <= one.last <= span.last)


def _reporting(reports: PeriodReports, assessment: Assessment) -> dict[str, Any]:
    """How many reported, and who was late or did not."""
    missing = [assessment.members.short(one.agency) for one in reports.owed if one.status is ReportState.MISSING]
    return {
        "period": str(reports.period),
        "due": reports.due,
        "due_is_day_off": assessment.calendar.is_off(reports.due),
        "owed": len(reports.owed),
        **{state.value: reports.count(state) for state in ReportState},
        "came": sum(one.report is not None for one in reports.owed),
        "is_awaited": all(one.status is ReportState.NOT_DUE for one in reports.owed),
        "late_agencies": [
            {"agency": assessment.members.short(one.agency), "days_late": one.days_late}
            for one in reports.owed
            if one.status is ReportState.LATE
        ],
        "missing_agencies": missing,
        "has_many_missing": len(missing) > MANY,
    }


def _discipline(reports: Iterable[PeriodReports], assessment: Assessment) -> list[dict[str, Any]]:
    """Each body with how its reports came, in the plan's order; those that are not due are left out."""
    rows: dict[str, list[tuple[Period, OwedReport]]] = {}
    for of_period in reports:
        for owed in of_period.owed:
            if owed.status is not ReportState.NOT_DUE:
                rows.setdefault(owed.agency, []).append((of_period.period, owed))
    return [
        {
            "number": number,
            "agency": assessment.members.name(agency),
            "reports": [owed_view(period, owed) for period, owed in owing],
            **{state.value: sum(owed.status is state for _, owed in owing) for state in ReportState},
        }
        for number, (agency, owing) in enumerate(rows.items(), 1)
    ]


def carried(assessment: Assessment) -> dict[str, Any]:
    """What the year leaves undone, what goes on anyway, what was dropped, and the targets that were not met."""

    def views(*states: State) -> list[dict[str, Any]]:
        return [task_view(one, assessment) for one in assessment.tasks if one.state in states]

    tasks = views(State.OVERDUE, State.DUE_SOON, State.IN_PROGRESS, State.NOT_STARTED, State.AWAITING)
    ongoing = views(State.ONGOING)
    return {
        "total": len(tasks),
        "tasks": tasks,
        "ongoing": ongoing,
        "ongoing_count": len(ongoing),
        "dropped": views(*_DROPPED),
        "kpis": [kpi_view(one) for one in assessment.kpis if one.status is not KpiState.ATTAINED],
    }
