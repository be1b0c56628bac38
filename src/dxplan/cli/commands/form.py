"""`dxplan form`: forms that bodies fill in. Each verb is the function of its name."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from dxplan.assess import Assessment
from dxplan.assess.reporting import PeriodReports
from dxplan.cli.declared import option
from dxplan.cli.filters import Names
from dxplan.cli.judging import judge
from dxplan.cli.naming import body_named, duty_named
from dxplan.cli.options import Options, command
from dxplan.cli.output import origin, show, talk, telling
from dxplan.cli.taking import take
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.plan import Agency
from dxplan.render.language import mark
from dxplan.repository.source import STDIN

if TYPE_CHECKING:
    from dxplan.exchange.forms.form_contents import FormContents
    from dxplan.render.views.made_forms import FormData

__all__ = ["take"]  # a verb like those below
VERBS = {
    "make": mark("Make an Excel form for each body that owes a report"),
    "take": mark("Take the forms that came back into the records"),
}


def form() -> None:
    """Forms in Excel: each body is asked what is its own, and says it where it can be read.

    Examples:
      dxplan form make --period 2024-Q3
      dxplan form make --period "quý 3" --missing -o phieu-con-thieu
      dxplan form take nhan-ve
    """


@command(formats=("text", "json"), making="folder")
def make(
    options: Options,
    period: Annotated[str, option("--period", metavar="PERIOD", help=mark("The period to report for."))],
    duty: Annotated[
        str | None, option("--duty", metavar="ID", help=mark("The duty to report, where the plan has several."))
    ] = None,
    agency: Annotated[
        Names, option("--agency", metavar="ID", help=mark("Only this agency or group; may be repeated."))
    ] = None,
    missing: Annotated[bool, option("--missing", help=mark("Only those whose report has not come."))] = False,
) -> int:
    """Make an Excel form for each body that owes a report for a period, in a folder.

    A form asks for the body's own tasks, those it coordinates too, and KPIs; what it said before stands beside. What is
    not asked is locked, what is asked has a list or a check. Where its report has come already, the form says what it
    says. No form takes the place of a file with other content, but with --force. The folder is phieu-PERIOD, or that of
    -o; the same plan and records give the same files.

    Examples:
      dxplan form make --period 2024-Q3
      dxplan form make --period "quý 3" --agency so-tc -o phieu
      dxplan form make --period Q3 --missing -o phieu-con-thieu
    """
    from dxplan.exchange.forms.form_contents import form_contents
    from dxplan.exchange.forms.form_workbook import form_workbook
    from dxplan.render.views.made_forms import made_forms_data, made_forms_page
    from dxplan.repository.staging import add_files, writing_into

    if options.plan == STDIN:
        raise DxplanError(msg("a form comes back to a plan by the name of its file; stdin has none"))
    judged = judge(options)
    assessment, speaks = judged.assessment, options.language
    reports = _reports(assessment, period, duty)
    bodies = _bodies(assessment, reports, agency, missing=missing)
    folder = options.output or Path(f"phieu-{reports.period}")
    if not bodies:
        talk(speaks.say("no report for {period} is missing; nothing is written", period=reports.period))
        return int(judged.failed)
    plan_name = Path(judged.file).stem
    forms = {}
    for body in bodies:
        contents = form_contents(plan_name, body, reports, assessment, speaks)
        forms[contents.key.file_name] = contents
    files = {name: form_workbook(contents, speaks) for name, contents in forms.items()}
    tell = telling(options)
    with writing_into(folder, tell):
        written = add_files(folder, files, origin(), tell, force=options.force)
    if written:
        talk(speaks.say("{folder}: {count} files are written", folder=str(folder), count=len(written)))
    made = [_form_data(name, contents, is_written=name in written) for name, contents in forms.items()]
    show(
        options._replace(output=None),
        made_forms_page(reports, str(folder), made, speaks),
        lambda: made_forms_data(assessment, reports, folder.as_posix(), made),
    )
    return int(judged.failed)


def _reports(assessment: Assessment, period: str, name: str | None) -> PeriodReports:
    """The reports that are asked for: of the duty of that id, else of the first that has the period."""
    from dxplan.cli.owed_periods import reports_named

    named = duty_named(assessment.plan, name) if name is not None else None
    duties = [duty for duty in assessment.duties if named is None or duty.duty is named]
    if not any(duty.dues for duty in duties):
        raise DxplanError(msg("the plan asks for no reports, so there is nothing to fill in"))
    return reports_named([duty for duty in duties if duty.dues], period, assessment)


def _bodies(assessment: Assessment, reports: PeriodReports, names: Names, *, missing: bool) -> list[Agency]:
    """The bodies that get a form, in the order in which they owe their reports."""
    agencies = {agency.id: agency for agency in assessment.plan.agencies}
    wanted = {name: assessment.members.expanded([name], reports.grouped_on) for name in _named(assessment, names)}
    for name, bodies in wanted.items():
        if not any(map(reports.of, bodies)):
            message = msg("{agency} owes no report for {period}", agency=name, period=reports.period)
            raise DxplanError(message, msg("dxplan reporting says who does"))
    chosen = {body for bodies in wanted.values() for body in bodies}
    return [
        agencies[owed.agency]
        for owed in reports.owed
        if (not wanted or owed.agency in chosen) and not (missing and owed.report)
    ]


def _named(assessment: Assessment, names: Names) -> list[str]:
    return [body_named(assessment.plan, name) for name in names or ()]


def _form_data(name: str, contents: "FormContents", *, is_written: bool) -> "FormData":
    return {
        "agency": contents.agency.id,
        "name": contents.agency.name,
        "file": name,
        "key": str(contents.key),
        "tasks": len(contents.tasks),
        "kpis": len(contents.kpis),
        "filled": contents.is_filled,
        "written": is_written,
    }
