"""What rows, sections, activities and KPIs are called where they are named, in documents and on screens."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dxplan.cli.naming import item_named
from dxplan.model.plan import Plan
from dxplan.reading.load import load_plan
from dxplan.wording.labels import labels, numbered_items
from plans import ROOT, plan_text

Run = Callable[..., tuple[int, str, str]]

OTHERS = ROOT / "tests" / "others"
CODES = OTHERS / "hn-kh38-2026.yaml"
PLANS = [*sorted(OTHERS.glob("*.yaml")), *sorted((ROOT / "tests" / "invented").glob("*/plans/*.yaml"))]


def loaded(text: str) -> Plan:
    workspace = load_plan("plan.yaml", text.encode())
    assert workspace.plan
    return workspace.plan


def named(rest: str) -> dict[str, str]:
    """What each item of a plan is called, by id."""
    empty = plan_text("[]")
    plan = loaded(empty[: empty.index("sections:")] + rest)
    names = labels(plan)
    return {item.id: names.get(item.id, item.id) for item in numbered_items(plan)}


TARGET = "unit: '%', target: {kind: at_least, value: 80, due: 2024-12-31}"
CASES = {
    "without a number the id": (
        "tasks: [{id: '8', title: a}]\nactivities: [{id: HD.1, title: b}]\n",
        {"8": "8", "HD.1": "HD.1"},
    ),
    "a number that counts through the plan": (
        "tasks:\n  - {number: '14.', id: viec-a, title: a}\n  - {number: '15.', id: viec-b, title: b}\n",
        {"viec-a": "14", "viec-b": "15"},
    ),
    "letters that begin anew, also those that stand once": (
        "tasks:\n  - {number: '1', title: a, tasks: [{number: a), title: b}, {number: b), title: c}]}\n"
        "  - {number: '2', title: d, tasks: [{number: a), title: e}]}\n",
        {"1": "1", "1.a": "1.a", "1.b": "1.b", "2": "2", "2.a": "2.a"},
    ),
    "a letter alone in its row": (
        "tasks: [{number: '1', title: a, tasks: [{number: a), id: viec-a, title: b}]}]\n",
        {"1": "1", "viec-a": "viec-a"},
    ),
    "any letters, and Roman numbers that count on": (
        "tasks: [{number: '1', title: a, tasks: [{number: bb), id: viec-a, title: b}, {number: w), title: c}]}]\n"
        "sections:\n  - {number: A., title: d, sections: [{number: I., title: e}]}\n"
        "  - {number: B., title: f, sections: [{number: II., title: g}]}\n",
        {"A": "A", "A.I": "I", "B": "B", "B.II": "II", "1": "1", "viec-a": "viec-a", "1.w": "1.w"},
    ),
    "a letter that stands in nothing": ("tasks: [{number: (a), id: viec-a, title: b}]\n", {"viec-a": "a"}),
    "a code in full": (
        "tasks: [{number: KH20.1, title: a, tasks: [{number: KH20.1.1, title: b}, {number: KH20.1.2, title: c}]}]\n",
        {"KH20.1": "KH20.1", "KH20.1.1": "KH20.1.1", "KH20.1.2": "KH20.1.2"},
    ),
    "a code, whatever the id": (
        "tasks: [{number: KH20.1, id: r1, title: a, tasks: [{number: KH20.1.1, title: b}, {number: X.7, title: c}]}]\n",
        {"r1": "KH20.1", "r1.KH20.1.1": "KH20.1.1", "r1.X.7": "X.7"},
    ),
    "of codes only those that are alike by their ids, in any capitals": (
        "tasks:\n  - {number: KH.1, id: a, title: a}\n  - {number: kh.1, id: b, title: b}\n"
        "  - {number: KH.2, id: c, title: c}\n",
        {"a": "a", "b": "b", "c": "KH.2"},
    ),
    "numbers of rows and of KPIs are of one plan": (
        "tasks: [{number: '1', id: viec-a, title: a}, {number: '2', id: viec-b, title: b}]\n"
        f"kpis: [{{number: '1', title: c, {TARGET}}}]\n",
        {"viec-a": "viec-a", "viec-b": "viec-b", "KPI.1": "KPI.1"},
    ),
    "KPIs by number, their parts too": (
        f"kpis: [{{number: '3', title: c, {TARGET}}}, {{number: '3.1', title: c, parent: KPI.3, {TARGET}}}]\n",
        {"KPI.3": "3", "KPI.3.1": "3.1"},
    ),
    "what an id without a number prints is a number too": (
        "tasks: [{id: '7', title: a}, {number: '7', id: viec-b, title: b}]\n",
        {"7": "7", "viec-b": "viec-b"},
    ),
    "never the id of another": (
        "tasks: [{number: X.2, id: viec-a, title: a}, {number: Y.2, id: x.2, title: b}]\n",
        {"viec-a": "viec-a", "x.2": "Y.2"},
    ),
    "never the id of a body": ("tasks: [{number: so-tc, id: viec-a, title: a}]\n", {"viec-a": "viec-a"}),
    "a mark is no number": (
        "tasks: [{number: '-', id: viec-a, title: a}, {number: 'Việc  1:', id: viec-b, title: b}]\n",
        {"viec-a": "viec-a", "viec-b": "Việc 1"},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_an_item_is_called(name: str) -> None:
    rest, names = CASES[name]
    assert named(rest) == names


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan with codes, each row with an id that no document prints."""
    path = tmp_path_factory.mktemp("codes") / "plan.yaml"
    text = CODES.read_text("utf-8").replace("status: draft", "status: in_force")
    path.write_text(re.sub(r"^( *)- number: (\S+)", r"\1- id: row-\2\n\1  number: \2", text, flags=re.M), "utf-8")
    return path


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem + path.parts[-3])
def test_commands_take_what_documents_print(path: Path) -> None:
    """A number also with its mark, and in small letters."""
    plan = loaded(path.read_text("utf-8"))
    names = labels(plan)
    called = [names.get(item.id, item.id) for item in numbered_items(plan)]
    assert len({*map(str.lower, called)}) == len(called)
    for item, name in zip(numbered_items(plan), called, strict=True):
        mark = "" if name == item.id else ")."
        assert [item_named(plan, typed).id for typed in (name, f" {name.lower()}{mark}")] == [item.id] * 2


def test_what_is_shown_has_number_and_id(run: Run, codes: Path) -> None:
    def shown(name: str, *plan: str) -> list[str]:
        code, out, _ = run("show", name, "--as-of", "2026-05-02", "--lang", "en", *plan)
        assert code == 0
        return out.splitlines()

    row = shown("kh20_tt_n01.1.1", "--plan", str(codes))
    assert row[0].startswith("KH20_TT_N01.1.1 Tham mưu")
    assert "ID\trow-KH20_TT_N01.1.1" in row
    letters = shown("1.a", "--plan", str(OTHERS / "hn-kh277-2026.yaml"))
    assert letters[0].startswith("1.a Dữ liệu")
    assert "No.\ta)" in letters
    plain = shown("I.1", "-C", str(ROOT))
    assert not [line for line in plain if line.startswith(("ID\t", "No.\t"))]


def test_a_number_that_several_have_names_none_of_them(run: Run) -> None:
    code, _, err = run("show", "a)", "--plan", str(OTHERS / "hn-kh277-2026.yaml"), "--lang", "en")
    assert code == 2
    assert "a) may mean 1.a, 2.a, 3.a" in err


SECTIONS = """
tasks: [{id: '9', title: Việc chín, deadline: Tháng 7, lead: [so-tc]}]
"""


def test_a_section_is_chosen_by_its_number(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    rows = "- {number: '5.', title: Việc năm, deadline: Tháng 7, lead: [so-tc]}\n"
    path.write_text(plan_text(rows, SECTIONS).replace("id: I\n", "id: phan-1\n    number: I.\n"), "utf-8")
    asked = ("--plan", str(path), "--as-of", "2024-06-01", "--lang", "en")
    assert "Only: I Nhiệm vụ" in run("status", "--section", "i.", *asked)[1]
    assert [line.split("\t")[0] for line in run("tasks", "--section", "i", *asked)[1].splitlines()] == ["5"]
    data = json.loads(run("status", *asked, "-f", "json")[1])
    assert [(section["id"], section["number"]) for section in data["sections"]] == [("phan-1", "I.")]
    assert json.loads(run("show", "I", *asked, "-f", "json")[1])["number"] == "I."
    events = json.loads(run("calendar", *asked, "-f", "json")[1])["events"]
    assert [(event["id"], event.get("number")) for event in events] == [("9", None), ("phan-1.5", "5.")]


REPORTS = ("agency --agency so-khcn", "quarterly", "reminder --agency so-khcn", "session", "status", "year-end")
VIEWS = ("status", "tasks", "calendar", "calendar -f ics", "workload", "report reminder --list", "show KH20_TT_N01.1")


@pytest.mark.parametrize("command", [*VIEWS, *(f"report {name}" for name in REPORTS), "show so-khcn"])
def test_codes_are_printed_and_not_ids(run: Run, codes: Path, command: str) -> None:
    code, out, _ = run(*command.split(), "--plan", str(codes), "--as-of", "2026-07-02")
    assert code == 0
    lines = out.replace("\\", "").splitlines()  # Markdown has a mark before `_`
    printed = "\n".join(line for line in lines if not line.startswith(("UID:", "ID\t")))
    assert "row-" not in printed
    assert re.search(r"KH20_TT_N\d+\.\d\.\d", printed) or command == "workload"


def test_a_change_is_told_with_the_number(run: Run, tmp_path: Path, codes: Path) -> None:
    old = codes.read_text("utf-8")
    row = 'number: KH20_TT_N01.1.2\n        title: "Xây dựng'
    assert row in old
    before, after = tmp_path / "before.yaml", tmp_path / "after.yaml"
    before.write_text(old, "utf-8")
    after.write_text(old.replace(row, row.replace("Xây dựng", "Lập")).replace('"05/02/2026"', '"15/02/2026"'), "utf-8")
    versions = str(before), str(after)
    for command in (("diff", *versions), ("report", "amendment", "--base", versions[0], "--head", versions[1])):
        out = run(*command, "--as-of", "2026-02-10")[1].replace("\\", "")
        assert "KH20_TT_N01.1.2" in out
        assert "row-" not in out


def sources() -> Iterator[tuple[str, str]]:
    """The Markdown templates, and the views with what they print."""
    for path in sorted((ROOT / "templates").rglob("*.md.j2")):
        yield str(path.relative_to(ROOT)), path.read_text("utf-8")


OF_BODIES_ALONE: frozenset[str] = frozenset()
"""Templates that may print an id, because it is that of something else; there are none."""


def test_no_template_prints_an_id() -> None:
    printed = {name for name, text in sources() if re.search(r"\.id\b|\[.id.\]", text)}
    assert printed == OF_BODIES_ALONE


def test_no_column_of_a_view_prints_the_id_of_a_row() -> None:
    """`Column(text("ID"))` is followed by what the column prints."""
    bare = re.compile(r'Column\(text\("(?:ID|Section)"\)[^\n]*\), lambda \w+: (?![^\n]*\blabel\()[^\n]*\.id\b')
    views = sorted((ROOT / "src/dxplan/render/views").glob("*.py"))
    assert not {path.name for path in views if bare.search(path.read_text("utf-8"))}
