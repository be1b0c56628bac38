"""States, periods, workload and reports on a day, from the plan's dates alone."""

import ast
import re
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.assess import Assessment
from dxplan.assess.chasing import late_bodies
from dxplan.assess.choice import all_of
from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import PeriodReports, ReportState, period_reports
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_month, by_section, by_state
from dxplan.assess.workload import workload
from dxplan.documents import ReportView
from dxplan.documents.request import Request
from dxplan.model.dates import Period, Span
from dxplan.model.report_duty import ReportDuty
from dxplan.model.workdays import due_day
from dxplan.render.language import language
from dxplan.render.views.status import status_page
from plans import CALENDAR, ROOT, judged, plan_of, plan_text, real_plan, workspace_of

REAL = real_plan()
JUDGED_DAY = re.compile(r"(^|\.)(as_of|due|completed_on|done_on|received|event\.date)(\.toordinal\(\))?$")
LATE, SOON, NOT_YET = State.OVERDUE, State.DUE_SOON, State.NOT_STARTED
WAIT, GOES_ON = State.AWAITING, State.ONGOING


def task_in(assessment: Assessment, name: str) -> TaskStatus:
    return next(task for task in (*assessment.tasks, *assessment.activities) if task.item.id == name)


@pytest.mark.parametrize(
    ("day", "overdue", "due_soon", "not_started", "awaiting", "ongoing"),
    [
        ("2024-06-14", 0, 3, 15, 10, 6),
        ("2024-06-30", 0, 3, 15, 10, 6),
        ("2024-07-01", 3, 0, 15, 10, 6),
        ("2024-10-01", 5, 0, 13, 10, 6),
        ("2024-12-31", 11, 7, 0, 10, 6),
        ("2025-01-01", 18, 0, 0, 10, 6),
    ],
)
def test_the_real_plan_by_its_dates(
    day: str, overdue: int, due_soon: int, not_started: int, awaiting: int, ongoing: int
) -> None:
    counts = by_state(judged(REAL, day).tasks)
    assert [counts[state] for state in (LATE, SOON, NOT_YET, WAIT, GOES_ON)] == [
        overdue,
        due_soon,
        not_started,
        awaiting,
        ongoing,
    ]
    assert sum(counts.values()) == 34


@pytest.mark.parametrize(
    ("name", "day", "state", "due", "days"),
    [
        ("II.1", "2024-05-30", NOT_YET, "2024-06-30", None),  # 31 days before
        ("II.1", "2024-05-31", SOON, "2024-06-30", None),  # 30 days before
        ("II.1", "2024-06-30", SOON, "2024-06-30", None),  # a Sunday: not moved
        ("II.1", "2024-07-01", LATE, "2024-06-30", 1),
        ("II.1", "2024-10-01", LATE, "2024-06-30", 93),
        ("III.3", "2024-09-30", WAIT, "2024-09-30", None),
        ("III.3", "2024-10-01", WAIT, "2024-09-30", None),  # the condition is not met: also after the date
        ("IV.B.2", "2024-10-01", LATE, "2024-08-31", 31),
        ("V.2", "2024-10-01", LATE, "2024-09-30", 1),
        ("III.2", "2025-06-01", WAIT, None, None),
        ("III.1", "2025-06-01", WAIT, None, None),
        ("I.2", "2025-06-01", GOES_ON, None, None),
        ("III.5", "2024-12-31", SOON, "2024-12-31", None),
        ("III.5", "2025-01-01", LATE, "2024-12-31", 1),
        ("I.1", "2024-05-20", NOT_YET, "2024-06-30", None),
        ("I.1", "2024-06-30", SOON, "2024-06-30", None),
        ("I.1", "2024-07-01", LATE, "2024-06-30", 1),  # the oldest open quarter counts
        ("I.1", "2025-01-01", LATE, "2024-06-30", 185),
        ("HD.1", "2024-10-01", LATE, "2024-06-30", 93),
        ("HD.7", "2024-12-02", SOON, "2024-12-31", None),
        ("HD.2", "2024-12-02", GOES_ON, None, None),
    ],
)
def test_states_worked_out_by_hand(name: str, day: str, state: State, due: str | None, days: int | None) -> None:
    task = task_in(judged(REAL, day), name)
    assert (task.state, task.due and task.due.isoformat(), task.days_overdue) == (state, due, days)


def test_quarters_run_from_the_plans_own_to_the_last_of_its_year() -> None:
    task = task_in(judged(REAL, "2024-10-01"), "I.1")
    assert [(str(occurrence.period), str(occurrence.due), occurrence.state) for occurrence in task.occurrences] == [
        ("2024-Q2", "2024-06-30", LATE),
        ("2024-Q3", "2024-09-30", LATE),
        ("2024-Q4", "2024-12-31", NOT_YET),
    ]


def test_soon_is_a_number_of_days() -> None:
    assert task_in(judged(REAL, "2024-06-14", soon_days=15), "II.1").state is NOT_YET
    assert task_in(judged(REAL, "2024-06-14", soon_days=16), "II.1").state is SOON
    assert task_in(judged(REAL, "2024-06-30", soon_days=0), "II.1").state is SOON


def test_a_dropped_task_is_in_its_lifecycle_whatever_its_dates() -> None:
    plan = plan_of("""
        - {id: I.1, title: a, lifecycle: cancelled, deadline: {text: Tháng 6, kind: fixed, due: 2024-06-30}}
        - {id: I.2, title: b, lifecycle: suspended, deadline: {text: Thường xuyên, kind: ongoing}}
        - {id: I.3, title: c}
    """)
    tasks = judged(plan, "2024-12-31").tasks
    assert [task.state for task in tasks] == [State.CANCELLED, State.SUSPENDED, GOES_ON]
    assert [task.is_open for task in tasks] == [False, False, True]
    assert tasks[0].days_overdue is None


def test_unreported_leads_are_those_whose_newest_report_due_is_missing() -> None:
    assert task_in(judged(REAL, "2024-06-14"), "II.1").unreported_by == ()  # the due day itself
    assert task_in(judged(REAL, "2024-06-15"), "II.1").unreported_by == ("dh-hong-duc",)
    assert task_in(judged(REAL, "2024-06-15"), "I.1").unreported_by == ()  # the standing agency owes none
    assert task_in(judged(REAL, "2024-06-15"), "III.6").unreported_by is None  # no lead
    group = task_in(judged(REAL, "2024-06-15"), "III.1").unreported_by
    assert group is not None
    assert len(group) == 19
    assert "so-tttt" not in group


def test_kpis_without_readings_are_missed_after_their_due_day() -> None:
    def statuses(day: str) -> dict[str, KpiState]:
        return {status.kpi.id: status.status for status in judged(REAL, day).kpis}

    on_the_day, after = statuses("2024-11-30"), statuses("2024-12-01")
    assert set(on_the_day.values()) == {KpiState.NO_DATA}
    assert {name for name, status in after.items() if status is KpiState.MISSED} == {
        "KPI.7",
        "KPI.8",
        "KPI.9",
        "KPI.10",
    }
    assert statuses("2026-01-01")["KPI.11"] is KpiState.NO_DATA  # it has no due day


@pytest.mark.parametrize(
    ("day", "period", "due", "status"),
    [
        ("2024-05-20", "2024-Q2", "2024-06-14", ReportState.NOT_DUE),
        ("2024-06-14", "2024-Q2", "2024-06-14", ReportState.NOT_DUE),
        ("2024-06-15", "2024-Q2", "2024-06-14", ReportState.MISSING),
        ("2024-09-13", "2024-Q2", "2024-06-14", ReportState.MISSING),
        ("2024-09-14", "2024-Q3", "2024-09-14", ReportState.NOT_DUE),
        ("2024-12-15", "2024-Q4", "2024-12-14", ReportState.MISSING),
        ("2026-01-01", "2024-Q4", "2024-12-14", ReportState.MISSING),
    ],
)
def test_fifty_bodies_owe_a_report(day: str, period: str, due: str, status: ReportState) -> None:
    reports = judged(REAL, day).reporting
    assert reports is not None
    assert (str(reports.period), str(reports.due)) == (period, due)
    assert len({report.agency for report in reports.owed}) == len(reports.owed) == 50
    assert reports.count(status) == 50


def test_the_decrees_window_is_not_the_calendar_quarter() -> None:
    assert Period.parse("2024-Q2").window == (date(2024, 3, 15), date(2024, 6, 14))
    assert Period.parse("2024-Q1").window == (date(2023, 12, 15), date(2024, 3, 14))
    assert Period.parse("2024-H1").window == (date(2023, 12, 15), date(2024, 6, 14))
    assert Period.parse("2024").window == (date(2023, 12, 15), date(2024, 12, 14))
    assert Period.parse("2024-06").window == (date(2024, 5, 15), date(2024, 6, 14))


@pytest.mark.parametrize(("policy", "due"), [("none", 14), ("next", 16), ("previous", 13)])
def test_a_report_due_on_a_saturday(policy: str, due: int) -> None:
    duty = ReportDuty.model_validate(
        {
            "text": "a",
            "every": "quarter",
            "due_day": 14,
            "first_period": "2024-Q2",
            "to": "a",
            "bodies": [],
            "when_day_off": policy,
        }
    )
    assert due_day(duty, Period.parse("2024-Q3"), CALENDAR) == date(2024, 9, due)


def test_each_task_once_a_direct_role_before_a_groups() -> None:
    plan = plan_of("""
        - {id: I.1, title: a, lead: [so-tc], coordinating: [cac-so], deadline: {text: a, kind: fixed, due: 2024-11-30}}
        - {id: I.2, title: b, lead: [so-tc, cac-so], deadline: {text: a, kind: fixed, due: 2024-11-15}}
        - {id: I.3, title: c, lead: [cac-so], coordinating: [so-tc, lien-quan]}
        - {id: I.4, title: d, coordinating: [so-tc]}
    """)
    assessment = judged(plan, "2024-11-20")
    by_agency = {load.agency.id: load for load in workload(assessment)}

    def ids(tasks: tuple[TaskStatus, ...]) -> list[str]:
        return [task.item.id for task in tasks]

    finance = by_agency["so-tc"]
    assert ids(finance.lead) == ["I.1"]
    assert ids(finance.joint_lead) == ["I.2"]
    assert ids(finance.coordinating) == ["I.3", "I.4"]
    assert (finance.group_lead, finance.group_coordinating) == ((), ())
    assert (finance.open, finance.count(State.OVERDUE), finance.total) == (2, 1, 4)
    assert {month: len(tasks) for month, tasks in by_month(finance.led).months.items()} == {"2024-11": 2}
    media = by_agency["so-tttt"]
    assert ids(media.group_lead) == ["I.2", "I.3"]
    assert ids(media.group_coordinating) == ["I.1"]
    assert not media.by_name
    assert "so-nv" not in by_agency  # it ended on 30 September


def test_groups_are_expanded_at_the_years_end_at_the_latest() -> None:
    plan = plan_of("- {id: I.1, title: a, lead: [cac-so]}")
    before = {load.agency.id for load in workload(judged(plan, "2024-09-30"))}
    long_after = {load.agency.id for load in workload(judged(plan, "2030-01-01"))}
    assert before == {"so-tttt", "so-tc", "so-nv"}
    assert long_after == {"so-tttt", "so-tc"}


def test_the_real_workload() -> None:
    assessment = judged(REAL, "2024-10-01")
    agencies = {load.agency.id: load for load in workload(assessment)}
    standing = agencies["so-tttt"]
    assert (len(standing.lead), len(standing.joint_lead)) == (13, 1)
    due = {month: len(tasks) for month, tasks in by_month(standing.led).months.items()}
    assert due == {"2024-06": 2, "2024-11": 4, "2024-12": 3}
    assert sum(len(agency.lead) for agency in agencies.values()) == 24
    assert next(iter(agencies)) == "so-tttt"


def test_sections_hold_every_task_once() -> None:
    sections = by_section(REAL, judged(REAL, "2024-10-01").tasks)
    assert [(section.id, len(tasks)) for section, tasks in sections] == [
        ("I", 3),
        ("II", 4),
        ("III", 6),
        ("IV", 8),
        ("V", 3),
        ("VI", 3),
        ("VII", 3),
        ("VIII", 4),
    ]


@given(st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.integers(0, 400))
def test_laws_of_states(day: date, soon_days: int) -> None:
    assessment = judged(REAL, day.isoformat(), soon_days)
    counts = by_state(assessment.tasks)
    assert sum(counts.values()) == 34
    assert sum(counts[state] for state in (WAIT, GOES_ON)) == 16
    for task in assessment.tasks:
        assert (task.days_overdue is not None) == (task.state is LATE)
        if task.state is LATE:
            assert task.due is not None
            assert task.days_overdue == (day - task.due).days > 0
        if task.state is SOON:
            assert task.due is not None
            assert 0 <= (task.due - day).days <= soon_days


def test_a_plan_issued_before_its_year_owes_nothing_for_the_year_before() -> None:
    text = plan_text(
        "- {id: I.1, title: a, lead: [so-tc], deadline: {text: Hàng Quý, kind: recurring, every: quarter}}"
    )
    plan = workspace_of(text.replace("date: 2024-05-15", "date: 2023-12-20")).plan
    assert plan is not None
    task = judged(plan, "2024-01-02").tasks[0]
    assert [str(occurrence.period) for occurrence in task.occurrences] == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
    assert task.state is NOT_YET


def test_two_sections_of_one_id_do_not_share_their_tasks() -> None:
    second = "  - id: I\n    title: Nhiệm vụ khác\n    tasks: [{id: I.2, title: b}]\n"
    plan = workspace_of(plan_text("- {id: I.1, title: a}\n") + second).plan
    assert plan is not None
    assert [[task.item.id for task in tasks] for _, tasks in by_section(plan, judged(plan, "2024-10-01").tasks)] == [
        ["I.1"],
        ["I.2"],
    ]


def test_a_baseline_is_of_1_january_unless_the_plan_says_otherwise() -> None:
    target = "target: {kind: at_least, value: 2}"
    plan = plan_of(
        "- {id: I.1, title: a}",
        f"""
        kpis:
          - {{id: KPI.1, title: a, unit: d, {target}, baseline: {{value: 1}}}}
          - {{id: KPI.2, title: a, unit: d, {target}, baseline: {{value: 1, on: 2024-03-01}}}}
          - {{id: KPI.3, title: a, unit: d, {target}}}
        """,
    )
    assert [kpi.baseline_on for kpi in judged(plan, "2024-10-01").kpis] == [date(2024, 1, 1), date(2024, 3, 1), None]


def test_days_left_and_late_are_computed_in_assess_alone() -> None:
    found = []
    for room in ("checks", "cli", "documents", "render", "word"):
        for path in sorted((ROOT / "src" / "dxplan" / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub | ast.Add):
                    sides = ast.unparse(node.left), ast.unparse(node.right)
                    if any(map(JUDGED_DAY.search, sides)):
                        found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}")
    assert not found, "\n".join(
        (
            *found,
            "Take the days from the assessment: days_left, days_overdue, days_late of a status,",
            "or Assessment.days_until, days_since and soon_until for any other day.",
        )
    )


def test_the_reports_of_a_period_are_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    judged_periods = []

    def counting(*args: Any) -> PeriodReports:
        judged_periods.append(args[-1])
        return period_reports(*args)

    monkeypatch.setattr("dxplan.assess.reporting.period_reports", counting)
    assessment = judged(REAL, "2024-10-01")
    assert len(judged_periods) == len(set(judged_periods)) == 1  # the current period is the newest that is due
    status_page(all_of(assessment), "plans/2024.yaml", language("vi"))
    late_bodies(assessment)
    ReportView(Request("quarterly", assessment, "plans/2024.yaml", Span.parse("2024-Q3"))).data()
    assessment.year_reports()
    assert sorted(judged_periods) == list(assessment.periods)


def test_an_assessment_does_not_change() -> None:
    assessment = judged(REAL, "2024-10-01")
    with pytest.raises(AttributeError):
        assessment.later = ()  # type: ignore[misc]
    assert workload(assessment) is workload(assessment)


@given(day=st.dates(date(2024, 1, 1), date(2025, 12, 31)))
def test_days_left_and_overdue_of_a_task(day: date) -> None:
    for task in judged(REAL, day.isoformat()).tasks:
        if task.due is None:
            assert (task.days_left, task.days_overdue) == (None, None)
        else:
            assert task.days_left == max((task.due - day).days, 0)
            assert task.days_overdue == ((day - task.due).days if task.state is LATE else None)


def test_the_last_day_that_is_soon() -> None:
    assessment = judged(REAL, "2024-10-01")
    last = assessment.soon_until
    assert last == date(2024, 10, 1) + timedelta(days=30)
    assert (assessment.days_until(last), assessment.days_since(last)) == (30, -30)
    assert judged(REAL, "9999-12-30").soon_until == date.max
