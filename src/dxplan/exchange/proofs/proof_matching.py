"""Which unit of a paper is which of the plan as printed: in order, first by all words, then by most of them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from dxplan.exchange.proofs.proof_units import ProofText, ProofUnit, loose_key

UnitPair = tuple[ProofUnit | None, ProofUnit | None]
"""A unit of the paper and that of the plan; one of them is None where it has none."""
_MOST = 40_000
"""So many pairs between two units that are sure are compared by their words; else none of them are a pair."""
_ALIKE, _NUMBERED = 0.45, 0.2
"""The share of common words of a pair; less is enough for rows with the same number."""


def paired(paper: Sequence[ProofUnit], plan: Sequence[ProofUnit]) -> Iterator[UnitPair]:
    """All units of both in order; paragraphs between tables with the same words are one, however they are cut."""
    parts, others = list(_between_tables(paper)), list(_between_tables(plan))
    if len(parts) != len(others):
        yield from _aligned(paper, plan)
        return
    start = first = 0
    for end, last in zip(parts, others, strict=True):
        run, other = paper[start:end], plan[first:last]
        if run and run[0].kind == "paragraph" and _join(run).key == _join(other).key:
            yield _join(run), _join(other)
        else:
            yield from _aligned(run, other)
        start, first = end, last


def _between_tables(units: Sequence[ProofUnit]) -> Iterator[int]:
    """Where the runs of paragraphs and those of rows end, in turn."""
    for at, unit in enumerate(units):
        if at and (unit.kind == "paragraph") != (units[at - 1].kind == "paragraph"):
            yield at
    yield len(units)


def _aligned(paper: Sequence[ProofUnit], plan: Sequence[ProofUnit]) -> Iterator[UnitPair]:
    """The units of both in order, those with the same words first."""
    keys, others = [unit.key for unit in paper], [unit.key for unit in plan]
    for kind, start, end, first, last in SequenceMatcher(None, keys, others, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from zip(paper[start:end], plan[first:last], strict=True)
        else:
            yield from _gap(paper[start:end], plan[first:last])


def _gap(paper: Sequence[ProofUnit], plan: Sequence[ProofUnit]) -> Iterator[UnitPair]:
    """The pairs between two that are sure."""
    left, right = _paragraphs_joined(paper, plan)
    right, left = _paragraphs_joined(right, left)
    if len(left) * len(right) > _MOST:
        yield from ((unit, None) for unit in left)
        yield from ((None, unit) for unit in right)
        return
    weights = [[_likeness(unit, other) for other in right] for unit in left]
    yield from _best(left, right, weights)


def _paragraphs_joined(
    parts: Sequence[ProofUnit], wholes: Sequence[ProofUnit]
) -> tuple[list[ProofUnit], list[ProofUnit]]:
    """The parts with those joined that the other paper has as one paragraph."""
    targets = {unit.key for unit in wholes if unit.kind == "paragraph"}
    joined: list[ProofUnit] = []
    at = 0
    while at < len(parts):
        for size in range(2, 9):
            run = parts[at : at + size]
            if len(run) < size or any(unit.kind != "paragraph" for unit in run):
                continue
            whole = _join(run)
            if whole.key in targets:
                joined.append(whole)
                at += size
                break
        else:
            joined.append(parts[at])
            at += 1
    return joined, list(wholes)


def _join(units: Sequence[ProofUnit]) -> ProofUnit:
    texts: dict[str, ProofText] = {}
    for unit in units:
        for name, text in unit.texts.items():
            before = texts.get(name)
            texts[name] = before._replace(text=f"{before.text}\n{text.text}") if before else text
    return ProofUnit("paragraph", texts)


def _likeness(unit: ProofUnit, other: ProofUnit) -> float:
    """How much two units are alike, from 0 to 2; 0 where they can't be a pair."""
    if unit.kind != other.kind:
        return 0
    words, theirs = _words(unit), _words(other)
    total = words.total() + theirs.total()
    share = 2 * (words & theirs).total() / total if total else 0
    same = bool(unit.number) and loose_key(unit.number) == loose_key(other.number)
    is_pair = share >= (_NUMBERED if same or unit.kind == "columns" else _ALIKE)
    return share + same if is_pair else 0


def _words(unit: ProofUnit) -> Counter[str]:
    return Counter(loose_key(word) for word in unit.words.split())


def _best(left: Sequence[ProofUnit], right: Sequence[ProofUnit], weights: list[list[float]]) -> Iterator[UnitPair]:
    """The pairs in order whose likeness is the greatest together."""
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for at in reversed(range(len(left))):
        for to in reversed(range(len(right))):
            weight = weights[at][to]
            pair = best[at + 1][to + 1] + weight if weight else 0.0
            best[at][to] = max(best[at + 1][to], best[at][to + 1], pair)
    at = to = 0
    while at < len(left) or to < len(right):
        weight = weights[at][to] if at < len(left) and to < len(right) else 0
        if weight and best[at][to] == best[at + 1][to + 1] + weight:
            yield left[at], right[to]
            at, to = at + 1, to + 1
        elif to == len(right) or (at < len(left) and best[at][to] == best[at + 1][to]):
            yield left[at], None
            at += 1
        else:
            yield None, right[to]
            to += 1
