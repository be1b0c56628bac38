"""Files of facts as tests write them: several in one text, parted by lines of `---`."""

from datetime import date
from textwrap import dedent

from dxplan.assess import SOON_DAYS, Assessment, assess
from dxplan.model.plan import Plan
from dxplan.model.records import Record
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.load import load_record
from plans import CALENDAR


def facts_of(*texts: str) -> tuple[Record, ...]:
    """The reports and journals as read, which must be without fault; a text with a period is a report."""
    return tuple(_record(text) for whole in texts for text in dedent(whole).split("\n---\n"))


def judged_by(plan: Plan, records: tuple[Record, ...], day: str, soon_days: int = SOON_DAYS) -> Assessment:
    """The plan on a day, by what was recorded."""
    return assess(plan, CALENDAR, date.fromisoformat(day), soon_days, records)


def rows_of(table: str) -> list[list[str]]:
    """The rows of a table whose cells are parted by `|`, without its head and its empty lines."""
    lines = [line for line in table.splitlines() if line.strip()]
    return [[cell.strip() for cell in line.split("|")] for line in lines[1:]]


def _record(text: str) -> Record:
    kind = REPORTS if "\nperiod:" in text else JOURNAL
    file = load_record("facts.yaml", f"schema: 1\n{text}".encode(), kind)
    assert not file.diagnostics, [finding.message for finding in file.diagnostics]
    assert file.record is not None
    return file.record
