"""One page for who presides: overdue tasks, failing KPIs and missing reports.

For an overdue task it has who is late, since which day, by how many days, which product is missing, and who asks for
more time. Who is to decide is not in the plan, so the page does not say it.
"""

from datetime import date
from math import ceil
from textwrap import wrap
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.chasing import LONG_DAYS
from dxplan.assess.extensions import pending
from dxplan.assess.kpis import KpiState, KpiStatus
from dxplan.assess.reporting import PeriodReports, ReportState
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import in_state
from dxplan.documents.asking import AskedView, FewAskedView, asked_view, few_asked, recorded_request, requests_for_time
from dxplan.documents.discipline import addressees
from dxplan.documents.indicators import KpiView, is_judged, kpi_view
from dxplan.documents.items import TITLE_LETTERS, PeriodName, first_words, products, sentence, short_title
from dxplan.documents.letters import Letter, citation, kept, office_letter
from dxplan.documents.pieces import cell_names
from dxplan.documents.request import Request
from dxplan.model.plan import Plan
from dxplan.model.task_parts import PartName
from dxplan.wording.presiding import chair_addressed
from dxplan.wording.widths import text_width

MOST_NAMES = 3
"""How many bodies the page names one by one."""
MOST_KPIS, MOST_ASKING = 3, 2
_PRODUCT_LETTERS = 60
"""How much of a text the page prints; the annex has the whole."""
_ROOM = 480
"""Points of height that the page has for its title, the sentence that opens it, and its table."""
_LINE, _GAP, _TITLE_LINE, _TEXT_LINE = 12.7, 3.5, 16.2, 17.7
"""Points: a line of the table, the space in a row besides, a line of the title and of the text."""
_TITLE, _WHOLE, _TASK, _PRODUCT, _BODIES, _DUE, _KPI, _VALUE = 56, 88, 26, 21, 25, 12, 48, 38
"""How many letters a line surely holds: of the document's title, of the whole table, and of its columns."""
_SIZE, _INDENT, _WIDTH = 14, 36, 425
"""Points: of the text, its letters, the indent of its first line, and the width that words surely fill."""


class OverdueView(TypedDict):
    """An overdue task: who is late, by how much, what is missing, who is to decide."""

    id: str
    label: str
    """What names it: its number, or its id where others have that number."""
    title: str
    short_title: str
    product: str
    short_product: str
    is_short: bool
    """A text of it is cut on the page."""
    period: PeriodName
    due: date | None
    due_is_day_off: bool
    days_overdue: int
    bodies: list[str]
    """Who is late."""
    named: list[str]
    """Those that the page names."""
    late: int
    """The number of lead agencies that are late."""
    leads: int
    is_by_many: bool
    """More are late than the page names."""
    others: int
    asked: list[AskedView]
    few_asked: FewAskedView
    quoted: list[AskedView]
    """The request that the page quotes, one or none."""
    by_chief: bool
    """It is late by more than 30 days, or a body asks for more time; no document prints it."""
    is_own: bool
    """The standing agency is late."""


class OverdueTasksView(TypedDict):
    """The overdue tasks, the oldest first."""

    total: int
    by_chief: int
    own: int
    shown: list[OverdueView]
    """Those for which the page has room."""
    others: int
    all: list[OverdueView]


class RedKpiView(KpiView):
    """A KPI that is missed or off track."""

    is_short: bool


class RedKpisView(TypedDict):
    """The KPIs that are missed, then those off track."""

    total: int
    shown: list[RedKpiView]
    others: int
    all: list[RedKpiView]
    is_asked: bool
    """The plan has KPIs."""
    is_judged: bool
    """Any KPI of the plan has data enough to be judged, or the plan has none."""


class MissingReportsView(TypedDict):
    """The reports that are missing for the newest period whose due day is past."""

    is_asked: bool
    """The plan asks for reports."""
    is_due: bool
    """There is such a period."""
    period: PeriodName
    to: str
    """To whom, where the plan has several duties to report."""
    due: date | None
    due_is_day_off: bool
    hour: str
    """Until when on that day; blank if the plan names no hour."""
    owed: int
    missing: int
    bodies: list[str]
    named: list[str]
    """Those that the page names."""
    others: int


class AskingView(TypedDict):
    """A task that is not overdue, and a body that asks for more time for it."""

    id: str
    label: str
    """What names it: its number, or its id where others have that number."""
    title: str
    short_title: str
    due: date | None
    has_due: bool
    due_is_day_off: bool
    asked: AskedView
    quoted: AskedView
    """The same in short, for the page."""


class AskingListView(TypedDict):
    """The recorded requests for more time of which no overdue task tells, the oldest first."""

    total: int
    shown: list[AskingView]
    others: int
    all: list[AskingView]


class ChiefView(TypedDict):
    """What is red on the day, the most pressing first: `shown` on the page as far as it has room, `all` in an annex."""

    overdue: OverdueTasksView
    kpis: RedKpisView
    reports: MissingReportsView
    """Those of the first duty to report."""
    duties: list[MissingReportsView]
    """Those of each duty of which any is missing; if there is none, of the first."""
    missing: int
    """The number of reports that are missing, of all duties."""
    asking: AskingListView
    office: str
    """The standing agency."""
    is_red: bool
    has_annex: bool


def chief_letter(request: Request) -> Letter:
    """A report of the standing agency to who presides."""
    assessment = request.assessment
    plan = assessment.plan
    copies = ("Như trên", kept(plan))
    return office_letter(plan, assessment.as_of, "BC", addressees=(chair_addressed(plan),), recipients=copies)


def chief_view(request: Request) -> ChiefView:
    """The page, with as much as it has room for."""
    assessment = request.assessment
    overdue = [_overdue(task, assessment) for task in in_state(assessment.tasks, State.OVERDUE)]
    states = (KpiState.MISSED, KpiState.OFF_TRACK)
    kpis = [_kpi(status, assessment) for state in states for status in assessment.kpis if status.status is state]
    by_duty = [_reports(duty.past, assessment) for duty in assessment.duties] or [_reports(None, assessment)]
    missing = [reports for reports in by_duty if reports["missing"]]
    duties = missing or by_duty[:1]
    asking = _asking(overdue, assessment)
    page_kpis, page_asking = kpis[:MOST_KPIS], asking[:MOST_ASKING]
    office = assessment.members.name(assessment.plan.committee.standing_agency)
    page_tasks = overdue[
        : _fitting(overdue, _ROOM - _height_besides_tasks(assessment.plan, office, kpis, duties, asking))
    ]
    is_cut = (
        any(task["is_short"] for task in page_tasks)
        or any(kpi["is_short"] for kpi in page_kpis)
        or any(reports["others"] for reports in missing)
        or any(row["quoted"] != row["asked"] or row["short_title"] != row["title"] for row in page_asking)
    )
    return {
        "overdue": {
            "total": len(overdue),
            "by_chief": sum(task["by_chief"] for task in overdue),
            "own": sum(task["is_own"] for task in overdue),
            "shown": page_tasks,
            "others": len(overdue) - len(page_tasks),
            "all": overdue,
        },
        "kpis": {
            "total": len(kpis),
            "shown": page_kpis,
            "others": len(kpis) - len(page_kpis),
            "all": kpis,
            "is_asked": bool(assessment.kpis),
            "is_judged": is_judged(assessment.kpis) or not assessment.kpis,
        },
        "reports": by_duty[0],
        "duties": duties,
        "missing": sum(reports["missing"] for reports in missing),
        "asking": {
            "total": len(asking),
            "shown": page_asking,
            "others": len(asking) - len(page_asking),
            "all": asking,
        },
        "office": office,
        "is_red": bool(overdue or kpis or missing or asking),
        "has_annex": is_cut
        or any(
            len(shown) < len(rows) for shown, rows in ((page_tasks, overdue), (page_kpis, kpis), (page_asking, asking))
        ),
    }


def _overdue(task: TaskStatus, assessment: Assessment) -> OverdueView:
    item, members = task.item, assessment.members
    late = task.undone_by
    names = [members.name(name) for name in late or task.lead]
    title, product = sentence(item.title), products(item.deliverable)
    short, short_product = short_title(item, TITLE_LETTERS), first_words(product, _PRODUCT_LETTERS)
    requests = [
        asked_view(request, assessment) for request in requests_for_time(task, assessment) if request.agency in late
    ]
    is_request_cut = len(requests) > 1 or any(view["short_text"] != view["text"] for view in requests)
    days, is_by_many = task.days_overdue or 0, len(names) > MOST_NAMES or task.bodies > len(task.leads)
    return {
        "id": item.id,
        "label": assessment.label(item.id),
        "title": title,
        "short_title": short,
        "product": product,
        "short_product": short_product,
        "is_short": is_by_many or is_request_cut or (short, short_product) != (title, product),
        "period": PartName.of(task.current, item.deadline),
        "due": task.due,
        "due_is_day_off": task.due is not None and assessment.calendar.is_off(task.due),
        "days_overdue": days,
        "bodies": cell_names(late or task.lead, assessment, members.name, task),
        "named": names[:MOST_NAMES],
        "late": task.bodies - task.bodies_done if late else len(names),
        "leads": task.bodies,
        "is_by_many": is_by_many,
        "others": len(names) - len(names[:MOST_NAMES]),
        "asked": requests,
        "few_asked": few_asked(requests),
        "quoted": requests[:1],
        "by_chief": days > LONG_DAYS or bool(requests),
        "is_own": assessment.plan.committee.standing_agency in late,
    }


def _asking(overdue: list[OverdueView], assessment: Assessment) -> list[AskingView]:
    listed = {(row["id"], asked["agency"], asked["on"]) for row in overdue for asked in row["asked"]}
    rows = []
    for request in pending((*assessment.tasks, *assessment.activities), assessment):
        asked = asked_view(recorded_request(request), assessment)
        item, due = request.task.item, request.due
        if (item.id, asked["agency"], asked["on"]) not in listed:
            row: AskingView = {
                "id": item.id,
                "label": assessment.label(item.id),
                "title": sentence(item.title),
                "short_title": short_title(item, TITLE_LETTERS),
                "due": due,
                "has_due": due is not None,
                "due_is_day_off": due is not None and assessment.calendar.is_off(due),
                "asked": asked,
                "quoted": {**asked, "text": asked["short_text"]},
            }
            rows.append(row)
    return rows


def _kpi(status: KpiStatus, assessment: Assessment) -> RedKpiView:
    view = kpi_view(status, assessment)
    return {**view, "is_short": view["short_title"] != view["title"]}


def _reports(reports: PeriodReports | None, assessment: Assessment) -> MissingReportsView:
    owed, members = reports.owed if reports else (), assessment.members
    missing = [report.agency for report in owed if report.status is ReportState.MISSING]
    names = [members.name(agency) for agency in missing]
    return {
        "is_asked": bool(assessment.plan.reporting),
        "is_due": reports is not None,
        "period": str(reports.period) if reports else "",
        "to": addressees(reports, assessment) if reports else "",
        "due": reports and reports.due,
        "hour": (reports and reports.hour) or "",
        "due_is_day_off": reports is not None and reports.is_due_on_day_off(assessment.calendar),
        "owed": len(owed),
        "missing": len(names),
        "bodies": cell_names(missing, assessment, members.name, on=reports.grouped_on) if reports else [],
        "named": names[:MOST_NAMES],
        "others": len(names) - len(names[:MOST_NAMES]),
    }


def _fitting(rows: list[OverdueView], room: float) -> int:
    """The number of rows, from the first, that surely fit into so many points of height."""
    for count, row in enumerate(rows):
        room -= _height_of(row)
        if room < 0:
            return count
    return len(rows)


def _height_of(row: OverdueView) -> float:
    period = " (quý III/2024)" if row["period"] else ""
    others = " 000 trong 000 cơ quan: và 000 cơ quan khác" if row["is_by_many"] else ""
    cells = (
        (f"{row['label']}. {row['short_title']}{period}", _TASK),
        (row["short_product"], _PRODUCT),
        ("; ".join(row["named"]) + others, _BODIES),
        ("000 ngày (hạn 00/00/0000)", _DUE),
    )
    quoted = [f"{view['agency']} {_request_words(view)}: “{view['short_text']}”" for view in row["quoted"]]
    return _height(max(cells, key=lambda cell: _lines(*cell))) + sum(_height((text, _WHOLE)) for text in quoted)


def _height_besides_tasks(
    plan: Plan, office: str, kpis: list[RedKpiView], duties: list[MissingReportsView], asking: list[AskingView]
) -> float:
    """The document's title and first sentence, the table's head and headings, the KPIs, the reports and requests."""
    opening = f"Thực hiện {citation(plan)}, tình hình đến ngày 00/00/0000 (chi tiết tại Phụ lục kèm theo) như sau:"
    across = (
        f"1. Nhiệm vụ quá hạn: 000; do {office} chủ trì: 000",
        "Và 000 nhiệm vụ khác tại Phụ lục",
        "2. Chỉ tiêu không đạt, chậm tiến độ: 000",
        *(["Và 000 chỉ tiêu khác tại Phụ lục"] if len(kpis) > MOST_KPIS else []),
        *(
            f"3. Báo cáo quý III/2024{reports['to'] and ', nơi nhận , '}{reports['to']} chưa gửi: 00 trong 00 cơ quan "
            f"(hạn ngày 00/00/0000, ngày nghỉ): {'; '.join(reports['named'])} và 00 cơ quan khác tại Phụ lục"
            for reports in duties
        ),
        *(["4. Đề nghị gia hạn đối với nhiệm vụ chưa quá hạn, chờ quyết định: 000"] if asking else []),
        *(["Và 000 đề nghị khác tại Phụ lục"] if len(asking) > MOST_ASKING else []),
        *(
            f"{row['label']}. {row['short_title']} (hạn 00/00/0000): "
            f"{row['asked']['agency']} {_request_words(row['quoted'])}: “{row['quoted']['text']}”"
            for row in asking[:MOST_ASKING]
        ),
    )
    of_kpis = [
        max(_height((kpi["short_title"], _KPI)), _height((f"Chưa có số liệu, 0.000 {kpi['unit']}: không đạt", _VALUE)))
        for kpi in kpis[:MOST_KPIS]
    ]
    title = _lines(f"Những việc chậm trong thực hiện {plan.name}", _TITLE) * _TITLE_LINE
    head = title + ceil((_INDENT + text_width(opening, _SIZE)) / _WIDTH) * _TEXT_LINE + 3 * _LINE + _GAP
    return head + sum(of_kpis) + sum(_height((text, _WHOLE)) for text in across)


def _request_words(asked: AskedView) -> str:
    """About as long as what the page says of a request before its reason."""
    if not asked["is_formal"]:
        return "Ý kiến của ngày 00/00/0000"
    papers = "; ".join(f"{paper['document']} ngày 00/00/0000 {paper['issuer']}" for paper in asked["asked_by"])
    return f"đề nghị gia hạn (quý III/2024) đến ngày 00/00/0000 ({papers or 'ngày 00/00/0000'})"


def _height(cell: tuple[str, int]) -> float:
    return _lines(*cell) * _LINE + _GAP


def _lines(text: str, letters: int) -> int:
    """The number of lines that surely hold a text; a capital is half as wide again."""
    halves = "".join(char * 3 if char.isupper() else char * 2 for char in text)
    return max(len(wrap(halves, 2 * letters)), 1)
