"""The letterhead: the page, the head and the foot of all documents."""

from word_parts import each, when
from word_xml import BORDERLESS, TEXT_WIDTH, line, p, table, tc, tr, word_file

_LEFT, _RIGHT = 3984, TEXT_WIDTH - 3984
_HALF = TEXT_WIDTH // 2
_ISSUER_LINE = 1300
"""In twips; each document gets a line of a third to half of its issuer's words (C3b)."""
_MOTTO_LINE = 3180
"""In twips: the length of the motto (C2)."""


def letterhead() -> bytes:
    """The template that gets each body."""
    body = _head() + p("Normal", "{{ body }}") + _foot() + p("Small")
    return word_file(body, own_parts=True)


def _head() -> str:
    blank = "       {% if head.symbol %}/{{ head.symbol }}{% endif %}"  # the number is stamped or written by hand
    number = "Số: {% if head.number %}{{ head.number }}{% else %}" + blank + "{% endif %}"
    day = "ngày {% if head.day %}{{ head.day }}{% else %}     {% endif %}"
    month = "tháng {% if head.month %}{{ head.month }}{% else %}     {% endif %}"
    return table(
        (_LEFT, _RIGHT),
        tr(
            tc(
                _LEFT,
                when("head.superior", p("Superior", "{{ head.superior | upper }}"), style="Superior"),
                p("Issuer", "{{ head.issuer_lines | upper }}"),
                line("Rule", _ISSUER_LINE, _LEFT),
            ),
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
                p("Number", number),
                when("head.subject", p("Subject", "V/v {{ head.subject }}"), style="Subject"),
            ),
            tc(_RIGHT, p("PlaceAndDate", f"{{{{ head.place }}}}, {day} {month} năm {{{{ head.year }}}}")),
        ),
        look=BORDERLESS,
    )


def _foot() -> str:
    return table(
        (_HALF, TEXT_WIDTH - _HALF),
        tr(
            tc(
                _HALF,
                p("RecipientsTitle", "Nơi nhận:"),
                each(
                    "name in recipients",
                    p("Recipient", "- {{ name }}{% if loop.last %}.{% else %};{% endif %}"),
                    style="Recipient",
                ),
            ),
            tc(
                TEXT_WIDTH - _HALF,
                p("Authority", "{{ signer.authority | upper }}"),
                *[p("Signature")] * 4,
                when("signer.office", p("Signature", "{{ signer.office | upper }}"), style="Signature"),
                when("signer.name", p("Signature", "{{ signer.name }}"), style="Signature"),
            ),
        ),
        look=BORDERLESS,
    )
