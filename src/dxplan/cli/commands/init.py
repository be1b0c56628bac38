"""`dxplan init`."""

import os
import re
import shlex
from pathlib import Path
from string import Template
from typing import Annotated, Literal, TypedDict

from dxplan import __version__
from dxplan.cli.declared import argument, option
from dxplan.cli.options import Options, command, year_of
from dxplan.cli.output import as_json, origin, refuse_taken, telling, write
from dxplan.diagnostics import DxplanError, msg
from dxplan.reading.format import FILES, json_schema
from dxplan.render.language import Language, mark
from dxplan.render.text import folded, printable
from dxplan.repository.disk import find_repository, plan_files
from dxplan.repository.staging import add_files, writing_into
from dxplan.repository.writing import holds

_SOURCES = Path(__file__).parents[2] / "data" / "init"
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
_AT_TOP = (".github", ".gitlab", ".gitlab-ci.yml", ".pre-commit-config.yaml")
"""What is read at the top of a repository alone."""
_WIDTH = 80


class _Filled(Template):
    """A text with `§{name}` in it to be filled: pipelines and scripts are full of dollar signs."""

    delimiter = "§"


class InitData(TypedDict):
    """The repository that was laid out."""

    schema: Literal["dxplan/init/1"]
    folder: str
    files: list[str]
    """The files that were written, by their paths in the folder."""
    kept: list[str]
    """Files that were there already and stay as they are."""
    inside: str
    """The path of the folder in the git repository that holds it; empty if that is the folder itself."""


@command(formats=("text", "json"), reading=False)
def init(
    options: Options,
    folder: Annotated[
        str, argument(metavar="FOLDER", help=mark("The folder to lay it out in; this one if not given."))
    ] = ".",
    year: Annotated[
        str | None, option("--year", metavar="YEAR", help=mark("The plan's year; this year if not given."))
    ] = None,
    here: Annotated[
        bool, option("--here", help=mark("Lay it out below another plan repository all the same."))
    ] = False,
) -> None:
    """Lay out a plan repository: an example plan to replace, help for editors, checks for GitHub and GitLab.

    What is there stays as it is: a README or .gitignore of your own is kept, plans of your own take the example's
    place, and where any other file would be overwritten, nothing is written and the files are named, but with --force.
    The example is invented and says so on its first line. With --lang en, what is written for people is in English.
    Below another plan repository it takes --here. In a subfolder of a clone the pipelines are written for that folder,
    and the commands are printed that bring them to the top, where alone hosts read them.

    Examples:
      dxplan init                            in this folder
      dxplan init ke-hoach --year 2026
      dxplan init plan-repository --lang en
    """
    root = Path(folder)
    if not here:
        _refuse_below(root)
    inside = _inside(root)
    first, tell = year_of("--year", year) or options.as_of.year, telling(options)
    refuse_taken(options)
    with writing_into(root, tell):
        files = _files(root, first, options.language, inside)
        contents = {name: text.encode() for name, text in files.items()}
        made = sorted(add_files(root, contents, origin(), tell, force=options.force))
    kept = [name for name in (_README, _IGNORED) if name not in files]
    if options.format == "json":
        data: InitData = {
            "schema": "dxplan/init/1",
            "folder": folder,
            "files": made,
            "kept": kept,
            "inside": inside,
        }
        write(options, as_json(data))
    else:
        plan = next((name for name in files if name.startswith("plans/")), None)
        steps = _steps(folder, plan, options.language, inside)
        write(options, printable(_said(folder, made, kept, options.language) + steps))


def _refuse_below(root: Path) -> None:
    """Raise a DxplanError where the folder is inside another plan repository, and is none itself."""
    around = find_repository(root.absolute().parent)
    if around and not plan_files(root):
        message = msg("{folder} is inside the plan repository {other}; this would lay out another one, with plans, "
                      "settings and pipelines of its own, and dxplan in it reads that one alone",
                      folder=str(root), other=str(around))  # fmt: skip
        raise DxplanError(message, msg("name a folder elsewhere, or add --here if that is what you want"))


def _inside(root: Path) -> str:
    """The folder as seen from the top of its clone, with `/`; blank at the top, and outside of a clone."""
    folder = Path(os.path.realpath(root))
    if (folder / ".git").exists():
        return ""
    top = next((above for above in folder.parents if (above / ".git").exists()), None)
    inside = "" if top is None else folder.relative_to(top).as_posix()
    if not re.fullmatch(r"[\w ./-]*", inside):
        message = msg("pipelines read some sign in the name of the folder {folder} as a command", folder=inside)
        raise DxplanError(message, msg("name a folder of letters, digits, blanks, points and dashes"))
    return inside


def _files(root: Path, year: int, language: Language, inside: str) -> dict[str, str]:
    """What is laid out, by path. The plan comes last: until it is there, the folder is no plan repository."""
    prefix = f"{inside}/" if inside else ""
    values = {
        "inside": _quoted(inside) if inside else ".",
        "report": _quoted(f"{prefix}gl-code-quality-report.json"),
        "diff": _quoted(f"{prefix}dxplan-diff/diff.md"),
        "hook": f"dxplan -C {shlex.quote(inside)} validate" if inside else "dxplan validate",
        "hook_files": f"^{re.escape(prefix)}plans/",
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


def _quoted(path: str) -> str:
    """A path for a shell's line and for YAML alike."""
    return f'"{path}"' if " " in path else path


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


def _top_from(inside: str) -> str:
    """The way from the folder up to the top of its clone."""
    return "/".join([".."] * (inside.count("/") + 1))


def _steps(folder: str, plan: str | None, language: Language, inside: str) -> str:
    """What to do next; `plan` is the example, `inside` the folder in its clone."""
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
    to_top = language.say(
        "GitHub, GitLab and pre-commit read their files at the top of a repository alone. These are written for "
        "{folder}; move them there, or add what they say to those that are there:",
        folder=inside,
    )
    third = language.text("Commit it:") if under_git else language.text("Put it under git:")
    moved = [f"{_top_from(inside)}/{name}" for name in _AT_TOP] if inside else []
    steps = {
        first: [*go_to, "dxplan validate"],
        **({to_top: [f"mv -n {name} {_top_from(inside)}/" for name in _AT_TOP]} if inside else {}),
        second: [],
        third: [
            *([] if under_git else ["git init -b main"]),
            " ".join(["git add .", *moved]),
            'git commit -m "dxplan init"',
        ],
    }
    lines = ["", language.text("Next:")]
    for number, (step, commands) in enumerate(steps.items(), 1):
        lines += [folded(f"  {number}. {step}", _WIDTH, 5), *(f"       {command}" for command in commands)]
    return "".join(f"{line}\n" for line in lines)
