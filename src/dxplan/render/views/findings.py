"""Diagnostics as text: one line each for pipes and logs, a frame with the source line for people."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from dxplan.diagnostics import Diagnostic, Severity
from dxplan.model.node import Waiver
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.text import one_line


def sentence(diagnostic: Diagnostic, language: Language) -> str:
    """What is wrong, with the item and the clause."""
    clause = f" ({diagnostic.rule.clause})" if diagnostic.rule.clause else ""
    message = language.message(diagnostic.message) + clause
    return f"{diagnostic.subject}: {message}" if diagnostic.subject else message


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
    """The number of errors, warnings and notes, or that there are none."""
    counts = [
        f"{language.text(SEVERITIES[severity])}: {language.number(number)}"
        for severity in Severity
        if (number := sum(diagnostic.rule.severity is severity for diagnostic in diagnostics))
    ]
    findings = ", ".join(counts) or language.text("no findings")
    return f"{findings}; {language.say('{count} accepted in the file', count=waived)}" if waived else findings


class FindingData(TypedDict):
    """What a rule finds; the sentences are in the reader's language."""

    code: str
    rule: str
    """The rule's name."""
    severity: Severity
    message: str
    hint: str | None
    """What to do."""
    file: str
    line: int
    """From 1, as the column."""
    column: int
    subject: str | None
    """The id of the item that it is about."""
    field: str | None
    """The key of the item, with dots."""
    fingerprint: str
    """The same for the same finding after the file has changed elsewhere."""
    reason: NotRequired[str]
    """Why the plan's editors accept it; only of those that they accept."""


class CheckedData(TypedDict):
    """What the rules found."""

    diagnostics: list[FindingData]
    waived: list[FindingData]
    """What the plan's editors accept."""


def one_sentence(finding: FindingData) -> str:
    """What is wrong with what and what to do about it, in one line of printable characters."""
    subject = f"{finding['subject']}: " if finding["subject"] else ""
    hint = f"; {finding['hint']}" if finding["hint"] else ""
    return one_line(f"{subject}{finding['message']}{hint}")


def findings_data(
    diagnostics: Sequence[Diagnostic], waived: Sequence[tuple[Diagnostic, Waiver]], language: Language
) -> list[FindingData]:
    """The findings, then the accepted ones, for JSON and for CI systems."""
    from dxplan.checks.fingerprints import fingerprints  # text needs none

    everything = [*diagnostics, *(diagnostic for diagnostic, _ in waived)]
    findings = [_finding_data(*pair, language) for pair in zip(everything, fingerprints(everything), strict=True)]
    for finding, (_, waiver) in zip(findings[len(diagnostics) :], waived, strict=True):
        finding["reason"] = waiver.reason
    return findings


def open_findings(findings: Sequence[FindingData]) -> list[FindingData]:
    """Those that the plan's editors do not accept."""
    return [finding for finding in findings if "reason" not in finding]


def checked_data(findings: Sequence[FindingData]) -> CheckedData:
    """Findings and accepted findings apart, for JSON."""
    return {
        "diagnostics": open_findings(findings),
        "waived": [finding for finding in findings if "reason" in finding],
    }


def _finding_data(diagnostic: Diagnostic, fingerprint: str, language: Language) -> FindingData:
    line, column = diagnostic.position
    return {
        "code": diagnostic.rule.code,
        "rule": diagnostic.rule.name,
        "severity": diagnostic.rule.severity,
        "message": language.message(diagnostic.message),
        "hint": language.message(diagnostic.hint) if diagnostic.hint else None,
        "file": diagnostic.file,
        "line": line,
        "column": column,
        "subject": diagnostic.subject or None,
        "field": diagnostic.field or None,
        "fingerprint": fingerprint,
    }
