"""Bytes to a checked model: a workspace of the plan and its records, their faults, and the place of everything."""

import gc
import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dxplan.diagnostics import Diagnostic, Fault, Position, msg
from dxplan.model.deadline import Deadline
from dxplan.model.definition import ValidationError
from dxplan.model.node import Node
from dxplan.model.plan import Agency, Group, Plan
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.derived_ids import Identified, identified
from dxplan.reading.file_rules import MISPLACED_FILE
from dxplan.reading.format_rules import LATER_FORMAT, WRONG_TYPE
from dxplan.reading.places import (
    NOTHING,
    data_path,
    in_whole,
    items_below,
    record_subject_at,
    smallest_part,
    subject_at,
    value_at,
    with_values,
)
from dxplan.reading.yaml import Path, YamlText, read_source

if TYPE_CHECKING:
    from dxplan.model.body_list import Agencies
    from dxplan.model.records import Record
    from dxplan.reading.canonical import Words

Some = TypeVar("Some", bound=Node)


class RecordFile(NamedTuple):
    """A file of facts as read: the report or journal if there is one, and what reading found."""

    source: YamlText
    record: "Record | None"
    diagnostics: tuple[Diagnostic, ...]
    left_out: frozenset[Path] = frozenset()
    """The paths of what could not be read and is not in the record."""

    @property
    def name(self) -> str:
        """How messages call the file."""
        return self.source.name

    def places(self, *path: str | int) -> list[int]:
        """The index in the file's list at the path of each item of the record's list."""
        items = value_at(self.source.data, path)
        count = len(items) if isinstance(items, list) else 0
        return [index for index in range(count) if not self.left_out or (*path, index) not in self.left_out]

    def is_whole(self, *path: str | int) -> bool:
        """Whether everything at the path and below it could be read."""
        return self.record is not None and not any(left[: len(path)] == path for left in self.left_out)


class BodyFile(NamedTuple):
    """A file of shared bodies as read: the bodies if there are any, and what reading found."""

    source: YamlText
    bodies: "Agencies | None"
    diagnostics: tuple[Diagnostic, ...]
    left_out: frozenset[str] = frozenset()
    """The ids of bodies that could not be read."""


_PARTS = ("source", "plan", "diagnostics", "left_out", "records", "shared", "taken", "ids", "superiors", "gaps")


class Workspace:
    """A plan as read: the model if there is one, its records, the findings of reading, and the place of everything.

    `left_out` holds the ids of items that are not in the model because they could not be read. `shared` is the file of
    the bodies that the plan names and does not list itself, if there is one, and `taken` has their ids. `superiors` are
    the other plans of the repository that tasks of this one carry out, where a command asks for them. `gaps` are the
    paths of what could not be read.
    """

    __slots__ = ("_items", "_sources", *_PARTS)

    def __init__(
        self,
        source: YamlText,
        plan: Plan | None,
        diagnostics: tuple[Diagnostic, ...],
        left_out: frozenset[str] = frozenset(),
        records: tuple[RecordFile, ...] = (),
        shared: YamlText | None = None,
        taken: frozenset[str] = frozenset(),
        ids: Identified | None = None,
        superiors: tuple["Workspace", ...] = (),
        gaps: frozenset[Path] = frozenset(),
    ) -> None:
        self.source = source
        self.gaps = gaps
        self.superiors = superiors
        self.ids = ids or Identified(source.data, ())
        self.plan = plan
        self.diagnostics = diagnostics
        self.left_out = left_out
        self.records = records
        self.shared = shared
        self.taken = taken
        self._items: dict[str, list[dict[str, Any]]] = {}
        texts = (source, *((shared,) if shared else ()), *(file.source for file in records))
        self._sources = {text.name: text for text in texts}

    @property
    def has_errors(self) -> bool:
        """Whether reading found an error, in the plan or in its records."""
        return any(finding.is_error for finding in self.diagnostics)

    def with_records(self, records: Iterable[RecordFile]) -> "Workspace":
        """The workspace with files of facts, in the order of their names, and with what reading them found."""
        files = tuple(sorted(records, key=lambda file: file.name))
        diagnostics = (*self.diagnostics, *(finding for file in files for finding in file.diagnostics))
        return self._with(diagnostics=diagnostics, records=files)

    def with_findings(self, findings: Iterable[Diagnostic]) -> "Workspace":
        """The workspace with findings about other files."""
        return self._with(diagnostics=(*self.diagnostics, *findings))

    def with_superiors(self, superiors: Iterable["Workspace"]) -> "Workspace":
        """The workspace with other plans of the repository."""
        return self._with(superiors=tuple(superiors))

    def with_record(self, record: RecordFile) -> "Workspace":
        """The workspace with one more record file, which replaces one of the same name."""
        other_files = [file for file in self.records if file.name != record.name]
        files = (self.source.name, self.shared.name if self.shared else None)
        own = tuple(finding for finding in self.diagnostics if finding.file in files)
        return self._with(diagnostics=own, records=()).with_records((*other_files, record))

    def with_bodies(self, file: "BodyFile", agencies: tuple[Agency, ...], groups: tuple[Group, ...]) -> "Workspace":
        """The workspace with bodies of a file behind the plan's own, and with what reading that file found."""
        assert self.plan is not None
        bodies = {"agencies": (*self.plan.agencies, *agencies), "groups": (*self.plan.groups, *groups)}
        return self._with(
            plan=self.plan.model_copy(update=bodies),
            diagnostics=(*self.diagnostics, *file.diagnostics),
            left_out=self.left_out | file.left_out,
            shared=file.source,
            taken=frozenset((*(agency.id for agency in agencies), *(group.id for group in groups))),
        )

    def _with(self, **parts: Any) -> "Workspace":
        """The workspace with other parts."""
        return Workspace(**{**{name: getattr(self, name) for name in _PARTS}, **parts})

    @property
    def data(self) -> Any:
        """The data of the plan's file, with the ids that were made of numbers."""
        return self.ids.data

    def place(self, subject: str, at: str, nth: int = 0) -> tuple[str, Position]:
        """As `locate`, with the file: a body that was taken stands in the file of shared bodies."""
        if self.shared and subject in self.taken:
            item = next(item for item in items_below([self.shared.data], is_top=True) if item["id"] == subject)
            return self.shared.name, self.shared.position(tuple(at.split(".")) if at else (), below=item)
        return self.source.name, self.locate(subject, at, nth)

    def locate(self, subject: str, at: str, nth: int = 0) -> Position:
        """The place of a field of an item (`deadline.due` of `II.1`); `nth` chooses among items with the same id."""
        return self.source.position(tuple(at.split(".")) if at else (), below=self._item(subject, nth))

    def in_file(self, subject: str, at: str, nth: int = 0) -> str:
        """The field of an item as the file has it: it counts the parts of lists that could not be read as well."""
        return in_whole(self.source.data, self.gaps, self._item(subject, nth), at) if self.gaps else at

    def item_data(self, subject: str) -> dict[str, Any] | None:
        """The data of the first item of that id as in the file, of the file itself for ""; None if there is none."""
        return next(iter(self._items_of(subject)), None)

    def _item(self, subject: str, nth: int) -> dict[str, Any]:
        items = self._items_of(subject) or self._items_of("")
        return items[min(nth, len(items) - 1)]

    def _items_of(self, subject: str) -> list[dict[str, Any]]:
        if not self._items:
            self._items[""] = [self.source.data]
            for item in items_below([self.source.data], is_top=True):
                self._items.setdefault(item["id"], []).append(item)
            duties = self.source.data.get("reporting") if isinstance(self.source.data, dict) else None
            for name, item in (*self.ids.made, *((duty["id"], duty) for duty in items_below(duties))):
                self._items.setdefault(name, []).append(item)
        return self._items.get(subject, [])

    def source_of(self, file: str) -> YamlText:
        """The text that messages call so: the plan's, or a record file's; an empty one for any other file."""
        return self._sources.get(file) or read_source(file, b"")


def load_plan(name: str, raw: bytes) -> Workspace:
    """Read one plan file; `name` is how messages call it. Never raises for what the bytes hold."""
    with _Uncollected():
        return _workspace(read_source(name, raw))


def load_record(name: str, raw: bytes, kind: str, words: "Words | None" = None) -> RecordFile:
    """Read one file of facts, `REPORTS` or `JOURNAL`. Never raises for what the bytes hold.

    `words` reads what people write in place of what the format has, by the plan; without it the format alone is read.
    """
    from dxplan.model.records import Journal, Report  # only plans with records need them

    with _Uncollected():
        if kind not in (REPORTS, JOURNAL):
            hint = msg(
                "reports lie in reports/<period>/<agency>.yaml, or in reports/<duty>/<period>/; the journal in "
                "journal/<month>/ or journal/<month>.yaml"
            )
            fault = Fault(MISPLACED_FILE, Position(1, 1), msg("the file lies in no folder of records"), hint)
            return unread_record(name, fault)
        source = read_source(name, raw)
        if kind == REPORTS:
            return RecordFile(source, *_modelled(source, Report, {}, words))
        return RecordFile(source, *_modelled(source, Journal, {}, words))


def load_bodies(name: str, raw: bytes) -> BodyFile:
    """Read a file of shared bodies. Never raises for what the bytes hold."""
    from dxplan.model.body_list import Agencies  # only repositories with such a file need it

    with _Uncollected():
        source = read_source(name, raw)
        bodies, diagnostics, bad_items = _modelled(source, Agencies, {})
        return BodyFile(source, bodies, diagnostics, _ids_at(source.data, bad_items))


def unread_bodies(name: str, fault: Fault) -> BodyFile:
    """As `unread_plan`, for a file of shared bodies."""
    source = read_source(name, b"schema: 1")
    return BodyFile(source, None, (_diagnostic(source, fault),))


def unread_plan(name: str, fault: Fault) -> Workspace:
    """A plan of which nothing is read, with the finding about the reason."""
    source = read_source(name, b"schema: 1")
    return Workspace(source, None, (_diagnostic(source, fault),))


def unread_record(name: str, fault: Fault) -> RecordFile:
    """As `unread_plan`, for a record file, or a folder in its place."""
    source = read_source(name, b"schema: 1")
    return RecordFile(source, None, (_diagnostic(source, fault),))


def inside_plan(name: str) -> str:
    """The path of a file of facts in its plan's folder: `journal/2024-07/10-session-1f0c9a3e.yaml`."""
    for kind in (REPORTS, JOURNAL):
        _, separator, inside = name.rpartition(f"/{kind}/")
        if separator:
            return f"{kind}/{inside}"
    return name


class _Uncollected:
    """Building makes no garbage, and each collection would walk all that is built."""

    def __enter__(self) -> None:
        self.collecting = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self.collecting:
            gc.enable()


def _workspace(source: YamlText) -> Workspace:
    ids = identified(source.data)
    data = ids.data
    year = data.get("year") if isinstance(data, dict) else None
    until = data.get("until") if isinstance(data, dict) else None
    plan, diagnostics, bad_items = _modelled(source, Plan, reading_context(year, until), data=data)
    return Workspace(source, plan, diagnostics, _ids_at(data, bad_items), ids=ids, gaps=bad_items)


def _ids_at(data: Any, paths: Iterable[Path]) -> frozenset[str]:
    """The ids of the items at some paths and below them."""
    return frozenset(item["id"] for path in paths for item in items_below([value_at(data, path)], is_top=not path))


def _modelled(
    source: YamlText, model: type[Some], context: dict[str, Any], words: "Words | None" = None, data: Any = None
) -> tuple[Some | None, tuple[Diagnostic, ...], frozenset[Path]]:
    """The data as a model without the parts that don't fit it, the findings, and the paths of those parts.

    `data` is that of the source with ids that it does not have.
    """
    diagnostics = [_diagnostic(source, fault) for fault in source.faults]
    if source.data is None:
        return None, tuple(diagnostics), frozenset()
    refusal = _refusal(source)
    if refusal:
        return None, (*diagnostics, _diagnostic(source, refusal)), frozenset()
    replaced = words.ids(source.data) if words else {}
    data = with_values(data or source.data, replaced)
    whole, problems = _validated(data, model, context)
    while words and (more := _in_words(words, data, problems, replaced)):  # below a kind that was not known are others
        replaced, data = {**replaced, **more}, with_values(data, more)
        whole, problems = _validated(data, model, context)
    if replaced or problems:
        faults = _faults(source, data, problems, replaced, model, words)
        subject_of = subject_at if "agencies" in model.model_fields else record_subject_at
        diagnostics += (_diagnostic(source, fault, *subject_of(data, path)) for fault, path in faults)
    if whole is not None:
        return whole, tuple(diagnostics), frozenset()
    bad_items = {smallest_part(data, path, problem["type"]) for problem, path in problems}
    partial, _ = _validated(with_values(data, dict.fromkeys(bad_items, NOTHING)), model, context)
    return partial, tuple(diagnostics), frozenset(bad_items)


def _validated(data: Any, model: type[Some], context: dict[str, Any]) -> tuple[Some | None, list[tuple[Any, Path]]]:
    """The data as a model, or pydantic's errors with their places in the data."""
    try:
        return model.model_validate(data, context=context), []
    except ValidationError as error:
        problems = error.errors(include_url=False)
    if model is Plan and context.get("year") is None:  # no wording can be read then, and the finding is about the year
        problems = [problem for problem in problems if problem["type"] != "dxplan_uncertain_deadline"]
    return None, [(problem, _place(data, problem)) for problem in problems]


def _place(data: Any, problem: Any) -> Path:
    path = data_path(data, problem["loc"])
    return (*path, "kind") if problem["type"] == "union_tag_invalid" else path


def _in_words(words: "Words", data: Any, problems: list[tuple[Any, Path]], tried: dict[Path, Any]) -> dict[Path, Any]:
    """What was refused and can be read for certain, as the format has it."""
    ahead = ((problem["type"], path) for problem, path in problems if path not in tried)
    values = {path: words.read(kind, path, value_at(data, path)) for kind, path in ahead}
    return {path: value for path, value in values.items() if value is not None}


def _faults(
    source: YamlText,
    data: Any,
    problems: list[tuple[Any, Path]],
    replaced: dict[Path, Any],
    model: type[Node],
    words: "Words | None",
) -> Iterator[tuple[Fault, Path]]:
    """The values that were read from words, and the faults, each with its place."""
    from dxplan.reading.canonical import refused, said_back
    from dxplan.reading.format import as_written, schema_fault  # only a file with errors needs it

    for path, value in replaced.items():
        position = source.position(path)
        yield said_back(path, position, as_written(value_at(source.data, path), source.written(position)), value), path
    for problem, path in problems:
        position = source.position(path, key=problem["type"] == "extra_forbidden")
        refusal = words.refusal(problem["type"], path, value_at(data, path)) if words else None
        if refusal:
            yield refused(problem["type"], path, position, refusal), path
        else:
            yield schema_fault(problem, path, position, source.written(position), model), path


def _refusal(source: YamlText) -> Fault | None:
    """Why the data can be no plan of this format at all."""
    if isinstance(source.data, dict) and type(source.data.get("schema")) is int and source.data["schema"] == 1:
        return None
    if not isinstance(source.data, dict):
        return Fault(WRONG_TYPE, Position(1, 1), msg("the file does not consist of keys and values, such as schema: 1"))
    version = source.data.get("schema")
    if isinstance(version, bool):
        return Fault(WRONG_TYPE, source.position(("schema",)), msg("schema is not a number"), msg("write schema: 1"))
    if type(version) is int and version > 1:
        message = msg("schema {version} is later than this dxplan reads", version=version)
        return Fault(LATER_FORMAT, source.position(("schema",)), message, msg("use a newer dxplan"))
    return None


def _diagnostic(source: YamlText, fault: Fault, subject: str = "", at: str = "") -> Diagnostic:
    return Diagnostic(fault.rule, fault.message, fault.hint, source.name, fault.position, subject, at)


def reading_context(year: object, until: object = None) -> dict[str, Any]:
    """The context of a plan's validation: the reader of deadlines without a kind, and their year."""
    last = re.match(r"[12]\d{3}(?=-|$)", str(until), re.ASCII)
    reader = partial(_read_deadline, last=int(last[0])) if last else _read_deadline
    return {"read_deadline": reader, "year": year if type(year) is int and 1900 <= year <= 2999 else None}


def _read_deadline(text: str, *, year: int | None, last: int | None = None) -> Deadline | None:
    from dxplan.wording.deadlines import read_deadline  # only plans with bare wordings need the grammar

    return read_deadline(text, year=year, last=last) if year else None
