"""The markup of Word: settings of paragraphs and tables, values, and what is there in several forms."""

from collections.abc import Iterable, Iterator

from dxplan.ooxml import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
SIDES = ("top", "bottom", "left", "right")
_OFF = ("0", "false", "off")

Props = dict[str, str]


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
        elif tag == f"{W}outlineLvl":
            props["outline"] = setting.get(f"{W}val", "")
        elif tag == f"{W}pageBreakBefore":
            props["page"] = "1" if is_on(setting.get(f"{W}val", "1")) else "0"
    return props


def numbering_of(properties: Element | None) -> tuple[str, str]:
    """The list and level that a `pPr` names, blank where it names none."""
    if properties is None or properties.find(f"{W}numPr") is None:
        return "", ""
    return value_of(properties, "numPr", "numId"), value_of(properties, "numPr", "ilvl")


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


def blocks(container: Iterable[Element]) -> Iterator[Element]:
    """The paragraphs, tables, rows or cells of a container, with those in content controls and the like."""
    for child in container:
        if child.tag == f"{W}sdt":
            yield from blocks(child.iterfind(f"{W}sdtContent/*"))
        elif child.tag in (f"{W}customXml", f"{W}ins", f"{W}moveTo"):
            yield from blocks(child)
        elif child.tag == f"{MC}AlternateContent":
            yield from blocks(choice(child))
        else:
            yield child


def has_head_look(table: Element) -> bool:
    """Whether the style of a table sets its first row as a head."""
    look = value_of(table, "tblPr", "tblLook", default="0000")
    return is_on(value_of(table, "tblPr", "tblLook", attribute="firstRow", default="0")) or (
        look[-2:-1] in tuple("2367ABEFabef")
    )


def boxes(drawn: Iterable[Element]) -> Iterator[Element]:
    """The contents of the text boxes of a drawing, without boxes in other boxes."""
    for child in drawn:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag == f"{MC}AlternateContent":
            yield from boxes(choice(child))
        else:
            yield from boxes(child)


def choice(alternatives: Element) -> Iterator[Element]:
    """The contents of the newest of several forms of one thing."""
    forms = (alternatives.find(f"{MC}{name}") for name in ("Choice", "Fallback"))
    yield from next((form for form in forms if form is not None), ())
