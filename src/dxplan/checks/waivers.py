"""Findings that a plan's editors accept, at the item and with a reason."""

from collections.abc import Iterator

from dxplan.diagnostics import Rule, Severity
from dxplan.model.items import Waiver
from dxplan.model.plan import Plan

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


def placed_waivers(plan: Plan) -> Iterator[tuple[str, int, Waiver]]:
    """Every waiver with its item's id (blank for the whole plan) and its index there."""
    for index, waiver in enumerate(plan.waivers):
        yield "", index, waiver
    lists = (plan.all_sections(), plan.tasks(), plan.activities, plan.kpis, plan.agencies, plan.groups, plan.documents)
    for items in lists:
        for item in items:
            for index, waiver in enumerate(item.waivers):
                yield item.id, index, waiver
