"""The states of tasks on a day, each worked out by hand from the plan's text and the facts recorded.

Each task below has one story: its deadline stands in the plan, its facts in the records, and a table holds the days
that tell. In the tables `-` means none, and `.` that the row says nothing of it.
"""

from datetime import date, datetime, tzinfo

import pytest

import dxplan.cli.options
from dxplan.assess import SOON_DAYS, Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.model.plan import Plan
from dxplan.reading.load import load_plan
from facts import facts_of, judged_by, rows_of
from plans import plan_text

_BODIES = """\
  - {id: so-yt, name: Sở Y tế, kind: department}
  - {id: so-nvm, name: Sở Nội vụ mới, kind: department, valid_from: 2024-10-01}
  - {id: so-moi, name: Sở lập năm sau, kind: department, valid_from: 2025-03-01}
  - {id: so-cu, name: Sở giải thể năm sau, kind: department, valid_to: 2025-02-28}
groups:
  - {id: doi-ten, name: Nội vụ và Tài chính, members: [so-tc, so-nv, so-nvm]}
  - {id: lap-sau, name: Tài chính và sở mới, members: [so-tc, so-moi]}
  - {id: bo-sau, name: Tài chính và sở cũ, members: [so-tc, so-cu]}
  - {id: het, name: Không còn ai, members: [so-nv]}
"""


def plan_with(tasks: str, rest: str = "", bodies: str = _BODIES) -> Plan:
    """The plan of these tasks, with more bodies; its date is 15 May 2024."""
    workspace = load_plan("plan.yaml", plan_text(tasks, rest).replace("groups:\n", bodies).encode())
    assert not workspace.diagnostics
    assert workspace.plan is not None
    return workspace.plan


def status_in(assessment: Assessment, name: str) -> TaskStatus:
    return next(one for one in (*assessment.tasks, *assessment.activities) if one.item.id == name)


PLAN = plan_with(
    """
    - {id: bare, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: next-year, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    - {id: begun, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-08-31}}
    - {id: told-none, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-08-31}}
    - {id: on-the-day, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: day-after, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: received-late, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: by-evidence, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: on-wins, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: two-papers, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: by-report, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: undated-paper, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}

    - {id: by-doc, title: a, lead: [so-tc], deadline: {text: a, kind: by_document}}
    - {id: by-doc-never, title: a, lead: [so-tc], deadline: {text: a, kind: by_document}}
    - {id: by-doc-done, title: a, lead: [so-tc], deadline: {text: a, kind: by_document}}
    - {id: by-doc-corrected, title: a, lead: [so-tc], deadline: {text: a, kind: by_document}}
    - {id: external, title: a, lead: [so-tc], deadline: {text: a, kind: external}}
    - {id: external-done, title: a, lead: [so-tc], deadline: {text: a, kind: external}}

    - {id: met, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-on-the-day, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-in-time-dated, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-late-dated, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-late, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: done-unmet, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-twice, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-late-twice, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-late-then-due, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-late-then-set, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: met-late-redated, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: done-unmet-last, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}
    - {id: done-late-unmet, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-09-30, condition: b}}

    - {id: quarters, title: a, lead: [so-tc], deadline: {text: a, kind: recurring, every: quarter}}
    - {id: good-quarters, title: a, lead: [so-tc], deadline: {text: a, kind: recurring, every: quarter}}
    - {id: missed-quarter, title: a, lead: [so-tc], deadline: {text: a, kind: recurring, every: quarter}}
    - {id: concluded-quarter, title: a, lead: [so-tc], deadline: {text: a, kind: recurring, every: quarter}}
    - {id: months, title: a, lead: [so-tc], deadline: {text: a, kind: recurring, every: month}}
    - {id: the-year, title: a, lead: [so-tc], deadline: {text: a, kind: recurring, every: year}}
    - id: sessions
      title: a
      lead: [so-tttt]
      fulfilled_by: sessions
      deadline: {text: a, kind: recurring, every: quarter}

    - {id: joint, title: a, lead: [so-tc, so-yt], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: joint-late, title: a, lead: [so-tc, so-yt], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: concluded, title: a, lead: [so-tc, so-yt], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: concluded-after, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: helped, title: a, lead: [so-tc], coordinating: [so-yt], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: open-led, title: a, lead: [lien-quan], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: open-joint, title: a, lead: [so-tc, lien-quan], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: nobody, title: a, deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: ghosts, title: a, lead: [het], deadline: {text: a, kind: fixed, due: 2024-09-30}}
    - {id: named-gone, title: a, lead: [so-tc, so-nv], deadline: {text: a, kind: fixed, due: 2024-10-31}}

    - {id: went-back, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: repeated, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: corrected, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: corrected-to-done, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: cancelled, title: a, lead: [so-tc], lifecycle: cancelled, deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: suspended, title: a, lead: [so-tc], lifecycle: suspended, deadline: {text: a, kind: fixed, due: 2024-06-30}}

    - {id: renamed, title: a, lead: [doi-ten], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    - {id: joined-after, title: a, lead: [lap-sau], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    - {id: left-after, title: a, lead: [bo-sau], deadline: {text: a, kind: fixed, due: 2024-12-31}}

    - {id: always, title: a, lead: [so-tc], deadline: {text: a, kind: ongoing}}
    - {id: undated, title: a, lead: [so-tc]}
    - {id: always-done, title: a, lead: [so-tc], deadline: {text: a, kind: ongoing}}
    """,
    """
    activities:
      - id: HD.1
        title: a
        lead: [so-tttt]
        fulfilled_by: sessions
        deadline: {text: a, kind: recurring, every: quarter}
      - {id: HD.2, title: a, lead: [so-tttt]}
    """,
)

RECORDS = facts_of("""
    entries:
      - {kind: progress, agency: so-tc, task: begun, progress: in_progress, percent: 20, on: 2024-06-03}
      - {kind: progress, agency: so-tc, task: told-none, progress: not_started, on: 2024-06-03}
      - {kind: progress, agency: so-tc, task: told-none, progress: in_progress, on: 2024-06-10}
      - {kind: progress, agency: so-tc, task: on-the-day, progress: completed, on: 2024-06-30}
      - {kind: progress, agency: so-tc, task: day-after, progress: completed, on: 2024-07-01}
    ---
    agency: so-tc
    period: 2024-Q2
    report: {date: 2024-07-05, received: 2024-09-20}
    progress:
      - {task: received-late, progress: completed, on: 2024-06-28}
      - {task: by-evidence, progress: completed, evidence: [{number: 5/QĐ, date: 2024-06-27}]}
      - {task: on-wins, progress: completed, on: 2024-07-02, evidence: [{number: 5/QĐ, date: 2024-06-27}]}
      - {task: two-papers, progress: completed, evidence: [{date: 2024-07-02}, {date: 2024-06-20}]}
      - {task: by-report, progress: completed}
      - {task: undated-paper, progress: completed, evidence: [{number: 6/QĐ}]}
      - {task: quarters, progress: completed, on: 2024-07-20}
      - {task: good-quarters, progress: completed, on: 2024-06-30}
      - {task: repeated, progress: completed, on: 2024-06-28}
    ---
    agency: so-tc
    period: 2024-Q3
    report: {date: 2024-09-10, received: 2024-09-12}
    progress:
      - {task: repeated, progress: completed}
      - {task: quarters, progress: completed, on: 2024-09-28}
      - {task: good-quarters, progress: completed, on: 2024-09-30}
      - {task: missed-quarter, progress: completed, on: 2024-09-15}
    ---
    agency: so-tc
    period: 2024-Q4
    report: {date: 2024-12-10, received: 2024-12-12}
    progress:
      - {task: quarters, progress: completed, on: 2024-12-20}
      - {task: good-quarters, progress: completed, on: 2024-12-31}
      - {task: missed-quarter, progress: completed, on: 2024-12-30}
    ---
    agency: so-tc
    period: 2025-Q1
    report: {date: 2025-03-10, received: 2025-03-12}
    progress:
      - {task: next-year, progress: completed, on: 2025-01-02}
    ---
    entries:
      - {kind: date_set, task: by-doc, due: 2024-08-15, on: 2024-07-10}
      - {kind: date_set, task: by-doc-corrected, due: 2024-08-25, on: 2024-07-10}
      - {kind: date_set, task: by-doc-corrected, due: 2024-08-15, on: 2024-07-10, corrects: đọc nhầm ngày}
      - {kind: progress, agency: so-tc, task: by-doc-never, progress: in_progress, on: 2024-06-01}
      - {kind: progress, agency: so-tc, task: by-doc-done, progress: completed, on: 2024-06-01}
      - {kind: date_set, task: external, due: 2024-08-20, on: 2024-09-01}
      - {kind: date_set, task: external, due: 2024-11-30, on: 2024-09-15}
      - {kind: progress, agency: so-tc, task: external-done, progress: completed, on: 2024-07-01}
      - {kind: date_set, task: external-done, due: 2024-06-30, on: 2024-08-01}
      - {kind: condition_met, task: met, on: 2024-08-01}
      - {kind: condition_met, task: met-on-the-day, on: 2024-09-30}
      - {kind: condition_met, task: met-in-time-dated, due: 2024-12-15, on: 2024-08-01}
      - {kind: condition_met, task: met-late-dated, due: 2024-11-20, on: 2024-10-10}
      - {kind: condition_met, task: met-late, on: 2024-10-10}
      - {kind: progress, agency: so-tc, task: met-late, progress: in_progress, on: 2024-10-12}
      - {kind: condition_met, task: met-twice, on: 2024-08-01}
      - {kind: condition_met, task: met-twice, on: 2024-10-05}
      - {kind: condition_met, task: met-late-twice, due: 2024-11-20, on: 2024-10-10}
      - {kind: condition_met, task: met-late-twice, on: 2024-10-25}
      - {kind: condition_met, task: met-late-then-due, on: 2024-10-10}
      - {kind: condition_met, task: met-late-then-due, due: 2024-11-20, on: 2024-10-25}
      - {kind: condition_met, task: met-late-then-set, on: 2024-10-10}
      - {kind: date_set, task: met-late-then-set, due: 2024-11-20, on: 2024-10-25}
      - {kind: condition_met, task: met-late-redated, due: 2024-11-20, on: 2024-10-10}
      - {kind: condition_met, task: met-late-redated, due: 2024-12-10, on: 2024-10-25}
      - {kind: progress, agency: so-tc, task: done-unmet-last, progress: completed, on: 2024-09-30}
      - {kind: progress, agency: so-tc, task: done-late-unmet, progress: completed, on: 2024-10-15}
      - {kind: progress, agency: so-tc, task: done-unmet, progress: completed, on: 2024-08-15}
      - {kind: progress, agency: so-tc, task: missed-quarter, occurrence: 2024-Q2, progress: completed, on: 2025-02-01}
      - {kind: conclusion, task: concluded-quarter, occurrence: 2024-Q2, on: 2024-06-29}
      - {kind: progress, agency: so-tc, task: months, occurrence: 2024-05, progress: completed, on: 2024-05-31}
      - {kind: progress, agency: so-tc, task: months, occurrence: 2024-07, progress: completed, on: 2024-07-03}
      - {kind: progress, agency: so-tc, task: the-year, occurrence: 2024, progress: completed, on: 2025-01-02}
      - {kind: session, on: 2024-06-20}
      - {kind: session, on: 2024-10-05, period: 2024-Q3}
      - {kind: session, on: 2024-12-27}
    ---
    entries:
      - {kind: progress, agency: so-tc, task: joint, progress: completed, on: 2024-06-10}
      - {kind: progress, agency: so-yt, task: joint, progress: completed, on: 2024-06-25}
      - {kind: progress, agency: so-yt, task: joint-late, progress: completed, on: 2024-06-25}
      - {kind: progress, agency: so-tc, task: joint-late, progress: completed, on: 2024-07-02}
      - {kind: progress, agency: so-tc, task: concluded, progress: completed, on: 2024-06-10}
      - {kind: conclusion, task: concluded, on: 2024-06-20}
      - {kind: progress, agency: so-yt, task: concluded, progress: completed, on: 2024-07-05}
      - {kind: progress, agency: so-tc, task: concluded-after, progress: completed, on: 2024-06-10}
      - {kind: conclusion, task: concluded-after, on: 2024-07-08}
      - {kind: progress, agency: so-yt, task: helped, progress: completed, on: 2024-06-01}
      - {kind: progress, agency: so-tc, task: open-led, progress: completed, on: 2024-06-01}
      - {kind: progress, agency: lien-quan, task: open-led, progress: completed, on: 2024-06-02}
      - {kind: conclusion, task: open-led, on: 2024-07-05}
      - {kind: progress, agency: so-tc, task: open-joint, progress: completed, on: 2024-06-01}
      - {kind: progress, agency: so-tc, task: nobody, progress: completed, on: 2024-06-01}
      - {kind: conclusion, task: nobody, on: 2024-07-05}
      - {kind: progress, agency: so-tc, task: named-gone, progress: completed, on: 2024-06-10}
      - {kind: progress, agency: so-tc, task: went-back, progress: completed, on: 2024-06-10}
      - {kind: progress, agency: so-tc, task: went-back, progress: in_progress, on: 2024-06-20}
      - {kind: progress, agency: so-tc, task: went-back, progress: completed, on: 2024-07-05}
      - {kind: progress, agency: so-tc, task: corrected, progress: completed, on: 2024-06-28}
      - {kind: progress, agency: so-tc, task: corrected, progress: in_progress, on: 2024-06-28, corrects: nhầm}
      - {kind: progress, agency: so-tc, task: corrected-to-done, progress: not_started, on: 2024-06-28}
      - {kind: progress, agency: so-tc, task: corrected-to-done, progress: completed, on: 2024-06-28, corrects: nhầm}
      - {kind: progress, agency: so-tc, task: cancelled, progress: completed, on: 2024-06-10}
      - {kind: progress, agency: so-tc, task: renamed, progress: completed, on: 2024-06-10}
      - {kind: progress, agency: so-nv, task: renamed, progress: completed, on: 2024-06-20}
      - {kind: progress, agency: so-tc, task: joined-after, progress: completed, on: 2024-06-10}
      - {kind: progress, agency: so-tc, task: left-after, progress: completed, on: 2024-06-10}
      - {kind: progress, agency: so-tc, task: always, progress: in_progress, on: 2024-06-10}
      - {kind: progress, agency: so-tc, task: always-done, progress: completed, on: 2024-06-10}
""")

TABLE = """
task              | as of      | state             | due        | days | progress    | done       | why
bare              | 2024-05-30 | not_started       | 2024-06-30 | -    | not_started | -          | 31 days before
bare              | 2024-05-31 | due_soon          | 2024-06-30 | -    | not_started | -          | 30 days before
bare              | 2024-06-29 | due_soon          | 2024-06-30 | -    | not_started | -          | the day before
bare              | 2024-06-30 | due_soon          | 2024-06-30 | -    | not_started | -          | the day itself, a Sunday, is in time
bare              | 2024-07-01 | overdue           | 2024-06-30 | 1    | not_started | -          | a day off moves no due date
bare              | 2024-12-31 | overdue           | 2024-06-30 | 184  | not_started | -          | 31+31+30+31+30+31
bare              | 2025-03-01 | overdue           | 2024-06-30 | 244  | not_started | -          | after the year: 184+31+28+1
next-year         | 2025-01-01 | overdue           | 2024-12-31 | 1    | not_started | -          | after the year the day still counts
next-year         | 2025-01-02 | completed_late    | 2024-12-31 | -    | completed   | 2025-01-02 | told in a report of the next period
begun             | 2024-06-02 | not_started       | 2024-08-31 | -    | not_started | -          | the start is of tomorrow
begun             | 2024-06-03 | in_progress       | 2024-08-31 | -    | in_progress | -          | a lead has begun
begun             | 2024-07-31 | in_progress       | 2024-08-31 | -    | in_progress | -          | 31 days before
begun             | 2024-08-01 | due_soon          | 2024-08-31 | -    | in_progress | -          | soon comes before progress
begun             | 2024-09-01 | overdue           | 2024-08-31 | 1    | in_progress | -          | to have begun is not enough
told-none         | 2024-06-03 | not_started       | 2024-08-31 | -    | not_started | -          | the lead says so itself
told-none         | 2024-06-10 | in_progress       | 2024-08-31 | -    | in_progress | -          | a week later it has begun: the newest word
on-the-day        | 2024-06-29 | due_soon          | 2024-06-30 | -    | not_started | -          | done tomorrow
on-the-day        | 2024-06-30 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-30 | the due day is in time
on-the-day        | 2025-03-01 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-30 | and stays so
day-after         | 2024-06-30 | due_soon          | 2024-06-30 | -    | not_started | -          | done tomorrow
day-after         | 2024-07-01 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-01 | late by a day, overdue no more
received-late     | 2024-07-10 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-28 | states go by on, not by receipt
by-evidence       | 2024-06-26 | due_soon          | 2024-06-30 | -    | not_started | -          | the paper is of tomorrow
by-evidence       | 2024-06-27 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-27 | the evidence's day, not the report's
on-wins           | 2024-07-02 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-02 | on comes before the evidence's day
two-papers        | 2024-07-02 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-02 | the newest paper completes it
by-report         | 2024-07-04 | overdue           | 2024-06-30 | 4    | not_started | -          | the report is of tomorrow
by-report         | 2024-07-05 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-05 | neither on nor evidence: the report's day
undated-paper     | 2024-07-05 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-05 | a paper without a day: the report's
by-doc            | 2024-07-09 | awaiting          | -          | -    | not_started | -          | no date yet
by-doc            | 2024-07-10 | not_started       | 2024-08-15 | -    | not_started | -          | the date is set, 36 days ahead
by-doc            | 2024-07-16 | due_soon          | 2024-08-15 | -    | not_started | -          | 30 days before
by-doc            | 2024-08-14 | due_soon          | 2024-08-15 | -    | not_started | -          | the day before
by-doc            | 2024-08-15 | due_soon          | 2024-08-15 | -    | not_started | -          | the day itself
by-doc            | 2024-08-16 | overdue           | 2024-08-15 | 1    | not_started | -          | the day after
by-doc-never      | 2025-06-01 | awaiting          | -          | -    | in_progress | -          | without a date it waits, also when begun
by-doc-done       | 2024-06-01 | completed         | -          | -    | completed   | 2024-06-01 | neither on time nor late without a date
by-doc-corrected  | 2024-07-10 | not_started       | 2024-08-15 | -    | not_started | -          | the corrected date, though the earlier one
by-doc-corrected  | 2024-08-16 | overdue           | 2024-08-15 | 1    | not_started | -          | and not the one it corrects
external          | 2024-08-31 | awaiting          | -          | -    | not_started | -          | the date is recorded tomorrow
external          | 2024-09-01 | overdue           | 2024-08-20 | 12   | not_started | -          | set to a day already past
external          | 2024-09-14 | overdue           | 2024-08-20 | 25   | not_started | -          | the new date is of tomorrow
external          | 2024-09-15 | not_started       | 2024-11-30 | -    | not_started | -          | the newest date counts
external          | 2024-11-30 | due_soon          | 2024-11-30 | -    | not_started | -          | the day itself
external          | 2024-12-01 | overdue           | 2024-11-30 | 1    | not_started | -          | the day after
external-done     | 2024-07-31 | completed         | -          | -    | completed   | 2024-07-01 | no date yet
external-done     | 2024-08-01 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-01 | the date that came later was passed
met               | 2024-07-31 | awaiting          | 2024-09-30 | -    | not_started | -          | met tomorrow
met               | 2024-08-01 | not_started       | 2024-09-30 | -    | not_started | -          | met: the date holds, 60 days ahead
met               | 2024-09-29 | due_soon          | 2024-09-30 | -    | not_started | -          | the day before
met               | 2024-09-30 | due_soon          | 2024-09-30 | -    | not_started | -          | the day itself
met               | 2024-10-01 | overdue           | 2024-09-30 | 1    | not_started | -          | the day after
met-on-the-day    | 2024-09-29 | awaiting          | 2024-09-30 | -    | not_started | -          | met tomorrow
met-on-the-day    | 2024-09-30 | due_soon          | 2024-09-30 | -    | not_started | -          | met by the date: it holds
met-on-the-day    | 2024-10-01 | overdue           | 2024-09-30 | 1    | not_started | -          | and is passed
met-in-time-dated | 2024-10-01 | overdue           | 2024-09-30 | 1    | not_started | -          | met by the date: it holds whatever is set
met-late-dated    | 2024-10-09 | awaiting          | 2024-09-30 | -    | not_started | -          | after the date, still not met
met-late-dated    | 2024-10-10 | not_started       | 2024-11-20 | -    | not_started | -          | the date that came with it, 41 days ahead
met-late-dated    | 2024-11-20 | due_soon          | 2024-11-20 | -    | not_started | -          | the day itself
met-late-dated    | 2024-11-21 | overdue           | 2024-11-20 | 1    | not_started | -          | the day after
met-late          | 2024-10-10 | awaiting          | .          | -    | not_started | -          | met after the date, and none was given
met-late          | 2025-02-01 | awaiting          | .          | -    | in_progress | -          | and goes on waiting, also when begun
done-unmet        | 2024-08-15 | completed_on_time | 2024-09-30 | -    | completed   | 2024-08-15 | done before what it waits for
done-unmet-last   | 2024-09-30 | completed_on_time | 2024-09-30 | -    | completed   | 2024-09-30 | on the last day of the plan's own time
done-late-unmet   | 2024-10-14 | awaiting          | 2024-09-30 | -    | not_started | -          | after the date, not met, not done
done-late-unmet   | 2024-10-15 | completed         | -          | -    | completed   | 2024-10-15 | the date counted for nothing yet
met-twice         | 2024-10-05 | overdue           | 2024-09-30 | 5    | not_started | -          | said again after the date: it was met by then
met-late-twice    | 2024-10-25 | due_soon          | 2024-11-20 | -    | not_started | -          | said again without a date: the given one stays
met-late-redated  | 2024-10-24 | due_soon          | 2024-11-20 | -    | not_started | -          | the first date given, 27 days ahead
met-late-redated  | 2024-10-25 | not_started       | 2024-12-10 | -    | not_started | -          | the newest date given, 46 days ahead
met-late-then-due | 2024-10-24 | awaiting          | .          | -    | not_started | -          | met late, the date comes tomorrow
met-late-then-due | 2024-10-25 | due_soon          | 2024-11-20 | -    | not_started | -          | said again with a date: 26 days ahead
met-late-then-set | 2024-10-24 | awaiting          | .          | -    | not_started | -          | met late, the date comes tomorrow
met-late-then-set | 2024-10-25 | due_soon          | 2024-11-20 | -    | not_started | -          | or it is set by itself
quarters          | 2024-06-29 | due_soon          | 2024-06-30 | -    | .           | -          | Q2, the day before
quarters          | 2024-06-30 | due_soon          | 2024-06-30 | -    | .           | -          | Q2, the day itself
quarters          | 2024-07-01 | overdue           | 2024-06-30 | 1    | .           | -          | Q2, the day after
quarters          | 2024-07-19 | overdue           | 2024-06-30 | 19   | .           | -          | Q2 is done tomorrow
quarters          | 2024-07-20 | not_started       | 2024-09-30 | -    | .           | -          | Q2 done late: Q3 now, 72 days ahead
quarters          | 2024-09-28 | completed_on_time | 2024-09-30 | -    | .           | .          | the state of the current period
quarters          | 2024-10-01 | not_started       | 2024-12-31 | -    | .           | -          | Q4, 91 days ahead
quarters          | 2024-12-31 | completed_on_time | 2024-12-31 | -    | .           | .          | the last period still runs
quarters          | 2025-01-01 | completed_late    | .          | -    | completed   | .          | after the last: Q2 was late
good-quarters     | 2024-10-01 | not_started       | 2024-12-31 | -    | .           | -          | two of three done
good-quarters     | 2025-01-01 | completed_on_time | .          | -    | completed   | .          | after the last: each was in time
missed-quarter    | 2024-09-15 | overdue           | 2024-06-30 | 77   | .           | -          | Q3 is done, the older Q2 is not
missed-quarter    | 2025-01-01 | overdue           | 2024-06-30 | 185  | .           | -          | the sessions are not for every task
missed-quarter    | 2025-01-31 | overdue           | 2024-06-30 | 215  | .           | -          | after the last, one still open
missed-quarter    | 2025-02-01 | completed_late    | .          | -    | completed   | .          | the last open one done, late
concluded-quarter | 2024-06-29 | completed_on_time | 2024-06-30 | -    | .           | .          | the office concluded Q2
concluded-quarter | 2024-07-01 | not_started       | 2024-09-30 | -    | not_started | -          | Q3 is open
months            | 2024-05-31 | completed_on_time | 2024-05-31 | -    | .           | .          | May, the month of the plan's date
months            | 2024-06-30 | due_soon          | 2024-06-30 | -    | .           | -          | June, the day itself
months            | 2024-07-01 | overdue           | 2024-06-30 | 1    | .           | -          | June, the day after
months            | 2024-07-31 | overdue           | 2024-06-30 | 31   | .           | -          | July is done, June is not
the-year          | 2024-12-31 | due_soon          | 2024-12-31 | -    | not_started | -          | the one period's last day
the-year          | 2025-01-01 | overdue           | 2024-12-31 | 1    | not_started | -          | the day after
the-year          | 2025-01-02 | completed_late    | .          | -    | completed   | .          | done in the new year
sessions          | 2024-06-19 | due_soon          | 2024-06-30 | -    | .           | -          | the session is tomorrow
sessions          | 2024-06-20 | completed_on_time | 2024-06-30 | -    | .           | .          | the session fulfils its quarter
sessions          | 2024-07-01 | not_started       | 2024-09-30 | -    | .           | -          | and no other
sessions          | 2024-10-01 | overdue           | 2024-09-30 | 1    | .           | -          | none in Q3
sessions          | 2024-10-04 | overdue           | 2024-09-30 | 4    | .           | -          | Q3's is held tomorrow
sessions          | 2024-10-05 | not_started       | 2024-12-31 | -    | .           | -          | held in October for Q3, not for Q4
sessions          | 2024-12-26 | due_soon          | 2024-12-31 | -    | .           | -          | Q4's is tomorrow
sessions          | 2024-12-27 | completed_on_time | 2024-12-31 | -    | .           | .          | Q4 fulfilled
sessions          | 2025-01-01 | completed_late    | .          | -    | .           | .          | Q3's was held five days late
HD.1              | 2024-10-05 | not_started       | 2024-12-31 | -    | .           | -          | an activity goes by the same rule
HD.1              | 2025-01-01 | completed_late    | .          | -    | .           | .          | also after the last
HD.2              | 2025-01-01 | ongoing           | -          | -    | not_started | -          | an activity without a deadline
joint             | 2024-06-09 | due_soon          | 2024-06-30 | -    | not_started | -          | neither has begun
joint             | 2024-06-24 | due_soon          | 2024-06-30 | -    | in_progress | -          | one of two is done
joint             | 2024-06-25 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-25 | both: the day of the last
joint-late        | 2024-07-01 | overdue           | 2024-06-30 | 1    | in_progress | -          | one of two is not enough
joint-late        | 2024-07-02 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-02 | the day of the last, named first
concluded         | 2024-06-19 | due_soon          | 2024-06-30 | -    | in_progress | -          | one of two
concluded         | 2024-06-20 | completed_on_time | 2024-06-30 | -    | .           | 2024-06-20 | the office concludes it
concluded         | 2024-07-05 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-20 | the second lead's word comes after
concluded-after   | 2024-07-08 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-10 | done before it was concluded
helped            | 2024-06-30 | due_soon          | 2024-06-30 | -    | not_started | -          | a coordinator's fact moves nothing
helped            | 2024-07-01 | overdue           | 2024-06-30 | 1    | not_started | -          | nor later
open-led          | 2024-06-30 | due_soon          | 2024-06-30 | -    | .           | -          | nobody can speak for an open group
open-led          | 2024-07-04 | overdue           | 2024-06-30 | 4    | .           | -          | concluded tomorrow
open-led          | 2024-07-05 | completed_late    | 2024-06-30 | -    | .           | 2024-07-05 | by the office alone
open-joint        | 2024-07-01 | overdue           | 2024-06-30 | 1    | in_progress | -          | the named lead is done, the rest unknown
nobody            | 2024-06-30 | due_soon          | 2024-06-30 | -    | not_started | -          | no lead to complete it
nobody            | 2024-07-04 | overdue           | 2024-06-30 | 4    | not_started | -          | and none is not all
nobody            | 2024-07-05 | completed_late    | 2024-06-30 | -    | .           | 2024-07-05 | the office can
ghosts            | 2024-09-30 | due_soon          | 2024-09-30 | -    | not_started | -          | the group's one member still is
ghosts            | 2024-10-01 | overdue           | 2024-09-30 | 1    | not_started | -          | a group that emptied has not completed
named-gone        | 2024-11-01 | overdue           | 2024-10-31 | 1    | in_progress | -          | named itself, not by a group: it stays
went-back         | 2024-06-19 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-10 | done
went-back         | 2024-06-20 | due_soon          | 2024-06-30 | -    | in_progress | -          | the newest word counts
went-back         | 2024-07-04 | overdue           | 2024-06-30 | 4    | in_progress | -          | open again
went-back         | 2024-07-05 | completed_late    | 2024-06-30 | -    | completed   | 2024-07-05 | the day of the second completion
repeated          | 2024-07-01 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-28 | said once
repeated          | 2024-10-01 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-28 | said again in September: the first day stays
corrected         | 2024-06-28 | due_soon          | 2024-06-30 | -    | in_progress | -          | what corrects stands, not what it corrects
corrected         | 2024-07-01 | overdue           | 2024-06-30 | 1    | in_progress | -          | also after
corrected-to-done | 2024-06-28 | completed_on_time | 2024-06-30 | -    | completed   | 2024-06-28 | in the other direction too
cancelled         | 2024-06-01 | cancelled         | .          | -    | .           | .          | before it was done
cancelled         | 2024-07-01 | cancelled         | .          | -    | .           | .          | lifecycle comes before completion
suspended         | 2024-07-01 | suspended         | .          | -    | .           | .          | lifecycle comes before overdue
renamed           | 2024-06-19 | in_progress       | 2024-12-31 | -    | in_progress | -          | one of the two that are
renamed           | 2024-09-30 | completed_on_time | 2024-12-31 | -    | completed   | 2024-06-20 | the two members of September
renamed           | 2024-10-01 | in_progress       | 2024-12-31 | -    | in_progress | -          | the new member of October has not
joined-after      | 2024-06-10 | completed_on_time | 2024-12-31 | -    | completed   | 2024-06-10 | the one member that is
joined-after      | 2025-04-01 | completed_on_time | 2024-12-31 | -    | completed   | 2024-06-10 | who joins after the year's end is not asked
left-after        | 2024-12-31 | due_soon          | 2024-12-31 | -    | in_progress | -          | one of two
left-after        | 2025-04-01 | overdue           | 2024-12-31 | 91   | in_progress | -          | who leaves after the year's end still was: 31+28+31+1
always            | 2025-06-01 | ongoing           | -          | -    | in_progress | -          | never due
undated           | 2025-06-01 | ongoing           | -          | -    | not_started | -          | a blank deadline is none
always-done       | 2024-06-10 | completed         | -          | -    | completed   | 2024-06-10 | completed comes before ongoing
"""  # noqa: E501


@pytest.mark.parametrize(("name", "day", "state", "due", "days", "progress", "done", "why"), rows_of(TABLE))
def test_a_task_on_a_day(
    name: str, day: str, state: str, due: str, days: str, progress: str, done: str, why: str
) -> None:
    task = status_in(judged_by(PLAN, RECORDS, day), name)
    said = [str(task.state), str(task.due or "-"), str(task.days_overdue or "-"), task.progress]
    said.append(str(task.completed_on or "-"))
    wanted = [state, due, days, progress, done]
    assert [one if cell != "." else "." for one, cell in zip(said, wanted, strict=True)] == wanted, why


def test_every_story_has_its_rows() -> None:
    told = {row[0] for row in rows_of(TABLE)}
    assert told == {*(task.id for task in PLAN.tasks()), *(activity.id for activity in PLAN.activities)}


SOON = """
task     | as of      | days | state       | why
bare     | 2024-06-30 | 0    | due_soon    | zero days: the due day alone
bare     | 2024-06-29 | 0    | not_started | and no other
bare     | 2024-06-23 | 7    | due_soon    | a week
bare     | 2024-06-22 | 7    | not_started | and a day
bare     | 2024-07-01 | 400  | overdue     | a window looks ahead, not back
begun    | 2024-06-03 | 89   | due_soon    | 89 days before the 31st of August: 27+31+31
begun    | 2024-06-03 | 88   | in_progress | one too few
quarters | 2024-07-20 | 72   | due_soon    | the current quarter ends in 72 days: 11+31+30
quarters | 2024-07-20 | 71   | not_started | one too few
by-doc   | 2024-07-10 | 36   | due_soon    | a recorded date has the same window: 21+15
by-doc   | 2024-07-09 | 400  | awaiting    | without a date nothing is soon
met      | 2024-07-31 | 400  | awaiting    | nor before the condition is met
"""


@pytest.mark.parametrize(("name", "day", "days", "state", "why"), rows_of(SOON))
def test_how_soon_is_soon(name: str, day: str, days: str, state: str, why: str) -> None:
    assert status_in(judged_by(PLAN, RECORDS, day, int(days)), name).state == state, why


def test_soon_is_thirty_days_unless_told() -> None:
    assert SOON_DAYS == 30


OCCURRENCES = """
task           | as of      | Q2                           | Q3                           | Q4
quarters       | 2024-05-20 | not_started                  | not_started                  | not_started
quarters       | 2024-06-30 | due_soon                     | not_started                  | not_started
quarters       | 2024-07-01 | overdue                      | not_started                  | not_started
quarters       | 2024-07-20 | completed_late 2024-07-20    | not_started                  | not_started
quarters       | 2024-10-01 | completed_late 2024-07-20    | completed_on_time 2024-09-28 | not_started
quarters       | 2025-01-01 | completed_late 2024-07-20    | completed_on_time 2024-09-28 | completed_on_time 2024-12-20
missed-quarter | 2024-10-01 | overdue                      | completed_on_time 2024-09-15 | not_started
missed-quarter | 2025-01-01 | overdue                      | completed_on_time 2024-09-15 | completed_on_time 2024-12-30
missed-quarter | 2025-02-01 | completed_late 2025-02-01    | completed_on_time 2024-09-15 | completed_on_time 2024-12-30
sessions       | 2024-10-05 | completed_on_time 2024-06-20 | completed_late 2024-10-05    | not_started
sessions       | 2024-12-26 | completed_on_time 2024-06-20 | completed_late 2024-10-05    | due_soon
HD.1           | 2024-12-27 | completed_on_time 2024-06-20 | completed_late 2024-10-05    | completed_on_time 2024-12-27
"""


@pytest.mark.parametrize(("name", "day", "second", "third", "fourth"), rows_of(OCCURRENCES))
def test_each_quarter_has_its_own_state(name: str, day: str, second: str, third: str, fourth: str) -> None:
    occurrences = status_in(judged_by(PLAN, RECORDS, day), name).occurrences
    dues = {"2024-Q2": date(2024, 6, 30), "2024-Q3": date(2024, 9, 30), "2024-Q4": date(2024, 12, 31)}
    assert {str(occurrence.period): occurrence.due for occurrence in occurrences} == dues
    said = [f"{occurrence.state} {occurrence.completed_on or ''}".strip() for occurrence in occurrences]
    assert said == [second, third, fourth]


def test_months_run_from_that_of_the_plans_date() -> None:
    occurrences = status_in(judged_by(PLAN, RECORDS, "2024-07-05"), "months").occurrences
    assert [str(occurrence.period)[-2:] for occurrence in occurrences] == [
        "05",
        "06",
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
    ]
    assert [str(occurrence.state) for occurrence in occurrences[:4]] == [
        "completed_on_time",
        "overdue",
        "completed_on_time",
        "not_started",
    ]


def test_a_quarters_report_that_names_no_month_says_nothing_of_months() -> None:
    records = facts_of("""
        agency: so-tc
        period: 2024-Q2
        report: {date: 2024-06-10, received: 2024-06-12}
        progress:
          - {task: months, progress: completed}
          - {task: quarters, progress: completed}
    """)
    assessment = judged_by(PLAN, records, "2024-06-20")
    months, quarters = status_in(assessment, "months"), status_in(assessment, "quarters")
    assert (months.state, months.due, months.newest) == ("overdue", date(2024, 5, 31), ())
    assert (quarters.state, quarters.completed_on) == ("completed_on_time", date(2024, 6, 10))


@pytest.mark.parametrize(
    ("name", "day", "needs"),
    [
        ("met-late", "2024-09-30", False),  # not met
        ("met-late", "2024-10-09", False),
        ("met-late", "2024-10-10", True),  # met late without a date
        ("met-late-dated", "2024-10-10", False),
        ("met-on-the-day", "2024-10-01", False),
        ("by-doc-never", "2024-12-31", False),  # it waits for another document, not for the office
    ],
)
def test_a_condition_met_late_needs_a_date(name: str, day: str, needs: bool) -> None:
    assert status_in(judged_by(PLAN, RECORDS, day), name).needs_date is needs


# A group of 48

COMMUNES = [f"xa-{number:02}" for number in range(1, 49)]
_COMMUNES = "".join(f"  - {{id: {commune}, name: UBND {commune}, kind: commune}}\n" for commune in COMMUNES)
GROUP_PLAN = plan_with(
    """
    - {id: each, title: a, lead: [cac-xa], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: office, title: a, lead: [cac-xa], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    """,
    bodies=f"{_COMMUNES}groups:\n  - {{id: cac-xa, name: Các xã, members: [{', '.join(COMMUNES)}]}}\n",
)


def _declared(commune: str, on: str) -> str:
    return "".join(
        f"  - {{kind: progress, agency: {commune}, task: {task}, progress: completed, on: {on}}}\n"
        for task in ("each", "office")
    )


GROUP_RECORDS = facts_of(
    "entries:\n" + "".join(_declared(commune, "2024-06-28") for commune in COMMUNES[:47]),
    "entries:\n" + _declared(COMMUNES[47], "2024-07-03"),
    "entries:\n  - {kind: conclusion, task: office, on: 2024-06-30}\n",
)

GROUP_TABLE = """
task   | as of      | state             | days | progress    | done       | why
each   | 2024-06-27 | due_soon          | -    | not_started | -          | none of 48
each   | 2024-06-30 | due_soon          | -    | in_progress | -          | 47 of 48
each   | 2024-07-02 | overdue           | 2    | in_progress | -          | 47 of 48 are not all
each   | 2024-07-03 | completed_late    | -    | completed   | 2024-07-03 | the day of the last
office | 2024-06-29 | due_soon          | -    | in_progress | -          | concluded tomorrow
office | 2024-06-30 | completed_on_time | -    | .           | 2024-06-30 | the office does not wait for the last
office | 2024-07-03 | completed_on_time | -    | completed   | 2024-06-30 | whose word comes after
"""


@pytest.mark.parametrize(("name", "day", "state", "days", "progress", "done", "why"), rows_of(GROUP_TABLE))
def test_a_group_is_done_when_each_of_48_is(
    name: str, day: str, state: str, days: str, progress: str, done: str, why: str
) -> None:
    task = status_in(judged_by(GROUP_PLAN, GROUP_RECORDS, day), name)
    said = [str(task.state), str(task.days_overdue or "-"), task.progress, str(task.completed_on or "-")]
    wanted = [state, days, progress, done]
    assert [one if cell != "." else "." for one, cell in zip(said, wanted, strict=True)] == wanted, why


def test_each_of_a_group_is_shown_with_its_newest_word() -> None:
    task = status_in(judged_by(GROUP_PLAN, GROUP_RECORDS, "2024-07-02"), "each")
    assert sorted(declaration.agency for declaration in task.newest) == COMMUNES[:47]
    assert {declaration.on for declaration in task.newest} == {date(2024, 6, 28)}


SAID = "- {kind: progress, agency: so-tc, task: t, progress: PROGRESS, on: 2024-06-20EVIDENCE}\n"
DONE, BEGUN = SAID.replace("PROGRESS", "completed"), SAID.replace("PROGRESS", "in_progress").replace("06-20", "06-10")
SHOWN = ", evidence: [{number: 5/QĐ-STC, date: 2024-06-20}]"
CONCLUDED = "- {kind: conclusion, task: t, on: 2024-06-21EVIDENCE}\n"


@pytest.mark.parametrize(
    ("facts", "task", "part"),
    [
        (BEGUN, False, False),
        (DONE, True, True),
        (DONE.replace("EVIDENCE", SHOWN), False, False),
        (BEGUN.replace("EVIDENCE", SHOWN) + DONE, True, True),
        (CONCLUDED, True, False),
        (DONE + CONCLUDED.replace("EVIDENCE", SHOWN), False, True),
    ],
)
def test_what_is_completed_without_evidence(facts: str, task: bool, part: bool) -> None:
    plan = plan_with("- {id: t, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}\n")
    records = facts_of("entries:\n" + facts.replace("EVIDENCE", ""))
    status = status_in(judged_by(plan, records, "2024-07-01"), "t")
    assert (status.is_unproven, status.is_unproven_by("so-tc")) == (task, part)


def test_a_session_shows_itself() -> None:
    deadline = "{text: a, kind: recurring, every: quarter}"
    plan = plan_with(f"- {{id: t, title: a, lead: [so-tc], deadline: {deadline}, fulfilled_by: sessions}}\n")
    status = status_in(judged_by(plan, facts_of("entries: [{kind: session, on: 2024-06-20}]\n"), "2024-06-30"), "t")
    assert status.completed_on
    assert not status.is_unproven


def test_a_coordinators_word_is_shown_though_it_moves_nothing() -> None:
    task = status_in(judged_by(PLAN, RECORDS, "2024-06-30"), "helped")
    assert [(declaration.agency, declaration.entry.progress) for declaration in task.newest] == [("so-yt", "completed")]


def test_files_may_be_read_in_any_order_also_where_two_reports_say_the_same() -> None:
    reports = facts_of("""
        agency: so-tc
        period: 2024-Q2
        report: {date: 2024-06-12, received: 2024-06-14}
        progress: [{task: bare, progress: completed, on: 2024-06-10}]
        ---
        agency: so-tc
        period: 2024-Q3
        report: {date: 2024-09-12, received: 2024-09-14}
        progress: [{task: bare, progress: completed, on: 2024-06-10}]
    """)
    one_way, other_way = (judged_by(PLAN, files, "2024-12-01") for files in (reports, reports[::-1]))
    assert one_way.tasks == other_way.tasks


# Who has not reported

REPORTED_PLAN = plan_with(
    """
    - {id: two, title: a, lead: [so-tc, so-yt], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    - {id: group, title: a, lead: [cac-so], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    - {id: office, title: a, lead: [so-tttt], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    - {id: done, title: a, lead: [so-yt], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    - {id: dropped, title: a, lead: [so-yt], lifecycle: cancelled}
    - {id: held, title: a, lead: [so-yt], lifecycle: suspended}
    - {id: goes-on, title: a, lead: [so-yt]}
    - {id: nobody, title: a, coordinating: [so-yt], deadline: {text: a, kind: fixed, due: 2024-12-31}}
    """,
    """
    reporting:
      {text: a, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so, so-yt]}
    """,
)
REPORTED = facts_of("""
    agency: so-tc
    period: 2024-Q2
    report: {date: 2024-06-12, received: 2024-06-14}
    progress:
      - {task: two, progress: not_started}
      - {task: group, progress: in_progress}
    ---
    agency: so-tc
    period: 2024-Q3
    report: {date: 2024-09-12, received: 2024-09-30}
    progress: [{task: two, progress: in_progress}]
    ---
    agency: so-yt
    period: 2024-Q2
    report: {date: 2024-06-18, received: 2024-06-20}
    progress: [{task: goes-on, progress: in_progress}]
    ---
    entries:
      - {kind: progress, agency: so-yt, task: two, progress: in_progress, on: 2024-06-10}
      - {kind: conclusion, task: done, on: 2024-07-10}
""")

UNREPORTED = """
task    | as of      | unreported by | why
two     | 2024-06-13 | none          | no report is due yet
two     | 2024-06-14 | none          | nor late on the day itself
two     | 2024-06-15 | so-yt         | received the one, not yet the other; the journal is no report
two     | 2024-06-20 | so-yt         | received, but silent on the task
two     | 2024-09-14 | so-yt         | the second quarter's until the third's day has passed
two     | 2024-09-15 | so-tc so-yt   | neither for the third quarter
two     | 2024-09-29 | so-tc so-yt   | received tomorrow
two     | 2024-09-30 | so-yt         | received
two     | 2024-12-15 | so-tc so-yt   | the fourth quarter's
two     | 2025-06-01 | so-tc so-yt   | still the fourth quarter's
group   | 2024-06-15 | so-nv         | each of the group that owes one
group   | 2024-09-15 | so-nv so-tc   | also in the third quarter
group   | 2024-12-15 | so-tc         | the one that ended is no longer in the group
office  | 2024-06-15 | none          | who receives the reports owes none
done    | 2024-07-09 | so-yt         | silent on it
done    | 2024-07-10 | none          | completed
dropped | 2024-07-10 | none          | cancelled
held    | 2024-07-10 | none          | suspended
goes-on | 2024-06-15 | so-yt         | ongoing tasks are reported on too
goes-on | 2024-06-20 | none          | received, and not silent
goes-on | 2024-09-15 | so-yt         | a new quarter, a new report
nobody  | 2024-06-15 | null          | without a lead nobody can be asked
"""


@pytest.mark.parametrize(("name", "day", "unreported", "why"), rows_of(UNREPORTED))
def test_which_leads_have_not_reported(name: str, day: str, unreported: str, why: str) -> None:
    said = status_in(judged_by(REPORTED_PLAN, REPORTED, day), name).unreported_by
    assert ("null" if said is None else " ".join(sorted(said)) or "none") == unreported, why


# The clock


@pytest.mark.parametrize(
    ("utc", "today", "state"),
    [
        ("2024-06-30T16:59:59+00:00", "2024-06-30", "due_soon"),  # the last second of the day in Hanoi
        ("2024-06-30T17:00:00+00:00", "2024-07-01", "overdue"),  # the first of the next, still June in UTC
        ("2024-06-30T23:59:59+00:00", "2024-07-01", "overdue"),  # yesterday's last second in UTC
        ("2024-07-01T16:59:59+00:00", "2024-07-01", "overdue"),
        ("2024-06-29T17:00:00+00:00", "2024-06-30", "due_soon"),  # the due day begins in Hanoi, the 29th in UTC
    ],
)
def test_the_day_is_hanoi_s_while_it_is_yesterday_in_utc(
    utc: str, today: str, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = datetime.fromisoformat(utc)

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls.fromtimestamp(moment.timestamp(), tz)

    monkeypatch.setattr(dxplan.cli.options, "datetime", Clock)
    monkeypatch.delenv("DXPLAN_TODAY", raising=False)
    day = dxplan.cli.options.today()
    assert day.isoformat() == today
    assert status_in(judged_by(PLAN, (), day.isoformat()), "bare").state == state
