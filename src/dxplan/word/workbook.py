"""The numbers of a chart as the workbook that Word opens to edit them."""

import re
from typing import TYPE_CHECKING

from dxplan.render.figure import Figure
from dxplan.word.parts import CONTENT_TYPES, unparsed, write_parts

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FIXED = {
    CONTENT_TYPES: f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{_SHEETS}">'
    '<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}


def workbook(figure: Figure) -> bytes:
    """One sheet: the categories below A1, and a column for each series under its name."""
    parts = {name: (_XML + text).encode() for name, text in _FIXED.items()}
    return write_parts({**parts, "xl/worksheets/sheet1.xml": unparsed(_sheet(figure))})


def cells(column: int, figure: Figure) -> str:
    """The cells below the name of a column, as in a formula: `Sheet1!$A$2:$A$7` for column 0."""
    letter = _letter(column)
    return f"Sheet1!${letter}$2:${letter}${len(figure.categories) + 1}"


def name_cell(column: int) -> str:
    """The cell with the name of a column."""
    return f"Sheet1!${_letter(column)}$1"


def _sheet(figure: Figure) -> "Element":
    from lxml.builder import ElementMaker

    x = ElementMaker(namespace=_SHEETS, nsmap={None: _SHEETS})

    def cell(column: int, row: int, value: float | str | None) -> "Element":
        place = f"{_letter(column)}{row}"
        if isinstance(value, str):
            return x.c(getattr(x, "is")(x.t(_LOOKS_ESCAPED.sub("_x005F_", value))), r=place, t="inlineStr")
        return x.c(x.v(repr(value)), r=place)

    def line(row: int, values: list[float | str | None]) -> "Element":
        filled = [cell(column, row, value) for column, value in enumerate(values) if value is not None]
        return x.row(*filled, r=str(row))

    rows = [line(1, [None, *(series.name for series in figure.series)])]
    for number, category in enumerate(figure.categories):
        rows.append(line(number + 2, [category, *(series.values[number] for series in figure.series)]))
    last = f"{_letter(len(figure.series))}{len(rows)}"
    return x.worksheet(
        x.dimension(ref=f"A1:{last}"),
        x.cols(x.col(min="1", max="1", width="50", customWidth="1")),
        x.sheetData(*rows),
    )


def _letter(column: int) -> str:
    return chr(ord("A") + column)
