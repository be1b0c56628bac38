"""Findings as a Code Quality report of GitLab."""

from collections.abc import Sequence
from typing import Any

from dxplan.checks.fingerprints import distinct
from dxplan.render.ci import path_of
from dxplan.render.views.findings import Entry

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def issues(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """The findings that nobody has accepted; GitLab takes those of one fingerprint for one."""
    found = [entry for entry in entries if entry.reason is None]
    prints = distinct(entry.fingerprint for entry in found)  # plans of several repositories may be alike
    return [
        {
            "description": f"{entry.code} {entry.sentence}",
            "check_name": entry.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[entry.severity],
            "location": {"path": path_of(entry), "lines": {"begin": entry.line}},
        }
        for entry, fingerprint in zip(found, prints, strict=True)
    ]
