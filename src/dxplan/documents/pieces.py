"""Texts cut at their footnotes, and the words of cells, for the view of the plan's own document."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from operator import itemgetter
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.members import Members
from dxplan.assess.tasks import TaskStatus
from dxplan.model.node import Footnote


class PieceView(TypedDict):
    """A piece of a text, cut after the words that have a footnote's mark."""

    text: str
    note: str
    """The footnote; blank after the last piece."""
    number: int
    """The footnote's; 0 after the last piece."""


class FootnoteView(TypedDict):
    """A footnote."""

    number: int
    text: str


class Footnotes:
    """Footnotes in the order in which they are printed."""

    def __init__(self) -> None:
        self.printed: list[FootnoteView] = []

    def spread(self, texts: Sequence[str], notes: Iterable[Footnote]) -> list[list[PieceView]]:
        """An item's texts in the order of printing, each cut after the words that have a footnote's mark.

        A footnote whose words are in none of them is put after the first text, so that it is not lost.
        """
        homes = [(next((at for at, text in enumerate(texts) if note.after in text), 0), note) for note in notes]
        return [self._cut(text, [note for home, note in homes if home == at]) for at, text in enumerate(texts)]

    def _cut(self, text: str, notes: list[Footnote]) -> list[PieceView]:
        pieces: list[PieceView] = []
        start = 0
        for end, note in sorted(((_end(note.after, text), note) for note in notes), key=itemgetter(0)):
            self.printed.append({"number": len(self.printed) + 1, "text": note.text})
            pieces.append({"text": text[start:end], "note": note.text, "number": len(self.printed)})
            start = end
        return [*pieces, {"text": text[start:], "note": "", "number": 0}]


def _end(words: str, text: str) -> int:
    return text.index(words) + len(words) if words in text else len(text)


def names_of(bodies: Sequence[str], members: Members) -> str:
    """The bodies of a cell in one sentence: `Sở Tài chính; các sở, ban, ngành cấp tỉnh`."""
    names = [members.name(body) for body in bodies]
    small = [within_sentence(body, name, members) for body, name in zip(bodies, names, strict=True)]
    return "; ".join([*names[:1], *small[1:]])


def within_sentence(body: str, name: str, members: Members) -> str:
    """A body's name where words stand before it: a group's begins with a small letter, `các sở, ban, ngành`."""
    return name[:1].lower() + name[1:] if body in members.groups and name[1:2].islower() else name


def cell_names(
    bodies: Iterable[str],
    assessment: Assessment,
    called: Callable[[str], str],
    of: TaskStatus | None = None,
    on: date | None = None,
) -> list[str]:
    """The bodies of a cell; of many of a group how many they are, and some by name.

    `of` is the task that they have not completed: its own groups come before others, and who is silent on it is named
    first. `on` is the day of the group's members, where it is not that of tasks.
    """
    members, names = assessment.members, []
    groups, silent = (of.lead, frozenset(of.to_chase)) if of else ((), frozenset())
    for entry in members.grouped(bodies, on or assessment.grouped_on, groups):
        if isinstance(entry, str):
            names.append(called(entry))
            continue
        shown, others = entry.named(silent)
        names.append(f"{entry.share}: {', '.join(map(members.name, shown))} và {others} cơ quan khác")
    return names


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
