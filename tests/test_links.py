"""Links that lead out of a repository: nothing is read or written through them. Others go on working."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from documents import lay_out
from dxplan.diagnostics import DxplanError
from dxplan.repository.clone import leaving_link, repository_around
from dxplan.repository.writing import write_atomic, write_new
from histories import History

Run = Callable[..., tuple[int, str, str]]

CANARY = "chim-hoang-yen"
SECRET = f"entries:\n  - kind: {CANARY}\n{CANARY}: [\n"
MONTH, QUARTER = "plans/2024/journal/2024-07.yaml", "plans/2024/reports/2024-Q2"
VIEWS = ("status", "tasks", "show II.1", "kpis", "reporting", "workload", "calendar", "report status", "validate")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """What nobody who clones the repository wants read or changed: a file for each kind that dxplan reads."""
    folder = tmp_path / "outside"
    (folder / "inner").mkdir(parents=True)
    for name in ("a.yaml", "inner/b.yaml", "status.md.j2", "letterhead.docx", "out.md"):
        (folder / name).write_text(SECRET, "utf-8")
    return folder


@pytest.fixture(params=["git", "no git"])
def repository(
    tmp_path: Path, outside: Path, monkeypatch: pytest.MonkeyPatch, run: Run, request: pytest.FixtureRequest
) -> Path:
    """A plan repository, as a clone or without git."""
    folder = lay_out(tmp_path / "kho", bodies=("so-tc", "so-tttt", "dh-hong-duc"))
    if request.param == "git":
        (folder / ".git").mkdir()
    monkeypatch.chdir(folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def linked(place: str, target: Path) -> str:
    """A link at the place, whatever was there."""
    path = Path(place)
    if path.is_dir():
        path.rename(path.with_name(f".{path.name}"))
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)
    return place


# Reading


@pytest.mark.parametrize(
    ("place", "target"),
    [
        (MONTH, "a.yaml"),
        (MONTH, "gone.yaml"),
        (QUARTER, "inner"),
        ("plans/2024/journal", "inner"),
        ("plans/2024/reports/all", "/"),
        ("plans/2024/x.yaml", "a.yaml"),
    ],
    ids=["file", "dangling", "folder", "journal", "root", "misplaced"],
)
def test_records_elsewhere_are_a_finding_and_the_rest_is_checked(
    run: Run, repository: Path, outside: Path, place: str, target: str
) -> None:
    june = Path("plans/2024/journal/2024-06.yaml")
    if place != "plans/2024/journal":
        june.write_text(june.read_text("utf-8") + "  - kind: nothing\n", "utf-8")
    linked(place, outside / target)
    for command in VIEWS:
        code, out, err = run(*command.split())
        assert CANARY not in out + err, command
        assert code == 1, command
        assert f"{place}:1:1: error DX019" in out + err, command
    code, out, _ = run("validate", "-f", "json")
    found = {
        (finding["code"], finding["file"])
        for finding in json.loads(out)["diagnostics"]
        if finding["severity"] == "error"
    }
    assert ("DX019", place) in found
    if place != "plans/2024/journal":
        assert june.as_posix() in {file for _, file in found}, "the other files are checked all the same"


@pytest.mark.usefixtures("repository")
def test_a_plan_elsewhere_is_a_finding_and_the_others_are_checked(run: Run, outside: Path) -> None:
    linked("plans/2023.yaml", outside / "a.yaml")
    code, out, err = run("validate")
    assert (code, CANARY in out + err) == (1, False)
    assert [line.partition(" DX")[0] for line in out.splitlines() if " error " in line] == [
        "plans/2023.yaml:1:1: error"
    ]
    assert "plans/2024.yaml: " in err
    for command in (*VIEWS, "diff plans/2023.yaml plans/2024.yaml", "status --plan plans/2023.yaml"):
        code, out, err = run(*command.split())
        assert (code, CANARY in out + err) == (2 if "diff" in command else 1, False), command
        assert "2023.yaml" in out + err, command


@pytest.mark.parametrize("place", ["templates/status.md.j2", "templates/letterhead.docx", "templates"])
@pytest.mark.usefixtures("repository")
def test_templates_elsewhere_are_refused(run: Run, outside: Path, tmp_path: Path, place: str) -> None:
    linked(place, outside if place == "templates" else outside / Path(place).name)
    name, form = ("quarterly", "docx") if place.endswith("docx") else ("status", "md")
    code, out, err = run("report", name, "-o", str(tmp_path / f"x.{form}"))
    assert (code, out, CANARY in err) == (2, "", False)
    assert f"{place} is a link that leads out of the repository" in err
    if place != "templates":
        code, out, err = run("template", "check", place)
        assert (code == 0, CANARY in out + err) == (False, False)


@pytest.mark.usefixtures("repository")
def test_evidence_elsewhere_is_not_hashed(run: Run, outside: Path) -> None:
    linked("scan.pdf", outside / "a.yaml")
    code, _, err = run("record", "conclusion", "II.1", "--on", "2024-08-20", "--evidence-file", "scan.pdf")
    assert (code, "scan.pdf lies outside the plan repository" in err) == (2, True)


# Writing

INSPECTED = ("record", "inspection", "--agency", "so-tc", "--finding", "Chậm", "--on", "2024-07-20")


REPORTED = ("--agency", "cong-an", "--progress", "in_progress", "--period", "2024-Q2")


@pytest.mark.parametrize("place", ["entry", "plans/2024/journal/2024-07", "plans/2024/journal", "plans/2024", "report"])
@pytest.mark.parametrize("target", [".", "inner", "a.yaml", "gone"])
@pytest.mark.usefixtures("repository")
def test_no_fact_is_recorded_elsewhere(run: Run, outside: Path, place: str, target: str) -> None:
    before = contents(outside)
    command: tuple[str, ...] = INSPECTED
    if place == "entry":
        place = run(*INSPECTED, "--dry-run")[1].split("\n")[1].removeprefix("+++ b/")
    elif place == "report":
        place, command = f"{QUARTER}/cong-an.yaml", ("record", "progress", "IV.B.4", *REPORTED)
    linked(place, outside / target)
    code, out, err = run(*command)
    assert code in (1, 2)
    assert CANARY not in out + err
    assert place in err
    assert contents(outside) == before
    assert not (outside / "gone").exists()


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["", "force"])
@pytest.mark.parametrize("target", ["out.md", "gone.md"])
@pytest.mark.usefixtures("repository")
def test_no_output_is_written_elsewhere(run: Run, outside: Path, force: tuple[str, ...], target: str) -> None:
    before = contents(outside)
    linked("diff.md", outside / target)
    linked("out", outside)
    for file in ("diff.md", "out/out.md", "out/new.md", "out/gone/new.md"):
        code, out, err = run("status", "-o", file, *force)
        assert (code, out) == (2, ""), file
        assert "is a link that leads out of the repository" in err, file
    code, _, err = run("report", "reminder", "--all", "-f", "md", "-o", "out", "--as-of", "2024-10-10", *force)
    assert (code, "out is a link that leads out" in err) == (2, True)
    assert contents(outside) == before


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["", "force"])
@pytest.mark.usefixtures("repository")
def test_nothing_is_laid_out_elsewhere(run: Run, outside: Path, force: tuple[str, ...]) -> None:
    before = contents(outside)
    linked(".github", outside)
    code, _, err = run("init", *force)
    assert (code, ".github is a link that leads out" in err) == (2, True)
    Path(".github").unlink()
    linked("templates", outside)
    code, _, err = run("template", "copy", "letterhead.docx", *force)
    assert (code, "templates is a link that leads out" in err) == (2, True)
    assert contents(outside) == before
    assert not Path(".editorconfig").exists()


def test_a_device_is_no_way_out(run: Run, repository: Path) -> None:
    linked("diff.md", Path("/dev/full"))
    code, _, err = run("status", "-o", "diff.md")
    assert (code, "diff.md is a link that leads out" in err) == (2, True)


# What goes on working


def test_links_within_the_repository_are_followed(run: Run, repository: Path) -> None:
    for name, place in (("thang-7.yaml", MONTH), ("quy-2", QUARTER), ("mau.md.j2", "templates/mau.md.j2")):
        path = repository / "chung" / name
        path.parent.mkdir(exist_ok=True)
        if Path(place).exists():
            Path(place).rename(path)
        else:
            path.write_text("{{ counts.overdue | count }}\n", "utf-8")
            Path("templates").mkdir()
        Path(place).symlink_to(os.path.relpath(path, Path(place).parent))
    assert run("validate")[0] == 0
    before = (repository / "chung" / "thang-7.yaml").read_bytes()
    assert run(*INSPECTED)[0] == 0
    assert Path(MONTH).is_symlink()
    assert (repository / "chung" / "thang-7.yaml").read_bytes().startswith(before[:-1])
    Path("moi.md").symlink_to("chung/cu.md")
    Path("chung/cu.md").write_text("old", "utf-8")
    assert run("status", "-o", "moi.md", "--force")[0] == 0
    assert Path("moi.md").is_symlink()
    assert "Ban Chỉ đạo" in Path("chung/cu.md").read_text("utf-8")


def test_a_repository_behind_a_link_works(run: Run, repository: Path, tmp_path: Path) -> None:
    """As a home folder on another disk, and a link on the desktop."""
    (tmp_path / "home").symlink_to(tmp_path)
    (tmp_path / "desk").symlink_to(repository)
    for folder in (tmp_path / "home" / "kho", tmp_path / "desk"):
        assert run("validate", "-C", str(folder))[0] == 0
        assert run("validate", str(folder / "plans" / "2024.yaml"))[0] == 0
        assert run("status", "-C", str(folder), "-o", str(folder / "x.md"), "--force")[0] == 0
        assert run("report", "reminder", "--all", "-f", "md", "-o", str(folder / "l"), "--as-of", "2024-10-10")[0] == 0
    assert run(*INSPECTED, "-C", str(tmp_path / "home" / "kho"))[0] == 0
    assert (repository / "x.md").is_file()


def test_a_link_in_no_repository_is_its_owner_s_word(tmp_path: Path, outside: Path) -> None:
    (tmp_path / "here").mkdir()
    link = tmp_path / "here" / "out.md"
    link.symlink_to(outside / "out.md")
    assert leaving_link(link) is None
    write_atomic(link, b"new")
    assert (link.is_symlink(), (outside / "out.md").read_bytes()) == (True, b"new")
    (tmp_path / "here" / ".git").mkdir()
    assert leaving_link(link) == link
    for write in (write_atomic, write_new):
        with pytest.raises(DxplanError):
            write(link, b"newer")
    assert (outside / "out.md").read_bytes() == b"new"


def test_the_top_is_what_no_commit_can_bring(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "plans" / "2024"
    inner.mkdir(parents=True)
    assert repository_around(inner) == tmp_path / "a"
    (tmp_path / ".git").write_text("gitdir: elsewhere\n", "utf-8")
    assert repository_around(inner) == tmp_path
    (tmp_path / "a" / ".git").mkdir()
    assert repository_around(inner) == tmp_path / "a"


def test_dots_go_where_the_link_led(tmp_path: Path, outside: Path) -> None:
    """`a/link/../x` is a file beside the link's target, not beside the link."""
    (tmp_path / "kho" / ".git").mkdir(parents=True)
    link = tmp_path / "kho" / "link"
    link.symlink_to(outside / "inner")
    assert leaving_link(link / ".." / "out.md") == link
    link.unlink()
    (tmp_path / "kho" / "a" / "b").mkdir(parents=True)
    link.symlink_to("a/b")
    assert leaving_link(link / ".." / "out.md") is None


def test_a_link_that_changes_in_between_is_not_followed(
    tmp_path: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the check and the renaming somebody puts a link in the folder's place."""
    folder = tmp_path / "kho" / "plans"
    folder.mkdir(parents=True)
    real = os.fsync

    def swapped(handle: int) -> None:
        real(handle)
        if not folder.is_symlink():
            folder.rename(folder.with_name("moved"))
            folder.symlink_to(outside)

    before = contents(outside)
    monkeypatch.setattr(os, "fsync", swapped)
    with pytest.raises(DxplanError):
        write_atomic(folder / "a.yaml", b"new")
    assert contents(outside) == before


# In commits


def test_a_committed_link_that_leads_out_is_a_finding(run: Run, repository: Path, outside: Path) -> None:
    if not (repository / ".git").is_dir():
        pytest.skip("the same without git")
    (repository / ".git").rmdir()
    linked(MONTH, outside / "a.yaml")
    linked("plans/2024/journal/2024-08.yaml", Path("gone.yaml"))
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    for command in (("init", "-q"), ("add", "."), (*identity, "commit", "-qm", "x")):
        subprocess.run(["git", *command], check=True)
    code, out, err = run("validate", "--at", "HEAD")
    assert (code, CANARY in out + err) == (1, False)
    errors = [line.split(": error ")[1] for line in out.splitlines() if ": error " in line]
    assert len([line for line in errors if line.startswith("DX019 the link leads out of the commit")]) == 2


@pytest.mark.parametrize("target", ["{outside}", "nowhere"])
def test_a_folder_of_records_that_is_a_link_is_a_finding_by_its_own_name(
    run: Run, repository: Path, outside: Path, target: str
) -> None:
    """On the disk and in a commit, in sentences and in machine formats."""
    shutil.rmtree(repository / ".git", ignore_errors=True)
    history = History(repository)
    history.commit("2024-05-01T08:00:00+07:00")
    linked("plans/2024", Path(target.format(outside=outside)))
    found = json.loads(run("validate", "-f", "json")[1])["diagnostics"] if "{" in target else []
    assert [one["file"] for one in found if one["code"] == "DX019"] == ["plans/2024"] * bool(found)
    history.commit("2024-06-01T08:00:00+07:00")
    for command in ("reporting --at HEAD", "status --at HEAD"):
        code, out, err = run(*command.split())
        assert code == 1, command
        assert "plans/2024:1:1: error DX019" in out + err, command
