"""`dxplan import --prove`: the plan as it is printed beside the paper, and every field changed in turn."""

import json
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.proofs.proof_units import ProofText
from dxplan.papers.source_paper import SourcePlace
from dxplan.render.language import language
from dxplan.render.page import Table
from dxplan.render.views.proved import proof_page
from plans import ROOT
from test_import import PAPERS, SOURCES, drafted
from word_papers import Cell, Grid, word_paper

Run = Callable[..., tuple[int, str, str]]


@cache
def _source(name: str) -> bytes:
    return PAPERS[name]()


def _proof(run: Run, folder: Path, paper: bytes, data: dict[str, Any]) -> dict[str, Any]:
    (folder / "paper.bin").write_bytes(paper)
    (folder / "plan.yaml").write_text(plan_text(data, []), "utf-8")
    code, out, err = run("import", "--prove", str(folder / "paper.bin"), str(folder / "plan.yaml"), "-f", "json")
    assert out, err
    proof: dict[str, Any] = json.loads(out)
    assert code == (0 if proof["same"] else 1)
    return proof


def _places(proof: dict[str, Any]) -> list[tuple[str, str | None, str]]:
    return [(each["kind"], each["number"], each["field"]) for each in proof["differences"]]


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_is_lost_or_added_in_a_draft(run: Run, tmp_path: Path, name: str) -> None:
    proof = _proof(run, tmp_path, _source(name), drafted(name)[0].data)
    assert proof["differences"] == []
    assert proof["same"]
    assert proof["compared"] > 200


OF_OTHER_PROGRAMS: dict[str, list[tuple[str, str]]] = {
    "libreoffice-from-doc.docx": [],
    "libreoffice-from-odt.docx": [],
    "hn-kh277-2026.pdf": [],
    "hn-kh277-2026.txt": [("missing", "# Kế hoạch 277/KH-UBND")],  # a line that no plan has, above the head
}


@pytest.mark.parametrize("name", OF_OTHER_PROGRAMS)
def test_nothing_is_lost_or_added_in_drafts_of_files_that_other_programs_made(
    run: Run, tmp_path: Path, name: str
) -> None:
    paper, plan = str(SOURCES / name), str(tmp_path / "plan.yaml")
    code, _, err = run("import", paper, "-o", plan, "--year", "2026")
    assert code == 0, err
    _, out, _ = run("import", "--prove", paper, plan, "-f", "json")
    differences = [(each["kind"], each["paper"][:22]) for each in json.loads(out)["differences"]]
    assert differences == OF_OTHER_PROGRAMS[name]


def test_the_plan_of_2024_differs_in_what_was_corrected_by_hand(run: Run) -> None:
    """The table of docs/source-corrections.md, but for what is only layout."""
    paper, plan = SOURCES / "ke-hoach-2024.txt", ROOT / "plans" / "2024.yaml"
    code, out, _ = run("import", "--prove", str(paper), str(plan), "-f", "json")
    differences = json.loads(out)["differences"]
    corrected = [
        ("lờm", "lõm"),
        ("bút", "bứt"),
        ("phần", "phấn"),
        ("Thế", "Thể"),
        *[("lùm", "lõm")] * 2,
        ("UBND", "UBQG"),
    ]
    assert code == 1
    assert len(differences) == len(corrected)
    for difference, (scanned, written) in zip(differences, corrected, strict=True):
        assert difference["kind"] == "other"
        assert scanned in difference["paper"].split()[0:200]
        assert written in difference["plan"].split()


# One word changed in each kind of cell


def _rows(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for item in items for row in (item, *_rows([*item.get("tasks", ()), *item.get("sections", ())]))]


def _changed(row: dict[str, Any], field: str) -> bool:
    """Change the last word of a field; whether the row has it."""
    printed = row.get("printed", {})
    if field in printed:
        printed[field] += " khác"
    elif field in ("lead", "coordinating"):
        if field not in row:
            return False
        row.setdefault("printed", {})[field] = "Cơ quan khác"
    elif field == "deadline" and isinstance(row.get(field), dict):
        row[field]["text"] += " khác"
    elif field == "deadline" and field in row:
        row[field] = "15/11/2026"
    elif field in row:
        row[field] += " khác"
    else:
        return False
    return True


@pytest.mark.parametrize("field", ["title", "deliverable", "deadline", "lead", "coordinating"])
def test_a_changed_word_is_found_in_the_cell_of_every_row(run: Run, tmp_path: Path, field: str) -> None:
    data = deepcopy(drafted("277 in Word")[0].data)
    rows = [row for row in _rows([*data.get("sections", ()), *data.get("tasks", ())]) if _changed(row, field)]
    assert len(rows) > 20
    places = _places(_proof(run, tmp_path, _source("277 in Word"), data))
    assert {(kind, name) for kind, _, name in places} == {("other", field)}
    assert len(places) == len(rows)


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    *way, last = [int(step) if step.lstrip("-").isdigit() else step for step in path.split("/")]

    def change(data: Any) -> None:
        for step in way:
            data = data[step]
        if value is None:
            del data[last]
        elif callable(value):
            data[last] = value(data[last])
        else:
            data[last] = value

    return change


def _word(text: Any) -> Any:
    return {**text, next(iter(text)): f"{next(iter(text.values()))} khác"} if isinstance(text, dict) else f"{text} khác"


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], None], tuple[str, str]]] = {
    "a footnote's text": (_set("sections/1/tasks/0/footnotes/0/text", _word), ("other", "footnotes")),
    "a section's title": (_set("sections/2/title", _word), ("other", "title")),
    "a row": (_set("sections/2/tasks/1", None), ("missing", "row")),
    "a section with its rows": (_set("sections/2", None), ("missing", "row")),
    "a heading of a column": (_set("columns/tasks/2/heading", _word), ("other", "columns")),
    "the basis": (_set("basis/text", _word), ("other", "paragraph")),
    "a paragraph": (_set("text/4", None), ("missing", "paragraph")),
    "a heading": (_set("text/0", _word), ("other", "paragraph")),
    "the last paragraph": (_set("text/-1", _word), ("other", "paragraph")),
    "the issuer's type": (_set("document/type", "Chương trình"), ("missing", "head")),
    "the title": (_set("document/title", _word), ("other", "head")),
    "the number's symbol": (_set("document/symbol", "KH-XYZ"), ("other", "head")),
    "the place": (_set("document/place", "Nghệ An"), ("other", "head")),
    "the month": (_set("document/date", "2024-06"), ("other", "head")),
    "a recipient": (_set("document/recipients/0", _word), ("other", "foot")),
    "a recipient left out": (_set("document/recipients/1", None), ("missing", "foot")),
    "the signer": (_set("document/signer/name", "Đỗ Minh Tám"), ("other", "foot")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_outside_of_the_cells_of_tasks_is_found(run: Run, tmp_path: Path, change: str) -> None:
    data = deepcopy(drafted("2024 in Word")[0].data)
    change_data, expected = CHANGES[change]
    change_data(data)
    places = _places(_proof(run, tmp_path, _source("2024 in Word"), data))
    assert {(kind, field) for kind, _, field in places} == {expected}


def test_a_footnote_that_is_gone_is_missed_with_its_mark(run: Run, tmp_path: Path) -> None:
    data = deepcopy(drafted("2024 in Word")[0].data)
    del data["sections"][1]["tasks"][0]["footnotes"]
    places = _places(_proof(run, tmp_path, _source("2024 in Word"), data))
    assert places == [("other", "1", "title"), ("missing", "1", "footnotes")]


def test_a_paragraph_with_words_of_the_head_is_no_part_of_it(run: Run, tmp_path: Path) -> None:
    data = deepcopy(drafted("2024 in Word")[0].data)
    data["text"].insert(3, "Đỗ Minh Tuấn")
    places = _places(_proof(run, tmp_path, _source("2024 in Word"), data))
    assert places == [("added", None, "paragraph")]


def test_every_changed_field_of_a_table_of_targets_is_found(run: Run, tmp_path: Path) -> None:
    data = deepcopy(drafted("03 in Markdown")[0].data)
    kpis = [kpi for kpi in data["kpis"] if kpi.get("unit")]
    for kpi in kpis:
        kpi["title"] += " khác"
        kpi["unit"] += " khác"
        kpi.setdefault("printed", {})["lead"] = "Cơ quan khác"
    places = _places(_proof(run, tmp_path, _source("03 in Markdown"), data))
    assert {field for _, _, field in places} == {"title", "unit", "lead"}
    assert sum(field == "unit" for _, _, field in places) == len(kpis) > 40


def test_a_cell_that_no_longer_holds_for_the_rows_below_is_found(run: Run, tmp_path: Path) -> None:
    heading = ["TT", "Nhiệm vụ", "Kết quả", "Thời hạn", "Chủ trì"]
    rows: list[list[Cell | str]] = [
        ["1", "Xây dựng kho dữ liệu", "Kho dữ liệu", Cell("30/6/2026", height=3), "Sở Y tế"],
        ["1.1", "Khảo sát hiện trạng", "Báo cáo", "Sở Y tế"],
        ["1.2", "Xây dựng kho", "Kho", "Sở Nội vụ"],
    ]
    paper, plan = str(tmp_path / "paper.docx"), tmp_path / "plan.yaml"
    Path(paper).write_bytes(word_paper(Grid([heading, *rows])))
    assert run("import", paper, "-o", str(plan), "--year", "2026")[0] == 0
    code, out, _ = run("import", "--prove", paper, str(plan), "-f", "json")
    assert (code, json.loads(out)["differences"]) == (0, [])
    text = plan.read_text("utf-8")
    assert text.count("merged: [deadline]") == 1
    plan.write_text(text.replace("merged: [deadline]", "extra: {}"), "utf-8")
    code, out, _ = run("import", "--prove", paper, str(plan), "-f", "json")
    assert (code, _places(json.loads(out))) == (1, [("merged", "1", "deadline")])


def test_a_row_that_stands_elsewhere_is_told_once(run: Run, tmp_path: Path) -> None:
    data = deepcopy(drafted("2024 in Word")[0].data)
    tasks = data["sections"][1]["tasks"]
    tasks.append(tasks.pop(0))
    proof = _proof(run, tmp_path, _source("2024 in Word"), data)
    assert _places(proof) == [("moved", "1", "row")]


def test_a_new_row_is_told_as_added(run: Run, tmp_path: Path) -> None:
    data = deepcopy(drafted("2024 in Word")[0].data)
    data["sections"][1]["tasks"].append({"id": "II.9", "title": "Xây dựng sàn giao dịch dữ liệu mở của tỉnh"})
    assert _places(_proof(run, tmp_path, _source("2024 in Word"), data)) == [("added", "9", "row")]


def test_another_paper_differs_from_end_to_end(run: Run, tmp_path: Path) -> None:
    proof = _proof(run, tmp_path, _source("38 with tabs"), drafted("277 in Word")[0].data)
    assert len(proof["differences"]) > 150


def test_persons_that_were_taken_out_are_listed_apart(run: Run, tmp_path: Path) -> None:
    heading = ["TT", "Nhiệm vụ", "Kết quả", "Thời hạn", "Chủ trì"]
    rows = [["1", "Xây dựng kho dữ liệu", "Kho dữ liệu", "30/6/2026", "Sở Y tế (đ/c Nguyễn Văn An)"]]
    paper = word_paper(Grid([heading, *rows]))
    (tmp_path / "paper.docx").write_bytes(paper)
    plan = tmp_path / "plan.yaml"
    code, _, err = run("import", str(tmp_path / "paper.docx"), "-o", str(plan), "--year", "2026")
    assert code == 0, err
    code, out, err = run("import", "--prove", str(tmp_path / "paper.docx"), str(plan), "-f", "json")
    proof = json.loads(out)
    assert (code, proof["differences"]) == (0, [])
    assert "Nguyễn Văn An" in " ".join(proof["removed"])


def test_the_page_shows_where_texts_differ_and_numbers_of_pages_in_one_row() -> None:
    long = " ".join(f"w{at}" for at in range(40))
    difference = {"kind": "other", "number": "1", "field": "title", "cell": "row 2", "paper": long}
    left_out = [{"cell": f"page {at}", "words": str(at), "why": "a page number"} for at in (2, 3)]
    data: Any = {
        **{"schema": "dxplan/prove/1", "file": "x.pdf", "plan": "x.yaml", "same": False, "compared": 9},
        **{"differences": [{**difference, "plan": long.replace("w20", "x")}], "left_out": left_out},
        **{"marks": [], "removed": [], "not_compared": []},
    }
    page = proof_page(data, language("en"))
    differences, omitted = (block for block in page.blocks if isinstance(block, Table))
    assert differences.rows == (
        ("1", "title", "other words", "row 2", "… w16 w17 w18 w19 w20 w21 w22 w23 w24 …",
         "… w16 w17 w18 w19 x w21 w22 w23 w24 …"),
    )  # fmt: skip
    assert omitted.title == "Left out, of the tables and of the text: 2"
    assert omitted.rows == (("page 2; page 3", "2; 3", "a page number"),)


def test_options_without_effect_are_refused(run: Run, tmp_path: Path) -> None:
    paper, plan = str(SOURCES / "ke-hoach-2024.txt"), str(ROOT / "plans" / "2024.yaml")
    assert run("import", paper, plan)[0] == 2
    assert run("import", "--prove", paper)[0] == 2
    assert run("import", "--prove", paper, plan, "--year", "2024")[0] == 2
    assert run("import", "--prove", paper, plan, "-o", str(tmp_path / "x.yaml"))[0] == 2


@pytest.mark.parametrize(
    ("ours", "theirs", "is_same"),
    [
        ("2024-2025", "2024 – 2025", False),  # a dash between numbers is no blank
        ("2024-2025", "2024–2025", True),
        ("- Sở A;\n- Sở B", "– Sở A; Sở B", True),
        ("-", "", True),
        ("Hòa", "Hòa", True),
        ("1 000", "1000", False),
        ("-5%", "5%", False),
        ("Sở  A", "Sở A", True),
        ("ngày … tháng 5", "ngày tháng 5", True),
        ("10,5", "105", False),
        ("m²", "m³", False),
        ("kết thúc./.", "kết thúc", True),
    ],
)
def test_what_counts_as_the_same_words(ours: str, theirs: str, is_same: bool) -> None:
    keys = [ProofText("", text, SourcePlace()).key for text in (ours, theirs)]
    assert (keys[0] == keys[1]) is is_same
