"""How letters and paragraphs of a Word file are set: by defaults, theme, styles and direct formatting together."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dxplan.ooxml import Element
from dxplan.ooxml.markup import Props, W, borders_of, is_on, layout_of, margins_of, numbering_of, value_of

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TOGGLES = {f"{W}{name}": name for name in ("b", "bCs", "i", "iCs", "caps", "vanish", "strike", "dstrike")}
_SWITCHES = {f"{W}{name}": name for name in ("cs", "rtl")}
_SLOTS = (("ascii", "asciiTheme", "ascii"), ("hAnsi", "hAnsiTheme", "hAnsi"), ("cs", "cstheme", "csFont"))
"""Of each kind of font: the attribute with its name, the one with a name of the theme, and the name used here."""
_BLACK = ("text1", "dark1")
_CELL_MARGIN = 108
_DEEPEST = 50  # styles upon styles


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
        self.names: dict[str, str] = {}
        """The names of the styles by their ids, which differ by language."""
        self._chains: dict[str, list[Style]] = {}
        self._default_letters: Props = {}
        self._default_paragraph: Props = {}
        self._looks: dict[tuple[str, str, str, bool], Props] = {}
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
            self.names[name] = value_of(style, "name")

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
            elif tag in (f"{W}sz", f"{W}szCs", f"{W}vertAlign"):
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

    def of_run(self, direct: Props, paragraph_style: str, table_style: str, *, head: bool) -> Props:
        """The settings of a run by styles, and over them its direct formatting."""
        key = (paragraph_style, direct.get("style", ""), table_style, head)
        if key not in self._looks:
            values, toggles = self._styled(*key)
            self._looks[key] = values | toggles
        return self._looks[key] | direct

    def of_paragraph(self, direct: Props, paragraph_style: str, table_style: str, numbered: Props) -> Props:
        """The settings of a paragraph: its style, over it its list, over both its direct formatting."""
        key = (paragraph_style, table_style)
        if key not in self._layouts:
            layers = [self._default_paragraph]
            layers += (style.paragraph for style in self._chain(table_style))
            layers += (style.paragraph for style in self._chain(paragraph_style, "paragraph"))
            self._layouts[key] = _merged(layers)
        return self._layouts[key] | numbered | direct

    def default_style(self, kind: str) -> str:
        """The style of paragraphs or tables that name none."""
        return self._defaults.get(kind, "")

    def numbering(self, own: tuple[str, str], paragraph_style: str) -> tuple[str, str]:
        """The list and level of a paragraph: its own, else those of its style; blank for none."""
        number = level = ""
        for style in self._chain(paragraph_style, "paragraph"):
            number, level = style.numbering[0] or number, style.numbering[1] or level
        return own[0] or number, own[1] or ("" if own[0] else level)

    def borders(self, table_style: str) -> frozenset[str]:
        """The borders that a table's style draws."""
        return frozenset().union(*(style.borders for style in self._chain(table_style)))

    def cell_margins(self, table_style: str) -> dict[str, int]:
        """The margins at the sides of cells, in twips; those of Word if the style has none."""
        margins = {"left": _CELL_MARGIN, "right": _CELL_MARGIN}
        for style in self._chain(table_style):
            margins |= style.cell_margins
        return margins

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
        if name in self._chains:
            return self._chains[name]
        first = name
        chain: dict[str, Style] = {}
        while name in self._styles and name not in chain and len(chain) < _DEEPEST:
            chain[name] = self._styles[name]
            name = chain[name].based_on
        self._chains[first] = list(chain.values())[::-1]
        return self._chains[first]

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


def _merged(layers: Iterable[Props]) -> Props:
    return {name: value for layer in layers for name, value in layer.items()}


def _theme_fonts(theme: Element) -> Iterator[tuple[str, str]]:
    """The fonts of a theme by the names that styles use for them: `minorAscii`."""
    for size in ("major", "minor"):
        for kind, ends in (("latin", ("Ascii", "HAnsi")), ("cs", ("Bidi",)), ("ea", ("EastAsia",))):
            font = theme.find(f"{_A}themeElements/{_A}fontScheme/{_A}{size}Font/{_A}{kind}")
            if font is not None and font.get("typeface"):
                yield from ((f"{size}{end}", font.get("typeface", "")) for end in ends)
