"""The width of words in Times New Roman, the font of every document (Nghị định 30/2020, Phụ lục I, I.4)."""

import unicodedata

_OF_REGULAR = {
    250: " \xa0,.", 278: ":;ijlt/", 333: "()-‑fIr", 389: "Js", 444: "acez“”", 500: "bdghknopquvxy0123456789",
    556: "FPS", 611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVXYw", 778: "m&", 833: "%", 889: "M", 944: "W",
}  # fmt: skip
_OF_BOLD = {
    250: " \xa0,.", 278: "il/", 333: "()-‑fjt:;", 389: "Is", 444: "cerz", 500: "agovxyJ0123456789“”", 556: "bdhknpquS",
    611: "FP", 667: "BELTZ", 722: "ACDNRUVXYw", 778: "GHKOQ", 833: "m&", 944: "M", 1000: "W%",
}  # fmt: skip
_WIDTHS = tuple(
    {sign: width for width, signs in widths.items() for sign in signs} for widths in (_OF_REGULAR, _OF_BOLD)
)
"""The widths of letters, regular and bold, in thousandths of their size: the metrics that PDF fixes for Times."""
_COMMON_WIDTH = 500


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a text on one line, in points as its size; a mark makes no letter wider."""
    letters = (_BASES.get(sign) or unicodedata.normalize("NFD", sign)[0] for sign in text)
    return sum(_WIDTHS[bold].get(letter, _COMMON_WIDTH) for letter in letters) * size / 1000


_BASES = {"đ": "d", "Đ": "D"}
