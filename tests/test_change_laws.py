"""What holds for any change of a plan, and any ledger that tells of it."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxplan.change.diff import Change, change_of, diff
from dxplan.change.ledger import account, applied, plan_on, undone
from dxplan.change.significance import MIRRORS, Significance, moved_days, significance
from dxplan.model.plan import AmendedValue, Amendment, Plan
from dxplan.reading.load import reading_context
from plans import CALENDAR
from story import PLAN, states

Data = dict[str, Any]
Draw = Callable[..., Any]
ISSUED: Data = {**yaml.safe_load(states()[1][PLAN]), "headings": {"I": "MỤC TIÊU", "I.1.a": "Mục tiêu chung"}}
ISSUED["document"]["date"] = "2024-03-08"
FIRST_DAY = date(2024, 4, 1)


def plan_of(data: Data) -> Plan:
    return Plan.model_validate(deepcopy(data), context=reading_context(data["year"]))


# Edits, each of data as a file has it

TEXT = st.sampled_from(["Một", "Một.", "một", "Hai việc", "Quý 3", "Quý 4", "ba\nbốn", "a: b", "10/KH"])
TEXTS = st.lists(TEXT, max_size=4)
BODIES = st.lists(st.sampled_from(["so-tttt", "so-tc", "so-nv"]), unique=True, max_size=3)
DAY = st.dates(date(2024, 1, 1), date(2025, 12, 31))
FOOTNOTES = st.lists(
    st.builds(lambda mark, text: {"mark": mark, "after": "x", "text": text}, st.integers(1, 9), TEXT), max_size=2
)
DEADLINES = st.one_of(
    st.none(),
    st.builds(lambda text, due: {"text": text, "kind": "fixed", "due": due}, TEXT, DAY),
    st.builds(lambda text, due: {"text": text, "kind": "fixed", "due": due, "condition": text}, TEXT, DAY),
    st.builds(lambda text: {"text": text, "kind": "external"}, TEXT),
    st.builds(lambda text, every: {"text": text, "kind": "recurring", "every": every}, TEXT, st.just("month")),
    st.builds(lambda text: {"text": text, "kind": "by_document", "documents": ["kh-1-2024"]}, TEXT),
    st.builds(lambda text: {"text": text, "kind": "ongoing"}, TEXT),
)
NUMBER = st.integers(0, 3)
PARTS = st.lists(
    st.builds(lambda name, value: {"id": name, "title": "x", "value": value}, st.sampled_from("ab"), NUMBER),
    unique_by=lambda part: part["id"],
    max_size=2,
) | st.just([{"id": "a.b", "title": "x", "value": 1}])
TARGETS = st.one_of(
    st.builds(
        lambda kind, value, due, parts: {"kind": kind, "value": value, "due": due, "parts": parts},
        st.sampled_from(["at_least", "at_most", "exactly"]),
        NUMBER,
        st.none() | DAY,
        PARTS,
    ),
    st.builds(lambda low, due: {"kind": "range", "low": low, "high": low + 5, "due": due}, NUMBER, st.none() | DAY),
)


def sections_of(node: Data) -> Iterator[Data]:
    for section in node.get("sections", ()):
        yield section
        yield from sections_of(section)


def edit_task(draw: Draw, data: Data) -> None:
    tasks = [task for section in sections_of(data) for task in section.get("tasks", ())]
    if not tasks:
        return
    task = draw(st.sampled_from(tasks))
    field, value = draw(
        st.one_of(
            *(st.tuples(st.just(name), BODIES) for name in ("lead", "coordinating")),
            st.tuples(st.just("title"), TEXT),
            st.tuples(st.just("deliverable"), st.none() | TEXT),
            st.tuples(st.just("deadline"), DEADLINES),
            st.tuples(st.just("lifecycle"), st.sampled_from(["active", "suspended", "cancelled"])),
            st.tuples(st.just("footnotes"), FOOTNOTES),
            st.tuples(st.just("printed"), st.none() | st.fixed_dictionaries({"lead": st.none() | TEXT})),
            st.tuples(st.just("remark"), TEXT),
        )
    )
    task[field] = value


def add_or_drop_task(draw: Draw, data: Data) -> None:
    section = draw(st.sampled_from([*sections_of(data)]))
    if section.get("tasks") and draw(st.booleans()):
        section["tasks"].remove(draw(st.sampled_from(section["tasks"])))
        return
    number = draw(st.integers(1, 12))
    tasks = section.setdefault("tasks", [])
    if f"{section['id']}.{number}" not in [task["id"] for task in tasks]:
        task = {"id": f"{section['id']}.{number}", "title": draw(TEXT), "deadline": draw(DEADLINES)}
        tasks.append({**task, "lead": draw(BODIES)})
        tasks.sort(key=lambda one: int(one["id"].rpartition(".")[2]))


def edit_sections(draw: Draw, data: Data) -> None:
    parent = draw(st.sampled_from([data, *data["sections"]]))
    inner = parent.setdefault("sections", [])
    choice = draw(st.integers(0, 2))
    if choice == 0 and len(inner) > 1:
        inner.remove(draw(st.sampled_from(inner)))
        return
    if choice == 1 and inner:
        draw(st.sampled_from(inner))["title"] = draw(TEXT)
        return
    names = ["I", "II", "III", "IV", "V", "IX"] if parent is data else [f"{parent['id']}.{one}" for one in "ABCD"]
    name = draw(st.sampled_from(names))
    if name not in [section["id"] for section in inner]:
        task = {"id": f"{name}.1", "title": draw(TEXT), "deadline": draw(DEADLINES)}
        inner.append({"id": name, "title": draw(TEXT), "tasks": [task][: draw(NUMBER)]})
        inner.sort(key=lambda one: names.index(one["id"]))


def edit_kpis(draw: Draw, data: Data) -> None:
    kpis = data["kpis"]
    choice = draw(st.integers(0, 4))
    if choice == 0 and kpis:
        kpis.remove(draw(st.sampled_from(kpis)))
    elif choice == 1 and f"KPI.{len(kpis) + 3}" not in [kpi["id"] for kpi in kpis]:
        kpis.append({"id": f"KPI.{len(kpis) + 3}", "title": draw(TEXT), "unit": "%", "target": draw(TARGETS)})
    elif kpis:
        kpi = draw(st.sampled_from(kpis))
        kpi["target"] = draw(TARGETS)
        kpi["footnotes"] = draw(FOOTNOTES)


def edit_activities(draw: Draw, data: Data) -> None:
    activities = data["activities"]
    if activities and draw(st.booleans()):
        activity = draw(st.sampled_from(activities))
        activity["items"], activity["deadline"] = draw(TEXTS), draw(DEADLINES)
    elif activities and draw(st.booleans()):
        activities.pop()
    else:
        activities.append({"id": f"HD.{len(activities) + 1}", "title": draw(TEXT), "lead": draw(BODIES)})


def edit_text(draw: Draw, data: Data) -> None:
    holder, field, values = draw(
        st.sampled_from(
            [
                (data, "theme", st.none() | TEXT),
                (data, "budget", st.none() | TEXT),
                (data["document"], "recipients", TEXTS),
                (data["document"], "title", TEXT),
                (data["document"], "date", st.sampled_from(["2024-03", "2024-03-08"])),
                (data["objectives"], "general", TEXTS),
                (data["objectives"], "requirements", TEXTS),
                (data["objectives"], "headline", st.lists(st.sampled_from(["KPI.1", "KPI.2"]), unique=True)),
                (data, "headings", st.dictionaries(st.sampled_from(["I", "I.1", "I.1.a"]), TEXT)),
                (data, "organisation", st.lists(st.fixed_dictionaries({"title": TEXT, "items": TEXTS}), max_size=3)),
            ]
        )
    )
    holder[field] = draw(values)


def edit_what_binds_nobody(draw: Draw, data: Data) -> None:
    name = draw(st.sampled_from(["so-a", "so-b"]))
    data["agencies"] = [agency for agency in data["agencies"] if agency["id"] != name]
    data["agencies"].append({"id": name, "name": draw(TEXT), "kind": "department"})


EDITS = (edit_task, edit_task, add_or_drop_task, edit_sections, edit_kpis, edit_activities, edit_text)


@st.composite
def edited(draw: Draw, data: Data | None = None) -> Data:
    """The data after a few edits."""
    data = deepcopy(ISSUED if data is None else data)
    for _ in range(draw(st.integers(1, 4))):
        draw(st.sampled_from([*EDITS, edit_what_binds_nobody]))(draw, data)
    return data


def value(data: Any) -> Any:
    return data if data is None or isinstance(data, int | float | str | list | dict | date) else str(data)


def entry_of(old: Plan, new: Plan, day: date, *, correction: bool = False) -> Amendment:
    """What the ledger says of a change."""
    changes = [change for change in diff(old, new) if change.is_legal]
    values = [
        AmendedValue.model_validate({"path": one.path, "from": value(one.old), "to": value(one.new)}) for one in changes
    ]
    return Amendment(document=f"{day:%d}/KH", date=day, reason="x", changes=tuple(values), correction=correction)


@st.composite
def amended(draw: Draw) -> list[Plan]:
    """The plan as issued and after each of a few decisions, a day apart, with its ledger."""
    data, plans, day = deepcopy(ISSUED), [plan_of(ISSUED)], FIRST_DAY
    for _ in range(draw(st.integers(1, 4))):
        data = draw(edited(data))
        plan = plan_of(data)
        entry = entry_of(plans[-1], plan, day)
        plans.append(plan.model_copy(update={"amendments": (*plans[-1].amendments, entry)}))
        day += timedelta(1)
    return plans


def legal(old: Plan, new: Plan | None) -> list[Change]:
    assert new is not None
    return [change for change in diff(old, new) if change.is_legal]


def order(plan: Plan) -> list[list[str]]:
    return [
        [section.id for section in plan.all_sections()],
        [task.id for task in plan.tasks()],
        [activity.id for activity in plan.activities],
    ]


LAW = settings(max_examples=50, suppress_health_check=list(HealthCheck))


@LAW
@given(edited())
def test_a_plan_does_not_differ_from_itself(data: Data) -> None:
    assert diff(plan_of(data), plan_of(data)) == ()


@LAW
@given(edited(), edited())
def test_read_backwards_each_change_is_its_mirror(one: Data, other: Data) -> None:
    back = {"added": "removed", "removed": "added", "changed": "changed"}
    there, here = diff(plan_of(one), plan_of(other)), diff(plan_of(other), plan_of(one))
    assert {change.path: (back[change.kind], change.new, change.old) for change in there} == {
        change.path: (change.kind, change.old, change.new) for change in here
    }
    backwards = {change.path: change for change in here}
    for change in there:
        mirror = backwards[change.path]
        if change.field != "lifecycle":  # of three states, what a way back is called depends on where it leads
            assert significance(mirror) == MIRRORS.get(significance(change), significance(change))
        days, mirrored = moved_days(change, CALENDAR), moved_days(mirror, CALENDAR)
        assert (days is None) == (mirrored is None)
        assert days is None or mirrored is None or (-days.days, -days.working_days) == mirrored


@pytest.mark.parametrize(
    ("old", "new", "meaning"),
    [
        ("active", "suspended", "suspended"),
        ("active", "cancelled", "cancelled"),
        ("suspended", "active", "resumed"),
        ("cancelled", "active", "resumed"),
        ("suspended", "cancelled", "cancelled"),
        ("cancelled", "suspended", "suspended"),
    ],
)
def test_a_lifecycle_is_called_by_where_it_leads(old: str, new: str, meaning: str) -> None:
    change = Change("changed", "task", "I.1", ("lifecycle",), old, new)
    assert significance(change) is Significance(meaning)


@LAW
@given(amended())
def test_undoing_all_amendments_gives_the_plan_as_issued(plans: list[Plan]) -> None:
    issued, now = plans[0], plans[-1]
    before = undone(now, now.amendments)
    assert legal(issued, before) == []
    assert before is not None
    assert before.amendments == ()
    assert order(before) == order(issued)


@LAW
@given(amended())
def test_the_ledger_leads_forward_to_the_present_plan(plans: list[Plan]) -> None:
    now = plans[-1]
    forward = applied(plans[0], now.amendments)
    assert legal(now, forward) == []
    assert forward is not None
    assert forward.amendments == now.amendments
    assert order(forward) == order(now)


@LAW
@given(amended())
def test_on_each_day_the_plan_is_what_was_decided_till_then(plans: list[Plan]) -> None:
    for number, plan in enumerate(plans):
        found = plan_on(plans[-1], FIRST_DAY + timedelta(number - 1))
        assert found.fits
        assert legal(plan, found.plan) == []


@LAW
@given(amended())
def test_the_ledger_accounts_for_the_way_between_any_two_versions(plans: list[Plan]) -> None:
    for number, plan in enumerate(plans):
        assert account(plan, plans[-1]) == ((), plans[-1].amendments[number:], (), (), True)


@LAW
@given(amended(), st.data())
def test_a_change_that_no_entry_tells_is_found(plans: list[Plan], data: st.DataObject) -> None:
    now = plans[-1]
    silent = plan_of(data.draw(edited(now.model_dump(mode="json", by_alias=True, exclude={"amendments"}))))
    silent = silent.model_copy(update={"amendments": now.amendments})
    changes = {change.path for change in legal(now, silent)}
    for base in plans:
        assert {change.path for change in account(base, silent).unexplained} == changes


@LAW
@given(amended(), st.data())
def test_a_correction_is_never_undone(plans: list[Plan], data: st.DataObject) -> None:
    """One of a text that no amendment changed."""
    now = plans[-1]
    touched = {change.path for entry in now.amendments for change in entry.changes}
    paths = ("basis/text", "objectives/specific", "document/place")
    head, field = data.draw(st.sampled_from([path for path in paths if path not in touched])).split("/")
    whole = now.model_dump(mode="json", by_alias=True, exclude={"amendments"})
    whole[head][field] = "Đúng"
    plan = plan_of(whole)
    day = FIRST_DAY + timedelta(len(plans))
    entry = entry_of(now, plan, day, correction=True)
    plan = plan.model_copy(update={"amendments": (*now.amendments, entry)})
    found = plan_on(plan, date(2024, 1, 1))
    assert [change.path for change in legal(plans[0], found.plan)] == [f"{head}/{field}"]
    assert found.plan.amendments == (entry,)
    again = applied(found.plan, now.amendments)
    assert legal(plan, again) == []


WORDS = "tasks sections kpis headings objectives general deadline due parts target footnotes title agencies amendments"
STEPS = st.sampled_from([*WORDS.split(), "", "0", "1", "-1", "99", "I", "II", "II.A", "I.1", "II.A.1", "KPI.1"])
PATHS = st.lists(STEPS, min_size=1, max_size=5).map("/".join).filter(bool)
LEAVES = st.none() | TEXT | NUMBER | st.booleans() | DAY
NONSENSE = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(STEPS | st.sampled_from(["id", "kind"]), inner, max_size=3)
    ),
    max_leaves=5,
)
VALUES = st.builds(
    lambda path, old, new: AmendedValue.model_validate({"path": path, "from": old, "to": new}),
    PATHS,
    NONSENSE,
    NONSENSE,
)


@settings(LAW, max_examples=120)
@given(st.lists(st.lists(VALUES, min_size=1, max_size=4), min_size=1, max_size=3))
def test_nonsense_in_a_ledger_is_no_fault_of_the_tool(entries: list[list[AmendedValue]]) -> None:
    ledger = tuple(Amendment(date=FIRST_DAY, reason="x", changes=tuple(changes)) for changes in entries)
    base = plan_of(ISSUED)
    plan = base.model_copy(update={"amendments": ledger})
    assert isinstance(plan_on(plan, date(2024, 1, 1)).plan, Plan)
    assert account(base, plan).new == ledger


FIELDS = (
    "lifecycle deadline deadline/due deadline/text deadline/kind lead coordinating title target/value target/due "
    "target/kind target/parts/a/value unit"
)
AMENDED = st.sampled_from([f"{head}/I.1/{field}" for head in ("tasks", "kpis") for field in FIELDS.split()])


@settings(LAW, max_examples=300)
@given(AMENDED | PATHS, NONSENSE, NONSENSE)
def test_nonsense_in_an_entry_has_a_significance(path: str, old: object, new: object) -> None:
    change = change_of(AmendedValue.model_validate({"path": path, "from": old, "to": new}))
    assert change is None or isinstance(significance(change), Significance)


@pytest.mark.parametrize("old", ["rubbish", 1, ["I.1"], {"title": "khác"}, {"id": "I.9", "title": "khác"}, {"id": 1}])
def test_what_was_there_is_not_lost_by_nonsense(old: object) -> None:
    """An item of which an entry says that it was no item before."""
    change = AmendedValue.model_validate({"path": "tasks/I.1", "from": old})
    entry = Amendment(document="1/KH", date=FIRST_DAY, reason="x", changes=(change,))
    plan = plan_of(ISSUED).model_copy(update={"amendments": (entry,)})
    assert "I.1" in [task.id for task in plan_on(plan, date(2024, 1, 1)).plan.tasks()]


@pytest.mark.parametrize(
    "held", [{"tasks": "x"}, {"tasks": [1]}, {"sections": {"id": 1}}, {"sections": [{"tasks": 1}]}]
)
@pytest.mark.parametrize("name", ["II", "IX"])
def test_nonsense_within_a_section_is_no_fault_of_the_tool(name: str, held: Data) -> None:
    section = {"id": name, "title": "khác", **held}
    changes = [
        AmendedValue.model_validate({"path": path, "from": old})
        for path, old in (("tasks/I.1/title", "a"), (f"sections/{name}", section), ("tasks/I.9", {"id": "I.9"}))
    ]
    entry = Amendment(document="1/KH", date=FIRST_DAY, reason="x", changes=tuple(changes))
    plan = plan_of(ISSUED).model_copy(update={"amendments": (entry,)})
    assert plan_on(plan, date(2024, 1, 1)) == (plan, (), False)
