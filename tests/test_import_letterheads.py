"""Heads of papers of many issuers in every form of letterhead: `exchange/document_heads/paper_head.py`."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import pytest

from dxplan.exchange.document_heads.paper_head import GAP, HeadReading, read_head
from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.paper_opening import read_paper
from excel_papers import by_openpyxl
from word_papers import Grid, word_paper

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
OLD_STATE = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n-----------------"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
BASIS = "Căn cứ Luật Chuyển đổi số năm 2025; xây dựng Kế hoạch với các nội dung như sau:"
LINES = [
    "I. MỤC ĐÍCH, YÊU CẦU",
    "Đẩy mạnh chuyển đổi số trong hoạt động của các cơ quan, đơn vị, từng bước hình thành",
    "chính quyền số; nâng cao chất lượng phục vụ người dân và doanh nghiệp, bảo đảm an toàn,",
    "an ninh mạng; gắn kết quả thực hiện với đánh giá, xếp loại cán bộ, công chức, viên chức.",
]
TABLE = [["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"], ["1", "Số hóa hồ sơ", "Văn phòng", "30/9/2026"]]


class Letter(NamedTuple):
    """A head with its values by hand."""

    left: str
    right: str
    number: str
    day: str
    title: str
    expected: dict[str, Any]
    doubts: frozenset[str] = frozenset()
    year: int | None = 2026
    until: object = None
    form: str = "state"
    left_out: tuple[str, ...] = ()


def plan(number: str, issuer: str, place: str, day: str, title: str, superior: str = "", **rest: Any) -> dict[str, Any]:
    named = {"superior": superior} if superior else {}
    return {"number": number, "type": "Kế hoạch", "issuer": issuer, "place": place, "date": day, "title": title,
            **named, **rest}  # fmt: skip


LETTERS = {
    "a province": Letter(
        "ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA\n--------", STATE, "Số: 105 /KH-UBND", "Thanh Hóa, ngày 05 tháng 01 năm 2026",
        "KẾ HOẠCH\nChuyển đổi số tỉnh Thanh Hóa năm 2026",
        plan("105/KH-UBND", "Ủy ban nhân dân tỉnh Thanh Hóa", "Thanh Hóa", "2026-01-05",
             "Chuyển đổi số tỉnh Thanh Hóa năm 2026"),
    ),
    "a commune in capitals": Letter(
        "UBND XÃ HOẰNG LỘC", OLD_STATE, "Số:      /KH-UBND", "Hoằng Lộc, ngày      tháng 3 năm 2026",
        "KẾ HOẠCH\nCHUYỂN ĐỔI SỐ XÃ HOẰNG LỘC NĂM 2026",
        {"symbol": "KH-UBND", "type": "Kế hoạch", "issuer": "UBND xã Hoằng Lộc", "place": "Hoằng Lộc",
         "date": "2026-03", "title": "CHUYỂN ĐỔI SỐ XÃ HOẰNG LỘC NĂM 2026"},
    ),
    "a department": Letter(
        "UBND TỈNH THANH HÓA\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH", STATE, "Số: 12/KH-SVHTTDL",
        "Thanh Hóa, ngày 9 tháng 2 năm 2026", "KẾ HOẠCH\nTriển khai chuyển đổi số ngành văn hóa\nnăm 2026",
        plan("12/KH-SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch", "Thanh Hóa", "2026-02-09",
             "Triển khai chuyển đổi số ngành văn hóa năm 2026", "UBND tỉnh Thanh Hóa"),
    ),
    "a school": Letter(
        "UBND PHƯỜNG HẠC THÀNH\nTRƯỜNG THCS LÊ LỢI", STATE, "Số: 07/KH-THCSLL", "Hạc Thành, ngày 15 tháng 9 năm 2026",
        "KẾ HOẠCH\nChuyển đổi số năm học 2026-2027",
        plan("07/KH-THCSLL", "Trường THCS Lê Lợi", "Hạc Thành", "2026-09-15", "Chuyển đổi số năm học 2026-2027",
             "UBND phường Hạc Thành"),
        frozenset({"until"}), 2026, date(2027, 5, 31),
    ),
    "a ministry": Letter(
        "BỘ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", STATE, "Số: 1234/QĐ-BNNMT", "Hà Nội, ngày 14 tháng 7 năm 2026",
        "QUYẾT ĐỊNH\nBan hành Kế hoạch chuyển đổi số giai đoạn 2026 - 2030",
        plan("1234/QĐ-BNNMT", "Bộ Nông nghiệp và Môi trường", "Hà Nội", "2026-07-14",
             "Ban hành Kế hoạch chuyển đổi số giai đoạn 2026 - 2030", type="Quyết định"),
        frozenset(), 2026, 2030,
    ),
    "the Government": Letter(
        "CHÍNH PHỦ", STATE, "Số: 03/NQ-CP", "Hà Nội, ngày 09 tháng 01 năm 2025",
        "NGHỊ QUYẾT\nBan hành Chương trình hành động của Chính phủ",
        plan("03/NQ-CP", "Chính phủ", "Hà Nội", "2025-01-09", "Ban hành Chương trình hành động của Chính phủ",
             type="Nghị quyết"),
        frozenset(), 2025,
    ),
    "a committee of the Party": Letter(
        "TỈNH ỦY THANH HÓA\nBAN CHỈ ĐẠO 57\n*", PARTY, "Số 02-KH/BCĐ", "Thanh Hóa, ngày 19 tháng 01 năm 2026",
        "KẾ HOẠCH\nHoạt động năm 2026",
        plan("02-KH/BCĐ", "Ban Chỉ đạo 57", "Thanh Hóa", "2026-01-19", "Hoạt động năm 2026", "Tỉnh ủy Thanh Hóa"),
        form="party",
    ),
    "a Party committee of a commune": Letter(
        "ĐẢNG BỘ TỈNH THANH HÓA\nĐẢNG ỦY XÃ HOẰNG LỘC", PARTY, "Số      -CTr/ĐU", "Hoằng Lộc, ngày 2 tháng 3 năm 2026",
        "CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 57-NQ/TW",
        {"symbol": "CTr/ĐU", "type": "Chương trình hành động", "issuer": "Đảng ủy xã Hoằng Lộc",
         "superior": "Đảng bộ tỉnh Thanh Hóa", "place": "Hoằng Lộc", "date": "2026-03-02",
         "title": "thực hiện Nghị quyết số 57-NQ/TW"},
        form="party",
    ),
    "a draft in a hurry": Letter(
        "UBND THÀNH PHỐ HÀ NỘI\nSỞ QUY HOẠCH - KIẾN TRÚC", f"{STATE}\nDỰ THẢO LẦN 2", "Số:       /KH-QHKT",
        "Hà Nội, ngày     tháng     năm 2026", "HỎA TỐC\nKẾ HOẠCH\nChuyển đổi số năm 2026",
        {"symbol": "KH-QHKT", "type": "Kế hoạch", "issuer": "Sở Quy hoạch - Kiến trúc",
         "superior": "UBND thành phố Hà Nội", "place": "Hà Nội", "date": "2026-01", "title": "Chuyển đổi số năm 2026"},
        frozenset({"document.date"}), left_out=("DỰ THẢO LẦN 2", "HỎA TỐC"),
    ),
    "signed digitally": Letter(
        "BỘ KHOA HỌC VÀ CÔNG NGHỆ\nCỤC CHUYỂN ĐỔI SỐ QUỐC GIA", STATE, "Số: 21/KH-CĐSQG",
        "Hà Nội, ngày 3 tháng 4 năm 2026",
        "Người ký: Cục Chuyển đổi số quốc gia\nThời gian ký: 03.04.2026 16:20:11 +07:00\nKẾ HOẠCH\nCông tác năm 2026",
        plan("21/KH-CĐSQG", "Cục Chuyển đổi số quốc gia", "Hà Nội", "2026-04-03", "Công tác năm 2026",
             "Bộ Khoa học và Công nghệ"),
        left_out=("Người ký: Cục Chuyển đổi số quốc gia", "Thời gian ký: 03.04.2026 16:20:11 +07:00"),
    ),
    "an office of two": Letter(
        "VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH THANH HÓA", STATE, "Số: 3/KH-VP", "Thanh Hóa, ngày 4 tháng 5 năm 2026",
        "KẾ HOẠCH\nNâng cao chất lượng dịch vụ công năm 2026",
        plan("3/KH-VP", "Văn phòng Ủy ban nhân dân tỉnh Thanh Hóa", "Thanh Hóa", "2026-05-04",
             "Nâng cao chất lượng dịch vụ công năm 2026"),
    ),
    "a place with a number": Letter(
        "ỦY BAN NHÂN DÂN\nPHƯỜNG 5", STATE, "Số: 9/KH-UBND", "Phường 5, ngày 6 tháng 6 năm 2026",
        "KẾ HOẠCH\nChuyển đổi số năm 2026",
        plan("9/KH-UBND", "Ủy ban nhân dân phường 5", "Phường 5", "2026-06-06", "Chuyển đổi số năm 2026"),
    ),
    "kind and title on one line": Letter(
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH", STATE, "Số: 45/KH-UBND",
        "Thành phố Hồ Chí Minh, ngày 1 tháng 2 năm 2026", "KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026",
        plan("45/KH-UBND", "Ủy ban nhân dân Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh", "2026-02-01",
             "CHUYỂN ĐỔI SỐ NĂM 2026"),
    ),
    "signed in the year before": Letter(
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH NGHỆ AN", STATE, "Số: 45/2025/NQ-HĐND", "Nghệ An, ngày 12 tháng 12 năm 2025",
        "NGHỊ QUYẾT\nVề chuyển đổi số năm 2026",
        plan("45/2025/NQ-HĐND", "Hội đồng nhân dân tỉnh Nghệ An", "Nghệ An", "2025-12-12", "Về chuyển đổi số năm 2026",
             type="Nghị quyết"),
        frozenset({"year"}),
    ),
    "three bodies": Letter(
        "UBND XÃ HOẰNG LỘC\nPHÒNG VĂN HÓA - XÃ HỘI\nTRƯỜNG TIỂU HỌC KIM ĐỒNG", STATE, "Số: 1/KH-TH",
        "Hoằng Lộc, ngày 5 tháng 9 năm 2026", "KẾ HOẠCH\nChuyển đổi số năm 2026",
        plan("1/KH-TH", "Trường Tiểu học Kim Đồng", "Hoằng Lộc", "2026-09-05", "Chuyển đổi số năm 2026",
             "Phòng Văn hóa - Xã hội"),
        frozenset({"document.superior"}),
    ),
    "a day that is none": Letter(
        "UBND TỈNH QUẢNG TRỊ", STATE, "Số: 1/KH-UBND", "Quảng Trị, ngày 31 tháng 6 năm 2026",
        "KẾ HOẠCH\nChuyển đổi số năm 2026",
        plan("1/KH-UBND", "UBND tỉnh Quảng Trị", "Quảng Trị", "2026-01", "Chuyển đổi số năm 2026"),
        frozenset({"document.date"}),
    ),
}  # fmt: skip


def rows(letter: Letter) -> list[list[str]]:
    return [[letter.left, letter.right], [letter.number, letter.day]]


def in_cells(letter: Letter) -> bytes:
    return word_paper(Grid(rows(letter), is_ruled=False), *letter.title.split("\n"), BASIS, Grid(TABLE, 1))


def in_two_cells(letter: Letter) -> bytes:
    cells = [f"{letter.left}\n{letter.number}", f"{letter.right}\n{letter.day}"]
    return word_paper(Grid([cells], is_ruled=False), letter.title, BASIS, Grid(TABLE, 1))


def in_a_cell_a_line(letter: Letter) -> bytes:
    left, right = f"{letter.left}\n{letter.number}".split("\n"), f"{letter.right}\n{letter.day}".split("\n")
    size = max(len(left), len(right))
    left = [*left[:-1], *[""] * (size - len(left)), left[-1]]
    right = [*right[:-1], *[""] * (size - len(right)), right[-1]]
    lines = [[*pair] for pair in zip(left, right, strict=True)]
    return word_paper(Grid(lines, is_ruled=False), *letter.title.split("\n"), BASIS, Grid(TABLE, 1))


def in_lines(letter: Letter) -> bytes:
    """Each line is a paragraph; one that has both columns has them behind each other."""
    left, right = letter.left.split("\n"), letter.right.split("\n")
    size = max(len(left), len(right))
    pairs = zip([*left, *[""] * (size - len(left))], [*right, *[""] * (size - len(right))], strict=True)
    lines = [f"{one} {other}".strip() for one, other in pairs]
    return word_paper(*lines, f"{letter.number} {letter.day}", *letter.title.split("\n"), BASIS, Grid(TABLE, 1))


def in_text(letter: Letter) -> bytes:
    head = [*letter.left.split("\n"), *letter.right.split("\n"), letter.number, letter.day, *letter.title.split("\n")]
    return "\n\n".join([*head, BASIS, "\n".join("\t".join(row) for row in TABLE)]).encode()


def laid_out(letter: Letter) -> bytes:
    """Two columns beside each other, as `pdftotext -layout` gives them; blanks stand for a number to come."""
    left, right = letter.left.split("\n"), letter.right.split("\n")
    size = max(len(left), len(right))
    pairs = zip([*left, *[""] * (size - len(left))], [*right, *[""] * (size - len(right))], strict=True)
    lines = [f"   {one:<45}{other}".rstrip() for one, other in pairs]
    lines += ["", f"   {letter.number:<45}{letter.day}", "", ""]
    lines += [" " * 25 + line for line in letter.title.split("\n")]
    lines += ["", f"     {BASIS}", *(f"     {line}" for line in LINES), ""]
    lines += [f" {number:<5}{title:<40}{lead:<25}{due}" for number, title, lead, due in TABLE]
    return "\n".join(lines).encode()


def in_a_sheet(letter: Letter) -> bytes:
    parts = [*letter.title.split("\n"), BASIS]
    lines = [[left, None, right, None] for left, right in rows(letter)] + [[part, None, None, None] for part in parts]
    return by_openpyxl([*lines, [], *TABLE])


FORMS: dict[str, Callable[[Letter], bytes]] = {
    "cells": in_cells, "two cells": in_two_cells, "a cell a line": in_a_cell_a_line, "lines": in_lines, "text": in_text,
    "a sheet": in_a_sheet, "laid out": laid_out,
}  # fmt: skip


@cache
def reading_of(name: str, form: str) -> HeadReading:
    return read_head(outline_of(read_paper(FORMS[form](LETTERS[name]))))


def doubted(reading: HeadReading) -> set[str]:
    return {doubt.field for doubt in reading.doubts} - {"document.signer"}  # none of them is signed


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", LETTERS)
def test_a_letterhead_is_read_in_every_form(name: str, form: str) -> None:
    letter, reading = LETTERS[name], reading_of(name, form)
    assert {key: value for key, value in reading.document.items() if key != "signer"} == letter.expected
    assert reading.document["signer"] == {"authority": GAP, "name": GAP}
    assert doubted(reading) == letter.doubts
    assert (reading.year, reading.until, reading.form) == (letter.year, letter.until, letter.form)
    assert [part.text for part in reading.left_out] == [*letter.left_out]
