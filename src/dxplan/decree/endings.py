"""Addressees, recipients, signature, and the marks near them (DX931 to DX936, DX945, DX946)."""

import re
from collections.abc import Iterator

from dxplan.decree.anatomy import LETTER
from dxplan.decree.lines import Form, items_of, misset, nowhere
from dxplan.decree.paper import Paper
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.wording.names import key

_PETITION, _TELEGRAM = "tờ trình", "công điện"
_ADDRESSING = (LETTER, _PETITION, "báo cáo")
_ISO_TIME = re.compile(r"\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:[.,]\d+)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)(?!\d)")
_HONOURS = re.compile(
    r"(?:GS|PGS|TS|ThS|Ths|KS|CN|BS|NGND|NGƯT|NSND|AHLĐ|Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Kỹ sư|Nhà giáo|Bác sĩ"
    r"|Ông|Bà)(?:\.|\s)"
)


@rule("DX931", "office-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.7")
def office_off_form(paper: Paper) -> Iterator[Finding]:
    """The office of who signs is missing or misset.

    Why: it says by what power the document is signed. It stands right under the text in capitals of 13 to 14 pt,
    upright, bold, `TM.`, `KT.`, `TL.`, `TUQ.` or `Q.` before it where it is so.

    Example:
        TM. Ban Chỉ đạo

    Instead:
        TM. BAN CHỈ ĐẠO
    """
    if not paper.parts.office:
        yield nowhere("office", msg("the office of who signs is missing at the end"))
    yield from misset(paper.parts.office, Form(13, 14, bold=True, capital=True, centred=True), "office")


@rule("DX932", "signer-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.7")
def signer_off_form(paper: Paper) -> Iterator[Finding]:
    """The name of who signs is missing or misset, or bears a degree or an honour.

    Why: the name stands in the middle under the office in small letters of 13 to 14 pt, upright, bold; before it no
    degree and no title of honour. While the document has no number, the name may still be blank.

    Example:
        TS. Nguyễn Văn A

    Instead:
        Nguyễn Văn A
    """
    is_numbered = any(char.isdigit() for line in paper.parts.number for char in line.text)
    if not paper.parts.signer and is_numbered:
        yield nowhere("signer", msg("the name of who signs is missing under the office"))
    for line in paper.parts.signer:
        if match := _HONOURS.match(line.text):
            honour = match[0].strip()
            yield line.at(
                "signer.words", msg("{honour} stands before the name; no degree or honour may", honour=honour)
            )
    yield from misset(paper.parts.signer, Form(13, 14, bold=True, capital=False, centred=True), "signer")


@rule("DX933", "address-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.9")
def address_off_form(paper: Paper) -> Iterator[Finding]:
    """`Kính gửi:` is missing where it must stand, stands where it must not, or is miswritten or misset.

    Why: letters, petitions and reports to a higher body name whom they are for: 13 to 14 pt, upright; one addressee on
    the same line, several each on a line of its own behind a hyphen, ended by a semicolon and the last by a full stop.
    Other documents have `Nơi nhận` alone.

    Example:
        Kính gửi: Sở Tài chính; Sở Nội vụ

    Instead:
        Kính gửi:
        - Sở Tài chính;
        - Sở Nội vụ.
    """
    address, kind = paper.parts.address, paper.parts.kind
    if kind == _TELEGRAM:
        return  # its addressees stand under `CHỦ TỊCH … điện:`
    if not address and kind in (LETTER, _PETITION):
        yield nowhere("address", msg("Kính gửi: is missing above the text"))
    if address and kind not in _ADDRESSING:
        yield address[0].at("address", msg("Kính gửi: does not belong into a {kind}", kind=kind))
    yield from misset(address, Form(13, 14, bold=False, capital=False), "address")
    if address and not address[0].text.startswith("Kính gửi:"):
        yield address[0].at("address.words", msg("it must begin with Kính gửi:"))
    if len(address) == 1 and ";" in address[0].text:
        yield address[0].at("address.words", msg("each of several addressees must stand on its own line"))
    items = items_of(address[1:])
    for nth, (first, *_, last) in enumerate((*lines, lines[-1]) for lines in items):
        end = "." if nth == len(items) - 1 else ";"
        if not first.text.startswith("- "):
            yield first.at("address.words", msg("an addressee on its own line must begin with a hyphen"))
        if not last.text.endswith(end):
            yield last.at("address.end", msg("the line must end with “{sign}”", sign=end))


@rule("DX934", "recipients-title-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.9")
def recipients_title_off_form(paper: Paper) -> Iterator[Finding]:
    """`Nơi nhận:` is missing, miswritten or misset.

    Why: it says who gets the document. It stands at the left, level with the office of who signs, in small letters of
    12 pt, bold and in italics.

    Example:
        Nơi nhận: (14 pt, upright)

    Instead:
        Nơi nhận: (12 pt, bold, italics)
    """
    if not paper.parts.recipients:
        yield nowhere("recipients.title", msg("Nơi nhận: is missing at the end"))
    for line in paper.parts.recipients[:1]:
        if line.text != "Nơi nhận:":
            yield line.at("recipients.title.words", msg("it must read Nơi nhận:"))
        yield from misset([line], Form(12, 12, bold=True, italic=True, capital=False), "recipients.title")
        if not line.is_parted and line.paragraph.layout.align not in ("left", "both"):
            yield line.at("recipients.title.align", msg("it must stand at the left"), msg("press Ctrl+L"))
        if any(office.is_left_of(line) for office in paper.parts.office):
            yield line.at("recipients.title.place", msg("it must be left of the office of who signs"))


@rule("DX935", "recipients-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.9")
def recipients_off_form(paper: Paper) -> Iterator[Finding]:
    """The list of recipients is missing, miswritten or misset.

    Why: small upright letters of 11 pt; each line begins with a hyphen and ends with a semicolon; the last says where
    the document is kept, `- Lưu: VT, …`, and ends with a full stop. In letters and petitions the first is
    `- Như trên;`.

    Example:
        - UBND tỉnh.
        - Lưu VT

    Instead:
        - UBND tỉnh;
        - Lưu: VT, CNTT.
    """
    recipients = paper.parts.recipients
    if not recipients:
        return
    listed = [line for line in recipients[1:] if not _is_drafter(line.text)]
    if not listed:
        yield recipients[0].at("recipients", msg("nobody is listed under Nơi nhận:"))
    yield from misset(listed, Form(11, 11, bold=False, capital=False), "recipients")
    for line in listed:
        if not line.is_parted and line.paragraph.layout.align not in ("left", "both"):
            yield line.at("recipients.align", msg("it must stand at the left"), msg("press Ctrl+L"))
    items = items_of(listed)
    for nth, (first, *_, last) in enumerate((*lines, lines[-1]) for lines in items):
        is_last = nth == len(items) - 1
        if first.text.startswith(("-", "–")) and not last.text.endswith("." if is_last else (";", ":")):
            sign = "." if is_last else ";"
            yield last.at("recipients.end", msg("the line must end with “{sign}”", sign=sign))
        if is_last and not re.match(r"[-–]\s*Lưu\s*:", first.text):
            yield first.at("recipients.words", msg("the last line must say where the document is kept: - Lưu: VT, …"))
    if listed and paper.parts.kind in (LETTER, _PETITION) and key(listed[0].text) != "nhutren":
        message = msg("the first line of a {kind} must be - Như trên;", kind=paper.parts.kind)
        yield listed[0].at("recipients.words", message)


@rule("DX945", "drafter-mark-off-form", Severity.ERROR, "Phụ lục I, Phần I, III.3")
def drafter_mark_off_form(paper: Paper) -> Iterator[Finding]:
    """The mark of who drafted the document is misset.

    Why: the mark, with the number of copies, may stand under the recipients: capitals and digits of 11 pt, upright.

    Example:
        PL.(300) of 14 pt

    Instead:
        PL.(300) of 11 pt
    """
    marks = [line for line in paper.parts.recipients[1:] if _is_drafter(line.text)]
    yield from misset(marks, Form(11, 11, bold=False, capital=True), "drafter")


@rule("DX946", "urgency-off-form", Severity.ERROR, "Phụ lục I, Phần I, III.2")
def urgency_off_form(paper: Paper) -> Iterator[Finding]:
    """The mark of urgency is misset, has no frame, or stands at another place than under the number.

    Why: HỎA TỐC, THƯỢNG KHẨN and KHẨN stand in capitals of 13 to 14 pt, upright, bold, inside of a single frame, under
    the number and what a letter is about.

    Example:
        Khẩn

    Instead:
        KHẨN (in a frame)
    """
    yield from misset(paper.parts.urgency, Form(13, 14, bold=True, capital=True), "urgency")
    for line in paper.parts.urgency:
        if not line.paragraph.framed:
            message = msg("no frame is drawn around it")
            yield line.at("urgency.frame", message, msg("Home > Borders > Outside Borders, or put it into a text box"))
        is_above = any(line.number < number.number for number in paper.parts.number)
        if is_above or any(number.is_left_of(line) for number in paper.parts.number):
            yield line.at("urgency.place", msg("it must stand under the number, at the left"))


@rule("DX936", "signature-data-off-form", Severity.ERROR, "Phụ lục I, Phần I, II.8")
def signature_data_off_form(paper: Paper) -> Iterator[Finding]:
    """The data of the digital signature above an attached file are misset or miswritten.

    Why: at the top right of the first page they tell to which document the file belongs and when it was signed: number
    and symbol, and the time after ISO 8601 with the time zone, in small upright letters of 10 pt.

    Example:
        Số: 15/KH-UBND; 05/06/2024 10:15:00

    Instead:
        Số: 15/KH-UBND; 2024-06-05T10:15:00+07:00
    """
    for line in paper.parts.signature_data:
        yield from misset([line], Form(10, 10, bold=False), "signature-data")
        if line.paragraph.layout.align != "right" and not line.is_parted and not line.column:
            yield line.at("signature-data.align", msg("it must stand at the right"), msg("press Ctrl+R"))
        if not _ISO_TIME.search(line.text):
            message = msg("the time must be written after ISO 8601, with its zone: 2024-06-05T10:15:00+07:00")
            yield line.at("signature-data.words", message)


RULES = (
    office_off_form,
    signer_off_form,
    address_off_form,
    recipients_title_off_form,
    recipients_off_form,
    drafter_mark_off_form,
    urgency_off_form,
    signature_data_off_form,
)


def _is_drafter(text: str) -> bool:
    """`PL.(300)`: capitals of a name, and the number of copies."""
    return re.fullmatch(r"[A-ZĐa-z]{2,6}\.?\s*\(?\d{1,5}\)?b?", text) is not None
