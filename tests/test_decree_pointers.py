"""What a text says of other documents and of its own appendices: only what is certain is found."""

from collections.abc import Iterable
from functools import cache

import pytest

from dxplan import decree
from dxplan.decree.elements import Paragraph, TableCell, WordDocument
from papers import letter, plan, saved


@cache
def _read(kind: str) -> WordDocument:
    return decree.read("x.docx", saved(plan() if kind == "plan" else letter()))


def with_texts(kind: str, words: str, texts: Iterable[str], *, in_table: bool = False) -> WordDocument:
    """A paper with these paragraphs in place of one."""
    paper = _read(kind)
    at, model = next(
        (at, paragraph) for at, paragraph in enumerate(paper.paragraphs) if paragraph.text.startswith(words)
    )
    cell = TableCell(9, 2, 2) if in_table else None
    made = [model._replace(runs=(model.runs[0]._replace(text=text),), cell=cell) for text in texts]
    paragraphs: list[Paragraph] = [*paper.paragraphs[:at], *made, *paper.paragraphs[at + 1 :]]
    numbered = tuple(paragraph._replace(number=nth) for nth, paragraph in enumerate(paragraphs, 1))
    return WordDocument(paper.name, numbered, paper.tables, paper.sections, (), 0)


def fields_of(document: WordDocument, *codes: str) -> list[str]:
    return [finding.field for finding in decree.check(document) if finding.rule.code in codes]


ISSUED = "Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ"
ABOUT = "phê duyệt Danh mục dịch vụ công"
FIRST = {
    f"Thực hiện {ISSUED} {ABOUT}, các sở báo cáo.": [],
    f"Thực hiện {ISSUED}, các sở báo cáo.": ["subject"],
    f"Căn cứ {ISSUED}": ["subject"],
    "Thực hiện Quyết định số 422/QĐ-TTg ngày 04/4/2022, các sở báo cáo.": ["issuer", "subject"],
    f"Thực hiện Quyết định số 422/QĐ-TTg ngày 04/4/2022 {ABOUT}, các sở báo cáo.": ["issuer"],
    "Thực hiện Quyết định số 422/QĐ-TTg của Thủ tướng Chính phủ, các sở báo cáo.": ["date"],
    "Thực hiện Quyết định số 422/QĐ-TTg, các sở báo cáo.": ["date"],
    "Theo số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ phê duyệt Danh mục.": ["type"],
    "Thực hiện Kế hoạch số 76/KH-UBND ngày 24/3/2024 của UBND tỉnh Thanh Hóa, các sở báo cáo.": ["subject"],
    "Thực hiện Kế hoạch số 76/KH-UBND ngày 24/3/2024 của Chủ tịch UBND tỉnh.": ["subject"],
    "Thực hiện Công văn số 12/STTTT-CNTT ngày 24/3/2024 của Sở Thông tin và Truyền thông.": ["subject"],
    "Xét Tờ trình số 12/TTr-SNV ngày 24/3/2024 của Giám đốc Sở Nội vụ;": ["subject"],
    "Thực hiện Kế hoạch số 76/KH-BCĐ ngày 24/3/2024 của Ban Chỉ đạo chuyển đổi số.": ["subject"],
    "Thực hiện Nghị quyết số 06-NQ/TU, các sở báo cáo.": ["date"],
    "Thực hiện Nghị quyết số 06-NQ/TU ngày 10/11/2021 của Ban Thường vụ Tỉnh ủy về chuyển đổi số.": [],
    # the issuer may be named before, and a title may be enough for both
    "Bộ Nội vụ có Công văn số 12/BNV-CCVC ngày 24/3/2024 về việc rà soát biên chế.": [],
    "Theo ý kiến của Chủ tịch UBND tỉnh tại Công văn số 12/UBND-CNTT ngày 24/3/2024, các sở báo cáo.": [],
    "Thực hiện Kế hoạch số 9/KH-BCĐ ngày 17/5/2024 về hoạt động của Ban Chỉ đạo chuyển đổi số.": [],
    "Có 28 dịch vụ công theo Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ.": [],
    "Các sở báo cáo. Thực hiện Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ.": ["subject"],
    "a) Theo Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ;": ["subject"],
    # the subject may stand before, and a body's name may be one that nobody knows
    "Danh mục được phê duyệt tại Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ.": [],
    "Thực hiện Công văn số 12/VNPT-KD ngày 24/3/2024 của Viễn thông Thanh Hóa, các sở báo cáo.": [],
    "Thực hiện Công văn số 12/BNV-CCVC ngày 24/3/2024 của Bộ Nội vụ chấn chỉnh kỷ cương.": [],
    # in brackets, the date is enough
    "UBND tỉnh đã ban hành kế hoạch chuyển đổi số (Kế hoạch số 76/KH-UBND ngày 24/3/2024).": [],
    "Đã ban hành kế hoạch chuyển đổi số (Kế hoạch số 76/KH-UBND).": ["date"],
    # several share an issuer; a law has type and name alone; a day may be blank in a draft
    "Thực hiện các Quyết định số 4/QĐ-BNV ngày 01/4/2022 và số 5/QĐ-BNV ngày 02/4/2022 của Bộ Nội vụ về biên chế.": [],
    "Căn cứ Luật Giao dịch điện tử số 20/2023/QH15;": [],
    "Căn cứ Luật số 20/2023/QH15;": [],
    "Thực hiện Kế hoạch số 76/KH-UBND ngày      tháng 3 năm 2024 của UBND tỉnh về chuyển đổi số.": [],
    # words quoted from elsewhere
    "Sở ghi: “thực hiện Quyết định số 422/QĐ-TTg”.": [],
    'Sở ghi: "thực hiện Quyết định số 422/QĐ-TTg".': [],
    "- III.5. Tập trung triển khai Nghị quyết số 06-NQ/TU": [],
    "- IV.B.2. Tập trung triển khai Quyết định số 422/QĐ-TTg": [],
    "1. Tập trung triển khai Quyết định số 422/QĐ-TTg.": ["date"],
    "- Tập trung triển khai Quyết định số 422/QĐ-TTg.": ["date"],
    # its own number, and one that only ends like it
    "Trả lời xin gửi theo Công văn số 12/BCĐ-VPĐP.": [],
    "Trả lời xin gửi theo Công văn số 2/BCĐ-VPĐP.": ["date"],
}


@pytest.mark.parametrize("text", FIRST)
def test_a_first_citation_lacks_what_certainly_is_not_there(text: str) -> None:
    document = with_texts("letter", "Thực hiện Kế hoạch", [text])
    assert fields_of(document, "DX953") == [f"citation.{name}" for name in FIRST[text]]


def test_words_in_a_table_are_a_quotation() -> None:
    short = "Thực hiện Quyết định số 422/QĐ-TTg."
    assert fields_of(with_texts("letter", "Thực hiện Kế hoạch", [short], in_table=True), "DX953") == []


LATER = {
    (f"Thực hiện {ISSUED} {ABOUT}.", "Theo Quyết định số 422/QĐ-TTg, các sở báo cáo."): [],
    (f"Thực hiện {ISSUED} {ABOUT}.", f"Theo {ISSUED} {ABOUT}."): [],
    (f"Thực hiện {ISSUED} {ABOUT}.", "Theo Quyết định số 422/QĐ-TTg ngày 04/4/2022."): [],
    (f"Thực hiện {ISSUED} {ABOUT}.", "Đã có danh mục (Quyết định số 422/QĐ-TTg ngày 04/4/2022)."): [],
    (f"Thực hiện {ISSUED} {ABOUT}.", f"Sở ghi: “{ISSUED}”."): [],
    ("Theo Quyết định số 422/QĐ-TTg, các sở báo cáo.", "Theo Quyết định số 422/QĐ-TTg, các sở báo cáo."): ["date"],
    # a short quotation is no first citation, a whole one is
    ("Sở ghi: “Quyết định số 422/QĐ-TTg”.", "Theo Quyết định số 422/QĐ-TTg, các sở báo cáo."): ["date"],
    (f"Sở ghi: “Thực hiện {ISSUED} {ABOUT}”.", "Theo Quyết định số 422/QĐ-TTg, các sở báo cáo."): [],
    # two bodies may give one number
    (
        "Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023 của UBND tỉnh về chuyển đổi số.",
        "Theo Kế hoạch số 298/KH-UBND ngày 12/12/2023 của UBND thành phố Thanh Hóa về chuyển đổi số.",
    ): [],
}


@pytest.mark.parametrize("texts", LATER)
def test_a_later_citation_may_be_short_or_whole(texts: tuple[str, str]) -> None:
    document = with_texts("letter", "Thực hiện Kế hoạch", texts)
    assert fields_of(document, "DX953") == [f"citation.{name}" for name in LATER[texts]]


# Appendices


def with_appendices(count: int, *texts: str) -> WordDocument:
    """A plan with so many numbered appendices, whose text mentions them so."""
    paper = with_texts("plan", "1. Các sở", texts)
    start = next(paragraph.number for paragraph in paper.paragraphs if paragraph.text == "Phụ lục")
    main, appendix = paper.paragraphs[: start - 1], paper.paragraphs[start - 1 :]
    paragraphs = list(main)
    for numeral in ("I", "II", "III", "IV")[:count]:
        label = appendix[0]._replace(runs=(appendix[0].runs[0]._replace(text=f"Phụ lục {numeral}"),))
        paragraphs += [label, *appendix[1:]]
    numbered = tuple(paragraph._replace(number=nth) for nth, paragraph in enumerate(paragraphs, 1))
    return WordDocument(paper.name, numbered, paper.tables, paper.sections, (), 0)


MENTIONS: dict[tuple[str, ...], list[str]] = {
    ("(Phụ lục I)", "(Phụ lục II)", "(Phụ lục III)"): [],
    ("chi tiết tại các Phụ lục I, II và III kèm theo",): [],
    ("Phụ lục I đến Phụ lục III",): [],
    ("Phụ lục I-III",): [],
    ("Phụ lục 1, Phụ lục 2, Phụ lục 3",): [],
    ("các phụ lục kèm theo",): [],
    ("(Phụ lục I)", "(Phụ lục III)"): ["appendix.mention"],
    ("(Phụ lục I kèm theo)", "các phụ lục kèm theo"): [],
    ("(Phụ lục I kèm theo)",): ["appendix.mention", "appendix.mention"],
    ("không có gì",): ["appendix.mention"] * 3,
    ("(Phụ lục II)", "(Phụ lục I)", "(Phụ lục III)"): ["appendix.order"],
    ("(Phụ lục I)", "(Phụ lục III)", "(Phụ lục II)"): ["appendix.order"],
    ("(Phụ lục I, III và II)",): ["appendix.order"],
    ("(Phụ lục I)", "(Phụ lục II)", "(Phụ lục I)", "(Phụ lục III)"): [],
    # those of other documents do not count
    ("Phụ lục III Nghị định số 30/2020/NĐ-CP", "Phụ lục I, II", "(Phụ lục III)"): [],
    ("Phụ lục I, II", "Phụ lục III kèm theo Nghị định số 30/2020/NĐ-CP"): ["appendix.mention"],
    ("Phụ lục I, II", "Phụ lục III kèm theo Kế hoạch số 15/KH-BCĐ"): [],
    ("Phụ lục I, II", "Phụ lục III của Kế hoạch này"): [],
}


@pytest.mark.parametrize("texts", MENTIONS)
def test_each_appendix_is_mentioned_in_the_order_of_its_number(texts: tuple[str, ...]) -> None:
    assert fields_of(with_appendices(3, *texts), "DX947") == MENTIONS[texts]
