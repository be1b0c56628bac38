"""Three plans that run in more than one calendar year, with what was recorded: six years, 100 days, a school year."""

from pathlib import Path
from textwrap import indent
from typing import NamedTuple

_HEAD = """\
schema: 1
status: in_force
year: {year}
until: {until}
document:
  type: Kế hoạch
  number: 15/KH-UBND
  issuer: Ủy ban nhân dân thành phố Sông Hà
  place: Sông Hà
  date: {issued}
  title: {title}
  signer: {{authority: CHỦ TỊCH, name: Trần Văn Bình}}
basis: {{text: Thực hiện nhiệm vụ được giao.}}
objectives: {{general: [Mục tiêu chung.], specific: "Chỉ tiêu:", headline: [], requirements: [Yêu cầu.]}}
committee: {{name: Ban Chỉ đạo, standing_agency: so-cn, office: {{superior: UBND THÀNH PHỐ, symbol: SCN, signer: {{
  authority: GIÁM ĐỐC, name: Lê Thị Hoa}}}}}}
agencies:
  - {{id: so-cn, name: Sở Khoa học và Công nghệ, short: Sở KHCN, kind: department}}
  - {{id: so-tc, name: Sở Tài chính, short: Sở TC, kind: department}}
  - {{id: so-nv, name: Sở Nội vụ, short: Sở NV, kind: department}}
groups:
  - {{id: cac-so, name: Các sở, members: [so-cn, so-tc, so-nv]}}
"""
_REPORTING = """\
reporting:
  text: Báo cáo {words}
  every: {every}
  due_day: {due_day}
  first_period: {first}
  to: so-cn
  bodies: [cac-so]
"""
_SIX_YEARS = """\
- {id: I.1, title: Xây dựng Đề án dữ liệu dùng chung, deliverable: Đề án, deadline: Tháng 11/2025, lead: [so-cn]}
- {id: I.2, title: Rà soát danh mục dịch vụ công, deliverable: Báo cáo, deadline: Hàng quý, lead: [so-tc]}
- {id: I.3, title: Đánh giá mức độ chuyển đổi số, deliverable: Báo cáo, deadline: Hàng năm, lead: [so-nv]}
- {id: I.4, title: Họp Ban Chỉ đạo, deliverable: Thông báo kết luận, deadline: Hàng quý, lead: [so-cn],
   fulfilled_by: sessions}
- {id: I.5, title: Nâng cấp trung tâm dữ liệu, deliverable: Hồ sơ hoàn công, deadline: Quý II/2026,
   lead: [so-cn, so-tc]}
- {id: I.6, title: Vận hành nền tảng số, deliverable: Nền tảng, deadline: Thường xuyên, lead: [so-cn]}
- {id: I.7, title: Xây dựng bản đồ số, deliverable: Bản đồ, deadline: Tháng 3/2028, lead: [so-tc]}
- {id: I.8, title: Tổng kết Chương trình, deliverable: Báo cáo tổng kết, deadline: Năm 2030, lead: [so-nv]}
"""
_SIX_YEARS_KPIS = """\
kpis:
  - id: KPI.1
    title: Tỷ trọng kinh tế số
    unit: "% GRDP"
    lead: [so-tc]
    tasks: [I.5]
    baseline: {value: 10, on: 2025-01-01}
    targets:
      - {kind: at_least, value: 20, due: 2026-12-31}
      - {kind: at_least, value: 30, due: 2030-12-31}
  - id: KPI.2
    title: Số bản đồ số được đưa vào sử dụng
    unit: bản đồ
    tasks: [I.7]
    target: {kind: at_least, value: 12, due: 2028-06-30}
"""
_SIX_YEARS_FACTS = """\
progress, task: I.1, agency: so-cn, progress: completed, on: 2025-11-20
progress, task: I.2, agency: so-tc, progress: completed, on: 2025-03-28, occurrence: 2025-Q1
progress, task: I.2, agency: so-tc, progress: completed, on: 2025-07-05, occurrence: 2025-Q2
progress, task: I.2, agency: so-tc, progress: completed, on: 2025-09-30, occurrence: 2025-Q3
progress, task: I.2, agency: so-tc, progress: completed, on: 2026-01-10, occurrence: 2025-Q4
progress, task: I.2, agency: so-tc, progress: completed, on: 2026-03-30, occurrence: 2026-Q1
progress, task: I.2, agency: so-tc, progress: completed, on: 2026-06-30, occurrence: 2026-Q2
progress, task: I.3, agency: so-nv, progress: completed, on: 2025-12-30, occurrence: "2025"
progress, task: I.5, agency: so-cn, progress: completed, on: 2026-06-20
reading, kpi: KPI.1, value: 14, on: 2025-12-01
reading, kpi: KPI.1, value: 19, on: 2026-12-10
session, on: 2025-03-25, attended: [so-cn, so-tc]
session, on: 2025-06-25, attended: [so-cn, so-tc]
session, on: 2025-09-25, attended: [so-cn, so-tc]
session, on: 2025-12-26, attended: [so-cn, so-tc]
session, on: 2026-03-25, attended: [so-cn, so-tc]
session, on: 2026-06-25, attended: [so-cn, so-tc]
"""
_REPORT = """\
schema: 1
agency: so-tc
period: 2025-Q4
report: {number: 500/BC-STC, date: 2025-12-12, received: 2025-12-12}
"""
_HUNDRED_DAYS = """\
- {id: I.1, title: Rà soát hồ sơ tồn đọng, deliverable: Danh mục hồ sơ, deadline: Tháng 11/2026, lead: [so-tc]}
- {id: I.2, title: Giải quyết dứt điểm hồ sơ tồn đọng, deliverable: Báo cáo, deadline: Trước 01/02/2027, lead: [so-tc]}
- {id: I.3, title: Giao ban tiến độ, deliverable: Biên bản, deadline: Hàng tháng, lead: [so-cn]}
- {id: I.4, title: Đánh giá sự hài lòng, deliverable: Báo cáo, deadline: Hàng quý, lead: [so-nv]}
"""
_HUNDRED_DAYS_KPIS = """\
kpis:
  - id: KPI.1
    title: Số hồ sơ tồn đọng được giải quyết
    unit: hồ sơ
    tasks: [I.2]
    target: {kind: at_least, value: 100, due: 2027-02-08}
"""
_HUNDRED_DAYS_FACTS = """\
progress, task: I.3, agency: so-cn, progress: completed, on: 2026-11-28, occurrence: 2026-11
progress, task: I.1, agency: so-tc, progress: completed, on: 2026-12-04
reading, kpi: KPI.1, value: 40, on: 2026-12-20
"""
_SCHOOL_YEAR = """\
- {id: I.1, title: Xây dựng kế hoạch giáo dục, deliverable: Kế hoạch, deadline: Tháng 9/2026, lead: [so-cn]}
- {id: I.2, title: Sinh hoạt chuyên môn, deliverable: Biên bản, deadline: Hàng tháng, lead: [so-nv]}
- {id: I.3, title: Sơ kết học kỳ I, deliverable: Báo cáo, deadline: Tháng 1/2027, lead: [so-cn]}
- {id: I.4, title: Tổng kết năm học, deliverable: Báo cáo, deadline: Trước 31/5/2027, lead: [so-cn, so-nv]}
- {id: I.5, title: Kiểm tra định kỳ, deliverable: Bảng điểm, deadline: Hàng quý, lead: [so-tc]}
"""
_SCHOOL_YEAR_KPIS = """\
kpis:
  - id: KPI.1
    title: Tỷ lệ học sinh hoàn thành chương trình
    unit: "%"
    ratio: {numerator: Học sinh hoàn thành, denominator: Học sinh}
    tasks: [I.4]
    target: {kind: at_least, value: 98, due: 2027-05-31}
"""


class LongPlan(NamedTuple):
    """A plan as a text, and its files of records by their paths."""

    text: str
    records: dict[str, str]

    def write(self, folder: Path, name: str = "ke-hoach") -> Path:
        """Write a plan repository into a folder: the plan's path."""
        plan = folder / "plans" / f"{name}.yaml"
        for path, text in (("", self.text), *self.records.items()):
            file = plan.with_suffix("") / path if path else plan
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return plan


def _text(year: int, until: str, issued: str, title: str, tasks: str, kpis: str, reporting: str) -> str:
    head = _HEAD.format(year=year, until=until, issued=issued, title=title)
    sections = "sections:\n  - id: I\n    title: Nhiệm vụ\n    tasks:\n" + indent(tasks, "      ")
    return head + sections + kpis + reporting


def _journal(facts: str) -> dict[str, str]:
    """Files for the months of facts, each of which is shown by a document of its day."""
    files: dict[str, str] = {}
    for number, fact in enumerate(facts.splitlines(), 1):
        day = fact.split("on: ")[1][:10]
        evidence = f"evidence: [{{number: {number}/BC-SCN, date: {day}}}]"
        files.setdefault(f"journal/{day[:7]}.yaml", "schema: 1\nentries:\n")
        files[f"journal/{day[:7]}.yaml"] += f"  - {{kind: {fact}, {evidence}}}\n"
    return files


def _reporting(words: str, every: str, due_day: int, first: str) -> str:
    return _REPORTING.format(words=words, every=every, due_day=due_day, first=first)


SIX_YEARS = LongPlan(
    _text(
        2025,
        "2030",
        "2025-03-10",
        "Chuyển đổi số giai đoạn 2025 - 2030",
        _SIX_YEARS,
        _SIX_YEARS_KPIS,
        _reporting("hàng quý", "quarter", 14, "2025-Q2"),
    ),
    _journal(_SIX_YEARS_FACTS) | {"reports/2025-Q4/so-tc.yaml": _REPORT},
)
HUNDRED_DAYS = LongPlan(
    _text(
        2026,
        "2027-02-08",
        "2026-11-01",
        "100 ngày cao điểm giải quyết hồ sơ",
        _HUNDRED_DAYS,
        _HUNDRED_DAYS_KPIS,
        _reporting("hàng tháng", "month", 25, "2026-11"),
    ),
    _journal(_HUNDRED_DAYS_FACTS),
)
SCHOOL_YEAR = LongPlan(
    _text(
        2026,
        "2027-05-31",
        "2026-08-20",
        "Thực hiện nhiệm vụ năm học 2026 - 2027",
        _SCHOOL_YEAR,
        _SCHOOL_YEAR_KPIS,
        _reporting("hàng quý", "quarter", 14, "2026-Q3"),
    ),
    {},
)
