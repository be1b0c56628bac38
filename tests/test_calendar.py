import re
from collections import Counter
from datetime import date, timedelta
from importlib.resources import files
from math import floor, radians, sin
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dxplan.model.workdays import Calendar, ListedDay

TEXT = files("dxplan").joinpath("data/days-off.yaml").read_text(encoding="utf-8")
DATA: dict[str, Any] = yaml.safe_load(TEXT)
LINES: list[dict[str, Any]] = DATA["days"]
CALENDAR = Calendar.read(DATA)
YEARS = (2024, 2025, 2026, 2027)


def entry(day: date, kind: str, name: str = "Ngày truyền thống của tỉnh") -> Any:
    return SimpleNamespace(date=day, kind=kind, name=name, source="Công văn 1/UBND-VX")


def off_in(year: int) -> list[ListedDay]:
    return [day for day in CALENDAR.days.values() if day.date.year == year and day.kind == "day_off"]


# The lunar calendar of Vietnam by Hồ Ngọc Đức's method: new moons and the sun's longitude after Meeus, at UTC+7.

HOURS_EAST = 7
JULIAN_DAY_OF_ORDINAL_0 = 1721425


def sine(degrees: float) -> float:
    return sin(radians(degrees))


def new_moon(k: int) -> int:
    """The Julian day, in Vietnam, of the k-th new moon since 1 January 1900."""
    t = k / 1236.85
    mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t**2)
    sun = 359.2242 + 29.10535608 * k - 0.0000333 * t**2 - 0.00000347 * t**3
    moon = 306.0253 + 385.81691806 * k + 0.0107306 * t**2 + 0.00001236 * t**3
    node = 21.2964 + 390.67050646 * k - 0.0016528 * t**2 - 0.00000239 * t**3
    terms = (
        (0.1734 - 0.000393 * t, sun),
        (0.0021, 2 * sun),
        (-0.4068, moon),
        (0.0161, 2 * moon),
        (-0.0004, 3 * moon),
        (0.0104, 2 * node),
        (-0.0051, sun + moon),
        (-0.0074, sun - moon),
        (0.0004, 2 * node + sun),
        (-0.0004, 2 * node - sun),
        (-0.0006, 2 * node + moon),
        (0.0010, 2 * node - moon),
        (0.0005, sun + 2 * moon),
    )
    clock_drift = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return floor(mean + sum(size * sine(angle) for size, angle in terms) - clock_drift + 0.5 + HOURS_EAST / 24)


def sun_sector(julian_day: int) -> int:
    """In which twelfth of its circle the sun stands at that day's first midnight: 9 begins at the winter solstice."""
    t = (julian_day - 0.5 - HOURS_EAST / 24 - 2451545) / 36525
    anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t**2) * sine(anomaly)
    longitude += (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly)
    return int(longitude % 360 // 30)


def eleventh_month(year: int) -> int:
    """The number of the new moon that opens the lunar month with the winter solstice."""
    days_since_1900 = date(year, 12, 31).toordinal() + JULIAN_DAY_OF_ORDINAL_0 - 2415021
    k = floor(days_since_1900 / 29.530588853)
    return k - 1 if sun_sector(new_moon(k)) >= 9 else k


def lunar_days(year: int) -> dict[date, str]:
    """The lunar day of each day from the eleventh month of the year before on, as `day/month`; leap months left out."""
    first, last = eleventh_month(year - 1), eleventh_month(year)
    starts = [new_moon(k) for k in range(first, last + 1)]
    leap = None
    if last - first == 13:
        leap = next(i for i in range(1, 13) if sun_sector(starts[i]) == sun_sector(starts[i + 1]))
    days: dict[date, str] = {}
    month = 10
    for index in range(last - first):
        if index == leap:
            continue
        month = month % 12 + 1
        opening = date.fromordinal(starts[index] - JULIAN_DAY_OF_ORDINAL_0)
        for number in range(starts[index + 1] - starts[index]):
            days[opening + timedelta(days=number)] = f"{number + 1}/{month}"
    return days


@pytest.mark.parametrize(
    ("day", "lunar"),
    [
        (date(1985, 1, 21), "1/1"),  # a month before China's: the meridian matters
        (date(2007, 2, 17), "1/1"),  # a day before China's
        (date(2023, 4, 29), "10/3"),  # after a leap second month
        (date(2025, 1, 25), "26/12"),
        (date(2026, 2, 22), "6/1"),
    ],
)
def test_the_lunar_reckoning_itself_agrees_with_published_days(day: date, lunar: str) -> None:
    assert lunar_days(day.year)[day] == lunar


@pytest.mark.parametrize("year", YEARS)
def test_lunar_holidays_stand_on_their_lunar_days(year: int) -> None:
    lunar = lunar_days(year)
    named = {}
    for day in off_in(year):
        if match := re.fullmatch(r"Tết Âm lịch \((?:(\d+) tháng Chạp|mùng (\d))\)", day.name):
            named[day.date] = f"{match[1]}/12" if match[1] else f"{match[2]}/1"
        elif day.name == "Ngày Giỗ Tổ Hùng Vương":
            named[day.date] = "10/3"
    assert named == {day: lunar[day] for day in named}
    assert {"1/1", "2/1", "3/1", "10/3"} <= set(named.values())
    assert len(named) == 6


@pytest.mark.parametrize("year", YEARS)
def test_each_year_has_the_holidays_of_the_law(year: int) -> None:
    holidays = [day for day in off_in(year) if not day.name.startswith("Nghỉ")]
    names = Counter(day.name.partition(" (")[0] for day in holidays)
    law = {
        "Tết Dương lịch": 1,
        "Tết Âm lịch": 5,
        "Ngày Giỗ Tổ Hùng Vương": 1,
        "Ngày Chiến thắng": 1,
        "Ngày Quốc tế lao động": 1,
        "Quốc khánh": 2,
    }
    culture_day = {"Ngày Văn hóa Việt Nam": 1} if year >= 2026 else {}
    assert names == law | culture_day
    fixed = {(1, 1), (4, 30), (5, 1), (9, 2)} | ({(11, 24)} if year >= 2026 else set())
    assert fixed <= {(day.date.month, day.date.day) for day in holidays}


@pytest.mark.parametrize("year", YEARS)
def test_holidays_on_a_weekend_are_made_up_on_weekdays(year: int) -> None:
    def occasion(day: ListedDay) -> str:
        return day.name.removeprefix("Nghỉ bù ").partition(" (")[0]

    lost = [day for day in off_in(year) if day.date.weekday() >= 5]
    made_up = [day for day in off_in(year) if day.name.startswith("Nghỉ bù ")]
    assert Counter(map(occasion, lost)) == Counter(map(occasion, made_up))
    assert all(day.date.weekday() < 5 for day in made_up)
    for day in made_up:
        before = Calendar({d: e for d, e in CALENDAR.days.items() if e != day}, date.min, date.max)
        assert any(
            before.next_working_day(holiday.date) == day.date for holiday in lost if occasion(holiday) == occasion(day)
        )


def test_each_worked_saturday_pays_for_a_weekday_off() -> None:
    def partner(day: ListedDay) -> date:
        number, month, year = re.findall(r"\d+", day.name)
        return date(int(year), int(month), int(number))

    worked = {day.date: partner(day) for day in CALENDAR.days.values() if day.kind == "working_day"}
    swapped = {day.date: partner(day) for day in CALENDAR.days.values() if day.name.startswith("Nghỉ hoán đổi")}
    assert worked == {
        date(2024, 5, 4): date(2024, 4, 29),
        date(2025, 4, 26): date(2025, 5, 2),
        date(2026, 1, 10): date(2026, 1, 2),
        date(2026, 8, 22): date(2026, 8, 31),
    }
    assert swapped == {off: saturday for saturday, off in worked.items()}
    assert all(day.weekday() == 5 for day in worked)
    assert all(day.weekday() < 5 for day in swapped)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2024, 2, 8), date(2024, 2, 14)),
        (date(2024, 4, 27), date(2024, 5, 1)),
        (date(2024, 8, 31), date(2024, 9, 3)),
        (date(2025, 1, 25), date(2025, 2, 2)),
        (date(2025, 4, 30), date(2025, 5, 4)),
        (date(2025, 8, 30), date(2025, 9, 2)),
        (date(2026, 1, 1), date(2026, 1, 4)),
        (date(2026, 2, 14), date(2026, 2, 22)),
        (date(2026, 4, 25), date(2026, 4, 27)),
        (date(2026, 4, 30), date(2026, 5, 3)),
        (date(2026, 8, 29), date(2026, 9, 2)),
        (date(2026, 11, 24), date(2026, 11, 24)),
        (date(2027, 2, 4), date(2027, 2, 10)),
        (date(2027, 4, 30), date(2027, 5, 3)),
        (date(2027, 9, 2), date(2027, 9, 5)),
    ],
)
def test_the_breaks_as_announced(first: date, last: date) -> None:
    assert CALENDAR.working_days(first, last) == 0
    assert not CALENDAR.is_off(first - timedelta(days=1))
    assert not CALENDAR.is_off(last + timedelta(days=1))


def test_every_line_says_what_it_rests_on_and_stands_in_order() -> None:
    days = [line["date"] for line in LINES]
    assert days == sorted(set(days))
    for line in LINES:
        assert set(line) - {"status"} == {"date", "kind", "name", "source"}
        assert line["kind"] in ("day_off", "working_day")
        assert re.match(r"(Bộ luật|Nghị quyết|Thông báo|Công văn) .*\d", line["source"]), line
        assert DATA["known_from"] <= line["date"] <= DATA["known_through"]


def test_only_2027_is_provisional() -> None:
    for day in CALENDAR.days.values():
        assert day.status == ("provisional" if day.date.year == 2027 else "decided")


def test_the_file_reads_the_same_in_every_yaml() -> None:
    for event in yaml.parse(TEXT):
        assert not isinstance(event, yaml.AliasEvent)
        assert getattr(event, "anchor", None) is None
        assert getattr(event, "tag", None) is None
        if isinstance(event, yaml.ScalarEvent) and event.style is None:
            value = yaml.safe_load(event.value)
            assert isinstance(value, str) or value.isoformat() == event.value


def test_dates_may_come_as_text() -> None:
    assert Calendar.read(yaml.load(TEXT, yaml.BaseLoader)) == CALENDAR


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2024, 4, 30), "Ngày Chiến thắng"),
        (date(2024, 6, 29), "saturday"),
        (date(2024, 6, 30), "sunday"),
        (date(2024, 8, 31), "saturday"),
        (date(2024, 11, 24), "sunday"),  # not yet a holiday
        (date(2024, 5, 4), None),  # a worked Saturday
        (date(2024, 6, 28), None),
        (date(2025, 11, 24), None),
        (date(2026, 4, 26), "Ngày Giỗ Tổ Hùng Vương"),
        (date(2026, 11, 23), None),
        (date(2031, 1, 1), None),  # past the list only weekends are known
        (date(2031, 1, 4), "saturday"),
    ],
)
def test_why_a_day_is_off(day: date, why: str | None) -> None:
    assert CALENDAR.why_off(day) == why
    assert CALENDAR.is_off(day) == (why is not None)


def test_the_report_days_of_2024_that_fall_on_a_weekend() -> None:
    due = [date(2024, month, 14) for month in (3, 6, 9, 12)]
    assert [CALENDAR.why_off(day) for day in due] == [None, None, "saturday", "saturday"]


def test_the_years_known() -> None:
    assert CALENDAR.known(date(2024, 1, 1))
    assert CALENDAR.known(date(2027, 12, 31))
    assert not CALENDAR.known(date(2023, 12, 31))
    assert not CALENDAR.known(date(2028, 1, 1))


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        (date(2024, 6, 26), date(2024, 6, 25), date(2024, 6, 27)),
        (date(2024, 6, 30), date(2024, 6, 28), date(2024, 7, 1)),
        (date(2024, 4, 29), date(2024, 4, 26), date(2024, 5, 2)),
        (date(2024, 5, 5), date(2024, 5, 4), date(2024, 5, 6)),  # the Saturday before is worked
        (date(2025, 1, 29), date(2025, 1, 24), date(2025, 2, 3)),
        (date.min, date.min, date(1, 1, 2)),
        (date.max, date(9999, 12, 30), date.max),
    ],
)
def test_the_working_days_around_a_day(day: date, before: date, after: date) -> None:
    assert CALENDAR.previous_working_day(day) == before
    assert CALENDAR.next_working_day(day) == after


def test_no_working_day_left_at_the_ends_of_time() -> None:
    shut = CALENDAR.with_days([entry(date.min, "day_off"), entry(date.max, "day_off")])
    assert shut.previous_working_day(date(1, 1, 2)) == date.min
    assert shut.next_working_day(date(9999, 12, 30)) == date.max


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (date(2024, 4, 26), date(2024, 5, 6), 5),  # 26/4, 2/5, 3/5, the worked Saturday 4/5, 6/5
        (date(2024, 2, 5), date(2024, 2, 18), 5),  # 5, 6, 7, 15 and 16 February
        (date(2025, 4, 21), date(2025, 5, 5), 9),  # 21-25/4, Saturday 26/4, 28/4, 29/4, 5/5
        (date(2026, 8, 17), date(2026, 9, 4), 13),  # 17-21/8, Saturday 22/8, 24-28/8, 3/9, 4/9
        (date(2024, 6, 1), date(2024, 6, 2), 0),
        (date(2024, 6, 3), date(2024, 6, 3), 1),
        (date(2024, 6, 3), date(2024, 6, 2), 0),
        (date(2024, 6, 13), date(2024, 6, 3), 0),
        (date(2024, 1, 1), date(2024, 12, 31), 251),  # 262 weekdays, 12 of them off, and one Saturday worked
        (date(2026, 1, 1), date(2026, 12, 31), 249),  # 261 weekdays, 14 of them off, and two Saturdays worked
    ],
)
def test_working_days_are_counted_with_both_ends(first: date, last: date, count: int) -> None:
    assert CALENDAR.working_days(first, last) == count


@given(st.dates(date(2023, 11, 1), date(2028, 2, 1)), st.integers(-9, 60))
def test_the_count_is_that_of_the_days_one_by_one(first: date, length: int) -> None:
    days = [first + timedelta(days=offset) for offset in range(length)]
    last = first + timedelta(days=length - 1)
    assert CALENDAR.working_days(first, last) == sum(not CALENDAR.is_off(day) for day in days)


@given(st.dates())
def test_every_date_has_an_answer(day: date) -> None:
    assert CALENDAR.is_off(day) == (CALENDAR.why_off(day) is not None)
    assert CALENDAR.previous_working_day(day) <= day <= CALENDAR.next_working_day(day)
    assert CALENDAR.working_days(day, day) == (not CALENDAR.is_off(day))
    CALENDAR.working_days(date.min, day)
    CALENDAR.known(day)


def test_a_plans_own_entries_win_and_leave_the_packaged_calendar_alone() -> None:
    new_year, friday, saturday = date(2025, 1, 1), date(2025, 6, 6), date(2025, 6, 14)
    own = CALENDAR.with_days([entry(new_year, "working_day"), entry(friday, "day_off"), entry(saturday, "working_day")])
    assert own.why_off(friday) == "Ngày truyền thống của tỉnh"
    assert not own.is_off(new_year)
    assert not own.is_off(saturday)
    assert own.working_days(new_year, saturday) == CALENDAR.working_days(new_year, saturday) + 1
    assert own.days[friday] == ListedDay(friday, "day_off", "Ngày truyền thống của tỉnh", "decided")
    assert CALENDAR.why_off(new_year) == "Tết Dương lịch"
    assert friday not in CALENDAR.days


def test_a_plans_own_entry_does_not_make_its_year_known() -> None:
    day = date(2028, 3, 1)
    own = CALENDAR.with_days([entry(day, "day_off")])
    assert own.is_off(day)
    assert not own.known(day)
