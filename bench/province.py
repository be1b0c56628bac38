"""The real plan with its fifty bodies, and the 166 communes and wards of 2025 beside them: a year of 216 bodies.

`bench/generate.py 166 folder --province` writes it. Of the communes, 126 lead a task together, all lead work that
comes back each quarter and a task that the office counts; of each quarter's reports most are in time, some late, some
never sent.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from generate import REAL_PLAN, YEAR, tasks_of_bodies

PACKAGED = REAL_PLAN.parents[1] / "src" / "dxplan" / "data" / "bodies" / "thanh-hoa-2025.yaml"
ALL, FIRST = "ubnd-cap-xa", "xa-dot-1"
FIRST_COMMUNES = 126

SECTION = """
  - id: IX
    title: Chính quyền số cấp xã
    tasks:
      - id: IX.1
        title: Chuyển bộ phận một cửa cấp xã sang quy trình điện tử toàn trình
        deliverable: Bộ phận một cửa của từng xã, phường tiếp nhận 100% hồ sơ bằng quy trình điện tử
        deadline: {text: Tháng 9, kind: fixed, due: 2024-09-30}
        lead: [xa-dot-1]
        coordinating: [so-tttt, vp-ubnd]

      - id: IX.2
        title: Công khai kết quả giải quyết thủ tục hành chính trên trang thông tin điện tử của xã, phường
        deliverable: Bảng kết quả của từng quý
        deadline: {text: Hàng Quý, kind: recurring, every: quarter}
        lead: [ubnd-cap-xa]

      - id: IX.3
        title: Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng của các xã, phường
        deliverable: Các lớp tập huấn
        deadline: {text: Quý IV/2024, kind: fixed, due: 2024-12-31}
        lead: [so-tttt]
        coordinating: [ubnd-cap-xa]

      - id: IX.4
        title: Số hóa hồ sơ còn hiệu lực đang lưu tại UBND cấp xã
        deliverable: Cơ sở dữ liệu hồ sơ của từng xã, phường
        deadline: {text: Tháng 10, kind: fixed, due: 2024-10-31}
        lead: [ubnd-cap-xa]
        coordinating: [so-nv]
"""

DIFFICULTIES = (
    "Đường truyền tại các thôn, bản vùng cao chưa ổn định",
    "Cán bộ phụ trách công nghệ thông tin ở cấp xã đều kiêm nhiệm",
    "Máy quét của bộ phận một cửa đã cũ, hỏng chưa được thay thế",
    "Phần mềm một cửa còn chậm vào giờ cao điểm",
)
PROPOSALS = (
    "Bố trí kinh phí thay thế máy quét cho bộ phận một cửa",
    "Sở Thông tin và Truyền thông mở thêm lớp tập huấn tại chỗ",
)


def write_province(communes: int, folder: Path) -> None:
    """The plan in a repository, with its reports of three quarters and the office's journal."""
    packaged = PACKAGED.read_text(encoding="utf-8")
    commune = r"  - id: (\S+)\n    name: (.+)\n    aliases: .+\n    kind: (commune|ward)\n"
    bodies = re.findall(commune, packaged)[:communes]
    names = [name for name, *_ in bodies]
    plan = folder / "plans" / REAL_PLAN.name
    plan.parent.mkdir(parents=True)
    plan.write_text(_plan_text(bodies), encoding="utf-8")
    choose = Random(communes)
    parts = tasks_of_bodies()
    for quarter in (2, 3, 4):
        for nth, body in enumerate([*parts, *names]):
            if report := _report(body, quarter, nth, parts.get(body) or _parts_of_commune(body, names), choose):
                path = folder / "plans" / str(YEAR) / "reports" / f"{YEAR}-Q{quarter}" / f"{body}.yaml"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(report, encoding="utf-8")
    journal = folder / "plans" / str(YEAR) / "journal" / f"{YEAR}-09.yaml"
    journal.parent.mkdir()
    journal.write_text(_journal(names), encoding="utf-8")


def _plan_text(bodies: list[tuple[str, str, str]]) -> str:
    names = [name for name, *_ in bodies]
    agencies = "".join(f"  - {{id: {name}, name: {title}, kind: {kind}}}\n" for name, title, kind in bodies)
    groups = "".join(
        f'  - {{id: {group}, name: "{title}", members: [{", ".join(members)}]}}\n'
        for group, title, members in (
            (ALL, "UBND các xã, phường", names),
            (FIRST, "UBND các xã, phường triển khai đợt 1", names[:FIRST_COMMUNES]),
        )
    )
    text = REAL_PLAN.read_text(encoding="utf-8")
    for old, new in (
        ("ubnd-huyen, cong-an, cuc", f"ubnd-huyen, {ALL}, cong-an, cuc"),
        ("\nagencies:\n", f"\nagencies:\n{agencies}"),
        ("\ngroups:\n", f"\ngroups:\n{groups}"),
        ("\nactivities:\n", f"{SECTION}\nactivities:\n"),
    ):
        text = text.replace(old, new, 1)
    return text


def _parts_of_commune(name: str, names: list[str]) -> list[str]:
    return ["IX.1"] * (name in names[:FIRST_COMMUNES]) + ["IX.2", "IX.4"]


def _report(body: str, quarter: int, nth: int, tasks: list[str], choose: Random) -> str | None:
    """A report, or None: every fourteenth body never sends one, another ninth is some days late."""
    luck = (nth + 5 * quarter) % 28
    if luck in (3, 17):
        return None
    day = date(YEAR, 3 * quarter, 5) + timedelta(days=nth % 8)
    received = day + timedelta(days=choose.randrange(9, 20) if luck in (5, 11, 23) else choose.randrange(3))
    head = f"schema: 1\nagency: {body}\nperiod: {YEAR}-Q{quarter}"
    lines = [f"{head}\nreport: {{number: {10 + nth}/BC-UBND, date: {day}, received: {received}}}"]
    lines += ["progress:"] if tasks else []
    for task in tasks:
        lines += _progress(task, quarter, nth, day)
    if nth % 3 == 0:
        lines.append(f'difficulties: ["{DIFFICULTIES[nth // 3 % len(DIFFICULTIES)]}"]')
    if nth % 10 == 0:
        lines.append(f"proposals: [{PROPOSALS[nth // 10 % len(PROPOSALS)]}]")
    return "\n".join(lines) + "\n"


def _progress(task: str, quarter: int, nth: int, day: date) -> Iterator[str]:
    """What a body did: half of the communes end IX.1 in its quarter, nearly all send the table of each quarter."""
    yield f"  - task: {task}"
    done = (task == "IX.1" and quarter > 2 and nth % 2 == 0) or (task == "IX.2" and nth % 12 > 0)
    if task == "IX.2":
        yield f"    occurrence: {YEAR}-Q{quarter}"
    yield f"    progress: {'completed' if done else 'in_progress'}"
    if done:
        yield "    result: Đã thực hiện xong và thông báo công khai"
        yield f"    evidence: [{{number: {nth + 1}/BC-UBND, date: {day}}}]"
    else:
        yield f"    percent: {min(95, 20 * quarter + nth % 20)}"


def _journal(names: list[str]) -> str:
    """What the office itself knows: a count of the communes, and requests for more time that wait."""
    asked = "".join(
        f"""
  - kind: extension_request
    on: 2024-09-{20 + at}
    task: IX.1
    agency: {name}
    due: 2024-11-{15 + at}
    reason: Chờ bàn giao thiết bị của bộ phận một cửa
    evidence: [{{number: {40 + at}/UBND-VX, date: 2024-09-{20 + at}}}]
"""
        for at, name in enumerate(names[1:12:4])
    )
    return f"""\
schema: 1
entries:
  - kind: progress
    on: 2024-09-25
    agency: {ALL}
    task: IX.4
    progress: in_progress
    count: {{done: {len(names) // 2}, of: {len(names)}}}
    result: Theo phần mềm số hóa, một nửa số xã, phường đã số hóa xong
    evidence: [{{number: 311/BC-STTTT, date: 2024-09-25}}]
{asked}"""
