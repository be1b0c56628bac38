"""The filter `chart`: charts of Word's own and tables of Markdown, from data that is read strictly."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree

from dxplan.diagnostics import DxplanError
from dxplan.documents import PlanView
from dxplan.documents.indicators import ChartView
from dxplan.render.figure import MAX_TEXT, MAX_VALUE, figure
from dxplan.render.language import language
from dxplan.word import filled_in, word_sources, word_template
from dxplan.word.charts import WP
from dxplan.word.drawing import WIDTH, A, C, chart_part, layout_of
from dxplan.word.fields import check_fields, shape_of
from dxplan.word.parts import R, W, read_parts, words_of, write_parts
from dxplan.word.templates import render_markdown
from word_xml import p, table, tc, tr, word_file

Run = Callable[..., tuple[int, str, str]]
Data = dict[str, Any]

KPIS: Data = {
    "title": "Chỉ tiêu",
    "kind": "bar",
    "unit": "%",
    "categories": ["Tỷ lệ hồ sơ", "Dân số", "Kinh tế số"],
    "series": [{"name": "Đạt", "values": [92.5, None, 40]}, {"name": "Kế hoạch", "values": [75, 75, 75]}],
    "maximum": 100,
}
WORK: Data = {
    "title": "Khối lượng",
    "kind": "stacked",
    "unit": "",
    "categories": ["Sở A", "Sở B"],
    "series": [
        {"name": "Xong", "values": [3, 1]},
        {"name": "Đang làm", "values": [2, None]},
        {"name": "Quá hạn", "values": [4, 0]},
    ],
    "maximum": None,
}
VIEW: Data = {
    "plan": {"name": "Kế hoạch"},
    "head": {"issuer": "UBND"},
    "as_of": date(2024, 10, 1),
    "kpis": KPIS,
    "work": WORK,
    "both": [KPIS, WORK],
}
BODY = p("Body", "trước") + p("Body", "{{ kpis | chart }}") + p("Body", "{{ work | chart }}") + p("Body", "sau")
SHEET = "word/embeddings/Microsoft_Excel_Sheet{}.xlsx"


def drawn(folder: Path, body: str, view: Data = VIEW, *, head: bytes = b"", lang: str = "vi") -> dict[str, bytes]:
    """The parts of a report with this body."""
    (folder / "letterhead.docx").write_bytes(head or word_file(p("Normal", "{{ body }}"), own_parts=True))
    (folder / "t.docx").write_bytes(word_file(body))
    with zipfile.ZipFile(io.BytesIO(filled_in(word_template("t", (folder,)), view, language(lang)))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refusal(render: Callable[[], object]) -> str:
    """The sentence of the error."""
    with pytest.raises(DxplanError) as caught:
        render()
    return language("en").message(caught.value.message)


def part(parts: dict[str, bytes], number: int = 1) -> Any:
    return etree.fromstring(parts[f"word/charts/chart{number}.xml"])


def drawn_chart(folder: Path, lang: str = "vi", **changed: Any) -> Any:
    """The part of a chart like WORK, but for what is changed."""
    return part(drawn(folder, p("Body", "{{ x | chart }}"), {**VIEW, "x": WORK | changed}, lang=lang))


def texts_in(element: Any, tag: str) -> list[str]:
    return [found.get("val") for found in element.iter(C + tag)]


def points(element: Any) -> dict[str, str]:
    return {point.get("idx"): point.findtext(C + "v") for point in element.iter(C + "pt")}


def sheet(parts: dict[str, bytes], number: int = 1) -> dict[str, str]:
    """The cells of a workbook, by place."""
    with zipfile.ZipFile(io.BytesIO(parts[SHEET.format(number)])) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        root = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    return {cell.get("r"): "".join(cell.itertext()) for cell in root.iter("{*}c")}


# What Word gets


def test_a_chart_is_a_frame_in_its_paragraph_linked_to_a_part_and_that_to_a_workbook(tmp_path: Path) -> None:
    parts = drawn(tmp_path, BODY)
    document = etree.fromstring(parts["word/document.xml"])
    texts = [(words_of(element), len(list(element.iter(WP + "inline")))) for element in document.iter(W + "p")]
    assert texts == [("trước", 0), ("", 1), ("", 1), ("sau", 0)]
    frames = [inline.find(WP + "docPr") for inline in document.iter(WP + "inline")]
    assert [(frame.get("id"), frame.get("name")) for frame in frames] == [("1", "Chart 1"), ("2", "Chart 2")]
    assert frames[0].get("descr") == (
        "Chỉ tiêu (%). Tỷ lệ hồ sơ: Đạt 92,5, Kế hoạch 75; Dân số: Đạt —, Kế hoạch 75; Kinh tế số: Đạt 40, Kế hoạch 75."
    )
    assert frames[1].get("descr", "").startswith("Khối lượng. Sở A: Xong 3, ")
    read = docx.Document(io.BytesIO(write_parts(parts))).part
    for number, (frame, title) in enumerate(
        zip(document.iter(C + "chart"), ("Chỉ tiêu", "Khối lượng"), strict=True), 1
    ):
        chart = read.rels[frame.get(R + "id")].target_part
        assert chart.content_type == "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        root = etree.fromstring(chart.blob)
        assert next(root.iter(A + "t")).text == title
        book = chart.rels[root.find(C + "externalData").get(R + "id")]
        assert book.reltype == f"{R[1:-1]}/package"
        assert book.target_part.content_type == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        assert book.target_part.blob == parts[SHEET.format(number)]


def test_the_part_and_the_workbook_say_the_same(tmp_path: Path) -> None:
    parts = drawn(tmp_path, BODY)
    assert sheet(parts) == {
        **{"B1": "Đạt", "C1": "Kế hoạch", "A2": "Tỷ lệ hồ sơ", "A3": "Dân số", "A4": "Kinh tế số"},
        **{"B2": "92.5", "B4": "40", "C2": "75", "C3": "75", "C4": "75"},
    }
    series = list(part(parts).iter(C + "ser"))
    assert [element.text for element in series[1].iter(C + "f")] == [
        "Sheet1!$C$1",
        "Sheet1!$A$2:$A$4",
        "Sheet1!$C$2:$C$4",
    ]
    assert [points(point.find(C + "tx")) for point in series] == [{"0": "Đạt"}, {"0": "Kế hoạch"}]
    assert points(series[0].find(C + "cat")) == {"0": "Tỷ lệ hồ sơ", "1": "Dân số", "2": "Kinh tế số"}
    assert [points(point.find(C + "val")) for point in series] == [
        {"0": "92.5", "2": "40"},  # the missing one has no bar
        {"0": "75", "1": "75", "2": "75"},
    ]
    assert texts_in(series[0].find(C + "val"), "ptCount") == ["3"]


def test_bars_lie_side_by_side_or_are_stacked_the_first_on_top(tmp_path: Path) -> None:
    parts = drawn(tmp_path, BODY)
    kinds = [[texts_in(part(parts, number), tag) for tag in ("barDir", "grouping", "overlap")] for number in (1, 2)]
    assert kinds == [[["bar"], ["clustered"], []], [["bar"], ["stacked"], ["100"]]]
    chart = part(parts)
    assert texts_in(chart.find(f".//{C}catAx"), "orientation") == ["maxMin"]
    assert texts_in(chart.find(f".//{C}valAx"), "crosses") == ["max"]  # so that its numbers stand below
    assert texts_in(chart, "tickLblSkip") == ["1"]  # none is left out
    assert [element.text for element in chart.find(f".//{C}valAx").iter(A + "t")] == ["%"]
    assert part(parts, 2).find(f".//{C}valAx/{C}title") is None


def test_series_are_told_apart_without_colours(tmp_path: Path) -> None:
    chart = drawn_chart(tmp_path, series=[{"name": f"{number}", "values": [10, 10]} for number in range(8)])
    looks = [etree.tostring(element.find(C + "spPr")[0]) for element in chart.iter(C + "ser")]
    assert len(set(looks)) == 8
    assert {element.get("val") for element in chart.iter(A + "srgbClr")} == {"000000", "FFFFFF", "D9D9D9"}
    assert {element.get("typeface") for element in chart.iter(A + "latin")} == {"Times New Roman"}


def test_only_several_series_have_a_legend(tmp_path: Path) -> None:
    assert texts_in(drawn_chart(tmp_path), "legendPos") == ["b"]
    assert texts_in(drawn_chart(tmp_path, series=WORK["series"][:1]), "legendPos") == []


@pytest.mark.parametrize(
    ("values", "maximum", "axis"),
    [
        ([3, 4], None, [[], ["0"], ["1"]]),
        ([3, 4], 8, [["8"], ["0"], ["1"]]),
        ([3, 4], 2, [[], ["0"], ["1"]]),  # no bar is cut off
        ([3, 4], 100, [["100"], ["0"], []]),
        ([3.5, 4], None, [[], ["0"], []]),
        ([30, 4], None, [[], ["0"], []]),
        ([-3, 4], None, [[], [], ["1"]]),
        ([None, None], None, [[], ["0"], ["1"]]),
    ],
)
def test_the_value_axis(tmp_path: Path, values: list[float | None], maximum: float | None, axis: list[Any]) -> None:
    chart = drawn_chart(tmp_path, kind="bar", series=[{"name": "a", "values": values}], maximum=maximum)
    assert [texts_in(chart, tag) for tag in ("max", "min", "majorUnit")] == axis


def test_a_stack_is_as_long_as_its_sum(tmp_path: Path) -> None:
    """What is below 0 lies on the other side."""
    for values, longest in (([3, 1], 7), ([3, 9], 9)):
        series = [{"name": "a", "values": values}, {"name": "b", "values": [4, -9]}]
        assert texts_in(drawn_chart(tmp_path, series=series, maximum=longest), "max") == [str(longest)]
        assert texts_in(drawn_chart(tmp_path, series=series, maximum=longest - 1), "max") == []


@pytest.mark.parametrize(
    ("lang", "value", "code"), [("vi", 3, "[$-42A]#,##0"), ("vi", 3.5, "[$-42A]#,##0.0"), ("en", 3, "[$-409]#,##0")]
)
def test_numbers_stand_on_the_bars_as_the_language_writes_them(
    tmp_path: Path, lang: str, value: float, code: str
) -> None:
    chart = drawn_chart(tmp_path, lang, series=[{"name": "a", "values": [value, 1]}])
    assert chart.find(f".//{C}dLbls/{C}numFmt").get("formatCode") == code
    assert chart.find(f".//{C}valAx/{C}numFmt").get("formatCode") == code.partition("]")[0] + "]General"
    assert texts_in(chart, "lang") == ["vi-VN" if lang == "vi" else "en-US"]
    assert texts_in(chart.find(f".//{C}dLbls"), "showVal") == ["1"]


def test_the_numbers_of_an_axis_of_thousands_are_parted(tmp_path: Path) -> None:
    chart = drawn_chart(tmp_path, series=[{"name": "a", "values": [1000, 1]}])
    assert chart.find(f".//{C}valAx/{C}numFmt").get("formatCode") == "[$-42A]#,##0"


def test_a_number_is_legible_on_every_pattern(tmp_path: Path) -> None:
    """White on black; on a pattern, black on a ground of its own."""
    looks = []
    for labels in drawn_chart(tmp_path).iter(C + "dLbls"):
        ground = labels.find(f"{C}spPr/{A}solidFill/{A}srgbClr")
        words = labels.find(f"{C}txPr//{A}defRPr/{A}solidFill/{A}srgbClr")
        looks.append((words.get("val"), None if ground is None else ground.get("val")))
    assert looks == [("FFFFFF", None), ("000000", None), ("000000", "FFFFFF")]
    assert [
        element.get("val")
        for element in drawn_chart(tmp_path, kind="bar").find(f".//{C}dLbls/{C}txPr").iter(A + "srgbClr")
    ] == ["000000"]


def test_a_number_without_room_in_a_stack_is_left_out(tmp_path: Path) -> None:
    series = [{"name": "a", "values": [100, 0]}, {"name": "b", "values": [1, 50]}, {"name": "c", "values": [None, 9]}]
    chart = drawn_chart(tmp_path, series=series)
    assert [texts_in(element.find(C + "dLbls"), "idx") for element in chart.iter(C + "ser")] == [["1"], ["0"], ["0"]]
    assert texts_in(drawn_chart(tmp_path, series=[{"name": "a", "values": [0, None]}]).find(f".//{C}dLbls"), "idx") == [
        "0",
        "1",
    ]
    assert texts_in(drawn_chart(tmp_path, series=series, kind="bar").find(f".//{C}ser/{C}dLbls"), "idx") == []


# Its room


def chart_of(count: int, name: str, bars: int = 1, **changed: Any) -> Any:
    series = [{"name": f"{number}", "values": [1] * count} for number in range(bars)]
    return figure({**WORK, "kind": "bar", "categories": [name] * count, "series": series} | changed)


def test_a_chart_is_as_wide_as_the_text_and_as_high_as_its_rows_need(tmp_path: Path) -> None:
    extents = list(etree.fromstring(drawn(tmp_path, BODY)["word/document.xml"]).iter(WP + "extent"))
    assert [int(extent.get("cx")) / 360_000 for extent in extents] == [pytest.approx(16.2, abs=0.02)] * 2
    assert layout_of(chart_of(6, "a")).row == pytest.approx(21.3)
    assert layout_of(chart_of(12, "a")).height - layout_of(chart_of(6, "a")).height == pytest.approx(6 * 21.3, rel=0.05)
    assert layout_of(chart_of(6, "a", bars=3)).row > 3 * 12
    assert layout_of(chart_of(6, "tỷ lệ hồ sơ " * 9)).row > 2 * 12
    assert layout_of(chart_of(6, "a", title="tỷ lệ hồ sơ " * 20)).above > layout_of(chart_of(6, "a")).above + 20
    assert layout_of(chart_of(6, "a", unit="%")).below > layout_of(chart_of(6, "a")).below + 10


@pytest.mark.parametrize("bars", [1, 8])
def test_no_chart_is_higher_than_a_page(bars: int) -> None:
    layout = layout_of(chart_of(60, "Ủy ban nhân dân huyện Mường Lát và các xã, thị trấn", bars))
    assert layout.size < 10
    assert layout.height <= 680
    assert layout.names < WIDTH / 2
    longest = "tỷ lệ " * (MAX_TEXT // 6)
    data = WORK | {"title": longest, "unit": longest, "categories": [longest] * 60}
    full = layout_of(figure(data | {"series": [{"name": longest, "values": [1] * 60}] * 8}))
    assert full.height <= 680
    assert full.row > 5


def test_what_is_drawn_fits_into_its_frame(tmp_path: Path) -> None:
    for number in (1, 2):
        chart = part(drawn(tmp_path, BODY), number)
        place = {tag: float(texts_in(chart.find(f".//{C}plotArea/{C}layout"), tag)[0]) for tag in "xywh"}
        assert place["x"] + place["w"] < 1
        assert place["y"] + place["h"] < 1


# Its place


def test_the_paragraph_gives_the_chart_its_room(tmp_path: Path) -> None:
    """An indent would push it over the margin, an exact height of lines cut it."""
    spaced = '<w:keepNext/><w:spacing w:before="60" w:line="300" w:lineRule="exact"/><w:ind w:firstLine="720"/>'
    for given, before in ((f'{spaced}<w:jc w:val="both"/>', "60"), ('<w:jc w:val="both"/>', None)):
        document = etree.fromstring(drawn(tmp_path, p("Body", "{{ work | chart }}", look=given))["word/document.xml"])
        properties = next(document.iter(W + "drawing")).getparent().getparent().find(W + "pPr")
        tags = [found.tag.removeprefix(W) for found in properties if found.tag != W + "keepNext"]
        assert tags == ["pStyle", "spacing", "ind", "jc"]
        spacing, indent = properties.find(W + "spacing"), properties.find(W + "ind")
        assert [spacing.get(W + name) for name in ("before", "line", "lineRule")] == [before, "240", "auto"]
        assert dict(indent.attrib) == {W + "left": "0", W + "right": "0", W + "firstLine": "0"}


def test_charts_come_from_a_loop_and_from_the_letterhead(tmp_path: Path) -> None:
    loop = p("Body", "{%p for one in both %}") + p("Body", "{{ one | chart }}") + p("Body", "{%p endfor %}")
    head = word_file(p("Normal", "{{ work | chart }}") + p("Normal", "{{ body }}"))
    parts = drawn(tmp_path, loop, head=head)
    document = etree.fromstring(parts["word/document.xml"])
    links = {link.get("Id"): link.get("Target") for link in etree.fromstring(parts["word/_rels/document.xml.rels"])}
    targets = [links[element.get(R + "id")] for element in document.iter(C + "chart")]
    titles = [next(etree.fromstring(parts[f"word/{target}"]).iter(A + "t")).text for target in targets]
    assert titles == ["Khối lượng", "Chỉ tiêu", "Khối lượng"]
    assert parts["[Content_Types].xml"].count(b'"xlsx"') == 1


def test_what_the_letterhead_has_already_keeps_its_name(tmp_path: Path) -> None:
    own = read_parts(word_file(p("Normal", "a") + p("Normal", "{{ body }}")), "letterhead.docx")
    own["word/charts/chart1.xml"] = b"<a/>"
    frame = f'<w:drawing><wp:inline xmlns:wp="{WP[1:-1]}"><wp:docPr id="7" name="a"/></wp:inline></w:drawing><w:t '
    own["word/document.xml"] = own["word/document.xml"].replace(b"<w:t ", frame.encode(), 1)
    parts = drawn(tmp_path, p("Body", "{{ work | chart }}"), head=write_parts(own))
    assert parts["word/charts/chart1.xml"] == b"<a/>"
    assert next(part(parts, 2).iter(A + "t")).text == "Khối lượng"
    assert [element.get("id") for element in etree.fromstring(parts["word/document.xml"]).iter(WP + "docPr")] == [
        "7",
        "8",
    ]


@pytest.mark.parametrize(
    "body",
    [
        p("Body", "a {{ work | chart }}"),
        p("Body", "{{ work | chart }}{{ kpis | chart }}"),
        p("Body", "{{ work | chart }}{{ 'a' | footnote }}"),
        table((100,), tr(tc(100, p("TableText", "{{ work | chart }}"))), look=""),
        p("Body", "{{ work | chart | upper }}"),
        p("Body", "{% set x = work | chart %}"),
        p("Body", "{% set x = work | chart %}{{ x }}{{ x }}"),
    ],
)
def test_a_chart_is_printed_once_in_a_paragraph_of_its_own(tmp_path: Path, body: str) -> None:
    assert refusal(lambda: drawn(tmp_path, body)).startswith("t.docx: a chart is to be printed once, ")


@pytest.mark.parametrize("tag", ["{{ work | chart }}", "{% set x = work | chart %}"])
def test_a_header_has_no_charts(tmp_path: Path, tag: str) -> None:
    parts = read_parts(word_file(p("Normal", "{{ body }}"), own_parts=True), "letterhead.docx")
    parts["word/header2.xml"] = parts["word/header2.xml"].replace(b"</w:p>", p("Header", tag).encode() + b"</w:p>")
    said = refusal(lambda: drawn(tmp_path, p("Body", "a"), head=write_parts(parts)))
    assert said.startswith("letterhead.docx: a chart is to be printed once, ")


def test_a_text_that_the_part_lost_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = figure({**WORK, "categories": ["Sở A", "Sở C"]})
    monkeypatch.setattr("dxplan.word.charts.chart_part", lambda _, *rest: chart_part(lost, *rest))
    said = refusal(lambda: drawn(tmp_path, p("Body", "{{ work | chart }}")))
    assert said == "t.docx: “Sở B” is printed, but not in the text"


# Hostile data

HOSTILE = [
    'R&D <50% "x"',
    "]]></c:v></c:pt>",
    "{{ 7*7 }}",
    "=1+1",
    "_x0041_",
    "&lt;&#x41;",
    "a" * MAX_TEXT,
    "|*_`[x](y)#",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_a_text_is_text_whatever_it_says(tmp_path: Path, text: str) -> None:
    body, shapes = p("Body", "{{ x | chart }}"), []
    for name in ("plain", text):
        data = {**WORK, "title": name, "unit": name, "categories": [name, name]}
        data["series"] = [{"name": name, "values": [1, 2]}]
        parts = drawn(tmp_path, body, {**VIEW, "x": data})
        chart = part(parts)
        assert {element.text for element in chart.iter(A + "t")} == {name}
        assert set(points(chart.find(f".//{C}cat")).values()) == {name}
        shapes.append([element.tag for element in chart.iter()])
    assert shapes[0] == shapes[1]
    assert sheet(parts)["A2"] == text.replace("_x0041_", "_x005F_x0041_")


def test_control_and_direction_characters_and_line_ends_are_made_visible(tmp_path: Path) -> None:
    chart = drawn_chart(tmp_path, title="a\u202eb\nc\x07  d\ufffe", categories=["\ud800", " e\n"])
    assert next(chart.iter(A + "t")).text == "a\\u202eb c\\u0007 d\\ufffe"
    assert list(points(chart.find(f".//{C}cat")).values()) == ["\\ud800", "e"]


SERIES = {"name": "a", "values": [1, 2]}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("text", "a chart is a part of the view that has categories, kind"),
        (None, "a chart is a part of the view"),
        ([WORK], "a chart is a part of the view"),
        ({**WORK, "more": 1}, "a chart is a part of the view"),
        ({name: WORK[name] for name in WORK if name != "unit"}, "a chart is a part of the view"),
        (WORK | {"kind": "pie"}, "the kind of a chart is bar or stacked"),
        (WORK | {"kind": None}, "the kind of a chart"),
        (WORK | {"title": None}, "an empty value is not a text"),
        (WORK | {"title": " \n"}, "a chart has a title"),
        (WORK | {"unit": 1}, "a whole number is not a text"),
        (WORK | {"categories": "ab"}, "categories of a chart: a text is not a list"),
        (WORK | {"categories": [1, 2]}, "a whole number is not a text"),
        (WORK | {"categories": []}, "categories of a chart: 0 are not 1 to 60"),
        (WORK | {"categories": ["a"] * 61}, "categories of a chart: 61 are not 1 to 60"),
        (WORK | {"categories": ["a"] * 3}, "a series of a chart has 2 values for 3 categories"),
        (WORK | {"categories": ["a" * (MAX_TEXT + 1), "b"]}, "longer than 400"),
        (WORK | {"series": None}, "series of a chart: an empty value is not a list"),
        (WORK | {"series": []}, "series of a chart: 0 are not 1 to 8"),
        (WORK | {"series": [SERIES] * 9}, "series of a chart: 9 are not 1 to 8"),
        (WORK | {"series": ["a"]}, "a series of a chart has a name and values"),
        (WORK | {"series": [SERIES | {"more": 1}]}, "a series of a chart has a name and values"),
        (WORK | {"series": [SERIES | {"name": 1}]}, "a whole number is not a text"),
        (WORK | {"series": [SERIES | {"values": [True, 1]}]}, "true or false is not a number"),
        (WORK | {"series": [SERIES | {"values": ["1", 1]}]}, "a text is not a number"),
        (WORK | {"series": [SERIES | {"values": [float("nan"), 1]}]}, "a value of a chart is beyond"),
        (WORK | {"series": [SERIES | {"values": [float("-inf"), 1]}]}, "a value of a chart is beyond"),
        (WORK | {"series": [SERIES | {"values": [-MAX_VALUE - 1, 1]}]}, "a value of a chart is beyond"),
        (WORK | {"series": [SERIES | {"values": [10**400, 1]}]}, "a value of a chart is beyond"),
        (WORK | {"maximum": "9"}, "a text is not a number"),
        (WORK | {"maximum": 0}, "the maximum of a chart is above 0"),
    ],
)
def test_what_is_no_chart_or_too_much_is_refused_with_its_place(tmp_path: Path, data: object, reason: str) -> None:
    body = p("Body", "a") + p("Body", "{{ x | chart }}")
    word = refusal(lambda: drawn(tmp_path, body, {**VIEW, "x": data}))
    assert word.startswith("t.docx: “{{ x | chart }}”: the template fails")
    text = refusal(lambda: markdown(tmp_path, "a\n{{ x | chart }}", {**VIEW, "x": data}))
    assert text.startswith("t.md.j2:2: the template fails")
    assert reason in word
    assert reason in text


def test_as_much_as_a_chart_can_hold(tmp_path: Path) -> None:
    series = [{"name": f"{number}", "values": [MAX_VALUE] * 60} for number in range(8)]
    parts = drawn(
        tmp_path,
        p("Body", "{{ x | chart }}"),
        {**VIEW, "x": WORK | {"categories": ["a" * MAX_TEXT] * 60, "series": series}},
    )
    assert len(list(part(parts).iter(C + "pt"))) == 8 * 121
    assert sheet(parts)["I61"] == str(MAX_VALUE)


def test_a_document_has_a_bound_of_charts(tmp_path: Path) -> None:
    body = p("Body", "{%p for a in many %}") + p("Body", "{{ work | chart }}") + p("Body", "{%p endfor %}")
    assert "word/charts/chart100.xml" in drawn(tmp_path, body, {**VIEW, "many": ["a"] * 100})
    said = refusal(lambda: drawn(tmp_path, body, {**VIEW, "many": ["a"] * 101}))
    assert "a document has at most 100 charts" in said


# The file


def test_the_same_is_the_same_bytes(tmp_path: Path) -> None:
    assert write_parts(drawn(tmp_path, BODY)) == write_parts(drawn(tmp_path, BODY))


def test_a_document_with_a_chart_can_be_held_against_the_decree(run: Run, tmp_path: Path) -> None:
    found = []
    for body in (BODY, BODY.replace("{{ kpis | chart }}", "").replace("{{ work | chart }}", "")):
        path = tmp_path / "out.docx"
        path.write_bytes(write_parts(drawn(tmp_path, body + p("Body", "Nơi nhận:"))))
        code, out, err = run("docx", "check", str(path))
        assert (code, "Traceback" in err) == (1, False), err
        found.append(out)
    assert found[0] == found[1]


# In Markdown


def markdown(folder: Path, text: str, view: Data = VIEW, lang: str = "vi") -> str:
    (folder / "t.md.j2").write_text(text, "utf-8")
    return render_markdown("t", (folder,), view, language(lang))


def test_in_markdown_it_is_a_table_with_a_bar_in_each_row(tmp_path: Path) -> None:
    assert markdown(tmp_path, "{{ kpis | chart }}\n") == (
        "**Chỉ tiêu** (%)\n"
        "\n"
        "|  | Đạt |  | Kế hoạch |\n"
        "| --- | ---: | --- | ---: |\n"
        "| Tỷ lệ hồ sơ | 92,5 | ██████████████████░░ | 75 |\n"
        "| Dân số | — | ░░░░░░░░░░░░░░░░░░░░ | 75 |\n"
        "| Kinh tế số | 40 | ████████░░░░░░░░░░░░ | 75 |\n"
    )


def test_an_abbreviation_in_a_chart_or_in_words_stays_spelt_out_in_the_text(tmp_path: Path) -> None:
    names = [{"short": "Sở A", "name": "Sở Á & B"}, {"short": "S.C", "name": "Sở Cờ"}]
    names.append({"short": "Sở D", "name": "Sở Đê"})
    view = {**VIEW, "plan": {"name": "Kế hoạch", "abbreviations": names}, "first": ["Sở A", "S.C"]}
    view["said"] = "Sở D nói vậy"
    sentence, chart = "{{ first | bodies }}; {{ 'Sở D' | bodies }}. {{ said }}", "{{ work | chart }}"
    body = etree.fromstring(drawn(tmp_path, p("Body", sentence) + p("Body", chart), view)["word/document.xml"])
    text = markdown(tmp_path, f"{sentence}\n\n{chart}\n", view)
    for words in (words_of(body), text):
        assert "Sở Á & B (Sở A); Sở Cờ; Sở Đê (Sở D). Sở D nói vậy" in words
        assert "(S.C)" not in words


def test_in_markdown_the_bar_of_a_stack_is_its_total(tmp_path: Path) -> None:
    assert markdown(tmp_path, "{{ work | chart }}\n", lang="en") == (
        "**Khối lượng**\n"
        "\n"
        "|  | Xong | Đang làm | Quá hạn | Total |  |\n"
        "| --- | ---: | ---: | ---: | ---: | --- |\n"
        "| Sở A | 3 | 2 | 4 | 9 | ████████████████████ |\n"
        "| Sở B | 1 | — | 0 | 1 | ██░░░░░░░░░░░░░░░░░░ |\n"
    )


@pytest.mark.parametrize(
    ("values", "maximum", "bars"),
    [
        ([5, 20], 10, ["█████░░░░░░░░░░░░░░░", "████████████████████"]),  # longer than the maximum, and the whole
        ([5, -1], 10, ["██████████░░░░░░░░░░", "░░░░░░░░░░░░░░░░░░░░"]),
        ([0, None], None, ["░░░░░░░░░░░░░░░░░░░░"] * 2),
    ],
)
def test_the_whole_of_a_bar(tmp_path: Path, values: list[Any], maximum: float | None, bars: list[str]) -> None:
    for kind in ("bar", "stacked"):
        data = WORK | {"kind": kind, "series": [{"name": "a", "values": values}], "maximum": maximum}
        rows = markdown(tmp_path, "{{ x | chart }}", {**VIEW, "x": data}).splitlines()[4:]
        assert [row.split("|")[-2].strip() for row in rows] == bars


def test_texts_in_markdown_are_printed_as_they_are(tmp_path: Path) -> None:
    data = WORK | {"title": "a*b", "unit": "<%>", "categories": ["c|d", "1. e"]}
    data["series"] = [{"name": "[f]", "values": [1, 2]}]
    lines = markdown(tmp_path, "{{ x | chart }}", {**VIEW, "x": data}).splitlines()
    assert lines[0] == "**a\\*b** (\\<%\\>)"
    assert lines[2].startswith("|  | \\[f\\] | ")
    assert [line.split(" | ")[0] for line in lines[4:]] == ["| c\\|d", "| 1\\. e"]


# Before there is a plan


@pytest.mark.parametrize(
    ("tag", "faults"),
    [
        ("{{ kpis | chart }}", []),
        ("{% for one in both %}{{ one | chart }}{% endfor %}", []),
        ("{{ kpis }}", ["{name} is not a text; name one of its fields, or loop over it"]),
        ("{{ plan | chart }}", ["{name} is not a chart"]),
        ("{{ both | chart }}", ["{name} is not a chart"]),
        ("{{ plan.name | chart }}", ["{name} is not a chart"]),
        ("{{ nope | chart }}", ["there is no field {name}"]),
    ],
)
def test_a_template_is_checked_for_charts(tag: str, faults: list[str]) -> None:
    for source in word_sources(word_file(p("Body", tag)), "t.docx", ())[0]:
        offered = {"kpis": shape_of(ChartView), "both": shape_of(list[ChartView]), "plan": shape_of(PlanView)}
        found, used = check_fields(source, offered, lambda _: None)
        assert [fault.message.text for fault in found] == faults
        assert used <= {"kpis", "both", "plan"}


def test_one_template_filled_in_for_many_is_for_each_what_it_is_alone(tmp_path: Path) -> None:
    drawn(tmp_path, BODY + p("Body", "{{ head.issuer | footnote }} {{ as_of | day }}"))
    views = [VIEW, {**VIEW, "as_of": date(2024, 11, 2), "kpis": WORK, "head": {"issuer": "Sở"}}, VIEW]
    template = word_template("t", (tmp_path,))
    alone = [filled_in(word_template("t", (tmp_path,)), view, language("vi")) for view in views]
    assert [filled_in(template, view, language("vi")) for view in views] == alone
    assert alone[0] != alone[1]
