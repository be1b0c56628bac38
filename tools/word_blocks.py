"""Blocks that several documents have in common; each stands once, as `templates/blocks/NAME.docx`."""

from collections.abc import Callable

import word_synthesis
from word_parts import each, when
from word_xml import p, word_file


def _addressees() -> str:
    """`Kính gửi:` with the addressee behind it, or with several below it, each on a line of its own (C15)."""
    item = "- {{ name }}{% if loop.last %}.{% else %};{% endif %}"
    several = [
        p("Addressees", "Kính gửi:"),
        each("name in addressees.many", p("AddresseeItem", item), style="AddresseeItem"),
        p("AfterAddressees"),
    ]
    return when("addressees.one", p("Addressee", "Kính gửi: {{ addressees.one }}")) + when("addressees.many", *several)


BLOCKS: dict[str, Callable[[], str]] = {
    "addressees": _addressees,
    **word_synthesis.BLOCKS,
}


def blocks() -> dict[str, bytes]:
    """Every block by its name."""
    return {name: word_file(content()) for name, content in BLOCKS.items()}
