"""The proof of an import: the plan as it is printed, compared with the paper, cell by cell."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from dxplan.exchange.cell_meanings.persons import without_persons
from dxplan.exchange.drafts.paper_contacts import ContactFree, contact_free
from dxplan.exchange.outlines.outline import Outline, OutlineColumn, OutlineTable, all_rows
from dxplan.exchange.outlines.structure import outline_of
from dxplan.exchange.proofs.proof_matching import UnitPair, paired
from dxplan.exchange.proofs.proof_units import ProofPaper, ProofText, ProofUnit, loose_key, proof_paper
from dxplan.papers.source_paper import LeftOut, PaperKind, SourcePaper, SourcePlace

DifferenceKind = Literal["missing", "added", "other", "moved", "merged"]
_FORM = ("cộnghòaxãhộichủnghĩaviệtnam", "cộnghoàxãhộichủnghĩaviệtnam", "độclậptựdohạnhphúc", "đảngcộngsảnviệtnam")
"""What every document has above its number, also where a scan left it out."""


_ALIKE = 0.4
"""The share of common words of two lines of the head that are one, changed."""


class ProofDifference(NamedTuple):
    """A place where the paper and the plan differ."""

    kind: DifferenceKind
    number: str
    """The printed number of the row; blank outside of tables."""
    field: str
    place: SourcePlace | None
    """Where the paper has it; None for what only the plan has."""
    paper: str
    plan: str


class RemovedPerson(NamedTuple):
    """Words that are not in the plan on purpose: a person, or how to reach one."""

    words: str
    place: SourcePlace


@dataclass(slots=True)
class Proof:
    """What the comparison of a paper with a plan gave."""

    compared: int = 0
    """How many cells and paragraphs of the paper were compared."""
    differences: list[ProofDifference] = field(default_factory=list)
    marks: list[ProofDifference] = field(default_factory=list)
    """Cells in which only capitals, or marks behind words, differ; they count as the same."""
    removed: list[RemovedPerson] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    """Words of the paper that the import leaves out: page numbers, text boxes, with the reason."""
    unheaded: list[Literal["head", "foot"]] = field(default_factory=list)
    """The parts of a document that the paper does not have; the plan's are not compared."""


def prove(source: SourcePaper, printed: SourcePaper) -> Proof:
    """Compare a paper with a plan's own document."""
    without = contact_free(source)
    if contact_free(printed).removed:  # whatever the paper has of them is to be seen beside the plan's
        without = ContactFree(source, (), ())
    source = without.paper
    outline, of_plan = outline_of(source), outline_of(printed)
    _call_alike(outline, of_plan)
    paper, plan = proof_paper(source, outline), proof_paper(printed, of_plan)
    shows_merges = source.kind is not PaperKind.SPACES and all(table.shows_merges for table in source.tables)
    compared = sum(len(unit.texts) for unit in paper.body) + len(paper.head) + len(paper.foot)
    proof = Proof(compared, left_out=[*source.left_out, *_omitted(outline)])
    proof.removed += (RemovedPerson(each.text, each.place) for each in without.removed)
    proof.differences += (ProofDifference("missing", "", "", lost.place, lost.text, "") for lost in paper.lost)
    _compare_ends(paper, plan, proof, "head")
    pairs = _without_ends(list(paired(paper.body, plan.body)), paper, plan)
    for unit, other in _with_moved(pairs):
        _compare(unit, other, proof, shows_merges=shows_merges)
    _compare_ends(paper, plan, proof, "foot")
    return proof


def _call_alike(outline: Outline, of_plan: Outline) -> None:
    """Call the columns of the plan's tables as those of the paper's, so that another heading is one difference."""
    tables, others = ([each for each in paper.blocks if isinstance(each, OutlineTable)] for paper in (outline, of_plan))
    for table, other in zip(tables, others, strict=False):
        if len(table.columns) != len(other.columns):
            continue
        names = {_name(theirs): _name(ours) for ours, theirs in zip(table.columns, other.columns, strict=True)}
        for row in all_rows(other.rows):
            cells = {**row.entries, **row.extra}
            row.entries = {names.get(name, name): entry for name, entry in cells.items()}
            row.extra = {}
            row.merged = {names.get(name, name): entry for name, entry in row.merged.items()}


def _name(column: OutlineColumn) -> str:
    """The key of its cells in a row."""
    return column.key or column.heading


def _omitted(outline: Outline) -> Iterator[LeftOut]:
    return (LeftOut(each.source.text, each.source.place, each.why) for each in outline.omissions)


def _without_ends(pairs: Sequence[UnitPair], paper: ProofPaper, plan: ProofPaper) -> list[UnitPair]:
    """The pairs without the paragraphs that only one of the two takes for a part of its head or foot."""
    of_paper, of_plan = ({_bare(line.text) for line in (*each.head, *each.foot)} for each in (paper, plan))

    def is_end(unit: ProofUnit | None, lines: set[str]) -> bool:
        return (
            unit is not None
            and unit.kind == "paragraph"
            and {_bare(each.text) for each in unit.texts.values()} <= lines
        )

    return [
        (unit, other)
        for unit, other in pairs
        if not (other is None and is_end(unit, of_plan - of_paper))
        and not (unit is None and is_end(other, of_paper - of_plan))
    ]


def _bare(text: str) -> str:
    """The words of a text without the marks of footnotes."""
    return loose_key(re.sub("[†⁰¹²³⁴-⁹]", "", text))


def _with_moved(pairs: Sequence[UnitPair]) -> Iterator[UnitPair]:
    """The pairs; what one has in another place than the other is a pair too, with its key as the sign."""
    alone = {unit.key: unit for _, unit in pairs if _ is None and unit}
    moved: set[int] = set()
    for unit, other in pairs:
        if unit and other is None and (elsewhere := alone.pop(unit.key, None)):
            moved.add(id(elsewhere))
            yield unit, ProofUnit(elsewhere.kind, {})
        elif unit is None and id(other) in moved:
            continue
        else:
            yield unit, other


def _compare(unit: ProofUnit | None, other: ProofUnit | None, proof: Proof, *, shows_merges: bool) -> None:
    if unit is None or other is None:
        proof.differences.append(_alone(unit, other))
        return
    if unit.texts and not other.texts:
        proof.differences.append(_alone(unit, None)._replace(kind="moved", plan=unit.words))
        return
    number = unit.number or other.number
    for name in dict.fromkeys((*unit.texts, *other.texts)):
        text, printed = unit.texts.get(name), other.texts.get(name)
        if difference := _of_texts(text, printed, number, name, proof):
            proof.differences.append(difference)
    if shows_merges:
        for name in sorted(unit.merged ^ other.merged):
            words = [each.texts[name].text if name in each.merged & {*each.texts} else "" for each in (unit, other)]
            proof.differences.append(ProofDifference("merged", number, name, unit.place, *words))


def _alone(unit: ProofUnit | None, other: ProofUnit | None) -> ProofDifference:
    """A whole unit that only the paper, or only the plan, has."""
    whole = unit or other
    assert whole
    name = whole.kind
    place = unit.place if unit else None
    kind: DifferenceKind = "missing" if unit else "added"
    return ProofDifference(kind, whole.number, name, place, unit.words if unit else "", other.words if other else "")


def _of_texts(
    text: ProofText | None, printed: ProofText | None, number: str, name: str, proof: Proof
) -> ProofDifference | None:
    """How a cell differs; None if it is the same, but for marks and persons."""
    ours, theirs = (each.text if each else "" for each in (text, printed))
    key, other = (each.key if each else "" for each in (text, printed))
    if key == other or (theirs.isupper() and key.casefold() == other.casefold()):
        return None
    place = text.place if text else None
    difference = ProofDifference("other" if ours and theirs else "missing" if ours else "added", number, name, place,
                                 ours, theirs)  # fmt: skip
    if loose_key(ours) == loose_key(theirs):
        proof.marks.append(difference)
        return None
    rest = without_persons(ours)
    if place and rest.removed and loose_key(rest.text) == loose_key(theirs):
        proof.removed += (RemovedPerson(words, place) for words in rest.removed)
        return None
    return difference


def _compare_ends(paper: ProofPaper, plan: ProofPaper, proof: Proof, part: Literal["head", "foot"]) -> None:
    """Compare the head or the foot word by word, as its lines may be broken and stand beside each other elsewhere."""
    lines, printed = (paper.head, plan.head) if part == "head" else (paper.foot, plan.foot)
    if not lines:
        proof.unheaded.append(part)
        return
    same = Counter(line.loose for line in lines) & Counter(line.loose for line in printed)
    ours = [line for line in _without(lines, Counter(same)) if line.loose not in _FORM]
    theirs = [line for line in _without(printed, Counter(same)) if line.loose not in _FORM]
    missing, added = _unmatched(ours, theirs), _unmatched(theirs, ours)
    for line in missing:
        if near := _nearest(line, theirs):
            theirs.remove(near)
            added = [other for other in added if other is not near]
            proof.differences.append(ProofDifference("other", "", part, line.place, line.text, near.text))
        else:
            proof.differences.append(ProofDifference("missing", "", part, line.place, line.text, ""))
    if part == "head":  # a scan has the issuer in the text and not above the number
        whole = loose_key(" ".join((*(line.text for line in lines), *(unit.words for unit in paper.body))))
        added = [line for line in added if line.loose not in whole]
    for line in added:
        near = _nearest(line, [each for each in ours if each not in missing])
        kind: DifferenceKind = "other" if near else "added"
        place, words = (near.place, near.text) if near else (None, "")
        proof.differences.append(ProofDifference(kind, "", part, place, words, line.text))


def _without(lines: Iterable[ProofText], same: Counter[str]) -> Iterator[ProofText]:
    """The lines but for those that the other paper has just so."""
    for line in lines:
        if same[line.loose]:
            same[line.loose] -= 1
        else:
            yield line


def _unmatched(lines: Sequence[ProofText], others: Iterable[ProofText]) -> list[ProofText]:
    """The lines with words that the others do not have, or not as often; whole ones take their words first."""
    left = Counter(word for line in others for word in _words(line))
    missing = []
    for line in sorted(lines, key=lambda each: (Counter(_words(each)) - left).total()):
        words = Counter(_words(line))
        if words - left:
            missing.append(line)
        left -= words
    return [line for line in lines if line in missing]


def _words(line: ProofText) -> Iterator[str]:
    text = re.sub(r":(?=\S)", ": ", re.sub(r"\s*/\s*", "/", line.text))
    for word in text.split():
        key = loose_key(word.strip("*()"))
        if key.strip("-/:"):
            yield key.lstrip("0") if key.isdigit() else key


def _nearest(line: ProofText, others: Iterable[ProofText]) -> ProofText | None:
    """The line with the greatest share of the same words; None if there is none with any."""
    words = Counter(_words(line))

    def share(other: ProofText) -> float:
        theirs = Counter(_words(other))
        return (words & theirs).total() / max(words.total(), theirs.total(), 1)

    near = max(others, key=share, default=None)
    return near if near and share(near) >= _ALIKE else None
