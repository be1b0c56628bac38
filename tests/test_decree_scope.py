"""Papers whose form the decree does not set are named as such, in one note; a faulty document stays a document."""

from collections.abc import Callable

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN

from dxplan import decree
from dxplan.decree.paper import Paper
from dxplan.decree.scope import Scope, scope_of
from papers import MOTTO, annex, blank, body, border, columns, letter, page, plan, put, report, saved, text, trimmed

TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def titled(left_lines: list[str], right_lines: list[str], below: list[str]) -> Document:
    """A paper with two columns at its head, and centred lines and some text under them."""
    document = blank()
    left, right = columns(document)
    for words in left_lines:
        put(left, words, 13)
    for words in right_lines:
        put(right, words, 13, bold=True)
    trimmed(left, right)
    for words in below:
        put(document, words, 14, bold=True)
    text(document)
    return document


def state(issuer: str, number: str, *below: str) -> Document:
    return titled([issuer, number], [TITLE, MOTTO, "Hà Nội, ngày 24 tháng 6 năm 2022"], list(below))


def party(number: str) -> Document:
    date = "Thanh Hóa, ngày 05 tháng 6 năm 2024"
    return titled(["TỈNH ỦY THANH HÓA", "*", number], ["ĐẢNG CỘNG SẢN VIỆT NAM", date], ["KẾ HOẠCH"])


def citizen(*lines: str) -> Document:
    """A paper that a citizen fills in."""
    document = blank()
    for words in lines:
        put(document, words, 14, bold=True)
    body(document, "Tên tôi là: ………………………………")
    return document


def minutes() -> Document:
    document = blank()
    put(document, "Ghi chép cuộc họp", 14)
    text(document)
    return document


PAPERS: dict[str, tuple[Scope, Callable[[], Document]]] = {
    "a decree": (Scope.LEGAL, lambda: state("CHÍNH PHỦ", "Số: 42/2022/NĐ-CP", "NGHỊ ĐỊNH", "Quy định dịch vụ công")),
    "a draft of a decree": (Scope.LEGAL, lambda: state("CHÍNH PHỦ", "Số:      /NĐ-CP", "NGHỊ ĐỊNH", "Quy định")),
    "a circular": (Scope.LEGAL, lambda: state("BỘ NỘI VỤ", "Số: 01/2019/TT-BNV", "THÔNG TƯ", "Quy định quy trình")),
    "a law": (Scope.LEGAL, lambda: state("QUỐC HỘI", "Luật số: 20/2023/QH15", "LUẬT", "GIAO DỊCH ĐIỆN TỬ")),
    "a law on one line": (Scope.LEGAL, lambda: state("QUỐC HỘI", "", "LUẬT GIAO DỊCH ĐIỆN TỬ")),
    "a resolution of the Assembly": (Scope.LEGAL, lambda: state("QUỐC HỘI", "Số: 28/2026/QH16", "NGHỊ QUYẾT")),
    "rules of a province": (Scope.LEGAL, lambda: state("UBND TỈNH", "Số: 01/2023/QĐ-UBND", "QUYẾT ĐỊNH", "Ban hành")),
    "a plan of the Party": (Scope.PARTY, lambda: party("Số 05-KH/BCĐ")),
    "a letter of the Party without its title": (
        Scope.PARTY,
        lambda: titled(["TỈNH ỦY THANH HÓA", "*", "Số 4970-CV/VPTU"], ["Thanh Hóa, ngày 05 tháng 6 năm 2024"], []),
    ),
    "a plan of a committee with a number": (Scope.PARTY, lambda: party("Số 20-KH/BCĐ 57")),
    "a draft of the Party": (Scope.PARTY, lambda: party("Số       -KH/BCĐ")),
    "a resolution of the Party with a blank in its number": (Scope.PARTY, lambda: party("Số: 113 NQ/ĐU")),
    "a head of the Party without a table": (
        Scope.PARTY,
        lambda: citizen("TỈNH ỦY THANH HÓA\tĐẢNG CỘNG SẢN VIỆT NAM", "*", "Số 05-KH/BCĐ", "KẾ HOẠCH"),
    ),
    "an application": (Scope.FORM, lambda: citizen(TITLE, MOTTO, "ĐƠN XIN NGHỈ PHÉP", "Kính gửi: Sở Nội vụ")),
    "a declaration": (Scope.FORM, lambda: citizen(TITLE, MOTTO, "TỜ KHAI ĐĂNG KÝ KHAI SINH")),
    "a numbered form": (Scope.FORM, lambda: citizen("Mẫu số 01/TK", "TỜ KHAI THUẾ")),
    "a contract": (Scope.CONTRACT, lambda: citizen(TITLE, MOTTO, "HỢP ĐỒNG")),
    "a regulation put into force by a decision": (
        Scope.ATTACHED,
        lambda: citizen("QUY CHẾ", "Làm việc của Ban Chỉ đạo", "(Ban hành kèm theo Quyết định số 12/QĐ-BCĐ)"),
    ),
    "minutes by hand": (Scope.OTHER, minutes),
    "nothing": (Scope.OTHER, docx.Document),
}


def findings(document: Document) -> list[str]:
    return [finding.rule.code for finding in decree.check(decree.read("x.docx", saved(document)))]


def scope(document: Document) -> Scope:
    return scope_of(Paper(decree.read("x.docx", saved(document))))


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_outside_of_the_decree_is_named_in_one_note_and_not_judged(name: str) -> None:
    expected, make = PAPERS[name]
    document = make()
    assert scope(document) is expected
    assert findings(document) == ["DX900"]


@pytest.mark.parametrize("label", ["Mẫu số 02", "Biểu mẫu: 05/BC"])
def test_a_document_with_the_label_of_a_form_above_it_stays_a_document(label: str) -> None:
    document = plan()
    document.tables[0]._tbl.addprevious(put(document, label, 13)._p)
    assert scope(document) is Scope.DOCUMENT
    assert findings(document) == []


@pytest.mark.parametrize("make", [plan, report, letter])
def test_a_document_stays_one_whichever_line_of_it_is_missing(make: Callable[[], Document]) -> None:
    cells = make().tables[0].rows[0].cells
    lines = [paragraph.text for cell in cells for paragraph in cell.paragraphs]
    lines += [paragraph.text for paragraph in make().paragraphs[:4]]
    for words in filter(None, lines):
        document = make()
        cells = document.tables[0].rows[0].cells
        paragraphs = [*document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
        line = next(paragraph for paragraph in paragraphs if paragraph.text == words)
        line.clear()
        assert scope(document) is Scope.DOCUMENT, words


def test_a_document_with_little_more_than_its_recipients_lacks_every_other_part() -> None:
    document = citizen("KẾ HOẠCH", "Chuyển đổi số")
    put(document, "Nơi nhận:", 12, bold=True, italic=True, align=ALIGN.LEFT)
    put(document, "- Lưu: VT.", 11, align=ALIGN.LEFT)
    assert {"DX911", "DX912", "DX913", "DX914", "DX915", "DX931"} <= set(findings(document))


def test_what_a_file_fetches_is_found_in_any_paper() -> None:
    document = party("Số 05-KH/BCĐ")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    document.part.relate_to("http://example.com/a.png", kind, is_external=True)
    assert findings(document) == ["DX900", "DX955"]


# An annex in a file of its own


def test_an_annex_may_have_the_data_of_its_signature_above_it() -> None:
    document = annex()
    signed = put(document, "15/KH-BCĐ; 2024-06-05T10:15:00+07:00", 10, align=ALIGN.RIGHT)
    document.paragraphs[0]._p.addprevious(signed._p)
    assert scope(document) is Scope.ANNEX
    assert findings(document) == []


def test_several_annexes_of_one_file_count_from_the_first_of_them() -> None:
    def two(label: str) -> Document:
        document = annex()
        document.add_section(WD_SECTION.NEW_PAGE)
        page(document.sections[1], 1)
        put(document, label, 14, bold=True)
        put(document, "BIỂU MẪU BÁO CÁO", 14, bold=True)
        put(document, "(Kèm theo Kế hoạch số 15/KH-BCĐ ngày 05 tháng 6 năm 2024)", 14, italic=True)
        border(document, 40)
        body(document, "Theo mẫu của Sở./.")
        return document

    assert findings(two("Phụ lục III")) == []
    assert findings(two("Phụ lục IV")) == ["DX941"]


ANNEX_FAULTS: dict[str, tuple[str, str, str]] = {
    "label in capitals": ("Phụ lục II", "PHỤ LỤC II", "DX941"),
    "label and name on one line": ("Phụ lục II", "PHỤ LỤC II: DANH MỤC", "DX941"),
    "name in small letters": ("PHÂN CÔNG NHIỆM VỤ", "Phân công nhiệm vụ", "DX942"),
    "not said what it belongs to": ("(Kèm theo", "(Theo", "DX943"),
}


@pytest.mark.parametrize("name", ANNEX_FAULTS)
def test_an_annex_in_a_file_of_its_own_is_judged_as_an_annex(name: str) -> None:
    old, new, code = ANNEX_FAULTS[name]
    document = annex()
    run = next(paragraph for paragraph in document.paragraphs if old in paragraph.text).runs[0]
    run.text = run.text.replace(old, new)
    assert set(findings(document)) == {code}
