"""What several views have: the lines at their head, and in their JSON the plan, the days and the reports in numbers."""

from collections.abc import Iterable, Sequence
from typing import Literal, NotRequired, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.reporting import OwedReport, ReportState
from dxplan.assess.totals import ByMonth
from dxplan.model.report_duty import ReportDuty
from dxplan.reading.yaml import STDIN
from dxplan.render.language import Language
from dxplan.render.page import Block, Line, Page
from dxplan.render.sheet import DayText
from dxplan.render.views.commits import CommitData, commit_data
from dxplan.render.views.words import PLAN_STATUS


class Clocks(TypedDict):
    """The day of a view, and the version of the files that it shows."""

    as_of: DayText
    """The day on which the plan is judged."""
    at: CommitData | None
    """The commit that was read; null for the files on the disk."""


class PlanData(TypedDict):
    """The plan's identity."""

    file: str
    year: int
    status: Literal["draft", "in_force"]
    number: str | None
    date: str
    """The day of issue; `2024-05` where the day is blank."""
    title: str


def plan_page(assessment: Assessment, file: str, language: Language, blocks: Iterable[Block]) -> Page:
    """A page about the whole plan."""
    return Page(assessment.plan.name, heading(assessment, file, language), tuple(blocks))


def heading(assessment: Assessment, file: str, language: Language) -> tuple[Line, ...]:
    """The as-of day, the file with its status and version, later amendments, and whether the year has ended."""
    plan = assessment.plan
    status = language.text(PLAN_STATUS[plan.status])
    judged = language.say("As of {day} · {file} ({status})", day=assessment.as_of, file=file, status=status)
    lines = [f"{judged} · {_version(assessment, file, language)}"]
    lines += (
        language.say("Without the later amendment {document} of {day}", document=entry.document or "—", day=entry.date)
        for entry in assessment.later
    )
    if assessment.as_of > plan.ends and plan.until is None:
        lines.append(language.say("The plan's year {year} has ended.", year=plan.year))
    elif assessment.as_of > plan.ends:
        lines.append(language.say("The plan ended on {day}.", day=plan.ends))
    return tuple(map(Line, lines))


def _version(assessment: Assessment, file: str, language: Language) -> str:
    """The version of the files that is shown; the commit is in the name of the file."""
    if assessment.at:
        return language.say("version of {day}", day=assessment.at.time.date())
    return language.text("from stdin") if file == STDIN else language.text("working copy")


def clocks(assessment: Assessment) -> Clocks:
    """The as-of day and the commit that is read, for the JSON of a view."""
    return {"as_of": assessment.as_of.isoformat(), "at": commit_data(assessment.at)}


def plan_data(assessment: Assessment, file: str) -> PlanData:
    """The plan's identity for the JSON of a view."""
    plan = assessment.plan
    return {
        "file": file,
        "year": plan.year,
        "status": plan.status,
        "number": plan.document.number,
        "date": str(plan.document.date),
        "title": plan.name,
    }


class OtherYears(TypedDict):
    """How much of a list by day lies in other years of the plan than the one that is shown."""

    before: int
    after: int


class DueElsewhere(TypedDict, total=False):
    """What the months of a plan of several years leave out."""

    due_in_other_years: OtherYears
    """How many open tasks are due in other years than the one that is shown; of a plan of one year it is left out."""


def due_elsewhere(due: ByMonth, assessment: Assessment) -> DueElsewhere:
    """The same for JSON."""
    if assessment.only_year is None:
        return {}
    return {"due_in_other_years": {"before": len(due.before), "after": len(due.after)}}


def other_years(before: int, after: int, assessment: Assessment, language: Language) -> Iterable[Line]:
    """The same on a line, if there is any."""
    if before or after:
        counts = language.say(
            "before {year}: {before}; after it: {after}", year=str(assessment.year), before=before, after=after
        )
        yield Line(counts, language.text("Other years"))


class ReportCounts(TypedDict):
    """How many reports of a period are in which state."""

    on_time: int
    late: int
    missing: int
    not_due: int


class NumberKey(TypedDict):
    """The number of a section, row, activity or KPI."""

    number: NotRequired[str]
    """Its number as printed, where the plan gives one."""


def numbered(number: str | None) -> NumberKey:
    """The key for JSON; none where the plan gives no number."""
    return {} if number is None else {"number": number}


class DutyKey(TypedDict):
    """Which duty to report something is about."""

    duty: NotRequired[str | None]
    """The id of the duty, in a plan with several; null for the one without an id."""


def duty_key(duty: ReportDuty, assessment: Assessment) -> DutyKey:
    """The key for JSON; none where there is one duty."""
    return {"duty": duty.id} if assessment.has_several_duties else {}


def report_counts(owed: Sequence[OwedReport]) -> ReportCounts:
    """The counts for JSON."""
    on_time, late, missing, not_due = (sum(report.status is state for report in owed) for state in ReportState)
    return {"on_time": on_time, "late": late, "missing": missing, "not_due": not_due}
