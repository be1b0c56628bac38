"""The office's journal, cut into months as far as it was kept by a day."""

import re
from collections.abc import Iterator
from datetime import date

from dxplan.playground.text import MARK

_ENTRY = re.compile(r"^  - .*?(?=\n+  - |\s*\Z)", re.DOTALL | re.MULTILINE)
_DAY = re.compile(r"^    on: (\d{4}-\d\d-\d\d)$", re.MULTILINE)


def journal_files(text: str, day: date) -> Iterator[tuple[str, str]]:
    """The file of each month by its path, with the entries of the days until then, word for word."""
    months: dict[str, list[str]] = {}
    for entry in _ENTRY.findall(text):
        on = _DAY.search(entry)
        assert on, entry
        if on[1] <= day.isoformat():
            months.setdefault(on[1][:7], []).append(entry)
    for month, entries in months.items():
        yield f"plans/2024/journal/{month}.yaml", f"{MARK}\nschema: 1\nentries:\n" + "\n\n".join(entries) + "\n"
