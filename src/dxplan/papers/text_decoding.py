"""Bytes of a text file to Unicode text in the NFC form; what is no such text is refused."""

import codecs
import re
import unicodedata

from dxplan.diagnostics import msg
from dxplan.papers.source_paper import PaperError

MAX_BYTES = 16 * 2**20
MAX_MARKS = 30

_MARKS_OF_ORDER = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SAVE_AS_UTF8 = msg("Save it as text in UTF-8, or open the plan in Word and save it as .docx.")


def decoded_text(content: bytes) -> str:
    """The text of a file, without the characters that are not seen; its lines end in a line feed alone."""
    if len(content) > MAX_BYTES:
        too_large = msg("the text has {size} MB; at most {limit} MB are read", size=len(content) >> 20,
                        limit=MAX_BYTES >> 20)  # fmt: skip
        raise PaperError(too_large, msg("Cut the plan out of it and save that alone."))
    encoding, start = next(
        ((name, len(mark)) for mark, name in _MARKS_OF_ORDER.items() if content.startswith(mark)), ("utf-8", 0)
    )
    try:
        text = content[start:].decode(encoding)
    except UnicodeDecodeError:
        raise PaperError(msg("the text is not in Unicode (UTF-8)"), _SAVE_AS_UTF8) from None
    if "\x00" in text:
        raise PaperError(msg("the file is no text"), msg("Give a Word, Excel or PDF file, or plain text in UTF-8."))
    refuse_old_letters(text)
    return composed(text.replace("\r\n", "\n").replace("\r", "\n"))


def composed(text: str) -> str:
    """The text in the NFC form without characters that are not seen, so that words compare by what is printed."""
    text = _unseen().sub("", text)
    if unicodedata.is_normalized("NFC", text):
        return text
    piled = re.search(f"[^\\w\\x00-\\x7f]{{{MAX_MARKS + 1}}}", text)
    if piled and all(map(unicodedata.combining, piled[0])):  # normalizing takes the square of their number
        too_many = msg("more than {limit} marks are piled on one letter", limit=MAX_MARKS)
        raise PaperError(too_many, msg("Delete them."))
    return unicodedata.normalize("NFC", text)


def _unseen() -> re.Pattern[str]:
    controls = "\x01-\x08\x0e-\x1f\x7f-\x9f\ufff9-\ufffb\ufffe\uffff"
    return re.compile(f"[{controls}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def refuse_old_letters(text: str) -> None:
    """Refuse words of TCVN3 or VNI, whose letters are other letters of Unicode: `KÕ ho¹ch`, `Keá hoaïch`."""
    if has_old_letters(text):
        old = msg("its letters are not Unicode: they look like TCVN3 (.VnTime) or VNI")
        raise PaperError(old, msg("Convert it to Unicode, with Unikey for example, and save it anew."))


def has_old_letters(text: str) -> bool:
    """Whether at least a fifth of the words has letters that no Vietnamese word has."""
    words = re.findall(r"[^\W\d_][^\s\d_]*", text[:200_000])
    foreign = sum(bool(_FOREIGN.search(word)) for word in words)
    return foreign >= 3 and foreign * 5 >= len(words)


_FOREIGN = re.compile(
    "[^\\W\\d_](?:[\u00a1\u00a3-\u00a9\u00ac\u00ae\u00af\u00b1\u00b4-\u00b8\u00bc-\u00bf]"  # TCVN3: signs in a word
    "|[ÄÅÆÇËÎÏÑÖÛÜÞßäåæçëîïñöûüþÿØø])"
    "|[ÄÅÆÇËÎÏÑÖÛÜÞäåæçëîïñöûüþÿØø][^\\W\\d_]"
    "|[®©§¦¨ª«][^\\W\\d_]"
)
