"""The bodies that the plans of a repository share: `agencies.yaml` beside the folder of plans."""

from typing import Literal

from dxplan.model.definition import Field
from dxplan.model.node import Many, Node, described
from dxplan.model.plan import Agency, Group


class Agencies(Node):
    """Bodies and groups from which each plan takes those that it names and does not list itself."""

    schema_version: Literal[1] = Field(alias="schema", description="The version of this format.")
    agencies: Many[Agency] = described("The bodies.", default=())
    groups: Many[Group] = described("Bodies that documents name together.", default=())
