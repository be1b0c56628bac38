"""`agencies.yaml`: which bodies a plan takes from it, what is found in it, and `dxplan agencies`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.reading.bundles import additions, bundle_names, bundle_text
from dxplan.reading.load import load_bodies, load_plan
from dxplan.reading.shared_bodies import are_missing, joined
from histories import History
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

TASKS = """
- {id: I.1, title: Việc của xã, deliverable: Báo cáo, deadline: Tháng 9, lead: [cac-xa]}
- {id: I.2, title: Việc của sở, deliverable: Báo cáo, deadline: Tháng 9, lead: [so-tc],
   coordinating: [cac-so, lien-quan]}
"""
PLAN = plan_text(TASKS).replace("in_force", "draft")
BODIES = """\
schema: 1
agencies:
  - {id: xa-ha-trung, name: UBND xã Hà Trung, kind: commune, code: "16561"}
  - {id: xa-cu, name: UBND xã Cũ, kind: commune, valid_to: 2024-05-31, successors: [{agency: xa-moi}]}
  - {id: xa-moi, name: UBND xã Mới, kind: commune, valid_from: 2024-06-01}
  - {id: so-tc, name: Sở Tài chính của danh sách, kind: department}
  - {id: so-la, name: Sở không ai nêu, kind: department}
groups:
  - {id: cac-xa, name: Các xã, members: [xa-ha-trung, xa-cu]}
  - {id: nhom-la, name: Nhóm không ai nêu, members: [so-la]}
"""


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(PLAN, "utf-8")
    (tmp_path / "agencies.yaml").write_text(BODIES, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_plan_takes_what_it_names_with_members_and_successors() -> None:
    workspace = load_plan("plans/2024.yaml", plan_text(TASKS).encode())
    assert are_missing(workspace)
    whole = joined(workspace, load_bodies("agencies.yaml", BODIES.encode()))
    assert whole.plan
    assert whole.taken == {"cac-xa", "xa-ha-trung", "xa-cu", "xa-moi"}
    assert [agency.name for agency in whole.plan.agencies if agency.id == "so-tc"] == ["Sở Tài chính"]
    assert not are_missing(whole)


def test_an_entry_of_the_plan_replaces_that_of_the_list_even_if_it_is_wrong() -> None:
    shared = BODIES.replace("id: nhom-la", "id: cac-so").encode()
    text = plan_text(TASKS)
    plan = joined(load_plan("", text.encode()), load_bodies("", shared)).plan
    assert plan
    assert [group.members for group in plan.groups if group.id == "cac-so"] == [("so-tttt", "so-tc", "so-nv")]
    wrong = text.replace("name: Sở Tài chính, kind: department", "name: Sở Tài chính, kind: sở")
    whole = joined(load_plan("", wrong.encode()), load_bodies("", BODIES.encode()))
    assert whole.taken == {"cac-xa", "xa-ha-trung", "xa-cu", "xa-moi"}


def test_a_plan_that_lists_its_bodies_reads_no_other_file(folder: Path, run: Run) -> None:
    (folder / "plans" / "2024.yaml").write_text(plan_text(TASKS.replace("cac-xa", "cac-so")), "utf-8")
    (folder / "agencies.yaml").write_text("[", "utf-8")
    code, _, err = run("status", "--as-of", "2024-06-01")
    assert (code, err) == (0, "")


def test_views_know_the_bodies_of_both_files(folder: Path, run: Run) -> None:
    _, out, _ = run("tasks", "--as-of", "2024-06-01", "-f", "json")
    assert json.loads(out)["tasks"][0]["lead_bodies"] == 1  # the other commune has ended
    _, out, _ = run("show", "xa-ha-trung", "--as-of", "2024-06-01")
    assert "UBND xã Hà Trung" in out


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ('"16561"', '"1656"', "agencies.yaml:3:68: warning DX516 xa-ha-trung: "),
        ("id: so-la", 'id: so-la, code: "16562"', "agencies.yaml:7:23: warning DX516 so-la: only a commune"),
        ("kind: commune, valid_to", 'kind: commune, code: "16561", valid_to', "warning DX516 xa-cu: xa-ha-trung has"),
        ("kind: commune, code", "kind: hamlet, code", "agencies.yaml:3:53: error DX013 xa-ha-trung: "),
        ("name: UBND xã Cũ", "name: UBND xã Hà Trung", "agencies.yaml:4:23: error DX506 xa-cu: "),
        ("name: UBND xã Cũ", "name: UBND xã Hà Trừng", "agencies.yaml:4:23: warning DX509 xa-cu: "),
        ("members: [so-la]", "members: [so-lo]", "agencies.yaml:10:54: error DX103 nhom-la: "),
        ("id: so-la", "id: so-tc", "agencies.yaml:7:10: error DX101 so-tc: "),
        ("agencies:", "agency:", "agencies.yaml:2:1: error DX010 "),
    ],
)  # fmt: skip
def test_validate_finds_the_faults_of_the_list_once(folder: Path, run: Run, old: str, new: str, finding: str) -> None:
    assert run("validate")[1] == ""
    (folder / "agencies.yaml").write_text(BODIES.replace(old, new, 1), "utf-8")
    (folder / "plans" / "2025.yaml").write_text(PLAN, "utf-8")
    lines = run("validate")[1].splitlines()
    of_list = [line for line in lines if line.startswith("agencies.yaml")]
    assert any(finding in line for line in of_list), of_list
    assert len(set(of_list)) == len(of_list)
    diagnostics = json.loads(run("validate", "-f", "json")[1])["diagnostics"]
    places = [(each["code"], each["line"], each["column"], each["file"]) for each in diagnostics]
    assert len(set(places)) == len(places)
    assert run("validate", "agencies.yaml")[1].splitlines() == of_list


def test_a_list_that_is_no_yaml_is_one_error(folder: Path, run: Run) -> None:
    (folder / "agencies.yaml").write_text("schema: [", "utf-8")
    code, out, _ = run("validate")
    assert code == 1
    assert [line.split()[2] for line in out.splitlines()] == ["DX001"]


def test_a_link_that_leads_out_is_not_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, run: Run
) -> None:
    History(folder)
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "agencies.yaml"
    (folder / "agencies.yaml").rename(elsewhere)
    (folder / "agencies.yaml").symlink_to(elsewhere)
    assert "agencies.yaml:1:1: error DX019" in run("validate")[1]


def test_each_version_is_read_with_the_list_of_its_commit(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = History(tmp_path)
    history.commit("2024-06-01T00:00:00+07:00", {"plans/2024.yaml": plan_text(TASKS), "agencies.yaml": BODIES})
    monkeypatch.chdir(tmp_path)
    history.write({"agencies.yaml": BODIES.replace("xa-ha-trung, xa-cu]", "xa-ha-trung, xa-moi]")})
    asked = ("--as-of", "2024-07-01", "-f", "json")
    bodies = [json.loads(run("tasks", *asked, *at)[1])["tasks"][0]["lead_bodies"] for at in ((), ("--at", "HEAD"))]
    assert bodies == [2, 1]
    changes = json.loads(run("diff", "-f", "json")[1])["changes"]
    assert [(change["id"], change["field"]) for change in changes] == [("xa-cu", None), ("cac-xa", "members")]


# dxplan agencies


def test_agencies_lists_the_bodies_of_the_plan_and_of_the_list(folder: Path, run: Run) -> None:
    _, out, _ = run("agencies", "--all", "--as-of", "2024-06-15", "-f", "json")
    bodies = {body["id"]: body for body in json.loads(out)["agencies"]}
    assert bodies["so-tc"]["name"] == "Sở Tài chính"
    files = [bodies[name]["file"] for name in ("so-tc", "so-la", "xa-ha-trung")]
    assert files == ["plans/2024.yaml", "agencies.yaml", "agencies.yaml"]  # the plan takes the last
    assert (bodies["xa-cu"]["exists"], bodies["xa-moi"]["exists"]) == (False, True)
    assert bodies["xa-moi"]["predecessors"] == [{"agency": "xa-cu", "scope": None}]
    assert bodies["xa-cu"]["successors"] == [{"agency": "xa-moi", "scope": None}]
    listed = json.loads(run("agencies", "--kind", "xã", "--as-of", "2024-06-15", "-f", "json")[1])["agencies"]
    assert [body["id"] for body in listed] == ["xa-ha-trung", "xa-moi"]


def test_agencies_prints_names_of_others_and_only_columns_that_are_needed(folder: Path, run: Run) -> None:
    text = BODIES.replace("[{agency: xa-moi}]", "[{agency: xa-moi, scope: phần phía Bắc}]")
    (folder / "agencies.yaml").write_text(text, "utf-8")
    _, out, _ = run("agencies", "--all", "--as-of", "2024-06-15", "--lang", "en", "-f", "md")
    for words in ("Official code", "Took over from", "UBND xã Mới (phần phía Bắc)", "UBND xã Cũ (phần phía Bắc)"):
        assert words in out
    _, out, _ = run("agencies", "--kind", "department", "--lang", "en", "-f", "md")
    assert "Official code" not in out
    assert "Took over from" not in out


def test_a_narrow_terminal_has_room_for_the_names_and_what_they_took_over_below(
    folder: Path, terminal: Callable[..., str]
) -> None:
    dated = BODIES.replace("name: UBND xã Cũ", 'code: "14800", name: UBND xã Cũ')
    (folder / "agencies.yaml").write_text(dated, "utf-8")
    lines = terminal(f"agencies --all --as-of 2024-06-15 -C {folder} --lang en", 80, NO_COLOR="1").splitlines()
    at = next(at for at, line in enumerate(lines) if "UBND xã Cũ" in line and "Took over" not in line)
    assert lines[at].split("  ")[0] == "xa-cu"
    assert "14800" in lines[at]
    assert lines[at + 1].split("  ")[-1] == "until 2024-05-31"
    below = [line[len("xa-ha-trung  ") :].partition("  ")[0].strip() for line in lines[at + 1 : at + 3]]
    assert " ".join(below) == "Succeeded by: UBND xã Mới"


def test_agencies_lists_what_can_be_read_and_fails_for_the_rest(folder: Path, run: Run) -> None:
    (folder / "plans" / "2024.yaml").write_text(PLAN.replace("deliverable: Báo cáo", "deliverable: 1", 1), "utf-8")
    code, out, err = run("agencies", "--kind", "commune")
    assert code == 1
    assert "xa-ha-trung" in out
    assert "DX" in err


@pytest.mark.parametrize(
    ("text", "is_partial"), [(BODIES.replace("name: UBND xã Cũ, ", ""), True), ("schema: [", False)]
)
def test_agencies_says_what_is_wrong_in_a_list_that_the_plan_does_not_need(
    folder: Path, run: Run, text: str, is_partial: bool
) -> None:
    (folder / "plans" / "2024.yaml").write_text(plan_text(TASKS.replace("cac-xa", "cac-so")), "utf-8")
    (folder / "agencies.yaml").write_text(text, "utf-8")
    code, out, err = run("agencies", "--lang", "en")
    assert (code, "so-tc" in out) == (1, True)
    assert err.count("agencies.yaml:") - is_partial == 1
    assert ("agencies.yaml: what has errors is left out of this view" in err) == is_partial


def test_adding_a_list_again_names_what_is_kept(folder: Path, run: Run) -> None:
    file = folder / "agencies.yaml"
    _, _, err = run("agencies", "add", "thanh-hoa-2025", "--lang", "en")
    assert "there already, and not changed: so-tc, xa-ha-trung\n" in err
    before = file.stat()
    assert run("agencies", "add", "thanh-hoa-2025")[0] == 0
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_packaged_list_has_every_commune_and_no_fault(folder: Path, run: Run) -> None:
    (folder / "agencies.yaml").unlink()
    assert run("agencies", "add")[1] == "thanh-hoa-2025\n"
    assert run("agencies", "add", "thanh-hoa-2025")[0] == 0
    assert (folder / "agencies.yaml").read_bytes() == bundle_text("thanh-hoa-2025")
    assert run("validate", "agencies.yaml")[:2] == (0, "")
    bodies = load_bodies("", bundle_text("thanh-hoa-2025")).bodies
    assert bodies
    kinds = [agency.kind for agency in bodies.agencies]
    assert (kinds.count("commune"), kinds.count("ward")) == (147, 19)
    assert next(len(group.members) for group in bodies.groups if group.id == "ubnd-cap-xa") == 166
    assert "Hà Ngọc Sơn" in (folder / "agencies.yaml").read_text("utf-8")


@pytest.mark.parametrize("name", bundle_names())
def test_a_list_is_added_to_what_is_there(name: str) -> None:
    mine = "schema: 1\n# của chúng tôi\nagencies:\n  - {id: so-tc, name: Sở Tài chính riêng, kind: department}\n"
    grown = additions("agencies.yaml", mine.encode(), name)
    assert grown.content.startswith(mine.encode())
    assert grown.kept == ["so-tc"]
    assert b"Permission is hereby granted" in grown.content
    bodies, whole = load_bodies("", grown.content).bodies, load_bodies("", bundle_text(name)).bodies
    assert bodies
    assert whole
    assert bodies.agencies[1:] == tuple(agency for agency in whole.agencies if agency.id != "so-tc")
    assert bodies.groups == whole.groups
    again = additions("agencies.yaml", grown.content, name)
    assert (again.added, again.content) == (0, grown.content)


def test_an_unknown_list_is_refused(folder: Path, run: Run) -> None:
    assert run("agencies", "add", "ha-noi")[0] == 2


def test_marks_that_were_typed_count(folder: Path, run: Run) -> None:
    communes = (
        '  - {id: phuong-dong-tien, name: UBND phường Đông Tiến, kind: ward, code: "16363"}\n'
        '  - {id: xa-dong-tien, name: UBND xã Đồng Tiến, kind: commune, code: "15772"}\n'
    )
    members = "members: [xa-ha-trung, phuong-dong-tien, xa-dong-tien]"
    text = BODIES.replace("groups:", f"{communes}groups:").replace("members: [xa-ha-trung, xa-cu]", members)
    (folder / "agencies.yaml").write_text(text, "utf-8")
    assert json.loads(run("show", "Đồng Tiến", "-f", "json")[1])["id"] == "xa-dong-tien"
    assert json.loads(run("show", "đông tiến", "-f", "json")[1])["id"] == "phuong-dong-tien"
    code, _, err = run("show", "dong tien")
    assert code == 2
    assert "phuong-dong-tien “UBND phường Đông Tiến”, xa-dong-tien “UBND xã Đồng Tiến”" in err
