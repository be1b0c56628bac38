"""`dxplan form take`: what bodies wrote comes into the records as it was meant, and nothing is lost in silence."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from dxplan.exchange.forms.form_key import KEY_SHEET, PROPERTY
from histories import History
from returned_forms import Answers, Bend, cell_of, fill, lay_out_reports, report_path, table_of

Run = Callable[..., tuple[int, str, str]]
DAY = ("--as-of", "2024-09-20")
FORM = "phieu-2024-Q3/phieu-2024-2024-Q3-so-tc.xlsx"
HEAD = {("report", "number"): "20/BC-STC", ("report", "date"): "10/09/2024"}
ANSWERS: Answers = {
    "report": {**HEAD, ("1", "difficulties"): "Thiếu người.", ("2", "proposals"): "Thêm người."},
    "tasks": {
        ("I.1", "progress"): "Đã hoàn thành",
        ("I.1", "percent"): 100,
        ("I.1", "on"): "01/09/2024",
        ("I.1", "evidence_number"): "9/QĐ-STC",
        ("I.1", "evidence_date"): "01/09/2024",
        ("I.1", "result"): "Đã ban hành.",
        ("I.3", "progress"): "Đang thực hiện",
        ("I.3", "percent"): "62,5",
        ("I.2@2024-Q3", "progress"): "đã xong",
        ("I.2@2024-Q3", "on"): "5/9",
        ("I.9@stage 2", "progress"): "Chưa thực hiện",
    },
    "kpis": {
        ("KPI.1", "numerator"): 30,
        ("KPI.1", "denominator"): 60,
        ("KPI.1", "on"): "2024-09-09",
        ("KPI.2/a", "value"): "12 dịch vụ",
        ("KPI.2/a", "remark"): "Ước tính",
    },
}
MEANT = """\
schema: 1
agency: so-tc
period: 2024-Q3
report:
  number: 20/BC-STC
  date: 2024-09-10
  received: 2024-09-20
progress:
  - on: 2024-09-01
    evidence:
      - number: 9/QĐ-STC
        date: 2024-09-01
    task: I.1
    progress: completed
    percent: 100
    result: Đã ban hành.
  - on: 2024-09-05
    task: I.2
    progress: completed
  - task: I.3
    progress: in_progress
    percent: 62.5
  - task: I.9
    stage: "2"
    progress: not_started
readings:
  - on: 2024-09-09
    kpi: KPI.1
    numerator: 30
    denominator: 60
  - kpi: KPI.2
    part: a
    value: 12
    remark: Ước tính
difficulties:
  - Thiếu người.
proposals:
  - Thêm người.
"""


@pytest.fixture
def folder(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with forms for the third quarter, for which nobody has reported."""
    monkeypatch.chdir(lay_out_reports(tmp_path))
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    assert run("form", "make", "--period", "Q3", *DAY)[0] == 0
    return tmp_path


def taken(run: Run, *arguments: str) -> tuple[int, dict[str, Any]]:
    code, out, _ = run("form", "take", *arguments, *DAY, "-f", "json")
    return code, json.loads(out)


def test_what_a_form_says_is_the_report_that_one_would_have_typed(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS)
    code, data = taken(run, FORM)
    assert data["files"][0]["refusals"] == []
    assert code == 0
    assert report_path(folder, "2024-Q3", "so-tc").read_text("utf-8") == MEANT


def report_of(folder: Path) -> str:
    path = report_path(folder, "2024-Q3", "so-tc")
    return path.read_text("utf-8") if path.exists() else ""


def refusals(data: dict[str, Any], at: int = 0) -> list[tuple[str | None, str]]:
    return [(remark["cell"], remark["message"]) for remark in data["files"][at]["refusals"]]


def test_taking_twice_is_taking_once(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS)
    taken(run, FORM)
    code, data = taken(run, FORM)
    assert (code, data["files"][0]["state"], report_of(folder)) == (0, "unchanged", MEANT)


def test_nothing_is_written_in_a_dry_run(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS)
    code, data = taken(run, FORM, "--dry-run")
    assert (code, data["written"], data["files"][0]["state"], report_of(folder)) == (0, False, "taken", "")


def test_a_form_of_what_was_taken_says_it_and_changes_nothing(run: Run, folder: Path) -> None:
    """The law of the round trip: made from the records, taken without an edit."""
    fill(folder / FORM, ANSWERS)
    taken(run, FORM)
    assert run("form", "make", "--period", "Q3", "-o", "again", *DAY)[0] == 0
    code, data = taken(run, "again/phieu-2024-2024-Q3-so-tc.xlsx")
    assert (code, data["files"][0]["state"], report_of(folder)) == (0, "unchanged", MEANT)
    cells = data["files"][0]["cells"]
    assert cells["total"] == cells["printed"] + cells["unchanged"]


# Bent forms


def rename(book: Workbook) -> None:
    for number, sheet in enumerate(book.worksheets[:3]):
        sheet.title = f"Sheet{number}"


def reverse_sheets(book: Workbook) -> None:
    book.move_sheet(book.worksheets[0], len(book.sheetnames) - 1)


def move_columns(book: Workbook) -> None:
    """Two columns of answers change places, and one is inserted before the first."""
    sheet, head, columns = table_of(book, "tasks")
    first, second = columns["percent"], columns["result"]
    for row in range(head, sheet.max_row + 1):
        one, other = sheet.cell(row, first), sheet.cell(row, second)
        one.value, other.value = other.value, one.value
    sheet.insert_cols(1)


def sort_rows(book: Workbook) -> None:
    sheet, head, _ = table_of(book, "tasks")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=head + 1)]
    for number, row in enumerate(sorted(rows, key=str, reverse=True), head + 1):
        for at, value in enumerate(row, 1):
            sheet.cell(number, at).value = value


def copy_row(book: Workbook) -> None:
    sheet, head, _ = table_of(book, "tasks")
    sheet.append([cell.value for cell in sheet[head + 1]])


def copy_sheet(book: Workbook) -> None:
    book.copy_worksheet(table_of(book, "tasks")[0])


def forget_ids(book: Workbook) -> None:
    for name in ("tasks", "kpis"):
        sheet, _, columns = table_of(book, name)
        sheet.delete_cols(columns["id"])


def decompose(book: Workbook) -> None:
    """As on a Mac: letters and marks apart."""
    for sheet in book.worksheets[:3]:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value = normalize("NFD", cell.value)


def forget_key_sheet(book: Workbook) -> None:
    del book["_dxplan"]


def unhide(book: Workbook) -> None:
    book["_dxplan"].sheet_state = "visible"
    for sheet in book.worksheets:
        sheet.protection.sheet = False


def add_rows_above(book: Workbook) -> None:
    for sheet in book.worksheets[:3]:
        sheet.insert_rows(1, 2)


@pytest.mark.parametrize(
    "bend",
    [
        rename, reverse_sheets, move_columns, sort_rows, copy_row, copy_sheet, forget_ids, decompose, forget_key_sheet,
        unhide, add_rows_above,
    ],
)  # fmt: skip
def test_a_bent_form_says_the_same(run: Run, folder: Path, bend: Bend) -> None:
    if bend in (move_columns, sort_rows, forget_ids, add_rows_above):  # openpyxl leaves merged titles where they were
        bends: tuple[Bend, ...] = (unmerge, bend)
    else:
        bends = (bend,)
    fill(folder / FORM, ANSWERS, *bends, to=folder / "ve/xyz.xlsx")
    code, data = taken(run, "ve")
    assert data["files"][0]["refusals"] == []
    text = report_of(folder)
    assert (code, text if bend is not sort_rows else sorted(text)) == (
        0,
        MEANT if bend is not sort_rows else sorted(MEANT),
    )
    again = taken(run, "ve")[1]["files"][0]
    assert (again["state"], report_of(folder)) == ("unchanged", text)


def unmerge(book: Workbook) -> None:
    for sheet in book.worksheets:
        for merged in [*sheet.merged_cells.ranges]:
            sheet.unmerge_cells(str(merged))


def put(table: str, row: str, field: str, value: object) -> Bend:
    return lambda book: setattr(cell_of(book, table, row, field), "value", value)


def two_headings(book: Workbook) -> None:
    sheet, head, columns = table_of(book, "tasks")
    sheet.cell(head, columns["result"]).value = sheet.cell(head, columns["percent"]).value


def other_heading(book: Workbook) -> None:
    sheet, head, columns = table_of(book, "tasks")
    sheet.cell(head, columns["result"]).value = "Kết quả đạt được"


def merge(book: Workbook) -> None:
    sheet, head, columns = table_of(book, "tasks")
    at = columns["progress"]
    sheet.merge_cells(start_row=head + 1, end_row=head + 2, start_column=at, end_column=at)


def copy_row_changed(book: Workbook) -> None:
    sheet, _, columns = table_of(book, "tasks")
    copy_row(book)
    sheet.cell(sheet.max_row, columns["percent"]).value = 50


def swap_ids(book: Workbook) -> None:
    first, second = (cell_of(book, "tasks", row, "id") for row in ("I.1", "I.3"))
    first.value, second.value = second.value, first.value


def words_below(book: Workbook) -> None:
    sheet, _, columns = table_of(book, "tasks")
    sheet.cell(sheet.max_row + 1, columns["result"]).value = "Đã họp 3 lần."


def key_of_other(book: Workbook) -> None:
    book["_dxplan"]["A1"].value = str(book["_dxplan"]["A1"].value).replace("so-tc", "so-nv")


def blank(book: Workbook) -> None:
    for name, cells in ANSWERS.items():
        for row, field in cells:
            cell_of(book, name, row, field).value = None


@pytest.mark.parametrize(
    ("bend", "words"),
    [
        (put("tasks", "I.1", "percent", "1.200"), "1200 hoặc 1.2"),
        (put("tasks", "I.1", "percent", 0.85), "0,85 % hoặc 85 %"),
        (put("tasks", "I.1", "percent", 101), "101 không nằm trong khoảng"),
        (put("tasks", "I.1", "on", "x"), "x không phải là ngày"),
        (put("tasks", "I.1", "on", "Đã hoàn thành"), "Đã hoàn thành không phải là ngày"),
        (put("tasks", "I.1", "on", "9/2024"), "9/2024 không ghi ngày"),
        (put("tasks", "I.1", "on", "21/9/2024"), "sau ngày nhận phiếu 20/09/2024"),
        (put("tasks", "I.1", "on", "31/9/2024"), "không có ngày 31/9/2024"),
        (put("tasks", "I.1", "progress", "x"), "x không phải là mức tiến độ"),
        (put("tasks", "I.1", "progress", "chưa hoàn thành"), "không phải là mức tiến độ"),
        (put("tasks", "I.1", "progress", None), "chưa ghi tiến độ"),
        (put("tasks", "I.3", "on", "1/9/2024"), "không phải là đã hoàn thành"),
        (put("tasks", "I.1", "evidence_number", "9/QĐ; 10/QĐ"), "2 số văn bản nhưng 1 ngày"),
        (put("tasks", "I.1", "evidence_number", None), "cần có cả số và ngày"),
        (put("tasks", "I.3", "evidence_number", "9/QĐ; 10/QĐ"), "cần có cả số và ngày"),
        (put("tasks", "I.1", "result", "¶· ban hµnh kÕ ho¹ch"), "TCVN3"),
        (put("tasks", "I.1", "change", 5), ""),
        (put("kpis", "KPI.2/a", "value", None), "thiếu số liệu"),
        (put("kpis", "KPI.2/a", "value", "12 hồ sơ"), "12 hồ sơ không phải là số"),
        (put("kpis", "KPI.2/a", "value", "85%"), "tỷ lệ phần trăm"),
        (put("kpis", "KPI.2/a", "numerator", 5), "ô này không yêu cầu ghi"),
        (put("report", "report", "date", None), "thiếu ngày của báo cáo"),
        (two_headings, "có ở đây và ở"),
        (other_heading, "không phải tiêu đề của phiếu"),
        (merge, "ô gộp che 2 ô"),
        (copy_row_changed, "cùng một nhiệm vụ"),
        (swap_ids, "còn mã ẩn là của"),
        (words_below, "không thuộc nhiệm vụ hay chỉ tiêu nào"),
        (key_of_other, "tệp ghép từ hai phiếu"),
        (blank, "phiếu chưa ghi gì"),
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_refused(run: Run, folder: Path, bend: Bend, words: str) -> None:
    """The whole file: nothing of it is written, and it says where and what to write."""
    fill(folder / FORM, ANSWERS, bend)
    code, data = taken(run, FORM)
    form = data["files"][0]
    if not words:
        assert (code, form["refusals"]) == (0, [])
        return
    messages = [remark["message"] for remark in form["refusals"]]
    assert any(words in message for message in messages), messages
    assert (code, form["state"], form["cells"]["taken"], report_of(folder)) == (1, "refused", 0, "")
    assert form["cells"]["total"] == sum(count for name, count in form["cells"].items() if name != "total")
    assert all(remark["hint"] for remark in form["refusals"])


# What was recorded since the form was made


NUMBER = {("report", "number"): "21/BC-STC"}


def prefilled(run: Run, folder: Path) -> Path:
    """A form that says what the report in the records says."""
    lay_out_reports(folder, with_period=True)
    assert run("form", "make", "--period", "Q3", "-o", "sẵn", *DAY)[0] == 0
    return folder / "sẵn/phieu-2024-2024-Q3-so-tc.xlsx"


def test_a_report_that_is_there_is_changed_in_place(run: Run, folder: Path) -> None:
    """Comments stay, and of a document that stays what the form has no room for; what is in braces is written anew."""
    file = prefilled(run, folder)
    path = report_path(folder, "2024-Q3", "so-tc")
    text = path.read_text("utf-8").replace("    percent: 100\n", "    percent: 100  # theo văn bản\n")
    text = text.replace(
        "evidence: [{number: 8/TTr, date: 2024-08-30}, {number: 9/QĐ, date: 2024-09-01}]",
        "evidence:\n      - {number: 8/TTr, date: 2024-08-30, issuer: Sở}\n      - {number: 9/QĐ, date: 2024-09-01}",
    )
    path.write_text(text, "utf-8")
    answers: Answers = {
        "report": {
            ("report", "number"): "21/BC-STC",
            ("2", "difficulties"): "Hai, đã sửa.",
            ("3", "proposals"): "Bốn.",
        },
        "tasks": {
            ("I.1", "percent"): 95,
            ("I.1", "evidence_number"): "8/TTr; 11/QĐ",
            ("I.4", "progress"): "Đang thực hiện",
        },
    }
    fill(file, answers)
    code, data = taken(run, str(file))
    assert (code, refusals(data)) == (0, [])
    after = path.read_text("utf-8")
    expected = text
    for old, new in {
        "report: {number: 20/BC-STC, date: 2024-09-10, received: 2024-09-12}\n": (
            "report:\n  number: 21/BC-STC\n  date: 2024-09-10\n  received: 2024-09-12\n"
        ),
        "percent: 100  #": "percent: 95  #",
        "      - {number: 8/TTr, date: 2024-08-30, issuer: Sở}\n      - {number: 9/QĐ, date: 2024-09-01}\n": (
            "      - number: 8/TTr\n        date: 2024-08-30\n        issuer: Sở\n"
            "      - number: 11/QĐ\n        date: 2024-09-01\n"
        ),
        "I.6, progress: in_progress}\n": "I.6, progress: in_progress}\n  - task: I.4\n    progress: in_progress\n",
        " [Một., Hai.]": "\n  - Một.\n  - Hai, đã sửa.",
        " [Ba.]": "\n  - Ba.\n  - Bốn.",
    }.items():
        assert expected.count(old) == 1
        expected = expected.replace(old, new)
    assert after == expected


def test_an_answer_that_the_records_contradict_by_now_is_a_conflict(run: Run, folder: Path) -> None:
    file = prefilled(run, folder)
    path = report_path(folder, "2024-Q3", "so-tc")
    path.write_text(path.read_text("utf-8").replace("percent: 62.5", "percent: 65"), "utf-8")
    before = path.read_bytes()
    fill(file, {"tasks": {("I.3", "percent"): 70}})
    code, data = taken(run, str(file))
    assert (code, data["files"][0]["cells"]["conflict"], path.read_bytes()) == (1, 1, before)
    assert "ô ghi 70; khi lập, phiếu ghi 62,5, còn hồ sơ hiện ghi 65" in refusals(data)[0][1]
    fill(file, {"tasks": {("I.3", "percent"): 65}})  # as the records say
    assert taken(run, str(file))[1]["files"][0]["state"] == "unchanged"
    fill(file, {"tasks": {("I.3", "percent"): 62.5}})  # as the form said
    form = taken(run, str(file))[1]["files"][0]
    assert form["state"] == "unchanged"
    told = "ô vẫn ghi 62,5 như khi lập phiếu; hồ sơ hiện ghi 65 và giữ nguyên"
    assert told in [remark["message"] for remark in form["remarks"]]
    assert path.read_bytes() == before


def test_no_answer_is_lost_unseen_to_a_form_that_claims_to_have_said_it(run: Run, folder: Path) -> None:
    def claim(book: Workbook) -> None:
        book[KEY_SHEET].append(["tasks", "I.1", "percent", "50"])

    fill(
        folder / FORM, {"report": HEAD, "tasks": {("I.1", "progress"): "Đang thực hiện", ("I.1", "percent"): 50}}, claim
    )
    form = taken(run, FORM)[1]["files"][0]
    assert "percent" not in report_of(folder)
    assert any("ô vẫn ghi 50 như khi lập phiếu; hồ sơ hiện ghi —" in remark["message"] for remark in form["remarks"])


def test_a_blank_takes_back_nothing(run: Run, folder: Path) -> None:
    file = prefilled(run, folder)
    fill(file, {"tasks": {("I.1", "result"): None}})
    code, data = taken(run, str(file))
    assert code == 1
    assert "Đã trình." in refusals(data)[0][1]


def test_a_row_that_is_asked_no_more_is_refused_if_it_says_something(run: Run, folder: Path) -> None:
    plan = folder / "plans/2024.yaml"
    changed = plan.read_text("utf-8").replace(
        "{id: I.3, title: Ba, deadline: Thường xuyên, lead: [so-nv], coordinating: [so-tc]}",
        "{id: I.3, title: Ba, deadline: Thường xuyên, lead: [so-nv]}",
    )
    assert changed != plan.read_text("utf-8")
    plan.write_text(changed, "utf-8")
    fill(folder / FORM, ANSWERS)
    code, data = taken(run, FORM)
    assert code == 1
    assert refusals(data) == [("G7", "kế hoạch không còn hỏi cơ quan này về I.3")]


# Several files


def test_each_file_is_taken_whole_or_not_at_all_and_the_others_go_on(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS, put("tasks", "I.1", "percent", 101), to=folder / "ve/a.xlsx")
    other = folder / FORM.replace("so-tc", "so-nv")
    fill(other, {"report": HEAD, "tasks": {("I.4", "progress"): "Đang thực hiện"}}, to=folder / "ve/b.xlsx")
    (folder / "ve/~$b.xlsx").write_bytes(b"x")
    (folder / "ve/c.xls").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600)
    (folder / "ve/d.docx").write_bytes(b"")
    code, data = taken(run, "ve", "--receipts", "phuc-dap")
    assert code == 1
    assert [(Path(form["file"]).name, form["state"]) for form in data["files"]] == [
        ("a.xlsx", "refused"),
        ("b.xlsx", "taken"),
        ("c.xls", "refused"),
        ("d.docx", "refused"),
    ]
    assert [Path(name).name for name in data["left_out"]] == ["~$b.xlsx"]
    assert not report_path(folder, "2024-Q3", "so-tc").exists()
    assert report_path(folder, "2024-Q3", "so-nv").exists()
    receipt = (folder / "phuc-dap/phuc-dap-2024-Q3-so-tc.txt").read_bytes().decode()
    assert receipt.startswith("Kính gửi: Sở Tài chính\r\nĐã nhận được tệp a.xlsx của quý cơ quan ngày 20/09/2024.\r\n")
    assert "[a.xlsx, trang tính Nhiệm vụ, H4] 101 không nằm trong khoảng từ 0 đến 100. Hãy ghi" in receipt


@pytest.mark.parametrize(
    ("agency", "answer"),
    [
        ("a" * 200, "phuc-dap-x.txt"),
        ("..\\\\..\\\\x", "phuc-dap-x.txt"),
        ("con:?", "phuc-dap-x.txt"),
        ("SO-TC", "phuc-dap-x.txt"),
        ("so-tttt", "phuc-dap-2024-Q3-so-tttt.txt"),
    ],
)
def test_no_key_of_a_form_names_a_file_but_by_a_body_of_the_plan(
    run: Run, folder: Path, agency: str, answer: str
) -> None:
    fill(folder / FORM, ANSWERS, keyed(agency), to=folder / "ve/x.xlsx")
    form = taken(run, "ve", "--receipts", "phuc-dap")[1]["files"][0]
    assert (form["state"], form["record"]) == ("refused", None)
    assert [path.name for path in (folder / "phuc-dap").iterdir()] == [answer]


def test_a_body_that_owes_no_report_has_none_taken(run: Run, folder: Path) -> None:
    fill(folder / FORM, {"report": HEAD}, keyed("so-tttt"))
    code, data = taken(run, FORM)
    assert (code, [message for _, message in refusals(data)]) == (1, ["so-tttt không phải báo cáo quý III/2024"])
    assert not report_path(folder, "2024-Q3", "so-tttt").exists()


def keyed(agency: str) -> Bend:
    """A form that says it is another body's."""

    def bend(book: Workbook) -> None:
        edition = str(book[KEY_SHEET]["A1"].value).rpartition(" · ")[2]
        key = f"2024 · 2024-Q3 · {agency} · {edition}"
        book[KEY_SHEET]["A1"].value = key
        book.defined_names.clear()
        del book.custom_doc_props[PROPERTY]
        for cell in (cell for sheet in book.worksheets for row in sheet.iter_rows(max_row=12) for cell in row):
            if isinstance(cell.value, str) and "· so-tc ·" in cell.value:
                cell.value = f"Mã phiếu: {key}"

    return bend


@pytest.mark.parametrize(
    "name", ["n" * 240 + ".xlsx", "Ấ" * 80 + ".xlsx", "bad\udcff.xlsx", "a\u202eslx.exe", "a\nb.xlsx"]
)
def test_a_file_of_any_name_has_its_answer_and_stops_no_other(run: Run, folder: Path, name: str) -> None:
    fill(folder / FORM, ANSWERS, to=folder / "ve/z.xlsx")
    try:
        (folder / "ve" / name).write_bytes(b"PK")
    except OSError:
        pytest.skip("no file can have this name here")
    code, out, err = run("form", "take", "ve", "--receipts", "phuc-dap", *DAY)
    assert (code, "z.xlsx" in out) == (1, True)
    assert "phúc đáp gửi các đơn vị, trong phuc-dap: 2" in err
    answers = sorted(path.name for path in (folder / "phuc-dap").iterdir())
    assert len(answers) == 2
    assert all(answer.isprintable() and answer.startswith("phuc-dap-") for answer in answers)
    assert report_of(folder) == MEANT


@pytest.mark.parametrize("where", [".git", ".git/x", "tep", "n" * 300])
def test_where_no_answer_can_go_nothing_is_taken(run: Run, folder: Path, where: str) -> None:
    History(folder)
    (folder / "tep").write_bytes(b"")
    fill(folder / FORM, ANSWERS)
    code, out, err = run("form", "take", FORM, "--receipts", where, *DAY)
    assert (code, out, where in err, report_of(folder)) == (2, "", True, "")
    assert run("form", "make", "--period", "Q3", "-o", where, *DAY)[0] == 2
    assert not [*folder.rglob(".git/**/*.xlsx"), *folder.rglob(".git/**/*.txt")]


def test_two_files_of_one_body_are_one_if_they_say_the_same(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS, to=folder / "ve/a.xlsx")
    fill(folder / FORM, ANSWERS, rename, to=folder / "ve/b.xlsx")
    code, data = taken(run, "ve")
    assert (code, [form["state"] for form in data["files"]]) == (0, ["taken", "repeated"])
    assert report_of(folder) == MEANT


def test_two_files_of_one_body_that_differ_are_both_refused(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS, to=folder / "ve/a.xlsx")
    fill(folder / FORM, ANSWERS, put("tasks", "I.1", "percent", 90), to=folder / "ve/b.xlsx")
    code, data = taken(run, "ve")
    assert (code, [form["state"] for form in data["files"]], report_of(folder)) == (1, ["refused", "refused"], "")
    assert "b.xlsx" in refusals(data)[0][1]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("2024 · 2024-Q3", "2023 · 2024-Q3", "phiếu của kế hoạch 2023"),
        ("· so-tc", "· so-xx", "không có cơ quan so-xx"),
        ("2024-Q3", "2025-Q3", "không yêu cầu báo cáo quý III/2025"),
        ("2024-Q3", "hang-nam/2024", "không yêu cầu báo cáo năm 2024"),
    ],
)
def test_a_form_of_something_else_is_refused(run: Run, folder: Path, old: str, new: str, words: str) -> None:
    def other_key(book: Workbook) -> None:
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if "·" in str(cell.value):
                        cell.value = str(cell.value).replace(old, new)
        del book.defined_names["dxplan_form"]
        del book.custom_doc_props["dxplan-form"]

    fill(folder / FORM, ANSWERS, other_key)
    code, data = taken(run, FORM)
    assert (code, report_of(folder)) == (1, "")
    assert words in refusals(data)[0][1]


def test_last_quarters_form_is_of_last_quarter(run: Run, folder: Path) -> None:
    assert run("form", "make", "--period", "Q2", "-o", "q2", *DAY)[0] == 0
    before = report_path(folder, "2024-Q2", "so-tc").read_bytes()
    code, data = taken(run, "q2/phieu-2024-2024-Q2-so-tc.xlsx")
    assert (code, data["files"][0]["period"], data["files"][0]["state"]) == (0, "2024-Q2", "unchanged")
    assert report_path(folder, "2024-Q2", "so-tc").read_bytes() == before


# Days that a sheet holds, and what was written beside the form


def test_a_day_that_the_sheet_holds_is_taken_if_it_can_be_only_one(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS, put("tasks", "I.1", "on", date(2024, 8, 31)))
    code, data = taken(run, FORM)
    assert (code, refusals(data)) == (0, [])
    assert "- on: 2024-08-31\n" in report_of(folder)


def test_a_day_whose_month_may_be_its_day_is_asked(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS, put("tasks", "I.1", "on", date(2024, 5, 6)))
    code, data = taken(run, FORM)
    assert (code, len(refusals(data))) == (1, 1)
    assert "06/05/2024 hoặc 05/06/2024" in refusals(data)[0][1]


def test_of_two_days_that_may_be_meant_one_after_the_form_came_is_none(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS, put("tasks", "I.1", "on", date(2024, 9, 11)))  # or 9 November
    code, data = taken(run, FORM)
    assert (code, refusals(data)) == (0, [])
    assert "- on: 2024-09-11\n" in report_of(folder)


def test_what_is_written_where_nothing_is_asked_is_told(run: Run, folder: Path) -> None:
    def note(book: Workbook) -> None:
        sheet, head, columns = table_of(book, "tasks")
        sheet.cell(1, 20).value = "Ghi chú của sở"
        sheet.cell(head + 1, columns["title"]).value = "Một (đã sửa)"
        book.create_sheet("Phụ lục")["B2"] = "Danh sách"

    fill(folder / FORM, ANSWERS, note)
    code, data = taken(run, FORM)
    form = data["files"][0]
    assert (code, form["cells"]["left_out"], report_of(folder)) == (0, 3, MEANT)
    told = " ".join(remark["message"] for remark in form["remarks"])
    assert all(words in told for words in ("Ghi chú của sở", "Một (đã sửa)", "Danh sách"))


def test_a_cell_that_may_be_wrong_is_told_and_the_form_is_taken(run: Run, folder: Path) -> None:
    answers = {**ANSWERS, "tasks": {**ANSWERS["tasks"], ("I.3", "change"): 5}}
    fill(folder / FORM, answers)
    code, data = taken(run, FORM)
    remarks = [(remark["cell"], remark["message"]) for remark in data["files"][0]["remarks"]]
    places = [place for place, message in remarks if "cộng tăng thêm 5" in message]
    book = load_workbook(folder / FORM)
    assert (code, places) == (0, [cell_of(book, "tasks", "I.3", "percent").coordinate])
    again = taken(run, FORM)[1]["files"][0]
    assert (again["state"], again["remarks"]) == ("unchanged", [])


def test_telephone_numbers_of_persons_stay_out_of_the_records(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS, put("tasks", "I.1", "result", "Đã ban hành; liên hệ ông A, ĐT 0912 345 678."))
    code, data = taken(run, FORM)
    assert (code, refusals(data)) == (0, [])
    assert "0912" not in report_of(folder)
    assert any("số điện thoại" in remark["message"] for remark in data["files"][0]["remarks"])


def test_a_body_is_told_of_a_figure_that_the_office_is_warned_of(run: Run, folder: Path) -> None:
    fill(folder / FORM, {"report": HEAD, "kpis": {("KPI.1", "value"): 1234.5}})
    code, data = taken(run, FORM, "--receipts", "phuc-dap")
    cell = cell_of(load_workbook(folder / FORM), "kpis", "KPI.1", "value").coordinate
    rules = {remark["rule"] for remark in data["files"][0]["remarks"] if remark["cell"] == cell}
    receipt = (folder / "phuc-dap/phuc-dap-2024-Q3-so-tc.txt").read_bytes().decode()
    assert code == 0
    assert "DX627" in rules  # for the office
    assert f"{cell}] 1.234,5 không thể là số liệu tính theo %" in receipt


def test_a_day_that_is_to_come_is_no_day_of_receipt(run: Run, folder: Path) -> None:
    code, out, err = run("form", "take", FORM, "--received", "21/9/2024", *DAY)
    assert (code, out) == (2, "")
    assert "chưa đến" in err


# Git, and a repository with several plans


@pytest.mark.parametrize(
    "words",
    [
        ("form", "take", ""),
        ("form", "take", FORM, "--receipts", " "),
        ("form", "make", "--period", "Q3", "-o", ""),
        ("report", "reminder", "--reply-by", "15/10/2024", "--eml", ""),
    ],
)
def test_a_blank_is_no_name_of_the_folder_where_one_is(run: Run, folder: Path, words: tuple[str, ...]) -> None:
    before = sorted(folder.rglob("*"))
    code, out, err = run(*words, *DAY)
    assert (code, out, "để trống" in err) == (2, "", True)
    assert sorted(folder.rglob("*")) == before


def test_a_name_that_no_file_can_have_is_refused(run: Run, folder: Path) -> None:
    code, out, err = run("form", "take", "n" * 300, *DAY)
    assert (code, out, "n" * 300 in err) == (2, "", True)


def test_each_file_is_committed_alone(run: Run, folder: Path) -> None:
    """Also one that an earlier call wrote and could not commit."""
    history = History(folder)
    history.git("config", "user.name", "a")
    history.git("config", "user.email", "a@example.org")
    history.commit("2024-09-01T09:00:00+07:00")
    fill(folder / FORM, ANSWERS, to=folder / "ve/a.xlsx")
    fill(folder / FORM.replace("so-tc", "so-nv"), {"report": HEAD}, to=folder / "ve/b.xlsx")
    assert taken(run, "ve/b.xlsx")[0] == 0
    assert taken(run, "ve", "--commit")[0] == 0
    log = history.git("log", "--format=%s", "--name-only", "-2").split("\n")
    assert list(filter(None, log)) == [
        "Báo cáo của so-nv cho quý III/2024, nhận ngày 20/09/2024",
        "plans/2024/reports/2024-Q3/so-nv.yaml",
        "Báo cáo của so-tc cho quý III/2024, nhận ngày 20/09/2024",
        "plans/2024/reports/2024-Q3/so-tc.yaml",
    ]
    assert taken(run, "ve", "--commit")[0] == 0
    assert history.git("rev-list", "--count", "HEAD").strip() == "3"


def test_the_form_says_which_of_several_plans_is_meant(run: Run, folder: Path) -> None:
    (folder / "plans/khac.yaml").write_bytes((folder / "plans/2024.yaml").read_bytes())
    fill(folder / FORM, ANSWERS)
    assert taken(run, FORM)[0] == 0
    assert report_of(folder) == MEANT
    code, data = taken(run, FORM, "--plan", "khac")
    assert (code, "phiếu của kế hoạch 2024" in refusals(data)[0][1]) == (1, True)


def test_what_the_rules_find_refuses_the_form_at_its_cell(run: Run, folder: Path) -> None:
    """The office reads of its own matters; the body reads what it has to write."""
    fill(folder / FORM, ANSWERS, put("kpis", "KPI.1", "denominator", 0))
    code, data = taken(run, FORM, "--receipts", "phuc-dap")
    [remark] = data["files"][0]["refusals"]
    assert (code, remark["sheet"], remark["cell"], report_of(folder)) == (1, "Chỉ tiêu", "I4", "")
    assert remark["rule"].startswith("DX")


# Bombs


def test_a_cell_in_the_far_corner_costs_nothing(run: Run, folder: Path) -> None:
    def corner(book: Workbook) -> None:
        book.worksheets[1]["XFD1048576"] = "xa"

    fill(folder / FORM, ANSWERS, corner)
    code, data = taken(run, FORM)
    assert (code, report_of(folder)) == (0, MEANT)
    assert any("“xa”" in remark["message"] for remark in data["files"][0]["remarks"])


def test_a_form_of_an_older_dxplan_is_read_by_its_own_headings(run: Run, folder: Path) -> None:
    def called_otherwise(book: Workbook) -> None:
        old, new = "Tỷ lệ (%)", "Mức độ"
        sheet, head, columns = table_of(book, "tasks")
        assert sheet.cell(head, columns["percent"]).value == old
        sheet.cell(head, columns["percent"]).value = new
        for row in book["_dxplan"].iter_rows():
            for cell in row:
                cell.value = new if cell.value == old else cell.value

    fill(folder / FORM, ANSWERS, called_otherwise)
    assert taken(run, FORM)[0] == 0
    assert report_of(folder) == MEANT


def test_a_remark_on_a_cell_is_told(run: Run, folder: Path) -> None:
    def remark(book: Workbook) -> None:
        cell_of(book, "tasks", "I.1", "result").comment = Comment("Số liệu tạm tính", "ai")

    fill(folder / FORM, ANSWERS, remark)
    code, data = taken(run, FORM)
    assert (code, report_of(folder)) == (0, MEANT)
    assert any("Số liệu tạm tính" in remark["message"] for remark in data["files"][0]["remarks"])


def count_cells(file: Path) -> int:
    book = load_workbook(file)
    return sum(
        1 for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if str(cell.value or "").strip()
    )


@pytest.mark.parametrize("bend", [rename, sort_rows, copy_row, copy_sheet, two_headings, words_below, swap_ids, blank])
def test_every_cell_that_is_not_blank_is_counted_once(run: Run, folder: Path, bend: Bend) -> None:
    fill(folder / FORM, ANSWERS, unmerge, bend)
    cells = taken(run, FORM)[1]["files"][0]["cells"]
    assert cells["total"] == sum(cells.values()) - cells["total"] == count_cells(folder / FORM)


def test_an_entry_takes_the_place_of_the_comment_that_offers_it(run: Run, folder: Path) -> None:
    """The file of a report that came on paper offers what the body is asked; nobody uncomments what the form says."""
    days = ("--period", "2024-Q3", "--date", "10/9/2024", "--received", "12/9/2024")
    assert run("record", "report", "so-tc", *days)[0] == 0
    offered = report_of(folder)
    assert "# - task: I.1" in offered
    answers: Answers = {**ANSWERS, "report": {**ANSWERS["report"], ("report", "number"): "20/BC-STC"}}
    fill(folder / FORM, answers)
    code, data = taken(run, FORM)
    assert (code, refusals(data)) == (0, [])
    text = report_of(folder)
    assert "# - task: I.1" not in text
    assert "# - task: I.4" in text
    assert not [line for line in run("validate")[1].splitlines() if "2024-Q3/so-tc.yaml" in line and " lỗi " in line]
    assert taken(run, FORM)[1]["files"][0]["state"] == "unchanged"


def test_what_is_refused_is_not_missing_too(run: Run, folder: Path) -> None:
    wrong = put("report", "report", "date", "25/9/2024"), put("tasks", "I.1", "progress", "x")
    fill(folder / FORM, ANSWERS, *wrong, put("kpis", "KPI.2/a", "value", "mười"))
    data = taken(run, FORM)[1]
    assert [cell for cell, _ in refusals(data)] == ["C8", "G4", "F5"]


def test_an_answer_that_its_format_hides_is_refused(run: Run, folder: Path) -> None:
    def hide(book: Workbook) -> None:
        cell_of(book, "tasks", "I.1", "percent").number_format = ";;;"

    fill(folder / FORM, ANSWERS, hide)
    code, data = taken(run, FORM)
    assert (code, len(refusals(data)), report_of(folder)) == (1, 1, "")
    assert "100" in refusals(data)[0][1]


def test_a_form_in_english_says_the_same(run: Run, folder: Path) -> None:
    assert run("form", "make", "--period", "Q3", "--lang", "en", "-o", "en", *DAY)[0] == 0
    file = fill(folder / "en/phieu-2024-2024-Q3-so-tc.xlsx", ANSWERS, put("tasks", "I.3", "progress", "In progress"))
    code, data = taken(run, str(file))
    assert (code, refusals(data), report_of(folder)) == (0, [], MEANT)
    assert data["files"][0]["cells"]["left_out"] == 0


def test_who_waits_long_is_told_how_far_it_is(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setattr("dxplan.cli.taking._PATIENCE", -1)
    assert run("form", "take", "phieu-2024-Q3", "--dry-run", *DAY)[2] == "đã đọc 0/2 tệp\nđã đọc 1/2 tệp\n"


def test_json_asked_from_another_folder_writes_the_same_record(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Files are read and written where the plan is, though JSON names them from its root."""
    fill(folder / FORM, ANSWERS)
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    for state in ("taken", "unchanged"):
        code, data = taken(run, str(folder / FORM), "-C", str(folder))
        assert (code, data["files"][0]["state"]) == (0, state)
    assert [*Path.cwd().iterdir()] == []
    assert report_of(folder) == MEANT
