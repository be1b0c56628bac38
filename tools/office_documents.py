"""The documents that `make office` looks at: every kind, level and variant of the playground's year, on three days."""

import contextlib
import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from dxplan.cli import main
from dxplan.documents.kinds import DOCUMENTS

DAYS = ("2024-07-01", "2024-10-01", "2025-01-15")
VARIANTS = {
    "2024-05-20-chief-without-red": ("chief", "--as-of", "2024-05-20"),
    "2024-05-20-quarterly-early": ("quarterly", "--as-of", "2024-05-20"),
    "2024-10-01-quarterly-without-records": ("quarterly", "--at", "2024-05-20", "--as-of", "2024-10-01"),
    "2024-10-01-quarterly-nine-months": ("quarterly", "--period", "2024-9M", "--as-of", "2024-10-01"),
    "2024-10-01-reminder-one": ("reminder", "--agency", "dh-hong-duc", "--as-of", "2024-10-01"),
    "2024-10-01-reminder-level-2": ("reminder", "--level", "2", "--as-of", "2024-10-01"),
    "2024-10-01-reminder-level-3": ("reminder", "--level", "3", "--reply-by", "2024-10-15", "--as-of", "2024-10-01"),
    "2025-01-15-quarterly-year": ("quarterly", "--period", "2024", "--as-of", "2025-01-15"),
    "2025-01-15-year-end-without-records": ("year-end", "--at", "2024-05-20", "--as-of", "2025-01-15"),
}
"""Documents that the table of documents and the days don't give by themselves."""
OF_THE_PARTY = {
    "2024-10-01-chief-party": ("chief", "--as-of", "2024-10-01"),
    "2024-10-01-plan-party": ("plan", "--as-of", "2024-10-01"),
    "2024-10-01-reminder-party": ("reminder", "--level", "3", "--as-of", "2024-10-01"),
}
"""Documents of the same plan in the Party's form."""
TESTS = Path(__file__).parent.parent / "tests"
OF_AN_OFFICE = "own-"
"""The beginning of the names of files that are filled in from templates of an office's own."""
AMENDING = "plans/2024.yaml"
THE_YEAR = ("--plan", "2024")
"""Of the playground's plans the year's; its campaign runs beside it for some months."""
OF_THE_CAMPAIGN = {
    f"2024-09-16-{name}-campaign": (kind, "--plan", "2024-100-ngay", "--as-of", "2024-09-16")
    for name, kind in {
        "plan": "plan",
        "chief": "chief",
        "session": "session",
        "quarterly-weekly": "weekly",
        "quarterly-monthly": "monthly",
    }.items()
}
"""Documents of a plan without a committee, with columns and a text of its own."""


def write_documents(folder: Path) -> list[Path]:
    """Every document as a Word file and in Markdown, called by its day, kind and addressee; the Word files."""
    folder.mkdir(parents=True)
    year, of_the_party = folder.parent / "year", folder.parent / "party"
    for place in (year, of_the_party):
        run_dxplan("playground", str(place))
    plan = of_the_party / AMENDING
    plan.write_text(plan.read_text("utf-8").replace("\nyear: 2024\n", "\nyear: 2024\nform: party\n"), "utf-8")
    for party_name, options in OF_THE_PARTY.items():
        for form in ("docx", "md"):
            out = folder / f"{party_name}.{form}"
            run_dxplan("report", *options, *THE_YEAR, "-C", str(of_the_party), "-f", form, "-o", str(out))
    for name, options in _requests(year):
        each = ("--all",) if name is None else ()
        for form in ("docx", "md"):
            out = folder if name is None else folder / f"{name}.{form}"
            plan_name = () if "--plan" in options else THE_YEAR
            run_dxplan("report", *options, *each, *plan_name, "-C", str(year), "-f", form, "-o", str(out))
        if name is None:
            day = options[options.index("--as-of") + 1]
            for file in folder.glob(f"{options[0]}-*"):
                file.rename(folder / f"{day}-{file.name}")
    return sorted(folder.glob("*.docx"))


def write_filled_templates(folder: Path, work: Path) -> list[Path]:
    """The bodies that offices might make (`tests/word_bodies.py`), filled in within two letterheads."""
    sys.path.append(str(TESTS))
    from word_bodies import BODIES, HEAD
    from word_xml import p, word_file

    files = []
    letterheads = {"plain": word_file(p("Normal", "{{ body }}"), own_parts=True), "own": HEAD}
    for letterhead, page in letterheads.items():
        for name, body in BODIES.items():
            templates = work / letterhead / name.replace(" ", "-")
            templates.mkdir(parents=True)
            (templates / "letterhead.docx").write_bytes(page)
            (templates / "body.docx").write_bytes(body())
            files.append(folder / f"{OF_AN_OFFICE}{letterhead}-{templates.name}.docx")
            run_dxplan("report", "body", "--templates", str(templates), "-o", str(files[-1]), "--as-of", "2024-10-01")
    return files


def _requests(year: Path) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """The name of a file and the words of `dxplan report` that write it; no name where it is a file for each body."""
    for day in DAYS:
        for kind in DOCUMENTS.values():
            as_of = (kind.name, "--as-of", day)
            if "--all" in kind.takes:
                yield None, as_of
            if "--base" not in kind.takes and (kind.needs is None):
                yield f"{day}-{kind.name}", as_of
    yield from VARIANTS.items()
    yield from OF_THE_CAMPAIGN.items()
    amended, *_ = _git(year, "log", "--format=%H %as", "--", AMENDING).splitlines()
    commit, day = amended.split()
    yield f"{day}-amendment", ("amendment", "--base", f"{commit}~", "--head", commit, "--as-of", day)


def run_dxplan(*arguments: str) -> None:
    """Run a command of dxplan without output; if it fails, its output is the error."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        code = main(arguments)
    if code:
        raise RuntimeError(f"dxplan {' '.join(arguments)}: {output.getvalue()}")


def _git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout
