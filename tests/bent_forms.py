"""Ways in which forms come back bent, each by its name: what was done to the filled form, and what is meant by it.

What is meant is written by hand: the report as filled in, with these changes; or the file refused, at these cells.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple
from unicodedata import normalize
from xml.sax.saxutils import escape

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

REPORT, TASKS, KPIS = "Báo cáo", "Nhiệm vụ", "Chỉ tiêu"
HEAD = 3
"""The row with the headings of tasks and KPIs."""
Bend = Callable[[bytes], bytes]


class Bent(NamedTuple):
    """A bend of the filled form, and the outcome that is meant."""

    name: str
    bend: Bend
    changes: tuple[tuple[str, str], ...] | None = ()
    """What the report says in another way than the form as filled in; None if the file is refused."""
    cells: tuple[str, ...] = ()
    """Where it is refused, as `Nhiệm vụ!H4`; a blank place is the whole file."""
    told: tuple[str, ...] = ()
    """Words of which the account of a taken file has to speak."""
    counted: bool = True
    """Whether openpyxl counts the cells of the file too."""


# Tools


def by_book(change: Callable[[Workbook], None], *, unmerged: bool = False) -> Bend:
    """A bend that openpyxl does; it leaves merged cells where they were if rows or columns move."""

    def bend(content: bytes) -> bytes:
        book = load_workbook(io.BytesIO(content))
        if unmerged:
            for sheet in book.worksheets:
                for area in [*sheet.merged_cells.ranges]:
                    sheet.unmerge_cells(str(area))
        change(book)
        stream = io.BytesIO()
        book.save(stream)
        return stream.getvalue()

    return bend


def put(cells: dict[str, Any], formats: dict[str, str] | None = None) -> Bend:
    """Other values in cells, with the format of numbers that a person chose."""

    def change(book: Workbook) -> None:
        for place, value in cells.items():
            sheet, address = place.split("!")
            book[sheet][address].value = value
            if formats and place in formats:
                book[sheet][address].number_format = formats[place]
            elif isinstance(value, date):
                book[sheet][address].number_format = "dd/mm/yyyy"

    return by_book(change)


def typed(place: str, text: str) -> Bend:
    """A text typed into a cell, as it stands in the file's XML."""
    return raw(place, f't="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>')


def number(place: str, value: str) -> Bend:
    """A number typed into a cell that keeps its look."""
    return raw(place, f"><v>{value}</v></c>")


def formula(place: str, words: str, cached: str) -> Bend:
    """A formula, with what Excel keeps of its result."""
    kind = ' t="e"' if cached.startswith("#") else "" if re.fullmatch(r"[\d.]*", cached) else ' t="str"'
    value = f"<v>{cached}</v>" if cached else ""
    return raw(place, f"{kind}><f>{escape(words)}</f>{value}</c>")


def raw(place: str, inside: str) -> Bend:
    """The XML of a cell behind its address and style."""
    sheet, address = place.split("!")
    part = f"xl/worksheets/sheet{(REPORT, TASKS, KPIS).index(sheet) + 1}.xml"

    def change(parts: dict[str, bytes]) -> None:
        pattern = rf'<c r="{address}"( s="\d+")?[^>]*?(?:/>|>.*?</c>)'
        text, count = re.subn(pattern, rf'<c r="{address}"\1 ' + inside.replace("\\", r"\\"), parts[part].decode())
        assert count == 1, place
        parts[part] = text.encode()

    return by_parts(change)


def by_parts(change: Callable[[dict[str, bytes]], None]) -> Bend:
    """A bend of the parts in the file."""

    def bend(content: bytes) -> bytes:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        change(parts)
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, part in parts.items():
                archive.writestr(name, part)
        return stream.getvalue()

    return bend


def rows_of(sheet: Worksheet) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEAD + 1)]


# Sheets, columns and rows


def rename_sheets(book: Workbook) -> None:
    for at, sheet in enumerate(book.worksheets[:4]):
        sheet.title = f"Sheet{at + 1}"


def turn_sheets_round(book: Workbook) -> None:
    for _ in range(3):
        book.move_sheet(book.worksheets[0], 3)


def exchange_columns(book: Workbook) -> None:
    sheet = book[TASKS]
    for row in range(HEAD, sheet.max_row + 1):
        for left, right in (("H", "M"), ("A", "O"), ("P", "G")):
            first, second = sheet[f"{left}{row}"], sheet[f"{right}{row}"]
            first.value, second.value = second.value, first.value


def insert_column(book: Workbook) -> None:
    book[TASKS].insert_cols(7)
    book[TASKS]["G3"], book[TASKS]["G4"] = "Phòng phụ trách", "Phòng Kế hoạch"


def insert_row(book: Workbook) -> None:
    book[TASKS].insert_rows(5)
    book[KPIS].insert_rows(1, 3)


def delete_columns(*letters: str) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for letter in letters:
            book[TASKS].delete_cols(book[TASKS][f"{letter}1"].column)

    return change


def sort_rows(book: Workbook) -> None:
    for sheet in (book[TASKS], book[KPIS]):
        for number_, row in enumerate(sorted(rows_of(sheet), key=str, reverse=True), HEAD + 1):
            for at, value in enumerate(row, 1):
                sheet.cell(number_, at).value = value


def delete_row(row: int) -> Callable[[Workbook], None]:
    return lambda book: book[TASKS].delete_rows(row)


def copy_row(changed: dict[str, Any]) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        book[TASKS].append([cell.value for cell in book[TASKS][4]])
        for letter, value in changed.items():
            book[TASKS][f"{letter}{book[TASKS].max_row}"] = value

    return change


def copy_sheet(changed: dict[str, Any]) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        copy = book.copy_worksheet(book[TASKS])
        for address, value in changed.items():
            copy[address] = value

    return change


def merge(sheet: str, area: str) -> Callable[[Workbook], None]:
    return lambda book: book[sheet].merge_cells(area)


def add_sheet(book: Workbook) -> None:
    book.create_sheet("Phụ lục", 0)["B2"] = "Danh sách cán bộ"


def copy_into_other_book(content: bytes) -> bytes:
    """Only the cells of the sheets that a person sees, pasted into a new book: the key is left in the printed line."""
    book, other = load_workbook(io.BytesIO(content)), Workbook()
    other.remove(other.active)
    for sheet in book.worksheets[:4]:
        copy = other.create_sheet(f"{sheet.title} (2)")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and (sheet.title, cell.column_letter) != (TASKS, "P"):
                    copy[cell.coordinate] = cell.value
    stream = io.BytesIO()
    other.save(stream)
    return stream.getvalue()


def delete_key_sheet(book: Workbook) -> None:
    del book["_dxplan"]


def delete_code_lines(book: Workbook) -> None:
    book[REPORT]["A4"] = book[TASKS]["A2"] = book[KPIS]["A2"] = None


def delete_all_keys(book: Workbook) -> None:
    delete_key_sheet(book)
    delete_code_lines(book)
    del book.defined_names["dxplan_form"]
    del book.custom_doc_props["dxplan-form"]


def key_of(other: str) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        key = str(book["_dxplan"]["A1"].value)
        book["_dxplan"]["A1"] = key.replace("so-tc", other)

    return change


def delete_ids(book: Workbook) -> None:
    for sheet, letter in ((REPORT, "D"), (TASKS, "P"), (KPIS, "N")):
        for row in range(HEAD, book[sheet].max_row + 1):
            book[sheet][f"{letter}{row}"].value = None


def forget_who(book: Workbook) -> None:
    """The id is gone, and the title was written anew."""
    book[TASKS]["P7"], book[TASKS]["B7"] = None, "Ba (đã sửa)"


def exchange_ids(book: Workbook) -> None:
    sheet = book[TASKS]
    sheet["P4"], sheet["P7"] = "I.3", "I.1"


def decompose(book: Workbook) -> None:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value = normalize("NFD", cell.value)


def hide_and_filter(book: Workbook) -> None:
    sheet = book[TASKS]
    sheet.row_dimensions[4].hidden = sheet.column_dimensions["M"].hidden = True
    sheet.auto_filter.ref = "A3:P11"
    sheet.sheet_state = "hidden"


def unlock(book: Workbook) -> None:
    for sheet in book.worksheets:
        sheet.sheet_state, sheet.protection.sheet = "visible", False


def remark(book: Workbook) -> None:
    book[TASKS]["M4"].comment = Comment("Số liệu tạm tính", "ai")


def blank(book: Workbook) -> None:
    for sheet, areas in {REPORT: ("C7:C8", "B12:C16"), TASKS: ("G4:O11",), KPIS: ("F4:M6",)}.items():
        for area in areas:
            for row in book[sheet][area]:
                for cell in row:
                    cell.value = None


def title_twice(book: Workbook) -> None:
    book[TASKS]["M3"] = "Tỷ lệ (%)"


def title_otherwise(book: Workbook) -> None:
    book[TASKS]["M3"] = "Kết quả đạt được"


def add_matter(book: Workbook) -> None:
    book[REPORT]["B17"] = "Thiếu máy."


# Files


def declare_million_rows(parts: dict[str, bytes]) -> None:
    part = "xl/worksheets/sheet2.xml"
    text = re.sub(rb'<dimension ref="[^"]*"/>', b'<dimension ref="A1:XFD1048576"/>', parts[part])
    rows = b"".join(b'<row r="%d"/>' % row for row in range(12, 1_048_577))
    parts[part] = text.replace(b"</sheetData>", rows + b"</sheetData>")


def many_cells(parts: dict[str, bytes]) -> None:
    part = "xl/worksheets/sheet2.xml"
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (row, row) for row in range(12, 1_048_577))
    parts[part] = parts[part].replace(b"</sheetData>", rows + b"</sheetData>")


def zip_bomb(parts: dict[str, bytes]) -> None:
    parts["xl/worksheets/sheet2.xml"] = b"<worksheet>" + b" " * 30_000_000 + b"</worksheet>"


def xml_bomb(parts: dict[str, bytes]) -> None:
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 12))
    head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">{entities}]>'
    parts["xl/worksheets/sheet2.xml"] = f"{head}<worksheet><sheetData>&e11;</sheetData></worksheet>".encode()


def macro(parts: dict[str, bytes]) -> None:
    kind, name = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml", "[Content_Types].xml"
    parts[name] = parts[name].replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", kind
    ).replace(b"</Types>", b'<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"'
                           b"/></Types>")  # fmt: skip
    parts["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0"
    rels = "xl/_rels/workbook.xml.rels"
    parts[rels] = parts[rels].replace(
        b"</Relationships>",
        b'<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
        b'Target="vbaProject.bin"/></Relationships>',
    )


def ods(_: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content/>")
    return stream.getvalue()


def ole(stream: str) -> Bend:
    """The head of a compound file, with the name of a stream in its directory."""
    return lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016) + stream.encode("utf-16le") + bytes(2048)


# The table


_PERCENT, _ON, _STATE, _RESULT = f"{TASKS}!H7", f"{TASKS}!J4", f"{TASKS}!G4", f"{TASKS}!M4"
_VALUE, _TERM, _FIGURE_DAY = f"{KPIS}!F5", f"{KPIS}!H4", f"{KPIS}!J4"
_WITHOUT_I3 = ("  - task: I.3\n    progress: in_progress\n    percent: 62.5\n", "")
_WITHOUT_RESULT = ("    result: Đã ban hành.\n", "")


def result(text: str) -> tuple[tuple[str, str], ...]:
    return (("result: Đã ban hành.", f"result: {text}"),)


def layout() -> Iterator[Bent]:
    yield Bent("as it was filled in", bytes)
    yield Bent("sheets renamed", by_book(rename_sheets))
    yield Bent("sheets in another order", by_book(turn_sheets_round))
    yield Bent("columns in another order", by_book(exchange_columns, unmerged=True))
    yield Bent("a column inserted", by_book(insert_column, unmerged=True), told=("Phòng Kế hoạch", "Phòng phụ trách"))
    yield Bent("rows inserted", by_book(insert_row, unmerged=True))
    yield Bent("locked columns deleted", by_book(delete_columns("F", "E", "C"), unmerged=True))
    yield Bent("a blank column of answers deleted", by_book(delete_columns("I"), unmerged=True))
    yield Bent("a column of answers deleted", by_book(delete_columns("M"), unmerged=True), (_WITHOUT_RESULT,),
               told=("Kết quả thực hiện",))  # fmt: skip
    yield Bent("rows sorted", by_book(sort_rows))
    yield Bent("a row deleted", by_book(delete_row(8)), told=("I.4 Bốn",))
    yield Bent("a row with answers deleted", by_book(delete_row(7)), (_WITHOUT_I3,), told=("I.3 Ba",))
    yield Bent("a row copied", by_book(copy_row({})))
    yield Bent("a row copied and its answers deleted", by_book(copy_row(dict.fromkeys("GHJKLM"))))
    yield Bent("a row copied and changed", by_book(copy_row({"H": 50})), None, (f"{TASKS}!A12",))
    yield Bent("two answers merged, one above the other", by_book(merge(TASKS, "G4:G5")), None, (f"{TASKS}!G4",))
    yield Bent("two answers merged, side by side", by_book(merge(TASKS, "M4:N4")), None, (f"{TASKS}!M4",))
    yield Bent("a title merged with the cell below", by_book(merge(TASKS, "C4:C5")))
    yield Bent("an answer merged with blank cells beside the form", by_book(merge(REPORT, "C7:E7")))
    yield Bent("a sheet added", by_book(add_sheet), told=("Danh sách cán bộ",))
    yield Bent("a sheet copied", by_book(copy_sheet({})))
    yield Bent("a sheet copied and changed", by_book(copy_sheet({"H7": 70})), None, (f"{TASKS} Copy!A7",))
    yield Bent("sheets copied into another book", copy_into_other_book)
    yield Bent("the hidden sheet deleted", by_book(delete_key_sheet))
    yield Bent("the printed codes deleted", by_book(delete_code_lines))
    yield Bent("all codes deleted", by_book(delete_all_keys), None, ("",))
    yield Bent("the hidden sheet of another body", by_book(key_of("so-nv")), None, ("",))
    yield Bent("ids deleted", by_book(delete_ids))
    yield Bent("an id and its title deleted", by_book(forget_who), None, (f"{TASKS}!G7", f"{TASKS}!H7"))
    yield Bent("ids exchanged", by_book(exchange_ids), None, (f"{TASKS}!A4", f"{TASKS}!A7"))
    yield Bent("letters apart from their marks", by_book(decompose))
    yield Bent("rows hidden, a filter, a sheet hidden", by_book(hide_and_filter))
    yield Bent("everything shown and unlocked", by_book(unlock))
    yield Bent("a remark on a cell", by_book(remark), told=("Số liệu tạm tính",))
    yield Bent("a heading twice", by_book(title_twice), None, (f"{TASKS}!M3",))
    yield Bent("a heading otherwise", by_book(title_otherwise), None, (f"{TASKS}!M3",))
    yield Bent("nothing filled in", by_book(blank), None, ("",))
    yield Bent("a difficulty below the last row", by_book(add_matter),
               (("  - Thiếu người.\nproposals", "  - Thiếu người.\n  - Thiếu máy.\nproposals"),))  # fmt: skip


def percentages() -> Iterator[Bent]:
    for text in ("62,5%", "62.5", "62,5 %", " 62,5 ", "62,50"):
        yield Bent(f"percentage {text!r}", typed(_PERCENT, text))
    yield Bent("percentage 62.5 as a number", number(_PERCENT, "62.5"))
    yield Bent("percentage 0.625 shown as 62.5%", put({_PERCENT: 0.625}, {_PERCENT: "0.0%"}))
    yield Bent("percentage 1 shown as 100%", put({f"{TASKS}!H4": 1}, {f"{TASKS}!H4": "0%"}))
    for text in ("1.200", "1,200", "150%", "-5", "khoảng 60", "x", "60-65", "0,85", "1"):
        yield Bent(f"percentage {text!r}", typed(_PERCENT, text), None, (_PERCENT,))
    yield Bent("percentage 0.625 as a number", number(_PERCENT, "0.625"), None, (_PERCENT,))
    yield Bent("percentage 6.5 shown as 650%", put({_PERCENT: 6.5}, {_PERCENT: "0%"}), None, (_PERCENT,))
    yield Bent("a day in place of a percentage", put({_PERCENT: date(2024, 9, 1)}), None, (_PERCENT,))


def days() -> Iterator[Bent]:
    for text in ("1/9/2024", "01-09-2024", "01.09.2024", "2024-09-01", "ngày 01 tháng 9 năm 2024", "1/9",
                 " 01 / 09 / 2024\u00a0", "Ngày 1/9/2024"):  # fmt: skip
        yield Bent(f"day {text!r}", typed(_ON, text))
    for text in ("x", "Đã hoàn thành", "9/2024", "tháng 9", "31/9/2024", "30/02/2024", "22/9/2024", "9/13/2024",
                 "quý III", "45536", "01/09/2024 hoặc 02/09/2024", "chưa", "2024", "1/9/24"):  # fmt: skip
        yield Bent(f"day {text!r}", typed(_ON, text), None, (_ON,))
    yield Bent("day 45536 as a number", number(_ON, "45536"), None, (_ON,))
    yield Bent(
        "a real date that can be only one",
        put({_ON: date(2024, 8, 31)}),
        (("2024-09-01\n    ev", "2024-08-31\n    ev"),),
    )
    yield Bent("a real date that may be two", put({_ON: date(2024, 5, 6)}), None, (_ON,))
    yield Bent("a real date to come", put({_ON: date(2024, 9, 30)}), None, (_ON,))
    yield Bent("a real date shown as its month", put({_ON: date(2024, 9, 30)}, {_ON: "mm/yyyy"}), None, (_ON,))
    yield Bent("a real date with an hour", put({_ON: 45535.3125}, {_ON: "dd/mm/yyyy hh:mm"}),
               (("2024-09-01\n    ev", "2024-08-31\n    ev"),))  # fmt: skip
    yield Bent("a day in place of a document number", put({f"{TASKS}!K4": date(2024, 9, 1)}), None, (f"{TASKS}!K4",))


def states() -> Iterator[Bent]:
    for text in ("ĐÃ HOÀN THÀNH", " đã  hoàn thành", "Hoàn thành", "da hoan thanh", "đã xong", "Has been completed"):
        yield Bent(f"state {text!r}", typed(_STATE, text))
    for text in ("x", "100%", "Đã hoàn thành?", "Chưa hoàn thành", "Đang thực hiện/Đã hoàn thành", "1", "có"):
        yield Bent(f"state {text!r}", typed(_STATE, text), None, (_STATE,))
    yield Bent("state TRUE", raw(_STATE, 't="b"><v>1</v></c>'), None, (_STATE,))
    yield Bent("a day of completion of what goes on", typed(_STATE, "Đang thực hiện"), None, (_ON,))


def figures() -> Iterator[Bent]:
    for text in ("12", "12 dịch vụ", "12 DỊCH VỤ", "12,0", "12dịch vụ"):
        yield Bent(f"figure {text!r}", typed(_VALUE, text))
    yield Bent("figure '1 200'", typed(_VALUE, "1 200"), (("value: 12\n", "value: 1200\n"),))
    yield Bent("figure '1.234.567'", typed(_VALUE, "1.234.567"), (("value: 12\n", "value: 1234567\n"),))
    yield Bent("figure with its unit as a format", put({_VALUE: 12}, {_VALUE: '0" dịch vụ"'}))
    yield Bent("terms as texts", typed(_TERM, "30"))
    for text in ("1.200", "12 hồ sơ", "12%", "mười hai", "12 dịch vụ (ước)", "1e3", "12/53", "~12", "> 10"):
        yield Bent(f"figure {text!r}", typed(_VALUE, text), None, (_VALUE,))
    yield Bent("a formula with its result", formula(_VALUE, "6+6", "12"))
    yield Bent("a formula that nobody computed", formula(_VALUE, "6+6", ""), None, (_VALUE,))
    yield Bent("a formula that fails", formula(_VALUE, "1/0", "#DIV/0!"), None, (_VALUE,))
    yield Bent("an error where text is asked", raw(_RESULT, 't="e"><v>#REF!</v></c>'), None, (_RESULT,))
    yield Bent("a numerator where none is asked", number(f"{KPIS}!H5", "3"), None, (f"{KPIS}!H5",))
    yield Bent("numbers below the table", put({f"{KPIS}!F9": 12}), None, (f"{KPIS}!F9",))


def texts() -> Iterator[Bent]:
    yield Bent("lines broken", typed(_RESULT, "Đã ban hành.\r\nĐã gửi."),
               result("|-\n      Đã ban hành.\n      Đã gửi."))  # fmt: skip
    yield Bent("lines broken by Excel's escape", typed(_RESULT, "Đã ban hành._x000D_\nĐã gửi."),
               result("|-\n      Đã ban hành.\n      Đã gửi."))  # fmt: skip
    yield Bent("blanks around", typed(_RESULT, "\u00a0 Đã  ban hành. \t"))
    yield Bent("letters apart from marks", typed(_RESULT, normalize("NFD", "Đã ban hành.")))
    yield Bent("a dash before", typed(_RESULT, "- Đã trình"), result('"- Đã trình"'))
    yield Bent("a plus before", typed(_RESULT, "+ Đã trình"), result("+ Đã trình"))
    yield Bent("a colon within", typed(_RESULT, "Kết quả: đạt # 1"), result('"Kết quả: đạt # 1"'))
    yield Bent("a number where text is asked", number(_RESULT, "12"), result('"12"'))
    yield Bent("signs of markup", typed(_RESULT, "R&D <50%"), result("R&D <50%"))
    yield Bent("a telephone number", typed(_RESULT, "Đã ban hành; liên hệ ông A, ĐT 0912 345 678."),
               result("Đã ban hành; liên hệ ông A."), told=("số điện thoại",))  # fmt: skip
    yield Bent("only dashes", typed(_RESULT, "- - -"), None, (_RESULT,))
    yield Bent("an equals sign before", typed(_RESULT, "=SUM(A1)"), None, (_RESULT,))
    yield Bent("TCVN3", typed(_RESULT, "§· ban hµnh kÕ ho¹ch"), None, (_RESULT,))
    yield Bent("VNI", typed(_RESULT, "Ñaõ ban haønh keá hoaïch"), None, (_RESULT,))
    yield Bent("40 000 letters", typed(_RESULT, "Đã làm. " * 5_000), None, (_RESULT,))
    yield Bent("invisible signs", typed(_RESULT, "Đã\u202e ban\u200b hành\ufeff."))
    yield Bent("TCVN3 in another sheet", typed(f"{KPIS}!M5", "§· ban hµnh kÕ ho¹ch"), None, (f"{KPIS}!M5",))
    yield Bent("two numbers and one day", typed(f"{TASKS}!K4", "9/QĐ-STC; 10/QĐ-STC"), None, (f"{TASKS}!L4",))
    yield Bent("two numbers with và", typed(f"{TASKS}!K4", "9/QĐ-STC và 10/QĐ-STC"), None, (f"{TASKS}!L4",))
    yield Bent("the word Số before a number", typed(f"{TASKS}!K4", "Số: 9/QĐ-STC"))
    yield Bent("TRUE where text is asked", raw(_RESULT, 't="b"><v>1</v></c>'), None, (_RESULT,))
    yield Bent("no day of the report", by_book(lambda book: book[REPORT].__setitem__("C8", None)), None,
               (f"{REPORT}!C8",))  # fmt: skip
    yield Bent("the report's day as a real date", put({f"{REPORT}!C8": date(2024, 9, 10)}))


def files() -> Iterator[Bent]:
    yield Bent("a cell in the far corner", put({f"{TASKS}!XFD1048576": "xa"}), told=("xa",), counted=False)
    yield Bent("a million rows declared", by_parts(declare_million_rows), None, ("",), counted=False)
    yield Bent("a million rows with cells", by_parts(many_cells), None, ("",), counted=False)
    for name, bend in {
        "a zip bomb": by_parts(zip_bomb),
        "an XML bomb": by_parts(xml_bomb),
        "a macro": by_parts(macro),
        ".ods renamed": ods,
        ".xls renamed": ole("Workbook"),
        "a password": ole("EncryptedPackage"),
        "a part of the file": lambda content: content[: len(content) // 2],
        "an empty file": lambda content: b"",
        "a text": lambda content: "TT;Nhiệm vụ\n1;Một\n".encode(),
        "a PDF": lambda content: b"%PDF-1.7\n" + bytes(100),
    }.items():
        yield Bent(name, bend, None, ("",), counted=False)


BENT = (*layout(), *percentages(), *days(), *states(), *figures(), *texts(), *files())
