"""Conflicts of a merge that nobody resolved: recognised wherever a file is read, and nothing else is taken for one."""

import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.reading.decoding import conflicts
from dxplan.reading.yaml import read_source
from histories import ALONE, History
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

BASE = plan_text("- {id: I.1, title: Việc cũ, deadline: 30/9/2024, lead: [so-tc]}\n")
OURS, THEIRS = BASE.replace("Việc cũ", "Việc của ta"), BASE.replace("Việc cũ", "Việc của họ")
JOURNAL = "plans/2024/journal/2024-07.yaml"
FACTS = "schema: 1\nentries:\n  - {kind: session, on: 2024-07-%s}\n"
REPORT = "schema: 1\nagency: so-tc\nperiod: 2024-Q3\nreport: {date: 2024-09-%s, received: 2024-09-12}\n"


def merged(folder: Path, versions: tuple[str, str, str], *options: str) -> bytes:
    """What git makes of a file that ours and theirs changed in one place."""
    names = ("ours", "base", "theirs")
    for name, text in zip(names, versions, strict=True):
        (folder / name).write_bytes(text.encode())
    command = ["git", "merge-file", "-p", *options, *names]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).stdout


def regions(raw: bytes) -> list[tuple[int, int]]:
    return [(fault.message.args["line"], fault.message.args["last_line"]) for fault in conflicts(raw)]


def marked(raw: bytes, size: int = 7) -> list[int]:
    """The lines, counted from 1, on which git opened or closed a region."""
    lines = raw.split(b"\n")
    return [n for n, line in enumerate(lines, 1) if line.startswith((b"<" * size, b">" * size))]


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(
    ("options", "size"),
    [((), 7), (("--diff3",), 7), (("--zdiff3",), 7), (("--marker-size=4",), 4), (("--marker-size=19", "--diff3"), 19)],
    ids=["merge", "diff3", "zdiff3", "short", "long"],
)
def test_every_style_of_git_s(tmp_path: Path, options: tuple[str, ...], size: int, ends: str) -> None:
    versions = [text.replace("\n", ends) for text in (OURS, BASE, THEIRS)]
    raw = merged(tmp_path, (versions[0], versions[1], versions[2]), *options)
    first, last = marked(raw, size)
    assert regions(raw) == [(first, last)]
    source = read_source("2024.yaml", raw)
    assert source.data is None
    assert [fault.rule.code for fault in source.faults] == ["DX009"], "what follows from it is not said beside it"


def test_each_region_is_one_finding_and_one_inside_another_is_none() -> None:
    one = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n"
    old = "||||||| merged common ancestors\n<<<<<<<<< Temporary 1\na: 0\n=========\na: 3\n>>>>>>>>> Temporary 2\n"
    nested = one.replace("=======\n", f"{old}=======\n")
    assert regions(f"{one}b: 1\n{nested}c: 1\n{one}".encode()) == [(1, 5), (7, 17), (19, 23)]


def test_a_conflict_at_the_file_s_end_and_without_names() -> None:
    assert regions(b"<<<<<<<\na: 1\n=======\n>>>>>>>") == [(1, 4)]
    assert regions("\ufeff<<<<<<< a\n".encode() + b"<<<<<<< b\n=======\n>>>>>>> c\n") == [(2, 4)]


@pytest.mark.parametrize(
    "text",
    [
        "text: |\n  a\n  =======\n  b\n",
        "text: |\n  <<<<<<< HEAD\n  a\n  =======\n  b\n  >>>>>>> c\n",  # quoted: git's lines begin at the margin
        "# =======\n# <<<<<<<\n",
        "a: <<<<<<< b\nc: 1\n",
        "Đầu đề\n=======\n\n>>>>>>> trích\n",
        "<<<<<<<a\n=======\n>>>>>>>b\n",
        "<<<<<<< a\n========\n>>>>>>> b\n",  # not of one size
        ">>>>>>> b\n=======\n<<<<<<< a\n",
        "<<<<<<< a\n>>>>>>> b\n=======\n",
        "<< a\n==\n>> b\n",
    ],
)
def test_what_is_no_conflict(text: str) -> None:
    assert regions(text.encode()) == []


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["<<<<<<< a", "=======", ">>>>>>> b", "<<<<<<<<", "========", ">>>>>>>>", "a: 1"])))
def test_regions_lie_behind_each_other_whatever_the_lines(lines: list[str]) -> None:
    places = regions("\n".join(lines).encode())
    assert all(first < last for first, last in places)
    assert all(one[1] < other[0] for one, other in pairwise(places))


def test_a_file_of_openings_takes_no_time() -> None:
    assert regions(b"<<<<<<< a\n" * 300_000) == []
    assert len(regions(b"<<<<<<< a\n=======\n>>>>>>> b\n" * 100_000)) == 1000


# Wherever a file is read


@pytest.fixture
def history(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> History:
    """A merge that left all it could in conflict, and was committed all the same."""
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    report, own = "plans/2024/reports/2024-Q3/so-tc.yaml", "templates/own.md.j2"
    history = History(tmp_path / "here")
    history.commit("2024-05-20T09:00:00+07:00", {"plans/2024.yaml": BASE})
    for branch, text, number in (("ours", OURS, 1), ("theirs", THEIRS, 2)):
        history.git("switch", "-q", "-c", branch, "main")
        files = {JOURNAL: FACTS % f"0{number}", report: REPORT % f"0{number}", own: f"dòng {number}\n"}
        history.commit(f"2024-06-0{number}T09:00:00+07:00", {"plans/2024.yaml": text, **files})
    history.git("-c", "alias.try=!git merge -q ours || true", "try")
    history.commit("2024-06-03T09:00:00+07:00")
    monkeypatch.chdir(history.folder)
    return history


def place(name: str) -> str:
    first, last = marked(Path(name).read_bytes())
    return f"{name}:{first}:1: error DX009 the file still has a merge conflict (git), lines {first}–{last}: choose one"


def test_a_plan_and_its_records(run: Run, history: History) -> None:
    code, out, _ = run("validate")
    assert code == 1
    assert [line.partition(" version;")[0] for line in out.splitlines()] == [
        place(name) for name in ("plans/2024.yaml", JOURNAL, "plans/2024/reports/2024-Q3/so-tc.yaml")
    ]
    first, last = marked(Path("plans/2024.yaml").read_bytes())
    assert f"tệp còn xung đột khi gộp (git), dòng {first}–{last}: chọn một bản" in run("validate", "--lang", "vi")[1]
    assert run("validate", "--at", "HEAD")[1].count("DX009") == 3
    (history.folder / "plans/2024.yaml").write_text(OURS, "utf-8")
    code, out, err = run("status")
    assert (code, err.count("DX009")) == (1, 2), "what is left out of a view is said"
    assert "Việc của ta" in run("tasks")[1]


def test_what_is_no_plan_is_not_shown_or_compared(run: Run, history: History) -> None:
    for words in (("status",), ("tasks", "--at", "HEAD"), ("diff", "main"), ("diff", "HEAD", "main"), ("amend",)):
        given = ("--document", "1/KH", "--date", "2024-06-05", "--reason", "x") if words == ("amend",) else ()
        code, out, err = run(*words, *given)
        assert code == 1, words
        assert out == ""
        assert "DX009" in err, words
    assert "DX009" in run("amend", "--check", "--base", "main")[1]


def test_nothing_is_added_to_it(run: Run, history: History) -> None:
    report = "plans/2024/reports/2024-Q3/so-tc.yaml"
    before = {name: Path(name).read_bytes() for name in (report, "plans/2024.yaml")}
    fact = ("record", "progress", "I.1", "--agency", "so-tc", "--progress", "completed", "--period", "2024-Q3")
    code, _, err = run(*fact)
    assert (code, "DX009" in err) == (1, True)
    (history.folder / "plans/2024.yaml").write_text(OURS, "utf-8")
    code, _, err = run(*fact)
    assert code == 2
    assert err.startswith(place(report))
    assert "nothing is added to it" in err
    assert Path(report).read_bytes() == before[report]


def test_on_stdin(run: Run, history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("plans/2024.yaml").open("rb") as file:
        monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": file}))
        code, out, _ = run("validate", "-")
    assert (code, "<stdin>" in out, "DX009" in out) == (1, True, True)


def test_a_template(run: Run, history: History) -> None:
    (history.folder / "plans/2024.yaml").write_text(OURS, "utf-8")
    (history.folder / "plans/2024/journal/2024-07.yaml").unlink()
    (history.folder / "plans/2024/reports/2024-Q3/so-tc.yaml").unlink()
    sentence = "own.md.j2:1: the file still has a merge conflict (git), lines 1–5: choose one version"
    code, out, err = run("report", "own")
    assert (code, out) == (2, "")
    assert sentence in err
    code, out, _ = run("template", "check", "templates/own.md.j2")
    assert (code, sentence in out) == (1, True)
