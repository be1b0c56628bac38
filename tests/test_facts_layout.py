"""The facts of records laid out: each in the list of its kind, with body, day, period and place; and corrections."""

from datetime import date
from typing import get_args

import pytest

from dxplan.facts.counted import counted
from dxplan.facts.differences import NO_CHANGES, facts_between
from dxplan.facts.layout import Facts, Kind, in_effect, progress_rank
from dxplan.model.dates import Period
from dxplan.model.plan import Plan
from dxplan.model.records import KINDS, Entry
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.load import load_plan, load_record
from facts import facts_of
from rule_fixtures import SHARED_PLAN


def plan_of_rules() -> Plan:
    """I.1 recurs every quarter, II.1 does not."""
    plan = load_plan("2024.yaml", SHARED_PLAN.encode()).plan
    assert plan
    return plan


PLAN = plan_of_rules()
OFFICE = PLAN.committee.standing_agency
Q2 = Period.parse("2024-Q2")

JOURNAL_OF_ALL_KINDS = """
    entries:
      - {kind: progress, task: II.1, agency: so-tc, progress: completed, on: 2024-07-01}
      - {kind: reading, kpi: KPI.1, value: 61, on: 2024-07-02}
      - {kind: conclusion, task: I.1, occurrence: 2024-Q2, on: 2024-07-03}
      - {kind: condition_met, task: II.3, on: 2024-07-04}
      - {kind: event, event: Nghị quyết được ban hành, on: 2024-07-05}
      - {kind: date_set, task: II.4, due: 2024-12-31, on: 2024-07-05}
      - {kind: extension_request, task: II.1, agency: so-tc, due: 2024-12-31, on: 2024-07-05}
      - {kind: extension_refused, task: I.1, occurrence: 2024-Q2, agency: so-tc, on: 2024-07-06}
      - {kind: session, on: 2024-07-06}
      - {kind: inspection, agencies: [so-tc, so-nv], evidence: [{number: 1/BB, date: 2024-07-07}]}
      - {kind: synthesis, period: 2024-Q2}
"""
REPORT = """
    agency: so-tc
    period: 2024-Q2
    report: {date: 2024-06-12, received: 2024-06-13}
    progress:
      - {task: I.1, progress: in_progress}
      - {task: X.1, progress: completed, on: 2024-06-01}
    readings:
      - {kpi: KPI.1, value: 60}
    difficulties: [Thiếu người]
"""


def laid_out(*texts: str) -> Facts:
    return Facts(PLAN, facts_of(*texts))


def test_a_fact_of_every_kind_is_in_the_list_of_its_kind() -> None:
    facts = laid_out(JOURNAL_OF_ALL_KINDS)
    kinds = [get_args(kind.__annotations__["kind"])[0] for kind in get_args(get_args(Entry)[0])]
    assert [fact.kind for fact in facts.every] == kinds == list(get_args(Kind))
    lists = (
        facts.progress,
        facts.readings,
        facts.conclusions,
        facts.conditions,
        facts.happened,
        facts.dates,
        facts.requests,
        facts.refusals,
        facts.sessions,
        facts.inspections,
        facts.syntheses,
    )
    assert [[fact.kind for fact in each] for each in lists] == [[kind] for kind in kinds]


def test_every_kind_has_a_name_where_one_is_shown_or_typed() -> None:
    assert set(KINDS) == set(get_args(Kind))


def test_what_the_report_and_the_plan_add() -> None:
    rows = [
        (fact.kind, fact.subject, fact.agency, str(fact.day), bool(fact.item), fact.occurrence, fact.period)
        for fact in laid_out(REPORT, JOURNAL_OF_ALL_KINDS).every
    ]
    assert rows == [
        ("progress", "I.1", "so-tc", "2024-06-12", True, Q2, Q2),
        ("progress", "X.1", "so-tc", "2024-06-01", False, None, Q2),
        ("reading", "KPI.1", "so-tc", "2024-06-12", False, None, Q2),
        ("progress", "II.1", "so-tc", "2024-07-01", True, None, None),
        ("reading", "KPI.1", OFFICE, "2024-07-02", False, None, None),
        ("conclusion", "I.1", OFFICE, "2024-07-03", True, Q2, None),
        ("condition_met", "II.3", OFFICE, "2024-07-04", True, None, None),
        ("event", "", OFFICE, "2024-07-05", False, None, None),
        ("date_set", "II.4", OFFICE, "2024-07-05", True, None, None),
        ("extension_request", "II.1", "so-tc", "2024-07-05", True, None, None),
        ("extension_refused", "I.1", "so-tc", "2024-07-06", True, Q2, None),
        ("session", "", OFFICE, "2024-07-06", False, None, None),
        ("inspection", "", OFFICE, "2024-07-07", False, None, None),
        ("synthesis", "", OFFICE, "None", False, None, None),
    ]


def test_a_fact_read_from_a_file_has_its_place_there() -> None:
    text = (
        "schema: 1\nentries:\n  - {kind: nothing}\n  - {kind: date_set, task: II.4, due: 2024-12-31, on: 2024-07-05}\n"
    )
    (fact,) = Facts(PLAN, [load_record("journal/2024-07.yaml", text.encode(), JOURNAL)]).every
    assert (fact.path("due"), fact.where(), fact.is_whole) == ("entries.1.due", "journal/2024-07.yaml:4", True)


def test_a_file_that_could_not_be_read_has_no_facts() -> None:
    assert Facts(PLAN, [load_record("so-tc.yaml", b"schema: 1\nagency: so-tc\n", REPORTS)]).every == []


@pytest.mark.parametrize("turned", [1, -1])
@pytest.mark.parametrize(
    ("first", "second", "progress"),
    [
        ("in_progress", "completed", ["completed"]),
        ("completed", "in_progress, corrects: Nhầm", ["in_progress"]),
        ("completed, corrects: Nhầm", "not_started, corrects: Nhầm", ["completed"]),
    ],
)
def test_on_one_topic_and_day_one_fact_is_in_effect(first: str, second: str, progress: list[str], turned: int) -> None:
    entry = "  - {{kind: progress, task: II.1, agency: so-tc, on: 2024-07-01, progress: {}}}\n"
    entries = [entry.format(first), entry.format(second)]
    facts = laid_out("entries:\n" + "".join(entries[::turned]))
    assert [fact.entry.progress for fact in in_effect(facts.progress, progress_rank)] == progress


def test_the_facts_of_a_day_are_those_until_it() -> None:
    records = facts_of(REPORT, JOURNAL_OF_ALL_KINDS)
    before, after = counted(PLAN, records, date(2024, 6, 12)), counted(PLAN, records, date(2024, 7, 6))
    assert (before.reports, [*before.tasks], before.sessions) == ({}, ["I.1"], ())
    assert [*after.reports] == [("so-tc", Q2, None)]
    assert [*after.tasks] == ["I.1", "II.1", "II.3", "II.4"]
    assert [(each.agency, each.value) for each in after.readings["KPI.1"]] == [("so-tc", 60), (OFFICE, 61)]
    assert ([on for on, _ in after.sessions], after.inspections) == ([date(2024, 7, 6)], ())


def test_what_differs_between_two_states_of_the_records() -> None:
    changed = REPORT.replace("in_progress", "completed").replace(
        "difficulties: [Thiếu người]", "proposals: [Thêm người]"
    )
    assert facts_between(laid_out(REPORT), laid_out(REPORT)) == NO_CHANGES
    assert facts_between(laid_out(), laid_out(JOURNAL_OF_ALL_KINDS)).added == dict.fromkeys(sorted(get_args(Kind)), 1)
    found = facts_between(laid_out(REPORT), laid_out(changed, JOURNAL_OF_ALL_KINDS))
    assert (found.reports, found.lost_reports) == ((), ())
    assert found.gone == {"difficulty": 1, "progress": 1}
    assert found.added == {**dict.fromkeys(get_args(Kind), 1), "progress": 2, "proposal": 1}
    assert facts_between(laid_out(REPORT), laid_out()).lost_reports == (("so-tc", Q2, None),)


def test_a_corrected_inspection_leaves_those_of_other_bodies_of_the_day() -> None:
    journal = """
        entries:
          - {kind: inspection, agencies: [so-tc], on: 2024-07-08, findings: [Chậm]}
          - {kind: inspection, agencies: [so-nv], on: 2024-07-08, findings: [Đúng hạn]}
          - {kind: inspection, agencies: [so-tc], on: 2024-07-08, findings: [Đúng hạn], corrects: Ghi nhầm}
    """
    inspections = counted(PLAN, facts_of(journal), date(2024, 8, 1)).inspections
    assert sorted((entry.agencies, entry.findings) for _, entry in inspections) == [
        (("so-nv",), ("Đúng hạn",)),
        (("so-tc",), ("Đúng hạn",)),
    ]
