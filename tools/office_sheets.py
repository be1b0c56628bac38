"""Contact sheets: the pages of a document side by side, small but readable, for people to look at."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

ACROSS, DOWN = 3, 2
RESOLUTION = 60
"""Points an inch: six pages are one picture of 1 500 points, in which text of 13 pt can be read."""
_GAP = 6
_GREY = 160


def write_sheets(pages: Sequence[Path], folder: Path, name: str) -> list[Path]:
    """Join the pictures of pages into sheets, as many as are needed."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets = []
    for number, group in enumerate(_in_groups(pages, ACROSS * DOWN), 1):
        path = folder / f"{name}-{number}.png"
        _joined([Image.open(page) for page in group]).save(path)
        sheets.append(path)
    return sheets


def _joined(pictures: Sequence[Image.Image]) -> Image.Image:
    rows = list(_in_groups(pictures, ACROSS))
    widths = [sum(picture.width + _GAP for picture in row) for row in rows]
    heights = [max(picture.height for picture in row) + _GAP for row in rows]
    sheet = Image.new("L", (max(widths), sum(heights)), _GREY)
    for number, row in enumerate(rows):
        left = 0
        for picture in row:
            sheet.paste(picture, (left, sum(heights[:number])))
            left += picture.width + _GAP
    return sheet


def _in_groups(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (items[start : start + size] for start in range(0, len(items), size))
