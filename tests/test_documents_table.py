"""The table of documents: each has its functions, both forms, a text that is pinned, and a line in the docs."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from documents import Run, parts_of, request, written
from dxplan.diagnostics import DxplanError
from dxplan.documents import ReportView
from dxplan.documents.kinds import DOCUMENTS, DocumentKind
from dxplan.render.language import language
from dxplan.word.packaged import packaged_templates
from dxplan.word.templates import template_names
from dxplan.wording.citations import citations
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
    assert run("docx", "check", str(file))[1] == ""
    assert "KPI." not in text, "an id of the file, which is not printed in the plan"
    check_ends(file)
    check_citations(text)
    golden(f"report-{kind.name}.md", text)


def check_ends(file: Path) -> None:
    """Main text and annexes each end with the mark of the end; an annex has the short rule of Mẫu 2.1."""
    main, *annexes = parts_of(file)
    assert [words for _, words in main if words.strip()][-1].endswith("./.")
    for annex in annexes:
        assert [words for _, words in annex if words][-1].endswith("./."), annex
        styles = [style for style, _ in annex]
        assert styles[styles.index("AnnexNote") + 1] == "RuleBelowTitle"


def check_citations(text: str) -> None:
    """What our sentences cite is cited in full once. Those of the plan's registry are cited by the plan's own words."""
    registered = {document.number for document in real_plan().documents}
    _, mark, running = text.partition("\n\n")  # after the head, whose subject is short
    assert mark
    running, _, _ = running.partition("## Phụ lục\n")  # a single annex is a table of the plan's words
    seen: set[str] = set()
    for cited in citations(running):
        rest = running[cited.end :]
        if cited.type is None or cited.number in registered:
            continue
        if cited.number in seen:
            assert not cited.date_text, f"{cited.number} is cited in full again"
        elif cited.type.islower():  # `báo cáo quý III/2024 số 9/BC-A ngày 13/9/2024`
            assert cited.date_text
        else:
            assert cited.date_text, f"{cited.number} has no day"
            assert rest.startswith(" của "), f"{cited.number} has no issuer"
        seen.add(cited.number)


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
