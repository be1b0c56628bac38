"""Adding an item to a file's text: what is new reads back, and every other byte stays."""

import unicodedata
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dxplan.diagnostics import DxplanError
from dxplan.model.dates import Period
from dxplan.reading.decoding import invisible
from dxplan.reading.edit import appended, comment_lines, new_file
from dxplan.reading.yaml import read_source

ITEM = {"kind": "session", "on": date(2024, 6, 20)}


def added(text: str, key: str = "entries") -> str:
    return appended("f.yaml", text.encode(), key, ITEM).content.decode()


def sentence_of(error: DxplanError) -> str:
    return error.message.text.format(**error.message.args)


def written(value: Any) -> str:
    """A value as it is written behind its key."""
    return new_file({"k": value}).decode().removeprefix("k:").removesuffix("\n").lstrip(" ")


# Where the item goes


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("schema: 1\n", "schema: 1\nentries:\n  - kind: session\n    on: 2024-06-20\n"),
        ("schema: 1", "schema: 1\nentries:\n  - kind: session\n    on: 2024-06-20\n"),
        ("schema: 1\n\n# the end\n", "schema: 1\n\n# the end\nentries:\n  - kind: session\n    on: 2024-06-20\n"),
        ("schema: 1\nwaivers:\n- a\n", "schema: 1\nwaivers:\n- a\nentries:\n- kind: session\n  on: 2024-06-20\n"),
        ("  schema: 1\n  x: z\n", "  schema: 1\n  x: z\n  entries:\n    - kind: session\n      on: 2024-06-20\n"),
        ("schema: 1\n...\n", "schema: 1\nentries:\n  - kind: session\n    on: 2024-06-20\n...\n"),
        ("--- # a\nschema: 1\n", "--- # a\nschema: 1\nentries:\n  - kind: session\n    on: 2024-06-20\n"),
        ("schema: 1\nx: |+\n  a\n\n", "schema: 1\nx: |+\n  a\n\nentries:\n  - kind: session\n    on: 2024-06-20\n"),
        ("schema: 1\n\n\n", "schema: 1\nentries:\n  - kind: session\n    on: 2024-06-20\n\n\n"),
    ],
    ids=["alone", "no end", "comment", "flush", "margin", "end mark", "start mark", "kept lines", "blank lines"],
)
def test_a_list_that_is_not_there_is_made_at_the_end(before: str, after: str) -> None:
    assert added(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("entries: []\nx: 1\n", "entries:\n  - kind: session\n    on: 2024-06-20\nx: 1\n"),
        ("entries: [ ]  # none\nx: 1", "entries:  # none\n  - kind: session\n    on: 2024-06-20\nx: 1"),
        ("x: 1\nentries: []", "x: 1\nentries:\n  - kind: session\n    on: 2024-06-20\n"),
        ("x: 1\nentries:\n  []", "x: 1\nentries:\n  - kind: session\n    on: 2024-06-20\n"),
        ("entries:\nx: 1\n", "entries:\n  - kind: session\n    on: 2024-06-20\nx: 1\n"),
        ("entries: # none\nx: 1\n", "entries: # none\n  - kind: session\n    on: 2024-06-20\nx: 1\n"),
        ("entries: ~\nx: 1\n", "entries:\n  - kind: session\n    on: 2024-06-20\nx: 1\n"),
        ("entries: []\r\nx: 1\r\n", "entries:\r\n  - kind: session\r\n    on: 2024-06-20\r\nx: 1\r\n"),
    ],
)
def test_an_empty_list_gets_its_first_item(before: str, after: str) -> None:
    assert added(before) == after


NEW = "- kind: session\n  on: 2024-06-20\n"
DEEP = "  - kind: session\n    on: 2024-06-20\n"


@pytest.mark.parametrize(
    ("above", "new", "below"),
    [
        ("entries:\n  - a: 1\n", DEEP, ""),
        ("entries:\n- a: 1\n", NEW, "x: 1\n"),
        ("entries:\n- a: 1\n", NEW, "# of x\nx: 1"),
        ("entries:\n  - a: 1\n    # of a\n", DEEP, "  # of the list\n\n# of x\nx: 1\n"),
        ("entries:\n  - a: 1\n\n    # of a\n", DEEP, "\n# of x\nx: 1\n"),
        ("entries:\n  - a: 1\n\n  - b: 1\n", "\n" + DEEP, "\nx: 1\n"),
        ("entries:\n  - a: 1\n\n  # of b\n  - b: 1\n", DEEP, "\nx: 1\n"),
        ("entries:\n  - a: |\n      one\n\n      # two\n", DEEP, "\n# of x\nx: 1\n"),
        ("entries:\n  - a: |+\n      one\n\n", DEEP, "# of x\nx: 1\n"),
        ("entries:\n  - a: >-\n      one\n\n      # two\n", DEEP, "x: 1\n"),
        ('entries:\n  - a: "one\n\n      two"\n', DEEP, "x: 1\n"),
        ("entries:\n  - a: one\n      two\n", DEEP, "x: 1\n"),
        ("entries:\n  - {a: [1,\n      2\n    ]}\n", DEEP, "x: 1\n"),
        ("entries:\n  -\n    a: 1\n", DEEP, "x: 1\n"),
        ("entries:\n  # none yet\n\n  - text\n", DEEP, "x: 1\n"),
        ("entries:\n  - a: []\n", DEEP, "..."),
        ("entries:\n  - a: Kế hoạch\n".replace("ế", "e\u0302\u0301"), DEEP, "x: Kế\n".replace("ế", "e\u0302\u0301")),
        ("\ufeffentries:\n- a: 1\n", NEW, "x: 1"),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_the_item_comes_behind_the_last_one(above: str, new: str, below: str, ends: str) -> None:
    before, after = above + below, above + new + below
    assert added(before.replace("\n", ends)) == after.replace("\n", ends)


def test_a_missing_last_line_end_is_made_for_the_item_alone() -> None:
    assert added("entries:\n  - a: 1") == "entries:\n  - a: 1\n" + DEEP
    assert added("x: 1\r\nentries:\r\n  - a: 1").endswith("- a: 1\r\n  - kind: session\r\n    on: 2024-06-20\r\n")


def test_the_lines_of_the_item_are_told() -> None:
    edited = appended("f", b"# a\nentries:\n  - a: 1\nx: 1\n", "entries", ITEM)
    assert edited[1:] == (4, 5, 4)
    assert edited.content.decode().splitlines()[3:5] == DEEP.splitlines()
    assert appended("f", b"entries:\n  []\nx: 1\n", "entries", ITEM)[1:] == (2, 3, 2)
    assert appended("f", b"entries:\n- a\n\n- b\n", "entries", ITEM)[1:] == (5, 7, 6)
    assert appended("f", b"schema: 1\n", "entries", ITEM)[1:] == (2, 4, 3)


# What is refused


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "f.yaml:1: the file has an error"),
        ("- a\n", "f.yaml:1: the file has an error"),
        ("a: 1\na: 2\n", "f.yaml:2: the file has an error"),
        ("a: 1\nb: [\n", "the file has an error"),
        ("a: 1\nb: no\n", "f.yaml:2: the file has an error"),
        ("{schema: 1, entries: []}\n", "f.yaml:1: to a list in brackets"),
        ("x: 1\nentries: [{a: 1}]\n", "f.yaml:2: to a list in brackets"),
        ("x: 1\nentries: [ # none\n]\n", "f.yaml:2: to a list in brackets"),
        ("x: 1\nentries: 3\n", "f.yaml:2: entries is not a list"),
        ("x: 1\nentries: {a: 1}\n", "f.yaml:2: entries is not a list"),
        ("entries:\n  - |\n    a", "without changing what stands there"),
    ],
)
def test_where_there_is_no_safe_place_nothing_is_added(text: str, reason: str) -> None:
    with pytest.raises(DxplanError) as caught:
        added(text)
    assert reason in sentence_of(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize("text", ["a\x1b[2Jb", "a\x00", "a\u202eb", "a\rb", "\ud800", "e\u0302", "a\x85b", "\ufeff"])
def test_a_text_that_would_not_read_back_is_refused(text: str) -> None:
    for before in (b"schema: 1\n", b"schema: 1\nentries:\n- a: 1\nx: 1"):
        with pytest.raises(DxplanError):
            appended("f", before, "entries", {"result": text})


# How values are written


@pytest.mark.parametrize(
    ("value", "yaml_text"),
    [
        ("Kế hoạch 106/KH-BCĐ", "Kế hoạch 106/KH-BCĐ"),
        ("215/QĐ-UBND", "215/QĐ-UBND"),
        ("I.1", "I.1"),
        (date(2024, 6, 3), "2024-06-03"),
        (Period.parse("2024-Q2"), "2024-Q2"),
        (Period.parse("2024-06"), "2024-06"),
        (Period.parse("2024"), "2024"),
        (80, "80"),
        (True, "true"),
        (80.5, "80.5"),
        (0.00001, "0.00001"),
        ("2024-06-03", '"2024-06-03"'),
        ("12:30", '"12:30"'),
        ("010", '"010"'),
        ("1e3", '"1e3"'),
        ("1_000", '"1_000"'),
        ("12.5", '"12.5"'),
        ("yes", '"yes"'),
        ("No", '"No"'),
        ("null", '"null"'),
        ("~", '"~"'),
        ("", '""'),
        ("Kế hoạch: số 1", '"Kế hoạch: số 1"'),
        ("a #b", '"a #b"'),
        ("a#b:c", "a#b:c"),
        ("- a", '"- a"'),
        ("]]>", '"]]>"'),
        ("@x", '"@x"'),
        ("% hoàn thành", '"% hoàn thành"'),
        (" a", '" a"'),
        ('nói "có"', 'nói "có"'),
        ("\"có\": 'a'", "'\"có\": ''a'''"),
        ("C:\\x: y", "'C:\\x: y'"),
        ("a\tb", '"a\\tb"'),
        ("a\n", '"a\\n"'),
        ("a\n\n# b: c", "|-\n  a\n\n  # b: c"),
        ("a\nb\n", "|\n  a\n  b"),
        (" a\nb", '" a\\nb"'),
        (["so-tc", "y"], '\n  - so-tc\n  - "y"'),
        ([{"number": "1/QĐ", "date": date(2024, 1, 2)}], "\n  - number: 1/QĐ\n    date: 2024-01-02"),
    ],
    ids=repr,
)
def test_values_are_written_as_a_person_would(value: Any, yaml_text: str) -> None:
    assert written(value) == yaml_text


texts = st.text(st.characters(codec="utf-8"), min_size=1).map(lambda text: unicodedata.normalize("NFC", text))
seen = texts.filter(lambda text: not invisible().search(text) and "\r" not in text)
awkward = st.lists(st.sampled_from(list(" \n\t:#-?[]{}&*!|>'\"%@`=<~,.0123eExX_+yYnNoạ\\")), min_size=1).map("".join)
lists = st.sampled_from(
    [
        "schema: 1\n",
        "schema: 1\nentries: []\nx: 1\n",
        "schema: 1\nentries: # c\n  - a: |\n      one\n\n# c\nx: 1",
        "schema: 1\r\nentries:\r\n- a: 'one\r\n  two'\r\n\r\n- b\r\n# c\r\nx: 1\r\n",
        "\ufeffentries:\n  - - a\n",
    ]
)


@given(lists, st.dictionaries(st.sampled_from(["on", "result", "text"]), seen | awkward, min_size=1))
def test_any_text_reads_back_and_the_rest_stays(before: str, item: dict[str, str]) -> None:
    raw = before.encode()
    edited = appended("f.yaml", raw, "entries", item)
    old, new = read_source("f", raw), read_source("f", edited.content)
    assert not new.faults
    assert new.data == {**old.data, "entries": [*old.data.get("entries", []), item]}
    kept = edited.content.splitlines(keepends=True)
    del kept[edited.first - 1 : edited.last]
    rest = b"".join(kept)
    assert rest.rstrip(b"\r\n") == raw.replace(b" []", b"").rstrip(b"\r\n")


@given(st.lists(awkward | seen, min_size=1))
def test_other_readers_of_yaml_read_the_same(values: list[str]) -> None:
    plain = [value for value in values if value.isprintable() or "\n" in value]
    assert yaml.safe_load(new_file({"on": plain} if plain else {"on": ["a"]}))[True] == (plain or ["a"])


COMMENTED = """\
# một
a: 1  #hai
b: | # ba
  x # không
# không, trước mức thụt dòng

c: >-
  z # không
d: "q # không
  # không"
e: p\t# mười một
f: ['x # không', y#z] # mười hai
g:
  - "đợt #1"
    # mười lăm
"""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (COMMENTED.replace("# không, trước", "  # không, trước"), [1, 2, 3, 11, 12, 15]),
        (COMMENTED, [1, 2, 3, 5, 11, 12, 15]),
        ("a: |", []),
        ("a: |+ # x\n\n\n# y\n", [1, 4]),
        ("a: x\r\nb: |\r\n  c # d\r\n#e\r\n", [4]),
        ("a: x#y\n", []),
    ],
)
def test_a_comment_is_what_stands_in_no_value(text: str, lines: list[int]) -> None:
    assert comment_lines(text) == lines


@given(st.lists(awkward | seen, min_size=1))
def test_no_value_has_a_comment(values: list[str]) -> None:
    text = new_file({"k": [f"{value} # x" for value in values]}).decode("utf-8", "surrogatepass")
    assert comment_lines(f"{text}# y\n") == [text.count("\n") + 1]


def test_a_text_of_any_length() -> None:
    long = "Dài: " * 20_000
    for value in (long, long.strip(), "dài " * 25_000 + "x", "dòng\n" * 20_000, "x" * 100_000, [("y" * 100_000)]):
        edited = appended("f", b"schema: 1\n", "entries", {"result": value})
        assert read_source("f", edited.content).data["entries"] == [{"result": value}]


# Before another item


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ("entries:\n  - a: 1\n  - b: 2\n", 0, "entries:\n  - NEW\n  - a: 1\n  - b: 2\n"),
        ("entries:\n  - a: 1\n  - b: 2\n", 1, "entries:\n  - a: 1\n  - NEW\n  - b: 2\n"),
        ("entries:\n# of a\n- a: 1\n\n# of b\n- b: 2\n", 1, "entries:\n# of a\n- a: 1\n- NEW\n\n# of b\n- b: 2\n"),
        ("entries:\n- a: |\n    x\n- b: 2\nz: 1\n", 1, "entries:\n- a: |\n    x\n- NEW\n- b: 2\nz: 1\n"),
    ],
    ids=["first", "between", "comments", "a text in lines"],
)
def test_an_item_goes_before_another(before: str, place: int, after: str) -> None:
    made = appended("f", before.encode(), "entries", {"n": True}, place).content.decode()
    assert made == after.replace("NEW", "n: true")
