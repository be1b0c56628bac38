"""Charts as Word keeps them: a frame in the text, a part that draws, and a workbook with the numbers to edit."""

from itertools import count
from typing import TYPE_CHECKING

from dxplan.render.figure import Figure
from dxplan.render.language import Language
from dxplan.word.drawing import WIDTH, A, C, chart_part, layout_of
from dxplan.word.filling import CHART, marks_in, misplaced
from dxplan.word.parts import (
    CONTENT_TYPES,
    LINKS,
    R,
    W,
    add_kind,
    add_link,
    look_of,
    next_id,
    parse,
    unparsed,
    words_of,
)
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
    """Replace the document's marks by charts; the names of the parts that this adds."""
    marks = marks_in(document, CHART, len(figures))
    if marks is None:
        raise misplaced(file)
    first = next_id(frame.get("id", "") for frame in document.iter(WP + "docPr"))
    names = []
    for number, (mark, figure) in enumerate(zip(marks, figures, strict=True), first):
        _give_room(_own_paragraph(mark, file))
        name, link = _add_parts(parts, figure, language, file)
        if (run := mark.getparent()) is not None:
            run.replace(mark, _frame(figure, number, link, language))
        names.append(name)
    return names


def _own_paragraph(mark: "Element", file: str) -> "Element":
    """The paragraph of the mark; a DxplanError if anything else in it can be seen."""
    run = mark.getparent()
    paragraph = None if run is None else run.getparent()
    around = None if paragraph is None else paragraph.getparent()
    if paragraph is None or paragraph.tag != W + "p" or around is None or around.tag != W + "body":
        raise misplaced(file)
    runs = paragraph.iterchildren(W + "r")
    visible = [child for run in runs for child in run if child.tag not in (W + "rPr", W + "t")]
    if words_of(paragraph).strip() or visible != [mark]:
        raise misplaced(file)
    return paragraph


def _give_room(paragraph: "Element") -> None:
    """No indent, which would push the chart over the margin, and no exact height of lines, which would cut it."""
    look = look_of(paragraph)
    for old in look.findall(W + "ind"):
        look.remove(old)
    spacing = look.find(W + "spacing")
    if spacing is None:
        spacing = look.makeelement(W + "spacing")
        later = next((setting for setting in look if setting.tag in _AFTER_SPACING), None)
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
    add_link(links, f"rIdChart{number}", "chart", chart)
    add_link(its_links, "rId1", "package", f"../{sheet}")
    parts[LINKS] = unparsed(links)
    parts[f"word/charts/_rels/chart{number}.xml.rels"] = unparsed(its_links)
    kinds = parse(parts[CONTENT_TYPES], file)
    if not any(kind.get("Extension", "").lower() == "xlsx" for kind in kinds.iterchildren("{*}Default")):
        default = kinds.tag.replace("Types", "Default")
        kinds.insert(0, kinds.makeelement(default, {"Extension": "xlsx", "ContentType": KIND}))
    add_kind(kinds, f"word/{chart}", _CHART_KIND)
    parts[CONTENT_TYPES] = unparsed(kinds)
    return f"word/{chart}", f"rIdChart{number}"


def _frame(figure: Figure, number: int, link: str, language: Language) -> "Element":
    """The chart's place in a line of the text, with its numbers in words for those who do not see it."""
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
        f"{category}: "
        + ", ".join(f"{series.name} {figure.number(series.values[number], language)}" for series in figure.series)
        for number, category in enumerate(figure.categories)
    ]
    return f"{figure.title}{unit}. {'; '.join(rows)}."
