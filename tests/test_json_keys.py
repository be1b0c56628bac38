"""The JSON of every command has the types from which docs/json.md is made, and no key beside them."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Set
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import docx
import pytest

import json_keys
from documents import DAYS
from dxplan.cli.building import build
from dxplan.cli.commands import names
from dxplan.cli.output import as_json
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Agency, Task
from dxplan.render.language import language
from dxplan.render.views.item_json import Item, item_data
from everything import FILES, PLAN
from facts import judged_by
from histories import History
from papers import plan, saved
from plans import REAL_PLAN, ROOT, repository_at
from typed import faults

Run = Callable[..., tuple[int, str, str]]

PLAN_KEYS = frozenset(
    field.alias or key for kind in (Task, Activity, Kpi, Agency) for key, field in kind.model_fields.items()
)
READING = (
    "status",
    "status --agency so-tc --days 90",
    "tasks",
    "tasks --activities",
    "overdue",
    "show II.1",
    "show I",
    "show KPI.4",
    "show so-tc",
    "kpis",
    "workload",
    "reporting",
    "reporting --missing",
    "calendar --all",
    "agencies list --all",
    "validate",
    "report --list",
    "report reminder --list",
)
ON_FILES = (
    "rules",
    "init new",
    "playground new",
    "playground --no-git new",
    "form make --period Q3 -C real -o forms",
    "template copy",
    "template copy plan -C real",
    "template check good.md.j2",
    "template check bad.md.j2",
    "docx check sound.docx",
    "docx check plain.docx",
)
ON_HISTORY = (
    "diff c1 c12",
    "diff c2 c9",
    "status --at c6",
    "validate --waived",
    "amend --check --base c8",
    "amend --document 9/KH-BCĐ --date 2024-09-01 --reason Khác --base c8 --dry-run",
    "amend --correction --date 2024-09-01 --reason Khác --base c8",
)


def test_every_command_with_json_has_its_types() -> None:
    english = language("en")
    assert [name for name in names() if "json" in build(name, english).formats] == list(json_keys.TYPES)


def test_every_heading_of_the_page_is_another() -> None:
    headings = re.findall("(?m)^#+ (.*)$", json_keys.page())
    assert len(headings) == len(set(headings))


def test_a_key_too_many_or_too_few_is_told(run: Run) -> None:
    data = json.loads(run("kpis", "-f", "json")[1])
    assert not faults_of("kpis", data)
    first, second = data["kpis"][:2]
    first["extra"] = first.pop("unit")
    second["status"], second["target"]["value"] = "fine", "60"
    assert len(faults_of("kpis", data)) == 4


@pytest.mark.parametrize("command", READING)
def test_a_view_has_the_declared_keys(run: Run, invented: Path, command: str) -> None:
    is_judging = command.split()[0] not in ("validate", "report")
    for folder, day in ((ROOT, DAYS[1]), *((invented, day) for day in DAYS)):
        has_declared_keys(run, command, "-C", str(folder), *(["--as-of", day] if is_judging else []))


@pytest.mark.parametrize("command", ON_FILES)
def test_what_is_said_of_files_has_the_declared_keys(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    (tmp_path / "real/plans").mkdir(parents=True)
    shutil.copy(REAL_PLAN, tmp_path / "real/plans")
    (tmp_path / "good.md.j2").write_text("{{ plan.title }}", "utf-8")
    (tmp_path / "bad.md.j2").write_text("{{ plan.titel }} {% if %}", "utf-8")
    (tmp_path / "sound.docx").write_bytes(saved(plan()))
    (tmp_path / "plain.docx").write_bytes(saved(docx.Document()))
    monkeypatch.chdir(tmp_path)
    has_declared_keys(run, command)


@pytest.mark.parametrize("command", ON_HISTORY)
def test_what_is_said_of_a_history_has_the_declared_keys(
    run: Run, story: History, tmp_path: Path, command: str
) -> None:
    folder = shutil.copytree(story.folder, tmp_path / "story")
    subprocess.run(["git", "checkout", "-q", "c9"], cwd=folder, check=True)
    has_declared_keys(run, command, "-C", str(folder))


@pytest.mark.parametrize("day", DAYS)
def test_every_item_has_the_declared_keys(invented: Path, day: str) -> None:
    workspace = repository_at(invented / "plans/2024.yaml")
    assert workspace.plan
    records = tuple(file.record for file in workspace.records if file.record)
    assessment = judged_by(workspace.plan, records, day)
    known = assessment.plan
    items: list[Item] = [*known.tasks(), *known.activities, *known.kpis, *known.all_sections(), *known.agencies]
    for item in (*items, *known.groups, *known.documents):
        keys = {field.alias or name for name, field in type(item).model_fields.items()}
        assert not faults_of("show", json.loads(as_json(item_data(item, assessment))), keys)


def test_what_is_rare_has_the_declared_keys(run: Run, tmp_path: Path) -> None:
    history = History(tmp_path / "history")
    changed = FILES[PLAN].replace("value: 60,", "value: 45,").replace("bodies: [cac-so]", "bodies: [so-tc-moi]")
    history.commit("2024-06-01T00:00:00+07:00", {PLAN: FILES[PLAN]})
    history.commit("2024-07-01T00:00:00+07:00", {**FILES, PLAN: changed})
    asked = ("-C", str(history.folder), "--as-of", "2024-06-30")
    reporting = has_declared_keys(run, "reporting", *asked)
    diff = has_declared_keys(run, "diff HEAD~1 HEAD", *asked)
    baselines = [kpi["baseline"] for kpi in has_declared_keys(run, "kpis", *asked)["kpis"]]
    assert all((reporting["unasked"], diff["records"]["reports"], diff["effect"]["kpis"], any(baselines)))


def has_declared_keys(run: Run, command: str, *options: str) -> dict[str, Any]:
    """What a command prints; it must be of one of its types."""
    words = command.split()
    name = next(name for name in (" ".join(words[:2]), words[0]) if name in json_keys.TYPES)
    code, out, err = run(*words, *options, "-f", "json")
    assert code in (0, 1), err
    data: dict[str, Any] = json.loads(out)
    assert not faults_of(name, data, PLAN_KEYS if name == "show" else frozenset())
    return data


def faults_of(name: str, data: dict[str, Any], others: Set[str] = frozenset()) -> list[str]:
    """What is not as the command's type says: the one of its types that has the same schema and kind."""
    for described in json_keys.TYPES[name]:
        hints = get_type_hints(described)
        marks = {key: get_args(hint) for key, hint in hints.items() if get_origin(hint) is Literal}
        if all(data.get(key) in values for key, values in marks.items()):
            return [*faults(data, described, name, others)]
    return [f"{name}: no type for {data['schema']} {data.get('kind')}"]
