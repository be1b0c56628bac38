"""What every command starts from: the options they share, read once, and the streams they write to."""

import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeVar
from unicodedata import normalize

from dxplan.cli.declared import option
from dxplan.diagnostics import DxplanError, Message, Refusal, msg
from dxplan.model.dates import HANOI
from dxplan.render.language import DEFAULT, Language, language, mark
from dxplan.wording.choices import FORMS, LANGUAGES, Choices, chosen, several

if TYPE_CHECKING:
    from rich.console import Console

Run = Callable[..., int | None]
Value = TypeVar("Value")

TODAY = "DXPLAN_TODAY"
FORMATS = ("text", "json", "csv", "md", "xlsx")
_OTHER_FORMS = (
    "csv",
    "doc",
    "docx",
    "htm",
    "html",
    "ics",
    "json",
    "md",
    "odt",
    "pdf",
    "sarif",
    "xls",
    "xlsx",
    "xml",
    "yaml",
    "yml",
)
_ENDINGS = {"text": "txt", "junit": "xml", "gitlab": "", "github": ""}
"""The file endings of forms that differ from the form's name; blank if the ending does not show the form."""

_OUTPUT = {
    "format": Annotated[
        str | None, option("--format", "-f", metavar="FORMAT", help=mark("The form of the output: {formats}."))
    ],
    "output": Annotated[
        str | None,
        option("--output", "-o", metavar="FILE", help=mark("Write to a file; its ending chooses the form.")),
    ],
    "force": Annotated[bool, option("--force", help=mark("Overwrite a file that is there with other content."))],
    "lang": Annotated[str | None, option("--lang", metavar="LANG", help=mark("The language of the screen: vi or en."))],
}
_MADE = {
    "file": Annotated[
        str | None, option("--output", "-o", metavar="FILE", help=mark("The file to make; never one that is there."))
    ],
    "folder": Annotated[
        str | None, option("--output", "-o", metavar="DIR", help=mark("The folder to make files in; made if missing."))
    ],
}
_JUDGING = {
    "as_of": Annotated[
        str | None,
        option("--as-of", metavar="DATE", help=mark("The day at which to judge, as 2024-10-01; today if not given.")),
    ],
}
_AT = {
    "at": Annotated[
        str | None,
        option("--at", metavar="REV|DATE", help=mark("Read the plan as git keeps it: a commit, or the last of a day.")),
    ],
}
_READING = {
    "plan": Annotated[
        str | None,
        option(
            "--plan", metavar="FILE|YEAR", help=mark("The plan: a file, its year or name in plans/, or - for stdin.")
        ),
    ],
    "directory": Annotated[
        str | None, option("-C", metavar="DIR", help=mark("Start looking for plans/ in this folder."))
    ],
}

DAYS = Annotated[
    str | None, option("--days", metavar="N", help=mark("How many days ahead count as soon; 30 if not given."))
]


class Options(NamedTuple):
    """The shared options of one run."""

    language: Language
    format: str
    """One of the command's forms; its first if none was asked for."""
    output: Path | None
    force: bool
    """Whether files that are there may be overwritten."""
    as_of: date
    plan: str | None
    directory: Path
    at: str | None
    """The commit to read, or the day whose last commit it is; None for the disk."""
    is_format_asked: bool
    """Whether `format` was asked for by itself, not by the ending of `output`."""
    terminal: bool
    """Whether a person reads stdout; else it is a pipe or a file."""
    colour: bool

    def console(self) -> "Console":
        """The terminal to print on."""
        from dxplan.render import terminal

        return terminal.console(sys.stdout, colour=self.colour)


def command(
    *,
    formats: tuple[str, ...] = FORMATS,
    reading: bool = True,
    judging: bool = True,
    showing: bool = True,
    at: bool = True,
    making: Literal["file", "folder"] | None = None,
) -> Callable[[Run], Run]:
    """Give a command the shared options; it takes `Options` in their place.

    Some read a plan without judging it at a day (validate), some do neither (rules, schema); record shows nothing.
    Whatever shows a plan reads it from any commit (`at`). One that makes a file, or files in a folder (`making`), has
    `--output` for its name, and shows what it did on stdout.
    """
    output = {**_OUTPUT, "output": _MADE[making]} if making else _OUTPUT if showing else {"lang": _OUTPUT["lang"]}
    history = _AT if reading and showing and at else {}
    shared = {**(_JUDGING if reading and judging else {}), **history, **(_READING if reading else {}), **output}

    def wrap(function: Run) -> Run:
        def run(**values: Any) -> int | None:
            options = open_options({name: values.pop(name) for name in shared}, formats, making=making is not None)
            return function(options, **values)

        run.formats = formats  # type: ignore[attr-defined]
        return with_options(run, function, shared)

    return wrap


def with_options(run: Run, function: Run, added: Mapping[str, Any]) -> Run:
    """The function `run` as a command that takes what `function` takes behind its first parameter, and what is added.

    `building.parameters_of` reads this.
    """
    run.__name__, run.__doc__ = function.__name__, function.__doc__
    vars(run).update(function=function, added=added)
    return run


def open_options(values: dict[str, Any], formats: tuple[str, ...], *, making: bool = False) -> Options:
    """Read the shared options; a DxplanError names the one that is wrong and what it may be.

    With `making`, the file of `--output` is not the form of what is shown.
    """
    code = values["lang"] or os.environ.get("DXPLAN_LANG") or DEFAULT
    code = one_of("--lang", code, LANGUAGES)
    output_name = values.get("output")
    output = None if output_name is None else path_of("--output", output_name)
    form_name = values.get("format")
    shown = None if making else output
    form = _form_of(shown, formats) if form_name is None else one_of("--format", form_name, FORMS, formats)
    directory = Path(values.get("directory") or ".")
    if not directory.is_dir():
        raise DxplanError(msg("there is no folder {folder}", folder=str(directory)))
    day = values.get("as_of")
    terminal = shown is None and sys.stdout.isatty()
    return Options(
        language(code),
        form,
        output,
        bool(values.get("force")),
        today() if day is None else day_of("--as-of", day),
        values.get("plan"),
        directory,
        values.get("at"),
        form_name is not None,
        terminal,
        terminal and colour_wanted(),
    )


def today() -> date:
    """Today in Hanoi, whatever the machine's zone; DXPLAN_TODAY replaces it."""
    fixed = os.environ.get(TODAY)
    return day_of(TODAY, fixed) if fixed else datetime.now(HANOI).date()


def year_of(option: str, text: str | None) -> int | None:
    """The year of an option; None if it is not given."""
    if text is not None and not re.fullmatch("19[0-9]{2}|2[0-9]{3}", text):
        raise DxplanError(msg("{option}: {text} is not a year from 1900 to 2999", option=option, text=text))
    return None if text is None else int(text)


def colour_wanted() -> bool:
    """Not with NO_COLOR or on a dumb terminal."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def whole_number(option: str, text: str | None, default: int) -> int:
    """A number from 0 to 9999 given on the command line."""
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) <= 4):
        raise DxplanError(msg("{option}: {text} is not a whole number from 0 to 9999", option=option, text=text))
    return int(text)


def is_day(text: str) -> bool:
    """Whether it is written as a day, even if there is no such day; no commit is named like this."""
    days = r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|h[oô]m (nay|qua)"
    return re.fullmatch(days, normalize("NFC", text), re.IGNORECASE) is not None


def path_of(option: str, name: str) -> Path:
    """The path that was typed; a blank one is refused, which would be the folder where one is."""
    if not name.strip():
        raise DxplanError(msg("{option} is blank", option=option))
    return Path(name)


def day_of(option: str, text: str) -> date:
    """A day given on the command line: 2024-10-01, 01/10/2024 or 1/10, or `hôm nay`.

    Without a year it is one of this year, if the days around the new year leave no doubt.
    """
    if len(text) == 10 and text[4] == text[7] == "-":
        with suppress(ValueError):
            return date.fromisoformat(text)
    from dxplan.wording.days import read_day  # most commands are given no other form

    now = None if option == TODAY else today()
    return accepted(option, read_day(text[:LONGEST], near=now, today=now))


def accepted(option: str, value: Value | Refusal) -> Value:
    """The value of an option as it was read; a DxplanError if it was refused."""
    if isinstance(value, Refusal):
        raise DxplanError(msg("{option}: {problem}", option=option, problem=value.message), value.hint)
    return value


LONGEST = 60
"""Of a text that may be a day."""


def _form_of(output: Path | None, formats: tuple[str, ...]) -> str:
    suffix = output.suffix.lstrip(".").lower() if output else ""
    endings = {ending: form for form in formats if (ending := _ENDINGS.get(form, form))}
    if suffix in _OTHER_FORMS and suffix not in endings:
        raise not_one_of("--output", f".{suffix}", tuple(f".{ending}" for ending in endings))
    return endings.get(suffix, formats[0])


def one_of(option: str, word: str, choices: Choices, allowed: tuple[str, ...] | None = None) -> str:
    """The value of a word among the choices, or those allowed: the value itself, or a Vietnamese word for it."""
    values = any_of(option, word, choices, allowed)
    return accepted(option, values[0] if len(values) == 1 else Refusal(several(word, values)))


def any_of(option: str, word: str, choices: Choices, allowed: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """As `one_of`, for an option that takes all the values of a word."""
    values = tuple(choices) if allowed is None else allowed
    if word in values:
        return (word,)
    matches = chosen(word, {value: choices[value] for value in values})
    if not matches:
        words = list(dict.fromkeys(word for value in values for word in choices[value][:1]))
        raise not_one_of(option, word, values, msg("in words: {words}", words=words) if words else None)
    return matches


def not_one_of(option: str, word: str, allowed: tuple[str, ...], hint: Message | None = None) -> DxplanError:
    message = msg("{option}: {given} is not one of {allowed}", option=option, given=word, allowed=list(allowed))
    return DxplanError(message, hint)
