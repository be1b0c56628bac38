"""Make the Word templates: the letterhead, and the bodies of the reports.

python tools/word_templates.py            write templates/*.docx
python tools/word_templates.py --check    fail if one is not fresh

An office changes its own copy in Word; these are made by a program so that a change to them can be reviewed. Sizes and
places follow Nghị định 30/2020/NĐ-CP, Phụ lục I (the numbers in brackets) and the models of Phụ lục III.
"""

import sys
from pathlib import Path

from word_xml import (
    BOLD,
    BORDERLESS,
    ITALIC,
    MIDDLE,
    REPEATED,
    RULED,
    TEXT_WIDTH,
    line,
    noted,
    p,
    r,
    table,
    tc,
    tr,
    word_file,
)

TEMPLATES = Path(__file__).parent.parent / "templates"


def made() -> dict[Path, bytes]:
    """Every template by its path. Nothing is packed, so that the bytes depend on no library's version."""
    return {
        TEMPLATES / "letterhead.docx": word_file(_letterhead(), own_parts=True),
        TEMPLATES / "plan.docx": word_file(_plan()),
    }


# The letterhead


def _letterhead() -> str:
    left, right = 3984, 5200
    blank = "       {% if head.symbol %}/{{ head.symbol }}{% endif %}"  # the number is stamped or written in
    number = "Số: {% if head.number %}{{ head.number }}{% else %}" + blank + "{% endif %}"
    day = "ngày {% if head.day %}{{ head.day }}{% else %}     {% endif %} tháng {{ head.month }} năm {{ head.year }}"
    head = table(
        (left, right),
        tr(
            tc(left, p("Issuer", "{{ head.issuer | upper }}"), line("Rule", 1290)),
            tc(
                right,
                p("Nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                p("Motto", "Độc lập - Tự do - Hạnh phúc"),
                line("Rule", 1010),
            ),
        ),
        tr(tc(left, p("Number", number)), tc(right, p("PlaceAndDate", "{{ head.place }}, " + day))),
        look=BORDERLESS,
    )
    half = TEXT_WIDTH // 2
    foot = table(
        (half, TEXT_WIDTH - half),
        tr(
            tc(
                half,
                p("RecipientsTitle", "Nơi nhận:"),
                p("Recipient", "{%p for name in recipients %}"),
                p("Recipient", "- {{ name }}{% if loop.last %}.{% else %};{% endif %}"),
                p("Recipient", "{%p endfor %}"),
            ),
            tc(
                TEXT_WIDTH - half,
                p("Signature", "{{ signer.authority | upper }}"),
                *[p("Signature")] * 4,
                p("Signature", "{%p if signer.office %}"),
                p("Signature", "{{ signer.office | upper }}"),
                p("Signature", "{%p endif %}"),
                p("Signature", "{{ signer.name }}"),
            ),
        ),
        look=BORDERLESS,
    )
    return head + p("Normal", "{{ body }}") + p("BeforeSignature") + foot + p("Small")


# The plan


def _plan() -> str:
    number, heading = "{{ document.numbers.PART }}. ", '{{ document.headings.PART or "TITLE" }}'

    def part(name: str, title: str) -> str:
        return p("Heading1", (number + heading).replace("PART", name).replace("TITLE", title))

    def point(sign: str, name: str, title: str, style: str = "Heading2") -> str:
        return p(style, f"{sign} " + heading.replace("PART", name).replace("TITLE", title))

    def listed(name: str, text: str) -> str:
        return p("Body", f"{{%p for item in {name} %}}") + p("Body", text) + p("Body", "{%p endfor %}")

    theme = [
        r("{{ document.specific.before }}"),
        r("{{ document.specific.theme }}", BOLD),
        r("{{ document.specific.after }}"),
    ]
    return "".join(
        [
            p("DocumentType", "{{ document.type | upper }}"),
            p("DocumentTitle", "{{ document.title }}"),
            line("RuleBelowTitle", 3000),
            p("Body", "{%p for line in document.basis %}"),
            p("Body", "{%p if line.is_citation %}"),
            p("Body", r("{{ line.text }}", ITALIC)),
            p("Body", "{%p else %}"),
            p("Body", "{{ line.text }}"),
            p("Body", "{%p endif %}"),
            p("Body", "{%p endfor %}"),
            part("objectives", "MỤC TIÊU, YÊU CẦU"),
            point("1.", "goals", "Mục tiêu"),
            point("a)", "general", "Mục tiêu chung", "Heading3"),
            listed("document.general", "- {{ item }}"),
            point("b)", "specific", "Mục tiêu cụ thể", "Heading3"),
            p("Body", *theme),
            listed("document.headline", f"- {noted('item')}."),
            point("2.", "requirements", "Yêu cầu"),
            listed("document.requirements", "- {{ item }}"),
            part("tasks", "NHIỆM VỤ TRIỂN KHAI"),
            p("Body", "{%p if document.preamble %}"),
            p("Body", "{{ document.preamble }}"),
            p("Body", "{%p endif %}"),
            _tasks(),
            p("AfterTable"),
            p("Body", "{%p if document.activities %}"),
            part("activities", "CÁC HOẠT ĐỘNG THƯỜNG XUYÊN"),
            p("Body", "{%p for activity in document.activities %}"),
            p("Heading2", "{{ activity.number }}. {{ activity.title }}"),
            listed("activity.paragraphs", "- {{ item }}"),
            p("Body", "{%p if activity.sentence %}"),
            p("Body", "{% if activity.paragraphs %}- {% endif %}{{ activity.sentence }}"),
            p("Body", "{%p elif activity.lead %}"),
            p(
                "Body",
                "{% if activity.paragraphs %}- {% endif %}Đơn vị chủ trì tổ chức triển khai: {{ activity.lead }}.",
            ),
            p("Body", "{%p endif %}"),
            p("Body", "{%p endfor %}"),
            p("Body", "{%p endif %}"),
            p("Body", "{%p if document.budget %}"),
            part("budget", "KINH PHÍ THỰC HIỆN"),
            p("Body", "{{ document.budget }}"),
            p("Body", "{%p endif %}"),
            p("Body", "{%p if document.organisation %}"),
            part("organisation", "TỔ CHỨC THỰC HIỆN"),
            p("Body", "{%p for duty in document.organisation %}"),
            p("Heading2", "{{ duty.number }}. {{ duty.title }}"),
            p("Body", "{%p for item in duty.paragraphs %}"),
            p("Body", "{%p if item.is_last %}"),
            p("Closing", "- {{ item.text }}./."),
            p("Body", "{%p else %}"),
            p("Body", "- {{ item.text }}"),
            p("Body", "{%p endif %}"),
            p("Body", "{%p endfor %}"),
            p("Body", "{%p endfor %}"),
            p("Body", "{%p else %}"),
            p("Closing", "./."),
            p("Body", "{%p endif %}"),
        ]
    )


def _tasks() -> str:
    titles = ("TT", "Nhiệm vụ", "Kết quả thực hiện", "Thời gian hoàn thành", "Cơ quan thực hiện", "Cơ quan phối hợp")
    widths = (640, 2450, 2150, 1304, 1320, 1320)
    tags = widths[0]
    rest = sum(widths[1:])
    name = "{% if row.is_top %}{{ row.name | upper }}{% else %}{{ row.name }}{% endif %}"
    left = "{% if row.is_suspended %} (tạm dừng thực hiện){% elif row.is_cancelled %} (dừng thực hiện){% endif %}"

    def cell(width: int, lines: str, first: str = "") -> str:
        return tc(
            width,
            *(
                [p("TableText", "{%p if row.has_only_lead %}"), p("TableText", first), p("TableText", "{%p endif %}")]
                if first
                else []
            ),
            p("TableText", f"{{%p for line in {lines} %}}"),
            p("TableText", noted("line")),
            p("TableText", "{%p endfor %}"),
        )

    def only_tag(tag: str) -> str:
        return tr(tc(tags, p("TableText", tag)), tc(rest, p("TableText"), span=5))

    result = "{% if line.is_item %}- {% endif %}" + noted("line.pieces")
    return table(
        widths,
        tr(
            *[tc(width, p("TableHead", title), look=MIDDLE) for width, title in zip(widths, titles, strict=True)],
            look=REPEATED,
        ),
        only_tag("{%tr for row in document.rows %}"),
        only_tag("{%tr if row.is_section %}"),
        tr(
            tc(tags, p("TableHead", "{{ row.number }}", look="<w:keepNext/>")),
            tc(rest, p("TableGroup", name, look="<w:keepNext/>"), span=5),
        ),
        only_tag("{%tr else %}"),
        tr(
            tc(tags, p("TableNumber", "{{ row.number }}")),
            tc(widths[1], p("TableText", noted("row.title") + left)),
            tc(
                widths[2],
                p("TableText", "{%p for line in row.deliverable %}"),
                p("TableText", result),
                p("TableText", "{%p endfor %}"),
            ),
            cell(widths[3], "row.deadline"),
            cell(widths[4], "row.lead"),
            cell(widths[5], "row.coordinating", first="-"),
        ),
        only_tag("{%tr endif %}"),
        only_tag("{%tr endfor %}"),
        look=RULED,
    )


def main() -> int:
    """Write the templates, or compare."""
    stale = [path for path, content in made().items() if not path.exists() or path.read_bytes() != content]
    if "--check" in sys.argv:
        for path in stale:
            sys.stderr.write(f"{path.name} is not fresh: run `make templates`\n")
        return int(bool(stale))
    for path in stale:
        path.write_bytes(made()[path])
    return 0


if __name__ == "__main__":
    sys.exit(main())
