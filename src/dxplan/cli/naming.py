"""Finding what a person means: an id in any case, an agency by its name without marks, a document by its number."""

from collections.abc import Iterable

from dxplan.cli.options import not_one_of
from dxplan.diagnostics import DxplanError, Message, msg, nearest
from dxplan.model.dates import Every, Period, Span
from dxplan.model.deadline import Recurring
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Agency, Group, Member, Plan, Task
from dxplan.model.workdays import occurrences_of
from dxplan.wording.registry import Item, Registry, Some


def item_named(plan: Plan, typed: str) -> Item:
    """The one thing that the word names; a DxplanError suggests the nearest ids, or names those it could mean."""
    return _only(typed, Registry(_items(plan)))


def body_named(plan: Plan, typed: str) -> str:
    """The id of the agency or group that the word names."""
    bodies: tuple[Agency | Group, ...] = (*plan.agencies, *plan.groups)
    return _only(typed, Registry(bodies)).id


def agency_named(plan: Plan, typed: str) -> str:
    """The id of the agency that the word names; a group is none."""
    agencies = Registry(plan.agencies)
    for group in () if agencies.called(typed) else Registry(plan.groups).called(typed):
        members = msg("name one of its agencies: {ids}", ids=list(group.members)) if group.members else None
        raise DxplanError(msg("{typed} is a group, not one agency", typed=typed), members)
    return _only(typed, agencies).id


def task_named(plan: Plan, typed: str) -> Task | Activity:
    """The task or activity that the word names."""
    return _only(typed, Registry(plan.items()))


def kpi_named(plan: Plan, typed: str) -> Kpi:
    """The KPI that the word names."""
    return _only(typed, Registry(plan.kpis))


def occurrence_named(plan: Plan, item: Task | Activity, typed: str | None, of_report: Period | None) -> Period | None:
    """The period of a recurring task that the fact is about; it may be left to a report for a period as long."""
    every = item.deadline.every if isinstance(item.deadline, Recurring) else None
    given = None if typed is None else period_of("--occurrence", typed, plan, every)
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
    parts = [part.id for part in kpi.target.parts]
    found = next((part for part in parts if part.lower() == typed.lower()), None)
    if found is None:
        hint: Message | None = nearest(typed, parts) or (msg("its parts: {ids}", ids=parts) if parts else None)
        raise DxplanError(msg("{kpi} has no part {part}", kpi=kpi.id, part=typed), hint)
    return found


def section_named(plan: Plan, typed: str) -> set[str]:
    """The ids of the section that the word names and of those within it."""
    found = _only(typed, Registry(plan.all_sections()))
    return {section.id for section in found.all_sections()}


def period_of(option: str, typed: str, plan: Plan, every: Every | None = None) -> Period:
    """The period given as the value of an option; a number alone is one so long, else one of the reporting periods."""
    from dxplan.wording.periods import read_period

    usual = plan.reporting.every if plan.reporting else "quarter"
    read = read_period(typed, year=plan.year, every=every or usual)
    if isinstance(read, Period):
        return read
    raise DxplanError(msg("{option}: {problem}", option=option, problem=read.message), read.hint)


def span_named(typed: str, plan: Plan) -> Span:
    """What a report looks back on: a quarter, `6 tháng`, `9 tháng` or a year; a DxplanError for anything else."""
    from dxplan.wording.periods import read_span

    span = read_span(typed, year=plan.year)
    if not isinstance(span, Span):
        raise DxplanError(msg("{option}: {problem}", option="--period", problem=span.message), span.hint)
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


def _only(typed: str, among: Registry[Some]) -> Some:
    """The one that is called so; a DxplanError suggests the nearest ids, or names those it could be."""
    found = among.called(typed)
    if len(found) == 1:
        return found[0]
    if found:
        several = msg("{typed} may mean {ids}", typed=typed, ids=[item.id for item in found])
        alike = len({item.id for item in found}) == 1
        raise DxplanError(several, msg("dxplan validate says where they are") if alike else msg("use the id"))
    ids = {item.id.lower(): item.id for item in among.items}
    hint = nearest(typed.lower(), ids, most=3)
    if hint:
        hint = msg(hint.text, ids=[ids[name] for name in hint.args["ids"]])
    raise DxplanError(msg("nothing here is called {typed}", typed=typed), hint)
