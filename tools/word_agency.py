"""An agency's page."""

from word_parts import ANNEXES, Column, annex, attached, each, each_row, head_row, include, simple_table, title, when
from word_xml import LANDSCAPE_WIDTH, RULED, TEXT_WIDTH, p, table, tc, tr, word_file


def body() -> bytes:
    """What it has to do, what it is late with, how it reports; the tasks in an annex if they are many."""
    text = [
        title(
            "{% if agency.is_standing %}BÁO CÁO{% else %}THÔNG BÁO{% endif %}",
            "Tình hình {{ agency.name }} thực hiện {{ plan.name }}",
        ),
        include("addressees"),
        when("agency.has_part", *_parts(), _closing(), otherwise=p("Closing", _NO_PART)),
        ANNEXES,
        when(
            "agency.annexed",
            annex("Phụ lục", "CÁC NHIỆM VỤ {{ agency.name | upper }} CHỦ TRÌ", attached(_KIND)),
            _tasks("agency.annexed", LANDSCAPE_WIDTH),
        ),
    ]
    return word_file("".join(text), landscape=True)


_TITLE = "{% if agency.is_standing %}BÁO CÁO{% else %}THÔNG BÁO{% endif %}"
_KIND = "{% if agency.is_standing %}Báo cáo{% else %}Thông báo{% endif %}"
_WITH = "<w:keepNext/>"
"""Holds a line to the table below it."""
_NO_PART = (
    "Theo {{ plan.citation }}, tính đến ngày {{ as_of | dated }}, {{ agency.name }} không được giao chủ trì, phối hợp "
    "nhiệm vụ, hoạt động nào và không thuộc diện gửi báo cáo định kỳ./."
)
_OPENING = (
    "Thực hiện {{ plan.citation }}, {{ plan.office }} {% if agency.is_standing %}báo cáo phần việc của mình{% else %}"
    "tổng hợp phần việc của {{ agency.name }}{% endif %} tính đến ngày {{ as_of | dated }} như sau:"
)


def _parts() -> list[str]:
    return [
        p("Body", _OPENING),
        _part("figures", "Số liệu chung", *_figures()),
        _part("tasks", "Nhiệm vụ chủ trì", *_leading()),
        _part("next", "Việc đến hạn từ nay đến ngày {{ agency.next.until | dated }}", *_next()),
        _part("coordinating", "Nhiệm vụ phối hợp", *_coordinating()),
        _part("activities", "Hoạt động thường xuyên chủ trì", each("task in agency.activities", p("Body", _ACTIVITY))),
        _part("kpis", "Chỉ tiêu liên quan đến nhiệm vụ chủ trì", _kpis()),
        _part("reports", "Việc gửi báo cáo định kỳ", _reports()),
        _part("matters", "Khó khăn và đề xuất đã nêu trong {{ agency.period | period }}", *_matters()),
    ]


def _part(name: str, heading: str, *content: str) -> str:
    number = f"agency.numbers.{name}"
    return when(number, p("Heading2", f"{{{{ {number} }}}}. {heading}"), *content)


def _closing() -> str:
    asked = (
        "Đề nghị {{ agency.name }} rà soát{% if agency.has_open %}, tập trung thực hiện phần việc của mình{% endif %}; "
        "nếu số liệu chưa đúng, phản hồi bằng văn bản về {{ plan.office }} để đính chính./."
    )
    reported = (
        "Trên đây là tình hình thực hiện phần việc được giao, {{ plan.office }} kính báo cáo {{ plan.committee }}./."
    )
    return when("agency.is_standing", p("Closing", reported), otherwise=p("Closing", asked))


# Figures

_ROLE = (
    "{% if row.is_lead %}Chủ trì{% elif row.is_joint_lead %}Cùng chủ trì{% elif row.is_group_lead %}Chủ trì theo nhóm"
    "{% elif row.is_coordinating %}Phối hợp{% else %}Phối hợp theo nhóm{% endif %}"
)
_COUNTS = {
    "total": "Tổng số",
    "completed": "Hoàn thành",
    "own_done": "Xong phần việc",
    "overdue": "Quá hạn",
    "due_soon": "Sắp đến hạn",
    "later": "Chưa đến hạn",
    "undated": "Thường xuyên, chờ",
    "dropped": "Dừng",
}


def _figures() -> list[str]:
    own = "“Xong phần việc”: cơ quan đã hoàn thành phần việc của mình, nhiệm vụ còn chờ cơ quan khác."
    on_time = (
        "{% if agency.led.has_on_time_ratio %} Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ chủ trì đã hoàn thành có "
        "thời hạn: {{ agency.led.completed_on_time | number }}/{{ agency.led.completed_dated | number }}, đạt "
        "{{ agency.led.on_time_ratio | percent }}.{% endif %}"
    )
    completed = (
        "Tỷ lệ hoàn thành trên số nhiệm vụ chủ trì đã hoàn thành hoặc đã quá hạn: {{ agency.led.completed_dated | "
        "number }}/{{ agency.led.fallen_due | number }}, đạt {{ agency.led.completed_ratio | percent }}."
    )
    return [
        p("Body", "{{ agency.name }} có phần việc trong {{ agency.all.total | count }} nhiệm vụ, cụ thể:", look=_WITH),
        _roles(),
        when("agency.all.own_done", p("Body", own)),
        when("agency.led.has_completed_ratio", p("Body", completed + on_time)),
    ]


def _roles() -> str:
    count_widths = [1060 if name == "undated" else 860 for name in _COUNTS]
    widths = (TEXT_WIDTH - sum(count_widths), *count_widths)

    def row(name: str, style: str, counts: str) -> str:
        cells = [p(style, name), *[p("TableFigure", f"{{{{ {counts}.{count} | number }}}}") for count in _COUNTS]]
        return tr(*map(tc, widths, cells))

    return table(
        widths,
        head_row(widths, ["Vai trò", *_COUNTS.values()]),
        each_row(
            widths,
            "row in agency.roles",
            row(_ROLE, "TableText", "row"),
        ),
        row("Tổng số", "TableGroup", "agency.all"),
        look=RULED,
    ) + p("AfterTable")


# Tasks

_NAME = "{{ task.title }}{% if task.period %} ({{ task.period | period }}){% endif %}"
_DUE = '{% if task.has_due %}{{ task.due | dated }}{% else %}{{ task.deadline or "Thường xuyên" }}{% endif %}'
_DOCUMENT = "{{ shown.number or shown.file }}{% if shown.has_date %} ngày {{ shown.date | dated }}{% endif %}"
_STATE = (
    "{% if not task.is_ongoing %}; {{ task.state | named | lower }}{% endif %}"
    "{% if task.needs_date %} thời hạn mới{% endif %}"
    "{% if task.is_overdue %} {{ task.days_overdue | number }} ngày"
    "{% elif task.is_completed_late %} {{ task.days_late | number }} ngày"
    "{% elif task.is_due_soon %}, còn {{ task.days_left | number }} ngày{% endif %}"
    "{% if task.is_joint and task.is_open %}; {{ task.completed_by | number }}/{{ task.leads | number }} cơ quan đã "
    "hoàn thành{% endif %}{% for shown in task.concluded_by %}{% if loop.first %}; kết luận tại {% else %}; {% endif %}"
    + _DOCUMENT
    + "{% endfor %}"
)
_PROGRESS = (
    "{% if said.period %}Kỳ {{ said.period | period }}: {{ said.progress | named | lower }}{% else %}"
    "{{ said.progress | named | capitalize }}{% endif %}"
    "{% if said.has_percent %} {{ said.percent | number }}%{% endif %} (ngày {{ said.on | dated }})"
)
_OWN = (
    "{% if task.own_done %}Đã hoàn thành ngày {{ task.own_done_on | dated }}{% if task.own_days_late %} (chậm "
    "{{ task.own_days_late | number }} ngày){% endif %}{% endif %}{% for said in task.said %}"
    "{% if not task.own_done %}" + _PROGRESS + "{% endif %}{% if said.result %}. {{ said.result }}{% endif %}"
    "{% for shown in said.evidence %}{% if loop.first %} ({% else %}; {% endif %}" + _DOCUMENT + "{% if loop.last %})"
    "{% endif %}{% endfor %}{% endfor %}{% if task.is_untold %}Chưa có thông tin{% elif not task.said %}"
    "{% for one in task.done_periods %}{% if loop.first %}Đã hoàn thành {% else %}, {% endif %}{{ one | period }}"
    "{% endfor %}{% endif %}"
)


def _leading() -> list[str]:
    some = (
        "Các nhiệm vụ {% if agency.led.overdue %}quá hạn, {% endif %}sắp đến hạn còn chờ phần việc của cơ quan (toàn "
        "bộ {{ agency.led.total | count }} nhiệm vụ chủ trì tại Phụ lục):"
    )
    on_time = "Không có nhiệm vụ quá hạn nào còn chờ phần việc của cơ quan."
    none = "Chi tiết {{ agency.led.total | count }} nhiệm vụ chủ trì tại Phụ lục."
    return [
        when("not agency.led.overdue", p("Body", on_time, look=_WITH)),
        when("agency.is_long", when("agency.tasks", p("Body", some, look=_WITH), otherwise=p("Body", none))),
        when("agency.tasks", _tasks("agency.tasks", TEXT_WIDTH)),
    ]


def _tasks(rows: str, width: int) -> str:
    """The tasks with their own part, in a table as wide as the page."""
    number = 840
    rest = width - number
    name, state = rest * 40 // 100, rest * 24 // 100
    columns = [
        Column("TT", number, "{{ task.id }}", "TableNumber"),
        Column("Nhiệm vụ", name, _NAME),
        Column("Thời hạn, tình trạng", state, _DUE + _STATE),
        Column("Phần việc của cơ quan", rest - name - state, _OWN),
    ]
    return simple_table(columns, f"task in {rows}")


def _next() -> list[str]:
    off = "{% if day.is_day_off %} (ngày nghỉ){% endif %}"
    tasks = (
        "{% for task in day.tasks %}{% if loop.first %}nhiệm vụ {% else %}; {% endif %}{{ task.id }}"
        "{% if task.period %} ({{ task.period | period }}){% endif %}{% endfor %}{% for report in day.reports %}"
        "{% if day.tasks %}; {% endif %}hạn gửi báo cáo {{ report | period }}{% endfor %}."
    )
    soon = "- Trong {{ soon_days | number }} ngày tới, ngày {{ day.due | dated }}" + off + ": " + tasks
    return [
        each("day in agency.next.soon", p("Body", soon)),
        each("day in agency.next.later", p("Body", "- Ngày {{ day.due | dated }}" + off + ": " + tasks)),
    ]


_ACTIVITY = (
    "- {{ task.title }} ({% if task.has_due %}hạn {{ task.due | dated }}, {% endif %}{{ task.state | named | lower }})."
)


def _coordinating() -> list[str]:
    helped = "agency.coordinating"
    some = f"{{% if {helped}.tasks %}}"
    total = f"{{{{ {helped}.total | count }}}} nhiệm vụ phối hợp"
    others = f'chưa đến hạn, thường xuyên hoặc chờ ({{{{ {helped}.others | join("; ") }}}})'
    opening = (
        f"{{% if {helped}.is_all_open %}}{total} chưa hoàn thành{{% else %}}Trong {total}, "
        f"{{{{ {helped}.open | count }}}} nhiệm vụ chưa hoàn thành{{% endif %}}{{% if {helped}.others %}}{some}, gồm "
        f"{{{{ {helped}.others_count | count }}}} nhiệm vụ {others} và các nhiệm vụ sau{{% else %}}, đều {others}"
        f"{{% endif %}}{{% endif %}}{some}:{{% else %}}.{{% endif %}}"
    )
    task = (
        '- {{ task.id }}. {{ task.title }} (chủ trì: {{ task.lead | join("; ") }}{% if task.has_due %}; hạn '
        "{{ task.due | dated }}{% endif %}; {{ task.state | named | lower }}{% if task.is_overdue %} "
        "{{ task.days_overdue | number }} ngày{% endif %})."
    )
    closed = f"{{{{ {helped}.total | count }}}} nhiệm vụ phối hợp đều đã hoàn thành hoặc đã dừng."
    shown = each(f"task in {helped}.tasks", p("Body", task))
    return [when(f"{helped}.open", p("Body", opening), shown, otherwise=p("Body", closed))]


# KPIs, reports, matters


def _kpis() -> str:
    latest = (
        "{% if kpi.has_reading %}{{ kpi.latest | number }}{% if kpi.is_percentage %}%{% endif %} "
        "({{ kpi.latest_on | dated }}){% endif %}"
    )
    columns = [
        Column("Chỉ tiêu", 3984, "{{ kpi.title }}"),
        Column("Mục tiêu", 1250, "{{ kpi.target | goal }}", "TableFigure"),
        Column("Thời hạn", 1350, "{% if kpi.has_due %}{{ kpi.due | dated }}{% endif %}", "TableNumber"),
        Column("Kết quả", 1450, latest, "TableFigure"),
        Column("Đánh giá", 1150, "{{ kpi.standing | named }}"),
    ]
    return simple_table(columns, "kpi in agency.kpis")


def _reports() -> str:
    document = "{{ report.number }}{% if report.number %}, {% endif %}{{ report.date | dated }}"
    received = "{% if report.has_come %}{{ report.received | dated }}{% endif %}"
    status = "{{ report.status | named }}{% if report.is_late %} {{ report.days_late | number }} ngày{% endif %}"
    columns = [
        Column("Kỳ báo cáo", 1450, "{{ report.period | period }}"),
        Column("Hạn gửi", 1350, "{{ report.due | dated }}", "TableNumber"),
        Column("Số, ngày báo cáo", 2884, f"{{% if report.has_come %}}{document}{{% endif %}}"),
        Column("Ngày nhận", 1350, received, "TableNumber"),
        Column("Kết quả", 2150, status),
    ]
    return simple_table(columns, "report in agency.reports")


def _matters() -> list[str]:
    task = "{% if entry.has_task %} (nhiệm vụ {{ entry.task }}){% endif %}."
    said = {"difficulties": "Khó khăn", "proposals": "Đề xuất"}
    return [
        each(
            f"group in agency.{kind}",
            each("entry in group.entries", p("Body", f"- {name}: {{{{ entry.text }}}}{task}")),
        )
        for kind, name in said.items()
    ]
