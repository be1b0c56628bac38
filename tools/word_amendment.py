"""The decision that amends the plan, with the annex of what is amended."""

from word_parts import ANNEXES, annex, attached, each, each_row, head_row, section_row, title, when
from word_xml import BOLD, ITALIC, LANDSCAPE_WIDTH, RULED, p, r, table, tc, tr, word_file

_KIND = "{{ amendment.type }}"
_PLAN = "{{ amendment.short_citation }}"
_NUMBER = (
    "{% if head.number %}{{ head.number }}{% else %}       {% if head.symbol %}/{{ head.symbol }}{% endif %}{% endif %}"
)
_DAY = "{% if head.day %}{{ head.day }}{% else %}    {% endif %}"
_CITED = (
    "{{ amendment.citation }}"
    "{% for one in amendment.earlier %}{% if loop.first %}, được sửa đổi, bổ sung tại {% else %},"
    " {% endif %}{{ one.type }} số {{ one.number }} ngày {{ one.date | dated }}{% endfor %}"
)


def body() -> bytes:
    """A decision in articles, or another type of document in points; its annex lies on its side."""
    return word_file(_decision() + ANNEXES + _annex(), landscape=True)


def _decision() -> str:
    opening = (
        f"Thực hiện {_CITED}; xét đề nghị của {{{{ plan.office }}}}, {{{{ plan.committee }}}} ban hành {_KIND} sửa đổi,"
        " bổ sung như sau:"
    )
    return "".join(
        [
            title(_KIND.replace(" }}", " | upper }}"), "Sửa đổi, bổ sung một số nội dung của {{ amendment.name }}"),
            when(
                "amendment.is_decision",
                _centred("{{ head.issuer | upper }}"),
                p("Body", r(f"Căn cứ {_CITED};", ITALIC)),
                p("Body", r("Xét đề nghị của {{ plan.office }}.", ITALIC)),
                _centred("QUYẾT ĐỊNH:"),
                otherwise=p("Body", opening),
            ),
            _point(1, f"Sửa đổi, bổ sung một số nội dung của {_PLAN} tại Phụ lục kèm theo {_KIND} này."),
            _point(
                2,
                f"{_KIND} này có hiệu lực kể từ ngày ký. Các nội dung khác của {_PLAN} không sửa đổi, bổ sung tại"
                f" {_KIND} này tiếp tục có hiệu lực.",
            ),
            _point(
                3,
                "{{ amendment.bodies }} và các tổ chức, cá nhân có"
                f" liên quan chịu trách nhiệm thi hành {_KIND} này./.",
                "Closing",
            ),
        ]
    )


def _centred(text: str) -> str:
    """Who decides, and `QUYẾT ĐỊNH:`."""
    return p("DocumentTitle", text, look='<w:spacing w:before="120" w:after="120"/>')


def _point(number: int, text: str, style: str = "Body") -> str:
    """An article of a decision, a point of another document."""
    return when(
        "amendment.is_decision",
        p(style, r(f"Điều {number}.", BOLD), r(f" {text}")),
        otherwise=p(style, f"{number}. {text}"),
    )


def _annex() -> str:
    clerical = (
        "Những chỗ sau đây là lỗi kỹ thuật của văn bản, được đính chính và không làm thay đổi nội dung đã ban hành:"
    )
    return "".join(
        [
            annex("Phụ lục", "NỘI DUNG SỬA ĐỔI, BỔ SUNG", attached(_KIND, _NUMBER, _DAY)),
            when("amendment.corrections", p("Heading1", "I. SỬA ĐỔI, BỔ SUNG")),
            _changes("amendment.changes", "Đã ban hành", "Sửa đổi, bổ sung"),
            when(
                "amendment.corrections",
                p("Heading1", "II. ĐÍNH CHÍNH"),
                p("Body", clerical, look="<w:keepNext/>"),
                _changes("amendment.corrections", "Đã in", "Đính chính là"),
            ),
        ]
    )


def _changes(items: str, before: str, after: str) -> str:
    """What changes, by item: where, before, after, why."""
    widths = (700, 2300, 4100, 4100, LANDSCAPE_WIDTH - 11200)
    why = "{% if row.is_as_above %}Như trên{% else %}{{ row.reason }}{% endif %}"
    return table(
        widths,
        head_row(widths, ("TT", "Nội dung", before, after, "Lý do")),
        each_row(
            widths,
            f"item in {items}",
            section_row(widths, "{{ item.number }}", "{{ item.title }}"),
            each_row(
                widths,
                "row in item.rows",
                tr(
                    tc(widths[0], p("TableNumber")),
                    tc(widths[1], p("TableText", "{{ row.place }}")),
                    tc(widths[2], _value("row.old")),
                    tc(widths[3], _value("row.new")),
                    tc(widths[4], p("TableText", why)),
                ),
            ),
        ),
        look=RULED,
    ) + p("AfterTable")


def _value(said: str) -> str:
    due = f"{{% if {said}.has_due %}}, hạn {{{{ {said}.due | dated }}}}{{% endif %}}"
    return (
        each(f"line in {said}.lines", p("TableText", "{{ line }}"), style="TableText")
        + when(f"{said}.has_target", p("TableText", f"{{{{ {said}.target | goal }}}}{due}"), style="TableText")
        + each(
            f"part in {said}.parts", p("TableText", "{{ part.title }}: {{ part.value | number }}"), style="TableText"
        )
    )
