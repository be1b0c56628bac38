"""A Word template as its units, the pieces that stand on their own; for those of ours their Python is made ahead.

To compile a long template takes a third of the time of its document. A unit is known by its text alone, so an office
that changes one block of its own waits for that block. What stands in a file made ahead is what would be made here.
"""

import re
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import CodeType
from typing import Any

from dxplan.word.grammar import MAX_TOKENS
from dxplan.word.tags import BRACES
from dxplan.word.templates import packaged_templates

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_OPENS, _CLOSES = (re.compile(rf"\{{%[-+]?\s*{names}\b") for names in ("(?:for|if)", "(?:endfor|endif)"))


def units(text: str) -> list[str]:
    """The pieces of a template between which no tag is open, each with whole lines; a paragraph begins each.

    A piece that ends within a tag after all can't be parsed, and then the template is compiled in one piece.
    """
    pieces: list[list[str]] = [[]]
    depth = 0
    for line in _LINE.findall(text):
        if depth == 0 and line.startswith("<w:p") and pieces[-1]:
            pieces.append([])
        pieces[-1].append(line)
        depth += len(_OPENS.findall(line)) - len(_CLOSES.findall(line))
    return ["".join(lines) for lines in pieces]


def generated(environment: Any, text: str, file: str) -> Iterator[str]:
    """The pieces of text that a template writes; its errors are those of the template in one piece."""
    parts = _parts(environment, text, file)
    if parts is None:
        yield from environment.get_template(file).generate()
        return
    context = None
    for part in parts:
        if isinstance(part, str):
            yield part
            continue
        context = context or part.new_context()  # shared: a value that is set stays for the units behind
        try:
            yield from part.root_render_func(context)
        except Exception:
            environment.handle_exception()


def _parts(environment: Any, text: str, file: str) -> list[Any] | None:
    """Each unit as a template that can run, or as its text if it has no tag; None where the whole is to be compiled."""
    parts: list[Any] = []
    line = tokens = 0
    for unit in units(text):
        if BRACES.search(unit):
            try:
                code = _code(environment, unit, file)
            except Exception:  # the error of the whole template has the right place
                return None
            part = environment.template_class.from_code(environment, code, environment.make_globals(None))
            part.lines_before = line
            tokens += part.root_render_func.__globals__["tokens"]
            parts.append(part)
        else:
            parts.append(unit)
        line += unit.count("\n")
    return parts if tokens <= MAX_TOKENS else None


def name_of(unit: str) -> str:
    """The name of the file for a unit; another Jinja makes other Python of it, which has another name."""
    import jinja2

    version = vars(jinja2).get("__version__", "")  # later ones look for it among the installed packages, which is slow
    digest = sha256(f"{version}\n{unit}".encode()).hexdigest()
    return f"{digest[:24]}.py"


def python_of(environment: Any, unit: str) -> str:
    """The Python that Jinja makes of a unit, and how many words and signs its tags have."""
    source: str = environment.compile(unit, raw=True)
    return f"{source}\ntokens = {environment.tokens}\n"


def _code(environment: Any, unit: str, file: str) -> CodeType:
    """The code of a unit, as this file's; Python keeps what is made ahead as it keeps its modules' code."""
    from importlib.machinery import SourceFileLoader

    if (file, unit) not in _codes:
        path = made_ahead() / name_of(unit)
        ahead = SourceFileLoader(path.stem, str(path)).get_code(path.stem) if path.is_file() else None
        code = ahead or compile(python_of(environment, unit), file, "exec")
        _codes[file, unit] = code.replace(co_filename=file)
    return _codes[file, unit]


_codes: dict[tuple[str, str], CodeType] = {}
"""What this process has used, by file and unit: `--all` fills one template in many times."""


@cache
def made_ahead() -> Path:
    """The folder of what is made ahead, next to the packaged templates; none of a plan repository is looked into."""
    return packaged_templates().with_name("compiled_templates")
