"""The second plan of the invented year: a campaign of a hundred days beside the plan of the year, wholly made up.

It has the kinds of deadlines, duties to report, columns and targets that the real plan does not have.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from dxplan.playground.journal import journal_files
from dxplan.playground.report_files import Filed
from dxplan.playground.yaml_text import MARK, data_of, lines_of, replaced

NAME = "2024-100-ngay"
PLAN = f"plans/{NAME}.yaml"
STEPS = (
    ("2024-06-24", "Ban hành Kế hoạch đợt cao điểm 100 ngày"),
    ("2024-07-19", "Đợt cao điểm: báo cáo hai kỳ đầu, Nghị quyết của HĐND tỉnh được thông qua"),
    ("2024-08-14", "Đợt cao điểm: báo cáo tháng 7, Sở Tài chính đề nghị gia hạn; họp giữa đợt"),
    ("2024-08-16", "Đợt cao điểm: lùi thời hạn thanh toán trực tuyến theo Kế hoạch số 176/KH-UBND"),
    ("2024-09-12", "Đợt cao điểm: báo cáo tháng 8, không gia hạn cho Sở Tư pháp; ban hành Quy chế"),
    ("2024-10-01", "Đợt cao điểm: số liệu ngày cuối, Sở Tài nguyên và Môi trường đề nghị gia hạn"),
    ("2024-10-04", "Đợt cao điểm: nhận báo cáo tổng kết"),
)
_AMENDED = date(2024, 8, 16)
_LEDGER = """\

amendments:
  - document: 176/KH-UBND
    date: 2024-08-16
    reason: Sở Tài chính đề nghị gia hạn để ngân hàng hoàn thành kết nối với Nền tảng thanh toán trực tuyến
    changes:
      - {path: tasks/6/deadline/text, from: Từ 01/7/2024 đến 31/8/2024, to: Từ 01/7/2024 đến 20/9/2024}
      - {path: tasks/6/deadline/due, from: 2024-08-31, to: 2024-09-20}
"""


def campaign_files(plan_of_year: str, day: date) -> dict[str, str]:
    """Its files as they stand on a day, with the bodies that it shares with the plan of the year, by path."""
    plan = _HERE.with_name("campaign.yaml").read_text(encoding="utf-8")
    files = {"agencies.yaml": _bodies(plan_of_year), PLAN: _amended(plan) if day >= _AMENDED else plan}
    files |= {file.path: file.text for file in _reports() if file.received <= day}
    journal = _HERE.with_name("campaign_journal.yaml").read_text(encoding="utf-8")
    return files | dict(journal_files(journal, NAME, day))


_HERE = Path(__file__)


def _bodies(plan_of_year: str) -> str:
    """The bodies and groups of the plan of the year, word for word."""
    begin, end = plan_of_year.index("\nagencies:\n"), plan_of_year.index("\n# The documents that the plan cites")
    head = f"{MARK}#\n# Các cơ quan, nhóm cơ quan là của kế hoạch năm; các kế hoạch khác của kho lấy từ đây.\n"
    return f"{head}\nschema: 1\n{plan_of_year[begin:end]}"


def _amended(plan: str) -> str:
    plan = replaced(plan, '- number: "6"\n', "đến 31/8/2024\n", "đến 20/9/2024\n")
    return replaced(plan, '- number: "6"\n', "due: 2024-08-31\n", "due: 2024-09-20\n") + _LEDGER


@cache
def _reports() -> tuple[Filed, ...]:
    bodies = data_of(_HERE.with_name("campaign_reports.yaml"))["reports"]
    return tuple(file for body in bodies for file in _reports_of(body))


def _reports_of(body: dict[str, Any]) -> Iterator[Filed]:
    duty = body.get("duty")
    for period, number, dated, received, *percent in body["sent"]:
        own = body.get("own", {}).get(period, {})
        shared = [_shared(body, share) for share in percent]
        report = {
            "schema": 1,
            "agency": body["agency"],
            "period": period,
            **({"duty": duty} if duty else {}),
            "report": {"number": f"{number}/BC-{body['symbol']}", "date": dated, "received": received},
            **own,
            **({"progress": shared + own.get("progress", [])} if shared else {}),
        }
        text = MARK + "\n" + "\n".join(lines_of(report)) + "\n"
        folder = "/".join(filter(None, ("plans", NAME, "reports", duty, period)))
        yield Filed(date.fromisoformat(received[:10]), f"{folder}/{body['agency']}.yaml", text)


def _shared(body: dict[str, Any], percent: int) -> dict[str, Any]:
    result = body["result"].format(percent=percent)
    return {"task": body["task"], "progress": "in_progress", "percent": percent, "result": result}
