"""The packaged lists of bodies, each a whole file of shared bodies, and a file with what it lacks of one."""

from pathlib import Path
from typing import NamedTuple

from dxplan.reading.edit import extended
from dxplan.reading.load import load_bodies
from dxplan.reading.yaml import read_source

_FOLDER = Path(__file__).parent.parent / "data" / "bodies"


class Additions(NamedTuple):
    """A file with new bodies, how many they are, and the ids of those that it has already."""

    content: bytes
    added: int
    kept: list[str]


def bundle_names() -> tuple[str, ...]:
    """The names of the packaged lists."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yaml")))


def bundle_text(name: str) -> bytes:
    """A packaged list as it is, with its licence."""
    return (_FOLDER / f"{name}.yaml").read_bytes()


def additions(file: str, raw: bytes, name: str) -> Additions:
    """A file of shared bodies with those of a packaged list that it does not have, below the list's licence.

    Raises DxplanError where the file has errors, or its form leaves no safe place.
    """
    text = bundle_text(name)
    bodies = load_bodies(name, text).bodies
    assert bodies is not None
    data = read_source(file, raw).data
    there = {
        item["id"]
        for key in ("agencies", "groups")
        for item in (data.get(key) if isinstance(data, dict) else None) or ()
        if isinstance(item, dict) and "id" in item
    }
    head = text.decode().partition("schema: 1\n")[0]
    comment = [line.removeprefix("#").strip() for line in head.splitlines()]
    count = 0
    kept: list[str] = []
    for key, items in (("agencies", bodies.agencies), ("groups", bodies.groups)):
        new = [item.file_data() for item in items if item.id not in there]
        kept += (item.id for item in items if item.id in there)
        count += len(new)
        if new:
            raw = extended(file, raw, key, new, comment=comment if key == "agencies" else ()).content
    return Additions(raw, count, kept)
