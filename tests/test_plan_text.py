"""The text of a plan's file: `exchange/drafts/plan_text.py`."""

from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.reading.edit import as_read
from dxplan.reading.yaml import read_source
from plans import ROOT

PLANS = ["plans/2024.yaml", *(f"tests/others/{name}.yaml" for name in ("hn-kh277-2026", "hn-kh38-2026", "nq03-2025"))]
SIGNS = st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" \n:-#'\"")
TEXTS = st.text(SIGNS, min_size=1, max_size=200).map(lambda text: normalize("NFC", text))
KEYS = st.sampled_from(["title", "lead", "date", "tasks"])
VALUES = st.recursive(
    TEXTS | st.integers(-999, 999) | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["title", "lead", "date", "tasks"]), inner)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("file", PLANS)
def test_a_plan_reads_back_as_it_was_in_lines_that_a_pull_request_can_show(file: str) -> None:
    data = read_source(file, (ROOT / file).read_bytes()).data
    text = plan_text(data, ["Bản nháp", ""])
    assert read_source("", text.encode()).data == data
    assert text.startswith("# Bản nháp\n#\n")
    assert sum(len(line) > 120 for line in text.splitlines()) < 0.03 * text.count("\n")


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from(["schema", "text", "sections", "date", "until"]), VALUES, min_size=1))
def test_whatever_data_there_is_reads_back_the_same(data: dict[str, object]) -> None:
    text = plan_text(data, [])
    assert read_source("", text.encode()).data == as_read(data)


def test_long_texts_are_folded_and_short_lists_of_ids_stay_on_a_line() -> None:
    data = {
        "tasks": [{"id": "I.1", "title": "rà soát " * 30 + "xong", "lead": ["so-tc", "so-nv"], "due": "2026-06-30"}]
    }
    lines = plan_text(data, []).splitlines()
    assert lines[:3] == ["tasks:", "  - id: I.1", "    title: >-"]
    assert max(map(len, lines)) <= 116
    assert lines[-2:] == ["    lead: [so-tc, so-nv]", "    due: 2026-06-30"]
