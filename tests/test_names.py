"""The names of the house: each means one thing in the whole program."""

import ast
from collections import defaultdict

from plans import ROOT

PACKAGE = ROOT / "src" / "dxplan"


def test_no_public_class_name_is_used_twice() -> None:
    defined = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                defined[node.name].append(path.relative_to(PACKAGE).as_posix())
    assert {name: paths for name, paths in defined.items() if len(paths) > 1} == {}


def test_no_module_is_too_long_to_be_one_thing() -> None:
    lengths = {
        path.relative_to(PACKAGE).as_posix(): len(path.read_bytes().splitlines()) for path in PACKAGE.rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}
