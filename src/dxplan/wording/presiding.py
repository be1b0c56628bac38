"""Who decides on the plan, in the words of its documents: a committee, or whom the office reports to."""

from dxplan.model.committee import Member
from dxplan.model.plan import Plan

_HEADS = {
    "ban chỉ đạo": "Trưởng Ban",
    "ban điều hành": "Trưởng Ban",
    "tiểu ban": "Trưởng Tiểu ban",
    "tổ công tác": "Tổ trưởng",
    "hội đồng": "Chủ tịch Hội đồng",
    "ủy ban": "Chủ tịch Ủy ban",
}
"""The kinds of committees, as their names begin, and who heads each."""
_HEAD = "Người đứng đầu"


def committee_short(plan: Plan) -> str:
    """The committee's kind, as `Ban Chỉ đạo`; the whole name of one of no known kind, or of whom the office reports
    to."""
    name = plan.committee.name
    return name[: len(_kind(plan))] or name


def has_standing_agency(plan: Plan) -> bool:
    """Whether the office is called a standing agency (*cơ quan thường trực*), as that of a Ban Chỉ đạo is."""
    return _kind(plan) == "ban chỉ đạo"


def head(plan: Plan) -> Member | None:
    """The member that heads the committee; None where the plan names none."""
    name = plan.committee.name
    titles = {joined(role, name).casefold() for role in _HEADS.values()}
    members = plan.committee.members
    return next((member for member in members if joined(_post(member), name).casefold() in titles), None)


def chair(plan: Plan) -> str:
    """Who presides, as `Trưởng Ban Chỉ đạo`; whom the office reports to, where the plan names no person."""
    if plan.office:
        return plan.office.chair or plan.office.reports_to
    return joined(_head_role(plan), committee_short(plan))


def chair_called(plan: Plan) -> str:
    """Who presides, within a letter to them: `đồng chí Trưởng Ban`."""
    return chair(plan) if plan.office else f"đồng chí {_in_sentence(_head_role(plan))}"


def chair_addressed(plan: Plan) -> str:
    """Who presides, as the addressee: `Đồng chí …, Trưởng Ban Chỉ đạo`; without the name where it is not known."""
    if plan.office:
        return chair(plan)
    member = head(plan)
    return f"Đồng chí {member.name}, {chair(plan)}" if member else f"Đồng chí {_in_sentence(chair(plan))}"


def copy_to_chair(plan: Plan) -> tuple[str, ...]:
    """The line of the recipients for who presides; none where that is whom the office reports to."""
    return () if chair(plan) == plan.committee.name else (f"{chair(plan)} (để báo cáo)",)


def copy_to_members(plan: Plan) -> tuple[str, ...]:
    """The line of the recipients for the members; none without a committee."""
    return () if plan.office else (f"Thành viên {committee_short(plan)}",)


def joined(role: str, committee: str) -> str:
    """A role in a committee, the words that both have once: `Phó Trưởng Ban` of `Ban Chỉ đạo` is `Phó Trưởng Ban Chỉ
    đạo`, `Ủy viên` is `Ủy viên Ban Chỉ đạo`."""
    words, of = role.split(), committee.split()
    ends = (count for count in range(len(words), 0, -1) if _same(words[-count:], of[:count]))
    return " ".join([*words, *of[next(ends, 0) :]])


def _same(some: list[str], others: list[str]) -> bool:
    return [word.casefold() for word in some] == [word.casefold() for word in others]


def _kind(plan: Plan) -> str:
    """The kind of the committee in small letters; blank if it is of none that is known."""
    name = plan.committee.name.casefold()
    return next((kind for kind in _HEADS if not plan.office and f"{name} ".startswith(f"{kind} ")), "")


def _head_role(plan: Plan) -> str:
    if kind := _kind(plan):
        return _HEADS[kind]
    member = head(plan)
    return _post(member) if member else _HEAD


def _post(member: Member) -> str:
    """A member's post in the committee: what stands before a comma."""
    return member.role.partition(",")[0].strip()


def _in_sentence(role: str) -> str:
    return role.replace(_HEAD, _HEAD.lower())
