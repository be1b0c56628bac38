"""Excel files made of rows in the ways in which programs make them: the same cells, the same merged ranges."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from dxplan.papers.excel_files.excel_sheet import address
from plans import ROOT

Rows = Sequence[Sequence[Any]]
"""Texts, numbers and days; None is a cell that is not there."""
Merges = Sequence[tuple[int, int, int, int]]
"""First row, first column, last row, last column, from 1."""

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SOURCES = ROOT / "tests" / "sources"


class Form(NamedTuple):
    """How a workbook is written by hand."""

    strict: bool = False
    inline: bool = False
    """Texts in the cells and not in a list; openpyxl and many exports write them so."""
    prefix: str = ""
    """Of every element: some programs write `x:row`."""
    addressed: bool = True
    """Whether rows and cells have their address; without, they follow each other."""
    absolute: bool = False
    """Whether relations name their parts from the root of the file."""
    runs: bool = False
    """Each word of a text as a run of its own."""


def by_xlsxwriter(rows: Rows, merges: Merges = (), **options: Any) -> bytes:
    """A workbook as XlsxWriter makes it."""
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, **options}
    )
    sheet = book.add_worksheet("Phụ lục")
    plain, day = book.add_format({"border": 1}), book.add_format({"border": 1, "num_format": "dd/mm/yyyy"})
    for merge in merges:
        sheet.merge_range(merge[0] - 1, merge[1] - 1, merge[2] - 1, merge[3] - 1, None, plain)
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            match value:
                case date():
                    sheet.write_datetime(row, column, value, day)
                case str():
                    sheet.write_string(row, column, value, plain)
                case int() | float():
                    sheet.write_number(row, column, value, plain)
    book.close()
    return out.getvalue()


def by_openpyxl(rows: Rows, merges: Merges = ()) -> bytes:
    """A workbook as openpyxl makes it."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Phụ lục"
    for row, cells in enumerate(rows, 1):
        for column, value in enumerate(cells, 1):
            if value is not None:
                cell = sheet.cell(row, column)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"  # `=` at its beginning is no formula here
                elif isinstance(value, date):
                    cell.number_format = "dd/mm/yyyy"
    for top, left, bottom, right in merges:
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def by_hand(rows: Rows, merges: Merges = (), form: Form = Form()) -> bytes:  # noqa: B008
    """A workbook written part by part."""
    texts: list[str] = []
    lines = []
    for row, cells in enumerate(rows, 1):
        written = "".join(
            _cell(address(row, column) if form.addressed else "", value, texts, form)
            for column, value in enumerate(cells, 1)
            if value is not None or not form.addressed
        )
        lines.append(f'<row r="{row}">{written}</row>' if form.addressed else f"<row>{written}</row>")
    ranges = "".join(f'<mergeCell ref="{address(a, b)}:{address(c, d)}"/>' for a, b, c, d in merges)
    after = f"<mergeCells>{ranges}</mergeCells>" if ranges else ""
    sheet = f'<dimension ref="A1:Z1160"/><sheetData>{"".join(lines)}</sheetData>{after}'
    shared = "".join(f"<si>{_runs(text) if form.runs else _t(text)}</si>" for text in texts)
    return workbook({"Phụ lục": sheet}, form=form, shared=shared)


def workbook(
    sheets: Mapping[str, str],
    *,
    form: Form = Form(),  # noqa: B008
    shared: str = "",
    styles: str = "",
    book: str = "",
    properties: str = "",
    states: Mapping[str, str] | None = None,
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A workbook of the XML inside its sheets; `more` are further parts, or others for these."""
    kinds = STRICT_RELATIONS if form.strict else RELATIONS
    folder = "/xl/" if form.absolute else ""
    entries, relations, types = "", "", ""
    parts: dict[str, str | bytes] = {}
    for nth, (name, content) in enumerate(sheets.items(), 1):
        state = f' state="{states[name]}"' if states and name in states else ""
        entries += f'<sheet name="{escape(name)}" sheetId="{nth}"{state} r:id="rId{nth}"/>'
        relations += (
            f'<Relationship Id="rId{nth}" Type="{kinds}/worksheet" Target="{folder}worksheets/sheet{nth}.xml"/>'
        )
        types += f'<Override PartName="/xl/worksheets/sheet{nth}.xml" ContentType="{TYPE}.worksheet+xml"/>'
        parts[f"xl/worksheets/sheet{nth}.xml"] = _root("worksheet", content, form)
    for name, root, content in (("sharedStrings", "sst", shared), ("styles", "styleSheet", styles)):
        if content:
            relations += f'<Relationship Id="{name}" Type="{kinds}/{name}" Target="{folder}{name}.xml"/>'
            parts[f"xl/{name}.xml"] = _root(root, content, form)
    parts["xl/workbook.xml"] = _root("workbook", f"{properties}<sheets>{entries}</sheets>{book}", form)
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{rels}">{relations}</Relationships>'
    parts["_rels/.rels"] = (
        f'<Relationships xmlns="{rels}"><Relationship Id="a" Type="{kinds}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'
    )
    parts["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="{TYPE}.sheet.main+xml"/>{types}</Types>'
    )
    return packed(parts | dict(more or {}))


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip file of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def cell(reference: str, value: str, kind: str = "n", style: int = 0) -> str:
    """A cell with a value as the file has it."""
    return f'<c r="{reference}" t="{kind}" s="{style}"><v>{escape(value)}</v></c>'


def text(reference: str, words: str, style: int = 0) -> str:
    """A cell with its text in it."""
    return f'<c r="{reference}" t="inlineStr" s="{style}"><is>{_t(words)}</is></c>'


def sheet_data(*rows: str) -> str:
    """The rows of a sheet; each is its cells, which have their addresses."""
    return f"<sheetData>{''.join(f'<row>{row}</row>' for row in rows)}</sheetData>"


def formats(*codes: str | int) -> str:
    """Styles with these formats in order: a code, or the number of one that is built in."""
    custom = [code for code in codes if isinstance(code, str)]
    definitions = "".join(
        f'<numFmt numFmtId="{164 + nth}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
        for nth, code in enumerate(custom)
    )
    numbers = [164 + custom.index(code) if isinstance(code, str) else code for code in codes]
    looks = "".join(f'<xf numFmtId="{number}" fontId="0" borderId="0"/>' for number in numbers)
    return (
        f"<numFmts>{definitions}</numFmts><fonts><font/></fonts><borders><border/></borders><cellXfs>{looks}</cellXfs>"
    )


def sheet_of(source: str) -> tuple[Rows, Merges]:
    """The rows of a text of the sources: a line without tabs is a cell of its own."""
    lines = (SOURCES / source).read_text("utf-8").split("\n")
    return [[re.sub(r"</?(ul|li)[^>]*> ?", "", part) or None for part in line.split("\t")] for line in lines], ()


def plan_as_sheet() -> bytes:
    """The signed plan of 2024 as a sheet: its text line by line, its table with lines around the cells."""
    import xlsxwriter

    rows, _ = sheet_of("ke-hoach-2024.txt")
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Kế hoạch")
    ruled = book.add_format({"border": 1, "text_wrap": True})
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            if len(cells) == 1:
                sheet.write_string(row, column, words or "")
            elif words:
                sheet.write_string(row, column, words, ruled)
            else:
                sheet.write_blank(row, column, None, ruled)
    book.close()
    return out.getvalue()


def _cell(reference: str, value: Any, texts: list[str], form: Form) -> str:
    where = f' r="{reference}"' if reference else ""
    match value:
        case None:
            return f"<c{where}/>"
        case str() if form.inline:
            return f'<c{where} t="inlineStr"><is>{_t(value)}</is></c>'
        case str():
            texts.append(value)
            return f'<c{where} t="s"><v>{len(texts) - 1}</v></c>'
        case date():
            raise TypeError("a day needs a style: write it with a program, or as a number")
    return f"<c{where}><v>{value!r}</v></c>"


def _escaped(words: str) -> str:
    """A text as Excel writes it: signs that XML loses, and what looks like such a sign."""
    shielded = re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", words)
    return escape(re.sub("[\x00-\x08\x0b-\x1f]", lambda match: f"_x{ord(match[0]):04X}_", shielded))


def _t(words: str) -> str:
    return f'<t xml:space="preserve">{_escaped(words)}</t>'


def _runs(words: str) -> str:
    pieces = re.findall(r"\S*\s*", words)
    return "".join(f'<r><rPr><sz val="12"/></rPr>{_t(piece)}</r>' for piece in pieces if piece)


def _root(name: str, content: str, form: Form) -> str:
    space = STRICT if form.strict else MAIN
    kinds = STRICT_RELATIONS if form.strict else RELATIONS
    if form.prefix:
        content = re.sub(r"<(/?)(?=[a-zA-Z])", rf"<\1{form.prefix}:", content)
        return f'<{form.prefix}:{name} xmlns:{form.prefix}="{space}" xmlns:r="{kinds}">{content}</{form.prefix}:{name}>'
    return f'<?xml version="1.0" encoding="UTF-8"?><{name} xmlns="{space}" xmlns:r="{kinds}">{content}</{name}>'


WAYS: dict[str, Callable[[Rows, Merges], bytes]] = {
    "XlsxWriter": by_xlsxwriter,
    "XlsxWriter, constant memory": lambda rows, merges: by_xlsxwriter(rows, merges, constant_memory=not merges),
    "openpyxl": by_openpyxl,
    "shared texts": by_hand,
    "texts in cells": lambda rows, merges: by_hand(rows, merges, Form(inline=True)),
    "strict": lambda rows, merges: by_hand(rows, merges, Form(strict=True)),
    "a prefix": lambda rows, merges: by_hand(rows, merges, Form(prefix="x", absolute=True)),
    "no addresses": lambda rows, merges: by_hand(rows, merges, Form(addressed=False)),
    "runs": lambda rows, merges: by_hand(rows, merges, Form(runs=True)),
}
"""Every way to write texts and numbers."""
