"""The annexes of a synthesis: KPIs, tasks, and who reported when."""

from collections.abc import Callable

from word_parts import ATTACHED, KPI_VALUE, Column, annex, each_row, head_row, section_row, simple_table, spread
from word_xml import LANDSCAPE_WIDTH, RULED, p, table, tc, tr


def _annex_kpis() -> str:
    wide = LANDSCAPE_WIDTH
    value = KPI_VALUE.replace("kpi", "row")
    terms = "{% if row.has_terms %} ({{ row.numerator | number }}/{{ row.denominator | number }}){% endif %}"
    columns = (
        Column("TT", 950, "{{ row.id }}", "TableNumber"),
        Column("Chỉ tiêu", wide - 10050, "{{ row.title }}"),
        Column("Mục tiêu", 1900, "{{ row.target | goal }}", "TableNumber"),
        Column("Thời hạn", 1400, "{% if row.has_due %}{{ row.due | dated }}{% endif %}", "TableNumber"),
        Column("Kết quả", 2500, f"{{% if row.has_reading %}}{value}{terms}{{% endif %}}", "TableNumber"),
        Column("Ngày", 1400, "{% if row.has_reading %}{{ row.latest_on | dated }}{% endif %}", "TableNumber"),
        Column("Đánh giá", 1900, "{{ row.standing | named }}"),
    )
    table_of_all = simple_table(columns, "row in synthesis.kpis.all")
    return annex("Phụ lục {{ synthesis.annexes.kpis }}", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", ATTACHED) + table_of_all


def _annex_reports() -> str:
    widths = (560, 2320, 1500, 2250, 1300, 1254)
    receipt = (
        "{% if report.has_come %}{{ report.number }}{% if report.number %}, {% endif %}{{ report.date | dated }}"
        "{% endif %}"
    )
    late = "{% if report.is_late %} {{ report.days_late | number }} ngày{% endif %}"
    cells = (
        p("TableNumber", "{% if loop.first %}{{ body.number | number }}{% endif %}"),
        p("TableText", "{% if loop.first %}{{ body.agency }}{% endif %}"),
        p("TableText", "{{ report.period | period }}"),
        p("TableText", receipt),
        p("TableNumber", "{% if report.has_come %}{{ report.received | dated }}{% endif %}"),
        p("TableText", f"{{{{ report.status | named }}}}{late}"),
    )
    rows = table(
        widths,
        head_row(widths, ("TT", "Cơ quan, đơn vị", "Kỳ báo cáo", "Số, ngày văn bản", "Ngày nhận", "Kết quả")),
        each_row(
            widths,
            "body in synthesis.discipline",
            each_row(
                widths,
                "report in body.reports",
                tr(*[tc(width, cell) for width, cell in zip(widths, cells, strict=True)]),
            ),
        ),
        look=RULED,
    )
    return (
        annex("Phụ lục {{ synthesis.annexes.reports }}", "VIỆC GỬI BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ", ATTACHED)
        + rows
        + p("Small")
    )


def _annex_tasks() -> str:
    """Every task as it stands, by section."""
    widths = (900, LANDSCAPE_WIDTH - 10500, 2300, 2200, 1500, 3600)
    said = "{% if told.period %} ({{ told.period | period }}){% endif %}: {{ told.result or told.progress | named }}"
    few = spread("told in task.told", "", "; ", "{{ told.short }}" + said)
    ended = "{{ one | period }}{% if loop.last %}. {% endif %}"
    done = spread("one in task.done_periods", "Đã hoàn thành ", ", ", ended)
    result = (
        f"{{% if task.needs_date %}}Đã có điều kiện, chờ thời hạn mới. {{% endif %}}{done}"
        "{% if task.is_completed %}Hoàn thành{% if task.period %} {{ task.period | period }}{% endif %} ngày"
        " {{ task.completed_on | dated }}{% if task.told %}. {% endif %}"
        "{% elif task.is_by_many %}{{ task.completed_by | number }}/{{ task.leads | number }} cơ quan hoàn thành"
        f"{{% endif %}}{few}"
    )
    late = "{% if task.is_overdue %}, quá {{ task.days_overdue | number }} ngày{% endif %}"
    new = "{% if task.has_new_due %}; ấn định {{ task.new_due | dated }}{% endif %}"
    cells = (
        p("TableNumber", "{{ task.id }}"),
        p("TableText", "{{ task.title }}"),
        p("TableText", '{{ task.lead | join("; ") }}'),
        p("TableText", f"{{{{ task.deadline }}}}{new}{late}"),
        p("TableText", "{{ task.state | named }}{% if task.period %} ({{ task.period | period }}){% endif %}"),
        p("TableText", result),
    )
    rows = table(
        widths,
        head_row(widths, ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình trạng", "Kết quả")),
        each_row(
            widths,
            "section in synthesis.rows",
            section_row(widths, "{{ section.id }}", "{{ section.title | upper }}"),
            each_row(
                widths,
                "task in section.tasks",
                tr(*[tc(width, cell) for width, cell in zip(widths, cells, strict=True)]),
            ),
        ),
        look=RULED,
    )
    return (
        annex("Phụ lục {{ synthesis.annexes.tasks }}", "TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ", ATTACHED) + rows + p("Small")
    )


BLOCKS: dict[str, Callable[[], str]] = {
    "annex-kpis": _annex_kpis,
    "annex-tasks": _annex_tasks,
    "annex-reports": _annex_reports,
}
