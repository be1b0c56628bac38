"""`dxplan docx`: Word files. Each verb is the function of its name."""

from pathlib import Path
from typing import Annotated, Literal, TypedDict

from dxplan.cli.declared import argument
from dxplan.cli.options import Options, command
from dxplan.cli.output import as_json, talk, write
from dxplan.diagnostics import Diagnostic
from dxplan.render.language import mark
from dxplan.render.views.findings import FindingData, concise, findings_data, summary
from dxplan.repository.source import shown_from_root

VERBS = {"check": mark("Hold Word files against Nghị định 30/2020/NĐ-CP")}


class ClauseFinding(FindingData):
    """What a rule finds in a Word file; `line` is the number of the paragraph."""

    clause: str | None
    """The clause of Nghị định 30/2020/NĐ-CP that the rule follows."""


class DocxData(TypedDict):
    """What the rules found in all files."""

    schema: Literal["dxplan/docx-check/1"]
    diagnostics: list[ClauseFinding]


def docx() -> None:
    """Hold Word files against the form that Nghị định 30/2020/NĐ-CP orders for official documents.

    Examples:
      dxplan docx check bao-cao.docx
      dxplan rules DX912              what a finding means, and by which clause
    """


@command(formats=("text", "json"), reading=False)
def check(
    options: Options,
    files: Annotated[list[str], argument(metavar="FILES", help=mark("Word files (.docx), whoever made them."))],
) -> int:
    """Check Word files against the decree's form: page, letters, head, text, signature, recipients, appendices.

    What a paragraph is, is told by its words and place, so that files of any origin can be checked; how it is set is
    worked out from styles, themes and what is set by hand. A finding's line is the number of its paragraph, counted
    through the whole text, cells of tables with it. Exit code 1 if an error is found; what the decree leaves open is a
    warning or a note. An annex in a file of its own is checked as an annex. Laws, decrees and circulars, documents of
    the Party, forms and other papers are named in a note (DX900) and not checked.

    Examples:
      dxplan docx check bao-cao.docx
      dxplan docx check out/*.docx
      dxplan docx check bao-cao.docx -f json
    """
    from dxplan import decree  # so that the other commands load nothing of it
    from dxplan.ooxml import MAX_FILE
    from dxplan.repository.disk import read_bytes

    findings: list[Diagnostic] = []
    try:
        for name in files:
            shown_name = shown_from_root(Path(name)) if options.format == "json" else name
            document = decree.read(shown_name, read_bytes(Path(name), most=MAX_FILE))
            diagnostics = decree.check(document)
            findings += diagnostics
            if options.format == "text":
                if options.terminal:
                    from dxplan.render import terminal

                    terminal.show_findings(
                        diagnostics, {name: document}.__getitem__, options.language, options.console()
                    )
                talk(f"{name}: {summary(diagnostics, 0, options.language)}")
    finally:  # a file that can't be read hides nothing of those before it
        if not (options.terminal and options.format == "text"):
            write(options, _content(options, findings))
    return int(any(finding.is_error for finding in findings))


def _content(options: Options, findings: list[Diagnostic]) -> str:
    if options.format == "text":
        return "".join(f"{concise(finding, options.language)}\n" for finding in findings)
    clauses: list[ClauseFinding] = [
        {**data, "clause": finding.rule.clause or None}
        for data, finding in zip(findings_data(findings, [], options.language), findings, strict=True)
    ]
    checked: DocxData = {"schema": "dxplan/docx-check/1", "diagnostics": clauses}
    return as_json(checked)
