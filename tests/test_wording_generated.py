"""Wordings made of parts whose meaning is known: read as the parts say, or refused with a remedy that works."""

import json
import random
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import compress

import pytest
import yaml

from dxplan.wording.deadlines import read_deadline
from dxplan.wording.suspects import mended
from dxplan.wording.written_out import remedy
from plans import plan_text, workspace_of
from rowwise import rowwise
from wordings import ROWS, without_words

YEAR = 2026
WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
ROMAN = ("I", "II", "III", "IV")
Made = tuple[str, dict[str, object] | None]


def fixed(due: date, **more: object) -> dict[str, object]:
    return {"kind": "fixed", "due": due.isoformat(), **more}


def recurring(every: object, **more: object) -> dict[str, object]:
    return {"kind": "recurring", "every": every, **more}


def end_of(month: int) -> date:
    return date(YEAR, month, monthrange(YEAR, month)[1])


def day(draw: random.Random) -> date:
    return date(YEAR, 1, 2) + timedelta(days=draw.randrange(363))


def a_day(draw: random.Random) -> Made:
    due = day(draw)
    words = draw.choice([f"{due:%d/%m/%Y}", f"ngày {due.day}/{due.month}/{YEAR}", f"{due.day}.{due.month}.{YEAR}"])
    before, less = draw.choice([("", 0), ("Trước ", 1), ("chậm nhất ", 0), ("Đến hết ", 0), ("Trước 16 giờ ", None)])
    if less is None:
        return f"{before}ngày {due.day}/{due.month}/{YEAR}", fixed(due)
    return before + words, fixed(due - timedelta(days=less))


def a_month(draw: random.Random) -> Made:
    month = draw.randint(2, 12)
    words = draw.choice([f"tháng {month}", f"Tháng {month:02}/{YEAR}", f"tháng {month} năm {YEAR}"])
    return draw.choice([(words, fixed(end_of(month))), (f"Trước {words}", fixed(end_of(month - 1)))])


def a_range(draw: random.Random) -> Made:
    first, last = sorted(draw.sample(range(4), 2))
    words = draw.choice(["Quý {} - Quý {}/2026", "Từ quý {} đến quý {}/2026", "Quý {} – Quý {}/2026"])
    begins = date(YEAR, 3 * first + 1, 1).isoformat()
    return words.format(ROMAN[first], ROMAN[last]), fixed(end_of(3 * last + 3), begins=begins)


def a_begin(draw: random.Random) -> Made:
    quarter = draw.randrange(4)
    words, begins = draw.choice([
        (f"Từ Quý {ROMAN[quarter]}/{YEAR}", date(YEAR, 3 * quarter + 1, 1).isoformat()),
        (f"Kể từ tháng {quarter + 1}/{YEAR}", date(YEAR, quarter + 1, 1).isoformat()),
        ("Từ ngày ban hành Kế hoạch", "plan"),
    ])  # fmt: skip
    return words + draw.choice(["", " trở đi"]), {"kind": "ongoing", "begins": begins}


def a_term(draw: random.Random) -> Made:
    number = draw.randint(1, 120)
    unit, key = draw.choice([("ngày", "days"), ("ngày làm việc", "working_days"), ("tháng", "months")])
    after, event = draw.choice([
        ("kể từ ngày ban hành Kế hoạch", {"from": "plan"}),
        ("kể từ ngày Kế hoạch được ban hành", {"from": "plan"}),
        ("sau khi Nghị quyết được ban hành", {"event": "Nghị quyết được ban hành"}),
        ("kể từ ngày ký hợp đồng", {"event": "ký hợp đồng"}),
    ])  # fmt: skip
    if draw.random() < 0.2:
        return f"Sau {number} {unit} {after}", None  # the earliest day is no deadline
    opening = draw.choice(["", "Trong ", "trong vòng "])
    return f"{opening}{number:02} {unit} {after}", {"kind": "after_event", **event, key: number}


def a_day_of_each_month(draw: random.Random) -> Made:
    number, is_before = draw.randint(1, 35), draw.random() < 0.5
    due = number - is_before
    words, more = draw.choice([
        ("hằng tháng", {"every": "month"}),
        ("của tháng cuối mỗi quý", {"every": "quarter"}),
        ("tháng sau", {"every": "month", "due_month": "next"}),
    ])  # fmt: skip
    text = f"{'Trước ngày' if is_before else 'Ngày'} {number:02} {words}"
    if number > 31 or (due == 0 and "due_month" not in more):
        return text, None
    return text, recurring(**more, due_day=due) if due else recurring("month")


def a_day_of_each_week(draw: random.Random) -> Made:
    number = draw.randrange(6)
    form = draw.choice(["Thứ {} hằng tuần", "Trước thứ {} hàng tuần", "Trước 16 giờ thứ {} hằng tuần"])
    text = form.format(WEEKDAYS[number])
    if "giờ" in text:
        return text, recurring("week", due_weekday=DAY_NAMES[number], due_time="16:00")
    is_before = text.startswith("Trước")
    return text, None if is_before and not number else recurring("week", due_weekday=DAY_NAMES[number - is_before])


def a_day_of_each_year(draw: random.Random) -> Made:
    due = day(draw)
    if due.day == 1:
        due += timedelta(days=1)
    before = draw.choice(["Ngày", "Trước ngày"])
    return f"{before} {due.day}/{due.month} hằng năm", recurring(
        "year", due_day=due.day - (before != "Ngày"), due_month=due.month
    )


def rhythms(draw: random.Random) -> Made:
    names = {"tháng": "month", "quý": "quarter", "6 tháng": "half_year", "9 tháng": "nine_months", "năm": "year"}
    chosen = [name for name in names if draw.random() < 0.5] or ["quý"]
    text = f"Định kỳ hằng {', '.join(chosen)}{draw.choice(['', ' và đột xuất'])}"
    every = [names[name] for name in chosen]
    return text, recurring(every if len(every) > 1 else every[0])


def stages(draw: random.Random) -> Made:
    first, last = sorted(draw.sample(range(4), 2))
    dues = [end_of(3 * quarter + 3) for quarter in (first, last)]
    texts = [f"Quý {ROMAN[quarter]}/{YEAR}" for quarter in (first, last)]
    meaning: dict[str, object] = {"kind": "stages", "stages": [fixed(due) for due in dues]}
    return f"{texts[0]} lựa chọn nhiệm vụ. {texts[1]} báo cáo kết quả", meaning


def going_on(draw: random.Random) -> Made:
    text, meaning = a_month(draw)
    return f"{text}, sau đó duy trì thường xuyên", {**(meaning or {}), "continues": True}


def an_uncertain_one(draw: random.Random) -> Made:
    month = draw.randint(1, 12)
    return draw.choice([
        f"Khoảng tháng {month}", f"Tháng {month}/{YEAR + 6}", f"Tháng {month}/{YEAR - 1}", f"năm học {YEAR}-{YEAR + 1}",
        f"Tháng {month}/{YEAR}\nĐề xuất hạn là thường xuyên", f"{month} ngày", f"Tháng {month + 12}",
        "Định kỳ 02 tuần một lần",
        f"Tháng {month} hoặc khi có hướng dẫn", f"Sau tháng {month}", f"{month} năm",
    ]), None  # fmt: skip


MAKERS: list[Callable[[random.Random], Made]] = [
    a_day, a_month, a_range, a_begin, a_term, a_day_of_each_month, a_day_of_each_week, a_day_of_each_year, rhythms,
    stages, going_on, an_uncertain_one,
]  # fmt: skip


def typed(text: str, draw: random.Random) -> str:
    """The words in another case, other spaces and another form of Unicode."""
    text = draw.choice([text, text.upper(), text.lower(), text.capitalize()])
    spaced = "".join(f"{letter}{draw.choice(['', ' ', chr(0xA0)])}" if letter == " " else letter for letter in text)
    return unicodedata.normalize(draw.choice(["NFC", "NFD"]), draw.choice(["", " ", "\n"]) + spaced)


def folded(value: object) -> object:
    return json.loads(json.dumps(value, ensure_ascii=False).casefold())


def made(count: int) -> Iterator[Made]:
    draw = random.Random(17)
    for _ in range(count):
        text, meaning = draw.choice(MAKERS)(draw)
        yield typed(text, draw), meaning


def test_wordings_made_of_known_parts_mean_what_the_parts_say() -> None:
    for text, meaning in made(4000):
        reading = read_deadline(text, year=YEAR)
        assert folded(reading and without_words(reading.file_data())) == folded(meaning), text


def refused() -> Iterator[tuple[str, int, int | None]]:
    rows = [(row["text"], row["year"], int(str(row["until"])[:4]) if row["until"] else None) for row in ROWS]
    is_refused = (bool(text) and read_deadline(text, year=year, last=last) is None for text, year, last in rows)
    yield from compress(rows, is_refused)
    yield from ((text, YEAR, None) for text, meaning in made(300) if meaning is None)


def test_what_is_refused_has_a_remedy_that_works() -> None:
    """The remedy's example, put in place of the deadline, is a plan without error, and has the same words."""
    texts = {}
    for text, year, last in refused():
        hint = remedy(text, year, partial(read_deadline, last=last))
        if "example" in hint.args:
            texts[hint.args["example"]] = unicodedata.normalize("NFC", text.strip())
        elif hint.text.startswith("a letter"):
            assert read_deadline(hint.args["day"], year=year, last=last) is not None, text
        else:
            assert hint.text.startswith("there is no day"), text
    tasks = "".join(f"- {{id: I.{n}, title: a, deadline: {example}}}\n" for n, example in enumerate(texts, 1))
    workspace = workspace_of(plan_text(tasks))
    assert workspace.diagnostics == ()
    assert workspace.plan is not None
    assert [yaml.safe_load(example)["text"] for example in texts] == [*texts.values()]


EXAMPLES = """
trước 16 giờ 00 thứ Sáu tuần thứ hai hằng tháng | kind: recurring, every: month
Trước ngày 25 hằng tháng, quý | kind: recurring, every: [month, quarter], due_day: 24
Trước ngày 05 hằng quý và ngày 15/12 hằng năm | kind: recurring, every: quarter, due_day: 4
Trước 15/01 năm sau | kind: recurring, every: year, due_day: 14, due_month: next
Định kỳ 02 tuần một lần | kind: recurring, every: two_weeks, begins: 2026-01-01
02 tuần kể từ ngày nhận được văn bản | kind: after_event, event: "nhận được văn bản", days: 14
01 năm kể từ ngày nhận được văn bản | kind: after_event, event: "nhận được văn bản", months: 12
10 (mười) ngày kể từ ngày nhận được văn bản | kind: after_event, event: "nhận được văn bản", days: 10
13/02/2026 (dự kiến) | kind: fixed, due: 2026-02-13
Phấn đấu trước 30/6/2026 | kind: fixed, due: 2026-06-29
Sau 30/6/2026 | kind: fixed, due: 2026-12-31
Không phải 30/6 | kind: fixed, due: 2026-12-31
Theo lộ trình đến năm 2030 | kind: external
"""


@pytest.mark.parametrize("line", EXAMPLES.strip().splitlines())
def test_the_example_of_a_remedy_says_what_the_words_may_mean(line: str) -> None:
    text, keys = line.split(" | ")
    assert remedy(text, YEAR, read_deadline).args == {
        "example": f"{{text: {json.dumps(text, ensure_ascii=False)}, {keys}}}"
    }


def test_the_example_of_several_days_has_a_stage_for_each() -> None:
    for text, dues in (
        ("Quý I/2026; Quý IV/2026", ["2026-03-31", "2026-12-31"]),
        ("Trước ngày 15/6 và 15/12 hằng năm", ["2026-06-14", "2026-12-14"]),
    ):
        example = yaml.safe_load(str(remedy(text, YEAR, read_deadline).args["example"]))
        assert [str(stage["deadline"]["due"]) for stage in example["stages"]] == dues


@rowwise([(row["text"], row["likely"]) for row in ROWS if "likely" in row])
def test_letters_in_place_of_digits_are_no_reading_but_a_likely_one(text: str, likely: str) -> None:
    assert mended(text) == likely


@rowwise([(row["text"],) for row in ROWS if "likely" not in row])
def test_other_words_have_no_misread_number(text: str) -> None:
    assert mended(text) == text
