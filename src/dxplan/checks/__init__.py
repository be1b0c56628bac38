"""The rules of a plan, a module for each kind of object, and the list of all rules."""

from typing import NamedTuple

from dxplan.checks import (
    amendments,
    bodies,
    cited,
    consolidation,
    erased,
    footnote_marks,
    moves,
    ownership,
    progress,
    readings,
    record_files,
    references,
    since,
    targets,
    timing,
    typography,
    unledgered,
    waivers,
)
from dxplan.checks.contents import Contents
from dxplan.checks.waivers import REFUSED_WAIVER, UNUSED_WAIVER, Placed, waivers_in, waivers_of
from dxplan.diagnostics import Diagnostic, Finding, Rule, Severity, msg
from dxplan.model.items import Waiver
from dxplan.model.workdays import Calendar
from dxplan.reading import format_rules as reading
from dxplan.reading.load import Workspace
from dxplan.repository.base import Base

_MODULES = (
    reading,
    waivers,
    references,
    footnote_marks,
    timing,
    targets,
    cited,
    ownership,
    bodies,
    record_files,
    progress,
    readings,
    amendments,
    consolidation,
    unledgered,
    since,
    moves,
    erased,
    typography,
)
RULES: tuple[Rule, ...] = tuple(sorted(rule for module in _MODULES for rule in module.RULES))
BY_CODE = {rule.code: rule for rule in RULES}
SINCE_BASE = frozenset(rule.code for rule in (*since.RULES, *moves.RULES, *erased.RULES))
"""The rules that speak of what was changed, not of what is there: nothing in the files accepts what they find."""
_COMPARED = (SINCE_BASE | {rule.code for rule in unledgered.RULES}) - since.NOT_COMPARED
_RECORDS = (record_files, progress, readings)
"""The modules whose rules read the records; what the others find depends on the plan alone."""
_OF_RECORDS = frozenset(rule.code for module in _RECORDS for rule in module.RULES)


class Checked(NamedTuple):
    """What is to be said of a plan, in the order of the file, and what its editors have accepted."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[tuple[Diagnostic, Waiver], ...]

    @property
    def failed(self) -> bool:
        """Whether an error is among the diagnostics."""
        return any(found.rule.severity is Severity.ERROR for found in self.diagnostics)


def check(workspace: Workspace, calendar: Calendar, base: Base | None = None, *, strict: bool = False) -> Checked:
    """Every finding on a plan that could be read, besides what reading found; nothing depends on today's date.

    With an older version as the base, the ledger is held against it. If strict, what moves a duty without a decision,
    and a ledger that could not be compared, are errors.
    """
    return _checked(workspace, calendar, base, RULES, strict=strict)


def check_records(workspace: Workspace, calendar: Calendar) -> Checked:
    """As `check`, less the rules that read the plan alone: all that a change of the records can change."""
    return _checked(workspace, calendar, None, tuple(rule for rule in RULES if rule.code in _OF_RECORDS))


def _checked(
    workspace: Workspace, calendar: Calendar, base: Base | None, rules: tuple[Rule, ...], *, strict: bool = False
) -> Checked:
    found = list(workspace.diagnostics)
    waived: list[tuple[Diagnostic, Waiver]] = []
    if workspace.plan is not None:
        contents = Contents(workspace, workspace.plan, calendar, base)
        found += (_placed(workspace, rule, finding) for rule in rules if rule.check for finding in rule.check(contents))
        if strict:
            found = [_as_error(one) if _is_undecided(contents, one) else one for one in found]
        placed = [*waivers_of(workspace.plan), *(one for file in workspace.records for one in waivers_in(file))]
        waived = _accepted(placed, found)
        accepted = {id(diagnostic) for diagnostic, _ in waived}
        found = [diagnostic for diagnostic in found if id(diagnostic) not in accepted]
        found += _idle_waivers(contents, placed, waived)
    return Checked(tuple(sorted(found, key=_place)), tuple(waived))


def rules_held(workspace: Workspace, base: Base) -> dict[str, tuple[str, ...]]:
    """The codes of the rules that `check` held each file to; those of reading alone where it made nothing of it."""
    without = _OF_RECORDS if base.plan else _OF_RECORDS | _COMPARED
    of_reading = tuple(rule.code for rule in reading.RULES)
    of_plan = tuple(rule.code for rule in RULES if rule.code not in without)
    of_records = tuple(rule.code for rule in RULES if rule.check is None or rule.code in _OF_RECORDS)
    is_read = workspace.plan is not None
    held = {workspace.source.name: of_plan if is_read else of_reading}
    return held | {file.name: of_records if is_read and file.record else of_reading for file in workspace.records}


def _placed(workspace: Workspace, rule: Rule, finding: Finding) -> Diagnostic:
    if finding.file:
        position = workspace.source_of(finding.file).position(tuple(finding.field.split(".")) if finding.field else ())
    else:
        position = workspace.locate(finding.subject, finding.field, finding.nth)
    file = finding.file or workspace.source.name
    return Diagnostic(rule, finding.message, finding.hint, file, position, finding.subject, finding.field)


def undecided(workspace: Workspace, calendar: Calendar, base: Base) -> tuple[Diagnostic, ...]:
    """What moves a duty, a day or a fact since the base without a decision, in the order of the files."""
    if workspace.plan is None:
        return ()
    contents = Contents(workspace, workspace.plan, calendar, base)
    rules = (*moves.RULES, *erased.RULES, amendments.correction_of_substance, unledgered.plan_withdrawn)
    found = (_placed(workspace, rule, finding) for rule in rules if rule.check for finding in rule.check(contents))
    return tuple(sorted((one for one in found if _is_undecided(contents, one)), key=_place))


def _is_undecided(contents: Contents, found: Diagnostic) -> bool:
    """Whether a finding is about what was changed since the base without a decision, or could not be looked at."""
    if found.rule.code == amendments.correction_of_substance.code:
        entry = contents.plan.amendments[int(found.field.split(".")[1])]
        return unledgered.is_new(contents, entry)
    return found.rule.code in SINCE_BASE or found.rule.code == unledgered.plan_withdrawn.code


def _as_error(found: Diagnostic) -> Diagnostic:
    return found._replace(rule=found.rule._replace(severity=Severity.ERROR))


def _accepted(placed: list[Placed], found: list[Diagnostic]) -> list[tuple[Diagnostic, Waiver]]:
    """The findings that a waiver accepts: of their own file, of their item, or of the whole plan."""
    by_place = {(one.file, one.subject, one.waiver.rule): one.waiver for one in placed}
    pairs = []
    for diagnostic in found:
        code = diagnostic.rule.code
        places = ((diagnostic.file, "", code), ("", diagnostic.subject, code), ("", "", code))
        waiver = next((by_place[place] for place in places if place in by_place), None)
        if waiver and diagnostic.rule.severity is not Severity.ERROR and code not in SINCE_BASE:
            pairs.append((diagnostic, waiver))
    return pairs


def _idle_waivers(
    contents: Contents, placed: list[Placed], waived: list[tuple[Diagnostic, Waiver]]
) -> list[Diagnostic]:
    used = {id(waiver) for _, waiver in waived}
    idle = []
    for one in placed:
        code = one.waiver.rule
        rule = BY_CODE.get(code)
        reads_records = one.file or code in _OF_RECORDS
        is_sure = contents.is_complete and (contents.has_all_records if reads_records else True)
        if rule is None:
            idle.append((REFUSED_WAIVER, one.finding(msg("there is no rule {code} to waive", code=code))))
        elif code in SINCE_BASE:
            message = msg("{code} is about what was changed, and can't be waived in the files", code=code)
            idle.append((REFUSED_WAIVER, one.finding(message)))
        elif rule.severity is Severity.ERROR:
            idle.append((REFUSED_WAIVER, one.finding(msg("{code} is an error and can't be waived", code=code))))
        elif id(one.waiver) not in used and is_sure:
            message = msg("{code} finds nothing here; the waiver is idle", code=code)
            idle.append((UNUSED_WAIVER, one.finding(message, msg("delete the waiver"))))
    return [_placed(contents.workspace, rule, finding) for rule, finding in idle]


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    return diagnostic.file, *diagnostic.position, diagnostic.rule.code
