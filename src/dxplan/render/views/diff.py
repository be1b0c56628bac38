"""The change between two versions of a plan: on a screen, and in a pull request's comment."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from textwrap import shorten

from dxplan.assess.comparison import Comparison, Side, Standing
from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import State
from dxplan.change.diff import Change
from dxplan.change.significance import Significance, significance
from dxplan.checks.contents import listed
from dxplan.facts.layout import grouped
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Plan, Row, Section, Task
from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Cell, Column, Line, Page, Table, table
from dxplan.render.views.changes import (
    MEANINGS,
    STYLES,
    SUBJECTS,
    entry_changes,
    field_name,
    labels_in,
    meaning,
    names_in,
    values,
)
from dxplan.render.views.findings import sentence
from dxplan.render.views.more_time import decided_table
from dxplan.render.views.tasks import NOBODY, state_cell
from dxplan.render.views.words import KPI_STATES, KPI_STYLES

_WORDS = (Significance.WORDING, Significance.TYPOGRAPHY)
_MOST_NAMED = 8
_TITLE_WIDTH = 70
"""So many characters of a title are enough to know the task."""


def diff_page(comparison: Comparison, language: Language) -> Page:
    """First what others must act on, then wording, then what has no legal content; and the effect."""
    text = language.text
    lacking = [change for change in comparison.changes if comparison.lacks_decision(change)]
    open_paths = {change.path for change in lacking}
    worded = {
        (change.id, change.steps[:-1], change.path in open_paths)
        for change in comparison.changes
        if change.steps[-1:] in (("due",), ("value",), ("low",), ("high",))
    }
    shown = [  # the wording of a due day or a target is left out if the day or the value itself changes
        change
        for change in comparison.changes
        if change.steps[-1:] != ("text",) or (change.id, change.steps[:-1], change.path in open_paths) not in worded
    ]
    blocks: list[Block] = [Line(_counts(shown, language), text("In short")) if shown else Line(text(_SAME))]
    if lacking:
        count = language.say("changes of legal content without an entry: {count}", count=len(lacking))
        blocks.append(Line(Cell(count, "bad"), text("Ledger")))
    by_weight: dict[str, list[Change]] = {_CONTENT: [], _TEXTS: [], _REST: []}
    for change in shown:
        by_weight[_weight(change)].append(change)
    blocks += (_table(title, changes, comparison, language) for title, changes in by_weight.items() if changes)
    blocks += _undecided(comparison, language)
    blocks += _entries(comparison, language)
    blocks += decided_table(comparison, language)
    blocks += _effect(comparison, language)
    blocks += _facts(comparison, language)
    title = language.say("What changes: {plan}", plan=comparison.head.plan.name)
    return Page(title, _heading(comparison, language), tuple(blocks))


_SAME = mark("The two versions say the same.")
_CONTENT = mark("What changes in content")
_TEXTS = mark("What changes in wording alone")
_REST = mark("What has no legal content")


def _weight(change: Change) -> str:
    weight = significance(change)
    return _REST if weight is Significance.BOOKKEEPING else _TEXTS if weight in _WORDS else _CONTENT


def _heading(comparison: Comparison, language: Language) -> tuple[Line, ...]:
    day = language.date(comparison.after.as_of)
    return (
        Line(_side_text(comparison.base, language), language.text("From")),
        Line(_side_text(comparison.head, language), language.text("To")),
        Line(day, language.text("Judged as of")),
    )


def _side_text(side: Side, language: Language) -> str:
    if side.commit is None or side.time is None:
        return side.file if side.name else f"{side.file} ({language.text('the working copy')})"
    short = side.commit[:7]
    name = f"{side.name}, " if side.name and not side.commit.startswith(side.name) else ""
    at = f"{language.date(side.time.date())} {side.time:%H:%M}"
    return f"{side.file} ({name}{short}, {at})"


def _counts(changes: Sequence[Change], language: Language) -> str:
    """How many changes have each meaning, the most significant first."""
    counts = Counter(significance(change) for change in changes)
    return "; ".join(f"{language.text(words)}: {counts[kind]}" for kind, words in MEANINGS.items() if counts[kind])


def _table(title: str, changes: Iterable[Change], comparison: Comparison, language: Language) -> Table:
    text = language.text
    plans = comparison.base.plan, comparison.head.plan
    titles = {item.id: shorten(item.title, _TITLE_WIDTH, placeholder=" …") for plan in plans for item in _titled(plan)}
    below = grouped(chain.from_iterable(plan.placed_rows() for plan in plans), lambda row: row.parent)
    is_legal, label = title != _REST, labels_in(*plans)
    return table(
        [(change, *values(change, plans, language)) for change in changes],
        (Column(text("ID")), lambda row: label(row[0].id) or NOBODY),
        (
            Column(text("Change"), flexible=True),
            lambda row: Cell(_what(row[0], comparison, language), STYLES.get(significance(row[0]), "")),
        ),
        (
            Column(text("Where"), flexible=True, below=True, needed=is_legal),
            lambda row: _where(row[0], titles, below, label, language),
        ),
        (Column(text("Before"), flexible=True), lambda row: row[1]),
        (Column(text("After"), flexible=True), lambda row: row[2]),
        (
            Column(text("Decided by"), needed=is_legal and comparison.account is not None),
            lambda row: _decision(row[0], comparison, language),
        ),
        title=text(title),
    )


def _where(
    change: Change,
    titles: Mapping[str, str],
    below: Mapping[str | None, list[Row]],
    label: Callable[[str], str],
    language: Language,
) -> str:
    """The item's title, and the rows below it that a change of its merged cell moves."""
    title = titles.get(change.id, "")
    if change.id not in below or not change.steps:
        return title
    cells = {*(change.old or ())} ^ {*(change.new or ())} if change.steps == ("merged",) else {change.steps[0]}
    rows, ahead = dict[str, None](), [*below[change.id]]
    while ahead:
        row = ahead.pop(0)
        ahead = below.get(row.task.id, []) + ahead
        if not cells.isdisjoint(row.inherited):
            rows[row.task.id] = None
    return language.say("{title} (for {rows})", title=title, rows=listed(map(label, rows))) if rows else title


def _titled(plan: Plan) -> Iterable[Section | Task | Activity | Kpi]:
    return (*plan.all_sections(), *plan.rows(), *plan.activities, *plan.kpis)


def _what(change: Change, comparison: Comparison, language: Language) -> str:
    """The meaning, with the field if the meaning does not name it."""
    kind = significance(change)
    field = field_name(change, language)
    if kind is Significance.BOOKKEEPING:
        return f"{language.text(SUBJECTS[change.subject])}: {field}" if change.field else field
    if kind in (*_WORDS, Significance.ADDED, Significance.DROPPED, Significance.CONTENT) or change.field == "merged":
        return f"{field}: {language.text(MEANINGS[kind])}"
    return meaning(change, comparison.after.calendar, language)


def _decision(change: Change, comparison: Comparison, language: Language) -> Cell | str:
    entry = comparison.decided_by(change)
    if entry:
        return entry.document or language.text("correction")
    return Cell(language.text("nothing"), "bad") if comparison.lacks_decision(change) else NOBODY


def _undecided(comparison: Comparison, language: Language) -> Iterable[Block]:
    """What moves a duty, a day or a fact without an entry of the ledger."""
    text = language.text
    if comparison.undecided:
        yield table(
            comparison.undecided,
            (Column(text("Place")), lambda finding: f"{finding.file}:{finding.position.line}"),
            (Column(text("Rule")), lambda finding: finding.rule.code),
            (Column(text("What moves"), flexible=True), lambda finding: Cell(sentence(finding, language), "bad")),
            title=text("What moves without a decision"),
        )


def _entries(comparison: Comparison, language: Language) -> Iterable[Block]:
    plans = comparison.base.plan, comparison.head.plan
    text, name, label = language.text, names_in(*plans), labels_in(*plans)
    for title, entries in (
        (mark("New entries of the ledger"), comparison.entered),
        (mark("Entries that are gone"), comparison.gone),
    ):
        if entries:
            yield table(
                entries,
                (Column(text("Document")), lambda entry: entry.document or text("correction")),
                (Column(text("Date")), lambda entry: language.date(entry.date)),
                (Column(text("Reason"), flexible=True), lambda entry: entry.reason),
                (
                    Column(text("What it changes"), flexible=True),
                    lambda entry: "; ".join(entry_changes(entry, name, label, language)),
                ),
                title=text(title),
            )


def _effect(comparison: Comparison, language: Language) -> Iterable[Block]:
    text, day = language.text, comparison.after.as_of
    label = labels_in(comparison.base.plan, comparison.head.plan)
    if comparison.changes and not comparison.effect:
        yield Line(language.say("On {day} nothing looks different for it.", day=day), text("Effect"))
        later = [entry for entry in comparison.entered if entry.date > day and not entry.correction]
        if later:
            yield Line(
                language.say(
                    "Decisions of a later day do not count yet; --as-of {day} shows them.",
                    day=later[-1].date.isoformat(),
                )
            )
    if comparison.effect.tasks:
        titles = {task.id: task.title for plan in (comparison.base.plan, comparison.head.plan) for task in plan.tasks()}
        yield table(
            comparison.effect.tasks,
            (Column(text("ID")), lambda task: label(task.id)),
            (Column(text("Before")), lambda task: _standing(task.before, language)),
            (Column(text("After")), lambda task: _standing(task.after, language)),
            (Column(text("Task"), flexible=True), lambda task: titles[task.id]),
            title=language.say("What it does to the states on {day}", day=day),
        )
    if comparison.effect.kpis:
        yield table(
            comparison.effect.kpis,
            (Column(text("ID")), lambda kpi: label(kpi.id)),
            (Column(text("Before")), lambda kpi: _kpi_state(kpi.before, language)),
            (Column(text("After")), lambda kpi: _kpi_state(kpi.after, language)),
            title=text("What it does to the KPIs"),
        )
    if comparison.effect.loads:
        name = names_in(comparison.base.plan, comparison.head.plan)
        by_change = sorted(comparison.effect.loads, key=lambda load: -abs(load.after.led - load.before.led))
        yield table(
            by_change[:_MOST_NAMED],
            (Column(text("Agency"), flexible=True), lambda load: name(load.id)),
            (Column(text("Leads")), lambda load: _moved(load.before.led, load.after.led)),
            (Column(text("Helps")), lambda load: _moved(load.before.helped, load.after.helped)),
            title=text("What it does to the load"),
        )
        if hidden := len(by_change[_MOST_NAMED:]):
            yield Line(language.say("… and {count} more agencies", count=hidden))


def _standing(standing: Standing | None, language: Language) -> Cell:
    if standing is None:
        return Cell(NOBODY)
    cell = state_cell(standing.state, language)
    if standing.state is not State.OVERDUE:
        return cell
    return cell._replace(text=language.say("{state}, {days} days", state=cell.text, days=standing.days_overdue))


def _kpi_state(state: KpiState | None, language: Language) -> Cell:
    return Cell(language.text(KPI_STATES[state]), KPI_STYLES[state]) if state else Cell(NOBODY)


def _moved(before: int, after: int) -> str:
    return f"{before} → {after}" if before != after else str(after)


def _facts(comparison: Comparison, language: Language) -> Iterable[Line]:
    """What changes in the records, in a few lines."""
    facts, text = comparison.facts, language.text
    if facts.added:
        yield Line(_by_kind(facts.added, language), text("New in the records"))
    if facts.reports:
        name = names_in(comparison.base.plan, comparison.head.plan)
        reports = [f"{name(agency)} ({language.period(period)})" for agency, period, _ in facts.reports[:_MOST_NAMED]]
        more = [f"… ({len(facts.reports)})"] if len(facts.reports) > _MOST_NAMED else []
        yield Line("; ".join((*reports, *more)), text("Reports that came in"))
    if facts.gone:
        gone = language.say("{facts}; facts are only ever added", facts=_by_kind(facts.gone, language))
        yield Line(Cell(gone, "bad"), text("Gone or changed in the records"))


def _by_kind(counts: dict[str, int], language: Language) -> str:
    from dxplan.model.records import KINDS  # loaded by now, as there are records

    def plural(kind: str) -> str:
        return language.message(KINDS[kind].plural) if kind in KINDS else language.text(PARTS_OF_REPORTS[kind])

    return "; ".join(f"{plural(kind)}: {language.number(count)}" for kind, count in counts.items())


PARTS_OF_REPORTS: dict[str, str] = {
    "receipt": mark("receipts of reports"),
    "difficulty": mark("difficulties"),
    "proposal": mark("proposals"),
}
"""The parts of reports that are no facts of the journal's kinds."""
