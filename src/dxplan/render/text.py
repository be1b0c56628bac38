"""Pages as text for pipes and files: plain lines and Markdown."""

import re
from collections.abc import Iterable

from dxplan.render.page import Cell, Drawing, Line, Page, Table, plain


def printable(text: str) -> str:
    """The text with every control and direction character made visible, so that data can't steer a terminal."""
    if text.isprintable():
        return text
    return text.translate(_SHOWN)  # to hold each character apart would take 80 times the text's room


class _Shown(dict[int, str]):
    """Each character, or how it is made visible; it is filled as texts ask."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = character if character.isprintable() or character in "\n\u00a0" else f"\\u{code:04x}"
        return self[code]


_SHOWN = _Shown()


def one_line(text: str) -> str:
    """The text as `printable`, its line ends made visible too."""
    return printable(text).replace("\n", "\\n")


def folded(text: str, width: int, indent: int = 0) -> str:
    """A line as lines of a width, broken between words alone, so that options and ids can be copied whole; all but the
    first are indented."""
    from textwrap import fill

    short = fill(text, max(width - indent, 1), break_long_words=False, break_on_hyphens=False)
    return short.replace("\n", "\n" + " " * indent)


def lines(page: Page) -> str:
    """One record a line, fields between tabs, no wrapping.

    A list is its rows alone; where several tables share a page, each line begins with its table's title. Column titles
    are a record only where they say what no other record does: over a first column without a title.
    """
    tables = [block for block in page.blocks if isinstance(block, Table)]
    if len(tables) == 1 and not tables[0].title:
        return "".join(_record(row) for row in tables[0].rows)
    out = [_record((page.title,))]
    for line in page.lines:
        out.append(_line(line))
    for block in page.blocks:
        if isinstance(block, Line):
            out.append(_line(block))
        if not isinstance(block, Table):
            continue
        titles = tuple(column.title for column in block.columns)
        heads = [titles] if not titles[0] and any(titles) else []
        out.extend(_record((block.title, *row)) if block.title else _record(row) for row in (*heads, *block.rows))
    return "".join(out)


def markdown(page: Page) -> str:
    """Headings, sentences and pipe tables."""
    out = [f"# {escaped(page.title)}\n"]
    out += (_markdown_line(line) for line in page.lines)
    for block in page.blocks:
        if isinstance(block, Line):
            out.append(_markdown_line(block))
            continue
        if isinstance(block, Drawing):
            out.append("\n".join(("\n```", *map(printable, block.rows), "```\n")))
            continue
        if block.title:
            out.append(f"\n## {escaped(block.title)}\n")
        if block.rows:
            out.append("\n" + _markdown_row(column.title for column in block.columns))
            out.append("|" + "|".join(" ---: " if column.right else " --- " for column in block.columns) + "|\n")
            out += (_markdown_row(map(plain, row)) for row in block.rows)
    return "".join(out)


def escaped(text: str) -> str:
    """Text that Markdown prints as it is, in one line, and in which no host finds a name, a number or an address."""
    text = _REFERRING.sub("\\g<0>\0", " ".join(printable(text).split()))
    text = re.sub(r"([\\`*_\[\]<>|~#$]|&(?=#?\w+;))", r"\\\1", text)
    text = re.sub(r"^(\d+(?=[.)](?:\s|$))|(?=[-+](?:[\s-]|$)|/))", r"\1\\", text)
    return text.replace("\0", "<!-- -->")


# Hosts look for these in what is printed, so that a backslash keeps nobody from being called. A comment parts the text
# and is not seen, and who copies the text copies no invisible character.
_REFERRING = re.compile(r"@(?=\w)|[#!](?=\d)|\bG[HL]-(?=\d)|:(?=//|[+\w-]+:)|\bwww(?=\.)", re.IGNORECASE)


def _record(row: Iterable[Cell | str]) -> str:
    return "\t".join(" ".join(printable(plain(cell)).split()) for cell in row) + "\n"


def _line(line: Line) -> str:
    return _record((line.label, line.text)) if line.label else _record((line.text,))


def _markdown_line(line: Line) -> str:
    label = f"**{escaped(line.label)}:** " if line.label else ""
    return f"\n{label}{escaped(plain(line.text))}\n"


def _markdown_row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(escaped(cell) for cell in cells) + " |\n"
