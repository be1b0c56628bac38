"""The contents of a paragraph in a Word file: runs, fields, tracked changes, and what is drawn in it."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from dxplan.decree.elements import Look, Run, Stroke
from dxplan.decree.shapes import is_outlined, strokes
from dxplan.ooxml import Element
from dxplan.ooxml.markup import MC, Props, W, boxes, choice, value_of, whole
from dxplan.ooxml.styles import Styles

_OPEN = {f"{W}{name}" for name in ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "bdo", "dir")}
_GONE = {f"{W}del", f"{W}moveFrom"}
_TRACKED = {f"{W}ins", f"{W}moveTo"} | _GONE
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_PAGE = re.compile(r"\s*PAGE\b", re.IGNORECASE)


class Inline:
    """The contents of a paragraph, read in their order."""

    def __init__(self, styles: Styles, paragraph_style: str, table: tuple[str, bool]) -> None:
        self._styles, self._style, self._table = styles, paragraph_style, table
        self._runs: list[Run] = []
        self.strokes: list[Stroke] = []
        self.boxes: list[tuple[Element, bool]] = []
        """The contents of text boxes, each with whether its outline is drawn."""
        self.changes = 0
        self.has_page_number = False
        self.starts_page = False
        self.is_framed = False
        self._fields: list[bool] = []
        """For each open field, whether its instruction is being read, which is not printed."""

    def read(self, parent: Iterable[Element]) -> None:
        """Read everything in an element of the text."""
        for child in parent:
            tag = child.tag
            if tag in _TRACKED:
                self.changes += 1
            if tag == f"{W}r":
                self._run(child)
            elif tag in _OPEN:
                self.has_page_number |= bool(_PAGE.match(child.get(f"{W}instr", "")))
                self.read(child)
            elif tag == f"{W}sdt":
                for content in child.iterfind(f"{W}sdtContent"):
                    self.read(content)
            elif tag == f"{MC}AlternateContent":
                self.read(choice(child))

    def merged(self, mark: str) -> tuple[Run, ...]:
        """The runs, with neighbours of one look joined, and the mark of a list before them."""
        alike = groupby(self._runs, key=attrgetter("look"))
        runs = [Run("".join(run.text for run in group), look) for look, group in alike]
        if mark and runs:
            runs[0] = Run(mark + runs[0].text, runs[0].look)
        return tuple(runs)

    def _run(self, run: Element) -> None:
        direct = self._styles.letters(run.find(f"{W}rPr"))
        settings = self._styles.of_run(direct, self._style, self._table[0], head=self._table[1])
        text = "".join(self._signs(run))
        if text and settings.get("vanish") != "1":
            self._runs.append(Run(text, _look(settings)))
            self.is_framed |= value_of(run, "rPr", "bdr", default="none") not in ("none", "nil")

    def _signs(self, run: Iterable[Element]) -> Iterator[str]:
        for child in run:
            tag = child.tag
            if tag == f"{W}t":
                if not any(self._fields):
                    yield child.text or ""
            elif tag in _SIGNS:
                yield _SIGNS[tag]
            elif tag == f"{W}br":
                if child.get(f"{W}type", "textWrapping") == "textWrapping":
                    yield "\n"
                else:
                    self.starts_page = True
            elif tag == f"{W}fldChar":
                self._field(child.get(f"{W}fldCharType", ""))
            elif tag == f"{W}instrText":
                self.has_page_number |= bool(_PAGE.match(child.text or ""))
            elif tag == f"{W}pgNum":
                self.has_page_number = True
            elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                self._drawn(child)
            elif tag == f"{MC}AlternateContent":
                yield from self._signs(choice(child))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _drawn(self, drawing: Element) -> None:
        inside, outlined = list(boxes(drawing)), is_outlined(drawing)
        self.boxes += ((box, outlined) for box in inside)
        if not any(text.text for box in inside for text in box.iter(f"{W}t")):
            self.strokes += strokes(drawing)


def _look(props: Props) -> Look:
    is_complex = props.get("cs") == "1" or props.get("rtl") == "1"
    suffix = "Cs" if is_complex else ""
    slots = ("csFont",) if is_complex else ("ascii", "hAnsi")
    return Look(
        tuple(dict.fromkeys(props.get(slot, "Times New Roman") for slot in slots)),
        whole(props.get("szCs" if is_complex else "sz"), 20) / 2,
        props.get(f"b{suffix}") == "1",
        props.get(f"i{suffix}") == "1",
        props.get("caps") == "1",
        props.get("u", "none") != "none",
        props.get("colour", "auto").upper().replace("AUTO", "auto"),
    )
