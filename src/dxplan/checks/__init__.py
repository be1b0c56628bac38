"""The rules of a plan, one module for each kind of object, and the one list of them all."""

from typing import NamedTuple

from dxplan import reading
from dxplan.calendar import Calendar
from dxplan.checks import (
    amendments,
    bodies,
    deadlines,
    documents,
    footnotes,
    kpis,
    ownership,
    references,
    typography,
    waivers,
)
from dxplan.checks.contents import Contents
from dxplan.checks.waivers import REFUSED_WAIVER, UNUSED_WAIVER, placed_waivers
from dxplan.diagnostics import Diagnostic, Finding, Rule, Severity, msg
from dxplan.load import Workspace
from dxplan.model.items import Waiver
from dxplan.model.plan import Plan

_MODULES = (
    reading,
    waivers,
    references,
    footnotes,
    deadlines,
    kpis,
    documents,
    ownership,
    bodies,
    amendments,
    typography,
)
RULES: tuple[Rule, ...] = tuple(sorted(rule for module in _MODULES for rule in module.RULES))
BY_CODE = {rule.code: rule for rule in RULES}


class Checked(NamedTuple):
    """What is to be said of a plan, in the order of the file, and what its editors have accepted."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[tuple[Diagnostic, Waiver], ...]

    @property
    def failed(self) -> bool:
        """Whether an error is among the diagnostics."""
        return any(found.rule.severity is Severity.ERROR for found in self.diagnostics)


def check(workspace: Workspace, calendar: Calendar) -> Checked:
    """Every finding on a plan that could be read, besides what reading found; nothing depends on today's date."""
    found = list(workspace.diagnostics)
    waived: list[tuple[Diagnostic, Waiver]] = []
    if workspace.plan is not None:
        contents = Contents(workspace, workspace.plan, calendar)
        found += (_placed(workspace, rule, finding) for rule in RULES if rule.check for finding in rule.check(contents))
        waived = _accepted(workspace.plan, found)
        accepted = {id(diagnostic) for diagnostic, _ in waived}
        found = [diagnostic for diagnostic in found if id(diagnostic) not in accepted]
        found += _idle_waivers(workspace, workspace.plan, waived, contents.is_complete)
    return Checked(tuple(sorted(found, key=_place)), tuple(waived))


def _placed(workspace: Workspace, rule: Rule, finding: Finding) -> Diagnostic:
    if finding.file:
        position = workspace.source_of(finding.file).position(tuple(finding.field.split(".")) if finding.field else ())
    else:
        position = workspace.locate(finding.subject, finding.field, finding.nth)
    file = finding.file or workspace.source.name
    return Diagnostic(rule, finding.message, finding.hint, file, position, finding.subject, finding.field)


def _accepted(plan: Plan, found: list[Diagnostic]) -> list[tuple[Diagnostic, Waiver]]:
    by_place = {(subject, waiver.rule): waiver for subject, _, waiver in placed_waivers(plan)}
    pairs = []
    for diagnostic in found:
        code = diagnostic.rule.code
        waiver = by_place.get((diagnostic.subject, code)) or by_place.get(("", code))
        if waiver and diagnostic.rule.severity is not Severity.ERROR:
            pairs.append((diagnostic, waiver))
    return pairs


def _idle_waivers(
    workspace: Workspace, plan: Plan, waived: list[tuple[Diagnostic, Waiver]], complete: bool
) -> list[Diagnostic]:
    used = {id(waiver) for _, waiver in waived}
    idle = []
    for subject, index, waiver in placed_waivers(plan):
        rule = BY_CODE.get(waiver.rule)
        at = f"waivers.{index}.rule"
        if rule is None:
            refused = Finding(subject, at, msg("there is no rule {code} to waive", code=waiver.rule))
            idle.append(_placed(workspace, REFUSED_WAIVER, refused))
        elif rule.severity is Severity.ERROR:
            refused = Finding(subject, at, msg("{code} is an error and can't be waived", code=waiver.rule))
            idle.append(_placed(workspace, REFUSED_WAIVER, refused))
        elif id(waiver) not in used and complete:
            unused = Finding(subject, at, msg("{code} finds nothing here; the waiver is idle", code=waiver.rule))
            idle.append(_placed(workspace, UNUSED_WAIVER, unused._replace(hint=msg("delete the waiver"))))
    return idle


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    return diagnostic.file, *diagnostic.position, diagnostic.rule.code
