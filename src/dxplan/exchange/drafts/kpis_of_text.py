"""The KPIs that a plan without a table of targets has: in the paragraphs of its objectives, and in its results."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from operator import itemgetter
from typing import Any

from dxplan.diagnostics import msg
from dxplan.exchange.cell_meanings.worded_kpis import WordedKpi, worded_kpis
from dxplan.exchange.drafts.drafted_rows import MadeRow
from dxplan.exchange.outlines.outline import ItemDoubt, Outline, OutlineRow
from dxplan.papers.source_paper import SourceParagraph, SourcePlace
from dxplan.wording.names import key

_OBJECTIVES = ("muctieu", "chitieu")
_SAME, _LIKE = 0.9, 0.5
"""The shares of common words from which a result repeats an objective of the same amount, or may do so."""
Due = Callable[[OutlineRow], date | None]
"""The day by which a task is due, if its words name one."""


class TextKpis:
    """KPIs of the plan's file with ids, in the order of the document; what is not sure of them goes into `doubts`."""

    def __init__(self, doubts: list[ItemDoubt]) -> None:
        self.kpis: list[dict[str, Any]] = []
        self._doubts = doubts

    def add_objectives(self, outline: Outline, due: date) -> None:
        """Those of the paragraphs below a heading of objectives or targets, due on the plan's last day."""
        for paragraph in _objectives(outline):
            for kpi in worded_kpis(paragraph.text):
                self._add(kpi, paragraph.text, paragraph.place, due)

    def add_results(self, made: list[MadeRow], due: Due) -> None:
        """Those of the results of tasks, due with them; one that repeats an objective is that one."""
        objectives = list(self.kpis)
        doubted = {(doubt.item, doubt.field) for doubt in self._doubts}
        for row in made:
            entry = row.row.entries.get("deliverable")
            for kpi in worded_kpis(entry.text) if entry and not row.row.is_section else ():
                shares = [(_common(kpi.data, other), other) for other in objectives]
                share, like = max(shares, key=itemgetter(0), default=(0.0, None))
                if like is None or share < _SAME:
                    assert entry
                    own = self._add(kpi, entry.text, entry.place, due(row.row))
                    own["tasks"] = [row.id]
                    if (row.id, "deliverable") in doubted:
                        why = msg("the result of {task} is not sure", task=row.id)
                        places = ((own["id"], field) for field in ("title", "target"))
                        self._doubts += (ItemDoubt(*place, why, entry.text, entry.place) for place in places)
                    if like and share >= _LIKE:
                        why = msg("it may be {kpi} in other words", kpi=like["id"])
                        self._doubts.append(ItemDoubt(own["id"], "title", why, entry.text, entry.place))
                elif row.id not in like.setdefault("tasks", []):
                    like["tasks"].append(row.id)

    def _add(self, kpi: WordedKpi, words: str, place: SourcePlace, due: date | None) -> dict[str, Any]:
        target = {**kpi.data["target"], **({"due": due.isoformat()} if due else {})}
        data = {"id": f"KPI.{len(self.kpis) + 1}", **kpi.data, "target": target}
        self._doubts += (ItemDoubt(data["id"], "target", why, words, place) for why in kpi.doubts)
        self.kpis.append(data)
        return data


def _objectives(outline: Outline) -> Iterator[SourceParagraph]:
    over: dict[int, bool] = {}
    for block in outline.blocks:
        if not isinstance(block, SourceParagraph):
            return  # objectives are before the table
        if block.level:
            over = {level: is_named for level, is_named in over.items() if level < block.level}
            over[block.level] = any(word in key(block.text) for word in _OBJECTIVES)
        elif any(over.values()):
            yield block


def _common(kpi: dict[str, Any], other: dict[str, Any]) -> float:
    """The share of words that two KPIs of the same amount have in common; 0 where the amounts differ."""
    amounts = [{name: each["target"].get(name) for name in ("value", "low", "high")} for each in (kpi, other)]
    if amounts[0] != amounts[1] or key(kpi["unit"]) != key(other["unit"]):
        return 0.0
    words = [set(re.findall(r"\w+", each["title"].casefold())) for each in (kpi, other)]
    return len(words[0] & words[1]) / min(map(len, words))
