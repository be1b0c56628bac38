"""Report templates: where they are, and how one is rendered from a view without being able to do anything else."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dxplan.dates import Period
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import Language
from dxplan.render.text import escaped
from dxplan.render.words import KPI_STATES, PLAN_STATUS, STATES

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

MARKDOWN = ".md.j2"
MAX_OUTPUT = 20_000_000
"""The most characters that a template may write."""
_MAX_REPEATED = 10_000


def template_folders(chosen: Path | None, repository: Path | None) -> tuple[Path, ...]:
    """Where templates are looked for, the first wins: a chosen folder, the plan repository's, the packaged one."""
    folders = (chosen, repository and repository / "templates", packaged_templates())
    return tuple(folder for folder in folders if folder is not None and folder.is_dir())


def packaged_templates() -> Path:
    """The templates that come with dxplan: in the package of a wheel, at the root of a clone."""
    package = Path(__file__).parent.parent
    packaged = package / "templates"
    return packaged if packaged.is_dir() else package.parent.parent / "templates"


def template_names(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """The reports that can be written, by name."""
    return tuple(
        sorted({path.name.removesuffix(MARKDOWN) for folder in folders for path in folder.glob(f"*{MARKDOWN}")})
    )


def render_markdown(name: str, folders: tuple[Path, ...], view: Mapping[str, Any], language: Language) -> str:
    """Render a template from the view alone; a DxplanError names the template, the line and what is wrong."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    file = f"{name}{MARKDOWN}"
    try:
        template = _environment(folders, language).get_template(file)
        return _bounded(template.generate(view), file)
    except TemplateNotFound as error:
        raise DxplanError(
            msg("there is no template {name}", name=str(error)), msg("there are {names}", names=template_names(folders))
        ) from None
    except TemplateSyntaxError as error:
        place = f"{error.filename or file}:{error.lineno}"
        raise DxplanError(
            msg("{place}: the template is broken ({reason})", place=place, reason=error.message)
        ) from None
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as error:
        place = _template_place(error, file)
        raise DxplanError(msg("{place}: the template fails ({reason})", place=place, reason=str(error))) from None


def _environment(folders: tuple[Path, ...], language: Language) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        """A sandbox that also refuses to make huge values out of small ones."""

        intercepted_binops = frozenset(("*", "**", "%"))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            small = all(isinstance(side, int) and abs(side) <= _MAX_REPEATED for side in (left, right))
            if operator == "**" or not small:
                raise SecurityError(f"{operator} is for small numbers alone")
            return super().call_binop(context, operator, left, right)

    environment = Sandbox(
        loader=FunctionLoader(lambda name: _source(name, folders)),
        undefined=StrictUndefined,
        autoescape=False,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for name in ("lipsum", "cycler", "joiner", "namespace"):
        environment.globals.pop(name, None)
    for name in ("center", "format", "indent", "pprint", "xmlattr", "urlize", "tojson", "attr"):
        environment.filters.pop(name, None)
    environment.globals["_"] = language.text
    environment.filters.update(_filters(language))
    return environment


def _filters(language: Language) -> dict[str, Callable[..., str]]:
    names = {str(code): name for table in (STATES, KPI_STATES, PLAN_STATUS) for code, name in table.items()}

    def day(value: date) -> str:
        return language.date(value)

    def number(value: float) -> str:
        return language.number(value)

    def period(value: Period) -> str:
        return language.period(value)

    def named(code: str) -> str:
        return language.text(names[code])

    return {"day": day, "number": number, "period": period, "named": named}


def _finalize(value: Any) -> Any:
    """Text of the plan is printed as it is: nothing in it is Markdown."""
    return escaped(value) if isinstance(value, str) else value


def _source(name: str, folders: tuple[Path, ...]) -> tuple[str, str, Callable[[], bool]] | None:
    """A template's text; what a link or `..` leads to outside its folder is not there."""
    for folder in folders:
        path = (folder / name).resolve()
        if path.is_relative_to(folder.resolve()) and path.is_file():
            try:
                return path.read_text(encoding="utf-8"), str(path), lambda: True
            except (OSError, UnicodeDecodeError):
                raise DxplanError(msg("the template {file} can't be read as UTF-8 text", file=name)) from None
    return None


def _bounded(chunks: Any, file: str) -> str:
    written, length = [], 0
    for chunk in chunks:
        length += len(chunk)
        if length > MAX_OUTPUT:
            raise DxplanError(msg("the template {file} writes more than 20 million characters", file=file))
        written.append(chunk)
    return "".join(written)


def _template_place(error: BaseException, file: str) -> str:
    place, trace = file, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(MARKDOWN):
            place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
