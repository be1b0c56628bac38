"""A short run of the fuzz script: no mutant of the plan with one of everything makes more than a DxplanError."""

from collections import Counter
from pathlib import Path

import pytest

from dxplan.checks import check
from dxplan.diagnostics import Severity
from dxplan.reading.load import load_plan
from dxplan.repository.plans import packaged_calendar
from fuzz import Fault, run_one
from fuzzing import KINDS, Fuzzer, Input
from mutants import top_of, tree_of

INPUTS = 200


@pytest.fixture
def fuzzer(tmp_path: Path) -> Fuzzer:
    return Fuzzer(7, tmp_path)


def test_what_is_mutated_is_a_plan_without_errors_and_stays_it_as_a_tree(fuzzer: Fuzzer) -> None:
    workspace = fuzzer.plan.with_records(fuzzer.records.values())
    findings = check(workspace, packaged_calendar()).diagnostics
    assert [finding for finding in findings if finding.rule.severity is Severity.ERROR] == []
    for name, raw in fuzzer.raw.items():
        again = load_plan(name, top_of(tree_of(raw.decode()))).source.data
        assert again == load_plan(name, raw).source.data


def test_the_same_number_makes_the_same_input(fuzzer: Fuzzer, tmp_path: Path) -> None:
    other = Fuzzer(7, tmp_path)
    assert [fuzzer.input(number) for number in range(50)] == [other.input(number) for number in range(50)]
    assert fuzzer.input(1) != Fuzzer(8, tmp_path).input(1)


def test_mutants_are_refused_or_shown(fuzzer: Fuzzer) -> None:
    made: Counter[str] = Counter()
    loaded = 0
    faults: list[Fault] = []
    for number in range(INPUTS):
        given = fuzzer.input(number)
        made[given.kind] += 1
        fault = run_one(fuzzer, given)
        loaded += fuzzer.loaded
        faults += [fault] if fault else []
    assert faults == []
    assert set(made) == set(KINDS)
    assert loaded > INPUTS / 2


def test_a_fault_is_told_with_its_place(fuzzer: Fuzzer, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(given: Input) -> None:
        load_plan(None, b"")  # type: ignore[arg-type]
        raise ZeroDivisionError

    monkeypatch.setattr(fuzzer, "run", broken)
    fault = run_one(fuzzer, Input(3, KINDS[0], {}))
    assert fault == Fault(3, "ZeroDivisionError at fuzz")
