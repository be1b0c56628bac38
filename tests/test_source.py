"""Text to data: what a plan may be written in, what is refused and where, and the place of every node."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dxplan.diagnostics import Position
from dxplan.reading import decoding
from dxplan.reading import yaml as module
from dxplan.reading.load import load_plan
from dxplan.reading.yaml import MAX_DEPTH, YamlText, read_source

QUOTE = "put it in quotes if it is a text"
WRITE_OUT = "write the value out, or put the text in quotes"
NOT_YAML = "DX001 the text is not YAML from here on"


def read(text: str | bytes) -> YamlText:
    return read_source("2024.yaml", text if isinstance(text, bytes) else text.encode())


def faults(text: str | bytes) -> list[str]:
    """Each fault as `line:column code sentence; hint`."""
    return [
        f"{fault.position.line}:{fault.position.column} {fault.rule.code} "
        + "; ".join(said.text.format(**said.args) for said in (fault.message, fault.hint) if said)
        for fault in read(text).faults
    ]


# What is read


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("false", False),
        ("0", 0),
        ("-7", -7),
        ("53", 53),
        ("85.5", 85.5),
        ("999999999999999", 999_999_999_999_999),
        ('"no"', "no"),
        ("'010'", "010"),
        ('"true"', "true"),
        ("2024-06-30", "2024-06-30"),
        ("2024-02-30", "2024-02-30"),
        ("2024-06-30T10:00:00", "2024-06-30T10:00:00"),
        ("30/6/2024", "30/6/2024"),
        ("2024-Q2", "2024-Q2"),
        ("12:30", "12:30"),
        ("190:20:30", "190:20:30"),
        ("12,5", "12,5"),
        ("1.234.567", "1.234.567"),
        ("60%", "60%"),
        ("-", [None]),
        ("-abc", "-abc"),
        ("nope", "nope"),
        ("Không", "Không"),
        ("298/KH-UBND", "298/KH-UBND"),
        ("Quý III/2024 (ngay sau khi ban hành)", "Quý III/2024 (ngay sau khi ban hành)"),
        ("{a: 1, b: [x, {c: 2}]}", {"a": 1, "b": ["x", {"c": 2}]}),
    ],
)
def test_values_are_what_they_look_like(written: str, value: object) -> None:
    found = read(f"key:\n  {written}\n")
    assert found.faults == ()
    assert found.data == {"key": value}
    assert type(found.data["key"]) is type(value)


def test_lines_that_are_folded_kept_or_escaped() -> None:
    text = "a: >-\n  một\n  hai\nb: |\n  một\n  010\nc: 'một'\nd: ''\n" + 'e: "\\tke\\u0302\\u0301\\n"\n'
    assert read(text).data == {"a": "một hai", "b": "một\n010\n", "c": "một", "d": "", "e": "\tkế\n"}


@pytest.mark.parametrize(
    "raw", [b"\xef\xbb\xbfa: 1\nb: 2\n", b"a: 1\r\nb: 2\r\n", b"a: 1\nb: 2", b"%YAML 1.2\n---\na: 1\nb: 2\n"]
)
def test_utf_8_with_or_without_a_mark_and_either_line_end_are_read(raw: bytes) -> None:
    found = read(raw)
    assert (found.data, found.faults) == ({"a": 1, "b": 2}, ())
    assert (found.position(("a",)).column, found.position(("b",)).column) == (4, 4)


def test_words_that_yaml_reads_as_truth_are_plain_text_as_keys() -> None:
    assert faults("baseline: {value: 35, on: 2024-01-01}\n") == []


# What is refused


@pytest.mark.parametrize(
    "written",
    [
        *("yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N"),
        *("True", "TRUE", "False", "FALSE", "Null", "NULL", "=", "<<"),
        *("010", "1_000", "0x1F", "0b101", "0o17", "0_1", "1e3", "1E-3", "1.5e3", "1e400", ".5", "5.", "+1", "+1.5"),
        *(".inf", "-.inf", "+.Inf", ".nan", ".NaN"),
    ],
)
def test_what_two_versions_of_yaml_read_differently_is_refused(written: str) -> None:
    assert faults(f"a: 1\nshort: {written}\n") == [
        f"2:8 DX007 {written} is read differently by different programs; {QUOTE}"
    ]


REFUSED: dict[str, tuple[str | bytes, list[str]]] = {
    "a colon in a text": (
        "a: 1\nb: Kế hoạch: số 1\n",
        [f"2:12 {NOT_YAML}; a text that holds “: ” needs quotes around it"],
    ),
    "an at sign first": (
        "a: @x\n",
        [f"1:4 {NOT_YAML}; a text that begins with @, `, % or a tab needs quotes around it"],
    ),
    "a grave accent first": (
        "a: `x`\n",
        [f"1:4 {NOT_YAML}; a text that begins with @, `, % or a tab needs quotes around it"],
    ),
    "a percent sign first": (
        "a: %x\n",
        [f"1:4 {NOT_YAML}; a text that begins with @, `, % or a tab needs quotes around it"],
    ),
    "a tab before a key": (
        "a:\n\tb: 1\n",
        [f"2:1 {NOT_YAML}; a text that begins with @, `, % or a tab needs quotes around it"],
    ),
    "a backslash in double quotes": (
        'a: "C:\\Kế hoạch"\n',
        [f"1:7 {NOT_YAML}; in double quotes a backslash begins an escape; use single quotes"],
    ),
    "a quote left open": ('a: "x\nb: 1\n', [f"3:1 {NOT_YAML}; a quote or bracket that was opened is not closed"]),
    "a bracket left open": (
        "a: [x, y\nb: 1\n",
        [f"2:2 {NOT_YAML}; a bracket that was opened is not closed, or a comma is missing"],
    ),
    "a list that steps back": (
        "a:\n  - x\n b: 1\n",
        [f"3:2 {NOT_YAML}; check that the line begins at the same column as the keys above it"],
    ),
    "a list beside its key": ("a: - x\n", [f"1:4 {NOT_YAML}; a list's first “- ” goes on its own line, below the key"]),
    "a key without a space": (
        "a: 1\nb:2\n",
        [f"3:1 {NOT_YAML}; a key is written “key: value”, with a space behind the colon"],
    ),
    "an asterisk first": ("a: *\n", [f"1:5 {NOT_YAML}; a text that begins with * needs quotes around it"]),
    "an ampersand first": ("a: & x\n", [f"1:5 {NOT_YAML}; a text that begins with & needs quotes around it"]),
    "half a surrogate": ('a: "\\ud800"\n', [f"1:7 {NOT_YAML}"]),
    "a key twice": (
        "a: 1\nb: 2\na: [3, {c: 4}]\n",
        ["3:1 DX002 the key a stands here a second time; keep one of them"],
    ),
    "a key in two ways of storing its letters": (
        'tên: 1\n"te\\u0302n": 2\n',
        ["2:1 DX002 the key tên stands here a second time; keep one of them"],
    ),
    "a number as key, and its text": (
        "1: a\n'1': b\n",
        [
            f"1:1 DX003 the key 1 is not a text; {QUOTE}",
            "2:1 DX002 the key 1 stands here a second time; keep one of them",
        ],
    ),
    "no key": ("? \n: 1\n", [f"1:2 DX003 the key null is not a text; {QUOTE}"]),
    "a list as key": ("? [a, b]\n: c\nd: 1\n", ["1:3 DX003 a key must be a single text, not a list or mapping"]),
    "an empty list as key": ("{[]: c, d: 1}\n", ["1:2 DX003 a key must be a single text, not a list or mapping"]),
    "a mapping as key": (
        "? {x: [1, 2]}\n: [c]\nd: 1\n",
        ["1:3 DX003 a key must be a single text, not a list or mapping"],
    ),
    "an anchor": ("a: &x 1\n", [f"1:4 DX003 an anchor is not allowed; {WRITE_OUT}"]),
    "an anchored list": ("a: &x [1]\n", [f"1:4 DX003 an anchor is not allowed; {WRITE_OUT}"]),
    "an alias": ("a: 1\nb: *x\n", [f"2:4 DX003 an alias is not allowed; {WRITE_OUT}"]),
    "a tag that runs code": (
        "a: !!python/object/apply:os.system [id]\n",
        [f"1:4 DX003 a tag is not allowed; {WRITE_OUT}"],
    ),
    "a tag of bytes": ("a: !!binary aGk=\n", [f"1:4 DX003 a tag is not allowed; {WRITE_OUT}"]),
    "a tag of one's own": ("a: !x {b: 1}\n", [f"1:4 DX003 a tag is not allowed; {WRITE_OUT}"]),
    "a second document": ("a: 1\n---\nb: 2\n", ["2:1 DX003 a second document begins here; one file holds one plan"]),
    "an unknown byte": (
        "a: 1\nb: Tỉnh ".encode() + b"\xd0\n",
        ["2:9 DX004 byte 0xd0 is not UTF-8; is the file in windows-1258 or TCVN3?; save it as UTF-8"],
    ),
    "windows-1258 behind a mark of UTF-8": (
        b"\xef\xbb\xbfa: 1\nb: \xd0\n",
        ["2:4 DX004 byte 0xd0 is not UTF-8; is the file in windows-1258 or TCVN3?; save it as UTF-8"],
    ),
    "windows-1258": (
        b"\xd0\xea\xec\n",
        ["1:1 DX004 byte 0xd0 is not UTF-8; is the file in windows-1258 or TCVN3?; save it as UTF-8"],
    ),
    "UTF-16": ("a: Kế".encode("utf-16"), ["1:1 DX004 the file is UTF-16 or UTF-32, not UTF-8; save it as UTF-8"]),
    "UTF-16, high byte first": (
        "a: Kế".encode("utf-16-be"),
        ["1:1 DX004 the file is UTF-16 or UTF-32, not UTF-8; save it as UTF-8"],
    ),
    "UTF-32": ("a: Kế".encode("utf-32"), ["1:1 DX004 the file is UTF-16 or UTF-32, not UTF-8; save it as UTF-8"]),
    "a NUL": ("a: 1\nb: Kế\0\n", ["2:6 DX006 the invisible character U+0000 stands here; delete it"]),
    "an escape code": ("a: \x1b[2J\n", ["1:4 DX006 the invisible character U+001B stands here; delete it"]),
    "a next-line": ("a: Kế\u0085hoạch\n", ["1:6 DX006 the invisible character U+0085 stands here; delete it"]),
    "a line separator": ("a: Kế\u2028hoạch\n", ["1:6 DX006 the invisible character U+2028 stands here; delete it"]),
    "a direction": ("a: x\u202ey\n", ["1:5 DX006 the invisible character U+202E stands here; delete it"]),
    "a zero-width space in a key": (
        "a\u200b: 1\n",
        ["1:2 DX006 the invisible character U+200B stands here; delete it"],
    ),
    "a byte order mark within": (
        "a: 1\nb: \ufeffx\n",
        ["2:4 DX006 the invisible character U+FEFF stands here; delete it"],
    ),
    "no character at all": ("a: x\nb: x\ufffe\n", ["2:5 DX006 the invisible character U+FFFE stands here; delete it"]),
    "a carriage return alone": (
        "a: 1\nb: 2\rc: 3\n",
        ["2:5 DX006 the invisible character U+000D stands here; delete it"],
    ),
    "an escaped escape code": (
        'a: 1\nb: "\\x1b[2J"\n',
        ["2:4 DX006 the invisible character U+001B stands here; delete it"],
    ),
    "an escaped direction": ('a: "x\\u202ey"\n', ["1:4 DX006 the invisible character U+202E stands here; delete it"]),
    "5000 digits": ("a: 1\nb: " + "9" * 5000, [f"2:4 DX007 a number has at most 15 digits; {QUOTE}"]),
    "16 digits": ("a: -999999999999999\n", [f"1:4 DX007 a number has at most 15 digits; {QUOTE}"]),
    "nothing": ("", ["1:1 DX008 the file is empty"]),
    "a comment": ("\n# Kế hoạch\n", ["1:1 DX008 the file is empty"]),
    "letters stored apart": (
        "a: 1\nb: Kế ke\u0302\u0301\n",
        ["2:8 DX801 letters and their marks are stored apart from here on (NFD); save the text in the NFC form"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused_is_said_with_its_place(text: str | bytes, expected: list[str]) -> None:
    assert faults(text) == expected


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("? [a, b]\n: c\nd: 1\n", {"d": 1}),
        ("{[]: c, d: 1}\n", {"d": 1}),
        ("? {x: [1, 2]}\n: [c]\nd: 1\n", {"d": 1}),
        ("*x : c\nd: 1\n", {"d": 1}),
        ("a: 1\na: [3, {c: 4}]\nd: 1\n", {"a": 1, "d": 1}),
        ("a: &x no\nb: *x\nd: 1\n", {"a": "no", "b": None, "d": 1}),
        ("a: !!set {x}\nd: 010\n", {"a": {"x": None}, "d": "010"}),
        ('a: "x\\u202ey"\nd: 1\n', {"a": "xy", "d": 1}),
        ("a: x\0y\rd: 1\n", {"a": "x\ufffdy", "d": 1}),
        ("a: ke\u0302\u0301\n", {"a": "kế"}),
        ("a: 1\n---\nb: 2\n", {"a": 1}),
    ],
)
def test_reading_goes_on_behind_a_fault(text: str, data: object) -> None:
    found = read(text)
    assert found.data == data
    assert found.faults
    if "d" in found.data:
        line, column = found.position(("d",), key=True)
        assert text.splitlines()[line - 1][column - 1] == "d"


@pytest.mark.parametrize("text", ["~\n", "---\n", "null\n", "---\n...\n"])
def test_a_document_without_a_value_is_no_plan(text: str) -> None:
    assert faults(text) == ["1:1 DX008 the file is empty"]


# Hostile files


@pytest.mark.parametrize(
    ("opening", "column"), [("[", MAX_DEPTH + 1), ("{a: ", 4 * MAX_DEPTH + 1), ("- ", 2 * MAX_DEPTH + 1)]
)
def test_bottomless_nesting_is_refused(opening: str, column: int) -> None:
    found = read(opening * 300_000)
    assert found.data is None
    assert [(fault.rule.code, fault.position) for fault in found.faults] == [("DX005", Position(1, column))]


def test_the_deepest_nesting_that_is_read() -> None:
    assert faults("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []
    assert [line[:10] for line in faults("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))] == ["1:65 DX005"]


def test_a_merge_bomb_unfolds_to_nothing() -> None:
    lines = ["a0: &a0 {x: lol}"] + [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 10)]
    found = read("\n".join(lines))
    assert {fault.rule.code for fault in found.faults} == {"DX003", "DX007"}
    assert found.data["a9"] == {"<<": [None] * 9}


def test_a_file_of_too_many_nodes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_NODES", 100)
    assert faults("- a\n" * 99) == []
    assert [line[:9] for line in faults("- a\n" * 200)] == ["1:1 DX005"]
    assert [line[:9] for line in faults(f"[{'a,' * 200}]")] == ["1:1 DX005"]
    assert [line[:9] for line in faults("- - - []\n" * 50)] == ["34:3 DX00"]


def test_a_file_of_too_many_bytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MAX_BYTES", 2**20)
    assert faults(b"#" * 2**20 + b"\n") == ["1:1 DX005 the file has 1 MB; at most 1 MB are read"]
    assert faults(b"#" * 2**20) == ["1:1 DX008 the file is empty"]


def test_a_file_of_invisible_characters_is_not_reported_character_by_character() -> None:
    assert len(faults("a: " + "\u200b" * 1000)) == decoding.MAX_UNSEEN


@given(st.binary(max_size=200))
def test_random_bytes_never_raise(raw: bytes) -> None:
    load_plan("2024.yaml", raw)


YAML_BITS = st.sampled_from(
    (
        *(
            "a",
            "b: ",
            ": ",
            "? ",
            "- ",
            "\n",
            "\n  ",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "&x ",
            "*x",
            "!!int ",
            "<<: ",
            "|\n",
            ">-\n",
        ),
        *(
            '"',
            "'",
            "#",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "1",
            "010",
            "~",
            "no",
            "\t",
            "\r\n",
            "\r",
            "ế",
            "e\u0302",
            "\u2028",
        ),
        *("\0", "\\u202e", "schema: 1\n", "year: 2024\n", "sections: [", "- id: I.1\n", "deadline: Tháng 9\n"),
    )
)


@given(st.lists(YAML_BITS, max_size=30).map("".join))
def test_random_yaml_never_raises(text: str) -> None:
    load_plan("2024.yaml", text.encode())


# Places


def composed(text: str) -> dict[tuple[str | int, ...], tuple[Position, Position]]:
    """For each path, where PyYAML sees its key (or the value, in a list) and its value."""
    found = {}

    def visit(node: yaml.Node, path: tuple[str | int, ...], key: yaml.Node) -> None:
        found[path] = place(key), place(node)
        if isinstance(node, yaml.MappingNode):
            for name, child in node.value:
                visit(child, (*path, name.value), name)
        elif isinstance(node, yaml.SequenceNode):
            for index, child in enumerate(node.value):
                visit(child, (*path, index), child)

    root = yaml.compose(text)
    assert root
    visit(root, (), root)
    return found


def place(node: yaml.Node) -> Position:
    return Position(node.start_mark.line + 1, node.start_mark.column + 1)


def places(text: str) -> dict[tuple[str | int, ...], tuple[Position, Position]]:
    found = read(text)
    return {path: (found.position(path, key=True), found.position(path)) for path in composed(text)}


SAMPLE = """\
# ghi chú
schema: 1
"document": {title: "Kế hoạch: số 1", 'date': 2024-05-17, empty: {}, list: []}
? basis
: text: >-
    Thực hiện Quyết định
    số 58
  documents:
  - một
  - {id: hai,
     title: ba}
sections:
  -
    id: I
    tasks:
      - id: I.1
        lead: [a,
          b]
      - - sâu
        - - hơn
      -
"""


def test_every_node_and_key_has_its_place() -> None:
    assert places(SAMPLE) == composed(SAMPLE)


WORD = st.text("abcdeđêxyz", min_size=1, max_size=6)
VALUE = st.recursive(
    st.integers(-99, 99) | st.none() | st.booleans() | WORD,
    lambda child: st.lists(child, max_size=4) | st.dictionaries(WORD, child, max_size=4),
    max_leaves=20,
)


class Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


@given(st.dictionaries(WORD, VALUE, min_size=1, max_size=5), st.sampled_from([None, False, True]), st.integers(20, 80))
def test_places_agree_with_those_of_another_reader(data: dict[str, Any], flow: bool | None, width: int) -> None:
    text = yaml.dump(data, Dumper=Plain, allow_unicode=True, default_flow_style=flow, width=width, sort_keys=False)
    assert read(text).data == data
    assert places(text) == composed(text)


def test_a_path_that_ends_early_stands_at_the_nearest_thing_around() -> None:
    found = read("a:\n  b: [x]\n")
    assert found.position(("a", "b", 0)) == Position(2, 7)
    assert found.position(("a", "b", 5)) == Position(2, 6)
    assert found.position(("a", "b", 0, "c"), key=True) == Position(2, 7)
    assert found.position(("a", "c"), key=True) == Position(2, 3)
    assert found.position(("z",)) == Position(1, 1)
    assert read("").position(("a",)) == Position(1, 1)


def test_lines_of_the_text() -> None:
    found = read("a: 1\r\nb: 2")
    assert [found.line(number) for number in (1, 2, 3)] == ["a: 1", "b: 2", ""]
