"""Make the Word templates: the letterhead, and the bodies and blocks compiled from the Markdown templates.

python tools/word_templates.py            write templates/*.docx and templates/blocks/*.docx
python tools/word_templates.py --check    fail if one is not fresh

So only `templates/NAME.md.j2` has the words of a document, and a change of them can be reviewed. An office changes its
own copy of either form. Sizes and places follow Nghị định 30/2020/NĐ-CP, Phụ lục I (the numbers in
brackets) and the models of Phụ lục III.
"""

import sys
from pathlib import Path

from word_document import BY_HAND, compiled
from word_letterhead import letterhead, party_letterhead
from word_source import WrongTemplateError

TEMPLATES = Path(__file__).parent.parent / "templates"
MARKDOWN_ALONE = {"status", "blocks/annexes", *(f"blocks/{name}" for name in BY_HAND)}
"""Templates without a Word form."""


def sources() -> dict[str, Path]:
    """The Markdown templates that are compiled, by name: `plan`, `blocks/kpis`."""
    paths = sorted([*TEMPLATES.glob("*.md.j2"), *TEMPLATES.glob("blocks/*.md.j2")])
    names = {path.relative_to(TEMPLATES).as_posix().removesuffix(".md.j2"): path for path in paths}
    return {name: path for name, path in names.items() if name not in MARKDOWN_ALONE}


def made() -> dict[Path, bytes]:
    """Every Word template by its path, not packed, so that the bytes are the same with every version of zlib.

    A WrongTemplateError lists all faults of all templates, a line each.
    """
    contents = {TEMPLATES / "letterhead.docx": letterhead(), TEMPLATES / "letterhead-party.docx": party_letterhead()}
    faults = []
    for name, path in sources().items():
        try:
            contents[TEMPLATES / f"{name}.docx"] = compiled(path, TEMPLATES)
        except WrongTemplateError as error:
            faults.append(str(error))
    if faults:
        raise WrongTemplateError("\n".join(faults))
    return contents


def main() -> int:
    """Write the templates, or compare."""
    try:
        contents = made()
    except WrongTemplateError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    stale = {path: new for path, new in contents.items() if not path.exists() or path.read_bytes() != new}
    if "--check" in sys.argv:
        for path in stale:
            sys.stderr.write(f"{path.relative_to(TEMPLATES)} is not fresh: run `make templates`\n")
        return int(bool(stale))
    for path, content in stale.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
