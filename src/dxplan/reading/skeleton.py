"""A skeleton: entries that a file of facts offers as comments, and how a fact takes the place of the one it is about.

Without its marks `# ` an entry is YAML of the file. Its blank keys say nothing, so that only what is typed counts.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from dxplan.diagnostics import DxplanError, Severity
from dxplan.reading.edit import Edited, Item, appended, as_read, ending_of, entry_lines, only_added, scalar_text
from dxplan.reading.yaml import read_source

_OWN = ("task", "occurrence", "stage", "kpi", "part")
"""The keys that say what an entry is about."""
_INDENT = "  "
_LONGEST = 120


class Offered(NamedTuple):
    """An entry of a list, as a comment."""

    item: Item
    """Its keys and values; None for one that is left to be typed, which says nothing meanwhile."""
    title: str
    """What it is about, behind its first line."""
    notes: Sequence[str] = ()
    """Lines below the first: what was said before."""
    is_closed: bool = False
    """Nothing may be typed, as the notes say: the entry is one line of comment."""


def skeleton(key: str, offered: Sequence[Offered]) -> Iterator[str]:
    """The lines of a list that is all comments, its key too."""
    yield f"# {key}:"
    for entry in offered:
        first, *rest = (_blank(name, value) for name, value in entry.item.items())
        title = f"  # {_on_line(entry.title)}"
        if entry.is_closed:
            yield f"{_INDENT}## {first}{title}: {'; '.join(map(_on_line, entry.notes))}"
            continue
        yield f"{_INDENT}# - {first}{title}"
        yield from (f"{_INDENT}#   # {_on_line(note)}" for note in entry.notes)
        yield from (f"{_INDENT}#   {line}" for line in rest)


def _blank(key: str, value: Any) -> str:
    if key == "evidence":
        return "evidence: []  # [{number: …, date: …}]"
    return f"{key}:" if value is None else f"{key}: {scalar_text(value)}"


def _on_line(text: str) -> str:
    """The words of a comment on one line: what ends a line ends a comment too. Each of its lines is cut if it is long:
    behind a title stands what the entry is of it."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    cut = (line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …" for line in lines)
    return " ".join(cut)


def entered(name: str, raw: bytes, key: str, item: Any) -> Edited:
    """As `appended`, in the place of the skeleton's entry on the same thing, if the file has one.

    An entry of the skeleton into which somebody typed stays. So does everything in a file without a skeleton. An item
    may also be a text.
    """
    if not isinstance(item, Mapping):
        return appended(name, raw, key, item)
    source = read_source(name, raw)
    data = source.data
    if not isinstance(data, dict) or any(fault.rule.severity is Severity.ERROR for fault in source.faults):
        return appended(name, raw, key, item)
    lines = re.findall(r"[^\n]*\n|[^\n]+", raw.decode("utf-8-sig", "replace"))
    is_key = re.compile(rf"# {key}:\s*")
    at_key = next((at for at, line in enumerate(lines) if is_key.fullmatch(line)), None)
    is_new = key not in data
    place = _place_of(lines, item, data.get("period"))
    if place is None and is_new and at_key is not None:
        place = range(at_key + 1, at_key + 1)
    there = data.get(key, [])
    if place is None or not isinstance(there, list):
        return appended(name, raw, key, item)
    before = sum(source.position((key, nth)).line <= place.start for nth in range(len(there)))
    ending = ending_of(lines[0])
    indent = re.match(" *", lines[place.start])[0] if place else _INDENT  # type: ignore[index]
    written = [f"{indent}{line}{ending}" if line else ending for line in entry_lines(item)]
    if is_new and at_key is not None:
        lines[at_key] = lines[at_key].removeprefix("# ")
    lines[place.start : place.stop] = written
    try:
        content = only_added(source, raw, lines, key, [item], before)
    except DxplanError:  # the comment stands where no entry of the list can
        return appended(name, raw, key, item)
    return Edited(content, place.start + 1, place.start + len(written), place.start + 1)


def _place_of(lines: Sequence[str], item: Item, period: Any) -> range | None:
    """The lines of the skeleton's entry on what an item is about, if nobody typed into it."""
    about = _about(item, period)
    for at, line in enumerate(lines):
        head = re.match(r"( *)# - (?:task|kpi): ", line)
        if not head:
            continue
        mark = f"{head[1]}#   "
        end = next((end for end in range(at + 1, len(lines)) if not lines[end].startswith(mark)), len(lines))
        text = "".join(line[len(head[1]) + 2 :] for line in lines[at:end])
        entry = read_source("", text.encode()).data
        values = entry[0] if isinstance(entry, list) and len(entry) == 1 and isinstance(entry[0], dict) else {}
        if _about(values, period) != about:
            continue
        typed = {name for name, value in values.items() if value not in (None, []) and name not in (*_OWN, "progress")}
        return None if typed else range(at, end)
    return None


def _about(item: Item, period: Any) -> dict[str, Any]:
    """What an entry is about; a report's own period goes unsaid."""
    about = {name: as_read(value) for name, value in item.items() if name in _OWN and value is not None}
    if about.get("occurrence") == period:
        about.pop("occurrence", None)
    return about
