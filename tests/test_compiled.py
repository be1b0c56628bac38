"""The models by pydantic's compiled schema and by pydantic itself: one answer."""

import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dxplan.model import definition
from dxplan.model.node import Footnote
from dxplan.model.plan import Task
from plans import ROOT

STEP = 10
"""Of 9 000 files with wrong values every 10th; `python tests/both_ways.py core 1`, and then `pydantic 1`, reads all."""

KINDS = {
    *("extra_forbidden", "missing"),
    *("model_type", "model_attributes_type", "dict_type", "tuple_type", "bool_type", "int_type", "string_type"),
    *("string_too_short", "string_pattern_mismatch", "literal_error", "union_tag_invalid", "union_tag_not_found"),
    *("greater_than_equal", "less_than_equal", "too_short"),
    *("dxplan_day_form", "dxplan_hour_form", "dxplan_month_form", "dxplan_period_form", "dxplan_no_such_day"),
    *("dxplan_number_form", "dxplan_number_within", "dxplan_uncertain_deadline"),
}
"""What the models can refuse a value for. Dates and floats are read before pydantic_core sees them."""


@pytest.fixture(scope="module")
def both() -> dict[str, Any]:
    running = {
        way: subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "both_ways.py"), way, str(STEP)], stdout=subprocess.PIPE, text=True
        )
        for way in ("pydantic", "core")
    }
    return {way: json.loads(process.communicate()[0]) for way, process in running.items()}


def test_each_mutant_gives_the_same_findings_and_the_same_data(both: dict[str, Any]) -> None:
    assert (both["pydantic"]["core"], both["core"]["core"]) == (False, True)
    assert len(both["core"]["digests"]) > 1600
    differing = [
        number
        for number, digests in enumerate(zip(both["pydantic"]["digests"], both["core"]["digests"], strict=True))
        if len({*digests}) > 1
    ]
    assert differing == []


def test_each_kind_of_error_occurs(both: dict[str, Any]) -> None:
    assert {*both["core"]["kinds"]} == {*both["pydantic"]["kinds"]} == KINDS


def test_a_model_is_a_value() -> None:
    footnote = Footnote(mark=1, after="quy chế", text="Theo Luật.")
    assert footnote == pickle.loads(pickle.dumps(footnote)) == footnote.model_copy(update={})
    assert hash(footnote) == hash(footnote.model_copy(update={}))
    assert footnote != footnote.model_copy(update={"mark": 2})
    with pytest.raises((AttributeError, definition.ValidationError)):
        footnote.mark = 2  # type: ignore[misc]
    with pytest.raises((AttributeError, definition.ValidationError)):
        del footnote.mark
    with pytest.raises(definition.ValidationError):
        Footnote(mark=0, after="quy chế", text="Theo Luật.")
    assert repr(footnote) == "Footnote(mark=1, after='quy chế', text='Theo Luật.')"


@pytest.mark.parametrize(("writing", "reading"), [("pydantic", "core"), ("core", "pydantic")])
def test_a_model_goes_from_a_process_with_pydantic_to_one_without(writing: str, reading: str, tmp_path: Path) -> None:
    model = "from dxplan.model.node import Footnote; model = Footnote(mark=1, after='a', text='b');"
    write = f"import pickle; {model} pickle.dump(model, open('x', 'wb'))"
    read = f"import pickle; {model} print(pickle.load(open('x', 'rb')) == model)"
    for way, program in ((writing, write), (reading, read)):
        first = "import pydantic; " if way == "pydantic" else ""
        done = subprocess.run([sys.executable, "-c", first + program], cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("True\n", "")


def test_what_only_other_items_have_is_no_field() -> None:
    assert "items" not in Task.model_fields
    assert Task.items == ()


@pytest.mark.parametrize("version", ["2.40.9", "2.51.0", "2.50rc1.1", "2", ""])
def test_with_a_core_that_was_not_tested_the_models_are_pydantic_s(version: str) -> None:
    program = (
        "import sys; from dxplan.model import definition as d; sys.modules.pop('pydantic', None);"
        f"sys.modules['pydantic_core._pydantic_core'].__version__ = '{version}'; print(d._pydantic_core())"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout == "None\n"
