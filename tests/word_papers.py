"""Word files of plans, made in the ways in which Word makes them: the same words, cells and merges in other markup.

A block is a text (a paragraph, its lines separated by line breaks) or a `Grid`. `[^1]` in a text is the mark of a
footnote. A way changes how the markup is written, and nothing of what is printed.
"""

import io
import itertools
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

SOURCES = Path(__file__).parent / "sources"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARED = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="{_MC}" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PAGE_WIDTH = 14570  # twips, of a landscape page
_BY = 'w:id="0" w:author="Chuyên viên" w:date="2026-07-14T08:00:00Z"'
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in _SIDES)


class Cell(NamedTuple):
    """A cell, with what it covers of the grid."""

    text: str
    width: int = 1
    height: int = 1
    is_bold: bool = False


class Grid(NamedTuple):
    """A table: of each row, the cells that begin in it."""

    rows: Sequence[Sequence[Cell | str]]
    heading_rows: int = 0
    is_ruled: bool = True
    widths: Sequence[int] = ()
    """In parts of the width of the page."""


Block = str | Grid


class Way:
    """The plain way: a run for each line, `gridSpan` and `vMerge`."""

    def run(self, text: str, look: str = "") -> str:
        properties = f"<w:rPr>{look}</w:rPr>" if look else ""
        return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def runs(self, text: str, look: str = "") -> str:
        return self.run(text, look)

    def mark(self, note: str) -> str:
        look = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        return f'<w:r>{look}<w:footnoteReference w:id="{note}"/></w:r>'

    def line(self, text: str, look: str = "") -> str:
        parts = re.split(r"\[\^(\d+)\]", text)
        return "".join(self.mark(part) if at % 2 else self.runs(part, look) for at, part in enumerate(parts) if part)

    def paragraph(self, text: str, look: str = "", properties: str = "") -> str:
        lines = "<w:r><w:br/></w:r>".join(self.line(line, look) for line in text.split("\n"))
        return f"<w:p><w:pPr>{properties}</w:pPr>{lines}</w:p>"

    def cell_text(self, text: str, look: str) -> str:
        """A paragraph for each line."""
        return "".join(self.paragraph(line, look) for line in text.split("\n"))

    def cells(self, cell: Cell, twips: int, merge: str) -> str:
        """The cell as one `tc`, or as several."""
        span = f'<w:gridSpan w:val="{cell.width}"/>' if cell.width > 1 else ""
        return self.tc(cell, twips, span + _vertical(merge), merge)

    def tc(self, cell: Cell, twips: int, properties: str, merge: str = "") -> str:
        text = "<w:p/>" if merge == "continue" else self.cell_text(cell.text, "<w:b/>" if cell.is_bold else "")
        return f'<w:tc><w:tcPr><w:tcW w:w="{twips}" w:type="dxa"/>{properties}</w:tcPr>{text}</w:tc>'

    def row(self, cells: str, properties: str) -> str:
        return f"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>"

    def table(self, xml: str) -> str:
        return xml

    def document(self, xml: str) -> str:
        return xml


class SplitRuns(Way):
    """Word cuts a word wherever someone typed, checked or saved."""

    def runs(self, text: str, look: str = "") -> str:
        cuts = [text[at : at + 3] for at in range(0, len(text), 3)]
        between = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="_Go"/><w:bookmarkEnd w:id="1"/>'
        return between.join(self.run(cut, look).replace("<w:r>", '<w:r w:rsidR="00A77B3E">') for cut in cuts)


class Tracked(Way):
    """Words, rows and paragraphs are inserted, deleted and moved, and nobody has accepted it."""

    def runs(self, text: str, look: str = "") -> str:
        middle = len(text) // 2
        gone = f'<w:del {_BY}><w:r><w:delText xml:space="preserve">đã bỏ </w:delText></w:r></w:del>'
        moved = f"<w:moveFrom {_BY}>{self.run('đã chuyển')}</w:moveFrom>"
        there = f"<w:moveTo {_BY}>{self.run(text[middle:], look)}</w:moveTo>" if text[middle:] else ""
        start = f"<w:ins {_BY}>{self.run(text[:middle], look)}</w:ins>" if text[:middle] else ""
        return start + gone + there + moved

    def cell_text(self, text: str, look: str) -> str:
        gone = (
            f"<w:p><w:pPr><w:rPr><w:del {_BY}/></w:rPr></w:pPr>"
            f"<w:del {_BY}><w:r><w:delText>Dòng đã bỏ</w:delText></w:r></w:del></w:p>"
        )
        return gone + super().cell_text(text, look)

    def row(self, cells: str, properties: str) -> str:
        return super().row(cells, f"{properties}<w:ins {_BY}/>")

    def table(self, xml: str) -> str:
        gone = f"<w:del {_BY}><w:r><w:delText>Hàng đã bỏ</w:delText></w:r></w:del>"
        words = f"<w:p><w:pPr><w:rPr><w:del {_BY}/></w:rPr></w:pPr>{gone}</w:p>"
        cell = f'<w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/></w:tcPr>{words}</w:tc>'
        return xml.replace("<w:tr>", Way().row(cell, f"<w:del {_BY}/>") + "<w:tr>", 1)


class Controls(Way):
    """Content controls, custom XML and smart tags are around words, cells and rows."""

    def runs(self, text: str, look: str = "") -> str:
        run = f'<w:smartTag w:uri="urn:x" w:element="place">{self.run(text, look)}</w:smartTag>'
        return f'<w:sdt><w:sdtPr/><w:sdtContent><w:hyperlink w:anchor="x">{run}</w:hyperlink></w:sdtContent></w:sdt>'

    def tc(self, cell: Cell, twips: int, properties: str, merge: str = "") -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{super().tc(cell, twips, properties, merge)}</w:sdtContent></w:sdt>"

    def row(self, cells: str, properties: str) -> str:
        row = f'<w:customXml w:uri="urn:x" w:element="row">{super().row(cells, properties)}</w:customXml>'
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{row}</w:sdtContent></w:sdt>"

    def table(self, xml: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{xml}</w:sdtContent></w:sdt>"


class Fields(Way):
    """Words are the results of fields, one in the instruction of another."""

    def runs(self, text: str, look: str = "") -> str:
        def sign(kind: str) -> str:
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

        def instruction(words: str) -> str:
            return f'<w:r><w:instrText xml:space="preserve"> {words} </w:instrText></w:r>'

        inner = sign("begin") + instruction("DOCPROPERTY Loai") + sign("separate") + self.run("thừa") + sign("end")
        start = sign("begin") + instruction("IF ") + inner + instruction('= "1" "a" "b"') + sign("separate")
        half = len(text) // 2
        simple = f'<w:fldSimple w:instr=" QUOTE ">{self.run(text[half:], look)}</w:fldSimple>'
        return start + self.run(text[:half], look) + sign("end") + simple


class Alternatives(Way):
    """Each word is there in two forms, of which a program reads one."""

    def run(self, text: str, look: str = "") -> str:
        run = super().run(text, look)
        return (
            f'<mc:AlternateContent><mc:Choice Requires="w14">{run}</mc:Choice>'
            f"<mc:Fallback>{run}</mc:Fallback></mc:AlternateContent>"
        )


class LineBreaks(Way):
    """The lines of a cell are one paragraph, with tabs and hard blanks, and empty paragraphs around it."""

    def cell_text(self, text: str, look: str) -> str:
        return f"<w:p/>{self.paragraph(text, look)}<w:p/>"

    def line(self, text: str, look: str = "") -> str:
        return "<w:r><w:tab/></w:r>" + super().line(text.replace(" ", "\xa0 ", 1), look)


class OldMerges(Way):
    """Cells are merged sideways as Word 97 did it: cells that go on with the one before."""

    def cells(self, cell: Cell, twips: int, merge: str) -> str:
        if cell.width == 1:
            return super().cells(cell, twips, merge)
        part = twips // cell.width
        first = self.tc(cell, part, f'<w:hMerge w:val="restart"/>{_vertical(merge)}', merge)
        more = f"<w:hMerge/>{_vertical(merge)}"
        return first + "".join(self.tc(Cell(""), part, more) for _ in range(cell.width - 1))


class Styled(Way):
    """The table has its lines, and its words their weight, from styles."""

    def paragraph(self, text: str, look: str = "", properties: str = "") -> str:
        style = '<w:pStyle w:val="Strong2"/>' if look == "<w:b/>" else ""
        return super().paragraph(text, "", style + properties)

    def table(self, xml: str) -> str:
        bare = re.sub("<w:tblBorders>.*?</w:tblBorders>", "", xml)
        return bare.replace("<w:tblPr>", '<w:tblPr><w:tblStyle w:val="TableGrid"/>')


class Strict(Way):
    """Saved as Strict Open XML; `word_paper` changes the other parts."""


class Foreign(Way):
    """Other programs give every value in full, have another prefix for the namespace, and no grid of columns."""

    def tc(self, cell: Cell, twips: int, properties: str, merge: str = "") -> str:
        if "gridSpan" not in properties:
            properties = f'<w:gridSpan w:val="1"/>{properties}'
        return super().tc(cell, twips, properties.replace("<w:vMerge/>", '<w:vMerge w:val="continue"/>'), merge)

    def run(self, text: str, look: str = "") -> str:
        off = '<w:b w:val="false"/><w:caps w:val="0"/><w:strike w:val="0"/><w:vanish w:val="off"/><w:rtl w:val="0"/>'
        return super().run(text, look or off)

    def table(self, xml: str) -> str:
        return re.sub("<w:tblGrid>.*?</w:tblGrid>", "", xml)

    def document(self, xml: str) -> str:
        return re.sub(r"(</?|xmlns:| )w(?=[:=])", r"\1ns0", xml)


WAYS: Mapping[str, Way] = {
    way.__class__.__name__: way
    for way in (
        Way(), SplitRuns(), Tracked(), Controls(), Fields(), Alternatives(), LineBreaks(), OldMerges(), Styled(),
        Foreign(), Strict(),
    )
}  # fmt: skip


def word_paper(*blocks: Block, way: Way | None = None, notes: Mapping[str, str] | None = None, body: str = "") -> bytes:
    """A Word file of paragraphs and tables; `body` is more XML at its end."""
    way = way or Way()
    texts = "".join(way.paragraph(block) if isinstance(block, str) else _table(block, way) for block in blocks)
    section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    return package(
        {"word/document.xml": way.document(_with_ids(part("document", f"<w:body>{texts}{body}{section}</w:body>")))}
        | ({"word/footnotes.xml": _footnotes(notes)} if notes else {}),
        is_strict=isinstance(way, Strict),
    )


def package(parts: Mapping[str, str], *, is_strict: bool = False, kind: str = f"{_KIND}.document.main+xml") -> bytes:
    """A Word file of these parts, with the styles; parts of a known name get their relationships."""
    parts = {"word/styles.xml": _STYLES, **parts}
    names = [name.removeprefix("word/").removesuffix(".xml") for name in parts if name != "word/document.xml"]
    links = "".join(
        f'<Relationship Id="rId{at}" Type="{_R}/{re.sub(r"[0-9]", "", name)}" Target="{name}.xml"/>'
        for at, name in enumerate(names, 1)
    )
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_KIND}.{re.sub(r"[0-9]", "", name)}+xml"/>'
        for name in names
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>',
        **parts,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in files.items():
            if is_strict:
                pattern = r"http://schemas\.openxmlformats\.org/(wordprocessingml|officeDocument|drawingml)/2006/(\w+)"
                xml = re.sub(pattern, r"http://purl.oclc.org/ooxml/\1/\2", xml)
            archive.writestr(name, _HEAD + xml)
    return out.getvalue()


def part(name: str, content: str) -> str:
    """The XML of a part: `numbering`, `settings`, `hdr`."""
    return f"<w:{name} {_DECLARED}>{content}</w:{name}>"


def places(rows: Iterable[Sequence[Cell | str]]) -> Iterator[tuple[int, int, Cell]]:
    """Each cell with the row and the column of the grid in which it begins."""
    taken: dict[int, int] = {}
    """By column: the first row in which it is free again."""
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while taken.get(column, 0) > row:
                column += 1
            cell = Cell(cell) if isinstance(cell, str) else cell
            yield row, column, cell
            taken |= dict.fromkeys(range(column, column + cell.width), row + cell.height)
            column += cell.width


def _table(grid: Grid, way: Way) -> str:
    spread: dict[int, list[tuple[int, Cell, str]]] = {row: [] for row in range(len(grid.rows))}
    for row, column, cell in places(grid.rows):
        for below in range(cell.height):
            merge = "" if cell.height == 1 else "continue" if below else "restart"
            spread.setdefault(row + below, []).append((column, cell, merge))
    columns = max((column + cell.width for cells in spread.values() for column, cell, _ in cells), default=0)
    parts = grid.widths or [1] * columns
    twips = [_PAGE_WIDTH * part // sum(parts) for part in parts]
    rows = "".join(
        way.row(
            "".join(
                way.cells(cell, sum(twips[column : column + cell.width]), merge)
                for column, cell, merge in sorted(cells, key=lambda entry: entry[0])
            ),
            "<w:tblHeader/>" if row < grid.heading_rows else "",
        )
        for row, cells in spread.items()
    )
    look = f"<w:tblBorders>{_BORDERS}</w:tblBorders>" if grid.is_ruled else ""
    widths = "".join(f'<w:gridCol w:w="{width}"/>' for width in twips)
    properties = f'<w:tblPr><w:tblW w:w="{sum(twips)}" w:type="dxa"/>{look}</w:tblPr>'
    table = f"<w:tbl>{properties}<w:tblGrid>{widths}</w:tblGrid>{rows}</w:tbl>"
    if not grid.is_ruled:
        return table
    return way.table(table)


def _with_ids(xml: str) -> str:
    """The markup with an id of its own for each change and bookmark, as Word has them."""
    ids = {kind: itertools.count(1) for kind in ("bookmarkStart", "bookmarkEnd", "ins", "del", "moveFrom", "moveTo")}
    ids |= dict.fromkeys(("del", "moveFrom", "moveTo"), ids["ins"])
    pattern = rf'<w:({"|".join(ids)}) w:id="\d+"'
    return re.sub(pattern, lambda match: f'<w:{match[1]} w:id="{next(ids[match[1]])}"', xml)


def _vertical(merge: str) -> str:
    return {"restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}.get(merge, "")


def _footnotes(notes: Mapping[str, str]) -> str:
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{at - 1}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for at, kind in enumerate(("separator", "continuationSeparator"))
    )
    texts = "".join(
        f'<w:footnote w:id="{key}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {escape(text)}</w:t>'
        "</w:r></w:p></w:footnote>"
        for key, text in notes.items()
    )
    return part("footnotes", separators + texts)


_STYLES = part(
    "styles",
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Strong1"><w:name w:val="Strong 1"/><w:basedOn w:val="Normal"/>'
    "<w:rPr><w:b/></w:rPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="Strong2"><w:name w:val="Strong 2"/><w:basedOn w:val="Strong1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Strong1"/>'
    '<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="table" w:styleId="TableNormal" w:default="1"><w:name w:val="Normal Table"/></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    f"<w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr></w:style>",
)


# Real plans


def plan_2024(*, by_page: bool = False) -> tuple[list[Block], dict[str, str]]:
    """The signed plan of 2024 and its footnotes, its tables as one; `by_page` leaves it cut as the scan has it."""
    lines = (SOURCES / "ke-hoach-2024.txt").read_text("utf-8").splitlines()
    blocks: list[Block] = []
    notes: dict[str, str] = {}
    rows: list[list[Cell | str]] = []
    for line in [*lines, ""]:
        if "\t" in line:
            words = [_marked(_clean(cell)) for cell in line.split("\t")]
            rows.append(list(words) if any(words[1:]) else [Cell(words[0], len(words))])
            continue
        if rows:
            blocks.append(Grid(rows, 1, widths=(6, 40, 30, 20, 20, 25)))
            rows = []
        text = _marked(_clean(line))
        if match := re.fullmatch(r"\[\^(\d)\] (.*)", text):
            notes[match[1]] = match[2]
        elif text:
            blocks.append(text)
    return (blocks if by_page else list(_joined(blocks))), notes


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The tables of all pages as one: a head once, and the rows that a page cuts put together."""
    whole: Grid | None = None
    rest: list[Block] = []
    for block in blocks:
        if isinstance(block, str):
            rest.append(block)
            continue
        if whole is None:
            yield from rest
            whole, rest = block, []
            continue
        assert not rest, "a text between two pages of the table"
        rows, page = [*whole.rows], [*block.rows]
        assert page.pop(0) == rows[0]
        if page[0][0] == "":
            cut = zip(rows[-1], page.pop(0), strict=True)
            rows[-1] = [" ".join(filter(None, map(str, parts))) for parts in cut]
        whole = whole._replace(rows=rows + page)
    assert whole is not None
    yield whole
    yield from rest


def _marked(text: str) -> str:
    return re.sub(r" ?([¹²³⁴⁵⁶])", lambda match: f"[^{'¹²³⁴⁵⁶'.index(match[1]) + 1}]", text).removeprefix(" ")


def _clean(text: str) -> str:
    """The words without the marks of Markdown and HTML that the scan was written with."""
    text = re.sub(r"</?ul[^>]*>|<li>", "\n", text).replace("**", "").replace("</li>", "")
    text = re.sub(r"(?<=\.) (?=- )", "\n", text) if "\n" in text else text
    return "\n".join(line.strip() for line in text.strip("\n ").split("\n") if line.strip()).replace("*", "")


def plan_277(*, as_printed: bool = False) -> list[Block]:
    """The plan of Hà Nội with the merged cells of its annex, from the list of its fields.

    `as_printed` has the columns of the signed annex: a running number and another below each group.
    """
    text = (SOURCES / "hn-kh277-2026.txt").read_text("utf-8")
    prose = text.partition("KẾ HOẠCH\n")[2].partition("Nơi nhận")[0]
    paragraphs = re.split(r"\n(?= {4,8}\S)|\n{2,}", re.sub(r"\n {20,}\d\n\n?\f?", "\n", prose))
    head = Grid(
        [["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
         ["Số: 277/KH-UBND", "Hà Nội, ngày 14 tháng 7 năm 2026"]], is_ruled=False,
    )  # fmt: skip
    signed = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"
    foot = Grid([["Nơi nhận:\n- Ban Chỉ đạo 57 Trung ương;\n- Lưu: VT.", signed]], is_ruled=False)
    texts = [" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip()]
    return [head, "KẾ HOẠCH", *texts, foot, "PHỤ LỤC", _annex_277(as_printed=as_printed)]


def _annex_277(*, as_printed: bool) -> Grid:
    fields = json.loads((SOURCES / "hn-kh277-2026.gold.json").read_text("utf-8"))
    if as_printed:
        heading = "TT|Stt chi tiết|Tên nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Sản phẩm|Thời hạn"
        keys = ("lead", "coordinating", "deliverable", "deadline")
    else:
        heading = "Stt|Nội dung nhiệm vụ|Kết quả/Sản phẩm|Thời hạn hoàn thành|Đơn vị chủ trì|Đơn vị phối hợp"
        keys = ("deliverable", "deadline", "lead", "coordinating")
    rows: list[list[Cell | str]] = [[Cell(words, is_bold=True) for words in heading.split("|")]]
    merged: dict[str, str] = {}
    """By column: the words of the merged cell that a row is in."""
    for entry in fields:
        group, title = entry["group"], entry["title"]
        siblings = [other for other in fields if other["group"] == group]
        letter = entry["id"].removeprefix(group)
        number = f"{letter})" if letter else ""
        if as_printed and not letter:  # a group of one task is one row, and the title of the group its first line
            number, title = group, f"{entry['group_title']}\n{title}"
        elif entry is siblings[0]:
            merged = {}
            heads = [Cell(group, is_bold=True), Cell(entry["group_title"], 1 if as_printed else 5, is_bold=True)]
            rows.append(["", *heads, *[""] * 4] if as_printed else [*heads])
        row: list[Cell | str] = [entry["source_number"], number, title] if as_printed else [number, title]
        for key in keys:
            if key not in entry["from_merged_cell"]:
                row.append(entry[key])
            elif merged.get(key) != entry[key]:
                merged[key] = entry[key]
                row.append(Cell(entry[key], height=sum(key in other["from_merged_cell"] for other in siblings)))
        rows.append(row)
    return Grid(rows, 1)
