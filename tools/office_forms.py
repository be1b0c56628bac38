"""The forms of bodies as LibreOffice keeps them: saved as xlsx, ods and xls, they lose no key, lock or check.

What the check of days holds for is asked of LibreOffice too: no other program here knows Excel's formulas.
"""

import contextlib
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import Workbook, load_workbook

from dxplan.cli import main
from dxplan.exchange.forms.form_columns import TASKS
from dxplan.exchange.forms.form_guide import typing_check
from dxplan.exchange.forms.form_key import DEFINED_NAME, KEY_SHEET, PROPERTY
from office_documents import THE_YEAR, run_dxplan
from office_programs import convert

AGENCIES = ("so-yt", "so-tc", "dh-hong-duc")
"""One of which the playground has a report for the quarter, one of several roles, and one with a single task."""
TRIPS = (("xlsx",), ("ods", "xlsx"), ("xls", "xlsx"))
"""The forms of file through which a workbook goes, one after the other."""
DAY = ("--as-of", "2024-09-20")
ANSWERS: dict[str, dict[str, Any]] = {
    "Báo cáo": {"C7": "99/BC-STC", "C8": "10/09/2024", "B12": "Thiếu người."},
    "Nhiệm vụ": {"G4": "Đang thực hiện", "H4": 62.5},
}
"""What is filled in, by sheet and cell."""
DAYS = {
    **dict.fromkeys(("05/09/2024", "29/02/2024", "31/12/2024", "01/01/2025"), True),
    **dict.fromkeys(
        ("29/02/2023", "31/04/2024", "00/01/2024", "13/13/2024", "5/9/2024", "05-09-2024", "2024-09-05"), False
    ),
    **dict.fromkeys(("05/09/24", "ab/cd/2024", "tháng 9/2024", "x"), False),
}
"""What may be typed where a day is asked for, and what may not."""


class FormParts(NamedTuple):
    """What has to come back as it went out."""

    keys: tuple[object, ...]
    """From the custom property, the defined name and the hidden sheet."""
    sheets: tuple[tuple[str, str, bool], ...]
    """Each with its state, and whether it is locked."""
    free: tuple[str, ...]
    """The cells that are not locked."""
    hidden: tuple[str, ...]
    """Columns out of sight."""
    heads: tuple[str | None, ...]
    """The rows that each page repeats."""
    checks: tuple[str, ...]
    """The areas with a check or a note, with the kind of the check."""
    words: tuple[str, ...]
    """What stands in the cells."""


def write_forms(year: Path, folder: Path) -> list[Path]:
    """Forms of some bodies of the playground's year."""
    chosen = [word for agency in AGENCIES for word in ("--agency", agency)]
    run_dxplan("form", "make", "-C", str(year), *THE_YEAR, "--period", "2024-Q3", *DAY, *chosen,
               "-o", str(folder))  # fmt: skip
    return sorted(folder.glob("*.xlsx"))


def faults_of_forms(forms: Sequence[Path], build: Path) -> Iterator[str]:
    """What a form lost on its way through LibreOffice, and days that its check takes for others."""
    parts = {form: parts_of(form) for form in forms}
    for trip in TRIPS:
        files = list(forms)
        for step, ending in enumerate(trip):
            files = convert(files, ending, build / f"forms-{'-'.join(trip)}-{step}")
        by_name = {file.stem: file for file in files}
        for form, before in parts.items():
            way = f"{form.stem}, saved as {trip[0]}"
            if form.stem not in by_name:
                yield f"{way}: LibreOffice makes nothing of it"
                continue
            after = parts_of(by_name[form.stem])
            for name, old, new in zip(FormParts._fields, before, after, strict=True):
                if old != new:
                    yield f"{way}: {name}: {sorted({*map(str, old)} ^ {*map(str, new)})[:4]}"
    yield from faults_of_days(build / "days")


def faults_of_taking(form: Path, year: Path, build: Path) -> Iterator[str]:
    """What is not taken of a form that was filled in and saved by LibreOffice, and what is taken that is no workbook
    of Excel."""
    book = load_workbook(form)
    for sheet, cells in ANSWERS.items():
        for address, value in cells.items():
            book[sheet][address].value = value
    folder = build / "filled"
    folder.mkdir(parents=True)
    book.save(folder / form.name)
    count = sum(map(len, ANSWERS.values()))
    for trip in TRIPS:
        file = folder / form.name
        for step, ending in enumerate(trip):
            (file,) = convert([file], ending, folder / f"{'-'.join(trip)}-{step}")
            taken = _taken(file, year)
            is_meant = taken["cells"]["taken"] == count if ending == "xlsx" else len(taken["refusals"]) == 1
            if not is_meant:
                yield f"{form.stem}, filled in and saved as {trip[: step + 1]}: {taken}"


def _taken(file: Path, year: Path) -> dict[str, Any]:
    """What form take says of a file."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(io.StringIO()):
        main(("form", "take", "-C", str(year), *THE_YEAR, *DAY, "--dry-run", "-f", "json", str(file)))
    taken: dict[str, Any] = json.loads(output.getvalue())["files"][0]
    return taken


def parts_of(file: Path) -> FormParts:
    """What a form has that must not be lost."""
    book = load_workbook(file)
    properties = {prop.name: prop.value for prop in book.custom_doc_props.props}
    names = {name: of_book.value for name, of_book in book.defined_names.items()}
    cells = [(sheet, cell) for sheet in book for row in sheet.iter_rows() for cell in row]
    checks = [(sheet, check) for sheet in book for check in sheet.data_validations.dataValidation]
    return FormParts(
        (properties.get(PROPERTY), names.get(DEFINED_NAME), book[KEY_SHEET]["A1"].value),
        tuple((sheet.title, sheet.sheet_state, bool(sheet.protection.sheet)) for sheet in book),
        tuple(f"{sheet.title}!{cell.coordinate}" for sheet, cell in cells if not cell.protection.locked),
        tuple(f"{sheet.title}!{name}" for sheet in book for name, of in sheet.column_dimensions.items() if of.hidden),
        tuple(sheet.print_title_rows for sheet in book),
        tuple(sorted(f"{sheet.title}!{check.sqref} {check.type} {check.promptTitle}" for sheet, check in checks)),
        tuple(f"{sheet.title}!{cell.coordinate}: {cell.value}" for sheet, cell in cells if cell.value is not None),
    )


def faults_of_days(folder: Path) -> Iterator[str]:
    """The texts for which the check of days holds and should not, or the other way round."""
    folder.mkdir(parents=True)
    book = Workbook()
    sheet = book.active
    for row, text in enumerate(DAYS, 1):
        sheet.cell(row, 1, text).number_format = "@"
        formula = typing_check(TASKS.column("on"), f"A{row}", "").formula
        sheet.cell(row, 2, f"=IF(ISERROR({formula}),FALSE,{formula})")
    book.save(folder / "days.xlsx")
    (computed,) = convert([folder / "days.xlsx"], "xlsx", folder / "computed")
    answers = [row[1].value for row in load_workbook(computed, data_only=True).active.iter_rows()]
    for (text, is_day), answer in zip(DAYS.items(), answers, strict=True):
        if answer is not is_day:
            yield f"the check of days says {answer} of {text}"
