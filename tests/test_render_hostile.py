"""A plan written to harm whoever prints it: every word of it comes out as a word, in every form."""

import csv
import io
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

SIGNS = "[/] [bold]x[/bold] :warning: | *a* _b_ [l](http://x) <b> `c` ~d~ # {{ 7*7 }} {% if %} \\e[31m"
TITLE = "::error::one\n::error::two\n##[error]three\n" + SIGNS
TASKS = f"""\
- id: I.1
  title: {json.dumps(TITLE)}
  deliverable: "=1+1"
  deadline: {{text: "::error::a\\n::error::b", kind: fixed, due: 2024-06-30, condition: "::error::c\\n::error::d"}}
  lead: [xau]
  remark: "::error::remark\\n##[error]remark"
- {{id: I.2, title: "=1+1", deadline: 30/6/2024, lead: [xau]}}
- {{id: I.3, title: "@SUM(A1)", deadline: 30/6/2024, lead: [xau], coordinating: [so-tc]}}
"""
REST = """\
activities:
  - {id: HD.1, title: "::error::activity", items: ["::error::item", "  ::error::indented", "=cmd|calc"]}
documents:
  - {id: d-1, number: 1/KH-X, date: 2024-01-02, type: "::error::type", issuer: "[/x]", title: "::error::title"}
kpis:
  - {id: KPI.1, title: "::error::kpi [/]", unit: "[/red]", target: {kind: at_least, value: 1, due: 2024-06-30}}
"""
PLAN = (
    plan_text(TASKS, REST)
    .replace("type: Kế hoạch", 'type: "::error::head"', 1)
    .replace("title: Hoạt động năm 2024", f"title: {json.dumps(SIGNS)}", 1)
    .replace("groups:", '  - {id: xau, name: "-2+3 [red]Đ[/red] ::x::", kind: department}\ngroups:', 1)
)
COMMANDS = [
    "status",
    "tasks",
    "overdue",
    "kpis",
    "workload --all",
    "validate",
    "validate --waived",
    "validate -f gitlab",
    "validate -f sarif",
    "validate -f junit",
    "report status",
    "show I.1",
    "show HD.1",
    "show KPI.1",
    "show xau",
    "show d-1",
    "show I",
    "status -f md",
    "tasks -f md",
    "show I.1 -f md",
    "show HD.1 -f md",
]


@pytest.fixture(autouse=True)
def hostile(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The hostile plan, as CI would read it."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(PLAN, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")


def orders(text: str) -> list[str]:
    """The lines that a runner of GitHub takes for commands: `::name` at the beginning, `##[name]` anywhere."""
    return [line for line in text.splitlines() if line.lstrip().startswith("::") or "##[" in line]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_line_commands_the_runner(run: Run, command: str) -> None:
    code, out, err = run(*command.split())
    assert code in (0, 1), err
    assert out
    assert orders(out) == []
    assert orders(err) == []


def test_words_are_printed_as_words(run: Run) -> None:
    _, out, _ = run("show", "I.1")
    for word in ("[/]", "[bold]x[/bold]", ":warning:", "{{ 7*7 }}", "{% if %}", "[l](http://x)", "\\e[31m", "=1+1"):
        assert word in out


def test_no_cell_of_a_csv_is_a_formula(run: Run) -> None:
    for command in ("tasks", "status", "workload --all", "kpis", "show xau", "show I.1", "show HD.1"):
        _, out, _ = run(*command.split(), "-f", "csv")
        cells = [cell for row in csv.reader(io.StringIO(out, newline="")) for cell in row]
        assert not [cell for cell in cells if re.match(r"[=+@\t\r]|-[^\d]|-\d+\+", cell)], command


def test_json_holds_the_words_unchanged(run: Run) -> None:
    tasks = json.loads(run("tasks", "-f", "json")[1])["tasks"]
    assert tasks[0]["title"].endswith(SIGNS)
    assert tasks[1]["title"] == "=1+1"


def test_a_record_stays_one_line(run: Run) -> None:
    assert [line.split("\t")[0] for line in run("tasks")[1].splitlines()] == ["I.1", "I.2", "I.3"]
    rows = [line for line in run("tasks", "-f", "md")[1].splitlines() if line.startswith("| I.")]
    assert len(rows) == 3
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {7}


@pytest.mark.parametrize(
    "bad", ["\x1b[31m", "\x9b31m", "\u202e", "\x00", "\x07", "\r"], ids=["csi", "c1", "bidi", "nul", "bell", "cr"]
)
def test_control_characters_in_the_file_reach_nobody(run: Run, bad: str) -> None:
    Path("plans/2024.yaml").write_bytes(PLAN.replace("@SUM(A1)", f"{bad}red").encode())
    forms = ["status", "tasks", "tasks -f csv", "tasks -f md", "tasks -f json", "validate", "report status", "show I.3"]
    for command in forms:
        code, out, err = run(*command.split())
        assert code in (1, 2)
        shown = (out + err).replace("\r\n", "\n")
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", shown), command


@pytest.mark.parametrize("name", [b"k\x1b[31m.yaml", b"k\n::error::x.yaml", b"k\xff.yaml"], ids=["esc", "line", "byte"])
def test_a_file_name_is_data_too(run: Run, name: bytes) -> None:
    broken = PLAN.replace("deadline: 30/6/2024", "deadline: mai sau", 1).encode()
    Path("plans/2024.yaml").unlink()
    Path(os.fsdecode(b"plans/" + name)).write_bytes(broken)
    for command in ("status", "status -f json", "status -f md", "report status", "validate", "validate -f json"):
        for output in ((), ("-o", "out", "--force")):
            code, out, err = run(*command.split(), *output)
            assert code == 1, (command, err)
            assert "\x1b" not in out + err
            assert orders(err) == [], command
    code, _, err = run("status", "--plan", os.fsdecode(b"plans/no-" + name))
    assert code == 2
    assert "\x1b" not in err
    assert orders(err) == []
