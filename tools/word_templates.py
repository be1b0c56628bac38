"""Make the Word templates: the letterhead, the bodies of the reports, and the blocks that these have in common.

python tools/word_templates.py            write templates/*.docx and templates/blocks/*.docx
python tools/word_templates.py --check    fail if one is not fresh

An office changes its own copy in Word; these are made by a program so that a change to them can be reviewed. Sizes and
places follow Nghị định 30/2020/NĐ-CP, Phụ lục I (the numbers in brackets) and the models of Phụ lục III.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import word_agency
import word_amendment
import word_chief
import word_member
import word_plan
import word_reminder
import word_session
import word_synthesis
from word_blocks import blocks
from word_letterhead import letterhead

TEMPLATES = Path(__file__).parent.parent / "templates"

BODIES: dict[str, Callable[[], bytes]] = {
    "amendment": word_amendment.body,
    "agency": word_agency.body,
    "member": word_member.body,
    "chief": word_chief.body,
    "plan": word_plan.body,
    "session": word_session.body,
    "quarterly": word_synthesis.quarterly,
    "year-end": word_synthesis.year_end,
    "reminder": word_reminder.body,
}


def made() -> dict[Path, bytes]:
    """Every template by its path. Nothing is packed, so that the bytes depend on no library's version."""
    return {
        TEMPLATES / "letterhead.docx": letterhead(),
        **{TEMPLATES / f"{name}.docx": body() for name, body in BODIES.items()},
        **{TEMPLATES / "blocks" / f"{name}.docx": content for name, content in blocks().items()},
    }


def main() -> int:
    """Write the templates, or compare."""
    stale = {path: new for path, new in made().items() if not path.exists() or path.read_bytes() != new}
    if "--check" in sys.argv:
        for path in stale:
            sys.stderr.write(f"{path.relative_to(TEMPLATES)} is not fresh: run `make templates`\n")
        return int(bool(stale))
    for path, content in stale.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
