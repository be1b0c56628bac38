"""A registered document: what it is called, its lines, and the tasks that cite it."""

from collections.abc import Iterable

from dxplan.assess import Assessment
from dxplan.model.deadline import documents_of
from dxplan.model.plan import Activity, Document, Task
from dxplan.render.language import Language
from dxplan.render.page import Line


def document_name(name: str, assessment: Assessment) -> str:
    """A registered document by its type, number and id; the id alone if it is not registered."""
    for document in assessment.plan.documents:
        if document.id == name:
            return f"{document.type} {document.number} ({name})"
    return name


def document_lines(document: Document, language: Language) -> Iterable[Line]:
    """Its number, its date and its issuer."""
    text = language.text
    yield Line(f"{document.type} {document.number}", text("Number"))
    day = f"{language.date(document.date)}, {language.weekday(document.date)}" if document.date else ""
    yield Line(day or text("not issued yet"), text("Date"))
    yield Line(document.issuer, text("Issuer"))


def cites(item: Task | Activity, document: Document) -> bool:
    """Whether a task's deadline names the document, or one of its texts, or it carries out a task of the document."""
    from dxplan.wording.citations import citations, number_key, number_keys
    from dxplan.wording.superiors import link_of

    if document.id in documents_of(item.deadline):
        return True
    texts = [item.title, item.deliverable, item.deadline and item.deadline.text]
    texts += [*item.items, *(note.text for note in item.footnotes)]
    wanted = number_keys(document.number)
    return any(number_key(link_of(text).document) in wanted for text in item.implements) or any(
        number_key(citation.number) in wanted and citation.date in (None, document.date)
        for text in texts
        if text
        for citation in citations(text)
    )
