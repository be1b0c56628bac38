"""A member's page."""

from word_parts import Column, each, include, simple_table, title, when
from word_xml import p, word_file

_SUMMARY = "Tình hình các cơ quan, đơn vị do đồng chí {{ member.name }} phụ trách thực hiện {{ plan.name }}"
_OPENING = (
    "Thực hiện {{ plan.citation }}, {{ plan.office }} báo cáo đồng chí tình hình của {{ member.count | count }} cơ "
    "quan, đơn vị do đồng chí phụ trách tính đến ngày {{ as_of | dated }} như sau:"
)
_TASKS = (
    "Các cơ quan, đơn vị chủ trì {{ member.tasks | count }} nhiệm vụ (nhiệm vụ do nhiều cơ quan chủ trì tính một lần), "
    "trong đó {% if member.completed %}{{ member.completed | count }} nhiệm vụ đã hoàn thành{% else %}chưa có nhiệm vụ "
    "hoàn thành{% endif %}, {% if member.overdue %}{{ member.overdue | count }} nhiệm vụ{% else %}không có nhiệm vụ nào"
    "{% endif %} quá hạn còn chờ phần việc của các cơ quan, đơn vị này."
)
_NOTE = (
    "“Chủ trì” gồm cả chủ trì chung và theo nhóm cơ quan, bằng tổng các cột Hoàn thành, Xong phần việc, Quá hạn, Sắp "
    "đến hạn và Còn lại. “Tỷ lệ đúng hạn” là số nhiệm vụ hoàn thành đúng hạn trên số nhiệm vụ đã hoàn thành có thời "
    "hạn. “Xong phần việc” là cơ quan đã hoàn thành phần việc của mình, nhiệm vụ còn chờ cơ quan khác."
)
_NOTHING = (
    "Không có nhiệm vụ quá hạn, sắp đến hạn còn chờ phần việc của các cơ quan, đơn vị; không thiếu báo cáo đã đến hạn; "
    "không có đề xuất trong {{ member.period | period }}."
)
_QUIET = (
    "Các cơ quan, đơn vị sau không có nhiệm vụ quá hạn, sắp đến hạn, báo cáo chưa gửi hoặc đề xuất trong kỳ: "
    '{{ member.quiet | join("; ") }}.'
)


def body() -> bytes:
    """How the agencies stand that the member oversees, and what of theirs needs a hand."""
    text = [
        title("BÁO CÁO", _SUMMARY),
        include("addressees"),
        p("Body", _OPENING),
        p("Heading2", "1. Tình hình chung"),
        when(
            "member.tasks",
            p("Body", _TASKS),
            otherwise=p("Body", "Kế hoạch không giao các cơ quan, đơn vị này chủ trì nhiệm vụ nào."),
        ),
        _agencies(),
        p("Body", _NOTE),
        p("Heading2", "2. Nội dung cần đồng chí chỉ đạo"),
        each("body in member.needs", *_needs()),
        when("not member.needs", p("Body", _NOTHING)),
        when(
            "member.needs",
            when("member.quiet", p("Body", _QUIET)),
            p("Closing", "{{ plan.office }} kính báo cáo, đề nghị đồng chí quan tâm chỉ đạo./."),
            otherwise=p("Closing", "{{ plan.office }} kính báo cáo đồng chí./."),
        ),
    ]
    return word_file("".join(text))


def _agencies() -> str:
    ratio = (
        "{% if row.has_on_time_ratio %}{{ row.completed_on_time | number }}/{{ row.completed_dated | number }} "
        "({{ row.on_time_ratio | percent }}){% else %}-{% endif %}"
    )
    report = (
        "{% for report in row.report %}{{ report.status | named }}{% if report.is_late %} {{ report.days_late | number "
        "}} ngày{% endif %}{% else %}-{% endfor %}"
    )
    columns = [
        Column("Cơ quan, đơn vị", 2034, "{{ row.agency }}"),
        Column("Chủ trì", 650, "{{ row.total | number }}", "TableFigure"),
        Column("Hoàn thành", 800, "{{ row.completed | number }}", "TableFigure"),
        Column("Tỷ lệ đúng hạn", 1000, ratio, "TableFigure"),
        Column("Xong phần việc", 800, "{{ row.own_done | number }}", "TableFigure"),
        Column("Quá hạn", 700, "{{ row.overdue | number }}", "TableFigure"),
        Column("Sắp đến hạn", 800, "{{ row.due_soon | number }}", "TableFigure"),
        Column("Còn lại", 700, "{{ row.rest | number }}", "TableFigure"),
        Column("Báo cáo{% if member.has_reporting %} {{ member.report_period | period }}{% endif %}", 1700, report),
    ]
    return simple_table(columns, "row in member.agencies")


def _needs() -> list[str]:
    task = (
        "(hạn {{ task.due | dated }}): {{ task.id }}. {{ task.title }}{% if task.period %} ({{ task.period | period }})"
        "{% endif %}{% for said in task.said %}; {{ said.progress | named | lower }}{% if said.has_percent %} "
        "{{ said.percent | number }}%{% endif %} (báo cáo ngày {{ said.on | dated }}){% else %}; chưa có "
        "thông tin{% endfor %}."
    )
    missing = "- Chưa gửi báo cáo {{ report.period | period }} (hạn {{ report.due | dated }})."
    proposal = "- Đề xuất: {{ entry.text }}{% if entry.has_task %} (nhiệm vụ {{ entry.task }}){% endif %}."
    return [
        p("Heading2", "2.{{ body.number }}. {{ body.agency }}"),
        each("task in body.overdue", p("Body", "- Quá hạn {{ task.days_overdue | number }} ngày " + task)),
        each("task in body.due_soon", p("Body", "- Sắp đến hạn, còn {{ task.days_left | number }} ngày " + task)),
        each("report in body.missing", p("Body", missing)),
        each("entry in body.proposals", p("Body", proposal)),
    ]
