"""One task has one state in every document of a day: in the text, the annexes, and the papers beside it."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents import Run, markdown_words, request
from dxplan.assess import Assessment
from dxplan.assess.comparison import Comparison, Side
from dxplan.assess.reporting import session_quarter
from dxplan.assess.tasks import State, TaskStatus
from dxplan.change.ledger import plan_on
from dxplan.diagnostics import msg
from dxplan.documents import ReportView
from dxplan.documents.indicators import BEHIND, kpi_view
from dxplan.documents.items import task_view
from dxplan.documents.kinds import DOCUMENTS
from dxplan.documents.request import Request
from dxplan.documents.synthesis import synthesis_view
from dxplan.facts.differences import NO_CHANGES
from dxplan.model.dates import Period, Span
from dxplan.render.language import language
from dxplan.render.views.history import last_declared
from dxplan.render.views.tasks import task_data, tasks_data
from dxplan.render.views.why import why_state
from facts import facts_of, judged_by
from plans import plan_of, repository_at

WAITING = """\
- id: I.1
  title: Việc chờ
  lead: [so-tc]
  deadline: {text: Quý III/2024 khi có văn bản, kind: fixed, due: 2024-09-30, condition: có văn bản}
"""
MET = "kind: condition_met, task: I.1, on:"
MEETING = "- {id: I.1, title: Họp, lead: [so-tttt], deadline: Hàng Quý, fulfilled_by: sessions}\n"


def test_a_figure_of_another_period_is_marked_as_such(run: Run, invented: Path) -> None:
    """On 2 October the office has declared quarter II of a quarterly task, and nothing of quarter III."""
    asked = ("member", "-C", str(invented), "--as-of", "2024-10-02", "--member", "Trần Thị Thí Dụ")
    code, text, err = run("report", *asked)
    assert code == 0, err
    assert "(quý III/2024); kỳ quý II/2024 hoàn thành 100% (báo cáo ngày 20/6/2024)" in " ".join(markdown_words(text))


@pytest.mark.parametrize(("period", "quarter"), [("2024-Q2", "2024-Q2"), ("2024-H1", "2024-Q2"), ("2024", "2024-Q4")])
def test_a_session_fulfils_the_quarter_whose_session_it_is(period: str, quarter: str) -> None:
    """The session on six months is that of the second quarter, for the task as for the programme."""
    facts = facts_of(f"entries:\n  - {{kind: session, on: 2024-06-28, period: {period}}}")
    assessment = judged_by(plan_of(MEETING), facts, "2025-01-10")
    held = [str(past.period) for past in assessment.tasks[0].occurrences if past.completed_on]
    assert held == [str(session_quarter(*session)) for session in assessment.facts.sessions] == [quarter]


@pytest.mark.parametrize(
    ("entries", "due", "documents"),
    [
        ([f"{MET} 2024-10-05"], None, []),
        (
            [f"{MET} 2024-10-05, due: 2024-12-20, evidence: [{{number: 86/TB-BCĐ}}]"],
            "2024-12-20",
            ["Thông báo số 86/TB-BCĐ"],
        ),
        ([f"{MET} 2024-10-05", f"{MET} 2024-11-05, due: 2024-12-20"], "2024-12-20", []),
        ([f"{MET} 2024-09-05", "kind: date_set, task: I.1, on: 2024-09-06, due: 2024-12-20"], None, []),  # in time
    ],
)
def test_a_day_that_came_with_a_condition_is_printed_as_one_that_was_set(
    entries: list[str], due: str | None, documents: list[str]
) -> None:
    facts = facts_of("entries:\n" + "\n".join(f"  - {{{entry}}}" for entry in entries))
    values = synthesis_view(request(plan_of(WAITING), facts, "2024-11-10", "2024-Q3"))
    (task,) = values["rows"][0]["tasks"]
    assert (str(task["new_due"] or "") or None, task["new_due_documents"]) == (due, documents)
    assert task["has_new_due"] == (due is not None)


def test_a_condition_that_is_recorded_again_was_met_on_its_first_day() -> None:
    facts = facts_of(f"entries:\n  - {{{MET} 2024-09-05}}\n  - {{{MET} 2024-10-05}}")
    assessment = judged_by(plan_of(WAITING), facts, "2024-10-10")
    sentence = why_state(assessment.tasks[0], assessment)[0]
    assert sentence == msg("its condition was met on {met}, so its date holds", met=date(2024, 9, 5))


def test_each_period_of_a_recurring_task_has_its_own_state_and_days() -> None:
    facts = facts_of(
        """\
        entries:
          - {kind: progress, on: 2024-06-20, agency: so-tttt, task: I.1, occurrence: 2024-Q2, progress: completed}
          - {kind: progress, on: 2024-10-04, agency: so-tttt, task: I.1, occurrence: 2024-Q3, progress: completed}
          - {kind: progress, on: 2024-10-08, agency: so-tttt, task: I.1, occurrence: 2024-Q4, progress: in_progress}
        """
    )
    assessment = judged_by(plan_of(MEETING.replace(", fulfilled_by: sessions", "")), facts, "2024-10-10")
    (task,) = assessment.tasks
    views = [task_view(task.in_period(each, assessment.as_of), assessment) for each in task.occurrences]
    assert [(view["period"], view["state"], view["progress"], view["days_late"]) for view in views] == [
        ("2024-Q2", "completed_on_time", "completed", None),
        ("2024-Q3", "completed_late", "completed", 4),
        ("2024-Q4", "in_progress", "in_progress", None),
    ]
    assert [(str(view["completed_on"]), view["completed_by"], view["days_left"]) for view in views] == [
        ("2024-06-20", 1, 0),
        ("2024-10-04", 1, 0),
        ("None", 0, 82),
    ]
    assert views[-1] == task_view(task, assessment)


def test_a_period_that_the_office_concluded_is_not_without_a_report() -> None:
    meeting = MEETING.replace(", fulfilled_by: sessions", "")
    facts = facts_of("entries:\n  - {kind: conclusion, on: 2024-06-28, task: I.1, occurrence: 2024-Q2}")
    values = synthesis_view(request(plan_of(meeting), facts, "2024-07-10"))
    assert ([task["period"] for task in values["completed_since"]], values["untold"]) == (["2024-Q2"], [])


def test_screens_and_documents_quote_the_period_that_decides_the_state() -> None:
    """What was declared of another period later does not go before it, and is marked where there is nothing else."""
    of_second = "{kind: progress, on: 2024-10-02, agency: so-tttt, task: I.1, occurrence: 2024-Q2, progress: completed}"
    of_third = (
        "{kind: progress, on: 2024-09-20, agency: so-tttt, task: I.1, occurrence: 2024-Q3, progress: in_progress}"
    )
    plan, words = plan_of(MEETING.replace(", fulfilled_by: sessions", "")), language("en")
    for entries, quoted in (
        ((of_second, of_third), "in progress, 2024-09-20"),
        ((of_second,), "2024-Q2: completed, 2024-10-02"),
    ):
        facts = facts_of("entries:\n" + "\n".join(f"  - {entry}" for entry in entries))
        assessment = judged_by(plan, facts, "2024-10-05")
        (task,) = assessment.tasks
        assert last_declared(task, "so-tttt", words) == quoted
        (declared,) = task_data(task, assessment)["by_agency"]
        (told,) = task_view(task, assessment)["told"]
        assert (declared["on"], declared["progress"]) == (told["on"].isoformat(), told["progress"])


# Ten dates, nine documents

TEN = (
    "2024-05-20", "2024-06-14", "2024-06-20", "2024-06-30", "2024-09-20",
    "2024-10-02", "2024-10-10", "2024-12-01", "2024-12-20", "2025-01-10",
)  # fmt: skip
"""Around due days, sessions, cut-offs, an amendment, and the end of the invented year."""
OF_A_TASK = (
    "state", "is_overdue", "is_due_soon", "due", "has_due", "days_overdue", "days_left", "completed_on", "days_late",
    "is_completed", "is_awaiting", "progress", "completed_by", "outstanding_count", "new_due", "done_periods",
)  # fmt: skip
OF_A_KPI = ("status", "standing", "latest", "latest_on", "before", "expected", "forecast")
LEVELS = (1, 2, 3)
Papers = dict[tuple[str, object], Any]
"""The values of each document, by its name and by whom it is for."""


@pytest.fixture(scope="module", params=TEN)
def asked(request: pytest.FixtureRequest, invented: Path) -> Request:
    """A report of the invented year, with the plan of the day and the newest span."""
    workspace = repository_at(invented / "plans/2024.yaml")
    assert workspace.plan
    records = tuple(file.record for file in workspace.records if file.record)
    day = date.fromisoformat(request.param)
    assessment = judged_by(plan_on(workspace.plan, day).plan, records, request.param)
    period = assessment.reporting.period if assessment.reporting else Period.holding(day, "quarter")
    plan = Side("", "", assessment.plan)
    comparison = Comparison(plan, plan, (assessment, assessment), NO_CHANGES)
    return Request("", assessment, "", Span.of(period), comparison=comparison, is_span_named=False)


@pytest.fixture(scope="module")
def papers(asked: Request) -> Papers:
    """All nine documents of the day, those for each body to each, and `status`."""
    papers: Papers = {}
    for kind in DOCUMENTS.values():
        named = asked._replace(name=kind.name)
        papers |= {
            (kind.name, key): ReportView(each)[kind.part]
            for key, each in (kind.each(named) if "--all" in kind.takes else [("", named)])
        }
    for level in LEVELS:
        papers["reminder", level] = ReportView(asked._replace(level=level))["reminder"]
    papers["year-end", ""] = ReportView(asked._replace(span=Span.parse("2024")))["synthesis"]
    papers["status", ""] = ReportView(asked)["overdue"]
    return papers


def test_every_row_has_the_state_and_the_days_of_the_assessment(asked: Request, papers: Papers) -> None:
    judged, kpis = _judged(asked.assessment), {status.kpi.id: status for status in asked.assessment.kpis}
    seen = set()
    for (name, _), row in _rows(papers):
        if "progress" in row and "period" in row and row["id"] in judged:
            seen.add(name)
        if row["id"] in judged:
            view = dict(task_view(judged[row["id"]][row.get("period", "")], asked.assessment))
            _same(row, view, OF_A_TASK, name)
        elif row["id"] in kpis:
            _same(row, dict(kpi_view(kpis[row["id"]], asked.assessment)), OF_A_KPI, name)
            if row.get("has_change"):  # readers subtract the figures that are printed
                assert row["change"] == pytest.approx(abs(row["latest"] - row["before"])), (name, row["id"])
    assert seen >= {"agency", "quarterly", "year-end"}


def test_every_quotation_is_the_newest_of_the_body(asked: Request, papers: Papers) -> None:
    """It is on the period that decides the state, or it names another one."""
    judged = _judged(asked.assessment)
    for (name, key), row in _rows(papers):
        if row["id"] not in judged:
            continue
        task = judged[row["id"]][row.get("period", "")]
        for quoted in (*row.get("told", ()), *(row["said"] if isinstance(row.get("said"), list) else ())):
            newest = task.newest_by(quoted["id"])
            assert newest, (name, key)
            entry, is_of_state = newest.entry, newest.occurrence == task.current
            _same(quoted, {"on": newest.on, "percent": entry.percent, "progress": entry.progress}, tuple(quoted), name)
            assert (quoted["period"] == "") == is_of_state, (name, key, row["id"])


def test_a_letter_quotes_what_the_page_of_the_body_does(asked: Request, papers: Papers) -> None:
    for level in LEVELS:
        letter = papers["reminder", level]
        for body in (*letter["bodies"], *([letter["own"]] if letter["own"] else [])):
            page = papers["agency", body["id"]]
            of_page = {task["id"]: task for task in (*page["tasks"], *page["annexed"])}
            for row in body["rows"]:
                quoted = (
                    [said for said in of_page[row["id"]]["said"] if not said["period"]] if row["id"] in of_page else []
                )
                if row["id"] in of_page:
                    assert row["has_said"] == bool(quoted)
                for said in quoted:
                    assert (row["said"], row["said_on"], row["percent"]) == (
                        said["progress"],
                        said["on"],
                        said["percent"],
                    )


@pytest.mark.parametrize("span", ["2024-Q2", "2024-Q3", "2024-Q4", "2024-H1", "2024-9M", "2024"])
def test_the_text_of_a_synthesis_has_the_facts_of_its_annexes(asked: Request, span: str) -> None:
    """Whatever the span, and of whatever day: what came after the data's last day is among the newest facts."""
    view: Any = synthesis_view(asked._replace(span=Span.parse(span)))
    items = {task.item.id: task.item for task in asked.assessment.tasks}
    annex = {task["id"]: task for section in view["rows"] for task in section["tasks"]}
    assert list(annex) == list(items)
    for task in view["progressed"]:
        assert task["told"] == [declared for declared in annex[task["id"]]["told"] if not declared["period"]]
        assert task["completed_by"] <= task["told_by"] <= task["leads"]
    completed = {task["id"] for task in (*view["completed"], *view["completed_since"])}
    assert not set(view["untold"]) & (completed | {task["id"] for task in view["progressed"]})
    assert [task["id"] for task in view["carried"]["tasks"]] == [
        task for task, row in annex.items() if not (row["is_completed"] or row["is_dropped"] or row["is_ongoing"])
    ]
    days = {session["on"] for session in view["sessions"]}
    assert {task["completed_on"] for task in view["completed"] if items[task["id"]].fulfilled_by} <= days


def test_the_numbers_of_kpis_are_those_of_the_list_below(papers: Papers) -> None:
    for name in ("quarterly", "year-end", "session"):
        view = papers[name, ""]
        listed = view["behind"] if name == "session" else view["kpis"]["behind"]
        counted = [row["count"] for row in view["kpis"]["states"] if row["state"] in BEHIND]
        assert len(listed) == sum(counted), name


def test_all_documents_and_screens_name_the_same_overdue_tasks(asked: Request, papers: Papers) -> None:
    tasks = asked.assessment.tasks
    synthesis = papers["quarterly", ""]
    letters = [papers["reminder", level] for level in LEVELS]
    bodies = [body for view in letters for body in (*view["bodies"], *([view["own"]] if view["own"] else []))]
    pages = [view for (name, _), view in papers.items() if name == "agency"]
    named = {
        "status": _ids(papers["status", ""]),
        "chief": _ids(papers["chief", ""]["overdue"]["all"]),
        "session": _ids(papers["session", ""]["overdue"]),
        "quarterly": _ids(synthesis["overdue"]),
        "by agency": {name for group in synthesis["overdue_by_agency"] for name in _ids(group["tasks"])},
        "reminder": {name for body in bodies for name in _ids(row for row in body["rows"] if row["is_overdue"])},
        "agency": {
            name
            for page in pages
            for name in _ids(
                row for row in (*page["tasks"], *page["annexed"]) if row["is_overdue"] and row["is_urgent"]
            )
        },
        "tasks": {task["id"] for task in tasks_data(asked.assessment, tasks)["tasks"] if task["state"] == "overdue"},
    }
    assert named == {name: {task.item.id for task in tasks if task.state is State.OVERDUE} for name in named}


def _judged(assessment: Assessment) -> dict[str, dict[str, TaskStatus]]:
    """Each task by its periods; without one, and by the one that decides its state, as it is judged."""
    return {
        task.item.id: {
            **{str(each.period): task.in_period(each, assessment.as_of) for each in task.occurrences},
            **dict.fromkeys(("", str(task.current)), task),
        }
        for task in (*assessment.tasks, *assessment.activities)
    }


def _rows(papers: Papers) -> Iterator[tuple[tuple[str, object], dict[str, Any]]]:
    """Everything in the documents that has an id."""

    def within(view: object) -> Iterator[dict[str, Any]]:
        if isinstance(view, dict):
            if isinstance(view.get("id"), str):
                yield view
            view = list(view.values())
        for part in view if isinstance(view, list) else ():
            yield from within(part)

    return ((name, row) for name, view in papers.items() for row in within(view))


def _same(row: dict[str, Any], view: dict[str, Any], fields: tuple[str, ...], name: str) -> None:
    """What the row says of these fields is so; it may leave out what its reader does not need."""
    given = {field: row[field] for field in fields if field in view and row.get(field) is not None}
    assert given == {field: view[field] for field in given}, (name, row["id"])


def _ids(rows: Iterable[dict[str, Any]]) -> set[str]:
    return {row["id"] for row in rows}
