"""The format of a plan file: its JSON Schema, and what a break of it means to the person who typed it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from dxplan.diagnostics import Fault, Message, Position, msg, nearest
from dxplan.model.definition import BaseModel, core_schema, from_json
from dxplan.model.numbers import Unsure, is_number, numbers_in
from dxplan.model.plan import Plan
from dxplan.reading.format_rules import (
    MISSING_KEY,
    TWO_NUMBERS,
    UNCERTAIN_DEADLINE,
    UNKNOWN_KEY,
    WRITE_ONE,
    WRONG_DATE,
    WRONG_TYPE,
    WRONG_VALUE,
    two_numbers,
)
from dxplan.wording.days import length, read_day
from dxplan.wording.written_out import remedy

FILES = ("plan", "report", "journal", "agencies")
"""The kinds of file that have a format."""

_NOT: dict[str, Message] = {
    "string_type": msg("{key}: {value} is not a text"),
    "int_type": msg("{key}: {value} is not a whole number"),
    "int_from_float": msg("{key}: {value} is not a whole number"),
    "bool_type": msg("{key}: {value} is neither true nor false"),
    "tuple_type": msg("{key}: {value} is not a list"),
    "dict_type": msg("{key}: {value} is not a mapping of keys"),
    "model_type": msg("{key}: {value} is not a mapping of keys"),
    "model_attributes_type": msg("{key}: {value} is not a mapping of keys"),
    "dxplan_number_form": msg("{key}: {value} is not a number"),
}
_KIND = msg("write kind: and one of its values")
_FORMS = {
    "dxplan_day_form": msg("write year-month-day, as 2024-06-30"),
    "dxplan_month_form": msg("write year-month-day, or year-month while the day is blank: 2024-05"),
    "dxplan_period_form": msg("write a quarter as 2024-Q2, a month as 2024-06, a half-year as 2024-H1, a year as 2024"),
    "dxplan_hour_form": msg("write the hour and the minute, as 16:00"),
}


def schema_fault(
    problem: Any,
    path: tuple[str | int, ...],
    position: Position,
    written: str = "",
    model: type[BaseModel] = Plan,
) -> Fault:
    """One of pydantic's errors as a fault, in the words of the format.

    `path` is its place in the data, and `written` the text there if it is a single word.
    """
    kind, value, context = problem["type"], problem["input"], problem.get("ctx", {})
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    quoted = as_written(value, written)
    if kind == "dxplan_number_within":
        kind, value, quoted = "dxplan_number_form", context["text"], context["text"]
    readings = _readings(value) if kind in _NUMBERS else ()
    if len(readings) > 1:
        message = msg("{key}: {number}", key=key, number=two_numbers(quoted, readings))
        return Fault(TWO_NUMBERS, position, message, WRITE_ONE)
    match kind:
        case "extra_forbidden":
            hint = nearest(key, _keys_at(problem["loc"][:-1], model))
            return Fault(UNKNOWN_KEY, position, msg("the key {key} is not known here", key=key), hint)
        case "missing":
            return Fault(MISSING_KEY, position, msg("the key {key} is missing", key=key))
        case "union_tag_not_found":
            return Fault(MISSING_KEY, position, msg("{key} has no kind", key=key), _KIND)
        case "dxplan_uncertain_deadline":
            message = msg("the deadline “{text}” can't be read for certain", text=value)
            year, read = context["reading"]["year"], context["reading"]["read_deadline"]
            return Fault(UNCERTAIN_DEADLINE, position, message, remedy(value, year, read))
        case "dxplan_no_such_day":
            message = msg("{key}: there is no day {value}", key=key, value=value)
            return Fault(WRONG_DATE, position, message, length(int(value[:4]), int(value[5:7])))
        case "dxplan_hour_form":
            return Fault(
                WRONG_DATE, position, msg("{key}: {value} is not an hour", key=key, value=quoted), _FORMS[kind]
            )
        case "dxplan_day_form" | "dxplan_month_form" | "dxplan_period_form":
            message = msg("{key}: {value} is not written as a date", key=key, value=quoted)
            return Fault(WRONG_DATE, position, message, _misread_date(value) or _FORMS[kind])
        case "literal_error" | "union_tag_invalid":
            allowed = (context.get("expected") or context["expected_tags"]).replace("'", "").replace(" or ", ", ")
            tag = context.get("tag", value)
            quoted = quoted if tag is value else as_written(tag)
            message = msg("{key}: {value} is not one of {allowed}", key=key, value=quoted, allowed=allowed)
            return Fault(WRONG_VALUE, position, message, nearest(str(tag), allowed.split(", ")))
        case "greater_than_equal" | "less_than_equal":
            if kind == "greater_than_equal":
                message = msg("{key}: {value} is below the least, {limit}", key=key, value=quoted, limit=context["ge"])
            else:
                message = msg("{key}: {value} is above the most, {limit}", key=key, value=quoted, limit=context["le"])
            return Fault(WRONG_VALUE, position, message)
        case "string_too_short":
            hint = msg("write the text")
            return Fault(WRONG_VALUE, position, msg("{key} is blank", key=key), hint)
        case "too_short":
            return Fault(WRONG_VALUE, position, msg("{key} is an empty list", key=key))
        case "string_too_long":
            most = context["max_length"]
            message = msg("{key} is too long: {count} characters, {most} at most", key=key, count=len(value), most=most)
            return Fault(WRONG_VALUE, position, message)
        case "string_pattern_mismatch":
            hint = msg(
                "an id is made of digits and letters without marks, joined by single dots, hyphens or underscores"
            )
            return Fault(WRONG_VALUE, position, msg("{key}: {value} is not an id", key=key, value=quoted), hint)
        case _:
            template = _NOT.get(kind, msg("{key}: {value} does not fit here"))
            message = msg(template.text, key=key, value=quoted)
            return Fault(WRONG_TYPE, position, message, _type_hint(kind, value, written))


def json_schema(translated: Callable[[str], str] = str, of: str = "plan") -> dict[str, Any]:
    """The JSON Schema (2020-12) of a file: `plan`, `report` or `journal`; its descriptions, an editor's hover text, may
    be translated."""
    path = Path(__file__).parent.parent / "data" / "schema" / f"{of}.json"
    schema: dict[str, Any] = _described(from_json(path.read_bytes()), translated)
    return schema


def model_of(name: str) -> type[BaseModel]:
    """The model of a kind of file among `FILES`."""
    if name == "plan":
        return Plan
    from dxplan.model.body_list import Agencies  # the plan's schema needs none of these
    from dxplan.model.records import Journal, Report

    models: dict[str, type[BaseModel]] = {"report": Report, "journal": Journal, "agencies": Agencies}
    return models[name]


def _described(node: Any, translated: Callable[[str], str]) -> Any:
    """The schema with its descriptions translated."""
    if isinstance(node, list):
        return [_described(item, translated) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: translated(value) if key == "description" and isinstance(value, str) else _described(value, translated)
        for key, value in node.items()
    }


def _keys_at(loc: Iterable[str | int], model: type[BaseModel]) -> list[str]:
    """The keys that the models at a place of the format know."""
    whole = core_schema(model)
    definitions = {part["ref"]: part for part in whole.get("definitions", ())}
    models = _distinct(_models(whole["schema"], definitions))
    for step in loc:
        of_kind = [model for model in models if step in _kinds(model)]
        if of_kind and len(models) > 1:
            models = of_kind
        elif isinstance(step, str):
            fields = [_keys(model)[step] for model in models if step in _keys(model)]
            models = _distinct(part for field in fields for part in _models(field, definitions)) or models
    return [key for model in models for key in _keys(model)]


def _distinct(models: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each model once, though a schema may have it for what is read and for what is written."""
    return list({model["cls"]: model for model in models}.values())


def _models(node: Any, definitions: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The models of a part of a core schema, without those inside them."""
    if isinstance(node, dict):
        node = definitions[node["schema_ref"]] if node.get("type") == "definition-ref" else node
        if node.get("type") == "model":
            yield node
            return
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list | tuple) else ():
        yield from _models(part, definitions)


def _keys(model: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a model by their keys in the file."""
    return {field.get("validation_alias", name): field for name, field in model["schema"]["fields"].items()}


def _kinds(model: Mapping[str, Any]) -> list[str]:
    """The kinds that a model of a union is chosen by."""
    kind = model["schema"]["fields"].get("kind")
    kinds: list[str] = kind["schema"]["expected"] if kind else []
    return kinds


def _misread_date(value: object) -> Message | None:
    """The ISO form of a Vietnamese day/month/year, or of a day with letters for digits."""
    day = read_day(str(value)) if len(str(value)) <= MAX_LENGTH else None
    if isinstance(day, date):
        return msg("write {day}", day=day.isoformat())
    return day.hint if day and day.hint is not None and "day" in day.hint.args else None


MAX_LENGTH = 40
"""Of what may be a day."""


def _type_hint(kind: str, value: object, written: str) -> Message | None:
    if kind == "tuple_type":
        if value is None:
            return msg("leave the key out, or write [] for an empty list")
        return msg("write [{value}]", value=value) if isinstance(value, str) else None
    if kind == "string_type" and is_number(value):
        return msg('put it in quotes: "{value}"', value=written or value)
    if kind in _NUMBERS and isinstance(value, str) and (readings := numbers_in(value)):
        if value.count(",") == 1 and "." in readings[0]:
            return msg("write {value}, with a point", value=readings[0])
        if value == readings[0]:
            return msg("write {value}, without quotes", value=value)
        return msg("write {value}", value=readings[0])
    return None


_NUMBERS = frozenset(("dxplan_number_form", "int_type", "int_from_float"))


def _readings(value: object) -> tuple[str, ...]:
    """The numbers that a value of a file may be."""
    if isinstance(value, Unsure):
        return numbers_in(value.text)
    return numbers_in(value) if isinstance(value, str) else ()


def as_written(value: object, written: str = "") -> str:
    """A value for a sentence; a number, and a quoted text that looks like one, as in the file."""
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    quoted = isinstance(value, str) and written[:1] in ("'", '"') and numbers_in(value)
    text = written or str(value) if quoted or is_number(value) else str(value)
    return text if len(text) <= 60 else text[:59] + "…"
