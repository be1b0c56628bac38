"""Make the Word templates: the letterhead, and the bodies and blocks compiled from the Markdown templates; and the
Python that Jinja makes of them.

python tools/word_templates.py            write templates/*.docx, templates/blocks/*.docx and compiled_templates/*.py
python tools/word_templates.py --check    fail if one is not fresh

So only `templates/NAME.md.j2` has the words of a document, and a change of them can be reviewed. An office changes its
own copy of either form. Sizes and places follow Nghị định 30/2020/NĐ-CP, Phụ lục I (the numbers in
brackets) and the models of Phụ lục III.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from dxplan.render.language import language
from dxplan.word import word_template
from dxplan.word.filling import Filling
from dxplan.word.packaged import made_ahead, origin_of, packaged_templates
from dxplan.word.tags import BRACES
from dxplan.word.templates import template_folders, template_names
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


def python() -> dict[Path, bytes]:
    """The Python of every template that has tags, as the documents of the State's form are filled in, by its path."""
    contents = {}
    folders = template_folders(None, None)
    for name, forms in template_names(folders).items():
        template = word_template(name, folders) if "docx" in forms else None
        for source in (template.body, *template.around.values()) if template else ():
            if BRACES.search(source.text):
                environment = Filling({}, language("vi")).environment(source.text, source.file)
                code = environment.compile(source.text, source.file, source.file, raw=True)
                origin = origin_of(environment.bytecode_cache.get_source_checksum(source.text))
                contents[made_ahead() / f"{Path(source.file).stem}.py"] = f"{code}\nmade_of = {origin!r}\n".encode()
    return contents


def main() -> int:
    """Write the templates, or compare."""
    is_check = "--check" in sys.argv
    try:
        contents = made()
    except WrongTemplateError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    faults = _written(contents, is_check)
    if packaged_templates() == TEMPLATES:
        faults |= _written(python(), is_check, made_ahead().glob("*.py"))
    for path in faults if is_check else ():
        sys.stderr.write(f"{path.name} is not fresh: run `make templates`\n")
    return int(is_check and bool(faults))


def _written(contents: dict[Path, bytes], is_check: bool, present: Iterable[Path] = ()) -> set[Path]:
    """The files that are not what they should be, written anew unless this is a check; the others present go."""
    stale = {path for path, new in contents.items() if not path.exists() or path.read_bytes() != new}
    needless = set(present) - contents.keys()
    if not is_check:
        for path in stale:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(contents[path])
        for path in needless:
            path.unlink()
    return stale | needless


if __name__ == "__main__":
    sys.exit(main())
