"""How a document names what of it is amended: its place, and its words before and after."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, TypedDict

from dxplan.assess.members import Members
from dxplan.change.diff import Change
from dxplan.change.excerpts import excerpts
from dxplan.change.path import items_in
from dxplan.documents.indicators import TargetView, target_view
from dxplan.documents.items import unended
from dxplan.documents.pieces import lines_of, names_of
from dxplan.model.dates import CoarseDate
from dxplan.model.deadline import Deadline
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Plan, Section, Task
from dxplan.model.printing import KpiColumn, Printed, TaskColumn
from dxplan.wording.days import written_date
from dxplan.wording.labels import labels

NOTHING = "-"
"""The text of a blank cell, as in the plan's own table."""
_SUBJECTS = {"task": "Nhiệm vụ", "activity": "Hoạt động", "kpi": "Chỉ tiêu", "section": "Mục"}
_NUMBERED = ("task", "section")
"""What names them is in the plan as it is printed; `KPI.2` and `HD.1` are in its file alone."""
_ACTIVITIES = "III"
"""The part of the activities: those before it, objectives and tasks, are in every plan."""
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
    "number": "Số thứ tự",
    "columns": "Các cột của bảng",
    "merged": "Ô gộp",
    "in": "Vị trí trong văn bản",
}
_LIFECYCLES = {"active": "Tiếp tục thực hiện", "suspended": "Tạm dừng thực hiện", "cancelled": "Dừng thực hiện"}
_KINDS = {
    "fixed": "có ngày đến hạn",
    "recurring": "định kỳ",
    "ongoing": "thường xuyên",
    "by_document": "theo văn bản khác",
    "external": "theo tiến độ của cơ quan, công việc khác",
    "after_event": "tính từ khi có sự kiện",
    "stages": "theo từng giai đoạn",
}
_FORMS = {"state": "Văn bản hành chính", "party": "Văn bản của Đảng"}
_PARTS = {
    ("year",): "Năm của Kế hoạch",
    ("document", "title"): "Tên văn bản",
    ("document", "number"): "Số, ký hiệu",
    ("document", "symbol"): "Số, ký hiệu",
    ("document", "date"): "Ngày ban hành",
    ("document", "superior"): "Cơ quan cấp trên",
    ("document", "signer"): "Người ký",
    ("document", "recipients"): "Nơi nhận",
    ("document",): "Thể thức văn bản",
    ("form",): "Thể thức văn bản",
    ("until",): "Thời gian thực hiện",
    ("headings",): "Tiêu đề các phần",
    ("columns",): "Các cột của bảng",
    ("text",): "Nội dung văn bản",
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
"""The parts of the plan that have no id, by their paths in the plan file; the longest path that fits names a text."""

_CODES = ("key", "level", "note", "table")
"""What columns and passages have beside words."""


class PartView(TypedDict):
    """A part of a target; its value is in the KPI's unit."""

    title: str
    value: float


class DatedTargetView(TypedDict):
    """One of several targets."""

    target: TargetView
    due: date | None
    has_due: bool


class TextView(TypedDict):
    """The text of a cell of the plan: paragraphs, a target, or the title of a KPI and its target."""

    lines: list[str]
    has_target: bool
    target: TargetView | None
    due: date | None
    has_due: bool
    parts: list[PartView]
    others: list[DatedTargetView]
    """The targets after the first, of a KPI that has several for different days."""


class Item(NamedTuple):
    """An item of the plan in both versions; None on the side that does not have it."""

    subject: str
    id: str
    title: str
    old: Any
    new: Any
    plans: tuple[Plan, Plan]


def item_of(subject: str, name: str, plans: tuple[Plan, Plan]) -> Item:
    """The item that a change is of, with its title in the version that is amended."""
    if subject == "plan":
        return Item(subject, "", "Nội dung chung", None, None, plans)
    old, new = (next((item for item in items_in(plan, subject) if item.id == name), None) for plan in plans)
    item: Any = new if old is None else old
    title = unended(item.title)
    label = labels(plans[old is None]).get(name, name)
    named = f"{label}. {title}" if subject in _NUMBERED else f"“{title}”"
    if subject == "activity" and item.stands_in:
        named += f" (Mục {item.stands_in})"
    elif subject == "activity":
        number = 1 + [*plans[old is None].printed_activities].index(item)
        named += f" (điểm {number} Mục {_ACTIVITIES})"
    return Item(subject, name, f"{_SUBJECTS[subject]} {named}", old, new, plans)


def shown_as(change: Change) -> str:
    """The cell in which the document prints the change; blank for a whole item."""
    if change.subject == "plan":
        return change.path
    match change.steps:
        case ["printed", cell]:
            return cell
        case ["printed"]:
            cells = {**(change.old or {}), **(change.new or {})}
            return next(iter(cells)) if len(cells) == 1 else "printed"
        case ["targets", *_]:
            return "target"
        case ["extra", heading]:
            return heading
        case [first, *_]:
            return first
    return ""


def texts_of(item: Item, place: str, changes: Sequence[Change]) -> tuple[str, TextView, TextView]:
    """The place as a row of the annex names it, and its text before and after."""
    if item.subject == "plan":
        (change,) = changes
        words = [_words(value, _names(item.plans)) for value in (change.old, change.new)]
        return _part(change.steps), *_sides(*words)
    if not place:
        verb = "Bổ sung" if item.old is None else "Bãi bỏ"
        return f"{verb} {_SUBJECTS[item.subject].lower()}", *_whole(item)
    if place == "target":
        return _called(place, item), _target(item.old, []), _target(item.new, [])
    members_of = [Members(plan) for plan in item.plans]
    versions = list(zip((item.old, item.new), members_of, strict=True))
    old, new = (_cell(item, version, place, members) for version, members in versions)
    if old == new and place == "deadline":
        old, new = (_meaning(version.deadline) for version, _ in versions)
    elif old == new and place in ("lead", "coordinating"):  # the printed words stay, and name others
        old, new = (lines_of(names_of(getattr(version, place), members)) for version, members in versions)
    return _called(place, item), *_sides(old, new)


def _called(place: str, item: Item) -> str:
    """The heading of a cell in the plan's own table, else its usual name; of a column of its own the heading."""
    plan = item.plans[item.old is None]
    columns: Sequence[TaskColumn | KpiColumn] = ()
    if item.subject == "task":
        sections = {row.task.id: row.section for row in plan.placed_rows()}
        of_section = [section.columns for section in plan.all_sections() if section.id == sections.get(item.id)]
        columns = next(filter(None, of_section), plan.columns.tasks if plan.columns else ())
    elif item.subject == "kpi" and plan.columns:
        columns = plan.columns.kpis
    headings: dict[str | None, str] = {column.key: column.heading for column in columns}
    return headings.get(place) or _PLACES.get(place, place)


def _sides(old: list[str], new: list[str]) -> tuple[TextView, TextView]:
    """Both texts, cut to the paragraphs and words in which they differ."""
    before, after = [line for line in old if line not in new], [line for line in new if line not in old]
    if not before and not after:  # the same paragraphs in another order
        before, after = old, new
    if len(before) == len(after):
        pairs = [excerpts(*pair) for pair in zip(before, after, strict=True)]
        before, after = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return _text(before), _text(after)


def _text(lines: list[str]) -> TextView:
    return {
        "lines": lines or [NOTHING],
        "has_target": False,
        "target": None,
        "due": None,
        "has_due": False,
        "parts": [],
        "others": [],
    }


def _target(kpi: Kpi, lines: list[str]) -> TextView:
    """A target, which the report prints in its language, and those after it; of a heading its title alone."""
    if kpi.is_heading:
        return _text(lines)
    first, *others = kpi.all_targets
    return {
        "lines": lines,
        "has_target": True,
        "target": target_view(kpi, first),
        "due": first.due,
        "has_due": first.due is not None,
        "parts": [{"title": part.title, "value": part.value} for part in first.parts],
        "others": [
            {"target": target_view(kpi, target), "due": target.due, "has_due": target.due is not None}
            for target in others
        ],
    }


def _whole(item: Item) -> tuple[TextView, TextView]:
    """A new item in full, or one that is repealed."""
    is_new = item.new is not None
    version, plan = (item.new, item.plans[1]) if is_new else (item.old, item.plans[0])
    text = (
        _target(version, [version.title])
        if isinstance(version, Kpi)
        else _text([version.title, *_other_cells(item, version, Members(plan))])
    )
    return (_text([]), text) if is_new else (text, _text(["Bãi bỏ"]))


def _other_cells(item: Item, version: Task | Activity | Section, members: Members) -> Iterator[str]:
    """Every cell of a row but the title, under its column's name."""
    for place in ("items", "deliverable", "deadline", "lead", "coordinating"):
        if place in type(version).model_fields and (lines := _cell(item, version, place, members)):
            yield f"{_called(place, item)}: {'; '.join(lines)}"
    for heading, cell in getattr(version, "extra", {}).items():
        yield f"{heading}: {'; '.join(lines_of(cell))}"


def _cell(item: Item, version: Any, place: str, members: Members) -> list[str]:
    """The text of a cell of an item in one version, by paragraphs; of another than these it is the heading."""
    printed = getattr(version, "printed", None)
    if as_printed := getattr(printed, place, None):
        return lines_of(as_printed)
    match place:
        case "deadline":
            return lines_of(version.deadline.text) if version.deadline else []
        case "lead" | "coordinating":
            return lines_of(names_of(getattr(version, place), members))
        case "printed":
            cells = [
                cell
                for cell in Printed.model_fields
                if cell in ("lead", "coordinating") or getattr(printed, cell, None)
            ]
            return [
                line
                for cell in cells
                if cell in type(version).model_fields
                for line in _cell(item, version, cell, members)
            ]
        case "columns":
            return [column.heading for column in version.columns]
        case "merged":
            return [_called(name, item) for name in version.merged]
        case "lifecycle":
            return [_LIFECYCLES[version.lifecycle]]
        case "footnotes":
            return [note.text for note in version.footnotes]
        case "items":
            return list(version.items)
        case "in":
            return lines_of(f"Mục {version.stands_in}" if version.stands_in else "")
    if place not in _PLACES:
        return lines_of(version.extra.get(place, ""))
    return lines_of(getattr(version, place) or "")


def _meaning(deadline: Deadline | None) -> list[str]:
    """The meaning of a deadline, where its wording is the same in both versions."""
    if deadline is None:
        return []
    due, condition = deadline.due, deadline.condition
    meaning = f"đến hạn ngày {written_date(due)}" if due else _KINDS[deadline.kind]
    return [f"{deadline.text} ({meaning}{f'; điều kiện: {condition}' if condition else ''})"]


def _part(steps: tuple[str, ...]) -> str:
    """The name of a text without an id, by the part that it is in, paragraphs counted from one."""
    name = next(name for size in (2, 1) if (name := _PARTS.get(steps[:size])))
    numbers = [int(step) + 1 for step in steps if step.isdecimal()]
    kinds = {"organisation": ("điểm", "đoạn"), "columns": ("cột",)}.get(steps[0], ("đoạn",))
    return ", ".join((name, *(f"{kind} {number}" for kind, number in zip(kinds, numbers, strict=False))))


def bodies_of(plans: Iterable[Plan]) -> dict[str, str]:
    """The names of all groups and agencies by their ids, in the order of the plans."""
    groups = {group.id: group.name for plan in plans for group in plan.groups}
    return groups | {agency.id: agency.name for plan in plans for agency in plan.agencies}


def _names(plans: tuple[Plan, Plan]) -> Callable[[str], str]:
    names = _FORMS | {kpi.id: kpi.title for plan in plans for kpi in plan.kpis} | bodies_of(plans)
    return lambda name: names.get(name, name)


def _words(value: Any, name: Callable[[str], str]) -> list[str]:
    """A value of the plan file in the words of the document, by paragraphs."""
    match value:
        case None:
            return []
        case CoarseDate():
            first = value.first
            return [written_date(first)] if value.has_day else [f"tháng {first.month}/{first.year}"]
        case date():
            return [written_date(value)]
        case list():
            return [line for part in value for line in _words(part, name)]
        case dict():
            return [line for key, part in value.items() if key not in _CODES for line in _words(part, name)]
    return lines_of(name(str(value)))
