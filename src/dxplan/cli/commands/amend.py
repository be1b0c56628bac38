"""`dxplan amend`."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path, PurePath
from typing import Annotated, Any, Literal, TypedDict

from dxplan.assess import assess
from dxplan.assess.extensions import decided_by
from dxplan.change.diff import Change
from dxplan.change.ledger import account, renumbered
from dxplan.checks import SINCE_BASE, amendments, check, consolidation, unledgered
from dxplan.cli.arguments import text_of
from dxplan.cli.declared import option
from dxplan.cli.opening import committed, disk_of
from dxplan.cli.options import Options, command, day_of
from dxplan.cli.output import as_json, origin, refuse_taken, report, talk, telling, write
from dxplan.diagnostics import Diagnostic, DxplanError, Position, msg
from dxplan.model.plan import Plan
from dxplan.reading.edit import appended
from dxplan.reading.load import load_plan
from dxplan.render import terminal
from dxplan.render.language import mark
from dxplan.render.views.findings import FindingData, concise, findings_data, summary
from dxplan.repository.base import Base, base_of, older_plan
from dxplan.repository.committed import Committed
from dxplan.repository.committing import checkout_of
from dxplan.repository.plans import packaged_calendar, read_plan, refuse_disorder
from dxplan.repository.planted import planted_around
from dxplan.repository.source import STDIN, nearest_plans
from dxplan.repository.staging import replace_file, writing
from dxplan.repository.versions import WORKED_ON, Version, counterparts, differing

_LEDGER = SINCE_BASE | {rule.code for module in (amendments, consolidation, unledgered) for rule in module.RULES}
"""The rules that speak of the ledger."""


class AmendData(TypedDict):
    """The entry that was written into the ledger; with `--dry-run` the one that would be."""

    schema: Literal["dxplan/amend/1"]
    file: str
    line: int
    """The first line of the entry in the file."""
    entry: Mapping[str, object]
    """The entry as the plan's file has it."""


class AmendCheckData(TypedDict):
    """What the ledger leaves open (`--check`)."""

    schema: Literal["dxplan/amend-check/1"]
    base: str
    """The whole hash of the commit that the plan is compared with."""
    diagnostics: list[FindingData]


@command(formats=("text", "json"), judging=False, at=False)
def amend(
    options: Options,
    document: Annotated[
        str | None, option("--document", metavar="NO", help=mark("The number of the deciding document."))
    ] = None,
    day: Annotated[
        str | None, option("--date", metavar="DAY", help=mark("The day of the decision; in force from it on."))
    ] = None,
    reason: Annotated[str | None, option("--reason", metavar="TEXT", help=mark("Why the plan is changed."))] = None,
    correction: Annotated[
        bool, option("--correction", help=mark("It corrects a clerical error; no document is needed."))
    ] = False,
    base: Annotated[
        str | None,
        option("--base", metavar="REV", help=mark("What to compare with; the main branch if not given.")),
    ] = None,
    verify: Annotated[
        bool, option("--check", help=mark("Write nothing; say whether the ledger accounts for every change."))
    ] = False,
    dry_run: Annotated[bool, option("--dry-run", help=mark("Show the entry and write nothing."))] = False,
    require_ledger: Annotated[
        bool,
        option(
            "--require-ledger",
            help=mark("With --check: fail where a plan is not compared, or a duty moves without a decision."),
        ),
    ] = False,
) -> int:
    """Write the ledger's entry for the changes made in the plan file, or check the ledger.

    First change the plan, then enter the decision: what changed is found by git, from where the branch left the main
    branch; what entries account for already is left out. With --check, exit code 1 if a change has no entry.

    Examples:
      dxplan amend --document 215/KH-BCĐ --date 2024-10-15 --reason "Gia hạn theo đề nghị"
      dxplan amend --correction --date 2024-06-03 --reason "Sửa lỗi đánh máy"
      dxplan amend --check --base origin/main
    """
    if options.plan == STDIN:
        raise DxplanError(msg("the ledger is held against git, and what comes on stdin has no history"))
    with committed(options, "HEAD") as here:
        older = base_of(here, base)
        if verify:
            return _verified(options, older, strict=require_ledger)
        path = _changed(options, here, older)
        before = older_plan(older, disk_of(options), path).plan
    if before is None or before.status != "in_force":
        raise DxplanError(
            msg("{file} is not in force at {base}, so it has no ledger yet", file=path.name, base=older.commit.short),
            msg("a draft is changed freely; --base names another revision"),
        )
    entry = _entry(options, document, day, reason, correction=correction)
    return _entered(options, path, before, entry, dry_run=dry_run)


def _entry(
    options: Options, document: str | None, day: str | None, reason: str | None, *, correction: bool
) -> dict[str, Any]:
    """The entry without its changes, as it will be in the file."""
    if document is None and not correction:
        hint = msg("--document 215/KH-BCĐ, or --correction for a clerical error")
        raise DxplanError(msg("which document decided it?"), hint)
    if day is None and not correction:
        raise DxplanError(msg("on which day was it decided?"), msg("--date 2024-10-15"))
    if document is not None and "\n" in document:
        raise DxplanError(msg("{option} takes one line", option="--document"))
    if reason is None:
        raise DxplanError(msg("why is the plan changed?"), msg('--reason "…"'))
    return {
        "date": options.as_of if day is None else day_of("--date", day),
        **({"document": text_of("--document", document)} if document is not None else {}),
        **({"correction": True} if correction else {}),
        "reason": text_of("--reason", reason),
    }


def _changed(options: Options, here: Committed, older: Committed) -> Path:
    """The one plan file that differs from the base."""
    files = differing(options.plan, Version("", older), Version(WORKED_ON, disk_of(options)))
    if len(files) > 1:
        names = [path.name for _, path in files]
        raise DxplanError(msg("several plans differ: {names}", names=names), msg("name one with --plan"))
    return Path(files[0][1])


def _entered(options: Options, path: Path, before: Plan, entry: dict[str, Any], *, dry_run: bool) -> int:
    """Write the entry into the file, and show it; nothing is written that would leave the ledger in error."""
    name = disk_of(options).shown(path)
    refuse_taken(options)
    with writing(path.parent, telling(options)):
        raw = disk_of(options).read(path)
        plan = _readable(options, name, raw)
        changes = _unexplained(plan, name, before)
        entry |= {"changes": [_as_data(change) for change in changes]}
        later = (at for at, amendment in enumerate(plan.amendments) if amendment.date > entry["date"])
        edited = appended(name, raw, "amendments", entry, next(later, None))
        _refuse(options, name, raw, edited.content, before)
        was_clean = (checkout := checkout_of(path)) is not None and checkout.is_clean()
        if not dry_run:
            replace_file(path.parent, path, edited.content, origin())
    if options.format == "json":
        data: AmendData = {"schema": "dxplan/amend/1", "file": name, "line": edited.line, "entry": entry}
        write(options, as_json(data))
    else:
        lines = edited.content.decode("utf-8-sig").splitlines(keepends=True)
        write(options, "".join(lines[edited.line - 1 : edited.last]))
    sentence = msg("changes in the entry: {count}", count=len(changes))
    where = options.language.text("nothing is written") if dry_run else f"{name}:{edited.line}"
    talk(f"{where}: {options.language.message(sentence)}")
    if answered := _answered(options, path, edited.content, entry["date"], entry.get("document")):
        sentence = msg("it answers these requests for more time: {requests}", requests=answered)
        talk(options.language.message(sentence))
    if not dry_run and not was_clean:
        undo = msg("to undo it: delete the lines {first} to {last} of {file}",
                   first=edited.first, last=edited.last, file=name)  # fmt: skip
        talk(options.language.message(undo))
    return 0


def _answered(options: Options, path: Path, content: bytes, day: date, document: str | None) -> list[str]:
    """The requests for more time that an entry of the ledger answers: who asks, and for what."""
    plan, here = load_plan(path.name, content).plan, read_plan(disk_of(options), path)
    if plan is None or here.plan is None or document is None:
        return []
    plan = plan.model_copy(update={"agencies": here.plan.agencies, "groups": here.plan.groups})  # also the shared ones
    records = [file.record for file in here.records if file.record]
    assessment = assess(plan, packaged_calendar(), day, records=records)
    entries = (entry for entry in plan.amendments if (entry.date, entry.document) == (day, document))
    return [
        f"{assessment.label(request.task.item.id)} ({assessment.members.short(request.agency)})"
        for request in decided_by(entries, assessment)
    ]


def _readable(options: Options, name: str, raw: bytes) -> Plan:
    """The plan in force in a file; a DxplanError if it is a draft or has errors, which are reported on stderr."""
    workspace = load_plan(name, raw)
    errors = tuple(finding for finding in workspace.diagnostics if finding.is_error)
    report(options, errors)
    plan = workspace.plan
    if errors or plan is None:
        raise DxplanError(msg("{file} has errors, so nothing is entered", file=name), _VALIDATE, code=1)
    if plan.status != "in_force":
        raise DxplanError(msg("{file} is a draft, and a draft has no ledger", file=name), msg("write status: in_force"))
    return plan


def _unexplained(plan: Plan, name: str, before: Plan) -> tuple[Change, ...]:
    """The changes of legal content without an entry; a DxplanError if there are none, or they can't be entered."""
    for old, new in renumbered(before, plan):
        message = msg("{old} of the base stands here as {new}; ids stay for good", old=old, new=new)
        raise DxplanError(message, msg("give it back its id {old}", old=old), code=1)
    changes = account(before, plan).unexplained
    if not changes:
        hint = msg("change the plan first; if the change is committed to the main branch, --base HEAD~1")
        raise DxplanError(msg("{file}: no change of legal content lacks an entry", file=name), hint, code=1)
    return changes


def _as_data(change: Change) -> dict[str, Any]:
    """A change as the ledger writes it; what was not there, or is not there any more, has no key."""
    values = {"from": change.old, "to": change.new, "in": change.inside, "after": change.after}
    return {"path": change.path} | {
        key: value if isinstance(value, date | int | float | str | list | dict) else str(value)
        for key, value in values.items()
        if value is not None
    }


def _refuse(options: Options, name: str, old: bytes, new: bytes, before: Plan) -> None:
    """Raise a DxplanError if the file would have an error in its ledger."""
    findings = check(load_plan(name, new), packaged_calendar(), Base(before)).diagnostics
    of_ledger = tuple(finding for finding in findings if finding.rule.code in _LEDGER)
    old_codes = {finding.rule.code for finding in check(load_plan(name, old), packaged_calendar()).diagnostics}
    report(options, tuple(finding for finding in of_ledger if finding.rule.code not in old_codes))
    if any(finding.is_error for finding in of_ledger):
        raise DxplanError(msg("nothing is written, because {file} would have these errors", file=name), code=1)


def _verified(options: Options, older: Committed, *, strict: bool) -> int:
    """Say what the ledgers leave open since the base; 1 if there is an error."""
    findings: list[Diagnostic] = []
    paths: list[Path] = []
    printed = 0  # so many are on the terminal already
    disk, spoken = disk_of(options), options.language
    pairs = counterparts(options.plan, Version("", older), Version(WORKED_ON, disk))
    for _, file in pairs:
        name, path = disk.shown(file), Path(file)
        workspace = read_plan(disk, file)
        paths.append(path)
        checked = check(workspace, packaged_calendar(), older_plan(older, disk, path, workspace), strict=strict)
        accepted = (finding for finding, _ in checked.waived)  # a waiver may have come with what it accepts
        of_ledger = [finding for finding in (*checked.diagnostics, *accepted) if finding.rule.code in _LEDGER]
        # a plan that can't be read as a whole is compared with nothing
        own = (finding for finding in workspace.diagnostics if finding.file == name)
        of_ledger += [finding for finding in own if finding.is_error]
        findings += of_ledger
        base = spoken.say("held against {base}", base=older.commit.short)
        talk(f"{name}: {summary(of_ledger, 0, spoken)}; {base}")
        if options.terminal and options.format == "text":
            terminal.show_findings(of_ledger, workspace.source_of, spoken, options.console())
            printed = len(findings)
    findings += planted_around(paths, disk.shown)
    if options.plan is None:
        findings += _gone(older, [before for before, _ in pairs if before])
    if options.format == "json":
        finding_data = findings_data(findings, (), spoken)
        data: AmendCheckData = {
            "schema": "dxplan/amend-check/1",
            "base": older.commit.hash,
            "diagnostics": finding_data,
        }
        write(options, as_json(data))
    else:
        write(options, "".join(f"{concise(finding, spoken)}\n" for finding in findings[printed:]))
    if options.plan is None:
        refuse_disorder(paths)
    return int(any(finding.is_error for finding in findings))


def _gone(older: Committed, present: list[PurePath]) -> Iterator[Diagnostic]:
    """The plans in force at the base that are not there any more."""
    for path in nearest_plans(older):
        plan = load_plan(older.shown(path), older.read(path)).plan
        if path not in present and plan and plan.status == "in_force":
            message = msg("{file} was in force at {base} and is gone", file=str(path), base=older.commit.short)
            hint = msg("put it back; what was issued is amended, not withdrawn")
            yield Diagnostic(unledgered.plan_withdrawn, message, hint, str(path), Position(1, 1), "", "")


_VALIDATE = msg("dxplan validate says what is wrong")
