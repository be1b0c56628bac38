"""Whom the documents name as deciding on the plan; and the parts of a table that has no sections."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.assess.totals import by_part
from dxplan.reading.load import load_plan
from dxplan.wording.presiding import chair_addressed, chair_called, committee_short, head, joined
from facts import rows_of
from plans import ROOT, judged, plan_text, workspace_of

Run = Callable[..., tuple[int, str, str]]

COMMITTEES = """
Ban Chỉ đạo chuyển đổi số tỉnh  | Trưởng Ban        | Trưởng Ban Chỉ đạo  | Ban Chỉ đạo | đồng chí Trưởng Ban
Ban Chỉ đạo 57 Tỉnh ủy          | Trưởng ban        | Trưởng Ban Chỉ đạo  | Ban Chỉ đạo | đồng chí Trưởng Ban
Hội đồng Tự đánh giá            | Chủ tịch          | Chủ tịch Hội đồng   | Hội đồng    | đồng chí Chủ tịch Hội đồng
Hội đồng Tự đánh giá            | Chủ tịch Hội đồng | Chủ tịch Hội đồng   | Hội đồng    | đồng chí Chủ tịch Hội đồng
Tổ công tác 06                  | Tổ trưởng         | Tổ trưởng Tổ công tác | Tổ công tác | đồng chí Tổ trưởng
Ban Chuyển đổi                  | Trưởng ban, PCT   | Trưởng ban Chuyển đổi | Ban Chuyển đổi | đồng chí Trưởng ban
Nhóm Thư ký                     | Ủy viên           | -                   | Nhóm Thư ký | đồng chí người đứng đầu
"""


@pytest.mark.parametrize("row", rows_of(COMMITTEES), ids=lambda row: row[0])
def test_a_committee_has_the_head_of_its_kind(row: list[str]) -> None:
    name, role, title, short, called = row
    text = plan_text("[]").replace(
        "committee: {name: Ban Chỉ đạo", f'committee: {{members: [{{name: Lê Văn An, role: "{role}"}}], name: {name}'
    )
    plan = workspace_of(text).plan
    assert plan
    assert (committee_short(plan), chair_called(plan)) == (short, called)
    if title == "-":
        assert (head(plan), chair_addressed(plan)) == (None, f"Đồng chí người đứng đầu {name}")
    else:
        assert chair_addressed(plan) == f"Đồng chí Lê Văn An, {title}"


@pytest.mark.parametrize(
    ("role", "committee", "whole"),
    [
        ("Phó Trưởng Ban", "Ban Chỉ đạo tỉnh", "Phó Trưởng Ban Chỉ đạo tỉnh"),
        ("Ủy viên", "Ban Chỉ đạo tỉnh", "Ủy viên Ban Chỉ đạo tỉnh"),
        ("Phó Chủ tịch Hội đồng", "Hội đồng Tự đánh giá", "Phó Chủ tịch Hội đồng Tự đánh giá"),
        ("Trưởng Ban Chỉ đạo", "Ban Chỉ đạo tỉnh", "Trưởng Ban Chỉ đạo tỉnh"),
        ("Tổ phó", "Tổ công tác", "Tổ phó Tổ công tác"),
    ],
)
def test_a_role_and_a_committee_have_the_words_of_both_once(role: str, committee: str, whole: str) -> None:
    assert joined(role, committee) == whole


def parts(file: Path) -> list[tuple[str, str, int]]:
    plan = load_plan(str(file), file.read_bytes()).plan
    assert plan
    tasks = judged(plan, "2026-08-15").tasks
    by = by_part(plan, tasks)
    assert [task.item.id for part in by for task in part.tasks] == [task.item.id for task in tasks]
    return [(part.id, part.title[:14], len(part.tasks)) for part in by]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("invented/province/plans/2026.yaml", [("1", "Phân loại tại ", 3), ("2", "Thu gom và xử ", 3)]),
        ("invented/party/plans/2026.yaml", [("A", "Kiểm tra", 2), ("B", "Giám sát", 3)]),
    ],
)
def test_rows_that_stand_in_no_section_are_parts_of_the_table(file: str, expected: list[tuple[str, str, int]]) -> None:
    assert parts(ROOT / "tests" / file) == expected


def test_rows_beside_parts_are_a_part_and_alone_are_none(run: Run, tmp_path: Path) -> None:
    ids = [part[0] for part in parts(ROOT / "tests/others/hn-kh277-2026.yaml")]
    assert ids == ["1", "2", "3", "4", "5", "6", "7", "8-11", "12"]
    text = plan_text("- {id: '1', title: Việc, lead: [so-tc], deadline: Tháng 9}")
    text = text.replace("sections:\n  - id: I\n    title: Nhiệm vụ\n    tasks:\n      -", "tasks:\n  -")
    (tmp_path / "plan.yaml").write_text(text, "utf-8")
    report = run("report", "quarterly", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-09-01", "-f", "md")[1]
    assert "| 1 | Việc | Sở Tài chính |" in report
    assert "theo lĩnh vực" not in report
    assert "NHIỆM VỤ KHÁC" not in report
