"""The tags of a Word template: what is read from its text, the same as docxtpl reads, and what is refused."""

import re

import pytest
from docxtpl import DocxTemplate
from lxml import etree

from dxplan.diagnostics import DxplanError
from dxplan.word.tags import as_jinja, check_tags
from word_xml import p, r, table, tc, tr

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body: str) -> "etree._Element":
    return etree.fromstring(f'<w:body xmlns:w="{_W}">{body}</w:body>')


def jinja(body: str) -> str:
    """The template, its XML left out."""
    return re.sub("<[^>]*>", "", as_jinja(document(body), "t.docx"))


SAMPLES = {
    "value": p("Body", "Số {{ plan.year }}."),
    "parted": p("Body", r("a {"), r("{ pl"), r("an.ye"), r("ar }"), r("} b {{ x }}")),
    "quotes": p("Body", "{{ names | join(“; ”) }} {{ names | join(‘,’) }} “{{ x }}”"),
    "signs": p("Body", "{% if a %}R&D <50%{% endif %}"),
    "paragraphs": p("Body", "{%p if a %}") + p("Body", "b") + p("Body", "{%p endif %}"),
    "parted paragraph": p("Body", r("{%"), r("p for x"), r(" in xs %}"))
    + p("Body", "{{ x }}")
    + p("Body", "{%p endfor %}"),
    "rows": table(
        (1,),
        tr(tc(1, p("Body", "{%tr for x in xs %}"))),
        tr(tc(1, p("Body", "{{ x }}"))),
        tr(tc(1, p("Body", "{%tr endfor %}"))),
        look="",
    ),
    "cells": table(
        (1, 1, 1),
        tr(tc(1, p("Body", "{%tc if a %}")), tc(1, p("Body", "{{ x }}")), tc(1, p("Body", "{%tc endif %}"))),
        look="",
    ),
    "nested": table((1,), tr(tc(1, table((1,), tr(tc(1, p("Body", "{{ x }}"))), look=""), p("Body", "y"))), look=""),
    "comment": p("Body", "a{# no one reads this #}b") + p("Body", "{#p nor this #}"),
}


@pytest.mark.parametrize("body", SAMPLES.values(), ids=SAMPLES.keys())
def test_tags_are_read_as_docxtpl_reads_them(body: str) -> None:
    root = document(body)
    theirs = DocxTemplate("").patch_xml(etree.tostring(root, encoding="unicode"))
    ours = as_jinja(root, "t.docx")
    signs = re.compile("<(?!/?w:(p|tr|tc|tbl)[ />])[^>]*>")  # how runs are cut is nobody's business
    assert _plain(signs.sub("", ours)) == _plain(signs.sub("", theirs))


def _plain(text: str) -> str:
    text = re.sub(r"\{([%#])(p|tr|tc) ", r"{\1 ", text)
    return " ".join(re.sub(r"\{([%#]) +", r"{\1 ", text).split())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("parted", "a {{ plan.year }} b {{ x }}"),
        ("quotes", "{{ names | join(\"; \") }} {{ names | join(',') }} “{{ x }}”"),
    ],
)
def test_what_word_does_to_a_tag_is_undone(name: str, said: str) -> None:
    assert jinja(SAMPLES[name]) == said


def test_a_space_beside_a_tag_stays() -> None:
    assert (
        as_jinja(document("<w:p><w:r><w:t>a </w:t></w:r><w:r><w:t>{{ x }}</w:t></w:r></w:p>"), "t").count("preserve")
        == 2
    )


def test_a_tag_in_a_text_box_is_read_once() -> None:
    box = f"<w:p><w:r><w:t>a</w:t><w:pict><w:txbxContent>{p('Body', '{{ x }}')}</w:txbxContent></w:pict></w:r></w:p>"
    assert jinja(box) == "a{{ x }}"


@pytest.mark.parametrize(
    "runs",
    [
        ("{{ x }}",),
        ("{", "{ x }", "}"),
        ("{", "{", " x ", "}", "}"),
        ("a {", "{ x }}"),
        ("{{ x }", "} b"),
        ("{{ y }}{{", " x", " }}"),
        ("{", "% if x %}b{% endif %", "}"),
    ],
    ids="|".join,
)
def test_a_tag_stands_whole_in_one_run_however_it_was_parted(runs: tuple[str, ...]) -> None:
    read = as_jinja(document(p("Body", *map(r, runs))), "t.docx")
    words = "".join(runs)
    tags = re.findall(r"\{\{.*?\}\}|\{%.*?%\}", words)
    assert tags
    assert re.findall(r"\{\{[^<>]*?\}\}|\{%[^<>]*?%\}", read) == tags
    assert re.sub("<[^>]*>", "", read) == words


WITHIN = {
    "a run": "",
    "an error of spelling": '<w:proofErr w:type="spellStart"/>',
    "a bookmark": '<w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>',
    "a page's end": "<w:r><w:lastRenderedPageBreak/></w:r>",
}


@pytest.mark.parametrize("within", WITHIN.values(), ids=WITHIN.keys())
def test_a_tag_is_read_wherever_word_splits_it(within: str) -> None:
    text = "a {% if x %}{{ y | join(“ % ”) }} b{% endif %}"
    plain = jinja(p("Body", text))
    for at in range(1, len(text)):
        assert jinja(p("Body", r(text[:at]), within or r(""), r(text[at:]))) == plain
        assert jinja(p("Body", *map(r, text[:at]), r(text[at:]))) == plain


@pytest.mark.parametrize(
    ("sign", "read"), [("tab", "\t"), ("br", " "), ("cr", " "), ("noBreakHyphen", "-"), ("softHyphen", "")]
)
def test_a_sign_of_word_s_in_a_tag_is_part_of_it(sign: str, read: str) -> None:
    sign = f"<w:r><w:{sign}/></w:r>"
    body = p("Body", r("a"), sign, r("{{"), sign, r(" x | join('"), sign, r("') }}"), sign)
    text = as_jinja(document(body), "t.docx")
    assert re.sub("<[^>]*>", "", text) == f"a{{{{{read} x | join('{read}') }}}}"
    assert text.count(sign.removeprefix("<w:r>").removesuffix("</w:r>")) == (4 if not read else 2)
    assert "{% for\tx in y %}" in jinja(p("Body", r("{%p for"), "<w:r><w:tab/></w:r>", r("x in y %}")))


@pytest.mark.parametrize("text", [" % ", "%}", "}}", "{{", "{%", "#}", "’", "it\\'s", "\\\\"])
@pytest.mark.parametrize("quotes", ["''", '""', "“”", "””", "‘’"])
def test_a_text_in_a_tag_may_have_any_sign(text: str, quotes: str) -> None:
    if text in ("’", "it\\'s") and quotes in ("''", "‘’"):
        text = "\\'"
    tag = f"{{{{ x | join({quotes[0]}{text}{quotes[1]}) }}}}"
    straight = tag.translate(str.maketrans("“”‘’", "\"\"''"))
    assert jinja(p("Body", f"a {tag} b {tag}")) == f"a {straight} b {straight}"
    check_tags(document(p("Body", tag)), "t.docx")


@pytest.mark.parametrize(
    "words",
    ["{{ 'a }}", "{{ a %}", "{% a }}", "{{ {{ a }} }}", "{{ a }} }}", "{# a", "a #}", "{{ '{{' ", "{% a {# b #} %}"],
)
def test_no_braces_of_a_tag_are_left(words: str) -> None:
    with pytest.raises(DxplanError) as raised:
        check_tags(document(p("Body", words)), "t.docx")
    assert raised.value.message.text == "{place}: a tag is not whole"


def test_braces_in_two_texts_of_a_drawing_are_a_tag_outside_of_the_text() -> None:
    drawn = "<w:p><w:r><w:t>a</w:t><x><y>{</y><y>{ b }</y><y>}</y></x></w:r></w:p>"
    with pytest.raises(DxplanError, match="outside of the text"):
        check_tags(document(drawn), "t.docx")


TORN = {
    "cells": table((1, 1), tr(tc(1, p("Body", "{% for x in xs %}a")), tc(1, p("Body", "b{% endfor %}"))), look=""),
    "rows": table((1,), tr(tc(1, p("Body", "{% if x %}a"))), tr(tc(1, p("Body", "b{% endif %}"))), look=""),
    "an else": table((1, 1), tr(tc(1, p("Body", "{% if x %}a")), tc(1, p("Body", "{% else %}b{% endif %}"))), look=""),
    "a table within": table(
        (1,), tr(tc(1, p("Body", "{%p if x %}"), table((1,), tr(tc(1, p("Body", "{%p endif %}"))), look=""))), look=""
    ),
    "text and cell": p("Body", "{% for x in xs %}a") + table((1,), tr(tc(1, p("Body", "b{% endfor %}"))), look=""),
    "two tables": table((1,), tr(tc(1, p("Body", "{%tr if x %}"))), look="")
    + table((1,), tr(tc(1, p("Body", "{%tr endif %}"))), look=""),
    "cells of two rows": table(
        (1,), tr(tc(1, p("Body", "{%tc if x %}"))), tr(tc(1, p("Body", "{%tc endif %}"))), look=""
    ),
}


@pytest.mark.parametrize("body", TORN.values(), ids=TORN.keys())
def test_a_loop_or_a_choice_ends_in_the_cell_in_which_it_begins(body: str) -> None:
    with pytest.raises(DxplanError) as raised:
        as_jinja(document(body), "t.docx")
    assert raised.value.message.text.endswith("stands in another cell")


def link(*runs: str) -> str:
    """Runs in a link within the document."""
    return f'<w:hyperlink w:anchor="a">{"".join(map(r, runs))}</w:hyperlink>'


CONTROL = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("body", "is_torn"),
    [
        (p("Body", link("{% if x %}a"), r("b{% endif %}")), True),
        (p("Body", r("{% for x in xs %}a"), link("b{% endfor %}")), True),
        (p("Body", r("{% if x %}a"), link("{% else %}b"), r("{% endif %}")), True),
        (p("Body", "{%p if x %}") + CONTROL.format(p("Body", "b") + p("Body", "{%p endif %}")), True),
        (p("Body", "{%p if x %}") + p("Body", "{% endif %}"), True),
        (p("Body", link("{% if x %}a"), link("b{% endif %}")), False),
        (p("Body", r("{% if x %}a"), link("{% if y %}b{% endif %}"), r("{% endif %}")), False),
        (p("Body", link("{% if x"), r(" %}a{% endif %}")), True),
        (p("Body", r("{% if x"), link(" %}a"), r("{% endif %}")), False),
        (p("Body", "{% if x %}a") + p("Body", "{% endif %}"), False),
        (CONTROL.format(p("Body", "{%p if x %}")) + CONTROL.format(p("Body", "{%p endif %}")), False),
    ],
)
def test_a_loop_or_a_choice_ends_in_the_link_or_control_in_which_it_begins(body: str, is_torn: bool) -> None:
    """Else the document's XML would be torn, of which an error says a line and a column that nobody can look up."""
    if not is_torn:
        read = as_jinja(document(body), "t.docx")
        for printed in (re.sub("{%.*?%}", "", read), re.sub("{% if.*{% endif %}", "", read)):
            etree.fromstring(printed)
        return
    with pytest.raises(DxplanError) as raised:
        as_jinja(document(body), "t.docx")
    assert raised.value.message.text.endswith("one is in a link, a field or a control")


def test_marks_of_word_2003_are_no_part_of_a_text() -> None:
    properties = '<w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>'
    mark = f'<w:smartTag w:uri="u" w:element="date">{properties}{r(" y }}{% en")}</w:smartTag>'
    root = document(p("Body", r("{% if x %}{{"), mark, r("dif %}")))
    check_tags(root, "t.docx")
    read = as_jinja(root, "t.docx")
    assert "smartTag" not in read
    assert re.sub("<[^>]*>", "", read) == "{% if x %}{{ y }}{% endif %}"


def test_a_loop_may_go_around_tables_and_stand_in_cells() -> None:
    inner = table(
        (1, 1),
        tr(tc(1, p("Body", "{%tr for x in xs %}"))),
        tr(tc(1, p("Body", "{% if x %}a{% else %}b{% endif %}")), tc(1, p("Body", "{% for y in x %}y{% endfor %}"))),
        tr(tc(1, p("Body", "{%tr endfor %}"))),
        look="",
    )
    assert jinja(p("Body", "{%p if a %}") + inner + p("Body", "{%p endif %}")).count("{%") == 9


def test_tags_after_a_text_box_are_read_too() -> None:
    box = f"<w:p><w:r><w:pict><w:txbxContent>{p('Body', r('{{'), r(' x }}'))}</w:txbxContent></w:pict></w:r></w:p>"
    after = p("Body", "{%p if a %}") + p("Body", r("{"), r("{ y }"), r("}")) + p("Body", "{%p endif %}")
    read = as_jinja(document(box + after), "t.docx")
    assert re.sub("<[^>]*>", "", read) == "{{ x }}{% if a %}{{ y }}{% endif %}"
    assert "{{ x }}</w:t>" in read
    assert "{{ y }}</w:t>" in read


@pytest.mark.parametrize(
    "body",
    [
        p("Body", "{%p if a %} và"),
        p("Body", "{%p if a %}{%p endif %}"),
        p("Body", "{%tr if a %}"),
        p("Body", "{%tc if a %}"),
        table((1, 1), tr(tc(1, p("Body", "{%tr for x in xs %}")), tc(1, p("Body", "mất"))), look=""),
        table((1,), tr(tc(1, p("Body", "{%tc if a %}"), p("Body", "mất"))), look=""),
    ],
)
def test_no_tag_takes_other_text_with_it(body: str) -> None:
    with pytest.raises(DxplanError) as raised:
        as_jinja(document(body), "t.docx")
    assert "t.docx: “" in raised.value.message.args["place"]


@pytest.mark.parametrize(
    "tag",
    ["{{r x }}", "{%r if x %}", "{{p x }}", "{{tr x }}", "{% vm %}", "{% colspan 2 %}", "{% raw %}{{ x }}{% endraw %}"],
)
def test_tags_that_a_template_has_not(tag: str) -> None:
    with pytest.raises(DxplanError):
        check_tags(document(p("Body", tag)), "t.docx")
