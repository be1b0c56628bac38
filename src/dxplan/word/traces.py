"""What Word notes in a file about its editing, and repeats for other programs: it does not go into another file."""

from typing import TYPE_CHECKING

from dxplan.word.parts import W, search

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_EDITING = "http://schemas.microsoft.com/"
"""The beginning of the namespaces of attributes in which Word keeps who edited what when."""
_DRAWINGS = "urn:schemas-microsoft-com:office:office"
_CHOICES = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_ATTRIBUTES = (
    f"descendant-or-self::*/@*[(starts-with(namespace-uri(), '{_EDITING}') and namespace-uri() != namespace-uri(..))"
    f" or (namespace-uri() = '{_DRAWINGS}' and (local-name() = 'gfxdata' or local-name() = 'relid'))"
    f" or namespace-uri() = '{_CHOICES}']"
)
"""Also copies of a drawing for other programs, and lists of namespaces, which are declared anew where needed."""
_ELEMENTS = (
    *(W + name for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak", "numberingChange")),
    *(W + name + "Change" for name in ("pPr", "rPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr")),
)


def remove_traces(element: "Element") -> None:
    """Remove the traces of Word's editing from an element and all within it."""
    for attribute in search(_ATTRIBUTES)(element):
        del attribute.getparent().attrib[attribute.attrname]
    for trace in list(element.iter(*_ELEMENTS)):
        if (parent := trace.getparent()) is not None:
            parent.remove(trace)
