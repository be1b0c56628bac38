"""The names of the house: each means one thing in the whole program."""

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator

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
        assert is_command, f"{name}: {', '.join(folders)}"


def test_bound_names_are_nouns_of_the_domain() -> None:
    """Of 1 000 names that the code binds, few are participles and pronouns that could stand for anything."""
    names = Counter(
        name
        for folder in (PACKAGE, ROOT / "tools")
        for path in folder.rglob("*.py")
        for name in _bound_names(ast.parse(path.read_text("utf-8")))
    )
    empty = sum(names[name] for name in _EMPTY)
    share = 1000 * empty / names.total()
    frequent = ", ".join(f"{name} {count}" for name, count in names.most_common(40))
    assert share <= _MOST_EMPTY, f"{empty} names ({share:.1f} in 1 000) are {', '.join(_EMPTY)}; {frequent}"


_EMPTY = ("one", "found", "said", "told")
_MOST_EMPTY = 5


def _bound_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)) | ast.ExceptHandler(name=str(name)):
                yield name


def test_no_module_is_too_long_to_be_one_thing() -> None:
    lengths = {
        path.relative_to(PACKAGE).as_posix(): len(path.read_bytes().splitlines()) for path in PACKAGE.rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}
