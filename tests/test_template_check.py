"""`dxplan template`: what a template asks for against what reports offer; copies to be changed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plans import ROOT
from word_xml import p, word_file

Run = Callable[..., tuple[int, str, str]]


TEMPLATES = sorted(path for path in (ROOT / "templates").rglob("*") if path.is_file())


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_ours_ask_for_nothing_that_is_not_offered(run: Run, path: Path) -> None:
    code, out, err = run("template", "check", str(path))
    assert (code, err) == (0, "")
    assert out.startswith("not used: ")
    assert len(out.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ nope }}", "there is no field nope"),
        ("{{ plan.nmae }}", "there is no field plan.nmae (did you mean name?)"),
        ("{{ plan['nmae'] }}", "there is no field plan['nmae'] (did you mean name?)"),
        ("{% for task in overdue %}{{ task.tilte }}{% endfor %}", "there is no field task.tilte (did you mean title?)"),
        ("{% for task in due_soon %}{{ task.nope }}{% endfor %}", "there is no field task.nope"),
        ("{{ plan.name.first }}", "plan.name has no fields"),
        ("{{ overdue.id }}", "overdue is a list; loop over it"),
        ("{{ overdue[0].nope }}", "there is no field overdue[0].nope"),
        ("{{ plan }}", "plan is not a text; name one of its fields, or loop over it"),
        ("{% for x in plan %}{% endfor %}", "plan is not a list"),
        ("{% if nope %}{% endif %}", "there is no field nope"),
        ("{% set y = plan.year %}{{ y.nope }}", "y has no fields"),
        ("{% macro m(x) %}{{ nope }}{% endmacro %}", "there is no field nope"),
        ("{{ nope | upper }}", "there is no field nope"),
        ("{% if %}", "the template is broken"),
        ("{{ 1 + 1 }}", "the template is broken (a template has no arithmetic)"),
        ("{{ plan.year > 1 }}", "the template is broken (a template has no comparison)"),
        ("{{ {'a': 1} }}", "the template is broken (a template has no dictionary of its own)"),
        ("{{ plan | nofilter }}", "the template is broken (there is no filter nofilter)"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(run: Run, tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "t.md.j2"
    path.write_text("\n" + text, "utf-8")
    code, out, err = run("template", "check", str(path))
    assert (code, err) == (1, "")
    first, unused = out.splitlines()
    assert first.startswith(f"t.md.j2:2: {said}")
    assert unused.startswith("not used: ")


@pytest.mark.parametrize(
    "text",
    [
        "{% for task in overdue %}{{ loop.index }}{{ task.lead | join('; ') }}{{ task.lead[0] }}{% endfor %}",
        "{% macro m(x) %}{{ x.any }}{% endmacro %}{{ m(plan) }}",
        "{% import 'part.md.j2' as part %}{{ part.any }}{% from 'part.md.j2' import one %}{{ one }}",
        "{% set x %}{{ plan.name }}{% endset %}{{ x }}",
        "{% if at %}{{ at.short }}{% endif %}{{ _('As of') }}",
        "{% if reporting %}{{ reporting.owed }}{% endif %}",
    ],
)
def test_what_is_offered_is_fine(run: Run, tmp_path: Path, text: str) -> None:
    path = tmp_path / "t.md.j2"
    path.write_text(text, "utf-8")
    code, out, _ = run("template", "check", str(path))
    assert (code, len(out.splitlines())) == (0, 1), out


def test_a_word_template_is_checked_by_its_paragraphs(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(word_file(p("Body", "a") + p("Body", "Tên: {{ plan.nope }}")))
    code, out, _ = run("template", "check", str(path), "-f", "json")
    data = json.loads(out)
    assert code == 1
    assert data["faults"] == [{"place": "t.docx: “Tên: {{ plan.nope }}”", "message": "there is no field plan.nope"}]
    assert "overdue" in data["unused"]
    assert "plan" not in data["unused"]
    path.write_bytes(word_file(p("Body", "Tên: {{ plan.name")))
    assert run("template", "check", str(path))[1].startswith("t.docx: “Tên: {{ plan.name”: a tag is not whole\n")
    path.write_bytes(word_file(p("Body", "a", look='<w:numPr><w:numId w:val="7"/></w:numPr>')))
    assert "the list 7, which is not in the file" in run("template", "check", str(path))[1]
    path.write_bytes(b"no")
    assert "it is not a .docx (save it in Word as a Word Document" in run("template", "check", str(path))[1]


@pytest.mark.parametrize("ending", [".md.j2", ".docx"])
def test_blocks_are_found_beside_a_template_however_its_path_is_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    templates, elsewhere = tmp_path / "templates", tmp_path / "elsewhere"
    (templates / "blocks").mkdir(parents=True)
    elsewhere.mkdir()
    (tmp_path / "link").symlink_to(templates)
    for name, text in ("t", f'{{% include "blocks/own{ending}" %}}'), ("blocks/own", "{{ plan.nope }}"):
        content = word_file(p("Body", text)) if ending == ".docx" else text.encode()
        (templates / f"{name}{ending}").write_bytes(content)
    monkeypatch.chdir(elsewhere)
    for way in ("../templates", "../elsewhere/../templates", "../link", str(templates)):
        code, out, err = run("template", "check", f"{way}/t{ending}")
        assert (code, err) == (1, "")
        assert out.startswith("blocks/own.md.j2:1: " if ending == ".md.j2" else "blocks/own.docx: “")
        assert out.splitlines()[0].endswith("there is no field plan.nope")


def test_a_letterhead_needs_its_place(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letterhead.docx"
    path.write_bytes(word_file(p("Normal", "a")))
    code, out, _ = run("template", "check", str(path))
    assert code == 1
    assert "has no paragraph {{ body }}" in out


def test_what_is_no_template_is_usage(run: Run, tmp_path: Path) -> None:
    assert run("template", "check", str(tmp_path / "t.md.j2"))[0] == 2
    assert run("template", "check", str(tmp_path / "t.txt"))[0] == 2


# Copies


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_bytes((ROOT / "plans" / "2024.yaml").read_bytes())
    return tmp_path


def test_a_copy_is_the_packaged_template_and_wins(run: Run, repository: Path) -> None:
    assert run("template", "copy", "letterhead.docx", "status", "-C", str(repository)) == (
        0, "templates/letterhead.docx\ntemplates/status.md.j2\n", "",
    )  # fmt: skip
    for name in ("letterhead.docx", "status.md.j2"):
        assert (repository / "templates" / name).read_bytes() == (ROOT / "templates" / name).read_bytes()
    (repository / "templates" / "status.md.j2").write_text("mine\n", "utf-8")
    assert run("report", "status", "-C", str(repository))[1] == "mine\n"


def test_a_report_s_name_copies_its_forms_and_a_block_keeps_its_folder(run: Run, repository: Path) -> None:
    out = run("template", "copy", "plan", "blocks/kpis.docx", "-C", str(repository), "-f", "json")[1]
    assert json.loads(out)["copied"] == ["plan.docx", "plan.md.j2", "blocks/kpis.docx"]
    assert (repository / "templates" / "blocks" / "kpis.docx").is_file()


def test_what_was_changed_is_never_overwritten(run: Run, repository: Path) -> None:
    (repository / "templates").mkdir()
    (repository / "templates" / "plan.docx").write_text("mine", "utf-8")
    code, out, err = run("template", "copy", "plan", "-C", str(repository))
    assert (code, out) == (2, "")
    assert "plan.docx" in err
    assert not (repository / "templates" / "plan.md.j2").exists()
    assert (repository / "templates" / "plan.docx").read_text("utf-8") == "mine"


def test_a_template_that_there_is_not(run: Run, repository: Path) -> None:
    code, _, err = run("template", "copy", "nope", "-C", str(repository))
    assert code == 2
    assert "there is no template nope" in err
    assert "letterhead.docx" in err


def test_without_a_name_the_templates_are_listed(run: Run, repository: Path) -> None:
    out = run("template", "copy", "-C", str(repository))[1]
    assert out.splitlines() == sorted(str(path.relative_to(ROOT / "templates")) for path in TEMPLATES)
    assert not (repository / "templates").exists()


def test_outside_of_a_repository(run: Run, tmp_path: Path) -> None:
    code, _, err = run("template", "copy", "plan", "-C", str(tmp_path))
    assert code == 2
    assert "there is no plan here or above" in err
