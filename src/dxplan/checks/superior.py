"""Links of tasks to the documents of superiors that they carry out (DX1xx)."""

from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, nearest, rule
from dxplan.wording.citations import is_number, number_key
from dxplan.wording.superiors import link_of, superior_task


@rule("DX115", "implements-unclear", Severity.WARNING)
def implements_unclear(contents: Contents) -> Iterator[Finding]:
    """What a task carries out is not written as a document's number, `#` and a task of it.

    Why: whoever asks what became of the superior's task follows the link. The document is registered as all that are
    cited.

    Example:
        implements: [KH 05 mục I.3]

    Instead:
        implements: [05-KH/BCĐTW#I.3]
    """
    for task in contents.plan.rows():
        for index, link in enumerate(task.implements):
            number, item = link_of(link)
            if not (is_number(number) and item):
                message = msg("“{text}” names no task of a document", text=link)
                hint = msg("write the document's number, # and the task's number there")
                yield Finding(task.id, f"implements.{index}", message, hint)


@rule("DX116", "superior-task-unknown", Severity.WARNING)
def superior_task_unknown(contents: Contents) -> Iterator[Finding]:
    """A task carries out one that the superior's plan, which lies in the repository too, does not have.

    Why: the link leads nowhere, so nobody sees from the superior's task what became of it here. The plan is known by
    its document's number, its tasks by their ids or by their numbers as printed.

    Example:
        implements: [05-KH/BCĐTW#I.33]     (the plan in the repository ends with I.31)

    Instead:
        implements: [05-KH/BCĐTW#I.3]
    """
    plans = [other.plan for other in contents.workspace.superiors if other.plan]
    superiors = {number_key(plan.document.number or ""): plan for plan in plans}
    for task in contents.plan.rows() if superiors else ():
        for index, text in enumerate(task.implements):
            link = link_of(text)
            plan = superiors.get(number_key(link.document))
            if plan and link.task and superior_task(plan, link.task) is None:
                message = msg("{number} has no task {task}", number=link.document, task=link.task)
                names = [row.id for row in plan.rows()] + [activity.id for activity in plan.activities]
                yield Finding(task.id, f"implements.{index}", message, nearest(link.task, names, most=3))


RULES = (implements_unclear, superior_task_unknown)
