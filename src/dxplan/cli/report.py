"""`dxplan report`."""

from pathlib import Path
from typing import Annotated

import typer

from dxplan.cli.options import Session, command
from dxplan.cli.output import as_json, write, write_bytes
from dxplan.cli.plans import judge, repository_of
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import mark
from dxplan.render.templates import render_markdown, template_folders, template_names
from dxplan.report import report_view


@command(formats=("md", "docx", "json"))
def report(
    session: Session,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help=mark("The report's name."))] = None,
    listed: Annotated[bool, typer.Option("--list", help=mark("List the reports."))] = False,
    templates: Annotated[
        str | None, typer.Option("--templates", metavar="DIR", help=mark("Look for the template in this folder first."))
    ] = None,
) -> int:
    """Write a report from a template, in Markdown or as a Word file.

    Templates are looked for in --templates, then in the plan repository's templates/, then among those that come with
    dxplan: NAME.md.j2 for Markdown, NAME.docx for Word, which is put into letterhead.docx. With -f json, print what the
    template may use.

    Examples:
      dxplan report --list
      dxplan report status --as-of 2024-10-01 -o status.md
      dxplan report plan -o plan.docx
    """
    chosen = Path(templates) if templates else None
    if chosen and not chosen.is_dir():
        raise DxplanError(msg("there is no folder {folder}", folder=str(chosen)))
    folders = template_folders(chosen, repository_of(session))
    if listed or name is None:
        names = template_names(folders)
        as_data = session.format == "json"
        data = as_json({"schema": "dxplan/report/1", "reports": list(names), "forms": names})
        write(session, data if as_data else "".join(f"{found}\n" for found in names))
        return 0
    if session.format == "docx" and session.terminal:
        message = msg("a Word file is not for the terminal")
        raise DxplanError(message, msg("name a file for it, as -o {file}", file=f"{name}.docx"))
    judged = judge(session)
    view = report_view(judged.assessment, judged.file)
    match session.format:
        case "json":
            write(session, as_json({"schema": "dxplan/report/1", **view}))
        case "docx":
            from dxplan.render.word import render_word

            write_bytes(session, render_word(name, folders, view, session.language))
        case _:
            write(session, render_markdown(name, folders, view, session.language))
    return int(judged.failed)
