"""The rules and their documentation: one in full, all as a list, and as JSON."""

from collections.abc import Iterable, Sequence
from typing import Literal, TypedDict

from dxplan.diagnostics import Rule, Severity
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.page import Cell, Column, Page, Style, table
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
    text = language.text
    listed = table(
        rules,
        (Column(text("Code")), lambda rule: rule.code),
        (
            Column(text("Severity")),
            lambda rule: Cell(text(SEVERITIES[rule.severity]), SEVERITY_STYLES[rule.severity]),
        ),
        (Column(text("Name")), lambda rule: rule.name),
        (Column(text("What is wrong"), flexible=True), lambda rule: text(rule.text.summary)),
        (Column(text("Clause"), only="book"), lambda rule: rule.clause or ""),
        name=text("Rules"),
    )
    return Page(text("Rules of dxplan validate and dxplan docx check"), (), (listed,))


class RuleData(TypedDict):
    """A rule with its documentation."""

    code: str
    name: str
    severity: Severity
    summary: str
    """In the reader's language, as the next key."""
    why: str
    example: str
    instead: str
    clause: str | None
    """The clause of Nghị định 30/2020/NĐ-CP that it follows."""


class RulesData(TypedDict):
    """The rules."""

    schema: Literal["dxplan/rules/1"]
    rules: list[RuleData]


def rules_data(rules: Sequence[Rule], language: Language) -> RulesData:
    """The rules for JSON."""
    return {
        "schema": "dxplan/rules/1",
        "rules": [
            {
                "code": rule.code,
                "name": rule.name,
                "severity": rule.severity,
                "summary": language.text(rule.text.summary),
                "why": language.text(rule.text.why),
                "example": rule.text.example,
                "instead": rule.text.instead,
                "clause": rule.clause or None,
            }
            for rule in rules
        ],
    }


def rules_sheet(rules: Iterable[RuleData]) -> Sheet:
    """A row for each rule."""
    return sheet(rules, ("code", "name", "severity", "summary", "clause"))
