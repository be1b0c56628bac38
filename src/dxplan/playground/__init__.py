"""An invented year of a plan, as the dated steps of a repository: for learning and for tests.

The plan is the real one. Its number and day, its amendment, every report and fact beside it, and the whole campaign of
a hundred days within the year are made up, and each file says so on its first line.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

from dxplan.model.dates import HANOI
from dxplan.playground import campaign
from dxplan.playground.editions import AMENDED, amended, issued
from dxplan.playground.journal import journal_files
from dxplan.playground.report_files import report_files
from dxplan.playground.yaml_text import data_of

YEAR = "2024"
PLAN = f"plans/{YEAR}.yaml"


class Step(NamedTuple):
    """The files written on a day, by path with their whole text, and the message of the commit."""

    date: date
    message: str
    files: dict[str, str]


_STEPS = (
    ("2024-05-17", "Ban hành Kế hoạch hoạt động năm 2024 của Ban Chỉ đạo"),
    ("2024-05-31", "Ghi nhật ký tháng 5: lịch kiểm tra"),
    ("2024-06-14", "Nhận báo cáo quý II gửi đúng hạn"),
    ("2024-06-21", "Nhận báo cáo quý II gửi muộn; nhật ký giữa tháng 6"),
    ("2024-06-28", "Nhận báo cáo quý II cuối cùng; phiên họp và báo cáo tổng hợp quý II"),
    ("2024-07-31", "Ghi nhật ký tháng 7"),
    ("2024-08-30", "Ghi nhật ký tháng 8"),
    ("2024-09-13", "Nhận báo cáo quý III gửi đúng hạn"),
    ("2024-09-30", "Nhận báo cáo quý III gửi muộn; kiểm tra tại 03 đơn vị"),
    ("2024-10-08", "Nhận báo cáo quý III của Công an tỉnh; phiên họp quý III"),
    ("2024-10-15", "Điều chỉnh thời hạn II.1 và cơ quan chủ trì IV.B.4 theo Kế hoạch số 215/KH-BCĐ"),
    ("2024-10-31", "Báo cáo tổng hợp quý III; kết thúc kiểm tra theo Kế hoạch số 106/KH-BCĐ"),
    ("2024-11-29", "Ghi nhật ký tháng 11: thời hạn mới của III.3, các nhiệm vụ đến hạn"),
    ("2024-12-13", "Nhận báo cáo quý IV gửi đúng hạn"),
    ("2024-12-20", "Nhận báo cáo quý IV gửi muộn; phiên họp tổng kết"),
    ("2024-12-31", "Nhận báo cáo quý IV cuối cùng; kết luận và tổng hợp cuối năm"),
    ("2025-01-10", "Ghi nhật ký tháng 01/2025: số liệu chốt năm"),
)


def playground(plan_text: str) -> list[Step]:
    """The history of the invented repository: the editions of the plans, and each file on the day it was received."""
    plan = issued(plan_text)
    reports = tuple(report_files(data_of(_HERE.with_name("words.yaml"))))
    journal = _HERE.with_name("journal.yaml").read_text(encoding="utf-8")

    def of_year(day: date) -> dict[str, str]:
        files = {file.path: file.text for file in reports if file.received <= day}
        return {**files, **dict(journal_files(journal, YEAR, day)), PLAN: amended(plan) if day >= AMENDED else plan}

    def of_campaign(day: date) -> dict[str, str]:
        return campaign.campaign_files(plan_text, day)

    plans = [(*step, of_year) for step in _STEPS] + [(*step, of_campaign) for step in campaign.STEPS]
    steps: list[Step] = []
    written: dict[str, str] = {}
    for day, message, files_on in sorted(plans, key=lambda step: step[0]):
        files = files_on(date.fromisoformat(day))
        changed = {path: text for path, text in sorted(files.items()) if written.get(path) != text}
        written |= changed
        steps.append(Step(date.fromisoformat(day), message, changed))
    return steps


def packaged_plan() -> str:
    """The packaged plan: in the package of a wheel, at the root of a clone."""
    package = Path(__file__).parent.parent
    packaged = package / PLAN
    return (packaged if packaged.is_file() else package.parent.parent / PLAN).read_text(encoding="utf-8")


_HERE = Path(__file__)
BRANCH = "main"
_WHO = "dxplan playground <playground@example.org>"
_HOUR = time(16, 30)


def fast_import(steps: Iterable[Step]) -> bytes:
    """One commit for each step, in the afternoon of its day in Hanoi."""
    return b"".join(part for step in steps for part in _commit(step))


def _commit(step: Step) -> Iterator[bytes]:
    moment = datetime.combine(step.date, _HOUR, HANOI).astimezone(UTC)
    yield f"commit refs/heads/{BRANCH}\ncommitter {_WHO} {int(moment.timestamp())} +0700\n".encode()
    yield _data(step.message + "\n")
    for path, text in step.files.items():
        yield f"M 100644 inline {path}\n".encode() + _data(text)
    yield b"\n"


def _data(text: str) -> bytes:
    raw = text.encode()
    return b"data %d\n" % len(raw) + raw + b"\n"
