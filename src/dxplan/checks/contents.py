"""What the checks read: the plan with its items by id, and every text of the file with the item it belongs to."""

from functools import cached_property
from typing import Any, NamedTuple

from dxplan.calendar import Calendar
from dxplan.diagnostics import Severity
from dxplan.load import Workspace
from dxplan.model.plan import Activity, Agency, Document, Group, Plan, Task


class PlacedText(NamedTuple):
    """A text of the plan with the id of its item and the field's dotted path."""

    subject: str
    field: str
    text: str


class Contents:
    """A plan as the checks see it; everything is worked out once, and only if a check asks for it."""

    def __init__(self, workspace: Workspace, plan: Plan, calendar: Calendar) -> None:
        self.workspace = workspace
        self.plan = plan
        self.calendar = calendar.with_days(plan.calendar)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """Every task in the document's order."""
        return tuple(self.plan.tasks())

    @cached_property
    def duties(self) -> tuple[Task | Activity, ...]:
        """Every task and activity: whatever has a deadline and a lead."""
        return (*self.tasks, *self.plan.activities)

    @cached_property
    def agencies(self) -> dict[str, Agency]:
        return {agency.id: agency for agency in self.plan.agencies}

    @cached_property
    def groups(self) -> dict[str, Group]:
        return {group.id: group for group in self.plan.groups}

    @cached_property
    def documents(self) -> dict[str, Document]:
        return {document.id: document for document in self.plan.documents}

    def is_left_out(self, name: str) -> bool:
        """Whether an item of that id was in the file but could not be read: nothing can be said of it."""
        return name in self.workspace.left_out

    @property
    def is_complete(self) -> bool:
        """Whether reading lost nothing: only then can a check say that something is nowhere in the plan."""
        return all(found.rule.severity is not Severity.ERROR for found in self.workspace.diagnostics)

    @cached_property
    def texts(self) -> tuple[PlacedText, ...]:
        """Every text of the file but ids and remarks, items that could not be read included."""
        found: list[PlacedText] = []
        _texts(self.workspace.source.data, "", "", found)
        return tuple(found)


_NODES = (str, dict, list)
_NOT_PROSE = frozenset(("id", "kind", "remark", "schema", "status", "every", "due", "date", "lead", "coordinating"))


def _texts(node: Any, subject: str, field: str, found: list[PlacedText]) -> None:
    """Add what stands at and below the node; an item of a list that has an id is the subject of what it holds."""
    if isinstance(node, str):
        found.append(PlacedText(subject, field, node))
    elif isinstance(node, dict):
        if field and isinstance(node.get("id"), str) and field[-1:].isdecimal():
            subject, field = node["id"], ""
        for key, child in node.items():
            if key not in _NOT_PROSE and isinstance(child, _NODES):
                _texts(child, subject, f"{field}.{key}" if field else key, found)
    else:
        for index, child in enumerate(node):
            if isinstance(child, _NODES):
                _texts(child, subject, f"{field}.{index}" if field else str(index), found)
