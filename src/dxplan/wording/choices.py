"""What is chosen from a list, and the words of the office for it: `hoàn thành`, `quá hạn`, `chưa gửi`."""

from collections.abc import Mapping

from dxplan.diagnostics import Message, msg

Choices = Mapping[str, tuple[str, ...]]
"""Each value as dxplan writes it, with the words that people have for it; a word may stand for several values."""

_COMPLETED, _NOT_COMPLETED = "hoàn thành", "chưa hoàn thành"
PROGRESS: Choices = {
    "completed": (_COMPLETED, "đã hoàn thành", "đã xong", "xong"),
    "in_progress": ("đang thực hiện", "đang triển khai", "đang làm", _NOT_COMPLETED),
    "not_started": ("chưa thực hiện", "chưa triển khai", "chưa bắt đầu", "chưa làm", _NOT_COMPLETED),
}
STATES: Choices = {
    "cancelled": ("dừng", "hủy"),
    "suspended": ("tạm dừng",),
    "completed_on_time": ("hoàn thành đúng hạn", _COMPLETED, "đã hoàn thành"),
    "completed_late": ("hoàn thành quá hạn", "hoàn thành muộn", _COMPLETED, "đã hoàn thành"),
    "completed": (_COMPLETED, "đã hoàn thành"),
    "ongoing": ("thường xuyên",),
    "awaiting": ("chờ", "đang chờ"),
    "overdue": ("quá hạn", "trễ hạn"),
    "due_soon": ("sắp đến hạn", "sắp hết hạn"),
    "in_progress": ("đang thực hiện", "đang triển khai"),
    "not_started": ("chưa thực hiện", "chưa triển khai"),
}
"""`hoàn thành` is said of whatever is completed, in time or not."""
LATE_TASKS: Choices = {"none": ("không",), "overdue": STATES["overdue"]}
LATE_REPORTS: Choices = {
    "none": ("không",),
    "missing": ("chưa gửi", "chưa báo cáo"),
    "late": ("gửi muộn", "muộn", "chậm"),
}
LEVELS: Choices = {"1": (), "2": (), "3": ()}
FILES: Choices = {"plan": ("kế hoạch",), "report": ("báo cáo",), "journal": ("nhật ký",)}
LANGUAGES: Choices = {"vi": ("tiếng Việt", "Vietnamese"), "en": ("tiếng Anh", "English")}
FORMS: Choices = {
    "text": ("văn bản", "txt"),
    "json": (),
    "csv": (),
    "md": ("Markdown",),
    "docx": ("Word",),
    "ics": ("lịch",),
    "github": (),
    "gitlab": (),
    "sarif": (),
    "junit": (),
}


def chosen(typed: str, choices: Choices) -> tuple[str, ...]:
    """The values that a text stands for, whatever its capitals, marks and blanks; none where it stands for none.

    A question is no value: `hoàn thành?` is a doubt.
    """
    from dxplan.wording.names import key  # most values are typed as they are

    own, wanted = "_".join(typed.lower().split()), key(typed)
    if own in choices:
        return (own,)
    if "?" in typed:
        return ()
    return tuple(value for value, words in choices.items() if wanted in map(key, words))


def several(typed: str, found: tuple[str, ...]) -> Message:
    """That a word stands for more than one value."""
    return msg("{text} may be {one} or {other}", text=typed, one=found[0], other=found[1])
