"""The values that templates may print have the types from which `template check` and docs/fields.md are made."""

from datetime import date
from pathlib import Path

import pytest

from documents import DAYS, request
from dxplan.assess import Assessment
from dxplan.assess.comparison import Comparison, Side
from dxplan.documents import ReportView, part_types
from dxplan.documents.request import Request
from dxplan.facts.differences import NO_CHANGES
from dxplan.word.fields import TEXT, shape_of
from plans import repository_at
from typed import faults

PLAN = "plans/2024.yaml"


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("day", DAYS)
def test_every_part_has_the_declared_fields(invented: Path, day: str, place: int) -> None:
    view, types = ReportView(request_of(invented, day, place)).data(), part_types()
    assert list(view) == list(types)
    assert not [fault for part, hint in types.items() for fault in faults(view[part], hint, part)]


def test_a_field_too_many_or_too_few_is_told(invented: Path) -> None:
    plan, hint = ReportView(request_of(invented, DAYS[0], 0))["plan"], part_types()["plan"]
    assert not list(faults(plan, hint))
    assert len(list(faults({**plan, "extra": 1, "date": "2024-06-10"}, hint))) == 2
    assert len(list(faults({key: value for key, value in plan.items() if key != "year"}, hint))) == 1


def test_fields_that_the_invented_year_leaves_blank_are_known_too() -> None:
    shapes = {name: shape_of(hint) for name, hint in part_types().items()}
    assert shapes["synthesis"]["amendments"][0].keys() == {
        *("type", "number", "date", "issuer", "title"),
        *("document", "reason"),
    }
    assert shapes["synthesis"]["from"] == shapes["kpis"][0]["standing"] == TEXT
    assert shapes["document"]["rows"][0].keys() >= {"name", "title"}


def request_of(folder: Path, day: str, place: int) -> Request:
    """A report of all that one can be of: an agency, a member, a comparison."""
    workspace = repository_at(folder / PLAN)
    assert workspace.plan
    asked = request(workspace.plan, tuple(file.record for file in workspace.records if file.record), day, "2024-Q3")
    members = [member for member in asked.assessment.plan.committee.members if member.agencies]
    member = members[place % len(members)]
    agencies, comparison = member.agencies[:1], compared(asked.assessment)
    return asked._replace(name="", agencies=agencies, member=member, comparison=comparison, reply_by=date(2025, 2, 1))


def compared(assessment: Assessment) -> Comparison:
    """The plan before and after a task, a section and a KPI are removed, and another KPI loses its due day."""
    plan = assessment.plan
    kpi = plan.kpis[0].model_copy(update={"target": plan.kpis[0].all_targets[0].model_copy(update={"due": None})})
    section = plan.sections[0].model_copy(update={"tasks": plan.sections[0].tasks[1:]})
    amended = plan.model_copy(update={"kpis": (kpi, *plan.kpis[2:]), "sections": (section, *plan.sections[2:])})
    return Comparison(Side("", PLAN, plan), Side("", PLAN, amended), (assessment, assessment), NO_CHANGES)
