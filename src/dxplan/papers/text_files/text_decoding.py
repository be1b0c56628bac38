"""Bytes of a text file to Unicode text in the NFC form; what is no such text is refused."""

import codecs

from dxplan.diagnostics import msg
from dxplan.papers.old_letters import refuse_old_letters
from dxplan.papers.source_paper import PaperError
from dxplan.papers.tidying import seen

MAX_BYTES = 16 * 2**20

_MARKS_OF_ORDER = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SAVE_AS_UTF8 = msg("save it as UTF-8")


def decoded_text(content: bytes) -> str:
    """The text of a file, without the characters that are not seen; its lines end in a line feed alone."""
    if len(content) > MAX_BYTES:
        too_large = msg("the text has {size} MB; at most {limit} MB are read", size=len(content) >> 20,
                        limit=MAX_BYTES >> 20)  # fmt: skip
        raise PaperError(too_large, msg("keep the plan only, in a file of its own"))
    encoding, start = next(
        ((name, len(mark)) for mark, name in _MARKS_OF_ORDER.items() if content.startswith(mark)), ("utf-8", 0)
    )
    try:
        text = content[start:].decode(encoding)
    except UnicodeDecodeError:
        raise PaperError(msg("the text is not in Unicode (UTF-8)"), _SAVE_AS_UTF8) from None
    if "\x00" in text:
        raise PaperError(msg("the file is no text"), msg("give a Word, Excel or PDF file, or a text in UTF-8"))
    refuse_old_letters(text)
    # a line break within a cell, as Word copies it, is no end of a line
    return "\f".join(map(seen, text.replace("\v", "<br>").split("\f")))
