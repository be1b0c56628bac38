"""The plan's own columns and text: whether the printed document has everything, and once (DX1xx)."""

from collections import Counter
from collections.abc import Iterable, Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Message, Severity, msg, nearest, rule
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Plan, Section, Task
from dxplan.model.printing import KpiColumn, Passage, TaskColumn
from dxplan.wording.headings import numbered_headings

_CELLS = ("number", "deliverable", "deadline", "lead", "coordinating")
_PARTS = ("objectives", "preamble", "budget", "organisation", "headings")


@rule("DX117", "cell-in-no-column", Severity.WARNING)
def cell_in_no_column(contents: Contents) -> Iterator[Finding]:
    """A row has a cell that no column of its table holds.

    Why: the document is printed in the columns that the plan names; what none of them holds is lost there, and who
    compares the document with the signed one misses it.

    Example:
        columns: {tasks: [{heading: Stt, key: number}, {heading: Nhiệm vụ, key: title}]}
        tasks: [{number: "1", title: Dữ liệu quy hoạch, extra: {Nguồn lực: Ngân sách tỉnh}}]

    Instead:
        columns: {tasks: [{heading: Stt, key: number}, {heading: Nhiệm vụ, key: title}, {heading: Nguồn lực}]}
        tasks: [{number: "1", title: Dữ liệu quy hoạch, extra: {Nguồn lực: Ngân sách tỉnh}}]
    """
    plan = contents.plan
    for row, columns in _rows_in_columns(plan):
        held = {column.key or column.heading for column in columns}
        cells = [*((name, name) for name in _CELLS if getattr(row, name, None))]
        cells += [(f"extra.{name}", name) for name in row.extra]
        lost = [(field, name) for field, name in cells if name not in held]
        if isinstance(row, Kpi) and not _hold_targets(columns, row):
            lost.append(("targets" if row.targets else "target", "target"))
        for field, name in lost if columns else ():
            message = msg("no column of the table holds {field}", field=name)
            yield Finding(row.id, field, message, msg("name the column under columns, or delete the cell"))


@rule("DX118", "text-and-parts", Severity.ERROR)
def text_and_parts(contents: Contents) -> Iterator[Finding]:
    """A plan has its text in two forms: `text`, and one of the five parts.

    Why: only one of them can be printed, and nobody knows which one was signed. `text` is for a plan with other parts.

    Example:
        text: [{heading: III. KINH PHÍ}, Từ ngân sách tỉnh.]
        budget: Từ ngân sách tỉnh.

    Instead:
        text: [{heading: III. KINH PHÍ}, Từ ngân sách tỉnh.]
    """
    for name in _PARTS:
        if contents.plan.text and getattr(contents.plan, name):
            yield Finding("", name, msg("the plan has text as well; only that is printed"), msg("keep one of the two"))


@rule("DX119", "passage-unclear", Severity.ERROR)
def passage_unclear(contents: Contents) -> Iterator[Finding]:
    """A passage of the text is not one of heading, paragraph and table, or a table is not there once with its columns.

    Why: the document is printed passage by passage; a table that is nowhere, or twice, makes another document of it.

    Example:
        text: [{heading: II. NHIỆM VỤ, paragraph: Gồm các nhiệm vụ sau.}]

    Instead:
        text: [{heading: II. NHIỆM VỤ}, Gồm các nhiệm vụ sau., {table: tasks}]
    """
    plan = contents.plan
    tables: list[str] = []
    sections = Counter(name for passage in plan.text for name in passage.sections)
    for index, passage in enumerate(plan.text):
        place = f"text.{index}"
        if fault := _fault_of(passage):
            yield Finding("", place, fault)
        for name in dict.fromkeys(passage.sections):
            if all(section.id != name for section in plan.sections):
                yield Finding("", f"{place}.sections", msg("no section has the id {name}", name=name))
            elif sections[name] > 1:
                yield Finding("", f"{place}.sections", msg("section {name} stands in several tables", name=name))
        if passage.table in tables and not passage.sections:
            yield Finding("", place, msg("the table of {name} stands in the text already", name=passage.table))
        elif passage.table:
            if not passage.sections:
                tables.append(passage.table)
            if not _has_columns(plan, passage.table):
                hint = msg("name them under columns")
                yield Finding("", place, msg("the table of {name} has no columns", name=passage.table), hint)
    for index, column in enumerate(plan.columns.kpis if plan.columns else ()):
        if column.due and column.key != "target":
            message = msg("only a column of targets has a day")
            yield Finding("", f"columns.kpis.{index}.due", message, msg("write {key}", key="key: target"))
    is_whole = "tasks" in tables or (not plan.top_tasks and all(section.id in sections for section in plan.sections))
    if plan.text and not is_whole and next(plan.rows(), None):
        message = msg("the table of {name} stands nowhere in the text", name="tasks")
        yield Finding("", "text", message, msg("put - table: tasks in its place"))


@rule("DX120", "activity-in-no-heading", Severity.WARNING)
def activity_in_no_heading(contents: Contents) -> Iterator[Finding]:
    """An activity names a heading that the text does not have, or names none in a plan that has a text of its own.

    Why: such a text has no part for the activities; nobody sees where the plan orders it, and a heading that is not
    there is most often one of another number.

    Example:
        text: [{heading: III. TỔ CHỨC THỰC HIỆN}, {heading: 1. Sở Tài chính, level: 2}, Trình kinh phí trong tháng 8.]
        activities: [{id: HD.1, title: Trình kinh phí, in: IV.1, deadline: Tháng 8}]

    Instead:
        text: [{heading: III. TỔ CHỨC THỰC HIỆN}, {heading: 1. Sở Tài chính, level: 2}, Trình kinh phí trong tháng 8.]
        activities: [{id: HD.1, title: Trình kinh phí, in: III.1, deadline: Tháng 8}]
    """
    headings = numbered_headings(contents.plan)
    for activity in contents.plan.activities:
        if activity.stands_in is None and contents.plan.text:
            yield Finding(activity.id, "", msg("the text has no part for activities"), msg("name its heading under in"))
        elif activity.stands_in is not None and activity.stands_in not in headings:
            near = nearest(activity.stands_in, headings)
            yield Finding(activity.id, "in", msg("there is no heading {number}", number=activity.stands_in), near)


@rule("DX121", "column-unclear", Severity.WARNING)
def column_unclear(contents: Contents) -> Iterator[Finding]:
    """Two columns of a table hold the same cell, or one is for a day on which no target is due.

    Why: the cell is printed twice; and the targets of another day go into the column without a day, where they are
    read as those of the year, or into none.

    Example:
        columns: {kpis: [{heading: Năm 2024, key: target, due: 2025}, {heading: Về sau, key: target}]}
        kpis: [{id: KPI.1, title: Hồ sơ trực tuyến, unit: hồ sơ, target: {kind: at_least, value: 5, due: 2024-12-31}}]

    Instead:
        columns: {kpis: [{heading: Năm 2024, key: target, due: 2024}, {heading: Về sau, key: target}]}
        kpis: [{id: KPI.1, title: Hồ sơ trực tuyến, unit: hồ sơ, target: {kind: at_least, value: 5, due: 2024-12-31}}]
    """
    plan = contents.plan
    dues = {target.due for kpi in plan.kpis for target in kpi.all_targets}
    for subject, table, columns in _tables(plan):
        before: dict[object, str] = {}
        for index, column in enumerate(columns):
            due = column.due if isinstance(column, KpiColumn) else None
            place, cell = f"{table}.{index}", (column.key, due) if column.key else column.heading
            if cell in before:
                message = msg("column “{heading}” holds this cell too", heading=before[cell])
                yield Finding(subject, place, message, msg("keep one of the two, or give this one another key"))
            before[cell] = column.heading
            if due and column.key == "target" and due not in dues:
                yield Finding(subject, f"{place}.due", msg("no target is due on {due}", due=due))


RULES = (cell_in_no_column, text_and_parts, passage_unclear, activity_in_no_heading, column_unclear)


def _tables(plan: Plan) -> Iterator[tuple[str, str, tuple[TaskColumn | KpiColumn, ...]]]:
    """The columns of each table, with whose they are and the field that has them."""
    if plan.columns:
        yield "", "columns.tasks", plan.columns.tasks
        yield "", "columns.kpis", plan.columns.kpis
    yield from ((section.id, "columns", section.columns) for section in plan.all_sections())


def _hold_targets(columns: Iterable[TaskColumn | KpiColumn], kpi: Kpi) -> bool:
    """Whether each target of a KPI is in a column: in that of its day, or in one for all other days."""
    dues = {column.due for column in columns if isinstance(column, KpiColumn) and column.key == "target"}
    return None in dues or dues >= {target.due for target in kpi.all_targets}


def _fault_of(passage: Passage) -> Message | None:
    given = [name for name in ("heading", "paragraph", "table") if getattr(passage, name)]
    if passage.annex and (not passage.heading or passage.table):
        return msg("an annex begins with its name, its title as heading and perhaps a note, and nothing else")
    if not passage.annex and len(given) != 1:
        return msg("write one of heading, paragraph and table")
    if passage.sections and passage.table != "tasks":
        return msg("only a table of tasks has sections")
    return None


def _has_columns(plan: Plan, table: str) -> bool:
    if plan.columns and getattr(plan.columns, table):
        return True
    own = all(section.columns for section in plan.sections) and not plan.top_tasks and bool(plan.sections)
    return table == "tasks" and own


def _rows_in_columns(plan: Plan) -> Iterator[tuple[Task | Kpi, tuple[TaskColumn | KpiColumn, ...]]]:
    """Every row with the columns of its table; none where the plan names none."""
    tasks, kpis = (plan.columns.tasks, plan.columns.kpis) if plan.columns else ((), ())
    yield from ((row, tasks) for row in _all_rows(plan.top_tasks))
    for section in plan.sections:
        yield from _of_section(section, tasks)
    yield from ((kpi, kpis) for kpi in plan.kpis)


def _of_section(
    section: Section, columns: tuple[TaskColumn, ...]
) -> Iterator[tuple[Task | Kpi, tuple[TaskColumn | KpiColumn, ...]]]:
    columns = section.columns or columns
    yield from ((row, columns) for row in _all_rows(section.tasks))
    for inner in section.sections:
        yield from _of_section(inner, columns)


def _all_rows(tasks: Iterable[Task]) -> Iterator[Task]:
    return (row for task in tasks for row in task.all_rows())
