"""Cells that a workbook holds as numbers and days, and a screen as the language writes them."""

from datetime import date

from dxplan.render.language import Language
from dxplan.render.page import Cell, Style


def number_cell(number: int | float | None, language: Language, style: Style = "") -> Cell:
    """A number; blank for None."""
    return Cell("") if number is None else Cell(language.number(number), style, value=number)


def day_cell(day: date | None, language: Language, none: str = "") -> Cell:
    """A day; for None the text `none`."""
    return Cell(none) if day is None else Cell(language.date(day), value=day)
