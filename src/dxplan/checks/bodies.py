"""The bodies that a plan names: their names, where they are used, and when the bodies exist (DX5xx)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from dxplan.checks.contents import Contents, listed
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.facts.layout import grouped
from dxplan.model.plan import Agency, Group
from dxplan.once import once
from dxplan.wording.alphabet import sort_key
from dxplan.wording.cells import CellBodies, split_bodies
from dxplan.wording.names import key, short_forms


@rule("DX506", "names-collide", Severity.ERROR)
def names_collide(contents: Contents) -> Iterator[Finding]:
    """Two bodies share a name, an abbreviation or another spelling; capitals and punctuation make no difference.

    Why: a report or a cell that bears the name can't be told to be of the one or the other.

    Example:
        - {id: so-tc, name: Sở Tài chính, short: STC}
        - {id: so-ct, name: Sở Công Thương, short: STC}

    Instead:
        - {id: so-tc, name: Sở Tài chính, short: STC}
        - {id: so-ct, name: Sở Công Thương, short: SCT}
    """
    firsts: dict[str, str] = {}
    for name in _names(contents):
        first = firsts.setdefault(name.spelling, name.body)
        if first != name.body:
            yield Finding(name.body, name.field, msg("“{name}” names {first} already", name=name.text, first=first))


@rule("DX507", "name-misspelt", Severity.INFO)
def name_misspelt(contents: Contents) -> Iterator[Finding]:
    """A printed cell writes a body's name with other marks than the list of bodies does.

    Why: one of the two is a slip, or the spelling is usual and belongs to the aliases. Capitals, punctuation and the
    place of a tone mark (`Hóa`, `Hoá`) make no difference.

    Example:
        lead: [so-tttt]
        printed:
          lead: Sở Thông tin và Truyên thông

    Instead:
        lead: [so-tttt]
        printed:
          lead: Sở Thông tin và Truyền thông
    """
    bodies = _by_key(contents)
    spellings = {name.spelling for name in _names(contents)}
    for cell in _cells(contents):
        for text in cell.bodies.names:
            names = bodies.get(_key(text), ())
            if names and _spelling(text) not in spellings:
                hint = msg("correct it, or add it to the aliases of {id}", id=names[0].body)
                message = msg("“{text}” is spelt “{name}” in the list of bodies", text=text, name=names[0].text)
                yield Finding(cell.subject, cell.field, message, hint)


@rule("DX508", "cell-and-ids-disagree", Severity.WARNING)
def cell_and_ids_disagree(contents: Contents) -> Iterator[Finding]:
    """The bodies that a printed cell names are not those that are listed as ids.

    Why: leaders read the cell, and everything is computed from the ids, so one of them misleads. Words of a cell that
    are no body's name are passed over.

    Example:
        lead: [so-tttt]
        printed:
          lead: Sở Thông tin và Truyền thông; Công an tỉnh

    Instead:
        lead: [so-tttt, cong-an]
        printed:
          lead: Sở Thông tin và Truyền thông; Công an tỉnh
    """
    for cell in _cells(contents):
        ids_by_name = [_bodies_called(contents, text) for text in cell.bodies.names]
        for ids in ids_by_name:
            if len(ids) == 1 and ids.isdisjoint(cell.ids):
                message = msg("the cell names {id}, which is not under {key}", id=min(ids), key=cell.key)
                yield Finding(cell.subject, cell.field, message)
        ids_in_cell = set().union(*ids_by_name)
        for index, name in enumerate(cell.ids):
            if (
                cell.bodies.doubt is None
                and all(ids_by_name)
                and name not in ids_in_cell
                and not contents.is_left_out(name)
            ):
                message = msg("{id} is under {key}, but the printed cell does not name it", id=name, key=cell.key)
                yield Finding(cell.subject, f"{cell.key}.{index}", message)


@rule("DX517", "cell-unread", Severity.INFO)
def cell_unread(contents: Contents) -> Iterator[Finding]:
    """It is not certain which bodies a printed cell names, so that they are not compared with the ids.

    Why: a comma or `và` may separate two bodies or stand within one name, and a person is no body. A name that the
    plan lists is recognised whatever signs are in it.

    Example:
        lead: [so-tc, so-nv]
        printed:
          lead: Sở Tài chính và Nội vụ

    Instead:
        lead: [so-tc, so-nv]
        printed:
          lead: Sở Tài chính và Sở Nội vụ
    """
    for cell in _cells(contents):
        if cell.bodies.doubt and cell.ids and cell.subject:  # the title of a point need not be names
            hint = msg("compare the cell with {key} yourself, or add the name to the aliases of its body", key=cell.key)
            yield Finding(cell.subject, cell.field, cell.bodies.doubt, hint)


@rule("DX509", "names-alike", Severity.WARNING)
def names_alike(contents: Contents) -> Iterator[Finding]:
    """Two bodies bear names that differ in marks alone.

    Why: most often it is one body entered twice with a slip; and where names come without marks or with the wrong
    ones, nobody can tell which of the two is meant. Two communes with official codes of their own are two.

    Example:
        - {id: xa-hoang-luu, name: UBND xã Hoằng Lưu}
        - {id: xa-hoang-luu-2, name: UBND xã Hoàng Lưu}

    Instead:
        - {id: xa-hoang-luu, name: UBND xã Hoằng Lưu}
    """
    for alike in _by_key(contents).values():
        first = alike[0]
        for name in alike:
            is_other = name.body != first.body and name.spelling != first.spelling
            if is_other and not _have_codes_of_their_own(contents, first.body, name.body):
                hint = msg("waive DX509 if both are right")
                message = msg(
                    "“{name}” differs from a name of {first} only in its marks", name=name.text, first=first.body
                )
                yield Finding(name.body, name.field, message, hint)


@rule("DX510", "agency-not-in-force", Severity.WARNING)
def agency_not_in_force(contents: Contents) -> Iterator[Finding]:
    """An agency is named directly that does not exist all through the plan's time, from its date to the year's end.

    Why: before it begins and after it ends nobody carries its tasks or sends its reports. Members of groups are
    counted by date, and a task that is due before the agency ends is done by then: they are no finding.

    Example:
        year: 2025
        agencies:
          - {id: so-tttt, name: Sở Thông tin và Truyền thông, valid_to: 2025-02-28}

    Instead:
        lead: [so-khcn]     (the agency that took over, by an amendment)
    """
    plan = contents.plan
    first, last = max(plan.begins, plan.document.date.first), plan.ends
    dated = [agency for agency in plan.agencies if agency.valid_from or agency.valid_to]
    due = {duty.id: duty.deadline.due for duty in contents.duties if duty.deadline and duty.deadline.kind == "fixed"}
    places: dict[str, dict[str, None]] = {}
    for subject, field, ids in chain(contents.bodies_named, contents.agencies_named) if dated else ():
        if subject not in contents.groups and subject not in contents.agencies:
            for name in ids:
                places.setdefault(name, {})[subject or field.partition(".")[0]] = None
    for agency in dated:
        if agency.id not in places:
            continue
        where = listed(places[agency.id])
        if agency.valid_from and agency.valid_from > first:
            message = msg("it begins on {day} only, but is named in {where}", day=agency.valid_from, where=where)
            yield Finding(agency.id, "valid_from", message)
        if agency.valid_to and agency.valid_to < last:
            lasting = [place for place in places[agency.id] if due.get(place, last) > agency.valid_to]
            if not lasting:
                continue  # each of its tasks is due before it ends
            where = listed(lasting)
            message = msg("it ends on {day} already, but is named in {where}", day=agency.valid_to, where=where)
            yield Finding(agency.id, "valid_to", message, msg("name the successor there, or waive DX510"))


@rule("DX512", "body-unnamed", Severity.INFO)
def body_unnamed(contents: Contents) -> Iterator[Finding]:
    """An agency or group is listed, but nothing in the plan names it.

    Why: it is left over, or the task that should name it names another by mistake.

    Example:
        agencies:
          - {id: so-xd, name: Sở Xây dựng, kind: department}     (no task, group or list has so-xd)

    Instead:
        agencies: []
    """
    if not contents.is_complete:
        return  # what could not be read may name it
    names = {name for _, _, ids in chain(contents.bodies_named, contents.agencies_named) for name in ids}
    for body in (*contents.agencies, *contents.groups):
        if body not in names:
            yield Finding(body, "", msg("nothing in the plan names it"))


@rule("DX513", "successor-without-end", Severity.WARNING)
def successor_without_end(contents: Contents) -> Iterator[Finding]:
    """An agency has successors, but the day on which it ended is missing.

    Why: without the day both would carry its tasks and owe its reports.

    Example:
        - id: so-tttt
          successors: [{agency: so-khcn}]

    Instead:
        - id: so-tttt
          valid_to: 2025-02-28
          successors: [{agency: so-khcn}]
    """
    for agency in contents.plan.agencies:
        if agency.successors and not agency.valid_to:
            hint = msg("write the last day it existed as valid_to")
            yield Finding(agency.id, "successors", msg("it has successors, but no last day"), hint)


@rule("DX514", "agency-ends-before-it-begins", Severity.ERROR)
def agency_ends_before_it_begins(contents: Contents) -> Iterator[Finding]:
    """An agency's last day is before its first.

    Why: it would exist on no day, so no group would ever count it; most often two dates or digits are exchanged.

    Example:
        valid_from: 2025-03-01
        valid_to: 2024-12-31

    Instead:
        valid_from: 2024-12-31
        valid_to: 2025-03-01
    """
    for agency in contents.plan.agencies:
        if agency.valid_from and agency.valid_to and agency.valid_to < agency.valid_from:
            first, last = agency.valid_from, agency.valid_to
            message = msg("its last day, {last}, is before its first, {first}", first=first, last=last)
            yield Finding(agency.id, "valid_to", message)


@rule("DX516", "code-of-body-wrong", Severity.WARNING)
def code_of_body_wrong(contents: Contents) -> Iterator[Finding]:
    """The code or identifier of a body is not written as one, two bodies bear the same, or a code is of a body that
    is no commune, ward or special zone.

    Why: other systems know a body by it, and would file its figures under another or under none. A code has five
    digits (the General Statistics Office's list of communes); an identifier has groups of digits around that of the
    province or ministry, such as H56 (QCVN 102:2016/BTTTT).

    Example:
        - {id: xa-ha-trung, name: UBND xã Hà Trung, kind: commune, code: "1656"}

    Instead:
        - {id: xa-ha-trung, name: UBND xã Hà Trung, kind: commune, code: "16561"}
    """
    firsts: dict[tuple[str, str], str] = {}
    for agency in contents.plan.agencies:
        for field, text, form in (("code", agency.code, _CODE), ("identifier", agency.identifier, _IDENTIFIER)):
            if text is None:
                continue
            first = firsts.setdefault((field, text), agency.id)
            if field == "code" and agency.kind not in _WITH_CODE:
                hint = msg("write kind: commune, ward or special_zone, or delete the code")
                yield Finding(agency.id, field, msg("only a commune, ward or special zone has such a code"), hint)
            elif not re.fullmatch(form, text, re.ASCII):
                hint = msg("a code has five digits, an identifier is written as 000.00.15.H56")
                yield Finding(agency.id, field, msg("“{text}” is not written as a code", text=text), hint)
            elif first != agency.id and not _are_apart(contents.agencies[first], agency):
                yield Finding(agency.id, field, msg("{first} has the code {text} already", first=first, text=text))


def _are_apart(earlier: Agency, later: Agency) -> bool:
    """Whether two bodies exist at different times: one that took over may bear the code of the other."""
    pairs = (earlier, later), (later, earlier)
    return any(before.valid_to and after.valid_from and before.valid_to < after.valid_from for before, after in pairs)


_WITH_CODE = ("commune", "ward", "special_zone")
_CODE = r"\d{5}"
_IDENTIFIER = r"(\d{1,3}\.)*[A-Z]\d{2}(\.\d{1,3})*"

RULES = (
    names_collide,
    name_misspelt,
    cell_and_ids_disagree,
    cell_unread,
    names_alike,
    agency_not_in_force,
    body_unnamed,
    successor_without_end,
    agency_ends_before_it_begins,
    code_of_body_wrong,
)


class _Name(NamedTuple):
    """A name of a body, and the field that has it."""

    body: str
    field: str
    text: str
    spelling: str


class _Cell(NamedTuple):
    """A printed text that names the bodies listed in the field `key`."""

    subject: str
    field: str
    text: str
    key: str
    ids: tuple[str, ...]
    bodies: CellBodies


_key = lru_cache(maxsize=1024)(key)


@lru_cache(maxsize=1024)
def _spelling(text: str) -> str:
    """Equal for names that differ only in capitals and punctuation."""
    return sort_key(text.casefold())


@once
def _names(contents: Contents) -> tuple[_Name, ...]:
    """Every name, abbreviation and other spelling of every body."""
    agencies, groups = contents.plan.agencies, contents.plan.groups
    names = [(agency.id, "name", agency.name) for agency in agencies]
    names += ((group.id, "name", group.name) for group in groups)
    names += ((agency.id, "short", agency.short) for agency in agencies if agency.short)
    bodies: tuple[Agency | Group, ...] = (*agencies, *groups)
    names += ((body.id, f"aliases.{index}", alias) for body in bodies for index, alias in enumerate(body.aliases))
    return tuple(_Name(body, field, text, _spelling(text)) for body, field, text in names)


def _have_codes_of_their_own(contents: Contents, *bodies: str) -> bool:
    codes = {contents.agencies[body].code for body in bodies if body in contents.agencies} - {None}
    return len(codes) == len(bodies)


@once
def _by_key(contents: Contents) -> dict[str, list[_Name]]:
    return grouped(_names(contents), lambda name: _key(name.text))


@once
def _short_forms(contents: Contents) -> dict[str, str]:
    return short_forms((name.body, name.text) for name in _names(contents) if name.body in contents.agencies)


def _bodies_called(contents: Contents, text: str) -> set[str]:
    """The bodies of that name, or the one whose name is usually shortened so."""
    wanted = _key(text)
    short = _short_forms(contents).get(wanted)
    return {name.body for name in _by_key(contents).get(wanted, ())} or ({short} if short else set())


@once
def _cells(contents: Contents) -> tuple[_Cell, ...]:
    known = _by_key(contents)
    return tuple(_Cell(*cell, split_bodies(cell[2], known)) for cell in _printed(contents))


def _printed(contents: Contents) -> Iterator[tuple[str, str, str, str, tuple[str, ...]]]:
    """Each printed text of bodies: its item, its field, the text, the field of ids, and the ids."""
    for duty in contents.duties:
        if duty.printed and duty.printed.lead:
            yield duty.id, "printed.lead", duty.printed.lead, "lead", duty.lead
    for task in contents.tasks:
        if task.printed and task.printed.coordinating:
            yield task.id, "printed.coordinating", task.printed.coordinating, "coordinating", task.coordinating
    for index, point in enumerate(contents.plan.organisation):
        place = f"organisation.{index}"
        yield "", f"{place}.title", point.title, f"{place}.agencies", point.agencies
