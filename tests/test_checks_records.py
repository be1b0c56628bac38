"""The rules of records: what each finds and what it must leave alone, over several files."""

import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.checks import BY_CODE, check
from dxplan.reading.canonical import Words
from dxplan.reading.load import Workspace, load_plan, load_record
from dxplan.render.language import language
from dxplan.render.terminal import console, show_findings
from dxplan.render.views.findings import concise
from plans import CALENDAR, repository_at
from rule_fixtures import SHARED_PLAN

PLAN = SHARED_PLAN
"""Leads: I.1 so-tttt (quarterly), II.1 dh-hong-duc with so-tttt, II.2 the group of so-tc and so-nv, II.3 so-tc (on a
condition), II.4 so-nv with an open group (external), II.5 so-tc (ongoing). KPI.2 adds up two parts."""

Q2, Q3, JULY = "reports/2024-Q2/so-tc.yaml", "reports/2024-Q3/so-tc.yaml", "journal/2024-07.yaml"
OWN = "journal/2024-07/31-session-1f0c9a3e.yaml"
EVIDENCE = "evidence: [{number: 215/QĐ-UBND, date: 2024-06-10}]"
Files = dict[str, str]


def report(
    *progress: str, readings: tuple[str, ...] = (), of: str = "so-tc", period: str = "2024-Q2", **more: str
) -> str:
    """A report, received in the month of the period's last unless `date` says otherwise."""
    day = more.pop("date", {"2024-Q2": "2024-06-12", "2024-Q3": "2024-09-12"}.get(period, "2025-03-12"))
    received = more.pop("received", day)
    return "".join(
        (
            f"schema: 1\nagency: {of}\nperiod: {period}\nreport: {{date: {day}, received: {received}}}\n",
            "progress:\n" + "".join(f"  - {{{line}}}\n" for line in progress) if progress else "",
            "readings:\n" + "".join(f"  - {{{line}}}\n" for line in readings) if readings else "",
            *(f"{key}: {value}\n" for key, value in more.items()),
        )
    )


def journal(*entries: str, rest: str = "") -> str:
    return "schema: 1\nentries:\n" + "".join(f"  - {{{line}}}\n" for line in entries) + rest


def read(folder: Path, files: Files, plan: str = PLAN) -> Workspace:
    (folder / "2024.yaml").write_text(plan, "utf-8")
    for name, text in files.items():
        path = folder / "2024" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return repository_at(folder / "2024.yaml")


def findings_in(folder: Path, files: Files, plan: str = PLAN) -> list[str]:
    """Each finding: code, subject and field, in the order of the files."""
    findings = check(read(folder, files, plan), CALENDAR).diagnostics
    return [f"{finding.rule.code} {finding.subject} {finding.field}" for finding in findings]


def sentences(folder: Path, files: Files) -> list[str]:
    findings = check(read(folder, files), CALENDAR).diagnostics
    return [concise(finding, language("en")).removeprefix("2024/") for finding in findings]


STARTED = "task: II.3, progress: in_progress"
REFERENCES: dict[str, tuple[Files, list[str]]] = {
    "a task is known": ({Q2: report(STARTED)}, []),
    "a section is no task": ({Q2: report("task: II, progress: in_progress")}, ["DX601 II progress.0.task"]),
    "every kind of entry names its task": (
        {
            JULY: journal(
                "kind: progress, agency: so-tc, task: X.1, progress: in_progress, on: 2024-07-01",
                "kind: conclusion, task: X.2, on: 2024-07-01",
                "kind: condition_met, task: X.3, on: 2024-07-01",
                "kind: date_set, task: X.4, due: 2024-12-31, on: 2024-07-01",
            )
        },
        [f"DX601 X.{number} entries.{number - 1}.task" for number in (1, 2, 3, 4)],
    ),
    "sessions and inspections name groups": (
        {
            JULY: journal(
                "kind: session, on: 2024-07-01, attended: [cac-so], absent: [don-vi-lien-quan]",
                "kind: inspection, on: 2024-07-01, agencies: [cac-so, so-y-te]",
            )
        },
        [],
    ),
    "a group can't report": ({"reports/2024-Q2/cac-so.yaml": report(of="cac-so")}, ["DX602 cac-so agency"]),
    "a group can't declare or count": (
        {
            JULY: journal(
                "kind: progress, agency: cac-so, task: II.2, progress: in_progress, on: 2024-07-01",
                "kind: reading, agency: cac-so, kpi: KPI.3, value: 3, on: 2024-07-01",
            )
        },
        ["DX602 II.2 entries.0.agency", "DX602 KPI.3 entries.1.agency"],
    ),
    "the office reads without naming itself": (
        {JULY: journal("kind: reading, kpi: KPI.3, value: 3, on: 2024-07-01")},
        [],
    ),
    "unknown bodies of an inspection": (
        {JULY: journal("kind: inspection, on: 2024-07-01, agencies: [so-tc, x1]")},
        ["DX602  entries.0.agencies.1"],
    ),
    "an unknown body's report is nothing else": (
        {"reports/2024-Q2/x1.yaml": report(STARTED, of="x1")},
        ["DX602 x1 agency"],
    ),
    "a report of no duty": (
        {"reports/2024-Q2/so-tc.yaml": "duty: thang\n" + report(STARTED)},
        ["DX651 so-tc duty", "DX612 so-tc agency"],
    ),
    "a date of no duty, of no period, and of what is no period": (
        {
            JULY: journal(
                "kind: date_set, duty: thang, period: 2024-Q3, due: 2024-09-20, on: 2024-07-01",
                "kind: date_set, period: 2024-08, due: 2024-09-20, on: 2024-07-01",
                "kind: date_set, due: 2024-09-20, on: 2024-07-01",
                "kind: date_set, task: II.4, period: 2024-Q3, due: 2024-09-20, on: 2024-07-02",
                "kind: date_set, period: 2024-Q3, due: 2024-09-20, on: 2024-07-02",
            )
        },
        ["DX651  entries.0.duty", "DX651  entries.1.period", "DX652  entries.2", "DX652 II.4 entries.3"],
    ),
    "a conclusion of a target that is a number": (
        {JULY: journal("kind: conclusion, kpi: KPI.3, on: 2024-07-01")},
        ["DX638 KPI.3 entries.0.kpi"],
    ),
    "a count of a group": (
        {
            JULY: journal(
                "kind: progress, agency: cac-so, task: II.2, progress: in_progress, on: 2024-07-01, "
                "count: {done: 3, of: 2}",
                "kind: progress, agency: cac-so, task: II.2, progress: in_progress, on: 2024-07-02, "
                "count: {done: 3, of: 4}",
            )
        },
        ["DX624 II.2 entries.0.progress", "DX639 II.2 entries.0.count.done", "DX640 II.2 entries.1.count.of"],
    ),
    "a part of a target": ({Q2: report(readings=("kpi: KPI.2, part: qd-422, value: 3",))}, []),
    "an unknown part": ({Q2: report(readings=("kpi: KPI.2, part: qd-42, value: 3",))}, ["DX603 KPI.2 readings.0.part"]),
    "a part of none": ({Q2: report(readings=("kpi: KPI.3, part: a, value: 3",))}, ["DX603 KPI.3 readings.0.part"]),
    "an unknown KPI": ({Q2: report(readings=("kpi: KPI.9, value: 3",))}, ["DX603 KPI.9 readings.0.kpi"]),
    "a helper has a part": (
        {JULY: journal("kind: progress, agency: so-tttt, task: II.1, progress: in_progress, on: 2024-07-01")},
        [],
    ),
    "a group's members lead": ({Q2: report("task: II.2, progress: in_progress")}, []),
    "a helping open group may be anyone, so it is asked": (
        {Q2: report("task: II.4, progress: in_progress")},
        ["DX637 II.4 progress.0.task"],
    ),
    "the lead beside an open group": (
        {"reports/2024-Q2/so-nv.yaml": report("task: II.4, progress: in_progress", of="so-nv")},
        [],
    ),
    "no part at all": (
        {Q2: report("task: I.1, progress: in_progress, occurrence: 2024-Q2")},
        ["DX604 I.1 progress.0.task"],
    ),
    "the standing agency owes no report": (
        {"reports/2024-Q2/so-tttt.yaml": report(of="so-tttt")},
        ["DX616 so-tttt agency"],
    ),
    "a period of another length": (
        {"reports/2024-06/so-tc.yaml": report(period="2024-06", date="2024-06-12")},
        ["DX616 so-tc period"],
    ),
    "a period before the first": (
        {"reports/2024-Q1/so-tc.yaml": report(period="2024-Q1", date="2024-06-12")},
        ["DX616 so-tc period"],
    ),
    "the period after the year's last": ({"reports/2025-Q1/so-tc.yaml": report(period="2025-Q1")}, []),
    "a period beyond": ({"reports/2025-Q2/so-tc.yaml": report(period="2025-Q2")}, ["DX616 so-tc period"]),
    "the body of another file": ({"reports/2024-Q2/so-nv.yaml": report()}, ["DX612 so-tc agency"]),
    "the period of another folder": ({Q3: report()}, ["DX612 so-tc agency"]),
    "a folder too deep": ({"reports/2024-Q2/so/so-tc.yaml": report()}, ["DX612 so-tc agency"]),
    "a report with the other ending": ({"reports/2024-Q2/so-tc.yml": report()}, []),
    "a journal of no month": ({"journal/2024-13.yaml": "schema: 1\n"}, ["DX612  "]),
    "a journal in a folder of no month": ({"journal/2024/07.yaml": "schema: 1\n"}, ["DX612  "]),
    "a journal too deep": ({"journal/2024-07/10/a.yaml": "schema: 1\n"}, ["DX612  "]),
    "an entry in a file of its own": ({OWN: journal("kind: session, on: 2024-07-31")}, []),
    "several in one, under any name": (
        {"journal/2024-07/2024-08.yml": journal("kind: session, on: 2024-07-31", "kind: session, on: 2024-07-01")},
        [],
    ),
    "both layouts in one month": (
        {OWN: journal("kind: session, on: 2024-07-31"), JULY: journal("kind: session, on: 2024-07-30")},
        [],
    ),
    "the same in both": (
        {OWN: journal("kind: session, on: 2024-07-31"), JULY: journal("kind: session, on: 2024-07-31")},
        ["DX610  entries.0"],
    ),
    "an entry in the folder of another month": (
        {OWN: journal("kind: session, on: 2024-08-01")},
        ["DX622  entries.0.on"],
    ),
    "the last day of the month": ({JULY: journal("kind: session, on: 2024-07-31")}, []),
    "the first day of the next": ({JULY: journal("kind: session, on: 2024-08-01")}, ["DX622  entries.0.on"]),
    "the month by the evidence": ({"journal/2024-06.yaml": journal(f"kind: session, {EVIDENCE}")}, []),
    "another month by the evidence": ({JULY: journal(f"kind: session, {EVIDENCE}")}, ["DX622  entries.0"]),
    "a session of a quarter, or of its day's": (
        {JULY: journal("kind: session, on: 2024-07-01, period: 2024-Q2", "kind: session, on: 2024-07-02")},
        [],
    ),
    "a report on half a year": (
        {JULY: journal("kind: synthesis, period: 2024-H1, on: 2024-07-01")},
        ["DX628  entries.0.period"],
    ),
    "one report in two files": ({Q2: report(), "reports/2024-Q2/so-tc.yml": report()}, ["DX623 so-tc agency"]),
    "reports of one body for two periods": ({Q2: report(), Q3: report(period="2024-Q3")}, []),
}

DAYS: dict[str, tuple[Files, list[str]]] = {
    "the day of the receipt": ({Q2: report(f"{STARTED}, on: 2024-06-12")}, []),
    "the day after": ({Q2: report(f"{STARTED}, on: 2024-06-13")}, ["DX609 II.3 progress.0.on"]),
    "a reading after the receipt": (
        {Q2: report(readings=("kpi: KPI.3, value: 3, on: 2024-06-13",))},
        ["DX609 KPI.3 readings.0.on"],
    ),
    "evidence after the receipt": (
        {Q2: report(f"{STARTED}, on: 2024-06-01, evidence: [{{number: 1/BC, date: 2024-07-01}}]")},
        ["DX609 II.3 progress.0.evidence.0.date"],
    ),
    "received before it was dated": ({Q2: report(received="2024-06-11")}, ["DX609 so-tc report.received"]),
    "the journal has no receipt": ({"journal/2024-12.yaml": journal("kind: session, on: 2024-12-30")}, []),
    "a day by the evidence": ({"journal/2024-06.yaml": journal(f"kind: conclusion, task: II.1, {EVIDENCE}")}, []),
    "an undated document is no day": (
        {JULY: journal("kind: conclusion, task: II.1, evidence: [{number: 1/BC}]")},
        ["DX613 II.1 entries.0", "DX618 II.1 entries.0.evidence.0"],
    ),
    "a report's own day counts": ({Q2: report(STARTED)}, []),
    "a document with number and date": ({Q2: report(f"{STARTED}, {EVIDENCE}")}, []),
    "a file with its hash": (
        {Q2: report(f"{STARTED}, evidence: [{{file: bang-chung/1.pdf, sha256: {'0a' * 32}}}]")},
        [],
    ),
    "a file without hash": (
        {Q2: report(f"{STARTED}, evidence: [{{file: a.pdf}}]")},
        ["DX618 II.3 progress.0.evidence.0"],
    ),
    "a date alone": (
        {Q2: report(f"{STARTED}, evidence: [{{date: 2024-06-01}}]")},
        ["DX618 II.3 progress.0.evidence.0"],
    ),
    "the first day of the year": ({Q2: report(f"{STARTED}, on: 2024-01-01")}, []),
    "the year before": ({Q2: report(f"{STARTED}, on: 2023-12-31")}, ["DX621 II.3 progress.0.on"]),
    "the year after": ({"journal/2025-12.yaml": journal("kind: session, on: 2025-12-31")}, []),
    "the year after that": (
        {"journal/2026-01.yaml": journal("kind: session, on: 2026-01-01")},
        ["DX621  entries.0.on"],
    ),
    "a receipt in another year": (
        {Q2: report(received="2034-06-12")},
        ["DX621 so-tc report.received"],
    ),
    "a due date in another year": (
        {JULY: journal("kind: date_set, task: II.4, due: 2042-12-31, on: 2024-07-01")},
        ["DX621 II.4 entries.0.due"],
    ),
    "an old document as evidence": (
        {Q2: report(f"{STARTED}, on: 2024-06-01, evidence: [{{number: 1/BC, date: 2021-07-01}}]")},
        [],
    ),
}

SESSIONS = "kind: progress, agency: so-tttt, task: I.1"
HD = "reports/2024-Q2/dh-hong-duc.yaml"
HD3 = "reports/2024-Q3/dh-hong-duc.yaml"


def of_university(*progress: str, period: str = "2024-Q2") -> str:
    return report(*progress, of="dh-hong-duc", period=period)


PROGRESS: dict[str, tuple[Files, list[str]]] = {
    "forwards": (
        {
            HD: of_university("task: II.1, progress: in_progress, percent: 40"),
            HD3: of_university(f"task: II.1, progress: completed, on: 2024-09-01, {EVIDENCE}", period="2024-Q3"),
        },
        [],
    ),
    "the same again": (
        {
            HD: of_university("task: II.1, progress: in_progress, percent: 40"),
            HD3: of_university("task: II.1, progress: in_progress, percent: 40", period="2024-Q3"),
        },
        [],
    ),
    "a percentage falls": (
        {
            HD: of_university("task: II.1, progress: in_progress, percent: 40"),
            HD3: of_university("task: II.1, progress: in_progress, percent: 39.5", period="2024-Q3"),
        },
        ["DX605 II.1 progress.0.progress"],
    ),
    "started, then not": (
        {
            HD: of_university("task: II.1, progress: in_progress"),
            HD3: of_university("task: II.1, progress: not_started", period="2024-Q3"),
        },
        ["DX605 II.1 progress.0.progress"],
    ),
    "corrected on its day": (
        {
            HD: of_university(f"task: II.1, progress: completed, on: 2024-06-10, {EVIDENCE}"),
            HD3: of_university("task: II.1, progress: in_progress", period="2024-Q3"),
            "journal/2024-06.yaml": journal(
                "kind: progress, agency: dh-hong-duc, task: II.1, progress: in_progress, on: 2024-06-10, corrects: Nhầm"
            ),
        },
        [],
    ),
    "two bodies are not held against each other": (
        {
            Q2: report(f"task: II.2, progress: completed, {EVIDENCE}, on: 2024-06-10"),
            "reports/2024-Q3/so-nv.yaml": report("task: II.2, progress: in_progress", of="so-nv", period="2024-Q3"),
        },
        [],
    ),
    "nor are two periods": (
        {
            JULY: journal(
                f"{SESSIONS}, occurrence: 2024-Q2, progress: completed, on: 2024-07-01, {EVIDENCE}",
                f"{SESSIONS}, occurrence: 2024-Q3, progress: in_progress, on: 2024-07-02",
            )
        },
        [],
    ),
    "nothing is shown": (
        {
            HD: of_university("task: II.1, progress: completed, on: 2024-06-10"),
            HD3: of_university("task: II.1, progress: completed", period="2024-Q3"),
        },
        ["DX606 II.1 progress.0.progress"],
    ),
    "evidence was given before": (
        {
            HD: of_university(f"task: II.1, progress: completed, on: 2024-06-10, {EVIDENCE}"),
            HD3: of_university("task: II.1, progress: completed", period="2024-Q3"),
        },
        [],
    ),
    "the office's conclusion shows itself": ({JULY: journal("kind: conclusion, task: II.1, on: 2024-07-01")}, []),
    "completed at all of it": ({HD: of_university(f"task: II.1, progress: completed, percent: 100, {EVIDENCE}")}, []),
    "not started at nothing": ({HD: of_university("task: II.1, progress: not_started, percent: 0")}, []),
    "not started at something": (
        {HD: of_university("task: II.1, progress: not_started, percent: 5")},
        ["DX624 II.1 progress.0.percent"],
    ),
    "in progress at all of it": ({HD: of_university("task: II.1, progress: in_progress, percent: 100")}, []),
}

TWICE: dict[str, tuple[Files, list[str]]] = {
    "one day, two tasks": ({Q2: report(STARTED, "task: II.5, progress: in_progress")}, []),
    "two days": ({Q2: report(f"{STARTED}, on: 2024-06-01", f"{STARTED}, on: 2024-06-02")}, []),
    "two bodies": (
        {
            Q2: report("task: II.2, progress: in_progress"),
            "reports/2024-Q2/so-nv.yaml": report("task: II.2, progress: in_progress", of="so-nv"),
        },
        [],
    ),
    "a correction": ({Q2: report(STARTED, "task: II.3, progress: not_started, corrects: Nhập nhầm")}, []),
    "a correction before what it corrects": (
        {Q2: report("task: II.3, progress: not_started, corrects: Nhập nhầm", STARTED)},
        [],
    ),
    "a correction in the journal": (
        {
            Q2: report(STARTED),
            "journal/2024-06.yaml": journal(
                "kind: progress, agency: so-tc, task: II.3, progress: not_started, on: 2024-06-12, corrects: Nhập nhầm"
            ),
        },
        [],
    ),
    "two corrections": (
        {Q2: report(STARTED, f"{STARTED}, corrects: Nhập nhầm", "task: II.3, progress: not_started, corrects: Nhầm")},
        ["DX610 II.3 progress.2.corrects"],
    ),
    "three without corrections": (
        {Q2: report(STARTED, STARTED, STARTED)},
        ["DX610 II.3 progress.1", "DX610 II.3 progress.2"],
    ),
    "across files": (
        {
            Q2: report(STARTED),
            "journal/2024-06.yaml": journal(f"kind: progress, agency: so-tc, {STARTED}, on: 2024-06-12"),
        },
        ["DX610 II.3 progress.0"],
    ),
    "a part each": (
        {Q2: report(readings=("kpi: KPI.2, part: qd-422, value: 3", "kpi: KPI.2, part: de-an-06, value: 3"))},
        [],
    ),
    "a part twice": (
        {Q2: report(readings=("kpi: KPI.2, part: qd-422, value: 3", "kpi: KPI.2, part: qd-422, value: 3"))},
        ["DX610 KPI.2 readings.1"],
    ),
    "two occurrences": (
        {
            JULY: journal(
                "kind: conclusion, task: I.1, occurrence: 2024-Q2, on: 2024-07-01",
                "kind: conclusion, task: I.1, occurrence: 2024-Q3, on: 2024-07-01",
            )
        },
        [],
    ),
    "two inspections of two bodies": (
        {
            JULY: journal(
                "kind: inspection, on: 2024-07-01, agencies: [so-tc]",
                "kind: inspection, on: 2024-07-01, agencies: [so-nv]",
            )
        },
        [],
    ),
    "one body inspected twice": (
        {
            JULY: journal(
                "kind: inspection, on: 2024-07-01, agencies: [so-tc, so-nv]",
                "kind: inspection, on: 2024-07-01, agencies: [so-nv, so-tc]",
            )
        },
        ["DX610  entries.1"],
    ),
    "syntheses of two periods": (
        {
            JULY: journal(
                "kind: synthesis, period: 2024-Q2, on: 2024-07-01", "kind: synthesis, period: 2024-Q3, on: 2024-07-01"
            )
        },
        [],
    ),
    "a correction of another day": (
        {Q2: report(f"{STARTED}, on: 2024-06-01", f"{STARTED}, on: 2024-06-02, corrects: Nhập nhầm")},
        ["DX620 II.3 progress.1.corrects"],
    ),
    "the office corrects another's figure": (
        {
            Q2: report(readings=("kpi: KPI.3, value: 3",)),
            "journal/2024-06.yaml": journal("kind: reading, kpi: KPI.3, value: 2, on: 2024-06-12, corrects: Đếm lại"),
        },
        [],
    ),
}

DEADLINES: dict[str, tuple[Files, list[str]]] = {
    "a report for a quarter needs no word": (
        {"reports/2024-Q2/so-tttt.yaml": report("task: I.1, progress: in_progress", of="so-tttt")},
        ["DX616 so-tttt agency"],
    ),
    "an occurrence that is none": (
        {JULY: journal("kind: conclusion, task: I.1, occurrence: 2024-07, on: 2024-07-01")},
        ["DX614 I.1 entries.0.occurrence"],
    ),
    "a quarter before the plan": (
        {JULY: journal("kind: conclusion, task: I.1, occurrence: 2024-Q1, on: 2024-07-01")},
        ["DX614 I.1 entries.0.occurrence"],
    ),
    "the last quarter": ({JULY: journal("kind: conclusion, task: I.1, occurrence: 2024-Q4, on: 2024-07-01")}, []),
    "a task that does not recur": (
        {Q2: report(f"{STARTED}, occurrence: 2024-Q2")},
        ["DX614 II.3 progress.0.occurrence"],
    ),
    "a date for a deadline without one": (
        {JULY: journal("kind: date_set, task: II.4, due: 2024-12-31, on: 2024-07-01")},
        [],
    ),
    "a date for what recurs": (
        {JULY: journal("kind: date_set, task: I.1, due: 2024-12-31, on: 2024-07-01")},
        ["DX615 I.1 entries.0.due"],
    ),
    "a date for what goes on": (
        {JULY: journal("kind: date_set, task: II.5, due: 2024-12-31, on: 2024-07-01")},
        ["DX615 II.5 entries.0.due"],
    ),
    "a condition of a task without one": (
        {JULY: journal("kind: condition_met, task: II.1, on: 2024-07-01")},
        ["DX615 II.1 entries.0.task"],
    ),
    "met on the plan's date": (
        {"journal/2024-09.yaml": journal("kind: condition_met, task: II.3, on: 2024-09-30")},
        [],
    ),
    "an event that no deadline follows": (
        {"journal/2024-10.yaml": journal("kind: event, event: Nghị quyết được ban hành, on: 2024-10-01")},
        ["DX641  entries.0.event"],
    ),
    "met later": (
        {"journal/2024-10.yaml": journal("kind: condition_met, task: II.3, on: 2024-10-01")},
        ["DX617 II.3 entries.0.on"],
    ),
    "met later with a date": (
        {"journal/2024-10.yaml": journal("kind: condition_met, task: II.3, on: 2024-10-01, due: 2024-12-31")},
        [],
    ),
    "met later, the date set apart": (
        {
            "journal/2024-10.yaml": journal("kind: condition_met, task: II.3, on: 2024-10-01"),
            "journal/2024-11.yaml": journal("kind: date_set, task: II.3, due: 2024-12-31, on: 2024-11-01"),
        },
        [],
    ),
    "due on the day before": (
        {JULY: journal("kind: date_set, task: II.4, due: 2024-06-30, on: 2024-07-01")},
        ["DX625 II.4 entries.0.due"],
    ),
    "a date set after a correction of one set before": (
        {
            JULY: journal(
                "kind: date_set, task: II.4, due: 2024-08-31, on: 2024-07-05",
                "kind: date_set, task: II.4, due: 2024-09-15, on: 2024-07-08, corrects: Nhập nhầm",
                "kind: date_set, task: II.4, due: 2024-10-15, on: 2024-07-08",
                "kind: date_set, task: II.4, due: 2024-09-30, on: 2024-07-09",
            )
        },
        ["DX643 II.4 entries.3.on"],
    ),
    "a date corrected to an earlier day": (
        {
            JULY: journal(
                "kind: date_set, task: II.4, due: 2024-08-31, on: 2024-07-05",
                "kind: date_set, task: II.4, due: 2024-09-15, on: 2024-07-02, corrects: Nhập nhầm",
                "kind: date_set, task: II.4, due: 2024-09-30, on: 2024-07-09, corrects: Có văn bản mới",
            )
        },
        [],
    ),
    "a condition corrected to two days": (
        {
            JULY: journal(
                "kind: condition_met, task: II.3, on: 2024-07-05",
                "kind: condition_met, task: II.3, on: 2024-07-08, corrects: Nhập nhầm",
                "kind: condition_met, task: II.3, on: 2024-07-02, corrects: Nhập nhầm",
            )
        },
        ["DX643 II.3 entries.2.corrects"],
    ),
    "due on the day it was set": ({JULY: journal("kind: date_set, task: II.4, due: 2024-07-01, on: 2024-07-01")}, []),
}


def reading(text: str) -> Files:
    return {Q2: report(readings=(text,))}


def readings(first: str, second: str) -> Files:
    return {Q2: report(readings=(first,)), Q3: report(readings=(second,), period="2024-Q3")}


FIGURES: dict[str, tuple[Files, list[str]]] = {
    "a count rises": (readings("kpi: KPI.3, value: 3", "kpi: KPI.3, value: 4"), []),
    "a count stays": (readings("kpi: KPI.3, value: 3", "kpi: KPI.3, value: 3"), []),
    "a count falls": (readings("kpi: KPI.3, value: 3", "kpi: KPI.3, value: 2"), ["DX607 KPI.3 readings.0.value"]),
    "a part falls": (
        readings("kpi: KPI.2, part: qd-422, value: 3", "kpi: KPI.2, part: qd-422, value: 2"),
        ["DX607 KPI.2 readings.0.value"],
    ),
    "parts are counted apart": (
        readings("kpi: KPI.2, part: qd-422, value: 3", "kpi: KPI.2, part: de-an-06, value: 2"),
        [],
    ),
    "a percentage may fall": (readings("kpi: KPI.1, value: 30", "kpi: KPI.1, value: 20"), []),
    "its numerator may not": (
        readings("kpi: KPI.1, numerator: 60, denominator: 200", "kpi: KPI.1, numerator: 50, denominator: 200"),
        ["DX607 KPI.1 readings.0.numerator"],
    ),
    "unless there are fewer": (
        readings("kpi: KPI.1, numerator: 60, denominator: 200", "kpi: KPI.1, numerator: 50, denominator: 190"),
        ["DX626 KPI.1 readings.0.denominator"],
    ),
    "what is to fall may": (
        readings("kpi: KPI.4, numerator: 60, denominator: 3000", "kpi: KPI.4, numerator: 50, denominator: 3000"),
        [],
    ),
    "a corrected figure did not fall": (
        {
            **readings("kpi: KPI.3, value: 30", "kpi: KPI.3, value: 4"),
            "journal/2024-06.yaml": journal("kind: reading, kpi: KPI.3, value: 3, on: 2024-06-12, corrects: Đếm lại"),
        },
        [],
    ),
    "rounded up": (reading("kpi: KPI.4, value: 1.67, numerator: 50, denominator: 3000"), []),
    "rounded to whole": (reading("kpi: KPI.4, value: 2, numerator: 50, denominator: 3000"), []),
    "half a unit": (reading("kpi: KPI.1, value: 61, numerator: 121, denominator: 200"), []),
    "more than half": (
        reading("kpi: KPI.1, value: 61.0, numerator: 121, denominator: 200"),
        ["DX608 KPI.1 readings.0.value"],
    ),
    "written with its sign": (reading('kpi: KPI.1, value: "60.5%", numerator: 121, denominator: 200'), []),
    "all of them": (reading("kpi: KPI.1, numerator: 200, denominator: 200"), []),
    "more than all": (reading("kpi: KPI.1, numerator: 201, denominator: 200"), ["DX608 KPI.1 readings.0.numerator"]),
    "less than none": (reading("kpi: KPI.1, numerator: -1, denominator: 200"), ["DX608 KPI.1 readings.0.numerator"]),
    "of none": (reading("kpi: KPI.1, numerator: 0, denominator: 0"), ["DX608 KPI.1 readings.0.denominator"]),
    "of less than none": (reading("kpi: KPI.1, value: 3, denominator: -5"), ["DX608 KPI.1 readings.0.denominator"]),
    "terms of a count": (
        reading("kpi: KPI.3, value: 3, numerator: 3, denominator: 40"),
        ["DX608 KPI.3 readings.0.numerator"],
    ),
    "no value but terms": (reading("kpi: KPI.1, numerator: 120, denominator: 200"), []),
    "no value at all": (reading("kpi: KPI.1"), ["DX619 KPI.1 readings.0"]),
    "nought is a value": (reading("kpi: KPI.3, value: 0"), []),
    "a hundred percent": (reading("kpi: KPI.1, value: 100"), []),
    "more than that": (reading("kpi: KPI.1, value: 100.1"), ["DX627 KPI.1 readings.0.value"]),
    "a negative count": (reading("kpi: KPI.3, value: -1"), ["DX627 KPI.3 readings.0.value"]),
    "a count above a hundred": (reading("kpi: KPI.3, value: 605"), []),
    "two bodies agree": (
        {
            Q2: report(readings=("kpi: KPI.3, value: 3",)),
            "reports/2024-Q2/so-nv.yaml": report(readings=("kpi: KPI.3, value: 3.0",), of="so-nv"),
        },
        [],
    ),
    "two bodies on two days": (
        {
            Q2: report(readings=("kpi: KPI.3, value: 3",)),
            "reports/2024-Q2/so-nv.yaml": report(readings=("kpi: KPI.3, value: 2, on: 2024-06-01",), of="so-nv"),
        },
        [],
    ),
    "the office decides between two": (
        {
            Q2: report(readings=("kpi: KPI.3, value: 3",)),
            "reports/2024-Q2/so-nv.yaml": report(readings=("kpi: KPI.3, value: 2",), of="so-nv"),
            "journal/2024-06.yaml": journal(
                "kind: reading, kpi: KPI.3, value: 2, on: 2024-06-12, corrects: Theo Sở Nội vụ"
            ),
        },
        [],
    ),
    "the office says otherwise without a word": (
        {
            Q2: report(readings=("kpi: KPI.3, value: 3",)),
            "journal/2024-06.yaml": journal("kind: reading, kpi: KPI.3, value: 2, on: 2024-06-12"),
        },
        ["DX611 KPI.3 readings.0.value"],
    ),
    "the later figure is lower than the one of two that the assessment takes": (
        {
            Q2: report(readings=("kpi: KPI.3, value: 9, on: 2024-06-12",)),
            "reports/2024-Q2/so-nv.yaml": report(readings=("kpi: KPI.3, value: 4, on: 2024-06-12",), of="so-nv"),
            Q3: report(readings=("kpi: KPI.3, value: 5",), period="2024-Q3"),
        },
        ["DX611 KPI.3 readings.0.value", "DX607 KPI.3 readings.0.value"],
    ),
    "the later figure is higher than the one of two that the assessment takes": (
        {
            Q2: report(readings=("kpi: KPI.3, value: 4, on: 2024-06-12",)),
            "reports/2024-Q2/so-nv.yaml": report(readings=("kpi: KPI.3, value: 9, on: 2024-06-12",), of="so-nv"),
            Q3: report(readings=("kpi: KPI.3, value: 5",), period="2024-Q3"),
        },
        ["DX611 KPI.3 readings.0.value"],
    ),
    "by its terms": (
        {
            Q2: report(readings=("kpi: KPI.1, value: 60",)),
            "reports/2024-Q2/so-nv.yaml": report(
                readings=("kpi: KPI.1, numerator: 120, denominator: 200",), of="so-nv"
            ),
        },
        [],
    ),
}


ASKED, REFUSED = "kind: extension_request, task: II.1", "kind: extension_refused, task: II.1"
HD_JULY = "agency: dh-hong-duc, on: 2024-07-0"
REQUESTS: dict[str, tuple[Files, list[str]]] = {
    "on the due date": (
        {JULY: journal(f"{ASKED}, {HD_JULY}1, due: 2024-09-30")},
        ["DX661 II.1 entries.0.due"],
    ),
    "a day after it": ({JULY: journal(f"{ASKED}, {HD_JULY}1, due: 2024-10-01")}, []),
    "without a day": ({JULY: journal(f"{ASKED}, {HD_JULY}1")}, []),
    "of what goes on": (
        {JULY: journal("kind: extension_request, task: II.5, agency: so-tc, on: 2024-07-01")},
        ["DX661 II.5 entries.0.task"],
    ),
    "on the last day of the period": (
        {
            JULY: journal(
                "kind: extension_request, task: I.1, occurrence: 2024-Q3, agency: so-tttt, on: 2024-07-01, "
                "due: 2024-09-30"
            )
        },
        ["DX661 I.1 entries.0.due"],
    ),
    "of no period": (
        {JULY: journal("kind: extension_request, task: I.1, agency: so-tttt, on: 2024-07-01")},
        ["DX614 I.1 entries.0.occurrence"],
    ),
    "of a period of what does not recur": (
        {JULY: journal(f"{ASKED}, occurrence: 2024-Q3, {HD_JULY}1")},
        ["DX614 II.1 entries.0.occurrence"],
    ),
    "on the date that was set before, not the one set after": (
        {
            JULY: journal(
                "kind: date_set, task: II.4, due: 2024-10-31, on: 2024-07-01",
                "kind: extension_request, task: II.4, agency: so-nv, on: 2024-07-02, due: 2024-10-31",
                "kind: date_set, task: II.4, due: 2024-11-30, on: 2024-07-03",
            )
        },
        ["DX661 II.4 entries.1.due"],
    ),
    "of another body": (
        {JULY: journal("kind: extension_request, task: II.1, agency: so-tc, on: 2024-07-01")},
        ["DX604 II.1 entries.0.task"],
    ),
    "of a group": (
        {JULY: journal("kind: extension_request, task: II.2, agency: cac-so, on: 2024-07-01")},
        ["DX602 II.2 entries.0.agency"],
    ),
    "twice on a day": (
        {JULY: journal(*[f"{ASKED}, {HD_JULY}1"] * 2)},
        ["DX610 II.1 entries.1"],
    ),
    "a mistyped year": (
        {JULY: journal(f"{ASKED}, {HD_JULY}1, due: 2042-12-31")},
        ["DX621 II.1 entries.0.due"],
    ),
    "refused before it asked": (
        {JULY: journal(f"{REFUSED}, {HD_JULY}1", f"{ASKED}, {HD_JULY}2")},
        ["DX662 II.1 entries.0.agency"],
    ),
    "refused on its day": ({JULY: journal(f"{REFUSED}, {HD_JULY}1", f"{ASKED}, {HD_JULY}1")}, []),
    "what another body asked, refused": (
        {JULY: journal("kind: extension_refused, task: II.1, agency: so-tttt, on: 2024-07-02", f"{ASKED}, {HD_JULY}1")},
        ["DX662 II.1 entries.0.agency"],
    ),
    "what a report proposes, refused": (
        {
            JULY: journal(
                f"{REFUSED}, {HD_JULY}2",
                f"kind: progress, task: II.1, {HD_JULY}1, progress: in_progress, proposals: Đề nghị gia hạn",
            )
        },
        [],
    ),
    "another period refused": (
        {
            JULY: journal(
                "kind: extension_request, task: I.1, occurrence: 2024-Q3, agency: so-tttt, on: 2024-07-01",
                "kind: extension_refused, task: I.1, occurrence: 2024-Q4, agency: so-tttt, on: 2024-07-02",
                "kind: extension_refused, task: I.1, agency: so-tttt, on: 2024-07-03",
            )
        },
        ["DX662 I.1 entries.1.agency"],
    ),
}
CASES = (REFERENCES, DAYS, PROGRESS, TWICE, DEADLINES, REQUESTS, FIGURES)


def test_the_periods_of_each_recurring_task_are_its_own(tmp_path: Path) -> None:
    monthly = "- {id: II.6, title: Đối soát, deliverable: Biên bản, deadline: Hằng tháng, lead: [so-tc]}\n"
    indent = " " * 6
    plan = PLAN.replace(f"{indent}- id: II.1\n", f"{indent}{monthly}{indent}- id: II.1\n", 1)
    said = [
        "kind: conclusion, task: I.1, occurrence: 2024-Q2, on: 2024-07-01",
        "kind: conclusion, task: II.6, occurrence: 2024-06, on: 2024-07-01",
    ]
    assert "DX614" not in " ".join(findings_in(tmp_path, {JULY: journal(*said)}, plan))
    said.append("kind: conclusion, task: II.6, occurrence: 2024-Q2, on: 2024-07-02")
    assert "DX614 II.6 entries.2.occurrence" in findings_in(tmp_path, {JULY: journal(*said)}, plan)


@pytest.mark.parametrize(
    ("files", "expected"),
    [pytest.param(*case, id=name) for cases in CASES for name, case in cases.items()],
)
def test_a_rule_of_records_finds_this_much_and_no_more(tmp_path: Path, files: Files, expected: list[str]) -> None:
    assert findings_in(tmp_path, files) == expected


# What could not be read


def test_one_bad_entry_hides_no_other_and_moves_none(tmp_path: Path) -> None:
    files = {
        JULY: journal(
            "kind: sesion, on: 2024-07-01",
            "kind: progress, agency: so-tc, task: II.3, progres: in_progress, on: 2024-07-01",
            "kind: progress, agency: so-tc, task: II.3, progress: completed, percent: 500, on: 2024-07-01",
            "kind: conclusion, task: II.33, on: 2024-07-01",
        ).replace("entries:\n", "entries:\n  - 5\n"),
        Q2: report(
            "task: II.3, progress: complete",
            "task: II.3, progress: completed, evidence: [{numbr: 1}, {date: 2024-06-01}]",
            readings=("kpi: KPI.3, value: ba", "kpi: KPI.9, value: 3"),
        ),
    }
    assert findings_in(tmp_path, files) == [
        "DX012  entries.0",
        "DX013  entries.1.kind",
        "DX011 II.3 entries.2.progress",
        "DX010 II.3 entries.2.progres",
        "DX013 II.3 entries.3.percent",
        "DX601 II.33 entries.4.task",
        "DX013 II.3 progress.0.progress",
        "DX010 II.3 progress.1.evidence.0.numbr",
        "DX618 II.3 progress.1.evidence.1",
        "DX012 KPI.3 readings.0.value",
        "DX603 KPI.9 readings.1.kpi",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("schema: 1\nagency: [so-tc\n", "3:1: error DX001"),
        ("", "1:1: error DX008"),
        ("schema: 2\n", "1:9: error DX015 schema 2 is later than this dxplan reads"),
        ("- 1\n", "1:1: error DX012 the file does not consist of keys and values"),
        (
            report(STARTED).replace("task:", "tsk:"),
            "6:6: error DX010 so-tc: the key tsk is not known here; did you mean task?",
        ),
        (report("task: II.3, progress: done"), "6:28: error DX013 II.3: progress: done is not one of"),
        (report("task: 3, progress: completed"), "6:12: error DX012 so-tc: task: 3 is not a text"),
        (
            report(f"{STARTED}, on: 12/6/2024"),
            "6:45: note DX023 II.3: on: 12/6/2024 is read as 2024-06-12; write 2024-06-12",
        ),
        (report(f"{STARTED}, percent: 101"), "6:50: error DX013 II.3: percent: 101 is above the most, 100"),
        (report(f"{STARTED}, evidence: a.pdf"), "6:51: error DX012 II.3: evidence: a.pdf is not a list; write [a.pdf]"),
        (report(of="so xy"), "2:9: error DX013 so xy: agency: nothing here is called so xy; write"),
        (report(period="2024-2"), "3:9: error DX014 so-tc: period: 2024-2 may be 2024-02 or 2024-Q2"),
        (report().replace("period: 2024-Q2\n", ""), "1:1: error DX011 so-tc: the key period is missing"),
    ],
    ids=lambda value: value[:30] if ": error" in value else "",
)
def test_a_report_that_can_not_be_read_says_where_and_what_to_do(tmp_path: Path, text: str, sentence: str) -> None:
    lines = sentences(tmp_path, {Q2: text})
    assert any(line.startswith(f"{Q2}:{sentence}") for line in lines), lines


def test_what_could_not_be_read_of_the_plan_is_not_unknown(tmp_path: Path) -> None:
    plan = PLAN
    for name in ("II.3", "so-y-te", "KPI.3"):
        plan = plan.replace(f"id: {name}\n", f"id: {name}\n{' ' * (8 if name[0] == 'I' else 4)}x: 1\n")
    plan = plan.replace("{id: so-y-te,", "{id: so-y-te, x: 1,")
    files = {
        Q2: report(STARTED, readings=("kpi: KPI.3, value: 3",)),
        JULY: journal("kind: session, on: 2024-07-01, attended: [so-y-te]"),
    }
    assert {line[:5] for line in findings_in(tmp_path, files, plan)} == {"DX010"}


def test_a_task_led_by_whom_nobody_could_read_may_be_anyones(tmp_path: Path) -> None:
    plan = PLAN.replace("{id: dh-hong-duc,", "{id: dh-hong-duc, x: 1,")
    assert findings_in(tmp_path, {Q2: report("task: II.1, progress: in_progress")}, plan) == ["DX010 dh-hong-duc x"]


def test_nothing_is_called_missing_that_a_bad_entry_may_be(tmp_path: Path) -> None:
    files = {
        Q2: report(f"{STARTED}, x: 1", f"{STARTED}, corrects: Nhập nhầm"),
        HD: of_university("task: II.1, progress: completed, evidence: [{x: 1}]"),
        JULY: journal("kind: conclusion, task: II.1, evidence: [{x: 1}]"),
    }
    assert [line[:5] for line in findings_in(tmp_path, files)] == ["DX010"] * 3


WORDS = (
    "0",
    "-1",
    "null",
    "[]",
    "{}",
    "2024-02-30",
    "9999-12-31",
    "0001-01-01",
    "9999",
    "2024-Q2",
    "II.3",
    "KPI.2",
    "kind",
)


@given(st.integers(0, 10**6))
def test_no_record_file_breaks_a_check(seed: int) -> None:
    """Words of good files are replaced, dropped and added."""
    chance = Random(seed)
    workspace = load_plan("2024.yaml", PLAN.encode())
    files = dict(chance.choice([files for cases in CASES for files, _ in cases.values()]))
    records = []
    for name, text in files.items():
        words = re.split(r"(\s+|[{}\[\],:])", text)
        for _ in range(3):
            words[chance.randrange(len(words))] = chance.choice(("", *WORDS))
        raw = "".join(words).encode()
        records.append(load_record(f"2024/{name}", raw, name.partition("/")[0], Words(workspace.plan)))
    for finding in check(workspace.with_records(records), CALENDAR).diagnostics:
        assert concise(finding, language("en")).startswith("2024")


# Who has a part


@pytest.mark.parametrize(
    ("lead", "coordinating", "expected"),
    [
        ("[so-tc]", "[don-vi-lien-quan]", []),
        ("[so-nv]", "[don-vi-lien-quan, so-tc]", []),
        ("[so-nv]", "[cac-so, don-vi-lien-quan]", []),
        ("[so-nv]", "[don-vi-lien-quan, so-y-te]", ["DX637"]),
        ("[so-nv]", "[so-y-te]", ["DX604"]),
        ("[don-vi-lien-quan]", "[so-y-te]", []),  # whoever is in it leads
        ("[]", "[don-vi-lien-quan]", []),  # the cell is blank
    ],
)
def test_an_open_group_hides_nobody_who_has_no_part(
    tmp_path: Path, lead: str, coordinating: str, expected: list[str]
) -> None:
    plan = PLAN.replace(
        "        lead: [so-nv]\n        coordinating: [don-vi-lien-quan]",
        f"        lead: {lead}\n        coordinating: {coordinating}",
    )
    found = findings_in(tmp_path, {Q2: report("task: II.4, progress: in_progress")}, plan)
    assert [one[:5] for one in found if one[:5] in ("DX604", "DX637")] == expected


def test_a_successor_has_the_part_of_the_body_before_it(tmp_path: Path) -> None:
    files = {
        "journal/2024-10.yaml": journal(
            "kind: progress, agency: so-y-te, task: II.3, progress: in_progress, on: 2024-10-10"
        )
    }
    assert findings_in(tmp_path, files) == ["DX604 II.3 entries.0.task"]
    ended = "name: Sở Tài chính, kind: department, valid_to: 2024-09-30, successors: [{agency: so-y-te}]"
    plan = PLAN.replace("name: Sở Tài chính, kind: department", ended)
    assert not [line for line in findings_in(tmp_path, files, plan) if line.startswith("DX6")]


@pytest.mark.parametrize(
    ("span", "files", "expected"),
    [
        ("valid_to: 2024-07-10", {JULY: journal("kind: session, on: 2024-07-10, attended: [so-y-te]")}, []),
        (
            "valid_to: 2024-07-09",
            {JULY: journal("kind: session, on: 2024-07-10, attended: [cac-so, so-y-te]")},
            ["DX663  entries.0.attended.1"],
        ),
        ("valid_from: 2024-07-10", {JULY: journal("kind: inspection, on: 2024-07-10, agencies: [so-y-te]")}, []),
        (
            "valid_from: 2024-07-11",
            {JULY: journal("kind: inspection, on: 2024-07-10, agencies: [so-y-te]")},
            ["DX663  entries.0.agencies.0"],
        ),
        (
            "valid_to: 2024-06-11",
            {"reports/2024-Q2/so-y-te.yaml": report(of="so-y-te")},
            ["DX663 so-y-te agency"],
        ),
        ("valid_to: 2024-06-12", {"reports/2024-Q2/so-y-te.yaml": report(of="so-y-te")}, []),
    ],
)
def test_a_fact_of_a_body_is_of_a_day_on_which_it_exists(
    tmp_path: Path, span: str, files: Files, expected: list[str]
) -> None:
    plan = PLAN.replace("name: Sở Y tế, kind: department", f"name: Sở Y tế, kind: department, {span}")
    assert plan != PLAN
    assert [line for line in findings_in(tmp_path, files, plan) if line.startswith("DX663")] == expected


def test_a_plan_that_asks_for_no_reports_has_none_that_is_owed(tmp_path: Path) -> None:
    begin, end = PLAN.index("reporting:\n"), PLAN.index("agencies:\n  - {id")
    assert findings_in(tmp_path, {Q2: report()}, PLAN[:begin] + PLAN[end:]) == ["DX616 so-tc period"]
    broken = PLAN.replace("due_day: 14", "due_day: 41")
    assert findings_in(tmp_path, {Q2: report()}, broken) == ["DX013  reporting.due_day"]


def test_a_task_whose_lead_is_blank_may_be_anyones(tmp_path: Path) -> None:
    plan = PLAN.replace("        lead: [dh-hong-duc]\n", "")
    found = findings_in(tmp_path, {Q2: report("task: II.1, progress: in_progress")}, plan)
    assert not [line for line in found if line.startswith("DX6")]


# Several files


def test_the_order_in_which_files_are_read_changes_nothing(tmp_path: Path) -> None:
    files = {
        Q2: report(STARTED, STARTED, readings=("kpi: KPI.3, value: 9",)),
        "reports/2024-Q2/so-nv.yaml": report(readings=("kpi: KPI.3, value: 8",), of="so-nv"),
        Q3: report("task: II.3, progress: not_started", readings=("kpi: KPI.3, value: 7",), period="2024-Q3"),
        "journal/2024-06.yaml": journal(f"kind: progress, agency: so-tc, {STARTED}, on: 2024-06-12"),
    }
    workspace = read(tmp_path, files)
    expected = check(workspace, CALENDAR).diagnostics
    assert [f"{found.rule.code} {found.file[5:]}" for found in expected] == [
        f"DX610 {Q2}",
        f"DX610 {Q2}",
        f"DX611 {Q2}",
        f"DX605 {Q3}",
        f"DX607 {Q3}",
    ]
    for seed in range(5):
        shuffled = list(workspace.records)
        Random(seed).shuffle(shuffled)
        again = Workspace(workspace.source, workspace.plan, ()).with_records(shuffled)
        assert check(again, CALENDAR).diagnostics == expected


def test_findings_come_by_file_and_then_by_place(tmp_path: Path) -> None:
    files = {
        Q2: report("task: X.2, progress: in_progress", "task: X.1, progress: in_progress"),
        JULY: journal("kind: conclusion, task: X.3, on: 2024-07-01"),
    }
    plan = PLAN.replace("tasks: [II.2]", "tasks: [II.9]")
    assert findings_in(tmp_path, files, plan) == [
        "DX105 KPI.1 tasks.0",
        "DX601 X.3 entries.0.task",
        "DX601 X.2 progress.0.task",
        "DX601 X.1 progress.1.task",
    ]


def test_a_year_of_wrong_ids_gets_a_bounded_number_of_guesses(tmp_path: Path) -> None:
    tasks = (f"task: II.3{number}, progress: in_progress, on: 2024-06-01" for number in range(100, 200))
    findings = check(read(tmp_path, {Q2: report(*tasks)}), CALENDAR).diagnostics
    assert len(findings) == 100
    assert sum(finding.hint is not None for finding in findings) == 20


# Waivers

WAIVED = "waivers: [{rule: DX606, reason: Sẽ gửi sau}]\n"
UNSHOWN = "task: II.1, progress: completed"


def test_a_waiver_of_a_file_accepts_what_is_found_in_it(tmp_path: Path) -> None:
    result = check(read(tmp_path, {HD: of_university(UNSHOWN) + WAIVED}), CALENDAR)
    assert result.diagnostics == ()
    assert [(found.rule.code, waiver.reason) for found, waiver in result.waived] == [("DX606", "Sẽ gửi sau")]


def test_a_waiver_of_another_file_accepts_nothing_and_is_idle(tmp_path: Path) -> None:
    assert findings_in(tmp_path, {HD: of_university(UNSHOWN), Q2: report() + WAIVED}) == [
        "DX606 II.1 progress.0.progress",
        "DX020  waivers.0.rule",
    ]


def test_a_waiver_of_the_plan_or_the_task_accepts_what_records_say(tmp_path: Path) -> None:
    assert findings_in(tmp_path, {HD: of_university(UNSHOWN)}, PLAN + WAIVED) == []
    at_task = PLAN.replace("lead: [dh-hong-duc]\n", f"lead: [dh-hong-duc]\n        {WAIVED}")
    assert findings_in(tmp_path, {HD: of_university(UNSHOWN)}, at_task) == []
    assert findings_in(tmp_path, {HD: of_university(STARTED.replace("II.3", "II.1"))}, at_task) == [
        "DX020 II.1 waivers.0.rule"
    ]


def test_a_waiver_of_records_is_not_idle_where_none_were_read(tmp_path: Path) -> None:
    assert findings_in(tmp_path, {}, PLAN + WAIVED) == []


def test_an_error_of_a_record_file_is_not_accepted(tmp_path: Path) -> None:
    waivers = "waivers:\n  - {rule: DX601, reason: Sẽ sửa}\n  - {x: 1}\n  - {rule: DX999, reason: Sẽ sửa}\n"
    assert findings_in(tmp_path, {Q2: report("task: X.1, progress: in_progress") + waivers}) == [
        "DX601 X.1 progress.0.task",
        "DX021  waivers.0.rule",
        "DX011 so-tc waivers.1.rule",
        "DX011 so-tc waivers.1.reason",
        "DX010 so-tc waivers.1.x",
        "DX021  waivers.2.rule",
    ]


def test_an_idle_waiver_of_the_plan_is_found_whatever_the_records_hold(tmp_path: Path) -> None:
    idle = "waivers: [{rule: DX205, reason: Như văn bản}]\n"
    assert findings_in(tmp_path, {Q2: "schema: 1\n"}, PLAN + idle)[0] == "DX020  waivers.0.rule"


# `dxplan validate`

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def repository(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan repository with two faults in two record files, as the working directory."""
    plans = tmp_path / "plans"
    plans.mkdir()
    read(
        plans,
        {
            Q2: report("task: X.1, progress: in_progress"),
            HD: of_university(UNSHOWN),
            JULY: journal("kind: session, on: 2024-07-01"),
        },
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code", "files", "said"),
    [
        ((), 1, ["plans/2024.yaml", HD, Q2], "error: 1, warning: 1, note: 1; record files: 3"),
        (("plans/2024.yaml",), 1, ["plans/2024.yaml", HD, Q2], "error: 1, warning: 1, note: 1; record files: 3"),
        (("plans/2024",), 1, [HD, Q2], "error: 1, warning: 1; record files: 3 of 3"),
        ((f"plans/2024/{HD}",), 0, [HD], "warning: 1; record files: 1 of 3"),
        ((f"plans/2024/{Q2}", f"plans/2024/{HD}"), 1, [HD, Q2], "error: 1, warning: 1; record files: 2 of 3"),
        (("plans/2024/journal",), 0, [], "no findings; record files: 1 of 3"),
        (("plans/../plans/2024/reports/./2024-Q2/",), 1, [HD, Q2], "error: 1, warning: 1; record files: 2 of 3"),
        (
            ("plans/2024/journal", "plans/2024.yaml"),
            1,
            ["plans/2024.yaml", HD, Q2],
            "error: 1, warning: 1, note: 1; record files: 3",
        ),
        (("-C", "plans", "2024/journal"), 0, [], "no findings; record files: 1 of 3"),
    ],
)
def test_validate_shows_what_is_found_in_the_files_named(
    run: Run, repository: Path, arguments: tuple[str, ...], code: int, files: list[str], said: str
) -> None:
    found, out, err = run("validate", *arguments)
    assert [line.split(":")[0].rpartition("plans/2024/")[2] for line in out.splitlines()] == files
    assert (found, err.strip().partition(": ")[2]) == (code, said)


def test_validate_finds_the_plan_from_within_its_records(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "plans" / "2024" / "reports")
    assert run("validate", ".")[1].count("\n") == 2
    assert run("validate", "2024-Q2/dh-hong-duc.yaml")[1].count("\n") == 1
    assert run("validate", "../journal")[1] == ""


def test_a_month_is_no_plan_of_the_entries_in_its_folder(run: Run, repository: Path) -> None:
    """`2024-07.yaml` stands beside `2024-07/` as a plan does beside its records."""
    own = repository / "plans" / "2024" / OWN
    own.parent.mkdir()
    own.write_text(journal("kind: session, on: 2024-08-31"), "utf-8")
    for named in (own, own.parent):
        code, out, err = run("validate", str(named))
        assert (code, err) == (0, "plans/2024.yaml: warning: 1; record files: 1 of 4\n")
        right = OWN.replace("2024-07", "2024-08")
        assert out.rstrip().endswith(f"DX622 the entry is of 2024-08-31, the file of 2024-07; move it to {right}")


def test_a_file_beside_another_plan_is_no_record_of_it(run: Run, repository: Path) -> None:
    (repository / "more").mkdir()
    for name in ("more.yaml", "more/2024.yaml"):
        (repository / name).write_text(PLAN, "utf-8")
    assert run("validate", "more/2024.yaml")[2] == "more/2024.yaml: note: 1\n"
    assert run("validate", "more")[2] == "more/2024.yaml: note: 1\n"
    (repository / "more" / "journal").mkdir()
    assert "DX016" in run("validate", "more/2024.yaml")[1]


def test_validate_shows_why_the_plan_itself_can_not_be_read(run: Run, repository: Path) -> None:
    (repository / "plans" / "2024.yaml").write_text("schema: 1\n", "utf-8")
    code, out, _ = run("validate", f"plans/2024/{HD}")
    assert code == 1
    assert "plans/2024.yaml:1:1: error DX011" in out


def test_a_finding_of_a_record_names_its_own_file_and_line(run: Run, repository: Path) -> None:
    import json

    findings = json.loads(run("validate", "-f", "json")[1])["diagnostics"]
    assert [(finding["file"], finding["line"], finding["subject"], finding["field"]) for finding in findings] == [
        ("plans/2024.yaml", 2, None, "status"),  # nothing to compare its ledger with, for want of git
        (f"plans/2024/{HD}", 6, "II.1", "progress.0.progress"),
        (f"plans/2024/{Q2}", 6, "X.1", "progress.0.task"),
    ]


def test_on_a_terminal_a_finding_shows_the_line_of_its_own_file(tmp_path: Path) -> None:
    workspace = read(tmp_path, {Q2: report("task: X.1, progress: in_progress")}, PLAN.replace("[II.2]", "[II.9]"))
    page = StringIO()
    findings = check(workspace, CALENDAR).diagnostics
    show_findings(findings, workspace.source_of, language("en"), console(page, colour=False, width=100))
    lines = page.getvalue().splitlines()
    assert "   26 |     tasks: [II.9]" in lines
    assert "    6 |   - {task: X.1, progress: in_progress}" in lines


def test_every_rule_of_records_is_found_here_somewhere() -> None:
    found = {line[:5] for cases in CASES for _, expected in cases.values() for line in expected}
    assert {code for code in BY_CODE if code.startswith("DX6")} - found == {
        "DX642",
        "DX663",
    }  # their fixtures have the plans they need


@pytest.mark.parametrize("value", ["1", "true", "1.5"])
def test_a_scalar_where_a_list_belongs_is_that_finding_and_no_fault(tmp_path: Path, value: str) -> None:
    for name, text in {
        "2024/journal/2024-07.yaml": f"schema: 1\nentries: {value}\n",
        "2024/reports/2024-Q2/so-tc.yaml": f"schema: 1\nagency: so-tc\nperiod: 2024-Q2\nprogress: {value}\n"
        "report: {date: 2024-06-10, received: 2024-06-11}\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "2024.yaml").write_text(PLAN, "utf-8")
    findings = check(repository_at(tmp_path / "2024.yaml"), CALENDAR).diagnostics
    assert [finding.rule.code for finding in findings if finding.file != "2024.yaml"] == ["DX012", "DX012"]
