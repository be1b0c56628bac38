"""`dxplan record`: facts from the command line into the plan's records. Each verb is the function of its name."""

import sys
from typing import Annotated, Any

from dxplan.cli.arguments import count_of, moment_of, number_of, text_of, texts_of
from dxplan.cli.dating import condition_met, date_set, event
from dxplan.cli.declared import argument, option
from dxplan.cli.entering import NewFact, Recording, of_receipt, verb
from dxplan.cli.naming import (
    agency_named,
    body_named,
    concluded_named,
    kpi_named,
    occurrence_named,
    part_named,
    period_of,
    stage_named,
    task_named,
)
from dxplan.cli.options import Options, command, day_of, one_of
from dxplan.cli.requesting import refusal, request
from dxplan.cli.task_options import Occurrence, Stage, TaskId
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.dates import Period
from dxplan.model.kpi import Kpi
from dxplan.reading import REPORTS
from dxplan.render.language import mark
from dxplan.wording.choices import PROGRESS

_DECLARED = {
    "completed": msg("completed"),
    "in_progress": msg("in progress"),
    "not_started": msg("not started"),
}

AgencyId = Annotated[str, option("--agency", metavar="ID", help=mark("The body that declares it."))]
ReportPeriod = Annotated[
    str | None, option("--period", metavar="PERIOD", help=mark("Put it into the body's report for this period."))
]
DutyId = Annotated[
    str | None, option("--duty", metavar="ID", help=mark("The duty to report; else the first that the body owes."))
]
Texts = list[str] | None
__all__ = ["condition_met", "date_set", "event", "refusal", "request"]  # verbs like those below
VERBS = {
    "ask": mark("Enter a body's report step by step, by questions on the terminal"),
    "report": mark("A body's report for a period came in"),
    "progress": mark("How far a body has come with a task"),
    "reading": mark("A KPI's value on a day"),
    "conclusion": mark("The office concludes a task"),
    "condition-met": mark("The condition of a deadline is met"),
    "event": mark("An event that deadlines follow happened"),
    "date-set": mark("A due date for a deadline that had none"),
    "request": mark("A body asks for more time"),
    "refusal": mark("A body gets no more time"),
    "session": mark("A session"),
    "inspection": mark("An inspection by the office"),
    "synthesis": mark("The office's own report for a period"),
}
ASKING = "ask"
"""The verb where a person calls the command without one."""


def record() -> None:
    """Add a dated fact to the plan's records: what a body reported, or what the office saw.

    A fact with --period goes into that body's report, any other into a file of its own in the journal of its month.
    Nothing else changes. What the checks call an error is not written; --dry-run only shows the change, --commit
    commits it.

    On a terminal, `dxplan record` alone asks for a body's report step by step.

    Examples:
      dxplan record ask --plan 2024
      dxplan record report so-tc --period 2024-Q2 --date 2024-06-10 --received 2024-06-12
      dxplan record progress II.1 --agency dh-hong-duc --progress in_progress --on 2024-06-20
      dxplan record reading KPI.2 --value 62.5 --on 2024-06-30
      dxplan record conclusion II.1 --on 2024-07-01
      dxplan record condition-met III.3 --on 2024-08-15
      dxplan record event "Nghị quyết được ban hành" --on 2024-07-05
      dxplan record date-set I.3 --due 2024-11-30 --on 2024-07-05
      dxplan record request II.1 --agency dh-hong-duc --due 2024-09-30 --evidence 45/ĐHHĐ@2024-06-20
      dxplan record refusal II.1 --agency dh-hong-duc --on 2024-06-25
      dxplan record session --on 2024-06-20 --attended so-tc --conclusion "Thống nhất"
      dxplan record inspection --on 2024-08-20 --agency so-tc --finding "Chậm tiến độ"
      dxplan record synthesis --period 2024-Q2 --on 2024-06-28
    """


@command(formats=("text",), judging=False, showing=False)
def ask(
    options: Options,
    dry_run: Annotated[bool, option("--dry-run", help=mark("Show the change and write nothing."))] = False,
    commit: Annotated[bool, option("--commit", help=mark("Commit the written file with git; no hook is run."))] = False,
) -> int:
    """Enter a body's report step by step: the body, the period, the report, then task by task and KPI by KPI.

    Enter skips what need not be answered, ? explains, < goes back, q or Ctrl-C leaves. What was answered by then is
    kept outside of the plan's files, and asked no more when the same report is entered again. At the end the change is
    shown, and written if that is answered with yes.

    Examples:
      dxplan record ask --plan 2024
    """
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        hint = msg("{command} takes the same as options", command="dxplan record report")
        raise DxplanError(msg("questions need a terminal, and this is none"), hint)
    from dxplan.cli.asked_report import AskedReport  # only a person at a terminal waits for it

    return AskedReport(Recording(options, {})).run(dry_run=dry_run, commit=commit)


@of_receipt
def report(
    recording: Recording,
    agency: Annotated[str, argument(metavar="AGENCY", help=mark("The body that reports."))],
    period: Annotated[str, option("--period", metavar="PERIOD", help=mark("The period it reports for."))],
    date: Annotated[str, option("--date", metavar="DAY", help=mark("The report's own day."))],
    received: Annotated[str, option("--received", metavar="DAY", help=mark("The day it came to the office."))],
    number: Annotated[
        str | None, option("--number", metavar="NO", help=mark("The report's number with its symbol."))
    ] = None,
    duty: DutyId = None,
    difficulties: Annotated[
        Texts, option("--difficulties", metavar="TEXT", help=mark("A difficulty of no one task; may be repeated."))
    ] = None,
    proposals: Annotated[
        Texts, option("--proposals", metavar="TEXT", help=mark("A proposal of no one task; may be repeated."))
    ] = None,
    no_skeleton: Annotated[
        bool, option("--no-skeleton", help=mark("Write the receipt alone, without comments to fill in."))
    ] = False,
) -> NewFact:
    """Record that a body's report for a period came in: makes its file, to which progress and readings are added.

    The file has the body's tasks and KPIs of the period as comments: without their “# ” they are entries to fill in. A
    fact that is recorded with --period takes the place of its comment.

    Examples:
      dxplan record report so-nv --period 2024-Q2 --date 2024-06-10 --received 2024-06-12
      dxplan record report "so tai chinh" --period 2024-Q3 --date 10/9/2024 --received 12/9/2024 --number 45/BC-STC
      dxplan record report so-gtvt --period 2024-Q2 --date 10/6/2024 --received 12/6/2024 --difficulties "Thiếu vốn"
    """
    body, came = agency_named(recording.plan, agency), moment_of("--received", received)
    of_duty, about = recording.owed("--period", period, body, duty)
    recording.point_out_future(came.day)
    moment = str(came) if came.hour else came.day
    day = day_of("--date", date)
    receipt = {"number": text_of("--number", number), "date": day, "received": moment}
    lists = {
        "difficulties": texts_of("--difficulties", difficulties),
        "proposals": texts_of("--proposals", proposals),
    }
    file = recording.report_file(body, about, of_duty, receipt, lists)
    comment: list[str] = []
    asked = None if no_skeleton else recording.asked(body, about, of_duty, max(day, came.day))
    if asked:
        from dxplan.exchange.forms.report_skeleton import report_skeleton  # only a new file has one

        comment = report_skeleton(asked, day, recording.options.language)
    sentence = msg("Report of {agency} for {period}, received {day}", agency=body, period=about, day=came.day)
    return NewFact(recording.report_path(body, about, of_duty), REPORTS, "", file, sentence, tuple(comment))


@verb
def progress(
    recording: Recording,
    task_id: TaskId,
    agency: AgencyId,
    progress: Annotated[
        str,
        option(
            "--progress",
            metavar="HOW",
            help=mark("completed, in_progress or not_started; or “hoàn thành” and the like."),
        ),
    ],
    percent: Annotated[
        str | None, option("--percent", metavar="N", help=mark("How much is done, from 0 to 100."))
    ] = None,
    count: Annotated[
        str | None,
        option(
            "--count", metavar="N/OF", help=mark("Of a group, given as --agency: how many bodies have completed it.")
        ),
    ] = None,
    occurrence: Occurrence = None,
    stage: Stage = None,
    result: Annotated[str | None, option("--result", metavar="TEXT", help=mark("What came of it."))] = None,
    difficulties: Annotated[
        str | None, option("--difficulties", metavar="TEXT", help=mark("What stands in the way."))
    ] = None,
    proposals: Annotated[
        str | None, option("--proposals", metavar="TEXT", help=mark("What the body asks for."))
    ] = None,
    period: ReportPeriod = None,
    duty: DutyId = None,
) -> NewFact:
    """Record how far a body has come with a task.

    With --period it goes into that body's report, where the report's own day counts unless --on or the evidence names
    another; without, into the journal of the month of its day.

    Examples:
      dxplan record progress II.1 --agency dh-hong-duc --progress completed --evidence 215/QĐ-UBND@2024-06-28
      dxplan record progress II.2 --agency so-tttt --progress in_progress --percent 40 --on 2024-06-20
      dxplan record progress II.3 --agency so-tttt --progress completed --occurrence 2024-Q2 --on 2024-06-25
      dxplan record progress IV.B.2 --agency ubnd-huyen --progress in_progress --count 12/27 --on 2024-07-01
      dxplan record progress IV.A.2 --agency so-tc --progress completed --period 2024-Q2 --result "Đã ban hành"
    """
    counted = None if count is None else count_of("--count", count)
    task = task_named(recording.plan, task_id)
    body = agency_named(recording.plan, agency) if counted is None else body_named(recording.plan, agency)
    progress = one_of("--progress", progress, PROGRESS)
    of_duty, about = (None, None) if period is None else recording.owed("--period", period, body, duty)
    stage = stage_named(task, stage, is_needed=progress == "completed")
    values = {
        "task": task.id,
        "occurrence": occurrence_named(recording.plan, task, occurrence, about, stage),
        "stage": stage,
        "progress": progress,
        "percent": number_of("--percent", percent, 0, 100),
        "result": text_of("--result", result),
        "difficulties": text_of("--difficulties", difficulties),
        "proposals": text_of("--proposals", proposals),
    }
    of = {"task": task.id, "agency": body, "how": _DECLARED[progress]}
    if about:
        if counted is not None:
            raise DxplanError(msg("--count is the office's own, so it takes no --period"))
        sentence = msg("Progress of {task} at {agency}: {how} ({period})", **of, period=about)
        return recording.in_report(body, about, of_duty, "progress", values, sentence)
    sentence = msg("Progress of {task} at {agency}: {how} ({day})", **of, day=recording.day)
    return recording.in_journal("progress", {**values, "agency": body, "count": counted}, sentence)


@verb
def reading(
    recording: Recording,
    kpi_id: Annotated[str, argument(metavar="KPI", help=mark("The KPI."))],
    value: Annotated[str | None, option("--value", metavar="N", help=mark("The value in the KPI's unit."))] = None,
    numerator: Annotated[
        str | None, option("--numerator", metavar="N", help=mark("For a percentage: how many above the line."))
    ] = None,
    denominator: Annotated[
        str | None, option("--denominator", metavar="N", help=mark("For a percentage: how many below the line."))
    ] = None,
    part: Annotated[str | None, option("--part", metavar="ID", help=mark("The part of a target that adds up."))] = None,
    agency: Annotated[
        str | None,
        option("--agency", metavar="ID", help=mark("The body that gives it; the office if not given.")),
    ] = None,
    period: ReportPeriod = None,
    duty: DutyId = None,
) -> NewFact:
    """Record a KPI's value on a day: the value itself, or for a percentage its two terms.

    Examples:
      dxplan record reading KPI.2 --value 62.5 --on 2024-06-30
      dxplan record reading KPI.2 --numerator 410 --denominator 600 --on 2024-09-30
      dxplan record reading KPI.4 --part de-an-06 --value 25 --on 2024-06-30 --agency so-tttt
    """
    kpi = kpi_named(recording.plan, kpi_id)
    values = {
        "kpi": kpi.id,
        "part": part_named(kpi, part),
        "value": number_of("--value", value),
        "numerator": number_of("--numerator", numerator),
        "denominator": number_of("--denominator", denominator),
    }
    if values["value"] is None and (values["numerator"] is None or values["denominator"] is None):
        raise DxplanError(
            msg("the value of {kpi} is missing", kpi=kpi.id), msg("give --value, or --numerator and --denominator")
        )
    if values["denominator"] == 0:
        raise DxplanError(
            msg("{option}: {text} is not a number to divide by", option="--denominator", text=denominator)
        )
    body = None if agency is None else agency_named(recording.plan, agency)
    written_value = number_of("--value", value) if value is not None else f"{numerator}/{denominator}"
    if period is not None:
        if body is None:
            raise DxplanError(msg("{argument} is missing", argument="--agency"), msg("a report is of one body"))
        of_duty, about = recording.owed("--period", period, body, duty)
        sentence = msg("Reading of {kpi}: {value} ({period})", kpi=kpi.id, value=written_value, period=about)
        return recording.in_report(body, about, of_duty, "readings", values, sentence)
    sentence = msg("Reading of {kpi}: {value} ({day})", kpi=kpi.id, value=written_value, day=recording.day)
    return recording.in_journal("reading", {**values, "agency": body}, sentence)


@verb
def conclusion(
    recording: Recording,
    item_id: Annotated[
        str, argument(metavar="ID", help=mark("The task or activity, or a KPI with a target in words."))
    ],
    occurrence: Occurrence = None,
    stage: Stage = None,
    text: Annotated[str | None, option("--text", metavar="TEXT", help=mark("What the office concluded."))] = None,
) -> NewFact:
    """Record that the office concludes a task: it is completed from that day on, whatever its leads declared.

    A KPI whose target is in words is attained from that day on.

    Examples:
      dxplan record conclusion II.1 --on 2024-07-01 --evidence 12/TB-BCĐ@2024-07-01
      dxplan record conclusion II.3 --occurrence 2024-Q2 --on 2024-06-28 --text "Đạt yêu cầu"
    """
    item = concluded_named(recording.plan, item_id)
    if isinstance(item, Kpi):
        if occurrence:
            raise DxplanError(msg("{task} does not recur, so it takes no --occurrence", task=item.id))
        if stage:
            raise DxplanError(msg("{task} has no stages, so it takes no --stage", task=item.id))
        values: dict[str, Any] = {"kpi": item.id}
    else:
        stage = stage_named(item, stage)
        occurrence_of = occurrence_named(recording.plan, item, occurrence, None, stage)
        values = {"task": item.id, "occurrence": occurrence_of, "stage": stage}
    values["text"] = text_of("--text", text)
    sentence = msg("The office concludes {task} ({day})", task=item.id, day=recording.day)
    return recording.in_journal("conclusion", values, sentence)


@verb
def session(
    recording: Recording,
    period: Annotated[
        str | None, option("--period", metavar="PERIOD", help=mark("The quarter it is of; that of its day else."))
    ] = None,
    attended: Annotated[
        Texts, option("--attended", metavar="ID", help=mark("An agency or group that came; may be repeated."))
    ] = None,
    absent: Annotated[
        Texts, option("--absent", metavar="ID", help=mark("One that did not come; may be repeated."))
    ] = None,
    conclusion: Annotated[
        Texts, option("--conclusion", metavar="TEXT", help=mark("What was concluded; may be repeated."))
    ] = None,
) -> NewFact:
    """Record a session.

    Examples:
      dxplan record session --on 2024-06-20 --attended so-tttt --attended so-tc --absent so-nv
      dxplan record session --on 2024-09-25 --period 2024-Q3 --conclusion "Đẩy nhanh tiến độ"
    """
    values: dict[str, Any] = {
        "period": None if period is None else period_of("--period", period, recording.plan),
        "attended": [body_named(recording.plan, name) for name in attended or ()],
        "absent": [body_named(recording.plan, name) for name in absent or ()],
        "conclusions": texts_of("--conclusion", conclusion),
    }
    quarter = values["period"] or Period.holding(recording.day, "quarter")
    sentence = msg("Session ({day}), counted for {period}", day=recording.day, period=quarter)
    return recording.in_journal("session", values, sentence)


@verb
def inspection(
    recording: Recording,
    agency: Annotated[
        Texts, option("--agency", metavar="ID", help=mark("An agency or group inspected; may be repeated."))
    ] = None,
    finding: Annotated[
        Texts, option("--finding", metavar="TEXT", help=mark("What was found; may be repeated."))
    ] = None,
) -> NewFact:
    """Record an inspection by the office.

    Examples:
      dxplan record inspection --on 2024-08-20 --agency so-tc --finding "Chậm tiến độ nhiệm vụ II.3"
    """
    bodies = [body_named(recording.plan, name) for name in agency or ()]
    if not bodies:
        raise DxplanError(msg("{argument} is missing", argument="--agency"))
    values = {"agencies": bodies, "findings": texts_of("--finding", finding)}
    sentence = msg("Inspection of {names} ({day})", names=bodies, day=recording.day)
    return recording.in_journal("inspection", values, sentence)


@verb
def synthesis(
    recording: Recording,
    period: Annotated[str, option("--period", metavar="PERIOD", help=mark("The period it reports on."))],
) -> NewFact:
    """Record that the office's own report for a period was sent.

    Examples:
      dxplan record synthesis --period 2024-Q2 --evidence 88/BC-STTTT@2024-06-28
    """
    about = period_of("--period", period, recording.plan)
    sentence = msg("Synthesis for {period} ({day})", period=about, day=recording.day)
    return recording.in_journal("synthesis", {"period": about}, sentence)
