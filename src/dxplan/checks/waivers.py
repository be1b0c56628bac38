"""Findings that a plan's editors accept, at the item and with a reason."""

from collections.abc import Iterator
from typing import NamedTuple

from dxplan.diagnostics import Finding, Message, Rule, Severity
from dxplan.model.node import Waiver
from dxplan.model.plan import Plan
from dxplan.reading.load import RecordFile


class Placed(NamedTuple):
    """A waiver with its item's id (blank: the whole file), its index there, and its file (blank: the plan)."""

    subject: str
    at: int
    waiver: Waiver
    file: str = ""

    def finding(self, message: Message, hint: Message | None = None) -> Finding:
        """A finding on the waiver."""
        return Finding(self.subject, f"waivers.{self.at}.rule", message, hint, file=self.file)


UNUSED_WAIVER = Rule(
    "DX020",
    "unused-waiver",
    Severity.WARNING,
    """A waiver that matches no finding any more.

    Why: what it accepted has been mended, or the rule is misspelt; left in place it would hide the next fault.

    Example:
        lead: [so-tttt]
        waivers:
          - {rule: DX501, reason: Văn bản để trống}

    Instead:
        lead: [so-tttt]
    """,
)
REFUSED_WAIVER = Rule(
    "DX021",
    "refused-waiver",
    Severity.ERROR,
    """A waiver of a rule that does not exist, or of an error.

    Why: only warnings and notes can be accepted; with an error the plan can't be relied on.

    Example:
        waivers:
          - {rule: DX103, reason: sẽ bổ sung sau}

    Instead:
        lead: [so-tttt]
    """,
)
RULES = (UNUSED_WAIVER, REFUSED_WAIVER)


def waivers_of(plan: Plan) -> Iterator[Placed]:
    """Every waiver of the plan."""
    for index, waiver in enumerate(plan.waivers):
        yield Placed("", index, waiver)
    lists = (plan.all_sections(), plan.rows(), plan.activities, plan.kpis, plan.agencies, plan.groups, plan.documents)
    for items in lists:
        for item in items:
            for index, waiver in enumerate(item.waivers):
                yield Placed(item.id, index, waiver)


def waivers_in(file: RecordFile) -> Iterator[Placed]:
    """Every waiver in a file of records; each is for the whole file."""
    if file.record:
        for index, waiver in zip(file.places("waivers"), file.record.waivers, strict=False):
            yield Placed("", index, waiver, file.name)
