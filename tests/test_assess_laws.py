"""Laws that hold for any plan, any facts and any day."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dxplan.assess import Assessment, assess
from dxplan.assess.reporting import ReportState
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_section, by_state, in_state
from dxplan.assess.workload import workload
from dxplan.model.deadline import AfterEvent
from dxplan.model.plan import Plan
from dxplan.model.records import Journal, Record, Report
from plans import CALENDAR, plan_text, workspace_of

AGENCIES = ("so-tttt", "so-tc", "so-nv", "so-yt")
KPIS = ("up", "down", "sum", "bare")
COMPLETED = {State.COMPLETED, State.COMPLETED_ON_TIME, State.COMPLETED_LATE}

_REST = """\
activities:
  - {id: HD.1, title: a, lead: [so-tttt], deadline: {text: a, kind: recurring, every: quarter}, fulfilled_by: sessions}
reporting: {text: a, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so, so-yt]}
kpis:
  - {id: up, title: a, unit: d, target: {kind: at_least, value: 9, due: 2024-11-30}, baseline: {value: 0}}
  - {id: down, title: a, unit: d, target: {kind: at_most, value: 3, due: 2024-08-31}}
  - {id: bare, title: a, unit: d, target: {kind: range, low: 5, high: 8}}
  - id: sum
    title: a
    unit: d
    target:
      kind: exactly
      value: 9
      due: 2024-12-31
      parts: [{id: a, title: a, value: 4}, {id: b, title: b, value: 5}]
"""
_PLAN = workspace_of(
    plan_text("- {id: I.0, title: a}\n", _REST).replace(
        "groups:\n", "  - {id: so-yt, name: Sở Y tế, kind: department, valid_from: 2024-07-01}\ngroups:\n"
    )
).plan
assert _PLAN is not None
BASE = _PLAN.model_dump(by_alias=True, mode="json", exclude_none=True)


# What the tests draw

days = st.dates(date(2024, 4, 1), date(2025, 3, 31))
fixed = st.builds(
    lambda due, condition: {"text": "a", "kind": "fixed", "due": due, **condition},
    st.dates(date(2024, 5, 15), date(2024, 12, 31)),
    st.sampled_from([{}, {"condition": "b"}]),
)
deadlines = fixed | st.sampled_from(
    [
        {"text": "a", "kind": "recurring", "every": "month"},
        {"text": "a", "kind": "recurring", "every": "quarter"},
        {"text": "a", "kind": "ongoing"},
        {"text": "a", "kind": "by_document"},
        {"text": "a", "kind": "external"},
        {"text": "a", "kind": "after_event", "from": "plan", "days": 100},
        {"text": "a", "kind": "after_event", "from": "I.1", "months": 1},
        {"text": "a", "kind": "after_event", "event": "b", "working_days": 10, "continues": True},
        {"text": "a", "kind": "after_event", "event": "b"},
        {"text": "a", "kind": "ongoing", "begins": "2024-08-01"},
        {"text": "a", "kind": "fixed", "due": "2024-09-30", "begins": "2024-08-15", "continues": True},
        {"text": "a", "kind": "recurring", "every": "month", "due_day": 9, "due_month": "next"},
        {"text": "a", "kind": "recurring", "every": "week", "due_weekday": "friday", "continues": True},
        {
            "text": "a",
            "kind": "recurring",
            "every": ["quarter", {"every": "year", "due_day": 14}],
            "begins": "2024-07-01",
        },
        {
            "text": "a",
            "kind": "stages",
            "stages": [
                {"deadline": {"text": "a", "kind": "fixed", "due": "2024-08-31"}},
                {"deadline": {"text": "a", "kind": "ongoing"}},
                {"deadline": {"text": "a", "kind": "after_event", "event": "b", "days": 60}, "lead": ["so-yt"]},
            ],
        },
    ]
)
bodies = st.lists(st.sampled_from([*AGENCIES, "cac-so", "lien-quan"]), max_size=3, unique=True)
tasks = st.fixed_dictionaries(
    {
        "title": st.just("a"),
        "deadline": deadlines,
        "lead": bodies,
        "coordinating": bodies,
        "lifecycle": st.sampled_from(["active"] * 8 + ["suspended", "cancelled"]),
    }
)
TASKS = tuple(f"{section}.{number}" for section in ("I", "II.A", "II.B") for number in (1, 2))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan of six tasks in a section and in two within another."""
    drawn = [{"id": name, **draw(tasks)} for name in TASKS]
    sections = [
        {"id": "I", "title": "a", "tasks": drawn[:2]},
        {
            "id": "II",
            "title": "b",
            "sections": [
                {"id": "II.A", "title": "c", "tasks": drawn[2:4]},
                {"id": "II.B", "title": "d", "tasks": drawn[4:]},
            ],
        },
    ]
    return Plan.model_validate({**BASE, "sections": sections})


periods = st.sampled_from(["2024-Q2", "2024-Q3", "2024-Q4"])
subjects = st.sampled_from([*TASKS, "HD.1"])
own_day = st.one_of(st.just({}), st.builds(lambda on: {"on": on}, days))
papers = st.one_of(st.just({}), st.builds(lambda on: {"evidence": [{"number": "1/QĐ", "date": on}]}, days))
occurrences = st.sampled_from(
    [
        *({}, {"occurrence": "2024-Q2"}, {"occurrence": "2024-Q3"}, {"occurrence": "2024-06"}),
        *({"stage": "1"}, {"stage": "3"}, {"stage": "1", "occurrence": "2024-Q3"}),
    ]
)
stages = st.sampled_from([{}, {"stage": "1"}, {"stage": "3"}])
corrections = st.sampled_from([{}, {}, {}, {"corrects": "nhầm"}])


def merged(*parts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for part in parts for key, value in part.items()}


def dated(kind: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A journal's entry of a kind on some day."""
    return st.fixed_dictionaries({"kind": st.just(kind), "on": days, **fields})


progress = st.builds(
    merged,
    st.fixed_dictionaries({"task": subjects, "progress": st.sampled_from(["not_started", "in_progress", "completed"])}),
    occurrences,
    own_day,
    papers,
    corrections,
)
readings = st.builds(
    merged,
    st.fixed_dictionaries({"kpi": st.sampled_from(KPIS), "value": st.integers(0, 10)}),
    st.sampled_from([{}, {"part": "a"}, {"part": "b"}]),
    own_day,
    corrections,
)
reports = st.builds(
    lambda agency, period, day, received, said, read: {
        "schema": 1,
        "agency": agency,
        "period": period,
        "report": {"date": day, "received": received},
        "progress": said,
        "readings": read,
    },
    st.sampled_from(AGENCIES),
    periods,
    days,
    days,
    st.lists(progress, max_size=4),
    st.lists(readings, max_size=3),
)
agency_progress = st.builds(
    lambda entry, agency, on: {"on": on, **entry, "kind": "progress", "agency": agency},
    progress,
    st.sampled_from(AGENCIES),
    days,
)
agency_readings = st.builds(lambda entry, on: {"on": on, **entry, "kind": "reading"}, readings, days)
office = st.one_of(
    st.builds(merged, dated("conclusion", task=subjects), occurrences),
    st.builds(
        merged,
        dated("condition_met", task=subjects),
        st.builds(lambda due: {"due": due}, days) | st.just({}),
        corrections,
    ),
    st.builds(merged, dated("date_set", task=subjects, due=days), stages, corrections),
    st.builds(merged, dated("event", event=st.sampled_from(["b", "B.", "c"])), corrections),
    dated("extension_request", task=subjects, agency=st.sampled_from(AGENCIES), due=days),
    dated("extension_refused", task=subjects, agency=st.sampled_from(AGENCIES)),
    st.builds(merged, dated("session"), st.builds(lambda period: {"period": period}, periods) | st.just({})),
    dated("synthesis", period=periods),
)
entries = agency_progress | agency_readings | office
journals = st.builds(lambda said: {"schema": 1, "entries": said}, st.lists(entries, max_size=8))
one_each = st.lists(reports, max_size=4, unique_by=lambda report: (report["agency"], report["period"]))
records = st.builds(list.__add__, one_each, st.lists(journals, max_size=3))
"""A body has one file for a period, as its name says."""


def facts_of(files: list[dict[str, Any]]) -> list[Record]:
    return [(Report if "period" in file else Journal).model_validate(file) for file in files]


def judged(plan: Plan, files: list[dict[str, Any]], day: date) -> Assessment:
    return assess(plan, CALENDAR, day, 30, facts_of(files))


def all_of(assessment: Assessment) -> tuple[TaskStatus, ...]:
    return (*assessment.tasks, *assessment.activities)


def seen(assessment: Assessment) -> tuple[Any, ...]:
    """All that facts can change. A report as a file is not among it: its entries may stand in any order."""
    periods = [assessment.reports_for(period) for period in assessment.periods]
    owed = [(report.agency, report.status, report.days_late) for each in periods for report in each.owed]
    office = [(each.syntheses, each.sessions) for each in periods]
    return assessment.tasks, assessment.activities, assessment.kpis, owed, office


# The laws


@given(plans(), records, days)
def test_totals_add_up(plan: Plan, files: list[dict[str, Any]], day: date) -> None:
    assessment = judged(plan, files, day)
    counts = by_state(assessment.tasks)
    assert sum(counts.values()) == len(assessment.tasks) == len(TASKS)
    assert [task.item.id for task in assessment.tasks] == list(TASKS)
    in_sections = [by_state(tasks) for _, tasks in by_section(assessment.plan, assessment.tasks)]
    assert {state: sum(each[state] for each in in_sections) for state in State} == counts
    assert sum(len(in_state(assessment.tasks, state)) for state in State) == len(TASKS)
    assert assessment.reporting is not None
    for reported in (assessment.reporting, *map(assessment.reports_for, assessment.periods)):
        assert sum(reported.count(status) for status in ReportState) == len(reported.owed)
        assert max(Counter(owed.agency for owed in reported.owed).values()) == 1
    for agency in workload(assessment):
        carried = (*agency.lead, *agency.joint_lead)
        assert agency.open + sum(agency.count(state) for state in (*COMPLETED, State.CANCELLED, State.SUSPENDED)) == (
            len(carried)
        )


@given(plans(), records, days)
def test_states_keep_to_their_dates(plan: Plan, files: list[dict[str, Any]], day: date) -> None:
    for task in all_of(judged(plan, files, day)):
        assert (task.days_overdue is not None) == (task.state is State.OVERDUE)
        match task.state:
            case State.OVERDUE:
                assert task.due is not None
                assert task.days_overdue == (day - task.due).days > 0
            case State.DUE_SOON:
                assert task.due is not None
                assert 0 <= (task.due - day).days <= 30
            case State.IN_PROGRESS | State.NOT_STARTED:
                begins = task.item.deadline and task.item.deadline.begins
                is_early = isinstance(begins, date) and day < begins
                assert is_early or (task.due is not None and (task.due - day).days > 30)
                assert task.progress in {"in_progress", "not_started", "completed"}
            case State.COMPLETED:
                assert task.due is None
            case State.COMPLETED_ON_TIME | State.COMPLETED_LATE if not task.occurrences:
                assert task.due is not None
                assert task.completed_on is not None
                assert (task.completed_on <= task.due) == (task.state is State.COMPLETED_ON_TIME)
        for occurrence in task.occurrences:
            if occurrence.state is State.OVERDUE:
                assert occurrence.due
                assert occurrence.due < day
            if occurrence.completed_on and occurrence.due:
                assert (occurrence.completed_on <= occurrence.due) == (occurrence.state is State.COMPLETED_ON_TIME)


@given(plans(), records, days)
def test_nothing_is_completed_in_the_future(plan: Plan, files: list[dict[str, Any]], day: date) -> None:
    assessment = judged(plan, files, day)
    for task in all_of(assessment):
        known = [
            task.completed_on,
            *(occurrence.completed_on for occurrence in task.occurrences),
            *(declaration.on for declaration in task.newest),
        ]
        assert all(on <= day for on in known if on)
    for kpi in assessment.kpis:
        assert all(point.on <= day for point in kpi.readings)
        assert kpi.attainment is None or 0 <= kpi.attainment <= 1
    assert assessment.reporting is not None
    for owed in assessment.reporting.owed:
        assert owed.report is None or owed.report.report.received <= day
        assert (owed.days_late is not None) == (owed.status is ReportState.LATE)


def after(day: date, fact: dict[str, Any]) -> dict[str, Any]:
    """The fact as of a day that is still to come."""
    return {**fact, "on": max(fact.get("on", day), day + timedelta(days=1))}


@given(plans(), records, records, days)
def test_a_fact_of_the_future_changes_nothing(
    plan: Plan, files: list[dict[str, Any]], future: list[dict[str, Any]], day: date
) -> None:
    to_come = [
        {
            **file,
            **({"report": {"date": day, "received": day + timedelta(days=1)}} if "report" in file else {}),
            **{
                key: [after(day, fact) for fact in file[key]]
                for key in ("progress", "readings", "entries")
                if key in file
            },
        }
        for file in future
    ]
    now, then = judged(plan, files, day), judged(plan, [*files, *to_come], day)
    assert seen(now) == seen(then)


@given(plans(), records, st.lists(reports, min_size=1, max_size=3), days)
def test_a_report_not_yet_received_changes_nobodys_discipline(
    plan: Plan, files: list[dict[str, Any]], sent: list[dict[str, Any]], day: date
) -> None:
    for report in sent:
        report["report"] = {"date": day, "received": day + timedelta(days=1)}
    now, then = judged(plan, files, day), judged(plan, [*files, *sent], day)
    assert now.reporting == then.reporting
    for before, later in zip(all_of(now), all_of(then), strict=True):
        if before.is_open and later.is_open:
            assert before.unreported_by == later.unreported_by


@given(plans(), records, days, st.randoms(use_true_random=False))
def test_the_order_of_files_and_entries_changes_nothing(
    plan: Plan, files: list[dict[str, Any]], day: date, chance: Any
) -> None:
    turned = [dict(file) for file in files]
    for file in turned:
        for key in ("progress", "readings", "entries"):
            if key in file:
                file[key] = chance.sample(file[key], len(file[key]))
    chance.shuffle(turned)
    assert seen(judged(plan, files, day)) == seen(judged(plan, turned, day))


@given(plans(), records, st.lists(agency_progress, min_size=1, max_size=4), days)
def test_a_completion_makes_nothing_overdue_nor_opens_it(
    plan: Plan, files: list[dict[str, Any]], said: list[dict[str, Any]], day: date
) -> None:
    completions = [{**entry, "progress": "completed"} for entry in said]
    for entry in completions:
        entry.pop("corrects", None)
    more = [*files, {"schema": 1, "entries": completions}]
    for before, later in zip(all_of(judged(plan, files, day)), all_of(judged(plan, more, day)), strict=True):
        follows_a_task = isinstance(later.deadline, AfterEvent) and later.deadline.origin == "I.1"
        assert later.state is not State.OVERDUE or before.state is State.OVERDUE or follows_a_task
        assert not before.occurrences or [occurrence.completed_on for occurrence in before.occurrences].count(None) >= [
            occurrence.completed_on for occurrence in later.occurrences
        ].count(None)
        if before.state in COMPLETED and not before.occurrences:
            assert later.state in COMPLETED


@given(plans(), records, subjects, days, days)
def test_a_conclusion_completes_whatever_bodies_say(
    plan: Plan, files: list[dict[str, Any]], subject: str, on: date, day: date
) -> None:
    concluded = {"schema": 1, "entries": [{"kind": "conclusion", "task": subject, "on": on}]}
    task = next(one for one in all_of(judged(plan, [*files, concluded], day)) if one.item.id == subject)
    if on <= day and not task.occurrences and task.state not in {State.CANCELLED, State.SUSPENDED}:
        assert task.state in COMPLETED
        assert task.completed_on is not None
        assert task.completed_on <= on


def by(day: date, fact: dict[str, Any]) -> dict[str, Any]:
    """The fact as one of that day or an earlier one, shown by no paper of a later."""
    kept = {key: value for key, value in fact.items() if key != "evidence"}
    return {**kept, "on": min(fact["on"], day)} if "on" in fact else kept


@given(plans(), records, days, st.integers(1, 200))
def test_without_new_facts_a_later_day_only_brings_what_is_due_nearer(
    plan: Plan, files: list[dict[str, Any]], day: date, passed: int
) -> None:
    known = [
        {
            **file,
            **({"report": {"date": day, "received": min(file["report"]["received"], day)}} if "report" in file else {}),
            **{
                key: [by(day, fact) for fact in file[key]] for key in ("progress", "readings", "entries") if key in file
            },
        }
        for file in files
    ]
    order = (State.NOT_STARTED, State.IN_PROGRESS, State.DUE_SOON, State.OVERDUE)
    now, then = judged(plan, known, day), judged(plan, known, day + timedelta(days=passed))
    for before, later in zip(all_of(now), all_of(then), strict=True):
        if before.occurrences or later.occurrences:
            past = {occurrence.period: occurrence for occurrence in later.occurrences}
            for occurrence in before.occurrences:
                assert past[occurrence.period].due == occurrence.due
                assert past[occurrence.period].completed_on == occurrence.completed_on
                assert occurrence.state is not State.OVERDUE or past[occurrence.period].state is State.OVERDUE
            continue
        assert later.due == before.due
        if before.state in COMPLETED:
            assert (later.state, later.completed_on) == (before.state, before.completed_on)
        elif before.state is State.OVERDUE:
            assert before.days_overdue is not None
            assert (later.state, later.days_overdue) == (State.OVERDUE, before.days_overdue + passed)
        elif before.state in order and later.state in order:
            assert order.index(later.state) >= order.index(before.state)
