"""Any Word document checked against Nghị định 30/2020/NĐ-CP: its parts, its looks, and the rules."""

from collections.abc import Sequence

from dxplan.decree import appendices, beyond, endings, heads, pages, paragraphs, pointers, remains, scope
from dxplan.decree.elements import WordDocument
from dxplan.decree.paper import Paper
from dxplan.decree.parsing import read
from dxplan.diagnostics import Diagnostic, Finding, Message, Position, Rule, msg

__all__ = ["RULES", "check", "read"]

_MODULES = (scope, pages, heads, paragraphs, endings, appendices, pointers, remains, beyond)
RULES: tuple[Rule, ...] = tuple(sorted(rule for module in _MODULES for rule in module.RULES))

_OF_OTHERS = frozenset({*scope.RULES, *beyond.RULES})
_OF_CONTRACT = _OF_OTHERS.union(pages.RULES, remains.RULES)
_OF_ANNEX = _OF_CONTRACT.union(appendices.RULES, (endings.signature_data_off_form, paragraphs.appendix_text_misset)) - {
    pages.first_page_numbered,  # the decree doesn't say whether an annex's first page shows its number
    appendices.appendix_unmentioned,
}


def check(document: WordDocument) -> tuple[Diagnostic, ...]:
    """Every finding on a document, in the order of its text; findings that read alike become one.

    The line of a finding is the number of its paragraph; a finding on the whole document is at the first.
    """
    paper = Paper(document)
    diagnostics: list[Diagnostic] = []
    for rule in _rules_for(paper):
        alike: dict[str, list[Finding]] = {}
        for finding in rule.check(paper) if rule.check else ():
            alike.setdefault(f"{finding.field} {finding.message}", []).append(finding)
        diagnostics += (_placed(document, rule, findings) for findings in alike.values())
    return tuple(sorted(diagnostics, key=lambda diagnostic: (diagnostic.position, diagnostic.rule.code)))


def _rules_for(paper: Paper) -> Sequence[Rule]:
    match scope.scope_of(paper):
        case scope.Scope.DOCUMENT:
            return RULES
        case scope.Scope.ANNEX:
            return [rule for rule in RULES if rule in _OF_ANNEX]
        case scope.Scope.CONTRACT:
            return [rule for rule in RULES if rule in _OF_CONTRACT]
        case _:
            return [rule for rule in RULES if rule in _OF_OTHERS]


def _placed(document: WordDocument, rule: Rule, findings: list[Finding]) -> Diagnostic:
    first = findings[0]
    message = _in_table(document, first)
    if len(findings) > 1:
        message = msg("{what}; found {count} times", what=message, count=len(findings))
    position = Position(max(first.nth, 1), 1)
    return Diagnostic(rule, message, first.hint, document.name, position, first.subject, first.field)


def _in_table(document: WordDocument, finding: Finding) -> Message:
    is_of_paragraph = finding.subject and finding.nth  # else it is on a page, or in a header or a note
    cell = document.paragraphs[finding.nth - 1].cell if is_of_paragraph else None
    if cell is None:
        return finding.message
    place = msg("table {table}, row {row}, column {column}", table=cell.table, row=cell.row, column=cell.column)
    return msg("{what} ({place})", what=finding.message, place=place)
