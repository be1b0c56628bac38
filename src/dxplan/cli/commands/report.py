"""`dxplan report`."""

import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from dxplan.assess import Assessment
from dxplan.assess.chasing import late_bodies
from dxplan.cli.declared import argument, option
from dxplan.cli.judging import Judged, judge
from dxplan.cli.looking_back import looked_back_on
from dxplan.cli.naming import agency_named, member_named
from dxplan.cli.opening import repository_of
from dxplan.cli.options import Options, command, day_of, one_of, path_of
from dxplan.cli.output import as_json, origin, show, talk, telling, write, write_book, write_bytes
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents import ReportView, one_each
from dxplan.documents.kinds import DOCUMENTS, SYNTHESES, documents_with
from dxplan.documents.request import Request
from dxplan.model.dates import Every, Span
from dxplan.render.language import DEFAULT, language, mark
from dxplan.render.page import Line
from dxplan.repository.source import STDIN
from dxplan.repository.staging import add_files, writing_into
from dxplan.word.templates import render_markdown, template_folders, template_names
from dxplan.word.unwritten import open_places
from dxplan.wording.choices import LEVELS

if TYPE_CHECKING:
    from dxplan.assess.comparison import Comparison
    from dxplan.exchange.forms.form_key import FormKey


@command(formats=("md", "docx", "xlsx", "json"))
def report(
    options: Options,
    name: Annotated[str | None, argument(metavar="NAME", help=mark("The report's name."))] = None,
    listed: Annotated[
        bool, option("--list", help=mark("List the reports; of reminder, who would get one and why."))
    ] = False,
    period: Annotated[
        str | None,
        option(
            "--period",
            metavar="PERIOD",
            help=mark("What to look back on: 2024-Q2, 2024-H1, 2024-9M or 2024; else the current quarter."),
        ),
    ] = None,
    duty: Annotated[
        str | None, option("--duty", metavar="ID", help=mark("The duty to report, where the plan has several."))
    ] = None,
    agency: Annotated[str | None, option("--agency", metavar="ID", help=mark("Of or to this agency."))] = None,
    member: Annotated[
        str | None, option("--member", metavar="NAME", help=mark("For this member of the committee."))
    ] = None,
    base: Annotated[
        str | None,
        option("--base", metavar="BASE", help=mark("A revision or a plan file: what stood before.")),
    ] = None,
    head: Annotated[
        str | None,
        option("--head", metavar="HEAD", help=mark("A revision or a plan file; else what is worked on.")),
    ] = None,
    level: Annotated[
        str | None,
        option("--level", metavar="1|2|3", help=mark("How sternly to chase; else as the delay asks for.")),
    ] = None,
    reply_by: Annotated[
        str | None,
        option("--reply-by", metavar="DATE", help=mark("The day by which a letter asks for an answer.")),
    ] = None,
    everyone: Annotated[bool, option("--all", help=mark("One file for each; -o names the folder."))] = False,
    eml: Annotated[
        str | None,
        option(
            "--eml", metavar="DIR", help=mark("Of reminder: a mail draft for each body, with its letter and forms.")
        ),
    ] = None,
    templates: Annotated[
        str | None, option("--templates", metavar="DIR", help=mark("Look for the template in this folder first."))
    ] = None,
) -> int:
    """Write a report from a template, in Markdown or as a Word file, or its annexes as an Excel file.

    Templates are looked for in --templates, then in the plan repository's templates/, then among those that come with
    dxplan: NAME.md.j2 for Markdown, NAME.docx for Word, which is put into letterhead.docx. With -f json, print what the
    template may use.

    Examples:
      dxplan report --list
      dxplan report reminder --list                who would get a letter, and why
      dxplan report status --as-of 2024-10-01 -o status.md
      dxplan report plan -o plan.docx
      dxplan report reminder --agency dh-hong-duc -o reminder.docx
      dxplan report reminder --all -f docx -o letters
      dxplan report reminder --reply-by 15/10/2024 --eml mails
      dxplan report quarterly --period 2024-Q2 --as-of 2024-06-20 -o quarterly.docx
      dxplan report quarterly --as-of 2024-10-01 -o annexes.xlsx
      dxplan report amendment --base main -o amendment.docx
    """
    chosen = Path(templates) if templates else None
    if chosen and not chosen.is_dir():
        raise DxplanError(msg("there is no folder {folder}", folder=str(chosen)))
    folders = template_folders(chosen, repository_of(options))
    if name is None or (listed and name != "reminder"):
        _list(options, folders)
        return 0
    asked = name
    lengths: tuple[Every, ...] = ()
    if name in SYNTHESES and name not in template_names(folders):
        name, lengths = "quarterly", SYNTHESES[name].lengths
    if options.format == "docx" and options.terminal and not everyone:
        message = msg("a Word file is not for the terminal")
        raise DxplanError(message, msg("name a file for it, as -o {file}", file=f"{name}.docx"))
    selectors = {"--period": period, "--duty": duty, "--agency": agency, "--member": member, "--base": base}
    _refuse_untaken(name, {**selectors, "--head": head, "--level": level, "--reply-by": reply_by, "--eml": eml})
    if eml is not None and (listed or options.output is not None or options.is_format_asked):
        message = msg("--eml does not go with --list, -o or -f")
        raise DxplanError(message, msg("it names the folder of the mails, and a letter in them is a Word file"))
    if base is None and head is None and name not in documents_with("--base"):
        judged, comparison = judge(options), None
    else:
        judged, comparison = _compared(options, base, head)
    span = looked_back_on(asked, judged.assessment, period, duty, lengths)
    request = _request(name, judged, span, agency, member)._replace(is_span_named=period is not None)
    until = _reply_by(reply_by, options, judged.assessment)
    request = request._replace(comparison=comparison, level=_level(level), reply_by=until)
    day, last = judged.assessment.as_of, min(request.span.last, judged.assessment.plan.ends)
    if name == "year-end" and day < last.replace(day=1):  # it is written in the last month
        talk(options.language.say("{day} is early for the review of a year that ends on {last}", day=day, last=last))
    if listed:
        _list_reminders(options, request)
        return int(judged.failed)
    if name == "reminder":
        _tell_whom_else(options, request, everyone=everyone or eml is not None)
    if eml is not None:
        _write_drafts(options, request, folders, path_of("--eml", eml))
    elif everyone:
        _write_each(options, request, folders)
    elif options.format == "json":
        write(options, as_json({"schema": "dxplan/report/1", **ReportView(request).data()}))
    elif options.format == "xlsx":
        _write_annexes(options, request, folders)
    else:
        written = _rendered(options, request, folders)
        _tell_of_open_places(options, written)
        if options.format == "docx":
            write_bytes(options, written)
        else:
            write(options, written.decode())
    return int(judged.failed)


def _tell_whom_else(options: Options, request: Request, *, everyone: bool) -> None:
    """Who is late too and gets none of these letters, on stderr; where nobody gets one, the refusal says it."""
    from dxplan.documents.reminder import only_silent  # other reports need none

    chased = ReportView(request)["reminder"]
    if not chased["total"] and not everyone:
        return
    for level_count in () if everyone else chased["others"]:
        talk(options.language.say("{count} more at level {level}: use --level {level}", **level_count))
    if chased["only_silent"]:
        talk(options.language.message(only_silent([body["id"] for body in chased["only_silent"]])))


def _refuse_untaken(name: str, by_option: dict[str, str | None]) -> None:
    """A DxplanError for an option that a packaged document takes no notice of; templates of the office's own may print
    anything."""
    for name_of_option, text in by_option.items():
        if text is not None and name in DOCUMENTS and name_of_option not in DOCUMENTS[name].takes:
            message = msg("{option} says nothing to the report {name}", option=name_of_option, name=name)
            raise DxplanError(message, msg("it is for {reports}", reports=documents_with(name_of_option)))


def _list(options: Options, folders: tuple[Path, ...]) -> None:
    from dxplan.render.views.reports import reports_data, reports_page  # a report itself needs none

    names = template_names(folders)
    names = dict(sorted({**dict.fromkeys(SYNTHESES, names.get("quarterly", [])), **names}.items()))
    form = options.format if options.format in ("json", "xlsx") else "text"
    show(
        options._replace(format=form),
        reports_page(names, options.language),
        lambda: reports_data(names, options.language),
    )


def _list_reminders(options: Options, request: Request) -> None:
    from dxplan.render.views.reminders import reminders_data, reminders_page  # no other report lists anything

    form = options.format if options.format in ("json", "xlsx") else "text"
    page = reminders_page(request, options.language)
    show(options._replace(format=form), page, lambda: reminders_data(request))


def _compared(options: Options, base: str | None, head: str | None) -> "tuple[Judged, Comparison]":
    """The newer of two versions as it is on the options' day, and the differences."""
    if options.at is not None:
        message = msg("--at does not go with two versions")
        raise DxplanError(message, msg("name the newer one with --head"))
    from dxplan.cli.comparing import compare, versions_of  # most reports need no git
    from dxplan.repository.versions import differing

    with versions_of(options, base, head) as (older, newer):
        pairs = differing(options.plan, older, newer)
        if len(pairs) > 1:
            names = [newer.source.shown(after) for _, after in pairs]
            raise DxplanError(msg("several plans differ: {names}", names=names), msg("name one with --plan"))
        comparison, workspace = compare(options, older, newer, *pairs[0])
    return Judged(comparison.after, comparison.head.file, workspace, workspace.has_errors), comparison


def _request(name: str, judged: Judged, span: Span, agency: str | None, member: str | None) -> Request:
    plan = judged.assessment.plan
    agencies = (agency_named(plan, agency),) if agency else ()
    takes_member = name in DOCUMENTS and "--member" in DOCUMENTS[name].takes
    if plan.office and (member or takes_member):  # to advise to add members would be wrong: DX518 refuses a committee
        raise DxplanError(msg("the plan has an office in place of a committee, so it names no members to report to"))
    named = member_named(plan, member) if member else None
    return Request(name, judged.assessment, judged.file, span, agencies, named)


def _level(level: str | None) -> int | None:
    return None if level is None else int(one_of("--level", level, LEVELS))


def _reply_by(text: str | None, options: Options, assessment: Assessment) -> date | None:
    """The day by which to answer; a day off is reported on stderr."""
    if text is None:
        return None
    day = day_of("--reply-by", text)
    if day <= assessment.as_of:
        message = msg("{option}: {day} is not after {as_of}", option="--reply-by", day=day, as_of=assessment.as_of)
        raise DxplanError(message, msg("nobody can answer by then"))
    if assessment.calendar.is_off(day):
        talk(options.language.say("{option}: {day} is a day off", option="--reply-by", day=day))
    return day


def _rendered(options: Options, request: Request, folders: tuple[Path, ...]) -> bytes:
    """The report; a packaged document is in Vietnamese, whatever the screen's language."""
    return _renderer(options, request.name, folders)(request)


def _renderer(options: Options, name: str, folders: tuple[Path, ...]) -> Callable[[Request], bytes]:
    """What makes reports from one template; a Word template is read once for all of them, at the first."""
    speaks = language(DEFAULT) if name in DOCUMENTS else options.language
    if options.format != "docx":
        return lambda request: render_markdown(name, folders, ReportView(request), speaks).encode()
    from dxplan.word import WordTemplate, filled_in, word_template

    @cache
    def template(*, is_party: bool) -> WordTemplate:
        made = word_template(name, folders, is_party=is_party)
        for message in made.left_out:
            talk(options.language.message(message))
        return made

    def rendered(request: Request) -> bytes:
        view = ReportView(request)
        return filled_in(template(is_party=view["head"]["is_party"]), view, speaks)

    return rendered


def _write_annexes(options: Options, request: Request, folders: tuple[Path, ...]) -> None:
    """The tables of the annexes, each on a sheet of a workbook."""
    from dxplan.word.annex_sheets import annexes_page  # no other form needs it

    view = ReportView(request)
    speaks = language(DEFAULT) if request.name in DOCUMENTS else options.language
    page = annexes_page(render_markdown(request.name, folders, view, speaks), view["plan"]["name"], speaks)
    if not page.blocks:
        message = msg("the report {name} has no annex on {day}", name=request.name, day=options.as_of)
        raise DxplanError(message, msg("an Excel file has the annexes alone; -f docx or -f md has all of it"))
    as_of = Line(speaks.say("As of {day}", day=options.as_of))
    write_book(options, page._replace(lines=(as_of,)), speaks)


def _tell_of_open_places(options: Options, *reports: bytes) -> None:
    """What a person has to write into them, on stderr."""
    places = [open_places(report) for report in reports]
    if marks := dict.fromkeys(mark for marks_in_file in places for mark in marks_in_file):
        count = sum(sum(marks_in_file.values()) for marks_in_file in places)
        talk(options.language.say("places left to be written by hand: {count}; search for {mark}",
                                  count=count, mark=", ".join(marks)))  # fmt: skip


def _write_each(options: Options, request: Request, folders: tuple[Path, ...]) -> None:
    """A file for each that the report is of or to; all are written, or none."""
    if options.output is None or options.format in ("json", "xlsx"):
        raise DxplanError(msg("--all writes a file for each"), msg("name a folder and a form, as -f docx -o letters"))
    render = _renderer(options, request.name, folders)
    files = {f"{request.name}-{whom}.{options.format}": render(request_of) for whom, request_of in one_each(request)}
    _add(options, options.output, files)
    _tell_of_open_places(options, *files.values())


def _write_drafts(options: Options, request: Request, folders: tuple[Path, ...], folder: Path) -> None:
    """A mail draft for each body that gets a letter, with its letter and the forms of its missing reports; all are
    written, or none."""
    from dxplan.render.reminder_mail import mail_draft, reminder_subject, reminder_text  # no other report is a mail

    render = _renderer(options._replace(format="docx"), request.name, folders)
    if options.plan == STDIN:
        talk(
            options.language.say("no form is attached: it comes back to a plan by the name of its file; stdin has none")
        )
    drafts: dict[str, bytes] = {}
    to_fill_in: list[bytes] = []
    for body, request_of in one_each(request):
        view, letter = ReportView(request_of), render(request_of)
        forms = _forms(options, body, request)
        text = reminder_text(view, [key.period for key in forms])
        attached = {f"cong-van-don-doc-{body}.docx": letter, **{key.file_name: form for key, form in forms.items()}}
        drafts[f"{request.name}-{body}.eml"] = mail_draft(reminder_subject(view), text, attached)
        to_fill_in += (letter, text.encode())
    _add(options, folder, drafts)
    _tell_of_open_places(options, *to_fill_in)


def _forms(options: Options, body: str, request: Request) -> "dict[FormKey, bytes]":
    """The forms of a body's missing reports, the newest first; in Vietnamese, as its letter."""
    if options.plan == STDIN:
        return {}
    from dxplan.exchange.forms.form_contents import form_contents
    from dxplan.exchange.forms.form_workbook import form_workbook

    assessment, speaks, plan_name = request.assessment, language(DEFAULT), Path(request.file).stem
    agency = next(agency for agency in assessment.plan.agencies if agency.id == body)
    missing = late_bodies(assessment)[body].missing
    forms = [form_contents(plan_name, agency, reports, assessment, speaks) for reports in missing]
    return {contents.key: form_workbook(contents, speaks) for contents in forms}


def _add(options: Options, folder: Path, files: dict[str, bytes]) -> None:
    """Write files into a folder, all or none, and name them on stdout."""
    if not files:
        talk(options.language.say("there is nobody to write to on {day}; nothing is written", day=options.as_of))
        return
    tell = telling(options)
    with writing_into(folder, tell):
        written = add_files(folder, files, origin(), tell, force=options.force)
    sys.stdout.write("".join(f"{folder / name}\n" for name in written))
    if len(written) < len(files):
        count = len(files) - len(written)
        talk(options.language.say("{folder}: {count} files are there already, just as they would be",
                                  folder=str(folder), count=count))  # fmt: skip
