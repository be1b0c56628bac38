"""`dxplan form take`: forms that came back, into the records."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

from dxplan.cli.arguments import moment_of
from dxplan.cli.declared import argument, option
from dxplan.cli.judging import Judged, judge
from dxplan.cli.options import Options, command, path_of
from dxplan.cli.output import origin, show, talk, telling
from dxplan.cli.proposing import ProposalDesk, confirmed
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.dates import DayTime
from dxplan.render.language import mark

if TYPE_CHECKING:
    from dxplan.exchange.intake.form_intake import ReturnedForm
    from dxplan.exchange.intake.intake_account import CellRemark
    from dxplan.render.views.taken import CellRemarkData, FormCellCounts, ProposedData, TakenFormData, TakenFormsData

_PATIENCE = 2
"""After so many seconds a person wants to know how far it is."""

_LONGEST_STEM = 60
"""So many letters of the name of what came back stand in that of the answer: file systems take 255 bytes."""


@command(formats=("text", "json"), at=False)
def take(
    options: Options,
    files: Annotated[
        list[str], argument(metavar="FILES|DIR", help=mark("Forms that came back (.xlsx), or a folder with them."))
    ],
    received: Annotated[
        str | None,
        option("--received", metavar="DAY", help=mark("The day they came, or the hour too; else today.")),
    ] = None,
    dry_run: Annotated[bool, option("--dry-run", help=mark("Say what would be taken, and write nothing."))] = False,
    commit: Annotated[
        bool, option("--commit", help=mark("Commit each written file with git; no hook is run."))
    ] = False,
    period: Annotated[
        str | None, option("--period", metavar="PERIOD", help=mark("The period of reports that do not name it."))
    ] = None,
    duty: Annotated[
        str | None, option("--duty", metavar="ID", help=mark("The duty to report, where the plan has several."))
    ] = None,
    receipts: Annotated[
        str | None, option("--receipts", metavar="DIR", help=mark("Also a text for each body, to be sent back."))
    ] = None,
) -> int:
    """Take the forms that bodies sent back into the records.

    Whose form a file is, its hidden key says, whatever the file is called now. Sheets, columns and rows may have been
    moved. Each cell is taken, unchanged, in conflict with what was recorded since the form was made, or refused with
    the place and what to write instead; every cell is counted. A file is taken whole or not at all, and the others go
    on. All report files are written at once, as they would have been typed; the same call again changes nothing.

    Nothing of a report in Word, PDF or a free Excel sheet is taken at once: what it seems to say of tasks is written
    into a workbook of proposals beside it. Taken again, that gives the rows in which a person has written x.

    The exit code is 1 if a file is not taken.

    Examples:
      dxplan form take nhan-ve
      dxplan form take bao-cao.docx --period 2024-Q3
      dxplan form take phieu-so-tc.xlsx --received "2024-09-12 15:30" --dry-run
      dxplan form take nhan-ve --receipts phuc-dap --commit
    """
    from dxplan.exchange.intake.form_intake import FormState, IntakeDesk
    from dxplan.render.views.taken import taken_page
    from dxplan.repository.disk import read_bytes
    from dxplan.repository.plans import packaged_calendar
    from dxplan.repository.staging import refuse_unfit

    moment = DayTime(options.as_of) if received is None else moment_of("--received", received)
    if moment.day > options.as_of:
        raise DxplanError(msg("--received: {day} is still to come", day=moment.day))
    paths, left_out = _listed(files)
    if receipts is not None:
        refuse_unfit(path_of("--receipts", receipts))
    options = options._replace(plan=options.plan or _plan_of(paths, options))
    if not dry_run:
        _undo_killed(options)
    judged = judge(options._replace(format="text"))  # files are read and written by their paths from here
    desk = IntakeDesk(
        judged.workspace, judged.assessment, packaged_calendar(), moment, lambda name: read_bytes(Path(name))
    )
    forms = desk.take(_read_with_progress(paths, judged, options))
    proposing = ProposalDesk(judged, options, moment, period, duty)
    proposed: dict[str, ProposedData] = {}
    for form in forms:
        if form.key is None and (report := proposing.propose(form, _reader(Path(form.file)), write=not dry_run)):
            proposed[form.file] = report
    forms = [form for form in forms if form.file not in proposed]
    if not dry_run:
        _write(options, Path(judged.file).parent, forms, moment.day if commit else None)
    data: TakenFormsData = {
        "schema": "dxplan/form-take/1",
        "received": str(moment),
        "written": not dry_run,
        "files": [_form_data(form, options) for form in forms],
        "left_out": [str(path) for path in left_out],
        "proposals": [*proposed.values()],
    }
    show(options, taken_page(data, options.language), lambda: data)
    if receipts is not None:
        _write_receipts(options, Path(receipts), data)
    return int(judged.failed or any(form.state is FormState.REFUSED for form in forms))


def _listed(names: Iterable[str]) -> tuple[list[Path], list[Path]]:
    """The files to take, those of a folder by their names; and those of it that nobody sent as a form."""
    from dxplan.repository.disk import unreadable

    paths: dict[Path, None] = {}
    left_out: list[Path] = []
    for name in names:
        path = path_of("FILES|DIR", name)
        try:
            inside = sorted(file for file in path.iterdir() if not file.is_dir()) if path.is_dir() else [path]
        except OSError as error:
            raise unreadable(path, error) from None
        if not inside:
            raise DxplanError(msg("{folder} has no files", folder=name))
        if not path.exists():
            raise DxplanError(msg("there is no file {file}", file=name))
        for file in inside:
            if path.is_dir() and file.name.startswith(("~$", ".")):
                left_out.append(file)
            else:
                paths[file] = None
    return [*paths], left_out


def _read_with_progress(
    paths: Sequence[Path], judged: Judged, options: Options
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """The files by their names; where they take long, a person at the terminal is told how far it is."""
    shown_at = monotonic()
    for number, path in enumerate(paths):
        if monotonic() - shown_at > _PATIENCE and sys.stderr is not None and sys.stderr.isatty():
            shown_at = monotonic()
            talk(options.language.say("{count} of {total} files are read", count=number, total=len(paths)))
        yield from ((str(path), reader) for reader in confirmed(_reader(path), judged))


def _reader(path: Path) -> Callable[[], bytes]:
    from dxplan.ooxml import MAX_FILE
    from dxplan.repository.disk import read_bytes

    return partial(read_bytes, path, most=MAX_FILE)


def _plan_of(paths: Iterable[Path], options: Options) -> str | None:
    """The name of the plan of the repository that the first form is of."""
    from dxplan.cli.opening import disk_of
    from dxplan.exchange.intake.returned_book import read_returned
    from dxplan.papers.source_paper import PaperError
    from dxplan.repository.source import nearest_plans

    names = {file.stem for file in nearest_plans(disk_of(options))}
    for path in paths if len(names) > 1 else ():
        with suppress(PaperError, DxplanError):
            name = read_returned(_reader(path)()).key.plan
            return name if name in names else None
    return None


def _undo_killed(options: Options) -> None:
    """Undo what a killed command left behind before anything is read: a report of it would count as taken."""
    from dxplan.cli.opening import disk_of
    from dxplan.repository.plans import named_plan
    from dxplan.repository.source import STDIN, nearest_plans
    from dxplan.repository.staging import writing

    source = disk_of(options)
    if options.plan != STDIN:
        for plan in [named_plan(source, options.plan)] if options.plan else nearest_plans(source)[:1]:
            with writing(Path(plan).parent, telling(options)):
                pass


def _record_name(form: "ReturnedForm", options: Options) -> str | None:
    """The report file of a form; JSON has its path from the root."""
    from dxplan.repository.source import shown_from_root

    if not form.record:
        return None
    return shown_from_root(Path(form.record)) if options.format == "json" else form.record


def _write(options: Options, folder: Path, forms: "list[ReturnedForm]", commit_of: date | None) -> None:
    """Write all report files, or none; a DxplanError if one was changed since it was read.

    With the day on which the forms came, each file is committed, also what an earlier call wrote and could not commit.
    """
    from dxplan.exchange.intake.form_intake import FormState
    from dxplan.repository.disk import read_bytes
    from dxplan.repository.staging import replace_files, writing

    taken = [form for form in forms if form.state is FormState.TAKEN]
    contents: dict[Path, bytes] = {}
    with writing(folder, telling(options)):
        for form in forms:
            path = Path(form.record)
            if form.made and (read_bytes(path) if path.exists() else None) != form.old:
                message = msg("{file} was changed meanwhile; nothing is written", file=form.record)
                raise DxplanError(message, msg("run the command again"))
            if form.made and form.state is FormState.TAKEN:
                contents[path] = form.made.content
        store = partial(replace_files, folder, contents, origin())
        if commit_of:
            unchanged = [form for form in forms if form.state is FormState.UNCHANGED]
            _commit(options, taken, unchanged, commit_of, store)
        else:
            store()


def _commit(
    options: Options,
    taken: "list[ReturnedForm]",
    unchanged: "list[ReturnedForm]",
    received: date,
    store: Callable[[], None],
) -> None:
    """Write the files, and make a commit of each."""
    from dxplan.repository.committing import checkout_of

    checkouts = [(form, checkout_of(Path(form.record), needed=True)) for form in (*taken, *unchanged)]
    waiting = [
        (form, checkout) for form, checkout in checkouts if checkout and (form in taken or not checkout.is_clean())
    ]
    for _, checkout in waiting:
        checkout.ready()
    for form, checkout in waiting:
        assert form.key
        sentence = msg("Report of {agency} for {period}, received {day}", agency=form.key.agency,
                       period=form.key.period, day=received)  # fmt: skip
        checkout.commit(options.language.message(sentence), store)
        store = _nothing


def _nothing() -> None:
    """All files were written with the first commit."""


def _write_receipts(options: Options, folder: Path, data: "TakenFormsData") -> None:
    """Write a text for each file, to be sent back to its body."""
    from dxplan.exchange.forms.form_key import portable_name
    from dxplan.render.views.form_receipts import form_receipt
    from dxplan.repository.staging import add_files, writing_into

    texts: dict[str, bytes] = {}
    for form in data["files"]:
        whose = (form["period"], form["agency"]) if form["name"] else (Path(form["file"]).stem[:_LONGEST_STEM],)
        name = portable_name("phuc-dap", *whose) + ".txt"
        receipt = form_receipt(form, data["received"], options.language)
        texts[name] = texts.get(name, b"") + receipt.encode(errors="replace")  # no text has all names of files
    with writing_into(folder, telling(options)):
        add_files(folder, texts, origin(), telling(options), force=True)
    telling(options)(msg("answers to the bodies, in {folder}: {count}", folder=str(folder), count=len(texts)))


def _form_data(form: "ReturnedForm", options: Options) -> "TakenFormData":
    def remark_data(remark: "CellRemark") -> "CellRemarkData":
        say = options.language.message
        return {
            "sheet": remark.place.sheet if remark.place else None,
            "cell": remark.place.address if remark.place else None,
            "message": say(remark.message),
            "hint": say(remark.hint) if remark.hint else None,
            "rule": remark.rule or None,
        }

    counts = {fate.value: count for fate, count in form.counts.items()}
    cells: FormCellCounts = {"total": sum(counts.values()), **counts}  # type: ignore[typeddict-item]
    return {
        "file": form.file,
        "state": form.state.value,
        "key": str(form.key) if form.key else None,
        "agency": form.key.agency if form.key else None,
        "name": form.agency.name if form.agency else None,
        "period": str(form.key.period) if form.key else None,
        "record": _record_name(form, options),
        "repeats": form.repeats or None,
        "cells": cells,
        "refusals": [*map(remark_data, form.account.refusals)],
        "remarks": [*map(remark_data, form.account.remarks)],
    }
