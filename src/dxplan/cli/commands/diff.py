"""`dxplan diff`."""

from typing import Annotated

from dxplan.cli.comparing import compare, versions_of
from dxplan.cli.declared import argument
from dxplan.cli.options import Options, command
from dxplan.cli.output import lines_of, write
from dxplan.cli.output import show as show_page
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import mark
from dxplan.render.views.diff import diff_page
from dxplan.render.views.diff_json import diff_data
from dxplan.repository.versions import differing


@command(formats=("text", "json", "md"), at=False)
def diff(
    options: Options,
    base: Annotated[
        str | None, argument(metavar="BASE", help=mark("A revision or a plan file: what stood before."))
    ] = None,
    head: Annotated[
        str | None, argument(metavar="HEAD", help=mark("A revision or a plan file; else what is worked on."))
    ] = None,
) -> int:
    """Show what changes in the plan, in the plan's terms: things by their ids, with what each change means.

    Without BASE, the changes since the branch left the main branch, those not committed too. Records that changed are
    summed up apart. What a change does to the picture is judged as of the day.

    Examples:
      dxplan diff                            what this branch changes
      dxplan diff HEAD                       what is not committed yet
      dxplan diff main topic                 between two branches
      dxplan diff main...topic               since topic left main
      dxplan diff old.yaml new.yaml          between two files
      dxplan diff -f md -o comment.md        as a comment of a pull request
    """
    with versions_of(options, base, head) as (older, newer):
        pairs = differing(options.plan, older, newer, with_records=True)
        comparisons = [compare(options, older, newer, before, after) for before, after in pairs]
    if len(comparisons) > 1 and options.format == "json":
        names = [comparison.head.file for comparison, _ in comparisons]
        raise DxplanError(msg("several plans differ: {names}", names=names), msg("name one with --plan"))
    if len(comparisons) == 1:
        comparison, _ = comparisons[0]
        show_page(options, diff_page(comparison, options.language), lambda: diff_data(comparison, options.language))
    else:
        pages = [diff_page(comparison, options.language) for comparison, _ in comparisons]
        if options.terminal and options.format == "text":
            for page in pages:
                show_page(options, page, dict[str, object])
        else:
            write(options, "\n".join(lines_of(options.format, page) for page in pages))
    return int(any(head.has_errors for _, head in comparisons))
