"""Diagnostics as text: one line each for pipes and logs, a frame with the source line for people."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from dxplan.diagnostics import Diagnostic, Severity
from dxplan.model.items import Waiver
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.text import one_line


def sentence(diagnostic: Diagnostic, language: Language) -> str:
    """What is wrong with what, and by which clause."""
    clause = f" ({diagnostic.rule.clause})" if diagnostic.rule.clause else ""
    said = language.message(diagnostic.message) + clause
    return f"{diagnostic.subject}: {said}" if diagnostic.subject else said


def concise(diagnostic: Diagnostic, language: Language) -> str:
    """`file:line:column: severity CODE subject: message; hint`, all in one line."""
    line, column = diagnostic.position
    severity = language.text(SEVERITIES[diagnostic.rule.severity])
    hint = f"; {language.message(diagnostic.hint)}" if diagnostic.hint else ""
    place = f"{diagnostic.file}:{line}:{column}"
    return one_line(f"{place}: {severity} {diagnostic.rule.code} {sentence(diagnostic, language)}{hint}")


def accepted(diagnostic: Diagnostic, waiver: Waiver, language: Language) -> str:
    """A finding that the plan's editors accept, with their reason, in one line."""
    return one_line(f"{concise(diagnostic, language)} — {language.text('accepted')}: {waiver.reason}")


def summary(diagnostics: Sequence[Diagnostic], waived: int, language: Language) -> str:
    """How many of what; said also when there is nothing to say."""
    counts = [
        f"{language.text(SEVERITIES[severity])}: {language.number(number)}"
        for severity in Severity
        if (number := sum(found.rule.severity is severity for found in diagnostics))
    ]
    said = ", ".join(counts) or language.text("no findings")
    return f"{said}; {language.say('{count} accepted in the file', count=waived)}" if waived else said


class Entry(NamedTuple):
    """A finding as other programs take it, said in the reader's language."""

    code: str
    rule: str
    severity: str
    message: str
    hint: str | None
    file: str
    line: int
    column: int
    subject: str | None
    field: str | None
    fingerprint: str
    reason: str | None = None
    """Why the plan's editors accept it; None if they don't."""

    @property
    def sentence(self) -> str:
        """What is wrong with what and what to do about it, in one line of printable characters."""
        subject = f"{self.subject}: " if self.subject else ""
        hint = f"; {self.hint}" if self.hint else ""
        return one_line(f"{subject}{self.message}{hint}")


def entries(
    diagnostics: Sequence[Diagnostic], waived: Sequence[tuple[Diagnostic, Waiver]], language: Language
) -> list[Entry]:
    """Findings and accepted findings for other programs."""
    from dxplan.checks.fingerprints import fingerprints  # who reads the findings as text needs none

    found = [*diagnostics, *(diagnostic for diagnostic, _ in waived)]
    reasons = [*(None for _ in diagnostics), *(waiver.reason for _, waiver in waived)]
    marks = fingerprints(found)
    return [_entry(*one, language) for one in zip(found, marks, reasons, strict=True)]


def checked_data(found: Sequence[Entry]) -> dict[str, list[dict[str, Any]]]:
    """Findings and accepted findings, as others build on them."""
    data = [entry._asdict() for entry in found]
    return {
        "diagnostics": [{key: one[key] for key in one if key != "reason"} for one in data if one["reason"] is None],
        "waived": [one for one in data if one["reason"] is not None],
    }


def _entry(found: Diagnostic, fingerprint: str, reason: str | None, language: Language) -> Entry:
    return Entry(
        found.rule.code,
        found.rule.name,
        found.rule.severity.value,
        language.message(found.message),
        language.message(found.hint) if found.hint else None,
        found.file,
        found.position.line,
        found.position.column,
        found.subject or None,
        found.field or None,
        fingerprint,
        reason,
    )
