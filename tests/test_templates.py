"""Report templates: where they are found, what they may print, and that they can do nothing else."""

import json
import os
import re
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

import pytest

from plans import REAL_PLAN, plan_text

Run = Callable[..., tuple[int, str, str]]
Render = Callable[[str], tuple[int, str, str]]
Golden = Callable[[str, str], None]

TITLE = 'a | b *c* _d_ [e](http://f) <g> `h` ~i~ # j {{ 7*7 }} {% if %} \\ "k"'


@pytest.fixture
def render(run: Run, tmp_path: Path) -> Render:
    """Render a template's text over the real plan."""

    def render(text: str) -> tuple[int, str, str]:
        (tmp_path / "t.md.j2").write_text(text, "utf-8")
        return run("report", "t", "--templates", str(tmp_path))

    return render


class Late(BaseException):
    """Time is up; nothing on the way up catches it."""


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """Fail the test instead of waiting."""

    def late(_: int, __: FrameType | None) -> None:
        raise Late

    before, in_time = signal.signal(signal.SIGALRM, late), False
    signal.alarm(seconds)
    try:
        with suppress(Late):
            yield
            in_time = True
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    if not in_time:
        pytest.fail(f"took more than {seconds} s")


# Where they are


def test_a_chosen_folder_wins_over_the_repository_and_that_over_the_package(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def listed(*arguments: str) -> list[str]:
        return [line.partition("\t")[0] for line in run("report", "--list", *arguments)[1].splitlines()]

    chosen, repository = tmp_path / "chosen", tmp_path / "repository"
    for folder in (chosen, repository / "plans", repository / "templates"):
        folder.mkdir(parents=True)
    (repository / "plans" / "2024.yaml").write_bytes(REAL_PLAN.read_bytes())
    packaged, names = run("report", "status")[1], listed()
    monkeypatch.chdir(repository)
    assert run("report", "status")[1] == packaged
    (repository / "templates" / "status.md.j2").write_text("the repository's\n", "utf-8")
    (repository / "templates" / "own.md.j2").write_text("{% include 'part.md.j2' %}", "utf-8")
    (repository / "templates" / "part.md.j2").write_text("a part\n", "utf-8")
    assert run("report", "status")[1] == "the repository's\n"
    assert run("report", "own")[1] == "a part\n"
    (chosen / "status.md.j2").write_text("the chosen\n", "utf-8")
    assert run("report", "status", "--templates", str(chosen))[1] == "the chosen\n"
    assert run("report", "own", "--templates", str(chosen))[1] == "a part\n"
    assert listed("--templates", str(chosen)) == sorted(["own", "part", *names])


def test_the_plan_s_own_repository_has_the_templates(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("repository/plans", "repository/templates", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "repository/plans/2024.yaml").write_bytes(REAL_PLAN.read_bytes())
    (tmp_path / "repository/templates/status.md.j2").write_text("its own\n", "utf-8")
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert run("report", "status", "--plan", str(tmp_path / "repository/plans/2024.yaml"))[1] == "its own\n"
    assert run("report", "status", "-C", "../repository")[1] == "its own\n"


def test_an_unknown_report_is_met_with_those_that_there_are(run: Run) -> None:
    code, out, err = run("report", "fortnightly")
    assert (code, out) == (2, "")
    assert "fortnightly" in err.splitlines()[0]
    assert "status" in err.splitlines()[1]
    assert ".md.j2" not in err


@pytest.mark.parametrize("name", ["../secret", "link", "/etc/passwd", "sub/../../secret", "..\\secret", "", "status\n"])
def test_nothing_outside_the_folder_is_a_report(run: Run, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (tmp_path / "secret.md.j2").write_text("SECRET", "utf-8")
    (folder / "link.md.j2").symlink_to(tmp_path / "secret.md.j2")
    code, out, err = run("report", name, "--templates", str(folder))
    assert (code, out) == (2, "")
    assert "SECRET" not in err
    assert len(err.splitlines()) <= 2


@pytest.mark.parametrize(
    "tag",
    [
        "{% include '/etc/passwd' %}",
        "{% include '../secret.md.j2' %}",
        "{% include 'link.md.j2' %}",
        "{% include 'pipe.md.j2' %}",
        "{% extends '../../../../../etc/passwd' %}",
        "{% import '../secret.md.j2' as x %}{{ x }}",
        "{% from 'link.md.j2' import y %}",
    ],
)
def test_nothing_outside_the_folder_is_included(run: Run, tmp_path: Path, tag: str) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (tmp_path / "secret.md.j2").write_text("SECRET", "utf-8")
    (folder / "link.md.j2").symlink_to(tmp_path / "secret.md.j2")
    os.mkfifo(folder / "pipe.md.j2")
    (folder / "t.md.j2").write_text(tag, "utf-8")
    with within(10):
        code, out, err = run("report", "t", "--templates", str(folder))
    assert (code, out) == (2, "")
    assert "there is no" in err
    assert "root:" not in err


# What they print


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_status_report(run: Run, golden: Golden, lang: str) -> None:
    code, out, err = run("report", "status", "--lang", lang)
    assert (code, err) == (0, "")
    golden(f"report-status.{lang}.md", out)


def test_status_report_when_nothing_is_late_and_after_the_year(run: Run) -> None:
    assert "Nothing is overdue." in run("report", "status", "--as-of", "2024-06-14")[1]
    ended = run("report", "status", "--as-of", "2025-01-01")[1]
    assert "The plan's year has ended." in ended
    assert "\n\n\n" not in ended


def test_totals_of_the_report_add_up(run: Run) -> None:
    view = json.loads(run("report", "status", "-f", "json")[1])
    assert view["schema"] == "dxplan/report/1"
    assert sum(row["count"] for row in view["states"]) == view["total"] == 34
    assert sum(section["total"] for section in view["sections"]) == view["total"]
    for section in view["sections"]:
        shown = ("overdue", "due_soon", "not_started", "awaiting", "ongoing", "other")
        assert sum(section[state] for state in shown) == section["total"]
    assert len(view["overdue"]) == 5
    assert (view["reporting"]["period"], view["reporting"]["due"]) == ("2024-Q3", "2024-09-14")


def test_text_of_the_plan_is_printed_as_it_is(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    tasks = f"- {{id: I.1, title: {json.dumps(TITLE)}, deadline: 30/6/2024, lead: [so-tc]}}\n"
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text(tasks), "utf-8")
    code, out, _ = run("report", "status", "-C", str(tmp_path))
    assert code == 0
    row = next(line for line in out.splitlines() if line.startswith("| I.1 |"))
    cells = [cell.strip() for cell in row.replace("\\|", "¦").split("|")]
    assert len(cells) == 7
    printed = cells[2].replace("¦", "|").replace("<!-- -->", "")
    for sign in "\\`*_[]<>|~#":
        printed = printed.replace("\\" + sign, sign)
    assert printed == TITLE
    assert "49" not in row


def test_macros_and_blocks_are_the_template_s_own_text(render: Render, tmp_path: Path) -> None:
    """What a macro or a parent block prints is escaped once, where it comes from the plan."""
    (tmp_path / "base.md.j2").write_text("{% block a %}**base**{% endblock %}\n", "utf-8")
    assert render("{% macro bold(x) %}**{{ x }}**{% endmacro %}{{ bold('a*b') }}")[1] == "**a\\*b**"
    assert render("{% extends 'base.md.j2' %}{% block a %}{{ super() }} more{% endblock %}")[1] == "**base** more"
    assert render("{% for x in ['a*'] %}{% set y %}**{{ x }}**{% endset %}{{ y }}{% endfor %}")[1] == "**a\\***"


def test_filters_say_values_in_the_report_s_language(run: Run, render: Render, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "{{ as_of | day }} {{ 1234.5 | number }} {{ reporting.period | period }}"
    assert render(text)[1] == "2024-10-01 1,234.5 2024-Q3"
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    assert render(text)[1] == "01/10/2024 1.234,5 quý III/2024"


def test_a_footnote_is_a_mark_at_its_place_and_a_text_at_the_end(render: Render) -> None:
    code, out, _ = render("A{{ 'a | b' | footnote }} and{{ '1. ' | footnote }}.\n")
    assert (code, out) == (0, "A[^1] and[^2].\n\n[^1]: a \\| b\n[^2]: 1\\.\n")
    assert render("none\n")[1] == "none\n"
    assert "a whole number is not a text" in wrong(render("{{ total | footnote }}"), "t.md.j2:1: ")


@pytest.mark.parametrize("text", ["\ufeff{{ total }}\n", "{{ total }}\r\n"], ids=["mark", "ends"])
def test_a_template_saved_on_windows_prints_the_same(render: Render, tmp_path: Path, text: str) -> None:
    (tmp_path / "t.md.j2").write_bytes(text.encode())
    assert render(text)[1] == "34\n"


def test_control_characters_of_a_template_reach_no_terminal(render: Render) -> None:
    assert "\x1b" not in render("a\x1b[31mb\n")[1]


def test_the_same_bytes_each_time(run: Run) -> None:
    assert run("report", "status") == run("report", "status")


# What they may not


def wrong(result: tuple[int, str, str], place: str) -> str:
    """The one sentence of a template's error."""
    code, out, err = result
    assert (code, out) == (2, ""), err
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1
    assert err.startswith(f"dxplan: error: {place}"), err
    return err


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__ }}",
        "{{ ''['__class__'] }}",
        "{{ plan.__class__ }}",
        "{{ _.__globals__ }}",
        "{{ _.__self__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ dict.__base__ }}",
        "{{ lipsum.__globals__ }}",
        "{{ cycler('a') }}",
        "{{ joiner() }}",
        "{{ namespace(a=1) }}",
        "{{ '{0.__class__}'.format(1) }}",
        "{{ '{a.__class__}'.format_map({'a': 1}) }}",
        "{{ ('{0.__class__}').format }}{{ ['{0.__class__}'] | map('format', 1) | list }}",
        "{{ overdue | map(attribute='__class__') | join }}",
        "{{ plan.update({'year': 1}) }}",
        "{{ overdue.append(1) }}",
        "{{ plan.clear() }}",
    ],
)
def test_nothing_leads_out_of_the_sandbox(render: Render, text: str) -> None:
    wrong(render("\n" + text), "t.md.j2:2: ")


@pytest.mark.parametrize("text", ["{{ ''|attr('__class__') }}", "{% debug %}", "{% do 1 %}", "{{ 1|tojson }}"])
def test_what_is_not_offered_is_not_there(render: Render, text: str) -> None:
    wrong(render("\n" + text), "t.md.j2:2: ")


@pytest.mark.parametrize(
    "text",
    [
        "{{ 'x' * 10**9 }}",
        "{{ 'x' * 1000000000 }}",
        "{{ 9**9**9 }}",
        "{{ [0] * 99999999 }}",
        "{{ '%0999999999d' % 1 }}",
        "{{ '%*d' % (999999999, 1) }}",
        "{% for i in range(10**9) %}x{% endfor %}",
        "{% for i in range(1000000000) %}x{% endfor %}",
        "{% for i in range(9999) %}{% for j in range(9999) %}" + "x" * 99 + "{% endfor %}{% endfor %}",
    ],
)
def test_small_templates_can_make_nothing_huge(render: Render, text: str) -> None:
    with within(10):
        code, out, err = render(text)
    assert (code, out) == (2, "")
    assert "t.md.j2" in err


@pytest.mark.parametrize(
    "text",
    [
        "{{ 'x'.ljust(499999999) }}",
        "{{ 'x'.zfill(499999999) }}",
        "{{ '\\t'.expandtabs(499999999) }}",
        "{{ (1).to_bytes(499999999, 'big') }}",
        "{{ [1] | batch(499999999, 'x') | list | length }}",
        "{{ [1] | slice(499999999) | list | length }}",
        "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "{% macro d(s, n) %}{% if n %}{{ d(s ~ s, n - 1) }}{% else %}{{ s | length }}{% endif %}{% endmacro %}"
        "{{ d('xxxxxxxxxx', 40) }}",
        "{% set a = range(9999) | join('xxxxxxxxxx') %}{% set b = a | replace('x', a) %}"
        "{% set c = b | replace('x', b) %}{{ c | length }}",
    ],
)
def test_a_template_costs_neither_the_machine_s_memory_nor_its_day(
    render: Render, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr("dxplan.word.sandbox.MAX_SECONDS", 1, raising=False)
    with limited_memory(), within(3):
        code, out, err = render(text)
    assert code in (0, 2), err
    assert len(out) < 100
    assert (code == 0) == (err == "")


@pytest.mark.parametrize("between", ["", "\n", "{% if total %}\n{% endif %}\n"])
def test_a_sentence_below_a_table_is_no_row_of_it(render: Render, between: str) -> None:
    table = "| a |\n| --- |\n{% for row in sections %}\n| {{ row.id }} |\n{% endfor %}\n"
    out = render(table + between + "Trên đây là báo cáo./.\n\n| b |\n| --- |\n")[1]
    assert out.startswith("| a |\n| --- |\n| I |\n| II |\n")
    assert "|\n\nTrên đây là báo cáo./.\n\n| b |\n| --- |\n" in out


def doubled(first: str, step: str, times: int = 40) -> str:
    """A template that makes `a0` of a text, and each further one of the one before."""
    return f"{{% set a0 %}}{first}{{% endset %}}" + "".join(
        step.replace("OLD", f"a{number}").replace("NEW", f"a{number + 1}") for number in range(times)
    )


CAPTURED = "{% set NEW %}{{ OLD }}{{ OLD }}{% endset %}"
LOOPS = "".join(f"{{% for x{number} in sections %}}" for number in range(10)), "{% endfor %}" * 10
TOO_MUCH, NO_TEXT = "captures and joins more than", "can't be printed"
GREEDY = {
    "captures": (doubled("xxxxxxxxxx", CAPTURED), TOO_MUCH),
    "wide letters": (doubled("ế😀", CAPTURED), TOO_MUCH),
    "joins": (doubled("xxxxxxxxxx", "{% set NEW = [OLD, OLD] | join %}"), TOO_MUCH),
    "joins between": (doubled("x", "{% set NEW = ['', '', '', ''] | join(OLD) %}"), TOO_MUCH),
    "joins escaped": (doubled("'\"<&", "{% set NEW = [OLD, OLD | lower] | join('\"' | upper) %}"), TOO_MUCH),
    "macros": (
        "{% macro m(x) %}{{ x }}{{ x }}{% endmacro %}" + doubled("xxxxxxxxxx", "{% set NEW = m(OLD) %}"), TOO_MUCH,
    ),
    "changes that are kept": (doubled("x" * 99_999, "{% set NEW = OLD | upper | lower | trim('y') %}", 400), TOO_MUCH),
    "a capture of many": (f"{{% set a %}}{LOOPS[0]}x{LOOPS[1]}{{% endset %}}", TOO_MUCH),
    "a block that is called": (
        f"{{% if false %}}{{% block a %}}{LOOPS[0]}x{LOOPS[1]}{{% endblock %}}{{% endif %}}"
        "{% set call = self.a %}{% set x = call() %}", TOO_MUCH,
    ),
    "a part's output": ("{% from 'part.md.j2' import x %}", TOO_MUCH),
    "letters": (doubled("ếếếế", CAPTURED, 18) + "{% for c in a18 if c %}{{ loop.length }}{% endfor %}", "not a list"),
    "letters again": (
        doubled("ếếếế", CAPTURED, 18) + "{% for c in [1] recursive %}{{ loop(a18) }}{% endfor %}", "not a list",
    ),
    "letters joined": (doubled("ếếếế", CAPTURED, 18) + "{{ a18 | join(',') }}", "not a list"),
    "too long a value": ("{% set a = ['a b ', 'a b '] | join %}" + "".join(
        f"{{% set a = [{', '.join('a' * 9)}] | join %}}" for _ in range(6)) + "{{ a }}", "1000000 characters"),
    "footnotes": (doubled("ếếếế", CAPTURED, 16) + f"{LOOPS[0]}{{{{ a16 | footnote }}}}{LOOPS[1]}", TOO_MUCH),
    "lists": (doubled("", "{% set NEW = [OLD, OLD] %}") + "{{ a40 }}", NO_TEXT),
    "lists as texts": (doubled("", "{% set NEW = [OLD, OLD] %}") + "{{ a40 | upper }}", NO_TEXT),
    "lists joined": (doubled("", "{% set NEW = [OLD, OLD] %}") + "{{ [a40] | join }}", NO_TEXT),
    "lists in a sentence": (doubled("", "{% set NEW = [OLD, OLD] %}") + "{{ _(a40) }}", ""),
    "a method": ("{% set f = 'x'.ljust %}{% set y = f(400000000) %}", "only a macro"),
    "a method of a list": ("{% set f = overdue.index %}{{ f(1) }}", "only a macro"),
    "a method printed": ("{{ 'x'.ljust }}", NO_TEXT),
}  # fmt: skip


@pytest.mark.parametrize("name", GREEDY)
def test_what_a_template_keeps_is_counted(
    render: Render, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """In a small part of a second and of the memory; the sentence has the place."""
    text, reason = GREEDY[name]
    (tmp_path / "part.md.j2").write_text(f"{{% set x = 1 %}}{LOOPS[0]}x{LOOPS[1]}", "utf-8")
    if name.startswith("a "):
        monkeypatch.setattr("dxplan.word.budget.MAX_MADE", 5_000_000)  # these are slow, but not large at once
    with limited_memory(200_000_000), within(9):
        code, _, err = render(text)
    assert code == 2
    assert reason in err
    assert "MemoryError" not in err
    assert "seconds" not in err


def test_what_is_kept_in_measure_is_printed(render: Render) -> None:
    """A megabyte that is captured, changed, joined and printed."""
    text = doubled("x*&", CAPTURED, 15) + "{% set b = [a15, '*'] | join(' & ') | upper %}{{ b }}"
    code, out, err = render(text)
    assert (code, err) == (0, "")
    assert out == "X*&" * 2**15 + " &AMP; *"
    assert render("{{ ['a', 1, 2.5, as_of] | join(', ') }}")[1] == "a, 1, 2.5, 2024-10-01"
    assert render("{{ overdue | join(' ', attribute='id') }}")[1] == "I.1 II.1 II.3 IV.B.2 V.2"
    nested = "{% for x in [['a', [['b', []]]]] recursive %}{{ x[0] }}{{ loop(x[1]) }}{% endfor %}"
    assert render(nested)[1] == "ab"


@pytest.mark.parametrize("control", ["", "\x1b"])
def test_no_letter_of_the_output_is_held_apart(render: Render, control: str) -> None:
    text = doubled("ế" * 900 + control, CAPTURED, 11) + "{{ a11 }}"
    with limited_memory(200_000_000):
        code, out, err = render(text)
    assert (code, err) == (0, "")
    assert out.count("ế") == 900 * 2**11


DEEP = {
    "25 loops": "{% for x in overdue %}" * 25 + "{% endfor %}" * 25,
    "120 conditions": "{% if total %}" * 120 + "{% endif %}" * 120,
    "3000 conditions": "{% if total %}" * 3000,
    "120 else": "{% if total %}{% else %}" * 120 + "{% endif %}" * 120,
    "101 elif": "{% if total %}" + "{% elif total %}" * 101 + "{% endif %}",
    "captures": "{% set a %}" * 16 + "{% endset %}" * 16,
    "macros": "".join(f"{{% macro m{number}() %}}" for number in range(17)) + "{% endmacro %}" * 17,
    "brackets": "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
    "open brackets": "{{ " + "[" * 3000,
    "lists": "{% set a = " + "[" * 31 + "]" * 31 + " %}",
    "filters": "{{ 'a'" + " | upper" * 1000 + " }}",
    "fields": "{{ plan" + ".year" * 1000 + " }}",
    "not": "{% if " + "not " * 3000 + "total %}{% endif %}",
    "signs": "{{ " + "-" * 3000 + "1 }}",
    "and": "{% if " + "total and " * 1000 + "total %}{% endif %}",
    "choices": "{{ " + "1 if total else " * 1000 + "1 }}",
    "tests": "{% if total" + " is defined" * 1000 + " %}{% endif %}",
}
"""What Python or Jinja can't compile, each version at another depth."""


@pytest.mark.parametrize("name", DEEP)
def test_what_is_too_deep_is_named_with_its_line(run: Run, render: Render, tmp_path: Path, name: str) -> None:
    err = wrong(render("a\n\n" + DEEP[name]), "t.md.j2:3: the template is broken (")
    assert "stand within each other" in err or name in ("signs", "tests")
    code, out, _ = run("template", "check", str(tmp_path / "t.md.j2"))
    assert code == 1
    assert out.splitlines()[0] == err.removeprefix("dxplan: error: ").strip(), "the check says the same"


SHALLOW = {
    "15 loops": "{% for x in states %}" * 15 + "{% endfor %}" * 15 + "a",
    "loops around a part": (
        "{% for x in [1] if x %}" * 13 + "{% if total %}{% include 'part.md.j2' ignore missing %}{% endif %}"
        + "{% else %}{% endfor %}" * 13
    ),
    "15 conditions": "{% if total %}" * 15 + "a" + "{% endif %}" * 15,
    "100 elif": "{% if false %}" + "{% elif false %}" * 99 + "{% elif total %}a{% endif %}",
    "28 filters": "{{ 'a'" + " | lower" * 28 + " }}",
    "28 brackets": "{{ " + "(" * 28 + "'a'" + ")" * 28 + " }}",
    "29 and": "{% if " + "total and " * 29 + "total %}a{% endif %}",
}  # fmt: skip


@pytest.mark.parametrize("name", SHALLOW)
def test_what_is_as_deep_as_may_be_is_printed(
    render: Render, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("dxplan.word.sandbox.MAX_SECONDS", 1)
    (tmp_path / "part.md.j2").write_text("a", "utf-8")
    code, out, err = render(SHALLOW[name])
    if name == "15 loops":
        assert "takes more than" in err  # compiled, and then too long
    else:
        assert (code, out, err) == (0, "a", "")


@pytest.mark.parametrize("tags", ["{{total}}" * 10_001, "{{ [" + "1, " * 20_000 + "] | join }}"])
def test_a_template_has_only_so_many_tags(render: Render, tags: str) -> None:
    assert "words and signs" in wrong(render("a\n" + tags), "t.md.j2:2: ")


def test_a_template_is_only_so_large(render: Render) -> None:
    code, _, err = render("x" * 4_000_001)
    assert code == 2
    assert "larger than 4 MB" in err


@pytest.mark.parametrize(
    ("tag", "reason"),
    [
        ("{% autoescape false %}{{ plan.name }}{% endautoescape %}", "there is no tag autoescape"),
        ("{% autoescape %}", "there is no tag autoescape"),
        ("{% filter upper %}a{% endfilter %}", "there is no tag filter"),
        ("{% with a = 1 %}{% endwith %}", "there is no tag with"),
        ("{% call x() %}{% endcall %}", "there is no tag call"),
        ("{% trans %}a{% endtrans %}", "trans"),
        ("{% continue %}", "continue"),
        ("{{ 1e999 }}", "a number is too large"),
        ("{% macro m(a, a) %}{% endmacro %}", "an argument stands twice"),
        ("{{ _(a=1, a=2) }}", "an argument stands twice"),
        ("{{ 1" + "0" * 5000 + " }}", ""),
    ],
)
def test_what_the_language_has_not_is_one_sentence(render: Render, tag: str, reason: str) -> None:
    assert reason in wrong(render(tag), "t.md.j2")


def test_a_raw_text_and_a_comment_are_as_jinja_has_them(render: Render) -> None:
    assert render("{% raw %}{{ x }}{% endraw %}{# {% if %} #}!")[1] == "{{ x }}!"


@contextmanager
def limited_memory(room: int = 2**30) -> Iterator[None]:
    """Only so many bytes more for this process, so that a test that fails does not take the machine along."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    held = int(Path("/proc/self/statm").read_text("utf-8").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (held + room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a\nb {{ nope }}\n", 2, "nope"),
        ("{{ plan.nope }}", 1, "nope"),
        ("a\n\n{% for task in overdue %}\n{{ task.nope }}\n{% endfor %}", 4, "nope"),
        ("{% if nope %}{% endif %}", 1, "nope"),
        ("{{ overdue[99].id }}", 1, ""),
        ("{{ 1 / 0 }}", 1, "arithmetic"),
        ("{{ 'x' | day }}", 1, ""),
        ("{{ none | day }}", 1, ""),
        ("{{ 'x' | named }}", 1, "x"),
        ("{{ none | number }}", 1, ""),
        ("{{ 'abc' | truncate(2) }}", 1, ""),
        ("{{ [1, 'a'] | sort }}", 1, ""),
        ("a\n{% if %}\n", 2, ""),
        ("a\n{{ 'x' }\n", 2, ""),
        ("{% for x in overdue %}\n", 1, "endfor"),
        ("{% endfor %}", 1, "endfor"),
        ("{{ 1 | nofilter }}", 1, "nofilter"),
        ("{{ 1 is notest }}", 1, "notest"),
        ("{% include 't.md.j2' %}", 1, ""),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", 1, ""),
    ],
)
def test_a_broken_template_is_named_with_its_line(render: Render, text: str, line: int, reason: str) -> None:
    err = wrong(render(text), f"t.md.j2:{line}: ")
    assert reason in err


ENGLISH = re.compile(r"\b(is|are|has|not|no|the|of|got|expected|unexpected|object|undefined|found)\b", re.I)
BROKEN = """\
{{ nope }}|{{ plan.nope }}|{{ overdue[99].id }}|{{ 1 / 0 }}|{{ 'x' # day }}|{{ none # day }}|{{ 'x' # named }}
{{ none # number }}|{{ 'abc' # truncate(2) }}|{{ [1] # sort }}|{% if %}|{{ 'x' }|{% for x in overdue %}
{% endfor %}|{{ 1 is notest }}|{% include 't.md.j2' %}|{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}
{{ total # footnote }}|{{ plan # chart }}|{{ none # chart }}|{{ total # full_title }}|{{ plan # full_title }}
{{ 'x' # period }}|{% for x in total %}{% endfor %}|{% macro f(a) %}{{ a }}{% endmacro %}{{ f(b=1) }}
{% macro f(a) %}{{ a }}{% endmacro %}{{ f(1, 2) }}|{{ as_of # day(2) }}|{{ as_of # day(x=2) }}
{% if total %}{% endfor %}|{% continue %}|{% else %}|{% for x overdue %}{% endfor %}|{{ total & 1 }}|{{ 'a }}
{{ (total }}|{{ total) }}|{{ ~ }}|{# a|{% %}|{{ 'x' # moment }}|{{ plan # upper }}
{% for c in 'ab' %}{% endfor %}|{{ }}|{% set %}|{% for %}|{% block a %}{% endblock %}{% block a %}{% endblock %}
{{ a b }}|{% extends 'a' %}|{{ plan. }}|{{ plan[] }}|{% include %}|{{ [1, }}|{{ 'a' 1 }}
{% if total is %}{% endif %}|{% for x in overdue recursive %}{{ loop(1) }}{% endfor %}
{% for x in overdue %}{{ loop(1) }}{% endfor %}|{{ loop }}|{{ overdue # join(attribute='nope') }}
{{ overdue # join }}|{{ total # percent }}"""


@pytest.mark.parametrize("text", re.split(r"[|\n]", BROKEN))
def test_every_error_is_in_the_reader_s_language(run: Run, tmp_path: Path, text: str) -> None:
    """The reasons of Jinja's and Python's errors are English."""
    (tmp_path / "t.md.j2").write_text(text.replace("#", "|") if text[:2] != "{#" else text, "utf-8")
    code, _, err = run("report", "t", "--templates", str(tmp_path), "--lang", "vi")
    assert code == 2
    (reason,) = re.findall(r"\((.*)\)$|(không có mẫu .*)", err.splitlines()[0])
    assert not ENGLISH.search("".join(reason)), err


def test_the_error_of_an_included_template_names_that_template(render: Render, tmp_path: Path) -> None:
    (tmp_path / "part.md.j2").write_text("a\n{{ nope }}\n", "utf-8")
    wrong(render("{% include 'part.md.j2' %}"), "part.md.j2:2: ")
    (tmp_path / "part.md.j2").write_text("a\n\n{% if %}\n", "utf-8")
    wrong(render("{% include 'part.md.j2' %}"), "part.md.j2:3: ")


def test_a_missing_part_is_named(render: Render) -> None:
    code, _, err = render("{% include 'gone.md.j2' %}")
    assert code == 2
    assert "gone.md.j2" in err


def test_a_template_that_is_not_utf_8(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.md.j2").write_bytes(b"\xff\xfe")
    wrong(run("report", "t", "--templates", str(tmp_path)), "the template t.md.j2 can't be read as UTF-8")


def test_a_failed_report_leaves_the_file_as_it_was(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.md.j2").write_text("{{ nope }}", "utf-8")
    (tmp_path / "out.md").write_text("before", "utf-8")
    assert run("report", "t", "--templates", str(tmp_path), "-o", str(tmp_path / "out.md"))[0] == 2
    assert (tmp_path / "out.md").read_text("utf-8") == "before"


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_no_value_of_the_status_report_prints_as_python(run: Run, lang: str) -> None:
    out = run("report", "status", "--lang", lang)[1]
    assert not [word for word in ("None", "True", "False", "datetime", "['", "{'") if word in out]
