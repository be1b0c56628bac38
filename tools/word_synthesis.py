"""The synthesis of a period and the review of the year: what they say in common are blocks."""

from collections.abc import Callable
from itertools import groupby

import word_ahead
import word_annexes
from word_parts import (
    ANNEXES,
    KPI_VALUE,
    each,
    each_row,
    head_row,
    include,
    listed,
    spread,
    title,
    when,
)
from word_xml import BOLD, MIDDLE, REPEATED, RULED, p, r, section_break, table, tc, tr, word_file

_COMMON = ("leading", "results", "kpis", "discipline", "matters")
_OPENING = (
    "Thực hiện {{ plan.citation }}, {{ plan.office }} tổng hợp, báo cáo kết quả {{ synthesis.period | period }}"
    " (số liệu từ ngày {{ synthesis.from | dated }} đến ngày {{ synthesis.to | dated }}"
    "{% if not synthesis.is_to_date %}, tình hình tính đến ngày {{ as_of | dated }}{% endif %}) như sau:"
)


def quarterly() -> bytes:
    """The synthesis of a quarter, or of six, nine or twelve months."""
    closing = (
        "Trên đây là báo cáo kết quả thực hiện {{ plan.short_citation }} {{ synthesis.period | period }},"
        " {{ plan.office }} kính báo cáo {{ plan.committee }} xem xét, chỉ đạo./."
    )
    span = "{% if not synthesis.is_year %}, {{ synthesis.period | period }}{% endif %}"
    return _report("Kết quả thực hiện {{ plan.name }}" + span, "next", closing)


def year_end() -> bytes:
    """The review of the year, and what is carried over."""
    closing = (
        "Trên đây là báo cáo tổng kết thực hiện {{ plan.short_citation }}, {{ plan.office }} kính báo cáo"
        " {{ plan.committee }} xem xét, chỉ đạo./."
    )
    return _report("Tổng kết thực hiện {{ plan.name }} và nhiệm vụ chuyển tiếp", "carried", closing)


def _report(summary: str, last: str, closing: str) -> bytes:
    body = [
        title("BÁO CÁO", summary),
        include("addressees"),
        p("Body", _OPENING),
        *map(include, (*_COMMON, last)),
        p("Closing", closing),
        ANNEXES,
        _annexes(),
    ]
    return word_file("".join(body), landscape=False)


def _leading() -> str:
    absent = '{% if session.absent %} (vắng: {{ session.absent | join("; ") }}){% endif %}'
    concluded = spread("text in session.conclusions", ", kết luận: ", ". ", "{{ text }}")
    found = spread("text in inspection.findings", ": ", ". ", "{{ text }}")
    document = (
        "{% if entry.document %}{{ entry.document }} ngày {{ entry.date | dated }}{% else %}Ngày"
        " {{ entry.date | dated }}{% endif %}: {{ entry.reason }}."
    )
    return "".join(
        [
            p("Heading1", "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
            listed(
                "session in synthesis.sessions",
                f"- Ngày {{{{ session.on | dated }}}}{absent}{concluded}.",
                first="Trong {{ synthesis.period | period }}, Ban Chỉ đạo đã họp {{ loop.length | count }} phiên:",
                nothing="Trong {{ synthesis.period | period }} chưa ghi nhận phiên họp nào của Ban Chỉ đạo.",
            ),
            listed(
                "inspection in synthesis.inspections",
                f'- Ngày {{{{ inspection.on | dated }}}}, tại {{{{ inspection.agencies | join("; ") }}}}{found}.',
                first="Đã tổ chức {{ loop.length | count }} đợt kiểm tra:",
            ),
            listed(
                "entry in synthesis.amendments",
                f"- {document}",
                first="Kế hoạch được sửa đổi, bổ sung {{ loop.length | count }} lần:",
            ),
        ]
    )


def _results() -> str:
    states = (
        "Tính đến ngày {{ as_of | dated }}, {% if counts.total %}Kế hoạch có {{ counts.total | count }} nhiệm vụ,"
        " trong đó: "
        "{% for row in counts.states %}{{ row.count | count }} nhiệm vụ {{ row.state | named | lower }}"
        "{% if not loop.last %}; {% endif %}{% endfor %} (chi tiết tại Phụ lục {{ synthesis.annexes.tasks }})"
        "{% else %}Kế hoạch không có nhiệm vụ nào{% endif %}."
    )
    on_time = (
        "Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đã hoàn thành có thời hạn: {{ counts.completed_on_time | count }}/"
        "{{ counts.completed_dated | count }}, đạt {{ counts.on_time_ratio | percent }}."
    )
    completed = (
        "Tỷ lệ hoàn thành trên số nhiệm vụ đã hoàn thành hoặc đã quá hạn: {{ counts.completed_dated | count }}/"
        "{{ counts.fallen_due | count }}, đạt {{ counts.completed_ratio | percent }}. Các tỷ lệ này không tính nhiệm vụ"
        " thường xuyên, nhiệm vụ đang chờ văn bản, điều kiện khác; nhiệm vụ định kỳ được tính theo kỳ hiện tại."
    )
    many = (
        "{{ task.told_by | count }}/{{ task.leads | count }} cơ quan chủ trì báo cáo đã triển khai{% if"
        " task.completed_by %};"
        " đến nay {{ task.completed_by | count }} cơ quan đã hoàn thành phần việc của mình{% endif %}"
    )
    few = spread(
        "told in task.told",
        ". ",
        "; ",
        "{{ told.short }}: {{ told.result }} ({% if told.has_percent %}{{ told.percent | number }}%, {% endif %}ngày"
        " {{ told.on | dated }})",
    )
    progressed = (
        f"- {{{{ task.id }}}}. {{{{ task.title }}}}{{% if task.is_by_many %}}: {many}{{% else %}}{few}{{% endif %}}."
    )
    untold = 'Trong kỳ không có báo cáo tiến độ của các nhiệm vụ: {{ synthesis.untold | join("; ") }}.'
    never = "Từ ngày {{ synthesis.from | dated }} đến ngày {{ synthesis.to | dated }} chưa có nhiệm vụ nào hoàn thành."
    return "".join(
        [
            p("Heading1", "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
            p("Heading2", "1. Tình hình chung"),
            p("Body", states),
            when("counts.has_on_time_ratio", p("Body", on_time)),
            when("counts.has_completed_ratio", p("Body", completed)),
            include("sections"),
            when("synthesis.has_workload", p("Chart", "{{ synthesis.workload | chart }}")),
            p("Heading2", "2. Nhiệm vụ hoàn thành trong kỳ"),
            listed("task in synthesis.completed", _COMPLETED, nothing=never),
            listed(
                "task in synthesis.completed_since",
                _COMPLETED,
                first="Sau ngày chốt số liệu, tính đến ngày {{ as_of | dated }}, có thêm:",
            ),
            p("Heading2", "3. Tình hình các nhiệm vụ chưa hoàn thành, theo báo cáo trong kỳ"),
            listed(
                "task in synthesis.progressed",
                progressed,
            ),
            when("synthesis.untold", p("Body", untold)),
            p("Heading2", "4. Nhiệm vụ quá hạn"),
            include("overdue"),
        ]
    )


def _sections() -> str:
    """Figures by section; every group adds up to the total."""
    columns = (
        ("", "Tổng số", "total", 680),
        ("Đã hoàn thành", "Đúng hạn", "completed_on_time", 720),
        ("Đã hoàn thành", "Quá hạn", "completed_late", 720),
        ("Đã hoàn thành", "Không hạn", "completed_undated", 800),
        ("Chưa hoàn thành", "Quá hạn", "overdue", 720),
        ("Chưa hoàn thành", "Trong hạn", "in_time", 780),
        ("Chưa hoàn thành", "Chờ", "awaiting", 640),
        ("", "Thường xuyên", "ongoing", 920),
        ("", "Dừng", "other", 764),
    )
    named = ("TT", 620), ("Lĩnh vực", 1820)
    widths = (*(width for _, width in named), *(width for *_, width in columns))
    begin, go_on = '<w:vMerge w:val="restart"/>' + MIDDLE, "<w:vMerge/>"
    top = [tc(width, p("TableSmallHead", said), look=begin) for said, width in named]
    below = [tc(width, p("TableSmallHead"), look=go_on) for _, width in named]
    for over, group in groupby(columns, key=lambda column: column[0]):
        inner = list(group)
        if over:
            width = sum(width for *_, width in inner)
            top.append(tc(width, p("TableSmallHead", over), span=len(inner), look=MIDDLE))
            below += [tc(width, p("TableSmallHead", said), look=MIDDLE) for _, said, _, width in inner]
        else:
            top += [tc(width, p("TableSmallHead", said), look=begin) for _, said, _, width in inner]
            below += [tc(width, p("TableSmallHead"), look=go_on) for *_, width in inner]
    figures = [tc(width, p("TableNumber", f"{{{{ section.{field} | number }}}}")) for *_, field, width in columns]
    sums = [(width, f"{{{{ counts.{field} | number }}}}") for *_, field, width in columns]
    totals = [tc(width, p("TableHead", figure, look=_LOOSE)) for width, figure in sums]
    return table(
        widths,
        tr(*top, look=REPEATED),
        tr(*below, look=REPEATED),
        each_row(
            widths,
            "section in sections",
            tr(
                tc(widths[0], p("TableNumber", "{{ section.id }}")),
                tc(widths[1], p("TableText", "{{ section.title }}")),
                *figures,
            ),
        ),
        tr(tc(sum(widths[:2]), p("TableHead", "Tổng cộng", look=_LOOSE), span=2), *totals),
        look=RULED,
    ) + p("AfterTable")


def _overdue() -> str:
    """Overdue tasks by agency; an agency's name stands in its first row."""
    titles = ("Cơ quan chủ trì", "Nhiệm vụ", "Thời hạn", "Số ngày quá hạn")
    widths = (2900, 3884, 1400, 1000)
    cells = (
        p("TableText", "{% if loop.first %}{{ body.agency }}{% endif %}"),
        p("TableText", "{{ task.id }}. {{ task.title }}"),
        p("TableNumber", "{{ task.due | dated }}{% if task.due_is_day_off %} (ngày nghỉ){% endif %}"),
        p("TableNumber", "{{ task.days_overdue | number }}"),
    )
    rows = table(
        widths,
        head_row(widths, titles),
        each_row(
            widths,
            "body in synthesis.overdue_by_agency",
            each_row(
                widths,
                "task in body.tasks",
                tr(*[tc(width, cell) for width, cell in zip(widths, cells, strict=True)]),
            ),
        ),
        look=RULED,
    )
    return when(
        "synthesis.overdue_by_agency",
        rows,
        p("AfterTable"),
        otherwise=p("Body", "Đến ngày {{ as_of | dated }} không có nhiệm vụ nào quá hạn."),
    )


def _kpis() -> str:
    counts = (
        "Trong {{ synthesis.kpis.total | count }} chỉ tiêu của Kế hoạch: {% for row in synthesis.kpis.states %}"
        "{{ row.count | count }} chỉ tiêu {{ row.state | named | lower }}{% if not loop.last %}; {% endif %}"
        "{% endfor %} (chi tiết tại Phụ lục {{ synthesis.annexes.kpis }})."
    )
    change = (
        "{% if kpi.has_change %}, {% if kpi.has_risen %}tăng{% else %}giảm{% endif %} {{ kpi.change | number }}"
        "{% if kpi.is_percentage %} điểm phần trăm{% endif %} so với ngày {{ kpi.before_on | dated }}{% endif %}"
    )
    behind = (
        f"- {{{{ kpi.title }}}}: {{% if kpi.has_reading %}}đạt {KPI_VALUE} (ngày"
        f" {{{{ kpi.latest_on | dated }}}}){change}"
        "{% else %}chưa có số liệu{% endif %}, mục tiêu {{ kpi.target | goal }}: {{ kpi.status | named | lower }}."
    )
    none = when(
        "synthesis.kpis.is_judged",
        p("Body", "Không có chỉ tiêu nào không đạt, chậm tiến độ hoặc có nguy cơ không đạt."),
        otherwise=p("Body", "Số liệu đến nay chưa đủ để đánh giá tiến độ của các chỉ tiêu."),
    )
    shown = (
        p("Body", counts)
        + listed(
            "kpi in synthesis.kpis.behind",
            behind,
            first="Các chỉ tiêu không đạt, chậm tiến độ hoặc có nguy cơ không đạt:",
            instead=none,
        )
        + when("synthesis.has_chart", p("Chart", "{{ synthesis.chart | chart }}"))
    )
    return p("Heading1", "III. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU") + when(
        "synthesis.kpis.total", shown, otherwise=p("Body", "Kế hoạch không đặt chỉ tiêu.")
    )


def _discipline() -> str:
    late = spread("one in report.late_agencies", "", "; ", "{{ one.agency }}: {{ one.days_late | number }} ngày")
    came = (
        "{% if report.came %}, trong đó {{ report.on_time | count }} báo cáo đúng hạn{% if report.late %},"
        f" {{{{ report.late | count }}}} báo cáo muộn ({late}){{% endif %}}{{% endif %}}"
    )
    missing = (
        "{% if report.missing_agencies %}; chưa nhận được báo cáo của {% if report.has_many_missing %}"
        "{{ report.missing | count }} cơ quan, đơn vị{% else %}"
        '{{ report.missing_agencies | join("; ") }}{% endif %}{% endif %}'
    )
    said = (
        "- Báo cáo {{ report.period | period }} (hạn {{ report.due | dated }}{% if report.due_is_day_off %}, ngày nghỉ"
        "{% endif %}): {% if report.is_awaited %}chưa đến hạn{% else %}đã nhận {{ report.came | count }}/"
        f"{{{{ report.owed | count }}}} báo cáo{came}{missing}{{% endif %}}."
    )
    none = "Theo Kế hoạch, trong kỳ không có báo cáo định kỳ nào phải gửi."
    annexed = "Chi tiết tại Phụ lục {{ synthesis.annexes.reports }}."
    return (
        p("Heading1", "IV. VIỆC CHẤP HÀNH CHẾ ĐỘ BÁO CÁO")
        + listed("report in synthesis.reporting", said, nothing=none)
        + when("synthesis.discipline", p("Body", annexed))
    )


def _matters() -> str:
    entry = (
        '- {{ entry.text }} ({{ entry.agencies | join("; ") }}'
        "{% if entry.has_task %}, nhiệm vụ {{ entry.task }}{% if entry.is_completed %} đã hoàn thành{% endif %}"
        "{% endif %})."
    )

    def kind(name: str, nothing: str) -> str:
        group = p("Heading3", r('{{ group.title or "Vấn đề chung" }}', BOLD)) + each(
            "entry in group.entries", p("Body", entry)
        )
        return when(f"synthesis.{name}", each(f"group in synthesis.{name}", group), otherwise=p("Body", nothing))

    return "".join(
        [
            p("Heading1", "V. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ"),
            p("Heading2", "1. Khó khăn, vướng mắc"),
            kind("difficulties", "Trong kỳ các cơ quan, đơn vị không nêu khó khăn, vướng mắc."),
            p("Heading2", "2. Đề xuất, kiến nghị"),
            kind("proposals", "Trong kỳ các cơ quan, đơn vị không có đề xuất, kiến nghị."),
        ]
    )


def _annexes() -> str:
    """KPIs, tasks, and who reported when, each in a section of its own; the first two lie on their side."""
    return "".join(
        [
            when("synthesis.kpis.total", include("annex-kpis"), section_break(landscape=True)),
            include("annex-tasks"),
            section_break(landscape=True),
            when("synthesis.discipline", include("annex-reports")),
        ]
    )


_LOOSE = '<w:keepNext w:val="0"/>'
_COMPLETED = (
    "- {{ task.id }}. {{ task.title }}{% if task.period %} ({{ task.period | period }}){% endif %}: "
    "{% if task.is_by_many %}{{ task.leads | count }} cơ quan chủ trì{% else %}"
    '{{ task.lead | join("; ") }}{% endif %} hoàn thành ngày {{ task.completed_on | dated }}'
    "{% if task.is_completed_late %} (chậm {{ task.days_late | count }} ngày){% endif %}"
    "{% for shown in task.evidence %}{% if loop.first %}, theo {% else %}; {% endif %}{{ shown.document }}"
    "{% if shown.has_date %} ngày {{ shown.date | dated }}{% endif %}{% endfor %}"
    "{% if task.result %}. Kết quả: {{ task.result }}{% endif %}."
)


BLOCKS: dict[str, Callable[[], str]] = {
    "leading": _leading,
    "results": _results,
    "sections": _sections,
    "overdue": _overdue,
    "kpis": _kpis,
    "discipline": _discipline,
    "matters": _matters,
    **word_ahead.BLOCKS,
    **word_annexes.BLOCKS,
}
