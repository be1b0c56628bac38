"""Links of tasks to the documents of superiors that they carry out (DX1xx)."""

from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.wording.citations import is_number


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
            number, _, item = link.partition("#")
            if not (is_number(number) and item):
                message = msg("“{text}” names no task of a document", text=link)
                hint = msg("write the document's number, # and the task's number there")
                yield Finding(task.id, f"implements.{index}", message, hint)


RULES = (implements_unclear,)
