"""Right papers as offices really make them: heads, ends and lines laid out in other ways, and the models of the decree.

Each is in order by Nghị định 30/2020; what a rule finds in one of them is a false alarm, but for what `NOTED` names.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from papers import (
    CELL,
    MOTTO,
    blank,
    body,
    border,
    columns,
    old_stroke,
    page,
    put,
    stroke,
    text_box,
    trimmed,
    vml_line,
)  # fmt: skip

TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
DATE = "Thanh Hóa, ngày 05 tháng 6 năm 2024"
LEFT = ALIGN.LEFT


def headed(
    names: Iterable[str], number: str, about: Iterable[str] = (), *, rule: float = 26, by: Callable[..., Any] = stroke
) -> Document:
    """A document with a head in a table; the last of the names is the issuer, its lines parted by a line break."""
    document = blank()
    left, right = columns(document)
    *parents, issuer = names
    for name in parents:
        put(left, name, 13)
    by(put(left, issuer, 13, bold=True), rule)
    put(left, f"Số: {number}", 13, before=6)
    for line in about:
        put(left, line, 12, before=6 if line.startswith("V/v") else 0)
    put(right, TITLE, 13, bold=True)
    by(put(right, MOTTO, 14, bold=True), 60.5)
    put(right, DATE, 14, italic=True, before=6)
    trimmed(left, right)
    return document


def titled(document: Document, kind: str, about: str, rule: float = 35) -> None:
    put(document, kind, 14, bold=True, before=12)
    stroke(put(document, about, 14, bold=True), rule)


def signed(document: Document, offices: Iterable[str], name: str, *recipients: str) -> None:
    """The end in a table."""
    left, right = columns(document)
    put(left, "Nơi nhận:", 12, bold=True, italic=True, align=LEFT)
    for line in recipients:
        put(left, line, 11, align=LEFT)
    for line in offices:
        put(right, line, 14, bold=True)
    for _ in range(3):
        put(right, "", 14)
    put(right, name, 14, bold=True)
    trimmed(left, right)


def three_rows() -> Document:
    """A head of three rows: names, lines, number and date."""
    document = blank()
    rows = document.add_table(3, 2).rows
    (left, right), (line_left, line_right), (number, date) = (row.cells for row in rows)
    put(left, "UBND TỈNH THANH HÓA", 13)
    put(left, "SỞ NỘI VỤ", 13, bold=True)
    put(right, TITLE, 13, bold=True)
    put(right, MOTTO, 14, bold=True)
    stroke(put(line_left, "", 4), 11)
    stroke(put(line_right, "", 4), 60)
    put(number, "Số: 45/SNV-TCBC", 13)
    put(number, "V/v rà soát biên chế", 12, before=6)
    put(date, DATE, 14, italic=True)
    trimmed(left, right, line_left, line_right, number, date)
    put(document, "Kính gửi: Các sở, ban, ngành cấp tỉnh", 14, before=12)
    body(document, "Sở Nội vụ đề nghị các đơn vị rà soát biên chế và gửi kết quả trước ngày 10 tháng 6 năm 2024./.")
    signed(document, ["GIÁM ĐỐC"], "Nguyễn Văn An", "- Như trên;", "- Lưu: VT, TCBC.")
    return document


def boxes_for_lines() -> Document:
    """Flat text boxes for lines, and a letter whose summary has three lines."""
    about = ("V/v báo cáo kết quả thực hiện", "nhiệm vụ chuyển đổi số", "6 tháng đầu năm 2024")
    document = headed(["UBND TỈNH THANH HÓA", "SỞ Y TẾ"], "45/SYT-VP", about, rule=9, by=text_box)
    put(document, "Kính gửi:", 14, before=12)
    for line in ("- Sở Tài chính;", "- Sở Nội vụ;", "- Sở Tư pháp;", "- Công an tỉnh;", "- UBND thành phố Thanh Hóa."):
        put(document, line, 14, align=LEFT)
    body(document, "Sở Y tế đề nghị các đơn vị gửi báo cáo trước ngày 10 tháng 6 năm 2024./.")
    signed(document, ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Trần Thị Bình", "- Như trên;", "- Lưu: VT, VP.")
    return document


def borders_for_lines() -> Document:
    """Borders of empty paragraphs for lines; addressees in a table of their own."""
    document = blank()
    left, right = columns(document)
    put(left, "UBND HUYỆN NÔNG CỐNG", 12)
    put(left, "PHÒNG VĂN HÓA VÀ THÔNG TIN", 12, bold=True)
    border(left, 24, CELL)
    put(left, "Số: 07/PVHTT-CNTT", 13)
    put(left, "V/v cử cán bộ tập huấn", 12, before=6)
    put(right, TITLE, 12, bold=True)
    put(right, MOTTO, 13, bold=True)
    border(right, 56, CELL)
    put(right, "Nông Cống, ngày 12 tháng 01 năm 2024", 13, italic=True)
    trimmed(left, right)
    put(document, "", 6)
    label, names = columns(document)
    put(label, "Kính gửi:", 14, align=ALIGN.RIGHT)
    for line in ("- Phòng Nội vụ;", "- Phòng Tư pháp;", "- UBND các xã, thị trấn."):
        put(names, line, 14, align=LEFT)
    trimmed(label, names)
    body(document, "Phòng Văn hóa và Thông tin đề nghị các đơn vị cử 01 cán bộ dự tập huấn./.")
    signed(document, ["TRƯỞNG PHÒNG"], "Lê Thị Cúc", "- Như trên;", "- Lưu: VT.")
    return document


def no_table_at_the_end() -> Document:
    """The office and the name of who signs above Nơi nhận, set in the right half by indents; the lines by VML."""
    document = headed(["ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA"], "08/TB-UBND", rule=17, by=vml_line)
    titled(document, "THÔNG BÁO", "Về lịch nghỉ lễ Quốc khánh năm 2024")
    body(document, "Ủy ban nhân dân tỉnh thông báo lịch nghỉ lễ từ ngày 31 tháng 8 đến ngày 03 tháng 9 năm 2024./.")
    for line in ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "", "", "Phạm Văn Dũng"):
        put(document, line, 14, bold=True).paragraph_format.left_indent = Mm(80)
    put(document, "Nơi nhận:", 12, bold=True, italic=True, align=LEFT)
    for line in ("- Các sở, ban, ngành;", "- Lưu: VT, THKH."):
        put(document, line, 11, align=LEFT)
    return document


def tabs_at_the_end() -> Document:
    """The end is laid out with tabs."""
    document = headed(["UBND TỈNH THANH HÓA", "SỞ TƯ PHÁP"], "12/TB-STP", rule=11, by=old_stroke)
    titled(document, "THÔNG BÁO", "Tuyển dụng viên chức năm 2024", 30)
    body(document, "Sở Tư pháp thông báo tuyển dụng 02 viên chức./.")
    for left, right in (("Nơi nhận:", "GIÁM ĐỐC"), ("- Các phòng;", ""), ("- Lưu: VT.", ""), ("", "Ngô Văn Em")):
        paragraph = put(document, left, 12 if left == "Nơi nhận:" else 11, bold=left == "Nơi nhận:", align=LEFT)
        paragraph.runs[0].italic = left == "Nơi nhận:" or None
        if right:
            run = paragraph.add_run(f"\t\t{right}")
            run.bold, run.font.size = True, Pt(14)
    return document


def decision() -> Document:
    """A decision of a chairman (Mẫu 1.2), with articles."""
    document = headed(["ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA"], "752/QĐ-UBND", rule=17)
    titled(document, "QUYẾT ĐỊNH", "Về việc thành lập Ban Chỉ đạo chuyển đổi số")
    put(document, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA", 14, bold=True, before=12)
    for line in (
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 01 tháng 6 năm 2024.",
    ):
        body(document, line, italic=True)
    put(document, "QUYẾT ĐỊNH:", 14, bold=True, before=12)
    for number, line in (
        (
            "Điều 1.",
            " Thành lập Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa gồm các ông, bà có tên trong danh sách kèm theo.",
        ),
        ("Điều 2.", " Ban Chỉ đạo có nhiệm vụ:"),
    ):
        body(document, number, bold=True).add_run(line).font.size = Pt(14)
    body(document, "1. Giúp Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo chuyển đổi số.")
    body(document, "a) Nghiên cứu, đề xuất cơ chế, chính sách;")
    body(document, "b) Đôn đốc, kiểm tra các sở, ban, ngành.")
    body(document, "Điều 3.", bold=True).add_run(
        " Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./."
    ).font.size = Pt(14)
    signed(document, ["CHỦ TỊCH"], "Đỗ Minh Giang", "- Như Điều 3;", "- Lưu: VT, NC.")
    return document


def resolution() -> Document:
    """A resolution of a council (Mẫu 1.1)."""
    document = headed(["HỘI ĐỒNG NHÂN DÂN\nTỈNH THANH HÓA"], "28/NQ-HĐND", rule=18)
    titled(document, "NGHỊ QUYẾT", "Về nhiệm vụ phát triển kinh tế - xã hội năm 2024")
    put(document, "HỘI ĐỒNG NHÂN DÂN TỈNH THANH HÓA", 14, bold=True, before=12)
    put(document, "KHÓA XVIII, KỲ HỌP THỨ 17", 14, bold=True)
    body(document, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", italic=True)
    body(document, "Xét Tờ trình số 45/TTr-UBND ngày 01 tháng 6 năm 2024 của UBND tỉnh về nhiệm vụ.", italic=True)
    put(document, "QUYẾT NGHỊ:", 14, bold=True, before=12)
    body(document, "Điều 1. Thông qua nhiệm vụ phát triển kinh tế - xã hội năm 2024.")
    body(document, "Điều 2. Nghị quyết này có hiệu lực từ ngày ký./.")
    signed(document, ["CHỦ TỊCH"], "Đỗ Minh Giang", "- Ủy ban nhân dân tỉnh;", "- Lưu: VT.")
    return document


def telegram() -> Document:
    """A telegram (Mẫu 1.6)."""
    document = headed(["ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA"], "09/CĐ-UBND", rule=17)
    put(document, "CÔNG ĐIỆN", 14, bold=True, before=12)
    stroke(put(document, "Về việc ứng phó bão số 3", 14, bold=True), 25)
    put(document, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", 14, bold=False, before=6)
    for line in ("- Giám đốc các sở;", "- Chủ tịch UBND các huyện, thị xã, thành phố."):
        put(document, line, 14, align=LEFT)
    body(document, "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các đồng chí trực 24 giờ trong ngày./.")
    signed(document, ["CHỦ TỊCH"], "Đỗ Minh Giang", "- Như trên;", "- Lưu: VT.")
    return document


def invitation() -> Document:
    """An invitation (Mẫu 1.7)."""
    document = headed(["UBND TỈNH THANH HÓA", "SỞ NỘI VỤ"], "10/GM-SNV", rule=11)
    titled(document, "GIẤY MỜI", "Dự Hội nghị sơ kết 6 tháng đầu năm 2024")
    body(document, "Sở Nội vụ trân trọng kính mời: Đại diện lãnh đạo các sở, ban, ngành.")
    body(document, "Tới dự: Hội nghị sơ kết 6 tháng đầu năm 2024.")
    body(document, "Thời gian: 08 giờ 00, ngày 20 tháng 6 năm 2024.")
    body(document, "Địa điểm: Hội trường Sở Nội vụ./.")
    signed(document, ["GIÁM ĐỐC"], "Nguyễn Văn An", "- Như trên;", "- Lưu: VT.")
    return document


def minutes() -> Document:
    """The minutes of a meeting (Mẫu 1.9): two sign, and Nơi nhận is below."""
    document = headed(["UBND TỈNH THANH HÓA", "SỞ NỘI VỤ"], "11/BB-SNV", rule=11)
    titled(document, "BIÊN BẢN", "Họp giao ban tháng 6 năm 2024", 30)
    body(document, "Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 6 năm 2024.")
    body(document, "Thành phần tham dự: Lãnh đạo Sở, trưởng các phòng.")
    body(document, "Cuộc họp kết thúc vào 11 giờ 00, ngày 05 tháng 6 năm 2024./.")
    left, right = columns(document)
    for cell, office, name in ((left, "THƯ KÝ", "Lê Thị Cúc"), (right, "CHỦ TỌA", "Nguyễn Văn An")):
        put(cell, office, 14, bold=True)
        put(cell, "", 14)
        put(cell, name, 14, bold=True)
    trimmed(left, right)
    put(document, "Nơi nhận:", 12, bold=True, italic=True, align=LEFT)
    for line in ("- Các phòng;", "- Lưu: VT, hồ sơ."):
        put(document, line, 11, align=LEFT)
    return document


def contract() -> Document:
    """A contract that two sign; the decree has no model of it."""
    document = blank()
    put(document, TITLE, 13, bold=True)
    stroke(put(document, MOTTO, 14, bold=True), 60.5)
    put(document, "HỢP ĐỒNG", 14, bold=True, before=12)
    put(document, "Thuê phần mềm quản lý văn bản", 14, bold=True)
    put(document, "Số: 05/HĐ-STTTT", 13)
    body(document, "Hôm nay, ngày 05 tháng 6 năm 2024, tại Sở Thông tin và Truyền thông, chúng tôi gồm:")
    body(document, "BÊN A: SỞ THÔNG TIN VÀ TRUYỀN THÔNG", bold=True)
    body(document, "BÊN B: VIỄN THÔNG THANH HÓA", bold=True)
    body(document, "Điều 1. Bên B cho bên A thuê phần mềm quản lý văn bản trong 12 tháng.")
    left, right = columns(document)
    for cell, office, name in ((left, "ĐẠI DIỆN BÊN A", "Nguyễn Văn An"), (right, "ĐẠI DIỆN BÊN B", "Trần Thị Bình")):
        put(cell, office, 14, bold=True)
        put(cell, name, 14, bold=True)
    trimmed(left, right)
    return document


def urgent() -> Document:
    """A letter with a framed KHẨN in a text box under its number, from an office whose name has two bodies' words."""
    document = headed(["UBND TỈNH THANH HÓA", "VĂN PHÒNG"], "45/VP-CNTT", ["V/v báo cáo đột xuất"], rule=11)
    text_box(put(document.tables[0].rows[0].cells[0], "", 13), 20, 8, "KHẨN")
    put(document, "Kính gửi: Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp", 14, before=12)
    body(document, "Đề nghị Ban Quản lý báo cáo trước 16 giờ ngày 06 tháng 6 năm 2024./.")
    signed(document, ["CHÁNH VĂN PHÒNG"], "Phạm Văn Dũng", "- Như trên;", "- Lưu: VT.")
    return document


def office_of_committee() -> Document:
    """The issuer's name is broken before a word that begins the name of a body."""
    document = headed(
        ["UBND TỈNH THANH HÓA", "VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH"], "46/VPUBND-CNTT", ["V/v họp"], rule=20
    )
    put(document, "Kính gửi: Sở Nội vụ", 14, before=12)
    body(document, "Đề nghị Sở Nội vụ cử đại diện dự họp./.")
    signed(document, ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], "Phạm Văn Dũng", "- Như trên;", "- Lưu: VT.")
    return document


def turned_appendix() -> Document:
    """A plan with two appendices, the second on its side with a long table."""
    document = headed(["UBND TỈNH THANH HÓA", "BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ"], "16/KH-BCĐ", rule=18)
    titled(document, "KẾ HOẠCH", "Kiểm tra công tác chuyển đổi số\nnăm 2024", 35)
    body(document, "I. MỤC ĐÍCH, YÊU CẦU", bold=True)
    body(document, "Đánh giá kết quả theo đề cương tại Phụ lục I và danh sách tại Phụ lục II./.")
    signed(document, ["TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"], "Mai Xuân Hải", "- Các sở;", "- Lưu: VT.")
    for number, name in (("I", "ĐỀ CƯƠNG BÁO CÁO"), ("II", "DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA")):
        section = document.add_section(WD_SECTION.NEW_PAGE)
        page(section, 1)
        put(document, f"Phụ lục {number}", 14, bold=True)
        put(document, name, 14, bold=True)
        stroke(
            put(document, "(Kèm theo Kế hoạch số 16/KH-BCĐ ngày 05 tháng 6 năm 2024 của Ban Chỉ đạo)", 13, italic=True),
            40,
        )
        if number == "I":
            body(document, "I. Tình hình chung", bold=True)
            body(document, "1. Đặc điểm, tình hình của đơn vị.")
            body(document, "2. Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong sáu tháng đầu năm 2024./.")
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    section.left_margin, section.top_margin, section.right_margin, section.bottom_margin = (
        Mm(20),
        Mm(30),
        Mm(20),
        Mm(15),
    )
    table = document.add_table(20, 4, "Table Grid")
    for row in table.rows:
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        row.cells[1].text = "Sở Nội vụ"
    table.rows[0]._tr.trPr.append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    put(document, "Danh sách có 19 đơn vị./.", 13, align=ALIGN.JUSTIFY)
    return document


def petition() -> Document:
    """A petition by a district: no body above, a centred address, a name of a place in two lines."""
    document = headed(["ỦY BAN NHÂN DÂN\nHUYỆN QUAN SƠN"], "03/TTr-UBND", rule=18, by=old_stroke)
    titled(document, "TỜ TRÌNH", "Về việc bổ sung kinh phí năm 2024", 30)
    put(document, "Kính gửi: Ủy ban nhân dân tỉnh Thanh Hóa", 14, before=6)
    decree = "Nghị định số 163/2016/NĐ-CP ngày 21 tháng 12 năm 2016 của Chính phủ hướng dẫn Luật Ngân sách nhà nước"
    body(document, f"Căn cứ {decree};", italic=True)
    body(document, "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015.", italic=True)
    body(document, "Ủy ban nhân dân huyện kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.")
    signed(document, ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Vi Thị Hoa", "- Như trên;",
           "- Thường trực Huyện ủy, HĐND huyện\n(để báo cáo);", "- Lưu: VT, TCKH.")  # fmt: skip
    return document


def joint() -> Document:
    """A guide by two offices, both of which sign; a list of recipients in one paragraph."""
    document = headed(["SỞ NỘI VỤ - SỞ TÀI CHÍNH"], "45/HD-SNV-STC", rule=26)
    titled(document, "HƯỚNG DẪN", "Về việc rà soát biên chế", 25)
    body(document, "Sở Nội vụ, Sở Tài chính hướng dẫn các đơn vị rà soát biên chế./.")
    for cell, office in zip(columns(document), ("SỞ NỘI VỤ", "SỞ TÀI CHÍNH"), strict=True):
        put(cell, f"GIÁM ĐỐC\n{office}", 14, bold=True)
        put(cell, "Lê Văn Giang", 14, bold=True)
        trimmed(cell)
    recipients = put(document, "Nơi nhận:", 12, bold=True, italic=True, align=LEFT)
    listed = recipients.add_run("\n- Các sở;\n- Lưu: VT.")
    listed.font.size = Pt(11)
    return document


def introduction() -> Document:
    """An introduction (Mẫu 1.8), which has no summary, of a body that is neither a committee nor a department."""
    names = ["TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "LIÊN ĐOÀN LAO ĐỘNG\nTỈNH THANH HÓA"]
    document = headed(names, "10/GGT-LĐLĐ", rule=18)
    put(document, "GIẤY GIỚI THIỆU", 14, bold=True, before=12)
    body(document, "Liên đoàn Lao động tỉnh trân trọng giới thiệu: Ông Nguyễn Văn Bình.")
    body(document, "Được cử đến: Sở Tài chính, về việc đối chiếu số liệu.")
    body(document, "Giấy này có giá trị đến hết ngày 30 tháng 6 năm 2024./.")
    signed(document, ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], "Võ Mạnh Sơn", "- Như trên;", "- Lưu: VT.")
    return document


def addressees_by_tabs() -> Document:
    """The first of several addressees stands on the line of Kính gửi, the others below it by tabs."""
    document = headed(["UBND TỈNH THANH HÓA", "SỞ NỘI VỤ"], "47/SNV-TCBC", ["V/v rà soát biên chế"], rule=11)
    for line in ("\tKính gửi:\t- Sở Tài chính;", "\t\t- Sở Tư pháp;", "\t\t- Sở Y tế."):
        put(document, line, 14, align=LEFT)
    body(document, "Sở Nội vụ đề nghị các đơn vị gửi báo cáo trước ngày 10 tháng 6 năm 2024./.")
    signed(document, ["GIÁM ĐỐC"], "Nguyễn Văn An", "- Như trên;", "- Lưu: VT.")
    return document


OFFICES: Mapping[str, Callable[[], Document]] = {
    make.__name__.replace("_", " "): make
    for make in (
        three_rows, boxes_for_lines, borders_for_lines, no_table_at_the_end, tabs_at_the_end, decision, resolution,
        telegram, invitation, minutes, contract, urgent, office_of_committee, turned_appendix, petition, joint,
        introduction, addressees_by_tabs,
    )
}  # fmt: skip
