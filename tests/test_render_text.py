"""Text for programs and files: nothing in the data steers what reads it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dxplan.assess.choice import all_of
from dxplan.render.language import language
from dxplan.render.page import Cell, Column, Line, Page, Table
from dxplan.render.text import escaped, lines, markdown, printable
from dxplan.render.views.status import status_page
from plans import judged, real_plan

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
MARKS = st.text(st.sampled_from("\\`*_[]<>|~#+-.1() &;=!:@$/wab\n"), max_size=30)
PARTED = "<!-- -->"


def read_back(source: str) -> str:
    """The text that a reader of the rendered Markdown sees, if it is one plain paragraph."""
    tokens = MARKDOWN.parse(source)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"], source
    children = tokens[1].children or []
    assert all(child.type in ("text", "text_special") or child.content == PARTED for child in children), source
    return "".join(child.content for child in children if child.type != "html_inline")


# Characters that steer a terminal


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Sở TT&TT – “ổ” 😀", "Sở TT&TT – “ổ” 😀"),
        ("\x1b[31mđỏ", "\\u001b[31mđỏ"),
        ("a\x07\x08\r\t\x7f", "a\\u0007\\u0008\\u000d\\u0009\\u007f"),
        ("\x9b31m", "\\u009b31m"),
        ("\u202eabc\u200b\ufeff", "\\u202eabc\\u200b\\ufeff"),
        ("\ud800", "\\ud800"),
        ("a\nb", "a\nb"),
        ("a\u00a0b", "a\u00a0b"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(ANY)
def test_printable_leaves_nothing_that_is_not(text: str) -> None:
    assert printable(text).replace("\n", "").replace("\u00a0", "").isprintable()
    assert printable(printable(text)) == printable(text)


# Markdown


@pytest.mark.parametrize(
    "text",
    [
        "*a* _b_ **c** ~~d~~ `e` [f](g) ![h](i) <j> \\ | #",
        "# head",
        "- item",
        "+ item",
        "1. item",
        "1) item",
        "-",
        "+",
        "1.",
        "---",
        "- - -",
        "===",
        "> quote",
        "```",
        "~~~",
        "<script>alert(1)</script>",
        "<!-- x -->",
        "&lt;b&gt; &amp; &copy; &#42;",
        "a & b; R&D",
        "[x]: http://y",
        "| a | b |",
        "{{ 7*7 }} {% x %}",
        "https://example.org/_a_",
    ],
)
def test_markdown_prints_the_text_as_it_is(text: str) -> None:
    assert read_back(escaped(text)) == text


@given(MARKS)
def test_markdown_prints_any_text_as_it_is(text: str) -> None:
    wanted = " ".join(text.split())
    if wanted:
        assert read_back(escaped(text)) == wanted


@given(st.lists(MARKS, min_size=2, max_size=2))
def test_a_cell_stays_a_cell(texts: list[str]) -> None:
    page = Page("t", (), (Table((Column("a"), Column("b", right=True)), (tuple(texts),)),))
    tokens = MARKDOWN.parse(markdown(page))
    cells = [tokens[index + 1] for index, token in enumerate(tokens) if token.type == "td_open"]
    read = ["".join(child.content for child in cell.children or [] if child.type != "html_inline") for cell in cells]
    assert read == [" ".join(text.split()) for text in texts]


REFERENCES = re.compile(r"@\w|[#!]\d|GH-\d|://|www\.|:\w+:|\$[^$]+\$", re.IGNORECASE)
"""What GitHub or GitLab makes a link, a call, a picture or a formula of, in the text as it is printed."""


@pytest.mark.parametrize(
    "text",
    [
        "@octocat",
        "Gửi (@org/team), @a_b và a.b+c@example.gov.vn",
        "#1, \\#1, org/repo#12, GH-3, gl-4, !56",
        "http://x.vn HTTPS://x.vn/?a=1&b=2 ftp://x www.x.vn WWW.X.VN git+ssh://x",
        "https://github.com/a/b/issues/1#issuecomment-2",
        ":tada: :+1: :white_check_mark::x:",
        "$a$ và $`b`$",
        "/close",
        "&#35;1 <@x> [@x](y) `#1`",
        "@1@2##3!!4",
    ],
)
def test_nobody_is_called_and_nothing_is_linked(text: str) -> None:
    source = escaped(text)
    assert read_back(source) == text
    parts = re.split(re.escape(PARTED), source)
    printed = [read_back(f"x{part}x")[1:-1] for part in parts]  # as a host searches it, between two tags
    assert not [part for part in printed if REFERENCES.search(part) and "\\$" not in source]
    assert not source.startswith("/")


@given(MARKS)
def test_no_reference_is_left_in_any_text(text: str) -> None:
    for part in escaped(text).split(PARTED):
        assert not re.search(r"@\\?\w|#\d|!\d|://|(?<!\w)www\.", part)


@pytest.mark.parametrize(
    "text", ["R&D", "Điều 5: a", "60 %", "16:30", "a @ b", "C# và F#", "Chú ý!", "PL-01", "a/b", "//"]
)
def test_what_refers_to_nothing_stays_as_it_is(text: str) -> None:
    assert PARTED not in escaped(text)


def test_markdown_of_a_page() -> None:
    table = Table((Column("ID"), Column("Days", right=True)), (("a|b", Cell("3", "bad")),), "Late")
    page = Page("Title *x*", (Line("As of"),), (Line("value", "label"), table))
    assert markdown(page) == (
        "# Title \\*x\\*\n\nAs of\n\n**label:** value\n\n## Late\n\n| ID | Days |\n| --- | ---: |\n| a\\|b | 3 |\n"
    )


# Plain lines


def test_a_list_is_its_rows_alone() -> None:
    page = Page("t", (Line("As of"),), (Table((Column("a"), Column("b")), (("1", Cell("2", "bad")), ("3", ""))),))
    assert lines(page) == "1\t2\n3\t\n"


def test_tables_of_a_page_begin_with_their_titles() -> None:
    one, two = Table((Column("x"),), (("1",), ("2",)), "One"), Table((Column("y"),), (("3",),), "Two")
    page = Page("t", (Line("As of"),), (Line("value", "label"), one, two))
    assert lines(page) == "t\nAs of\nlabel\tvalue\nOne\t1\nOne\t2\nTwo\t3\n"


@given(st.lists(ANY, min_size=3, max_size=3))
def test_a_record_is_one_line_of_as_many_fields(cells: list[str]) -> None:
    out = lines(Page("t", (), (Table((Column("a"), Column("b"), Column("c")), (tuple(cells),)),)))
    assert len(out.splitlines()) == 1
    assert out.count("\t") == 2
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", out)


# A long list on one screen


def test_of_a_long_list_the_most_pressing_rows_are_shown_and_the_rest_is_counted() -> None:
    assessment = judged(real_plan(), "2025-01-01")
    page = status_page(all_of(assessment), "plans/2024.yaml", language("en"), 5)
    table = next(block for block in page.blocks if isinstance(block, Table))
    assert (table.title, len(table.rows)) == ("Overdue (18)", 5)
    assert Line(Cell("… and 13 more: dxplan overdue", "dim")) in page.blocks
    whole = status_page(all_of(assessment), "plans/2024.yaml", language("en"))
    assert not [block for block in whole.blocks if isinstance(block, Line) and "more: " in str(block.text)]
    assert len(next(block for block in whole.blocks if isinstance(block, Table)).rows) == 18
