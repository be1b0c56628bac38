"""What lies over the cells of a sheet: remarks that are pinned to cells, text boxes, pictures."""

from dxplan.diagnostics import msg
from dxplan.ooxml.package import Package
from dxplan.papers.excel_files.excel_parts import local, rich_text
from dxplan.papers.excel_files.excel_sheet import SourceSheet, spot_of
from dxplan.papers.source_paper import LeftOut, SourcePlace
from dxplan.papers.tidying import tidy


def pinned_remarks(package: Package, sheet: SourceSheet, part: str) -> list[LeftOut]:
    """The remarks that are pinned to cells; a thread is there a second time as an old remark."""
    comments: dict[str, str] = {}
    for target in package.related(part, "comments").values():
        for comment in package.xml(target).iter("{*}comment"):
            body = comment.find("{*}text")
            comments[comment.get("ref", "")] = "" if body is None else tidy(rich_text(body).text)
    for target in _threads(package, part):
        threads: dict[str, list[str]] = {}
        for comment in package.xml(target).iter("{*}threadedComment"):
            threads.setdefault(comment.get("ref", ""), []).append(tidy(comment.findtext("{*}text") or ""))
        comments |= {reference: "\n".join(texts) for reference, texts in threads.items()}
    why = msg("it is a comment on the cell")
    return [
        LeftOut(text, sheet.place(spot) if (spot := spot_of(key)) else SourcePlace(sheet=sheet.name), why)
        for key, text in comments.items()
        if text
    ]


def _threads(package: Package, part: str) -> list[str]:
    """The parts with threads of remarks, which are younger than the standard."""
    relations = package.relationships(part).values()
    return [target for kind, target in relations if kind.endswith("/threadedComment")]


def drawn_over(package: Package, sheet: SourceSheet, part: str) -> tuple[list[LeftOut], int]:
    """The words of text boxes, and how many pictures and charts there are."""
    texts, pictures = list[LeftOut](), 0
    for target in package.related(part, "drawing").values():
        for element in package.xml(target).iter("{*}pic", "{*}graphicFrame", "{*}txBody"):
            if local(element) != "txBody":
                pictures += 1
                continue
            lines = ("".join(text.text or "" for text in line.iter("{*}t")) for line in element.iterfind("{*}p"))
            if words := tidy("\n".join(lines)):
                texts.append(LeftOut(words, SourcePlace(sheet=sheet.name), msg("it is in a text box")))
    return texts, pictures
