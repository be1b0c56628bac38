"""What falls due as a file for calendar programs (RFC 5545): a form of the calendar's view, as CSV is."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from dxplan.assess import Assessment
from dxplan.assess.agenda import Event, EventKind
from dxplan.assess.tasks import State
from dxplan.render.language import Language
from dxplan.render.text import printable
from dxplan.render.views.calendar import KINDS, around, leads, state, title, why_off

if TYPE_CHECKING:
    from icalendar import Event as Component

_STATUS: dict[str, str] = {State.CANCELLED: "CANCELLED", State.SUSPENDED: "CANCELLED", State.AWAITING: "TENTATIVE"}
_EIGHT = timedelta(hours=8)


def calendar_file(assessment: Assessment, events: Sequence[Event], language: Language, remind: int | None) -> str:
    """A file of whole-day events with CRLF line ends; the same events make the same text.

    Without `remind` nothing rings: whoever imports the file into a calendar that others share would make it ring for
    all. With it, what is still open rings so many days before, at eight and not at midnight, unless that is past.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//dxplan//dxplan//{language.code.upper()}")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", _clean(assessment.plan.name))
    seen: dict[str, int] = {}
    for event in events:
        name = _name(event)
        seen[name] = seen.get(name, 0) + 1  # two sessions may be held on one day
        uid = f"{assessment.plan.year}-{name}{f'-{seen[name]}' if seen[name] > 1 else ''}@dxplan"
        calendar.add_component(_component(event, uid, assessment, language, remind))
    return bytes(calendar.to_ical()).decode()


def _name(event: Event) -> str:
    """What stays the same of an event when its day moves: kind, id, and which occurrence it is."""
    return "-".join((event.kind.value, event.id, *((str(event.period),) if event.kind is EventKind.OCCURRENCE else ())))


def _component(event: Event, uid: str, assessment: Assessment, language: Language, remind: int | None) -> "Component":
    from icalendar import Alarm
    from icalendar import Event as Component

    as_of = assessment.as_of
    said = title(event, assessment, language)
    component = Component()
    component.add("uid", uid)
    component.add("dtstamp", datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC))
    component.add("dtstart", event.date)
    is_named = event.kind not in (EventKind.REPORT, EventKind.SESSION)
    component.add("summary", _clean(f"{event.id} {said}" if is_named else said))
    component.add("description", "\n".join(map(_clean, _description(event, assessment, language))))
    component.add("categories", [language.text(KINDS[event.kind])])
    component.add("status", _STATUS.get(event.state, "CONFIRMED"))
    component.add("transp", "TRANSPARENT")
    is_open = not event.is_done and event.state not in _STATUS
    if remind is not None and is_open and assessment.days_until(event.date) >= remind:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _clean(said))
        alarm.add("trigger", _EIGHT - timedelta(days=remind))
        component.add_component(alarm)
    return component


def _description(event: Event, assessment: Assessment, language: Language) -> list[str]:
    """A line each: the state, what is to be delivered, who leads, and what makes the day special."""
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
        before, after = around(event.date, assessment)
        due = f"{language.date(event.date)} ({why_off(event.date, assessment, language)})"
        around_it = language.say(
            "{due}; working days around it: {before}, {after}", due=due, before=before, after=after
        )
        lines.append(f"{text('Day off')}: {around_it}")
    lines.append(f"{text('As of')}: {language.date(assessment.as_of)}")
    return lines


def _clean(text: str) -> str:
    """One line of text that the format can hold: a control character would end the file for a reader."""
    return printable(" ".join(text.split()))
