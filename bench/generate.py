"""Write plans of any size in the real format, the same text every time.

    python bench/generate.py 10000 plan.yaml           one plan of 10 000 tasks
    python bench/generate.py 34 folder --plans 693     a folder of 693 plans
    python bench/generate.py 34 folder --peers         the tasks of such a plan in the formats of other programs
    python bench/generate.py 200 folder --reports      the real plan, and so many reports on it
    python bench/generate.py 166 folder --communes     the real plan with so many communes, and four reports of each
    python bench/generate.py 166 folder --province     the real plan's bodies and so many communes beside them; a year
    python bench/generate.py 200 folder --history      the real plan in force under git, amended in so many commits

The rates are those of the real plan: a document for every second task, a KPI for every third, footnotes, printed
cells, waived findings, every kind of deadline. With documents and KPIs a task takes about 1.5 KB, as 64 KB for 34 do.
"""

import argparse
import re
import subprocess
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import count, islice, product
from pathlib import Path
from random import Random
from textwrap import wrap
from typing import Any

Node = dict[str, Any]

WIDTH = 110
ROWS = 12  # in one section
YEAR = 2024
COMMUNES = "ubnd-huyen"  # the real plan's group of its lowest level
REAL_PLAN = Path(__file__).resolve().parents[1] / "plans" / "2024.yaml"

DEPARTMENTS = {
    "vp-ubnd": "Văn phòng UBND tỉnh",
    "thanh-tra": "Thanh tra tỉnh",
    "so-nv": "Sở Nội vụ",
    "so-tp": "Sở Tư pháp",
    "so-khdt": "Sở Kế hoạch và Đầu tư",
    "so-tc": "Sở Tài chính",
    "so-ct": "Sở Công Thương",
    "so-nnptnt": "Sở Nông nghiệp và Phát triển nông thôn",
    "so-gtvt": "Sở Giao thông vận tải",
    "so-xd": "Sở Xây dựng",
    "so-tnmt": "Sở Tài nguyên và Môi trường",
    "so-tttt": "Sở Thông tin và Truyền thông",
    "so-ldtbxh": "Sở Lao động - Thương binh và Xã hội",
    "so-vhttdl": "Sở Văn hóa, Thể thao và Du lịch",
    "so-khcn": "Sở Khoa học và Công nghệ",
    "so-gddt": "Sở Giáo dục và Đào tạo",
    "so-yt": "Sở Y tế",
    "so-ngv": "Sở Ngoại vụ",
    "ban-dan-toc": "Ban Dân tộc",
}
DISTRICTS = {
    "ubnd-sam-son": "thành phố Sầm Sơn",
    "ubnd-bim-son": "thị xã Bỉm Sơn",
    "ubnd-nghi-son": "thị xã Nghi Sơn",
    "ubnd-quang-xuong": "huyện Quảng Xương",
    "ubnd-hoang-hoa": "huyện Hoằng Hóa",
    "ubnd-hau-loc": "huyện Hậu Lộc",
    "ubnd-ha-trung": "huyện Hà Trung",
    "ubnd-nga-son": "huyện Nga Sơn",
    "ubnd-thieu-hoa": "huyện Thiệu Hóa",
    "ubnd-trieu-son": "huyện Triệu Sơn",
    "ubnd-yen-dinh": "huyện Yên Định",
    "ubnd-nong-cong": "huyện Nông Cống",
    "ubnd-ngoc-lac": "huyện Ngọc Lặc",
    "ubnd-cam-thuy": "huyện Cẩm Thủy",
    "ubnd-thach-thanh": "huyện Thạch Thành",
    "ubnd-tho-xuan": "huyện Thọ Xuân",
    "ubnd-nhu-thanh": "huyện Như Thanh",
    "ubnd-lang-chanh": "huyện Lang Chánh",
    "ubnd-quan-hoa": "huyện Quan Hóa",
    "ubnd-muong-lat": "huyện Mường Lát",
}
GROUPS = {"so-ban-nganh": "Các sở, ban, ngành cấp tỉnh", "ubnd-huyen": "UBND cấp huyện"}
NAMES = {**DEPARTMENTS, **{name: f"UBND {place}" for name, place in DISTRICTS.items()}, **GROUPS}

VERBS = (
    "Xây dựng, trình ban hành và tổ chức triển khai",
    "Rà soát, chuẩn hóa và hoàn thiện",
    "Tham mưu cho Ban Chỉ đạo về việc nâng cấp",
    "Triển khai thử nghiệm rồi nhân rộng",
    "Đẩy mạnh khai thác, sử dụng",
    "Đánh giá hiện trạng và lập phương án mở rộng",
    "Tiếp tục duy trì, vận hành ổn định",
    "Phối hợp kết nối, chia sẻ và làm sạch",
    "Tổ chức tập huấn, hướng dẫn sử dụng",
    "Kiểm tra, đánh giá mức độ an toàn của",
    "Huy động nguồn lực xã hội để phát triển",
)
OBJECTS = (
    "cơ sở dữ liệu dùng chung",
    "nền tảng tích hợp, chia sẻ dữ liệu",
    "hệ thống thông tin giải quyết thủ tục hành chính",
    "quy trình điện tử của dịch vụ công trực tuyến",
    "kho dữ liệu kết quả đã số hóa",
    "nền tảng dạy học và thi trực tuyến",
    "hồ sơ sức khỏe điện tử",
    "bản đồ số và dữ liệu địa lý nền",
    "mạng truyền số liệu chuyên dùng",
    "hệ thống camera và trung tâm điều hành thông minh",
    "sàn thương mại điện tử cho sản phẩm địa phương",
    "hóa đơn và biên lai điện tử",
    "tổ công nghệ số cộng đồng",
)
FIELDS = (
    "đất đai và tài nguyên nước",
    "y tế cơ sở và dân số",
    "giáo dục phổ thông, giáo dục nghề nghiệp",
    "nông nghiệp, lâm nghiệp và thủy sản",
    "du lịch, di sản và lễ hội",
    "giao thông, vận tải và bến bãi",
    "hộ tịch, cư trú và định danh",
    "công nghiệp, cụm công nghiệp",
    "thương mại và thị trường trong nước",
    "bảo trợ xã hội, người có công",
    "xây dựng, quy hoạch đô thị",
    "khoa học, đổi mới sáng tạo",
    "phòng, chống thiên tai",
    "tài chính, ngân sách và tài sản công",
    "lưu trữ lịch sử, văn thư",
    "phát thanh, truyền hình và báo chí",
    "bưu chính, viễn thông",
)
AIMS = (
    "phục vụ người dân, doanh nghiệp và công tác chỉ đạo, điều hành của các cấp chính quyền",
    "bảo đảm đồng bộ với các hệ thống của trung ương và không trùng lặp đầu tư",
    "rút ngắn thời gian giải quyết, giảm giấy tờ và chi phí tuân thủ cho tổ chức, cá nhân",
    "góp phần phát triển chính quyền số, kinh tế số và xã hội số của địa phương",
    "gắn với cải cách hành chính và nâng cao chỉ số năng lực cạnh tranh của tỉnh",
    "bảo đảm an toàn thông tin theo cấp độ và bảo vệ dữ liệu cá nhân của người dùng",
    "tạo nền tảng cho đô thị thông minh và các dịch vụ số thiết yếu ở cơ sở",
)
RESULTS = (
    "Văn bản được ban hành, triển khai đến toàn bộ các đơn vị và được sơ kết, rút kinh nghiệm vào cuối năm",
    "Hệ thống được đưa vào vận hành chính thức, có tài liệu hướng dẫn và cán bộ đầu mối ở mỗi đơn vị",
    "Báo cáo đánh giá kèm danh mục công việc, dự toán, phân công và lộ trình của giai đoạn tiếp theo",
    "Dữ liệu được chuẩn hóa, cập nhật thường xuyên và kết nối với trục liên thông văn bản của tỉnh",
    "Các lớp tập huấn được tổ chức đủ thành phần, có kiểm tra cuối khóa và khảo sát mức độ hài lòng",
)
WHOLES = (
    "đơn vị cấp huyện, cấp xã trong phạm vi triển khai",
    "hồ sơ thuộc lĩnh vực đã được rà soát, công bố",
    "cán bộ, công chức, viên chức trực tiếp thực hiện",
    "cơ sở kinh doanh, hợp tác xã đang hoạt động",
    "hộ gia đình ở thôn, bản đã có điện lưới quốc gia",
)


def plan_text(tasks: int, nth: int = 0) -> str:
    """A plan of so many tasks; plans of the same size differ by their `nth`."""
    return "\n".join(_yaml(_plan(tasks, nth), 0)) + "\n"


def _plan(tasks: int, nth: int = 0) -> Node:
    choose = Random(f"{tasks} {nth}")
    documents = [_document(number, choose) for number in range(1, max(tasks // 2, 1) + 1)]
    rows, kpis = _rows(tasks, documents, choose)
    return {
        **_head(documents[0], [kpi["id"] for kpi in kpis[:6]]),
        "kpis": kpis,
        "sections": rows,
        **_foot(),
        "documents": documents,
    }


def write_peers(tasks: int, folder: Path) -> None:
    """A plan's tasks in the formats of other programs: of each its title, its day, and the body that leads."""
    sections = [part for section in _plan(tasks)["sections"] for part in section.get("sections", [section])]
    nodes = [task for section in sections for task in section["tasks"]]
    write_doorstop(nodes, folder / "doorstop")
    rows = [(_due(node), node["title"], node.get("lead", ["vp-ubnd"])[0]) for node in nodes]
    todo = (f"{title} @{lead} due:{due}\n" for due, title, lead in rows)
    (folder / "todo.txt").write_text("".join(todo), encoding="utf-8")
    accounts = (f"{YEAR}-01-01 open Plan:{name.title()}\n" for name in ("I", *DEPARTMENTS))
    entries = (f'{due} * "{title}"\n  Plan:{lead.title()}  1 TASK\n  Plan:I\n' for due, title, lead in rows)
    ledger = "".join(('option "name_assets" "Plan"\n', *accounts, *entries))
    (folder / "plan.beancount").write_text(ledger, encoding="utf-8")
    journal = (f"{due} {title}\n  {lead}  1 task\n  plan:I\n\n" for due, title, lead in rows)
    (folder / "plan.journal").write_text("".join(journal), encoding="utf-8")
    (folder / "taskwarrior").mkdir()
    (folder / "taskrc").write_text("data.location=taskwarrior\ngc=off\nverbose=nothing\n", encoding="utf-8")
    pending = (
        f'[description:"{title}" due:"{(due - date(1970, 1, 1)).days * 86400}" entry:"1704067200" project:"{lead}" '
        f'status:"pending" uuid:"00000000-0000-4000-8000-{number:012}"]\n'
        for number, (due, title, lead) in enumerate(rows, 1)
    )
    (folder / "taskwarrior" / "pending.data").write_text("".join(pending), encoding="utf-8")


def _due(task: Node) -> date:
    """The day of a deadline with a day, else the end of the year."""
    deadline = task["deadline"]
    due: date = deadline.get("due", date(YEAR, 12, 31)) if isinstance(deadline, dict) else date(YEAR, 12, 31)
    return due


def write_doorstop(tasks: Sequence[Node], folder: Path) -> None:
    """The titles and deliverables of tasks as the items of a doorstop document."""
    (folder / ".git").mkdir(parents=True)  # doorstop takes the nearest working copy for its root
    (folder / ".doorstop.yml").write_text("settings: {digits: 5, prefix: REQ, sep: ''}\n", encoding="utf-8")
    for number, task in enumerate(tasks, 1):
        item = {"active": "true", "derived": "false", "header": "''", "level": f"'1.{number}'", "links": "[]"}
        item |= {"normative": "true", "ref": "''", "reviewed": "null"}
        text = "\n".join(f"{key}: {value}" for key, value in item.items())
        body = f"{task['title']}\n\n  {task.get('deliverable', '-')}"
        (folder / f"REQ{number:05}.yml").write_text(f"{text}\ntext: |\n  {body}\n", encoding="utf-8")


def write_reports(reports: int, folder: Path) -> None:
    """The real plan in a repository, with so many reports of its fifty bodies, each on every task it has a part in."""
    file = folder / "plans" / REAL_PLAN.name
    file.parent.mkdir(parents=True)
    file.write_bytes(REAL_PLAN.read_bytes())
    tasks, choose = tasks_of_bodies(), Random(reports)
    bodies = list(tasks)
    for nth in range(reports):
        body, quarter = bodies[nth % len(bodies)], nth // len(bodies) % 4 + 1
        day = date(YEAR, 3 * quarter, 5) + timedelta(days=choose.randrange(9))
        report = [f"schema: 1\nagency: {body}\nperiod: {YEAR}-Q{quarter}"]
        report.append(
            f"report: {{number: {10 + nth}/BC-X, date: {day}, received: {day + timedelta(days=2)}}}\nprogress:"
        )
        for name in tasks[body]:
            percent = min(100, 20 * quarter + choose.randrange(20))
            report.append(f"  - task: {name}\n    progress: in_progress\n    percent: {percent}")
            report.append("    result: Đã ban hành kế hoạch và triển khai đến các đơn vị trực thuộc")
        report.append("difficulties: [Thiếu cán bộ chuyên trách công nghệ thông tin ở cấp xã]")
        file = folder / "plans" / str(YEAR) / "reports" / f"{YEAR}-Q{quarter}" / f"{body}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(report) + "\n", encoding="utf-8")


def tasks_of_bodies() -> dict[str, list[str]]:
    """The fifty bodies that report on the real plan, with the tasks that each has a part in, but those that recur."""
    from dxplan.assess.members import Members
    from dxplan.reading.load import load_plan

    plan = load_plan(REAL_PLAN.name, REAL_PLAN.read_bytes()).plan
    assert plan is not None
    duty = plan.first_duty
    assert duty is not None
    members, day = Members(plan), date(YEAR, 6, 14)
    tasks: dict[str, list[str]] = {body: [] for body in members.expanded(duty.bodies, day) if body not in duty.to}
    for task in plan.tasks():
        for body in members.expanded((*task.lead, *task.coordinating), day):
            if body in tasks and task.deadline and task.deadline.kind != "recurring":
                tasks[body].append(task.id)
    return tasks


def write_communes(communes: int, folder: Path) -> None:
    """The real plan in a repository, with so many communes in place of its districts and their reports for four
    quarters. The last commune owes its report for the fourth quarter; every seventh finishes what it leads."""
    from dxplan.reading.load import load_plan

    text = REAL_PLAN.read_text(encoding="utf-8").replace(f"first_period: {YEAR}-Q2", f"first_period: {YEAR}-Q1")
    names = [f"ubnd-xa-{number:04}" for number in range(1, communes + 1)]
    agencies = "".join(f"  - {{id: {name}, name: UBND xã số {name[-4:]}, kind: commune}}\n" for name in names)
    text = re.sub(r"\n  - id: ubnd-(?!huyen\n).*\n(    .*\n)+", "", text)
    text = re.sub(rf"(- id: {COMMUNES}\n(?:    .*\n)*?    members: )\[[^]]*\]", rf"\1[{', '.join(names)}]", text)
    file = folder / "plans" / REAL_PLAN.name
    file.parent.mkdir(parents=True)
    file.write_text(text.replace("\nagencies:\n", f"\nagencies:\n{agencies}", 1), encoding="utf-8")
    plan = load_plan(REAL_PLAN.name, REAL_PLAN.read_bytes()).plan
    assert plan is not None
    once = [task for task in plan.tasks() if task.deadline and task.deadline.kind != "recurring"]
    shared = [(task.id, COMMUNES in task.lead) for task in once if COMMUNES in (*task.lead, *task.coordinating)]
    parts = sorted(shared, key=lambda part: not part[1])[:8]
    for quarter, (nth, name) in product(range(1, 5), enumerate(names)):
        if quarter < 4 or nth < communes - 1:
            path = folder / "plans" / str(YEAR) / "reports" / f"{YEAR}-Q{quarter}" / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_commune_report(name, quarter, nth, parts), encoding="utf-8")


def _commune_report(name: str, quarter: int, nth: int, parts: Sequence[tuple[str, bool]]) -> str:
    """A report with a word on each task; `parts` has the tasks, and whether the communes lead them."""
    day = date(YEAR, 3 * quarter, 5) + timedelta(days=nth % 9)
    lines = [
        f"schema: 1\nagency: {name}\nperiod: {YEAR}-Q{quarter}",
        f"report: {{number: {10 + nth}/BC-UBND, date: {day}, received: {day}}}\nprogress:",
    ]
    for task, is_led in parts:
        done = is_led and quarter == 4 and nth % 7 == 0
        lines.append(f"  - task: {task}\n    progress: {'completed' if done else 'in_progress'}")
        shown = f"evidence: [{{number: {nth + 1}/BC-UBND, date: {day}}}]" if done else f"percent: {20 * quarter}"
        lines.append(f"    {shown}")
    return "\n".join(lines) + "\n"


def write_history(commits: int, folder: Path) -> None:
    """A repository whose first commit has the real plan in force, and whose others each move a due day."""
    text = REAL_PLAN.read_text(encoding="utf-8").replace("status: draft\n", "status: in_force\n", 1)
    day, ledger = "due: 2024-12-31\n", ["\namendments:\n"]
    begin = text.index(day, text.index("\nsections:\n"))
    end = begin + len(day)
    task = re.findall(r"- id: (\S+)", text[:begin])[-1]
    due = date(2024, 12, 31)
    folder.mkdir(parents=True)
    stream = [_commit(text, "2024")]
    for number in range(1, commits):
        old, due = due, date(2024, 11, 1) + timedelta(number % 60)
        ledger += [
            f"  - document: {number}/KH-BCĐ\n    date: 2024-10-15\n    reason: Điều chỉnh\n    changes:\n",
            f"      - {{path: tasks/{task}/deadline/due, from: {old}, to: {due}}}\n",
        ]
        stream.append(_commit(f"{text[:begin]}due: {due}\n{text[end:]}{''.join(ledger)}", str(number)))
    for arguments in (("init", "-q", "-b", "main"), ("fast-import", "--quiet"), ("reset", "-q", "--hard")):
        subprocess.run(["git", "-C", folder, *arguments], input=b"".join(stream), check=True)


def _commit(text: str, message: str) -> bytes:
    raw = text.encode()
    head = "commit refs/heads/main\ncommitter bench <bench@example.org> 1729000000 +0700\n"
    return (
        f"{head}data {len(message)}\n{message}\nM 100644 inline plans/2024.yaml\ndata {len(raw)}\n".encode()
        + raw
        + b"\n"
    )


def _rows(tasks: int, documents: Sequence[Node], choose: Random) -> tuple[list[Node], list[Node]]:
    """The sections, every second one in three parts, and the KPIs of their tasks."""
    sections: list[Node] = []
    kpis: list[Node] = []
    marks, numbers = count(1), iter(range(tasks))
    for ordinal in count(1):
        name = _roman(ordinal)
        leaves: list[Node] = []
        for part in [f"{name}.{letter}" for letter in "ABC"] if ordinal % 2 == 0 else [name]:
            title = f"{choose.choice(OBJECTS)} trong lĩnh vực {choose.choice(FIELDS)}"
            leaf: Node = {"id": part, "title": title[0].upper() + title[1:], "tasks": []}
            for row, index in enumerate(islice(numbers, ROWS), 1):
                document = documents[index // 2 % len(documents)]
                task, kpi = _task(f"{part}.{row}", index, document, marks, choose)
                leaf["tasks"].append(task)
                if kpi:
                    kpis.append({"id": f"KPI.{len(kpis) + 1}", **kpi})
            if leaf["tasks"]:
                leaves.append(leaf)
        if not leaves:
            return sections, kpis
        whole = {"id": name, "title": f"Nhóm nhiệm vụ về {choose.choice(FIELDS)}", "sections": leaves}
        sections += leaves if ordinal % 2 else [whole]
    raise AssertionError


def _task(name: str, index: int, document: Node, marks: Iterator[int], choose: Random) -> tuple[Node, Node | None]:
    subject = f"{choose.choice(OBJECTS)} trong lĩnh vực {choose.choice(FIELDS)}"
    place = choose.choice(tuple(DISTRICTS.values()))
    title = f"{choose.choice(VERBS)} {subject} trên địa bàn {place}, {choose.choice(AIMS)}"
    cited = f"{document['type']} số {document['number']} ngày {_day(document['date'])}"
    task: Node = {"id": name, "title": title if index % 2 else f"{title} theo {cited}"}
    if index % 9 == 8:
        reason = f"Ô để trống trong văn bản; nhiệm vụ dẫn {cited}, đơn vị thực hiện theo kế hoạch đó"
        task["deadline"] = {"text": f"Theo {cited} đã được ban hành", "kind": "by_document"}
        return {**task, "waivers": [{"rule": rule, "reason": reason} for rule in ("DX501", "DX502")]}, None
    percentage, whole = 5 * choose.randint(8, 20), choose.choice(WHOLES)
    result = ". ".join(choose.sample(RESULTS, 2))
    has_kpi = index % 3 == 0
    task["deliverable"] = f"{percentage}% {whole} tham gia. {result}" if has_kpi else result
    task["deadline"] = _deadline(index, cited, choose)
    task["lead"] = [choose.choice(tuple(DEPARTMENTS))]
    task["coordinating"] = [choose.choice(tuple(DISTRICTS)), "so-ban-nganh"]
    if index % 3 == 1:
        task["printed"] = {"coordinating": "\n".join(f"- {NAMES[body]};" for body in task["coordinating"])}
    if index % 5 == 2:
        about = f"{cited} của UBND tỉnh về {subject} đến năm 2025 và định hướng những năm tiếp theo."
        task["footnotes"] = [{"mark": next(marks), "after": f"địa bàn {place}", "text": about}]
    if index % 7 == 3:
        task["remark"] = f"Cùng phạm vi với nhiệm vụ khác của lĩnh vực; cần đối chiếu khi báo cáo về {subject}"
    if not has_kpi:
        return task, None
    numerator = f"{whole[0].upper()}{whole[1:]} tham gia sử dụng {subject}"
    kpi = {
        "title": f"{percentage}% {whole} trên địa bàn {place} tham gia sử dụng {subject}",
        "unit": "%",
        "target": {"kind": "at_least", "value": percentage, "due": date(YEAR, 12, 31)},
        "ratio": {"numerator": numerator, "denominator": f"{whole[0].upper()}{whole[1:]} của {place}"},
        "tasks": [name],
    }
    return task, kpi


def _deadline(index: int, cited: str, choose: Random) -> str | Node:
    """A deadline of each kind in turn, most with its meaning written out, some as a bare wording."""
    month = choose.randint(6, 12)
    last = date(YEAR + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    day = last.replace(day=choose.randint(5, 25))
    match index % 10:
        case 0:
            return {"text": f"Tháng {month}", "kind": "fixed", "due": last}
        case 1:
            return {"text": _day(day), "kind": "fixed", "due": day}
        case 2:
            return {"text": "Hàng Quý", "kind": "recurring", "every": "quarter"}
        case 3:
            return {"text": "Thường xuyên", "kind": "ongoing"}
        case 4:
            return {"text": f"Theo {cited}", "kind": "by_document"}
        case 5:
            return {"text": "Theo tiến độ của các bộ, ngành Trung ương", "kind": "external"}
        case 6:
            condition = "Bộ Tài chính ban hành Kế hoạch"
            text = f"Quý III/{YEAR} (ngay sau khi {condition})"
            return {"text": text, "kind": "fixed", "due": date(YEAR, 9, 30), "condition": condition}
        case 7:
            return {"text": f"Năm {YEAR}", "kind": "fixed", "due": date(YEAR, 12, 31)}
        case 8:
            return f"Trước ngày {_day(day)}"
        case _:
            return f"Tháng {month}/{YEAR}"


def _document(number: int, choose: Random) -> Node:
    issued = date(2021, 1, 4) + timedelta(weeks=number % 150, days=number % 5)  # from Monday to Friday
    symbol, kind = choose.choice((("KH", "Kế hoạch"), ("QĐ", "Quyết định")))
    return {
        "id": f"{symbol.lower().replace('đ', 'd')}-{number}-{issued.year}",
        "number": f"{number}/{symbol}-UBND",
        "date": issued,
        "type": kind,
        "issuer": "UBND tỉnh",
        "title": f"Phát triển {choose.choice(OBJECTS)} trong lĩnh vực {choose.choice(FIELDS)} giai đoạn 2021-2025",
    }


def _head(document: Node, headline: list[str]) -> Node:
    cited = f"{document['type']} số {document['number']} ngày {_day(document['date'])}"
    return {
        "schema": 1,
        "status": "draft",
        "year": YEAR,
        "document": {
            "symbol": "KH-BCĐ",
            "type": "Kế hoạch",
            "issuer": "Ban Chỉ đạo chuyển đổi số tỉnh",
            "place": "Thanh Hóa",
            "date": f"{YEAR}-05",
            "title": f"Hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh năm {YEAR}",
            "signer": {"authority": "TRƯỞNG BAN", "name": "Nguyễn Văn An"},
        },
        "basis": {"text": f"Thực hiện {cited} của UBND tỉnh", "documents": [document["id"]]},
        "objectives": {
            "general": ["Phát triển đồng bộ chính quyền số, kinh tế số và xã hội số trên địa bàn tỉnh"],
            "specific": "Tập trung thực hiện các chỉ tiêu sau đây",
            "headline": headline,
            "requirements": ["Bám sát thực tiễn, rõ người, rõ việc, rõ thời hạn và rõ kết quả"],
        },
    }


def _foot() -> Node:
    departments = [{"id": name, "name": NAMES[name], "kind": "department"} for name in DEPARTMENTS]
    districts = [{"id": name, "name": NAMES[name], "kind": "district"} for name in DISTRICTS]
    groups = zip(GROUPS, (DEPARTMENTS, DISTRICTS), strict=True)
    meeting = {"id": "HD.1", "title": "Tổ chức các phiên họp của Ban Chỉ đạo", "deadline": "Hàng quý"}
    return {
        "activities": [{**meeting, "lead": ["so-tttt"], "fulfilled_by": "sessions"}],
        "committee": {"name": "Ban Chỉ đạo chuyển đổi số tỉnh", "standing_agency": "so-tttt"},
        "reporting": {
            "text": "Báo cáo định kỳ hàng quý (trước ngày 15 của tháng cuối cùng của quý)",
            "every": "quarter",
            "due_day": 14,
            "first_period": f"{YEAR}-Q2",
            "to": "so-tttt",
            "bodies": list(GROUPS),
        },
        "agencies": departments + districts,
        "groups": [{"id": name, "name": GROUPS[name], "members": list(members)} for name, members in groups],
    }


def _day(day: date) -> str:
    """As offices write it: small days and the first two months with a zero before them."""
    return f"{day.day:02}/{day.month:0{2 if day.month < 3 else 1}}/{day.year}"


def _roman(number: int) -> str:
    signs = {"C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}
    found = ""
    for sign, value in signs.items():
        times, number = divmod(number, value)
        found += sign * times
    return found


def _yaml(node: Node, indent: int) -> Iterator[str]:
    """A mapping laid out as in the real plan: ids in brackets, long texts folded."""
    pad = " " * indent
    for key, value in node.items():
        match value:
            case dict():
                yield f"{pad}{key}:"
                yield from _yaml(value, indent + 2)
            case [dict(), *_]:
                yield f"{pad}{key}:"
                for item in value:
                    first, *rest = _yaml(item, indent + 4)
                    yield f"{pad}  - {first.lstrip()}"
                    yield from rest
                    yield ""
            case [str(text), *_] if " " in text:
                yield f"{pad}{key}:"
                yield from (f"{pad}  - {text}" for text in value)
            case list():
                yield f"{pad}{key}: [{', '.join(value)}]"
            case _:
                yield from _scalar(f"{pad}{key}:", str(value), pad + "  ")


def _scalar(lead: str, text: str, pad: str) -> Iterator[str]:
    if "\n" in text:
        yield f"{lead} |-"
        yield from (pad + line for line in text.split("\n"))
    elif len(lead) + 1 + len(text) > WIDTH:
        yield f"{lead} >-"
        yield from (pad + line for line in wrap(text, WIDTH - len(pad), break_on_hyphens=False))
    else:
        yield f'{lead} "{text}"' if text.startswith("%") else f"{lead} {text}"


def main() -> None:
    """Write what the command line asks for."""
    parser = argparse.ArgumentParser(description="Write generated plans.")
    parser.add_argument("tasks", type=int, help="tasks in each plan")
    parser.add_argument("out", type=Path, help="the file to write, or the folder for --plans")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--plans", type=int, default=0, help="write so many different plans into a folder")
    form.add_argument("--peers", action="store_true", help="write the tasks for other programs into a new folder")
    form.add_argument("--reports", action="store_true", help="the number is of reports on the real plan")
    form.add_argument("--communes", action="store_true", help="the number is of communes on the real plan")
    form.add_argument("--province", action="store_true", help="the number is of communes beside the bodies")
    form.add_argument("--history", action="store_true", help="the number is of commits that amend the real plan")
    given = parser.parse_args()
    if given.history:
        write_history(given.tasks, given.out)
    elif given.province:
        from province import write_province  # it takes from this module

        write_province(given.tasks, given.out)
    elif given.communes:
        write_communes(given.tasks, given.out)
    elif given.reports:
        write_reports(given.tasks, given.out)
    elif given.peers:
        write_peers(given.tasks, given.out)
    elif given.plans:
        given.out.mkdir(parents=True, exist_ok=True)
        for nth in range(given.plans):
            (given.out / f"plan-{nth:03}.yaml").write_text(plan_text(given.tasks, nth), encoding="utf-8")
    else:
        given.out.write_text(plan_text(given.tasks), encoding="utf-8")


if __name__ == "__main__":
    main()
