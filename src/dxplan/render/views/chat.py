"""Lines to paste into a chat, which ask bodies for their reports."""

from dxplan.assess import Assessment
from dxplan.render.language import Language
from dxplan.render.text import one_line
from dxplan.render.views.reporting_year import Rows, is_outstanding
from dxplan.wording.alphabet import sort_key


def chat_lines(assessment: Assessment, rows: Rows, language: Language) -> str:
    """Two lines: how many have not reported, and the request to them by name. One sentence if no report is missing."""
    return "".join(f"{one_line(' '.join(line.split()))}\n" for line in _sentences(assessment, rows, language))


def _sentences(assessment: Assessment, rows: Rows, language: Language) -> tuple[str, ...]:
    reports, owed = rows.reports, rows.owed
    missing = [report.agency for report in owed if is_outstanding(report)]
    period, day, members = reports.period, assessment.as_of, assessment.members
    due = language.text("not set yet")
    if reports.due:
        due = f"{language.weekday(reports.due)}, {language.date(reports.due)}"
        due = language.say("{due}, {hour}", due=due, hour=reports.hour) if reports.hour else due
    facts = {"period": period, "due": due, "day": day, "owed": len(owed), "missing": len(missing)}
    if not owed:
        return (language.say("Nobody listed owes a report for {period}.", period=period),)
    if not missing:
        return (language.say("Report for {period} (due {due}): as of {day} all have come ({owed}/{owed}).", **facts),)
    if reports.window[0] > day:
        begin = reports.window[0]
        return (language.say("Report for {period} (due {due}): the period begins on {begin}.", **facts, begin=begin),)
    called = members.together(missing, reports.grouped_on, members.short)
    names, to = "; ".join(sorted(called, key=sort_key)), ", ".join(map(members.short, reports.duty.to))
    first = language.say("Report for {period} (due {due}): as of {day}, {missing}/{owed} have not sent it.", **facts)
    if reports.is_past(day):
        return first, language.say("{names}: please send your report to {to} without delay.", names=names, to=to)
    return first, language.say("{names}: please send your report to {to} in time.", names=names, to=to)
