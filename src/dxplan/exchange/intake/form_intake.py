"""Forms that came back, taken into the records together: each file whole or not at all, whatever becomes of others."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import PurePath
from typing import NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.reporting import PeriodReports
from dxplan.checks import check_records
from dxplan.diagnostics import Diagnostic, DxplanError, Severity, msg
from dxplan.exchange.forms.form_contents import FormContents, form_contents
from dxplan.exchange.forms.form_key import FormKey
from dxplan.exchange.intake.crosschecks import cell_doubts
from dxplan.exchange.intake.form_claims import form_claims
from dxplan.exchange.intake.intake_account import CellFate, IntakeAccount
from dxplan.exchange.intake.intake_records import IntakeFile, intake_file
from dxplan.exchange.intake.returned_answers import FormAnswers, form_answers
from dxplan.exchange.intake.returned_book import returned_book
from dxplan.model.dates import DayTime
from dxplan.model.plan import Agency
from dxplan.model.records import Report
from dxplan.model.workdays import Calendar
from dxplan.papers.excel_files.excel_sheet import SourceSheet
from dxplan.papers.paper_opening import open_workbook
from dxplan.papers.source_paper import PaperError
from dxplan.reading import REPORTS
from dxplan.reading.canonical import Words
from dxplan.reading.load import RecordFile, Workspace, load_record
from dxplan.render.language import DEFAULT, language


class FormState(StrEnum):
    """What became of a file."""

    TAKEN = "taken"
    UNCHANGED = "unchanged"
    """The records say all of it already."""
    REPEATED = "repeated"
    """Another file of the batch says the same."""
    REFUSED = "refused"


@dataclass(slots=True)
class ReturnedForm:
    """A file that came back, and what became of it."""

    file: str
    account: IntakeAccount = field(default_factory=IntakeAccount)
    key: FormKey | None = None
    agency: Agency | None = None
    own_cells: int = 0
    """The cells of the hidden sheet, which nobody fills in."""
    answers: FormAnswers | None = None
    record: str = ""
    """The file of the body's report, as messages name it."""
    old: bytes | None = None
    made: IntakeFile | None = None
    """The report file with what the form says; None for a refused form."""
    repeats: str = ""
    """The file of the batch that says the same."""

    @property
    def state(self) -> FormState:
        """What became of the file."""
        if self.account.refusals or self.made is None:
            return FormState.REFUSED
        if self.repeats:
            return FormState.REPEATED
        return FormState.UNCHANGED if self.made.content == self.old else FormState.TAKEN

    @property
    def counts(self) -> dict[CellFate, int]:
        """How many cells there are of each fate; of a file that is refused nothing is taken."""
        counts = self.account.counts()
        if self.state is FormState.REFUSED:
            counts[CellFate.LEFT_OUT] += counts[CellFate.TAKEN]
            counts[CellFate.TAKEN] = 0
        counts[CellFate.PRINTED] += self.own_cells
        return counts


class IntakeDesk(NamedTuple):
    """The plan and the records of a day, into which forms are taken."""

    workspace: Workspace
    assessment: Assessment
    calendar: Calendar
    received: DayTime
    read_record: Callable[[str], bytes]
    """The bytes of a file of records by its name."""

    @property
    def plan_name(self) -> str:
        """What forms call the plan."""
        return PurePath(self.workspace.source.name).stem

    def take(self, files: Iterable[tuple[str, Callable[[], bytes]]]) -> list[ReturnedForm]:
        """What becomes of each file, by its name and what reads its bytes."""
        forms = [self._read(name, content) for name, content in files]
        _judge_twins(forms)
        self._judge_by_rules([form for form in forms if form.state is FormState.TAKEN])
        for form in forms:
            if form.answers and not form.repeats:
                self._tell_doubts(form.answers, form.account)
        return forms

    def _tell_doubts(self, answers: FormAnswers, account: IntakeAccount) -> None:
        """Tell which cells may be wrong, where the body is told nothing else of the cell."""
        statuses = {status.kpi.id: status for status in self.assessment.kpis}
        rows, window = form_claims(answers, statuses), self._window(answers.contents)
        by_id = {row.row.id: row for row in (*answers.tasks, *answers.kpis) if row.changed}
        own = [remark for remark in account.remarks if not remark.rule]  # a body's receipt leaves out what rules find
        judged = {remark.place for remark in (*account.refusals, *own)}
        for doubt in cell_doubts(rows, window):
            place = by_id[doubt.row].place(doubt.field) if doubt.row in by_id else None
            if place and place not in judged:
                account.tell(place, doubt.message, doubt.hint)

    def _window(self, contents: FormContents) -> tuple[date, date]:
        """The days of the period's data; what is done until its end may be reported too."""
        duty = next(duty for duty in self.assessment.duties if duty.duty.id == contents.key.duty)
        first, last = duty.reports_for(contents.period).window
        return first, max(last, contents.period.last)

    def _read(self, name: str, content: Callable[[], bytes]) -> ReturnedForm:
        form = ReturnedForm(name)
        sheets: list[SourceSheet] = []
        try:
            workbook = open_workbook(content())
            sheets += (entry.sheet for entry in workbook.sheets if entry.sheet)
            book = returned_book(workbook)
        except PaperError as error:
            form.account.refuse(None, error.reason, error.remedy)
            form.account.leave_out(sheets)
            return form
        except DxplanError as error:
            form.account.refuse(None, error.message, error.hint)
            return form
        form.key, form.own_cells = book.key, book.own_cells
        reports = self._asked(form, book.key)
        record = self._record(form, book.key) if reports and form.agency else None
        if form.account.refusals or reports is None or form.agency is None:
            form.account.leave_out(book.sheets)
            return form
        contents = form_contents(self.plan_name, form.agency, reports, self.assessment, language(DEFAULT))
        units = {kpi.id: kpi.unit for kpi in self.assessment.plan.kpis}
        form.answers = form_answers(book, contents, self.received.day, units, form.account)
        form.old = self.read_record(form.record) if record else None
        try:
            form.made = intake_file(form.answers, record, form.old, self.received, form.account)
        except DxplanError as error:
            form.account.refuse(None, error.message, error.hint)
        return form

    def _asked(self, form: ReturnedForm, key: FormKey) -> PeriodReports | None:
        """The reports that a form belongs to; refused if the plan does not ask for them."""
        refuse = form.account.refuse
        if key.plan != self.plan_name:
            message = msg("it is a form of the plan {plan}, not of {own}", plan=key.plan, own=self.plan_name)
            refuse(None, message, msg("name the plan with --plan, or send the form of this plan"))
            return None
        form.agency = next((body for body in self.assessment.plan.agencies if body.id == key.agency), None)
        if form.agency is None:
            refuse(None, msg("the plan has no body {agency}", agency=key.agency), _ANEW)
        duty = next((duty for duty in self.assessment.duties if duty.duty.id == key.duty), None)
        if duty is None or key.period not in duty.dues:
            refuse(None, msg("the plan asks for no report for {period} by this duty", period=key.period), _ANEW)
            return None
        reports = duty.reports_for(key.period)
        if form.agency and reports.of(form.agency.id) is None:
            refuse(None, msg("{agency} owes no report for {period}", agency=key.agency, period=key.period), _WHO)
            return None
        return reports

    def _record(self, form: ReturnedForm, key: FormKey) -> RecordFile | None:
        """The file of the body's report, if it is there."""
        folder = PurePath(self.workspace.source.name).with_suffix("") / REPORTS / (key.duty or "") / str(key.period)
        path = folder / f"{key.agency}.yaml"
        form.record = path.as_posix()
        for file in self.workspace.records:
            report = file.record
            if isinstance(report, Report) and (report.agency, report.period, report.duty) == (
                key.agency,
                key.period,
                key.duty,
            ):
                form.record = file.name
                if report.report.received > self.assessment.as_of or not file.is_whole():
                    message = msg("{file} has errors, or is of a day that is still to come", file=file.name)
                    form.account.refuse(None, message, msg("dxplan validate says what is wrong"))
                return file
            if report is None and PurePath(file.name).with_suffix(".yaml") == path:
                message = msg("{file} can't be read, so nothing is added to it", file=file.name)
                form.account.refuse(None, message, msg("dxplan validate says what is wrong"))
        return None

    def _judge_by_rules(self, forms: list[ReturnedForm]) -> None:
        """Refuse the forms with which the records would have errors; tell what else the rules find in them."""
        known = {_what(finding) for finding in self._findings(())} if forms else set()
        while forms:
            findings = [finding for finding in self._findings(forms) if _what(finding) not in known]
            errors = [finding for finding in findings if finding.is_error]
            if not errors:
                for form in forms:
                    _note_findings(form, (finding for finding in findings if finding.file == form.record))
                return
            own = [form for form in forms if any(error.file == form.record for error in errors)]
            if not own:  # an error elsewhere comes of what one of them says
                own = [form for form in forms if self._breaks(form, known)] or forms
            for form in own:
                _note_findings(form, (error for error in errors if error.file == form.record or len(own) == len(forms)))
                if not form.account.refusals:
                    _note_findings(form, errors)
            forms = [form for form in forms if form not in own]

    def _breaks(self, form: ReturnedForm, known: set[tuple[str, ...]]) -> bool:
        return any(finding.is_error and _what(finding) not in known for finding in self._findings((form,)))

    def _findings(self, forms: Iterable[ReturnedForm]) -> tuple[Diagnostic, ...]:
        workspace, words = self.workspace, Words(self.assessment.plan)
        for form in forms:
            assert form.made is not None
            workspace = workspace.with_record(load_record(form.record, form.made.content, REPORTS, words))
        return check_records(workspace, self.calendar).diagnostics


_WHO = msg("dxplan reporting says who does")
_ANEW = msg("make the form anew with dxplan form make")


def _judge_twins(forms: list[ReturnedForm]) -> None:
    """Of several files of one body and report one is taken if they say the same, and none if they differ."""
    by_report: dict[tuple[object, ...], list[ReturnedForm]] = {}
    for form in forms:
        if form.key:
            by_report.setdefault(form.key.report, []).append(form)
    for twins in by_report.values():
        read = [form for form in twins if form.state is not FormState.REFUSED]
        if len(twins) == len(read) and len({form.made and form.made.content for form in twins}) == 1:
            for twin in twins[1:]:
                twin.repeats = twins[0].file
            continue
        for form in read:
            others = [twin.file for twin in twins if twin is not form]
            message = msg("other files of this body and period say something else, or are not taken: {files}",
                          files=others)  # fmt: skip
            form.account.refuse(None, message, msg("keep the file that counts, and take it alone"))


def _note_findings(form: ReturnedForm, findings: Iterable[Diagnostic]) -> None:
    for finding in findings:
        place = form.made.place(finding.field) if form.made and finding.file == form.record else None
        if finding.is_error:
            form.account.refuse(place, finding.message, finding.hint, finding.rule.code)
        elif finding.rule.severity is Severity.WARNING:
            form.account.tell(place, finding.message, finding.hint, finding.rule.code)


def _what(finding: Diagnostic) -> tuple[str, ...]:
    return finding.rule.code, finding.file, finding.subject, finding.field, str(finding.message)
