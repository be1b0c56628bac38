"""What each further body, report, task or letter costs: as much as the one before it, in steps and not in seconds."""

import runpy
import sys
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from dxplan.assess import Assessment, assess
from dxplan.assess.choice import all_of
from dxplan.assess.workload import workload
from dxplan.checks import check
from dxplan.documents import ReportView, one_each
from dxplan.documents.request import Request
from dxplan.model.dates import Span
from dxplan.model.records import Record
from dxplan.reading import REPORTS
from dxplan.reading.load import Workspace, load_plan, load_record
from dxplan.render.language import language
from dxplan.render.views.item import item_page
from dxplan.render.views.reporting import reporting_data, reporting_page, reporting_sheet
from dxplan.render.views.reporting_year import rows_of
from dxplan.render.views.status import status_page
from dxplan.render.views.tasks import tasks_data, tasks_page
from dxplan.repository.plans import packaged_calendar, read_plan
from dxplan.repository.source import Disk

GENERATE = runpy.run_path(str(Path(__file__).parents[1] / "bench" / "generate.py"))
SIZES = (20, 40, 60)
DAY = date(2025, 1, 10)
SLACK = 1.1
VIETNAMESE = language("vi")


@pytest.fixture(scope="module")
def communes(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Workspace]:
    """Makes the plan with so many communes and their reports."""

    @cache
    def made(count: int) -> Workspace:
        folder = tmp_path_factory.mktemp(str(count)) / "made"
        GENERATE["write_communes"](count, folder)
        plan = folder / "plans" / "2024.yaml"
        paths = sorted((folder / "plans" / "2024").rglob("*.yaml"))
        workspace = load_plan("plans/2024.yaml", plan.read_bytes())
        return workspace.with_records(
            load_record(path.relative_to(folder).as_posix(), path.read_bytes(), REPORTS) for path in paths
        )

    return made


def steps(work: Callable[[], object]) -> int:
    """How many lines are run for the work, each again in every round of its loop."""
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        nonlocal count
        count += 1
        return seen

    before = sys.gettrace()
    sys.settrace(seen)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def records_of(workspace: Workspace) -> Iterable[Record]:
    return [file.record for file in workspace.records if file.record]


def judged(workspace: Workspace) -> Assessment:
    assert workspace.plan is not None
    return assess(workspace.plan, packaged_calendar(), DAY, records=records_of(workspace))


def letters(workspace: Workspace, name: str) -> list[dict[str, Any]]:
    """What the letters or pages of a report for each body print."""
    assessment = judged(workspace)
    return [dict(ReportView(each)[name]) for _, each in one_each(request_of(name, assessment))]


def request_of(name: str, assessment: Assessment) -> Request:
    return Request(name, assessment, "plans/2024.yaml", Span.parse("2024-Q4"))


def printed(workspace: Workspace, name: str) -> object:
    """What a report of the whole plan prints."""
    return ReportView(request_of(name, judged(workspace)))[name]


def reporting(workspace: Workspace) -> object:
    assessment = judged(workspace)
    assert assessment.reporting is not None
    rows = rows_of(assessment, assessment.reporting, lambda body: True)
    pages = [reporting_page(assessment, rows, "", VIETNAMESE, brief=brief) for brief in (True, False)]
    return reporting_sheet(assessment, rows, whole_year=True), reporting_data(assessment, rows), pages


def lists(workspace: Workspace) -> object:
    """The tasks, and one that the communes lead with its history."""
    assessment = judged(workspace)
    (item,) = (task for task in assessment.plan.tasks() if task.id == "IV.B.2")
    tasks = tasks_page(assessment, assessment.tasks, len(assessment.tasks), "", VIETNAMESE)
    return tasks, tasks_data(assessment, assessment.tasks), item_page(item, assessment, "", VIETNAMESE)


VIEWS: dict[str, Callable[[Workspace], object]] = {
    "check": lambda workspace: check(workspace, packaged_calendar()),
    "assess": judged,
    "status": lambda workspace: status_page(all_of(judged(workspace)), "", VIETNAMESE),
    "tasks, show": lists,
    "reporting": reporting,
    "workload": lambda workspace: workload(judged(workspace)),
    "a reminder for each": lambda workspace: letters(workspace, "reminder"),
    "one reminder for all": lambda workspace: printed(workspace, "reminder"),
    "a page for each": lambda workspace: letters(workspace, "agency"),
    "quarterly": lambda workspace: printed(workspace, "synthesis"),
    "session": lambda workspace: printed(workspace, "session"),
    "chief": lambda workspace: printed(workspace, "chief"),
}


@pytest.mark.parametrize("name", VIEWS)
def test_each_further_body_costs_as_much_as_the_one_before(name: str, communes: Callable[[int], Workspace]) -> None:
    work = VIEWS[name]
    work(communes(SIZES[0]))  # what is loaded and kept at the first use is not counted
    small, middle, large = (steps(partial(work, communes(size))) for size in SIZES)
    assert large - middle <= SLACK * (middle - small)


def test_each_further_entry_in_a_file_of_its_own_costs_as_much_as_the_one_before(tmp_path: Path) -> None:
    def written(count: int) -> Path:
        folder = tmp_path / str(count)
        GENERATE["write_communes"](1, folder)
        (folder / "plans/2024/journal/2024-07").mkdir(parents=True)
        for number in range(count):
            entry = f"{{kind: reading, kpi: KPI.2, value: {number}, on: {date(2024, 7, 1) + timedelta(number)}}}"
            own = folder / f"plans/2024/journal/2024-07/{number:03}.yaml"
            own.write_text(f"schema: 1\nentries:\n  - {entry}\n", "utf-8")
        return folder

    def work(folder: Path) -> object:
        return check(read_plan(Disk(folder), folder / "plans/2024.yaml"), packaged_calendar())

    folders = [written(size) for size in SIZES]
    work(folders[0])
    small, middle, large = (steps(partial(work, folder)) for folder in folders)
    assert large - middle <= SLACK * (middle - small)
