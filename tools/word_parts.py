"""The parts of the letterhead and of the bodies of documents: titles, loops, choices, blocks, annexes."""

from collections.abc import Sequence

from word_xml import line, p

TITLE_LINE = 3184
"""In twips: the length for a summary that fills its lines; each document gets that of its own words."""
ANNEXES = p("Body", "{{ annexes }}")
"""The end of the main text: the annexes after it come after the signature, each as a section of its own."""


def title(kind: str, *summary: str, length: int = TITLE_LINE) -> str:
    """The name of the document's type, the summary, and a line below it, a third to half as long, in twips."""
    lines = "".join(p("DocumentTitle", text) for text in summary)
    return p("DocumentType", kind) + lines + line("RuleBelowTitle", length)


def annex_note(runs: Sequence[str], width: int) -> str:
    """What an annex is attached to, and a line below it, as a title has (Mẫu 2.1)."""
    tight = '<w:spacing w:before="0" w:after="0"/>'
    return p("AnnexNote", *runs, look=tight) + line("RuleBelowTitle", TITLE_LINE, width)


def when(condition: str, *paragraphs: str, otherwise: str = "", style: str = "Body") -> str:
    """Paragraphs under a condition, and others if it is false; in a cell, `style` is that of the cell."""
    other = p(style, "{%p else %}") + otherwise if otherwise else ""
    return p(style, f"{{%p if {condition} %}}") + "".join(paragraphs) + other + p(style, "{%p endif %}")


def each(loop: str, *paragraphs: str, style: str = "Body") -> str:
    """Paragraphs for each `x in xs`; in a cell, `style` is that of the cell."""
    return p(style, f"{{%p for {loop} %}}") + "".join(paragraphs) + p(style, "{%p endfor %}")


def include(block: str) -> str:
    """The content of `blocks/NAME.docx` in the place of a paragraph."""
    return p("Body", f'{{% include "blocks/{block}.docx" %}}')
