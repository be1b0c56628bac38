"""Alternate content (ECMA-376, part 3, 7.5): it names namespaces by their prefixes, within the value of an attribute.

lxml does not know of such prefixes: when content moves to another file, it does not take their declarations along, and
Word takes that file for damaged.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, msg

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_NAME = "Requires"


def needed(content: "Element", file: str) -> Iterator[tuple["Element", dict[str, str]]]:
    """Each choice in some content with the namespaces that it requires; to be listed before the content moves."""
    for choice in content.iter(CHOICE):
        prefixes = choice.get(_NAME, "").split()
        declared = {str(prefix): str(space) for prefix, space in choice.nsmap.items()}
        if not declared.keys() >= set(prefixes):
            raise DxplanError(msg("{file}: its XML requires {prefixes}, which it does not declare", file=file,
                                  prefixes=prefixes))  # fmt: skip
        yield choice, {prefix: declared[prefix] for prefix in prefixes}


def declare(choices: Iterable[tuple["Element", dict[str, str]]]) -> None:
    """Declare the namespaces of choices that have moved, by the prefixes that they had: LibreOffice goes by those."""
    from lxml import etree

    for old, spaces in choices:
        choice, around = old, old.getparent()
        if around is not None and not old.nsmap.items() >= spaces.items():
            choice = etree.Element(CHOICE, nsmap=spaces)
            choice.extend(old)
            choice.tail = old.tail
            around.replace(old, choice)
        prefixes = {space: prefix for prefix, space in choice.nsmap.items() if prefix}
        choice.set(_NAME, " ".join(prefixes[space] for space in spaces.values()))
