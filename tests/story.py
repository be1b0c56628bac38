"""A plan's year in twelve commits, and what is known of them by hand: made before any of it was run.

The second commit puts the plan in force, the fifth corrects a misspelling, the sixth and the eleventh amend, the
seventh renumbers a row and the eighth takes that back, the ninth lowers a target in silence and the tenth takes that
back. The third brings an agency, the fourth a comment, the tenth and the last facts.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

PLAN = "plans/2024.yaml"

DRAFT = """\
schema: 1
status: draft
year: 2024
document:
  symbol: KH-BCĐ
  type: Kế hoạch
  issuer: Ban Chỉ đạo chuyển đổi số tỉnh
  place: Thanh Hóa
  date: 2024-03
  title: Hoạt động năm 2024
  signer: {authority: TRƯỞNG BAN, name: Nguyễn Văn A}
basis: {text: Thực hiện nhiệm vụ được giao.}
objectives:
  general:
    - Đẩy mạnh chuyển đổi số.
    - Tăng cường chỉ đạo, điều hành.
  specific: "Chỉ tiêu:"
  headline: [KPI.1, KPI.2]
  requirements: [Bám sát thực tiễn.]
kpis:
  - id: KPI.1
    title: Hoàn thành triển khai 53 dịch vụ công thiết yếu
    unit: dịch vụ
    target:
      kind: at_least
      value: 53
      due: 2024-12-31
      parts:
        - {id: de-an-06, title: Theo Đề án 06, value: 25}
        - {id: qd-422, title: Theo Quyết định 422, value: 28}
    tasks: [III.1]
  - id: KPI.2
    title: Phát triển doanh nghiệp công nghệ số
    unit: doanh nghiệp
    target: {kind: range, low: 10, high: 20, due: 2024-12-31}
    tasks: [II.B.1]
sections:
  - id: I
    title: Chỉ đạo, điều hành
    tasks:
      - id: I.1
        title: Ban hành quy chế dữ liệu
        deliverable: Quyết định ban hành
        deadline: {text: 30/6/2024, kind: fixed, due: 2024-06-30}
        lead: [so-tttt]
        coordinating: [so-tc, so-nv]
        footnotes:
          - {mark: 1, after: quy chế, text: Theo Luật Giao dịch điện tử.}
      - id: I.2
        title: Giao ban hắng quý
        deadline: {text: Hằng quý, kind: recurring, every: quarter}
        lead: [so-tttt]
      - id: I.3
        title: Tuyên truyền chuyển đổi số
        deadline: {text: Thường xuyên, kind: ongoing}
        lead: [so-nv]
  - id: II
    title: Quản trị số
    sections:
      - id: II.A
        title: Dữ liệu
        tasks:
          - id: II.A.1
            title: Kết nối cơ sở dữ liệu quốc gia
            deadline: {text: Theo tiến độ thời gian của các bộ ngành Trung ương, kind: external}
            lead: [so-tttt]
          - id: II.A.2
            title: Xây dựng lộ trình biên lai điện tử
            deadline:
              text: Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch)
              kind: fixed
              due: 2024-09-30
              condition: Bộ Tài chính ban hành Kế hoạch
            lead: [so-tc]
      - id: II.B
        title: Doanh nghiệp
        tasks:
          - id: II.B.1
            title: Hỗ trợ doanh nghiệp nhỏ
            deadline: {text: Tháng 9, kind: fixed, due: 2024-09-30}
            lead: [so-nv]
  - id: III
    title: Dịch vụ công
    tasks:
      - id: III.1
        title: Rà soát dịch vụ công
        deadline: {text: Năm 2024, kind: fixed, due: 2024-12-31}
        lead: [so-tc]
      - id: III.2
        title: Tập huấn cán bộ
        deadline: {text: Tháng 7, kind: fixed, due: 2024-07-31}
        lead: [so-nv]
activities:
  - {id: HD.1, title: Chuẩn bị nội dung họp., lead: [so-tttt]}
committee: {name: Ban Chỉ đạo, standing_agency: so-tttt}
reporting:
  text: Báo cáo định kỳ hàng quý (trước ngày 15 của tháng cuối cùng của quý).
  every: quarter
  due_day: 14
  first_period: 2024-Q2
  to: so-tttt
  bodies: [so-tc, so-nv]
agencies:
  - {id: so-tttt, name: Sở Thông tin và Truyền thông, kind: department}
  - {id: so-tc, name: Sở Tài chính, kind: department}
  - {id: so-nv, name: Sở Nội vụ, kind: department}
documents: []
"""

CORRECTION = """\
amendments:
  - date: 2024-04-12
    reason: Sửa lỗi chính tả
    correction: true
    changes:
      - {path: tasks/I.2/title, from: Giao ban hắng quý, to: Giao ban hằng quý}
"""
FIRST = """\
  - document: 20/KH-BCĐ
    date: 2024-06-05
    reason: Gia hạn, đổi chủ trì, sửa chỉ tiêu
    changes:
"""
SECOND = """\
  - document: 30/KH-BCĐ
    date: 2024-10-15
    reason: Bỏ một nhiệm vụ, thêm một nhiệm vụ
    changes:
"""

MAY = """\
schema: 1
entries:
  - {kind: progress, task: I.2, occurrence: 2024-Q1, agency: so-tttt, progress: completed, on: 2024-03-28,
     evidence: [{number: 1/TB-BCĐ, date: 2024-03-28}]}
  - {kind: progress, task: II.B.1, agency: so-nv, progress: in_progress, on: 2024-05-02}
"""
JULY = """\
schema: 1
entries:
  - {kind: progress, task: I.2, occurrence: 2024-Q2, agency: so-tttt, progress: completed, on: 2024-07-03,
     evidence: [{number: 2/TB-BCĐ, date: 2024-07-03}]}
  - {kind: condition_met, task: II.A.2, on: 2024-07-20, evidence: [{number: 9/BTC, date: 2024-07-20}]}
  - {kind: date_set, task: II.A.1, on: 2024-08-01, due: 2024-10-31, evidence: [{number: 8/BTTTT, date: 2024-08-01}]}
"""
OCTOBER = """\
schema: 1
entries:
  - {kind: progress, task: I.1, agency: so-tttt, progress: completed, on: 2024-10-25,
     evidence: [{number: 3/QĐ, date: 2024-10-25}]}
  - {kind: conclusion, task: III.1, on: 2024-10-30, evidence: [{number: 4/TB-BCĐ, date: 2024-10-30}]}
"""

NEW_TASK = """\
      - id: III.3
        title: Đánh giá dịch vụ công
        deadline: {text: Tháng 12, kind: fixed, due: 2024-12-31}
        lead: [so-tttt]
"""
OLD_TASK = """\
      - id: III.2
        title: Tập huấn cán bộ
        deadline: {text: Tháng 8, kind: fixed, due: 2024-08-31}
        lead: [so-nv]
"""
CONDITIONAL = """\
            deadline:
              text: Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch)
              kind: fixed
              due: 2024-09-30
              condition: Bộ Tài chính ban hành Kế hoạch
"""
REVIEW = "id: III.1\n        title: Rà soát dịch vụ công\n"
NURSE = "  - {id: so-yt, name: Sở Y tế, kind: department}\n"
RANGE = "{kind: range, low: 10, high: 20, due: 2024-12-31}"


class Commit(NamedTuple):
    """A step of the story: when, what it replaces in the plan, what it adds behind it, and further files."""

    day: str
    subject: str
    edits: tuple[tuple[str, str], ...] = ()
    ledger: str = ""
    files: Mapping[str, str] = MappingProxyType({})


def _swap(*pairs: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((new, old) for old, new in reversed(pairs))


RENUMBER = (REVIEW, REVIEW.replace("III.1", "III.5"))
SERVES = ("    tasks: [III.1]\n", "    tasks: [III.5]\n")
LOWER = ("      value: 53\n", "      value: 50\n")
LOWER_PART = ("422, value: 28}", "422, value: 25}")

STORY = (
    Commit("2024-03-01", "Draft the plan"),
    Commit(
        "2024-03-11",
        "Put the plan in force",
        (
            ("status: draft\n", "status: in_force\n"),
            ("  symbol: KH-BCĐ\n", "  number: 10/KH-BCĐ\n"),
            ("date: 2024-03\n", "date: 2024-03-08\n"),
            ("{text: Tháng 7, kind: fixed, due: 2024-07-31}", "{text: Tháng 8, kind: fixed, due: 2024-08-31}"),
        ),
    ),
    Commit("2024-03-20", "Add an agency", (("documents: []\n", NURSE + "documents: []\n"),)),
    Commit("2024-04-02", "Say what the file is", (("schema: 1\n", "# Kế hoạch năm 2024\nschema:   1\n"),)),
    Commit("2024-04-15", "Correct a misspelling", (("Giao ban hắng quý", "Giao ban hằng quý"),), CORRECTION),
    Commit(
        "2024-06-10",
        "Amend by 20/KH-BCĐ",
        (
            ("    - Tăng cường", "    - Gắn với cải cách hành chính.\n    - Tăng cường"),
            (RANGE, "{kind: at_least, value: 15, due: 2024-12-31}"),
            ("{text: 30/6/2024, kind: fixed, due: 2024-06-30}", "{text: 30/9/2024, kind: fixed, due: 2024-09-30}"),
            (
                "due: 2024-09-30}\n            lead: [so-nv]\n",
                "due: 2024-09-30}\n            lead: [so-tc]\n",
            ),
            ("{text: Năm 2024, kind: fixed, due: 2024-12-31}", "{text: Tháng 10, kind: fixed, due: 2024-10-31}"),
        ),
        FIRST
        + """\
      - path: objectives/general
        from: [Đẩy mạnh chuyển đổi số., "Tăng cường chỉ đạo, điều hành."]
        to: [Đẩy mạnh chuyển đổi số., Gắn với cải cách hành chính., "Tăng cường chỉ đạo, điều hành."]
      - {path: kpis/KPI.2/target/kind, from: range, to: at_least}
      - {path: kpis/KPI.2/target/low, from: 10}
      - {path: kpis/KPI.2/target/high, from: 20}
      - {path: kpis/KPI.2/target/value, to: 15}
      - {path: tasks/I.1/deadline/text, from: 30/6/2024, to: 30/9/2024}
      - {path: tasks/I.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
      - {path: tasks/II.B.1/lead, from: [so-nv], to: [so-tc]}
      - {path: tasks/III.1/deadline/text, from: Năm 2024, to: Tháng 10}
      - {path: tasks/III.1/deadline/due, from: 2024-12-31, to: 2024-10-31}
""",
        {"plans/2024/journal/2024-05.yaml": MAY},
    ),
    Commit("2024-07-05", "Number the rows anew", (RENUMBER, SERVES)),
    Commit("2024-07-08", "Keep the numbers", _swap(RENUMBER, SERVES)),
    Commit("2024-08-12", "Tidy up the targets", (LOWER, LOWER_PART)),
    Commit(
        "2024-08-20",
        "Put the target back, add July's facts",
        _swap(LOWER, LOWER_PART),
        files={"plans/2024/journal/2024-07.yaml": JULY},
    ),
    Commit(
        "2024-10-16",
        "Amend by 30/KH-BCĐ",
        (
            ("{text: 30/9/2024, kind: fixed, due: 2024-09-30}", "{text: 29/11/2024, kind: fixed, due: 2024-11-29}"),
            ("coordinating: [so-tc, so-nv]", "coordinating: []"),
            ("Theo Luật Giao dịch điện tử.", "Theo Luật Giao dịch điện tử và Nghị định 23/2025/NĐ-CP."),
            (CONDITIONAL, "            deadline: {text: Năm 2024, kind: fixed, due: 2024-12-31}\n"),
            (
                "{text: Tháng 9, kind: fixed, due: 2024-09-30}",
                "{text: Tháng 9, kind: fixed, due: 2024-09-30}\n            lifecycle: suspended",
            ),
            (OLD_TASK, NEW_TASK),
        ),
        SECOND
        + """\
      - {path: tasks/I.1/deadline/text, from: 30/9/2024, to: 29/11/2024}
      - {path: tasks/I.1/deadline/due, from: 2024-09-30, to: 2024-11-29}
      - {path: tasks/I.1/coordinating, from: [so-tc, so-nv], to: []}
      - path: tasks/I.1/footnotes/0/text
        from: Theo Luật Giao dịch điện tử.
        to: Theo Luật Giao dịch điện tử và Nghị định 23/2025/NĐ-CP.
      - path: tasks/II.A.2/deadline/text
        from: Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch)
        to: Năm 2024
      - {path: tasks/II.A.2/deadline/due, from: 2024-09-30, to: 2024-12-31}
      - {path: tasks/II.A.2/deadline/condition, from: Bộ Tài chính ban hành Kế hoạch}
      - {path: tasks/II.B.1/lifecycle, from: active, to: suspended}
      - path: tasks/III.2
        from:
          id: III.2
          title: Tập huấn cán bộ
          deadline: {text: Tháng 8, kind: fixed, due: 2024-08-31}
          lead: [so-nv]
      - path: tasks/III.3
        to:
          id: III.3
          title: Đánh giá dịch vụ công
          deadline: {text: Tháng 12, kind: fixed, due: 2024-12-31}
          lead: [so-tttt]
""",
    ),
    Commit(
        "2024-11-04",
        "Add October's facts and a document to the registry",
        (
            (
                "documents: []\n",
                "documents:\n  - {id: qd-422-2022, number: 422/QĐ-TTg, date: 2022-04-04, type: Quyết định,"
                " issuer: Thủ tướng Chính phủ}\n",
            ),
            ("    tasks: [II.B.1]\n", "    tasks: [II.B.1, III.3]\n"),
        ),
        files={"plans/2024/journal/2024-10.yaml": OCTOBER},
    ),
)


def states() -> list[dict[str, str]]:
    """The files of the repository at each commit."""
    text, ledger, files, result = DRAFT, "", dict[str, str](), []
    for commit in STORY:
        for old, new in commit.edits:
            assert text.count(old) == 1, (commit.subject, old, text.count(old))
            text = text.replace(old, new)
        ledger += commit.ledger
        files = files | {**commit.files}
        result.append({PLAN: text + ledger, **files})
    return result


Row = tuple[str, str, str, str | None, Any, Any, str, int | None]

# What each commit changes of the one before it: kind, subject, id, field, from, to, significance, days.
ONTO: dict[int, list[Row]] = {
    2: [
        ("changed", "plan", "", "status", "draft", "in_force", "in_force", None),
        ("changed", "plan", "", "document.number", None, "10/KH-BCĐ", "content", None),
        ("changed", "plan", "", "document.symbol", "KH-BCĐ", None, "content", None),
        ("changed", "plan", "", "document.date", "2024-03", "2024-03-08", "content", None),
        ("changed", "task", "III.2", "deadline.text", "Tháng 7", "Tháng 8", "wording", None),
        ("changed", "task", "III.2", "deadline.due", "2024-07-31", "2024-08-31", "deadline_extended", 31),
    ],
    3: [("added", "agency", "so-yt", None, None, {"id": "so-yt"}, "bookkeeping", None)],
    4: [],
    5: [("changed", "task", "I.2", "title", "Giao ban hắng quý", "Giao ban hằng quý", "wording", None)],
    6: [
        (
            *("changed", "plan", "", "objectives.general"),
            ["Đẩy mạnh chuyển đổi số.", "Tăng cường chỉ đạo, điều hành."],
            ["Đẩy mạnh chuyển đổi số.", "Gắn với cải cách hành chính.", "Tăng cường chỉ đạo, điều hành."],
            *("content", None),
        ),
        ("changed", "kpi", "KPI.2", "target.kind", "range", "at_least", "target_changed", None),
        ("changed", "kpi", "KPI.2", "target.low", 10, None, "target_changed", None),
        ("changed", "kpi", "KPI.2", "target.high", 20, None, "target_changed", None),
        ("changed", "kpi", "KPI.2", "target.value", None, 15, "target_changed", None),
        ("changed", "task", "I.1", "deadline.text", "30/6/2024", "30/9/2024", "wording", None),
        ("changed", "task", "I.1", "deadline.due", "2024-06-30", "2024-09-30", "deadline_extended", 92),
        ("changed", "task", "II.B.1", "lead", ["so-nv"], ["so-tc"], "lead_changed", None),
        ("changed", "task", "III.1", "deadline.text", "Năm 2024", "Tháng 10", "wording", None),
        ("changed", "task", "III.1", "deadline.due", "2024-12-31", "2024-10-31", "deadline_shortened", -61),
    ],
    7: [
        ("removed", "task", "III.1", None, {"id": "III.1"}, None, "dropped", None),
        ("added", "task", "III.5", None, None, {"id": "III.5"}, "added", None),
        ("changed", "kpi", "KPI.1", "tasks", ["III.1"], ["III.5"], "bookkeeping", None),
    ],
    8: [
        ("removed", "task", "III.5", None, {"id": "III.5"}, None, "dropped", None),
        ("added", "task", "III.1", None, None, {"id": "III.1"}, "added", None),
        ("changed", "kpi", "KPI.1", "tasks", ["III.5"], ["III.1"], "bookkeeping", None),
    ],
    9: [
        ("changed", "kpi", "KPI.1", "target.value", 53, 50, "target_lowered", None),
        ("changed", "kpi", "KPI.1", "target.parts.qd-422.value", 28, 25, "target_lowered", None),
    ],
    10: [
        ("changed", "kpi", "KPI.1", "target.value", 50, 53, "target_raised", None),
        ("changed", "kpi", "KPI.1", "target.parts.qd-422.value", 25, 28, "target_raised", None),
    ],
    11: [
        ("changed", "task", "I.1", "deadline.text", "30/9/2024", "29/11/2024", "wording", None),
        ("changed", "task", "I.1", "deadline.due", "2024-09-30", "2024-11-29", "deadline_extended", 60),
        ("changed", "task", "I.1", "coordinating", ["so-tc", "so-nv"], [], "coordinating_dropped", None),
        (
            *("changed", "task", "I.1", "footnotes.0.text"),
            *("Theo Luật Giao dịch điện tử.", "Theo Luật Giao dịch điện tử và Nghị định 23/2025/NĐ-CP."),
            *("content", None),
        ),
        (
            *("changed", "task", "II.A.2", "deadline.text"),
            *("Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch)", "Năm 2024", "wording", None),
        ),
        ("changed", "task", "II.A.2", "deadline.due", "2024-09-30", "2024-12-31", "deadline_extended", 92),
        (
            *("changed", "task", "II.A.2", "deadline.condition"),
            *("Bộ Tài chính ban hành Kế hoạch", None, "deadline_changed", None),
        ),
        ("changed", "task", "II.B.1", "lifecycle", "active", "suspended", "suspended", None),
        ("removed", "task", "III.2", None, {"id": "III.2"}, None, "dropped", None),
        ("added", "task", "III.3", None, None, {"id": "III.3"}, "added", None),
    ],
    12: [
        ("changed", "kpi", "KPI.2", "tasks", ["II.B.1"], ["II.B.1", "III.3"], "bookkeeping", None),
        ("added", "document", "qd-422-2022", None, None, {"id": "qd-422-2022"}, "bookkeeping", None),
    ],
}

# The findings of the ledger, held against the commit before and against the one that put the plan in force.
VERDICTS: dict[int, tuple[set[str], set[str]]] = {
    2: (set(), set()),
    3: (set(), set()),
    4: (set(), set()),
    5: (set(), set()),
    6: (set(), set()),
    7: ({"DX714"}, {"DX714"}),
    8: ({"DX714"}, set()),
    9: ({"DX711"}, {"DX711"}),
    10: ({"DX711"}, set()),
    11: (set(), set()),
    12: (set(), set()),
}

TASKS = ("I.1", "I.2", "I.3", "II.A.1", "II.A.2", "II.B.1", "III.1", "III.2", "III.3")

# The state of each task by the newest file, later amendments undone; days late behind the colon, "-" where there is
# no such task on that day.
STATES = """\
day        | I.1                | I.2               | I.3     | II.A.1      | II.A.2      | II.B.1      | III.1             | III.2       | III.3
2024-03-31 | not_started        | completed_on_time | ongoing | awaiting    | awaiting    | not_started | not_started       | not_started | -
2024-06-04 | due_soon           | due_soon          | ongoing | awaiting    | awaiting    | in_progress | not_started       | not_started | -
2024-06-05 | not_started        | due_soon          | ongoing | awaiting    | awaiting    | not_started | not_started       | not_started | -
2024-07-01 | not_started        | overdue:1         | ongoing | awaiting    | awaiting    | not_started | not_started       | not_started | -
2024-09-15 | due_soon           | due_soon          | ongoing | not_started | due_soon    | due_soon    | not_started       | overdue:15  | -
2024-10-14 | overdue:14         | overdue:14        | ongoing | due_soon    | overdue:14  | overdue:14  | due_soon          | overdue:44  | -
2024-10-15 | not_started        | overdue:15        | ongoing | due_soon    | not_started | suspended   | due_soon          | -           | not_started
2025-01-01 | completed_on_time  | overdue:93        | ongoing | overdue:62  | overdue:1   | suspended   | completed_on_time | -           | overdue:1
"""  # noqa: E501

# The same days as the repository knew them then: neither the amendment of a day before its commit, nor later facts.
KNOWN = """\
day        | I.1                | I.2               | I.3     | II.A.1      | II.A.2      | II.B.1      | III.1             | III.2       | III.3
2024-03-31 | not_started        | due_soon          | ongoing | awaiting    | awaiting    | not_started | not_started       | not_started | -
2024-06-04 | due_soon           | overdue:65        | ongoing | awaiting    | awaiting    | not_started | not_started       | not_started | -
2024-06-05 | due_soon           | overdue:66        | ongoing | awaiting    | awaiting    | not_started | not_started       | not_started | -
2024-07-01 | not_started        | overdue:1         | ongoing | awaiting    | awaiting    | not_started | not_started       | not_started | -
2024-09-15 | due_soon           | due_soon          | ongoing | not_started | due_soon    | due_soon    | not_started       | overdue:15  | -
2024-10-14 | overdue:14         | overdue:14        | ongoing | due_soon    | overdue:14  | overdue:14  | due_soon          | overdue:44  | -
2024-10-15 | overdue:15         | overdue:15        | ongoing | due_soon    | overdue:15  | overdue:15  | due_soon          | overdue:45  | -
2025-01-01 | completed_on_time  | overdue:93        | ongoing | overdue:62  | overdue:1   | suspended   | completed_on_time | -           | overdue:1
"""  # noqa: E501
