"""Requests for more time: those that are pending, and what became of the others."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dxplan.assess import Assessment
from dxplan.assess.choice import Choice
from dxplan.assess.extensions import Extension, RequestOutcome, decided_by, extensions_by, extensions_of, pending
from dxplan.assess.members import NAMED
from dxplan.assess.tasks import TaskStatus
from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Cell, Column, Line, Style, Table, table
from dxplan.render.views.tasks import NOBODY, due_cell, evidence_text, hidden, part_text
from dxplan.render.views.typed_cells import day_cell

if TYPE_CHECKING:
    from dxplan.assess.comparison import Comparison

_OUTCOMES: dict[RequestOutcome, str] = {
    RequestOutcome.PENDING: mark("Pending"),
    RequestOutcome.GRANTED: mark("Granted"),
    RequestOutcome.NOT_GRANTED: mark("Decided, not later"),
    RequestOutcome.REFUSED: mark("Refused"),
    RequestOutcome.RENEWED: mark("Asked anew"),
    RequestOutcome.SETTLED: mark("Not needed any more"),
}
_STYLES: dict[RequestOutcome, Style] = {
    RequestOutcome.PENDING: "soon",
    RequestOutcome.GRANTED: "good",
    RequestOutcome.REFUSED: "bad",
}


def pending_lines(task: TaskStatus, assessment: Assessment, language: Language) -> Iterable[Line]:
    """A line for each request that waits: who asks, since when, and for what. The first of many; the table has all."""
    label = language.text("Asks for more time")
    waiting = [extension for extension in extensions_of(task, assessment) if extension.is_pending]
    for extension in waiting[:NAMED]:
        entry = extension.entry
        words = language.say(
            "{agency} since {on} ({days} days)",
            agency=assessment.members.short(entry.agency),
            on=extension.on,
            days=assessment.days_since(extension.on),
        )
        until = language.say("until {due}", due=entry.due) if entry.due else ""
        period = part_text(extension.part, task, language)
        asked = ", ".join(filter(None, (words, period, until)))
        sentence = f"{asked}: {entry.reason}" if entry.reason else asked
        yield Line(Cell(sentence, "soon"), label)
    if others := len(waiting[NAMED:]):
        yield Line(Cell(language.say("… and {count} more", count=others), "soon"), label)


def requests_of(task: TaskStatus, assessment: Assessment, language: Language) -> Iterable[Table]:
    """Every request for a task, if there are any."""
    if requests := extensions_of(task, assessment):
        title = language.say("Requests for more time ({count})", count=len(requests))
        yield _table(requests, title, assessment, language)


def requests_by(agency: str, assessment: Assessment, language: Language) -> Iterable[Block]:
    """How often a body asked, if it did, and what it got: `3; granted: 1; pending: 2`."""
    if requests := extensions_by(agency, assessment):
        counts = Counter(extension.outcome for extension in requests)
        parts = (
            f"{language.text(_OUTCOMES[outcome]).lower()}: {language.number(counts[outcome])}"
            for outcome in RequestOutcome
            if counts[outcome]
        )
        yield Line("; ".join((language.number(len(requests)), *parts)), language.text("Asked for more time"))
        title = language.text("Requests for more time")
        yield _table(requests, title, assessment, language, has_task=True, has_body=False)


def decided_table(comparison: "Comparison", language: Language) -> Iterable[Table]:
    """The requests that the new entries of the ledger answer, if there are any."""
    if requests := decided_by(comparison.entered, comparison.after):
        title = language.text("Requests for more time that it answers")
        yield _table(requests, title, comparison.after, language, has_task=True)


def _table(
    extensions: Sequence[Extension],
    title: str,
    assessment: Assessment,
    language: Language,
    *,
    has_task: bool = False,
    has_body: bool = True,
) -> Table:
    """Requests with what became of them, with the columns that tell them apart."""
    text = language.text
    return table(
        extensions,
        (Column(text("ID"), needed=has_task), lambda extension: assessment.label(extension.task.item.id)),
        (
            Column(text("Body"), flexible=True, needed=has_body),
            lambda extension: assessment.members.short(extension.agency),
        ),
        (Column(text("On")), lambda extension: day_cell(extension.on, language)),
        (
            Column(text("Period"), needed=any(extension.part for extension in extensions)),
            lambda extension: part_text(extension.part, extension.task, language) or NOBODY,
        ),
        (Column(text("Until")), lambda extension: due_cell(extension.entry.due, assessment, language)),
        (Column(text("Outcome")), lambda extension: _outcome(extension, language)),
        (Column(text("Decided")), lambda extension: _decided(extension, language)),
        (
            Column(text("Reason and letter"), flexible=True),
            lambda extension: (
                "; ".join(filter(None, (extension.entry.reason, evidence_text(extension.entry.evidence, language))))
                or NOBODY
            ),
        ),
        title=title,
    )


def pending_table(choice: Choice, most: int | None, language: Language) -> Iterable[Block]:
    """The requests that wait, with the due day that still counts; `most` is the number of rows."""
    text, assessment = language.text, choice.assessment
    waiting = pending((*choice.tasks, *choice.activities), assessment)
    if not waiting:
        return
    yield table(
        waiting[:most],
        (Column(text("ID")), lambda extension: assessment.label(extension.task.item.id)),
        (Column(text("Body"), flexible=True), lambda extension: assessment.members.short(extension.agency)),
        (Column(text("Since")), lambda extension: day_cell(extension.on, language)),
        (Column(text("Due")), lambda extension: due_cell(extension.due, assessment, language)),
        (Column(text("Asked for")), lambda extension: due_cell(extension.entry.due, assessment, language)),
        (Column(text("Reason"), flexible=True), lambda extension: extension.entry.reason or NOBODY),
        title=language.say("More time is asked for, to be decided ({count})", count=len(waiting)),
        cut=True,
    )
    yield from hidden(len(waiting), most, "dxplan report session", language)


def _outcome(extension: Extension, language: Language) -> Cell:
    return Cell(language.text(_OUTCOMES[extension.outcome]), _STYLES.get(extension.outcome, ""))


def _decided(extension: Extension, language: Language) -> str:
    if extension.closing is None:
        return NOBODY
    return " ".join(filter(None, (language.date(extension.closing.on), extension.closing.document)))
