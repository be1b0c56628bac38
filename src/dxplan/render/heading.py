"""What stands above every view: which plan, at which day, from which file."""

from typing import Any

from dxplan.assess import Assessment
from dxplan.render.language import Language
from dxplan.render.page import Line
from dxplan.render.words import PLAN_STATUS


def heading(assessment: Assessment, file: str, language: Language) -> tuple[Line, ...]:
    """The as-of day, the file and its status; and that the plan's year has ended, once it has."""
    plan = assessment.plan
    status = language.text(PLAN_STATUS[plan.status])
    lines = [Line(language.say("As of {day} · {file} ({status})", day=assessment.as_of, file=file, status=status))]
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
