"""The rules and their documentation: one in full, all as a list, and as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dxplan.diagnostics import Rule, Severity
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.page import Cell, Column, Page, Style, Table
from dxplan.render.sheet import Sheet, sheet

DECREE = "Nghị định 30/2020/NĐ-CP"
SEVERITY_STYLES: dict[Severity, Style] = {Severity.ERROR: "bad", Severity.WARNING: "soon", Severity.INFO: "dim"}


def rule_text(rule: Rule, language: Language) -> str:
    """One rule in full, as plain text."""
    from textwrap import fill, indent

    text = rule.text
    severity = language.text(SEVERITIES[rule.severity])
    clause = (f"{language.text('Clause')}: {DECREE}, {rule.clause}",) if rule.clause else ()
    parts = [
        f"{rule.code} {rule.name} ({severity})",
        fill(language.text(text.summary), 80),
        *clause,
        fill(f"{language.text('Why')}: {language.text(text.why)}", 80),
        f"{language.text('Example')}:\n{indent(text.example, '    ')}",
        f"{language.text('Instead')}:\n{indent(text.instead, '    ')}",
    ]
    return "\n\n".join(parts) + "\n"


def rules_page(rules: Sequence[Rule], language: Language) -> Page:
    """The rules as a list."""
    columns = (
        Column(language.text("Code")),
        Column(language.text("Severity")),
        Column(language.text("Name")),
        Column(language.text("What is wrong"), flexible=True),
    )
    rows = tuple(
        (
            rule.code,
            Cell(language.text(SEVERITIES[rule.severity]), SEVERITY_STYLES[rule.severity]),
            rule.name,
            language.text(rule.text.summary),
        )
        for rule in rules
    )
    return Page(language.text("Rules of dxplan validate and dxplan docx check"), (), (Table(columns, rows),))


def rules_data(rules: Sequence[Rule], language: Language) -> dict[str, Any]:
    """The rules, as others build on them."""
    return {
        "schema": "dxplan/rules/1",
        "rules": [
            {
                "code": rule.code,
                "name": rule.name,
                "severity": rule.severity.value,
                "summary": language.text(rule.text.summary),
                "why": language.text(rule.text.why),
                "example": rule.text.example,
                "instead": rule.text.instead,
                "clause": rule.clause or None,
            }
            for rule in rules
        ],
    }


def rules_sheet(rules: Iterable[Mapping[str, Any]]) -> Sheet:
    """Rules, as `rules_data` has them, with a row each; their sentences are in the reader's language."""
    return sheet(rules, ("code", "name", "severity", "summary", "clause"))
