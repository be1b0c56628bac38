"""What falls due, month by month: on a screen, and as JSON and CSV."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal, NamedTuple, NotRequired, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.agenda import HELD, Event, EventKind, EventState
from dxplan.assess.reporting import PeriodReports, are_sessions_quarterly
from dxplan.model.dates import Period, last_day
from dxplan.model.task_parts import StageOf
from dxplan.model.workdays import ListedDay
from dxplan.render.language import Language, mark
from dxplan.render.page import Cell, Column, Line, Page, Style, Table, plain, table
from dxplan.render.sheet import DayText, PeriodText, Sheet, sheet
from dxplan.render.views.heading import Clocks, DutyKey, NumberKey, OtherYears, clocks, numbered, other_years, plan_page
from dxplan.render.views.reporting_year import arrived, days_late, with_review
from dxplan.render.views.tasks import NOBODY, day_off_note, due_cell, with_working_days
from dxplan.render.views.words import KPI_STATES, KPI_STYLES, REPORT_STATES, REPORT_STYLES, STATE_STYLES, STATES
from dxplan.wording.presiding import committee_short

KINDS: dict[EventKind, str] = {
    EventKind.REPORT: mark("Report"),
    EventKind.TASK: mark("Task"),
    EventKind.OCCURRENCE: mark("Recurring task"),
    EventKind.STAGE: mark("Stage of a task"),
    EventKind.ACTIVITY: mark("Activity"),
    EventKind.KPI: mark("KPI"),
    EventKind.SESSION: mark("Session"),
}
# No two kinds of events have a state of the same name.
_STATES = STATES | KPI_STATES | REPORT_STATES | {HELD: mark("Held")}
_HELD_STYLE: Style = "good"
_STYLES = STATE_STYLES | KPI_STYLES | REPORT_STYLES | {HELD: _HELD_STYLE}
_COLUMNS = (
    "date",
    "kind",
    "id",
    "period",
    "title",
    "deliverable",
    "lead",
    "state",
    "days_overdue",
    "completed_on",
    "reports.owed",
    "reports.arrived",
    "is_day_off",
    "day_off",
    "working_day_before",
    "working_day_after",
)


class EventRange(NamedTuple):
    """The events from one day to another, and what was overdue before."""

    events: tuple[Event, ...]
    overdue: tuple[Event, ...]
    first: date
    last: date
    before: int = 0
    """How many more there are in the years before the one that is shown, of a plan of several."""
    after: int = 0

    @property
    def every(self) -> tuple[Event, ...]:
        """All events, by day."""
        return (*self.overdue, *self.events)


class ArrivedReports(TypedDict):
    """The reports of a period."""

    owed: int
    arrived: int


class ReportKeys(DutyKey):
    """Of reports: which duty they are of, and until when they are on time."""

    time: NotRequired[str]
    """The hour until which reports, or recurring work, are on time, if there is one."""


class StageKey(TypedDict):
    """Of a stage: which one it is."""

    stage: NotRequired[str]
    """The id of the stage, of a task with stages."""


class EventData(NumberKey, ReportKeys, StageKey):
    """Something that falls due on a day, or a session that was held."""

    date: DayText
    kind: EventKind
    id: str
    """Of the task, activity or KPI; of reports their period, after their duty's id if it has one; of a session its
    day."""
    period: PeriodText | None
    """Of a recurring task, of reports and of a session; of one of several targets its year."""
    title: str
    state: EventState
    """As of the task or KPI; of reports the worst; `held` for a session; `not_due` for a target that does not count
    yet."""
    days_overdue: int | None
    completed_on: DayText | None
    lead: list[str]
    """Ids of agencies and groups, as the plan names them."""
    deliverable: str | None
    reports: ArrivedReports | None
    is_day_off: bool
    day_off: str | None
    """The name of the holiday; null for a weekend."""
    working_days_around: list[DayText] | None
    """The working days before and after a day off."""


class DayOffData(TypedDict):
    """A day off, or a weekend that is worked."""

    date: DayText
    kind: Literal["day_off", "working_day"]
    name: str
    status: Literal["decided", "provisional"]


DayRange = TypedDict("DayRange", {"from": DayText, "to": DayText})


class EventsElsewhere(TypedDict, total=False):
    """What the calendar of a plan of several years leaves out."""

    events_in_other_years: OtherYears
    """The overdue ones among `events` are not counted; of a plan of one year it is left out."""


class CalendarData(Clocks, DayRange, EventsElsewhere):
    """What falls due from one day to another; before it what is overdue from earlier days, unless days were chosen.

    Of a plan of several years it is cut to the one that is shown, unless a month was chosen.
    """

    schema: Literal["dxplan/calendar/1"]
    events: list[EventData]
    days_off: list[DayOffData]
    """Holidays and worked weekends from the first to the last day; plain weekends are not listed."""


def calendar_data(assessment: Assessment, dated: EventRange) -> CalendarData:
    """The events and the days off for JSON."""
    elsewhere: EventsElsewhere = {}
    if assessment.only_year:
        elsewhere = {"events_in_other_years": {"before": dated.before, "after": dated.after}}
    return {
        "schema": "dxplan/calendar/1",
        **clocks(assessment),
        "from": dated.first.isoformat(),
        "to": dated.last.isoformat(),
        "events": [_event_data(event, assessment) for event in dated.every],
        "days_off": [
            {"date": day.date.isoformat(), "kind": day.kind, "name": day.name, "status": day.status}
            for day in assessment.calendar.listed(dated.first, dated.last)
        ],
        **elsewhere,
    }


def _event_data(event: Event, assessment: Assessment) -> EventData:
    is_off = assessment.calendar.is_off(event.date)
    stage: StageKey = {"stage": event.period.stage} if isinstance(event.period, StageOf) else {}
    return {
        **stage,
        "date": event.date.isoformat(),
        "kind": event.kind,
        "id": event.id,
        "period": str(event.period) if isinstance(event.period, Period) else None,
        "title": event.title,
        "state": event.state,
        "days_overdue": assessment.days_since(event.date) if event.is_overdue else None,
        "completed_on": event.completed_on.isoformat() if event.completed_on else None,
        "lead": list(event.leads),
        "deliverable": event.deliverable,
        "reports": event.reports and _reports_data(event.reports),
        "is_day_off": is_off,
        "day_off": _holiday(event.date, assessment) if is_off else None,
        "working_days_around": [day.isoformat() for day in assessment.calendar.working_days_around(event.date)]
        if is_off
        else None,
        **numbered(event.number),
        **_report_keys(event, assessment),
    }


def _report_keys(event: Event, assessment: Assessment) -> ReportKeys:
    keys: ReportKeys = {}
    if event.reports and assessment.has_several_duties:
        keys["duty"] = event.reports.duty.id
    if event.hour:
        keys["time"] = event.hour
    return keys


def calendar_page(assessment: Assessment, dated: EventRange, file: str, language: Language) -> Page:
    """What is overdue from earlier days, then a table for each month with its days off."""
    blocks: list[Table | Line] = []
    if dated.overdue:
        overdue = language.say("Overdue from before ({count})", count=len(dated.overdue))
        blocks.append(_table(overdue, dated.overdue, assessment, language))
        blocks += _stars(dated.overdue, assessment, language)
    for month in _months(assessment, dated):
        events = [event for event in dated.events if Period.holding(event.date, "month") == month]
        blocks += _month(month, events, assessment, language)
    if not blocks:
        blocks.append(Line(language.text("Nothing matches.")))
    blocks += other_years(dated.before, dated.after, assessment, language)
    blocks += day_off_note((event.date for event in dated.every), assessment, language)
    return plan_page(assessment, file, language, blocks)


def _reports_data(reports: PeriodReports) -> ArrivedReports:
    return {"owed": len(reports.owed), "arrived": arrived(reports)}


def calendar_sheet(events: Iterable[EventData]) -> Sheet:
    """A row for each event."""
    rows = []
    for event in events:
        before, after = event["working_days_around"] or (None, None)
        rows.append({**event, "working_day_before": before, "working_day_after": after})
    return sheet(rows, _COLUMNS)


def event_title(event: Event, assessment: Assessment, language: Language) -> str:
    """What falls due, in the plan's own words if it has any."""
    if event.kind is EventKind.REPORT and event.reports:
        to = ", ".join(map(assessment.members.short, event.reports.duty.to))
        title = language.say(
            "Reports for {period} to {to}: {come}/{owed} have come",
            period=event.period,
            to=to,
            come=arrived(event.reports),
            owed=len(event.reports.owed),
        )
        return _until(event, title, language)
    if event.kind is EventKind.SESSION:
        plan = assessment.plan
        of_whom = language.say("Session of {committee}", committee=committee_short(plan))
        session = language.text("Session") if plan.office else of_whom
        quarter = event.period if are_sessions_quarterly(plan) else None
        return with_review(session, quarter, language) if isinstance(quarter, Period) else session
    part = f" ({language.part(event.period, event.stage)})" if event.period else ""
    return _until(event, f"{event.title}{part}", language)


def _title_cell(event: Event, assessment: Assessment, language: Language) -> Cell:
    """The title; of one that is cut, the period or stage, the hour, and how many reports have come are kept."""
    title = event_title(event, assessment, language)
    words = title.partition(":")[0] if event.kind is EventKind.REPORT else event.title
    return Cell(title, end=title.removeprefix(words))


def _until(event: Event, title: str, language: Language) -> str:
    return language.say("{title} (until {hour})", title=title, hour=event.hour) if event.hour else title


def state(event: Event, language: Language) -> Cell:
    """The name of the event's state, with its style."""
    return Cell(language.text(_STATES[event.state]), _STYLES.get(event.state, ""))


def leads(event: Event, assessment: Assessment, language: Language) -> str:
    """The leads by their abbreviations; of reports the number of bodies."""
    if event.reports:
        return language.say("{count} bodies", count=len(event.reports.owed))
    return "; ".join(map(assessment.members.short, event.leads)) or NOBODY


def why_off(day: date, assessment: Assessment, language: Language) -> str:
    """The holiday's name, or that of the weekday."""
    return _holiday(day, assessment) or language.weekday(day)


def _holiday(day: date, assessment: Assessment) -> str | None:
    listed = assessment.calendar.days.get(day)
    return listed and listed.name


def _months(assessment: Assessment, dated: EventRange) -> list[Period]:
    """The months of the range, of the year that is shown or asked for, and all others in which something falls due."""
    year = dated.first.year if assessment.plan.runs_in(dated.first.year) else assessment.year
    own = (Period(date(year, month, 1), "month") for month in range(1, 13))
    months = {month for month in own if month.last >= dated.first and month.first <= dated.last}
    return sorted(months.union(Period.holding(event.date, "month") for event in dated.events))


def _month(
    month: Period, events: Sequence[Event], assessment: Assessment, language: Language
) -> Iterable[Table | Line]:
    calendar = assessment.calendar
    first, last = month.first, last_day(month.first.year, month.first.month)
    name = language.period(month)
    name = name[:1].upper() + name[1:]
    if calendar.known(first) and calendar.known(last):
        days = calendar.working_days(first, last)
        name = language.say("{month} · {days} working days", month=name, days=days)
    if events:
        yield _table(name, events, assessment, language)
    else:
        nothing = Cell(language.text("nothing falls due"), "dim")
        yield Table((Column("", only="screen"),), ((nothing,),), name)
    listed = calendar.listed(first, last)
    yield from _days_off(language.text("Days off"), [day for day in listed if day.kind == "day_off"], language)
    yield from _days_off(language.text("Worked weekends"), [day for day in listed if day.kind != "day_off"], language)
    yield from _stars(events, assessment, language)


def _days_off(label: str, days: Sequence[ListedDay], language: Language) -> Iterable[Line]:
    names = []
    for day in days:
        tentative = f" ({language.text('provisional')})" if day.status == "provisional" else ""
        names.append(f"{language.date(day.date)} {day.name}{tentative}")
    if names:
        yield Line("; ".join(names), label)


def _stars(events: Iterable[Event], assessment: Assessment, language: Language) -> Iterable[Line]:
    """Why each day with a star is off, and the working days around it."""
    for day in dict.fromkeys(event.date for event in events):
        if assessment.calendar.is_off(day):
            due = f"{plain(due_cell(day, assessment, language))} ({why_off(day, assessment, language)})"
            yield Line(with_working_days(due, day, assessment, language), language.text("Day off"))


def _table(title: str, events: Sequence[Event], assessment: Assessment, language: Language) -> Table:
    text = language.text
    return table(
        events,
        (Column(text("Due")), lambda event: due_cell(event.date, assessment, language)),
        (Column(text("Weekday"), below=True), lambda event: language.weekday(event.date)),
        (Column(text("ID")), lambda event: NOBODY if event.kind is EventKind.SESSION else assessment.label(event.id)),
        (Column(text("State")), lambda event: state(event, language)),
        (
            Column(text("Days late"), below=True),
            lambda event: _days_late(event, assessment, language),
        ),
        (Column(text("Lead"), flexible=True, lines=3), lambda event: leads(event, assessment, language)),
        (
            Column(text("What falls due"), flexible=True, lines=3),
            lambda event: _title_cell(event, assessment, language),
        ),
        title=title,
        name=language.text("Calendar"),
    )


def _days_late(event: Event, assessment: Assessment, language: Language) -> Cell:
    if not event.is_overdue:
        return Cell("")
    days = assessment.days_since(event.date)
    return Cell(days_late(days, language), value=days)
