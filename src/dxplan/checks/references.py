"""Ids and references to them: unique, in their place, and never to a missing item (DX1xx)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain, pairwise
from types import MappingProxyType
from typing import Any

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Message, Severity, msg, nearest, rule
from dxplan.model.deadline import ByDocument
from dxplan.model.kpi import Kpi
from dxplan.model.named_bodies import Reference
from dxplan.model.plan import Activity, Task
from dxplan.once import once
from dxplan.wording.row_numbers import order_of

MAX_GUESSES = 20  # each compares with every id; a file of wrong ids must not take minutes


@rule("DX101", "duplicate-id", Severity.ERROR)
def duplicate_id(contents: Contents) -> Iterator[Finding]:
    """Two things of the plan bear one id.

    Why: reports, amendments and links name a thing by its id alone; with two of them nobody knows which is meant.
    Sections, tasks, activities, KPIs, agencies, groups and documents share one namespace.

    Example:
        - id: II.1
          title: Xây dựng Đề án đào tạo nguồn nhân lực
        - id: II.1
          title: Thúc đẩy phát triển doanh nghiệp công nghệ số

    Instead:
        - id: II.1
          title: Xây dựng Đề án đào tạo nguồn nhân lực
        - id: II.2
          title: Thúc đẩy phát triển doanh nghiệp công nghệ số
    """
    times: dict[str, int] = {}
    for name in _ids(contents):
        nth = times[name] = times.get(name, -1) + 1
        if nth:
            line = contents.workspace.locate(name, "id").line
            hint = msg("the first stands on line {line}; give this one an id of its own", line=line)
            yield Finding(name, "id", msg("another thing bears this id already"), hint, nth)


@rule("DX102", "misplaced-id", Severity.ERROR)
def misplaced_id(contents: Contents) -> Iterator[Finding]:
    """An id does not follow from the place of its item.

    Why: `IV.B.2` is row 2 of section B within section IV, in the printed plan, in reports and in letters. Activities
    are `HD.1`, `HD.2` and so on, KPIs `KPI.1`, `KPI.2` and so on. An item with a `number` may have any id.

    Example:
        - id: IV
          tasks:
            - id: V.1

    Instead:
        - id: IV
          tasks:
            - id: IV.1
    """
    for prefix, items in _numbered(contents):
        for item in items:
            number = item.id.removeprefix(prefix)
            if item.number is not None:
                continue  # the number is printed as it is given, and the id is any
            if (prefix and number == item.id) or not number.isdecimal() or number[0] == "0":
                yield Finding(item.id, "id", msg("ids here are {prefix}1, {prefix}2 and so on", prefix=prefix))
    for section in contents.plan.sections:
        if section.number is None and "." in section.id:
            yield Finding(section.id, "id", msg("the section stands in no other, so its id has no dot"))
    for section in contents.plan.all_sections():
        for part in section.sections:
            if part.number is None and (part.id.rpartition(".")[0] != section.id or part.id.endswith(".")):
                message = msg(
                    "the section is within {outer}, so its id is {outer}. and one more part", outer=section.id
                )
                yield Finding(part.id, "id", message)


@rule("DX103", "unknown-agency", Severity.ERROR)
def unknown_agency(contents: Contents) -> Iterator[Finding]:
    """A body is named that is neither among the agencies nor among the groups.

    Why: a mistyped id names a body that nobody asks for a report, and its work is in no agency's list.

    Example:
        lead: [so-ttt]

    Instead:
        lead: [so-tttt]
    """
    bodies = {**contents.agencies, **contents.groups}
    either, agencies = contents.bodies_named, contents.agencies_named
    yield from _dangling(contents, either, bodies, lambda n: msg("there is no agency or group {id}", id=n))
    yield from _dangling(contents, agencies, bodies, lambda n: msg("there is no agency {id}", id=n))


@rule("DX104", "unknown-document", Severity.ERROR)
def unknown_document(contents: Contents) -> Iterator[Finding]:
    """A document is referred to that is not in the plan's registry.

    Why: without its number and date nobody can look up what the plan, or a deadline, rests on.

    Example:
        deadline:
          text: Theo lộ trình đã được phê duyệt
          kind: by_document
          documents: [kh-1-2021]

    Instead:
        deadline:
          text: Theo lộ trình đã được phê duyệt
          kind: by_document
          documents: [kh-01-2021]
    """
    by_deadline = (
        (of.duty.id, f"{of.field}.documents.{{}}", of.deadline.documents)
        for of in contents.deadlines
        if isinstance(of.deadline, ByDocument)
    )
    references = chain([("", "basis.documents.{}", contents.plan.basis.documents)], by_deadline)
    yield from _dangling(contents, references, contents.documents, lambda n: msg("there is no document {id}", id=n))


@rule("DX105", "unknown-task", Severity.ERROR)
def unknown_task(contents: Contents) -> Iterator[Finding]:
    """A KPI names a task or activity that the plan does not have.

    Why: the link from a target to the work that serves it leads nowhere, and the work counts as serving no target.

    Example:
        - id: KPI.1
          tasks: [II.22]

    Instead:
        - id: KPI.1
          tasks: [II.2]
    """
    duties = {duty.id for duty in contents.duties}
    references = ((kpi.id, "tasks.{}", kpi.tasks) for kpi in contents.plan.kpis)
    yield from _dangling(
        contents, references, duties, lambda n: msg("there is no task or activity {id}", id=n), contents.rows_below
    )


@rule("DX106", "unknown-kpi", Severity.ERROR)
def unknown_kpi(contents: Contents) -> Iterator[Finding]:
    """The list of headline KPIs names one that the plan does not have.

    Why: the specific objectives are printed from this list; a target would be missing from the document.

    Example:
        headline: [KPI.1, KPI.20]

    Instead:
        headline: [KPI.1, KPI.2]
    """
    kpis = {kpi.id for kpi in contents.plan.kpis}
    references = [("", "objectives.headline.{}", contents.plan.headline)]
    yield from _dangling(contents, references, kpis, lambda n: msg("there is no {id} among the KPIs", id=n))


@rule("DX107", "ids-out-of-order", Severity.WARNING)
def ids_out_of_order(contents: Contents) -> Iterator[Finding]:
    """Rows, activities or KPIs do not stand in the order of their numbers, or of the numbers in their ids.

    Why: the file's order is the printed order, so a row would be printed, and looked for, in the wrong place.

    Example:
        - id: II.2
        - id: II.1

    Instead:
        - id: II.1
        - id: II.2
    """
    for _, items in _numbered(contents):
        for before, item in pairwise(items):
            (sort, earlier), (same, order) = _order(before), _order(item)
            if same == sort and () < order < earlier:
                field = "id" if item.number is None else "number"
                yield Finding(item.id, field, msg("it stands behind {before}, out of order", before=before.id))


@rule("DX109", "group-for-agency", Severity.ERROR)
def group_for_agency(contents: Contents) -> Iterator[Finding]:
    """A group is named where only one agency can stand.

    Why: the standing agency, the receiver of reports, a successor and a group's members are bodies that can be
    written to.

    Example:
        - id: cap-tinh
          members: [so-ban-nganh, cong-an-tinh]

    Instead:
        - id: cap-tinh
          members: [so-tttt, so-tc, cong-an-tinh]
    """
    for subject, field, names in contents.agencies_named:
        for index, name in enumerate(names):
            if name in contents.groups:
                yield Finding(subject, field.format(index), msg("{id} is a group, not an agency", id=name))


@rule("DX110", "ids-differ-by-case", Severity.WARNING)
def ids_differ_by_case(contents: Contents) -> Iterator[Finding]:
    """Two ids are told apart only by capital letters.

    Why: people do not hear or see the difference, and on Windows and macOS two report files of such names are one.

    Example:
        - id: so-tttt
        - id: So-TTTT

    Instead:
        - id: so-tttt
        - id: so-tt-va-tt
    """
    firsts: dict[str, str] = {}
    for name in dict.fromkeys(_ids(contents)):
        first = firsts.setdefault(name.casefold(), name)
        if first != name:
            yield Finding(name, "id", msg("the id differs from {other} by capital letters alone", other=first))


@rule("DX111", "succession-loop", Severity.ERROR)
def succession_loop(contents: Contents) -> Iterator[Finding]:
    """Agencies are each other's successors in a circle.

    Why: the tasks of an agency that ended pass to its successors; in a circle they pass to nobody.

    Example:
        - {id: so-tttt, valid_to: 2025-02-28, successors: [{agency: so-khcn}]}
        - {id: so-khcn, valid_to: 2025-06-30, successors: [{agency: so-tttt}]}

    Instead:
        - {id: so-tttt, valid_to: 2025-02-28, successors: [{agency: so-khcn}]}
        - {id: so-khcn}
    """
    successors = {a.id: [s.agency for s in a.successors] for a in contents.plan.agencies if a.successors}
    if successors:
        from graphlib import CycleError, TopologicalSorter

        try:
            TopologicalSorter(successors).prepare()
        except CycleError as error:
            _, *circle = reversed(error.args[1])
            path = " → ".join((circle[-1], *circle))
            yield Finding(circle[-1], "successors", msg("its successors lead back to it: {path}", path=path))


@rule("DX112", "repeated-reference", Severity.WARNING)
def repeated_reference(contents: Contents) -> Iterator[Finding]:
    """A list names the same thing twice.

    Why: one of them was meant to be another; as it stands, that other one is missing.

    Example:
        coordinating: [so-tc, so-ct, so-tc]

    Instead:
        coordinating: [so-tc, so-ct, so-khdt]
    """
    of_kpis = [(kpi.id, "tasks.{}", kpi.tasks) for kpi in contents.plan.kpis]
    headline = ("", "objectives.headline.{}", contents.plan.headline)
    basis = ("", "basis.documents.{}", contents.plan.basis.documents)
    of_rows = (
        (row.id, f"{field}.{{}}", names)
        for row in contents.plan.rows()
        for field, names in (("merged", row.merged), ("implements", row.implements))
    )
    others = (*of_kpis, headline, basis, *of_rows)
    for subject, field, names in chain(contents.bodies_named, contents.agencies_named, others):
        if len(set(names)) < len(names):
            for index, name in enumerate(names):
                if name in names[:index]:
                    yield Finding(subject, field.format(index), msg("{id} stands in this list twice", id=name))


RULES = (
    duplicate_id,
    misplaced_id,
    unknown_agency,
    unknown_document,
    unknown_task,
    unknown_kpi,
    ids_out_of_order,
    group_for_agency,
    ids_differ_by_case,
    succession_loop,
    repeated_reference,
)

_LISTS = ("kpis", "sections", "tasks", "activities", "agencies", "groups", "documents")


@once
def _ids(contents: Contents) -> tuple[str, ...]:
    """Every id in the order of the file, also of items that could not be read."""
    return tuple(_ids_in(contents.workspace.data))


def _ids_in(node: dict[str, Any]) -> Iterator[str]:
    for key, items in node.items():
        if key in _LISTS and isinstance(items, list):
            for item in items:
                if isinstance(item, dict) and isinstance(item.get("id"), str):
                    yield item["id"]
                if isinstance(item, dict) and key in ("sections", "tasks"):
                    yield from _ids_in(item)


def _numbered(contents: Contents) -> Iterator[tuple[str, Sequence[Task | Activity | Kpi]]]:
    """Each list of numbered items, with the part of the id before the number."""
    yield "", contents.plan.top_tasks
    for section in contents.plan.all_sections():
        yield f"{section.id}.", section.tasks
    for row in contents.plan.rows():
        yield f"{row.id}.", row.tasks
    yield "HD.", contents.plan.activities
    yield "KPI.", contents.plan.kpis


def _dangling(
    contents: Contents,
    references: Iterable[Reference],
    ids: Set[str] | Mapping[str, object],
    say: Callable[[str], Message],
    hints: Mapping[str, Message] = MappingProxyType({}),
) -> Iterator[Finding]:
    """A finding for each reference to none of the ids, with a guess at the right one."""
    guesses: dict[str, Message | None] = {}
    has_all = frozenset(ids).issuperset
    for subject, field, names in references:
        for index, name in () if has_all(names) else enumerate(names):
            if name not in ids and not contents.is_left_out(name):
                if name not in guesses and len(guesses) < MAX_GUESSES:
                    guesses[name] = nearest(name, ids)
                yield Finding(subject, field.format(index), say(name), hints.get(name) or guesses.get(name))


def _order(item: Task | Activity | Kpi) -> tuple[str, tuple[int, ...]]:
    """The sort of an item's number, and a key that orders numbers of one sort; an empty key if it has no order."""
    if item.number is not None:
        return order_of(item.number)
    number = item.id.rpartition(".")[2].lstrip("0")
    return "id", (len(number), *map(int, number)) if number.isdecimal() else ()
