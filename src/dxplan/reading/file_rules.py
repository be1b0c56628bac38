"""The rules about files on the disk or in a commit, whatever their content."""

from dxplan.diagnostics import Rule, Severity, msg

MISPLACED_FILE = Rule(
    "DX016",
    "misplaced-file",
    Severity.ERROR,
    """A YAML file lies in a plan's folder where neither reports nor the journal are.

    Why: what the file holds counts for nothing, and whoever wrote it believes that it does.

    Example:
        plans/2024/so-tc.yaml

    Instead:
        plans/2024/reports/2024-Q2/so-tc.yaml
    """,
)
PLANTED = Rule(
    "DX017",
    "planted-repository",
    Severity.ERROR,
    """A folder among the plans holds the files of a git repository: HEAD, objects and refs, as ordinary files.

    Why: whoever starts git in that folder runs the programs that its `config` names, and works on its history instead
    of the plan's. dxplan starts git at the top of the clone alone and so obeys none of it; people and editors may.

    Example:
        plans/HEAD
        plans/config
        plans/objects/
        plans/refs/

    Instead:
        plans/2024.yaml
        plans/2024/
    """,
)
LINK_OUT = Rule(
    "DX019",
    "link-not-followed",
    Severity.ERROR,
    """A link in place of a plan, a record or a folder of records that leads out of the repository, or to nothing.

    Why: whoever commits a link chooses what is read on everybody else's machine; nothing outside is read or written.

    Example:
        plans/2024/journal/2024-07.yaml -> /home/an/2024-07.yaml

    Instead:
        the file itself at plans/2024/journal/2024-07.yaml
    """,
)
LINK_REMEDY = msg("put the file or folder itself in its place")
UNREADABLE = Rule(
    "DX024",
    "unreadable-file",
    Severity.ERROR,
    """A report or a file of the journal that can't be read: this user may not, or the disk fails.

    Why: the facts in it count for nothing here, and every state that they would change is another one elsewhere.

    Example:
        ---------- plans/2024/reports/2024-Q2/so-tc.yaml

    Instead:
        -rw-r--r-- plans/2024/reports/2024-Q2/so-tc.yaml
    """,
)
