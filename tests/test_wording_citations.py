"""Document numbers and where texts cite them."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.wording.citations import Citation, citations, is_number, number_key, number_keys, symbol_of

SENTENCES = {
    "Thực hiện Quyết định số 58/QĐ-UBQGCĐS ngày 19/4/2024 của Ủy ban Quốc gia về Chuyển đổi số": [
        ("Quyết định", "58/QĐ-UBQGCĐS", date(2024, 4, 19))
    ],
    "Nghị quyết số 06-NQ/TU ngày 10/11/2021 của Ban Thường vụ Tỉnh ủy và Quyết định số 176/QĐ-UBND ngày 10/01/2022": [
        ("Nghị quyết", "06-NQ/TU", date(2021, 11, 10)),
        ("Quyết định", "176/QĐ-UBND", date(2022, 1, 10)),
    ],
    "Nghị định số 42/2022/NĐ-CP ngày 22/6/2022 của Chính phủ quy định": [
        ("Nghị định", "42/2022/NĐ-CP", date(2022, 6, 22))
    ],
    "theo Đề án 06 (Quyết định số 06/QĐ-TTg ngày 06/01/2022) và 28 dịch vụ công": [
        ("Quyết định", "06/QĐ-TTg", date(2022, 1, 6))
    ],
    "Tổ chức thực hiện theo Kế hoạch số 225/KH-UBND ngày 15/9/2023, Kế hoạch số 269/KH-UBND ngày 21/11/2022": [
        ("Kế hoạch", "225/KH-UBND", date(2023, 9, 15)),
        ("Kế hoạch", "269/KH-UBND", date(2022, 11, 21)),
    ],
    "tại Công văn số 4970-CV/VPTU ngày 26/4/2024 về việc giao": [("Công văn", "4970-CV/VPTU", date(2024, 4, 26))],
    "theo Kế hoạch số 20-KH/BCĐ 57 ngày 19/01/2026 của": [("Kế hoạch", "20-KH/BCĐ 57", date(2026, 1, 19))],
    "theo Kế hoạch số 20-KH/BCĐ 57, và": [("Kế hoạch", "20-KH/BCĐ 57", None)],
    "Nghị quyết số 113 NQ/ĐU ngày 03/02/2026 của Đảng ủy": [("Nghị quyết", "113 NQ/ĐU", date(2026, 2, 3))],
    "Kết luận số 88 -KL/TU, số 89 - KL/TU và Chương trình số 12- CTr/TU": [
        ("Kết luận", "88 -KL/TU", None),
        (None, "89 - KL/TU", None),
        ("Chương trình", "12- CTr/TU", None),
    ],
    "hoàn thành 113 NQ/ĐU; năm 2026 KH/UBND; số 14/7/2026 - KH/UBND; số 5 AB/UBND": [],
    "tại Kế hoạch số 20-KH/BCĐ 15 nhiệm vụ": [("Kế hoạch", "20-KH/BCĐ", None)],
    "lĩnh vực tại Nghị quyết số 06-NQ/TU": [("Nghị quyết", "06-NQ/TU", None)],
    "Nghị quyết 06-NQ/TU và nghị quyết  57-NQ/TW": [("Nghị quyết", "06-NQ/TU", None), ("nghị quyết", "57-NQ/TW", None)],
    "KẾ HOẠCH SỐ 106/KH-BCĐ NGÀY 26 THÁNG 4 NĂM 2024": [("KẾ HOẠCH", "106/KH-BCĐ", date(2024, 4, 26))],
    "Số: 15/QĐ-BNV": [(None, "15/QĐ-BNV", None)],
    "Thông tư số 10/2022/TT-BLĐTBXH ngày 31-5-2022.": [("Thông tư", "10/2022/TT-BLĐTBXH", date(2022, 5, 31))],
    "Thông tư liên tịch số 01/TTLT-BTC-BKHĐT": [("Thông tư liên tịch", "01/TTLT-BTC-BKHĐT", None)],
    "Luật Giao dịch điện tử số 20/2023/QH15 ngày 22 tháng 6 năm 2023": [(None, "20/2023/QH15", date(2023, 6, 22))],
    "Nghị quyết số 1686/NQ-UBTVQH15 (ngày 16/6/2025)": [("Nghị quyết", "1686/NQ-UBTVQH15", date(2025, 6, 16))],
    "các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND,14/QĐ-UBND và 2881/VP-KGVX.": [
        ("Quyết định", "12/QĐ-UBND", None),
        (None, "13/QĐ-UBND", None),
        (None, "14/QĐ-UBND", None),
        (None, "2881/VP-KGVX", None),
    ],
    "công văn 12/UBND, ngày 05.02.2024": [("công văn", "12/UBND", date(2024, 2, 5))],
    "QĐ số 30c/NQ-CP, KH 106/KH–BCĐ": [("QĐ", "30c/NQ-CP", None), ("KH", "106/KH–BCĐ", None)],
    "Quyết định số 752/QĐ-UBND⁴ ngày 09/02/2024": [("Quyết định", "752/QĐ-UBND", None)],
    "Quyết định số 752/QĐ-UBND ngày 09/02/2024⁴": [("Quyết định", "752/QĐ-UBND", date(2024, 2, 9))],
    "Báo cáo số 12/BC-UBND.KGVX": [("Báo cáo", "12/BC-UBND.KGVX", None)],
    "Quyết định số 12/QĐ-UBND ngày 15/9": [("Quyết định", "12/QĐ-UBND", None)],
    "25 dịch vụ công theo Đề án 06; quý III/2024; 30/6/2024; 01 quý/01 lần; Số: /KH-BCĐ": [],
    "24/7; 12/UBND; 6/T7; 1/A-B; X12/QĐ-UBND, 3.000/QĐ-UBND, 2024-06/QĐ-UBND, 15/9/2023/KH-UBND, 12/QĐ-Sở": [],
}


@pytest.mark.parametrize("text", SENTENCES)
def test_citations_of_a_sentence(text: str) -> None:
    found = citations(text)
    assert [(citation.type, citation.number, citation.date) for citation in found] == SENTENCES[text]
    assert all(citation.date_text is None for citation in found if citation.date is None)
    for citation in found:
        printed = text[citation.start : citation.end]
        assert printed.startswith(citation.type or ("số", "Số", citation.number))
        assert printed.endswith(citation.date_text or citation.number)


def test_numbers_that_share_a_symbol_are_cited_each() -> None:
    text = "các Công văn số 10697, 11028/UBND-KGVX ngày 12/7/2026 và các Nghị quyết số 57, 59 và 68-NQ/TW"
    assert [(*citation[:3], text[citation.start : citation.end]) for citation in citations(text)] == [
        ("Công văn", "10697/UBND-KGVX", date(2026, 7, 12), "Công văn số 10697"),
        (None, "11028/UBND-KGVX", date(2026, 7, 12), "11028/UBND-KGVX ngày 12/7/2026"),
        ("Nghị quyết", "57-NQ/TW", None, "Nghị quyết số 57"),
        (None, "59-NQ/TW", None, "59"),
        (None, "68-NQ/TW", None, "68-NQ/TW"),
    ]
    plain = "tỷ lệ 20, 30/UBND-VX; Phụ lục số 1, 106/KH-BCĐ; Công văn 5, 12/KH-BCĐ; Quyết định số 3/5, 14/KH-BCĐ"
    assert [number for _, number, *_ in citations(plain)] == ["30/UBND-VX", "106/KH-BCĐ", "12/KH-BCĐ", "14/KH-BCĐ"]


def test_a_day_that_does_not_exist_is_shown_as_printed() -> None:
    text = "Theo Kế hoạch số 106/KH-BCĐ ngày 31/4/2024 của Ban Chỉ đạo"
    assert citations(text) == (Citation("Kế hoạch", "106/KH-BCĐ", None, "31/4/2024", 5, 42),)
    assert citations("số 1/KH-A ngày 30 tháng 2 năm 2024")[0][1:4] == ("1/KH-A", None, "30 tháng 2 năm 2024")


NUMBERS = """
106/KH-BCĐ 42/2022/NĐ-CP 28/2026/QH16 1686/NQ-UBTVQH15 4970-CV/VPTU 06-NQ/TU 12/UBND-VX 01/HNVB-VPCP 29-NQ/TƯ
02-KH/BCĐTW 1270/BC-TCTTTg 12729/VPCP-KGVX 30c/NQ-CP 202/TTr-STTTT 123/STTTT-CNTT&BCVT 12/UBND 05/QyĐ-UBND
05-KH/BCĐTW 20-KH/BCĐ57 36-HD/VPTW 03-NQ/BCĐTW 12-CV/TU 02-KH/BCĐ
"""
NOT_NUMBERS = """
06 Q3/2024 30/6/2024 06/QĐ-TTg. /KH-BCĐ 28/2026/qh16 123456/QĐ-UBND 06/QĐ- 06-NQ 1/QĐ-UBND/2 42/22/NĐ-CP
"""


SPACED = ["20-KH/BCĐ 57", "113 NQ/ĐU", "88 -KL/TU", "88 - KL/TU", "10697, 11028/UBND-KGVX", "57 và 68-NQ/TW"]


@pytest.mark.parametrize("number", [*NUMBERS.split(), *SPACED])
def test_numbers(number: str) -> None:
    assert is_number(number)


@pytest.mark.parametrize(
    "text",
    [
        *NOT_NUMBERS.split(),
        "",
        "Đề án 06",
        "số 06/QĐ-TTg",
        "06/QĐ-TTg ",
        "6 /KH-BCĐ",
        "6 KH-BCĐ",
        "6 XX/BCĐ",
        "5, 6",
        "5,/KH",
    ],
)
def test_what_is_not_a_number(text: str) -> None:
    assert not is_number(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("06/QĐ-TTg", "6/QĐ-TTG"),
        ("06-NQ/TU", "6-nq/tu"),
        ("106/KH-BCĐ", "106/KH–BCĐ"),
        ("57-NQ/TW", "57- NQ/TW"),
        ("29-NQ/TƯ", "29-NQ/TƯ"),
        ("113-NQ/ĐU", "113 NQ/ĐU"),
        ("88-KL/TU", "88 - KL/TU"),
        ("20-KH/BCĐ57", "20-KH/BCĐ 57"),
    ],
)
def test_one_number_written_in_two_ways(one: str, other: str) -> None:
    assert number_key(one) == number_key(other)


def test_a_number_of_several_documents_is_the_number_of_each() -> None:
    assert number_keys("10697, 11028/UBND-KGVX") == ("10697/ubnd-kgvx", "11028/ubnd-kgvx")
    assert number_keys("57 và 68-NQ/TW") == ("57-nq/tw", "68-nq/tw")
    assert number_keys("06/QĐ-TTg") == (number_key("6/QĐ-TTG"),)


@pytest.mark.parametrize(
    ("number", "type_name", "body"),
    [
        ("118/KH-BCĐ", "KH", "BCĐ"),
        ("KH-BCĐ", "KH", "BCĐ"),
        ("02-KH/BCĐ", "KH", "BCĐ"),
        ("KH/BCĐ", "KH", "BCĐ"),
        ("20-KH/BCĐ 57", "KH", "BCĐ 57"),
        ("113 NQ/ĐU", "NQ", "ĐU"),
        ("88 - KL/TU", "KL", "TU"),
        ("57, 68-NQ/TW", "NQ", "TW"),
        ("42/2022/NĐ-CP", "NĐ", "CP"),
        ("10697, 11028/UBND-KGVX", "", "UBND"),
        ("12/UBND", "", "UBND"),
        ("20/KH", "KH", ""),
        ("", "", ""),
    ],
)
def test_the_symbol_of_a_number(number: str, type_name: str, body: str) -> None:
    assert symbol_of(number) == (type_name, body)


def test_different_numbers_stay_apart() -> None:
    numbers = ["06/QĐ-TTg", "06-NQ/TU", "06-NQ/TW", "06-NQ/TƯ", "06/NQ-TU", "60/QĐ-TTg", "06/2022/QĐ-TTg"]
    assert len({number_key(number) for number in numbers}) == len(numbers)


@given(st.text() | st.text("0123456789/-QĐKHabố số ngày.,"))
def test_any_text_can_be_searched(text: str) -> None:
    number_key(text)
    is_number(text)
    ends = 0
    for citation in citations(text):
        assert ends <= citation.start < citation.end
        assert is_number(citation.number)
        ends = citation.end


@pytest.mark.parametrize(
    "text", ["1/AA" + "-AA" * 300_000, " " * 1_000_000, "1/" * 500_000, "số 1/A-B" + " " * 1_000_000]
)
def test_a_hostile_text_takes_linear_time(text: str) -> None:
    started = time.process_time()
    citations(text)
    is_number(text)
    number_key(text)
    assert time.process_time() - started < 5
