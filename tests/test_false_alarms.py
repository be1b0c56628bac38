"""The false alarms of the rules: sound plans in which they find something, or once did.

Each known one is expected to fail. If a rule is mended, the test fails, and its line moves to `MENDED`, with the
nearest plan in which the rule still finds something.
"""

import pytest

from dxplan.checks import check
from dxplan.reading.load import load_plan
from plans import CALENDAR
from rule_fixtures import plan_with


def document(name: str, day: str, issuer: str) -> dict[str, str]:
    """One of several documents of the same number."""
    return {f"documents/{name}": f"{{id: {name}, number: 298/KH-UBND, date: {day}, type: Kế hoạch, issuer: {issuer}}}"}


def commune(name: str, title: str, code: str = "") -> dict[str, str]:
    its_code = f', code: "{code}"' if code else ""
    return {f"agencies/{name}": f"{{id: {name}, name: {title}, kind: commune{its_code}}}"}


DELIVERABLE = "tasks/II.1/deliverable"


CITED = {
    "tasks/II.1/title": "Thực hiện Kế hoạch số 298/KH-UBND ngày 12/12/2023 của UBND thành phố Thanh Hóa",
    "tasks/II.1/deliverable": "Kết quả thực hiện Kế hoạch số 298/KH-UBND ngày 20/12/2023 của UBND tỉnh",
    **document("kh-298-tinh", "2023-12-20", "UBND tỉnh"),
}
IN_PLANS: dict[str, tuple[str, dict[str, str]]] = {
    "two communes may differ in nothing but the marks of their names, also where the plan has no codes of them": (
        "DX509",
        {
            "tasks/II.1/coordinating": "[tan-thanh, tan-thanh-2]",
            **commune("tan-thanh", "UBND xã Tân Thành"),
            **commune("tan-thanh-2", "UBND xã Tân Thanh"),
        },
    ),
}

TITLE, KPI = "tasks/II.1/title", "kpis/KPI.1"
FALL = {f"{KPI}/title": "Giảm 20% thời gian giải quyết hồ sơ so với năm trước"}
OF_TOWN = "Thực hiện Kế hoạch số 298/KH-UBND ngày 12/12/2023 của UBND thành phố Thanh Hóa"
ENDING = {"reporting/bodies": "[cac-so]", "agencies/dh-hong-duc/valid_to": "2024-08-31"}
MENDED: dict[str, tuple[str, dict[str, str], dict[str, str]]] = {
    "the wording may tell the change, and the target the value that comes of it": (
        "DX312",
        {**FALL, f"{KPI}/target": "{kind: at_most, value: 80, due: 2024-12-31}"},
        {f"{KPI}/target": "{kind: at_least, value: 80, due: 2024-12-31}"},
    ),
    "the wording may be about the others: 98% in time are 2% too late": (
        "DX312",
        {"kpis/KPI.4/title": "Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên"},
        {"kpis/KPI.4/title": "Tỷ lệ hồ sơ đúng hạn đạt từ 97% trở lên"},
    ),
    "two issuers may give one number, and only one of the documents need be registered": (
        "DX404",
        CITED,
        {TITLE: OF_TOWN.replace("UBND thành phố Thanh Hóa", "UBND tỉnh Thanh Hóa")},
    ),
    "two places of one level may give one number": (
        "DX404",
        {
            **CITED,
            TITLE: OF_TOWN.replace("thành phố Thanh Hóa", "huyện Nông Cống"),
            **document("kh-298-tinh", "2023-12-20", "UBND huyện Thọ Xuân"),
        },
        document("kh-298-tinh", "2023-12-20", "UBND huyện Nông Cống"),
    ),
    "a body may end after the last of its tasks is due": (
        "DX510",
        {"tasks/II.1/deadline": "28/6/2024", **ENDING},
        {"tasks/II.1/deadline": "30/9/2024"},
    ),
    "a percentage may be what a resolution says: the share of a fee that it waives": (
        "DX304",
        {DELIVERABLE: "Nghị quyết miễn 100% phí dịch vụ công trực tuyến"},
        {DELIVERABLE: "Miễn 100% phí dịch vụ công trực tuyến"},
    ),
    "a decision may grant a share of money, but what is behind it may be a target": (
        "DX304",
        {DELIVERABLE: "Dự thảo Quyết định hỗ trợ tối đa 50% kinh phí mua máy."},
        {DELIVERABLE: "Dự thảo Quyết định hỗ trợ tối đa 50% kinh phí mua máy; 50% thôn có máy."},
    ),
    "a waived fee is no target, what the same resolution is to reach is one": (
        "DX304",
        {DELIVERABLE: "Nghị quyết miễn, giảm 50% lệ phí cho người dân"},
        {DELIVERABLE: "Nghị quyết miễn, giảm 50% lệ phí cho người dân, 50% hồ sơ nộp trực tuyến"},
    ),
    "to save costs is a target, also of a decision": (
        "DX304",
        {DELIVERABLE: "Quyết định giảm 20% học phí"},
        {DELIVERABLE: "Quyết định giảm 20% chi phí vận hành"},
    ),
    "two communes whose names differ in marks are two if each has its code": (
        "DX509",
        {
            "tasks/II.1/coordinating": "[tan-thanh, tan-thanh-2]",
            **commune("tan-thanh", "UBND xã Tân Thành", "16561"),
            **commune("tan-thanh-2", "UBND xã Tân Thanh", "16562"),
        },
        commune("tan-thanh-2", "UBND xã Tân Thanh"),
    ),
    "an interval that is open at one end has two kinds of bracket": (
        "DX805",
        {TITLE: "Rà soát các chỉ số có giá trị trong khoảng [0, 5)"},
        {TITLE: "Rà soát các chỉ số có giá trị trong khoảng [0, năm)"},
    ),
}
"""The rule, the changes of the sound plan, and the further changes with which the rule finds something."""


def codes_in(changes: dict[str, str]) -> set[str]:
    return {
        finding.rule.code
        for finding in check(load_plan("2024.yaml", plan_with(changes).encode()), CALENDAR).diagnostics
    }


@pytest.mark.parametrize("reason", MENDED)
def test_a_mended_rule_finds_the_nearest_fault_alone(reason: str) -> None:
    code, sound, faulty = MENDED[reason]
    assert code not in codes_in(sound)
    assert code in codes_in({**sound, **faulty})


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        pytest.param(
            *case, id=f"{case[0]}-{nth}", marks=pytest.mark.xfail(raises=AssertionError, strict=True, reason=reason)
        )
        for nth, (reason, case) in enumerate(IN_PLANS.items(), 1)
    ],
)
def test_a_sound_plan_has_no_such_finding(code: str, changes: dict[str, str]) -> None:
    assert code not in codes_in(changes)
