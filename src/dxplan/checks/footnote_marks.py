"""Footnotes: each after words that the item has, numbered without gap (DX108)."""

from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Task


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
    items_by_mark: dict[int, str] = {}
    for item, field, note in notes:
        if not any(text and note.after in text for text in _printed(item)):
            message = msg("“{words}” stands nowhere in the texts here", words=note.after)
            yield Finding(item.id, f"{field}.after", message)
        if note.mark in items_by_mark:
            message = msg("footnote {mark} stands at {id} already", mark=note.mark, id=items_by_mark[note.mark])
            yield Finding(item.id, f"{field}.mark", message)
        items_by_mark[note.mark] = item.id
    for item, field, note in notes:
        if note.mark > 1 and note.mark - 1 not in items_by_mark and not contents.workspace.left_out:
            message = msg("there is a footnote {mark}, but no {before}", mark=note.mark, before=note.mark - 1)
            yield Finding(item.id, f"{field}.mark", message)


RULES = (footnote_adrift,)


def _printed(item: Task | Kpi) -> Iterator[str | None]:
    """The texts of an item that can have a footnote's mark."""
    yield item.title
    if isinstance(item, Task):
        yield item.deliverable
        yield item.deadline.text if item.deadline else None
        yield from (item.printed.lead, item.printed.coordinating) if item.printed else ()
