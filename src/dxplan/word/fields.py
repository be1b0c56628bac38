"""Compares a report template with the fields that reports have: those that do not exist, and those left unused."""

from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, Union, get_args, get_origin, get_type_hints, is_typeddict

from dxplan.diagnostics import DxplanError, Message, msg, nearest
from dxplan.render.figure import FIELDS
from dxplan.word.sandbox import TemplateText, parsed

if TYPE_CHECKING:
    from jinja2.nodes import Node

Shape = Any
"""What a field may hold: a dict of fields, a list with one shape for its items, TEXT, or ANY if that is not known."""

TEXT, ANY = "text", "any"
MAX_INCLUDED = 1000


class TemplateFault(NamedTuple):
    """A fault at a place of a template."""

    place: str
    message: Message


def shape_of(hint: Any) -> Shape:
    """The shape of the values of a type: a typed dictionary, a list, a text or number, or one of several of these."""
    if is_typeddict(hint):
        return {name: shape_of(field) for name, field in get_type_hints(hint).items()}
    if get_origin(hint) is list:
        return [shape_of(item) for item in get_args(hint)]
    if get_origin(hint) in (Union, UnionType):
        shapes = [shape_of(part) for part in get_args(hint) if part is not NoneType]
        return dict(ChainMap(*shapes)) if isinstance(shapes[0], dict) else shapes[0]
    return TEXT


def check_fields(
    source: TemplateText, offered: Mapping[str, Shape], load: Callable[[str], TemplateText | None]
) -> tuple[list[TemplateFault], set[str]]:
    """The faults of a template, by place, and the offered fields that it uses.

    The templates that it includes, which `load` finds by name, count as its own and know the names of its loops. A
    DxplanError for a template that is broken, or includes too much.
    """
    walk = _Walk(source, offered, load)
    walk.statement(parsed(source), {})
    return walk.faults, walk.used


class _Walk:
    """One way through a template, with the names that its loops and assignments give."""

    def __init__(
        self, source: TemplateText, offered: Mapping[str, Shape], load: Callable[[str], TemplateText | None]
    ) -> None:
        self.offered = offered
        self.faults: list[TemplateFault] = []
        self.used: set[str] = set()
        self._load = load
        self._sources = [source]
        """The template, and those that led to the one that is included now."""
        self._included = 0

    def statement(self, node: "Node", scope: dict[str, Shape]) -> None:
        from jinja2 import nodes

        match node:
            case nodes.For():
                self._loop(node, scope)
            case nodes.Output():
                for printed in node.nodes:
                    if isinstance(self._shape(printed, scope), dict | list):
                        name = _path(printed)
                        message = msg("{name} is not a text; name one of its fields, or loop over it", name=name)
                        self._wrong(printed, message)
            case nodes.Assign():
                scope |= dict.fromkeys(_targets(node.target), self._shape(node.node, scope))
            case nodes.Macro():
                scope[node.name] = ANY
                inner = scope | dict.fromkeys((argument.name for argument in node.args), ANY)
                self._statements(node.body, inner)
            case nodes.AssignBlock():
                self._statements(node.body, dict(scope))
                scope |= dict.fromkeys(_targets(node.target), TEXT)
            case nodes.Import():
                scope[node.target] = ANY
            case nodes.FromImport():
                scope |= {name if isinstance(name, str) else name[1]: ANY for name in node.names}
            case nodes.Include() | nodes.Extends():
                self._include(node, scope)
            case nodes.Expr():
                self._shape(node, scope)
            case _:
                self._statements(node.iter_child_nodes(), scope)

    def _statements(self, nodes: Iterable["Node"], scope: dict[str, Shape]) -> None:
        for node in nodes:
            self.statement(node, scope)

    def _loop(self, node: Any, scope: dict[str, Shape]) -> None:
        shape = self._shape(node.iter, scope)
        if shape == TEXT or isinstance(shape, dict):
            self._wrong(node, msg("{name} is not a list", name=_path(node.iter)))
        inner = {
            **scope,
            **dict.fromkeys(_targets(node.target), shape[0] if isinstance(shape, list) else ANY),
            "loop": ANY,
        }
        self._statements([*node.body, *([node.test] if node.test else [])], inner)
        self._statements(node.else_, dict(scope))

    def _include(self, node: Any, scope: dict[str, Shape]) -> None:
        """Go through the template that is named here, unless it led here: it may include itself for what is nested."""
        name = getattr(node.template, "value", None)
        if not isinstance(name, str):
            self._shape(node.template, scope)
            return
        source = self._load(name)
        self._included += 1
        if self._included > MAX_INCLUDED:
            raise DxplanError(msg("{place}: too much is included", place=self._place(node)))
        if source is None and not getattr(node, "ignore_missing", False):
            self._wrong(node, msg("there is no template {name}", name=name))
        if source is None or source.file in [including.file for including in self._sources]:
            return
        self._sources.append(source)
        self.statement(parsed(source), dict(scope))
        self._sources.pop()

    def _shape(self, node: "Node", scope: dict[str, Shape]) -> Shape:
        """The shape of an expression's value; every field in the expression is looked up."""
        from jinja2 import nodes

        match node:
            case nodes.Name():
                return self._variable(node, scope)
            case nodes.Getattr():
                return self._field(node, node.attr, self._shape(node.node, scope))
            case nodes.Getitem(arg=nodes.Const(value=name)):
                return self._field(node, name, self._shape(node.node, scope))
            case nodes.Filter(name="chart"):
                given = ANY if node.node is None else self._shape(node.node, scope)
                if given != ANY and not (isinstance(given, dict) and given.keys() == FIELDS):
                    self._wrong(node, msg("{name} is not a chart", name=_path(node.node)))
                return TEXT
        for child in node.iter_child_nodes():
            self._shape(child, scope)
        return ANY

    def _variable(self, node: Any, scope: dict[str, Shape]) -> Shape:
        if node.name in scope or node.name in ("_", "super", "self"):
            return scope.get(node.name, ANY)
        if node.name not in self.offered:
            self._unknown(node, node.name, self.offered)
            return ANY
        self.used.add(node.name)
        return self.offered[node.name]

    def _field(self, node: Any, name: Any, of: Shape) -> Shape:
        if isinstance(of, list):
            if isinstance(name, int):
                return of[0]
            self._wrong(node, msg("{name} is a list; loop over it", name=_path(node.node)))
        elif isinstance(of, dict):
            if name in of:
                return of[name]
            self._unknown(node, name, of)
        elif of == TEXT:
            self._wrong(node, msg("{name} has no fields", name=_path(node.node)))
        return ANY

    def _unknown(self, node: "Node", name: Any, fields: Mapping[str, Shape]) -> None:
        near = nearest(str(name), fields)
        if near:
            self._wrong(node, msg("there is no field {name} ({hint})", name=_path(node), hint=near))
        else:
            self._wrong(node, msg("there is no field {name}", name=_path(node)))

    def _wrong(self, node: "Node", message: Message) -> None:
        self.faults.append(TemplateFault(self._place(node), message))

    def _place(self, node: "Node") -> str:
        source = self._sources[-1]
        return source.place(source.file, node.lineno)


def _targets(target: Any) -> Iterator[str]:
    if hasattr(target, "name"):
        yield target.name
    for item in getattr(target, "items", ()):
        yield from _targets(item)


def _path(node: Any) -> str:
    """An expression as it was written, as far as it is names: `task.lead`."""
    if hasattr(node, "attr"):
        return f"{_path(node.node)}.{node.attr}"
    if hasattr(node, "arg"):
        return f"{_path(node.node)}[{getattr(node.arg, 'value', '…')!r}]"
    return str(getattr(node, "name", "…"))
