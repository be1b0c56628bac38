"""The rules: each with a fixture that has its one fault, and the frame that places, sorts and waives their findings."""

import re
from collections.abc import Callable
from importlib.resources import files
from inspect import getsource
from pathlib import Path
from textwrap import indent
from unicodedata import normalize

import pytest
import yaml

from dxplan.checks import _MODULES, _RECORDS, RULES, Checked, check, check_records, erased, moves
from dxplan.checks.contents import Contents
from dxplan.diagnostics import Position, Rule
from dxplan.model.workdays import Calendar
from dxplan.once import once
from dxplan.reading.load import load_plan, load_record
from dxplan.render.language import language
from dxplan.render.views.findings import concise
from plans import base_at, repository_at
from rule_fixtures import CODES, FOLDER, SHARED_PLAN, right_words, with_finding, write_fixture

CALENDAR = Calendar.read(yaml.safe_load(files("dxplan").joinpath("data/days-off.yaml").read_text(encoding="utf-8")))

PLAN = """\
schema: 1
status: draft
year: 2024
document:
  number: 12/KH-BCĐ
  type: Kế hoạch
  issuer: Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa
  place: Thanh Hóa
  date: 2024-05-17
  title: Hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa năm 2024
  signer: {authority: TRƯỞNG BAN, name: Nguyễn Văn An}
basis:
  text: Thực hiện Quyết định số 58/QĐ-UBQGCĐS ngày 19/4/2024 của Ủy ban Quốc gia về Chuyển đổi số
  documents: [qd-58-2024]
objectives:
  general: [Đẩy mạnh chuyển đổi số theo hướng hiệu quả]
  specific: Tập trung thực hiện các chỉ tiêu ưu tiên
  headline: [KPI.1]
  requirements: [Lấy người dân là trung tâm của chuyển đổi số]
kpis:
  - id: KPI.1
    title: 60% doanh nghiệp tại các khu công nghiệp ứng dụng các nền tảng số
    unit: "%"
    target: {kind: at_least, value: 60, due: 2024-12-31}
    ratio: {numerator: Doanh nghiệp ứng dụng nền tảng số, denominator: Doanh nghiệp tại các khu công nghiệp}
    tasks: [II.2]
sections:
  - id: I
    title: CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH, KIỂM TRA
    tasks:
      - id: I.1
        title: Tổ chức các phiên họp thường kỳ
        deliverable: Các phiên họp được tổ chức
        deadline: Hàng Quý
        lead: [so-tttt]
  - id: II
    title: CÔNG NGHIỆP CÔNG NGHỆ SỐ
    tasks:
      - id: II.1
        title: Xây dựng Đề án đào tạo nguồn nhân lực ngành công nghiệp bán dẫn
        deliverable: Đề án
        deadline: Tháng 9
        lead: [dh-hong-duc]
        coordinating: [so-tttt]
      - id: II.2
        title: Hỗ trợ doanh nghiệp tại các khu công nghiệp ứng dụng các nền tảng số
        deliverable: 60% doanh nghiệp ứng dụng các nền tảng số
        deadline: Tháng 12
        lead: [so-tttt]
committee:
  name: Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa
  standing_agency: so-tttt
agencies:
  - {id: so-tttt, name: Sở Thông tin và Truyền thông, kind: department}
  - {id: dh-hong-duc, name: Trường Đại học Hồng Đức, kind: university}
documents:
  - id: qd-58-2024
    number: 58/QĐ-UBQGCĐS
    date: 2024-04-19
    type: Quyết định
    issuer: Ủy ban Quốc gia về Chuyển đổi số
"""

Edit = tuple[str, str]


def plan(*edits: Edit) -> str:
    """The sound plan with some of its words replaced."""
    text = PLAN
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def checked(text: str | bytes, name: str = "2024.yaml") -> Checked:
    return check(load_plan(name, text if isinstance(text, bytes) else text.encode()), CALENDAR)


def findings_in(*edits: Edit) -> list[str]:
    """Each finding on the edited plan: code, item and field."""
    return [f"{finding.rule.code} {finding.subject} {finding.field}" for finding in checked(plan(*edits)).diagnostics]


def sentences(*edits: Edit) -> list[str]:
    """Each finding on the edited plan as an English sentence with its hint."""
    return [concise(finding, language("en")).split(": ", 1)[1] for finding in checked(plan(*edits)).diagnostics]


# Where the cases put their fault


def task(*lines: str) -> Edit:
    """More lines for task II.1."""
    return "        coordinating: [so-tttt]\n", "        coordinating: [so-tttt]\n" + indent(
        "\n".join(lines), " " * 8
    ) + "\n"


def deadline(text: str) -> Edit:
    return "deadline: Tháng 9", f"deadline: {text}"


def target(text: str) -> Edit:
    return "{kind: at_least, value: 60, due: 2024-12-31}", text


def part(name: str, value: float) -> str:
    return f"{{id: {name}, title: Khu công nghiệp, value: {value}}}"


def worded(number: str) -> tuple[Edit, Edit]:
    """Another percentage in the texts of the KPI and its task."""
    return ("title: 60%", f"title: {number}%"), ("deliverable: 60%", f"deliverable: {number}%")


def counting(words: str, unit: str, value: float) -> list[Edit]:
    """A KPI of a count, in these words."""
    return [
        ("title: 60% doanh nghiệp tại các khu công nghiệp ứng dụng các nền tảng số", f"title: Đào tạo {words}"),
        ('unit: "%"', f"unit: {unit}"),
        ("value: 60, due", f"value: {value}, due"),
        ("    ratio: {numerator", "    remark: ratio\n    # {numerator"),
        ("deliverable: 60% doanh", "deliverable: Doanh"),
    ]


def baseline(text: str) -> Edit:
    return "    tasks: [II.2]", f"    tasks: [II.2]\n    baseline: {text}"


def top(text: str) -> Edit:
    """More keys of the plan itself."""
    return "committee:\n", f"{text}\ncommittee:\n"


def agencies(*lines: str) -> Edit:
    return "documents:\n  - id", "".join(f"  - {line}\n" for line in lines) + "documents:\n  - id"


def groups(*lines: str) -> Edit:
    return "documents:\n  - id", "groups:\n" + "".join(f"  - {line}\n" for line in lines) + "documents:\n  - id"


def reporting(text: str = "Báo cáo hàng quý", day: int = 14, first: str = "2024-Q2", rest: str = "") -> Edit:
    body = f"text: {text}, every: quarter, due_day: {day}, first_period: {first}, to: so-tttt, bodies: [dh-hong-duc]"
    return top(f"reporting: {{{body}{rest}}}")


HD = "{id: HD.1, title: Tham gia các cuộc hội thảo, lead: [so-tttt]}"
NO_TITLE = ("        title: Xây dựng Đề án đào tạo nguồn nhân lực ngành công nghiệp bán dẫn\n", "")


# Every rule and its fixture


def test_every_rule_has_its_fixture_and_no_fixture_is_without_a_rule() -> None:
    assert [rule.code for rule in RULES] == CODES


def test_the_plan_that_the_fixtures_share_has_no_finding() -> None:
    assert checked(SHARED_PLAN) == ((), ())


@pytest.mark.parametrize("code", CODES)
def test_a_fixture_has_the_fault_of_its_rule_and_no_other(
    code: str, tmp_path: Path, golden: Callable[[str | Path, str], None]
) -> None:
    diagnostics = check(repository_at(write_fixture(code, tmp_path)), CALENDAR, base_at(tmp_path)).diagnostics
    assert [finding.rule.code for finding in diagnostics] == [code]
    sentences = [concise(diagnostics[0], language(name)) for name in ("vi", "en")]
    golden(FOLDER / f"{code}.yaml", with_finding(code, sentences))


@pytest.mark.parametrize("code", [code for code in CODES if right_words(code)])
def test_a_fixture_with_the_right_words_has_no_finding(code: str, tmp_path: Path) -> None:
    plan = write_fixture(code, tmp_path, right=True)
    assert not check(repository_at(plan), CALENDAR, base_at(tmp_path)).diagnostics


def test_nearly_every_fixture_has_right_words() -> None:
    """The others are about the file as a whole, or the fault is that something was changed."""
    without = {"DX004", "DX005", "DX008", "DX009", "DX019", "DX024", "DX210", "DX719", "DX720", "DX722", "DX725"}
    assert {code for code in CODES if not right_words(code)} == without


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_is_documented_in_its_four_parts(rule: Rule) -> None:
    text = rule.text
    assert all(text), text
    assert text.summary.endswith(".")
    assert text.why.endswith(".")
    assert text.example.strip() != text.instead.strip()
    assert not any(marker in part for part in text for marker in ("Why:", "Example:", "Instead:"))


def test_codes_and_names_are_unique_and_the_rules_stand_in_their_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"DX[0-9]{3}", code) for code in codes)
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name) for name in names)


# The frame


def test_a_sound_plan_has_no_finding() -> None:
    assert checked(PLAN) == ((), ())


def test_all_findings_come_at_once_in_the_order_of_the_file() -> None:
    edits = (
        ("headline: [KPI.1]", "headline: [KPI.1, KPI.9]"),
        target("{kind: at_least, value: 60, due: 2025-12-31}"),
        ("title: Tổ chức các phiên họp thường kỳ", "title: Tổ chức các phiên họp thường kỳ\n        title: Họp"),
        ("deadline: Hàng Quý", "deadline: Khi có điều kiện"),
        deadline("30/6/2024"),
        ("coordinating: [so-tttt]", "coordinating: [so-tttt, so-ttt, so-tttt]"),
        ("- id: II.2", "- id: II.02"),
        ("kind: department", "kind: sở"),
        ("date: 2024-04-19", "date: 19/4/2024"),
    )
    assert findings_in(*edits) == [
        "DX106  objectives.headline.1",
        "DX305 KPI.1 target.due",
        "DX105 KPI.1 tasks.0",
        "DX002  ",
        "DX201 I.1 deadline",
        "DX205 II.1 deadline.due",
        "DX103 II.1 coordinating.1",
        "DX112 II.1 coordinating.2",
        "DX102 II.02 id",
        "DX304 II.02 deliverable",
        "DX013 so-tttt kind",
        "DX014 qd-58-2024 date",
    ]


def test_an_item_that_can_not_be_read_hides_no_other_and_is_not_missed_itself() -> None:
    assert findings_in(NO_TITLE, ("tasks: [II.2]", "tasks: [II.1, II.2, II.3]")) == [
        "DX105 KPI.1 tasks.2",
        "DX011 II.1 title",
    ]
    workspace = load_plan("2024.yaml", plan(NO_TITLE).encode())
    assert workspace.left_out == {"II.1"}
    assert workspace.plan is not None
    assert [task.id for task in workspace.plan.tasks()] == ["I.1", "II.2"]


def test_a_section_that_can_not_be_read_takes_its_rows_with_it() -> None:
    workspace = load_plan("2024.yaml", plan(("title: CÔNG NGHIỆP CÔNG NGHỆ SỐ", "title: 2")).encode())
    assert workspace.left_out == {"II", "II.1", "II.2"}
    assert [finding.rule.code for finding in check(workspace, CALENDAR).diagnostics] == ["DX012"]


@pytest.mark.parametrize(
    ("subject", "at", "position"),
    [
        ("", "", (1, 1)),
        ("", "year", (3, 7)),
        ("", "objectives.headline.0", (18, 14)),
        ("", "committee.members", (51, 3)),
        ("KPI.1", "", (21, 5)),
        ("KPI.1", "target.due", (24, 46)),
        ("II", "title", (37, 12)),
        ("II.1", "deadline", (42, 19)),
        ("II.1", "deadline.due", (42, 19)),
        ("II.1", "lead.0", (43, 16)),
        ("II.1", "lead.7", (43, 15)),
        ("dh-hong-duc", "name", (55, 29)),
        ("nobody", "name", (1, 1)),
    ],
)
def test_a_field_is_located_or_else_what_is_nearest_around_it(subject: str, at: str, position: tuple[int, int]) -> None:
    assert load_plan("2024.yaml", PLAN.encode()).locate(subject, at) == Position(*position)


def test_items_of_one_id_are_told_apart_by_their_order_in_the_file() -> None:
    workspace = load_plan("2024.yaml", plan(("- id: II.2", "- id: II.1")).encode())
    lines = [workspace.locate("II.1", "title", nth).line for nth in (0, 1, 2)]
    assert lines == [40, 46, 46]


# Waivers


def waived(*edits: Edit) -> tuple[list[str], list[str]]:
    """The findings that stand, and those accepted with the reason of each."""
    result = checked(plan(*edits))
    return [f.rule.code for f in result.diagnostics], [f"{f.rule.code}: {w.reason}" for f, w in result.waived]


def test_a_waiver_at_the_item_accepts_its_finding() -> None:
    assert waived(deadline("30/6/2024"), task("waivers: [{rule: DX205, reason: Như văn bản}]")) == (
        [],
        ["DX205: Như văn bản"],
    )


def test_a_waiver_of_the_plan_accepts_the_finding_wherever_it_is() -> None:
    accepted = top("waivers: [{rule: DX205, reason: Ngày do cấp trên ấn định}]")
    december = ("deadline: Tháng 12", "deadline: 30/11/2024")
    assert waived(deadline("30/6/2024"), december, accepted) == ([], ["DX205: Ngày do cấp trên ấn định"] * 2)


def test_a_waiver_elsewhere_accepts_nothing_and_is_idle() -> None:
    elsewhere = ("    tasks: [II.2]", "    tasks: [II.2]\n    waivers: [{rule: DX205, reason: Như văn bản}]")
    assert waived(deadline("30/6/2024"), elsewhere) == (["DX020", "DX205"], [])


ACCEPTED = "waivers: [{{rule: {}, reason: Như văn bản}}]".format


@pytest.mark.parametrize(
    ("edits", "code"),
    [
        ([("- id: II\n    title: CÔNG NGHIỆP", f"- id: II\n    {ACCEPTED('DX804')}\n    title: CÔNG NGHIỆΡ")], "DX804"),
        ([("kind: university}", f"kind: university, valid_to: 2024-08-31, {ACCEPTED('DX510')}}}")], "DX510"),
        ([groups(f"{{id: cac-so, name: Các sở, members: [so-tttt], {ACCEPTED('DX512')}}}")], "DX512"),
    ],
    ids=["section", "agency", "group"],
)
def test_whatever_a_warning_stands_at_can_bear_its_waiver(edits: list[Edit], code: str) -> None:
    assert waived(*edits) == ([], [f"{code}: Như văn bản"])


def test_a_warning_of_reading_is_accepted_too() -> None:
    apart = ("Tổ chức các phiên", normalize("NFD", "Tổ chức các phiên"))
    assert waived(apart) == (["DX801"], [])
    assert waived(apart, top("waivers: [{rule: DX801, reason: Như văn bản}]")) == ([], ["DX801: Như văn bản"])


def test_an_error_of_reading_stands() -> None:
    assert waived(NO_TITLE, top("waivers: [{rule: DX011, reason: Sẽ bổ sung}]")) == (["DX011", "DX021"], [])


def test_an_error_stands_whatever_waives_it() -> None:
    waiver = top("waivers: [{rule: DX105, reason: Sẽ bổ sung}]")
    assert waived(("tasks: [II.2]", "tasks: [II.2, II.3]"), waiver) == (["DX105", "DX021"], [])


def test_a_waiver_of_a_rule_that_does_not_exist_is_refused() -> None:
    assert findings_in(top("waivers: [{rule: DX999, reason: Như văn bản}]")) == ["DX021  waivers.0.rule"]


def test_a_waiver_is_not_called_idle_while_something_could_not_be_read() -> None:
    idle = top("waivers: [{rule: DX205, reason: Như văn bản}]")
    assert findings_in(idle) == ["DX020  waivers.0.rule"]
    assert findings_in(idle, NO_TITLE) == ["DX011 II.1 title"]


# Where each rule begins and ends

REFERENCES: dict[str, tuple[list[Edit], list[str]]] = {
    "ids of two kinds of thing": ([groups("{id: II, name: Các sở, open: true}")], ["DX101 II id"]),
    "an id that an unreadable item bears": (
        [NO_TITLE, ("- id: II.2", "- id: II.1"), ("tasks: [II.2]", "tasks: [II.1]")],
        ["DX011 II.1 title", "DX101 II.1 id"],
    ),
    "numbers of rows": ([("- id: II.2", "- id: II.0"), ("[II.2]", "[II.0]")], ["DX102 II.0 id"]),
    "a number alone": ([("- id: II.2", '- id: "5"'), ("[II.2]", '["5"]')], ["DX102 5 id"]),
    "lists that are none": (
        [top("activities: 5"), ("sections:\n", "sections:\n  - 5\n"), groups("5", "{name: Các sở, open: true}")],
        ["DX012  sections.0", "DX012  activities", "DX012  groups.0", "DX011  groups.1.id"],
    ),
    "rows count up, with gaps": ([("- id: II.2", "- id: II.10"), ("[II.2]", "[II.10]")], []),
    "ten stands behind nine": (
        [("- id: II.1", "- id: II.10"), ("- id: II.2", "- id: II.9"), ("[II.2]", "[II.9]")],
        ["DX107 II.9 id"],
    ),
    "a row of a part": ([("- id: II.2", "- id: II.A.2"), ("[II.2]", "[II.A.2]")], ["DX102 II.A.2 id"]),
    "parts of a section": ([("- id: I\n", "- id: I\n    sections: [{id: I.A, title: Thể chế}]\n")], []),
    "a part elsewhere": ([("- id: I\n", "- id: I\n    sections: [{id: II.A, title: Thể chế}]\n")], ["DX102 II.A id"]),
    "a part of a part": ([("- id: I\n", "- id: I\n    sections: [{id: I.A.B, title: Thể chế}]\n")], ["DX102 I.A.B id"]),
    "a section with a dot": ([("- id: I\n", "- id: O.I\n"), ("- id: I.1", "- id: O.I.1")], ["DX102 O.I id"]),
    "activities": ([top(f"activities: [{HD}, {HD.replace('HD.1', 'HD2')}]")], ["DX102 HD2 id"]),
    "activities out of order": ([top(f"activities: [{HD.replace('HD.1', 'HD.2')}, {HD}]")], ["DX107 HD.1 id"]),
    "KPIs": ([("- id: KPI.1", "- id: CT.1"), ("[KPI.1]", "[CT.1]")], ["DX102 CT.1 id"]),
    "bodies by name": (
        [
            ("lead: [dh-hong-duc]", "lead: [x]"),
            ("coordinating: [so-tttt]", "coordinating: [x]"),
            top("organisation: [{title: Các sở, agencies: [x], items: [Báo cáo]}]"),
            ("standing_agency: so-tttt", "standing_agency: x\n  support: x"),
            ("  name: Ban Chỉ", "  members: [{name: Nguyễn Văn An, role: Ủy viên, agencies: [x]}]\n  name: Ban Chỉ"),
            ("kind: university}", "kind: university, successors: [{agency: x}]}"),
            groups("{id: cac-so, name: Các sở, members: [so-tttt, x]}"),
        ],
        [
            "DX103 II.1 lead.0",
            "DX103 II.1 coordinating.0",
            "DX103  organisation.0.agencies.0",
            "DX103  committee.members.0.agencies.0",
            "DX103  committee.standing_agency",
            "DX103  committee.support",
            "DX103 dh-hong-duc successors.0.agency",
            "DX103 cac-so members.1",
        ],
    ),
    "bodies of the reporting duty": (
        [top("reporting: {text: Báo cáo, every: quarter, due_day: 14, first_period: 2024-Q2, to: x, bodies: [y1]}")],
        ["DX103  reporting.to", "DX103  reporting.bodies.0"],
    ),
    "a group may lead": (
        [("lead: [dh-hong-duc]", "lead: [cac-so]"), groups("{id: cac-so, name: Các sở, members: [dh-hong-duc]}")],
        [],
    ),
    "a group where one agency acts": (
        [
            ("standing_agency: so-tttt", "standing_agency: cac-so\n  support: cac-so"),
            ("kind: university}", "kind: university, successors: [{agency: cac-so}]}"),
            groups("{id: cac-so, name: Các sở, members: [cac-so]}"),
        ],
        [
            "DX109  committee.standing_agency",
            "DX109  committee.support",
            "DX109 dh-hong-duc successors.0.agency",
            "DX109 cac-so members.0",
        ],
    ),
    "documents of a deadline": (
        [deadline("{text: Theo lộ trình đã được phê duyệt, kind: by_document, documents: [qd-58-2024, x]}")],
        ["DX104 II.1 deadline.documents.1"],
    ),
    "an activity serves a KPI": ([top(f"activities: [{HD}]"), ("[II.2]", "[II.2, HD.1]")], []),
    "a section serves no KPI": ([("[II.2]", "[II.2, II]")], ["DX105 KPI.1 tasks.1"]),
    "words of any text of the row": (
        [
            task(
                "footnotes:",
                "  - {mark: 1, after: Đề án, text: Một}",
                "  - {mark: 2, after: Tháng 9, text: Hai}",
                "  - {mark: 3, after: bán dẫn, text: Ba}",
                "  - {mark: 4, after: Trường, text: Bốn}",
                "  - {mark: 5, after: Các sở, text: Năm}",
                "  - {mark: 6, after: các sở, text: Sáu}",
                "printed: {lead: Trường Đại học Hồng Đức, coordinating: Các sở}",
            )
        ],
        ["DX108 II.1 footnotes.5.after"],
    ),
    "marks of footnotes": (
        [
            ("    tasks: [II.2]", "    tasks: [II.2]\n    footnotes: [{mark: 1, after: 60%, text: Một}]"),
            task("footnotes: [{mark: 1, after: Đề án, text: Một}, {mark: 3, after: Đề án, text: Ba}]"),
        ],
        ["DX108 II.1 footnotes.0.mark", "DX108 II.1 footnotes.1.mark"],
    ),
    "a mark that is not the first": (
        [("    tasks: [II.2]", "    tasks: [II.2]\n    footnotes: [{mark: 2, after: 70%, text: Hai}]")],
        ["DX108 KPI.1 footnotes.0.mark", "DX108 KPI.1 footnotes.0.after"],
    ),
    "marks while something could not be read": (
        [task("footnotes: [{mark: 3, after: Đề án, text: Ba}]"), ("deadline: Hàng Quý", "deadline: Sớm")],
        ["DX201 I.1 deadline"],
    ),
    "an agency is its own successor": (
        [("kind: university}", "kind: university, successors: [{agency: dh-hong-duc}]}")],
        ["DX111 dh-hong-duc successors"],
    ),
    "two agencies pass to one": (
        [
            ("kind: university}", "kind: university, successors: [{agency: so-khcn}]}"),
            ("kind: department}", "kind: department, successors: [{agency: so-khcn}, {agency: dh-hong-duc}]}"),
            agencies("{id: so-khcn, name: Sở Khoa học và Công nghệ, kind: department}"),
        ],
        [],
    ),
    "lists that name a thing twice": (
        [
            ("headline: [KPI.1]", "headline: [KPI.1, KPI.1]"),
            ("documents: [qd-58-2024]", "documents: [qd-58-2024, qd-58-2024]"),
            ("tasks: [II.2]", "tasks: [II.2, I.1, II.2, II.2]"),
            ("lead: [dh-hong-duc]", "lead: [dh-hong-duc, dh-hong-duc]"),
            groups("{id: cac-so, name: Các sở, members: [so-tttt, so-tttt]}"),
            ("- id: II.2\n", "- id: II.2\n        implements: [05-KH/BCĐTW#I.3, 05-KH/BCĐTW#I.3]\n"),
        ],
        [
            "DX112  basis.documents.1",
            "DX112  objectives.headline.1",
            "DX112 KPI.1 tasks.2",
            "DX112 KPI.1 tasks.3",
            "DX112 II.1 lead.1",
            "DX112 II.2 implements.1",
            "DX112 cac-so members.1",
        ],
    ),
}

DEADLINES: dict[str, tuple[list[Edit], list[str]]] = {
    "meaning as worded": (
        [
            deadline(
                "{text: Quý III (ngay sau khi có hướng dẫn), kind: fixed, due: 2024-09-30, condition: Có hướng dẫn}"
            )
        ],
        [],
    ),
    "another kind": ([deadline("{text: Hàng Quý, kind: ongoing}")], ["DX202 II.1 deadline.kind"]),
    "another period": ([deadline("{text: Hàng Quý, kind: recurring, every: month}")], ["DX202 II.1 deadline.every"]),
    "the same period": ([deadline("{text: Hàng Quý, kind: recurring, every: quarter}")], []),
    "a condition passed over": (
        [deadline("{text: Quý III/2024 (ngay sau khi có hướng dẫn), kind: fixed, due: 2024-09-30}")],
        ["DX202 II.1 deadline.condition"],
    ),
    "another condition": (
        [deadline("{text: Quý III/2024 (sau khi có hướng dẫn), kind: fixed, due: 2024-09-30, condition: có kinh phí}")],
        ["DX202 II.1 deadline.condition"],
    ),
    "a condition that is not worded": (
        [deadline("{text: Quý III/2024, kind: fixed, due: 2024-09-30, condition: có kinh phí}")],
        ["DX202 II.1 deadline.condition"],
    ),
    "documents are no disagreement": (
        [deadline("{text: Theo lộ trình đã được phê duyệt, kind: by_document, documents: [qd-58-2024]}")],
        [],
    ),
    "the last day of the year": ([deadline("31/12/2024")], []),
    "the year before": (
        [deadline("{text: 29/12/2023, kind: fixed, due: 2023-12-29}")],
        ["DX210  year", "DX209 II.1 deadline.text", "DX203 II.1 deadline.due"],
    ),
    "the day of the plan": ([deadline("17/5/2024")], []),
    "the day before the plan": ([deadline("16/5/2024")], ["DX204 II.1 deadline.due"]),
    "within the month of the plan": ([("date: 2024-05-17", "date: 2024-05"), deadline("02/5/2024")], []),
    "before the month of the plan": (
        [("date: 2024-05-17", "date: 2024-05"), deadline("26/4/2024")],
        ["DX204 II.1 deadline.due"],
    ),
    "a Saturday that is worked": ([("date: 2024-05-17", "date: 2024-05"), deadline("04/5/2024")], []),
    "a day off that the plan lists": (
        [deadline("29/7/2024"), top("calendar: [{date: 2024-07-29, kind: day_off, name: Ngày hội, source: Tỉnh}]")],
        ["DX205 II.1 deadline.due"],
    ),
    "an activity may have no deadline": ([top(f"activities: [{HD}]")], []),
    "a document in the wording": ([deadline("Theo Kế hoạch số 106/KH-BCĐ ngày 26/4/2024")], []),
    "sessions fulfil what recurs": ([("deadline: Hàng Quý", "deadline: Hàng Quý\n        fulfilled_by: sessions")], []),
    "sessions of an activity without a deadline": (
        [top(f"activities: [{HD.replace('lead', 'fulfilled_by: sessions, lead')}]")],
        ["DX208 HD.1 fulfilled_by"],
    ),
    "a document in the title": (
        [
            deadline("Theo lộ trình đã được phê duyệt"),
            ("title: Xây dựng Đề án", "title: Theo Kế hoạch số 106/KH-BCĐ, lập Đề án"),
        ],
        [],
    ),
    "a document in an activity's title": (
        [
            top(
                "activities: [{id: HD.1, title: Thực hiện Kế hoạch số 106/KH-BCĐ, "
                "deadline: Theo lộ trình đã được phê duyệt, lead: [so-tttt]}]"
            )
        ],
        [],
    ),
    "a document elsewhere": (
        [
            deadline("Theo lộ trình đã được phê duyệt"),
            ("deliverable: Đề án", "deliverable: Kết quả Kế hoạch số 106/KH-BCĐ"),
        ],
        ["DX207 II.1 deadline"],
    ),
    "an outdated due of a suspended task": (
        [deadline("{text: 29/12/2023, kind: fixed, due: 2023-12-29}"), task("lifecycle: suspended")],
        ["DX209 II.1 deadline.text"],
    ),
    "a day off and a cancelled task": ([deadline("16/3/2024"), task("lifecycle: cancelled")], []),
    "a day off and an activity": (
        [top(f"activities: [{HD.replace('lead', 'deadline: 30/6/2024, lead')}]")],
        ["DX205 HD.1 deadline.due"],
    ),
    "the wording of a suspended task": (
        [deadline("{text: Hàng Quý, kind: ongoing}"), task("lifecycle: suspended")],
        ["DX202 II.1 deadline.kind"],
    ),
    "the last day known": ([deadline("31/12/2027")], ["DX203 II.1 deadline.due"]),
    "the first day unknown": ([deadline("03/01/2028")], ["DX210  year", "DX203 II.1 deadline.due"]),
    "reports from another year on": ([reporting(first="2025-Q1")], ["DX211  reporting.first_period"]),
    "reports by month": ([reporting(first="2024-06")], ["DX211  reporting.first_period"]),
    "before a day": ([reporting("Báo cáo hàng quý (trước ngày 15 của tháng cuối)", 14)], []),
    "before the day itself": ([reporting("Báo cáo Trước ngày 15 của tháng cuối", 15)], ["DX212  reporting.due_day"]),
    "by a day": ([reporting("Báo cáo chậm nhất vào ngày 15 của tháng cuối", 15)], []),
    "by a day, too early": ([reporting("Báo cáo đến ngày 15 của tháng cuối", 14)], ["DX212  reporting.due_day"]),
    "a date is not the day": ([reporting("Báo cáo trước ngày 15/6", 20)], []),
    "another rhythm": ([reporting("Báo cáo trước ngày 15/6 hằng năm", 20)], ["DX212  reporting.every"]),
    "two days are not judged": ([reporting("Báo cáo tháng trước ngày 15; báo cáo quý trước ngày 10", 20)], []),
    "before the first": ([reporting("Báo cáo trước ngày 01 của tháng cuối", 20)], []),
}

KPIS: dict[str, tuple[list[Edit], list[str]]] = {
    "parts with fractions": (
        [target(f"{{kind: at_least, value: 0.3, parts: [{part('a', 0.1)}, {part('b', 0.2)}]}}"), *worded("0,3")],
        [],
    ),
    "parts that fall short by little": (
        [target(f"{{kind: at_least, value: 60, parts: [{part('a', 59.9)}]}}")],
        ["DX301 KPI.1 target.value"],
    ),
    "a range of one value": ([target("{kind: range, low: 60, high: 60, due: 2024-12-31}")], []),
    "a range names either end": ([target("{kind: range, low: 50, high: 60, due: 2024-12-31}")], []),
    "nought and a hundred": (
        [target("{kind: range, low: 0, high: 100}"), *worded("100")],
        [],
    ),
    "more than all": ([target("{kind: range, low: 60, high: 101}")], ["DX303 KPI.1 target.high"]),
    "less than none": ([baseline("{value: -1}")], ["DX303 KPI.1 baseline.value"]),
    "no percentage": (
        [
            ('unit: "%"', "unit: doanh nghiệp"),
            target("{kind: at_least, value: 600}"),
            ("    ratio: {", "    remark: Theo văn bản  # {"),
            ("deliverable: 60%", "deliverable: 600"),
        ],
        [],
    ),
    "fractions and spaces in percentages": (
        [target("{kind: at_least, value: 85.5}"), *worded("85,5 ")],
        [],
    ),
    "a percentage of a KPI of another task": (
        [("deliverable: Đề án", "deliverable: 60% nội dung Đề án")],
        ["DX304 II.1 deliverable"],
    ),
    "a percentage while a KPI could not be read": ([('unit: "%"', "unit: 1")], ["DX012 KPI.1 unit"]),
    "a task without a deliverable": ([("        deliverable: Đề án\n", "")], []),
    "a target without a date": ([target("{kind: at_least, value: 60}")], []),
    "a baseline on the due date": (
        [baseline("{value: 35, on: 2024-12-31}")],
        ["DX308 KPI.1 baseline.on"],
    ),
    "a baseline a day earlier": ([baseline("{value: 35, on: 2024-12-30}")], []),
    "a baseline of any day": ([target("{kind: at_least, value: 60}"), baseline("{value: 59.9, on: 2025-12-30}")], []),
    "at least, met": ([baseline("{value: 60}")], ["DX310 KPI.1 baseline.value"]),
    "at most, met": ([target("{kind: at_most, value: 60}"), baseline("{value: 60}")], ["DX310 KPI.1 baseline.value"]),
    "at most, not met": ([target("{kind: at_most, value: 60}"), baseline("{value: 61}")], []),
    "exactly, met": ([target("{kind: exactly, value: 60}"), baseline("{value: 60}")], ["DX310 KPI.1 baseline.value"]),
    "exactly, not met": ([target("{kind: exactly, value: 60}"), baseline("{value: 61}")], []),
    "a range, met": (
        [target("{kind: range, low: 50, high: 60}"), baseline("{value: 50}")],
        ["DX310 KPI.1 baseline.value"],
    ),
    "a range, not met": ([target("{kind: range, low: 50, high: 60}"), baseline("{value: 49}")], []),
    "a wording of several percentages": ([("title: 60% doanh", "title: Từ 35% lên 60% doanh")], []),
    "a wording without percentages": ([("title: 60% doanh", "title: Sáu mươi phần trăm doanh")], []),
    "another count": (counting("300 cán bộ", "cán bộ", 500), ["DX312 KPI.1 target.value"]),
    "another count of people": (counting("300 cán bộ", "người", 500), ["DX312 KPI.1 target.value"]),
    "a count with a point in thousands": (counting("1.200 cán bộ", "cán bộ", 1.2), ["DX312 KPI.1 target.value"]),
    "that count as it is meant": (counting("1.200 cán bộ", "cán bộ", 1200), []),
    "a count of something else": (counting("10 lớp cho 300 cán bộ", "cán bộ", 300), []),
    "the number of another unit": (counting("10 lớp tập huấn", "cán bộ", 300), []),
    "a count that grows": (counting("nâng từ 200 lên 500 cán bộ", "cán bộ", 500), []),
    "a count for each": (counting("30 cán bộ mỗi xã", "cán bộ", 500), []),
    "a year and a document": (counting("cán bộ năm 2024 theo Quyết định số 300/QĐ-UBND", "cán bộ", 500), []),
    "a sum in words": (counting("53 dịch vụ (25 dịch vụ và 28 dịch vụ)", "dịch vụ", 53), []),
    "another count of a part": (
        [
            *counting("53 dịch vụ", "dịch vụ", 53),
            (
                "value: 53, due",
                "value: 53, parts: [{id: a, title: 25 dịch vụ, value: 25}, {id: b, title: 20 dịch vụ, value: 28}], due",
            ),
        ],
        ["DX312 KPI.1 target.parts.1.value"],
    ),
}


@pytest.mark.parametrize(
    ("edits", "expected"),
    [pytest.param(*case, id=name) for cases in (REFERENCES, DEADLINES, KPIS) for name, case in cases.items()],
)
def test_a_rule_finds_this_much_and_no_more(edits: list[Edit], expected: list[str]) -> None:
    found = [line for line in findings_in(*edits) if line[:3] in ("DX0", "DX1", "DX2", "DX3")]
    assert found == expected


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (
            deadline("02/9/2024"),
            "note DX205 II.1: the due date 2024-09-02 is a day off: Quốc khánh; "
            "the working day before it is 2024-08-30, the one after it 2024-09-04",
        ),
        (
            deadline("31/8/2024"),
            "note DX205 II.1: the due date 2024-08-31 is a day off: Saturday; "
            "the working day before it is 2024-08-30, the one after it 2024-09-04",
        ),
        (
            reporting(first="2024-02"),
            "error DX211 2024-02 is of another length than the reporting periods; write 2024-Q1",
        ),
        (
            deadline("{text: Hàng Quý, kind: ongoing}"),
            "error DX202 II.1: the wording says recurring, but ongoing is written; "
            "an extension changes both; else write what the wording says",
        ),
        (
            deadline("{text: Quý III (sau khi có hướng dẫn), kind: fixed, due: 2024-09-30}"),
            "error DX202 II.1: the wording sets the condition “có hướng dẫn”; "
            "an extension changes both; else write what the wording says",
        ),
        (
            deadline("{text: Quý III, kind: fixed, due: 2024-09-30, condition: có kinh phí}"),
            "error DX202 II.1: the wording does not set the condition “có kinh phí”; "
            "an extension changes both; else write what the wording says",
        ),
        (
            ("lead: [dh-hong-duc]", "lead: [dh-hong-dc]"),
            "error DX103 II.1: there is no agency or group dh-hong-dc; did you mean dh-hong-duc?",
        ),
        (("headline: [KPI.1]", "headline: [KPI.1, zzz]"), "error DX106 there is no zzz among the KPIs"),
    ],
)
def test_a_finding_says_what_to_do(edit: Edit, sentence: str) -> None:
    assert sentences(edit)[0] == sentence


def test_a_duplicate_is_found_at_its_second_place_in_the_file() -> None:
    text = plan(("- id: II.2", "- id: so-tttt"), ("[II.2]", "[]"))
    at = text.index("agencies:\n"), text.index("documents:\n  - id")
    text = text[: at[0]] + text[at[1] :] + text[slice(*at)]
    found = [finding for finding in checked(text).diagnostics if finding.rule.code == "DX101"]
    assert [(f.position.line, f.hint and f.hint.args) for f in found] == [(60, {"line": 45})]


def test_a_file_of_wrong_ids_gets_a_bounded_number_of_guesses() -> None:
    wrong = ", ".join(f"so-ttt{number}" for number in range(100, 200))
    findings = checked(plan(("coordinating: [so-tttt]", f"coordinating: [{wrong}]"))).diagnostics
    assert len(findings) == 100
    assert sum(finding.hint is not None for finding in findings) == 20


def test_a_sentence_lists_five_bodies_at_most() -> None:
    ids = [f"xa-{number}" for number in range(1, 7)]
    communes = agencies(*(f"{{id: {name}, name: UBND xã số {name[3:]}, kind: commune}}" for name in ids))
    group = groups(f"{{id: cac-xa, name: Các xã, members: [{', '.join(ids)}]}}")
    lead = ("deadline: Tháng 12\n        lead: [so-tttt]", "deadline: Tháng 12\n        lead: [cac-xa]")
    (silent,) = (finding for finding in checked(plan(communes, group, lead, reporting())).diagnostics)
    assert concise(silent, language("en")).partition(" owes no report: ")[2] == (
        "xa-1, xa-2, xa-3, xa-4, xa-5 …; add it to reporting.bodies"
    )


def test_what_is_worked_out_once_goes_with_its_plan() -> None:
    calls = []

    @once
    def year(contents: Contents) -> int:
        calls.append(contents)
        return contents.plan.year

    workspaces = [load_plan("2024.yaml", plan(("year: 2024", f"year: {number}")).encode()) for number in (2024, 2025)]
    both = [Contents(workspace, workspace.plan, CALENDAR) for workspace in workspaces if workspace.plan]
    assert [year(contents) for contents in (*both, *both)] == [2024, 2025] * 2
    assert calls == both


def test_only_the_modules_of_records_read_records() -> None:
    reading = {
        module
        for module in _MODULES
        if re.search(r"^from .* import .*\brecorded\b|\.records\b", getsource(module), re.M)
    }
    assert reading == {*_RECORDS, moves, erased}  # the last two need a base, which `check_records` has not


def test_the_checks_of_records_find_what_all_checks_find_in_them() -> None:
    report = (
        "schema: 1\nagency: so-tttt\nperiod: 2024-Q2\nreport: {date: 2024-06-12, received: 2024-06-10}\n"
        "progress:\n  - {task: I.9, progress: completed}\n"
        "waivers: [{rule: DX501, reason: Sai}, {rule: DX601, reason: Sai}]\n"
    )
    text = plan(("year: 2024", "year: 2024\nwaivers: [{rule: DX616, reason: Sai}, {rule: DX999, reason: Sai}]"))
    name = "2024/reports/2024-Q2/so-tttt.yaml"
    workspace = load_plan("2024.yaml", text.encode()).with_records([load_record(name, report.encode(), "reports")])
    every, some = check(workspace, CALENDAR), check_records(workspace, CALENDAR)
    codes = {"DX020", "DX021", *(rule.code for module in _RECORDS for rule in module.RULES)}
    assert {finding.rule.code for finding in some.diagnostics} >= {"DX020", "DX021", "DX601", "DX609"}
    assert [
        finding for finding in every.diagnostics if finding.file == name or finding.rule.code in codes - {"DX020"}
    ] == [finding for finding in some.diagnostics if finding.file == name or finding.rule.code != "DX020"]
