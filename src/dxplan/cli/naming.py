"""Finding what a person means: an id in any case, an agency by its name without marks, a document by its number."""

import re
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from dxplan.assess.spans import Span
from dxplan.cli.options import not_one_of
from dxplan.dates import MONTHS_IN, Every, Period
from dxplan.diagnostics import DxplanError, Message, msg, nearest
from dxplan.model.deadline import Recurring
from dxplan.model.kpi import Kpi, Threshold
from dxplan.model.occurrences import occurrences_of
from dxplan.model.plan import Activity, Agency, Document, Group, Member, Plan, Section, Task

LEAST_LETTERS = 4
"""Of a part of a name that may stand for the whole."""

Item = Task | Activity | Section | Kpi | Agency | Group | Document
Some = TypeVar("Some", bound=Item)


def item_named(plan: Plan, typed: str) -> Item:
    """The one thing that the word names; a DxplanError suggests the nearest ids, or names those it could mean."""
    items = tuple(_items(plan))
    return _only(typed, _by_id(items, typed) or _by_name(items, typed), items)


def body_named(plan: Plan, typed: str) -> str:
    """The id of the agency or group that the word names."""
    bodies: tuple[Agency | Group, ...] = (*plan.agencies, *plan.groups)
    return _only(typed, _by_id(bodies, typed) or _by_name(bodies, typed), bodies).id


def agency_named(plan: Plan, typed: str) -> str:
    """The id of the agency that the word names; a group is none."""
    found = _by_id(plan.agencies, typed) or _by_name(plan.agencies, typed)
    for group in () if found else _by_id(plan.groups, typed) or _by_name(plan.groups, typed):
        members = msg("name one of its agencies: {ids}", ids=list(group.members)) if group.members else None
        raise DxplanError(msg("{typed} is a group, not one agency", typed=typed), members)
    return _only(typed, found, plan.agencies).id


def task_named(plan: Plan, typed: str) -> Task | Activity:
    """The task or activity that the word names."""
    items: tuple[Task | Activity, ...] = (*plan.tasks(), *plan.activities)
    return _only(typed, _by_id(items, typed), items)


def kpi_named(plan: Plan, typed: str) -> Kpi:
    """The KPI that the word names."""
    return _only(typed, _by_id(plan.kpis, typed), plan.kpis)


def occurrence_named(plan: Plan, item: Task | Activity, typed: str | None, of_report: Period | None) -> Period | None:
    """The period of a recurring task that the fact is about; it may be left to a report for a period as long."""
    given = None if typed is None else period_of("--occurrence", typed, plan)
    if not isinstance(item.deadline, Recurring):
        if given:
            raise DxplanError(msg("{task} does not recur, so it takes no --occurrence", task=item.id))
        return None
    if given is None and of_report and of_report.every == item.deadline.every:
        return None
    periods = list(map(str, occurrences_of(item.deadline, plan)))
    if given is None:
        hint = msg("name one with --occurrence: {periods}", periods=periods)
        raise DxplanError(msg("{task} recurs, so the fact must be about one of its periods", task=item.id), hint)
    if str(given) not in periods:
        raise not_one_of("--occurrence", str(given), tuple(periods))
    return given


def part_named(kpi: Kpi, typed: str | None) -> str | None:
    """The id of the part that is named."""
    if typed is None:
        return None
    parts = [part.id for part in kpi.target.parts] if isinstance(kpi.target, Threshold) else []
    found = next((part for part in parts if part.lower() == typed.lower()), None)
    if found is None:
        hint: Message | None = nearest(typed, parts) or (msg("its parts: {ids}", ids=parts) if parts else None)
        raise DxplanError(msg("{kpi} has no part {part}", kpi=kpi.id, part=typed), hint)
    return found


def section_named(plan: Plan, typed: str) -> set[str]:
    """The ids of the section that the word names and of those within it."""
    sections = tuple(plan.all_sections())
    found = _only(typed, _by_id(sections, typed), sections)
    return {section.id for section in found.all_sections()}


_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_YEAR = r"(?: ?[-/., ] ?(?:nam )?(?P<year>[0-9]{4}))?"
_UNITS: tuple[tuple[Every, str], ...] = (
    ("quarter", rf"(?:quy|q)[. ]*(?P<number>[1-4]|i{{1,3}}|iv){_YEAR}"),
    ("quarter", r"(?P<year>[0-9]{4})[-/ ]?q(?P<number>[1-4])"),
    ("half_year", rf"h(?P<number>[12]){_YEAR}"),
    ("half_year", r"(?P<year>[0-9]{4})[-/ ]?h(?P<number>[12])"),
    ("half_year", rf"6 thang (?P<half>dau|cuoi)(?: nam)?{_YEAR}"),
    ("month", rf"(?:thang|t)[. ]*(?P<number>1[0-2]|0?[1-9]){_YEAR}"),
    ("month", r"(?P<year>[0-9]{4})[-/](?P<number>1[0-2]|0?[1-9])"),
    ("month", r"(?P<number>1[0-2]|0?[1-9])[-/](?P<year>[0-9]{4})"),
    ("year", r"(?:nam )?(?P<year>[0-9]{4})"),
)


def period_named(typed: str, every: Every, year: int) -> Period | None:
    """The period that a person means: `2024-Q3`, `quý III/2024`, `Q3`, `tháng 6`; None where it names none.

    A number alone is one of periods of the given length; what names no year is in the given one.
    """
    from dxplan.wording.letters import parts

    bare = "".join(char for char in "".join(map(parts, typed[:40])) if not "\u0300" <= char <= "\u036f")
    text = " ".join(bare.replace("đ", "d").split())
    own = r"(?P<number>0?[1-9]|1[0-2])"
    for unit, shape in ((every, own), *_UNITS):
        found = re.fullmatch(shape, text, re.ASCII)
        if found:
            said = found.groupdict()
            number = said.get("number") or {"dau": "1", "cuoi": "2"}.get(said.get("half") or "", "1")
            month = (_ROMAN.get(number) or int(number)) * MONTHS_IN[unit] - MONTHS_IN[unit] + 1
            its_year = int(said.get("year") or year)
            return Period(date(its_year, month, 1), unit) if month <= 12 and its_year else None
    return None


def period_of(option: str, typed: str, plan: Plan) -> Period:
    """The period given as the value of an option; a number alone is one of the plan's reporting periods."""
    found = period_named(typed, plan.reporting.every if plan.reporting else "quarter", plan.year)
    if found is None:
        raise DxplanError(
            msg("{option}: {text} is not a period", option=option, text=typed),
            msg("write it as 2024-Q2, 2024-06, 2024-H1 or 2024"),
        )
    return found


def span_named(typed: str, plan: Plan) -> Span:
    """What a report looks back on: a quarter, `6 tháng`, `9 tháng` or a year; a DxplanError for anything else."""
    nine = re.fullmatch(r"(?:(\d{4})-)?9[mM]|9 ?th[aáAÁ]ng(?: đầu năm)?(?: (\d{4}))?", typed.strip())
    try:
        if nine:
            return _of_year(plan, Span.parse(f"{int(nine[1] or nine[2] or plan.year):04}-9M"))
        found = period_named(typed, "quarter", plan.year)
        if found is None and re.fullmatch(r"6 ?th[aáAÁ]ng", typed.strip()):
            found = Period(date(plan.year, 1, 1), "half_year")
        if found:
            return _of_year(plan, Span.of(found))
    except ValueError:
        pass
    raise DxplanError(
        msg("{option}: {text} is no period that is reported on", option="--period", text=typed),
        msg("write it as 2024-Q2, 2024-H1, 2024-9M or 2024"),
    )


def _of_year(plan: Plan, span: Span) -> Span:
    if span.first.year == plan.year:
        return span
    message = msg(
        "{option}: the plan is of {year}, not of {other}", option="--period", year=plan.year, other=span.first.year
    )
    raise DxplanError(message, msg("name the other plan with --plan"))


def member_named(plan: Plan, typed: str) -> Member:
    """The committee's member with that name, or words of it."""
    from dxplan.wording.names import key

    members, wanted = plan.committee.members, key(typed)
    found = [one for one in members if key(one.name) == wanted] or [one for one in members if wanted in key(one.name)]
    if len(found) == 1 and wanted:
        return found[0]
    message = msg("{typed} names no one member of the committee", typed=typed)
    names = [one.name for one in found or members]
    raise DxplanError(message, msg("its members: {names}", names=names) if names else None)


def _items(plan: Plan) -> Iterable[Item]:
    yield from plan.tasks()
    yield from plan.activities
    yield from plan.kpis
    yield from plan.agencies
    yield from plan.groups
    yield from plan.documents
    yield from plan.all_sections()


def _by_id(items: Iterable[Some], typed: str) -> list[Some]:
    return [item for item in items if item.id.lower() == typed.strip().lower()]


def _by_name(items: Iterable[Some], typed: str) -> list[Some]:
    from dxplan.wording.names import key

    wanted, named = key(typed), tuple(items)
    found = [item for item in named if wanted in map(key, _names(item))] if wanted else []
    if (
        not found and len(wanted) >= LEAST_LETTERS and " " in typed
    ):  # words of a body's name are enough, not a mistyped id
        bodies = [item for item in named if isinstance(item, Agency | Group)]
        found = [item for item in bodies if any(wanted in key(name) for name in _names(item))]
    return found


def _names(item: Item) -> tuple[str, ...]:
    match item:
        case Agency():
            return (item.name, *filter(None, (item.short,)), *item.aliases)
        case Group():
            return (item.name, *item.aliases)
        case Document():
            return (item.number,)
    return ()


def _only(typed: str, found: list[Some], among: Iterable[Some]) -> Some:
    if len(found) == 1:
        return found[0]
    if found:
        several = msg("{typed} may mean {ids}", typed=typed, ids=[item.id for item in found])
        alike = len({item.id for item in found}) == 1
        raise DxplanError(several, msg("dxplan validate says where they are") if alike else msg("use the id"))
    ids = {item.id.lower(): item.id for item in among}
    hint = nearest(typed.lower(), ids, most=3)
    if hint:
        hint = msg(hint.text, ids=[ids[name] for name in hint.args["ids"]])
    raise DxplanError(msg("nothing here is called {typed}", typed=typed), hint)
