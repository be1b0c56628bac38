"""Look at the documents as an office gets them: through LibreOffice, poppler, python-docx and the Open XML SDK.

    python tools/office.py                everything, in some three minutes; build/office/sheets has the pages
    python tools/office.py --sheets KIND  the pages of one kind of document, and nothing else
    python tools/office.py --no-sheets    everything but the pages: what CI runs

Exit code 1 says that something is wrong with a document, 3 that a program is missing. It finds what tests can't: what
a page looks like, and what another program makes of the file.
"""

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dxplan.documents.kinds import DOCUMENTS
from office_content import content, differences, loose_headings, loose_rows, shape
from office_documents import OF_AN_OFFICE, write_documents, write_filled_templates
from office_fonts import faults_of_fonts, faults_of_widths, write_probe
from office_forms import faults_of_forms, faults_of_taking, write_forms
from office_numbers import faults_of_numbers, numbers_in, numbers_in_lines, printed_numbers, text_of_python_docx
from office_pages import faults_of_pages, pages_of
from office_plants import missed_faults
from office_programs import (
    MissingProgramError,
    convert,
    draw,
    install_validator,
    places_of,
    require_programs,
    text_of,
    validate,
)

BUILD = Path(__file__).parent.parent / "build" / "office"
FOLDERS = {"pdf": "pdf", "docx": "again", "txt": "txt"}
"""Where the files are that LibreOffice writes, by their form."""
MISSING = 3
"""The exit code where a program is missing."""


def main() -> int:
    """Write the documents, have each program read them, and print what is wrong."""
    parser = argparse.ArgumentParser(description="Look at the documents as an office gets them.")
    parser.add_argument("--sheets", metavar="KIND", choices=DOCUMENTS)
    parser.add_argument("--no-sheets", action="store_true")
    options = parser.parse_args()
    try:
        require_programs()
        if options.sheets:
            _write_sheets(options.sheets)
            return 0
        faults = _faults()
    except MissingProgramError as error:
        sys.stderr.write(f"office: {error}\n")
        return MISSING
    except subprocess.SubprocessError as error:
        faults = [str(error)]
    sys.stdout.write("".join(f"{fault}\n" for fault in [*faults, f"{len(faults)} faults"]))
    if not options.no_sheets:
        _sheets(sorted((BUILD / "pdf").glob("*.pdf")))
    return int(bool(faults))


def _faults() -> list[str]:
    """The faults of all documents; the steps are printed as they are done."""
    started = time.monotonic()

    def log(words: str) -> None:
        sys.stdout.write(f"{time.monotonic() - started:5.0f} s  {words}\n")
        sys.stdout.flush()

    validator = install_validator(BUILD.parent / "npm")
    shutil.rmtree(BUILD, ignore_errors=True)
    documents = write_documents(BUILD / "docx")
    filled = write_filled_templates(BUILD / "docx", BUILD / "templates")
    log(f"{len(documents)} documents, and {len(filled)} from templates of an office's own")
    plan = next(document for document in documents if document.stem.endswith("-plan"))
    missed = list(missed_faults(validator, plan, BUILD / "planted"))
    if missed:
        return [f"planted and not found: {fault}" for fault in missed]
    log("every planted fault is found")
    (probe,) = convert([write_probe(BUILD / "probe.docx")], "pdf", BUILD)
    if wrong := list(faults_of_widths(probe)):
        return wrong
    log("letters are as wide as in Times New Roman")
    made = {form: convert([*documents, *filled], form, BUILD / folder) for form, folder in FOLDERS.items()}
    faults = [
        f"{document.stem}: LibreOffice makes no {form} of it"
        for form, files in made.items()
        for document in [*documents, *filled]
        if document.stem not in {file.stem for file in files}
    ]
    log("converted by LibreOffice")
    different = _different([*documents, *filled])
    faults += validate(validator, different)
    log(f"validated: {len(different)} files, from which the others differ in words and rows alone")
    for document in [*documents, *filled]:
        faults += [f"{document.stem}: {fault}" for fault in faults_of(document)]
    log("read by poppler, LibreOffice and python-docx")
    forms = write_forms(BUILD / "year", BUILD / "forms")
    faults += validate(validator, forms)
    if convert(forms, "pdf", BUILD / FOLDERS["pdf"]):
        faults += faults_of_forms(forms, BUILD)
        for form in forms[1:2]:
            faults += faults_of_taking(form, BUILD / "year", BUILD)
        log(f"{len(forms)} forms of bodies, saved as xlsx, ods and xls by LibreOffice, and taken")
    else:
        log("skipped: LibreOffice has no Calc here, so the forms of bodies are not looked at")
    return faults


def faults_of(document: Path) -> Iterator[str]:
    """The faults of a document, found in the files that the programs made of it."""
    name = document.stem
    pdf, again, text = BUILD / "pdf" / f"{name}.pdf", BUILD / "again" / document.name, BUILD / "txt" / f"{name}.txt"
    if not (pdf.exists() and again.exists() and text.exists()):
        return
    yield from differences(content(document), content(again))
    if name.startswith(OF_AN_OFFICE):
        return  # what else is in them is the office's own
    kind = next(kind for kind in DOCUMENTS if name[len("2024-07-01-") :].startswith(kind))
    yield from faults_of_fonts(pdf)
    yield from faults_of_pages(kind, pages_of(places_of(pdf)), loose_headings(document))
    yield from loose_rows(document)
    numbers, of_footnotes = printed_numbers(document.with_suffix(".md").read_text("utf-8"))
    yield from faults_of_numbers("python-docx", numbers, numbers_in(text_of_python_docx(document)))
    yield from faults_of_numbers("LibreOffice", numbers, numbers_in(text.read_text("utf-8")))
    yield from faults_of_numbers("poppler", numbers | of_footnotes, numbers_in_lines(text_of(pdf)))


def _different(documents: Sequence[Path]) -> list[Path]:
    """Without documents whose parts are all like those of larger ones, but for words and the number of rows."""
    known: set[int] = set()
    different = []
    for document in sorted(documents, key=lambda document: -document.stat().st_size):
        if not (parts := shape(document)) <= known:
            different.append(document)
            known |= parts
    return different


def _write_sheets(kind: str) -> None:
    shutil.rmtree(BUILD, ignore_errors=True)
    documents = [file for file in write_documents(BUILD / "docx") if f"-{kind}" in file.stem]
    _sheets(convert(documents, "pdf", BUILD / "pdf"))


def _sheets(pdfs: Sequence[Path]) -> None:
    from office_sheets import RESOLUTION, write_sheets  # with Pillow, which nothing else needs

    with ThreadPoolExecutor(2) as pool:
        drawn = pool.map(lambda pdf: draw(pdf, BUILD / "pages", RESOLUTION), pdfs)
        sheets = [write_sheets(pages, BUILD / "sheets", pdf.stem) for pdf, pages in zip(pdfs, drawn, strict=True)]
    sys.stdout.write(f"{sum(map(len, sheets))} contact sheets in {BUILD / 'sheets'}\n")


if __name__ == "__main__":
    sys.exit(main())
