"""The paths of the ledger: how they are read and written, and where they lead in a plan."""

from itertools import chain
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.change.diff import diff
from dxplan.change.ledger import applied
from dxplan.change.path import LIST_OF, LISTS, LedgerPath, index_of, items_in, overlap, place_of, resolve, step_to
from dxplan.model.definition import BaseModel
from dxplan.model.plan import Plan, Section, Task
from dxplan.reading.load import reading_context
from test_change_laws import FIRST_DAY, ISSUED, LAW, Data, edited, entry_of, plan_of

ID = st.from_regex(r"[0-9A-Za-z]+([._-][0-9A-Za-z]+)*", fullmatch=True)
STEPS = st.lists(st.sampled_from(["title", "deadline", "due", "parts", "0", "a.b"]), max_size=5).map(tuple)
OF_ITEMS = st.builds(LedgerPath, st.sampled_from([*LIST_OF]), ID, STEPS)
OF_THE_PLAN = st.builds(
    lambda head, steps: LedgerPath("plan", "", (head, *steps)), st.sampled_from(["theme", "objectives"]), STEPS
)
PATHS = OF_ITEMS | OF_THE_PLAN
PLAN = plan_of(ISSUED)


def as_written(data: Any) -> Any:
    """What the serializer gives, with the only rhythm of a deadline as a file has it: by its name alone."""
    if isinstance(data, list):
        return [*map(as_written, data)]
    if not isinstance(data, dict):
        return data
    written = {key: as_written(value) for key, value in data.items()}
    match written.get("every"):
        case [{"every": name, **rest}] if not rest:
            written["every"] = name
    return written


def plain(value: Any) -> Any:
    """A value of a model as a change has it."""
    if isinstance(value, BaseModel):
        inner = {"sections", "tasks"} if isinstance(value, Section) else None
        return as_written(value.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=inner))
    return [*map(plain, value)] if type(value) is tuple else value


def value_at(plan: Plan, path: LedgerPath) -> Any:
    item = next((item for item in items_in(plan, path.subject) if item.id == path.id), None) if path.id else plan
    return plain(resolve(item, path.steps))


@pytest.mark.parametrize(
    ("text", "path"),
    {
        "tasks/II.1/deadline/due": LedgerPath("task", "II.1", ("deadline", "due")),
        "tasks/II.1": LedgerPath("task", "II.1"),
        "kpis/KPI.1/target/parts/x/value": LedgerPath("kpi", "KPI.1", ("target", "parts", "x", "value")),
        "sections/IV.B/title": LedgerPath("section", "IV.B", ("title",)),
        "theme": LedgerPath("plan", "", ("theme",)),
        "objectives/general/0": LedgerPath("plan", "", ("objectives", "general", "0")),
        "task/II.1/title": LedgerPath("plan", "", ("task", "II.1", "title")),
        "tasks/II.1/title/": LedgerPath("task", "II.1", ("title",)),
        "tasks/II.1//title": LedgerPath("task", "II.1", ("title",)),
        "/tasks/II.1": LedgerPath("plan", "", ("", "tasks", "II.1")),
        "tasks": LedgerPath("task", ""),
        "/": LedgerPath("plan", "", ("",)),
    }.items(),
)
def test_a_path_is_read(text: str, path: LedgerPath) -> None:
    assert LedgerPath.parse(text) == path


@given(PATHS)
def test_a_path_is_read_as_it_is_written(path: LedgerPath) -> None:
    assert LedgerPath.parse(str(path)) == path


@given(st.lists(st.sampled_from([*LISTS, "theme", "I.1", "title", "/", "//", "é"]), min_size=1).map("/".join))
def test_any_text_is_a_path_and_written_the_same_way_twice(text: str) -> None:
    path = LedgerPath.parse(text)
    assert LedgerPath.parse(str(path)) == path


def test_a_path_of_many_slashes_has_few_steps() -> None:
    text = "tasks/I.1" + "/x" * 2_000
    path = LedgerPath.parse(text)
    assert str(path) == text
    assert len([*path.prefixes]) < 100


@LAW
@given(edited())
def test_a_change_is_found_at_its_path_on_both_sides(data: Data) -> None:
    new = plan_of(data)
    changes = diff(PLAN, new)
    paths = [LedgerPath.parse(change.path) for change in changes]
    assert paths == [LedgerPath(change.subject, change.id, change.steps) for change in changes]
    assert [value_at(PLAN, path) for path in paths] == [change.old for change in changes]
    assert [value_at(new, path) for path in paths] == [change.new for change in changes]


@LAW
@given(edited())
def test_an_entry_sets_the_values_at_its_paths(data: Data) -> None:
    new = plan_of(data)
    entry = entry_of(PLAN, new, FIRST_DAY)
    after = applied(PLAN, [entry])
    assert after is not None
    paths = [LedgerPath.parse(amended.path) for amended in entry.changes]
    assert [value_at(after, path) for path in paths] == [value_at(new, path) for path in paths]


@LAW
@given(edited())
def test_a_plan_and_its_data_are_resolved_alike(data: Data) -> None:
    plan = plan_of(data)
    whole = plan.model_dump(mode="json", by_alias=True)
    for steps in [
        ("theme",),
        ("objectives", "general", "0"),
        ("kpis", "KPI.1", "target"),
        ("agencies", "so-a", "name"),
    ]:
        value = resolve(plan, steps)
        data = value.model_dump(mode="json", by_alias=True) if isinstance(value, BaseModel) else value
        assert resolve(whole, steps) == data


@LAW
@given(edited())
def test_the_data_of_a_file_are_what_the_serializer_gives(data: Data) -> None:
    plan = plan_of(data)
    ours = plan.file_data()
    dumped = as_written(plan.model_dump(mode="json", by_alias=True, exclude_defaults=True))
    assert Plan.model_validate(plan.file_data(), context=reading_context(2024)) == plan
    del ours["reporting"], dumped["reporting"]  # which has lists that a file writes as one value
    assert repr(ours) == repr(dumped)


PARTS = [{"id": "a"}, {"id": "0"}, {"title": "x"}]


@pytest.mark.parametrize(
    ("node", "step", "place"),
    [
        ({"title": "x"}, "title", "title"),
        ({"title": "x"}, "due", None),
        ({"title": None}, "title", "title"),
        (PLAN, "theme", "theme"),
        (PLAN, "name", None),
        (PARTS, "a", 0),
        (PARTS, "0", 1),
        (PARTS, "2", 2),
        (PARTS, "3", None),
        (PARTS, "-1", None),
        (PARTS, "02", None),
        (("x", "y"), "1", 1),
        ("xy", "1", None),
        (None, "title", None),
    ],
)
def test_a_step_is_a_field_or_a_key_or_an_id_or_else_a_position(node: Any, step: str, place: str | int | None) -> None:
    assert place_of(node, step) == place


def test_what_is_not_there_is_none() -> None:
    assert resolve(PLAN, ["objectives", "general", "99", "x"]) is None
    assert resolve(PLAN, []) is PLAN


def test_the_step_to_an_item_leads_back_to_it() -> None:
    items = [*PLAN.kpis, "x", *PLAN.agencies]
    assert [index_of(items, step_to(at, item)) for at, item in enumerate(items) if item != "x"] == [
        at for at, item in enumerate(items) if item != "x"
    ]
    assert step_to(7, "x") == "7"


@pytest.mark.parametrize(
    ("path", "other", "do"),
    [
        ("tasks/I.1/deadline", "tasks/I.1/deadline", True),
        ("tasks/I.1/deadline", "tasks/I.1/deadline/due", True),
        ("tasks/I.1", "tasks/I.1/deadline/due", True),
        ("tasks/I.1", "tasks/I.10", False),
        ("tasks/I.1/lead", "tasks/I.1/title", False),
        ("theme", "budget", False),
    ],
)
def test_paths_overlap_where_one_leads_to_a_part_of_the_other_s(path: str, other: str, do: bool) -> None:
    assert overlap(path, other) is do
    assert overlap(other, path) is do


def test_the_prefixes_of_a_path_begin_at_its_item() -> None:
    path = LedgerPath.parse("tasks/I.1/deadline/due")
    assert [*map(str, path.prefixes)] == ["tasks/I.1", "tasks/I.1/deadline", "tasks/I.1/deadline/due"]


def keys_of(model: type[BaseModel]) -> list[str]:
    """The keys that a part has in the file."""
    return [field.alias or name for name, field in model.model_fields.items()]


def test_every_list_of_items_with_ids_is_known() -> None:
    models = {
        name: model
        for name, annotation in Plan.__annotations__.items()
        for model in get_args(next(iter(get_args(annotation)), None))
        if "id" in getattr(model, "model_fields", ())
    }
    del models["top_tasks"]  # the key `tasks` of the file
    models.pop("reporting", None)  # a part of the plan, though its duties may have ids
    assert {*models, "tasks"} == LISTS.keys()
    assert {subject: name for name, subject in LISTS.items()} == LIST_OF
    for name, model in [*models.items(), ("tasks", Task)]:
        assert LedgerPath(LISTS[name], "x").has_known_field
        assert all(LedgerPath(LISTS[name], "x", (key,)).has_known_field for key in keys_of(model))
        assert not LedgerPath(LISTS[name], "x", ("no_field",)).has_known_field


def test_items_are_in_the_document_s_order_whatever_section_they_are_in() -> None:
    assert [item.id for item in items_in(PLAN, "task")] == [task.id for task in PLAN.tasks()]
    sections = [section.id for section in items_in(PLAN, "section")]
    assert sections == [*chain.from_iterable((part.id for part in top.all_sections()) for top in PLAN.sections)]
