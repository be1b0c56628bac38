"""Findings as workflow commands of GitHub Actions, and as the summary of a job's step."""

from collections.abc import Sequence

from dxplan.diagnostics import Severity
from dxplan.render.ci import path_of
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.page import Column, Line, Page, Table
from dxplan.render.text import markdown, one_line
from dxplan.render.views.findings import Entry

SHOWN = 10
"""How many errors of a step GitHub shows, and as many warnings and notices; it drops the others in silence."""
SUMMARY_BYTES = 1 << 20
"""The most that a step's summary may hold; GitHub refuses a longer one whole."""

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25"})
_PROPERTY = str.maketrans({"%": "%25", ":": "%3A", ",": "%2C"})


def commands(entries: Sequence[Entry], language: Language) -> str:
    """An annotation for each finding, the worst first; where GitHub would drop some, the last says how many."""
    said = []
    for severity, level in _LEVELS.items():
        found = [entry for entry in entries if entry.severity == severity and entry.reason is None]
        shown = found if len(found) <= SHOWN else found[: SHOWN - 1]
        for entry in shown:
            title = f"{entry.code} {entry.rule}"
            said.append(
                _command(
                    level, entry.sentence, file=path_of(entry), line=str(entry.line), col=str(entry.column), title=title
                )
            )
        if left := len(found) - len(shown):
            more = language.say("{count} more are not shown here; dxplan validate lists all", count=left)
            said.append(_command(level, more, title="dxplan validate"))
    return "".join(said)


def step_summary(entries: Sequence[Entry], counted: Sequence[str], language: Language, room: int) -> str:
    """How much was found in each plan and the table of it, as Markdown of at most so many bytes."""
    text = language.text
    columns = (Column(text("Severity")), Column(text("Place")), Column(text("Rule")), Column(text("What is wrong")))
    worst_first = sorted(
        (entry for entry in entries if entry.reason is None), key=lambda entry: list(_LEVELS).index(entry.severity)
    )
    rows = tuple(
        (
            text(SEVERITIES[Severity(entry.severity)]),
            f"{path_of(entry)}:{entry.line}",
            f"{entry.code} {entry.rule}",
            entry.sentence,
        )
        for entry in worst_first
    )
    page = Page("dxplan validate", tuple(map(Line, counted)), (Table(columns, rows),))
    return _cut(markdown(page) + "\n", room, f"\n{text('The table is cut here; dxplan validate lists all.')}\n\n")


def _cut(text: str, room: int, ending: str) -> str:
    """The text, or its first lines and an ending that says that it is cut, in so many bytes."""
    raw, end = text.encode(errors="backslashreplace"), ending.encode()
    if len(raw) <= room:
        return text
    kept = raw[: max(room - len(end), 0)]
    whole = kept[: kept.rfind(b"\n") + 1]
    return (whole + end).decode() if whole else ""


def _command(level: str, message: str, **properties: str) -> str:
    """One line for the runner, which no text in it can leave: it obeys `::name::` only where a line begins, and
    `##[name]` anywhere."""
    said = ",".join(f"{name}={_inert(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{level} {said}::{_inert(message).translate(_DATA)}\n"


def _inert(text: str) -> str:
    return one_line(text).replace("##[", "# #[")
