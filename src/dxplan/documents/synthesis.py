"""The office's synthesis of a quarter, of six or nine months, or of the year: what was done, and what was not."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from textwrap import shorten
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import session_quarter
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_section, in_state
from dxplan.assess.workload import AgencyWorkload, workload
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.citing import ReferenceView, amendment_reference
from dxplan.documents.coming import ComingView, coming_view
from dxplan.documents.discipline import (
    DisciplineView,
    PeriodReportsView,
    discipline_view,
    period_reports_view,
    reports_in,
)
from dxplan.documents.indicators import LABEL, ChartView, KpisView, KpiView, kpi_view, kpis_chart, kpis_view
from dxplan.documents.items import (
    DROPPED,
    FEW,
    EvidenceView,
    PeriodName,
    TaskView,
    document_name,
    evidence_view,
    sentence,
    task_view,
    unended,
)
from dxplan.documents.letters import Letter, annex_numbers, issued_on, kept, office_letter
from dxplan.documents.matters import MattersView, is_of, matters_view
from dxplan.documents.request import Request
from dxplan.model.dates import Span
from dxplan.wording.alphabet import sort_key

_DAY = timedelta(days=1)
MOST = 20
"""How many agencies have a bar, the most burdened first."""


class SessionView(TypedDict):
    """A session of the committee."""

    on: date
    quarter: PeriodName
    """Whose session it is."""
    conclusions: list[str]
    absent: list[str]


class InspectionView(TypedDict):
    """An inspection."""

    on: date
    agencies: list[str]
    findings: list[str]


class AmendmentEntryView(ReferenceView):
    """An amendment of the plan."""

    document: str
    """Type and number, `Quyết định số 12/QĐ-UBND`; blank without a number."""
    reason: str


class LeadingView(TypedDict):
    """Inspections and amendments of the span, and the sessions of its quarters or held within its data's days."""

    sessions: list[SessionView]
    inspections: list[InspectionView]
    amendments: list[AmendmentEntryView]


class CompletedView(TaskView):
    """A task, or a period of a recurring one, that was completed, with what shows it."""

    result: str
    """The result in the words of the lead agencies, if few completed it."""
    evidence: list[EvidenceView]


class ProgressedView(TaskView):
    """An open task of which lead agencies declared something in the span or after it.

    `told` has the newest of each on the period that decides the task's state.
    """

    told_by: int
    """The number of lead agencies that have begun their part, whenever that was."""


class AgencyOverdueView(TypedDict):
    """Overdue tasks, and the lead agencies that have not finished their part of them."""

    agency: str
    count: int
    tasks: list[TaskView]


class AnnexNumbersView(TypedDict):
    """The Roman numbers of the annexes; blank for one that is empty, and for a single one."""

    kpis: str
    tasks: str
    reports: str


class CarriedView(TypedDict):
    """What the year leaves undone."""

    total: int
    tasks: list[TaskView]
    ongoing: list[TaskView]
    ongoing_count: int
    dropped: list[TaskView]
    kpis: list[KpiView]
    """Those that were not attained."""


class SectionTasksView(TypedDict):
    """A section with its tasks."""

    id: str
    title: str
    tasks: list[TaskView]


WindowView = TypedDict("WindowView", {"from": date, "to": date})
"""The days that the data are of."""


class SynthesisView(WindowView, LeadingView, MattersView):
    """The synthesis of a span: a quarter, or 6, 9 or 12 months."""

    period: str
    """A period, or `2024-9M`."""
    is_quarter: bool
    is_year: bool
    is_to_date: bool
    """The data go up to the day of the report."""
    has_ended: bool
    completed: list[CompletedView]
    completed_since: list[CompletedView]
    """After the data's last day."""
    progressed: list[ProgressedView]
    untold: list[str]
    """The ids of the open tasks of which their leads declared nothing in the span or after it."""
    without_date: list[str]
    """The ids of the tasks whose condition was met and that have no new date."""
    overdue: list[TaskView]
    overdue_by_agency: list[AgencyOverdueView]
    annexes: AnnexNumbersView
    kpis: KpisView
    chart: ChartView
    has_chart: bool
    workload: ChartView
    has_workload: bool
    reporting: list[PeriodReportsView]
    has_reporting: bool
    discipline: list[DisciplineView]
    next: ComingView
    carried: CarriedView
    rows: list[SectionTasksView]


def synthesis_letter(request: Request) -> Letter:
    """A report of the standing agency to the committee; a DxplanError for a period that has not begun."""
    plan, begin = request.assessment.plan, request.span.window[0]
    if request.assessment.as_of < begin:
        message = msg("the data of {period} begin on {day}", period=str(request.span), day=begin)
        raise DxplanError(message, msg("choose another --period, or a later --as-of"))
    to = (plan.committee.name,)
    copies = ("Như trên", "Trưởng Ban Chỉ đạo (để báo cáo)", "Thành viên Ban Chỉ đạo", kept(plan))
    return office_letter(plan, request.assessment.as_of, "BC", addressees=to, recipients=copies)


def synthesis_view(request: Request) -> SynthesisView:
    """The synthesis of the request's span, from facts alone."""
    assessment, span = request.assessment, request.span
    first, last = span.window
    tasks = assessment.tasks
    overdue = in_state(tasks, State.OVERDUE)
    reports = reports_in(span, assessment)
    completed = [view for task in tasks for view in _completed(task, assessment, first, last)]
    completed_since = [view for task in tasks for view in _completed(task, assessment, last + _DAY, date.max)]
    completed_ids = {
        view["id"] for view in (*completed, *completed_since)
    }  # of a recurring task another period is open
    chart = kpis_chart(assessment.kpis)
    loads = workload_chart(workload(assessment))
    kpis_number, tasks_number, reports_number = annex_numbers(assessment.kpis, tasks, reports)
    return {
        "period": str(span),
        "is_quarter": span.review is None,
        "is_year": span.review == "year",
        "from": max(first, issued_on(assessment.plan) or first),  # nothing of the plan was done before it
        "to": min(last, assessment.as_of),
        "is_to_date": last >= assessment.as_of,
        "has_ended": assessment.as_of > span.last,
        **_leading(assessment, span),
        "completed": completed,
        "completed_since": completed_since,
        "progressed": list(_progressed(tasks, assessment, span)),
        "untold": [
            task.item.id
            for task in tasks
            if task.is_open and not task.item.fulfilled_by and task.item.id not in completed_ids
            if not _is_told(task, span)
        ],
        "without_date": [task.item.id for task in tasks if task.needs_date],
        "overdue": [task_view(task, assessment) for task in overdue],
        "overdue_by_agency": overdue_by_agency(overdue, assessment),
        "annexes": {"kpis": kpis_number, "tasks": tasks_number, "reports": reports_number},
        "kpis": kpis_view(assessment.kpis),
        "chart": chart,
        "has_chart": any(value is not None for value in chart["series"][0]["values"]),
        "workload": loads,
        "has_workload": bool(loads["categories"]),
        "reporting": [period_reports_view(of_period, assessment) for of_period in reports],
        "has_reporting": bool(reports),
        "discipline": discipline_view(reports, assessment),
        **matters_view(assessment, span),
        "next": coming_view(assessment, span.following, since=assessment.as_of),
        "carried": carried(assessment),
        "rows": [
            {"id": section.id, "title": section.title, "tasks": [task_view(task, assessment) for task in own]}
            for section, own in by_section(assessment.plan, tasks)
        ],
    }


def _leading(assessment: Assessment, span: Span) -> LeadingView:
    members, facts = assessment.members, assessment.facts
    first, last = span.window
    sessions = [(on, session_quarter(on, session), session) for on, session in facts.sessions]
    return {
        "sessions": [
            {
                "on": on,
                "quarter": str(quarter),
                "conclusions": [unended(text) for text in session.conclusions],
                "absent": [members.short(name) for name in session.absent],
            }
            for on, quarter, session in sessions
            # of an earlier quarter too: what it fulfils counts as completed in the span
            if span.first <= quarter.last <= span.last or first <= on <= last
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
            {
                **amendment_reference(assessment.plan, entry),
                "document": document_name(entry.document),
                "reason": sentence(entry.reason),
            }
            for entry in assessment.plan.amendments
            if span.first <= entry.date <= min(span.last, assessment.as_of) and not entry.correction
        ],
    }


def _completed(task: TaskStatus, assessment: Assessment, first: date, last: date) -> Iterator[CompletedView]:
    """A task, or the periods of a recurring one, completed between two days."""
    for status in [task.in_period(occurrence, assessment.as_of) for occurrence in task.occurrences] or [task]:
        on, period = status.completed_on, status.current
        if on is None or not first <= on <= last:
            continue
        conclusions = [entry for day, entry in status.facts.conclusions if day == on and entry.occurrence == period]
        newest = [declaration for name in status.leads if (declaration := status.declared_by(name))]
        completing = [declaration.entry for declaration in newest if declaration.entry.progress == "completed"]
        quoted = completing if len(completing) <= FEW else []
        papers = dict.fromkeys(paper for entry in (*conclusions, *quoted) for paper in entry.evidence if paper.number)
        yield {
            **task_view(status, assessment),
            "result": "; ".join(dict.fromkeys(text for entry in quoted if (text := sentence(entry.result)))),
            "evidence": [evidence_view(paper, assessment) for paper in papers],
        }


def _progressed(tasks: Iterable[TaskStatus], assessment: Assessment, span: Span) -> Iterator[ProgressedView]:
    """The open tasks that were reported, by what each lead declared last: an older report is no longer their state."""
    for task in tasks:
        newest = [declaration for lead in task.leads if (declaration := task.declared_by(lead))]
        if newest and task.is_open and _is_told(task, span):
            view = task_view(task, assessment)
            told = [declared for declared in view["told"] if not declared["period"]]
            begun = sum(declaration.entry.progress != "not_started" for declaration in newest)
            yield {**view, "told": told, "told_by": begun}


def _is_told(task: TaskStatus, span: Span) -> bool:
    """Whether one of the leads declared something of the task in the span or after its last day."""
    last = span.window[1]
    return any(
        is_of(declaration, span) or declaration.on > last
        for declaration in task.facts.declared
        if declaration.agency in task.leads
    )


def overdue_by_agency(overdue: Iterable[TaskStatus], assessment: Assessment) -> list[AgencyOverdueView]:
    """Each lead agency with the overdue tasks that it has not finished its part of, the most burdened first."""
    by_agency: dict[str, list[TaskStatus]] = {}
    for task in overdue:
        waiting = [name for name in task.leads if name not in task.done] or list(task.item.lead) or [""]
        for name in waiting:
            by_agency.setdefault(name, []).append(task)
    groups = _grouped(by_agency, assessment)
    groups.sort(key=lambda group: (-len(group[1]), sort_key(group[0])))
    return [
        {"agency": names, "count": len(tasks), "tasks": [task_view(task, assessment) for task in tasks]}
        for names, tasks in groups
    ]


def _grouped(by_agency: dict[str, list[TaskStatus]], assessment: Assessment) -> list[tuple[str, list[TaskStatus]]]:
    """Bodies that are late with the same tasks are together."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for agency, tasks in by_agency.items():
        alike.setdefault(tuple(task.item.id for task in tasks), []).append(agency)
    return [
        ("; ".join(sorted(map(assessment.members.short, agencies), key=sort_key)), by_agency[agencies[0]])
        for agencies in alike.values()
    ]


def workload_chart(carried: Iterable[AgencyWorkload]) -> ChartView:
    """The tasks that agencies lead by name: done or waiting for others, open, overdue."""
    led = [(load.agency, [task for task in load.led if task.state not in DROPPED]) for load in carried]
    bars = [(agency, tasks) for agency, tasks in led if tasks][:MOST]
    done = [sum(not task.is_open or agency.id in task.done for task in tasks) for agency, tasks in bars]
    late = [sum(task.state is State.OVERDUE and agency.id not in task.done for task in tasks) for agency, tasks in bars]
    return {
        "title": "workload_chart",
        "kind": "stacked",
        "unit": "",
        "categories": [shorten(agency.short or agency.name, LABEL, placeholder="…") for agency, _ in bars],
        "series": [
            {"name": "own_done", "values": [*done]},
            {"name": "open", "values": [len(tasks) - a - b for (_, tasks), a, b in zip(bars, done, late, strict=True)]},
            {"name": "overdue", "values": [*late]},
        ],
        "maximum": None,
    }


def carried(assessment: Assessment) -> CarriedView:
    """Tasks that the year leaves open, ongoing and dropped ones, and KPIs that were not attained."""

    def views(*states: State) -> list[TaskView]:
        return [task_view(task, assessment) for task in assessment.tasks if task.state in states]

    tasks = views(State.OVERDUE, State.DUE_SOON, State.IN_PROGRESS, State.NOT_STARTED, State.AWAITING)
    ongoing = views(State.ONGOING)
    return {
        "total": len(tasks),
        "tasks": tasks,
        "ongoing": ongoing,
        "ongoing_count": len(ongoing),
        "dropped": views(*DROPPED),
        "kpis": [kpi_view(status) for status in assessment.kpis if status.status is not KpiState.ATTAINED],
    }
