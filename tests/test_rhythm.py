"""What comes round: periods by rhythm, their due days, and the days of their data; by hand from calendars."""

from datetime import date

import pytest

from dxplan.model.dates import Every, Period
from dxplan.model.report_duty import ReportDuty
from dxplan.model.rhythm import Rhythm, Window, periods_between, periods_due, window_of

D = date.fromisoformat


@pytest.mark.parametrize(
    ("rhythm", "period", "due"),
    [
        (Rhythm("quarter"), "2026-Q1", "2026-03-31"),
        (Rhythm("quarter", day=14), "2026-Q3", "2026-09-14"),
        (Rhythm("quarter", day=31), "2026-Q2", "2026-06-30"),
        (Rhythm("month", day=30), "2026-02", "2026-02-28"),
        (Rhythm("month", day=30), "2028-02", "2028-02-29"),
        (Rhythm("month", day=10, month="next"), "2026-07", "2026-08-10"),
        (Rhythm("month", day=10, month="next"), "2026-12", "2027-01-10"),
        (Rhythm("month", day=31, month="next"), "2026-01", "2026-02-28"),
        (Rhythm("month", month="next"), "2026-01", "2026-02-28"),
        (Rhythm("quarter", day=10, month="next"), "2026-Q1", "2026-04-10"),
        (Rhythm("half_year", day=10, month="next"), "2026-H1", "2026-07-10"),
        (Rhythm("nine_months", day=10, month="next"), "2026-9M", "2026-10-10"),
        (Rhythm("year", day=15, month="next"), "2026", "2027-01-15"),
        (Rhythm("year", day=30, month=11), "2026", "2026-11-30"),
        (Rhythm("year", month=2), "2028", "2028-02-29"),
        (Rhythm("week"), "2026-W29", "2026-07-19"),
        (Rhythm("week", weekday="thursday"), "2026-W29", "2026-07-16"),
        (Rhythm("week", weekday="monday"), "2026-W53", "2026-12-28"),
        (Rhythm("week", day=10, month="next", weekday="friday"), "2026-W53", "2027-01-01"),
        (Rhythm("two_weeks", weekday="friday"), "2026-W29-30", "2026-07-24"),
        (Rhythm("two_weeks"), "2026-W53-01", "2027-01-10"),
    ],
)
def test_due_days(rhythm: Rhythm, period: str, due: str) -> None:
    assert rhythm.due(Period.parse(period)) == D(due)


@pytest.mark.parametrize(
    ("every", "first", "last", "names"),
    [
        ("quarter", "2026-01-01", "2026-12-31", "2026-Q1 2026-Q2 2026-Q3 2026-Q4"),
        ("quarter", "2026-04-01", "2026-09-29", "2026-Q2"),
        ("quarter half_year nine_months year", "2026-01-01", "2026-12-31", "2026-Q1 2026-H1 2026-9M 2026"),
        ("year nine_months half_year quarter", "2026-01-01", "2026-12-31", "2026-Q1 2026-H1 2026-9M 2026"),
        ("month quarter", "2026-04-01", "2026-07-31", "2026-04 2026-05 2026-Q2 2026-07"),
        ("nine_months", "2026-10-01", "2027-12-31", "2027-9M"),
        ("half_year year", "2025-07-01", "2026-12-31", "2025 2026-H1 2026"),
        ("week month", "2026-05-18", "2026-06-07", "2026-W21 2026-05 2026-W23"),
        ("week", "2026-01-01", "2026-01-11", "2026-W01 2026-W02"),
        ("week", "2026-12-21", "2026-12-31", "2026-W52"),
        ("two_weeks", "2026-07-01", "2026-08-09", "2026-W27-28 2026-W29-30 2026-W31-32"),
    ],
)
def test_of_several_that_end_on_one_day_the_longest_counts(every: str, first: str, last: str, names: str) -> None:
    rhythms: list[Every] = every.split()  # type: ignore[assignment]
    periods = periods_between(tuple(map(Rhythm, rhythms)), D(first), D(last), since=D("2026-07-17"))
    assert " ".join(map(str, periods)) == names


def test_nobody_knows_which_two_weeks_without_a_first_period() -> None:
    assert periods_between((Rhythm("two_weeks"),), D("2026-01-01"), D("2026-12-31")) == ()


@pytest.mark.parametrize(
    ("rhythm", "dated", "first"),
    [
        (Rhythm("quarter"), "2026-05-01", "2026-Q2"),
        (Rhythm("quarter", day=14), "2026-06-14", "2026-Q2"),
        (Rhythm("quarter", day=14), "2026-06-15", "2026-Q3"),
        (Rhythm("month", day=10, month="next"), "2026-07-10", "2026-06"),
        (Rhythm("month", day=10, month="next"), "2026-07-11", "2026-07"),
        (Rhythm("year", day=15, month=1), "2026-07-11", "2026"),
        (Rhythm("month"), "2025-12-20", "2026-01"),
        (Rhythm("week", weekday="friday"), "2026-07-17", "2026-W29"),
        (Rhythm("week", weekday="friday"), "2026-07-18", "2026-W30"),
    ],
)
def test_the_first_is_due_on_the_plans_date_or_after_it(rhythm: Rhythm, dated: str, first: str) -> None:
    periods = periods_due((rhythm,), D("2026-01-01"), D("2026-12-31"), D(dated))
    assert str(periods[0]) == first


@pytest.mark.parametrize(
    ("rhythm", "period", "window", "first", "last"),
    [
        (Rhythm("quarter", day=14), "2026-Q2", None, "2026-03-15", "2026-06-14"),
        (Rhythm("half_year"), "2026-H2", None, "2026-06-15", "2026-12-14"),
        (Rhythm("nine_months"), "2026-9M", "decree", "2025-12-15", "2026-09-14"),
        (Rhythm("year"), "2026", "decree", "2025-12-15", "2026-12-14"),
        (Rhythm("quarter"), "2026-Q2", "calendar", "2026-04-01", "2026-06-30"),
        (Rhythm("quarter", day=10, month="next"), "2026-Q3", "year_to_date", "2026-01-01", "2026-09-30"),
        (Rhythm("nine_months"), "2026-9M", "year_to_date", "2026-01-01", "2026-09-30"),
        (Rhythm("month", day=10, month="next"), "2026-07", "between_dues", "2026-07-11", "2026-08-10"),
        (Rhythm("month", day=25), "2026-01", "between_dues", "2025-12-26", "2026-01-25"),
        (Rhythm("year", day=30, month=11), "2026", "between_dues", "2025-12-01", "2026-11-30"),
        (Rhythm("week", weekday="friday"), "2026-W29", None, "2026-07-11", "2026-07-17"),
        (Rhythm("week", weekday="friday"), "2026-W01", None, "2025-12-27", "2026-01-02"),
        (Rhythm("week"), "2026-W29", "calendar", "2026-07-13", "2026-07-19"),
        (Rhythm("week"), "2026-W01", "year_to_date", "2026-01-01", "2026-01-04"),
        (Rhythm("two_weeks", weekday="friday"), "2026-W29-30", None, "2026-07-11", "2026-07-24"),
    ],
)
def test_windows(rhythm: Rhythm, period: str, window: Window | None, first: str, last: str) -> None:
    named = Period.parse(period)
    assert window_of(named, (rhythm,), window, since=named.first) == (D(first), D(last))


def test_between_the_dues_of_several_rhythms() -> None:
    """Of quarter, half-year, nine months and year the one before nine months is the half-year."""
    rhythms = (Rhythm("quarter", 10), Rhythm("half_year", 20), Rhythm("nine_months", 25), Rhythm("year", 14))
    windows = {name: window_of(Period.parse(name), rhythms, "between_dues") for name in ("2026-Q1", "2026-9M")}
    assert windows == {
        "2026-Q1": (D("2025-12-15"), D("2026-03-10")),
        "2026-9M": (D("2026-06-21"), D("2026-09-25")),
    }


def rhythmic(**keys: object) -> ReportDuty:
    return ReportDuty.model_validate({**DUTY, **keys})


DUTY = {"text": "báo cáo", "first_period": "2026-Q1", "to": "so-tttt", "bodies": ["so-tc"]}


def test_a_rhythm_of_a_list_may_have_its_own_due_day() -> None:
    duty = rhythmic(
        every=["quarter", {"every": "year", "due_day": 15}, {"every": "month", "due_time": "16:00"}],
        due_day=10,
        due_month="next",
        due_time="17:00",
    )
    assert duty.rhythms == (
        Rhythm("quarter", 10, "next", hour="17:00"),
        Rhythm("year", 15, "next", hour="17:00"),
        Rhythm("month", 10, "next", hour="16:00"),
    )
    assert [duty.due_on(Period.parse(name)) for name in ("2026-Q3", "2026", "2026-H1")] == [
        D("2026-10-10"),
        D("2027-01-15"),
        D("2026-06-30"),  # no rhythm of it
    ]


@pytest.mark.parametrize(
    "keys",
    [
        {"every": "quarter"},
        {"every": "month", "due_day": 10, "due_month": "next", "due_time": "23:30"},
        {"every": ["quarter", "half_year"]},
        {"every": ["quarter", {"every": "year", "due_day": 14, "due_month": 1}]},
        {"every": {"every": "week", "due_weekday": "friday"}},
    ],
)
def test_a_file_gets_back_what_it_had(keys: dict[str, object]) -> None:
    assert rhythmic(**keys).file_data() == {**DUTY, **keys}
