"""Two people record in one month: a plain `git merge` joins what they wrote, as if one had written it all."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from documents import lay_out
from dxplan.cli.commands.record import ASKING, VERBS
from dxplan.reading.edit import new_file
from dxplan.reading.yaml import read_source
from everything import write_everything
from histories import History

Run = Callable[..., tuple[int, str, str]]
Fact = tuple[str, ...]
MORNING = "2024-09-02T08:00:00+07:00"
VIEWS = ("status", "tasks", "kpis", "reporting", "workload", "calendar", "show II.1", "report session")
SAME = "this is recorded already"
LAW = settings(max_examples=12, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])


# What the two record: few subjects and days, so that they often speak of the same

_DAYS = st.sampled_from(["2024-09-02", "2024-09-03", "2024-10-01"])
_TEXTS = st.sampled_from(["Đạt", "Chậm: thiếu số liệu", "dòng một\ndòng hai"])
_BODIES = st.sampled_from(["so-tc", "so-tttt"])


def _words(text: str, *values: str) -> st.SearchStrategy[Fact]:
    """The words of a text, with one of the values in the place of `…`."""
    return st.sampled_from(values or ("",)).map(lambda value: tuple(text.replace("…", value).split()))


def _fact(*words: st.SearchStrategy[Fact], **options: st.SearchStrategy[str]) -> st.SearchStrategy[Fact]:
    """What is typed: the words, a day, and some of the options."""
    some = st.fixed_dictionaries({"on": _DAYS}, optional={"corrects": _TEXTS, **options})
    typed = some.map(lambda given: tuple(word for name, value in given.items() for word in (f"--{name}", value)))
    return st.tuples(*words, typed).map(lambda parts: ("record", *(word for part in parts for word in part)))


JOURNAL = {
    "progress": _fact(
        _words("progress … --agency so-tc", "I.1", "I.6") | _words("progress … --agency so-tttt", "I.1", "I.3"),
        _words("--progress …", "in_progress", "completed"),
        result=_TEXTS,
    ),
    "reading": _fact(_words("reading …", "KPI.3", "KPI.4"), _words("--value …", "21", "22"), agency=_BODIES),
    "conclusion": _fact(_words("conclusion …", "I.1", "I.5"), text=_TEXTS),
    "condition-met": _fact(_words("condition-met I.1"), due=st.just("2024-12-01")),
    "event": _fact(st.just(("event", "Nghị quyết được ban hành"))),
    "date-set": _fact(_words("date-set … --due 2024-12-01", "I.4", "I.5")),
    "request": _fact(_words("request I.1 --agency …", "so-tc"), due=st.just("2024-12-01"), reason=_TEXTS),
    "refusal": _fact(_words("refusal I.1 --agency …", "so-tc"), text=_TEXTS),
    "session": _fact(_words("session"), attended=_BODIES, conclusion=_TEXTS),
    "inspection": _fact(_words("inspection --agency …", "so-tc", "so-tttt"), finding=_TEXTS),
    "synthesis": _fact(_words("synthesis --period …", "2024-Q2", "2024-Q3")),
}
PAIRS = st.tuples(*[st.sampled_from(sorted(JOURNAL)).flatmap(JOURNAL.__getitem__)] * 2)


def test_every_kind_of_entry_is_drawn() -> None:
    assert {*JOURNAL, "report", ASKING} == set(VERBS)


# Joining


@pytest.fixture(scope="module")
def clones(tmp_path_factory: pytest.TempPathFactory) -> tuple[History, History]:
    """Two clones of a repository with journals, in which two people record."""
    folder = tmp_path_factory.mktemp("office")
    common = History(folder / "common")
    write_everything(common.folder)
    common.commit(MORNING)
    return common.clone(folder / "one"), common.clone(folder / "two")


def contents(clone: History) -> dict[str, bytes]:
    paths = (path for path in (clone.folder / "plans").rglob("*") if path.is_file())
    return {path.relative_to(clone.folder).as_posix(): path.read_bytes() for path in paths}


STARTED = ("record", "progress", "I.1", "--agency", "so-tc", "--progress", "in_progress", "--on", "2024-09-02")


@LAW
@given(PAIRS)
@example((STARTED, STARTED))
@example((STARTED, (*STARTED, "--result", "Đạt")))
@example((STARTED, (*STARTED, "--corrects", "Ghi nhầm")))
@pytest.mark.usefixtures("git_alone")
def test_a_plain_merge_joins_what_two_record(
    run: Run, clones: tuple[History, History], pair: tuple[Fact, Fact]
) -> None:
    def record(clone: History, fact: Fact) -> set[str]:
        """Why the fact is refused; nothing if it is not."""
        code, _, err = run(*fact, "-C", str(clone.folder))
        assert code in (0, 1), err
        return set(re.findall(f"error DX[0-9]+|{SAME}", err)) if code else set()

    def errors(clone: History) -> list[tuple[str, str]]:
        found = json.loads(run("validate", "-f", "json", "-C", str(clone.folder))[1])["diagnostics"]
        return [(f"error {one['code']}", one["fingerprint"]) for one in found if one["severity"] == "error"]

    for clone in clones:
        clone.git("reset", "-q", "--hard", "origin/main")
        clone.git("clean", "-q", "-fd")
    one, two = clones
    written = contents(one)
    for clone, fact in zip(clones, pair, strict=True):
        assert record(clone, fact) == set()
        clone.git("add", "-A")
        clone.git("commit", "-q", "-m", "Ghi")
        written |= contents(clone)
    refused = [record(clone, fact) for clone, fact in zip(clones, pair[::-1], strict=True)]  # in both orders
    by_one = [contents(clone) for clone in clones]
    found_by_one = errors(one) if refused[0] <= {SAME} else []
    one.git("clean", "-q", "-fd")
    one.git("fetch", "-q", str(two.folder), "main")
    one.git("merge", "-q", "--no-edit", "FETCH_HEAD")
    assert contents(one) == written
    found = errors(one)
    assert refused[0] == refused[1]
    if refused[0] <= {SAME}:
        assert by_one == [written, written]
        assert found == found_by_one
    else:  # what nobody is let write beside the other, two can, and the checks say so
        two.git("clean", "-q", "-fd")
        assert {code for code, _ in set(found) - set(errors(two))} == refused[0]


# The two layouts


def test_one_file_a_month_beside_one_file_an_entry_is_the_same_journal(
    run: Run, tmp_path: Path, git_alone: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    months = lay_out(tmp_path / "months")

    def shown(folder: Path, *more: str) -> list[str]:
        monkeypatch.chdir(folder)
        said = [run(*view.split(), *(() if "report " in view else ("-f", "json")), *more)[1] for view in VIEWS]
        return [re.sub(r'"at": (null|\{[^}]*\})|\w*:?plans/2024.yaml', "", text) for text in said]

    def checked(folder: Path) -> list[tuple[str, str, str]]:
        monkeypatch.chdir(folder)
        findings = json.loads(run("validate", "-f", "json")[1])["diagnostics"]
        return sorted(
            (finding["code"], finding["subject"], finding["field"].rpartition(".")[2]) for finding in findings
        )

    mixed = History(lay_out(tmp_path / "mixed"))
    for month in sorted((mixed.folder / "plans/2024/journal").iterdir()):
        entries = read_source(month.name, month.read_bytes()).data["entries"]
        month.write_bytes(new_file({"schema": 1, "entries": entries[1::2]}))
        month.with_suffix("").mkdir()
        for at, entry in enumerate(entries[::2]):
            own = month.with_suffix("") / f"{len(entries) - at}.yml"  # in another order
            own.write_bytes(new_file({"schema": 1, "entries": [entry]}))
    assert len(contents(mixed)) > 180
    assert shown(mixed.folder) == shown(months)
    assert checked(mixed.folder) == checked(months)
    mixed.commit(MORNING)
    assert shown(mixed.folder, "--at", "HEAD") == shown(months)


def test_too_many_files_are_one_sentence(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_everything(tmp_path)
    entry = ("record", "session", "--on", "2024-09-02", "-C", str(tmp_path))
    monkeypatch.setattr("dxplan.repository.disk.MAX_RECORDS", 4)
    assert run(*entry)[0] == 0
    code, _, err = run(*entry)
    assert (code, "plans/2024 holds more than 4 files" in err, "one for each entry" in err) == (2, True, True)
