"""What `make office` makes of the answers of other programs; with those programs it plants faults itself."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Protection

from dxplan.exchange.forms.form_workbook import form_workbook
from dxplan.render.language import language
from dxplan.word.parts import W
from facts import judged_by
from forms import form, form_plan
from office_content import content, differences, loose_headings, loose_rows, shape
from office_forms import FormParts, parts_of
from office_numbers import faults_of_numbers, numbers_in, numbers_in_lines, printed_numbers, text_of_python_docx
from office_pages import LIMITS, faults_of_pages, pages_of
from office_programs import faults_in
from plans import ROOT

Write = Callable[[Callable[[Document], object]], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a Word file by python-docx."""
    numbers = count(1)

    def written(fill: Callable[[Document], object]) -> Path:
        document = docx.Document()
        fill(document)
        file = tmp_path / f"{next(numbers)}.docx"
        document.save(str(file))
        return file

    return written


def text(document: Document) -> None:
    document.add_heading("I. Tình hình", 1)
    document.add_paragraph("Kế hoạch số 118/KH-BCĐ")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip([*table.rows[0].cells, *table.rows[1].cells], "abcd", strict=True):
        cell.text = words


def places(*pages: list[tuple[float, str]]) -> bytes:
    """Poppler's XHTML of lines at heights."""

    def words(lines: list[tuple[float, str]]) -> Iterator[str]:
        for height, line in lines:
            for left, word in enumerate(line.split()):
                yield f'<word xMin="{left}" yMin="{height - 12}" xMax="{left}" yMax="{height}">{word}</word>'

    body = "".join(f'<page width="595" height="842">{"".join(words(lines))}</page>' for lines in pages)
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><body><doc>{body}</doc></body></html>'.encode()


LINES = [(100.0, "một"), (120.0, "hai"), (140.0, "ba"), (160.0, "Nơi nhận:"), (180.0, "- Lưu: VT.")]


def faults(*pages: list[tuple[float, str]], kind: str = "chief") -> str:
    return "\n".join(faults_of_pages(kind, pages_of(places(*pages)), ["II. Kết quả"]))


def test_pages_that_are_right() -> None:
    assert faults(LINES) == ""
    assert faults(LINES, [(40.0, "2"), (100.0, "Phụ lục I"), *LINES[1:]]) == ""  # the annex counts no page
    assert faults(LINES, [(100.0, "Phụ lục"), *LINES[1:]], [(40.0, "2"), (100.0, "Tổng số: 2./.")]) == ""
    assert faults([*LINES[:3], (700.0, "II. Kết quả"), (720.0, "Đã xong")], LINES, kind="plan") == ""
    assert faults([*LINES[:3], (160.0, "II. Kết quả")], kind="plan") == ""  # on the last page nothing can follow


def test_a_line_is_what_stands_at_one_height_from_the_left() -> None:
    page = pages_of(places([(40.0, "2"), (101.0, "- Lưu: VT."), (100.0, "GIÁM ĐỐC")]))[0]
    assert page.lines() == ["GIÁM - ĐỐC Lưu: VT."]  # by their left edges; without the page's number


@pytest.mark.parametrize(
    ("pages", "fault"),
    [
        ((LINES[:3], LINES), "2 pages before the annexes; 1 at most"),
        ((LINES[:3], [(40.0, "2"), *LINES[2:]]), "page 2 begins with the closing block"),
        ((LINES, LINES[:3]), "page 1 begins the closing block, and page 2 ends it"),
        ((LINES[:3], [(40.0, "2"), *LINES[:2]]), "page 2 has 2 lines: một / hai"),
        ((LINES[:3], [(40.0, "2"), (100.0, "đạo./.")]), "page 2 has 1 lines: đạo./."),
        ((LINES, [(40.0, "2")]), "page 2 has 0 lines"),
        (([*LINES[:3], (700.0, "II. Kết quả")], LINES), "page 1 ends with a heading: II. Kết quả"),
    ],
)
def test_a_page_that_is_wrong(pages: tuple[list[tuple[float, str]], ...], fault: str) -> None:
    assert fault in faults(*pages)


def test_every_document_with_a_limit_is_one() -> None:
    from dxplan.documents.kinds import DOCUMENTS

    assert LIMITS.keys() <= DOCUMENTS.keys()


def test_a_file_that_says_the_same_has_the_same_content(write: Write) -> None:
    def otherwise(document: Document) -> None:
        text(document)
        document.paragraphs[1].runs[0].text = "Kế hoạch\tsố  "
        document.paragraphs[1].add_run("118/KH-BCĐ").bold = True
        document.add_paragraph("")

    before, after = content(write(text)), content(write(otherwise))
    assert before == ["paragraph: I. Tình hình", "paragraph: Kế hoạch số 118/KH-BCĐ", "row: a | b", "row: c | d"]
    assert list(differences(before, after)) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda document: setattr(document.paragraphs[1].runs[0], "text", "Kế hoạch số 18/KH-BCĐ"),
        lambda document: document.element.body.append(document.paragraphs[0]._p),
        lambda document: document.tables[0].rows[1]._tr.getparent().remove(document.tables[0].rows[1]._tr),
        lambda document: setattr(document.tables[0].rows[0].cells[0], "text", ""),
        lambda document: document.tables[0].rows[1].cells[0].merge(document.tables[0].rows[1].cells[1]),
        lambda document: document.sections[0].header.add_paragraph("Mật"),
    ],
    ids=["digit", "order", "row", "cell", "merged", "header"],
)
def test_what_is_lost_or_new_is_found(write: Write, change: Callable[[Document], object]) -> None:
    def changed(document: Document) -> None:
        text(document)
        change(document)

    before, after = content(write(text)), content(write(changed))
    assert list(differences(before, after))
    assert list(differences(after, before))


def test_text_in_content_controls_is_content(write: Write) -> None:
    def controlled(document: Document) -> None:
        text(document)
        for element in (document.paragraphs[1]._p, document.tables[0].rows[1]._tr):
            control, inner = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
            element.addprevious(control)
            control.append(inner)
            inner.append(element)

    assert content(write(controlled)) == content(write(text))


def test_what_is_there_for_older_versions_of_word_and_results_of_fields_are_no_content(write: Write) -> None:
    def more(document: Document) -> None:
        text(document)
        run = document.paragraphs[1].runs[0]._r
        for tag, kind in (("w:fldChar", "begin"), ("w:t", ""), ("w:fldChar", "end")):
            sign = OxmlElement(tag)
            sign.text = None if kind else "17"
            sign.attrib.update({f"{W}fldCharType": kind} if kind else {})
            run.append(sign)
        old = run.makeelement("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
        old.append(OxmlElement("w:t"))
        old[0].text = "old"
        run.append(old)

    assert content(write(more)) == content(write(text))


def test_differences_without_end_are_counted() -> None:
    before, after = [f"{number}" for number in range(40)], ["x", *(f"{number}" for number in range(1, 40, 2))]
    assert list(differences(before, after))[-1] == "and 15 more differences"


def test_words_and_rows_do_not_change_the_shape_of_a_file(write: Write) -> None:
    def longer(document: Document) -> None:
        text(document)
        document.paragraphs[1].runs[0].text = "other words"
        for cell in document.tables[0].add_row().cells:
            cell.text = "more"

    def other(document: Document) -> None:
        text(document)
        document.paragraphs[1].runs[0].bold = True

    assert shape(write(text)) == shape(write(longer))
    assert shape(write(text)) != shape(write(other))


def test_the_head_of_a_table_keeps_with_its_next_row_by_itself_or_by_a_style(write: Write) -> None:
    def kept(*, by: str) -> Callable[[Document], None]:
        def fill(document: Document) -> None:
            text(document)
            document.tables[0].rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
            document.styles["Heading 2"].paragraph_format.keep_with_next = by == "a style below"
            for cell in document.tables[0].rows[0].cells:
                if by in {"a style", "a style below"}:
                    cell.paragraphs[0].style = "Heading 1" if by == "a style" else "Heading 2"
                elif by == "itself":
                    cell.paragraphs[0].paragraph_format.keep_with_next = True

        return fill

    assert not list(loose_rows(write(text)))  # a table without a head
    for by in ("a style", "a style below", "itself"):
        assert not list(loose_rows(write(kept(by=by)))), by
    assert "a b" not in "".join(loose_rows(write(kept(by="nothing")))) != ""


def test_a_heading_is_loose_if_it_does_not_keep_with_the_text_below(write: Write) -> None:
    def loose(document: Document) -> None:
        text(document)
        document.styles["Heading 1"].paragraph_format.keep_with_next = False

    assert not loose_headings(write(text))
    assert loose_headings(write(loose)) == ["I. Tình hình"]


@pytest.mark.parametrize("loose", ["nothing", "the row", "the blank paragraph", "the end, which is long"])
def test_the_last_row_of_a_table_keeps_with_the_line_that_ends_the_text(write: Write, loose: str) -> None:
    def fill(document: Document) -> None:
        text(document)
        blank, end = document.add_paragraph(""), document.add_paragraph("Tổng số: 01 nhiệm vụ./.")
        if loose == "the end, which is long":
            end.runs[0].text = "Đề nghị các cơ quan, đơn vị " * 4 + "thực hiện./."
        blank.paragraph_format.keep_with_next = loose != "the blank paragraph"
        for cell in document.tables[0].rows[1].cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = not loose.startswith("the row")

    sentence = "the last row of a table is not kept with “Tổng số: 01 nhiệm vụ./.”"
    assert list(loose_rows(write(fill))) == ([sentence] if loose in {"the row", "the blank paragraph"} else [])


def test_numbers_are_read_from_text_with_lines_and_without() -> None:
    words = "số 118/KH-BCĐ, 06-NQ/TU, 30/2020/NĐ-CP và 422/QĐ-TTg; /BC-STTTT ngày 17/5/2024"
    assert numbers_in(words) == {"118/KH-BCĐ", "30/2020/NĐ-CP", "422/QĐ-TTg", "/BC-STTTT"}
    assert numbers_in_lines("số 118/KH-\nBCĐ") == {"118/KH-BCĐ"}
    assert numbers_in("118/KH\u2011BCĐ 118/KH-\u2060BCĐ") == set()
    assert printed_numbers("số 1/A-B[^1]\n\n[^1]: số 2/C-D") == ({"1/A-B"}, {"2/C-D"})


def test_a_number_in_a_cell_is_read_and_a_lost_one_named(write: Write) -> None:
    def in_a_cell(document: Document) -> None:
        text(document)
        document.tables[0].cell(0, 0).text = "9/BC-SYT"

    file = write(in_a_cell)
    numbers = numbers_in(text_of_python_docx(file))
    assert numbers == {"118/KH-BCĐ", "9/BC-SYT"}
    assert not list(faults_of_numbers("it", numbers, numbers))
    lost, new = faults_of_numbers("it", {"1/A-B", "118/KH-BCĐ"}, {"1/A-B", "18/KH-BCĐ"})
    assert lost == "it does not give 118/KH-BCĐ"
    assert new == "it gives 18/KH-BCĐ, which is not printed"


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ('{"ok": true, "errors": []}', []),
        ('{"ok": false, "errors": []}', ["not valid, says the validator, and nothing else"]),
        (
            '{"ok": false, "errors": [{"path": "/word/document.xml", "description": "bad"}]}',
            ["/word/document.xml: bad"],
        ),
        ("killed", ["the validator answers 'killed'"]),
    ],
)
def test_the_validator_s_ok_counts(answer: str, found: list[str]) -> None:
    assert faults_in(answer) == found


def test_a_missing_program_is_one_sentence(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "office.py"],
        env=os.environ | {"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith(
        "office: soffice, pdftotext, pdftoppm, pdffonts, npm, git: not here; on Debian install"
    )
    assert done.stderr.count("\n") == 1


def test_what_a_form_must_not_lose(tmp_path: Path) -> None:
    """Of a workbook in which one thing was changed, the part with that thing is another."""
    made = tmp_path / "form.xlsx"
    made.write_bytes(form_workbook(form(judged_by(form_plan(), (), "2024-09-20")), language("vi")))

    def changed(change: Callable[[Workbook], object]) -> set[str]:
        book, file = load_workbook(made), tmp_path / "changed.xlsx"
        change(book)
        book.save(file)
        pairs = zip(FormParts._fields, parts_of(made), parts_of(file), strict=True)
        return {name for name, before, after in pairs if before != after}

    def set_in(sheet: str, name: str, value: object) -> Callable[[Workbook], None]:
        return lambda book: setattr(book[sheet], name, value)

    assert changed(lambda book: None) == set()
    assert changed(lambda book: book.defined_names.pop("dxplan_form")) == {"keys"}
    assert changed(lambda book: setattr(book["_dxplan"]["A1"], "value", "x")) == {"keys", "words"}
    assert changed(lambda book: setattr(book["Nhiệm vụ"].protection, "sheet", False)) == {"sheets"}
    assert changed(set_in("_dxplan", "sheet_state", "visible")) == {"sheets"}
    assert changed(lambda book: setattr(book["Nhiệm vụ"]["G4"], "protection", Protection(locked=True))) == {"free"}
    assert changed(lambda book: setattr(book["Nhiệm vụ"].column_dimensions["P"], "hidden", False)) == {"hidden"}
    assert changed(set_in("Nhiệm vụ", "print_title_rows", "1:1")) == {"heads"}
    assert changed(lambda book: book["Nhiệm vụ"].data_validations.dataValidation.pop()) == {"checks"}
