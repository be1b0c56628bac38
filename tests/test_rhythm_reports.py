"""Syntheses of the periods of duties to report: which period, which days of data, whose reports and words."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facts import rows_of
from test_report_duties import HEAD, REST, report

Run = Callable[..., tuple[int, str, str]]
DUTIES = """\
reporting:
  - {id: thang, text: Báo cáo tháng, to: so-khcn, bodies: [cong-an], every: month, due_day: 9, due_month: next,
     window: calendar}
  - {id: cap-uy, text: Báo cáo cấp ủy, to: dang-uy, bodies: [phong-vhxh], window: year_to_date, due_day: 9,
     due_month: next, every: [quarter, half_year, nine_months, year]}
  - {id: tuan, text: Thứ Sáu hằng tuần, to: so-khcn, bodies: [cong-an], every: week, due_weekday: friday}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2026.yaml").write_text(HEAD + DUTIES + REST, "utf-8")
    return tmp_path


def view(run: Run, *words: str) -> dict[str, Any]:
    code, out, err = run("report", *words, "-f", "json")
    assert code == 0, err
    values: dict[str, Any] = json.loads(out)["synthesis"]
    return values


KINDS = """
report | words | as of | period | from | to | reports
monthly | | 2026-07-20 | 2026-06 | 2026-06-01 | 2026-06-30 | 2026-06
monthly | | 2026-02-01 | 2026-01 | 2026-01-15 | 2026-01-31 | 2026-01
monthly | --period 5 | 2026-07-20 | 2026-05 | 2026-05-01 | 2026-05-31 | 2026-05
half-yearly | | 2026-07-20 | 2026-H1 | 2026-01-15 | 2026-06-30 | 2026-Q1 2026-H1
nine-month | | 2026-11-20 | 2026-9M | 2026-01-15 | 2026-09-30 | 2026-Q1 2026-H1 2026-9M
weekly | | 2026-07-20 | 2026-W29 | 2026-07-11 | 2026-07-17 | 2026-W29
weekly | --period "tuần 20" | 2026-07-20 | 2026-W20 | 2026-05-09 | 2026-05-15 | 2026-W20
year-end | | 2026-12-20 | 2026 | 2026-01-15 | 2026-12-20 | 2026-Q1 2026-H1 2026-9M 2026
year-end | --duty thang | 2026-12-20 | 2026 | 2026-01-15 | 2026-12-14 | 12
quarterly | --period Q2 | 2026-07-20 | 2026-Q2 | 2026-01-15 | 2026-06-30 | 2026-H1
quarterly | --period Q2 --duty thang | 2026-07-20 | 2026-Q2 | 2026-03-15 | 2026-06-14 | 2026-04 2026-05 2026-06
quarterly | --period 2026-05 | 2026-07-20 | 2026-05 | 2026-05-01 | 2026-05-31 | 2026-05
quarterly | --period "9 tháng" | 2026-10-20 | 2026-9M | 2026-01-15 | 2026-09-30 | 2026-Q1 2026-H1 2026-9M
"""


@pytest.mark.parametrize(("report", "words", "day", "period", "first", "last", "of"), rows_of(KINDS))
def test_the_period_and_the_days_of_its_data(
    run: Run, folder: Path, report: str, words: str, day: str, period: str, first: str, last: str, of: str
) -> None:
    typed = [word.strip('"') for word in words.replace('" ', '"|').split(" ", 1)] if '"' in words else words.split()
    synthesis = view(run, report, *typed, "--as-of", day)
    assert (synthesis["period"], synthesis["from"], synthesis["to"]) == (period, first, last)
    reported = [reports["period"] for reports in synthesis["reporting"]]
    assert (str(len(reported)) if of.isdecimal() else " ".join(reported)) == of


def test_the_title_names_the_period(run: Run, folder: Path) -> None:
    assert "Chuyển đổi số, tháng 6/2026**" in run("report", "monthly", "--as-of", "2026-07-20")[1].replace(
        "chuyển", "Chuyển"
    )
    assert "báo cáo kết quả tuần 29/2026 (số liệu" in run("report", "weekly", "--as-of", "2026-07-20")[1]


def test_words_of_another_duty_count_by_their_day(run: Run, folder: Path) -> None:
    """What the week's report of 12 June says is in June's synthesis, and not in May's."""
    path = folder / "plans/2026/reports/tuan/2026-W24/cong-an.yaml"
    path.parent.mkdir(parents=True)
    words = "difficulties: [Thiếu máy quét]\n"
    path.write_text("schema: 1\n" + report("cong-an", "2026-W24", "2026-06-12", "tuan", words), "utf-8")
    june = run("report", "monthly", "--period", "6", "--as-of", "2026-07-20")[1]
    may = run("report", "monthly", "--period", "5", "--as-of", "2026-07-20")[1]
    assert ("Thiếu máy quét" in june, "Thiếu máy quét" in may) == (True, False)


def test_a_plan_without_the_rhythm_has_no_such_synthesis(run: Run, folder: Path) -> None:
    (folder / "plans" / "2026.yaml").write_text(HEAD + DUTIES.split("  - {id: tuan")[0] + REST, "utf-8")
    code, _, err = run("report", "weekly", "--lang", "en")
    assert (code, "periods of the report weekly" in err, "monthly, half-yearly, nine-month" in err) == (2, True, True)
    code, _, err = run("report", "quarterly", "--period", "2026-W20", "--lang", "en")
    assert (code, "is no period that is reported on" in err) == (2, True)
    assert "weekly" in run("report", "--list")[1]


def test_the_offices_own_template_of_that_name_comes_first(run: Run, folder: Path) -> None:
    (folder / "templates").mkdir()
    (folder / "templates" / "monthly.md.j2").write_text("Của xã: {{ synthesis.period | period }}\n", "utf-8")
    assert run("report", "monthly", "--as-of", "2026-07-20", "--lang", "vi")[1] == "Của xã: quý II/2026\n"


def test_many_reports_to_come_are_told_by_the_next(run: Run, folder: Path) -> None:
    text = run("report", "half-yearly", "--as-of", "2026-07-20")[1]
    assert "- Báo cáo tuần 30/2026 gửi Sở KH-CN chậm nhất ngày 24/7/2026 và 09 kỳ tiếp theo." in text
    assert "- Báo cáo tháng 7/2026 gửi Sở KH-CN chậm nhất ngày 09/8/2026." in text
