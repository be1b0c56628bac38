"""The page of what is red alone, for the committee's head, and the annex with everything in full."""

from word_parts import ANNEXES, Column, annex, each, include, simple_table, tag_row, title, when
from word_xml import BOLD, ITALIC, REPEATED, RULED, p, r, table, tc, tr, word_file

_JUDGED = "{{% if chief.kpis.is_judged %}}{}{{% else %}}{} đủ số liệu để đánh giá tiến độ các chỉ tiêu{{% endif %}}"
_DAYS = "{{ row.days_overdue | number }}"
_DECIDES = "{% if row.by_chief %}Trưởng Ban{% else %}Thủ trưởng cơ quan chủ trì{% endif %}"
_PERIOD = "{% if row.period %} ({{ row.period | period }}){% endif %}"
_PERCENT = "{{ kpi.latest | number }}{% if kpi.is_percentage %}%{% endif %}"
_QUOTED = "{{ one.agency }} đề nghị ({{ one.on | dated }}): “{{ TEXT }}”"
_TIGHT = '<w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>'


def body() -> bytes:
    """The page, and an annex if something had no room on it."""
    clear = (
        "Tính đến ngày {{ as_of | dated }}, không có nhiệm vụ nào của Kế hoạch quá hạn, "
        + _JUDGED.format("không có chỉ tiêu nào không đạt hoặc chậm tiến độ", "chưa")
        + ", không thiếu báo cáo định kỳ nào đã đến hạn; {{ plan.office }} kính báo cáo đồng chí Trưởng Ban./."
    )
    page = (
        title("BÁO CÁO", "Những việc chậm trong thực hiện {{ plan.name }}")
        + include("addressees")
        + when("chief.is_red", _red(), otherwise=p("Closing", clear))
    )
    return word_file(page + ANNEXES + when("chief.has_annex", _annex()), landscape=True)


def _red() -> str:
    annexed = "{% if chief.has_annex %} (chi tiết tại Phụ lục kèm theo){% endif %}"
    closing = "{{ plan.office }} kính báo cáo đồng chí Trưởng Ban xem xét, chỉ đạo./."
    opening = f"Tình hình đến ngày {{{{ as_of | dated }}}}{annexed} như sau:"
    return _line(opening) + _board() + p("Closing", closing, look=_TIGHT)


def _line(*runs: str) -> str:
    return p("Body", *runs, look=_TIGHT)


def _heading(text: str) -> str:
    return p("Body", r(text, BOLD), look="<w:keepNext/>" + _TIGHT)


_WIDTHS = (2750, 2250, 1950, 884, 1350)
_TITLES = ("Nhiệm vụ", "Kết quả còn thiếu", "Cơ quan chưa hoàn thành", "Quá hạn (ngày)", "Cấp quyết định")


def _board() -> str:
    """Everything red in one table: tasks, KPIs, reports."""
    bodies = (
        "{% if row.is_by_many %}{{ row.late | number }}/{{ row.leads | number }} cơ quan: {% endif %}"
        '{{ row.named | join("; ") }}{% if row.others %} và {{ row.others | count }} cơ quan khác{% endif %}'
    )
    texts = ("{{ row.id }}. {{ row.short_title }}" + _PERIOD, "{{ row.short_product }}", bodies, _DAYS, _DECIDES)
    styles = ("TableSmall", "TableSmall", "TableSmall", "TableSmallNumber", "TableSmall")
    cells = zip(_WIDTHS, styles, texts, strict=True)
    heads = [tc(width, p("TableSmallHead", one)) for width, one in zip(_WIDTHS, _TITLES, strict=True)]
    return table(
        _WIDTHS,
        _if("chief.overdue.total"),
        tr(*heads, look=REPEATED),
        _across(r(_counts(), BOLD)),
        _tag("for row in chief.overdue.shown"),
        tr(*[tc(width, p(style, text)) for width, style, text in cells]),
        _tag("for one in row.quoted"),
        _across(r(_QUOTED.replace("TEXT", "one.short_text"), ITALIC)),
        _tag("endfor"),
        _tag("endfor"),
        _if("chief.overdue.others"),
        _across(
            "{% if chief.overdue.shown %}Và {{ chief.overdue.others | count }} nhiệm vụ khác tại Phụ lục"
            "{% else %}Danh sách nhiệm vụ tại Phụ lục{% endif %}"
        ),
        _tag("endif"),
        _tag("else"),
        _across(r("1. Không có nhiệm vụ quá hạn", BOLD)),
        _tag("endif"),
        _kpis(),
        _reports(),
        look=RULED,
    ) + p("AfterTable")


def _if(condition: str) -> str:
    return _tag(f"if {condition}")


def _tag(tag: str) -> str:
    return tag_row(_WIDTHS, f"{{%tr {tag} %}}")


def _across(*runs: str) -> str:
    """A row with one text over the whole width."""
    return tr(tc(sum(_WIDTHS), p("TableSmall", *runs), span=len(_WIDTHS)))


def _counts() -> str:
    by_chief = "; thuộc Trưởng Ban quyết định: {{ chief.overdue.by_chief | count }}"
    own = "; do {{ chief.office }} chủ trì: {{ chief.overdue.own | count }}"
    return (
        "1. Nhiệm vụ quá hạn: {{ chief.overdue.total | count }}"
        f"{{% if chief.overdue.by_chief %}}{by_chief}{{% endif %}}{{% if chief.overdue.own %}}{own}{{% endif %}}"
    )


def _kpis() -> str:
    value = f"{{% if kpi.has_reading %}}Đạt {_PERCENT}{{% else %}}Chưa có số liệu{{% endif %}}"
    said = f"{value}, mục tiêu {{{{ kpi.target | goal }}}}: {{{{ kpi.status | named | lower }}}}"
    left, right = sum(_WIDTHS[:2]), sum(_WIDTHS[2:])
    return "".join(
        [
            _if("chief.kpis.total"),
            _across(r("2. Chỉ tiêu không đạt, chậm tiến độ: {{ chief.kpis.total | count }}", BOLD)),
            _tag("for kpi in chief.kpis.shown"),
            tr(
                tc(left, p("TableSmall", "{{ kpi.id }}. {{ kpi.short_title }}"), span=2),
                tc(right, p("TableSmall", said), span=3),
            ),
            _tag("endfor"),
            _if("chief.kpis.others"),
            _across("Và {{ chief.kpis.others | count }} chỉ tiêu khác tại Phụ lục"),
            _tag("endif"),
            _tag("else"),
            _across(r("2. " + _JUDGED.format("Không có chỉ tiêu không đạt, chậm tiến độ", "Chưa"), BOLD)),
            _tag("endif"),
        ]
    )


def _reports() -> str:
    missing = (
        "3. Báo cáo {{ chief.reports.period | period }} chưa gửi: "
        "{{ chief.reports.missing | number }}/{{ chief.reports.owed | number }} cơ quan"
    )
    due = "{{ chief.reports.due | dated }}{% if chief.reports.due_is_day_off %}, ngày nghỉ{% endif %}"
    others = "{% if chief.reports.others %} và {{ chief.reports.others | count }} cơ quan khác tại Phụ lục{% endif %}"
    return "".join(
        [
            _if("chief.reports.missing"),
            _across(r(missing, BOLD), r(f' (hạn ngày {due}): {{{{ chief.reports.named | join("; ") }}}}{others}')),
            _tag("elif chief.reports.is_due"),
            _across(r("3. Không thiếu báo cáo định kỳ {{ chief.reports.period | period }}", BOLD)),
            _tag("elif chief.reports.is_asked"),
            _across(r("3. Chưa đến hạn gửi báo cáo định kỳ", BOLD)),
            _tag("endif"),
        ]
    )


def _annex() -> str:
    number = "Kèm theo Báo cáo số        {% if head.symbol %}/{{ head.symbol }}{% endif %}"
    note = number + " ngày      tháng {{ head.month }} năm {{ head.year }} của {{ head.issuer }}"
    missing = r("3. Báo cáo {{ chief.reports.period | period }} chưa gửi: ", BOLD)
    return "".join(
        [
            annex("Phụ lục", "DANH SÁCH NHIỆM VỤ, CHỈ TIÊU, BÁO CÁO CHẬM", note),
            when("chief.overdue.all", _heading("1. Nhiệm vụ quá hạn"), _all()),
            when("chief.kpis.all", _heading("2. Chỉ tiêu không đạt, chậm tiến độ"), _all_kpis()),
            when("chief.reports.missing", _line(missing, r('{{ chief.reports.bodies | join("; ") }}.'))),
        ]
    )


def _all() -> str:
    due = "{{ row.due | dated }}{% if row.due_is_day_off %} (ngày nghỉ){% endif %}"
    asked = each("one in row.asked", p("TableText", _QUOTED.replace("TEXT", "one.text")), style="TableText")
    columns = (
        Column("TT", 900, "{{ row.id }}", "TableNumber"),
        Column("Nhiệm vụ", 3500, p("TableText", "{{ row.title }}" + _PERIOD) + asked),
        Column("Kết quả còn thiếu", 2470, "{{ row.product }}"),
        Column("Thời hạn", 1400, due, "TableNumber"),
        Column("Quá hạn (ngày)", 900, _DAYS, "TableNumber"),
        Column("Cơ quan chưa hoàn thành", 4000, '{{ row.bodies | join("; ") }}'),
        Column("Cấp quyết định", 1400, _DECIDES),
    )
    return simple_table(columns, "row in chief.overdue.all")


def _all_kpis() -> str:
    columns = (
        Column("TT", 1000, "{{ kpi.id }}", "TableNumber"),
        Column("Chỉ tiêu", 7070, "{{ kpi.title }}"),
        Column("Mục tiêu", 2300, "{{ kpi.target | goal }}"),
        Column(
            "Kết quả",
            2300,
            f"{{% if kpi.has_reading %}}{_PERCENT} ({{{{ kpi.latest_on | dated }}}}){{% endif %}}",
            "TableNumber",
        ),
        Column("Đánh giá", 1900, "{{ kpi.status | named }}"),
    )
    return simple_table(columns, "kpi in chief.kpis.all")
