"""Findings as workflow commands of GitHub Actions, and as the summary of a job's step."""

from collections.abc import Sequence

from dxplan.diagnostics import Severity
from dxplan.render.ci import path_of
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.page import Column, Line, Page, table
from dxplan.render.text import markdown, one_line
from dxplan.render.views.findings import FindingData, one_sentence, open_findings

SHOWN = 10
"""How many errors of a step GitHub shows, and as many warnings and notices; it drops the others in silence."""
SUMMARY_BYTES = 1 << 20
"""The most that a step's summary may hold; GitHub refuses a longer one whole."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25"})
_PROPERTY = str.maketrans({"%": "%25", ":": "%3A", ",": "%2C"})


def commands(findings: Sequence[FindingData], language: Language) -> str:
    """An annotation for each finding, the worst first; the last of a severity says how many GitHub would not show."""
    lines = []
    for severity, level in _LEVELS.items():
        of_level = [finding for finding in open_findings(findings) if finding["severity"] is severity]
        most = SHOWN if len(of_level) <= SHOWN else SHOWN - 1  # the last says how many more there are
        for finding in of_level[:most]:
            line, column = str(finding["line"]), str(finding["column"])
            title = f"{finding['code']} {finding['rule']}"
            place = {"file": path_of(finding), "line": line, "col": column}
            lines.append(_command(level, one_sentence(finding), **place, title=title))
        if hidden := len(of_level[most:]):
            more = language.say("{count} more are not shown here; dxplan validate lists all", count=hidden)
            lines.append(_command(level, more, title="dxplan validate"))
    return "".join(lines)


def step_summary(findings: Sequence[FindingData], counted: Sequence[str], language: Language, room: int) -> str:
    """The counts of each plan and a table of the findings, as Markdown of at most `room` bytes."""
    text = language.text
    findings_table = table(
        sorted(open_findings(findings), key=lambda finding: list(_LEVELS).index(finding["severity"])),
        (Column(text("Severity")), lambda finding: text(SEVERITIES[finding["severity"]])),
        (Column(text("Place")), lambda finding: f"{path_of(finding)}:{finding['line']}"),
        (Column(text("Rule")), lambda finding: f"{finding['code']} {finding['rule']}"),
        (Column(text("What is wrong")), one_sentence),
    )
    page = Page("dxplan validate", tuple(map(Line, counted)), (findings_table,))
    return _cut(markdown(page) + "\n", room, f"\n{text('The table is cut here; dxplan validate lists all.')}\n\n")


def _cut(text: str, room: int, ending: str) -> str:
    """The text; if it has more than `room` bytes, its first lines and the ending."""
    raw, end = text.encode(errors="backslashreplace"), ending.encode()
    if len(raw) <= room:
        return text
    start = raw[: max(room - len(end), 0)]
    lines = start[: start.rfind(b"\n") + 1]
    return (lines + end).decode() if lines else ""


def _command(level: str, message: str, **properties: str) -> str:
    """A command for the runner. No text in it can be another command: the runner obeys `::name::` only at the beginning
    of a line, and `##[name]` anywhere."""
    settings = ",".join(f"{name}={_inert(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{level} {settings}::{_inert(message).translate(_DATA)}\n"


def _inert(text: str) -> str:
    return one_line(text).replace("##[", "# #[")
