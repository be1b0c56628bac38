"""The office's synthesis of a quarter, of six or nine months, or of the year: what was done, and what was not."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from textwrap import shorten
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.reporting import are_sessions_quarterly, session_quarter
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import in_state
from dxplan.assess.workload import AgencyWorkload, workload
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.carried import CarriedView, carried
from dxplan.documents.citing import ReferenceView, amendment_reference
from dxplan.documents.coming import ComingView, coming_view
from dxplan.documents.discipline import (
    DisciplineRowView,
    DisciplineView,
    PeriodReportsView,
    ReportColumnView,
    discipline_rows,
    discipline_view,
    period_reports_view,
    report_columns,
    reports_in,
)
from dxplan.documents.indicators import (
    LABEL,
    ChartView,
    KpisView,
    PastTargetView,
    kpis_chart,
    kpis_view,
    past_targets,
)
from dxplan.documents.items import (
    DROPPED,
    FewView,
    PeriodName,
    TaskView,
    document_name,
    sentence,
    task_view,
    unended,
)
from dxplan.documents.late import (
    AgencyOverdueView,
    LateListView,
    late_list,
    late_with_both,
    overdue_by_agency,
)
from dxplan.documents.letters import Letter, annex_labels, annex_numbers, issued_on, kept, office_letter
from dxplan.documents.matters import MattersView, ToldMattersView, matters_view, told_matters
from dxplan.documents.request import Request
from dxplan.documents.requested_time import MoreTimeView, more_time
from dxplan.documents.results import (
    MOST_LINES,
    MOST_RESULTS,
    AchievedListView,
    CompletedView,
    ProgressedView,
    SectionTasksView,
    achieved,
    annexed,
    completed,
    is_told,
    progressed,
)
from dxplan.model.dates import Span
from dxplan.wording.presiding import copy_to_chair, copy_to_members

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


class AnnexNumbersView(TypedDict):
    """The Roman numbers of the annexes in the order of mention; blank for one that is empty, and for a single one."""

    tasks: str
    kpis: str
    reports: str
    matters: str
    last: str
    """What falls due next; in the review of the year, what is carried over."""


class AnnexView(TypedDict):
    """An annex."""

    label: str
    """`Phụ lục II`; `Phụ lục` for a single one, blank for one that is empty."""


class AnnexesView(TypedDict):
    """The annexes in the order in which the text first points to them."""

    tasks: AnnexView
    kpis: AnnexView
    reports: AnnexView
    matters: AnnexView
    last: AnnexView


WindowView = TypedDict("WindowView", {"from": date, "to": date})
"""The days that the data are of."""


class SynthesisView(WindowView, LeadingView, MattersView, ToldMattersView):
    """The synthesis of a span: a quarter, or 6, 9 or 12 months."""

    period: str
    """A period, or `2024-9M`."""
    is_quarter: bool
    is_year: bool
    names_year: bool
    """It is of one of the plan's several years, and has to say of which."""
    is_to_date: bool
    """The data go up to the day of the report."""
    has_ended: bool
    completed: list[CompletedView]
    completed_since: list[CompletedView]
    """After the data's last day."""
    achieved: AchievedListView
    """The tasks in `completed`, those of `completed_since` in the next."""
    achieved_since: AchievedListView
    has_results: bool
    """The text has the results of what was completed."""
    progressed: list[ProgressedView]
    untold: list[str]
    """The ids of the open tasks of which their leads declared nothing in the span or after it."""
    without_date: list[str]
    """The ids of the tasks whose condition was met and that have no new date."""
    unreported: int
    """The number of open tasks with lead agencies of which none declared anything; 0 until a report is past due."""
    overdue: list[TaskView]
    late: LateListView
    late_with_both: FewView
    """The bodies that are late with a task and with a report."""
    late_reporters: int
    """The number of bodies of which a report was late or did not come."""
    overdue_by_agency: list[AgencyOverdueView]
    more_time: MoreTimeView
    annexes: AnnexNumbersView
    papers: AnnexesView
    kpis: KpisView
    past_targets: list[PastTargetView]
    """Those of several targets that fell due in the span, where a later one counts now."""
    attained_targets: int
    """How many of them were attained on their due days."""
    missed_targets: int
    chart: ChartView
    has_chart: bool
    workload: ChartView
    has_workload: bool
    reporting: list[PeriodReportsView]
    has_reporting: bool
    discipline: list[DisciplineView]
    discipline_rows: list[DisciplineRowView]
    """The same for a table, with many bodies of a group in one row."""
    has_discipline_groups: bool
    report_columns: list[ReportColumnView]
    has_report_columns: bool
    """More than one."""
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
    copies = ("Như trên", *copy_to_chair(plan), *copy_to_members(plan), kept(plan))
    return office_letter(plan, request.assessment.as_of, "BC", addressees=to, recipients=copies)


def synthesis_view(request: Request) -> SynthesisView:
    """The synthesis of the request's span, from facts alone."""
    assessment, span = request.assessment, request.span
    first, last = span.window
    begin = max(first, issued_on(assessment.plan) or first)  # nothing of the plan was done before it
    tasks = assessment.tasks
    overdue = in_state(tasks, State.OVERDUE)
    reports = reports_in(span, assessment)
    done = [view for task in tasks for view in completed(task, assessment, first, last)]
    done_since = [view for task in tasks for view in completed(task, assessment, last + _DAY, date.max)]
    has_results = len(done) + len(done_since) <= MOST_RESULTS
    in_span = achieved(done)
    past = list(past_targets(assessment.kpis, span))
    chart = kpis_chart(assessment.kpis)
    loads = workload_chart(workload(assessment))
    untold = list(_untold(tasks, span, {view["id"] for view in (*done, *done_since)}))
    matters = matters_view(assessment, span)
    matters_in_text = told_matters(matters)
    following, left = coming_view(assessment, span.following, since=assessment.as_of), carried(assessment, span)
    last_annex = left["tasks"] if request.name == "year-end" else following["tasks"]
    by_body, columns = discipline_view(reports, assessment), report_columns(reports, assessment)
    rows_of_bodies = discipline_rows(by_body, reports, assessment)
    contents = (tasks, assessment.kpis, by_body, matters_in_text["has_other_matters"], last_annex)
    return {
        "period": str(span),
        "is_quarter": span.review is None,
        "is_year": span.review == "year",
        "names_year": span.review == "year" and assessment.plan.is_long,
        "from": begin,
        "to": min(last, assessment.as_of),
        "is_to_date": last >= assessment.as_of,
        "has_ended": assessment.as_of > min(span.last, assessment.plan.ends),
        **_leading(assessment, span),
        "completed": done,
        "completed_since": done_since,
        "achieved": in_span,
        "achieved_since": achieved(done_since, MOST_LINES - len(in_span["shown"])),
        "has_results": has_results,
        "progressed": list(progressed(tasks, assessment, span)),
        "untold": [task.item.id for task in untold],
        "without_date": [assessment.label(task.item.id) for task in tasks if task.needs_date],
        "unreported": sum(bool(task.leads) for task in untold)
        if any(of_period.is_past(assessment.as_of) for of_period in reports)
        else 0,
        "overdue": [task_view(task, assessment) for task in overdue],
        "late": late_list(overdue, assessment),
        "late_with_both": late_with_both(overdue, reports, assessment),
        "late_reporters": sum(bool(body["late"] or body["missing"]) for body in by_body),
        "overdue_by_agency": overdue_by_agency(overdue, assessment),
        "more_time": more_time(assessment, begin),
        "annexes": _numbers(contents),
        "papers": _papers(contents),
        "kpis": kpis_view(assessment),
        "past_targets": past,
        "attained_targets": sum(not target["is_missed"] for target in past),
        "missed_targets": sum(target["is_missed"] for target in past),
        "chart": chart,
        "has_chart": any(value is not None for value in chart["series"][0]["values"]),
        "workload": loads,
        "has_workload": bool(loads["categories"]),
        "reporting": [period_reports_view(of_period, assessment) for of_period in reports],
        "has_reporting": bool(reports),
        "discipline": by_body,
        "discipline_rows": rows_of_bodies,
        "has_discipline_groups": any(row["is_group"] for row in rows_of_bodies),
        "report_columns": columns,
        "has_report_columns": len(columns) > 1,
        **matters,
        **matters_in_text,
        "next": following,
        "carried": left,
        "rows": annexed(assessment, (*done, *done_since), [task.item.id for task in untold], span, in_text=has_results),
    }


def _untold(tasks: Iterable[TaskStatus], span: Span, completed_ids: set[str]) -> Iterator[TaskStatus]:
    """The open tasks of which their leads declared nothing; of a recurring task another period may be completed."""
    for task in tasks:
        if (
            task.is_open
            and not task.item.fulfilled_by
            and task.item.id not in completed_ids
            and not is_told(task, span)
        ):
            yield task


def _numbers(contents: tuple[object, ...]) -> AnnexNumbersView:
    tasks, kpis, reports, matters, last = annex_numbers(*contents)
    return {"tasks": tasks, "kpis": kpis, "reports": reports, "matters": matters, "last": last}


def _papers(contents: tuple[object, ...]) -> AnnexesView:
    annexes: list[AnnexView] = [{"label": label} for label in annex_labels(*contents)]
    tasks, kpis, reports, matters, last = annexes
    return {"tasks": tasks, "kpis": kpis, "reports": reports, "matters": matters, "last": last}


def _leading(assessment: Assessment, span: Span) -> LeadingView:
    members, facts = assessment.members, assessment.facts
    first, last = span.window
    sessions = [(on, session_quarter(on, session), session) for on, session in facts.sessions]
    return {
        "sessions": [
            {
                "on": on,
                "quarter": str(quarter) if are_sessions_quarterly(assessment.plan) else "",
                "conclusions": [unended(text) for text in session.conclusions],
                "absent": members.together(session.absent, on, members.short),
            }
            for on, quarter, session in sessions
            # of an earlier quarter too: what it fulfils counts as completed in the span
            if span.first <= quarter.last <= span.last or first <= on <= last
        ],
        "inspections": [
            {
                "on": on,
                "agencies": members.together(inspection.agencies, on, members.short),
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
