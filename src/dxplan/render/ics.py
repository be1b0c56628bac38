"""What falls due as a file for calendar programs (RFC 5545)."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from dxplan.assess import Assessment
from dxplan.assess.agenda import Event, EventKind
from dxplan.assess.revisions import revision
from dxplan.assess.tasks import State
from dxplan.model.task_parts import stage_in
from dxplan.render.language import Language
from dxplan.render.text import printable
from dxplan.render.views.calendar import KINDS, event_title, leads, state, why_off
from dxplan.render.views.tasks import with_working_days

if TYPE_CHECKING:
    from icalendar import Event as Component
    from icalendar import Timezone

_STATUS: dict[str, str] = {State.CANCELLED: "CANCELLED", State.SUSPENDED: "CANCELLED", State.AWAITING: "TENTATIVE"}
_EIGHT = timedelta(hours=8)
_ZONE = "Asia/Ho_Chi_Minh"


def calendar_file(assessment: Assessment, events: Sequence[Event], language: Language, remind: int | None) -> str:
    """A file of whole-day events, or of hours where one is named, with CRLF line ends; the same events make one text.

    `remind`: an alarm at 8:00 so many days before each open event, unless that is past. Without it there are no alarms,
    because a calendar that several people share would ring for all of them.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//dxplan//dxplan//{language.code.upper()}")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", _clean(assessment.plan.name))
    plan = assessment.plan  # several plans of one year may be in one calendar
    of_plan = f"{plan.year}-{plan.ends:%Y%m%d}" if plan.until else str(plan.year)
    seen: dict[str, int] = {}
    if any(event.hour for event in events):
        calendar.add_component(_zone())
    for event in events:
        name = _name(event)
        seen[name] = seen.get(name, 0) + 1  # there may be two sessions on one day
        uid = f"{of_plan}-{name}{f'-{seen[name]}' if seen[name] > 1 else ''}@dxplan"
        calendar.add_component(_component(event, uid, assessment, language, remind))
    return bytes(calendar.to_ical()).decode()


def _zone() -> "Timezone":
    """The time of Vietnam, of seven hours before Greenwich all year, which a time of day refers to."""
    from icalendar import Timezone, TimezoneStandard

    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", _ZONE)
    standard.add("dtstart", datetime(1975, 6, 13))  # noqa: DTZ001  # in that time itself
    standard.add("tzoffsetfrom", timedelta(hours=7))
    standard.add("tzoffsetto", timedelta(hours=7))
    standard.add("tzname", "+07")
    zone.add_component(standard)
    return zone


def _name(event: Event) -> str:
    """What an event keeps when its day moves: its kind and id, and the period or stage of a task or target."""
    has_part = event.kind in (EventKind.OCCURRENCE, EventKind.STAGE, EventKind.KPI) and event.period is not None
    part = stage_in(event.period) or event.period
    return "-".join((event.kind.value, event.id, *((str(part),) if has_part else ())))


def _component(event: Event, uid: str, assessment: Assessment, language: Language, remind: int | None) -> "Component":
    from icalendar import Alarm
    from icalendar import Event as Component

    as_of = assessment.as_of
    name = event_title(event, assessment, language)
    component = Component()
    component.add("uid", uid)
    component.add("dtstamp", datetime.combine(as_of, time(), UTC))
    begin = time.fromisoformat(event.hour) if event.hour else time()
    if event.hour:
        component.add("dtstart", datetime.combine(event.date, begin), parameters={"TZID": _ZONE})
    else:
        component.add("dtstart", event.date)
    changed = revision(event, assessment)
    component.add("sequence", changed.number)
    component.add("last-modified", datetime.combine(changed.on, time(), UTC))
    is_named = event.kind not in (EventKind.REPORT, EventKind.SESSION)
    component.add("summary", _clean(f"{assessment.label(event.id)} {name}" if is_named else name))
    component.add("description", "\n".join(map(_clean, _description(event, assessment, language))))
    component.add("categories", [language.text(KINDS[event.kind])])
    component.add("status", _STATUS.get(event.state, "CONFIRMED"))
    component.add("transp", "TRANSPARENT")
    is_open = not event.is_done and event.state not in _STATUS
    if remind is not None and is_open and assessment.days_until(event.date) >= remind:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _clean(name))
        ahead = _EIGHT - timedelta(days=remind, hours=begin.hour, minutes=begin.minute)
        alarm.add("trigger", min(ahead, timedelta()) if event.hour else ahead)  # not after what is due early
        component.add_component(alarm)
    return component


def _description(event: Event, assessment: Assessment, language: Language) -> list[str]:
    """Lines for the state, the deliverable, the leads, and the days around a day off."""
    text = language.text
    lines = [f"{text('State')}: {state(event, language).text}"]
    if event.completed_on:
        lines.append(f"{text('Completed on')}: {language.date(event.completed_on)}")
    if event.deliverable:
        lines.append(f"{text('Deliverable')}: {event.deliverable}")
    if event.condition:
        lines.append(f"{text('Condition')}: {event.condition}")
    if event.kind is not EventKind.SESSION:
        label = text("Reported by") if event.kind is EventKind.REPORT else text("Lead")
        lines.append(f"{label}: {leads(event, assessment, language)}")
    if assessment.calendar.is_off(event.date):
        due = f"{language.date(event.date)} ({why_off(event.date, assessment, language)})"
        lines.append(f"{text('Day off')}: {with_working_days(due, event.date, assessment, language)}")
    lines.append(f"{text('As of')}: {language.date(assessment.as_of)}")
    return lines


def _clean(text: str) -> str:
    """One line of printable text: some programs stop reading at a control character."""
    return printable(" ".join(text.split()))
