"""Documents cited in a text: in full for the first time, later by type and number."""

from datetime import date
from typing import Any

import pytest

from dxplan.wording.first_citations import Citing, Reference, kind_of


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("12/QĐ-UBND", "Quyết định"), ("215/KH-BCĐ", "Kế hoạch"), ("42/2022/NĐ-CP", "Nghị định"),
        ("06-NQ/TU", "Nghị quyết"), ("4970-CV/VPTU", "Công văn"), ("12/UBND-VX", "Văn bản"), ("x", "Văn bản"),
    ],
)  # fmt: skip
def test_what_a_document_is_called_by_its_number(number: str, kind: str) -> None:
    assert kind_of(number) == kind


PLAN = Reference("Kế hoạch", "5/KH-A", date(2024, 6, 13), "Ban A", "Hoạt động của Ban A")


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, "Kế hoạch số 5/KH-A ngày 13/6/2024 của Ban A về hoạt động của Ban A"),
        ({"date": date(2024, 2, 3)}, "Kế hoạch số 5/KH-A ngày 03/02/2024 của Ban A về hoạt động của Ban A"),
        ({"date": None}, "Kế hoạch số 5/KH-A của Ban A về hoạt động của Ban A"),
        ({"issuer": ""}, "Kế hoạch số 5/KH-A ngày 13/6/2024 về hoạt động của Ban A"),
        ({"title": ""}, "Kế hoạch số 5/KH-A ngày 13/6/2024 của Ban A"),
        ({"title": "Về việc B"}, "Kế hoạch số 5/KH-A ngày 13/6/2024 của Ban A về việc B"),
        ({"title": "Phê duyệt Đề án B"}, "Kế hoạch số 5/KH-A ngày 13/6/2024 của Ban A phê duyệt Đề án B"),
        ({"title": "ĐMST năm 2024"}, "Kế hoạch số 5/KH-A ngày 13/6/2024 của Ban A về ĐMST năm 2024"),
        ({"number": ""}, "Kế hoạch hoạt động của Ban A"),
    ],
)
def test_a_document_is_cited_in_full_as_far_as_it_is_known(known: dict[str, Any], said: str) -> None:
    assert PLAN._replace(**known).in_full == said


def test_a_text_cites_in_full_once() -> None:
    citing, short = Citing(), "Kế hoạch số 5/KH-A"
    assert citing.cited(PLAN) == PLAN.in_full
    assert citing.cited(PLAN) == short
    assert citing.cited(PLAN._replace(number="05/KH–A", title="")) == "Kế hoạch số 05/KH–A"
    assert citing.cited(PLAN._replace(date=None, issuer="")) == short


@pytest.mark.parametrize("other", [{"date": date(2023, 6, 13)}, {"issuer": "Ban B"}])
def test_two_documents_of_one_number_are_each_cited_in_full(other: dict[str, Any]) -> None:
    citing, namesake = Citing(), PLAN._replace(**other)
    for document in (PLAN, namesake, PLAN):
        assert citing.cited(document) == document.in_full
    assert citing.cited(PLAN) == "Kế hoạch số 5/KH-A"
