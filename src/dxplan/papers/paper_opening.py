"""A file opened by what it contains, whatever its name: the reader for it, or the reason why there is none."""

import re
from typing import TYPE_CHECKING, Literal

from dxplan.diagnostics import Message, msg
from dxplan.ooxml import MAX_FILE
from dxplan.ooxml.package import Package
from dxplan.papers.excel_files.excel_parts import local, refusing
from dxplan.papers.source_paper import PaperError, SourcePaper

if TYPE_CHECKING:
    from dxplan.papers.excel_files.source_workbook import SourceWorkbook

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8", b"BM", b"\0\0\0\x0cjP", b"\0\0\0\x1cftyp")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_WEB_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)?(?:<(?:!doctype\s+html|html|head|body|table|meta|style)\b|MIME-Version:)",
    re.IGNORECASE | re.DOTALL,
)
_OLD_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\b")
_AS_DOCX = msg("open it in Word and save it as a Word document (*.docx)")
_AS_XLSX = msg("open it in Excel and save it as an Excel workbook (*.xlsx)")
_AS_EITHER = msg("open it and save it as a Word document (*.docx) or an Excel workbook (*.xlsx)")


def read_paper(content: bytes) -> SourcePaper:
    """The paper in a file's bytes; `PaperError` if it is not read."""
    kind = _kind_of(content)
    match kind:
        case "workbook":
            from dxplan.papers.excel_files.excel_file import read_excel

            return read_excel(content)
        case "document":
            from dxplan.papers.word_files.word_file import read_word

            return read_word(content)
        case "pdf":
            from dxplan.papers.pdf_files.pdf_file import read_pdf

            return read_pdf(content)
    from dxplan.papers.text_files.plain_text import read_text

    return read_text(content)


def open_workbook(content: bytes) -> "SourceWorkbook":
    """The workbook in a file's bytes; `PaperError` if it is none, or is not read."""
    kind = _kind_of(content)
    if kind != "workbook":
        kinds = {"document": msg("it is a Word document"), "pdf": msg("it is a PDF"), "text": msg("it is a text file")}
        raise PaperError(kinds[kind], _AS_XLSX)
    from dxplan.papers.excel_files.source_workbook import read_workbook

    return read_workbook(content)


def _kind_of(content: bytes) -> Literal["workbook", "document", "pdf", "text"]:
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise PaperError(msg("the file is empty"), msg("export the plan again, and look whether it opens"))
    if len(content) > MAX_FILE:
        limit = MAX_FILE // 10**6
        raise PaperError(
            msg("the file has more than {limit} MB", limit=limit), msg("keep the plan only, without pictures")
        )
    if content.startswith(_ZIP):
        return _kind_of_package(content)
    if b"%PDF-" in content[:1024]:
        return "pdf"
    refusal = _of_bytes(content)
    if refusal:
        raise PaperError(*refusal)
    return "text"


def _kind_of_package(content: bytes) -> Literal["workbook", "document"]:
    """What a zip file is, by the part that is its main one."""
    with refusing():
        package = Package(content)
        names = [part.lower() for part in package.parts]
        if "[content_types].xml" not in names:
            raise PaperError(*_of_zip(package, names))
        part = package.main
        if "macroenabled" in package.read("[Content_Types].xml").decode("utf-8", "replace").lower() or any(
            name.endswith("vbaproject.bin") for name in names
        ):
            raise PaperError(
                msg("the file has macros"), msg("save it without macros, as *.docx or *.xlsx, and look at it again")
            )
        if part.lower().endswith(".bin"):
            raise PaperError(msg("it is a binary Excel workbook (.xlsb)"), _AS_XLSX)
        match local(package.xml(part)):
            case "workbook" | "document" as kind:
                return kind
    raise PaperError(msg("it is neither a Word document nor an Excel workbook"), _AS_EITHER)


def _of_zip(package: Package, names: list[str]) -> tuple[Message, Message]:
    """Why a zip file that is no file of Word or Excel is not read."""
    kind = package.read("mimetype").decode("ascii", "replace") if "mimetype" in names else ""
    if "opendocument.spreadsheet" in kind:
        return msg("it is an OpenDocument spreadsheet (.ods)"), _AS_XLSX
    if "opendocument" in kind:
        return msg("it is an OpenDocument text (.odt)"), _AS_DOCX
    if any(name.endswith((".iwa", ".numbers", ".pages")) for name in names):
        return msg("it is a file of Apple's Pages or Numbers"), msg("export it as .docx or .xlsx")
    return msg("it is a zip file with other files in it"), msg("unpack it, and import the file with the plan")


def _of_bytes(content: bytes) -> tuple[Message, Message] | None:
    """Why a file that is no text is not read."""
    if content.startswith(_OLE):
        return _of_ole(content)
    if content[:64].lstrip().startswith(b"{\\rtf"):
        return msg("it is a Rich Text file (.rtf)"), _AS_DOCX
    if content.startswith(_PICTURES) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP"):
        return (
            msg("it is a picture, without any text that a program can read"),
            msg("ask for the Word or Excel file, or run text recognition (OCR) and check every word"),
        )
    start = content[:4096]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.decode("utf-16", "ignore").encode("utf-8", "ignore")
    if _WEB_PAGE.match(start) or _OLD_XML.match(start):
        return msg("it is a web page or an old XML file, whatever its name"), _AS_EITHER
    if content.startswith(_ARCHIVES):
        return msg("it is an archive with other files in it"), msg("unpack it, and import the file with the plan")
    return None


def _of_ole(content: bytes) -> tuple[Message, Message]:
    """Which of the old files it is, by the names of the streams that it holds; the first is the file's own."""
    streams = {name: content.find(name.encode("utf-16-le") + b"\0\0") for name in ("WordDocument", "Workbook", "Book")}
    if content.find("EncryptedPackage".encode("utf-16-le")) >= 0:
        return msg("it is locked with a password"), msg("open it with the password and save it without one")
    present = {name: at for name, at in streams.items() if at >= 0}
    match min(present, key=present.__getitem__, default=""):
        case "WordDocument":
            return msg("it is an old Word file (.doc)"), _AS_DOCX
        case "Workbook" | "Book":
            return msg("it is an old Excel file (.xls)"), _AS_XLSX
    return msg("it is an old Office file"), _AS_EITHER
