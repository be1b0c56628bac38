"""A Word template compiled from the Markdown template of the same document, which alone has its words.

The form follows from the Markdown: title, headings, annexes, tables, emphasis. Forms that Markdown does not have are in
a directive, a comment alone on its line: `{# word: widths 840 3337 #}`. `docs/templates.md` has the rules.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from word_parts import ANNEXES, annex_note, include, title
from word_source import (
    BLOCK_TAG,
    CLOSING,
    DIRECTIVE,
    INCLUDE,
    OPENING,
    SourceLine,
    TemplateFaults,
    WrongTemplateError,
    is_tag,
    lines_of,
)
from word_table import SIGNS, cells_of, columns_of, head_rows, row, ruled, without_loop
from word_text import runs, within
from word_xml import LANDSCAPE_WIDTH, STYLE_NAMES, TEXT_WIDTH, p, section_break, word_file

BY_HAND = {"head", "foot"}
"""Blocks that are in the letterhead in Word."""
_LANDSCAPE = "{# word: landscape #}"
_TIGHT = '<w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>'
_HEADING = re.compile(r"(?P<signs>#+) (?P<text>.+)")
_ANNEX = re.compile(r"Phụ lục\b.*|\{\{ [\w.]+\.label \}\}")
_CHART = re.compile(r"\{\{ [\w.]+ \| chart \}\}")


def compiled(path: Path, folder: Path) -> bytes:
    """The Word body or block made from a Markdown template, whose blocks are in `folder`.

    A WrongTemplateError lists every fault as `NAME.md.j2:12: reason`.
    """
    faults = TemplateFaults()
    compiler = _Compiler(lines_of(path.read_text("utf-8"), faults), folder, faults)
    body = compiler.compiled()
    faults.check(path.relative_to(folder).as_posix())
    return word_file(body, landscape=compiler.is_landscape)


class _Compiler:
    """The compiler of one template, block by block."""

    def __init__(self, lines: list[SourceLine], folder: Path, faults: TemplateFaults) -> None:
        self.is_landscape = False
        self._lines, self._folder, self._faults = lines, folder, faults
        self._at = 0
        self._made: list[str] = []
        self._opened: list[SourceLine] = []
        self._kind: SourceLine | None = None  # of the document, until its title is read
        self._is_annex_head = self._is_in_annex = False
        self._top = 1  # the style of a heading `##`
        self._look = ""
        self._style = ""  # of the next paragraph
        self._widths: list[int] = []  # of the next table
        self._is_small = False

    def compiled(self) -> str:
        """The body's XML."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            self._at += 1
            with self._faults.of(line.number):
                self._block(line)
        for number, tag in self._opened:
            self._faults.add(number, f"{tag} is not closed")
        if self._kind:
            self._faults.add(self._kind.number, "no title in bold follows")
        return "".join(self._made)

    def _block(self, line: SourceLine) -> None:
        text = line.text
        if not text:
            return
        if directive := DIRECTIVE.fullmatch(text):
            self._direct(directive["name"], directive["rest"])
        elif block := INCLUDE.fullmatch(text):
            self._include(block["name"])
        elif text.startswith("|") or self._is_choice_of_heads():
            self._table(text)
        elif BLOCK_TAG.fullmatch(text):
            self._tag(line)
        elif is_tag(text) and text.startswith("{%"):
            raise WrongTemplateError(f"a Word template has no {text}")
        elif heading := _HEADING.fullmatch(text):
            self._heading(len(heading["signs"]), SourceLine(line.number, heading["text"]))
        else:
            self._paragraph(text)

    def _direct(self, name: str, argument: str) -> None:
        match name:
            case "widths" if re.fullmatch(r"\d+( \d+)*", argument):
                self._widths = [int(width) for width in argument.split()]
            case "style" if argument in STYLE_NAMES:
                self._style = argument
            case "space" if argument in STYLE_NAMES:
                self._made.append(p(argument))
            case "headings" if argument.isdecimal():
                self._top = int(argument)
            case "small":
                self._is_small = True
            case "tight":
                self._look = _TIGHT
            case "landscape":
                self.is_landscape = True
            case "break":
                self._made.append(section_break(landscape=self.is_landscape))
                self.is_landscape = False
            case _:
                raise WrongTemplateError(f"there is no directive {name} {argument}".rstrip())

    def _include(self, name: str) -> None:
        if name == "foot" and any(text and not DIRECTIVE.fullmatch(text) for _, text in self._lines[self._at :]):
            self._made.append(ANNEXES)
        if name in BY_HAND:
            return
        block = self._folder / "blocks" / f"{name}.md.j2"
        if not block.exists():
            raise WrongTemplateError(f"there is no block {name}")
        self.is_landscape = self.is_landscape or _LANDSCAPE in block.read_text("utf-8")
        self._made.append(include(name))

    def _tag(self, line: SourceLine) -> None:
        name = line.text.split()[1]
        if name in OPENING:
            self._opened.append(line)
        elif not self._opened:
            raise WrongTemplateError(f"{line.text} closes nothing")
        elif name in CLOSING:
            self._opened.pop()
        self._made.append(p("Body", "{%p" + line.text[2:]))

    # Headings and paragraphs

    def _heading(self, level: int, heading: SourceLine) -> None:
        if level == 1:
            self._kind = heading
            return
        self._is_annex_head = level == 2 and _ANNEX.fullmatch(heading.text) is not None
        self._is_in_annex = self._is_in_annex or self._is_annex_head
        style = "AnnexNumber" if self._is_annex_head else f"Heading{level - 2 + self._top}"
        self._made.append(p(self._style or style, *runs(heading.text)))
        self._style = ""

    def _paragraph(self, text: str) -> None:
        self._check_apart(text)
        bold, italic = within(text, "**"), within(text, "*")
        if self._style:
            self._made.append(p(self._style, *runs(text), look=self._look))
        elif self._kind and bold is not None:
            self._made.append(title(self._kind.text, bold))
            self._kind = None
        elif self._is_annex_head and bold is not None:
            self._made.append(p("AnnexTitle", *runs(bold)))
        elif self._is_annex_head and italic is not None and italic.startswith("("):
            self._is_annex_head = False
            self._made.append(annex_note(runs(italic), LANDSCAPE_WIDTH if self.is_landscape else TEXT_WIDTH))
        elif italic is not None and italic.startswith("("):
            self._made.append(p("AnnexNote", *runs(italic)))
        else:
            self._made.append(p(self._style_of(text), *runs(text), look=self._look))
        self._style = ""

    def _check_apart(self, text: str) -> None:
        """Refuse text that Markdown reads in another way: as one paragraph with the line above, or as a list."""
        if sign := re.match(r"\d+[.)](?= )|>", text):
            raise WrongTemplateError(f"{sign[0]} begins a list or a quote in Markdown: put a backslash into it")
        above = self._lines[self._at - 2].text if self._at > 1 else ""
        is_text = above and not (is_tag(above) or _HEADING.fullmatch(above))
        if is_text and not text.startswith("- "):
            raise WrongTemplateError("in Markdown it is one paragraph with the line above: put a blank line between")

    def _style_of(self, text: str) -> str:
        if text.endswith("./."):
            return "AnnexEnd" if self._is_in_annex else "Closing"
        if _CHART.fullmatch(text):
            return "Chart"
        if within(text, "**") is not None:
            return "Heading3"
        return "BeforeTable" if text.endswith(":") or self._is_before_table() else "Body"

    def _is_before_table(self) -> bool:
        texts_below = (text for _, text in self._lines[self._at :] if text and not DIRECTIVE.fullmatch(text))
        return next(texts_below, "").startswith("|")

    # Tables

    def _is_choice_of_heads(self) -> bool:
        """Whether a condition around the head of a table begins here, with a blank head in its `else`."""
        condition, head, other, blank, end, signs = (text for _, text in self._ahead(6))
        return (
            condition.startswith("{% if ")
            and head.startswith("|")
            and (other, end) == ("{% else %}", "{% endif %}")
            and blank.startswith("|")
            and not any(cells_of(blank))
            and SIGNS.fullmatch(signs) is not None
        )

    def _ahead(self, count: int) -> list[SourceLine]:
        """This line and the lines after it, filled up with blank ones."""
        return (self._lines[self._at - 1 : self._at - 1 + count] + [SourceLine(0, "")] * count)[:count]

    def _table(self, text: str) -> None:
        head, condition = text, ""
        if not text.startswith("|"):
            condition, head = text, self._lines[self._at].text
            self._at += 4
        signs = self._ahead(2)[1].text
        if not SIGNS.fullmatch(without_loop(signs)[0]):
            raise WrongTemplateError("a table is a head and a line |---| below, outside of loops")
        self._at += 1
        lines = list(self._rows())
        width = LANDSCAPE_WIDTH if self.is_landscape else TEXT_WIDTH
        columns = columns_of(signs, self._widths, width, is_small=self._is_small)
        self._widths, self._is_small = [], False
        heads = head_rows(head, columns)
        if condition:
            heads = [row(condition, columns), *heads, row("{% endif %}", columns)]
        rows = []
        for line in lines:
            with self._faults.of(line.number):
                rows.append(row(line.text, columns))
        self._made.append(ruled(columns, *heads, *rows))

    def _rows(self) -> Iterator[SourceLine]:
        """The rows of the table and the tags between them."""
        opened: list[SourceLine] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            tag = BLOCK_TAG.fullmatch(line.text)
            name = tag["name"] if tag else ""
            is_within = bool(opened) or (name in OPENING and self._goes_on())
            if not (line.text.startswith("|") or (tag and is_within)):
                break
            self._at += 1
            if name in OPENING:
                opened.append(line)
            elif name in CLOSING:
                opened.pop()
            yield line
        for number, text in opened:
            self._faults.add(number, f"{text} begins in a table and ends after it")

    def _goes_on(self) -> bool:
        """Whether a row follows the tags that begin here."""
        texts_below = (text for _, text in self._lines[self._at :] if not BLOCK_TAG.fullmatch(text))
        return next(texts_below, "").startswith("|")
