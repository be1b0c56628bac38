"""Findings in the forms that GitHub, GitLab, SARIF and JUnit read; a form is loaded when it is used."""

from posixpath import normpath

from dxplan.render.views.findings import FindingData


def path_of(finding: FindingData) -> str:
    """The file of a finding as CI systems look it up: with `/`, and without `.` or `..` inside it."""
    return normpath(finding["file"])
