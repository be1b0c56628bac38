"""The XML of Word that the templates need: paragraphs, tables, styles, and the file around them.

Sizes and places follow Nghị định 30/2020/NĐ-CP, Phụ lục I. In the comments, P is the page, C1 to C5 the head of the
document, C6 its title, C8 the text, C13 to C17 the foot.
"""

import re
from xml.sax.saxutils import escape

from dxplan.word.parts import write_parts

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"

TEXT_WIDTH = 9184
"""In twips, between the margins: 210 mm less 30 and 18."""
PARTY_TEXT_WIDTH = 9355
"""The same in the Party's form: 210 mm less 30 and 15."""
LANDSCAPE_WIDTH = 14570
"""The same on a landscape page: 297 mm less 20 and 20."""


# Paragraphs, runs and tables


def p(style: str, *runs: str, look: str = "") -> str:
    """A paragraph in a style; a plain text is a run."""
    content = "".join(run if run.startswith("<w:") else r(run) for run in runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{look}</w:pPr>{content}</w:p>'


def r(text: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def line(style: str, length: int, column: int = TEXT_WIDTH) -> str:
    """A line in the middle of its column: the top border of a paragraph without height (C2, C3b, C6b)."""
    side = (column - length) // 2
    border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    return p(style, look=f'{border}<w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/>')


def table(widths: tuple[int, ...], *rows: str, look: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    properties = f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{look}'
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def tr(*cells: str, look: str = "") -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{look}</w:trPr>{''.join(cells)}</w:tr>"


def tc(width: int, *paragraphs: str, span: int = 1, look: str = "") -> str:
    merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{merged}{look}</w:tcPr>{"".join(paragraphs)}</w:tc>'


BORDERLESS = (
    '<w:tblLayout w:type="fixed"/>'
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
)
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in _SIDES)
RULED = (
    f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>'
    '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
)
REPEATED = "<w:tblHeader/>"
MIDDLE = '<w:vAlign w:val="center"/>'
BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"


# Styles


def _style(
    name: str, *, look: str = "", run: str = "", based: str = "Normal", title: str = "", following: str = ""
) -> str:
    """A paragraph style; `title` is its name in Word if it is a built-in one."""
    basis = f'<w:basedOn w:val="{based}"/>' if name != "Normal" else ""
    after = f'<w:next w:val="{following}"/>' if following else ""
    default = ' w:default="1"' if name == "Normal" else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{name}"><w:name w:val="{title or name}"/>{basis}{after}'
        f"<w:qFormat/><w:pPr>{look}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _size(points: int) -> str:
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>'


def _spacing(before: int, after: int, line: int = 240) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


_CENTRED, _JUSTIFIED = '<w:jc w:val="center"/>', '<w:jc w:val="both"/>'
_FONT = (
    "<w:rFonts " + " ".join(f'w:{use}="Times New Roman"' for use in ("ascii", "hAnsi", "eastAsia", "cs")) + "/>"
)  # P4
_STYLES = (
    _style("Normal", look="<w:widowControl/>" + _spacing(0, 0), run=_FONT + _size(14)),
    # C8: justified, first line 1.27 cm, 6 pt between paragraphs
    _style("Body", look=_spacing(0, 120, 264) + '<w:ind w:firstLine="720"/>' + _JUSTIFIED),
    # a place that a person is to fill in: nobody may overlook it
    _style("ToWrite", based="Body", look='<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'),
    _style("Closing", based="Body", look="<w:keepNext/>"),  # the signature is never alone on a page
    _style(
        "Heading1",
        title="heading 1",
        based="Body",
        following="Body",
        look="<w:keepNext/><w:keepLines/>" + _spacing(120, 120, 264) + '<w:outlineLvl w:val="0"/>',
        run=BOLD,
    ),
    _style(
        "Heading2",
        title="heading 2",
        based="Body",
        following="Body",
        look='<w:keepNext/><w:keepLines/><w:outlineLvl w:val="1"/>',
        run=BOLD,
    ),
    _style(
        "Heading3",
        title="heading 3",
        based="Body",
        following="Body",
        look='<w:keepNext/><w:keepLines/><w:outlineLvl w:val="2"/>',
    ),
    _style("Superior", look='<w:ind w:left="100" w:right="100"/>' + _CENTRED, run=_size(12)),  # C3a
    _style("Issuer", look='<w:ind w:left="100" w:right="100"/>' + _CENTRED, run=BOLD + _size(12)),  # C3b
    _style("Nation", look=_CENTRED, run=BOLD + _size(12)),  # C1
    _style("Motto", look=_CENTRED, run=BOLD + _size(13)),  # C2
    _style(
        "Rule", look='<w:spacing w:before="60" w:after="0" w:line="120" w:lineRule="exact"/>' + _CENTRED, run=_size(2)
    ),
    _style(
        "RuleBelowTitle", based="Rule", look='<w:spacing w:before="60" w:after="200" w:line="120" w:lineRule="exact"/>'
    ),
    _style("Number", look=_spacing(60, 0) + _CENTRED, run=_size(13)),  # C4
    _style("Subject", look=_spacing(120, 0) + '<w:ind w:left="200" w:right="200"/>' + _CENTRED, run=_size(12)),  # C6c
    _style("PlaceAndDate", look=_spacing(60, 0) + _CENTRED, run=ITALIC + _size(13)),  # C5
    _style("DocumentType", look="<w:keepNext/>" + _spacing(360, 0) + _CENTRED, run=BOLD),  # C6a
    _style("DocumentTitle", look="<w:keepNext/><w:keepLines/>" + _CENTRED, run=BOLD),  # C6b
    # who decides, and `QUYẾT ĐỊNH:` above the articles
    _style("Decision", look="<w:keepNext/><w:keepLines/>" + _spacing(120, 120) + _CENTRED, run=BOLD),
    # C15: one addressee in the middle; the dashes of several are under the colon
    _style("Addressee", look="<w:keepNext/>" + _spacing(240, 240) + _CENTRED),
    _style("Addressees", look="<w:keepNext/>" + _spacing(240, 0) + '<w:ind w:left="1985"/>'),
    _style("AddresseeItem", look="<w:keepLines/>" + _spacing(60, 0) + '<w:ind w:left="3135" w:hanging="163"/>'),
    _style(
        "AfterAddressees", look='<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/>', run=_size(2)
    ),
    _style("AnnexNumber", look="<w:keepNext/>" + _CENTRED, run=BOLD),  # C18
    _style("AnnexTitle", look="<w:keepNext/><w:keepLines/>" + _CENTRED, run=BOLD),  # C19
    _style("AnnexNote", look="<w:keepNext/><w:keepLines/>" + _spacing(0, 240) + _CENTRED, run=ITALIC),  # C20
    _style("AnnexEnd", based="Body", look=_spacing(120, 0, 264)),
    _style("TableText", look=_spacing(40, 40), run=_size(12)),
    _style("TableNumber", based="TableText", look=_CENTRED),
    _style("TableSmallHead", based="TableHead", look=_spacing(20, 20), run=BOLD + _size(11)),
    _style("BeforeTable", based="Body", look="<w:keepNext/>"),
    _style("Chart", look="<w:keepLines/>" + _spacing(60, 120) + _CENTRED),
    _style("TableSmall", based="TableText", look=_spacing(20, 20), run=_size(11)),
    _style("TableSmallNumber", based="TableSmall", look=_CENTRED),
    _style("TableFigure", based="TableText", look='<w:jc w:val="right"/>'),
    # a head stays with the first row below it: LibreOffice loses rows if it is alone at the foot of a page
    _style("TableHead", based="TableText", look="<w:keepNext/>" + _CENTRED, run=BOLD),
    _style("TableGroup", based="TableText", run=BOLD),
    _style("AfterTable", look='<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', run=_size(2)),
    _style("RecipientsTitle", look="<w:keepNext/>" + _spacing(240, 0, 240), run=BOLD + ITALIC + _size(12)),  # C16
    _style("Recipient", run=_size(11)),  # C17
    _style("Signature", look="<w:keepNext/>" + _CENTRED, run=BOLD),  # C13, C14
    _style("Authority", based="Signature", look=_spacing(240, 0, 240)),
    _style("Small", look='<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>', run=_size(1)),
    _style("Header", title="header", look=_CENTRED),
    _style("FootnoteText", title="footnote text", look=_JUSTIFIED, run=_size(10)),
)

# Hướng dẫn 05-HD/VPTW of 2026: sizes of the head and the foot; the rest is as in documents of the State
_PARTY_STYLES = (
    _style("Superior", look='<w:ind w:left="100" w:right="100"/>' + _CENTRED, run=_size(14)),
    _style("Issuer", look='<w:ind w:left="100" w:right="100"/>' + _CENTRED, run=BOLD + _size(14)),
    _style("Asterisk", look=_CENTRED, run=_size(14)),
    _style("Nation", look=_CENTRED, run=BOLD + _size(15)),
    _style("Number", look=_CENTRED, run=_size(14)),
    _style("Subject", look=_spacing(60, 0) + '<w:ind w:left="200" w:right="200"/>' + _CENTRED, run=ITALIC + _size(12)),
    _style("PlaceAndDate", look=_CENTRED, run=ITALIC + _size(14)),
    _style("DocumentType", look="<w:keepNext/>" + _spacing(360, 0) + _CENTRED, run=BOLD + _size(16)),
    _style("RecipientsTitle", look="<w:keepNext/>" + _spacing(240, 0), run=_size(14) + '<w:u w:val="single"/>'),
    _style("Recipient", run=_size(12)),
    _style("Authority", based="Signature", run=BOLD + _size(14)),
    _style("Post", look="<w:keepNext/>" + _CENTRED, run=_size(14)),
    _style("AbovePosts", look='<w:keepNext/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/>'),
)

_STYLE_ID = re.compile(r'w:styleId="(\w+)"')
STYLE_NAMES = frozenset(_STYLE_ID.findall("".join(_STYLES)))


def _styles(*, is_party: bool) -> str:
    styles = {_STYLE_ID.findall(style)[0]: style for style in (*_STYLES, *(_PARTY_STYLES if is_party else ()))}
    defaults = f'<w:rPrDefault><w:rPr>{_FONT}{_size(14)}<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/>'
    mark = (
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    )
    return f"{_XML}<w:styles {_W}><w:docDefaults>{defaults}</w:docDefaults>{''.join(styles.values())}{mark}</w:styles>"


# The page


def section_break(*, landscape: bool = False) -> str:
    """The end of a section with its page: a last paragraph without height."""
    return p("Small", look=_section(landscape=landscape))


def _section(references: str = "", *, landscape: bool, is_party: bool = False) -> str:
    """The page; a landscape page is the upright one turned, so that the bound edge keeps its 30 mm."""
    size, turned = 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"'  # P1
    margins = {"top": 1134, "right": 850 if is_party else 1021, "bottom": 1134, "left": 1701}  # P3
    if landscape:
        margins = {
            "top": margins["left"],
            "right": margins["top"],
            "bottom": margins["right"],
            "left": margins["bottom"],
        }
    widths = " ".join(f'w:{side}="{width}"' for side, width in margins.items())
    return (
        f"<w:sectPr>{references}<w:pgSz {turned if landscape else size}/>"
        f'<w:pgMar {widths} w:header="567" w:footer="567" w:gutter="0"/>'
        "<w:titlePg/></w:sectPr>"  # P5
    )


# The file


def word_file(body: str, *, own_parts: bool = False, landscape: bool = False, is_party: bool = False) -> bytes:
    """A Word file; its last section is landscape if so, page and styles are the Party's if so.

    `own_parts` adds the parts that only the letterhead has: the page number and the place of footnotes.
    """
    links = {"rId1": ("styles", "styles.xml"), "rId2": ("settings", "settings.xml")}
    parts = {
        "word/styles.xml": _styles(is_party=is_party),
        "word/settings.xml": _settings(footnotes=own_parts),
        "docProps/core.xml": f'{_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    }
    references = ""
    if own_parts:
        links |= {
            "rId3": ("header", "header1.xml"),
            "rId4": ("header", "header2.xml"),
            "rId5": ("footnotes", "footnotes.xml"),
        }
        parts |= {
            "word/header1.xml": _header(_PAGE_NUMBER),
            "word/header2.xml": _header(""),
            "word/footnotes.xml": _footnotes(),
        }
        references = '<w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>'
    page = _section(references, landscape=landscape, is_party=is_party)
    parts["word/document.xml"] = f"{_XML}<w:document {_W} {_R}><w:body>{body}{page}</w:body></w:document>"
    parts["word/_rels/document.xml.rels"] = _relations(
        {name: (f"{_TYPE}/{kind}", target) for name, (kind, target) in links.items()}
    )
    parts["_rels/.rels"] = _relations(
        {
            "rId1": (f"{_TYPE}/officeDocument", "word/document.xml"),
            "rId2": (
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
        }
    )
    parts["[Content_Types].xml"] = _content_types(parts)
    return write_parts({name: text.encode() for name, text in parts.items()}, packed=False)


def _relations(links: dict[str, tuple[str, str]]) -> str:
    relationships = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, (kind, target) in links.items()
    )
    return f'{_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>'


def _content_types(parts: dict[str, str]) -> str:
    kinds = {"document": "document.main", "header1": "header", "header2": "header"}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{_KIND}.{kinds.get(stem, stem)}+xml"/>'
        for name in parts
        if name.startswith("word/")
        and (stem := name.removeprefix("word/").removesuffix(".xml"))
        and not name.endswith(".rels")
    )
    core_kind = "application/vnd.openxmlformats-package.core-properties+xml"
    core = f'<Override PartName="/docProps/core.xml" ContentType="{core_kind}"/>'
    return (
        f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}{core}</Types>'
    )


_PAGE_NUMBER = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def _header(content: str) -> str:
    return f"{_XML}<w:hdr {_W}>{p('Header', *([content] if content else []))}</w:hdr>"


def _footnotes() -> str:
    def separator(number: int, kind: str) -> str:
        return f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'

    return f"{_XML}<w:footnotes {_W}>{separator(-1, 'separator')}{separator(0, 'continuationSeparator')}</w:footnotes>"


def _settings(*, footnotes: bool) -> str:
    separators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' if footnotes else ""
    word = "http://schemas.microsoft.com/office/word"
    mode = f'<w:compatSetting w:name="compatibilityMode" w:uri="{word}" w:val="15"/>'
    compatible = f"<w:compat>{mode}</w:compat>"
    return f'{_XML}<w:settings {_W}><w:defaultTabStop w:val="720"/>{separators}{compatible}</w:settings>'
