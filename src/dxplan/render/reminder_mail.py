"""A letter that chases as the draft of a mail (RFC 5322): what is outstanding in a few words, and what is attached.

A draft has no date and no sender, and no addressee while the plan has no mail addresses; the same letter makes the same
bytes. Nothing is sent.
"""

from collections.abc import Iterator, Mapping, Sequence
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import PurePath

from dxplan.documents import ReportView
from dxplan.documents.outstanding import LateBodyView, OutstandingView
from dxplan.model.dates import Period
from dxplan.render.language import DEFAULT, Language, language
from dxplan.render.text import one_line

_TYPES = {
    ".docx": "vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_BOUNDARY = "=_dxplan"
"""Between the parts: `=_` is in no text that is encoded as quoted-printable or base64."""


def mail_draft(subject: str, text: str, attachments: Mapping[str, bytes]) -> bytes:
    """A mail that is not sent yet, with the attachments by their file names."""
    message = EmailMessage(SMTP)
    message["X-Unsent"] = "1"  # Outlook opens it to be sent, not as one that has come
    message.set_content(text, cte="quoted-printable")
    for name, content in attachments.items():
        subtype = _TYPES.get(PurePath(name).suffix, "octet-stream")
        message.add_attachment(content, "application", subtype, filename=one_line(name))
    message.set_boundary(_BOUNDARY)
    # EmailMessage would decode a subject that looks encoded (`=?…?=`), so this line is made apart
    head = Header(one_line(subject), "utf-8", header_name="Subject").encode(linesep="\r\n")
    return f"Subject: {head}\r\n".encode() + message.as_bytes()


def reminder_subject(view: ReportView) -> str:
    """The letter's subject, with the body that it goes to: the draft has no addressee to tell it by."""
    subject = view["head"]["subject"]
    return f"{subject[:1].upper()}{subject[1:]} (gửi {view['reminder']['agency']})"


def reminder_text(view: ReportView, forms: Sequence[Period] = ()) -> str:
    """What the letter to one body asks it for, by when, and how to answer; in Vietnamese, as the letter.

    `forms` are the periods of the forms that are attached.
    """
    reminder, plan, vietnamese = view["reminder"], view["plan"], language(DEFAULT)
    body: LateBodyView = reminder["bodies"][0]
    matters = [f"{number}. {_matter(row, body, vietnamese)}" for number, row in enumerate(body["rows"], 1)]
    until = vietnamese.written_date(reminder["reply_by"]) if reminder["has_reply_by"] else "…… tháng …… năm ……"
    asks = "yêu cầu" if reminder["by_committee"] else "đề nghị"
    lines = (
        f"Kính gửi: {reminder['agency']}",
        f"Thực hiện {plan['short_citation']}, qua theo dõi, tổng hợp, tính đến ngày"
        f" {vietnamese.written_date(view['as_of'])}, {reminder['agency']} còn những nội dung sau:",
        *matters,
        f"{view['head']['issuer']} {asks} {reminder['agency']} thực hiện những nội dung trên và gửi kết quả bằng văn"
        f" bản về {reminder['receiver']} chậm nhất ngày {until} để tổng hợp. Trường hợp số liệu chưa đúng, đề nghị phản"
        " hồi kèm văn bản minh chứng (số, ngày văn bản, ngày gửi).",
        "Nội dung cụ thể tại công văn gửi kèm.",
        *_of_forms(forms, vietnamese),
        "Trân trọng./.",
        view["head"]["issuer"],
    )
    return "\n\n".join(map(one_line, lines)) + "\n"


def _of_forms(periods: Sequence[Period], vietnamese: Language) -> Iterator[str]:
    """What to do with the forms that are attached, if there are any."""
    if periods:
        names = ", ".join(dict.fromkeys(map(vietnamese.period, periods)))
        each = ", mỗi báo cáo một tệp" if len(periods) > 1 else ""
        yield (
            f"Biểu mẫu báo cáo {names} gửi kèm (tệp Excel{each}): đề nghị điền vào các ô có nền màu, lưu và gửi lại tệp"
            " Excel cùng với báo cáo."
        )


def _matter(row: OutstandingView, body: LateBodyView, vietnamese: Language) -> str:
    """A report or task, its deadline, and how late it is."""
    if row["is_report"]:
        receiver = f" gửi {row['receiver']}" if row["receiver"] else ""
        name = f"Báo cáo định kỳ {vietnamese.part_name(row['period'])}{receiver}"
    else:
        part = f" ({vietnamese.part_name(row['period'])})" if row["period"] else ""
        name = f"Nhiệm vụ {row['label']}: {row['title']}{part}"
    return f"{name}{_until(row, vietnamese)}: {_situation(row, body, vietnamese)}."


def _until(row: OutstandingView, vietnamese: Language) -> str:
    if row["due"] is None:
        return f" (thời hạn: {row['deadline']})" if row["deadline"] else ""
    hour = f"{vietnamese.hour(row['hour'])} " if row["hour"] else ""
    day_off = ", ngày nghỉ" if row["due_is_day_off"] else ""
    return f" (hạn {hour}ngày {vietnamese.written_date(row['due'])}{day_off})"


def _situation(row: OutstandingView, body: LateBodyView, vietnamese: Language) -> str:
    late = f"quá hạn {vietnamese.number(row['days_overdue'] or 0)} ngày"
    silent = f"báo cáo {vietnamese.part_name(body['period'])} chưa nêu" if row["is_silent"] else ""
    if row["is_report"]:
        return f"chưa nhận được, {late}"
    if row["is_overdue"]:
        situation = late
    elif row["is_due_soon"]:
        left = row["days_left"]
        situation = f"còn {vietnamese.number(left)} ngày" if left else "đến hạn trong ngày"
    else:
        return silent
    return "; ".join(filter(None, (situation, silent)))
