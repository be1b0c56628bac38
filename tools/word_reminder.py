"""The letter (công văn) that chases one body, or all that are late with an annex of who owes what."""

from word_parts import ANNEXES, annex, each, each_row, head_row, include, when
from word_xml import BOLD, RULED, p, r, table, tc, tr, word_file

_OFFICE = "{{ plan.office }}"
_TO = "{% if reminder.is_to_one %}{{ reminder.agency }}{% else %}các cơ quan, đơn vị{% endif %}"
_DAY_OFF = "ngày nghỉ"


def body() -> bytes:
    """The letter; the annex is there if it is written to several."""
    listed = annex("Phụ lục", "DANH SÁCH CƠ QUAN, ĐƠN VỊ VÀ NHIỆM VỤ, BÁO CÁO CẦN ĐÔN ĐỐC", _attached())
    several = when("reminder.is_to_several", listed, _table(_WIDE, grouped=True))
    return word_file(_facts() + _request() + ANNEXES + several, landscape=True)


def _attached() -> str:
    number = "Kèm theo Công văn số        {% if head.symbol %}/{{ head.symbol }}{% endif %}"
    return number + " ngày      tháng {{ head.month }} năm {{ head.year }} của {{ head.issuer }}"


def _facts() -> str:
    duty = "; theo đó, các cơ quan, đơn vị có trách nhiệm “{{ reminder.duty }}” về {{ reminder.receiver }}"
    asked = "{% if reminder.has_missing or reminder.has_silent %}" + duty + "{% endif %}"
    day = "{{ as_of | dated }}"
    whose = "{% if reminder.is_to_one %}{{ reminder.agency }}{% else %}tình hình như sau{% endif %}"
    return (
        include("addressees")
        + p("Body", f"Thực hiện {{{{ plan.citation }}}}{asked}; qua theo dõi, tổng hợp, tính đến ngày {day}, {whose}:")
        + each("one in reminder.found", p("Body", "- " + _found()))
        + when(
            "reminder.is_to_one",
            each(
                "body in reminder.bodies",
                when("body.has_come", p("Body", f"{_OFFICE} {_received()}.")),
                p("Body", "Cụ thể:", look="<w:keepNext/>"),
            ),
            _table(_WIDTHS),
            otherwise=p("Body", "(Chi tiết từng cơ quan, đơn vị tại Phụ lục kèm theo.)"),
        )
    )


def _found() -> str:
    """What was found, of one body or of several, as one line of a list."""
    tasks, period = "{{ one.tasks | count }} nhiệm vụ", "{{ one.period | period }}"
    alone = (
        f"{{% if one.is_overdue %}}Còn {tasks} đã quá hạn chưa hoàn thành"
        f"{{% elif one.is_missing %}}Chưa gửi báo cáo {period}"
        f"{{% elif one.is_silent %}}Báo cáo {period} chưa nêu tình hình thực hiện {tasks} được giao chủ trì"
        f"{{% else %}}Có {tasks} đến hạn trong {{{{ soon_days | number }}}} ngày tới{{% endif %}}"
    )
    several = (
        "{{ one.agencies | count }} cơ quan, đơn vị "
        f"{{% if one.is_overdue %}}chưa hoàn thành nhiệm vụ đã quá hạn (tổng cộng {tasks})"
        f"{{% elif one.is_missing %}}chưa gửi báo cáo {period}"
        f"{{% elif one.is_silent %}}có báo cáo {period} nhưng chưa nêu tình hình thực hiện nhiệm vụ được giao chủ trì"
        f" (tổng cộng {tasks}){{% else %}}có nhiệm vụ đến hạn trong {{{{ soon_days | number }}}} ngày tới (tổng cộng"
        f" {tasks}){{% endif %}}"
    )
    due = f"hạn ngày {{{{ one.due | dated }}}}{{% if one.due_is_day_off %}}, {_DAY_OFF}{{% endif %}}"
    return (
        f"{{% if reminder.is_to_one %}}{alone}{{% else %}}{several}{{% endif %}}"
        f"{{% if one.is_missing %}} ({due}){{% endif %}}"
        "{% if loop.last %}.{% else %};{% endif %}"
    )


def _received() -> str:
    """The report that came: its number, its day, the day of receipt."""
    number = "{% if body.report %} số {{ body.report }}{% endif %} ngày {{ body.date | dated }}"
    late = "{% if body.is_late %}, muộn {{ body.days_late | number }} ngày{% endif %}"
    return f"đã nhận báo cáo {{{{ body.period | period }}}}{number} (nhận ngày {{{{ body.received | dated }}}}{late})"


def _request() -> str:
    asks = f"Để bảo đảm tiến độ thực hiện Kế hoạch, {_OFFICE} (Cơ quan Thường trực {{{{ plan.committee }}}}) đề nghị"
    orders = "{{ plan.committee }} yêu cầu"
    to = _TO.replace("{% endif %}", " có tên tại Phụ lục{% endif %}")
    day = "chậm nhất ngày {{ reminder.reply_by | dated }}"
    until = f"{{% if reminder.has_reply_by %}}{day}{{% else %}}trước ngày …/…/…{{% endif %}}"
    third = (
        f"Giao {_OFFICE} theo dõi, đôn đốc; sau thời hạn trên, tổng hợp {_MATTER}, đưa ra xem xét, phê bình tại phiên "
        "họp gần nhất của Ban Chỉ đạo./."
    )
    to_office = f"Quá thời hạn trên, {_MATTER} được đưa ra xem xét, phê bình tại phiên họp gần nhất của Ban Chỉ đạo./."
    second = f"Sau thời hạn trên, {_OFFICE} sẽ tổng hợp {_MATTER}, báo cáo Trưởng Ban Chỉ đạo xem xét, chỉ đạo./."
    first = f"{_OFFICE} đề nghị {_TO} quan tâm, phối hợp thực hiện./."
    return "".join(
        [
            p("Body", f"{{% if reminder.by_committee %}}{orders}{{% else %}}{asks}{{% endif %}} {to}:"),
            _point(
                "overdue",
                "Tập trung chỉ đạo, hoàn thành dứt điểm các nhiệm vụ đã quá hạn, gửi kết quả kèm văn bản minh chứng; "
                "nhiệm vụ chưa thể hoàn thành ngay thì báo cáo rõ nguyên nhân, khó khăn, vướng mắc và thời gian "
                "hoàn thành.",
            ),
            _point("missing", "Gửi ngay các báo cáo định kỳ chưa gửi."),
            _point(
                "silent",
                "Báo cáo bổ sung tình hình thực hiện các nhiệm vụ được giao chủ trì mà báo cáo đã gửi chưa nêu.",
            ),
            _point("due_soon", "Chủ động hoàn thành các nhiệm vụ sắp đến hạn, bảo đảm đúng thời hạn."),
            p(
                "Body",
                f"- Gửi kết quả thực hiện các nội dung trên về {{{{ reminder.receiver }}}} {until} để tổng hợp. Trường "
                "hợp số liệu nêu trên chưa đúng, đề nghị phản hồi kèm văn bản minh chứng (số, ngày văn bản, ngày gửi) "
                "để đối chiếu, đính chính.",
            ),
            when(
                "reminder.by_committee",
                when("reminder.is_to_office", p("Closing", to_office), otherwise=p("Closing", third)),
                otherwise=when("reminder.is_first", p("Closing", first), otherwise=p("Closing", second)),
            ),
        ]
    )


def _point(kind: str, text: str) -> str:
    return when(f"reminder.has_{kind}", p("Body", f"- {text}"))


_MATTER = (
    "{% if reminder.has_overdue %}các nhiệm vụ chưa hoàn thành{% if reminder.has_missing %}, {% endif %}{% endif %}"
    "{% if reminder.has_missing %}các báo cáo chưa gửi{% endif %}"
    "{% if not reminder.has_overdue and not reminder.has_missing %}các nội dung chưa thực hiện{% endif %}"
)
_WIDTHS = (800, 2700, 2144, 1340, 2200)
_WIDE = (900, 4800, 4170, 1400, 3300)
_TITLES = ("TT", "Nhiệm vụ, báo cáo", "Kết quả phải đạt", "Thời hạn", "Tình hình")


def _table(widths: tuple[int, ...], *, grouped: bool = False) -> str:
    """A row for each report and task; below each body's name, if there are several."""
    came = "{% if body.has_come %}; " + _received() + "{% endif %}"
    group = tr(
        tc(widths[0], p("TableHead", "{{ body.number | number }}", look="<w:keepNext/>")),
        tc(
            sum(widths[1:]),
            p("TableText", r("{{ body.agency }}", BOLD), r(came), look="<w:keepNext/>"),
            span=len(widths) - 1,
        ),
    )
    cells = zip(widths, _STYLES, (_ID, _TITLE, _RESULT, _DUE, _STANDING), strict=True)
    return table(
        widths,
        head_row(widths, _TITLES),
        each_row(
            widths,
            "body in reminder.bodies",
            group if grouped else "",
            each_row(
                widths,
                "row in body.rows",
                tr(*[tc(width, p(style, text)) for width, style, text in cells]),
            ),
        ),
        look=RULED,
    ) + p("AfterTable")


_STYLES = ("TableNumber", "TableText", "TableText", "TableNumber", "TableText")
_ID = "{{ row.id }}"
_TITLE = (
    "{% if row.is_report %}Báo cáo định kỳ {{ row.period | period }} gửi {{ reminder.receiver }}"
    "{% else %}{{ row.title }}{% if row.period %} ({{ row.period | period }}){% endif %}{% endif %}"
)
_RESULT = "{{ row.deliverable }}"
_DUE = (
    f"{{% if row.has_due %}}{{{{ row.due | dated }}}}{{% if row.due_is_day_off %}} ({_DAY_OFF}){{% endif %}}"
    "{% else %}{{ row.deadline }}{% endif %}"
)
_UNSAID = "Báo cáo {{ body.period | period }} chưa nêu."
_LEFT = "{% if row.days_left %}Còn {{ row.days_left | number }} ngày.{% else %}Đến hạn trong ngày.{% endif %}"
_STANDING = (
    "{% if row.is_report %}Chưa nhận được, quá hạn {{ row.days_overdue | number }} ngày."
    "{% elif row.is_overdue %}Quá hạn {{ row.days_overdue | number }} ngày."
    f"{{% elif row.is_due_soon %}}{_LEFT}{{% else %}}{_UNSAID}{{% endif %}}"
    f"{{% if row.is_silent_too %}} {_UNSAID}{{% endif %}}"
    "{% if row.has_said %} Đã báo cáo ngày {{ row.said_on | dated }}: {{ row.said | named | lower }}"
    "{% if row.has_percent %}, {{ row.percent | number }}%{% endif %}.{% endif %}"
    "{% if row.has_asked %} Đã đề nghị ngày {{ row.asked_on | dated }}: “{{ row.asked }}”.{% endif %}"
)
