"""How a document says what of it is amended: where it stands, and its words before and after."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from dxplan.assess.members import Members
from dxplan.change.diff import Change
from dxplan.change.excerpts import excerpts
from dxplan.change.path import items_in
from dxplan.documents.document import lines_of, named
from dxplan.documents.items import unended
from dxplan.model.dates import CoarseDate
from dxplan.model.deadline import Deadline
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Plan, Section, Task
from dxplan.wording.citations import written_date

NOTHING = "-"
"""What stands in a cell that says nothing, as in the plan's own table."""
_SUBJECTS = {"task": "Nhiệm vụ", "activity": "Hoạt động", "kpi": "Chỉ tiêu", "section": "Mục"}
_PLACES = {
    "title": "Nội dung",
    "deliverable": "Kết quả thực hiện",
    "deadline": "Thời gian hoàn thành",
    "lead": "Cơ quan thực hiện",
    "coordinating": "Cơ quan phối hợp",
    "printed": "Cơ quan thực hiện, cơ quan phối hợp",
    "lifecycle": "Tình trạng",
    "footnotes": "Chú thích",
    "items": "Nội dung thực hiện",
    "unit": "Đơn vị tính",
    "target": "Mục tiêu",
}
_LIFECYCLES = {"active": "Tiếp tục thực hiện", "suspended": "Tạm dừng thực hiện", "cancelled": "Dừng thực hiện"}
_KINDS = {
    "fixed": "có ngày đến hạn",
    "recurring": "định kỳ",
    "ongoing": "thường xuyên",
    "by_document": "theo văn bản khác",
    "external": "theo tiến độ của cơ quan Trung ương",
}
_PARTS = {
    ("year",): "Năm của Kế hoạch",
    ("document", "title"): "Tên văn bản",
    ("document", "number"): "Số, ký hiệu",
    ("document", "symbol"): "Số, ký hiệu",
    ("document", "date"): "Ngày ban hành",
    ("document", "signer"): "Người ký",
    ("document", "recipients"): "Nơi nhận",
    ("document",): "Thể thức văn bản",
    ("headings",): "Tiêu đề các phần",
    ("basis",): "Căn cứ ban hành",
    ("theme",): "Chủ đề của năm",
    ("objectives", "general"): "Mục tiêu chung",
    ("objectives", "specific"): "Mục tiêu cụ thể",
    ("objectives", "headline"): "Các chỉ tiêu ưu tiên",
    ("objectives", "requirements"): "Yêu cầu",
    ("preamble",): "Đoạn mở đầu của phần nhiệm vụ",
    ("budget",): "Kinh phí thực hiện",
    ("organisation",): "Tổ chức thực hiện",
    ("reporting",): "Chế độ báo cáo",
}
"""The parts of the plan that have no id, by where the plan file keeps them; the nearest one names what is in it."""


class Item(NamedTuple):
    """A thing of the plan in both versions; None on the side that does not have it."""

    subject: str
    id: str
    title: str
    old: Any
    new: Any
    plans: tuple[Plan, Plan]


def item_of(subject: str, name: str, plans: tuple[Plan, Plan]) -> Item:
    """The thing behind a change, called as in the version that is amended."""
    if subject == "plan":
        return Item(subject, "", "Nội dung chung", None, None, plans)
    old, new = (next((item for item in items_in(plan, subject) if item.id == name), None) for plan in plans)
    there: Any = new if old is None else old
    title = unended(there.title)
    return Item(subject, name, f"{_SUBJECTS[subject]} {name}. {title}", old, new, plans)


def shown_as(change: Change) -> str:
    """The place in which the document prints what changes; blank for a whole thing."""
    if change.subject == "plan":
        return change.path
    match change.steps:
        case ["printed", cell]:
            return cell
        case ["printed"]:
            cells = {**(change.old or {}), **(change.new or {})}
            return next(iter(cells)) if len(cells) == 1 else "printed"
        case [first, *_]:
            return first
    return ""


def row_of(item: Item, place: str, changes: Sequence[Change]) -> dict[str, Any]:
    """A row of the annex: where, and what stands there before and after."""
    if item.subject == "plan":
        (change,) = changes
        words = [_words(value, _names(item.plans)) for value in (change.old, change.new)]
        return {"place": _part(change.steps), **_sides(*words)}
    if not place:
        verb = "Bổ sung" if item.old is None else "Bãi bỏ"
        return {"place": f"{verb} {_SUBJECTS[item.subject].lower()}", **_whole(item)}
    if place == "target":
        return {"place": _PLACES[place], "old": _target(item.old), "new": _target(item.new)}
    old, new = (_cell(one, place, Members(plan)) for one, plan in zip((item.old, item.new), item.plans, strict=True))
    if old == new and place == "deadline":
        old, new = (_meaning(one.deadline) for one in (item.old, item.new))
    elif old == new and place in ("lead", "coordinating"):  # the printed words stay, and name others
        old, new = (
            lines_of(named(getattr(one, place), Members(plan)))
            for one, plan in zip((item.old, item.new), item.plans, strict=True)
        )
    return {"place": _PLACES[place], **_sides(old, new)}


def _sides(old: list[str], new: list[str]) -> dict[str, Any]:
    """Both texts, cut to the paragraphs and words in which they differ."""
    before, after = [one for one in old if one not in new], [one for one in new if one not in old]
    if not before and not after:  # the same paragraphs in another order
        before, after = old, new
    if len(before) == len(after):
        pairs = [excerpts(*pair) for pair in zip(before, after, strict=True)]
        before, after = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return {"old": _text(before), "new": _text(after)}


def _text(lines: list[str]) -> dict[str, Any]:
    return {
        "lines": lines or [NOTHING],
        "has_target": False,
        "target": None,
        "due": None,
        "has_due": False,
        "parts": [],
    }


def _target(kpi: Kpi) -> dict[str, Any]:
    """A target, which the report says in its language."""
    target = kpi.target
    ends = {"value": target.value, "low": target.low, "high": target.high}
    parts = [{"title": part.title, "value": part.value} for part in target.parts]
    said = {"kind": target.kind, **ends, "unit": kpi.unit}
    due = {"due": target.due, "has_due": target.due is not None}
    return {"lines": [], "has_target": True, "target": said, **due, "parts": parts}


def _whole(item: Item) -> dict[str, Any]:
    """A thing that comes, in full, or one that goes."""
    there = item.old if item.new is None else item.new
    plan = item.plans[0 if item.new is None else 1]
    text = {**_text(_all_lines(there, Members(plan))), **({} if not isinstance(there, Kpi) else _kpi_lines(there))}
    return {"old": text, "new": _text(["Bãi bỏ"])} if item.new is None else {"old": _text([]), "new": text}


def _kpi_lines(kpi: Kpi) -> dict[str, Any]:
    return {**_target(kpi), "lines": [kpi.title]}


def _all_lines(there: Task | Activity | Kpi | Section, members: Members) -> list[str]:
    """Every cell of a row under its column's name, the title first."""
    fields = type(there).model_fields
    places = [place for place in ("items", "deliverable", "deadline", "lead", "coordinating") if place in fields]
    cells = ((place, _cell(there, place, members)) for place in places)
    return [there.title, *(f"{_PLACES[place]}: {'; '.join(lines)}" for place, lines in cells if lines)]


def _cell(there: Any, place: str, members: Members) -> list[str]:
    """What the document prints in a cell of an item, by paragraphs."""
    match place:
        case "deadline":
            return lines_of(there.deadline.text) if there.deadline else []
        case "lead" | "coordinating":
            printed = there.printed and getattr(there.printed, place)
            return lines_of(printed or named(getattr(there, place), members))
        case "printed":
            return [
                line
                for cell in ("lead", "coordinating")
                if cell in type(there).model_fields
                for line in _cell(there, cell, members)
            ]
        case "lifecycle":
            return [_LIFECYCLES[there.lifecycle]]
        case "footnotes":
            return [note.text for note in there.footnotes]
        case "items":
            return list(there.items)
    return lines_of(getattr(there, place) or "")


def _meaning(deadline: Deadline | None) -> list[str]:
    """What a deadline of the same wording means."""
    if deadline is None:
        return []
    due, condition = deadline.due, deadline.condition
    said = [f"đến hạn ngày {written_date(due)}" if due else _KINDS[deadline.kind]]
    return [f"{deadline.text} ({'; '.join([*said, *([f'điều kiện: {condition}'] if condition else [])])})"]


def _part(steps: tuple[str, ...]) -> str:
    """Where a text without an id stands, paragraphs counted from one."""
    name = next(name for size in (2, 1) if (name := _PARTS.get(steps[:size])))
    numbers = [int(step) + 1 for step in steps if step.isdecimal()]
    kinds = ("điểm", "đoạn") if steps[0] == "organisation" else ("đoạn",)
    return ", ".join((name, *(f"{kind} {number}" for kind, number in zip(kinds, numbers, strict=False))))


def bodies_of(plans: Iterable[Plan]) -> dict[str, str]:
    """The names of all groups and agencies by their ids, in the order of the plans."""
    known = {one.id: one.name for plan in plans for one in plan.groups}
    return known | {one.id: one.name for plan in plans for one in plan.agencies}


def _names(plans: tuple[Plan, Plan]) -> Callable[[str], str]:
    known = {one.id: one.title for plan in plans for one in plan.kpis}
    known |= bodies_of(plans)
    return lambda name: known.get(name, name)


def _words(value: Any, name: Callable[[str], str]) -> list[str]:
    """A value of the plan file as the document says it, by paragraphs."""
    match value:
        case None:
            return []
        case CoarseDate():
            first = value.first
            return [written_date(first)] if value.has_day else [f"tháng {first.month}/{first.year}"]
        case date():
            return [written_date(value)]
        case list():
            return [line for one in value for line in _words(one, name)]
        case dict():
            return [line for one in value.values() for line in _words(one, name)]
    return lines_of(name(str(value)))
