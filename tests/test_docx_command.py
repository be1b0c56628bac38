"""`dxplan docx check`: what it prints, and how it refuses what is no sound Word document."""

import io
import json
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx.shared import Pt

from papers import KINDS, plan, repacked, saved

Run = Callable[..., tuple[int, str, str]]
SAID = {"error": "error", "warning": "warning", "info": "note"}
GOOD = saved(plan())
MAIN = "word/document.xml"
TYPES = "[Content_Types].xml"


def part(name: str) -> bytes:
    """A part of the sound document."""
    return zipfile.ZipFile(io.BytesIO(GOOD)).read(name)


def swapped(name: str, old: bytes, new: bytes) -> bytes:
    """The sound document with other words in a part."""
    assert old in part(name)
    return repacked(GOOD, {name: part(name).replace(old, new)})


def with_member(name: str) -> bytes:
    return repacked(GOOD, {name: b"<x/>"})


def with_doctype(declared: bytes) -> bytes:
    """The sound document whose main part begins with a declaration."""
    declaration, _, rest = part(MAIN).partition(b"?>")
    return repacked(GOOD, {MAIN: declaration + b"?>" + declared + rest})


def locked() -> bytes:
    """The sound document, its first part said to be encrypted."""
    content = bytearray(GOOD)
    at = content.index(b"PK\x01\x02")
    content[at + 8 : at + 10] = struct.pack("<H", 1)
    return bytes(content)


def otherwise() -> bytes:
    """The sound document, packed in a way that Office does not know."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as good, zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        for name in good.namelist():
            archive.writestr(name, good.read(name))
    return out.getvalue()


def torn() -> bytes:
    """The sound document with bytes of a packed part overwritten."""
    info = zipfile.ZipFile(io.BytesIO(GOOD)).getinfo(MAIN)
    content = bytearray(GOOD)
    content[info.header_offset + 80 : info.header_offset + 400] = b"\xff" * 320
    return bytes(content)


def bomb() -> bytes:
    return repacked(GOOD, {"word/media/big.xml": b" " * 30_000_000})


def lying() -> bytes:
    """A part that says it unpacks to little and unpacks to much."""
    content = bytearray(repacked(GOOD, {MAIN: part(MAIN) + b" " * 3_000_000}))
    name = MAIN.encode()
    at = content.rindex(name) - 46
    content[at + 24 : at + 28] = struct.pack("<I", 1000)
    return bytes(content)


def twice() -> bytes:
    out = io.BytesIO(GOOD)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("WORD/document.xml", b"<x/>")
    return out.getvalue()


WORD = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TRANSITIONAL = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + nth, b"&%c;" % (97 + nth) * 10) for nth in range(20)
)
DEEP = b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" + b"<w:body>" * 100_000
END = b"</w:body></w:document>"
BODY = DEEP.partition(b"<w:body>")[0] + b"<w:body>"


def words(said: bytes) -> bytes:
    """A document of one cell."""
    return BODY + b"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + said + b"</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + END


def nested() -> bytes:
    """A document of tables inside of tables, as deep as XML may be."""
    return BODY + b"<w:tbl><w:tr><w:tc>" * 80 + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * 80 + END


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "is not a Word document"),
    "text": (lambda: b"Ke hoach\n" * 100, "is not a Word document"),
    "old Word": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is an old Word file"),
    "cut off": (lambda: GOOD[: len(GOOD) // 2], "is not a Word document"),
    "macros": (lambda: swapped(TYPES, WORD, b"application/vnd.ms-word.document.macroEnabled.main+xml"), "macros"),
    "hidden macros": (lambda: with_member("word/vbaProject.bin"), "macros"),
    "template": (lambda: swapped(TYPES, WORD, WORD.replace(b"document.main", b"template.main")), "Word template"),
    "workbook": (lambda: swapped(TYPES, WORD, b"application/vnd.ms-excel"), "content types"),
    "strict": (
        lambda: swapped(
            "_rels/.rels", TRANSITIONAL, b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
        ),
        "Strict Open XML",
    ),
    "no relations": (lambda: repacked(GOOD, {"_rels/.rels": None}), "the part _rels/.rels is missing"),
    "no main part": (lambda: repacked(GOOD, {MAIN: None}), f"the part {MAIN} is missing"),
    "no styles": (lambda: repacked(GOOD, {"word/styles.xml": None}), "the part word/styles.xml is missing"),
    "no types": (lambda: repacked(GOOD, {TYPES: None}), "is missing"),
    "points nowhere": (lambda: swapped("_rels/.rels", TRANSITIONAL, b"x"), "which part is the document"),
    "locked": (locked, "is locked with a password"),
    "packed otherwise": (otherwise, "is packed as no Word document is"),
    "torn": (torn, f"the part {MAIN} can't be unpacked"),
    "bomb": (bomb, "unpacks to 30 MB"),
    "many parts": (lambda: repacked(GOOD, {f"x/{nth}.xml": b"" for nth in range(2100)}), "more than 2000 parts"),
    "lying": (lying, "can't be unpacked|larger than it says"),
    "twice": (twice, "bear one name"),
    "above": (lambda: with_member("../../etc/x.xml"), "leads out of it"),
    "absolute": (lambda: with_member("/etc/x.xml"), "leads out of it"),
    "drive": (lambda: with_member("C:\\x.xml"), "leads out of it"),
    "entity": (lambda: with_doctype(b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), "declares entities"),
    "laughs": (lambda: with_doctype(LAUGHS + b"]>"), "declares entities|not sound XML"),
    "other DTD": (lambda: with_doctype(b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'), "declares entities"),
    "deep": (lambda: repacked(GOOD, {MAIN: DEEP}), "is not sound XML"),
    "many paragraphs": (
        lambda: repacked(GOOD, {MAIN: DEEP.replace(b"<w:body>" * 100_000, b"<w:body>" + b"<w:p/>" * 100_100) + END}),
        "more than 100000 paragraphs",
    ),
    "nested": (lambda: repacked(GOOD, {MAIN: nested()}), ""),
    "long line": (lambda: repacked(GOOD, {MAIN: words(b"ng\xc3\xa0y th\xc3\xa1ng " * 40_000)}), ""),
    "many runs": (lambda: repacked(GOOD, {MAIN: words(b"</w:t></w:r><w:r><w:t>a" * 60_000)}), ""),
    "no XML": (lambda: repacked(GOOD, {MAIN: b"\x00\x01"}), "is not sound XML"),
    "bad numbers": (lambda: swapped(MAIN, b'w:val="28"', b'w:val="1e999"'), ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_sound_document_is_refused_in_one_sentence(name: str, run: Run, tmp_path: Path) -> None:
    make, sentence = HOSTILE[name]
    path = tmp_path / "x.docx"
    path.write_bytes(make())
    code, out, err = run("docx", "check", str(path))
    if not sentence:
        assert code in (0, 1)  # read, as far as it can be
        return
    assert (code, out) == (2, ""), err
    assert any(word in err for word in sentence.split("|")), err
    assert err.startswith("dxplan: error: ")
    assert "Traceback" not in err
    assert len(err.splitlines()) < 3


def test_a_sound_document_passes(run: Run, tmp_path: Path) -> None:
    paths = []
    for name, make in KINDS.items():
        paths.append(tmp_path / f"{name}.docx")
        paths[-1].write_bytes(saved(make()))
    code, out, err = run("docx", "check", *map(str, paths))
    assert (code, out) == (0, "")
    assert err.count("no findings") == len(KINDS)


def test_the_plan_written_as_a_word_file_passes(run: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "plan.docx")
    assert run("report", "plan", "-o", path)[0] == 0
    assert run("docx", "check", path) == (0, "", f"{path}: no findings\n")


def faulty(path: Path) -> str:
    document = plan()
    document.tables[0].rows[0].cells[0].paragraphs[1].runs[0].font.size = Pt(15)
    document.paragraphs[-1].runs[0].font.name = "Arial"
    path.write_bytes(saved(document))
    return str(path)


def test_each_finding_is_a_line_with_its_paragraph_place_and_clause(run: Run, tmp_path: Path) -> None:
    path = faulty(tmp_path / "x.docx")
    code, out, err = run("docx", "check", path)
    first, second = out.splitlines()
    assert code == 1
    assert first == (
        f"{path}:2:1: error DX913 “BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ”: its letters are 15 pt; they must be 12 to 13 pt "
        "(table 1, row 1, column 1) (Phụ lục I, Phần I, II.2); select it and choose the size: Home > Font"
    )
    assert ": error DX905 “Tổng số" in second
    assert err == f"{path}: error: 2\n"


def test_as_json_a_finding_has_the_keys_of_validate_and_its_clause(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("docx", "check", faulty(tmp_path / "x.docx"), "-f", "json")
    data = json.loads(out)
    assert (code, data["schema"]) == (1, "dxplan/docx-check/1")
    (first, _) = data["diagnostics"]
    assert first["code"] == "DX913"
    assert first["rule"] == "issuer-off-form"
    assert (first["line"], first["column"]) == (2, 1)
    assert first["field"] == "issuer.size"
    assert first["clause"] == "Phụ lục I, Phần I, II.2"
    assert set(first) == {
        "code", "rule", "severity", "message", "hint", "file", "line", "column", "subject", "field", "fingerprint",
        "clause",
    }  # fmt: skip


def test_a_file_that_cant_be_read_hides_nothing_of_those_before_it(run: Run, tmp_path: Path) -> None:
    path = faulty(tmp_path / "x.docx")
    code, out, err = run("docx", "check", path, str(tmp_path / "none.docx"))
    assert code == 2
    assert out.count("\n") == 2
    assert "there is no file" in err


def test_on_a_terminal_the_paragraph_stands_under_the_finding(
    terminal: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.docx"
    document = plan()
    table: Any = document.tables[2]
    table.add_row().cells[1].text = "đạt 5 %"
    path.write_bytes(saved(document))
    monkeypatch.chdir(tmp_path)
    for width in (50, 80, 100):
        shown = terminal("docx check x.docx --lang en", width, NO_COLOR="1")
        assert shown.count("x.docx:") == 1
        assert shown.count("DX") == 1
        assert "| đạt 5 %" in shown


def test_on_a_terminal_every_file_s_findings_are_shown_once(
    run: Run, terminal: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.docx").write_bytes(GOOD)
    for name in ("a.docx", "b.docx"):
        document = plan()
        document.tables[2].add_row().cells[1].text = "đạt 5 %"
        Path(name).write_bytes(saved(document))
    files = "good.docx a.docx b.docx"
    findings = json.loads(run("docx", "check", *files.split(), "-f", "json")[1])["diagnostics"]
    heads = [
        f"{finding['file']}:{finding['line']}:{finding['column']}: {SAID[finding['severity']]} {finding['code']}"
        for finding in findings
    ]
    assert [finding["file"] for finding in findings] == ["a.docx", "b.docx"]
    piped = run("docx", "check", *files.split())[1]
    shown = terminal(f"docx check {files} --lang en", 100, NO_COLOR="1")
    assert [
        line[: len(head)] for line, head in zip(re.findall(r"(?m)^\w+\.docx:.*", shown), heads, strict=True)
    ] == heads
    assert [line[: len(head)] for line, head in zip(piped.splitlines(), heads, strict=True)] == heads


def test_a_huge_file_is_not_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    with path.open("wb") as file:
        file.truncate(60_000_000)
    code, _, err = run("docx", "check", str(path))
    assert code == 2
    assert "is larger than 50 MB" in err


def test_the_rules_of_both_kinds_are_explained(run: Run) -> None:
    code, out, _ = run("rules", "DX912")
    assert code == 0
    assert "Clause: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.1" in out
    listed = run("rules")[1]
    assert "DX202" in listed
    assert "DX951" in listed
