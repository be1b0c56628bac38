"""The words of a paragraph of a Word file: runs, fields, tracked changes, marks of footnotes, and what is hidden."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.ooxml.hazards import name_of
from dxplan.ooxml.markup import MC, Props, W, boxes, choice, flag_of, is_on, value_of, whole
from dxplan.ooxml.styles import Styles
from dxplan.papers.note_marks import raised
from dxplan.papers.old_letters import signs_in_old_font
from dxplan.papers.source_paper import Mark
from dxplan.papers.tidying import seen, tidy
from dxplan.papers.word_files.word_notes import NoteKey, WordNotes
from dxplan.papers.word_files.word_signs import SYMBOL_FONTS, sign_of

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_OPEN = {f"{W}{name}" for name in ("hyperlink", "smartTag", "customXml", "fldSimple", "bdo", "dir", "rubyBase")}
_KEPT = {f"{W}ins", f"{W}moveTo"}
_DROPPED = {f"{W}del", f"{W}moveFrom"}
_SIGNS = {
    f"{W}tab": " ", f"{W}ptab": " ", f"{W}cr": "\n", f"{W}br": "\n", f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "", f"{W}pgNum": "",
}  # fmt: skip
_DRAWN = {f"{W}drawing", f"{W}pict", f"{W}object"}
_PICTURES = "{*}pic", "{*}imagedata"
_MOST_RUNS = 300_000
_COUNTED = frozenset(("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "EQ", "SYMBOL"))
_UNKNOWN = "□"
_MARK = "\ufdd0"
"""What holds the place of a mark in a text; it is no character, and is taken out of the words of a file."""

STRUCK = msg("words of it are struck through")
FORMULA = msg("it has a formula, which is read as one line")
OLD_LETTERS = msg("its letters seem to be of an old encoding (TCVN3 or VNI)")
HIDDEN = msg("it is hidden text")
PLACEHOLDER = msg("it is the prompt of a field that nobody filled in")
TEXT_BOX = msg("it is in a text box")


class TableLook(NamedTuple):
    """What of a table its words are set by."""

    style: str = ""
    is_head: bool = False


@dataclass(slots=True)
class WordText:
    """The words of a paragraph or of a cell, as the file has them; `_MARK` is where a footnote has its mark."""

    parts: list[str] = field(default_factory=list)
    marks: list[NoteKey] = field(default_factory=list)
    """The footnotes whose marks are in it."""
    notes: list[Message] = field(default_factory=list)
    letters: int = 0
    bold: int = 0
    old_signs: int = 0
    """Letters in fonts of TCVN3 and VNI."""
    left_out: list[tuple[str, Message]] = field(default_factory=list)

    def note(self, message: Message) -> None:
        """Keep what is not sure, once."""
        if message not in self.notes:
            self.notes.append(message)

    def add(self, other: "WordText") -> None:
        """Append the words of another, which begin in the same line."""
        self.parts += other.parts
        self.marks += other.marks
        self.letters += other.letters
        self.bold += other.bold
        self.old_signs += other.old_signs
        self.left_out += other.left_out
        for message in other.notes:
            self.note(message)

    @property
    def is_bold(self) -> bool:
        """Whether all letters are bold."""
        return 0 < self.letters == self.bold

    def tidy(self, signs: Mapping[NoteKey, str]) -> tuple[str, tuple[Mark, ...]]:
        """The text as a paper has it, and the marks in it."""
        raw = "".join(self.parts)
        if not self.marks:
            return tidy(raw), ()
        text = gap = ""
        places: list[int] = []
        for token in re.findall(rf"{_MARK}|\n|[^\S\n]+|[^\s{_MARK}]+", seen(raw)):
            if token.isspace():
                gap = "\n" if "\n" in (gap, token) else " "
                continue
            if token == _MARK:
                if gap == "\n" and text:
                    text, gap = text + gap, ""
                places.append(len(text))
                continue
            is_glued = not text or text[-1] == "\n" or (places[-1:] == [len(text)] and token[0] in ",.;:)")
            text, gap = text + ("" if is_glued else gap) + token, ""
        text = text.rstrip("\n")
        return text, tuple(Mark(min(at, len(text)), signs[key]) for at, key in zip(places, self.marks, strict=True))


class WordInline:
    """The reader of paragraphs. A field may begin in one and end in another, so they come in the order of the text."""

    def __init__(self, styles: Styles, notes: WordNotes, *, has_prompts: bool) -> None:
        self._styles, self._notes, self._has_prompts = styles, notes, has_prompts
        self._words = WordText()
        self._style, self._table = "", TableLook()
        self._fields: list[str | None] = []
        """Of each open field the instruction, which is not printed, while it is being read; None after it."""
        self.changes = self.pictures = self.embedded = self._runs = self._instructions = 0

    def read(self, paragraph: Element, table: TableLook) -> WordText:
        """The words of a paragraph, without the number that a list gives it."""
        self._words, self._table = WordText(), table
        self._style = value_of(paragraph, "pPr", "pStyle")
        self._read(paragraph)
        # an instruction does not go on in the next paragraph: the end of the field is missing
        self._fields = [instruction for instruction in self._fields if instruction is None]
        self._instructions = 0
        return self._words

    def _read(self, parent: Iterable[Element]) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child)
            elif tag in _KEPT:
                self.changes += 1
                self._read(child)
            elif tag in _DROPPED:
                self.changes += 1
            elif tag in _OPEN:
                self._read(child)
            elif tag == f"{W}sdt":
                for content in child.iterfind(f"{W}sdtContent"):
                    self._read(content)
            elif tag == f"{MC}AlternateContent":
                self._read(choice(child))
            elif tag in (f"{M}oMath", f"{M}oMathPara"):
                self._words.note(FORMULA)
                self._put("".join(_formula(child)).replace(_MARK, ""), {})

    def _run(self, run: Element) -> None:
        self._runs += 1
        if self._runs > _MOST_RUNS:
            raise PackageError(Flaw.LARGE, msg("it has more than {limit} pieces of text", limit=_MOST_RUNS))
        props = self._styles.of_run(
            self._styles.letters(run.find(f"{W}rPr")), self._style, self._table.style, head=self._table.is_head
        )
        is_prompt = self._has_prompts and any(
            flag_of(control, "sdtPr", "showingPlcHdr") for control in run.iterancestors(f"{W}sdt")
        )
        pieces = list(self._pieces(run, props))
        text = "".join(pieces)
        if is_prompt or props.get("vanish") == "1":
            if text.strip(_MARK + " \n"):
                self._words.left_out.append((text.replace(_MARK, ""), PLACEHOLDER if is_prompt else HIDDEN))
            # its marks are hidden too
            del self._words.marks[len(self._words.marks) - text.count(_MARK) :]
            return
        self._put(text, props)

    def _put(self, text: str, props: Props) -> None:
        words = self._words
        if props.get("vertAlign") == "superscript" and re.fullmatch(r"\s*-?\d{1,3}([,;]\s*\d{1,3})*\s*", text):
            text = raised(text).replace("-", "⁻")
        if props.get("caps") == "1":
            text = text.upper()
        letters = sum(map(str.isalnum, text))
        words.parts.append(text)
        words.letters += letters
        words.bold += letters if props.get("b") == "1" else 0
        if letters and "1" in (props.get("strike"), props.get("dstrike")):
            words.note(STRUCK)
        if signs := signs_in_old_font(text, props.get("hAnsi") or props.get("ascii") or ""):
            words.old_signs += signs
            words.note(OLD_LETTERS)

    def _pieces(self, run: Iterable[Element], props: Props) -> Iterator[str]:
        for child in run:
            tag = child.tag
            if tag == f"{W}t":
                if not self._instructions:
                    yield self._signs(child.text or "", props)
            elif tag in _SIGNS:
                # Word gives the instruction of a field as tabs and breaks too
                yield "" if self._instructions else _SIGNS[tag]
            elif tag == f"{W}sym":
                yield self._sign(child.get(f"{W}font", ""), whole_hex(child.get(f"{W}char", "")))
            elif tag == f"{W}fldChar":
                yield self._field(child)
            elif tag == f"{W}instrText" and self._fields and self._fields[-1] is not None:
                self._fields[-1] += child.text or ""
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                kind = "footnote" if tag == f"{W}footnoteReference" else "endnote"
                custom = None
                if is_on(child.get(f"{W}customMarkFollows", "0")):
                    custom = "".join(text.text or "" for text in child.itersiblings(f"{W}t")).strip() or "*"
                key = (kind, child.get(f"{W}id", ""))
                self._notes.count(key, custom)
                self._words.marks.append(key)
                yield _MARK
                if custom:  # the rest of the run is the mark
                    return
            elif tag in _DRAWN:
                self._drawn(child)
            elif tag == f"{MC}AlternateContent":
                yield from self._pieces(choice(child), props)
            elif tag == f"{W}ruby":
                for base in child.iterfind(f"{W}rubyBase/{W}r"):
                    yield from self._pieces(base, props)

    def _signs(self, text: str, props: Props) -> str:
        text = re.sub(rf"[\t\r\n{_MARK}]", " ", text)
        font = props.get("ascii", "")
        is_symbols = font.lower() in SYMBOL_FONTS
        if is_symbols and any(sign_of(font, ord(sign)) != sign for sign in text if " " < sign < "\uf000"):
            # is it a sign, or a word that only has the font?
            self._words.note(_unknown(font))
        # without such a font, signs are those of Symbol, which Word takes most from
        font = font if is_symbols else "Symbol"
        return re.sub("[\uf000-\uf0ff]", lambda match: self._sign(font, ord(match[0])), text)

    def _sign(self, font: str, code: int) -> str:
        sign = sign_of(font, code)
        if sign is None:
            self._words.note(_unknown(font))
            return _UNKNOWN
        return sign

    def _field(self, sign: Element) -> str:
        match sign.get(f"{W}fldCharType", ""):
            case "begin":
                is_printed = not self._instructions
                self._instructions += 1
                self._fields.append("")
                return _form_value(sign) if is_printed else ""
            case "separate" if self._fields:
                self._instructions -= self._fields[-1] is not None
                self._fields[-1] = None
            case "end" if self._fields:
                instruction = self._fields.pop()
                self._instructions -= instruction is not None
                # a field without a result: Word counts or draws when it shows the page
                if (name := name_of(instruction or "")) in _COUNTED and not self._instructions:
                    self._words.note(msg("it has the field {field}, whose words are not in the file", field=name))
        return ""

    def _drawn(self, drawing: Element) -> None:
        texts = [printed(box) for box in boxes(drawing)]
        texts += (path.get("string", "") for path in drawing.iter("{*}textpath"))
        self._words.left_out += ((text, TEXT_BOX) for text in texts if text.strip())
        if drawing.find(".//{*}OLEObject") is not None:
            self.embedded += 1
        elif any(drawing.find(f".//{name}") is not None for name in _PICTURES):
            self.pictures += 1


def _unknown(font: str) -> Message:
    return msg("it has a sign of the font {font} that is no letter", font=font)


def printed(container: Element) -> str:
    """The words of an element of which nothing else counts, as a header or a text box: a line for each paragraph."""
    from lxml import etree

    words: list[str] = []
    walk = etree.iterwalk(container, events=("start",))
    for _, element in walk:
        match element.tag.rpartition("}")[2]:
            case "t":
                words.append(element.text or "")
            case "p" | "br" | "cr":
                words.append("\n")
            case "tab":
                words.append(" ")
            case "textpath":
                words.append(element.get("string", ""))
            case "Fallback":  # another form of what comes before it
                walk.skip_subtree()
    return "".join(words)


def whole_hex(code: str) -> int:
    """The number of a sign; 0 if it makes no sense."""
    return int(code, 16) if re.fullmatch("[0-9A-Fa-f]{1,6}", code) else 0


def _form_value(sign: Element) -> str:
    """What a field of a form shows that has no words of its own: a box, or the chosen line of a list."""
    box, choices = sign.find(f"{W}ffData/{W}checkBox"), sign.find(f"{W}ffData/{W}ddList")
    if box is not None:
        setting = "checked" if box.find(f"{W}checked") is not None else "default"
        return "☒" if flag_of(box, setting) else "☐"
    if choices is not None:
        lines = [line.get(f"{W}val", "") for line in choices.iterfind(f"{W}listEntry")]
        at = whole(value_of(choices, "result") or value_of(choices, "default"), 0)
        return lines[at] if 0 <= at < len(lines) else ""
    return ""


def _formula(element: Element) -> Iterator[str]:
    """A formula in one line; the parts of a fraction have a stroke between them."""
    for child in element:
        if child.tag == f"{M}t":
            yield child.text or ""
        elif child.tag == f"{M}den":
            yield "/"
            yield from _formula(child)
        elif child.tag == f"{M}sup":
            yield "^"
            yield from _formula(child)
        else:
            yield from _formula(child)
