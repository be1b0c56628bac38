"""Footnotes of the document, and findings that the plan's editors accept: any item of the plan may have them."""

from dxplan.model.node import Id, Node, Text, described


class Footnote(Node):
    """A footnote of the document, at the item that bears it."""

    mark: int = described("Its number in the document.", ge=1)
    after: Text = described("The words of the item behind which the mark stands.")
    text: Text = described("The footnote in the plan's own words.")


class Waiver(Node):
    """A finding that the plan's editors accept."""

    rule: Id = described("The rule's code, as `DX501`.")
    reason: Text = described("Why it is accepted.")
