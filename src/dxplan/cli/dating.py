"""The verbs of `dxplan record` that set the days of deadlines: conditions met, events, dates."""

from typing import Annotated

from dxplan.cli.arguments import text_of
from dxplan.cli.declared import argument, option
from dxplan.cli.entering import NewFact, Recording, verb
from dxplan.cli.naming import event_named, period_of, stage_named, task_named
from dxplan.cli.options import day_of
from dxplan.cli.task_options import Stage, TaskId
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import mark


@verb
def condition_met(
    recording: Recording,
    task_id: TaskId,
    due: Annotated[
        str | None,
        option("--due", metavar="DAY", help=mark("The due date from then on, where the plan's has passed.")),
    ] = None,
    stage: Stage = None,
) -> NewFact:
    """Record that the condition of a deadline is met.

    Examples:
      dxplan record condition-met III.3 --on 2024-08-15
      dxplan record condition-met III.3 --on 2024-10-01 --due 2024-12-31
    """
    task = task_named(recording.plan, task_id)
    values = {
        "task": task.id,
        "stage": stage_named(task, stage),
        "due": None if due is None else day_of("--due", due),
    }
    sentence = msg("The condition of {task} is met ({day})", task=task.id, day=recording.day)
    return recording.in_journal("condition_met", values, sentence)


@verb
def event(
    recording: Recording,
    words: Annotated[str, argument(metavar="EVENT", help=mark("The event in the words of the plan."))],
) -> NewFact:
    """Record that an event happened from which deadlines are counted; it serves every task that has its words.

    Examples:
      dxplan record event "Nghị quyết được ban hành" --on 2024-07-05 --evidence 12/NQ-HĐND@2024-07-05
      dxplan record event "Nghị quyết được ban hành" --on 2024-07-08 --corrects "Nhầm ngày"
    """
    named = event_named(recording.plan, text_of("EVENT", words) or "")
    sentence = msg("The event “{event}” happened ({day})", event=named, day=recording.day)
    return recording.in_journal("event", {"event": named}, sentence)


@verb
def date_set(
    recording: Recording,
    due: Annotated[str, option("--due", metavar="DAY", help=mark("The due date."))],
    task_id: Annotated[str | None, argument(metavar="TASK", help=mark("The task or activity."))] = None,
    stage: Stage = None,
    period: Annotated[
        str | None, option("--period", metavar="PERIOD", help=mark("In place of a task: the reports for this period."))
    ] = None,
    duty: Annotated[
        str | None, option("--duty", metavar="ID", help=mark("Of a period: the duty to report, where it has an id."))
    ] = None,
) -> NewFact:
    """Record the due date of a task, or of reports, that another document, a body or an event sets.

    Examples:
      dxplan record date-set I.3 --due 2024-11-30 --evidence 133/KH-BCĐ@2024-06-05
      dxplan record date-set --period 2024-Q3 --due 2024-09-20 --evidence 200/SKHCN@2024-09-02
    """
    day = day_of("--due", due)
    if task_id is None and period is not None:
        of_duty = recording.duty(duty)
        about = period_of("--period", period, recording.plan, of_duty.length if of_duty else None)
        sentence = msg("The reports for {period} are due on {due} ({day})", period=about, due=day, day=recording.day)
        values = {"duty": of_duty and of_duty.id, "period": about, "due": day}
        return recording.in_journal("date_set", values, sentence)
    if task_id is None:
        raise DxplanError(msg("{argument} is missing", argument="TASK"))
    if period or duty:
        raise DxplanError(msg("a date is of a task or of reports, not of both"))
    task = task_named(recording.plan, task_id)
    sentence = msg("The due date of {task} is set: {due} ({day})", task=task.id, due=day, day=recording.day)
    return recording.in_journal("date_set", {"task": task.id, "stage": stage_named(task, stage), "due": day}, sentence)
