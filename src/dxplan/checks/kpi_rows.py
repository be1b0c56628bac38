"""The rows of a plan's targets: each has one target, or several by their days, or heads other rows (DX3xx)."""

from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule


@rule("DX313", "kpi-without-target", Severity.ERROR)
def kpi_without_target(contents: Contents) -> Iterator[Finding]:
    """A KPI has no target, and no other row stands below it.

    Why: a row without a target is a heading, which is neither counted nor judged; one without rows below it is most
    often a KPI whose target was forgotten.

    Example:
        - id: KPI.11
          title: Quy mô kinh tế số

    Instead:
        - id: KPI.11
          title: Quy mô kinh tế số
          unit: "% GDP"
          target: {kind: at_least, value: 30, due: 2030-12-31}
    """
    if any(name.startswith("KPI.") for name in contents.workspace.left_out):
        return  # the row that could not be read may stand below it
    parents = {kpi.parent for kpi in contents.plan.kpis}
    for kpi in contents.plan.kpis:
        if kpi.is_heading and kpi.id not in parents:
            hint = msg("give it a target, or name it as parent in the rows below it")
            yield Finding(kpi.id, "", msg("the KPI has no target"), hint)


@rule("DX314", "target-and-targets", Severity.ERROR)
def target_and_targets(contents: Contents) -> Iterator[Finding]:
    """A KPI has a target and, beside it, targets of several days.

    Why: nobody knows which of them is meant; `target` alone counts.

    Example:
        target: {kind: at_least, value: 30, due: 2030-12-31}
        targets:
          - {kind: at_least, value: 50, due: 2045-12-31}

    Instead:
        targets:
          - {kind: at_least, value: 30, due: 2030-12-31}
          - {kind: at_least, value: 50, due: 2045-12-31}
    """
    for kpi in contents.plan.kpis:
        if kpi.target and kpi.targets:
            yield Finding(kpi.id, "targets", msg("the KPI has a target too"), msg("put it into the list as the first"))


@rule("DX315", "targets-out-of-order", Severity.ERROR)
def targets_out_of_order(contents: Contents) -> Iterator[Finding]:
    """One of several targets has no due date, or is not due after the one above it.

    Why: the first target that is not past counts, so each needs a day, and the days must follow each other.

    Example:
        targets:
          - {kind: at_least, value: 50, due: 2045-12-31}
          - {kind: at_least, value: 30, due: 2030-12-31}

    Instead:
        targets:
          - {kind: at_least, value: 30, due: 2030-12-31}
          - {kind: at_least, value: 50, due: 2045-12-31}
    """
    for kpi in contents.plan.kpis:
        before = None
        for index, target in enumerate(kpi.targets):
            if target.due is None:
                yield Finding(kpi.id, f"targets.{index}", msg("one of several targets needs a due date"))
            elif before and target.due <= before:
                message = msg("it is due on {due}, and the target above on {before}", due=target.due, before=before)
                yield Finding(kpi.id, f"targets.{index}.due", message)
            before = target.due or before


@rule("DX316", "measured-without-unit", Severity.ERROR)
def measured_without_unit(contents: Contents) -> Iterator[Finding]:
    """A target that is a number has no unit.

    Why: a figure that is reported for it may be of anything. Only a target in words needs no unit.

    Example:
        title: Số tuyến cáp quang biển mới đưa vào hoạt động
        target: {kind: at_least, value: 9}

    Instead:
        title: Số tuyến cáp quang biển mới đưa vào hoạt động
        unit: tuyến
        target: {kind: at_least, value: 9}
    """
    for kpi in contents.plan.kpis:
        if not kpi.unit and any(target.kind != "qualitative" for target in kpi.all_targets):
            yield Finding(kpi.id, "", msg("the target is a number, and the KPI has no unit"), msg("write unit:"))


@rule("DX317", "unknown-parent", Severity.ERROR)
def unknown_parent(contents: Contents) -> Iterator[Finding]:
    """A KPI stands below a row that is not among the KPIs, or below itself.

    Why: it has no place in the table, and the heading that was meant seems to have no rows.

    Example:
        - {id: KPI.11.1, title: Tỉ lệ cấp kết quả điện tử, parent: KPI.111}

    Instead:
        - {id: KPI.11.1, title: Tỉ lệ cấp kết quả điện tử, parent: KPI.11}
    """
    above = {kpi.id: kpi.parent for kpi in contents.plan.kpis}
    for kpi in contents.plan.kpis:
        if kpi.parent is None or contents.is_left_out(kpi.parent):
            continue
        if kpi.parent not in above:
            yield Finding(kpi.id, "parent", msg("there is no {id} among the KPIs", id=kpi.parent))
            continue
        way = [kpi.id]
        while (name := above.get(way[-1])) and name not in way:
            way.append(name)
        if name == kpi.id:
            yield Finding(kpi.id, "parent", msg("it stands below itself"))


RULES = (kpi_without_target, target_and_targets, targets_out_of_order, measured_without_unit, unknown_parent)
