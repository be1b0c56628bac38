"""Measure the budgets of time and memory beside the floor and the peers; print the figures and write RESULTS.md.

    python bench/run.py              everything, in about a quarter of an hour
    python bench/run.py --quick      smaller plans and fewer rounds; RESULTS.md stays as it is
    python bench/run.py --strict     exit with 1 if a budget is missed

A miss fails nothing otherwise: timings move with the machine, so they are read by people and not by CI.
"""

import argparse
import compileall
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zipfile import ZipFile

from measure import Command, Run, in_turns, longer, megabytes, processor, seconds, times
from results import section

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BIN = Path(sys.executable).parent
DXPLAN = str(BIN / "dxplan")
SOURCES = ROOT / "tests" / "sources"
RESULTS = HERE / "RESULTS.md"
NOTES = "\n## Notes\n"

PLANS, TASKS_IN_EACH = 693, 40
REPORTS = 200
COMMITS = 200
PEER_LIMIT = 60.0
AS_OF = ("--as-of", "2024-10-01")
IMPORTS_LIMITS = dict.fromkeys(("status", "tasks", "show", "kpis", "workload", "reporting"), 0.7) | {"validate": 1.0}
"""Of the real plan, in times the imports."""
COMMANDS = {
    "status": ("status", *AS_OF, "--plan"),
    "tasks": ("tasks", *AS_OF, "--plan"),
    "validate": ("validate",),
    "show": ("show", "II.1", *AS_OF, "--plan"),
    "kpis": ("kpis", *AS_OF, "--plan"),
    "workload": ("workload", *AS_OF, "--plan"),
    "reporting": ("reporting", *AS_OF, "--plan"),
}
GROWING = ("status", "tasks", "validate")
YEAR_END = ("--as-of", "2025-01-10")
FACT = ("record", "conclusion", "II.2", "--plan", "2024", "--on", "2024-12-02", "--dry-run")
COMMUNES = 166
LIMITS = {"validate": 3.5, "record": 4.1, "reporting": 3.5}
"""Of 166 communes with four reports each, in times the imports."""
LETTER = 15
"""Milliseconds of a processor for a letter."""
RIVALS = {"status": ("doorstop, list",), "validate": ("check-jsonschema", "doorstop, check")}
LIBRARIES = ("typer", "pydantic", "PyYAML", "rich")
PEERS = ("topydo", "beancount", "check-jsonschema", "doorstop")
MISSING = [name for name, program in (("taskwarrior", "task"), ("hledger", "hledger")) if which(program) is None]
"""Peers that pip can't install, and this machine does not have."""
TASKS_QUERY = "SELECT date, account, narration WHERE number > 0"
HEAVY = ("docx", "docxtpl", "openpyxl", "xlsxwriter", "jinja2", "matplotlib")

IMPORTS = "import typer, yaml; from pydantic import BaseModel"
EVENTS = (
    "import sys, yaml\n"
    "for name in sys.argv[1:]:\n"
    "    for _ in yaml.parse(open(name, 'rb'), Loader=yaml.CSafeLoader): pass"
)
LOADED = f"import sys; from dxplan.cli import main; main(['status']); sys.exit(len({{*{HEAVY}}} & sys.modules.keys()))"

ABOUT = f"""\
# Measured speed

Written by `make bench`; `## Notes` is written by hand and kept.

Each figure is of whole fresh processes with byte code compiled and a warm file cache, and the median of all rounds.
Commands that are compared run in turns, and a ratio is the median of the ratios of processor time within each round: it
holds on a busy machine, where the milliseconds do not. Memory is the most that the process held. Plans of any size are
from `bench/generate.py`, 1.5 KB to the task; the real plan is `plans/2024.yaml`.

- *The imports*: `python -c "{IMPORTS}"`. Nothing that is built on these libraries can start in less.
- *Beyond start-up*: less what the same command takes for a plan of one task. Without that, a ratio of growth
  flatters: the start costs as much for a thousand tasks as for ten thousand.
- *The events*: a Python process that makes PyYAML read libyaml's events of the same file and drops them, its own start
  included, as ours is.
- Peers get the same tasks in their own formats, most of them far shorter, and do less with them:
  `check-jsonschema` knows no references and dates; `doorstop` gets a title and a text for each item, `topydo`,
  `taskwarrior`, `hledger` and `beancount` a title, a day and the body that leads. `yamllint` knows no schema and is no
  rival. `taskwarrior` and `hledger` are native programs, measured where the machine has them
  (`apt-get install hledger taskwarrior`).
"""


class Verdict(NamedTuple):
    """A budget and what was measured of it."""

    what: str
    measured: float
    limit: float | None
    """None where there is an aim alone."""
    unit: str = "×"
    aim: float | None = None

    @property
    def missed(self) -> bool:
        return self.limit is not None and self.measured > self.limit

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        word = "**missed**" if self.missed else "met"
        if not self.missed and self.aim and self.measured > self.aim:
            word = f"{'' if self.limit is None else 'met; '}the aim is {self.aim}"
        digits = 2 if self.unit in ("×", "s") else 0
        limit = "" if self.limit is None else f"{self.limit:g} {self.unit}"
        return self.what, f"{self.measured:.{digits}f} {self.unit}", limit, word


class Figures:
    """What was measured, command by command."""

    def __init__(self, folder: Path, sizes: tuple[int, int], rounds: int) -> None:
        self.folder = folder
        self.sizes = sizes
        self.rounds = rounds
        self.rows: list[tuple[str, ...]] = []

    def made(self, name: str, tasks: int, *options: str) -> Path:
        """A generated file or folder; another process makes it, for what this one holds counts in all."""
        path = self.folder / name
        if not path.exists():
            subprocess.run([sys.executable, HERE / "generate.py", str(tasks), path, *options], check=True)
        return path

    def plan(self, tasks: int) -> Path:
        return self.made(f"{tasks}.yaml", tasks)

    def measured(
        self, of: str, commands: Mapping[str, Command], rounds: int | None = None, limit: float = 600
    ) -> dict[str, list[Run]]:
        """Run the commands in turns and keep their figures."""
        found = in_turns(commands, self.rounds if rounds is None else rounds, limit)
        for name, runs in found.items():
            time = f"{1000 * seconds(runs):.0f} ms" if runs else f"over {limit:.0f} s"
            work = f"{1000 * processor(runs):.0f} ms" if runs else ""
            self.rows.append((of, name, time, work, f"{megabytes(runs):.0f} MB" if runs else ""))
            print(" · ".join(self.rows[-1]), flush=True)
        return found


def real_plan(figures: Figures) -> Iterator[Verdict]:
    """What people wait for every day."""
    plan = ROOT / "plans" / "2024.yaml"
    piped = {name: dxplan(name, plan) for name in COMMANDS}
    shown = {f"{name}, on a terminal": dxplan(name, plan, terminal=True) for name in GROWING}
    floors = {"`python -c pass`": python("pass"), "the imports": python(IMPORTS)}
    runs = figures.measured("the real plan", {**floors, **piped, **shown}, 2 * figures.rounds + 1)
    for name, limit in IMPORTS_LIMITS.items():
        yield Verdict(f"`{name}` against the imports", times(runs[name], runs["the imports"]), limit)
        if limit < 1:
            least = times(runs[name], runs["`python -c pass`"])
            yield Verdict(f"`{name}` against `python -c pass`", least, None, aim=5.5)
    for name, on_terminal in zip(GROWING, shown, strict=True):
        more = 1000 * longer(runs[on_terminal], runs[name])
        yield Verdict(f"`{name}` on a terminal: more than to a pipe", more, 60, "ms")
    loaded = subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    yield Verdict(f"`status` loads {', '.join(HEAVY)}", loaded.returncode, 0, "of them")


def growth(figures: Figures) -> Iterator[Verdict]:
    """Ten times the tasks."""
    plans = {tasks: figures.plan(tasks) for tasks in (1, *figures.sizes)}
    for name in GROWING:
        commands = {f"{name}, {tasks} tasks": dxplan(name, plan) for tasks, plan in plans.items()}
        least, small, large = figures.measured("growth", commands).values()
        base = megabytes(least)
        of = f"`{name}`, {figures.sizes[1]} tasks against {figures.sizes[0]}"
        yield Verdict(f"{of}: time", times(large, small), 11)
        yield Verdict(f"{of}: time beyond start-up", times(large, small, least), 11)
        yield Verdict(f"{of}: memory", megabytes(large) / megabytes(small), 11)
        yield Verdict(f"{of}: memory beyond start-up", (megabytes(large) - base) / (megabytes(small) - base), 11)


def large_plan(figures: Figures) -> Iterator[Verdict]:
    """The bare reading of the text is the least that a validation can cost."""
    tasks = figures.sizes[1]
    plan = figures.plan(tasks)
    commands = {"the events": python(EVENTS, str(plan)), "validate": dxplan("validate", plan)}
    events, validate = figures.measured(f"{tasks} tasks", commands).values()
    yield Verdict(f"`validate` of {tasks} tasks against the events", times(validate, events), 3.5)
    yield Verdict(f"`validate` of {tasks} tasks: memory", megabytes(validate), 210, "MB", aim=100)


def many_plans(figures: Figures) -> Iterator[Verdict]:
    """A plan of each body of a country."""
    folder = figures.made("plans", TASKS_IN_EACH, "--plans", str(PLANS))
    files = sorted(map(str, folder.glob("*.yaml")))
    commands = {"the events": python(EVENTS, *files), "validate": dxplan("validate", folder)}
    events, validate = figures.measured(f"{PLANS} plans", commands).values()
    yield Verdict(f"`validate` of {PLANS} plans against the events", times(validate, events), 3.5)


def recording(figures: Figures) -> Iterator[Verdict]:
    """What the office types many times a day, into a year's records."""
    folder = figures.folder / "playground"
    subprocess.run([DXPLAN, "playground", "--no-git", folder], check=True, stdout=subprocess.DEVNULL)
    commands = {"the imports": python(IMPORTS), "record": Command((DXPLAN, *FACT), folder)}
    imports, record = figures.measured("the playground", commands, 2 * figures.rounds + 1).values()
    yield Verdict("`record` on the playground against the imports", times(record, imports), 1.6)


def communes(figures: Figures) -> Iterator[Verdict]:
    """A province's communes with four reports each; and ten times as many bodies, reports and files."""
    folder = figures.made(f"communes-{COMMUNES}", COMMUNES, "--communes")
    found = figures.measured(f"{COMMUNES} communes", {"the imports": python(IMPORTS), **of_communes(folder)})
    for name, limit in LIMITS.items():
        what = f"`{name}`, {COMMUNES} communes, against the imports"
        yield Verdict(what, times(found[name], found["the imports"]), limit)
    letters = figures.folder / "letters"
    for form in ("docx", "md"):
        words = (DXPLAN, "report", "reminder", "--all", "-f", form, *YEAR_END, "-o", str(letters))
        shell = Command(("sh", "-c", 'rm -rf "$9" && exec "$0" "$@"', *words), folder)
        (runs,) = figures.measured(f"{COMMUNES} communes", {f"report reminder --all, {form}": shell}, 0).values()
        each = 1000 * processor(runs) / len([*letters.iterdir()])
        if form == "docx":
            yield Verdict("`report reminder --all` as DOCX, for a letter", each, LETTER, "ms")
    few, many = (100, 1000) if figures.sizes[0] >= 1000 else (20, 200)
    folders = [figures.made(f"communes-{size}", size, "--communes") for size in (1, few, many)]
    sides = [of_communes(one) for one in folders]
    for name in sides[0]:
        commands = {f"{name}, {size} communes": side[name] for size, side in zip((1, few, many), sides, strict=True)}
        least, small, large = figures.measured("growth", commands, min(figures.rounds, 3)).values()
        of = f"`{name}`, {many} communes against {few}"
        yield Verdict(f"{of}: time", times(large, small), 11)
        if few >= 100:  # twenty cost no more than one
            yield Verdict(f"{of}: time beyond start-up", times(large, small, least), 11)
        yield Verdict(f"{of}: memory", megabytes(large) / megabytes(small), 11)


def province(figures: Figures) -> Iterator[Verdict]:
    """A year of the real plan's bodies with 166 communes beside them: 216 report, some late, a class leads."""
    folder = figures.made(f"province-{COMMUNES}", COMMUNES, "--province")
    leave_out_charts(folder)
    commands = {
        "the imports": python(IMPORTS),
        "`import docxtpl`": python("import docxtpl"),
        **{name: Command((DXPLAN, name, *AS_OF), folder) for name in ("status", "workload", "reporting")},
        "show of a task of 126 bodies": Command((DXPLAN, "show", "IX.1", *AS_OF), folder),
        "validate": Command((DXPLAN, "validate"), folder),
        "report quarterly, DOCX": Command((DXPLAN, "report", "quarterly", *AS_OF, "-o", "q.docx", "--force"), folder),
    }
    runs = figures.measured("216 bodies", commands)
    for name in tuple(commands)[2:-1]:
        yield Verdict(f"`{name}`, 216 bodies, against the imports", times(runs[name], runs["the imports"]), 3.5)
    pairs = zip(runs["`import docxtpl`"], runs["status"], strict=True)
    floor = [library._replace(cpu=library.cpu + status.cpu) for library, status in pairs]
    report = times(runs["report quarterly, DOCX"], floor)
    yield Verdict("`report quarterly` as DOCX, 216 bodies, against `import docxtpl` and `status`", report, 2.5)


def of_communes(folder: Path) -> dict[str, Command]:
    """The commands that read every body and report, each in the folder of the plan."""
    words = {
        "validate": ("validate",),
        "record": FACT,
        "reporting": ("reporting", *YEAR_END),
        "status": ("status", *YEAR_END),
    }
    return {name: Command((DXPLAN, *typed), folder) for name, typed in words.items()}


def forms(figures: Figures) -> Iterator[Verdict]:
    """The Excel forms of all bodies that report, of fifty and of 216; each with what its own report says already."""
    fifty = figures.folder / "fifty"
    subprocess.run([DXPLAN, "playground", "--no-git", fifty], check=True, stdout=subprocess.DEVNULL)
    folders = {50: fifty, 216: figures.made(f"province-{COMMUNES}", COMMUNES, "--province")}
    asked = ("form", "make", "--plan", "2024", "--period", "2024-Q3", *AS_OF, "-o", "forms")
    words = ("sh", "-c", 'rm -rf forms && exec "$0" "$@"', DXPLAN, *asked)
    commands = {f"form make, {bodies} bodies": Command(words, folder) for bodies, folder in folders.items()}
    few, many = figures.measured("forms", commands, min(figures.rounds, 3)).values()
    yield Verdict("`form make` of 50 forms", processor(few), 3, "s")
    yield Verdict("`form make` of 216 forms against 50: time for a form", times(many, few) * 50 / 216, 1.1)
    yield Verdict("`form make` of 216 forms: memory", megabytes(many), 150, "MB")


def reports(figures: Figures) -> Iterator[Verdict]:
    """A year's reports of fifty bodies, against the imports; beside it the plan alone."""
    folder = figures.made("reports", REPORTS, "--reports")
    plans = {"the plan alone": ROOT / "plans" / "2024.yaml", f"{REPORTS} reports": folder / "plans" / "2024.yaml"}
    commands = {f"status, {name}": dxplan("status", plan) for name, plan in plans.items()}
    imports, _, read = figures.measured(f"{REPORTS} reports", {"the imports": python(IMPORTS), **commands}).values()
    yield Verdict(f"`status` with {REPORTS} reports against the imports", times(read, imports), 2.5)


def history(figures: Figures) -> Iterator[Verdict]:
    """What a reviewer waits for, in a repository of two commits and in one of many."""
    for commits in (2, COMMITS):
        folder = figures.made(f"history-{commits}", commits, "--history")
        in_folder = (DXPLAN, "-C", str(folder))
        commands = {
            "the imports": python(IMPORTS),
            "diff HEAD~1 HEAD": Command((*in_folder, "diff", "HEAD~1", "HEAD", *AS_OF), ROOT),
            "diff, the work tree": Command((*in_folder, "diff", *AS_OF), ROOT),
        }
        found = figures.measured(f"{commits} commits", commands)
        for name in ("diff HEAD~1 HEAD", "diff, the work tree"):
            what = f"`{name}` among {commits} commits against the imports"
            yield Verdict(what, times(found[name], found["the imports"]), 2.2)


def documents(figures: Figures) -> Iterator[Verdict]:
    """The synthesis of the second quarter from that quarter's reports, charts apart; beside it the third quarter's with
    its charts, from the whole year's records."""
    year, quarter = figures.folder / "year", figures.folder / "quarter"
    for folder in (year, quarter):
        subprocess.run([DXPLAN, "playground", "--no-git", folder], check=True, stdout=subprocess.DEVNULL)
    for path in (quarter / "plans" / "2024").rglob("*.yaml"):
        if path.parent.name in ("2024-Q3", "2024-Q4") or (path.parent.name == "journal" and path.stem > "2024-06"):
            path.unlink()
    leave_out_charts(quarter)
    asked = {
        "quarter": (quarter, ("report", "quarterly", "--plan", "2024", "--period", "2024-Q2", "--as-of", "2024-06-28")),
        "year": (year, ("report", "quarterly", "--plan", "2024", "--period", "2024-Q3", "--as-of", "2024-10-10")),
    }
    commands = {"`import docxtpl`": python("import docxtpl")}
    for name, (folder, words) in asked.items():
        commands[f"status, a {name}'s records"] = Command((DXPLAN, "status", "--plan", "2024", *words[-2:]), folder)
        commands[f"report quarterly, DOCX, a {name}'s records"] = Command((DXPLAN, *words, "-o", "q.docx"), folder)
    found = figures.measured("documents", commands, 2 * figures.rounds + 1)
    ratio = times(found["report quarterly, DOCX, a quarter's records"], found["`import docxtpl`"])
    yield Verdict("`report quarterly` as DOCX, charts apart, against `import docxtpl`", ratio, 2.5)


def importing(figures: Figures) -> Iterator[Verdict]:
    """The signed plans of the tests as drafts: the one of 2024 in three forms, and one with 9 pages as PDF."""
    folder = figures.folder / "papers"
    folder.mkdir()
    sys.path.append(str(ROOT / "tests"))
    from excel_papers import plan_as_sheet
    from word_papers import plan_2024, word_paper

    blocks, notes = plan_2024()
    (folder / "plan.docx").write_bytes(word_paper(*blocks, notes=notes))
    (folder / "plan.xlsx").write_bytes(plan_as_sheet())
    papers = {"text": SOURCES / "ke-hoach-2024.txt", "Word": folder / "plan.docx", "Excel": folder / "plan.xlsx"}
    papers["PDF"] = SOURCES / "hn-kh277-2026.pdf"
    commands = {
        f"import, {form}": Command((DXPLAN, "import", str(paper), "-o", f"{form}.yaml", "-f", "json"), folder)
        for form, paper in papers.items()
    }
    for name, runs in figures.measured("papers", commands).items():
        yield Verdict(f"`{name}` of a plan of nine or twelve pages", processor(runs), 4 if "PDF" in name else 2, "s")


def leave_out_charts(folder: Path) -> None:
    """Copy the blocks that print charts into a plan repository, less the paragraphs that do."""
    blocks = ("blocks/kpis.docx", "blocks/results.docx")
    subprocess.run([DXPLAN, "template", "copy", *blocks], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for block in blocks:
        path = folder / "templates" / block
        with ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        text = parts["word/document.xml"].decode()
        parts["word/document.xml"] = re.sub(r"<w:p>(?:(?!</w:p>).)*\| chart(?:(?!</w:p>).)*</w:p>", "", text).encode()
        with ZipFile(path, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)


def peers(figures: Figures) -> Iterator[Verdict]:
    """Programs that read such data, on the same tasks; the largest plan once, and without those that take too long."""
    for tasks in (34, *figures.sizes):
        plan = figures.plan(tasks)
        ours = {"status": dxplan("status", plan), "validate": dxplan("validate", plan)}
        others = commands_of_peers(plan, figures.made(f"peers-{tasks}", tasks, "--peers"))
        rounds = figures.rounds if tasks <= 1000 else 0
        runs = figures.measured(f"peers, {tasks} tasks", {**ours, **others}, rounds, PEER_LIMIT)
        if tasks == 34:
            yield Verdict("`status`, 34 tasks, against topydo", times(runs["status"], runs["topydo, ls"]), 1.05)
        for name, rivals in RIVALS.items():
            quickest = min((rival for rival in rivals if runs[rival]), key=lambda rival: seconds(runs[rival]))
            yield Verdict(f"`{name}`, {tasks} tasks, against {quickest}", times(runs[name], runs[quickest]), 1)


def commands_of_peers(plan: Path, folder: Path) -> dict[str, Command]:
    """What each peer does with its file of the tasks, without a cache of its own; those that are installed."""
    schema = str(ROOT / "schema" / "plan.schema.json")
    uncached = ("env", "BEANCOUNT_DISABLE_LOAD_CACHE=1")
    lines = {
        "topydo, ls": (str(BIN / "topydo"), "-c", os.devnull, "-t", "todo.txt", "ls"),
        "taskwarrior, list": ("task", "rc:taskrc", "list"),
        "hledger, balance": ("hledger", "-f", "plan.journal", "balance"),
        "hledger, check": ("hledger", "-f", "plan.journal", "check"),
        "beancount, query": (*uncached, str(BIN / "bean-query"), "plan.beancount", TASKS_QUERY),
        "beancount, check": (*uncached, str(BIN / "bean-check"), "plan.beancount"),
        "check-jsonschema": (str(BIN / "check-jsonschema"), "--schemafile", schema, str(plan)),
    }
    commands = {name: Command(line, folder) for name, line in lines.items() if name.split(",")[0] not in MISSING}
    return commands | {
        "yamllint": Command((str(BIN / "yamllint"), "-d", "default", str(plan)), ROOT, codes=(0, 1)),
        "doorstop, list": Command((str(BIN / "doorstop"), "publish", "REQ"), folder / "doorstop"),
        "doorstop, check": Command((str(BIN / "doorstop"), "-F"), folder / "doorstop"),
    }


def dxplan(name: str, plan: Path, *, terminal: bool = False) -> Command:
    """One of our commands on a plan."""
    return Command((DXPLAN, *COMMANDS[name], str(plan)), ROOT, terminal)


def python(code: str, *arguments: str) -> Command:
    """The interpreter on a line of code."""
    return Command((sys.executable, "-c", code, *arguments), ROOT)


def document(verdicts: list[Verdict], figures: Figures) -> str:
    """RESULTS.md without the notes."""
    libraries = ", ".join(f"{name} {version(name)}" for name in (*LIBRARIES, *PEERS))
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    budgets = table(("budget", "measured", "limit", ""), [verdict.cells for verdict in verdicts])
    rows = table(("of", "command", "time", "processor", "memory"), figures.rows)
    taken = f"Taken on {datetime.now(UTC).date().isoformat()}, {figures.rounds} rounds or more: {machine}; {libraries}."
    if MISSING:
        taken += f"\n\nNot measured, as this machine does not have them: {', '.join(MISSING)}."
    return "\n".join((ABOUT, taken, "\n## Budgets\n", *budgets, "\n## Figures\n", *rows, ""))


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """A table in Markdown."""
    return [f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows)]


def main() -> int:
    """Measure what the command line asks for; 1 if a budget is missed and that matters."""
    parser = argparse.ArgumentParser(description="Measure the budgets of time and memory.")
    parser.add_argument("--quick", action="store_true", help="smaller plans and fewer rounds; nothing is written")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a budget is missed")
    given = parser.parse_args()
    compileall.compile_dir(ROOT / "src", quiet=1)
    with TemporaryDirectory() as folder:
        figures = Figures(Path(folder), (100, 1000), 3) if given.quick else Figures(Path(folder), (1000, 10_000), 7)
        slow = () if given.quick else (many_plans,)
        verdicts = [
            found
            for part in (
                real_plan,
                recording,
                importing,
                growth,
                large_plan,
                *slow,
                reports,
                communes,
                province,
                forms,
                history,
                documents,
                peers,
            )
            for found in part(figures)
        ]
    print("", *table(("budget", "measured", "limit", ""), [verdict.cells for verdict in verdicts]), sep="\n")
    if not given.quick:
        old = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
        notes = old.partition(NOTES)[2] or "\nNone yet.\n"
        fuzz = section("Fuzz")
        kept = f"\n## Fuzz\n{fuzz.rstrip()}\n" if fuzz else ""
        RESULTS.write_text(document(verdicts, figures) + kept + NOTES + notes, encoding="utf-8")
    return int(given.strict and any(verdict.missed for verdict in verdicts))


if __name__ == "__main__":
    sys.exit(main())
