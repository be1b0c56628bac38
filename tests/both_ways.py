"""Mutants of a plan, a report and a journal, read by pydantic's own models or by the compiled schema.

    python tests/both_ways.py pydantic 20      every twentieth wrong value; prints as JSON what reading it gave
    python tests/both_ways.py core 1           all of them

`test_compiled.py` runs both and compares: a process has models of one sort only.
"""

import sys

if __name__ == "__main__" and sys.argv[1] == "pydantic":
    import pydantic  # noqa: F401  # before dxplan: the models are pydantic's own then

import json
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from typing import Any

from dxplan.model import definition
from dxplan.model.node import Node
from dxplan.reading import load
from dxplan.reading.canonical import Words
from dxplan.reading.yaml import read_source
from dxplan.render.language import language
from everything import FILES, PLAN
from wrong_values import WRONG, Path, apart, fields, written

RECORDS = "plans/2024/"


def mutants(of: str, data: Any, step: int) -> Iterator[str]:
    """The file with each key left out, with keys misspelt, three numbers for values, and every `step`th wrong value.

    But for keys that are left out, for which an item or the plan may not be read, fields that do not hold each other
    change together.
    """
    paths = list(fields(of, data).values())
    for *above, key in paths:
        yield written(_changed(data, tuple(above), {key: None}), {})
    batches = apart(paths)
    for batch in batches:
        changed = data
        for *above, key in batch:
            changed = _changed(changed, tuple(above), {key: None, f"{key}x": 1})
        yield written(changed, {})
        for value in ("-1", "999999999999999", "1.200"):
            yield written(data, dict.fromkeys(batch, value))
    wrong = ((batch, value) for batch in batches for value in WRONG if len(value) < 1000)
    for batch, value in islice(wrong, None, None, step):
        yield written(data, dict.fromkeys(batch, value))


def _changed(node: Any, path: Path, keys: dict[str | int, Any]) -> Any:
    """The data with other keys in the mapping at a path; a key with None is left out."""
    if not path:
        return {key: value for key, value in {**node, **keys}.items() if keys.get(key, key) is not None}
    steps = node.items() if isinstance(node, dict) else enumerate(node)
    changed = {step: _changed(part, path[1:], keys) if step == path[0] else part for step, part in steps}
    return changed if isinstance(node, dict) else list(changed.values())


def every(step: int) -> Iterator[tuple[str, str]]:
    """Each mutant with the name of its file."""
    for name, text in FILES.items():
        of = "plan" if name == PLAN else name.removeprefix(RECORDS).partition("/")[0].removesuffix("s")
        if of in ("plan", "report", "journal"):
            yield from ((name, mutant) for mutant in mutants(of, read_source(name, text.encode()).data, step))


def read(name: str, text: str, words: Words) -> str:
    """Everything that reading a file gives: the findings with their places and sentences, and the data."""
    model: Node | None
    if name == PLAN:
        workspace = load.load_plan(name, text.encode())
        model, diagnostics = workspace.plan, workspace.diagnostics
    else:
        file = load.load_record(name, text.encode(), name.removeprefix(RECORDS).partition("/")[0], words)
        model, diagnostics = file.record, file.diagnostics
    english = language("en")
    findings = [
        (
            finding.rule.code,
            finding.position,
            english.message(finding.message),
            finding.hint and english.message(finding.hint),
            finding.subject,
            finding.field,
        )
        for finding in diagnostics
    ]
    return repr((findings, model, model and model.model_dump(mode="json", by_alias=True)))


def main() -> None:
    """Read the mutants and print the digest of each, and the kinds of error that pydantic_core reported."""
    kinds = set[str]()
    validated = load._validated

    def noted(*arguments: Any) -> Any:
        model, problems = validated(*arguments)
        kinds.update(problem["type"] for problem, _ in problems)
        return model, problems

    vars(load)["_validated"] = noted
    words = Words(load.load_plan(PLAN, FILES[PLAN].encode()).plan)
    digests = [sha256(read(name, mutant, words).encode()).hexdigest()[:12] for name, mutant in every(int(sys.argv[2]))]
    json.dump({"core": definition.core is not None, "kinds": sorted(kinds), "digests": digests}, sys.stdout)


if __name__ == "__main__":
    main()
