"""Which kind of file it is, by its content: read, or refused in one sentence with a remedy."""

import gzip
import io
import time
import zipfile

import pytest

from dxplan.ooxml import MAX_FILE
from dxplan.papers.excel_files.excel_sheet import address
from dxplan.papers.paper_opening import read_paper
from dxplan.papers.source_paper import PaperError, PaperKind
from excel_papers import SOURCES, Form, by_hand, by_openpyxl, packed, sheet_data, text, workbook
from papers import plan, repacked, saved

ROWS = [["TT", "Nhiệm vụ", "Thời hạn"], ["1", "Họp", "Quý I"]]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
DOCUMENT = saved(plan())


def ole(*streams: str) -> bytes:
    """An old Office file by the names of its streams."""
    return OLE + b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in streams)


def open_document(kind: str) -> bytes:
    return packed({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": "<a/>"})


def with_type(content: bytes, kind: str) -> bytes:
    """The file with another content type of its main part."""
    types = zipfile.ZipFile(io.BytesIO(content)).read("[Content_Types].xml").decode()
    return repacked(content, {"[Content_Types].xml": types.replace("main+xml", kind).encode()})


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (by_openpyxl(ROWS), PaperKind.EXCEL),
        (by_hand(ROWS, (), Form(strict=True)), PaperKind.EXCEL),
        (DOCUMENT, PaperKind.WORD),
        ((SOURCES / "ke-hoach-2024.txt").read_bytes(), PaperKind.TABS),
        ("TT\tNhiệm vụ\n1\tHọp\n".encode("utf-16"), PaperKind.TABS),
        (b"\xef\xbb\xbf| TT | B |\n|---|---|\n| 1 | C |\n", PaperKind.MARKDOWN),
    ],
    ids=range(6),
)
def test_a_file_is_read_by_what_it_contains(content: bytes, kind: PaperKind) -> None:
    paper = read_paper(content)
    assert paper.kind is kind
    assert paper.tables


WORKBOOK = by_openpyxl(ROWS)
REFUSED = [
    (b"", "empty"),
    (b"\xef\xbb\xbf \r\n\0\0", "empty"),
    (b"a" * (MAX_FILE + 1), "more than {limit} MB"),
    (ole("Root Entry", "WordDocument", "1Table"), ".doc"),
    (ole("Root Entry", "Workbook"), ".xls"),
    (ole("Root Entry", "Book"), ".xls"),
    (ole("Root Entry", "Workbook", "MBD0001", "WordDocument"), ".xls"),  # with a Word file in it
    (ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), "password"),
    (ole("Root Entry", "PowerPoint Document"), "old Office"),
    (open_document("text"), ".odt"),
    (open_document("spreadsheet"), ".ods"),
    (packed({"Index/Document.iwa": "x"}), "Apple"),
    (packed({"ke-hoach.docx": DOCUMENT}), "zip file"),
    (with_type(WORKBOOK, "macroEnabled.main+xml"), "macros"),
    (with_type(DOCUMENT, "macroEnabled.main+xml"), "macros"),
    (repacked(WORKBOOK, {"xl/vbaProject.bin": b"x"}), "macros"),
    (repacked(WORKBOOK, {"xl/workbook.xml": None, "_rels/.rels": None}), "missing"),
    (repacked(WORKBOOK, {"xl/workbook.xml": b"<presentation/>"}), "neither"),
    (
        packed(
            {
                "[Content_Types].xml": "<Types/>",
                "xl/workbook.bin": b"\x83\x01",
                "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                'officeDocument" Target="xl/workbook.bin"/></Relationships>',
            }
        ),
        ".xlsb",
    ),
    (WORKBOOK[: len(WORKBOOK) // 2], "not a .docx"),
    (b"{\\rtf1\\ansi K\\'ea}", ".rtf"),
    (b"%PDF-1.7\n", "PDF is damaged"),
    (b"\n<!-- x --><HTML><table><tr><td>1</td></tr></table></HTML>", "web page"),
    ("<table><tr><td>Họp</td></tr></table>".encode("utf-16"), "web page"),
    (b"MIME-Version: 1.0\nContent-Type: multipart/related", "web page"),
    (b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>', "web page"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
    (b"II*\0\x08\0\0\0", "picture"),
    (gzip.compress(b"TT\tB", mtime=0), "archive"),
    (b"Rar!\x1a\x07", "archive"),
    ("TT\tNhiệm vụ\n1\tHọp\n".encode("cp1258", "replace") + b"\xfe\xd0", "not in Unicode"),
    ("KÕ ho¹ch chuyÓn ®æi sè, Së Th«ng tin vµ TruyÒn th«ng".encode(), "TCVN3"),
    (b"\0\1\2\3" * 100, "no text"),
]


@pytest.mark.parametrize(("content", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_any_other_file_is_refused_in_a_sentence_that_says_what_to_do(content: bytes, reason: str) -> None:
    with pytest.raises(PaperError) as refusal:
        read_paper(content)
    assert reason in refusal.value.reason.text
    assert refusal.value.remedy.text


def test_a_sheet_in_an_old_encoding_is_refused() -> None:
    words = ["KÕ ho¹ch chuyÓn ®æi sè", "Së Th«ng tin vµ TruyÒn th«ng", "Tæ chøc héi nghÞ"]
    with pytest.raises(PaperError, match="TCVN3"):
        read_paper(by_openpyxl([["TT", *words], ["1", *words]]))


def diagonal(row: int) -> str:
    """Three cells far to the right of those above: a table of all of them is blank for the most part."""
    return "".join(text(address(row, column), "x") for column in (1, row + 1, row + 2))


@pytest.mark.parametrize(
    ("sheet", "reason"),
    [
        ("<sheetData>" + "<row><c><v>1</v></c></row>" * 1_000_000 + "</sheetData>", "unpack"),
        ("<sheetData>" + "<row><c><v>1</v></c></row>" * 200_000 + "</sheetData>", "cells"),
        ("<sheetData>" + "<row/>" * 1_000_000 + "</sheetData>", "rows"),
        ("<sheetData>" + "<row/>" * 100_000 + "</sheetData>", "no sheet"),
        ("<sheetData><row>" + "<c/>" * 1_000_000 + "</row></sheetData>", "no sheet"),
        (sheet_data(*(diagonal(row) for row in range(1, 500))), "cells"),
        ("<sheetData>" + "<row>" * 300 + "</row>" * 300 + "</sheetData>", "XML"),
        ('<!DOCTYPE a [<!ENTITY e "x">]>', "XML"),
        ("<sheetData><row><c><v>1", "XML"),
    ],
    ids=range(9),
)
def test_a_hostile_sheet_is_refused_soon(sheet: str, reason: str) -> None:
    content = workbook({"a": sheet})
    begin = time.process_time()
    with pytest.raises(PaperError) as refusal:
        read_paper(content)
    assert reason in refusal.value.reason.text
    assert time.process_time() - begin < 6
