"""The story of a deadline: its first day, and every entry of the ledger that moved it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from dxplan.change.path import LedgerPath
from dxplan.change.significance import Moved, due_in, moved
from dxplan.model.plan import Amendment, Plan
from dxplan.model.workdays import Calendar


class DeadlineMove(NamedTuple):
    """An entry that set a due day, moved it, or took it away."""

    entry: Amendment
    old: date | None
    new: date | None

    @property
    def is_extension(self) -> bool:
        """Whether a decision granted more time; a correction grants nothing."""
        return not self.entry.correction and self.old is not None and self.new is not None and self.new > self.old


class Story(NamedTuple):
    """The first due day, and every entry that touched it, in order."""

    first: date | None
    steps: tuple[DeadlineMove, ...]

    @property
    def extensions(self) -> tuple[DeadlineMove, ...]:
        """The entries that granted more time."""
        return tuple(step for step in self.steps if step.is_extension)

    def slip(self, calendar: Calendar) -> Moved | None:
        """The days from the first due day to the last one; None if either is missing."""
        last = self.steps[-1].new if self.steps else None
        return moved(self.first, last, calendar) if self.first and last else None


def due_story(plan: Plan, item: str, on: date, stage: str | None = None, above: Iterable[str] = ()) -> Story:
    """The story of the due day of a task, of one of its stages, of an activity or a KPI; without steps if no entry
    touched it.

    Of a KPI with several targets it is the one that counts on the day. A correction before every other entry corrects
    the first day. `above` are the rows from which it has its deadline.
    """
    kpi = next((kpi for kpi in plan.kpis if kpi.id == item and kpi.targets), None)
    fields: tuple[tuple[str, ...], ...] = _FIELDS
    if kpi:
        fields = (("targets", str(kpi.targets.index(kpi.target_on(on))), "due"),)
    elif stage is not None:
        fields = tuple(("deadline", "stages", stage, *field) for field in (("deadline",), ("deadline", "due")))
    steps = [*_steps(plan, (item, *above), fields)]
    first = steps[0].old if steps else None
    while steps and steps[0].entry.correction:
        first = steps.pop(0).new
    return Story(first, tuple(steps))


def _steps(plan: Plan, items: Iterable[str], fields: Iterable[tuple[str, ...]]) -> Iterator[DeadlineMove]:
    places = [(item, steps) for item in items for steps in fields]
    paths = {LedgerPath(subject, *place) for subject in ("task", "activity", "kpi") for place in places}
    for entry in plan.amendments:
        for change in entry.changes:
            old, new = due_in(change.old), due_in(change.new)
            if LedgerPath.parse(change.path) in paths and old != new:
                yield DeadlineMove(entry, old, new)


_FIELDS = (("deadline",), ("deadline", "due"), ("target",), ("target", "due"))
