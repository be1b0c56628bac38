"""The review page of an import: one file that asks for no other, and in which no cell is more than its words."""

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dxplan.render.html import html_page
from excel_papers import by_xlsxwriter

Run = Callable[..., tuple[int, str, str]]

CLEAN = "Xây dựng kế hoạch"
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; background:url(https://example.org/x)",
    "</td></tr></table><iframe src=//example.org>",
    "{{ 7*7 }}{% for x in y %}",
    "<!-- --><style>*{display:none}</style>",
    "&lt;b&gt; &#x3c;script&#x3e;",
    "]]><svg/onload=alert(1)>",
    "javascript:alert(1)",
]


class Elements(HTMLParser):
    """The elements of a page with the names of their attributes, and all its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def page_of(run: Run, folder: Path, words: str) -> str:
    """The page of a sheet with these words in each cell of a row."""
    head = ["TT", "Nhiệm vụ", "Kết quả", "Thời hạn", "Cơ quan chủ trì", "Cơ quan phối hợp", "Ghi chú"]
    rows = [head, ["1", *[words] * 6], ["2", "Việc", "Báo cáo", "Tháng 6", "Sở Y tế"]]
    (folder / "p.xlsx").write_bytes(by_xlsxwriter(rows))
    code, _, err = run(
        *("import", str(folder / "p.xlsx"), "--year", "2026", "-o", str(folder / "p.yaml"), "--force"),
        *("--review", str(folder / "p.html")),
    )
    assert code == 0, err
    return (folder / "p.html").read_text("utf-8")


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_make_no_element_and_no_attribute(run: Run, tmp_path: Path, words: str) -> None:
    clean = Elements(page_of(run, tmp_path, CLEAN))
    hostile = Elements(page_of(run, tmp_path, words))
    assert {*hostile.elements} <= {*clean.elements} | {("p", ("class",))}
    assert words in hostile.words


def test_the_page_lets_a_browser_load_its_own_style_and_nothing_else(run: Run, tmp_path: Path) -> None:
    page = page_of(run, tmp_path, CLEAN)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert policy
    assert style
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy[1].replace("&#39;", "'").startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert not re.search(r"<(?:script|img|link|iframe|object|form)\b|\bsrc=|url\(|@import|https?://", page)


def test_characters_that_turn_text_around_are_made_visible() -> None:
    values = {"title": "Kế hoạch \u202eexe.cod", "lines": [], "counts": [], "doubts": [], "tables": [], "left_out": []}
    page = html_page("review", {**values, "words": {}}, "vi")
    assert "\u202e" not in page
    assert "Kế hoạch \\u202eexe.cod" in page


@pytest.mark.parametrize(
    ("words", "is_long"), [("trước ngày 30/9/2026", False), ("https://" + "dich-vu-cong." * 9, True)]
)
def test_only_words_that_no_line_holds_are_broken_anywhere(run: Run, tmp_path: Path, words: str, is_long: bool) -> None:
    page = page_of(run, tmp_path, words)
    cell = re.search(rf'<td class="([^"]*)">{re.escape(words)}</td>', page)
    assert cell
    assert ("long" in cell[1].split()) is is_long
