"""`dxplan import --again`: what a person settled stays, what was open comes from the paper, and all of it is told."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from dxplan.diagnostics import DxplanError
from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.renewal import renewed
from dxplan.reading.edit import as_read
from dxplan.reading.load import load_plan
from dxplan.render.language import language
from dxplan.render.page import Table
from dxplan.render.views.renewed import RenewalData, renewal_page
from test_import import PAPERS, drafted

Run = Callable[..., tuple[int, str, str]]
Change = Callable[[dict[str, Any]], object]


def _plan(*tasks: dict[str, Any], doubts: Any = (), **more: Any) -> dict[str, Any]:
    """The data of a draft with one section."""
    section = {"id": "I", "title": "Hạ tầng", "tasks": [{**task} for task in tasks]}
    data: dict[str, Any] = {"schema": 1, "status": "draft", "year": 2026, "sections": [section], **deepcopy(more)}
    return data | ({"doubts": [{**doubt} for doubt in doubts]} if doubts else {})


def _task(number: int, title: str, **more: Any) -> dict[str, Any]:
    return {"id": f"I.{number}", "title": title, **more}


def _doubt(item: str, field: str, words: str = "") -> dict[str, str]:
    doubt = {"item": item, "field": field, "cell": "line 7", "why": "it may be read in two ways"}
    return {**doubt, "words": words} if words else doubt


TASKS = [
    _task(1, "Xây dựng kho dữ liệu dùng chung", lead=["so-a"], deadline="30/6/2026"),
    _task(2, "Nâng cấp đường truyền số liệu", lead=["so-b"], deadline="Quý III/2026"),
    _task(3, "Tập huấn tổ công nghệ số cộng đồng", lead=["so-a"], deliverable="Lớp tập huấn"),
]


def _kinds(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str | None, str]]:
    return [(value.kind, value.item, value.field) for value in renewed(old, new).values]


def test_the_same_paper_changes_nothing() -> None:
    doubts = [_doubt("I.2", "lead", "Sở B")]
    renewal = renewed(_plan(*TASKS, doubts=doubts), _plan(*TASKS, doubts=doubts))
    assert renewal.data == _plan(*TASKS, doubts=doubts)
    assert renewal.values == []


SETTLED: dict[str, tuple[dict[str, Any], str]] = {
    "a title": ({"title": "Xây dựng kho dữ liệu dùng chung của tỉnh"}, "title"),
    "a lead": ({"lead": ["so-c"]}, "lead"),
    "a deadline": ({"deadline": "15/11/2026"}, "deadline"),
    "a deadline in another form": (
        {"deadline": {"text": "30/6/2026", "kind": "fixed", "due": "2026-06-29"}},
        "deadline",
    ),
    "a result that the paper lacks": ({"deliverable": "Kho dữ liệu"}, "deliverable"),
    "printed words": ({"printed": {"lead": "Sở A (thường trực)"}}, "lead"),
    "an own column": ({"extra": {"Ghi chú": "xong"}}, "extra.Ghi chú"),
    "a footnote": ({"footnotes": [{"mark": 1, "after": "kho", "text": "Theo Đề án"}]}, "footnotes"),
}


@pytest.mark.parametrize("change", SETTLED)
def test_a_value_without_an_open_doubt_stays_and_is_told(change: str) -> None:
    edited, field = SETTLED[change]
    old = _plan({**TASKS[0], **edited}, *TASKS[1:])
    renewal = renewed(old, _plan(*TASKS, doubts=[_doubt("I.1", field)]))
    assert renewal.data == old
    kept = [(value.kind, value.item, value.field) for value in renewal.values]
    assert kept == [("kept", "I.1", field), ("settled", "I.1", field)]


def test_a_value_that_was_taken_away_stays_away() -> None:
    old = _plan({key: value for key, value in TASKS[0].items() if key != "deadline"}, *TASKS[1:])
    renewal = renewed(old, _plan(*TASKS))
    assert renewal.data == old
    assert [(value.kind, value.field, value.draft, value.paper) for value in renewal.values] == [
        ("kept", "deadline", "", "30/6/2026")
    ]


def test_an_open_doubt_that_nobody_touched_gives_way_to_the_paper() -> None:
    unread = {key: value for key, value in TASKS[0].items() if key != "lead"}
    old = _plan({**unread, "printed": {"lead": "Sở A"}}, *TASKS[1:], doubts=[_doubt("I.1", "lead", "Sở A")])
    renewal = renewed(old, _plan(*TASKS))
    assert renewal.data == _plan(*TASKS)
    assert [(value.kind, value.item, value.field) for value in renewal.values] == [("taken", "I.1", "lead")]
    assert renewed(renewal.data, _plan(*TASKS)).data == renewal.data


def test_an_open_doubt_is_asked_again_as_the_paper_asks_it_now() -> None:
    old = _plan({**TASKS[0], "deadline": "30/6"}, *TASKS[1:], doubts=[_doubt("I.1", "deadline", "30/6")])
    asked = _doubt("I.1", "deadline", "30/6/2026")
    assert renewed(old, _plan(*TASKS, doubts=[asked])).data == _plan(*TASKS, doubts=[asked])


@pytest.mark.parametrize("edited", [{"deadline": "15/11/2026"}, {"lead": ["so-a", "so-z"]}])
def test_a_value_that_was_changed_while_its_doubt_is_open_stays_with_the_doubt(edited: dict[str, Any]) -> None:
    field = next(iter(edited))
    doubts = [_doubt("I.1", field, "30/6/2026")]
    old = _plan({**TASKS[0], **edited}, *TASKS[1:], doubts=doubts)
    renewal = renewed(old, _plan(*TASKS))
    assert renewal.data == old
    assert [(value.kind, value.field) for value in renewal.values] == [("kept", field)]


def test_a_doubt_that_is_none_any_more_goes_where_the_value_is_the_same() -> None:
    renewal = renewed(_plan(*TASKS, doubts=[_doubt("I.2", "lead", "Sở B")]), _plan(*TASKS))
    assert renewal.data == _plan(*TASKS)
    assert [(value.kind, value.item) for value in renewal.values] == [("taken", "I.2")]


def test_a_doubt_that_a_person_wrote_stays() -> None:
    doubt = {"item": "I.2", "field": "lead", "why": "hỏi lại Sở B"}
    assert renewed(_plan(*TASKS, doubts=[doubt]), _plan(*TASKS)).data["doubts"] == [doubt]


# Rows


def test_a_row_that_the_draft_lacks_comes_in_its_place_with_its_doubts() -> None:
    new = _plan(*TASKS, doubts=[_doubt("I.2", "lead", "Sở B"), _doubt("I.3", "title")])
    renewal = renewed(_plan(TASKS[0], TASKS[2]), new)
    assert [task["id"] for task in renewal.data["sections"][0]["tasks"]] == ["I.1", "I.2", "I.3"]
    assert [doubt["item"] for doubt in renewal.data["doubts"]] == ["I.2"]
    assert _kinds(_plan(TASKS[0], TASKS[2]), new)[0] == ("new", "I.2", "row")
    assert renewed(renewal.data, new).data == renewal.data


def test_a_new_first_row_and_a_new_section_come_in_their_places() -> None:
    new = _plan(*TASKS)
    new["sections"].append({"id": "II", "title": "Nhân lực", "tasks": [{"id": "II.1", "title": "Đào tạo cán bộ"}]})
    renewal = renewed(_plan(*TASKS[1:]), new)
    assert renewal.data == new


def test_a_row_that_the_paper_lacks_stays_and_is_told() -> None:
    own = _task(4, "Việc do Sở bổ sung")
    renewal = renewed(_plan(*TASKS, own), _plan(*TASKS))
    assert renewal.data == _plan(*TASKS, own)
    assert [(value.kind, value.item) for value in renewal.values] == [("gone", "I.4")]


def test_a_row_keeps_its_id_and_its_new_number_is_told() -> None:
    old = _plan({**TASKS[0], "id": "kho-du-lieu", "number": "1"}, *TASKS[1:])
    renewal = renewed(old, _plan({**TASKS[0], "id": "I.9"}, *TASKS[1:]))
    assert renewal.data == old
    assert ("kept", "kho-du-lieu", "number") in [(value.kind, value.item, value.field) for value in renewal.values]


def test_an_id_that_is_taken_is_not_given_twice() -> None:
    old = _plan(TASKS[0], {**TASKS[1], "id": "I.3", "number": "2"})
    renewal = renewed(old, _plan(*TASKS))
    assert [task["id"] for task in renewal.data["sections"][0]["tasks"]] == ["I.1", "I.3", "I.3-2"]


def test_a_rewritten_title_is_another_row_unless_most_words_stay() -> None:
    old = _plan(*TASKS[:2], _task(3, "Một việc khác hẳn"))
    assert {(kind, item) for kind, item, _ in _kinds(old, _plan(*TASKS))} == {("new", "I.3-2"), ("gone", "I.3")}


def test_rows_with_one_number_and_one_title_are_told_apart_by_their_ids() -> None:
    twice = [
        {"id": name, "number": "1", "title": "Báo cáo", "lead": [lead]} for name, lead in (("I.1", "a"), ("I.1-2", "b"))
    ]
    old = _plan(*twice, *TASKS[1:])
    assert renewed(old, _plan(*twice, *TASKS[1:])).values == []
    edited = _plan({**twice[0], "lead": ["c"]}, twice[1], *TASKS[1:])
    assert _kinds(edited, _plan(*twice, *TASKS[1:])) == [("kept", "I.1", "lead")]


# Bodies and documents


def test_bodies_are_called_as_the_draft_calls_them() -> None:
    bodies = [{"id": "so-a", "name": "Sở A"}, {"id": "so-b", "name": "Sở B"}]
    old = _plan({**TASKS[0], "lead": ["khcn"]}, agencies=[{**bodies[0], "id": "khcn", "kind": "department"}, bodies[1]])
    new = _plan(*TASKS[:2], agencies=bodies)
    renewal = renewed(old, new)
    assert renewal.data["agencies"] == old["agencies"]
    assert renewal.data["sections"][0]["tasks"] == [{**TASKS[0], "lead": ["khcn"]}, TASKS[1]]


def test_only_bodies_and_documents_that_new_rows_name_come_along() -> None:
    new_row = _task(3, "Số hóa", lead=["so-c"], documents=["qd-1"])
    extra = {"documents": [{"id": "qd-1", "number": "1/QĐ"}, {"id": "qd-2", "number": "2/QĐ"}]}
    bodies = [{"id": name, "name": name} for name in ("so-a", "so-b", "so-c", "so-d")]
    renewal = renewed(_plan(*TASKS[:2], agencies=bodies[:2]), _plan(*TASKS[:2], new_row, agencies=bodies, **extra))
    assert [agency["id"] for agency in renewal.data["agencies"]] == ["so-a", "so-b", "so-c"]
    assert [document["id"] for document in renewal.data["documents"]] == ["qd-1"]


def test_other_keys_stay() -> None:
    own = {
        "reporting": [{"every": "quarter"}],
        "waivers": [{"rule": "DX205", "reason": "đã hỏi"}],
        "office": {"agency": "x"},
    }
    renewal = renewed(_plan(*TASKS, **own), _plan(*TASKS, office={"agency": "y"}))
    assert renewal.data == _plan(*TASKS, **own)


def test_another_paper_is_refused() -> None:
    with pytest.raises(DxplanError, match="another paper"):
        renewed(_plan(*TASKS), _plan(_task(1, "Trồng rừng"), _task(2, "Nuôi tôm"), _task(3, "Làm đường")))


# The command


def _run(run: Run, folder: Path, name: str, *more: str) -> tuple[int, dict[str, Any], str]:
    paper = folder / "paper.bin"
    if not paper.exists():
        paper.write_bytes(PAPERS[name]())
    code, out, err = run(
        "import", "--again", str(paper), str(folder / "plan.yaml"), "-f", "json", "--lang", "en", *more
    )
    return code, json.loads(out) if out else {}, err


@pytest.mark.parametrize("name", PAPERS)
def test_again_on_a_draft_that_nobody_touched_leaves_its_bytes(run: Run, tmp_path: Path, name: str) -> None:
    file = tmp_path / "plan.yaml"
    content = plan_text(drafted(name)[0].data, ["A draft, made of a paper."]).encode()
    file.write_bytes(content)
    code, data, err = _run(run, tmp_path, name)
    assert code == 0, err
    assert (data["schema"], data["written"], data["values"]) == ("dxplan/again/1", False, [])
    assert file.read_bytes() == content


def _edited(file: Path, change: Change) -> None:
    data: dict[str, Any] = as_read(deepcopy(drafted("277 in Word")[0].data))
    change(data)
    file.write_text(plan_text(data, ["Bản nháp."]), "utf-8")


def test_a_row_comes_back_once_and_the_file_loads(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    _edited(file, lambda data: data["sections"][0]["tasks"].pop(1))
    code, data, err = _run(run, tmp_path, "277 in Word")
    assert code == 0, err
    assert [(value["kind"], value["item"]) for value in data["values"]] == [("new", "1.b")]
    content = file.read_bytes()
    assert content.startswith("# Bản nháp.\n".encode())
    assert load_plan("", content).plan == load_plan("", plan_text(drafted("277 in Word")[0].data, []).encode()).plan
    assert _run(run, tmp_path, "277 in Word")[1]["written"] is False
    assert file.read_bytes() == content


def test_of_long_texts_the_page_shows_where_they_differ() -> None:
    words = [f"w{at}" for at in range(40)]
    value = {"kind": "kept", "item": "I.1", "field": "title", "draft": " ".join(words), "why": "it was changed"}
    values: Any = [{**value, "paper": " ".join([*words[:20], "x", *words[21:]])}]
    data: RenewalData = {
        "schema": "dxplan/again/1",
        "file": "x.docx",
        "plan": "x.yaml",
        "written": True,
        "values": values,
    }
    (table,) = (block for block in renewal_page(data, language("en")).blocks if isinstance(block, Table))
    around = "w16 w17 w18 w19 {} w21 w22 w23 w24"
    excerpts = (f"… {around.format(word)} …" for word in ("w20", "x"))
    assert table.rows == (("I.1", "title", "kept", *excerpts, "it was changed"),)


def test_a_plan_without_its_text_stays_without(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    _edited(file, lambda data: data.pop("text"))
    content = file.read_bytes()
    code, data, err = _run(run, tmp_path, "277 in Word")
    assert code == 0, err
    assert [(value["kind"], value["field"]) for value in data["values"]] == [("kept", "text")]
    assert file.read_bytes() == content


@pytest.mark.parametrize("comment", ["# đã hỏi Sở Nội vụ\nsections:\n", "sections:  #đã hỏi Sở Nội vụ\n"])
def test_comments_go_only_where_they_are_let_go(run: Run, tmp_path: Path, comment: str) -> None:
    file = tmp_path / "plan.yaml"
    _edited(file, lambda data: data["sections"][0]["tasks"].pop(1))
    content = file.read_text("utf-8").replace("sections:\n", comment)
    file.write_text(content, "utf-8")
    code, _, err = _run(run, tmp_path, "277 in Word")
    assert code == 2
    assert "comments that can't be kept" in err
    assert file.read_text("utf-8") == content
    code, data, err = _run(run, tmp_path, "277 in Word", "--force")
    assert (code, data["written"]) == (0, True)
    assert "laid out anew" in err


def test_a_sign_of_comments_in_a_value_is_none(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"

    def edited(data: Any) -> None:
        data["sections"][0]["tasks"].pop(1)
        data["budget"] = "Đợt # 1"

    _edited(file, edited)
    code, data, err = _run(run, tmp_path, "277 in Word")
    assert (code, data["written"]) == (0, True), err


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data.update(status="in_force"), "no draft"),
        (
            lambda data: data.update(
                sections=[{"id": "I", "title": "x", "tasks": [{"id": "I.1", "title": "Nuôi tôm"}]}]
            ),
            "another",
        ),
    ],
)
def test_what_is_no_draft_of_the_paper_is_refused(run: Run, tmp_path: Path, change: Change, message: str) -> None:
    file = tmp_path / "plan.yaml"
    _edited(file, change)
    content = file.read_bytes()
    code, _, err = _run(run, tmp_path, "277 in Word")
    assert code == 2
    assert message in err
    assert file.read_bytes() == content


def test_a_file_with_errors_and_options_without_effect_are_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("status: draft\nstatus: draft\n", "utf-8")
    assert _run(run, tmp_path, "277 in Word")[0] == 2
    assert _run(run, tmp_path, "277 in Word", "--prove")[0] == 2
    assert _run(run, tmp_path, "277 in Word", "--review", str(tmp_path / "x.html"))[0] == 2
