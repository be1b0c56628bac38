"""One item of the plan in full, and why its state is what it is."""

from collections.abc import Iterable, Sequence
from datetime import date

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.members import MANY
from dxplan.assess.tasks import TaskStatus
from dxplan.assess.totals import occurrences_of_year
from dxplan.assess.workload import workload_of
from dxplan.model.deadline import ByDocument, Recurring, stages_of
from dxplan.model.kpi import Kpi
from dxplan.model.node import Footnote, Waiver
from dxplan.model.plan import Activity, Agency, Document, Group, Section, Task, leads_of
from dxplan.model.task_parts import Part, stage_in
from dxplan.render.chart import bar, readings_chart
from dxplan.render.language import Language
from dxplan.render.page import Block, Cell, Column, Line, Page, table
from dxplan.render.views.heading import heading, other_years
from dxplan.render.views.history import (
    agency_reports,
    amended,
    concluded,
    declarations,
    readings_table,
    recorded,
)
from dxplan.render.views.item_document import cites, document_lines, document_name
from dxplan.render.views.item_json import (
    Item,
    kpi_status_of,
    kpis_below,
    task_status_of,
    tasks_below,
    tasks_within,
)
from dxplan.render.views.item_tables import kpis_table, led_besides, tasks_if_any, tasks_table
from dxplan.render.views.kpis import (
    FORECAST_RULE,
    change_text,
    forecast_text,
    kpi_state,
    one_target_text,
    target_state,
    target_text,
    value_text,
)
from dxplan.render.views.more_time import pending_lines, requests_by, requests_of
from dxplan.render.views.superior_tasks import Superior, carried_out
from dxplan.render.views.tasks import NOBODY, done_share, due_cell, has_other_number, state_cell
from dxplan.render.views.typed_cells import day_cell
from dxplan.render.views.why import why_state
from dxplan.render.views.words import EVERY, FIELDS, KINDS, PROGRESS, STATE_STYLES, STATES
from dxplan.wording.headings import numbered_headings
from dxplan.wording.labels import Numbered

_MOST_LEADS = 6


def item_page(
    item: Item,
    assessment: Assessment,
    file: str,
    language: Language,
    superiors: Sequence[Superior] = (),
    *,
    one_by_one: bool = False,
) -> Page:
    """Everything about the item; `superiors` are plans of the repository that tasks of this one carry out.

    `one_by_one`: many bodies of a group are not one row.
    """
    blocks: Iterable[Block]
    match item:
        case Task() if item.tasks:
            blocks = _row(item, assessment, language)
        case Task() | Activity():
            blocks = _task(task_status_of(item, assessment), assessment, superiors, language, one_by_one=one_by_one)
        case Kpi() if item.is_heading:
            blocks = [kpis_table(kpis_below(item, assessment), assessment, language)]
        case Kpi():
            blocks = _kpi(kpi_status_of(item, assessment), assessment, language)
        case Agency():
            blocks = _agency(item, assessment, language)
        case Group():
            blocks = _group(item, assessment, language)
        case Section():
            blocks = [tasks_table("", tasks_within(item, assessment), assessment, language)]
        case Document():
            blocks = _document(item, assessment, language)
    name = item.name if isinstance(item, Agency | Group) else item.title
    label = assessment.label(item.id)
    title = f"{label}  {name}" if name else label
    return Page(title, heading(assessment, file, language), (*_called(item, assessment, language), *blocks))


def _called(item: Item, assessment: Assessment, language: Language) -> Iterable[Line]:
    """The id and the number as printed, where the title has them not."""
    if assessment.label(item.id) != item.id:
        yield Line(item.id, language.text("ID"))
    elif isinstance(item, Numbered) and item.number and has_other_number(item, assessment):
        yield Line(item.number, language.text("No."))


def _task(
    task: TaskStatus,
    assessment: Assessment,
    superiors: Sequence[Superior],
    language: Language,
    *,
    one_by_one: bool,
) -> Iterable[Block]:
    item, text = task.item, language.text
    state = Cell(text(STATES[task.state]), STATE_STYLES.get(task.state, "strong"))
    late = "" if task.days_overdue is None else language.say(", days late: {days}", days=task.days_overdue)
    shown = text(", without evidence") if task.is_unproven else ""
    yield Line(Cell(state.text + late + shown, state.style), text("State"))
    for reason in why_state(task, assessment):
        yield Line(language.message(reason), text("Why"))
    share = done_share(task, language).text
    yield from pending_lines(task, assessment, language)
    yield Line(text(PROGRESS[_declared(task)]) + (f" ({share})" if share else ""), text("Declared progress"))
    if isinstance(item, Task):
        yield Line(item.deliverable or NOBODY, text("Deliverable"))
    yield from _above(task, assessment, language)
    yield from _deadline(task, assessment, language)
    printed = item.printed
    yield Line(_names(item.lead, assessment, printed.lead if printed else None), text("Lead"))
    if isinstance(item, Task):
        cell = printed.coordinating if printed else None
        yield Line(_names(item.coordinating, assessment, cell), text("Coordinating"))
    else:
        if item.stands_in:
            yield Line(numbered_headings(assessment.plan).get(item.stands_in, item.stands_in), text("In the text"))
        for paragraph in item.items:
            yield Line(paragraph)
    if task.to_chase:
        names = [assessment.members.short(name) for name in task.to_chase]
        more = f" … ({language.number(len(names))})" if len(names) > _MOST_LEADS else ""
        yield Line(Cell(", ".join(names[:_MOST_LEADS]) + more, "bad"), text("Leads that have not reported"))
    for kpi in assessment.kpis:
        if item.id in kpi.kpi.tasks:
            yield Line(f"{assessment.label(kpi.kpi.id)} {kpi.kpi.title} ({target_text(kpi, language)})", text("KPI"))
    yield from (Line(cell, column) for column, cell in item.extra.items())
    yield from carried_out(item, superiors, language)
    yield from _margin(item.footnotes, item.remark, item.waivers, language)
    if task.occurrences:
        of_year = occurrences_of_year(task, assessment.only_year)
        stages = stages_of(item.deadline)
        words = {stage.id: stage.words for stage in stages}
        own = {stage.id: "; ".join(map(assessment.members.short, stage.lead or item.lead)) for stage in stages}
        yield table(
            of_year.occurrences,
            (Column(text("Stage") if words else text("Period")), lambda occurrence: _part(occurrence.period, language)),
            (
                Column(text("What is to be done"), needed=bool(words), flexible=True),
                lambda occurrence: words.get(stage_in(occurrence.period) or "", ""),
            ),
            (
                Column(text("Lead"), needed=any(stage.lead for stage in stages), flexible=True),
                lambda occurrence: own.get(stage_in(occurrence.period) or "", ""),
            ),
            (Column(text("Due")), lambda occurrence: due_cell(occurrence.due, assessment, language)),
            (Column(text("State")), lambda occurrence: state_cell(occurrence.state, language)),
            (
                Column(text("Completed")),
                lambda occurrence: day_cell(occurrence.completed_on, language),
            ),
            title=text("Stages") if words else text("Periods"),
        )
        yield from other_years(of_year.before, of_year.after, assessment, language)
    yield from amended(item.id, assessment, language, task)
    yield from requests_of(task, assessment, language)
    yield from declarations(task, assessment, language, one_by_one=one_by_one)
    yield from recorded(task, language)


def _part(part: Part, language: Language) -> str:
    """A period, or a stage by its id, as a table names it."""
    return stage_in(part) or language.part(part)


def _row(row: Task, assessment: Assessment, language: Language) -> Iterable[Block]:
    """A row that has rows of its own: its cells, with those that hold for them, and the tasks below it."""
    text = language.text
    cells = (
        ("deliverable", text("Deliverable"), row.deliverable),
        ("deadline", text("Deadline"), row.deadline and f"“{row.deadline.text}”"),
        ("lead", text("Lead"), row.lead and _names(row.lead, assessment, None)),
        ("coordinating", text("Coordinating"), row.coordinating and _names(row.coordinating, assessment, None)),
    )
    for name, label, words in cells:
        if words:
            yield Line(words + (f" ({text('for every row below')})" if name in row.merged else ""), label)
    yield from _margin(row.footnotes, row.remark, row.waivers, language)
    yield tasks_table(text("Tasks"), tasks_below(row, assessment), assessment, language)


def _above(task: TaskStatus, assessment: Assessment, language: Language) -> Iterable[Line]:
    """The row that a task is part of, and the cells that the task has from rows above."""
    for row in assessment.plan.rows() if task.parent else ():
        if row.id == task.parent:
            yield Line(f"{assessment.label(row.id)} {row.title}", language.text("Stands below"))
    if task.inherited:
        names = [language.text(FIELDS[name]) for name in task.inherited]
        yield Line(", ".join(names), language.text("From the rows above"))


def _declared(task: TaskStatus) -> str:
    """What the leads declared, without what the office concluded or a session fulfilled."""
    if task.progress != "completed":
        return task.progress
    if not task.newest:
        return "not_started"
    return "completed" if len(task.done_by) == len(task.leads) else "in_progress"


def _deadline(task: TaskStatus, assessment: Assessment, language: Language) -> Iterable[Line]:
    deadline, text = task.item.deadline, language.text
    if deadline is None:
        yield Line(NOBODY, text("Deadline"))
        return
    kind = text(KINDS[deadline.kind])
    if isinstance(deadline, Recurring):
        kind = f"{kind}, {', '.join(text(EVERY[length]) for length in deadline.lengths)}"
    if deadline.continues:
        kind = f"{kind}, {text('goes on afterwards')}"
    yield Line(f"“{deadline.text}” ({kind})", text("Deadline"))
    if deadline.begins:
        begins = text("the plan's day of issue") if deadline.begins == "plan" else language.date(deadline.begins)
        yield Line(begins, text("Counts from"))
    if isinstance(deadline, ByDocument):
        for name in deadline.documents:
            yield Line(document_name(name, assessment), text("Set by"))
    yield from _due(task.due, assessment, language)


def _due(due: date | None, assessment: Assessment, language: Language) -> Iterable[Line]:
    """A due day with its weekday, and the working days around it if it is a day off."""
    if due is None:
        return
    yield Line(f"{language.date(due)}, {language.weekday(due)}", language.text("Due"))
    if assessment.calendar.is_off(due):
        before, after = assessment.calendar.working_days_around(due)
        off = language.say("a day off; working days around it: {before}, {after}", before=before, after=after)
        yield Line(Cell(off, "soon"), language.text("Note"))


def _kpi(status: KpiStatus, assessment: Assessment, language: Language) -> Iterable[Block]:
    kpi, text = status.kpi, language.text
    yield Line(kpi_state(status, language), text("Status"))
    yield from _pace(status, language)
    for row in assessment.plan.kpis if kpi.parent else ():
        if row.id == kpi.parent:
            yield Line(f"{assessment.label(row.id)} {row.title}", text("Stands below"))
    yield Line(target_text(status, language), text("Target"))
    for part in status.target.parts:
        yield Line(f"{part.id}: {language.number(part.value)} {kpi.unit}, {part.title}", text("Part"))
    yield from _due(status.target.due, assessment, language)
    if kpi.lead:
        yield Line(_names(kpi.lead, assessment, None), text("Lead"))
    yield from (Line(cell, column) for column, cell in kpi.extra.items())
    if kpi.ratio:
        population = f" ({language.number(kpi.ratio.population)})" if kpi.ratio.population else ""
        yield Line(f"{kpi.ratio.numerator} / {kpi.ratio.denominator}{population}", text("Ratio"))
    if kpi.baseline and status.baseline_on:
        yield Line(f"{language.number(kpi.baseline.value)}, {language.date(status.baseline_on)}", text("Baseline"))
    yield from amended(kpi.id, assessment, language)
    yield from _margin(kpi.footnotes, kpi.remark, kpi.waivers, language)
    if kpi.targets:
        yield table(
            status.targets,
            (Column(text("Due")), lambda judged: day_cell(judged.target.due, language, NOBODY)),
            (Column(text("Status")), lambda judged: target_state(judged, language)),
            (Column(text("Target"), flexible=True), lambda judged: one_target_text(kpi, judged.target, language)),
            title=text("Targets"),
        )
    yield from concluded(status.conclusions, language)
    chart = readings_chart(status, assessment.as_of, language)
    if chart:
        yield chart
    if status.sources:
        yield readings_table(status, assessment, language)
    serving = [task for task in (*assessment.tasks, *assessment.activities) if task.item.id in kpi.tasks]
    yield from tasks_if_any(text("Tasks that serve it"), serving, assessment, language)


def _pace(status: KpiStatus, language: Language) -> Iterable[Line]:
    """The latest reading, where it should be by then, what is needed, and the forecast."""
    kpi, text, latest = status.kpi, language.text, status.latest
    if latest is None:
        return
    yield Line(f"{value_text(latest.value, kpi, language)}, {language.date(latest.on)}", text("Latest"))
    if status.expected is not None:
        yield Line(value_text(status.expected, kpi, language), text("By the line, on that day"))
    if status.attainment is not None:
        way = f"{bar(status.attainment, 20)} {language.percent(status.attainment)}"
        yield Line(way, text("Way to the target"))
    if status.needed_per_month:
        yield Line(change_text(status.needed_per_month, kpi, language), text("Needed a month"))
    if status.forecast is not None:
        yield Line(forecast_text(status.forecast, kpi, language), text("Forecast for the due date"))
        yield Line(text(FORECAST_RULE), text("Rule of the forecast"))


def _agency(agency: Agency, assessment: Assessment, language: Language) -> Iterable[Block]:
    text, load = language.text, workload_of(agency, assessment)
    for label, words in (
        (text("Short name"), agency.short),
        (text("Also written"), "; ".join(agency.aliases)),
        (text("Exists from"), agency.valid_from and language.date(agency.valid_from)),
        (text("Existed until"), agency.valid_to and language.date(agency.valid_to)),
    ):
        if words:
            yield Line(words, label)
    for successor in agency.successors:
        scope = f" ({successor.scope})" if successor.scope else ""
        yield Line(f"{assessment.members.name(successor.agency)}{scope}", text("Succeeded by"))
    if agency.basis:
        yield Line(agency.basis, text("Known from"))
    yield from _margin((), None, agency.waivers, language)
    owes = assessment.duty_of(agency.id) is not None
    yield Line(text("yes") if owes else text("no"), text("Owes periodic reports"))
    if assessment.facts.reports:
        yield from agency_reports(agency.id, assessment, language)
    yield from requests_by(agency.id, assessment, language)
    for name, tasks in (
        (text("Leads"), load.lead),
        (text("Leads together with others"), load.joint_lead),
        (text("Helps"), load.coordinating),
        (text("Leads as one of a group"), load.group_lead),
        (text("Helps as one of a group"), load.group_coordinating),
    ):
        title = f"{name} ({language.number(len(tasks))})"
        yield from tasks_if_any(
            title, sorted(tasks, key=lambda task: task.due or date.max), assessment, language, agency.id
        )
    yield from led_besides(agency.id, assessment, language)


def _group(group: Group, assessment: Assessment, language: Language) -> Iterable[Block]:
    text = language.text
    names = "; ".join(assessment.members.name(member) for member in group.members)
    members = Line(names, f"{text('Members')} ({language.number(len(group.members))})")
    if group.basis:
        yield Line(group.basis, text("Known from"))
    if group.open:
        yield Line(text("open: its members are listed nowhere"), text("Members"))
    elif len(group.members) < MANY:  # else they would stand before what is more pressing
        yield members
    led = [task for task in assessment.tasks if group.id in leads_of(task.item)]
    yield from tasks_if_any(text("Leads"), led, assessment, language)
    helped = [task for task in assessment.tasks if group.id in task.item.coordinating]
    yield from tasks_if_any(text("Helps"), helped, assessment, language)
    yield from led_besides(group.id, assessment, language)
    if len(group.members) >= MANY:
        yield members


def _document(document: Document, assessment: Assessment, language: Language) -> Iterable[Block]:
    text = language.text
    yield from document_lines(document, language)
    yield from _margin((), document.remark, document.waivers, language)
    if document.id in assessment.plan.basis.documents:
        yield Line(text("the plan's legal basis"), text("Cited by"))
    citing = [task for task in (*assessment.tasks, *assessment.activities) if cites(task.item, document)]
    yield from tasks_if_any(text("Cited by"), citing, assessment, language)


def _margin(
    footnotes: Iterable[Footnote], remark: str | None, waivers: Iterable[Waiver], language: Language
) -> Iterable[Line]:
    """Footnotes, the editor's remark, and accepted findings."""
    for note in footnotes:
        yield Line(note.text, language.say("Footnote {mark}", mark=note.mark))
    if remark:
        yield Line(remark, language.text("Remark"))
    for waiver in waivers:
        yield Line(f"{waiver.rule}: {waiver.reason}", language.text("Accepted"))


def _names(ids: tuple[str, ...], assessment: Assessment, printed: str | None) -> str:
    """Agencies and groups by their names, then the cell of the printed plan."""
    names = "; ".join(assessment.members.name(name) for name in ids) or NOBODY
    return f"{names} [“{' '.join(printed.split())}”]" if printed else names
