"""KPIs with several dated targets, with printed wording, with strict bounds, in words, and as headings."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from documents import written
from dxplan.assess.kpis import KpiStatus
from dxplan.change.diff import diff
from dxplan.change.significance import moved_days, significance
from dxplan.checks import check
from dxplan.model.plan import Plan
from dxplan.reading import JOURNAL
from dxplan.reading.canonical import Words
from dxplan.reading.load import load_plan, load_record
from facts import facts_of, judged_by, rows_of
from plans import CALENDAR
from resolution import TEXT, write_resolution

Run = Callable[..., tuple[int, str, str]]


def plan_with(text: str = TEXT) -> Plan:
    workspace = load_plan("plans/nghi-quyet.yaml", text.encode())
    assert not workspace.diagnostics
    assert workspace.plan
    return workspace.plan


PLAN = plan_with()
# the line of KPI.10 goes from 20 on 1 January 2025: on 1 January 2028 it is at 25 of 30, half of 2191 days and 4 more
TABLE = """
kpi    | facts                                   | as of      | status    | targets
KPI.10 | reading 2025-12-31 24                   | 2026-01-01 | on_track  | on_track -
KPI.10 | reading 2029-06-30 25                   | 2029-06-30 | off_track | off_track -
KPI.10 |                                         | 2030-12-31 | no_data   | no_data -
KPI.10 |                                         | 2031-01-01 | no_data   | missed no_data
KPI.10 | reading 2030-12-31 30                   | 2030-12-31 | attained  | attained -
KPI.10 | reading 2030-12-31 30                   | 2031-01-01 | on_track  | attained on_track
KPI.10 | reading 2030-12-31 29.9                 | 2031-01-01 | on_track  | missed on_track
KPI.10 | reading 2030-12-31 29, reading 2031-03-31 34 | 2031-04-01 | on_track | missed on_track
KPI.10 | reading 2030-12-31 31, reading 2031-03-31 25 | 2031-04-01 | off_track | attained off_track
KPI.10 | reading 2031-03-31 51                   | 2031-04-01 | attained  | missed attained
KPI.10 | reading 2030-12-31 31                   | 2046-01-01 | missed    | attained missed
KPI.10 | reading 2046-01-01 50                   | 2046-01-02 | attained  | missed attained
KPI.14 | reading 2025-12-31 0.7                  | 2030-12-31 | no_data   | no_data
KPI.14 | reading 2025-12-31 0.7                  | 2031-01-01 | missed    | missed
KPI.14 | reading 2025-12-31 0.70001              | 2026-01-01 | attained  | attained
KPI.33 | reading 2025-12-31 2                    | 2031-01-01 | missed    | missed
KPI.33 | reading 2025-12-31 1.9                  | 2026-01-01 | attained  | attained
KPI.33 | reading 2025-12-31 9, reading 2027-12-31 5 | 2028-01-01 | on_track | on_track
KPI.1  |                                         | 2030-12-31 | no_data   | no_data
KPI.1  |                                         | 2031-01-01 | missed    | missed
KPI.1  | conclusion 2029-05-31                   | 2029-05-30 | no_data   | no_data
KPI.1  | conclusion 2029-05-31                   | 2029-05-31 | attained  | attained
KPI.1  | conclusion 2029-05-31                   | 2031-01-01 | attained  | attained
KPI.1  | conclusion 2031-02-28                   | 2031-03-01 | attained  | attained
"""


@pytest.mark.parametrize(("name", "facts", "as_of", "status", "targets"), rows_of(TABLE))
def test_the_first_target_that_is_not_past_counts(name: str, facts: str, as_of: str, status: str, targets: str) -> None:
    judged = kpi_on(name, facts, as_of)
    assert (judged.status, " ".join(target.status or "-" for target in judged.targets)) == (status, targets)


def kpi_on(name: str, facts: str, as_of: str, plan: Plan = PLAN) -> KpiStatus:
    lines = []
    for fact in filter(None, map(str.strip, facts.split(","))):
        kind, on, *value = fact.split()
        lines.append(f"  - {{kind: {kind}, kpi: {name}, on: {on}{''.join(f', value: {v}' for v in value)}}}\n")
    records = facts_of(f"entries:\n{''.join(lines)}") if lines else ()
    return next(status for status in judged_by(plan, records, as_of).kpis if status.kpi.id == name)


def test_the_line_goes_from_the_baseline_to_the_target_that_counts() -> None:
    early, late = (kpi_on("KPI.10", "reading 2030-12-31 30", day) for day in ("2030-12-31", "2031-01-01"))
    assert (early.expected, early.attainment, early.target.due) == (30, 1, date(2030, 12, 31))
    assert late.attainment == pytest.approx(1 / 3)
    assert late.expected == pytest.approx(20 + 30 * 2190 / 7669)


def test_a_conclusion_is_of_the_target_that_counts_on_its_day() -> None:
    words = "{kind: qualitative, text: Đạt, due: 2030-12-31}"
    two = TEXT.replace(
        "  - {number: I, title: Đến năm 2030}",
        f"""\
  - {{number: I, title: Đến năm 2030}}
  - {{number: "99", title: a, targets: [{words}, {words.replace("2030", "2045")}]}}""",
    )
    plan = plan_with(two)
    for fact, expected in (("2030-12-31", ["attained", "no_data"]), ("2031-01-01", ["missed", "attained"])):
        judged = kpi_on("KPI.99", f"conclusion {fact}", "2032-01-01", plan)
        assert [target.status for target in judged.targets] == expected


def test_headings_are_neither_counted_nor_judged() -> None:
    judged = {status.kpi.id for status in judged_by(PLAN, (), "2025-06-01").kpis}
    assert {kpi.id for kpi in PLAN.kpis} - judged == {"KPI.I", "KPI.11"}


def test_the_plan_is_without_fault(run: Run, tmp_path: Path) -> None:
    write_resolution(tmp_path)
    code, out, _ = run("validate", "-C", str(tmp_path), "-f", "json")
    faults = [finding for finding in json.loads(out)["diagnostics"] if finding["severity"] != "info"]
    assert (code, faults) == (0, [])


def test_targets_are_printed_in_their_wording(run: Run, tmp_path: Path) -> None:
    write_resolution(tmp_path)
    _, out, _ = run("kpis", "-C", str(tmp_path), "--as-of", "2031-01-01", "--lang", "en")
    for text in ("≥ 50% GDP", "≥ 80%", "> 0,7", "≥ 3% và tăng dần", "40 - 50", "09", "< 2%", "Đạt mức tiên tiến"):
        assert text in out, text


def test_the_document_has_a_column_for_each_year(run: Run, tmp_path: Path) -> None:
    write_resolution(tmp_path)
    text, _ = written(run, tmp_path, "plan", "-C", str(tmp_path), "--as-of", "2031-01-01")
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert "| TT | Chỉ tiêu | Đơn vị tính | Mức phải đạt<br>Năm 2030 | <br>Năm 2045 | Cơ quan theo dõi |" in rows
    assert "| 10 | Quy mô kinh tế số | % GDP | ≥ 30 | ≥ 50 |  |" in rows
    assert "| 14 | Chỉ số phát triển con người duy trì | HDI | \\> 0,7 |  | Sở Tài chính |" in rows


def test_headings_stand_among_the_kpis(run: Run, tmp_path: Path) -> None:
    """On the screen and in annexes where the plan has them; in JSON apart, as they have no target."""
    write_resolution(tmp_path)
    asked = ("-C", str(tmp_path), "--as-of", "2031-01-01")
    rows = [line.split("\t") for line in run("kpis", *asked)[1].splitlines()]
    assert [row[1] for row in rows][:5] == ["I", "1", "10", "11", "11.1"]
    assert "".join(rows[3][2:]) == "Chỉ tiêu về thủ tục hành chính"
    data = json.loads(run("kpis", *asked, "-f", "json")[1])
    assert data["headings"] == [
        {"id": "KPI.I", "title": "Đến năm 2030", "number": "I"},
        {"id": "KPI.11", "title": "Chỉ tiêu về thủ tục hành chính", "number": "11", "parent": "KPI.I"},
    ]
    assert len(data["kpis"]) == 8
    annex = run("report", "quarterly", *asked)[1].rpartition("**KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU**")[2]
    cells = [line.split(" | ")[:2] for line in annex.splitlines() if line.startswith("| ")][2:7]
    assert cells == [
        ["| **I**", "**Đến năm 2030**"],
        ["| 1", "Tiềm lực, trình độ khoa học, công nghệ"],
        ["| 10", "Quy mô kinh tế số"],
        ["| **11**", "**Chỉ tiêu về thủ tục hành chính**"],
        ["| 11.1", "Tỉ lệ sử dụng dịch vụ công trực tuyến"],
    ]


def test_json_has_wordings_numbers_and_all_targets(run: Run, tmp_path: Path) -> None:
    write_resolution(tmp_path)
    data = json.loads(run("kpis", "-C", str(tmp_path), "-f", "json", "--as-of", "2031-01-01")[1])
    kpis = {kpi["id"]: kpi for kpi in data["kpis"]}
    economy, words, plain = kpis["KPI.10"], kpis["KPI.1"], kpis["KPI.23.2"]
    assert [(target["due"], target["status"]) for target in economy["targets"]] == [
        ("2030-12-31", "attained"),
        ("2045-12-31", "on_track"),
    ]
    assert economy["target"] == {
        "kind": "at_least",
        "value": 50,
        "low": None,
        "high": None,
        "due": "2045-12-31",
        "parts": [],
        "text": "≥ 50",
    }
    assert (words["status"], words["unit"], words["target"]["kind"]) == ("attained", None, "qualitative")
    assert (plain["target"]["text"], plain["number"], plain["parent"]) == ("09", "23.2", "KPI.I")
    assert "targets" not in plain


def test_a_kpi_is_shown_with_its_targets_and_conclusions(run: Run, tmp_path: Path) -> None:
    write_resolution(tmp_path)

    def shown(name: str) -> str:
        return run("show", name, "-C", str(tmp_path), "--as-of", "2031-01-01", "--lang", "en")[1]

    assert "2030-12-31" in shown("KPI.10")
    assert "Attained" in shown("KPI.10")
    assert "Đạt mức tiên tiến" in shown("KPI.1")
    assert "concluded" in shown("KPI.1")
    assert "11 Chỉ tiêu về thủ tục hành chính" in shown("KPI.11.1")
    heading = shown("KPI.11")
    assert "11.1\tMissed" in heading
    assert "KPI.10" not in heading
    assert "11.1\tMissed" in shown("KPI.I")
    data = json.loads(run("show", "KPI.11", "-C", str(tmp_path), "-f", "json", "--as-of", "2031-01-01")[1])
    assert (data["kind"], [kpi["id"] for kpi in data["kpis"]]) == ("heading", ["KPI.11.1"])


def test_who_leads_a_kpi_has_it_in_its_status_page_and_calendar(run: Run, tmp_path: Path) -> None:
    write_resolution(tmp_path)
    asked = ("-C", str(tmp_path), "--as-of", "2030-10-01")
    status = json.loads(run("status", "--agency", "so-tc", "-f", "json", *asked)[1])
    assert [kpi["id"] for kpi in status["kpis"]] == ["KPI.14"]
    assert status["kpis"][0]["lead"] == ["so-tc"]
    assert "Chỉ số phát triển con người" in run("report", "agency", "--agency", "so-tc", *asked)[1]
    (event,) = (
        event
        for event in json.loads(run("calendar", "-f", "json", "--all", *asked)[1])["events"]
        if event["id"] == "KPI.14"
    )
    assert (event["date"], event["lead"]) == ("2030-12-31", ["so-tc"])


def test_a_conclusion_is_recorded_for_a_kpi(run: Run, tmp_path: Path) -> None:
    plan = write_resolution(tmp_path)
    code, out, err = run("record", "conclusion", "KPI.1", "--on", "2029-05-31", "-C", str(tmp_path), "--lang", "en")
    assert (code, "The office concludes KPI.1" in out + err) == (0, True)
    (file,) = (plan.with_suffix("") / "journal").rglob("2029-05*/*.yaml")
    written = file.read_text("utf-8")
    assert "kpi: KPI.1" in written
    assert "task:" not in written
    code, _, err = run("record", "conclusion", "KPI.10", "--on", "2029-05-31", "-C", str(tmp_path), "--lang", "en")
    assert (code, "figures alone count" in err) == (1, True)


@pytest.mark.parametrize(
    ("old", "new", "expected", "days"),
    [
        ("value: 50, text: ≥ 50", "value: 45, text: ≥ 50", {"targets.1.value": "target_lowered"}, None),
        ("value: 30, text: ≥ 30", "value: 35, text: ≥ 30", {"targets.0.value": "target_raised"}, None),
        ("≥ 50, due: 2045-12-31", "≥ 50, due: 2045-12-30", {"targets.1.due": "deadline_shortened"}, -1),
        ("text: ≥ 50", "text: ít nhất 50", {"targets.1.text": "wording"}, None),
        ("kind: above", "kind: at_least", {"target.kind": "target_changed"}, None),
    ],
)
def test_a_change_of_one_of_several_targets_is_called_by_its_name(
    old: str, new: str, expected: dict[str, str], days: int | None
) -> None:
    changes = diff(PLAN, plan_with(TEXT.replace(old, new)))
    assert {change.field: significance(change).value for change in changes} == expected
    assert all(change.is_legal for change in changes)
    moved = moved_days(changes[0], CALENDAR)
    assert (moved and moved.days) == days


def test_an_amendment_of_one_of_several_targets_is_shown_in_words(run: Run, tmp_path: Path) -> None:
    plan = write_resolution(tmp_path)
    ledger = """
amendments:
  - document: 15/NQ-CP
    date: 2026-01-10
    reason: Điều chỉnh
    changes:
      - {path: kpis/KPI.10/targets/1/value, from: 50, to: 45}
      - {path: kpis/KPI.10/targets/1/text, from: ≥ 50, to: ≥ 45}
"""
    text = plan.read_text("utf-8").replace("value: 50, text: ≥ 50", "value: 45, text: ≥ 45")
    plan.write_text(text + ledger, "utf-8")
    _, out, _ = run("show", "KPI.10", "-C", str(tmp_path), "--as-of", "2031-01-01", "--lang", "en")
    assert "target (2) 50 → 45; wording of the target (2) ≥ 50 → ≥ 45" in out
    for day, value in (("2026-01-09", 50), ("2026-01-10", 45)):
        data = json.loads(run("show", "KPI.10", "-C", str(tmp_path), "-f", "json", "--as-of", day)[1])
        assert [target["value"] for target in data["targets"]] == [30, value]


FIRST = ("1 target", "10 targets.0", *(f"{number} target" for number in ("11.1", "14", "17", "19", "23.2", "33")))
FAULTS = {
    "a target in words is no number": ("text: ≥ 80, due", "text: ≥ 85, due", ["DX312 KPI.11.1 target.value"]),
    "the sign is another": ("text: ≥ 80", "text: ≤ 80", ["DX312 KPI.11.1 target.kind"]),
    "a strict sign is another": ('text: "> 0,7"', 'text: "≥ 0,7"', ["DX312 KPI.14 target.kind"]),
    "one end is another": ("text: 40 - 50", "text: 40 - 60", ["DX312 KPI.19 target.high"]),
    "the wording of a later target": ("text: ≥ 50, due", "text: ≥ 40, due", ["DX312 KPI.10 targets.1.value"]),
    "a wording without numbers says nothing": ("text: ≥ 80, due", "text: Đa số, due", []),
    "several numbers, one of them the value": ("text: ≥ 80, due", "text: ≥ 80; ≥ 90 ở đô thị, due", []),
    "a range reversed among several": (
        "kind: at_least, value: 50, text: ≥ 50",
        "kind: range, low: 50, high: 40, text: 50 - 40",
        ["DX302 KPI.10 targets.1.low"],
    ),
    "several, one without a day": (", text: ≥ 50, due: 2045-12-31", "", ["DX315 KPI.10 targets.1"]),
    "several of one day": ("≥ 50, due: 2045", "≥ 50, due: 2030", ["DX315 KPI.10 targets.1.due"]),
    "a later target may lie beyond the plan": ("until: 2045", "until: 2031", []),
    "the first may not": ("until: 2045", "until: 2029", [f"DX305 KPI.{of}.due" for of in FIRST]),
    "a baseline that meets a later target": ("value: 20, on", "value: 50, on", ["DX310 KPI.10 baseline.value"]),
    "a baseline on the strict bound meets nothing": ("unit: HDI", "unit: HDI\n    baseline: {value: 0.7}", []),
    "a baseline beyond it does": (
        "unit: HDI",
        "unit: HDI\n    baseline: {value: 0.71}",
        ["DX310 KPI.14 baseline.value"],
    ),
    "a number without a unit": ("    unit: HDI\n", "", ["DX316 KPI.14 "]),
    "a circle of rows": (
        '{number: "11", title: Chỉ tiêu về thủ tục hành chính, parent: KPI.I}',
        '{number: "11", title: Chỉ tiêu về thủ tục hành chính, parent: KPI.11}',
        ["DX317 KPI.11 parent"],
    ),
    "a heading without rows": ("parent: KPI.11\n", "parent: KPI.I\n", ["DX313 KPI.11 "]),
}


@pytest.mark.parametrize(("old", "new", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_the_rows_is_found_where_it_is(old: str, new: str, expected: list[str]) -> None:
    assert old in TEXT
    diagnostics = check(load_plan("plans/nghi-quyet.yaml", TEXT.replace(old, new).encode()), CALENDAR).diagnostics
    rules = [f"{finding.rule.code} {finding.subject} {finding.field}" for finding in diagnostics]
    assert [rule for rule in rules if rule.startswith("DX3") and not rule.startswith("DX306")] == expected


FACTS = {
    "a figure of words": ("{kind: reading, kpi: KPI.1, value: 5, on: 2030-01-01}", ["DX603 KPI.1 entries.0.kpi"]),
    "a figure of a heading": ("{kind: reading, kpi: KPI.11, value: 5, on: 2030-01-01}", ["DX603 KPI.11 entries.0.kpi"]),
    "a conclusion of nothing": ("{kind: conclusion, on: 2030-01-01}", ["DX638  entries.0"]),
    "a conclusion of two": ("{kind: conclusion, kpi: KPI.1, task: I.1, on: 2030-01-01}", ["DX638 KPI.1 entries.0"]),
    "a conclusion of no KPI": ("{kind: conclusion, kpi: KPI.2, on: 2030-01-01}", ["DX638 KPI.2 entries.0.kpi"]),
    "a conclusion of a number": ("{kind: conclusion, kpi: KPI.10, on: 2030-01-01}", ["DX638 KPI.10 entries.0.kpi"]),
    "said twice": (
        "{kind: conclusion, kpi: KPI.1, on: 2030-01-01}\n  - {kind: conclusion, kpi: KPI.1, on: 2030-01-01}",
        ["DX610 KPI.1 entries.1"],
    ),
    "what may fall": (
        "{kind: reading, kpi: KPI.33, value: 9, on: 2029-01-01}\n"
        "  - {kind: reading, kpi: KPI.33, value: 5, on: 2030-01-01}",
        [],
    ),
}


@pytest.mark.parametrize(("entry", "expected"), FACTS.values(), ids=FACTS)
def test_a_fault_of_what_is_recorded_of_targets(entry: str, expected: list[str]) -> None:
    text = f"schema: 1\nentries:\n  - {entry}\n"
    plan = load_plan("plans/nghi-quyet.yaml", TEXT.encode())
    record = load_record("journal/2030-01.yaml", text.encode(), JOURNAL, Words(plan.plan))
    diagnostics = check(plan.with_record(record), CALENDAR).diagnostics
    rules = [f"{finding.rule.code} {finding.subject} {finding.field}" for finding in diagnostics]
    assert [rule for rule in rules if rule.startswith(("DX603", "DX607", "DX638", "DX610"))] == expected
