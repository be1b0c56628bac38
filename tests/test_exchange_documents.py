"""The registry of cited documents, from the texts of a plan."""

import re
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.exchange.cell_meanings.cited_documents import CitedRegister
from dxplan.model.plan import Document
from plans import ROOT

THANH_HOA = "Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa"


def _register(*texts: str, issuer: str = THANH_HOA, own: str | None = None) -> CitedRegister:
    return CitedRegister(texts, issuer=issuer, own=own)


def test_the_scanned_plan_gives_the_registry_that_was_written_by_hand() -> None:
    text = (Path(__file__).parent / "sources" / "ke-hoach-2024.txt").read_text("utf-8")
    texts = [re.sub(r"^[¹²³⁴⁵⁶]\s*", "", cell) for line in text.splitlines() for cell in line.split("\t")]
    register = _register(*texts)
    by_hand = {
        entry["id"]: entry for entry in yaml.safe_load((ROOT / "plans" / "2024.yaml").read_text("utf-8"))["documents"]
    }
    ids = [entry["id"] for entry in register.documents]
    assert (sorted(ids), register.doubts) == (sorted(by_hand), [])
    titled = 0
    for entry in register.documents:
        own = by_hand[entry["id"]]
        assert [entry[name] for name in ("number", "type")] == [own[name] for name in ("number", "type")]
        assert entry["date"] == str(own["date"])
        assert own["issuer"].endswith(entry["issuer"])  # of one the text does not say that it is of the chairman
        titled += "title" in entry
        assert entry.get("title") in (None, own.get("title"))
        assert Document.model_validate(entry).id == entry["id"]
    assert titled == 5
    assert register.ids_in("Theo Kế hoạch số 225/KH-UBND ngày 15/9/2023, Kế hoạch số 269/KH-UBND ngày 21/11/2022") == [
        "kh-225-2023", "kh-269-2022",
    ]  # fmt: skip


ONE = [
    # a text, and what the registry has of its only document
    ("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
     {"id": "nq-57-2024", "number": "57-NQ/TW", "date": "2024-12-22", "type": "Nghị quyết", "issuer": "Bộ Chính trị"}),
    ("Kế hoạch số 05-KH/BCĐTW ngày 11/7/2026 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới "
     "sáng tạo và chuyển đổi số; Chủ tịch",
     {"id": "kh-05-2026", "number": "05-KH/BCĐTW", "date": "2026-07-11", "type": "Kế hoạch",
      "issuer": "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"}),
    ("theo Nghị định số 30/2020/NĐ-CP",
     {"id": "nd-30-2020", "number": "30/2020/NĐ-CP", "type": "Nghị định", "issuer": "Chính phủ"}),
    ("Luật Dữ liệu số 60/2024/QH15",
     {"id": "luat-60-2024", "number": "60/2024/QH15", "type": "Luật", "issuer": "Quốc hội"}),
    ("Thông tư số 01/2026/TT-BKHCN ngày 02/01/2026",
     {"id": "tt-01-2026", "number": "01/2026/TT-BKHCN", "date": "2026-01-02", "type": "Thông tư",
      "issuer": "Bộ Khoa học và Công nghệ"}),
    ("Căn cứ Quyết định số 12/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ phê duyệt Chương trình A; Quyết định B;",
     {"id": "qd-12-2026", "number": "12/QĐ-TTg", "date": "2026-01-05", "type": "Quyết định",
      "issuer": "Thủ tướng Chính phủ", "title": "Phê duyệt Chương trình A"}),
    ("Quyết định số 12/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ phê duyệt A. Các cơ quan thực hiện.",
     {"id": "qd-12-2026", "number": "12/QĐ-TTg", "date": "2026-01-05", "type": "Quyết định",
      "issuer": "Thủ tướng Chính phủ"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entry"), ONE, ids=[entry["number"] for _, entry in ONE])
def test_what_a_text_says_of_a_document(text: str, entry: dict[str, Any]) -> None:
    register = _register(text)
    assert (register.documents, register.doubts) == ([entry], [])


DOUBTFUL = [
    (("Kế hoạch số 9/KH-UBND ngày 05/01/2026", "Kế hoạch số 9/KH-UBND ngày 06/01/2026"), "date"),
    (("Kế hoạch số 9/KH-UBND ngày 31/02/2026",), "date"),
    (("Kế hoạch số 20-KH/BCĐ57 ngày 19/01/2026",), "issuer"),
    (("Nghị quyết số 57-NQ/TW",), "issuer"),
    (("Quyết định số 9/QĐ-UBND của UBND tỉnh", "Quyết định số 9/QĐ-UBND của UBND huyện Hậu Lộc"), "issuer"),
]


@pytest.mark.parametrize(("texts", "field"), DOUBTFUL)
def test_what_the_texts_leave_open_is_a_doubt(texts: tuple[str, ...], field: str) -> None:
    register = _register(*texts)
    assert [(doubt.item, doubt.field) for doubt in register.doubts] == [(register.documents[0]["id"], field)]
    assert len(register.documents) == 1


def test_numbers_begin_anew_each_year() -> None:
    texts = "Kế hoạch số 9/KH-UBND ngày 05/01/2025", "Kế hoạch số 9/KH-UBND ngày 06/01/2026", "Kế hoạch số 9/KH-UBND"
    register = _register(*texts)
    assert [entry["id"] for entry in register.documents] == ["kh-9-2025", "kh-9-2026"]
    assert register.doubts == []
    assert [register.ids_in(text) for text in texts] == [["kh-9-2025"], ["kh-9-2026"], []]


def test_a_citation_without_a_day_means_the_only_document_of_its_number() -> None:
    texts = "theo Quyết định số 422/QĐ-TTg", "Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ"
    register = _register(*texts)
    assert [entry["date"] for entry in register.documents] == ["2022-04-04"]
    assert register.ids_in(texts[0]) == register.ids_in(texts[1]) == ["qd-422-2022"]


def test_who_issued_a_number_without_a_name_follows_from_the_level_of_the_plan() -> None:
    text = "Kế hoạch số 9/KH-UBND, Nghị quyết số 06-NQ/TU"
    city = _register(text, issuer="Ủy ban nhân dân thành phố Hà Nội")
    assert [entry["issuer"] for entry in city.documents] == ["UBND Thành phố", "Thành ủy"]
    commune = _register(text, issuer="UBND xã Hoằng Hóa")
    assert [entry["issuer"] for entry in commune.documents] == ["UBND", "TU"]
    assert len(commune.doubts) == 2  # that of the province or its own


def test_neither_the_plan_itself_nor_a_name_without_a_number_is_registered() -> None:
    register = _register("(Kèm theo Kế hoạch số 277/KH-UBND ngày 14/7/2026)", "theo Đề án 06", own="277/KH-UBND")
    assert (register.documents, register.doubts) == ([], [])


def test_two_bodies_with_one_number_in_a_year_have_ids_of_their_own() -> None:
    register = _register("Nghị quyết số 6-NQ/TU ngày 05/01/2026", "Nghị quyết số 6/NQ-HĐND ngày 05/01/2026")
    assert [entry["id"] for entry in register.documents] == ["nq-6-2026", "nq-6-2026-2"]


@pytest.mark.parametrize("text", [" của A" * 20_000, "Quyết định số 1/QĐ-TTg của A " * 5_000, "Theo " * 50_000])
def test_a_hostile_text_takes_linear_time(text: str) -> None:
    started = time.process_time()
    _register(text)
    assert time.process_time() - started < 3
