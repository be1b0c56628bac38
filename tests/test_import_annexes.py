"""Annexes as issuers print them: the signed one of Hà Nội in three forms, and papers with several tables."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dxplan.checks import check
from dxplan.exchange.drafts.draft import Draft, draft_of
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.outlines.structure import outline_of
from dxplan.model.plan import Plan
from dxplan.papers.paper_opening import read_paper
from dxplan.papers.source_paper import PaperKind, SourcePaper, SourceParagraph
from dxplan.reading.load import load_plan
from dxplan.render.language import language
from outlines import paper, table
from plans import CALENDAR, ROOT
from word_papers import Block, Cell, Grid, plan_277, word_paper

Run = Callable[..., tuple[int, str, str]]
SOURCES = ROOT / "tests" / "sources"
ENGLISH = language("en")


def imported(source: SourcePaper, year: int | None = 2026) -> tuple[Draft, Plan]:
    """The draft of a paper, which loads, loses nothing, and in which `validate` finds nothing but its doubts."""
    draft = draft_of(source, outline_of(source), KnownBodies(), CALENDAR, ENGLISH.message, year)
    workspace = load_plan("draft.yaml", plan_text(draft.data, []).encode())
    assert workspace.plan is not None
    assert [
        finding.rule.code for finding in check(workspace, CALENDAR).diagnostics if finding.rule.code != "DX025"
    ] == []
    assert draft.account.lost == []
    return draft, workspace.plan


def of_tables(*blocks: str, kind: PaperKind = PaperKind.WORD) -> tuple[Draft, Plan]:
    """The draft of paragraphs and of tables, which have bars."""
    return imported(paper(*(table(block, at) if "|" in block else block for at, block in enumerate(blocks)), kind=kind))


def doubted(draft: Draft) -> set[tuple[str | None, str]]:
    return {(doubt.item, doubt.field) for doubt in draft.doubts}


# The signed annex of Hà Nội: two columns of numbers, rows over others with cells of their own, merged cells


def _signed_in_word() -> bytes:
    """The signed PDF's paragraphs and cells as a Word file."""
    blocks: list[Block] = []
    for block in read_paper((SOURCES / "hn-kh277-2026.pdf").read_bytes()).blocks:
        if isinstance(block, SourceParagraph):
            blocks.append(block.text)
            continue
        rows: list[list[Cell | str]] = [[] for _ in range(block.height)]
        for cell in block.cells:
            rows[cell.row].append(Cell(cell.text, cell.width, cell.height, cell.is_bold))
        blocks.append(Grid(rows, is_ruled=block.is_ruled))
    return word_paper(*blocks)


FORMS: dict[str, Callable[[], bytes]] = {
    "signed, as PDF": (SOURCES / "hn-kh277-2026.pdf").read_bytes,
    "signed, in Word": _signed_in_word,
    "laid out by blanks": (SOURCES / "hn-kh277-2026.txt").read_bytes,
    "in Word, merged cells below the groups": lambda: word_paper(*plan_277(as_printed=True)),
}
KEYS = ("title", "deliverable", "deadline", "lead", "coordinating", "parent", "number", "TT")


@cache
def of_277(form: str) -> tuple[Draft, dict[tuple[str, str], str]]:
    draft, plan = imported(read_paper(FORMS[form]()), None)
    return draft, fields_of(plan)


@cache
def by_hand() -> dict[tuple[str, str], str]:
    plan = load_plan("", (ROOT / "tests/others/hn-kh277-2026.yaml").read_bytes()).plan
    assert plan is not None
    return fields_of(plan)


def fields_of(plan: Plan) -> dict[tuple[str, str], str]:
    """The words of each row's cells as printed: how bodies were grouped is another matter."""
    names = {body.id: body.name for body in plan.agencies} | {body.id: body.name for body in plan.groups}
    fields: dict[tuple[str, str], Any] = {}
    for placed in plan.placed_rows():
        task, printed = placed.task, placed.task.printed
        values = {
            "title": task.title,
            "deliverable": task.deliverable,
            "deadline": (printed and printed.deadline) or (task.deadline and task.deadline.text),
            "lead": (printed and printed.lead) or "; ".join(names[body] for body in task.lead),
            "coordinating": (printed and printed.coordinating) or "; ".join(names[body] for body in task.coordinating),
            "parent": placed.parent,
            "number": task.number,
            "TT": task.extra.get("TT"),
        }
        fields |= {(task.id, key): values[key] for key in KEYS}
        fields[task.id, "merged"] = ", ".join(sorted(task.merged))
    return {key: _plain(value or "") for key, value in fields.items()}


def _plain(words: str) -> str:
    """Words without marks and their order: the plan by hand names the bodies of a merged cell in another one."""
    return " ".join(sorted(re.split(r"[\s.;:,-]+", words.casefold()))).strip()


@pytest.mark.parametrize("form", ["signed, as PDF", "signed, in Word"])
def test_the_signed_annex_is_the_plan_written_by_hand(form: str) -> None:
    """41 rows of nine fields, merged cells, parents and both numbers included; not one differs."""
    draft, ours = of_277(form)
    assert len(ours) == 41 * 9
    assert {key for key in by_hand() if ours[key] != by_hand()[key]} == set()
    assert draft.tasks == 33
    assert [column["heading"] for column in draft.data["columns"]["tasks"][:2]] == ["TT", "Chi tiết"]
    assert [column.get("group") for column in draft.data["columns"]["tasks"][:3]] == ["Stt", "Stt", None]


def test_of_text_laid_out_by_blanks_all_rows_are_there_and_nothing_is_wrong_unmarked() -> None:
    draft, ours = of_277("laid out by blanks")
    assert draft.tasks == 33
    assert ours.keys() == by_hand().keys()
    wrong = {key for key in by_hand() if ours[key] != by_hand()[key]} - doubted(draft)
    assert wrong == {("1", "merged"), ("12", "merged")}
    assert {("11", "title"), ("1", "deliverable"), ("1.a", "deliverable"), ("12", "lead"), ("12.b", "lead")} <= doubted(
        draft
    )
    assert set(by_hand()["11", "title"].split()) <= set(ours["11", "title"].split())  # with its heading, in one line


def test_a_merged_cell_below_its_group_holds_for_each_of_its_rows() -> None:
    draft, ours = of_277("in Word, merged cells below the groups")
    gold = json.loads((SOURCES / "hn-kh277-2026.gold.json").read_text("utf-8"))
    of_gold = {
        (".".join(filter(None, (entry["group"], entry["id"].removeprefix(entry["group"])))), key): entry[key]
        for entry in gold
        for key in KEYS[:5]
    }
    assert {key for key, words in of_gold.items() if ours[key] != _plain(words or "")} - doubted(draft) == set()
    assert len(of_gold) == 165


def test_a_short_heading_over_a_task_is_asked_and_its_words_are_kept() -> None:
    draft, _ = of_277("signed, in Word")
    rows = {task["id"]: task for task in draft.data["tasks"]}
    assert rows["11"]["printed"]["title"] == "Triển khai hệ thống HanoiCheck\n" + rows["11"]["title"]
    assert rows["11"]["title"].startswith("Triển khai “Hệ thống cơ sở dữ liệu")
    assert {item for item, field in doubted(draft) if field == "title"} == {"8", "9", "10", "11"}


@pytest.mark.parametrize(
    "title",
    ["Rà soát: / Cơ sở dữ liệu các ngành", "Rà soát, / Đánh giá dữ liệu", "Rà soát dữ liệu của tỉnh / Báo cáo",
     "Rà soát / cơ sở dữ liệu của các ngành", "Rà soát / Đánh giá / Báo cáo kết quả của các ngành"],
)  # fmt: skip
def test_lines_of_a_title_are_no_heading_where_they_may_go_on(title: str) -> None:
    _, plan = of_tables(f"{HEAD}1 | {title} | Kế hoạch | Sở Y tế | Quý I")
    assert [task.title for task in plan.tasks()] == [title.replace(" / ", " ")]


# Several tables of tasks


HEAD = "TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn\n"
OTHER_HEAD = "TT | Nội dung | Kết quả | Cơ quan thực hiện | Thời gian | Kinh phí\n"
IN_SECTIONS = """I | NHÓM A | | |
1 | Xây dựng A | Kế hoạch | Sở Y tế | Quý I
II | NHÓM B | | |
1 | Xây dựng B | Đề án | Sở Y tế | Quý II
"""


def test_each_annex_keeps_its_tables_its_columns_and_its_place(run: Run, tmp_path: Path) -> None:
    draft, plan = of_tables(
        "Phụ lục I", "NHIỆM VỤ TRỌNG TÂM", HEAD + IN_SECTIONS,
        "Phụ lục II", "NHIỆM VỤ THƯỜNG XUYÊN", OTHER_HEAD + "1 | Rà soát C | Văn bản | Sở Tài chính | Quý III | 5 tỷ",
        "Phụ lục III", "NHIỆM VỤ CỦA XÃ", HEAD + IN_SECTIONS.replace("Xây dựng", "Vận hành"),
    )  # fmt: skip
    assert [(section.id, section.number, section.title, len(section.columns)) for section in plan.sections] == [
        ("I", None, "NHÓM A", 0), ("II", None, "NHÓM B", 0), ("B1", "", "NHIỆM VỤ THƯỜNG XUYÊN", 6),
        ("I-2", "I", "NHÓM A", 0), ("II-2", "II", "NHÓM B", 0),
    ]  # fmt: skip
    assert ("B1", "title") in doubted(draft)
    assert [passage.sections for passage in plan.text if passage.table] == [(), ("B1",), ("I-2", "II-2")]
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2026.yaml").write_text(plan_text(draft.data, []), "utf-8")
    code, text, err = run("report", "plan", "--plan", str(tmp_path / "plans" / "2026.yaml"))
    assert code == 0, err
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    marks = ["TRỌNG TÂM", "Xây dựng A", "Xây dựng B", "THƯỜNG XUYÊN**\n", "Kinh phí", "Rà soát C", "5 tỷ",
             "Phụ lục III", "Vận hành A", "Vận hành B"]  # fmt: skip
    assert [mark for mark in marks if text.count(mark) != 1] == []
    assert sorted(marks, key=text.index) == marks


def _proved(run: Run, folder: Path, source: str, plan: str) -> list[tuple[str, str, str]]:
    """What `--prove` finds in the draft of a paper, but for its head."""
    (folder / "paper.txt").write_text(source, "utf-8")
    code, _, err = run("import", str(folder / "paper.txt"), "-o", str(folder / plan))
    assert code == 0, err
    _, out, _ = run("import", "--prove", str(folder / "paper.txt"), str(folder / plan), "-f", "json")
    differences = json.loads(out)["differences"]
    return [(part["kind"], part["paper"], part["plan"]) for part in differences if part["field"] != "head"]


HEAD_OF_ALL = "UBND TỈNH\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nCăn cứ Luật.\n\n"
TASKS = "TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tXây dựng {0}\tSở Y tế\tTháng 6/2026\n2\tĐào tạo {0}\tSở Nội vụ\tQuý I\n"
OTHER_TASKS = "TT\tNội dung\tChủ trì\tThời gian\tKinh phí\n1\tRà soát {0}\tSở Y tế\tTháng 6/2026\t5 tỷ\n"
TARGETS = "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\n1\tTỷ lệ {0}\t%\t≥ 90\n"
MIXED_SECTIONS = "TT\tNhiệm vụ\tChủ trì\tThời hạn\nI\tNHÓM {0}\t\t\n1\tXây dựng {0}\tSở Y tế\tTháng 6/2026\n"


@pytest.mark.parametrize("is_titled", [True, False])
@pytest.mark.parametrize(
    "tables",
    [
        [TASKS, TASKS],
        [TASKS, OTHER_TASKS, TASKS],
        [TARGETS, TASKS, TASKS],
        [TASKS, TARGETS, TASKS],
        [TASKS, MIXED_SECTIONS, TASKS],
        [MIXED_SECTIONS, TASKS, OTHER_TASKS, TARGETS, MIXED_SECTIONS],
    ],
)
def test_papers_of_several_annexes_prove_the_same(run: Run, tmp_path: Path, tables: list[str], is_titled: bool) -> None:
    annexes = [
        f"Phụ lục {number}\n" + (f"DANH MỤC THỨ {number}\n" if is_titled else "") + f"\n{each.format(number)}\n"
        for number, each in zip(("I", "II", "III", "IV", "V"), tables, strict=False)
    ]
    assert _proved(run, tmp_path, HEAD_OF_ALL + "".join(annexes), "plan.yaml") == []


@pytest.mark.parametrize(
    ("number", "title", "is_row"),
    [("", "Của xã", False), ("", "Khác", True), ("", "Của sở", True), ("C", "Của xã", True)],
)
def test_only_a_section_without_a_number_titled_above_its_table_has_no_row(
    run: Run, tmp_path: Path, number: str, title: str, is_row: bool
) -> None:
    annexes = f"Phụ lục I\nCỦA SỞ\n\n{TASKS.format('A')}\nPhụ lục II\nCỦA XÃ\n\n{TASKS.format('B')}"
    assert _proved(run, tmp_path, HEAD_OF_ALL + annexes, "plan.yaml") == []
    plan = (tmp_path / "plan.yaml").read_text("utf-8")
    old = 'number: ""\n    title: CỦA XÃ'
    assert plan.count(old) == 1
    (tmp_path / "plan.yaml").write_text(plan.replace(old, f'number: "{number}"\n    title: {title}'), "utf-8")
    code, text, err = run("report", "plan", "--plan", str(tmp_path / "plan.yaml"))
    assert code == 0, err
    assert (f"**{title}**" in text) == is_row


def test_a_paragraph_above_a_further_table_is_printed_once(run: Run, tmp_path: Path) -> None:
    text = f"{TASKS.format('A')}\nCác xã thực hiện những việc sau đây:\n\n{TASKS.format('B')}"
    assert _proved(run, tmp_path, HEAD_OF_ALL + text, "plan.yaml") == []


def test_rows_without_sections_in_the_first_table_stay_in_none() -> None:
    _, plan = of_tables(
        HEAD + "1 | Xây dựng A | Kế hoạch | Sở Y tế | Quý I", "Phụ lục", HEAD + "1 | B | C | Sở Y tế | Quý I"
    )
    assert [task.id for task in plan.top_tasks] == ["1"]
    assert [(section.id, section.title) for section in plan.sections] == [("B1", "Phụ lục")]
    assert [task.id for task in plan.sections[0].tasks] == ["B1.1"]


def test_further_tables_of_targets_are_asked() -> None:
    head = "TT | Chỉ tiêu | Đơn vị tính | Năm 2026\n"
    draft, plan = of_tables(
        "I. Chính quyền số", f"{head}1 | Tỷ lệ A | % | ≥ 90",
        "II. Kinh tế số", f"{head}1 | Tỷ lệ B | % | ≥ 9",
        "III. Xã hội số", f"{head}1 | Tỷ lệ C | % | ≥ 8",
    )  # fmt: skip
    assert [kpi.title for kpi in plan.kpis] == ["Tỷ lệ A", "Tỷ lệ B", "Tỷ lệ C"]
    passages = [passage.table or passage.heading for passage in plan.text]
    assert passages == ["I. Chính quyền số", "kpis", "II. Kinh tế số", "III. Xã hội số"]
    assert {(None, "text.2"), (None, "text.3")} <= doubted(draft)
    assert (None, "text.1") not in doubted(draft)


# Headings that lack or repeat words


def test_a_column_of_numbers_without_a_heading_loads_and_is_asked() -> None:
    draft, plan = of_tables(HEAD.replace("TT", "") + "1 | Xây dựng A | Kế hoạch | Sở Y tế | Quý I")
    assert plan.columns
    assert [(column.heading, column.key) for column in plan.columns.tasks[:2]] == [
        ("…", "number"),
        ("Nhiệm vụ", "title"),
    ]
    assert (None, "columns.tasks") in doubted(draft)


@pytest.mark.parametrize(
    "again",
    [
        "I | NHÓM A (tiếp) | | |",
        "I | Nhóm A (tiếp theo) | | |",
        "NHÓM A (Tiếp) | < | < | < | <",
        "I. NHÓM A … (tiếp) | < | < | < | <",
    ],
)
def test_a_heading_that_a_page_repeats_is_one(again: str) -> None:
    first, _, rest = IN_SECTIONS.partition("II |")
    draft, plan = of_tables(f"{HEAD}{first}{again}\n2 | Xây dựng C | Kế hoạch | Sở Y tế | Quý I\nII |{rest}")
    assert [section.title for section in plan.sections] == ["NHÓM A", "NHÓM B"]
    assert [task.id for task in plan.tasks()] == ["I.1", "I.2", "II.1"]
    assert not [item for item, field in doubted(draft) if field == "number"]


def test_rows_below_a_row_go_on_after_a_repeated_heading() -> None:
    first, _, _ = IN_SECTIONS.partition("II |")
    below = "a) | Bước A | Văn bản | Sở Y tế | Quý I\nI | NHÓM A (tiếp) | | |\nb) | Bước B | Văn bản | Sở Y tế | Quý I"
    _, plan = of_tables(HEAD + first + below)
    assert [(row.task.id, row.parent) for row in plan.placed_rows()][1:] == [("I.1.a", "I.1"), ("I.1.b", "I.1")]


@pytest.mark.parametrize(
    "other", ["III | NHÓM A (tiếp) | | |", "I | NHÓM C (tiếp) | | |", "I | NHÓM A (tiếp) | Văn bản | Sở Y tế | Quý I"]
)
def test_a_heading_of_another_number_or_other_words_is_its_own(other: str) -> None:
    first, _, _ = IN_SECTIONS.partition("II |")
    _, plan = of_tables(f"{HEAD}{first}{other}\n2 | Xây dựng C | Kế hoạch | Sở Y tế | Quý I")
    titles = [*(section.title for section in plan.all_sections()), *(task.title for task in plan.rows())]
    assert any("(tiếp)" in title for title in titles)


@pytest.mark.parametrize(
    "lead",
    ["Báo Thanh Hóa; Báo cáo kết quả", "Kế hoạch", "Tờ trình, Quyết định", "Hội nghị", "Bộ tiêu chí", "Cơ sở dữ liệu",
     "TỔ CHỨC HỘI NGHỊ", "Thuế điện tử", "Danh mục DVC", "Đội ngũ cán bộ", "Dự thảo Nghị quyết", "Hệ thống phần mềm"],
)  # fmt: skip
def test_a_result_among_bodies_is_asked(lead: str) -> None:
    draft, plan = of_tables(f"{HEAD}1 | Xây dựng A | Sở Y tế | {lead} | Quý I\n2 | Việc B | Văn bản | Sở Y tế | Quý I")
    assert {("1", field) for field in ("title", "deliverable", "lead", "deadline")} <= doubted(draft)
    assert {body.name for body in plan.agencies} <= {"Sở Y tế", "Báo Thanh Hóa", "…"}
    assert [item for item, _ in doubted(draft) if item == "2"] == []


@pytest.mark.parametrize(
    ("cells", "is_slipped"),
    [
        ("Sở Y tế | Xây dựng xong", True),
        ("Sở Y tế |", True),
        ("UBND các xã | Sở Y tế", True),
        ("Trung tâm dữ liệu | đã xong", True),
        ("Trung tâm dữ liệu | Sở Y tế", False),
        ("Trung tâm dữ liệu | -", False),
        ("Bộ tiêu chí | Sở Y tế", False),
        ("UBND tỉnh ban hành Quyết định | Sở Y tế", False),
        ("Bộ tiêu chí, Sổ tay của Sở | Sở Y tế", False),
    ],
)
def test_a_body_among_results_is_asked(cells: str, is_slipped: bool) -> None:
    draft, _ = of_tables(f"{HEAD}1 | Xây dựng A | {cells} | Quý I\n2 | Việc B | Văn bản | Sở Y tế | Quý I")
    assert (("1", "deliverable") in doubted(draft)) == is_slipped


def test_a_target_of_a_result_that_is_not_sure_is_asked() -> None:
    """Lines of a table without numbers, which may be one row."""
    line = "{:34}{:26}{:18}{}\n".format
    text = "KẾ HOẠCH\nChuyển đổi số năm 2026\n\n" + line("Nhiệm vụ", "Đơn vị chủ trì", "Thời gian", "Sản phẩm")
    text += line("Thanh toán song phương điện tử", "Phòng Kế toán nhà nước", "Quý I/2026", "100% giao dịch")
    text += line("Lưu trữ chứng từ số", "Văn phòng", "30/11/2026", "Kho chứng từ")
    text += line("Diễn tập an toàn thông tin", "Phòng Tài vụ", "Tháng 8/2026", "Biên bản")
    draft, plan = imported(read_paper(text.encode()))
    assert ("1", "deliverable") in doubted(draft)
    assert [kpi.id for kpi in plan.kpis] == ["KPI.1"]
    assert {("KPI.1", "title"), ("KPI.1", "target")} <= doubted(draft)


def test_items_of_work_are_tasks() -> None:
    _, plan = of_tables("STT | Hạng mục công việc | Bộ phận chủ trì | Hoàn thành\n1 | Định vị xe | Đội xe | 31/5/2026")
    assert [task.title for task in plan.tasks()] == ["Định vị xe"]


# Rows whose dash stands in the title, and headings of three levels


@pytest.mark.parametrize("dash", ["-", "–", "+", "•"])
def test_rows_with_a_dash_in_the_title_below_a_heading_row_are_asked(dash: str) -> None:
    draft, plan = of_tables(
        f"{HEAD}1 | Xây dựng nền tảng | | |\n | {dash} Khảo sát | Báo cáo | Sở Y tế | Quý I\n"
        f" | {dash} Lập đề án | Đề án | Sở Nội vụ | Quý II\n2 | Việc B | Kế hoạch | Sở Y tế | Quý I"
    )
    assert [(task.id, [below.title for below in task.tasks]) for task in plan.top_tasks] == [
        ("1", [f"{dash} Khảo sát", f"{dash} Lập đề án"]),
        ("2", []),
    ]
    assert {("1.r1", "number"), ("1.r2", "number")} <= doubted(draft)
    assert [item for item, _ in doubted(draft) if item in ("1", "2")] == []


def test_rows_with_a_dash_below_a_row_with_cells_are_asked_with_what_they_lack() -> None:
    draft, plan = of_tables(
        f"{HEAD}1 | Xây dựng nền tảng | Nền tảng | Sở Y tế | Quý IV\n | - Khảo sát | Báo cáo | Sở Y tế | Quý I\n"
        " | - Lập đề án | | | Quý II\n2 | Việc B | Kế hoạch | Sở Y tế | Quý I"
    )
    assert [task.title for task in plan.tasks()] == ["Xây dựng nền tảng", "- Khảo sát", "- Lập đề án", "Việc B"]
    assert {("r1", "number"), ("r2", "number"), ("r2", "lead"), ("r2", "deliverable")} <= doubted(draft)
    assert [item for item, _ in doubted(draft) if item in ("1", "2")] == []


@pytest.mark.parametrize(
    "head",
    [
        "TT | Nhiệm vụ | Tổ chức thực hiện | < | < | Thời hạn\n^ | ^ | Cơ quan | < | Sản phẩm | ^\n"
        "^ | ^ | Chủ trì | Phối hợp | ^ | ^\n",
        "TT | Nhiệm vụ | Tổ chức thực hiện | < | < | <\n^ | ^ | Cơ quan | < | Yêu cầu | <\n"
        "^ | ^ | Chủ trì | Phối hợp | Sản phẩm | Thời hạn\n",
    ],
)
def test_headings_of_three_levels_are_read_by_the_lowest(head: str) -> None:
    draft, plan = of_tables(
        f"{head}1 | Xây dựng A | Sở Y tế | Sở Nội vụ | Báo cáo | Quý II\n"
        "2 | Xây dựng B | Sở Tài chính | Sở Nội vụ | Đề án | Quý III"
    )
    assert [
        (task.title, task.lead, task.coordinating, task.deliverable, task.deadline and task.deadline.text)
        for task in plan.tasks()
    ] == [
        ("Xây dựng A", ("so-yt",), ("so-nv",), "Báo cáo", "Quý II"),
        ("Xây dựng B", ("so-tc",), ("so-nv",), "Đề án", "Quý III"),
    ]
    assert [item for item, _ in doubted(draft) if item in ("1", "2")] == []
