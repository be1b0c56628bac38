"""The days and times that Excel shows of a number. A format that names no language shows Vietnamese months."""

from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal
from itertools import takewhile
from typing import Literal, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.papers.excel_files.format_codes import FormatSection, FormatToken, literal

Span = Literal["", "day", "month", "year"]

_LAST_DAY = 2958465  # 31/12/9999
_LEAP = 60  # 29/2/1900, which Excel counts as Lotus did
_MONTHS = ("Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")
_DAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")
_ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Shown(NamedTuple):
    """What is seen of a value."""

    text: str
    value: date | float | None = None
    span: Span = ""
    """What the text shows of a date, with its year."""
    note: Message | None = None


def day_of(serial: float, *, from_1904: bool = False) -> date | None:
    """The day that a number counts to; None if there is no such day."""
    days = int(serial // 1)
    if from_1904:
        return date(1904, 1, 1) + timedelta(days) if 0 <= days <= _LAST_DAY - 1462 else None
    if not 0 < days <= _LAST_DAY or days == _LEAP:
        return None
    return date(1899, 12, 31 if days < _LEAP else 30) + timedelta(days)


def serial_of(moment: date, *, from_1904: bool = False) -> int:
    """The number that counts to a day."""
    days = (moment - date(1899, 12, 30)).days
    if from_1904:
        return (moment - date(1904, 1, 1)).days
    return days if days > _LEAP else days - 1


def exact_digits(number: float) -> Decimal:
    """A number with the fifteen digits that Excel keeps."""
    return Context(prec=15, rounding=ROUND_HALF_UP).create_decimal(repr(number))


def rounded(number: Decimal, decimals: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, Context(prec=700))


def shown_date(number: float, section: FormatSection, *, from_1904: bool) -> Shown | None:
    """A number as a day or a time; None if there is no such day."""
    tokens = section.tokens
    kinds = {token.text[0] for token in tokens if token.kind == "part"}
    is_day = bool(kinds & set("ymde"))
    fraction = sum(1 for _ in _fraction_places(tokens))
    moment = exact_digits(number)
    if number < 0 or number >= _LAST_DAY + 1:
        return None
    if "h" in kinds or "s" in kinds or not is_day:
        seconds = rounded(moment * 86400, fraction)
    else:
        seconds = moment.to_integral_value(ROUND_DOWN) * 86400
    day = day_of(float(seconds // 86400), from_1904=from_1904)
    if is_day and day is None:
        return None
    pieces: list[str] = []
    at = 0
    is_halved = section.has("half")
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "point" and fraction and at + 1 < len(tokens) and tokens[at + 1].kind == "digit":
            pieces.append(f",{f'{seconds % 1:.{fraction}f}'[2:]}")
            at += fraction
        elif token.kind == "half":
            hour = int(seconds % 86400 // 3600)
            pieces.append((("AM", "PM") if section.is_foreign else ("SA", "CH"))[hour >= 12])
        elif token.kind in ("part", "minutes", "elapsed"):
            pieces.append(_part(token, day, int(seconds), is_halved=is_halved, is_foreign=section.is_foreign))
        else:
            pieces.append(token.text if token.kind == "digit" else literal(token))
        at += 1
    if not is_day:
        return Shown("".join(pieces), number)
    has_year = bool(kinds & set("ye"))
    span: Span = (
        "" if not has_year else "day" if _shows_day(tokens) and "m" in kinds else "month" if "m" in kinds else "year"
    )
    if section.has_other_calendar:
        return Shown("".join(pieces), day, note=msg("its format counts the years of another calendar"))
    return Shown("".join(pieces), day, span)


def _shows_day(tokens: tuple[FormatToken, ...]) -> bool:
    return any(token.kind == "part" and token.text in ("d", "dd") for token in tokens)


def _fraction_places(tokens: tuple[FormatToken, ...]) -> tuple[FormatToken, ...]:
    """The places for parts of a second."""
    for at, token in enumerate(tokens):
        if token.kind == "point" and at and tokens[at - 1].text.lower() in ("s", "ss"):
            return tuple(takewhile(lambda token: token.kind == "digit", tokens[at + 1 :]))
    return ()


def _part(token: FormatToken, day: date | None, seconds: int, *, is_halved: bool, is_foreign: bool) -> str:
    """A part of a date or a time, as `dd` or `[h]`."""
    text, width = token.text, len(token.text)
    if token.kind == "elapsed":
        return str(seconds // {"h": 3600, "m": 60, "s": 1}[text[0]]).zfill(width)
    clock = seconds % 86400
    if token.kind == "minutes":
        return str(clock // 60 % 60).zfill(width)
    if text[0] == "h":
        hour = clock // 3600
        return str((hour - 1) % 12 + 1 if is_halved else hour).zfill(width)
    if text[0] == "s":
        return str(clock % 60).zfill(width)
    if day is None:
        return ""
    if text[0] == "m" and width > 2:
        names = _ENGLISH_MONTHS if is_foreign else _MONTHS
        name = names[day.month - 1]
        if width == 5:
            return name[0] if is_foreign else "T"
        if is_foreign:
            return name[:3] if width == 3 else name
        return f"Thg{day.month}" if width == 3 else f"Tháng {name}"
    if text[0] == "d" and width > 2:
        if is_foreign:
            return _ENGLISH_DAYS[day.weekday()][: 3 if width == 3 else None]
        if day.weekday() == 6:
            return "CN" if width == 3 else "Chủ Nhật"
        return f"T{day.weekday() + 2}" if width == 3 else f"Thứ {_DAYS[day.weekday()]}"
    if text[0] in "yeb":
        return str(day.year % 100).zfill(2) if text[0] == "y" and width <= 2 else str(day.year)
    return str(day.day if text[0] == "d" else day.month).zfill(width)
