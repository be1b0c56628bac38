"""From bytes to a checked model, with the place of every value; and new items in the text of a file of facts."""

RECORD_FOLDERS = REPORTS, JOURNAL = "reports", "journal"
"""The folders of a plan's records; each has one kind of file."""
