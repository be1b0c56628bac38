"""The file for calendar programs every fifth day of a year: what a program took before is always followed by newer."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cache

import icalendar
import pytest

from dxplan.assess import Assessment, assess
from dxplan.assess.agenda import events, whole
from dxplan.change.ledger import plan_on
from dxplan.model.records import Record
from dxplan.playground import YEAR, Step, campaign, packaged_plan, playground
from dxplan.reading.load import Workspace, load_bodies, load_plan, load_record
from dxplan.reading.shared_bodies import joined
from dxplan.render.ics import calendar_file
from dxplan.render.language import language
from plans import CALENDAR, plan_text

OWN = "own"
"""A small plan of deadlines whose days become known, move, and are corrected."""
TASKS = """\
- {id: I.1, title: Trước, deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Sau việc trước, deadline: {text: a, kind: after_event, from: I.1, days: 30}, lead: [so-tc]}
- {id: I.3, title: Sau sự kiện, deadline: {text: b, kind: after_event, event: có nghị quyết, days: 30}, lead: [so-tc]}
- {id: I.4, title: Theo lộ trình, deadline: {text: c, kind: external, by: Bộ Tài chính}, lead: [so-tc]}
- {id: I.5, title: Hằng tuần, deadline: {text: d, kind: recurring, every: week, due_weekday: friday}, lead: [so-tc]}
- id: I.6
  title: Hai giai đoạn
  lead: [so-tc]
  deadline:
    text: đ
    kind: stages
    stages:
      - {deadline: {text: Tháng 11, kind: fixed, due: 2024-11-30}}
      - {deadline: {text: e, kind: after_event, event: có nghị quyết, days: 60}}
"""
REST = """\
reporting: {text: f, every: month, due_day: 10, due_month: next, due_time: "16:00", to: so-tttt, bodies: [so-tc]}
amendments:
  - document: 20/KH-BCĐ
    date: 2024-09-05
    reason: Gia hạn
    changes:
      - {path: tasks/I.6/deadline/stages/1/deadline/due, from: 2024-10-31, to: 2024-11-30}
      - {path: reporting/due_day, from: 8, to: 10}
"""
ENTRIES = (
    "{kind: conclusion, on: 2024-06-20, task: I.1}",
    "{kind: event, on: 2024-07-25, event: Có nghị quyết}",
    "{kind: date_set, on: 2024-07-30, task: I.4, due: 2024-10-15}",
    "{kind: extension_request, on: 2024-08-01, task: I.6, stage: '1', agency: so-tc, due: 2024-11-30}",
    "{kind: event, on: 2024-07-20, event: có nghị quyết, corrects: Nhầm ngày}",
    "{kind: date_set, on: 2024-09-30, task: I.4, due: 2024-12-01}",
    "{kind: date_set, on: 2024-09-30, task: I.4, due: 2024-12-10, corrects: Nhầm ngày}",
    "{kind: conclusion, on: 2024-11-20, task: I.6, stage: '1'}",
)
WRITTEN = ("06-24", "07-26", "08-02", "08-02", "08-20", "10-04", "10-21", "11-25")
"""The days on which the entries were written down: a correction of an earlier day comes later."""


def own_files(day: date) -> Mapping[str, str]:
    written = [entry for entry, on in zip(ENTRIES, WRITTEN, strict=True) if f"2024-{on}" <= day.isoformat()]
    journal = "".join(f"  - {entry}\n" for entry in written)
    plan = {f"plans/{OWN}.yaml": plan_text(TASKS, REST)}
    return {**plan, f"plans/{OWN}/journal/2024-06.yaml": f"schema: 1\nentries:\n{journal}"} if written else plan


def files_on(day: date, plan: str) -> Mapping[str, str]:
    """What the repository held on a day."""
    if plan == OWN:
        return own_files(day)
    return {path: text for step in _steps() if step.date <= day for path, text in step.files.items()}


@cache
def _steps() -> tuple[Step, ...]:
    return tuple(playground(packaged_plan()))


@cache
def _loaded(plan: str, text: str, bodies: str | None) -> Workspace:
    workspace = load_plan(f"plans/{plan}.yaml", text.encode())
    return joined(workspace, load_bodies("agencies.yaml", bodies.encode())) if bodies else workspace


@cache
def _record(path: str, text: str) -> Record:
    record = load_record(path, text.encode(), path.split("/")[2]).record
    assert record is not None, path
    return record


def judged(day: date, plan: str) -> Assessment | None:
    """The plan as the repository held it on the day, judged on it."""
    files = files_on(day, plan)
    path = f"plans/{plan}.yaml"
    if path not in files:
        return None
    workspace = _loaded(plan, files[path], files.get("agencies.yaml"))
    assert workspace.plan is not None
    records = [_record(name, text) for name, text in files.items() if name.startswith(f"plans/{plan}/")]
    stood = plan_on(workspace.plan, day)
    return assess(stood.plan, CALENDAR, day, records=records, later=stood.later)


def calendars(plan: str) -> Iterator[dict[str, icalendar.Event]]:
    """What is read back on every fifth day, by UID."""
    for passed in range(0, 245, 5):
        assessment = judged(date(2024, 5, 17) + timedelta(days=passed), plan)
        if assessment:
            text = calendar_file(assessment, events(assessment, whole(assessment)), language("vi"), None)
            components = icalendar.Calendar.from_ical(text.encode()).walk("VEVENT")
            yield {str(event["UID"]): event for event in components if isinstance(event, icalendar.Event)}


@pytest.mark.parametrize(
    ("plan", "moves"),
    [
        (YEAR, "task-II.1 task-III.3"),
        (campaign.NAME, "20240930-task-6"),
        (OWN, "task-I.3 stage-I.6-2 stage-I.6-1 task-I.4 task-I.4"),
    ],
)
def test_an_event_that_moves_is_newer_and_none_grows_older(plan: str, moves: str) -> None:
    taken: dict[str, tuple[int, datetime, date]] = {}
    moved: list[str] = []
    for calendar in calendars(plan):
        for uid, event in calendar.items():
            number, changed = event.decoded("SEQUENCE"), event.decoded("LAST-MODIFIED")
            begin = event.decoded("DTSTART")
            if uid in taken:
                before, changed_before, begin_before = taken[uid]
                assert number >= before, uid
                assert changed >= changed_before, uid
                assert begin == begin_before or number > before, uid
                if begin != begin_before:
                    moved.append(uid.removeprefix("2024-").removesuffix("@dxplan"))
            taken[uid] = number, changed, begin
    of_tasks = [name for name in moved if not name.startswith("report-")]
    assert of_tasks == moves.split()
    assert len(moved) - len(of_tasks) == (8 if plan == OWN else 0)  # each month from May is due two days later
