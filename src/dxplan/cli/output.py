"""Where a command's result goes: the terminal, a pipe, or a file."""

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from dxplan.cli.options import Options
from dxplan.diagnostics import Diagnostic, DxplanError, Message, msg
from dxplan.model.dates import HANOI
from dxplan.render.language import Language
from dxplan.render.page import Page

if TYPE_CHECKING:
    from dxplan.render.sheet import Sheet
    from dxplan.repository.staging import Origin, Tell

Data = TypeVar("Data", bound=Mapping[str, object])


def show(
    options: Options, page: Page, data: Callable[[], Data], sheet: "Callable[[Data], Sheet] | None" = None
) -> None:
    """Write a view in the form that was asked for. Only JSON and CSV ask for its `data`, of which CSV is a `sheet`."""
    if options.format == "xlsx":
        write_book(options, page, options.language)
        return
    if options.terminal and options.format == "text":
        from dxplan.render import terminal

        terminal.show(page, options.console())
    elif options.format == "csv":
        from dxplan.render.sheet import comma_separated

        assert sheet is not None
        write(options, comma_separated(sheet(data())))
    else:
        write(options, as_json(data()) if options.format == "json" else lines_of(options.format, page))


def write_book(options: Options, page: Page, language: Language) -> None:
    """Write a page as an Excel file in a language."""
    from dxplan.render.excel_pages import book_of

    if options.terminal:
        message = msg("an Excel file is not for the terminal")
        raise DxplanError(message, msg("name a file for it, as -o {file}", file="x.xlsx"))
    write_bytes(options, book_of(page, language))


def lines_of(form: str, page: Page) -> str:
    """A page as plain lines, or as Markdown."""
    from dxplan.render import text

    return text.markdown(page) if form == "md" else text.lines(page)


def as_json(data: Mapping[str, object] | Sequence[Mapping[str, object]]) -> str:
    """Plain JSON: text as it is, days and periods as they are written, no number that JSON does not have."""
    import json

    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False, default=str) + "\n"


def write(options: Options, content: str) -> None:
    """Write text to the file that was asked for, else to stdout."""
    if options.output is None:
        sys.stdout.write(_harmless(content, options.format))
    else:
        _write_file(options, content.encode("utf-8", "backslashreplace"))


def write_bytes(options: Options, content: bytes) -> None:
    """Write bytes to the file that was asked for, else to stdout."""
    if options.output is None:
        sys.stdout.buffer.write(content)
    else:
        _write_file(options, content)


def _write_file(options: Options, content: bytes) -> None:
    """Write the file that was asked for, and name it on stderr."""
    from dxplan.repository.writing import Outcome, write_new  # most output goes to the screen

    assert options.output is not None
    match write_new(options.output, content, force=options.force):
        case Outcome.WRITTEN:
            talk(options.language.say("{file} is written", file=str(options.output)))
        case Outcome.UNCHANGED:
            talk(options.language.say("{file} is there already, just as it would be", file=str(options.output)))


def refuse_taken(options: Options) -> None:
    """Raise a DxplanError if there is a file where output goes, before a command changes anything else."""
    from dxplan.repository.writing import is_stream, taken

    path = options.output
    if path is not None and path.is_file() and not options.force and not is_stream(path):
        raise taken(path)


def telling(options: Options) -> "Tell":
    """A function that prints a message on stderr in the options' language."""

    def tell(message: Message) -> None:
        talk(options.language.message(message))

    return tell


def origin() -> "Origin":
    """The command and its time, kept with the content that it replaces."""
    import shlex

    from dxplan.repository.staging import Origin

    return Origin(shlex.join(["dxplan", *sys.argv[1:]]), datetime.now(HANOI).isoformat(timespec="seconds"))


def talk(text: str) -> None:
    """Print a message on stderr, in one line."""
    from dxplan.render.text import one_line

    sys.stderr.write(_harmless(one_line(text), "text") + "\n")


def report(options: Options, diagnostics: tuple[Diagnostic, ...]) -> None:
    """Print findings on stderr."""
    if not diagnostics:
        return
    from dxplan.render.views.findings import concise

    for diagnostic in diagnostics:
        talk(concise(diagnostic, options.language))


_SPELT = {
    "json": (":", "\\u0023"),
    "gitlab": (":", "\\u0023"),
    "sarif": (":", "\\u0023"),
    "junit": ("&#58;", "&#35;"),
}
"""How a form writes a colon at the start of a line, and `#`, so that its reader still reads the same text."""


def _harmless(text: str, form: str) -> str:
    """Under GitHub Actions, where some printed texts are commands to the runner: the text with those broken up.

    The runner obeys `::name::` at the beginning of a line and `##[name]` anywhere.
    """
    if form == "github" or not os.environ.get("GITHUB_ACTIONS") or ("::" not in text and "##[" not in text):
        return text
    colon, sharp = _SPELT.get(form, (": ", "# "))
    return re.sub(r"(?m)^(\s*):(?=:)", rf"\1{colon}", text).replace("##[", f"{sharp}#[")
