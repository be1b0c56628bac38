"""An amending decision and its annex: the differences of two versions of the plan, in the words of the document."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypedDict

from dxplan.assess.comparison import Comparison
from dxplan.change.diff import Change
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.amended import Item, TextView, bodies_of, item_of, shown_as, texts_of
from dxplan.documents.citing import ReferenceView, amendment_reference, plan_reference
from dxplan.documents.kinds import COMPARED
from dxplan.documents.letters import Letter, citation, committee_letter, kept, short_citation
from dxplan.documents.pieces import names_of
from dxplan.documents.request import Request
from dxplan.model.dates import CoarseDate
from dxplan.model.plan import Amendment, Plan, leads_of
from dxplan.wording.citations import TYPES

_DECISION = "QĐ"
_KIND = re.compile(r"\d+(?:/\d{4})?/([^-/]+)-|\d+-([^/]+)/")
"""The type's abbreviation in a number of the State, or of the Party."""


class RowView(TypedDict):
    """A row of the annex: a place of the plan, and its text before and after."""

    place: str
    old: TextView
    new: TextView
    reason: str
    """Blank where the row before has the same."""
    is_as_above: bool
    """The reason is that of the item before."""


class ItemView(TypedDict):
    """A task, activity, KPI or section that changes, or what belongs to none."""

    number: int
    title: str
    rows: list[RowView]


class AmendmentView(TypedDict):
    """An amending decision: amendments and corrections, by item."""

    type: str
    is_decision: bool
    citation: str
    """The plan's, in full."""
    short_citation: str
    name: str
    """The plan's."""
    amended: ReferenceView
    """The plan."""
    earlier: list[ReferenceView]
    """The documents that amended it before."""
    changes: list[ItemView]
    corrections: list[ItemView]
    bodies: str
    """The standing agency, and the bodies with a part in an amended item."""


class _Decision(NamedTuple):
    """The changes that an amending decision makes, and what explains them."""

    amending: list[Change]
    correcting: list[Change]
    entry: Amendment | None
    """The one entry of the ledger that makes all that is amended."""

    @property
    def kind(self) -> str:
        """The abbreviation of the document's type."""
        return _kind(self.entry.document or "") if self.entry else _DECISION


def _kind(number: str) -> str:
    """The abbreviation of a document's type; a decision's where the number has none."""
    match = _KIND.match(number)
    kind = (match[1] or match[2]) if match else _DECISION
    return kind if kind in TYPES else _DECISION


def amendment_letter(request: Request) -> Letter:
    """A decision of the committee, or the document of the ledger's entry; a DxplanError if nothing is to be decided."""
    comparison = request.comparison
    if comparison is None:
        raise DxplanError(*COMPARED)
    decision = _decision(comparison)
    years = comparison.base.plan.year, comparison.head.plan.year
    if years[0] != years[1]:
        message = msg("the plans are of different years: {base} and {head}", base=years[0], head=years[1])
        raise DxplanError(message, msg("a plan of another year replaces this one and does not amend it"))
    if comparison.base.plan.status == "draft":
        message = msg("the older version is a draft; what is not in force needs no amending decision")
        raise DxplanError(message)
    if not decision.amending and decision.correcting:
        message = msg("nothing but clerical errors is corrected, and that takes no amending decision")
        raise DxplanError(message)
    if not decision.amending:
        message = msg("there is nothing to amend: the two versions have the same legal content")
        raise DxplanError(message, msg("name the versions with --base and --head"))
    plan = request.assessment.plan
    copies = ("Như Điều 3" if decision.kind == _DECISION else "Như mục 3", *_recipients(plan), kept(plan))
    letter = committee_letter(plan, request.assessment.as_of, decision.kind, recipients=copies)
    if decision.entry is None:
        return letter
    return letter._replace(number=decision.entry.document or "", date=CoarseDate(decision.entry.date))


def _recipients(plan: Plan) -> tuple[str, ...]:
    """The recipients of the plan, without the line for the copy that stays."""
    return tuple(line for line in plan.document.recipients if not line.startswith("Lưu"))


def amendment_view(request: Request) -> AmendmentView | None:
    """The amending decision; None where no two versions are compared."""
    comparison = request.comparison
    if comparison is None:
        return None
    decision, base = _decision(comparison), comparison.base.plan
    return {
        "type": TYPES[decision.kind].capitalize(),
        "is_decision": decision.kind == _DECISION,
        "citation": citation(base),
        "short_citation": short_citation(base),
        "name": base.name,
        "amended": plan_reference(base),
        "earlier": [amendment_reference(base, entry) for entry in base.amendments if entry.document],
        "changes": _items(decision.amending, comparison),
        "corrections": _items(decision.correcting, comparison),
        "bodies": _bodies(decision.amending, comparison),
    }


def _decision(comparison: Comparison) -> _Decision:
    entries = {change.path: _decided(change, comparison) for change in comparison.changes if change.is_legal}
    amending: list[Change] = []
    correcting: list[Change] = []
    for change in comparison.changes:
        if change.path in entries:
            entry = entries[change.path]
            (correcting if entry and entry.correction else amending).append(change)
    decisions = [entry for entry in comparison.entered if not entry.correction]
    is_by_one = len(decisions) == 1 and all(entries[change.path] == decisions[0] for change in amending)
    return _Decision(amending, correcting, decisions[0] if is_by_one else None)


def _decided(change: Change, comparison: Comparison) -> Amendment | None:
    """The new entry of the ledger that makes the change."""
    entry = comparison.decided_by(change)
    return entry if entry in comparison.entered else None


def _items(changes: Iterable[Change], comparison: Comparison) -> list[ItemView]:
    """The changes by item, and of an item by the cell that prints them."""
    by_item: dict[tuple[str, str], dict[str, list[Change]]] = {}
    for change in changes:
        by_item.setdefault((change.subject, change.id), {}).setdefault(shown_as(change), []).append(change)
    plans = comparison.base.plan, comparison.head.plan
    reasons: list[str] = []
    return [
        _item(number, item_of(subject, name, plans), places, comparison, reasons)
        for number, ((subject, name), places) in enumerate(by_item.items(), 1)
    ]


def _item(
    number: int, item: Item, places: dict[str, list[Change]], comparison: Comparison, reasons: list[str]
) -> ItemView:
    """An item with its rows; a reason that the row before has too is given once, and in another item is `as above`.

    `reasons` are those of the rows before, and get those of these rows.
    """
    rows: list[RowView] = []
    for place, changes in places.items():
        reason = _reason(changes, comparison)
        is_repeated = bool(reason) and reasons[-1:] == [reason]
        reasons.append(reason)
        name, old, new = texts_of(item, place, changes)
        rows.append(
            {
                "place": name,
                "old": old,
                "new": new,
                "reason": "" if is_repeated else reason,
                "is_as_above": is_repeated and not rows,
            }
        )
    return {"number": number, "title": item.title, "rows": rows}


def _reason(changes: Sequence[Change], comparison: Comparison) -> str:
    entries = (entry for change in changes if (entry := _decided(change, comparison)))
    return "; ".join(dict.fromkeys(" ".join(entry.reason.split()).rstrip(".") for entry in entries))


def _bodies(changes: Iterable[Change], comparison: Comparison) -> str:
    """The standing agency, and the bodies with a part in an amended item, before or after, in the plan's order."""
    ids = {change.id for change in changes}
    plans = (comparison.head.plan, comparison.base.plan)
    items = [item for plan in plans for item in plan.items() if item.id in ids]
    carrying = {name for item in items for name in (*leads_of(item), *item.coordinating)}
    office = comparison.head.plan.committee.standing_agency
    others = [name for name in bodies_of(plans) if name in carrying and name != office]
    return names_of((office, *others), comparison.after.members)
