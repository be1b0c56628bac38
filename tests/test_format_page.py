"""The examples of the page on the format: each is read without a fault, and every key of layout has one."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.model.plan import Plan
from dxplan.reading import JOURNAL
from dxplan.reading.load import load_bodies, load_plan, load_record
from plans import plan_text

PAGE = (Path(__file__).parent.parent / "docs" / "plan-format.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", PAGE.partition("## Keys of the files")[0], re.MULTILINE | re.DOTALL)
KEYS = (
    *("number", "merged", "until", "office", "columns", "group", "note", "extra", "printed", "text", "annex", "in"),
    *("targets", "parent", "implements", "count", "short", "form", "identifier", "code", "successors", "after", "due"),
    *("from", "event", "days", "working_days", "months", "stages", "stage", "continues", "begins", "by", "reason"),
    *("every", "due_day", "due_month", "due_weekday", "due_time", "first_period", "window", "duty", "period"),
)
KINDS = ("above", "below", "qualitative")
OF_TIME = ("after_event", "stages", "recurring", "ongoing", "external", "event", "date_set")


def titled(example: str) -> str:
    return " ".join(yaml.safe_load(example))


@pytest.mark.parametrize("example", EXAMPLES, ids=titled)
def test_an_example_is_read(example: str) -> None:
    data: dict[str, Any] = yaml.safe_load(example)
    if "entries" in data:
        file = load_record("journal/2026-09.yaml", f"schema: 1\n{example}".encode(), JOURNAL)
        assert file.record
        assert not [finding for finding in file.diagnostics if finding.is_error]
    elif "schema" in data:
        bodies = load_bodies("agencies.yaml", example.encode())
        assert bodies.bodies
        assert not bodies.diagnostics
    else:
        head = yaml.safe_load(plan_text("[]"))
        if "office" in data:
            del head["committee"]
        whole = {**head, "sections": [], "year": 2026, **data}
        workspace = load_plan("plan.yaml", yaml.safe_dump(whole, allow_unicode=True, sort_keys=False).encode())
        assert not [finding for finding in workspace.diagnostics if finding.is_error]
        assert data.keys() <= {field.alias or name for name, field in Plan.model_fields.items()}


@pytest.mark.parametrize("key", KEYS)
def test_a_key_has_an_example(key: str) -> None:
    assert any(re.search(rf"(?:^|[ {{-]){key}:", example, re.MULTILINE) for example in EXAMPLES)


@pytest.mark.parametrize("kind", [*OF_TIME, "extension_request", "extension_refused"])
def test_a_kind_of_deadline_and_what_bears_on_it_has_an_example(kind: str) -> None:
    assert any(f"kind: {kind}" in example for example in EXAMPLES)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_of_target_has_an_example(kind: str) -> None:
    assert any(f"kind: {kind}" in example for example in EXAMPLES)
