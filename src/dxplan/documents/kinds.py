"""The table of documents: a line for each. The content of a document is in its module, loaded when it is used."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.documents.letters import Letter
from dxplan.documents.request import Request
from dxplan.model.dates import Every

COMPARED = (
    msg("this report is of the change between two versions of the plan"),
    msg("name them with --base and --head"),
)
"""The error where a report needs a comparison and has none, and the remedy."""


class DocumentKind(NamedTuple):
    """A document that comes with dxplan: in Markdown and in Word, in Vietnamese whatever the screen's language."""

    name: str
    """The name of the report and of its templates."""
    about: Message
    part: str
    """The part of the report's view that it prints, and the module of `documents` that makes it."""
    takes: tuple[str, ...] = ()
    """The options that change it; `--all` where it is written for one after the other."""
    needs: tuple[Message, Message] | None = None
    """The error where its part is None, for want of an option; and the remedy."""

    def view(self, request: Request) -> Any:
        """The content of the document: `PART_view` of its module."""
        return self.function("{}_view")(request)

    def letter(self, request: Request) -> Letter:
        """Its head and foot: `PART_letter` of its module."""
        letter: Letter = self.function("{}_letter")(request)
        return letter

    def each(self, request: Request) -> Iterator[tuple[str, Request]]:
        """The request once for each that it is of or to, with an id for the file's name: `each_PART` of its module."""
        requests: Iterator[tuple[str, Request]] = self.function("each_{}")(request)
        return requests

    def function(self, name: str) -> Callable[[Request], Any]:
        """A function of the part's module, by its name with the part's as `{}`."""
        module = import_module(f"dxplan.documents.{self.part}")
        function: Callable[[Request], Any] = getattr(module, name.format(self.part))
        return function


_KINDS = (
    DocumentKind(
        "agency",
        msg("an agency's tasks, KPIs and reports (--agency, or --all)"),
        "agency",
        takes=("--period", "--agency", "--all"),
        needs=(msg("this report is of one agency"), msg("name it with --agency")),
    ),
    DocumentKind(
        "amendment",
        msg("the decision that amends the plan, with its annex (--base)"),
        "amendment",
        takes=("--base", "--head"),
        needs=COMPARED,
    ),
    DocumentKind("chief", msg("one page of what is red, for who presides"), "chief"),
    DocumentKind(
        "member",
        msg("for a committee member, by the agencies overseen (--member, or --all)"),
        "member",
        takes=("--period", "--member", "--all"),
        needs=(msg("this report is for a member of the committee"), msg("name the member with --member")),
    ),
    DocumentKind("plan", msg("the plan itself, word for word"), "document"),
    DocumentKind(
        "quarterly",
        msg("the synthesis of a quarter, or of 6, 9 or 12 months (--period)"),
        "synthesis",
        takes=("--period", "--duty"),
    ),
    DocumentKind(
        "reminder",
        msg("letters to whoever is late (--agency, or --all)"),
        "reminder",
        takes=("--agency", "--level", "--reply-by", "--all", "--eml"),
    ),
    DocumentKind(
        "session",
        msg("the programme of the next session, with its papers"),
        "session",
        takes=("--period",),
    ),
    DocumentKind(
        "year-end",
        msg("the review of the year, and what is carried over"),
        "synthesis",
        takes=("--period", "--duty"),
    ),
)
DOCUMENTS = {kind.name: kind for kind in _KINDS}


class RhythmKind(NamedTuple):
    """A synthesis of the periods of a duty to report, printed as `quarterly` is: another name with another period."""

    about: Message
    lengths: tuple[Every, ...]


SYNTHESES = {
    "weekly": RhythmKind(msg("the synthesis of a week, or of two, of a duty so often"), ("week", "two_weeks")),
    "monthly": RhythmKind(msg("the synthesis of a month, of a duty so often"), ("month",)),
    "half-yearly": RhythmKind(msg("the synthesis of half a year, of a duty so often"), ("half_year",)),
    "nine-month": RhythmKind(msg("the synthesis of nine months, of a duty so often"), ("nine_months",)),
}
"""By the names of their reports, where the office has no template of that name."""


def documents_with(option: str) -> list[str]:
    """The names of the documents that take an option."""
    return [kind.name for kind in _KINDS if option in kind.takes]
