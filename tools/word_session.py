"""The programme of a session of the committee, with its papers."""

from word_parts import ANNEXES, Column, annex, attached, each, each_row, head_row, include, simple_table, title, when
from word_xml import RULED, TEXT_WIDTH, p, section_break, table, tc, tr, word_file

_BLANK = "……………………………………………………………"
_REVIEW = (
    "{% if session.is_six_months %} (sơ kết 6 tháng){% elif session.is_nine_months %} (sơ kết 9 tháng)"
    "{% elif session.is_year %} (tổng kết năm){% endif %}"
)
_CHAIR = "{% if session.chair %}{{ session.chair.role }} {{ session.chair.name }}"
_MORE = "{% if not loop.last %}; {% endif %}"
_LEAD = '{{ task.lead | join("; ") }}'
_ATTACHED = attached("Chương trình")


def body() -> bytes:
    """The programme, then figures, tasks to decide on, what bodies said, and what falls due."""
    return word_file(_programme() + ANNEXES + _annexes())


def _programme() -> str:
    return "".join(
        [
            title(
                "CHƯƠNG TRÌNH",
                "Phiên họp quý {{ session.number }} năm {{ session.year }}" + _REVIEW + " của {{ plan.committee }}",
            ),
            p(
                "Body",
                "Thực hiện {{ plan.citation }}, Ban Chỉ đạo tổ chức phiên họp theo chương trình sau đây (số liệu tính"
                " đến ngày {{ as_of | dated }}):",
            ),
            p("Heading1", "I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, TÀI LIỆU"),
            p("Body", "1. Thời gian: …… giờ ……, ngày …… tháng …… năm …………."),
            p("Body", f"2. Địa điểm: {_BLANK}."),
            p("Body", f"3. Chủ trì: {_CHAIR}.{{% else %}}{_BLANK}.{{% endif %}}"),
            p("Body", "4. Thành phần:"),
            p(
                "Body",
                "- Thành viên Ban Chỉ đạo{% for member in session.members %}{% if loop.first %}: {% else %}; "
                "{% endif %}{{ member.name }}, {{ member.role }}{% endfor %};",
            ),
            p("Body", "- Cơ quan Thường trực: {{ plan.office }}{% if session.bodies %};{% else %}.{% endif %}"),
            when(
                "session.bodies",
                p("Body", "- Cơ quan, đơn vị có nội dung tại phiên họp: {{ session.bodies }}."),
            ),
            when(
                "session.attached",
                p(
                    "Body",
                    "5. Tài liệu: {% for paper in session.attached %}{{ paper.label }} ({{ paper.title }})"
                    + _MORE
                    + "{% endfor %}.",
                ),
            ),
            p("Heading1", "II. NỘI DUNG"),
            when("session.last", _conclusions()),
            _item("synthesis", "Tình hình thực hiện Kế hoạch"),
            p("Body", "Trình bày: {{ plan.office }}."),
            _figures(),
            when("session.decisions", _decisions()),
            when("session.agenda.matters", _matters()),
            when("session.behind", _kpis()),
            when("session.coming", _coming()),
            _item("closing", "Thảo luận và kết luận phiên họp"),
            _closing(),
        ]
    )


def _item(name: str, heading: str) -> str:
    return p("Heading2", f"{{{{ session.agenda.{name} }}}}. {heading}")


def _conclusions() -> str:
    shown = (
        "{% for shown in session.last.evidence %}{% if loop.first %} (văn bản số {% else %}, số {% endif %}"
        "{{ shown.number }}{% if loop.last %}){% endif %}{% endfor %}"
    )
    return (
        _item("conclusions", "Việc thực hiện kết luận của phiên họp trước")
        + p(
            "Body",
            "Trình bày: {{ plan.office }}. Phiên họp {{ session.last.quarter | period }}, ngày"
            " {{ session.last.on | dated }}, đã kết luận" + shown + ":",
        )
        + each("text in session.last.conclusions", p("Body", "- {{ text }}{% if loop.last %}.{% else %};{% endif %}"))
    )


def _figures() -> str:
    def states(rows: str) -> str:
        row = "{{ row.state | named | lower }} {{ row.count | count }}{% if not loop.last %}, {% endif %}"
        return f"trong đó: {{% for row in {rows} %}}{row}{{% endfor %}}"

    return "".join(
        [
            when(
                "states",
                p(
                    "Body",
                    f"Kế hoạch có {{{{ total | count }}}} nhiệm vụ, {states('states')}"
                    " ({{ session.papers.figures.label }}).",
                ),
            ),
            when(
                "session.kpis.total",
                p(
                    "Body",
                    f"Kế hoạch có {{{{ session.kpis.total | count }}}} chỉ tiêu, {states('session.kpis.states')}.",
                ),
            ),
            when(
                "session.reports",
                p(
                    "Body",
                    "Kỳ báo cáo {{ session.reports.period | period }} có {{ session.reports.owed | count }} cơ quan,"
                    " đơn vị phải báo cáo, trong đó: gửi đúng hạn {{ session.reports.on_time | count }}, gửi muộn"
                    " {{ session.reports.late | count }}{% if session.reports.missing %}, chưa gửi"
                    " {{ session.reports.missing | count }}{% endif %}{% if session.reports.not_due %}, chưa đến hạn"
                    " gửi {{ session.reports.not_due | count }}{% endif %}.",
                ),
            ),
        ]
    )


def _decisions() -> str:
    who = (
        "{% if task.is_explained_by_many %}; {{ task.explaining | count }} cơ quan, đơn vị nêu tại"
        " {{ session.papers.decisions.label }} giải trình{% elif task.explains %};"
        ' {{ task.explains | join("; ") }} giải trình{% endif %}'
    )
    late = f"- {{{{ task.id }}}}. {{{{ task.title }}}}: quá hạn {{{{ task.days_overdue | number }}}} ngày{who}."
    asking = "{% for asked in task.asks %}{{ asked.agency }}" + _MORE + "{% endfor %}"
    return "".join(
        [
            _item("decisions", "Nhiệm vụ cần Ban Chỉ đạo xem xét, quyết định"),
            p("Body", "Trình bày: {{ plan.office }} ({{ session.papers.decisions.label }})."),
            when("session.overdue", p("Body", "Nhiệm vụ quá hạn:", look="<w:keepNext/>")),
            each("task in session.overdue", p("Body", late)),
            when(
                "session.asking",
                p(
                    "Body",
                    "Nhiệm vụ mà cơ quan, đơn vị đề nghị thêm thời gian: {% for task in session.asking %}"
                    "{{ task.id }} (" + asking + ")" + _MORE + "{% endfor %}.",
                ),
            ),
            when(
                "session.undated",
                p(
                    "Body",
                    "Nhiệm vụ chưa có thời hạn, cần xác định: {% for task in session.undated %}{{ task.id }}"
                    + _MORE
                    + "{% endfor %}.",
                ),
            ),
            when(
                "session.conditional",
                p(
                    "Body",
                    "Nhiệm vụ đang chờ điều kiện: {% for task in session.conditional %}{{ task.id }}"
                    " ({{ task.condition }})" + _MORE + "{% endfor %}.",
                ),
            ),
        ]
    )


def _matters() -> str:
    return _item("matters", "Khó khăn, vướng mắc và đề xuất, kiến nghị") + p(
        "Body",
        "Trình bày: {{ plan.office }} ({{ session.papers.matters.label }}). Theo báo cáo"
        " {{ session.heard.period | period }}, {{ session.heard.agencies | count }} cơ quan, đơn vị nêu"
        " {% if session.heard.difficulties %}{{ session.heard.difficulties | count }} khó khăn, vướng mắc"
        "{% if session.heard.proposals %} và {% endif %}{% endif %}{% if session.heard.proposals %}"
        "{{ session.heard.proposals | count }} đề xuất, kiến nghị{% endif %}.",
    )


def _kpis() -> str:
    reading = (
        "{% if kpi.has_reading %}đạt {{ kpi.latest | number }}{% if kpi.is_percentage %}%{% endif %} (ngày"
        " {{ kpi.latest_on | dated }}){% else %}chưa có số liệu{% endif %}"
    )
    who = '{% if kpi.explains %}; {{ kpi.explains | join("; ") }} giải trình{% endif %}'
    said = f"- {{{{ kpi.title }}}}: {reading}, mục tiêu {{{{ kpi.target | goal }}}}{who}."
    return _item("kpis", "Chỉ tiêu chậm tiến độ hoặc không đạt") + each("kpi in session.behind", p("Body", said))


def _coming() -> str:
    return _item("coming", "Nhiệm vụ trọng tâm đến hết {{ session.until | period }}") + p(
        "Body",
        "Trình bày: {{ plan.office }}. Có {{ session.coming_count | count }} nhiệm vụ đến hạn từ nay đến hết"
        " {{ session.until | period }} ({{ session.papers.coming.label }}).",
    )


def _closing() -> str:
    chair = _CHAIR + "{% else %}người chủ trì phiên họp{% endif %}"
    ending = (
        "Ban Chỉ đạo thông báo để các thành viên và các cơ quan, đơn vị có liên quan chuẩn bị, tham dự phiên họp./."
    )
    return p("Body", f"Kết luận: {chair}.") + p("Closing", ending)


def _annexes() -> str:
    return "".join(
        [
            when("session.papers.figures.label", _annex("figures"), include("sections")),
            section_break(),
            when("session.decisions", _annex("decisions"), _decisions_table()),
            section_break(landscape=True),
            when("session.agenda.matters", _annex("matters"), _matters_tables()),
            section_break(),
            when("session.coming", _annex("coming"), _coming_table()),
        ]
    )


def _annex(name: str) -> str:
    paper = f"session.papers.{name}"
    return annex(f"{{{{ {paper}.label }}}}", f"{{{{ {paper}.title | upper }}}}", _ATTACHED)


def _decisions_table() -> str:
    why = (
        "{% if task.is_overdue %}Quá hạn {{ task.days_overdue | number }} ngày; chưa hoàn thành:"
        ' {{ task.explains | join("; ") }}{% elif task.needs_date %}Điều kiện đã có ({{ task.condition }}), cần thời'
        " hạn mới{% elif task.waits_for_condition %}Chờ điều kiện: {{ task.condition }}{% elif task.waits_for_date %}"
        "Chưa có thời hạn{% else %}Đề nghị thêm thời gian{% endif %}"
    )
    asked = p("TableText", "{{ asked.agency }}: {{ asked.text }}")
    columns = (
        Column("TT", 900, "{{ task.id }}", "TableNumber"),
        Column("Nhiệm vụ", 4000, "{{ task.title }}"),
        Column("Cơ quan chủ trì", 2300, _LEAD),
        Column("Thời hạn", 2100, "{{ task.deadline }}"),
        Column("Nội dung cần xem xét", 2900, why),
        Column("Đề nghị gia hạn", 2370, each("asked in task.asks", asked, style="TableText")),
    )
    return simple_table(columns, "task in session.decisions")


def _matters_tables() -> str:
    second = "{% if session.difficulties %}2{% else %}1{% endif %}"
    return when("session.difficulties", p("Heading2", "1. Khó khăn, vướng mắc"), _said("session.difficulties")) + when(
        "session.proposals", p("Heading2", f"{second}. Đề xuất, kiến nghị"), _said("session.proposals")
    )


def _said(groups: str) -> str:
    """What bodies said, by field."""
    widths = (2200, TEXT_WIDTH - 2200 - 2500, 2500)
    return table(
        widths,
        head_row(widths, ("Lĩnh vực", "Nội dung", "Cơ quan, đơn vị")),
        each_row(
            widths,
            f"group in {groups}",
            each_row(
                widths,
                "entry in group.entries",
                tr(
                    tc(widths[0], p("TableText", '{% if loop.first %}{{ group.title or "Vấn đề chung" }}{% endif %}')),
                    tc(
                        widths[1],
                        p("TableText", "{% if entry.has_task %}Nhiệm vụ {{ entry.task }}: {% endif %}{{ entry.text }}"),
                    ),
                    tc(widths[2], p("TableText", '{{ entry.agencies | join("; ") }}')),
                ),
            ),
        ),
        look=RULED,
    ) + p("AfterTable")


def _coming_table() -> str:
    columns = (
        Column("TT", 900, "{{ task.id }}", "TableNumber"),
        Column("Nhiệm vụ", 3584, "{{ task.title }}{% if task.period %} ({{ task.period | period }}){% endif %}"),
        Column("Cơ quan chủ trì", 2000, _LEAD),
        Column(
            "Thời hạn",
            1300,
            "{{ task.due | dated }}{% if task.due_is_day_off %} (ngày nghỉ){% endif %}",
            "TableNumber",
        ),
        Column("Tình trạng", 1400, "{{ task.state | named }}"),
    )
    return simple_table(columns, "task in session.coming")
