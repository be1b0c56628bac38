"""The rules that reading itself applies: to a file's text (DX00x, DX801), and to the format of a plan (DX01x, DX201).

They have no check: the readers make their findings.
"""

from collections.abc import Sequence

from dxplan.diagnostics import Message, Rule, Severity, msg
from dxplan.reading.file_rules import LINK_OUT, MISPLACED_FILE, PLANTED, UNREADABLE

SYNTAX = Rule(
    "DX001",
    "not-yaml",
    Severity.ERROR,
    """The text is not YAML from here on.

    Why: behind a broken line nothing can be read for certain. The commonest cause is a text that holds `: ` or begins
    with a sign that YAML keeps for itself.

    Example:
        title: Kế hoạch: giai đoạn 1

    Instead:
        title: "Kế hoạch: giai đoạn 1"
    """,
)
DUPLICATE_KEY = Rule(
    "DX002",
    "duplicate-key",
    Severity.ERROR,
    """A key stands twice in one mapping.

    Why: most readers of YAML keep the last value and drop the first in silence, so a deadline or a lead can vanish.

    Example:
        due: 2024-06-30
        due: 2024-09-30

    Instead:
        due: 2024-09-30
    """,
)
FEATURE = Rule(
    "DX003",
    "yaml-feature-refused",
    Severity.ERROR,
    """An anchor, alias, merge key, tag, second document or key that is not text.

    Why: a plan is read by people, line by line; these features make a value come from elsewhere or become something
    that is not seen, and a few lines of them can unfold to gigabytes.

    Example:
        lead: &lead [so-tttt]
        coordinating: *lead

    Instead:
        lead: [so-tttt]
        coordinating: [so-tttt]
    """,
)
ENCODING = Rule(
    "DX004",
    "not-utf-8",
    Severity.ERROR,
    """The file is not UTF-8 text.

    Why: Vietnamese saved in another encoding reads as other letters, or not at all, on the next machine.

    Example:
        a file saved by Notepad as "Unicode" (UTF-16) or "ANSI"

    Instead:
        the same file saved as "UTF-8"
    """,
)
LIMIT = Rule(
    "DX005",
    "too-large",
    Severity.ERROR,
    """The file is larger, longer or more deeply nested than a plan can be.

    Why: such a file is broken or hostile, and reading it could exhaust the machine.

    Example:
        a: [[[[[[[[ … 65 levels

    Instead:
        at most 64 MB, 3 million nodes and 64 levels
    """,
)
CONTROL = Rule(
    "DX006",
    "invisible-character",
    Severity.ERROR,
    """A control, direction or zero-width character stands in the text.

    Why: it is not seen, yet it can hide or reorder words on a screen, and makes equal texts differ.

    Example:
        title: "Xây dựng\\u202e Đề án"

    Instead:
        title: Xây dựng Đề án
    """,
)
AMBIGUOUS = Rule(
    "DX007",
    "ambiguous-scalar",
    Severity.ERROR,
    """A plain value that two versions of YAML read differently.

    Why: `no` is false to one program and a word to another, `010` is 8 or 10, `1_000` a number or a text. What an
    editor shows and what is computed must be the same.

    Example:
        short: no

    Instead:
        short: "no"
    """,
)
EMPTY = Rule(
    "DX008",
    "empty-file",
    Severity.ERROR,
    """The file holds no plan.

    Why: an empty file or one of comments alone is most often a file that was saved too early.

    Example:
        # only a comment

    Instead:
        schema: 1
        status: draft
    """,
)
CONFLICT = Rule(
    "DX009",
    "merge-conflict",
    Severity.ERROR,
    """A conflict of a merge (git) was not resolved: both versions stand in the file, with git's lines around them.

    Why: nothing says which of the two is right, and neither may count until a person has chosen. Where two people added
    different things, both may be right: keep both, and delete git's lines alone.

    Example:
        <<<<<<< HEAD
        due: 2024-09-30
        =======
        due: 2024-12-31
        >>>>>>> gia-han

    Instead:
        due: 2024-12-31
    """,
)
NOT_NFC = Rule(
    "DX801",
    "decomposed-letters",
    Severity.WARNING,
    """Letters and their marks are stored apart (NFD) where one character (NFC) is usual.

    Why: the text looks the same, but searching, sorting and comparing miss it. It is read as NFC.

    Example:
        title: Kế hoạch     (typed on some phones and Macs)

    Instead:
        title: Kế hoạch
    """,
)
UNKNOWN_KEY = Rule(
    "DX010",
    "unknown-key",
    Severity.ERROR,
    """A key that the format does not have.

    Why: a mistyped key would be passed over, and what stands under it with it.

    Example:
        coordinators: [so-tc]

    Instead:
        coordinating: [so-tc]
    """,
)
MISSING_KEY = Rule(
    "DX011",
    "missing-key",
    Severity.ERROR,
    """A key that the format requires is not there.

    Why: the item can't be understood without it, and is left out of every view.

    Example:
        - id: II.1
          deliverable: Đề án

    Instead:
        - id: II.1
          title: Xây dựng Đề án
          deliverable: Đề án
    """,
)
WRONG_TYPE = Rule(
    "DX012",
    "wrong-type",
    Severity.ERROR,
    """A value of another sort than its key takes: a number for a text, a text for a list.

    Why: nothing is converted in silence; a guess could be wrong.

    Example:
        lead: so-tttt

    Instead:
        lead: [so-tttt]
    """,
)
WRONG_VALUE = Rule(
    "DX013",
    "value-not-allowed",
    Severity.ERROR,
    """A value outside those that its key takes.

    Why: views and reports know the listed values alone.

    Example:
        lifecycle: paused

    Instead:
        lifecycle: suspended
    """,
)
WRONG_DATE = Rule(
    "DX014",
    "not-a-date",
    Severity.ERROR,
    """A date, month or period that is not written as one, or that the calendar does not have.

    Why: 10/06 is October to one reader and June to another; year, month and day in this order are read alike by all.

    Example:
        due: 30/6/2024

    Instead:
        due: 2024-06-30
    """,
)
LATER_FORMAT = Rule(
    "DX015",
    "later-format",
    Severity.ERROR,
    """The plan is written for a later version of dxplan.

    Why: this version would misread what it does not know.

    Example:
        schema: 2

    Instead:
        a newer dxplan, or `schema: 1`
    """,
)
TWO_NUMBERS = Rule(
    "DX022",
    "number-read-in-two-ways",
    Severity.ERROR,
    """A number whose point or comma may part thousands, or be the decimal sign.

    Why: in Vietnam 1.200 is one thousand two hundred, and to a program it is one and two tenths; a target read so is
    attained by the second person.

    Example:
        target: {kind: at_least, value: 1.200}

    Instead:
        target: {kind: at_least, value: 1200}
    """,
)
NOT_CANONICAL = Rule(
    "DX023",
    "not-canonical",
    Severity.INFO,
    """A value of a report or the journal in words, or written otherwise than the files keep it; it counts as read.

    Why: `quý 3` and `hoàn thành` are what people write, and one meaning alone fits; this says which. The canonical
    writing is the same to every program and to whoever searches the files.

    Example:
        - {task: II.1, progress: hoàn thành, on: 28/6/2024}

    Instead:
        - {task: II.1, progress: completed, on: 2024-06-28}
    """,
)
UNCERTAIN_DEADLINE = Rule(
    "DX201",
    "uncertain-deadline",
    Severity.ERROR,
    """The wording of a deadline can be read in more than one way, or in none.

    Why: a wrong due date is far worse than none; whoever knows the meaning writes it out.

    Example:
        deadline: Khoảng giữa quý III

    Instead:
        deadline:
          text: Khoảng giữa quý III
          kind: fixed
          due: 2024-08-15
    """,
)
RULES = (
    SYNTAX,
    DUPLICATE_KEY,
    FEATURE,
    ENCODING,
    LIMIT,
    CONTROL,
    AMBIGUOUS,
    EMPTY,
    CONFLICT,
    NOT_NFC,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    WRONG_VALUE,
    WRONG_DATE,
    LATER_FORMAT,
    MISPLACED_FILE,
    PLANTED,
    LINK_OUT,
    TWO_NUMBERS,
    NOT_CANONICAL,
    UNREADABLE,
    UNCERTAIN_DEADLINE,
)

WRITE_ONE = msg("write the one that is meant, with nothing between thousands")


def two_numbers(value: str, readings: Sequence[str]) -> Message:
    """The two numbers that a written one may be."""
    return msg("{value} may be {one} or {other}", value=value, one=readings[0], other=readings[1])
