"""What an office worker does with templates, as README.vi.md tells it, in files that another program saves."""

import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from documents import lay_out
from plans import ROOT

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    monkeypatch.chdir(lay_out(tmp_path))
    return tmp_path


def texts(path: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs if paragraph.text]


def test_a_letterhead_of_one_s_own(run: Run, repository: Path) -> None:
    assert run("template", "copy", "letterhead.docx")[0] == 0
    file = repository / "templates" / "letterhead.docx"
    letterhead = docx.Document(str(file))
    letterhead.tables[0].cell(0, 0).paragraphs[0].insert_paragraph_before("ĐẢNG BỘ TỈNH")
    letterhead.save(str(file))
    assert run("template", "check", str(file))[0] == 0
    assert run("report", "plan", "--force", "-o", "out.docx")[:2] == (0, "")
    head = docx.Document("out.docx").tables[0].cell(0, 0)
    assert [paragraph.text for paragraph in head.paragraphs if paragraph.text] == [
        "ĐẢNG BỘ TỈNH",
        "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nTỈNH THANH HÓA",
    ]


def test_a_paragraph_more(run: Run, repository: Path) -> None:
    assert run("template", "copy", "quarterly.docx")[0] == 0
    file = repository / "templates" / "quarterly.docx"
    body = docx.Document(str(file))
    last = next(paragraph for paragraph in body.paragraphs if paragraph.text.startswith("Trên đây"))
    last.insert_paragraph_before("Hiện có {{ counts.overdue | count }} nhiệm vụ quá hạn.", style=body.styles["Body"])
    body.save(str(file))
    assert run("template", "check", str(file))[0] == 0
    assert run("report", "quarterly", "--as-of", "2024-10-10", "--force", "-o", "out.docx")[:2] == (0, "")
    assert "Hiện có 02 nhiệm vụ quá hạn." in texts(repository / "out.docx")
    assert run("docx", "check", "out.docx")[0] == 0


def test_a_template_of_one_s_own_as_the_readme_has_it(run: Run, repository: Path) -> None:
    lines = re.findall(r"(?m)^ {7}(\S.*)$", (ROOT / "README.vi.md").read_text("utf-8"))
    own = docx.Document()
    for line in lines:
        own.add_paragraph(line)
    (repository / "templates").mkdir()
    own.save(str(repository / "templates" / "ban-tin.docx"))
    assert run("template", "check", "templates/ban-tin.docx")[0] == 0
    assert run("report", "ban-tin", "--lang", "vi", "--as-of", "2024-10-10", "--force", "-o", "out.docx")[:2] == (0, "")
    text = texts(repository / "out.docx")
    assert text[0] == "Tính đến ngày 10/10/2024, Kế hoạch có 34 nhiệm vụ, 02 nhiệm vụ quá hạn."
    assert [line.partition(".")[0] for line in text[1:]] == ["- II", "- IV"]
    assert text[1].endswith("quá 102 ngày.")
