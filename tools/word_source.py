"""The lines of a Markdown template as the compiler reads them: a block each, with the number it has in the file.

Macros are written out where they are called, because a Word template has none. A line that begins with `{%-` or `{#-`
goes on with the line above: so Jinja reads it too, and a long paragraph or row can be written in several lines.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
BLOCK_TAG = re.compile(r"\{% (?P<name>for|if|elif|else|endfor|endif)\b[^%]*%\}")
DIRECTIVE = re.compile(r"\{# word: (?P<name>\w+) ?(?P<rest>.*?) #\}")
INCLUDE = re.compile(r'\{% include "blocks/(?P<name>[\w-]+)\.md\.j2" %\}')
OPENING, BETWEEN, CLOSING = {"for", "if"}, {"elif", "else"}, {"endfor", "endif"}

_MACRO = re.compile(r"\{% macro (?P<name>\w+)\((?P<parameters>.*?)\) %\}")
_MACRO_END = re.compile(r"\{%-? endmacro %\}")
_COMMENT = re.compile(r"\{#(?! word: ).*?#\}")
_NAME = re.compile(r'"[^"]*"|\.\w+|\b[A-Za-z_]\w*\b')
_ARGUMENT = re.compile(r'"[^"]*"|[\w.]+')
_MOST_CALLS = 20
"""Macros within macros in one line; more would be a macro that calls itself."""


class WrongTemplateError(Exception):
    """What a template has that no Word template can be made from."""


class Line(NamedTuple):
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


def lines_of(text: str, faults: list[Line]) -> list[Line]:
    """The template's blocks; what is wrong with a line is added to `faults`."""
    macros, outside = _macros(text)
    joined: list[Line] = []
    for line in _written_out(outside, macros, faults):
        goes_on = line.text.startswith(("{%-", "{#-"))
        if goes_on and joined and joined[-1].text:
            joined[-1] = Line(joined[-1].number, joined[-1].text + line.text)
        else:
            joined.append(line)
            if goes_on:
                faults.append(Line(line.number, "goes on with the line above, which is blank"))
    return [Line(line.number, _plain(line, faults)) for line in joined]


def _macros(text: str) -> tuple[dict[str, _Macro], list[Line]]:
    """The macros by name, and the lines outside of them."""
    macros: dict[str, _Macro] = {}
    outside: list[Line] = []
    inside: _Macro | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if begin := _MACRO.fullmatch(line):
            inside = macros[begin["name"]] = _Macro(re.findall(r"\w+", begin["parameters"]), [])
        elif _MACRO_END.fullmatch(line):
            inside = None
        elif inside is not None:
            inside.lines.append(line.strip())
        else:
            outside.append(Line(number, line.strip()))
    for macro in macros.values():
        while macro.lines and not macro.lines[-1]:
            macro.lines.pop()
    return macros, outside


def _written_out(lines: list[Line], macros: dict[str, _Macro], faults: list[Line]) -> Iterator[Line]:
    """The lines with the text of each macro in the place of its call."""
    call = re.compile(r"\{\{ (?P<name>" + "|".join(macros) + r")\((?P<arguments>.*?)\) \}\}")

    def body_of(found: re.Match[str]) -> str:
        return "\n".join(macros[found["name"]].called_with(_ARGUMENT.findall(found["arguments"])))

    for number, text in lines:
        try:
            for _ in range(_MOST_CALLS if macros else 0):
                text = call.sub(body_of, text)
            if macros and call.search(text):
                raise WrongTemplateError("a macro calls itself")
        except WrongTemplateError as error:
            faults.append(Line(number, str(error)))
            continue
        yield from (Line(number, part) for part in text.split("\n"))


def _plain(line: Line, faults: list[Line]) -> str:
    """A line without comments and without the signs that rule white space, which Word has none of."""
    text = re.sub(r"\s*\{([{%#])-", r"{\1", line.text)
    text = _COMMENT.sub("", re.sub(r"-([}%#])\}\s*", r"\1}", text))
    if text.endswith("%}") and not is_tag(text) and not text.endswith("+%}"):
        faults.append(Line(line.number, "its last tag takes the line's end with it: write +%}"))
    return text.replace("+%}", "%}").rstrip()
