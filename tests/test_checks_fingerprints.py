"""Fingerprints: what moves one, and what must not."""

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.checks import BY_CODE, check
from dxplan.checks.fingerprints import distinct, fingerprints
from dxplan.diagnostics import Diagnostic, Position, msg
from dxplan.model.dates import Period
from dxplan.reading.load import load_plan
from plans import CALENDAR, base_at, plan_text, repository_at
from rule_fixtures import CODES, write_fixture

Run = Callable[..., tuple[int, str, str]]


def by_fingerprint(plan: Path) -> dict[str, Diagnostic]:
    """Each finding by its fingerprint."""
    diagnostics = check(repository_at(plan), CALENDAR, base_at(plan.parent)).diagnostics
    prints = fingerprints(diagnostics)
    assert len(set(prints)) == len(prints)
    return dict(zip(prints, diagnostics, strict=True))


def rewrite(plan: Path, change: Callable[[str], str]) -> None:
    """Change the plan's text and that of every record."""
    for path in (plan, *plan.with_suffix("").rglob("*")):
        if path.is_file():
            path.write_bytes(
                change(path.read_bytes().decode(errors="surrogateescape")).encode(errors="surrogateescape")
            )


def fingerprints_in(text: str, name: str = "plans/2024.yaml") -> list[str]:
    return fingerprints(check(load_plan(name, text.encode()), CALENDAR).diagnostics)


# What must not move one


@pytest.mark.parametrize("code", CODES)
def test_no_fingerprint_moves_with_the_lines(tmp_path: Path, code: str) -> None:
    """Held for the messages of every rule: one that names another line says it in an argument that does not count."""
    plan = write_fixture(code, tmp_path)
    before = by_fingerprint(plan)
    assert before
    rewrite(plan, lambda text: "# one more line\n" * 7 + text)
    after = by_fingerprint(plan)
    assert list(after) == list(before)
    if code not in (
        "DX004",
        "DX005",
        "DX008",
        "DX016",
        "DX017",
        "DX019",
        "DX024",
    ):  # these speak of the file as a whole
        assert all(after[one].position != before[one].position for one in before)


@pytest.mark.parametrize("code", CODES)
def test_no_fingerprint_moves_with_what_is_entered_above(tmp_path: Path, code: str) -> None:
    """A new body, document and fact at the top of every list that holds some."""
    plan = write_fixture(code, tmp_path)
    before = by_fingerprint(plan)
    above = {
        "agencies": "{id: moi, name: Cơ quan hoàn toàn mới, kind: department}",
        "documents": "{id: kh-999-2024, number: 999/KH-UBND, date: 2024-02-01, type: Kế hoạch, issuer: UBND tỉnh}",
        "waivers": "{rule: DX512, reason: Chưa giao việc}",
        "progress": "{task: II.1, progress: in_progress, on: 2024-05-31}",
        "readings": "{kpi: KPI.1, value: 0.5, on: 2024-05-31}",
        "entries": "{kind: inspection, on: 2024-05-31, agencies: [so-nv]}",
        "amendments": "{date: 2024-05-20, correction: true, reason: Sửa lỗi in, changes: []}",
    }

    def entered(text: str) -> str:
        return re.sub(
            rf"(?m)^({'|'.join(above)}):\n( *)(?=- )",
            lambda at: f"{at[0].rstrip(' ')}{at[2]}- {above[at[1]]}\n{at[2]}",
            text,
        )

    untouched = plan.read_bytes()
    rewrite(plan, entered)
    assert plan.read_bytes() != untouched or code < "DX100"
    assert set(before) <= set(by_fingerprint(plan))


def test_no_fingerprint_moves_with_the_index_in_a_list() -> None:
    task = "- {id: I.1, title: Việc, deadline: 30/6/2024, lead: %s, remark: x}\n"
    alone, second = fingerprints_in(plan_text(task % "[so-xd]")), fingerprints_in(plan_text(task % "[so-tc, so-xd]"))
    assert set(alone) & set(second)


def test_the_language_moves_no_fingerprint(run: Run) -> None:
    vi, en = (json.loads(run("validate", "-f", "json", "--lang", code)[1]) for code in ("vi", "en"))
    for key in ("diagnostics", "waived"):
        assert [one["fingerprint"] for one in vi[key]] == [one["fingerprint"] for one in en[key]]
        assert [one["message"] for one in vi[key]] != [one["message"] for one in en[key]]


def test_the_working_directory_moves_no_fingerprint(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_fixture("DX610", tmp_path / "plans")
    report = tmp_path / "plans" / "2024" / "reports" / "2024-Q2" / "so-tc.yaml"
    shutil.copy(report, report.with_suffix(".yml"))
    seen = set()
    for folder, paths in (
        (".", []),
        ("..", [f"{tmp_path.name}/plans/2024.yaml"]),
        ("plans", []),
        ("plans", ["2024.yaml"]),
        ("plans/2024", ["../2024.yaml"]),
        ("plans/2024/reports", [str(tmp_path / "plans" / "2024.yaml")]),
    ):
        monkeypatch.chdir(tmp_path / folder)
        diagnostics = json.loads(run("validate", "-f", "json", *paths)[1])["diagnostics"]
        assert {finding["code"] for finding in diagnostics} >= {"DX610", "DX623"}
        seen.add(tuple(finding["fingerprint"] for finding in diagnostics))
    assert len(seen) == 1


# What moves one


def diagnostic(
    code: str = "DX205", file: str = "plans/2024.yaml", subject: str = "I.1", field: str = "due", **args: object
) -> Diagnostic:
    return Diagnostic(
        BY_CODE[code],
        msg("{due} is off", **{"due": date(2024, 6, 30), **args}),
        None,
        file,
        Position(1, 1),
        subject,
        field,
    )


def test_what_counts() -> None:
    variants = [
        diagnostic(),
        diagnostic("DX204"),
        diagnostic(file="plans/2025.yaml"),
        diagnostic(file="my-plans/2024.yaml"),
        diagnostic(file="plans/2024/reports/2024-Q2/so-tc.yaml"),
        diagnostic(subject="I.2"),
        diagnostic(field="deadline.due"),
        diagnostic(due=date(2024, 7, 1)),
        diagnostic(due=Period.parse("2024-Q2")),
        diagnostic(why=msg("Sunday")),
        diagnostic(why=msg("Saturday")),
        diagnostic(ids=["a", "b"]),
    ]
    assert len({fingerprints([variant])[0] for variant in variants}) == len(variants)


@pytest.mark.parametrize(
    "same",
    [
        diagnostic(file="./plans/2024.yaml"),
        diagnostic(file="/home/a/plans/2024.yaml"),
        diagnostic(file="../../b/plans/2024.yaml"),
        diagnostic(file="../2024.yaml"),
        diagnostic(file="81b9890:plans/2024.yaml"),
        diagnostic(file="81b9890:2024.yaml"),
        diagnostic(field="3.due"),
        diagnostic(place="plans/2024.yaml:7", line=7, base="81b9890"),
        diagnostic()._replace(position=Position(9, 9), hint=msg("write {line}", line=3)),
        diagnostic()._replace(message=msg("said in other words: {due}", due="2024-06-30")),
    ],
)
def test_what_does_not_count(same: Diagnostic) -> None:
    assert fingerprints([same]) == fingerprints([diagnostic()])


def test_a_value_has_one_spelling() -> None:
    spellings = [diagnostic(due=value) for value in (60, 60.0, "60", " 60\n")]
    assert len({fingerprints([spelling])[0] for spelling in spellings}) == 1
    assert fingerprints([diagnostic(due="Hoa\u0301")]) == fingerprints([diagnostic(due="Hoá")])


def test_a_file_named_in_a_sentence_counts_as_the_file_does() -> None:
    seen = {
        fingerprints([diagnostic()._replace(message=msg("{file} too", file=name))])[0]
        for name in ("plans/2024/a.yaml", "/x/plans/2024/a.yaml")
    }
    assert len(seen) == 1


def test_repeats_are_told_apart_by_their_order() -> None:
    one, other = diagnostic(), diagnostic("DX204")
    first, second, apart, third = fingerprints([one, one, other, one])
    assert len({first, second, apart, third}) == 4
    assert fingerprints([other, one, one]) == [apart, first, second]


@given(st.lists(st.sampled_from("abcde"), max_size=30))
def test_distinct_tells_all_apart_and_keeps_the_first_of_each(prints: list[str]) -> None:
    apart = list(distinct(prints))
    assert len(set(apart)) == len(prints)
    assert [apart[prints.index(mark)] for mark in dict.fromkeys(prints)] == list(dict.fromkeys(prints))
    assert list(distinct(apart)) == apart
