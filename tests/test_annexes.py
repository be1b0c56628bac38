"""Annexes of other issuers, imported in every form: of each field right, marked by a doubt, or wrong."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest

from annexes import FORMS, NAMES, AnnexCell, AnnexRow, AnnexTable, annex, forms_of, paper_of
from dxplan.checks import check
from dxplan.diagnostics import DxplanError
from dxplan.exchange.drafts.draft import Draft, draft_of
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.paper_opening import read_paper
from dxplan.reading.load import load_plan
from dxplan.render.language import language
from dxplan.wording.deadlines import read_deadline
from plans import CALENDAR

ENGLISH = language("en")
PAPERS = [(name, form) for name in NAMES for form in forms_of(name) if not annex(name).get("refused")]
REFUSED = [name for name in NAMES if annex(name).get("refused")]


class Field(NamedTuple):
    """A field of the draft: right, marked by a doubt, or wrong."""

    outcome: str
    row: str
    key: str
    right: Any
    ours: Any


@cache
def drafted(name: str, form: str) -> tuple[Draft, str]:
    paper = read_paper(paper_of(name, form))
    draft = draft_of(paper, outline_of(paper), KnownBodies(), CALENDAR, ENGLISH.message, None)
    return draft, plan_text(draft.data, [])


class _Held:
    """A draft held against what is right."""

    def __init__(self, name: str, draft: Draft) -> None:
        self.annex, self.draft, self.data = annex(name), draft, draft.data
        self.doubted = {(doubt.item, doubt.field) for doubt in draft.doubts}
        self.year = draft.data["year"]
        same = (pair.split(" = ") for pair in self.annex.get("same", ()))
        self.same = {_plain(one): _plain(other) for one, other in same}
        bodies = [*self.data.get("agencies", ()), *self.data.get("groups", ())]
        self.names = {body["id"]: {_plain(each) for each in (body["name"], body.get("short", ""),
                                                             *body.get("aliases", ()))} for body in bodies}  # fmt: skip
        self.id_of: dict[str, str] = {}
        self.body_of: dict[str, str] = {}

    def fields(self) -> Iterator[Field]:
        """Every field of every row, in the order of the annex, and of the head."""
        yield from self._head()
        for table in self.annex["tables"]:
            is_kpis = any(key.startswith("target") for key in table.keys)
            made = [*(self._kpis() if is_kpis else self._tasks())]
            gold = [row for row in table.rows if not row.level]
            if len(made) != len(gold):
                yield Field("wrong", "", "rows", len(gold), len(made))
            by_title: dict[str, list[Any]] = {}
            for heads, row in made:
                by_title.setdefault(_plain(row["title"]), []).append((heads, row))
            for row in gold:
                title = row.cells[table.keys.index("title")].printed
                fitting = by_title.get(_plain(title), [])
                if not fitting:
                    beside = [ours for _, ours in made if _plain(ours["title"]).startswith(_plain(title))]
                    is_doubted = any((ours["id"], "title") in self.doubted for ours in beside)
                    yield self._judged(title, "row", title, None, False, is_doubted)
                    continue
                heads, ours = fitting.pop(0)
                yield from self._row(table, row, tuple(heads), ours)

    def _head(self) -> Iterator[Field]:
        for key, right in self.annex["document"].items():
            ours = self.data["document"].get(key)
            is_right = _plain(str(right or "")) == _plain(str(ours or ""))
            is_doubted = any((None, field) in self.doubted for field in (f"document.{key}", "document"))
            if self.annex.get("head") == "alone" and not is_right:
                is_right = is_doubted
            yield self._judged("head", key, right, ours, is_right, is_doubted)

    def _row(self, table: AnnexTable, row: AnnexRow, heads: tuple[str, ...], ours: dict[str, Any]) -> Iterator[Field]:
        name = ours["id"]
        title = ours["title"]
        yield self._judged(title, "heads", row.heads, heads, [*map(_plain, row.heads)] == [*map(_plain, heads)], False)
        for cell, key, heading in zip(row.cells, table.keys, table.columns, strict=True):
            field = f"extra.{heading}" if key in ("own", "note") else key.partition(":")[0]
            is_doubted = (name, field) in self.doubted
            value, is_right = self._value(cell, key, heading, ours)
            if cell.is_unsure or cell.meaning == "?":
                yield self._judged(title, key, "?", value, False, is_doubted)
            elif cell.meaning.endswith("?") and is_doubted:
                yield Field("right", title, key, cell.meaning, value)
            else:
                yield self._judged(title, key, cell, value, is_right, is_doubted)

    def _judged(self, row: str, key: str, right: Any, ours: Any, is_right: bool, is_doubted: bool) -> Field:
        return Field("doubt" if is_doubted else "right" if is_right else "wrong", row, key, right, ours)

    def _value(self, cell: AnnexCell, key: str, heading: str, ours: dict[str, Any]) -> tuple[Any, bool]:
        match key.partition(":"):
            case "number", _, _:
                value = ours.get("number", ours["id"].rpartition(".")[2])
                return value, value == cell.printed
            case (("title" | "deliverable" | "unit" as plain), _, _):
                value = ours.get(plain, "")
                return value, value == " ".join(cell.printed.split()) or (plain, value) == ("deliverable", cell.printed)
            case "lead" | "coordinating", _, _:
                return self._bodies(cell, ours.get(key, []))
            case "deadline", _, _:
                return self._deadline(cell, ours.get("deadline"))
            case "target", _, year:
                targets = [ours["target"]] if "target" in ours else ours.get("targets", [])
                mine = [target for target in targets if target.get("due", "").startswith(year)]
                return mine, bool(mine) and _target(mine[0]) == cell.meaning.rstrip("?")
            case _:
                value = ours.get("extra", {}).get(heading, "")
                return value, value == cell.printed
        raise AssertionError(key)

    def _bodies(self, cell: AnnexCell, ids: list[str]) -> tuple[Any, bool]:
        names = [*dict.fromkeys(self.same.get(_plain(name), _plain(name)) for name in cell.bodies)]
        is_right = len(names) == len(ids)
        for name, body in zip(names, ids, strict=False):
            is_right &= self.id_of.setdefault(name, body) == body and self.body_of.setdefault(body, name) == name
            is_right &= name in self.names[body]
        return [sorted(self.names[body])[0] for body in ids], is_right

    def _deadline(self, cell: AnnexCell, value: Any) -> tuple[Any, bool]:
        if isinstance(value, str):
            meaning = read_deadline(value, year=self.year, last=int(str(self.data.get("until", self.year))[:4]))
            ours = (meaning.kind, str(meaning.due or "")) if meaning else ("", "")
            words = value
        elif value:
            ours, words = (value["kind"], str(value.get("due", ""))), value["text"]
        else:
            ours, words = ("", ""), ""
        right = cell.meaning.rstrip("?")
        if cell.day is None and _plain(words) != _plain(cell.printed):
            return value, False
        return value, right in ours

    def _tasks(self) -> Iterator[tuple[list[str], dict[str, Any]]]:
        def below(rows: list[dict[str, Any]], heads: list[str], merged: dict[str, Any]) -> Iterator[Any]:
            for row in rows:
                inner = {key: row[key] for key in row.get("merged", ()) if key in row}
                if row.get("tasks"):
                    yield from below(row["tasks"], [*heads, row["title"]], merged | inner)
                else:
                    yield heads, merged | row

        def sections(rows: list[dict[str, Any]], heads: list[str]) -> Iterator[Any]:
            for section in rows:
                yield from below(section.get("tasks", []), [*heads, section["title"]], {})
                yield from sections(section.get("sections", []), [*heads, section["title"]])

        yield from below(self.data.get("tasks", []), [], {})
        yield from sections(self.data.get("sections", []), [])

    def _kpis(self) -> Iterator[tuple[list[str], dict[str, Any]]]:
        kpis = self.data.get("kpis", [])
        by_id = {kpi["id"]: kpi for kpi in kpis}
        parents = {kpi.get("parent") for kpi in kpis}
        for kpi in kpis:
            if kpi["id"] in parents:
                continue
            heads: list[str] = []
            up = kpi.get("parent")
            while up:
                heads.insert(0, by_id[up]["title"])
                up = by_id[up].get("parent")
            yield heads, kpi


def _target(target: dict[str, Any]) -> str:
    numbers = (target.get(key) for key in ("value", "low", "high"))
    return " ".join([target["kind"], *(f"{number:g}" for number in numbers if number is not None)])


def _plain(words: str) -> str:
    return " ".join(words.replace("Uỷ", "Ủy").replace("UỶ", "ỦY").split()).strip(" .").casefold()


def _held(name: str, form: str) -> list[Field]:
    return [*_Held(name, drafted(name, form)[0]).fields()]


@pytest.mark.parametrize(("name", "form"), PAPERS)
def test_nothing_is_wrong_and_unmarked(name: str, form: str) -> None:
    fields = _held(name, form)
    wrong = [field for field in fields if field.outcome == "wrong"]
    assert wrong == []


@pytest.mark.parametrize(("name", "form"), PAPERS)
def test_validate_finds_nothing_but_doubts(name: str, form: str) -> None:
    draft, text = drafted(name, form)
    findings = check(load_plan("draft.yaml", text.encode()), CALENDAR).diagnostics
    assert [finding for finding in findings if finding.rule.code != "DX025"] == []
    assert draft.account.lost == []


def test_at_most_a_tenth_is_handed_to_a_person() -> None:
    fields = [field for paper in PAPERS for field in _held(*paper)]
    counts = Counter(field.outcome for field in fields)
    assert counts["doubt"] <= len(fields) / 10, counts


def test_how_many_papers_need_nobody() -> None:
    """Shown by `pytest -s`: of each form its fields, those that a person has to look at, and its papers without one."""
    counts = {form: Counter[str]() for form in FORMS}
    for name, form in PAPERS:
        outcomes = Counter(field.outcome for field in _held(name, form))
        counts[form] += outcomes + Counter(papers=1, clear=set(outcomes) == {"right"})
    for form, count in counts.items():
        print(f"{form}: {count['right']} right, {count['doubt']} asked, {count['wrong']} wrong; "
              f"{count['clear']} of {count['papers']} papers without a question")  # fmt: skip
    assert sum(count["clear"] for count in counts.values()) >= 20


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", REFUSED)
def test_a_paper_without_a_table_is_refused(name: str, form: str) -> None:
    paper = read_paper(paper_of(name, form))
    with pytest.raises(DxplanError, match="no table of tasks or targets"):
        draft_of(paper, outline_of(paper), KnownBodies(), CALENDAR, ENGLISH.message, None)
