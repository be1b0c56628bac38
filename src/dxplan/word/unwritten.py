"""Places that a document leaves to be written by a person: judgements, which no record has. They begin with `[… `."""

import io

MARK = "[… "


def open_places(report: bytes) -> int:
    """The number of such places in a report of either form."""
    if report.startswith(b"PK"):
        from zipfile import ZipFile  # a report in Markdown needs neither

        from dxplan.word.parts import DOCUMENT

        with ZipFile(io.BytesIO(report)) as package:
            report = package.read(DOCUMENT)
    return report.count(MARK.encode())
