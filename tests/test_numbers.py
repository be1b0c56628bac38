"""Numbers as people write them: one reading, two, or none; and none that dxplan writes can be read in two ways."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.model.numbers import number_in, numbers_in, rounded
from dxplan.reading.edit import new_file
from dxplan.reading.load import Workspace
from dxplan.reading.yaml import read_source
from dxplan.render.language import language
from dxplan.render.views.findings import concise
from everything import FILES as EVERYTHING
from everything import PLAN, everything, write_everything
from plans import plan_text, workspace_of

ENGLISH = language("en")


@pytest.mark.parametrize(
    ("written", "readings"),
    [
        ("1.200", "1200 1.2"),
        ("1,200", "1200 1.2"),
        ("-1.200", "-1200 -1.2"),
        ("1.200%", "1200 1.2"),
        ("12.345", "12345 12.3450"),
        ("999,999", "999999 999.9990"),
        ("100.000", "100000 100"),
        ("1200", "1200"),
        ("62.5", "62.5"),
        ("62,5", "62.5"),
        ("12", "12"),
        ("0", "0"),
        ("1 200", "1200"),
        ("1\u00a0200", "1200"),
        ("1\u202f200", "1200"),
        ("12.50", "12.50"),
        ("1.2000", "1.2000"),
        ("0.500", "0.500"),
        ("0,125", "0.125"),
        ("1234.567", "1234.567"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234,567", "1234.567"),
        ("1 234 567,25", "1234567.25"),
        ("60 %", "60"),
        *(
            (text, "")
            for text in ("", "a", "1.200.5", "1.20.300", "1 20", "1 2000", "12 3456", "012", "1_000", "1'200")
        ),
        *(
            (text, "")
            for text in ("+5", "5.", ".5", "1e3", "0x10", "١٢", "１２", "1٫5", "½", "NaN", "inf", "--1", "- 1")
        ),
        *((text, "") for text in ("1..2", "1.,2", "1 .5", "1.200 người", "9" * 16, "1,2,3", "0.123.456", "%")),
    ],
)
def test_a_written_number_is_one_two_or_none(written: str, readings: str) -> None:
    assert " ".join(numbers_in(written)) == readings


@pytest.mark.parametrize("value", ["1.200", "-1.200", '"1.200"', "'1,200'", "1.200%", '"1,200 %"', "12.345"])
@pytest.mark.parametrize("form", ["{{kind: at_least, value: {}}}", "\n      kind: at_least\n      value: {}"])
def test_a_number_of_a_plan_is_refused_with_both_readings(value: str, form: str) -> None:
    workspace = _with_target(form.format(value))
    readings = numbers_in(value.strip("\"'"))
    sentence = f"DX022 KPI.1: value: {value} may be {readings[0]} or {readings[1]}; write the one that is meant"
    assert [concise(finding, ENGLISH).split("error ")[1] for finding in workspace.diagnostics] == [
        f"{sentence}, with nothing between thousands"
    ]
    assert workspace.plan is not None
    assert not workspace.plan.kpis


@pytest.mark.parametrize(("value", "is_read"), [("1200", 1200), ("62.5", 62.5), ("1.2000", 1.2), ("0.500", 0.5)])
def test_a_number_with_one_reading_is_read(value: str, is_read: float) -> None:
    workspace = _with_target(f"{{kind: at_least, value: {value}}}")
    assert not workspace.diagnostics
    assert workspace.plan is not None
    (target,) = workspace.plan.kpis[0].all_targets
    assert target.value == is_read


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("plans/2024/reports/2024-Q2/so-tc.yaml", "value: 50", "value: 1.200"),
        ("plans/2024/reports/2024-Q2/so-tc.yaml", "denominator: 600", "denominator: 1.600"),
        ("plans/2024/reports/2024-Q2/so-tc.yaml", "percent: 40", "percent: 40.000"),
        ("plans/2024/journal/2024-06.yaml", "value: 52.5", "value: 52.500"),
        ("plans/2024/journal/2024-06.yaml", "value: 52.5", "value: 52,500"),  # in braces: a key of its own
        (PLAN, "population: 600", "population: 1.600"),
        (PLAN, "low: 20", "low: 20.000"),
        (PLAN, "{value: 35.5", "{value: 35.500"),
        (PLAN, "{mark: 1,", "{mark: 1.000,"),
        (PLAN, "due_day: 14", "due_day: 1.400"),
        (PLAN, "year: 2024\n", "year: 2.024\n"),
        (PLAN, "from: Bồi dưỡng cán bộ", "from: 1.200"),
        (PLAN, "from: Bồi dưỡng cán bộ", "from: [{value: 1.200}]"),
    ],
)
def test_wherever_a_file_takes_a_number(file: str, old: str, new: str) -> None:
    text = EVERYTHING[file]
    assert old in text
    findings = everything({file: text.replace(old, new, 1)}).diagnostics
    assert "DX022" in [finding.rule.code for finding in findings]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("number: 12/KH-BCĐ", 'number: "1.200"'),
        ("theme: Phát", "theme: 1.200 cán bộ, phát"),
        ("remark: Gh", "remark: 1.2"),
    ],
)
def test_a_text_may_look_like_one(old: str, new: str) -> None:
    assert not everything({PLAN: EVERYTHING[PLAN].replace(old, new)}).diagnostics


def test_the_hint_for_a_text_keeps_what_is_written() -> None:
    findings = workspace_of(plan_text("- {id: I.1, title: 1.200}\n")).diagnostics
    assert [concise(finding, ENGLISH) for finding in findings] == [
        'plan.yaml:26:26: error DX012 I.1: title: 1.200 is not a text; put it in quotes: "1.200"'
    ]


def test_a_decimal_comma_in_braces_is_named() -> None:
    findings = _with_target("{kind: at_least, value: 62,5}").diagnostics
    assert "in braces a comma begins the next key; write 62.5, with a point" in concise(findings[0], ENGLISH)


@settings(max_examples=300)
@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e9, max_value=1e9).map(lambda x: round(x, 4)))
def test_no_number_that_is_written_can_be_read_in_two_ways(number: float) -> None:
    source = read_source("a.yaml", new_file({"value": number}))
    written = source.text.removeprefix("value: ").strip()
    assert not source.faults
    assert source.data == {"value": number}
    assert len(numbers_in(written)) == 1
    assert number_in(numbers_in(written)[0]) == number


@pytest.mark.parametrize("option", ["--value", "--numerator", "--denominator"])
def test_the_command_line_refuses_with_both_readings(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path, option: str
) -> None:
    write_everything(tmp_path)
    given = {"--value": "50", "--numerator": "1", "--denominator": "2", option: "1.200"}
    options = [word for pair in given.items() for word in pair]
    code, _, said = run("record", "reading", "KPI.1", *options, "--on", "2024-09-01", "-C", str(tmp_path))
    assert (code, said.splitlines()[0]) == (2, f"dxplan: error: {option}: 1.200 may be 1200 or 1.2")


def test_the_command_line_takes_numbers_as_they_are_written_in_vietnam(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    write_everything(tmp_path)
    for at, (typed, kept) in enumerate(
        [("1 200", "1200"), ("62,5", "62.5"), ("1.2340", "1.2340"), ("1.200,5", "1200.5")], 1
    ):
        day = f"2024-09-{at:02}"
        code, _, said = run("record", "reading", "KPI.3", "--value", typed, "--on", day, "-C", str(tmp_path))
        assert code == 0, said
        (entry,) = (tmp_path / "plans/2024/journal/2024-09").glob(f"{at:02}-*.yaml")
        assert f"value: {kept}\n" in entry.read_text("utf-8")


def _with_target(target: str) -> Workspace:
    text = f"kpis:\n  - id: KPI.1\n    title: Đào tạo cán bộ\n    unit: cán bộ\n    target: {target}\n"
    return workspace_of(plan_text("- {id: I.1, title: a}\n", text))


@pytest.mark.parametrize(
    ("value", "bounds", "printed"),
    [
        (99.96, (), 100), (99.96, (0, 100), 99.9), (100, (0, 100), 100), (100.04, (0, 100), 100.1),
        (0.04, (0, 100), 0.1), (0, (0, 100), 0), (59.98, (59.99,), 59.9), (60.02, (60,), 60.1), (60.02, (61,), 60),
        (26.14, (0, 100), 26.1), (60.25, (60.25,), 60.25), (7, (), 7), (-0.04, (0,), -0.1),
    ],
)  # fmt: skip
def test_rounding_reaches_no_bound_that_the_number_has_not(
    value: float, bounds: tuple[float, ...], printed: float
) -> None:
    assert rounded(value, *bounds) == printed
    assert isinstance(rounded(value, *bounds), int) == float(printed).is_integer()


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.integers(0, 2))
def test_a_rounded_number_stays_on_its_side_of_a_bound(value: float, bound: float, digits: int) -> None:
    short = rounded(value, bound, digits=digits)
    assert abs(short - value) <= 10**-digits * 1.0001
    assert (short < bound, short > bound) == (value < bound, value > bound)


@pytest.mark.parametrize(
    ("share", "text"), [(1, "100%"), (0.9996, "99,9%"), (0, "0%"), (0.0004, "0,1%"), (5 / 6, "83,3%")]
)
def test_a_share_is_whole_if_it_is(share: float, text: str) -> None:
    assert language("vi").percent(share) == text
