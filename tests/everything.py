"""A small plan with one of everything: each key of the three formats stands in it at least once.

`FILES` is a whole plan repository, each file by its path; a test sees to it that no key of the formats is missing.
Nothing in it is invented for one test: whoever breaks one thing at a time starts from here.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from dxplan.reading.canonical import Words
from dxplan.reading.load import Workspace, load_plan, load_record

PLAN = "plans/2024.yaml"

_PLAN_TEXT = """\
schema: 1
status: in_force
year: 2024
until: 2024
form: state
document:
  number: 12/KH-BCĐ
  symbol: KH-BCĐ
  type: Kế hoạch
  superior: UBND tỉnh Thanh Hóa
  issuer: Ban Chỉ đạo chuyển đổi số tỉnh
  place: Thanh Hóa
  date: 2024-05-17
  title: Hoạt động của Ban Chỉ đạo năm 2024
  signer: {authority: TRƯỞNG BAN, office: CHỦ TỊCH UBND TỈNH, post: PHÓ CHỦ TỊCH, name: Nguyễn Văn A}
  recipients: [Như trên, "Lưu: VT, BCĐ."]
columns:
  tasks:
    - {heading: TT, key: number, group: Số}
    - {heading: Nhiệm vụ, key: title}
    - {heading: Phương thức hỗ trợ, note: true}
  kpis: [{heading: Chỉ tiêu, key: title}, {heading: Kết quả 2023, group: Mức, note: true},
         {heading: Năm 2024, key: target, due: 2024}]
text:
  - {heading: I. MỤC ĐÍCH, level: 1}
  - {paragraph: Gồm các nhiệm vụ sau.}
  - {table: tasks}
  - {annex: Phụ lục, heading: CHỈ TIÊU, paragraph: (Kèm theo Kế hoạch)}
  - {table: tasks, sections: [I]}
headings: {I: MỤC ĐÍCH, II: NHIỆM VỤ, III: HOẠT ĐỘNG, IV: KINH PHÍ, V: TỔ CHỨC THỰC HIỆN}
basis:
  text: Thực hiện Kế hoạch số 298/KH-UBND ngày 26/12/2023 của UBND tỉnh
  documents: [kh-298-2023]
theme: Phát triển kinh tế số
objectives:
  general: [Mục tiêu chung.]
  specific: "Chỉ tiêu:"
  headline: [KPI.1, KPI.2]
  requirements: [Yêu cầu.]
kpis:
  - id: KPI.1
    title: 60% doanh nghiệp ứng dụng các nền tảng số
    short: 60% doanh nghiệp dùng nền tảng số
    unit: "%"
    target: {kind: at_least, value: 60, due: 2024-12-31}
    ratio: {numerator: Doanh nghiệp ứng dụng, denominator: Doanh nghiệp, population: 600}
    baseline: {value: 35.5, on: 2024-01-01}
    tasks: [I.1]
    footnotes: [{mark: 1, after: doanh nghiệp, text: Doanh nghiệp tại các khu công nghiệp.}]
    remark: Ghi chú của người nhập
    waivers: [{rule: DX627, reason: Ví dụ}]
  - id: KPI.2
    title: Triển khai 53 dịch vụ công thiết yếu
    unit: dịch vụ
    target:
      kind: exactly
      value: 53
      due: 2024-12-31
      parts:
        - {id: de-an-06, title: Theo Đề án 06, value: 25}
        - {id: qd-422, title: Theo Quyết định 422, value: 28}
    tasks: [I.A.1]
  - id: KPI.3
    title: Tỷ lệ hồ sơ trễ hạn
    unit: hồ sơ
    target: {kind: at_most, value: 10, due: 2024-12-31}
    baseline: {value: 100}
    tasks: [I.A.1]
  - id: KPI.4
    number: "4"
    lead: [so-tc]
    printed: {lead: Sở Tài chính chủ trì, title: Doanh nghiệp số}
    extra: {Kết quả 2023: "20"}
    title: Doanh nghiệp công nghệ số
    unit: doanh nghiệp
    target: {kind: range, low: 20, high: 40, due: 2024-12-31, text: 20 - 40}
    tasks: [I.A.1]
  - id: KPI.5
    title: Hạ tầng số
    parent: KPI.4
    unit: trạm
    targets:
      - {kind: at_least, value: 9, due: 2024-11-30, text: "09"}
      - {kind: qualitative, text: Hiện đại, due: 2024-12-31}
    tasks: [I.A.1]
preamble: Các nhiệm vụ trọng tâm gồm
tasks:
  - number: "1"
    title: Chuẩn hóa dữ liệu
    deadline: Tháng 12
    merged: [deadline]
    tasks:
      - {number: a), title: Dữ liệu đầu tư công, lead: [so-tc]}
sections:
  - id: I
    title: NHIỆM VỤ
    waivers: [{rule: DX502, reason: Ví dụ}]
    tasks:
      - id: I.1
        title: Xây dựng Đề án chuyển đổi số
        short: Đề án chuyển đổi số
        deliverable: 60% doanh nghiệp ứng dụng
        deadline:
          text: Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch)
          kind: fixed
          due: 2024-09-30
          condition: Bộ Tài chính ban hành Kế hoạch
        lead: [so-tc]
        coordinating: [cac-so, lien-quan]
        printed:
          lead: Sở Tài chính chủ trì
          coordinating: Các sở và đơn vị liên quan
          title: Xây dựng Đề án chuyển đổi số
          deliverable: 60% doanh nghiệp ứng dụng
          deadline: Quý III/2024
        lifecycle: active
        extra: {Phương thức hỗ trợ: Thuê chuyên gia}
        implements: ["298/KH-UBND#I.1"]
        footnotes: [{mark: 2, after: Đề án, text: Đề án của tỉnh.}]
        remark: Ghi chú
        waivers: [{rule: DX501, reason: Ví dụ}]
      - id: I.2
        title: Tổ chức các phiên họp
        deadline: {text: Hàng Quý, kind: recurring, every: quarter}
        lead: [so-tttt]
        fulfilled_by: sessions
      - id: I.3
        title: Duy trì trang thông tin
        deadline: {text: Thường xuyên, kind: ongoing, begins: 2024-06-01}
        lead: [so-tttt]
      - id: I.4
        title: Thực hiện theo kế hoạch của tỉnh
        deadline: {text: Theo lộ trình đã được phê duyệt, kind: by_document, documents: [kh-298-2023], begins: plan}
        lead: [so-tttt]
      - id: I.5
        title: Kết nối với bộ, ngành
        deadline:
          text: Theo tiến độ của các bộ, ngành Trung ương
          kind: external
          by: các bộ, ngành Trung ương
          begins: 2024-06-01
        lead: [so-tttt]
      - id: I.6
        title: Nâng cấp cổng dịch vụ công
        deadline: Tháng 6
        lead: [cac-so]
      - id: I.7
        title: Việc đã dừng
        deadline: Trước 30/6/2024
        lead: [so-tc]
        lifecycle: suspended
      - id: I.8
        title: Hướng dẫn thực hiện Nghị quyết
        deadline:
          text: 10 ngày làm việc sau khi Nghị quyết được ban hành
          kind: after_event
          event: Nghị quyết được ban hành
          working_days: 10
          begins: plan
          continues: true
        lead: [so-tc]
      - id: I.9
        title: Đánh giá mức độ chuyển đổi số
        deadline:
          text: Lựa chọn trong Quý III; báo cáo 3 tháng sau khi Đề án hoàn thành; 5 ngày kể từ ngày ban hành Kế hoạch
          kind: stages
          begins: plan
          continues: true
          stages:
            - id: chon
              text: Lựa chọn
              deadline: {text: Quý III/2024 (ngay khi có tiêu chí), kind: fixed, due: 2024-09-30, begins: plan,
                         continues: true, condition: có tiêu chí}
            - {text: Báo cáo, deadline: {text: 3 tháng, kind: after_event, from: I.1, months: 3}, lead: [so-tttt]}
            - {deadline: {text: 5 ngày, kind: after_event, from: plan, days: 5}}
            - deadline:
                text: Trước ngày 25 tháng sau mỗi quý; thứ Sáu hằng tuần trước 16 giờ
                kind: recurring
                every: [quarter, week]
                due_day: 24
                due_month: next
                due_weekday: friday
                due_time: "16:00"
                begins: plan
                continues: true
        lead: [so-tc]
    sections:
      - id: I.A
        number: A
        title: Nhiệm vụ riêng
        columns: [{heading: TT, key: number, group: Số, note: true}]
        tasks:
          - id: I.A.1
            title: Đào tạo cán bộ
            deadline: 6 tháng đầu năm
            lead: [so-tc, so-tttt]
activities:
  - id: HD.1
    number: "1."
    title: Họp thường kỳ
    items: [Mỗi quý một lần.]
    in: I
    deadline: Hàng tháng
    lead: [so-tttt, so-tc]
    printed: {lead: Giao Sở Thông tin và Truyền thông}
    fulfilled_by: sessions
    remark: Ghi chú
    waivers: [{rule: DX502, reason: Ví dụ}]
budget: Từ ngân sách tỉnh.
organisation:
  - {title: Sở Thông tin và Truyền thông, agencies: [so-tttt], items: [Theo dõi, đôn đốc.]}
office:
  agency: so-tttt
  reports_to: Ban Chỉ đạo chuyển đổi số tỉnh
  chair: Trưởng ban
  superior: UBND TỈNH THANH HÓA
  symbol: STTTT
  unit: CNTT
  signer: {authority: TM. BAN GIÁM ĐỐC, office: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Trần Văn B}
  form: state
committee:
  name: Ban Chỉ đạo chuyển đổi số tỉnh
  standing_agency: so-tttt
  office:
    superior: UBND TỈNH THANH HÓA
    symbol: STTTT
    unit: CNTT
    signer: {authority: GIÁM ĐỐC, name: Trần Văn B}
    form: state
    basis: Ví dụ
  support: to-giup-viec
  members:
    - {name: Nguyễn Văn A, role: Trưởng ban, agencies: [so-tc], basis: Quyết định}
reporting:
  - text: Báo cáo định kỳ hàng quý, trước ngày 15 của tháng cuối cùng của quý
    every: [quarter, {every: year, due_day: 14, due_month: 12, due_time: "16:30"}]
    due_day: 14
    due_month: next
    due_time: "16:00"
    first_period: 2024-Q2
    to: so-tttt
    bodies: [cac-so]
    when_day_off: none
  - id: theo-cong-van
    text: Báo cáo theo công văn
    every: [quarter, {every: week, due_weekday: friday}]
    due_weekday: thursday
    due: by_document
    window: calendar
    first_period: 2024-Q3
    to: [so-tc, to-giup-viec]
    bodies: leads
agencies:
  - {id: so-tttt, name: Sở Thông tin và Truyền thông, short: TTTT, aliases: [Sở TTTT], kind: department}
  - id: so-tc
    name: Sở Tài chính
    kind: department
    identifier: 000.00.15.H56
    code: "14758"
    valid_from: 2000-01-01
    valid_to: 2025-02-28
    successors: [{agency: so-tc-moi, scope: Ngân sách}]
    basis: Nghị quyết
    waivers: [{rule: DX502, reason: Ví dụ}]
  - {id: so-tc-moi, name: Sở Tài chính (mới), kind: department, valid_from: 2025-03-01}
  - {id: to-giup-viec, name: Tổ giúp việc, kind: team}
groups:
  - id: cac-so
    name: Các sở
    aliases: [Các sở của tỉnh]
    members: [so-tttt, so-tc]
    basis: Kế hoạch
    waivers: [{rule: DX502, reason: Ví dụ}]
  - {id: lien-quan, name: Các đơn vị liên quan, open: true}
documents:
  - id: kh-298-2023
    number: 298/KH-UBND
    date: 2023-12-26
    type: Kế hoạch
    issuer: UBND tỉnh
    title: Chuyển đổi số năm 2024
    remark: Ghi chú
    waivers: [{rule: DX502, reason: Ví dụ}]
calendar:
  - {date: 2024-06-17, kind: day_off, name: Ngày nghỉ của tỉnh, source: Thông báo số 1}
waivers: [{rule: DX306, reason: Ví dụ}]
amendments:
  - document: 15/QĐ-BCĐ
    date: 2024-06-20
    reason: Điều chỉnh thời hạn
    correction: false
    changes:
      - {path: tasks/I.A.1/title, from: Bồi dưỡng cán bộ, to: Đào tạo cán bộ}
      - {path: tasks/bo-1, from: {id: bo-1, title: Việc bỏ}, in: I.A}
      - {path: tasks/bo-2, from: {id: bo-2, title: Việc bỏ}, after: I.A.1}
doubts:
  - {item: I.A.1, field: lead, cell: "bảng 1, hàng 2, cột 5", words: Sở, why: Không rõ sở nào}
"""

_SHA = "0" * 64

_REPORT = f"""\
schema: 1
agency: so-tc
period: 2024-Q2
report: {{number: 45/BC-STC, date: 2024-06-10, received: 2024-06-12}}
progress:
  - task: I.1
    progress: in_progress
    percent: 40
    result: Đã có dự thảo
    difficulties: Thiếu số liệu
    proposals: Đề nghị phối hợp
    on: 2024-06-09
    evidence:
      - {{number: 30/STC-VP, date: 2024-06-08, issuer: Sở Tài chính, title: Kết quả thu phí}}
      - {{file: docs/b.pdf, sha256: "{_SHA}"}}
    remark: Ghi chú của cơ quan thường trực
  - {{task: I.6, progress: completed, on: 2024-06-07, evidence: [{{number: 31/STC-VP, date: 2024-06-07}}]}}
  - {{task: I.9, stage: chon, progress: not_started}}
  - {{task: HD.1, occurrence: 2024-05, progress: completed, on: 2024-06-01, corrects: Ghi nhầm}}
readings:
  - kpi: KPI.1
    value: 50
    numerator: 300
    denominator: 600
    on: 2024-06-09
    evidence: [{{number: 32/STC-VP, date: 2024-06-09}}]
    corrects: Số liệu mới
    remark: Ghi chú
  - {{kpi: KPI.2, part: de-an-06, value: 20, on: 2024-06-09}}
difficulties: [Thiếu nhân lực.]
proposals: [Bổ sung kinh phí.]
waivers: [{{rule: DX627, reason: Ví dụ}}]
"""

_REPORT_ON_REQUEST = """\
schema: 1
agency: so-tttt
period: 2024-Q3
duty: theo-cong-van
report: {date: 2024-10-10, received: 2024-10-11 15:30}
"""

_JUNE = f"""\
schema: 1
entries:
  - kind: progress
    agency: so-tttt
    task: I.A.1
    occurrence: null
    progress: not_started
    percent: 0
    result: Chưa có
    difficulties: Khó khăn
    proposals: Kiến nghị
    on: 2024-06-15
    evidence: [{{issuer: Sở Tài chính, title: Ảnh hội nghị, file: docs/a.pdf, sha256: "{_SHA}"}}]
    corrects: Ghi nhầm
    remark: Ghi chú
  - {{kind: reading, agency: so-tc, kpi: KPI.1, part: null, value: 52.5, numerator: 315, denominator: 600,
     on: 2024-06-20, evidence: [], corrects: Số mới, remark: Ghi chú}}
  - {{kind: conclusion, task: I.2, occurrence: 2024-Q2, text: Đạt, on: 2024-06-28, evidence: [], corrects: Nhầm,
     remark: Ghi chú}}
  - {{kind: session, on: 2024-06-20, period: 2024-Q2, attended: [so-tc], absent: [to-giup-viec],
     conclusions: [Thống nhất], evidence: [], corrects: Nhầm, remark: Ghi chú}}
waivers: [{{rule: DX627, reason: Ví dụ}}]
"""

_JULY = """\
schema: 1
entries:
  - {kind: event, event: Nghị quyết được ban hành, on: 2024-07-03, evidence: [], corrects: Nhầm, remark: Ghi chú}
  - {kind: conclusion, task: I.9, stage: 3, on: 2024-07-06, evidence: [{number: 8/TB-BCĐ, date: 2024-07-06}]}
  - {kind: progress, agency: so-tc, task: I.9, stage: chon, progress: in_progress, on: 2024-07-06}
  - {kind: condition_met, task: I.9, stage: chon, on: 2024-07-15}
  - {kind: date_set, task: I.9, stage: chon, due: 2024-10-31, on: 2024-07-15}
  - {kind: condition_met, task: I.1, due: 2024-12-31, on: 2024-07-15, evidence: [], corrects: Nhầm, remark: Ghi chú}
  - {kind: progress, agency: cac-so, task: I.6, progress: in_progress, count: {done: 1, of: 2}, on: 2024-07-20}
  - {kind: conclusion, kpi: KPI.5, text: Đạt, on: 2024-07-28, evidence: [{number: 9/TB-BCĐ, date: 2024-07-28}]}
  - {kind: date_set, task: I.4, due: 2024-11-30, on: 2024-07-05, evidence: [], corrects: Nhầm, remark: Ghi chú}
  - {kind: date_set, duty: theo-cong-van, period: 2024-Q3, due: 2024-10-15, on: 2024-07-06}
  - {kind: extension_request, task: I.1, occurrence: null, agency: so-tc, due: 2025-01-31, reason: Chờ Bộ Tài chính,
     on: 2024-07-16, evidence: [{number: 45/STC, date: 2024-07-16}], corrects: Nhầm, remark: Ghi chú}
  - {kind: extension_request, task: I.9, stage: chon, agency: so-tc, on: 2024-07-16}
  - {kind: extension_refused, task: I.9, stage: chon, agency: so-tc, on: 2024-07-18}
  - {kind: extension_refused, task: I.1, occurrence: null, agency: so-tc, text: Giữ thời hạn, on: 2024-07-18,
     evidence: [], corrects: Nhầm, remark: Ghi chú}
  - {kind: inspection, on: 2024-07-20, agencies: [so-tc], findings: [Chậm tiến độ], evidence: [], corrects: Nhầm,
     remark: Ghi chú}
  - {kind: synthesis, period: 2024-Q2, on: 2024-07-01, evidence: [{number: 88/BC-STTTT, date: 2024-07-01}],
     corrects: Nhầm, remark: Ghi chú}
"""

_BODIES = """\
schema: 1
agencies:
  - {id: xa-ha-trung, name: UBND xã Hà Trung, kind: commune, code: "16561"}
groups:
  - {id: cac-xa, name: Các xã, members: [xa-ha-trung]}
"""

_TEMPLATE = """\
# {{ plan.name }}
{% for task in overdue %}
- {{ task.id }} {{ task.title | upper }}{% if task.due %} ({{ task.due | day }}){% endif %}
{% else %}
Không có.
{% endfor %}
"""

FILES: Mapping[str, str] = MappingProxyType(
    {
        PLAN: _PLAN_TEXT,
        "plans/2024/reports/2024-Q2/so-tc.yaml": _REPORT,
        "plans/2024/reports/theo-cong-van/2024-Q3/so-tttt.yaml": _REPORT_ON_REQUEST,
        "plans/2024/journal/2024-06.yaml": _JUNE,
        "plans/2024/journal/2024-07.yaml": _JULY,
        "agencies.yaml": _BODIES,
        "templates/own.md.j2": _TEMPLATE,
    }
)
RECORDS: Mapping[str, str] = MappingProxyType(
    {name.removeprefix("plans/2024/"): text for name, text in FILES.items() if name.startswith("plans/2024/")}
)
"""The files of facts by their paths from the plan's folder."""


def write_everything(folder: Path) -> Path:
    """Write the repository into a folder; the plan's path."""
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder / PLAN


def everything(changed: Mapping[str, str] = MappingProxyType({})) -> Workspace:
    """The repository as read, some of its files with another text."""
    workspace = _whole()
    if PLAN in changed:
        workspace = load_plan(PLAN, _bytes(changed[PLAN])).with_records(workspace.records)
    for name in RECORDS:
        if f"plans/2024/{name}" in changed:
            text = changed[f"plans/2024/{name}"]
            read = load_record(name, _bytes(text), name.partition("/")[0], Words(workspace.plan))
            workspace = workspace.with_record(read)
    return workspace


@cache
def _whole() -> Workspace:
    workspace = load_plan(PLAN, _bytes(FILES[PLAN]))
    words = Words(workspace.plan)
    return workspace.with_records(
        load_record(name, _bytes(text), name.partition("/")[0], words) for name, text in RECORDS.items()
    )


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
