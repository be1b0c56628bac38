"""Rows that stand over others, and the cells that hold for those below them (DX1xx)."""

from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule


@rule("DX113", "merged-cell-twice", Severity.ERROR)
def merged_cell_twice(contents: Contents) -> Iterator[Finding]:
    """A row has a cell of its own that is merged in a row above it.

    Why: a merged cell holds for every row below it; with two of them nobody knows which lead or deadline counts.

    Example:
        - number: "1"
          deadline: 30/8/2026
          merged: [deadline]
          tasks:
            - {number: a), title: Dữ liệu quy hoạch, deadline: 30/9/2026}

    Instead:
        - number: "1"
          tasks:
            - {number: a), title: Dữ liệu quy hoạch, deadline: 30/9/2026}
    """
    merged: dict[str, dict[str, str]] = {}
    for row in contents.plan.placed_rows():
        above = merged.get(row.parent or "", {})
        for name, parent in above.items():
            if name not in row.inherited and getattr(row.task, name):
                message = msg("{field} is merged in {row} already", field=name, row=parent)
                yield Finding(row.task.id, name, message, msg("delete the one, or take it out of merged"))
        merged[row.task.id] = {**above, **dict.fromkeys(row.task.merged, row.task.id)}


@rule("DX114", "nothing-merged", Severity.WARNING)
def nothing_merged(contents: Contents) -> Iterator[Finding]:
    """A row lists a cell as merged that is blank, or has no rows below it.

    Why: a blank cell and a merged one look alike on paper; the rows below have nothing from this one.

    Example:
        - number: "1"
          title: Chuẩn hóa dữ liệu
          merged: [deadline]
          tasks: [{number: a), title: Dữ liệu quy hoạch}]

    Instead:
        - number: "1"
          title: Chuẩn hóa dữ liệu
          deadline: 30/8/2026
          merged: [deadline]
          tasks: [{number: a), title: Dữ liệu quy hoạch}]
    """
    for row in contents.plan.rows():
        for index, name in enumerate(row.merged):
            if not row.tasks:
                yield Finding(row.id, f"merged.{index}", msg("no rows stand below this one"))
            elif not getattr(row, name):
                yield Finding(row.id, f"merged.{index}", msg("{field} is blank here", field=name))


RULES = (merged_cell_twice, nothing_merged)
