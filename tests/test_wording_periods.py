"""Periods as people type them: one, two, or none."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.model.dates import Every, Period
from dxplan.render.language import language
from dxplan.wording.periods import read_period, read_span

ENGLISH = language("en")
FORMS = "write it as 2024-Q2, 2024-06, 2024-H1 or 2024"


@pytest.mark.parametrize(
    "typed",
    [
        *("2024-Q3", "2024q3", "2024Q3", "2024/Q3", "Q3", "q3", "Q3/2024", "Q3 2024", "Q3-2024", "Q.III", "Q III"),
        *("quý III/2024", "Quý 3", "QUÝ iii năm 2024", "Quý III, năm 2024", "quý 3 của năm 2024", "quí 3", "quý ba"),
        *("quy III / 2024", "3", "03", "  3 ", "qu\u0079\u0301 III/2024"),
    ],
)
def test_spellings_of_a_quarter(typed: str) -> None:
    assert _said(typed, every="quarter") == "2024-Q3"


@pytest.mark.parametrize(
    ("typed", "every", "expected"),
    [
        ("11", "month", "2024-11"),
        ("2024-2", "month", "2024-02"),
        ("2/2024", "quarter", "2024-02"),
        ("T11", "quarter", "2024-11"),
        ("tháng 11/2025", "quarter", "2025-11"),
        ("11/2024", "quarter", "2024-11"),
        ("6 tháng đầu năm", "quarter", "2024-H1"),
        ("sáu tháng đầu năm 2024", "quarter", "2024-H1"),
        ("nửa cuối năm 2024", "quarter", "2024-H2"),
        ("6 tháng cuối năm 2025", "month", "2025-H2"),
        ("H2/2023", "month", "2023-H2"),
        ("năm 2024", "month", "2024"),
        ("9 tháng", "quarter", "2024-9M"),
        ("Chín tháng đầu năm 2026", "month", "2026-9M"),
        ("2026-9m", "quarter", "2026-9M"),
        ("9M/2026", "quarter", "2026-9M"),
        ("Tuần 29", "quarter", "2024-W29"),
        ("tuần thứ 7 năm 2026", "month", "2026-W07"),
        ("29", "week", "2024-W29"),
        ("53/2026", "week", None),
        ("W53/2026", "week", "2026-W53"),
        ("2026-W29", "quarter", "2026-W29"),
        ("2026W9", "quarter", "2026-W09"),
        ("tuần 29, 30", "two_weeks", "2024-W29-30"),
        ("tuần 29 và 30/2026", "week", "2026-W29-30"),
        ("Tuần 9 và tuần 10", "week", "2024-W09-10"),
        ("2 tuần 52-1 năm 2025", "week", "2025-W52-01"),
        ("2026-W29-30", "month", "2026-W29-30"),
        ("29", "two_weeks", None),
    ],
)
def test_spellings_of_other_periods(typed: str, every: Every, expected: str | None) -> None:
    read = read_period(typed, year=2024, every=every)
    assert (str(read) if isinstance(read, Period) else None) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "x",
        "5",
        "0",
        "Q5",
        "quý V",
        "13/2024",
        "0000-Q1",
        "²",
        "3\n3",
        "Q3/24",
        "Q" * 999,
        "Q3 x",
        "2024-8M",
        "tuần 54",
        "tuần 29-31",
        "tuần",
    ],
)
def test_what_names_no_period(typed: str) -> None:
    assert _said(typed, every="quarter") == f"{typed} is not a period; {FORMS}"


def test_what_is_too_long_is_not_read_by_its_beginning() -> None:
    assert _said("Q3" + " " * 50 + "x") == f"Q3{' ' * 50}x is not a period; {FORMS}"


@pytest.mark.parametrize(
    ("typed", "every", "one", "other"),
    [
        ("3", None, "2024-Q3", "2024-03"),
        ("2024-3", None, "2024-03", "2024-Q3"),
        ("2024-3", "quarter", "2024-03", "2024-Q3"),
        ("6 tháng", None, "2024-H1", "2024-H2"),
        ("6 tháng năm 2025", "month", "2025-H1", "2025-H2"),
    ],
)
def test_what_may_be_two_is_refused_with_both(typed: str, every: Every | None, one: str, other: str) -> None:
    assert _said(typed, every=every) == f"{typed} may be {one} or {other}; {FORMS}"


@pytest.mark.parametrize("typed", ["Q3", "tháng 6", "6 tháng đầu năm", "12"])
def test_without_a_year_there_is_no_period(typed: str) -> None:
    assert _said(typed, year=None) == f"{typed} names no year; {FORMS}"
    assert _said("quý 3/2025", year=None) == "2025-Q3"


@given(
    st.sampled_from(["Quý {roman}{year}", "quý {number}{year}", "Q{number}{year}", "Q{roman}{year}"]),
    st.integers(1, 4),
    st.sampled_from(["", "/2025", " / 2025", " năm 2025", ", năm 2025", "-2025", " 2025"]),
    st.sampled_from([str, str.upper, str.lower]),
    st.sampled_from(["NFC", "NFD", "bare"]),
    st.sampled_from([" ", "  ", "\u00a0", "\t"]),
)
def test_a_quarter_is_the_same_in_every_spelling(
    form: str, number: int, year: str, case: type[str], marks: str, blank: str
) -> None:
    typed = case(form.format(number=number, roman=("I", "II", "III", "IV")[number - 1], year=year))
    typed = "".join(char for char in normalize("NFD", typed) if char < "\u0300") if marks == "bare" else typed
    typed = typed if marks == "bare" else normalize("NFD" if marks == "NFD" else "NFC", typed)
    expected = f"{2025 if year else 2024}-Q{number}"
    assert _said(typed.replace(" ", blank)) == _said(f" {typed} ") == expected


@given(st.text(max_size=20), st.none() | st.integers(1900, 2999), st.sampled_from([None, "month", "quarter", "year"]))
def test_no_text_is_a_fault(typed: str, year: int | None, every: Every | None) -> None:
    assert read_period(typed, year=year, every=every)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("9 tháng", "2024-9M"),
        ("9 THÁNG đầu năm 2025", "2025-9M"),
        ("9 thang dau nam", "2024-9M"),
        ("9 tháng năm 0000", None),
        ("2025-9M", "2025-9M"),
        ("9m", "2024-9M"),
        ("6 tháng", "2024-H1"),
        ("6 tháng cuối năm", None),
        ("8 tháng", None),
        ("tháng 8", None),
        ("Q3", "2024-Q3"),
        ("năm 2025", "2025"),
    ],
)
def test_what_a_report_may_look_back_on(typed: str, expected: str | None) -> None:
    span = read_span(typed, year=2024)
    assert (str(span) if isinstance(span, Period) else None) == expected


def _said(typed: str, *, year: int | None = 2024, every: Every | None = None) -> str:
    read = read_period(typed, year=year, every=every)
    if isinstance(read, Period):
        return str(read)
    assert read.hint is not None
    return f"{ENGLISH.message(read.message)}; {ENGLISH.message(read.hint)}"
