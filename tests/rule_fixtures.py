"""The fixtures of the rules: a small sound plan that all of them share, and for each rule what makes its one fault.

`rules/plan.yaml` is the shared plan. `rules/DX302.yaml` has some of these keys, `right` and `finding` at its end:

    change: {PATH: VALUE}    values by their path as in the ledger, `kpis/KPI.1/target`; a null removes one
    text: {OLD: NEW}         words of the plan's file, for a fault that is not in the data
    plan: TEXT               the whole file, in place of the shared plan
    encoding: utf-16         of the plan's file
    files: {NAME: CONTENT}   records; the keys that every report or journal begins with are added
    links: {NAME: TARGET}    records that are links
    unreadable: NAME         the record that nobody may read
    others: {NAME: {…}}      other plans of the folder: the shared plan with such changes
    base: {…}                the older version by these keys, or `unread` or `unkept` with the reason for none
    right: {OLD: NEW}        words of the keys above; with the new words no rule finds anything
    finding: TEXT            the finding in Vietnamese and in English; `--update-golden` writes it

Values of `change` and `files` are copied as they are written, so that `1.200` and `"no"` stay what they are.
"""

from functools import cache
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent / "rules"
SHARED_PLAN = (FOLDER / "plan.yaml").read_text("utf-8")
CODES = sorted(path.stem for path in FOLDER.glob("DX*.yaml"))
DATES = {"2024-Q2": ("2024-06-12", "2024-06-13"), "2024-Q3": ("2024-09-10", "2024-09-11")}
"""The date of a report for a period, and the day on which it was received."""
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Keys = dict[str, yaml.Node]


def write_fixture(code: str, folder: Path, year: str = "2024", *, right: bool = False) -> Path:
    """Write a fixture's plan, its records and its base into a folder: the plan's file."""
    fault, _, _ = _text(code).partition("\nright:")
    if right:
        fault = _replaced(fault, right_words(code))
    keys = _keys(_node(fault))
    if "base" in keys:
        _write(folder, "base", fault, _keys(keys["base"]))
    return _write(folder, year, fault, keys)


def right_words(code: str) -> dict[str, str]:
    """The words of a fixture that make its fault, and those in their place that do not; none in some fixtures."""
    words: dict[str, str] = yaml.load(_text(code).partition("\nright:")[2], yaml.BaseLoader) or {}
    return words


def plan_with(changes: dict[str, str]) -> str:
    """The shared plan with other values, each written as in YAML, by their paths."""
    plan = SHARED_PLAN
    for path, source in changes.items():
        plan = _changed(plan, path, source)
    return plan


def with_finding(code: str, lines: list[str]) -> str:
    """The text of the fixture's file with these lines as the finding."""
    return "\n".join((_text(code).rstrip(), "finding: |", *(f"  {line}" for line in lines), ""))


def _text(code: str) -> str:
    """A fixture without its finding."""
    return (FOLDER / f"{code}.yaml").read_text("utf-8").partition("\nfinding:")[0]


def _write(folder: Path, name: str, fault: str, keys: Keys) -> Path:
    changes = {path: _source(fault, value) for path, value in _keys(keys.get("change")).items()}
    plan = keys["plan"].value if "plan" in keys else plan_with(changes)
    plan = _replaced(plan, {old: new.value for old, new in _keys(keys.get("text")).items()})
    for record, content in _keys(keys.get("files")).items():
        text = content.value if isinstance(content, yaml.ScalarNode) else _source(fault, content)
        _put(folder / name / record, _record(record, text.rstrip()).encode())
    for record, target in _keys(keys.get("links")).items():
        (folder / name / record).parent.mkdir(parents=True)
        (folder / name / record).symlink_to(target.value)
    for other, node in _keys(keys.get("others")).items():
        differing = {path: _source(fault, value) for path, value in _keys(node).items()}
        _put(folder / f"{other}.yaml", plan_with(differing).encode())
    if "unreadable" in keys:
        (folder / name / keys["unreadable"].value).chmod(0)
    for reason in keys.keys() & {"unread", "unkept"}:
        _put(folder / f"{reason}.txt", keys[reason].value.encode())
    return _put(folder / f"{name}.yaml", plan.encode(keys["encoding"].value if "encoding" in keys else "utf-8"))


def _put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _record(name: str, content: str) -> str:
    """The text of a record with the keys that its kind must have."""
    match Path(name).parts:
        case "journal", _:
            return f"schema: 1\n{content}\n"
        case "reports", period, file if not content.startswith("schema:"):
            date, received = DATES[period]
            report = f"{{number: 120/BC, date: {date}, received: {received}}}"
            return f"schema: 1\nagency: {Path(file).stem}\nperiod: {period}\nreport: {report}\n{content}\n"
        case _:
            return f"{content}\n"


# A value of a text of YAML, read, replaced, added or removed


@cache
def _node(text: str) -> yaml.Node:
    node = yaml.compose(text, _LOADER)
    assert node
    return node


def _keys(node: yaml.Node | None) -> Keys:
    return {key.value: value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}


def _source(text: str, node: yaml.Node) -> str:
    """A value as it is written."""
    margin = "\n" + " " * node.start_mark.column
    return text[node.start_mark.index : node.end_mark.index].rstrip().replace(margin, "\n")


def _replaced(text: str, words: dict[str, str]) -> str:
    for old, new in words.items():
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        text = text.replace(old, new)
    return text


def _changed(plan: str, path: str, source: str) -> str:
    """The text of the plan with another value at the path; a new one is the last of its parent."""
    *steps, last = path.split("/")
    parent = _node(plan)
    if steps[:1] == ["tasks"]:  # as in the ledger, without the section
        parent, steps = _task(parent, steps[1]), steps[2:]
    for step in steps:
        parent = _part(parent, step)[1]
    assert isinstance(parent, yaml.CollectionNode)
    margin = "\n" + " " * parent.start_mark.column
    if "\n" in source:
        source = f"\n{source}".replace("\n", f"{margin}  ")
    try:
        start, value = _part(parent, last)
    except KeyError:
        end = _end(plan, parent)
        if isinstance(parent, yaml.SequenceNode):
            return f"{plan[:end]}{margin}- {source}{plan[end:]}"
        if parent.flow_style:
            return f"{plan[: end - 1]}, {last}: {source}{plan[end - 1 :]}"
        return f"{plan[:end]}{margin}{last}: {source}{plan[end:]}"
    end = _end(plan, value)
    if source != "null":
        return plan[: value.start_mark.index] + source + plan[end:]
    return plan[: plan.rindex(", " if parent.flow_style else "\n", 0, start)] + plan[end:]


def _task(plan: yaml.Node, name: str) -> yaml.Node:
    sections = _keys(plan)["sections"].value
    tasks: list[yaml.Node] = [task for section in sections for task in _keys(section)["tasks"].value]
    return next(task for task in tasks if _keys(task)["id"].value == name)


def _part(parent: yaml.Node, step: str) -> tuple[int, yaml.Node]:
    """The value at a key, or the item with an id, and where the key or the item begins."""
    if isinstance(parent, yaml.MappingNode):
        places = {key.value: (key.start_mark.index, value) for key, value in parent.value}
    else:
        places = {_keys(item)["id"].value: (item.start_mark.index, item) for item in parent.value}
    return places[step]


def _end(text: str, node: yaml.Node) -> int:
    """The end of a value without the blank space after it."""
    return len(text[: node.end_mark.index].rstrip())
