"""Changes that move a duty to another body, or a day, and are no legal content, so that no ledger has them (DX72x)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from dxplan.checks.contents import Contents, listed
from dxplan.checks.recorded import recorded
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.model.deadline import AfterEvent, event_key
from dxplan.model.kpi import Baseline
from dxplan.model.plan import Agency, Group, Plan, leads_of
from dxplan.model.terms import term
from dxplan.model.workdays import Calendar, due_days
from dxplan.once import once


@rule("DX721", "duty-moved-undecided", Severity.WARNING)
def duty_moved_undecided(contents: Contents) -> Iterator[Finding]:
    """A body that carries a duty is another one since the base: by its group's members, its name, its days or its
    successor.

    Why: who is in a group and what a body is called is no legal content, so no decision is asked for; yet whoever
    changes it moves tasks and reports from one body to another. It may be right: a reviewer is to see it.

    Example:
        groups:
          - {id: cac-so, name: Các sở, members: [so-tc]}      ([so-tc, so-nv] in the base)

    Instead:
        (as it was; or the reviewer knows why, and accepts the change)
    """
    sides = _sides(contents)
    if sides is None:
        return
    duties = _duties(sides.new)
    for name in duties:
        yield from _of_group(sides, name, duties[name])
    for agency in sides.new.agencies:
        old = sides.old_agencies.get(agency.id, agency)
        carried = _carried(sides, agency.id, duties) if old != agency else []
        if carried:
            yield from _of_agency(sides, old, agency, listed(carried))
    before, now = sides.old.committee.standing_agency, sides.new.committee.standing_agency
    if before != now:
        message = msg("the standing agency was {old} and is {new}", old=before, new=now)
        yield Finding("", "office.agency" if sides.new.office else "committee.standing_agency", message, _LOOK)


@rule("DX722", "day-moved-undecided", Severity.WARNING)
def day_moved_undecided(contents: Contents) -> Iterator[Finding]:
    """What decides whether a task or report is late is another one since the base: a day off, the date of a document
    from which a deadline is counted, or what completes it.

    Why: the plan's own days off, the dates of the registry and `fulfilled_by` are no legal content, so no decision is
    asked for; yet they can turn what is late into what is on time.

    Example:
        calendar:
          - {date: 2024-06-14, kind: day_off, name: Nghỉ bù, source: Thông báo số 5}      (the day of reports)

    Instead:
        (as it was; or the reviewer knows the notice, and accepts the change)
    """
    sides = _sides(contents)
    if sides is None:
        return
    before = {item.id: item for item in sides.old.items()}
    for item in contents.duties:
        old = before.get(item.id, item).fulfilled_by
        if old != item.fulfilled_by:
            message = msg(
                "what completes it was {old} and is {new}", old=old or "null", new=item.fulfilled_by or "null"
            )
            yield Finding(item.id, "fulfilled_by", message, _LOOK)
    old_days = contents.packaged.with_days(sides.old.calendar)
    for duty in sides.new.reporting:
        dues_before = due_days(duty, sides.new, old_days)
        for period, now in due_days(duty, sides.new, contents.calendar).items():
            if dues_before[period] == now:
                continue
            message = msg("by a day off the reports for {period} were due on {old} and are due on {new}",
                          period=str(period), old=dues_before[period], new=now)  # fmt: skip
            yield Finding("", "calendar", message, _LOOK)
    yield from _counted_anew(contents, sides, old_days)


@rule("DX724", "kpi-reckoned-anew", Severity.WARNING)
def kpi_reckoned_anew(contents: Contents) -> Iterator[Finding]:
    """A KPI's baseline, what it divides by what, or a task that serves it, is another one since the base.

    Why: none of them is legal content, so no decision is asked for; yet the line to the target begins at the baseline,
    another denominator makes another percentage, and the tasks tell which bodies answer for the KPI. What is written
    down for the first time moves nothing, unless readings were judged without it.

    Example:
        baseline: {value: 20, on: 2024-01-01}      (42 in the base)

    Instead:
        baseline: {value: 42, on: 2024-01-01}
    """
    sides = _sides(contents)
    before = {kpi.id: kpi for kpi in sides.old.kpis} if sides else {}
    ids = {item.id for item in contents.duties}
    for kpi in contents.plan.kpis if sides else ():
        old = before.get(kpi.id, kpi)
        was_judged = sum(fact.subject == kpi.id for fact in recorded(contents).readings) > 1
        if old.baseline != kpi.baseline and (old.baseline or was_judged):
            was, now = map(_baseline_text, (old.baseline, kpi.baseline))
            yield Finding(kpi.id, "baseline", msg("the baseline was {old} and is {new}", old=was, new=now), _LOOK)
        if old.ratio and old.ratio != kpi.ratio:
            for field in ("numerator", "denominator", "population"):
                term, other = getattr(old.ratio, field), getattr(kpi.ratio, field, None)
                if term is not None and not _is_spelling(term, other):
                    message = msg("{field} was {old} and is {new}", field=field, old=term, new=other or "null")
                    yield Finding(kpi.id, f"ratio.{field}" if kpi.ratio else "", message, _LOOK)
        gone = [name for name in old.tasks if name not in kpi.tasks and name in ids]  # DX711 asks where a task went
        if gone:
            yield Finding(kpi.id, "tasks", msg("it is served no more by {tasks}", tasks=gone), _LOOK)


RULES = (duty_moved_undecided, day_moved_undecided, kpi_reckoned_anew)

_LOOK = msg("no decision says so: a reviewer must know why; else take it back")


class _Sides(NamedTuple):
    """Both versions of a plan in force, with their bodies."""

    old: Plan
    new: Plan
    old_agencies: Mapping[str, Agency]
    new_agencies: Mapping[str, Agency]
    old_groups: Mapping[str, Group]
    new_groups: Mapping[str, Group]


def _counted_anew(contents: Contents, sides: _Sides, old_days: Calendar) -> Iterator[Finding]:
    """Counted deadlines that are as they were and end on another day, by a day off or by a document's date."""
    before = {item.id: item.deadline for item in sides.old.items()}
    old_dates = {document.id: document.date for document in sides.old.documents}
    for of in contents.deadlines:
        deadline = of.deadline
        if not isinstance(deadline, AfterEvent) or not (deadline.is_counted and deadline.count):
            continue
        if before.get(of.duty.id) != of.duty.deadline:
            continue  # the ledger has it
        document = contents.documents.get(deadline.origin or "")
        days = [(old_dates.get(document.id), document.date)] if document else _event_days(contents, deadline)
        for was, now in days:
            old = term(was, deadline.count, old_days).due if was else None
            new = term(now, deadline.count, contents.calendar).due if now else None
            if old and old != new:
                message = msg("what it is counted from or by moved: it was due on {old} and is due on {new}",
                              old=old, new=new or "–")  # fmt: skip
                yield Finding(of.duty.id, of.field, message, _LOOK)
                break


def _event_days(contents: Contents, deadline: AfterEvent) -> list[tuple[date, date]]:
    """The days on which the event may have been, as far as the plan and the records have them; the same on both
    sides, as the ledger and other rules have their changes."""
    head, facts = contents.plan.document.date, recorded(contents)
    if deadline.origin == "plan":
        return [(head.first, head.first)] if head.has_day else []
    if deadline.origin is None:
        key = event_key(deadline.event or "")
        days = {fact.day for fact in facts.happened if event_key(fact.entry.event) == key}
    else:
        days = {fact.day for fact in (*facts.progress, *facts.conclusions) if fact.task == deadline.origin}
    return [(day, day) for day in sorted(filter(None, days))]


@once
def _sides(contents: Contents) -> _Sides | None:
    """Both versions; None without a base in force, or if items are missing."""
    old, new = contents.base, contents.plan
    if old is None or old is new or not (old.status == new.status == "in_force") or not contents.is_complete:
        return None
    return _Sides(
        old,
        new,
        {agency.id: agency for agency in old.agencies},
        contents.agencies,
        {group.id: group for group in old.groups},
        contents.groups,
    )


def _duties(plan: Plan) -> dict[str, list[str]]:
    """The ids of tasks and activities, and `reporting`, by the agency or group that carries them."""
    duties: dict[str, list[str]] = {}
    for item in plan.items():
        for name in dict.fromkeys((*leads_of(item), *item.coordinating)):
            duties.setdefault(name, []).append(item.id)
    for duty in plan.reporting:
        for name in duty.bodies:
            duties.setdefault(name, []).append(f"reporting/{duty.id}" if duty.id else "reporting")
    return duties


def _carried(sides: _Sides, agency: str, duties: Mapping[str, list[str]]) -> list[str]:
    """The duties that an agency carries or carried, itself or in a group."""
    groups = (*sides.old_groups.values(), *sides.new_groups.values())
    names = dict.fromkeys((agency, *(group.id for group in groups if agency in group.members)))
    return [*dict.fromkeys(duty for name in names for duty in duties.get(name, ()))]


def _of_group(sides: _Sides, name: str, carried: list[str]) -> Iterator[Finding]:
    """Findings on a group whose members changed; bodies that do not exist in the plan's time do not count."""
    is_group = name in sides.old_groups, name in sides.new_groups
    was_agency = name in sides.old_agencies
    if is_group == (False, True) and was_agency:
        message = msg("it was one body and is a group; it carries {duties}", duties=listed(carried))
        yield Finding(name, "", message, _LOOK)
    elif is_group == (True, False) and name in sides.new_agencies:
        message = msg("it was a group and is one body; it carries {duties}", duties=listed(carried))
        yield Finding(name, "", message, _LOOK)
    if is_group != (True, True):
        return
    old, new = sides.old_groups[name], sides.new_groups[name]
    before, now = _members(sides.old, old, sides.old_agencies), _members(sides.new, new, sides.new_agencies)
    old_members, new_members = set(old.members), set(new.members)  # of a long list a search is slow
    gone = [member for member in old.members if member in before and member not in new_members]
    come = [member for member in new.members if member in now and member not in old_members]
    if gone or come or old.open != new.open:
        field = "open" if new.open and not old.open else "members" if new.members else ""
        yield Finding(name, field, _membership(old, new, gone, come, listed(carried)), _LOOK)


def _membership(old: Group, new: Group, gone: list[str], come: list[str], duties: str) -> Message:
    if new.open and not old.open:
        return msg("the group is open now, so nobody in it is asked; it carries {duties}", duties=duties)
    if gone and come:
        return msg(
            "{gone} went out of the group and {come} came in; it carries {duties}",
            gone=listed(gone), come=listed(come), duties=duties,
        )  # fmt: skip
    if gone:
        return msg("{gone} went out of the group; it carries {duties}", gone=listed(gone), duties=duties)
    return msg("{come} came into the group; it carries {duties}", come=listed(come), duties=duties)


def _of_agency(sides: _Sides, old: Agency, agency: Agency, duties: str) -> Iterator[Finding]:
    own = (old.name, old.short, *old.aliases)
    if not any(_is_spelling(name, agency.name) for name in own if name):
        message = msg("the body was called {old} and is called {new}; it carries {duties}",
                      old=old.name, new=agency.name, duties=duties)  # fmt: skip
        yield Finding(agency.id, "name", message, _LOOK)
    others = {word: other.id for other in sides.old.agencies if other.id != agency.id
              for word in map(_key, (other.name, other.short or "", *other.aliases)) if word}  # fmt: skip
    added = [("short", agency.short)] if agency.short != old.short else []
    added += [(f"aliases.{at}", alias) for at, alias in enumerate(agency.aliases) if alias not in old.aliases]
    for field, name in added:
        if name and _key(name) in others:
            message = msg("{name} is a name of {other}", name=name, other=others[_key(name)])
            yield Finding(agency.id, field, message, _LOOK)
    in_group = any(agency.id in group.members and not group.open for group in sides.new.groups)
    was, now = _life(sides.new, old), _life(sides.new, agency)
    if was != now and in_group:
        message = msg("its days in the plan's time were {old} and are {new}; it carries {duties}",
                      old=_span(was), new=_span(now), duties=duties)  # fmt: skip
        yield Finding(agency.id, "valid_to" if agency.valid_to != old.valid_to else "valid_from", message, _LOOK)
    left = {successor.agency for successor in agency.successors}
    gone = [successor.agency for successor in old.successors if successor.agency not in left]
    if gone:
        message = msg("it is succeeded no more by {gone}; it carries {duties}", gone=listed(gone), duties=duties)
        yield Finding(agency.id, "successors" if agency.successors else "", message, _LOOK)


def _members(plan: Plan, group: Group, agencies: Mapping[str, Agency]) -> set[str]:
    """The members that exist on some day of the plan."""
    return {name for name in group.members if name in agencies and _life(plan, agencies[name])}


def _life(plan: Plan, agency: Agency) -> tuple[date, date] | None:
    """The first and the last day of the plan's time on which an agency exists; None if on none."""
    begin, end = min(plan.document.date.first, plan.begins), plan.ends
    first, last = max(agency.valid_from or begin, begin), min(agency.valid_to or end, end)
    return (first, last) if first <= last else None


def _span(life: tuple[date, date] | None) -> str:
    return f"{life[0]} – {life[1]}" if life else "–"


def _baseline_text(baseline: Baseline | None) -> str:
    return f"{baseline.value} {baseline.on or ''}".rstrip() if baseline else "null"


def _is_spelling(old: object, new: object) -> bool:
    """Whether two values differ at most in capitals, marks and spaces."""
    if not (isinstance(old, str) and isinstance(new, str)):
        return old == new
    return old == new or _key(old) == _key(new)


def _key(name: str) -> str:
    from dxplan.wording.names import key  # only names that differ need it

    return key(name)
