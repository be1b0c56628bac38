"""Write the generated files: the plan format, the rules, the commands, the rooms, and the JSON Schema.

python tools/documentation.py            write the files
python tools/documentation.py --check    fail if one is not fresh
"""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from functools import cache, partial
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import json_keys
from call_table import call_table
from dxplan import decree
from dxplan.assess import assess
from dxplan.assess.choice import all_of
from dxplan.cli import main as main_of_dxplan
from dxplan.cli.building import build, help_of
from dxplan.cli.commands import COMMANDS, names
from dxplan.cli.commands.rules import RULES
from dxplan.cli.comparing import compare, versions_of
from dxplan.cli.help import group_help
from dxplan.cli.options import open_options
from dxplan.cli.output import as_json
from dxplan.documents import PARTS, part_types
from dxplan.documents.kinds import DOCUMENTS
from dxplan.reading.format import FILES, json_schema
from dxplan.reading.load import load_plan
from dxplan.reading.yaml import read_source
from dxplan.render import terminal
from dxplan.render.language import language
from dxplan.render.page import Page
from dxplan.render.views.diff import diff_page
from dxplan.render.views.rules import DECREE
from dxplan.render.views.status import status_page
from dxplan.repository.plans import packaged_calendar
from dxplan.repository.versions import differing
from fields import in_words, sections, title_of, with_inner

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "dxplan"
DAYS_OFF = PACKAGE / "data" / "days-off.yaml"


def generated() -> dict[Path, Callable[[], str]]:
    """Every generated file and what makes its text."""
    docs = ROOT / "docs"
    return {
        docs / "plan-format.md": lambda: plan_format((docs / "plan-format.md").read_text("utf-8")),
        docs / "rules.md": rules,
        PACKAGE / "cli" / "call_table.py": call_table,
        PACKAGE / "data" / "days-off.json": lambda: as_json(read_source(DAYS_OFF.name, DAYS_OFF.read_bytes()).data),
        docs / "cli.md": commands,
        docs / "json.md": json_keys.page,
        **{ROOT / "schema" / f"{of}.schema.json": partial(translated_schema, of) for of in FILES},
        ROOT / "README.md": readme,
        docs / "architecture.md": lambda: architecture((docs / "architecture.md").read_text("utf-8")),
        docs / "templates.md": lambda: templates((docs / "templates.md").read_text("utf-8")),
        docs / "fields.md": fields,
        docs / "amending.md": lambda: amending(docs / "amending.md", "en"),
        docs / "amending.vi.md": lambda: amending(docs / "amending.vi.md", "vi"),
    }


def translated_schema(of: str) -> str:
    """The JSON Schema of a kind of file, with its descriptions in Vietnamese."""
    return as_json(json_schema(language("vi").text, of))


def readme() -> str:
    """The README with the screen that its first command shows, on a terminal of 80 columns."""
    plan_file = ROOT / "plans" / "2024.yaml"
    plan = load_plan("plans/2024.yaml", plan_file.read_bytes()).plan
    assert plan is not None
    choice = all_of(assess(plan, packaged_calendar(), date(2024, 10, 1)))
    page = status_page(choice, "plans/2024.yaml", language("vi"))
    before, mark, after = (ROOT / "README.md").read_text("utf-8").partition("`--lang en` says it in English):\n\n```\n")
    return f"{before}{mark}{_drawn(page, 80)}```{after.partition('```')[2]}"


def amending(page: Path, code: str) -> str:
    """The page on amending, with the output of its commands on the invented year after each `<!-- output: … -->`."""
    outputs = _amended(code)

    def block_of(match: re.Match[str]) -> str:
        command = match[2].removesuffix(f" --lang {code}")
        form = "md" if "-f md" in command else ""
        return f"{match[1]}\n````{form}\n{outputs[command]}````\n"

    block = r"(<!-- output: ([^\n]*) -->\n)(?:\n````\w*\n.*?\n````\n)?"
    return re.sub(block, block_of, page.read_text("utf-8"), flags=re.DOTALL)


@cache
def _amended(code: str) -> dict[str, str]:
    """The output of the commands of the page, on the day after the decision, on a terminal of 90 columns."""
    environment = {name: os.environ.get(name) for name in ("DXPLAN_TODAY", "DXPLAN_LANG")}
    os.environ.update(DXPLAN_TODAY="2024-10-16", DXPLAN_LANG=code)
    start = Path.cwd()
    try:
        with TemporaryDirectory() as folder:
            _printed("playground", folder)
            os.chdir(folder)
            subprocess.run(["git", "switch", "-q", "-c", "extend-II.1", "HEAD~7"], check=True)
            file = Path("plans/2024.yaml")
            head, mark, task = file.read_text("utf-8").partition("- id: II.1\n")
            for old, new in (("text: 30/6/2024", "text: 29/11/2024"), ("due: 2024-06-30", "due: 2024-11-29")):
                task = task.replace(old, new, 1)
            file.write_text(head + mark + task, "utf-8", newline="\n")
            before = _screen(code)
            entry = _printed("amend", "--document", "215/KH-BCĐ", "--date", "2024-10-15", "--reason", _REASON)
            return {"dxplan diff": before, "dxplan amend": entry, "dxplan diff -f md": _printed("diff", "-f", "md")}
    finally:
        os.chdir(start)
        for name, value in environment.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


_REASON = "Trường Đại học Hồng Đức đề nghị gia hạn để bổ sung phần dự báo nhu cầu nhân lực"


def _printed(*arguments: str) -> str:
    """The output of a command on a pipe, without stderr."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()):
        code = main_of_dxplan(arguments)
    assert code == 0, arguments
    return out.getvalue()


def _screen(code: str) -> str:
    """The output of `dxplan diff` on a terminal."""
    session = open_options({"lang": code}, ("text",))
    with versions_of(session, None, None) as (older, newer):
        ((before, after),) = differing(session.plan, older, newer)
        comparison, _ = compare(session, older, newer, before, after)
    return _drawn(diff_page(comparison, language(code)), 90)


def _drawn(page: Page, width: int) -> str:
    """A page as on a terminal without colour."""
    screen = StringIO()
    terminal.show(page, terminal.console(screen, colour=False, width=width))
    return "".join(f"{line.rstrip()}\n" for line in screen.getvalue().splitlines())


def plan_format(page: str) -> str:
    """The page with the keys of every file, part by part, with the descriptions of the models."""
    lines: list[str] = []
    described = set()
    for of in FILES:
        schema = json_schema(of=of)
        parts = {of.capitalize(): schema, **schema["$defs"]}
        for name, definition in parts.items():
            if "properties" in definition and name not in described:
                described.add(name)
                lines += _model(name, definition)
    return _between(page, "keys", lines)


def _model(name: str, definition: dict[str, Any]) -> Iterator[str]:
    yield f"### {name}"
    yield ""
    yield definition.get("description", "")
    yield ""
    yield "| key | takes | what it is |"
    yield "| --- | --- | --- |"
    required = definition.get("required", ())
    for key, field in definition["properties"].items():
        needed = "" if key in required else "optional: "
        cells = (f"`{key}`", needed + _type(field), field.get("description", ""))
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    yield ""


def _type(field: Any) -> str:
    """A field's type in words, with links to the other parts."""
    if not isinstance(field, dict):
        return "anything"
    if "$ref" in field:
        name = field["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "const" in field:
        return f"`{field['const']}`"
    if "enum" in field:
        return ", ".join(f"`{word}`" for word in field["enum"])
    for union in ("anyOf", "oneOf"):
        if union in field:
            return " or ".join(dict.fromkeys(_type(member) for member in field[union] if member.get("type") != "null"))
    kind = field.get("type")
    if kind == "array":
        return f"list of {_type(field.get('items', {}))}"
    if kind == "object":
        return f"mapping of text to {_type(field.get('additionalProperties', {}))}"
    if field.get("format") == "date":
        return "day"
    if isinstance(kind, list):
        return "period"
    words = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}
    return words.get(str(kind), "anything")


def rules() -> str:
    """Every rule with its documentation."""
    lines = [
        "# Rules",
        "",
        "Made from the rules by `make docs`. An error fails `dxplan validate`; a warning or a note does not, and can",
        "be accepted in the plan, at the item, with `waivers: [{rule: DXnnn, reason: …}]`. Those from DX901 on are of",
        "`dxplan docx check`, and name the clause of Nghị định 30/2020/NĐ-CP that they follow; nothing waives them.",
        "",
        "| code | name | severity |",
        "| --- | --- | --- |",
    ]
    lines += [f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity} |" for rule in RULES]
    for rule in RULES:
        text = rule.text
        form = "text" if rule in decree.RULES else "yaml"
        clause = f" ({DECREE}, {rule.clause})" if rule.clause else ""
        lines += [
            "",
            f"## {rule.code} {rule.name}",
            "",
            f"*{rule.severity}*{clause}: {text.summary}",
            "",
            text.why,
            "",
            "Example:",
            "",
            f"```{form}\n{text.example}\n```",
            "",
            "Instead:",
            "",
            f"```{form}\n{text.instead}\n```",
        ]
    return "\n".join(lines) + "\n"


def commands() -> str:
    """The help of the program and of every command, in English."""
    english = language("en")
    about = (
        "Made from the commands' own help by `make docs`; `--lang vi`, the default, says the same in Vietnamese.\n"
        "[JSON](json.md) lists the keys that `-f json` prints."
    )
    parts = ["# Commands", about]
    parts.append(f"```\n{group_help(COMMANDS, english)}\n```")
    parts += [f"## dxplan {name}\n\n```\n{help_of(build(name, english))}\n```" for name in names()]
    return "\n\n".join(parts) + "\n"


def architecture(page: str) -> str:
    """The page with its table of the rooms: the layers of pyproject.toml, and each package's docstring and size."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract.get("containers") == ["dxplan"])
    lines = ["| layer | room | lines | contents |", "| ---: | --- | ---: | --- |"]
    for number, layer in zip(range(len(layers), 0, -1), layers, strict=True):
        for name in layer.split(" | "):
            lines += [f"| {number} | {cells} |" for cells in _rooms(ROOT / "src" / "dxplan" / name)]
    return _between(page, "rooms", lines)


def _rooms(room: Path) -> Iterator[str]:
    """The cells of a room, then of the packages in it; a package's lines are those of its own modules."""
    source = ROOT / "src" / "dxplan"
    top = room / "__init__.py" if room.is_dir() else room.with_suffix(".py")
    summary = (ast.get_docstring(ast.parse(top.read_bytes())) or "").partition("\n")[0].replace("|", "\\|")
    modules = room.glob("*.py") if room.is_dir() else [top]
    size = sum(len(module.read_text("utf-8").splitlines()) for module in modules)
    name = top.parent if room.is_dir() else top
    yield f"`{name.relative_to(source).as_posix()}{'/' * room.is_dir()}` | {-(-size // 100) * 100} | {summary}"
    for inner in sorted(room.glob("*/__init__.py")):
        yield from _rooms(inner.parent)


def templates(page: str) -> str:
    """The page with its table of the documents."""
    lines = ["| report | part | what it is | options |", "| --- | --- | --- | --- |"]
    for kind in DOCUMENTS.values():
        options = ", ".join(f"`{option}`" for option in kind.takes)
        lines.append(f"| `{kind.name}` | `{kind.part}` | {kind.about.text} | {options} |")
    return _between(page, "documents", lines)


def fields() -> str:
    """The parts of a report's view, then their fields."""
    types = part_types()
    of_documents = {kind.part for kind in DOCUMENTS.values()}
    lines = [
        "# Fields of a report",
        "",
        "Made from the types of the code by `make docs`: what a [template](templates.md) may print. Lists are in the",
        "order in which they are to be printed. A field whose name begins with `is_`, `has_` or `needs_` is for an",
        "`if`. A text that is not known is blank, any other value null.",
        "",
        "| part | type | what it is |",
        "| --- | --- | --- |",
    ]
    for name, hint in types.items():
        about = PARTS[name].__doc__ if name in PARTS.keys() - of_documents else ""
        lines.append(f"| `{name}` | {in_words(hint)} | {about} |")
    lines += ["", *sections(sorted(with_inner(types.values()), key=title_of), level=2)]
    return "\n".join(lines).rstrip() + "\n"


def _between(page: str, name: str, lines: Iterable[str]) -> str:
    """The page with these lines between its marks, `<!-- NAME -->` and `<!-- end of NAME -->`."""
    text = "\n".join(lines).strip()
    marked = rf"(?s)(?<=<!-- {name} -->\n).*(?=<!-- end of {name} -->)"
    return re.sub(marked, lambda _: f"\n{text}\n\n", page)


def main() -> int:
    """Write the files, or report which are stale."""
    return write_or_check({path: make() for path, make in generated().items()})


def write_or_check(files: Mapping[Path, str]) -> int:
    """Write the files; with `--check` report on stderr which are stale, and return 1 if there are any."""
    stale = [path for path, text in files.items() if not path.exists() or path.read_text("utf-8") != text]
    if "--check" in sys.argv:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not fresh: run `make docs`", file=sys.stderr)
        return int(bool(stale))
    for path in stale:
        path.parent.mkdir(exist_ok=True)
        path.write_text(files[path], encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
