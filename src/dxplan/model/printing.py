"""How the document is printed: the words of cells, the columns of tables, the headings and paragraphs of its text."""

from typing import Annotated, Any, Literal

from dxplan.model.definition import BeforeValidator
from dxplan.model.node import Id, LastDay, Many, Node, Text, described

TaskCell = Literal[
    "number", "title", "deliverable", "deadline", "lead", "coordinating", "progress", "result"
]  # fmt: skip
KpiCell = Literal["number", "title", "unit", "target", "lead"]

_HELD = "What of a row it holds; without it, the `extra` of the row under this heading."


class Printed(Node):
    """The words of cells that do more than name the bodies, or have another meaning than the plan's, or none."""

    lead: Text | None = described("The lead agencies' cell or sentence as printed.", default=None)
    coordinating: Text | None = described("The coordinating agencies' cell as printed.", default=None)
    title: Text | None = described("The title's cell as printed, where it has more lines than the title.", default=None)
    deliverable: Text | None = described("The cell of the result as printed.", default=None)
    deadline: Text | None = described("The deadline's cell as printed.", default=None)


class PrintedKpi(Node):
    """The words of a KPI's cells that do more than name the bodies, or have more lines than the title."""

    lead: Text | None = described("The lead agencies' cell as printed.", default=None)
    title: Text | None = described("The title's cell as printed, where it has more lines than the title.", default=None)


class TableColumn(Node):
    """A column of a table, as printed."""

    heading: Text = described("Its heading.")
    group: Text | None = described("The heading over it and over those beside it that have the same.", default=None)
    note: bool = described("Whether it holds remarks, which are no legal content.", default=False)


class TaskColumn(TableColumn):
    """A column of a table of tasks."""

    key: TaskCell | None = described(_HELD + " `progress` and `result` are printed from the records.", default=None)


class KpiColumn(TableColumn):
    """A column of the table of KPIs."""

    key: KpiCell | None = described(_HELD, default=None)
    due: LastDay | None = described(
        "With `key: target`: the day or year of the targets that it holds; without it, those of no other column.",
        default=None,
    )


class Columns(Node):
    """The columns of the document's tables, in their order."""

    tasks: Many[TaskColumn] = described(
        "Those of the tasks; of a section with a table of its own, see there.", default=()
    )
    kpis: Many[KpiColumn] = described("Those of the KPIs.", default=())


class Passage(Node):
    """A heading or a paragraph of the text, the place of a table, or the beginning of an annex."""

    annex: Text | None = described(
        "An annex begins here, after the signature: its name, as `Phụ lục I`; `heading` is then its title, and"
        " `paragraph` the note below.",
        default=None,
    )
    heading: Text | None = described("A heading with its number, as printed.", default=None)
    level: int = described("How deep the heading stands: 1 is that of a part.", default=1, ge=1, le=3)
    paragraph: Text | None = described("A paragraph as printed.", default=None)
    table: Literal["tasks", "kpis"] | None = described(
        "Here stands the table of the tasks, or of the KPIs.", default=None
    )
    sections: Many[Id] = described(
        "With `table: tasks`: the sections whose rows stand here, where the tasks have several tables in the text."
        " The table without it has all other rows.",
        default=(),
    )


def _read_paragraph(value: Any) -> Any:
    """A text alone is a paragraph."""
    return {"paragraph": value} if isinstance(value, str) else value


PassageOrText = Annotated[Passage, BeforeValidator(_read_paragraph, json_schema_input_type=str | Passage)]
"""A passage; a paragraph may be a text alone."""
