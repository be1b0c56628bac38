"""The tags of a Word template, as docxtpl has them, read from the text of its paragraphs.

`{{ value }}` and `{% … %}` are within a text; `{%p … %}`, `{%tr … %}` and `{%tc … %}` replace the whole paragraph, row
or cell that they are in. Word may split a tag over several runs, put its own quotes into it, or escape its signs.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.word.parts import SIGNS, W, excerpt, search, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BRACES = re.compile(r"\{[{%#]|[}%#]\}")
_OPENING = re.compile(r"\{[{%#]")
_DOUBLE, _SINGLE = '"“”', "'‘’"
_STOP = re.compile(rf"\{{[{{%#]|[}}%#]\}}|[{_DOUBLE}{_SINGLE}]")
_STRING_END = {
    quote: re.compile(rf"(?:[^\\{quotes}]|\\.)*+[{quotes}]") for quotes in (_DOUBLE, _SINGLE) for quote in quotes
}
"""What ends a text in a tag; Word may have turned each of its quotation marks."""
_FOR_WHOLE = re.compile(r"\{[%#](?P<of>p|tr|tc)\s")
_STATEMENT = re.compile(r"\{%(?:(?P<of>p|tr|tc)\s)?[-+]?\s*(?P<name>for|if|elif|else|endfor|endif)\b")
_UNSUPPORTED = re.compile(r"\{%[-\s]*(colspan|cellbg|vm|hm|raw)\b|\{[{%#](r)\s|\{\{(p|tr|tc)\s")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_WHOLE = "dxplan-tag"
_BRACE = "[contains(., '{') or contains(., '}')]"
_MARKUP = ("*", "comment()", "processing-instruction()")
_IN_TEXT = f"parent::w:t and not({' or '.join(f'preceding-sibling::{node}' for node in _MARKUP)})"
_TEXT_OUTSIDE = f"//text()[not({_IN_TEXT})]{_BRACE}"
_OUTSIDE = " | ".join(
    f"//{node}{_BRACE}" for node in (f"text()[not({_IN_TEXT})]", "@*", "comment()", "processing-instruction()")
)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def check_tags(root: "Element", file: str) -> None:
    """Refuse tags that are not whole within the text of one paragraph, and tags that templates do not have.

    XML comments are removed; so are the marks of Word 2003 around dates and names, and what binds a content control to
    data, which Word would print in place of the values that are filled in. A processing instruction is refused.
    """
    from lxml import etree

    for paragraph in _with_braces(root):
        pieces = _pieces(paragraph)
        words = _text(pieces)
        tags = _whole_tags(paragraph, words, file)
        owners, made_by_word = _owners(pieces), _in_fields(paragraph)
        for start, tag in tags:
            if owners[start] in made_by_word:
                raise outside(tag, file)
            if unsupported := _UNSUPPORTED.match(tag):
                name = next(filter(None, unsupported.groups()))
                raise _wrong(msg("{place}: there is no tag {tag}", place=_place(file, words), tag=name))
    others = [node if isinstance(node, str) else node.text or "" for node in search(_OUTSIDE)(root)]
    if wrong := next(filter(BRACES.search, others), None) or _with_opening("".join(search(_TEXT_OUTSIDE)(root))):
        raise outside(wrong, file)
    for instruction in root.iter(etree.ProcessingInstruction):
        paragraph = next(instruction.iterancestors(W + "p"), None)
        near = instruction.getparent() if paragraph is None else paragraph
        place = _place(file, "" if near is None else words_of(near))
        raise _wrong(msg("{place}: a processing instruction stands in the text", place=place))
    etree.strip_tags(root, etree.Comment)
    etree.strip_elements(root, "{*}dataBinding", W + "smartTagPr", with_tail=False)
    etree.strip_tags(root, W + "smartTag")


def _in_fields(paragraph: "Element") -> set["Element"]:
    """The texts that Word makes anew, such as the number of a page."""
    made, depth = set(search(".//w:fldSimple//w:t")(paragraph)), 0
    for element in paragraph.iter(W + "fldChar", W + "t"):
        if element.tag == W + "t":
            made |= {element} if depth else set()
        else:
            depth += {"begin": 1, "end": -1}.get(element.get(W + "fldCharType", ""), 0)
    return made


def _with_opening(text: str) -> str:
    return text if _OPENING.search(text) else ""


def has_tag(root: "Element") -> bool:
    """Whether a part that is not filled in has a tag, in a text or an attribute."""
    values = (value for element in root.iter() for value in element.attrib.values())
    return bool(BRACES.search("".join(root.itertext())) or any(map(_OPENING.search, values)))


def outside(words: str, file: str) -> DxplanError:
    """The error for a tag where nothing is filled in."""
    message = msg("{place}: a tag stands outside of the text", place=_place(file, words))
    return DxplanError(
        message, msg("a tag is filled in within a paragraph; not in a field, a comment or an alternative text")
    )


def as_jinja(root: "Element", file: str) -> str:
    """The part's XML as a Jinja template; a DxplanError for a tag that would take other text with it."""
    from lxml import etree

    whole: list[str] = []
    opened: list[_Opened] = []
    for paragraph in _with_braces(root):
        pieces = _pieces(paragraph)
        words = _text(pieces)
        tags = _whole_tags(paragraph, words, file)
        if not tags:
            continue
        owners = _owners(pieces)
        for start, tag in tags:
            _keep_together(tag, owners[start], opened, file)
        _join(pieces, words)
        for _, tag in tags:
            if match := _FOR_WHOLE.match(tag):
                element = _whole(paragraph, match["of"], tag, file)
                mark = etree.ProcessingInstruction(_WHOLE, str(len(whole)))
                mark.tail, element.tail = element.tail, None
                element.addprevious(mark)
                parent = element.getparent()
                assert parent is not None  # it has a sibling
                parent.remove(element)
                whole.append((tag[:2] + tag[2 + len(match["of"]) :]).replace("\n", " ").translate(_STRAIGHT))
                break
    text = etree.tostring(root, encoding="unicode").replace("\n", " ")
    read: list[str] = []
    at = 0
    for start, end in _spans(text):
        tag = text[start:end].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        read += text[at:start], tag.translate(_STRAIGHT)
        at = end
    return re.sub(rf"<\?{_WHOLE} (\d+)\?>", lambda mark: whole[int(mark[1])], "".join((*read, text[at:])))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the whole tags are. Within a text in quotation marks a tag may have any sign, so `join(" % ")` is whole."""
    at = 0
    while opening := _OPENING.search(text, at):
        end = at = opening.end()
        closing = "#}" if opening[0] == "{#" else "}}" if opening[0] == "{{" else "%}"
        if closing == "#}":
            at = text.find(closing, end) + len(closing)
            if at < end:
                return
            yield opening.start(), at
            continue
        while stop := _STOP.search(text, at):
            at = stop.end()
            if stop[0] == closing:
                yield opening.start(), at
                break
            if stop[0] not in _STRING_END:  # the sign of another tag
                at = stop.start() if stop[0][0] == "{" else at
                break
            string = _STRING_END[stop[0]].match(text, at)
            if string is None:
                return
            at = string.end()
        else:
            return


def _whole_tags(paragraph: "Element", words: str, file: str) -> list[tuple[int, str]]:
    """The tags of a paragraph with these words, and where they begin; a DxplanError if other braces are left."""
    spans = list(_spans(words))
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(words)]
    if any(BRACES.search(words, end, start) for end, start in zip(ends, starts, strict=True)):
        raise _wrong(msg("{place}: a tag is not whole", place=_place(file, words_of(paragraph))))
    return [(start, words[start:end]) for start, end in spans]


def _with_braces(root: "Element") -> list["Element"]:
    """The paragraphs in which a tag may be, from the outermost in."""
    paragraphs: list[Element] = search(f"//w:p[.//w:t{_BRACE}]")(root)
    return paragraphs


def _pieces(paragraph: "Element") -> list["Element"]:
    """The texts and the signs (tabs, breaks, hyphens) of a paragraph, without those of paragraphs within it."""
    return [
        piece
        for piece in paragraph.iter(W + "t", *SIGNS)
        if next(piece.iterancestors(W + "p")) is paragraph and (piece.tag == W + "t" or _is_in_run(piece))
    ]


def _is_in_run(sign: "Element") -> bool:
    run = sign.getparent()
    return run is not None and run.tag == W + "r"


def _text(pieces: list["Element"]) -> str:
    return "".join(SIGNS.get(piece.tag, piece.text or "") for piece in pieces)


def _owners(pieces: list["Element"]) -> list["Element"]:
    """The text or sign that each letter of the pieces is in."""
    return [piece for piece in pieces for _ in SIGNS.get(piece.tag, piece.text or "")]


def _join(pieces: list["Element"], words: str) -> None:
    """Move each tag into the text in which it begins, with the signs that Word put into it."""
    owner = [at for at, piece in enumerate(pieces) for _ in SIGNS.get(piece.tag, piece.text or "")]
    for start, end in _spans(words):
        owner[start:end] = [owner[start]] * (end - start)
    own_signs: list[list[str]] = [[] for _ in pieces]
    for sign, at in zip(words, owner, strict=True):
        own_signs[at].append(sign)
    for piece, signs in zip(pieces, own_signs, strict=True):
        if piece.tag == W + "t":
            piece.set(_SPACE, "preserve")
            piece.text = "".join(signs)
        elif not signs and (run := piece.getparent()) is not None:
            run.remove(piece)


class _Opened(NamedTuple):
    """A loop or a choice that is not ended yet."""

    tag: str
    cell: "Element | None"
    """The cell, box, row or table that it must end in."""
    path: list[str]
    """The elements around it within that: runs, links, fields, controls."""


def _keep_together(tag: str, text: "Element", opened: list[_Opened], file: str) -> None:
    """Refuse a loop or a choice that ends in another cell, link or control than it begins: that would tear them."""
    statement = _STATEMENT.match(tag)
    if statement is None:
        return
    of = statement["of"]
    around = {"tr": (W + "tbl",), "tc": (W + "tr",)}.get(of, (W + "tc", W + "txbxContent"))
    cell = next(text.iterancestors(*around), None)
    replaced = next(text.iterancestors(W + of), None) if of else text
    path = [] if replaced is None else [str(element.tag) for element in _within(replaced, cell)]
    if statement["name"] in ("for", "if"):
        opened.append(_Opened(tag, cell, path))
    elif opened:
        place, first = _place(file, tag), opened[-1]
        if cell is not first.cell:
            message = msg("{place}: the tag belongs to {tag}, which stands in another cell", place=place,
                          tag=excerpt(first.tag))  # fmt: skip
            raise DxplanError(message, msg("write {form} for rows, or end it in its cell", form="{%tr … %}"))
        if path != first.path:
            message = msg("{place}: the tag belongs to {tag}, but one is in a link, a field or a control", place=place,
                          tag=excerpt(first.tag))  # fmt: skip
            raise DxplanError(
                message, msg("put both inside of it, or both outside; or both as {form}", form="{%p … %}")
            )
        if statement["name"].startswith("end"):
            opened.pop()


def _within(element: "Element", outer: "Element | None") -> Iterator["Element"]:
    """The elements around one, up to an outer one."""
    for around in element.iterancestors():
        if around is outer:
            return
        yield around


def _whole(paragraph: "Element", of: str, tag: str, file: str) -> "Element":
    """The element that a tag replaces; nothing else may be in it."""
    element = paragraph if of == "p" else next(paragraph.iterancestors(W + of), None)
    if element is None:
        raise _wrong(msg("{place}: there is no table around the tag", place=_place(file, tag)))
    words = words_of(element)
    if words.replace(tag, "", 1).strip():
        message = msg(
            "{place}: the tag stands for all of this, so nothing else may be in it", place=_place(file, words)
        )
        raise _wrong(message)
    return element


def _place(file: str, words: str) -> str:
    return f"{file}: “{excerpt(words)}”"


def _wrong(message: Message) -> DxplanError:
    return DxplanError(message)
