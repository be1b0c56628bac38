"""Values that are chosen from a list, and the words of the office for them: `hoàn thành`, `quá hạn`, `chưa gửi`."""

from collections.abc import Mapping

from dxplan.diagnostics import Message, msg

Choices = Mapping[str, tuple[str, ...]]
"""Each value as dxplan writes it, with the words that people use for it; a word may mean several values."""

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
"""`hoàn thành` means every completed task, in time or not."""
LATE_TASKS: Choices = {"none": ("không",), "overdue": STATES["overdue"]}
LATE_REPORTS: Choices = {
    "none": ("không",),
    "missing": ("chưa gửi", "chưa báo cáo"),
    "late": ("gửi muộn", "muộn", "chậm"),
}
LEVELS: Choices = {"1": (), "2": (), "3": ()}
BODIES: Choices = {
    "department": ("sở", "sở, ban, ngành"),
    "district": ("huyện", "cấp huyện"),
    "commune": ("xã",),
    "police": ("công an",),
    "tax": ("thuế",),
    "university": ("đại học", "trường đại học"),
    "centre": ("trung tâm",),
    "team": ("tổ", "tổ công tác"),
    "association": ("hội", "hiệp hội"),
    "company": ("doanh nghiệp", "công ty"),
    "ward": ("phường",),
    "special_zone": ("đặc khu",),
    "party": ("cơ quan đảng",),
    "front": ("mặt trận", "mặt trận, đoàn thể"),
    "council": ("hội đồng nhân dân", "HĐND"),
    "court": ("tòa án",),
    "procuracy": ("viện kiểm sát",),
    "military": ("quân đội", "quân sự"),
    "ministry": ("bộ", "bộ, ngành"),
    "school": ("trường học",),
    "hospital": ("bệnh viện",),
    "fund": ("quỹ",),
    "unit": ("đơn vị", "đơn vị sự nghiệp"),
    "other": ("khác",),
}
FILES: Choices = {
    "plan": ("kế hoạch",),
    "report": ("báo cáo",),
    "journal": ("nhật ký",),
    "agencies": ("cơ quan", "danh sách cơ quan"),
}
LANGUAGES: Choices = {"vi": ("tiếng Việt", "Vietnamese"), "en": ("tiếng Anh", "English")}
FORMS: Choices = {
    "text": ("văn bản", "txt"),
    "json": (),
    "csv": (),
    "md": ("Markdown",),
    "docx": ("Word",),
    "xlsx": ("Excel",),
    "ics": ("lịch",),
    "github": (),
    "gitlab": (),
    "sarif": (),
    "junit": (),
}


def chosen(text: str, choices: Choices) -> tuple[str, ...]:
    """The values that a text means, whatever its capitals, marks and blanks; empty if it means none.

    A question is no value: `hoàn thành?` is a doubt.
    """
    from dxplan.wording.names import key  # most values are typed as they are

    value, wanted = "_".join(text.lower().split()), key(text)
    if value in choices:
        return (value,)
    if "?" in text:
        return ()
    return tuple(value for value, words in choices.items() if wanted in map(key, words))


def several(text: str, values: tuple[str, ...]) -> Message:
    """The message that a word means more than one value."""
    return msg("{text} may be {one} or {other}", text=text, one=values[0], other=values[1])
