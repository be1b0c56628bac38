"""What a body leads besides the rows of the table: KPIs, by name and in a group, and tasks that stand in the text."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

REST = """
text:
  - heading: III. TỔ CHỨC THỰC HIỆN
  - {heading: 1. Sở Tài chính, level: 2}
  - Trình kinh phí.
activities:
  - {id: HD.1, title: Trình kinh phí, in: III.1, deadline: Tháng 8, lead: [so-tc]}
  - {id: HD.2, title: Họp các sở, in: III.1, deadline: Tháng 9, lead: [cac-so]}
  - {id: HD.3, title: Tập huấn, deadline: Tháng 10, lead: [cac-so]}
kpis:
  - {id: KPI.1, title: Hồ sơ trực tuyến, unit: hồ sơ, lead: [cac-so], target: {kind: at_least, value: 5}}
  - {id: KPI.2, title: Nguồn vốn, unit: tỷ đồng, lead: [so-tc], target: {kind: at_least, value: 5}}
  - {id: KPI.3, title: Văn bản số, unit: văn bản, tasks: [I.1], target: {kind: at_least, value: 5}}
documents:
  - {id: kh-5-2024, number: 05-KH/BCĐTW, date: 2024-01-20, type: Kế hoạch, issuer: Ban Chỉ đạo Trung ương}
"""
TASKS = """
- {id: I.1, title: Số hóa, deliverable: Kho, deadline: Tháng 8, lead: [so-tttt], implements: [05-KH/BCĐTW#I.3]}
"""


@pytest.fixture
def asked(tmp_path: Path) -> tuple[str, ...]:
    text = plan_text(TASKS, REST).replace("objectives: {", "# {")
    (tmp_path / "plan.yaml").write_text(text, "utf-8")
    return ("--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-08-15")


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ("so-tc", ["HD.1", "HD.2", "HD.3", "KPI.1", "KPI.2"]),
        ("so-nv", ["HD.2", "HD.3", "KPI.1"]),
        ("cac-so", ["HD.2", "HD.3", "KPI.1"]),
        ("lien-quan", []),
    ],
)
def test_the_page_of_a_body_has_the_kpis_and_the_tasks_in_the_text(
    run: Run, asked: tuple[str, ...], body: str, items: list[str]
) -> None:
    page = run("show", body, *asked)[1]
    assert [item for item in ("HD.1", "HD.2", "HD.3", "KPI.1", "KPI.2", "KPI.3") if item in page] == items


def test_activities_of_the_list_stand_apart_from_those_in_the_text(run: Run, asked: tuple[str, ...]) -> None:
    page = run("show", "so-tc", *asked, "--lang", "en")[1]
    of_title = {title: [line for line in page.splitlines() if line.startswith(f"{title}\t")] for title in TITLES}
    assert [[line.split("\t")[1] for line in lines] for lines in of_title.values()] == [["HD.3"], ["HD.1", "HD.2"]]
    data = json.loads(run("show", "so-tc", *asked, "-f", "json")[1])
    assert data["activities"] == ["HD.1", "HD.2", "HD.3"]
    assert json.loads(run("show", "so-nv", *asked, "-f", "json")[1])["activities"] == ["HD.2", "HD.3"]


TITLES = ("Leads these activities", "Leads in the text")


def test_a_member_that_is_gone_answers_for_no_kpi_of_its_group(run: Run, asked: tuple[str, ...]) -> None:
    later = (*asked[:-1], "2024-10-01")
    assert "KPI.1" not in run("show", "so-nv", *later)[1]
    assert "kpis" not in json.loads(run("show", "so-nv", *later, "-f", "json")[1])


def test_data_names_the_kpis_of_an_agency(run: Run, asked: tuple[str, ...]) -> None:
    assert json.loads(run("show", "so-tc", *asked, "-f", "json")[1])["kpis"] == ["KPI.1", "KPI.2"]
    status = json.loads(run("status", "--agency", "so-nv", *asked, "-f", "json")[1])
    assert [kpi["id"] for kpi in status["kpis"]] == ["KPI.1"]


def test_whoever_answers_for_a_kpi_gets_a_paper_with_it(run: Run, asked: tuple[str, ...], tmp_path: Path) -> None:
    assert run("report", "agency", "--all", *asked, "-f", "md", "-o", str(tmp_path / "out"))[0] == 0
    papers = {path.stem: path.read_text("utf-8") for path in (tmp_path / "out").iterdir()}
    assert "Hồ sơ trực tuyến" in papers["agency-so-nv"]
    assert "Nguồn vốn" in papers["agency-so-tc"]
    assert "Nguồn vốn" not in papers["agency-so-nv"]


def test_the_page_of_a_document_has_who_carries_it_out(run: Run, asked: tuple[str, ...]) -> None:
    assert "I.1" in run("show", "05-KH/BCĐTW", *asked)[1]
