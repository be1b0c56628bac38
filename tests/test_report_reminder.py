"""Letters that chase: who is late with what, at which level, and what each letter says in both its forms."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents import HOSTILE, Run, request, word_words, written
from dxplan.assess.chasing import Late, late_bodies
from dxplan.diagnostics import DxplanError
from dxplan.documents.reminder import each_reminder, reminder_letter, reminder_view
from dxplan.model.plan import Plan
from facts import facts_of, judged_by
from plans import plan_of, plan_text

TASKS = """\
- {id: I.1, title: Làm một việc., deadline: 30/6/2024, lead: [so-tc], deliverable: "Báo cáo\\ntổng hợp."}
- {id: I.2, title: Làm chung, deadline: Tháng 9, lead: [cac-so]}
- {id: I.3, title: Họp, deadline: Hàng Quý, lead: [so-tttt]}
- {id: I.4, title: Luôn luôn, deadline: Thường xuyên, lead: [so-nv]}
- {id: I.5, title: Đã dừng, deadline: Tháng 5, lead: [so-tc], lifecycle: cancelled}
- {id: I.6, title: Chờ, deadline: {kind: by_document, text: Theo văn bản}, lead: [so-nv]}
- {id: I.7, title: Của ai, deadline: Tháng 5, lead: [lien-quan]}
- {id: I.8, title: Sắp đến, deadline: 20/7/2024, lead: [so-tc]}
"""
REST = """\
reporting: {text: Báo cáo hàng quý., every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so]}
"""
FACTS = """\
agency: so-nv
period: 2024-Q2
report: {number: 6/BC-SNV, date: 2024-06-17, received: 2024-06-18}
progress:
  - {task: I.2, progress: in_progress, percent: 40}
"""
DONE = """\
entries:
  - {kind: progress, on: 2024-06-30, agency: so-tttt, task: I.3, occurrence: 2024-Q2, progress: completed}
  - {kind: progress, on: 2024-06-29, agency: so-tc, task: I.1, progress: completed}
"""
SECOND = "agency: so-tc\nperiod: 2024-Q2\nreport: {date: 2024-06-13, received: 2024-06-13}\n"


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(TASKS, REST)


def late(plan: Plan, day: str, *facts: str) -> dict[str, Late]:
    return dict(late_bodies(judged_by(plan, facts_of(*facts), day)))


def ids(tasks: Any) -> list[str]:
    return [task.item.id for task in tasks]


# Who is late with what


def test_each_body_with_what_it_is_late_with(plan: Plan) -> None:
    found = late(plan, "2024-07-05", FACTS)
    assert list(found) == ["so-tttt", "so-tc", "so-nv"]
    tc, nv = found["so-tc"], found["so-nv"]
    assert (ids(tc.overdue), ids(tc.due_soon), ids(tc.silent)) == (["I.1"], ["I.8"], [])
    assert ([str(report.period) for report in tc.missing], tc.came) == (["2024-Q2"], None)
    assert (ids(nv.overdue), nv.missing, ids(nv.silent)) == ([], (), ["I.4"])  # not I.6, which waits for a document
    assert nv.came is not None
    assert nv.came[1].days_late == 4
    assert ids(found["so-tttt"].overdue) == ["I.3"]


def test_who_has_done_its_part_is_not_late(plan: Plan) -> None:
    assert "so-tttt" not in late(plan, "2024-07-05", FACTS, DONE)
    assert ids(late(plan, "2024-07-05", FACTS, DONE)["so-tc"].overdue) == []


def test_what_is_due_soon_makes_nobody_late(plan: Plan) -> None:
    assert list(late(plan, "2024-06-14")) == []


def test_a_report_is_missing_from_the_day_after_it_is_due(plan: Plan) -> None:
    assert list(late(plan, "2024-06-15")) == ["so-tc", "so-nv"]
    assert [str(report.period) for report in late(plan, "2024-09-14")["so-tc"].missing] == ["2024-Q2"]
    assert [str(report.period) for report in late(plan, "2024-09-15")["so-tc"].missing] == ["2024-Q3", "2024-Q2"]
    assert [str(report.period) for report in late(plan, "2024-09-15", FACTS)["so-nv"].missing] == ["2024-Q3"]


def test_two_reports_in_a_row_are_too_many() -> None:
    plan = plan_of("- {id: I.1, title: a, deadline: Tháng 12, lead: [so-tc]}\n", REST)
    assert late(plan, "2024-09-14")["so-tc"].level == 2
    assert late(plan, "2024-09-15")["so-tc"].level == 3
    assert late(plan, "2024-09-15", SECOND)["so-tc"].level == 2


def test_the_oldest_first() -> None:
    tasks = "".join(f"- {{id: I.{n}, title: a, deadline: Tháng {4 - n}, lead: [so-tc]}}\n" for n in (1, 2, 3))
    assert ids(late(plan_of(tasks), "2024-09-14")["so-tc"].overdue) == ["I.3", "I.2", "I.1"]


def test_what_the_letter_is_about() -> None:
    both_ = plan_of("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n", REST)
    tasks = plan_of("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n")
    missing = plan_of("- {id: I.1, title: a, deadline: Tháng 12, lead: [so-tc]}\n", REST)
    said = [
        reminder_letter(request(one, (), "2024-06-20", agencies=("so-tc",))).subject for one in (both_, tasks, missing)
    ]
    assert [one.removesuffix(" theo Kế hoạch số 10/KH-BCĐ") for one in said] == [
        "đôn đốc thực hiện nhiệm vụ và chế độ báo cáo",
        "đôn đốc thực hiện nhiệm vụ",
        "đôn đốc thực hiện chế độ báo cáo",
    ]


def test_one_addressee_or_several(plan: Plan) -> None:
    two = reminder_view(request(plan, (), "2024-06-15"))
    assert (two["is_to_one"], two["is_to_several"], two["agency"]) == (False, True, "")
    values = reminder_view(request(plan, facts_of(FACTS), "2024-07-05", agencies=("so-tc",)))
    assert (values["is_to_one"], values["is_to_several"], values["agency"]) == (True, False, "Sở Tài chính")


def test_the_newest_that_a_body_said() -> None:
    plan = plan_of("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n")
    facts = """\
    entries:
      - {kind: progress, on: 2024-05-20, agency: so-tc, task: I.1, progress: not_started, percent: 5}
      - {kind: progress, on: 2024-06-05, agency: so-tc, task: I.1, progress: in_progress}
    """
    (body,) = reminder_view(request(plan, facts_of(facts), "2024-06-20"))["bodies"]
    (row,) = body["rows"]
    assert (row["said"], row["said_on"], row["has_percent"], row["days_left"]) == (
        "in_progress", date(2024, 6, 5), False, None,
    )  # fmt: skip


def test_a_body_that_is_gone_is_not_written_to(plan: Plan) -> None:
    assert "so-nv" in late(plan, "2024-09-30")
    assert "so-nv" not in late(plan, "2024-10-01")


@pytest.mark.parametrize(
    ("day", "facts", "levels"),
    [
        ("2024-07-05", [FACTS], {"so-tttt": 2, "so-tc": 2, "so-nv": 1}),
        ("2024-07-30", [FACTS], {"so-tttt": 2, "so-tc": 2, "so-nv": 1}),  # 30 days
        ("2024-07-31", [FACTS], {"so-tttt": 3, "so-tc": 3, "so-nv": 1}),
        ("2024-06-15", [], {"so-tc": 2, "so-nv": 2}),
        ("2024-09-15", [FACTS, DONE], {"so-tc": 3, "so-nv": 2}),  # two reports in a row, one
    ],
)
def test_the_levels(plan: Plan, day: str, facts: list[str], levels: dict[str, int]) -> None:
    found = late(plan, day, *facts)
    assert {name: one.level for name, one in found.items() if name in levels} == levels


def test_a_report_that_never_came_is_chased_behind_a_newer_one_that_did(plan: Plan) -> None:
    came = FACTS.replace("so-nv", "so-tc").replace("2024-Q2", "2024-Q3").replace("2024-06-1", "2024-09-1")
    found = late(plan, "2024-10-01", came)["so-tc"]
    assert ([str(report.period) for report in found.missing], found.in_a_row) == (["2024-Q2"], 0)
    assert found.came is not None


def test_a_request_for_more_time_is_said(plan: Plan) -> None:
    asked = SECOND + "progress:\n  - {task: I.1, progress: in_progress, proposals: Xin gia hạn đến tháng 9.}\n"
    values = reminder_view(request(plan, facts_of(asked), "2024-07-05", agencies=("so-tc",)))
    (row,) = (row for row in values["bodies"][0]["rows"] if row["id"] == "I.1")
    assert (row["has_asked"], row["asked_on"], row["asked"]) == (True, date(2024, 6, 13), "Xin gia hạn đến tháng 9")
    assert not any(row["has_asked"] for row in values["bodies"][0]["rows"] if row["id"] != "I.1")


# The letter


def test_the_standing_agency_writes_with_a_copy_to_the_head(plan: Plan) -> None:
    asked = request(plan, facts_of(FACTS), "2024-07-05")
    letter = reminder_letter(asked)
    assert (letter.issuer, letter.symbol) == ("Sở Thông tin và Truyền thông", "STTTT")
    assert letter.subject == "đôn đốc thực hiện nhiệm vụ và chế độ báo cáo theo Kế hoạch số 10/KH-BCĐ"
    assert letter.addressees == ("Sở Tài chính",)  # the other is only reminded
    assert letter.recipients == ("Như trên", "Trưởng Ban Chỉ đạo (để báo cáo)", "Lưu: VT")


def test_a_mere_reminder_stays_in_the_office(plan: Plan) -> None:
    letter = reminder_letter(request(plan, facts_of(FACTS), "2024-07-05", agencies=("so-nv",)))
    assert letter.recipients == ("Như trên", "Lưu: VT")
    assert letter.subject == "đôn đốc thực hiện chế độ báo cáo theo Kế hoạch số 10/KH-BCĐ"
    other = reminder_letter(request(plan, facts_of(FACTS, DONE), "2024-10-20", agencies=("so-tc",)))
    assert "nhiệm vụ và chế độ" in other.subject


def test_at_the_third_level_the_committee_writes_to_its_office_too(plan: Plan) -> None:
    asked = request(plan, facts_of(FACTS), "2024-07-31")
    letter, view = reminder_letter(asked), reminder_view(asked)
    assert (letter.issuer, letter.signer[0], letter.signer[2]) == (
        "Ban Chỉ đạo chuyển đổi số tỉnh", "TRƯỞNG BAN", "Nguyễn Văn A",
    )  # fmt: skip
    assert letter.addressees[0] == "Sở Thông tin và Truyền thông"
    assert letter.recipients[1:] == ("Thành viên Ban Chỉ đạo", "Lưu: VT")
    assert (view["level"], view["by_committee"], view["is_first"]) == (3, True, False)


def test_another_level_by_hand(plan: Plan) -> None:
    asked = request(plan, facts_of(FACTS), "2024-07-31", level=1)
    view = reminder_view(asked)
    assert (view["level"], view["computed_level"], view["is_first"]) == (1, 3, True)
    assert ([body["id"] for body in view["bodies"]], view["others"]) == (["so-nv"], [{"level": 3, "count": 1}])
    assert reminder_letter(asked).issuer == "Sở Thông tin và Truyền thông"


def test_a_letter_goes_to_those_of_its_level(run: Run, plan: Plan, invented: Path) -> None:
    with pytest.raises(DxplanError) as refused:
        reminder_letter(request(plan, facts_of(FACTS), "2024-07-31", level=2))
    assert refused.value.message.args["level"] == 2
    assert refused.value.hint is not None
    assert refused.value.hint.args["levels"] == [1, 3]
    alone = reminder_view(request(plan, facts_of(FACTS), "2024-07-31", level=2, agencies=("so-nv",)))
    assert ([body["id"] for body in alone["bodies"]], alone["others"]) == (["so-nv"], [])
    code, _, err = run("report", "reminder", "-C", str(invented), "--as-of", "2024-10-10")
    assert (code, err.splitlines()[0]) == (0, "1 more at level 1: use --level 1")


def test_the_office_s_own_delay_is_in_the_view(plan: Plan) -> None:
    view: Any = reminder_view(request(plan, facts_of(FACTS), "2024-07-05"))
    assert ([body["id"] for body in view["bodies"]], view["has_own"]) == (["so-tc"], True)
    assert view["others"] == [{"level": 1, "count": 1}]
    assert [row["id"] for row in view["own"]["rows"]] == ["I.3"]
    done = reminder_view(request(plan, facts_of(FACTS, DONE), "2024-07-05"))
    assert (done["has_own"], done["own"]) == (False, None)


def test_the_office_alone_does_not_raise_the_level_before_the_third(plan: Plan) -> None:
    asked = request(plan, facts_of(FACTS, DONE.splitlines()[0] + "\n" + DONE.splitlines()[2] + "\n"), "2024-07-05")
    assert reminder_view(asked)["level"] == 2  # so-tc's missing report
    tttt = request(plan, facts_of(FACTS), "2024-07-05", agencies=("so-tttt",))
    assert (reminder_view(tttt)["level"], reminder_view(tttt)["bodies"]) == (0, [])
    with pytest.raises(DxplanError) as refused:
        reminder_letter(tttt)
    assert "nothing to chase" in refused.value.message.text
    assert refused.value.hint is not None


def test_what_was_found_by_weight(plan: Plan) -> None:
    view: Any = reminder_view(request(plan, facts_of(FACTS), "2024-07-05", agencies=("so-tc", "so-nv")))
    said = [
        (next(kind for kind in ("overdue", "missing", "silent", "due_soon") if one[f"is_{kind}"]), one["tasks"],
         one["agencies"], one["period"])
        for one in view["found"]
    ]  # fmt: skip
    assert said == [
        ("overdue", 1, 1, ""), ("missing", 0, 1, "2024-Q2"), ("silent", 1, 1, "2024-Q2"), ("due_soon", 1, 1, ""),
    ]  # fmt: skip
    assert [view[f"has_{kind}"] for kind in ("overdue", "missing", "silent", "due_soon")] == [True] * 4
    later = reminder_view(request(plan, (), "2024-09-15"))["found"]
    assert [(task["period"], task["due_is_day_off"]) for task in later if task["is_missing"]] == [
        ("2024-Q3", True), ("2024-Q2", False),
    ]  # fmt: skip


def test_a_row_for_each_report_and_task(plan: Plan) -> None:
    tc, nv = reminder_view(request(plan, facts_of(FACTS), "2024-07-05", agencies=("so-tc", "so-nv")))["bodies"]
    report, first, soon = tc["rows"]
    assert (report["is_report"], report["period"], report["due"], report["days_overdue"]) == (
        True, "2024-Q2", date(2024, 6, 14), 21,
    )  # fmt: skip
    assert (first["id"], first["title"], first["deliverable"]) == ("I.1", "Làm một việc", "Báo cáo tổng hợp")
    assert (first["due"], first["due_is_day_off"], first["days_overdue"]) == (date(2024, 6, 30), True, 5)
    assert (first["is_overdue"], first["is_due_soon"], first["is_silent"], first["has_said"]) == (
        True, False, False, False,
    )  # fmt: skip
    assert (soon["id"], soon["is_due_soon"], soon["days_left"]) == ("I.8", True, 15)
    (silent,) = nv["rows"]
    assert (silent["id"], silent["is_silent"], silent["is_silent_too"]) == ("I.4", True, False)
    assert (silent["has_due"], silent["deadline"]) == (False, "Thường xuyên")
    assert (nv["has_come"], nv["report"], nv["received"], nv["days_late"]) == (
        True, "6/BC-SNV", date(2024, 6, 18), 4,
    )  # fmt: skip
    assert (tc["has_come"], tc["period"], tc["is_late"]) == (False, "", False)


def test_what_a_body_said_of_an_overdue_task_itself(plan: Plan) -> None:
    bodies = reminder_view(request(plan, facts_of(FACTS), "2024-10-01", level=2))["bodies"]
    assert "so-nv" not in [one["id"] for one in bodies]
    (body,) = reminder_view(request(plan, facts_of(FACTS), "2024-09-25", agencies=("so-nv",)))["bodies"]
    soon = next(row for row in body["rows"] if row["id"] == "I.2")
    assert (soon["is_due_soon"], soon["said"], soon["said_on"], soon["percent"]) == (
        True, "in_progress", date(2024, 6, 17), 40,
    )  # fmt: skip
    on_time = FACTS.replace("2024-06-17", "2024-06-13").replace("2024-06-18", "2024-06-14")
    (body,) = reminder_view(request(plan, facts_of(on_time), "2024-07-05", agencies=("so-nv",)))["bodies"]
    assert (body["has_come"], body["is_late"], body["days_late"]) == (True, False, None)


def test_a_task_overdue_and_silent_on_says_both() -> None:
    plan = plan_of("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n", REST)
    facts = facts_of("agency: so-tc\nperiod: 2024-Q2\nreport: {date: 2024-06-12, received: 2024-06-13}\n")
    asked = request(plan, facts, "2024-06-20", agencies=("so-tc",))
    assert reminder_letter(asked).subject.startswith("đôn đốc thực hiện nhiệm vụ và chế độ báo cáo")
    (body,) = reminder_view(asked)["bodies"]
    (row,) = body["rows"]
    assert (row["is_overdue"], row["is_silent"], row["is_silent_too"], body["level"]) == (True, True, True, 2)


def test_of_more_than_twelve_the_annex_is_the_list() -> None:
    def letter(count: int) -> tuple[str, ...]:
        bodies = [f"  - {{id: x{n}, name: Cơ quan {n}, kind: department}}\n" for n in range(count)]
        text = plan_text("- {id: I.1, title: a, deadline: Tháng 5, lead: [tat-ca]}\n")
        text = text.replace("groups:\n", "".join(bodies) + "groups:\n")
        members = ", ".join(f"x{n}" for n in range(count))
        text = text.replace("groups:\n", f"groups:\n  - {{id: tat-ca, name: Tất cả, members: [{members}]}}\n")
        from plans import workspace_of

        read = workspace_of(text).plan
        assert read
        return reminder_letter(request(read, (), "2024-06-20")).addressees

    assert len(letter(12)) == 12
    assert letter(13) == ("Các cơ quan, đơn vị tại danh sách kèm theo",)


def test_a_letter_to_each_at_its_own_level(plan: Plan) -> None:
    each = list(each_reminder(request(plan, facts_of(FACTS), "2024-07-05")))
    assert [(whom, one.agencies, reminder_view(one)["level"]) for whom, one in each] == [
        ("so-tc", ("so-tc",), 2), ("so-nv", ("so-nv",), 1),
    ]  # fmt: skip
    third = [whom for whom, _ in each_reminder(request(plan, facts_of(FACTS), "2024-07-31"))]
    assert third == ["so-tttt", "so-tc", "so-nv"]
    assert [whom for whom, _ in each_reminder(request(plan, facts_of(FACTS), "2024-07-05", agencies=("so-nv",)))] == [
        "so-nv"
    ]


# Who is only silent on a group's task

OF_GROUP = FACTS.replace("{task: I.2, progress: in_progress, percent: 40}", "{task: I.4, progress: in_progress}")


def test_who_is_only_silent_on_a_groups_task_is_listed_apart(plan: Plan) -> None:
    silent = late(plan, "2024-07-05", OF_GROUP)["so-nv"]
    assert (ids(silent.silent), silent.silent_by_name, silent.is_only_silent) == (["I.2"], (), True)
    asked = request(plan, facts_of(OF_GROUP), "2024-07-05")
    view = reminder_view(asked)
    assert view["only_silent"] == [{"id": "so-nv", "agency": "Sở Nội vụ", "tasks": ["I.2"]}]
    assert ([body["id"] for body in view["bodies"]], view["others"]) == (["so-tc"], [])
    assert [whom for whom, _ in each_reminder(asked)] == ["so-tc"]
    assert reminder_view(asked._replace(level=1))["bodies"] == []


def test_on_request_it_gets_its_letter(plan: Plan) -> None:
    asked = request(plan, facts_of(OF_GROUP), "2024-07-05", agencies=("so-nv",))
    view = reminder_view(asked)
    assert ([body["id"] for body in view["bodies"]], view["level"], view["only_silent"]) == (["so-nv"], 1, [])
    assert [whom for whom, _ in each_reminder(asked)] == ["so-nv"]


@pytest.mark.parametrize(
    ("day", "facts"),
    [
        ("2024-07-05", FACTS),  # silent on I.4, which names it
        ("2024-09-15", OF_GROUP),  # the next report is missing
    ],
)
def test_who_has_another_reason_is_written_to(plan: Plan, day: str, facts: str) -> None:
    assert not late(plan, day, facts)["so-nv"].is_only_silent
    asked = request(plan, facts_of(facts), day)
    assert reminder_view(asked)["only_silent"] == []
    assert "so-nv" in [whom for whom, _ in each_reminder(asked)]


def test_an_overdue_task_of_a_group_is_chased() -> None:
    plan = plan_of("- {id: I.1, title: a, deadline: Tháng 5, lead: [cac-so]}\n", REST)
    facts = "agency: so-tc\nperiod: 2024-Q2\nreport: {date: 2024-06-12, received: 2024-06-13}\n"
    silent = late(plan, "2024-06-20", facts)["so-tc"]
    assert (ids(silent.silent), silent.is_only_silent) == (["I.1"], False)


def test_the_screen_says_who_gets_no_letter(run: Run, invented: Path, tmp_path: Path) -> None:
    asked = ("report", "reminder", "-C", str(invented), "--as-of", "2024-06-20")
    told = "no letter goes to those whose report is only silent on a group's task: vp-ubnd, thanh-tra, "
    assert told in run(*asked)[2]
    out = tmp_path / "letters"
    code, _, err = run(*asked, "--all", "-f", "md", "-o", str(out))
    assert (code, told in err, "more at level" in err) == (0, True, False)
    assert {path.stem for path in out.iterdir()} == {"reminder-cong-an", "reminder-so-ngv", "reminder-ubnd-ba-thuoc"}
    assert told not in run(*asked, "--agency", "thanh-tra")[2]


def test_where_all_are_only_silent_the_refusal_names_them(plan: Plan) -> None:
    of_group = plan_of("- {id: I.2, title: Làm chung, deadline: Tháng 9, lead: [cac-so]}\n", REST)
    came = [FACTS.split("progress")[0].replace("so-nv", body) for body in ("so-tc", "so-nv")]
    with pytest.raises(DxplanError) as refused:
        reminder_letter(request(of_group, facts_of(*came), "2024-07-05"))
    assert refused.value.hint is not None
    assert refused.value.hint.args["bodies"] == ["so-tc", "so-nv"]


# Both forms


@pytest.mark.parametrize(
    ("agency", "day", "extra"),
    [("so-ngv", "2024-10-10", ()), ("so-tc", "2024-06-20", ("--reply-by", "2024-06-28")),
     ("dh-hong-duc", "2024-10-10", ("--level", "2")), ("cong-an", "2025-01-10", ())],
)  # fmt: skip
def test_to_one_in_both_forms(
    run: Run, invented: Path, tmp_path: Path, agency: str, day: str, extra: tuple[str, ...]
) -> None:
    text, _ = written(run, tmp_path, "reminder", "-C", str(invented), "--as-of", day, "--agency", agency, *extra)
    assert "Phụ lục" not in text
    assert ("chậm nhất ngày 28/6/2024" in text) == ("--reply-by" in extra)
    assert ("chậm nhất ngày …… tháng …… năm ……" in text) == ("--reply-by" not in extra)


def test_the_three_voices(run: Run, invented: Path) -> None:
    asked = ("report", "reminder", "-C", str(invented), "--as-of", "2024-10-10", "--agency", "so-ngv", "--level")
    first, second, third = (run(*asked, level)[1] for level in "123")
    assert "Rất mong nhận được sự quan tâm, phối hợp của Sở Ngoại vụ./." in first
    assert "nhiệm vụ chưa hoàn thành và báo cáo chưa gửi, trình Trưởng Ban Chỉ đạo xem xét, chỉ đạo./." in second
    assert "nhiệm vụ chưa hoàn thành và báo cáo chưa gửi để Ban Chỉ đạo xem xét tại phiên họp gần nhất./." in third
    assert "Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa yêu cầu Sở Ngoại vụ:" in third
    for text in (first, second, third):
        assert "“Báo cáo định kỳ hàng quý (trước ngày 15 của tháng cuối cùng của quý), đột xuất”" in text
        assert "Trường hợp số liệu nêu trên chưa đúng, đề nghị phản hồi kèm văn bản minh chứng" in text


def test_one_task_is_not_told_as_several(run: Run, invented: Path) -> None:
    for level in "123":
        asked = ("--as-of", "2024-10-10", "--agency", "dh-hong-duc", "--level", level)
        text = run("report", "reminder", "-C", str(invented), *asked)[1]
        assert "ngày 10/10/2024, Trường Đại học Hồng Đức còn 01 nhiệm vụ đã quá hạn chưa hoàn thành.\n" in text
        assert "phê bình" not in text, "the plan threatens with nothing"
        assert "các nhiệm vụ" not in text
        assert "các báo cáo" not in text


def test_the_annex_has_each_task_once_with_the_bodies_that_are_late(run: Run, invented: Path) -> None:
    asked = ("report", "reminder", "-C", str(invented), "--as-of", "2024-10-10", "--level", "3")
    annex = run(*asked)[1].partition("## Phụ lục")[2]
    first = [row.split("|")[1].strip() for row in annex.splitlines() if row.startswith("|")][2:]
    late_with = [str(number) for number in range(1, 16)]
    assert first == ["", "1", "2", "", "1", "**II.1**", "1", "**IV.B.2**", *late_with, "**III.5**", "1", "2", "3"]
    assert annex.count("Hoàn thành triển khai các dịch vụ công thiết yếu") == 1
    (received,) = [row for row in annex.splitlines() if "| UBND huyện Bá Thước |" in row]
    assert "| quý III/2024: số 210/BC-UBND ngày 25/9/2024 (nhận ngày 26/9/2024, muộn 12 ngày) |" in received
    reminder = json.loads(run(*asked, "-f", "json")[1])["reminder"]
    by_body = sorted((body["id"], row["id"], row["period"]) for body in reminder["bodies"] for row in body["rows"])
    by_matter = [
        (body["id"], row) for matter in reminder["matters"] for body in matter["bodies"] for row in body["rows"]
    ]
    assert sorted((name, row["id"], row["period"]) for name, row in by_matter) == by_body


def test_evidence_of_what_came_late(run: Run, invented: Path) -> None:
    text = run("report", "reminder", "-C", str(invented), "--as-of", "2024-10-10", "--agency", "cong-an")[1]
    assert (
        "báo cáo quý III/2024 số 92/BC-CAT ngày 02/10/2024 của Công an tỉnh (nhận ngày 03/10/2024, muộn 19 ngày)."
        in text
    )


def test_hostile_texts_come_out_as_text(run: Run, tmp_path: Path) -> None:
    said = "; ".join(HOSTILE).replace("\u202e", "").replace("'", "''")
    text = plan_text(f"- {{id: I.1, title: '{said}', deliverable: '{said}', deadline: Tháng 5, lead: [so-tc]}}\n", REST)
    (tmp_path / "plan.yaml").write_text(text, "utf-8")
    asked = ("report", "reminder", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-06-20", "--agency", "so-tc")
    assert run(*asked, "-o", str(tmp_path / "out.docx"))[0] == 0
    words = " ".join(word_words(tmp_path / "out.docx"))
    for one in HOSTILE:
        assert words.count(" ".join(one.replace("\u202e", "").split())) >= 2
    assert r"\| x \|" in run(*asked)[1]


# The command


def test_nobody_to_write_to(run: Run, invented: Path, tmp_path: Path) -> None:
    asked = ("report", "reminder", "-C", str(invented), "--as-of", "2024-05-20")
    assert run(*asked)[::2] == (2, "dxplan: error: nobody is to be chased on 2024-05-20\n")
    code, _, err = run(*asked, "--agency", "so-tc")
    assert (code, err) == (2, "dxplan: error: there is nothing to chase Sở Tài chính for on 2024-05-20\n")
    out = tmp_path / "letters"
    assert run(*asked, "--all", "-f", "docx", "-o", str(out)) == (
        0, "", "there is nobody to write to on 2024-05-20; nothing is written\n",
    )  # fmt: skip
    assert not out.exists()


def test_where_nobody_is_late_at_a_level_it_is_said_once(run: Run, invented: Path) -> None:
    asked = ("report", "reminder", "-C", str(invented), "--as-of", "2024-10-10", "--level")
    code, out, err = run(*asked, "2")
    assert (code, out) == (2, "")
    assert err == "dxplan: error: nobody is late at level 2 on 2024-10-10\n  hint: there are late ones at level 1, 3\n"
    assert run(*asked, "3")[2].startswith("1 more at level 1: use --level 1\n")


def test_a_file_for_each(run: Run, invented: Path, tmp_path: Path) -> None:
    out = tmp_path / "letters"
    code, said, err = run(
        "report", "reminder", "-C", str(invented), "--as-of", "2025-01-10", "--all", "-f", "md", "-o", str(out)
    )
    assert (code, err) == (0, f"places left to be written by hand: {len(said.splitlines())}; search for ……\n")
    names = {path.name for path in out.iterdir()}
    assert {"reminder-so-ngv.md", "reminder-so-tttt.md"} <= names
    assert len(said.splitlines()) == len(names)
    assert "Kính gửi: Sở Ngoại vụ\n" in (out / "reminder-so-ngv.md").read_text("utf-8")


def test_the_day_to_reply_by(run: Run, invented: Path) -> None:
    asked = ("report", "reminder", "-C", str(invented), "--as-of", "2024-10-10", "--reply-by")
    for day in ("2024-10-10", "2024-10-01"):
        code, _, err = run(*asked, day)
        assert code == 2
        assert f"--reply-by: {day} is not after 2024-10-10" in err
    assert run(*asked, "x")[0] == 2
    code, text, err = run(*asked, "12/10/2024")
    assert (code, err.splitlines()[0]) == (0, "--reply-by: 2024-10-12 is a day off")
    assert "chậm nhất ngày 12/10/2024" in text
    assert "day off" not in run(*asked, "2024-10-11")[2]


@pytest.mark.parametrize("level", ["0", "4", "x", ""])
def test_what_is_no_level(run: Run, level: str) -> None:
    code, _, err = run("report", "reminder", "--level", level)
    assert (code, "1, 2, 3" in err) == (2, True)


def test_the_view_as_data(run: Run, invented: Path) -> None:
    asked = ("report", "reminder", "-C", str(invented), "--as-of", "2024-10-10", "-f", "json")
    data: dict[str, Any] = json.loads(run(*asked)[1])["reminder"]
    assert (data["level"], data["total"]) == (3, len(data["bodies"]))
    assert ({body["level"] for body in data["bodies"]}, [level["level"] for level in data["others"]]) == ({3}, [1])


@pytest.mark.parametrize("name", ["reminder.md.j2", "reminder.docx"])
def test_the_templates_ask_for_nothing_that_is_not_there(run: Run, name: str) -> None:
    assert run("template", "check", f"templates/{name}")[0] == 0
