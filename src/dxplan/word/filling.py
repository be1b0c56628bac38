"""A part of a Word template filled in from the view.

The result is read strictly and compared with the values that were printed, so that none is lost without a message.
"""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from dxplan.diagnostics import DxplanError, msg
from dxplan.render.figure import Figure, figure
from dxplan.render.language import Language
from dxplan.render.text import printable
from dxplan.word.budget import Budget, bounded, check_length, unprintable
from dxplan.word.columns import divide_last_column, widen_for_codes
from dxplan.word.joining import checked, join_cells, take_joins
from dxplan.word.parts import W, excerpt, parse
from dxplan.word.sandbox import TemplateText, environment, naming, running
from dxplan.word.short_names import ShortNames
from dxplan.word.tags import BRACES, as_jinja

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NOTE, CHART = "{urn:dxplan:footnote}note", "{urn:dxplan:chart}chart"
MAX_CHARTS = 100
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BLOCK = "dxplan-block"
_FROM = re.compile(rf"<\?{_BLOCK} (.*?)\?>")
_OF_TEXT_TEMPLATES = frozenset(("Macro", "AssignBlock", "Block", "Extends", "Include", "Import", "FromImport"))
"""Tags that keep text for later: a document is checked for each value in the order of printing."""


class Filling:
    """Fills in the parts of one document; keeps its footnotes and charts."""

    def __init__(self, view: Mapping[str, Any], language: Language) -> None:
        self.notes: list[str] = []
        self.charts: list[Figure] = []
        self._printed: list[str] = []
        self._joins = 0
        self._view, self._language, self._budget = view, language, Budget()
        self._short_names = ShortNames(view)

    def filled(self, source: TemplateText) -> tuple["Element", list[str]]:
        """A part of a template filled in, and the values that were printed in it, in order."""
        file = source.file
        self._printed, self._joins = [], 0
        if not BRACES.search(source.text):
            return _finished(parse(source.text.encode(), file), 0), []
        with running(file, source.place):
            written = bounded(self.environment(source.text, file).get_template(file).generate(), file)
        written = self._short_names.without_needless(written, self._printed, _escaped)
        return _finished(parse(written.encode(), file, large=True), self._joins), self._printed

    def environment(self, source: str, file: str) -> Any:
        """Jinja's environment for a part with this text."""
        return environment(
            self._language,
            lambda name: (source, name) if name == file else None,
            self._finalize,
            self._view,
            self._budget,
            without=_OF_TEXT_TEMPLATES,
            filters=self._short_names.filters()
            | {"footnote": self._footnote, "chart": self._chart, "joined": self._joined},
        )

    def _finalize(self, value: Any) -> Any:
        from jinja2 import Undefined
        from markupsafe import Markup, escape

        if isinstance(value, Markup | Undefined):
            return value
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise unprintable(value)
        text = str(value)
        check_length(text)
        text = printable(text.replace("\t", " "))
        self._printed.append(self._budget.charge(text))
        return escape(text)

    def _footnote(self, text: object) -> Any:
        from markupsafe import Markup

        if not isinstance(text, str):
            raise TypeError(f"{type(text).__name__} is not str")
        check_length(text)
        self.notes.append(self._budget.charge(" ".join(printable(text).split())))
        return Markup('<note xmlns="urn:dxplan:footnote" n="{}"/>').format(len(self.notes))

    def _joined(self, join: object) -> Any:
        from markupsafe import Markup

        if not checked(join):
            return ""
        self._joins += 1
        return Markup('<join xmlns="urn:dxplan:cell" to="{}"/>').format(join)

    def _chart(self, value: object) -> Any:
        from markupsafe import Markup

        if len(self.charts) == MAX_CHARTS:
            raise ValueError(f"a document has at most {MAX_CHARTS} charts")
        self.charts.append(figure(value, naming(self._language)))
        self._short_names.in_chart(self.charts[-1].categories)
        return Markup('<chart xmlns="urn:dxplan:chart" n="{}"/>').format(len(self.charts))


def _escaped(text: str) -> str:
    from markupsafe import escape

    return str(escape(text))


def marks_in(document: "Element", tag: str, count: int) -> list["Element"] | None:
    """The marks of footnotes or charts by their numbers; None unless each number from 1 to `count` is there once."""
    marks = list(document.iter(tag))
    if sorted(mark.get("n", "") for mark in marks) != sorted(map(str, range(1, count + 1))):
        return None
    return sorted(marks, key=lambda mark: int(mark.get("n", "")))


def misplaced(file: str) -> DxplanError:
    """The error for a chart that is printed where none can be, or not once."""
    return DxplanError(
        msg("{file}: a chart is to be printed once, in a paragraph of its own, outside of tables", file=file)
    )


def check_complete(text: str, printed: list[str], file: str) -> None:
    """A DxplanError unless the text holds every value that was printed, in order."""
    at = 0
    for value in printed:
        place = text.find(value, at)
        if place < 0:
            message = msg("{file}: “{value}” is printed, but not in the text", file=file, value=excerpt(value))
            raise DxplanError(message, msg("a tag prints into a paragraph's text, nowhere else"))
        at = place + len(value)


def source_of(root: "Element", file: str) -> TemplateText:
    """The part, whose tags were checked, as a Jinja template: a line for each paragraph, so that an error has its
    paragraph."""
    tagged = as_jinja(root, file)
    lines = [_FROM.split(line) for line in re.sub(rf"(?=<w:p[ >]|<\?{_BLOCK} )", "\n", tagged).split("\n")]
    files = [file]
    for line in lines:
        files.append(line[1] if len(line) > 1 else files[-1])

    def place(_: str, number: int) -> str:
        words = excerpt(re.sub(r"<[^>]*>", "", lines[number - 1][-1]))
        return f"{files[number]}: “{words}”"

    return TemplateText("\n".join(line[-1] for line in lines), file, place, _OF_TEXT_TEMPLATES)


def mark_of(file: str) -> "Element":
    """A mark that the following paragraphs are from this file; it is not part of the text."""
    from lxml import etree

    return etree.ProcessingInstruction(_BLOCK, file)


def _finished(root: "Element", joins: int) -> "Element":
    """Add what a template can't write as text: line ends, footnotes, charts, spaces that count, joined cells. No cell
    or table is empty, and each cell is in a column."""
    joined = take_joins(root, joins)
    texts = list(root.iter(W + "t"))
    for run in dict.fromkeys(text.getparent() for text in texts if _is_more(text)):
        if run is not None and run.tag == W + "r":
            _spread(run)
    for text in root.iter(W + "t"):
        words = text.text or ""
        if words != words.strip():
            text.set(_SPACE, "preserve")
    for cell in root.iter(W + "tc"):
        if len(cell) == 0 or cell[-1].tag != W + "p":
            cell.append(_blank_paragraph(cell))
    for table in list(root.iter(W + "tbl")):
        divide_last_column(table)
        join_cells(table, joined)
        widen_for_codes(table)
        if table.find(f".//{W}tr") is None and (around := table.getparent()) is not None:
            around.remove(table)
    return root


def _blank_paragraph(cell: "Element") -> "Element":
    """A paragraph like the first of the row's, without its text."""
    blank = cell.makeelement(W + "p")
    row = cell.getparent()
    look = None if row is None else row.find(f".//{W}pPr")
    if look is not None:
        blank.append(deepcopy(look))
    return blank


def _spread(run: "Element") -> None:
    """Turn line ends, footnotes and charts within a run's text into Word's own."""
    texts = [text for text in run.iter(W + "t") if _is_more(text)]
    look = run.find(W + "rPr")
    current = run
    for child in [child for child in run if child.tag != W + "rPr"]:
        if child not in texts:
            current.append(child)
            continue
        run.remove(child)
        for piece in _pieces(child):
            if isinstance(piece, str):
                _add_lines(current, piece)
                continue
            if piece.tag not in (NOTE, CHART):
                continue  # a mark that a filter changed; the count of the marks shows that it is missing
            mark = run.makeelement(W + "r")
            mark.append(mark.makeelement(piece.tag, {"n": piece.get("n", "")}))
            current.addnext(mark)
            current = run.makeelement(W + "r")
            if look is not None:
                current.append(deepcopy(look))
            mark.addnext(current)


def _is_more(text: "Element") -> bool:
    """Whether a text holds a mark or a line end."""
    return len(text) > 0 or "\n" in (text.text or "")


def _pieces(text: "Element") -> Iterator["str | Element"]:
    yield text.text or ""
    for child in text:
        yield child
        yield child.tail or ""


def _add_lines(run: "Element", text: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            run.append(run.makeelement(W + "br"))
        if line:
            words = run.makeelement(W + "t")
            words.text = line
            run.append(words)
