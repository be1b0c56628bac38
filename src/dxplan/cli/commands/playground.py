"""`dxplan playground`."""

from pathlib import Path
from typing import Annotated, Literal, TypedDict

from dxplan.cli.declared import argument, option
from dxplan.cli.options import Options, command
from dxplan.cli.output import as_json, origin, refuse_taken, talk, telling, write
from dxplan.diagnostics import DxplanError, msg
from dxplan.playground import BRANCH, Step, campaign, fast_import, packaged_plan
from dxplan.playground import playground as steps_of
from dxplan.render.language import Language, mark
from dxplan.render.sheet import DayText
from dxplan.render.text import printable
from dxplan.repository.committing import has_half_history, make_history
from dxplan.repository.staging import write_tree
from dxplan.repository.writing import holds

NEXT = (
    "dxplan status --as-of 2024-10-01",
    "dxplan show II.1 --as-of 2024-10-01",
    "dxplan kpis --as-of 2025-01-15",
    f"dxplan status --plan {campaign.NAME} --as-of 2024-09-06",
)


class StepData(TypedDict):
    """A commit of the playground."""

    date: DayText
    message: str


class PlaygroundData(TypedDict):
    """The folder that was made."""

    schema: Literal["dxplan/playground/1"]
    folder: str
    files: list[str]
    commits: list[StepData]
    """Empty if there is no git."""


@command(formats=("text", "json"), reading=False)
def playground(
    options: Options,
    folder: Annotated[str, argument(metavar="DIR", help=mark("The folder to make; it must be new or empty."))],
    no_git: Annotated[bool, option("--no-git", help=mark("Write the files alone, without a history."))] = False,
) -> None:
    """Make a folder to try everything in: the plan of 2024 with a year of invented reports, under git.

    The plan's text is real; its number, its amendment, and all reports and facts are made up, and each file says so
    on its first line. So is the whole of a second plan, a campaign of 100 days (--plan 2024-100-ngay). It is the same
    folder each time, to the byte, and so are its commits.

    Examples:
      dxplan playground thu-nghiem
      dxplan playground --no-git chi-tep
    """
    steps = steps_of(packaged_plan())
    files = {path: text for step in steps for path, text in step.files.items()}
    refuse_taken(options)
    contents = {path: files[path].encode() for path in sorted(files)}
    if has_half_history(Path(folder)) and all(holds(Path(folder, path), content) for path, content in contents.items()):
        raise DxplanError(
            msg("{folder} is of an earlier run that was cut off before its history was whole", folder=folder),
            msg("delete the folder and make it again, or name another one"),
        )
    write_tree(Path(folder), contents, origin(), telling(options))
    commits = 0 if no_git or not _under_git(Path(folder), steps, options.language) else len(steps)
    if options.format == "json":
        write(options, as_json(_data(folder, files, steps, commits)))
    else:
        write(options, printable(_said(folder, files, steps, commits, options.language)))


def _said(folder: str, files: dict[str, str], steps: list[Step], commits: int, language: Language) -> str:
    reports = sum("/reports/" in path for path in files)
    months = len({Path(path).stem for path in files if "/journal/" in path})
    parts = [
        language.say(
            "{folder}: the plan of 2024, a campaign of 100 days, {reports} reports and {months} months of the journal.",
            folder=folder,
            reports=reports,
            months=months,
        )
    ]
    if commits:
        sentence = language.say(
            "{commits} commits from {first} to {last}.", commits=commits, first=steps[0].date, last=steps[-1].date
        )
        parts.append(sentence)
    parts.append(language.text("All but the text of the plan of 2024 is made up; the first line of each file says so."))
    return "\n".join([*parts, "", language.text("Try next:"), *(f"  {line}" for line in (_go_to(folder), *NEXT)), ""])


def _go_to(folder: str) -> str:
    return f'cd "{folder}"' if " " in folder else f"cd {folder}"


def _data(folder: str, files: dict[str, str], steps: list[Step], commits: int) -> PlaygroundData:
    return {
        "schema": "dxplan/playground/1",
        "folder": folder,
        "files": sorted(files),
        "commits": [{"date": step.date.isoformat(), "message": step.message} for step in steps[:commits]],
    }


def _under_git(folder: Path, steps: list[Step], language: Language) -> bool:
    """Whether the folder is now a repository with a commit for each step; the reason is on stderr if not."""
    try:
        make_history(folder, BRANCH, fast_import(steps))
    except DxplanError as error:
        talk(language.message(msg("{what}: the files are there, without a history", what=error.message)))
        return False
    return True
