"""What a synthesis looks ahead to: what is due next, and what the year leaves to the one after it."""

from collections.abc import Callable

from word_parts import KPI_VALUE, Column, each, listed, simple_table, when
from word_xml import p


def _next() -> str:
    kpi = (
        "- Chỉ tiêu “{{ kpi.title }}” (mục tiêu {{ kpi.target | goal }}): hoàn thành chậm nhất ngày"
        " {{ kpi.due | dated }}{% if kpi.has_reading %}; kết quả đến ngày {{ kpi.latest_on | dated }} là "
        f"{KPI_VALUE}{{% endif %}}."
    )
    columns = (
        Column("TT", 900, "{{ row.id }}", "TableNumber"),
        Column("Nhiệm vụ", 4284, "{{ row.title }}{% if row.period %} ({{ row.period | period }}){% endif %}"),
        Column("Cơ quan chủ trì", 2600, '{{ row.lead | join("; ") }}'),
        Column("Thời hạn", 1400, "{{ row.due | dated }}", "TableNumber"),
    )
    until = "đến hạn từ nay đến hết {{ synthesis.next.period | period }}"
    due = f"- Hoàn thành {{{{ synthesis.next.count | count }}}} nhiệm vụ {until}:"
    none = f"- Không còn nhiệm vụ nào của Kế hoạch {until}."
    overdue = "- Tập trung hoàn thành {{ counts.overdue | count }} nhiệm vụ đã quá hạn nêu tại Mục II."
    without_date = (
        '- Ấn định thời hạn mới cho nhiệm vụ đã có điều kiện thực hiện: {{ synthesis.without_date | join("; ") }}.'
    )
    report = "- Các cơ quan, đơn vị gửi báo cáo {{ report.period | period }} chậm nhất ngày {{ report.due | dated }}."
    return "".join(
        [
            p("Heading1", "VI. NHIỆM VỤ TRỌNG TÂM {{ synthesis.next.period | period | upper }}"),
            when("synthesis.overdue", p("Body", overdue)),
            when("synthesis.without_date", p("Body", without_date)),
            each("kpi in synthesis.next.kpis", p("Body", kpi)),
            each("report in synthesis.next.reports", p("Body", report)),
            when(
                "synthesis.next.tasks",
                p("BeforeTable", due),
                simple_table(columns, "row in synthesis.next.tasks"),
                otherwise=p("Body", none),
            ),
        ]
    )


def _carried() -> str:
    left = (
        "{{ row.deliverable }}{% if row.is_by_many %}{% if row.deliverable %}; {% endif %}còn"
        " {{ row.outstanding_count | number }}/{{ row.leads | number }} cơ quan{% endif %}{% if row.condition %}"
        "{% if row.deliverable %}; {% endif %}{% if row.needs_date %}đã có điều kiện, chờ thời hạn mới{% else %}chờ:"
        " {{ row.condition }}{% endif %}{% endif %}"
    )
    lead = '{% if row.lead %}{{ row.lead | join("; ") }}{% else %}Kế hoạch không nêu{% endif %}'
    state = (
        "{{ row.state | named }}{% if row.period %} ({{ row.period | period }}){% endif %}"
        "{% if row.is_overdue %} {{ row.days_overdue | number }} ngày{% endif %}"
    )
    columns = (
        Column("TT", 880, "{{ row.id }}", "TableNumber"),
        Column("Nhiệm vụ", 3104, "{{ row.title }}"),
        Column("Cơ quan chủ trì", 1650, lead),
        Column("Tình trạng", 1050, state),
        Column("Kết quả phải đạt, việc còn lại", 2500, left),
    )
    ongoing = (
        "{{ synthesis.carried.ongoing_count | count }} nhiệm vụ thường xuyên tiếp tục thực hiện: "
        "{% for task in synthesis.carried.ongoing %}{{ task.id }}{% if not loop.last %}, {% endif %}{% endfor %}."
    )
    kpi = (
        f"- {{{{ kpi.title }}}}: {{% if kpi.has_reading %}}đạt {KPI_VALUE} (ngày {{{{ kpi.latest_on | dated }}}})"
        "{% else %}chưa có số liệu{% endif %}, mục tiêu {{ kpi.target | goal }}."
    )
    count = "{{ synthesis.carried.total | count }} nhiệm vụ chưa hoàn thành"
    total = (
        f"{{% if synthesis.has_ended %}}Có {count}, chuyển tiếp sang năm sau:{{% else %}}Đến ngày"
        f" {{{{ as_of | dated }}}} còn {count}; nhiệm vụ nào không hoàn thành trong năm thì chuyển tiếp sang năm sau:"
        "{% endif %}"
    )
    none = "Không có nhiệm vụ chuyển tiếp."
    dropped = "Nhiệm vụ đã dừng hoặc tạm dừng, không chuyển tiếp nếu không có quyết định khác:"
    return "".join(
        [
            p("Heading1", "VI. NHIỆM VỤ CHUYỂN TIẾP"),
            when(
                "synthesis.carried.total",
                p("BeforeTable", total),
                simple_table(columns, "row in synthesis.carried.tasks"),
                otherwise=p("Body", none),
            ),
            when("synthesis.carried.ongoing", p("Body", ongoing)),
            listed("kpi in synthesis.carried.kpis", kpi, first="Chỉ tiêu chưa đạt hoặc chưa có số liệu:"),
            listed(
                "task in synthesis.carried.dropped",
                "- {{ task.id }}. {{ task.title }} ({{ task.state | named | lower }}).",
                first=dropped,
            ),
        ]
    )


BLOCKS: dict[str, Callable[[], str]] = {
    "next": _next,
    "carried": _carried,
}
