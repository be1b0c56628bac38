"""`dxplan rules`."""

from typing import Annotated

from dxplan import checks, decree
from dxplan.cli.declared import argument
from dxplan.cli.options import Options, command
from dxplan.cli.output import show, write
from dxplan.diagnostics import DxplanError, msg, nearest
from dxplan.render.language import mark
from dxplan.render.views.rules import rule_text, rules_data, rules_page, rules_sheet

RULES = (*checks.RULES, *decree.RULES)


@command(reading=False)
def rules(
    options: Options,
    code: Annotated[str | None, argument(metavar="CODE", help=mark("A rule's code or name."))] = None,
) -> None:
    """Explain a finding: what it means, why it matters, and what to write instead.

    Without CODE, list every rule.

    Examples:
      dxplan rules
      dxplan rules DX202
      dxplan rules task-without-lead
      dxplan rules DX912
      dxplan rules -o rules.xlsx     for Excel
    """
    chosen = RULES
    if code is not None:
        chosen = tuple(rule for rule in RULES if code.lower() in (rule.code.lower(), rule.name))
        if not chosen:
            raise _unknown(code)
    if code is not None and options.format in ("text", "md"):
        write(options, rule_text(chosen[0], options.language))
    else:
        page = rules_page(chosen, options.language)
        show(options, page, lambda: rules_data(chosen, options.language), lambda data: rules_sheet(data["rules"]))


def _unknown(code: str) -> DxplanError:
    hint = nearest(code.upper(), (rule.code for rule in RULES), most=3) or nearest(
        code, (rule.name for rule in RULES), most=3
    )
    return DxplanError(msg("there is no rule {code}", code=code), hint or msg("dxplan rules lists them all"))
