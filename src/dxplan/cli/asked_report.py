"""A body's report from paper, question by question on a terminal, written at the end or not at all."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from dxplan.cli.arguments import moment_of, number_of, text_of
from dxplan.cli.conversation import Conversation, Question
from dxplan.cli.entering import NewFact, Recording, filled
from dxplan.cli.naming import agency_named, duty_named
from dxplan.cli.options import day_of, one_of
from dxplan.diagnostics import DxplanError, msg
from dxplan.exchange.forms.asked_kpis import kpi_rows
from dxplan.exchange.forms.asked_tasks import task_rows
from dxplan.exchange.forms.form_columns import CHOICES
from dxplan.exchange.forms.form_rows import AskedBody, FormRow
from dxplan.exchange.forms.report_skeleton import is_taken, kpi_about, task_about
from dxplan.model.dates import DayTime, Period
from dxplan.model.named_bodies import duty_names
from dxplan.model.numbers import plain
from dxplan.model.records import Report
from dxplan.reading import REPORTS
from dxplan.repository.unfinished import Answers, Unfinished
from dxplan.wording.choices import PROGRESS

_SURE = {"yes": ("có", "c", "y"), "no": ("không", "k", "n")}


class _Rows(NamedTuple):
    """What a body is asked."""

    asked: AskedBody | None
    tasks: list[FormRow]
    kpis: list[FormRow]


class AskedReport:
    """The questions on one report, and what the answers make."""

    def __init__(self, recording: Recording) -> None:
        self.recording, self.plan = recording, recording.plan
        self.speaks = recording.options.language
        self.unfinished = Unfinished(recording.file)
        self.conversation = Conversation(self.speaks, self.questions, self.keep)
        self.last = self.unfinished.newest()
        self.resumed: set[str] = set()
        self.rows: dict[tuple[str, ...], _Rows] = {}
        self.current: dict[str, str | None] = {}

    def run(self, *, dry_run: bool, commit: bool) -> int:
        say, speaks = self.conversation.say, self.speaks
        say(speaks.text("Entering a body's report. Enter: skip · ?: explain · <: back · q: leave, answers are kept"))
        answers: Answers = {}
        try:
            is_done = self.conversation.run(answers)
        except KeyboardInterrupt:
            say("", self._left(answers))
            raise
        if not is_done or answers.pop("sure") == "no":
            say(self._left(answers))
            return 0
        if dry_run:
            say(self._left(answers))
            return 0
        code = self.recording.write(self.fact(answers), dry_run=False, commit=commit)
        self.unfinished.drop(_name(answers))
        return code

    def _left(self, answers: Answers) -> str:
        if "period" not in answers:
            return self.speaks.text("Nothing is written.")
        return self.speaks.text("Nothing is written; the answers are kept, and dxplan record goes on with them.")

    def keep(self, answers: Answers) -> None:
        """Keep the answers, once it is known of which report."""
        if "period" in answers:
            self._resume(answers)  # before what is kept is replaced
            self.unfinished.keep(_name(answers), {key: text for key, text in answers.items() if key != "sure"})

    def questions(self, answers: Answers) -> Iterator[Question]:
        """All questions in their order; those of a report that is known ask only what it does not say."""
        text, last = self.speaks.text, self.last
        yield Question(
            "agency",
            text("Reporting body"),
            text("Its id, its name or its short name, with or without marks."),
            lambda typed: agency_named(self.plan, typed),
            last.get("agency"),
            shown=self._body,
        )
        if (agency := answers.get("agency")) is None:
            return
        owed = [*self.recording.duties_of(agency)]
        names = [name for name, duty in duty_names(self.plan).items() if duty in owed]
        if len(names) > 1:
            yield Question(
                "duty",
                text("Duty to report"),
                self.speaks.say("One of: {ids}", ids=names),
                lambda typed: duty_named(self.plan, typed).id or "",
                names[0],
            )
            if "duty" not in answers:
                return
        duty = answers.get("duty") or None
        yield Question(
            "period",
            text("Reporting period"),
            text("As Q3, quý 3, 2024-Q3 or 9/2024."),
            lambda typed: str(self.recording.owed(text("Reporting period"), typed, agency, duty)[1]),
            last.get("period") if last.get("agency") == agency else self._current(agency, duty),
            shown=lambda period: self.speaks.period(Period.parse(period)),
        )
        if "period" not in answers:
            return
        if self._report(answers) is None:
            yield from self._receipt()
            if "date" not in answers or "received" not in answers:
                return
        rows = self._rows(answers)
        for of_row, asked in ((self._of_task, rows.tasks), (self._of_kpi, rows.kpis)):
            for nth, row in enumerate(asked, 1):
                head = self._head(f"({nth}/{len(asked)}) {row.shown['number']}", row)
                yield from (question._replace(head=head) for question in of_row(row, answers))
        yield from self._matters(answers)
        yield self._sure(answers)

    def _current(self, agency: str, duty: str | None) -> str | None:
        """The newest period that is due, else the next."""
        key = f"{agency} {duty}"
        if key not in self.current:
            of_duty = self.recording.duty(duty, agency)
            assessment = self.recording.judged(self.recording.options.as_of)
            current = next((reports.current for reports in assessment.duties if reports.duty == of_duty), None)
            self.current[key] = str(current.period) if current else None
        return self.current[key]

    def _body(self, agency: str) -> str:
        return next(f"{body.name} ({agency})" for body in self.plan.agencies if body.id == agency)

    def _resume(self, answers: Answers) -> None:
        """Take what was answered before of the same report, so far as it can still be read."""
        name = _name(answers)
        if name in self.resumed:
            return
        self.resumed.add(name)
        if self._report(answers):
            self.conversation.say(self.speaks.text("This report is there already: what it does not say yet is asked."))
        kept, before = self.unfinished.answers(name), len(answers)
        for question in self.questions(answers):
            if question.key in kept and question.key not in answers:
                try:
                    answers[question.key] = question.read(kept[question.key]) if kept[question.key] else ""
                except DxplanError:  # the plan or its records changed: it is asked again
                    continue
            if question.key not in answers:
                break
        if len(answers) > before:
            number = len(answers) - before
            self.conversation.say(
                "", self.speaks.say("Going on with what was answered before: {count} answers.", count=number)
            )

    def _receipt(self) -> Iterator[Question]:
        text = self.speaks.text
        number, day, received = text("Number and symbol"), text("Day of the report"), text("Day it was received")
        yield self._text(
            "number", number, text("The report's number with its symbol, as 45/BC-STC; Enter if it has none.")
        )
        how = text("As 10/9/2024, 10/9 or hôm nay.")
        yield self._day("date", day, how, None)
        yield Question(
            "received",
            received,
            text("As 10/9/2024, 10/9/2024 15h30 or hôm nay."),
            lambda typed: str(moment_of(received, typed)),
            str(self.recording.options.as_of),
            shown=lambda moment: self.speaks.moment_of(DayTime.parse(moment)),
        )

    def _of_task(self, row: FormRow, answers: Answers) -> Iterator[Question]:
        text, key = self.speaks.text, f"task {row.id} "
        words = text("Progress")
        choices = text("hoàn thành, đang thực hiện or chưa thực hiện; Enter if the report does not speak of it.")
        yield Question(
            f"{key}progress", words, choices, lambda typed: one_of(words, typed, PROGRESS), "", shown=self._how
        )
        if not answers.get(f"{key}progress"):
            return
        yield self._number(f"{key}percent", text("Rate (%)"), text("From 0 to 100."), 0, 100)
        yield self._text(f"{key}result", text("Result"), text("What came of it, in the words of the report."))
        yield from self._shown_by(key, answers)
        yield self._text(f"{key}difficulties", text("Difficulties"), text("What stands in the way."))
        yield self._text(f"{key}proposals", text("Proposals"), text("What the body asks for."))

    def _of_kpi(self, row: FormRow, answers: Answers) -> Iterator[Question]:
        text, key = self.speaks.text, f"kpi {row.id} "
        words, has_terms = text("Figure"), "numerator" not in row.unasked
        how = text("In the KPI's unit; Enter if the report does not give it.")
        if has_terms:
            how = text("The percentage, or how many of how many, as 410/656; Enter if the report does not give it.")

        def read(typed: str) -> str:
            terms = typed.split("/") if has_terms else [typed]
            if len(terms) > 2:
                raise DxplanError(msg("{option}: {text} is not a number", option=words, text=typed))
            numbers = [number_of(words, term.strip()) for term in terms]
            if numbers[1:] == [0]:
                raise DxplanError(msg("{option}: {text} is not a number to divide by", option=words, text=terms[1]))
            return "/".join(map(plain, numbers))

        yield Question(f"{key}value", words, how, read, "")
        if answers.get(f"{key}value"):
            yield from self._shown_by(key, answers)

    def _shown_by(self, key: str, answers: Answers) -> Iterator[Question]:
        """The day it was true, and the document that shows it."""
        text = self.speaks.text
        on, number, of = text("Day it was true"), text("Document that shows it"), text("Day of that document")
        yield self._day(f"{key}on", on, text("Enter for the day of the document, or else of the report."), "")
        yield self._text(f"{key}evidence", number, text("Its number with its symbol, as 215/QĐ-UBND."))
        if answers.get(f"{key}evidence"):
            yield self._day(f"{key}evidence day", of, text("As 10/9/2024, 10/9 or hôm nay."), None)

    def _matters(self, answers: Answers) -> Iterator[Question]:
        """Difficulties and proposals of no one task, until none is added."""
        text = self.speaks.text
        how = text("Each is asked for on its own; Enter when there is none, or no more.")
        for kind, words in (
            ("difficulties", text("Difficulty of no one task")),
            ("proposals", text("Proposal of no one task")),
        ):
            nth, is_more = 1, True
            while is_more:
                yield self._text(f"{kind} {nth}", f"{words} ({nth})", how)
                is_more = bool(answers.get(f"{kind} {nth}"))
                nth += 1

    def _sure(self, answers: Answers) -> Question:
        """Whether to write, below what would change."""
        text = self.speaks.text
        words = text("Write it (yes or no)")
        try:
            fact = self.fact(answers)
            lines = ["", text("This will be written:"), *self.recording.difference(fact).splitlines()]
            came = DayTime.parse(answers["received"]).day if "received" in answers else self.recording.day
            if came > self.recording.day:
                lines.append(self.speaks.say("{day} is still to come; the fact counts from then on", day=came))
        except DxplanError as error:
            lines = ["", self.speaks.message(error.message)]
            if error.hint:
                lines.append(self.speaks.message(error.hint))

            def refuse(_: str) -> str:
                raise DxplanError(msg("this can't be written"), msg("go back with <, or leave with q")) from None

            return Question("sure", words, text("< goes back to what is wrong."), refuse, None, tuple(lines))
        how = text("Yes writes it; no leaves it for later; < goes back.")
        return Question("sure", words, how, lambda typed: one_of(words, typed.lower(), _SURE), None, tuple(lines))

    def fact(self, answers: Answers) -> NewFact:
        """What the answers make: a new report, or more of one that is there."""
        recording, agency, duty, period = self.recording, *_report_of(answers)
        asked, tasks, kpis = self._rows(answers)
        told_of_tasks = (_entry(task_about(row, asked), f"task {row.id} ", answers) for row in tasks if asked)
        told_of_kpis = (_entry(kpi_about(row), f"kpi {row.id} ", answers) for row in kpis)
        lists: dict[str, list[Any]] = {
            "progress": [entry for entry in told_of_tasks if "progress" in entry],
            "readings": [entry for entry in told_of_kpis if "value" in entry or "numerator" in entry],
        }
        for kind in ("difficulties", "proposals"):
            lists[kind] = [text for key, text in answers.items() if key.startswith(f"{kind} ") and text]
        path = recording.report_path(agency, period, duty)
        if self._report(answers):
            items = [(key, item) for key, several in lists.items() for item in several]
            if not items:
                raise DxplanError(msg("nothing was answered that could be written"))
            sentence = msg(
                "Report of {agency} for {period}: {count} entries", agency=agency, period=period, count=len(items)
            )
            (key, item), *more = items
            return NewFact(path, REPORTS, key, item, sentence, more=tuple(more))
        received = DayTime.parse(answers["received"])
        receipt = {
            "number": answers.get("number"),
            "date": day_of("", answers["date"]),
            "received": str(received) if received.hour else received.day,
        }
        file = recording.report_file(agency, period, duty, receipt, lists)
        sentence = msg(
            "Report of {agency} for {period}, received {day}", agency=agency, period=period, day=received.day
        )
        return NewFact(path, REPORTS, "", file, sentence)

    def _report(self, answers: Answers) -> Report | None:
        """The body's report, if it is there already."""
        agency, duty, period = _report_of(answers)
        records = (file.record for file in self.recording.workspace.records)
        about = agency, duty, period
        return next((r for r in records if isinstance(r, Report) and (r.agency, r.duty, r.period) == about), None)

    def _rows(self, answers: Answers) -> "_Rows":
        """What the body is asked by the records of the day on which the report came, less what is said already: by the
        report, or by another fact of its day."""
        agency, duty, period = _report_of(answers)
        report = self._report(answers)
        day = report.report.date if report else day_of("", answers["date"])
        came = report.report.received if report else DayTime.parse(answers["received"]).day
        key = (agency, duty or "", str(period), str(day), str(came))
        if key not in self.rows:
            asked, tasks, kpis = self.recording.asked(agency, period, duty, max(day, came)), [], []
            if asked:
                of_all = task_rows(asked, self.speaks), kpi_rows(asked, self.speaks)
                tasks, kpis = (
                    [row for row in rows if row.entry is None and not is_taken(row, asked, day)] for rows in of_all
                )
            self.rows[key] = _Rows(asked, tasks, kpis)
        return self.rows[key]

    def _how(self, progress: str) -> str:
        return self.speaks.text(CHOICES[progress])

    def _head(self, place: str, row: FormRow) -> tuple[str, ...]:
        """What a task or KPI is, its deadline or target, and what was reported of it before."""
        shown, speaks = row.shown, self.speaks
        until, before = shown.get("deadline") or shown.get("target"), shown["before"]
        lines = (
            f"{place} {shown['title']}",
            until and f"    {speaks.text('Deadline') if 'deadline' in shown else speaks.text('Target')}: {until}",
            before and f"    {speaks.say('reported before: {words}', words=before)}",
        )
        return tuple(" ".join(line.split("\n")) for line in lines if line)

    def _text(self, key: str, words: str, explanation: str) -> Question:
        return Question(key, words, explanation, lambda typed: text_of(words, typed) or "", "")

    def _day(self, key: str, words: str, explanation: str, default: str | None) -> Question:
        def shown(day: str) -> str:
            return self.speaks.date(date.fromisoformat(day))

        return Question(key, words, explanation, lambda typed: str(day_of(words, typed)), default, shown=shown)

    def _number(self, key: str, words: str, explanation: str, least: float, most: float) -> Question:
        def shown(number: str) -> str:
            return self.speaks.number(float(number))

        return Question(
            key, words, explanation, lambda typed: plain(number_of(words, typed, least, most)), "", shown=shown
        )


def _report_of(answers: Answers) -> tuple[str, str | None, Period]:
    """The body, the duty and the period."""
    return answers["agency"], answers.get("duty") or None, Period.parse(answers["period"])


def _name(answers: Answers) -> str:
    """What the unfinished entry of a report is called."""
    return ".".join(filter(None, (answers["agency"], answers.get("duty"), answers["period"])))


def _entry(about: Mapping[str, Any], key: str, answers: Answers) -> dict[str, Any]:
    """An entry of the report, its keys in the order of the format."""
    said = {name.removeprefix(key): text for name, text in answers.items() if name.startswith(key) and text}
    on, number = said.get("on"), said.get("evidence")
    terms = said.get("value", "").split("/")
    figures = zip(("numerator", "denominator") if len(terms) > 1 else ("value",), terms, strict=True)
    entry = {
        "on": day_of("", on) if on else None,
        "evidence": [{"number": number, "date": day_of("", said["evidence day"])}] if number else [],
        **about,
        "progress": said.get("progress"),
        "percent": number_of("", said.get("percent")),
        **{name: said.get(name) for name in ("result", "difficulties", "proposals")},
        **{name: number_of("", term) for name, term in figures if term},
    }
    return filled(entry)
