"""The names of states, kinds and roles on the screen."""

from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import ReportState
from dxplan.assess.tasks import State
from dxplan.render.language import mark
from dxplan.render.page import Style

STATES: dict[State, str] = {
    State.CANCELLED: mark("Cancelled"),
    State.SUSPENDED: mark("Suspended"),
    State.COMPLETED_ON_TIME: mark("Completed on time"),
    State.COMPLETED_LATE: mark("Completed late"),
    State.COMPLETED: mark("Completed"),
    State.ONGOING: mark("Ongoing"),
    State.AWAITING: mark("Awaiting"),
    State.OVERDUE: mark("Overdue"),
    State.DUE_SOON: mark("Due soon"),
    State.IN_PROGRESS: mark("In progress"),
    State.NOT_STARTED: mark("Not started"),
}
STATE_STYLES: dict[State, Style] = {
    State.COMPLETED_ON_TIME: "good",
    State.COMPLETED_LATE: "good",
    State.COMPLETED: "good",
    State.OVERDUE: "bad",
    State.DUE_SOON: "soon",
    State.ONGOING: "dim",
    State.AWAITING: "dim",
    State.CANCELLED: "dim",
    State.SUSPENDED: "dim",
}
KPI_STATES: dict[KpiState, str] = {
    KpiState.ATTAINED: mark("Attained"),
    KpiState.MISSED: mark("Missed"),
    KpiState.NO_DATA: mark("No data"),
    KpiState.ON_TRACK: mark("On track"),
    KpiState.AT_RISK: mark("At risk"),
    KpiState.OFF_TRACK: mark("Off track"),
}
KPI_STYLES: dict[KpiState, Style] = {
    KpiState.ATTAINED: "good",
    KpiState.MISSED: "bad",
    KpiState.NO_DATA: "dim",
    KpiState.ON_TRACK: "good",
    KpiState.AT_RISK: "soon",
    KpiState.OFF_TRACK: "bad",
}
REPORT_STATES: dict[ReportState, str] = {
    ReportState.ON_TIME: mark("On time"),
    ReportState.LATE: mark("Late"),
    ReportState.MISSING: mark("Missing"),
    ReportState.NOT_DUE: mark("Not due yet"),
}
# Every font of a Windows console has these signs (the set WGL4).
REPORT_SIGNS: dict[ReportState, str] = {
    ReportState.ON_TIME: "●",
    ReportState.LATE: "▲",
    ReportState.MISSING: "×",
    ReportState.NOT_DUE: "○",
}
REPORT_STYLES: dict[ReportState, Style] = {
    ReportState.ON_TIME: "good",
    ReportState.LATE: "soon",
    ReportState.MISSING: "bad",
    ReportState.NOT_DUE: "dim",
}
DECLARED: dict[str, str] = {
    "not_started": mark("not started"),
    "in_progress": mark("in progress"),
    "completed": mark("completed"),
}
DECLARED_STYLES: dict[str, Style] = {"not_started": "dim", "in_progress": "", "completed": "good"}
RECORDED: dict[str, str] = {
    "conclusion": mark("concluded"),
    "condition_met": mark("condition met"),
    "date_set": mark("date set"),
    "event": mark("event"),
}
FIELDS: dict[str, str] = {
    "deadline": mark("deadline"),
    "deadline/due": mark("due date"),
    "deadline/text": mark("deadline"),
    "deadline/kind": mark("kind of deadline"),
    "deadline/condition": mark("condition"),
    "lead": mark("lead"),
    "coordinating": mark("coordinating"),
    "title": mark("title"),
    "name": mark("name"),
    "deliverable": mark("deliverable"),
    "lifecycle": mark("lifecycle"),
    "items": mark("content"),
    "printed": mark("printed cell"),
    "footnotes": mark("footnote"),
    "target": mark("target"),
    "target/value": mark("target"),
    "targets": mark("target"),
    "targets/value": mark("target"),
    "targets/low": mark("low end of the target"),
    "targets/high": mark("high end of the target"),
    "targets/due": mark("due date"),
    "targets/text": mark("wording of the target"),
    "target/text": mark("wording of the target"),
    "parent": mark("what it stands below"),
    "target/low": mark("low end of the target"),
    "target/high": mark("high end of the target"),
    "target/due": mark("due date"),
    "unit": mark("unit"),
    "remark": mark("remark"),
    "tasks": mark("tasks that serve it"),
    "members": mark("members"),
    "waivers": mark("accepted findings"),
    "year": mark("year"),
    "status": mark("status"),
    "form": mark("form of the document"),
    "document": mark("head of the document"),
    "document/number": mark("number"),
    "document/symbol": mark("symbol"),
    "document/superior": mark("superior body"),
    "document/date": mark("day of issue"),
    "document/title": mark("title"),
    "document/signer/name": mark("signer"),
    "basis/text": mark("legal basis"),
    "theme": mark("theme"),
    "preamble": mark("part II, before the table"),
    "budget": mark("part IV, budget"),
    "reporting/text": mark("reporting duty"),
    "reporting/every": mark("how often reports are due"),
    "reporting/due_month": mark("reporting month"),
    "reporting/due_weekday": mark("reporting weekday"),
    "reporting/due_time": mark("reporting hour"),
    "reporting/first_period": mark("first reporting period"),
    "reporting/to": mark("whom reports go to"),
    "reporting/window": mark("days of the reports' data"),
    "reporting/when_day_off": mark("what a day off does to the reporting day"),
    "reporting/due_day": mark("reporting day"),
    "reporting/bodies": mark("bodies that owe reports"),
    "reporting": mark("reporting duty"),
    "until": mark("last day of the plan"),
    "document/type": mark("kind of document"),
    "document/issuer": mark("issuer"),
    "document/place": mark("place of issue"),
    "document/signer": mark("signature"),
    "document/recipients": mark("recipients"),
    "headings": mark("heading of a part"),
    "columns": mark("columns of the table"),
    "columns/tasks": mark("columns of the tasks"),
    "columns/kpis": mark("columns of the KPIs"),
    "text": mark("text of the document"),
    "basis": mark("legal basis"),
    "objectives/general": mark("general objectives"),
    "objectives/specific": mark("specific objectives"),
    "objectives/headline": mark("headline KPIs"),
    "objectives/requirements": mark("requirements"),
    "organisation": mark("part V, organisation of work"),
    "office": mark("office that keeps the plan"),
    "office/chair": mark("who presides"),
    "office/reports_to": mark("whom the office reports to"),
    "committee": mark("committee"),
    "calendar": mark("days off"),
    "number": mark("number"),
    "short": mark("short title"),
    "merged": mark("merged cells"),
    "implements": mark("superior's tasks that it carries out"),
    "fulfilled_by": mark("what fulfils it"),
    "baseline": mark("value before the plan"),
    "ratio": mark("what is divided by what"),
    "open": mark("whether its members are listed nowhere"),
    "aliases": mark("other names"),
    "agency/short": mark("abbreviation"),
    "agency/kind": mark("kind of body"),
    "agency/basis": mark("where it is known from"),
    "group/basis": mark("where it is known from"),
    "identifier": mark("identifier"),
    "code": mark("code"),
    "valid_from": mark("first day"),
    "valid_to": mark("last day"),
    "successors": mark("who took over"),
    "document/kind": mark("kind of document"),
    "date": mark("day of issue"),
    "issuer": mark("issuer"),
}
"""Of several in a list the place is left out; a field of one kind of item alone has the kind before it."""
LIFECYCLES: dict[str, str] = {
    "active": mark("still to be done"),
    "suspended": mark("suspended"),
    "cancelled": mark("cancelled"),
}
FORMS: dict[str, str] = {
    "state": mark("of the State"),
    "party": mark("of the Party"),
}
PROGRESS: dict[str, str] = {
    "not_started": mark("none"),  # nobody need have said so
    "in_progress": mark("in progress"),
    "completed": mark("completed"),
}
KINDS: dict[str, str] = {
    "fixed": mark("fixed date"),
    "recurring": mark("recurring"),
    "ongoing": mark("ongoing"),
    "by_document": mark("set by another document"),
    "external": mark("at the pace of another body or piece of work"),
    "after_event": mark("after an event"),
    "stages": mark("in stages"),
}
EVERY: dict[str, str] = {
    "week": mark("every week"),
    "two_weeks": mark("every two weeks"),
    "month": mark("every month"),
    "quarter": mark("every quarter"),
    "half_year": mark("every half-year"),
    "nine_months": mark("every nine months"),
    "year": mark("every year"),
}
PLAN_STATUS: dict[str, str] = {"draft": mark("draft"), "in_force": mark("in force")}
IN_DOCUMENTS: dict[str, str] = {
    "reached": mark("Reached"),
    "expected": mark("Expected by then"),
    "open": mark("Still open"),
    "own_done": mark("Completed, or their part is"),
    "kpis_chart": mark("Where the KPIs stand, in percent of their targets"),
    "workload_chart": mark("What the agencies lead, in tasks"),
    "too_little": mark("Too little data to judge"),
    KpiState.AT_RISK: mark("At risk of missing the target"),
}
"""Words of documents that are no states, or that columns of a screen have no room for."""
