"""The command line: options, arguments, output, and one boundary that catches every error."""

import io
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import TextIO

from dxplan import __version__
from dxplan.diagnostics import DxplanError, Message, msg, nearest
from dxplan.render.language import CODES, DEFAULT, Language, language
from dxplan.wording.choices import LANGUAGES, chosen

FINE, FINDING, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


def run() -> int:
    """`main` as a whole process, which ends with this exit code."""
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; no traceback leaves here."""
    from dxplan.repository.interrupts import has_come

    code = _ended(arguments)
    return INTERRUPTED if has_come() else code


def _ended(arguments: Sequence[str] | None) -> int:
    """The exit code of one command; a Ctrl-C may have waited for its end."""
    _without_plugins()
    words = list(sys.argv[1:] if arguments is None else arguments)
    is_closed = sys.stdout is None
    sys.stdout, sys.stderr = _stream(sys.stdout), _stream(sys.stderr)
    spoken = language(_language_code(words))
    try:
        code = _dispatch(words, spoken)
        sys.stdout.flush()
        return USAGE if is_closed else code
    except BrokenPipeError:
        return _closed(sys.stdout)  # the reader of the pipe has closed it, as `head` does
    except KeyboardInterrupt:
        return INTERRUPTED
    except DxplanError as error:
        return _complain(spoken, error.message, error.hint, error.code)
    except OSError as error:  # all others are met where they arise
        reason = error.strerror or str(error)
        _closed(sys.stdout)
        return _complain(spoken, msg("the output can't be written ({reason})", reason=reason), None, USAGE)
    except Exception as error:
        if os.environ.get("DXPLAN_DEBUG"):
            raise
        return _complain(spoken, _fault(error), _REPORT_IT, FAULT)


def _stream(stream: TextIO | None) -> TextIO:
    """The stream in UTF-8 with plain line ends, whatever the system's code page; devnull for a closed one."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream or Path(os.devnull).open("w", encoding="utf-8")


def _dispatch(words: list[str], spoken: Language) -> int:
    """Separate the options before the command's name from the rest, and run the command."""
    from dxplan.cli.calls import plain_call
    from dxplan.cli.commands import COMMANDS, function_of, usual_verb, verbs_of

    before = _leading_options(words)
    if words[:1] in (["--help"], ["-h"]) or not (words or _in_plan_folder(before)):
        from dxplan.cli.help import group_help

        sys.stdout.write(group_help(COMMANDS, spoken) + "\n")
        return FINE
    if words[:1] == ["--version"]:
        sys.stdout.write(f"dxplan {__version__}\n")
        return FINE
    has_name = bool(words) and (words[0] == "-" or not words[0].startswith("-"))
    name = words.pop(0) if has_name else "status"
    if name not in COMMANDS:
        raise _unknown_command(name, COMMANDS)
    verbs = verbs_of(name)
    if verbs:
        before += _leading_options(words)
        usual = usual_verb(name)
        if usual and words[:1] not in (["--help"], ["-h"]) and (not words or words[0].startswith("-")):
            words.insert(0, usual)
        if not words or words[0] in ("--help", "-h"):
            from dxplan.cli.building import build, help_of

            sys.stdout.write(help_of(build(name, spoken)) + "\n")
            return FINE
        verb = words.pop(0)
        if verb not in verbs:
            raise _unknown_command(verb, verbs, f"{name} ")
        name = f"{name} {verb}"
    arguments = [*before, *words]
    values = plain_call(name, arguments)
    if values is not None:
        return function_of(name)(**values) or FINE
    from dxplan.cli.building import build, invoke

    return invoke(build(name, spoken), arguments) or FINE


def _leading_options(words: list[str]) -> list[str]:
    """Take the options that may stand before a command's name."""
    options: list[str] = []
    while words and words[0].startswith(("--lang", "-C")):
        options.append(words.pop(0))
        if options[-1] in ("--lang", "-C") and words:
            options.append(words.pop(0))
    return options


def _without_plugins() -> None:
    """Keep pydantic from looking for other packages' plugins.

    The search costs a tenth of a short command's time, and no foreign code has a place where untrusted plans are read.
    `PYDANTIC_DISABLE_PLUGINS` skips the plugins alone; the search is skipped by standing in for the module.
    """
    stand_in = ModuleType("pydantic.plugin._loader")
    stand_in.get_plugins = tuple  # type: ignore[attr-defined]
    sys.modules.setdefault(stand_in.__name__, stand_in)


def _in_plan_folder(options: list[str]) -> bool:
    from dxplan.repository.disk import find_repository

    return "-C" in options or find_repository(Path()) is not None


def _unknown_command(name: str, commands: dict[str, str], before: str = "") -> DxplanError:
    lists = msg("{command} lists the commands", command=f"dxplan {before}--help")
    return DxplanError(msg("there is no command {name}", name=before + name), nearest(name, commands, most=2) or lists)


def _language_code(words: list[str]) -> str:
    """The language of errors and help, known before the options are read; a wrong one is complained of later."""
    default = os.environ.get("DXPLAN_LANG")
    code = default = default if default in CODES else DEFAULT
    for position, argument in enumerate(words):
        if argument == "--lang":
            code = next(iter(words[position + 1 :]), code)
        elif argument.startswith("--lang="):
            code = argument.removeprefix("--lang=")
    return code if code in CODES else next(iter(chosen(code, LANGUAGES)), default)


def _complain(spoken: Language, message: Message, hint: Message | None, code: int) -> int:
    from dxplan.render.text import folded, one_line

    text = one_line(f"dxplan: {spoken.text('error')}: {spoken.message(message)}")
    if hint:
        text += "\n" + one_line(f"  {spoken.text('hint')}: {spoken.message(hint)}")
    if sys.stderr.isatty():
        from shutil import get_terminal_size

        width = get_terminal_size().columns
        text = "\n".join(folded(line, width, 4) for line in text.splitlines())
    try:
        sys.stdout.flush()
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except OSError:
        _closed(sys.stdout)
        _closed(sys.stderr)
    return code


def _fault(error: Exception) -> Message:
    """The sentence for an internal fault: its kind, and the innermost line in dxplan, not in a library."""
    lines, place = [], error.__traceback__
    while place is not None:
        lines.append((place.tb_frame.f_code.co_filename, str(place.tb_lineno)))
        place = place.tb_next
    # the traceback of another process comes as the cause's text
    lines += re.findall(r'^ *File "([^"]+)", line (\d+)', str(error.__cause__ or ""), re.MULTILINE)
    ours = [(Path(file).relative_to(_OURS), line) for file, line in lines if Path(file).is_relative_to(_OURS)]
    where = f"{ours[-1][0].as_posix()}:{ours[-1][1]}" if ours else "?"
    return msg("a fault in dxplan itself: {kind} at {where}", kind=type(error).__name__, where=where)


_OURS = Path(__file__).parents[2]


def _closed(stream: TextIO) -> int:
    """Let nothing more be written to a stream that is gone, not even at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return FINE


_REPORT_IT = msg("the plan is unchanged; DXPLAN_DEBUG=1 shows the details to report")
