"""Lists as Excel files: every list has one, days and numbers are what they are, and no data becomes a formula."""

import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from dxplan.cli.commands import COMMANDS, function_of, verbs_of
from dxplan.render.excel_pages import book_of
from dxplan.render.language import language
from dxplan.render.page import Block, Cell, Column, Drawing, Line, Page, Percent, Table, table, with_rows
from plans import plan_text

openpyxl = pytest.importorskip("openpyxl")

Run = Callable[..., tuple[int, str, str]]
Open = Callable[..., Any]
# A command, the sheet of its list in both languages, and the list of its JSON that has a row for each of its items.
LISTS = {
    "tasks": ("Nhiệm vụ", "Tasks", "tasks"),
    "tasks --activities": ("Nhiệm vụ", "Tasks", "tasks"),
    "overdue": ("Nhiệm vụ", "Tasks", "tasks"),
    "kpis": ("Chỉ tiêu", "KPIs", "kpis"),
    "workload --all": ("Cơ quan, đơn vị", "Agencies", "agencies"),
    "reporting --period 2024-Q2 --all": ("Tình hình gửi báo cáo", "Who has reported", "agencies"),
    "calendar --all": ("Lịch", "Calendar", "events"),
    "agencies --all": ("Cơ quan, đơn vị", "Agencies", "agencies"),
    "status": ("Theo mục", "By section", "sections"),
    "rules": ("Quy tắc", "Rules", "rules"),
    "show IV.B": ("Nhiệm vụ", "Tasks", "tasks"),
}
THINGS = ("II.1", "I.1", "KPI.1", "HD.1", "so-tttt", "so-ban-nganh", "qd-58-2024")
VI = language("vi")


@pytest.fixture
def opened(run: Run, invented: Path, tmp_path: Path) -> Open:
    """The workbook of a command in the invented repository."""

    def make(command: str, lang: str = "vi") -> Any:
        file = tmp_path / "x.xlsx"
        words = command.split()
        place = () if words[0] == "rules" else ("-C", str(invented), "--as-of", "2024-12-20")
        code, out, _ = run(*words, *place, "--lang", lang, "--force", "-o", str(file))
        assert (code, out) == (0, "")
        return openpyxl.load_workbook(file)

    return make


def head_of(sheet: Any) -> int:
    """The row of the titles: the one above what is not frozen."""
    return int(re.sub(r"\D", "", sheet.freeze_panes)) - 1


def rows_of(sheet: Any) -> list[dict[str, Any]]:
    """The rows below the head, by the titles of their columns."""
    at = head_of(sheet)
    titles = [cell.value for cell in sheet[at]]
    assert len(set(titles)) == len(titles)
    return [dict(zip(titles, row, strict=True)) for row in sheet.iter_rows(min_row=at + 1)]


def cells_of(book: Any) -> Iterator[Any]:
    return (cell for sheet in book for row in sheet for cell in row)


def spelt() -> Iterator[str]:
    for command in COMMANDS:
        yield from (f"{command} {verb}" for verb in verbs_of(command)) if verbs_of(command) else (command,)


def test_every_list_that_programs_get_people_get_too() -> None:
    forms = {command: getattr(function_of(command), "formats", ()) for command in spelt()}
    with_csv = {command for command, names in forms.items() if "csv" in names}
    assert {command for command in with_csv if "xlsx" not in forms[command]} == set()
    covered = {command.split(" --")[0].split()[0] for command in LISTS}
    assert {command.split()[0] for command in with_csv} == covered


@pytest.mark.parametrize("command", LISTS)
def test_a_list_is_a_sheet(run: Run, invented: Path, opened: Open, command: str) -> None:
    """Rows as in the JSON, a head in the reader's language that stays in sight and is printed on each page."""
    place = () if command == "rules" else ("-C", str(invented), "--as-of", "2024-12-20")
    items = json.loads(run(*command.split(), *place, "-f", "json")[1])[LISTS[command][2]]
    titles = {}
    for lang, name in zip(("vi", "en"), LISTS[command][:2], strict=True):
        sheet = opened(command, lang)[name]
        at = head_of(sheet)
        titles[lang] = [cell.value for cell in sheet[at]]
        extra = {"workload --all": 1, "kpis": 0}.get(command, 0)  # tasks without a lead
        assert len(rows_of(sheet)) == len(items) + extra
        assert sheet.print_title_rows == f"${at}:${at}"
        assert sheet.auto_filter.ref.startswith(f"A{at}:")
        assert sheet["A1"].value
        assert at <= 8
    assert titles["vi"] != titles["en"]
    assert all(titles["vi"])


@pytest.mark.parametrize(
    "command", [*LISTS, *(f"show {thing}" for thing in THINGS), "reporting", "reporting --missing"]
)
def test_no_cell_is_a_formula_and_every_sheet_is_named(opened: Open, command: str) -> None:
    book = opened(command)
    cells = list(cells_of(book))
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert not [cell for cell in cells if cell.value in ("—", "None")]
    plan = book.worksheets[0]["A1"].value
    assert not [sheet.title for sheet in book if sheet.title.rstrip("…") in plan and command != "rules"]
    if command != "rules":
        assert "20/12/2024" in book.worksheets[0]["A2"].value


def test_the_same_list_gives_the_same_bytes(run: Run, invented: Path, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        run("status", "-C", str(invented), "-o", str(tmp_path / name))
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_tasks_by_hand(opened: Open) -> None:
    """Days are days, shown as the language writes them, with the star of a day off; counts and shares are numbers."""
    by_id = {row["Mã"].value: row for row in rows_of(opened("tasks")["Nhiệm vụ"])}
    late, done = by_id["VI.2"], by_id["V.2"]
    assert late["Hạn"].value.date() == date(2024, 11, 30)
    assert late["Hạn"].number_format == 'dd/mm/yyyy"*"'
    assert (late["Trễ (ngày)"].value, late["Trễ (ngày)"].data_type) == (20, "n")
    assert late["Trạng thái"].value == "Quá hạn"
    assert late["Trạng thái"].number_format == '"× "@'
    assert late["Trạng thái"].font.b
    assert late["Trạng thái"].fill.fgColor.rgb == "FFF4B6A8"
    assert late["Mức hoàn thành"].value == 0.98
    assert (late["Mục"].value, late["Thời hạn"].value) == ("VI", "Tháng 11")
    assert done["Hạn"].number_format == "dd/mm/yyyy"
    assert done["Trễ (ngày)"].value is None
    assert not done["Trạng thái"].font.b
    assert by_id["I.2"]["Hạn"].value is None
    assert [by_id["III.2"][title].value for title in ("Số đơn vị phải làm", "Trong đó đã xong")] == [47, 19]
    shares = [row["Mức hoàn thành"] for row in by_id.values() if row["Mức hoàn thành"].value is not None]
    assert {cell.number_format for cell in shares} == {"0%"}
    assert all(0 <= cell.value <= 1 for cell in shares)
    english = {row["ID"].value: row for row in rows_of(opened("tasks", "en")["Tasks"])}
    assert english["V.2"]["Due"].number_format == "yyyy-mm-dd"
    assert english["VI.2"]["State"].value == "Overdue"


def test_tasks_are_as_the_json_has_them(run: Run, invented: Path, opened: Open) -> None:
    tasks = json.loads(run("tasks", "-C", str(invented), "--as-of", "2024-12-20", "-f", "json")[1])["tasks"]
    for task, row in zip(tasks, rows_of(opened("tasks")["Nhiệm vụ"]), strict=True):
        assert row["Mã"].value == task["id"]
        assert row["Nhiệm vụ"].value == task["title"]
        for title, key in (("Hạn", "due"), ("Hoàn thành ngày", "completed_on")):
            assert row[title].value == (datetime.fromisoformat(task[key]) if task[key] else None)
        assert row["Trễ (ngày)"].value == task["days_overdue"]
        assert row["Số đơn vị phải làm"].value == task["lead_bodies"]
        assert row["Trong đó đã xong"].value == task["lead_bodies_done"]
        assert row["Mức hoàn thành"].value == (None if task["percent"] is None else task["percent"] / 100)


def test_kpis_are_as_the_json_has_them(run: Run, invented: Path, opened: Open) -> None:
    kpis = json.loads(run("kpis", "-C", str(invented), "--as-of", "2024-12-20", "-f", "json")[1])["kpis"]
    percents = 0
    for kpi, row in zip(kpis, rows_of(opened("kpis")["Chỉ tiêu"]), strict=True):
        cell, latest = row["Mới nhất"], kpi["latest"]
        assert row["Đơn vị tính"].value == kpi["unit"]
        if latest is None:
            assert cell.value is None
            continue
        is_percent = kpi["unit"].startswith("%")
        percents += is_percent
        assert cell.value == pytest.approx(latest["value"] / 100 if is_percent else latest["value"])
        assert cell.number_format.endswith("%") == is_percent
        assert row["Ngày"].value == datetime.fromisoformat(latest["on"])
    assert 0 < percents < len(kpis)


def test_the_workload_has_a_column_for_each_month(run: Run, invented: Path, opened: Open) -> None:
    words = ("workload", "--all", "-C", str(invented), "--as-of", "2024-12-20", "-f", "json")
    agencies = json.loads(run(*words)[1])["agencies"]
    *rows, orphans = rows_of(opened("workload --all")["Cơ quan, đơn vị"])
    months = {month for agency in agencies for month in agency["due_by_month"]}
    assert months
    for agency, row in zip(agencies, rows, strict=True):
        for month in months:
            assert row[f"T{int(month[5:])}"].value == agency["due_by_month"].get(month, 0)
        assert row["Quá hạn"].value == agency["overdue"]
    assert orphans["Chủ trì"].value > 0
    assert orphans[f"T{int(min(months)[5:])}"].value is None


def test_reports_have_their_days_and_how_late_they_are(run: Run, invented: Path, opened: Open) -> None:
    command = "reporting --period 2024-Q2 --all"
    words = (*command.split(), "-C", str(invented), "--as-of", "2024-12-20", "-f", "json")
    by_name = {body["name"]: body for body in json.loads(run(*words)[1])["agencies"]}
    for row in rows_of(opened(command)["Tình hình gửi báo cáo"]):
        body = by_name.pop(row["Tên đầy đủ"].value)
        states = {"on_time": "Đúng hạn", "late": "Gửi muộn", "missing": "Chưa gửi"}
        assert row["Trạng thái"].value == states[body["status"]]
        assert row["Trễ (ngày)"].value == body["days_late"]
        assert row["Ngày nhận"].value == (datetime.fromisoformat(body["received"]) if body["received"] else None)
    assert by_name == {}


def test_the_calendar_is_one_list_with_its_months(opened: Open) -> None:
    book = opened("calendar")
    assert book.sheetnames == ["Tổng quan", "Lịch"]
    parts = [row["Phần"].value for row in rows_of(book["Lịch"])]
    assert parts[0].startswith("Quá hạn từ trước")
    assert parts[-1].startswith("Tháng 12/2024")


def test_an_empty_list_still_has_its_head(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    assert run("overdue", "--as-of", "2024-06-14", "-o", str(file))[0] == 0
    sheet = openpyxl.load_workbook(file)["Tasks"]
    assert rows_of(sheet) == []
    assert "Nothing matches." in [cell.value for cell in sheet["A"]]


def test_a_workbook_is_not_for_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dxplan.cli.options.sys.stdout.isatty", lambda: True)
    code, out, err = run("tasks", "-f", "xlsx")
    assert (code, out) == (2, "")
    assert err == "dxplan: error: an Excel file is not for the terminal\n  hint: name a file for it, as -o x.xlsx\n"


def test_excel_is_understood(run: Run, tmp_path: Path) -> None:
    assert run("tasks", "-f", "Excel", "-o", str(tmp_path / "x"))[0] == 0
    assert (tmp_path / "x").read_bytes().startswith(b"PK")


def test_a_text_that_no_cell_holds_is_a_sentence(run: Run, tmp_path: Path) -> None:
    task = f"- {{id: I.1, title: '{'dài ' * 9000}', lead: [so-tc]}}\n"
    (tmp_path / "plan.yaml").write_text(plan_text(task), "utf-8")
    code, out, err = run("tasks", "--plan", str(tmp_path / "plan.yaml"), "-o", str(tmp_path / "x.xlsx"))
    assert (code, out) == (2, "")
    assert re.search(r"sheet “Tasks”, cell [A-Z]5: the text has 36000 characters, and Excel takes at most 32767", err)
    assert not (tmp_path / "x.xlsx").exists()


# Of any page


def sheets_of(*blocks: Block, lines: tuple[Line, ...] = (Line("Tính đến 01/10/2024"),)) -> Any:
    return openpyxl.load_workbook(io.BytesIO(book_of(Page("Kế hoạch", lines, blocks), VI)))


def listed(*values: Cell | str, name: str = "Tờ", title: str = "") -> Table:
    return table(values, (Column("Cột"), lambda value: value), name=name, title=title)


@pytest.mark.parametrize("text", ["=1+1", "+84 912", "-5", "@x", "=cmd|'/c calc'!A1", "{=1}", "'x", "http://a.vn/b"])
def test_hostile_texts_stay_texts(text: str) -> None:
    book = sheets_of(listed(text, Cell(text, "bad"), name=text, title=text), Line(text, text))
    values = [cell for cell in cells_of(book) if cell.value == text]
    assert len(values) >= 3
    assert {cell.data_type for cell in cells_of(book) if cell.value is not None} <= {"s", "f"} - {"f"}


def test_characters_of_control_are_seen() -> None:
    sheet = sheets_of(listed("a\x07b\x00\u202e"))["Tờ"]
    assert rows_of(sheet)[0]["Cột"].value == "a\\u0007b\\u0000\\u202e"


@pytest.mark.parametrize(
    ("cell", "value", "form"),
    [
        (Cell("1.234", value=1234), 1234, "#,##0"),
        (Cell("0", value=0), 0, "#,##0"),
        (Cell("1,25", value=1.25), 1.25, "#,##0.00"),
        (Cell("45%", value=Percent(0.45)), 0.45, "0%"),
        (Cell("7%", value=Percent(0.07)), 0.07, "0%"),
        (Cell("33,3%", value=Percent(0.333)), 0.333, "0.0%"),
        (Cell("25,6%", value=Percent(0.2563559322)), 0.2563559322, "0.00%"),
        (Cell("01/10/2024", value=date(2024, 10, 1)), date(2024, 10, 1), "dd/mm/yyyy"),
        (Cell("30/06/2024*", value=date(2024, 6, 30)), date(2024, 6, 30), 'dd/mm/yyyy"*"'),
        (Cell("—", value=""), None, "General"),
        (Cell("12"), "12", "General"),
        (Cell("Quá hạn", "bad"), "Quá hạn", '"× "@'),
        (Cell("Sắp hạn", "soon"), "Sắp hạn", '"▲ "@'),
        (Cell("× Chưa gửi", "bad"), "× Chưa gửi", "General"),
        (Cell("Xong", "good"), "Xong", "General"),
    ],
)
def test_how_a_cell_is_written(cell: Cell, value: object, form: str) -> None:
    written = rows_of(sheets_of(listed(cell))["Tờ"])[0]["Cột"]
    shown = written.value.date() if isinstance(written.value, datetime) else written.value
    assert (shown, written.number_format) == (value, form)
    assert bool(written.font.b) == (cell.style in ("bad", "soon"))


def test_few_lines_stand_above_the_only_list_and_many_on_a_sheet_of_their_own() -> None:
    book = sheets_of(Line("Một", "Nhãn"), listed("x"), Line("Hai"))
    assert book.sheetnames == ["Tờ"]
    assert [cell.value for cell in book["Tờ"]["A"]] == [
        "Kế hoạch", "Tính đến 01/10/2024", "Nhãn: Một", "Hai", "Cột", "x"
    ]  # fmt: skip
    many = sheets_of(*(Line(str(number), "Nhãn") for number in range(6)), listed("x"))
    assert many.sheetnames == ["Tổng quan", "Tờ"]
    assert head_of(many["Tờ"]) == 3
    assert many["Tổng quan"]["B3"].value == "0"
    assert sheets_of(Line("Không có gì.")).sheetnames == ["Tổng quan"]


def test_tables_of_one_name_and_head_share_a_sheet() -> None:
    book = sheets_of(listed("a", title="Một"), listed("b", "c", title="Hai"), listed("d", name="", title="Ba"))
    assert book.sheetnames == ["Tờ", "Ba"]
    assert [[cell.value for cell in row.values()] for row in rows_of(book["Tờ"])] == [
        ["Một", "a"], ["Hai", "b"], ["Hai", "c"]
    ]  # fmt: skip


def test_columns_of_the_screen_or_of_the_workbook_alone() -> None:
    made = table(
        "ab",
        (Column("Hình", only="screen"), lambda _: "▇"),
        (Column("Chữ"), lambda letter: letter),
        (Column("Thêm", only="book"), lambda letter: Cell("", value=ord(letter))),
        name="Tờ",
    )
    assert made.rows == (("▇", "a"), ("▇", "b"))
    made = with_rows(made, before=[("đầu",)], after=[("cuối", "x", "y")])
    assert made.rows == (("đầu", ""), ("▇", "a"), ("▇", "b"), ("cuối", "x"))
    rows = rows_of(sheets_of(made)["Tờ"])
    assert [[cell.value for cell in row.values()] for row in rows] == [
        ["đầu", None], ["a", 97], ["b", 98], ["cuối", "x"]
    ]  # fmt: skip
    only_screen = Table((Column("", only="screen"),), (("nothing",),), "Tháng")
    assert sheets_of(only_screen, Drawing(("▇",), "Hình"), made).sheetnames == ["Tờ"]


def test_wide_columns_share_what_a_page_has_room_for() -> None:
    made = table(
        ["chữ " * 60] * 3,
        *((Column(f"Cột {at}"), lambda text: text) for at in range(6)),
        (Column("Số"), lambda _: Cell("1", value=1)),
        name="Tờ",
    )
    sheet = sheets_of(made)["Tờ"]
    widths = [sheet.column_dimensions[letter].width for letter in "ABCDEFG"]
    assert sum(widths) < 180
    assert widths[-1] < 8
    assert sheet.row_dimensions[4].height > 100
