"""The final look of letters and paragraphs: from defaults, theme, styles and direct formatting."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dxplan.decree.elements import Look, ParagraphLayout
from dxplan.ooxml import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OFF = ("0", "false", "off")
_TOGGLES = {f"{W}{name}": name for name in ("b", "bCs", "i", "iCs", "caps", "vanish")}
_SWITCHES = {f"{W}{name}": name for name in ("cs", "rtl")}
_SLOTS = (("ascii", "asciiTheme", "ascii"), ("hAnsi", "hAnsiTheme", "hAnsi"), ("cs", "cstheme", "csFont"))
"""Of each kind of font: the attribute with its name, the one with a name of the theme, and the name used here."""
_BLACK = ("text1", "dark1")
SIDES = ("top", "bottom", "left", "right")
_CELL_MARGIN = 108
_DEEPEST = 50  # styles upon styles

Props = dict[str, str]


class Style(NamedTuple):
    """A style as the file has it, without the settings of its base."""

    based_on: str
    letters: Props
    paragraph: Props
    numbering: tuple[str, str]
    head_letters: Props
    """Of a table's style: the settings for the head row alone."""
    borders: frozenset[str]
    cell_margins: dict[str, int]


class Styles:
    """The styles of a document; each look is computed once."""

    def __init__(self, styles: Element | None, theme: Element | None) -> None:
        self._theme = dict(_theme_fonts(theme)) if theme is not None else {}
        self._styles: dict[str, Style] = {}
        self._defaults: dict[str, str] = {}
        self._default_letters: Props = {}
        self._default_paragraph: Props = {}
        self._looks: dict[tuple[str, str, str, bool], tuple[Props, Props]] = {}
        self._layouts: dict[tuple[str, str], Props] = {}
        if styles is None:
            return
        self._default_letters = self.letters(styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        self._default_paragraph = layout_of(styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"))
        for style in styles.iterfind(f"{W}style"):
            name = style.get(f"{W}styleId", "")
            if is_on(style.get(f"{W}default", "0")):
                self._defaults[style.get(f"{W}type", "")] = name
            self._styles[name] = self._style(style)

    def letters(self, properties: Element | None) -> Props:
        """The settings of an `rPr`, with the names of the theme's fonts resolved."""
        props: Props = {}
        for setting in properties if properties is not None else ():
            tag = setting.tag
            if tag == f"{W}rFonts":
                for attribute, themed, slot in _SLOTS:
                    name = self._theme.get(setting.get(f"{W}{themed}", "")) or setting.get(f"{W}{attribute}")
                    if name:
                        props[slot] = name
            elif tag == f"{W}color":
                is_black = setting.get(f"{W}themeColor") in _BLACK and setting.get(f"{W}themeTint") is None
                props["colour"] = "auto" if is_black else setting.get(f"{W}val", "auto")
            elif tag in (f"{W}sz", f"{W}szCs"):
                props[tag.removeprefix(W)] = setting.get(f"{W}val", "")
            elif tag == f"{W}u":
                props["u"] = setting.get(f"{W}val", "single")
            elif tag in _TOGGLES:
                props[_TOGGLES[tag]] = "1" if is_on(setting.get(f"{W}val", "1")) else "0"
            elif tag in _SWITCHES:
                props[_SWITCHES[tag]] = "1" if is_on(setting.get(f"{W}val", "1")) else "0"
            elif tag == f"{W}rStyle":
                props["style"] = setting.get(f"{W}val", "")
        return props

    def look(self, direct: Props, paragraph_style: str, table_style: str, *, head: bool) -> tuple[Look, bool]:
        """The look of a run, and whether it is hidden."""
        key = (paragraph_style, direct.get("style", ""), table_style, head)
        if key not in self._looks:
            self._looks[key] = self._styled(*key)
        values, toggles = self._looks[key]
        props = values | toggles | direct
        is_complex = props.get("cs") == "1" or props.get("rtl") == "1"
        suffix = "Cs" if is_complex else ""
        slots = ("csFont",) if is_complex else ("ascii", "hAnsi")
        look = Look(
            tuple(dict.fromkeys(props.get(slot, "Times New Roman") for slot in slots)),
            whole(props.get("szCs" if is_complex else "sz"), 20) / 2,
            props.get(f"b{suffix}") == "1",
            props.get(f"i{suffix}") == "1",
            props.get("caps") == "1",
            props.get("u", "none") != "none",
            props.get("colour", "auto").upper().replace("AUTO", "auto"),
        )
        return look, props.get("vanish") == "1"

    def layout(self, direct: Props, paragraph_style: str, table_style: str, numbered: Props) -> ParagraphLayout:
        """The layout of a paragraph: its style, over it its list, over both its direct formatting."""
        key = (paragraph_style, table_style)
        if key not in self._layouts:
            layers = [self._default_paragraph]
            layers += (style.paragraph for style in self._chain(table_style))
            layers += (style.paragraph for style in self._chain(paragraph_style, "paragraph"))
            self._layouts[key] = _merged(layers)
        props = self._layouts[key] | numbered | direct
        hanging, first = whole(props.get("hanging"), 0), whole(props.get("firstLine"), 0)
        return ParagraphLayout(
            {"start": "left", "end": "right"}.get(props.get("jc", "left"), props.get("jc", "left")),
            whole(props.get("left"), 0),
            -hanging if hanging else first,
            whole(props.get("before"), 0),
            whole(props.get("after"), 0),
            whole(props.get("line"), 240),
            props.get("lineRule", "auto"),
            props.get("contextual") == "1",
            paragraph_style or self._defaults.get("paragraph", ""),
            whole(props.get("right"), 0),
            frozenset(props.get("edges", "").split()),
        )

    def numbering(self, paragraph_style: str) -> tuple[str, str]:
        """The list and level that a paragraph's style gives it; blank for none."""
        chain = reversed(self._chain(paragraph_style, "paragraph"))
        return next((style.numbering for style in chain if style.numbering[0]), ("", ""))

    def borders(self, table_style: str) -> frozenset[str]:
        """The borders that a table's style draws."""
        return frozenset().union(*(style.borders for style in self._chain(table_style)))

    def cell_margins(self, table_style: str) -> dict[str, int]:
        """The margins at the sides of cells, in twips; those of Word if the style has none."""
        margins = {"left": _CELL_MARGIN, "right": _CELL_MARGIN}
        for style in self._chain(table_style):
            margins |= style.cell_margins
        return margins

    def default_table_style(self) -> str:
        """The style of tables that name none."""
        return self._defaults.get("table", "")

    def _styled(self, paragraph_style: str, run_style: str, table_style: str, head: bool) -> tuple[Props, Props]:
        """The settings of styles for a run, and its toggles: bold by styles of two kinds is not bold."""
        table = self._chain(table_style)
        of_table = _merged([*(style.letters for style in table), *(style.head_letters for style in table if head)])
        of_paragraph = _merged(style.letters for style in self._chain(paragraph_style, "paragraph"))
        of_run = _merged(style.letters for style in self._chain(run_style, "character"))
        values = _merged((self._default_letters, of_table, of_paragraph, of_run))
        return values, {
            name: "1"
            if self._default_letters.get(name) == "1"
            or sum(layer.get(name) == "1" for layer in (of_table, of_paragraph, of_run)) % 2
            else "0"
            for name in _TOGGLES.values()
        }

    def _chain(self, name: str, kind: str = "") -> list[Style]:
        """A style, or else the default of its kind, and every style below it, the lowest first."""
        name = name or self._defaults.get(kind, "")
        chain: dict[str, Style] = {}
        while name in self._styles and name not in chain and len(chain) < _DEEPEST:
            chain[name] = self._styles[name]
            name = chain[name].based_on
        return list(chain.values())[::-1]

    def _style(self, style: Element) -> Style:
        properties = style.find(f"{W}pPr")
        return Style(
            value_of(style, "basedOn"),
            self.letters(style.find(f"{W}rPr")),
            layout_of(properties),
            numbering_of(properties),
            self.letters(style.find(f"{W}tblStylePr[@{W}type='firstRow']/{W}rPr")),
            borders_of(style.find(f"{W}tblPr/{W}tblBorders")),
            margins_of(style.find(f"{W}tblPr/{W}tblCellMar")),
        )


def layout_of(properties: Element | None) -> Props:
    """The settings of a `pPr`."""
    props: Props = {}
    for setting in properties if properties is not None else ():
        tag = setting.tag
        if tag == f"{W}jc":
            props["jc"] = setting.get(f"{W}val", "left")
        elif tag == f"{W}ind":
            props |= _attributes(
                setting,
                {
                    "left": "left", "start": "left", "right": "right", "end": "right",
                    "firstLine": "firstLine", "hanging": "hanging",
                },
            )  # fmt: skip
            if "firstLine" in props and setting.get(f"{W}hanging") is None:
                props["hanging"] = "0"
        elif tag == f"{W}spacing":
            props |= _attributes(setting, {name: name for name in ("before", "after", "line", "lineRule")})
            for side in ("before", "after"):
                if is_on(setting.get(f"{W}{side}Autospacing", "0")):
                    props[side] = "280"  # what Word puts for "auto"
        elif tag == f"{W}contextualSpacing":
            props["contextual"] = "1" if is_on(setting.get(f"{W}val", "1")) else "0"
        elif tag == f"{W}pBdr":
            props["edges"] = " ".join(sorted(borders_of(setting) & set(SIDES)))
        elif tag == f"{W}pageBreakBefore":
            props["page"] = "1" if is_on(setting.get(f"{W}val", "1")) else "0"
    return props


def numbering_of(properties: Element | None) -> tuple[str, str]:
    """The list and level that a `pPr` names, blank where it names none."""
    if properties is None or properties.find(f"{W}numPr") is None:
        return "", ""
    return value_of(properties, "numPr", "numId"), value_of(properties, "numPr", "ilvl", default="0")


def borders_of(borders: Element | None) -> frozenset[str]:
    """The sides on which a line is drawn."""
    drawn = borders if borders is not None else ()
    sides = (_side(border) for border in drawn if border.get(f"{W}val", "none") not in ("none", "nil", ""))
    return frozenset(sides)


def margins_of(margins: Element | None) -> dict[str, int]:
    """The margins at the sides of cells, in twips, as far as they are given."""
    given = margins if margins is not None else ()
    return {side: whole(margin.get(f"{W}w"), 0) for margin in given if (side := _side(margin)) in ("left", "right")}


def value_of(element: Element | None, *path: str, attribute: str = "val", default: str = "") -> str:
    """An attribute at the end of a path of children; the default if any of them is missing."""
    node = element.find(_path(path)) if element is not None else None
    return node.get(f"{W}{attribute}", default) if node is not None else default


def flag_of(element: Element, *path: str) -> bool:
    """Whether the on-off element at the end of a path of children is there, and on."""
    flag = element.find(_path(path))
    return flag is not None and is_on(flag.get(f"{W}val", "1"))


def is_on(value: str) -> bool:
    """Whether an on-off value is on."""
    return value not in _OFF


def whole(value: str | None, default: int, *, most: int = 1_000_000) -> int:
    """The number in an attribute; the default if there is none, or one that makes no sense."""
    try:
        number = int(float(value)) if value else default
    except (ValueError, OverflowError):
        return default
    return number if abs(number) < most else default


def _side(element: Element) -> str:
    name = str(element.tag).removeprefix(W)
    return {"start": "left", "end": "right"}.get(name, name)


def _path(names: Iterable[str]) -> str:
    return "/".join(f"{W}{name}" for name in names)


def _attributes(element: Element, names: dict[str, str]) -> Props:
    return {prop: value for name, prop in names.items() if (value := element.get(f"{W}{name}")) is not None}


def _merged(layers: Iterable[Props]) -> Props:
    return {name: value for layer in layers for name, value in layer.items()}


def _theme_fonts(theme: Element) -> Iterator[tuple[str, str]]:
    """The fonts of a theme by the names that styles use for them: `minorAscii`."""
    for size in ("major", "minor"):
        for kind, ends in (("latin", ("Ascii", "HAnsi")), ("cs", ("Bidi",)), ("ea", ("EastAsia",))):
            font = theme.find(f"{_A}themeElements/{_A}fontScheme/{_A}{size}Font/{_A}{kind}")
            if font is not None and font.get("typeface"):
                yield from ((f"{size}{end}", font.get("typeface", "")) for end in ends)
