"""Papers as offices make them: right ones have no finding, however laid out; their faults are found all the same."""

from collections.abc import Callable

import pytest
from docx.document import Document
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from dxplan import decree
from office_papers import OFFICES
from papers import saved

NOTED = {"contract": ["DX900"]}
"""What is said of a right paper."""


def found_in(document: Document) -> list[str]:
    return [finding.rule.code for finding in decree.check(decree.read("x.docx", saved(document)))]


@pytest.mark.parametrize("name", OFFICES)
def test_a_right_paper_has_no_finding(name: str) -> None:
    assert found_in(OFFICES[name]()) == NOTED.get(name, [])


def lines_of(document: Document) -> list[Paragraph]:
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    return [*document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]


def larger(words: str) -> Callable[[Document], None]:
    def plant(document: Document) -> None:
        runs = (run for line in lines_of(document) for run in line.runs)
        next(run for run in runs if words in run.text).font.size = Pt(16)

    return plant


def without_end(document: Document) -> None:
    for line in lines_of(document):
        for run in line.runs:
            run.text = run.text.replace("./.", ".") if "./." in run.text else run.text


FAULTS = {
    "the motto": (larger("Độc lập"), "DX912"),
    "the number": (larger("Số:"), "DX914"),
    "Nơi nhận": (larger("Nơi nhận:"), "DX934"),
    "the list": (larger("- Lưu"), "DX935"),
    "the end": (without_end, "DX927"),
}


@pytest.mark.parametrize("name", [name for name in OFFICES if name not in NOTED])
def test_faults_are_found_in_it_wherever_its_parts_stand(name: str) -> None:
    document, codes = OFFICES[name](), set()
    for plant, code in FAULTS.values():
        plant(document)
        codes.add(code)
    assert codes <= set(found_in(document))
