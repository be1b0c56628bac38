"""The head and the foot of papers: `exchange/document_heads/paper_head.py`."""

from datetime import date

import pytest

from dxplan.exchange.document_heads.paper_head import GAP, HeadReading, read_head
from dxplan.exchange.outlines.outline import Outline
from dxplan.papers.source_paper import SourceParagraph, SourcePlace


def paragraphs(text: str) -> list[SourceParagraph]:
    """A paragraph for each part between blank lines."""
    parts = filter(None, (part.strip("\n") for part in text.split("\n\n")))
    return [SourceParagraph(part, SourcePlace(line=at)) for at, part in enumerate(parts, 1)]


def head_of(head: str, text: str = "", foot: str = "") -> HeadReading:
    return read_head(Outline(list(paragraphs(text)), paragraphs(head), paragraphs(foot)))


def doubted(reading: HeadReading) -> set[str]:
    return {doubt.field for doubt in reading.doubts}


STATE = """
ỦY BAN NHÂN DÂN
THÀNH PHỐ HÀ NỘI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:277    /KH-UBND

Hà Nội, ngày14 tháng7 năm 2026

KẾ HOẠCH

Triển khai đợt cao điểm 100 ngày thực hiện các nhiệm vụ

trọng tâm về chuyển đổi số thành phố Hà Nội
"""
STATE_FOOT = """
Nơi nhận:
- Ban Chỉ đạo 57 Trung ương;
- VPUB: CVP, PCVP B.V.Thắng,
  các phòng, đơn vị: ĐMPT, TH;
- Lưu: VT, ĐMPT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trương Việt Dũng
"""


def test_a_whole_head_has_no_doubt() -> None:
    reading = head_of(STATE, "UBND thành phố Hà Nội ban hành Kế hoạch như sau:", STATE_FOOT)
    assert reading.document == {
        "number": "277/KH-UBND",
        "type": "Kế hoạch",
        "issuer": "Ủy ban nhân dân thành phố Hà Nội",
        "place": "Hà Nội",
        "date": "2026-07-14",
        "title": (
            "Triển khai đợt cao điểm 100 ngày thực hiện các nhiệm vụ trọng tâm về chuyển đổi số thành phố Hà Nội"
        ),
        "signer": {
            "authority": "TM. ỦY BAN NHÂN DÂN",
            "office": "KT. CHỦ TỊCH",
            "post": "PHÓ CHỦ TỊCH",
            "name": "Trương Việt Dũng",
        },
        "recipients": [
            "Ban Chỉ đạo 57 Trung ương",
            "VPUB: CVP, PCVP B.V.Thắng, các phòng, đơn vị: ĐMPT, TH",
            "Lưu: VT, ĐMPT",
        ],
    }
    assert (reading.year, reading.form) == (2026, "state")
    assert reading.until == date(2026, 10, 22)
    assert doubted(reading) == {"until"}  # a title alone does not say from which day they are counted


def test_a_name_that_the_text_never_writes_is_a_doubt() -> None:
    """From capitals alone nobody knows whether it is `Trung tâm Giám sát, điều hành đô thị thông minh`."""
    capitals = "TRUNG TÂM GIÁM SÁT, ĐIỀU HÀNH ĐÔ THỊ THÔNG MINH"
    head = STATE.replace("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI", capitals)
    assert "document.issuer" in doubted(head_of(head, "Kế hoạch như sau:", STATE_FOOT))
    text = "Trung tâm Giám sát, điều hành đô thị thông minh ban hành Kế hoạch như sau:"
    reading = head_of(head, text, STATE_FOOT)
    assert reading.document["issuer"] == "Trung tâm Giám sát, điều hành đô thị thông minh"
    assert "document.issuer" not in doubted(reading)


def test_blanks_in_number_and_day_stay_blank() -> None:
    reading = head_of(
        "Số: /KH-BCĐ\n\nThanh Hóa, ngày tháng 5 năm 2024\n\nKẾ HOẠCH\nHoạt động của Ban Chỉ đạo năm 2024",
        "Thực hiện Quyết định; Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa xây dựng Kế hoạch hoạt động với các nội dung:",
        "Nơi nhận:\n\n- Bộ Thông tin và Truyền thông;\n- Lưu: VT, CNTT.\n\nTRƯỞNG BAN\n\n"
        "CHỦ TỊCH UBND TỈNH\nĐỗ Minh Tuấn",
    )
    assert reading.document["symbol"] == "KH-BCĐ"
    assert "number" not in reading.document
    assert reading.document["date"] == "2024-05"
    assert reading.document["issuer"] == "Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa"
    assert reading.document["recipients"] == ["Bộ Thông tin và Truyền thông", "Lưu: VT, CNTT"]
    assert reading.document["signer"] == {
        "authority": "TRƯỞNG BAN", "office": "CHỦ TỊCH UBND TỈNH", "name": "Đỗ Minh Tuấn",
    }  # fmt: skip
    assert doubted(reading) == {"document.issuer"}


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Số: 12/KH-UBND", {"number": "12/KH-UBND"}),
        ("Số 05-KH/BCĐTW", {"number": "05-KH/BCĐTW"}),
        ("Số: 20-KH/BCĐ 57", {"number": "20-KH/BCĐ 57"}),
        ("Số:      /KH-SKHCN", {"symbol": "KH-SKHCN"}),
        ("Số: …/KH-UBND", {"symbol": "KH-UBND"}),
        ("Số:        -KH/TU", {"symbol": "KH/TU"}),
        ("Số: 42/2026/QĐ-UBND", {"number": "42/2026/QĐ-UBND"}),
    ],
)
def test_numbers_of_both_forms(line: str, number: dict[str, str]) -> None:
    document = head_of(f"{line}\n\nKẾ HOẠCH\n\nTriển khai năm 2026").document
    assert {key: document[key] for key in ("number", "symbol") if key in document} == number


@pytest.mark.parametrize(
    ("line", "date", "is_sure"),
    [
        ("Hà Nội, ngày 14 tháng 7 năm 2026", "2026-07-14", True),
        ("Thanh Hóa, ngày     tháng 12 năm 2026", "2026-12", True),
        ("Thanh Hóa, ngày … tháng … năm 2026", "2026-01", False),
        ("Thanh Hóa, ngày 31 tháng 6 năm 2026", "2026-01", False),
        ("Thanh Hóa, ngày 05 tháng 01 năm 2026", "2026-01-05", True),
    ],
)
def test_days_and_months(line: str, date: str, is_sure: bool) -> None:
    reading = head_of(f"Số: 1/KH-UBND\n\n{line}\n\nKẾ HOẠCH\n\nTriển khai")
    assert reading.document["date"] == date
    assert ("document.date" not in doubted(reading)) == is_sure


def test_an_annex_alone_has_its_documents_number_and_day_from_its_note() -> None:
    reading = head_of(
        "",
        "Phụ lục\n\nDANH MỤC\n\n(Kèm theo Kế hoạch số 277 /KH-UBND ngày 14/ 7 /2026 của UBND thành phố Hà Nội)",
    )
    document = reading.document
    assert (document["number"], document["date"], document["type"]) == ("277/KH-UBND", "2026-07-14", "Kế hoạch")
    assert document["issuer"] == "UBND thành phố Hà Nội"
    assert document["title"] == GAP
    assert {"document.title", "document.signer", "document.place"} <= doubted(reading)


def test_nothing_at_all_is_gaps_with_a_doubt_each() -> None:
    reading = head_of("", "Danh mục nhiệm vụ")
    gaps = {key for key, value in reading.document.items() if value in (GAP, "")}
    assert {f"document.{gap}" for gap in gaps} <= doubted(reading)
    assert reading.year is None


def test_a_superior_body_above_the_issuer() -> None:
    reading = head_of(
        "UBND TỈNH THANH HÓA\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nSố: 5/KH-SKHCN\n\n"
        "Thanh Hóa, ngày 2 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nChuyển đổi số",
        "Sở Khoa học và Công nghệ ban hành Kế hoạch, báo cáo UBND tỉnh Thanh Hóa.",
    )
    assert reading.document["superior"] == "UBND tỉnh Thanh Hóa"
    assert reading.document["issuer"] == "Sở Khoa học và Công nghệ"


def test_a_paper_of_the_party() -> None:
    reading = head_of("ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 02-KH/BCĐ\n\nKẾ HOẠCH\n\nHành động năm 2026")
    assert reading.form == "party"


def test_a_plan_of_several_years() -> None:
    reading = head_of("Số: 1/KH-UBND\n\nHà Nội, ngày 1 tháng 2 năm 2026\n\nKẾ HOẠCH\n\nGiai đoạn 2026 - 2030")
    assert (reading.year, reading.until) == (2026, 2030)


def test_years_of_what_a_plan_carries_out_are_no_years_of_the_plan() -> None:
    """The year that a title names counts; the years within a title are a doubt."""
    head = "Số: 1/KH-UBND\n\nHà Nội, ngày 1 tháng 2 năm 2026\n\nKẾ HOẠCH\n\n"
    named = head_of(f"{head}Năm 2026 thực hiện Chương trình chuyển đổi số giai đoạn 2026 - 2030")
    assert (named.year, named.until) == (2026, None)
    within = head_of(f"{head}Thực hiện Chương trình giai đoạn 2026-2030 trên địa bàn tỉnh")
    assert "until" in doubted(within)


@pytest.mark.parametrize(("title", "is_named"), [("Chuyển đổi số", False), ("Chuyển đổi số năm 2026", True)])
def test_the_year_of_its_day_alone_is_none_that_a_paper_names(title: str, is_named: bool) -> None:
    reading = head_of(f"Số: 1/KH-UBND\n\nHà Nội, ngày 25 tháng 12 năm 2025\n\nKẾ HOẠCH\n\n{title}")
    assert (reading.year, reading.is_year_named) == (2026 if is_named else 2025, is_named)


def test_a_title_of_another_year_than_the_date_is_a_doubt() -> None:
    """A plan for the next year is signed in December; the year that its title names counts."""
    reading = head_of("Số: 1/KH-UBND\n\nHà Nội, ngày 25 tháng 12 năm 2025\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026")
    assert reading.year == 2026
    assert "year" in doubted(reading)


# Signatures and recipients


@pytest.mark.parametrize(
    ("foot", "signer"),
    [
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn A", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A"]),
        ("GIÁM ĐỐC\n\nTS. Trần Thị Bình", ["GIÁM ĐỐC", "TS. Trần Thị Bình"]),
        ("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nLÊ VĂN CƯỜNG", ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "LÊ VĂN CƯỜNG"]),
        ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nĐỗ Minh Tuấn", ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Đỗ Minh Tuấn"]),
        (
            "TM. BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ TỈNH\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nThượng tá Hà Văn Năm",
            ["TM. BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Thượng tá Hà Văn Năm"],
        ),
        ("HIỆU TRƯỞNG\nNgười ký: Trường A\nNgày ký: 1/2/2026\nVũ Thị Hoa", ["HIỆU TRƯỞNG", "Vũ Thị Hoa"]),
    ],
)
def test_signatures(foot: str, signer: list[str]) -> None:
    reading = head_of(STATE, "", foot)
    assert list(reading.document["signer"].values()) == signer
    assert "document.signer" not in doubted(reading)


@pytest.mark.parametrize(
    "foot",
    [
        "GIÁM ĐỐC SỞ A\nLê Văn An\n\nGIÁM ĐỐC SỞ B\nTrần Văn Ba",  # two sign
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",  # nobody
        "TM. BAN\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nLê Văn An",  # four lines
        "Phó Chủ tịch phụ trách\nLê Văn An",
    ],
)
def test_a_signature_that_is_not_certain_is_a_doubt(foot: str) -> None:
    assert "document.signer" in doubted(head_of(STATE, "", foot))


@pytest.mark.parametrize(
    ("foot", "recipients"),
    [
        ("Nơi nhận:\n- Như trên;\n- Lưu: VT, KGVX.", ["Như trên", "Lưu: VT, KGVX"]),
        ("Nơi nhận: - Như trên; - Lưu: VT.", ["Như trên", "Lưu: VT"]),
        (
            "Nơi nhận:\nNhư Điều 3;\nThường trực Đảng ủy,\nHĐND xã (để b/c);\nLưu: VT.",
            ["Như Điều 3", "Thường trực Đảng ủy, HĐND xã (để b/c)", "Lưu: VT"],
        ),
        (
            "Nơi nhận:\n- Các phòng,\nđơn vị trực thuộc;\n- Văn phòng HĐND và UBND; Lê Văn An\n- Lưu: VT.",
            ["Các phòng, đơn vị trực thuộc", "Văn phòng HĐND và UBND", "Lưu: VT"],
        ),
        ("Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh; CHỦ TỊCH\n- Lưu: VT.\nLê Văn An", ["UBND tỉnh", "Lưu: VT"]),
    ],
)
def test_recipients(foot: str, recipients: list[str]) -> None:
    assert head_of(STATE, "", foot).document["recipients"] == recipients


def test_recipients_beside_a_signature() -> None:
    reading = head_of(STATE, "", "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh; CHỦ TỊCH\n- Lưu: VT. Lê Văn An")
    signer = {"authority": "TM. ỦY BAN NHÂN DÂN", "office": "CHỦ TỊCH", "name": "Lê Văn An"}
    assert reading.document["signer"] == signer
    assert reading.document["recipients"] == ["UBND tỉnh", "Lưu: VT"]


# Annexes alone, and plans that a decision issues


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "(Kèm theo Nghị quyết số /NQ-CP ngày 01 tháng 01 năm 2025 của Chính phủ)",
            {"symbol": "NQ-CP", "type": "Nghị quyết", "date": "2025-01-01", "issuer": "Chính phủ"},
        ),
        (
            "(Kèm theo Chương trình hành động tại Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ)",
            {"number": "03/NQ-CP", "type": "Nghị quyết", "date": "2025-01-09", "issuer": "Chính phủ"},
        ),
        (
            "(Ban hành kèm theo Kế hoạch số …/KH-UBND ngày … tháng 3 năm 2026 của UBND xã Hoằng Lộc)",
            {"symbol": "KH-UBND", "type": "Kế hoạch", "date": "2026-03", "issuer": "UBND xã Hoằng Lộc"},
        ),
        (
            "Đính kèm theo Kế hoạch số 20-KH/BCĐ 57 ngày 19/01/2026 của Ban Chỉ đạo 57 Thành ủy",
            {"number": "20-KH/BCĐ 57", "type": "Kế hoạch", "date": "2026-01-19", "issuer": "Ban Chỉ đạo 57 Thành ủy"},
        ),
        (
            "(Kèm theo Quyết định số 45/2026/QĐ-UBND ngày 2/3/2026)",
            {"number": "45/2026/QĐ-UBND", "type": "Quyết định", "date": "2026-03-02", "issuer": GAP},
        ),
    ],
)
def test_what_the_note_of_an_annex_says(note: str, expected: dict[str, str]) -> None:
    reading = head_of("", f"Phụ lục I\n\nDANH MỤC NHIỆM VỤ\n\n{note}")
    document = reading.document
    keys = ("number", "symbol", "type", "date", "issuer")
    assert {key: document[key] for key in keys if key in document} == expected
    assert {"document.title", "document.place"} <= doubted(reading)
    assert ("document.issuer" in doubted(reading)) == (expected["issuer"] == GAP)


def test_an_annex_that_gives_another_number_or_day_is_a_doubt() -> None:
    note = "(Kèm theo Kế hoạch số 278/KH-UBND ngày 15/7/2026 của UBND thành phố Hà Nội)"
    reading = head_of(STATE, note, STATE_FOOT)
    assert (reading.document["number"], reading.document["date"]) == ("277/KH-UBND", "2026-07-14")
    assert {"document.number", "document.date"} <= doubted(reading)


def test_a_plan_alone_that_a_decision_issues() -> None:
    """The number is the decision's, and a person has to look at it; the note is the first line of the text."""
    reading = head_of(
        "ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n"
        "(Ban hành kèm theo Quyết định số 123/QĐ-UBND ngày 5/1/2026\ncủa Ủy ban nhân dân tỉnh Thanh Hóa)"
    )
    assert (reading.document["type"], reading.document["title"]) == ("Kế hoạch", "Chuyển đổi số năm 2026")
    assert (reading.document["number"], reading.document["date"]) == ("123/QĐ-UBND", "2026-01-05")
    assert {"document.number", "document.date", "document.place"} <= doubted(reading)
    assert " ".join(reading.notes).endswith("của Ủy ban nhân dân tỉnh Thanh Hóa)")


def test_a_letter_is_about_what_stands_below_its_number() -> None:
    reading = head_of(
        "UBND TỈNH THANH HÓA\nSỞ Y TẾ\nSố: 88/SYT-VP\nV/v triển khai nhiệm vụ\nchuyển đổi số năm 2026\n\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThanh Hóa, ngày 5 tháng 1 năm 2026"
    )
    document = reading.document
    assert (document["number"], document["type"], document["issuer"]) == ("88/SYT-VP", "Công văn", "Sở Y tế")
    assert document["title"] == "V/v triển khai nhiệm vụ chuyển đổi số năm 2026"
    assert "document.type" in doubted(reading)


# How long


@pytest.mark.parametrize(
    ("title", "text", "year", "until", "is_sure"),
    [
        ("Chuyển đổi số năm 2026", "", 2026, None, True),
        ("Chuyển đổi số năm học 2026 - 2027", "", 2026, date(2027, 5, 31), False),
        ("Chuyển đổi số giai đoạn 2026-2030", "", 2026, 2030, True),
        ("Chuyển đổi số năm 2026, định hướng đến năm 2030", "", 2026, 2030, False),
        ("Chuyển đổi số đến năm 2030", "", 2026, 2030, False),
        ("Triển khai", "1. Thời gian thực hiện: 100 ngày kể từ ngày ban hành.", 2026, date(2026, 10, 22), False),
        ("Triển khai", "Báo cáo sau 15 ngày kể từ ngày ban hành Kế hoạch.", 2026, None, True),
        ("Triển khai", "Hoàn thành trong 100 ngày kể từ ngày Kế hoạch được ban hành.", 2026, None, True),
    ],
)
def test_how_long_a_plan_runs(title: str, text: str, year: int, until: object, is_sure: bool) -> None:
    reading = head_of(f"Số: 1/KH-UBND\n\nHà Nội, ngày 14 tháng 7 năm 2026\n\nKẾ HOẠCH\n\n{title}", text)
    assert (reading.year, reading.until) == (year, until)
    assert ("until" not in doubted(reading)) == is_sure
