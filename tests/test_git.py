"""What git has committed: found, read as it is, without running or fetching anything."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import dxplan.repository.git as module
import dxplan.repository.process as process
from dxplan.diagnostics import DxplanError
from dxplan.model.dates import HANOI
from dxplan.repository.git import Repository, repository_at
from histories import History

pytestmark = pytest.mark.usefixtures("git_alone")
EVENING = "2024-10-15T23:59:59+07:00"
MIDNIGHT = "2024-10-16T00:00:00+07:00"


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "here")


@pytest.fixture
def repository(history: History) -> Iterator[Repository]:
    with repository_at(history.folder) as opened:
        yield opened


def end_of(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T23:59:59").replace(tzinfo=HANOI)


# Which commit


def test_a_name_is_data_and_never_an_option(history: History, repository: Repository, tmp_path: Path) -> None:
    first = history.commit(EVENING, {"a": "1"})
    history.git("update-ref", "refs/heads/--output=x", first)
    history.git("tag", "-a", "v1", "-m", "annotated")
    for name in ("--output=x", "v1", "HEAD", first, first[:9], "@", "main^0"):
        assert repository.commit(name).hash == first
    assert sorted(path.name for path in history.folder.iterdir()) == [".git", "a"]
    assert repository.commit("HEAD").time == datetime.fromisoformat(EVENING)


@pytest.mark.parametrize(
    "name",
    ["", "nope", "--all", "-", "HEAD main", "HEAD:a", "a\nHEAD", "\0", "\x1b[2J", "\udcff", "0" * 40, "HEAD~9", ":a"],
)
def test_what_names_no_commit_is_none_and_the_next_answer_is_right(
    history: History, repository: Repository, name: str
) -> None:
    first = history.commit(EVENING, {"a": "1"})
    assert repository.find(name) is None
    with pytest.raises(DxplanError, match=r"git knows no revision"):
        repository.commit(name)
    assert repository.commit("HEAD").hash == first


def test_a_repository_without_a_commit_says_so(repository: Repository) -> None:
    with pytest.raises(DxplanError, match="has no commit yet"):
        repository.commit("HEAD")
    with pytest.raises(DxplanError, match="has no commit yet"):
        repository.commit_of(end_of("2024-10-15"))


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
def test_a_day_ends_when_it_does_in_hanoi(
    history: History, repository: Repository, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    evening = history.commit("2024-10-15T16:59:59+00:00", {"a": "1"})
    midnight = history.commit(MIDNIGHT, {"a": "2"})
    assert repository.commit_of(end_of("2024-10-15")).hash == evening
    assert repository.commit_of(end_of("2024-10-16")).hash == midnight
    assert repository.commit(evening).time.isoformat() == EVENING
    for far in ("2024-12-31", "2150-06-01", "9999-12-31"):
        assert repository.commit_of(end_of(far)).hash == midnight
    for early in ("2024-10-14", "1970-01-01", "1969-12-31", "0001-01-01"):
        with pytest.raises(DxplanError, match="no commit up to"):
            repository.commit_of(end_of(early))


def test_of_a_day_the_first_parents_alone_count(history: History, repository: Repository) -> None:
    first = history.commit("2024-10-01T09:00:00+07:00", {"a": "1"})
    history.git("switch", "-q", "-c", "side")
    history.commit("2024-10-10T09:00:00+07:00", {"b": "1"})
    history.git("switch", "-q", "main")
    history.git("merge", "-q", "--no-ff", "-m", "merge", "side", at=MIDNIGHT)
    history.git("switch", "-q", "--detach")
    assert repository.commit_of(end_of("2024-10-15")).hash == first


def test_a_commit_whose_date_is_none_is_an_error(history: History, repository: Repository) -> None:
    tree = history.store("tree", b"")
    for when in (b"99999999999999999 +0000", b"later", b"-5 +0000"):
        odd = history.store(
            "commit", b"tree %s\nauthor a <a> 1 +0000\ncommitter a <a> %s\n\nx\n" % (tree.encode(), when)
        )
        with pytest.raises(DxplanError, match="no date that can be read"):
            repository.commit(odd)


def test_a_replaced_commit_is_the_one_that_was_made(history: History, repository: Repository) -> None:
    first = history.commit(EVENING, {"a": "1"})
    second = history.commit(MIDNIGHT, {"a": "2"})
    history.git("replace", second, first)
    assert repository.commit("HEAD").read("a") == b"2"


# What is in it


def test_content_comes_as_it_was_committed_and_nothing_runs(
    history: History, repository: Repository, tmp_path: Path
) -> None:
    mark = tmp_path / "ran"
    text = "năm $Id$ $Format:%H$\r\n"
    first = history.commit(EVENING, {"plans/2024.yaml": text, "sub/plans/2024.yaml": text})
    attributes = "filter=evil diff=evil merge=evil working-tree-encoding=UTF-16 ident text eol=crlf export-subst"
    history.write({".gitattributes": f"* {attributes}\n", ".git/info/attributes": f"* {attributes}\n"})
    for key in (
        *("filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.textconv", "diff.evil.command"),
        *("core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "core.alternateRefsCommand"),
    ):
        history.git("config", key, f"touch {mark}")
    hook = history.folder / ".git" / "hooks" / "post-index-change"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\ntouch {mark}\n", "utf-8")
    hook.chmod(0o755)
    for name in (first, "HEAD"):
        commit = repository.commit(name)
        assert commit.read("plans/2024.yaml") == text.encode()
        assert list(commit.files("plans")) == ["plans/2024.yaml"]
    assert repository.commit_of(end_of("2024-10-15")).hash == first
    assert not mark.exists()


def test_names_are_bytes(history: History, repository: Repository) -> None:
    blob = history.store("blob", b"x")
    entry = b"100644 %s\0" + bytes.fromhex(blob)
    names = [b"a\nb.yaml", b"k\xe1\xba\xbf.yaml", b"\xff.yaml"]
    tree = history.store("tree", b"".join(entry % name for name in sorted(names)))
    commit = repository.commit(history.commit_tree(tree))
    found = commit.files("")
    assert sorted(name.encode("utf-8", "surrogateescape") for name in found) == sorted(names)
    assert {name: commit.read(name) for name in found} == dict.fromkeys(("a\nb.yaml", "kế.yaml", "\udcff.yaml"), b"x")


def test_links_are_followed_within_the_commit(history: History, repository: Repository) -> None:
    history.write({"plans/2024.yaml": "a: 1\n", "elsewhere/so-tc.yaml": "b: 1\n", "../outside.yaml": "no"})
    links = {
        "plans/now.yaml": "2024.yaml",
        "plans/2024": "../elsewhere",
        "elsewhere/back": "..",
        "elsewhere/self": "self",
        "elsewhere/gone.yaml": "nowhere",
        "elsewhere/out.yaml": "../../outside.yaml",
        "elsewhere/root.yaml": "/etc/passwd",
    }
    for name, target in links.items():
        (history.folder / name).symlink_to(target)
    history.commit(EVENING)
    commit = repository.commit("HEAD")
    assert commit.read("plans/now.yaml") == b"a: 1\n"
    assert commit.read("plans/2024/so-tc.yaml") == b"b: 1\n"
    assert [commit.kind(name) for name in ("plans/now.yaml", "plans/2024", "plans/2025")] == ["blob", "tree", None]
    for name in ("gone", "out", "root"):
        assert commit.read(f"elsewhere/{name}.yaml") is None
    found = commit.files("plans/2024")
    assert [name for name in found if "back" not in name] == [
        *("plans/2024/gone.yaml", "plans/2024/out.yaml", "plans/2024/root.yaml", "plans/2024/self"),
        "plans/2024/so-tc.yaml",
    ]
    assert len(found) < 30, "a link that leads back is not gone into again"


def test_submodules_and_hidden_folders_are_left_out(history: History, repository: Repository) -> None:
    history.write({"plans/2024.yaml": "a: 1\n", "plans/.old/2023.yaml": "a: 1\n", "plans/.hidden.yaml": "a: 1\n"})
    history.git("add", "-A")
    history.git("update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},plans/module")
    history.git("commit", "-q", "-m", "x")
    commit = repository.commit("HEAD")
    assert sorted(commit.files("")) == ["plans/.hidden.yaml", "plans/2024.yaml"]
    assert commit.kind("plans/module") is None


def test_trees_that_hold_each_other_have_an_end(
    history: History, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_ENTRIES", 500)
    tree, mode = history.store("blob", b""), b"100644"
    for _ in range(20):
        tree = history.store("tree", b"".join(b"%s %d\0" % (mode, at) + bytes.fromhex(tree) for at in range(9)))
        mode = b"040000"  # as old versions of git wrote it
    commit = repository.commit(history.commit_tree(tree))
    with pytest.raises(DxplanError, match="holds more than"):
        commit.files("")
    with pytest.raises(DxplanError, match="holds more than"):
        commit.files("0/1")


def test_a_file_too_large_is_refused_and_the_next_one_read(
    history: History, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "MAX_BYTES", 1 << 20)
    history.commit(EVENING, {"large": bytes(3 << 20), "small": "x", "just": bytes(1 << 20)})
    commit = repository.commit("HEAD")
    with pytest.raises(DxplanError, match="is larger than"):
        commit.read("large")
    assert commit.read("small") == b"x"
    assert commit.read("just") == bytes(1 << 20)


def test_a_repository_of_sha256_is_read_alike(tmp_path: Path) -> None:
    history = History(tmp_path / "sha256", "--object-format=sha256")
    first = history.commit(EVENING, {"plans/2024.yaml": "a: 1\n", "plans/2024/journal/2024-06.yaml": "b: 1\n"})
    with repository_at(history.folder) as repository:
        commit = repository.commit_of(end_of("2024-10-15"))
        assert (len(first), commit.hash) == (64, first)
        assert list(commit.files("plans")) == ["plans/2024.yaml", "plans/2024/journal/2024-06.yaml"]
        assert commit.read("plans/2024/journal/2024-06.yaml") == b"b: 1\n"


# Which repository


def test_the_folder_is_asked_and_no_variable_of_a_hook(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = history.commit(EVENING, {"sub/a": "1"})
    other = History(tmp_path / "other")
    other.commit(MIDNIGHT, {"a": "2"})
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.folder))
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(other.folder / ".git" / "objects"))
    monkeypatch.setenv("GIT_GLOB_PATHSPECS", "1")
    with repository_at(history.folder / "sub") as repository:
        assert (repository.top, repository.inside) == (history.folder, "sub/")
        assert repository.commit("HEAD").hash == first
        assert repository.commit_of(end_of("2024-10-15")).hash == first


def test_a_linked_worktree_is_a_repository_of_its_own_head(history: History, tmp_path: Path) -> None:
    history.commit(EVENING, {"a": "1"})
    history.git("worktree", "add", "-q", "-b", "linked", str(tmp_path / "linked"))
    second = history.commit(MIDNIGHT, {"a": "2"})
    with repository_at(tmp_path / "linked") as repository:
        assert repository.commit("HEAD").read("a") == b"1"
        assert repository.commit("main").hash == second


def test_why_there_is_no_repository(history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    with pytest.raises(DxplanError, match="is in no git repository"):
        repository_at(tmp_path)
    history.git("init", "-q", "--bare", str(tmp_path / "bare"))
    with pytest.raises(DxplanError, match="is in no git repository"):
        repository_at(tmp_path / "bare")
    (tmp_path / "bare" / ".git").write_text("gitdir: .", "utf-8")
    with pytest.raises(DxplanError) as refused:
        repository_at(tmp_path / "bare")
    assert refused.value.message.args["reason"] == "this operation must be run in a work tree"
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(DxplanError) as refused:
        repository_at(history.folder)
    assert "dubious ownership" in refused.value.message.args["reason"]
    assert refused.value.hint
    assert refused.value.hint.args["command"] == f'git config --global --add safe.directory "{history.folder}"'
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DxplanError, match="git can't be started"):
        repository_at(history.folder)


def test_a_shallow_clone_says_how_to_deepen_it(history: History, tmp_path: Path) -> None:
    first = history.commit(EVENING, {"a": "1"})
    history.commit(MIDNIGHT, {"a": "2"})
    clone = history.clone(tmp_path / "clone", "--depth=1")
    with repository_at(clone.folder) as repository:
        assert repository.commit("HEAD").read("a") == b"2"
        asks: list[Callable[[], object]] = [
            lambda: repository.commit(first),
            lambda: repository.commit("HEAD~1"),
            lambda: repository.commit_of(end_of("2024-10-15")),
        ]
        for ask in asks:
            with pytest.raises(DxplanError) as refused:
                ask()
            assert refused.value.hint
            assert "git fetch --unshallow" in refused.value.hint.text


@pytest.mark.parametrize("kept", ["blob:none", "tree:0"])
def test_a_partial_clone_is_not_filled_from_the_network(history: History, tmp_path: Path, kept: str) -> None:
    first = history.commit(EVENING, {"plans/2024.yaml": "a: 1\n"})
    clone = history.clone(tmp_path / "clone", "--no-checkout", f"--filter={kept}")
    with repository_at(clone.folder) as repository:
        commit = repository.commit_of(end_of("2024-10-15"))
        assert commit.hash == first
        with pytest.raises(DxplanError, match="git failed while it read") as refused:
            commit.read("plans/2024.yaml")
        assert refused.value.hint
        assert "partial" in refused.value.hint.text
        clone.git(*refused.value.hint.args["command"].removeprefix("git ").split())
        assert commit.read("plans/2024.yaml") == b"a: 1\n"


@pytest.mark.parametrize(
    ("lost", "place"),
    [
        ("HEAD^{tree}", ""),
        ("HEAD:plans", ":plans"),
        ("HEAD:plans/2024.yaml", ":plans/2024.yaml"),
        ("HEAD:plans/2024", ":plans/2024"),
        ("HEAD:plans/2024/journal", ":plans/2024/journal"),
        ("HEAD:now", ":now"),
    ],
)
def test_what_git_has_lost_is_no_file_that_is_not_there(
    history: History, repository: Repository, lost: str, place: str
) -> None:
    (history.folder / "now").symlink_to("plans/2025/../2024/journal/../../2024.yaml")
    (history.folder / "out").symlink_to("../plans")
    history.write({"plans/2025/x": "", "plans/2024.yaml": "a: 1\n", "plans/2024/journal/2024-06.yaml": "b: 1\n"})
    first = history.commit(EVENING)
    commit = repository.commit("HEAD")
    absent = ("plans/2023.yaml", "plans/2024.yaml/x", "plans/2023/x", "out/x", "out", "now/x", "x\ny")
    assert [commit.kind(name) for name in absent] == [None] * len(absent)
    history.lose(lost)
    gone = f"git lacks {first[:7]}{place}$" if place else f"git lacks {first}$"
    reads: list[Callable[[], object]] = [lambda: commit.read("now"), lambda: commit.kind("now")]
    if place != ":now":
        below = "plans/2024/journal/2024-06.yaml" if "." not in place else "plans/2024.yaml"
        reads += [lambda: commit.read(below), lambda: commit.kind(below)]
    if "." not in place and place != ":now":
        reads += [lambda: commit.files("plans/2024"), lambda: [*commit.walk("plans/2024")]]
    for read in reads:
        with pytest.raises(DxplanError) as refused:
            read()
        assert re.search(gone, refused.value.message.text.format(**refused.value.message.args))
        assert refused.value.hint
        assert "git fsck" in refused.value.hint.args.values()
    if place.count("/") or "now" in place:
        assert [commit.kind(name) for name in absent[:1]] == [None], "what is not there is still not there"


def test_a_commit_that_git_has_lost_is_not_one_that_nobody_made(history: History, repository: Repository) -> None:
    first = history.commit(EVENING, {"a": "1"})
    history.commit(MIDNIGHT, {"a": "2"})
    history.git("update-ref", "refs/remotes/origin/main", first)
    history.git("switch", "-q", "-c", "topic")
    history.lose(first)
    for name in ("HEAD~1", "origin/main"):
        with pytest.raises(DxplanError, match="git lacks"):
            repository.commit(name)
    with pytest.raises(DxplanError, match="git knows no revision"):
        repository.commit(first)
    with pytest.raises(DxplanError, match="git lacks"):
        repository.main()  # and not another branch
    history.git("update-ref", "refs/heads/other", history.commit_tree(history.store("tree", b"")))
    with pytest.raises(DxplanError) as refused:
        repository.fork(repository.commit("HEAD"), repository.commit("other"))
    assert first in refused.value.message.args["reason"]
    history.lose("HEAD")
    for ask in (lambda: repository.commit("HEAD"), lambda: repository.commit("nope"), repository.is_unborn):
        with pytest.raises(DxplanError, match="git lacks"):
            ask()


# The process beside


def test_git_has_ended_when_the_repository_is_closed(history: History) -> None:
    history.commit(EVENING, {"a": "1"})
    with repository_at(history.folder) as repository:
        assert repository.commit("HEAD").read("a") == b"1"
        store = repository._store
    assert store.process.returncode == 0
    repository.close()
    assert repository.commit("HEAD").read("a") == b"1", "it may be opened again"
    repository.close()


def test_git_that_ends_early_is_an_error_and_no_shorter_file(
    history: History, repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = history.commit(EVENING, {"a": "1", "b": "2"})
    commit = repository.commit("HEAD")
    repository._store.process.kill()
    repository._store.process.wait()
    with pytest.raises(DxplanError, match="git failed while it read"):
        commit.read("a")
    assert commit.read("a") == b"1"
    repository.close()
    stand_in = tmp_path / "bin" / "git"
    stand_in.parent.mkdir()
    stand_in.write_text(f"#!{sys.executable}\nprint('{first} blob 9\\nshort', end='')\n", "utf-8")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(stand_in.parent), prepend=os.pathsep)
    with pytest.raises(DxplanError, match="git failed while it read"):
        commit.read("b")


def test_git_that_takes_too_long_may_remove_its_locks(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in, lock = tmp_path / "bin" / "git", tmp_path / "index.lock"
    stand_in.parent.mkdir()
    stand_in.write_text(f"#!/bin/sh\ntrap 'rm {lock}; exit 1' TERM\ntouch {lock}\nsleep 9 &\nwait\n", "utf-8")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(stand_in.parent), prepend=os.pathsep)
    monkeypatch.setattr(process, "SECONDS", 0.5)
    with pytest.raises(DxplanError, match="did not answer"):
        process.git(repository.top, "update-index")
    assert stand_in.exists()
    assert not lock.exists()


# Branches


def test_the_main_branch_is_the_remotes_before_the_local_one(history: History, repository: Repository) -> None:
    first = history.commit(EVENING, {"a": "1"})
    assert repository.main() == "refs/heads/main"
    history.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/gone")
    history.git("update-ref", "refs/remotes/origin/main/x", first)
    assert repository.main() == "refs/heads/main", "nothing of these was lost"
    history.git("update-ref", "refs/remotes/origin/master", first)
    assert repository.main() == "refs/remotes/origin/master"
    history.git("branch", "-q", "-m", "main", "topic")
    history.git("update-ref", "-d", "refs/remotes/origin/master")
    with pytest.raises(DxplanError, match="no branch"):
        repository.main()


def test_where_two_branches_part(history: History, repository: Repository, tmp_path: Path) -> None:
    first = history.commit(EVENING, {"a": "1"})
    history.git("switch", "-q", "-c", "side")
    history.commit(MIDNIGHT, {"a": "2"})
    history.git("switch", "-q", "main")
    history.commit(MIDNIGHT, {"a": "3"})
    head, side = repository.commit("HEAD"), repository.commit("side")
    assert repository.fork(head, side).hash == first
    assert repository.fork(head, head).hash == head.hash
    alien = repository.commit(history.commit_tree(history.store("tree", b"")))
    with pytest.raises(DxplanError, match="no commit in common"):
        repository.fork(head, alien)
    clone = history.clone(tmp_path / "clone", "--depth=1", "--no-single-branch")
    with repository_at(clone.folder) as shallow, pytest.raises(DxplanError, match="clone is shallow"):
        shallow.fork(shallow.commit("HEAD"), shallow.commit("origin/side"))


def test_git_is_not_started_for_a_remote_that_nobody_has(
    history: History, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = history.commit(EVENING, {"a": "1"})
    asked: list[str] = []
    run = process.git

    def counted(top: Path, *arguments: str, **options: Any) -> Any:
        asked.append(arguments[0])
        return run(top, *arguments, **options)

    monkeypatch.setattr(module, "git", counted)
    assert (repository.main(), asked) == ("refs/heads/main", [])
    history.git("switch", "-q", "-c", "topic")
    history.commit(MIDNIGHT, {"a": "2"})
    history.git("update-ref", "refs/remotes/origin/main", first)
    history.git("pack-refs", "--all")
    assert not (history.folder / ".git" / "refs" / "remotes" / "origin" / "main").exists()
    history.lose(first)
    with pytest.raises(DxplanError, match="git lacks"):
        repository.main()
    assert asked[0] == "for-each-ref"


@pytest.mark.parametrize("name", ["reftable", "commondir"])
def test_git_is_asked_where_its_refs_may_be_kept_elsewhere(
    history: History, repository: Repository, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    history.commit(EVENING, {"a": "1"})
    repository.commit("HEAD")
    (history.folder / ".git" / name).write_text("")
    asked: list[str] = []

    def counted(top: Path, *arguments: str, **options: Any) -> Any:
        asked.append(arguments[0])
        return subprocess.CompletedProcess([], 0, "", "")

    monkeypatch.setattr(module, "git", counted)
    assert (repository.main(), asked) == ("refs/heads/main", ["for-each-ref"])
