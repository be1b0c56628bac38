"""The editions of the plan: in force, and amended. Both changes of the real text are invented, and marked so."""

from datetime import date

from dxplan.playground.yaml_text import replaced

AMENDED = date(2024, 10, 15)

_HEAD = """\
# SỐ LIỆU GIẢ ĐỊNH để làm quen với dxplan; không phải báo cáo thật.
#
# Nội dung là của kế hoạch thật năm 2024. Số, ngày ban hành, thành viên và phần sửa đổi là giả định.

"""

_LEDGER = """\

# SỐ LIỆU GIẢ ĐỊNH: không có văn bản nào như vậy.

amendments:
  - document: 215/KH-BCĐ
    date: 2024-10-15
    reason: >-
      Trường Đại học Hồng Đức đề nghị gia hạn để bổ sung phần dự báo nhu cầu nhân lực; tuyên truyền dịch vụ công
      trực tuyến giao cho cơ quan kiểm soát thủ tục hành chính chủ trì
    changes:
      - {path: tasks/II.1/deadline/text, from: 30/6/2024, to: 29/11/2024}
      - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-11-29}
      - {path: tasks/IV.B.4/lead, from: [so-tttt], to: [vp-ubnd]}
"""


_HEAD_OF_COMMITTEE = """\
    - name: Đỗ Minh Tuấn
      role: Trưởng Ban
"""
_MEMBERS = """\
    - name: Nguyễn Văn Ví Dụ
      role: Phó Trưởng Ban
      agencies: [vp-ubnd, so-tc, cong-an, cuc-thue, tt-hcc]
      basis: giả định
    - name: Trần Thị Thí Dụ
      role: Ủy viên
      agencies: [so-tttt, so-khcn, so-gddt, so-ngv, dh-hong-duc]
      basis: giả định
    - name: Lê Văn Giả Định
      role: Ủy viên
      agencies: [bql-kkt-nghi-son, ubnd-thuong-xuan, ubnd-ba-thuoc, ubnd-quan-hoa, ubnd-quan-son]
      basis: giả định
"""


def issued(plan: str) -> str:
    """The plan's text in force, under a number and a day, with members that oversee agencies."""
    _, _, body = plan.partition("schema: 1\n")
    text = f"{_HEAD}schema: 1\n{body}"
    begin, end = text.index("# The scan bears"), text.index("status: draft\n")
    text = text[:begin] + text[end:]
    text = replaced(text, "", "status: draft\n", "status: in_force\n")
    text = replaced(text, "\ndocument:", "symbol: KH-BCĐ\n", "number: 118/KH-BCĐ # số giả định\n")
    text = replaced(text, "\ndocument:", "date: 2024-05\n", "date: 2024-05-17 # ngày giả định\n")
    return replaced(text, "\ncommittee:", _HEAD_OF_COMMITTEE, _HEAD_OF_COMMITTEE + _MEMBERS)


def amended(plan: str) -> str:
    """The plan's text after the decision, with its entry in the ledger."""
    plan = replaced(plan, "- id: II.1\n", "text: 30/6/2024\n", "text: 29/11/2024\n")
    plan = replaced(plan, "- id: II.1\n", "due: 2024-06-30\n", "due: 2024-11-29\n")
    plan = replaced(plan, "- id: IV.B.4\n", "lead: [so-tttt]\n", "lead: [vp-ubnd]\n")
    return plan + _LEDGER
