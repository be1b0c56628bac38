"""The width of words in Times New Roman, the font of every document (Nghị định 30/2020, Phụ lục I, I.4).

The widths are the advance widths of the font's table `hmtx`, read from Tinos, whose letters are as wide by design.
"""

import unicodedata
from functools import cache

_BY_WIDTH = {
    "regular": {
        180: "'", 200: "|", 250: " \xa0,.", 278: "/:;\\ijlt", 333: "!()-‑I[]`fr‘’", 389: "Js", 408: '"', 444: "?acez“”",
        469: "^", 480: "{}", 500: "#$*0123456789_bdghknopquvxy–", 529: "ơ", 541: "~", 542: "ư", 556: "FPS", 564: "+<=>",
        611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVXYwƠ", 776: "Ư", 778: "&m", 833: "%", 889: "M", 921: "@", 944: "W",
        1000: "…—",
    },
    "bold": {
        220: "|", 250: " \xa0,.", 278: "'/\\il", 333: "!()-‑:;[]`fjt‘’", 389: "Is", 394: "{}", 444: "cerz",
        500: "#$*0123456789?J_agovxy–“”", 520: "~", 554: "ơ", 555: '"', 556: "Sbdhknpqu", 570: "+<=>", 581: "^",
        600: "ư", 611: "FP", 667: "BELTZ", 722: "ACDNRUVXYw", 778: "GHKOQƠ", 796: "Ư", 833: "&m", 930: "@", 944: "M",
        1000: "%W…—",
    },
    "italic": {
        214: "'", 250: " \xa0,.", 275: "|", 278: "/\\fijlt", 333: "!()-‑:;I`‘’", 389: "[]rsz", 400: "{}", 420: '"',
        422: "^", 444: "Jcekvxy", 500: "#$*0123456789?S_abdghnopqu–", 534: "ơ", 541: "~", 545: "ư", 556: "LTYZ“”",
        611: "ABEFPRVX", 667: "CKNw", 675: "+<=>", 722: "DGHOQUmƠ", 754: "Ư", 778: "&", 833: "%MW", 889: "…—", 920: "@",
    },
}  # fmt: skip
"""The signs of each width, in thousandths of the size."""
_WIDTHS = {
    face: {sign: width for width, signs in by_width.items() for sign in signs} for face, by_width in _BY_WIDTH.items()
}
_COMMON = 500
_HORN = "\u031b"


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """The width of a text on one line, in the unit of its size; a sign that is not in the font has a common width."""
    widths = _WIDTHS["bold" if bold else "italic" if italic else "regular"]
    return sum(widths.get(_letter(sign), _COMMON) for sign in unicodedata.normalize("NFC", text)) * size / 1000


@cache
def _letter(sign: str) -> str:
    """A letter without its marks, which make no letter wider but for a horn."""
    if sign in "đĐ":
        return "d" if sign == "đ" else "D"
    parts = unicodedata.normalize("NFD", sign)
    return unicodedata.normalize("NFC", parts[0] + _HORN) if _HORN in parts else parts[0]
