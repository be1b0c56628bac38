"""Vietnamese and English: messages, dates, numbers and periods as text."""

import datetime
from bisect import bisect_left
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, Severity
from dxplan.model.dates import CoarseDate, DayTime, Period
from dxplan.model.numbers import rounded
from dxplan.model.task_parts import Part, PartName, StageOf

CODES = ("vi", "en")
DEFAULT = "vi"
_CATALOGUE = Path(__file__).parent.parent / "locale" / DEFAULT / "LC_MESSAGES" / "dxplan.mo"


def mark(text: str) -> str:
    """The text itself. tools/catalogue.py puts texts that are marked into the catalogue."""
    return text


SEVERITIES = {
    Severity.ERROR: mark("error"),
    Severity.WARNING: mark("warning"),
    Severity.INFO: mark("note"),
}
WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ROMAN = ("", "I", "II", "III", "IV")

_MAGIC = 0x950412DE


class Catalogue:
    """Translations that GNU gettext compiled into a .mo file; empty if the file is missing or no path is given.

    Python's gettext reads every entry before it finds the first. A command needs fifty of two thousand, and reading
    them all takes a thirtieth of a short command's time, so the file is searched as it lies.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._data = path.read_bytes() if path and path.is_file() else b""
        self._count = 0
        self._translations: dict[str, str] = {}
        if self._data:
            magic, _, self._count, self._keys, self._texts = unpack_from("<5I", self._data)
            if magic != _MAGIC:
                raise ValueError(f"{path} is no catalogue of this byte order")

    def translated(self, text: str) -> str:
        """The translation of a text; the text itself where there is none."""
        if text not in self._translations:
            key = text.encode()
            at = bisect_left(range(self._count), key, key=self._key)  # they are sorted by their bytes
            is_translated = at < self._count and self._key(at) == key
            self._translations[text] = self._at(self._texts, at).decode() if is_translated else text
        return self._translations[text]

    def _key(self, at: int) -> bytes:
        return self._at(self._keys, at)

    def _at(self, table: int, at: int) -> bytes:
        length, start = unpack_from("<2I", self._data, table + 8 * at)
        return self._data[start : start + length]


class Language(NamedTuple):
    """A language of the screen; English texts are the catalogue's keys, so English needs no catalogue."""

    code: str
    catalogue: Catalogue

    def text(self, english: str) -> str:
        """The text in this language; the English one if it has no translation."""
        return self.catalogue.translated(english) if english else ""

    def message(self, message: Message) -> str:
        """A message, with its arguments as they are written in this language."""
        return self.text(message.text).format(**{name: self._argument(value) for name, value in message.args.items()})

    def say(self, english: str, /, **args: Any) -> str:
        """A sentence of a screen: `message` for a literal text."""
        return self.message(Message(english, args))

    def date(self, day: datetime.date | CoarseDate) -> str:
        """`30/06/2024` in Vietnamese, `2024-06-30` in English; only the month if the day is blank."""
        if isinstance(day, CoarseDate):
            if not day.has_day:
                return f"{day.first.month:02}/{day.first.year}" if self.code == "vi" else str(day)
            day = day.first
        return f"{day.day:02}/{day.month:02}/{day.year}" if self.code == "vi" else day.isoformat()

    def written_date(self, day: datetime.date) -> str:
        """A day as official documents write it: `05/6/2024`."""
        from dxplan.wording.days import written_date  # few commands need it

        return written_date(day) if self.code == "vi" else day.isoformat()

    def hour(self, hour: str) -> str:
        """An hour of a day (`16:00`) as official documents write it: `16 giờ 00`."""
        return hour.replace(":", " giờ ") if self.code == "vi" else hour

    def moment(self, time: datetime.datetime) -> str:
        """A time: `30/06/2024 09:12` in Vietnamese, `2024-06-30 09:12` in English."""
        return f"{self.date(time.date())} {time:%H:%M}"

    def weekday(self, day: datetime.date) -> str:
        """The day's name."""
        return self.text(WEEKDAYS[day.weekday()])

    def number(self, value: int | float) -> str:
        """`1.234,5` in Vietnamese, `1,234.5` in English."""
        text = f"{value:,}" if isinstance(value, int) else f"{value:,.10g}"
        return text.translate({ord(","): ".", ord("."): ","}) if self.code == "vi" else text

    def quantity(self, value: int) -> str:
        """A number of things as official documents write it: `05`."""
        return f"{value:02}" if self.code == "vi" and 0 <= value < 10 else self.number(value)

    def percent(self, share: float) -> str:
        """A share with at most one decimal: `83,3%`. Only 1 is 100%, and only 0 is 0%."""
        return f"{self.number(rounded(100 * share, 0, 100))}%"

    def month(self, month: str, year: int) -> str:
        """A month (`2024-11`) as the head of a narrow column: `T11`, `Nov`; with its year if that is not `year`."""
        its_year, number = int(month[:4]), int(month[5:])
        name = f"T{number}" if self.code == "vi" else _MONTHS[number - 1]
        return name if its_year == year else f"{name}/{its_year % 100:02}"

    def short_period(self, period: Period, year: int) -> str:
        """A period as the head of a narrow column: `Quý II`, `Q2`; with its year if that is not `year`."""
        number, its_year = period.number, period.year
        match period.every:
            case "year":
                return str(its_year)
            case "month":
                return self.month(str(period), year)
            case "week" | "two_weeks":
                name = f"Tuần {str(period)[6:]}" if self.code == "vi" else str(period)[5:]
            case "quarter":
                name = f"Quý {_ROMAN[number]}" if self.code == "vi" else f"Q{number}"
            case "half_year":
                name = f"6T {'đầu' if number == 1 else 'cuối'}" if self.code == "vi" else f"H{number}"
            case "nine_months":
                name = "9T đầu" if self.code == "vi" else "9M"
        return name if its_year == year else f"{name}/{its_year % 100:02}"

    def moment_of(self, received: DayTime) -> str:
        """A day, with its hour if that is known."""
        return " ".join(filter(None, (self.date(received.day), received.hour)))

    def part(self, part: Part, words: str = "") -> str:
        """A period in words, or a stage: `giai đoạn 1`; by what it is called, if that is given: `giai đoạn “Ban
        hành”`."""
        if isinstance(part, Period):
            return self.period(part)
        stage = self.say("stage {stage}", stage=f"“{words}”" if words else part.stage)
        return f"{stage}, {self.period(part.period)}" if part.period else stage

    def part_name(self, name: str) -> str:
        """A part by its written form; a `PartName` knows what its stage is called."""
        return self.part(StageOf.parse(name), name.words if isinstance(name, PartName) else "")

    def period(self, period: Period) -> str:
        """`quý II/2024` in Vietnamese, `2024-Q2` in English."""
        if self.code != "vi":
            return str(period)
        number, year = period.number, period.year
        match period.every:
            case "week" | "two_weeks":
                return f"tuần {str(period)[6:]}/{year}"
            case "month":
                return f"tháng {number}/{year}"
            case "quarter":
                return f"quý {_ROMAN[number]}/{year}"
            case "half_year":
                return f"6 tháng {'đầu' if number == 1 else 'cuối'} năm {year}"
            case "nine_months":
                return f"9 tháng đầu năm {year}"
            case "year":
                return f"năm {year}"

    def _argument(self, value: Any) -> Any:
        match value:
            case datetime.date() | CoarseDate():
                return self.date(value)
            case Period() | StageOf():
                return self.part(value)
            case float():
                return self.number(value)
            case Message():
                return self.message(value)
            case list() | tuple():
                return ", ".join(str(self._argument(part)) for part in value)
        return value


@cache
def language(code: str) -> Language:
    """The language of a code among `CODES`."""
    return Language(code, Catalogue(_CATALOGUE if code == DEFAULT else None))
