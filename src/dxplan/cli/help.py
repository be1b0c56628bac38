"""The help of the program and of each command."""

from collections.abc import Mapping
from typing import Any

from dxplan.render.language import Language, mark
from dxplan.render.text import folded

_INTRODUCTION = mark(
    "Keeps a plan of tasks and targets as checked YAML under git, and answers from it: what is overdue, where "
    "each KPI stands, which agency carries what."
)
_NEXT = mark("dxplan COMMAND --help explains a command. Without a command, dxplan shows the status.")
_HELP = mark("Show this help.")
_VERSION = mark("Show the version.")
_WIDTH = 30
_SCREEN = 80


def group_help(commands: Mapping[str, str], language: Language) -> str:
    """What the program is for, and its commands."""
    text = language.text
    rows = [(name, text(line)) for name, line in commands.items()]
    options = [("--lang vi|en", text("The language of the screen: vi or en.")), ("--version", text(_VERSION))]
    parts = [
        f"{text('Usage')}: dxplan {text('COMMAND')} [{text('OPTIONS')}]",
        folded(text(_INTRODUCTION), _SCREEN),
        f"{text('Commands')}:\n{_rows(rows, 12)}",
        f"{text('Options')}:\n{_rows([*options, ('--help', text(_HELP))], 16)}",
        folded(text(_NEXT), _SCREEN),
    ]
    return "\n\n".join(parts)


def command_help(command: Any, ctx: Any, language: Language) -> str:
    """What a command does, its options, and examples of it."""
    text = language.text
    about, _, examples = text(command.help or "").partition("\n\nExample")
    arguments, needed, options = [], [], [("--help", text(_HELP))]
    if command.verbs:
        arguments.append(text("COMMAND"))
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            arguments.append(parameter.metavar if parameter.required else f"[{parameter.metavar}]")
            options.insert(len(arguments) - 1, (parameter.metavar, text(parameter.help or "")))
            continue
        if parameter.name == "help":
            continue
        if parameter.required:
            needed.append(f"{parameter.opts[0]} {parameter.metavar}")
        names = ", ".join(sorted(parameter.opts, key=len))
        help_text = text(parameter.help or "").replace("{formats}", ", ".join(command.formats))
        options.insert(-1, (f"{names} {parameter.metavar}" if parameter.metavar else names, help_text))
    usage = " ".join([ctx.command_path, *arguments, *needed, f"[{text('OPTIONS')}]"])
    parts = [f"{text('Usage')}: {usage}", *(folded(paragraph, _SCREEN) for paragraph in about.split("\n\n"))]
    if examples:
        parts.append(f"{text('Examples')}:\n{examples.partition(chr(10))[2]}")
    if command.verbs:
        rows = [(name, text(line)) for name, line in command.verbs.items()]
        parts.append(f"{text('Commands')}:\n{_rows(rows, 14)}")
    parts.append(f"{text('Options')}:\n{_rows(options, _WIDTH)}")
    return "\n\n".join(parts)


def _rows(rows: list[tuple[str, str]], width: int) -> str:
    return "\n".join(f"  {name:<{width}} {folded(about, _SCREEN, width + 3)}" for name, about in rows)
