"""The commit that a view is of, in its JSON."""

from typing import TYPE_CHECKING, TypedDict

from dxplan.render.sheet import TimeText

if TYPE_CHECKING:
    from dxplan.repository.git import Commit


class CommitData(TypedDict):
    """A commit that plan and records are read from."""

    commit: str
    """The whole hash."""
    time: TimeText


def commit_data(commit: "Commit | None") -> CommitData | None:
    """The commit for JSON; None for the disk."""
    return {"commit": commit.hash, "time": commit.time.isoformat()} if commit else None
