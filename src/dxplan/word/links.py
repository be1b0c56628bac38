"""The links of a part of a Word file (ECMA-376, part 2, 6.5): the part that each id in its XML means."""

import posixpath
from typing import NamedTuple
from urllib.parse import unquote

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.word.parts import SAVE_AGAIN, Parts, parse


class Link(NamedTuple):
    """A link from a part to another part, or to something outside of the file."""

    kind: str
    """The last word of the link's type, as `image`."""
    target: str
    """The part's name as the file writes it; a name of no part if that is missing."""
    is_external: bool


def links_part(part: str) -> str:
    """The name of the part that lists a part's links."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def links_of(parts: Parts, part: str, file: str) -> dict[str, Link]:
    """The links of a part by their ids; a DxplanError if two have one id, as each program would take another."""
    listed = links_part(part)
    if listed not in parts:
        return {}
    names = {name.casefold(): name for name in parts}  # capitals do not count, ECMA-376, part 2, 6.2.2.3
    links: dict[str, Link] = {}
    for link in parse(parts[listed], file).iterchildren("{*}Relationship"):
        its_id, target = link.get("Id", ""), link.get("Target", "")
        if its_id in links:
            raise DxplanError(msg("{file}: two links in {part} have the id {id}", file=file, part=listed, id=its_id),
                              SAVE_AGAIN)  # fmt: skip
        path = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
        name = names.get(path.casefold()) or names.get(unquote(path).casefold()) or path
        kind = link.get("Type", "").rstrip("/").rpartition("/")[2]
        links[its_id] = Link(kind, name, link.get("TargetMode", "").strip().lower() == "external")
    return links


def check_links(parts: Parts, part: str, ids: list[str], file: str) -> None:
    """A DxplanError for an id without a link, or a link to a part that is missing: Word takes the file for damaged."""
    links = links_of(parts, part, file) if ids else {}
    for its_id in ids:
        if fault := fault_of(links.get(its_id), its_id, parts, part):
            raise DxplanError(msg("{file}: {what}", file=file, what=fault), SAVE_AGAIN)


def fault_of(link: Link | None, its_id: str, parts: Parts, part: str) -> Message | None:
    """The reason why a link leads nowhere."""
    if link is None:
        return msg("{part} uses the link “{id}”, which is not in the file", part=part, id=its_id)
    if not link.is_external and link.target not in parts:
        return msg("{part} needs the part {target}, which is not in the file", part=part, target=link.target)
    return None
