"""Figures drawn with characters: a bar, a line of readings, and readings against the line to their target."""

from collections.abc import Callable
from datetime import date, timedelta

from dxplan.assess.kpis import KpiStatus
from dxplan.render.language import Language
from dxplan.render.page import Drawing

_LEVELS = "▁▂▃▄▅▆▇█"
WIDTH, HEIGHT = 52, 10


def bar(share: float, width: int) -> str:
    """A bar for a `share` from 0 to 1; it is empty for 0 alone, and full for 1 alone."""
    full = round(share * width)
    if 0 < share < 1:
        full = min(max(full, 1), width - 1)
    return "█" * full + "░" * (width - full)


def sparkline(status: KpiStatus) -> str:
    """A sign for each reading; the lowest and the highest sign are for the ends of readings and line."""
    points = status.readings
    if not points:
        return ""
    values = [point.value for point in (*points, *(status.line or ()))]
    low, spread = min(values), max(values) - min(values)
    if not spread:
        return _LEVELS[3] * len(points)
    return "".join(_LEVELS[round((point.value - low) / spread * (len(_LEVELS) - 1))] for point in points)


def readings_chart(status: KpiStatus, as_of: date, language: Language) -> Drawing | None:
    """The readings (●), the line (·) to the target (─) and the as-of day (¦); None without a reading or a line."""
    if not status.readings or status.line is None:
        return None
    start, end = status.line
    first = min(start.on, status.readings[0].on)
    last = max(end.on, as_of, status.readings[-1].on)
    values = [start.value, end.value, *(point.value for point in status.readings)]
    low, high = min(values), max(values)
    if low == high or first == last:
        return None
    days = (last - first).days

    def column(on: date) -> int:
        return round((on - first).days / days * (WIDTH - 1))

    def row(value: float) -> int:
        return round((high - value) / (high - low) * (HEIGHT - 1))

    grid = [[" "] * WIDTH for _ in range(HEIGHT)]
    for line in grid:
        line[column(as_of)] = "¦"
    grid[row(end.value)] = ["─" if sign == " " else sign for sign in grid[row(end.value)]]
    for at in range(column(start.on), column(end.on) + 1):
        share = (at - column(start.on)) / max(column(end.on) - column(start.on), 1)
        grid[row(start.value + (end.value - start.value) * share)][at] = "·"
    for point in status.readings:
        grid[row(point.value)][column(point.on)] = "●"
    # of labels in one row the last is printed, so that a reading next to the target does not hide its value
    labelled = [status.readings[-1].value, low, high, start.value, end.value]
    labels = {row(value): language.number(status.kpi.rounded(value)) for value in labelled}
    width = max(map(len, labels.values()))
    rows = [f"{labels.get(at, ''):>{width}} │{''.join(line).rstrip()}" for at, line in enumerate(grid)]
    rows.append(" " * width + " └" + "─" * WIDTH)
    rows.append(" " * (width + 2) + _months(first, last, column, language))
    legend = language.text("● reading   · line to the target   ─ target   ¦ the day of judging")
    return Drawing((*rows, legend), language.text("Readings against the line"))


def _months(first: date, last: date, column: Callable[[date], int], language: Language) -> str:
    """The axis: the name of each month at its first day, if there is room for it."""
    axis = ""
    day = first.replace(day=1)
    while day <= last:
        at = column(day) if day >= first else 0
        name = language.month(day.isoformat()[:7], last.year)
        if at >= len(axis) and at + len(name) <= WIDTH:
            axis = axis.ljust(at) + name + " "
        if day.year == date.max.year and day.month == 12:  # date has no later month
            break
        day = (day + timedelta(days=31)).replace(day=1)
    return axis.rstrip()
