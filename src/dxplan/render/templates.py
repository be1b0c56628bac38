"""Report templates: where they are, and how one is rendered from a view without being able to do anything else.

A template may loop over the view's lists, ask its booleans, print its values, and be made of parts. It has no
arithmetic, no comparison, no method and no function: what is counted, sorted or judged is in the view. So there is
little that a template from a stranger could do, and for what is left there are bounds of time and size.
"""

import _thread
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from dxplan.dates import Period
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.kpis import target_said
from dxplan.render.language import Language
from dxplan.render.text import escaped, printable
from dxplan.render.words import KPI_STATES, PLAN_STATUS, STATES

if TYPE_CHECKING:
    from jinja2.nodes import Template as Tree
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Kind = TypeVar("Kind")

MARKDOWN = ".md.j2"
MAX_OUTPUT = 20_000_000
MAX_SECONDS = 10

_NODES = frozenset(
    [
        "Template",
        "Output",
        "TemplateData",
        "For",
        "If",
        "CondExpr",
        "Not",
        "And",
        "Or",
        "Name",
        "Const",
        "Getattr",
        "Getitem",
        "List",
        "Tuple",
        "Filter",
        "Test",
        "Call",
        "Keyword",
        "Assign",
        "AssignBlock",
        "Macro",
        "Block",
        "Extends",
        "Include",
        "Import",
        "FromImport",
    ]
)
_FILTERS = frozenset(
    ["day", "moment", "number", "period", "named", "target", "join", "upper", "lower", "capitalize", "trim"]
)
_TESTS = frozenset(("defined", "undefined", "none"))


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
    files = (path.name for folder in folders for path in folder.glob(f"*{MARKDOWN}"))
    return tuple(sorted({name.removesuffix(MARKDOWN) for name in files}))


def render_markdown(name: str, folders: tuple[Path, ...], view: Mapping[str, Any], language: Language) -> str:
    """Render a template from the view alone; a DxplanError names the template, the line and what is wrong."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    file = f"{name}{MARKDOWN}"
    if _source(file, folders) is None:
        known = template_names(folders)
        raise DxplanError(msg("there is no report {name}", name=name), msg("there are {names}", names=known))
    try:
        with _deadline(file):
            return printable(_bounded(_environment(folders, language).get_template(file).generate(view), file))
    except TemplateNotFound as error:
        raise DxplanError(msg("there is no template {name}", name=str(error))) from None
    except TemplateSyntaxError as error:
        place = f"{Path(error.filename or error.name or file).name}:{error.lineno}"
        reason = error.message or type(error).__name__
        raise DxplanError(msg("{place}: the template is broken ({reason})", place=place, reason=reason)) from None
    except (TemplateError, AttributeError, TypeError, ValueError, LookupError, RecursionError, MemoryError) as error:
        reason = str(error) or type(error).__name__
        place = _template_place(error, file)
        raise DxplanError(msg("{place}: the template fails ({reason})", place=place, reason=reason)) from None


def _environment(folders: tuple[Path, ...], language: Language) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        found = _source(name, folders)
        if found is None:
            return None
        _check(environment.parse(found[0], name, found[1]), name)
        return *found, lambda: True

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=True,  # what macros and blocks print is not escaped again; `_finalize` escapes for Markdown
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.clear()
    environment.globals["_"] = language.text
    environment.filters.update(_filters(language))
    return environment


def _check(tree: "Tree", name: str) -> None:
    """Refuse what a template may not do; the error has its line."""
    from jinja2 import TemplateSyntaxError, nodes

    for node in tree.find_all(nodes.Node):
        reason = None
        match node:
            case nodes.Filter() if node.name not in _FILTERS:
                reason = f"there is no filter {node.name}"
            case nodes.Test() if node.name not in _TESTS:
                reason = f"there is no test {node.name}"
            case nodes.Getattr() if node.attr.startswith("_"):
                reason = f"there is no {node.attr}"
            case nodes.Getitem() if not isinstance(node.arg, nodes.Const) or str(node.arg.value).startswith("_"):
                reason = "an item is taken by its name or number"
            case nodes.Call() if not isinstance(node.node, nodes.Name):
                reason = "only a macro can be called"
            case _ if type(node).__name__ not in _NODES:
                reason = f"a template has no {type(node).__name__}"
        if reason:
            raise TemplateSyntaxError(reason, node.lineno, name, name)


def _filters(language: Language) -> dict[str, Callable[..., str]]:
    names = {str(code): name for table in (STATES, KPI_STATES, PLAN_STATUS) for code, name in table.items()}

    def day(value: object) -> str:
        return language.date(_of(date, value))

    def moment(value: object) -> str:
        return language.moment(datetime.fromisoformat(_of(str, value)))

    def number(value: object) -> str:
        return language.number(_of(int, value) if isinstance(value, int) else _of(float, value))

    def period(value: object) -> str:
        return language.period(Period.parse(_of(str, value)))

    def named(code: object) -> str:
        return language.text(names[_of(str, code)])

    def target(value: object) -> str:
        return target_said(_of(dict, value), language)

    return {"day": day, "moment": moment, "number": number, "period": period, "named": named, "target": target}


def _of(kind: type[Kind], value: object) -> Kind:
    if not isinstance(value, kind):
        raise TypeError(f"{type(value).__name__} is not {kind.__name__}")
    return value


def _finalize(value: Any) -> Any:
    """Text of the plan is printed as it is: nothing in it is Markdown."""
    from markupsafe import Markup

    return Markup(escaped(value)) if type(value) is str else value  # noqa: S704 — escaped for Markdown, not HTML


def _source(name: str, folders: tuple[Path, ...]) -> tuple[str, str] | None:
    """A template's text and file; what a link or `..` leads to outside its folder is not there."""
    for folder in folders:
        path = (folder / name).resolve()
        if name.isprintable() and path.is_relative_to(folder.resolve()) and path.is_file():
            try:
                return path.read_text(encoding="utf-8-sig"), str(path)
            except (OSError, UnicodeDecodeError):
                raise DxplanError(msg("the template {file} can't be read as UTF-8 text", file=name)) from None
    return None


@contextmanager
def _deadline(file: str) -> Iterator[None]:
    """Stop a template that takes too long; it runs in the main thread, which a timer interrupts."""
    late = threading.Event()

    def stop() -> None:
        late.set()
        _thread.interrupt_main()

    timer = threading.Timer(MAX_SECONDS, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    except KeyboardInterrupt:
        if not late.is_set():
            raise
        raise DxplanError(
            msg("the template {file} takes more than {seconds} seconds", file=file, seconds=MAX_SECONDS)
        ) from None
    finally:
        timer.cancel()


def _bounded(chunks: Iterator[str], file: str) -> str:
    written, length = [], 0
    for chunk in chunks:
        length += len(chunk)
        if length > MAX_OUTPUT:
            raise DxplanError(msg("the template {file} writes more than 20 million characters", file=file))
        written.append(chunk)
    return "".join(written)


def _template_place(error: BaseException, file: str) -> str:
    """The innermost template and line that the error went through."""
    place, trace = file, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(MARKDOWN):
            place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
