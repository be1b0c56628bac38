"""Findings in the forms that GitHub, GitLab, SARIF and JUnit read; a form is loaded when it is used."""

from posixpath import normpath

from dxplan.render.views.findings import Entry


def path_of(entry: Entry) -> str:
    """The file of a finding as CI systems look it up: with `/`, and nothing in it that leads back and forth."""
    return normpath(entry.file)
