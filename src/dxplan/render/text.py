"""Pages as text for pipes and files: plain lines and Markdown."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from dxplan.render.page import Cell, Drawing, Line, Page, Table, plain


def printable(text: str) -> str:
    """The text with every character for control or direction made visible, so that data can't steer a terminal."""
    if text.isprintable():
        return text
    return text.translate(_SHOWN)  # a list of its characters would take 80 times the memory of the text


class _Shown(dict[int, str]):
    """How each character is printed; filled when a character comes up first."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = character if character.isprintable() or character in "\n\u00a0" else f"\\u{code:04x}"
        return self[code]


_SHOWN = _Shown()


def one_line(text: str) -> str:
    """The text as `printable` makes it, with line ends made visible too."""
    return printable(text).replace("\n", "\\n")


def folded(text: str, width: int, indent: int = 0) -> str:
    """A line as lines of a width, all but the first indented. Lines end only between words, so that options and ids can
    be copied whole."""
    from textwrap import fill

    short = fill(text, max(width - indent, 1), break_long_words=False, break_on_hyphens=False)
    return short.replace("\n", "\n" + " " * indent)


def lines(page: Page) -> str:
    """One record on each line, its fields separated by tabs.

    A page of one table without a title is printed as its rows alone. Otherwise each row begins with the title of its
    table. The titles of columns are a record only if the first column has none: they are months or periods then.
    """
    tables = [block for block in page.blocks if isinstance(block, Table)]
    if len(tables) == 1 and not tables[0].title:
        return "".join(_record(row) for row in tables[0].rows)
    records: list[tuple[Cell | str, ...]] = [(page.title,)]
    for block in (*page.lines, *page.blocks):
        match block:
            case Line(text, label):
                records.append((label, text) if label else (text,))
            case Table(columns, rows, title):
                titles = tuple(column.title for column in columns)
                heads = [titles] if not titles[0] and any(titles) else []
                records += [(title, *row) if title else row for row in (*heads, *rows)]
    return "".join(map(_record, records))


def markdown(page: Page) -> str:
    """Headings, sentences and pipe tables."""
    out = [f"# {escaped(page.title)}\n"]
    for block in (*page.lines, *page.blocks):
        match block:
            case Line(text, label):
                before = f"**{escaped(label)}:** " if label else ""
                out.append(f"\n{before}{escaped(plain(text))}\n")
            case Drawing(rows):
                out.append("\n".join(("\n```", *map(printable, rows), "```\n")))
            case Table():
                out += _markdown_table(block)
    return "".join(out)


def _markdown_table(table: Table) -> Iterator[str]:
    if table.title:
        yield f"\n## {escaped(table.title)}\n"
    if table.rows:
        yield "\n" + markdown_row(column.title for column in table.columns) + "\n"
        yield "|" + "|".join(" ---: " if column.right else " --- " for column in table.columns) + "|\n"
        yield from (markdown_row(map(plain, row)) + "\n" for row in table.rows)


def escaped(text: str) -> str:
    """Text that Markdown prints as it is, in one line, in which GitHub and GitLab find no name, number or address."""
    text = _referring().sub("\\g<0>\0", " ".join(printable(text).split()))
    text = re.sub(r"([\\`*_\[\]<>|~#$]|&(?=#?\w+;))", r"\\\1", text)
    text = re.sub(r"^(\d+(?=[.)](?:\s|$))|(?=[-+](?:[\s-]|$)|/))", r"\1\\", text)
    return text.replace("\0", "<!-- -->")


# GitHub and GitLab look for these in the printed text, so a backslash would not keep them from notifying somebody. A
# comment divides the text, is not seen, and is not copied with the text.
@cache
def _referring() -> re.Pattern[str]:
    return re.compile(r"@(?=\w)|[#!](?=\d)|\bG[HL]-(?=\d)|:(?=//|[+\w-]+:)|\bwww(?=\.)", re.IGNORECASE)


def _record(row: Iterable[Cell | str]) -> str:
    return "\t".join(" ".join(printable(plain(cell)).split()) for cell in row) + "\n"


def markdown_row(cells: Iterable[str]) -> str:
    """A row of a pipe table."""
    return "| " + " | ".join(map(escaped, cells)) + " |"
