"""Why a template fails, in words that have a translation: the errors of Jinja, of Python and of filters are English."""

import re

from dxplan.diagnostics import Message, msg

WORDS: dict[str, Message] = {
    "str": msg("a text"),
    "int": msg("a whole number"),
    "float": msg("a number with decimals"),
    "bool": msg("true or false"),
    "date": msg("a day"),
    "dict": msg("a part of the view"),
    "list": msg("a list"),
    "NoneType": msg("an empty value"),
    "a number": msg("a number"),
    "a day": msg("a day"),
    "a part of the view": msg("a part of the view"),
    "categories of a chart": msg("categories of a chart"),
    "series of a chart": msg("series of a chart"),
    "values of a chart": msg("values of a chart"),
    "a text of a chart": msg("a text of a chart"),
    "a value of a chart": msg("a value of a chart"),
    "end of print statement": msg("the end of the tag"),
    "end of statement block": msg("the end of the tag"),
    "end of template": msg("the end of the template"),
    "name": msg("a name"),
    "string": msg("a text in quotation marks"),
    "integer": msg("a whole number"),
}
"""Kinds of values and parts of a template, by the names that an error has for them."""
_REASONS = [
    (re.compile(pattern, re.DOTALL), message)
    for pattern, message in (
        # of values
        (r"'(?P<name>\w+)' is undefined", msg("there is no field {name}", name="")),
        (r".* has no attribute '(?P<name>.*)'", msg("there is no field {name}", name="")),
        (r".* has no element (?P<number>.*)", msg("the list has no item {number}", number="")),
        (r"'(?P<name>[^']*)'", msg("there is no {name}", name="")),
        (r"it needs a value that has '(?P<name>.*)'", msg("it needs a value that has {name}", name="")),
        (
            r"(?P<part>[\w ]+ of a chart): (?P<kind>\w+) is not (?P<wanted>.*)",
            msg("{part}: {kind} is not {wanted}", part="", kind="", wanted=""),
        ),
        (r"(?P<kind>\w+) is not (?P<wanted>.*)", msg("{kind} is not {wanted}", kind="", wanted="")),
        (r"'(?P<kind>\w+)' object is not iterable", msg("{kind} is not a list", kind="")),
        (
            r"(?P<part>[\w ]+ of a chart): (?P<count>\d+) are not 1 to (?P<most>\d+)",
            msg("{part}: {count} are not 1 to {most}", part="", count="", most=""),
        ),
        (r"a chart is a dict of (?P<names>.*)", msg("a chart is a part of the view that has {names}", names="")),
        (r"the kind of a chart is bar or stacked", msg("the kind of a chart is bar or stacked")),
        (r"the maximum of a chart is above 0", msg("the maximum of a chart is above 0")),
        (r"a chart has a title", msg("a chart has a title")),
        (r"a series of a chart is a dict of .*", msg("a series of a chart has a name and values, nothing else")),
        (
            r"a series of a chart has (?P<count>\d+) values for (?P<length>\d+) categories",
            msg("a series of a chart has {count} values for {length} categories", count="", length=""),
        ),
        (
            r"a text of a chart is longer than (?P<limit>\d+) characters",
            msg("a text of a chart is longer than {limit} characters", limit=""),
        ),
        (r"a value of a chart is beyond (?P<limit>\d+)", msg("a value of a chart is beyond {limit}", limit="")),
        (r"a document has at most (?P<limit>\d+) charts", msg("a document has at most {limit} charts", limit="")),
        (r"a cell is joined to the one to the left or above", msg("a cell is joined to the one to the left or above")),
        # of macros and filters
        (r"macro '(?P<name>\w+)' .*", msg("the macro {name} is called with other arguments than it has", name="")),
        (r"The loop must have the 'recursive' marker.*", msg("only a loop that is marked recursive calls itself")),
        (r".*\b(takes|missing|got an unexpected|got multiple values)\b.*", msg("the filter has other arguments")),
        (r"maximum recursion depth exceeded.*", msg("templates or macros call themselves without end")),
        # of tags
        (r"Encountered unknown tag '(?P<tag>(end|el)\w*)'.*", msg("the tag {tag} has no beginning", tag="")),
        (r"Encountered unknown tag '(?P<tag>[^']*)'.*", msg("there is no tag {tag}", tag="")),
        (r"Unexpected end of template.* to be closed is '(?P<tag>\w+)'.", msg("the tag {tag} has no end{tag}", tag="")),
        (
            r"expected token '(?P<wanted>.*)', got '(?P<words>.*)'",
            msg("{wanted} is missing before {words}", wanted="", words=""),
        ),
        (r"Expected an expression, got '(?P<words>.*)'", msg("an expression is missing before {words}", words="")),
        (r"unexpected end of template.*", msg("the last tag is not whole")),
        (
            r"unexpected (char )?(['\"])(?P<words>.*?)\2( at \d+|, expected .*)?",
            msg("{words} is out of place", words=""),
        ),
        (r"No filter named '(?P<name>.*)'\.", msg("there is no filter {name}", name="")),
        (r"No test named '(?P<name>.*)'\.", msg("there is no test {name}", name="")),
        (r"Missing end of comment tag", msg("the comment is not closed")),
        (r"tag name expected", msg("a name is missing after the sign of the tag")),
    )
]


def reason_of(error: BaseException) -> Message:
    """The reason for an error of a template; for a rare one, what can be said of all."""
    text = str(error.args[0]) if error.args and isinstance(error.args[0], str) else str(error)
    text = f"'{text}'" if isinstance(error, KeyError) else text
    for pattern, message in _REASONS:
        if match := pattern.fullmatch(text):
            parts = {name: WORDS.get(part, part) for name, part in match.groupdict().items() if part is not None}
            return Message(message.text, parts)
    if isinstance(error, MemoryError):
        return msg("it takes too much memory")
    if isinstance(error, SyntaxError) or type(error).__name__.startswith("Template"):
        return msg("a tag can't be read")
    return msg("a value does not fit the tag or its filter")
