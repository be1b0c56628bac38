"""Faults that `make office` plants before it looks at the documents: a check that misses its own is worth nothing."""

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement

from dxplan.word.parts import DOCUMENT
from office_content import content, differences, loose_headings, loose_rows
from office_fonts import faults_of_fonts, faults_of_widths, write_probe
from office_numbers import faults_of_numbers, numbers_in, text_of_python_docx
from office_pages import faults_of_pages, pages_of
from office_programs import convert, places_of, validate

_OTHER_FONTS = Path("/usr/share/fonts/truetype/dejavu")
"""Of other widths than Times New Roman (Debian's fonts-dejavu-core); LibreOffice doesn't start without any font."""
_FONTS = """\
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def missed_faults(validator: Path, document: Path, folder: Path) -> Iterator[str]:
    """The planted faults that no check finds, by what was done to the document."""
    folder.mkdir(parents=True)
    broken = _changed(document, folder / "broken.docx", rb"(<w:body>)", rb"\1<w:t>loose</w:t>")
    if not list(validate(validator, [broken])):
        yield "a text outside of all paragraphs (the validator)"

    lost = _changed(document, folder / "lost.docx", rb"118/KH", b"18/KH")
    if not list(differences(content(document), content(lost))):
        yield "a lost digit (the round trip)"
    if not list(
        faults_of_numbers(
            "python-docx", numbers_in(text_of_python_docx(document)), numbers_in(text_of_python_docx(lost))
        )
    ):
        yield "a lost digit (search and copy)"

    if _OTHER_FONTS.is_dir():
        yield from _missed_fonts(folder)

    badly_cut = _badly_cut(folder / "badly-cut.docx")
    (pdf,) = convert([badly_cut], "pdf", folder / "pdf")
    faults = " ".join(faults_of_pages("chief", pages_of(places_of(pdf)), loose_headings(badly_cut)))
    if not list(loose_rows(badly_cut)):
        yield "the head of a table that does not keep with its rows (the heads)"
    for fault, words in _CUTS.items():
        if words not in faults:
            yield f"{fault} (the pages): {faults}"


def _missed_fonts(folder: Path) -> Iterator[str]:
    settings = folder / "fonts.conf"
    settings.write_text(_FONTS.format(fonts=_OTHER_FONTS, cache=folder / "fonts"), "utf-8")
    (pdf,) = convert(
        [write_probe(folder / "probe.docx")], "pdf", folder, environment={"FONTCONFIG_FILE": str(settings)}
    )
    if not list(faults_of_fonts(pdf)):
        yield "a machine without a font like Times New Roman (the fonts)"
    if not list(faults_of_widths(pdf)):
        yield "a machine without a font like Times New Roman (the widths)"


_CUTS = {
    "a document of more pages than are allowed": "pages before the annexes",
    "a heading, last on a page": "ends with a heading",
    "recipients and signature alone on a page": "begins with the closing block",
    "a page of a single line": "has 1 lines",
}


def _changed(document: Path, copy: Path, old: bytes, new: bytes) -> Path:
    """A copy of a Word file in which a pattern in the text is replaced."""
    with ZipFile(document) as source, ZipFile(copy, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, re.sub(old, new, part) if name == DOCUMENT else part)
    return copy


def _badly_cut(file: Path) -> Path:
    """A document whose every page ends badly."""
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    document.add_paragraph("Dòng một\nDòng hai\nDòng ba")
    heading = document.add_paragraph("I. Tình hình", style="Heading 1")
    heading.paragraph_format.keep_with_next = False
    heading.add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Nơi nhận:\n- Như trên;\n- Lưu: VT.").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("GIÁM ĐỐC")
    document.save(str(file))
    return file
