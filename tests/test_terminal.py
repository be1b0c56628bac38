"""The screen: nothing wider than it, ids and dates whole, colour only where it is wanted."""

import fcntl
import io
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from conftest import Terminal
from dxplan.cli import main
from dxplan.render.page import Cell, Column, Line, Page, Table
from dxplan.render.terminal import console, show
from plans import ROOT, plan_text

Golden = Callable[[str, str], None]
Screen = Callable[..., str]
Run = Callable[..., tuple[int, str, str]]

WIDTHS = (60, 80, 120, 200)
VIEWS = [
    "status",
    "status --as-of 2024-06-14",
    "tasks",
    "overdue",
    "tasks --activities",
    "kpis",
    "workload",
    "workload --all",
    "reporting",
    "reporting --missing --period Q4",
    "calendar",
    "calendar --all",
    "show II.1",
    "show I.1",
    "show IV.B.2",
    "show HD.1",
    "show KPI.4",
    "show so-tttt",
    "show ubnd-huyen",
    "show IV",
    "show 298/KH-UBND",
    "rules",
]
SAID = {"error": "error", "warning": "warning", "info": "note"}
SGR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def screen(terminal: Screen, monkeypatch: pytest.MonkeyPatch) -> Screen:
    """What a command puts on a terminal of a width, in the repository and in English."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("DXPLAN_LANG", "en")
    return terminal


# Width


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", VIEWS)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_nothing_is_wider_than_the_terminal(screen: Screen, command: str, width: int, lang: str) -> None:
    for line in screen(f"{command} --lang {lang}", width, NO_COLOR="1").splitlines():
        assert cell_len(line) <= width, line


@pytest.mark.parametrize("width", WIDTHS)
def test_ids_dates_and_numbers_are_never_cut(screen: Screen, width: int) -> None:
    out = screen("tasks", width, NO_COLOR="1")
    first = [line.split(" ")[0] for line in out.splitlines()[2:] if re.match(r"[IVX]+\.", line)]
    assert first == [line.split("\t")[0] for line in _piped("tasks").splitlines()]
    assert out.count("2024-06-30*") == 3
    assert len(re.findall(r"\b2024-\d\d-\d\d\b", out)) == _piped("tasks").count("\t2024-") + 1
    assert "…" not in out


def _piped(command: str) -> str:
    out = io.StringIO()
    before, sys.stdout = sys.stdout, out
    try:
        main(command.split())
    finally:
        sys.stdout = before
    return out.getvalue()


@pytest.mark.parametrize("width", WIDTHS)
def test_status_cuts_words_but_no_facts(screen: Screen, width: int) -> None:
    out = screen("status", width, NO_COLOR="1")
    rows = [line for line in out.splitlines() if re.match(r"(I|II|V|IV)(\.[A-Z])?\.\d ", line)]
    assert [(row.split()[0], row.split()[1], row.split()[2]) for row in rows] == [
        ("I.1", "93", "2024-06-30*"),
        ("II.1", "93", "2024-06-30*"),
        ("II.3", "93", "2024-06-30*"),
        ("IV.B.2", "31", "2024-08-31*"),
        ("V.2", "1", "2024-09-30"),
    ]
    assert "×○○○○??∞" in out


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("day", ["2024-06-14", "2024-10-01"])
def test_status_fits_one_screen(screen: Screen, lang: str, day: str) -> None:
    assert len(screen(f"status --as-of {day} --lang {lang}", 80, NO_COLOR="1").splitlines()) <= 40


@pytest.mark.parametrize("width", [20, 80])
def test_an_error_is_folded_between_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], width: int
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", str(width))
    command = ["tasks", "--state", "nope", "--lang", "en"]
    assert main(command) == 2
    piped = capsys.readouterr().err
    assert piped.count("\n") == 2, "the sentence and its hint"
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(command) == 2
    shown = terminal.getvalue()
    assert shown.split() == piped.split()
    assert len(shown.splitlines()) > 2
    for line in shown.splitlines():
        assert len(line) <= width or len(line.split()) == 1, line  # a word that is longer stays whole


@pytest.mark.parametrize("command", ["kpis", "workload"])
def test_a_narrow_screen_folds_no_word_to_a_sliver(screen: Screen, command: str) -> None:
    """A table whose text column is a few letters wide is a column of syllables that nobody reads."""
    assert len(screen(command, 60, NO_COLOR="1").splitlines()) <= 90


@pytest.mark.parametrize("name", ["status", "overdue", "kpis", "workload", "show I.1"])
@pytest.mark.parametrize("width", [80, 120])
def test_screens(screen: Screen, golden: Golden, name: str, width: int) -> None:
    out = screen(name, width, NO_COLOR="1")
    golden(f"screen.{name.replace(' ', '.')}.{width}.txt", "".join(f"{line.rstrip()}\n" for line in out.splitlines()))


def test_the_vietnamese_status(screen: Screen, golden: Golden) -> None:
    out = screen("status --lang vi", 80, NO_COLOR="1")
    golden("screen.status.80.vi.txt", "".join(f"{line.rstrip()}\n" for line in out.splitlines()))


def test_the_proof_of_a_paper_has_both_texts_beside_each_other(screen: Screen, golden: Golden) -> None:
    out = screen("import --prove tests/sources/ke-hoach-2024.txt 2024 --lang vi", 80, code=1, NO_COLOR="1")
    golden("screen.import.prove.80.vi.txt", "".join(f"{line.rstrip()}\n" for line in out.splitlines()))


# Colour


def test_colour_adds_to_words_and_never_replaces_them(screen: Screen) -> None:
    coloured, plain = screen("status", 80), screen("status", 80, NO_COLOR="1")
    assert "\x1b[" in coloured
    assert SGR.sub("", coloured) == plain


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}])
def test_no_colour_where_it_is_not_wanted(screen: Screen, environment: dict[str, str]) -> None:
    for command in ("status", "tasks", "show II.1", "validate"):
        assert "\x1b" not in screen(command, 80, **environment)


@pytest.mark.parametrize(
    "command", ["status", "tasks", "kpis", "workload", "reporting", "calendar", "show II.1", "validate", "rules"]
)
def test_the_only_escapes_are_our_colours(screen: Screen, command: str) -> None:
    codes = set(SGR.findall(screen(command, 80)))
    assert codes <= {f"\x1b[{code}m" for code in ("0", "1", "1;31", "2", "32", "33", "90")}
    assert "\x1b" not in SGR.sub("", screen(command, 80))


# Data that would steer the terminal


@pytest.mark.parametrize("text", ["[/]", "[bold]x[/bold]", ":warning:", "[link=http://x]y[/link]", "\\[x]", "{x}"])
def test_markup_in_data_is_text(text: str) -> None:
    out = io.StringIO()
    table = Table(
        (Column(f"{text}1"), Column("b", flexible=True)), ((f"{text}2", Cell(f"{text}3", "bad")),), f"{text}4"
    )
    show(
        Page(f"{text}5", (Line(f"{text}6"),), (Line(f"{text}7", f"{text}8"), table)),
        console(out, colour=False, width=80),
    )
    for number in range(1, 9):
        assert f"{text}{number}" in out.getvalue()


@pytest.mark.parametrize(
    "text", ["\x1b[2J", "\x1b]8;;http://x\x07y\x1b]8;;\x07", "\x9b31m", "\u202ex", "a\rb", "\x08\x08"]
)
def test_control_characters_in_data_are_made_visible(text: str) -> None:
    out = io.StringIO()
    table = Table((Column(text), Column("b", flexible=True)), ((text, Cell(text, "bad")),), text)
    show(Page(text, (Line(text),), (Line(text, text), table)), console(out, colour=True, width=80))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", SGR.sub("", out.getvalue()))


def test_rows_that_are_wider_than_any_screen_still_fit() -> None:
    out = io.StringIO()
    columns = (Column("ID"), Column("Days", right=True), Column("Lead", flexible=True), Column("Task", flexible=True))
    rows = (("IV.B.2", "1234", "Sở " * 50, "W" * 500), ("I.1", "", "", "ồ" * 300))
    for cut in (True, False):
        show(Page("t" * 200, (), (Table(columns, rows, cut=cut),)), console(out, colour=False, width=60))
    assert max(cell_len(line) for line in out.getvalue().splitlines()) <= 60
    assert out.getvalue().count("IV.B.2") == 2


# Findings


@pytest.mark.parametrize("width", [50, 100])
def test_every_finding_is_on_the_screen(
    run: Run, terminal: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """What is accepted stands before what is not, a plan without a finding before one that has some."""
    tasks = """\
    - {id: I.1, title: Việc một, deadline: Tháng 6, waivers: [{rule: DX501, reason: Chưa giao}]}
    - {id: I.2, title: Việc hai, deadline: Tháng 6}
    - {id: I.3, title: Việc ba, deadline: Tháng 7, lead: [so-khong-co]}
    - {id: I.4, title: Việc bốn}
    """
    plans = tmp_path / "plans"
    plans.mkdir()
    (plans / "2023.yaml").write_text(plan_text("- {id: I.1, title: Việc, deadline: Tháng 6, lead: [so-tc]}"), "utf-8")
    (plans / "2024.yaml").write_text(plan_text(tasks), "utf-8")
    monkeypatch.chdir(tmp_path)
    names = ["plans/2023.yaml", "plans/2024.yaml"]
    findings = json.loads(run("validate", *names, "-f", "json")[1])["diagnostics"]
    assert {finding["subject"] for finding in findings} >= {"I.2", "I.3", "I.4"}
    assert [finding["subject"] for finding in findings if finding["code"] == "DX501"] == ["I.2", "I.4"]
    heads = run("validate", *names)[1].splitlines()
    shown = " ".join(terminal(f"validate {' '.join(names)} --lang en", width, code=1, NO_COLOR="1").split())
    at = 0
    for one, head in zip(findings, heads, strict=True):
        place = f"{one['file']}:{one['line']}:{one['column']}: {SAID[one['severity']]} {one['code']} "
        assert head.startswith(place)
        assert one["message"] in head
        at = shown.index(" ".join(head.removesuffix(f"; {one['hint']}").split()), at)
        if one["hint"]:
            at = shown.index(f"= hint: {one['hint']}", at)
    assert shown.count("= hint: ") == sum(bool(finding["hint"]) for finding in findings)


def test_a_finding_shows_its_line_with_a_mark_below_its_column(
    run: Run, terminal: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A blank line is not shown."""
    (tmp_path / "plan.yaml").write_text(plan_text("- {id: I.1, title: Việc một, deadline: Tháng 6}"), "utf-8")
    (tmp_path / "blank.yaml").write_text("\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    place = next(
        finding
        for finding in json.loads(run("validate", "plan.yaml", "-f", "json")[1])["diagnostics"]
        if finding["line"] > 1
    )
    text = (tmp_path / "plan.yaml").read_text("utf-8").splitlines()[place["line"] - 1]
    lines = terminal("validate plan.yaml --lang en", 100, NO_COLOR="1").splitlines()
    at = lines.index(f"{place['line']:>5} | {text}"[:100].rstrip())
    assert lines[at + 1] == f"      | {' ' * (place['column'] - 1)}^"
    assert " | " not in terminal("validate blank.yaml --lang en", 100, code=1, NO_COLOR="1")


# A real terminal


def on_a_terminal(command: str, width: int, **environment: str) -> tuple[int, str]:
    """Run a command on a pseudo-terminal, its three streams on it."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    unset = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR")
    inherited = {name: value for name, value in os.environ.items() if name not in unset}
    process = subprocess.Popen(
        [sys.executable, "-m", "dxplan", *command.split()],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env=inherited | {"DXPLAN_LANG": "en", "DXPLAN_TODAY": "2024-10-01", "TERM": "xterm"} | environment,
    )
    os.close(theirs)
    out = b""
    try:
        while chunk := os.read(ours, 65536):
            out += chunk
    except OSError:
        pass  # the other end is closed
    os.close(ours)
    return process.wait(30), out.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("width", [60, 120])
def test_the_terminal_s_own_width_counts(screen: Screen, width: int) -> None:
    code, out = on_a_terminal("status", width)
    assert code == 0
    assert out == screen("status", width)
    assert {cell_len(line) <= width for line in SGR.sub("", out).splitlines()} == {True}


def test_no_colour_on_a_real_terminal() -> None:
    assert "\x1b" not in on_a_terminal("overdue", 80, NO_COLOR="1")[1]
    code, out = on_a_terminal("status --as-of x", 80)
    assert (code, out) == (
        2,
        "dxplan: error: --as-of: x is not a day\n  hint: write it as 2024-10-01 or 01/10/2024\n",
    )


def test_data_for_programs_has_no_colour_on_a_terminal_either(screen: Screen) -> None:
    for command in ("tasks -f json", "tasks -f csv", "tasks -f md", "report status"):
        assert "\x1b" not in screen(command, 80)


REQUESTS = Table(
    (
        Column("Body", flexible=True),
        Column("On"),
        Column("Until"),
        Column("Days", below=True),
        Column("Field", flexible=True),
        Column("Reason", flexible=True),
    ),
    (("Sở Tư pháp", "2024-09-05", "2024-12-31", "92", "coordinating", "Khối lượng sổ hộ tịch lớn hơn khảo sát"),),
)


def printed(table: Table, width: int) -> list[str]:
    stream = io.StringIO()
    show(Page("", (), (table,)), console(stream, colour=False, width=width))
    return [line.rstrip() for line in stream.getvalue().splitlines()[1:]]


def test_a_folded_column_has_room_for_its_words() -> None:
    rows = printed(REQUESTS, 64)
    assert rows[0].split() == ["Body", "On", "Until", "Field", "Reason"]
    assert "coordinating  Khối lượng" in rows[1]


def test_where_a_word_has_no_room_each_row_is_a_record_whose_cells_have_their_titles() -> None:
    assert printed(REQUESTS, 56) == [
        "Sở Tư pháp",
        "  Field: coordinating",
        "  Reason: Khối lượng sổ hộ tịch lớn hơn khảo sát",
        "  On: 2024-09-05 · Until: 2024-12-31 · Days: 92",
    ]


def test_what_is_below_the_first_cell_is_beside_it_in_a_record() -> None:
    first, *others = REQUESTS.columns
    table = REQUESTS._replace(columns=(first, others[0]._replace(below=True), *others[1:]))
    assert printed(table, 44)[0] == "Sở Tư pháp · 2024-09-05"
