"""Formats × values × what a Vietnamese Excel shows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.papers.excel_files.day_formats import day_of, serial_of
from dxplan.papers.excel_files.format_codes import BUILT_IN
from dxplan.papers.excel_files.number_formats import general, shown, shown_text

SHOWN = [
    # numbers
    ("0", 0.95, "1"), ("0", -0.4, "0"), ("0", -1.5, "-2"), ("0.00", 1.005, "1,01"), ("0.0", 12, "12,0"),
    ("000", 7, "007"), ("#,##0", 1200, "1.200"), ("#,##0", 1234567.5, "1.234.568"), ("#,##0", -1200, "-1.200"),
    ("#,##0", 12, "12"), ("#,##0.00", 0, "0,00"), ("#,##0.0##", 1234.5, "1.234,5"), ("#.##", 0.5, ",5"),
    ("0.##", 3, "3,"), ("0,000", 12, "0.012"), ("#,##0,", 1234567, "1.235"), ("0.0,,", 1234567, "1,2"),
    ("#", 0, ""), ("# ##0", 12345, "12 345"), ("00000 000", 12345678, "12345 678"), (".00", 12.345, "12,35"),
    ("0%", 0.95, "95%"), ("0.0%", 0.9555, "95,6%"), ("0%", 1, "100%"), ("#%", 0.001, "%"),
    ('"Trên "0%', 0.5, "Trên 50%"), ('0"%"', 95, "95%"), (r"0\ \%", 95, "95 %"), ("0 %", 0.5, "50 %"),
    ('#,##0" đ"', 1500000, "1.500.000 đ"), ("[$₫-42A]#,##0", 12, "₫12"), ("#,##0 [$₫-42A]", 12, "12 ₫"),
    ('0"."0', 11, "1.1"), ("[Red]0", 5, "5"), ("0_)", 5, "5 "), ("* 0", 5, "5"),
    # sections
    ("0;(0)", -12, "(12)"), ("0;-0;;@", 0, ""), ("0;-0;\"không\"", 0, "không"), (";;;", 5, ""),
    ("[<10]\"ít\";\"nhiều\"", 5, "ít"), ("[<10]\"ít\";\"nhiều\"", 50, "nhiều"), ("[>=1000]#,##0;0.0", 5, "5,0"),
    ("[=1]\"có\";[=0]\"không\";0", 0, "không"), ("[=1]\"có\";[=0]\"không\";0", 7, "7"), ("0;@", 3, "3"),
    # exponents and fractions
    ("0.00E+00", 12345, "1,23E+04"), ("0.0E-0", 0.00012, "1,2E-4"), ("##0.0E+0", 12345, "12,3E+3"),
    ("0E+0", 9.9, "1E+1"), ("# ?/?", 2.5, "2 1/2"), ("# ?/?", 3, "3"), ("?/?", 0.75, "3/4"), ("# ?/8", 0.5, "4/8"),
    ("# ?/?", -0.5, "-1/2"),
    # days: 46357 is 1/12/2026
    ("d/m/yyyy", 46357, "1/12/2026"), ("dd/mm/yyyy", 46357, "01/12/2026"), ("m/yyyy", 46113, "4/2026"),
    ('"Tháng "m/yyyy', 46357, "Tháng 12/2026"), ('"Tháng" m"/"yyyy', 46357, "Tháng 12/2026"),
    (r"\T\h\á\n\g\ m/yyyy", 46357, "Tháng 12/2026"), ("[$-42A]dd/mm/yyyy;@", 46357, "01/12/2026"),
    ("[$-1010000]d/m/yyyy;@", 46357, "1/12/2026"), ("[$-101042A]d/m/yyyy;@", 46357, "1/12/2026"),
    ("m/d/yyyy", 46357, "12/1/2026"), ("yyyy-mm-dd", 46357, "2026-12-01"), ("d.m.yy", 46357, "1.12.26"),
    ("mmm-yy", 46357, "Thg12-26"), ("[$-409]mmm-yy", 46357, "Dec-26"), ("[$-409]d-mmm-yyyy", 46357, "1-Dec-2026"),
    ("mmmm yyyy", 46357, "Tháng Mười Hai 2026"), ("[$-409]mmmm d, yyyy", 46357, "December 1, 2026"),
    ("mmmmm", 46357, "T"), ("ddd d/m", 46357, "T3 1/12"), ("dddd", 46355, "Chủ Nhật"),
    ("dddd", 46357, "Thứ Ba"), ("[$-409]dddd", 46357, "Tuesday"),
    ("yyyy", 46357, "2026"), ("[$-F800]dddd, mmmm dd, yyyy", 46357, "01 Tháng Mười Hai 2026"),
    ("d/m/yyyy", 46357.999, "1/12/2026"), ("d/m/yyyy", 1, "1/1/1900"), ("d/m/yyyy", 59, "28/2/1900"),
    ("d/m/yyyy", 61, "1/3/1900"), ("d/m/yyyy", 2958465, "31/12/9999"), ("General", 46357, "46357"),
    # times
    ("h:mm", 0.35416666, "8:30"), ("hh:mm:ss", 0.5, "12:00:00"), ("h:mm AM/PM", 0.75, "6:00 CH"),
    ("[$-409]h:mm AM/PM", 0.25, "6:00 AM"), ("h:mm AM/PM", 0, "12:00 SA"), ("[h]:mm", 1.5, "36:00"),
    ("[mm]:ss", 0.0625, "90:00"), ("mm:ss.0", 0.000011574, "00:01,0"), ("h\"h\"mm", 46357.5, "12h00"),
    ("dd/mm/yyyy hh:mm", 46357.75, "01/12/2026 18:00"), ("hh:mm dd/mm", 46357.75, "18:00 01/12"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "number", "text"), SHOWN)
def test_a_number_is_shown_as_its_format_has_it(code: str, number: float, text: str) -> None:
    assert (shown(number, code).text, shown(number, code).note) == (text, None)


@pytest.mark.parametrize(
    ("code", "span"),
    [
        ("d/m/yyyy", "day"),
        ("mmm-yy", "month"),
        ('"Tháng "m/yyyy', "month"),
        ("yyyy", "year"),
        ("d/m", ""),  # the year is not what was typed but the year of typing
        ("d/yyyy", "year"),
        ("dddd mmmm yyyy", "month"),
    ],
)
def test_the_format_tells_what_a_date_means(code: str, span: str) -> None:
    look = shown(46357, code)
    assert (look.value, look.span) == (date(2026, 12, 1), span)


@pytest.mark.parametrize("number", [60, 0, -1, 2958466, 1e12])
def test_a_date_that_is_none_is_kept_as_its_number_with_a_note(number: float) -> None:
    look = shown(number, "d/m/yyyy")
    assert (look.text, look.value, look.span) == (general(number), number, "")
    assert look.note


@pytest.mark.parametrize("code", ["[$-D07041E]d/m/yyyy", "[$-30411]d/m/yyyy", "d/m/bbbb"])
def test_years_of_another_calendar_are_not_taken_for_ours(code: str) -> None:
    look = shown(46357, code)
    assert look.span == ""
    assert look.note


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"), (12.5, "12,5"), (-3, "-3"), (0.1 + 0.2, "0,3"), (1 / 3, "0,333333333"), (100 / 3, "33,33333333"),
        (99999999999, "99999999999"), (123456789012, "1,23457E+11"), (1e21, "1E+21"), (0.0001, "0,0001"),
        (0.00001234, "1,234E-05"), (1234567.891, "1234567,891"), (12345678901.5, "12345678902"),
    ],
)  # fmt: skip
def test_a_number_without_a_format_has_at_most_eleven_characters(number: float, text: str) -> None:
    assert general(number) == text


@pytest.mark.parametrize(
    ("code", "text"),
    [("General", "a"), ("@", "a"), ("0;0;0;@", "a"), ('"Mục "@', "Mục a"), (";;;", ""), ('0;0;0;"x"', "x"), ("0", "a")],
)
def test_a_text_has_a_section_of_its_own(code: str, text: str) -> None:
    assert shown_text("a", code) == text


def test_built_in_formats_of_days_are_those_of_vietnamese() -> None:
    days = {number: shown(46357.5, code).text for number, code in BUILT_IN.items()}
    assert [days[number] for number in (14, 15, 16, 17, 22)] == [
        *("01/12/2026", "1-Thg12-26", "1-Thg12", "Thg12-26", "01/12/2026 12:00"),
    ]
    assert [days[number] for number in (18, 19, 20, 21, 45, 46, 47)] == [
        *("12:00 CH", "12:00:00 CH", "12:00", "12:00:00", "00:00", "1112580:00:00", "00:00,0"),
    ]
    assert {days[number] for number in (*range(27, 32), 36)} == {"01/12/2026"}


@pytest.mark.parametrize("from_1904", [False, True])
@given(day=st.dates(date(1904, 1, 1)))
def test_a_day_and_its_number_name_each_other(*, from_1904: bool, day: date) -> None:
    assert day_of(serial_of(day, from_1904=from_1904), from_1904=from_1904) == day


@given(st.text(max_size=40), st.floats(allow_nan=False, allow_infinity=False))
def test_no_format_breaks_the_reader(code: str, number: float) -> None:
    shown(number, code)
    shown_text("a", code)


@given(st.text('0#?,.%;E+-/@ymdhs[]<>$"\\_*GeneralAMP 1', max_size=20), st.floats(-1e15, 1e15))
def test_no_format_made_of_its_signs_breaks_the_reader(code: str, number: float) -> None:
    shown(number, code)
    shown_text("a", code)


def test_a_long_format_is_not_obeyed() -> None:
    look = shown(5, "0" * 256)
    assert look.text == "5"
    assert look.note
