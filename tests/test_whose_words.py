"""Nothing knows whose plan it is: three invented plans are printed whole, and no word of the first plan is in them.

A word that stands in an output and in `plans/2024.yaml`, and that the invented plan does not have, must belong to a
phrase of `NEUTRAL`. Words are compared in pairs, so `chỉ đạo` may stand where `Ban Chỉ đạo` may not.
"""

import ast
import io
import json
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from dxplan.cli import main
from dxplan.documents.kinds import DOCUMENTS
from histories import History
from plans import ROOT

INVENTED = ROOT / "tests" / "invented"
FIRST = ROOT / "plans" / "2024.yaml"


class Invented(NamedTuple):
    """An invented plan, the day on which it is read, and what is shown one by one."""

    day: str
    late: str
    """A body that is late."""
    shown: tuple[str, ...]
    edit: tuple[str, str]
    """An amendment: words of the file, and what stands in their place."""
    noted: frozenset[str]
    """The rules of which `validate` finds something: all of them notes, see `NOTED`."""
    without: frozenset[str] = frozenset({"member"})
    """The documents that it can't have."""


PLANS = {
    # without a committee nobody oversees bodies
    "province": Invented(
        "2026-09-10",
        "so-xd",
        ("1.a", "1.c", "2.b", "KPI.1", "KPI.2", "so-nnmt", "xa-an-loc", "ubnd-xa", "nq-11-2026"),
        ('deadline: "30/9/2026"', 'deadline: "30/10/2026"'),
        frozenset({"DX205", "DX209"}),
    ),
    "party": Invented(
        "2026-09-21",
        "mttq",
        ("A.1", "B.1", "B.2", "KPI.1", "KPI.2", "vp-du", "cb-thon-dong", "cac-chi-bo", "qd-296-2025"),
        ('deadline: "30/9/2026"', 'deadline: "30/10/2026"'),
        frozenset({"DX205", "DX306"}),
    ),
    "school": Invented(
        "2027-01-20",
        "to-anh",
        ("I.1", "I.2", "II.3", "KPI.1", "KPI.2", "to-van-phong", "to-toan", "cac-to", "nq-03-2026"),
        ('deadline: "31/3/2027"', 'deadline: "30/4/2027"'),
        frozenset({"DX209"}),
        frozenset(),
    ),
}
NOTED = {
    "DX205": "a due day is a day off, as real plans have it",
    "DX209": "a deadline at another's pace, in words that are not known",
    "DX306": "a target in words that no task serves",
}
LETTER, AMENDMENT = "report reminder --agency {} --level 2", "report amendment --base HEAD"
SCREENS = ("status", "tasks", "overdue", "kpis", "workload", "reporting", "calendar")


NEUTRAL = {
    "what any plan has": (
        "kế hoạch; mục tiêu; nhiệm vụ; hoạt động thường xuyên; chỉ tiêu; lĩnh vực; kinh phí thực hiện; tổ "
        "chức thực hiện; tổ chức triển khai; nội dung; giải pháp; trọng tâm; thời hạn; thời gian; kết quả; "
        "sản phẩm; cụ thể; chung; hoạt động; thay đổi; kỹ thuật; chủ đề; ưu tiên; chú thích; phục vụ; căn cứ "
        "pháp lý; công việc; việc; phần việc; bản đang làm việc; một số"
    ),
    "who does it": (
        "cơ quan; đơn vị; chủ trì; phối hợp; cơ quan chủ trì; tổ chức, cá nhân; thành viên; đồng chí; người; "
        "phụ trách; chịu trách nhiệm; phân công; được giao; có liên quan; liên quan; nhóm"
    ),
    "how it stands": (
        "hoàn thành; thực hiện; triển khai; quá hạn; đến hạn; đúng hạn; tiến độ; chậm tiến độ; tình hình; "
        "tình trạng; thường xuyên; định kỳ; điều kiện; đánh giá; chưa có; số liệu; trong kỳ; trong đó; tổng "
        "số; tổng cộng; đúng tiến độ; tiếp tục; chuyển tiếp; hạn chế; khó khăn; vướng mắc; vấn đề chung; "
        "nguyên nhân; kết quả nổi bật"
    ),
    "what is written and asked": (
        "báo cáo; tổng hợp; đôn đốc; theo dõi; kiểm tra; đề xuất; kiến nghị; ý kiến; đề nghị; yêu cầu; rà "
        "soát; đối chiếu; bổ sung; sửa đổi; xem xét; chỉ đạo; quyết định; kết luận; chủ động; tập trung; bảo "
        "đảm; thông báo; thông tin; văn bản; tài liệu; danh sách; chế độ; ban hành; công văn; đưa ra; giao; "
        "nêu; gửi; nhận; hiệu lực"
    ),
    "sessions": (
        "phiên họp; chương trình; chuẩn bị; tham dự; công tác chỉ đạo, điều hành; sơ kết; tổng kết; thành "
        "phần; địa điểm"
    ),
    "Nghị định 30/2020/NĐ-CP": (
        "cộng hòa xã hội chủ nghĩa việt nam; độc lập; tự do; hạnh phúc; nơi nhận; để báo cáo; căn cứ; điều; "
        "mục; phụ lục; trích yếu; ký hiệu; số; kèm theo; ngày tháng năm; của; khác; và; các; theo; về; tại; "
        "có; đã; để; nào; không; phải; do; được; với"
    ),
    "Hướng dẫn 36-HD/VPTW": ("đảng cộng sản việt nam"),
    "the calendar's days off": ("chủ nhật; ngày văn hóa việt nam; quốc tế lao động"),
    "small words": (
        "vị trí; trong; ngoài; trên; dưới; cho; là; khi; nếu; thì; như; từng; mỗi; cùng; hoặc; bằng; vào; ra; lại; "
        "chưa; còn; cần; rõ; đó; này; những; nhiều; đối với; đồng thời; thủ trưởng"
    ),
    "counts and time": ("ngày; tháng; năm; kỳ; giai đoạn; tháng cuối; cuối năm; đầu năm; từ; đến; trước; sau; nay"),
}
"""Phrases of the first plan that suit any plan, by why they do."""
STATE = frozenset(
    ("tỉnh", "huyện", "xã", "phường", "thôn", "phố", "sở", "ubnd", "hđnd", "bcđ", "mttq", "ủy", "quý", "ban", "đảng")
)
"""Words that name a body, an area, or a time of the first plan's reports."""
QUARTERS = ("quý",)
LOOK_BACK = frozenset({"report year-end", "report quarterly", "report agency --all", "report member --all"})
"""The documents that look back on a quarter, whatever the plan's own reports are about."""


def words(text: str) -> Iterator[list[str]]:
    """The words of a text in small letters, in runs that no sign, no number and no symbol of a document breaks."""
    plain = re.sub(r"&\w+;|</?\w+>|\*+", "\n", text)
    plain = re.sub(r"\S*\w[/_]\w\S*|\b[IVX]+\b", "\n", plain)
    for run in re.split(r"[^\w\s&]|\d+|\n", plain):
        yield run.casefold().split()


def pairs(text: str) -> set[tuple[str, str]]:
    """The pairs of words that stand beside each other in a text."""
    return {pair for run in words(text) for pair in pairwise(run)}


def values(text: str) -> str:
    """What a YAML file says: without its comments and keys."""
    return re.sub(r"^ *#.*$|[\w.]+:(?= |$)", " ", text, flags=re.M)


@cache
def of_first() -> set[tuple[str, str]]:
    return pairs(values(FIRST.read_text("utf-8")))


def own(name: str) -> set[tuple[str, str]]:
    """The pairs of words of an invented plan and its records; a body may be called by a part of its name."""
    return pairs("\n".join(values(path.read_text("utf-8")) for path in (INVENTED / name).rglob("*.yaml")))


def foreign(text: str, mine: set[tuple[str, str]], neutral: Iterable[str]) -> set[str]:
    """The pairs of words of the first plan in a text with a word that neither a neutral phrase nor the plan has there;
    and words that name a body or an area, wherever they stand alone so."""
    phrases = {tuple(phrase.split()) for phrase in neutral}
    known = {word for pair in mine for word in pair}
    longest = max(map(len, phrases))
    result = set()
    for run in words(text):
        explained = [False] * len(run)
        for start in range(len(run)):
            for end in range(start + 1, min(start + longest, len(run)) + 1):
                if tuple(run[start:end]) in phrases:
                    explained[start:end] = [True] * (end - start)
        for place, pair in enumerate(pairwise(run)):
            if pair in mine:
                explained[place : place + 2] = [True, True]
        for place, pair in enumerate(pairwise(run)):
            if pair in of_first() and not all(explained[place : place + 2]):
                result.add(" ".join(pair))
        strange = {word for word, is_known in zip(run, explained, strict=True) if word in STATE and not is_known}
        result |= strange - known
    return result


def show(folder: Path, language: str, *arguments: str) -> str:
    """What a command prints of a plan repository."""
    screen = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(screen), redirect_stderr(screen):
        patch.setenv("DXPLAN_LANG", language)
        patch.chdir(folder)
        assert main(arguments) == 0, screen.getvalue()
    return screen.getvalue()


def laid_out(name: str, folder: Path) -> None:
    """Put an invented plan and its records into a repository of its own."""
    shutil.copytree(INVENTED / name, folder, dirs_exist_ok=True)
    History(folder).commit("2026-06-01T00:00:00+07:00")


class Printed(NamedTuple):
    """An invented plan and all that is printed of it in Vietnamese, by the command."""

    name: str
    folder: Path
    texts: dict[str, str]


@pytest.fixture(scope="module", params=PLANS)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """Every document and every screen of a plan."""
    name, invented = request.param, PLANS[request.param]
    folder = tmp_path_factory.mktemp(name)
    laid_out(name, folder)
    plan = folder / "plans" / "2026.yaml"
    old, new = invented.edit
    texts = {}
    for asked in commands(invented):
        out = folder / "out"
        if asked[:2] == ["report", "amendment"]:
            text = plan.read_text("utf-8")
            assert text.count(old) == 1
            plan.write_text(text.replace(old, new), "utf-8")
        if "--all" in asked:
            show(folder, "vi", *asked, "--as-of", invented.day, "-f", "md", "-o", str(out))
            texts[" ".join(asked)] = "\n".join(path.read_text("utf-8") for path in sorted(out.iterdir()))
            shutil.rmtree(out)
        else:
            texts[" ".join(asked)] = show(folder, "vi", *asked, "--as-of", invented.day)
    return Printed(name, folder, texts)


def commands(invented: Invented) -> Iterator[list[str]]:
    """Every document of the table that the plan can have, letters of every level, and every screen; the amendment,
    which needs a changed plan, is the last."""
    yield from ([screen] for screen in SCREENS)
    yield from (["show", item] for item in invented.shown)
    yield from ([*LETTER.format(invented.late).split()[:-1], level] for level in "123")
    yield ["report", "status"]
    for kind in DOCUMENTS.values():
        if kind.name not in (*invented.without, "amendment"):
            yield ["report", kind.name, *(["--all"] if "--all" in kind.takes else [])]
    yield AMENDMENT.split()


@pytest.mark.parametrize("name", PLANS)
def test_an_invented_plan_is_right(name: str, tmp_path: Path) -> None:
    laid_out(name, tmp_path)
    findings = json.loads(show(tmp_path, "vi", "validate", "-f", "json"))["diagnostics"]
    assert {finding["severity"] for finding in findings} <= {"info"}
    assert {finding["code"] for finding in findings} == PLANS[name].noted <= NOTED.keys()
    assert (INVENTED / name / "plans/2026.yaml").read_text("utf-8").startswith("# Kế hoạch bịa để thử")


def test_no_word_of_the_first_plan_is_printed(printed: Printed) -> None:
    mine = own(printed.name)
    assert "ban chỉ" in foreign("Ban Chỉ đạo xem xét", mine, neutral())
    assert foreign("do UBND huyện chủ trì", mine, neutral()) >= {"huyện"}
    strange = {
        command: sorted(words)
        for command, text in printed.texts.items()
        if (words := foreign(text, mine, [*neutral(), *(QUARTERS if command in LOOK_BACK else ())]))
    }
    assert strange == {}


def test_no_english_screen_speaks_of_the_first_plan(printed: Printed) -> None:
    invented, mine = PLANS[printed.name], own(printed.name)
    quarters = "" if any("quý" in pair for pair in mine) else "|quarter"
    for asked in commands(invented):
        if asked[0] != "report" or asked[1] == "status":
            text = show(printed.folder, "en", *asked, "--as-of", invented.day)
            assert not re.findall(f"committee|standing|steering|province|district{quarters}", text), asked
            assert not foreign(text, mine, neutral()), asked


WORDED = """
province | report session   | **Phiên họp đánh giá tình hình thực hiện Kế hoạch thu gom
province | report session   | Chủ trì: Chủ tịch UBND tỉnh.
province | report session   | Phiên họp ngày 03/7/2026 đã kết luận
province | report session   | Theo báo cáo tháng 8/2026, 02 cơ quan
province | report session   | Nhiệm vụ trọng tâm đến ngày 31/10/2026
province | report quarterly | Đã tổ chức 01 phiên họp:
province | report quarterly | (để báo cáo);<br>- Lưu: VT, CCMT.
province | report quarterly | [… Sở Nông nghiệp và Môi trường đánh giá kết quả nổi bật …]
province | report chief     | Kính gửi: Chủ tịch UBND tỉnh
province | report chief     | kính báo cáo Chủ tịch UBND tỉnh xem xét
province | report reminder --agency so-xd --level 2 | trình Chủ tịch UBND tỉnh xem xét
province | report reminder --agency so-xd --level 3 | Ủy ban nhân dân tỉnh Lam Giang yêu cầu Sở Xây dựng
province | report reminder --agency so-xd --level 3 | để UBND tỉnh xem xét tại phiên họp gần nhất
province | report quarterly | | **1** | **PHÂN LOẠI TẠI NGUỒN**
province | report quarterly | | 1 | Phân loại tại nguồn | 3 |
province | report session   | | 2 | Thu gom và xử lý | 3 |
party    | report session   | **Phiên họp quý I năm 2026 đánh giá tình hình thực hiện
party    | report quarterly | - Phiên quý II/2026, ngày 02/7/2026
school   | report session   | **Phiên họp của Hội đồng Tự đánh giá Trường THPT Lê Hồng Phấn**
school   | report session   | Chủ trì: Chủ tịch Hội đồng Vũ Minh Khuê.
school   | report session   | - Thành viên Hội đồng: Ngô Thế Hiển, Phó Chủ tịch Hội đồng;
school   | report session   | chậm tiến độ; các tổ chuyên môn giải trình.
school   | report quarterly | - Phiên ngày 06/11/2026
school   | report chief     | Kính gửi: Đồng chí Vũ Minh Khuê, Chủ tịch Hội đồng
school   | report member --all | Ngô Thế Hiển, Phó Chủ tịch Hội đồng Tự đánh giá Trường
"""


def test_each_is_called_as_its_plan_has_it(printed: Printed) -> None:
    for name, command, text in (map(str.strip, row.split("|", 2)) for row in WORDED.strip().splitlines()):
        assert name != printed.name or text in printed.texts[command], (command, text)


def test_letters_and_tables_have_the_words_of_the_plan(printed: Printed) -> None:
    """A duty that names its receiver names it once; an amendment names a cell by the table's own heading."""
    reminder, amendment = (printed.texts[name] for name in (LETTER.format(PLANS[printed.name].late), AMENDMENT))
    assert "”, gửi" not in reminder
    heading = {"province": "Ngày xong", "party": "Thời gian", "school": "Thời gian hoàn thành"}[printed.name]
    assert f"| | {heading} | 3" in amendment


def neutral() -> list[str]:
    """The neutral phrases."""
    return [phrase.strip() for phrases in NEUTRAL.values() for phrase in re.split("[;,]", phrases)]


TEMPLATES = sorted((ROOT / "templates").rglob("*.j2"))
MODULES = sorted((ROOT / "src" / "dxplan" / "documents").glob("*.py"))
ASKED_FOR = {
    "templates/reminder.md.j2": {"quan thường", "thường trực"},
    "templates/session.md.j2": {"quan thường", "thường trực", "quý"},
    "src/dxplan/documents/__init__.py": {"quan thường", "thường trực"},
    "src/dxplan/documents/amended.py": {"đảng", "hành chính"},
    "src/dxplan/documents/chief.py": {"quý"},
}
"""Words that are printed only of a plan that has the thing: a Ban Chỉ đạo, quarterly reports, the Party's form."""


@pytest.mark.parametrize("path", [*TEMPLATES, *MODULES], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_template_has_a_word_of_the_first_plan_of_its_own(path: Path) -> None:
    """Whatever branch prints it, a template and the code beside it say nothing of whose plan it is."""
    name, text = path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
    words = said_by_template(text) if path.suffix == ".j2" else said_by_code(text)
    assert foreign(words, set(), neutral()) == ASKED_FOR.get(name, set())


def said_by_template(text: str) -> str:
    """The words of a template, and the quoted ones in its tags."""
    return re.sub(r"\{[{%#].*?[}%#]\}", lambda tag: "\n".join(["", *re.findall('"([^"]*)"', tag[0]), ""]), text)


def said_by_code(text: str) -> str:
    """The texts of a module in Vietnamese, without its docstrings."""
    nodes = list(ast.walk(ast.parse(text)))
    docs = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    texts = [node.value for node in nodes if isinstance(node, ast.Constant) and id(node) not in docs]
    return "\n".join(text for text in texts if isinstance(text, str) and not text.isascii())
