"""Word files against the decree: sound ones pass, and each planted fault is found under its own clause."""

import copy
from collections.abc import Callable
from time import process_time
from typing import Any
from unicodedata import normalize

import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from dxplan import checks, decree
from dxplan.decree.anatomy import anatomy
from dxplan.decree.shapes import strokes
from dxplan.diagnostics import Rule
from papers import KINDS, NAMESPACES, body, edged, framed, letter, plan, put, saved, stroke, unruled

Fault = Callable[[Document], None]


def codes_in(document: Document) -> list[str]:
    """The codes of what is found, each once, in their order."""
    return sorted({finding.rule.code for finding in decree.check(decree.read("x.docx", saved(document)))})


def line(document: Document, words: str) -> Paragraph:
    """The first paragraph that begins so, in the text or in a cell."""
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    paragraphs = [*document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
    found: Paragraph = next(paragraph for paragraph in paragraphs if paragraph.text.startswith(words))
    return found


def says(words: str, other: str, *further: str) -> Fault:
    """A line says something else, at its beginning or further on."""

    def change(document: Document) -> None:
        run = line(document, words).runs[0]
        run.text = run.text.replace(words, other)
        for old, new in zip(further[::2], further[1::2], strict=True):
            run.text = run.text.replace(old, new)

    return change


def looks(words: str, **look: Any) -> Fault:
    """A line looks otherwise."""

    def change(document: Document) -> None:
        for run in line(document, words).runs:
            for name, value in look.items():
                setattr(run.font, name, value)

    return change


def stands(words: str, **layout: Any) -> Fault:
    """A line is laid out otherwise."""

    def change(document: Document) -> None:
        for name, value in layout.items():
            setattr(line(document, words).paragraph_format, name, value)

    return change


def refers(kind: str, target: str, *, embedded: bool = False) -> Fault:
    """The document is related to what is elsewhere, or to a part of an unknown kind in it."""

    def change(document: Document) -> None:
        kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        if embedded:
            part = Part(PackURI("/word/embeddings/a.bin"), "application/octet-stream", b"a", document.part.package)
            document.part.relate_to(part, kinds + kind)
        else:
            document.part.relate_to(target, kinds + kind, is_external=True)

    return change


def gone(element: Any) -> None:
    """Take an element out of what holds it."""
    element.getparent().remove(element)


def all_of(*faults: Fault) -> Fault:
    """Several changes at once."""

    def change(document: Document) -> None:
        for fault in faults:
            fault(document)

    return change


def goes(words: str) -> Fault:
    """A line is missing."""

    def change(document: Document) -> None:
        gone(line(document, words)._p)

    return change


def unlined(words: str) -> Fault:
    """The line under a line is missing."""

    def change(document: Document) -> None:
        unruled(line(document, words))

    return change


def section(nth: int = 0, **values: Any) -> Fault:
    """A section's pages are otherwise."""

    def change(document: Document) -> None:
        for name, value in values.items():
            setattr(document.sections[nth], name, value)

    return change


def turned(document: Document) -> None:
    first = document.sections[0]
    first.orientation, first.page_width, first.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)


def turned_text(document: Document) -> None:
    gone(document.tables[2]._tbl)
    last = document.sections[1]
    last.page_width, last.page_height = Mm(297), Mm(210)
    last.left_margin, last.top_margin, last.right_margin, last.bottom_margin = Mm(20), Mm(30), Mm(20), Mm(15)


def turned_table(document: Document) -> None:
    last = document.sections[1]
    last.page_width, last.page_height = Mm(297), Mm(210)


def number_at_bottom(document: Document) -> None:
    first = document.sections[0]
    first.footer.is_linked_to_previous = False
    for one in list(first.header.paragraphs[0]._p):
        first.footer.paragraphs[0]._p.append(one)


def crossed(document: Document) -> None:
    left = document.tables[0].rows[0].cells[0]._tc
    left.getparent().append(left)


def unnumbered(document: Document) -> None:
    document.sections[0].header.paragraphs[0].clear()


def bordered(document: Document) -> None:
    document.tables[0].style = "Table Grid"


def uncounted(document: Document) -> None:
    gone(document.sections[1]._sectPr.find(qn("w:pgNumType")))


def tracked(document: Document) -> None:
    paragraph = line(document, "Đẩy mạnh")._p
    paragraph.append(parse_xml(f"<w:ins {nsdecls('w')} w:id='1'><w:r><w:t> Thêm.</w:t></w:r></w:ins>"))


def long_table(document: Document) -> None:
    table: Any = document.tables[2]
    for _ in range(12):
        table.add_row()


def header_number(**look: Any) -> Fault:
    def change(document: Document) -> None:
        for run in document.sections[0].header.paragraphs[0].runs:
            for name, value in look.items():
                setattr(run.font, name, value)

    return change


FAULTS: dict[str, tuple[str, str, Fault]] = {
    "letter paper": ("DX901", "plan", section(page_width=Mm(216), page_height=Mm(279))),
    "text on its side": ("DX902", "plan", turned_text),
    "narrow left margin": ("DX903", "plan", section(left_margin=Mm(25))),
    "an inch at the top": ("DX903", "report", section(top_margin=Mm(25.9))),
    "wide right margin": ("DX903", "letter", section(right_margin=Mm(21))),
    "margins not turned": ("DX904", "plan", turned_table),
    "a run in Arial": ("DX905", "plan", looks("Đẩy mạnh", name="Arial")),
    "a blue heading": ("DX906", "plan", looks("I. MỤC TIÊU", color=None)),
    "marks apart": ("DX907", "plan", says("Đẩy mạnh", normalize("NFD", "Đẩy mạnh"))),
    "TCVN3": ("DX907", "letter", says("Trân trọng", "Tr©n träng\ue001")),
    "number at the bottom": ("DX908", "plan", number_at_bottom),
    "small page number": ("DX908", "plan", header_number(size=Pt(11))),
    "slanted page number": ("DX908", "report", header_number(italic=True)),
    "no page number": ("DX908", "plan", unnumbered),
    "number on first page": ("DX909", "report", section(different_first_page_header_footer=False)),
    "no national title": ("DX911", "plan", goes("CỘNG HÒA")),
    "misspelt national title": ("DX911", "plan", says("CỘNG HÒA", "CỘNG HÒA NƯỚC")),
    "large national title": ("DX911", "letter", looks("CỘNG HÒA", size=Pt(14))),
    "thin national title": ("DX911", "report", looks("CỘNG HOÀ", bold=False)),
    "columns the wrong way round": ("DX911", "plan", crossed),
    "motto without spaces": ("DX912", "plan", says("Độc lập - Tự do", "Độc lập-Tự do")),
    "motto without a line": ("DX912", "plan", unlined("Độc lập")),
    "underlined motto": ("DX912", "letter", looks("Độc lập", underline=True)),
    "short line under the motto": (
        "DX912", "plan", all_of(unlined("Độc lập"), lambda one: stroke(line(one, "Độc lập"), 30))),
    "bold parent": ("DX913", "plan", looks("UBND TỈNH", bold=True)),
    "thin issuer": ("DX913", "plan", looks("BAN CHỈ ĐẠO", bold=False)),
    "issuer broken within a word": ("DX919", "plan", says("BAN CHỈ ĐẠO CHUYỂN ĐỔI", "BAN CHỈ ĐẠO CHUYỂN\nĐỔI")),
    "issuer without a line": ("DX913", "report", unlined("SỞ THÔNG TIN")),
    "number below ten": ("DX914", "plan", says("Số: 15/", "Số: 5/")),
    "spaces in the symbol": ("DX914", "plan", says("Số: 15/KH-BCĐ", "Số: 15/KH - BCĐ")),
    "CV in the symbol": ("DX914", "letter", says("Số: 12/BCĐ-VPĐP", "Số: 12/CV-BCĐ")),
    "the wrong type in the symbol": ("DX914", "plan", says("Số: 15/KH-", "Số: 15/BC-")),
    "bold number": ("DX914", "plan", looks("Số:", bold=True)),
    "no comma behind the place": ("DX915", "plan", says("Thanh Hóa, ", "Thanh Hóa ")),
    "day without its zero": ("DX915", "plan", says("Thanh Hóa, ngày 05", "Thanh Hóa, ngày 5")),
    "month with a zero": ("DX915", "plan", says("Thanh Hóa, ngày 05 tháng 6", "Thanh Hóa, ngày 05 tháng 06")),
    "no such day": ("DX915", "plan", says("Thanh Hóa, ngày 05 tháng 6", "Thanh Hóa, ngày 31 tháng 6")),
    "upright date": ("DX915", "letter", looks("Thanh Hóa, ngày", italic=False)),
    "small type name": ("DX916", "plan", looks("KẾ HOẠCH", size=Pt(12))),
    "no type name": ("DX916", "report", all_of(goes("BÁO CÁO"), goes("Kết quả"))),
    "type name in small letters": ("DX916", "report", says("BÁO CÁO", "Báo cáo")),
    "thin summary": ("DX917", "plan", looks("Chuyển đổi số tỉnh", bold=False)),
    "summary without a line": ("DX917", "plan", unlined("Chuyển đổi số tỉnh")),
    "slanted V/v": ("DX917", "letter", looks("V/v", italic=True)),
    "no V/v": ("DX917", "letter", goes("V/v")),
    "V/v right under the number": ("DX917", "letter", stands("V/v", space_before=Pt(0))),
    "table of the head with lines": ("DX918", "plan", bordered),
    "upright ground": ("DX921", "plan", looks("Căn cứ Luật", italic=False)),
    "ground without its semicolon": ("DX921", "plan", says("Căn cứ Luật", "Căn cứ Luật", ";", ".")),
    "small text": ("DX922", "plan", looks("Đẩy mạnh", size=Pt(12))),
    "slanted text": ("DX922", "report", looks("Đẩy mạnh", italic=True)),
    "ragged text": ("DX923", "plan", stands("Đẩy mạnh", alignment=ALIGN.LEFT)),
    "no indent": ("DX923", "plan", stands("Đẩy mạnh", first_line_indent=Mm(0))),
    "wide lines": ("DX923", "report", stands("Đẩy mạnh", line_spacing=2.0)),
    "no gap": ("DX923", "letter", stands("Trân trọng", space_before=Pt(2))),
    "section in small letters": ("DX924", "plan", says("I. MỤC TIÊU", "I. Mục tiêu")),
    "thin clause title": ("DX925", "plan", looks("1. Mục tiêu", bold=False)),
    "f instead of đ": ("DX926", "plan", says("đ) Nâng", "f) Nâng")),
    "a letter left out": ("DX926", "report", goes("d) Nâng")),
    "no end mark": ("DX927", "letter", says("Trân trọng", "Trân trọng", "./.", ".")),
    "small text of an appendix": ("DX928", "annex", looks("Đẩy mạnh", size=Pt(12))),
    "office in small letters": ("DX931", "plan", says("TM. BAN CHỈ ĐẠO", "TM. Ban Chỉ đạo")),
    "no office": ("DX931", "report", all_of(goes("KT."), goes("PHÓ"))),
    "a degree before the name": ("DX932", "plan", says("Nguyễn Văn An", "TS. Nguyễn Văn An")),
    "no name": ("DX932", "plan", goes("Nguyễn Văn An")),
    "name in capitals": ("DX932", "report", says("Trần Thị Bình", "TRẦN THỊ BÌNH")),
    "addressees on one line": ("DX933", "report", says("Kính gửi: ", "Kính gửi: Sở Nội vụ; ")),
    "address without its full stop": ("DX933", "letter", says("- Sở Nội vụ.", "- Sở Nội vụ;")),
    "no address": ("DX933", "letter", all_of(goes("Kính"), goes("- Sở T"), goes("- Sở N"))),
    "upright Nơi nhận": ("DX934", "plan", looks("Nơi nhận", italic=False)),
    "large recipients": ("DX935", "plan", looks("- Các sở", size=Pt(12))),
    "no Lưu": ("DX935", "plan", says("- Lưu: VT, CNTT.", "- Văn phòng.")),
    "no Như trên": ("DX935", "letter", says("- Như trên;", "- Bộ TT&TT;")),
    "small Phụ lục": ("DX941", "plan", looks("Phụ lục", size=Pt(13))),
    "appendix name in small letters": ("DX942", "plan", says("DANH MỤC NHIỆM VỤ", "Danh mục nhiệm vụ")),
    "no attachment": ("DX943", "plan", goes("(Kèm theo")),
    "upright attachment": ("DX943", "plan", looks("(Kèm theo", italic=False)),
    "appendix counts on": ("DX944", "plan", uncounted),
    "no line under an appendix's head": ("DX948", "plan", unlined("(Kèm theo")),
    "no end mark of an appendix": ("DX949", "plan", says("Tổng số", "Tổng số", "./.", ".")),
    "an appendix that ends with a table": ("DX950", "annex", goes("Số liệu đến")),
    "appendix unmentioned": ("DX947", "plan", says("1. Các sở", "1. Các sở", " và Phụ lục kèm theo", "")),
    "table without its head": ("DX951", "plan", long_table),
    "space before a percent sign": ("DX952", "report", says("a) Nâng", "a) Nâng", "%", " %")),
    "citation without its date": ("DX953", "letter", says("Thực hiện Kế hoạch số 15/KH-BCĐ ngày 05 tháng 6 năm 2024",
                                                          "Thực hiện Kế hoạch số 15/KH-BCĐ")),
    "tracked changes": ("DX954", "plan", tracked),
    "a picture by its address": ("DX955", "plan", refers("image", "http://example.com/a.png")),
    "an old program's object": ("DX956", "letter", refers("oleObject", "", embedded=True)),
    "a link into a folder": ("DX957", "report", refers("hyperlink", "file:///C:/a.docx")),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_document_has_no_finding(kind: str) -> None:
    assert codes_in(KINDS[kind]()) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_under_its_own_clause_and_nothing_else(name: str) -> None:
    code, kind, plant = FAULTS[name]
    document = KINDS[kind]()
    if name == "a blue heading":
        line(document, "I. MỤC TIÊU").runs[0].font.color.rgb = RGBColor(0x2F, 0x54, 0x96)
    else:
        plant(document)
    assert codes_in(document) == [code]


@pytest.mark.parametrize("number", ["50", "62,5", "1.250"])
def test_the_whole_number_before_a_percent_sign_is_quoted(number: str) -> None:
    document = KINDS["report"]()
    line(document, "a) Nâng").add_run(f" đạt {number} %")
    (finding,) = decree.check(decree.read("x.docx", saved(document)))
    assert (finding.rule.code, finding.message.args["words"]) == ("DX952", f"{number} %")


def test_every_rule_but_those_of_rare_marks_is_planted() -> None:
    rare = {"DX900", "DX936", "DX945", "DX946"}
    assert {code for code, _, _ in FAULTS.values()} == {rule.code for rule in decree.RULES} - rare


def test_marks_of_urgency_and_of_the_drafter_are_read_and_held_to_their_form() -> None:
    document = plan()
    left = document.tables[0].rows[0].cells[0]
    framed(put(left, "KHẨN", 13, bold=True))
    put(document.tables[1].rows[0].cells[0], "NVA.(50)", 11, align=ALIGN.LEFT)
    assert codes_in(document) == []
    looks("KHẨN", bold=False)(document)
    looks("NVA", size=Pt(14))(document)
    assert codes_in(document) == ["DX945", "DX946"]


# How a line is really set


def sole(document: Document) -> Any:
    """The look of the last run of the text."""
    return (
        [paragraph for paragraph in decree.read("x.docx", saved(document)).paragraphs if paragraph.runs][-1]
        .runs[-1]
        .look
    )


def style(document: Document, name: str, kind: str, properties: str, based_on: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    xml = f"<w:style {nsdecls('w')} w:type='{kind}' w:styleId='{name}'><w:name w:val='{name}'/>{base}"
    document.styles.element.append(parse_xml(f"{xml}<w:rPr>{properties}</w:rPr></w:style>"))
    return name


def add(document: Document, words: str, paragraph_style: str = "", run: str = "") -> None:
    """A paragraph with a style, its run set by hand."""
    chosen = f'<w:pPr><w:pStyle w:val="{paragraph_style}"/></w:pPr>' if paragraph_style else ""
    xml = f"<w:p {nsdecls('w')}>{chosen}<w:r><w:rPr>{run}</w:rPr><w:t>{words}</w:t></w:r></w:p>"
    document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))


def test_a_style_takes_from_what_it_is_based_on_what_it_does_not_set_itself() -> None:
    document = plan()
    style(document, "Base", "paragraph", '<w:sz w:val="22"/><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', "Normal")
    style(document, "Own", "paragraph", '<w:sz w:val="25"/>', "Base")
    add(document, "x", "Own")
    assert (sole(document).size, sole(document).fonts) == (12.5, ("Arial",))


def test_styles_that_are_based_on_each_other_end() -> None:
    document = plan()
    style(document, "A", "paragraph", '<w:sz w:val="22"/>', "B")
    style(document, "B", "paragraph", "<w:b/>", "A")
    add(document, "x", "A")
    assert (sole(document).size, sole(document).bold) == (11, True)


@pytest.mark.parametrize(
    ("of_paragraph", "of_run", "direct", "bold"),
    [
        ("<w:b/>", "", "", True),
        ("<w:b/>", "<w:b/>", "", False),
        ("<w:b/>", '<w:b w:val="0"/>', "", True),
        ("<w:b/>", "<w:b/>", "<w:b/>", True),
        ("<w:b/>", "", '<w:b w:val="false"/>', False),
    ],
)
def test_bold_by_two_kinds_of_styles_is_not_bold(of_paragraph: str, of_run: str, direct: str, bold: bool) -> None:
    document = plan()
    style(document, "P", "paragraph", of_paragraph)
    style(document, "R", "character", of_run)
    add(document, "x", "P", f'<w:rStyle w:val="R"/>{direct}')
    assert sole(document).bold is bold


def test_fonts_come_from_the_theme_and_from_the_defaults() -> None:
    document = plan()
    add(document, "x", run='<w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>')
    assert sole(document).fonts == ("Calibri", "Times New Roman")
    gone(document.styles["Normal"].element.find(qn("w:rPr")))
    add(document, "y")
    assert (sole(document).fonts, sole(document).size) == (("Cambria",), 11)


def test_letters_of_complex_scripts_have_their_own_size_and_font() -> None:
    document = plan()
    add(document, "x", run='<w:rFonts w:cs="Arial"/><w:bCs/><w:cs/><w:sz w:val="28"/><w:szCs w:val="24"/>')
    assert sole(document) == sole(document)._replace(fonts=("Arial",), size=12, bold=True)


def test_a_table_style_sets_its_cells_and_its_head_row() -> None:
    document = plan()
    style(document, "T", "table", '<w:sz w:val="24"/>')
    made = document.styles.element[-1]
    made.append(parse_xml(f"<w:tblStylePr {nsdecls('w')} w:type='firstRow'><w:rPr><w:i/></w:rPr></w:tblStylePr>"))
    gone(next(document.styles.element.find(qn("w:style")).iter(qn("w:sz"))))
    table: Any = document.tables[2]._tbl
    table.tblPr.find(qn("w:tblStyle")).set(qn("w:val"), "T")
    read = decree.read("x.docx", saved(document)).paragraphs
    looks_of = {one.text: one.runs[0].look for one in read if one.runs}
    assert (looks_of["Nhiệm vụ"].italic, looks_of["Nhiệm vụ"].size) == (True, 12)
    assert (looks_of["30/6/2024"].italic, looks_of["30/6/2024"].size) == (False, 12)


def test_marks_of_words_own_lists_are_read_as_text() -> None:
    document = plan()
    add(document, "một")
    add(document, "hai")
    numbering = document.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f"<w:abstractNum {nsdecls('w')} w:abstractNumId='77'><w:lvl w:ilvl='0'><w:start w:val='3'/>"
            "<w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
        ),
    )
    numbering.append(parse_xml(f"<w:num {nsdecls('w')} w:numId='77'><w:abstractNumId w:val='77'/></w:num>"))
    for paragraph in document.paragraphs[-2:]:
        paragraph._p.get_or_add_pPr().append(
            parse_xml(f"<w:numPr {nsdecls('w')}><w:ilvl w:val='0'/><w:numId w:val='77'/></w:numPr>")
        )
    assert [paragraph.text for paragraph in decree.read("x.docx", saved(document)).paragraphs[-2:]] == [
        "III. một",
        "IV. hai",
    ]


INLINE = {
    "<w:ins w:id='1'><w:r><w:t>a</w:t></w:r></w:ins><w:del w:id='2'><w:r><w:delText>b</w:delText></w:r></w:del>": "a",
    "<w:moveFrom><w:r><w:t>b</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo>": "a",
    "<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>": "a",
    "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>": "a",
    "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r>": "a\tb\n-",
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r><w:r><w:t>a</w:t></w:r>": "a",
    "<w:fldSimple w:instr=' PAGE '><w:r><w:t>7</w:t></w:r></w:fldSimple>": "7",
    "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>REF x</w:instrText><w:t>b</w:t>"
    "<w:fldChar w:fldCharType='separate'/><w:t>a</w:t><w:fldChar w:fldCharType='end'/></w:r>": "a",
}


@pytest.mark.parametrize("xml", INLINE)
def test_text_is_what_the_reader_sees(xml: str) -> None:
    document = plan()
    document.element.body.insert(len(document.element.body) - 1, parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>"))
    assert decree.read("x.docx", saved(document)).paragraphs[-1].text == INLINE[xml]


def drawing(kind: str, across: int, down: int, look: str = "") -> str:
    shape = f"<a:graphic><wps:wsp><wps:spPr><a:prstGeom prst='{kind}'/>{look}</wps:spPr></wps:wsp></a:graphic>"
    return f"<w:drawing><wp:anchor><wp:extent cx='{across * 635}' cy='{down * 635}'/>{shape}</wp:anchor></w:drawing>"


NO_LINE = "<a:ln><a:noFill/></a:ln>"
DRAWN: dict[str, list[float | None]] = {
    drawing("line", 1000, 0): [1000],
    drawing("straightConnector1", 1000, 20): [1000],
    drawing("line", 0, 0): [None],
    drawing("line", 20, 1000): [],
    drawing("line", 1000, 0, NO_LINE): [],
    drawing("rect", 1000, 40, "<a:solidFill/>" + NO_LINE): [1000],
    drawing("rect", 1000, 40, NO_LINE): [],
    drawing("rect", 1000, 41): [],
    "<w:pict><v:line from='0,0' to='50pt,0'/></w:pict>": [1000],
    "<w:pict><v:line from='0,0' to='50pt,0' stroked='f'/></w:pict>": [],
    "<w:pict><v:group><v:line from='0,0' to='50,0'/></v:group></w:pict>": [None],
    "<w:pict><v:shape type='#_x0000_t32' style='width:50pt;height:0'/></w:pict>": [1000],
    "<w:pict><v:rect o:hr='t' style='width:0;height:1.5pt'/></w:pict>": [None],
    "<w:pict><v:rect style='width:50pt;height:3pt'/></w:pict>": [],
}
"""What is drawn, and the lengths in twips of the lines that are seen in it; None for one that is not known."""


@pytest.mark.parametrize("xml", DRAWN)
def test_a_drawn_line_is_one_that_is_seen_across_the_page(xml: str) -> None:
    spaces = "xmlns:o='urn:schemas-microsoft-com:office:office' " + NAMESPACES
    assert [stroke.length for stroke in strokes(parse_xml(xml.replace(">", f" {spaces}>", 1)))] == DRAWN[xml]


# What is laid out in other ways


def tabbed() -> Document:
    """A letter whose head is laid out with tabs."""
    document = letter()
    table: Any = document.tables[0]._tbl
    lines = (
        (("UBND TỈNH THANH HÓA", 13, False, False), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True, False)),
        (("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", 13, True, False), ("Độc lập - Tự do - Hạnh phúc", 14, True, False)),
        (("Số: 12/BCĐ-VPĐP", 13, False, False), ("Thanh Hóa, ngày 05 tháng 6 năm 2024", 14, False, True)),
        (("V/v đôn đốc báo cáo quý II", 12, False, False),),
    )
    for parts in lines:
        paragraph = document.add_paragraph()
        for nth, (words, size, bold, italic) in enumerate(parts):
            run = paragraph.add_run(("\t" if nth else "") + words)
            run.font.size, run.bold, run.italic = Pt(size), bold, italic
        if len(parts) == 1:
            paragraph.alignment, paragraph.paragraph_format.space_before = ALIGN.CENTER, Pt(6)
        if words.startswith("Độc lập"):
            stroke(paragraph, 61)
            stroke(paragraph, 26)
        table.addprevious(paragraph._p)
    gone(table)
    return document


def test_a_head_laid_out_with_tabs_is_read_and_warned_of() -> None:
    assert codes_in(tabbed()) == ["DX918"]


def test_a_head_in_a_text_box_or_a_content_control_is_read() -> None:
    document = plan()
    table = document.tables[0]._tbl
    control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent/></w:sdt>")
    table.addprevious(control)
    control[1].append(table)
    assert codes_in(document) == []


def test_the_edge_of_a_cell_is_a_line_as_long_as_the_cell() -> None:
    document = plan()
    unlined("Độc lập")(document)
    edged(line(document, "Độc lập"))
    (finding,) = decree.check(decree.read("x.docx", saved(document)))
    assert (finding.field, finding.message.args["what"].args["length"]) == ("motto.line", 82.5)
    cell = line(document, "Độc lập")._p.getparent()
    cell.tcPr.find(qn("w:tcW")).set(qn("w:w"), str(round(64.4 * 56.7)))
    assert codes_in(document) == []


def test_the_line_under_the_issuer_does_not_count_for_the_motto_however_typed() -> None:
    document = plan()
    unlined("Độc lập")(document)
    dashes = copy.deepcopy(line(document, "Thanh Hóa, ngày")._p)
    line(document, "Thanh Hóa, ngày")._p.addprevious(dashes)
    Paragraph(dashes, document).runs[0].text = "---------------"
    assert codes_in(document) == ["DX912"]


def test_a_typed_line_is_named_as_typed() -> None:
    document = plan()
    for words in ("BAN CHỈ ĐẠO", "Độc lập"):
        unlined(words)(document)
        typed = copy.deepcopy(line(document, "Thanh Hóa, ngày")._p)
        line(document, words)._p.addnext(typed)
        Paragraph(typed, document).runs[0].text = "____________"
    found = decree.check(decree.read("x.docx", saved(document)))
    assert [(finding.field, finding.message.args["what"].text) for finding in found] == [
        ("issuer.line", "the line under it is typed; it must be drawn"),
        ("motto.line", "the line under it is typed; it must be drawn"),
    ]


def test_a_typed_line_is_neither_a_signer_nor_a_recipient_nor_the_end_of_the_text() -> None:
    document = plan()
    for cell in document.tables[1].rows[0].cells:
        put(cell, "______________", 11)
    line(document, "2. Văn phòng")._p.addnext(put(document, "______________", 14)._p)
    assert codes_in(document) == []


def test_a_recipient_may_go_on_in_further_lines() -> None:
    document = plan()
    says("- Các sở, ban, ngành;", "- Các sở, ban, ngành cấp tỉnh,")(document)
    line(document, "- Các sở")._p.addnext(put(document, "UBND các xã, phường;", 11, align=ALIGN.LEFT)._p)
    says("- Lưu: VT, CNTT.", "- Lưu: VT, Phòng")(document)
    line(document, "- Lưu")._p.addnext(put(document, "Công nghệ thông tin.", 11, align=ALIGN.LEFT)._p)
    assert codes_in(document) == []
    says("UBND các xã, phường;", "UBND các xã, phường")(document)
    assert codes_in(document) == ["DX935"]


def test_recipients_outside_of_a_table_may_go_on_too() -> None:
    document = letter()
    left, right = document.tables[1].rows[0].cells
    says("- Như trên;", "- Như trên;\n- Các phòng của Sở\nvà trung tâm;")(document)
    for paragraph in (*left.paragraphs, *right.paragraphs):
        document.tables[1]._tbl.addprevious(paragraph._p)
    gone(document.tables[1]._tbl)
    assert codes_in(document) == []


def test_an_addressee_may_go_on_in_a_further_line() -> None:
    document = letter()
    says("- Sở Tài chính;", "- Sở Tài chính,\ntỉnh Thanh Hóa;")(document)
    assert codes_in(document) == []


NO_ISSUER = {
    "under the number": lambda document: put(document.tables[0].rows[0].cells[0], "DỰ THẢO", 13),
    "under the date": lambda document: put(document.tables[0].rows[0].cells[1], "Ban hành lần 2", 13),
    "above the type": lambda document: line(document, "KẾ HOẠCH")._p.addprevious(put(document, "BẢN TRÌNH KÝ", 13)._p),
}


@pytest.mark.parametrize("name", NO_ISSUER)
@pytest.mark.parametrize("number", ["Số: 15/KH-BCĐ", ""])
def test_no_line_is_the_issuer_where_no_issuer_may_be(name: str, number: str) -> None:
    document = plan()
    if not number:
        goes("Số:")(document)
    NO_ISSUER[name](document)
    parts = anatomy(decree.read("x.docx", saved(document)))
    assert [one.text for one in (*parts.parents, *parts.issuer)] == [
        "UBND TỈNH THANH HÓA", "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
    ]  # fmt: skip


def test_the_unit_of_a_table_is_by_custom_in_italics_on_the_right() -> None:
    document = plan()
    unit = put(document, "Đơn vị tính: triệu đồng", 13, italic=True, align=ALIGN.RIGHT)
    clause = line(document, "1. Các sở")._p
    clause.addnext(unit._p)
    unit._p.addnext(document.add_table(2, 2, "Table Grid")._tbl)
    assert codes_in(document) == []
    unit._p.addnext(body(document, "Số liệu đến hết tháng 5.")._p)
    assert codes_in(document) == ["DX922", "DX923"]


def test_a_symbol_may_be_of_another_font_but_no_letter() -> None:
    document = plan()
    box = body(document, "☐")
    box.runs[0].font.name = "Segoe UI Symbol"
    letters = box.add_run(" Báo cáo trực tuyến.")
    line(document, "1. Các sở")._p.addnext(box._p)
    assert codes_in(document) == []
    letters.font.name = "Segoe UI Symbol"
    assert codes_in(document) == ["DX905"]


def test_other_kinds_of_documents_are_told_by_their_type() -> None:
    for name, symbol in (("THÔNG BÁO", "TB"), ("CHƯƠNG TRÌNH", "CTr")):
        document = plan()
        says("KẾ HOẠCH", name)(document)
        says("Số: 15/KH", f"Số: 15/{symbol}")(document)
        assert codes_in(document) == []
    petition = plan()
    says("KẾ HOẠCH", "TỜ TRÌNH")(petition)
    says("Số: 15/KH", "Số: 15/TTr")(petition)
    assert codes_in(petition) == ["DX933", "DX935"]


def test_a_decision_has_its_authority_between_summary_and_grounds() -> None:
    document = plan()
    says("KẾ HOẠCH", "QUYẾT ĐỊNH")(document)
    says("Số: 15/KH", "Số: 15/QĐ")(document)
    ground = line(document, "Căn cứ Luật")._p
    ground.addprevious(put(document, "TRƯỞNG BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", 14, bold=True)._p)
    line(document, "I. MỤC TIÊU")._p.addprevious(put(document, "QUYẾT ĐỊNH:", 14, bold=True)._p)
    assert codes_in(document) == []


def test_what_is_wrong_in_many_places_is_said_once() -> None:
    document = plan()
    document.styles["Normal"].font.name = "Calibri"
    (one,) = decree.check(decree.read("x.docx", saved(document)))
    assert one.rule.code == "DX905"
    assert one.message.args["count"] > 30


def test_a_document_of_300_pages_is_checked_quickly() -> None:
    document = plan()
    like, last = line(document, "Đẩy mạnh")._p, line(document, "2. Văn phòng")._p
    for nth in range(3300):
        made = copy.deepcopy(like)
        Paragraph(made, document).runs[0].text = f"Nhiệm vụ {nth}: " + "xây dựng, hoàn thiện cơ sở dữ liệu " * 8
        last.addprevious(made)
    content = saved(document)
    began = process_time()
    read = decree.read("long.docx", content)
    diagnostics = decree.check(read)
    assert process_time() - began < 3
    assert len(read.paragraphs) > 3000
    assert diagnostics == ()


# Rules


@pytest.mark.parametrize("rule", decree.RULES, ids=lambda rule: rule.code)
def test_every_rule_is_documented_in_its_four_parts(rule: Rule) -> None:
    said = rule.text
    assert all(said), said
    assert said.summary.endswith(".")
    assert said.why.endswith(".")
    assert said.example.strip() != said.instead.strip()
    assert rule.clause or rule.code >= "DX950"


def test_codes_and_names_are_not_those_of_the_plans_rules() -> None:
    rules = (*checks.RULES, *decree.RULES)
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)
