"""`dxplan import --again`: a draft renewed from its paper, its file replaced under a lock."""

from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dxplan.cli.options import Options
from dxplan.cli.output import origin, show, talk, telling
from dxplan.diagnostics import DxplanError, msg
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.drafts.settling import workspace_of
from dxplan.exchange.renewal import renewed
from dxplan.reading.edit import as_read, comment_lines
from dxplan.reading.yaml import read_source
from dxplan.render.views.renewed import RenewalData, renewal_page
from dxplan.repository.disk import read_bytes
from dxplan.repository.source import STDIN
from dxplan.repository.staging import replace_file, writing

if TYPE_CHECKING:
    from dxplan.exchange.drafts.draft import Draft

_NAMED = 5
"""So many lines a sentence names."""


def renew_plan(
    options: Options, file: str, path: Path, known: KnownBodies, draft_for: "Callable[[int | None], Draft]"
) -> None:
    """Renew the draft in a file by a new import, which is made for the draft's year."""
    if str(path) == STDIN:
        raise DxplanError(msg("--again changes a file, and - is none"))
    if not path.exists():
        raise DxplanError(msg("there is no file {file}", file=str(path)))
    with writing(path.parent, telling(options)):
        raw = read_bytes(path)
        old = _draft_data(path, raw)
        year = old.get("year")
        draft = draft_for(year if isinstance(year, int) else None)
        renewal = renewed(old, as_read(draft.data))
        is_written = renewal.data != old
        if is_written:
            header, lost = _comments(raw.decode())
            content = plan_text(renewal.data, header).encode()
            _refuse_unreadable(content, path, known)
            _tell_of_layout(options, path, raw, plan_text(old, header).encode(), lost)
            replace_file(path.parent, path, content, origin())
    say = options.language.message
    data: RenewalData = {
        "schema": "dxplan/again/1",
        "file": file,
        "plan": str(path),
        "written": is_written,
        "values": [
            {
                "kind": value.kind,
                "item": value.item,
                "field": value.field,
                "draft": value.draft or None,
                "paper": value.paper or None,
                "why": say(value.why),
            }
            for value in renewal.values
        ],
    }
    show(options._replace(output=None), renewal_page(data, options.language), lambda: data)


def _draft_data(path: Path, raw: bytes) -> dict[str, Any]:
    """The data of a draft; a DxplanError where the file has errors, or is in force."""
    source = read_source(str(path), raw)
    if source.faults or not isinstance(source.data, dict):
        raise DxplanError(msg("{file} has errors", file=str(path)), msg("dxplan validate says what is wrong"))
    if source.data.get("status") != "draft":
        raise DxplanError(
            msg("{file} is no draft; what is in force is not imported again", file=str(path)),
            msg("change it as the amending document says, and write that down with dxplan amend"),
        )
    plain: dict[str, Any] = as_read(source.data)
    return plain


def _refuse_unreadable(content: bytes, path: Path, known: KnownBodies) -> None:
    """A DxplanError where the renewed draft would have an error that the format refuses."""
    workspace = workspace_of(content.decode(), known)
    if workspace.plan is None or workspace.has_errors:
        raise DxplanError(
            msg("{file} can't be renewed: what stays and what is new do not fit together", file=str(path)),
            msg("import the paper into a file of its own with -o, and compare the two with dxplan diff"),
        )


def _comments(text: str) -> tuple[list[str], list[int]]:
    """The comment at the head of a file, which stays, and the lines of all others."""
    head = [*takewhile(lambda line: line.startswith("#"), text.split("\n"))]
    others = [line for line in comment_lines(text) if line > len(head)]
    return [line.removeprefix("#").removeprefix(" ") for line in head], others


def _tell_of_layout(options: Options, path: Path, raw: bytes, as_laid_out: bytes, lost: list[int]) -> None:
    """Say what of a file's own look can't be kept, before it goes; comments go only with --force."""
    if lost and not options.force:
        raise DxplanError(
            msg("{file} has comments that can't be kept, in the lines {lines}", file=str(path), lines=lost[:_NAMED]),
            msg("move them to the head of the file, or let them go with --force"),
        )
    if raw != as_laid_out:
        talk(options.language.say("{file} is laid out anew; what it was is kept", file=str(path)))
