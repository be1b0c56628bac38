"""The table of documents: each has its functions, both forms, a text that is pinned, and a line in the docs."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from documents import Run, request, written
from dxplan.diagnostics import DxplanError
from dxplan.documents import ReportView
from dxplan.documents.kinds import DOCUMENTS, DocumentKind
from dxplan.render.language import language
from dxplan.word.templates import packaged_templates, template_names
from histories import History
from plans import ROOT, real_plan

OPTIONS = {
    "--agency": ("--agency", "dh-hong-duc"),
    "--member": ("--member", "Nguyễn Văn Ví Dụ"),
    "--base": ("--base", "c3", "--head", "c12"),
}
"""What a document is of, where it can be told."""
DAYS = {"amendment": "2024-12-20", "quarterly": "2025-01-10", "year-end": "2025-01-10"}
"""The day of a pinned text, where it is another than that of the most."""
REPEATED = ("06-NQ/TU was cited before", "106/KH-BCĐ was cited before")
"""What the signed plan's own words cite at length twice (DX958)."""
PENDING = ("DX947", "DX948", "DX949", "DX950", "DX953")
"""What the templates do not follow yet."""

each_kind = pytest.mark.parametrize("kind", DOCUMENTS.values(), ids=list(DOCUMENTS))


def test_the_templates_that_come_along_are_of_documents() -> None:
    names = template_names((packaged_templates(),))
    assert names == {**{name: ["md", "docx"] for name in DOCUMENTS}, "status": ["md"]}


@each_kind
@pytest.mark.usefixtures("git_alone")
def test_a_document_has_both_forms_and_its_text_is_pinned(
    run: Run, golden: Callable[[str, str], None], invented: Path, story: History, tmp_path: Path, kind: DocumentKind
) -> None:
    """Both forms have the same words."""
    of = [word for option in kind.takes for word in OPTIONS.get(option, ())]
    year = story.folder if "--base" in kind.takes else invented
    text, file = written(run, tmp_path, kind.name, "-C", str(year), "--as-of", DAYS.get(kind.name, "2024-10-10"), *of)
    findings = run("docx", "check", str(file))[1].splitlines()
    assert not [finding for finding in findings if not any(words in finding for words in (*REPEATED, *PENDING))]
    assert "KPI." not in text, "an id of the file, which is not printed in the plan"
    golden(f"report-{kind.name}.md", text)


@each_kind
def test_a_document_is_written_for_each_where_the_table_says_so(kind: DocumentKind) -> None:
    module = import_module(f"dxplan.documents.{kind.part}")
    assert hasattr(module, f"each_{kind.part}") == ("--all" in kind.takes)


@each_kind
def test_the_part_of_a_document_is_there_or_asks_for_what_it_needs(kind: DocumentKind) -> None:
    view = ReportView(request(real_plan(), (), "2024-10-10")._replace(name=kind.name))
    if kind.needs is None:
        assert view[kind.part]
        return
    with pytest.raises(DxplanError) as caught:
        view[kind.part]
    assert (caught.value.message, caught.value.hint) == kind.needs


@each_kind
def test_a_document_is_in_the_docs_and_in_the_list(run: Run, kind: DocumentKind) -> None:
    rows = [line for line in (ROOT / "docs" / "templates.md").read_text("utf-8").splitlines() if line[:1] == "|"]
    assert [row for row in rows if row.startswith(f"| `{kind.name}` |") and kind.about.text in row]
    for code in ("en", "vi"):
        about = language(code).message(kind.about)
        assert f"{kind.name}\tmd, docx\t{about}\n" in run("report", "--list", "--lang", code)[1]
