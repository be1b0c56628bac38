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


def test_a_module_name_is_used_twice_only_by_a_command_and_what_it_shows() -> None:
    """`tasks` is the command, its view, and the part of `assess` (or of `change`, for `diff`) that it shows."""
    rooms = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.parent.name if path.name == "__init__.py" else path.stem
        rooms[name].append(path.relative_to(PACKAGE).parent.as_posix())
    doubles = {name: folders for name, folders in rooms.items() if len(folders) > 1}
    of_commands = {"cli/commands", "render/views", "assess", "change"}
    for name, folders in doubles.items():
        is_command = "cli/commands" in folders and {*folders} <= {*of_commands, name}
        assert is_command or name in _TO_BE_JOINED, f"{name}: {', '.join(folders)}"


_TO_BE_JOINED = {"history", "items", "text"}


def test_no_module_is_too_long_to_be_one_thing() -> None:
    lengths = {
        path.relative_to(PACKAGE).as_posix(): len(path.read_bytes().splitlines()) for path in PACKAGE.rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}
