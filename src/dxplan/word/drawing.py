"""A chart as the part of a Word file that draws it: horizontal bars in black, white and patterns.

Sizes are points. All sizes and places are set here, none is left to the program that draws: long names of categories
wrap, and none is left out.
"""

from itertools import count
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple

from dxplan.render.figure import Figure, Series
from dxplan.word.parts import R
from dxplan.word.workbook import cells, name_cell

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WIDTH = 459
"""The text of a page: 16.2 cm."""

_MOST_HEIGHT = 660
_LEAST_ROW = 21.3  # 0.75 cm
_NAMES = 0.4  # of the width, at most
_FOR_NUMBER = 36  # after the longest bar
_EM = 0.5  # of Times New Roman, a sign's mean width
_SIZES = (10, 9, 8, 7, 6)
_TITLE_SIZE = 11
_GAP = 50
_CATEGORIES, _VALUES = "111111111", "222222222"
_BLACK, _WHITE, _GREY = "000000", "FFFFFF", "D9D9D9"
_PATTERNS = ("wdUpDiag", "smGrid", "dkHorz", "openDmnd", "dkVert", "dkDnDiag")
"""Of the series after the first two, which are black and white."""


class ChartLayout(NamedTuple):
    """The sizes of a chart's parts."""

    size: int
    """Of all texts but the title."""
    names: float
    """The width of the names of categories."""
    row: float
    rows: int
    above: float
    below: float

    @property
    def bars(self) -> float:
        """The width of the longest bar."""
        return WIDTH - self.names - _FOR_NUMBER

    @property
    def height(self) -> float:
        return self.above + self.rows * self.row + self.below


def layout_of(figure: Figure) -> ChartLayout:
    """Rows as high as their names and bars need; smaller texts where a page would not hold them."""
    above = _height(figure.title, _TITLE_SIZE) + 12
    rows = len(figure.categories)
    bars = 1 if figure.is_stacked else len(figure.series)
    for size in _SIZES:
        longest = max(map(len, figure.categories)) * size * _EM
        names = min(longest, _NAMES * WIDTH) + 8
        width = max(int((names - 8) / size / _EM), 1)
        lines = max(len(wrap(name, width)) for name in figure.categories)
        needed = max(1.2 * lines, 1.2 * bars) * size + 0.2 * size
        below = 1.2 * size + 8 + _height(figure.unit, size) + _legend_height(figure, size)
        room = (_MOST_HEIGHT - above - below) / rows
        if needed <= room:
            break
    roomy = max(_LEAST_ROW, 1.2 * lines * size + 6, (bars + _GAP / 100) * 1.2 * size)
    row = min(roomy, room)
    above += 0.02 * (above + row * rows + below)  # a title may keep away from the edge by a share of the whole
    return ChartLayout(size, names, row, rows, above, below)


def chart_part(figure: Figure, language: str, workbook: str) -> "Element":
    """The part; `workbook` is the id of its link to the numbers."""
    layout = layout_of(figure)
    chart = _c(
        "chart",
        _title(figure.title, language, _TITLE_SIZE),
        _val("autoTitleDeleted", 0),
        _c(
            "plotArea",
            _inner(layout),
            _bars(figure, layout, language),
            _category_axis(layout),
            _value_axis(figure, layout, language),
            _c("spPr", _a("noFill"), _line()),
        ),
        *([_legend(layout)] if len(figure.series) > 1 else []),
        _val("plotVisOnly", 1),
        _val("dispBlanksAs", "gap"),
    )
    data = _c("externalData", _val("autoUpdate", 0))
    data.set(R + "id", workbook)
    return _c(
        "chartSpace",
        _val("date1904", 0),
        _val("lang", _locale(language)),
        _val("roundedCorners", 0),
        chart,
        _c("spPr", _solid(_WHITE), _line()),
        _text_look(layout.size),
        data,
    )


def texts_of(part: "Element") -> str:
    """The texts and numbers of a chart, in order."""
    return "\n".join(text.text or "" for text in part.iter(A + "t", C + "v"))


def printed_in(figure: Figure) -> list[str]:
    """The texts of a chart in the order in which its part has them."""
    texts = [text for series in figure.series for text in (series.name, *figure.categories)]
    return [figure.title, *texts, figure.unit]


def _height(text: str, size: int) -> float:
    return len(wrap(text, int(0.9 * WIDTH / size / _EM))) * 1.25 * size


def _legend_height(figure: Figure, size: int) -> float:
    if len(figure.series) < 2:
        return 0
    width = sum(len(series.name) * size * _EM + 30 for series in figure.series)
    return (width // (0.9 * WIDTH) + 1) * 1.3 * size + 8


def _inner(layout: ChartLayout) -> "Element":
    """The place of the bars."""
    places = {
        "x": layout.names / WIDTH,
        "y": layout.above / layout.height,
        "w": layout.bars / WIDTH,
        "h": layout.rows * layout.row / layout.height,
    }
    return _placed(places, _val("layoutTarget", "inner"))


def _placed(places: dict[str, float], *target: "Element") -> "Element":
    """A place measured from the upper left corner, as shares of the whole."""
    shares = (_val(name, f"{share:.4f}") for name, share in places.items())
    return _c("layout", _c("manualLayout", *target, _val("xMode", "edge"), _val("yMode", "edge"), *shares))


def _bars(figure: Figure, layout: ChartLayout, language: str) -> "Element":
    overlap = [_val("overlap", 100)] if figure.is_stacked else []
    return _c(
        "barChart",
        _val("barDir", "bar"),
        _val("grouping", "stacked" if figure.is_stacked else "clustered"),
        _val("varyColors", 0),
        *(_series(figure, number, series, layout, language) for number, series in enumerate(figure.series)),
        _val("gapWidth", _GAP),
        *overlap,
        _val("axId", _CATEGORIES),
        _val("axId", _VALUES),
    )


def _series(figure: Figure, number: int, series: Series, layout: ChartLayout, language: str) -> "Element":
    names = _c("strCache", _val("ptCount", len(figure.categories)), *map(_point, count(), figure.categories))
    values = _c(
        "numCache",
        _c("formatCode", "General"),
        _val("ptCount", len(series.values)),
        *(_point(at, repr(value)) for at, value in enumerate(series.values) if value is not None),
    )
    name = _c("strCache", _val("ptCount", 1), _point(0, series.name))
    return _c(
        "ser",
        _val("idx", number),
        _val("order", number),
        _c("tx", _c("strRef", _c("f", name_cell(number + 1)), name)),
        _c("spPr", _fill(number), _line(_BLACK)),
        _val("invertIfNegative", 0),
        _labels(figure, number, layout, language),
        _c("cat", _c("strRef", _c("f", cells(0, figure)), names)),
        _c("val", _c("numRef", _c("f", cells(number + 1, figure)), values)),
    )


def _point(number: int, text: str) -> "Element":
    return _c("pt", _c("v", text), idx=str(number))


def _labels(figure: Figure, number: int, layout: ChartLayout, language: str) -> "Element":
    """The numbers of a series: after its bars, or on stacked ones, where there is room for them."""
    is_fractional = any(value % 1 for value in figure.values)
    parts = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    is_on_black, is_on_pattern = figure.is_stacked and number == 0, figure.is_stacked and number > 1
    without = []
    if figure.is_stacked:
        scale = layout.bars / (figure.end or 1.2 * figure.longest or 1)  # an axis may end after the longest bar
        for at, value in enumerate(figure.series[number].values):
            signs = len(f"{value or 0:,.1f}" if is_fractional else f"{value or 0:,.0f}")
            if abs(value or 0) * scale < signs * layout.size * _EM + 2:
                without.append(_c("dLbl", _val("idx", at), _val("delete", 1)))
    return _c(
        "dLbls",
        *without,
        _number_format("#,##0.0" if is_fractional else "#,##0", language),
        _c("spPr", _solid(_WHITE) if is_on_pattern else _a("noFill"), _line()),
        _text_look(layout.size, _WHITE if is_on_black else _BLACK),
        _val("dLblPos", "ctr" if figure.is_stacked else "outEnd"),
        *(_val(part, int(part == "showVal")) for part in parts),
    )


def _number_format(code: str, language: str) -> "Element":
    """A format with the signs of the language, as far as the program that draws does not take its own."""
    return _c("numFmt", formatCode=("[$-42A]" if language == "vi" else "[$-409]") + code, sourceLinked="0")


def _category_axis(layout: ChartLayout) -> "Element":
    """The first category is on top."""
    return _c(
        "catAx",
        _val("axId", _CATEGORIES),
        _c("scaling", _val("orientation", "maxMin")),
        _val("delete", 0),
        _val("axPos", "l"),
        _c("numFmt", formatCode="General", sourceLinked="0"),
        _val("majorTickMark", "none"),
        _val("minorTickMark", "none"),
        _val("tickLblPos", "low"),
        _c("spPr", _line(_BLACK)),
        _text_look(layout.size),
        _val("crossAx", _VALUES),
        _val("crosses", "autoZero"),
        _val("auto", 1),
        _val("lblAlgn", "ctr"),
        _val("lblOffset", 100),
        _val("tickLblSkip", 1),
        _val("noMultiLvlLbl", 1),
    )


def _value_axis(figure: Figure, layout: ChartLayout, language: str) -> "Element":
    """From 0 on unless a value is below it; whole steps for small whole numbers."""
    values = figure.values
    end = [] if figure.end is None else [_val("max", repr(figure.end))]
    start = [] if min([0, *values]) < 0 else [_val("min", 0)]
    is_whole = not any(value % 1 for value in values) and (figure.end or figure.longest) < 10
    return _c(
        "valAx",
        _val("axId", _VALUES),
        _c("scaling", _val("orientation", "minMax"), *end, *start),
        _val("delete", 0),
        _val("axPos", "b"),
        _c("majorGridlines", _c("spPr", _line(_GREY))),
        *([_unit(figure.unit, language, layout)] if figure.unit else []),
        _number_format("#,##0" if figure.longest >= 1000 else "General", language),
        _val("majorTickMark", "none"),
        _val("minorTickMark", "none"),
        _val("tickLblPos", "nextTo"),
        _c("spPr", _line()),
        _text_look(layout.size),
        _val("crossAx", _CATEGORIES),
        _val("crosses", "max"),
        _val("crossBetween", "between"),
        *([_val("majorUnit", 1)] if is_whole else []),
    )


def _legend(layout: ChartLayout) -> "Element":
    return _c("legend", _val("legendPos", "b"), _val("overlay", 0), _text_look(layout.size))


def _title(text: str, language: str, size: int, *place: "Element", bold: bool = True) -> "Element":
    look = _look("rPr", size, bold=bold, lang=_locale(language))
    paragraph = _a("p", _a("pPr", _look("defRPr", size, bold=bold)), _a("r", look, _a("t", text)))
    return _c("title", _c("tx", _c("rich", _flat(), _a("lstStyle"), paragraph)), *place, _val("overlay", 0))


def _unit(text: str, language: str, layout: ChartLayout) -> "Element":
    """The name of the value axis, below the middle of it."""
    left = layout.names + (layout.bars - len(text) * layout.size * 0.9 * _EM) / 2
    top = layout.above + layout.rows * layout.row + 1.2 * layout.size + 8
    return _title(
        text, language, layout.size, _placed({"x": max(left, 0) / WIDTH, "y": top / layout.height}), bold=False
    )


def _text_look(size: int, colour: str = _BLACK) -> "Element":
    paragraph = _a("p", _a("pPr", _look("defRPr", size, bold=False, colour=colour)), _a("endParaRPr", lang="vi-VN"))
    return _c("txPr", _flat(), _a("lstStyle"), paragraph)


def _flat() -> "Element":
    return _a("bodyPr", rot="0", vert="horz")


def _look(tag: str, size: int, *, bold: bool, colour: str = _BLACK, **more: str) -> "Element":
    font = (_a(use, typeface="Times New Roman") for use in ("latin", "ea", "cs"))
    return _a(tag, _solid(colour), *font, **more, sz=str(100 * size), b=str(int(bold)))


def _fill(number: int) -> "Element":
    if number < 2:
        return _solid(_WHITE if number else _BLACK)
    return _a("pattFill", _a("fgClr", _colour(_BLACK)), _a("bgClr", _colour(_WHITE)), prst=_PATTERNS[number - 2])


def _line(colour: str = "") -> "Element":
    return _a("ln", _solid(colour) if colour else _a("noFill"), w="6350")


def _solid(colour: str) -> "Element":
    return _a("solidFill", _colour(colour))


def _colour(colour: str) -> "Element":
    return _a("srgbClr", val=colour)


def _locale(language: str) -> str:
    return "vi-VN" if language == "vi" else "en-US"


def _val(tag: str, value: object) -> "Element":
    return _c(tag, val=str(value))


def _c(tag: str, *content: Any, **attributes: str) -> "Element":
    return _made(C + tag, content, attributes)


def _a(tag: str, *content: Any, **attributes: str) -> "Element":
    return _made(A + tag, content, attributes)


def _made(tag: str, content: tuple[Any, ...], attributes: dict[str, str]) -> "Element":
    from lxml import etree

    made = etree.Element(tag, attributes, nsmap={"c": C[1:-1], "a": A[1:-1], "r": R[1:-1]})
    for child in content:
        if isinstance(child, str):
            made.text = child
        else:
            made.append(child)
    return made
