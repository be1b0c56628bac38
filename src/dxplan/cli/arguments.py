"""Values typed on the command line: texts, numbers, periods and evidence, each refused by the name of its option."""

import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from dxplan.cli.options import day_of
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.dates import DayTime
from dxplan.model.numbers import number_in, numbers_in
from dxplan.reading.decoding import invisible
from dxplan.reading.format_rules import WRITE_ONE, two_numbers
from dxplan.repository.disk import sha256_of
from dxplan.wording.days import day_and_hour


def text_of(option: str, raw: str | None) -> str | None:
    """A text as the files keep it: NFC, lines without blanks at their ends; None if the option is not given."""
    if raw is None:
        return None
    lines = unicodedata.normalize("NFC", raw).replace("\r\n", "\n").strip().split("\n")
    text = "\n".join(line.rstrip() for line in lines)
    if not text:
        raise DxplanError(msg("{option} is blank", option=option))
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise DxplanError(msg("{option} is not UTF-8 text", option=option))
    unseen = None if text.isprintable() else invisible().search(text)
    if unseen:
        code = f"U+{ord(unseen[0]):04X}"
        message = msg("{option}: the invisible character {code} stands in the text", option=option, code=code)
        raise DxplanError(message, msg("delete it"))
    return text


def texts_of(option: str, raw_texts: Iterable[str] | None) -> list[str]:
    """The texts of an option that may be repeated."""
    return [text for text in (text_of(option, raw) for raw in raw_texts or ()) if text]


def number_of(option: str, text: str | None, least: float | None = None, most: float | None = None) -> Any:
    """A number, a percent sign left out; None if the option is not given, refused if it may be two."""
    if text is None:
        return None
    readings = numbers_in(unicodedata.normalize("NFC", text))
    if len(readings) > 1:
        message = msg("{option}: {number}", option=option, number=two_numbers(text, readings))
        raise DxplanError(message, WRITE_ONE)
    if not readings:
        raise DxplanError(
            msg("{option}: {text} is not a number", option=option, text=text), msg("write it as 1234 or 12.5")
        )
    number = number_in(readings[0])
    if (least is not None and number < least) or (most is not None and number > most):
        raise DxplanError(
            msg("{option}: {text} is not from {least} to {most}", option=option, text=text, least=least, most=most)
        )
    return number


def moment_of(option: str, text: str) -> DayTime:
    """A day, perhaps with an hour: `2024-06-12 15:30`, `12/6/2024 15h30`."""
    day, hour = day_and_hour(text)
    return DayTime(day_of(option, day), hour)


def count_of(option: str, text: str) -> dict[str, int]:
    """How many of how many: `87/126`."""
    done, sign, of = (part.strip() for part in text.partition("/"))
    if not (sign and _is_count(done) and _is_count(of) and int(of)):
        raise DxplanError(
            msg("{option}: {text} is no count", option=option, text=text), msg("write how many of how many, as 87/126")
        )
    return {"done": int(done), "of": int(of)}


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 10


def evidence_of(documents: Iterable[str] | None, files: Iterable[str] | None, repository: Path) -> list[dict[str, Any]]:
    """Evidence as the records keep it: documents by number and day, files by their path in the repository and hash."""
    evidence: list[dict[str, Any]] = []
    for typed in documents or ():
        number, sign, day = typed.rpartition("@")
        if not sign or not number.strip():
            raise DxplanError(
                msg("--evidence: {text} does not name a document and its day", text=typed),
                msg("write the number, @ and the day, as 215/QĐ-UBND@2024-06-28"),
            )
        evidence.append({"number": text_of("--evidence", number), "date": day_of("--evidence", day.strip())})
    for typed in files or ():
        path, root = Path(typed).resolve(), repository.resolve()
        if not path.is_relative_to(root):
            raise DxplanError(
                msg("--evidence-file: {file} lies outside the plan repository {folder}", file=typed, folder=str(root)),
                msg("copy it into the repository first"),
            )
        name = text_of("--evidence-file", path.relative_to(root).as_posix())
        evidence.append({"file": name, "sha256": sha256_of(Path(typed))})
    return evidence


def newest_day(evidence: Iterable[dict[str, Any]]) -> date | None:
    """The newest day of the documents; None where there is none."""
    return max((entry["date"] for entry in evidence if "date" in entry), default=None)
