"""The form of the plan, the State's or the Party's, and what of its head and foot is written in the other."""

import re
from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.head import Form
from dxplan.wording.citations import form_of


@rule("DX411", "form-contradicts-document", Severity.WARNING)
def form_contradicts_document(contents: Contents) -> Iterator[Finding]:
    """The plan's number or signature is written in the other form than the plan's `form`.

    Why: the form decides the letterhead, the numbers and the signature of all documents that follow from the plan. A
    plan with a number of the Party would be printed under the national title.

    Example:
        document:
          number: 02-KH/BCĐ

    Instead:
        form: party
        document:
          number: 02-KH/BCĐ
    """
    plan = contents.plan
    head, signer = plan.document, plan.document.signer
    numbers = {"document.number": head.number, "document.symbol": head.symbol}
    posts = {"document.signer.authority": signer.authority, "document.signer.office": signer.office}
    forms = {field: form_of(number) for field, number in numbers.items() if number}
    forms |= {field: _form_of_post(post) for field, post in posts.items() if post}
    for field, form in forms.items():
        text = (numbers | posts)[field]
        if form == "party" and plan.form == "state":
            message = msg("“{text}” is written as the Party does, and the plan has the State's form", text=text)
            yield Finding("", field, message, msg("if it is a document of the Party, write form: party"))
        if form == "state" and plan.form == "party":
            message = msg("“{text}” is written as the State does, and the plan has the Party's form", text=text)
            yield Finding("", field, message, _AS_THE_PARTY)


def _form_of_post(post: str) -> Form | None:
    """Whose form a line of a signature is written in that says for whom it is signed; else None."""
    match = re.match(r"(?:TM|KT|TL|TUQ)(?P<dot>\.)|(?:T/M|K/T|T/L|T/UQ)\b", post.upper())
    return match and ("state" if match["dot"] else "party")


_AS_THE_PARTY = msg("write numbers as 02-KH/BCĐ and signatures as T/M, or remove form: party")
RULES = (form_contradicts_document,)
