"""What `fuzz.py` does with one input: the mutant is made, and goes through what the commands call."""

import io
import os
import shutil
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from dxplan.assess import Assessment, assess
from dxplan.assess.agenda import events, overdue_before, whole
from dxplan.assess.choice import all_of
from dxplan.assess.comparison import Comparison, Side
from dxplan.assess.workload import workload
from dxplan.change.ledger import account, plan_on, renumbered
from dxplan.checks import check, check_records
from dxplan.cli.commands.amend import _as_data
from dxplan.cli.output import as_json, lines_of
from dxplan.diagnostics import DxplanError
from dxplan.documents import ReportView
from dxplan.documents.request import Request
from dxplan.facts.differences import facts_between
from dxplan.facts.layout import Facts
from dxplan.model.dates import Period, Span
from dxplan.model.plan import Plan
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.canonical import Words
from dxplan.reading.edit import appended
from dxplan.reading.load import Workspace, load_plan, load_record
from dxplan.render import text as as_text
from dxplan.render.ics import calendar_file
from dxplan.render.language import Language, language
from dxplan.render.page import Page
from dxplan.render.sheet import comma_separated
from dxplan.render.terminal import console, show
from dxplan.render.views.calendar import EventRange, calendar_data, calendar_page, calendar_sheet
from dxplan.render.views.diff import diff_page
from dxplan.render.views.diff_json import diff_data
from dxplan.render.views.findings import checked_data, concise, findings_data
from dxplan.render.views.item import item_page
from dxplan.render.views.item_json import item_data
from dxplan.render.views.kpis import kpis_data, kpis_page
from dxplan.render.views.reporting import no_duty_page, reporting_data, reporting_page, reporting_sheet
from dxplan.render.views.reporting_year import rows_of
from dxplan.render.views.status import status_data, status_page
from dxplan.render.views.tasks import tasks_data, tasks_page
from dxplan.render.views.workload import workload_data, workload_page
from dxplan.repository.base import Base
from dxplan.repository.plans import packaged_calendar
from dxplan.word import filled_in, word_template
from dxplan.word.packaged import packaged_templates
from dxplan.word.templates import render_markdown
from mutants import copied, mutate_structure, mutate_text, mutate_values, top_of, tree_of

SEED = Path(__file__).resolve().parent / "seed"
PLAN = "plans/2024.yaml"
RECORDS = {"plans/2024/reports/2024-Q2/so-tc.yaml": REPORTS, "plans/2024/journal/2024-07.yaml": JOURNAL}
KINDS = (
    "plan: values",
    "plan: structure",
    "plan: text",
    "records: values",
    "records: structure",
    "records: text",
    "template: Markdown",
    "template: Word",
)
WEIGHTS = (34, 12, 8, 22, 8, 6, 8.5, 1.5)
DAYS = (date(2024, 6, 1), date(2024, 7, 15), date(2024, 12, 20), date(2025, 3, 1), date(1, 1, 1), date(9999, 12, 31))
REPORTS_OF = ("agency", "chief", "member", "plan", "quarterly", "reminder", "session", "status", "year-end")
FORMS = ("text", "md", "csv", "json", "terminal")
WORD_EVERY = 120
"""A Word report takes as long as twenty other views."""
LANGUAGES = (language("vi"), language("en"))

View = Callable[[Assessment, Random], tuple[Page, Mapping[str, object]]]


class Input(NamedTuple):
    """A mutant: the files that differ from the seed's, by their paths."""

    number: int
    kind: str
    files: dict[str, bytes]


class Fuzzer:
    """Makes the inputs of a seed, and runs them; `loaded` says whether the last one was still read as what it is."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.seed = seed
        self.folder = folder
        self.loaded = False
        self.raw = {name: (SEED / name).read_bytes() for name in (PLAN, *RECORDS)}
        self.trees = {name: tree_of(raw.decode()) for name, raw in self.raw.items()}
        self.template = (SEED / "templates" / "everything.md.j2").read_bytes()
        self.words = {name: (packaged_templates() / name).read_bytes() for name in ("reminder.docx", "letterhead.docx")}
        self.plan = load_plan(PLAN, self.raw[PLAN])
        self.in_words = Words(self.plan.plan)
        self.records = {name: load_record(name, self.raw[name], kind, self.in_words) for name, kind in RECORDS.items()}
        assert self.plan.plan is not None
        self.base: Plan = self.plan.plan
        self.views = tuple(VIEWS.items())

    def input(self, number: int) -> Input:
        """The mutant of a number."""
        choose = Random(f"{self.seed} {number}")
        (kind,) = choose.choices(KINDS, WEIGHTS)
        of, way = kind.split(": ")
        if way == "Markdown":
            return Input(number, kind, {"everything.md.j2": mutate_text(self.template, choose)})
        if way == "Word":
            name = choose.choice(tuple(self.words))
            return Input(number, kind, {name: _mutated_package(self.words[name], choose)})
        name = PLAN if of == "plan" else choose.choice(tuple(RECORDS))
        if way == "text":
            return Input(number, kind, {name: mutate_text(self.raw[name], choose)})
        tree = copied(self.trees[name])
        (mutate_values if way == "values" else mutate_structure)(tree, choose)
        return Input(number, kind, {name: top_of(tree)})

    def save(self, given: Input, folder: Path) -> None:
        """Write a whole repository with the mutant, to run the commands on."""
        shutil.copytree(SEED, folder, dirs_exist_ok=True)
        for name, raw in given.files.items():
            (folder / (name if name.endswith(".yaml") else f"templates/{name}")).write_bytes(raw)

    def run(self, given: Input) -> None:
        """Take the mutant through reading, checks and views; whatever is no DxplanError is a fault."""
        choose = Random(f"{self.seed} {given.number} run")
        workspace = self._read(given)
        if given.kind.startswith("template"):
            self._fill(given, choose)
            return
        checked = check(workspace, packaged_calendar(), choose.choice((None, Base(self.base))))
        speaks = choose.choice(LANGUAGES)
        found = findings_data(checked.diagnostics, checked.waived, speaks)
        as_json(checked_data(found))
        "".join(concise(one, speaks) for one in checked.diagnostics)
        if workspace.plan is None:
            return
        day = choose.choice(DAYS)
        records = [file.record for file in workspace.records if file.record]
        assessment = assess(plan_on(workspace.plan, day).plan, packaged_calendar(), day, records=records)
        name, view = self.views[given.number % len(self.views)]
        try:
            if given.number % WORD_EVERY == 0:
                self._report(assessment, choose, "docx")
            elif name == "report":
                self._report(assessment, choose, "md")
            elif name == "diff":
                self._diff(workspace.plan, assessment, records, choose)
            elif name == "amend":
                self._amend(workspace, given)
            elif name == "record":
                self._record(workspace, given, choose)
            elif view:
                page, data = view(assessment, choose)
                _put_out(page, data, choose)
        except DxplanError as error:
            speaks.message(error.message)

    def _read(self, given: Input) -> Workspace:
        plan = load_plan(PLAN, given.files[PLAN]) if PLAN in given.files else self.plan
        words = Words(plan.plan)
        records = {
            name: load_record(name, given.files[name], kind, words) if name in given.files else self.records[name]
            for name, kind in RECORDS.items()
        }
        mutated = [records[name].record for name in RECORDS if name in given.files]
        self.loaded = None not in mutated if mutated else plan.plan is not None
        return plan.with_records(records.values())

    def _fill(self, given: Input, choose: Random) -> None:
        """A report from a mutated template."""
        day = DAYS[1]
        records = [file.record for file in self.records.values() if file.record]
        assessment = assess(self.base, packaged_calendar(), day, records=records)
        self.loaded = False
        own = self.folder / str(os.getpid())  # or the workers take away each other's files
        own.mkdir(exist_ok=True)
        for path in own.iterdir():
            path.unlink()
        for name, raw in given.files.items():
            (own / name).write_bytes(raw)
        folders = (own.resolve(), packaged_templates().resolve())
        name = "everything" if given.kind.endswith("Markdown") else "reminder"
        request = Request(name, assessment, PLAN, Span.parse("2024-Q2"))
        try:
            render = render_markdown if name == "everything" else render_word
            render(name, folders, ReportView(request), LANGUAGES[0])
        except DxplanError as error:
            choose.choice(LANGUAGES).message(error.message)
            return
        self.loaded = True

    def _report(self, assessment: Assessment, choose: Random, form: str) -> None:
        name = choose.choice(REPORTS_OF)
        agencies = tuple(one.id for one in assessment.plan.agencies[choose.randrange(6) :][:1])
        member = next(iter(assessment.plan.committee.members), None)
        span = Span.of(Period.holding(min(assessment.as_of, date(9998, 1, 1)), "quarter"))
        whom = agencies if name == "agency" or choose.random() < 0.5 else ()
        request = Request(name, assessment, PLAN, span, whom, member)
        render: Callable[..., object] = render_word if form == "docx" and name != "status" else render_markdown
        render(name, (packaged_templates().resolve(),), ReportView(request), LANGUAGES[0])

    def _diff(self, plan: Plan, assessment: Assessment, records: list[Any], choose: Random) -> None:
        before = assess(self.base, packaged_calendar(), assessment.as_of, records=records)
        facts = facts_between(Facts(plan, self.records.values()), Facts(plan, records))
        older, newer = Side("a", PLAN, self.base), Side("b", PLAN, plan)
        found = Comparison(older, newer, (before, assessment), facts)
        if choose.random() < 0.5:
            found = Comparison(newer, older, (assessment, before), facts)
        _put_out(diff_page(found, choose.choice(LANGUAGES)), diff_data(found, LANGUAGES[0]), choose)

    def _amend(self, workspace: Workspace, given: Input) -> None:
        plan, raw = workspace.plan, given.files.get(PLAN, self.raw[PLAN])
        assert plan is not None
        list(renumbered(self.base, plan))
        changes = account(self.base, plan).unexplained
        if changes:
            entry = {"date": date(2024, 8, 1), "document": "30/KH-BCĐ", "reason": "Sửa"}
            edited = appended(PLAN, raw, "amendments", {**entry, "changes": [_as_data(one) for one in changes]})
            check(load_plan(PLAN, edited.content), packaged_calendar(), Base(self.base))

    def _record(self, workspace: Workspace, given: Input, choose: Random) -> None:
        name = choose.choice(tuple(RECORDS))
        raw = given.files.get(name, self.raw[name])
        key, item = (
            ("progress", {"task": "II.1", "progress": "completed", "on": date(2024, 6, 11), "result": 'Xong: "a" # b'})
            if RECORDS[name] == REPORTS
            else ("entries", {"kind": "conclusion", "task": "I.2", "on": date(2024, 7, 30), "text": "- Xong\n  rồi"})
        )
        edited = appended(name, raw, key, item)
        read = load_record(name, edited.content, RECORDS[name], self.in_words)
        check_records(workspace.with_record(read), packaged_calendar())


def render_word(name: str, folders: tuple[Path, ...], view: ReportView, language: Language) -> bytes:
    """Render a report as a Word file, as `render_markdown` does in Markdown."""
    return filled_in(word_template(name, folders), view, language)


def _mutated_package(raw: bytes, choose: Random) -> bytes:
    """A Word template with one part mutated, mostly its text; or with its zip file itself."""
    if choose.random() < 0.1:
        return mutate_text(raw, choose)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    part = "word/document.xml" if choose.random() < 0.8 else choose.choice(tuple(parts))
    parts[part] = mutate_text(parts[part], choose)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def _put_out(page: Page, data: Mapping[str, object], choose: Random) -> None:
    """A view in one of its forms."""
    form = choose.choice(FORMS)
    if form == "terminal":
        show(page, console(io.StringIO(), colour=True, width=choose.choice((50, 100))))
    else:
        (as_json(data) if form == "json" else lines_of(form, page)).encode("utf-8", "backslashreplace")
        as_text.printable(page.title)


def _status(assessment: Assessment, choose: Random) -> tuple[Page, Mapping[str, object]]:
    page = status_page(all_of(assessment), PLAN, choose.choice(LANGUAGES), choose.choice((None, 2)))
    return page, status_data(all_of(assessment), PLAN)


def _tasks(assessment: Assessment, choose: Random) -> tuple[Page, Mapping[str, object]]:
    tasks, speaks = assessment.tasks, choose.choice(LANGUAGES)
    return tasks_page(assessment, tasks, len(tasks), PLAN, speaks), tasks_data(assessment, tasks)


def _show(assessment: Assessment, choose: Random) -> tuple[Page, Mapping[str, object]]:
    plan = assessment.plan
    items: list[Any] = [*plan.tasks(), *plan.activities, *plan.all_sections(), *plan.kpis]
    items += (*plan.agencies, *plan.groups, *plan.documents)
    item = choose.choice(items) if items else None
    if item is None:
        return _tasks(assessment, choose)
    return item_page(item, assessment, PLAN, choose.choice(LANGUAGES)), item_data(item, assessment)


def _kpis(assessment: Assessment, choose: Random) -> tuple[Page, Mapping[str, object]]:
    page = kpis_page(assessment, assessment.kpis, PLAN, choose.choice(LANGUAGES))
    return page, kpis_data(assessment, assessment.kpis)


def _reporting(assessment: Assessment, choose: Random) -> tuple[Page, Mapping[str, object]]:
    speaks = choose.choice(LANGUAGES)
    if assessment.reporting is None:
        return no_duty_page(assessment, PLAN, speaks), reporting_data(assessment, None)
    rows = rows_of(assessment, assessment.reporting, lambda body: True)
    outstanding = choose.random() < 0.3
    data = reporting_data(assessment, rows, outstanding=outstanding)
    if choose.random() < 0.3:
        year = choose.random() < 0.5
        comma_separated(reporting_sheet(assessment, rows, whole_year=year, outstanding=outstanding))
    return reporting_page(assessment, rows, PLAN, speaks, outstanding=outstanding, brief=choose.random() < 0.5), data


def _workload(assessment: Assessment, choose: Random) -> tuple[Page, Mapping[str, object]]:
    every = workload(assessment)
    return workload_page(assessment, every, every, PLAN, choose.choice(LANGUAGES)), workload_data(assessment, every)


def _calendar(assessment: Assessment, choose: Random) -> tuple[Page, Mapping[str, object]]:
    found, speaks = events(assessment, whole(assessment)), choose.choice(LANGUAGES)
    first = assessment.as_of.replace(day=1)
    last = max((date(assessment.plan.year, 12, 31), *(event.date for event in found)))
    ahead = tuple(event for event in found if first <= event.date)
    shown = EventRange(ahead, overdue_before(found, first), first, last)
    if choose.random() < 0.3:
        calendar_file(assessment, shown.every, speaks, choose.choice((None, 7)))
    data = calendar_data(assessment, shown)
    if choose.random() < 0.3:
        comma_separated(calendar_sheet(data["events"]))
    return calendar_page(assessment, shown, PLAN, speaks), data


VIEWS: dict[str, View | None] = {
    "status": _status,
    "diff": None,
    "tasks": _tasks,
    "show": _show,
    "amend": None,
    "kpis": _kpis,
    "reporting": _reporting,
    "report": None,
    "workload": _workload,
    "calendar": _calendar,
    "record": None,
    "show once more": _show,
}
"""The views in turns; those without a function are methods of the fuzzer."""
