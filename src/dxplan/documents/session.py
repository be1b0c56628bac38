"""A session of the committee: which is next, who takes part, what is on its agenda, and the papers that go with it."""

from collections.abc import Iterable
from datetime import date
from itertools import count, repeat
from typing import TYPE_CHECKING, Any

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.reporting import PeriodReports, ReportState, review, session_quarter
from dxplan.assess.tasks import State, TaskStatus
from dxplan.documents.coming import coming_view
from dxplan.documents.document import named
from dxplan.documents.items import BEHIND, FEW, evidence_view, kpi_view, sentence, task_view
from dxplan.documents.letters import Letter, committee_letter, kept
from dxplan.documents.matters import asking_for_time, heard, matters_view
from dxplan.documents.request import Request
from dxplan.documents.synthesis import kpis_view
from dxplan.model.dates import Period, Review, Span

if TYPE_CHECKING:
    from dxplan.model.records import Session

_ROMAN = ("", "I", "II", "III", "IV")
_PAPERS = {
    "figures": "Tình hình thực hiện nhiệm vụ theo lĩnh vực",
    "decisions": "Nhiệm vụ cần Ban Chỉ đạo xem xét, quyết định",
    "matters": "Khó khăn, vướng mắc và đề xuất, kiến nghị của các cơ quan, đơn vị",
    "coming": "Nhiệm vụ đến hạn trong thời gian tới",
}
_CHAIR = "trưởng ban"


def session_letter(request: Request) -> Letter:
    """A programme of the committee."""
    plan = request.assessment.plan
    to = ("Thành viên Ban Chỉ đạo", "Các cơ quan, đơn vị có tên tại Mục I", kept(plan))
    return committee_letter(plan, request.assessment.as_of, "CTr", recipients=to)


def session_view(request: Request) -> dict[str, Any]:
    """The programme of a session, from facts alone; `agenda` and `papers` number what there is, and leave out the rest.

    What bodies said is that of the newest reporting period of which something is known.
    """
    assessment = request.assessment
    quarter = request.span.quarter if request.is_span_named else next_session(assessment)
    told = _told(assessment, quarter)
    span = Span.of(Period.holding(told.period.last, "quarter") if told else quarter)
    last = _last(assessment, quarter)
    decisions = [_decision(one, assessment) for one in assessment.tasks if _needs_decision(one, assessment)]
    matters = matters_view(assessment, span)
    coming = _coming(assessment, quarter)
    behind = [one for one in assessment.kpis if one.status in BEHIND]
    chair, members = _committee(assessment)
    on = {
        "conclusions": last is not None,
        "synthesis": True,
        "decisions": bool(decisions),
        "matters": any(matters.values()),
        "kpis": bool(behind),
        "coming": bool(coming),
        "closing": True,
    }
    with_papers = {name: on[name] for name in ("decisions", "matters", "coming")}
    papers = _papers({"figures": bool(assessment.tasks), **with_papers})
    return {
        "quarter": str(quarter),
        "number": _ROMAN[(quarter.last.month + 2) // 3],
        "year": str(quarter.first.year),
        "is_six_months": review(quarter) is Review.SIX_MONTHS,
        "is_nine_months": review(quarter) is Review.NINE_MONTHS,
        "is_year": review(quarter) is Review.YEAR,
        "chair": chair,
        "members": members,
        "bodies": _bodies(assessment, span, behind),
        "agenda": _agenda(on),
        "papers": papers,
        "attached": [one for one in papers.values() if one["label"]],
        "last": last,
        "reports": told and _reports(told),
        "kpis": kpis_view(assessment),
        "behind": [
            {**kpi_view(one), "explains": [assessment.members.name(name) for name in _answering(one, assessment)]}
            for one in behind
        ],
        "decisions": decisions,
        "overdue": [one for one in decisions if one["is_overdue"]],
        "undated": [one for one in decisions if one["waits_for_date"]],
        "conditional": [one for one in decisions if one["waits_for_condition"]],
        "asking": [one for one in decisions if one["asks"]],
        "heard": {
            "period": str(span.quarter),
            "agencies": len(heard(assessment, span)),
            **{kind: sum(len(group["entries"]) for group in groups) for kind, groups in matters.items()},
        },
        **matters,
        "coming": coming,
        "coming_count": len(coming),
        "until": str(quarter.following),
    }


def next_session(assessment: Assessment) -> Period:
    """The first quarter from the plan's beginning on whose session was not held: one is owed for each."""
    plan = assessment.plan
    held = {session_quarter(on, session) for on, session in assessment.facts.sessions}
    quarter = Period.holding(max(plan.document.date.first, date(plan.year, 1, 1)), "quarter")
    while quarter in held:
        quarter = quarter.following
    return quarter


def _told(assessment: Assessment, quarter: Period) -> PeriodReports | None:
    """The newest reporting period up to the session's quarter that has fallen due, or of which a report came."""
    found = (assessment.reports_for(one) for one in assessment.periods if one.last <= quarter.last)
    known = [one for one in found if one.due < assessment.as_of or any(owed.report for owed in one.owed)]
    return known[-1] if known else None


def _reports(told: PeriodReports) -> dict[str, Any]:
    """How many bodies reported for the period."""
    counts = {state.value: told.count(state) for state in ReportState}
    return {"period": str(told.period), "owed": len(told.owed), **counts}


def _last(assessment: Assessment, quarter: Period) -> dict[str, Any] | None:
    """What the newest session of an earlier quarter concluded; None where nothing is recorded of it."""
    earlier = [(on, one) for on, one in assessment.facts.sessions if session_quarter(on, one).last < quarter.first]
    return _concluded(*earlier[-1]) if earlier and earlier[-1][1].conclusions else None


def _concluded(on: date, session: "Session") -> dict[str, Any]:
    return {
        "on": on,
        "quarter": str(session_quarter(on, session)),
        "conclusions": [sentence(text) for text in session.conclusions],
        "evidence": [evidence_view(one) for one in session.evidence if one.number],
    }


def _needs_decision(task: TaskStatus, assessment: Assessment) -> bool:
    return task.state in (State.OVERDUE, State.AWAITING) or bool(_asks(task, assessment))


def _decision(task: TaskStatus, assessment: Assessment) -> dict[str, Any]:
    """A task that the session has to decide on, and why; who has to explain it, and who asks for more time."""
    view = task_view(task, assessment)
    is_awaiting = task.state is State.AWAITING
    waits_for_condition = is_awaiting and bool(view["condition"]) and not task.needs_date
    explains = view["outstanding"] if task.state is State.OVERDUE else view["lead"]
    return {
        **view,
        "waits_for_condition": waits_for_condition,
        "waits_for_date": is_awaiting and not waits_for_condition,
        "explains": explains,
        "explaining": len(explains),
        "is_explained_by_many": len(explains) > FEW,
        "asks": _asks(task, assessment),
    }


def _asks(task: TaskStatus, assessment: Assessment) -> list[dict[str, Any]]:
    """What bodies said last where they ask for more time and the deadline was not changed since."""
    asking = asking_for_time(task, assessment)
    return [{"agency": assessment.members.short(one.agency), "text": sentence(one.entry.proposals)} for one in asking]


def _answering(kpi: KpiStatus, assessment: Assessment) -> list[str]:
    """The leads of the tasks that serve a KPI, once each."""
    leads = {one.item.id: one.item.lead for one in (*assessment.tasks, *assessment.activities)}
    return list(dict.fromkeys(name for task in kpi.kpi.tasks for name in leads.get(task, ())))


def _coming(assessment: Assessment, quarter: Period) -> list[dict[str, Any]]:
    """The tasks that fall due from as-of to the end of the next quarter, the earliest first."""
    both = [view for one in (quarter, quarter.following) for view in coming_view(assessment, one)["tasks"]]
    return sorted((view for view in both if view["due"] >= assessment.as_of), key=lambda view: view["due"])


def _committee(assessment: Assessment) -> tuple[dict[str, str] | None, list[dict[str, str]]]:
    """The head of the committee, where it is known, and its other members."""
    views = [{"name": one.name, "role": one.role} for one in assessment.plan.committee.members]
    chair = next((one for one in views if one["role"].casefold().startswith(_CHAIR)), None)
    return chair, [one for one in views if one is not chair]


def _bodies(assessment: Assessment, span: Span, behind: Iterable[KpiStatus]) -> str:
    """Who has a part in an item of the agenda besides the standing agency: groups first, then those of no group
    among them, in the plan's order."""
    plan = assessment.plan
    taking_part = set(heard(assessment, span))
    for task in assessment.tasks:
        if task.state is State.OVERDUE:
            taking_part |= set(task.leads).difference(task.done)
        elif _needs_decision(task, assessment):
            taking_part |= set(task.item.lead)
    taking_part.update(name for kpi in behind for name in _answering(kpi, assessment))
    groups = [group.id for group in plan.groups if group.id in taking_part]
    inside = {*assessment.expanded(groups), plan.committee.standing_agency}
    alone = [one.id for one in plan.agencies if one.id in taking_part and one.id not in inside]
    return named((*groups, *alone), assessment.members)


def _agenda(on: dict[str, bool]) -> dict[str, int]:
    """The items that there are, with their numbers, and zero for the rest."""
    numbers = count(1)
    return {name: next(numbers) if there else 0 for name, there in on.items()}


def _papers(on: dict[str, bool]) -> dict[str, dict[str, str]]:
    """How each annex that there is is called; one alone bears no number."""
    numbers = iter(_ROMAN[1:]) if sum(on.values()) > 1 else repeat("")
    return {
        name: {"label": f"Phụ lục {next(numbers)}".rstrip() if there else "", "title": _PAPERS[name]}
        for name, there in on.items()
    }
