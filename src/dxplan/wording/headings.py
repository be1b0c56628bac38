"""The headings of a plan's document by their numbers, so that a place in it can be named: `III.2`."""

import re
from collections.abc import Iterator
from functools import cache

from dxplan.model.plan import Plan

ROMAN = ("I", "II", "III", "IV", "V")
"""The numbers of the five parts."""


def numbered_headings(plan: Plan) -> dict[str, str]:
    """Each heading as printed, by its number behind those of the headings over it; in an annex also behind its name.

    Where two have one number, the first counts. A heading that the plan leaves to the template is blank.
    """
    headings: dict[str, str] = {}
    for number, text in _of_text(plan) if plan.text else _of_parts(plan):
        headings.setdefault(number, text)
    return headings


def _of_text(plan: Plan) -> Iterator[tuple[str, str]]:
    annex, over = "", dict[int, str]()
    for passage in plan.text:
        if passage.annex:
            annex, over = passage.annex, {}
            yield annex, passage.heading or ""
        elif passage.heading:
            over = {level: text for level, text in over.items() if level < passage.level}
            number = _number().match(passage.heading)
            if number is None:
                continue
            above = [*over.values()]
            own = number["number"]
            if above and own.startswith(f"{above[-1].rpartition('.')[2]}."):  # it repeats that of the heading above
                own = own.partition(".")[2]
            over[passage.level] = own
            yield ".".join((*((annex,) if annex else ()), *above, own)), passage.heading


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"(?P<number>((Điều|Phần|Chương|Mục) )?([IVXLC]+|\d+(\.\d+)*|[A-ZĐ]|[a-zđ]))[.)/:-]*(\s|$)", re.IGNORECASE
    )


def _of_parts(plan: Plan) -> Iterator[tuple[str, str]]:
    numbers = iter(ROMAN)
    named = plan.headings.get
    if plan.objectives:
        part = next(numbers)
        for below in ("", ".1", ".1.a", ".1.b", ".2"):
            yield part + below, named(f"I{below}", "")
    yield next(numbers), named("II", "")
    if plan.printed_activities:
        next(numbers)
    if plan.budget:
        yield next(numbers), named("IV", "")
    if plan.organisation:
        part = next(numbers)
        yield part, named("V", "")
        yield from ((f"{part}.{at}", duty.title) for at, duty in enumerate(plan.organisation, 1))
