"""The answer to a body that sent its form back: what was taken of it, what was not, and what to write."""

from collections.abc import Iterator

from dxplan.model.dates import DayTime
from dxplan.render.language import Language
from dxplan.render.views.taken import CellRemarkData, TakenFormData, remark_line


def form_receipt(form: TakenFormData, received: str, language: Language) -> str:
    """The text of the answer, with the line ends that every mail program takes."""
    return "".join(f"{line}\r\n" for line in _lines(form, received, language))


def _lines(form: TakenFormData, received: str, language: Language) -> Iterator[str]:
    say, file = language.say, form["file"].replace("\\", "/").rpartition("/")[2]
    if form["name"]:
        yield say("To: {agency}", agency=form["name"])
    yield say("Your file {file}, received {day}.", file=file, day=language.moment_of(DayTime.parse(received)))
    cells = form["cells"]
    match form["state"]:
        case "taken":
            yield say("It is taken into the records: {count} cells are new.", count=language.number(cells["taken"]))
        case "unchanged":
            yield say("The records have all of it already; nothing was changed.")
        case "repeated":
            yield say("It says the same as the file {file}, which counts.", file=form["repeats"])
        case "refused":
            yield say("Nothing of it is taken yet. Please correct the following, and send the whole file again:")
    yield from _remarks(file, form["refusals"], language)
    own = [remark for remark in form["remarks"] if not remark["rule"]]  # what rules find is for the office
    if own:
        yield ""
        yield say("Please note:")
        yield from _remarks(file, own, language)
    yield ""


def _remarks(file: str, remarks: list[CellRemarkData], language: Language) -> Iterator[str]:
    for number, remark in enumerate(remarks, 1):
        yield f"{number}. {remark_line(file, remark, language)}"
