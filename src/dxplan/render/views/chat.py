"""The lines that one pastes into a chat to chase those who have not reported."""

from dxplan.assess import Assessment
from dxplan.render.language import Language
from dxplan.render.text import one_line
from dxplan.render.views.reporting_year import Rows, is_outstanding
from dxplan.wording.alphabet import sort_key


def chat_lines(assessment: Assessment, rows: Rows, language: Language) -> str:
    """Two lines: how many have not reported; who they are, and what they are asked. Where nobody is to be chased, one
    sentence."""
    return "".join(f"{one_line(' '.join(line.split()))}\n" for line in _sentences(assessment, rows, language))


def _sentences(assessment: Assessment, rows: Rows, language: Language) -> tuple[str, ...]:
    reports, duty, owed = rows.reports, assessment.plan.reporting, rows.owed
    assert duty is not None
    missing = [assessment.members.short(one.agency) for one in owed if is_outstanding(one)]
    period, day = reports.period, assessment.as_of
    due = f"{language.weekday(reports.due)}, {language.date(reports.due)}"
    said = {"period": period, "due": due, "day": day, "owed": len(owed), "missing": len(missing)}
    if not owed:
        return (language.say("Nobody listed owes a report for {period}.", period=period),)
    if not missing:
        return (language.say("Report for {period} (due {due}): as of {day} all have come ({owed}/{owed}).", **said),)
    if reports.window[0] > day:
        begin = reports.window[0]
        return (language.say("Report for {period} (due {due}): the period begins on {begin}.", **said, begin=begin),)
    names, to = "; ".join(sorted(missing, key=sort_key)), assessment.members.short(duty.to)
    first = language.say("Report for {period} (due {due}): as of {day}, {missing}/{owed} have not sent it.", **said)
    if day > reports.due:
        return first, language.say("{names}: please send your report to {to} without delay.", names=names, to=to)
    return first, language.say("{names}: please send your report to {to} in time.", names=names, to=to)
