"""What an import was not sure of: a finding each, in place of all that other rules say of the same value."""

from collections.abc import Iterable, Iterator
from typing import Any

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Diagnostic, Finding, Severity, msg, rule
from dxplan.model.doubt import Doubt
from dxplan.model.plan import Plan


@rule("DX025", "unsettled-doubt", Severity.WARNING)
def unsettled_doubt(contents: Contents) -> Iterator[Finding]:
    """A value that an import was not sure of, and that nobody has settled since.

    Why: the paper can be read in more than one way there, or could not be read; until a person has compared the value
    with the paper, nothing should be asked of a body because of it.

    Example:
        lead: [so-tttt]
        doubts:
          - {item: I.1, field: lead, words: Sở TT, why: Có thể là Sở Thông tin và Truyền thông}

    Instead:
        lead: [so-tttt]
    """
    if contents.plan.status == "draft":
        yield from _findings(contents)


@rule("DX026", "doubt-in-force", Severity.ERROR)
def doubt_in_force(contents: Contents) -> Iterator[Finding]:
    """A plan in force with a value that an import was not sure of.

    Why: a plan in force binds the bodies that it names; it can't ask for something of which nobody knows whether the
    signed document says it.

    Example:
        status: in_force
        doubts:
          - {item: I.1, field: deadline, words: Quý lV, why: Có thể là Quý IV}

    Instead:
        status: in_force
    """
    if contents.plan.status != "draft":
        yield from _findings(contents)


ASKING = {"DX501": "lead", "DX502": "deliverable", "DX206": "deadline"}
"""The rules that miss a value of a row, by the value; their findings are of the whole row."""
RULES = (unsettled_doubt, doubt_in_force)
_CODES = frozenset(rule.code for rule in RULES)


def _findings(contents: Contents) -> Iterator[Finding]:
    for index, doubt in enumerate(contents.plan.doubts):
        words = msg("{why} (the paper has “{words}”)", why=doubt.why, words=doubt.words or "")
        message = words if doubt.words else msg("{why}", why=doubt.why)
        hint = msg("compare it with the paper and delete its entry in doubts")
        if doubt.cell:
            hint = msg("compare it with {cell} of the paper and delete its entry in doubts", cell=doubt.cell)
        item = contents.workspace.item_data(doubt.item or "")
        if item is None:  # a row that was taken away since; the entry is left to say what it was about
            yield Finding("", f"doubts.{index}.item", message, hint)
        else:
            yield Finding(doubt.item or "", _field(item, doubt), message, hint)


def _field(item: dict[str, Any], doubt: Doubt) -> str:
    """The field in the file: the words of a cell without a meaning are in `printed`."""
    printed = item.get("printed")
    is_printed = doubt.field not in item and isinstance(printed, dict) and doubt.field in printed
    return f"printed.{doubt.field}" if is_printed else doubt.field


def without_covered(plan: Plan, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings without warnings and notes on a value that has a doubt: the doubt asks for the same look."""
    doubted = {(doubt.item or "", doubt.field) for doubt in plan.doubts}
    for diagnostic in diagnostics:
        field = ASKING.get(diagnostic.rule.code, diagnostic.field)
        is_covered = any((diagnostic.subject, around) in doubted for around in _fields_around(field))
        if diagnostic.is_error or diagnostic.rule.code in _CODES or not is_covered:
            yield diagnostic


def _fields_around(field: str) -> Iterator[str]:
    """A field, and those that it is within: `deadline.due` is within `deadline`."""
    steps = field.removeprefix("printed.").split(".")
    return (".".join(steps[:end]) for end in range(len(steps), 0, -1))
