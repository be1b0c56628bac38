"""Cells of bodies as ids: every spelling of a body, nobody else's work, and a doubt where it is not sure."""

import json
import re
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.exchange.cell_meanings.body_spellings import Home
from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.cell_meanings.persons import without_persons
from dxplan.model.plan import Agency, Group
from dxplan.reading.bundles import bundle_text
from dxplan.reading.load import load_bodies
from plans import ROOT

HERE = Path(__file__).parent
THANH_HOA = "Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa"
HA_NOI = "Ủy ban nhân dân thành phố Hà Nội"


def _bodies(texts: Iterable[str], *, issuer: str = THANH_HOA, on: date = date(2026, 1, 1)) -> PlanBodies:
    return PlanBodies(texts, (), (), issuer=issuer, on=on)


def _with_list(texts: Iterable[str], *, on: date = date(2026, 1, 1)) -> PlanBodies:
    bodies = load_bodies("list", bundle_text("thanh-hoa-2025")).bodies
    assert bodies is not None
    return PlanBodies(texts, bodies.agencies, bodies.groups, issuer=THANH_HOA, on=on)


def _ids(bodies: PlanBodies, text: str) -> tuple[list[str], bool]:
    """The ids of a cell, and whether it has a doubt."""
    value = bodies.read(text, "lead")
    return value.data.get("lead", []), bool(value.doubts)


# Real plans


def _rows(text: str) -> list[list[str]]:
    """The rows of the tasks of the scanned plan of 2024, those that a page cuts joined."""
    rows: list[list[str]] = []
    for line in text.splitlines():
        cells = line.split("\t")
        if len(cells) == 6 and cells[0].isdigit():
            rows.append(cells)
        elif len(cells) == 6 and not cells[0] and any(cells):
            rows[-1] = [f"{upper} {lower}".strip() for upper, lower in zip(rows[-1], cells, strict=True)]
    return rows


def _tasks(node: dict[str, Any]) -> Iterable[dict[str, Any]]:
    yield from node.get("tasks", ())
    for section in node.get("sections", ()):
        yield from _tasks(section)


def test_every_cell_of_the_scanned_plan_gives_what_was_written_by_hand() -> None:
    plan = yaml.safe_load((ROOT / "plans" / "2024.yaml").read_text("utf-8"))
    rows = _rows((HERE / "sources" / "ke-hoach-2024.txt").read_text("utf-8"))
    tasks = [*_tasks(plan)]
    assert len(rows) == len(tasks) == 34
    listed = [Agency.model_validate(entry) for entry in plan["agencies"]]
    groups = [Group.model_validate(entry) for entry in plan["groups"]]
    bodies = PlanBodies((), listed, groups, issuer=plan["document"]["issuer"], on=date(2024, 5, 1))
    unlisted = _bodies(text for row in rows for text in row[4:])
    for row, task in zip(rows, tasks, strict=True):
        for text, cell in ((row[4], "lead"), (row[5], "coordinating")):
            value = bodies.read(text, cell)  # type: ignore[arg-type]
            assert (value.data.get(cell, []), value.doubts, value.matched) == (task.get(cell, []), (), True)
            words = value.data.get("printed", {}).get(cell, "").split()
            assert words == task.get("printed", {}).get(cell, "").split()
            assert not unlisted.read(text, cell).doubts  # type: ignore[arg-type]
    entries = [*unlisted.agencies_data(), *unlisted.groups_data()]
    same = {
        "so-tttt", "vp-ubnd", "dh-hong-duc", "so-khdt", "bql-kkt-nghi-son", "so-ct", "hiep-hoi-dn", "cuc-thue", "so-tc",
        "cong-an", "so-ban-nganh", "ubnd-huyen", "don-vi-lien-quan", "dn-cong-nghe-so", "dn-vien-thong",
    }  # fmt: skip
    assert {entry["id"] for entry in entries} == same | {"tt-pvhcc", "so-ban-nganh-don-vi-lien-quan"}
    kinds = {body["id"]: body["kind"] for body in plan["agencies"]}
    assert all(entry["kind"] == kinds[entry["id"]] for entry in unlisted.agencies_data() if entry["id"] in same)


def _cells_of_277() -> list[tuple[str, Any]]:
    rows = json.loads((HERE / "sources" / "hn-kh277-2026.gold.json").read_text("utf-8"))
    return [(row[cell] or "", cell) for row in rows for cell in ("lead", "coordinating")]


def test_the_plan_of_hundred_days_names_31_bodies_and_five_cells_that_a_person_reads() -> None:
    cells = _cells_of_277()
    bodies = _bodies((text for text, _ in cells), issuer=HA_NOI)
    names = {entry["id"]: entry["name"] for entry in (*bodies.agencies_data(), *bodies.groups_data())}
    values = {text: bodies.read(text, cell) for text, cell in cells}
    assert len(names) == 31
    assert sorted(text[:30] for text, value in values.items() if value.doubts) == [
        "Sở Giáo dục và Đào tạo, UBND c",
        "Sở Xây dựng/các công ty quản l",
        "UBND các xã, phường trực tiếp ",
        "Đề nghị phối hợp với các Bộ, n",
    ]
    for text, value in values.items():
        printed = value.data.get("printed", {}).values()
        assert not value.doubts or list(printed) == [text]
        ids = [*value.data.get("lead", []), *value.data.get("coordinating", [])]
        assert bool(value.doubts) is not bool(ids) or not text
    text = (
        "Trung tâm Phục vụ hành chính công, Sở Nông nghiệp và Môi trường (Văn phòng Đăng ký đất đai và các Chi nhánh)"
    )
    assert values[text].data["lead"] == ["tt-pvhcc", "so-nnmt"]
    text = "UBND xã/phường, Công an Thành phố, Sở Khoa học và Công nghệ, cơ quan có liên quan"
    assert values[text].data["coordinating"] == ["ubnd-xa-phuong", "cong-an", "so-khcn", "co-quan-lien-quan"]


def test_of_300_cells_of_a_city_16_are_read_by_a_person() -> None:
    lines = (HERE / "sources" / "hn-kh38-pl1-2026.txt").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if "\t" in line][1:]
    cells = [re.sub(r"(?: /)+ ", "\n", text) for row in rows for text in row[4:6] if text]
    bodies = _bodies(cells, issuer=HA_NOI)
    doubtful = [text for text in cells if bodies.read(text, "lead").doubts]
    assert (len(cells), len(doubtful)) == (300, 16)
    science = next(entry for entry in bodies.agencies_data() if entry["id"] == "so-khcn")
    assert science == {
        "id": "so-khcn",
        "name": "Sở Khoa học và Công nghệ",
        "short": "Sở KH&CN",
        "aliases": ["Sở KHCN"],
        "kind": "department",
    }


def _table() -> list[str]:
    lines = (HERE / "others" / "cells.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


ALONE = ("ông Nguyễn Văn A", "đ/c Lê", "- Nguyễn Văn A", "0912", "ĐT:", "Trần Thị Hà")
"""Persons whom the table has beside a body: they are taken out, and the body stays."""


def test_no_cell_of_the_table_is_read_where_a_reader_can_not() -> None:
    rows = _table()
    cells = [row.removeprefix("? ").replace("|", "").replace("⏎", "\n") for row in rows]
    bodies = _bodies(cells, issuer=HA_NOI)
    for row, text in zip(rows, cells, strict=True):
        ids, has_doubt = _ids(bodies, text)
        if row.startswith("? ") and not any(person in row for person in ALONE):
            assert (ids, has_doubt) == ([], True), row
        elif not has_doubt:
            assert len(ids) == row.count("|") + 1 or "Sở, ban, ngành" in row, row


# One body, its spellings

SAME = [
    # the first is the name; each of the others is the same body
    ("Sở Khoa học và Công nghệ", "SKHCN", "Sở KHCN", "Sở KH&CN", "Sở Khoa học và công nghệ", "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
     "Sở Khoa học và Công nghệ tỉnh", "Sở Khoa học & Công nghệ", "Giám đốc Sở Khoa học và Công nghệ",
     "Sở Khoa học và Công nghệ tỉnh Thanh Hóa", "Sở Khoa học - Công nghệ"),
    ("Trung tâm Phục vụ hành chính công tỉnh", "Trung tâm phục vụ HCC tỉnh", "TT Phục vụ HCC tỉnh",
     "Trung tâm PVHCC tỉnh", "Trung tâm Phục vụ Hành chính công tỉnh Thanh Hoá"),
    ("Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp", "Ban QL Khu Kinh tế Nghi Sơn và các khu công nghiệp",
     "BQL Khu kinh tế Nghi Sơn và các khu công nghiệp", "BQL KKT Nghi Sơn và các KCN"),
    ("Văn phòng UBND tỉnh", "VP UBND tỉnh", "Văn Phòng UBND Tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
    ("Trường Đại học Hồng Đức", "Trường ĐH Hồng Đức"),
    ("UBND thành phố Thanh Hóa", "UBND TP Thanh Hóa", "UBND TP. Thanh Hóa", "UBND thành phố Thanh Hoá"),
    ("UBND phường Hạc Thành", "phường Hạc Thành", "Chủ tịch UBND phường Hạc Thành"),
    ("Công an tỉnh", "Công an tỉnh Thanh Hóa"),
    ("Các sở, ban, ngành cấp tỉnh", "các sở ban ngành", "Sở, ban, ngành", "Các Sở - ban - ngành", "Sở/ban/ngành",
     "các ban, sở, ngành", "Tất cả các sở, ban, ngành", "Giám đốc, Thủ trưởng các Sở, ban, ngành"),
    ("UBND các xã, phường", "UBND xã, phường", "UBND xã/phường", "UBND cấp xã", "UBND các xã, phường, đặc khu",
     "Ủy ban nhân dân các xã, phường", "Chủ tịch UBND các xã, phường"),
    ("UBND cấp huyện", "UBND các huyện, thị xã, thành phố", "UBND huyện, thị xã, thành phố"),
    ("Các đơn vị có liên quan", "các đơn vị liên quan", "Đơn vị liên quan"),
]  # fmt: skip


@pytest.mark.parametrize("names", SAME, ids=[names[0] for names in SAME])
def test_spellings_of_one_body_are_one_entry(names: tuple[str, ...]) -> None:
    bodies = _bodies(reversed((*names, names[0])))
    entries = [*bodies.agencies_data(), *bodies.groups_data()]
    assert [entry["name"] for entry in entries] == [names[0]]
    for name in names:
        assert _ids(bodies, f"{name}.") == ([entries[0]["id"]], False), name


OTHERS = [
    ("UBND xã Đồng Tiến", "UBND phường Đông Tiến"),
    ("UBND tỉnh", "UBND thành phố Thanh Hóa", "UBND các xã, phường", "UBND cấp huyện"),
    ("Công an tỉnh", "Công an thành phố Thanh Hóa", "Công an các xã, phường"),
    ("Cục Thuế tỉnh", "Thuế tỉnh"),
    ("Các sở, ban, ngành", "Các sở, ban, ngành liên quan", "Các sở, ngành", "Các bộ, ngành"),
    ("UBND các xã, phường", "UBND các xã, phường liên quan", "UBND các xã", "Các xã, phường"),
    ("Kho bạc Nhà nước khu vực X", "Kho bạc Nhà nước khu vực XI"),
    ("Ngân hàng Nhà nước chi nhánh Khu vực 7", "Ngân hàng Nhà nước chi nhánh Khu vực 8"),
    ("Trường THCS Lê Lợi 1", "Trường THCS Lê Lợi 2"),
    ("Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "Sở Ngoại vụ", "Sở Y tế"),
    ("Sở Khoa học và Công nghệ", "Bộ Khoa học và Công nghệ", "Tổ Khoa học và Công nghệ"),
    ("Văn phòng Sở Y tế", "Văn phòng Bộ Y tế"),
    ("Hội Chữ thập đỏ", "Đội Chữ thập đỏ"),
    ("Văn phòng HĐND tỉnh", "Văn phòng UBND tỉnh"),
]  # fmt: skip


@pytest.mark.parametrize("names", OTHERS, ids=[names[0] for names in OTHERS])
def test_names_of_several_bodies_stay_apart(names: tuple[str, ...]) -> None:
    bodies = _bodies(names)
    ids = [_ids(bodies, name) for name in names]
    assert len({id_ for own, _ in ids for id_ in own}) == len(names)
    assert not any(has_doubt for _, has_doubt in ids)


ALMOST = [
    # what the plan names too, the cell, and whether it is taken for the body that the plan names
    ("Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đạo tạo", True),
    ("Sở Xây dựng", "Sở Xây dụng", True),
    ("Sở Khoa học và Công nghệ", "Sở Khoa hoc và Công nghệ", True),
    ("Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT", True),
    ("Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính công tỉnh", True),
    ("Công an tỉnh", "Công an", True),
    ("Ngân hàng Nhà nước Việt Nam", "Ngân hàng Nhà nước", False),
    ("UBND xã Hoằng Lộc", "UBND xã Hoàng Lộc", False),
    ("Trường THPT Lê Lai", "Trường THPT Lê Lợi", False),
    ("Trường Đại học Hồng Đức", "Trường Đại học Hồng Đúc", False),
    ("Sở Công Thương", "Sở Công Thường", True),
    ("Sở Công Thương", "Sở Công Tương", False),
    ("Trung tâm Khuyến nông", "Trung tâm Khuyến công", False),
    ("Công an Vĩnh Lộc", "Công an Vĩnh Lợi", False),
    ("Công an Tân Phong", "Công an Tân Phòng", False),
    ("Văn phòng Tỉnh ủy", "Văn phòng Tình ủy", True),
    ("Các sở, ban, ngành liên quan", "Các sở, ban, ngành liên quân", False),
]


@pytest.mark.parametrize(("name", "text", "is_taken"), ALMOST)
def test_a_name_that_is_almost_the_same_is_a_doubt(name: str, text: str, is_taken: bool) -> None:
    bodies = _bodies([name, name, text])
    (own,), has_doubt = _ids(bodies, name)
    ids, is_doubtful = _ids(bodies, text)
    assert (has_doubt, is_doubtful) == (False, True)
    assert (ids == [own]) is is_taken
    assert bodies.read(text, "lead").data["printed"] == {"lead": text}


def test_a_short_form_that_two_bodies_can_have_is_a_doubt() -> None:
    bodies = _bodies(["Sở Tài chính", "Sở Thể chế", "Sở TC"])
    assert _ids(bodies, "Sở TC") == ([], True)
    assert [entry["name"] for entry in bodies.agencies_data()] == ["Sở Tài chính", "Sở Thể chế"]


def test_a_class_with_words_in_brackets_may_be_some_of_its_bodies() -> None:
    text = "Các sở, ban, ngành liên quan (Tài chính, Nội vụ)"
    assert _ids(_bodies([text]), text) == (["so-ban-nganh-lien-quan"], True)


def test_in_a_plan_of_a_commune_its_own_bodies_are_no_classes() -> None:
    own = _bodies(["UBND xã", "Đảng ủy xã", "Trạm Y tế xã"], issuer="Ủy ban nhân dân xã Hoằng Hóa")
    assert [(entry["id"], entry["kind"]) for entry in own.agencies_data()] == [
        ("ubnd", "commune"), ("dang-uy", "party"), ("tram-y-te", "unit"),
    ]  # fmt: skip
    assert [entry["id"] for entry in _bodies(["UBND xã"]).groups_data()] == ["ubnd-xa"]
    office = _bodies(["Văn phòng HĐND và UBND xã", "UBND xã"], issuer="UBND xã Hoằng Hóa")
    assert _ids(office, "Văn phòng HĐND và UBND xã") == (["vp-hdndubnd"], False)
    assert _bodies(["Tổ công nghệ số cộng đồng các thôn"]).groups_data()


@pytest.mark.parametrize(
    ("issuer", "level", "place"),
    [
        (THANH_HOA, "tỉnh", "Thanh Hóa"), (HA_NOI, "thành phố", "Hà Nội"),
        ("ỦY BAN NHÂN DÂN XÃ HOẰNG HÓA", "xã", "HOẰNG HÓA"),
        ("TỈNH ỦY THANH HÓA", "tỉnh", "THANH HÓA"), ("Ban Chỉ đạo 57 Thành ủy Hà Nội", "thành phố", "Hà Nội"),
        ("Ban Chỉ đạo tỉnh Thanh Hóa về chuyển đổi số", "tỉnh", "Thanh Hóa"), ("Bộ Khoa học và Công nghệ", "", ""),
    ],
)  # fmt: skip
def test_level_and_place_of_an_issuer(issuer: str, level: str, place: str) -> None:
    assert Home.of(issuer) == (level, place)


JOINED = """
Sở Tài chính – Sở Nội vụ
Sở Tài chính - Trung tâm Lưu trữ
Sở Tài chính + Sở Nội vụ
Sở Tài chính & Sở Nội vụ
Sở Tài chính|Sở Nội vụ
Sở Tài chính cùng Sở Nội vụ
Sở Tài chính với các sở, ngành
Sở Tài chính Sở Nội vụ
Sở Tài chínhSở Nội vụ
Sở Tài chính.Sở Nội vụ
Sở Tài chính các sở, ngành
Sở Tài chính 2026
1. Sở Tài chính 2. Sở Nội vụ
Sở Tài chính - cơ quan thường trực
Sở Tài chính (chủ trì), Sở Nội vụ (phối hợp)
Văn phòng UBND tỉnh Sở Nội vụ
UBND xã Hoằng Hóa UBND xã Hà Trung
Công an tỉnh Công an xã Hoằng Hóa
Sở TC và NV
Sở TC, NNMT
Sở VH, TT&DL, Sở Y tế
Sở Tài chính, VCCI
Trường THPT, THCS trên địa bàn
Như trên
-nt-
"
UBND các huyện: Đô Lương, Anh Sơn
các tỉnh: Bà Rịa - Vũng Tàu, Đồng Nai
""".strip().splitlines()
"""Cells in which several bodies, or none, are written as one name."""


@pytest.mark.parametrize("text", JOINED)
def test_bodies_that_no_mark_separates_are_a_doubt_and_no_new_body(text: str) -> None:
    bodies = _bodies([text])
    value = bodies.read(text, "lead")
    assert value.doubts
    assert value.data["printed"] == {"lead": text}
    assert value.removed == ()
    names = [entry["name"] for entry in (*bodies.agencies_data(), *bodies.groups_data())]
    assert all(name in ("Sở Nội vụ", "Ngành") for name in names)


WHOLE = """
Văn phòng UBND tỉnh
Thanh tra Sở Y tế
Sở Quy hoạch - Kiến trúc
Sở Lao động - Thương binh và Xã hội
Sở Nông nghiệp và PTNT
VP. UBND tỉnh
UBND TP. Hội An
Trường ĐH Kinh tế - ĐHQGHN
Ban Tuyên giáo và Dân vận Tỉnh ủy
Đảng ủy các cơ quan Đảng tỉnh
Phòng Văn hóa - Xã hội
Bộ môn Tin học
Vụ Kế hoạch - Tài chính
Trung tâm Công nghệ thông tin và Truyền thông
Hội Liên hiệp Thanh niên
Tổ công tác triển khai Đề án 06
VNPT Thanh Hóa
""".strip().splitlines()


@pytest.mark.parametrize("text", WHOLE)
def test_a_name_with_such_words_in_it_is_one_body(text: str) -> None:
    bodies = _bodies([text])
    (entry,) = bodies.agencies_data()
    assert (entry["name"], _ids(bodies, text)) == (text, ([entry["id"]], False))


def test_kinds_follow_from_the_first_words() -> None:
    names = {
        "Bộ môn Tin học": "unit", "Bộ Công an": "ministry", "Bộ Tư lệnh Quân khu 4": "military",
        "Ban CHQS xã X": "military",
        "Bộ Chỉ huy quân sự tỉnh": "military", "UBND TP. Sầm Sơn": "district", "UBND xã Hoằng Hóa": "commune",
        "Phường Hạc Thành": "ward", "Văn phòng Tỉnh ủy": "party", "MTTQ tỉnh": "front", "VKSND tỉnh": "procuracy",
        "Toà án nhân dân tỉnh": "court", "VNPT": "company", "Quỹ Đầu tư phát triển": "fund",
        "Bảo hiểm xã hội tỉnh": "other",
        "Trường THPT Lê Lợi": "school", "Hội đồng nhân dân tỉnh": "council", "Thuế tỉnh": "tax", "Tổ giúp việc": "team",
        "Ủy ban Kiểm tra Tỉnh uỷ": "party", "Thanh tra Chính phủ": "ministry",
    }  # fmt: skip
    kinds = {entry["name"]: entry["kind"] for entry in _bodies(names).agencies_data()}
    assert kinds == names


def test_the_short_form_of_a_department_is_not_that_of_another_province() -> None:
    assert _ids(_bodies(["Sở Khoa học và Công nghệ tỉnh Nghệ An", "Sở KHCN"]), "Sở KHCN")[1]


def test_without_an_issuer_level_and_place_follow_from_the_bodies() -> None:
    city = ["Công an Thành phố", "Thuế thành phố Hà Nội", "Công an TPHN", "Thuế Hà Nội", "Trường ĐH Kinh tế - ĐHQGHN"]
    assert len(_bodies(city, issuer="…").agencies_data()) == 3
    assert Home.among(["Công an tỉnh; UBND thành phố Thanh Hóa", "Thuế tỉnh"]) == ("tỉnh", "")
    assert Home.among(["Cục Thuế tỉnh Nghệ An", "Công an tỉnh; Thuế tỉnh Thanh Hóa"]) == ("tỉnh", "")
    assert Home.among(["Sở Y tế"]) == ("", "")


# With a list of bodies


def test_bodies_of_a_list_are_taken_by_their_ids() -> None:
    cells = ["Sở KH&CN; UBND cấp xã", "UBND phường Đông Tiến", "xã Đồng Tiến", "Sở Mới", "các sở, ban, ngành"]
    bodies = _with_list(cells)
    assert [_ids(bodies, text) for text in cells[:3]] == [
        (["so-khcn", "ubnd-cap-xa"], False), (["phuong-dong-tien"], False), (["xa-dong-tien"], False),
    ]  # fmt: skip
    assert _ids(bodies, "các sở, ban, ngành") == (["so-ban-nganh"], False)
    assert [entry["id"] for entry in bodies.agencies_data()] == ["so-moi"]
    assert bodies.groups_data() == []


def test_a_commune_that_is_almost_one_of_the_list_is_nobody() -> None:
    bodies = _with_list(["UBND xã Hoàng Hóa"])
    assert _ids(bodies, "UBND xã Hoàng Hóa") == ([], True)
    assert bodies.agencies_data() == []


def test_a_ministry_is_not_the_department_of_a_list_and_a_letter_more_is_nobody() -> None:
    ministry, slip = "Bộ Khoa học và Công nghệ", "Sở Khoa học và Công nghiệ"
    bodies = _with_list([ministry, slip])
    assert _ids(bodies, ministry) == (["bo-khcn"], False)
    assert _ids(bodies, slip) == ([], True)
    assert [entry["name"] for entry in bodies.agencies_data()] == [ministry]


def test_a_body_that_is_dissolved_is_a_doubt() -> None:
    cells = ["Sở Thông tin và Truyền thông"]
    assert _ids(_with_list(cells, on=date(2024, 5, 1)), cells[0]) == (["so-tttt"], False)
    assert _ids(_with_list(cells, on=date(2026, 5, 1)), cells[0]) == (["so-tttt"], True)


def test_a_new_body_never_takes_the_id_of_a_listed_one() -> None:
    listed = Agency.model_validate({"id": "so-tc", "name": "Sở Công Thương", "kind": "department"})
    bodies = PlanBodies(["Sở Tài chính"], [listed], (), issuer=THANH_HOA, on=date(2026, 1, 1))
    assert [entry["id"] for entry in bodies.agencies_data()] == ["so-tai-chinh"]


def test_every_department_of_a_list_is_known_by_its_short_forms_and_by_no_slip() -> None:
    """Each name and short form is read; with a letter changed or left out it is read by nobody in silence."""
    listed = load_bodies("list", bundle_text("thanh-hoa-2025")).bodies
    assert listed is not None
    departments = [agency for agency in listed.agencies if agency.name.startswith("Sở ") and not agency.valid_to]
    assert len(departments) > 10
    counts = {"read": 0, "doubtful": 0}
    for agency in departments:
        letters = [at for at, letter in enumerate(agency.name) if letter.isalpha() and at > 3]
        slips = [f"{agency.name[:at]}{agency.name[at + 1 :]}" for at in letters]
        slips += [f"{agency.name[:at]}x{agency.name[at + 1 :]}" for at in letters]
        bodies = _with_list(slips)
        assert _ids(bodies, agency.name) == ([agency.id], False)
        for slip in slips:
            value = bodies.read(slip, "lead")
            counts["doubtful" if value.doubts else "read"] += 1
            assert value.doubts or agency.id not in value.data["lead"], slip
    assert counts["doubtful"] > 0.9 * sum(counts.values())


# Persons

PERSONS = [
    ("Sở Tài chính (ông Nguyễn Văn A)", "Sở Tài chính", ("ông Nguyễn Văn A",)),
    ("đ/c Lê Thị B, Sở Nội vụ", "Sở Nội vụ", ("đ/c Lê Thị B",)),
    ("Sở Tài chính - Nguyễn Văn A", "Sở Tài chính", ("Nguyễn Văn A",)),
    ("Sở Tài chính, 0912 345 678", "Sở Tài chính", ("0912 345 678",)),
    ("Sở Tài chính (ĐT: 0237.3852.246)", "Sở Tài chính", ("ĐT: 0237.3852.246",)),
    ("Ông Nguyễn Văn A, Giám đốc Sở Tài chính", "Giám đốc Sở Tài chính", ("Ông Nguyễn Văn A",)),
    ("Sở Nội vụ (đ/c Nguyễn Văn A - Phó Giám đốc; ĐT 0912.345.678, email: a.b@thanhhoa.gov.vn)", "Sở Nội vụ",
     ("ĐT 0912.345.678", "email: a.b@thanhhoa.gov.vn", "đ/c Nguyễn Văn A - Phó Giám đốc")),
    ("Sở Y tế (Bà Nguyễn Thị Lan: 0987654321)", "Sở Y tế", ("0987654321", "Bà Nguyễn Thị Lan")),
    ("UBND các xã Lê Lợi, Trần Hưng Đạo", "UBND các xã Lê Lợi, Trần Hưng Đạo", ()),
    ("Trường THPT Lê Lợi, Trường THPT Nguyễn Trãi", "Trường THPT Lê Lợi, Trường THPT Nguyễn Trãi", ()),
    ("UBND xã Ông Đình", "UBND xã Ông Đình", ()),
    ("Sở 15; Kế hoạch 2026", "Sở 15; Kế hoạch 2026", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kept", "removed"), PERSONS)
def test_a_person_is_taken_out_and_the_body_stays(text: str, kept: str, removed: tuple[str, ...]) -> None:
    assert without_persons(text) == (kept, removed)


def test_what_was_taken_out_is_reported_and_a_person_alone_is_a_doubt() -> None:
    bodies = _bodies(["Sở Y tế (bà Trần Thị Hà)", "Nguyễn Văn A", " - ", ""])
    value = bodies.read("Sở Y tế (bà Trần Thị Hà)", "lead")
    assert (value.data, value.removed, value.matched) == ({"lead": ["so-yt"]}, ("bà Trần Thị Hà",), True)
    alone = bodies.read("Nguyễn Văn A", "lead")
    assert (alone.data, alone.removed, len(alone.doubts)) == ({}, ("Nguyễn Văn A",), 1)
    for blank in ("", " ", "-", "–", "/"):
        assert bodies.read(blank, "lead") == ({}, (), (), True)


# Large files


def test_thousands_of_bodies_take_linear_time() -> None:
    letters = "abcdefghij"
    cells = [
        f"Trường Tiểu học Nguyễn {first}{second}{third}x"
        for first in letters
        for second in letters
        for third in letters
    ]
    started = time.process_time()
    bodies = _bodies(cells)
    assert len(bodies.agencies_data()) == 1000
    assert time.process_time() - started < 8


@pytest.mark.parametrize(
    "text",
    ["Sở " + "a" * 50_000, "Sở Y tế; " * 10_000, "UBND xã " * 10_000, "(a) " * 30_000, "Nguyễn Văn " * 20_000,
     "09 123 456 " * 10_000, "- " * 50_000, "Sở A & " * 10_000, "@" * 50_000],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_a_hostile_cell_takes_linear_time(text: str) -> None:
    started = time.process_time()
    _bodies([text]).read(text, "lead")
    assert time.process_time() - started < 5
