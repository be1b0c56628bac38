"""What `record report` offers as comments: each entry is YAML of the file once its marks are gone, and a recorded fact
takes its place."""

import json
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from dxplan.diagnostics import DxplanError
from dxplan.reading.skeleton import Offered, entered, skeleton
from dxplan.reading.yaml import read_source
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

TASKS = """\
- {id: I.1, title: "Một: việc # có “- dấu”\\nvà dòng mới\\nnữa", deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Việc của nhóm, deadline: 31/12/2024, lead: [cac-so]}
- {id: I.3, title: Phối hợp, deadline: 31/12/2024, lead: [so-tttt], coordinating: [so-tc]}
- {id: I.4, title: Phối hợp trong nhóm, deadline: 31/12/2024, lead: [so-tttt], coordinating: [cac-so]}
- {id: I.5, title: Việc của người khác, deadline: 31/12/2024, lead: [so-tttt]}
- {id: I.6, title: Hằng quý, deadline: Hằng quý, lead: [so-tc]}
- {id: I.7, title: Họp, deadline: Hằng quý, lead: [so-tc], fulfilled_by: sessions}
- {id: I.8, title: Cùng chủ trì, deadline: 31/12/2024, lead: [so-tttt, so-tc]}
- id: I.9
  title: Hai giai đoạn
  lead: [so-tc]
  deadline:
    text: Hai giai đoạn
    kind: stages
    stages:
      - {deadline: {text: Quý III, kind: fixed, due: 2024-09-30}}
      - {deadline: {text: Quý IV, kind: fixed, due: 2024-12-31}}
"""
REST = """\
kpis:
  - {id: KPI.1, title: Tỷ lệ, unit: "%", lead: [so-tc], target: {kind: at_least, value: 80, due: 2024-12-31},
     ratio: {numerator: xong, denominator: tất cả}}
  - id: KPI.2
    title: Dịch vụ
    unit: dịch vụ
    lead: [so-tc]
    target:
      {kind: at_least, value: 53, due: 2024-12-31, parts: [{id: a, title: A, value: 25}, {id: b, title: B, value: 28}]}
  - {id: KPI.3, title: Hạ tầng số, lead: [so-tc], target: {kind: qualitative, text: Hiện đại, due: 2024-12-31}}
  - {id: KPI.4, title: Của việc, unit: xã, tasks: [I.1], target: {kind: at_least, value: 8, due: 2024-12-31}}
  - {id: KPI.5, title: Của người khác, unit: xã, lead: [so-tttt], target: {kind: at_least, value: 8, due: 2024-12-31}}
reporting:
  {text: Báo cáo hằng quý, to: so-tttt, every: quarter, due_day: 14, first_period: 2024-Q2, bodies: [cac-so]}
"""
REPORT = "plans/2024/reports/2024-Q3/so-tc.yaml"
MADE = ("record", "report", "so-tc", "--period", "2024-Q3", "--date", "2024-09-10", "--received", "2024-09-12")
ABOUT = [
    "task: I.1",
    "task: I.2",
    "task: I.3",
    "task: I.4",
    "task: I.6, occurrence: 2024-Q2",
    "task: I.6",
    "task: I.8",
    'task: I.9, stage: "1"',
    'task: I.9, stage: "2"',
    "kpi: KPI.1",
    "kpi: KPI.2, part: a",
    "kpi: KPI.2, part: b",
    "kpi: KPI.4",
]
"""What each entry is about, in order."""


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan repository without facts, to work in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text(TASKS, REST), "utf-8")
    assert run("validate")[0] == 0
    return tmp_path


def text() -> str:
    return Path(REPORT).read_bytes().decode()


def data() -> Any:
    return read_source(REPORT, Path(REPORT).read_bytes()).data


def states(run: Run) -> list[tuple[str, str]]:
    """What the tasks are, apart from who reports."""
    tasks = json.loads(run("tasks", "-f", "json")[1])["tasks"]
    return [(task["state"], task["progress"]) for task in tasks]


def blocks(content: str) -> list[range]:
    """The lines of each entry of the skeleton."""
    lines = content.split("\n")
    starts = [at for at, line in enumerate(lines) if re.match("  # - ", line)]
    ends = [next(end for end in range(at + 1, len(lines) + 1) if not lines[end].startswith("  #   ")) for at in starts]
    return [range(start, end) for start, end in zip(starts, ends, strict=True)]


def uncommented(content: str, places: Sequence[range]) -> str:
    """The text without the marks of some entries, and of the keys of their lists; a figure is typed."""
    lines = content.split("\n")
    for place in places:
        key = next(at for at in range(place.start, 0, -1) if re.fullmatch("(# )?(progress|readings):", lines[at]))
        for at in (key, *place):
            lines[at] = lines[at].replace("# ", "", 1).replace("  value:", "  value: 1")
    return "\n".join(lines)


def test_it_has_all_that_the_body_has_a_part_in(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    entries = [read_source("", uncommented(text(), [place]).encode()).data for place in blocks(text())]
    own = ("task", "occurrence", "kpi", "part", "stage")
    items = [(entry.get("progress") or entry.get("readings"))[0] for entry in entries]
    shown = [
        ", ".join(f'{k}: "{v}"' if k == "stage" else f"{k}: {v}" for k, v in item.items() if k in own) for item in items
    ]
    assert shown == ABOUT
    assert [*data()] == ["schema", "agency", "period", "report"]
    assert "  # - task: I.1  # Một: việc # có “- dấu” và dòng mới nữa\n" in text()
    assert "  #   numerator:\n  #   denominator:\n" in text()
    assert text().count("numerator") == 1


@pytest.mark.parametrize("nth", range(len(ABOUT)), ids=ABOUT)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_any_entry_uncommented_is_valid(run: Run, folder: Path, nth: int, lang: str) -> None:
    assert run(*MADE, "--lang", lang)[0] == 0
    Path(REPORT).write_text(uncommented(text(), blocks(text())[nth : nth + 1]), "utf-8")
    code, out, _ = run("validate", "-f", "json")
    assert code == 0, out
    assert '"error"' not in out
    assert len(data().get("progress") or data().get("readings")) == 1


def test_all_entries_uncommented_are_valid_and_say_nothing_new(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    before = states(run)
    content = uncommented(text(), blocks(text()))
    Path(REPORT).write_text(content, "utf-8")
    assert run("validate")[0] == 0
    assert (len(data()["progress"]), len(data()["readings"])) == (9, 4)
    assert states(run) == before  # what was said before is what an entry says until one types
    Path(REPORT).write_text(content.replace("value: 1", "value:"), "utf-8")
    assert run("validate")[1].count("DX619") == 4  # a figure that nobody typed is no figure


def test_what_was_said_last_and_when(run: Run, folder: Path) -> None:
    said = ("--progress", "đang thực hiện", "--percent", "40", "--on", "2024-06-05")
    assert run("record", "progress", "I.1", "--agency", "so-tc", *said)[0] == 0
    assert run("record", "reading", "KPI.4", "--agency", "so-tc", "--value", "3", "--on", "2024-06-05")[0] == 0
    assert run(*MADE, "--lang", "vi")[0] == 0
    assert "  #   # đã báo cáo trước đây: Đang thực hiện, 40%, 05/06/2024\n  #   progress: in_progress\n" in text()
    assert "  #   # đã báo cáo trước đây: 3, 05/06/2024\n  #   value:\n" in text()
    assert text().count("đã báo cáo trước đây") == 2


def test_a_fact_of_the_reports_own_day_leaves_nothing_to_uncomment(run: Run, folder: Path) -> None:
    said = ("--progress", "in_progress", "--on", "2024-09-10")
    assert run("record", "progress", "I.1", "--agency", "so-tc", *said)[0] == 0
    assert run("record", "reading", "KPI.4", "--agency", "so-tc", "--value", "3", "--on", "2024-09-10")[0] == 0
    assert run(*MADE)[0] == 0
    assert "\n  ## task: I.1  # Một: việc # có “- dấu” và dòng mới nữa: a fact of 2024-09-10 is recorded" in text()
    assert "\n  ## kpi: KPI.4  # Của việc: a fact of 2024-09-10 is recorded already\n" in text()
    Path(REPORT).write_text(uncommented(text(), blocks(text())), "utf-8")
    assert run("validate")[0] == 0


def test_the_receipt_alone(run: Run, folder: Path) -> None:
    assert run(*MADE, "--no-skeleton")[0] == 0
    bare = "schema: 1\nagency: so-tc\nperiod: 2024-Q3\nreport:\n  date: 2024-09-10\n  received: 2024-09-12\n"
    assert text() == bare
    Path(REPORT).unlink()
    assert run(*MADE)[0] == 0
    assert text().startswith(f"{bare}\n## ")


def test_the_reports_own_difficulties_and_proposals(run: Run, folder: Path) -> None:
    own = ("--difficulties", "Thiếu vốn", "--difficulties", "Thiếu người", "--proposals", "Cấp vốn")
    assert (
        "+difficulties:\n+  - Thiếu vốn\n+  - Thiếu người\n+proposals:\n+  - Cấp vốn\n"
        in run(*MADE, *own, "--dry-run")[1]
    )
    assert not Path(REPORT).exists()
    assert run(*MADE, *own)[0] == 0
    assert (data()["difficulties"], data()["proposals"]) == (["Thiếu vốn", "Thiếu người"], ["Cấp vốn"])
    assert run(*MADE, "--difficulties", " ")[0] == 2


def test_a_report_outside_of_all_periods_and_of_a_body_without_work(run: Run, folder: Path) -> None:
    changed = [word.replace("2024-Q3", "2025-Q1") for word in MADE]
    assert run(*changed)[0] == 0
    assert "# - task: I.1 " in Path(REPORT.replace("2024-Q3", "2025-Q1")).read_text("utf-8")
    text_of = plan_text("- {id: I.1, title: Việc, deadline: 30/6/2024, lead: [so-tttt]}\n", REST[REST.index("rep") :])
    Path("plans/2024.yaml").write_text(text_of, "utf-8")
    assert run(*MADE)[0] == 0
    assert "#" not in text()


# A recorded fact and the skeleton


def recorded(about: str) -> list[str]:
    """The command that records what an entry is about."""
    words = [word.partition(": ") for word in about.split(", ")]
    values = {name: value.strip('"') for name, _, value in words}
    shared = ["--agency", "so-tc", "--period", "2024-Q3"]
    if "kpi" in values:
        part = ["--part", values["part"]] if "part" in values else []
        return ["record", "reading", values["kpi"], "--value", "7", *part, *shared]
    named = [word for name in ("occurrence", "stage") if name in values for word in (f"--{name}", values[name])]
    return ["record", "progress", values["task"], "--progress", "in_progress", *named, *shared]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("seed", range(3))
def test_each_fact_takes_the_place_of_its_entry(run: Run, folder: Path, ends: str, seed: int) -> None:
    assert run(*MADE)[0] == 0
    Path(REPORT).write_bytes(text().replace("\n", ends).encode())
    order = [*ABOUT]
    random.Random(seed).shuffle(order)
    for left, about in enumerate(reversed(order)):
        before = text()
        code, _, err = run(*recorded(about))
        assert code == 0, err
        line = int(err.split(":")[1])
        assert text().split(ends)[line - 1].startswith("  - ")
        gone = set(before.split(ends)) - set(text().split(ends))
        assert all(line.lstrip().startswith("#") for line in gone)
        assert len(blocks(text().replace(ends, "\n"))) == len(ABOUT) - left - 1
    assert ends == "\n" or "\n" not in text().replace("\r\n", "")
    shown = [entry.get("task") or entry["kpi"] for entry in (*data()["progress"], *data()["readings"])]
    assert shown == [about.split(", ")[0].split(": ")[1] for about in ABOUT]  # in the plan's order
    assert run("validate")[0] == 0


def test_the_reports_own_period_may_be_said(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    assert run(*recorded("task: I.6"), "--occurrence", "2024-Q3")[0] == 0
    assert len(blocks(text())) == len(ABOUT) - 1
    assert "# - task: I.6 " in text()  # of the quarter before


def test_an_entry_that_somebody_typed_into_stays(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    typed = text().replace("  #   percent:\n", "  #   percent: 45\n", 1)
    Path(REPORT).write_text(typed, "utf-8")
    assert run(*recorded("task: I.1"))[0] == 0
    assert text() == typed.replace("# progress:\n", "progress:\n  - task: I.1\n    progress: in_progress\n")


def test_what_the_skeleton_does_not_offer_goes_below_its_key(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    place = blocks(text())[ABOUT.index("task: I.3")]
    lines = text().split("\n")
    before = "\n".join(lines[: place.start] + lines[place.stop :])
    Path(REPORT).write_text(before, "utf-8")
    assert run(*recorded("task: I.3"))[0] == 0
    assert text() == before.replace("# progress:\n", "progress:\n  - task: I.3\n    progress: in_progress\n")
    assert run(*recorded("task: I.2"))[0] == 0
    assert [entry["task"] for entry in data()["progress"]] == ["I.3", "I.2"]


def test_a_fact_that_is_undone_as_told_leaves_a_valid_file(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    run(*recorded("task: I.2"))
    said = run(*recorded("task: I.3"))[2]
    first, last = map(int, re.findall(r"lines (\d+) to (\d+)", said)[0])
    lines = text().split("\n")
    Path(REPORT).write_text("\n".join(lines[: first - 1] + lines[last:]), "utf-8")
    assert run("validate")[0] == 0
    assert [entry["task"] for entry in data()["progress"]] == ["I.2"]


@pytest.mark.parametrize(
    "content",
    [
        "schema: 1\nx: |\n  # - task: I.1  # Việc\n  #   progress: in_progress\n",
        "schema: 1\n# progress:\nx:\n  y: 1\n  # - task: I.1  # Việc\n  #   progress: in_progress\n",
        "schema: 1\n  # - task: I.1  # Việc\n  #   progress: in_progress\n# progress:\n",
        "schema: 1\nprogress:\n  - {task: I.2}\nx: 1\n  # - task: I.1  # Việc\n",
    ],
    ids=["in a text", "elsewhere", "before its key", "below another key"],
)
def test_a_comment_that_is_in_no_place_for_an_entry_stays(content: str) -> None:
    item = {"task": "I.1", "progress": "completed"}
    edited = entered("f.yaml", content.encode(), "progress", item)
    before, after = (read_source("", text.encode()).data for text in (content, edited.content.decode()))
    assert after == {**before, "progress": [*(before.get("progress") or ()), item]}
    assert edited.content.decode().count("# - task: I.1") == 1


@pytest.mark.parametrize("value", ["abc", "{task: I.2}", "[{task: I.2}]", "3"])
def test_beside_what_is_no_list_of_entries_it_is_refused_in_a_sentence(value: str) -> None:
    content = f"schema: 1\nprogress: {value}\n  # - task: I.1  # Việc\n  #   progress: in_progress\n"
    with pytest.raises(DxplanError):
        entered("f.yaml", content.encode(), "progress", {"task": "I.1", "progress": "completed"})


def test_words_of_an_entry_are_one_line_and_never_more_than_fits() -> None:
    title = "a\r\nb\x85c\u2029d " + "chữ " * 100 + "\n(phần)"
    lines = [*skeleton("progress", [Offered({"task": "I.1", "percent": None}, title, ("một\nhai",))])]
    assert lines[1].startswith("  # - task: I.1  # a b c d chữ")
    assert lines[1].endswith("… (phần)")
    assert len(lines[1]) < 160
    assert lines[2:] == ["  #   # một hai", "  #   percent:"]
