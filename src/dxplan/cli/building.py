"""A command as typer has it: for help, for errors, and for all that is no plain call (`calls.py`)."""

from collections.abc import Callable
from inspect import Parameter, Signature, cleandoc, signature
from typing import Annotated, Any, get_args

import typer
from typer.core import TyperCommand
from typer.exceptions import TyperException

from dxplan.cli.commands import function_of, verbs_of
from dxplan.cli.declared import Declared
from dxplan.cli.help import command_help
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import Language


class Command(TyperCommand):
    """A command whose help is laid out by us, in the reader's language."""

    language: Language
    formats: tuple[str, ...]
    verbs: dict[str, str]

    def get_help(self, ctx: Any) -> str:
        return command_help(self, ctx, self.language)


def build(name: str, language: Language, function: Callable[..., int | None] | None = None) -> Command:
    """One command, or a verb of one (`record progress`); only its module is imported.

    `function` is called with what was typed, in place of the command's own.
    """
    declared = function_of(name)

    def run(**values: Any) -> int | None:
        return (function or declared)(**values)

    # typer reads a command's options from its signature
    parameters = parameters_of(declared)
    run.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    settings = {"help_option_names": ["--help", "-h"]}
    app.command(name, cls=Command, help=cleandoc(declared.__doc__ or ""), context_settings=settings)(run)
    built = typer.main.get_command(app)
    assert isinstance(built, Command)
    built.language = language
    built.formats = getattr(declared, "formats", ())
    built.verbs = {} if " " in name else verbs_of(name)
    if name == "overdue":
        for option in built.params:
            if option.name == "overdue":
                option.default = True
    return built


def parameters_of(function: Callable[..., Any]) -> list[Parameter]:
    """The parameters of a command, of its own and shared ones (`options.with_options`), as typer reads them."""
    inner = vars(function).get("function")
    if inner is None:
        parameters = signature(function).parameters.values()
        return [parameter.replace(annotation=_for_typer(parameter.annotation)) for parameter in parameters]
    added = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            annotation=_for_typer(annotation),
            default=False if get_args(annotation)[0] is bool else None,
        )
        for name, annotation in vars(function)["added"].items()
    ]
    own = parameters_of(inner)
    return [
        *(own if "function" in vars(inner) else own[1:]),
        *added,
    ]  # the first is no option: `options`, or `recording`


def _for_typer(annotation: Any) -> Any:
    arguments = get_args(annotation)
    if not (len(arguments) == 2 and isinstance(arguments[1], Declared)):
        return annotation
    kind, declared = arguments
    if declared.names:
        return Annotated[kind, typer.Option(*declared.names, metavar=declared.metavar, help=declared.help)]
    return Annotated[kind, typer.Argument(metavar=declared.metavar, help=declared.help)]


def help_of(command: Command) -> str:
    """A command's help without running it."""
    return command.get_help(command.make_context(f"dxplan {command.name}", [], resilient_parsing=True))


def invoke(command: Command, arguments: list[str]) -> int | None:
    """Run a command without typer's own ways to fail: a DxplanError says what is wrong with the arguments."""
    path = f"dxplan {command.name}"
    try:
        with command.make_context(path, arguments) as context:
            code: int | None = command.invoke(context)
            return code
    except typer.Exit as end:
        return end.exit_code
    except TyperException as error:
        raise _usage(error, f"{path} --help") from None


def _usage(error: Any, help_command: str) -> DxplanError:
    """typer's complaint about the arguments, in our words."""
    hint = msg("{command} lists the options", command=help_command)
    match type(error).__name__:
        case "NoSuchOption":
            near = sorted(error.possibilities or ())
            hint = msg("did you mean {ids}?", ids=near) if near else hint
            return DxplanError(msg("there is no option {option}", option=error.option_name), hint)
        case "BadOptionUsage" if "does not take" in error.message:
            return DxplanError(msg("the option {option} takes no value", option=error.option_name), hint)
        case "BadOptionUsage":
            return DxplanError(msg("the option {option} needs a value", option=error.option_name), hint)
        case "MissingParameter":
            is_option = error.param.param_type_name == "option"
            missing = error.param.opts[0] if is_option else error.param.metavar
            return DxplanError(msg("{argument} is missing", argument=missing), hint)
    extra = error.message.partition("(")[2].removeprefix("s) (").removesuffix(")")
    return DxplanError(msg("there is an argument too many: {extra}", extra=extra or error.message), hint)
