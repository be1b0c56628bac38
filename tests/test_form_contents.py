"""What a body's form shows and asks, and by which key it is known again."""

import pytest

from dxplan.exchange.forms.form_columns import RECEIPT, SHEETS, printed_value
from dxplan.exchange.forms.form_contents import FormContents
from dxplan.exchange.forms.form_key import FormKey
from dxplan.exchange.forms.form_rows import FormRow
from dxplan.model.dates import Period
from dxplan.model.plan import Plan
from dxplan.render.language import language
from facts import facts_of, judged_by
from forms import QUARTER, REPORTED, REST, TASKS, THIS_PERIOD, form, form_plan
from plans import plan_text, workspace_of


@pytest.fixture
def plan() -> Plan:
    return form_plan()


def asked_of(
    plan: Plan, *facts: str, day: str = "2024-09-20", agency: str = "so-tc", period: str = "2024-Q3"
) -> list[str]:
    contents = form(judged_by(plan, facts_of(*facts), day), agency, Period.parse(period))
    return [row.id for row in (*contents.tasks, *contents.kpis)]


def rows(contents: FormContents) -> dict[str, FormRow]:
    return {row.id: row for row in (*contents.tasks, *contents.kpis, *contents.matters, contents.receipt)}


def test_a_body_is_asked_what_is_open_or_was_completed_in_the_period(plan: Plan) -> None:
    """Of what recurs the period of the report and an older open one; I.6 and KPI.3 are another body's, a session is no
    fact of a body, I.8 is dropped, and KPI.4 has no figure."""
    assert asked_of(plan) == [
        *("I.1", "I.2@2024-Q2", "I.2@2024-Q3", "I.3", "I.4", "I.5", "I.7", "I.9@stage 1", "I.9@stage 2", "HD.1"),
        *("KPI.1", "KPI.2/a", "KPI.2/b"),
    ]


def test_what_was_completed_before_the_period_is_not_asked_again(plan: Plan) -> None:
    later = "agency: so-nv\nperiod: 2024-Q3\nreport: {date: 2024-09-01, received: 2024-09-02}\nprogress:\n" + (
        "  - {task: I.2, occurrence: 2024-Q2, progress: completed, on: 2024-06-18, evidence: [{number: 1/BC}]}\n"
    )
    assert asked_of(plan, REPORTED, later)[:5] == ["I.1", "I.2@2024-Q3", "I.3", "I.4", "I.5"]
    assert asked_of(plan, REPORTED, later, period="2024-Q2")[:3] == ["I.1", "I.2@2024-Q2", "I.3"]
    assert "I.7" in asked_of(plan, REPORTED, later, period="2024-Q2")
    assert not {"I.7", "I.9@stage 1"} & {*asked_of(plan, REPORTED, later)}


def test_a_lead_is_asked_of_its_own_stages_and_who_coordinates_of_all(plan: Plan) -> None:
    stages = {
        agency: [name.rpartition("@")[2] for name in asked_of(plan, agency=agency) if name.startswith("I.9")]
        for agency in ("so-tc", "so-nv", "so-tttt")
    }
    assert stages == {
        "so-tc": ["stage 1", "stage 2"],
        "so-nv": ["stage 3"],
        "so-tttt": ["stage 1", "stage 2", "stage 3"],
    }


def test_what_was_completed_in_the_period_is_asked_as_the_report_has_to_say_it(plan: Plan) -> None:
    done = (
        "entries: [{kind: progress, task: I.7, agency: so-tc, progress: completed, on: %s, evidence: [{number: 1/QĐ}]}]"
    )
    assert "I.7" in asked_of(plan, done % "2024-06-15")
    assert "I.7" not in asked_of(plan, done % "2024-06-14")  # the last day of the second quarter's data


@pytest.mark.parametrize(
    ("period", "occurrences"),
    [("2024-07", ["I.2@2024-Q2", "I.2@2024-Q3"]), ("2024-10", ["I.2@2024-Q2", "I.2@2024-Q4"])],
)
def test_a_report_of_a_shorter_period_is_about_the_one_that_goes_on(
    plan: Plan, period: str, occurrences: list[str]
) -> None:
    contents = form(judged_by(plan, (), "2024-09-20"), period=Period.parse(period), duty=1)
    assert [row.id for row in contents.tasks if row.item == "I.2"] == occurrences
    assert str(contents.key).startswith(f"2024 · hang-thang/{period} · so-tc · ")


def test_the_form_shows_what_is_to_be_done_and_what_was_said_last(plan: Plan) -> None:
    made = rows(form(judged_by(plan, facts_of(REPORTED), "2024-09-20")))
    assert dict(made["I.1"].shown) == {
        "number": "I.1",
        "title": "Một",
        "deliverable": "Đề án",
        "role": "Chủ trì",
        "deadline": "30/9/2024",
        "before": "Đang thực hiện, 40%, 10/06/2024",
    }
    assert {name: made[name].shown["role"] for name in ("I.2@2024-Q3", "I.3", "I.4", "I.5", "HD.1")} == {
        "I.2@2024-Q3": "Cùng chủ trì",
        "I.3": "Phối hợp",
        "I.4": "Phối hợp (qua nhóm)",
        "I.5": "Chủ trì (qua nhóm)",
        "HD.1": "Chủ trì",
    }
    assert made["I.2@2024-Q3"].shown["title"] == "Hai (quý III/2024)"
    assert made["I.2@2024-Q3"].shown["deadline"] == "Hàng Quý\n(30/09/2024)"
    assert made["I.2@2024-Q3"].shown["before"] == "quý II/2024: Đã hoàn thành, 05/06/2024"
    assert made["I.2@2024-Q2"].shown["before"] == "Đã hoàn thành, 05/06/2024"
    assert made["I.9@stage 2"].shown["title"] == "Chín (giai đoạn 2)"
    assert made["KPI.1"].shown["before"] == "41,5%, 10/06/2024"
    assert made["KPI.1"].shown["title"] == "Nền tảng\nTử số: Có; mẫu số: Tất cả"
    assert made["KPI.2/b"].shown["title"] == "Dịch vụ\n(Nhóm hai)"
    assert made["KPI.2/b"].shown["target"] == "28 dịch vụ\n(31/12/2024)"
    assert not any(row.made for row in made.values())
    assert made["KPI.1"].unasked == frozenset()
    assert made["KPI.2/a"].unasked == {"numerator", "denominator"}


def test_the_name_of_a_form_s_file_is_one_on_windows_too() -> None:
    key = FormKey('a:b/c"d', "hang-thang", Period.parse("2024-08"), "so-tc", "0" * 12)
    assert key.file_name == "phieu-a-b-c-d-hang-thang-2024-08-so-tc.xlsx"
    assert key._replace(plan="2024", duty=None).file_name == "phieu-2024-2024-08-so-tc.xlsx"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("value: 41.23456", "41,23456%, 01/07/2024"),
        ("numerator: 2345, denominator: 7000", "33,5% (2.345 / 7.000), 01/07/2024"),
        ("numerator: 2346, denominator: 7003", "33,5% (2.346 / 7.003), 01/07/2024"),
        ("numerator: 4199, denominator: 7000", "59,99% (4.199 / 7.000), 01/07/2024"),
        ("numerator: 0, denominator: 7000", "0% (0 / 7.000), 01/07/2024"),
        ("value: 30, numerator: 3, denominator: 10", "30% (3 / 10), 01/07/2024"),
    ],
)
def test_a_percentage_that_was_given_in_parts_is_shown_with_them(plan: Plan, said: str, shown: str) -> None:
    """What is computed is rounded, what was given is not."""
    journal = f"entries: [{{kind: reading, kpi: KPI.1, {said}, agency: so-tc, on: 2024-07-01}}]"
    assert rows(form(judged_by(plan, facts_of(journal), "2024-09-20")))["KPI.1"].shown["before"] == shown


def test_what_was_said_last_is_the_body_s_own_newest_of_that_row_before_the_period_ends(plan: Plan) -> None:
    journal = """\
    entries:
      - {kind: progress, task: I.1, agency: so-tc, progress: in_progress, percent: 45, on: 2024-07-01}
      - {kind: progress, task: I.1, agency: so-tc, progress: in_progress, percent: 50, on: 2024-08-01}
      - {kind: progress, task: I.1, agency: so-tc, progress: in_progress, percent: 55, on: 2024-09-16}
      - {kind: reading, kpi: KPI.2, part: a, value: 7, agency: so-tc, on: 2024-07-01}
      - {kind: reading, kpi: KPI.2, part: b, value: 8, agency: so-tc, on: 2024-08-01}
      - {kind: reading, kpi: KPI.2, part: a, value: 9, agency: so-nv, on: 2024-08-01}
    """
    made = rows(form(judged_by(plan, facts_of(REPORTED, journal), "2024-09-20")))
    assert made["I.1"].shown["before"] == "Đang thực hiện, 50%, 01/08/2024"
    assert made["KPI.2/a"].shown["before"] == "7, 01/07/2024"
    assert made["KPI.2/b"].shown["before"] == "8, 01/08/2024"


@pytest.mark.parametrize(
    ("documents", "cells"),
    [
        ("{number: 1/QĐ, date: 2024-09-01}", ("1/QĐ", "2024-09-01", False)),
        ("{number: 1/QĐ}", ("1/QĐ", None, False)),
        ("{number: 1/QĐ, date: 2024-09-01, title: Về việc}", ("1/QĐ", "2024-09-01", True)),
        ("{number: 1/QĐ, date: 2024-09-01}, {number: 2/QĐ}", ("1/QĐ", "2024-09-01", True)),
        ("{number: 1/QĐ, date: 2024-09-01}, {file: a.pdf}", ("1/QĐ", "2024-09-01", True)),
        ("{number: 1;2/QĐ, date: 2024-09-01}, {number: 3/QĐ, date: 2024-09-02}", ("1;2/QĐ", "2024-09-01", True)),
    ],
)
def test_documents_that_one_cell_can_hold(
    plan: Plan, documents: str, cells: tuple[str | None, str | None, bool]
) -> None:
    """What would not read back as it is stays in the records, and the row says so."""
    of_task = f"[{{task: I.5, progress: in_progress, evidence: [{documents}]}}]"
    report = "agency: so-tc\nperiod: 2024-Q3\nreport: {date: 2024-09-10, received: 2024-09-12}\nprogress: " + of_task
    row = rows(form(judged_by(plan, facts_of(report), "2024-09-20")))["I.5"]
    made = row.made.get("evidence_number"), row.made.get("evidence_date")
    assert (*made, "được giữ nguyên" in row.shown["before"]) == cells


def test_a_report_that_came_is_filled_in(plan: Plan) -> None:
    contents = form(judged_by(plan, facts_of(REPORTED, THIS_PERIOD), "2024-09-20"))
    made = {name: dict(row.made) for name, row in rows(contents).items() if row.made}
    assert made == {
        "report": {"number": "20/BC-STC", "date": "2024-09-10"},
        "I.1": {
            "progress": "completed",
            "percent": "100",
            "on": "2024-09-01",
            "evidence_number": "8/TTr; 9/QĐ",
            "evidence_date": "2024-08-30; 2024-09-01",
            "result": "Đã trình.",
            "difficulties": "Thiếu người.",
            "proposals": "Thêm người.",
        },
        "I.3": {
            "progress": "in_progress",
            "percent": "62.5",
            "evidence_number": "3/KH",
            "evidence_date": "2024-09-02",
        },
        "I.6": {"progress": "in_progress"},
        "KPI.1": {"numerator": "30", "denominator": "60", "on": "2024-09-09", "remark": "Ước tính"},
        "KPI.2/a": {"value": "1200"},
        "KPI.3": {"value": "0.5"},
        "1": {"difficulties": "Một.", "proposals": "Ba."},
        "2": {"difficulties": "Hai."},
    }
    kept = "(nội dung khác của báo cáo kỳ này về dòng này được giữ nguyên)"
    assert rows(contents)["I.3"].shown["before"] == kept
    assert kept not in rows(contents)["I.1"].shown["before"]
    assert rows(contents)["I.1"].shown["before"] == "Đang thực hiện, 40%, 10/06/2024"  # and not this report's own
    assert rows(contents)["I.6"].shown["role"] == ""
    assert contents.is_filled
    assert len(contents.matters) == 5


def test_of_several_entries_the_newest_is_filled_in_and_the_others_are_told(plan: Plan) -> None:
    """A correction replaces what was said of its day, wherever it stands in the file."""
    more = THIS_PERIOD.replace(
        "progress:\n",
        "progress:\n"
        "  - {task: I.3, progress: in_progress, percent: 70, on: 2024-09-02, corrects: Nhầm}\n"
        "  - {task: I.1, progress: in_progress, percent: 5, on: 2024-07-01}\n",
        1,
    ).replace("readings:\n", "readings:\n  - {kpi: KPI.3, value: 0.7, on: 2024-09-11}\n", 1)
    made = rows(form(judged_by(plan, facts_of(REPORTED, more), "2024-09-20")))
    told = "(nội dung khác của báo cáo kỳ này về dòng này được giữ nguyên)"
    assert (made["I.1"].made["percent"], made["I.1"].shown["before"].split("\n")[-1]) == ("100", told)
    assert made["I.3"].made["percent"] == "70"
    assert (made["KPI.3"].made["value"], made["KPI.3"].shown["before"]) == ("0.7", told)


def test_there_is_always_room_for_more_matters(plan: Plan) -> None:
    many = THIS_PERIOD.replace("[Một., Hai.]", "[a., b., c., d., e., f.]")
    assert len(form(judged_by(plan, facts_of(many), "2024-09-20")).matters) == 8


def test_the_edition_is_of_what_is_shown_and_asked(plan: Plan) -> None:
    blank = form(judged_by(plan, (), "2024-09-20"))
    assert blank == form(judged_by(plan, (), "2024-09-20"))
    assert form(judged_by(plan, (), "2024-09-20"), lang="en").key == blank.key
    assert form(judged_by(plan, (), "2024-09-20"), "so-nv").key.edition != blank.key.edition
    assert form(judged_by(plan, facts_of(THIS_PERIOD), "2024-09-20")).key.edition != blank.key.edition
    changed = workspace_of(plan_text(TASKS.replace("Đề án", "Kế hoạch"), REST)).plan
    assert changed is not None
    assert form(judged_by(changed, (), "2024-09-20")).key.edition != blank.key.edition
    # what was said of earlier periods is a reminder: it asks nothing else
    said = "agency: so-tc\nperiod: 2024-Q2\nreport: {date: 2024-06-10, received: 2024-06-12}\nprogress:\n"
    told = form(judged_by(plan, facts_of(said + "  - {task: I.1, progress: in_progress}\n"), "2024-09-20"))
    assert told.key.edition == blank.key.edition
    assert told != blank


@pytest.mark.parametrize(
    "key",
    [
        FormKey("2024", None, QUARTER, "so-tc", "3f9c02aa17d1"),
        FormKey("2024", "hang-thang", Period.parse("2024-08"), "ubnd-huyen.1", "000000000000"),
        FormKey("Kế hoạch 05·BCĐ", None, Period.parse("2024-W29-30"), "Đ-1", "abcdef012345"),
    ],
)
def test_a_key_is_read_as_it_is_written(key: FormKey) -> None:
    assert FormKey.parse(str(key)) == key
    assert FormKey.parse(f"  {key}\n".replace(" · ", " ·  ")) == key
    assert FormKey.printed(f"Mã phiếu: {key}") == key


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "2024",
            "2024 · 2024-Q3 · so-tc",
            "2024 · 2024-Q5 · so-tc · 3f9c02aa17d1",
            "2024 · 2024-Q3 · so-tc · 3F9C",
        ),
        *(
            "2024 · 2024-Q3 · so-tc · 3f9c02aa17d12",
            "2024 · /2024-Q3 · so-tc · 3f9c02aa17d1",
            " · · · 3f9c02aa17d1",
            " " * 30_000,
        ),
    ],
)
def test_nothing_else_is_a_key(text: str) -> None:
    assert FormKey.parse(text) is None


def test_no_two_columns_of_a_sheet_are_called_the_same() -> None:
    for sheet in SHEETS:
        words = [word for column in sheet.columns for word in {*column.headings()}]
        assert len({word.casefold() for word in words}) == len(words), words
        assert len({column.name for column in sheet.columns}) == len(sheet.columns)
    assert [column.headings()[0] for column in RECEIPT] == ["Số, ký hiệu báo cáo", "Ngày báo cáo"]
    assert SHEETS[1].titles() == ("Nhiệm vụ", "Tasks")


def test_what_the_cells_say_of_what_the_records_keep() -> None:
    vietnamese = language("vi")
    assert printed_value("choice", "completed", vietnamese) == "Đã hoàn thành"
    assert printed_value("day", "2024-09-05; 2024-10-01", vietnamese) == "05/09/2024; 01/10/2024"
    assert printed_value("percent", "62.5", vietnamese) == 62.5
    assert printed_value("number", "1200", vietnamese) == 1200
    assert printed_value("text", "2024-09-05", vietnamese) == "2024-09-05"
