"""Persons' telephone numbers and e-mail addresses in plans and records (DX806)."""

import pytest

from dxplan.checks import check
from dxplan.reading.load import load_plan, load_record
from plans import CALENDAR, plan_text

TASK = '- {id: I.1, title: "%s", deliverable: B, deadline: Tháng 9, lead: [so-tc]}'


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Liên hệ 0912345678", 1),
        ("Liên hệ 0912 345 678, 0912.34.56.78", 2),
        ("Liên hệ +84 912 345 678", 1),
        ("Liên hệ 0988-123-4567", 0),  # a digit too many
        ("Liên hệ (0912) 345 678, ĐT:0912-345-678", 2),
        ("Gửi nguyenvana@gmail.com", 1),
        ("Gửi nguyenvana@gov.vn.com, a@egov.vn", 2),
        ("Gửi vanphong@hdu.edu.vn, vptu@thanhhoa.dcs.vn", 0),
        ("Gọi 0912345678/0987654321; 0912.345.678 - 0987.654.321", 2),
        ("ĐT.0912345678, Bình-0912345678, +84(0)912345678, 0912–345–678", 4),
        ("0912345678-Bình, 0912345678/Bình", 2),
        ("0912\u00a0345\u00a0678, 0912\u2009345\u2009678, 0912\u2011345\u2011678, 0912—345—678, 0912−345−678", 5),
        ("0912_345_678, 0912·345·678, 0912 - 345 - 678, 0912 – 345 – 678", 4),
        ("+84 (0) 912 345 678, (+84) 912 345 678, +84\u00a0912\u00a0345\u00a0678", 3),
        ("08.11 - 10.2024, 03.2024 - 05.2025, 09 - 10 - 11 - 12 - 13, các ngày 05, 07, 08, 09, 10", 0),
        ("Số 0912345678/2024/QĐ-UBND, 3/0912345678, 0912345678-01, mã H0912345678", 0),
        ("Tổng đài 1022, 1900 1234, 18001260", 0),
        ("Gửi stttt@thanhhoa.gov.vn, vanthu@gov.vn", 0),
        ("Điện thoại cơ quan 02373852123", 0),
        ("Kế hoạch số 0912345678/KH-UBND", 0),
        ("Tổng 912.345.678 đồng, mã 000.00.15.H56, 1.0912345678", 0),
    ],
)
def test_contacts_of_persons_are_found_in_a_plan(text: str, count: int) -> None:
    workspace = load_plan("2024.yaml", plan_text(TASK.replace("%s", text)).encode())
    codes = [finding.rule.code for finding in check(workspace, CALENDAR).diagnostics]
    assert codes.count("DX806") == count


def test_contacts_are_found_in_printed_cells_and_remarks_but_not_in_the_ledger() -> None:
    task = "- {id: I.1, title: Việc, deliverable: B, deadline: Tháng 9, lead: [so-tc], %s: %s}"
    for key, value, field in (
        ("printed", "{lead: Nguyễn Văn A 0912345678}", "printed.lead"),
        ("remark", "Gọi 0912345678", "remark"),
    ):
        workspace = load_plan("2024.yaml", plan_text(task % (key, value)).encode())
        contacts = [finding for finding in check(workspace, CALENDAR).diagnostics if finding.rule.code == "DX806"]
        assert [(finding.subject, finding.field) for finding in contacts] == [("I.1", field)]
    ledger = """
    amendments:
      - date: 2024-06-20
        reason: Bỏ số điện thoại
        correction: true
        changes: [{path: tasks/I.1/title, from: "Việc 0912345678", to: Việc}]
    """
    workspace = load_plan("2024.yaml", plan_text(TASK.replace("%s", "Việc"), ledger).encode())
    assert "DX806" not in {finding.rule.code for finding in check(workspace, CALENDAR).diagnostics}


def test_contacts_of_persons_are_found_in_records() -> None:
    report = (
        "schema: 1\nagency: so-tc\nperiod: 2024-Q2\nreport: {date: 2024-06-10, received: 2024-06-12}\n"
        "progress:\n  - {task: I.1, progress: in_progress, result: Đầu mối 0912345678}\n"
    )
    record = load_record("2024/reports/2024-Q2/so-tc.yaml", report.encode(), "reports")
    workspace = load_plan("2024.yaml", plan_text(TASK.replace("%s", "Việc")).encode()).with_records([record])
    contacts = [finding for finding in check(workspace, CALENDAR).diagnostics if finding.rule.code == "DX806"]
    assert [(finding.file, finding.field, finding.position.line) for finding in contacts] == [
        (record.name, "progress.0.result", 6)
    ]
