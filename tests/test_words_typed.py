"""On the command line, the words that people use mean what dxplan's own do, for every option that takes a value."""

import ast
import json
import shlex
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.assess.tasks import State
from dxplan.cli import options
from dxplan.cli.building import build
from dxplan.cli.commands import names, reporting
from dxplan.diagnostics import DxplanError
from dxplan.model.records import KINDS
from dxplan.reading.format import FILES as KINDS_OF_FILES
from dxplan.reading.format import json_schema
from dxplan.render import language as speech
from dxplan.render.views import words
from dxplan.wording import choices
from dxplan.wording.choices import Choices, chosen
from everything import write_everything
from plans import ROOT

Run = Callable[..., tuple[int, str, str]]
VIETNAMESE, ENGLISH = speech.language("vi"), speech.language("en")

KIND_WORDS: Choices = {kind: model.words for kind, model in KINDS.items()}
CHOSEN: dict[str, Choices] = {
    "STATE": choices.STATES,
    "HOW": choices.PROGRESS,
    "overdue": choices.LATE_TASKS,
    "missing|late": choices.LATE_REPORTS,
    "1|2|3": choices.LEVELS,
    "KIND": choices.BODIES,
    "LANG": choices.LANGUAGES,
    "FORMAT": choices.FORMS,
}
"""What stands for a value of a list in the help, and the list with its words."""
READ = {
    **dict.fromkeys(("DAY", "DATE", "REV|DATE", "NO@DAY"), "a day"),
    **dict.fromkeys(("PERIOD", "MONTH"), "a period"),
    **dict.fromkeys(("N", "DAYS", "N/OF"), "a number"),
    **dict.fromkeys(("ID", "AGENCY", "TASK", "KPI"), "a thing of the plan"),
}
FREE = {
    "BASE",
    "CODE",
    "DIR",
    "FILE",
    "FILES",
    "FILE|LIST",
    "FILES|DIR",
    "FILE|YEAR",
    "FOLDER",
    "HEAD",
    "NAME",
    "NAME...",
    "NO",
}
FREE |= {"EVENT", "PATHS", "PLAN", "REV", "TEXT", "WHY", "YEAR"}
"""What no list is behind: texts, names, files, revisions. The kinds of a schema's FILE are a list, tried below."""

SAME = {
    "a state": ("tasks --state 'quá hạn'", "tasks --state overdue"),
    "when tasks fail": ("overdue --fail-on 'quá hạn'", "overdue --fail-on overdue"),
    "when the status fails": ("status --fail-on 'QUÁ HẠN'", "status --fail-on overdue"),
    "when nothing fails": ("status --fail-on không", "status --fail-on none"),
    "when reports fail": ("reporting --fail-on 'chưa gửi'", "reporting --fail-on missing"),
    "when late ones fail": ("reporting --fail-on 'gửi muộn'", "reporting --fail-on late"),
    "a form": ("status -f Markdown", "status -f md"),
    "a form in capitals": ("status -f JSON", "status -f json"),
    "a language": ("status --lang 'tiếng Việt'", "status --lang vi"),
    "a kind of file": ("schema 'nhật ký'", "schema journal"),
    "a day": ("status --as-of 10/9/2024", "status --as-of 2024-09-10"),
    "today": ("status --as-of 'hôm nay'", "status --as-of 2024-10-01"),
    "days between": (
        "tasks --due-after 1/9 --due-before 'ngày 31/12/2024'",
        "tasks --due-after 2024-09-01 --due-before 2024-12-31",
    ),
    "a period": ("reporting --period 'quý III/2024'", "reporting --period 2024-Q3"),
    "a month": ("calendar --month 'tháng 11'", "calendar --month 2024-11"),
    "what is looked back on": ("report quarterly --period '9 tháng'", "report quarterly --period 2024-9M"),
    "an agency": ("tasks --agency 'so tai chinh'", "tasks --agency so-tc"),
    "a document": ("show '298 kh-ubnd'", "show kh-298-2023"),
    "a section": ("tasks --section i", "tasks --section I"),
    "progress": (
        "record progress I.1 --agency 'SỞ TÀI CHÍNH' --progress 'đang làm' --percent '62,5 %' --on 10/9/2024 --dry-run",
        "record progress I.1 --agency so-tc --progress in_progress --percent 62.5 --on 2024-09-10 --dry-run",
    ),
    "a report": (
        "record report 'Sở Tài chính' --period 'quý 4' --date 'hôm qua' --received 'hôm nay' --dry-run",
        "record report so-tc --period 2024-Q4 --date 2024-09-30 --received 2024-10-01 --dry-run",
    ),
    "a completed period": (
        "record conclusion i.2 --occurrence Q3 --evidence 12/TB@30/9/2024 --dry-run",
        "record conclusion I.2 --occurrence 2024-Q3 --evidence 12/TB@2024-09-30 --dry-run",
    ),
    "a completed month, by its number": (
        "record conclusion HD.1 --occurrence 9 --on 30/9/2024 --dry-run",
        "record conclusion HD.1 --occurrence 2024-09 --on 2024-09-30 --dry-run",
    ),
    "a reading": (
        "record reading kpi.2 --part DE-AN-06 --value '1 200' --on 28/9/2024 --dry-run",
        "record reading KPI.2 --part de-an-06 --value 1200 --on 2024-09-28 --dry-run",
    ),
    "a date set": (
        "record date-set I.5 --due 30/11/2024 --on 20/9/2024 --dry-run",
        "record date-set I.5 --due 2024-11-30 --on 2024-09-20 --dry-run",
    ),
    "a session": (
        "record session --on 25/9/2024 --period 'quý ba' --attended 'các sở' --dry-run",
        "record session --on 2024-09-25 --period 2024-Q3 --attended cac-so --dry-run",
    ),
}
"""Lines that say the same: with words of people, and with dxplan's own."""


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_everything(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("case", SAME)
def test_a_line_in_words_does_what_the_canonical_one_does(run: Run, folder: Path, case: str) -> None:
    typed, canonical = SAME[case]
    expected = run(*shlex.split(canonical))
    assert expected[0] in (0, 1), expected[2]
    assert expected[1]
    assert run(*shlex.split(typed)) == expected
    assert run(*shlex.split(normalize("NFD", typed))) == expected


@pytest.mark.parametrize(
    ("typed", "states"),
    [
        ("Hoàn thành", ("completed", "completed_on_time", "completed_late")),
        ("hoan thanh dung han", ("completed_on_time",)),
        ("Hoàn thành quá hạn", ("completed_late",)),
        ("quá hạn", ("overdue",)),
    ],
)
def test_a_word_for_several_states_shows_the_tasks_of_them_all(
    run: Run, invented: Path, typed: str, states: tuple[str, ...]
) -> None:
    shared = ("tasks", "-C", str(invented), "--as-of", "2025-01-15", "-f", "json")
    shown = run(*shared, "--state", typed)
    assert shown == run(*shared, *(word for state in states for word in ("--state", state)))
    assert {task["state"] for task in json.loads(shown[1])["tasks"]} == set(states) - {"completed"}


@pytest.mark.parametrize("name", names())
def test_every_value_that_a_command_takes_is_of_a_known_sort(name: str) -> None:
    """Whoever adds an option with a list of values has to give the list its words."""
    for parameter in build(name, ENGLISH).params:
        metavar = parameter.metavar
        if metavar is None:
            assert getattr(parameter, "is_flag", False) or parameter.name == "help", parameter.name
        else:
            assert (metavar in CHOSEN) + (metavar in READ) + (metavar in FREE) == 1, (parameter.name, metavar)


def test_values_of_lists_are_read_in_one_place() -> None:
    """Others may refuse only what depends on the plan, and the ending of a file."""
    asked = {
        path.name: sorted({str(call.args[0].value) for call in _calls(path) if isinstance(call.args[0], ast.Constant)})
        for path in (ROOT / "src" / "dxplan" / "cli").rglob("*.py")
    }
    assert {name: said for name, said in asked.items() if said} == {
        "naming.py": ["--occurrence", "--stage"],
        "options.py": ["--output"],
    }


def _calls(path: Path) -> list[ast.Call]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "not_one_of"]


# The lists


def test_each_list_has_the_values_of_what_it_is_for() -> None:
    definitions = json_schema(of="journal")["$defs"]
    forms = {form for name in names() for form in build(name, ENGLISH).formats}
    assert list(choices.STATES) == list(State)
    kinds = {of["properties"]["kind"]["const"] for of in definitions.values() if "kind" in of.get("properties", {})}
    assert KIND_WORDS.keys() == kinds
    assert set(choices.PROGRESS) == set(definitions["JournalProgress"]["properties"]["progress"]["enum"])
    assert list(choices.LATE_REPORTS) == list(reporting.FAIL_ON)
    assert tuple(choices.LANGUAGES) == speech.CODES
    assert set(choices.FORMS) == forms
    assert tuple(choices.FILES) == KINDS_OF_FILES


LISTS = [
    *((name, own, word) for name, own in CHOSEN.items() for value in own.values() for word in value),
    *(("FILE", choices.FILES, word) for value in choices.FILES.values() for word in value),
    *(("KIND", KIND_WORDS, word) for value in KIND_WORDS.values() for word in value),
]


@given(st.sampled_from(LISTS), st.sampled_from([str, str.upper, str.title]), st.sampled_from(["NFC", "NFD", "bare"]))
def test_a_word_is_the_same_in_every_spelling(case: tuple[str, Choices, str], letters: type[str], marks: str) -> None:
    _, own, word = case
    typed = normalize("NFC" if marks == "NFC" else "NFD", letters(word)).replace(" ", "  ")
    if marks == "bare":
        typed = (
            "".join(char for char in typed if char < "\u0300" or char > "\u036f").replace("đ", "d").replace("Đ", "D")
        )
    assert chosen(f" {typed}\n", own) == tuple(value for value, its in own.items() if word in its)


@pytest.mark.parametrize("own", [*CHOSEN.values(), choices.FILES, KIND_WORDS])
def test_no_word_is_another_value_and_no_two_words_look_alike(own: Choices) -> None:
    for value in own:
        assert chosen(value, own) == chosen(value.upper(), own) == (value,)
        assert chosen(value.replace("_", " "), own) == (value,)
    for word in ("", "-", "x", "-1", "1.", "²", "hoàn thành một phần", "chưa", "hoàn"):
        assert chosen(word, own) == (), word


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (choices.STATES, {str(state): text for state, text in words.STATES.items()}),
        (choices.PROGRESS, words.DECLARED),
        (KIND_WORDS, words.RECORDED),
        (choices.LATE_REPORTS, {str(state): text for state, text in words.REPORT_STATES.items() if state != "on_time"}),
    ],
    ids=("states", "progress", "kinds", "reports"),
)
def test_what_the_screen_says_can_be_typed(own: Choices, said: dict[str, str]) -> None:
    for value in own.keys() & said.keys():
        for spoken in (VIETNAMESE, ENGLISH) if own is choices.STATES or own is choices.PROGRESS else (VIETNAMESE,):
            assert value in chosen(spoken.text(said[value]), own), value


# What is refused


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "record progress I.1 --agency so-tc --progress 'chưa hoàn thành'",
            "--progress: chưa hoàn thành may be in_progress or not_started",
        ),
        (
            "record progress I.1 --agency so-tc --progress 'quá hạn'",
            "--progress: quá hạn is not one of completed, in_progress, not_started",
        ),
        (
            "tasks --state muộn",
            "--state: muộn is not one of cancelled, suspended, completed_on_time, completed_late, completed, ongoing, "
            "awaiting, overdue, due_soon, in_progress, not_started\n  hint: in words: dừng, tạm dừng, hoàn thành "
            "đúng hạn, hoàn thành quá hạn, hoàn thành, thường xuyên, chờ, quá hạn, sắp đến hạn, đang thực hiện, chưa "
            "thực hiện",
        ),
        ("status --fail-on trễ", "--fail-on: trễ is not one of none, overdue\n  hint: in words: không, quá hạn"),
        ("report reminder --level -1", "--level: -1 is not one of 1, 2, 3\n"),
        ("kpis -f Word", "--format: Word is not one of text, json, csv, md, xlsx"),
        ("record synthesis --period '6 tháng'", "--period: 6 tháng may be 2024-H1 or 2024-H2"),
        ("record synthesis --period 2024-3", "--period: 2024-3 may be 2024-03 or 2024-Q3"),
        ("record reading KPI.1 --value 1.200", "--value: 1.200 may be 1200 or 1.2"),
        ("status --as-of 31/2/2024", "--as-of: there is no day 31/2/2024"),
    ],
)
def test_what_may_be_two_is_refused_with_both_and_else_the_choices_are_listed(
    run: Run, folder: Path, line: str, said: str
) -> None:
    code, out, err = run(*shlex.split(line))
    assert (code, out) == (2, "")
    assert f"dxplan: error: {said}" in " ".join(err.split("\n    ")), err


def test_an_error_is_said_in_the_language_that_was_asked_for_in_words(run: Run, folder: Path) -> None:
    assert "không có" in run("--lang", "tiếng Việt", "abc")[2]
    assert "there is no" in run("--lang", "ENGLISH", "abc")[2]


def test_a_list_without_words_has_no_hint() -> None:
    with pytest.raises(DxplanError) as refused:
        options.one_of("--level", "4", choices.LEVELS)
    assert refused.value.hint is None
