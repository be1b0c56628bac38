"""The head and the foot of papers: `exchange/paper_head.py`."""

import pytest

from dxplan.exchange.outline import Outline
from dxplan.exchange.paper_head import GAP, HeadReading, read_head
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
    assert (reading.year, reading.form, reading.doubts) == (2026, "state", [])


def test_a_name_that_the_text_never_writes_is_a_doubt() -> None:
    """From capitals alone nobody knows whether it is `Sở Khoa học và Công nghệ`."""
    reading = head_of(STATE, "Kế hoạch như sau:", STATE_FOOT)
    assert doubted(reading) == {"document.issuer"}


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
    assert reading.document["superior"] == "Ủy ban nhân dân tỉnh Thanh Hóa"
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


def test_a_title_of_another_year_than_the_date_is_a_doubt() -> None:
    """A plan for the next year is signed in December; the year that its title names counts."""
    reading = head_of("Số: 1/KH-UBND\n\nHà Nội, ngày 25 tháng 12 năm 2025\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026")
    assert reading.year == 2026
    assert "year" in doubted(reading)
