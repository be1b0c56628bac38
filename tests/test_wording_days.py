"""Days as people type and print them: one, two, or none; and those that no calendar has."""

from datetime import date

import pytest

from dxplan.render.language import language
from dxplan.wording.days import impossible_days, read_day

OCTOBER = date(2024, 10, 1)
ENGLISH = language("en")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        *(
            (typed, "2024-10-01")
            for typed in ("2024-10-01", "01/10/2024", "1/10/2024", "1-10-2024", "1.10.2024", "1/10")
        ),
        *((typed, "2024-10-01") for typed in ("2024/10/1", "ngày 1/10/2024", "Ngày 1 tháng 10 năm 2024", "hôm nay")),
        *((typed, "2024-09-30") for typed in ("hôm qua", "hom qua", "HÔM QUA", " hôm  qua ")),
        *((typed, "2024-10-01") for typed in ("ngay 1/10/2024", "nga\u0300y 1 thang 10 nam 2024", "NGÀY 1/10")),
        ("ngày mai", "2024-10-02"),
        ("10/9/2026", "2026-09-10"),
        ("28/12", "2024-12-28"),
        ("29/2", "2024-02-29"),
        ("31/2/2024", "there is no day 31/2/2024; 2024-02 has 29 days"),
        ("31/4", "there is no day 31/4; 2024-04 has 30 days"),
        ("29/2/2023", "there is no day 29/2/2023; 2023-02 has 28 days"),
        ("10/13/2024", "there is no day 10/13/2024; write it as 2024-10-01 or 01/10/2024"),
        ("3O/6/2024", "3O/6/2024 is not a day; a letter stands in place of a digit; write 2024-06-30"),
        ("l5/7", "l5/7 is not a day; a letter stands in place of a digit; write 2024-07-15"),
        *(
            (typed, None)
            for typed in ("", "abc", "1/10/24", "1.10", "1-10", "１/10/2024", "10000-01-01", "1/10/2024 ạ")
        ),
    ],
)
def test_what_is_typed_is_one_day_or_none(typed: str, day: str | None) -> None:
    assert _said(typed, near=OCTOBER, today=OCTOBER, year=2024) == (
        f"{typed} is not a day; write it as 2024-10-01 or 01/10/2024" if day is None else day
    )


@pytest.mark.parametrize(
    ("typed", "near", "year", "said"),
    [
        ("28/12", "2025-01-03", 2025, "28/12 may be 2024-12-28 or 2025-12-28; write the year too"),
        ("15/1", "2024-12-01", 2024, "15/1 may be 2024-01-15 or 2025-01-15; write the year too"),
        ("1/10", "2026-11-30", 2024, "1/10 may be 2024-10-01 or 2026-10-01; write the year too"),
        ("29/2", "2025-01-01", 2025, "there is no day 29/2; 2025-02 has 28 days"),
        ("31/12", "2024-05-01", 2024, "2024-12-31"),
        ("5/1", "2025-01-03", None, "2025-01-05"),
    ],
)
def test_a_day_without_a_year_is_of_this_one_unless_it_may_be_two(
    typed: str, near: str, year: int | None, said: str
) -> None:
    assert _said(typed, near=date.fromisoformat(near), year=year) == said


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Trước 31/6/2024", ["31/6/2024"]),
        ("ngày 30/2/2024 và ngày 15/5/2024", ["30/2/2024"]),
        ("ngày 30.2.2024", ["30.2.2024"]),
        ("ngày 31 tháng 4 năm 2024", ["31 tháng 4 năm 2024"]),
        ("trước ngày 31/6", ["31/6"]),
        ("15/6/2024-31/6/2024", ["31/6/2024"]),
        ("ngày 15/13/2024", ["15/13/2024"]),
        *((text, []) for text in ("ngày 29/2", "ngày 29/2/2024", "31/6 xã", "số 31/6/QĐ-UBND", "hết 30/13 nhiệm vụ")),
        *((text, []) for text in ("phiên bản 30.2.2024", "tỷ lệ 31/2/5000", "Quý III/2024", "")),
    ],
)
def test_days_that_no_calendar_has(text: str, days: list[str]) -> None:
    assert [written for _, written, _ in impossible_days(text)] == days


def _said(typed: str, **known: date | int | None) -> str:
    read = read_day(typed, **known)  # type: ignore[arg-type]
    if isinstance(read, date):
        return read.isoformat()
    return "; ".join(map(ENGLISH.message, filter(None, (read.message, read.hint))))
