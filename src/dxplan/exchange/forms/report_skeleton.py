"""What a body is asked for a period as comments in the file of its report, to be uncommented and filled in."""

from datetime import date
from typing import Any

from dxplan.diagnostics import msg
from dxplan.exchange.forms.asked_kpis import kpi_rows
from dxplan.exchange.forms.asked_tasks import task_rows
from dxplan.exchange.forms.form_rows import AskedBody, FormRow
from dxplan.model.task_parts import StageOf, stage_in
from dxplan.reading.skeleton import Offered, skeleton
from dxplan.render.language import Language

_HOW = msg("To enter what the report says, remove “# ” before the key of a list and before the lines of an entry.")
_WORDS = msg("progress is not_started, in_progress or completed; a key that is left blank says nothing.")


def report_skeleton(asked: AskedBody, day: date, speaks: Language) -> list[str]:
    """The lines behind the receipt of a report of that day; none where the body is asked nothing."""
    progress = [_task_entry(row, asked, day, speaks) for row in task_rows(asked, speaks)]
    readings = [_kpi_entry(row, asked, day, speaks) for row in kpi_rows(asked, speaks)]
    lists = {"progress": progress, "readings": readings}
    lines = [line for key, offered in lists.items() if offered for line in skeleton(key, offered)]
    return ["", *(f"## {speaks.message(text)}" for text in (_HOW, _WORDS)), *lines] if lines else []


def task_about(row: FormRow, asked: AskedBody) -> dict[str, Any]:
    """The keys that say which task a row is about, and which part of it; the report's own period goes unsaid."""
    occurrence = row.part.period if isinstance(row.part, StageOf) else row.part
    about = {"task": row.item, "stage": stage_in(row.part)}
    if occurrence != asked.period:
        about["occurrence"] = None if occurrence is None else str(occurrence)
    return {key: value for key, value in about.items() if value is not None}


def kpi_about(row: FormRow) -> dict[str, Any]:
    """The keys that say which KPI a row is about, and which part of its target."""
    return {"kpi": row.item, **({"part": row.kpi_part} if row.kpi_part else {})}


def is_taken(row: FormRow, asked: AskedBody, day: date) -> bool:
    """Whether the body's fact of that day on the same thing is recorded already: a second one would contradict it."""
    facts = asked.assessment.facts
    if row.item in facts.readings:
        about = (asked.agency.id, day, row.kpi_part)
        return any((value.agency, value.on, value.entry.part) == about for value in facts.readings[row.item])
    return any(fact.on == day for fact in facts.of(row.item).of(asked.agency.id, row.part))


def _task_entry(row: FormRow, asked: AskedBody, day: date, speaks: Language) -> Offered:
    facts = asked.assessment.facts.of(row.item).of(asked.agency.id, row.part)
    item = {
        **task_about(row, asked),
        "progress": facts[-1].entry.progress if facts else "not_started",
        **dict.fromkeys(("percent", "result", "on", "evidence", "difficulties", "proposals")),
    }
    return _offered(row, item, asked, day, speaks)


def _kpi_entry(row: FormRow, asked: AskedBody, day: date, speaks: Language) -> Offered:
    figures = (name for name in ("value", "numerator", "denominator") if name not in row.unasked)
    item = {**kpi_about(row), **dict.fromkeys((*figures, "on", "evidence", "remark"))}
    return _offered(row, item, asked, day, speaks)


def _offered(row: FormRow, item: dict[str, Any], asked: AskedBody, day: date, speaks: Language) -> Offered:
    if is_taken(row, asked, day):
        return Offered(item, row.shown["title"], (speaks.say("a fact of {day} is recorded already", day=day),), True)
    before = row.shown["before"]
    return Offered(item, row.shown["title"], (speaks.say("reported before: {words}", words=before),) if before else ())
