"""The command line: one file for each command, and one boundary for everything that can go wrong."""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any, TextIO

from dxplan import __version__
from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.render.language import CODES, DEFAULT, Language, language

FINE, FINDING, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; no traceback leaves here."""
    _without_plugins()
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Windows' code pages can't say Vietnamese on a pipe
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    spoken = language(_language_code(given))
    try:
        code = _run(given, spoken)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        return _closed(sys.stdout)  # whoever read the pipe has seen enough
    except KeyboardInterrupt:
        return INTERRUPTED
    except DxplanError as error:
        return _complain(spoken, error.message, error.hint, error.code)
    except OSError as error:
        reason = error.strerror or str(error)
        _closed(sys.stdout)
        return _complain(spoken, msg("the output can't be written ({reason})", reason=reason), None, USAGE)
    except Exception as error:
        if os.environ.get("DXPLAN_DEBUG"):
            raise
        return _complain(spoken, _fault(error), _REPORT_IT, FAULT)


def _run(given: list[str], spoken: Language) -> int:
    """Split what stands before the command's name from what follows it, and run the command."""
    from dxplan.cli.commands import COMMANDS, build
    from dxplan.cli.help import group_help

    before: list[str] = []
    while given and given[0].startswith("-") and given[0] != "-":
        option = given.pop(0)
        if option in ("--help", "-h"):
            sys.stdout.write(group_help(COMMANDS, spoken) + "\n")
            return FINE
        if option == "--version":
            sys.stdout.write(f"dxplan {__version__}\n")
            return FINE
        before.append(option)
        if option in ("--lang", "-C") and given:
            before.append(given.pop(0))
        elif not option.startswith(("--lang=", "-C")):
            break  # an option of the default command
    name = given.pop(0) if given and not given[0].startswith("-") else None
    if name is None and not before and not _in_plan_folder():
        sys.stdout.write(group_help(COMMANDS, spoken) + "\n")
        return FINE
    if name is not None and name not in COMMANDS:
        raise _unknown_command(name, COMMANDS)
    name = name or "status"
    return _invoke(build(name, spoken), [*before, *given])


def _without_plugins() -> None:
    """Keep pydantic from looking for other packages' plugins.

    The search costs a tenth of a short command's time, and no foreign code has a place where untrusted plans are read.
    `PYDANTIC_DISABLE_PLUGINS` skips the plugins alone; the search is skipped by standing in for the module.
    """
    stand_in = ModuleType("pydantic.plugin._loader")
    stand_in.get_plugins = tuple  # type: ignore[attr-defined]
    sys.modules.setdefault(stand_in.__name__, stand_in)


def _in_plan_folder() -> bool:
    from dxplan.files import find_repository

    return find_repository(Path()) is not None


def _invoke(command: Any, arguments: list[str]) -> int:
    import typer
    from typer.exceptions import TyperException

    try:
        return command.main(arguments, prog_name=f"dxplan {command.name}", standalone_mode=False) or FINE
    except TyperException as error:
        raise _usage(error, f"dxplan {command.name} --help") from None
    except typer.Abort:
        return INTERRUPTED


def _usage(error: Any, help_command: str) -> DxplanError:
    """typer's complaint about the arguments, in our words."""
    from typer import BadParameter

    hint = msg("{command} lists the options", command=help_command)
    match type(error).__name__:
        case "NoSuchOption":
            near = sorted(error.possibilities or ())
            hint = msg("did you mean {ids}?", ids=near) if near else hint
            return DxplanError(msg("there is no option {option}", option=error.option_name), hint)
        case "BadOptionUsage":
            return DxplanError(msg("the option {option} needs a value", option=error.option_name), hint)
        case "MissingParameter":
            return DxplanError(msg("{argument} is missing", argument=error.param.metavar), hint)
    assert not isinstance(error, BadParameter), error.format_message()
    return DxplanError(msg("the arguments do not fit: {reason}", reason=error.format_message()), hint)


def _unknown_command(name: str, commands: dict[str, str]) -> DxplanError:
    from difflib import get_close_matches

    near = get_close_matches(name, commands, n=2)
    hint = msg("did you mean {ids}?", ids=near) if near else msg("dxplan --help lists the commands")
    return DxplanError(msg("there is no command {name}", name=name), hint)


def _language_code(given: list[str]) -> str:
    """The language of errors and help, known before the options are read; a wrong one is complained of later."""
    code = os.environ.get("DXPLAN_LANG") or DEFAULT
    for position, argument in enumerate(given):
        if argument == "--lang":
            code = next(iter(given[position + 1 :]), code)
        elif argument.startswith("--lang="):
            code = argument.removeprefix("--lang=")
    return code if code in CODES else DEFAULT


def _complain(spoken: Language, message: Message, hint: Message | None, code: int) -> int:
    from dxplan.render.text import printable

    said = f"dxplan: {spoken.text('error')}: {spoken.message(message)}"
    if hint:
        said += f"\n  {spoken.text('hint')}: {spoken.message(hint)}"
    try:
        sys.stdout.flush()
        sys.stderr.write(printable(said) + "\n")
        sys.stderr.flush()
    except OSError:
        _closed(sys.stdout)
        _closed(sys.stderr)
    return code


def _fault(error: Exception) -> Message:
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
    return msg("a fault in dxplan itself: {kind} at {where}", kind=type(error).__name__, where=where)


def _closed(stream: TextIO) -> int:
    """Let nothing more be written to a stream that is gone, not even at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return FINE


_REPORT_IT = msg("the plan is unchanged; DXPLAN_DEBUG=1 shows the details to report")
