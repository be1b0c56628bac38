"""The language of templates: the parts of Jinja's that a report needs, with limits of depth and length."""

import math
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from dxplan.diagnostics import Message, msg
from dxplan.word.budget import Budget, RefusedError, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2.lexer import Token, TokenStream
    from jinja2.nodes import Node
    from jinja2.nodes import Template as Tree

MAX_NESTED = 15
"""Tags within tags. Python takes 20 loops within each other, of which an include needs two, and 100 conditions."""
MAX_DEPTH = 30
"""Parts within parts of an expression. Python takes 200 brackets within each other, and Jinja calls itself 13 times for
each of ours."""
_MAX_CALLS = 3 * MAX_DEPTH + MAX_NESTED
_MAX_BRANCHES = 100
"""Of one `if`: what Python 3.11 compiles calls itself for each."""
MAX_TOKENS = 30_000
"""Words and signs in the tags of one template; what is compiled takes some thousand bytes for each."""

NODES = frozenset(
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
_NAMES = {
    **dict.fromkeys(("Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow", "Neg", "Pos"), msg("arithmetic")),
    "Compare": msg("comparison"),
    "Concat": msg("joining by ~"),
    "Dict": msg("dictionary of its own"),
    "Slice": msg("part of a list"),
    "AssignBlock": msg("set with a body"),
    **{node: node.lower() for node in ("Macro", "Block", "Extends", "Include", "Import")},
    "FromImport": "import",
}
"""What a template may not have, by Jinja's names."""
FILTERS = frozenset(
    [
        *("day", "dated", "hour", "moment", "number", "count", "percent", "period", "named", "target", "goal"),
        *("full_title", "standing", "own_part", "due_items", "request", "reading", "bodies", "abbreviations", "cited"),
        *("chart", "footnote", "joined", "join", "upper", "lower", "capitalize", "trim"),
    ]
)
_TESTS = frozenset(("defined", "undefined", "none"))
_LISTED = "listed"
"""A filter of our own before each loop; templates can't name it."""


class NotAllowedError(Exception):
    """A part of a template that is not in the language, with its line."""

    def __init__(self, reason: Message, name: str, line: int) -> None:
        super().__init__(reason.text)
        self.reason, self.name, self.line = reason, name, line


@cache
def environment_class() -> Any:
    """Jinja's sandbox for this language; an instance needs `kinds` and `filter_names` before it reads a template, and a
    `budget` before it runs one."""
    from jinja2 import Template
    from jinja2.compiler import CodeGenerator
    from jinja2.environment import TemplateModule
    from jinja2.ext import Extension
    from jinja2.parser import Parser
    from jinja2.runtime import BlockReference, LoopContext, Macro
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Counting(Extension):
        def filter_stream(self, stream: "TokenStream") -> "Iterator[Token]":
            for number, token in enumerate(stream, 1):
                if number > MAX_TOKENS:
                    reason = msg("its tags are longer than {limit} words and signs", limit=MAX_TOKENS)
                    raise NotAllowedError(reason, stream.name or "", token.lineno)
                yield token

    class Reading(Parser):
        def parse_autoescape(self) -> Any:
            token = self.stream.current
            raise NotAllowedError(msg("there is no tag {tag}", tag=token.value), self.name or "", token.lineno)

        parse_with = parse_call_block = parse_filter_block = parse_autoescape
        parse_statement = _deeper(Parser.parse_statement)
        parse_condexpr = _deeper(Parser.parse_condexpr)
        parse_not = _deeper(Parser.parse_not)
        parse_unary = _deeper(Parser.parse_unary)
        depth = 0

    class Generator(CodeGenerator):
        def buffer(self, frame: Any) -> None:
            frame.buffer = self.temporary_identifier()
            self.writeline(f"{frame.buffer} = environment.budget.pieces()")

    class Part(Template):
        def make_module(
            self, vars: Any = None, shared: bool = False, locals: "Mapping[str, Any] | None" = None
        ) -> TemplateModule:
            context = self.new_context(vars, shared, locals)
            pieces = self.environment.budget.pieces()  # type: ignore[attr-defined]
            pieces.extend(self.root_render_func(context))
            return TemplateModule(self, context, pieces)

    class Checking(ImmutableSandboxedEnvironment):
        code_generator_class = Generator
        template_class = Part
        kinds: frozenset[str]
        filter_names: frozenset[str]
        budget: Budget

        def __init__(self, **options: Any) -> None:
            super().__init__(extensions=[Counting], **options)
            self.filters[_LISTED] = listed

        def _parse(self, source: str, name: str | None, filename: str | None) -> "Tree":
            tree = Reading(self, source, name, filename).parse()
            check(tree, name or "", self.kinds, self.filter_names)
            return tree

        def _generate(self, source: "Tree", *args: Any, **options: Any) -> str:
            _guard_loops(source)
            return super()._generate(source, *args, **options)

        def call(__self, __context: Any, __macro: Any, *args: Any, **options: Any) -> Any:  # noqa: N805 — as Jinja's
            if isinstance(__macro, LoopContext):
                args = tuple(map(listed, args))
            elif not isinstance(__macro, Macro | BlockReference) and __macro is not __self.globals.get("_"):
                raise RefusedError(msg("only a macro can be called"))
            return super().call(__context, __macro, *args, **options)

    return Checking


def _deeper(parse: Callable[..., Any]) -> Callable[..., Any]:
    """A step of Jinja's parser that stops before Python runs out of calls, and can say where."""

    def deeper(parser: Any, *args: Any, **options: Any) -> Any:
        parser.depth += 1
        if parser.depth > _MAX_CALLS:
            raise _too_deep(parser.name or "", parser.stream.current.lineno)
        node = parse(parser, *args, **options)
        parser.depth -= 1
        return node

    return deeper


def check(tree: "Tree", name: str, kinds: frozenset[str], filters: frozenset[str]) -> None:
    """Refuse what a template may not do or nests too deeply, the first place in the order of the text."""
    from jinja2 import nodes

    leaves = (nodes.TemplateData, nodes.Name, nodes.Const)
    left: list[tuple[Node, int, int]] = [(tree, 0, 0)]
    while left:
        node, nested, depth = left.pop()
        reason = _reason(node, kinds, filters)
        if reason:
            raise NotAllowedError(reason, name, node.lineno)
        branches = getattr(node, "elif_", ())  # these are no deeper than their `if`
        if nested > MAX_NESTED or depth > MAX_DEPTH or len(branches) > _MAX_BRANCHES:
            raise _too_deep(name, node.lineno)
        if type(node) in leaves:
            continue
        within = nested + isinstance(node, nodes.For | nodes.If | nodes.Macro | nodes.Block | nodes.AssignBlock)
        left += [
            (child, nested if child in branches else within, depth + 1 if isinstance(child, nodes.Expr) else 0)
            for child in reversed(list(node.iter_child_nodes()))
        ]


def _too_deep(name: str, line: int) -> NotAllowedError:
    reason = msg("more than {tags} tags, or {parts} parts of an expression, stand within each other",
                 tags=MAX_NESTED, parts=MAX_DEPTH)  # fmt: skip
    return NotAllowedError(reason, name, line)


def _reason(node: "Node", kinds: frozenset[str], filters: frozenset[str]) -> Message | None:
    """The reason why a node is not in the language."""
    from jinja2 import nodes

    match node:
        case nodes.Filter() if node.name not in filters:
            return msg("there is no filter {name}", name=node.name)
        case nodes.Test() if node.name not in _TESTS:
            return msg("there is no test {name}", name=node.name)
        case nodes.Getattr() if node.attr.startswith("_"):
            return msg("there is no {name}", name=node.attr)
        case nodes.Getitem() if not isinstance(node.arg, nodes.Const) or str(node.arg.value).startswith("_"):
            return msg("an item is taken by its name or number")
        case nodes.Call() if not isinstance(node.node, nodes.Name):
            return msg("only a macro can be called")
        case nodes.Const(value=float()) if not math.isfinite(node.value):
            return msg("a number is too large")
        case _ if type(node).__name__ not in kinds:
            return msg("a template has no {name}", name=_NAMES.get(type(node).__name__, type(node).__name__))
    names = [part.name for part in getattr(node, "args", ()) if isinstance(part, nodes.Name) and part.ctx == "param"]
    names += [part.key for part in getattr(node, "kwargs", ())]
    if len(set(names)) < len(names):
        return msg("an argument stands twice")
    return None


def _guard_loops(tree: "Tree") -> None:
    """Let each loop refuse a text: a list of its letters takes 80 times its size."""
    from jinja2 import nodes

    for loop in list(tree.find_all(nodes.For)):
        loop.iter = nodes.Filter(loop.iter, _LISTED, [], [], None, None, lineno=loop.lineno)
