"""What stands above every view: which plan, at which day, from which file."""

from typing import Any

from dxplan.assess import Assessment
from dxplan.reading.yaml import STDIN
from dxplan.render.language import Language
from dxplan.render.page import Line
from dxplan.render.views.words import PLAN_STATUS


def heading(assessment: Assessment, file: str, language: Language) -> tuple[Line, ...]:
    """Both clocks, the as-of day and the version that is read, with the file and its status; and what is past."""
    plan = assessment.plan
    status = language.text(PLAN_STATUS[plan.status])
    judged = language.say("As of {day} · {file} ({status})", day=assessment.as_of, file=file, status=status)
    lines = [Line(f"{judged} · {_version(assessment, file, language)}")]
    for entry in assessment.later:
        lines.append(
            Line(
                language.say(
                    "Without the later amendment {document} of {day}", document=entry.document or "—", day=entry.date
                )
            )
        )
    if assessment.as_of.year > plan.year:
        lines.append(Line(language.say("The plan's year {year} has ended.", year=plan.year)))
    return tuple(lines)


def _version(assessment: Assessment, file: str, language: Language) -> str:
    """Which version of the files is shown; the file's name tells the commit."""
    if assessment.at:
        return language.say("version of {day}", day=assessment.at.time.date())
    return language.text("from stdin") if file == STDIN else language.text("working copy")


def clocks(assessment: Assessment) -> dict[str, Any]:
    """Both clocks, as they stand in JSON: the as-of day, and the commit that is read; null for the disk."""
    return {"as_of": assessment.as_of.isoformat(), "at": assessment.at and assessment.at.data()}


def plan_data(assessment: Assessment, file: str) -> dict[str, Any]:
    """The plan's identity, as it stands in JSON."""
    plan = assessment.plan
    return {
        "file": file,
        "year": plan.year,
        "status": plan.status,
        "number": plan.document.number,
        "date": str(plan.document.date),
        "title": plan.name,
    }
