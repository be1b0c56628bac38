"""Git histories for tests: real ones, in temporary folders, whose commits are made at given moments."""

import atexit
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}


_SETTINGS = ("-c", "protocol.file.allow=always", "-c", "maintenance.auto=false", "-c", "gc.auto=0")
"""Clones from folders; and no git of its own behind each commit."""


def _alone() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | ALONE


@cache
def _empty() -> Path:
    """What `git init` makes, once in a process."""
    folder = Path(mkdtemp(prefix="dxplan-tests-"))
    atexit.register(shutil.rmtree, folder)
    subprocess.run(["git", "init", "-q", "--template=", "-b", "main", folder], env=_alone(), check=True)
    return folder / ".git"


class History:
    """A work tree, and git in it as if nobody had configured it."""

    def __init__(self, folder: Path, *settings: str) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        if settings or (folder / ".git").exists():
            self.git("init", "-q", "--template=", "-b", "main", *settings)
        else:
            shutil.copytree(_empty(), folder / ".git")

    def git(self, *arguments: str, given: bytes = b"", at: str = "2024-01-01T00:00:00+07:00") -> str:
        """Run git at a moment; what it prints, without the line's end."""
        who = {f"GIT_{one}_{what}": "test@example.org" for one in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
        done = subprocess.run(
            ["git", *_SETTINGS, *arguments],
            cwd=self.folder,
            env=_alone() | who | dates,
            input=given,
            capture_output=True,
            check=True,
        )
        return done.stdout.decode(errors="surrogateescape").removesuffix("\n")

    def write(self, files: dict[str, str | bytes]) -> None:
        """Write files into the work tree."""
        for name, content in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def commit(self, at: str, files: dict[str, str | bytes] | None = None) -> str:
        """Commit all that is there, with these files, at a moment; the commit's hash."""
        self.write(files or {})
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", at, at=at)
        git = self.folder / ".git"
        name = (git / "HEAD").read_text().removeprefix("ref: ").strip() if git.is_dir() else ""
        ref = git / name  # a file, in most formats of a repository: much quicker than to ask git
        return ref.read_text().strip() if name and ref.is_file() else self.git("rev-parse", "HEAD")

    def store(self, kind: str, content: bytes) -> str:
        """Put an object into the store as it is, however odd."""
        return self.git("hash-object", "-t", kind, "-w", "--literally", "--stdin", given=content)

    def lose(self, name: str) -> None:
        """Take an object out of the store, as a failing disk may."""
        lost = self.git("rev-parse", name)
        (self.folder / ".git" / "objects" / lost[:2] / lost[2:]).unlink()

    def commit_tree(self, tree: str) -> str:
        """A commit of a tree, on no branch."""
        return self.git("commit-tree", tree, "-m", "odd")

    def clone(self, folder: Path, *how: str) -> "History":
        """A clone that goes the way of a network's."""
        self.git("config", "uploadpack.allowFilter", "true")
        self.git("clone", "-q", *how, self.folder.as_uri(), str(folder))
        clone = object.__new__(History)
        clone.folder = folder
        return clone
