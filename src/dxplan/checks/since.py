"""Plans that could not be compared with the base (DX720, DX725)."""

from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule


@rule("DX720", "ledger-not-compared", Severity.WARNING)
def ledger_not_compared(contents: Contents) -> Iterator[Finding]:
    """The plan could not be compared with the version that git keeps of it.

    Why: whether a deadline was changed without a decision, or a report deleted, shows only beside the version before.
    A check that was not made must not look like one that found nothing. `--require-ledger` makes it an error.

    Example:
        git clone --depth 1 …        (the pipeline has the newest commit alone)

    Instead:
        git clone …                  (in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: "0")
    """
    since, base = contents.since, contents.base
    if since.unread:
        yield Finding(
            "", "status", msg("the plan was not compared with git: {reason}", reason=since.unread), since.hint
        )
    elif base and base.status == contents.plan.status == "in_force" and not contents.is_complete:
        yield Finding(
            "",
            "status",
            msg("the plan was not compared with git: {reason}", reason=msg("the plan has errors")),
            msg("mend them first"),
        )


@rule("DX725", "plan-without-history", Severity.INFO)
def plan_without_history(contents: Contents) -> Iterator[Finding]:
    """Git keeps no older version that the plan could be compared with.

    Why: without the version before nobody can see that a deadline was changed without a decision, or a report deleted.
    A folder that is only looked at needs no git; where a plan in force is kept, git keeps it. `--require-ledger` makes
    it an error.

    Example:
        plans/2024.yaml is in force, and its folder is in no git repository

    Instead:
        git init && git add . && git commit -m "Plan as issued"
    """
    since = contents.since
    if since.unkept:
        yield Finding(
            "", "status", msg("the plan was not compared with git: {reason}", reason=since.unkept), since.hint
        )


RULES = (ledger_not_compared, plan_without_history)
NOT_COMPARED = frozenset(rule.code for rule in RULES)
"""The rules that apply if there is nothing to compare with."""
