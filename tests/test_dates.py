from datetime import date

import pytest

from dxplan.model.dates import CoarseDate, Every, Period, last_day


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2024, 2, 29), (2023, 2, 28), (2024, 4, 30), (2024, 12, 31), (2100, 2, 28)]
)
def test_last_day(year: int, month: int, day: int) -> None:
    assert last_day(year, month) == date(year, month, day)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("2024-06", date(2024, 6, 1), date(2024, 6, 30)),
        ("2024-Q1", date(2024, 1, 1), date(2024, 3, 31)),
        ("2024-Q4", date(2024, 10, 1), date(2024, 12, 31)),
        ("2024-H1", date(2024, 1, 1), date(2024, 6, 30)),
        ("2024-H2", date(2024, 7, 1), date(2024, 12, 31)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2026-9M", date(2026, 1, 1), date(2026, 9, 30)),
        ("2026-W29", date(2026, 7, 13), date(2026, 7, 19)),
        ("2026-W01", date(2025, 12, 29), date(2026, 1, 4)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2026-W29-30", date(2026, 7, 13), date(2026, 7, 26)),
        ("2026-W53-01", date(2026, 12, 28), date(2027, 1, 10)),
        ("2025-W52-01", date(2025, 12, 22), date(2026, 1, 4)),
    ],
)
def test_period(name: str, first: date, last: date) -> None:
    period = Period.parse(name)
    assert (period.first, period.last, str(period)) == (first, last, name)


@pytest.mark.parametrize(
    "name",
    [
        "2024-Q5",
        "2024-Q0",
        "2024-H3",
        "2024-13",
        "2024-00",
        "24-Q1",
        "2024Q1",
        "0000",
        "٢٠٢٤",
        "2026-6M",
        "2026-W9",
        "2026-W29-31",
        "2026-W29-29",
        "2026-W53-54",
        "2026-W52-01",
        "9999-W52",
    ],
)
def test_no_period(name: str) -> None:
    with pytest.raises(ValueError, match="not a period"):
        Period.parse(name)


@pytest.mark.parametrize(
    ("every", "names"),
    [
        ("month", ["2024-11", "2024-12", "2025-01"]),
        ("quarter", ["2024-Q4", "2025-Q1", "2025-Q2"]),
        ("half_year", ["2024-H2", "2025-H1", "2025-H2"]),
        ("year", ["2024", "2025", "2026"]),
        ("nine_months", ["2025-9M", "2026-9M", "2027-9M"]),
        ("week", ["2024-W48", "2024-W49", "2024-W50"]),
        ("two_weeks", ["2024-W48-49", "2024-W50-51", "2024-W52-01"]),
    ],
)
def test_periods_follow_each_other(every: Every, names: list[str]) -> None:
    period = Period.holding(date(2024, 11, 30), every)
    assert [str(period), str(period.following), str(period.following.following)] == names


def test_a_month_sorts_as_its_first_day() -> None:
    days = [CoarseDate.parse(text) for text in ("2024-05-02", "2024-05", "2024-04-30", "2024-06")]
    assert [str(day) for day in sorted(days)] == ["2024-04-30", "2024-05", "2024-05-02", "2024-06"]


@pytest.mark.parametrize("text", ["2024-13", "2024-02-30", "2024", "05/2024", "2024-5"])
def test_no_coarse_date(text: str) -> None:
    with pytest.raises(ValueError):
        CoarseDate.parse(text)


@pytest.mark.parametrize("name", ["2026-W00", "2025-W53", "2026-W54"])
def test_no_week_of_the_year(name: str) -> None:
    with pytest.raises(ValueError):
        Period.parse(name)


@pytest.mark.parametrize(
    ("day", "name"),
    [("2026-07-12", "2026-W27-28"), ("2026-07-13", "2026-W29-30"), ("2026-07-26", "2026-W29-30"), ("2026-06-28", None)],
)
def test_two_weeks_are_counted_from_the_first(day: str, name: str | None) -> None:
    period = Period.holding(date.fromisoformat(day), "two_weeks", since=date(2026, 7, 15))
    assert str(period) == (name or "2026-W25-26")
