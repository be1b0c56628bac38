"""What a synthesis looks back on, and the days whose data count in it."""

from datetime import date

import pytest

from dxplan.model.dates import Period, Span


@pytest.mark.parametrize(
    ("name", "days", "window", "following"),
    [
        ("2024-Q1", ("2024-01-01", "2024-03-31"), ("2023-12-15", "2024-03-14"), "2024-Q2"),
        ("2024-Q2", ("2024-04-01", "2024-06-30"), ("2024-03-15", "2024-06-14"), "2024-Q3"),
        ("2024-Q4", ("2024-10-01", "2024-12-31"), ("2024-09-15", "2024-12-14"), "2025-Q1"),
        ("2024-H1", ("2024-01-01", "2024-06-30"), ("2023-12-15", "2024-06-14"), "2024-Q3"),
        ("2024-9M", ("2024-01-01", "2024-09-30"), ("2023-12-15", "2024-09-14"), "2024-Q4"),
        ("2024", ("2024-01-01", "2024-12-31"), ("2023-12-15", "2024-12-14"), "2025"),
    ],
)
def test_days_and_windows(name: str, days: tuple[str, str], window: tuple[str, str], following: str) -> None:
    """The windows are those of Nghị định 09/2019/NĐ-CP."""
    span = Span.parse(name)
    assert str(span) == str(span.period) == name
    assert (span.first.isoformat(), span.last.isoformat()) == days
    assert tuple(day.isoformat() for day in span.window) == window
    assert str(span.following) == following


def test_the_ends_of_the_window_are_in_it() -> None:
    span = Span.parse("2024-Q2")
    ends = (date(2024, 3, 14), date(2024, 3, 15), date(2024, 6, 14), date(2024, 6, 15))
    assert [span.holds(day) for day in ends] == [False, True, True, False]
    assert not span.holds(None)


@pytest.mark.parametrize("text", ["2024-H2", "2024-06", "2024-6M", "2024-09M", "24-9M", "", "2024-9M ", "x"])
def test_what_is_no_span(text: str) -> None:
    with pytest.raises(ValueError):
        Span.parse(text)


def test_a_quarter_is_the_one_it_ends_with() -> None:
    assert Span.parse("2024-9M").quarter == Period.parse("2024-Q3")
    assert Span.parse("2024").quarter == Period.parse("2024-Q4")
