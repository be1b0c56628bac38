"""Reports in Word and in free Excel: what they say becomes proposals, and only what a person confirms is taken."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from plans import plan_text
from returned_forms import lay_out_reports, report_path
from word_papers import Block, Grid, word_paper

Run = Callable[..., tuple[int, str, str]]
DAY = ("--as-of", "2024-09-20")
TASKS = """\
- {id: I.1, title: Xây dựng nền tảng dữ liệu dùng chung, deadline: 30/9/2024, lead: [so-tc]}
- {id: I.2, title: Đào tạo kỹ năng số cho cán bộ, deadline: 30/10/2024, lead: [so-tc]}
- {id: I.3, title: Hoàn thành số hóa hồ sơ lưu trữ, deadline: Tháng 12, lead: [so-nv], coordinating: [so-tc]}
- {id: I.4, title: Rà soát thủ tục hành chính, deadline: Tháng 12, lead: [so-nv]}
- {id: I.5, title: Giám sát an toàn thông tin, deadline: Hàng Quý, lead: [so-tc]}
"""
REST = """\
reporting:
  - {text: Báo cáo hàng quý, every: quarter, due_day: 14, to: so-tttt, bodies: [cac-so], first_period: 2024-Q2}
"""
HEAD: tuple[Block, ...] = (
    Grid([["UBND TỈNH THANH HÓA\nSỞ TÀI CHÍNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
          ["Số: 20/BC-STC", "Thanh Hóa, ngày 10 tháng 9 năm 2024"]], is_ruled=False),
    "BÁO CÁO",
    "Kết quả thực hiện chuyển đổi số quý III và nhiệm vụ quý IV năm 2024",
    "Thực hiện kế hoạch chuyển đổi số của tỉnh, Sở Tài chính báo cáo như sau:",
)  # fmt: skip
COLUMNS = ["STT", "Nhiệm vụ", "Tình trạng", "Tỷ lệ (%)", "Ngày hoàn thành", "Số văn bản", "Ngày văn bản", "Khó khăn"]
DONE = ["1", "Xây dựng nền tảng dữ liệu dùng chung", "Đã hoàn thành", "100", "01/9/2024", "9/QĐ-STC", "01/9/2024", ""]
GOING = ["2", "Đào tạo kỹ năng số cho cán bộ", "Đang thực hiện", "62,5", "", "", "", "Thiếu người."]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(lay_out_reports(tmp_path))
    for file in (tmp_path / "plans/2024").rglob("*.yaml"):
        file.unlink()
    (tmp_path / "plans/2024.yaml").write_text(plan_text(TASKS, REST), "utf-8")
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    return tmp_path


def take(run: Run, *arguments: str) -> dict[str, Any]:
    code, out, err = run("form", "take", *arguments, *DAY, "-f", "json")
    assert out, (code, err)
    data: dict[str, Any] = json.loads(out)
    return data


def rows_of(file: Path) -> list[dict[str, Any]]:
    rows = [*load_workbook(file).worksheets[0].iter_rows(values_only=True)]
    at = next(at for at, row in enumerate(rows) if row[0] == "Đồng ý (x)")
    return [dict(zip(map(str, rows[at]), row, strict=True)) for row in rows[at + 1 :]]


def word(folder: Path, *blocks: Block, head: Sequence[Block] = HEAD) -> Path:
    file = folder / "bao-cao.docx"
    file.write_bytes(word_paper(*head, *blocks))
    return file


def agree(file: Path, *numbers: int) -> None:
    """Write x into rows of proposals, counted from 0."""
    book = load_workbook(file)
    sheet = book.worksheets[0]
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "Đồng ý (x)")
    for number in numbers:
        sheet.cell(head + 1 + number, 1).value = "x"
    book.save(file)


def test_a_table_in_word_becomes_proposals_and_what_is_confirmed_is_taken(run: Run, folder: Path) -> None:
    data = take(run, str(word(folder, Grid([COLUMNS, DONE, GOING]))))
    assert (data["files"], data["proposals"][0]["agency"], data["proposals"][0]["proposals"]) == ([], "so-tc", 2)
    assert not report_path(folder, "2024-Q3", "so-tc").exists()
    book = folder / "de-xuat-so-tc.xlsx"
    assert take(run, str(book))["files"][0]["state"] == "refused"  # nobody has agreed
    agree(book, 0)
    assert take(run, str(book))["files"][0]["state"] == "taken"
    assert report_path(folder, "2024-Q3", "so-tc").read_text("utf-8") == (
        "schema: 1\nagency: so-tc\nperiod: 2024-Q3\nreport:\n  number: 20/BC-STC\n  date: 2024-09-10\n"
        "  received: 2024-09-20\nprogress:\n  - on: 2024-09-01\n    evidence:\n      - number: 9/QĐ-STC\n"
        "        date: 2024-09-01\n    task: I.1\n    progress: completed\n    percent: 100\n"
    )
    assert take(run, str(book))["files"][0]["state"] == "unchanged"


@pytest.mark.parametrize(
    ("changes", "word_of_question"),
    [
        ({2: "Đã hoàn thành", 3: "60"}, "mâu thuẫn"),
        ({2: "Chưa hoàn thành", 3: "", 4: ""}, "Chưa hoàn thành"),
        ({2: "", 4: ""}, ""),
        ({1: "Xây dựng nền tảng họp trực tuyến"}, ""),
        ({1: "Rà soát thủ tục hành chính"}, ""),  # of another body
        ({4: "45/9/2024"}, "45/9/2024"),
        ({3: "1.000"}, "1.000"),
        ({2: "Đang thực hiện", 3: "60"}, ""),  # with a day of completion
    ],
)
def test_what_is_not_certain_is_asked(run: Run, folder: Path, changes: dict[int, str], word_of_question: str) -> None:
    row = [changes.get(at, text) for at, text in enumerate(DONE)]
    data = take(run, str(word(folder, Grid([COLUMNS, row]))))
    assert (data["proposals"][0]["proposals"], data["proposals"][0]["questions"]) == (0, 1)
    (asked,) = rows_of(folder / "de-xuat-so-tc.xlsx")
    assert word_of_question in asked["Cần hỏi lại"]
    assert (asked["Tiến độ"], asked["Tỷ lệ (%)"]) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("Nhiệm vụ I.1 đã hoàn thành ngày 01/9/2024.", ("Đã hoàn thành", None, "01/09/2024")),
        ("Xây dựng nền tảng dữ liệu dùng chung: đang thực hiện, đạt 60%.", ("Đang thực hiện", 60, None)),
        ("Nhiệm vụ số I.2 chưa triển khai.", ("Chưa thực hiện", None, None)),
        ("Nhiệm vụ I.1 đã hoàn thành 60% khối lượng.", None),
        ("Nhiệm vụ I.1 sẽ hoàn thành trong quý IV.", None),
        ("Nhiệm vụ I.1 đã hoàn thành dự thảo.", None),
        ("Nhiệm vụ I.1 đang thực hiện, tăng 15%.", None),
        ("Nhiệm vụ I.1 không đang thực hiện.", None),
        ("Nhiệm vụ I.1 và nhiệm vụ I.2 đã hoàn thành.", None),
        ("Sở Nội vụ đã hoàn thành nhiệm vụ I.3.", None),
        ("Nhiệm vụ I.1 đạt 60%.", None),
        ("Nhiệm vụ I.1 cơ bản đã hoàn thành.", None),
        ("Hoàn thành số hóa hồ sơ lưu trữ đang triển khai.", ("Đang thực hiện", None, None)),
    ],
)
def test_a_sentence_is_proposed_or_asked(
    run: Run, folder: Path, sentence: str, facts: tuple[object, ...] | None
) -> None:
    data = take(run, str(word(folder, sentence)))
    assert (data["proposals"][0]["proposals"], data["proposals"][0]["questions"]) == ((1, 0) if facts else (0, 1))
    (row,) = rows_of(folder / "de-xuat-so-tc.xlsx")
    assert row["Nguyên văn trong báo cáo"] == sentence
    assert (row["Tiến độ"], row["Tỷ lệ (%)"], row["Ngày hoàn thành"]) == (facts or (None, None, None))


def test_two_places_that_speak_of_one_task_are_asked(run: Run, folder: Path) -> None:
    data = take(run, str(word(folder, Grid([COLUMNS, DONE]), "Nhiệm vụ I.1 đang thực hiện.")))
    assert (data["proposals"][0]["proposals"], data["proposals"][0]["questions"]) == (0, 2)


def test_every_word_is_a_proposal_or_listed(run: Run, folder: Path) -> None:
    words = ["Tình hình chung tốt.", "Đề nghị UBND tỉnh xem xét."]
    take(run, str(word(folder, " ".join(words), Grid([COLUMNS, DONE]))))
    book = load_workbook(folder / "de-xuat-so-tc.xlsx")
    shown = "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)
    assert all(text in shown for text in (*words, *filter(None, (*COLUMNS, *DONE)), "Độc lập - Tự do - Hạnh phúc"))


def sheet_of_bodies(folder: Path, *rows: Sequence[object]) -> Path:
    book = Workbook()
    for row in (["STT", "Cơ quan", "Nhiệm vụ", "Tiến độ", "Tỷ lệ (%)", "Kết quả", "Khó khăn"], *rows):
        assert book.active is not None
        book.active.append(row)
    book.save(folder / "tong-hop.xlsx")
    return folder / "tong-hop.xlsx"


def test_a_sheet_of_several_bodies_is_confirmed_in_one_workbook(run: Run, folder: Path) -> None:
    file = sheet_of_bodies(
        folder,
        [1, "Sở Tài chính", "Đào tạo kỹ năng số cho cán bộ", "Đang thực hiện", 62.5, "Đã mở 3 lớp", ""],
        [2, "Sở Nội vụ", "Rà soát thủ tục hành chính", "Chưa thực hiện", 0, "", "Thiếu người"],
        [3, "Sở Lạ", "Rà soát thủ tục hành chính", "Đang thực hiện", 50, "", ""],
    )
    assert take(run, str(file))["files"][0]["state"] == "refused"  # the period is not named
    data = take(run, str(file), "--period", "Q3")["proposals"][0]
    assert (data["agency"], data["proposals"], data["questions"]) == (None, 2, 1)
    book = folder / "de-xuat-tong-hop.xlsx"
    agree(book, 0, 1)
    without_day = take(run, str(book))["files"]
    assert [form["state"] for form in without_day] == ["refused", "refused"]
    filled = load_workbook(book)
    line = next(row for row in filled.worksheets[0].iter_rows() if row[0].value == "Ngày báo cáo")
    line[4].value = "12/09/2024"
    filled.save(book)
    assert [(form["agency"], form["state"]) for form in take(run, str(book))["files"]] == [
        ("so-tc", "taken"), ("so-nv", "taken"),
    ]  # fmt: skip
    assert "percent: 62.5\n    result: Đã mở 3 lớp" in report_path(folder, "2024-Q3", "so-tc").read_text("utf-8")


def test_a_changed_proposal_is_refused_at_its_own_cell(run: Run, folder: Path) -> None:
    take(run, str(word(folder, Grid([COLUMNS, DONE]))))
    book = folder / "de-xuat-so-tc.xlsx"
    agree(book, 0)
    filled = load_workbook(book)
    cell = next(c for row in filled.worksheets[0].iter_rows() for c in row if c.value == "Đã hoàn thành")
    cell.value = "Hoàn tất một nửa"
    filled.save(book)
    (refusal,) = take(run, str(book))["files"][0]["refusals"][:1]
    assert refusal["cell"] == cell.coordinate


def test_the_period_of_the_title_counts(run: Run, folder: Path) -> None:
    head = (*HEAD[:2], "Kết quả thực hiện chuyển đổi số quý II năm 2024", HEAD[3])
    file = word(folder, Grid([COLUMNS, DONE]), head=head)
    assert take(run, str(file), "--period", "Q3")["files"][0]["state"] == "refused"
    assert take(run, str(file), "--period", "Q2")["proposals"][0]["period"] == "2024-Q2"


def test_what_is_no_report_is_refused(run: Run, folder: Path) -> None:
    file = word(folder, "Kính gửi các đồng chí.", head=())
    (form,) = take(run, str(file))["files"]
    assert (form["state"], len(form["refusals"])) == ("refused", 1)


def test_a_filled_workbook_of_proposals_is_never_written_over(run: Run, folder: Path) -> None:
    file = word(folder, Grid([COLUMNS, DONE]))
    take(run, str(file))
    book = folder / "de-xuat-so-tc.xlsx"
    agree(book, 0)
    content = book.read_bytes()
    run("form", "take", str(file), *DAY)
    assert book.read_bytes() == content
