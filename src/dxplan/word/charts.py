"""Charts as Word keeps them: a frame in the text, a part that draws, and a workbook with the numbers to edit."""

from itertools import count
from typing import TYPE_CHECKING

from dxplan.render.figure import Figure
from dxplan.render.language import Language
from dxplan.word.drawing import WIDTH, A, C, chart_part, layout_of
from dxplan.word.filling import CHART, misplaced
from dxplan.word.parts import CONTENT_TYPES, LINKS, R, W, parse, unparsed, words_of
from dxplan.word.workbook import KIND, workbook

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU_PER_POINT = 12700
_CHART_KIND = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_AFTER_SPACING = frozenset(
    W + tag
    for tag in (
        *("contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
        *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    )
)


def add_charts(
    parts: dict[str, bytes], document: "Element", figures: list[Figure], language: Language, file: str
) -> list[str]:
    """Add to the parts the charts that the document's marks stand for, and say their names; the marks become frames."""
    marks = {mark.get("n", ""): mark for mark in document.iter(CHART)}
    if sorted(mark.get("n", "") for mark in document.iter(CHART)) != sorted(map(str, range(1, len(figures) + 1))):
        raise misplaced(file)
    identities = [found.get("id", "") for found in document.iter(WP + "docPr")]
    used = max([0, *(int(one) for one in identities if one.isascii() and one.isdecimal())])
    names = []
    for number, figure in enumerate(figures, 1):
        mark = marks[str(number)]
        _give_room(_own_paragraph(mark, file))
        name, link = _add_parts(parts, figure, language, file)
        if (run := mark.getparent()) is not None:
            run.replace(mark, _frame(figure, used + number, link, language))
        names.append(name)
    return names


def _own_paragraph(mark: "Element", file: str) -> "Element":
    """The paragraph that holds the mark and nothing else to be seen."""
    run = mark.getparent()
    paragraph = None if run is None else run.getparent()
    around = None if paragraph is None else paragraph.getparent()
    if paragraph is None or paragraph.tag != W + "p" or around is None or around.tag != W + "body":
        raise misplaced(file)
    seen = [one for one in paragraph.iterchildren(W + "r") for one in one if one.tag not in (W + "rPr", W + "t")]
    if words_of(paragraph).strip() or seen != [mark]:
        raise misplaced(file)
    return paragraph


def _give_room(paragraph: "Element") -> None:
    """No indent, which would push the chart over the margin, and no exact height of lines, which would cut it."""
    look = paragraph.find(W + "pPr")
    if look is None:
        look = paragraph.makeelement(W + "pPr")
        paragraph.insert(0, look)
    for old in look.findall(W + "ind"):
        look.remove(old)
    spacing = look.find(W + "spacing")
    if spacing is None:
        spacing = look.makeelement(W + "spacing")
        later = next((one for one in look if one.tag in _AFTER_SPACING), None)
        look.append(spacing) if later is None else later.addprevious(spacing)
    spacing.set(W + "line", "240")
    spacing.set(W + "lineRule", "auto")
    spacing.addnext(look.makeelement(W + "ind", {W + side: "0" for side in ("left", "right", "firstLine")}))


def _add_parts(parts: dict[str, bytes], figure: Figure, language: Language, file: str) -> tuple[str, str]:
    """The name of the chart's part and the id of the document's link to it."""
    taken = {name.casefold() for name in parts}
    number = next(number for number in count(1) if f"word/charts/chart{number}.xml" not in taken)
    chart, sheet = f"charts/chart{number}.xml", f"embeddings/Microsoft_Excel_Sheet{number}.xlsx"
    parts[f"word/{chart}"] = unparsed(chart_part(figure, language.code, "rId1"))
    parts[f"word/{sheet}"] = workbook(figure)
    links = parse(parts[LINKS], file)
    its_links = links.makeelement(links.tag, nsmap=links.nsmap)
    _add_link(links, f"rIdChart{number}", "chart", chart)
    _add_link(its_links, "rId1", "package", f"../{sheet}")
    parts[LINKS] = unparsed(links)
    parts[f"word/charts/_rels/chart{number}.xml.rels"] = unparsed(its_links)
    kinds = parse(parts[CONTENT_TYPES], file)
    if not any(kind.get("Extension", "").lower() == "xlsx" for kind in kinds.iterchildren("{*}Default")):
        default = kinds.tag.replace("Types", "Default")
        kinds.insert(0, kinds.makeelement(default, {"Extension": "xlsx", "ContentType": KIND}))
    override = kinds.tag.replace("Types", "Override")
    kinds.append(kinds.makeelement(override, {"PartName": f"/word/{chart}", "ContentType": _CHART_KIND}))
    parts[CONTENT_TYPES] = unparsed(kinds)
    return f"word/{chart}", f"rIdChart{number}"


def _add_link(links: "Element", name: str, kind: str, target: str) -> None:
    link = {"Id": name, "Type": f"{R[1:-1]}/{kind}", "Target": target}
    links.append(links.makeelement(links.tag.replace("Relationships", "Relationship"), link))


def _frame(figure: Figure, number: int, link: str, language: Language) -> "Element":
    """The chart's place in a line of the text; what it shows is said for those who do not see it."""
    from lxml.builder import ElementMaker

    nsmap = {"w": W[1:-1], "wp": WP[1:-1], "a": A[1:-1], "c": C[1:-1], "r": R[1:-1]}
    w, wp, a, c = (ElementMaker(namespace=space[1:-1], nsmap=nsmap) for space in (W, WP, A, C))
    size = {"cx": str(WIDTH * _EMU_PER_POINT), "cy": str(round(layout_of(figure).height * _EMU_PER_POINT))}
    frame: Element = w.drawing(
        wp.inline(
            wp.extent(size),
            wp.effectExtent(l="0", t="0", r="0", b="0"),
            wp.docPr(id=str(number), name=f"Chart {number}", descr=_in_words(figure, language)),
            wp.cNvGraphicFramePr(),
            a.graphic(a.graphicData(c.chart({R + "id": link}), uri=C[1:-1])),
            **{f"dist{side}": "0" for side in "TBLR"},
        )
    )
    return frame


def _in_words(figure: Figure, language: Language) -> str:
    unit = f" ({figure.unit})" if figure.unit else ""
    rows = [
        f"{category}: " + ", ".join(f"{one.name} {figure.said(one.values[number], language)}" for one in figure.series)
        for number, category in enumerate(figure.categories)
    ]
    return f"{figure.title}{unit}. {'; '.join(rows)}."
