"""What an import was not sure of; each entry stays until a person has looked at it."""

from dxplan.model.node import Id, Node, Text, described


class Doubt(Node):
    """A value of the plan that a person has to look at beside the paper, and the paper's own words."""

    item: Id | None = described("The section, row, KPI or body; blank for the plan itself.", default=None)
    field: Text = described("Which of its values, as `lead`, `deadline` or `document.date`.")
    cell: Text | None = described(
        "Where the paper has it: its page, table, row and column, or the sheet's cell.", default=None
    )
    words: Text | None = described("The words there; blank where there are none.", default=None)
    why: Text = described("Why it is not sure, or what is asked.")
