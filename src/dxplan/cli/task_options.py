"""What names a task, or a part of one, in the verbs of `dxplan record`."""

from typing import Annotated

from dxplan.cli.declared import argument, option
from dxplan.render.language import mark

TaskId = Annotated[str, argument(metavar="TASK", help=mark("The task or activity."))]
Stage = Annotated[str | None, option("--stage", metavar="ID", help=mark("For a task with stages: which one."))]
Occurrence = Annotated[
    str | None, option("--occurrence", metavar="PERIOD", help=mark("For a recurring task: which period."))
]
