"""Forms that come back bent in every way that is known: taken as meant, or refused where they have to be."""

import io
import time
from datetime import date
from functools import cache

import pytest
from openpyxl import load_workbook

from bent_forms import BENT, Bent
from dxplan.assess import assess
from dxplan.exchange.forms.form_workbook import form_workbook
from dxplan.exchange.intake.form_intake import FormState, IntakeDesk, ReturnedForm
from dxplan.exchange.intake.intake_account import CellFate
from dxplan.model.dates import DayTime
from dxplan.reading.load import load_plan, load_record
from dxplan.render.language import language
from forms import REPORTED, REST, TASKS, form
from plans import CALENDAR, plan_text
from returned_forms import fill
from test_form_take import ANSWERS, MEANT

RECEIVED = date(2024, 9, 20)


@cache
def desk() -> IntakeDesk:
    """The small plan, of which two bodies reported for the second quarter."""
    workspace = load_plan("plans/2024.yaml", plan_text(TASKS, REST).encode())
    assert workspace.plan is not None
    records = [
        load_record(f"plans/2024/reports/2024-Q2/{agency}.yaml", f"schema: 1\n{text}".encode(), "reports")
        for agency, text in zip(("so-tc", "so-nv"), REPORTED.split("---\n"), strict=True)
    ]
    facts = [file.record for file in records if file.record]
    assessment = assess(workspace.plan, CALENDAR, RECEIVED, records=facts)
    return IntakeDesk(workspace.with_records(records), assessment, CALENDAR, DayTime(RECEIVED), _no_file)


def _no_file(name: str) -> bytes:
    raise LookupError(name)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The form of a body with its answers."""
    file = tmp_path_factory.mktemp("forms") / "form.xlsx"
    file.write_bytes(form_workbook(form(desk().assessment), language("vi")))
    return fill(file, ANSWERS).read_bytes()


def take(content: bytes) -> ReturnedForm:
    [returned] = desk().take([("bent.xlsx", lambda: content)])
    return returned


@pytest.mark.parametrize("bent", BENT, ids=[bent.name for bent in BENT])
def test_a_bent_form_is_taken_as_meant_or_refused_where_it_has_to_be(bent: Bent, filled: bytes) -> None:
    content = bent.bend(filled)
    started = time.process_time()
    returned = take(content)
    assert time.process_time() - started < 1
    account = returned.account
    refused = [f"{remark.place.sheet}!{remark.place.address}" if remark.place else "" for remark in account.refusals]
    if bent.changes is None:
        assert (tuple(refused), returned.counts[CellFate.TAKEN]) == (bent.cells, 0)
        assert all(remark.hint for remark in account.refusals)
    else:
        expected = MEANT
        for old, new in bent.changes:
            assert expected.count(old) == 1
            expected = expected.replace(old, new)
        assert returned.made is not None, account.refusals
        assert (refused, returned.made.content.decode(), returned.state) == ([], expected, FormState.TAKEN)
    told = " ".join(language("vi").message(remark.message) for remark in account.remarks)
    assert not [words for words in bent.told if words not in told]
    if bent.counted:
        assert sum(returned.counts.values()) == _count(content)


def _count(content: bytes) -> int:
    book = load_workbook(io.BytesIO(content))
    rows = (row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    return sum(1 for row in rows for value in row if str("" if value is None else value).strip())
