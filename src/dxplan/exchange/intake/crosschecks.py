"""Cells of a returned form that read well and are wrong: what is asked twice is held against each other.

Percentage and state, this figure and the last with what was added, a percentage and its terms, a day and its documents,
a row and those beside it. A doubt says what does not agree and what to write; it decides nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.wording.names import key

_EXACT = 3
"""Figures with so many digits are not the same by chance."""
_FAR = 4
"""So many times its target a first figure is doubted, or so small a part of it, squared."""
_LEAST_REPEATED = 3
"""A form with fewer rows may well say what the last one said."""
_LONG_WORD = 4
_NOT_YET = key("chưa")
"""With it begin words that tell why there is no result."""
_MEASURES = frozenset(("%", "đồng", "triệu", "tỷ", "ha", "km", "m2", "m²", "tấn", "điểm", "usd", "giờ", "gb", "tb"))
"""Units whose figures have fractions."""
_WRITE_WHAT_IS_RIGHT = msg("look at the figure and at what was added, and write what is right")


class LastSaid(NamedTuple):
    """What the body said of a row in its last report."""

    day: date
    amount: float | None
    """The percentage or the figure."""
    progress: str = ""
    words: str = ""


class ClaimedRow(NamedTuple):
    """What a row of a returned form says, of a task or of a KPI, with what it can be held against."""

    id: str
    field: Literal["percent", "value"]
    """Where its amount stands."""
    number: str = ""
    """What the form prints before it."""
    amount: float | None = None
    change: float | None = None
    last: LastSaid | None = None
    progress: str = ""
    on: date | None = None
    documents: tuple[date, ...] = ()
    """The days of the documents that show it."""
    words: str = ""
    """The result of a task, the remark of a KPI."""
    title: str = ""
    numerator: float | None = None
    denominator: float | None = None
    unit: str = ""
    target: float | None = None
    baseline: float | None = None
    kpi: str = ""
    part: str | None = None
    others: Mapping[str, float] = {}
    """What other bodies, whose figures ought to be others, say of the same KPI, by their names."""

    @property
    def before(self) -> float | None:
        """The amount to which the change is added; 0 where nothing was said before."""
        if self.last is None:
            return 0
        states = {"not_started": 0.0, "completed": 100.0}
        return states.get(self.last.progress) if self.last.amount is None else self.last.amount


class CellDoubt(NamedTuple):
    """A cell that may be wrong."""

    row: str
    field: str
    message: Message
    hint: Message


def cell_doubts(rows: Sequence[ClaimedRow], window: tuple[date, date]) -> list[CellDoubt]:
    """The doubts about the rows of a form, of each cell the first; rows stand as the form has them.

    The window is that of the period's data.
    """
    doubts, usual = list(_repeated(rows)), _usual_day(rows)
    for at, row in enumerate(rows):
        beside = [other for other in rows[max(at - 1, 0) : at + 2] if other is not row and other.field == row.field]
        for check in (_states, _bounds, _terms, _scale):
            doubts += check(row)
        doubts += (*_sums(row, beside), *_days(row, window, usual), *_slipped(row, beside))
    doubts += _totals(rows)
    firsts: dict[tuple[str, str], CellDoubt] = {}
    for doubt in doubts:
        firsts.setdefault((doubt.row, doubt.field), doubt)
    return list(firsts.values())


def _states(row: ClaimedRow) -> Iterator[CellDoubt]:
    if row.field != "percent":
        return
    amount, last = row.amount, row.last
    if row.progress == "completed" and amount not in (None, 100):
        yield CellDoubt(row.id, "percent", msg("the task is completed, and its rate is {percent}%", percent=amount),
                        msg("write 100, or another state"))  # fmt: skip
    elif row.progress == "not_started" and amount:
        yield CellDoubt(row.id, "percent", msg("the task is not started, and its rate is {percent}%", percent=amount),
                        msg("write 0, or another state"))  # fmt: skip
    elif row.progress == "in_progress" and amount in (0, 100):
        yield CellDoubt(row.id, "percent", msg("the task is under way, and its rate is {percent}%", percent=amount),
                        msg("write another state, or a rate between 0 and 100"))  # fmt: skip
    if row.progress == "not_started" and (row.documents or (row.words and not key(row.words).startswith(_NOT_YET))):
        message = msg("the task is not started, and a result or a document stands here")
        yield CellDoubt(
            row.id, "progress", message, msg("choose another state, or write why it is not started as a difficulty")
        )
    if last and last.progress == "completed" and row.progress not in ("", "completed"):
        message = msg("the last report said that the task is completed; this one does not")
        yield CellDoubt(row.id, "progress", message, msg("choose the right state, and say in the result what happened"))


def _bounds(row: ClaimedRow) -> Iterator[CellDoubt]:
    amount = row.amount
    if amount is None:
        return
    if amount < 0 or (row.unit == "%" and amount > 100):
        hint = msg("look at the sign, the comma and the unit")
        yield CellDoubt(
            row.id, row.field, msg("{value} can't be a figure in {unit}", value=amount, unit=row.unit), hint
        )
    elif amount % 1 and _is_counted(row):
        message = msg("{value} is no whole number, and {unit} are counted", value=amount, unit=row.unit)
        yield CellDoubt(row.id, row.field, message, msg("write the number, not a share or a percentage"))


def _is_counted(row: ClaimedRow) -> bool:
    """Whether all that is known of a KPI's figures are whole numbers, and its unit has no fractions."""
    known = [figure for figure in (row.last and row.last.amount, row.target) if figure is not None]
    units = row.unit.casefold().split()
    return row.field == "value" and bool(known and units) and not any(
        figure % 1 for figure in known
    ) and units[0] not in _MEASURES  # fmt: skip


def _terms(row: ClaimedRow) -> Iterator[CellDoubt]:
    above, below = row.numerator, row.denominator
    if above is None or below is None or below <= 0 or row.amount is None:
        return
    share = 100 * above / below
    if abs(row.amount - share) > _half_unit(row.amount) + 1e-9:
        message = msg("{value} is not 100 · {numerator} / {denominator}, which is {share}",
                      value=row.amount, numerator=above, denominator=below, share=round(share, 2))  # fmt: skip
        yield CellDoubt(row.id, "value", message, msg("look at the figure, the numerator and the denominator"))


def _scale(row: ClaimedRow) -> Iterator[CellDoubt]:
    """A first figure, that no last one tells anything about."""
    if row.field != "value" or row.last or not row.amount:
        return
    for figure in (row.target, row.baseline):
        if figure and figure > 0 and not 1 / _FAR**2 <= row.amount / figure <= _FAR:
            message = msg(
                "{value} is far from {target}, the target or the state before", value=row.amount, target=figure
            )
            yield CellDoubt(row.id, "value", message, msg("look at the unit: {unit}", unit=row.unit))
            return
    body = _body_with(row)
    if body:
        message = msg("{value} is the figure of {body} as well", value=row.amount, body=body)
        yield CellDoubt(row.id, "value", message, msg("write this body's own figure"))


def _sums(row: ClaimedRow, beside: Iterable[ClaimedRow]) -> Iterator[CellDoubt]:
    """The amount, the last one, and what was added."""
    amount, change, before = row.amount, row.change, row.before
    if amount is None:
        return
    if change is None:
        if before is not None and not _has_nothing_to_add(row):
            yield CellDoubt(row.id, "change", _unasked(row), msg("write what was added, 0 if nothing"))
        return
    if before is None:  # under way then, nobody knows how far
        if not 0 < amount - change < 100:
            message = msg("{value} with an added {change} does not agree with a task that was under way before",
                          value=amount, change=change)  # fmt: skip
            yield CellDoubt(row.id, "percent", message, _WRITE_WHAT_IS_RIGHT)
    elif not any(_adds_up(base, change, amount) for base in _bases(row, before)):
        message = msg("{value} is not the last {before} and the added {change}",
                      value=amount, before=before, change=change)  # fmt: skip
        yield CellDoubt(row.id, row.field, message, _suspicion(row, before + change, beside))
    if row.field == "percent" and change < 0:
        message = msg("the rate falls by {change} points", change=-change)
        yield CellDoubt(row.id, "percent", message, msg("write the right rate, or say in the result why it falls"))


def _bases(row: ClaimedRow, before: float) -> tuple[float, ...]:
    """What the change may be added to: of a first figure also the state before the plan."""
    return (before,) if row.last or row.baseline is None else (before, row.baseline)


def _has_nothing_to_add(row: ClaimedRow) -> bool:
    """Whether a task is where it was, at an end, or was completed before its first report."""
    is_new = row.last is None and row.progress == "completed"
    return row.field == "percent" and row.amount in (0, 100) and (row.amount == row.before or is_new)


def _unasked(row: ClaimedRow) -> Message:
    if row.last is None:
        return msg("{value} is the first figure, and the column of what was added does not repeat it", value=row.amount)
    if row.amount == row.before:
        return msg("{value} is what the last report said, and nothing says that it did not change", value=row.amount)
    return msg("it was {before} and is {value}, and what was added is not written", before=row.before, value=row.amount)


def _suspicion(row: ClaimedRow, expected: float, beside: Iterable[ClaimedRow]) -> Message:
    """What to look at where amount, last amount and change do not agree."""
    amount, change, before = row.amount or 0.0, row.change or 0.0, row.before or 0.0
    for other in beside:
        if other.before is not None and _adds_up(other.before, change, amount):
            return msg("the figures fit the row {row}: look whether a row was shifted", row=other.number)
    if amount == before:
        return msg("the figure of the last report was copied: write this period's")
    for times in (10, 100, 1000):
        if expected and (_is_near(amount, expected * times) or _is_near(amount * times, expected)):
            return msg("it is {times} times too much or too little: look at the comma and the unit", times=times)
    body = _body_with(row)
    if body:
        return msg("it is the figure of {body}: write this body's own", body=body)
    if _is_near(amount, before - change) or _is_near(amount, -expected):
        return msg("look at the sign")
    if row.field == "value" and row.target and _is_near(amount, round(100 * expected / row.target, 1)):
        return msg("it is a percentage of the target: write the figure in {unit}", unit=row.unit)
    if sorted(_digits(amount)) == sorted(_digits(expected)):
        return msg("two digits are exchanged: {value} would fit", value=round(expected, 6))
    return _WRITE_WHAT_IS_RIGHT


def _body_with(row: ClaimedRow) -> str | None:
    """The body that says just the same figure, more exact than by chance."""
    if len(_digits(row.amount or 0).rstrip("0")) < _EXACT:
        return None
    return next((body for body, figure in row.others.items() if figure == row.amount), None)


def _days(row: ClaimedRow, window: tuple[date, date], usual: date | None) -> Iterator[CellDoubt]:
    on, last = row.on, row.last
    was_completed = last is not None and last.progress == "completed"
    if on is None:
        if row.progress == "completed" and not row.documents and not was_completed:
            message = msg("the task is completed, and neither its day nor that of a document is written")
            yield CellDoubt(row.id, "on", message, msg("write the day of completion"))
    elif on > window[1]:
        message = msg("{day} is after {end}, the last day of the period", day=on, end=window[1])
        yield CellDoubt(row.id, "on", message, msg("write the day within the period, or report it in the next one"))
    elif last and on <= last.day and not was_completed and row.amount != last.amount:
        message = msg("{day} is not after {last}, of which the last report said another figure or state",
                      day=on, last=last.day)  # fmt: skip
        yield CellDoubt(row.id, "on", message, msg("write the right day"))
    elif row.progress == "completed" and row.documents and on not in row.documents:
        message = msg("{day} is not the day of the document that shows it, {document}",
                      day=on, document=max(row.documents))  # fmt: skip
        yield CellDoubt(row.id, "on", message, msg("look at both days; that of the document decides"))
    elif row.field == "value" and usual and on != usual:
        message = msg("{day} is the day of this figure alone; all others are of {usual}", day=on, usual=usual)
        yield CellDoubt(row.id, "on", message, msg("look whether the day is right"))


def _usual_day(rows: Iterable[ClaimedRow]) -> date | None:
    """The day of all figures but one."""
    days = Counter(row.on for row in rows if row.field == "value" and row.on).most_common()
    is_usual = len(days) == 2 and days[0][1] > days[1][1] == 1
    return days[0][0] if is_usual else None


def _slipped(row: ClaimedRow, beside: Iterable[ClaimedRow]) -> Iterator[CellDoubt]:
    """Words of a result that are those of another row's title."""
    others = [*beside]
    of_result = _long_words(row.words)
    own = of_result & _long_words(row.title)
    for other in others:
        alien = of_result & (_long_words(other.title) - _long_words(row.title))
        if len(alien) >= _EXACT and not own:
            message = msg("the words are about the row {row}, not about this one", row=other.number)
            field = "result" if row.field == "percent" else "remark"
            yield CellDoubt(row.id, field, message, msg("look whether a row was shifted"))
            return


def _long_words(text: str) -> set[str]:
    return {key(word) for word in text.split() if len(word) >= _LONG_WORD}


def _totals(rows: Sequence[ClaimedRow]) -> Iterator[CellDoubt]:
    """A total that stands beside its parts."""
    by_kpi: dict[str, list[ClaimedRow]] = defaultdict(list)
    for row in rows:
        if row.kpi and row.amount is not None:
            by_kpi[row.kpi].append(row)
    for of_kpi in by_kpi.values():
        parts = [row.amount or 0 for row in of_kpi if row.part]
        for total in (row for row in of_kpi if not row.part and parts):
            if not _is_near(total.amount or 0, sum(parts)):
                message = msg("the total {value} is not the sum of the parts, {sum}",
                              value=total.amount, sum=round(sum(parts), 6))  # fmt: skip
                yield CellDoubt(total.id, "value", message, msg("look at the total and at each part"))


def _repeated(rows: Sequence[ClaimedRow]) -> Iterator[CellDoubt]:
    """A form that says what the last one said."""
    open_rows = [row for row in rows if row.amount is not None and row.amount not in (0, 100)]
    if len(open_rows) < _LEAST_REPEATED:
        return
    if all(
        row.last and (row.amount, row.progress or row.last.progress) == (row.last.amount, row.last.progress)
        and key(row.words) == key(row.last.words)
        for row in open_rows
    ):  # fmt: skip
        message = msg("all {count} rows say word for word what the last report said", count=len(open_rows))
        yield CellDoubt(open_rows[0].id, open_rows[0].field, message, msg("send this period's figures"))


def _adds_up(before: float, change: float, amount: float) -> bool:
    """Whether they agree; where there are fractions, half a unit of the last digit of each does not count."""
    figures = (before, change, amount)
    slack = sum(map(_half_unit, figures)) if any(figure % 1 for figure in figures) else 0
    return abs(before + change - amount) <= slack + 1e-9


def _half_unit(figure: float) -> float:
    exponent = Decimal(repr(round(figure, 6))).normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return 10.0 ** min(exponent, 0) / 2


def _is_near(figure: float, other: float) -> bool:
    return abs(figure - other) <= max(1e-9, abs(other) * 1e-6)


def _digits(figure: float) -> str:
    return f"{abs(figure):.6f}".rstrip("0").replace(".", "").lstrip("0")
