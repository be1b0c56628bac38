"""From a file's text to a model: what is wrong is said, and the rest is kept."""

from datetime import date

import pytest

from dxplan.model.deadline import Fixed, Recurring
from dxplan.reading.load import load_plan
from dxplan.render.language import language
from dxplan.render.views.findings import concise
from plans import plan_of, plan_text, workspace_of

ENGLISH = language("en")
GOOD = "- {id: I.1, title: a}\n"


def sentences_of(text: str) -> list[str]:
    return [concise(finding, ENGLISH) for finding in workspace_of(text).diagnostics]


@pytest.mark.parametrize(
    ("task", "sentence"),
    [
        ("{id: I.2, title: a, leed: [so-tc]}", "DX010 I.2: the key leed is not known here; did you mean lead?"),
        ("{id: I.2}", "DX011 I.2: the key title is missing"),
        ("{id: I.2, title: 12}", 'DX012 I.2: title: 12 is not a text; put it in quotes: "12"'),
        ("{id: I.2, title: a, lead: so-tc}", "DX012 I.2: lead: so-tc is not a list; write [so-tc]"),
        (
            "{id: I.2, title: a, lead: }",
            "DX012 I.2: lead: null is not a list; leave the key out, or write [] for an empty list",
        ),
        ("{id: I.2, title: {b: c}}", "DX012 I.2: title: {…} is not a text"),
        ("{id: I.2, title: [b]}", "DX012 I.2: title: […] is not a text"),
        ("{id: I.2, title: true}", "DX012 I.2: title: true is not a text"),
        ('{id: I.2, title: ""}', "DX013 I.2: title is blank; write the text"),
        (f"{{id: I.2, title: a, short: {'a' * 81}}}", "DX013 I.2: short is too long: 81 characters, 80 at most"),
        (
            "{id: I.2, title: a, lifecycle: canceled}",
            "DX013 I.2: lifecycle: canceled is not one of active, suspended, cancelled; did you mean cancelled?",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, due: 2024-06-30}}",
            "DX011 I.2: deadline has no kind; write kind: and one of its values",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixde, due: 2024-06-30}}",
            "DX013 I.2: kind: fixde is not one of fixed, recurring, ongoing, by_document, external, "
            "after_event, stages; did you mean fixed?",
        ),
        ("{id: I.2, title: a, deadline: {text: a, kind: stages, stages: []}}", "DX013 I.2: stages is an empty list"),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: stages, stages: [{deadline: {text: b, kind: fixde}}]}}",
            "DX013 I.2: kind: fixde is not one of fixed, recurring, ongoing, by_document, external, after_event; "
            "did you mean fixed?",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: ongoing, begins: tomorrow}}",
            "DX014 I.2: begins: tomorrow is not written as a date; write year-month-day, as 2024-06-30",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: 2024-02-30}}",
            "DX014 I.2: due: there is no day 2024-02-30; 2024-02 has 29 days",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: 2024-13-01}}",
            "DX014 I.2: due: there is no day 2024-13-01",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: 2O24-11-29}}",
            "DX014 I.2: due: 2O24-11-29 is not written as a date; a letter stands in place of a digit; "
            "write 2024-11-29",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: l5/7/2O24}}",
            "DX014 I.2: due: l5/7/2O24 is not written as a date; a letter stands in place of a digit; write 2024-07-15",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: abcd-ef-gh}}",
            "DX014 I.2: due: abcd-ef-gh is not written as a date; write year-month-day, as 2024-06-30",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: ２０２４-01-01}}",
            "DX014 I.2: due: ２０２４-01-01 is not written as a date; write year-month-day, as 2024-06-30",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: 30/6/2024}}",
            "DX014 I.2: due: 30/6/2024 is not written as a date; write 2024-06-30",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: 2024-6-3}}",
            "DX014 I.2: due: 2024-6-3 is not written as a date; write 2024-06-03",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: Tháng 6}}",
            "DX014 I.2: due: Tháng 6 is not written as a date; write year-month-day, as 2024-06-30",
        ),
        (
            "{id: I.2, title: a, deadline: {text: a, kind: fixed, due: 1704067200}}",
            "DX014 I.2: due: 1704067200 is not written as a date; write year-month-day, as 2024-06-30",
        ),
        (
            "{id: I.2, title: a, deadline: Khoảng giữa quý III}",
            "DX201 I.2: the deadline “Khoảng giữa quý III” can't be read for certain; write out what is meant, as "
            '{text: "Khoảng giữa quý III", kind: fixed, due: 2024-09-30}',
        ),
        (
            "{id: I 2, title: a}",
            "DX013 I 2: id: I 2 is not an id; "
            "an id is made of digits and letters without marks, joined by single dots, hyphens or underscores",
        ),
    ],
)
def test_a_wrong_value_is_said_with_its_remedy_and_the_rest_is_kept(task: str, sentence: str) -> None:
    text = plan_text(f"{GOOD}- {task}\n- {{id: I.3, title: c}}\n")
    workspace = workspace_of(text)
    assert [concise(finding, ENGLISH).partition("error ")[2] for finding in workspace.diagnostics] == [sentence]
    assert workspace.plan is not None
    assert [one.id for one in workspace.plan.tasks()] == ["I.1", "I.3"]
    assert len(workspace.left_out) == 1


def test_the_smallest_item_that_does_not_fit_is_left_out() -> None:
    workspace = workspace_of(plan_text("- {id: I.1, title: a, footnotes: [{mark: 0, after: a, text: b}]}"))
    assert [concise(finding, ENGLISH).partition("error ")[2] for finding in workspace.diagnostics] == [
        "DX013 I.1: mark: 0 is below the least, 1"
    ]
    assert workspace.plan is not None
    assert [(task.id, task.footnotes) for task in workspace.plan.tasks()] == [("I.1", ())]


@pytest.mark.parametrize(
    ("rest", "sentence"),
    [
        (
            "kpis: [{id: KPI.1, title: a, unit: d, target: {kind: at_least, value: '12,5'}}]",
            "DX012 KPI.1: value: '12,5' is not a number; write 12.5, with a point",
        ),
        (
            "kpis: [{id: KPI.1, title: a, unit: d, target: {kind: at_least, value: nhiều}}]",
            "DX012 KPI.1: value: nhiều is not a number",
        ),
        (
            "reporting: {text: a, every: quarter, due_day: 32, first_period: 2024-Q2, to: so-tttt, bodies: []}",
            "DX013 due_day: 32 is above the most, 31",
        ),
        (
            "reporting: {text: a, every: quarter, due_day: 14, first_period: Q2/2024, to: so-tttt, bodies: []}",
            "DX014 first_period: Q2/2024 is not written as a date; "
            "write a quarter as 2024-Q2, a month as 2024-06, a half-year as 2024-H1, a year as 2024",
        ),
    ],
)
def test_a_wrong_value_elsewhere(rest: str, sentence: str) -> None:
    workspace = workspace_of(plan_text(GOOD, rest))
    assert [concise(finding, ENGLISH).partition("error ")[2] for finding in workspace.diagnostics] == [sentence]
    assert workspace.plan is not None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("- a\n", "plan.yaml:1:1: error DX012 the file does not consist of keys and values, such as schema: 1"),
        ("schema: 2\n", "plan.yaml:1:9: error DX015 schema 2 is later than this dxplan reads; use a newer dxplan"),
        ("", "plan.yaml:1:1: error DX008 the file is empty"),
    ],
)
def test_no_plan_at_all(text: str, sentence: str) -> None:
    assert sentences_of(text) == [sentence]
    assert workspace_of(text).plan is None


def test_a_percentage_may_bear_its_sign() -> None:
    plan = plan_of(GOOD, "kpis: [{id: KPI.1, title: a, unit: '%', target: {kind: at_least, value: 62.5%}}]")
    assert plan.kpis[0].all_targets[0].value == 62.5


def test_a_bare_wording_is_read() -> None:
    plan = plan_of("""
        - {id: I.1, title: a, deadline: Tháng 6}
        - {id: I.2, title: b, deadline: Hàng Quý}
    """)
    first, second = (task.deadline for task in plan.tasks())
    assert isinstance(first, Fixed)
    assert (first.text, first.due) == ("Tháng 6", date(2024, 6, 30))
    assert isinstance(second, Recurring)
    assert second.length == "quarter"


def test_a_broken_part_that_the_plan_can_do_without_is_left_out() -> None:
    workspace = workspace_of(plan_text(GOOD, "reporting: 3\nbudget: 4\n"))
    assert len(workspace.diagnostics) == 2
    assert workspace.plan is not None
    assert workspace.plan.reporting == ()


def test_without_a_part_that_every_plan_has_there_is_no_plan() -> None:
    text = plan_text(GOOD).replace("year: 2024\n", "").replace("status: in_force", "status: dead")
    workspace = workspace_of(text)
    assert workspace.plan is None
    assert {finding.rule.code for finding in workspace.diagnostics} == {"DX011", "DX013"}


def test_fields_are_located_by_item_and_path() -> None:
    text = plan_text("- {id: I.1, title: a}\n- id: I.2\n  title: b\n  lead: [so-tc, so-tttt]\n- {id: I.2, title: c}\n")
    workspace = workspace_of(text)
    lines = text.split("\n")

    def at(subject: str, field: str, nth: int = 0) -> str:
        line, column = workspace.locate(subject, field, nth)
        return lines[line - 1][column - 1 :]

    assert at("I.2", "title").startswith("b")
    assert at("I.2", "title", 1).startswith("c}")
    assert at("I.2", "lead.1").startswith("so-tttt]")
    assert at("I.2", "deadline.due").startswith("id: I.2")  # not there: the item itself
    assert at("", "document.date").startswith("2024-05-15")
    assert at("nothing", "") == lines[0]


def test_loading_leaves_the_collector_as_it_was() -> None:
    import gc

    assert gc.isenabled()
    load_plan("plan.yaml", b"schema: 1")
    assert gc.isenabled()


def test_a_wrong_year_is_the_one_fault_however_many_wordings_there_are() -> None:
    text = plan_text("- {id: I.1, title: a, deadline: Tháng 6}\n- {id: I.2, title: b, deadline: Tháng 7}\n")
    workspace = workspace_of(text.replace("year: 2024", 'year: "2024"'))
    assert [concise(finding, ENGLISH) for finding in workspace.diagnostics] == [
        'plan.yaml:3:7: error DX012 year: "2024" is not a whole number; write 2024, without quotes'
    ]
