"""KPIs: their targets, units and parts, and the tasks that serve them (DX3xx)."""

import math
from collections.abc import Iterator

from dxplan.checks.contents import Contents, outside
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.model.kpi import Kpi, Qualitative, Range, Threshold
from dxplan.wording.amounts import amounts, counted, percentages, without_granted

PERCENT = "%"


@rule("DX301", "parts-do-not-sum", Severity.ERROR)
def parts_do_not_sum(contents: Contents) -> Iterator[Finding]:
    """The parts of a target do not add up to it.

    Why: the reading of such a KPI is the sum of its parts, so the target could never be met, or be met too early.

    Example:
        target:
          kind: at_least
          value: 53
          parts:
            - {id: de-an-06, title: Dịch vụ công theo Đề án 06, value: 25}
            - {id: qd-422, title: Dịch vụ công theo Quyết định số 422/QĐ-TTg, value: 26}

    Instead:
        target:
          kind: at_least
          value: 53
          parts:
            - {id: de-an-06, title: Dịch vụ công theo Đề án 06, value: 25}
            - {id: qd-422, title: Dịch vụ công theo Quyết định số 422/QĐ-TTg, value: 28}
    """
    for kpi in contents.plan.kpis:
        for field, target in targets_of(kpi):
            if isinstance(target, Threshold) and target.parts:
                total = sum(part.value for part in target.parts)
                if not math.isclose(total, target.value, rel_tol=1e-9):
                    message = msg("the parts add up to {total}, the target is {value}", total=total, value=target.value)
                    yield Finding(kpi.id, f"{field}.value", message)


@rule("DX302", "range-reversed", Severity.ERROR)
def range_reversed(contents: Contents) -> Iterator[Finding]:
    """The low end of a range is above its high end.

    Why: the target is met from the low end on; with the ends swapped it is met too late.

    Example:
        target: {kind: range, low: 20, high: 10}

    Instead:
        target: {kind: range, low: 10, high: 20}
    """
    for kpi in contents.plan.kpis:
        for field, target in targets_of(kpi):
            if isinstance(target, Range) and target.low > target.high:
                message = msg("the low end {low} is above the high end {high}", low=target.low, high=target.high)
                yield Finding(kpi.id, f"{field}.low", message)


@rule("DX303", "percentage-out-of-bounds", Severity.WARNING)
def percentage_out_of_bounds(contents: Contents) -> Iterator[Finding]:
    """A percentage is below 0 or above 100.

    Why: no share of a whole can be; most often a digit was typed twice. A rate of growth can be, and is waived with
    that reason.

    Example:
        unit: "%"
        target: {kind: at_least, value: 600}

    Instead:
        unit: "%"
        target: {kind: at_least, value: 60}
    """
    for kpi in contents.plan.kpis:
        if kpi.unit == PERCENT:
            before = [("baseline.value", kpi.baseline.value)] if kpi.baseline else []
            for field, value in (*_values(kpi), *before):
                if not 0 <= value <= 100:
                    yield Finding(kpi.id, field, msg("{value}% is below 0 or above 100", value=value))


@rule("DX304", "untracked-percentage", Severity.WARNING)
def untracked_percentage(contents: Contents) -> Iterator[Finding]:
    """A task's deliverable names a percentage that no KPI serving it has as its target.

    Why: it is a target like any other, but nobody is asked for its figure. Either a KPI names the task under `tasks`,
    or one is missing. The share of a fee that a resolution or decision waives is what it says, and no target.

    Example:
        - id: II.4
          deliverable: 60% doanh nghiệp ứng dụng các nền tảng số

    Instead:
        - id: KPI.2
          target: {kind: at_least, value: 60, due: 2024-12-31}
          tasks: [II.4]
    """
    if any(name.startswith("KPI.") for name in contents.workspace.left_out):
        return  # the KPI that could not be read may be the one
    tracked: dict[str, set[float]] = {}
    for kpi in contents.plan.kpis:
        for name in kpi.tasks if kpi.unit == PERCENT else ():
            tracked.setdefault(name, set()).update(value for _, value in _values(kpi))
    for task in contents.tasks:
        if task.deliverable and PERCENT in task.deliverable:
            for written, readings in percentages(without_granted(task.deliverable)).items():
                if tracked.get(task.id, set()).isdisjoint(readings):
                    message = msg("no KPI of this task has the target {percentage}", percentage=written)
                    yield Finding(task.id, "deliverable", message, msg("name the task under the KPI's tasks"))


@rule("DX305", "kpi-due-outside-year", Severity.WARNING)
def kpi_due_outside_year(contents: Contents) -> Iterator[Finding]:
    """A target is to be met in another year than the plan's.

    Why: most often the year was mistyped; a target of later years is judged after this plan's last report. Of several
    targets only the first has to be due within the plan's time.

    Example:
        year: 2024
        target: {kind: at_least, value: 60, due: 2025-12-31}

    Instead:
        year: 2024
        target: {kind: at_least, value: 60, due: 2024-12-31}
    """
    plan = contents.plan
    for kpi in contents.plan.kpis:
        field, target = next(targets_of(kpi), ("", None))
        if target and target.due and not plan.holds(target.due):
            yield Finding(kpi.id, f"{field}.due", outside(target.due, plan))


@rule("DX306", "kpi-without-task", Severity.INFO)
def kpi_without_task(contents: Contents) -> Iterator[Finding]:
    """No task serves the target.

    Why: a target that nobody works for is met by chance, or not; the document may still leave it so.

    Example:
        - id: KPI.3
          title: 40% người dân trưởng thành có sử dụng dịch vụ công trực tuyến

    Instead:
        - id: KPI.3
          title: 40% người dân trưởng thành có sử dụng dịch vụ công trực tuyến
          tasks: [IV.B.4]
    """
    for kpi in contents.plan.kpis:
        if not kpi.tasks and not kpi.is_heading:
            yield Finding(kpi.id, "", msg("no task serves this target"))


@rule("DX307", "percentage-without-ratio", Severity.INFO)
def percentage_without_ratio(contents: Contents) -> Iterator[Finding]:
    """A percentage does not say what is divided by what.

    Why: 100% of two villages and 100% of four thousand are different work, and the figures of bodies that divide by
    different wholes can't be compared.

    Example:
        unit: "%"

    Instead:
        unit: "%"
        ratio:
          numerator: Số thôn, bản được phủ sóng
          denominator: Số thôn, bản đang lõm sóng
          population: 2
    """
    for kpi in contents.plan.kpis:
        if kpi.unit == PERCENT and not kpi.ratio:
            yield Finding(kpi.id, "unit", msg("the percentage has no ratio"), msg("write numerator and denominator"))


@rule("DX308", "baseline-after-due", Severity.WARNING)
def baseline_after_due(contents: Contents) -> Iterator[Finding]:
    """The baseline is dated on or after the due date.

    Why: progress is measured on the line from the baseline to the due date; there is no such line.

    Example:
        target: {kind: at_least, value: 60, due: 2024-12-31}
        baseline: {value: 35, on: 2025-01-01}

    Instead:
        target: {kind: at_least, value: 60, due: 2024-12-31}
        baseline: {value: 35, on: 2024-01-01}
    """
    for kpi in contents.plan.kpis:
        on = kpi.baseline and kpi.baseline.on
        due = next((target.due for target in kpi.all_targets), None)
        if on and due and on >= due:
            message = msg("the baseline is of {on}, the target is due on {due}", on=on, due=due)
            yield Finding(kpi.id, "baseline.on", message)


@rule("DX309", "duplicate-part", Severity.ERROR)
def duplicate_part(contents: Contents) -> Iterator[Finding]:
    """Two parts of one target bear one id.

    Why: a reading names its part by the id, so one of the two could never be reported.

    Example:
        parts:
          - {id: de-an-06, title: Dịch vụ công theo Đề án 06, value: 25}
          - {id: de-an-06, title: Dịch vụ công theo Quyết định số 422/QĐ-TTg, value: 28}

    Instead:
        parts:
          - {id: de-an-06, title: Dịch vụ công theo Đề án 06, value: 25}
          - {id: qd-422, title: Dịch vụ công theo Quyết định số 422/QĐ-TTg, value: 28}
    """
    for kpi in contents.plan.kpis:
        for field, target in targets_of(kpi):
            seen: set[str] = set()
            for index, part in enumerate(target.parts):
                if part.id in seen:
                    message = msg("a part above bears the id {id} already", id=part.id)
                    yield Finding(kpi.id, f"{field}.parts.{index}.id", message)
                seen.add(part.id)


@rule("DX310", "baseline-meets-target", Severity.INFO)
def baseline_meets_target(contents: Contents) -> Iterator[Finding]:
    """The target was met before the plan began.

    Why: nothing is left to attain, so the KPI shows no progress. The baseline or the target may be mistyped.

    Example:
        target: {kind: at_least, value: 60}
        baseline: {value: 65}

    Instead:
        target: {kind: at_least, value: 60}
        baseline: {value: 35}
    """
    for kpi in contents.plan.kpis:
        if kpi.baseline and any(_meets(target, kpi.baseline.value) for target in kpi.all_targets):
            message = msg("the baseline {value} meets the target already", value=kpi.baseline.value)
            yield Finding(kpi.id, "baseline.value", message)


@rule("DX311", "ratio-without-percentage", Severity.ERROR)
def ratio_without_percentage(contents: Contents) -> Iterator[Finding]:
    """A target that is no percentage says what is divided by what.

    Why: its readings would be percentages, and be compared with a target in another unit.

    Example:
        unit: thôn, bản
        ratio: {numerator: Số thôn được phủ sóng, denominator: Số thôn lõm sóng}

    Instead:
        unit: "%"
        ratio: {numerator: Số thôn được phủ sóng, denominator: Số thôn lõm sóng}
    """
    for kpi in contents.plan.kpis:
        if kpi.ratio and kpi.unit != PERCENT:
            message = msg("a ratio is a percentage, but the unit is {unit}", unit=kpi.unit)
            yield Finding(kpi.id, "unit", message, msg('write unit: "%", or delete the ratio'))


@rule("DX312", "wording-and-target-disagree", Severity.WARNING)
def wording_and_target_disagree(contents: Contents) -> Iterator[Finding]:
    """The wording of a KPI, of a part or of a target names a percentage, a count or a sign, and its target is another.

    Why: the wording is what was decided, the target is what the figures are held against. A count is one in the KPI's
    own unit; other numbers of the wording may mean anything. The `text` of a target names each of its values, and
    where it begins with `≥`, `≤`, `>` or `<`, this is its kind.

    Example:
        title: 60% doanh nghiệp ứng dụng các nền tảng số
        target: {kind: at_least, value: 65}

    Instead:
        title: 60% doanh nghiệp ứng dụng các nền tảng số
        target: {kind: at_least, value: 60}
    """
    for kpi in contents.plan.kpis:
        yield from _other_wordings(kpi)
        field, _ = next(_values(kpi), ("", 0.0))
        if not field:
            continue
        values = {value for _, value in _values(kpi)}
        parts = [(f"{way}.parts.{at}", part) for way, target in targets_of(kpi) for at, part in enumerate(target.parts)]
        plan_values = values | {part.value for _, part in parts} | ({kpi.baseline.value} if kpi.baseline else set())
        if kpi.unit == PERCENT and all(target.kind in ("at_most", "below") for target in kpi.all_targets):
            values |= {100 - value for value in values}  # 98% in time are 2% too late; a fall by 20% leaves 80%
        written = _other_amounts(kpi.title, kpi.unit, values, plan_values)
        if written:
            yield Finding(kpi.id, field, _disagreement(written))
        for way, part in parts:
            written = _other_amounts(part.title, kpi.unit, {part.value}, plan_values)
            if written:
                yield Finding(kpi.id, f"{way}.value", _disagreement(written))


RULES = (
    parts_do_not_sum,
    range_reversed,
    percentage_out_of_bounds,
    untracked_percentage,
    kpi_due_outside_year,
    kpi_without_task,
    percentage_without_ratio,
    baseline_after_due,
    duplicate_part,
    baseline_meets_target,
    ratio_without_percentage,
    wording_and_target_disagree,
)


_SIGNS = {"≥": "at_least", ">=": "at_least", "≤": "at_most", "<=": "at_most", ">": "above", "<": "below"}


def targets_of(kpi: Kpi) -> Iterator[tuple[str, Threshold | Range | Qualitative]]:
    """The targets of a KPI, each with its field."""
    if kpi.target:
        yield "target", kpi.target
    else:
        yield from ((f"targets.{index}", target) for index, target in enumerate(kpi.targets))


def _values(kpi: Kpi) -> Iterator[tuple[str, float]]:
    """The values of all targets with their fields."""
    for field, target in targets_of(kpi):
        yield from ((f"{field}.{name}", value) for name, value in _ends(target))


def _ends(target: Threshold | Range | Qualitative) -> Iterator[tuple[str, float]]:
    ends = (("value", target.value), ("low", target.low), ("high", target.high))
    yield from ((name, value) for name, value in ends if value is not None)


def _other_wordings(kpi: Kpi) -> Iterator[Finding]:
    """The wordings of targets that name other values or another sign."""
    for field, target in targets_of(kpi):
        text = target.text if not isinstance(target, Qualitative) else None
        if text is None:
            continue
        numbers = {amount.written: amount.values for amount in amounts(text)} | percentages(text)
        named = {value for readings in numbers.values() for value in readings}
        others = [f"{field}.{name}" for name, value in _ends(target) if named and value not in named]
        sign = next((sign for sign in _SIGNS if text.startswith(sign)), None)
        if others:
            yield Finding(kpi.id, others[0], _disagreement([*numbers]))
        elif sign and target.kind != _SIGNS[sign]:
            message = msg("the wording says {sign}, the target is of another kind", sign=sign)
            yield Finding(kpi.id, f"{field}.kind", message, msg("write kind: {kind}", kind=_SIGNS[sign]))


def _other_amounts(text: str, unit: str, values: set[float], plan_values: set[float]) -> list[str]:
    """The percentages or counts in a wording, unless one is among the values or a number in it is of the plan."""
    if unit == PERCENT:
        written = percentages(text)
        return [] if any(values.intersection(readings) for readings in written.values()) else [*written]
    counts = counted(text, unit)
    if not counts or any(plan_values.intersection(amount.values) for amount in amounts(text)):
        return []
    return [text[amount.start : amount.end] for amount in counts]


def _disagreement(written: list[str]) -> Message:
    return msg("the wording says {percentages}, the target does not", percentages=written)


def _meets(target: Threshold | Range | Qualitative, value: float) -> bool:
    match target.kind:
        case "at_least":
            return value >= target.value
        case "at_most":
            return value <= target.value
        case "exactly":
            return value == target.value
        case "above":
            return value > target.value
        case "below":
            return value < target.value
        case "qualitative":
            return False
        case "range":
            return value >= target.low
