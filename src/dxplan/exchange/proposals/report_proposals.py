"""What a report in Word, PDF or a free sheet seems to say of tasks: proposals, questions, and all the rest.

Each row of its tables and each sentence is in exactly one of the three. No guess is better than a wrong one.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.reporting import PeriodReports
from dxplan.diagnostics import Message, Refusal, msg
from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.document_heads.paper_head import read_head
from dxplan.exchange.forms.form_columns import TASKS, AnswerKind
from dxplan.exchange.forms.form_contents import FormContents, form_contents
from dxplan.exchange.forms.form_rows import FormRow, filled
from dxplan.exchange.intake.returned_cells import DayBounds, ReturnedCell, read_answer
from dxplan.exchange.outlines.structure import outline_of
from dxplan.exchange.proposals.report_prose import facts_of, sentences
from dxplan.exchange.proposals.report_table import ANSWERS, ReportRow, report_table
from dxplan.model.plan import Agency
from dxplan.papers.source_paper import SourceCell, SourcePaper, SourcePlace, SourceTable
from dxplan.render.language import DEFAULT, language
from dxplan.wording.names import key

_A_YEAR = timedelta(days=366)
_ALIKE = 0.5
"""The share of common words from which a title with the task's own number is that task's."""
_LEAST_TITLE = 12
"""A title of fewer letters may be other words of a sentence."""
_PERIOD = re.compile(
    r"\b(?:quý (?:[1-4]|I{1,3}|IV)|tháng (?:1[0-2]|0?[1-9])|(?:6|sáu) tháng (?:đầu|cuối) năm|(?:9|chín) tháng)"
    r"(?:(?: |/|-|, ?)(?:năm )?\d{4})?(?!\w)",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"phương hướng|nhiệm vụ (?:trọng tâm|quý|tháng|năm|[69] tháng)", re.IGNORECASE)
"""From here on a title speaks of what is to come."""


@dataclass(slots=True)
class Proposal:
    """What a row or a sentence seems to say of a task; with a question, nothing but its words."""

    place: SourcePlace
    quote: str
    agency: Agency | None = None
    row: FormRow | None = None
    facts: dict[str, str] = field(default_factory=dict)
    """As the records keep them."""
    question: Message | None = None


class RestOfReport(NamedTuple):
    """Words of the report that became no proposal, and why."""

    place: SourcePlace
    text: str
    why: Message


class ReportReading(NamedTuple):
    """All of a report."""

    agency: Agency | None
    """Whose it is; None for a sheet of several bodies."""
    receipt: Mapping[str, str]
    """Its number and day, so far as it says them."""
    proposals: tuple[Proposal, ...]
    """Those with a question too."""
    rest: tuple[RestOfReport, ...]


class ReportHead(NamedTuple):
    """Who reports, and when, by the head of the paper."""

    agency: Agency | None
    receipt: Mapping[str, str]
    periods: tuple[str, ...]
    """The periods that its title names, as it writes them."""


def report_head(paper: SourcePaper, assessment: Assessment) -> ReportHead:
    """The head of a report: a body is known by its full name, its short one or an alias."""
    document = read_head(outline_of(paper)).document
    plan = assessment.plan
    issuer = str(document.get("issuer", ""))
    names = PlanBodies([issuer], plan.agencies, (), issuer=plan.document.issuer, on=assessment.as_of)
    agency = next((body for body in plan.agencies if body.id == names.id_of(issuer)), None) if issuer else None
    day = str(document.get("date", ""))
    receipt = {"number": str(document.get("number", "")), "date": day if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else ""}
    of_results = _AHEAD.split(str(document.get("title", "")))[0]
    periods = dict.fromkeys(match[0] for match in _PERIOD.finditer(of_results))
    return ReportHead(agency, {name: words for name, words in receipt.items() if words}, tuple(periods))


def is_report(paper: SourcePaper, head: ReportHead) -> bool:
    """Whether a body of the plan reports in it, or a table has a column of bodies."""
    tables = map(report_table, paper.tables)
    return head.agency is not None or any(table and "body" in table.columns.values() for table in tables)


def report_reading(
    paper: SourcePaper, head: ReportHead, plan_name: str, reports: PeriodReports, assessment: Assessment, came: date
) -> ReportReading:
    """What a paper proposes."""
    reader = _Reader(head, plan_name, reports, assessment, came)
    for block in paper.blocks:
        if isinstance(block, SourceTable):
            reader.add_table(block)
        else:
            reader.add_text(block.text, block.place)
    outside = msg("it stands outside of the text")
    for note in paper.footnotes:
        reader.leave(note.place, note.text, outside)
    for part in paper.left_out:
        reader.leave(part.place, part.text, outside)
    return reader.reading()


class _Reader:
    def __init__(
        self, head: ReportHead, plan_name: str, reports: PeriodReports, assessment: Assessment, came: date
    ) -> None:
        self._head, self._plan_name, self._reports, self._assessment = head, plan_name, reports, assessment
        self._titles = {row.id: row.title for row in assessment.plan.rows()}
        self._forms: dict[str, FormContents] = {}
        period = reports.period
        self._bounds = DayBounds(min(came, period.last), period.first - _A_YEAR, came)
        self._proposals: list[Proposal] = []
        self._rest: list[RestOfReport] = []

    def reading(self) -> ReportReading:
        """All, where two places say something of one task both as questions, unless they say the same."""
        groups: dict[tuple[str, str], list[Proposal]] = {}
        for proposal in self._proposals:
            if proposal.agency and proposal.row and not proposal.question:
                groups.setdefault((proposal.agency.id, proposal.row.item), []).append(proposal)
        for twins in groups.values():
            if len(twins) > 1:
                for twin in twins:
                    other = next(each for each in twins if each is not twin)
                    _ask(twin, msg("the report speaks of this task at {place} too", place=other.place.message))
        return ReportReading(self._head.agency, self._head.receipt, tuple(self._proposals), tuple(self._rest))

    def leave(self, place: SourcePlace, text: str, why: Message) -> None:
        """Note words that became no proposal."""
        if text.strip():
            self._rest.append(RestOfReport(place, text, why))

    def add_table(self, table: SourceTable) -> None:
        """The rows of a table of tasks; the cells of another one are of the rest."""
        of_tasks = report_table(table)
        if of_tasks is None:
            for cell in table.cells:
                self.leave(cell.place, cell.text, msg("it is in no table of tasks"))
            return
        for cell in of_tasks.others:
            self.leave(cell.place, cell.text, msg("it is the head of the table"))
        with_bodies = "body" in of_tasks.columns.values()
        for row in of_tasks.rows:
            proposal = Proposal(row.place, row.quote)
            if not any(row.text(name) for name in ANSWERS):
                self.leave(row.place, row.quote, msg("it says nothing of a task"))
                continue
            self._proposals.append(proposal)
            agency = self._body(row.text("body")) if with_bodies else self._head.agency
            if agency is None:
                _ask(proposal, msg("whose row it is, is not certain"))
            elif with_bodies and self._head.agency not in (None, agency):
                _ask(proposal, msg("the report is of another body than the row"))
            else:
                proposal.agency = agency
                self._fill(proposal, row)

    def _fill(self, proposal: Proposal, row: ReportRow) -> None:
        assert proposal.agency
        candidates = self._candidates(proposal.agency, row)
        if len(candidates) != 1:
            _ask(proposal, _which(candidates))
            return
        proposal.row = candidates[0]
        if row.is_merged:
            _ask(proposal, msg("a merged cell holds for several rows or columns"))
            return
        self._judge(proposal, {name: row.fields[name] for name in ANSWERS if row.text(name)})

    def _judge(self, proposal: Proposal, cells: Mapping[str, SourceCell | str]) -> None:
        """Read the answers; one that is no answer, or that another one contradicts, is a question."""
        for name, cell in cells.items():
            answer = read_answer(_kind(name), _as_returned(cell), self._bounds)
            if isinstance(answer, Refusal):
                _ask(proposal, answer.message)
                return
            proposal.facts |= filled({name: answer.value})
        progress, percent = proposal.facts.get("progress"), proposal.facts.get("percent")
        if progress is None:
            _ask(proposal, msg("it does not say how far the task is"))
        elif percent is not None and not _agree(progress, float(percent)):
            _ask(proposal, msg("the state and the percentage contradict each other"))
        elif progress != "completed" and "on" in proposal.facts:
            _ask(proposal, msg("a day of completion stands here, and the state of progress is another one"))

    def add_text(self, text: str, place: SourcePlace) -> None:
        """The sentences of a paragraph."""
        for sentence in sentences(text):
            if self._head.agency is None or not self._propose(self._head.agency, sentence, place):
                self.leave(place, sentence, msg("it says of no task how far that is"))

    def _propose(self, agency: Agency, sentence: str, place: SourcePlace) -> bool:
        words, candidates = self._named(agency, sentence)
        if not candidates:
            return False
        own = (agency.name, agency.short or agency.name)
        bodies = (name for body in self._assessment.plan.agencies for name in (body.name, body.short) if name)
        facts = facts_of(words, (name for name in bodies if name not in own and len(name) > 3))
        if facts is None:
            return False
        proposal = Proposal(place, sentence, agency)
        self._proposals.append(proposal)
        if len(candidates) > 1:
            _ask(proposal, _which(candidates))
            return True
        proposal.row = candidates[0]
        if isinstance(facts, Message):
            _ask(proposal, facts)
        else:
            self._judge(proposal, facts)
        return True

    def _named(self, agency: Agency, sentence: str) -> tuple[str, list[FormRow]]:
        """The words of a sentence without the number or title of the tasks that it names, and their rows."""
        named: list[FormRow] = []
        rest, folded = sentence, sentence.casefold()
        for row in sorted(self._rows(agency), key=lambda row: -len(self._title(row))):
            title, numbers = self._title(row), {row.item, row.shown["number"]}
            if len(title) >= _LEAST_TITLE and title.casefold() in folded:
                if title.casefold() in rest.casefold() or any(other.item == row.item for other in named):
                    named.append(row)
                rest = re.sub(re.escape(title), " ", rest, flags=re.IGNORECASE)
                continue
            for number in numbers:
                pattern = rf"nhiệm vụ (?:số )?{re.escape(number)}(?![\w.]*\w)"
                if number and re.search(pattern, sentence, re.IGNORECASE):
                    named.append(row)
                    rest = re.sub(pattern, " ", rest, flags=re.IGNORECASE)
                    break
        return rest, named

    def _candidates(self, agency: Agency, row: ReportRow) -> list[FormRow]:
        """The rows of the body's form that a row may be of: by id, by title, by number where the titles are alike."""
        rows, title, number = self._rows(agency), row.text("title"), row.text("number")
        if name := row.text("id"):
            same = [each for each in rows if name in (each.id, each.item)]
            return [each for each in same if not title or self._is_like(each, title)]
        first, whole = title.partition("\n")[0], key(title)
        exact = [each for each in rows if {whole, key(first)} & {key(words) for words in self._titles_of(each)}]
        numbered = [each for each in rows if number and key(number) in (key(each.shown["number"]), key(each.item))]
        both = [each for each in exact if each in numbered]
        return both or exact or [each for each in numbered if self._is_like(each, title)]

    def _is_like(self, row: FormRow, title: str) -> bool:
        ours, theirs = (Counter(map(key, words.split())) for words in (self._title(row), title))
        return 2 * (ours & theirs).total() >= _ALIKE * (ours.total() + theirs.total()) > 0

    def _titles_of(self, row: FormRow) -> tuple[str, ...]:
        return self._title(row), row.shown["title"].partition("\n")[0], row.shown["title"]

    def _title(self, row: FormRow) -> str:
        return self._titles.get(row.item, row.shown["title"].partition("\n")[0])

    def _rows(self, agency: Agency) -> tuple[FormRow, ...]:
        if agency.id not in self._forms:
            self._forms[agency.id] = form_contents(
                self._plan_name, agency, self._reports, self._assessment, language(DEFAULT)
            )
        return self._forms[agency.id].tasks

    def _body(self, words: str) -> Agency | None:
        plan = self._assessment.plan
        bodies = PlanBodies([words], plan.agencies, (), issuer=plan.document.issuer, on=self._assessment.as_of)
        name = bodies.id_of(words) if words else None
        return next((body for body in plan.agencies if body.id == name), None)


def _agree(progress: str, percent: float) -> bool:
    """Whether a percentage is of a state: what is completed is whole, what is not begun is nothing."""
    whole = 100
    return {"completed": percent == whole, "not_started": percent == 0}.get(progress, percent < whole)


def _kind(name: str) -> AnswerKind:
    return TASKS.column(name).asked or "text"


def _as_returned(cell: SourceCell | str) -> ReturnedCell:
    """A cell to be read; of a date behind the text both readings, since a computer may have taken the month first."""
    if isinstance(cell, str):
        return ReturnedCell(cell)
    value = cell.value
    if not isinstance(value, date):
        return ReturnedCell(cell.text, value, notes=cell.notes)
    turned = date(value.year, value.day, value.month) if value.day <= 12 else value
    days = tuple(dict.fromkeys((value, turned)))
    return ReturnedCell(cell.text, None, days, cell.span not in ("month", "year"), cell.notes)


def _ask(proposal: Proposal, question: Message) -> None:
    proposal.question = question
    proposal.facts.clear()


def _which(candidates: Iterable[FormRow]) -> Message:
    labels = [row.id for row in candidates]
    if labels:
        return msg("which task it is, is not certain: {tasks}", tasks=labels)
    return msg("no task that this body is asked about has that number or title")
