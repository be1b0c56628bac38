"""A small plan with all that a body's form may ask, what bodies reported of it, and the form of a body."""

from functools import cache

from dxplan.assess import Assessment
from dxplan.exchange.forms.form_contents import FormContents, form_contents
from dxplan.model.dates import Period
from dxplan.model.plan import Plan
from dxplan.render.language import language
from plans import plan_text, workspace_of

QUARTER = Period.parse("2024-Q3")
REST = """\
activities: [{id: HD.1, title: Tập huấn, lead: [so-tc]}, {id: HD.2, title: Họp, lead: [so-tc], fulfilled_by: sessions,
              deadline: Hàng Quý}]
kpis:
  - {id: KPI.1, title: Nền tảng, unit: "%", tasks: [I.1], ratio: {numerator: Có, denominator: Tất cả},
     target: {kind: at_least, value: 60, due: 2024-12-31}}
  - {id: KPI.2, title: Dịch vụ, unit: dịch vụ, lead: [cac-so],
     target: {kind: at_least, value: 53, due: 2024-12-31, parts: [{id: a, title: Nhóm một, value: 25},
                                                                  {id: b, title: Nhóm hai, value: 28}]}}
  - {id: KPI.3, title: Của sở khác, unit: hồ sơ, lead: [so-tttt], target: {kind: at_least, value: 9, due: 2024-12-31}}
  - {id: KPI.4, title: Bằng lời, lead: [so-tc], target: {kind: qualitative, text: Nâng cao, due: 2024-12-31}}
reporting:
  - {text: Báo cáo hàng quý, every: quarter, due_day: 14, to: so-tttt, bodies: [cac-so], first_period: 2024-Q2}
  - {id: hang-thang, text: Báo cáo hàng tháng, every: month, due_day: 25, to: so-tttt, bodies: [so-tc],
     first_period: 2024-07}
"""
TASKS = """\
- {id: I.1, title: Một, deliverable: Đề án, deadline: 30/9/2024, lead: [so-tc]}
- {id: I.2, title: Hai, deadline: Hàng Quý, lead: [so-tc, so-nv]}
- {id: I.3, title: Ba, deadline: Thường xuyên, lead: [so-nv], coordinating: [so-tc]}
- {id: I.4, title: Bốn, deadline: Tháng 12, lead: [so-nv], coordinating: [cac-so]}
- {id: I.5, title: Năm, deadline: Tháng 12, lead: [cac-so]}
- {id: I.6, title: Sáu, deadline: Tháng 12, lead: [so-nv]}
- {id: I.7, title: Bảy, deadline: Tháng 6, lead: [so-tc]}
- {id: I.8, title: Tám, deadline: Tháng 12, lead: [so-tc], lifecycle: cancelled}
- id: I.9
  title: Chín
  lead: [so-nv]
  coordinating: [cac-so]
  deadline:
    kind: stages
    text: Trước 30/5 và 30/11
    stages:
      - {text: Lập, deadline: {kind: fixed, text: 30/5/2024, due: 2024-05-30}, lead: [so-tc]}
      - {text: Trình, deadline: {kind: fixed, text: 30/10/2024, due: 2024-10-30}, lead: [so-tc]}
      - {text: Làm, deadline: {kind: fixed, text: 30/11/2024, due: 2024-11-30}}
"""
REPORTED = """\
agency: so-tc
period: 2024-Q2
report: {number: 10/BC-STC, date: 2024-06-10, received: 2024-06-12}
progress:
  - {task: I.1, progress: in_progress, percent: 40}
  - {task: I.7, progress: completed, on: 2024-05-20, evidence: [{number: 5/QĐ, date: 2024-05-20}]}
  - {task: I.2, progress: completed, on: 2024-06-05, evidence: [{number: 6/BC, date: 2024-06-05}]}
  - {task: I.9, stage: 1, progress: completed, on: 2024-05-25, evidence: [{number: 7/QĐ, date: 2024-05-25}]}
readings:
  - {kpi: KPI.1, value: 41.5, on: 2024-06-10}
---
agency: so-nv
period: 2024-Q2
report: {date: 2024-06-10, received: 2024-06-12}
progress:
  - {task: I.2, progress: in_progress}
"""
THIS_PERIOD = """\
agency: so-tc
period: 2024-Q3
report: {number: 20/BC-STC, date: 2024-09-10, received: 2024-09-12}
progress:
  - task: I.1
    progress: completed
    percent: 100
    on: 2024-09-01
    result: Đã trình.
    difficulties: Thiếu người.
    proposals: Thêm người.
    evidence: [{number: 8/TTr, date: 2024-08-30}, {number: 9/QĐ, date: 2024-09-01}]
  - {task: I.3, progress: in_progress, percent: 62.5, on: 2024-09-02,
     evidence: [{number: 3/KH, date: 2024-09-02, issuer: UBND tỉnh}]}
  - {task: I.6, progress: in_progress}
readings:
  - {kpi: KPI.1, numerator: 30, denominator: 60, on: 2024-09-09, remark: Ước tính}
  - {kpi: KPI.2, part: a, value: 1200}
  - {kpi: KPI.3, value: 0.5}
difficulties: [Một., Hai.]
proposals: [Ba.]
"""


@cache
def form_plan() -> Plan:
    """The plan as read."""
    workspace = workspace_of(plan_text(TASKS, REST))
    assert workspace.plan is not None, workspace.diagnostics
    return workspace.plan


def form(
    judged: Assessment, agency: str = "so-tc", period: Period = QUARTER, duty: int = 0, lang: str = "vi"
) -> FormContents:
    body = next(body for body in judged.plan.agencies if body.id == agency)
    return form_contents("2024", body, judged.duties[duty].reports_for(period), judged, language(lang))
