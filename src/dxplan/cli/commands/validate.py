"""`dxplan validate`."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from dxplan.checks import Checked, check, check_bodies, rules_applied
from dxplan.cli.declared import argument, option
from dxplan.cli.opening import source_of
from dxplan.cli.options import Options, command
from dxplan.cli.output import as_json, talk, write
from dxplan.diagnostics import Diagnostic, DxplanError, Message, msg
from dxplan.reading.load import Workspace
from dxplan.reading.shared_bodies import bodies_alone
from dxplan.reading.yaml import STDIN as STDIN_NAME
from dxplan.render.language import Language, language, mark
from dxplan.render.views.commits import CommitData, commit_data
from dxplan.render.views.findings import (
    CheckedData,
    FindingData,
    accepted,
    checked_data,
    concise,
    findings_data,
    summary,
)
from dxplan.repository.base import Base
from dxplan.repository.clone import PLANS
from dxplan.repository.plans import (
    all_plans,
    body_list_of,
    is_body_list,
    named_plan,
    packaged_calendar,
    plan_of,
    read_bodies,
    read_plan,
    record_name,
    refuse_disorder,
    with_superiors,
)
from dxplan.repository.planted import planted_around
from dxplan.repository.source import STDIN, Disk, Source, has_history, shown_from_root

if TYPE_CHECKING:
    from rich.console import Console

MANY = 16
"""From how many plans on it pays to start processes for them."""


@command(formats=("text", "json", "github", "gitlab", "sarif", "junit"), judging=False)
def validate(
    options: Options,
    paths: Annotated[
        list[str] | None,
        argument(metavar="PATHS", help=mark("Plan files, files of records, or folders; - for stdin.")),
    ] = None,
    waived: Annotated[bool, option("--waived", help=mark("Also list what the plan's waivers accept."))] = False,
    baseline: Annotated[
        str | None, option("--baseline", metavar="REV", help=mark("Leave out what is found at a revision too."))
    ] = None,
    require_ledger: Annotated[
        bool,
        option(
            "--require-ledger", help=mark("Fail where the plan is not compared, or a duty moves without a decision.")
        ),
    ] = False,
) -> int:
    """Check plans with their reports and journal: every finding with its place and what to do.

    Without PATHS, every plan of the repository. A file or folder of a plan's records is checked with that plan, and
    its own findings alone are shown. From stdin a plan is read without records. Exit code 1 if an error is shown;
    warnings and notes do not fail. A plan is compared with what git has of it where the branch left the main branch:
    its ledger, its facts, and what moves a duty without a decision. Where that can't be done, it is a finding.

    Examples:
      dxplan validate
      dxplan validate plans/2025.yaml
      dxplan validate plans/2024/reports/2024-Q2
      dxplan validate --waived            also what was accepted, and why
      dxplan validate --baseline main     only what this branch brought
      dxplan validate --require-ledger    fail where nothing could be compared
      git show HEAD:plans/2024.yaml | dxplan validate -
      dxplan validate -f github           in GitHub Actions: annotations
      dxplan validate -f gitlab -o gl-code-quality-report.json
      dxplan validate -o dxplan.sarif     for code scanning; -o dxplan.xml for JUnit
    """
    with source_of(options) as source:
        return int(_validate(options, source, paths or [], _Wishes(waived, baseline, require_ledger)))


class ValidateData(CheckedData):
    """What the rules found in every plan."""

    schema: Literal["dxplan/validate/1"]
    at: CommitData | None
    """The commit that was read; null for the files on the disk."""


class _Wishes(NamedTuple):
    """What the options ask for besides the findings, or about them."""

    waived: bool
    baseline: str | None
    strict: bool


def _validate(options: Options, source: Source, paths: list[str], wishes: "_Wishes") -> bool:
    targets = _with_planted(source, _targets(options, source, paths))
    results: list[_Result] = []
    try:
        for result in _results(options, source, targets, wishes):
            results.append(result)
            if options.format in ("text", "github"):
                talk(result.summary)
    finally:  # a file that can't be read hides nothing of those before it
        if results or not targets:
            write(options, _content(options, source, results))
            if options.format == "github":
                _add_to_step_summary(options, results)
    if not paths and options.plan is None and not source.commit:
        refuse_disorder(Path(target.plan) for target in targets if not is_body_list(target.plan))
    return any(result.failed for result in results)


class _Target(NamedTuple):
    """A plan to check, and the files and folders of its records that are asked for alone."""

    plan: PurePath
    records: tuple[str, ...] = ()
    around: tuple[Diagnostic, ...] = ()
    """What was found around the plans, with the first of them."""

    def shows(self, file: str) -> bool:
        """Whether the findings of a file are shown."""
        if not self.records or any(file == finding.file for finding in self.around):
            return True
        return any(file == name or file.startswith(f"{name}/") for name in self.records)


class _Result(NamedTuple):
    """One plan's check, as it is shown: lines, or findings for other programs."""

    summary: str
    failed: bool
    lines: list[str]
    findings: list[FindingData]
    shares: bool
    """Whether other plans may have the same findings, on bodies that they share."""
    held: dict[str, tuple[str, ...]]
    """The codes of the rules that each file was checked by."""


def _results(options: Options, source: Source, targets: list[_Target], wishes: _Wishes) -> Iterator[_Result]:
    """Each plan's result, in order; many plans are shared out among the processors."""
    check_plan = partial(
        _result, source=source, code=options.language.code, wishes=wishes, as_text=options.format == "text"
    )
    if options.terminal and options.format == "text":
        yield from (check_plan(target, frame=options.console()) for target in targets)
        return
    if len(targets) < MANY or source.commit or any(str(target.plan) == STDIN for target in targets):
        yield from map(check_plan, targets)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        yield from pool.map(check_plan, targets, chunksize=8)


def _result(
    target: _Target, *, source: Source, code: str, wishes: _Wishes, as_text: bool, frame: "Console | None" = None
) -> _Result:
    """One plan's check; with `frame` the findings are framed there at once."""
    spoken = language(code)
    done = _checked(target, source, wishes)
    checked = done.checked
    shares = done.workspace.shared is not None or is_body_list(target.plan)
    result = _Result(_summary(target, done, spoken), checked.failed, [], [], shares, {})
    if as_text:
        lines = [accepted(finding, waiver, spoken) for finding, waiver in checked.waived] if wishes.waived else []
        if frame:
            from dxplan.render import terminal

            terminal.show_findings(checked.diagnostics, done.workspace.source_of, spoken, frame)
        else:
            lines = [*(concise(finding, spoken) for finding in checked.diagnostics), *lines]
        return result._replace(lines=lines)
    held = rules_applied(done.workspace, done.base) | {finding.file: (finding.rule.code,) for finding in target.around}
    held = {file: codes for file, codes in held.items() if _is_shown(target, done.workspace, file)}
    findings = findings_data(checked.diagnostics, checked.waived, spoken)
    return result._replace(findings=findings, held=held)


class _Checking(NamedTuple):
    """A plan with its records, the findings to show, the version it was compared with, and notes on that."""

    workspace: Workspace
    checked: Checked
    base: Base
    notes: tuple[Message, ...]


def _checked(target: _Target, source: Source, wishes: _Wishes) -> _Checking:
    if is_body_list(target.plan):
        file = read_bodies(source, target.plan)
        return _Checking(bodies_alone(file), check_bodies(file, packaged_calendar()), Base(), ())
    workspace = read_plan(source, target.plan).with_findings(target.around)
    workspace = with_superiors(workspace, source, target.plan)
    base, note = _base(workspace, source, target)
    checked = check(workspace, packaged_calendar(), base, strict=wishes.strict)
    diagnostics, notes = checked.diagnostics, [note] if note else []
    if wishes.baseline is not None:
        from dxplan.checks.fingerprints import fingerprints

        old_prints = _old_prints(target, source, wishes.baseline)
        prints = fingerprints(diagnostics, _naming(source))
        pairs = zip(diagnostics, prints, strict=True)
        diagnostics = tuple(finding for finding, fingerprint in pairs if fingerprint not in old_prints)
        notes.append(msg("left out, known at {revision}: {count}", revision=wishes.baseline,
                         count=len(prints) - len(diagnostics)))  # fmt: skip
    visible = tuple(finding for finding in diagnostics if _is_shown(target, workspace, finding.file))
    visible_waived = tuple(pair for pair in checked.waived if _is_shown(target, workspace, pair[0].file))
    return _Checking(workspace, Checked(visible, visible_waived), base, tuple(notes))


def _base(workspace: Workspace, source: Source, target: _Target) -> tuple[Base, Message | None]:
    """The version that a plan is compared with, and a note on it; a plan from stdin has none."""
    path = target.plan
    is_in_force = workspace.plan is not None and workspace.plan.status == "in_force"
    if str(path) == STDIN:
        return Base(unkept=msg("what comes on stdin has no history") if is_in_force else None), None
    if not (is_in_force or source.commit or has_history(Path(path))):
        return Base(), None
    from dxplan.repository.base import since_base  # only a plan under git needs it

    base, commit = since_base(workspace, source, path)
    is_held = commit is not None and is_in_force and not workspace.has_errors
    return base, msg("ledger held against {base}", base=commit.short) if commit and is_held else None


def _old_prints(target: _Target, source: Source, baseline: str) -> frozenset[str]:
    """The fingerprints of the findings at a revision."""
    from dxplan.checks.fingerprints import fingerprints
    from dxplan.repository.base import counterpart, older_source

    if str(target.plan) == STDIN:
        raise DxplanError(msg("--baseline: what comes on stdin has no older version"))
    with older_source(source, Path(target.plan).parent, baseline) as older:
        before = counterpart(older, source, target.plan)
        if before is None:
            return frozenset()
        return frozenset(fingerprints(check(read_plan(older, before), packaged_calendar()).diagnostics))


def _naming(source: Source) -> Callable[[str], str]:
    """What makes a file's name one from the repository's root, as git's names for older versions are."""
    is_relative = isinstance(source, Disk) and not source.is_rooted
    return lambda name: shown_from_root(Path(name)) if is_relative and name != STDIN_NAME else name


def _is_shown(target: _Target, workspace: Workspace, file: str) -> bool:
    """Whether the findings of a file are shown; all are if the plan can't be read, because then nothing was checked."""
    return workspace.plan is None or target.shows(file)


def _content(options: Options, source: Source, results: list[_Result]) -> str:
    """What was found, in the form that was asked for; who asks for another loads none of the forms of CI."""
    findings: list[FindingData] = []
    for result in results:
        findings += (finding for finding in result.findings if not result.shares or finding not in findings)
    if options.format == "json":
        data: ValidateData = {
            "schema": "dxplan/validate/1",
            "at": commit_data(source.commit),
            **checked_data(findings),
        }
        return as_json(data)
    before = f"{source.commit.short}:" if source.commit else ""  # a pipeline knows its files by their paths alone
    findings = [{**finding, "file": finding["file"].removeprefix(before)} for finding in findings]
    match options.format:
        case "github":
            from dxplan.render.ci import github

            return github.commands(findings, options.language)
        case "gitlab":
            from dxplan.render.ci import gitlab

            return as_json(gitlab.issues(findings))
        case "sarif":
            from dxplan.render.ci import sarif

            return as_json(sarif.log(findings, options.language))
        case "junit":
            from dxplan.render.ci import junit

            held = {file.removeprefix(before): codes for result in results for file, codes in result.held.items()}
            return junit.report(findings, held, options.language)
    lines = dict.fromkeys(line for result in results for line in result.lines)  # of bodies that several plans name
    return "".join(f"{line}\n" for line in lines)


def _add_to_step_summary(options: Options, results: list[_Result]) -> None:
    """Show what was found on the page of the job too, where GitHub Actions has a place for it."""
    if not (name := os.environ.get("GITHUB_STEP_SUMMARY")):
        return
    from dxplan.render.ci import github
    from dxplan.repository.writing import append_bytes

    path, size = Path(name), 0
    with suppress(OSError):  # a file that can't be read can't be extended either, which is reported below
        size = path.stat().st_size
    findings = [finding for result in results for finding in result.findings]
    summaries = [result.summary for result in results]
    text = github.step_summary(findings, summaries, options.language, github.SUMMARY_BYTES - size)
    try:
        append_bytes(path, text.encode())
    except DxplanError as error:
        talk(options.language.message(error.message))


def _summary(target: _Target, done: _Checking, spoken: Language) -> str:
    workspace, checked = done.workspace, done.checked
    parts = [f"{workspace.source.name}: {summary(checked.diagnostics, len(checked.waived), spoken)}"]
    parts += map(spoken.message, done.notes)
    count = len(workspace.records)
    if target.records:
        chosen = sum(target.shows(file.name) for file in workspace.records)
        parts.append(spoken.say("record files: {asked} of {count}", asked=chosen, count=count))
    elif count:
        parts.append(spoken.say("record files: {count}", count=count))
    return "; ".join(parts)


def _targets(options: Options, source: Source, paths: list[str]) -> list[_Target]:
    """The plans to check, in the order of the paths; several paths in one plan's records are one target."""
    if not paths and options.plan is not None:
        return [_Target(named_plan(source, options.plan))]
    if not paths:
        plans = all_plans(source)
        shared = body_list_of(source, plans[0])
        return [*map(_Target, plans), *([_Target(shared)] if shared else [])]
    targets: dict[PurePath, _Target] = {}
    for name in paths:
        for target in _named(source, name):
            key = target.plan if name == STDIN else source.whole(target.plan)
            earlier = targets.get(key, target)
            is_whole = not (earlier.records and target.records)
            records = () if is_whole else tuple(dict.fromkeys((*earlier.records, *target.records)))
            targets[key] = _Target(earlier.plan, records)
    return list(targets.values())


def _with_planted(source: Source, targets: list[_Target]) -> list[_Target]:
    """The targets, the first with a finding for each repository that lies among the plans as ordinary files."""
    if source.commit:
        return targets
    planted = planted_around((Path(target.plan) for target in targets if str(target.plan) != STDIN), source.shown)
    return [target._replace(around=() if at else planted) for at, target in enumerate(targets)]


def _named(source: Source, name: str) -> list[_Target]:
    """The targets of a path on the command line."""
    path = source.path(name)
    plans = source.yaml_files(path / PLANS)
    plan = None if name == STDIN or plans else plan_of(source, path)
    if plan is not None and (source.is_file(path) or source.is_folder(path)):
        return [_Target(plan, (record_name(source, plan, source.whole(path)),))]
    if name == STDIN or not source.is_folder(path):
        return [_Target(path)]
    files = plans or source.yaml_files(path)
    if not files:
        raise DxplanError(msg("there is no plan in the folder {folder}", folder=name))
    return list(map(_Target, files))
