"""Who carries what: leads, coordinating agencies, groups, and who owes a report of it (DX5xx)."""

from collections.abc import Iterator

from dxplan.checks.contents import Contents, listed
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.deadline import stages_of
from dxplan.model.named_bodies import duty_place


@rule("DX501", "task-without-lead", Severity.WARNING)
def task_without_lead(contents: Contents) -> Iterator[Finding]:
    """A task names no lead agency.

    Why: nobody answers for it, it is in no agency's workload, and only the office's own conclusion can complete it.
    Where the document leaves the cell blank, the finding is waived with the reason; a lead is never guessed.

    Example:
        - id: III.6
          title: Thực hiện các nhiệm vụ năm 2024 theo Kế hoạch số 298/KH-UBND

    Instead:
        - id: III.6
          title: Thực hiện các nhiệm vụ năm 2024 theo Kế hoạch số 298/KH-UBND
          waivers:
            - rule: DX501
              reason: Văn bản để trống; cơ quan thực hiện theo Kế hoạch số 298/KH-UBND
    """
    hint = msg("name it under lead, or waive DX501 with the reason")
    for task in contents.tasks:
        stages = stages_of(task.deadline)
        if not task.lead and not (stages and all(stage.lead for stage in stages)):
            yield Finding(task.id, "", msg("the task has no lead agency"), hint)


@rule("DX502", "task-without-deliverable", Severity.WARNING)
def task_without_deliverable(contents: Contents) -> Iterator[Finding]:
    """A task does not say what is to come out of it.

    Why: without a result nobody can tell whether the task is completed. Where the document leaves the cell blank, the
    finding is waived with the reason.

    Example:
        - id: II.1
          title: Xây dựng Đề án đào tạo nguồn nhân lực ngành công nghiệp bán dẫn

    Instead:
        - id: II.1
          title: Xây dựng Đề án đào tạo nguồn nhân lực ngành công nghiệp bán dẫn
          deliverable: Đề án
    """
    hint = msg("write it under deliverable, or waive DX502 with the reason")
    for task in contents.tasks:
        if not task.deliverable:
            yield Finding(task.id, "", msg("the task has no deliverable"), hint)


@rule("DX503", "lead-also-coordinating", Severity.WARNING)
def lead_also_coordinating(contents: Contents) -> Iterator[Finding]:
    """A body is named both as lead and as coordinating in one task.

    Why: it either answers for the task or helps with it. A lead that is also a member of a coordinating group is fine.

    Example:
        lead: [so-tttt]
        coordinating: [so-tttt, ubnd-huyen]

    Instead:
        lead: [so-tttt]
        coordinating: [ubnd-huyen]
    """
    for task in contents.tasks:
        leads = set(task.lead)
        for index, name in enumerate(task.coordinating):
            if name in leads:
                yield Finding(task.id, f"coordinating.{index}", msg("{id} leads this task already", id=name))


@rule("DX504", "group-without-members", Severity.ERROR)
def group_without_members(contents: Contents) -> Iterator[Finding]:
    """A group has no members, and does not say that they are listed nowhere.

    Why: what the group is to do is asked of nobody, and nobody notices.

    Example:
        - id: dn-vien-thong
          name: Các doanh nghiệp viễn thông

    Instead:
        - id: dn-vien-thong
          name: Các doanh nghiệp viễn thông
          open: true
    """
    for group in contents.plan.groups:
        if not group.members and not group.open:
            yield Finding(group.id, "", msg("the group has no members"), msg("list them, or write open: true"))


@rule("DX505", "open-group-with-members", Severity.ERROR)
def open_group_with_members(contents: Contents) -> Iterator[Finding]:
    """A group is said to be open and lists members all the same.

    Why: an open group is never expanded, so the listed members would carry nothing and owe nothing.

    Example:
        - id: dn-vien-thong
          name: Các doanh nghiệp viễn thông
          open: true
          members: [vnpt, viettel]

    Instead:
        - id: dn-vien-thong
          name: Các doanh nghiệp viễn thông
          members: [vnpt, viettel]
    """
    for group in contents.plan.groups:
        if group.open and group.members:
            hint = msg("delete open, or delete members")
            yield Finding(group.id, "members", msg("the group is open, and has members"), hint)


@rule("DX511", "lead-owes-no-report", Severity.WARNING)
def lead_owes_no_report(contents: Contents) -> Iterator[Finding]:
    """An agency leads a task, alone or within a group, but is not among the bodies that owe reports.

    Why: nobody asks it how the task stands. The agency that receives the reports owes none, nor do teams and open
    groups; each body is named once, at the first task it leads.

    Example:
        lead: [cong-an]
        reporting:
          bodies: [so-ban-nganh, ubnd-huyen]

    Instead:
        lead: [cong-an]
        reporting:
          bodies: [so-ban-nganh, ubnd-huyen, cong-an]
    """
    plan = contents.plan
    named = [name for duty in plan.reporting for name in plan.who_reports(duty)]
    if not plan.reporting or any(map(contents.is_left_out, named)):
        return
    owing = {name for duty in plan.reporting for name in duty.to}.union(*map(contents.members, named))
    reported = set()
    for task in contents.tasks:
        for index, name in enumerate(task.lead):
            if name in reported:
                continue
            reported.add(name)
            silent = [
                member
                for member in contents.members(name)
                if member not in owing and member in contents.agencies and contents.agencies[member].kind != "team"
            ]
            if silent:
                message = msg("the task is led by a body that owes no report: {bodies}", bodies=listed(silent))
                yield Finding(task.id, f"lead.{index}", message, msg("add it to reporting.bodies"))


@rule("DX515", "open-group-answerable", Severity.WARNING)
def open_group_answerable(contents: Contents) -> Iterator[Finding]:
    """An open group alone leads a task, or an open group is to send reports.

    Why: an open group has no known members, so no agency answers for the task, and no report is ever asked for.

    Example:
        lead: [don-vi-lien-quan]

    Instead:
        lead: [so-tttt]
        coordinating: [don-vi-lien-quan]
    """
    opened = {group.id for group in contents.plan.groups if group.open}
    for task in contents.tasks:
        if task.lead and opened.issuperset(task.lead):
            yield Finding(task.id, "lead", msg("only an open group leads the task, so no agency answers for it"))
    for duty in contents.plan.reporting:
        for index, name in enumerate(duty.bodies):
            if name in opened:
                message = msg("{id} is an open group, so no agency in it can be asked for a report", id=name)
                yield Finding(*duty_place(contents.plan, duty, f"bodies.{index}"), message)


@rule("DX518", "office-and-committee", Severity.ERROR)
def office_and_committee(contents: Contents) -> Iterator[Finding]:
    """A plan has an office, and a committee too.

    Why: both say who keeps the plan, to whom it reports and who presides; letters would take some of it from the one
    and some from the other.

    Example:
        committee: {name: Ban Chỉ đạo chuyển đổi số, standing_agency: so-khcn}
        office: {agency: vp-ubnd, reports_to: UBND tỉnh}

    Instead:
        committee: {name: Ban Chỉ đạo chuyển đổi số, standing_agency: so-khcn}
    """
    if contents.plan.office and "committee" in contents.workspace.source.data:
        yield Finding("", "office", msg("the plan has a committee as well"), msg("keep one of the two"))


RULES = (
    task_without_lead,
    task_without_deliverable,
    lead_also_coordinating,
    group_without_members,
    open_group_with_members,
    lead_owes_no_report,
    open_group_answerable,
    office_and_committee,
)
