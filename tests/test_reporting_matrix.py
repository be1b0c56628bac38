"""Who owes a report for which period, by which day, and how each body stands on a day: worked out by hand.

In 2024 the 14th of June is a Friday, the 14th of September and of December are Saturdays, and the 15th of September is
a Sunday. In the tables `-` means none.
"""

from datetime import date

import pytest

from dxplan.assess.reporting import PeriodReports, ReportState
from dxplan.model.dates import Period
from dxplan.model.plan import Plan
from dxplan.model.records import Record
from facts import facts_of, judged_by, rows_of
from plans import plan_of, plan_text, workspace_of


def plan_with(policy: str = "none", due_day: int = 14, every: str = "quarter", first: str = "2024-Q2") -> Plan:
    """cac-so is so-tttt (it receives the reports), so-tc, and so-nv, which ends on 30 September 2024."""
    return plan_of(
        "- {id: I.1, title: a}\n",
        f"""
        reporting:
          text: Báo cáo định kỳ
          every: {every}
          due_day: {due_day}
          first_period: {first}
          to: so-tttt
          bodies: [so-tc, cac-so]
          when_day_off: {policy}
        """,
    )


def report(agency: str, period: str, received: str) -> str:
    return f"agency: {agency}\nperiod: {period}\nreport: {{date: 2024-06-01, received: {received}}}\n"


RECORDS = facts_of(
    report("so-tc", "2024-Q2", "2024-06-14"),
    report("so-nv", "2024-Q2", "2024-06-15"),
    report("so-tc", "2024-Q3", "2024-09-16"),
    report("so-nv", "2024-Q3", "2024-09-17"),
    report("so-tc", "2024-Q4", "2024-12-13"),
    report("so-tttt", "2024-Q2", "2024-06-10"),
)


def reports(plan: Plan, records: tuple[Record, ...], period: str, day: str) -> PeriodReports:
    return judged_by(plan, records, day).reports_for(Period.parse(period))


MATRIX = """
policy   | period  | as of      | due        | so-tc   | so-nv   | why
none     | 2024-Q2 | 2024-05-20 | 2024-06-14 | not_due | not_due | before the day
none     | 2024-Q2 | 2024-06-13 | 2024-06-14 | not_due | not_due | the one is received tomorrow
none     | 2024-Q2 | 2024-06-14 | 2024-06-14 | on_time | not_due | received on the day; the other has until midnight
none     | 2024-Q2 | 2024-06-15 | 2024-06-14 | on_time | late 1  | received the day after, a Saturday
none     | 2024-Q2 | 2025-06-01 | 2024-06-14 | on_time | late 1  | for good
next     | 2024-Q2 | 2024-06-15 | 2024-06-14 | on_time | late 1  | a Friday is not moved
previous | 2024-Q2 | 2024-06-15 | 2024-06-14 | on_time | late 1  | nor back
none     | 2024-Q3 | 2024-06-15 | 2024-09-14 | not_due | not_due | a period to come
none     | 2024-Q3 | 2024-09-14 | 2024-09-14 | not_due | not_due | a Saturday, not moved
none     | 2024-Q3 | 2024-09-15 | 2024-09-14 | missing | missing | what comes tomorrow is missing today
none     | 2024-Q3 | 2024-09-16 | 2024-09-14 | late 2  | missing | received on the Monday
none     | 2024-Q3 | 2024-09-17 | 2024-09-14 | late 2  | late 3  | and on the Tuesday
next     | 2024-Q3 | 2024-09-15 | 2024-09-16 | not_due | not_due | moved to the Monday
next     | 2024-Q3 | 2024-09-16 | 2024-09-16 | on_time | not_due | received on the day it moved to
next     | 2024-Q3 | 2024-09-17 | 2024-09-16 | on_time | late 1  | days count from the day it moved to
previous | 2024-Q3 | 2024-09-13 | 2024-09-13 | not_due | not_due | moved to the Friday
previous | 2024-Q3 | 2024-09-14 | 2024-09-13 | missing | missing | the Saturday is too late
previous | 2024-Q3 | 2024-09-17 | 2024-09-13 | late 3  | late 4  | days count from the Friday
none     | 2024-Q4 | 2024-12-12 | 2024-12-14 | not_due | -       | so-nv ended in September: it owes none in December
none     | 2024-Q4 | 2024-12-13 | 2024-12-14 | on_time | -       | a day early, and in time before it is due
none     | 2024-Q4 | 2024-09-14 | 2024-12-14 | not_due | -       | the group is that of the due day, not of as-of
none     | 2024-Q3 | 2024-12-31 | 2024-09-14 | late 2  | late 3  | and stays that of the due day afterwards
previous | 2024-Q4 | 2024-12-13 | 2024-12-13 | on_time | -       | on the Friday it moved to
next     | 2024-Q4 | 2024-12-31 | 2024-12-16 | on_time | -       | before the Monday it moved to
"""


@pytest.mark.parametrize(("policy", "period", "day", "due", "finance", "interior", "why"), rows_of(MATRIX))
def test_a_body_a_period_and_a_day(
    policy: str, period: str, day: str, due: str, finance: str, interior: str, why: str
) -> None:
    rows = reports(plan_with(policy), RECORDS, period, day)
    assert rows.due == date.fromisoformat(due), why
    for agency, said in (("so-tc", finance), ("so-nv", interior)):
        owed = rows.of(agency)
        if said == "-":
            assert owed is None, why
            continue
        status, _, days = said.partition(" ")
        assert owed is not None
        assert (owed.status, owed.days_late) == (status, int(days) if days else None), why
        received = owed.report and owed.report.report.received
        assert (received is not None) == (status in {"on_time", "late"}), why


def test_who_receives_the_reports_owes_none_and_nobody_owes_two() -> None:
    rows = reports(plan_with(), RECORDS, "2024-Q2", "2024-06-20")
    assert sorted(owed.agency for owed in rows.owed) == ["so-nv", "so-tc"]
    assert [rows.count(status) for status in ReportState] == [1, 1, 0, 0]


def test_reports_of_others_and_for_other_periods_count_for_nobody() -> None:
    records = facts_of(
        report("so-khac", "2024-Q2", "2024-06-10"),
        report("so-tc", "2024-Q1", "2024-06-10"),
        report("so-tc", "2024-06", "2024-06-10"),
        report("so-tc", "2023-Q2", "2024-06-10"),
    )
    rows = reports(plan_with(), records, "2024-Q2", "2024-06-20")
    assert {owed.agency: owed.status for owed in rows.owed} == {
        "so-tc": ReportState.MISSING,
        "so-nv": ReportState.MISSING,
    }


@pytest.mark.parametrize("order", [1, -1])
def test_of_a_report_sent_twice_the_first_receipt_counts(order: int) -> None:
    records = facts_of(report("so-tc", "2024-Q2", "2024-06-14"), report("so-tc", "2024-Q2", "2024-06-20"))[::order]
    owed = reports(plan_with(), records, "2024-Q2", "2024-06-30").of("so-tc")
    assert owed is not None
    assert owed.status is ReportState.ON_TIME


def test_a_saturday_that_the_plan_has_worked_moves_nothing() -> None:
    worked = "{date: 2024-09-14, kind: working_day, name: Làm bù, source: Thông báo 1/TB}"
    off = "{date: 2024-12-16, kind: day_off, name: Nghỉ, source: Thông báo 2/TB}"
    plan = plan_of(
        "- {id: I.1, title: a}\n",
        f"""
        calendar: [{worked}, {off}]
        reporting:
          text: a
          every: quarter
          due_day: 14
          first_period: 2024-Q2
          to: so-tttt
          bodies: [so-tc]
          when_day_off: next
        """,
    )
    assert reports(plan, (), "2024-Q3", "2024-06-01").due == date(2024, 9, 14)
    assert reports(plan, (), "2024-Q4", "2024-06-01").due == date(2024, 12, 17)  # over the Monday that it gives off


# Bodies that begin or end about a due day that moves from Saturday, 14 September
EDGES = """
valid                  | none | next | previous | why
valid_to: 2024-09-12   | no   | no   | no       | ended before
valid_to: 2024-09-13   | no   | no   | yes      | its last day is the Friday
valid_to: 2024-09-14   | yes  | no   | yes      | its last day is the Saturday
valid_to: 2024-09-16   | yes  | yes  | yes      | its last day is the Monday
valid_from: 2024-09-13 | yes  | yes  | yes      | its first day is the Friday
valid_from: 2024-09-14 | yes  | yes  | no       | its first day is the Saturday
valid_from: 2024-09-16 | no   | yes  | no       | its first day is the Monday
valid_from: 2024-09-17 | no   | no   | no       | begins after
"""


@pytest.mark.parametrize(("valid", "unmoved", "forward", "back", "why"), rows_of(EDGES))
def test_a_group_is_as_it_is_on_the_due_day(valid: str, unmoved: str, forward: str, back: str, why: str) -> None:
    owes = []
    for policy in ("none", "next", "previous"):
        text = plan_text(
            "- {id: I.1, title: a}\n",
            f"reporting: {{text: a, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so], "
            f"when_day_off: {policy}}}\n",
        )
        plan = workspace_of(text.replace("valid_to: 2024-09-30", valid)).plan
        assert plan is not None
        owes.append("yes" if reports(plan, (), "2024-Q3", "2024-12-31").of("so-nv") else "no")
    assert owes == [unmoved, forward, back], why


DUE_DAYS = """
every     | day | period  | none       | next       | previous   | why
quarter   | 15  | 2024-Q3 | 2024-09-15 | 2024-09-16 | 2024-09-13 | a Sunday
quarter   | 15  | 2024-Q2 | 2024-06-15 | 2024-06-17 | 2024-06-14 | a Saturday
month     | 30  | 2024-04 | 2024-04-30 | 2024-05-02 | 2024-04-26 | a holiday amid holidays: back over the 29th, exchanged
month     | 2   | 2024-09 | 2024-09-02 | 2024-09-04 | 2024-08-30 | National Day, two days: back into August
month     | 4   | 2024-05 | 2024-05-04 | 2024-05-04 | 2024-05-04 | a Saturday that is worked
month     | 31  | 2024-06 | 2024-06-30 | 2024-07-01 | 2024-06-28 | June has 30 days; the last is a Sunday
month     | 30  | 2024-02 | 2024-02-29 | 2024-02-29 | 2024-02-29 | February has 29
half_year | 14  | 2024-H1 | 2024-06-14 | 2024-06-14 | 2024-06-14 | in the last month of the half-year
half_year | 14  | 2024-H2 | 2024-12-14 | 2024-12-16 | 2024-12-13 | also of the second
year      | 14  | 2024    | 2024-12-14 | 2024-12-16 | 2024-12-13 | in the last month of the year
"""  # noqa: E501


@pytest.mark.parametrize(("every", "on", "period", "unmoved", "forward", "back", "why"), rows_of(DUE_DAYS))
def test_the_day_a_report_is_due(
    every: str, on: str, period: str, unmoved: str, forward: str, back: str, why: str
) -> None:
    dues = [
        str(reports(plan_with(policy, int(on), every, period), (), period, "2024-06-01").due)
        for policy in ("none", "next", "previous")
    ]
    assert dues == [unmoved, forward, back], why


CURRENT = """
policy   | as of      | period  | due        | why
none     | 2024-01-01 | 2024-Q2 | 2024-06-14 | before the first: the next
none     | 2024-06-13 | 2024-Q2 | 2024-06-14 | still the next
none     | 2024-06-14 | 2024-Q2 | 2024-06-14 | now the newest that is due
none     | 2024-09-13 | 2024-Q2 | 2024-06-14 | the third is due tomorrow
none     | 2024-09-14 | 2024-Q3 | 2024-09-14 | the third, on its day
none     | 2024-12-13 | 2024-Q3 | 2024-09-14 | the fourth is due tomorrow
none     | 2024-12-14 | 2024-Q4 | 2024-12-14 | the fourth, on its day
none     | 2025-03-14 | 2024-Q4 | 2024-12-14 | the next year's plan has its own
next     | 2024-09-14 | 2024-Q2 | 2024-06-14 | moved to the Monday
next     | 2024-09-15 | 2024-Q2 | 2024-06-14 | not yet
next     | 2024-09-16 | 2024-Q3 | 2024-09-16 | the Monday
previous | 2024-09-12 | 2024-Q2 | 2024-06-14 | not yet
previous | 2024-09-13 | 2024-Q3 | 2024-09-13 | the Friday
"""


@pytest.mark.parametrize(("policy", "day", "period", "due", "why"), rows_of(CURRENT))
def test_the_period_shown_unless_another_is_asked_for(policy: str, day: str, period: str, due: str, why: str) -> None:
    found = judged_by(plan_with(policy), RECORDS, day).reporting
    assert found is not None
    assert (str(found.period), str(found.due)) == (period, due), why


def test_the_periods_run_from_the_first_to_the_last_of_the_year() -> None:
    assert [str(period) for period in judged_by(plan_with(), (), "2024-06-01").periods] == [
        "2024-Q2",
        "2024-Q3",
        "2024-Q4",
    ]
    monthly = plan_with(every="month", first="2024-10")
    assert [str(period) for period in judged_by(monthly, (), "2024-06-01").periods] == ["2024-10", "2024-11", "2024-12"]


def test_a_plan_without_a_duty_has_no_reports() -> None:
    assessment = judged_by(plan_of("- {id: I.1, title: a}\n"), RECORDS, "2024-06-20")
    assert assessment.reporting is None
    assert not assessment.periods


WINDOWS = """
period  | first      | last       | why
2024-Q1 | 2023-12-15 | 2024-03-14 | from the year before
2024-Q2 | 2024-03-15 | 2024-06-14 | as the decree's example
2024-Q3 | 2024-06-15 | 2024-09-14 | the day after the second's
2024-Q4 | 2024-09-15 | 2024-12-14 | two weeks before the year ends
2025-Q1 | 2024-12-15 | 2025-03-14 | the day after the fourth's
2024-H1 | 2023-12-15 | 2024-06-14 | six months
2024-H2 | 2024-06-15 | 2024-12-14 | the other six
2024    | 2023-12-15 | 2024-12-14 | the year
2024-01 | 2023-12-15 | 2024-01-14 | a month from the year before
2024-03 | 2024-02-15 | 2024-03-14 | a month after February
"""


@pytest.mark.parametrize(("period", "first", "last", "why"), rows_of(WINDOWS))
def test_the_window_of_data(period: str, first: str, last: str, why: str) -> None:
    assert Period.parse(period).window == (date.fromisoformat(first), date.fromisoformat(last)), why


def test_the_window_does_not_move_with_the_due_day() -> None:
    for policy in ("none", "next", "previous"):
        assert reports(plan_with(policy), (), "2024-Q3", "2024-09-20").period.window == (
            date(2024, 6, 15),
            date(2024, 9, 14),
        )


OFFICE = facts_of("""
    entries:
      - {kind: session, on: 2024-04-02}
      - {kind: session, on: 2024-06-30}
      - {kind: session, on: 2024-07-02, period: 2024-Q2}
      - {kind: session, on: 2024-07-01}
      - {kind: synthesis, on: 2024-06-25, period: 2024-Q2}
      - {kind: synthesis, on: 2024-09-25, period: 2024-Q3}
""")

BESIDE = """
period  | as of      | sessions                         | syntheses  | why
2024-Q2 | 2024-06-24 | 2024-04-02                       | -          | what is to come is not shown
2024-Q2 | 2024-06-25 | 2024-04-02                       | 2024-06-25 | on the day itself
2024-Q2 | 2024-06-30 | 2024-04-02 2024-06-30            | 2024-06-25 | the quarter is the calendar's, not the window's
2024-Q2 | 2024-12-31 | 2024-04-02 2024-06-30 2024-07-02 | 2024-06-25 | held in July for the second quarter
2024-Q3 | 2024-12-31 | 2024-07-01                       | 2024-09-25 | and not for the third
2024-Q4 | 2024-12-31 | -                                | -          | none
"""


@pytest.mark.parametrize(("period", "day", "sessions", "syntheses", "why"), rows_of(BESIDE))
def test_what_the_office_did_for_a_period(period: str, day: str, sessions: str, syntheses: str, why: str) -> None:
    rows = reports(plan_with(), OFFICE, period, day)
    assert " ".join(sorted(str(on) for on, _ in rows.sessions)) == sessions.strip("-"), why
    assert " ".join(str(on) for on, _ in rows.syntheses) == syntheses.strip("-"), why
