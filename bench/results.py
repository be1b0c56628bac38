"""The sections of RESULTS.md: each script writes its own and keeps the others."""

import re
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"


def section(name: str) -> str:
    """A section's text below its heading; blank if there is none."""
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    found = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def put(name: str, content: str) -> None:
    """Write a section in place of the old one, else before the notes."""
    text = RESULTS.read_text(encoding="utf-8")
    old = section(name)
    if old:
        text = text.replace(f"## {name}\n{old}", f"## {name}\n{content}\n")
    else:
        before, mark, notes = text.partition("## Notes\n")
        text = f"{before}## {name}\n{content}\n{mark}{notes}"
    RESULTS.write_text(text, encoding="utf-8")
