"""Bytes to a checked model, with the place of every value; and a new item into the text of a file of facts."""

RECORD_FOLDERS = REPORTS, JOURNAL = "reports", "journal"
"""The folders of a plan's records, which tell what their files are."""
