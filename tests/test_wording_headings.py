"""The headings of a document by their numbers in one another."""

from dxplan.wording.headings import numbered_headings
from plans import plan_text, workspace_of

TEXT = """\
text:
  - heading: I. MỤC ĐÍCH, YÊU CẦU
  - {heading: 1. Mục đích, level: 2}
  - Tháo gỡ điểm nghẽn.
  - {heading: 2. Yêu cầu, level: 2}
  - {heading: a) Rõ việc, level: 3}
  - {heading: 2.2. Rõ người, level: 3}
  - heading: CÁC NHIỆM VỤ
  - {heading: 1/ Chung, level: 2}
  - heading: Điều 2. Trách nhiệm
  - {heading: 1. Sở Tài chính, level: 2}
  - heading: Phần II
  - heading: Các cơ quan
  - {annex: Phụ lục I, heading: CHỈ TIÊU}
  - {heading: 1. Chung, level: 2}
  - {heading: 1. Riêng, level: 2}
"""


def test_numbers_stand_behind_those_above() -> None:
    """Whatever mark they have; what has no number has no place, and ends what is above it."""
    plan = workspace_of(plan_text("[]\n", TEXT)).plan
    assert plan
    assert numbered_headings(plan) == {
        "I": "I. MỤC ĐÍCH, YÊU CẦU",
        "I.1": "1. Mục đích",
        "I.2": "2. Yêu cầu",
        "I.2.a": "a) Rõ việc",
        "I.2.2": "2.2. Rõ người",
        "1": "1/ Chung",
        "Điều 2": "Điều 2. Trách nhiệm",
        "Điều 2.1": "1. Sở Tài chính",
        "Phần II": "Phần II",
        "Phụ lục I": "CHỈ TIÊU",
        "Phụ lục I.1": "1. Chung",
    }


def test_the_five_parts_have_the_numbers_that_are_printed() -> None:
    rest = "budget: Không.\norganisation: [{title: Sở Tài chính, items: [Theo dõi.]}]\n"
    plan = workspace_of(plan_text("[]\n", rest)).plan
    assert plan
    headings = numbered_headings(plan)
    assert list(headings) == ["I", "I.1", "I.1.a", "I.1.b", "I.2", "II", "III", "IV", "IV.1"]
    assert headings["IV.1"] == "Sở Tài chính"
    without = plan_text("[]\n", rest + "activities: [{id: HD.1, title: Họp}]\n")
    plan = workspace_of("\n".join(line for line in without.split("\n") if not line.startswith("objectives"))).plan
    assert plan
    assert list(numbered_headings(plan)) == ["I", "III", "IV", "IV.1"]
