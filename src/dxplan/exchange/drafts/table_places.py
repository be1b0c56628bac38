"""Where the tables of a paper stand in the text of its plan: one passage for each table of tasks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dxplan.diagnostics import msg
from dxplan.exchange.document_heads.paper_head import GAP
from dxplan.exchange.outlines.outline import ItemDoubt

_LONGEST_TITLE = 300


@dataclass(slots=True)
class TaskTable:
    """What a table of tasks became in the plan."""

    sections: list[dict[str, Any]]
    has_own_section: bool = False
    """Whether rows of it stand in no section on the paper, so that the first one was made for them."""


def place_tables(passages: list[Any], tables: list[TaskTable]) -> Iterator[ItemDoubt]:
    """Says which sections stand at each table but the first, and gives those that were made their titles."""
    places = [at for at, passage in enumerate(passages) if passage == {"table": "tasks"}]
    for at, table in reversed([*zip(places, tables, strict=True)][1:]):
        if not table.sections:
            del passages[at]
            continue
        passages[at] = {"table": "tasks", "sections": [section["id"] for section in table.sections]}
        if table.has_own_section:
            section = table.sections[0]
            section["title"] = _title(passages[:at])
            why = msg("the rows of the table stand in no section: this one was made of the words before the table")
            yield ItemDoubt(section["id"], "title", why, section["title"])


def joined_targets(passages: list[Any]) -> Iterator[ItemDoubt]:
    """Leaves the first table of targets in the text, and doubts the places of the others."""
    places = [at for at, passage in enumerate(passages) if passage == {"table": "kpis"}]
    for at in (place - before for before, place in enumerate(places[1:])):
        del passages[at]
        why = msg("another table of targets stands below this; the plan has all targets in the first one")
        yield ItemDoubt(None, f"text.{at - 1}", why)


def _title(before: Iterable[Any]) -> str:
    """The nearest heading above a table, or the paragraph right before it."""
    for passage in reversed([*before]):
        words = passage if isinstance(passage, str) else passage.get("heading", "")
        if 0 < len(words) <= _LONGEST_TITLE and "table" not in passage:
            return str(words)
        if "table" in passage:
            break
    return GAP
