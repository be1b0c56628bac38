"""Numbers of documents, as `118/KH-BCĐ`: searched for and copied, so every reader must give them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.table import Table

_NUMBER = re.compile(r"(?<![\w/])\d*/(?:\d{4}/)?[A-ZĐ][\w&]*(?:-[A-ZĐ][\w&]*)+")
_FOOTNOTE = re.compile(r"(?m)^\[\^\d+\]: .*$")


def numbers_in(text: str) -> set[str]:
    """The numbers and symbols of documents in a text."""
    return set(_NUMBER.findall(text))


def printed_numbers(markdown: str) -> tuple[set[str], set[str]]:
    """The numbers that a document prints by its Markdown form: in its text, and in its footnotes."""
    text = _FOOTNOTE.sub("", markdown)
    return numbers_in(text), numbers_in("\n".join(_FOOTNOTE.findall(markdown)))


def numbers_in_lines(text: str) -> set[str]:
    """The same where the lines of a page cut the text: a line may end at the hyphen of a number."""
    return numbers_in(re.sub(r"(?<=\w-)\n(?=\w)", "", text))


def text_of_python_docx(file: Path) -> str:
    """The text of a Word file as python-docx reads it, with the cells of its tables; it reads no footnotes."""
    return "\n".join(_paragraphs(docx.Document(str(file))))


def faults_of_numbers(reader: str, expected: set[str], numbers: set[str]) -> Iterator[str]:
    """The numbers that a reader loses or invents."""
    if lost := sorted(expected - numbers):
        yield f"{reader} does not give {', '.join(lost)}"
    if new := sorted(numbers - expected):
        yield f"{reader} gives {', '.join(new)}, which is not printed"


def _paragraphs(container: Any) -> Iterator[str]:
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _paragraphs(cell)
        else:
            yield block.text
