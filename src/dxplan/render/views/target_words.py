"""Targets in the words of the plan, or with their signs and units."""

from collections.abc import Mapping
from typing import Any

from dxplan.render.language import Language

PERCENT = "%"
_SIGNS = {"at_least": "≥ ", "at_most": "≤ ", "exactly": "= ", "above": "> ", "below": "< "}


def _after_number(unit: str) -> str:
    """A unit as it follows a number: `60%`, `30% GDP`, `5 thôn`."""
    return unit if unit.startswith(PERCENT) else f" {unit}".rstrip()


def _worded(target: Mapping[str, Any]) -> str | None:
    """The printed wording of a target, with its unit where the wording ends in a number."""
    wording: str | None = target.get("text")
    if wording is None or target["kind"] == "qualitative":
        return wording
    return f"{wording}{_after_number(target['unit'])}" if wording[-1].isdecimal() else wording


def target_with_unit(target: Mapping[str, Any], language: Language) -> str:
    """A target given as plain data, with its sign and unit, or in the plan's wording."""
    wording, unit = _worded(target), _after_number(target["unit"])
    if wording is not None:
        return wording
    if target["kind"] == "range":
        return f"{language.number(target['low'])}–{language.number(target['high'])}{unit}"
    return f"{_SIGNS[target['kind']]}{language.number(target['value'])}{unit}"


def target_in_words(target: Mapping[str, Any], language: Language) -> str:
    """A target given as plain data, in words: `từ 60% trở lên`, or in the plan's wording.

    100% is without `trở lên`, because no share is more.
    """
    wording, unit = _worded(target), _after_number(target["unit"])
    if wording is not None:
        return wording
    if target["kind"] == "range":
        low, high = language.number(target["low"]), language.number(target["high"])
        return language.say("{low} to {high}", low=low, high=f"{high}{unit}")
    value = f"{language.number(target['value'])}{unit}"
    if target["kind"] == "exactly" or (unit == PERCENT and target["value"] == 100):
        return value
    match target["kind"]:
        case "at_most":
            return language.say("at most {value}", value=value)
        case "above":
            return language.say("more than {value}", value=value)
        case "below":
            return language.say("less than {value}", value=value)
    return language.say("at least {value}", value=value)
