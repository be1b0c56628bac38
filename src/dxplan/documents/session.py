"""The programme of a session of the committee: which session, who takes part, the agenda, and the papers with it."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import count
from operator import itemgetter
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.extensions import pending
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.reporting import PeriodReports, are_sessions_quarterly, review, session_quarter
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_part
from dxplan.documents.asking import AskedView, FewAskedView, asked_view, few_asked, requests_for_time
from dxplan.documents.coming import coming_view
from dxplan.documents.discipline import ReportingView, reporting_view
from dxplan.documents.indicators import BEHIND, KpisView, KpiView, kpi_view, kpis_view
from dxplan.documents.items import (
    FEW,
    EvidenceView,
    FewView,
    PeriodName,
    TaskView,
    evidence_view,
    few,
    lead_left,
    sentence,
    task_view,
)
from dxplan.documents.letters import Letter, annex_labels, committee_letter, kept
from dxplan.documents.matters import MattersView, bodies_with_matters, matters_view
from dxplan.documents.pieces import names_of, within_sentence
from dxplan.documents.request import Request
from dxplan.model.committee import Member
from dxplan.model.dates import Period, Review, Span
from dxplan.model.plan import Plan, leads_of
from dxplan.wording.headings import ROMAN
from dxplan.wording.presiding import committee_short, copy_to_members, head


class PersonView(TypedDict):
    """A member of the committee, or who presides where there is none."""

    name: str
    """Blank where the plan names the post alone."""
    role: str


class AgendaView(TypedDict):
    """The numbers of the items on the agenda; 0 for one that is left out."""

    conclusions: int
    synthesis: int
    decisions: int
    matters: int
    kpis: int
    coming: int
    closing: int


class PaperView(TypedDict):
    """A paper that goes with the programme, as an annex."""

    label: str
    """`Phụ lục I`, `Phụ lục` for a single one; blank for one that is left out."""
    title: str


class PapersView(TypedDict):
    """The papers that there may be."""

    figures: PaperView
    decisions: PaperView
    matters: PaperView
    coming: PaperView


class LastSessionView(TypedDict):
    """What a session concluded."""

    on: date
    quarter: PeriodName
    """Blank where sessions are not held by quarters."""
    conclusions: list[str]
    evidence: list[EvidenceView]


class BehindView(KpiView):
    """A KPI that is missed, at risk or off track."""

    explains: list[str]
    """Who answers for it."""


class DecisionView(TaskView):
    """A task that the session has to decide on, and why."""

    waits_for_condition: bool
    waits_for_date: bool
    explains: list[str]
    explaining: int
    is_explained_by_many: bool
    asks: list[AskedView]
    """Who asks for more time, by short names."""
    few_asks: FewAskedView
    asking: FewView
    """The same bodies for a sentence."""


class HeardView(TypedDict):
    """The numbers of what bodies wrote, and of the bodies."""

    period: PeriodName
    agencies: int
    difficulties: int
    proposals: int


class ProgrammeView(MattersView):
    """The programme of a session; `agenda` and `papers` number what there is, and leave out the rest.

    What bodies wrote is that of the newest reporting period of which something is known.
    """

    quarter: PeriodName
    """Blank where sessions are not held by quarters; so are its number and its year."""
    number: str
    """The quarter in Roman figures."""
    year: str
    is_six_months: bool
    is_nine_months: bool
    is_year: bool
    chair: PersonView | None
    members: list[PersonView]
    """The other members."""
    bodies: str
    """Who takes part."""
    agenda: AgendaView
    papers: PapersView
    attached: list[PaperView]
    """The papers that are not left out."""
    last: LastSessionView | None
    """The newest session of an earlier quarter, if its conclusions are recorded."""
    reports: ReportingView | None
    kpis: KpisView
    behind: list[BehindView]
    decisions: list[DecisionView]
    overdue: list[DecisionView]
    undated: list[DecisionView]
    conditional: list[DecisionView]
    asking: list[DecisionView]
    heard: HeardView
    coming: list[TaskView]
    """Due from the day of the report to the end of the next quarter, or of the next reporting period."""
    coming_count: int
    until: PeriodName
    """The last quarter of those to come; blank where sessions are not held by quarters."""
    until_day: date


def session_letter(request: Request) -> Letter:
    """A programme of the committee."""
    plan = request.assessment.plan
    to = (*copy_to_members(plan), "Các cơ quan, đơn vị có tên tại Mục I", kept(plan))
    return committee_letter(plan, request.assessment.as_of, "CTr", recipients=to)


def session_view(request: Request) -> ProgrammeView:
    """The programme of the session that the request names, or of the next."""
    assessment = request.assessment
    quarter = _quarter(request)
    newest = _newest_reports(assessment, quarter)
    span = _heard(newest, quarter, assessment.as_of)
    last = _last(assessment, quarter)
    decisions = [_decision(task, assessment) for task in _to_decide(assessment)]
    matters = matters_view(assessment, span)
    has_matters = bool(matters["difficulties"] or matters["proposals"])
    following = (quarter or _period(assessment)).following
    coming = _coming(assessment, following)
    behind = [status for status in assessment.kpis if status.status in BEHIND]
    chair, members = _persons(assessment.plan)
    parts = by_part(assessment.plan, assessment.tasks)
    papers = _papers(assessment.plan, any(part.title for part in parts), decisions, has_matters, coming)
    numbers, back = count(1), review(quarter) if quarter else None

    def number(content: object) -> int:
        return next(numbers) if content else 0

    return {
        "quarter": str(quarter or ""),
        "number": ROMAN[(quarter.last.month + 2) // 3 - 1] if quarter else "",
        "year": str(quarter.first.year) if quarter else "",
        "is_six_months": back is Review.SIX_MONTHS,
        "is_nine_months": back is Review.NINE_MONTHS,
        "is_year": back is Review.YEAR,
        "chair": chair,
        "members": members,
        "bodies": _bodies(assessment, span, behind),
        "agenda": {
            "conclusions": number(last),
            "synthesis": number(True),
            "decisions": number(decisions),
            "matters": number(has_matters),
            "kpis": number(behind),
            "coming": number(coming),
            "closing": number(True),
        },
        "papers": papers,
        "attached": [
            paper
            for paper in (papers["figures"], papers["decisions"], papers["matters"], papers["coming"])
            if paper["label"]
        ],
        "last": last,
        "reports": newest and reporting_view(newest, assessment),
        "kpis": kpis_view(assessment),
        "behind": [
            {
                **kpi_view(status, assessment),
                "explains": [
                    within_sentence(body, assessment.members.short(body), assessment.members)
                    for body in _answering(status, assessment)
                ],
            }
            for status in behind
        ],
        "decisions": decisions,
        "overdue": [decision for decision in decisions if decision["is_overdue"]],
        "undated": [decision for decision in decisions if decision["waits_for_date"]],
        "conditional": [decision for decision in decisions if decision["waits_for_condition"]],
        "asking": [decision for decision in decisions if decision["asks"]],
        "heard": {
            "period": str(newest.period if newest and not quarter else span.quarter),
            "agencies": len(bodies_with_matters(assessment, span)),
            "difficulties": sum(len(field["entries"]) for field in matters["difficulties"]),
            "proposals": sum(len(field["entries"]) for field in matters["proposals"]),
        },
        **matters,
        "coming": coming,
        "coming_count": len(coming),
        "until": str(following) if quarter else "",
        "until_day": min(following.last, max(assessment.plan.ends, assessment.as_of)),
    }


def next_session(assessment: Assessment) -> Period | None:
    """The first quarter whose session was not held, from the plan's beginning on: one is owed for each; None where all
    were held. In a plan of several years, from the quarter before the day's on: nobody holds the session of another
    year after."""
    plan = assessment.plan
    held = {session_quarter(on, session) for on, session in assessment.facts.sessions}
    begin = max(plan.document.date.first, plan.begins)
    if plan.is_long:
        last_quarter = Period.holding(assessment.as_of, "quarter").first - timedelta(days=1)
        begin = max(begin, min(last_quarter, plan.ends))
    quarter = Period.holding(begin, "quarter")
    while quarter in held:
        quarter = quarter.following
    return quarter if quarter.first <= plan.ends else None


def _quarter(request: Request) -> Period | None:
    """The quarter whose session the request names, else the next; None where sessions are not held by quarters."""
    if request.is_span_named:
        return request.span.quarter
    return next_session(request.assessment) if are_sessions_quarterly(request.assessment.plan) else None


def _period(assessment: Assessment) -> Period:
    """The period of the length of the reporting periods that the day of the report lies in."""
    duty = assessment.plan.first_duty
    return Period.holding(assessment.as_of, duty.lengths[0] if duty else "quarter", duty.since if duty else None)


def _heard(newest: PeriodReports | None, quarter: Period | None, as_of: date) -> Span:
    """The time of which bodies are heard: that of the newest reports, of a quarter where sessions are held by them."""
    if newest and not quarter:
        return Span(newest.period, newest.window)
    return Span.of(Period.holding(newest.period.last if newest else quarter.last if quarter else as_of, "quarter"))


def _newest_reports(assessment: Assessment, quarter: Period | None) -> PeriodReports | None:
    """The newest reporting period up to the session's quarter that has fallen due, or of which a report came."""
    last = quarter.last if quarter else date.max
    earlier = (assessment.reports_for(period) for period in assessment.periods if period.last <= last)
    due_or_come = [
        reports for reports in earlier if reports.is_past(assessment.as_of) or any(owed.report for owed in reports.owed)
    ]
    return due_or_come[-1] if due_or_come else None


def _last(assessment: Assessment, quarter: Period | None) -> LastSessionView | None:
    """The newest session, by quarters that of an earlier; None where no conclusions are recorded."""
    earlier = [
        (on, session)
        for on, session in assessment.facts.sessions
        if not quarter or session_quarter(on, session).last < quarter.first
    ]
    if not earlier or not earlier[-1][1].conclusions:
        return None
    on, session = earlier[-1]
    return {
        "on": on,
        "quarter": str(session_quarter(on, session)) if quarter else "",
        "conclusions": [sentence(text) for text in session.conclusions],
        "evidence": [evidence_view(paper, assessment) for paper in session.evidence if paper.number],
    }


def _to_decide(assessment: Assessment) -> Iterator[TaskStatus]:
    """The tasks to decide on, and the activities for which more time is asked."""
    yield from (task for task in assessment.tasks if _needs_decision(task, assessment))
    yield from (activity for activity in assessment.activities if pending([activity], assessment))


def _needs_decision(task: TaskStatus, assessment: Assessment) -> bool:
    return task.state in (State.OVERDUE, State.AWAITING) or any(requests_for_time(task, assessment))


def _decision(task: TaskStatus, assessment: Assessment) -> DecisionView:
    view = task_view(task, assessment)
    is_awaiting = task.state is State.AWAITING
    waits_for_condition = is_awaiting and bool(view["condition"]) and not task.needs_date
    members, explains = assessment.members, [assessment.members.name(name) for name in task.lead]
    if view["is_overdue"]:
        explains = members.together(
            task.undone_by, assessment.grouped_on, lambda name: lead_left(name, task, members), task.lead
        )
    asks = [
        asked_view(request, assessment, members.short(request.agency))
        for request in requests_for_time(task, assessment)
    ]
    return {
        **view,
        "waits_for_condition": waits_for_condition,
        "waits_for_date": is_awaiting and not waits_for_condition,
        "explains": explains,
        "explaining": view["outstanding_count"] if view["is_overdue"] else len(explains),
        "is_explained_by_many": len(explains) > FEW,
        "asks": asks,
        "few_asks": few_asked(asks),
        "asking": few(asked["agency"] for asked in asks),
    }


def _answering(kpi: KpiStatus, assessment: Assessment) -> list[str]:
    """The leads of a KPI and of the tasks that serve it, once each."""
    leads = {status.item.id: leads_of(status.item) for status in (*assessment.tasks, *assessment.activities)}
    return list(dict.fromkeys((*kpi.kpi.lead, *(name for task in kpi.kpi.tasks for name in leads.get(task, ())))))


def _coming(assessment: Assessment, following: Period) -> list[TaskView]:
    """The tasks that fall due from as-of to the end of the next period, the earliest first."""
    current = Period.holding(following.first - timedelta(days=1), following.every)
    views = [view for period in (current, following) for view in coming_view(assessment, period)["tasks"]]
    dated = [(view["due"], view) for view in views if view["due"] and view["due"] >= assessment.as_of]
    return [view for _, view in sorted(dated, key=itemgetter(0))]


def _persons(plan: Plan) -> tuple[PersonView | None, list[PersonView]]:
    """Who presides, where it is known, and the other members of the committee."""
    if plan.office:
        return ({"name": "", "role": plan.office.chair} if plan.office.chair else None), []
    first = head(plan)
    others = [_person(member) for member in plan.committee.members if member is not first]
    return _person(first) if first else None, others


def _person(member: Member) -> PersonView:
    return {"name": member.name, "role": member.role}


def _bodies(assessment: Assessment, span: Span, behind: Iterable[KpiStatus]) -> str:
    """Who has a part in an item of the agenda besides the standing agency: groups first, then those of no group
    among them, in the plan's order."""
    plan = assessment.plan
    taking_part = set(bodies_with_matters(assessment, span))
    for task in _to_decide(assessment):
        is_overdue = task.state is State.OVERDUE
        taking_part |= set(task.undone_by if is_overdue else task.lead)
    taking_part.update(name for status in behind for name in _answering(status, assessment))
    groups = [group.id for group in plan.groups if group.id in taking_part]
    inside = {*assessment.expanded(groups), plan.committee.standing_agency}
    alone = [agency.id for agency in plan.agencies if agency.id in taking_part and agency.id not in inside]
    members = assessment.members
    return "; ".join(
        (*filter(None, (names_of(groups, members),)), *members.together(alone, assessment.grouped_on, members.name))
    )


def _papers(plan: Plan, *contents: object) -> PapersView:
    """The papers, given the content of each: figures by parts, decisions, difficulties and proposals, tasks to come."""
    figures, decisions, matters, coming = annex_labels(*contents)
    return {
        "figures": {"label": figures, "title": "Tình hình thực hiện nhiệm vụ theo lĩnh vực"},
        "decisions": {"label": decisions, "title": f"Nhiệm vụ cần {committee_short(plan)} xem xét, quyết định"},
        "matters": {"label": matters, "title": "Khó khăn, vướng mắc và đề xuất, kiến nghị của các cơ quan, đơn vị"},
        "coming": {"label": coming, "title": "Nhiệm vụ đến hạn trong thời gian tới"},
    }
