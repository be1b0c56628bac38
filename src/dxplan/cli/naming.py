"""Finding what a person means: an id in any case, a number as printed, an agency by its name, a document by number."""

from collections.abc import Iterable, Iterator

from dxplan.cli.options import accepted, not_one_of
from dxplan.diagnostics import DxplanError, Message, msg, nearest
from dxplan.model.committee import Member
from dxplan.model.dates import Every, Period
from dxplan.model.deadline import AfterEvent, Recurring, event_key, stages_of
from dxplan.model.kpi import Kpi
from dxplan.model.named_bodies import duty_names
from dxplan.model.plan import Activity, Agency, Group, Plan, Section, Task
from dxplan.model.report_duty import ReportDuty
from dxplan.model.workdays import occurrences_of
from dxplan.wording.registry import Item, Registry, Some, candidates

_MOST_PERIODS = 12
"""How many periods of a task an error names."""


def item_named(plan: Plan, word: str) -> Item:
    """The thing of that name; a DxplanError suggests the nearest ids, or lists those it could mean."""
    return _only(word, Registry(_items(plan)))


def body_named(plan: Plan, word: str) -> str:
    """The id of the agency or group of that name."""
    bodies: tuple[Agency | Group, ...] = (*plan.agencies, *plan.groups)
    return _only(word, Registry(bodies)).id


def agency_named(plan: Plan, word: str) -> str:
    """The id of the agency of that name; a group is refused."""
    agencies = Registry(plan.agencies)
    for group in () if agencies.called(word) else Registry(plan.groups).called(word):
        members = msg("name one of its agencies: {ids}", ids=list(group.members)) if group.members else None
        raise DxplanError(msg("{typed} is a group, not one agency", typed=word), members)
    return _only(word, agencies).id


def task_named(plan: Plan, word: str) -> Task | Activity:
    """The task or activity of that name; a row over others is refused."""
    items = Registry(plan.items())
    for row in () if items.called(word) else Registry(plan.rows()).called(word):
        message = msg("{id} is a row over others, which are followed in its place", id=row.id)
        raise DxplanError(
            message, msg("name one of them: {ids}", ids=[below.id for below in row.all_rows() if not below.tasks])
        )
    return _only(word, items)


def kpi_named(plan: Plan, word: str) -> Kpi:
    """The KPI of that name."""
    return _only(word, Registry(plan.kpis))


def concluded_named(plan: Plan, word: str) -> Task | Activity | Kpi:
    """The task, activity or KPI of that name."""
    return _only(word, Registry((*plan.items(), *plan.kpis)))


def stage_named(task: Task | Activity, text: str | None, *, is_needed: bool = True) -> str | None:
    """The stage that the fact is about, of a task with stages."""
    ids = tuple(stage.id for stage in stages_of(task.deadline))
    if not ids:
        if text is not None:
            raise DxplanError(msg("{task} has no stages, so it takes no --stage", task=task.id))
        return None
    if text is None:
        if not is_needed:
            return None
        hint = msg("name one with --stage: {stages}", stages=list(ids))
        raise DxplanError(msg("{task} has stages, so the fact must be about one of them", task=task.id), hint)
    if text not in ids:
        raise not_one_of("--stage", text, ids)
    return text


def occurrence_named(
    plan: Plan, task: Task | Activity, text: str | None, of_report: Period | None, stage: str | None = None
) -> Period | None:
    """The period of a recurring task or stage that the fact is about; it may be left to a report for a period as
    long."""
    of_stage = next((part.deadline for part in stages_of(task.deadline) if part.id == stage), None)
    deadline = of_stage or task.deadline
    every = deadline.length if isinstance(deadline, Recurring) else None
    occurrence = None if text is None else period_of("--occurrence", text, plan, every)
    if not isinstance(deadline, Recurring):
        if occurrence:
            raise DxplanError(msg("{task} does not recur, so it takes no --occurrence", task=task.id))
        return None
    if occurrence is None and of_report and of_report.every in deadline.lengths:
        return None
    every_period = list(map(str, occurrences_of(deadline, plan)))
    periods = every_period if len(every_period) <= _MOST_PERIODS else [every_period[0], "…", every_period[-1]]
    if occurrence is None:
        hint = msg("name one with --occurrence: {periods}", periods=periods)
        raise DxplanError(msg("{task} recurs, so the fact must be about one of its periods", task=task.id), hint)
    if str(occurrence) not in every_period:
        raise not_one_of("--occurrence", str(occurrence), tuple(periods))
    return occurrence


def duty_named(plan: Plan, word: str) -> ReportDuty:
    """The duty to report of that id, in any case; that without an id has the number of its place in the list."""
    named = duty_names(plan)
    for name, duty in named.items():
        if name.lower() == word.lower():
            return duty
    message = msg("the plan has no duty to report {id}", id=word)
    hint: Message | None = nearest(word, [*named]) or (msg("its duties: {ids}", ids=[*named]) if named else None)
    raise DxplanError(message, hint or msg("it has one alone; leave out {option}", option="--duty"))


def event_named(plan: Plan, words: str) -> str:
    """The event of that name, with or without marks, in the words of the plan that deadlines follow."""
    from dxplan.wording.names import key

    events = {event_key(event): event for event in _events(plan)}
    alike = [event for event in events.values() if key(event) == key(words)]
    event = events.get(event_key(words)) or (alike[0] if len(alike) == 1 else None)
    if event is None:
        hint = msg("its events: {events}", events=list(events.values())) if events else None
        raise DxplanError(msg("no deadline of the plan follows the event “{event}”", event=words), hint)
    return event


def _events(plan: Plan) -> Iterator[str]:
    for item in plan.items():
        for deadline in (item.deadline, *(stage.deadline for stage in stages_of(item.deadline))):
            if isinstance(deadline, AfterEvent) and deadline.event:
                yield deadline.event


def part_named(kpi: Kpi, word: str | None) -> str | None:
    """The id of the part that is named."""
    if word is None:
        return None
    parts = [part.id for part in kpi.parts]
    part_id = next((part for part in parts if part.lower() == word.lower()), None)
    if part_id is None:
        hint: Message | None = nearest(word, parts) or (msg("its parts: {ids}", ids=parts) if parts else None)
        raise DxplanError(msg("{kpi} has no part {part}", kpi=kpi.id, part=word), hint)
    return part_id


def section_named(plan: Plan, word: str) -> Section | Task:
    """The section of that name, or the row over others."""
    parts: list[Section | Task] = [*plan.all_sections(), *(row for row in plan.rows() if row.tasks)]
    return _only(word, Registry(parts))


def period_of(option: str, text: str, plan: Plan, every: Every | None = None) -> Period:
    """The period given as the value of an option; a number alone is one so long, else one of the reporting periods.

    It names its year where the plan runs in several: what is recorded stays.
    """
    from dxplan.wording.periods import read_period

    usual: Every | None = plan.first_duty.length if plan.first_duty else "quarter"
    year = None if plan.is_long else plan.year
    return accepted(option, read_period(text, year=year, every=every or usual))


def member_named(plan: Plan, words: str) -> Member:
    """The committee's member with that name, or words of it."""
    from dxplan.wording.names import key

    members, wanted = plan.committee.members, key(words)
    exact = [member for member in members if key(member.name) == wanted]
    matches = exact or [member for member in members if wanted in key(member.name)]
    if len(matches) == 1 and wanted:
        return matches[0]
    message = msg("{typed} names no one member of the committee", typed=words)
    names = [member.name for member in matches or members]
    raise DxplanError(message, msg("its members: {names}", names=names) if names else None)


def _items(plan: Plan) -> Iterable[Item]:
    yield from plan.rows()
    yield from plan.activities
    yield from plan.kpis
    yield from plan.agencies
    yield from plan.groups
    yield from plan.documents
    yield from plan.all_sections()


def _only(word: str, among: Registry[Some]) -> Some:
    """The one that is called so; a DxplanError suggests the nearest ids, or names those it could be."""
    matches = among.called(word)
    if len(matches) == 1:
        return matches[0]
    if matches:
        several = msg("{typed} may mean {ids}", typed=word, ids=candidates(matches))
        alike = len({item.id for item in matches}) == 1
        raise DxplanError(several, msg("dxplan validate says where they are") if alike else msg("use the id"))
    ids = {item.id.lower(): item.id for item in among.items}
    hint = nearest(word.lower(), ids, most=3)
    if hint:
        hint = msg(hint.text, ids=[ids[name] for name in hint.args["ids"]])
    raise DxplanError(msg("nothing here is called {typed}", typed=word), hint)
