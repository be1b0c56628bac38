"""The lines of a Markdown template as the compiler reads them: one for each block, with its number in the file.

Calls of macros are replaced by their text, as a Word template has no macros. A line that begins with `{%-` or `{#-`
continues the line above, as in Jinja, so that a long paragraph or row can be written in several lines.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
BLOCK_TAG = re.compile(r"\{% (?P<name>for|if|elif|else|endfor|endif)\b[^%]*%\}")
DIRECTIVE = re.compile(r"\{# word: (?P<name>\w+) ?(?P<rest>.*?) #\}")
INCLUDE = re.compile(r'\{% include "blocks/(?P<name>[\w-]+)\.md\.j2" %\}')
OPENING, BETWEEN, CLOSING = {"for", "if"}, {"elif", "else"}, {"endfor", "endif"}

_MACRO = re.compile(r"\{% macro (?P<name>\w+)\((?P<parameters>.*?)\) %\}")
_MACRO_END = re.compile(r"\{%-? endmacro %\}")
_COMMENT = re.compile(r"\{#(?! word: ).*?#\}")
_NAME = re.compile(r"""'[^']*'|"[^"]*"|\.\w+|\b[A-Za-z_]\w*\b""")
_ARGUMENT = re.compile(r'"[^"]*"|[\w.]+')
_MOST_CALLS = 20
"""The deepest macros within macros; more means a macro that calls itself."""


class WrongTemplateError(Exception):
    """A fault of a template, so that it can't be compiled."""


class TemplateFaults:
    """The faults of a template, by line; the reader and the compiler continue after each."""

    def __init__(self) -> None:
        self._reasons: list[tuple[int, str]] = []

    def add(self, number: int, reason: str) -> None:
        """Add a fault of a line."""
        self._reasons.append((number, reason))

    @contextmanager
    def of(self, number: int) -> Iterator[None]:
        """Add a fault that is raised within, as one of this line."""
        try:
            yield
        except WrongTemplateError as error:
            self.add(number, str(error))

    def check(self, name: str) -> None:
        """A WrongTemplateError with a line for each fault: `NAME:12: reason`."""
        if self._reasons:
            raise WrongTemplateError(
                "\n".join(f"{name}:{number}: {reason}" for number, reason in sorted(self._reasons))
            )


class SourceLine(NamedTuple):
    """A block of the template: a paragraph, a heading, a row, or a tag or directive that is alone on its line."""

    number: int
    text: str


class _Macro(NamedTuple):
    parameters: list[str]
    lines: list[str]

    def called_with(self, arguments: Sequence[str]) -> list[str]:
        """The macro's lines with the arguments in place of its parameters."""
        if len(arguments) != len(self.parameters):
            raise WrongTemplateError(f"a macro is called with {len(arguments)} values, and has {len(self.parameters)}")
        values = dict(zip(self.parameters, arguments, strict=True))

        def filled(tag: re.Match[str]) -> str:
            text = _NAME.sub(lambda name: values.get(name[0], name[0]), tag[0])
            constant = re.fullmatch(r'\{\{ "([^"]*)" \}\}', text)
            return constant[1] if constant else text

        return [TAG.sub(filled, line) for line in self.lines]


def is_tag(text: str) -> bool:
    """Whether a text is one tag and nothing else."""
    tag = TAG.match(text)
    return tag is not None and tag.end() == len(text)


def lines_of(text: str, faults: TemplateFaults) -> list[SourceLine]:
    """The template's blocks."""
    macros, outside = _macros(text)
    joined: list[SourceLine] = []
    for line in _written_out(outside, macros, faults):
        goes_on = line.text.startswith(("{%-", "{#-"))
        if goes_on and joined and joined[-1].text:
            joined[-1] = SourceLine(joined[-1].number, joined[-1].text + line.text)
        else:
            joined.append(line)
            if goes_on:
                faults.add(line.number, "goes on with the line above, which is blank")
    return [SourceLine(line.number, _plain(line, faults)) for line in joined]


def _macros(text: str) -> tuple[dict[str, _Macro], list[SourceLine]]:
    """The macros by name, and the lines outside of them."""
    macros: dict[str, _Macro] = {}
    outside: list[SourceLine] = []
    inside: _Macro | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if begin := _MACRO.fullmatch(line):
            inside = macros[begin["name"]] = _Macro(re.findall(r"\w+", begin["parameters"]), [])
        elif _MACRO_END.fullmatch(line):
            inside = None
        elif inside is not None:
            inside.lines.append(line.strip())
        else:
            outside.append(SourceLine(number, line.strip()))
    for macro in macros.values():
        while macro.lines and not macro.lines[-1]:
            macro.lines.pop()
    return macros, outside


def _written_out(lines: list[SourceLine], macros: dict[str, _Macro], faults: TemplateFaults) -> Iterator[SourceLine]:
    """The lines with the text of a macro in place of each call."""
    if not macros:
        yield from lines
        return
    call = re.compile(r"\{\{ (?P<name>" + "|".join(macros) + r")\((?P<arguments>.*?)\) \}\}")

    def body_of(match: re.Match[str]) -> str:
        return "\n".join(macros[match["name"]].called_with(_ARGUMENT.findall(match["arguments"])))

    for number, text in lines:
        with faults.of(number):
            for _ in range(_MOST_CALLS):
                text = call.sub(body_of, text)
            if call.search(text):
                raise WrongTemplateError("a macro calls itself")
        yield from (SourceLine(number, part) for part in text.split("\n"))


def _plain(line: SourceLine, faults: TemplateFaults) -> str:
    """A line without comments and without the signs for white space, which Word does not have."""
    text = re.sub(r"\s*\{([{%#])-", r"{\1", line.text)
    text = _COMMENT.sub("", re.sub(r"-([}%#])\}\s*", r"\1}", text))
    if text.endswith("%}") and not is_tag(text) and not text.endswith("+%}"):
        faults.add(line.number, "its last tag takes the line's end with it: write +%}")
    return text.replace("+%}", "%}").rstrip()
