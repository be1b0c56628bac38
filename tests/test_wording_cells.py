"""Cells that name several bodies: separated where that is certain."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.wording.cells import split_bodies
from dxplan.wording.names import key
from dxplan.wording.no_bodies import is_no_body

TABLE = (Path(__file__).parent / "others" / "cells.txt").read_text("utf-8").splitlines()
ROWS = [row for row in TABLE if row and not row.startswith("#")]
WORDS = [
    "sở",
    "ban",
    " ",
    "ngành",
    "xã",
    "/",
    "(",
    ")",
    ";",
    ", ",
    "\n",
    "HĐND",
    "các ",
    "Sở Y tế",
    " và ",
    "UBND ",
    "- ",
]


def _of_row(part: str) -> str:
    return " ".join(part.removesuffix(" và ").replace("⏎", " ").split()).strip(" ,;.:")


@pytest.mark.parametrize("row", ROWS)
def test_a_cell_is_separated_as_a_reader_does(row: str) -> None:
    bodies = split_bodies(row.removeprefix("? ").replace("|", "").replace("⏎", "\n"))
    if row.startswith("? "):
        assert bodies.doubt
        assert bodies.names == ()
    else:
        assert bodies.doubt is None
        assert bodies.names == tuple(map(_of_row, row.rpartition(": ")[2].split("|")))


CELLS = {
    "- Công an tỉnh; - Các sở, ban, ngành cấp tỉnh; UBND cấp huyện": (
        "Công an tỉnh",
        "Các sở, ban, ngành cấp tỉnh",
        "UBND cấp huyện",
    ),
    "Sở Tài chính; các sở, ban, ngành cấp tỉnh; UBND cấp huyện.": (
        "Sở Tài chính",
        "các sở, ban, ngành cấp tỉnh",
        "UBND cấp huyện",
    ),
    "- Các doanh nghiệp Viễn thông. - UBND cấp huyện.": ("Các doanh nghiệp Viễn thông", "UBND cấp huyện"),
    "- Sở Thông tin và Truyền thông; - Trung tâm phục vụ HCC tỉnh.": (
        "Sở Thông tin và Truyền thông",
        "Trung tâm phục vụ HCC tỉnh",
    ),
    "- Các sở, ban, ngành cấp tỉnh; UBND cấp huyện. - Trung tâm phục vụ HCC tỉnh.": (
        "Các sở, ban, ngành cấp tỉnh",
        "UBND cấp huyện",
        "Trung tâm phục vụ HCC tỉnh",
    ),
    "Sở Kế hoạch và Đầu tư và các đơn vị có liên quan": ("Sở Kế hoạch và Đầu tư", "các đơn vị có liên quan"),
    "Sở Công Thương và UBND cấp huyện": ("Sở Công Thương", "UBND cấp huyện"),
    "Sở Công Thương; Hiệp hội doanh nghiệp tỉnh và các đơn vị có liên quan": (
        "Sở Công Thương",
        "Hiệp hội doanh nghiệp tỉnh",
        "các đơn vị có liên quan",
    ),
    "Các sở, ban, ngành, đơn vị liên quan": ("Các sở, ban, ngành, đơn vị liên quan",),
    "Ban QL Khu Kinh tế Nghi Sơn và các khu công nghiệp": ("Ban QL Khu Kinh tế Nghi Sơn và các khu công nghiệp",),
    "Sở Lao động - Thương binh và Xã hội": ("Sở Lao động - Thương binh và Xã hội",),
    "Văn phòng HĐND và UBND tỉnh": ("Văn phòng HĐND và UBND tỉnh",),
    "UBND các huyện, thị xã, thành phố": ("UBND các huyện, thị xã, thành phố",),
    "Sở Tài chính, Sở Nội vụ,Công an tỉnh": ("Sở Tài chính", "Sở Nội vụ", "Công an tỉnh"),
    "Công an tỉnh, các sở, ban, ngành cấp tỉnh": ("Công an tỉnh", "các sở, ban, ngành cấp tỉnh"),
    "Cục Thuế\ntỉnh": ("Cục Thuế tỉnh",),
    "Sở Y tế\nUBND cấp huyện": ("Sở Y tế", "UBND cấp huyện"),
    "- Sở Y tế\n - Hiệp hội  doanh nghiệp\n- VNPT\n": ("Sở Y tế", "Hiệp hội doanh nghiệp", "VNPT"),
    "Phòng Kế hoạch tổng hợp": ("Phòng Kế hoạch tổng hợp",),
    "Công an xã, các thôn": ("Công an xã", "các thôn"),
    "Các thôn, khu phố; các chi bộ": ("Các thôn, khu phố", "các chi bộ"),
    "-": (),
    "": (),
    " ; . - ": (),
}


@pytest.mark.parametrize("cell", CELLS)
def test_the_bodies_of_a_cell(cell: str) -> None:
    assert split_bodies(cell) == (CELLS[cell], None)


@pytest.mark.parametrize("cell", ["Thôn 4", "thôn Toán Tỵ", "các bản đồ"])
def test_a_place_of_people_is_no_body_for_certain(cell: str) -> None:
    assert split_bodies(cell).doubt


def test_letters_after_and_may_be_what_a_body_works_in() -> None:
    assert split_bodies("Chi cục Trồng trọt và BVTV").doubt
    assert split_bodies("Chi cục Dân số và UBND tỉnh").names == ("Chi cục Dân số", "UBND tỉnh")
    assert split_bodies("Chi cục Dân số và CDC", {key("CDC")}).names == ("Chi cục Dân số", "CDC")


@pytest.mark.parametrize(
    ("name", "cell", "names"),
    [
        ("Quản lý các Khu công nghệ cao", "Sở Y tế, Quản lý các Khu công nghệ cao", 2),
        ("Sở Tài chính, Nội vụ", "Sở Tài chính, Nội vụ; Sở Y tế", 2),
        ("Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ", "các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", 1),
        ("VinFast", "Sở Y tế, Vinfast và VNPT", 3),
    ],
)
def test_a_known_name_is_one_body_whatever_signs_are_in_it(name: str, cell: str, names: int) -> None:
    assert split_bodies(cell).doubt
    assert len(split_bodies(cell, {key(name)}).names) == names


@given(st.lists(st.sampled_from(WORDS)).map("".join))
def test_a_cell_loses_no_letter(cell: str) -> None:
    bodies = split_bodies(cell)
    assert all(name == name.strip() != "" for name in bodies.names)
    if bodies.doubt is None and "và" not in cell:
        assert key("".join(bodies.names)) == key(cell)


@pytest.mark.parametrize(
    "cell",
    [
        *(
            sign * 150_000
            for sign in ("\n", " ", ". ", ", ", "\u0301\u0323", "(", "0 1 ", "a", "- ", "a@", "Sở ", "và ")
        ),
        "Sở Y tế, " * 30_000,
        "các sở, " * 30_000,
    ],
)
def test_a_hostile_cell_takes_linear_time(cell: str) -> None:
    started = time.process_time()
    split_bodies(cell)
    key(cell)
    assert time.process_time() - started < 5


@pytest.mark.parametrize("words", ["Hội nghị tổng kết", "HỘI NGHỊ TỔNG KẾT", "tổ chức lớp tập huấn", "Thuế điện tử"])
def test_results_that_begin_as_names_do_are_no_bodies(words: str) -> None:
    assert is_no_body(words)
    assert split_bodies(words).doubt


@pytest.mark.parametrize(
    "name",
    ["Phòng Học sinh - Sinh viên", "Ban Hành chính", "Quỹ Tiền tệ quốc tế", "Bảo hiểm y tế", "Trường số 1",
     "tổ chức Hội", "Đoàn thể", "Báo điện tử Chính phủ", "Quỹ nhà ở quốc gia"],
)  # fmt: skip
def test_bodies_whose_names_begin_alike_are_no_results(name: str) -> None:
    assert not is_no_body(name)
