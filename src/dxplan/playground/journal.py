"""The office's journal of a whole story, cut into a file for each month."""

import re
from collections.abc import Iterator
from datetime import date

from dxplan.playground.yaml_text import MARK

_ENTRY = re.compile(r"^  - .*?(?=\n+  - |\s*\Z)", re.DOTALL | re.MULTILINE)
_DAY = re.compile(r"^    on: (\d{4}-\d\d-\d\d)$", re.MULTILINE)


def journal_files(text: str, plan: str, day: date) -> Iterator[tuple[str, str]]:
    """The journal's file of each month, by its path, with the entries of a plan up to a day, word for word."""
    months: dict[str, list[str]] = {}
    for entry in _ENTRY.findall(text):
        on = _DAY.search(entry)
        assert on, entry
        if on[1] <= day.isoformat():
            months.setdefault(on[1][:7], []).append(entry)
    for month, entries in months.items():
        yield f"plans/{plan}/journal/{month}.yaml", f"{MARK}\nschema: 1\nentries:\n" + "\n\n".join(entries) + "\n"
