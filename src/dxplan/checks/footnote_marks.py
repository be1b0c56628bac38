"""Footnotes: each after words that the item has, numbered without gap (DX108)."""

import re
from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Plan, Task


@rule("DX108", "footnote-adrift", Severity.WARNING)
def footnote_adrift(contents: Contents) -> Iterator[Finding]:
    """A footnote's mark has no place: the words before it are not in the item's text, or its number is used twice or
    leaves a gap.

    Why: the mark is printed behind those words, and marks are 1, 2, 3 …, each once; most often the text was amended
    and `after` was not, or a footnote was lost or copied.

    Example:
        title: Xây dựng Đề án đào tạo nguồn nhân lực
        footnotes:
          - {mark: 1, after: đến năm 2045, text: Theo Công văn số 4970-CV/VPTU}

    Instead:
        title: Xây dựng Đề án đào tạo nguồn nhân lực
        footnotes:
          - {mark: 1, after: nguồn nhân lực, text: Theo Công văn số 4970-CV/VPTU}
    """
    items: tuple[Kpi | Task, ...] = (*contents.plan.kpis, *contents.tasks)
    notes = [(item, f"footnotes.{index}", note) for item in items for index, note in enumerate(item.footnotes)]
    in_text = {int(mark.translate(_PLAIN)) for text in _paragraphs(contents.plan) for mark in re.findall(_RAISED, text)}
    items_by_mark: dict[int, str] = dict.fromkeys(in_text, "")
    for item, field, note in notes:
        if not any(text and note.after in text for text in _printed(item)):
            message = msg("“{words}” stands nowhere in the texts here", words=note.after)
            yield Finding(item.id, f"{field}.after", message)
        if items_by_mark.get(note.mark):
            message = msg("footnote {mark} stands at {id} already", mark=note.mark, id=items_by_mark[note.mark])
            yield Finding(item.id, f"{field}.mark", message)
        items_by_mark[note.mark] = item.id
    for item, field, note in notes:
        if note.mark > 1 and note.mark - 1 not in items_by_mark and not contents.workspace.left_out:
            message = msg("there is a footnote {mark}, but no {before}", mark=note.mark, before=note.mark - 1)
            yield Finding(item.id, f"{field}.mark", message)


RULES = (footnote_adrift,)
_RAISED, _PLAIN = "[⁰¹²³⁴-⁹]+", str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def _paragraphs(plan: Plan) -> Iterator[str]:
    """The paragraphs of the text, in which marks are raised figures."""
    return (passage.paragraph for passage in plan.text if passage.paragraph)


def _printed(item: Task | Kpi) -> Iterator[str | None]:
    """The texts of an item that can have a footnote's mark."""
    yield item.title
    if isinstance(item, Task):
        yield item.deliverable
        yield item.deadline.text if item.deadline else None
        yield from (item.printed.lead, item.printed.coordinating) if item.printed else ()
