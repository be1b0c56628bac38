"""The three formats: whatever stands in whichever field, all that reads it ends in findings, never in a fault."""

import re
from collections.abc import Container, Iterator
from datetime import date
from functools import cache
from itertools import chain
from typing import Any
from zlib import crc32

import pytest

from dxplan.assess import SOON_DAYS, assess
from dxplan.assess.choice import all_of
from dxplan.checks import check
from dxplan.model.plan import Activity, Plan, Task
from dxplan.reading.load import Workspace
from dxplan.reading.yaml import read_source
from dxplan.render.language import language
from dxplan.render.views.findings import concise
from dxplan.render.views.item import item_page
from dxplan.render.views.kpis import kpis_data, kpis_page
from dxplan.render.views.status import status_data, status_page
from dxplan.render.views.tasks import tasks_data, tasks_page
from everything import FILES, PLAN, everything
from plans import CALENDAR
from wrong_values import WRONG, Path, apart, every_field, fields, written

KINDS = {
    "plan": (PLAN,),
    "report": ("plans/2024/reports/2024-Q2/so-tc.yaml", "plans/2024/reports/theo-cong-van/2024-Q3/so-tttt.yaml"),
    "journal": ("plans/2024/journal/2024-06.yaml", "plans/2024/journal/2024-07.yaml"),
}
SPOKEN = (language("vi"), language("en"))
DAYS = (date(2024, 7, 1), date(2025, 1, 15))
ENDS: tuple[str, ...] = (
    "0001-01-01",
    "9999-12-31",
    "0001-01",
    "9999-12",
    "0001-Q1",
    "9999-Q4",
    "2999",
    "1900",
    "0",
    "-1",
    "1e-5",
    "0.00001",
)
ENDS += ("999999999999999", "-99999999999999", "100", "31")
SHARES = 4
"""The work is cut into so many pieces that can go side by side."""


@cache
def data_of(file: str) -> object:
    return read_source(file, FILES[file].encode()).data


@cache
def places(kind: str) -> dict[tuple[str, str], tuple[str, Path]]:
    """Each field of a format, with a file that has it and its place there."""
    found: dict[tuple[str, str], tuple[str, Path]] = {}
    for file in KINDS[kind]:
        for field, path in fields(kind, data_of(file)).items():
            found.setdefault(field, (file, path))
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_the_small_repository_has_every_field(kind: str) -> None:
    assert every_field(kind) - places(kind).keys() == set()


def test_the_small_repository_has_no_error_but_for_keys_that_exclude_each_other() -> None:
    errors = [finding for finding in check(everything(), CALENDAR).diagnostics if finding.is_error]
    parts = ["headings", "objectives", "preamble", "budget", "organisation"]
    expected = [*(("DX118", part) for part in parts), ("DX518", "office"), ("DX026", "lead")]
    assert sorted((finding.rule.code, finding.field) for finding in errors) == sorted(expected)


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("kind", KINDS)
def test_no_value_of_no_field_is_a_fault(kind: str, share: int) -> None:
    """Of each field at least fifty values; fields that don't hold each other change together."""
    for file, batch, values in tuple(_batches(kind))[share::SHARES]:
        assert len(values) >= 50
        text = written(data_of(file), {path: f"<{at}>" for at, path in enumerate(batch)})
        for value in values:
            changed = text
            for at in range(len(batch)):
                changed = changed.replace(f"<{at}>", value)
            try:
                _say(everything({file: changed}), is_checked=crc32(changed.encode("utf-8", "replace")) % 4 == 0)
            except Exception as error:
                error.add_note(f"{value[:100]} at {batch} in {file}")
                raise


def _batches(kind: str, only: Container[str] | None = None) -> Iterator[tuple[str, list[Path], tuple[str, ...]]]:
    """Fields of a file that can be changed at once, and the values to try."""
    for file in KINDS[kind]:
        paths = (path for of, path in places(kind).values() if of == file)
        wanted = (path for path in paths if only is None or _sort(data_of(file), path) in only)
        for at, batch in enumerate(apart(wanted)):
            yield file, batch, WRONG[at % 2 :: 2]


def _sort(data: Any, path: Path) -> str:
    """What a field holds, by its value."""
    for step in path:
        data = data[step]
    if isinstance(data, int | float) and not isinstance(data, bool):
        return "number"
    if not isinstance(data, str):
        return ""
    return "date" if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", data) else "period" if re.match(r"\d{4}-Q", data) else ""


def _say(workspace: Workspace, *, is_checked: bool) -> None:
    """All that is said of it; what the checks say too, if it is to be checked and can be read."""
    for found in workspace.diagnostics:
        for spoken in SPOKEN:
            concise(found, spoken)
    if is_checked and workspace.plan is not None:
        for found in check(workspace, CALENDAR).diagnostics:
            for spoken in SPOKEN:
                concise(found, spoken)


@pytest.mark.parametrize("kind", KINDS)
def test_what_can_be_read_is_judged_and_shown_whatever_the_day_or_number(kind: str) -> None:
    """At the ends of the calendar and of the numbers: the checks and the views of all that there is."""
    for file, batch, _ in _batches(kind, {"date", "period", "number"}):
        for value in ENDS:
            workspace = everything({file: written(data_of(file), dict.fromkeys(batch, value))})
            try:
                _say(workspace, is_checked=True)
                if workspace.plan is not None:
                    _show(workspace, workspace.plan)
            except Exception as error:
                error.add_note(f"{value} at {batch} in {file}")
                raise


def _show(workspace: Workspace, plan: Plan) -> None:
    records = tuple(file.record for file in workspace.records if file.record)
    for day in DAYS:
        at = assess(plan, CALENDAR, day, SOON_DAYS, records)
        for spoken in SPOKEN[:1]:
            status_page(all_of(at), PLAN, spoken)
            tasks_page(at, at.tasks, len(at.tasks), PLAN, spoken)
            kpis_page(at, at.kpis, PLAN, spoken)
            duties: Iterator[Any] = chain(plan.tasks(), plan.activities, plan.kpis)
            for item in chain(duties, plan.agencies, plan.groups, plan.documents):
                item_page(item, at, PLAN, spoken)
        status_data(all_of(at), PLAN)
        tasks_data(at, at.tasks)
        kpis_data(at, at.kpis)


def test_what_one_kind_of_item_has_is_empty_in_the_other() -> None:
    for kind in (Task, Activity):
        lacking = {*Task.model_fields, *Activity.model_fields} - {*kind.model_fields}
        assert lacking
        assert all(not getattr(kind, name) or name == "lifecycle" for name in lacking), kind
