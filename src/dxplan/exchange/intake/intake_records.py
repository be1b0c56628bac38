"""The file of a body's report, as one would have typed it, of what its form says."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import zip_longest
from typing import Any, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.exchange.intake.intake_account import IntakeAccount
from dxplan.exchange.intake.returned_answers import BETWEEN, FormAnswers, RowAnswers
from dxplan.model.dates import DayTime
from dxplan.model.numbers import number_in
from dxplan.model.records import Evidence, Report
from dxplan.model.task_parts import StageOf
from dxplan.papers.source_paper import SourcePlace
from dxplan.papers.tidying import tidy
from dxplan.reading.changing import added, changed
from dxplan.reading.edit import new_file
from dxplan.reading.load import RecordFile
from dxplan.reading.skeleton import entered
from dxplan.reading.yaml import read_source

Item = dict[str, Any]
Places = Mapping[tuple[str, int], RowAnswers]
"""The rows by the list of the file and the place in it that their facts have."""
_OFFER = b"# - "
"""What begins an entry that a report's file offers as a comment."""
_DAYS = ("on", "date")
_NUMBERS = ("percent", "value", "numerator", "denominator")
_OF_DOCUMENT = {"evidence_number": "number", "evidence_date": "date"}
_BOTH = ("evidence_number", "evidence_date")
_TASK_FIELDS = ("progress", "percent", "result", "difficulties", "proposals")
_KPI_FIELDS = ("value", "numerator", "denominator", "remark")


class IntakeFile(NamedTuple):
    """A report file with what a form says."""

    content: bytes
    places: Places

    def place(self, field: str) -> SourcePlace | None:
        """Where the form has what a dotted path of the file names."""
        steps = field.split(".")
        if len(steps) < 2 or not steps[1].isdecimal() or (steps[0], int(steps[1])) not in self.places:
            return None
        names = tuple(_OF_DOCUMENT) if steps[2:3] == ["evidence"] else tuple(steps[2:3])
        return self.places[steps[0], int(steps[1])].place(*names)


def intake_file(
    answers: FormAnswers, record: RecordFile | None, old: bytes | None, received: DayTime, account: IntakeAccount
) -> IntakeFile | None:
    """The body's report file with what the form says: a new one, or that which is there, changed where it has to be.

    None if the form is refused for what its facts lack.
    """
    tasks = [row for row in answers.tasks if row.changed]
    kpis = [row for row in answers.kpis if row.changed]
    for row in tasks:
        _check_task(row, account)
    for row in kpis:
        _check_kpi(row, account)
    if answers.receipt.lacks("date") and not account.is_blank:
        account.refuse(answers.receipt.place("date"), msg("the day of the report is missing"), _WRITE_IT)
    if account.refusals:
        return None
    if record is None or old is None:
        return _new_file(answers, tasks, kpis, received)
    return _changed_file(answers, tasks, kpis, record, old)


_WRITE_IT = msg("write it here")


def _check_task(row: RowAnswers, account: IntakeAccount) -> None:
    """Refuse what is no progress yet."""
    values = row.values
    if row.lacks("progress"):
        message = msg("the row reports something, and does not say how far the task is")
        account.refuse(row.place("progress"), message, msg("choose the state of progress"))
    elif values.get("progress", "completed") != "completed" and "on" in values:
        message = msg("a day of completion stands here, and the state of progress is another one")
        account.refuse(row.place("on"), message, msg("choose “Đã hoàn thành”, or delete the day"))
    elif "progress" in row.changed and values["progress"] == "completed" and row.row.entry and row.lacks("on"):
        account.refuse(row.place("on"), msg("the day of completion is missing"), _WRITE_IT)
    _check_documents(row, account)
    if "change" in row.asked_again and row.lacks("percent"):
        account.refuse(row.place("percent"), msg("the row says what was added, and not how much is done"), _WRITE_IT)


def _check_kpi(row: RowAnswers, account: IntakeAccount) -> None:
    """Refuse what is no figure yet."""
    if row.lacks("value") and (row.lacks("numerator") or row.lacks("denominator")):
        account.refuse(row.place("value"), msg("the row reports something, and the figure is missing"), _WRITE_IT)
    _check_documents(row, account)


def _check_documents(row: RowAnswers, account: IntakeAccount) -> None:
    numbers, days = (_parts(row.values.get(name, "")) for name in _OF_DOCUMENT)
    if numbers and days and len(numbers) != len(days):
        message = msg("{numbers} document numbers stand beside {days} days", numbers=len(numbers), days=len(days))
        hint = msg("write a day for each number, in their order, with a semicolon between")
        account.refuse(row.place("evidence_date"), message, hint)
        return
    for name, other in (_BOTH, _BOTH[::-1]):
        given, beside = _parts(row.values.get(name, "")), _parts(row.values.get(other, ""))
        if row.changed.keys() & set(_BOTH) and other not in row.refused and any(given) and not all(beside or [""]):
            account.refuse(row.place(other), msg("each document needs its number and its day"), _WRITE_IT)


def _parts(text: str) -> list[str]:
    return text.split(BETWEEN) if text else []


def _new_file(answers: FormAnswers, tasks: list[RowAnswers], kpis: list[RowAnswers], received: DayTime) -> IntakeFile:
    key, values = answers.contents.key, answers.receipt.values
    moment = str(received) if received.hour else received.day
    document = {"number": values.get("number"), "date": _typed("date", values["date"]), "received": moment}
    data: Item = {"schema": 1, "agency": key.agency, "period": key.period}
    if key.duty:
        data["duty"] = key.duty
    data["report"] = _filled(document)
    lists = {
        "progress": [_new_task(row, answers) for row in tasks],
        "readings": [_new_kpi(row) for row in kpis],
        "difficulties": [row.values["difficulties"] for row in answers.matters if "difficulties" in row.changed],
        "proposals": [row.values["proposals"] for row in answers.matters if "proposals" in row.changed],
    }
    data |= {name: items for name, items in lists.items() if items}
    places = {("progress", at): row for at, row in enumerate(tasks)} | {
        ("readings", at): row for at, row in enumerate(kpis)
    }
    return IntakeFile(new_file(data), places)


def _changed_file(
    answers: FormAnswers, tasks: list[RowAnswers], kpis: list[RowAnswers], record: RecordFile, old: bytes
) -> IntakeFile:
    name, report = record.name, record.record
    assert isinstance(report, Report)
    values: dict[tuple[str | int, ...], Any] = {
        ("report", field): _typed(field, answers.receipt.values[field]) for field in answers.receipt.changed
    }
    order: dict[str, list[RowAnswers | None]] = {}
    """The row of each entry, in the order of the file."""
    for key, rows, entries in (("progress", tasks, report.progress), ("readings", kpis, report.readings)):
        in_file = record.places(key)
        order[key] = [None] * len(record.source.data.get(key) or ())
        for row in rows:
            if row.row.entry is not None:
                at = in_file[next(at for at, entry in enumerate(entries) if entry is row.row.entry)]
                order[key][at] = row
                values |= {(key, at, field): value for field, value in _changes(row).items()}
    texts: dict[str, list[str]] = {}
    for key, old_texts in (("difficulties", report.difficulties), ("proposals", report.proposals)):
        for row in answers.matters:
            if key in row.changed:
                before = row.changed[key]
                same = [at for at, text in enumerate(old_texts) if tidy(text) == before]
                if same:
                    values[key, record.places(key)[same[0]]] = row.values[key]
                else:
                    texts.setdefault(key, []).append(row.values[key])
    content = changed(name, old, values)
    for key, rows in (("progress", tasks), ("readings", kpis)):
        for row in (row for row in rows if row.row.entry is None):
            item = _new_task(row, answers) if key == "progress" else _new_kpi(row)
            content, at = _with_entry(name, content, key, item)
            order[key].insert(at, row)
    for key, new_texts in texts.items():
        content = added(name, content, key, new_texts)
    return IntakeFile(content, {(key, at): row for key, rows in order.items() for at, row in enumerate(rows) if row})


def _with_entry(name: str, content: bytes, key: str, item: Item) -> tuple[bytes, int]:
    """The file with one more entry, in the place of the comment that offers it if there is one; and its place."""
    before = read_source(name, content).data.get(key) or []
    if _OFFER not in content:
        return added(name, content, key, [item]), len(before)
    try:
        content = entered(name, content, key, item).content
    except DxplanError:  # a list in brackets
        content = added(name, content, key, [item])
    after = read_source(name, content).data[key]
    return content, next((at for at, entry in enumerate(before) if after[at] != entry), len(before))


def _changes(row: RowAnswers) -> Item:
    """The keys of an entry that get another value."""
    entry = row.row.entry
    assert entry is not None
    values = {name: _typed(name, row.values[name]) for name in row.changed if name not in _OF_DOCUMENT}
    if row.changed.keys() & _OF_DOCUMENT.keys():
        values["evidence"] = [*_with_kept(row, entry.evidence)]
    return values


def _with_kept(row: RowAnswers, old: tuple[Evidence, ...]) -> Iterator[Item]:
    """The documents of a row; of one that stays the further keys, and those for which the row had no room."""
    given = [*_evidence(row.values)]
    shown = len(_parts(row.row.made.get("evidence_number", "")) or _parts(row.row.made.get("evidence_date", "")))
    for document in given:
        same = next((known for known in old if known.number and known.number == document.get("number")), None)
        yield {**(same.file_data() if same else {}), **document}
    yield from (known.file_data() for known in old[shown:])


def _new_task(row: RowAnswers, answers: FormAnswers) -> Item:
    part = row.row.part
    stage, period = (part.stage, part.period) if isinstance(part, StageOf) else (None, part)
    of_task = {
        "task": row.row.item,
        "occurrence": None if period == answers.contents.period else period,
        "stage": stage,
    }
    return _item(row, of_task, _TASK_FIELDS)


def _new_kpi(row: RowAnswers) -> Item:
    return _item(row, {"kpi": row.row.item, "part": row.row.kpi_part}, _KPI_FIELDS)


def _item(row: RowAnswers, of: Item, fields: Iterable[str]) -> Item:
    """An entry with its keys in the order in which dxplan record writes them."""
    values = row.values
    return _filled(
        {
            "on": _typed("on", values["on"]) if "on" in values else None,
            "evidence": [*_evidence(values)],
            **of,
            **{name: _typed(name, values[name]) for name in fields if name in values},
        }
    )


def _evidence(values: Mapping[str, str]) -> Iterator[Item]:
    pairs = zip_longest(*(_parts(values.get(name, "")) for name in _OF_DOCUMENT), fillvalue="")
    for number, day in pairs:
        yield _filled({"number": number or None, "date": _typed("date", day) if day else None})


def _filled(values: Mapping[str, Any]) -> Item:
    return {name: value for name, value in values.items() if value not in (None, [], "")}


def _typed(name: str, text: str) -> Any:
    """A value of the answers as data of the file."""
    if name in _DAYS:
        return date.fromisoformat(text)
    return number_in(text) if name in _NUMBERS else text
