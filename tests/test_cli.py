"""The command line as its users meet it: options, plans, languages, streams and exit codes."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, tzinfo
from io import BytesIO, TextIOWrapper
from pathlib import Path
from shutil import copytree

import pytest

import dxplan.cli.options
from dxplan.cli import main
from dxplan.cli.commands import COMMANDS
from dxplan.cli.output import as_json
from dxplan.model.plan import Task
from dxplan.model.workdays import Calendar
from excel_papers import plan_as_sheet
from histories import History
from papers import report as sound_report
from papers import saved
from plans import REAL_PLAN, ROOT, plan_text
from returned_forms import fill
from word_papers import plan_277, word_paper

Run = Callable[..., tuple[int, str, str]]

TASKS = """\
- {id: I.1, title: Việc thứ nhất, deadline: 30/6/2024, lead: [so-tttt]}
- {id: I.2, title: Việc thứ hai, deadline: 31/12/2024, lead: [so-tc]}
"""
BROKEN = TASKS + "- {id: I.3, title: Việc hỏng, deadline: chưa rõ, lead: [so-tc]}\n"


def plan(tasks: str = TASKS, *, year: int = 2024, status: str = "in_force") -> str:
    return plan_text(tasks).replace("2024", str(year)).replace("status: in_force", f"status: {status}")


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def keep(folder: Path, **plans: str) -> None:
    """Write plan files: `y2024="…"` becomes `plans/2024.yaml`."""
    (folder / "plans").mkdir(exist_ok=True)
    for name, text in plans.items():
        (folder / "plans" / f"{name.removeprefix('y')}.yaml").write_text(text, "utf-8")


def ids(out: str) -> list[str]:
    return [line.split("\t")[0] for line in out.splitlines()]


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "dxplan", *arguments],
        cwd=ROOT,
        env=os.environ | {"DXPLAN_LANG": "en", "DXPLAN_TODAY": "2024-10-01"} | environment,
        capture_output=True,
        check=False,
        timeout=60,
    )


# What there is


def test_help_names_every_command_and_fits_eighty_columns(run: Run) -> None:
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    assert all(f"\n  {name} " in out for name in COMMANDS)
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself(run: Run, name: str) -> None:
    code, out, err = run(name, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"Usage: dxplan {name}")
    assert "Examples:\n" in out
    assert max(map(len, out.split("Options:\n")[1].splitlines())) <= 80


def test_every_example_of_the_help_works(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "plans").mkdir()
    in_force = REAL_PLAN.read_text("utf-8").replace("status: draft", "status: in_force")
    waiting = "text: Theo tiến độ thời gian của các bộ, ngành Trung ương\n          kind: external"
    assert waiting in in_force
    followed = (
        "text: Sau khi Nghị quyết được ban hành\n          kind: after_event\n          event: Nghị quyết được ban hành"
    )
    in_force = in_force.replace(waiting, followed, 1)
    (folder / "plans" / "2024.yaml").write_text(in_force, "utf-8")
    (folder / "plans" / "2025.yaml").write_text(plan(year=2025, status="draft"), "utf-8")
    (folder / "plans" / "2024" / "reports" / "2024-Q2").mkdir(parents=True)
    (folder / "schema").mkdir()
    copytree(ROOT / "templates", folder / "templates")
    for name in ("old.yaml", "new.yaml"):
        (folder / name).write_bytes(REAL_PLAN.read_bytes())
    (folder / "bao-cao.docx").write_bytes(saved(sound_report()))
    (folder / "ke-hoach-2026.docx").write_bytes(word_paper(*plan_277()))
    (folder / "phu-luc.xlsx").write_bytes(plan_as_sheet())
    (folder / "ke-hoach.txt").write_bytes((ROOT / "tests" / "sources" / "ke-hoach-2024.txt").read_bytes())
    history = History(folder)
    history.commit("2024-10-01T09:00:00+07:00")
    history.git("branch", "topic")
    history.git("update-ref", "refs/remotes/origin/main", "HEAD")
    monkeypatch.setenv("DXPLAN_TODAY", "2024-10-01")
    run("form", "make", "--plan", "2024", "--period", "2024-Q3", "--agency", "so-tc", "-o", "nhan-ve")
    fill(folder / "nhan-ve/phieu-2024-2024-Q3-so-tc.xlsx", {"report": {("report", "date"): "10/09/2024"}})
    for name in COMMANDS:
        examples = run(name, "--help")[1].split("Examples:\n")[1].split("\n\n")[0]
        for line in examples.splitlines():
            command = re.split(r"\s{2,}", line.strip())[0]
            if "|" in command:
                continue
            words = shlex.split(command)[1:]
            if words[0] not in ("docx", "import", "init", "playground", "rules", "schema", "template", "validate"):
                words += ["--plan", "2024"]
            if words[0] == "init":  # this folder has plans already
                words.append("--here")
            if "--reason" in words:  # there must be a change to enter
                field = "    deliverable: " if "--correction" in words else "    title: "
                file = folder / "plans" / "2024.yaml"
                file.write_text(file.read_text("utf-8").replace(field, f"{field}Tiếp tục ", 1), "utf-8")
            code, _, err = run(*words)
            needs_terminal = words[:2] == ["record", "ask"]
            assert code == (2 if needs_terminal else int("--fail-on" in words)), (command, err)


def test_version(run: Run) -> None:
    code, out, _ = run("--version")
    assert (code, out.split()[0]) == (0, "dxplan")


def test_help_has_a_short_spelling_everywhere(run: Run) -> None:
    assert run("-h") == run("--help")
    assert run("status", "-h") == run("status", "--help")


def test_bare_dxplan_is_the_status_inside_a_plan_folder(run: Run) -> None:
    assert run() == run("status")


def test_bare_dxplan_is_the_help_outside(run: Run, folder: Path) -> None:
    assert run() == run("--help")
    assert run("--lang", "en") == run("--help")


def test_options_of_the_status_work_without_its_name(run: Run) -> None:
    assert run("-f", "json") == run("status", "-f", "json")
    assert run("--as-of", "2024-06-14") == run("status", "--as-of", "2024-06-14")
    assert run("--days=5") == run("status", "--days", "5")


# Mistakes


@pytest.mark.parametrize(
    ("arguments", "said", "hinted"),
    [
        (("statsu",), "statsu", "status"),
        (("taks",), "taks", "tasks"),
        (("status", "--formt", "json"), "--formt", "--format"),
        (("tasks", "--overdu"), "--overdu", "--overdue"),
        (("show", "II.11"), "II.11", "II.1"),
        (("show", "so-ttt"), "so-ttt", "so-tttt"),
        (("tasks", "--agency", "so-ttt"), "so-ttt", "so-tttt"),
        (("rules", "DX0501"), "DX0501", "DX501"),
        (("rules", "task-without-laed"), "task-without-laed", "task-without-lead"),
        (("report", "staus"), "staus", "status"),
        (("report", "../status"), "../status", "status"),
    ],
)
def test_a_typo_is_met_with_the_nearest_name(run: Run, arguments: tuple[str, ...], said: str, hinted: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    error, hint = err.splitlines()
    assert error.startswith("dxplan: error: ")
    assert said in error
    assert hint.startswith("  hint: ")
    assert hinted in hint


@pytest.mark.parametrize(
    "arguments",
    [
        ("status", "extra"),
        ("show",),
        ("show", "II.1", "II.2"),
        ("status", "--as-of"),
        ("status", "--as-of", "2024-02-30"),
        ("status", "--as-of", "30/02/2024"),
        ("status", "--as-of", "2024"),
        ("status", "--as-of", "1/10/24"),
        ("status", "--as-of", "2024-W10-1"),
        ("status", "--as-of", "1/1_0/2024"),
        ("status", "-f", ""),
        ("tasks", "--due-before", ""),
        ("status", "--as-of", ""),
        ("status", "--days", "-1"),
        ("status", "--days", "x"),
        ("status", "--days", "²"),
        ("tasks", "--state", "late"),
        ("tasks", "--section", "XX"),
        ("tasks", "--due-before", "soon"),
        ("tasks", "--due-after", "31/2"),
        ("tasks", "--fail-on", "everything"),
        ("tasks", "--overdue=yes"),
        ("status", "-f", "xml"),
        ("report", "status", "-f", "csv"),
        ("validate", "-f", "md"),
        ("status", "--lang", "fr"),
        ("status", "--plan", "2031"),
        ("status", "-C", "no/such/folder"),
        ("report", "status", "--templates", "no/such/folder"),
        ("validate", "no/such/file.yaml"),
        ("validate", "src"),
        ("--nonsense",),
        ("-",),
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_sentence_and_exit_code_2(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("dxplan: error: ")
    assert len(err.splitlines()) <= 2
    assert "Traceback" not in err


def test_a_flag_with_a_value_is_not_said_to_lack_one(run: Run) -> None:
    assert "needs a value" not in run("tasks", "--overdue=yes")[2]


def test_no_sentence_of_the_argument_parser_reaches_a_vietnamese_user(run: Run) -> None:
    assert "unexpected" not in run("status", "extra", "--lang", "vi")[2]


def test_a_fault_inside_says_where_and_never_shows_a_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("dxplan.cli.commands.kpis.judge", fail)
    code, out, err = run("kpis")
    assert (code, out) == (3, "")
    assert "ZeroDivisionError at dxplan/cli/commands/kpis.py:" in err  # ours, not that of whoever raised it
    assert "Traceback" not in err
    monkeypatch.setenv("DXPLAN_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("kpis")


def _in_json(*_: object) -> object:
    return as_json({("no", "key"): 0})  # type: ignore[dict-item]


def _in_another_process(*_: object) -> object:
    with ProcessPoolExecutor(1) as pool:
        return pool.submit(Calendar.read, {}).result()


def _in_an_import(*_: object) -> object:
    def read(text: str, *, year: int | None) -> None:
        raise ZeroDivisionError(text, year)

    context = {"read_deadline": read, "year": 2024}  # our validator is called by pydantic's own code
    return Task.model_validate({"id": "I.1", "title": "Việc", "deadline": "Tháng 9"}, context=context)


@pytest.mark.parametrize(
    ("work", "where"),
    [
        (_in_json, "TypeError at dxplan/cli/output.py:"),
        (_in_another_process, "at dxplan/model/workdays.py:"),
        (_in_an_import, "ZeroDivisionError at dxplan/model/"),
    ],
)
def test_a_fault_within_a_library_names_our_own_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, work: Callable[..., object], where: str
) -> None:
    monkeypatch.setattr("dxplan.cli.commands.kpis.judge", work)
    code, out, err = run("kpis")
    assert (code, out) == (3, "")
    assert where in err


# Which plan


def test_finds_the_plan_from_a_folder_below(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, y2024=plan())
    (folder / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(folder / "a" / "b")
    assert ids(run("tasks")[1]) == ["I.1", "I.2"]


def test_c_names_the_folder_to_start_in(run: Run, folder: Path) -> None:
    (folder / "x").mkdir()
    keep(folder / "x", y2024=plan())
    assert ids(run("-C", "x", "tasks")[1]) == ["I.1", "I.2"]
    assert run("tasks", "-C", "x") == run("-Cx", "tasks")
    assert "x/plans/2024.yaml" in run("status", "-C", "x")[1]


def test_plan_may_be_a_file_a_year_or_stdin(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, y2024=plan(), y2025=plan(year=2025))
    (folder / "mine.yaml").write_text(plan(TASKS.replace("I.2", "I.9")), "utf-8")
    assert ids(run("tasks", "--plan", "mine.yaml")[1]) == ["I.1", "I.9"]
    assert json.loads(run("status", "--plan", "2025", "-f", "json")[1])["plan"]["year"] == 2025
    stdin = TextIOWrapper(BytesIO((folder / "mine.yaml").read_bytes()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stdin)
    code, out, _ = run("status", "--plan", "-")
    assert code == 0
    assert "<stdin>" in out


def test_of_several_plans_the_newest_in_force_not_after_as_of(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(), y2025=plan(year=2025), y2026=plan(year=2026, status="draft"))

    def year(as_of: str) -> int:
        return int(json.loads(run("status", "-f", "json", "--as-of", as_of)[1])["plan"]["year"])

    assert [year(day) for day in ("2024-10-01", "2024-12-31", "2025-01-01", "2026-07-01")] == [2024, 2024, 2025, 2025]
    code, _, err = run("status", "--as-of", "2023-12-31")
    assert code == 2
    assert "2024, 2025, 2026" in err
    assert "draft" in run("status", "--plan", "2026")[1]


def test_a_draft_alone_needs_no_name(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(status="draft"))
    assert "(draft)" in run("status")[1]


def test_a_newer_plan_that_is_broken_is_not_passed_over_in_silence(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(), y2025=plan(year=2025).replace("  place: Thanh Hóa\n", ""))
    code, _, err = run("status", "--as-of", "2025-03-01")
    assert "plans/2025.yaml" in err
    assert code == 1


def test_a_broken_plan_of_a_later_year_is_no_candidate(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(), y2026=plan(year=2026).replace("  place: Thanh Hóa\n", ""))
    assert run("status", "--as-of", "2024-10-01")[0] == 0
    assert run("status", "--as-of", "2026-10-01")[0] == 1


def test_a_wrong_call_of_validate_writes_no_data(run: Run, folder: Path) -> None:
    (folder / "found.json").write_text("before", "utf-8")
    assert run("validate", "gone.yaml", "-o", "found.json")[0] == 2
    assert (folder / "found.json").read_text("utf-8") == "before"
    assert run("validate", "gone.yaml", "-f", "json")[:2] == (2, "")


def test_an_agency_whose_id_has_capitals_can_be_named(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(TASKS.replace("so-tc", "TTHC")).replace("id: so-tc", "id: TTHC").replace("so-tc,", "TTHC,"))
    assert ids(run("tasks", "--agency", "tthc")[1]) == ["I.2"]


def test_a_broken_draft_hides_no_plan_in_force(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(), y2025=plan(year=2025, status="draft").replace("  place: Thanh Hóa\n", ""))
    code, out, _ = run("status", "--as-of", "2025-03-01")
    assert (code, "plans/2024.yaml" in out) == (0, True)


def test_two_plans_in_force_for_one_year_are_not_chosen_between(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(), y2024b=plan())
    code, out, err = run("status")
    assert (code, out) == (2, "")
    assert "plans/2024.yaml, plans/2024b.yaml" in err


def test_after_its_year_the_plan_is_said_to_have_ended(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan())
    assert "ended" not in run("status", "--as-of", "2024-12-31")[1]
    assert "The plan's year 2024 has ended." in run("status", "--as-of", "2025-01-01")[1]


def test_without_a_plan_the_sentence_says_what_to_do(run: Run, folder: Path) -> None:
    for arguments in (("status",), ("validate",)):
        code, out, err = run(*arguments)
        assert (code, out) == (2, "")
        assert "-C DIR" in err


def test_what_needs_no_plan_works_anywhere(run: Run, folder: Path) -> None:
    assert run("rules")[0] == run("schema")[0] == run("report", "--list")[0] == 0


# Plans that can't be read, whole or in part


def test_a_missing_plan_a_folder_and_a_pipe_are_told_apart(run: Run, folder: Path) -> None:
    (folder / "dir").mkdir()
    os.mkfifo(folder / "pipe")
    assert run("status", "--plan", "none.yaml")[2] == "dxplan: error: there is no file none.yaml\n"
    for name in ("dir", "pipe"):
        code, _, err = run("status", "--plan", name)
        assert (code, err) == (2, f"dxplan: error: {name} is not a file\n")


def test_a_plan_that_may_not_be_read(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, y2024=plan())
    read = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self.suffix == ".yaml" and "plans" in self.parts:
            raise PermissionError(13, "Permission denied", str(self))
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    code, out, err = run("validate", "plans/2024.yaml")
    assert (code, out) == (2, "")
    assert "2024.yaml may not be read by this user" in err


def test_a_record_that_may_not_be_read_is_a_finding_and_the_rest_is_checked(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(folder, y2024=plan())
    journal = folder / "plans" / "2024" / "journal"
    journal.mkdir(parents=True)
    for month in ("2024-06", "2024-07"):
        (journal / f"{month}.yaml").write_text("schema: 1\nentries:\n  - kind: nothing\n", "utf-8")
    read = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self.name == "2024-06.yaml":
            raise PermissionError(13, "Permission denied", str(self))
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    code, out, _ = run("validate")
    first, second, *_ = [line for line in out.splitlines() if "/journal/" in line]
    assert code == 1
    assert first == (
        "plans/2024/journal/2024-06.yaml:1:1: error DX024 this user may not read the file; "
        "give this user the right to read it, or put back a sound copy"
    )
    assert second.startswith("plans/2024/journal/2024-07.yaml:3:11: error DX013"), second
    code, out, err = run("status")
    assert (code, bool(out), "2024-06.yaml:1:1: error DX024" in err) == (1, True, True)


def test_a_name_over_two_lines_is_said_in_one(run: Run, folder: Path) -> None:
    assert len(run("status", "--plan", "a\nb")[2].splitlines()) == 1


@pytest.mark.parametrize("text", ["", "- a\n", "schema: [1\n", "schema: 2\n", "schema: 1\n"])
def test_what_is_no_plan_is_a_finding(run: Run, folder: Path, text: str) -> None:
    keep(folder, y2024=text)
    for arguments in (("status",), ("report", "status"), ("show", "I.1")):
        code, out, err = run(*arguments)
        assert (code, out) == (1, "")
        assert err.startswith("plans/2024.yaml:")
        assert "dxplan: error: plans/2024.yaml can't be read as a plan" in err


@pytest.mark.parametrize(
    "arguments",
    [("status",), ("tasks",), ("kpis",), ("workload",), ("report", "status"), ("show", "I.1")],
    ids=" ".join,
)
def test_one_broken_task_leaves_the_view_of_the_rest(run: Run, folder: Path, arguments: tuple[str, ...]) -> None:
    keep(folder, y2024=plan(BROKEN))
    code, out, err = run(*arguments)
    assert code == 1
    finding, left_out = err.splitlines()
    assert finding.startswith("plans/2024.yaml:")
    assert "error DX201 I.3" in finding
    assert "left out" in left_out
    assert "Việc hỏng" not in out
    keep(folder, y2024=plan())
    assert out == run(*arguments)[1]


def test_showing_what_is_broken_does_not_deny_that_it_is_there(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(BROKEN))
    code, _, err = run("show", "I.3")
    assert code == 1
    assert "nothing here is called" not in err


def test_a_plan_dated_after_its_year_has_no_periods_but_is_shown(run: Run, folder: Path) -> None:
    text = plan("- {id: I.1, title: Họp, deadline: Hằng quý, lead: [so-tttt]}\n")
    keep(folder, y2024=text.replace("date: 2024-05-15", "date: 2025-01-15"))
    for arguments in (("status",), ("tasks",), ("show", "I.1"), ("report", "status")):
        code, _, err = run(*arguments)
        assert code in (0, 1), err


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_that_there_are(run: Run, day: str) -> None:
    for arguments in (("status",), ("show", "I.1"), ("workload",), ("report", "status")):
        assert run(*arguments, "--as-of", day)[0] == 0


def test_two_tasks_of_one_id_are_both_listed(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(TASKS.replace("I.2", "I.1")))
    assert ids(run("tasks")[1]) == ["I.1", "I.1"]
    assert "use the id" not in run("show", "I.1")[2]


# Filters


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--overdue",), "I.1 II.1 II.3 IV.B.2 V.2"),
        (("--state", "overdue", "--section", "II"), "II.1 II.3"),
        (("--state", "ongoing", "--state", "overdue", "--section", "i"), "I.1 I.2"),
        (("--overdue", "--state", "ongoing", "--section", "I"), "I.1 I.2"),
        (("--section", "IV.C"), "IV.C.1 IV.C.2"),
        (("--section", "IV.A", "--section", "V"), "IV.A.1 IV.A.2 V.1 V.2 V.3"),
        (("--section", "I"), "I.1 I.2 I.3"),
        (("--section", "V"), "V.1 V.2 V.3"),
        (("--agency", "dh-hong-duc"), "II.1"),
        (("--agency", "TRUONG DAI HOC HONG DUC"), "II.1"),
        (("--agency", "hiep-hoi-dn"), "II.4"),
        (("--agency", "dh-hong-duc", "--agency", "hiep-hoi-dn"), "II.1 II.4"),
        (("--agency", "so-y-te", "--overdue"), "II.3 IV.B.2 V.2"),
        (("--agency", "ubnd-huyen", "--overdue"), "II.3 IV.B.2"),
        (("--due-before", "2024-08-31"), "I.1 II.1 II.3"),
        (("--due-before", "01/09/2024"), "I.1 II.1 II.3 IV.B.2"),
        (("--due-after", "2024-06-30", "--due-before", "2024-10-01"), "III.3 IV.B.2 V.2"),
        (("--due-after", "2024-12-30", "--section", "II"), "II.2 II.4"),
        (("--due-after", "2024-12-31"), ""),
        (("--activities",), "HD.1 HD.2 HD.3 HD.4 HD.5 HD.6 HD.7"),
        (("--activities", "--overdue"), "HD.1"),
        (("--state", "due_soon"), ""),
        (("--state", "due_soon", "--days", "60"), "III.4 IV.C.1 IV.C.2 VI.1 VI.2 VII.1"),
        (("--state", "due_soon", "--days", "59"), ""),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_filters(run: Run, arguments: tuple[str, ...], expected: str) -> None:
    code, out, err = run("tasks", "-f", "json", *arguments)
    assert (code, err) == (0, "")
    assert [task["id"] for task in json.loads(out)["tasks"]] == expected.split()


def test_overdue_is_a_spelling_of_tasks_overdue(run: Run) -> None:
    assert run("overdue") == run("tasks", "--overdue")
    assert run("overdue", "--section", "II", "-f", "json") == run("tasks", "--overdue", "--section", "II", "-f", "json")


def test_a_list_on_a_pipe_is_its_records_alone(run: Run) -> None:
    """So that `wc -l` counts them, down to none."""
    assert len(run("overdue")[1].splitlines()) == 5
    assert run("overdue", "--as-of", "2024-06-14")[1] == ""


def test_an_empty_list_still_has_its_head_in_csv(run: Run) -> None:
    some, none = run("overdue", "-f", "csv")[1], run("overdue", "-f", "csv", "--as-of", "2024-06-14")[1]
    assert none == some.split("\n")[0] + "\n"


def test_fail_on_overdue(run: Run) -> None:
    assert run("tasks", "--fail-on", "overdue")[0] == 1
    assert run("tasks", "--fail-on", "none")[0] == 0
    assert run("tasks", "--fail-on", "overdue", "--section", "III")[0] == 0
    assert run("tasks", "--fail-on", "overdue", "--as-of", "2024-06-30")[0] == 0


# One thing in full


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("II.1", "task", "II.1"),
        ("iv.b.2", "task", "IV.B.2"),
        ("HD.1", "activity", "HD.1"),
        ("kpi.4", "kpi", "KPI.4"),
        ("IV.B", "section", "IV.B"),
        ("so-tttt", "agency", "so-tttt"),
        ("Sở Tài chính", "agency", "so-tc"),
        ("so tai chinh", "agency", "so-tc"),
        ("SỞ TT&TT", "agency", "so-tttt"),
        ("ubnd-huyen", "group", "ubnd-huyen"),
        ("UBND cấp huyện", "group", "ubnd-huyen"),
        ("298/KH-UBND", "document", "kh-298-2023"),
        ("298/kh-ubnd", "document", "kh-298-2023"),
        ("qd-58-2024", "document", "qd-58-2024"),
    ],
)
def test_show_finds_what_is_meant(run: Run, typed: str, kind: str, name: str) -> None:
    code, out, err = run("show", typed, "-f", "json")
    assert (code, err) == (0, "")
    shown = json.loads(out)
    assert (shown["schema"], shown["kind"], shown["id"]) == ("dxplan/show/1", kind, name)


@pytest.mark.parametrize("typed", ["II.1", "HD.2", "KPI.11", "IV.B", "so-tttt", "ubnd-huyen", "qd-58-2024"])
@pytest.mark.parametrize("form", ["text", "csv", "md", "json"])
def test_no_form_of_any_thing_is_empty(run: Run, typed: str, form: str) -> None:
    code, out, _ = run("show", typed, "-f", form)
    assert code == 0
    assert out.strip()


# Forms and files


@pytest.mark.parametrize(
    ("suffix", "form"), [("json", "json"), ("csv", "csv"), ("md", "md"), ("JSON", "json"), ("txt", "text")]
)
def test_the_ending_of_the_file_chooses_the_form(run: Run, tmp_path: Path, suffix: str, form: str) -> None:
    file = tmp_path / f"out.{suffix}"
    code, out, err = run("tasks", "-o", str(file))
    assert (code, out, err) == (0, "", f"{file} is written\n")
    assert file.read_bytes() == run("tasks", "-f", form)[1].encode()


def test_an_asked_for_form_wins_over_the_ending(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    run("tasks", "-o", str(file), "-f", "json")
    assert json.loads(file.read_bytes())["schema"] == "dxplan/tasks/1"


def test_an_ending_that_promises_another_format_is_refused(run: Run, tmp_path: Path) -> None:
    """A Word or Excel file that holds plain text opens as a broken one."""
    for command, name in (("status", "x.docx"), ("diff", "x.xlsx"), ("report", "x.docx"), ("validate", "x.csv")):
        more = ("status",) if command == "report" else ()
        code, _, err = run(command, *more, "-o", str(tmp_path / name))
        assert code == 2, name
        assert name.split(".")[1] in err
        assert not (tmp_path / name).exists()


def test_csv_has_the_line_ends_of_its_standard(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    run("tasks", "-o", str(file))
    lines = file.read_bytes().split(b"\r\n")
    assert len(lines) == 36
    assert not any(b"\n" in line or b"\r" in line for line in lines[:3])


def test_line_ends_are_the_same_on_every_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows' text streams write `\\r\\n` for `\\n`; CSV would then end its lines with `\\r\\r\\n`."""
    stream = TextIOWrapper(BytesIO(), encoding="cp1258", newline="\r\n")
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.chdir(ROOT)
    assert main(("tasks", "-f", "csv", "--as-of", "2024-10-01")) == 0
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, BytesIO)
    assert b"\r\r" not in buffer.getvalue()


def test_a_file_that_cant_be_written_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for target in (tmp_path, tmp_path / "none" / "x.md", tmp_path / "loop", Path("/dev/full"), tmp_path / ("a" * 300)):
        code, out, err = run("status", "-o", str(target))
        assert (code, out) == (2, ""), err
        sentence, *hints = err.splitlines()
        assert "can't be written" in sentence
        assert [hint[:8] for hint in hints] in ([], ["  hint: "])


def test_an_existing_file_is_replaced_in_whole(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("x" * 100_000, "utf-8")
    run("kpis", "-o", str(file), "--force")
    assert json.loads(file.read_text("utf-8"))["schema"] == "dxplan/kpis/1"


def test_an_error_leaves_the_file_as_it_was(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("before", "utf-8")
    assert run("show", "nothing", "-o", str(file))[0] == 2
    assert file.read_text("utf-8") == "before"


def test_report_lists_in_json_too(run: Run) -> None:
    listed = json.loads(run("report", "--list", "-f", "json")[1])
    assert listed["schema"].startswith("dxplan/")
    assert "status" in str(listed)


# Checking


def test_validate_is_quiet_data_and_a_summary_in_talk(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(BROKEN))
    code, out, err = run("validate")
    assert code == 1
    assert all(line.startswith("plans/2024.yaml:") for line in out.splitlines())
    assert "error DX201 I.3" in out
    assert err.startswith("plans/2024.yaml: ")


def test_validate_reads_files_folders_and_stdin(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, y2024=plan(), y2025=plan(BROKEN, year=2025))
    assert run("validate", "plans/2024.yaml")[0] == 0
    assert run("validate", "plans/2025.yaml")[0] == 1
    assert run("validate", "plans")[0] == run("validate", ".")[0] == run("validate")[0] == 1
    assert run("validate", "--plan", "2024")[0] == 0
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(plan(BROKEN).encode()), encoding="utf-8"))
    code, out, _ = run("validate", "-")
    assert code == 1
    assert "<stdin>:" in out


def test_validate_writes_the_findings_of_every_plan_to_the_file(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(BROKEN), y2025=plan(BROKEN, year=2025), y2026=plan(year=2026))
    _, out, _ = run("validate")
    run("validate", "-o", "found.txt")
    assert (folder / "found.txt").read_text("utf-8") == out
    assert {line.split(":")[0] for line in out.splitlines()} >= {"plans/2024.yaml", "plans/2025.yaml"}


def test_validate_writes_what_was_accepted_to_the_file(run: Run, tmp_path: Path) -> None:
    _, out, _ = run("validate", "--waived")
    assert out.count("accepted") == 8
    run("validate", "--waived", "-o", str(tmp_path / "found.txt"))
    assert (tmp_path / "found.txt").read_text("utf-8") == out


def test_many_plans_are_checked_by_several_processes_in_order(run: Run, folder: Path) -> None:
    keep(folder, **{f"p{number:02}": plan(BROKEN if number % 3 else TASKS) for number in range(20)})
    code, out, err = run("validate", "plans")
    assert code == 1
    assert [line.partition(":")[0] for line in err.splitlines()] == [f"plans/p{number:02}.yaml" for number in range(20)]
    one_by_one = [run("validate", f"plans/p{number:02}.yaml")[1] for number in range(20)]
    assert out == "".join(one_by_one)
    data = json.loads(run("validate", "plans", "-f", "json")[1])
    assert len(data["diagnostics"]) == len(out.splitlines())


@pytest.mark.parametrize("count", [2, 20])
def test_a_file_that_is_not_there_hides_nothing_of_those_before_it(run: Run, folder: Path, count: int) -> None:
    keep(folder, **{f"p{number:02}": plan(BROKEN) for number in range(count)})
    code, out, err = run("validate", *sorted(f"plans/p{number:02}.yaml" for number in range(count)), "plans/gone.yaml")
    assert code == 2
    assert "gone.yaml" in err.splitlines()[-1]
    assert "plans/p00.yaml" in out


def test_a_finding_is_one_line_on_a_pipe_whatever_it_quotes(run: Run, folder: Path) -> None:
    keep(folder, y2024=plan(BROKEN.replace("chưa rõ", '"chưa\\nrõ\\n::error::x"')))
    _, out, err = run("validate")
    assert all(line.startswith("plans/2024.yaml:") for line in (out + err).splitlines())


def test_the_plan_of_the_repository_is_without_error(run: Run) -> None:
    assert run("validate")[0] == 0


def test_rules_by_code_and_by_name(run: Run) -> None:
    assert run("rules", "DX501")[1] == run("rules", "dx501")[1] == run("rules", "task-without-lead")[1]
    assert len(json.loads(run("rules", "DX501", "-f", "json")[1])["rules"]) == 1
    listed = json.loads(run("rules", "-f", "json")[1])["rules"]
    assert [rule["code"] for rule in listed] == sorted({rule["code"] for rule in listed})
    assert ids(run("rules")[1]) == [rule["code"] for rule in listed]


# Languages


def test_vietnamese_is_what_one_gets_without_asking(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    english = run("status")[1]
    monkeypatch.delenv("DXPLAN_LANG")
    vietnamese = run("status")[1]
    assert "01/10/2024" in vietnamese
    assert "2024-10-01" in english
    assert run("status", "--lang", "vi")[1] == vietnamese
    assert run("status", "--lang", "en")[1] == english
    monkeypatch.setenv("DXPLAN_LANG", "en")
    assert run("status")[1] == english
    assert run("status", "--lang", "vi")[1] == vietnamese


def test_lang_stands_before_the_command_or_after_it(run: Run) -> None:
    after = run("status", "--lang", "vi")
    assert run("--lang", "vi", "status") == run("--lang=vi", "status") == run("status", "--lang=vi") == after
    assert run("--lang", "vi", "--help") == run("--lang=vi", "--help")
    assert run("--lang", "vi", "status", "--as-of", "x")[2] == run("status", "--as-of", "x", "--lang", "vi")[2]


def test_nothing_on_a_vietnamese_screen_is_english(run: Run) -> None:
    """Each text that is said in English is said otherwise in Vietnamese, save numbers, signs, ids and names."""
    assert "Overdue" not in run("status", "--lang", "vi")[1]
    assert "Usage" not in run("--lang", "vi", "--help")[1]
    assert "error" not in run("status", "--as-of", "x", "--lang", "vi")[2]
    assert "not started" not in run("show", "II.1", "--lang", "vi")[1]


def test_an_unknown_language_of_the_environment_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DXPLAN_LANG", "fr")
    code, _, err = run("status")
    assert code == 2
    assert "fr" in err


def test_json_and_codes_do_not_depend_on_the_language(run: Run) -> None:
    for command in (("status",), ("tasks",), ("kpis",), ("workload",), ("show", "I.1")):
        assert run(*command, "-f", "json", "--lang", "vi") == run(*command, "-f", "json", "--lang", "en")


# Today


@pytest.mark.parametrize(
    ("utc", "today"),
    [
        (datetime(2024, 9, 30, 16, 59, 59, tzinfo=UTC), "2024-09-30"),  # 23:59:59 in Hanoi
        (datetime(2024, 9, 30, 17, 0, tzinfo=UTC), "2024-10-01"),
        (datetime(2024, 10, 1, 3, 59, tzinfo=UTC), "2024-10-01"),  # still September in New York
    ],
)
@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Kiritimati", "UTC"])
def test_today_is_hanoi_s_today(
    run: Run, monkeypatch: pytest.MonkeyPatch, zone: str, utc: datetime, today: str
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls.fromtimestamp(utc.timestamp(), tz)

    monkeypatch.setattr(dxplan.cli.options, "datetime", Clock)
    monkeypatch.delenv("DXPLAN_TODAY")
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert json.loads(run("kpis", "-f", "json")[1])["as_of"] == today
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()


def test_dxplan_today_stands_in_for_the_clock_and_as_of_wins(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DXPLAN_TODAY", "2024-07-01")
    assert json.loads(run("kpis", "-f", "json")[1])["as_of"] == "2024-07-01"
    assert json.loads(run("kpis", "-f", "json", "--as-of", "14/6/2024")[1])["as_of"] == "2024-06-14"
    monkeypatch.setenv("DXPLAN_TODAY", "tomorrow")
    code, _, err = run("status")
    assert code == 2
    assert "DXPLAN_TODAY: tomorrow is not a day" in err


# The process: streams, signals, environments


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "cp1258", "PYTHONUTF8": "0"},
        {"GITHUB_ACTIONS": "true", "NO_COLOR": "1"},
        {"GITHUB_ACTIONS": "true", "FORCE_COLOR": "1", "TTY_COMPATIBLE": "1"},
        {"PYTHONHASHSEED": "0", "COLUMNS": "20"},
        {"PYTHONHASHSEED": "1", "TERM": "xterm-256color"},
        {"PYTHONWARNDEFAULTENCODING": "1", "PYTHONWARNINGS": "error", "TZ": "America/New_York"},
    ],
    ids=lambda environment: " ".join(f"{name}={value}" for name, value in environment.items()),
)
def test_the_same_bytes_in_every_environment(run: Run, environment: dict[str, str]) -> None:
    """And never a colour on a pipe."""
    done = started("workload", **environment)
    assert done.returncode == 0
    assert done.stderr == b""
    assert done.stdout.decode() == run("workload")[1]
    assert b"\x1b" not in done.stdout


def test_errors_can_be_said_in_every_environment(run: Run) -> None:
    done = started("status", "--as-of", "hôm nay", LC_ALL="C", PYTHONUTF8="0", FORCE_COLOR="1", DXPLAN_LANG="vi")
    assert done.returncode == 2
    assert b"\x1b" not in done.stderr
    assert done.stderr.decode().startswith("dxplan: ")


def shell(command: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash; $DX is dxplan."""
    return subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=os.environ | {"DX": f"{sys.executable} -m dxplan", "DXPLAN_LANG": "en", "DXPLAN_TODAY": "2024-10-01"},
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    done = shell("$DX tasks -f json | true; echo ${PIPESTATUS[0]}; $DX tasks -f json | head -1")
    assert done.stdout == b"0\n{\n"
    assert done.stderr == b""


def test_a_full_disk_is_one_sentence() -> None:
    done = shell("$DX status >/dev/full; echo $?; $DX status --as-of x 2>/dev/full; echo $?")
    assert done.stdout == b"2\n2\n"
    assert done.stderr == b"dxplan: error: the output can't be written (No space left on device)\n"


def test_the_version_needs_a_stream_as_any_output_does() -> None:
    done = shell("unset PYTHONUNBUFFERED; $DX --version >/dev/full; echo $?; $DX --version >&-; echo $?")
    assert done.stdout == b"2\n2\n"
    assert done.stderr == b"dxplan: error: the output can't be written (No space left on device)\n"


def test_closed_streams_bring_no_traceback() -> None:
    done = shell("$DX status >&-; echo $?; $DX status --plan - <&-; echo $?; $DX status --as-of x 2>&-; echo $?")
    assert b"Traceback" not in done.stderr
    assert b"fault" not in done.stderr
    assert done.stdout == b"2\n2\n2\n"


def test_stdout_by_its_name(run: Run) -> None:
    done = shell("$DX kpis -o /dev/stdout | cat")
    assert done.stderr == b""
    assert done.stdout.decode() == run("kpis")[1]


def test_ctrl_c_is_130_and_silent() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "dxplan", "status", "--plan", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        preexec_fn=_hears_ctrl_c,
    )
    _wait_until_it_reads(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


def _hears_ctrl_c() -> None:
    """What a shell starts in the background ignores Ctrl-C, and so does all that it starts, these tests too."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _wait_until_it_reads(pid: int) -> None:
    """Until the process sleeps in a read of its stdin."""
    for _ in range(600):
        if "pipe" in Path(f"/proc/{pid}/wchan").read_text("utf-8"):
            return
        time.sleep(0.05)


def test_ctrl_c_inside_a_command(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dxplan.cli.commands.kpis.judge", interrupt)
    assert run("kpis") == (130, "", "")


def test_a_short_command_loads_nothing_heavy() -> None:
    code = (
        "import sys; from dxplan.cli import main; main(['status', '--as-of', '2024-10-01'])\n"
        "heavy = {'jinja2', 'rich', 'csv', 'xlsxwriter', 'lxml', 'dxplan.wording.deadlines'}\n"
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


# What only all plans together show


def test_records_beside_no_plan_are_an_error(run: Run, folder: Path) -> None:
    keep(folder, y2025=plan(TASKS))
    (folder / "plans" / "2024" / "journal").mkdir(parents=True)
    code, _, err = run("validate")
    assert code == 1
    assert "plans/2024 holds records, and there is no plan of that name" in err
    (folder / "plans" / "2024" / "journal").rename(folder / "plans" / "2024" / "notes")
    assert run("validate")[0] == 0
