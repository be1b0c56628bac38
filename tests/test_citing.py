"""What is known of a document that is cited: from whoever names it, the plan, its registry and its ledger."""

from datetime import date

import pytest

from dxplan.documents.citing import amendment_reference, plan_reference, reference_view
from dxplan.documents.items import evidence_view
from dxplan.model.records import Evidence
from dxplan.wording.first_citations import Reference
from facts import judged_by
from plans import plan_of, plan_text, workspace_of

REST = """\
documents:
  - {id: qd-5, number: 5/QĐ-UBND, date: 2024-01-10, type: Quyết định, issuer: UBND tỉnh, title: Phê duyệt Đề án A}
amendments:
  - document: 20/KH-BCĐ
    date: 2024-06-20
    reason: Gia hạn
    changes: [{path: tasks/I.1/title, from: A, to: Việc}]
  - document: 31/QĐ-UBND
    date: 2024-06-25
    reason: Gia hạn
    changes: [{path: tasks/I.1/title, from: A, to: Việc}]
"""
PLAN = plan_of("- {id: I.1, title: Việc, lead: [so-tc]}\n", REST)
CITED: dict[tuple[str, date | None, str | None] | tuple[str, date | None, str | None, str], str] = {
    ("5/QĐ-UBND", date(2024, 1, 10), None): "Quyết định số 5/QĐ-UBND ngày 10/01/2024 của UBND tỉnh phê duyệt Đề án A",
    ("05/QĐ-UBND", None, None): "Quyết định số 5/QĐ-UBND ngày 10/01/2024 của UBND tỉnh phê duyệt Đề án A",
    ("5/QĐ-UBND", date(2023, 1, 10), "UBND xã"): "Quyết định số 5/QĐ-UBND ngày 10/01/2023 của UBND xã",
    ("5/QĐ-UBND", date(2023, 1, 10), None): "Quyết định số 5/QĐ-UBND ngày 10/01/2023",
    ("10/KH-BCĐ", None, None): (
        "Kế hoạch số 10/KH-BCĐ ngày 15/5/2024 của Ban Chỉ đạo chuyển đổi số tỉnh về hoạt động năm 2024"
    ),
    ("20/KH-BCĐ", date(2024, 6, 20), None): (
        "Kế hoạch số 20/KH-BCĐ ngày 20/6/2024 của Ban Chỉ đạo chuyển đổi số tỉnh sửa đổi, bổ sung Kế hoạch số 10/KH-BCĐ"
    ),
    ("7/BC-STC", date(2024, 7, 1), "Sở Tài chính"): "Báo cáo số 7/BC-STC ngày 01/7/2024 của Sở Tài chính",
    ("7/BC-STC", date(2024, 7, 1), "Sở Tài chính", "Kết quả thu phí"): (
        "Báo cáo số 7/BC-STC ngày 01/7/2024 của Sở Tài chính về kết quả thu phí"
    ),
    # what the registry has is the paper's
    ("5/QĐ-UBND", date(2024, 1, 10), None, "Đề án"): (
        "Quyết định số 5/QĐ-UBND ngày 10/01/2024 của UBND tỉnh phê duyệt Đề án A"
    ),
}


@pytest.mark.parametrize("named", CITED)
def test_a_document_is_cited_with_what_is_known_of_it(named: tuple[str, date | None, str | None]) -> None:
    assert Reference(**reference_view(judged_by(PLAN, (), "2024-07-01"), *named)).in_full == CITED[named]


def test_who_issued_an_amendment_is_known_by_its_symbol_alone() -> None:
    issuers = [amendment_reference(PLAN, entry)["issuer"] for entry in PLAN.amendments]
    assert issuers == ["Ban Chỉ đạo chuyển đổi số tỉnh", ""]


def test_a_draft_is_known_by_its_symbol_and_has_no_day_yet() -> None:
    numbered = plan_text("- {id: I.1, title: Việc, lead: [so-tc]}\n", REST)
    draft = numbered.replace("number: 10/KH-BCĐ", "symbol: KH-BCĐ").replace("date: 2024-05-15", "date: 2024-05")
    plan = workspace_of(draft).plan
    assert plan
    assert (plan_reference(plan)["number"], plan_reference(plan)["date"]) == ("", None)
    assert [amendment_reference(plan, entry)["issuer"] for entry in plan.amendments] == [plan.document.issuer, ""]


def test_an_amendment_whose_number_names_no_body_is_of_the_plans_issuer() -> None:
    entry = PLAN.amendments[0].model_copy(update={"document": "20/KH"})
    assert amendment_reference(PLAN, entry)["issuer"] == PLAN.document.issuer


def test_evidence_is_cited_with_its_own_title() -> None:
    evidence = Evidence.model_validate(
        {"number": "7/BC-STC", "date": "2024-07-01", "issuer": "Sở Tài chính", "title": "Kết quả thu phí"}
    )
    view = evidence_view(evidence, judged_by(PLAN, (), "2024-07-01"))
    assert (view["issuer"], view["title"]) == ("Sở Tài chính", "Kết quả thu phí")
