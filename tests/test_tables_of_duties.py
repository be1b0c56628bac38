"""Duties to report by the table that was written by hand from the contract: duty × body × facts × day → status."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.assess import Assessment, assess
from dxplan.assess.reporting import DutyReports
from dxplan.checks import check
from dxplan.model.dates import Period
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.load import Workspace, load_plan, load_record
from plans import CALENDAR


class _Loader(yaml.SafeLoader):
    """YAML 1.2: days, hours and `on` are texts, as dxplan reads them."""


_Loader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":int", ":bool"))]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true$|false$"), ["t", "f"])
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[0-9]+$"), list("0123456789"))

ROWS: list[dict[str, Any]] = yaml.load((Path(__file__).parent / "tables" / "duties.yaml").read_text("utf-8"), _Loader)[
    "rows"
]


def plan_of_row(row: dict[str, Any]) -> Workspace:
    """A plan with the row's duties, and one task."""
    duties = row["duties"] if isinstance(row["duties"], list) else [row["duties"]]
    named = [name for duty in duties for key in ("to", "bodies") for name in _list(duty[key]) if name != "leads"]
    groups = [{"name": group["id"], **group} for group in row.get("groups", ())]
    listed = {body["id"]: body for body in row.get("agencies", ())}
    office = row.get("office", "van-phong")
    bodies = dict.fromkeys([*named, *listed, *row.get("leads", ()), row["body"], office, "khac"])
    plan = {
        "schema": 1,
        "status": "in_force",
        "year": row["plan"]["year"],
        **({"until": row["plan"]["until"]} if "until" in row["plan"] else {}),
        "document": {
            **{"type": "Kế hoạch", "number": "10/KH-UBND", "issuer": "Ủy ban nhân dân", "place": "Thanh Hóa"},
            **{"date": str(row["plan"]["date"]), "title": "Chuyển đổi số"},
            "signer": {"authority": "CHỦ TỊCH", "name": "Nguyễn Văn A"},
        },
        "basis": {"text": "Thực hiện nhiệm vụ được giao."},
        "office": {"agency": office, "reports_to": "Ủy ban nhân dân"},
        "tasks": [{"id": "1", "title": "Việc", "deliverable": "Báo cáo", "lead": row.get("leads", ["khac"])}],
        "reporting": row["duties"],
        "agencies": [
            {"id": name, "name": f"Cơ quan {name}", "kind": "department", **listed.get(name, {})}
            for name in bodies
            if name not in {group["id"] for group in groups}
        ],
        "groups": groups,
    }
    return load_plan("plan.yaml", json.dumps(plan, ensure_ascii=False).encode())


def assessed(row: dict[str, Any]) -> Assessment:
    """The row's plan on its day, by its reports and its journal."""
    workspace = plan_of_row(row)
    assert workspace.plan is not None, workspace.diagnostics
    texts = [(REPORTS, {**_keys(report), "report": _receipt(report)}) for report in row.get("reports", ())]
    texts += [(JOURNAL, {"entries": row["journal"]})] if "journal" in row else []
    records = []
    for kind, content in texts:
        file = load_record("facts.yaml", json.dumps({"schema": 1, **content}, ensure_ascii=False).encode(), kind)
        assert file.record is not None, file.diagnostics
        records.append(file.record)
    return assess(workspace.plan, CALENDAR, date.fromisoformat(row["as_of"]), 30, records)


def _list(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


def _keys(report: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in report.items() if key != "received"}


def _receipt(report: dict[str, Any]) -> dict[str, Any]:
    return {"date": report["received"][:10], "received": report["received"]}


def duty_of(row: dict[str, Any], assessment: Assessment) -> DutyReports:
    name = row.get("duty", row.get("shown_duty", assessment.plan.reporting[0].id))
    return next(duty for duty in assessment.duties if duty.duty.id == name)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_duties_by_the_table(row: dict[str, Any]) -> None:
    expected = dict(row["expect"])
    if "finding" in expected:
        workspace = plan_of_row(row)
        codes = {finding.rule.code for finding in check(workspace, CALENDAR).diagnostics if finding.is_error}
        assert codes & {"DX212", "DX221", "DX222", "DX223"}, row["why"]
        return
    assessment = assessed(row)
    duty = duty_of(row, assessment)
    if "shown_duty" in row:
        assert assessment.duty_of(row["body"]) is duty
    if "periods" in expected:
        assert [str(period) for period in duty.dues] == [str(name) for name in expected["periods"]], row["why"]
    if "default_period" in expected:
        assert duty.current is not None
        assert str(duty.current.period) == expected["default_period"], row["why"]
    if "period" not in row:
        return
    period = Period.parse(str(row["period"]))
    reports = duty.reports_for(period) if period in duty.dues else None
    owed = reports and reports.of(row["body"])
    assert (owed is not None) == expected.get("owes", True), row["why"]
    if reports and owed:
        actual = {
            "status": owed.status.value,
            "due": reports.due and reports.due.isoformat(),
            "due_time": reports.hour,
            "days_late": owed.days_late,
            "window": [day.isoformat() for day in reports.window],
        }
        assert {key: actual[key] for key in expected} == expected, row["why"]
