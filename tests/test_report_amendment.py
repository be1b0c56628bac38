"""The decision that amends the plan: what changes between two versions, in the words of the document, in both forms."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents import HOSTILE, Run, lay_out, word_words, written
from dxplan.assess.comparison import Comparison, Side
from dxplan.diagnostics import DxplanError
from dxplan.documents.amendment import amendment_letter, amendment_view
from dxplan.documents.request import Request
from dxplan.facts.differences import NO_CHANGES
from dxplan.model.dates import Span
from dxplan.model.plan import Plan
from dxplan.playground import PLAN, packaged_plan, playground
from histories import History
from plans import judged, plan_text, workspace_of

TASKS = """\
- id: I.1
  title: Ban hành quy chế.
  deliverable: Quyết định
  deadline: {text: 30/6/2024, kind: fixed, due: 2024-06-30}
  lead: [so-tc]
  coordinating: [so-nv]
- {id: I.2, title: Họp, lead: [so-tttt]}
"""
REST = """\
kpis:
  - {id: KPI.1, title: Dịch vụ, unit: dịch vụ, target: {kind: at_least, value: 53, due: 2024-12-31,
     parts: [{id: a, title: Nhóm một, value: 25}, {id: b, title: Nhóm hai, value: 28}]}}
  - {id: KPI.2, title: Doanh nghiệp, unit: "%", target: {kind: range, low: 10, high: 20}}
activities:
  - {id: HD.1, title: Họp giao ban, items: [Một., Hai.], lead: [so-tttt]}
budget: Từ ngân sách.
organisation:
  - {title: Các sở, agencies: [cac-so], items: [Làm một., Làm hai.]}
"""
TEXT = plan_text(TASKS, REST)


def plan(text: str) -> Plan:
    read = workspace_of(text)
    assert not read.diagnostics, [finding.message for finding in read.diagnostics]
    assert read.plan
    return read.plan


def compared(old: str, new: str, day: str = "2024-07-01") -> Request:
    """The request for the way from one plan's text to another's."""
    base, head = plan(old), plan(new)
    before, after = judged(base, day), judged(head, day)
    found = Comparison(Side("", PLAN, base), Side("", PLAN, head), (before, after), NO_CHANGES)
    return Request("amendment", after, PLAN, Span.parse("2024-Q2"), comparison=found)


def changed(*edits: tuple[str, str], rest: str = "") -> Request:
    """The plan with these words replaced, and more behind it."""
    text = TEXT
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return compared(TEXT, text + rest)


def view(asked: Request) -> Any:
    values = amendment_view(asked)
    assert values is not None
    return values


def said(rows: list[dict[str, Any]]) -> list[tuple[str, list[str], list[str], str]]:
    return [(row["place"], row["old"]["lines"], row["new"]["lines"], row["reason"]) for row in rows]


def only(asked: Request) -> tuple[str, list[tuple[str, list[str], list[str], str]]]:
    """The title and the rows of the one item that is amended."""
    (item,) = view(asked)["changes"]
    return item["title"], said(item["rows"])


# What it says of a change


@pytest.mark.parametrize(
    ("edits", "row"),
    [
        ([("title: Ban hành quy chế.", "title: Ban hành quy định.")],
         ("Nội dung", ["Ban hành quy chế."], ["Ban hành quy định."])),
        ([("deliverable: Quyết định", "deliverable: Quy chế")], ("Kết quả thực hiện", ["Quyết định"], ["Quy chế"])),
        ([("{text: 30/6/2024, kind: fixed, due: 2024-06-30}", "{text: Tháng 9, kind: fixed, due: 2024-09-30}")],
         ("Thời gian hoàn thành", ["30/6/2024"], ["Tháng 9"])),
        ([("kind: fixed, due: 2024-06-30}", "kind: fixed, due: 2024-07-05}")],
         ("Thời gian hoàn thành", ["30/6/2024 (đến hạn ngày 30/6/2024)"], ["30/6/2024 (đến hạn ngày 05/7/2024)"])),
        ([("due: 2024-06-30}", "due: 2024-06-30, condition: Có Luật}")],
         ("Thời gian hoàn thành", ["30/6/2024 (đến hạn ngày 30/6/2024)"],
          ["30/6/2024 (đến hạn ngày 30/6/2024; điều kiện: Có Luật)"])),
        ([("kind: fixed, due: 2024-06-30}", "kind: external}")],
         ("Thời gian hoàn thành", ["30/6/2024 (đến hạn ngày 30/6/2024)"],
          ["30/6/2024 (theo tiến độ của cơ quan, công việc khác)"])),
        ([("  lead: [so-tc]", "  lead: [so-tttt, cac-so]")],
         ("Cơ quan thực hiện", ["Sở Tài chính"], ["Sở Thông tin và Truyền thông; các sở"])),
        ([("  coordinating: [so-nv]", "  coordinating: []")], ("Cơ quan phối hợp", ["Sở Nội vụ"], ["-"])),
        ([("  coordinating: [so-nv]", "  coordinating: [so-nv]\n        printed: {lead: Sở TC chủ trì}")],
         ("Cơ quan thực hiện", ["Sở Tài chính"], ["Sở TC chủ trì"])),
        ([("  coordinating: [so-nv]", "  coordinating: [so-nv]\n        printed: {lead: A, coordinating: B}")],
         ("Cơ quan thực hiện, cơ quan phối hợp", ["Sở Tài chính", "Sở Nội vụ"], ["A", "B"])),
        ([("  coordinating: [so-nv]", "  coordinating: [so-nv]\n        lifecycle: suspended")],
         ("Tình trạng", ["Tiếp tục thực hiện"], ["Tạm dừng thực hiện"])),
        ([("  coordinating: [so-nv]",
           "  coordinating: [so-nv]\n        footnotes: [{mark: 1, after: quy chế, text: Theo Luật}]")],
         ("Chú thích", ["-"], ["Theo Luật"])),
    ],
)  # fmt: skip
def test_a_cell_of_the_table_in_its_own_words(edits: list[tuple[str, str]], row: tuple[Any, ...]) -> None:
    title, rows = only(changed(*edits))
    assert (title, rows) == ("Nhiệm vụ I.1. Ban hành quy chế", [(*row, "")])


def test_printed_words_that_come_to_name_others() -> None:
    printed = TEXT.replace("  coordinating: [so-nv]", "  coordinating: [so-nv]\n        printed: {lead: Sở chủ trì}")
    (row,) = only(compared(printed, printed.replace("  lead: [so-tc]", "  lead: [so-nv]")))[1]
    assert row[:3] == ("Cơ quan thực hiện", ["Sở Tài chính"], ["Sở Nội vụ"])
    (row,) = only(compared(printed, printed.replace("Sở chủ trì", "Sở làm")))[1]
    assert row[:3] == ("Cơ quan thực hiện", ["Sở chủ trì"], ["Sở làm"])


@pytest.mark.parametrize(
    ("edit", "title", "row"),
    [
        (("items: [Một., Hai.]", "items: [Một., Ba.]"), "Hoạt động “Họp giao ban” (điểm 1 Mục III)",
         ("Nội dung thực hiện", ["Hai."], ["Ba."])),
        (("items: [Một., Hai.]", "items: [Một., Hai., Ba.]"), "Hoạt động “Họp giao ban” (điểm 1 Mục III)",
         ("Nội dung thực hiện", ["-"], ["Ba."])),
        (("items: [Một., Hai.]", "items: [Hai., Một.]"), "Hoạt động “Họp giao ban” (điểm 1 Mục III)",
         ("Nội dung thực hiện", ["Một.", "Hai."], ["Hai.", "Một."])),
        (("title: Nhiệm vụ\n", "title: Các nhiệm vụ\n"), "Mục I. Nhiệm vụ",
         ("Nội dung", ["Nhiệm vụ"], ["Các nhiệm vụ"])),
        (("title: Doanh nghiệp", "title: Số doanh nghiệp"), "Chỉ tiêu “Doanh nghiệp”",
         ("Nội dung", ["Doanh nghiệp"], ["Số doanh nghiệp"])),
        (("budget: Từ ngân sách.", "budget: Xã hội hóa."), "Nội dung chung",
         ("Kinh phí thực hiện", ["Từ ngân sách."], ["Xã hội hóa."])),
        (("Làm hai.]", "Làm ba.]"), "Nội dung chung",
         ("Tổ chức thực hiện, điểm 1, đoạn 2", ["Làm hai."], ["Làm ba."])),
        (("Mục tiêu chung.", "Mục tiêu mới."), "Nội dung chung",
         ("Mục tiêu chung, đoạn 1", ["Mục tiêu chung."], ["Mục tiêu mới."])),
        (("headline: []", "headline: [KPI.2]"), "Nội dung chung", ("Các chỉ tiêu ưu tiên", ["-"], ["Doanh nghiệp"])),
        (("name: Nguyễn Văn A", "name: Trần Văn B"), "Nội dung chung",
         ("Người ký", ["Nguyễn Văn A"], ["Trần Văn B"])),
        (("date: 2024-05-15", "date: 2024-05"), "Nội dung chung", ("Ngày ban hành", ["15/5/2024"], ["tháng 5/2024"])),
        (("place: Thanh Hóa", "place: Sầm Sơn"), "Nội dung chung",
         ("Thể thức văn bản", ["Thanh Hóa"], ["Sầm Sơn"])),
        (("year: 2024\n", "year: 2025\n"), "Nội dung chung", ("Năm của Kế hoạch", ["2024"], ["2025"])),
        (("budget: Từ", "theme: Số hóa\nbudget: Từ"), "Nội dung chung", ("Chủ đề của năm", ["-"], ["Số hóa"])),
    ],
)  # fmt: skip
def test_the_other_parts(edit: tuple[str, str], title: str, row: tuple[Any, ...]) -> None:
    assert only(changed(edit)) == (title, [(*row, "")])


def test_a_long_text_is_cut_to_where_it_differs() -> None:
    words = " ".join(f"từ{at}" for at in range(40))
    asked = changed(("title: Ban hành quy chế.", f"title: {words}"))
    text = asked.comparison and asked.comparison.head.plan
    assert text
    longer = TEXT.replace("title: Ban hành quy chế.", f"title: {words}")
    (row,) = only(compared(longer, longer.replace("từ20", "chữ")))[1]
    assert row[1:3] == (["… từ16 từ17 từ18 từ19 từ20 từ21 từ22 từ23 từ24 …"],
                        ["… từ16 từ17 từ18 từ19 chữ từ21 từ22 từ23 từ24 …"])  # fmt: skip


def test_a_target_with_its_parts() -> None:
    asked = changed(("value: 53, due: 2024-12-31", "value: 50"), ("Nhóm hai, value: 28", "Nhóm hai, value: 25"))
    (row,) = view(asked)["changes"][0]["rows"]
    printed = {"kind": "at_least", "value": 53, "low": None, "high": None, "unit": "dịch vụ", "text": None}
    assert row["old"]["target"] == printed
    assert (row["place"], row["new"]["target"]["value"], row["new"]["has_due"]) == ("Mục tiêu", 50, False)
    assert (str(row["old"]["due"]), row["old"]["has_due"]) == ("2024-12-31", True)
    assert [(part["title"], part["value"]) for part in row["new"]["parts"]] == [("Nhóm một", 25), ("Nhóm hai", 25)]


def test_a_target_is_replaced_by_several() -> None:
    """Both keys of the file are one cell of the document."""
    several = "targets: [{kind: range, low: 10, high: 20, due: 2024-12-31}, {kind: above, value: 30, due: 2025-12-31}]"
    (row,) = view(changed(("target: {kind: range, low: 10, high: 20}", several)))["changes"][0]["rows"]
    assert (row["place"], row["old"]["others"]) == ("Mục tiêu", [])
    assert [(other["target"]["value"], str(other["due"])) for other in row["new"]["others"]] == [(30, "2025-12-31")]


def test_a_range_in_another_unit() -> None:
    (unit, target) = view(changed(('unit: "%"', "unit: xã"), ("low: 10", "low: 12")))["changes"][0]["rows"]
    assert said([unit]) == [("Đơn vị tính", ["%"], ["xã"], "")]
    assert (target["old"]["target"]["low"], target["new"]["target"]["low"], target["new"]["target"]["high"]) == (
        10,
        12,
        20,
    )


def test_what_comes_and_what_goes_in_full() -> None:
    new = "- {id: I.3, title: Mới., deliverable: Báo cáo, deadline: Tháng 9, lead: [so-tc], coordinating: [so-nv]}"
    old = "- {id: I.2, title: Họp, lead: [so-tttt]}"
    came, went = view(changed((old, new)))["changes"]
    assert (came["title"], said(came["rows"])) == (
        "Nhiệm vụ I.3. Mới",
        [(
            "Bổ sung nhiệm vụ", ["-"],
            ["Mới.", "Kết quả thực hiện: Báo cáo", "Thời gian hoàn thành: Tháng 9", "Cơ quan thực hiện: Sở Tài chính",
             "Cơ quan phối hợp: Sở Nội vụ"], "",
        )],
    )  # fmt: skip
    assert (went["number"], went["title"], said(went["rows"])) == (
        2,
        "Nhiệm vụ I.2. Họp",
        [("Bãi bỏ nhiệm vụ", ["Họp", "Cơ quan thực hiện: Sở Thông tin và Truyền thông"], ["Bãi bỏ"], "")],
    )


def test_a_kpi_that_comes_and_one_that_goes() -> None:
    came, went = view(changed(("id: KPI.2", "id: KPI.3")))["changes"]
    ((new,), (old,)) = came["rows"], went["rows"]
    assert (new["place"], new["new"]["lines"], new["new"]["has_target"]) == ("Bổ sung chỉ tiêu", ["Doanh nghiệp"], True)
    assert (old["place"], old["old"]["has_target"], old["new"]["lines"]) == ("Bãi bỏ chỉ tiêu", True, ["Bãi bỏ"])


def test_what_has_no_legal_content_is_left_out() -> None:
    asked = changed(("{id: so-tc, name: Sở Tài chính,", "{id: so-tc, name: Sở Tài chính tỉnh,"))
    assert view(asked)["changes"] == []


def test_who_carries_it_out() -> None:
    asked = changed(("  lead: [so-tc]", "  lead: [cac-so]"))
    assert view(asked)["bodies"] == "Sở Thông tin và Truyền thông; các sở; Sở Tài chính; Sở Nội vụ"
    assert view(changed(("budget: Từ ngân sách.", "budget: Khác.")))["bodies"] == "Sở Thông tin và Truyền thông"


# What decides


ENTRY = """\
amendments:
  - document: {document}
    date: 2024-06-20
    reason: "Theo đề nghị\\n  của sở."
    changes: [{{path: tasks/I.1/deliverable, from: Quyết định, to: Quy chế}}]
"""
EDIT = ("deliverable: Quyết định", "deliverable: Quy chế")


@pytest.mark.parametrize(
    ("document", "kind", "is_decision"),
    [
        ("20/KH-BCĐ", "Kế hoạch", False),
        ("5/QĐ-BCĐ", "Quyết định", True),
        ("7/2024/NQ-HĐND", "Nghị quyết", False),
        ("12-CT/TU", "Chỉ thị", False),
        ("20/XX-BCĐ", "Quyết định", True),
        ("Thông báo", "Quyết định", True),
    ],
)
def test_the_entry_of_the_ledger_names_the_document(document: str, kind: str, is_decision: bool) -> None:
    asked = changed(EDIT, rest=ENTRY.format(document=document))
    values = view(asked)
    assert (values["type"], values["is_decision"]) == (kind, is_decision)
    assert said(values["changes"][0]["rows"]) == [
        ("Kết quả thực hiện", ["Quyết định"], ["Quy chế"], "Theo đề nghị của sở")
    ]
    head = amendment_letter(asked).view()["head"]
    assert (head["number"].lstrip("0"), head["day"], head["month"]) == (document, "20", "6")


def test_without_an_entry_it_is_a_decision_without_number_and_day() -> None:
    letter = amendment_letter(changed(EDIT)).view()
    assert (letter["head"]["number"], letter["head"]["symbol"], letter["head"]["day"]) == ("", "QĐ-BCĐ", "")
    assert letter["recipients"] == ["Như Điều 3", "Lưu: VT"]


def test_an_entry_that_explains_not_all_does_not_name_it() -> None:
    asked = changed(EDIT, ("budget: Từ ngân sách.", "budget: Khác."), rest=ENTRY.format(document="20/KH-BCĐ"))
    assert amendment_letter(asked).number == ""
    assert [row["reason"] for item in view(asked)["changes"] for row in item["rows"]] == ["Theo đề nghị của sở", ""]


def test_two_entries_are_no_one_document() -> None:
    second = ENTRY.format(document="20/KH-BCĐ") + (
        "  - {document: 21/KH-BCĐ, date: 2024-06-25, reason: Thêm,\n"
        "     changes: [{path: tasks/I.1/deliverable, from: Quy chế, to: Đề án}]}\n"
    )
    assert amendment_letter(changed(("deliverable: Quyết định", "deliverable: Đề án"), rest=second)).number == ""


def test_corrections_stand_apart() -> None:
    entry = ENTRY.replace("document: {document}", "correction: true").format()
    asked = changed(EDIT, ("budget: Từ ngân sách.", "budget: Khác."), rest=entry)
    values = view(asked)
    assert [item["title"] for item in values["changes"]] == ["Nội dung chung"]
    assert [item["title"] for item in values["corrections"]] == ["Nhiệm vụ I.1. Ban hành quy chế"]
    with pytest.raises(DxplanError, match="nothing but clerical errors"):
        amendment_letter(changed(EDIT, rest=entry))


def test_an_entry_that_is_gone_gives_no_reason() -> None:
    with_entry = TEXT.replace(*EDIT) + ENTRY.format(document="20/KH-BCĐ")
    values = view(compared(with_entry, TEXT))
    assert said(values["changes"][0]["rows"])[0][3] == ""
    assert values["earlier"] == [
        {
            "type": "Kế hoạch",
            "number": "20/KH-BCĐ",
            "date": date(2024, 6, 20),
            "issuer": "Ban Chỉ đạo chuyển đổi số tỉnh",
            "title": "Sửa đổi, bổ sung Kế hoạch số 10/KH-BCĐ",
        }
    ]
    assert (values["citation"], values["short_citation"]) == (
        "Kế hoạch số 10/KH-BCĐ ngày 15/5/2024 của Ban Chỉ đạo chuyển đổi số tỉnh về hoạt động năm 2024",
        "Kế hoạch số 10/KH-BCĐ",
    )


def test_a_reason_is_said_once_for_an_item() -> None:
    both = ENTRY.format(document="5/QĐ-BCĐ").replace(
        "Quy chế}", "Quy chế}, {path: tasks/I.1/coordinating, from: [so-nv], to: []}"
    )
    asked = changed(EDIT, ("  coordinating: [so-nv]", "  coordinating: []"), rest=both)
    assert [row["reason"] for row in view(asked)["changes"][0]["rows"]] == ["Theo đề nghị của sở", ""]


def test_where_there_is_nothing_to_decide() -> None:
    with pytest.raises(DxplanError, match="nothing to amend"):
        amendment_letter(compared(TEXT, TEXT))
    draft = TEXT.replace("status: in_force", "status: draft")
    with pytest.raises(DxplanError, match="is a draft"):
        amendment_letter(compared(draft, TEXT.replace(*EDIT)))


# The command


@pytest.mark.parametrize(("base", "head"), [("c5", "c6"), ("c10", "c11"), ("c9", "c10"), ("c3", "c12")])
@pytest.mark.usefixtures("git_alone")
def test_both_forms_say_the_same(run: Run, story: History, tmp_path: Path, base: str, head: str) -> None:
    asked = ("-C", str(story.folder), "--base", base, "--head", head, "--as-of", "2024-12-20")
    assert "## Phụ lục\n" in written(run, tmp_path, "amendment", *asked)[0]


@pytest.mark.usefixtures("git_alone")
def test_since_the_branch_left_the_main_branch(run: Run, story: History) -> None:
    code, out, err = run("report", "amendment", "-C", str(story.folder))
    assert (code, out) == (2, "")
    assert "nothing to amend" in err


@pytest.mark.usefixtures("git_alone")
def test_the_rest_of_the_view_is_the_newer_version_s(run: Run, story: History) -> None:
    asked = ("report", "status", "-C", str(story.folder), "--base", "c5", "--as-of", "2024-12-20", "-f", "json")
    whole = json.loads(run(*asked)[1])
    before = json.loads(run(*asked, "--head", "c6")[1])
    assert (whole["at"], len(before["at"]["commit"])) == (None, 40)
    assert [state["count"] for state in whole["states"]] != [state["count"] for state in before["states"]]
    assert len(before["amendment"]["changes"]) == 5
    plain = json.loads(run("report", "status", "-C", str(story.folder), "-f", "json")[1])
    assert plain["amendment"] is None


def test_two_files_need_no_git(run: Run, tmp_path: Path) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(TEXT, "utf-8")
    hostile = "; ".join(HOSTILE).replace("'", "''").replace("\u202e", "")
    new.write_text(TEXT.replace("Quyết định", f"'{hostile}'"), "utf-8")
    text, file = written(run, tmp_path, "amendment", "--base", str(old), "--head", str(new), "--as-of", "2024-07-01")
    words = " ".join(word_words(file))
    for one in HOSTILE:
        assert " ".join(one.replace("\u202e", "").split()) in words
    assert r"\| x \|" in text


def test_outside_of_git_without_a_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    told = run("diff", "-C", str(tmp_path))
    assert run("report", "amendment", "-C", str(tmp_path)) == told
    assert told[0] == 2


def test_a_commit_and_two_versions_do_not_go_together(run: Run, tmp_path: Path) -> None:
    code, _, err = run("report", "amendment", "--at", "HEAD")
    assert code == 2
    assert "name the newer one with --head" in err


def test_a_template_of_one_s_own_says_what_it_needs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own.md.j2").write_text("{{ amendment.name }}", "utf-8")
    code, _, err = run("report", "own", "--templates", str(tmp_path))
    assert code == 2
    assert "name them with --base and --head" in err


def test_several_plans_that_differ(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")):
        monkeypatch.setenv(name, value)
    history = History(tmp_path)
    later = TEXT.replace("year: 2024\n", "year: 2025\n")
    history.commit("2024-05-20T09:00:00+07:00", {"plans/2024.yaml": TEXT, "plans/2025.yaml": later})
    history.write({"plans/2024.yaml": TEXT.replace(*EDIT), "plans/2025.yaml": later.replace(*EDIT)})
    asked = ("report", "amendment", "-C", str(tmp_path), "--base", "HEAD", "--as-of", "2024-07-01")
    code, _, err = run(*asked)
    assert code == 2
    assert "plans/2024.yaml" in err
    assert "plans/2025.yaml" in err
    assert run(*asked, "--plan", "2024")[0] == 0


def test_the_invented_amendment(run: Run, tmp_path: Path) -> None:
    steps = [step.files[PLAN] for step in playground(packaged_plan()) if PLAN in step.files]
    for name, text in zip(("old", "new"), steps, strict=True):
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8", newline="\n")
    files = ("--base", str(tmp_path / "old.yaml"), "--head", str(tmp_path / "new.yaml"))
    text, _ = written(run, tmp_path, "amendment", *files, "--as-of", "2024-10-20")
    assert "Số: 215/KH-BCĐ | *Thanh Hóa, ngày 15 tháng 10 năm 2024*" in text
    assert re.findall(r"(?m)^\| \| ([^|]+) \| ([^|]+) \| ([^|]+) \|", text) == [
        ("Thời gian hoàn thành", "30/6/2024", "29/11/2024"),
        ("Cơ quan thực hiện", "Sở Thông tin và Truyền thông", "Văn phòng UBND tỉnh"),
    ]
