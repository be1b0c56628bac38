"""Keep the Vietnamese catalogue in step with the code: collect every text, update vi.po, compile it.

    python tools/catalogue.py            update and compile
    python tools/catalogue.py --missing  list what is not translated yet

English texts are the keys. They are literals in `msg`, `mark`, `text` and `say` calls, the rules' documentation, the
fields' descriptions, the commands' help, and `_` calls in templates.
"""

import ast
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from inspect import cleandoc
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

from dxplan.cli.commands import function_of, names
from dxplan.cli.commands.rules import RULES
from dxplan.reading.format import FILES, json_schema

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "dxplan"
PO = PACKAGE / "locale" / "vi" / "LC_MESSAGES" / "dxplan.po"
MO = PO.with_suffix(".mo")
HEAD = r"""msgid ""
msgstr ""
"Language: vi\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"

"""
CALLS = ("msg", "mark", "text", "say")


@cache
def texts() -> dict[str, str]:
    """Every English text with the place that has it."""
    places: dict[str, str] = {}
    for text, place in (*_literals(), *_templates(), *_rules(), *_commands(), *_schemas()):
        if text:
            places.setdefault(text, place)
    return places


def updated(old: bytes) -> Catalog:
    """The catalogue with exactly the texts of the code, and their translations so far."""
    before = read_po(BytesIO(old), locale="vi") if old else Catalog(locale="vi")
    catalogue = Catalog(locale="vi", project="dxplan", version="", header_comment="# Vietnamese texts of dxplan.")
    for text, place in sorted(texts().items(), key=lambda pair: (pair[1], pair[0])):
        translated = before.get(text)
        catalogue.add(text, translated.string if translated else "", auto_comments=[place])
    return catalogue


def po_bytes(catalogue: Catalog) -> bytes:
    """The catalogue as a .po file that depends on nothing but its texts."""
    out = BytesIO()
    write_po(out, catalogue, width=110, omit_header=True)
    return HEAD.encode() + out.getvalue()


def mo_bytes(po: bytes) -> bytes:
    """A compiled catalogue; its header has no current date, so that the same texts make the same bytes."""
    out = BytesIO()
    catalogue = read_po(BytesIO(po), locale="vi")
    catalogue.creation_date = catalogue.revision_date = datetime(2000, 1, 1, tzinfo=UTC)
    write_mo(out, catalogue)
    return out.getvalue()


def _literals() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and _called(node.func) in CALLS:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value, path.relative_to(PACKAGE).as_posix()


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _templates() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "templates").glob("*.j2")):
        with path.open("rb") as file:
            for _, _, text, _ in babel_extract(file, ["_"], [], {}):
                yield str(text), f"templates/{path.name}"


def _rules() -> Iterator[tuple[str, str]]:
    for rule in RULES:
        yield rule.text.summary, f"rule {rule.code}"
        yield rule.text.why, f"rule {rule.code}"


def _commands() -> Iterator[tuple[str, str]]:
    for name in names():
        yield cleandoc(function_of(name).__doc__ or ""), f"command {'tasks' if name == 'overdue' else name}"


def _schemas() -> Iterator[tuple[str, str]]:
    for kind in FILES:
        yield from _descriptions(json_schema(of=kind))


def _descriptions(node: Any) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        if isinstance(node.get("description"), str):
            yield node["description"], "schema"
        for child in node.values():
            yield from _descriptions(child)
    elif isinstance(node, list):
        for child in node:
            yield from _descriptions(child)


def main() -> int:
    """Update the catalogue, or list the texts that are not translated."""
    old = PO.read_bytes() if PO.exists() else b""
    catalogue = updated(old)
    missing = [message.id for message in catalogue if message.id and not message.string]
    if "--missing" in sys.argv:
        print("\n".join(str(text) for text in missing))
        return int(bool(missing))
    PO.write_bytes(po_bytes(catalogue))
    MO.write_bytes(mo_bytes(PO.read_bytes()))
    print(f"{len(catalogue)} texts, {len(missing)} not translated", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
