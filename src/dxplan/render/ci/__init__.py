"""Findings in the forms that CI systems read; each form is loaded only when it is asked for."""

from posixpath import normpath

from dxplan.render.views.findings import Entry


def path_of(entry: Entry) -> str:
    """The file of a finding as CI systems look it up: with `/`, and nothing in it that leads back and forth."""
    return normpath(entry.file)
