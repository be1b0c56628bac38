"""Contents beyond the text: files that it fetches, programs that it runs, places on one computer (DX955 to DX957)."""

from collections.abc import Iterator

from dxplan.decree.paper import Paper
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.ooxml.hazards import Danger


@rule("DX955", "fetched-when-opened", Severity.ERROR)
def fetched_when_opened(paper: Paper) -> Iterator[Finding]:
    """Whoever opens the file makes Word fetch something from elsewhere, or run something.

    Why: a document that goes out is whole in itself. What it fetches can change after it was signed, tells a stranger
    who reads it, and is how attacks begin: a template on another computer, a picture by its address, a field that asks
    a program for data, a mail merge.

    Example:
        INCLUDEPICTURE "http://example.com/logo.png"

    Instead:
        Insert > Pictures, and break links: File > Info > Edit Links to Files
    """
    hint = msg("break it: File > Info > Edit Links to Files, or select the field and press Ctrl+Shift+F9")
    yield from _of_kind(paper, Danger.FETCHES, "opening", hint)


@rule("DX956", "foreign-file-inside", Severity.WARNING)
def foreign_file_inside(paper: Paper) -> Iterator[Finding]:
    """The file holds another file, a control or a program, or a part that can't be looked into.

    Why: it runs or opens in another program as soon as someone clicks on it, and nobody sees beforehand what it is.

    Example:
        An Excel file inserted as an object

    Instead:
        A picture of the table, or a table of Word's
    """
    yield from _of_kind(paper, Danger.HOLDS, "contents", msg("put a picture or a table of Word's in its place"))


@rule("DX957", "place-on-one-computer", Severity.WARNING)
def place_on_one_computer(paper: Paper) -> Iterator[Finding]:
    """The file points to a file or folder of one computer or office network, or to what is no page of the web.

    Why: for everyone else it leads nowhere, and it tells how computers and users of the office are named.

    Example:
        file:///C:/Users/van.a/Downloads/mau.dotm

    Instead:
        No link, or the page's address on the web
    """
    yield from _of_kind(paper, Danger.LEADS, "links", msg("take the link out, or attach the Normal template"))


RULES = (fetched_when_opened, foreign_file_inside, place_on_one_computer)


def _of_kind(paper: Paper, kind: Danger, field: str, hint: Message) -> Iterator[Finding]:
    for part, hazard in paper.document.hazards:
        if hazard.kind is kind:
            yield Finding("", field, msg("{part}: {what}", part=part, what=hazard.message), hint)
