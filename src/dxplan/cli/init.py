"""`dxplan init`."""

import re
from pathlib import Path
from string import Template
from typing import Annotated

import typer

from dxplan import __version__
from dxplan.cli.options import Session, command
from dxplan.cli.output import as_json, origin, refuse_taken, telling, write
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import Language, mark
from dxplan.render.text import folded, printable
from dxplan.repository.disk import plan_files
from dxplan.repository.staging import add_files
from dxplan.repository.writing import holds
from dxplan.schema import FILES, json_schema

_SOURCES = Path(__file__).parent.parent / "data" / "init"
_README, _GUIDE = "README.md", "README.dxplan.md"
_IGNORED = ".gitignore"
_PLAN = "plans/{year}.yaml"
_LAID_OUT = {
    ".editorconfig": "editorconfig",
    ".gitattributes": "gitattributes",
    ".github/pull_request_template.md": "request.{language}.md",
    ".github/workflows/comment.yml": "comment.yml",
    ".github/workflows/validate.yml": "validate.yml",
    _IGNORED: "gitignore",
    ".gitlab-ci.yml": "gitlab-ci.yml",
    ".gitlab/merge_request_templates/Default.md": "request.{language}.md",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    _README: "readme.{language}.md",
    _PLAN: "plan.yaml",
}
"""Where each file goes, and its source."""
_WIDTH = 80


class _Filled(Template):
    """A text with `§{name}` in it to be filled: pipelines and scripts are full of dollar signs."""

    delimiter = "§"


@command(formats=("text", "json"), reading=False)
def init(
    session: Session,
    folder: Annotated[
        str, typer.Argument(metavar="FOLDER", help=mark("The folder to lay it out in; this one if not given."))
    ] = ".",
    year: Annotated[
        str | None, typer.Option("--year", metavar="YEAR", help=mark("The plan's year; this year if not given."))
    ] = None,
) -> None:
    """Lay out a plan repository: an example plan to replace, help for editors, checks for GitHub and GitLab.

    What is there stays as it is: a README or .gitignore of your own is kept, plans of your own take the example's
    place, and where any other file would be overwritten, nothing is written and the files are named, but with --force.
    The example is invented and says so on its first line. With --lang en, what is written for people is in English.

    Examples:
      dxplan init                            in this folder
      dxplan init ke-hoach --year 2026
      dxplan init plan-repository --lang en
    """
    root = Path(folder)
    files = _files(root, _year(session, year), session.language)
    refuse_taken(session)
    contents = {name: text.encode() for name, text in files.items()}
    made = sorted(add_files(root, contents, origin(), telling(session), force=session.force))
    kept = [name for name in (_README, _IGNORED) if name not in files]
    if session.format == "json":
        write(session, as_json({"schema": "dxplan/init/1", "folder": folder, "files": made, "kept": kept}))
    else:
        plan = next((name for name in files if name.startswith("plans/")), None)
        steps = _steps(folder, plan, session.language)
        write(session, printable(_said(folder, made, kept, session.language) + steps))


def _year(session: Session, given: str | None) -> int:
    if given is None:
        return session.as_of.year
    if not re.fullmatch("19[0-9]{2}|2[0-9]{3}", given):
        raise DxplanError(msg("{option}: {text} is not a year from 1900 to 2999", option="--year", text=given))
    return int(given)


def _files(root: Path, year: int, language: Language) -> dict[str, str]:
    """What is laid out, by path. The plan comes last: until it is there, the folder is no plan repository."""
    values = {
        "year": year,
        "language": language.code,
        "version": __version__,
        "fill_in": language.text("say at DXPLAN where dxplan is installed from"),
        "heading": language.text("The change in the plan's terms"),
        "cut": language.text("The rest is in what the run left behind."),
    }
    sources = dict(_LAID_OUT)
    if (root / _README).exists() and not holds(root / _README, _filled(sources[_README], values).encode()):
        sources[_GUIDE] = sources.pop(_README)
    if (root / _IGNORED).exists():
        del sources[_IGNORED]
    plan = sources.pop(_PLAN)
    files = {path: _filled(source, values) for path, source in sources.items()}
    for kind in FILES:
        files[f"schema/{kind}.schema.json"] = as_json(json_schema(language.text, kind))
    if not plan_files(root):
        files[_PLAN.format(year=year)] = _filled(plan, values)
    return files


def _filled(source: str, values: dict[str, object]) -> str:
    text = (_SOURCES / source.format(**values)).read_text(encoding="utf-8")
    return _Filled(text).substitute(values)


def _said(folder: str, made: list[str], kept: list[str], language: Language) -> str:
    lines = [language.say("{folder}: {count} files", folder=folder, count=len(made)), *(f"  {name}" for name in made)]
    if not made:
        lines = [language.text("All of it is there already; nothing is written.")]
    if kept:
        lines.append(language.say("Kept as they are: {names}", names=kept))
    return "".join(f"{line}\n" for line in lines)


def _steps(folder: str, plan: str | None, language: Language) -> str:
    """What to do next; `plan` is the example."""
    go_to = [] if Path(folder) == Path() else [f'cd "{folder}"' if " " in folder else f"cd {folder}"]
    here = Path(folder).absolute()
    under_git = any((above / ".git").exists() for above in (here, *here.parents))
    first = language.text("Check your plans:")
    if plan:
        first = language.say("Put your plan in the place of the invented one in {plan}, and check it:", plan=plan)
    second = language.say(
        "Say where dxplan is installed from, at DXPLAN in {github} or {gitlab}, and delete what you don't use.",
        github=".github/workflows/validate.yml",
        gitlab=".gitlab-ci.yml",
    )
    third = language.text("Commit it:") if under_git else language.text("Put it under git:")
    steps = {
        first: [*go_to, "dxplan validate"],
        second: [],
        third: [*([] if under_git else ["git init -b main"]), "git add .", 'git commit -m "dxplan init"'],
    }
    lines = ["", language.text("Next:")]
    for number, (step, commands) in enumerate(steps.items(), 1):
        lines += [folded(f"  {number}. {step}", _WIDTH, 5), *(f"       {command}" for command in commands)]
    return "".join(f"{line}\n" for line in lines)
