"""Findings as a Code Quality report of GitLab."""

from collections.abc import Sequence
from typing import Any

from dxplan.checks.fingerprints import distinct
from dxplan.diagnostics import Severity
from dxplan.render.ci import path_of
from dxplan.render.views.findings import FindingData, one_sentence, open_findings

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def issues(findings: Sequence[FindingData]) -> list[dict[str, Any]]:
    """The findings that nobody has accepted. GitLab takes findings of the same fingerprint for one."""
    issues = open_findings(findings)
    prints = distinct(finding["fingerprint"] for finding in issues)  # the plans of two folders may be alike
    return [
        {
            "description": f"{finding['code']} {one_sentence(finding)}",
            "check_name": finding["rule"],
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding["severity"]],
            "location": {"path": path_of(finding), "lines": {"begin": finding["line"]}},
        }
        for finding, fingerprint in zip(issues, prints, strict=True)
    ]
