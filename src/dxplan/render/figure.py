"""A chart that a template prints: its data read strictly, and its form in Markdown, a table with a bar for each row."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from dxplan.render.chart import bar
from dxplan.render.language import Language
from dxplan.render.text import escaped, markdown_row, printable

FIELDS = frozenset(("title", "kind", "unit", "categories", "series", "maximum"))
MAX_CATEGORIES, MAX_SERIES, MAX_TEXT, MAX_VALUE = 60, 8, 400, 10**12
_WIDTH = 20
_MISSING = "—"


class Series(NamedTuple):
    """One value for each category; None is a missing one."""

    name: str
    values: tuple[float | None, ...]


class Figure(NamedTuple):
    """Horizontal bars, side by side or stacked; every text is one printable line."""

    title: str
    is_stacked: bool
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    maximum: float | None

    @property
    def values(self) -> list[float]:
        """The values that are not missing."""
        return [value for series in self.series for value in series.values if value is not None]

    @property
    def totals(self) -> tuple[float | None, ...]:
        """The sum of each category; None where all of it is missing."""
        return tuple(sum(row) if row else None for row in self._rows())

    @property
    def longest(self) -> float:
        """The length of the longest bar, at least 0."""
        if not self.is_stacked:
            return max([0, *self.values])
        return max(sum(max(value, 0) for value in row) for row in self._rows())

    @property
    def end(self) -> float | None:
        """The end of the axis: the maximum, unless a bar is longer or there is none."""
        return self.maximum if self.maximum is not None and self.maximum >= self.longest else None

    def _rows(self) -> list[list[float]]:
        rows = zip(*(series.values for series in self.series), strict=True)
        return [[value for value in row if value is not None] for row in rows]

    def number(self, value: float | None, language: Language) -> str:
        """A value as it is printed, with at most one decimal."""
        return _MISSING if value is None else language.number(round(value, 1))


def figure(value: object, name_of: Callable[[str], str] = str) -> Figure:
    """The chart that a view's value describes. Raise a TypeError if it describes none, a ValueError if it is too large.

    `name_of` turns the title and the names of the series into text; they may be codes.
    """
    if not isinstance(value, Mapping) or value.keys() != FIELDS:
        raise TypeError(f"a chart is a dict of {', '.join(sorted(FIELDS))}")
    if value["kind"] not in ("bar", "stacked"):
        raise TypeError("the kind of a chart is bar or stacked")
    categories = tuple(_text(name) for name in _items(value["categories"], "categories", MAX_CATEGORIES))
    series = tuple(_series(part, len(categories), name_of) for part in _items(value["series"], "series", MAX_SERIES))
    maximum = _number(value["maximum"])
    if maximum is not None and maximum <= 0:
        raise ValueError("the maximum of a chart is above 0")
    title, unit = name_of(_text(value["title"])), _text(value["unit"])
    if not title:
        raise ValueError("a chart has a title")
    return Figure(title, value["kind"] == "stacked", unit, categories, series, maximum)


def markdown(chart: Figure, language: Language) -> str:
    """The title and a table with a bar for each row: of the first series, or of the total if the chart is stacked."""
    columns = list(chart.series)
    drawn = 0
    if chart.is_stacked:
        columns.append(Series(language.text("Total"), chart.totals))
        drawn = len(columns) - 1
    names = [column.name for column in columns]
    names.insert(drawn + 1, "")
    rules = [" ---: "] * len(columns)
    rules.insert(drawn + 1, " --- ")
    whole = chart.end or chart.longest
    rows = []
    for number, category in enumerate(chart.categories):
        cells = [chart.number(column.values[number], language) for column in columns]
        length = max(columns[drawn].values[number] or 0, 0)
        cells.insert(drawn + 1, bar(length / whole if whole else 0, _WIDTH))
        rows.append(markdown_row([category, *cells]))
    unit = f" ({escaped(chart.unit)})" if chart.unit else ""
    head = f"**{escaped(chart.title)}**{unit}\n\n"
    return head + "\n".join((markdown_row(["", *names]), "|".join(("", " --- ", *rules, "")), *rows))


def _series(value: object, length: int, name_of: Callable[[str], str]) -> Series:
    if not isinstance(value, Mapping) or value.keys() != {"name", "values"}:
        raise TypeError("a series of a chart is a dict of name, values")
    values = tuple(_number(number) for number in _items(value["values"], "values", MAX_CATEGORIES))
    if len(values) != length:
        raise ValueError(f"a series of a chart has {len(values)} values for {length} categories")
    return Series(name_of(_text(value["name"])), values)


def _items(value: object, name: str, most: int) -> list[object]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{name} of a chart: {type(value).__name__} is not list")
    if not 1 <= len(value) <= most:
        raise ValueError(f"{name} of a chart: {len(value)} are not 1 to {most}")
    return list(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a text of a chart: {type(value).__name__} is not str")
    text = " ".join(printable(value).split())
    if len(text) > MAX_TEXT:
        raise ValueError(f"a text of a chart is longer than {MAX_TEXT} characters")
    return text


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"a value of a chart: {type(value).__name__} is not a number")
    if not abs(value) <= MAX_VALUE:  # NaN is not, either
        raise ValueError(f"a value of a chart is beyond {MAX_VALUE}")
    return value
