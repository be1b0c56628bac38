"""The plan as a document: everything that its file says is in it, in order, in the form of Nghị định 30/2020."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from docx.shared import Mm, Pt

from dxplan.documents.letters import plan_letter
from dxplan.model.plan import Plan, Section
from dxplan.word.parts import words_of
from plans import REAL_PLAN, plan_text, workspace_of

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def plan() -> Plan:
    read = workspace_of(REAL_PLAN.read_text("utf-8")).plan
    assert read
    return read


@pytest.fixture
def made(run: Run, tmp_path: Path) -> Path:
    """The plan as a Word file."""
    path = tmp_path / "plan.docx"
    assert run("report", "plan", "-o", str(path)) == (0, "", f"{path} is written\n")
    return path


def texts(plan: Plan) -> Iterator[str]:
    """Everything of the plan that is text of the document, in the document's order."""
    head = plan.document
    yield from (head.issuer, head.symbol or "", head.place, head.type, head.title, plan.basis.text)
    yield from (plan.headings[part] for part in ("I", "I.1", "I.1.a"))
    assert plan.objectives
    yield from plan.objectives.general
    yield from (plan.headings["I.1.b"], plan.objectives.specific)
    kpis = {kpi.id: kpi for kpi in plan.kpis}
    yield from (kpis[name].title for name in plan.objectives.headline)
    yield from (plan.headings["I.2"], *plan.objectives.requirements, plan.headings["II"], plan.preamble or "")
    for section in plan.sections:
        yield from section_texts(section)
    yield plan.headings["III"]
    for activity in plan.activities:
        yield from (activity.title, *activity.items, (activity.printed and activity.printed.lead) or "")
    yield from (plan.headings["IV"], plan.budget or "", plan.headings["V"])
    for duty in plan.organisation:
        yield from (duty.title, *(item.rstrip(".") for item in duty.items))
    yield from (*head.recipients, head.signer.authority, head.signer.office or "", head.signer.name)


def section_texts(section: Section) -> Iterator[str]:
    yield section.title
    for task in section.tasks:
        yield from (task.title, *(task.deliverable or "").splitlines(), task.deadline.text if task.deadline else "")
        yield from (((task.printed and task.printed.lead) or "").splitlines())
        yield from (((task.printed and task.printed.coordinating) or "").splitlines())
    for inner in section.sections:
        yield from section_texts(inner)


def missing(plan: Plan, document: str) -> list[str]:
    """The plan's texts that do not stand in the document in their order."""
    lost, at, document = [], 0, plain(document)
    for text in texts(plan):
        found = document.find(plain(text), at)
        if found < 0:
            lost.append(text)
        else:
            at = found + len(plain(text))
    return lost


def plain(text: str) -> str:
    return " ".join(text.casefold().split())


def test_the_markdown_has_every_text_in_order(run: Run, plan: Plan) -> None:
    code, out, err = run("report", "plan")
    assert (code, err) == (0, "")
    bare = re.sub(r"\[\^\d\](?!:)|\*\*|\\", "", out).replace("<br>", " ")
    assert missing(plan, bare) == []
    notes = [note.text for kpi in plan.kpis for note in kpi.footnotes]
    notes += [note.text for task in plan.tasks() for note in task.footnotes]
    assert re.findall(r"(?m)^\[\^(\d)\]: (.*)$", out) == [(str(number), text) for number, text in enumerate(notes, 1)]


def test_the_word_file_has_every_text_in_order(made: Path, plan: Plan) -> None:
    body = docx.Document(str(made)).element.body
    words = [words_of(p) for p in body.iter("{*}p")]
    assert missing(plan, "\n".join(words)) == []


def test_the_sections_of_the_table_are_in_capitals_and_those_within_are_not(run: Run, made: Path, plan: Plan) -> None:
    whole = [section.title.upper() for section in plan.sections]
    inner = [part.title for section in plan.sections for part in section.all_sections() if part is not section]
    assert inner
    shown = re.findall(r"^\| \*\*\w+\*\* \| \*\*(.+?)\*\* \|", run("report", "plan", "-f", "md")[1], re.MULTILINE)
    in_word = [
        words
        for table in docx.Document(str(made)).tables
        for row in table.rows
        if (words := row.cells[1].text if len(row.cells) > 1 else "") in (*whole, *inner)
    ]
    for found in (shown, in_word):
        assert [title for title in found if title.isupper()] == whole
        assert [title for title in found if not title.isupper()] == inner


def test_the_page_is_that_of_the_decree(made: Path) -> None:
    (section,) = docx.Document(str(made)).sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert Mm(20) <= section.top_margin <= Mm(25)
    assert Mm(20) <= section.bottom_margin <= Mm(25)
    assert Mm(30) <= section.left_margin <= Mm(35)
    assert Mm(15) <= section.right_margin <= Mm(20)
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header.paragraphs[0]._p.xml
    assert section.first_page_header.paragraphs[0].text == ""


def test_the_styles_are_those_of_the_decree(made: Path) -> None:
    read = docx.Document(str(made))
    body = read.styles["Body"].paragraph_format
    assert body.first_line_indent == 720 * 635
    assert body.space_after
    assert body.space_after >= Pt(6)
    head, tasks, foot = read.tables
    sizes = {
        text.text: (text.style and text.style.font.size, text.style and text.style.font.bold)
        for table in (head, foot)
        for row in table.rows
        for cell in row.cells
        for text in cell.paragraphs
    }
    assert sizes["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] == (Pt(12), True)
    assert sizes["Độc lập - Tự do - Hạnh phúc"] == (Pt(13), True)
    assert sizes["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nTỈNH THANH HÓA"] == (Pt(12), True)
    assert sizes["Nơi nhận:"] == (Pt(12), True)
    assert sizes["- Lưu: VT, CNTT."] == (Pt(11), None)
    assert sizes["Thanh Hóa, ngày       tháng 5 năm 2024"] == (Pt(13), None)
    assert "Số:        /KH-BCĐ" in sizes
    assert "w:u " not in read.element.xml  # lines are drawn
    rows = tasks._tbl.tr_lst
    assert [row.trPr is not None and row.trPr.find("{*}tblHeader") is not None for row in rows[:2]] == [True, False]
    assert all(row.trPr is not None and row.trPr.find("{*}cantSplit") is not None for row in rows)
    assert len(rows) == 1 + 34 + 8 + 3


def test_the_text_ends_with_the_end_mark_and_holds_to_the_signature(made: Path, run: Run) -> None:
    read = docx.Document(str(made))
    last = [paragraph for paragraph in read.paragraphs if paragraph.text][-1]
    assert last.text.endswith("được giao tại Kế hoạch này./.")
    assert last.style
    assert last.style.paragraph_format.keep_with_next
    assert run("report", "plan")[1].count("./.") == 1


@pytest.mark.parametrize(
    ("number", "day", "said"),
    [
        ("number: 5/KH-BCĐ", "2024-02-05", ("05/KH-BCĐ", "05", "02", "2024")),
        ("number: 15/KH-BCĐ", "2024-12-15", ("15/KH-BCĐ", "15", "12", "2024")),
        ("symbol: KH-BCĐ", "2024-03", ("", "", "3", "2024")),
    ],
)
def test_zeros_stand_before_small_days_and_the_first_two_months(number: str, day: str, said: tuple[str, ...]) -> None:
    text = plan_text("- {id: I.1, title: a}\n").replace("number: 10/KH-BCĐ", number).replace("2024-05-15", day)
    read = workspace_of(text).plan
    assert read
    head = plan_letter(read).view()["head"]
    assert tuple(head[name] for name in ("number", "day", "month", "year")) == said


def test_an_amended_plan_says_so(run: Run, invented: Path) -> None:
    asked = ("report", "plan", "-C", str(invented), "--as-of")
    decision = "Kế hoạch số 215/KH-BCĐ ngày 15/10/2024 của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa"
    amended_by = f"đã được sửa đổi, bổ sung theo {decision} sửa đổi, bổ sung Kế hoạch số 118/KH-BCĐ)*"
    assert amended_by in run(*asked, "2024-10-15")[1]
    assert "hợp nhất" not in run(*asked, "2024-10-14")[1]


def test_a_plan_with_less_is_still_a_document(run: Run, tmp_path: Path) -> None:
    """No heading, table row, activity or point more than it has; the parts are numbered in their order."""
    plan = tmp_path / "plan.yaml"
    tasks = (
        "- {id: I.1, title: a, lead: [so-tc, cac-so], coordinating: [lien-quan], lifecycle: cancelled,"
        " footnotes: [{mark: 1, after: nowhere, text: b}]}\n"
    )
    plan.write_text(plan_text(tasks, "budget: Không có.\n"), "utf-8")
    code, out, err = run("report", "plan", "--plan", str(plan))
    assert (code, err) == (0, "")
    assert re.findall(r"(?m)^## (.*)", out) == [
        "I. MỤC TIÊU, YÊU CẦU",
        "II. NHIỆM VỤ TRIỂN KHAI",
        "III. KINH PHÍ THỰC HIỆN",
    ]
    assert "| 1 | a[^1] (dừng thực hiện) |  |  | Sở Tài chính; các sở | Các đơn vị liên quan |" in out
    assert "\n./.\n" in out
    assert "[^1]: b" in out
    word = tmp_path / "plan.docx"
    assert run("report", "plan", "--plan", str(plan), "-o", str(word)) == (0, "", f"{word} is written\n")
    assert [text.text for text in docx.Document(str(word)).paragraphs if text.text][-2:] == ["Không có.", "./."]
