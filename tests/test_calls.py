"""Plain calls, read without typer: whenever the reader answers, typer would have answered the same."""

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.cli.building import Command, build, invoke
from dxplan.cli.call_table import CALLS
from dxplan.cli.calls import plain_call
from dxplan.cli.commands import names
from dxplan.diagnostics import DxplanError
from dxplan.render.language import language
from plans import ROOT

SEEN: dict[str, Any] = {}


def noted(**values: Any) -> None:
    SEEN.update(values)


COMMANDS: dict[str, Command] = {name: build(name, language("vi"), noted) for name in names()}
ODD = ("--", "-", "", "-1", "--no-such", "--help", "-h", "-fjson", "--format=json", "--as", "-Cx", "--lang=en", "a=b")
PLAIN = ("2024-10-01", "so-tc", "II.1", "json", "quý 3", "Sở Tài chính", "plans/2024.yaml", " ", "%")


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, list[str]]:
    name = draw(st.sampled_from([*COMMANDS]))
    options, _, _, _ = CALLS[name]
    words: list[str] = []
    for _ in range(draw(st.integers(0, 5))):
        word = draw(st.sampled_from([*options, *options, *PLAIN, *ODD]))
        words.append(word)
        if word in options and options[word][1] != "flag" and draw(st.integers(0, 9)):
            words.append(draw(st.sampled_from([*PLAIN, *PLAIN, *ODD, *options])))
    return name, words


def typer_s(name: str, words: list[str]) -> dict[str, Any] | None:
    """What typer hands to the command's function; None where it refuses, or shows the help."""
    SEEN.clear()
    try:
        invoke(COMMANDS[name], list(words))
    except DxplanError:
        return None
    return dict(SEEN)


@settings(max_examples=600)
@given(calls())
def test_whenever_the_reader_answers_typer_would_have_answered_the_same(call: tuple[str, list[str]]) -> None:
    values = plain_call(*call)
    if values is not None:
        assert values == typer_s(*call)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_read_plainly(name: str) -> None:
    options, arguments, defaults, required = CALLS[name]
    needed = [word for text, (parameter, kind) in options.items() if parameter in required for word in (text, "a")]
    needed += ["b" for parameter, kind in arguments if parameter in required]
    plain = plain_call(name, needed)
    assert plain == typer_s(name, needed)
    assert plain is not None
    assert plain.keys() == {*defaults, *required}
    for text, (parameter, kind) in options.items():
        words = [*needed, text] if kind == "flag" else [*needed, text, "x"]
        if parameter not in required:
            assert plain_call(name, words) == typer_s(name, words) != plain or defaults[parameter] is True


def test_a_reading_command_loads_neither_typer_nor_pydantic() -> None:
    program = (
        "import sys; from dxplan.cli import main; main(['status', '--as-of', '2024-10-01']);"
        "print(sorted(name for name in ('typer', 'pydantic', 'inspect', 'rich', 'jinja2') if name in sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines()[-1] == "[]"
