"""The verbs of `dxplan record` about more time: that a body asks for it, and that it gets none."""

from typing import Annotated

from dxplan.cli.arguments import text_of
from dxplan.cli.declared import option
from dxplan.cli.entering import NewFact, Recording, verb
from dxplan.cli.naming import agency_named, occurrence_named, stage_named, task_named
from dxplan.cli.options import day_of
from dxplan.cli.task_options import Occurrence, Stage, TaskId
from dxplan.diagnostics import msg
from dxplan.render.language import mark


@verb
def request(
    recording: Recording,
    task_id: TaskId,
    agency: Annotated[str, option("--agency", metavar="ID", help=mark("The body that asks."))],
    due: Annotated[str | None, option("--due", metavar="DAY", help=mark("The due date that it asks for."))] = None,
    occurrence: Occurrence = None,
    stage: Stage = None,
    reason: Annotated[str | None, option("--reason", metavar="TEXT", help=mark("Why it needs more time."))] = None,
) -> NewFact:
    """Record that a body asks for more time: no date moves, and the request waits until it is decided.

    An amendment that changes the deadline decides it, or a date that is set; a refusal is recorded too.

    Examples:
      dxplan record request II.1 --agency dh-hong-duc --due 2024-09-30 --evidence 45/ĐHHĐ@2024-06-20
      dxplan record request II.3 --agency so-tttt --occurrence 2024-Q2 --due 2024-07-15 --reason "Chờ số liệu"
    """
    task, body = task_named(recording.plan, task_id), agency_named(recording.plan, agency)
    day, stage = None if due is None else day_of("--due", due), stage_named(task, stage)
    values = {
        "task": task.id,
        "occurrence": occurrence_named(recording.plan, task, occurrence, None, stage),
        "stage": stage,
        "agency": body,
        "due": day,
        "reason": text_of("--reason", reason),
    }
    of = {"task": task.id, "agency": body, "day": recording.day}
    sentence = msg("{agency} asks for more time for {task} ({day})", **of)
    if day:
        sentence = msg("{agency} asks for more time for {task}, until {due} ({day})", **of, due=day)
    return recording.in_journal("extension_request", values, sentence)


@verb
def refusal(
    recording: Recording,
    task_id: TaskId,
    agency: Annotated[str, option("--agency", metavar="ID", help=mark("The body that asked."))],
    occurrence: Occurrence = None,
    stage: Stage = None,
    text: Annotated[str | None, option("--text", metavar="TEXT", help=mark("What it was told."))] = None,
) -> NewFact:
    """Record that a body gets no more time; its request waits no longer.

    Examples:
      dxplan record refusal II.1 --agency dh-hong-duc --evidence 12/TB-BCĐ@2024-06-25
    """
    task, body = task_named(recording.plan, task_id), agency_named(recording.plan, agency)
    stage = stage_named(task, stage, is_needed=False)
    period = None if occurrence is None else occurrence_named(recording.plan, task, occurrence, None, stage)
    values = {"task": task.id, "occurrence": period, "stage": stage, "agency": body, "text": text_of("--text", text)}
    sentence = msg("{agency} gets no more time for {task} ({day})", task=task.id, agency=body, day=recording.day)
    return recording.in_journal("extension_refused", values, sentence)
