"""The change between two versions of a plan: on a screen, and in a pull request's comment."""

from collections import Counter
from collections.abc import Iterable, Sequence
from textwrap import shorten

from dxplan.assess.comparison import Comparison, Load, Side, Standing
from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import State
from dxplan.change.diff import Change
from dxplan.change.significance import Significance, significance
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Plan, Section, Task
from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Cell, Column, Line, Page, Table
from dxplan.render.views.changes import (
    MEANINGS,
    STYLES,
    SUBJECTS,
    entry_changes,
    field_name,
    meaning,
    names_in,
    values,
)
from dxplan.render.views.findings import sentence
from dxplan.render.views.tasks import NOBODY
from dxplan.render.views.words import KPI_STATES, KPI_STYLES, STATE_STYLES, STATES

_WORDS = (Significance.WORDING, Significance.TYPOGRAPHY)
_MOST_NAMED = 8
_MOST_SHOWN = 70
"""So many characters tell a person which task it is."""


def diff_page(found: Comparison, language: Language) -> Page:
    """First what others must act on, then words, then what has no force; and what it does to the picture."""
    text = language.text
    lacking = [change for change in found.changes if found.lacks_decision(change)]
    open_paths = {change.path for change in lacking}
    moved = {(change.id, change.path in open_paths) for change in found.changes if change.field == "deadline.due"}
    shown = [  # a new due day says what its wording says
        change
        for change in found.changes
        if change.field != "deadline.text" or (change.id, change.path in open_paths) not in moved
    ]
    blocks: list[Block] = [Line(_counts(shown, language), text("In short")) if shown else Line(text(_SAME))]
    if lacking:
        said = language.say("changes of legal content without an entry: {count}", count=len(lacking))
        blocks.append(Line(Cell(said, "bad"), text("Ledger")))
    by_weight: dict[str, list[Change]] = {_CONTENT: [], _TEXTS: [], _REST: []}
    for change in shown:
        by_weight[_weight(change)].append(change)
    blocks += (_table(title, changes, found, language) for title, changes in by_weight.items() if changes)
    blocks += _undecided(found, language)
    blocks += _entries(found, language)
    blocks += _effect(found, language)
    blocks += _facts(found, language)
    title = language.say("What changes: {plan}", plan=found.head.plan.name)
    return Page(title, _heading(found, language), tuple(blocks))


_SAME = mark("The two versions say the same.")
_CONTENT = mark("What changes in content")
_TEXTS = mark("What changes in wording alone")
_REST = mark("What has no legal content")


def _weight(change: Change) -> str:
    meant = significance(change)
    return _REST if meant is Significance.BOOKKEEPING else _TEXTS if meant in _WORDS else _CONTENT


def _heading(found: Comparison, language: Language) -> tuple[Line, ...]:
    day = language.date(found.after.as_of)
    return (
        Line(_side_text(found.base, language), language.text("From")),
        Line(_side_text(found.head, language), language.text("To")),
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
    """How often each meaning comes, the weightiest first."""
    counts = Counter(significance(change) for change in changes)
    return "; ".join(f"{language.text(MEANINGS[one])}: {counts[one]}" for one in Significance if counts[one])


def _table(title: str, changes: Iterable[Change], found: Comparison, language: Language) -> Table:
    text = language.text
    titles = {
        item.id: shorten(item.title, _MOST_SHOWN, placeholder=" …")
        for plan in (found.base.plan, found.head.plan)
        for item in _titled(plan)
    }
    shows_decision = found.account is not None and title != _REST
    columns = (
        Column(text("ID")),
        Column(text("Change"), flexible=True),
        *([Column(text("Where"), flexible=True, below=True)] if title != _REST else []),
        Column(text("Before"), flexible=True),
        Column(text("After"), flexible=True),
        *([Column(text("Decided by"))] if shows_decision else []),
    )
    rows = tuple(
        (
            change.id or NOBODY,
            Cell(_what(change, found, language), STYLES.get(significance(change), "")),
            *([titles.get(change.id, "")] if title != _REST else []),
            *values(change, (found.base.plan, found.head.plan), language),
            *([_decision(change, found, language)] if shows_decision else []),
        )
        for change in changes
    )
    return Table(columns, rows, text(title))


def _titled(plan: Plan) -> Iterable[Section | Task | Activity | Kpi]:
    return (*plan.all_sections(), *plan.tasks(), *plan.activities, *plan.kpis)


def _what(change: Change, found: Comparison, language: Language) -> str:
    """The meaning, and the field where the meaning does not name it."""
    meant = significance(change)
    field = field_name(change, language)
    if meant in (Significance.ADDED, Significance.DROPPED):
        return f"{field}: {language.text(MEANINGS[meant])}"
    if meant is Significance.BOOKKEEPING:
        return f"{language.text(SUBJECTS[change.subject])}: {field}" if change.field else field
    if meant in (*_WORDS, Significance.CONTENT):
        return f"{field}: {language.text(MEANINGS[meant])}"
    return meaning(change, found.after.calendar, language)


def _decision(change: Change, found: Comparison, language: Language) -> Cell | str:
    entry = found.decided_by(change)
    if entry:
        return entry.document or language.text("correction")
    return Cell(language.text("nothing"), "bad") if found.lacks_decision(change) else NOBODY


def _undecided(found: Comparison, language: Language) -> Iterable[Block]:
    """What moves a duty, a day or a fact beside the ledger: a reviewer reads it first after the decisions."""
    if found.undecided:
        text = language.text
        columns = (Column(text("Place")), Column(text("Rule")), Column(text("What moves"), flexible=True))
        rows = tuple(
            (f"{one.file}:{one.position.line}", one.rule.code, Cell(sentence(one, language), "bad"))
            for one in found.undecided
        )
        yield Table(columns, rows, text("What moves without a decision"))


def _entries(found: Comparison, language: Language) -> Iterable[Block]:
    for title, listed in (
        (mark("New entries of the ledger"), found.entered),
        (mark("Entries that are gone"), found.gone),
    ):
        if listed:
            text = language.text
            columns = (
                Column(text("Document")),
                Column(text("Date")),
                Column(text("Reason"), flexible=True),
                Column(text("What it changes"), flexible=True),
            )
            name = names_in(found.base.plan, found.head.plan)
            rows = tuple(
                (
                    entry.document or text("correction"),
                    language.date(entry.date),
                    entry.reason,
                    "; ".join(entry_changes(entry, name, language)),
                )
                for entry in listed
            )
            yield Table(columns, rows, text(title))


def _effect(found: Comparison, language: Language) -> Iterable[Block]:
    text, day = language.text, found.after.as_of
    if found.changes and not found.effect:
        yield Line(language.say("On {day} nothing looks different for it.", day=day), text("Effect"))
        later = [entry for entry in found.entered if entry.date > day and not entry.correction]
        if later:
            yield Line(
                language.say(
                    "Decisions of a later day do not count yet; --as-of {day} shows them.",
                    day=later[-1].date.isoformat(),
                )
            )
    if found.effect.tasks:
        titles = {task.id: task.title for plan in (found.base.plan, found.head.plan) for task in plan.tasks()}
        yield Table(
            (Column(text("ID")), Column(text("Before")), Column(text("After")), Column(text("Task"), flexible=True)),
            tuple(
                (one.id, _standing(one.before, language), _standing(one.after, language), titles[one.id])
                for one in found.effect.tasks
            ),
            language.say("What it does to the states on {day}", day=day),
        )
    if found.effect.kpis:
        yield Table(
            (Column(text("ID")), Column(text("Before")), Column(text("After"))),
            tuple(
                (one.id, _kpi_state(one.before, language), _kpi_state(one.after, language)) for one in found.effect.kpis
            ),
            text("What it does to the KPIs"),
        )
    if found.effect.loads:
        name = names_in(found.base.plan, found.head.plan)
        shown = sorted(found.effect.loads, key=lambda one: -abs(one.after.led - one.before.led))[:_MOST_NAMED]
        yield Table(
            (Column(text("Agency"), flexible=True), Column(text("Leads")), Column(text("Helps"))),
            tuple((name(one.id), *_loads(one.before, one.after)) for one in shown),
            text("What it does to the load"),
        )
        left = len(found.effect.loads) - len(shown)
        if left:
            yield Line(language.say("… and {count} more agencies", count=left))


def _standing(standing: Standing | None, language: Language) -> Cell:
    if standing is None:
        return Cell(NOBODY)
    said = language.text(STATES[standing.state])
    if standing.state is State.OVERDUE:
        said = language.say("{state}, {days} days", state=said, days=standing.days_overdue)
    return Cell(said, STATE_STYLES.get(standing.state, ""))


def _kpi_state(state: KpiState | None, language: Language) -> Cell:
    return Cell(language.text(KPI_STATES[state]), KPI_STYLES[state]) if state else Cell(NOBODY)


def _loads(before: Load, after: Load) -> tuple[str, str]:
    led, helped = (f"{old} → {new}" if old != new else str(new) for old, new in zip(before, after, strict=True))
    return led, helped


def _facts(found: Comparison, language: Language) -> Iterable[Line]:
    """The records in a few lines, apart from the plan."""
    facts, text = found.facts, language.text
    if facts.added:
        yield Line(_by_kind(facts.added, language), text("New in the records"))
    if facts.reports:
        name = names_in(found.base.plan, found.head.plan)
        said = [f"{name(agency)} ({language.period(period)})" for agency, period in facts.reports[:_MOST_NAMED]]
        more = [f"… ({len(facts.reports)})"] if len(facts.reports) > _MOST_NAMED else []
        yield Line("; ".join((*said, *more)), text("Reports that came in"))
    if facts.gone:
        said_of = language.say("{facts}; facts are only ever added", facts=_by_kind(facts.gone, language))
        yield Line(Cell(said_of, "bad"), text("Gone or changed in the records"))


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
"""What reports hold besides facts of the kinds of the journal."""
