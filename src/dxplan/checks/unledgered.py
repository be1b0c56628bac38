"""The ledger compared with an older version of the plan, the base in git (DX71x); without a base no finding."""

from collections.abc import Iterator

from dxplan.change.diff import Change
from dxplan.change.ledger import Account, account, renumbered
from dxplan.change.path import overlap
from dxplan.checks.amendments import ledger_changes, shown_value
from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.plan import Amendment, Plan
from dxplan.once import once

_MOST_SHOWN = 60  # of a value's characters in a sentence


@rule("DX711", "unledgered-change", Severity.ERROR)
def unledgered_change(contents: Contents) -> Iterator[Finding]:
    """Legal content of a plan in force was changed, and no entry of the ledger decides it.

    Why: the document's text, tasks, deadlines, leads and targets are what was signed; only a decision, or the
    correction of a clerical error, can change them, and the ledger is where it is told. Without the entry the plan of
    an earlier day would be shown with values that were not in force then.

    Example:
        deadline: {text: 30/9/2024, kind: fixed, due: 2024-09-30}     (30/6/2024 in the base; no amendment says so)

    Instead:
        dxplan amend --document 350/KH-BCĐ --date 2024-10-15 --reason "Gia hạn theo đề nghị"
    """
    for change in ledger_account(contents).unexplained:
        if change.kind == "changed":
            message = msg(
                "{path} was {old} and is {new}, and no amendment says so",
                path=change.path,
                old=_shown(change.old),
                new=_shown(change.new),
            )
        elif change.kind == "added":
            message = msg("{path} is new, and no amendment says so", path=change.path)
        else:
            message = msg("{path} is gone, and no amendment says so", path=change.path)
        hint = msg("dxplan amend writes the entry; if the change was not meant, take it back")
        yield Finding(*_place(change), message, hint)


@rule("DX712", "ledger-rewritten", Severity.ERROR)
def ledger_rewritten(contents: Contents) -> Iterator[Finding]:
    """An entry of the ledger that the base has is gone, or says something else now.

    Why: an entry tells what was decided once; what is decided later stands in an entry of its own. A reason may be
    worded better; the document, the date and the values stay.

    Example:
        amendments:
          - {date: 2024-08-01, document: 240/KH-BCĐ, …}      (2024-07-01 in the base)

    Instead:
        amendments:
          - {date: 2024-07-01, document: 240/KH-BCĐ, …}      (as it was)
    """
    for entry in ledger_account(contents).rewritten:
        message = msg(
            "the amendment {document} of {day} is gone or changed",
            document=entry.document or "correction: true",
            day=entry.date,
        )
        yield Finding(
            "",
            _entry_place(contents.plan, entry),
            message,
            msg("put it back as it was; a later decision gets its own entry"),
        )


@rule("DX713", "amendment-misquotes-base", Severity.ERROR)
def amendment_misquotes_base(contents: Contents) -> Iterator[Finding]:
    """A new entry gives another value before the change than the base has.

    Why: undoing the new entries must give the plan as it stood before them. With a wrong value before, an earlier day
    is judged by what was never in force.

    Example:
        - {path: tasks/II.1/deadline/due, from: 2024-05-31, to: 2024-09-30}      (2024-06-30 in the base)

    Instead:
        - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
    """
    ledger = ledger_account(contents)
    if not ledger.fits:
        message = msg("with the new values of the new amendments there is no plan")
        yield Finding("", "amendments", message, msg("let dxplan amend write the entries"))
    for change in ledger.misquoted:
        message = msg(
            "without the new amendments {path} would be {new}, but it was {old}",
            path=change.path,
            old=_shown(change.old),
            new=_shown(change.new),
        )
        yield Finding("", _change_place(contents.plan, change), message, msg("write what stood there before as from"))


@rule("DX714", "renumbered-item", Severity.ERROR)
def renumbered_item(contents: Contents) -> Iterator[Finding]:
    """A task, activity or KPI of a plan in force stands under another id than in the base.

    Why: reports, the journal and older decisions name it by its id; under a new one they would speak of another thing,
    or of nothing. An id stays for good, even where a row before it was dropped.

    Example:
        - {id: II.2, title: Xây dựng Đề án đào tạo …}      (II.3 in the base)

    Instead:
        - {id: II.3, title: Xây dựng Đề án đào tạo …}
    """
    for old, new in _renumbered(contents):
        message = msg("{old} of the base stands here as {new}; ids stay for good", old=old, new=new)
        yield Finding(new, "id", message, msg("write id: {old} here", old=old))


@rule("DX715", "plan-withdrawn", Severity.ERROR)
def plan_withdrawn(contents: Contents) -> Iterator[Finding]:
    """A plan that is in force in the base is a draft again.

    Why: a draft has no ledger, so everything in it could be changed unseen. What was issued is amended, not withdrawn.

    Example:
        status: draft      (in_force in the base)

    Instead:
        status: in_force
    """
    if contents.base is not None and contents.base.status == "in_force" and contents.plan.status == "draft":
        yield Finding("", "status", msg("the plan is in force in the base, and a draft here"), msg("write in_force"))


@rule("DX719", "amendments-cancel-out", Severity.WARNING)
def amendments_cancel_out(contents: Contents) -> Iterator[Finding]:
    """New entries change a value and change it back.

    Why: the plan stays as it is, but each day between the two is judged by the value between them: what was overdue
    then is not seen any more. Where both decisions were really taken, the finding is accepted with the reason.

    Example:
        - {date: 2024-06-20, …, changes: [{path: tasks/II.1/deadline/due, from: 2024-08-31, to: 2025-06-30}]}
        - {date: 2024-12-30, …, changes: [{path: tasks/II.1/deadline/due, from: 2025-06-30, to: 2024-08-31}]}

    Instead:
        (neither of the two)
    """
    first: dict[str, object] = {}
    for entry in ledger_account(contents).new:
        for change in entry.changes:
            if change.path in first and first[change.path] == change.new and change.old != change.new:
                index = contents.plan.amendments.index(entry)
                message = msg("{path} is changed by new amendments and changed back", path=change.path)
                yield Finding("", f"amendments.{index}", message, msg("take both out, unless both were decided"))
            first.setdefault(change.path, change.old)


RULES = (
    unledgered_change,
    ledger_rewritten,
    amendment_misquotes_base,
    renumbered_item,
    plan_withdrawn,
    amendments_cancel_out,
)


def is_new(contents: Contents, entry: Amendment) -> bool:
    """Whether the base's ledger lacks an entry."""
    return entry in ledger_account(contents).new


@once
def ledger_account(contents: Contents) -> Account:
    """The ledger compared with the base, without renumbered items; empty without a base in force or a whole plan."""
    base, plan = contents.base, contents.plan
    if base is None or base.status != "in_force" or plan.status != "in_force" or not contents.is_complete:
        return Account((), (), (), ())
    ledger = account(base, plan)
    ids = {name for pair in _renumbered(contents) for name in pair}
    unexplained, misquoted = (
        tuple(change for change in changes if change.id not in ids)
        for changes in (ledger.unexplained, ledger.misquoted)
    )
    return ledger._replace(unexplained=unexplained, misquoted=misquoted)


@once
def _renumbered(contents: Contents) -> tuple[tuple[str, str], ...]:
    base = contents.base
    return tuple(renumbered(base, contents.plan)) if base and base.status == "in_force" else ()


def _place(change: Change) -> tuple[str, str]:
    """The item and field of a change; for a task that is gone, its section."""
    if change.kind == "removed":
        return (change.id.rpartition(".")[0], "") if change.subject == "task" else ("", "")
    return change.id, change.field


def _entry_place(plan: Plan, entry: Amendment) -> str:
    """The field of the entry that replaced another one, else that of the ledger."""
    for index, other in enumerate(plan.amendments):
        if (other.document, other.date) == (entry.document, entry.date):
            return f"amendments.{index}"
    return "amendments"


def _change_place(plan: Plan, change: Change) -> str:
    """The field of the newest change of the value in the ledger."""
    fields = (field for field, _, amended in ledger_changes(plan) if overlap(amended.path, change.path))
    return max(fields, key=lambda field: int(field.split(".")[1]), default="amendments")


def _shown(value: object) -> str:
    text = str(value) if isinstance(value, dict) else shown_value(value)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
