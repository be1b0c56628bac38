"""What Excel shows of a number by its format, as a Vietnamese Excel prints it.

The decimal sign is a comma, and thousands are separated by points.
"""

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import takewhile

from dxplan.diagnostics import msg
from dxplan.papers.excel_files.day_formats import Shown, exact_digits, rounded, shown_date
from dxplan.papers.excel_files.format_codes import MAX_CODE, FormatSection, FormatToken, literal, sections_of

_HOLDS = {
    "<": lambda value, limit: value < limit,
    "<=": lambda value, limit: value <= limit,
    ">": lambda value, limit: value > limit,
    ">=": lambda value, limit: value >= limit,
    "=": lambda value, limit: value == limit,
    "<>": lambda value, limit: value != limit,
}


def shown(number: float, code: str, *, from_1904: bool = False) -> Shown:
    """What a number looks like under a format."""
    if len(code) > MAX_CODE:
        return Shown(general(number), number, note=msg("its format is longer than Excel allows"))
    section, is_plain = _section_for(number, sections_of(code))
    if section is None:
        return Shown(general(number), number, note=msg("no part of its format is for this number"))
    if section.is_date:
        no_day = msg("its format is a date, but there is no day of this number")
        return shown_date(number, section, from_1904=from_1904) or Shown(general(number), number, note=no_day)
    return Shown(_number(number if is_plain else abs(number), section), number)


def shown_text(text: str, code: str) -> str:
    """What a text looks like under a format: the fourth part of it is for texts."""
    sections = sections_of(code) if len(code) <= MAX_CODE else ()
    of_text = next((section for section in sections[:4] if section.has("text")), None)
    if len(sections) >= 4:
        of_text = sections[3]
    if of_text is None:
        return text
    return "".join(text if token.kind == "text" else literal(token) for token in of_text.tokens)


def general(number: float) -> str:
    """A number as Excel prints it without a format: at most eleven characters, else with an exponent."""
    exact = exact_digits(number)
    if not exact:
        return "0"
    size = exact.adjusted()
    if -5 < size < 11:
        decimals = 9 if size < 0 else max(9 - size, 0)
        text = f"{rounded(exact, decimals):f}"
        return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
    digits = Context(prec=6, rounding=ROUND_HALF_UP).plus(exact).normalize()
    exponent = digits.adjusted()
    mantissa = f"{digits.scaleb(-exponent):f}".replace(".", ",")
    return f"{mantissa}E{'-' if exponent < 0 else '+'}{abs(exponent):02d}"


def _section_for(number: float, sections: tuple[FormatSection, ...]) -> tuple[FormatSection | None, bool]:
    """The section for a number, and whether it shows the sign: the one for negative numbers shows their size."""
    numeric = [section for section in sections[:3] if not section.has("text")] or [sections[0]]
    if any(section.condition for section in numeric[:2]):
        for nth, section in enumerate(numeric):
            operator, limit = section.condition or ("<" if nth == 1 and len(numeric) > 2 else "", 0.0)
            if not operator or _HOLDS[operator](number, limit):
                return section, not (operator in ("<", "<=") and limit <= 0)
        return None, True
    if number < 0 and len(numeric) > 1:
        return numeric[1], False
    return numeric[2 if number == 0 and len(numeric) > 2 else 0], True


def _number(number: float, section: FormatSection) -> str:
    tokens = section.tokens
    if section.has("general") or section.has("text"):
        words = (general(number) if token.kind in ("general", "text") else literal(token) for token in tokens)
        return "".join(words)
    if not section.has("digit"):
        return ("-" if number < 0 else "") + "".join(map(literal, tokens))
    exact = exact_digits(abs(number)).scaleb(2 * sum(token.kind == "percent" for token in tokens))
    kinds = [token.kind for token in tokens]
    last = len(kinds) - 1 - kinds[::-1].index("digit")
    exact = exact.scaleb(-3 * sum(1 for _ in takewhile(lambda kind: kind == "comma", kinds[last + 1 :])))
    if section.has("exponent"):
        text = _scientific(exact, tokens, kinds.index("exponent"))
    elif any(token == ("other", "/") for token in tokens):
        text = _fraction(exact, tokens)
    else:
        text = _digits(exact, tokens)
    return f"-{text}" if number < 0 and re.search("[1-9]", text) else text


def _digits(number: Decimal, tokens: tuple[FormatToken, ...]) -> str:
    """A number without sign, its digits laid on the places of the format."""
    kinds = [token.kind for token in tokens]
    point = kinds.index("point") if "point" in kinds else len(tokens)
    whole = [at for at, kind in enumerate(kinds) if kind == "digit" and at < point]
    decimal = [at for at, kind in enumerate(kinds) if kind == "digit" and at > point]
    has_groups = bool(whole) and "comma" in kinds[whole[0] : whole[-1]]
    nearest = rounded(number, len(decimal))
    left, _, right = f"{nearest:f}".partition(".")
    left = left.lstrip("0")
    pieces = ["" if token.kind in ("digit", "comma") else literal(token) for token in tokens]
    if point < len(tokens):
        pieces[point] = ","
    spread = left.rjust(len(whole), "\0")
    for nth, at in enumerate(whole):
        taken = spread[: len(spread) - len(whole) + 1] if nth == 0 else spread[len(spread) - len(whole) + nth]
        blank = {"0": "0", "?": " ", "#": ""}[tokens[at].text]
        place = len(whole) - nth - 1  # of the last digit taken
        marks = [blank if digit == "\0" else digit for digit in taken]
        pieces[at] = "".join(
            mark + ("." if has_groups and mark.isdigit() and after and not after % 3 else "")
            for after, mark in zip(range(place + len(marks) - 1, place - 1, -1), marks, strict=True)
        )
    if not whole and point < len(tokens) and left:
        pieces[point] = f"{left},"
    is_end = True
    for at, digit in zip(reversed(decimal), reversed(right), strict=True):
        is_end &= digit == "0" and tokens[at].text != "0"
        pieces[at] = {"?": " "}.get(tokens[at].text, "") if is_end else digit
    return "".join(pieces)


def _scientific(number: Decimal, tokens: tuple[FormatToken, ...], at: int) -> str:
    """A number with an exponent that is a multiple of the places before the point."""
    head = tokens[:at]
    places = sum(1 for _ in takewhile(lambda token: token.kind != "point", head))
    step = max(sum(token.kind == "digit" for token in head[:places]), 1)
    decimals = sum(token.kind == "digit" for token in head[places:])
    exponent = number.adjusted() // step * step if number else 0
    if number and rounded(number.scaleb(-exponent), decimals) >= 10**step:
        exponent += step
    width = sum(token.kind == "digit" for token in tokens[at:])
    sign = "-" if exponent < 0 else "+" if tokens[at].text.endswith("+") else ""
    mantissa = _digits(number.scaleb(-exponent), head)
    return f"{mantissa}E{sign}{abs(exponent):0{width}d}"


def _fraction(number: Decimal, tokens: tuple[FormatToken, ...]) -> str:
    """A number with a fraction of the format's denominator, or of the best that has as many digits."""
    from fractions import Fraction

    stroke = tokens.index(FormatToken("other", "/"))
    below = "".join(token.text for token in takewhile(lambda token: token.text.strip(), tokens[stroke + 1 :]))
    has_whole = any(token.kind == "digit" and " " in map(_text, tokens[at:stroke]) for at, token in enumerate(tokens))
    whole = int(number) if has_whole else 0
    rest = Fraction(number) - whole
    if below.isdigit() and int(below):
        denominator = int(below)
        numerator = int(rest * denominator + Fraction(1, 2))
    else:
        best = rest.limit_denominator(10 ** min(max(len(below), 1), 4) - 1)
        numerator, denominator = best.numerator, best.denominator
    if has_whole and numerator == denominator:
        whole, numerator = whole + 1, 0
    words = [str(whole)] if has_whole and (whole or not numerator) else []
    return " ".join([*words, f"{numerator}/{denominator}"] if numerator or not has_whole else words)


def _text(token: FormatToken) -> str:
    return token.text
