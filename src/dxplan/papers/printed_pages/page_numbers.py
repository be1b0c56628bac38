"""Page numbers that stand in a text as lines of their own."""

import re

_NUMBER = re.compile(r"\s*(?:[-–] ?)?(?:(?:trang|page) )?(\d{1,4})(?:\s*/\s*\d{1,4})?(?: ?[-–])?\s*", re.IGNORECASE)


def is_page_number(text: str) -> bool:
    """Whether it can be a page number: `2`, `- 2 -`, `Trang 2/12`."""
    return _NUMBER.fullmatch(text) is not None


def page_numbers(lines: list[str]) -> frozenset[int]:
    """The lines, from 0, that are page numbers: the first of a page, or a run of 2, 3, 4 … apart from other lines."""
    numbers = {at: int(match[1]) for at, line in enumerate(lines) if (match := _NUMBER.fullmatch(line.strip("\f")))}
    first_of_page = {at for at in numbers if "\f" in lines[at] or _follows_page_break(lines, at)}
    alone = [at for at in numbers if _is_blank(lines, at - 1) or _is_blank(lines, at + 1)]
    longest: list[int] = []
    ends: dict[int, list[int]] = {}
    for at in alone:
        run = [*ends.get(numbers[at] - 1, ()), at] if numbers[at] > 1 else [at]
        ends[numbers[at]] = run
        longest = max(longest, run, key=len)
    is_run = len(longest) > 1 and numbers[longest[0]] < 3
    return frozenset(first_of_page | {*(longest if is_run else ())})


def _follows_page_break(lines: list[str], at: int) -> bool:
    while at > 0 and not lines[at - 1].strip(" \t\f"):
        at -= 1
        if "\f" in lines[at]:
            return True
    return False


def _is_blank(lines: list[str], at: int) -> bool:
    return not 0 <= at < len(lines) or not lines[at].strip()
