"""What the decree leaves to good practice: tables, percent signs, and remains of editing (DX951, DX952, DX954)."""

import re
from collections.abc import Iterator

from dxplan.decree.lines import on
from dxplan.decree.paper import Paper
from dxplan.diagnostics import Finding, Severity, msg, rule


@rule("DX951", "table-unhandy", Severity.INFO)
def table_unhandy(paper: Paper) -> Iterator[Finding]:
    """A table of many rows does not repeat its head on every page, or lets a row be torn between two.

    Why: the decree has no rules for tables. It is good practice that each page of a long table can be read alone.

    Example:
        Repeat as header row: off

    Instead:
        Repeat as header row: on; Allow row to break across pages: off
    """
    for table in paper.document.tables:
        if table.rows < 12 or table.columns < 3:
            continue
        first = paper.document.paragraphs[table.first - 1]
        if not table.repeats_head:
            hint = msg("select the first row; Table Layout > Repeat Header Rows")
            yield on(first, "table.head", msg("the table does not repeat its head on every page"), hint)
        if table.splits_rows:
            hint = msg("select the table; Properties > Row; untick Allow row to break across pages")
            yield on(first, "table.rows", msg("rows of the table may be torn between two pages"), hint)


@rule("DX952", "space-before-percent", Severity.INFO)
def space_before_percent(paper: Paper) -> Iterator[Finding]:
    """A space stands between a number and its percent sign.

    Why: Vietnamese texts write them together; a line may break at the space.

    Example:
        đạt 62,5 %

    Instead:
        đạt 62,5%
    """
    for paragraph in paper.document.paragraphs:
        if match := re.search(r"\d[\d.,]{0,15}\s+%", paragraph.text):
            yield on(paragraph, "percent", msg("a space stands before the percent sign in “{words}”", words=match[0]))


@rule("DX954", "changes-not-settled", Severity.WARNING)
def changes_not_settled(paper: Paper) -> Iterator[Finding]:
    """The document still holds tracked changes.

    Why: who opens it sees what was struck out. The checks take insertions as text and deletions as gone.

    Example:
        3 tracked changes

    Instead:
        Review > Accept > Accept All Changes
    """
    if paper.document.changes:
        message = msg("tracked changes are not settled: {count}", count=paper.document.changes)
        yield Finding("", "changes", message, msg("Review > Accept > Accept All Changes"))


RULES = (table_unhandy, space_before_percent, changes_not_settled)
