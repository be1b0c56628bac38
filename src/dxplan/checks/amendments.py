"""The entries of the ledger: their order, document and effect, and what they may change (DX70x, DX71x)."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from dxplan.change.diff import Change, change_of
from dxplan.change.path import LedgerPath
from dxplan.change.significance import Significance, significance
from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.plan import AmendedValue, Amendment, Plan


@rule("DX701", "amendments-out-of-order", Severity.ERROR)
def amendments_out_of_order(contents: Contents) -> Iterator[Finding]:
    """An amendment is dated before the one that stands above it.

    Why: the plan of an earlier day is found by undoing the entries from the last one up; in a wrong order old values
    come back that were never in force together.

    Example:
        amendments:
          - {date: 2024-10-15, document: 350/KH-BCĐ, …}
          - {date: 2024-08-01, document: 240/KH-BCĐ, …}

    Instead:
        amendments:
          - {date: 2024-08-01, document: 240/KH-BCĐ, …}
          - {date: 2024-10-15, document: 350/KH-BCĐ, …}
    """
    amendments = contents.plan.amendments
    for index, (before, amendment) in enumerate(pairwise(amendments), 1):
        if amendment.date < before.date:
            message = msg(
                "the amendment of {date} comes after that of {before}", date=amendment.date, before=before.date
            )
            yield Finding("", f"amendments.{index}.date", message, msg("put the entries in the order of their dates"))


@rule("DX703", "amendment-without-document", Severity.ERROR)
def amendment_without_document(contents: Contents) -> Iterator[Finding]:
    """An amendment names no document that decided it.

    Why: only the authority that issued the plan can change it, and does so in writing. What merely corrects a clerical
    error says so and needs no document.

    Example:
        - date: 2024-10-15
          reason: Gia hạn theo đề nghị của Sở Tài chính

    Instead:
        - date: 2024-10-15
          document: 350/KH-BCĐ
          reason: Gia hạn theo đề nghị của Sở Tài chính
    """
    for index, amendment in enumerate(contents.plan.amendments):
        if not amendment.correction and not amendment.document:
            hint = msg("write the document's number, or correction: true for a clerical error")
            yield Finding("", f"amendments.{index}", msg("no document decided the amendment"), hint)


@rule("DX706", "amendment-before-plan", Severity.ERROR)
def amendment_before_plan(contents: Contents) -> Iterator[Finding]:
    """An amendment is dated before the plan itself.

    Why: what was not issued yet can't be amended; one of the two dates is wrong.

    Example:
        document: {date: 2024-05-10, …}
        amendments:
          - {date: 2024-01-15, …}

    Instead:
        document: {date: 2024-05-10, …}
        amendments:
          - {date: 2024-10-15, …}
    """
    issued = contents.plan.document.date
    for index, amendment in enumerate(contents.plan.amendments):
        if amendment.date < issued.first:
            message = msg("{date} is before the plan's own date, {issued}", date=amendment.date, issued=issued)
            yield Finding("", f"amendments.{index}.date", message)


@rule("DX707", "amendment-without-effect", Severity.WARNING)
def amendment_without_effect(contents: Contents) -> Iterator[Finding]:
    """An amendment changes nothing: its list is empty, or a value is the same before and after.

    Why: the entry tells of a decision whose effect is lost, or it was written twice.

    Example:
        changes:
          - {path: tasks/II.1/deadline/due, from: 2024-09-30, to: 2024-09-30}

    Instead:
        changes:
          - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
    """
    for index, amendment in enumerate(contents.plan.amendments):
        if not amendment.changes:
            yield Finding("", f"amendments.{index}.changes", msg("the amendment changes nothing"))
    for field, _, change in ledger_changes(contents.plan):
        if change.old == change.new:
            yield Finding("", f"{field}.to", msg("{path} is the same before and after", path=change.path))


@rule("DX710", "broken-chain", Severity.ERROR)
def broken_chain(contents: Contents) -> Iterator[Finding]:
    """An amendment changes a value from another one than the amendment before it led to.

    Why: the plan of any earlier day is found by undoing entry after entry; where they don't join, a day between the two
    gets a value that was never in force. Texts, numbers, dates and lists of ids are compared.

    Example:
        - {path: tasks/II.1/deadline/due, from: 2024-06-28, to: 2024-07-31}      (the first amendment)
        - {path: tasks/II.1/deadline/due, from: 2024-06-28, to: 2024-09-30}      (the second one)

    Instead:
        - {path: tasks/II.1/deadline/due, from: 2024-06-28, to: 2024-07-31}
        - {path: tasks/II.1/deadline/due, from: 2024-07-31, to: 2024-09-30}
    """
    newest: dict[str, Any] = {}
    for field, _, change in ledger_changes(contents.plan):
        before = newest.get(change.path, change.old)
        if not isinstance(before, dict) and not isinstance(change.old, dict) and str(before) != str(change.old):
            message = msg(
                "{path} was {before} after the amendment before this one, not {old}",
                path=change.path,
                before=shown_value(before),
                old=shown_value(change.old),
            )
            yield Finding("", f"{field}.from", message)
        newest[change.path] = change.new


@rule("DX716", "correction-of-substance", Severity.WARNING)
def correction_of_substance(contents: Contents) -> Iterator[Finding]:
    """A correction changes a due date, a lead, a number, or anything else that is more than another wording.

    Why: a correction is for clerical errors: it needs no deciding document, and it is never undone, so that what was
    overdue before it is not seen any more. What changes a duty is decided, and its entry names the document.

    Example:
        - date: 2024-10-15
          correction: true
          changes:
            - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}

    Instead:
        - date: 2024-10-15
          document: 350/KH-BCĐ
          changes:
            - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
    """
    for field, entry, amended in ledger_changes(contents.plan):
        change = change_of(amended) if entry.correction else None
        if change and change.is_legal and _is_of_substance(change):
            hint = msg("name the document that decided it, or accept the finding with a waiver and the reason")
            message = msg("a correction changes {path}, which is more than a clerical error", path=amended.path)
            yield Finding("", f"{field}.path", message, hint)


@rule("DX717", "amendment-of-no-legal-content", Severity.ERROR)
def amendment_of_no_legal_content(contents: Contents) -> Iterator[Finding]:
    """An amendment changes what is not legal content: an agency, a group, a link, a remark, the plan's status.

    Why: such things are known about the document and are no part of it. In the ledger they would be undone with it, and
    the plan of an earlier day would be shown with bodies and members that were never so.

    Example:
        - {path: agencies/so-tc/name, from: Sở Tài chính cũ, to: Sở Tài chính}

    Instead:
        agencies:
          - {id: so-tc, name: Sở Tài chính, kind: department}      (changed alone, without an entry)
    """
    for field, _, amended in ledger_changes(contents.plan):
        change = change_of(amended)
        if change and not change.is_legal and LedgerPath.parse(amended.path).has_known_field:  # else DX704
            message = msg("{path} is no legal content, so no amendment changes it", path=amended.path)
            yield Finding("", f"{field}.path", message, msg("take the line out of the entry; change the value alone"))


@rule("DX718", "id-used-again", Severity.ERROR)
def id_used_again(contents: Contents) -> Iterator[Finding]:
    """A thing bears the id of another one that an amendment has dropped.

    Why: reports and decisions of the time before still name the old one by it. An id stays for good, also when its
    thing is gone; what is new takes the next free number.

    Example:
        - {path: tasks/II.3, from: {id: II.3, title: Xây dựng Đề án …}}            (the first amendment)
        - {path: tasks/II.3, to: {id: II.3, title: Tổ chức hội thảo …}}            (the second one)

    Instead:
        - {path: tasks/II.3, from: {id: II.3, title: Xây dựng Đề án …}}
        - {path: tasks/II.4, to: {id: II.4, title: Tổ chức hội thảo …}}
    """
    dropped: dict[str, Any] = {}
    for field, _, change in ledger_changes(contents.plan):
        if isinstance(change.old, dict) and change.new is None:
            dropped[change.path] = change.old.get("title")
        title = change.new.get("title") if isinstance(change.new, dict) else None
        if title and dropped.get(change.path, title) != title:
            message = msg("{path} is the id of what was dropped before", path=change.path)
            yield Finding("", f"{field}.path", message, msg("give the new one the next free number"))


def _is_of_substance(change: Change) -> bool:
    """Whether a change is more than another wording."""
    return significance(change) not in (Significance.WORDING, Significance.TYPOGRAPHY)


RULES = (
    amendments_out_of_order,
    amendment_without_document,
    amendment_before_plan,
    amendment_without_effect,
    broken_chain,
    correction_of_substance,
    amendment_of_no_legal_content,
    id_used_again,
)


def ledger_changes(plan: Plan) -> Iterator[tuple[str, Amendment, AmendedValue]]:
    """Every change of the ledger with its field and its entry."""
    for index, entry in enumerate(plan.amendments):
        for at, change in enumerate(entry.changes):
            yield f"amendments.{index}.changes.{at}", entry, change


def shown_value(value: Any) -> str:
    """A value of the ledger in a sentence."""
    if value is None:
        return "null"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(str, value))}]"
    return "{…}" if isinstance(value, dict) else str(value)
