"""Targets in running text: KPIs where one number says what is to be met, and nothing else."""

import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.exchange.cell_meanings.worded_kpis import worded_kpis
from dxplan.model.kpi import Kpi
from plans import ROOT

LEAST = "is “{text}” the least, the most, or the exact value?"


def test_the_headline_targets_of_the_scanned_plan_are_those_written_by_hand() -> None:
    text = (Path(__file__).parent / "sources" / "ke-hoach-2024.txt").read_text("utf-8")
    kpis = [*worded_kpis(text.partition("2. Yêu cầu")[0])]
    by_hand = yaml.safe_load((ROOT / "plans" / "2024.yaml").read_text("utf-8"))["kpis"][:6]
    assert len(kpis) == 6
    for kpi, entry in zip(kpis, by_hand, strict=True):
        own, target = kpi.data["target"], entry["target"]
        assert [own.get(name) for name in ("kind", "value", "low", "high")] == [
            target.get(name) for name in ("kind", "value", "low", "high")
        ]
        assert kpi.data["unit"].startswith(entry["unit"])
        assert [part["value"] for part in own.get("parts", ())] == [part["value"] for part in target.get("parts", ())]
        Kpi.model_validate({"id": "KPI.1", **kpi.data})
    assert [len(kpi.doubts) for kpi in kpis] == [0, 1, 1, 1, 0, 0]  # those with a bare number are asked for their bound


CERTAIN = [
    ("- Tối thiểu 20 doanh nghiệp công nghệ số được hỗ trợ;", "doanh nghiệp", {"kind": "at_least", "value": 20}),
    ("100% hồ sơ được số hóa trong năm 2026.", "%", {"kind": "at_least", "value": 100}),
    ("+ Trên 60% người dân có tài khoản định danh", "%", {"kind": "above", "value": 60}),
    ("a) Phấn đấu có từ 3-5 dự án quy mô lớn", "dự án", {"kind": "range", "low": 3, "high": 5}),
    ("Đào tạo ≥ 1.200.000 người", "người", {"kind": "at_least", "value": 1200000}),
    (
        "Ít nhất 90% thủ tục hành chính theo Quyết định số 12/QĐ-TTg ngày 05/01/2026",
        "%",
        {"kind": "at_least", "value": 90},
    ),
    ("Không quá 2 cuộc họp", "cuộc", {"kind": "at_most", "value": 2}),
]


@pytest.mark.parametrize(("line", "unit", "target"), CERTAIN)
def test_a_line_with_one_number_is_a_kpi(line: str, unit: str, target: dict[str, Any]) -> None:
    (kpi,) = worded_kpis(line)
    assert (kpi.data["unit"], kpi.data["target"], kpi.doubts) == (unit, target, ())
    assert kpi.data["title"][-1] not in ".;"
    assert kpi.data["title"] in line


def test_a_bare_number_is_asked_for_its_bound() -> None:
    (kpi,) = worded_kpis("60% doanh nghiệp ứng dụng nền tảng số")
    assert [doubt.text for doubt in kpi.doubts] == [LEAST]


NOTHING = [
    "Giảm 20% số cuộc họp",
    "Tăng 10% doanh thu",
    "Mỗi xã, phường có tối thiểu 5 sản phẩm",
    "Tối thiểu 01 hội nghị/quý",
    "100% cơ quan, 80% đơn vị",
    "100% hồ sơ trực tuyến; 80% toàn trình",
    "Tối thiểu 500 tỷ đồng",
    "Thực hiện Kế hoạch số 77/KH-UBND ngày 28/3/2023",
    "Năm 2026 là năm dữ liệu",
    "Thí điểm tại 126 xã, phường",
    "Tối thiểu 1.200 doanh nghiệp",
    "Hoàn thành 53 dịch vụ công, gồm: 25 dịch vụ công A và 27 dịch vụ công B",
    "20-10 dự án và 5 mô hình",
    "",
]


@pytest.mark.parametrize("line", NOTHING)
def test_a_line_that_may_mean_several_things_is_no_kpi(line: str) -> None:
    assert [*worded_kpis(line)] == []


def test_parts_keep_their_words() -> None:
    line = (
        "Hoàn thành 53 dịch vụ công, cụ thể: 25 dịch vụ công theo Đề án 06 (Quyết định số 06/QĐ-TTg ngày 06/01/2022) "
        "và 28 dịch vụ công theo Quyết định số 422/QĐ-TTg"
    )
    (kpi,) = worded_kpis(line)
    assert kpi.data["target"]["parts"] == [
        {
            "id": "1",
            "title": "Dịch vụ công theo Đề án 06 (Quyết định số 06/QĐ-TTg ngày 06/01/2022)",
            "value": 25,
        },
        {"id": "2", "title": "Dịch vụ công theo Quyết định số 422/QĐ-TTg", "value": 28},
    ]


@pytest.mark.parametrize("text", ["100% " * 30_000, "1 dịch vụ " * 30_000, "Đạt " * 50_000, "Đề án 06 " * 30_000])
def test_a_hostile_text_takes_linear_time(text: str) -> None:
    started = time.process_time()
    list(worded_kpis(text))
    assert time.process_time() - started < 3
