"""What a cell of a returned form says: a value as the records keep it, or why it is none and what to write instead."""

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from dxplan.diagnostics import Message, Refusal, msg
from dxplan.exchange.cell_meanings.persons import without_contacts
from dxplan.exchange.forms.form_columns import CHOICES, AnswerKind
from dxplan.model.numbers import number_in, numbers_in
from dxplan.papers.old_letters import is_in_old_letters
from dxplan.reading.decoding import invisible
from dxplan.reading.format_rules import WRITE_ONE, two_numbers
from dxplan.render.language import CODES, language
from dxplan.wording.choices import PROGRESS, chosen
from dxplan.wording.days import FORMS, read_day
from dxplan.wording.names import key

LONGEST_TEXT = 5_000
"""A cell with more letters is no answer; a page has 3 000."""
_WITHOUT_DAY = re.compile(
    r"(?:tháng |T)?\d{1,2}[/.-]\d{4}|tháng \d{1,2}(?:,? năm \d{4})?|quý .*|(?:năm )?\d{4}", re.IGNORECASE
)
_A_DAY = msg("write the day as dd/mm/yyyy")
_A_NUMBER = msg("write the number alone, as 1234 or 12,5")
_A_PERCENTAGE = msg("write a number from 0 to 100, as 85,5")
_BETWEEN_DOCUMENTS = re.compile(r"[;\n]|,?\s+và\s+(?=\d)|,\s+(?=\d)")
"""What people write between several documents in one cell."""


class Answer(NamedTuple):
    """A value as the records keep it."""

    value: str | int | float | date
    removed: tuple[str, ...] = ()
    """Telephone numbers and addresses of persons that were taken out of its words."""


class ReturnedCell(NamedTuple):
    """A cell as the sheet shows it, and what it holds."""

    text: str
    value: int | float | None = None
    """The number that the sheet holds behind the text."""
    days: tuple[date, ...] = ()
    """The day that the sheet holds behind the text; two of them where day and month may be exchanged."""
    is_day_shown: bool = True
    """Of a day behind the text: whether the text shows more than its month or year."""
    notes: tuple[Message, ...] = ()
    """What the reader of the file is not sure of."""


class DayBounds(NamedTuple):
    """Between which days an answer lies, and near which one a day without a year is."""

    near: date
    earliest: date
    """Before it no day is likely: it tells which of two is meant."""
    latest: date
    """The day on which the form came: nothing in it can be later."""


def read_answer(kind: AnswerKind, cell: ReturnedCell, bounds: DayBounds, unit: str = "") -> Answer | Refusal:
    """The value of a cell that is not blank; `unit` are the words that may stand behind a number."""
    if cell.notes:
        return Refusal(cell.notes[0], msg("write the value itself"))
    if cell.text.startswith("=") and cell.value is None:
        return Refusal(msg("{text} is a formula", text=cell.text), msg("write the value itself"))
    match kind:
        case "choice":
            return _choice(cell.text)
        case "percent":
            return _within(_number(cell, "%"), cell.text, 0, 100)
        case "points":
            return _within(_number(cell, "%", is_share=False), cell.text, -100, 100)
        case "number":
            return _number(cell, unit)
        case "day":
            return _day(cell, bounds)
        case "text":
            return _text(cell.text)


def several_typed(text: str) -> list[str]:
    """The numbers or days of several documents in one cell."""
    texts = [part.strip() for part in _BETWEEN_DOCUMENTS.split(text)]
    return texts[: -1 if len(texts) > 1 and not texts[-1] else None]


def document_number(cell: ReturnedCell, bounds: DayBounds, *, is_day: bool) -> Answer | Refusal:
    """The number of a document, without the word before it. Excel makes a day of a number such as 10/5."""
    if is_day or isinstance(read_day(cell.text), date):
        hint = msg("write the number and symbol of the document, as 12/QĐ-UBND")
        return Refusal(msg("{text} is a day, where a number is asked for", text=cell.text), hint)
    text = re.sub(r"^số\s*:?\s+(?=\S)", "", cell.text, flags=re.IGNORECASE)
    return read_answer("text", cell._replace(text=text), bounds)


def _choice(text: str) -> Answer | Refusal:
    wanted = "" if "?" in text else key(text)  # a question is a doubt
    for value, words in CHOICES.items():
        if wanted in (key(language(code).text(words)) for code in CODES):
            return Answer(value)
    values = chosen(text, PROGRESS)
    if len(values) == 1:
        return Answer(values[0])
    choices = [Message(words, {}) for words in CHOICES.values()]
    return Refusal(msg("{text} is no state of progress", text=text), msg("choose one of {words}", words=choices))


def _number(cell: ReturnedCell, unit: str, *, is_share: bool = True) -> Answer | Refusal:
    """A number; a share of a whole, as percentages are, may have been written as a fraction."""
    text, is_percent = cell.text, unit == "%"
    if cell.days:
        return Refusal(msg("{text} is a day, where a number is asked for", text=text), _A_NUMBER)
    has_sign = text.endswith("%")
    if has_sign and not is_percent:
        return Refusal(msg("{text} is a percentage, where a number is asked for", text=text), _A_NUMBER)
    if cell.value is not None:
        number = _short(Decimal(repr(float(cell.value))) * (100 if has_sign else 1))
    else:
        readings = numbers_in(_without_unit(text, unit))
        if len(readings) > 1:
            return Refusal(two_numbers(text, readings), WRITE_ONE)
        if not readings:
            return Refusal(msg("{text} is not a number", text=text), _A_PERCENTAGE if is_percent else _A_NUMBER)
        number = number_in(readings[0])
    if is_percent and is_share and not has_sign and 0 < abs(number) <= 1:
        hundredfold = _short(Decimal(repr(number)) * 100)
        message = msg("{text} may be {one} % or {other} %", text=text, one=number, other=hundredfold)
        return Refusal(message, msg("write it with its sign, as 85,5%"))
    return Answer(number)


def _short(number: Decimal) -> int | float:
    """A number without the noise of binary fractions: 0.1 + 0.2 is 0.3."""
    value = float(f"{number:.12g}")
    return int(value) if value.is_integer() and abs(value) < 10**15 else value


def _without_unit(text: str, unit: str) -> str:
    """A number without the words of its unit behind it: `85 xã`."""
    match = re.fullmatch(r"(.*\d)\s*(\D+)", text)
    return match[1] if match and unit and key(match[2]) and key(match[2]) == key(unit) else text


def _within(answer: Answer | Refusal, text: str, least: int, most: int) -> Answer | Refusal:
    if isinstance(answer, Refusal) or (isinstance(answer.value, int | float) and least <= answer.value <= most):
        return answer
    message = msg("{text} is not from {least} to {most}", text=text, least=least, most=most)
    return Refusal(message, _A_PERCENTAGE if least == 0 else _A_NUMBER)


def _day(cell: ReturnedCell, bounds: DayBounds) -> Answer | Refusal:
    text = cell.text
    if cell.value is not None:
        return Refusal(msg("{text} is a number, where a day is asked for", text=text), _A_DAY)
    if _WITHOUT_DAY.fullmatch(text) or not cell.is_day_shown:
        return Refusal(msg("{text} names no day", text=text), _A_DAY)
    if chosen(text, PROGRESS) or key(text) in ("x", "v", "co"):
        hint = msg("write here the day as dd/mm/yyyy, and the state in its own column")
        return Refusal(msg("{text} is no day", text=text), hint)
    days = [day for day in cell.days if bounds.earliest <= day <= bounds.latest] or [*cell.days]
    if len(days) > 1:
        message = msg("{text} may be {one} or {other}: the file holds a date, not the text that was typed",
                      text=text, one=days[0], other=days[1])  # fmt: skip
        return Refusal(message, _A_DAY)
    day = days[0] if days else read_day(re.sub(r"\s*([/.-])\s*", r"\1", text), near=bounds.near)
    if isinstance(day, Refusal):
        return day._replace(hint=_A_DAY if day.hint in (None, FORMS) else day.hint)
    if day > bounds.latest:
        message = msg("{text} is after {day}, when the form came", text=text, day=bounds.latest)
        return Refusal(message, msg("write a day that has been, or say with --received when the form came"))
    return Answer(day)


def _text(text: str) -> Answer | Refusal:
    if is_in_old_letters(text):
        return Refusal(
            msg("its letters are of an old encoding (TCVN3 or VNI), not Unicode"),
            msg("change its text and its font to Unicode, as with Unikey's tool (Ctrl+Shift+F6)"),
        )
    unseen = None if text.isprintable() else invisible().search(text)
    if unseen:
        return Refusal(
            msg("the invisible character {code} stands in the text", code=f"U+{ord(unseen[0]):04X}"), msg("delete it")
        )
    if len(text) > LONGEST_TEXT:
        return Refusal(
            msg("it has more than {limit} letters", limit=LONGEST_TEXT), msg("keep what matters for this row")
        )
    kept, removed = without_contacts(text)
    if not re.search(r"\w", kept) or kept in ("TRUE", "FALSE"):
        return Refusal(msg("{text} says nothing of the row", text=text), msg("write words, or leave the cell blank"))
    return Answer(kept, removed)
