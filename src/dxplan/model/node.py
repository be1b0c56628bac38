"""The strict base of every model, the kinds of values in fields, and the footnotes and waivers of items.

Strictness is chosen by field: nothing is coerced in silence, and the few readings that a YAML file needs
(text to date, list to tuple) are done here, each with an error type that the loader knows how to explain.
"""

import re
from collections.abc import Collection
from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from dxplan.model.dates import CoarseDate, DayTime, Period
from dxplan.model.definition import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    PydanticCustomError,
    PydanticKnownError,
    StringConstraints,
    WithJsonSchema,
)
from dxplan.model.numbers import Unsure, can_be_two, number_in

Item = TypeVar("Item")

_DAY = r"\d{4}-\d\d-\d\d"


class Node(BaseModel):
    """A part of a plan file: closed to unknown keys, strict about types, and unchangeable once read."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False, defer_build=True)

    def file_data(self, exclude: Collection[str] = ()) -> dict[str, Any]:
        """The part as data of its file: with the file's keys, and without defaults.

        `model_dump` gives the same, but pydantic_core's serializer first loads decimal, fractions, uuid and all of its
        own package, which takes 30 ms.
        """
        fields = type(self).model_fields
        return {
            fields[name].alias or name: _file_value(value)
            for name, value in self
            if name not in exclude and value != fields[name].default
        }


def _file_value(value: Any) -> Any:
    """A value of a field as data of a file."""
    if isinstance(value, Node):
        return value.file_data()
    if isinstance(value, CoarseDate | Period | DayTime):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _file_value(part) for key, part in value.items()}
    return [*map(_file_value, value)] if isinstance(value, tuple | list) else value


def _read_day(value: object) -> object:
    if isinstance(value, str):
        if len(value) == 10 and value[4] == value[7] == "-":  # what fromisoformat takes of this form is a day
            try:
                return date.fromisoformat(value)
            except ValueError:
                if re.fullmatch(_DAY, value, re.ASCII):
                    raise PydanticCustomError("dxplan_no_such_day", "no such day") from None
        raise PydanticCustomError("dxplan_day_form", "not a date")
    if type(value) is date:
        return value
    raise PydanticCustomError("dxplan_day_form", "not a date")


def _read_begin(value: object) -> object:
    return value if value == "plan" else _read_day(value)


def _read_stage(value: object) -> object:
    return str(value) if type(value) is int else value  # a bare number is one in YAML


def _read_coarse_date(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d(-\d\d)?", value, re.ASCII):
        try:
            return CoarseDate.parse(value)
        except ValueError:
            raise PydanticCustomError("dxplan_no_such_day", "no such day") from None
    if isinstance(value, CoarseDate):
        return value
    raise PydanticCustomError("dxplan_month_form", "not a date")


def _read_moment(value: object) -> object:
    if isinstance(value, DayTime):
        return value
    if isinstance(value, str) and len(value) > 10:
        try:
            return DayTime.parse(value)
        except ValueError:
            pass
    day = _read_day(value)
    return DayTime(day) if isinstance(day, date) else day


def _read_period(value: object) -> object:
    if isinstance(value, Period):
        return value
    if isinstance(value, str | int):  # a bare year is a number in YAML
        try:
            return Period.parse(str(value))
        except ValueError:
            pass
    raise PydanticCustomError("dxplan_period_form", "not a period")


def _read_hour(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value, re.ASCII):
        return value
    raise PydanticCustomError("dxplan_hour_form", "not an hour")


def _read_number(value: object) -> object:
    if isinstance(value, str) and len(value) <= 17 and re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)? ?%", value, re.ASCII):
        digits = value.rstrip("% ")
        if not can_be_two(digits):
            return number_in(digits)
    elif isinstance(value, int | float) and not isinstance(value, bool | Unsure):
        return value
    raise PydanticCustomError("dxplan_number_form", "not a number")


def _read_any(value: object) -> object:
    """Whatever a file holds, as long as no number in it can be read in two ways."""
    if isinstance(value, Unsure):
        raise PydanticCustomError("dxplan_number_within", "not a number", {"text": value.text})
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _read_any(part)
    return value


def _read_last_day(value: object) -> object:
    """A day, or the last of a year; not so far away that what recurs until then is endless."""
    day = date(value, 12, 31) if type(value) is int and 1 <= value <= 9999 else _read_day(value)
    if isinstance(day, date) and day.year > _LAST_YEAR:
        raise PydanticKnownError("less_than_equal", {"le": _LAST_YEAR})
    return day


_LAST_YEAR = 2199


Text = Annotated[str, StringConstraints(min_length=1)]
ShortTitle = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Id = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-zĐđ]+([._-][0-9A-Za-zĐđ]+)*$")]
Day = Annotated[date, BeforeValidator(_read_day)]
StageId = Annotated[Id, BeforeValidator(_read_stage, json_schema_input_type=int | Id)]
Begin = Annotated[date | Literal["plan"], BeforeValidator(_read_begin, json_schema_input_type=date | Literal["plan"])]
LastDay = Annotated[date, BeforeValidator(_read_last_day, json_schema_input_type=int | date)]
_Percent = Annotated[str, Field(pattern=r"^-?(0|[1-9]\d*)(\.\d+)? ?%$")]
Number = Annotated[int | float, BeforeValidator(_read_number, json_schema_input_type=int | float | _Percent)]
Whatever = Annotated[Any, BeforeValidator(_read_any)]
Month = Annotated[
    CoarseDate,
    PlainValidator(_read_coarse_date),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d(-\d\d)?$"}),
]
PeriodName = Annotated[
    Period,
    PlainValidator(_read_period),
    PlainSerializer(str),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-(Q[1-4]|H[12]|9M|\d\d|W\d\d(-\d\d)?))?$"}),
]
Moment = Annotated[
    DayTime,
    PlainValidator(_read_moment),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d-\d\d([T ]\d\d:\d\d)?$"}),
]
Hour = Annotated[
    str,
    PlainValidator(_read_hour),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}),
]
Many = Annotated[tuple[Item, ...], Field(strict=False)]


def not_empty(value: Any) -> Any:
    """A list that must have an item."""
    if not value:
        raise PydanticKnownError("too_short", {"field_type": "Tuple", "min_length": 1, "actual_length": 0})
    return value


def id_or_number(schema: dict[str, Any]) -> None:
    """Let the JSON Schema of an item ask for its id or for the number of which the id is made."""
    schema["required"].remove("id")
    schema["anyOf"] = [{"required": ["id"]}, {"required": ["number"]}]


def described(text: str, **constraints: Any) -> Any:
    """A field with its one description: it becomes the JSON Schema, the editor's hover text and the docs."""
    return Field(description=text, **constraints)


class Footnote(Node):
    """A footnote of the document, at the item that bears it."""

    mark: int = described("Its number in the document.", ge=1)
    after: Text = described("The words of the item behind which the mark stands.")
    text: Text = described("The footnote in the plan's own words.")


class Waiver(Node):
    """A finding that the plan's editors accept."""

    rule: Id = described("The rule's code, as `DX501`.")
    reason: Text = described("Why it is accepted.")
