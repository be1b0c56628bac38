"""`dxplan import`."""

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated

from dxplan.cli.declared import argument, option
from dxplan.cli.opening import disk_of
from dxplan.cli.options import Options, command, year_of
from dxplan.cli.output import origin, show, talk, telling, write_bytes
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import mark
from dxplan.render.text import one_line
from dxplan.repository.clone import PLANS, refuse_leaving
from dxplan.repository.disk import YAML, find_repository, read_bytes
from dxplan.repository.source import shown
from dxplan.repository.staging import add_files, writing_into
from dxplan.repository.writing import holds, is_stream, refuse_new

if TYPE_CHECKING:
    from dxplan.exchange.drafts.draft import Draft
    from dxplan.exchange.drafts.known_bodies import KnownBodies
    from dxplan.papers.source_paper import SourcePaper
    from dxplan.render.views.imported import CellCounts, ImportData


@command(formats=("text", "json"), reading=False, making="file")
def import_(
    options: Options,
    file: Annotated[str, argument(metavar="FILE", help=mark("The paper: .docx, .xlsx, .pdf, .md or .txt."))],
    plan: Annotated[
        str | None, argument(metavar="PLAN", help=mark("With --prove or --again: the plan, by its file or year."))
    ] = None,
    proof: Annotated[
        bool, option("--prove", help=mark("Compare the paper with the plan as it is printed, and write nothing."))
    ] = False,
    again: Annotated[
        bool, option("--again", help=mark("Import the paper again into its draft; what a person settled stays."))
    ] = False,
    agencies: Annotated[
        str | None,
        option("--agencies", metavar="FILE|LIST", help=mark("The bodies to match: agencies.yaml, a plan, or a list.")),
    ] = None,
    year: Annotated[
        str | None, option("--year", metavar="YEAR", help=mark("The plan's year, where the paper does not say it."))
    ] = None,
    review: Annotated[
        str | None,
        option("--review", metavar="FILE", help=mark("Also a page (.html): the paper's cells beside the plan's rows.")),
    ] = None,
) -> int:
    """Make a draft plan of a signed paper: a table in Word, Excel, a PDF with text, Markdown or plain text.

    Every cell is accounted for: its words are in the plan as they are, or were understood, or are listed as not sure,
    or left out with the reason. What is not sure is kept in the draft as an entry of doubts, with the paper's place
    and words; dxplan validate shows each at its line until a person deletes the entry. Nothing is guessed.

    The draft goes to plans/YEAR.yaml, or where -o says; a file that is there is never overwritten.

    With --prove, the plan's own document is made anew and compared with the paper, cell by cell: what is missing, what
    was added, what has other words. Dashes, blanks and the line breaks of cells are no difference; persons who were
    taken out are listed apart. The exit code is 1 where they differ.

    With --again, a draft is renewed from its paper: rows that it lacks are added, and values whose doubt is still open
    are read anew. A value whose doubt was deleted, or that a person changed, stays; each is told with the reason.

    Examples:
      dxplan import ke-hoach-2026.docx
      dxplan import phu-luc.xlsx -o plans/phu-luc.yaml --agencies thanh-hoa-2025
      dxplan import ke-hoach.txt -o plans/nhap.yaml --review doi-chieu.html
      dxplan import --prove ke-hoach-2026.docx plans/2026.yaml
      dxplan import --again ke-hoach-2026.docx plans/2026.yaml --agencies thanh-hoa-2025
    """
    if plan is not None or proof or again:
        unused: dict[str, object] = {"--review": review, "-o": options.output}
        if proof:
            unused |= {"--agencies": agencies, "--year": year}
        beside = _plan_beside(plan, unused, options, proof=proof, again=again)
        if proof:
            from dxplan.cli.proving import prove_plan

            return prove_plan(options, file, _paper(file), beside)
        _renew(options, file, Path(beside), agencies, year_of("--year", year))
        return 0
    from dxplan.exchange.drafts.plan_text import plan_text
    from dxplan.render.views.imported import import_page

    page = None if review is None else Path(review)
    _refuse_targets(options.output, page, (file, agencies))
    paper = _paper(file)
    home = find_repository(options.output.parent if options.output else Path()) or Path()
    known = _known(agencies, home, options)
    draft = _draft(file, paper, known, year_of("--year", year), options)
    name = _plain_name(file)
    comment = [options.language.say("A draft, made of {file} by dxplan import.", file=name)]
    if draft.doubts:
        comment.append(options.language.text("What is not sure is listed in doubts, at its end."))
    draft_name = f"{PLANS}/{draft.data['year']}.yaml"
    path = str(options.output) if options.output else shown(home / draft_name)
    content = plan_text(draft.data, comment).encode()
    if page is None:
        _write(options, home, draft_name, content)
    else:
        made = _review(draft, known, name, one_line(path), options)
        refuse_new(page, made, force=options.force)
        _write(options, home, draft_name, content)
        write_bytes(options._replace(output=page), made)
    account = _account(file, path, draft, options)
    show(options._replace(output=None), import_page(account, options.language), lambda: account)
    return 0


def _plain_name(file: str) -> str:
    """The paper's name on one line of a comment, without signs that steer and without how a person is reached."""
    from dxplan.exchange.cell_meanings.persons import without_contacts

    return without_contacts(one_line(Path(file).name)).text


def _plan_beside(plan: str | None, given: dict[str, object], options: Options, *, proof: bool, again: bool) -> PurePath:
    """The plan of --prove or --again; a DxplanError without it, or where an option is given that has no effect."""
    from dxplan.repository.plans import named_plan

    if proof == again:
        raise DxplanError(
            msg("a plan beside the paper is for --prove or --again, one of them"),
            msg("as dxplan import {option} ke-hoach.docx plans/2026.yaml", option="--prove"),
        )
    mode = "--prove" if proof else "--again"
    if plan is None:
        raise DxplanError(
            msg("{option} needs the paper and the plan", option=mode),
            msg("as dxplan import {option} ke-hoach.docx plans/2026.yaml", option=mode),
        )
    if unused := [name for name, value in given.items() if value is not None]:
        raise DxplanError(msg("{option} says nothing to {mode}", option=unused[0], mode=mode))
    try:
        return named_plan(disk_of(options), plan)
    except DxplanError as error:  # its remedy is the options --plan and -C of other commands
        raise DxplanError(error.message, msg("name the plan by its file")) from None


def _renew(options: Options, file: str, path: Path, agencies: str | None, year: int | None) -> None:
    """Import a paper again into its draft."""
    from dxplan.cli.renewing import renew_plan

    known = _known(agencies, find_repository(path.parent) or Path(), options)
    paper = _paper(file)

    def draft_for(its_year: int | None) -> "Draft":
        return _draft(file, paper, known, year or its_year, options)

    renew_plan(options, file, path, known, draft_for)


def _draft(file: str, paper: "SourcePaper", known: "KnownBodies", year: int | None, options: Options) -> "Draft":
    """The draft of a paper; what it lacks is said with the file's name."""
    from dxplan.exchange.drafts.draft import draft_of
    from dxplan.exchange.outlines.structure import outline_of
    from dxplan.repository.plans import packaged_calendar

    try:
        return draft_of(paper, outline_of(paper), known, packaged_calendar(), options.language.message, year)
    except DxplanError as error:
        raise DxplanError(msg("{file} is not read: {reason}", file=file, reason=error.message), error.hint) from None


def _paper(file: str) -> "SourcePaper":
    from dxplan.ooxml import MAX_FILE
    from dxplan.papers.paper_opening import read_paper
    from dxplan.papers.source_paper import PaperError

    content = read_bytes(Path(file), most=MAX_FILE)
    try:
        return read_paper(content)
    except PaperError as error:
        raise DxplanError(msg("{file} is not read: {reason}", file=file, reason=error.reason), error.remedy) from None


def _known(name: str | None, home: Path, options: Options) -> "KnownBodies":
    """The bodies to match: those that are named, else those of the repository."""
    from dxplan.exchange.drafts.known_bodies import KnownBodies, bodies_in, listed_bodies, shared_bodies
    from dxplan.reading.load import load_bodies
    from dxplan.repository.plans import BODY_LIST

    place = home / BODY_LIST
    if name is None:
        return shared_bodies(load_bodies(str(place), read_bytes(place))) if place.is_file() else KnownBodies()
    listed = listed_bodies(name)
    if listed:
        return listed
    is_own = place.is_file() and Path(name).resolve() == place.resolve()
    return shared_bodies(load_bodies(name, read_bytes(place))) if is_own else bodies_in(name, read_bytes(Path(name)))


def _write(options: Options, home: Path, name: str, content: bytes) -> None:
    """Write the draft where it was asked for, else under its name among the plans."""
    if options.output is not None:
        write_bytes(options, content)
        return
    refuse_leaving(home / name)
    if (home / name).exists() and not holds(home / name, content):
        message = msg("{file} is there already, with other content", file=shown(home / name))
        raise DxplanError(message, msg("move or delete it, or name another file with -o: no draft takes its place"))
    with writing_into(home, telling(options)):
        made = add_files(home, {name: content}, origin(), telling(options), force=False)
    text = "{file} is written" if made else "{file} is there already, just as it would be"
    talk(options.language.say(text, file=shown(home / name)))


def _refuse_targets(draft: Path | None, page: Path | None, sources: tuple[str | None, ...]) -> None:
    """Raise a DxplanError where an output has the name of another kind of file, or is what the command reads."""
    for target, endings, what in (
        (draft, YAML, msg("{file}: the draft is a file of YAML", file=str(draft))),
        (page, (".html", ".htm"), msg("{file}: the page is a file of HTML", file=str(page))),
    ):
        if target is None or is_stream(target):
            continue
        if any(source and Path(source).exists() and target.exists() and target.samefile(source) for source in sources):
            raise DxplanError(
                msg("{file} is read by this command, and no output takes its place", file=str(target)),
                msg("name another file"),
            )
        if target.suffix.casefold() not in endings and not target.is_dir():
            raise DxplanError(what, msg("give it a name that ends in {ending}", ending=endings[0]))


def _review(draft: "Draft", known: "KnownBodies", name: str, path: str, options: Options) -> bytes:
    """The page of HTML on which the paper's cells stand beside the draft."""
    from dxplan.exchange.drafts.plan_text import plan_text
    from dxplan.exchange.drafts.settling import workspace_of
    from dxplan.exchange.review import review_page

    plan = workspace_of(plan_text(draft.data, []), known).plan
    assert plan is not None  # it is of data that the format has
    return review_page(draft, plan, name, path, options.language).encode()


def _account(file: str, path: str, draft: "Draft", options: Options) -> "ImportData":
    say, data = options.language.message, draft.data
    return {
        "schema": "dxplan/import/1",
        "file": file,
        "kind": draft.paper.kind.value,
        "plan": path,
        "year": data["year"],
        "cells": _cells(draft),
        "tasks": draft.tasks,
        "kpis": sum("target" in kpi or "targets" in kpi for kpi in data.get("kpis", ())),
        **{key: len(data.get(key, ())) for key in ("agencies", "groups", "documents")},  # type: ignore[typeddict-item]
        "doubts": [
            {
                "item": doubt.item,
                "field": doubt.field,
                "cell": say(doubt.place.message) if doubt.place else None,
                "words": doubt.words or None,
                "why": say(doubt.why),
            }
            for doubt in draft.doubts
        ],
        "left_out": [
            {"words": part.text, "cell": say(part.place.message), "why": say(part.why)} for part in draft.left_out
        ],
        "notices": [say(notice.message) for notice in draft.paper.notices],
        "accepted": draft.accepted,
    }


def _cells(draft: "Draft") -> "CellCounts":
    from dxplan.exchange.drafts.account import CellOutcome

    counts = draft.account.counts
    return {
        "total": draft.account.total,
        "read": counts[CellOutcome.READ],
        "matched": counts[CellOutcome.MATCHED],
        "unsure": counts[CellOutcome.UNSURE],
        "left_out": counts[CellOutcome.LEFT_OUT],
    }
