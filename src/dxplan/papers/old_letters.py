"""Vietnamese in an encoding from before Unicode (TCVN3, VNI): letters that only its own fonts show rightly."""

import re

from dxplan.diagnostics import msg
from dxplan.papers.source_paper import PaperError

_VIETNAMESE = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]")
_OLD = re.compile(r"[¡¢£¤¥¦¨ª¬¯´µ¶¸ºÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]|®(?=[^\W\d_])|(?<=[^\W\d_])[®©«¹»½¾](?=[^\W\d_])")
"""Signs that stand for letters in TCVN3 or VNI, and are hardly ever in a Vietnamese text."""
_ENOUGH = 5


def refuse_old_letters(text: str, by_font: int = 0) -> None:
    """Raise `PaperError` for a text of which most letters with marks are in an old encoding.

    `by_font` is how many of its signs have a font of such an encoding, if the file says it.
    """
    old = max(by_font, sum(1 for _ in _OLD.finditer(text)))
    if old >= _ENOUGH and old > sum(1 for _ in _VIETNAMESE.finditer(text)):
        raise PaperError(
            msg("its letters are of an old encoding (TCVN3 or VNI), not Unicode"),
            msg("change its text and its font to Unicode, as with Unikey's tool (Ctrl+Shift+F6)"),
        )


def signs_in_old_font(text: str, font: str) -> int:
    """How many signs of a text are letters with marks by its font; plain Latin letters are what they are."""
    if not font.lower().startswith((".vn", "vni-", "vni ")) or _VIETNAMESE.search(text):
        return 0  # such a font has no more than 256 signs, so the program shows Unicode in another one
    return sum("\u00a1" <= sign <= "\u00ff" for sign in text)


def is_in_old_letters(text: str) -> bool:
    """Whether a short text seems to be in an old encoding."""
    return len(_OLD.findall(text)) > 1 and not _VIETNAMESE.search(text)
