"""The state of each task and activity on a day: computed, never declared."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from dxplan.assess.counts import GroupCount, completed_since, group_counts, has_started, is_done
from dxplan.assess.dues import Due, PastEvent, counts_later, due_of
from dxplan.assess.members import Members
from dxplan.assess.tasks import CLOSED, Declared, Occurrence, State, TaskStatus, newest_of
from dxplan.facts.counted import CountedFacts, Declaration, TaskFacts
from dxplan.model.dates import WEEKS_IN, Period
from dxplan.model.deadline import AfterEvent, Deadline, Ongoing, Recurring, Stage, Stages, event_key
from dxplan.model.plan import Activity, Plan, Row, Task
from dxplan.model.task_parts import Part, StageOf, stage_in
from dxplan.model.workdays import Calendar, occurrences_of


class Judging(NamedTuple):
    """The plan, the day and the facts by which each of the plan's tasks is judged."""

    plan: Plan
    as_of: date
    soon_days: int
    calendar: Calendar
    members: Members
    facts: CountedFacts
    silent: Callable[[str, str], bool]
    """Whether a body's newest report due is missing, or does not mention a task."""
    items: Mapping[str, Task | Activity]
    """Every task and activity by its id."""

    def expanded(self, names: Iterable[str]) -> tuple[str, ...]:
        """The agencies behind names, groups expanded on the earlier of as-of and the plan's last day."""
        return self.members.expanded(names, min(self.as_of, self.plan.ends))

    def happened(self, deadline: AfterEvent) -> PastEvent | None:
        """The event that a deadline follows, if its day is known and not still to come."""
        event: PastEvent | None = None
        if deadline.origin is None:
            dated = self.facts.happened.get(event_key(deadline.event or ""))
            event = PastEvent(dated[0], "journal", dated[1]) if dated else None
        elif deadline.origin == "plan":
            head = self.plan.document.date
            event = PastEvent(head.first, "plan") if head.has_day else None
        elif item := self.items.get(deadline.origin):
            on = None if isinstance(item.deadline, Recurring) else completed_day(item, self)
            event = PastEvent(on, "task") if on else None
        else:
            dates = (document.date for document in self.plan.documents if document.id == deadline.origin)
            on = next(dates, None)
            event = PastEvent(on, "document") if on else None
        return event if event and event.on <= self.as_of else None

    def counts_later(self, deadline: Deadline | None) -> bool:
        """Whether the day is before that from which a deadline counts."""
        return deadline is not None and counts_later(deadline.begins, self.plan, self.as_of)


class _Case(NamedTuple):
    """A task, an activity or a stage that is judged, with its leads and the facts about it."""

    item: Task | Activity
    deadline: Deadline | None
    lead: tuple[str, ...]
    """Agencies and groups, as the plan names them."""
    leads: tuple[str, ...]
    facts: TaskFacts
    judging: Judging
    stage: str | None = None
    is_early: bool = False
    """Whether it is before the day from which its deadline counts."""

    continues: bool = False

    @classmethod
    def of(cls, item: Task | Activity, judging: Judging) -> "_Case":
        """The whole task."""
        deadline, leads, facts = item.deadline, judging.expanded(item.lead), judging.facts.of(item.id)
        is_early = judging.counts_later(deadline)
        continues = deadline is not None and deadline.continues
        case = cls(item, deadline, item.lead, leads, facts, judging, is_early=is_early, continues=continues)
        return _with_stages(_settled(case))

    def at(self, stage: Stage) -> "_Case":
        """One of its stages."""
        return self._replace(
            deadline=stage.deadline,
            lead=stage.lead or self.lead,
            leads=self.judging.expanded(stage.lead) if stage.lead else self.leads,
            stage=stage.id,
            is_early=self.is_early or self.judging.counts_later(stage.deadline),
            continues=self.continues or stage.deadline.continues,
        )

    def stages(self) -> "tuple[_Case, ...]":
        """Its stages, in their order; none if it has no stages."""
        return tuple(map(self.at, self.deadline.stages)) if isinstance(self.deadline, Stages) else ()

    def part(self) -> Part | None:
        """What facts on it are about."""
        return None if self.stage is None else StageOf(self.stage)

    def counts(self, part: Part | None) -> tuple[GroupCount, ...]:
        """The newest count of each leading group."""
        return tuple(group_counts(self.lead, self.facts, part, lambda name: self.judging.expanded((name,))))

    def leads_in(self, part: Part | None) -> tuple[str, ...]:
        """The leads, where a group is one that a count knows more of than the reports of its bodies."""
        counted = {count.group for count in self.counts(part) if count.is_by_count}
        if not counted:
            return self.leads
        named = ((name,) if name in counted else self.judging.expanded((name,)) for name in self.lead)
        return tuple(dict.fromkeys(body for bodies in named for body in bodies))

    def completed_on(self, part: Part | None) -> date | None:
        """The day on which the last lead completed it, or the office concluded it, whichever came first."""
        days = [on for on, _ in self.facts.concluded(part)]
        if day := self.completed_by_leads(part):
            days.append(day)
        return min(days, default=None)

    def completed_by_leads(self, part: Part | None) -> date | None:
        """The day on which the last lead completed it."""
        leads = self.leads_in(part)
        by_leads = [day for agency in leads if (day := completed_since(self.facts.of(agency, part)))]
        is_by_all = bool(by_leads) and len(by_leads) == len(leads)
        unknown = [name for name in self.lead if name not in leads]  # who is in an open group is not known
        return max(by_leads) if is_by_all and not self.judging.members.any_open(unknown) else None

    def progress(self, part: Part | None) -> Declared:
        """`in_progress` once any lead has started; if an open group leads, once anyone has who not only coordinates."""
        agencies = {*self.leads, *(count.group for count in self.counts(part))}
        if self.facts.declared and self.judging.members.any_open(self.lead):
            coordinating = self.judging.expanded(self.item.coordinating)
            agencies |= {fact.agency for fact in self.facts.declared}.difference(coordinating)
        declared = filter(None, (self.facts.of(agency, part) for agency in agencies))
        return "in_progress" if any(has_started(facts[-1]) for facts in declared) else "not_started"

    def is_early_at(self, part: Part | None) -> bool:
        """Whether its deadline does not count yet and nobody has begun."""
        return self.is_early and self.progress(part) == "not_started"

    def open_state(self, due: date, part: Part | None, soon_days: int | None = None) -> State:
        """The state of what is not completed and has a due day; of weeks so many days or less are soon."""
        if self.judging.as_of > due:
            return State.OVERDUE
        most = self.judging.soon_days if soon_days is None else min(soon_days, self.judging.soon_days)
        if (due - self.judging.as_of).days <= most:
            return State.DUE_SOON
        return State(self.progress(part))


class _Verdict(NamedTuple):
    """What a deadline and the facts make of a task, or of one of its stages."""

    case: _Case
    """The stage that decides, of a task with stages; else the task itself."""
    state: State
    due: date | None
    completed_on: date | None
    current: Part | None
    occurrences: tuple[Occurrence, ...] = ()
    dated: Due = Due(None)


def task_status(item: Task | Activity, judging: Judging, row: Row | None = None) -> TaskStatus:
    """The first state that applies; a due date is soon from `soon_days` days before it to the day itself."""
    case, state, due, completed_on, current, occurrences, dated = _verdict(_Case.of(item, judging))
    if item.lifecycle != "active":
        state, occurrences, due = State(item.lifecycle), (), item.deadline.due if item.deadline else None
    leads = case.leads_in(current)
    silent = () if state in CLOSED else tuple(name for name in leads if judging.silent(name, item.id))
    return TaskStatus(
        item,
        row.section if row else None,
        "completed" if completed_on else case.progress(current),
        state,
        due,
        (due - judging.as_of).days if due else None,
        occurrences,
        silent if case.lead else None,
        completed_on,
        leads,
        newest_of(leads, case.facts, current),
        case.facts,
        current,
        frozenset(name for name in {*leads, *case.leads} if completed_since(case.facts.of(name, current))),
        row.parent if row else None,
        row.inherited if row else (),
        case.counts(current),
        dated,
    )


def completed_day(item: Task | Activity, judging: Judging) -> date | None:
    """The day on which a task was completed, whatever its lifecycle."""
    return _completed_on(_Case.of(item, judging))


def _completed_on(case: _Case) -> date | None:
    """The day of completion, by the facts alone: who follows a task must not ask what it follows itself."""
    match case.deadline:
        case Stages():
            days = [_completed_on(stage) for stage in _ending(case)]
            return max(filter(None, days)) if all(days) else None
        case Recurring():
            return _verdict(case).completed_on
        case _:
            return case.completed_on(case.part())


def _ending(case: _Case) -> "tuple[_Case, ...]":
    """The stages that have an end; all of them, where none has."""
    stages = case.stages()
    return tuple(stage for stage in stages if not isinstance(stage.deadline, Ongoing)) or stages


def _verdict(case: _Case) -> _Verdict:
    match case.deadline:
        case Stages() as deadline:
            return _of_stages(case, deadline)
        case Recurring() as deadline:
            occurrences = _occurrences(case, deadline)
            if not occurrences:
                return _Verdict(case, State.AWAITING, None, None, None)
            decisive = _decisive(occurrences, case.judging.as_of)
            return _Verdict(case, decisive.state, decisive.due, decisive.completed_on, decisive.period, occurrences)
        case _:
            return _single(case)


def _single(case: _Case) -> _Verdict:
    """What has one due day at most."""
    deadline, part = case.deadline, case.part()
    facts = case.facts.of_deadline(case.stage)
    dated = due_of(deadline, facts, case.judging.happened, case.judging.calendar)
    due, completed_on = dated.due, case.completed_on(part)
    if completed_on:
        printed = deadline.due if deadline else None
        if dated.waits and printed and completed_on <= printed:  # before the condition, still in the plan's own time
            state, due = State.COMPLETED_ON_TIME, printed
        elif dated.waits or due is None:
            state, due = State.COMPLETED, None
        else:
            state = State.COMPLETED_ON_TIME if completed_on <= due else State.COMPLETED_LATE
    elif case.is_early_at(part):
        state = State.NOT_STARTED
    elif dated.waits:
        state = State.AWAITING
    else:
        state = State.ONGOING if due is None else case.open_state(due, part)
    return _Verdict(case, state, due, completed_on, part, dated=dated)


def _occurrences(case: _Case, deadline: Recurring) -> tuple[Occurrence, ...]:
    """The periods of the plan's year, from the one that holds the plan's date."""
    periods = occurrences_of(deadline, case.judging.plan)
    sessions = case.judging.facts.sessions if case.item.fulfilled_by == "sessions" else ()
    held = [(on, _period_of(session.period.last if session.period else on, periods)) for on, session in sessions]
    occurrences = []
    for period in periods:
        part: Part = period if case.stage is None else StageOf(case.stage, period)
        days = [on for on, of_session in held if of_session == period]
        completed_on = min(filter(None, (case.completed_on(part), *days)), default=None)
        due = deadline.due_on(period)
        if completed_on:
            state = State.COMPLETED_ON_TIME if completed_on <= due else State.COMPLETED_LATE
        else:
            most = 7 * WEEKS_IN[period.every] // 2 if period.every in WEEKS_IN else None
            state = State.NOT_STARTED if case.is_early_at(part) else case.open_state(due, part, most)
        progress = "completed" if completed_on else case.progress(part)
        occurrences.append(Occurrence(part, due, state, completed_on, progress))
    return tuple(occurrences)


def _period_of(day: date, periods: tuple[Period, ...]) -> Period | None:
    """The first period, of those that end in turn, in which a day lies."""
    return next((period for period in periods if period.first <= day <= period.last), None)


def _decisive(occurrences: tuple[Occurrence, ...], as_of: date) -> Occurrence:
    """The oldest ended period that is open, else the current one, else the last that was late, else the last."""
    for occurrence in occurrences:
        if (occurrence.due or date.max) >= as_of or occurrence.state is State.OVERDUE:
            return occurrence
    return next((past for past in reversed(occurrences) if past.state is State.COMPLETED_LATE), occurrences[-1])


def _of_stages(case: _Case, deadline: Stages) -> _Verdict:
    """Overdue if a stage is; else as the open stage that is due next, or the first open one; completed with the last
    stage that has an end, and late if one was."""
    verdicts = [_verdict(stage) for stage in case.stages()]
    ids = {stage.stage for stage in _ending(case)}
    ending = [verdict for verdict in verdicts if verdict.case.stage in ids]
    occurrences = tuple(map(_occurrence, deadline.stages, verdicts))
    done = [verdict.completed_on for verdict in ending if verdict.completed_on]
    if len(done) == len(ending):
        late = (verdict for verdict in reversed(ending) if verdict.state is State.COMPLETED_LATE)
        last = max(ending, key=lambda verdict: verdict.due or date.min)
        return next(late, last)._replace(completed_on=max(done), occurrences=occurrences)
    open_stages = [verdict for verdict in verdicts if verdict.completed_on is None]
    due = [verdict for verdict in open_stages if verdict.due and verdict.state is not State.AWAITING]
    due.sort(key=lambda verdict: (verdict.state is not State.OVERDUE, verdict.due))
    return (due or open_stages)[0]._replace(occurrences=occurrences)


def _occurrence(stage: Stage, verdict: _Verdict) -> Occurrence:
    """A stage as one of the parts of its task."""
    case, part = verdict.case, StageOf(stage.id)
    progress = "completed" if verdict.completed_on else case.progress(verdict.current)
    return Occurrence(part, verdict.due, verdict.state, verdict.completed_on, progress, case.leads)


def _settled(case: _Case) -> _Case:
    """Where work goes on after its end: without the later progress of a body that has completed its part."""
    cases = {sub.stage: sub for sub in case.stages() or (case,)}
    if not any(sub.continues for sub in cases.values()):
        return case
    kept: list[Declaration] = []
    for fact in case.facts.declared:
        part = fact.occurrence
        sub = cases.get(stage_in(part))
        if sub and sub.continues and not fact.entry.corrects and not is_done(fact):
            before = case.facts.counting([other for other in kept if other.on < fact.on])
            if completed_since(before.of(fact.agency, part)) is not None:
                continue
        kept.append(fact)
    return case._replace(facts=case.facts.counting(kept))


def _with_stages(case: _Case) -> _Case:
    """Progress that names no stage is about the first that is open on its day: of those that the body leads, if it
    leads any, and has not completed itself."""
    stages = [(stage, _completed_on(stage)) for stage in case.stages()]
    if not stages or all(fact.occurrence for fact in case.facts.declared):
        return case

    def placed(fact: Declaration) -> Declaration:
        if fact.occurrence:
            return fact
        own = [pair for pair in stages if fact.agency in (*pair[0].leads, *pair[0].lead)] or stages
        for stage, completed_on in own:
            ends = completed_on, completed_since(case.facts.of(fact.agency, stage.part()))
            if not any(end and end <= fact.on for end in ends):
                return fact._replace(occurrence=stage.part())
        return fact

    return case._replace(facts=case.facts.mapped(placed))
