"""A small plan that tests change: its text, and ways to read and judge it."""

from datetime import date
from pathlib import Path, PurePath
from textwrap import dedent, indent

from dxplan.assess import SOON_DAYS, Assessment, assess
from dxplan.diagnostics import msg
from dxplan.model.plan import Plan
from dxplan.model.workdays import Calendar
from dxplan.reading.load import Workspace, load_plan
from dxplan.reading.yaml import read_source
from dxplan.repository.base import Base
from dxplan.repository.disk import unreadable
from dxplan.repository.plans import read_plan, with_superiors
from dxplan.repository.planted import planted_around
from dxplan.repository.source import Disk

ROOT = Path(__file__).parent.parent
REAL_PLAN = ROOT / "plans" / "2024.yaml"
CALENDAR = Calendar.read(read_source("days-off.yaml", (ROOT / "src/dxplan/data/days-off.yaml").read_bytes()).data)

_HEAD = """\
schema: 1
status: in_force
year: 2024
document:
  type: Kế hoạch
  number: 10/KH-BCĐ
  issuer: Ban Chỉ đạo chuyển đổi số tỉnh
  place: Thanh Hóa
  date: 2024-05-15
  title: Hoạt động năm 2024
  signer: {authority: TRƯỞNG BAN, name: Nguyễn Văn A}
basis: {text: Thực hiện nhiệm vụ được giao.}
objectives: {general: [Mục tiêu chung.], specific: "Chỉ tiêu:", headline: [], requirements: [Yêu cầu.]}
committee: {name: Ban Chỉ đạo, standing_agency: so-tttt}
agencies:
  - {id: so-tttt, name: Sở Thông tin và Truyền thông, kind: department}
  - {id: so-tc, name: Sở Tài chính, kind: department}
  - {id: so-nv, name: Sở Nội vụ, kind: department, valid_to: 2024-09-30}
groups:
  - {id: cac-so, name: Các sở, members: [so-tttt, so-tc, so-nv]}
  - {id: lien-quan, name: Các đơn vị liên quan, open: true}
"""


def plan_text(tasks: str, rest: str = "") -> str:
    """A whole plan with these tasks in section I, and these further parts."""
    section = "sections:\n  - id: I\n    title: Nhiệm vụ\n    tasks:\n"
    return _HEAD + section + indent(dedent(tasks), "      ") + dedent(rest)


def workspace_of(text: str) -> Workspace:
    """The plan as read."""
    return load_plan("plan.yaml", text.encode())


class FromPlan(Disk):
    """The disk, where each file is called by its path from the plan's folder, and one of mode 000 is not read."""

    def read(self, path: PurePath) -> bytes:
        if not Path(path).stat().st_mode & 0o777:  # the system lets root read it
            raise unreadable(Path(path), PermissionError())
        return super().read(path)

    def shown(self, path: PurePath) -> str:
        return PurePath(path).relative_to(self.directory).as_posix()


def repository_at(plan: Path) -> Workspace:
    """A plan file with the records beside it, each called by its path from the plan's folder, and what lies there."""
    disk = FromPlan(plan.parent.resolve())
    path = disk.directory / plan.name
    workspace = with_superiors(read_plan(disk, path), disk, path)
    return workspace.with_findings(planted_around([path], disk.shown))


def plan_of(tasks: str, rest: str = "") -> Plan:
    """The plan, which must be without fault."""
    workspace = workspace_of(plan_text(tasks, rest))
    assert not workspace.diagnostics
    assert workspace.plan is not None
    return workspace.plan


def judged(plan: Plan, day: str, soon_days: int = SOON_DAYS) -> Assessment:
    """The plan on a day."""
    return assess(plan, CALENDAR, date.fromisoformat(day), soon_days)


def real_plan() -> Plan:
    """The plan that the repository keeps."""
    plan = load_plan("plans/2024.yaml", REAL_PLAN.read_bytes()).plan
    assert plan is not None
    return plan


def base_at(folder: Path) -> Base:
    """What the plan of a case is compared with: `base.yaml` and the records in `base`, or why there is nothing."""
    for kind in ("unread", "unkept"):
        if (path := folder / f"{kind}.txt").exists():
            return Base(**{kind: msg(path.read_text("utf-8").strip())})  # type: ignore[arg-type]
    plan = folder / "base.yaml"
    if not plan.exists():
        return Base()
    older = repository_at(plan)
    return Base(older.plan, older.records)
