"""A resolution written down by hand: targets to 2030 and to 2045, with their wording, some of them in words alone.

Rows of the appendix of a real resolution of 2025, with invented bodies: numbers as printed, a heading with rows below
it, bounds above and below, ranges, and a target with a second one for a later day.
"""

from pathlib import Path

from plans import plan_text

YEARS = "year: 2025\nuntil: 2045"
TASKS = "- {id: I.1, title: Xây dựng Chương trình, deliverable: Chương trình, deadline: Tháng 12/2025, lead: [so-tc]}\n"
KPIS = """
kpis:
  - {number: I, title: Đến năm 2030}
  - number: "1"
    title: Tiềm lực, trình độ khoa học, công nghệ
    parent: KPI.I
    target: {kind: qualitative, text: Đạt mức tiên tiến ở nhiều lĩnh vực quan trọng, due: 2030-12-31}
  - number: "10"
    title: Quy mô kinh tế số
    parent: KPI.I
    unit: "% GDP"
    baseline: {value: 20, on: 2025-01-01}
    targets:
      - {kind: at_least, value: 30, text: ≥ 30, due: 2030-12-31}
      - {kind: at_least, value: 50, text: ≥ 50, due: 2045-12-31}
  - {number: "11", title: Chỉ tiêu về thủ tục hành chính, parent: KPI.I}
  - number: "11.1"
    title: Tỉ lệ sử dụng dịch vụ công trực tuyến
    parent: KPI.11
    unit: "%"
    ratio: {numerator: Hồ sơ trực tuyến, denominator: Hồ sơ}
    target: {kind: at_least, value: 80, text: ≥ 80, due: 2030-12-31}
  - number: "14"
    title: Chỉ số phát triển con người duy trì
    parent: KPI.I
    unit: HDI
    lead: [so-tc]
    target: {kind: above, value: 0.7, text: "> 0,7", due: 2030-12-31}
  - number: "17"
    title: Chi ngân sách cho khoa học, công nghệ
    parent: KPI.I
    unit: "% tổng chi NSNN"
    target: {kind: at_least, value: 3, text: ≥ 3% và tăng dần theo yêu cầu phát triển, due: 2030-12-31}
  - number: "19"
    title: Tổ chức khoa học và công nghệ được xếp hạng
    parent: KPI.I
    unit: tổ chức
    target: {kind: range, low: 40, high: 50, text: 40 - 50, due: 2030-12-31}
  - number: "23.2"
    title: Số tuyến cáp quang biển mới đưa vào hoạt động
    parent: KPI.I
    unit: tuyến
    target: {kind: at_least, value: 9, text: "09", due: 2030-12-31}
  - number: "33"
    title: Tỉ lệ hồ sơ trễ hạn
    parent: KPI.I
    unit: "%"
    ratio: {numerator: Hồ sơ trễ hạn, denominator: Hồ sơ}
    target: {kind: below, value: 2, text: < 2, due: 2030-12-31}
"""
COLUMNS = """
columns:
  tasks:
    - {heading: TT, key: number}
    - {heading: Nhiệm vụ, key: title}
    - {heading: Sản phẩm, key: deliverable}
    - {heading: Thời hạn, key: deadline}
    - {heading: Cơ quan chủ trì, key: lead}
  kpis:
    - {heading: TT, key: number}
    - {heading: Chỉ tiêu, key: title}
    - {heading: Đơn vị tính, key: unit}
    - {heading: Năm 2030, group: Mức phải đạt, key: target, due: 2030}
    - {heading: Năm 2045, group: Mức phải đạt, key: target, due: 2045}
    - {heading: Cơ quan theo dõi, key: lead}
text:
  - heading: I. CHỈ TIÊU
  - Các chỉ tiêu tại Phụ lục I.
  - heading: II. TỔ CHỨC THỰC HIỆN
  - Các cơ quan thực hiện nhiệm vụ tại Phụ lục II./.
  - {annex: Phụ lục I, heading: CHỈ TIÊU, paragraph: Kèm theo Nghị quyết}
  - table: kpis
  - {annex: Phụ lục II, heading: NHIỆM VỤ, paragraph: Kèm theo Nghị quyết}
  - table: tasks
"""
WAIVED = "waivers: [{rule: DX306, reason: Nghị quyết giao chỉ tiêu mà không nêu nhiệm vụ}]\n"
_PLAN = plan_text(TASKS, KPIS + COLUMNS + WAIVED).replace("year: 2024", YEARS).replace("2024-05-15", "2025-05-15")
TEXT = "".join(line for line in _PLAN.splitlines(keepends=True) if not line.startswith("objectives:"))
JOURNAL = """\
schema: 1
entries:
  - {kind: reading, kpi: KPI.10, value: 31, on: 2030-11-30}
  - {kind: conclusion, kpi: KPI.1, text: Đạt mức tiên tiến, on: 2030-11-30}
"""


def write_resolution(folder: Path) -> Path:
    """Write the plan with its journal into a folder: the plan's path."""
    plan = folder / "plans" / "nghi-quyet.yaml"
    journal = plan.with_suffix("") / "journal" / "2030-11.yaml"
    journal.parent.mkdir(parents=True)
    plan.write_text(TEXT, "utf-8")
    journal.write_text(JOURNAL, "utf-8")
    return plan
