"""The paragraphs of a paper as the text of a plan: its basis, and its headings, paragraphs and tables in order."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from dxplan.exchange.outlines.outline import Outline, OutlineTable
from dxplan.exchange.outlines.paper_types import is_type
from dxplan.papers.source_paper import PaperNote, SourceParagraph

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_GROUNDS = ("Căn cứ", "Thực hiện", "Theo ", "Xét ", "Để ", "Nhằm", "Triển khai", "Tiếp tục", "Trên cơ sở")
_ANNEX = re.compile(r"(?P<label>(?:PHỤ LỤC|Phụ lục)(?: (?:số )?[0-9IVXLC]{1,5}|)(?=$|[\s.:–-]))(?P<rest>.*)", re.DOTALL)
_ATTACHED = re.compile(r"\(\s*(?:Ban hành )?[Kk]èm theo")


class DraftedText(NamedTuple):
    """The text of a plan by the keys of its file."""

    basis: str
    """The paragraphs before the first heading that say on what it rests; blank if there are none."""
    passages: list[Any]


def drafted_text(
    outline: Outline, footnotes: dict[str, PaperNote], used_notes: Iterable[str], notes: Iterable[str] = ()
) -> DraftedText:
    """The basis after the notes below the title, and the passages: one for each table, footnotes behind their marks."""
    blocks = list(outline.blocks)
    basis = list(notes)
    while blocks and isinstance(blocks[0], SourceParagraph) and _is_ground(blocks[0], basis):
        basis.append(passage_of(blocks.pop(0)))  # type: ignore[arg-type]
    free = {sign: note for sign, note in footnotes.items() if sign not in set(used_notes)}
    return DraftedText("\n".join(basis), list(_passages(blocks, free)))


def _is_ground(paragraph: SourceParagraph, before: list[str]) -> bool:
    text = paragraph.text.lstrip()
    is_over = bool(before) and before[-1].rstrip().endswith(":")
    return not paragraph.level and not is_over and (text.startswith(_GROUNDS) or text.rstrip().endswith("như sau:"))


def _passages(blocks: list[SourceParagraph | OutlineTable], footnotes: dict[str, PaperNote]) -> Iterator[Any]:
    at = 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        if isinstance(block, OutlineTable):
            yield {"table": block.holds}
            continue
        text = _marked(block)
        annex = _ANNEX.fullmatch(_flat(text)) or _issued(block, blocks[at:])
        if annex and len(text) < 300:
            passage, taken = _annex(annex, blocks[at : at + 4])
            at += taken
            yield passage if "heading" in passage else {"heading": _flat(text)}  # the format asks for an annex's title
        elif block.level:
            yield {"heading": _flat(text), **({"level": min(block.level, 3)} if block.level > 1 else {})}
        else:
            yield _flat(text)
        for mark in block.marks:
            if mark.sign in footnotes:
                yield f"{mark.sign.translate(_RAISED)} {footnotes[mark.sign].text}"


def _issued(block: SourceParagraph, following: list[SourceParagraph | OutlineTable]) -> re.Match[str] | None:
    """The kind of a document in capitals as the label of an annex: the plan that a decision issues."""
    text = _flat(block.text)
    is_label = (
        is_type(text)
        and text.isupper()
        and not text.endswith(":")
        and following
        and isinstance(following[0], SourceParagraph)
    )
    return re.fullmatch("(?P<label>.+?)(?P<rest>)", text) if is_label else None


def _annex(match: re.Match[str], following: list[SourceParagraph | OutlineTable]) -> tuple[dict[str, str], int]:
    """An annex with its title and the note below, and how many of the following paragraphs those are."""
    passage = {"annex": match["label"]}
    rest = match["rest"].strip(" .:–-")
    title = [rest] if rest else []
    taken = 0
    to_note = _lines_to_note(following)
    for at, block in enumerate(following):
        if not isinstance(block, SourceParagraph):
            break
        if _ATTACHED.match(block.text):
            passage["paragraph"] = passage_of(block)
            taken += 1
            break
        is_title = block.text.upper() == block.text or block.is_centred or at < to_note
        is_title |= not at and is_type(match["label"])  # a kind of document is never without a title
        if not is_title or re.match(r"[IVX]+\.|\d+\.", block.text):
            break
        title.append(passage_of(block))
        taken += 1
    if title:
        passage = {"annex": passage["annex"], "heading": " ".join(title), **passage}
    return passage, taken


def _lines_to_note(following: list[SourceParagraph | OutlineTable]) -> int:
    """How many paragraphs are between an annex's label and its note: they are its title."""
    for at, block in enumerate(following):
        if not isinstance(block, SourceParagraph) or len(block.text) > _LONGEST_TITLE:
            return 0
        if _ATTACHED.match(block.text):
            return at
    return 0


_LONGEST_TITLE = 300


def passage_of(paragraph: SourceParagraph) -> str:
    """A paragraph as the text of a plan has it: in one line, with its footnote marks."""
    return _flat(_marked(paragraph))


def _marked(paragraph: SourceParagraph) -> str:
    """The text with its footnote marks as raised figures."""
    text = paragraph.text
    for mark in sorted(paragraph.marks, reverse=True):
        text = text[: mark.at] + mark.sign.translate(_RAISED) + text[mark.at :]
    return text


def _flat(text: str) -> str:
    return " ".join(text.split())
