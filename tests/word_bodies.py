"""Bodies as offices make them in Word or by a program: with pictures, lists, boxes and styles of their own.

Each is small, and has tags. Tests fill them in; `make office` has the results validated and opened by other programs.
"""

import base64
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

import docx
from docx.shared import Mm

from dxplan.word.parts import CONTENT_TYPES, DOCUMENT, LINKS, STYLES, write_parts
from word_xml import p, table, tc, tr, word_file

_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": _TYPE,
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in _SPACES.items())
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PER_PIXEL = 9525  # EMU


# Pictures


def png(width: int = 40, height: int = 20, grey: int = 120) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\0" + bytes([grey]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


GIF = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5"
    "PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=="
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
WMF = (
    b"\xd7\xcd\xc6\x9a"
    + struct.pack("<HhhhhHIH", 0, 0, 0, 400, 200, 1440, 0, 0x51E1)
    + (struct.pack("<HHHIHIH", 1, 9, 0x300, 12, 0, 3, 0) + struct.pack("<IH", 3, 0))
)


EMF = struct.pack("<II8i", 1, 88, 0, 0, 40, 20, 0, 0, 1000, 500) + (
    struct.pack("<4IHH3I4i", 0x464D4520, 0x10000, 108, 2, 1, 0, 0, 0, 0, 1920, 1080, 508, 286)
    + struct.pack("<5I", 14, 20, 0, 16, 20)
)
"""An empty drawing: its head and its end (MS-EMF 2.3.4.2, 2.3.4.1)."""


def inline(link: str, number: int = 1, *, extension: str = "") -> str:
    """A run with a picture in the line."""
    return f"<w:r><w:drawing>{_placed('inline', _graphic(link, number, extension), number)}</w:drawing></w:r>"


def anchored(link: str, number: int = 1) -> str:
    """A run with a picture beside the text."""
    place = (
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    )
    look = (
        ' simplePos="0" relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"'
        ' distT="0" distB="0" distL="114300" distR="114300"'
    )
    drawn = _placed("anchor", _graphic(link, number, ""), number, look, place, '<wp:wrapSquare wrapText="bothSides"/>')
    return f"<w:r><w:drawing>{drawn}</w:drawing></w:r>"


def _placed(way: str, graphic: str, number: int, look: str = "", place: str = "", wrap: str = "") -> str:
    extent = f'<wp:extent cx="{40 * _PER_PIXEL}" cy="{20 * _PER_PIXEL}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
    name = f'<wp:docPr id="{number}" name="Hình {number}"/>'
    look = look or ' distT="0" distB="0" distL="0" distR="0"'
    return f"<wp:{way}{look}>{place}{extent}{wrap}{name}<wp:cNvGraphicFramePr/>{graphic}</wp:{way}>"


def _graphic(link: str, number: int, extension: str) -> str:
    shape = (
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{40 * _PER_PIXEL}" cy="{20 * _PER_PIXEL}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    )
    blip = f'<a:blip r:embed="{link}">{f"<a:extLst>{extension}</a:extLst>" if extension else ""}</a:blip>'
    return (
        f'<a:graphic><a:graphicData uri="{_SPACES["pic"]}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="Hình"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>{blip}'
        f"<a:stretch><a:fillRect/></a:stretch></pic:blipFill>{shape}</pic:pic></a:graphicData></a:graphic>"
    )


def svg_of(link: str) -> str:
    """What Word adds to a PNG that is the same as an SVG."""
    return f'<a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip r:embed="{link}"/></a:ext>'


def old_picture(link: str, number: int = 1) -> str:
    """A picture as Word 2003 wrote it."""
    return (
        f'<w:r><w:pict><v:shape id="_x0000_i{1024 + number}" style="width:30pt;height:15pt">'
        f'<v:imagedata r:id="{link}" o:title="hình"/></v:shape></w:pict></w:r>'
    )


def box(content: str, number: int = 1) -> str:
    """A text box as Word writes it, in a form for new readers and one for old."""
    shape = (
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="1800000" cy="700000"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent>'
        "</wps:txbx><wps:bodyPr/></wps:wsp>"
    )
    graphic = f'<a:graphic><a:graphicData uri="{_SPACES["wps"]}">{shape}</a:graphicData></a:graphic>'
    drawing = f"<w:drawing>{_placed('inline', graphic, number)}</w:drawing>"
    drawing = re.sub('<wp:extent cx="[0-9]+" cy="[0-9]+"/>', '<wp:extent cx="1800000" cy="700000"/>', drawing, count=1)
    old = (
        '<w:pict><v:shape id="box" style="width:142pt;height:55pt"><v:textbox><w:txbxContent>'
        f"{content}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    choice = f'<mc:Choice Requires="wps">{drawing}</mc:Choice>'
    return f"<w:r><mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"


# Lists


def level(number: int, form: str, text: str, *, style: str = "", more: str = "") -> str:
    """A level of a list."""
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    indent = 360 * (number + 1)
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}<w:lvlText w:val="{text}"/>'
        f'{more}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def form(number: int, *levels: str, more: str = "") -> str:
    """The form of lists."""
    kind = '<w:nsid w:val="0A1B2C3D"/><w:multiLevelType w:val="multilevel"/>'
    return f'<w:abstractNum w:abstractNumId="{number}">{kind}{more}{"".join(levels)}</w:abstractNum>'


def listed(number: int, of: int, more: str = "") -> str:
    """A list of a form."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(text: str, of: int = 1, at: int = 0, style: str = "Body") -> str:
    """A paragraph in a list."""
    return p(style, text, look=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{of}"/></w:numPr>')


DECIMAL = form(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"))
BULLETS = form(1, level(0, "bullet", "-"), level(1, "bullet", "+"))


# Files


_KINDS = {"jpg": "image/jpeg", "svg": "image/svg+xml", "emf": "image/x-emf", "wmf": "image/x-wmf"}
_NUMBERING = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"


def made(
    content: str,
    pictures: Mapping[str, bytes] | None = None,
    *,
    numbering: str = "",
    styles: str = "",
    head: bool = False,
) -> bytes:
    """A Word file with pictures, lists and styles of its own.

    A picture is given by the name of its part: `a.png` has the id `a`, in the text as well as in the lists.
    """
    with zipfile.ZipFile(io.BytesIO(word_file(content, own_parts=head))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[DOCUMENT] = re.sub(b"<w:document [^>]*>", f"<w:document {_DECLARED}>".encode(), parts[DOCUMENT])
    pictures = pictures or {}
    parts |= {f"word/media/{name}": picture for name, picture in pictures.items()}
    links = "".join(_link(name.partition(".")[0], "image", f"media/{name}") for name in pictures)
    endings = sorted({name.rpartition(".")[2] for name in pictures})
    kinds = "".join(
        f'<Default Extension="{ending}" ContentType="{_KINDS.get(ending, f"image/{ending}")}"/>' for ending in endings
    )
    if numbering:
        parts["word/numbering.xml"] = f"<w:numbering {_DECLARED}>{numbering}</w:numbering>".encode()
        listed_links = f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
        parts["word/_rels/numbering.xml.rels"] = listed_links.encode()
        links += _link("rIdLists", "numbering", "numbering.xml")
        kinds += f'<Override PartName="/word/numbering.xml" ContentType="{_NUMBERING}"/>'
    for part, end, more in (
        (LINKS, "</Relationships>", links),
        (CONTENT_TYPES, "</Types>", kinds),
        (STYLES, "</w:styles>", styles),
    ):
        parts[part] = parts[part].decode().replace(end, more + end).encode()
    return write_parts(parts)


def _link(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{_TYPE}/{kind}" Target="{target}"/>'


def styled(name: str, look: str = "", *, based: str = "Normal", kind: str = "paragraph") -> str:
    """A style of a body's own."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="Own {name}"/><w:basedOn w:val="{based}"/>'
        f"<w:pPr>{look}</w:pPr></w:style>"
    )


def numbers(of: int, at: int = 0) -> str:
    """The properties of a paragraph or style that is in a list."""
    return f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{of}"/></w:numPr>'


def _old_box(name: str) -> str:
    """A shape as LibreOffice writes it for old programs."""
    return f'<w:r><w:pict><v:rect id="{name}" ID="{name}" path="m0,0" style="width:30pt;height:9pt"/></w:pict></w:r>'


def by_program() -> bytes:
    """A body that python-docx made, with its own template's styles: lists, a picture, a table, headings."""
    document = docx.Document()
    document.add_heading("Kết quả {{ plan.year }}", 1)
    document.add_picture(io.BytesIO(png()), width=Mm(30))
    for style in ("List Number", "List Bullet", "List Bullet 2", "List Number"):
        document.add_paragraph("Việc {{ total }}", style)
    for words in ("{%p for kpi in kpis %}", "{{ kpi.id }}", "{%p endfor %}"):
        document.add_paragraph(words, "List Number 2")
    cells = document.add_table(1, 2, "Table Grid").rows[0].cells
    cells[0].text = "{{ as_of | day }}"
    cells[1].paragraphs[0].add_run().add_picture(io.BytesIO(JPEG), width=Mm(10))
    document.add_paragraph("Trích dẫn", "Intense Quote")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _loop(*content: str) -> str:
    return p("Body", "{%p for kpi in kpis %}") + "".join(content) + p("Body", "{%p endfor %}")


_PNG = {"a.png": png()}
_LEGAL = form(0, level(0, "upperRoman", "%1.", style="Head"), level(1, "decimal", "%1.%2.", style="Point"))
_BULLET = (
    '<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape id="bullet" style="width:9pt;height:9pt" o:bullet="t">'
    '<v:imagedata r:id="a" o:title=""/></v:shape></w:pict></w:numPicBullet>'
)
_THREE_DIGITS = (
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>'
    '</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
)
BODIES: dict[str, Callable[[], bytes]] = {
    "picture in a line": lambda: made(p("Body", "Hình ", inline("a"), " {{ plan.year }}"), _PNG),
    "picture beside the text": lambda: made(p("Body", anchored("a"), "{{ plan.name }}"), {"a.jpg": JPEG}),
    "pictures of each kind": lambda: made(
        p("Body", inline("a"), inline("b", 2), inline("c", 3), inline("d", 4), inline("e", 5)),
        {"a.png": png(), "b.jpg": JPEG, "c.gif": GIF, "d.emf": EMF, "e.wmf": WMF},
    ),
    "drawing with its picture": lambda: made(
        p("Body", inline("a", extension=svg_of("b"))), {"a.png": png(), "b.svg": SVG}
    ),
    "picture of old": lambda: made(
        p("Body", old_picture("a"), "{{ total }}") + _loop(p("Body", old_picture("a"))), _PNG
    ),
    "picture in a loop": lambda: made(
        _loop(p("Body", inline("a"), anchored("b", 2), "{{ kpi.id }}")), {"a.png": png(), "b.png": png(grey=40)}
    ),
    "picture in a table and an annex": lambda: made(
        table((4592, 4592), tr(tc(4592, p("TableText", inline("a"))), tc(4592, p("TableText", "{{ total }}"))), look="")
        + p("Body", "{{ annexes }}")
        + p("Body", "Phụ lục ", inline("b", 2)),
        {"a.png": png(), "b.png": png(grey=40)},
    ),
    "the same picture twice": lambda: made(p("Body", inline("a"), inline("b", 2)), {"a.png": png(), "b.png": png()}),
    "text box": lambda: made(_loop(p("Body", box(p("Body", "{{ kpi.id }}", inline("a", 5))))), _PNG),
    "lists": lambda: made(
        item("Một {{ plan.year }}")
        + item("a", at=1)
        + item("Hai")
        + item("gạch", of=2)
        + item("cộng", of=2, at=1)
        + item("Ba", of=3),
        numbering=DECIMAL
        + BULLETS
        + listed(1, 0)
        + listed(2, 1)
        + listed(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    ),
    "list in a loop": lambda: made(
        _loop(item("{{ kpi.id }}"), item("chi tiết", at=1)) + item("cuối"), numbering=DECIMAL + listed(1, 0)
    ),
    "list by styles": lambda: made(
        p("Head", "Phần") + p("Point", "Điểm {{ total }}") + p("Deep", "Sâu"),
        numbering=_LEGAL + listed(1, 0),
        styles=styled("Head", numbers(1)) + styled("Point", numbers(1, 1)) + styled("Deep", based="Point"),
    ),
    "pictures as bullets": lambda: made(
        item("Ý {{ total }}") + item("ý nhỏ", at=1),
        _PNG,
        numbering=_BULLET
        + form(0, *(level(at, "bullet", "", more='<w:lvlPicBulletId w:val="0"/>') for at in (0, 1)))
        + listed(1, 0),
    ),
    "list with a number of three digits": lambda: made(
        item("Ý {{ total }}"),
        numbering=form(0, level(0, "decimal", "%1").replace('<w:numFmt w:val="decimal"/>', _THREE_DIGITS)).replace(
            "<w:abstractNum ", '<w:abstractNum w15:restartNumberingAfterBreak="0" '
        )
        + listed(1, 0),
    ),
    "list by a style of lists": lambda: made(
        item("Ý {{ total }}", of=2),
        numbering=form(0, level(0, "decimal", "(%1)"), more='<w:styleLink w:val="Legal"/>')
        + form(1, more='<w:numStyleLink w:val="Legal"/>')
        + listed(1, 0)
        + listed(2, 1),
        styles=styled("Legal", '<w:numPr><w:numId w:val="1"/></w:numPr>', kind="numbering").replace(
            '<w:basedOn w:val="Normal"/>', ""
        ),
    ),
    "made by a program": by_program,
    "control and link within the text": lambda: made(
        p("Body", '<w:hyperlink w:anchor="a"><w:r><w:t>xem</w:t></w:r></w:hyperlink>', " {{ total }}")
        + '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>'
        + p("Body", inline("a"))
        + "</w:sdtContent></w:sdt>",
        _PNG,
    ),
    "written by LibreOffice": lambda: made(
        p("Body", "{{ total }}", _old_box("Shape1"), look='<w:ind w:start="0" w:end="0"/><w:jc w:val="start"/>')
        + _loop(p("Body", "{{ kpi.id }}", _old_box("Shape1")))
        + table((4592,), tr(tc(4592, item("ô", style="TableText"))), look='<w:jc w:val="start"/>').replace(
            "<w:cantSplit/>", '<w:cantSplit w:val="true"/>'
        ),
        numbering=form(0, level(0, "decimal", "%1.").replace('lvlJc w:val="left"', 'lvlJc w:val="start"'))
        + listed(1, 0),
    ),
}
"""By what is special about them."""
HEAD = made(
    p("Normal", inline("a"), "{{ head.issuer }}") + p("Normal", "{{ body }}") + item("Nơi nhận", style="Normal"),
    {"a.png": png()},
    numbering=DECIMAL + listed(1, 0),
    head=True,
)
"""A letterhead that has a picture and a list of its own, of the ids that bodies use."""
