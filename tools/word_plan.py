"""The plan itself as a document."""

from word_parts import each, each_row, head_row, tag_row, title, when
from word_xml import BOLD, ITALIC, RULED, noted, p, r, table, tc, tr, word_file

_AMENDED = (
    "(Văn bản hợp nhất: đã được sửa đổi, bổ sung theo {% for entry in document.amended_by %}{{ entry.document }} ngày"
    " {{ entry.date | dated }}{% if not loop.last %}; {% endif %}{% endfor %})"
)


def body() -> bytes:
    """The whole text of the plan, as it was issued."""
    return word_file(_text() + _closing())


def _text() -> str:
    theme = [
        r("{{ document.specific.before }}"),
        r("{{ document.specific.theme }}", BOLD),
        r("{{ document.specific.after }}"),
    ]
    return "".join(
        [
            title("{{ document.type | upper }}", "{{ document.title }}"),
            when("document.amended_by", p("AnnexNote", _AMENDED)),
            each(
                "line in document.basis",
                when(
                    "line.is_citation", p("Body", r("{{ line.text }}", ITALIC)), otherwise=p("Body", "{{ line.text }}")
                ),
            ),
            _part("objectives", "MỤC TIÊU, YÊU CẦU"),
            _point("1.", "goals", "Mục tiêu"),
            _point("a)", "general", "Mục tiêu chung", "Heading3"),
            each("item in document.general", p("Body", "- {{ item }}")),
            _point("b)", "specific", "Mục tiêu cụ thể", "Heading3"),
            p("Body", *theme),
            each("item in document.headline", p("Body", f"- {noted('item')}.")),
            _point("2.", "requirements", "Yêu cầu"),
            each("item in document.requirements", p("Body", "- {{ item }}")),
            _part("tasks", "NHIỆM VỤ TRIỂN KHAI"),
            when("document.preamble", p("Body", "{{ document.preamble }}")),
            _tasks(),
            p("AfterTable"),
            when("document.activities", _activities()),
            when("document.budget", _part("budget", "KINH PHÍ THỰC HIỆN"), p("Body", "{{ document.budget }}")),
        ]
    )


def _part(name: str, heading: str) -> str:
    return p("Heading1", f"{{{{ document.numbers.{name} }}}}. " + _heading(name, heading))


def _point(sign: str, name: str, heading: str, style: str = "Heading2") -> str:
    return p(style, f"{sign} " + _heading(name, heading))


def _heading(name: str, otherwise: str) -> str:
    return f'{{{{ document.headings.{name} or "{otherwise}" }}}}'


def _activities() -> str:
    dash = "{% if activity.paragraphs %}- {% endif %}"
    lead = p("Body", f"{dash}Đơn vị chủ trì tổ chức triển khai: {{{{ activity.lead }}}}.")
    return _part("activities", "CÁC HOẠT ĐỘNG THƯỜNG XUYÊN") + each(
        "activity in document.activities",
        p("Heading2", "{{ activity.number }}. {{ activity.title }}"),
        each("item in activity.paragraphs", p("Body", "- {{ item }}")),
        when(
            "activity.sentence",
            p("Body", f"{dash}{{{{ activity.sentence }}}}"),
            otherwise=when("activity.lead", lead),
        ),
    )


def _closing() -> str:
    """The last part; the end mark `./.` follows its last paragraph."""
    paragraph = when("item.is_last", p("Closing", "- {{ item.text }}./."), otherwise=p("Body", "- {{ item.text }}"))
    return when(
        "document.organisation",
        _part("organisation", "TỔ CHỨC THỰC HIỆN"),
        each(
            "duty in document.organisation",
            p("Heading2", "{{ duty.number }}. {{ duty.title }}"),
            each("item in duty.paragraphs", paragraph),
        ),
        otherwise=p("Closing", "./."),
    )


def _tasks() -> str:
    titles = ("TT", "Nhiệm vụ", "Kết quả thực hiện", "Thời gian hoàn thành", "Cơ quan thực hiện", "Cơ quan phối hợp")
    widths = (640, 2270, 1950, 1704, 1310, 1310)
    name = "{% if row.is_top %}{{ row.name | upper }}{% else %}{{ row.name }}{% endif %}"
    left = "{% if row.is_suspended %} (tạm dừng thực hiện){% elif row.is_cancelled %} (dừng thực hiện){% endif %}"
    result = "{% if line.is_item %}- {% endif %}" + noted("line.pieces")
    only_lead = when("row.has_only_lead", p("TableText", "-"), style="TableText")
    return table(
        widths,
        head_row(widths, titles),
        each_row(
            widths,
            "row in document.rows",
            tag_row(widths, "{%tr if row.is_section %}"),
            tr(
                tc(widths[0], p("TableHead", "{{ row.number }}", look="<w:keepNext/>")),
                tc(sum(widths[1:]), p("TableGroup", name, look="<w:keepNext/>"), span=5),
            ),
            tag_row(widths, "{%tr else %}"),
            tr(
                tc(widths[0], p("TableNumber", "{{ row.number }}")),
                tc(widths[1], p("TableText", noted("row.title") + left)),
                tc(widths[2], _lines("row.deliverable", result)),
                tc(widths[3], _lines("row.deadline", noted("line"))),
                tc(widths[4], _lines("row.lead", noted("line"))),
                tc(widths[5], only_lead, _lines("row.coordinating", noted("line"))),
            ),
            tag_row(widths, "{%tr endif %}"),
        ),
        look=RULED,
    )


def _lines(cell: str, text: str) -> str:
    return each(f"line in {cell}", p("TableText", text), style="TableText")
