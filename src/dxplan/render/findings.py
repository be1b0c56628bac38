"""Diagnostics as text: one line each for pipes and logs, a frame with the source line for people."""

from collections.abc import Sequence
from typing import Any

from dxplan.diagnostics import Diagnostic, Severity
from dxplan.model.items import Waiver
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.text import one_line


def sentence(diagnostic: Diagnostic, language: Language) -> str:
    """What is wrong with what."""
    said = language.message(diagnostic.message)
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


def checked_data(
    diagnostics: Sequence[Diagnostic], waived: Sequence[tuple[Diagnostic, Waiver]], language: Language
) -> dict[str, list[dict[str, Any]]]:
    """Findings and accepted findings, as others build on them."""
    return {
        "diagnostics": [_data(found, language) for found in diagnostics],
        "waived": [{**_data(found, language), "reason": waiver.reason} for found, waiver in waived],
    }


def _data(found: Diagnostic, language: Language) -> dict[str, Any]:
    return {
        "code": found.rule.code,
        "rule": found.rule.name,
        "severity": found.rule.severity.value,
        "message": language.message(found.message),
        "hint": language.message(found.hint) if found.hint else None,
        "file": found.file,
        "line": found.position.line,
        "column": found.position.column,
        "subject": found.subject or None,
        "field": found.field or None,
    }
