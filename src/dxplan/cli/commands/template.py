"""`dxplan template`: for whoever writes report templates. Each verb is the function of its name."""

from pathlib import Path
from typing import Annotated, Literal, NotRequired, TypedDict

from dxplan.cli.declared import argument
from dxplan.cli.opening import repository_of
from dxplan.cli.options import Options, command
from dxplan.cli.output import as_json, origin, refuse_taken, telling, write
from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.documents import part_types
from dxplan.ooxml import MAX_FILE
from dxplan.render.language import mark
from dxplan.render.text import one_line
from dxplan.repository.disk import read_bytes
from dxplan.repository.staging import add_files, writing_into
from dxplan.word.fields import TemplateFault, check_fields, shape_of
from dxplan.word.packaged import packaged_templates
from dxplan.word.sandbox import MARKDOWN, WORD, TemplateText
from dxplan.word.templates import BLOCKS, found_in, template_text

VERBS = {
    "check": mark("A report template against what reports offer"),
    "copy": mark("A packaged template, to be changed in the plan repository"),
}


class FaultData(TypedDict):
    """A fault of a template."""

    place: str
    """The file and, where it is known, the line or the paragraph."""
    message: str


class TemplateData(TypedDict):
    """What is wrong with a template, and what it does not use."""

    schema: Literal["dxplan/template/1"]
    faults: list[FaultData]
    unused: list[str]
    """The parts of a report that the template does not print."""


class TemplatesData(TypedDict):
    """The packaged templates."""

    schema: Literal["dxplan/template/1"]
    templates: NotRequired[list[str]]
    """All files; only if none was named."""
    copied: NotRequired[list[str]]
    """The files that were copied into the plan repository."""


def template() -> None:
    """Help to write report templates.

    Examples:
      dxplan template copy letterhead.docx
      dxplan template check templates/letterhead.docx
    """


@command(formats=("text", "json"), reading=False)
def check(
    options: Options,
    file: Annotated[str, argument(metavar="FILE", help=mark("The template: a .md.j2 or .docx file."))],
) -> int:
    """Hold a report template against what reports offer, without writing a report.

    Says which fields there are not, which tags are broken or not allowed, and which fields the template leaves unused.

    Examples:
      dxplan template check templates/plan.md.j2
      dxplan template check templates/plan.docx
    """
    if not file.endswith((MARKDOWN, WORD)):
        message = msg("{file} is not named as a template", file=file)
        raise DxplanError(message, msg("the name of a template ends in {endings}", endings=[MARKDOWN, WORD]))
    offered = {name: shape_of(hint) for name, hint in part_types().items()}
    faults: list[TemplateFault] = []
    used: set[str] = set()
    folders = _folders(Path(file))
    try:
        sources, left_out = _sources(Path(file), folders)
        faults += [TemplateFault(Path(file).name, message) for message in left_out]
        for source in sources:
            new_faults, names = check_fields(source, offered, lambda name: _text(found_in(folders, name), name))
            faults += new_faults
            used |= names
    except DxplanError as error:
        if not Path(file).is_file():
            raise
        message = (
            error.message if error.hint is None else msg("{message} ({hint})", message=error.message, hint=error.hint)
        )
        faults.append(TemplateFault(Path(file).name, message))
    unused = sorted(offered.keys() - used)
    sentences = [(place, options.language.message(message)) for place, message in faults]
    if options.format == "json":
        data: TemplateData = {
            "schema": "dxplan/template/1",
            "faults": [{"place": place, "message": message} for place, message in sentences],
            "unused": unused,
        }
        write(options, as_json(data))
    else:
        lines = [message if message.startswith(place) else f"{place}: {message}" for place, message in sentences]
        lines.append(options.language.say("not used: {names}", names=unused))
        write(options, "".join(f"{one_line(line)}\n" for line in lines))
    return int(bool(faults))


def _folders(path: Path) -> tuple[Path, ...]:
    """The folders of a template's blocks: next to it, then the packaged ones; it may be a block itself."""
    beside = path.parent.resolve()  # of a path with `..` no file would be within the folder
    return (beside.parent if beside.name == BLOCKS else beside, packaged_templates())


def _sources(path: Path, folders: tuple[Path, ...]) -> tuple[list[TemplateText], list[Message]]:
    """The parts that are filled in, and what is left out."""
    if path.name.endswith(WORD):
        from dxplan.word import word_sources

        return word_sources(read_bytes(path, most=MAX_FILE), path.name, folders)
    source = _text(path, path.name)
    return [source] if source else [], []


def _text(path: Path | None, name: str) -> TemplateText | None:
    return None if path is None else TemplateText(template_text(path, name), name, "{}:{}".format)


@command(formats=("text", "json"), judging=False, at=False)
def copy(
    options: Options,
    names: Annotated[
        list[str] | None, argument(metavar="NAME...", help=mark("A template's file, or a report's name."))
    ] = None,
) -> None:
    """Copy packaged templates into the plan repository, to be changed there.

    A copy in templates/ wins over the packaged one. What is there stays as it is. Without a name, list the files.

    Examples:
      dxplan template copy
      dxplan template copy letterhead.docx
      dxplan template copy quarterly blocks/kpis.docx
    """
    folder = packaged_templates()
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    chosen = [file for name in names or () for file in _meant(name, files)]
    if chosen:
        repository = repository_of(options)
        if repository is None:
            raise DxplanError(
                msg("there is no plan here or above"), msg("go into the plan repository, or name it with -C")
            )
        refuse_taken(options)
        contents = {file: read_bytes(folder / file) for file in chosen}
        folder, tell = repository / "templates", telling(options)
        with writing_into(folder, tell):
            files = add_files(folder, contents, origin(), tell, force=options.force)
    if options.format == "json":
        data: TemplatesData = {"schema": "dxplan/template/1"}
        if chosen:
            data["copied"] = files
        else:
            data["templates"] = files
        write(options, as_json(data))
    else:
        write(options, "".join(f"{'templates/' if chosen else ''}{file}\n" for file in files))


def _meant(name: str, files: list[str]) -> list[str]:
    """The file of that name, or the forms of the report."""
    meant = [file for file in files if file in (name, f"{name}{MARKDOWN}", f"{name}{WORD}")]
    if not meant:
        raise DxplanError(msg("there is no template {name}", name=name), msg("there are {names}", names=files))
    return meant
