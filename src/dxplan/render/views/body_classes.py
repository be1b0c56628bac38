"""Many bodies of one group on a screen: the group, how many of it are meant, and some of them by name."""

from collections.abc import Iterable

from dxplan.assess import Assessment
from dxplan.assess.members import BodyClass
from dxplan.assess.tasks import TaskStatus
from dxplan.diagnostics import Message, msg
from dxplan.render.language import Language


def class_name(many: BodyClass, language: Language) -> str:
    """`UBND các xã, phường (166)`; with the size of the group if not all of it is meant."""
    count = language.number(len(many.bodies))
    return f"{many.group.name} ({count if len(many.bodies) == many.size else f'{count}/{language.number(many.size)}'})"


def short_names(names: Iterable[str], task: TaskStatus, assessment: Assessment) -> list[str | Message]:
    """Leads of a task; of many of a group how many they are, and some by name: those that are silent on it first."""
    members, silent, words = assessment.members, frozenset(task.to_chase), list[str | Message]()
    for entry in members.grouped(names, assessment.grouped_on, task.lead):
        if isinstance(entry, str):
            words.append(members.short(entry))
            continue
        shown, others = entry.named(silent)
        names_shown = [*map(members.short, shown)]
        words.append(
            msg("{group}: {names} … and {count} more bodies", group=entry.share, names=names_shown, count=others)
        )
    return words
