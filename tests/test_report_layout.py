"""The plan's document in columns and a text of its own: everything is printed, once, in the plan's order."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH

from documents import written
from dxplan.assess.comparison import Comparison, Side
from dxplan.change.diff import diff
from dxplan.change.ledger import undone
from dxplan.checks import check
from dxplan.documents.amendment import amendment_view
from dxplan.documents.request import Request
from dxplan.facts.differences import NO_CHANGES
from dxplan.model.dates import Span
from dxplan.model.plan import Amendment
from dxplan.word.parts import W, words_of
from dxplan.word.spread import shared
from dxplan.wording.widths import text_width
from plans import CALENDAR, judged, plan_text, workspace_of

Run = Callable[..., tuple[int, str, str]]
DAY = "2024-07-01"

ROWS = """\
- number: "3."
  title: Chuẩn hóa dữ liệu
  coordinating: [cac-so]
  merged: [coordinating]
  tasks:
    - number: a)
      title: Dữ liệu y tế
      lead: [so-tc]
      lifecycle: suspended
      extra: {TT: "7"}
      footnotes: [{mark: 1, after: y tế, text: Của tỉnh.}]
    - {number: b), title: Dữ liệu đất, lead: [so-tc], printed: {title: "ĐẤT\\nDữ liệu đất", deadline: Khi có đề nghị}}
"""
COLUMNS = """\
columns:
  tasks:
    - {heading: TT}
    - {heading: Chi tiết, key: number}
    - {heading: Nhiệm vụ, key: title}
    - {heading: Chủ trì, key: lead}
    - {heading: Phối hợp, key: coordinating}
    - {heading: Thời hạn, key: deadline}
"""
KPIS = """\
kpis:
  - {number: "1.1", title: Dịch vụ công, unit: "%", target: {kind: at_least, value: 80}, extra: {Kỳ trước: "75"},
     lead: [so-tc], footnotes: [{mark: 2, after: công, text: Trực tuyến.}]}
  - {number: "2", title: Kinh tế số}
"""
KPI_COLUMNS = """\
  kpis:
    - {heading: Số, key: number}
    - {heading: Chỉ tiêu, key: title}
    - {heading: Đơn vị tính, key: unit}
    - {heading: Mức, key: target}
    - {heading: Chủ trì, key: lead}
    - {heading: Kỳ trước, note: true}
"""
TEXT = """\
text:
  - heading: A. NỘI DUNG
  - {heading: 1. Nhiệm vụ, level: 2}
  - {heading: a) Trọng tâm, level: 3}
  - "- Gồm các nhiệm vụ sau:"
  - table: tasks
  - Các cơ quan thực hiện (Phụ lục I, Phụ lục II)./.
  - {annex: Phụ lục I, heading: CHỈ TIÊU, paragraph: (Kèm theo Kế hoạch)}
  - {heading: 1. Chung, level: 1}
  - table: kpis
  - ./.
  - {annex: Phụ lục II, heading: GHI CHÚ, paragraph: Kèm theo Kế hoạch}
  - {heading: 2. Riêng, level: 2}
  - Không có./.
"""


def printed(run: Run, folder: Path, text: str) -> str:
    """A plan's document as Markdown; the Word file has the same words and is sound."""
    path = folder / "plan.yaml"
    path.write_text(text, "utf-8")
    out, _ = written(run, folder, "plan", "--plan", str(path), "--as-of", "2024-09-01")
    return out


def cells_of(folder: Path) -> list[list[str]]:
    """The rows of the Word file's tables: each cell's text, with < for each column more that it is over, and with v
    where it goes on below, or ^ where it goes on from above."""
    rows = []
    for row in docx.Document(str(folder / "out.docx")).element.iter(W + "tr"):
        rows.append([words_of(cell) + "<" * (cell.grid_span - 1) + _SIGNS[cell.vMerge] for cell in row.tc_lst])
    return rows


_SIGNS = {None: "", "restart": "v", "continue": "^"}


def rows_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("|")]


def with_text(tasks: str, rest: str) -> str:
    """A plan whose text is its own."""
    start = plan_text(tasks).index("objectives:")
    line = plan_text(tasks)[start:].partition("\n")[0] + "\n"
    return plan_text(tasks).replace(line, "") + rest


def test_rows_below_rows_stand_in_the_table_of_six_columns(run: Run, tmp_path: Path) -> None:
    """With their numbers; a cell that is merged above them is blank."""
    assert rows_of(printed(run, tmp_path, plan_text(ROWS)))[6:9] == [
        "| 3\\. | Chuẩn hóa dữ liệu |  |  |  | Các sở |",
        "| a) | Dữ liệu y tế[^1] (tạm dừng thực hiện) |  |  | Sở Tài chính |  |",
        "| b) | ĐẤT Dữ liệu đất |  | Khi có đề nghị | Sở Tài chính |  |",
    ]


def test_the_six_columns_have_merged_cells_as_well(run: Run, tmp_path: Path) -> None:
    printed(run, tmp_path, plan_text(MERGED))
    assert cells_of(tmp_path)[-10:-1] == [
        ["I", "NHIỆM VỤ<<<<"],
        ["1", "Dữ liệu chuyên ngành", "", "Tháng 9v", "", "Các sởv"],
        ["a)", "Y tế", "", "^", "Sở Tài chính", "^"],
        ["b)", "Đất", "", "^", "Sở Tài chínhv", "^"],
        ["-", "Đã đo", "", "^", "^", "^"],
        ["-", "Chưa đo", "", "Tháng 10", "Sở Nội vụ", "^"],
        ["-", "Còn lại", "", "", "", "^"],
        ["c)", "Thuế", "", "", "", "^"],
        ["2", "Họp", "", "", "", ""],
    ]


def test_a_table_has_the_columns_of_the_plan(run: Run, tmp_path: Path) -> None:
    text = printed(run, tmp_path, plan_text(ROWS, COLUMNS))
    assert rows_of(text)[3:9] == [
        "| TT | Chi tiết | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |",
        "| --- | --- | --- | --- | --- | --- |",
        "|  | **I** | **Nhiệm vụ** |  |  |  |",
        "|  | **3\\.** | **Chuẩn hóa dữ liệu** |  | Các sở |  |",
        "| 7 | a) | Dữ liệu y tế[^1] (tạm dừng thực hiện) | Sở Tài chính |  |  |",
        "|  | b) | ĐẤT<br>Dữ liệu đất | Sở Tài chính |  | Khi có đề nghị |",
    ]
    assert text.count("Của tỉnh.") == 1
    assert "## II. NHIỆM VỤ TRIỂN KHAI" in text  # the parts of the text stay


GROUPED = """\
columns:
  tasks:
    - {heading: TT, group: Stt}
    - {heading: Chi tiết, group: Stt, key: number}
    - {heading: Nhiệm vụ, key: title}
    - {heading: Chủ trì, key: lead, group: Cơ quan}
    - {heading: Phối hợp, key: coordinating, group: Cơ quan}
    - {heading: Thời hạn, key: deadline}
"""
MERGED = """\
- number: "1"
  title: Dữ liệu chuyên ngành
  coordinating: [cac-so]
  deadline: Tháng 9
  merged: [coordinating, deadline]
  tasks:
    - {number: a), title: Y tế, lead: [so-tc]}
    - number: b)
      title: Đất
      lead: [so-tc]
      merged: [lead]
      tasks:
        - {number: "-", id: do, title: Đã đo}
        - {number: "-", id: chua-do, title: Chưa đo, lead: [so-nv], deadline: Tháng 10}
        - {number: "-", id: con-lai, title: Còn lại}
    - {number: c), title: Thuế}
- {number: "2", title: Họp}
"""


def test_word_joins_the_cells_that_the_plan_has_as_one(run: Run, tmp_path: Path) -> None:
    """A group over its columns, a section's title over its row, what is merged until a cell of its own."""
    text = printed(run, tmp_path, plan_text(MERGED, GROUPED))
    assert cells_of(tmp_path)[2:-1] == [
        ["Stt<", "Nhiệm vụv", "Cơ quan<", "Thời hạnv"],
        ["TT", "Chi tiết", "^", "Chủ trì", "Phối hợp", "^"],
        ["", "I", "Nhiệm vụ<<<"],
        ["", "1", "Dữ liệu chuyên ngành", "", "Các sởv", "Tháng 9v"],
        ["", "a)", "Y tế", "Sở Tài chính", "^", "^"],
        ["", "b)", "Đất", "Sở Tài chínhv", "^", "^"],
        ["", "-", "Đã đo", "^", "^", "^"],
        ["", "-", "Chưa đo", "Sở Nội vụ", "^", "Tháng 10"],
        ["", "-", "Còn lại", "", "^", ""],
        ["", "c)", "Thuế", "", "^", ""],
        ["", "2", "Họp", "", "", ""],
    ]
    assert rows_of(text)[3] == "| Stt<br>TT | <br>Chi tiết | Nhiệm vụ | Cơ quan<br>Chủ trì | <br>Phối hợp | Thời hạn |"


def test_numbers_are_in_the_middle_and_headings_stay_with_their_rows(run: Run, tmp_path: Path) -> None:
    printed(run, tmp_path, plan_text(MERGED.replace("title: ", "title: Làm sạch dữ liệu về "), GROUPED))
    rows = [row.tc_lst for row in docx.Document(str(tmp_path / "out.docx")).element.iter(W + "tr")][4:-1]
    looks = [[cell.p_lst[0].pPr for cell in row] for row in rows]
    numbers, titles = ([look[at].jc_val for look in looks] for at in (1, 2))
    assert {*numbers} == {WD_ALIGN_PARAGRAPH.CENTER}
    assert {*titles} == {None}
    kept = [{look.keepNext is not None for look in row} for row in looks]
    assert kept[:-1] == [{True}, {True}, {False}, {True}, *[{False}] * 4]


def test_a_section_may_have_a_table_of_its_own(run: Run, tmp_path: Path) -> None:
    own = "  - id: II\n    title: Riêng\n    columns: [{heading: Việc, key: title}]\n"
    own += "    tasks: [{id: II.1, title: Họp}]\n"
    rows = rows_of(printed(run, tmp_path, plan_text("- {id: I.1, title: Học}\n", own + COLUMNS)))
    assert rows[5:-3] == [
        "|  | **I** | **Nhiệm vụ** |  |  |  |",
        "|  | 1 | Học |  |  |  |",
        *("| Việc |", "| --- |", "| **Riêng** |", "| Họp |"),
    ]


ACTIVITIES = """\
activities:
  - {id: HD.1, title: Giao ban, lead: [so-tc]}
  - {id: HD.2, title: Bố trí kinh phí, lead: [so-tc], in: IV.1}
  - {id: HD.3, title: Sơ kết, lead: [so-nv]}
organisation: [{title: Sở Tài chính, items: [Bố trí kinh phí trong tháng 8.]}]
"""


def test_an_activity_that_stands_elsewhere_is_not_printed_twice(run: Run, tmp_path: Path) -> None:
    text = printed(run, tmp_path, plan_text(ROWS, ACTIVITIES))
    headings = [line for line in text.splitlines() if line.startswith("##")]
    assert headings[3:] == [
        *("## II. NHIỆM VỤ TRIỂN KHAI", "## III. CÁC HOẠT ĐỘNG THƯỜNG XUYÊN", "### 1. Giao ban", "### 2. Sơ kết"),
        *("## IV. TỔ CHỨC THỰC HIỆN", "### 1. Sở Tài chính"),
    ]
    assert text.count("Bố trí kinh phí") == 1
    alone = ACTIVITIES.replace("Giao ban, ", "Giao ban, in: III.1, ").replace("Sơ kết, ", "Sơ kết, in: III.1, ")
    text = printed(run, tmp_path, plan_text(ROWS, alone.replace("in: IV.1", "in: III.1")))
    assert "## III. TỔ CHỨC THỰC HIỆN" in text


@pytest.mark.parametrize(
    ("old", "new", "findings"),
    [
        ("", "", []),
        ("in: IV.1", "in: IV.2", [("HD.2", "in")]),
        ("in: IV.1", "in: V.1", [("HD.2", "in")]),
        ("in: IV.1", "in: I.1.a", []),
        ("activities:", "text: [{heading: IV. TỔ CHỨC}, {heading: 1. Sở, level: 2}]\nactivities:",
         [("HD.1", ""), ("HD.3", "")]),
    ],
)  # fmt: skip
def test_an_activity_stands_below_a_heading(old: str, new: str, findings: list[tuple[str, str]]) -> None:
    diagnostics = check(workspace_of(plan_text(ROWS, ACTIVITIES).replace(old, new, 1)), CALENDAR).diagnostics
    assert [(each.subject, each.field) for each in diagnostics if each.rule.code == "DX120"] == findings


def test_progress_and_result_are_printed_from_the_records(run: Run, tmp_path: Path) -> None:
    columns = "columns: {tasks: [{heading: Việc, key: title}, {heading: Tiến độ, key: progress},"
    columns += " {heading: Kết quả, key: result}]}\n"
    report = """\
schema: 1
agency: so-tc
period: 2024-Q2
report: {number: 45/BC-STC, date: 2024-06-10, received: 2024-06-12}
progress: [{task: I.3.a, progress: in_progress, on: 2024-06-09, result: Đã có dự thảo}]
"""
    (tmp_path / "plan" / "reports" / "2024-Q2").mkdir(parents=True)
    (tmp_path / "plan" / "reports" / "2024-Q2" / "so-tc.yaml").write_text(report, "utf-8")
    rows = rows_of(printed(run, tmp_path, plan_text(ROWS.replace("      lifecycle: suspended\n", ""), columns)))
    assert rows[6:9] == [
        "| **Chuẩn hóa dữ liệu** |  |  |",
        "| Dữ liệu y tế[^1] | Đang thực hiện | Đã có dự thảo |",
        "| ĐẤT<br>Dữ liệu đất | Chưa thực hiện |  |",
    ]


def test_a_text_of_its_own_is_printed_in_order(run: Run, tmp_path: Path) -> None:
    """Tables stand in their places, annexes after the signature; no heading is the template's."""
    text = printed(run, tmp_path, with_text(ROWS, KPIS + COLUMNS + KPI_COLUMNS + TEXT))
    main, _, annexes = text.partition("Nơi nhận")
    lines = [line for line in main.splitlines() if line and not line.startswith("|")]
    assert lines[-5:] == [
        "## A. NỘI DUNG",
        "### 1\\. Nhiệm vụ",
        "a) Trọng tâm",
        "\\- Gồm các nhiệm vụ sau:",
        "Các cơ quan thực hiện (Phụ lục I, Phụ lục II)./.",
    ]
    assert "| **3\\.** | **Chuẩn hóa dữ liệu** |" in main
    below = [line for line in annexes.splitlines() if line][1:]
    assert below[2:] == [
        "## Phụ lục I",
        "**CHỈ TIÊU**",
        "*(Kèm theo Kế hoạch)*",
        "### 1\\. Chung",
        "| Số | Chỉ tiêu | Đơn vị tính | Mức | Chủ trì | Kỳ trước |",
        "| --- | --- | --- | --- | --- | --- |",
        "| 1.1 | Dịch vụ công[^2] | % | 80 trở lên | Sở Tài chính | 75 |",
        "| **2** | **Kinh tế số** |  |  |  |  |",
        "./.",
        "## Phụ lục II",
        "**GHI CHÚ**",
        "*(Kèm theo Kế hoạch)*",
        "2\\. Riêng",
        "Không có./.",
        "[^1]: Của tỉnh.",
        "[^2]: Trực tuyến.",
    ]


DATED = """\
kpis:
  - {number: I, title: Kinh tế số}
  - number: "1"
    title: Quy mô
    parent: KPI.I
    unit: "%"
    lead: [so-tc, cac-so]
    printed: {lead: Sở Tài chính và các sở}
    targets:
      - {kind: at_least, value: 30, text: ≥ 30, due: 2030-12-31}
      - {kind: at_least, value: 40, due: 2035-12-31}
      - {kind: at_least, value: 50, text: "50", due: 2045-12-31}
"""
DATED_COLUMNS = """\
columns:
  kpis:
    - {heading: TT, key: number}
    - {heading: Chỉ tiêu, key: title}
    - {heading: Năm 2030, group: Mục tiêu, key: target, due: 2030}
    - {heading: Năm 2045, group: Mục tiêu, key: target, due: 2045-12-31}
    - {heading: Năm khác, group: Mục tiêu, key: target}
    - {heading: Chủ trì, key: lead}
"""


@pytest.mark.parametrize(
    ("unit", "target", "cell"),
    [
        ('"%"', "{kind: at_least, value: 100}", "100"),
        ('"%"', "{kind: at_least, value: 99.5}", "99,5 trở lên"),
        ("thôn", "{kind: at_least, value: 100}", "100 trở lên"),
        ("thôn", "{kind: range, low: 5, high: 7}", "từ 5 đến 7"),
        ('"%"', "{kind: at_most, value: 3, text: ≤ 3}", "≤ 3"),
    ],
)
def test_a_unit_with_a_column_of_its_own_stands_in_no_target(
    run: Run, tmp_path: Path, unit: str, target: str, cell: str
) -> None:
    kpi = f'kpis:\n  - {{number: "1", title: Hồ sơ, unit: {unit}, target: {target}}}\n'
    columns = f"columns:\n{KPI_COLUMNS}"
    text = printed(run, tmp_path, with_text("[]\n", f"{kpi}{columns}text: [Như sau., {{table: kpis}}]\n"))
    assert any(f"| {cell} |" in row for row in rows_of(text) if "Hồ sơ" in row)


def test_targets_stand_in_the_columns_of_their_days(run: Run, tmp_path: Path) -> None:
    """In their printed wording, to which no unit is added; what is in no such column is in the one without a day."""
    text = printed(run, tmp_path, with_text("[]\n", DATED + DATED_COLUMNS + "text: [Như sau., {table: kpis}]\n"))
    assert rows_of(text)[3:7] == [
        "| TT | Chỉ tiêu | Mục tiêu<br>Năm 2030 | <br>Năm 2045 | <br>Năm khác | Chủ trì |",
        "| --- | --- | --- | --- | --- | --- |",
        "| **I** | **Kinh tế số** |  |  |  |  |",
        "| 1 | Quy mô | ≥ 30 | 50 | 40% trở lên | Sở Tài chính và các sở |",
    ]
    assert cells_of(tmp_path)[4] == ["I", "Kinh tế số<<<<"]


@pytest.mark.parametrize(
    ("old", "new", "findings"),
    [
        ("due: 2045-12-31}\n  ", "due: 2045-12-31}\n  ", []),
        ("    - {heading: Năm khác, group: Mục tiêu, key: target}\n", "", [("DX117", "targets")]),
        (", due: 2030}", ", due: 2031}", []),
        (", key: target", "", [("DX117", "targets")]),
        ("key: lead", "key: unit", [("DX117", "lead")]),
    ],
)
def test_a_target_in_no_column_is_found(old: str, new: str, findings: list[tuple[str, str]]) -> None:
    text = with_text("[]\n", DATED_COLUMNS + DATED + "text: [Như sau., {table: kpis}]\n")
    assert old in text
    diagnostics = check(workspace_of(text.replace(old, new)), CALENDAR).diagnostics
    assert [(each.rule.code, each.field) for each in diagnostics if each.rule.code == "DX117"] == findings


@pytest.mark.parametrize(
    ("old", "new", "findings"),
    [
        ("", "", []),
        ("A. NỘI DUNG", "A. NỘI DUNG\n    paragraph: Gồm", [("DX119", "text.0")]),
        ("- Các cơ quan thực hiện (Phụ lục I, Phụ lục II)./.", "- {level: 2}", [("DX119", "text.5")]),
        ("- table: kpis", "- table: tasks", [("DX119", "text.8")]),
        ("  - table: tasks\n", "", [("DX119", "text")]),
        ("- table: tasks", "- {table: tasks, sections: [I]}", []),
        ("- table: tasks", "- {table: tasks, sections: [X]}", [("DX119", "text"), ("DX119", "text.4.sections")]),
        ("- table: tasks", "- {table: tasks, sections: [I]}\n  - {table: tasks, sections: [I]}",
         [("DX119", "text.4.sections"), ("DX119", "text.5.sections")]),
        ("- table: tasks", "- {table: tasks, sections: [I]}\n  - table: tasks", []),
        ("- table: kpis", "- {table: kpis, sections: [I]}", [("DX119", "text.8")]),
        (", heading: GHI CHÚ", "", [("DX119", "text.10")]),
        ("heading: GHI CHÚ", "heading: GHI CHÚ, table: kpis", [("DX119", "text.10"), ("DX119", "text.10")]),
        (KPI_COLUMNS, "", [("DX119", "text.8")]),
        ("key: unit}", "key: unit, due: 2030}", [("DX119", "columns.kpis.2.due")]),
        ("key: unit}", "key: title}", [("DX121", "columns.kpis.2")]),
        ("    - {heading: TT}\n", "    - {heading: TT}\n    - {heading: TT}\n", [("DX121", "columns.tasks.1")]),
        ("text:\n  - head", "budget: Không.\ntext:\n  - head", [("DX118", "budget")]),
        ("    - {heading: TT}\n", "", [("DX117", "extra.TT")]),
        ("    - {heading: Kỳ trước, note: true}\n", "", [("DX117", "extra.Kỳ trước")]),
        ("    - {heading: Chủ trì, key: lead}\n    - {heading: Phối", "    - {heading: Phối",
         [("DX117", "lead"), ("DX117", "lead")]),
    ],
)  # fmt: skip
def test_what_the_document_lacks_or_has_twice_is_found(old: str, new: str, findings: list[tuple[str, str]]) -> None:
    text = with_text(ROWS, KPIS + COLUMNS + KPI_COLUMNS + TEXT)
    assert old in text
    diagnostics = check(workspace_of(text.replace(old, new, 1)), CALENDAR).diagnostics
    rules = ("DX117", "DX118", "DX119", "DX121")
    of_layout = [(each.rule.code, each.field) for each in diagnostics if each.rule.code in rules]
    assert of_layout == findings


@pytest.mark.parametrize(
    ("old", "new", "path", "is_legal"),
    [
        ("Không có./.", "Có./.", "text/12/paragraph", True),
        ("heading: Phối hợp", "heading: Cùng làm", "columns/tasks/4/heading", True),
        ("Khi có đề nghị", "Khi phát sinh", "tasks/I.3.b/printed/deadline", True),
        ('TT: "7"', 'TT: "8"', "tasks/I.3.a/extra/TT", True),
        ('Kỳ trước: "75"', 'Kỳ trước: "74"', "kpis/KPI.1.1/extra/Kỳ trước", False),
        ("heading: Mức,", "heading: Mức, due: 2030,", "columns/kpis/3/due", True),
        ("heading: Mức,", "heading: Mức, group: Năm,", "columns/kpis/3/group", True),
        ('unit: "%",', 'unit: "%", printed: {lead: Sở},', "kpis/KPI.1.1/printed", True),
    ],
)
def test_all_that_is_printed_is_legal_content_but_for_remarks(old: str, new: str, path: str, is_legal: bool) -> None:
    text = with_text(ROWS, KPIS + COLUMNS + KPI_COLUMNS + TEXT)
    assert old in text
    before, after = (workspace_of(each).plan for each in (text, text.replace(old, new)))
    assert before
    assert after
    assert [(change.path, change.is_legal) for change in diff(before, after)] == [(path, is_legal)]


AMENDED = [
    ("Không có./.", "Có./.", "Nội dung văn bản, đoạn 13", "Không có./.", "Có./."),
    ("heading: Phối hợp", "heading: Cùng làm", "Các cột của bảng, cột 5", "Phối hợp", "Cùng làm"),
    ("Khi có đề nghị", "Khi phát sinh", "Thời hạn", "Khi có đề nghị", "Khi phát sinh"),
    ('TT: "7"', 'TT: "8"', "TT", "7", "8"),
    ("merged: [coordinating]\n", "merged: [lead, coordinating]\n", "Ô gộp", "-", "Chủ trì"),
    ("unit: \"%\",", "unit: \"%\", printed: {lead: Sở},", "Chủ trì", "Sở Tài chính", "Sở"),
    ("year: 2024", "year: 2024\nuntil: 2025", "Thời gian thực hiện", "-", "31/12/2025"),
    ("    title: Nhiệm vụ\n", "    title: Nhiệm vụ\n    columns: [{heading: Việc, key: title}]\n", "Các cột của bảng",
     "-", "Việc"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "place", "before", "after"), AMENDED)
def test_an_amendment_names_what_it_changes_and_can_be_undone(
    old: str, new: str, place: str, before: str, after: str
) -> None:
    text = with_text(ROWS, KPIS + COLUMNS + KPI_COLUMNS + TEXT)
    assert old in text
    plans = [workspace_of(each).plan for each in (text, text.replace(old, new, 1))]
    base, head = [plan for plan in plans if plan]
    values = [{"path": change.path, "from": change.old, "to": change.new} for change in diff(base, head)]
    sides, after_it = (Side("", "plan.yaml", base), Side("", "plan.yaml", head)), judged(head, DAY)
    compared = Comparison(*sides, (judged(base, DAY), after_it), NO_CHANGES)
    view = amendment_view(Request("amendment", after_it, "plan.yaml", Span.parse("2024-Q2"), comparison=compared))
    assert view
    rows = [row for item in view["changes"] for row in item["rows"]]
    assert [row["place"] for row in rows] == [place]
    assert [(row["old"]["lines"], row["new"]["lines"]) for row in rows] == [([before], [after])]
    entry = {"document": "15/QĐ-BCĐ", "date": "2024-06-20", "reason": "Đổi", "changes": values}
    amended = head.model_copy(update={"amendments": (Amendment.model_validate(entry),)})
    assert undone(amended, amended.amendments) == base


def of_texts(*columns: list[str]) -> list[list[list[str]]]:
    return [[[text] for text in column] for column in columns]


def test_moving_an_activity_is_amended_and_can_be_undone() -> None:
    text = plan_text(ROWS, ACTIVITIES)
    base, head = (workspace_of(each).plan for each in (text, text.replace("in: IV.1", "in: I.2")))
    assert base
    assert head
    (change,) = diff(base, head)
    assert (change.path, change.is_legal, change.old, change.new) == ("activities/HD.2/in", True, "IV.1", "I.2")
    values = [{"path": change.path, "from": change.old, "to": change.new}]
    entry = {"document": "15/QĐ-BCĐ", "date": "2024-06-20", "reason": "Đổi", "changes": values}
    amended = head.model_copy(update={"amendments": (Amendment.model_validate(entry),)})
    assert undone(amended, amended.amendments) == base


def test_columns_share_the_width_by_their_texts() -> None:
    """The longest word has room; what is left over goes to the longer texts; the sum is that of the table."""
    texts = of_texts(["TT", "1"], ["Nhiệm vụ", "Chuẩn hóa dữ liệu " * 9], ["Thời hạn", "30/9/2024"])
    widths = shared(texts, 9000, 12)
    assert sum(widths) == 9000
    assert widths[0] < widths[2] < widths[1]
    assert 1000 < widths[2] < 1300
    assert sum(shared(of_texts(*[["Nghiêng" * 9]] * 3), 3000, 12)) == 3000


def test_a_row_is_as_high_in_all_its_long_columns() -> None:
    """Twice the text needs twice the room, but a text that is long in one row alone gets its share as well."""
    short = ["Kết quả"] * 9
    title, result, rare = shared(of_texts(["việc " * 60] * 10, ["quả " * 30] * 10, ["hạn " * 60, *short]), 14000, 12)
    assert 1.9 < title / result < 2.4
    assert rare > 1800


def test_codes_are_whole_where_words_must_break() -> None:
    """Numbers and codes first, then the columns of short words; those of long words share what is left."""
    codes = [f"KH20_TT_N0{at}.1.1" for at in range(9)]
    columns = of_texts(codes, *[["Công/nghệ/thông/tin"] + ["việc"] * 8 for _ in range(5)])
    columns = [*columns[:1], *([[*cells[:1], *[["việc làm"]] * 8] for cells in columns[1:]])]
    widths = shared(columns, 9000, 12)
    assert widths[0] > 20 * text_width("KH20_TT_N08.1.1", 12)
    assert max(widths[1:]) - min(widths[1:]) < 200
    assert max(shared(of_texts(*[codes] * 6), 3000, 12)) < 510


def test_a_column_without_any_text_has_a_width() -> None:
    widths = shared(of_texts(["TT", "1"], ["", ""], ["Việc", "Số hóa"]), 9000, 12)
    assert sum(widths) == 9000
    assert min(widths) > 0


@pytest.mark.parametrize(("number", "is_wider"), [("KH20_TT_N01.1.1", True), ("I.1.10", False), ("X" * 40, False)])
def test_the_six_columns_have_room_for_codes(run: Run, tmp_path: Path, number: str, *, is_wider: bool) -> None:
    """A code is whole, if it has not more than the fourth part of the table; the table is as wide as before."""
    printed(run, tmp_path, plan_text(f"- {{id: I.1, number: {number}, title: Việc, lead: [so-tc]}}\n"))
    table = docx.Document(str(tmp_path / "out.docx")).tables[1]
    widths = [cell.width.twips for cell in table.rows[-1].cells]
    assert sum(widths) == sum(column.width.twips for column in table.columns) == 9184
    assert (widths[0] > 20 * text_width("KH20_TT_N01.1.1", 12) + 140) == is_wider
    assert is_wider or widths[0] == 640


def test_a_high_row_may_go_on_on_the_next_page_and_many_columns_are_small(run: Run, tmp_path: Path) -> None:
    extra = "".join(f", Cột {at}: việc" for at in range(7))
    tasks = f"- {{id: I.1, title: Ngắn, extra: {{A: '1'{extra}}}}}\n"
    tasks += f"- {{id: I.2, title: {'Dữ liệu ' * 120}, extra: {{A: '2'{extra}}}}}\n"
    names = ["A", *(f"Cột {at}" for at in range(7))]
    columns = "columns: {tasks: [{heading: Việc, key: title}, " + ", ".join(f"{{heading: {name}}}" for name in names)
    printed(run, tmp_path, plan_text(tasks, columns + "]}\n"))
    rows = list(docx.Document(str(tmp_path / "out.docx")).element.iter(W + "tr"))[-5:-1]
    assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows] == [True, True, True, False]
    assert {size.get(W + "val") for row in rows for size in row.iter(W + "sz")} == {"22"}
