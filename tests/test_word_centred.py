"""The centred lines of a document, where they end, and how long the rules below them are."""

import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from dxplan.ooxml import Element
from dxplan.word.centred import set_centred
from dxplan.word.parts import DOCUMENT, STYLES, W, read_parts, words_of
from dxplan.wording.widths import text_width
from plans import real_plan
from word_parts import title
from word_xml import BORDERLESS, line, p, r, section_break, table, tc, tr, word_file

Run = Callable[..., tuple[int, str, str]]
SUBJECT = "Kết quả thực hiện Kế hoạch hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa năm 2024, quý III/2024"
COLUMN = 3984


def centred(body: str, *, change: tuple[str, str] = ("", ""), landscape: bool = False) -> Element:
    """The document with this body after its centred lines were set; `change` replaces a part of the styles."""
    parts = read_parts(word_file(body, landscape=landscape), "t.docx")
    document = etree.fromstring(parts[DOCUMENT])
    set_centred(document, etree.fromstring(parts[STYLES].decode().replace(*change).encode()))
    return document


def rules(document: Element, width: int) -> list[int]:
    """The length of each rule in a column, in twips; it is in the middle."""
    lengths = []
    for border in document.iter(W + "pBdr"):
        indents = border.getparent().find(W + "ind")
        sides = {indents.get(W + side) for side in ("left", "right")}
        assert len(sides) == 1
        lengths.append(width - 2 * int(sides.pop()))
    return lengths


def twips(text: str, size: float, **looks: bool) -> float:
    return text_width(text, 20 * size, **(looks or {"bold": True}))


def head(*lines: str) -> str:
    issuer = "".join(p("Issuer", text) for text in lines)
    return table((COLUMN, 5200), tr(tc(COLUMN, issuer, line("Rule", 1300, COLUMN)), tc(5200)), look=BORDERLESS)


@pytest.mark.parametrize("name", ["SỞ Y TẾ", "SỞ THÔNG TIN\nVÀ TRUYỀN THÔNG", "UBND HUYỆN HOẰNG HÓA"])
def test_the_rule_below_the_issuer_is_a_third_to_half_of_its_words(name: str) -> None:
    [length] = rules(centred(head(name)), COLUMN)
    for words in name.split("\n"):
        assert twips(words, 12) / 3 <= length <= twips(words, 12) / 2


def test_the_rule_is_right_for_every_agency_of_the_plan() -> None:
    agencies = real_plan().agencies
    document = centred("".join(head(agency.name.upper()) for agency in agencies))
    issuers = [
        words_of(style.getparent().getparent())
        for style in document.iter(W + "pStyle")
        if style.get(W + "val") == "Issuer"
    ]
    for issuer, length in zip(issuers, rules(document, COLUMN), strict=True):
        *_, last = issuer.split("\n")
        assert twips(last, 12) / 3 <= length <= twips(last, 12) / 2
    assert " ".join(issuers).split() == " ".join(agency.name.upper() for agency in agencies).split()


def test_the_rule_is_measured_by_the_line_above_it() -> None:
    [length] = rules(centred(head("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH THANH HÓA")), COLUMN)
    assert twips("TỈNH THANH HÓA", 12) / 3 <= length <= twips("TỈNH THANH HÓA", 12) / 2


def test_a_name_is_ended_where_words_belong_apart_unless_the_template_ends_it() -> None:
    first, *_ = centred(head("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")).iter(W + "p")
    assert words_of(first) == "SỞ THÔNG TIN\nVÀ TRUYỀN THÔNG"
    first, *_ = centred(head("SỞ\nTHÔNG TIN VÀ TRUYỀN THÔNG")).iter(W + "p")
    assert words_of(first) == "SỞ\nTHÔNG TIN VÀ TRUYỀN THÔNG"


def test_a_subject_is_ended_in_whichever_runs_it_is_and_loses_no_word() -> None:
    whole, rule = SUBJECT[:30], SUBJECT[30:]
    document = centred(title("BÁO CÁO", SUBJECT).replace(r(SUBJECT), r(whole) + r(rule, "<w:b/>")))
    _, subject, _ = document.iter(W + "p")
    lines = words_of(subject).split("\n")
    assert lines == [
        "Kết quả thực hiện Kế hoạch hoạt động của Ban Chỉ đạo chuyển đổi số",
        "tỉnh Thanh Hóa năm 2024, quý III/2024",
    ]
    assert all(text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve" for text in subject.iter(W + "t"))
    [length] = rules(document, 9184)
    assert twips(lines[1], 14) / 3 <= length <= twips(lines[1], 14) / 2


def test_the_subject_of_a_letter_keeps_numbers_with_their_words() -> None:
    words = "V/v đôn đốc thực hiện nhiệm vụ và chế độ báo cáo theo Kế hoạch số 118/KH-BCĐ"
    cell = table((COLUMN,), tr(tc(COLUMN, p("Subject", words))), look=BORDERLESS)
    first, *_ = centred(cell).iter(W + "p")
    assert words_of(first).split("\n") == [
        "V/v đôn đốc thực hiện nhiệm vụ",
        "và chế độ báo cáo",
        "theo Kế hoạch số 118/KH-BCĐ",
    ]


def test_an_annex_on_its_side_has_more_room() -> None:
    note = "(Kèm theo Báo cáo số       /BC-STTTT ngày    tháng 10 năm 2024 của Sở Thông tin và Truyền thông)"
    body = p("Body", "text") + section_break() + p("AnnexNote", note) + line("RuleBelowTitle", 3000)
    document = centred(body, landscape=True)
    _, _, attached, _ = document.iter(W + "p")
    assert words_of(attached) == note
    [length] = rules(document, 14570)
    assert twips(note, 14, italic=True) / 3 <= length <= twips(note, 14, italic=True) / 2
    document = centred(body.replace(section_break(), ""))
    _, attached, _ = document.iter(W + "p")
    assert words_of(attached).split("\n")[1] == "của Sở Thông tin và Truyền thông)"


def test_a_rule_keeps_the_order_of_its_settings_and_loses_its_own_indents() -> None:
    rule = line("Rule", 1300).replace('w:left="3942"', 'w:start="3942"') + p("Body", "text")
    bare = re.sub("<w:ind [^>]*/>", '<w:jc w:val="center"/>', line("Rule", 1300))
    for drawn in (rule, bare):
        border = next(centred(p("Issuer", "SỞ Y TẾ") + drawn).iter(W + "pBdr"))
        look = border.getparent()
        assert [str(setting.tag).removeprefix(W) for setting in look][:3] == ["pStyle", "pBdr", "ind"]
        assert {str(side).removeprefix(W) for side in look.find(W + "ind").attrib} == {"left", "right", "firstLine"}


def test_a_cell_has_the_margins_of_its_table_or_those_of_word() -> None:
    body = head("SỞ Y TẾ").replace(BORDERLESS, "")
    [length] = rules(centred(body), COLUMN - 216)
    assert twips("SỞ Y TẾ", 12) / 3 <= length <= twips("SỞ Y TẾ", 12) / 2


def test_the_body_above_the_issuer_is_ended_too() -> None:
    cell = table((COLUMN,), tr(tc(COLUMN, p("Superior", "ỦY BAN NHÂN DÂN TỈNH THANH HÓA"))), look=BORDERLESS)
    first, *_ = centred(cell).iter(W + "p")
    assert words_of(first) == "ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA"


def test_other_rules_stay_as_they_are() -> None:
    body = p("Motto", "Độc lập") + line("Rule", 3180) + p("Issuer", "SỞ Y TẾ") + p("Body", "text")
    assert rules(centred(body), 9184) == [3180]


def test_a_style_is_known_by_its_name_whatever_its_id() -> None:
    body = head("SỞ NỘI VỤ")
    renamed = body.replace('"Issuer"', '"Coquan"')
    ids = ('w:styleId="Issuer"', 'w:styleId="Coquan"')
    assert rules(centred(renamed, change=ids), COLUMN) == rules(centred(body), COLUMN) != [1300]
    names = ('<w:name w:val="Issuer"/>', '<w:name w:val="Other"/>')
    assert rules(centred(body, change=names), COLUMN) == [1300]


def test_letters_are_as_large_as_the_style_or_what_it_is_based_on_says() -> None:
    body = p("DocumentTitle", "Tình hình") + line("RuleBelowTitle", 3000)  # its style has no size of its own
    normal = '<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Body">'
    [length] = rules(centred(body), 9184)
    [larger] = rules(centred(body, change=(normal, normal.replace("28", "56"))), 9184)
    assert larger == pytest.approx(2 * length, abs=4)


ISSUER = '<w:name w:val="Issuer"/>'


def test_a_style_that_is_based_on_itself_ends() -> None:
    looped = ISSUER, f'{ISSUER}<w:basedOn w:val="Issuer"/>'
    assert len(rules(centred(head("SỞ Y TẾ"), change=looped), COLUMN)) == 1


def test_the_indents_of_a_style_leave_less_room() -> None:
    indented = ISSUER, f'{ISSUER}<w:pPr><w:ind w:left="1000" w:right="1000"/></w:pPr>'
    first, *_ = centred(head("UBND TỈNH THANH HÓA")).iter(W + "p")
    assert words_of(first) == "UBND TỈNH THANH HÓA"
    first, *_ = centred(head("UBND TỈNH THANH HÓA"), change=indented).iter(W + "p")
    assert words_of(first) == "UBND TỈNH\nTHANH HÓA"


def test_a_document_without_such_styles_is_left_alone() -> None:
    body = p("Body", SUBJECT) + line("Rule", 3180)
    assert rules(centred(body), 9184) == [3180]


def test_a_letter_has_the_rule_of_its_own_issuer(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    assert run("report", "chief", "-o", str(out), "--as-of", "2024-10-10")[0] == 0
    with ZipFile(out) as archive:
        document = etree.fromstring(archive.read(DOCUMENT))
    cell = next(document.iter(W + "tc"))
    [length] = rules(cell, COLUMN)
    issuer = [words_of(paragraph) for paragraph in cell.iter(W + "p") if words_of(paragraph)][-1]
    assert issuer == "SỞ THÔNG TIN\nVÀ TRUYỀN THÔNG"
    for words in issuer.split("\n"):
        assert twips(words, 12) / 3 <= length <= twips(words, 12) / 2
