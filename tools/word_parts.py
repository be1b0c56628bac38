"""What the letterhead and the bodies of documents are put together from: titles, loops, choices, blocks, annexes."""

from word_xml import line, p

TITLE_LINE = 3184
"""Twips; as long as suits a summary that fills its lines."""
ANNEXES = p("Body", "{{ annexes }}")
"""Parts the main text from the annexes: what follows comes behind the signature, each annex a section of its own."""


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
