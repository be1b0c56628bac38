"""The story of a deadline: first due, each extension, how far it has slipped."""

from datetime import date

import pytest

from dxplan.change.story import Story, due_story
from plans import CALENDAR, plan_of

TASKS = """\
- {id: I.1, title: Việc một, deadline: {text: 30/9/2024, kind: fixed, due: 2024-09-30}, lead: [so-tc]}
- {id: I.2, title: Việc hai, deadline: {text: 28/6/2024, kind: fixed, due: 2024-06-28}, lead: [so-tc]}
- {id: I.3, title: Việc ba, deadline: Thường xuyên, lead: [so-tc]}
"""


def entry(day: str, *changes: str, correction: bool = False) -> str:
    head = "correction: true" if correction else "document: 1/KH-BCĐ"
    return (
        f"  - {{date: {day}, {head}, reason: x, changes: [{', '.join(f'{{path: {change}}}' for change in changes)}]}}\n"
    )


def story_of(*entries: str, item: str = "I.1") -> Story:
    return due_story(plan_of(TASKS, "amendments:\n" + "".join(entries) if entries else ""), item, date(2024, 10, 1))


JUNE_TO_JULY = "tasks/I.1/deadline/due, from: 2024-06-28, to: 2024-07-31"
JULY_TO_SEPTEMBER = "tasks/I.1/deadline/due, from: 2024-07-31, to: 2024-09-30"


def test_two_extensions_add_up() -> None:
    story = story_of(entry("2024-06-20", JUNE_TO_JULY), entry("2024-07-20", JULY_TO_SEPTEMBER))
    assert (story.first, len(story.extensions)) == (date(2024, 6, 28), 2)
    assert story.slip(CALENDAR) == (94, 64)  # 23 in July, 22 in August, 21 in September less the 2nd and the 3rd


def test_other_fields_and_other_things_move_no_due_day() -> None:
    others = ("tasks/I.1/deadline/text, from: 28/6/2024, to: 30/9/2024", "tasks/I.1/lead, from: [so-nv], to: [so-tc]")
    assert (
        story_of(entry("2024-06-20", *others, "tasks/I.2/deadline/due, from: 2024-06-01, to: 2024-06-28")).steps == ()
    )
    assert story_of() == Story(None, ())
    assert story_of().slip(CALENDAR) is None


def test_a_day_that_stays_the_same_is_no_step() -> None:
    assert story_of(entry("2024-06-20", "tasks/I.1/deadline/due, from: 2024-09-30, to: 2024-09-30")).steps == ()


def test_a_shortened_deadline_is_no_extension() -> None:
    story = story_of(entry("2024-06-20", "tasks/I.1/deadline/due, from: 2024-12-31, to: 2024-09-30"))
    assert (len(story.steps), story.extensions) == (1, ())
    slip = story.slip(CALENDAR)
    assert slip is not None
    assert (slip.days, slip.working_days) == (-92, -66)


@pytest.mark.parametrize(
    ("entries", "first", "extensions"),
    [
        ((entry("2024-05-20", JUNE_TO_JULY, correction=True), entry("2024-07-20", JULY_TO_SEPTEMBER)), (7, 31), 1),
        ((entry("2024-06-20", JUNE_TO_JULY), entry("2024-07-20", JULY_TO_SEPTEMBER, correction=True)), (6, 28), 1),
    ],
    ids=["of what was issued", "of an extension"],
)
def test_a_correction_grants_nothing(entries: tuple[str, ...], first: tuple[int, int], extensions: int) -> None:
    story = story_of(*entries)
    assert (story.first, len(story.extensions)) == (date(2024, *first), extensions)


def test_a_whole_deadline_that_was_replaced_counts_by_its_day() -> None:
    old, new = ("{text: a, kind: fixed, due: 2024-06-28}", "{text: b, kind: fixed, due: 2024-09-30}")
    story = story_of(entry("2024-06-20", f"tasks/I.1/deadline, from: {old}, to: {new}"))
    assert [(step.old, step.new) for step in story.steps] == [(date(2024, 6, 28), date(2024, 9, 30))]


def test_a_due_day_taken_away_has_no_slip() -> None:
    story = story_of(entry("2024-06-20", "tasks/I.3/deadline/due, from: 2024-06-28, to: null"), item="I.3")
    assert (story.first, story.slip(CALENDAR)) == (date(2024, 6, 28), None)


KPI = """\
kpis:
  - id: KPI.1
    title: Dịch vụ
    unit: "%"
    targets: [{kind: at_least, value: 40, due: 2024-09-30}, {kind: at_least, value: 60, due: 2024-12-31}]
amendments:
"""


@pytest.mark.parametrize(("on", "first", "days"), [("2024-09-30", "2024-06-30", 92), ("2024-10-01", "2024-11-30", 31)])
def test_of_several_targets_the_one_that_counts_has_the_story(on: str, first: str, days: int) -> None:
    entries = (
        entry("2024-06-20", "kpis/KPI.1/targets/0/due, from: 2024-06-30, to: 2024-09-30"),
        entry("2024-07-20", "kpis/KPI.1/targets/1/due, from: 2024-11-30, to: 2024-12-31"),
    )
    story = due_story(plan_of(TASKS, KPI + "".join(entries)), "KPI.1", date.fromisoformat(on))
    assert story.first == date.fromisoformat(first)
    slip = story.slip(CALENDAR)
    assert slip
    assert slip.days == days


def test_a_stage_has_a_story_of_its_own_and_a_row_below_that_of_its_parent() -> None:
    stages = "tasks/I.1/deadline/stages/2/deadline"
    plan = plan_of(
        TASKS,
        "amendments:\n"
        + entry("2024-06-20", f"{stages}/due, from: 2024-06-28, to: 2024-07-31")
        + entry("2024-07-20", f"{stages}, from: {{kind: fixed, due: 2024-07-31}}, to: {{kind: fixed, due: 2024-08-31}}")
        + entry("2024-07-21", "tasks/I.2/deadline/due, from: 2024-06-01, to: 2024-06-28"),
    )
    story = due_story(plan, "I.1", date(2024, 10, 1), "2")
    assert (story.first, [step.new for step in story.steps]) == (
        date(2024, 6, 28),
        [date(2024, 7, 31), date(2024, 8, 31)],
    )
    assert due_story(plan, "I.1", date(2024, 10, 1), "1").steps == due_story(plan, "I.1", date(2024, 10, 1)).steps == ()
    assert [step.new for step in due_story(plan, "I.3", date(2024, 10, 1), above=("I.2",)).steps] == [date(2024, 6, 28)]
