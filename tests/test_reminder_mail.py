"""Drafts of mails that chase: what they say, what is attached, and what no name of a body can do to them."""

import email
from email.message import EmailMessage
from email.policy import default
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from documents import Run, word_words
from dxplan.documents import ReportView
from dxplan.documents.reminder import each_reminder
from dxplan.documents.request import Request
from dxplan.model.dates import Span
from dxplan.render.reminder_mail import mail_draft, reminder_subject, reminder_text
from facts import facts_of, judged_by
from plans import plan_of, plan_text

TASKS = """\
- {id: I.1, title: Làm một việc., deadline: 30/6/2024, lead: [so-tc]}
- {id: I.3, title: Họp, deadline: Hàng Quý, lead: [so-tc]}
- {id: I.4, title: Luôn luôn, deadline: Thường xuyên, lead: [so-nv]}
- {id: I.8, title: Sắp đến, deadline: 20/7/2024, lead: [so-tc]}
"""
REST = """\
reporting: {text: Báo cáo hàng quý., every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so]}
"""
CAME = "agency: so-nv\nperiod: 2024-Q2\nreport: {number: 6/BC-SNV, date: 2024-06-13, received: 2024-06-13}\n"


def parsed(draft: bytes) -> EmailMessage:
    message = email.message_from_bytes(draft, policy=default)
    assert isinstance(message, EmailMessage)
    assert not [defect for part in message.walk() for defect in part.defects]
    return message


def words(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def texts() -> dict[str, str]:
    assessment = judged_by(plan_of(TASKS, REST), facts_of(CAME), "2024-07-05")
    request = Request("reminder", assessment, "plan.yaml", Span.parse("2024-Q2"))
    return {body: reminder_text(ReportView(alone)) for body, alone in each_reminder(request)}


def test_one_mail_has_all_that_is_outstanding_with_a_body() -> None:
    matters = [line for line in texts()["so-tc"].splitlines() if line[:1].isdigit()]
    assert matters == [
        "1. Báo cáo định kỳ quý II/2024 (hạn ngày 14/6/2024): chưa nhận được, quá hạn 21 ngày.",
        "2. Nhiệm vụ I.1: Làm một việc (hạn ngày 30/6/2024, ngày nghỉ): quá hạn 5 ngày.",
        "3. Nhiệm vụ I.3: Họp (quý II/2024) (hạn ngày 30/6/2024, ngày nghỉ): quá hạn 5 ngày.",
        "4. Nhiệm vụ I.8: Sắp đến (hạn ngày 20/7/2024, ngày nghỉ): còn 15 ngày.",
    ]


def test_a_report_that_is_silent_is_named() -> None:
    text = texts()["so-nv"]
    assert "1. Nhiệm vụ I.4: Luôn luôn (thời hạn: Thường xuyên): báo cáo quý II/2024 chưa nêu." in text
    assert "chậm nhất ngày …… tháng …… năm …… để tổng hợp" in text


@pytest.fixture
def asked(tmp_path: Path) -> tuple[str, ...]:
    plan = tmp_path / "plan.yaml"
    plan.write_text(plan_text(TASKS, REST), "utf-8")
    return ("report", "reminder", "--plan", str(plan), "--as-of", "2024-07-05", "--reply-by", "10/7/2024")


def test_a_draft_for_each_with_its_letter(run: Run, asked: tuple[str, ...], tmp_path: Path) -> None:
    mails, letters = tmp_path / "mails", tmp_path / "letters"
    code, out, err = run(*asked, "--eml", str(mails))
    assert (code, out.splitlines()) == (0, [str(path) for path in sorted(mails.iterdir(), reverse=True)]), err
    assert run(*asked, "--all", "-f", "docx", "-o", str(letters))[0] == 0
    drafts = {path.stem: path.read_bytes() for path in mails.iterdir()}
    assert set(drafts) == {path.stem for path in letters.iterdir()}
    draft = parsed(drafts["reminder-so-tc"])
    assert (draft["X-Unsent"], draft["To"], draft["Date"], draft["Message-ID"]) == ("1", None, None, None)
    assert draft["Subject"].startswith("Đôn đốc thực hiện nhiệm vụ và chế độ báo cáo theo ")
    assert draft["Subject"].endswith(" (gửi Sở Tài chính)")
    assert "về Sở Thông tin và Truyền thông chậm nhất ngày 10/7/2024 để tổng hợp" in words(draft)
    letter, _ = draft.iter_attachments()
    assert letter.get_filename() == "cong-van-don-doc-so-tc.docx"
    assert letter.get_content_subtype().endswith("wordprocessingml.document")
    (tmp_path / "attached.docx").write_bytes(letter.get_content())
    assert word_words(tmp_path / "attached.docx") == word_words(letters / "reminder-so-tc.docx")

    code, out, err = run(*asked, "--eml", str(mails))
    assert (code, out) == (0, ""), "the same bytes: nothing is to be written"
    assert f"{len(drafts)} files are there already, just as they would be" in err
    (mails / "reminder-so-tc.eml").write_text("mine")
    (mails / "reminder-so-nv.eml").unlink(missing_ok=True)
    code, out, _ = run(*asked, "--eml", str(mails))
    assert (code, (mails / "reminder-so-tc.eml").read_text()) == (2, "mine")
    assert not (mails / "reminder-so-nv.eml").exists(), "all or none"
    assert run(*asked, "--eml", str(mails), "--force")[0] == 0
    assert (mails / "reminder-so-tc.eml").read_bytes() == drafts["reminder-so-tc"]


DUTIES = """\
reporting:
- {text: Báo cáo hàng quý., every: quarter, due_day: 14, first_period: 2024-Q1, to: so-tttt, bodies: [cac-so]}
- {id: hang-thang, text: Báo cáo hàng tháng., every: month, due_day: 28, first_period: 2024-06, to: so-tttt,
   bodies: [so-nv]}
"""


def attached_forms(draft: bytes) -> dict[str, bytes]:
    files = {part.get_filename(): part.get_content() for part in parsed(draft).iter_attachments()}
    return {name: content for name, content in files.items() if name and name.endswith(".xlsx")}


def test_the_form_of_each_missing_report_is_attached(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the form that `form make` makes; a body whose reports came gets none, and no word about any."""
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    monkeypatch.chdir(tmp_path)
    for quarter, date in {"2024-Q1": "2024-03-13", "2024-Q2": "2024-06-13"}.items():
        came = tmp_path / f"plans/2024/reports/{quarter}/so-tc.yaml"
        came.parent.mkdir(parents=True)
        report = f"report: {{number: 6/BC-STC, date: {date}, received: {date}}}"
        came.write_text(f"schema: 1\nagency: so-tc\nperiod: {quarter}\n{report}\n", "utf-8")
    (tmp_path / "plans/2024.yaml").write_text(plan_text(TASKS, DUTIES), "utf-8")
    day = ("--as-of", "2024-07-05")
    assert run("report", "reminder", "--eml", "mails", "--lang", "en", *day)[0] == 0
    make = ("form", "make", "-o", "forms", "--missing", "--agency", "so-nv", *day, "--period")
    for of_report in (("2024-Q2",), ("2024-Q1",), ("2024-06", "--duty", "hang-thang")):
        assert run(*make, *of_report)[0] == 0
    made = {path.name: path.read_bytes() for path in (tmp_path / "forms").iterdir()}
    draft = (tmp_path / "mails/reminder-so-nv.eml").read_bytes()
    assert attached_forms(draft) == made
    assert list(attached_forms(draft)) == [
        "phieu-2024-2024-Q2-so-nv.xlsx",
        "phieu-2024-2024-Q1-so-nv.xlsx",
        "phieu-2024-hang-thang-2024-06-so-nv.xlsx",
    ]
    assert (
        "Biểu mẫu báo cáo quý II/2024, quý I/2024, tháng 6/2024 gửi kèm (tệp Excel, mỗi báo cáo một tệp): đề nghị"
        " điền vào các ô có nền màu, lưu và gửi lại tệp Excel cùng với báo cáo."
    ) in words(parsed(draft)).splitlines()
    draft = (tmp_path / "mails/reminder-so-tc.eml").read_bytes()
    assert (attached_forms(draft), "Biểu mẫu" in words(parsed(draft))) == ({}, False)


def test_a_plan_without_a_file_has_no_forms(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(plan_text(TASKS, REST).encode()), "utf-8"))
    mails = tmp_path / "mails"
    code, _, err = run("report", "reminder", "--plan", "-", "--as-of", "2024-07-05", "--eml", str(mails))
    assert (code, "no form is attached: it comes back to a plan by the name of its file" in err) == (0, True), err
    draft = (mails / "reminder-so-tc.eml").read_bytes()
    assert (attached_forms(draft), "Biểu mẫu" in words(parsed(draft))) == ({}, False)


@pytest.mark.parametrize("more", [("-o", "x"), ("-f", "md"), ("-f", "docx"), ("-f", "json"), ("--list",)])
def test_what_does_not_go_with_drafts(run: Run, asked: tuple[str, ...], tmp_path: Path, more: tuple[str, ...]) -> None:
    code, out, err = run(*asked, "--eml", str(tmp_path / "mails"), *more)
    assert (code, out) == (2, "")
    assert "--eml does not go with --list, -o or -f\n  hint: it names the folder of the mails" in err
    assert not (tmp_path / "mails").exists()


def test_other_reports_are_no_mails(run: Run, asked: tuple[str, ...], tmp_path: Path) -> None:
    code, _, err = run("report", "plan", *asked[2:4], "--eml", str(tmp_path / "mails"))
    assert (code, "--eml says nothing to the report plan" in err) == (2, True)


HOSTILE = (
    "Sở\r\nBcc: x@example.com",
    "Sở\nX: 1\n\nbody",
    "Sở\u2028Bcc: x\x85y",
    "=?utf-8?q?Bcc=3A_x?= Sở",
    "=?utf-8?b?QmNj?=",
    'R&D "x" <a@b.c>; name=y',
    "Sở " * 100,
    "Ở" * 300,
)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_makes_another_header_or_part(name: str) -> None:
    draft = mail_draft(f"Đôn đốc ({name})", f"Kính gửi: {name}\n--=_dxplan--\n", {"a.docx": b"PK\r\n--=_dxplan--\r\n"})
    message = parsed(draft)
    assert message.keys() == ["Subject", "X-Unsent", "MIME-Version", "Content-Type"]
    shown = name.replace("\r", "\\u000d").replace("\n", "\\n").replace("\u2028", "\\u2028").replace("\x85", "\\u0085")
    assert message["Subject"] == f"Đôn đốc ({shown})"
    assert [part.get_content_type() for part in message.walk()][1:2] == ["text/plain"]
    (attached,) = message.iter_attachments()
    assert attached.get_content() == b"PK\r\n--=_dxplan--\r\n"
    assert all(len(line) <= 78 for line in draft.split(b"\r\n") if not line.startswith(b"Content-Type"))
    assert draft.isascii()
    assert b"\n" not in draft.replace(b"\r\n", b"")


def test_a_body_of_any_name_is_one_line_of_the_text_and_the_subject() -> None:
    plan = plan_of(TASKS, REST)
    agencies = [
        agency.model_copy(update={"name": "Sở\nBcc: x"}) if agency.id == "so-tc" else agency for agency in plan.agencies
    ]
    assessment = judged_by(plan.model_copy(update={"agencies": agencies}), (), "2024-07-05")
    request = Request("reminder", assessment, "plan.yaml", Span.parse("2024-Q2"), ("so-tc",))
    view = ReportView(request)
    assert reminder_text(view).startswith("Kính gửi: Sở\\nBcc: x\n\nThực hiện")
    assert parsed(mail_draft(reminder_subject(view), "", {}))["Subject"].endswith("(gửi Sở\\nBcc: x)")


@pytest.mark.parametrize("name", ["Phiếu báo cáo – Sở Tài chính.xlsx", 'a "b"; c=d.docx', "Ở" * 200 + ".xlsx"])
def test_the_name_of_an_attachment_survives(name: str) -> None:
    draft = mail_draft("x", "y", {"a.docx": b"1", name: b"2"})
    first, second = parsed(draft).iter_attachments()
    assert (first.get_content(), second.get_content(), second.get_filename()) == (b"1", b"2", name)
    assert draft.isascii()
