"""The KPIs that a body's form asks a figure of: those that it leads, that a task which it leads serves, or of which it
gave figures before."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxplan.assess.choice import kpis_of
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.workload import workload_of
from dxplan.exchange.forms.form_rows import (
    NOTHING,
    AskedBody,
    FormRow,
    before_words,
    filled,
    of_documents,
    on_lines,
    with_day,
)
from dxplan.facts.counted import KpiValue
from dxplan.model.kpi import Kpi, Qualitative
from dxplan.render.language import Language
from dxplan.render.views.kpis import target_text

if TYPE_CHECKING:
    from dxplan.model.records import Reading

_TERMS = frozenset(("numerator", "denominator"))


def kpi_rows(asked: AskedBody, speaks: Language) -> list[FormRow]:
    """A row for each KPI, or for each part of a target that adds up; and whatever the report speaks of already.

    A target in words has no figure: the office concludes that it is met.
    """
    told: dict[str, dict[str | None, list[Reading]]] = {}
    for entry in asked.newest_last(asked.report.readings if asked.report else ()):
        told.setdefault(entry.kpi, {}).setdefault(entry.part, []).append(entry)
    carried = workload_of(asked.agency, asked.assessment)
    led = (*carried.led, *carried.group_lead)
    wanted = {
        status.kpi.id
        for status in kpis_of((asked.agency.id,), led, asked.assessment)
        if not all(isinstance(target, Qualitative) for target in status.kpi.all_targets)
    }
    rows = []
    for status in asked.assessment.kpis:
        kpi, of_kpi = status.kpi, told.get(status.kpi.id, {})
        parts: list[str | None] = [part.id for part in kpi.parts] or [None]
        given = dict.fromkeys(value.entry.part for value in _own(status, asked))
        rows += [
            _row(status, part, of_kpi.get(part, []), asked, speaks)
            for part in dict.fromkeys((*(parts if kpi.id in wanted else ()), *given, *of_kpi))
        ]
    return rows


def _row(
    status: KpiStatus, part: str | None, entries: "Sequence[Reading]", asked: AskedBody, speaks: Language
) -> FormRow:
    kpi, earlier, entry = status.kpi, _earlier(status, part, asked), entries[-1] if entries else None
    documents, is_cut = of_documents(entry.evidence if entry else ())
    made = _made(entry, documents) if entry else NOTHING
    adding = next((other for other in kpi.parts if other.id == part), None)
    target = f"{speaks.number(adding.value)} {kpi.unit}" if adding else target_text(status, speaks)
    words = {
        "number": asked.assessment.label(kpi.id),
        "title": on_lines(kpi.title, f"({adding.title})" if adding else "", _terms(kpi, speaks)),
        "unit": kpi.unit,
        "target": with_day(target, status.target.due, speaks),
        "before": before_words(_reported(earlier, kpi, speaks), speaks, is_more_kept=is_cut or len(entries) > 1),
    }
    unasked = frozenset() if kpi.ratio else _TERMS - made.keys()
    name = f"{kpi.id}/{part}" if part else kpi.id
    return FormRow(name, words, made, unasked, kpi.id, kpi_part=part, entry=entry, earlier=earlier)


def _made(entry: "Reading", documents: dict[str, object]) -> dict[str, str]:
    values = {
        "value": entry.value,
        "numerator": entry.numerator,
        "denominator": entry.denominator,
        "on": entry.on,
        **documents,
        "remark": entry.remark,
    }
    return filled(values)


def _earlier(status: KpiStatus, part: str | None, asked: AskedBody) -> KpiValue | None:
    """The body's last figure before this report."""
    return next((value for value in reversed(_own(status, asked)) if value.entry.part == part), None)


def _own(status: KpiStatus, asked: AskedBody) -> list[KpiValue]:
    """The figures that the body gave before this report."""
    return [
        value for value in status.sources if value.agency == asked.agency.id and asked.is_before(value.on, value.entry)
    ]


def _terms(kpi: Kpi, speaks: Language) -> str:
    """What a percentage divides by what."""
    if kpi.ratio is None:
        return ""
    above, below = kpi.ratio.numerator, kpi.ratio.denominator
    return speaks.say("Numerator: {numerator}; denominator: {denominator}", numerator=above, denominator=below)


def _reported(value: KpiValue | None, kpi: Kpi, speaks: Language) -> str:
    """A figure as it was given, or as its terms make it, with its day."""
    if value is None:
        return ""
    entry, unit = value.entry, "%" if kpi.unit == "%" else ""
    figure = value.value if entry.value is not None else kpi.rounded(value.value, digits=2)
    terms = (entry.numerator, entry.denominator)
    of_terms = (
        f" ({' / '.join(speaks.number(term) for term in terms if term is not None)})" if None not in terms else ""
    )
    return f"{speaks.number(figure)}{unit}{of_terms}, {speaks.date(value.on)}"
