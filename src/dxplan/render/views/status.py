"""The whole plan on one screen: what is late, what comes next, and how far it has come."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.choice import Choice
from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import PeriodReports, ReportState
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import ByMonth, by_month, by_section, by_state, in_state, shares
from dxplan.render.chart import bar
from dxplan.render.language import Language
from dxplan.render.page import Block, Cell, Column, Line, Page, Style, Table, plain, table
from dxplan.render.sheet import DayText, MonthText, PeriodText, Share, Sheet, sheet
from dxplan.render.views.heading import (
    Clocks,
    DueElsewhere,
    DutyKey,
    NumberKey,
    PlanData,
    ReportCounts,
    clocks,
    due_elsewhere,
    duty_key,
    numbered,
    plan_data,
    plan_page,
    report_counts,
)
from dxplan.render.views.kpis import KpiData, kpi_data, kpi_state, latest_cell, target_text
from dxplan.render.views.more_time import pending_table
from dxplan.render.views.more_time_json import PendingRequests, pending_data
from dxplan.render.views.tasks import (
    NOBODY,
    TaskData,
    day_off_note,
    done_share,
    due_cell,
    hidden,
    lead_names,
    task_data,
)
from dxplan.render.views.typed_cells import number_cell
from dxplan.render.views.words import REPORT_STATES, STATES

NEXT = 3
"""How many of the due days beyond those that are near are shown."""
NEWEST = 4
"""How many sessions of a plan of several years are shown by their days."""

# A sign for each task in the bar of a section; the summary line explains them. Every font of a Windows console has them
# (the set WGL4).
_SIGNS: dict[State, str] = {
    State.COMPLETED_ON_TIME: "●",
    State.COMPLETED_LATE: "▲",
    State.COMPLETED: "●",
    State.OVERDUE: "×",
    State.DUE_SOON: "!",
    State.IN_PROGRESS: "►",
    State.NOT_STARTED: "○",
    State.AWAITING: "?",
    State.ONGOING: "∞",
    State.CANCELLED: "-",
    State.SUSPENDED: "-",
}
_ORDER = tuple(_SIGNS)
_WIDEST_BAR = 24
_KPI_BAR, _REPORT_BAR = 10, 12


class TotalsData(TypedDict):
    """All tasks in numbers."""

    tasks: int
    by_state: dict[State, int]
    on_time_ratio: Share | None
    """On time, of what was completed by a due date."""
    completed_ratio: Share | None
    """Completed, of what was completed or has fallen due."""


class SectionCounts(NumberKey):
    """A top section in numbers."""

    id: str
    title: str
    tasks: int
    by_state: dict[State, int]


class PeriodCounts(ReportCounts, DutyKey):
    """The reporting period that is due next, with its reports in numbers."""

    period: PeriodText
    due: DayText | None
    """Null where a letter sets it, and none is recorded."""
    window: list[DayText]
    """The first and the last day of its data."""


class StatusData(Clocks, DueElsewhere, PendingRequests):
    """The whole plan."""

    schema: Literal["dxplan/status/1"]
    plan: PlanData
    totals: TotalsData
    sections: list[SectionCounts]
    overdue: list[TaskData]
    """By due day, the oldest first."""
    due_soon: list[TaskData]
    due_by_month: dict[MonthText, int]
    """How many open tasks are due in each month; of a plan of several years, of the one that is shown."""
    activities: list[TaskData]
    kpis: list[KpiData]
    reporting: PeriodCounts | None
    """Null if no report is asked for."""


def status_data(choice: Choice, file: str) -> StatusData:
    """The status for JSON."""
    assessment = choice.assessment
    reports, done, due = choice.reporting, shares(choice.tasks), by_month(choice.tasks, assessment.only_year)
    return {
        "schema": "dxplan/status/1",
        "plan": plan_data(assessment, file),
        **clocks(assessment),
        "totals": {
            "tasks": len(choice.tasks),
            "by_state": by_state(choice.tasks),
            "on_time_ratio": done.on_time_ratio,
            "completed_ratio": done.completed_ratio,
        },
        "sections": [
            {"id": top.id, **numbered(top.number), "title": top.title, "tasks": len(tasks), "by_state": by_state(tasks)}
            for top, tasks in by_section(assessment.plan, choice.tasks)
        ],
        "overdue": [task_data(task, assessment) for task in in_state(choice.tasks, State.OVERDUE)],
        "due_soon": [task_data(task, assessment) for task in in_state(choice.tasks, State.DUE_SOON)],
        "due_by_month": {month: len(tasks) for month, tasks in due.months.items()},
        "activities": [task_data(activity, assessment) for activity in choice.activities],
        "kpis": [kpi_data(kpi) for kpi in choice.kpis],
        "reporting": reports and _reporting_data(reports, assessment),
        **due_elsewhere(due, assessment),
        **pending_data((*choice.tasks, *choice.activities), assessment),
    }


def status_sheet(sections: Iterable[SectionCounts]) -> Sheet:
    """A row for each section: how many tasks are in which state."""
    return sheet(sections, ("id", "title", "tasks", *(f"by_state.{state.value}" for state in State)))


def status_page(choice: Choice, file: str, language: Language, most: int | None = None) -> Page:
    """The status, from what is late down to the reports; `most` is the number of rows of a long list."""
    assessment = choice.assessment
    blocks: list[Block] = [_summary(choice, language), *_shares(choice, language)]
    overdue, soon = in_state(choice.tasks, State.OVERDUE), in_state(choice.tasks, State.DUE_SOON)
    if overdue:
        title = language.say("Overdue ({count})", count=len(overdue))
        blocks.append(_due_table(title, overdue[:most], assessment, language))
        blocks += hidden(len(overdue), most, "dxplan overdue", language)
    else:
        blocks.append(Line(Cell(language.text("Nothing is overdue."), "good")))
    if soon:
        title = language.say("Due within {days} days ({count})", days=assessment.soon_days, count=len(soon))
        blocks.append(_due_table(title, soon[:most], assessment, language))
        blocks += hidden(len(soon), most, "dxplan tasks --state due_soon", language)
    blocks += _next(choice, language)
    blocks += pending_table(choice, most, language)
    undated = [assessment.label(task.item.id) for task in (*choice.tasks, *choice.activities) if task.needs_date]
    if undated:
        reason = language.say("{ids}: the condition was met after the date", ids=undated)
        blocks.append(Line(Cell(reason, "soon"), language.text("Needs a new date")))
    blocks.append(_sections(choice, language))
    due = by_month(choice.tasks, assessment.only_year)
    if any(due):
        blocks.append(_month_table(due, assessment.year, language))
    if choice.activities:
        blocks.append(_activities(choice, language))
    if any(kpi.readings for kpi in choice.kpis):
        blocks += _kpi_table(choice, language, most)
    if choice.kpis:
        blocks.append(_kpis(choice, language))
    if choice.reporting:
        blocks += _reporting(assessment, choice.reporting, language)
    reports = choice.reporting
    dues = [*(task.due for task in (*overdue[:most], *soon[:most])), *_next_days(choice), reports and reports.due]
    blocks += day_off_note(dues, assessment, language)
    return plan_page(assessment, file, language, blocks)


def _summary(choice: Choice, language: Language) -> Line:
    counts = by_state(choice.tasks)
    parts = [
        f"{_SIGNS[state]} {language.number(counts[state])} {language.text(STATES[state]).lower()}"
        for state in _ORDER
        if counts[state]
    ]
    total = f"{language.text('Tasks')}: {language.number(len(choice.tasks))}"
    return Line(Cell("  ".join(parts), "strong"), total)


def _shares(choice: Choice, language: Language) -> list[Line]:
    """The percentages with their numerators and denominators; nothing before something was completed."""
    done = shares(choice.tasks)
    if done.on_time_ratio is None or done.completed_ratio is None:
        return []
    ratios = language.say(
        "{completed} of {due} fallen due or done ({share}); on time {on_time} of {completed} ({on_time_share})",
        completed=done.completed,
        due=done.completed + done.overdue,
        share=language.percent(done.completed_ratio),
        on_time=done.on_time,
        on_time_share=language.percent(done.on_time_ratio),
    )
    return [Line(ratios, language.text("Completed"))]


def _due_table(title: str, tasks: tuple[TaskStatus, ...], assessment: Assessment, language: Language) -> Table:
    late = tasks[0].days_overdue is not None
    has_reports = bool(assessment.facts.reports)
    owing = frozenset(owed.agency for owed in assessment.reporting.owed) if assessment.reporting else frozenset()
    text = language.text
    return table(
        tasks,
        (Column(text("ID")), lambda task: assessment.label(task.item.id)),
        (Column(_days_title(late, has_reports, language), right=True), lambda task: _days(task, language)),
        (Column(text("Due")), lambda task: due_cell(task.due, assessment, language)),
        (Column(text("Done"), needed=has_reports), lambda task: done_share(task, language)),
        (Column(text("Report"), needed=has_reports), lambda task: _silence(task, owing, language)),
        (Column(text("Lead"), flexible=True), lambda task: lead_names(task, assessment)),
        (Column(text("Task"), flexible=True), lambda task: task.item.title),
        title=title,
        cut=True,
    )


def _days_title(late: bool, short: bool, language: Language) -> str:
    if short:
        return language.text("Late by") if late else language.text("Left")
    return language.text("Days late") if late else language.text("Days left")


def _silence(task: TaskStatus, owing: frozenset[str], language: Language) -> Cell:
    """Whether the newest reports of its leads mention it; a dash if they owe none."""
    if owing.isdisjoint(task.leads):
        return Cell(NOBODY, "dim")
    if not task.to_chase:
        return Cell(language.text("reported"), "dim")
    if len(task.leads) == 1:
        return Cell(language.text("silent"), "bad")
    return Cell(language.say("{count} silent", count=len(task.to_chase)), "bad")


def _days(task: TaskStatus, language: Language) -> Cell:
    if task.days_overdue is not None:
        return number_cell(task.days_overdue, language, "bad")
    assert task.days_left is not None
    return number_cell(task.days_left, language, "soon")


def _next(choice: Choice, language: Language) -> list[Line]:
    """The next due days beyond those that are near, with the tasks of each."""
    days = [
        f"{plain(due_cell(day, choice.assessment, language))}: {', '.join(ids)}"
        for day, ids in _next_days(choice).items()
    ]
    return [Line("; ".join(days), language.text("Then due"))] if days else []


def _next_days(choice: Choice) -> dict[date, list[str]]:
    days: dict[date, list[str]] = {}
    for task in choice.tasks:
        if task.due and task.state in (State.NOT_STARTED, State.IN_PROGRESS):
            days.setdefault(task.due, []).append(choice.assessment.label(task.item.id))
    return {day: days[day] for day in sorted(days)[:NEXT]}


def _sections(choice: Choice, language: Language) -> Table:
    text = language.text

    def number(tasks: tuple[TaskStatus, ...], state: State, style: Style) -> Cell:
        return _number(len(in_state(tasks, state)), style, language)

    return table(
        by_section(choice.assessment.plan, choice.tasks),
        (Column(text("Section")), lambda section: choice.assessment.label(section[0].id)),
        (Column(text("Title"), flexible=True), lambda section: section[0].title),
        (Column(text("Tasks"), right=True), lambda section: number_cell(len(section[1]), language)),
        (Column(text("Overdue"), right=True), lambda section: number(section[1], State.OVERDUE, "bad")),
        (Column(text("Soon"), right=True), lambda section: number(section[1], State.DUE_SOON, "soon")),
        (Column(text("State of each"), only="screen"), lambda section: _bar(section[1])),
        title=text("By section"),
        cut=True,
    )


def _number(number: int, style: Style, language: Language) -> Cell:
    return number_cell(number, language, style if number else "dim")


def _bar(tasks: tuple[TaskStatus, ...]) -> str:
    """A sign for each task, completed ones first. Many tasks share signs, but each state has one."""
    counts = by_state(tasks)
    share = min(1.0, _WIDEST_BAR / max(len(tasks), 1))
    return "".join(_SIGNS[state] * max(1, round(counts[state] * share)) for state in _ORDER if counts[state])


def _month_table(due: ByMonth, year: int, language: Language) -> Table:
    """The months that have any, between the earlier and the later years of a plan of several."""
    named = [(language.month(month, year), tasks) for month, tasks in due.months.items()]
    named.insert(0, (language.say("Before {year}", year=str(year)), due.before))
    named.append((language.say("After {year}", year=str(year)), due.after))
    named = [(name, tasks) for name, tasks in named if tasks]
    late = [sum(task.state is State.OVERDUE for task in tasks) for _, tasks in named]
    columns = (Column(""), *(Column(name, right=True) for name, _ in named))
    rows: list[tuple[Cell | str, ...]] = [
        (language.text("Open tasks due"), *(number_cell(len(tasks), language) for _, tasks in named)),
    ]
    if any(late):
        rows.append((language.text("of these late"), *(_number(number, "bad", language) for number in late)))
    return Table(columns, tuple(rows), language.text("By month"), cut=True)


def _activities(choice: Choice, language: Language) -> Line:
    counts = {language.text(STATES[state]): count for state, count in by_state(choice.activities).items()}
    return Line(_counted(len(choice.activities), counts, language), language.text("Activities"))


def _counted(total: int, counts: Mapping[str, int], language: Language) -> str:
    """A total and its parts: `5: 3 overdue, 2 completed`."""
    return f"{language.number(total)}: {_enumerated(counts, language)}"


def _enumerated(counts: Mapping[str, int], language: Language) -> str:
    return ", ".join(f"{language.number(count)} {name.lower()}" for name, count in counts.items() if count)


def _kpi_table(choice: Choice, language: Language, most: int | None) -> Iterable[Table | Line]:
    """The KPIs that have a reading and are not attained, those in danger first."""
    most = most and most // 2
    order = (KpiState.MISSED, KpiState.OFF_TRACK, KpiState.AT_RISK, KpiState.NO_DATA, KpiState.ON_TRACK)
    chosen = [kpi for kpi in choice.kpis if kpi.readings and kpi.status in order]
    chosen.sort(key=lambda kpi: order.index(kpi.status))
    text = language.text
    if chosen:
        yield table(
            chosen[:most],
            (Column(text("ID")), lambda status: choice.assessment.label(status.kpi.id)),
            (Column(text("Status")), lambda status: kpi_state(status, language)),
            (Column(text("Latest"), right=True), lambda status: latest_cell(status, language)._replace(style="")),
            (Column(text("Target")), lambda status: target_text(status, language)),
            (
                Column(text("Way to it"), only="screen"),
                lambda status: "" if status.attainment is None else bar(status.attainment, _KPI_BAR),
            ),
            (Column(text("KPI"), flexible=True), lambda status: status.kpi.title),
            title=text("KPIs not attained"),
            cut=True,
        )
    yield from hidden(len(chosen), most, "dxplan kpis", language)


def _kpis(choice: Choice, language: Language) -> Line:
    by_status = sorted(choice.kpis, key=lambda kpi: tuple(KpiState).index(kpi.status))
    counts = Counter(plain(kpi_state(kpi, language)) for kpi in by_status)
    return Line(_counted(len(choice.kpis), counts, language), language.text("KPIs"))


def _reporting(assessment: Assessment, reports: PeriodReports, language: Language) -> Iterable[Line]:
    counts = {language.text(REPORT_STATES[state]): reports.count(state) for state in ReportState}
    due = plain(due_cell(reports.due, assessment, language))
    when = language.say("{period}, due {due}", period=reports.period, due=due)
    if assessment.has_several_duties and reports.duty.id:
        when = f"{reports.duty.id}: {when}"
    came = reports.count(ReportState.ON_TIME) + reports.count(ReportState.LATE)
    share = f"{bar(came / len(reports.owed), _REPORT_BAR)} " if came else ""
    yield Line(f"{when}: {share}{_enumerated(counts, language)}", language.text("Reports"))
    if reports.syntheses:
        sent = ", ".join(language.date(on) for on, _ in reports.syntheses)
        yield Line(language.say("{period}, sent {days}", period=reports.period, days=sent), language.text("Synthesis"))
    if assessment.facts.sessions:
        held = [language.date(on) for on, _ in assessment.facts.sessions]
        shown = [f"… ({len(held) - NEWEST})", *held[-NEWEST:]] if assessment.only_year and len(held) > NEWEST else held
        yield Line(f"{language.number(len(held))}: {', '.join(shown)}", language.text("Sessions held"))


def _reporting_data(reports: PeriodReports, assessment: Assessment) -> PeriodCounts:
    return {
        "period": str(reports.period),
        "due": reports.due.isoformat() if reports.due else None,
        "window": [day.isoformat() for day in reports.window],
        **report_counts(reports.owed),
        **duty_key(reports.duty, assessment),
    }
