"""The duties to report that the text of a paper states: `exchange/drafts/stated_duties.py`."""

from datetime import date
from typing import Any

import pytest

from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.drafts.stated_duties import duties_data, stated_duties
from dxplan.exchange.outlines.outline import ItemDoubt, Outline
from dxplan.papers.source_paper import SourceParagraph, SourcePlace

QUARTERLY = (
    "- Báo cáo định kỳ hàng quý (trước ngày 15 của tháng cuối cùng của quý), đột xuất về kết quả thực hiện nhiệm vụ "
    "về Sở Thông tin và Truyền thông (Cơ quan Thường trực) để tổng hợp, báo cáo cấp có thẩm quyền."
)
TWO_WEEKS = (
    "- Định kỳ 02 tuần một lần (trước 16 giờ thứ Sáu), các cơ quan, đơn vị báo cáo tiến độ về Sở Khoa học và Công nghệ "
    "để tổng hợp; đồng thời gửi Văn phòng Thành ủy để theo dõi."
)


def duties_of(*texts: str, issued: str = "2026-07-14") -> tuple[Any, list[ItemDoubt]]:
    outline = Outline([SourceParagraph(text, SourcePlace(line=at)) for at, text in enumerate(texts, 1)])
    duties = stated_duties(outline, 2026)
    names = [words for duty in duties for words in duty.to]
    bodies = PlanBodies(names, (), (), issuer="Ủy ban nhân dân thành phố Hà Nội", on=date(2026, 7, 14))
    doubts: list[ItemDoubt] = []
    return duties_data(duties, bodies, issued, doubts).get("reporting"), doubts


def test_every_quarter_before_a_day_to_a_department() -> None:
    reporting, doubts = duties_of(QUARTERLY)
    assert reporting == {
        "text": QUARTERLY.strip("- ."), "every": "quarter", "due_day": 14, "to": "so-tttt", "bodies": "leads",
    }  # fmt: skip
    assert [doubt.field for doubt in doubts] == ["reporting.bodies"]


def test_two_weeks_are_counted_from_the_day_of_issue_or_not_at_all() -> None:
    reporting, doubts = duties_of(TWO_WEEKS)
    assert (reporting["every"], reporting["due_weekday"], reporting["due_time"]) == ("two_weeks", "friday", "16:00")
    assert (reporting["first_period"], reporting["to"]) == ("2026-W29-30", ["so-khcn", "vp-tu"])
    assert [doubt.field for doubt in doubts] == ["reporting.bodies", "reporting.first_period"]
    assert duties_of(TWO_WEEKS, issued="2026-07") == (None, [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Định kỳ hằng tháng (trước ngày 20), báo cáo kết quả về Phòng Kinh tế để tổng hợp.", ("month", 19)),
        ("Các đơn vị báo cáo gửi về Sở Y tế trước ngày 25 hằng tháng để tổng hợp.", ("month", 24)),
        ("1. Định kỳ hằng tháng, hằng quý báo cáo kết quả về Văn phòng Ủy ban nhân dân.", (["month", "quarter"], None)),
    ],
)
def test_rhythms_and_days(text: str, expected: tuple[object, object]) -> None:
    reporting, _ = duties_of(text)
    assert (reporting["every"], reporting.get("due_day")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Định kỳ hằng tháng báo cáo về Sở Y tế trước ngày 20.",  # the 20th of which month
        "- Tổng hợp báo cáo định kỳ hằng quý gửi Ban Chỉ đạo chuyển đổi số.",  # the office's own
        "Báo cáo khi có yêu cầu gửi Sở Y tế.",
        "Định kỳ hằng tháng, các đơn vị họp giao ban tại Sở Y tế.",
        "Định kỳ hằng quý, các đơn vị báo cáo theo quy định.",  # to nobody
        "Định kỳ hằng tháng báo cáo về Sở Y tế, hằng quý báo cáo về Sở Nội vụ.",  # two in one sentence
        "Định kỳ 02 tuần một lần báo cáo về Sở Y tế, trước 9 giờ sáng.",
    ],
)
def test_what_is_not_certain_is_nothing(text: str) -> None:
    assert duties_of(text) == (None, [])


def test_several_duties_have_ids_and_each_stands_once() -> None:
    monthly = "Định kỳ hằng tháng báo cáo về Sở Y tế để theo dõi."
    reporting, doubts = duties_of(QUARTERLY, monthly, monthly)
    assert [(duty["id"], duty["every"]) for duty in reporting] == [("bao-cao-1", "quarter"), ("bao-cao-2", "month")]
    assert [doubt.field for doubt in doubts] == ["reporting.0.bodies", "reporting.1.bodies"]
