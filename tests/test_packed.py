"""Zip files that are damaged or packed as no Office file is: a sentence from both that read Word files."""

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from documents import Run, refused
from dxplan.ooxml.package import DAMAGED, UNLISTED
from dxplan.word.parts import read_parts, write_parts
from word_xml import p, word_file

DOCUMENT = "word/document.xml"
LISTED, LOCAL = b"PK\x01\x02", b"PK\x03\x04"
NAME_AT = {LISTED: 46, LOCAL: 30}


def changed(content: bytes, header: bytes, at: int, new: bytes) -> bytes:
    """The file with other bytes in a header of the document's part, counted from where that begins."""
    name = DOCUMENT.encode()
    found = next(
        one
        for one in range(len(content))
        if content.startswith(header, one) and content.startswith(name, one + NAME_AT[header])
    )
    return content[: found + at] + new + content[found + at + len(new) :]


def place(content: bytes) -> int:
    """Where the document's part begins."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.getinfo(DOCUMENT).header_offset


def packed_into(content: bytes, data: bytes) -> bytes:
    """The file with other bytes where its document's packing begins; what is said of it stays."""
    begin = place(content) + 30 + len(DOCUMENT)
    return content[:begin] + data + content[begin + len(data) :]


BROKEN: dict[str, tuple[Callable[[bytes], bytes], type[Exception]]] = {
    "no list": (lambda content: content[:-30], zipfile.BadZipFile),
    "a version to come": (lambda content: changed(content, LISTED, 6, b"\xff\x00"), NotImplementedError),
    "a name that is no text": (
        lambda content: changed(changed(content, LISTED, 8, b"\x00\x08"), LISTED, 46, b"\xff"), UnicodeDecodeError,
    ),
    "another name within": (lambda content: changed(content, LOCAL, 30, b"X"), zipfile.BadZipFile),
    "no stream": (lambda content: packed_into(content, b"\xff" * 9), zlib.error),
    "longer than the file": (
        lambda content: changed(changed(content, LISTED, 10, b"\0\0"), LISTED, 20, b"\0\0\1\0" * 2), EOFError,
    ),
    "a place before the file": (lambda content: content[place(content) + 10 :], ValueError),
}  # fmt: skip


@pytest.fixture
def sound() -> bytes:
    return write_parts(read_parts(word_file(p("Body", "a " * 400), own_parts=True), "t.docx"))


def raised(content: bytes) -> Exception | None:
    """What zipfile makes of the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            archive.read(DOCUMENT)
    except Exception as error:
        return error
    return None


@pytest.mark.parametrize("how", BROKEN)
def test_what_is_damaged_is_one_sentence(run: Run, tmp_path: Path, sound: bytes, how: str) -> None:
    broken, kind = BROKEN[how]
    assert isinstance(raised(broken(sound)), (kind, zipfile.BadZipFile))  # newer Pythons see some of it sooner
    assert issubclass(kind, UNLISTED + DAMAGED)
    (tmp_path / "t.docx").write_bytes(broken(sound))
    refused(run("report", "t", "--templates", str(tmp_path), "-o", str(tmp_path / "o.docx")), "t.docx can't be used")
    code, out, err = run("docx", "check", str(tmp_path / "t.docx"))
    assert (code, out) == (2, ""), err
    assert err.startswith("dxplan: error: ")


@pytest.mark.parametrize(
    ("at", "new"), [(8, b"\x01\x00"), (8, b"\x20\x00"), (8, b"\x40\x00"), (10, b"\x0e\x00"), (10, b"\x63\x00")]
)
def test_what_is_packed_as_no_office_file_is_refused(
    run: Run, tmp_path: Path, sound: bytes, at: int, new: bytes
) -> None:
    """Locked, patched, strongly locked; packed with LZMA, and with nothing that there is."""
    (tmp_path / "t.docx").write_bytes(changed(sound, LISTED, at, new))
    reason = "is locked with a password" if new in (b"\x01\x00", b"\x40\x00") else "is packed as no Word document is"
    refused(run("report", "t", "--templates", str(tmp_path), "-o", str(tmp_path / "o.docx")), reason)
    refused(run("docx", "check", str(tmp_path / "t.docx")), reason)
