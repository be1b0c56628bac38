"""Excel workbooks, made by XlsxWriter: the same content gives the same bytes, and no text of data becomes a formula.

XlsxWriter returns a number where it left something out; here each such number is an error.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from warnings import catch_warnings

from dxplan.diagnostics import DxplanError, msg
from dxplan.render.text import printable

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

FONT, SIZE = "Times New Roman", 12
LONGEST_TEXT = 32_767
"""The most UTF-16 units in a cell."""
_LONGEST_NAME = 31
_LONGEST_PROPERTY = 255
_MOST_DIGITS = 15
_FIRST_DAY = date(1900, 3, 1)
"""Excel counts 29/02/1900 as a day, so earlier days would be one off."""
_CREATED = datetime(2024, 1, 1)  # noqa: DTZ001  # XlsxWriter takes no zone
_LISTS = "_lists"
_LINE_HEIGHT = 16.5
_WIDTH = 8.43
_HIGHEST = 409
_NARROWER = 1.1
_CAPITALS = 0.75
"""How many letters of words, and capitals, take the room of a digit."""
_A4 = 9

Value = str | bool | int | float | date | None
Area = tuple[int, int, int, int]
"""First row, first column, last row, last column; all from 0."""


class ExcelLook(NamedTuple):
    """How a cell looks, and whether it may be written in on a locked sheet."""

    number: str = ""
    """The number format, as Excel writes it: `dd/mm/yyyy`."""
    bold: bool = False
    italic: bool = False
    size: int = SIZE
    fill: str = ""
    """The colour of the ground: `#FCE4D6`."""
    colour: str = ""
    align: Literal["", "left", "center", "right"] = ""
    border: bool = False
    line: str = ""
    """The colour of the border; black if blank."""
    wrap: bool = True
    unlocked: bool = False


class ExcelNote(NamedTuple):
    """What Excel shows beside a cell that is chosen, or when it refuses what was typed; at most 32 and 255 letters."""

    title: str
    text: str


class ExcelCheck(NamedTuple):
    """What may be typed in cells. People paste over it, so it helps and guards nothing."""

    kind: Literal["any", "list", "whole", "decimal", "length", "custom"]
    formula: str = ""
    """Of `list` the name that `ExcelBook.choices` gave; of `custom` a formula about the first cell of the area."""
    least: float | None = None
    most: float | None = None
    prompt: ExcelNote | None = None
    error: ExcelNote | None = None
    strict: bool = True
    """Whether Excel refuses another value; else it asks whether it is meant."""


class ExcelSheet:
    """A sheet of a book. Rows and columns are counted from 0, as XlsxWriter does."""

    def __init__(self, book: "ExcelBook", sheet: "Worksheet", name: str) -> None:
        self._book, self._sheet, self.name = book, sheet, name
        self._widths: dict[int, float] = {}
        self._lines: dict[int, float] = {}
        """How many lines the rows need."""

    def write(self, row: int, column: int, value: Value, look: ExcelLook = ExcelLook()) -> None:  # noqa: B008  # immutable
        """Write a value by its type. A text stays a text, whatever it begins with."""
        style, sheet = self._book.style(look), self._sheet
        match value:
            case None | "":
                code = sheet.write_blank(row, column, None, style)
            case str():
                code = sheet.write_string(row, column, self._text(row, column, value), style)
                if look.wrap:
                    self._lines[row] = max(self._lines.get(row, 1), self._needed(value, column, column, look))
            case bool():
                code = sheet.write_boolean(row, column, value, style)
            case int() if len(str(abs(value))) > _MOST_DIGITS:
                code = sheet.write_string(row, column, str(value), style)  # Excel would round it
            case int() | float():
                code = sheet.write_number(row, column, value, style)
            case date() if value < _FIRST_DAY:
                code = sheet.write_string(row, column, value.isoformat(), style)
            case date():
                code = sheet.write_datetime(row, column, value, style)
        self._check(code, row, column)

    def across(self, row: int, first: int, last: int, text: str, look: ExcelLook = ExcelLook()) -> None:  # noqa: B008
        """Write a text over several columns."""
        if last > first:
            self._check(self._sheet.merge_range(row, first, row, last, "", self._book.style(look)), row, first)
        self.write(row, first, text, look)
        self._lines[row] = self._needed(text, first, last, look)

    def fit(self, row: int, texts: Mapping[int, str], size: int = SIZE, least: int = 1) -> None:
        """Make a row as high as the texts of its columns need, at least some lines; those of no cell count too."""
        look = ExcelLook(size=size)
        needed = (self._needed(text, column, column, look) for column, text in texts.items())
        self._lines[row] = max(self._lines.get(row, 1), least * size / SIZE, *needed)

    def widths(self, widths: Sequence[float], hidden: Iterable[int] = ()) -> None:
        """Set how many digits wide the columns are, from the first on; those of `hidden` are not shown.

        This comes before the texts: rows are made as high as they need, since not every program does it by itself.
        """
        unseen = set(hidden)
        self._widths = {column: 0 if column in unseen else width for column, width in enumerate(widths)}
        for column, width in enumerate(widths):
            self._check(self._sheet.set_column(column, column, width, None, {"hidden": column in unseen}), 0, column)

    def head(self, row: int, last_row: int, last_column: int, *, filters: bool = True, frozen_columns: int = 0) -> None:
        """Make a row the head of those to `last_row`: it stays in sight, is printed on each page, and has filters."""
        self._sheet.freeze_panes(row + 1, frozen_columns)
        self._check(self._sheet.repeat_rows(row), row, 0)
        if filters:
            self._check(self._sheet.autofilter(row, 0, max(row, last_row), last_column), row, last_column)

    def ask(self, area: Area, check: ExcelCheck) -> None:
        """ExcelCheck what is typed in an area, and say what is asked for."""
        options: dict[str, Any] = {"validate": check.kind}
        if check.formula:
            options["value"] = f"={check.formula.removeprefix('=')}"
        elif check.least is not None and check.most is not None:
            options |= {"criteria": "between", "minimum": check.least, "maximum": check.most}
        elif check.least is not None or check.most is not None:
            options |= {"criteria": "<=" if check.least is None else ">="}
            options["value"] = check.most if check.least is None else check.least
        for kind, note in (("input", check.prompt), ("error", check.error)):
            if note:
                options |= {f"{kind}_title": printable(note.title), f"{kind}_message": printable(note.text)}
        options["error_type"] = "stop" if check.strict else "warning"
        with catch_warnings(action="ignore"):
            self._check(self._sheet.data_validation(*area, options), *area[:2])

    def lock(self) -> None:
        """Lock the cells whose look is not unlocked, without a password; widths, filters and sorting stay free."""
        self._sheet.protect(
            "", {"format_cells": True, "format_columns": True, "format_rows": True, "sort": True, "autofilter": True}
        )

    def hide(self) -> None:
        """Take the sheet out of sight; a book needs one that is seen."""
        self._sheet.hide()

    def end(self) -> None:
        """Make the rows as high as their texts need."""
        for row, lines in self._lines.items():
            if lines > 1:
                self._sheet.set_row(row, min(lines * _LINE_HEIGHT, _HIGHEST))

    def address(self, row: int, column: int) -> str:
        """A cell as people name it: `F12`."""
        from xlsxwriter.utility import xl_rowcol_to_cell

        return str(xl_rowcol_to_cell(row, column))

    def _needed(self, text: str, first: int, last: int, look: ExcelLook) -> float:
        """How many lines of the usual size a text over these columns needs."""
        room = sum(self._widths.get(column, _WIDTH) for column in range(first, last + 1)) * SIZE / look.size
        room *= _CAPITALS if text.isupper() else 1 if look.bold else _NARROWER
        lines = _lines(text, room) if room else 1  # in a hidden column
        return lines * look.size / SIZE

    def _text(self, row: int, column: int, text: str) -> str:
        shown = printable(text)
        length = len(shown.encode("utf-16-le")) // 2
        if length > LONGEST_TEXT:
            raise DxplanError(
                msg(
                    "sheet “{sheet}”, cell {cell}: the text has {count} characters, and Excel takes at most {most}",
                    sheet=self.name,
                    cell=self.address(row, column),
                    count=length,
                    most=LONGEST_TEXT,
                )
            )
        return shown

    def _check(self, code: int | None, row: int, column: int) -> None:
        if code:
            raise DxplanError(
                msg(
                    "sheet “{sheet}”, cell {cell}: a workbook can't hold this (XlsxWriter: {code})",
                    sheet=self.name,
                    cell=self.address(min(row, 1_048_575), min(column, 16_383)),
                    code=code,
                )
            )


class ExcelBook:
    """A workbook that is being made; `content` ends it."""

    def __init__(self, title: str, properties: Mapping[str, str] | None = None) -> None:
        """`properties` are custom ones, which programs read and people seldom see."""
        from xlsxwriter import Workbook  # only workbooks need it

        self._content = BytesIO()
        self._book = Workbook(
            self._content,
            {
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_numbers": False,
                "strings_to_urls": False,
                "default_format_properties": {"font_name": FONT, "font_size": SIZE},
            },
        )
        self._book.set_properties(
            {"title": printable(title)[:_LONGEST_PROPERTY], "author": "dxplan", "created": _CREATED}
        )
        for name, value in (properties or {}).items():
            self._accepted(name, self._book.set_custom_property, name, printable(value), "text")
        self._styles: dict[ExcelLook, Format] = {}
        self._lists: ExcelSheet | None = None
        self._chosen = 0
        self._names: set[str] = set()
        self._sheets: list[ExcelSheet] = []

    def sheet(self, name: str, *, landscape: bool = True) -> ExcelSheet:
        """Add a sheet of A4 pages, as wide as a page; of the name Excel takes 31 letters, and each once."""
        name = sheet_name(name, self._names)
        self._names.add(name.casefold())
        sheet = self._book.add_worksheet(name)
        sheet.set_paper(_A4)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.6, right=0.6, top=0.7, bottom=0.7)
        sheet.set_footer(f'&C&"{FONT}"&11&P/&N')
        self._sheets.append(ExcelSheet(self, sheet, name))
        return self._sheets[-1]

    def choices(self, name: str, values: Sequence[str]) -> str:
        """Keep a list on a hidden sheet, for `ExcelCheck("list", name)`; a check itself holds 255 letters."""
        if self._lists is None:
            self._lists = self.sheet(_LISTS)
            self._lists.hide()
        for row, value in enumerate(values):
            self._lists.write(row, self._chosen, value)
        self.define(name, self._lists, (0, self._chosen, max(len(values) - 1, 0), self._chosen))
        self._chosen += 1
        return name

    def define(self, name: str, sheet: ExcelSheet, area: Area) -> None:
        """Give an area a name that formulas, checks and programs find it by."""
        from xlsxwriter.utility import quote_sheetname, xl_range_abs

        self._accepted(name, self._book.define_name, name, f"={quote_sheetname(sheet.name)}!{xl_range_abs(*area)}")

    def state(self, name: str, text: str) -> None:
        """Give a text of at most 255 letters a name; no cell holds it."""
        quoted = printable(text).replace('"', '""')
        self._accepted(name, self._book.define_name, name, f'="{quoted}"')

    def style(self, look: ExcelLook) -> "Format":
        """The look as XlsxWriter keeps it; each is kept once."""
        if look not in self._styles:
            wanted = {
                "font_name": FONT,
                "font_size": look.size,
                "bold": look.bold,
                "italic": look.italic,
                "num_format": look.number or None,
                "bg_color": look.fill or None,
                "font_color": look.colour or None,
                "align": look.align or None,
                "indent": 1 if look.align == "right" else None,
                "valign": "top",
                "border": 1 if look.border else None,
                "border_color": look.line or None,
                "text_wrap": look.wrap,
                "locked": not look.unlocked,
            }
            self._styles[look] = self._book.add_format(
                {key: value for key, value in wanted.items() if value is not None}
            )
        return self._styles[look]

    def content(self) -> bytes:
        """End the book: its bytes. Nothing can be written any more."""
        for sheet in self._sheets:
            sheet.end()
        self._book.close()
        return self._content.getvalue()

    @staticmethod
    def _accepted(name: str, call: Callable[..., int], *arguments: str) -> None:
        with catch_warnings(action="error", category=UserWarning):  # of some limits XlsxWriter only warns
            try:
                is_kept = call(*arguments) == 0
            except UserWarning:
                is_kept = False
        if not is_kept:
            raise DxplanError(msg("a workbook can't hold what is meant as {name}", name=name))


def sheet_name(text: str, taken: Iterable[str] = ()) -> str:
    """The text as the name of a sheet that is not `taken` (case-folded): 31 letters, without `[]:*?/\\`."""
    name = " ".join(re.sub(r"[\[\]:*?/\\]", " ", printable(text).replace("\n", " ")).split()).strip("' ") or "_"
    if name.casefold() == "history":  # Excel keeps this one for itself
        name += "_"
    others, result, number = set(taken), _cut(name, _LONGEST_NAME), 1
    while result.casefold() in others:
        number += 1
        ending = f" ({number})"
        result = _cut(name, _LONGEST_NAME - len(ending)) + ending
    return result


def _lines(text: str, room: float) -> int:
    """How many lines a text takes where words are folded and a line has room for so many letters."""
    lines = 0
    for paragraph in text.split("\n"):
        lines += 1
        used = 0
        for word in paragraph.split(" "):
            if used and used + len(word) > room:
                lines += 1
                used = 0
            lines += int(len(word) // (room + 1))  # one longer than the line
            used += len(word) + 1
    return lines


def _cut(text: str, most: int) -> str:
    """The text, cut to UTF-16 units, with the sign that something is missing."""
    if len(text.encode("utf-16-le")) // 2 <= most:
        return text
    while len(text.encode("utf-16-le")) // 2 > most - 1:
        text = text[:-1]
    return text.rstrip(" '") + "…"
