"""The rules of a plan, a module for each kind of object, and the list of all rules."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dxplan.checks import (
    amendments,
    bodies,
    cited,
    consolidation,
    counted_groups,
    deadline_facts,
    doubts,
    erased,
    extension_requests,
    following,
    footnote_marks,
    form_of_document,
    kpi_rows,
    meanings,
    merged,
    moves,
    ownership,
    passages,
    personal,
    progress,
    readings,
    record_files,
    references,
    report_duties,
    reported,
    since,
    superior,
    targets,
    timing,
    typography,
    unledgered,
    waivers,
)
from dxplan.checks.contents import Contents
from dxplan.checks.waivers import REFUSED_WAIVER, UNUSED_WAIVER, Placed, waivers_in, waivers_of
from dxplan.diagnostics import Diagnostic, Finding, Rule, Severity, msg
from dxplan.model.node import Waiver
from dxplan.model.workdays import Calendar
from dxplan.reading import format_rules as reading
from dxplan.reading.load import BodyFile, Workspace
from dxplan.reading.shared_bodies import bodies_alone
from dxplan.repository.base import Base

_MODULES = (
    reading,
    waivers,
    doubts,
    references,
    merged,
    passages,
    superior,
    footnote_marks,
    meanings,
    timing,
    following,
    report_duties,
    targets,
    kpi_rows,
    cited,
    form_of_document,
    ownership,
    bodies,
    record_files,
    reported,
    progress,
    deadline_facts,
    counted_groups,
    extension_requests,
    readings,
    amendments,
    consolidation,
    unledgered,
    since,
    moves,
    erased,
    typography,
    personal,
)
RULES: tuple[Rule, ...] = tuple(sorted(rule for module in _MODULES for rule in module.RULES))
BY_CODE = {rule.code: rule for rule in RULES}
SINCE_BASE = frozenset(rule.code for rule in (*since.RULES, *moves.RULES, *erased.RULES))
"""The rules on changes since the base: no waiver in the files accepts their findings."""
_COMPARED = (SINCE_BASE | {rule.code for rule in unledgered.RULES}) - since.NOT_COMPARED
_RECORDS = (
    *(record_files, reported, progress, deadline_facts, extension_requests),
    *(counted_groups, readings, personal),
)
"""The modules whose rules read the records; the findings of the others depend on the plan alone."""
_TEXTS = ("DX802", "DX803", "DX804", "DX805")
_IDS = ("DX101", "DX103", "DX109", "DX110", "DX111", "DX112")
_OF_BODIES = frozenset((*_IDS, "DX504", "DX505", "DX506", "DX509", "DX513", "DX514", "DX516", *_TEXTS))
"""The rules whose findings on a body depend on the bodies alone."""
_OF_RECORDS = frozenset(rule.code for module in _RECORDS for rule in module.RULES)


class Checked(NamedTuple):
    """The findings on a plan, in the order of the file, and those that its editors have accepted."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[tuple[Diagnostic, Waiver], ...]

    @property
    def failed(self) -> bool:
        """Whether an error is among the diagnostics."""
        return any(diagnostic.is_error for diagnostic in self.diagnostics)


def check(workspace: Workspace, calendar: Calendar, base: Base | None = None, *, strict: bool = False) -> Checked:
    """Every finding of reading and of the rules; none depends on today's date.

    With an older version as the base, the ledger is compared with it. If strict, a duty moved without a decision and a
    ledger that could not be compared are errors.
    """
    return _checked(workspace, calendar, base, RULES, strict=strict)


def check_records(workspace: Workspace, calendar: Calendar) -> Checked:
    """As `check`, but without the rules that read the plan alone: every finding that a change of records can change."""
    return _checked(workspace, calendar, None, tuple(rule for rule in RULES if rule.code in _OF_RECORDS))


def _checked(
    workspace: Workspace, calendar: Calendar, base: Base | None, rules: tuple[Rule, ...], *, strict: bool = False
) -> Checked:
    diagnostics = list(workspace.diagnostics)
    waived: list[tuple[Diagnostic, Waiver]] = []
    if workspace.plan is not None:
        contents = Contents(workspace, workspace.plan, calendar, base)
        diagnostics += _diagnostics(contents, rules)
        if strict:
            diagnostics = [
                _as_error(diagnostic) if _is_undecided(contents, diagnostic) else diagnostic
                for diagnostic in diagnostics
            ]
        placed = [*waivers_of(workspace.plan), *(waiver for file in workspace.records for waiver in waivers_in(file))]
        waived = _accepted(placed, diagnostics)
        accepted = {id(diagnostic) for diagnostic, _ in waived}
        diagnostics = [diagnostic for diagnostic in diagnostics if id(diagnostic) not in accepted]
        diagnostics = list(doubts.without_covered(workspace.plan, diagnostics))
        diagnostics += _idle_waivers(contents, placed, waived, rules)
    return Checked(tuple(sorted(diagnostics, key=_place)), tuple(waived))


def check_bodies(file: BodyFile, calendar: Calendar) -> Checked:
    """Every finding on the bodies that plans share, whether a plan names them or not."""
    rules = tuple(rule for rule in RULES if rule.code in _OF_BODIES)
    return _checked(bodies_alone(file), calendar, None, rules)


def rules_applied(workspace: Workspace, base: Base) -> dict[str, tuple[str, ...]]:
    """The codes of the rules that `check` applied to each file; only those of reading if it could not be read."""
    without = _OF_RECORDS if base.plan else _OF_RECORDS | _COMPARED
    of_reading = tuple(rule.code for rule in reading.RULES)
    of_plan = tuple(rule.code for rule in RULES if rule.code not in without)
    of_records = tuple(rule.code for rule in RULES if rule.check is None or rule.code in _OF_RECORDS)
    is_read = workspace.plan is not None
    held = {workspace.source.name: of_plan if is_read else of_reading}
    if workspace.shared:
        held[workspace.shared.name] = of_plan
    return held | {file.name: of_records if is_read and file.record else of_reading for file in workspace.records}


def _diagnostics(contents: Contents, rules: Iterable[Rule]) -> Iterator[Diagnostic]:
    for rule in rules:
        for finding in rule.check(contents) if rule.check else ():
            yield _placed(contents.workspace, rule, finding)


def _placed(workspace: Workspace, rule: Rule, finding: Finding) -> Diagnostic:
    file, field = finding.file, finding.field
    if file:
        position = workspace.source_of(file).position(tuple(field.split(".")) if field else ())
    else:
        field = workspace.in_file(finding.subject, field, finding.nth)
        file, position = workspace.place(finding.subject, field, finding.nth)
    return Diagnostic(rule, finding.message, finding.hint, file, position, finding.subject, field)


def undecided(workspace: Workspace, calendar: Calendar, base: Base) -> tuple[Diagnostic, ...]:
    """The findings on duties, days and facts moved since the base without a decision, in the order of the files."""
    if workspace.plan is None:
        return ()
    contents = Contents(workspace, workspace.plan, calendar, base)
    rules = (*moves.RULES, *erased.RULES, amendments.correction_of_substance, unledgered.plan_withdrawn)
    diagnostics = _diagnostics(contents, rules)
    return tuple(sorted((diagnostic for diagnostic in diagnostics if _is_undecided(contents, diagnostic)), key=_place))


def _is_undecided(contents: Contents, diagnostic: Diagnostic) -> bool:
    """Whether a finding is about a change since the base without a decision, or about a missing comparison."""
    if diagnostic.rule.code == amendments.correction_of_substance.code:
        entries = contents.plan.amendments
        fields = [contents.workspace.in_file("", f"amendments.{place}") for place in range(len(entries))]
        return any(
            unledgered.is_new(contents, entry)
            for entry, field in zip(entries, fields, strict=True)
            if f"{diagnostic.field}.".startswith(f"{field}.")
        )
    return diagnostic.rule.code in SINCE_BASE or diagnostic.rule.code == unledgered.plan_withdrawn.code


def _as_error(diagnostic: Diagnostic) -> Diagnostic:
    return diagnostic._replace(rule=diagnostic.rule._replace(severity=Severity.ERROR))


def _accepted(placed: list[Placed], diagnostics: list[Diagnostic]) -> list[tuple[Diagnostic, Waiver]]:
    """The findings with the waiver that accepts them: one of their file, of their item, or of the whole plan."""
    by_place = {(place.file, place.subject, place.waiver.rule): place.waiver for place in placed}
    pairs = []
    for diagnostic in diagnostics:
        code = diagnostic.rule.code
        keys = ((diagnostic.file, "", code), ("", diagnostic.subject, code), ("", "", code))
        waiver = next((by_place[key] for key in keys if key in by_place), None)
        if waiver and not diagnostic.is_error and code not in SINCE_BASE:
            pairs.append((diagnostic, waiver))
    return pairs


def _idle_waivers(
    contents: Contents, placed: list[Placed], waived: list[tuple[Diagnostic, Waiver]], rules: Iterable[Rule]
) -> list[Diagnostic]:
    used, applied = {id(waiver) for _, waiver in waived}, {rule.code for rule in rules}
    findings = []
    for place in placed:
        code = place.waiver.rule
        reads_records = place.file or code in _OF_RECORDS
        is_shared = place.subject in contents.workspace.taken  # another plan may need it
        is_sure = contents.is_complete and (contents.has_all_records if reads_records else True)
        if code not in BY_CODE:
            findings.append((REFUSED_WAIVER, place.finding(msg("there is no rule {code} to waive", code=code))))
        elif code in SINCE_BASE:
            message = msg("{code} is about what was changed, and can't be waived in the files", code=code)
            findings.append((REFUSED_WAIVER, place.finding(message)))
        elif BY_CODE[code].severity is Severity.ERROR:
            findings.append((REFUSED_WAIVER, place.finding(msg("{code} is an error and can't be waived", code=code))))
        elif id(place.waiver) not in used and is_sure and (place.file or code in applied) and not is_shared:
            message = msg("{code} finds nothing here; the waiver is idle", code=code)
            findings.append((UNUSED_WAIVER, place.finding(message, msg("delete the waiver"))))
    return [_placed(contents.workspace, rule, finding) for rule, finding in findings]


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    return diagnostic.file, *diagnostic.position, diagnostic.rule.code
