"""What the bodies of documents are put together from: titles, loops, choices, tables of rows, annexes."""

from collections.abc import Sequence
from typing import NamedTuple

from word_xml import MIDDLE, REPEATED, RULED, line, p, table, tc, tr

TITLE_LINE = 3184
"""Twips; as long as suits a summary that fills its lines."""


# Paragraphs


def title(kind: str, *summary: str, length: int = TITLE_LINE) -> str:
    """The name of the document's type, what it is about, and the line below, of a length in twips: a third to half of
    the summary's."""
    lines = "".join(p("DocumentTitle", one) for one in summary)
    return p("DocumentType", kind) + lines + line("RuleBelowTitle", length)


def when(condition: str, *paragraphs: str, otherwise: str = "", style: str = "Body") -> str:
    """Paragraphs for when a condition holds, and others for when it does not; in a cell, `style` is the cell's."""
    other = p(style, "{%p else %}") + otherwise if otherwise else ""
    return p(style, f"{{%p if {condition} %}}") + "".join(paragraphs) + other + p(style, "{%p endif %}")


def each(loop: str, *paragraphs: str, style: str = "Body") -> str:
    """Paragraphs for each `x in xs`; in a cell, `style` is the cell's."""
    return p(style, f"{{%p for {loop} %}}") + "".join(paragraphs) + p(style, "{%p endfor %}")


def include(block: str) -> str:
    """The content of `blocks/NAME.docx` in the place of a paragraph."""
    return p("Body", f'{{% include "blocks/{block}.docx" %}}')


KPI_VALUE = "{{ kpi.latest | number }}{% if kpi.is_percentage %}%{% endif %}"
"""A KPI's newest reading."""


def listed(loop: str, item: str, *, first: str = "", nothing: str = "", instead: str = "") -> str:
    """A paragraph for each; before the first one, and in the place of none."""
    many = loop.partition(" in ")[2]
    before = when("loop.first", p("BeforeTable", first)) if first else ""
    found = each(loop, before, p("Body", item))
    other = p("Body", nothing) if nothing else instead
    return when(many, found, otherwise=other) if other else found


def spread(loop: str, before: str, between: str, item: str) -> str:
    """Texts within a sentence, with what stands before the first and between two."""
    begin = f"{{% if loop.first %}}{before}{{% else %}}{between}{{% endif %}}"
    return f"{{% for {loop} %}}{begin}{item}{{% endfor %}}"


# Tables


class Column(NamedTuple):
    """A column of a table: its head, its width in twips, and what each row prints there."""

    title: str
    width: int
    cell: str
    """A text with tags, or paragraphs."""
    style: str = "TableText"
    """`TableNumber` stands in the middle, `TableFigure` at the right."""


def simple_table(columns: Sequence[Column], loop: str, *, nothing: str = "") -> str:
    """A ruled table with a row for each `row in rows`, its head repeated on every page, no row torn between two.

    `nothing` is a text over the whole width for when there is no row. A paragraph of no height follows.
    """
    widths = tuple(column.width for column in columns)
    empty = (tag_row(widths, "{%tr else %}"), tr(tc(sum(widths), p("TableNumber", nothing), span=len(widths))))
    return table(
        widths,
        head_row(widths, [column.title for column in columns]),
        each_row(
            widths,
            f"{loop}",
            tr(*[tc(column.width, _cell(column)) for column in columns]),
            *(empty if nothing else ()),
        ),
        look=RULED,
    ) + p("AfterTable")


def head_row(widths: Sequence[int], titles: Sequence[str]) -> str:
    """The head of a table, which each of its pages repeats."""
    cells = [tc(width, p("TableHead", said), look=MIDDLE) for width, said in zip(widths, titles, strict=True)]
    return tr(*cells, look=REPEATED)


def tag_row(widths: Sequence[int], tag: str) -> str:
    """A row that is not printed: a tag that stands for the whole row."""
    first, *rest = widths
    if not rest:
        return tr(tc(first, p("TableText", tag)))
    return tr(tc(first, p("TableText", tag)), tc(sum(rest), p("TableText"), span=len(rest)))


def each_row(widths: Sequence[int], loop: str, *rows: str) -> str:
    """Rows that are printed for each, as in `for loop`."""
    return tag_row(widths, f"{{%tr for {loop} %}}") + "".join(rows) + tag_row(widths, "{%tr endfor %}")


def section_row(widths: Sequence[int], number: str, name: str) -> str:
    """A row with a section's number and its name over the other columns, kept with the row below."""
    kept = "<w:keepNext/>"
    return tr(
        tc(widths[0], p("TableHead", number, look=kept)),
        tc(sum(widths[1:]), p("TableGroup", name, look=kept), span=len(widths) - 1),
    )


def _cell(column: Column) -> str:
    return column.cell if column.cell.startswith("<w:p>") else p(column.style, column.cell)


# Annexes

ANNEXES = p("Body", "{{ annexes }}")
"""Parts the main text from the annexes: what follows comes behind the signature, each annex a section of its own."""


def annex(number: str, name: str, note: str) -> str:
    """The head of an annex (C18 to C20): `Phụ lục I`, its name in capitals, and what it is attached to."""
    return p("AnnexNumber", number) + p("AnnexTitle", name) + p("AnnexNote", f"({note})")


def attached(
    kind: str, number: str = "       {% if head.symbol %}/{{ head.symbol }}{% endif %}", day: str = "    "
) -> str:
    """What the annexes of a document of this kind are attached to (C20); a number and a day that are not known are
    written in."""
    return (
        f"Kèm theo {kind} số {number} ngày {day} tháng {{{{ head.month }}}} năm"
        " {{ head.year }} của {{ head.issuer }}"
    )


ATTACHED = attached("Báo cáo")
