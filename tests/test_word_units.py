"""A Word template in units, some of them made ahead: what is written is what the template in one piece writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dxplan.word.units
from dxplan.diagnostics import DxplanError
from dxplan.render.language import language
from dxplan.word.filling import Filling
from dxplan.word.sandbox import running
from dxplan.word.units import generated, name_of, python_of, units
from plans import REAL_PLAN, ROOT
from word_xml import p, word_file

Run = Callable[..., tuple[int, str, str]]

VIEW = {"a": "A", "b": False, "rows": [1, 2]}


def line(words: str) -> str:
    """A paragraph of a template, in a line of its own."""
    return f"<w:p>{words}</w:p>\n"


def written(text: str, *, whole: bool = False) -> str:
    """What a template writes, or its error."""
    environment = Filling(VIEW, language("en")).environment(text, "t.docx")
    try:
        with running("t.docx", "{}:{}".format):
            return "".join(
                environment.get_template("t.docx").generate() if whole else generated(environment, text, "t.docx")
            )
    except DxplanError as error:
        return language("en").message(error.message)


@pytest.fixture
def wholes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that are compiled in one piece, which is what no unit should lead to."""
    compiled: list[str] = []
    from dxplan.word.grammar import environment_class

    load = environment_class().get_template

    def get_template(environment: Any, name: str) -> Any:
        compiled.append(name)
        return load(environment, name)

    monkeypatch.setattr(environment_class(), "get_template", get_template)
    return compiled


LOOP = "{% for row in rows %}\n" + line("{{ row }}{% if b %}x{% endif %}") + line("y") + "{% endfor %}\n"
LATE_SET = line("{% if a %}{% set x = 'X' %}{% endif %}{{ x }}") + line("{{ x }}")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (line("{{ a }}") + line("words") + line("{{ a }}"), 3),
        (line("words") + LOOP + line("{{ a }}"), 2),
        (line("{{ a }}") + "{%- if a -%}\n" + line("{{ a }}") + "{%- endif -%}\n" + line("  {{ a }}"), 2),
        (LATE_SET, 2),
        (
            line("{{ a }}")
            + line("{% set a = 'new' %}{{ a }}")
            + line("{{ a }}")
            + line("{% if a %}{{ a }}{% endif %}"),
            4,
        ),
        (line("{% for x in rows %}{% set a = x %}{% endfor %}{{ a }}") + line("{{ a }}"), 2),
        (line("{{ a }}\u2028\x85") + line("{{ 'é' }}"), 2),
    ],
)
def test_units_write_what_the_template_in_one_piece_writes(text: str, count: int, wholes: list[str]) -> None:
    assert len(units(text)) == count
    assert "".join(units(text)) == text
    assert written(text) == written(text, whole=True)
    assert wholes == ["t.docx"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (line("{{ a }}") + line("x") + line("{{ nope }}"), 3),  # while it runs
        (line("{{ a }}") + "{% if a %}\n" + line("{{ rows | day }}") + "{% endif %}\n", 3),
        (line("{{ a }}") + line("{% set y = a %}") + line("{{ y.z }}"), 3),
        (line("{{ a }}") + line("{{ b + 1 }}"), 2),  # when it is read
        (line("{{ a }}") + line("{% if %}"), 2),
        (line("{{ a }}") + line("{% endif %}"), 2),
        (line("{{ a }}") + line("{% for row in rows %}"), 2),
        (line("{{ a }}") + line("{% if a %}") + line("{% endfor %}") + line("{% endif %}"), 3),
    ],
)
def test_an_error_has_the_line_of_the_template_in_one_piece(text: str, number: int) -> None:
    assert written(text).startswith(f"t.docx:{number}: the template ")
    assert written(text) == written(text, whole=True)


def test_a_paragraph_within_a_text_is_compiled_with_what_is_around_it(wholes: list[str]) -> None:
    text = line("{{ a }}") + line('{{ "}}') + line('{{" }}')
    assert len(units(text)) == 3
    assert written(text) == "<w:p>A</w:p>\n<w:p>}}&lt;/w:p&gt;\n&lt;w:p&gt;{{</w:p>\n"
    assert wholes == ["t.docx"]


def test_the_tags_of_all_units_are_counted_together(monkeypatch: pytest.MonkeyPatch, wholes: list[str]) -> None:
    text = line("{{ a }}") * 40
    for module in ("grammar", "units"):
        monkeypatch.setattr(f"dxplan.word.{module}.MAX_TOKENS", 161)
    limit = "its tags are longer than 161 words and signs"
    assert limit not in written(text)  # five to a unit, and what is between two paragraphs is one in the whole
    assert wholes == ["t.docx"]
    assert limit in written(text + line("{{ a }}"))


def test_what_is_made_ahead_counts_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dxplan.word.units, "made_ahead", lambda: tmp_path)
    text = line("{{ a | upper }}")
    (tmp_path / name_of(text)).write_text("def root(context):\n    yield 'ahead'\nname = None\nblocks = {}\n"
                                          "debug_info = '1=1'\ntokens = 25_000\n")  # fmt: skip
    assert written(text) == "ahead"
    assert written(text * 2) == written(text * 2, whole=True)  # 50 000
    assert written(line("{{ a | lower }}")) == line("a")


def test_an_error_in_what_is_made_ahead_has_the_place_in_the_template(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = line("x") + line("{{ a }}") + line("{{ rows | day }}")
    environment = Filling({}, language("en")).environment("", "")
    (tmp_path / name_of(units(text)[2])).write_text(python_of(environment, units(text)[2]))
    monkeypatch.setattr(dxplan.word.units, "made_ahead", lambda: tmp_path)
    assert written(text).startswith("t.docx:3: the template fails")
    assert written(text) == written(text, whole=True)


def test_another_jinja_takes_nothing_that_is_made_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    text = units(line("{{ a }}"))[0]
    name = name_of(text)
    monkeypatch.setattr("jinja2.__version__", "3.2.0")
    assert name_of(text) != name


@pytest.mark.parametrize("report", ["plan", "chief", "session", "year-end"])
def test_a_packaged_report_compiles_nothing_and_is_the_same(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: str
) -> None:
    made: list[str] = []
    python_of = dxplan.word.units.python_of

    def counted(environment: Any, unit: str) -> str:
        made.append(unit)
        return python_of(environment, unit)

    monkeypatch.setattr(dxplan.word.units, "python_of", counted)
    files = [tmp_path / f"{name}.docx" for name in ("ahead", "now", "whole")]
    words = ("report", report, "--plan", str(REAL_PLAN), "-o")
    monkeypatch.setattr(dxplan.word.units, "_codes", {})
    assert run(*words, str(files[0]))[0] == 0
    assert made == []
    monkeypatch.setattr(dxplan.word.units, "_codes", {})
    monkeypatch.setattr(dxplan.word.units, "made_ahead", lambda: tmp_path)
    assert run(*words, str(files[1]))[0] == 0
    assert made
    monkeypatch.setattr(dxplan.word.units, "_parts", lambda *_: None)
    assert run(*words, str(files[2]))[0] == 0
    assert len({file.read_bytes() for file in files}) == 1


def test_nothing_made_ahead_is_taken_from_an_office_s_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python that lies next to an office's templates would be anyone's who can write there."""
    own = tmp_path / "templates"
    for folder in (own, tmp_path / "compiled_templates", own / "compiled_templates"):
        folder.mkdir()
        for path in (ROOT / "compiled_templates").glob("*.py"):
            (folder / path.name).write_text("raise SystemExit(9)\n")
    (own / "letterhead.docx").write_bytes(word_file(p("Normal", "{{ body }}"), own_parts=True))
    out = tmp_path / "out.docx"
    monkeypatch.setattr(dxplan.word.units, "_codes", {})
    dxplan.word.units.made_ahead.cache_clear()
    monkeypatch.chdir(tmp_path)
    assert run("report", "plan", "--plan", str(REAL_PLAN), "--templates", str(own), "-o", str(out))[0] == 0
