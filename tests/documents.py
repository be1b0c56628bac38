"""What tests of documents share: the invented year as a folder, and the words of a document in either form."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from zipfile import ZipFile

import docx
from lxml import etree

from dxplan.documents.request import Request
from dxplan.model.dates import Span
from dxplan.model.plan import Plan
from dxplan.model.records import Record
from dxplan.playground import PLAN, packaged_plan, playground
from dxplan.word.parts import DOCUMENT, W, words_of
from facts import judged_by
from plans import real_plan

Run = Callable[..., tuple[int, str, str]]
DAYS = ("2024-06-20", "2024-10-10", "2025-01-10")
"""Early, in the middle, and after the end of the invented year."""
QUARTERLY = """\
reporting: {text: Báo cáo hàng quý, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so]}
"""
"""A plan's duty to report: the departments, to one of them, by the 14th of the quarter's last month."""
HOSTILE = ('R&D <50% "x"', "{{ 7*7 }}", "]]>", "{% for x in y %}", "a\u202eb", "| x |", "*x* _y_ [z](u)")
"""What a plan's texts may hold, and no document may take for more than text."""


@cache
def year_files() -> dict[str, str]:
    """The files of the plan of the year, as the last day leaves them, without the campaign within it."""
    files = {path: text for step in playground(packaged_plan()) for path, text in step.files.items()}
    return {path: text for path, text in files.items() if path.startswith((PLAN, "plans/2024/"))}


def lay_out(folder: Path, *, bodies: tuple[str, ...] = ()) -> Path:
    """The invented year's plan repository, as its last day leaves it; with the reports of some bodies alone if given.

    Most tests of commands need no more than a few reports, and every command reads all that are there.
    """
    for path, text in year_files().items():
        if bodies and "/reports/" in path and Path(path).stem not in bodies:
            continue
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
    return folder


def request(plan: Plan, records: tuple[Record, ...], day: str, span: str = "2024-Q2", **rest: object) -> Request:
    """A report of a plan as it was asked for on a day."""
    about = Span.parse(span)
    return Request("quarterly", judged_by(plan, records, day), "plan.yaml", about, **rest)  # type: ignore[arg-type]


def written(run: Run, folder: Path, *asked: str) -> tuple[str, Path]:
    """A document in Markdown, and as a Word file, which has the same words in order and is in the decree's form."""
    file = folder / "out.docx"
    file.unlink(missing_ok=True)
    code, text, err = run("report", *asked)
    assert code == 0, err
    code, _, err = run("report", *asked, "-o", str(file))
    assert code == 0, err
    code, found, _ = run("docx", "check", str(file))
    assert code == 0, found
    assert word_words(file) == markdown_words(text)
    return text, file


def refused(result: tuple[int, str, str], *words: str) -> None:
    """One sentence with these words, a hint at the most, and nothing else."""
    code, out, err = result
    assert (code, out) == (2, ""), err
    first, *hint = err.splitlines()
    assert first.startswith("dxplan: error: ")
    assert len(hint) <= 1
    assert "".join(hint).startswith("  hint: " if hint else "")
    for word in words:
        assert word in err, err


def word_words(path: Path) -> list[str]:
    """The words of a Word file's text, in order."""
    with ZipFile(path) as archive:
        root = etree.fromstring(archive.read(DOCUMENT))
    return "\n".join(words_of(paragraph) for paragraph in root.iter(W + "p")).split()


def markdown_words(text: str) -> list[str]:
    """The words of a Markdown document's text in Word's order, without charts, footnotes and the signs of form."""
    text = re.sub(r"(?m)^\*\*.*\n\n\|  \|(.*\n)+?(?!\|)", "", text)  # a chart: its title and a table with bars
    text = re.sub(r"(?m)^\[\^\d+\]: .*$", "", text)
    text = re.sub(r"(?m)^\|[^*\n]*<br>[^*\n]*\|(?=\n\|[ :|-]+\|$)", _head_of_groups, text)
    lines = [line for line in text.splitlines() if not re.fullmatch(r"[|\s:-]+", line)]
    text = re.sub(r"<br>|</?u>|&emsp;|(?<!\\)[|#]", " ", "\n".join(lines))
    return re.sub(r"\\(?=[^\w\s]|_)", "", re.sub(r"<!-- -->|\[\^\d+\]|(?<!\\)\*", "", text)).split()


def _head_of_groups(row: re.Match[str]) -> str:
    """A table's head as Word has it in two rows: groups and single columns, then the columns of groups."""
    parts = [cell.strip().partition("<br>") for cell in row[0].strip("|").split("|")]
    groups = [group for group, _ in groupby(group for group, _, _ in parts)]
    return " ".join([*groups, *(name for _, _, name in parts)])


def unexplained(text: str) -> list[str]:
    """The abbreviations of the packaged plan's bodies that a Markdown document uses before it spells them out."""
    words = " ".join(markdown_words(text))
    names = {agency.short: agency.name for agency in real_plan().agencies if agency.short and agency.short in words}
    return [
        short
        for short, name in names.items()
        for before, _, after in [words.partition(short)]
        if not (before.endswith(f"{name} (") or after.startswith(f": {name}"))  # in the text, or beside a chart
    ]


def parts_of(path: Path) -> list[list[tuple[str, str]]]:
    """The main text of a Word file, and each annex: the style and words of each paragraph outside of tables."""
    parts: list[list[tuple[str, str]]] = [[]]
    for element in docx.Document(str(path)).element.body:
        if element.tag == W + "p":
            style = element.find(f"{W}pPr/{W}pStyle")
            parts[-1].append(("" if style is None else style.get(W + "val"), words_of(element)))
        if element.find(f"{W}pPr/{W}sectPr") is not None:
            parts.append([])
    return parts


def headings(path: Path) -> Iterator[str]:
    """The headings of a Word file."""
    for paragraph in docx.Document(str(path)).paragraphs:
        if paragraph.style.name.lower().startswith("heading"):
            yield paragraph.text
