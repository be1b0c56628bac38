"""Where KPIs stand on a day, each number worked out by hand.

The lines are made to be counted in the head: from 1 January 2024 to 10 April 2024 there are 30 + 29 + 31 + 10 = 100
days (2024 is a leap year), so that a line from 0 to 100 rises by one a day. In the tables `-` means none.
"""

from datetime import date
from fractions import Fraction
from textwrap import dedent

import pytest

from dxplan.assess.kpis import KpiState, KpiStatus
from dxplan.model.plan import Plan
from facts import facts_of, judged_by, rows_of
from plans import plan_of

# day of the line: 10 = 11 January, 30 = 31 January, 50 = 20 February, 80 = 21 March, 100 = 10 April


def plan_with(kpis: str) -> Plan:
    return plan_of("- {id: I.1, title: a}\n", "kpis:\n" + dedent(kpis))


def readings_of(name: str, readings: str) -> str:
    """The entries for readings written as `2024-01-31 30, 2024-02-20 45`; a part stands before its value."""
    lines = []
    for reading in filter(None, (word.strip() for word in readings.split(","))):
        on, *part, value = reading.split()
        of = f"part: {part[0]}, " if part else ""
        lines.append(f"  - {{kind: reading, kpi: {name}, {of}value: {value}, on: {on}}}\n")
    return "".join(lines)


PLAN = plan_with("""
    # from 0 on 1 January to 100 on 10 April: one a day
    - {id: up, title: a, unit: d, target: {kind: at_least, value: 100, due: 2024-04-10}, baseline: {value: 0}}
    # from 120 down to 20: one a day
    - {id: down, title: a, unit: d, target: {kind: at_most, value: 20, due: 2024-04-10}, baseline: {value: 120}}
    # from 10 to 60, the low end: one in two days
    - {id: span, title: a, unit: d, target: {kind: range, low: 60, high: 80, due: 2024-04-10}, baseline: {value: 10}}
    - {id: just, title: a, unit: d, target: {kind: exactly, value: 100, due: 2024-04-10}, baseline: {value: 0}}
    - {id: just-down, title: a, unit: d, target: {kind: exactly, value: 20, due: 2024-04-10}, baseline: {value: 120}}
    # the baseline is of 11 January (day 10), 90 days before the due day: from 10 to 100, one a day again
    - id: dated
      title: a
      unit: d
      target: {kind: at_least, value: 100, due: 2024-04-10}
      baseline: {value: 10, on: 2024-01-11}
    - {id: bare, title: a, unit: d, target: {kind: at_least, value: 100, due: 2024-04-10}}
    - {id: bare-down, title: a, unit: d, target: {kind: at_most, value: 20, due: 2024-04-10}}
    - {id: undue, title: a, unit: d, target: {kind: at_least, value: 100}, baseline: {value: 0}}
    # lines whose points no binary fraction meets: 0 to 7 and 0 to 1.1
    - {id: seven, title: a, unit: d, target: {kind: at_least, value: 7, due: 2024-04-10}, baseline: {value: 0}}
    - {id: one, title: a, unit: d, target: {kind: at_least, value: 1.1, due: 2024-04-10}, baseline: {value: 0}}
    - {id: less, title: a, unit: d, target: {kind: at_most, value: 0, due: 2024-04-10}, baseline: {value: 0.7}}
    - id: sum
      title: a
      unit: d
      target:
        kind: at_least
        value: 53
        due: 2024-04-10
        parts: [{id: a, title: a, value: 25}, {id: b, title: a, value: 28}]
      baseline: {value: 3}
    - id: tenths
      title: a
      unit: d
      target:
        kind: at_least
        value: 0.8
        due: 2024-04-10
        parts: [{id: a, title: a, value: 0.1}, {id: b, title: a, value: 0.7}]
      baseline: {value: 0}
    - id: third
      title: a
      unit: d
      target:
        kind: at_most
        value: 0.3
        due: 2024-04-10
        parts: [{id: a, title: a, value: 0.1}, {id: b, title: a, value: 0.2}]
    - {id: large, title: a, unit: d, target: {kind: at_least, value: 1000000000, due: 2024-04-10}, baseline: {value: 0}}
    - {id: flat, title: a, unit: d, target: {kind: at_least, value: 100, due: 2024-04-10}, baseline: {value: 100}}
""")

# expected: on the line at the reading's day; attainment: of the way from the baseline to the target
TABLE = """
kpi       | readings                                            | as of      | status    | latest                | expected  | attainment  | why
up        |                                                     | 2024-02-20 | no_data   | -                     | -         | -           | a baseline is no reading
up        | 2024-02-20 50                                       | 2024-02-20 | on_track  | 2024-02-20 50         | 50        | 0.5         | on the line exactly: one reading and a baseline
up        | 2024-02-20 51                                       | 2024-02-20 | on_track  | 2024-02-20 51         | 50        | 0.51        | beyond it
up        | 2024-02-20 49.9                                     | 2024-02-20 | at_risk   | 2024-02-20 49.9       | 50        | 0.499       | just below the line
up        | 2024-02-20 45                                       | 2024-02-20 | at_risk   | 2024-02-20 45         | 50        | 0.45        | 0.9 × 50 = 45 exactly
up        | 2024-02-20 44.9                                     | 2024-02-20 | off_track | 2024-02-20 44.9       | 50        | 0.449       | just below
up        | 2024-02-20 50                                       | 2024-03-21 | on_track  | 2024-02-20 50         | 50        | 0.5         | the line at the reading's day, not at the as-of's
up        | 2024-02-20 50, 2024-03-21 60                        | 2024-03-20 | on_track  | 2024-02-20 50         | 50        | 0.5         | the reading of tomorrow is none yet
up        | 2024-02-20 50, 2024-03-21 60                        | 2024-03-21 | off_track | 2024-03-21 60         | 80        | 0.6         | 0.9 × 80 = 72
up        | 2024-03-21 72, 2024-02-20 50                        | 2024-03-21 | at_risk   | 2024-03-21 72         | 80        | 0.72        | the newest by day, not by place
up        | 2024-01-31 100                                      | 2024-01-31 | attained  | 2024-01-31 100        | 30        | 1           | met long before
up        | 2024-01-31 140                                      | 2024-01-31 | attained  | 2024-01-31 140        | 30        | 1           | more than met is met: no more than 1
up        | 2024-02-20 -5                                       | 2024-02-20 | off_track | 2024-02-20 -5         | 50        | 0           | below where it began: no less than 0
up        | 2024-01-31 100, 2024-02-20 99                       | 2024-02-20 | on_track  | 2024-02-20 99         | 50        | 0.99        | met and lost again
up        | 2024-03-21 99                                       | 2024-04-10 | on_track  | 2024-03-21 99         | 80        | 0.99        | the due day itself
up        | 2024-03-21 99                                       | 2024-04-11 | missed    | 2024-03-21 99         | 80        | 0.99        | the day after
up        |                                                     | 2024-04-10 | no_data   | -                     | -         | -           | the due day itself
up        |                                                     | 2024-04-11 | missed    | -                     | -         | -           | missed, readings or not
up        | 2024-03-21 99, 2024-05-01 100                       | 2024-05-01 | attained  | 2024-05-01 100        | .         | 1           | attained comes before missed
down      | 2024-02-20 70                                       | 2024-02-20 | on_track  | 2024-02-20 70         | 70        | 0.5         | 120 − 50, on the line exactly
down      | 2024-02-20 69                                       | 2024-02-20 | on_track  | 2024-02-20 69         | 70        | 0.51        | less is better
down      | 2024-02-20 71                                       | 2024-02-20 | at_risk   | 2024-02-20 71         | 70        | 0.49        | just above the line
down      | 2024-02-20 75                                       | 2024-02-20 | at_risk   | 2024-02-20 75         | 70        | 0.45        | 0.9 × −50 = −45 exactly
down      | 2024-02-20 75.1                                     | 2024-02-20 | off_track | 2024-02-20 75.1       | 70        | 0.449       | just above
down      | 2024-02-20 20                                       | 2024-02-20 | attained  | 2024-02-20 20         | 70        | 1           | at most 20
down      | 2024-02-20 19                                       | 2024-02-20 | attained  | 2024-02-20 19         | 70        | 1           | less than at most
down      | 2024-02-20 130                                      | 2024-02-20 | off_track | 2024-02-20 130        | 70        | 0           | worse than where it began
down      | 2024-03-21 21                                       | 2024-04-11 | missed    | 2024-03-21 21         | 40        | 0.99        | after the due day; 120 − 80
span      | 2024-02-20 60                                       | 2024-02-20 | attained  | 2024-02-20 60         | 35        | 1           | the low end meets it; 10 + 50/2
span      | 2024-02-20 70                                       | 2024-02-20 | attained  | 2024-02-20 70         | 35        | 1           | within
span      | 2024-02-20 95                                       | 2024-02-20 | attained  | 2024-02-20 95         | 35        | 1           | more than the high end meets it too
span      | 2024-02-20 35                                       | 2024-02-20 | on_track  | 2024-02-20 35         | 35        | 0.5         | the line goes to the low end
span      | 2024-02-20 32.5                                     | 2024-02-20 | at_risk   | 2024-02-20 32.5       | 35        | 0.45        | 10 + 0.9 × 25 exactly
span      | 2024-02-20 32.4                                     | 2024-02-20 | off_track | 2024-02-20 32.4       | 35        | 0.448       | 22.4/50
just      | 2024-02-20 100                                      | 2024-02-20 | attained  | 2024-02-20 100        | 50        | 1           | exactly
just      | 2024-02-20 60                                       | 2024-02-20 | on_track  | 2024-02-20 60         | 50        | 0.6         | on the way there
just      | 2024-02-20 40                                       | 2024-02-20 | off_track | 2024-02-20 40         | 50        | 0.4         | not on it
just      | 2024-02-20 101                                      | 2024-02-20 | on_track  | 2024-02-20 101        | 50        | 1           | beyond the line, also beyond the target
just      | 2024-03-21 101                                      | 2024-04-11 | missed    | 2024-03-21 101        | 80        | 1           | more than exactly is not exactly
just-down | 2024-02-20 70                                       | 2024-02-20 | on_track  | 2024-02-20 70         | 70        | 0.5         | exactly, from above: 120 − 50
just-down | 2024-02-20 75                                       | 2024-02-20 | at_risk   | 2024-02-20 75         | 70        | 0.45        | as at most: 0.9 × −50 = −45
just-down | 2024-02-20 76                                       | 2024-02-20 | off_track | 2024-02-20 76         | 70        | 0.44        | more than it may be
dated     | 2024-02-20 50                                       | 2024-02-20 | on_track  | 2024-02-20 50         | 50        | 40/90       | 10 + 40 days since its own day
dated     | 2024-02-20 46                                       | 2024-02-20 | at_risk   | 2024-02-20 46         | 50        | 36/90       | 0.9 × 40 = 36 exactly
dated     | 2024-02-20 45.9                                     | 2024-02-20 | off_track | 2024-02-20 45.9       | 50        | 35.9/90     | just below
bare      | 2024-02-20 50                                       | 2024-02-20 | no_data   | 2024-02-20 50         | -         | -           | one reading alone and no baseline
bare      | 2024-02-20 100                                      | 2024-02-20 | attained  | 2024-02-20 100        | -         | .           | one reading alone that meets it
bare      | 2024-02-20 50                                       | 2024-04-11 | missed    | 2024-02-20 50         | -         | -           | one reading alone, after the due day
bare      | 2024-01-11 10, 2024-02-20 50                        | 2024-02-20 | on_track  | 2024-02-20 50         | 50        | 40/90       | from the first reading on: as dated above
bare      | 2024-01-11 10, 2024-02-20 46                        | 2024-02-20 | at_risk   | 2024-02-20 46         | 50        | 36/90       | 0.9 × 40 = 36
bare      | 2024-02-20 45, 2024-01-11 10                        | 2024-02-20 | off_track | 2024-02-20 45         | 50        | 35/90       | the first by day, not by place
bare      | 2024-01-11 10, 2024-02-20 46, 2024-03-21 80         | 2024-03-21 | on_track  | 2024-03-21 80         | 80        | 70/90       | the first stays the first
bare-down | 2024-01-11 110, 2024-02-20 74                       | 2024-02-20 | at_risk   | 2024-02-20 74         | 70        | 36/90       | 110 − 40 = 70; 0.9 × 40 = 36
bare-down | 2024-01-11 110, 2024-02-20 75                       | 2024-02-20 | off_track | 2024-02-20 75         | 70        | 35/90       | a day's worth less
undue     | 2024-02-20 14                                       | 2024-02-20 | on_track  | 2024-02-20 14         | 5000/365  | 0.14        | without a due day the line runs to 31 December: 13.7
undue     | 2024-02-20 13                                       | 2024-02-20 | at_risk   | 2024-02-20 13         | 5000/365  | 0.13        | 0.9 × 13.7 = 12.3
undue     | 2024-02-20 13                                       | 2030-01-01 | at_risk   | 2024-02-20 13         | 5000/365  | 0.13        | and it is never missed
undue     | 2024-02-20 100                                      | 2030-01-01 | attained  | 2024-02-20 100        | 5000/365  | 1           | though it can be attained
undue     |                                                     | 2030-01-01 | no_data   | -                     | -         | -           | also without a reading
seven     | 2024-01-31 2.1                                      | 2024-01-31 | on_track  | 2024-01-31 2.1        | 2.1       | 0.3         | 7 × 30/100 = 2.1 exactly
seven     | 2024-01-31 1.89                                     | 2024-01-31 | at_risk   | 2024-01-31 1.89       | 2.1       | 0.27        | 0.9 × 2.1 = 1.89 exactly
seven     | 2024-01-31 1.88                                     | 2024-01-31 | off_track | 2024-01-31 1.88       | 2.1       | 1.88/7      | just below
one       | 2024-01-31 0.33                                     | 2024-01-31 | on_track  | 2024-01-31 0.33       | 0.33      | 0.3         | 1.1 × 30/100 = 0.33 exactly
one       | 2024-01-31 0.297                                    | 2024-01-31 | at_risk   | 2024-01-31 0.297      | 0.33      | 0.27        | 0.9 × 0.33 = 0.297 exactly
less      | 2024-01-31 0.49                                     | 2024-01-31 | on_track  | 2024-01-31 0.49       | 0.49      | 0.3         | 0.7 − 0.7 × 30/100 exactly
less      | 2024-01-31 0.511                                    | 2024-01-31 | at_risk   | 2024-01-31 0.511      | 0.49      | 0.27        | 0.7 − 0.9 × 0.21 exactly
less      | 2024-01-31 0.512                                    | 2024-01-31 | off_track | 2024-01-31 0.512      | 0.49      | 0.188/0.7   | just above
sum       | 2024-01-31 a 25                                     | 2024-02-20 | no_data   | -                     | -         | -           | one of its parts alone
sum       | 2024-01-31 a 25                                     | 2024-04-11 | missed    | -                     | -         | -           | one of its parts alone, after the due day
sum       | 2024-01-31 a 10, 2024-02-20 b 18                    | 2024-01-31 | no_data   | -                     | -         | -           | the other part is of February
sum       | 2024-01-31 a 10, 2024-02-20 b 18                    | 2024-02-20 | on_track  | 2024-02-20 28         | 28        | 0.5         | 10 + 18; 3 + 50 × 50/100
sum       | 2024-01-31 a 25, 2024-01-31 b 28                    | 2024-01-31 | attained  | 2024-01-31 53         | 18        | 1           | both at once
sum       | 2024-01-31 a 25, 2024-01-11 a 5, 2024-02-20 b 28    | 2024-02-20 | attained  | 2024-02-20 53         | 28        | 1           | the newest of each
sum       | 2024-01-11 a 40, 2024-01-31 a 10, 2024-02-20 b 15.4 | 2024-02-20 | off_track | 2024-02-20 25.4       | 28        | 0.448       | the newest of each, also when it fell: 0.9 × 25 = 22.5
tenths    | 2024-01-31 a 0.1, 2024-01-31 b 0.7                  | 2024-01-31 | attained  | 2024-01-31 0.8        | 0.24      | 1           | 0.1 + 0.7 is 0.8 exactly
tenths    | 2024-01-31 a 0.1, 2024-01-31 b 0.699                | 2024-01-31 | on_track  | 2024-01-31 0.799      | 0.24      | 0.799/0.8   | a thousandth less is not
third     | 2024-01-31 a 0.1, 2024-01-31 b 0.2                  | 2024-01-31 | attained  | 2024-01-31 0.3        | .         | 1           | 0.1 + 0.2 is 0.3 exactly
third     | 2024-01-31 a 0.1, 2024-01-31 b 0.201                | 2024-02-20 | no_data   | 2024-01-31 0.301      | -         | -           | a thousandth more is not at most 0.3
large     | 2024-01-31 999999999                                | 2024-01-31 | on_track  | 2024-01-31 999999999  | 300000000 | 0.999999999 | one of a milliard is missing
large     | 2024-01-31 1000000000                               | 2024-01-31 | attained  | 2024-01-31 1000000000 | 300000000 | 1           | and none
flat      | 2024-02-20 99                                       | 2024-02-20 | off_track | 2024-02-20 99         | 100       | .           | met before the plan, then lost
flat      | 2024-02-20 100                                      | 2024-02-20 | attained  | 2024-02-20 100        | 100       | 1           | met before the plan and kept
"""  # noqa: E501


def standing(plan: Plan, name: str, readings: str, day: str) -> KpiStatus:
    entries = readings_of(name, readings)
    records = facts_of("entries:\n" + entries) if entries else ()
    return next(kpi for kpi in judged_by(plan, records, day).kpis if kpi.kpi.id == name)


def number(cell: str) -> float:
    """The cell's number; a fraction may stand in it."""
    above, _, below = cell.partition("/")
    return float(Fraction(above) / Fraction(below or "1"))


@pytest.mark.parametrize(
    ("name", "readings", "day", "status", "latest", "expected", "attainment", "why"), rows_of(TABLE)
)
def test_a_kpi_on_a_day(
    name: str, readings: str, day: str, status: str, latest: str, expected: str, attainment: str, why: str
) -> None:
    kpi = standing(PLAN, name, readings, day)
    assert kpi.status == status, why
    if latest == "-":
        assert kpi.latest is None
    else:
        assert kpi.latest is not None
        on, value = latest.split()
        assert kpi.latest.on == date.fromisoformat(on)
        assert kpi.latest.value == pytest.approx(float(value), abs=1e-9)
    for cell, said in ((expected, kpi.expected), (attainment, kpi.attainment)):
        if cell != ".":
            assert said == (None if cell == "-" else pytest.approx(number(cell), abs=1e-9)), why


def test_every_status_is_reached() -> None:
    assert {row[3] for row in rows_of(TABLE)} == {str(status) for status in KpiState}


def test_a_ratio_is_read_from_its_terms() -> None:
    plan = plan_with("""
        - id: share
          title: a
          unit: "%"
          target: {kind: at_least, value: 80, due: 2024-04-10}
          ratio: {numerator: hồ sơ trực tuyến, denominator: hồ sơ, population: 40}
          baseline: {value: 60}
    """)
    records = facts_of("""
        entries:
          - {kind: reading, kpi: share, numerator: 26, denominator: 40, on: 2024-01-31}
          - {kind: reading, kpi: share, numerator: 33, denominator: 40, on: 2024-03-21}
        ---
        agency: so-tc
        period: 2024-Q1
        report: {date: 2024-02-20, received: 2024-06-01}
        readings:
          - {kpi: share, numerator: 7, denominator: 10}
    """)
    seen = []
    for day in ("2024-01-31", "2024-02-20", "2024-03-21"):
        kpi = judged_by(plan, records, day).kpis[0]
        assert kpi.latest is not None
        seen.append((kpi.latest.value, kpi.status, kpi.expected))
    assert seen == [
        (100 * 26 / 40, KpiState.OFF_TRACK, 60 + 20 * 30 / 100),  # 65 against 66: 5 < 0.9 × 6
        (100 * 7 / 10, KpiState.ON_TRACK, 60 + 20 * 50 / 100),  # by the report's own day, though received in June
        (100 * 33 / 40, KpiState.ATTAINED, 60 + 20 * 80 / 100),  # 82.5
    ]


def test_a_reading_that_corrects_stands_alone() -> None:
    records = facts_of("""
        entries:
          - {kind: reading, kpi: up, value: 5, on: 2024-02-20}
          - {kind: reading, kpi: up, value: 50, on: 2024-02-20, corrects: thiếu một số không}
    """)
    kpi = next(one for one in judged_by(PLAN, records, "2024-02-20").kpis if one.kpi.id == "up")
    assert [point.value for point in kpi.readings] == [50]
    assert kpi.status is KpiState.ON_TRACK


def test_of_two_bodies_readings_of_a_day_the_offices_counts() -> None:
    records = facts_of("""
        entries:
          - {kind: reading, agency: so-yt, kpi: up, value: 60, on: 2024-02-20}
          - {kind: reading, kpi: up, value: 50, on: 2024-02-20}
          - {kind: reading, agency: so-tc, kpi: up, value: 40, on: 2024-02-20}
    """)
    kpi = next(one for one in judged_by(PLAN, records, "2024-02-20").kpis if one.kpi.id == "up")
    assert [point.value for point in kpi.readings] == [50]


# The Theil–Sen slope is the median of the slopes between every two readings; it is carried on from the newest reading
# to the due day. The readings' days are 0, 10, 20 and 40 of the line.
FORECASTS = """
kpi   | readings                                                         | as of      | forecast | why
up    | 2024-01-11 10                                                    | 2024-01-11 | -        | one reading
up    | 2024-01-11 10, 2024-01-21 40                                     | 2024-01-21 | -        | two readings and a baseline are not three
up    | 2024-01-01 0, 2024-01-11 10, 2024-01-21 40                       | 2024-01-20 | -        | the third is of tomorrow
up    | 2024-01-01 0, 2024-01-11 10, 2024-01-21 40                       | 2024-01-21 | 200      | slopes 1, 2, 3: 40 + 2 × 80
up    | 2024-01-01 0, 2024-01-11 10, 2024-01-21 40                       | 2024-03-21 | 200      | the same at any later day
up    | 2024-01-01 0, 2024-01-11 10, 2024-01-21 40, 2024-02-10 50        | 2024-02-10 | 127.5    | slopes 1/2, 1, 5/4, 4/3, 2, 3: 50 + (5/4 + 4/3)/2 × 60
up    | 2024-01-21 40, 2024-02-10 50, 2024-01-01 0, 2024-01-11 10        | 2024-02-10 | 127.5    | in any order
up    | 2024-01-01 9, 2024-01-11 9, 2024-01-21 9                         | 2024-01-21 | 9        | no slope
bare  | 2024-01-01 0, 2024-01-11 10, 2024-01-21 20                       | 2024-01-21 | 100      | no baseline is needed
down  | 2024-01-01 120, 2024-01-11 110, 2024-01-21 108                   | 2024-01-21 | 60       | slopes −1, −0.2, −0.6: 108 − 0.6 × 80
span  | 2024-01-01 10, 2024-01-11 12, 2024-01-21 16                      | 2024-01-21 | 40       | slopes 0.2, 0.3, 0.4: 16 + 0.3 × 80
undue | 2024-01-01 0, 2024-01-11 10, 2024-01-21 40                       | 2024-01-21 | 730      | to 31 December: 40 + 2 × 345
up    | 2024-01-01 0, 2024-01-11 10, 2024-01-21 40                       | 2024-04-10 | 200      | on the due day itself
up    | 2024-01-01 0, 2024-01-11 10, 2024-01-21 40                       | 2024-04-11 | -        | nothing to foresee after it
sum   | 2024-01-01 a 0, 2024-01-01 b 0, 2024-01-11 a 10, 2024-01-21 b 30 | 2024-01-21 | 200      | the sums 0, 10, 40
"""  # noqa: E501


@pytest.mark.parametrize(("name", "readings", "day", "forecast", "why"), rows_of(FORECASTS))
def test_a_forecast_needs_three_readings(name: str, readings: str, day: str, forecast: str, why: str) -> None:
    said = standing(PLAN, name, readings, day).forecast
    assert said == (None if forecast == "-" else pytest.approx(number(forecast), abs=1e-9)), why


# What is left, over the days left from the as-of day on, by months of 30.44 days.
NEEDED = """
kpi   | readings                         | as of      | left | days | why
up    | 2024-02-20 50                    | 2024-02-20 | 50   | 50   | 50 in 50 days
up    | 2024-02-20 50                    | 2024-03-21 | 50   | 20   | from the as-of day on: less time for the same
up    | 2024-02-20 50                    | 2024-04-09 | 50   | 1    | the last day but one
up    | 2024-02-20 50                    | 2024-04-11 | -    | -    | null after the due day
down  | 2024-02-20 70                    | 2024-02-20 | -50  | 50   | downwards
span  | 2024-02-20 35                    | 2024-02-20 | 25   | 50   | to the low end
bare  | 2024-02-20 50                    | 2024-02-20 | 50   | 50   | one reading is enough
sum   | 2024-02-20 a 20, 2024-02-20 b 20 | 2024-02-20 | 13   | 50   | 53 − 40
up    |                                  | 2024-02-20 | -    | -    | nothing to count from
up    | 2024-02-20 50                    | 2024-04-10 | -    | -    | no day is left
up    | 2024-02-20 99, 2024-02-21 101    | 2024-02-21 | 0    | 49   | attained: nothing
undue | 2024-02-20 50                    | 2024-02-20 | 50   | 315  | to 31 December: 365 − 50
"""


@pytest.mark.parametrize(("name", "readings", "day", "left", "days", "why"), rows_of(NEEDED))
def test_what_a_month_needs(name: str, readings: str, day: str, left: str, days: str, why: str) -> None:
    said = standing(PLAN, name, readings, day).needed_per_month
    wanted = None if left == "-" else pytest.approx(float(left) / (int(days) / 30.44), abs=1e-9)
    assert said == wanted, why
