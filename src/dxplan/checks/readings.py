"""Figures in records: their KPI, their terms, and their agreement with each other and over time (DX6xx)."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from dxplan.checks.contents import Contents
from dxplan.checks.recorded import guess, recorded
from dxplan.checks.targets import PERCENT
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.facts.layout import RecordedFact, figures_in_effect, grouped, in_effect
from dxplan.model.kpi import Kpi
from dxplan.once import once

if TYPE_CHECKING:
    from dxplan.model.records import Reading

_NAME_BELOW = msg("it is a heading; name a KPI below it")
EPSILON = 1e-9
"""The error that computing with fractions may add to a difference."""


@rule("DX603", "reading-of-no-kpi", Severity.ERROR)
def reading_of_no_kpi(contents: Contents) -> Iterator[Finding]:
    """A figure belongs to no KPI of the plan, or to no part of one.

    Why: it counts for nothing. Where a target adds up parts, each figure names its part; elsewhere it names none.

    Example:
        - {kpi: KPI.44, value: 61}

    Instead:
        - {kpi: KPI.4, value: 61}
    """
    kpis = _kpis(contents)
    for fact in recorded(contents).readings:
        name, part = fact.entry.kpi, fact.entry.part
        kpi = kpis.get(name)
        if kpi is None:
            if not contents.is_left_out(name):
                yield fact.finding("kpi", msg("there is no {id} among the KPIs", id=name), guess(contents, name, kpis))
            continue
        if not any(target.kind != "qualitative" for target in kpi.all_targets):
            message = msg("the KPI has no target that is a number, so a figure counts for nothing")
            yield fact.finding(
                "kpi", message, _NAME_BELOW if kpi.is_heading else msg("record that the office concludes it")
            )
            continue
        parts = [part.id for part in kpi.parts]
        if parts and part is None:
            message = msg("the target adds up parts, and the figure names none")
            yield fact.finding("kpi", message, msg("write part: and one of {parts}", parts=parts))
        elif part is not None and part not in parts:
            hint = guess(contents, part, parts) if parts else msg("delete part")
            yield fact.finding("part", msg("the target has no part {id}", id=part), hint)


@rule("DX638", "conclusion-of-nothing", Severity.ERROR)
def conclusion_of_nothing(contents: Contents) -> Iterator[Finding]:
    """A conclusion of the office names no task and no KPI, or both, or a KPI that has no target in words.

    Why: it counts for nothing. A target that is a number is met by its figures, whatever is concluded.

    Example:
        - {kind: conclusion, kpi: KPI.1, on: 2024-12-20}  # KPI.1 is to reach 60%

    Instead:
        - {kind: reading, kpi: KPI.1, value: 61, on: 2024-12-20}
    """
    for fact in recorded(contents).conclusions:
        name = fact.entry.kpi
        kpi = _kpis(contents).get(name or "")
        if (fact.entry.task is None) == (name is None):
            message = msg("the conclusion is of no task, and of no KPI")
            if name is not None:
                message = msg("the conclusion is of a task and of a KPI")
            yield fact.finding("", message, msg("name one, under task or kpi"))
        elif name is not None and kpi is None:
            if not contents.is_left_out(name):
                message = msg("there is no {id} among the KPIs", id=name)
                yield fact.finding("kpi", message, guess(contents, name, _kpis(contents)))
        elif kpi and all(target.kind != "qualitative" for target in kpi.all_targets):
            message = msg("the KPI has no target in words, so its figures alone count")
            yield fact.finding("kpi", message, _NAME_BELOW if kpi.is_heading else None)


@rule("DX607", "reading-falls", Severity.WARNING)
def reading_falls(contents: Contents) -> Iterator[Finding]:
    """A figure that counts what has been done is lower than the one before it.

    Why: what is done once stays done; one of the two is mistyped, or they do not count the same. Percentages may fall
    as their whole grows: they are held against each other by their terms, where they have them.

    Example:
        - {kpi: KPI.5, value: 40, on: 2024-06-10}
        - {kpi: KPI.5, value: 14, on: 2024-09-10}

    Instead:
        - {kpi: KPI.5, value: 40, on: 2024-06-10}
        - {kpi: KPI.5, value: 41, on: 2024-09-10}
    """
    newest: dict[tuple[str, str | None], RecordedFact[Reading]] = {}
    for figure in figures_in_effect(recorded(contents).readings, contents.plan.committee.standing_agency):
        kpi, series = _kpis(contents).get(figure.kpi), (figure.kpi, figure.entry.part)
        if kpi and _only_grows(kpi) and not figure.entry.corrects and series in newest:
            message = _fallen(newest[series], figure, kpi)
            if message:
                yield figure.finding("numerator" if kpi.unit == PERCENT else "value", message)
        newest[series] = figure


@rule("DX608", "terms-contradict-reading", Severity.ERROR)
def terms_contradict_reading(contents: Contents) -> Iterator[Finding]:
    """A percentage is not what its numerator and denominator make, or they can make none.

    Why: the figure is held against the target, its terms are what can be counted again; where they differ, one of the
    three is mistyped. Half a unit of the last digit written is not held against it.

    Example:
        - {kpi: KPI.1, value: 65, numerator: 120, denominator: 200}

    Instead:
        - {kpi: KPI.1, value: 60, numerator: 120, denominator: 200}
    """
    for fact in recorded(contents).readings:
        entry, kpi = fact.entry, _kpis(contents).get(fact.entry.kpi)
        above, below = entry.numerator, entry.denominator
        if kpi and kpi.unit != PERCENT and (above, below) != (None, None):
            field = "numerator" if above is not None else "denominator"
            message = msg("the KPI counts {unit} and is no percentage, so it has no terms", unit=kpi.unit)
            yield fact.finding(field, message, msg("write value alone"))
        elif below is not None and below <= 0:
            yield fact.finding("denominator", msg("nothing can be divided by {value}", value=below))
        elif above is not None and (above < 0 or (below is not None and above > below)):
            message = msg("the numerator {numerator} is below 0 or above the denominator", numerator=above)
            yield fact.finding("numerator", message)
        elif above is not None and below and entry.value is not None:
            share = 100 * above / below
            if abs(share - entry.value) > _half_digit(entry.value) + EPSILON:
                message = msg(
                    "{numerator} of {denominator} is {share}%, not {value}%",
                    numerator=above,
                    denominator=below,
                    share=round(share, 2),
                    value=entry.value,
                )
                yield fact.finding("value", message)


@rule("DX611", "figures-disagree", Severity.WARNING)
def figures_disagree(contents: Contents) -> Iterator[Finding]:
    """Two bodies give two figures of one KPI for one day.

    Why: only one of them enters the report: the office's own if it gave one. Whoever decides should not be told one
    number and hear another from the agency.

    Example:
        reports/2024-Q2/so-tttt.yaml: {kpi: KPI.1, value: 61, on: 2024-06-10}
        reports/2024-Q2/so-kht.yaml: {kpi: KPI.1, value: 58, on: 2024-06-10}

    Instead:
        journal/2024-06.yaml: {kind: reading, kpi: KPI.1, value: 58, on: 2024-06-10, corrects: Theo số Cục Thống kê}
    """
    for facts in _by_day(contents).values():
        if any(fact.entry.corrects and fact.period is None for fact in facts):
            continue  # the office has decided which one holds
        first, *others = facts
        for other in others:
            value, before = other.entry.reads, first.entry.reads
            if value is not None and before is not None and not other.entry.corrects and abs(value - before) > EPSILON:
                message = msg(
                    "{agency} gave {value} for the same day, at {place}",
                    agency=first.agency,
                    value=before,
                    place=first.where(),
                )
                yield other.finding(
                    "value", message, msg("the office says in the journal which one holds, with corrects:")
                )


@rule("DX619", "reading-without-value", Severity.ERROR)
def reading_without_value(contents: Contents) -> Iterator[Finding]:
    """A figure says neither its value nor the terms that make it.

    Why: it counts for nothing, and the body believes that it has reported.

    Example:
        - {kpi: KPI.1, numerator: 120}

    Instead:
        - {kpi: KPI.1, numerator: 120, denominator: 200}
    """
    hint = msg("write value:, or numerator: and denominator: of a percentage")
    for fact in recorded(contents).readings:
        entry = fact.entry
        if entry.value is None and None in (entry.numerator, entry.denominator):
            yield fact.finding("", msg("the figure has no value"), hint)


@rule("DX626", "other-denominator", Severity.WARNING)
def other_denominator(contents: Contents) -> Iterator[Finding]:
    """A percentage divides by another number than the plan says there are.

    Why: all of two villages is another thing than half of four; if there are more of them now, whoever reads the
    figure should know.

    Example:
        ratio: {numerator: Thôn được phủ sóng, denominator: Thôn lõm sóng, population: 2}
        readings:
          - {kpi: KPI.10, numerator: 2, denominator: 4}

    Instead:
        readings:
          - {kpi: KPI.10, numerator: 1, denominator: 2}
    """
    for fact in recorded(contents).readings:
        kpi, below = _kpis(contents).get(fact.entry.kpi), fact.entry.denominator
        population = kpi.ratio.population if kpi and kpi.ratio else None
        if population and below and below > 0 and below != population:
            message = msg(
                "the plan counts {population} below the line, not {value}", population=population, value=below
            )
            yield fact.finding("denominator", message)


@rule("DX627", "reading-out-of-bounds", Severity.WARNING)
def reading_out_of_bounds(contents: Contents) -> Iterator[Finding]:
    """A percentage is below 0 or above 100, or a count below 0.

    Why: no share of a whole and no count can be; most often a digit was typed twice or a point left out. A rate of
    growth can be, and is waived with that reason.

    Example:
        - {kpi: KPI.1, value: 605}

    Instead:
        - {kpi: KPI.1, value: 60.5}
    """
    for fact in recorded(contents).readings:
        kpi, value = _kpis(contents).get(fact.entry.kpi), fact.entry.value
        if kpi is None or value is None:
            continue
        if kpi.unit == PERCENT and not 0 <= value <= 100:
            yield fact.finding("value", msg("{value}% is below 0 or above 100", value=value))
        elif value < 0:
            yield fact.finding("value", msg("{value} is below 0", value=value))


RULES = (
    reading_of_no_kpi,
    conclusion_of_nothing,
    reading_falls,
    terms_contradict_reading,
    figures_disagree,
    reading_without_value,
    other_denominator,
    reading_out_of_bounds,
)


@once
def _kpis(contents: Contents) -> dict[str, Kpi]:
    return {kpi.id: kpi for kpi in contents.plan.kpis}


def _only_grows(kpi: Kpi) -> bool:
    """Whether a figure that falls is wrong: what its targets count is to become more."""
    return all(target.kind in ("at_least", "above", "range") for target in kpi.all_targets)


def _by_day(contents: Contents) -> "dict[tuple[str, str, date], list[RecordedFact[Reading]]]":
    """The figure of each body by KPI, part and day, with corrections applied, in the order of the files."""
    figures = (fact for fact in recorded(contents).readings if fact.day and fact.entry.reads is not None)
    of_bodies = in_effect(figures, lambda fact: fact.entry.reads)
    in_order = sorted(of_bodies, key=lambda fact: (fact.file.name, fact.place.path))
    return grouped(in_order, lambda fact: (fact.kpi, fact.entry.part or "", fact.on))


def _fallen(before: "RecordedFact[Reading]", after: "RecordedFact[Reading]", kpi: Kpi) -> Message | None:
    """A message if the later figure counts less than the earlier one, else None."""
    was, now = before.entry, after.entry
    if kpi.unit != PERCENT:
        value, last = now.value, was.value
        return msg("on {day} it was {value}", day=before.day, value=last) if _is_less(value, last) else None
    if _is_less(now.numerator, was.numerator) and not _is_less(now.denominator, was.denominator):
        return msg("on {day} the numerator was {value}", day=before.day, value=was.numerator)
    return None


def _is_less(figure: float | None, other: float | None) -> bool:
    return figure is not None and other is not None and figure < other


def _half_digit(value: float) -> float:
    """Half a unit of the last digit of a number."""
    return 0.5 * 10.0 ** -len(str(value).partition(".")[2])
