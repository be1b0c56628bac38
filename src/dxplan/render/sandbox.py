"""Where a template runs: a small language over a view, and bounds of time and size.

A template may loop over the view's lists, ask its booleans, print its values, and be made of parts. It has no
arithmetic, no comparison, no method and no function: what is counted, sorted or judged is in the view. So there is
little that a template from a stranger could do, and for what is left there are bounds of time and size.
"""

import _thread
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dxplan.dates import Period
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.kpis import goal_said, target_said
from dxplan.render.language import Language
from dxplan.render.words import DECLARED, IN_DOCUMENTS, KPI_STATES, PLAN_STATUS, REPORT_STATES, STATES

if TYPE_CHECKING:
    from jinja2 import BytecodeCache
    from jinja2.nodes import Template as Tree
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Kind = TypeVar("Kind")

MARKDOWN, WORD = TEMPLATES = (".md.j2", ".docx")
"""How the names of templates end."""
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
    [
        *("day", "dated", "moment", "number", "count", "percent", "period", "named", "target", "goal"),
        *("chart", "join", "upper", "lower", "capitalize", "trim"),
    ]
)
_TESTS = frozenset(("defined", "undefined", "none"))


class Source(NamedTuple):
    """The text of a template, or of a part of one."""

    text: str
    file: str
    place: Callable[[str, int], str]
    """Says where a line is."""
    without: frozenset[str] = frozenset()
    filters: frozenset[str] = frozenset()


def parsed(source: Source) -> "Tree":
    """A template's tree, if it is whole and within the language."""
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    with running(source.file, source.place):
        tree = ImmutableSandboxedEnvironment().parse(source.text, source.file, source.file)
        _check(tree, source.file, _NODES - source.without, _FILTERS | source.filters)
    return tree


def environment(
    language: Language,
    load: Callable[[str], tuple[str, str] | None],
    finalize: Callable[..., Any],
    view: Mapping[str, Any],
    *,
    without: frozenset[str] = frozenset(),
    filters: dict[str, Callable[..., Any]],
) -> "ImmutableSandboxedEnvironment":
    """An environment for the templates that `load` finds by name (text and file), less the language's parts `without`.

    `finalize` makes each printed value a text of the document; `filters` are the document's own. What the view holds is
    asked of it by name, when a template first does.
    """
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.runtime import Context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Viewing(Context):
        def resolve_or_missing(self, key: str) -> Any:
            known = key in self.vars or key in self.parent or key not in view
            return super().resolve_or_missing(key) if known else view[key]

    class Checking(ImmutableSandboxedEnvironment):
        def _parse(self, source: str, name: str | None, filename: str | None) -> "Tree":
            tree = super()._parse(source, name, filename)
            _check(tree, name or "", _NODES - without, _FILTERS | filters.keys())
            return tree

    def loaded(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        found = load(name)
        return found and (*found, lambda: True)

    made = Checking(
        loader=FunctionLoader(loaded),
        undefined=StrictUndefined,
        autoescape=True,  # what macros and blocks print is not escaped again; `finalize` escapes for the document
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        optimized=False,  # there is little to work out ahead in a template that is used once
        bytecode_cache=_compiled(language.code),
    )
    made.context_class = Viewing
    made.globals.clear()
    made.globals["_"] = language.text
    made.filters.update(_filters(language) | filters)
    return made


@cache
def _compiled(language: str) -> "BytecodeCache":
    """What was checked and compiled in this process, by name and text: `--all` fills one template in many times.

    A constant is printed when its template is compiled, and so in one language.
    """
    from jinja2 import BytecodeCache
    from jinja2.bccache import Bucket

    class Compiled(BytecodeCache):
        def __init__(self) -> None:
            self._codes: dict[tuple[str, str], CodeType | None] = {}

        def load_bytecode(self, bucket: Bucket) -> None:
            bucket.code = self._codes.get((bucket.key, bucket.checksum))

        def dump_bytecode(self, bucket: Bucket) -> None:
            self._codes[bucket.key, bucket.checksum] = bucket.code

    return Compiled()


@contextmanager
def running(file: str, place: Callable[[str, int], str]) -> Iterator[None]:
    """Run a template within the time it has; a DxplanError names the place and what is wrong.

    `place` says where a line of a template is.
    """
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    try:
        with _deadline(file):
            yield
    except TemplateNotFound as error:
        raise DxplanError(msg("there is no template {name}", name=str(error))) from None
    except TemplateSyntaxError as error:
        where = place(Path(error.filename or error.name or file).name, error.lineno)
        reason = error.message or type(error).__name__
        raise DxplanError(msg("{place}: the template is broken ({reason})", place=where, reason=reason)) from None
    except (TemplateError, AttributeError, TypeError, ValueError, LookupError, RecursionError, MemoryError) as error:
        reason = str(error) or type(error).__name__
        found = _innermost(error)
        where = place(*found) if found else file
        raise DxplanError(msg("{place}: the template fails ({reason})", place=where, reason=reason)) from None


def _check(tree: "Tree", name: str, kinds: frozenset[str], filters: frozenset[str]) -> None:
    """Refuse what a template may not do; the error has its line."""
    from jinja2 import TemplateSyntaxError, nodes

    leaves = (nodes.TemplateData, nodes.Name, nodes.Const)
    left: list[nodes.Node] = [tree]
    while left:  # in the order of the text, so that the first fault is told
        node = left.pop()
        if type(node) not in leaves:
            left += reversed(list(node.iter_child_nodes()))
        reason = None
        match node:
            case nodes.Filter() if node.name not in filters:
                reason = f"there is no filter {node.name}"
            case nodes.Test() if node.name not in _TESTS:
                reason = f"there is no test {node.name}"
            case nodes.Getattr() if node.attr.startswith("_"):
                reason = f"there is no {node.attr}"
            case nodes.Getitem() if not isinstance(node.arg, nodes.Const) or str(node.arg.value).startswith("_"):
                reason = "an item is taken by its name or number"
            case nodes.Call() if not isinstance(node.node, nodes.Name):
                reason = "only a macro can be called"
            case _ if type(node).__name__ not in kinds:
                reason = f"a template has no {type(node).__name__}"
        if reason:
            raise TemplateSyntaxError(reason, node.lineno, name, name)


def _filters(language: Language) -> dict[str, Callable[..., str]]:
    names = _names()

    def day(value: object) -> str:
        return language.date(_of(date, value))

    def moment(value: object) -> str:
        return language.moment(datetime.fromisoformat(_of(str, value)))

    def dated(value: object) -> str:
        return language.written_date(_of(date, value))

    def count(value: object) -> str:
        return language.quantity(_of(int, value))

    def percent(value: object) -> str:
        return language.percent(_of(float, value))

    def number(value: object) -> str:
        return language.number(_of(int, value) if isinstance(value, int) else _of(float, value))

    def period(value: object) -> str:
        text = _of(str, value)
        nine = text.removesuffix("-9M")
        return language.period(Period.parse(text)) if nine == text else language.say("nine months of {year}", year=nine)

    def named(code: object) -> str:
        return language.text(names[_of(str, code)])

    def target(value: object) -> str:
        return target_said(_of(dict, value), language)

    def goal(value: object) -> str:
        return goal_said(_of(dict, value), language)

    return {
        "day": day,
        "dated": dated,
        "moment": moment,
        "number": number,
        "count": count,
        "percent": percent,
        "period": period,
        "named": named,
        "target": target,
        "goal": goal,
    }


def naming(language: Language) -> Callable[[str], str]:
    """Says the codes that the view holds; any other text stays as it is."""
    names = _names()
    return lambda code: language.text(names[code]) if code in names else code


def _names() -> dict[str, str]:
    tables = (DECLARED, IN_DOCUMENTS, REPORT_STATES, KPI_STATES, PLAN_STATUS, STATES)
    return {str(code): name for table in tables for code, name in table.items()}


def _of(kind: type[Kind], value: object) -> Kind:
    if not isinstance(value, kind):
        raise TypeError(f"{type(value).__name__} is not {kind.__name__}")
    return value


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


def bounded(chunks: Iterator[str], file: str) -> str:
    """What a template writes, if it is not too much."""
    written, length = [], 0
    for chunk in chunks:
        length += len(chunk)
        if length > MAX_OUTPUT:
            raise DxplanError(msg("the template {file} writes more than 20 million characters", file=file))
        written.append(chunk)
    return "".join(written)


def _innermost(error: BaseException) -> tuple[str, int] | None:
    """The innermost template and line that the error went through."""
    found, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(TEMPLATES):
            found = Path(trace.tb_frame.f_code.co_filename).name, trace.tb_lineno
        trace = trace.tb_next
    return found
