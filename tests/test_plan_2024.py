"""The real plan, held against its scan: what is typed here was typed from the document, not from the file."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from dxplan.model.deadline import ByDocument, Fixed, Recurring
from dxplan.model.kpi import Range, Threshold
from dxplan.model.node import Footnote
from dxplan.model.plan import Plan
from dxplan.reading.yaml import YamlText, read_source

FILE = Path(__file__).parents[1] / "plans" / "2024.yaml"

# id | kind | wording | due day or length of the period | lead | coordinating; cells left out at the end are blank
TABLE = """
I.1    | recurring   | Hàng Quý | quarter | so-tttt | vp-ubnd
I.2    | ongoing     | Thường xuyên | | so-tttt | all
I.3    | by_document | Theo Kế hoạch số 106/KH-BCĐ ngày 26/4/2024 | | so-tttt | all
II.1   | fixed       | 30/6/2024 | 2024-06-30 | dh-hong-duc | so-ban-nganh-lien-quan
II.2   | fixed       | Tháng 12 | 2024-12-31 | so-tttt | so-khdt don-vi-lien-quan
II.3   | recurring   | Hàng Quý | quarter | so-tttt | all
II.4   | fixed       | Tháng 12 | 2024-12-31 | bql-kkt-nghi-son | so-ct hiep-hoi-dn don-vi-lien-quan
III.1  | external    | Theo tiến độ thời gian của các bộ, ngành Trung ương | | so-ban-nganh | ubnd-huyen
III.2  | by_document | Theo lộ trình đã được phê duyệt | | all
III.3  | fixed       | Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch) | 2024-09-30 | cuc-thue | so-tc all
III.4  | fixed       | Tháng 11 | 2024-11-30 | cuc-thue | so-ct ubnd-huyen
III.5  | fixed       | Năm 2024 | 2024-12-31 | so-ban-nganh | ubnd-huyen
III.6  | by_document | Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023 đã được ban hành
IV.A.1 | external    | Theo tiến độ thời gian của các Bộ, ngành Trung ương | | all
IV.A.2 | fixed       | Năm 2024 | 2024-12-31 | so-tc | all tt-hcc
IV.B.1 | ongoing     | Thường xuyên | | vp-ubnd | all
IV.B.2 | fixed       | Tháng 8 | 2024-08-31 | cong-an all | tt-hcc
IV.B.3 | by_document | Theo lộ trình tại Quyết định số 206/QĐ-TTg | | tt-hcc | all
IV.B.4 | fixed       | Tháng 12 | 2024-12-31 | so-tttt | all
IV.C.1 | fixed       | Tháng 11 | 2024-11-30 | cong-an | all
IV.C.2 | fixed       | Tháng 11 | 2024-11-30 | so-tttt tt-hcc | dn-cong-nghe-so all
V.1    | fixed       | Tháng 12 | 2024-12-31 | cong-an | so-ban-nganh
V.2    | fixed       | Tháng 9 | 2024-09-30 | cong-an | so-ban-nganh
V.3    | by_document | Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023 đã được ban hành
VI.1   | fixed       | Tháng 11 | 2024-11-30 | so-tttt | dn-vien-thong ubnd-huyen
VI.2   | fixed       | Tháng 11 | 2024-11-30 | so-tttt | dn-vien-thong ubnd-huyen
VI.3 |by_document| Theo Kế hoạch số 225/KH-UBND ngày 15/9/2023, Kế hoạch số 269/KH-UBND ngày 21/11/2022 đã được ban hành
VII.1  | fixed       | Tháng 11 | 2024-11-30 | so-tttt | all
VII.2  | ongoing     | Thường xuyên | | so-tttt | all
VII.3  | ongoing     | Thường xuyên | | cong-an | all
VIII.1 | by_document | Theo Kế hoạch số 76/KH-UBND ngày 24/3/2024 đã được ban hành
VIII.2 | ongoing     | Thường xuyên | | so-tttt | all
VIII.3 | ongoing     | Thường xuyên | | so-tttt | all
VIII.4 | fixed       | Tháng 12 | 2024-12-31 | so-tttt | all
"""

POINTERS = {"III.6", "V.3", "VI.3", "VIII.1"}

# id | kind | low | high (or low again) | unit | due | tasks
KPIS = """
KPI.1  | range    | 10  | 20  | doanh nghiệp | 2024-12-31 | II.2
KPI.2  | at_least | 60  | 60  | %            | 2024-12-31 | II.4
KPI.3  | at_least | 40  | 40  | %            | 2024-12-31 | IV.A.2 IV.B.4
KPI.4  | at_least | 53  | 53  | dịch vụ      | 2024-12-31 | IV.B.2
KPI.5  | at_least | 100 | 100 | %            | 2024-12-31 | VI.1
KPI.6  | at_least | 100 | 100 | %            | 2024-12-31 | VII.1
KPI.7  | at_least | 100 | 100 | %            | 2024-11-30 | III.4
KPI.8  | at_least | 80  | 80  | %            | 2024-11-30 | III.4
KPI.9  | at_least | 50  | 50  | %            | 2024-11-30 | III.4
KPI.10 | at_least | 100 | 100 | %            | 2024-11-30 | VI.2
KPI.11 | at_least | 28  | 28  | nhóm dịch vụ |            | IV.B.3
"""

DOCUMENTS = """
58/QĐ-UBQGCĐS 19/4/2024, 06-NQ/TU 10/11/2021, 06/QĐ-TTg 6/1/2022, 422/QĐ-TTg 4/4/2022, 176/QĐ-UBND 10/1/2022,
42/2022/NĐ-CP 22/6/2022, 106/KH-BCĐ 26/4/2024, 4970-CV/VPTU 26/4/2024, 77/KH-UBND 28/3/2023, 752/QĐ-UBND 9/2/2024,
01/KH-UBND 6/1/2021, 3533/QĐ-UBND 2/10/2023, 458/QĐ-TTg 3/4/2020, 298/KH-UBND 20/12/2023, 206/QĐ-TTg 28/2/2024,
225/KH-UBND 15/9/2023, 269/KH-UBND 21/11/2022, 76/KH-UBND 24/3/2024
"""


def rows(table: str, width: int) -> list[list[str]]:
    lines = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [line + [""] * (width - len(line)) for line in lines]


def ids(cell: str) -> tuple[str, ...]:
    return tuple(cell.replace("all", "so-ban-nganh ubnd-huyen").split())


@pytest.fixture(scope="module")
def source() -> YamlText:
    return read_source("plans/2024.yaml", FILE.read_bytes())


@pytest.fixture(scope="module")
def plan(source: YamlText) -> Plan:
    assert source.faults == ()
    return Plan.model_validate(source.data)


def texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for child in node.values():
            yield from texts(child)
    elif isinstance(node, list):
        for child in node:
            yield from texts(child)


def test_tasks_say_what_the_table_says(plan: Plan) -> None:
    written = []
    for task in plan.tasks():
        due = ""
        if isinstance(task.deadline, Fixed):
            due = str(task.deadline.due)
        elif isinstance(task.deadline, Recurring):
            due = task.deadline.length or ""
        assert task.deadline is not None
        written.append([task.id, task.deadline.kind, task.deadline.text, due, task.lead, task.coordinating])
    assert written == [[*row[:4], ids(row[4]), ids(row[5])] for row in rows(TABLE, 6)]


def test_sections_number_their_tasks(plan: Plan) -> None:
    counts = Counter(task.id.split(".")[0] for task in plan.tasks())
    assert counts == {"I": 3, "II": 4, "III": 6, "IV": 8, "V": 3, "VI": 3, "VII": 3, "VIII": 4}
    assert [section.id for section in plan.sections] == list(counts)
    for section in plan.all_sections():
        assert [task.id for task in section.tasks] == [f"{section.id}.{n + 1}" for n in range(len(section.tasks))]


def test_kinds_of_deadline(plan: Plan) -> None:
    counts = Counter(task.deadline.kind for task in plan.tasks() if task.deadline)
    assert counts == {"fixed": 17, "ongoing": 6, "recurring": 2, "by_document": 7, "external": 2}


def test_one_deadline_waits_for_a_condition(plan: Plan) -> None:
    deadlines = {task.id: task.deadline for task in plan.tasks() if isinstance(task.deadline, Fixed)}
    conditions = {id: deadline.condition for id, deadline in deadlines.items() if deadline.condition}
    assert conditions == {"III.3": "Bộ Tài chính ban hành Kế hoạch"}


def test_only_the_wording_that_names_no_document_lists_some(plan: Plan) -> None:
    listed = {t.id: t.deadline.documents for t in plan.tasks() if isinstance(t.deadline, ByDocument)}
    assert {id: documents for id, documents in listed.items() if documents} == {"III.2": ("kh-01-2021", "qd-3533-2023")}


def test_blank_cells_stay_blank_and_are_waived(plan: Plan) -> None:
    tasks = list(plan.tasks())
    assert {task.id for task in tasks if not task.lead} == POINTERS
    assert {task.id for task in tasks if task.deliverable is None} == POINTERS
    assert {task.id for task in tasks if not task.coordinating} == POINTERS | {"III.2", "IV.A.1"}
    for task in tasks:
        assert [waiver.rule for waiver in task.waivers] == (["DX501", "DX502"] if task.id in POINTERS else [])


def test_printed_cells_are_those_that_say_more_than_names(plan: Plan) -> None:
    printed = {
        (task.id, field)
        for task in plan.tasks()
        if task.printed
        for field in ("lead", "coordinating")
        if getattr(task.printed, field)
    }
    assert printed == {
        ("II.2", "coordinating"),
        ("II.4", "lead"),
        ("II.4", "coordinating"),
        ("III.4", "coordinating"),
        ("IV.A.2", "coordinating"),
        ("IV.B.2", "lead"),
        ("IV.B.2", "coordinating"),
        ("IV.B.3", "lead"),
        ("IV.C.2", "lead"),
        ("IV.C.2", "coordinating"),
        ("VI.1", "coordinating"),
        ("VI.2", "coordinating"),
    }


def test_sessions_fulfil_the_meetings(plan: Plan) -> None:
    assert [task.id for task in plan.tasks() if task.fulfilled_by == "sessions"] == ["I.1"]
    assert [activity.id for activity in plan.activities if activity.fulfilled_by == "sessions"] == ["HD.1"]


def test_activities(plan: Plan) -> None:
    assert [activity.id for activity in plan.activities] == [f"HD.{n}" for n in range(1, 8)]
    deadlines = {activity.id: activity.deadline for activity in plan.activities if activity.deadline}
    assert {id: deadline.kind for id, deadline in deadlines.items()} == {"HD.1": "recurring", "HD.7": "fixed"}
    leads = {activity.id: activity.lead for activity in plan.activities if activity.lead != ("so-tttt",)}
    assert leads == {"HD.1": ("so-tttt", "to-giup-viec"), "HD.3": ()}
    assert all(a.printed and a.printed.lead and a.printed.lead.startswith("Đơn vị chủ trì") for a in plan.activities)


def test_kpis(plan: Plan) -> None:
    written = []
    for kpi in plan.kpis:
        target = kpi.target
        assert isinstance(target, Range | Threshold)
        low, high = (target.low, target.high) if isinstance(target, Range) else (target.value, target.value)
        due = str(target.due or "")
        written.append([kpi.id, target.kind, str(low), str(high), kpi.unit, due, " ".join(kpi.tasks)])
        assert (kpi.ratio is not None) == (kpi.unit == "%")
    assert written == rows(KPIS, 7)
    assert plan.headline == tuple(f"KPI.{n}" for n in range(1, 7))


def test_parts_and_population(plan: Plan) -> None:
    kpis = {kpi.id: kpi for kpi in plan.kpis}
    services, villages = kpis["KPI.4"].target, kpis["KPI.5"].ratio
    assert isinstance(services, Threshold)
    assert villages
    assert [part.value for part in services.parts] == [25, 28]
    assert sum(part.value for part in services.parts) == services.value == 53
    assert villages.population == 2


def test_results_that_are_targets_are_worded_alike(plan: Plan) -> None:
    results = {task.id: task.deliverable for task in plan.tasks()}
    titles = {kpi.id: kpi.title for kpi in plan.kpis}
    assert results["III.4"] == "\n".join([titles["KPI.7"], titles["KPI.8"], titles["KPI.9"]])
    assert results["VI.2"] == titles["KPI.10"]
    assert {task.id: task.title for task in plan.tasks()}["IV.B.3"] == titles["KPI.11"]


def test_lists_in_results_keep_their_lines(plan: Plan) -> None:
    lines = {task.id: len(task.deliverable.splitlines()) for task in plan.tasks() if task.deliverable}
    assert {id: count for id, count in lines.items() if count > 1} == {"III.2": 2, "III.4": 3, "IV.C.2": 5}


def test_footnotes_stand_behind_words_of_their_item(plan: Plan) -> None:
    found: list[tuple[str, int]] = []
    bearers: list[tuple[str, str, tuple[Footnote, ...]]] = [
        *((kpi.id, kpi.title, kpi.footnotes) for kpi in plan.kpis),
        *((task.id, task.title, task.footnotes) for task in plan.tasks()),
    ]
    for id, title, footnotes in bearers:
        for footnote in footnotes:
            assert title.count(footnote.after) == 1
            found.append((id, footnote.mark))
    assert found == [("KPI.5", 1), ("II.1", 2), ("II.2", 3), ("II.2", 4), ("III.2", 5), ("III.2", 6)]


def test_registry_has_every_cited_document_as_printed(plan: Plan) -> None:
    cited = []
    for entry in DOCUMENTS.replace("\n", " ").split(","):
        number, day = entry.split()
        cited.append((number, date(*map(int, reversed(day.split("/"))))))
    assert [(document.number, document.date) for document in plan.documents] == cited
    for document in plan.documents:
        assert document.date
        assert document.id.endswith(f"-{document.date.year}")


def test_every_number_in_the_text_is_in_the_registry(plan: Plan, source: YamlText) -> None:
    registered = {document.number for document in plan.documents}
    legal = [source.data[key] for key in ("basis", "objectives", "kpis", "preamble", "sections", "activities")]
    cited = {number for text in texts(legal) for number in re.findall(r"\d[\d/]*[/-][A-ZĐ]+[/-][A-ZĐa-z]+", text)}
    assert cited == registered


def test_every_reference_leads_somewhere(plan: Plan) -> None:
    bodies = [agency.id for agency in plan.agencies] + [group.id for group in plan.groups]
    tasks = [task.id for task in plan.tasks()]
    documents = [document.id for document in plan.documents]
    kpis = [kpi.id for kpi in plan.kpis]
    known = [*bodies, *tasks, *documents, *kpis, *(section.id for section in plan.all_sections())]
    assert len(known) == len(set(known))

    (duty,) = plan.reporting
    assert plan.committee.support
    named = {plan.committee.standing_agency, plan.committee.support, *duty.to, *duty.bodies}
    named.update(id for group in plan.groups for id in group.members)
    named.update(id for duty in plan.organisation for id in duty.agencies)
    for item in plan.tasks():
        named.update(item.lead, item.coordinating)
    named.update(id for activity in plan.activities for id in activity.lead)
    assert named == set(bodies)

    deadlines = [task.deadline for task in plan.tasks() if isinstance(task.deadline, ByDocument)]
    assert set(plan.basis.documents).union(*(deadline.documents for deadline in deadlines)) <= set(documents)
    assert {id for kpi in plan.kpis for id in kpi.tasks} <= set(tasks)


def test_fifty_bodies_report_to_the_standing_agency(plan: Plan) -> None:
    (duty,) = plan.reporting
    members = {group.id: group.members for group in plan.groups}
    assert (len(members["so-ban-nganh"]), len(members["ubnd-huyen"])) == (20, 27)
    owing = {id for body in duty.bodies for id in members.get(body, (body,))}
    assert len(owing.difference(duty.to)) == 50
    agencies = {agency.id for agency in plan.agencies}
    leads = {id for task in plan.tasks() for body in task.lead for id in members.get(body, (body,))}
    assert leads <= owing <= agencies
    assert (*duty.to, duty.length, duty.due_day, str(duty.first_period)) == ("so-tttt", "quarter", 14, "2024-Q2")
    assert any(duty.text in item for item in plan.organisation[2].items)


def test_open_groups_list_nobody(plan: Plan) -> None:
    assert [group.id for group in plan.groups if group.open] == [
        "so-ban-nganh-lien-quan",
        "don-vi-lien-quan",
        "dn-cong-nghe-so",
        "dn-vien-thong",
    ]
    assert all(group.open == (not group.members) for group in plan.groups)


def test_head_invents_nothing(plan: Plan) -> None:
    assert (plan.status, plan.year, plan.document.number, str(plan.document.date)) == ("draft", 2024, None, "2024-05")
    assert len(plan.document.recipients) == 10
    assert not plan.amendments


def test_theme_is_quoted_in_the_objectives(plan: Plan) -> None:
    assert plan.objectives
    assert f"“{plan.theme}”" in plan.objectives.specific


@pytest.mark.parametrize("error", ["lờm", "lùm", "bút phá", "phần đầu đảm bảo", "Thế chế", "UBND về", "**", "<", "./."])
def test_scan_errors_are_gone(source: YamlText, error: str) -> None:
    assert not any(error in text for text in texts(source.data))


def test_titles_end_without_a_full_stop(plan: Plan) -> None:
    assert [task.id for task in plan.tasks() if task.title.endswith(".")] == ["VIII.2"]  # an ellipsis
    others = [activity.title for activity in plan.activities] + [kpi.title for kpi in plan.kpis]
    assert not any(text.endswith(".") for text in others)
    assert not any(line.endswith(".") for task in plan.tasks() for line in (task.deliverable or "").splitlines())


def test_file_reads_well(source: YamlText) -> None:
    lines = source.text.split("\n")
    assert lines[:2] == [
        "# yaml-language-server: $schema=../schema/plan.schema.json",
        "# $schema: ../schema/plan.schema.json",
    ]
    assert [line.strip()[:11] for line in lines if len(line) > 110] == ["50% cơ sở c"]  # a line of a list, not folded
    assert not any(line != line.rstrip() or "\t" in line for line in lines)
