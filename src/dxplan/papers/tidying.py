"""The words of a file in the form that a paper has: NFC, no blanks at the ends of lines, nothing that is not seen."""

import re
import unicodedata

_BREAKS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)
_HYPHENS = {0x2010: "-", 0x2011: "-"}  # what keeps a line together looks like any other
_PILE = re.compile("([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{30})[^\\w\x00-\x7f]+")


def tidy(text: str) -> str:
    """The text as a paper keeps it; lines that are blank are left out."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return "\n".join(line for line in (" ".join(line.split()) for line in seen(text).split("\n")) if line)


def seen(text: str) -> str:
    """The text with its blanks, in NFC and without what is not seen; its lines are separated by line breaks."""
    plain = _UNSEEN.sub("", _BREAKS.sub("\n", text)).translate(_HYPHENS)
    # normalizing takes the square of the number of marks on one letter
    return unicodedata.normalize("NFC", _PILE.sub(r"\1", plain))
