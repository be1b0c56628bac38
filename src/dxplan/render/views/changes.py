"""A single change of the plan as text: the name of the field, the values before and after, and what it means."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from dxplan.change.diff import Change, change_of
from dxplan.change.excerpts import excerpts
from dxplan.change.significance import Significance, moved_days, significance
from dxplan.model.dates import CoarseDate, Period
from dxplan.model.plan import Amendment, Plan
from dxplan.model.report_duty import ReportDuty
from dxplan.model.workdays import Calendar
from dxplan.render.language import Language, mark
from dxplan.render.page import Style
from dxplan.render.views.agencies import KINDS_OF_BODIES
from dxplan.render.views.target_words import PERCENT
from dxplan.render.views.tasks import NOBODY
from dxplan.render.views.words import EVERY, FIELDS, FORMS, KINDS, LIFECYCLES, PLAN_STATUS
from dxplan.wording.labels import labels, numbered_items

_S = Significance
MEANINGS: dict[Significance, str] = {
    _S.DROPPED: mark("dropped"),
    _S.ADDED: mark("added"),
    _S.CANCELLED: mark("cancelled"),
    _S.SUSPENDED: mark("suspended"),
    _S.RESUMED: mark("resumed"),
    _S.DEADLINE_EXTENDED: mark("deadline extended"),
    _S.DEADLINE_SHORTENED: mark("deadline shortened"),
    _S.DEADLINE_SET: mark("deadline set"),
    _S.DEADLINE_REMOVED: mark("deadline removed"),
    _S.DEADLINE_CHANGED: mark("deadline's meaning changed"),
    _S.LEAD_CHANGED: mark("lead changed"),
    _S.TARGET_LOWERED: mark("target lowered"),
    _S.TARGET_RAISED: mark("target raised"),
    _S.TARGET_CHANGED: mark("target changed"),
    _S.COORDINATING_ADDED: mark("coordinating agency added"),
    _S.COORDINATING_DROPPED: mark("coordinating agency dropped"),
    _S.COORDINATING_CHANGED: mark("coordinating agencies changed"),
    _S.IN_FORCE: mark("comes into force"),
    _S.WITHDRAWN: mark("becomes a draft again"),
    _S.CONTENT: mark("content changed"),
    _S.WORDING: mark("wording only"),
    _S.TYPOGRAPHY: mark("typography only"),
    _S.BOOKKEEPING: mark("no legal content"),
}
STYLES: dict[Significance, Style] = {
    _S.DROPPED: "bad",
    _S.CANCELLED: "bad",
    _S.SUSPENDED: "bad",
    _S.WITHDRAWN: "bad",
    _S.DEADLINE_EXTENDED: "soon",
    _S.DEADLINE_REMOVED: "soon",
    _S.TARGET_LOWERED: "soon",
    _S.ADDED: "strong",
    _S.TYPOGRAPHY: "dim",
    _S.BOOKKEEPING: "dim",
}
SUBJECTS: dict[str, str] = {
    "plan": mark("plan"),
    "section": mark("section"),
    "task": mark("task"),
    "activity": mark("activity"),
    "kpi": mark("KPI"),
    "agency": mark("agency"),
    "group": mark("group"),
    "document": mark("document"),
}


def meaning(change: Change, calendar: Calendar, language: Language) -> str:
    """What the change means, with the days by which it moves a deadline."""
    words = language.text(MEANINGS[significance(change)])
    moved = moved_days(change, calendar)
    if moved is None:
        return words
    days, working = (abs(number) for number in moved)
    return language.say("{meaning} by {days} days ({working} working days)", meaning=words, days=days, working=working)


def field_name(change: Change, language: Language) -> str:
    """The name of the field, and which one of a list; its path if it has no name."""
    if not change.steps:
        return language.text(SUBJECTS[change.subject])
    if change.steps[0] in ("extra", "headings") and len(change.steps) == 2:
        return f"“{change.steps[1]}”"  # the document's own column or part
    if change.steps[0] == "reporting" and len(change.steps) > 1 and change.steps[1] not in ReportDuty.model_fields:
        of_duty = change._replace(steps=("reporting", *change.steps[2:]))
        return f"{field_name(of_duty, language)} ({change.steps[1]})"
    steps = [step for step in change.steps if not step.isdecimal()]
    counted = change.subject == "plan" or steps[0] == "targets"
    numbers = [str(int(step) + 1) for step in change.steps if counted and step.isdecimal()]
    paths = ["/".join(steps[:size]) for size in range(len(steps), 0, -1)]
    names = (FIELDS.get(f"{change.subject}/{path}") or FIELDS.get(path) for path in paths)
    name = next(filter(None, names), None)
    if name is None:
        return change.field
    return language.text(name) + (f" ({', '.join(numbers)})" if numbers else "")


def _namer(change: Change, plans: tuple[Plan, Plan], language: Language) -> Callable[[str], str]:
    words = FIELDS if change.field == "merged" else {}
    if (change.subject, change.field) == ("agency", "kind"):
        words = {str(kind): word for kind, word in KINDS_OF_BODIES.items()}
    return (lambda value: language.text(words.get(value, value))) if words else names_in(*plans)


def values(change: Change, plans: tuple[Plan, Plan], language: Language) -> tuple[str, str]:
    """The values before and after as people read them; long texts and lists are cut to where they differ."""
    old, new, name = change.old, change.new, _namer(change, plans, language)
    if isinstance(old, str) and isinstance(new, str) and " " in old + new:
        return excerpts(old, new)
    if isinstance(old, list) and isinstance(new, list) and (len(old) > _MOST_NAMED or len(new) > _MOST_NAMED):
        return _difference(old, new, name, language), _difference(new, old, name, language)
    units = {kpi.id: kpi.unit for plan in plans for kpi in plan.kpis if change.subject == "kpi"}
    unit = units.get(change.id, "")
    before, after = (changed_text(value, name, language) + _unit(value, unit) for value in (old, new))
    return before, after


_MOST_NAMED = 4


def _difference(values: list[Any], others: list[Any], name: Callable[[str], str], language: Language) -> str:
    """What a list has and the other has not; `…` is in place of what both have."""
    own = [changed_text(value, name, language) for value in values if value not in others]
    return "; ".join((*own, *(["…"] if len(own) < len(values) else [])))


def _unit(value: Any, unit: str) -> str:
    """The unit that follows a number."""
    if not unit or isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return unit if unit.startswith(PERCENT) else f" {unit}"


def entry_changes(
    entry: Amendment, name: Callable[[str], str], label: Callable[[str], str], language: Language
) -> Iterator[str]:
    """What an entry of the ledger changes, one by one; the wording of a deadline is left out if its day changes too."""
    from textwrap import shorten

    changes = [change for amended in entry.changes if (change := change_of(amended))]
    days = {change.id for change in changes if change.field == "deadline.due"}
    for change in changes:
        if change.field != "deadline.text" or change.id not in days:
            old, new = (shorten(changed_text(value, name, language), _MOST_QUOTED, placeholder=" …")
                        for value in (change.old, change.new))  # fmt: skip
            yield f"{label(change.id)} {field_name(change, language)} {old} → {new}".strip()


_MOST_QUOTED = 60


def changed_text(value: Any, name: Callable[[str], str], language: Language) -> str:
    """A value of the plan or of its ledger: days and numbers as people write them, agencies by their names."""
    match value:
        case None | []:
            return NOBODY
        case bool():
            return language.text("yes") if value else language.text("no")
        case int() | float():
            return language.number(value)
        case date() | CoarseDate():
            return language.date(value)
        case Period():
            return language.period(value)
        case list():
            return "; ".join(changed_text(part, name, language) for part in value)
        case Mapping():
            return _item(value, name, language)
    try:
        return language.date(date.fromisoformat(value)) if _DAY.match(value) else _word(value, name, language)
    except ValueError:
        return str(value)


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def names_in(*plans: Plan) -> Callable[[str], str]:
    """A function from the ids of agencies and groups to their names; it returns other texts as they are."""
    names = {group.id: group.name for plan in plans for group in plan.groups}
    names |= {agency.id: agency.short or agency.name for plan in plans for agency in plan.agencies}
    return lambda id_: names.get(id_, id_)


def labels_in(*plans: Plan) -> Callable[[str], str]:
    """A function from ids to what names sections, rows, activities and KPIs, in the last plan that has them."""
    names: dict[str, str] = {}
    for plan in plans:
        names |= {item.id: item.id for item in numbered_items(plan)} | labels(plan)
    return lambda id_: names.get(id_, id_)


def _word(text: str, name: Callable[[str], str], language: Language) -> str:
    """A single word of the format in the reader's language, or an agency's name."""
    words = LIFECYCLES | PLAN_STATUS | KINDS | EVERY | FORMS
    return language.text(words[text]) if text in words else name(text)


_TITLES = ("title", "name", "heading", "paragraph", "text", "number", "reason")


def _item(value: Mapping[str, Any], name: Callable[[str], str], language: Language) -> str:
    """A whole item in one line: its title, then its other fields."""
    title = next(
        (value[key] for key in ("title", "name", "heading", "paragraph", "text", "number", "reason") if value.get(key)),
        None,
    )
    fields = (
        f"{language.text(FIELDS[key])}: {changed_text(part, name, language)}"
        for key, part in value.items()
        if key in FIELDS and key not in ("title", "name", "merged") and part != title
    )
    return "; ".join((*([str(title)] if title else []), *fields)) or "; ".join(
        f"{key}: {changed_text(part, name, language)}" for key, part in value.items()
    )
