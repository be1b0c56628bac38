"""The letterheads: the page, the head and the foot of all documents, in the State's form and in the Party's."""

from word_parts import each, when
from word_xml import BORDERLESS, PARTY_TEXT_WIDTH, TEXT_WIDTH, line, p, table, tc, tr, word_file

_LEFT, _RIGHT = 3984, TEXT_WIDTH - 3984
_ISSUER_LINE = 1300
"""In twips; each document gets a line of a third to half of its issuer's words (C3b)."""
_MOTTO_LINE = 3180
"""In twips: the length of the motto (C2)."""
_PARTY_LEFT, _PARTY_RIGHT = 4355, PARTY_TEXT_WIDTH - 4355
_PARTY_LINE = 4130
"""In twips: the length of the Party's name in capitals of 15 pt."""

_SUPERIOR = when("head.superior", p("Superior", "{{ head.superior | upper }}"), style="Superior")
_ISSUER = p("Issuer", "{{ head.issuer_lines | upper }}")
_BLANK = "       "  # the number is stamped or written by hand
_SYMBOL = "{% if head.symbol %}/{{ head.symbol }}{% endif %}"
_NUMBER = "{% if head.number %}{{ head.number }}{% else %}" + _BLANK + _SYMBOL + "{% endif %}"
_PARTY_NUMBER = _NUMBER.replace(_BLANK, _BLANK + "{{ head.type_in_number }}")
_DAY = "ngày {% if head.day %}{{ head.day }}{% else %}     {% endif %}"
_MONTH = "tháng {% if head.month %}{{ head.month }}{% else %}     {% endif %}"
_PLACE_AND_DATE = p("PlaceAndDate", f"{{{{ head.place }}}}, {_DAY} {_MONTH} năm {{{{ head.year }}}}")
_BODY = p("Normal", "{{ body }}")


def letterhead() -> bytes:
    """The template that gets each body."""
    return word_file(_head() + _BODY + _foot() + p("Small"), own_parts=True)


def party_letterhead() -> bytes:
    """The same for documents of the Party (Hướng dẫn 05-HD/VPTW of 2026)."""
    return word_file(_party_head() + _BODY + _party_foot() + p("Small"), own_parts=True, is_party=True)


def _head() -> str:
    return table(
        (_LEFT, _RIGHT),
        tr(
            tc(_LEFT, _SUPERIOR, _ISSUER, line("Rule", _ISSUER_LINE, _LEFT)),
            tc(
                _RIGHT,
                p("Nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                p("Motto", "Độc lập - Tự do - Hạnh phúc"),
                line("Rule", _MOTTO_LINE, _RIGHT),
            ),
        ),
        tr(
            tc(
                _LEFT,
                p("Number", "Số: " + _NUMBER),
                when("head.subject", p("Subject", "V/v {{ head.subject }}"), style="Subject"),
            ),
            tc(_RIGHT, _PLACE_AND_DATE),
        ),
        look=BORDERLESS,
    )


def _party_head() -> str:
    return table(
        (_PARTY_LEFT, _PARTY_RIGHT),
        tr(
            tc(
                _PARTY_LEFT,
                _SUPERIOR,
                _ISSUER,
                p("Asterisk", "*"),
                p("Number", "Số " + _PARTY_NUMBER),
                when("head.subject", p("Subject", "về việc {{ head.subject }}"), style="Subject"),
            ),
            tc(
                _PARTY_RIGHT,
                p("Nation", "ĐẢNG CỘNG SẢN VIỆT NAM"),
                line("Rule", _PARTY_LINE, _PARTY_RIGHT),
                _PLACE_AND_DATE,
            ),
        ),
        look=BORDERLESS,
    )


def _foot() -> str:
    return _signed(TEXT_WIDTH, p("Authority", "{{ signer.authority | upper }}"))


def _party_foot() -> str:
    posts = each(
        "line in signer.lines",
        when(
            "line.is_for_another",
            p("Authority", "{{ line.words | upper }}"),
            otherwise=p("Post", "{{ line.words | upper }}"),
            style="Post",
        ),
        style="Post",
    )
    return _signed(PARTY_TEXT_WIDTH, p("AbovePosts") + posts)


def _signed(width: int, authority: str) -> str:
    half = width // 2
    return table(
        (half, width - half),
        tr(
            tc(
                half,
                p("RecipientsTitle", "Nơi nhận:"),
                each(
                    "name in recipients",
                    p("Recipient", "- {{ name }}{% if loop.last %}.{% else %};{% endif %}"),
                    style="Recipient",
                ),
            ),
            tc(
                width - half,
                authority,
                *[p("Signature")] * 4,
                when("signer.office", p("Signature", "{{ signer.office | upper }}"), style="Signature"),
                when("signer.name", p("Signature", "{{ signer.name }}"), style="Signature"),
            ),
        ),
        look=BORDERLESS,
    )
