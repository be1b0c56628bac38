"""What each command prints with `-f json`: its types, and the page of their keys."""

from collections.abc import Iterator

from dxplan.cli.commands.amend import AmendCheckData, AmendData
from dxplan.cli.commands.docx import DocxData
from dxplan.cli.commands.init import InitData
from dxplan.cli.commands.playground import PlaygroundData
from dxplan.cli.commands.template import TemplateData, TemplatesData
from dxplan.cli.commands.validate import ValidateData
from dxplan.render.views.agencies import AgenciesData
from dxplan.render.views.calendar import CalendarData
from dxplan.render.views.diff_json import DiffData
from dxplan.render.views.imported import ImportData
from dxplan.render.views.item_json import ShownAgency, ShownKpi, ShownPart, ShownRow, ShownSection, ShownTask
from dxplan.render.views.kpis import KpisData
from dxplan.render.views.made_forms import MadeFormsData
from dxplan.render.views.proved import ProofData
from dxplan.render.views.reminders import RemindersData
from dxplan.render.views.renewed import RenewalData
from dxplan.render.views.reporting import ReportingData
from dxplan.render.views.reports import ReportsData
from dxplan.render.views.rules import RulesData
from dxplan.render.views.status import StatusData
from dxplan.render.views.taken import TakenFormsData
from dxplan.render.views.tasks import TasksData
from dxplan.render.views.workload import WorkloadData
from fields import sections, table, title_of, with_inner

TYPES: dict[str, tuple[type, ...]] = {
    "status": (StatusData,),
    "tasks": (TasksData,),
    "overdue": (TasksData,),
    "show": (ShownTask, ShownKpi, ShownSection, ShownRow, ShownAgency, ShownPart),
    "kpis": (KpisData,),
    "workload": (WorkloadData,),
    "reporting": (ReportingData,),
    "calendar": (CalendarData,),
    "agencies list": (AgenciesData,),
    "import": (ImportData, ProofData, RenewalData),
    "validate": (ValidateData,),
    "rules": (RulesData,),
    "diff": (DiffData,),
    "amend": (AmendData, AmendCheckData),
    "report": (ReportsData, RemindersData),
    "form make": (MadeFormsData,),
    "form take": (TakenFormsData,),
    "template check": (TemplateData,),
    "template copy": (TemplatesData,),
    "docx check": (DocxData,),
    "schema": (),
    "init": (InitData,),
    "playground": (PlaygroundData,),
}
_NOTES = {
    "overdue": "The same as [dxplan tasks](#dxplan-tasks).",
    "show": "What is printed depends on the kind of the item. Where other keys are mentioned, see"
    " [the plan format](plan-format.md).",
    "report": "Without a name, or with `--list`, the reports that there are; `reminder --list` has who would get one."
    " With a name, `schema` (`dxplan/report/1`) and the parts that a template may print, see [its fields](fields.md).",
    "schema": "The JSON Schema of a file, as in `schema/`.",
}
_HEAD = """\
# JSON

Made from the types of the code by `make docs`. With `-f json`, or `-o FILE.json`, a command prints one object. Its
`schema` names the command and a version. Within a version, keys are only added, so a program should pass over keys that
it does not know. A key is always there unless it is *optional*; a value that is unknown or does not apply is `null`.

A day is written `2024-06-30`, a month `2024-06`, a period `2024-Q2`, a time `2024-06-30T09:12:00+07:00`; a share is a
number, and the whole is 1. Ids, states and kinds are the same in every language; sentences for people are in the
language of `--lang`. The CSV of a command (`-f csv`) is a list of its JSON, with a row for each object: its column
`deadline_due` is the field `due` of `deadline`, and `readings_count` is the length of `readings`.
"""


def page() -> str:
    """The fields of what every command prints, then of the objects in them."""
    tops = list(dict.fromkeys(top for types in TYPES.values() for top in types))
    inner = sorted((described for described in with_inner(tops) if described not in tops), key=title_of)
    lines = [_HEAD, *(line for name in TYPES for line in _command(name)), "## Objects", "", *sections(inner, level=3)]
    return "\n".join(lines).rstrip() + "\n"


def _command(name: str) -> Iterator[str]:
    yield f"## dxplan {name}"
    yield ""
    if name in _NOTES:
        yield _NOTES[name]
        yield ""
    if name != "overdue":
        for described in TYPES[name]:
            yield from table(described)
