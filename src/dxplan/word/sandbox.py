"""Runs a template: a small language over a view, with limits of time and size.

A template may loop over the view's lists, ask its booleans, print its values, and include others. It has no arithmetic,
no comparison, no method and no function: what is counted, sorted or judged is in the view. So a template from a
stranger can do little but take time and memory, and both have limits.
"""

import _thread
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.render.language import Language
from dxplan.render.views.target_words import target_in_words, target_with_unit
from dxplan.render.views.words import DECLARED, IN_DOCUMENTS, KPI_STATES, PLAN_STATUS, REPORT_STATES, STATES
from dxplan.word.budget import Budget, RefusedError, text_of
from dxplan.word.grammar import FILTERS, NODES, NotAllowedError, environment_class
from dxplan.word.packaged import code_made_ahead
from dxplan.word.phrases import Phrases
from dxplan.word.reasons import reason_of

if TYPE_CHECKING:
    from jinja2 import BytecodeCache
    from jinja2.nodes import Template as Tree

Kind = TypeVar("Kind")

_FAULTS = (
    *(AttributeError, TypeError, ValueError, LookupError, NameError, ArithmeticError),
    *(RuntimeError, AssertionError, MemoryError),
)
"""The errors that a wrong template may raise, besides Jinja's own."""

MARKDOWN, WORD = TEMPLATES = (".md.j2", ".docx")
"""How the names of templates end."""
MAX_SECONDS = 10


class TemplateText(NamedTuple):
    """The text of a template, or of a part of one."""

    text: str
    file: str
    place: Callable[[str, int], str]
    """The words for the place of a line, of its file and number."""
    without: frozenset[str] = frozenset()


def parsed(source: TemplateText) -> "Tree":
    """A template's tree, if it is whole and within the language."""
    with running(source.file, source.place):
        reader = environment_class()()
        reader.kinds, reader.filter_names = NODES - source.without, FILTERS
        tree: Tree = reader.parse(source.text, source.file, source.file)
    return tree


def environment(
    language: Language,
    load: Callable[[str], tuple[str, str] | None],
    finalize: Callable[[Any], Any],
    view: Mapping[str, Any],
    budget: Budget,
    *,
    without: frozenset[str] = frozenset(),
    filters: dict[str, Callable[..., Any]],
) -> Any:
    """Jinja's environment for the templates that `load` finds by name (text and file), less the parts `without`.

    `finalize` makes each printed value a text of the document; `filters` are the document's own. A part of the view is
    built when a template first names it.
    """
    from jinja2 import FunctionLoader, StrictUndefined, pass_context
    from jinja2.runtime import Context

    class Viewing(Context):
        def resolve_or_missing(self, key: str) -> Any:
            is_own = key in self.vars or key in self.parent or key not in view
            return super().resolve_or_missing(key) if is_own else view[key]

    def loaded(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        template = load(name)
        return template and (*template, lambda: True)

    made: Any = environment_class()(
        loader=FunctionLoader(loaded),
        undefined=StrictUndefined,
        autoescape=True,  # the text of macros and blocks is not escaped again; `finalize` escapes for the document
        finalize=pass_context(lambda _, value: finalize(value)),  # so that no constant is printed ahead of its turn
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        optimized=False,  # there is little to work out ahead in a template that is used once
        bytecode_cache=_compiled(),
    )
    made.context_class = Viewing
    made.kinds, made.filter_names, made.budget = NODES - without, FILTERS, budget
    made.concat = budget.joined
    made.globals.clear()
    made.globals["_"] = language.text
    own = _filters(language) | Phrases(language, naming(language)).filters() | filters
    own["join"] = budget.join
    made.filters |= {name: budget.counted(change) for name, change in own.items()}
    return made


@cache
def _compiled() -> "BytecodeCache":
    """The templates compiled in this process, by file and text: `--all` fills one template in many times; and ours,
    whose Python is made ahead."""
    from jinja2 import BytecodeCache
    from jinja2.bccache import Bucket

    class Compiled(BytecodeCache):
        def __init__(self) -> None:
            self._codes: dict[tuple[str, str], CodeType | None] = {}

        def get_cache_key(self, name: str, filename: str | None = None) -> str:
            return filename or name

        def load_bytecode(self, bucket: Bucket) -> None:
            code = self._codes.get((bucket.key, bucket.checksum))
            bucket.code = code or code_made_ahead(bucket.key, bucket.checksum)

        def dump_bytecode(self, bucket: Bucket) -> None:
            self._codes[bucket.key, bucket.checksum] = bucket.code

    return Compiled()


@contextmanager
def running(file: str, place: Callable[[str, int], str]) -> Iterator[None]:
    """Run a template within the limit of time; a DxplanError names the place and the fault."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    try:
        with _deadline(file):
            yield
    except TemplateNotFound as error:
        raise DxplanError(msg("there is no template {name}", name=str(error))) from None
    except NotAllowedError as error:
        raise _broken(place(Path(error.name or file).name, error.line), error.reason) from None
    except TemplateSyntaxError as error:
        where = place(Path(error.filename or error.name or file).name, error.lineno)
        raise _broken(where, reason_of(error)) from None
    except SyntaxError as error:  # of Python's, in what Jinja made of the template
        raise _broken(file, reason_of(error)) from None
    except (RefusedError, TemplateError, *_FAULTS) as error:
        reason = error.reason if isinstance(error, RefusedError) else reason_of(error)
        line = _innermost(error)
        where = place(*line) if line else file
        raise DxplanError(msg("{place}: the template fails ({reason})", place=where, reason=reason)) from None


def _broken(where: str, reason: Message) -> DxplanError:
    return DxplanError(msg("{place}: the template is broken ({reason})", place=where, reason=reason))


def _filters(language: Language) -> dict[str, Callable[..., str]]:
    """The filters that print values in the language, and Jinja's own for texts; each refuses another kind of value."""
    names = _names()

    return {
        "day": lambda value: language.date(_of(date, value)),
        "dated": lambda value: language.written_date(_of(date, value)),
        "hour": lambda value: language.hour(_of(str, value)),
        "moment": lambda value: language.moment(datetime.fromisoformat(_of(str, value))),
        "number": lambda value: language.number(_of(int if isinstance(value, int) else float, value)),
        "count": lambda value: language.quantity(_of(int, value)),
        "percent": lambda value: language.percent(_of(float, value)),
        "period": lambda value: language.part_name(_of(str, value)),
        "named": lambda code: language.text(names[_of(str, code)]),
        "target": lambda target: target_with_unit(_of(dict, target), language),
        "goal": lambda target: target_in_words(_of(dict, target), language),
        "upper": lambda value: text_of(value).upper(),
        "lower": lambda value: text_of(value).lower(),
        "capitalize": lambda value: text_of(value).capitalize(),
        "trim": lambda value, chars=None: text_of(value).strip(chars),
    }


def naming(language: Language) -> Callable[[str], str]:
    """The words for a code of the view; any other text stays as it is."""
    names = _names()
    return lambda code: language.text(names[code]) if code in names else code


def _names() -> dict[str, str]:
    tables = (DECLARED, REPORT_STATES, KPI_STATES, PLAN_STATUS, STATES, IN_DOCUMENTS)
    return {str(code): name for table in tables for code, name in table.items()}


def _of(kind: type[Kind], value: object) -> Kind:
    if not isinstance(value, kind):
        raise TypeError(f"{type(value).__name__} is not {kind.__name__}")
    return value


_ALARM = getattr(signal, "SIGALRM", signal.SIGTERM)
"""The signal of the timer. Ctrl-C is none: in a shell's background job it is ignored."""


class _TooLate(BaseException):
    """The time of a template is over; no `except Exception` may take it."""


@contextmanager
def _deadline(file: str) -> Iterator[None]:
    """Stop a template that takes too long; it runs in the main thread, which a timer interrupts."""
    is_running = True

    def ring(number: int, frame: FrameType | None) -> None:
        if is_running:
            raise _TooLate

    timer = threading.Timer(MAX_SECONDS, _thread.interrupt_main, (_ALARM,))
    timer.daemon = True
    before = signal.signal(_ALARM, ring)
    timer.start()
    try:
        try:
            yield
        finally:
            is_running = False
    except _TooLate:
        message = msg("the template {file} takes more than {seconds} seconds", file=file, seconds=MAX_SECONDS)
        raise DxplanError(message) from None
    finally:
        timer.cancel()
        signal.signal(_ALARM, before)


def _innermost(error: BaseException) -> tuple[str, int] | None:
    """The innermost template and line that the error went through."""
    place, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(TEMPLATES):
            place = Path(trace.tb_frame.f_code.co_filename).name, trace.tb_lineno
        trace = trace.tb_next
    return place
