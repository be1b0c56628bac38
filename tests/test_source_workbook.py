"""A workbook read with all that its file says: hidden sheets, defined names, custom properties."""

from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName

from dxplan.papers.paper_opening import open_workbook
from dxplan.papers.source_paper import PaperError
from word_papers import word_paper


def _saved(book: Workbook) -> bytes:
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def test_sheets_names_and_properties_are_read() -> None:
    book = Workbook()
    book.active.title = "Một"
    book.active["B2"] = "chữ"
    kept = book.create_sheet("_kín")
    kept["A1"], kept.sheet_state = 5, "veryHidden"
    book.create_chartsheet("Hình")
    book.defined_names["ten"] = DefinedName("ten", attr_text='"giá trị"')
    book.active.defined_names["rieng"] = DefinedName("rieng", attr_text="Một!$A$1")
    book.custom_doc_props.append(StringProperty(name="khoa", value="a · b"))
    read = open_workbook(_saved(book))
    assert [(sheet.name, sheet.is_hidden, sheet.sheet is None) for sheet in read.sheets] == [
        ("Một", False, False),
        ("_kín", True, False),
        ("Hình", False, True),
    ]
    assert read.sheets[0].sheet is not None
    assert read.sheets[0].sheet.cells[2, 2].text == "chữ"
    assert read.names == {"ten": '"giá trị"'}
    assert read.properties == {"khoa": "a · b"}


def test_a_workbook_without_properties_has_none() -> None:
    assert open_workbook(_saved(Workbook())).properties == {}


@pytest.mark.parametrize(
    ("content", "reason"), [(b"a\tb\n", "text file"), (b"%PDF-1.7", "PDF"), (b"", "empty"), (word_paper(), "Word")]
)
def test_what_is_no_workbook_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(PaperError, match=reason):
        open_workbook(content)
