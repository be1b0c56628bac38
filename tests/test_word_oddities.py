"""What Word files have besides plain words: lists, notes, hidden and foreign words, odd tables, and hostile files."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.papers.source_paper import Mark, PaperError, SourcePaper, SourceParagraph, SourceTable
from dxplan.papers.word_files.word_file import read_word
from papers import repacked
from word_papers import WAYS, Cell, Grid, Way, package, part, places, word_paper

WAY = Way()
STRUCK = "words of it are struck through"
NESTED = "a table in it is read as lines"


def read(body: str, **parts: str) -> SourcePaper:
    """The paper of a body and other parts in XML."""
    document = part("document", f"<w:body>{body}</w:body>")
    return read_word(package({"word/document.xml": document} | {f"word/{key}.xml": xml for key, xml in parts.items()}))


def texts(paper: SourcePaper) -> list[str]:
    return [block.text for block in paper.blocks if isinstance(block, SourceParagraph)]


def left_out(paper: SourcePaper) -> list[tuple[str, str]]:
    return [(entry.text, entry.why.text) for entry in paper.left_out]


def notices(paper: SourcePaper) -> list[tuple[str, object]]:
    return [(notice.message.text, notice.message.args.get("count")) for notice in paper.notices]


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, look: str = "") -> str:
    return WAY.run(text, look)


def tc(*content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(content) or '<w:p/>'}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str, properties: str = "") -> str:
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def grid(paper: SourcePaper, nth: int = 0) -> list[tuple[int, int, int, int, str, list[str]]]:
    """The cells of a table: row, column, height, width, text, notes."""
    return [
        (cell.row, cell.column, cell.height, cell.width, cell.text, [note.text for note in cell.notes])
        for cell in paper.tables[nth].cells
    ]


# Words


WORDS = {
    "signs": (r("Mẫu") + '<w:r><w:noBreakHyphen/></w:r>' + r("A") + "<w:r><w:softHyphen/></w:r>" + r("1"), "Mẫu-A1"),
    "a tab, a break and blanks": (
        "<w:r><w:t>  a </w:t><w:tab/><w:t>b</w:t><w:br/><w:cr/><w:t xml:space='preserve"
        "'> c  d\xa0</w:t></w:r>", "a b\nc d",
    ),
    "a hyphen that keeps a line together": (r("10\u201120"), "10-20"),
    "NFC over two runs": (r("chuyê") + r("\u0309n"), "chuyển"),
    "invisible signs": (r("Kế\u200b ho\u00adạch\u200f"), "Kế hoạch"),
    "a symbol": ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + r(" 80%"), "≥ 80%"),
    "a letter in a symbol font": (r("\uf0a3", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + r(" 3"), "≤ 3"),
    "a bullet": ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r(" Xong"), "✓ Xong"),
    "capitals by format": (r("Kế hoạch", "<w:caps/>"), "KẾ HOẠCH"),
    "a power": (r("10 km") + r("2", '<w:vertAlign w:val="superscript"/>') + r("; 10") +
                r("6", '<w:vertAlign w:val="superscript"/>'), "10 km²; 10⁶"),
    "an index": (r("CO") + r("2", '<w:vertAlign w:val="subscript"/>'), "CO2"),
    "ruby": ("<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>chữ</w:t></w:r></w:rubyBase>"
             "</w:ruby></w:r>", "chữ"),
    "a field without an end": ('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText></w:r>', ""),
    "a ticked box": ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'
                     '</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>'
                     '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r(" Có"), "☒ Có"),
    "a chosen line": ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
                      '<w:listEntry w:val="Thấp"/><w:listEntry w:val="Cao"/></w:ddList></w:ffData></w:fldChar></w:r>'
                      '<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
                      "Cao"),
    "right to left": (f'<w:bdo w:val="rtl">{r("Quý III")}</w:bdo><w:dir w:val="rtl">{r("/2024")}</w:dir>',
                      "Quý III/2024"),
}  # fmt: skip


@pytest.mark.parametrize("case", WORDS)
def test_words_are_read_as_word_shows_them(case: str) -> None:
    runs, text = WORDS[case]
    paper = read(p(runs) + p(r("Hết")) + tbl(tr(tc(p(runs)), tc(p(r("Hết"))))))
    assert texts(paper) == [*filter(None, [text]), "Hết"]
    assert [cell.text for cell in paper.tables[0].cells] == [text, "Hết"]
    assert (paper.notices, paper.left_out) == ((), ())


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    gone = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'
    paper = read(p(r("Sở Thông tin "), properties=gone) + p(r("và Truyền thông")) + p(properties=gone))
    assert texts(paper) == ["Sở Thông tin và Truyền thông"]
    assert notices(paper) == [("tracked changes are taken as accepted: {count}", 2)]


def test_each_change_is_counted() -> None:
    def changed(kind: str) -> str:
        return f'<w:{kind} w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:{kind}>'

    row = tr(tc(p(r("a"))), properties='<w:ins w:id="1" w:author="a"/>')
    gone = tr(tc(p(r("b"))), properties='<w:del w:id="1" w:author="a"/>')
    paper = read(p(*map(changed, ("ins", "del", "moveFrom", "moveTo"))) + tbl(row, gone))
    assert (texts(paper), notices(paper)) == (["xx"], [("tracked changes are taken as accepted: {count}", 6)])


def test_a_field_may_go_on_over_paragraphs() -> None:
    def sign(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    start = sign("begin") + "<w:r><w:instrText> TOC </w:instrText></w:r>" + sign("separate")
    assert texts(read(p(start, r("I. Mục tiêu")) + p(r("II. Nhiệm vụ"), sign("end")) + p(r("Hết")))) == [
        "I. Mục tiêu", "II. Nhiệm vụ", "Hết",
    ]  # fmt: skip


def test_a_large_first_letter_and_a_hidden_end_go_on_in_the_next() -> None:
    letter = p(r("T"), properties='<w:framePr w:dropCap="drop" w:lines="2"/>')
    hidden = p(r("1. Mục tiêu."), properties="<w:rPr><w:vanish/><w:specVanish/></w:rPr>")
    assert texts(read(letter + p(r("hực hiện")) + hidden + p(r(" Đến năm 2026")))) == [
        "Thực hiện", "1. Mục tiêu. Đến năm 2026",
    ]  # fmt: skip


@pytest.mark.parametrize(("instruction", "is_noted"), [(" AUTONUM ", True), ("EQ \\f(1,2)", True), (' TC "x" ', False)])
def test_a_field_that_word_counts_without_a_result_is_noted(instruction: str, is_noted: bool) -> None:
    def sign(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    field = f"{sign('begin')}<w:r><w:instrText>{instruction}</w:instrText></w:r>{sign('end')}"
    notes = grid(read(tbl(tr(tc(p(field, r("Việc")))))))[0][5]
    assert notes == (["it has the field {field}, whose words are not in the file"] if is_noted else [])


def test_the_table_of_contents_is_left_out() -> None:
    styles = part("styles", '<w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style>')
    line = p(r("I. Mục tiêu 1"), properties='<w:pStyle w:val="Mucluc1"/>')
    paper = read(line + p(r("I. Mục tiêu")), styles=styles)
    assert (texts(paper), left_out(paper)) == (
        ["I. Mục tiêu"],
        [("I. Mục tiêu 1", "it is a line of the table of contents")],
    )


def test_what_is_not_printed_is_left_out_with_a_reason() -> None:
    box = "<w:txbxContent>" + p(r("Dấu đến")) + "</w:txbxContent>"
    drawn = f"<w:drawing><wp:anchor><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></wp:anchor></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict>"
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )
    prompt = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Bấm vào đây để nhập')}</w:sdtContent></w:sdt>"
    )
    words = [r("Số"), f"<w:r>{both}</w:r>", f"<w:r>{old}</w:r>", r("mật", "<w:vanish/>"), prompt]
    paper = read(p(*words) + tbl(tr(tc(p(*words)), tc())) + tbl(tr(tc(p(r("ẩn")))), properties=""))
    expected = [
        ("Dấu đến", "it is in a text box"),
        ("Dấu đến", "it is in a text box"),
        ("mật", "it is hidden text"),
        ("Bấm vào đây để nhập", "it is the prompt of a field that nobody filled in"),
    ]
    assert texts(paper) == ["Số"]
    assert paper.tables[0].cells[0].text == "Số"
    assert left_out(paper) == expected * 2
    assert [entry.place.table for entry in paper.left_out] == [None] * 4 + [1] * 4


def test_headers_and_footers_are_left_out_unless_they_are_page_numbers() -> None:
    page = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>2</w:t></w:r>'
    paper = read(
        p(r("a")),
        header1=part("hdr", p(r("Dự thảo ngày 5/7"))),
        header2=part("hdr", p(page)),
        header3=part(
            "hdr",
            p(
                '<mc:AlternateContent><mc:Choice Requires="wps">' + r("MẬT") + "</mc:Choice>"
                "<mc:Fallback>" + r("MẬT") + "</mc:Fallback></mc:AlternateContent>"
            ),
        ),
        footer1=part("ftr", p(r("Trang 3/12")) + p(r("Dự thảo ngày 5/7"))),
    )
    why = "it is in the header or the footer of the pages"
    assert left_out(paper) == [("Dự thảo ngày 5/7", why), ("MẬT", why)]


def test_what_a_reader_can_not_see_is_counted() -> None:
    picture = "<w:r><w:drawing><a:pic/></w:drawing></w:r>"
    sheet = "<w:r><w:object><o:OLEObject/></w:object></w:r>"
    paper = read(p(r("a"), picture, picture, sheet), comments=part("comments", "<w:comment/><w:comment/>"))
    drawn = ["what is drawn in it is not read"]
    cells = grid(read(tbl(tr(tc(p(r("ký"), picture)), tc(p(sheet)), tc(p(r("không")))))))
    assert [cell[4:] for cell in cells] == [("ký", drawn), ("", drawn), ("không", [])]
    assert notices(paper) == [
        ("comments are not read: {count}", 2),
        ("pictures are not read, whatever words are in them: {count}", 2),
        ("files of other programs in the text are not read: {count}", 1),
    ]


def test_struck_words_formulas_and_unknown_signs_are_noted() -> None:
    struck, formula = r("bỏ", "<w:strike/>"), "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b"
    formula += "</m:t></m:r></m:den></m:f></m:oMath>"
    unknown = '<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>'
    paper = read(tbl(tr(tc(p(r("giữ "), struck)), tc(p(formula)), tc(p(unknown)))) + p(struck))
    assert grid(paper) == [
        (0, 0, 1, 1, "giữ bỏ", [STRUCK]),
        (0, 1, 1, 1, "a/b", ["it has a formula, which is read as one line"]),
        (0, 2, 1, 1, "□", ["it has a sign of the font {font} that is no letter"]),
    ]
    assert notices(paper) == [(STRUCK, None)]


# Looks


def test_bold_centred_and_headings_come_from_styles_too() -> None:
    heading = '<w:pStyle w:val="Heading2"/>'
    paper = read(
        p(r("Đề mục"), properties=heading)
        + p(r("Không đậm", '<w:b w:val="0"/>'), properties=heading)
        + p(r("Đậm", "<w:b/>"), r(" "), r("hết", "<w:b/>"))
        + p(r("Đậm", "<w:b/>"), r(" một phần"))
        + p(r(": ", "<w:b/>"))
        + p(r("Mức"), properties='<w:outlineLvl w:val="2"/>')
    )
    looks = [
        (block.is_bold, block.is_centred, block.level) for block in paper.blocks if isinstance(block, SourceParagraph)
    ]
    assert looks == [
        (True, True, 2),
        (False, True, 2),
        (True, False, 0),
        (False, False, 0),
        (False, False, 0),
        (False, False, 3),
    ]


def test_lines_of_a_table_come_from_its_style_or_its_cells() -> None:
    edge = '<w:tcBorders><w:left w:val="single"/></w:tcBorders>'
    stroke = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'
    bare = '<w:tblStyle w:val="TableGrid"/><w:tblBorders>' + "".join(
        f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    ) + "</w:tblBorders>"  # fmt: skip
    paper = read(
        tbl(tr(tc(p(r("a")))), properties='<w:tblStyle w:val="TableGrid"/>')
        + tbl(tr(tc(p(r("a")), properties=edge)))
        + tbl(tr(tc(p(r("a")), properties=stroke)))
        + tbl(tr(tc(p(r("a")))), properties=bare)
        + tbl(tr(tc(p(r("a")))))
        + tbl(f"<w:sdt><w:sdtContent>{tr(tc(p(r('a')), properties=edge))}</w:sdtContent></w:sdt>")
    )
    assert [table.is_ruled for table in paper.tables] == [True, True, False, False, False, True]


# Lists


def _levels(*levels: tuple[str, str], more: str = "") -> str:
    return "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(levels)
    )


def _abstract(key: int, levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{levels}</w:abstractNum>'


def _num(key: int, abstract: int, more: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{abstract}"/>{more}</w:num>'


def _item(number: int, level: int = 0, text: str = "") -> str:
    own = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return p(r(text) if text else "", properties=own)


TREE = _abstract(1, _levels(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("decimal", "%1.%2.%4")))
LISTS = {
    "levels begin anew under each item": (
        TREE + _num(1, 1),
        [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (1, 3)],
        ["I.", "1.", "2.", "a)", "II.", "1.", "II.1.1"],
    ),
    "two lists of one definition count together": (
        TREE + _num(1, 1) + _num(2, 1), [(1, 0), (2, 0), (1, 0)], ["I.", "II.", "III."],
    ),
    "a list that starts anew does it once": (
        TREE + _num(1, 1) + _num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
        [(1, 0), (1, 0), (2, 0), (2, 0)],
        ["I.", "II.", "V.", "VI."],
    ),
    "a level that never begins anew": (
        _abstract(1, _levels(("upperRoman", "%1."), ("decimal", "%2."), more='<w:lvlRestart w:val="0"/>')) + _num(1, 1),
        [(1, 0), (1, 1), (1, 0), (1, 1)],
        ["I.", "1.", "II.", "2."],
    ),
    "legal numbers": (
        _abstract(1, _levels(("upperRoman", "%1."), ("decimal", "%1.%2"), more="<w:isLgl/>")) + _num(1, 1),
        [(1, 0), (1, 1)],
        ["1.", "1.1"],
    ),
    "two digits": (_abstract(1, _levels(("decimalZero", "NV%1"))) + _num(1, 1), [(1, 0)] * 2, ["NV01", "NV02"]),
    "bullets": (
        _abstract(1, _levels(("bullet", "·"), ("bullet", "+"))) + _num(1, 1), [(1, 0), (1, 1)], ["- x", "+ x"],
    ),
    "no number": (
        _abstract(1, _levels(("none", ""))) + _num(1, 1) + _num(2, 9), [(1, 0), (2, 0), (0, 0), (1, 8)], ["x"] * 4,
    ),
    "after z comes aa": (
        _abstract(1, _levels(("lowerLetter", "%1)")).replace('start w:val="1"', 'start w:val="26"')) + _num(1, 1),
        [(1, 0)] * 2,
        ["z)", "aa)"],
    ),
    "another level of its own": (
        TREE + _num(1, 1, f'<w:lvlOverride w:ilvl="0">{_levels(("decimal", "Điều %1."))}</w:lvlOverride>'),
        [(1, 0)],
        ["Điều 1."],
    ),
    "a list by the name of a style": (
        _abstract(1, _levels(("decimal", "%1-")) + '<w:styleLink w:val="L"/>')
        + _abstract(2, '<w:numStyleLink w:val="L"/>') + _num(1, 2),
        [(1, 0)],
        ["1-"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", LISTS)
def test_numbers_that_word_counts_stand_before_the_text(case: str) -> None:
    definitions, items, expected = LISTS[case]
    numbering = part("numbering", definitions)
    is_bare = "x" not in "".join(expected)
    body = "".join(_item(number, level, "" if is_bare else "x") for number, level in items)
    assert texts(read(body, numbering=numbering)) == expected
    # the column of numbers of a table is often such a list
    rows = "".join(tr(tc(_item(number, level, "" if is_bare else "x")), tc(p(r("Việc")))) for number, level in items)
    assert [cell.text for cell in read(tbl(rows), numbering=numbering).tables[0].cells][::2] == expected


def test_the_level_of_a_list_may_come_from_the_style() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/></w:style>',
    )
    levels = _levels(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")).replace(
        '<w:lvlText w:val="%3)"/>', '<w:pStyle w:val="C"/><w:lvlText w:val="%3)"/>'
    )
    body = "".join(p(r("x"), properties=f'<w:pStyle w:val="{style}"/>') for style in "ABCB")
    numbering = part("numbering", _abstract(1, levels) + _num(1, 1))
    assert texts(read(body, numbering=numbering, styles=styles)) == ["I. x", "1. x", "a) x", "2. x"]
    own = p(r("x"), properties='<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="1"/></w:numPr>')
    off = p(r("x"), properties='<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert texts(read(own + off, numbering=numbering, styles=styles)) == ["1. x", "x"]


# Footnotes


def _note(kind: str, key: int, text: str) -> str:
    return f'<w:{kind} w:id="{key}"><w:p>{r(text)}</w:p></w:{kind}>'


def _mark(kind: str, key: int, custom: str = "") -> str:
    follows = ' w:customMarkFollows="1"' if custom else ""
    return f'<w:r><w:{kind}Reference{follows} w:id="{key}"/><w:t>{custom}</w:t></w:r>'


def test_notes_are_counted_in_the_order_of_their_marks() -> None:
    body = p(r("một"), _mark("footnote", 7), r(" hai"), _mark("endnote", 3)) + tbl(
        tr(tc(p(r("ba "), _mark("footnote", 5), _mark("footnote", 6, "*"))), tc(p(_mark("endnote", 4))))
    )
    paper = read(
        body,
        footnotes=part(
            "footnotes",
            "".join(_note("footnote", key, text) for key, text in ((5, "năm"), (6, "* sáu"), (7, "bảy"), (8, "thừa"))),
        ),
        endnotes=part("endnotes", _note("endnote", 3, "ba") + _note("endnote", 4, "bốn")),
    )  # fmt: skip
    [paragraph, table] = paper.blocks
    assert isinstance(paragraph, SourceParagraph)
    assert isinstance(table, SourceTable)
    assert (paragraph.text, paragraph.marks) == ("một hai", (Mark(3, "1"), Mark(7, "i")))
    assert [(cell.text, cell.marks) for cell in table.cells] == [
        ("ba", (Mark(2, "2"), Mark(2, "*"))),
        ("", (Mark(0, "ii"),)),
    ]
    assert [(note.sign, note.text, note.place.table) for note in paper.footnotes] == [
        ("1", "bảy", None), ("2", "năm", 1), ("*", "sáu", 1), ("i", "ba", None), ("ii", "bốn", 1),
    ]  # fmt: skip
    assert left_out(paper) == [("thừa", "it is a note whose mark is nowhere in the text")]


def test_notes_that_were_typed_are_notes_and_powers_are_words() -> None:
    def raised(digits: str) -> str:
        return r(digits, '<w:vertAlign w:val="superscript"/>')

    area = p(r("Nhà 200 m"), raised("2"), r(" theo Kế hoạch 77"), raised("2"))
    paper = read(
        tbl(tr(tc(area), tc(p(r("Số 752"), raised("3"), r("."))))) + p(raised("2"), r(" Kế hoạch của UBND tỉnh."))
    )
    [table] = paper.blocks
    assert isinstance(table, SourceTable)
    assert [(cell.text, cell.marks) for cell in table.cells] == [
        ("Nhà 200 m² theo Kế hoạch 77", (Mark(27, "2"),)),
        ("Số 752³.", ()),
    ]
    assert [(note.sign, note.text) for note in paper.footnotes] == [("2", "Kế hoạch của UBND tỉnh.")]


@pytest.mark.parametrize(
    ("written", "text", "at"),
    [
        ("a[^1] b", "a b", 1),
        ("a [^1] b", "a b", 1),
        ("a[^1]b", "ab", 1),
        ("a [^1], b", "a, b", 1),
        ("a\n[^1] b", "a\nb", 2),
        ("[^1] a", "a", 0),
        ("a\n[^1]", "a", 1),
    ],
)
def test_a_mark_is_where_it_was_and_leaves_no_blank(written: str, text: str, at: int) -> None:
    [paragraph] = read_word(word_paper(written, notes={"1": "x"})).blocks
    assert isinstance(paragraph, SourceParagraph)
    assert (paragraph.text, paragraph.marks) == (text, (Mark(at, "1"),))


@pytest.mark.parametrize(
    ("form", "sign"), [("upperRoman", "III"), ("lowerLetter", "c"), ("chicago", "‡"), ("decimal", "3")]
)
def test_the_signs_of_notes_have_the_form_that_the_file_gives_them(form: str, sign: str) -> None:
    setting = f'<w:footnotePr><w:numFmt w:val="{form}"/><w:numStart w:val="3"/></w:footnotePr>'
    notes = part("footnotes", _note("footnote", 1, "x"))
    assert read(p(_mark("footnote", 1)), footnotes=notes, settings=part("settings", setting)).footnotes[0].sign == sign
    section = f"<w:sectPr>{setting}</w:sectPr>"
    assert read(p(_mark("footnote", 1)) + section, footnotes=notes).footnotes[0].sign == sign


def test_a_hidden_mark_is_no_mark_and_a_note_has_one_sign() -> None:
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t><w:footnoteReference w:id="1"/></w:r>'
    notes = part("footnotes", _note("footnote", 1, "x") + _note("footnote", 2, "y"))
    paper = read(p(hidden, r("a"), _mark("footnote", 2), r("b"), _mark("footnote", 2)), footnotes=notes)
    [paragraph] = paper.blocks
    assert isinstance(paragraph, SourceParagraph)
    assert (paragraph.text, paragraph.marks) == ("ab", (Mark(1, "2"), Mark(2, "2")))


def test_notes_that_start_anew_on_each_page_are_numbered_through_and_it_is_said() -> None:
    setting = part("settings", '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>')
    notes = part("footnotes", _note("footnote", 1, "x") + _note("footnote", 2, "y"))
    paper = read(p(_mark("footnote", 1)) + p(_mark("footnote", 2)), footnotes=notes, settings=setting)
    assert [note.sign for note in paper.footnotes] == ["1", "2"]
    assert len(paper.notices) == 1


# Tables


VMERGE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
BEGINS = "it goes on with a merged cell that does not begin above it"
WIDTH = "it goes on with a merged cell of another width"


def _words(text: str, properties: str = "") -> str:
    return tc(p(r(text)), properties=properties)


TABLES = {
    "a merged cell that nothing begins": (
        tr(_words("a"), _words("b")) + tr(_words("c", VMERGE[1]), _words("d")) + tr(_words("", VMERGE[1]), _words("e")),
        [(0, 0, 1, 1, "a", []), (0, 1, 1, 1, "b", []), (1, 0, 2, 1, "c", [BEGINS]), (1, 1, 1, 1, "d", []),
         (2, 1, 1, 1, "e", [])],
    ),
    "a merged cell of another width": (
        tr(_words("a", VMERGE[0] + '<w:gridSpan w:val="2"/>'), _words("b"))
        + tr(_words("", VMERGE[1]), _words("c"), _words("d")),
        [(0, 0, 1, 2, "a", []), (0, 2, 1, 1, "b", []), (1, 0, 1, 1, "", [WIDTH]), (1, 1, 1, 1, "c", []),
         (1, 2, 1, 1, "d", [])],
    ),
    "two merged cells, one above the other": (
        "".join(tr(_words(text, VMERGE[at % 2]), _words("x")) for at, text in enumerate(("a", "", "b", ""))),
        [(0, 0, 2, 1, "a", []), (0, 1, 1, 1, "x", []), (1, 1, 1, 1, "x", []), (2, 0, 2, 1, "b", []),
         (2, 1, 1, 1, "x", []), (3, 1, 1, 1, "x", [])],
    ),
    "a tracked merge": (
        tr(_words("a", '<w:cellMerge w:id="1" w:author="a" w:vMerge="rest"/>'))
        + tr(_words("", '<w:cellMerge w:id="2" w:author="a" w:vMerge="cont"/>')),
        [(0, 0, 2, 1, "a", [])],
    ),
    "a row that begins and ends inside": (
        tr(_words("a"), _words("b"), _words("c"))
        + tr(_words("d"), properties='<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
        [(0, 0, 1, 1, "a", []), (0, 1, 1, 1, "b", []), (0, 2, 1, 1, "c", []), (1, 1, 1, 1, "d", [])],
    ),
    "a deleted row, and a deleted and an inserted cell": (
        tr(_words("x"), properties='<w:del w:id="1" w:author="a"/>')
        + tr(_words("a"), _words("y", '<w:cellDel w:id="1" w:author="a"/>'),
             _words("b", '<w:cellIns w:id="1" w:author="a"/>')),
        [(0, 0, 1, 1, "a", []), (0, 1, 1, 1, "b", [])],
    ),
    "a table in a cell": (
        tr(_words("a"), tc(p(r("trước")), tbl(tr(_words("x"), _words("y")), tr(_words("z"))), p(r("sau")))),
        [(0, 0, 1, 1, "a", []), (0, 1, 1, 1, "trước\nx y\nz\nsau", [NESTED])],
    ),
    "an absurd span": (
        tr(_words("a", '<w:gridSpan w:val="999999"/>'), _words("b", '<w:gridSpan w:val="-4"/>')),
        [(0, 0, 1, 63, "a", []), (0, 63, 1, 1, "b", [])],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", TABLES)
def test_odd_tables(case: str) -> None:
    rows, expected = TABLES[case]
    assert grid(read(tbl(rows))) == expected


def _columns(*twips: int) -> str:
    return "<w:tblGrid>" + "".join(f'<w:gridCol w:w="{width}"/>' for width in twips) + "</w:tblGrid>"


JAGGED = tr(_words("a", VMERGE[0]), _words("b", '<w:gridSpan w:val="2"/>')) + tr(
    _words("", VMERGE[1] + '<w:gridSpan w:val="2"/>'), _words("c")
)


@pytest.mark.parametrize(
    ("twips", "expected"),
    [
        ((3000, 60, 3000), [(0, 0, 2, 1, "a"), (0, 1, 1, 1, "b"), (1, 1, 1, 1, "c")]),
        ((3000, 600, 3000), [(0, 0, 1, 1, "a"), (0, 1, 1, 2, "b"), (1, 0, 1, 2, ""), (1, 2, 1, 1, "c")]),
        ((3000,), [(0, 0, 1, 1, "a"), (0, 1, 1, 2, "b"), (1, 0, 1, 2, ""), (1, 2, 1, 1, "c")]),
    ],
    ids=["an edge that was dragged", "two edges", "no grid for it"],
)
def test_edges_next_to_each_other_are_one(twips: tuple[int, ...], expected: list[object]) -> None:
    cells = grid(read(tbl(_columns(*twips), JAGGED)))
    assert [cell[:5] for cell in cells] == expected
    assert [cell[5] for cell in cells if cell[5]] == ([] if len(expected) == 3 else [[WIDTH]])


def test_a_cell_that_is_really_narrow_keeps_its_column() -> None:
    cells = grid(read(tbl(_columns(3000, 60, 3000), tr(_words("a"), _words("b"), _words("c")), JAGGED)))
    assert [cell[:4] for cell in cells[:3]] == [(0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)]


def test_heading_rows_are_those_at_the_top() -> None:
    head = "<w:tblHeader/>"
    rows = [tr(_words("a"), properties=properties) for properties in (head, head, "", head)]
    assert read(tbl(*rows)).tables[0].heading_rows == 2
    assert read(tbl(*rows[2:])).tables[0].heading_rows == 0


def test_hidden_rows_and_covered_words_are_left_out() -> None:
    rows = tr(_words("a", VMERGE[0])) + tr(_words("dưới", VMERGE[1])) + tr(_words("ẩn"), properties="<w:hidden/>")
    paper = read(tbl(rows))
    assert grid(paper) == [(0, 0, 2, 1, "a", [])]
    assert sorted(left_out(paper)) == [
        ("dưới", "it is in a cell that is merged into this one"),
        ("ẩn", "it is in a hidden row"),
    ]


def test_a_number_after_a_covered_number_is_not_sure() -> None:
    numbering = part("numbering", TREE + _num(1, 1))

    def row(merge: str) -> str:
        return tr(tc(_item(1), properties=merge), _words("x"))

    rows = row("") + row(VMERGE[0]) + row(VMERGE[1]) + row("")
    cells = grid(read(tbl(rows), numbering=numbering))
    unsure = ["its number is counted by Word and may be another one on paper"]
    assert [cell[4:] for cell in cells if cell[1] == 0] == [("I.", []), ("II.", []), ("III.", unsure)]


def test_a_table_in_a_frame_is_read_as_a_table() -> None:
    inner = tbl(tr(_words("TT"), _words("Nhiệm vụ")), tr(_words("1"), _words("Họp")))
    paper = read(tbl(tr(tc(p(r("PHỤ LỤC")), inner, "<w:p/>"))))
    assert texts(paper) == ["PHỤ LỤC"]
    assert [cell[4] for cell in grid(paper)] == ["TT", "Nhiệm vụ", "1", "Họp"]


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """Any table without holes, its cells merged in any way that Word knows."""
    height, width = draw(st.integers(1, 6)), draw(st.integers(1, 5))
    words = st.text("aăâ đ1.;\n", max_size=6)
    taken: set[tuple[int, int]] = set()
    rows: list[list[Cell | str]] = []
    for row in range(height):
        rows.append([])
        for column in range(width):
            if (row, column) in taken:
                continue
            free = next((at for at in range(column, width) if (row, at) in taken), width) - column
            across, down = draw(st.integers(1, free)), draw(st.integers(1, height - row))
            taken |= {(row + y, column + x) for y in range(down) for x in range(across)}
            lines = (" ".join(line.split()) for line in draw(words).split("\n"))
            rows[-1].append(Cell("\n".join(filter(None, lines)), across, down))
    return Grid(rows)


@given(grids(), st.sampled_from(sorted(WAYS)))
@settings(max_examples=60, deadline=None)
def test_any_grid_is_read_as_it_was_written(table: Grid, way: str) -> None:
    paper = read_word(word_paper(table, way=WAYS[way]))
    assert [cell[:5] for cell in grid(paper)] == [
        (row, column, cell.height, cell.width, cell.text) for row, column, cell in places(table.rows)
    ]
    assert all(not cell.notes for cell in paper.tables[0].cells)


# Files that are not read


def refused(content: bytes) -> tuple[str, str]:
    with pytest.raises(PaperError) as error:
        read_word(content)
    return error.value.reason.text, error.value.remedy.text


SOUND = word_paper("Kế hoạch")
SAVE = "open it in Word and save it as a Word document (*.docx) without a password"
OLD = "its letters are of an old encoding (TCVN3 or VNI), not Unicode"


@pytest.mark.parametrize(
    ("content", "reason", "remedy"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is an old Word file (.doc) or is locked with a password", SAVE),
        (b"{\\rtf1 x}", "it is not a Word document", SAVE),
        (SOUND[:200], "it is not a Word document", SAVE),
        (repacked(SOUND, {"word/vbaProject.bin": b"x"}), "it is a Word document with macros",
         "save it in Word as a Word document without macros (*.docx)"),
        (repacked(SOUND, {"word/document.xml": b"<x/>"}), "it is not a Word document", SAVE),
        (repacked(SOUND, {"word/document.xml": b"<x"}), "the Word file can't be read: {reason}", SAVE),
        (word_paper("a", body='<w:altChunk r:id="rId1"/>'),
         "a part of its text is in another file, which is put in when Word opens it", SAVE),
    ],
)  # fmt: skip
def test_other_files_are_refused_with_a_remedy(content: bytes, reason: str, remedy: str) -> None:
    assert refused(content) == (reason, remedy)


@pytest.mark.parametrize("kind", ["document", "template"])
def test_a_file_with_macros_is_refused_by_its_content_type(kind: str) -> None:
    content = package(
        {"word/document.xml": part("document", "<w:body/>")},
        kind=f"application/vnd.ms-word.{kind}.macroEnabled.main+xml",
    )
    assert refused(content)[0] == "it is a Word document with macros"


@pytest.mark.parametrize(
    ("font", "words"),
    [
        (".VnTime", "KÕ ho¹ch chuyÓn ®æi sè"),
        ("VNI-Times", "Keá hoaïch chuyeån ñoåi soá"),
        ("Times New Roman", "KÕ ho¹ch chuyÓn ®æi sè n¨m"),
    ],
)
def test_a_text_in_an_old_font_is_refused(font: str, words: str) -> None:
    look = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'
    body = f"<w:body>{p(r(words, look)) * 3}</w:body>"
    content = package({"word/document.xml": part("document", body)})
    assert refused(content)[0] == OLD


def test_a_few_words_in_an_old_font_are_noted_in_their_cell() -> None:
    look = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    long = "Sở Khoa học và Công nghệ, Sở Tài chính, Sở Nội vụ, các sở, ban, ngành và Ủy ban nhân dân các xã, phường"
    paper = read(
        tbl(tr(_words(long), tc(p(r("V¨n phßng", look))), tc(p(r("So 12/KH", look))), tc(p(r("Ủy ban", look)))))
    )
    legacy = "its letters seem to be of an old encoding (TCVN3 or VNI)"
    assert [cell[5] for cell in grid(paper)] == [[], [legacy], [], []]


@pytest.mark.parametrize(
    "body",
    [
        "<w:tbl><w:tr><w:tc>" * 10_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 10_000,
        f"<w:tbl>{('<w:tr>' + '<w:tc/>' * 60 + '</w:tr>') * 1_700}</w:tbl>",
        "<w:p/>" * 100_001,
        f"<w:p>{'<w:r/>' * 300_001}</w:p>",
    ],
    ids=["deep", "large", "paragraphs", "runs"],
)
def test_a_hostile_body_is_refused(body: str) -> None:
    content = package({"word/document.xml": part("document", f"<w:body>{body}</w:body>")})
    assert refused(content)[0] == "the Word file can't be read: {reason}"


def test_deep_tables_are_read_as_far_as_the_markup_goes() -> None:
    body = "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>" * 60 + p(r("đáy")) + "</w:tc></w:tr></w:tbl>" * 60
    assert [cell[4] for cell in grid(read(body))] == ["", "đáy"]


def test_the_file_has_parts_that_zip_knows() -> None:
    with zipfile.ZipFile(io.BytesIO(SOUND)) as archive:
        assert archive.testzip() is None
