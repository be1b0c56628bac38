"""What people write in files of facts, read into what the format keeps: `hoàn thành`, `quý 3`, `10/9/2024`, `62,5`.

The models stay strict. Only what they refuse is looked at here, and names that are no id of the plan; what has two
readings, or needs today, stays refused, and so is a part of a name: it may fit another body when the plan has changed.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from dxplan.diagnostics import Fault, Position, Refusal, msg
from dxplan.model.numbers import is_number, number_in, numbers_in, plain
from dxplan.model.plan import Agency, Group, Plan
from dxplan.reading.format_rules import NOT_CANONICAL, WRONG_DATE, WRONG_VALUE
from dxplan.wording.choices import PROGRESS, Choices, chosen, several
from dxplan.wording.registry import Registry, candidates

Path = tuple[str | int, ...]

MAX_LENGTH = 200
"""Of what may be a value in words; the longest are names of bodies."""
BODY_LISTS = ("attended", "absent", "agencies")
"""The fields of facts that hold ids of agencies and groups."""
_BODIES = ("agency", *BODY_LISTS)
_LISTS = ("progress", "readings", "entries")


class Words:
    """Reads words in a plan's record files; without a plan there is no year and there are no names.

    In a plan of several years there is no year either: a day or a period has to name its own.
    """

    def __init__(self, plan: Plan | None) -> None:
        self.year = plan.year if plan and not plan.is_long else None
        self._named: dict[str, Registry[Any]] = {}
        if plan:
            bodies: Registry[Agency | Group] = Registry((*plan.agencies, *plan.groups))
            self._named = {
                **dict.fromkeys(_BODIES, bodies),
                "task": Registry(plan.items()),
                "kpi": Registry(plan.kpis),
                "part": Registry(part for kpi in plan.kpis for part in kpi.parts),
            }

    def ids(self, data: Any) -> dict[Path, str]:
        """The ids of the plan's things that a file names in another way, by the place of each."""
        matches = ((path, self._called(path, typed)) for path, typed in self._unknown(data))
        return {path: items[0].id for path, items in matches if len(items) == 1}

    def read(self, kind: str, path: Path, value: object) -> object:
        """What the format has for a value that it refused with that kind of error; None if that is not certain."""
        answer = self._read(kind, path, value)
        return None if isinstance(answer, Refusal) else answer

    def refusal(self, kind: str, path: Path, value: object) -> Refusal | None:
        """Why a value in words can't be read; None where no words are looked for."""
        answer = self._read(kind, path, value)
        return answer if isinstance(answer, Refusal) else None

    def _read(self, kind: str, path: Path, value: object) -> object:
        if not isinstance(value, str | int) or isinstance(value, bool) or len(str(value)) > MAX_LENGTH:
            return None
        match kind, value:
            case "dxplan_day_form", str():
                from dxplan.model.dates import DayTime
                from dxplan.wording.days import day_and_hour, read_day  # most files need neither

                day, hour = day_and_hour(value) if path[-1] == "received" else (value, None)
                read = read_day(day, near=date(self.year, 12, 31) if self.year else None)
                return read if isinstance(read, Refusal) else str(DayTime(read, hour))
            case "dxplan_period_form", _:
                from dxplan.wording.periods import read_period

                period = read_period(str(value), year=self.year)
                return period if isinstance(period, Refusal) else str(period)
            case "dxplan_number_form", str():
                readings = numbers_in(value)
                return number_in(readings[0]) if len(readings) == 1 else None
            case "literal_error", str() if path[-1] == "progress":
                return _choice(value, PROGRESS)
            case "union_tag_invalid", str():
                from dxplan.model.records import KINDS  # loaded by now, as a record was read

                return _choice(value, {kind: model.words for kind, model in KINDS.items()})
            case "string_pattern_mismatch", str() if self._named and not set(_BODIES).isdisjoint(path):
                return self._no_body(path, value)
        return None

    def _unknown(self, data: Any) -> Iterator[tuple[Path, str]]:
        """Each text of a file where the plan's ids belong that is none of them."""
        if not isinstance(data, dict):
            return
        nodes: list[tuple[Path, Any]] = [((), data)]
        for name in _LISTS:
            entries = data.get(name)
            nodes += (((name, at), entry) for at, entry in enumerate(entries if isinstance(entries, list) else ()))
        for path, node in nodes:
            for key, value in node.items() if isinstance(node, dict) else ():
                registry = self._named.get(key)
                if registry is None:
                    continue
                if isinstance(value, str) and value not in registry.ids:
                    yield (*path, key), value
                for at, name in enumerate(value if isinstance(value, list) else ()):
                    if isinstance(name, str) and name not in registry.ids:
                        yield (*path, key, at), name

    def _called(self, path: Path, name: str) -> list[Any]:
        key = next(step for step in reversed(path) if isinstance(step, str))
        matches = self._named[key].called(name, whole=True) if len(name) <= MAX_LENGTH else ()
        return list({item.id: item for item in matches}.values())

    def _no_body(self, path: Path, name: str) -> Refusal:
        bodies = self._called(path, name)
        if bodies:
            return Refusal(msg("{typed} may mean {ids}", typed=name, ids=candidates(bodies)), msg("use the id"))
        return Refusal(msg("nothing here is called {typed}", typed=name), msg("write the body's id or its whole name"))


def _choice(word: str, choices: Choices) -> str | Refusal | None:
    values = chosen(word, choices)
    if len(values) > 1:
        return Refusal(several(word, values))
    return values[0] if values else None


def said_back(path: Path, position: Position, text: str, value: Any) -> Fault:
    """That a value is read as another one, with the canonical writing."""
    written = plain(value) if is_number(value) else str(value)
    message = msg("{key}: {value} is read as {read}", key=_key(path), value=text, read=written)
    return Fault(NOT_CANONICAL, position, message, msg("write {value}", value=written))


def refused(kind: str, path: Path, position: Position, refusal: Refusal) -> Fault:
    """A value in words that can't be read for certain."""
    rule = WRONG_DATE if kind in ("dxplan_day_form", "dxplan_period_form") else WRONG_VALUE
    return Fault(rule, position, msg("{key}: {problem}", key=_key(path), problem=refusal.message), refusal.hint)


def _key(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")
