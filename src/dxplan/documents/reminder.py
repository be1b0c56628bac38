"""A letter (công văn) that chases one body or all that are late, with what is outstanding with each.

A letter has one level and goes to those at that level: the highest there is, unless another was asked for; a letter to
one body has its own, or the one that was asked for. A body whose report is only silent on a group's task gets a letter
if it is named (`--agency`); else it is listed apart. At levels 1 and 2 the standing agency writes it, and so not to
itself; at level 3 the issuer of the plan does, to the standing agency as to anyone.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.chasing import Late, late_bodies
from dxplan.assess.reporting import PeriodReports
from dxplan.assess.tasks import TaskStatus
from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.documents.discipline import addressees
from dxplan.documents.items import PeriodName, unended
from dxplan.documents.letters import Letter, committee_letter, kept, office_letter, short_citation
from dxplan.documents.outstanding import ChasedView, LateBodyView, by_matter, late_body
from dxplan.documents.request import Request
from dxplan.model.dates import Period
from dxplan.model.report_duty import ReportDuty
from dxplan.wording.presiding import chair, copy_to_members

MOST_ADDRESSEES = 12
"""Of more, the annex is the list."""
_MOST_PERIODS = 4
"""Of more, the missing reports of one duty are told in one line."""
COMMITTEE = 3
"""The level at which the committee writes."""
_LISTED = "Các cơ quan, đơn vị tại danh sách kèm theo"


class ReasonView(TypedDict):
    """A reason to write, the weightiest first: the numbers of tasks and of agencies."""

    is_overdue: bool
    is_missing: bool
    """Reports are missing; one entry for each period."""
    is_silent: bool
    """The newest report does not mention tasks."""
    is_due_soon: bool
    tasks: int
    agencies: int
    period: PeriodName
    to: str
    """Whom missing reports go to, where the plan asks for several kinds of them; else blank."""
    due: date | None
    due_is_day_off: bool
    hour: str
    """Until when on that day; blank if the plan names no hour."""
    periods: int
    """How many periods of one duty are told together; the other fields are of the newest."""
    first_period: PeriodName
    """The oldest of them."""
    is_of_several: bool


class ReportDutyView(TypedDict):
    """A duty to report."""

    text: str
    """In the plan's words."""
    receiver: str
    names_receiver: bool
    """The words name who gets the reports."""


class OtherLevelView(TypedDict):
    """The number of bodies that are late at another level."""

    level: int
    count: int


class SilentBodyView(TypedDict):
    """A body whose report only does not mention tasks of a group: what names those tasks."""

    id: str
    agency: str
    tasks: list[str]


class ReminderView(TypedDict):
    """A letter: its addressees, its level, what is outstanding with each, and the day to answer by."""

    level: int
    computed_level: int
    is_first: bool
    by_committee: bool
    bodies: list[LateBodyView]
    matters: list[ChasedView]
    """The same by reports, the newest first, and by tasks, the longest overdue first."""
    total: int
    is_to_one: bool
    is_to_several: bool
    agency: str
    """The addressee, if it is one."""
    found: list[ReasonView]
    has_one_reason: bool
    has_overdue: bool
    has_missing: bool
    has_silent: bool
    has_due_soon: bool
    has_duty: bool
    names_receiver: bool
    """The plan's words on the duty name who gets the reports."""
    duty: str
    """The plan's words on the duty to report."""
    is_to_office: bool
    duties: list[ReportDutyView]
    """The duties of the reports that are missing or silent; else the plan's first."""
    receiver: str
    """Who gets the reports and the answer."""
    reply_by: date | None
    has_reply_by: bool
    others: list[OtherLevelView]
    only_silent: list[SilentBodyView]
    """Who gets no letter unless it is named; empty where a body is named."""
    has_own: bool
    own: LateBodyView | None
    """What the standing agency itself is late with."""


class _Chase(NamedTuple):
    bodies: tuple[Late, ...]
    """The addressees."""
    computed: int
    level: int
    own: Late | None
    """What the standing agency itself is late with."""
    others: Counter[int]
    """The number of late bodies at each other level."""
    only_silent: tuple[Late, ...]
    """Those that get no letter unless they are named."""


def reminder_letter(request: Request) -> Letter:
    """The letter's head and foot; a DxplanError where no body is late."""
    assessment, chase = request.assessment, _chase(request)
    plan, members = assessment.plan, assessment.members
    if not chase.bodies:
        raise _nobody(request, chase)
    names = [members.name(late.agency) for late in chase.bodies]
    addressees = tuple(names) if len(names) <= MOST_ADDRESSEES else (_LISTED,)
    letter = committee_letter if chase.level == COMMITTEE else office_letter
    office = members.name(plan.committee.standing_agency)
    copies = {
        1: (),
        2: (f"{chair(plan)} (để báo cáo)",),
        COMMITTEE: (*copy_to_members(plan), *([] if office in names else [f"{office} (để theo dõi, đôn đốc)"])),
    }
    return letter(
        plan,
        assessment.as_of,
        "",
        subject=f"đôn đốc {_matter(chase.bodies)} theo {short_citation(plan)}",
        addressees=addressees,
        recipients=("Như trên", *copies[chase.level], kept(plan)),
    )


class Chased(NamedTuple):
    """A body that is late, and whether it would get a letter of its own."""

    late: Late
    gets_letter: bool


def chased(request: Request) -> Iterator[Chased]:
    """Every body that is late, or those of the request, as `each_reminder` writes to them."""
    written = {name for name, _ in each_reminder(request)}
    for name, late in late_bodies(request.assessment).items():
        if not request.agencies or name in request.agencies:
            yield Chased(late, name in written)


def each_reminder(request: Request) -> Iterator[tuple[str, Request]]:
    """A letter to each body that is late, at its own level; to one that is only silent, if it is named."""
    for name, late in late_bodies(request.assessment).items():
        alone = request._replace(agencies=(name,))
        is_asked = name in request.agencies if request.agencies else not late.is_only_silent
        if is_asked and _chase(alone).bodies:
            yield name, alone


def reminder_view(request: Request) -> ReminderView:
    """The letter that the request asks for."""
    assessment, chase = request.assessment, _chase(request)
    duty, bodies = assessment.plan.first_duty, chase.bodies
    reasons = list(_reasons(bodies, assessment))
    views = [late_body(number, late, assessment) for number, late in enumerate(bodies, 1)]
    office = assessment.plan.committee.standing_agency
    receivers = duty.to if duty and not assessment.has_several_duties else (office,)
    others = [name for name in receivers if [name] != [late.agency for late in bodies]]  # nobody answers to itself
    addressee = _together(others, assessment) or assessment.plan.committee.name
    return {
        "level": chase.level,
        "computed_level": chase.computed,
        "is_first": chase.level == 1,
        "by_committee": chase.level == COMMITTEE,
        "bodies": views,
        "matters": by_matter(views),
        "total": len(views),
        "is_to_one": len(views) == 1,
        "is_to_several": len(views) > 1,
        "agency": views[0]["agency"] if len(views) == 1 else "",
        "found": reasons,
        "has_one_reason": len(reasons) == 1,
        "has_overdue": any(late.overdue for late in bodies),
        "has_missing": any(late.missing for late in bodies),
        "has_silent": any(late.silent for late in bodies),
        "has_due_soon": any(late.due_soon for late in bodies),
        "has_duty": duty is not None,
        "names_receiver": duty is not None and _names_all(duty.text, receivers, assessment),
        "duty": unended(duty.text) if duty else "",
        "duties": [_duty(duty, addressee, assessment) for duty in _duties(bodies) or assessment.plan.reporting[:1]],
        "is_to_office": any(late.agency == office for late in bodies),
        "receiver": addressee,
        "reply_by": request.reply_by,
        "has_reply_by": request.reply_by is not None,
        "others": [{"level": level, "count": count} for level, count in sorted(chase.others.items())],
        "only_silent": [
            {
                "id": late.agency,
                "agency": assessment.members.name(late.agency),
                "tasks": [assessment.label(task.item.id) for task in late.silent],
            }
            for late in chase.only_silent
        ],
        "has_own": chase.own is not None,
        "own": chase.own and late_body(1, chase.own, assessment),
    }


def _chase(request: Request) -> _Chase:
    office = request.assessment.plan.committee.standing_agency
    late = late_bodies(request.assessment)
    named = [late[name] for name in dict.fromkeys(request.agencies or late) if name in late]
    only_silent = tuple(body for body in named if body.is_only_silent and not request.agencies)
    chosen = [body for body in named if body not in only_silent]
    computed = max((body.level for body in chosen if body.agency != office or body.level == COMMITTEE), default=0)
    level = request.level or computed
    chased = [body for body in chosen if body.agency != office or level == COMMITTEE]
    bodies = tuple(body for body in chased if request.agencies or body.level == level)
    others = Counter(body.level for body in chased if not request.agencies and body.level != level)
    unaddressed = tuple(body for body in only_silent if body.agency != office)
    return _Chase(bodies, computed, level, late.get(office), others, unaddressed)


def _nobody(request: Request, chase: _Chase) -> DxplanError:
    assessment = request.assessment
    names = ", ".join(map(assessment.members.name, request.agencies))
    own: Message | None = msg("the standing agency is late itself; it does not write to itself") if chase.own else None
    if chase.others:
        message = msg("nobody is late at level {level} on {day}", level=chase.level, day=assessment.as_of)
        return DxplanError(message, msg("there are late ones at level {levels}", levels=sorted(chase.others)))
    if not request.agencies:
        silent: Message | None = only_silent([late.agency for late in chase.only_silent]) if chase.only_silent else None
        return DxplanError(msg("nobody is to be chased on {day}", day=assessment.as_of), silent or own)
    message = msg("there is nothing to chase {agency} for on {day}", agency=names, day=assessment.as_of)
    return DxplanError(message, own if assessment.plan.committee.standing_agency in request.agencies else None)


def only_silent(bodies: list[str]) -> Message:
    """Who gets no letter unless it is named, by ids."""
    return msg(
        "no letter goes to those whose report is only silent on a group's task: {bodies}; for one, use --agency",
        bodies=bodies,
    )


def _matter(bodies: tuple[Late, ...]) -> str:
    """The subject of the letter, in a few words."""
    has_tasks = any(late.overdue for late in bodies)
    has_reports = any(late.missing or late.silent for late in bodies)
    if has_tasks and has_reports:
        return "thực hiện nhiệm vụ và chế độ báo cáo"
    return "thực hiện nhiệm vụ" if has_tasks else "thực hiện chế độ báo cáo"


def _duty(duty: ReportDuty, addressee: str, assessment: Assessment) -> ReportDutyView:
    """A duty, with who gets its reports: of a single one, who gets the answer too."""
    return {
        "text": unended(duty.text),
        "receiver": _together(duty.to, assessment) if assessment.has_several_duties else addressee,
        "names_receiver": _names_all(duty.text, duty.to, assessment),
    }


def _together(receivers: Iterable[str], assessment: Assessment) -> str:
    """Whom something is sent to, behind `gửi` or `về`: `Sở A, đồng thời gửi Sở B`; blank for nobody."""
    return ", đồng thời gửi ".join(map(assessment.members.name, receivers))


def _names_all(text: str, receivers: Iterable[str], assessment: Assessment) -> bool:
    """Whether a text names each of them, by its whole or its short name."""
    members = assessment.members
    return all(members.name(name) in text or members.short(name) in text for name in receivers)


def _duties(bodies: tuple[Late, ...]) -> list[ReportDuty]:
    """The duties of which reports are missing, or silent on tasks."""
    missing = [reports.duty for late in bodies for reports in late.missing]
    silent = [late.came[0].duty for late in bodies if late.silent and late.came]
    return list(dict.fromkeys((*missing, *silent)))


def told_together(bodies: tuple[Late, ...]) -> list[list[PeriodReports]]:
    """The periods of which reports are missing, the newest first; more than four of one duty are told together."""
    by_duty: dict[int, dict[Period, PeriodReports]] = {}
    for reports in (reports for late in bodies for reports in late.missing):
        by_duty.setdefault(id(reports.duty), {})[reports.period] = reports
    groups: list[list[PeriodReports]] = []
    for of_duty in by_duty.values():
        newest = [of_duty[period] for period in sorted(of_duty, reverse=True)]
        groups += [newest] if len(newest) > _MOST_PERIODS else [[reports] for reports in newest]
    return sorted(groups, key=lambda group: group[0].due or date.min, reverse=True)


def _reasons(bodies: tuple[Late, ...], assessment: Assessment) -> Iterator[ReasonView]:
    """Why the letter is written, the weightiest reason first."""

    def reason(
        kind: str,
        by_body: list[tuple[TaskStatus, ...]],
        reports: PeriodReports | None = None,
        first: PeriodReports | None = None,
        periods: int = 1,
    ) -> ReasonView:
        return {
            "is_overdue": kind == "overdue",
            "is_missing": kind == "missing",
            "is_silent": kind == "silent",
            "is_due_soon": kind == "due_soon",
            "tasks": len({task.item.id for tasks in by_body for task in tasks}),
            "agencies": len(by_body),
            "period": str(reports.period) if reports else "",
            "due": reports and reports.due,
            "due_is_day_off": reports is not None and reports.is_due_on_day_off(assessment.calendar),
            "hour": (reports and reports.hour) or "",
            "to": addressees(reports, assessment) if reports else "",
            "periods": periods,
            "first_period": str(first.period) if first else "",
            "is_of_several": periods > 1,
        }

    newest = next((late.came[0] for late in bodies if late.came), None)
    if overdue := [late.overdue for late in bodies if late.overdue]:
        yield reason("overdue", overdue)
    for together in told_together(bodies):
        late_with = [late for late in bodies if any(reports in together for reports in late.missing)]
        yield reason("missing", [() for _ in late_with], together[0], together[-1], len(together))
    if silent := [late.silent for late in bodies if late.silent]:
        yield reason("silent", silent, newest)
    if due_soon := [late.due_soon for late in bodies if late.due_soon]:
        yield reason("due_soon", due_soon)
