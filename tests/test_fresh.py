"""What is generated is what the code says now, and every text is said in Vietnamese."""

import gettext
import json
import re
import string
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po

import catalogue
import documentation
from dxplan.render.language import Catalogue
from plans import REAL_PLAN, ROOT, plan_text

DOCS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md"))
PAGES_ON_CODE = ("CONTRIBUTING.md", "docs/architecture.md", "docs/decisions.md")


@pytest.mark.parametrize("path", documentation.generated(), ids=lambda path: Path(path).name)
def test_generated_files_are_fresh(path: Path) -> None:
    assert path.read_text("utf-8") == documentation.generated()[path](), "run `make docs`"


def test_what_pydantic_makes_of_the_models_is_fresh() -> None:
    checked = subprocess.run(
        [sys.executable, "tools/core_schema.py", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.parametrize("name", ["README.md", "README.vi.md", "CONTRIBUTING.md", *DOCS])
def test_files_that_a_page_names_are_there(name: str) -> None:
    page = ROOT / name
    text = page.read_text("utf-8")
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (page.parent / link).exists(), link
    if name in PAGES_ON_CODE:
        files = [path.as_posix() for folder in ("src", "tests", "tools") for path in (ROOT / folder).rglob("*.p[yo]")]
        for file in re.findall(r"`((?:[\w.]+/)*\w+\.(?:py|po))\b", text):
            assert re.search("NAME|LIST|DX", file) or any(path.endswith(f"/{file}") for path in files), file


def test_the_catalogue_has_exactly_the_texts_of_the_code() -> None:
    po = catalogue.PO.read_bytes()
    assert catalogue.po_bytes(catalogue.updated(po)) == po, "run `make locale`"
    assert catalogue.MO.read_bytes() == catalogue.mo_bytes(po), "run `make locale`"


def test_the_catalogue_says_what_gettext_says(tmp_path: Path) -> None:
    with catalogue.MO.open("rb") as file:
        known = gettext.GNUTranslations(file)
    found = Catalogue(catalogue.MO)
    for text in (*catalogue.texts(), "", "~ no text of ours", "\x00", "Ẩ"):
        assert found.translated(text) == known.gettext(text)
    assert Catalogue(tmp_path / "none.mo").translated("error") == Catalogue().translated("error") == "error"
    (tmp_path / "other.mo").write_bytes(b"\x95\x04\x12\xde" + bytes(24))
    with pytest.raises(ValueError, match="byte order"):
        Catalogue(tmp_path / "other.mo")


def test_every_text_is_translated_with_its_placeholders() -> None:
    with catalogue.PO.open("rb") as file:
        messages = [message for message in read_po(file, locale="vi") if message.id]
    assert len(messages) > 300
    for message in messages:
        english, vietnamese = str(message.id), str(message.string)
        assert vietnamese, f"not translated: {english}"
        assert unicodedata.is_normalized("NFC", vietnamese)
        assert _placeholders(english) == _placeholders(vietnamese), english
        assert english.count("\n\nExample") == vietnamese.count("\n\nExample"), english


def test_messages_end_bare() -> None:
    """They stand in the middle of a line: behind a place and an id, before a hint."""
    for text, place in catalogue.texts().items():
        if place.startswith(("checks/", "reading/")):
            assert not text.endswith("."), text


def _placeholders(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return set()  # documentation may hold braces of YAML


def test_other_checkers_agree_with_the_schema(tmp_path: Path) -> None:
    """The JSON Schema accepts what the loader accepts, and refuses what it refuses."""
    schema = ROOT / "schema" / "plan.schema.json"
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(plan_text("- {id: I.1, title: a, deadline: Tháng 6}\n"), "utf-8")
    bad.write_text(plan_text("- {id: I.1, title: a, leed: []}\n"), "utf-8")

    def accepts(*files: Path) -> bool:
        command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), *map(str, files)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    assert accepts(REAL_PLAN, good)
    assert not accepts(bad)


def test_every_field_of_the_format_is_described() -> None:
    schema: dict[str, Any] = json.loads((ROOT / "schema" / "plan.schema.json").read_text("utf-8"))
    for name, definition in {**schema["$defs"], "Plan": schema}.items():
        assert definition.get("description"), name
        for key, field in definition.get("properties", {}).items():
            assert field.get("description") or "$ref" in field, f"{name}.{key}"
