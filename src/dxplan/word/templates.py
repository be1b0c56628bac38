"""Report templates: where they are, and a Markdown report rendered from one."""

import io
import re
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

from dxplan.diagnostics import DxplanError, msg
from dxplan.reading.decoding import conflicts
from dxplan.render.figure import figure, markdown
from dxplan.render.language import Language
from dxplan.render.text import escaped, printable
from dxplan.repository.clone import refuse_leaving
from dxplan.repository.disk import read_bytes
from dxplan.word.budget import Budget, bounded, check_length, text_of
from dxplan.word.joining import without_join
from dxplan.word.packaged import packaged_templates
from dxplan.word.sandbox import MARKDOWN, WORD, environment, naming, running
from dxplan.word.short_names import ShortNames

MAX_BYTES = 4_000_000
"""Of a template in Markdown."""
FORMS = {"md": MARKDOWN, "docx": WORD}
LETTERHEADS = LETTERHEAD, PARTY_LETTERHEAD = "letterhead", "letterhead-party"
"""The templates into which all Word reports are put, in the State's form and in the Party's; they are no reports."""
BLOCKS = "blocks"
"""The folder, next to the templates, of the parts that several have in common; no report is in it."""


def template_folders(chosen: Path | None, repository: Path | None) -> tuple[Path, ...]:
    """Where templates are looked for, the first wins: a chosen folder, the plan repository's, the packaged one."""
    own = [folder for folder in (chosen, repository and repository / "templates") if folder and folder.is_dir()]
    for folder in own:
        refuse_leaving(folder)
    return tuple(folder.resolve() for folder in (*own, packaged_templates()) if folder.is_dir())


def template_names(folders: tuple[Path, ...]) -> dict[str, list[str]]:
    """The reports that can be written, by name, each with its forms."""
    files = {path.name for folder in folders for path in folder.glob("*")}
    names = {name.removesuffix(ending) for name in files for ending in FORMS.values() if name.endswith(ending)}
    return {
        name: [form for form, ending in FORMS.items() if name + ending in files]
        for name in sorted(names)
        if name not in LETTERHEADS and not name.startswith(("~$", "."))  # Word's lock files next to open ones
    }


def template_of(name: str, form: str, folders: tuple[Path, ...]) -> tuple[str, Path]:
    """The name and the place of a report's template; a DxplanError if there is none."""
    file = f"{name}{FORMS[form]}"
    path = None if form == "docx" and name in LETTERHEADS else found_in(folders, file)
    if path is not None:
        return file, path
    reports = template_names(folders)
    if name in reports:
        message = msg("there is no report {name} as {form}", name=name, form=form)
        raise DxplanError(message, msg("it can be written as {forms}", forms=reports[name]))
    raise DxplanError(msg("there is no report {name}", name=name), msg("there are {names}", names=list(reports)))


def found_in(folders: tuple[Path, ...], file: str) -> Path | None:
    """The path of a template in the first of the `template_folders` that has it; never one outside of these folders.

    A DxplanError names a link that leads out of the repository.
    """
    for folder in folders:
        if file.isprintable() and ".." not in PurePath(file).parts:
            refuse_leaving(folder / file)
        try:
            path = (folder / file).resolve()
        except (OSError, RuntimeError):  # a loop of links
            continue
        if file.isprintable() and path.is_relative_to(folder) and path.is_file():
            return path
    return None


def template_text(path: Path, name: str) -> str:
    """A Markdown template's text; a DxplanError if it is none, or still has a merge conflict."""
    raw = read_bytes(path, most=MAX_BYTES)
    for conflict in conflicts(raw):
        place = msg("{file}:{line}: {what}", file=name, line=conflict.position.line, what=conflict.message)
        raise DxplanError(place, conflict.hint)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DxplanError(msg("the template {file} can't be read as UTF-8 text", file=name)) from None


def ending_as_the_party(source: str) -> str:
    """A template's own words with the end of documents of the Party: a full stop, and no `./.`."""
    return re.sub(r"(?m)(^|>)\./\.($|<)", r"\1\2", source).replace("./.", ".")


def render_markdown(name: str, folders: tuple[Path, ...], view: Mapping[str, Any], language: Language) -> str:
    """Render a template from the view alone; a DxplanError names the template, the line and the fault."""

    def load(file: str) -> tuple[str, str] | None:
        path = found_in(folders, file)
        if path is None:
            return None
        source = template_text(path, file)
        return ending_as_the_party(source) if is_party else source, str(path)

    def chart(value: object) -> Any:
        from markupsafe import Markup

        drawn = figure(value, naming(language))
        short_names.in_chart(drawn.categories)
        return Markup(markdown(drawn, language))  # noqa: S704 — for Markdown, not HTML

    is_party = view.get("head", {}).get("is_party", False)
    budget = Budget()
    notes, short_names = _Notes(budget), ShortNames(view)
    file, _ = template_of(name, "md", folders)
    with running(file, "{}:{}".format):
        filters = short_names.filters() | {"chart": chart, "footnote": notes.mark, "joined": without_join}
        made = environment(language, load, _finalize, view, budget, filters=filters)
        text = printable(bounded(made.get_template(file).generate(), file) + notes.text())
    text = short_names.without_needless(text, [], escaped)
    while "\n\n\n" in text:  # a pattern would hold every line apart
        text = text.replace("\n\n\n", "\n\n")
    return _tables_ended(text) if "|\n" in text else text


def _tables_ended(text: str) -> str:
    """A blank line between each table and a text right below it, which Markdown takes for a row otherwise."""
    ended, is_after_row = io.StringIO(), False
    for line in io.StringIO(text):
        if is_after_row and "|" not in line and line.strip():
            ended.write("\n")
        ended.write(line)
        is_after_row = line.startswith("|") and line.endswith("|\n")
    return ended.getvalue()


class _Notes:
    """The footnotes of a Markdown document: a mark where each is made, and their texts at the end."""

    def __init__(self, budget: Budget) -> None:
        self._texts: list[str] = []
        self._budget = budget

    def mark(self, value: object) -> Any:
        """The mark of a new footnote with this text."""
        from markupsafe import Markup

        if not isinstance(value, str):
            raise TypeError(f"{type(value).__name__} is not str")
        check_length(value)
        self._texts.append(self._budget.charge(escaped(value)))
        return Markup("[^{}]").format(len(self._texts))

    def text(self) -> str:
        """The footnotes, a line each; none is no line."""
        lines = [f"[^{number}]: {text}\n" for number, text in enumerate(self._texts, 1)]
        return "".join(["\n", *lines]) if lines else ""


def _finalize(value: Any) -> Any:
    """Text of the plan is printed as it is: nothing in it is Markdown. It may be part of a sentence, so the spaces at
    its ends stay."""
    from markupsafe import Markup

    if type(value) is not str:
        return text_of(value)
    check_length(value)
    before, after = (" " if end.isspace() else "" for end in (value[:1], value[-1:]))
    return Markup(before + escaped(value.replace("\t", " ")) + after if value.strip() else before)  # noqa: S704 — for Markdown, not HTML
