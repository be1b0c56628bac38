"""What the office counted in groups: which group, and of how many (DX6xx)."""

from collections.abc import Iterator
from datetime import date

from dxplan.checks.contents import Contents
from dxplan.checks.recorded import recorded
from dxplan.diagnostics import Finding, Severity, msg, rule


@rule("DX639", "count-of-no-lead", Severity.ERROR)
def count_of_no_lead(contents: Contents) -> Iterator[Finding]:
    """A count is of a body that is no group, or of a group that does not lead the task, or of more than there are.

    Why: it counts for nothing, or the task seems completed by bodies that do not exist.

    Example:
        - {kind: progress, agency: cac-so, task: II.2, progress: in_progress, count: {done: 30, of: 20}, on: 2024-10-01}

    Instead:
        - {kind: progress, agency: cac-so, task: II.2, progress: in_progress, count: {done: 13, of: 20}, on: 2024-10-01}
    """
    for fact in recorded(contents).progress:
        if fact.counted is None:
            continue
        if fact.agency in contents.agencies:
            hint = msg("delete count: a body completes its own part or not")
            yield fact.finding(
                "agency", msg("{agency} is one agency, so nothing in it is counted", agency=fact.agency), hint
            )
        elif fact.agency in contents.groups and fact.item and fact.agency not in fact.item.lead:
            yield fact.finding("agency", msg("{agency} does not lead this task", agency=fact.agency))
        if fact.counted.done > fact.counted.of:
            yield fact.finding("count.done", msg("{done} have completed it, of {of}", **dict(fact.counted)))


@rule("DX640", "count-of-another-size", Severity.WARNING)
def count_of_another_size(contents: Contents) -> Iterator[Finding]:
    """A count is of another number of bodies than the group has on that day.

    Why: either a body was not asked, or the plan's list of the group is not that of the day. How many are in an open
    group is not known, so any number is right there.

    Example:
        - {kind: progress, agency: cac-so, task: II.2, progress: in_progress, count: {done: 1, of: 19}, on: 2024-10-01}

    Instead:
        - {kind: progress, agency: cac-so, task: II.2, progress: in_progress, count: {done: 1, of: 20}, on: 2024-10-01}
    """
    for fact in recorded(contents).progress:
        group = contents.groups.get(fact.agency)
        if fact.counted and fact.day and group and not group.open:
            size = sum(_exists(contents, name, fact.day) for name in group.members)
            if fact.counted.of != size:
                message = msg(
                    "the count is of {of} bodies; {group} has {size}", of=fact.counted.of, group=group.id, size=size
                )
                yield fact.finding("count.of", message)


def _exists(contents: Contents, name: str, day: date) -> bool:
    agency = contents.agencies.get(name)
    return (
        agency is not None
        and (agency.valid_from is None or agency.valid_from <= day)
        and (agency.valid_to is None or day <= agency.valid_to)
    )


RULES = (count_of_no_lead, count_of_another_size)
