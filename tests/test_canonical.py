"""Files of facts in the words of people: read as the canonical ones and said back, or refused with what is meant."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.checks import check
from dxplan.model.plan import Plan
from dxplan.model.records import KINDS
from dxplan.reading.canonical import Words
from dxplan.reading.load import RecordFile, load_plan, load_record
from dxplan.reading.yaml import read_source
from dxplan.render.language import language
from dxplan.render.views.findings import concise
from dxplan.repository.base import Base
from dxplan.wording.choices import PROGRESS
from dxplan.wording.registry import Registry
from everything import FILES, PLAN, RECORDS, everything, write_everything
from plans import CALENDAR, REAL_PLAN, workspace_of
from wrong_values import Path as Place
from wrong_values import every_field, fields, written

Run = Callable[..., tuple[int, str, str]]
ENGLISH = language("en")
REPORT = "reports/2024-Q2/so-tc.yaml"
JUNE, JULY = "journal/2024-06.yaml", "journal/2024-07.yaml"

SORTS = {
    **dict.fromkeys(("on", "date", "received", "due"), "day"),
    **dict.fromkeys(("period", "occurrence"), "period"),
    **dict.fromkeys(("percent", "value", "numerator", "denominator"), "number"),
    **dict.fromkeys(("agency", "attended", "absent", "agencies"), "body"),
    **dict.fromkeys(("task", "kpi", "part"), "id"),
    "progress": "progress",
    "kind": "kind",
}
"""What sort of value a field takes that people write in several ways."""
FREE = {"corrects", "result", "difficulties", "proposals", "remark", "reason", "text", "conclusions", "findings"}
FREE |= {"number", "duty", "event", "stage", "issuer", "title", "file", "sha256", "rule", "schema", "done", "of"}
"""Texts, and what is written in one way alone."""
LISTS = {"report", "readings", "entries", "evidence", "waivers", "count"}


@cache
def plan() -> Plan:
    found = load_plan(PLAN, FILES[PLAN].encode()).plan
    assert found is not None
    return found


def read(name: str, text: str, of: Plan | None = None) -> RecordFile:
    return load_record(name, text.encode(), name.partition("/")[0], Words(of or plan()))


def sentences_of(file: RecordFile) -> list[str]:
    found = sorted(file.diagnostics, key=lambda one: one.position)
    return [concise(one, ENGLISH).removeprefix(f"{file.name}:") for one in found]


@cache
def places() -> dict[tuple[str, str], tuple[str, Place, Any]]:
    """Each field of a file of facts in which a value may stand in words: its file, its place there, and the data."""
    found: dict[tuple[str, str], tuple[str, Place, Any]] = {}
    for name, text in RECORDS.items():
        data = read_source(name, text.encode()).data
        for field, path in fields("report" if name == REPORT else "journal", data).items():
            if field[1] in SORTS and field != ("Report", "progress"):
                found.setdefault(field, (name, path, data))
    return found


def test_every_field_is_of_a_known_sort() -> None:
    """Whoever adds a field says here what people write in it."""
    known = SORTS.keys() | FREE | LISTS
    assert {key for _, key in every_field("report") | every_field("journal")} == known
    of_sort = {field for field in every_field("report") | every_field("journal") if field[1] in SORTS}
    assert of_sort - {("Report", "progress")} == places().keys()


# What people write

DAYS: tuple[str, ...] = (
    "{d}/{m}/{y}",
    "{d:02}/{m:02}/{y}",
    "{d}-{m}-{y}",
    "{d}.{m}.{y}",
    "ngày {d}/{m}/{y}",
    "{y}/{m}/{d}",
)
DAYS += ("Ngày {d} tháng {m} năm {y}", "{y}-{m}-{d}", "{d}/{m}")
QUARTERS: tuple[str, ...] = (
    "Q{n}",
    "q{n}/{y}",
    "{y}Q{n}",
    "Quý {r}",
    "quý {n}/{y}",
    "Quý {r} năm {y}",
    "Q.{r}",
    "quí {n}",
    "quý {w}",
)
OTHERS = {
    "2024-06": ("tháng 6", "6/2024", "Tháng 06/2024", "T6", "tháng 6 năm 2024"),
    "2024-H1": ("6 tháng đầu năm", "H1/2024", "nửa đầu năm 2024", "Sáu tháng đầu năm"),
    "2024": ("năm 2024",),
}
NUMBERS = {"62.5": ("62,5", "62,5 %", '"62.5"', "62,50%"), "12": ('"12"', "' 12'"), "7.25": ("7,25", '" 7,25 "')}
BODIES = {
    "so-tc": ("Sở Tài chính", "SO-TC"),
    "so-tttt": ("Sở Thông tin và Truyền thông", "TTTT", "Sở TTTT"),
    "cac-so": ("Các sở", "các sở của tỉnh"),
}
IDS = {"task": ("I.A.1", "HD.1"), "kpi": ("KPI.2",), "part": ("de-an-06", "qd-422")}


@st.composite
def in_words(draw: st.DrawFn, key: str) -> tuple[str, str]:
    """A value of a field as files keep it, and as people may write it."""
    match SORTS[key]:
        case "day":
            year, month, day = (
                draw(st.sampled_from([2023, 2024, 2025])),
                draw(st.integers(1, 9)),
                draw(st.integers(1, 9)),
            )
            form = draw(st.sampled_from(DAYS if year == 2024 and month > 3 else DAYS[:-1]))
            return f"{year}-{month:02}-{day:02}", _spelled(draw, form.format(d=day, m=month, y=year))
        case "period":
            if draw(st.booleans()):
                canonical = draw(st.sampled_from(list(OTHERS)))
                return canonical, _spelled(draw, draw(st.sampled_from(OTHERS[canonical])))
            number = draw(st.integers(1, 4))
            roman, word = ("I", "II", "III", "IV")[number - 1], ("một", "hai", "ba", "tư")[number - 1]
            form = draw(st.sampled_from(QUARTERS))
            return f"2024-Q{number}", _spelled(draw, form.format(n=number, r=roman, w=word, y=2024))
        case "number":
            canonical = draw(st.sampled_from(list(NUMBERS)))
            return canonical, draw(st.sampled_from(NUMBERS[canonical]))
        case "body":
            canonical = draw(st.sampled_from(list(BODIES)))
            return canonical, _spelled(draw, draw(st.sampled_from(BODIES[canonical])))
        case "id":
            canonical = draw(st.sampled_from(IDS[key]))
            return canonical, draw(st.sampled_from([canonical.lower(), canonical.upper(), f'" {canonical}"']))
        case sort:
            kinds = {kind: model.words for kind, model in KINDS.items()}
            choices = PROGRESS if sort == "progress" else kinds
            canonical = draw(st.sampled_from(list(choices)))
            words = [word for word in choices[canonical] if word != "chưa hoàn thành"]
            return canonical, _spelled(draw, draw(st.sampled_from(words)))


def _spelled(draw: st.DrawFn, text: str) -> str:
    """The words in capitals, decomposed, without marks, or with more blanks."""
    text = draw(st.sampled_from([text, text.upper(), text.capitalize()]))
    match draw(st.sampled_from(["as it is", "decomposed", "bare", "blanks"])):
        case "decomposed":
            return normalize("NFD", text)
        case "bare":
            return re.sub("[\u0300-\u036f]", "", normalize("NFD", text)).replace("đ", "d").replace("Đ", "D")
        case "blanks":
            return f"'  {text.replace(' ', '   ')} '"
    return text


@given(st.data())
def test_a_file_in_words_is_the_canonical_one_and_says_so(data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(sorted(places())))
    name, path, facts = places()[field]
    canonical, typed = data.draw(in_words(field[1]))
    if isinstance(_at(facts, path), list):
        path = (*path, 0)
    if field[1] == "kind":  # the entry of that kind has other keys
        path = next(
            ("entries", at, "kind")
            for name in (JUNE, JULY)
            for at, entry in enumerate(places_of(name)["entries"])
            if entry["kind"] == canonical
        )
        name = next(name for name in (JUNE, JULY) if _kind_at(name, path) == canonical)
        facts = places_of(name)
    plain = read(name, written(facts, {path: canonical}))
    file = read(name, written(facts, {path: typed}))
    assert plain.record is not None, sentences_of(plain)
    assert file.record == plain.record, sentences_of(file)
    back = [finding for finding in file.diagnostics if finding.rule.code != "DX801"]  # decomposed letters
    expected = [] if _is_canonical(typed, canonical) else ["DX023"]
    assert [found.rule.code for found in back] == expected
    for found in back:
        assert found.position == file.source.position(path)
        assert found.message.args["read"] == canonical
        assert found.hint is not None
        assert found.hint.args["value"] == canonical
        assert found.field == ".".join(map(str, path))
    assert not [finding for finding in plain.diagnostics if finding.rule.code == "DX023"]


def _is_canonical(typed: str, canonical: str) -> bool:
    return normalize("NFC", typed.strip("'\" ")) == canonical and typed[0] not in "'\""


@cache
def places_of(name: str) -> Any:
    return read_source(name, RECORDS[name].encode()).data


def _kind_at(name: str, path: Place) -> str:
    entries = places_of(name)["entries"]
    at = path[1]
    assert isinstance(at, int)
    return str(entries[at]["kind"]) if at < len(entries) else ""


def _at(data: Any, path: Place) -> Any:
    for step in path:
        data = data[step]
    return data


IN_WORDS = {
    REPORT: (
        ("agency: so-tc\n", "agency: Sở Tài chính\n"),
        ("period: 2024-Q2", "period: Quý II năm 2024"),
        ("date: 2024-06-10, received: 2024-06-12", "date: 10/6/2024, received: 12/6"),
        ("progress: in_progress", "progress: Đang triển khai"),
        ("percent: 40", 'percent: "40"'),
        ("task: I.1\n", "task: i.1\n"),
        ("part: de-an-06", "part: De-An-06"),
    ),
    JUNE: (
        ("kind: progress", "kind: Tiến độ"),
        ("progress: not_started", "progress: chưa thực hiện"),
        ("kind: conclusion", "kind: kết luận"),
        ("occurrence: 2024-Q2", "occurrence: quý hai"),
        ("kind: session, on: 2024-06-20", "kind: phien hop, on: 20/6"),
        ("attended: [so-tc]", "attended: [so tai chinh]"),
        ("value: 52.5", 'value: "52,5"'),
    ),
}
"""Words that stand in the files of the small repository in place of what they say."""


def test_a_repository_in_words_shows_what_the_canonical_one_does(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_everything(tmp_path)
    monkeypatch.chdir(tmp_path)
    views = (("status",), ("tasks",), ("kpis",), ("workload",), ("reporting",), ("show", "I.1"), ("calendar", "--all"))
    shown = [run(*view, "-f", "json") for view in views]
    findings = _found(run)
    for name, words in IN_WORDS.items():
        path = tmp_path / "plans" / "2024" / name
        text = path.read_text("utf-8")
        for canonical, typed in words:
            assert text.count(canonical) == 1, canonical
            text = text.replace(canonical, typed)
        path.write_text(text, "utf-8")
    assert [run(*view, "-f", "json") for view in views] == shown
    new = _found(run)
    back = [found for found in new if found[0] == "DX023"]
    assert len(back) == sum(map(len, IN_WORDS.values())) + 2, "two of the lines hold two values"
    assert [found for found in new if found[0] != "DX023"] == findings


def _found(run: Run) -> list[tuple[str, str, str]]:
    findings = json.loads(run("validate", "-f", "json")[1])["diagnostics"]
    return [(finding["code"], finding["subject"], finding["field"]) for finding in findings]


# What is refused, and by what

ENTRY = "schema: 1\nentries:\n  - {{kind: progress, agency: so-tc, task: I.1, progress: {progress}, on: {on}}}\n"


def entry(progress: str = "completed", on: str = "2024-07-01", **others: str) -> str:
    text = ENTRY.format(progress=progress, on=on)
    for key, value in others.items():
        text = (
            re.sub(rf"{key}: [^,}}]+|(?=\}}\n$)", f"{key}: {value}", text, count=1)
            if f"{key}:" in text
            else (text.replace("}\n", f", {key}: {value}}}\n"))
        )
    return text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (entry("chưa hoàn thành"), "DX013 I.1: progress: chưa hoàn thành may be in_progress or not_started"),
        (
            entry("hoàn thành?"),
            "DX013 I.1: progress: hoàn thành? is not one of not_started, in_progress, completed",
        ),
        (
            entry("hoàn thành một phần"),
            "DX013 I.1: progress: hoàn thành một phần is not one of not_started, in_progress, completed",
        ),
        (entry("quá hạn"), "DX013 I.1: progress: quá hạn is not one of not_started, in_progress, completed"),
        (entry(on="hôm nay"), "DX014 I.1: on: hôm nay is not a day in itself; write it as 2024-10-01 or 01/10/2024"),
        (entry(on="ngày mai"), "DX014 I.1: on: ngày mai is not a day in itself"),
        (entry(on="5/1"), "DX014 I.1: on: 5/1 may be 2024-01-05 or 2025-01-05; write the year too"),
        (entry(on="31/6/2024"), "DX014 I.1: on: there is no day 31/6/2024; 2024-06 has 30 days"),
        (entry(on="1O/6/2024"), "DX014 I.1: on: 1O/6/2024 is not a day; a letter stands in place of a digit; write"),
        (entry(on="10.6"), "DX014 I.1: on: 10.6 is not written as a date"),
        (entry(on="giữa tháng"), "DX014 I.1: on: giữa tháng is not a day; write it as 2024-10-01 or 01/10/2024"),
        (entry(occurrence="2"), "DX014 I.1: occurrence: 2 may be 2024-Q2 or 2024-02; write it as 2024-Q2, 2024-06"),
        (entry(occurrence="6 tháng"), "DX014 I.1: occurrence: 6 tháng may be 2024-H1 or 2024-H2"),
        (entry(occurrence="2024-2"), "DX014 I.1: occurrence: 2024-2 may be 2024-02 or 2024-Q2"),
        (entry(occurrence="quý này"), "DX014 I.1: occurrence: quý này is not a period; write it as 2024-Q2"),
        (entry(percent="1.200"), "DX022 I.1: percent: 1.200 may be 1200 or 1.2; write the one that is meant"),
        (entry(percent='"1,200"'), 'DX022 I.1: percent: "1,200" may be 1200 or 1.2; write'),
        (entry(percent='"162,5"'), 'DX013 I.1: percent: "162,5" is above the most, 100'),
        (entry(percent="một nửa"), "DX012 I.1: percent: một nửa is not a number"),
        (entry(agency="Sở Công thương"), "DX013 I.1: agency: nothing here is called Sở Công thương; write the body's"),
        (
            entry(agency="Sở Tài"),
            "DX013 I.1: agency: nothing here is called Sở Tài; write the body's id or its whole name",
        ),
        (entry(kind="báo cáo"), "DX013 I.1: kind: báo cáo is not one of progress, reading, conclusion"),
        (entry(task="I 1"), "DX013 I 1: task: I 1 is not an id"),
    ],
)
def test_what_may_be_two_is_refused_with_both_and_else_the_choices_are_listed(text: str, sentence: str) -> None:
    file = read(JULY, text)
    errors = [line for line in sentences_of(file) if ": error " in line]
    assert [line.partition(": error ")[2][: len(sentence)] for line in errors] == [sentence], errors
    assert file.left_out == {("entries", 0)}


def test_a_refused_value_hides_no_other_in_words() -> None:
    file = read(JULY, entry("hoàn thành", on="hôm nay"))
    assert [finding.rule.code for finding in file.diagnostics] == ["DX023", "DX014"]


def test_below_a_kind_in_words_all_else_is_read_in_words() -> None:
    file = read(JULY, "schema: 1\nentries:\n  - {kind: kết luận, task: i.2, on: 1/7/2024, occurrence: quý 2}\n")
    assert sentences_of(file) == [
        "3:12: note DX023 I.2: kind: kết luận is read as conclusion; write conclusion",
        "3:28: note DX023 I.2: task: i.2 is read as I.2; write I.2",
        "3:37: note DX023 I.2: on: 1/7/2024 is read as 2024-07-01; write 2024-07-01",
        "3:59: note DX023 I.2: occurrence: quý 2 is read as 2024-Q2; write 2024-Q2",
    ]


def test_a_plan_stays_canonical() -> None:
    text = (
        FILES[PLAN]
        .replace("due: 2024-12-31\n", "due: 31/12/2024\n")
        .replace("first_period: 2024-Q2", "first_period: Q2")
    )
    findings = load_plan(PLAN, text.replace("lead: [so-tc, so-tttt]", "lead: [Sở Tài chính]").encode()).diagnostics
    assert sorted(finding.rule.code for finding in findings) == ["DX013", "DX014", "DX014"]


def test_without_a_plan_words_are_read_that_need_none() -> None:
    text = entry("hoàn thành", on="1/7/2024", occurrence="quý 2")
    file = load_record(JULY, text.encode(), "journal", Words(None))
    assert [line.partition(" I.1: ")[2] for line in sentences_of(file)] == [
        "progress: hoàn thành is read as completed; write completed",
        "on: 1/7/2024 is read as 2024-07-01; write 2024-07-01",
        "occurrence: quý 2 names no year; write it as 2024-Q2, 2024-06, 2024-H1 or 2024",
    ]
    assert (
        "on: 1/7 names no year" in sentences_of(load_record(JULY, entry(on="1/7").encode(), "journal", Words(None)))[0]
    )


def test_a_name_of_two_bodies_is_refused_with_both() -> None:
    named = workspace_of(FILES[PLAN].replace("name: Sở Tài chính (mới)", "name: Sở Tài chính")).plan
    assert named is not None
    assert sentences_of(read(JULY, entry(agency="sở tài chính"), named)) == [
        "3:30: error DX013 I.1: agency: sở tài chính may mean so-tc “Sở Tài chính”, so-tc-moi “Sở Tài chính”; "
        "use the id"
    ]


def test_an_id_that_the_plan_has_is_never_taken_for_a_name() -> None:
    named = workspace_of(FILES[PLAN].replace("short: TTTT", "short: so-tc")).plan
    assert named is not None
    file = read(JULY, entry(), named)
    assert not file.diagnostics
    assert file.record == read(JULY, entry()).record


# Around it


def test_nothing_of_a_canonical_file_is_looked_at_for_words(monkeypatch: pytest.MonkeyPatch, invented: Path) -> None:
    """So reading one costs no more than it did, and says nothing that it did not."""

    def refuse(*_: object) -> None:
        raise AssertionError("words were looked for")

    monkeypatch.setattr(Words, "_read", refuse)
    monkeypatch.setattr(Registry, "called", refuse)
    assert not [finding for file in everything().records for finding in file.diagnostics]
    folder = invented / "plans" / "2024"
    words = Words(load_plan(PLAN, REAL_PLAN.read_bytes()).plan)
    paths = sorted(folder.rglob("*.yaml"))
    assert len(paths) > 100
    for path in paths:
        inside = path.relative_to(folder)
        file = load_record(inside.as_posix(), path.read_bytes(), inside.parts[0], words)
        assert (file.record is not None, file.diagnostics) == (True, ()), inside


def test_what_is_said_back_can_be_accepted_in_the_file() -> None:
    text = f"{entry('hoàn thành')}waivers: [{{rule: DX023, reason: Ghi theo lời người báo}}]\n"
    workspace = everything().with_record(read(JULY, text))
    result = check(workspace, CALENDAR)
    assert "DX023" not in [finding.rule.code for finding in result.diagnostics]
    assert "DX023" in [found.rule.code for found, _ in result.waived]


def test_who_writes_a_fact_in_other_words_erases_nothing() -> None:
    now = everything().with_record(read(JULY, entry("hoàn thành", on="1/7")))
    for then in (entry(), entry("đã xong", on="01/07/2024")):
        base = Base(plan(), (read(JULY, then),))
        assert "DX723" not in [finding.rule.code for finding in check(now, CALENDAR, base).diagnostics]
    base = Base(plan(), (read(JULY, entry("đang làm")),))
    assert "DX723" in [finding.rule.code for finding in check(now, CALENDAR, base).diagnostics]


def test_record_adds_to_a_file_in_words_and_writes_what_is_canonical(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_everything(tmp_path)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "plans" / "2024" / REPORT
    text = path.read_text("utf-8").replace("agency: so-tc\n", "agency: SỞ TÀI CHÍNH\n").replace("2024-Q2", "Quý II")
    path.write_text(text, "utf-8")
    line = ("--agency", "sở tài chính", "--period", "quý 2", "--progress", "đang làm", "--percent", "62,5")
    code, _, err = run("record", "progress", "i.a.1", *line, "--on", "9/6/2024")
    assert code == 0, err
    assert "DX023" not in err
    added = "  - on: 2024-06-09\n    task: I.A.1\n    progress: in_progress\n    percent: 62.5\n"
    before, after = text.split("readings:\n")
    assert path.read_text("utf-8") == f"{before}{added}readings:\n{after}"
    code, _, err = run("record", "progress", "I.A.1", *line, "--on", "2024-06-09")
    assert (code, "DX610" in err) == (1, True)
