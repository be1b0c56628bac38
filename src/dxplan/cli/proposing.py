"""Reports as papers among the forms that came back: a workbook of proposals is made of each, and nothing is taken."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from dxplan.cli.judging import Judged
from dxplan.cli.naming import duty_named
from dxplan.cli.options import Options
from dxplan.cli.output import origin, telling
from dxplan.cli.owed_periods import reports_named
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.dates import DayTime
from dxplan.papers.source_paper import PaperError, PaperKind, SourcePaper

if TYPE_CHECKING:
    from dxplan.assess.reporting import PeriodReports
    from dxplan.exchange.intake.form_intake import ReturnedForm
    from dxplan.exchange.proposals.report_proposals import ReportHead
    from dxplan.render.views.taken import ProposedData

Reader = Callable[[], bytes]
_NO_REPORT = msg("it is no form and no report: its head names no body of the plan, and no table has a column of bodies")
_SEND = msg("send the report with its letterhead, or fill in the form")


def confirmed(reader: Reader, judged: Judged) -> list[Reader]:
    """The forms in a file: those of the bodies of whose proposals a person confirmed some, or the file itself."""
    from dxplan.exchange.proposals.proposal_book import confirmed_forms

    try:
        forms = confirmed_forms(reader(), judged.assessment.plan)
    except (PaperError, DxplanError) as error:
        return [partial(_fail, error)]
    return [reader] if forms is None else [partial(bytes, form) for form in forms]


def _fail(error: Exception) -> NoReturn:
    raise error


class ProposalDesk:
    """The plan and the records of a day, and the period for which reports are read."""

    def __init__(self, judged: Judged, options: Options, moment: DayTime, period: str | None, duty: str | None) -> None:
        self._judged, self._options, self._moment, self._period = judged, options, moment, period
        named = duty_named(judged.assessment.plan, duty) if duty is not None else None
        self._duties = [each for each in judged.assessment.duties if each.dues and named in (None, each.duty)]

    def propose(self, form: "ReturnedForm", reader: Reader, *, write: bool) -> "ProposedData | None":
        """What a file that is no form proposes, and the workbook beside it; None if it is no report either."""
        from dxplan.exchange.proposals.proposal_book import is_of_proposals
        from dxplan.papers.paper_opening import read_paper

        try:
            content = reader()
            paper = read_paper(content)
        except (PaperError, DxplanError):
            return None
        if paper.kind not in (PaperKind.WORD, PaperKind.EXCEL, PaperKind.PDF) or is_of_proposals(content):
            return None
        try:
            return self._propose(form.file, paper, write=write)
        except DxplanError as error:
            if paper.kind is not PaperKind.EXCEL or error.message is not _NO_REPORT:
                form.account.refusals.clear()
                form.account.refuse(None, error.message, error.hint)
            return None

    def _propose(self, file: str, paper: SourcePaper, *, write: bool) -> "ProposedData":
        from dxplan.exchange.forms.form_key import FormKey
        from dxplan.exchange.proposals.proposal_book import proposal_book
        from dxplan.exchange.proposals.report_proposals import is_report, report_head, report_reading
        from dxplan.repository.staging import add_files, writing_into

        assessment, speaks = self._judged.assessment, self._options.language
        head = report_head(paper, assessment)
        if not is_report(paper, head):
            raise DxplanError(_NO_REPORT, _SEND)
        reports = self._reports(head)
        plan = Path(self._judged.file).stem
        reading = report_reading(paper, head, plan, reports, assessment, self._moment.day)
        if not reading.proposals:
            raise DxplanError(msg("it says of no task how far that is"), _SEND)
        path = Path(file)
        name = f"de-xuat-{head.agency.id if head.agency else path.stem}.xlsx"
        key = FormKey(plan, reports.duty.id, reports.period, "-", "")
        if write:
            tell = telling(self._options)
            with writing_into(path.parent, tell):
                book = proposal_book(reading, key, path.name, speaks)
                add_files(path.parent, {name: book}, origin(), tell, force=False)
        asked = sum(proposal.question is not None for proposal in reading.proposals)
        return {
            "file": file,
            "proposals_file": str(path.parent / name),
            "agency": head.agency.id if head.agency else None,
            "period": str(reports.period),
            "proposals": len(reading.proposals) - asked,
            "questions": asked,
            "rest": len(reading.rest),
        }

    def _reports(self, head: "ReportHead") -> "PeriodReports":
        """The reports of the period that is asked for, and that the title names."""
        if not (self._period or head.periods):
            raise DxplanError(msg("its title does not name the period"), msg("name it with --period"))
        named = [reports_named(self._duties, words, self._judged.assessment) for words in head.periods]
        reports = reports_named(self._duties, self._period, self._judged.assessment) if self._period else named[0]
        others = [words for words, other in zip(head.periods, named, strict=True) if other.period != reports.period]
        if others and (self._period is None or len(others) == len(named)):
            raise DxplanError(
                msg("its title names {words}, not {period}", words=others[0], period=reports.period),
                msg("name it with --period"),
            )
        return reports
