"""The table by hand of what the words of a deadline mean, `tables/wordings.yaml`."""

from pathlib import Path
from typing import Any

import yaml


class _DaysAsText(yaml.SafeLoader):
    """A loader that leaves days as the file has them."""


_DaysAsText.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: node.value)
_TABLE = yaml.load((Path(__file__).parent / "tables" / "wordings.yaml").read_text("utf-8"), Loader=_DaysAsText)

ROWS: list[dict[str, Any]] = [
    {"year": group["year"], "until": group.get("until"), **row} for group in _TABLE["groups"] for row in group["rows"]
]


def without_words(data: dict[str, Any]) -> dict[str, Any]:
    """A deadline as the table has it: the keys of a file without the words."""
    keys = {key: value for key, value in data.items() if key != "text"}
    if "stages" in keys:
        keys["stages"] = [without_words(stage["deadline"]) for stage in keys["stages"]]
    return keys
