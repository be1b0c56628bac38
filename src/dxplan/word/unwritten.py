"""Places that a document leaves to be written by a person.

A judgement, which no record has, begins with `[…`; a day or a place that is not known yet is dots, `……`.
"""

import io

MARKS = ("[…", "……")


def open_places(report: bytes) -> dict[str, int]:
    """The number of paragraphs with such places in a report of either form, by the mark; marks without one left out."""
    end = "\n"
    if report.startswith(b"PK"):
        from zipfile import ZipFile  # a report in Markdown needs neither

        from dxplan.word.parts import DOCUMENT

        end = "</w:p>"
        with ZipFile(io.BytesIO(report)) as package:
            report = package.read(DOCUMENT)
    paragraphs = report.decode().split(end)
    counts = {mark: sum(mark in paragraph for paragraph in paragraphs) for mark in MARKS}
    return {mark: count for mark, count in counts.items() if count}
