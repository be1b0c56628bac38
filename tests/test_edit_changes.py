"""Changing values of a file's text in place: what is new reads back, comments and every other byte stay."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.diagnostics import DxplanError
from dxplan.reading.changing import added, changed
from dxplan.reading.edit import new_file
from dxplan.reading.yaml import read_source

REPORT = """\
# Báo cáo của sở
schema: 1
report:
  number: 10/BC  # đã đối chiếu
  date: 2024-09-10
progress:
  # nhiệm vụ một
  - task: I.1
    progress: in_progress  # theo văn bản
    result: |-
      # không là ghi chú
      Hai dòng.
    # xem lại
    evidence:
      - number: 1/TB  # bản giấy
        date: 2024-09-01
  - {task: I.2, progress: completed}
difficulties:
  - Một.
  - Hai.  # cũ
# hết
"""


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("report", "number"), "12/BC", "10/BC  # đã", "12/BC  # đã"),
        (("report", "date"), date(2024, 9, 11), "2024-09-10", "2024-09-11"),
        (("progress", 0, "task"), "I.3", "- task: I.1", "- task: I.3"),
        (("progress", 0, "progress"), "completed", "in_progress  # theo", "completed  # theo"),
        (
            ("progress", 0, "result"),
            "Một.",
            "result: |-\n      # không là ghi chú\n      Hai dòng.\n",
            "result: Một.\n",
        ),
        (("progress", 0, "percent"), 50, "2024-09-01\n", "2024-09-01\n    percent: 50\n"),
        (
            ("progress", 0, "evidence"),
            [{"number": "2/TB"}],
            "    evidence:\n      - number: 1/TB  # bản giấy\n        date: 2024-09-01\n",
            "    # bản giấy\n    evidence:\n      - number: 2/TB\n",
        ),
        (("difficulties", 1), "Ba.", "Hai.  # cũ", "Ba.  # cũ"),
        (("difficulties", 0), "A\nB", "- Một.\n", "- |-\n    A\n    B\n"),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_one_value_is_changed_and_the_rest_stays(
    path: tuple[str | int, ...], value: Any, old: str, new: str, ending: str
) -> None:
    assert REPORT.count(old) == 1
    raw = REPORT.replace("\n", ending).encode()
    assert changed("f.yaml", raw, {path: value}).decode() == REPORT.replace(old, new).replace("\n", ending)


def test_what_stands_in_braces_is_written_line_by_line() -> None:
    raw = changed("f.yaml", REPORT.encode(), {("progress", 1, "percent"): 40})
    line = "  - {task: I.2, progress: completed}\n"
    lines = "  - task: I.2\n    progress: completed\n    percent: 40\n"
    assert raw.decode() == REPORT.replace(line, lines)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("d: [a, 2024-09-01]  # c\n", "# c\nd:\n  - a\n  - 2024-09-01\n  - b\n"),
        ("d: []\n", "d:\n  - b\n"),
        ("d:\n- a\n", "d:\n- a\n- b\n"),
        ("", "d:\n  - b\n"),
    ],
)
def test_a_list_in_brackets_is_added_to(before: str, after: str) -> None:
    assert added("f.yaml", f"x: 1\n{before}".encode(), "d", ["b"]).decode() == f"x: 1\n{after}"


def test_a_file_in_braces_is_left_alone() -> None:
    with pytest.raises(DxplanError):
        changed("f.yaml", b"{x: 1}", {("x",): 2})


TEXTS = st.text(st.sampled_from("aạ #:-|'\"\n[{1"), min_size=1, max_size=12).filter(lambda text: text == text.strip())
SCALARS = st.one_of(TEXTS, st.integers(0, 10**6), st.sampled_from([0.5, 62.25]))
VALUES = st.one_of(SCALARS, st.lists(st.fixed_dictionaries({"n": SCALARS, "d": SCALARS}), min_size=1, max_size=2))
ITEMS = st.dictionaries(st.sampled_from("pqrst"), VALUES, min_size=1)
FILES = st.fixed_dictionaries({"x": ITEMS, "list": st.lists(ITEMS, min_size=1, max_size=3), "y": SCALARS})


@given(FILES, st.data())
def test_what_is_changed_reads_back_and_comments_stay(data: dict[str, Any], draw: st.DataObject) -> None:
    lines = new_file(data).decode().split("\n")
    raw = "\n".join(f"{line}  # chú" if re.search(r" \d+$", line) else line for line in lines).encode()
    if read_source("f.yaml", raw).data != data:  # the comment fell into a text
        raw = "\n".join(lines).encode()
    place = draw.draw(st.integers(0, len(data["list"]) - 1))
    step, value = draw.draw(st.sampled_from("pqrst")), draw.draw(VALUES)
    after = changed("f.yaml", raw, {("list", place, step): value})
    data["list"][place][step] = value
    assert read_source("f.yaml", after).data == data
    assert after.count("# chú".encode()) == raw.count("# chú".encode())
