"""Writing one fact: its file, the findings that it would cause, the change of the file, and how to undo it."""

import re
import shlex
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from dxplan.assess.members import Members
from dxplan.checks import check_records
from dxplan.cli.arguments import evidence_of, newest_day, text_of
from dxplan.cli.declared import option
from dxplan.cli.judging import unreadable_plan
from dxplan.cli.naming import duty_named, period_of
from dxplan.cli.opening import warn_of_planted
from dxplan.cli.options import Options, Run, command, day_of, with_options
from dxplan.cli.output import origin, report, talk, telling, write
from dxplan.diagnostics import Diagnostic, DxplanError, Message, msg
from dxplan.model.dates import Period
from dxplan.model.plan import Plan
from dxplan.model.records import Report
from dxplan.model.report_duty import ReportDuty
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.canonical import Words
from dxplan.reading.edit import Edited, Item, new_file
from dxplan.reading.load import load_record
from dxplan.reading.skeleton import entered
from dxplan.render.language import mark
from dxplan.repository.clone import PLANS, refuse_leaving
from dxplan.repository.committing import Checkout, checkout_of
from dxplan.repository.disk import read_bytes
from dxplan.repository.plans import open_plan, packaged_calendar
from dxplan.repository.source import STDIN, Disk, shown
from dxplan.repository.staging import replace_file, writing

if TYPE_CHECKING:
    from dxplan.assess import Assessment
    from dxplan.exchange.forms.form_rows import AskedBody

_SHARED: dict[str, Any] = {
    "on": Annotated[
        str | None,
        option("--on", metavar="DAY", help=mark("The day it was true; else that of the evidence, else today.")),
    ],
    "evidence": Annotated[
        list[str] | None,
        option("--evidence", metavar="NO@DAY", help=mark("A document that shows it; may be repeated.")),
    ],
    "evidence_file": Annotated[
        list[str] | None,
        option("--evidence-file", metavar="FILE", help=mark("A file that shows it; may be repeated.")),
    ],
    "corrects": Annotated[
        str | None,
        option("--corrects", metavar="WHY", help=mark("It replaces what was said of that day, and why.")),
    ],
}
_WRITING: dict[str, Any] = {
    "dry_run": Annotated[bool, option("--dry-run", help=mark("Show the change and write nothing."))],
    "commit": Annotated[bool, option("--commit", help=mark("Commit the written file with git; no hook is run."))],
}


class NewFact(NamedTuple):
    """A fact on its way into a file; its item has no blank values."""

    path: Path
    kind: str
    """The folder of its file, `REPORTS` or `JOURNAL`."""
    key: str
    """The list that it is added to; blank for a file made anew."""
    item: dict[str, Any]
    sentence: Message
    comment: tuple[str, ...] = ()
    """Lines behind a file made anew."""
    more: tuple[tuple[str, Any], ...] = ()
    """Further items of a file that is there, each with its list."""


class Recording:
    """The plan, and what every kind of fact takes from the command line."""

    def __init__(self, options: Options, shared: dict[str, Any]) -> None:
        if options.plan == STDIN:
            raise DxplanError(msg("facts are kept beside a plan file; stdin has no place for them"))
        self.options = options
        self.tell = telling(options)
        self.workspace = open_plan(Disk(options.directory), options.plan, options.as_of)
        if self.workspace.plan is None:
            report(options, self.workspace.diagnostics)
            raise unreadable_plan(self.workspace)
        self.plan: Plan = self.workspace.plan
        self.words = Words(self.plan)
        self.file = Path(self.workspace.source.name)
        self.folder = self.file.with_suffix("")
        around = self.file.absolute().parent
        self.repository = around.parent if around.name == PLANS else around
        self.evidence = evidence_of(shared.get("evidence"), shared.get("evidence_file"), self.repository)
        on = shared.get("on")
        self.on = None if on is None else day_of("--on", on)
        self.day: date = self.on or newest_day(self.evidence) or options.as_of
        self.corrects = text_of("--corrects", shared.get("corrects"))
        self.point_out_future(self.day)

    def point_out_future(self, day: date) -> None:
        """Warn on stderr if a day is after today: it may be mistyped."""
        if day > self.options.as_of:
            self.tell(msg("{day} is still to come; the fact counts from then on", day=day))

    def in_journal(self, kind: str, values: dict[str, Any], sentence: Message) -> NewFact:
        """An entry of the journal, in a file of its own, so that what two people record can be merged."""
        shared = {"on": self.day, "evidence": self.evidence, "corrects": self.corrects}
        file = {"schema": 1, "entries": [filled({"kind": kind, **shared, **values})]}
        path = self.folder / JOURNAL / str(self.day)[:7] / f"{_entry_name(file)}.yaml"
        return NewFact(path, JOURNAL, "", file, sentence)

    def duty(self, name: str | None, agency: str | None = None) -> ReportDuty | None:
        """The duty to report of that id, else the first that a body owes, else the plan's first."""
        return duty_named(self.plan, name) if name is not None else next(self.duties_of(agency), self.plan.first_duty)

    def duties_of(self, agency: str | None) -> Iterator[ReportDuty]:
        """The duties to report that a body owes."""
        for duty in self.plan.reporting:
            if agency in Members(self.plan).expanded(self.plan.who_reports(duty), self.day) and agency not in duty.to:
                yield duty

    def owed(self, option: str, period: str, agency: str, name: str | None) -> tuple[str | None, Period]:
        """The duty by its id and the period that a body reports for."""
        duty = self.duty(name, agency)
        every = duty.length if duty else None
        return (duty.id if duty else None), period_of(option, period, self.plan, every)

    def in_report(
        self, agency: str, period: Period, duty: str | None, key: str, values: dict[str, Any], sentence: Message
    ) -> NewFact:
        """An item of a body's report, which must be there; its day may be left to the evidence or the report."""
        path = self.report_path(agency, period, duty)
        if not path.exists():
            of_duty = f" --duty {duty}" if duty else ""
            raise DxplanError(
                msg(
                    "there is no report of {agency} for {period}: {file}",
                    agency=agency,
                    period=period,
                    file=shown(path),
                ),
                msg(
                    "make it with {command}",
                    command=f"dxplan record report {agency} --period {period}{of_duty} --date … --received …",
                ),
            )
        item = {"on": self.on, "evidence": self.evidence, "corrects": self.corrects, **values}
        return NewFact(path, REPORTS, key, filled(item), sentence)

    def judged(self, on: date) -> "Assessment":
        """The plan of today, judged by the records of a day."""
        from dxplan.assess import assess

        records = [file.record for file in self.workspace.records if file.record]
        return assess(self.plan, packaged_calendar(), on, records=records)

    def asked(self, agency: str, period: Period, duty: str | None, on: date) -> "AskedBody | None":
        """What a body is asked for a period, as the records of a day have it; None where no duty asks for any."""
        from dxplan.assess.reporting import PeriodReports  # most facts are entered without judging the plan
        from dxplan.exchange.forms.form_rows import AskedBody

        assessment = self.judged(on)
        of_duty = next((reports for reports in assessment.duties if reports.duty.id == duty), None)
        if of_duty is None or period.every not in of_duty.duty.lengths:
            return None
        known = period in of_duty.dues  # what comes after the last one goes into a report of the next
        reports = of_duty.reports_for(period) if known else PeriodReports(of_duty.duty, period, None, None, False, ())
        body = next(body for body in self.plan.agencies if body.id == agency)
        return AskedBody.of(body, reports, assessment)

    def report_file(self, agency: str, period: Period, duty: str | None, receipt: Item, lists: Item) -> dict[str, Any]:
        """The data of a new report."""
        whose = {"schema": 1, "agency": agency, "period": period, **({"duty": duty} if duty else {})}
        return {**whose, "report": filled(receipt), **filled(lists)}

    def report_path(self, agency: str, period: Period, duty: str | None = None) -> Path:
        """The file of a body's report, by what it holds if it is there under another name."""
        for file in self.workspace.records:
            record = file.record
            if isinstance(record, Report) and (record.agency, record.period, record.duty) == (agency, period, duty):
                return Path(file.name)
        return _existing(self.folder / REPORTS / (duty or "") / str(period) / f"{agency}.yaml")

    def write(self, fact: NewFact, *, dry_run: bool, commit: bool) -> int:
        """Write the fact, or show the change; nothing is written that the checks call an error."""
        if dry_run:
            write(self.options, self.difference(fact))
            return 0
        refuse_leaving(fact.path)
        checkout = checkout_of(fact.path, needed=commit)
        warn_of_planted(self.options, fact.path.parent)
        with writing(self.file.parent, self.tell):
            hooks = checkout.ready() if commit and checkout else []
            old, edited = self._edited(fact)
            was_clean = old is not None and checkout is not None and checkout.is_clean()
            sentence = self.options.language.message(fact.sentence)
            store = partial(replace_file, self.file.parent, fact.path, edited.content, origin())
            commit_name = checkout.commit(sentence, store) if commit and checkout else store()
        talk(f"{shown(fact.path)}:{edited.line}: {sentence}")  # only now that all is done: stderr may be closed
        if commit_name and checkout:
            if old is not None and not was_clean:
                self.tell(msg("the commit holds earlier changes to {file} too", file=shown(fact.path)))
            if hooks:
                self.tell(msg("hooks of this clone were not run: {names}", names=hooks))
            self.tell(msg("to undo it: {command}", command=checkout.command("revert", "--no-edit", commit_name)))
        else:
            self.tell(_way_back(fact, old, edited, checkout if was_clean else None))
        return 0

    def difference(self, fact: NewFact) -> str:
        """What would change, as a unified diff; a DxplanError where there would be an error."""
        refuse_leaving(fact.path)
        old, edited = self._edited(fact)
        return _difference(shown(fact.path), old, edited.content)

    def _edited(self, fact: NewFact) -> tuple[bytes | None, Edited]:
        """The file's old and new content; a DxplanError where there would be an error in it."""
        name = fact.path.as_posix()  # named as the plan's other records, in any working directory
        old = read_bytes(fact.path) if fact.path.exists() else None
        before = load_record(name, old, fact.kind, self.words) if old is not None and fact.key else None
        if before and before.record is None:
            report(self.options, before.diagnostics)
            raise DxplanError(
                msg("{file} can't be read, so nothing is added to it", file=name),
                msg("dxplan validate says what is wrong"),
            )
        if old is None:
            content = new_file(fact.item) + "".join(f"{line}\n" for line in fact.comment).encode()
            edited = Edited(content, 1, content.count(b"\n"), 1)
        elif fact.key:
            edited = entered(name, old, fact.key, fact.item)
            for key, item in fact.more:
                added = entered(name, edited.content, key, item)
                edited = edited._replace(content=added.content)
        elif fact.kind == JOURNAL:
            hint = msg("what was wrong is recorded anew with {option}", option="--corrects")
            raise DxplanError(msg("this is recorded already: {file}", file=name), hint, code=1)
        else:
            raise DxplanError(msg("{file} is there already", file=name), msg("add to it, or correct it by hand"))
        new_findings = self._new_findings(fact, name, old, edited.content)
        report(self.options, new_findings)
        if any(finding.is_error for finding in new_findings):
            raise DxplanError(msg("nothing is written, because {file} would have these errors", file=name), code=1)
        return old, edited

    def _new_findings(self, fact: NewFact, name: str, old: bytes | None, new: bytes) -> tuple[Diagnostic, ...]:
        """Errors anywhere, and what else is found in the file, that were not there before."""

        def findings_with(content: bytes | None) -> tuple[Diagnostic, ...]:
            file = None if content is None else load_record(name, content, fact.kind, self.words)
            workspace = self.workspace.with_record(file) if file else self.workspace
            return check_records(workspace, packaged_calendar()).diagnostics

        findings = [finding for finding in findings_with(new) if finding.is_error or finding.file == name]
        old_keys = {_what(finding) for finding in findings_with(old)} if findings else set()
        return tuple(finding for finding in findings if _what(finding) not in old_keys)


def verb(function: Callable[..., NewFact]) -> Run:
    """Make a command of a function that makes a fact; the command writes it, and has the options of every fact."""
    return _command(function, _SHARED)


def of_receipt(function: Callable[..., NewFact]) -> Run:
    """As `verb`, for a report, which has days of its own and no evidence."""
    return _command(function, {})


def _command(function: Callable[..., Any], shared: dict[str, Any]) -> Run:
    def run(options: Options, **values: Any) -> int:
        recording = Recording(options, {name: values.pop(name) for name in shared})
        writing = {name: values.pop(name) for name in _WRITING}
        return recording.write(function(recording, **values), **writing)

    whole = with_options(run, function, {**shared, **_WRITING})
    return command(formats=("text",), judging=False, showing=False)(whole)


def filled(values: Item) -> dict[str, Any]:
    """The values less those that are blank."""
    return {key: value for key, value in values.items() if value not in (None, [])}


def _entry_name(file: dict[str, Any]) -> str:
    """How a file of one entry is called: `10-progress-II.1-so-tc-1f0c9a3e`, by its day, its subjects and its content.

    The same entry always gets the same name, and two entries never do, even where case does not count.
    """
    from hashlib import sha256  # a report's file needs none

    entry = file["entries"][0]
    subjects = " ".join(str(entry[key]) for key in _NAMED if key in entry)
    words = re.sub(r"[^0-9A-Za-z.]+", "-", subjects)[:_LONGEST].strip("-.")
    return f"{entry['on'].day:02}-{words}-{sha256(new_file(file)).hexdigest()[:8]}"


_NAMED = ("kind", "task", "kpi", "part", "agency", "agencies", "period")
_LONGEST = 40
"""Of the words in a name: Windows has 260 characters for a whole path."""


def _existing(path: Path) -> Path:
    """The path, or the one that ends in .yml if only that exists."""
    variant = path.with_suffix(".yml")
    return variant if variant.exists() and not path.exists() else path


def _what(finding: Diagnostic) -> tuple[str, ...]:
    """What identifies a finding apart from its line."""
    return finding.rule.code, finding.file, finding.subject, finding.field, str(finding.message)


def _difference(name: str, old: bytes | None, new: bytes) -> str:
    """The change as a unified diff."""
    from difflib import unified_diff

    before, after = ((old or b"").decode("utf-8"), new.decode("utf-8"))
    lines = unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        "/dev/null" if old is None else f"a/{name}",
        f"b/{name}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _way_back(fact: NewFact, old: bytes | None, edited: Edited, clean: Checkout | None) -> Message:
    """How what was written is undone."""
    path = fact.path
    if old is None:
        return msg("to undo it: {command}", command=shlex.join(["rm", shown(path)]))
    if clean:
        return msg("to undo it: {command}", command=clean.command("restore", clean.path_to_type()))
    if fact.more:
        return msg("to undo it: delete its new entries from {file}", file=shown(path))
    return msg(
        "to undo it: delete the lines {first} to {last} of {file}",
        first=edited.first,
        last=edited.last,
        file=shown(path),
    )
