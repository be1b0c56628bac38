"""The words of a document are written once: what both of its forms print is the same, and its source can be read."""

import re
from pathlib import Path

import pytest

from documents import DAYS, Run, markdown_words, unexplained, word_words, written
from dxplan.documents.kinds import DOCUMENTS, documents_with
from plans import ROOT

TEMPLATES = sorted((ROOT / "templates").rglob("*.md.j2"))


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("name", [kind.name for kind in DOCUMENTS.values() if not kind.needs])
def test_both_forms_have_the_same_words(run: Run, invented: Path, tmp_path: Path, name: str, day: str) -> None:
    text, _ = written(run, tmp_path, name, "-C", str(invented), "--as-of", day)
    assert "\n\n\n" not in text
    assert not re.search(r"(?m)^\|[ :|-]+\|\n\n", text)  # no table is empty
    assert not unexplained(text)


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("name", documents_with("--all"))
def test_both_forms_of_every_letter_have_the_same_words(
    run: Run, invented: Path, tmp_path: Path, name: str, day: str
) -> None:
    for form in ("md", "docx"):
        asked = ("report", name, "-C", str(invented), "--as-of", day, "--all", "-f", form)
        assert run(*asked, "-o", str(tmp_path))[0] == 0
    letters = sorted(tmp_path.glob("*.md"))
    assert len(letters) >= 3
    for letter in letters:
        text = letter.read_text("utf-8")
        assert word_words(letter.with_suffix(".docx")) == markdown_words(text), letter.name
        assert not unexplained(text), letter.name


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(ROOT / "templates").as_posix())
def test_a_line_of_a_template_can_be_read(path: Path) -> None:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        assert len(line) <= 200, f"{path.name}:{number} is too long"
        assert line.count("{%") <= 6, f"{path.name}:{number} is a program: write a line for each tag"


def test_a_copy_of_an_earlier_template_finds_its_blocks(run: Run, invented: Path, tmp_path: Path) -> None:
    """Copies of `quarterly` name one block for all annexes."""
    (tmp_path / "own.md.j2").write_text('{% include "blocks/annexes.md.j2" %}', "utf-8")
    asked = ("report", "own", "--templates", str(tmp_path), "-C", str(invented), "--as-of", DAYS[1])
    assert re.findall("(?m)^## .*", run(*asked)[1]) == [
        f"## Phụ lục {number}" for number in ("I", "II", "III", "IV", "V")
    ]
