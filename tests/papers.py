"""Word documents for tests: sound ones of several kinds, built paragraph by paragraph, and the parts of a file."""

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

MOTTO = "Độc lập - Tự do - Hạnh phúc"
CELL = 165 / 2 - 2 * 1.9
"""The width in mm of the text in a cell of `columns`."""
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
_GROUNDS = (
    "Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;",
    "Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển "
    "đổi số quốc gia.",
)


def put(
    into: Any,
    text: str,
    size: float = 14,
    *,
    bold: bool = False,
    italic: bool = False,
    align: ALIGN | None = ALIGN.CENTER,
    first: float = 0,
    before: float = 0,
) -> Paragraph:
    """A paragraph at the end of a cell or document."""
    paragraph: Paragraph = into.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold or None, italic or None
    paragraph.paragraph_format.alignment = align
    paragraph.paragraph_format.first_line_indent = Mm(first) if first else None
    paragraph.paragraph_format.space_before = Pt(before)
    return paragraph


def body(into: Any, text: str, **look: Any) -> Paragraph:
    """A paragraph of the text."""
    return put(into, text, align=ALIGN.JUSTIFY, first=12.7, before=6, **look)


def stroke(paragraph: Paragraph, mm: float) -> None:
    """A line drawn as Word does since 2010."""
    width = int(mm * 36000)
    xml = f"""<w:r {NAMESPACES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>
    <wp:extent cx="{width}" cy="0"/><a:graphic><a:graphicData
    uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr>
    <a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="0"/></a:xfrm><a:prstGeom prst="line"/>{_LINE}</wps:spPr>
    </wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>
    <v:line from="0,0" to="{mm * 2.835}pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""
    paragraph._p.append(parse_xml(xml))


def old_stroke(paragraph: Paragraph, mm: float) -> None:
    """A line drawn as Word 2007 and before do."""
    xml = f"""<w:r {NAMESPACES}><w:pict><v:shape type="#_x0000_t32"
    style="position:absolute;width:{mm}mm;height:0"/></w:pict></w:r>"""
    paragraph._p.append(parse_xml(xml))


def vml_line(paragraph: Paragraph, mm: float) -> None:
    """A line drawn as Word 2000 does."""
    xml = f"""<w:r {NAMESPACES}><w:pict><v:line from="0,0" to="{mm}mm,0"/></w:pict></w:r>"""
    paragraph._p.append(parse_xml(xml))


def text_box(paragraph: Paragraph, mm: float, height: float = 0.5, words: str = "", *, outline: bool = True) -> None:
    """A text box; an empty one that is flat is taken for a line by many."""
    width, high = int(mm * 36000), int(height * 36000)
    line = _LINE if outline else "<a:ln><a:noFill/></a:ln>"
    run = f'<w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t>{words}</w:t></w:r>' if words else ""
    xml = f"""<w:r {NAMESPACES}><w:drawing><wp:anchor><wp:extent cx="{width}" cy="{high}"/><a:graphic><a:graphicData
    uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:spPr><a:prstGeom
    prst="rect"/>{line}</wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{run}</w:p>
    </w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"""
    paragraph._p.append(parse_xml(xml))


def border(into: Any, mm: float, column: float = 165) -> Paragraph:
    """A line as the top border of an empty paragraph, between its indents from the sides of its column."""
    paragraph = put(into, "", 2)
    xml = f'<w:pBdr {NAMESPACES}><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    paragraph._p.get_or_add_pPr().insert(0, parse_xml(xml))
    layout = paragraph.paragraph_format
    layout.left_indent = layout.right_indent = Mm((column - mm) / 2)
    return paragraph


def framed(paragraph: Paragraph, *sides: str) -> None:
    """A frame, or some of its sides, around a paragraph."""
    lines = "".join(f'<w:{side} w:val="single" w:sz="6"/>' for side in sides or ("top", "left", "bottom", "right"))
    paragraph._p.get_or_add_pPr().insert(0, parse_xml(f"<w:pBdr {NAMESPACES}>{lines}</w:pBdr>"))


def bordered(paragraph: Paragraph, mm: float) -> None:
    """A line as the border of an empty paragraph below, in the text or in one of the two cells of a head."""
    column = 165 if paragraph._p.getparent().tag == qn("w:body") else CELL
    paragraph._p.addnext(border(paragraph._parent, mm, column)._p)


def edged(paragraph: Paragraph, _mm: float = 0) -> None:
    """A line as the lower border of the cell."""
    edges = f"<w:tcBorders {NAMESPACES}><w:bottom w:val='single'/></w:tcBorders>"
    paragraph._p.getparent().get_or_add_tcPr().append(parse_xml(edges))


def unruled(paragraph: Paragraph) -> None:
    """Take away the line under a paragraph, drawn or as a border of the paragraph below."""
    below = paragraph._p.getnext()
    if below is not None and below.find(qn("w:pPr") + "/" + qn("w:pBdr")) is not None:
        below.getparent().remove(below)
    for element in paragraph._p.findall(qn("w:r"))[1:]:
        paragraph._p.remove(element)


@cache
def _new_file() -> bytes:
    """A new file of python-docx with the decree's letters.

    Without its styles of tables, in two copies: they are 95 % of its bytes, and a test would spend its time on them.
    """
    document = docx.Document()
    for key, relation in list(document.part.rels.items()):
        if relation.reltype.endswith("/stylesWithEffects"):
            del document.part.rels[key]
    for style in list(document.styles.element.iterfind(qn("w:style"))):
        for colour in style.iter(qn("w:color")):
            colour.getparent().remove(colour)
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in ("TableNormal", "TableGrid"):
            style.getparent().remove(style)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0
    return saved(document)


def blank(*, start: int | None = None) -> Document:
    """An empty document on the decree's page, with its page number."""
    document = docx.Document(io.BytesIO(_new_file()))
    page(document.sections[0], start)
    return document


def page(section: Any, start: int | None = None) -> None:
    """The decree's page."""
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True
    if start is not None:
        numbers = OxmlElement("w:pgNumType")
        numbers.set(qn("w:start"), str(start))
        section._sectPr.append(numbers)
        return
    number = section.header.paragraphs[0]
    number.alignment = ALIGN.CENTER
    for kind in ("begin", None, "separate", "1", "end"):
        run = number.add_run("1" if kind == "1" else "")
        run.font.size = Pt(14)
        if kind != "1":
            sign = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                sign.set(qn("w:fldCharType"), kind)
            else:
                sign.text = " PAGE  \\* MERGEFORMAT "
            run._r.append(sign)


def kept(make: Callable[[], Document]) -> Callable[[], Document]:
    """The same document, built once and opened anew for each test."""
    content = cache(lambda: saved(make()))
    return wraps(make)(lambda: docx.Document(io.BytesIO(content())))


def columns(document: Document) -> tuple[Any, Any]:
    """The two cells of a table without lines."""
    cells = document.add_table(1, 2).rows[0].cells
    return cells[0], cells[1]


def trimmed(*cells: Any) -> None:
    """Take away the empty paragraph that every new cell begins with."""
    for cell in cells:
        cell._tc.remove(cell.paragraphs[0]._p)


def head(document: Document, number: str, about: str = "") -> None:
    """The head of a document."""
    left, right = columns(document)
    put(left, "UBND TỈNH THANH HÓA", 13)
    stroke(put(left, "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", 13, bold=True), 26)
    put(left, f"Số: {number}", 13, before=6)
    if about:
        put(left, about, 12, before=6)
    put(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True)
    stroke(put(right, MOTTO, 14, bold=True), 61)
    put(right, "Thanh Hóa, ngày 05 tháng 6 năm 2024", 14, italic=True, before=6)
    trimmed(left, right)


def foot(document: Document, *recipients: str) -> None:
    """The end of a document."""
    left, right = columns(document)
    put(left, "Nơi nhận:", 12, bold=True, italic=True, align=ALIGN.LEFT)
    for line in (*recipients, "- Lưu: VT, CNTT."):
        put(left, line, 11, align=ALIGN.LEFT)
    for line in ("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "CHỦ TỊCH UBND TỈNH"):
        put(right, line, 14, bold=True)
    put(right, "", 14)
    put(right, "Nguyễn Văn An", 14, bold=True)
    trimmed(left, right)


def text(document: Document) -> None:
    """Some text with headings, clauses and points."""
    body(document, "I. MỤC TIÊU", bold=True)
    body(document, "1. Mục tiêu chung", bold=True)
    body(document, "Đẩy mạnh chuyển đổi số trên địa bàn tỉnh, gồm các việc sau đây:")
    for letter in "abcdđeg":
        body(document, f"{letter}) Nâng tỷ lệ hồ sơ trực tuyến lên 60,5%;")
    body(document, "II. TỔ CHỨC THỰC HIỆN", bold=True)
    body(document, "1. Các sở, ban, ngành triển khai theo kế hoạch này và Phụ lục kèm theo.")


@kept
def plan() -> Document:
    """A plan (kế hoạch) with an appendix."""
    document = blank()
    head(document, "15/KH-BCĐ")
    put(document, "KẾ HOẠCH", 14, bold=True, before=12)
    put(document, "Chuyển đổi số tỉnh Thanh Hóa năm 2024", 14, bold=True)
    border(document, 35)
    for line in _GROUNDS:
        body(document, line, italic=True)
    text(document)
    body(document, "2. Văn phòng Điều phối tổng hợp, báo cáo Ban Chỉ đạo./.")
    foot(document, "- Bộ TT&TT (b/c);", "- Các sở, ban, ngành;")
    document.add_section(WD_SECTION.NEW_PAGE)
    page(document.sections[1], 1)
    put(document, "Phụ lục", 14, bold=True)
    put(document, "DANH MỤC NHIỆM VỤ", 14, bold=True)
    put(document, "(Kèm theo Kế hoạch số 15/KH-BCĐ ngày 05 tháng 6 năm 2024 của Ban Chỉ đạo)", 14, italic=True)
    border(document, 40)
    table = document.add_table(3, 3, "Table Grid")
    for nth, words in enumerate(("TT", "Nhiệm vụ", "Thời hạn", "1", "Xây dựng Đề án", "30/6/2024")):
        table.cell(nth // 3, nth % 3).text = words
    body(document, "Tổng số: 01 nhiệm vụ./.")
    return document


@kept
def report() -> Document:
    """A report (báo cáo) to a higher body, whose lines are drawn in the old way."""
    document = blank()
    left, right = columns(document)
    old_stroke(put(left, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", 13, bold=True), 30)
    put(left, "Số: 120/BC-STTTT", 13)
    put(right, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
    old_stroke(put(right, MOTTO, 13, bold=True), 58)
    put(right, "Thanh Hóa, ngày 14 tháng 6 năm 2024", 13, italic=True)
    trimmed(left, right)
    put(document, "BÁO CÁO", 14, bold=True)
    old_stroke(put(document, "Kết quả chuyển đổi số quý II năm 2024", 14, bold=True), 35)
    put(document, "Kính gửi: Ban Chỉ đạo chuyển đổi số tỉnh.", 14, before=6)
    text(document)
    body(document, "Trên đây là báo cáo của Sở Thông tin và Truyền thông./.")
    left, right = columns(document)
    for line, look in (("Nơi nhận:", 12), ("- Như trên;", 11), ("- Lưu: VT, CNTT.", 11)):
        put(left, line, look, bold=look == 12, italic=look == 12, align=ALIGN.LEFT)
    put(right, "KT. GIÁM ĐỐC", 14, bold=True)
    put(right, "PHÓ GIÁM ĐỐC", 14, bold=True)
    put(right, "Trần Thị Bình", 14, bold=True)
    trimmed(left, right)
    return document


@kept
def letter() -> Document:
    """A letter (công văn) to several addressees."""
    document = blank()
    head(document, "12/BCĐ-VPĐP", "V/v đôn đốc báo cáo quý II")
    put(document, "Kính gửi:", 14, before=12)
    put(document, "- Sở Tài chính;", 14, align=ALIGN.LEFT)
    put(document, "- Sở Nội vụ.", 14, align=ALIGN.LEFT)
    body(
        document,
        "Thực hiện Kế hoạch số 15/KH-BCĐ ngày 05 tháng 6 năm 2024 của Ban Chỉ đạo về chuyển đổi số, đề nghị các "
        "sở gửi báo cáo.",
    )
    body(document, "Trân trọng đề nghị các sở quan tâm thực hiện./.")
    foot(document, "- Như trên;")
    return document


@kept
def annex() -> Document:
    """An annex in a file of its own, the second of its plan."""
    document = blank()
    put(document, "Phụ lục II", 14, bold=True)
    put(document, "PHÂN CÔNG NHIỆM VỤ", 14, bold=True)
    put(document, "(Kèm theo Kế hoạch số 15/KH-BCĐ ngày 05 tháng 6 năm 2024 của Ban Chỉ đạo)", 14, italic=True)
    stroke(document.paragraphs[-1], 40)
    text(document)
    put(document, "Đơn vị tính: triệu đồng", 13, italic=True, align=ALIGN.RIGHT)
    document.add_table(3, 3, "Table Grid").cell(0, 0).text = "TT"
    body(document, "Số liệu đến hết tháng 5 năm 2024./.")
    return document


KINDS: Mapping[str, Callable[[], Document]] = {"plan": plan, "report": report, "letter": letter, "annex": annex}


def saved(document: Document) -> bytes:
    """The bytes of its file."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def repacked(content: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """A file with some parts put in place of others, or left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in dict.fromkeys((*old.namelist(), *parts)):
            data = parts[name] if name in parts else old.read(name)
            if data is not None:
                new.writestr(name, data)
    return out.getvalue()
