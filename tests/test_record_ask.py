"""`dxplan record` on a terminal: a report asked for question by question, left and resumed, written at the end."""

import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from dxplan.reading.yaml import read_source
from dxplan.repository.unfinished import Unfinished
from plans import plan_text
from test_skeleton import MADE, REPORT, REST

pexpect = pytest.importorskip("pexpect")

Run = Callable[..., tuple[int, str, str]]
Lines = Sequence[tuple[str, str]]

TASKS = """\
- {id: I.1, title: Ban hành quy chế quản lý và sử dụng dữ liệu số dùng chung, deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Việc của nhóm, deadline: 31/12/2024, lead: [cac-so]}
"""
KPIS = REST[: REST.index("  - id: KPI.2")] + REST[REST.index("reporting:") :]
HEAD = (
    ("Reporting body", "so tai chinh"),
    ("Reporting period [2024-Q3]", ""),
    ("Number and symbol", "45/BC-STC"),
    ("Day of the report", "10/9/2024"),
    ("Day it was received [2024-10-01]", "12/9/2024 15h30"),
)
FIRST = (
    ("Progress", "đang thực hiện"),
    ("Rate (%)", "40"),
    ("Result", "Đã trình"),
    ("Day it was true", ""),
    ("Document that shows it", "215/QĐ-UBND"),
    ("Day of that document", "5/9/2024"),
    ("Difficulties", ""),
    ("Proposals", "Cấp vốn"),
)
REST_OF_IT = (
    ("Progress", ""),
    ("Figure", "410/656"),
    ("Day it was true", "9/9/2024"),
    ("Document that shows it", ""),
    ("Difficulty of no one task (1)", "Thiếu người"),
    ("Difficulty of no one task (2)", ""),
    ("Proposal of no one task (1)", ""),
)
WRITE = (("Write it (yes or no)", "có"),)
WHOLE = {
    "schema": 1,
    "agency": "so-tc",
    "period": "2024-Q3",
    "report": {"number": "45/BC-STC", "date": "2024-09-10", "received": "2024-09-12 15:30"},
    "progress": [
        {
            "evidence": [{"number": "215/QĐ-UBND", "date": "2024-09-05"}],
            "task": "I.1",
            "progress": "in_progress",
            "percent": 40,
            "result": "Đã trình",
            "proposals": "Cấp vốn",
        }
    ],
    "readings": [{"on": "2024-09-09", "kpi": "KPI.1", "numerator": 410, "denominator": 656}],
    "difficulties": ["Thiếu người"],
}


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan repository under git without facts, to work in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text(TASKS, KPIS), "utf-8")
    assert run("validate")[0] == 0
    subprocess.run(["git", "init", "-q"], check=True)
    return tmp_path


def asked(lines: Lines, *arguments: str, end: str = "", columns: int = 80) -> tuple[int, str]:
    """The exit code and the screen of a dialogue: each prompt and what is typed behind it; at the end a key."""
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": str(columns), "LINES": "24"}
    child = pexpect.spawn(
        sys.executable,
        ["-m", "dxplan", "record", *arguments],
        encoding="utf-8",
        env=environment,
        dimensions=(24, columns),
        timeout=8,
    )
    child.delaybeforesend, screen = None, ""
    for prompt, typed in lines:
        for awaited in (prompt, ": "):
            child.expect_exact(awaited)
            screen += child.before + child.after
        child.sendline(typed)
    if end:
        child.expect_exact("\n")
        screen += child.before + child.after
        child.expect_exact(": ")
        screen += child.before + child.after
        child.sendcontrol(end)
    child.expect(pexpect.EOF)
    child.close()
    screen = re.sub(r"\x1b\[[?0-9;]*[a-z]", "", screen + child.before).replace("\r", "")
    return child.exitstatus, screen


def data() -> Any:
    return read_source(REPORT, Path(REPORT).read_bytes()).data


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*unfinished*") if path.is_file()]


def test_a_whole_report(run: Run, folder: Path) -> None:
    code, screen = asked((*HEAD, *FIRST, *REST_OF_IT, *WRITE))
    assert code == 0, screen
    assert data() == WHOLE
    assert [*data()["progress"][0]] == ["evidence", "task", "progress", "percent", "result", "proposals"]
    assert run("validate")[0] == 0
    assert kept(folder) == []
    assert "\n+  - task" not in screen.partition("This will be written:")[0]
    assert "+    task: I.1\n" in screen
    assert "to undo it: rm" in screen
    assert "(1/2) I.1 Ban hành quy chế quản lý" in screen
    assert "→ Sở Tài chính (so-tc)" in screen


def test_it_writes_what_the_options_write(run: Run, folder: Path) -> None:
    asked((*HEAD, *FIRST, *REST_OF_IT, *WRITE))
    content = Path(REPORT).read_bytes()
    Path(REPORT).unlink()
    own = ("--number", "45/BC-STC", "--difficulties", "Thiếu người", "--no-skeleton")
    assert run(*MADE[:-1], "2024-09-12 15:30", *own)[0] == 0
    of = ("--agency", "so-tc", "--period", "2024-Q3")
    said = ("--progress", "in_progress", "--percent", "40", "--result", "Đã trình", "--proposals", "Cấp vốn")
    assert run("record", "progress", "I.1", *of, *said, "--evidence", "215/QĐ-UBND@2024-09-05")[0] == 0
    figure = ("--numerator", "410", "--denominator", "656", "--on", "2024-09-09")
    assert run("record", "reading", "KPI.1", *of, *figure)[0] == 0
    assert data() == read_source(REPORT, content).data


@pytest.mark.parametrize("git", [True, False], ids=["git", "no git"])
@pytest.mark.parametrize(("end", "code"), [("c", 130), ("d", 0)], ids=["Ctrl-C", "end of input"])
def test_left_and_resumed(run: Run, folder: Path, git: bool, end: str, code: int) -> None:
    if not git:
        (folder / ".git").rename(folder.parent / f"{folder.name}.git")
    left, screen = asked((*HEAD, *FIRST[:3]), end=end)
    assert left == code
    assert "the answers are kept" in screen
    (file,) = kept(folder)
    assert (".git" in file.parts) == git
    assert "plans" not in file.relative_to(folder).parts[:-1]
    assert not Path("plans/2024").exists()
    assert not git or not subprocess.run(["git", "status", "--porcelain"], capture_output=True, text=True).stdout.count(
        "unfinished"
    )
    resumed = (("Reporting body [Sở Tài chính (so-tc)]", ""), ("Reporting period [2024-Q3]", ""))
    code, screen = asked((*resumed, *FIRST[3:], *REST_OF_IT, *WRITE))
    assert code == 0, screen
    assert "Going on with what was answered before: 6 answers." in screen
    assert data() == WHOLE
    assert kept(folder) == []


def test_q_leaves_and_so_does_no(run: Run, folder: Path) -> None:
    code, screen = asked((("Reporting body", "q"),))
    assert (code, kept(folder)) == (0, [])
    assert "Nothing is written." in screen
    code, _ = asked((*HEAD, *FIRST, *REST_OF_IT, ("Write it (yes or no)", "KHÔNG")))
    assert (code, Path(REPORT).exists(), len(kept(folder))) == (0, False, 1)
    resumed = (("Reporting body", ""), ("Reporting period", ""))
    assert asked((*resumed, *WRITE), "ask", "--dry-run")[0] == 0
    assert (Path(REPORT).exists(), len(kept(folder))) == (False, 1)
    assert asked((*resumed, *WRITE))[0] == 0
    assert data() == WHOLE


def test_back_and_forth(run: Run, folder: Path) -> None:
    wrong = (("Progress", "hoàn thành"), ("Rate (%)", "<"), ("Progress", "<"), ("Day it was received", "<"))
    again = (("Day of the report", "9/9/2024"), ("Day it was received", "12/9/2024 15h30"))
    last = (
        ("Write it (yes or no)", "<"),
        ("Proposal of no one task (1)", "Cấp máy"),
        ("Proposal of no one task (2)", ""),
    )
    row = (("Progress", "<"), FIRST[-1])  # from the second task to the first and back
    code, screen = asked((*HEAD, *wrong, *again, *FIRST, *row, *REST_OF_IT, *last, *WRITE))
    assert code == 0, screen
    assert (screen.count("(1/2) I.1"), screen.count("(2/2) I.2")) == (3, 2)  # what it is about is said again
    assert data() == {
        **WHOLE,
        "report": {**WHOLE["report"], "date": "2024-09-09"},  # type: ignore[dict-item]
        "proposals": ["Cấp máy"],
    }


def test_what_is_wrong_is_said_and_asked_again(run: Run, folder: Path) -> None:
    head = (
        ("Reporting body", ""),
        ("Reporting body", "cac so"),
        *HEAD[:3],
        ("Day of the report", "31/9/2024"),
        ("Day of the report", ""),
        *HEAD[3:],
    )
    first = (
        ("Progress", "x"),
        ("Progress", "?"),
        FIRST[0],
        ("Rate (%)", "1.200"),
        ("Rate (%)", "140"),
        *FIRST[1:5],
        ("Day of that document", ""),
        *FIRST[5:],
    )
    rest = (REST_OF_IT[0], ("Figure", "410/0"), ("Figure", "1/2/3"), ("Figure", "nhiều"), *REST_OF_IT[1:])
    code, screen = asked((*head, *first, *rest, ("Write it (yes or no)", "x"), *WRITE))
    assert code == 0, screen
    for said in (
        "cac so is a group, not one agency",
        "Day of the report: ",
        "Rate (%): 1.200 may be 1200 or 1.2",
        "Rate (%): 140 is not from 0 to 100",
        "Progress: x is not one of completed",
        "hoàn thành, đang thực hiện or chưa thực hiện",
        "Figure: 0 is not a number to divide by",
        "Figure: 1/2/3 is not a number",
        "Figure: nhiều is not a number",
        "Write it (yes or no): x is not one of yes, no",
    ):
        assert said in screen.replace("\n  ", " ").replace("\n", " "), said
    assert screen.count("An answer is needed here; ? explains it.") == 3
    assert data() == WHOLE


def test_what_the_checks_call_an_error_is_not_written(run: Run, folder: Path) -> None:
    head = (*HEAD[:4], ("Day it was received", "1/9/2024"))
    last = (("Write it (yes or no)", "có"), ("Write it (yes or no)", "q"))
    code, screen = asked((*head, *FIRST, *REST_OF_IT, *last))
    assert code == 0
    assert "nothing is written, because" in screen
    assert "this can't be written" in screen
    assert not Path(REPORT).exists()
    assert len(kept(folder)) == 1


def test_a_day_to_come_is_pointed_out(run: Run, folder: Path) -> None:
    head = (*HEAD[:4], ("Day it was received", "12/10/2024"))
    last = (("Write it (yes or no)", "không"),)
    assert "2024-10-12 is still to come" in asked((*head, *FIRST, *REST_OF_IT, *last))[1]


def test_letters_typed_in_parts_and_in_capitals(run: Run, folder: Path) -> None:
    apart = [(prompt, unicodedata.normalize("NFD", typed)) for prompt, typed in (*HEAD, *FIRST, *REST_OF_IT, *WRITE)]
    loud = [(prompt, typed.upper() if prompt == "Progress" else typed) for prompt, typed in apart]
    assert asked(loud)[0] == 0
    assert data() == WHOLE
    content = Path(REPORT).read_text("utf-8")
    assert content == unicodedata.normalize("NFC", content)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_narrow_terminal(run: Run, folder: Path, lang: str) -> None:
    prompts = {"vi": ("Cơ quan", "Kỳ", "Số", "Ngày báo", "Ngày nhận", "Tiến độ", "Tiến độ")}
    english = ("Reporting body", "Reporting period", "Number", "Day of", "Day it", "Progress", "Progress")
    typed = ("so-tc", "", "1/BC", "10/9/2024", "", "?", "q")
    _, screen = asked([*zip(prompts.get(lang, english), typed, strict=True)], "--lang", lang, columns=40)
    assert max(cell_len(line) for line in screen.splitlines()) <= 40
    assert "Ban hành quy chế quản lý và sử" in screen.replace("\n", " ")


def test_a_report_that_is_there_is_asked_for_the_rest(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    of = ("--agency", "so-tc", "--period", "2024-Q3")
    assert run("record", "progress", "I.1", *of, "--progress", "completed")[0] == 0
    lines = (*HEAD[:2], ("Progress", "chưa làm"), *((prompt, "") for prompt, _ in (*FIRST[1:5], *FIRST[6:])))
    code, screen = asked((*lines, *REST_OF_IT[1:], *WRITE))
    assert code == 0, screen
    assert "This report is there already" in screen
    assert "(1/1) I.2 Việc của nhóm" in screen
    assert [entry["task"] for entry in data()["progress"]] == ["I.1", "I.2"]
    assert (data()["readings"], data()["difficulties"]) == (WHOLE["readings"], WHOLE["difficulties"])
    assert "# - " not in Path(REPORT).read_text("utf-8")  # each took the place of its comment
    assert "to undo it: delete its new entries from" in screen
    nothing = (*HEAD[:2], ("Difficulty of no one task (1)", ""), ("Proposal of no one task (1)", ""))
    _, screen = asked((*nothing, ("Write it (yes or no)", "q")))
    assert "nothing was answered that could be written" in screen


@pytest.mark.parametrize(("typed", "duty", "period"), [("", None, "2024-Q3"), ("hang-thang", "hang-thang", "2024-09")])
def test_the_duty_is_asked_where_there_are_several(
    run: Run, folder: Path, typed: str, duty: str | None, period: str
) -> None:
    monthly = "{id: hang-thang, text: Hằng tháng, to: so-tttt, every: month, due_day: 20, bodies: [so-tc]}"
    both = KPIS.replace("reporting:\n  {", "reporting:\n  - {") + f"  - {monthly}\n"
    Path("plans/2024.yaml").write_text(plan_text(TASKS, both), "utf-8")
    lines = (HEAD[0], ("Duty to report [1]", "?"), ("Duty to report", typed), (f"Reporting period [{period}]", ""))
    code, screen = asked((*lines, *HEAD[2:], *FIRST, *REST_OF_IT, *WRITE))
    assert code == 0, screen
    assert "One of: 1, hang-thang" in screen
    path = Path("plans/2024/reports", duty or "", period, "so-tc.yaml")
    content = read_source("", path.read_bytes()).data
    assert (content.get("duty"), content["period"], len(content["progress"])) == (duty, period, 1)
    assert run("validate")[0] == 0


def test_answers_that_fit_no_more_are_asked_again(run: Run, folder: Path) -> None:
    asked((*HEAD, ("Progress", "q")))
    unfinished = Unfinished(Path("plans/2024.yaml"))
    (file,) = kept(folder)
    file.write_text(file.read_text("utf-8").replace("2024-09-10", "2024-09-31"), "utf-8")
    lines = (("Reporting body", ""), ("Reporting period", ""), ("Day of the report", "10/9/2024"))
    assert asked((*lines, *FIRST, *REST_OF_IT, *WRITE))[0] == 0
    assert data() == WHOLE
    for broken in ('{"schema": "dxplan/unfinished/1", "answers": [1]}', "{", '{"schema": 1}', "[]", ""):
        unfinished.keep("so-tc.2024-Q3", {})
        file.write_text(broken, "utf-8")
        assert unfinished.answers("so-tc.2024-Q3") == unfinished.newest() == {}


def test_without_a_terminal_it_is_as_before(run: Run, folder: Path) -> None:
    code, out, _ = run("record")
    assert (code, out) == run("record", "--help")[:2]
    code, _, err = run("record", "ask")
    assert code == 2
    assert "questions need a terminal" in err
    assert run("record", "--plan", "2024")[0] == 2
