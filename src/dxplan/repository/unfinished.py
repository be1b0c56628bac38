"""What somebody began to enter and has not finished: kept beside git's own data, never among the files of a plan."""

import json
from contextlib import suppress
from pathlib import Path

from dxplan.diagnostics import DxplanError
from dxplan.repository import operations
from dxplan.repository.clone import PLANS, git_folder
from dxplan.repository.disk import read_bytes
from dxplan.repository.interrupts import held_back
from dxplan.repository.writing import write_atomic

_SCHEMA = "dxplan/unfinished/1"
_MOST = 10**6
Answers = dict[str, str]
"""What was answered, by the keys of the questions, in their order."""


class Unfinished:
    """The answers that are kept of entries into one plan, each entry by its name."""

    def __init__(self, plan: Path) -> None:
        folder = plan.resolve().parent
        git = git_folder(folder)
        base = folder.parent if folder.name == PLANS else folder
        self.folder = git / "dxplan" if git else base
        self._start = f"unfinished-{plan.stem}." if git else f".dxplan-unfinished-{plan.stem}."

    def newest(self) -> Answers:
        """Those of the entry that was worked at last; none where nothing is unfinished."""
        with suppress(OSError):
            files = [path for path in self.folder.iterdir() if path.name.startswith(self._start)]
            newest = max(files, key=lambda path: path.stat().st_mtime_ns, default=None)
            return _answers(newest) if newest else {}
        return {}

    def answers(self, name: str) -> Answers:
        """Those of one entry; none where there are none, or nobody can read them."""
        return _answers(self._file(name))

    def keep(self, name: str, answers: Answers) -> None:
        """Keep the answers of an entry in place of those before."""
        data = {"schema": _SCHEMA, "answers": answers}
        with held_back():
            write_atomic(self._file(name), json.dumps(data, ensure_ascii=False, indent=1).encode(), parents=True)

    def drop(self, name: str) -> None:
        """Forget an entry: it is written, or not wanted."""
        with suppress(OSError):
            operations.unlink(self._file(name))

    def _file(self, name: str) -> Path:
        return self.folder / f"{self._start}{name}.json"


def _answers(path: Path) -> Answers:
    try:
        data = json.loads(read_bytes(path, most=_MOST))
        if data["schema"] == _SCHEMA and all(isinstance(text, str) for text in data["answers"].values()):
            return dict(data["answers"])
    except (DxplanError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        pass
    return {}
