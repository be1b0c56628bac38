"""The parts of a plan before its table: the head and the foot of the document, its basis and its objectives."""

from typing import Literal

from dxplan.model.node import Id, Many, Month, Node, Text, described

Form = Literal["state", "party"]


class Post(Node):
    """In what office a document is signed."""

    authority: Text = described("The office held, as `GIÁM ĐỐC`, or for whom it is signed, as `TM. ỦY BAN NHÂN DÂN`.")
    office: Text | None = described(
        "A second line: below `TM. …`, `KT. …` and the like the office there, else the one held in the agency, printed "
        "above the name.",
        default=None,
    )
    post: Text | None = described("The signer's own post, the third line, where `office` is signed for.", default=None)


class Signer(Post):
    """The signature block at the foot of the document."""

    name: Text = described("The signer's name.")


class Head(Node):
    """What names the document, who issued it, who signs it and whom it is sent to."""

    number: Text | None = described("The number with its symbol; blank until the document has one.", default=None)
    symbol: Text | None = described("The symbol alone, as printed beside a blank number.", default=None)
    type: Text = described("The kind of document, as `Kế hoạch`.")
    superior: Text | None = described("The body above the issuer, printed over its name.", default=None)
    issuer: Text = described("The body that issues it.")
    place: Text = described("The place in the date line.")
    date: Month = described("The day of issue, or only the month (`2024-05`) while the day is blank.")
    title: Text = described("What the document is about.")
    signer: Signer = described("Who signs it.")
    recipients: Many[Text] = described("The recipients, a line each.", default=())


def within_sentence(title: str) -> str:
    """A document's title as it is within a sentence; an abbreviation keeps its capitals."""
    return f"{title[:1].lower()}{title[1:]}" if title[1:2].islower() or title[1:2] == " " else title


class Basis(Node):
    """The sentence that names the legal basis."""

    text: Text = described("The sentence in the plan's own words.")
    documents: Many[Id] = described("Registry ids of the documents it rests on.", default=())


class Objectives(Node):
    """Part I: objectives and requirements."""

    general: Many[Text] = described("The general objectives, a paragraph each.")
    specific: Text = described("The sentence that introduces the headline KPIs.")
    headline: Many[Id] = described("The headline KPIs, in the document's order.")
    requirements: Many[Text] = described("The requirements, a paragraph each.")
