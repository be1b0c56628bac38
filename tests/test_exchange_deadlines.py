"""Cells of deadlines: the words where they are certain, else printed, with the reason."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dxplan.exchange.cell_meanings.cell_deadlines import read_cell_deadline
from dxplan.exchange.cell_meanings.values import Value, is_blank
from dxplan.wording.deadlines import read_deadline
from plans import ROOT

HERE = Path(__file__).parent

CERTAIN = [
    ("30/6/2026", "30/6/2026"),
    ("  Tháng\n12/2026 ", "Tháng 12/2026"),
    ("Quý\nIII/2026 (ngay sau khi Bộ Tài chính\nban hành Kế hoạch)",
     "Quý III/2026 (ngay sau khi Bộ Tài chính ban hành Kế hoạch)"),
    ("100 ngày kể từ ngày ban hành Kế hoạch", "100 ngày kể từ ngày ban hành Kế hoạch"),
    ("Theo Kế hoạch số 106/KH-BCĐ\nngày 26/4/2026", "Theo Kế hoạch số 106/KH-BCĐ ngày 26/4/2026"),
    ("Hàng Quý", "Hàng Quý"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), CERTAIN)
def test_a_certain_wording_is_kept_on_one_line(text: str, words: str) -> None:
    assert read_cell_deadline(text, year=2026) == Value({"deadline": words}, matched=True)


@pytest.mark.parametrize("text", ["", " ", "-", "–\n-", "/"])
def test_a_blank_cell_has_no_deadline(text: str) -> None:
    assert read_cell_deadline(text, year=2026) == Value({}, matched=True)


UNCERTAIN = [
    ("100 ngày", "“{text}” does not say from when it counts", {}),
    ("13/02/2026\nĐề xuất hạn là thường xuyên",
     "“{text}” says more than the deadline “{part}”", {"part": "13/02/2026"}),
    ("Quý I/2026 (Kế hoạch CĐS); Năm 2026 (theo từng hệ thống)", "“{text}” says more than the deadline “{part}”",
     {"part": "Quý I/2026"}),
    ("Trước 31/02/2026", "“{text}”: there is no day {day}", {"day": "31/02/2026"}),
    ("Tháng lO/2026", "“{seen}” is probably “{likely}”", {"likely": "Tháng 10/2026"}),
    ("x", "“{text}” is no deadline that is known", {}),
    ("〃", "“{text}” is no deadline that is known", {}),
    ("Như trên", "“{text}” is no deadline that is known", {}),
    ("Đã hoàn thành", "“{text}” is no deadline that is known", {}),
    ("30/06/26", "“{text}” is no deadline that is known", {}),
    ("15/01/2025", "“{text}” is no deadline that is known", {}),
    ("Theo tiến độ xây dựng KPI", "“{text}” is no deadline that is known", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason", "args"), UNCERTAIN)
def test_an_uncertain_wording_is_printed_with_the_reason(text: str, reason: str, args: dict[str, str]) -> None:
    value = read_cell_deadline(text, year=2026)
    assert (value.data, value.matched) == ({"printed": {"deadline": text}}, False)
    ((message, its_args),) = value.doubts
    words = "seen" if "likely" in args else "text"
    assert (message, its_args) == (reason, {words: " ".join(text.split()), **args})


def test_a_wording_without_a_year_is_uncertain_where_the_plan_runs_for_several() -> None:
    assert read_cell_deadline("Tháng 12", year=2026).matched
    (doubt,) = read_cell_deadline("Tháng 12", year=2026, last=2030).doubts
    assert doubt.text == "“{text}” names no year, and the plan runs for several"
    assert read_cell_deadline("Tháng 12/2029", year=2026, last=2030).matched


@pytest.mark.parametrize("text", ["Theo từng mốc thời hạn dưới đây", "Theo thời hạn cụ thể sau đây:"])
def test_words_that_point_to_the_rows_below_are_no_doubt_of_their_heading(text: str) -> None:
    printed = {"printed": {"deadline": text}}
    assert read_cell_deadline(text, year=2026, is_judged=False) == Value(printed, matched=True)
    assert read_cell_deadline(text, year=2026).doubts
    assert read_cell_deadline("13/02/2026 Đề xuất", year=2026, is_judged=False).doubts


def test_which_document_sets_the_date_is_asked_unless_the_row_names_one() -> None:
    text = "Theo lộ trình đã được phê duyệt"
    value = read_cell_deadline(text, year=2026)
    assert value.data == {"deadline": text}
    assert [doubt.text for doubt in value.doubts] == ["“{text}” names no document that would set the date"]
    assert read_cell_deadline(text, year=2026, title="Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026").matched


def test_lines_that_are_deadlines_each_are_not_joined_to_another() -> None:
    for text in ("30/6/2026\n30/9/2026", "Tháng 1\n2/2026", "Quý I\nQuý III", "Năm\n2026\n2027"):
        value = read_cell_deadline(text, year=2026)
        assert value.doubts or value.data["deadline"].count("\n") or read_deadline(text, year=2026), text


def test_the_deadlines_of_real_plans() -> None:
    """Of 150 of a city at most a tenth is given to a person, and none is wrong."""
    text = (ROOT / "plans" / "2024.yaml").read_text("utf-8")
    tasks = re.findall(r"deadline:\n +text: (?:>-\n)?((?: {12,}.*\n)+|.*\n)", text)
    words = [" ".join(cell.split()) for cell in tasks]
    assert len(words) == 36
    assert [cell for cell in words if not read_cell_deadline(cell, year=2024).matched] == [
        "Theo lộ trình đã được phê duyệt"
    ]
    assert all(read_cell_deadline(cell, year=2024).data == {"deadline": cell} for cell in words)
    lines = (HERE / "sources" / "hn-kh38-pl1-2026.txt").read_text("utf-8").splitlines()
    cells = [line.split("\t")[7] for line in lines if line.count("\t") > 7][1:]
    filled = [re.sub(r"(?: /)+ ", "\n", cell) for cell in cells if cell]
    values = [read_cell_deadline(cell, year=2026) for cell in filled]
    doubtful = [value for value in values if value.doubts]
    assert len(filled) == 150
    assert len(doubtful) <= 15  # a tenth
    by_hand = _deadlines(yaml.safe_load((HERE / "others" / "hn-kh38-2026.yaml").read_text("utf-8"))["tasks"])
    for cell, value in zip(filled, values, strict=True):
        own = value.data.get("deadline") or value.data["printed"]["deadline"]
        assert " ".join(own.split()) == " ".join(cell.split())
        if value.matched and own in by_hand:
            reading = read_deadline(own, year=2026)
            assert reading is not None
            assert reading.kind == by_hand[own]


def _deadlines(rows: list[dict[str, object]]) -> dict[str, str]:
    """The kinds that were written by hand for wordings, where they were written out."""
    kinds: dict[str, str] = {}
    for row in rows:
        deadline = row.get("deadline")
        if isinstance(deadline, dict):
            kinds[str(deadline["text"])] = str(deadline["kind"])
        kinds |= _deadlines(row.get("tasks", []))  # type: ignore[arg-type]
    return kinds


@given(st.text(alphabet="0123/ \n.;(Quý IVthángnmtrướcđến", max_size=40))
def test_no_cell_is_lost(text: str) -> None:
    value = read_cell_deadline(text, year=2026)
    words = value.data.get("deadline") or value.data.get("printed", {}).get("deadline", "")
    assert words.split() == ([] if is_blank(text) else text.split())
    assert value.matched is not bool(value.doubts)
    if "deadline" in value.data:
        assert read_deadline(words, year=2026) is not None
