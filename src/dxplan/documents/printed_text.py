"""The text of a plan with other parts than the five: headings, paragraphs, tables and annexes in their order."""

from collections.abc import Sequence
from itertools import takewhile
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.documents.own_layout import TableView, kpi_tables, task_tables
from dxplan.documents.pieces import Footnotes
from dxplan.model.printing import Passage


class PassageView(TypedDict):
    """A heading, a paragraph, or the tables that stand in their place."""

    heading: str
    is_part: bool
    """It is a heading of the first level."""
    is_point: bool
    """It is one of the second level."""
    text: str
    is_last: bool
    """It is the last paragraph before the signature."""
    tables: list[TableView]
    """More than one where sections have columns of their own."""


class PlanAnnexView(TypedDict):
    """An annex of the plan."""

    label: str
    """Its name, as `Phụ lục II`."""
    title: str
    note: str
    """Without its brackets."""
    is_wide: bool
    """It has a table, for which the pages lie on their side."""
    text: list[PassageView]


def texts_of(assessment: Assessment, notes: Footnotes) -> tuple[list[PassageView], list[PlanAnnexView]]:
    """The text before the signature, and the annexes; both are empty where the plan has the five parts."""
    main: list[PassageView] = []
    annexes: list[PlanAnnexView] = []
    for passage in assessment.plan.text:
        if passage.annex:
            note = (passage.paragraph or "").removeprefix("(").removesuffix(")")
            annexes.append(
                {"label": passage.annex, "title": passage.heading or "", "note": note, "is_wide": False, "text": []}
            )
        else:
            place = annexes[-1]["text"] if annexes else main
            place.append(_passage(passage, assessment, notes))
    for annex in annexes:
        annex["is_wide"] = any(passage["tables"] for passage in annex["text"])
    if main:
        main[-1]["is_last"] = bool(main[-1]["text"])
    return main, annexes


def _passage(passage: Passage, assessment: Assessment, notes: Footnotes) -> PassageView:
    return {
        "heading": passage.heading or "",
        "is_part": bool(passage.heading) and passage.level == 1,
        "is_point": bool(passage.heading) and passage.level == 2,
        "text": passage.paragraph or "",
        "is_last": False,
        "tables": _tables_at(passage, assessment, notes),
    }


def _tables_at(passage: Passage, assessment: Assessment, notes: Footnotes) -> list[TableView]:
    if passage.table == "kpis":
        return kpi_tables(assessment, notes)
    if passage.table is None:
        return []
    plan = assessment.plan
    elsewhere = {name for other in plan.text if not passage.sections for name in other.sections}
    sections = tuple(
        section
        for section in plan.sections
        if (section.id in passage.sections if passage.sections else section.id not in elsewhere)
    )
    above = _words_above(passage, plan.text) if passage.sections else set()
    return task_tables(assessment, notes, () if passage.sections else plan.top_tasks, sections, above)


def _words_above(passage: Passage, text: Sequence[Passage]) -> set[str]:
    """The headings and paragraphs between a table and the one before it, without capitals."""
    at = next(at for at, other in enumerate(text) if other is passage)
    near = takewhile(lambda other: not other.table, reversed(text[:at]))
    return {words.casefold() for other in near for words in (other.heading, other.paragraph) if words}
