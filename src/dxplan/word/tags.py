"""The tags of a Word template, as docxtpl has them, read from the text of its paragraphs.

`{{ value }}` and `{% … %}` are within a text; `{%p … %}`, `{%tr … %}` and `{%tc … %}` replace the whole paragraph, row
or cell that they are in. Word may split a tag over several runs, put its own quotes into it, or escape its signs.
"""

import re
from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.word.parts import W, excerpt, search, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BRACES = re.compile(r"\{[{%#]|[}%#]\}")
_TAG = re.compile(r"\{\{[^{}%#]*\}\}|\{%[^{}%#]*%\}|\{#[^{}%#]*#\}")
_FOR_WHOLE = re.compile(r"\{[%#](?P<of>p|tr|tc)\s")
_UNSUPPORTED = re.compile(r"\{%[-\s]*(colspan|cellbg|vm|hm)\b|\{[{%#](r)\s|\{\{(p|tr|tc)\s")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_WHOLE = "dxplan-tag"
_BRACE = "[contains(., '{') or contains(., '}')]"
_MARKUP = ("*", "comment()", "processing-instruction()")
_IN_TEXT = f"parent::w:t and not({' or '.join(f'preceding-sibling::{node}' for node in _MARKUP)})"
_OUTSIDE = " | ".join(
    f"//{node}{_BRACE}" for node in (f"text()[not({_IN_TEXT})]", "@*", "comment()", "processing-instruction()")
)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def check_tags(root: "Element", file: str) -> None:
    """Refuse tags that are not whole within the text of one paragraph, and tags that templates do not have.

    XML comments are removed. A processing instruction is refused: nobody knows what it does.
    """
    from lxml import etree

    for paragraph in _with_braces(root):
        words = words_of(paragraph)
        if BRACES.search(_TAG.sub("", words)):
            raise _wrong(msg("{place}: a tag is not whole", place=_place(file, words)))
        if unsupported := _UNSUPPORTED.search(words):
            tag = next(filter(None, unsupported.groups()))
            raise _wrong(msg("{place}: there is no tag {tag}", place=_place(file, words), tag=tag))
    for outside in search(_OUTSIDE)(root):
        if BRACES.search(outside if isinstance(outside, str) else outside.text or ""):
            raise _wrong(msg("{file}: a tag stands outside of the text", file=file))
    for instruction in root.iter(etree.ProcessingInstruction):
        paragraph = next(instruction.iterancestors(W + "p"), None)
        near = instruction.getparent() if paragraph is None else paragraph
        place = _place(file, "" if near is None else words_of(near))
        raise _wrong(msg("{place}: a processing instruction stands in the text", place=place))
    etree.strip_tags(root, etree.Comment)


def as_jinja(root: "Element", file: str) -> str:
    """The part's XML as a Jinja template; a DxplanError for a tag that would take other text with it."""
    from lxml import etree

    whole: list[str] = []
    for paragraph in _with_braces(root):
        texts = [text for text in paragraph.iter(W + "t") if next(text.iterancestors(W + "p")) is paragraph]
        words = "".join(text.text or "" for text in texts)
        if not BRACES.search(words):
            continue
        _join(texts, words)
        for tag in _TAG.findall(words):
            if match := _FOR_WHOLE.match(tag):
                element = _whole(paragraph, match["of"], tag, file)
                mark = etree.ProcessingInstruction(_WHOLE, str(len(whole)))
                mark.tail, element.tail = element.tail, None
                element.addprevious(mark)
                parent = element.getparent()
                assert parent is not None  # it has a sibling
                parent.remove(element)
                whole.append(tag[:2] + tag[2 + len(match["of"]) :])
                break
    text = etree.tostring(root, encoding="unicode").replace("\n", " ")
    text = re.sub(rf"<\?{_WHOLE} (\d+)\?>", lambda mark: whole[int(mark[1])], text)
    return _TAG.sub(
        lambda tag: tag[0].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").translate(_STRAIGHT), text
    )


def _with_braces(root: "Element") -> list["Element"]:
    """The paragraphs in which a tag may be, from the outermost in."""
    paragraphs: list[Element] = search(f"//w:p[.//w:t{_BRACE}]")(root)
    return paragraphs


def _join(texts: list["Element"], words: str) -> None:
    """Move each tag into the run in which it begins."""
    owner = [at for at, text in enumerate(texts) for _ in text.text or ""]
    for tag in _TAG.finditer(words):
        owner[tag.start() : tag.end()] = [owner[tag.start()]] * (tag.end() - tag.start())
    signs: list[list[str]] = [[] for _ in texts]
    for sign, at in zip(words, owner, strict=True):
        signs[at].append(sign)
    for text, own_signs in zip(texts, signs, strict=True):
        text.set(_SPACE, "preserve")
        text.text = "".join(own_signs)


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
