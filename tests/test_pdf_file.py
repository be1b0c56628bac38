"""PDF files as papers: grids by hand, a law, the signed plan of Hà Nội against its gold list, hostile files."""

import json
import unicodedata
import zlib
from contextlib import suppress
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.papers.pdf_files.pdf_file import read_pdf
from dxplan.papers.source_paper import PaperError, PaperKind, SourcePaper, SourceParagraph, SourceTable
from pdf_papers import Area, Sheet, file_of, pdf_paper
from plans import ROOT

SOURCES = ROOT / "tests" / "sources"


def read(*sheets: Sheet) -> SourcePaper:
    return read_pdf(pdf_paper(*sheets))


def cells(table: SourceTable) -> list[tuple[int, int, str, int, int]]:
    return [(cell.row, cell.column, cell.text, cell.height, cell.width) for cell in table.cells]


def paragraphs(source: SourcePaper) -> list[str]:
    return [block.text for block in source.blocks if isinstance(block, SourceParagraph)]


def two_by_two(*words: str) -> list[Area]:
    return [Area(at // 2, at % 2, text) for at, text in enumerate(words)]


def simple(*, as_rectangles: bool = False) -> Sheet:
    areas = [
        Area(0, 0, "TT"), Area(0, 1, "Nhiệm vụ"), Area(0, 2, "Hạn"),
        Area(1, 0, "1"), Area(1, 1, "Xây dựng kế\nhoạch"), Area(1, 2, "Tháng 12", height=2),
        Area(2, 0, "2"), Area(2, 1, "- Một việc;\n- Hai việc"),
        Area(3, 0, "I CHUNG", width=3),
    ]  # fmt: skip
    return Sheet().grid([50, 90, 160, 300], [100, 130, 170, 210, 240], areas, as_rectangles=as_rectangles)


SIMPLE = [
    (0, 0, "TT", 1, 1), (0, 1, "Nhiệm vụ", 1, 1), (0, 2, "Hạn", 1, 1),
    (1, 0, "1", 1, 1), (1, 1, "Xây dựng kế hoạch", 1, 1), (1, 2, "Tháng 12", 2, 1),
    (2, 0, "2", 1, 1), (2, 1, "- Một việc;\n- Hai việc", 1, 1),
    (3, 0, "I CHUNG", 1, 3),
]  # fmt: skip


@pytest.mark.parametrize("as_rectangles", [False, True])
def test_a_grid_with_merged_cells(as_rectangles: bool) -> None:
    source = read(simple(as_rectangles=as_rectangles))
    assert source.kind is PaperKind.PDF
    (table,) = source.tables
    assert cells(table) == SIMPLE
    assert (table.is_ruled, table.shows_merges) == (True, True)
    assert not [cell for cell in table.cells if cell.notes]
    assert (table.cells[4].place.page, table.cells[4].place.row, table.cells[4].place.column) == (1, 2, 2)


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_page_that_is_turned_in_the_file(rotate: int) -> None:
    """The words are turned too, so that they are level on the page as it is shown."""
    quarter = rotate // 90
    plain = simple()
    sheet = Sheet(rotate=rotate)
    matrix = {1: "0 1 -1 0 595 0", 2: "-1 0 0 -1 595 842", 3: "0 -1 1 0 0 842"}[quarter]
    sheet.content = [f"{matrix} cm", *plain.content]
    assert cells(read(sheet).tables[0]) == SIMPLE


def test_words_that_are_turned_on_the_page_are_read_along_their_line() -> None:
    sheet = Sheet()
    sheet.content = ["0 1 -1 0 842 0 cm", *simple().content]
    sheet.width, sheet.height = 842, 595
    assert cells(read(sheet).tables[0]) == SIMPLE


def test_a_turned_heading_in_a_level_table() -> None:
    sheet = Sheet().grid(
        [50, 90, 200], [100, 180, 220], [Area(0, 0, ""), Area(0, 1, "Việc"), Area(1, 0, "1"), Area(1, 1, "Một")]
    )
    sheet.words(75, 170, "Số TT", quarter=1)
    assert [cell.text for cell in read(sheet).tables[0].cells] == ["Số TT", "Việc", "1", "Một"]


def test_a_row_that_the_end_of_the_page_leaves_open() -> None:
    sheet = Sheet()
    for top in (700, 730):
        sheet.line(50, top, 300, top)
    for left in (50, 100, 300):
        sheet.line(left, 700, left, 790)
    sheet.words(60, 720, "TT").words(110, 720, "Việc").words(60, 750, "1").words(110, 750, "Một")
    assert cells(read(sheet).tables[0]) == [
        (0, 0, "TT", 1, 1), (0, 1, "Việc", 1, 1), (1, 0, "1", 1, 1), (1, 1, "Một", 1, 1),
    ]  # fmt: skip


def test_a_table_without_lines_at_its_sides() -> None:
    sheet = Sheet()
    for top in (100, 130, 160):
        sheet.line(50, top, 300, top)
    sheet.line(100, 100, 100, 160)
    sheet.words(60, 120, "TT").words(110, 120, "Việc").words(60, 150, "1").words(110, 150, "Một")
    assert [text for _, _, text, _, _ in cells(read(sheet).tables[0])] == ["TT", "Việc", "1", "Một"]


def test_cells_that_are_not_closed_are_noted_and_no_word_is_lost() -> None:
    sheet = Sheet().grid([50, 100, 300], [100, 130, 160], [Area(0, 0, "TT"), Area(0, 1, "Việc"), Area(1, 1, "Một")])
    sheet.line(50, 130, 50, 150).words(60, 150, "1")
    source = read(sheet)
    assert "1" in [*paragraphs(source), *(cell.text for cell in source.tables[0].cells)]


def test_a_frame_around_one_text_is_no_table() -> None:
    sheet = Sheet().grid([50, 300], [100, 160], [Area(0, 0, "Mẫu số 01")])
    assert paragraphs(read(sheet)) == ["Mẫu số 01"]


@st.composite
def merged_grids(draw: st.DrawFn) -> tuple[int, int, list[Area]]:
    height, width = draw(st.integers(2, 5)), draw(st.integers(2, 4))
    taken: set[tuple[int, int]] = set()
    areas = []
    for row in range(height):
        for column in range(width):
            if (row, column) in taken:
                continue
            down, across = draw(st.integers(1, 3)), draw(st.integers(1, 3))
            down = min(down, height - row)
            across = next((n for n in range(1, min(across, width - column) + 1)
                           if n == min(across, width - column) or (row, column + n) in taken), 1)  # fmt: skip
            taken.update((row + r, column + c) for r in range(down) for c in range(across))
            words = draw(st.sampled_from(["Sở Y tế", "1", "100% xã", "Tháng 12", "a) Việc", ""]))
            areas.append(Area(row, column, words or "-", down, across))
    return height, width, areas


@settings(max_examples=25)
@given(merged_grids(), st.booleans())
def test_any_grid_is_read_back_cell_by_cell(grid: tuple[int, int, list[Area]], as_rectangles: bool) -> None:
    height, width, areas = grid
    rows, columns = [100 + 20 * row for row in range(height + 1)], [50 + 80 * column for column in range(width + 1)]
    # a line that no cell has is in no file: rows and columns count by the lines that are drawn
    tops = sorted({top for area in areas for top in (area.row, area.row + area.height)})
    lefts = sorted({left for area in areas for left in (area.column, area.column + area.width)})
    sheet = Sheet().words(50, 700, "Thực hiện nhiệm vụ.")
    source = read(sheet.grid(columns, rows, areas, as_rectangles=as_rectangles))
    expected = sorted(
        (tops.index(area.row), lefts.index(area.column), area.words,
         tops.index(area.row + area.height) - tops.index(area.row),
         lefts.index(area.column + area.width) - lefts.index(area.column))
        for area in areas
    )  # fmt: skip
    assert (cells(source.tables[0]) if len(areas) > 1 else expected) == expected


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Xây dựng kế hoạch", "chuyển đổi số"], "Xây dựng kế hoạch chuyển đổi số"),
        (["Phê duyệt;", "- Ban hành"], "Phê duyệt;\n- Ban hành"),
        (["Sở Quy hoạch -", "Kiến trúc"], "Sở Quy hoạch - Kiến trúc"),
        (["Kinh tế đêm", "Triển khai thí điểm"], "Kinh tế đêm\nTriển khai thí điểm"),
        (["Phát triển mô hình của", "Sở Y tế"], "Phát triển mô hình của Sở Y tế"),
        (["UBND xã/", "phường Hạc Thành"], "UBND xã/phường Hạc Thành"),
        (["Quyết định số", "06 của Thủ tướng"], "Quyết định số 06 của Thủ tướng"),
        (["a) Một;", "b) Hai"], "a) Một;\nb) Hai"),
    ],
)
def test_lines_of_a_cell_are_joined_unless_a_new_one_clearly_begins(lines: list[str], text: str) -> None:
    words = "\n".join(lines)
    areas = two_by_two("TT", "Việc", "1", words)
    right = 100 + 5 * max(map(len, lines)) + 12 if "kế hoạch" in words or "UBND" in words else 400
    table = read(Sheet().grid([50, 100, right], [100, 130, 190], areas)).tables[0]
    assert table.cells[3].text == text


def test_raised_numbers_are_marks_of_the_footnotes_below() -> None:
    sheet = Sheet().grid([50, 100, 400], [100, 130, 160], two_by_two("TT", "Việc", "1", "Đề án"))
    sheet.words(131, 138, "2", size=6)
    sheet.words(50, 90, "Mục tiêu của năm nay là thế này.", size=14)
    sheet.line(50, 700, 190, 700).words(50, 715, "2 Quyết định số 06 của Thủ tướng.", size=10)
    source = read(sheet)
    assert [(mark.at, mark.sign) for mark in source.tables[0].cells[3].marks] == [(5, "2")]
    assert [(note.sign, note.text) for note in source.footnotes] == [("2", "Quyết định số 06 của Thủ tướng.")]


def test_numbers_of_pages_and_what_all_pages_have_are_left_out() -> None:
    sheets = [
        Sheet()
        .words(290, 40, str(number))
        .words(50, 820, "Kế hoạch chuyển đổi số")
        .words(50, 100, f"Đoạn của trang {number}.")
        for number in range(1, 5)
    ]
    source = read(*sheets)
    assert len(paragraphs(source)) == 4
    assert [item.text for item in source.left_out].count("Kế hoạch chuyển đổi số") == 4
    assert [item.text for item in source.left_out if item.text.isdigit()] == ["1", "2", "3", "4"]


def test_a_number_that_is_stamped_into_its_gap() -> None:
    sheet = Sheet().words(50, 100, "Số:         /KH-UBND").stamp(74, 100, "277")
    sheet.stamp(300, 700, "Người ký: Ủy ban nhân dân, thời gian ký 14.07.2026")
    source = read(sheet.words(50, 200, "Thực hiện nhiệm vụ được giao, Ủy ban nhân dân ban hành kế hoạch."))
    assert paragraphs(source)[0] == "Số: 277 /KH-UBND"
    assert [item.text for item in source.left_out] == ["Người ký: Ủy ban nhân dân, thời gian ký 14.07.2026"]


def test_paragraphs_by_indents_and_over_pages() -> None:
    def page(*lines: tuple[float, str], bold: bool = False) -> Sheet:
        sheet = Sheet()
        for number, (left, text) in enumerate(lines):
            sheet.words(left, 100 + 16 * number, text, bold=bold and not number)
        return sheet

    full = "abcd " * 14
    first = page(
        (110, "KẾ HOẠCH"),
        (86, "Thực hiện nghị quyết " + "a" * 40),
        (50, full),
        (86, "I. MỤC TIÊU"),
        (86, "- Một " + "b" * 58),
    )
    second = page((50, "nối tiếp."), (86, "- Hai."), (50, full))
    assert [text[:12] for text in paragraphs(read(first, second))] == [
        "KẾ HOẠCH", "Thực hiện ng", "I. MỤC TIÊU", "- Một bbbbbb", "- Hai.", "abcd abcd ab",
    ]  # fmt: skip
    assert paragraphs(read(first, second))[3].endswith(" nối tiếp.")


def test_words_printed_twice_are_bold_and_not_doubled() -> None:
    sheet = Sheet().words(50, 100, "KẾ HOẠCH của tỉnh").words(50.3, 100, "KẾ HOẠCH của tỉnh")
    assert paragraphs(read(sheet.words(50, 200, "Thực hiện nhiệm vụ."))) == ["KẾ HOẠCH của tỉnh", "Thực hiện nhiệm vụ."]


def test_the_signed_plan_of_hanoi_has_the_fields_of_its_gold_list() -> None:
    source = read_pdf((SOURCES / "hn-kh277-2026.pdf").read_bytes())
    gold = json.loads((SOURCES / "hn-kh277-2026.gold.json").read_text("utf-8"))
    rows: dict[str, dict[str, str]] = {}
    fields = {2: "title", 3: "lead", 4: "coordinating", 5: "deliverable", 6: "deadline"}
    annex = [table for table in source.tables if table.is_ruled]
    assert [(table.height, table.width) for table in annex] == [
        (11, 7), (7, 7), (6, 7), (8, 7), (7, 7), (7, 7), (6, 7), (6, 7),
    ]  # fmt: skip
    last: dict[str, str] = {}
    for table in annex:
        covering = {
            (row, cell.column): " ".join(cell.text.split())
            for cell in table.cells
            for row in range(cell.row, cell.row + cell.height)
        }
        for row in range(2, table.height):
            values = {name: covering[row, column] for column, name in fields.items()}
            if covering[row, 0]:
                last = rows[covering[row, 0]] = values
            elif not covering[row, 1]:  # the page cut the row
                for name, value in values.items():
                    last[name] = f"{last[name]} {value}".strip()
    assert len(rows) == 33
    wrong = [
        (entry["source_number"], name)
        for entry in gold
        for name in fields.values()
        if rows[entry["source_number"]][name] != (entry[name] or "")
    ]
    # the gold list has the bold heading in four of the cells apart
    assert wrong == [("28", "title"), ("29", "title"), ("30", "title"), ("31", "title")]
    for number in ("28", "29", "30", "31"):
        title = next(entry["title"] for entry in gold if entry["source_number"] == number)
        (text,) = (cell.text for table in annex for cell in table.cells if cell.text.endswith("\n" + title))
        assert text.count("\n") == 1
    assert not [cell for table in annex for cell in table.cells if cell.notes]


def test_the_text_of_the_signed_plan() -> None:
    source = read_pdf((SOURCES / "hn-kh277-2026.pdf").read_bytes())
    head, foot = (table for table in source.tables if not table.is_ruled)
    assert [cell.text for cell in head.cells] == [
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số:277 /KH-UBND",
        "Hà Nội, ngày14 tháng7 năm 2026",
    ]
    assert foot.cells[0].text.count("\n- ") == 16
    assert foot.cells[1].text == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrương Việt Dũng"
    texts = paragraphs(source)
    assert len(texts) == 47
    assert texts[:2] == [
        "KẾ HOẠCH",
        "Triển khai đợt cao điểm 100 ngày thực hiện các nhiệm vụ trọng tâm về chuyển đổi số thành phố Hà Nội",
    ]
    bold = [block.text for block in source.blocks if isinstance(block, SourceParagraph) and block.is_bold]
    assert [text for text in bold if text.startswith(("I", "V"))] == [
        "I. MỤC ĐÍCH, YÊU CẦU", "II. THỜI GIAN, NỘI DUNG THỰC HIỆN VÀ CHẾ ĐỘ BÁO CÁO", "III. KINH PHÍ THỰC HIỆN",
        "IV. TỔ CHỨC THỰC HIỆN",
    ]  # fmt: skip
    assert [item.text for item in source.left_out] == ["2", "3", "4", "2", "3", "4", "5", "6", "7", "8"]


ONE = Sheet().words(50, 100, "Thực hiện nhiệm vụ được giao, Ủy ban nhân dân ban hành kế hoạch.")
LOCK = b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <%s> /U <%s> >> /ID [<01> <01>]" % (
    b"41" * 32,
    b"42" * 32,
)
BOMB = zlib.compress(b"\0" * (80 << 20))


def damaged(content: bytes, old: bytes, new: bytes) -> bytes:
    assert old in content
    return content.replace(old, new)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the PDF is damaged"),
        (b"%PDF-1.7\n" + b"\xff" * 5000, "the PDF is damaged"),
        (pdf_paper(ONE)[:600], "the PDF is damaged"),
        (damaged(pdf_paper(ONE), b"/Kids [", b"/Kids [2 0 R "), None),
        (pdf_paper(), "the PDF has no pages"),
        (pdf_paper(*[Sheet()] * 401), "the PDF has more than {limit} pages"),
        (pdf_paper(Sheet().picture()), "it is a picture, without any text that a program can read"),
        (pdf_paper(ONE, has_letters=False), "the fonts of the PDF do not say which letters its signs are"),
        (pdf_paper(Sheet().words(50, 100, "KÕ ho¹ch triÓn khai nhiÖm vô chuyÓn ®æi sè cña tØnh n¨m nµy, ®¶m b¶o")),
         "its letters are of an old encoding (TCVN3 or VNI), not Unicode"),
        (pdf_paper(ONE, extra=LOCK), "it is locked with a password"),
        (file_of([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                  b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << >> /Contents 4 0 R >>",
                  b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(BOMB) + BOMB + b"\nendstream"]),
         "reading the PDF takes too much time or memory"),
    ],
    ids=lambda value: str(value)[:12] if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_not_read_is_refused_in_a_sentence(content: bytes, reason: str | None) -> None:
    if reason is None:
        read_pdf(content)
        return
    with pytest.raises(PaperError) as refusal:
        read_pdf(content)
    assert refusal.value.reason.text == reason
    assert refusal.value.remedy.text


@pytest.mark.parametrize("step", range(7))
def test_a_damaged_file_is_read_or_refused(step: int) -> None:
    """Whatever the library raises stays inside."""
    content = bytearray(pdf_paper(simple(), ONE))
    for at in range(10 + step * 13, len(content), 97):
        content[at] ^= 0x15
    with suppress(PaperError):
        read_pdf(bytes(content))


def test_words_at_mad_places_are_read() -> None:
    sheet = (
        Sheet().words(50, 100, "Thực hiện").words(300, 100, "nhiệm vụ").words(1e9, 400, "xa").words(-900, 101, "ngoài")
    )
    for row in range(4):
        sheet.words(50, 200 + 20 * row, "a").words(150, 200 + 20 * row, "b").words(1e7, 200 + 20 * row, "c")
    assert read(sheet).blocks


def test_a_row_far_below_texts_side_by_side_ends_them() -> None:
    sheet = Sheet().words(50, 100, "Nơi nhận:").words(300, 100, "CHỦ TỊCH").words(50, 114, "- Sở Y tế;")
    sheet.words(400, 114, "Nguyễn Văn A").words(520, 300, "xa")
    assert "xa" in [*paragraphs(read(sheet)), *(cell.text for table in read(sheet).tables for cell in table.cells)]


def test_a_number_that_makes_the_library_count_forever_ends_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dxplan.papers.pdf_files.pdf_limits.MAX_SECONDS", 0.3)
    content = pdf_paper(ONE)
    start = content.index(b"stream\n") + 7
    packed = content[start : content.index(b"\nendstream")]
    text = zlib.decompress(packed).replace(b"<0000> <00FF> <0000>", b"<00000000> <FFFFFFFF> <00000000>")
    grown = zlib.compress(text)
    hostile = content.replace(packed, grown).replace(b"/Length %d " % len(packed), b"/Length %d " % len(grown))
    with pytest.raises(PaperError, match="too much time"):
        read_pdf(hostile)


def test_a_page_that_is_a_picture_among_others_is_told() -> None:
    source = read(ONE, Sheet().picture())
    assert [(notice.message.text, notice.place.page if notice.place else None) for notice in source.notices] == [
        ("this page is a picture; its words are not read", 2)
    ]


def test_words_that_a_machine_recognised_are_told() -> None:
    sheet = Sheet().picture().words(50, 100, "Thực hiện nhiệm vụ được giao, Ủy ban nhân dân ban hành kế hoạch.", mode=3)
    assert [notice.message.text for notice in read(sheet).notices] == [
        "this page is a scan; its words were recognised by a program"
    ]


def without_lines(*rows: tuple[str, str, str, str]) -> Sheet:
    sheet = Sheet().words(50, 60, "Thực hiện nghị quyết của Tỉnh ủy, Ban Chỉ đạo ban hành kế hoạch như sau:")
    for number, row in enumerate(rows):
        for left, text in zip((50, 90, 230, 330), row, strict=True):
            sheet.words(left, 100 + 14 * number, text)
    return sheet


def test_a_table_without_any_lines_is_read_by_the_places_of_its_words() -> None:
    source = read(without_lines(
        ("TT", "Nhiệm vụ", "Thời hạn", "Cơ quan"), ("1", "Tổ chức các phiên họp", "Hàng Quý", "Sở Nội vụ"),
        ("", "thường kỳ", "", ""), ("2", "Tham gia ý kiến", "Tháng 12", "Sở Y tế"),
    ).words(290, 40, "2"))  # fmt: skip
    (table,) = source.tables
    assert (table.shows_merges, table.heading_rows) == (False, 1)
    assert [cell.text for cell in table.cells if cell.row] == [
        "1", "Tổ chức các phiên họp thường kỳ", "Hàng Quý", "Sở Nội vụ", "2", "Tham gia ý kiến", "Tháng 12", "Sở Y tế",
    ]  # fmt: skip
    assert (table.cells[4].place.page, table.cells[4].place.line) == (1, None)
    assert paragraphs(source) == ["Thực hiện nghị quyết của Tỉnh ủy, Ban Chỉ đạo ban hành kế hoạch như sau:"]
    assert [item.text for item in source.left_out] == ["2"]


def test_a_row_without_a_number_and_prose_below_a_table_without_lines() -> None:
    sheet = without_lines(
        ("TT", "Nhiệm vụ", "Thời hạn", "Cơ quan"), ("1", "Tham gia ý kiến", "Tháng 12", "Sở Y tế"),
        ("2", "Họp", "Tháng 3", "Sở Y tế"), ("", "Kiểm tra", "Tháng 6", "Sở Tài chính"),
    )  # fmt: skip
    sheet.words(50, 170, "III. TỔ CHỨC THỰC HIỆN").words(
        50, 184, "Các sở, ban, ngành và Ủy ban nhân dân các xã, phường có trách nhiệm thực hiện kế hoạch này."
    )
    source = read(sheet)
    (table,) = source.tables
    by_row = [[cell for cell in table.cells if cell.row == row] for row in range(1, table.height)]
    assert [[cell.text for cell in row] for row in by_row] == [
        ["1", "Tham gia ý kiến", "Tháng 12", "Sở Y tế"],
        ["2", "Họp Kiểm tra", "Tháng 3 Tháng 6", "Sở Y tế Sở Tài chính"],
    ]  # fmt: skip
    assert [any(cell.notes for cell in row) for row in by_row] == [False, True]
    assert all(cell.notes for cell in by_row[-1][1:])
    assert paragraphs(source)[1] == "III. TỔ CHỨC THỰC HIỆN"


def test_a_page_of_such_a_table_without_the_heading_has_its_columns() -> None:
    first = without_lines(
        ("TT", "Nhiệm vụ", "Thời hạn", "Cơ quan"), ("1", "Tổ chức họp", "Hàng Quý", "Sở Nội vụ"),
        ("2", "Tham gia ý kiến", "Tháng 12", "Sở Y tế"),
    )  # fmt: skip
    second = Sheet()
    for number in range(3, 7):
        for left, text in zip((50, 90, 230, 330), (str(number), "Kiểm tra", "Tháng 5", "Sở Tài chính"), strict=True):
            second.words(left, 50 + 14 * number, text)
    tables = read(first, second).tables
    assert [(table.height, table.width, table.heading_rows) for table in tables] == [(3, 4, 1), (4, 4, 0)]
    assert [cell.text for cell in tables[1].cells[:4]] == ["3", "Kiểm tra", "Tháng 5", "Sở Tài chính"]


def test_a_frame_with_lines_below_its_heading_alone_is_no_single_row() -> None:
    sheet = without_lines(
        ("TT", "Nhiệm vụ", "Thời hạn", "Cơ quan"), ("1", "Tổ chức họp", "Hàng Quý", "Sở Nội vụ"),
        ("2", "Tham gia ý kiến", "Tháng 12", "Sở Y tế"), ("3", "Kiểm tra", "Tháng 5", "Sở Tài chính"),
    )  # fmt: skip
    for top in (86, 103, 150):
        sheet.line(45, top, 430, top)
    for left in (45, 85, 225, 325, 430):
        sheet.line(left, 86, left, 150)
    (table,) = read(sheet).tables
    assert [cell.text for cell in table.cells if cell.column == 0] == ["TT", "1", "2", "3"]


def test_a_row_without_lines_between_its_cells_is_cut_where_no_word_goes_over() -> None:
    areas = [Area(0, 0, "TT"), Area(0, 1, "Việc"), Area(1, 0, "1", width=2), Area(2, 0, "I CHUNG CHO CẢ TỈNH", width=2)]
    sheet = Sheet().grid([50, 90, 250], [100, 130, 160, 190], areas).words(96, 142, "Một việc")
    assert cells(read(sheet).tables[0])[2:] == [
        (1, 0, "1", 1, 1), (1, 1, "Một việc", 1, 1), (2, 0, "I CHUNG CHO CẢ TỈNH", 1, 2),
    ]  # fmt: skip


def test_marks_that_are_signs_of_their_own_belong_to_their_letters() -> None:
    source = read(Sheet().words(50, 100, unicodedata.normalize("NFD", "Thực hiện nghị quyết của Tỉnh ủy")))
    assert paragraphs(source) == ["Thực hiện nghị quyết của Tỉnh ủy"]


def test_words_that_are_printed_over_each_other_are_noted() -> None:
    sheet = Sheet().grid([50, 100, 300], [100, 130, 160], two_by_two("TT", "Việc", "1", "Tổ chức"))
    sheet.words(107, 142, "Kiểm tra", size=10)
    (table,) = read(sheet).tables
    assert [bool(cell.notes) for cell in table.cells] == [False, False, False, True]


def test_nothing_of_the_library_is_written_to_the_screen(caplog: pytest.LogCaptureFixture) -> None:
    read(simple())
    assert not caplog.records


def test_rows_of_tables_are_in_order() -> None:
    (table,) = read(simple()).tables
    assert [row for row, _ in groupby(table.cells, lambda cell: cell.row)] == [0, 1, 2, 3]


def test_a_common_noun_with_a_capital_begins_a_line_of_its_own() -> None:
    words = "Triển khai mô hình\nMô hình được thử"
    (table,) = read(Sheet().grid([50, 150, 250], [100, 150], [Area(0, 0, words), Area(0, 1, "Sở A")])).tables
    assert table.cells[0].text == words
