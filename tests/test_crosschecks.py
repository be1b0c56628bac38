"""What a form asks twice in another way: rules by hand, and thousands of planted errors."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from dxplan.exchange.intake.crosschecks import CellDoubt, ClaimedRow, LastSaid, cell_doubts
from dxplan.render.language import language

WINDOW = (date(2024, 6, 15), date(2024, 9, 14))
LAST_DAY = date(2024, 6, 14)
Form = list[ClaimedRow]
Bend = Callable[[Form, int, Random], Form | None]


def task(
    amount: float | None = 54, change: float | None = None, *, before: float | None = 40, **more: Any
) -> ClaimedRow:
    last = None if before is None else LastSaid(LAST_DAY, before, "in_progress" if 0 < before < 100 else "not_started")
    return ClaimedRow(**({"id": "I.1", "field": "percent", "amount": amount, "change": change, "last": last,
                          "progress": "in_progress"} | more))  # fmt: skip


def kpi(
    amount: float | None = 54, change: float | None = None, *, before: float | None = 40, **more: Any
) -> ClaimedRow:
    last = None if before is None else LastSaid(LAST_DAY, before)
    return ClaimedRow(**({"id": "KPI.1", "field": "value", "amount": amount, "change": change, "last": last,
                          "unit": "xã", "target": 100} | more))  # fmt: skip


def words(doubts: list[CellDoubt]) -> list[tuple[str, str]]:
    said = language("vi").message
    return [(f"{doubt.row} {doubt.field}", f"{said(doubt.message)}. {said(doubt.hint)}") for doubt in doubts]


def fields(*rows: ClaimedRow) -> list[str]:
    return [f"{doubt.row} {doubt.field}" for doubt in cell_doubts(rows, WINDOW)]


@pytest.mark.parametrize(
    "row",
    [
        task(54, 14),
        task(40, 0),
        task(54.3, 14.3),
        task(54.3, 14, before=40.25),  # each was rounded
        task(30, 30, before=None),
        task(100, 60, progress="completed", on=date(2024, 8, 1), documents=(date(2024, 8, 1),)),
        task(100, 60, progress="completed", documents=(date(2024, 8, 1),)),
        task(100, None, before=None, progress="completed", documents=(date(2024, 8, 1),)),
        task(100, None, last=LastSaid(LAST_DAY, 100, "completed"), progress="completed"),
        task(60, 20, last=LastSaid(LAST_DAY, None, "in_progress")),
        task(0, None, before=None, progress="not_started"),
        task(None, None),
        task(0, 0, before=0, progress="not_started", words="Chưa đến hạn."),
        task(60, None, last=LastSaid(LAST_DAY, None, "in_progress")),  # nobody knows from where it rose
        kpi(54, 14),
        kpi(54, 54, before=None),
        kpi(54, 34, before=None, baseline=20),
        kpi(66.7, 26.7, unit="%", numerator=2, denominator=3),
        kpi(54.5, 14.5, unit="tỷ đồng"),
        kpi(123, 83, others={"Sở B": 123.0}),  # it was said twice
        kpi(50, 50, before=None, others={"Sở B": 50.0}),  # by chance
    ],
)
def test_what_agrees_is_not_doubted(row: ClaimedRow) -> None:
    assert fields(row) == []


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (task(54, 5), "percent"),
        (task(54, None), "change"),
        (task(40, None), "change"),
        (task(30, None, before=None), "change"),
        (task(30, -10), "percent"),
        (task(20, 20, last=LastSaid(LAST_DAY, None, "in_progress")), "percent"),
        (task(20, -5, last=LastSaid(LAST_DAY, None, "in_progress")), "percent"),
        (task(100, None, progress="completed", documents=(date(2024, 8, 1),)), "change"),
        (kpi(66.7, None, unit="%", numerator=2, denominator=3), "change"),
        (task(100, 60), "percent"),
        (task(90, 50, progress="completed", documents=(date(2024, 8, 1),)), "percent"),
        (task(0, 0, before=0), "percent"),
        (task(5, 5, before=0, progress="not_started"), "percent"),
        (task(0, 0, before=0, progress="not_started", words="Đã trình"), "progress"),
        (task(0, 0, before=0, progress="not_started", documents=(date(2024, 8, 1),)), "progress"),
        (task(100, 60, progress="completed"), "on"),
        (task(100, 60, progress="completed", on=date(2024, 9, 15)), "on"),
        (task(100, 60, progress="completed", on=date(2024, 6, 14)), "on"),
        (task(100, 60, progress="completed", on=date(2024, 8, 21), documents=(date(2024, 8, 12),)), "on"),
        (kpi(54, 15), "value"),
        (kpi(-54, None, before=None), "value"),
        (kpi(54.5, 14.5), "value"),
        (kpi(101, 61, unit="%"), "value"),
        (kpi(66.8, 26.8, unit="%", numerator=2, denominator=3), "value"),
        (kpi(401, 401, before=None), "value"),
        (kpi(6, 6, before=None), "value"),
        (kpi(123, 123, before=None, others={"Sở B": 123.0}), "value"),
    ],
)
def test_what_does_not_agree_is_doubted_at_its_cell(row: ClaimedRow, field: str) -> None:
    assert fields(row)[:1] == [f"{row.id} {field}"]


def test_the_last_report_said_that_it_is_completed() -> None:
    again = task(80, -20, last=LastSaid(LAST_DAY, 100, "completed"))
    assert fields(again) == ["I.1 progress", "I.1 percent"]


@pytest.mark.parametrize(
    ("row", "hint"),
    [
        (kpi(40, 14), "the figure of the last report was copied: write this period's"),
        (kpi(540, 14), "it is {times} times too much or too little: look at the comma and the unit"),
        (kpi(0.054, 0.014, unit="tỷ đồng"), "look at the figure and at what was added, and write what is right"),
        (kpi(0.054, 14, unit="tỷ đồng"), "it is {times} times too much or too little: look at the comma and the unit"),
        (kpi(123, 14, others={"Sở B": 123.0}), "it is the figure of {body}: write this body's own"),
        (kpi(54, -14), "look at the sign"),
        (kpi(27, 14, target=200), "it is a percentage of the target: write the figure in {unit}"),
        (kpi(45, 14), "two digits are exchanged: {value} would fit"),
        (kpi(57, 14), "look at the figure and at what was added, and write what is right"),
    ],
)
def test_the_hint_names_what_is_likely(row: ClaimedRow, hint: str) -> None:
    assert [doubt.hint.text for doubt in cell_doubts([row], WINDOW) if doubt.field == "value"][:1] == [hint]


def test_a_shifted_row_fits_the_one_beside() -> None:
    rows = [task(10, 5, before=5), task(54, 14, before=20, id="I.2"), task(70, 10, before=40, id="I.3", number="3.")]
    doubts = {doubt.row: doubt for doubt in cell_doubts(rows, WINDOW)}
    assert doubts["I.2"].hint.args == {"row": "3."}
    wording = task(30, 30, before=None, words="Khảo sát trường học vùng cao", title="Cấp chứng thư cho công chức")
    beside = task(30, 30, before=None, id="I.2", title="Khảo sát trường học các huyện vùng cao")
    assert fields(wording, beside) == ["I.1 result"]


def test_a_total_is_the_sum_of_its_parts() -> None:
    parts = [kpi(20, 10, before=10, id=f"KPI.1/{name}", kpi="KPI.1", part=name) for name in "ab"]
    assert fields(kpi(40, 20, before=20, kpi="KPI.1"), *parts) == []
    assert fields(kpi(41, 21, before=20, kpi="KPI.1"), *parts) == ["KPI.1 value"]


def test_a_form_that_says_the_last_one_again() -> None:
    rows = [task(percent, 0, before=percent, id=f"I.{percent}") for percent in (10, 20, 30)]
    assert fields(*rows) == ["I.10 percent"]
    assert fields(*rows[:2]) == []
    assert fields(rows[0], rows[1], rows[2]._replace(words="Đã trình dự thảo")) == []


def test_the_day_of_a_figure_that_alone_is_another() -> None:
    rows = [kpi(54, 14, id=f"KPI.{number}", on=date(2024, 9, 14)) for number in range(3)]
    assert fields(*rows, kpi(54, 14, id="KPI.9", on=date(2024, 9, 4))) == ["KPI.9 on"]
    assert fields(*rows[2:], kpi(54, 14, id="KPI.9", on=date(2024, 9, 4))) == []


def test_a_sentence_as_a_body_reads_it() -> None:
    assert words(cell_doubts([task(57, 5)], WINDOW)) == [
        (
            "I.1 percent",
            "số báo cáo 57 không bằng kỳ trước 40 cộng tăng thêm 5. "
            "đề nghị xem lại số báo cáo và phần tăng thêm, ghi lại cho đúng",
        )
    ]


def test_a_body_that_leaves_the_second_question_blank_is_asked_where_a_figure_moved() -> None:
    form = [row for _ in range(20) for row in right_form(Random(7)) if row.field == "percent"]
    for row in form:
        doubts = cell_doubts([row._replace(change=None)], WINDOW)
        is_asked = "change" in {doubt.field for doubt in doubts}
        assert is_asked == (row.amount is not None and row.before is not None and row.amount != row.before
                            and not (row.progress == "completed" and row.last is None)), row  # fmt: skip


# Planted errors


_TITLES = (
    "Ban hành quy chế quản lý tài khoản định danh", "Khảo sát trang thiết bị của trung tâm phục vụ",
    "Tập huấn chuyển đổi số cho công chức xã phường", "Số hóa hồ sơ lưu trữ của đơn vị",
    "Triển khai thanh toán trực tuyến trong bệnh viện", "Nâng cấp đường truyền mạng chuyên dùng",
    "Xây dựng kho dữ liệu dùng chung toàn tỉnh", "Cấp chứng thư chữ ký điện tử cá nhân",
    "Giám sát thông tin mạng bốn lớp", "Thí điểm trợ lý ảo hướng dẫn người dân",
)  # fmt: skip
_NOT_STARTED = (*("",) * 16, *("Chưa đến hạn",) * 5, "Đang chờ trung ương hướng dẫn")
_DONE = ("Đã trình", "Đang lấy ý kiến", "Đã hoàn thiện dự thảo", "Đã ban hành", "Đang rà soát")


def right_task(number: int, draw: Random) -> ClaimedRow:
    """A task as a careful body reports it."""
    title = draw.choice(_TITLES)
    row = ClaimedRow(f"I.{number}", "percent", title=title, words=_result(title, draw))
    before = draw.choice((None, None, 0, *range(5, 95, 5), *(draw.randint(1, 95) for _ in range(8))))
    was = "not_started" if before == 0 else "in_progress"
    if before is not None:
        told = None if before and draw.random() < 0.04 else before  # some said no percentage then
        row = row._replace(
            last=LastSaid(LAST_DAY - timedelta(draw.randint(0, 9)), told, was, _result(title, draw) if before else "")
        )
    fate, level = draw.random(), before or 0
    if fate < 0.2:
        day = date(2024, 6, 20) + timedelta(draw.randint(0, 85))
        shown = day + timedelta(draw.choice((0,) * 30 + (1, -2)))
        change = 100 - level if row.last else draw.choice((None, 100))
        return row._replace(amount=100, change=change, progress="completed", on=day, documents=(shown,))
    if fate < 0.3 and not level:
        return row._replace(
            amount=draw.choice((None, 0)),
            change=draw.choice((None, 0)),
            progress="not_started",
            words=draw.choice(_NOT_STARTED),
        )
    if fate < 0.34:
        return row._replace(progress="in_progress")  # no percentage
    percent = min(level + draw.choice((0, 5, 5, 10, 10, 15, 20, draw.randint(1, 30))), 99) or 5
    if draw.random() < 0.05:
        percent += 0.5
    return row._replace(amount=percent, change=percent - level, progress="in_progress")


def right_kpi(number: int, cut: date, draw: Random) -> ClaimedRow:
    """A figure as a careful body reports it."""
    row = ClaimedRow(f"KPI.{number}", "value", on=cut, kpi=f"KPI.{number}", title=draw.choice(_TITLES))
    if draw.random() < 0.1:
        row = row._replace(on=cut - timedelta(draw.randint(1, 30)))
    if draw.random() < 0.35:
        below = draw.randint(40, 4000)
        above = draw.randint(below // 5, below)
        share = round(100 * above / below, draw.choice((1, 1, 2)))
        row = row._replace(unit="%", amount=share, numerator=above, denominator=below, target=90)
    elif draw.random() < 0.3:
        goal = draw.randint(20, 900)
        row = row._replace(unit="tỷ đồng", amount=round(goal * draw.uniform(0.15, 1.1), 1), target=goal)
    else:
        goal = draw.choice((12, 40, 126, 250, 1200, 5000, 26000))
        row = row._replace(unit=draw.choice(("xã", "cơ sở", "người", "thủ tục")), target=goal,
                           amount=max(round(goal * draw.uniform(0.1, 1.15)), 1))  # fmt: skip
    amount = row.amount
    assert amount is not None
    if draw.random() < 0.8:
        before = round(amount * draw.choice((1, *(draw.uniform(0.3, 0.99) for _ in range(9)))), 1)
        before = before if row.unit in ("%", "tỷ đồng") else round(before)
        row = row._replace(last=LastSaid(LAST_DAY, before))
    start = row.last.amount if row.last and row.last.amount else 0
    change = round(amount - start, 2)
    rivals = {f"Sở {name}": float(max(round(amount * draw.uniform(0.2, 3)), 2)) for name in "ABC"}
    return row._replace(change=change, others={} if row.unit == "%" else rivals)


def right_form(draw: Random) -> Form:
    cut = draw.choice((WINDOW[1], WINDOW[1], date(2024, 8, 31)))
    tasks = [right_task(number, draw) for number in range(1, draw.randint(6, 17))]
    return [*tasks, *(right_kpi(number, cut, draw) for number in range(1, draw.randint(1, 6)))]


def _result(title: str, draw: Random) -> str:
    own = title if draw.random() < 0.6 else " ".join(title.split()[-3:])
    return f"{draw.choice(_DONE)} {own.lower()} ({draw.randint(2, 60)} trang)"


def _with(form: Form, at: int, **values: object) -> Form:
    return [*form[:at], form[at]._replace(**values), *form[at + 1 :]]  # type: ignore[arg-type]


def digit_swapped(form: Form, at: int, draw: Random) -> Form | None:
    row = form[at]
    names = [name for name in ("amount", "change", "numerator", "on") if getattr(row, name) is not None]
    if not names:
        return None
    name = draw.choice(names)
    old = getattr(row, name)
    if name == "on":
        day = old.day % 10 * 10 + old.day // 10
        return _with(form, at, on=old.replace(day=day)) if 0 < day < 31 and day != old.day else None
    text = f"{old:g}"
    pairs = [
        place
        for place in range(len(text) - 1)
        if text[place : place + 2].isdecimal() and text[place] != text[place + 1]
    ]
    if not pairs:
        return None
    place = draw.choice(pairs)
    return _with(form, at, **{name: float(text[:place] + text[place + 1] + text[place] + text[place + 2 :])})


def ten_times(form: Form, at: int, draw: Random) -> Form | None:
    name = draw.choice(("amount", "change"))
    old = getattr(form[at], name)
    is_possible = old and (form[at].field == "value" or abs(old) <= 10)
    return _with(form, at, **{name: old * 10}) if is_possible else None


def row_shifted(form: Form, at: int, draw: Random) -> Form | None:
    """The answers of a row and those of the next change places, or a row has those of the one above."""
    if at + 1 >= len(form) or form[at].field != form[at + 1].field:
        return None
    fields = ("amount", "change", "progress", "on", "documents", "words", "numerator", "denominator")
    above, below = ({name: getattr(form[place], name) for name in fields} for place in (at, at + 1))
    if above["amount"] is None or below["amount"] is None or above | {"words": 0} == below | {"words": 0}:
        return None
    shifted = _with(form, at + 1, **above)
    return _with(shifted, at, **below) if draw.random() < 0.5 else shifted


def last_copied(form: Form, at: int, draw: Random) -> Form | None:
    if draw.random() < 0.1:  # the whole form
        copied = [row._replace(amount=row.last.amount, change=0 if row.last.amount is not None else None,
                               progress=row.last.progress, words=row.last.words, on=None, documents=(),
                               numerator=None, denominator=None)
                  for row in form if row.last]  # fmt: skip
        return copied if sum(row.amount not in (None, 0) for row in copied) >= 3 else None
    last = form[at].last
    is_other = last and last.amount is not None and form[at].amount not in (None, last.amount)
    if not last or not is_other:
        return None
    state = {"progress": last.progress, "on": None, "documents": ()} if form[at].field == "percent" else {}
    return _with(form, at, amount=last.amount, change=draw.choice((form[at].change, None)), **state)


def percentage_for_count(form: Form, at: int, draw: Random) -> Form | None:
    row = form[at]
    if row.field != "value" or row.unit == "%" or not row.amount or not row.target:
        return None
    share = round(100 * row.amount / row.target, draw.choice((0, 1)))
    return _with(form, at, amount=share) if share != row.amount else None


def of_another_body(form: Form, at: int, draw: Random) -> Form | None:
    figures = [figure for figure in form[at].others.values() if figure != form[at].amount]
    return _with(form, at, amount=draw.choice(figures)) if figures else None


def sign(form: Form, at: int, draw: Random) -> Form | None:
    name = draw.choice(("amount", "change"))
    old = getattr(form[at], name)
    return _with(form, at, **{name: -old}) if old else None


def unit(form: Form, at: int, draw: Random) -> Form | None:
    """Thousands for millions and the like, in the figure and in what was added."""
    row, times = form[at], draw.choice((100, 1000, 1e-3))
    if row.field != "value" or row.unit == "%" or not row.amount:
        return None
    change = row.change * times if row.change else row.change
    return _with(form, at, amount=row.amount * times, change=change)


KINDS: tuple[Bend, ...] = (
    digit_swapped, ten_times, row_shifted, last_copied, percentage_for_count, of_another_body, sign, unit,
)  # fmt: skip


def test_of_5_600_planted_errors_hardly_any_passes() -> None:
    """Seen is an error whose row, or the form for a copied one, is doubted."""
    draw = Random(19)
    planted, unseen = Counter[str](), Counter[str]()
    cells = flagged = 0
    while min((planted[kind.__name__] for kind in KINDS), default=0) < 700:
        form = right_form(draw)
        cells += sum(
            value not in (None, "", ()) for row in form for value in
            (row.amount, row.change, row.progress, row.on, row.documents, row.words, row.numerator, row.denominator)
        )  # fmt: skip
        flagged += len(cell_doubts(form, WINDOW))
        for kind in KINDS:
            for _ in range(3):
                bent = kind(form, draw.randrange(len(form)), draw) if planted[kind.__name__] < 700 else None
                if bent is None:
                    continue
                planted[kind.__name__] += 1
                changed = {row.id for row in bent if row not in form}
                if not changed & {doubt.row for doubt in cell_doubts(bent, WINDOW)}:
                    unseen[kind.__name__] += 1
    print(f"{planted.total()} planted, unseen: {dict(unseen)}; {cells} right cells, {flagged} flagged")
    assert (planted.total(), unseen.total(), cells, flagged) == (5600, 53, 96844, 483)
    assert unseen.total() <= planted.total() / 100
    assert flagged <= cells / 50
