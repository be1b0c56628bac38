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
    ],
)
def test_period(name: str, first: date, last: date) -> None:
    period = Period.parse(name)
    assert (period.first, period.last, str(period)) == (first, last, name)


@pytest.mark.parametrize(
    "name", ["2024-Q5", "2024-Q0", "2024-H3", "2024-13", "2024-00", "24-Q1", "2024Q1", "0000", "٢٠٢٤"]
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
