"""Word templates are compiled from Markdown ones: each rule of the form, and what is refused."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from textwrap import dedent
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

import word_templates
from word_document import compiled
from word_source import WrongTemplateError

Document = Callable[[str], "docx.document.Document"]
Compile = Callable[[str], list[Any]]
"""A Markdown template's text as the paragraphs (`Style: text`) and tables (rows of cells) of its Word template."""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    """The Word template of a Markdown template; there is a block, `part`."""
    (tmp_path / "blocks").mkdir()
    (tmp_path / "blocks/part.md.j2").write_text("{# word: landscape #}\nIts text.\n", "utf-8")

    def document(text: str) -> "docx.document.Document":
        (tmp_path / "t.md.j2").write_text(dedent(text), "utf-8")
        return docx.Document(BytesIO(compiled(tmp_path / "t.md.j2", tmp_path)))

    return document


@pytest.fixture
def made(document: Document) -> Compile:
    """What a Word template has, in order."""

    def made(text: str) -> list[Any]:
        body = document(text).element.body
        return [_table(part) if part.tag == qn("w:tbl") else _paragraph(part) for part in body if part is not body[-1]]

    return made


def _paragraph(element: "docx.oxml.text.paragraph.CT_P") -> str:
    keep = element.find(f"{qn('w:pPr')}/{qn('w:keepNext')}")
    kept = " kept" if keep is not None and keep.get(qn("w:val")) is None else ""
    runs = ""
    for run in element.iter(qn("w:r")):
        look = run.find(qn("w:rPr"))
        marks = "" if look is None else "".join(part.tag.split("}")[1] for part in look).replace("Cs", "")
        text = "".join(part.text or "" for part in run.iter(qn("w:t")))
        runs += f"<{marks[0]}>{text}</{marks[0]}>" if marks else text
    return f"{element.style}{kept}: {runs}".rstrip()


def _table(element: "docx.oxml.table.CT_Tbl") -> list[list[str]]:
    return [[_cell(cell) for cell in row.iter(qn("w:tc"))] for row in element.iter(qn("w:tr"))]


def _cell(element: "docx.oxml.table.CT_Tc") -> str:
    span = element.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    wide = "" if span is None else f"{span.get(qn('w:val'))} × "
    return wide + " / ".join(_paragraph(paragraph) for paragraph in element.iter(qn("w:p")))


# Paragraphs and headings


def test_the_first_heading_and_the_bold_line_below_it_are_the_title(made: Compile) -> None:
    assert made("# KẾ HOẠCH\n\n**Về {{ plan.name }}**\n") == [
        "DocumentType: KẾ HOẠCH",
        "DocumentTitle: Về {{ plan.name }}",
        "RuleBelowTitle:",
    ]


def test_headings_begin_at_the_level_that_a_directive_says(made: Compile) -> None:
    assert made("## I. A\n\n### 1. B\n") == ["Heading1: I. A", "Heading2: 1. B"]
    assert made("{# word: headings 2 #}\n## 1. A\n") == ["Heading2: 1. A"]


@pytest.mark.parametrize(
    ("line", "paragraph"),
    [
        ("Text.", "Body: Text."),
        ("- {{ x }};", "Body: - {{ x }};"),
        ("A **bold** and *italic* word", "Body: A <b>bold</b> and <i>italic</i> word"),
        ("{% if a %}**Ⅰ.**{% else %}1\\.{% endif %} A", "Body: {% if a %}<b>Ⅰ.</b>{% else %}1.{% endif %} A"),
        ("**A name**", "Heading3: <b>A name</b>"),
        ("*(As attached)*", "AnnexNote: (As attached)"),
        ("As follows:", "BeforeTable: As follows:"),
        ("That is all./.", "Closing: That is all./."),
        ("{{ synthesis.chart | chart }}", "Chart: {{ synthesis.chart | chart }}"),
        ("No. &emsp;&emsp;/BC, day &emsp; of May", "Body: No.        /BC, day      of May"),
        ('{{ x | join("*") }} and {{ y | join("*") }}', 'Body: {{ x | join("*") }} and {{ y | join("*") }}'),
    ],
)  # fmt: skip
def test_a_paragraph_s_style_follows_from_its_form(made: Compile, line: str, paragraph: str) -> None:
    assert made(line + "\n") == [paragraph]


def test_an_annex_has_a_number_a_title_and_what_it_is_attached_to(made: Compile) -> None:
    text = "## Phụ lục I\n\n**TASKS**\n\n*(Kèm theo Báo cáo)*\n\n**A name**\n\nAll./.\n"
    assert made(text) == [
        "AnnexNumber: Phụ lục I",
        "AnnexTitle: TASKS",
        "AnnexNote: (Kèm theo Báo cáo)",
        "RuleBelowTitle:",
        "Heading3: <b>A name</b>",
        "AnnexEnd: All./.",
    ]
    assert made("## {{ paper.label }}\n") == ["AnnexNumber: {{ paper.label }}"]


def test_a_tag_alone_on_its_line_is_one_of_whole_paragraphs(made: Compile) -> None:
    text = "{% for x in xs %}\n- {{ x }}\n{% endfor %}\n"
    assert made(text) == ["Body: {%p for x in xs %}", "Body: - {{ x }}", "Body: {%p endfor %}"]


def test_a_block_stays_one_and_the_foot_is_where_annexes_begin(made: Compile) -> None:
    head, foot, part = (f'{{% include "blocks/{name}.md.j2" %}}\n' for name in ("head", "foot", "part"))
    assert made(head + "A.\n\n" + part + foot) == ["Body: A.", 'Body: {% include "blocks/part.docx" %}']
    assert made("A.\n\n" + foot + "\nB.\n") == ["Body: A.", "Body: {{ annexes }}", "Body: B."]


def test_directives_say_what_markdown_has_no_sign_for(made: Compile) -> None:
    assert made("{# word: style Addressee #}\nKính gửi: A\n\nB\n") == ["Addressee: Kính gửi: A", "Body: B"]
    assert made("{# word: space AfterTable #}\n{# a comment #}\nB\n") == ["AfterTable:", "Body: B"]


def test_pages_lie_on_their_side_up_to_a_break(document: Document) -> None:
    foot, part = (f'{{% include "blocks/{name}.md.j2" %}}\n' for name in ("foot", "part"))
    text = foot + "{# word: landscape #}\nA.\n\n{# word: break #}\nB.\n\n{# word: break #}\n" + part
    assert [section.orientation for section in document(text).sections] == [1, 0, 1]


# Lines


def test_a_line_that_begins_with_a_dashed_tag_goes_on_with_the_one_above(made: Compile) -> None:
    text = """\
        Of {{ total }} tasks
        {%- if late %}, {{ late }} are late
        {%- endif %};
        {#- #} all of them.
        """
    assert made(text) == ["Body: Of {{ total }} tasks{% if late %}, {{ late }} are late{% endif %}; all of them."]


def test_a_macro_is_written_out_where_it_is_called(made: Compile) -> None:
    text = """\
        {% macro dated(paper) %}
        No. {{ paper.number }}
        {%- if paper.day %} of a day{% endif %}
        {%- endmacro %}
        {% macro cited(one, sign) %}
        {{ dated(one.paper) }} ({{ sign }}, {{ other.one }})
        {%- endmacro %}
        As {{ cited(plan, "kept") }}.
        """
    written = "No. {{ plan.paper.number }}{% if plan.paper.day %} of a day{% endif %} (kept, {{ other.one }})"
    assert made(text) == [f"Body: As {written}."]


# Tables


def test_columns_are_as_wide_as_said_and_as_aligned_as_their_signs(document: Document) -> None:
    (table,) = document("{# word: widths 1 2 1 #}\n| A | B | C |\n| --- | :---: | ---: |\n| a | b | c |\n").tables
    assert [column.width.twips for column in table.columns] == [2296, 4592, 2296]
    head, row = table.rows
    assert [cell.paragraphs[0].style.name for cell in head.cells] == ["TableHead"] * 3
    assert [cell.paragraphs[0].style.name for cell in row.cells] == ["TableText", "TableNumber", "TableFigure"]
    assert head._tr.trPr.find(qn("w:tblHeader")) is not None


def test_tags_between_rows_are_ones_of_whole_rows(made: Compile) -> None:
    text = """\
        | A | B |
        | --- | --- |
        {% for x in xs %}
        | {{ x.a }} | {{ x.b | join("|") }} |
        {% endfor %}

        {% if y %}
        Text.
        {% endif %}
        """
    _, tag, row, end = made(text)[0]
    assert tag == ["TableText: {%tr for x in xs %}", "TableText:"]
    assert row == ["TableText: {{ x.a }}", 'TableText: {{ x.b | join("|") }}']
    assert end == ["TableText: {%tr endfor %}", "TableText:"]
    assert made(text)[1:] == ["AfterTable:", "Body: {%p if y %}", "Body: Text.", "Body: {%p endif %}"]


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| a | b | c |", ["TableNumber: a", "TableText: b", "TableText: c"]),
        ("| | b | c |", ["TableNumber:", "TableText: b", "TableText: c"]),
        ("| **a** | **b** | |", ["TableHead kept: a", "2 × TableGroup kept: b"]),
        ("| a | **b**; c | |", ["TableNumber kept: a", "2 × TableText kept: <b>b</b>; c"]),
        ("| | **b** | **c** |", ["2 × TableHead: b", "TableGroup: c"]),
        ("| a | b<br>c | d |", ["TableNumber: a", "TableText: b / TableText: c", "TableText: d"]),
        (
            "| {% if x %}-{% else %}{% for l in ls %}{{ l }}{% if z %}<br>{% endif %}{% endfor %}{% endif %} | b | c |",
            [
                "TableNumber: {%p if x %} / TableNumber: - / TableNumber: {%p else %} / TableNumber: {%p for l in ls %}"
                " / TableNumber: {{ l }} / TableNumber: {%p endfor %} / TableNumber: {%p endif %}",
                "TableText: b",
                "TableText: c",
            ],
        ),
    ],
)  # fmt: skip
def test_a_row_s_cells_are_merged_and_parted_by_their_form(made: Compile, row: str, cells: list[str]) -> None:
    made_table = made(f"| A | B | C |\n| :---: | --- | --- |\n{row}\n")[0]
    assert made_table[1] == cells


def test_a_small_table_has_small_styles_and_keeps_its_bold(made: Compile) -> None:
    table = made("{# word: small #}\n| A | B |\n| --- | :---: |\n| **a** | |\n| a | b |\n")[0]
    assert table == [
        ["TableSmallHead: A", "TableSmallHead: B"],
        ["2 × TableSmall kept: <b>a</b>"],
        ["TableSmall: a", "TableSmallNumber: b"],
    ]


def test_a_head_of_groups_is_two_rows_high(made: Compile) -> None:
    table = made("| A | Done<br>on time | Done<br>late |\n| --- | --- | --- |\n| a | 1 | 2 |\n")[0]
    assert table[:2] == [
        ["TableSmallHead: A", "2 × TableSmallHead: Done"],
        ["TableSmallHead:", "TableSmallHead: on time", "TableSmallHead: late"],
    ]


def test_a_condition_may_leave_out_the_head(made: Compile) -> None:
    text = "{% if x %}\n| A |\n{% else %}\n| |\n{% endif %}\n| --- |\n| a |\n"
    rows = [cell for (cell,) in made(text)[0]]
    assert rows == ["TableText: {%tr if x %}", "TableHead: A", "TableText: {%tr endif %}", "TableText: a"]


def test_a_loop_around_the_last_cell_makes_columns(document: Document, made: Compile) -> None:
    text = """\
        {# word: widths 1 3 #}
        | A |{% for x in xs %} {{ x.a | join("|") }} |{% endfor +%}
        | --- |{% for x in xs %} :---: |{% endfor +%}
        | b |{% for x in xs %} {% for y in x.ys %}{{ y }}<br>{% endfor %} |{% endfor +%}
        | **c** | |
        """
    assert made(text)[0] == [
        [
            "TableHead: A",
            "TableText: {%tc for x in xs %}",
            'TableHead: {{ x.a | join("|") }}',
            "TableText: {%tc endfor %}",
        ],
        [
            *("TableText: b", "TableText: {%tc for x in xs %}"),
            "TableNumber: {%p for y in x.ys %} / TableNumber: {{ y }} / TableNumber: {%p endfor %}",
            "TableText: {%tc endfor %}",
        ],
        ["2 × TableGroup kept: c"],
    ]
    assert [column.width.twips for column in document(text).tables[0].columns] == [2296, 6888]


# What is refused


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("One\ntwo\n", "2: in Markdown it is one paragraph with the line above: put a blank line between"),
        ("1. One\n", "1: 1. begins a list or a quote in Markdown: put a backslash into it"),
        ("> One\n", "1: > begins a list or a quote in Markdown: put a backslash into it"),
        ("A [link](x)\n", "1: '](' is Markdown that Word has no form for"),
        ("A `code`\n", "1: '`' is Markdown that Word has no form for"),
        ("A <b>word</b>\n", "1: '<b' is Markdown that Word has no form for"),
        ("A{% if x %}b{% endif %}\n", "1: its last tag takes the line's end with it: write +%}"),
        ("\n{%- if x %}\n", "2: goes on with the line above, which is blank"),
        (
            "{# word: small #}\n| A |\n| ---: |\n| a |\n",
            "2: a table in small letters has no column at the right; :---: is in the middle",
        ),
        (
            "| A |{% for x in xs %} G<br>{{ x }} |{% endfor +%}\n| --- |{% for x in xs %} --- |{% endfor +%}\n",
            "1: a head of groups that a loop repeats has no other column",
        ),
        ("{% if x %}\nA\n", "1: {% if x %} is not closed"),
        ("A\n\n{% endif %}\n", "3: {% endif %} closes nothing"),
        ("{% set x = 1 %}\n", "1: a Word template has no {% set x = 1 %}"),
        ('{% extends "x" %}\n', '1: a Word template has no {% extends "x" %}'),
        ('{% include "blocks/none.md.j2" %}\n', "1: there is no block none"),
        ("{# word: colour red #}\n", "1: there is no directive colour red"),
        ("{# word: style Colour #}\n", "1: there is no directive style Colour"),
        ("# KIND\n\nText\n", "1: no title in bold follows"),
        ("{# word: widths a #}\n", "1: there is no directive widths a"),
        ("{% macro m(a) %}\n{{ a }}\n{% endmacro %}\n{{ m() }}\n", "4: a macro is called with 0 values, and has 1"),
        ("{% macro m(a) %}\n{{ m(a) }}\n{% endmacro %}\n{{ m(b) }}\n", "4: a macro calls itself"),
        ("| A | B |\n| --- |\n", "1: 2 cells for 1 columns"),
        ("| A |\n| --- |\n| a | b |\n", "3: 2 cells for 1 columns"),
        ("{# word: widths 1 2 #}\n| A |\n| --- |\n", "2: 2 widths for 1 columns"),
        ("| A |\n| --- |\n| a\n", "3: a row ends with a bar"),
        ("| A |\n| --- |\n| {% if x %}a |\n", "3: {% if x %} is not closed in its cell"),
        ("| A |\n| --- |\n| a{% endif %} |\n", "3: {% endif %} closes nothing in its cell"),
        ("{% if x %}\n| a |\n{% endif %}\n", "2: a table is a head and a line |---| below, outside of loops"),
        ("| A |\n| --- |\n{% if x %}\n| a |\n\nB\n{% endif %}\n", "3: {% if x %} begins in a table and ends after it"),
    ],
)  # fmt: skip
def test_what_word_can_t_have_is_refused_with_its_line(made: Compile, text: str, reason: str) -> None:
    with pytest.raises(WrongTemplateError) as error:
        made(text)
    assert str(error.value).splitlines()[0] == f"t.md.j2:{reason}"


def test_every_fault_of_a_template_is_listed(made: Compile) -> None:
    with pytest.raises(WrongTemplateError) as error:
        made("A `b`\n\nC{% if x %}d{% endif %}\n\n{# word: colour #}\n")
    assert [line.split(":")[1] for line in str(error.value).splitlines()] == ["1", "3", "5"]


def test_the_tool_lists_the_faults_of_all_templates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "blocks").mkdir()
    for name in ("b", "blocks/c"):
        (tmp_path / f"{name}.md.j2").write_text("A `b`\n", "utf-8")
    (tmp_path / "a.md.j2").write_text("A\n", "utf-8")
    monkeypatch.setattr(word_templates, "TEMPLATES", tmp_path)
    assert word_templates.main() == 1
    assert [line.split(":")[0] for line in capsys.readouterr().err.splitlines()] == ["b.md.j2", "blocks/c.md.j2"]
    assert not list(tmp_path.glob("*.docx"))
