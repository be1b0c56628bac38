"""The plan of the options, assessed on their day."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import SOON_DAYS, Assessment, assess
from dxplan.cli.opening import source_of
from dxplan.cli.options import Options
from dxplan.cli.output import report, talk
from dxplan.diagnostics import Diagnostic, DxplanError, msg
from dxplan.model.plan import Amendment, Plan
from dxplan.reading.load import Workspace
from dxplan.repository.plans import open_plan, packaged_calendar, with_superiors

if TYPE_CHECKING:
    from dxplan.model.records import Record
    from dxplan.repository.git import Commit


class Judged(NamedTuple):
    """A plan judged at the options' day."""

    assessment: Assessment
    file: str
    workspace: Workspace
    failed: bool
    """Whether the file holds an error; the view is then shown of what could be read."""


def judge(options: Options, soon_days: int = SOON_DAYS, *, superiors: bool = False) -> Judged:
    """Find the plan, read it and assess it, perhaps with plans that it carries out.

    Errors of reading are reported on stderr.
    """
    with source_of(options) as source:
        workspace = open_plan(source, options.plan, options.as_of)
        if superiors:
            workspace = with_superiors(workspace, source, options.plan)
    plan = readable(options, workspace)
    name = workspace.source.name
    records = [file.record for file in workspace.records if file.record]
    assessment = judged_on(options, plan, name, records, soon_days, at=source.commit)
    return Judged(assessment, name, workspace, workspace.has_errors)


def readable(options: Options, workspace: Workspace) -> Plan:
    """The plan as far as it could be read; a DxplanError if it could not. Errors of reading are reported on stderr."""
    report_errors(options, workspace.source.name, workspace.diagnostics, is_partial=bool(workspace.left_out))
    if workspace.plan is None:
        raise unreadable_plan(workspace)
    return workspace.plan


def report_errors(options: Options, file: str, diagnostics: Iterable[Diagnostic], *, is_partial: bool) -> bool:
    """Report the errors of reading a file on stderr, and that a view lacks what has them; whether there are any."""
    errors = tuple(finding for finding in diagnostics if finding.is_error)
    report(options, errors)
    if is_partial:
        talk(options.language.say("{file}: what has errors is left out of this view", file=file))
    return bool(errors)


def unreadable_plan(workspace: Workspace) -> DxplanError:
    """The error for a plan without a model."""
    message = msg("{file} can't be read as a plan", file=workspace.source.name)
    return DxplanError(message, msg("dxplan validate says where and why"), code=1)


def judged_on(
    options: Options,
    plan: Plan,
    file: str,
    records: "Iterable[Record]",
    soon_days: int = SOON_DAYS,
    *,
    at: "Commit | None" = None,
) -> Assessment:
    """The plan as it was on the options' day, assessed on that day."""
    later: tuple[Amendment, ...] = ()
    if plan.amendments:
        from dxplan.change.ledger import plan_on  # most plans have no amendments

        plan, later, fits = plan_on(plan, options.as_of)
        if not fits:
            talk(options.language.say("{file}: later amendments can't be undone, so they count here", file=file))
    return assess(plan, packaged_calendar(), options.as_of, soon_days, records, later=later, at=at)
