"""All that a body's form says, before it is a workbook: made from the plan and the records of a day."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from itertools import zip_longest
from json import dumps
from typing import NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.reporting import PeriodReports
from dxplan.exchange.forms.asked_kpis import kpi_rows
from dxplan.exchange.forms.asked_tasks import task_rows
from dxplan.exchange.forms.form_key import FormKey
from dxplan.exchange.forms.form_rows import AskedBody, FormRow, filled
from dxplan.model.dates import Period
from dxplan.model.plan import Agency
from dxplan.render.language import DEFAULT, Language, language

LEAST_MATTERS = 5
"""How many rows there are at least for difficulties and proposals of no one task."""
_LEAST_BLANK = 2
RECEIPT_ROW = "report"
"""The id of the row that stands for the report itself: its number and day."""
_CONTEXT = "before"
"""What is shown to remind the body, and makes no other edition."""


class FormContents(NamedTuple):
    """A body's form for one report."""

    key: FormKey
    agency: Agency
    plan_title: str
    period: Period
    due: date | None
    hour: str | None
    """The hour of the due day until which the report is on time."""
    receivers: tuple[str, ...]
    """Whom the report goes to, by their names."""
    receipt: FormRow
    """The report itself: its number and day."""
    matters: tuple[FormRow, ...]
    """Difficulties and proposals of no one task, with rows left blank."""
    tasks: tuple[FormRow, ...]
    kpis: tuple[FormRow, ...]

    @property
    def rows(self) -> Mapping[str, tuple[FormRow, ...]]:
        """The rows of the table of each sheet, by its name."""
        return {"report": self.matters, "tasks": self.tasks, "kpis": self.kpis}

    @property
    def is_filled(self) -> bool:
        """Whether the body's report of the period was in the records when it was made."""
        return bool(self.receipt.made)


def form_contents(
    plan_name: str, agency: Agency, reports: PeriodReports, assessment: Assessment, speaks: Language
) -> FormContents:
    """The form that asks a body for a report; `plan_name` is the name of the plan's file without its ending.

    The words are of a language; the edition is the same in all.
    """
    asked = AskedBody.of(agency, reports, assessment)
    made = _contents(FormKey(plan_name, reports.duty.id, reports.period, agency.id, ""), asked, speaks)
    compared = made if speaks.code == DEFAULT else _contents(made.key, asked, language(DEFAULT))
    return made._replace(key=made.key._replace(edition=_edition(compared)))


def _contents(key: FormKey, asked: AskedBody, speaks: Language) -> FormContents:
    return FormContents(
        key,
        asked.agency,
        asked.assessment.plan.name,
        asked.period,
        asked.reports.due,
        asked.reports.hour,
        tuple(map(asked.assessment.members.name, asked.reports.duty.to)),
        _receipt(asked),
        _matters(asked),
        tuple(task_rows(asked, speaks)),
        tuple(kpi_rows(asked, speaks)),
    )


def _receipt(asked: AskedBody) -> FormRow:
    receipt = asked.report.report if asked.report else None
    return FormRow(RECEIPT_ROW, {}, filled({"number": receipt.number, "date": receipt.date}) if receipt else {})


def _matters(asked: AskedBody) -> tuple[FormRow, ...]:
    report = asked.report
    pairs = [*zip_longest(report.difficulties, report.proposals)] if report else []
    pairs += [(None, None)] * max(LEAST_MATTERS - len(pairs), _LEAST_BLANK)
    return tuple(
        FormRow(str(place), {"number": str(place)}, filled({"difficulties": difficulty, "proposals": proposal}))
        for place, (difficulty, proposal) in enumerate(pairs, 1)
    )


def _edition(contents: FormContents) -> str:
    """A fingerprint of what the form shows and asks, apart from what the body said in earlier periods."""
    rows = [
        (row.id, {name: words for name, words in row.shown.items() if name != _CONTEXT}, dict(row.made))
        for row in (contents.receipt, *contents.matters, *contents.tasks, *contents.kpis)
    ]
    due = (str(contents.due), contents.hour, contents.receivers)
    head = (str(contents.key), contents.plan_title, contents.agency.name, *due)
    return sha256(dumps((head, rows), ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:12]
