"""Plans that others issued, written down as they are: `tests/others/`. None of their words is known to the program."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from documents import markdown_words, word_words
from dxplan.assess import assess
from dxplan.change.diff import diff
from dxplan.model.plan import Plan
from dxplan.reading.load import load_plan
from plans import CALENDAR, ROOT, plan_text

Run = Callable[..., tuple[int, str, str]]

HA_NOI = ROOT / "tests" / "others" / "hn-kh277-2026.yaml"
CODES = ROOT / "tests" / "others" / "hn-kh38-2026.yaml"
TARGETS = ROOT / "tests" / "others" / "nq03-2025.yaml"


def loaded(file: Path) -> Plan:
    workspace = load_plan(str(file), file.read_bytes())
    assert workspace.plan
    assert not workspace.diagnostics
    return workspace.plan


def counted(run: Run, file: Path) -> tuple[int, Counter[str]]:
    """The exit code of `validate`, and how often each rule finds more than a note."""
    code, out, _ = run("validate", str(file), "-f", "json")
    return code, Counter(finding["code"] for finding in json.loads(out)["diagnostics"] if finding["severity"] != "info")


@pytest.fixture(scope="module")
def ha_noi() -> Plan:
    return loaded(HA_NOI)


def test_100_days_of_ha_noi_have_no_error(run: Run) -> None:
    """Percentages without a KPI, a class that leads alone, a cell in words, a date on Saturday."""
    assert counted(run, HA_NOI) == (0, {"DX304": 11, "DX401": 4, "DX515": 8, "DX403": 1, "DX508": 2})


def paper_of(file: Path) -> list[str]:
    """The words of the signed document, cell by cell, a merged one where it begins."""
    return words(file.with_suffix(".txt").read_text("utf-8").replace(" | ", " "))


def printed_words(run: Run, folder: Path, file: Path, form: str) -> list[str]:
    """The words of what `report plan` writes."""
    path = folder / f"plan.{form}"
    assert run("report", "plan", "--plan", str(file), "-f", form, "-o", str(path))[0] == 0
    return words(" ".join(markdown_words(path.read_text("utf-8")) if form == "md" else word_words(path)))


def words(text: str) -> list[str]:
    return text.casefold().split()  # a title may be in capitals


@pytest.mark.parametrize("form", ["md", "docx"])
def test_its_document_has_the_words_of_the_paper_in_order(run: Run, tmp_path: Path, form: str) -> None:
    assert printed_words(run, tmp_path, HA_NOI, form) == paper_of(HA_NOI)


def test_its_33_tasks_stand_under_letters_and_run_on(ha_noi: Plan) -> None:
    rows = list(ha_noi.placed_rows())
    tasks = [row for row in rows if not row.task.tasks]
    assert [row.task.extra["TT"] for row in tasks] == [str(number) for number in range(1, 34)]
    assert [row.task.number for row in tasks[:8]] == ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"]
    assert [row.task.id for row in tasks][3:6] == ["1.d", "1.đ", "1.e"]
    assert [row.task.id for row in rows if row.task.tasks] == ["1", "2", "3", "4", "5", "6", "7", "12"]
    first = tasks[0]
    assert set(first.inherited) == {"deliverable", "deadline", "coordinating"}
    assert (first.task.lead, first.task.coordinating) == (("so-tc",), ("so-khcn",))
    assert tasks[8].inherited == ()


def test_it_is_judged_without_a_committee(ha_noi: Plan) -> None:
    assessment = assess(ha_noi, CALENDAR, date(2026, 8, 15))
    assert Counter(str(task.state) for task in assessment.tasks) == {
        "due_soon": 9,
        "overdue": 3,
        "not_started": 20,
        "ongoing": 1,
    }
    assert ha_noi.committee.standing_agency == "so-khcn"
    assert ha_noi.committee.name == "UBND thành phố Hà Nội"
    assert ha_noi.ends == date(2026, 10, 22)


@pytest.mark.parametrize("command", ["status", "tasks", "show 1.a", "show 12", "workload", "calendar", "overdue"])
def test_every_view_shows_it(run: Run, command: str) -> None:
    code, out, err = run(*command.split(), "--plan", str(HA_NOI), "--as-of", "2026-08-15")
    assert (code, err) == (0, "")
    assert out


def test_a_task_in_its_prose_is_an_activity_that_says_where_it_stands(run: Run) -> None:
    """Its words are in the text already, and the document has them once."""
    asked = ("show", "HD.1", "--plan", str(HA_NOI), "--as-of", "2026-08-15")
    assert "In the text\t1. Sở Khoa học và Công nghệ" in run(*asked)[1]
    assert json.loads(run(*asked, "-f", "json")[1])["in"] == "IV.1"


def test_its_own_columns_are_shown_and_are_legal_content(run: Run, ha_noi: Plan) -> None:
    out = run("show", "8", "--plan", str(HA_NOI), "--as-of", "2026-08-15")[1]
    assert "TT\t28" in out
    text = HA_NOI.read_text("utf-8").replace('extra: {TT: "28"}', 'extra: {TT: "29"}')
    changed = load_plan("plan.yaml", text.encode()).plan
    assert changed
    assert [(change.path, change.is_legal) for change in diff(ha_noi, changed)] == [("tasks/8/extra/TT", True)]


# A list of 137 tasks that bear the codes of the superior's plan


@pytest.fixture(scope="module")
def codes() -> Plan:
    return loaded(CODES)


def test_137_tasks_with_codes_have_no_error(run: Run, codes: Plan) -> None:
    assert counted(run, CODES) == (
        0,
        {"DX401": 4, "DX304": 1, "DX515": 20, "DX802": 1, "DX805": 1, "DX502": 2, "DX508": 1},
    )
    tasks = [row.task for row in codes.placed_rows() if not row.task.tasks]
    numbered = [task.extra["STT"] for task in tasks if "STT" in task.extra]
    assert numbered == [str(number) for number in range(1, 138)]
    assert len(tasks) == 137
    assert len(list(codes.rows())) == 161
    assert (tasks[0].number, tasks[0].id) == ("KH20_TT_N01.1.1", "KH20_TT_N01.1.1")


@pytest.mark.parametrize("form", ["md", "docx"])
def test_their_ten_columns_have_the_words_of_the_paper_in_order(run: Run, tmp_path: Path, form: str) -> None:
    assert printed_words(run, tmp_path, CODES, form)[-len(paper_of(CODES)) :] == paper_of(CODES)


def test_a_code_out_of_order_is_found(run: Run, tmp_path: Path) -> None:
    text = CODES.read_text("utf-8").replace("number: KH20_TT_N04.2\n", "number: KH20_TT_N04.20\n")
    (tmp_path / "plan.yaml").write_text(text, "utf-8")
    diagnostics = json.loads(run("validate", str(tmp_path / "plan.yaml"), "-f", "json")[1])["diagnostics"]
    assert [each["subject"] for each in diagnostics if each["code"] == "DX107"] == ["KH20_TT_N04.3"]


# 57 targets of the State, to 2030 and to 2045


@pytest.fixture(scope="module")
def targets() -> Plan:
    return loaded(TARGETS)


def test_57_targets_have_no_error(run: Run, targets: Plan) -> None:
    """One day of a cited document is a Sunday."""
    assert counted(run, TARGETS) == (0, {"DX403": 1})
    rows = [kpi for kpi in targets.kpis if kpi.number not in ("I", "II")]
    assert len(rows) == 57
    assert [kpi.number for kpi in rows if kpi.is_heading] == ["11"]
    kinds = Counter(target.kind for kpi in rows for target in kpi.all_targets)
    assert kinds == {"at_least": 41, "at_most": 3, "above": 2, "range": 4, "qualitative": 6}


@pytest.mark.parametrize("form", ["md", "docx"])
def test_their_table_has_the_words_of_the_paper_in_order(run: Run, tmp_path: Path, form: str) -> None:
    assert printed_words(run, tmp_path, TARGETS, form)[-len(paper_of(TARGETS)) :] == paper_of(TARGETS)


# No committee, no objectives, links to a superior's plan


def plan_without(old: str, new: str) -> tuple[Plan | None, list[str]]:
    tasks = (
        '- {id: I.1, title: Việc, deliverable: B, deadline: Tháng 9, lead: [so-tc], implements: ["05-KH/BCĐTW#I.3"]}'
    )
    text = plan_text(tasks)
    assert old in text
    workspace = load_plan("plan.yaml", text.replace(old, new).encode())
    return workspace.plan, [finding.rule.code for finding in workspace.diagnostics]


COMMITTEE = "committee: {name: Ban Chỉ đạo, standing_agency: so-tttt}\n"


def test_an_office_stands_in_the_place_of_a_committee() -> None:
    plan, codes = plan_without(COMMITTEE, "office: {agency: so-tttt, reports_to: UBND tỉnh, symbol: STTTT}\n")
    assert plan
    assert codes == []
    assert (plan.committee.name, plan.committee.standing_agency, plan.committee.members) == ("UBND tỉnh", "so-tttt", ())
    assert plan.committee.office
    assert plan.committee.office.symbol == "STTTT"


def test_one_of_office_and_committee_is_required() -> None:
    assert plan_without(COMMITTEE, "")[1] == ["DX011"]
    assert plan_without(COMMITTEE, "office: {reports_to: UBND tỉnh}\n")[1] == ["DX011"]


def test_an_unknown_office_is_found_at_its_place(run: Run, tmp_path: Path) -> None:
    office = "office: {agency: so-la, reports_to: UBND tỉnh}\n"
    path = tmp_path / "plan.yaml"
    path.write_text(plan_text("[]").replace(COMMITTEE, office).replace("in_force", "draft"), "utf-8")
    line = 1 + path.read_text("utf-8").split("\n").index(office.strip())
    assert f"plan.yaml:{line}:18: error DX103 there is no agency so-la" in run("validate", str(path))[1]


def test_objectives_may_be_missing() -> None:
    start = plan_text("[]").index("objectives:")
    line = plan_text("[]")[start:].partition("\n")[0] + "\n"
    plan, codes = plan_without(line, "")
    assert plan
    assert (codes, plan.objectives, plan.headline) == ([], None, ())


def test_19_of_its_33_deadlines_are_counted_from_its_own_day(ha_noi: Plan) -> None:
    at = assess(ha_noi, CALENDAR, date(2026, 10, 1))
    kinds = Counter((task.item.deadline.kind, str(task.due)) for task in at.tasks if task.item.deadline)
    assert kinds.pop(("after_event", "2026-10-22")) == 19
    assert kinds.pop(("ongoing", "None")) == 1
    assert {kind for kind, _ in kinds} == {"fixed"}
    assert [task.due for task in at.activities] == [date(2026, 7, 29)]


def test_kpis_of_a_plan_that_links_no_tasks_have_no_column_for_them(run: Run) -> None:
    rows = [line.split("\t") for line in run("kpis", "--plan", str(TARGETS), "--lang", "en")[1].splitlines()]
    row = next(row for row in rows if row[0] == "8")
    assert row[1:4] == ["No data", "≥ 55%", "2030-12-31"]
    assert "—" not in row
