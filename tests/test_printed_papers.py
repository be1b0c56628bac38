"""Papers as programs print them, each held against the Word file that was printed: right, doubted, wrong.

The files of `sources/printed` are the Word files below, printed as PDF by LibreOffice; `bare` has no lines around its
cells. The texts are those of `pdftotext -layout`, the words of a cell at its `top` or in its `middle`.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from dxplan.exchange.drafts.draft import Draft, draft_of
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.paper_opening import read_paper
from dxplan.render.language import language
from plans import CALENDAR, ROOT
from word_papers import Block, Cell, Grid, plan_277, plan_2024, word_paper

FOLDER = ROOT / "tests" / "sources" / "printed"
PROSE = [
    "KẾ HOẠCH",
    "Thực hiện nghị quyết của Tỉnh ủy về chuyển đổi số, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau đây, "
    "gồm các nhiệm vụ trong phụ lục kèm theo.",
]


def _invented(text: str, *merged: tuple[int, int, int]) -> bytes:
    """A table of lines with bars: a line of two cells is a title, words between asterisks are bold.

    `merged` are the row, the column and the height of tall cells.
    """
    rows: list[list[Cell | str]] = []
    lines = text.strip().split("\n")
    width = lines[0].count("|") + 1
    covered = {(row + down, column) for row, column, height in merged for down in range(1, height)}
    heights = {(row, column): height for row, column, height in merged}
    for at, line in enumerate(lines):
        words = line.split("|")
        cells = [
            Cell(word.strip("*"), height=heights.get((at, column), 1), is_bold=at == 0 or word.startswith("*"))
            for column, word in enumerate(words)
            if (at, column) not in covered
        ]
        if len(words) < 3:
            cells = [*cells[:-1], Cell(words[-1], width - len(words) + 1, is_bold=True)]
        rows.append([*cells])
    blocks: list[Block] = [*PROSE, Grid(rows, 1)]
    return word_paper(*blocks)


def _of_2024() -> bytes:
    blocks, notes = plan_2024()
    return word_paper(*blocks, notes=notes)


WORD: dict[str, Callable[[], bytes]] = {
    "2024": _of_2024,
    "277-columns": lambda: word_paper(*plan_277(as_printed=True)),
    "277-rows": lambda: word_paper(*plan_277()),
    "invented-1": lambda: _invented("""
STT|Nội dung|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian|Kết quả
I|Hoàn thiện thể chế
|Rà soát, sửa đổi các văn bản quy phạm pháp luật về chuyển đổi số của tỉnh|Sở Tư pháp|Các sở, ban, ngành|Quý II/2026\
|Nghị quyết của HĐND tỉnh
II|Phát triển hạ tầng số
1|Phủ sóng 5G tại các khu công nghiệp, khu đô thị|Sở Khoa học và Công nghệ|UBND các xã, phường|31/12/2026\
|100% khu công nghiệp
2|Nâng cấp trung tâm dữ liệu của tỉnh|Sở Khoa học và Công nghệ||Quý III/2026|Trung tâm dữ liệu đạt tiêu chuẩn
|Kết nối với trung tâm dữ liệu quốc gia|Công an tỉnh|Sở Nội vụ|Quý IV/2026|Biên bản kết nối
3|Triển khai IPv6|Sở Khoa học và Công nghệ|Sở Tài chính|Thường xuyên|Báo cáo
III|Nhân lực
|Tập huấn kỹ năng số cho cán bộ, công chức, viên chức cấp xã|Sở Nội vụ|Trường Chính trị tỉnh|Quý III/2026\
|2.000 lượt người
|Bình dân học vụ số|Sở Giáo dục và Đào tạo|Tỉnh đoàn|Thường xuyên|Báo cáo hằng quý"""),
    "invented-2": lambda: _invented(
        """
TT|Nhiệm vụ|Sản phẩm|Thời hạn|Chủ trì
1|Ban hành kế hoạch chuyển đổi số của các sở, ban, ngành và địa phương trong năm|Kế hoạch|Tháng 3/2026\
|Các sở, ban, ngành; UBND các xã, phường
2|Kiện toàn ban chỉ đạo|Quyết định||
3|Họp ban chỉ đạo|Thông báo kết luận|Hằng quý|
|Chuẩn bị tài liệu họp|Báo cáo|Trước ngày họp 05 ngày|Văn phòng UBND tỉnh
B. CHÍNH QUYỀN SỐ
4|Số hóa hồ sơ|80% hồ sơ|30/6/2026|Trung tâm Phục vụ hành chính công
|*Bảo đảm an toàn thông tin*|||
|Phê duyệt cấp độ an toàn của 100% hệ thống thông tin|Quyết định phê duyệt|30/9/2026\
|Công an tỉnh; Sở Khoa học và Công nghệ
5|Diễn tập ứng cứu sự cố|01 cuộc|Quý IV/2026|Công an tỉnh""",
        (1, 3, 2),
        (1, 4, 3),
    ),
}  # fmt: skip


class Row(NamedTuple):
    """A task of a draft with its words, as printed, and the titles that it stands under."""

    name: str
    fields: dict[str, str]
    heads: tuple[str, ...]
    is_under_doubt: bool
    """Whether a title above it, or its own number, is doubted."""


@cache
def read(content: bytes) -> tuple[list[Row], frozenset[tuple[str | None, str]]]:
    """The tasks of a paper's draft, and which fields are doubted."""
    paper = read_paper(content)
    draft = draft_of(paper, outline_of(paper), KnownBodies(), CALENDAR, language("en").message, 2026)
    doubted = frozenset((doubt.item, doubt.field.partition(".")[0]) for doubt in draft.doubts)
    return [*_rows(draft, doubted)], doubted


def _rows(draft: Draft, doubted: frozenset[tuple[str | None, str]]) -> Iterator[Row]:
    bodies = [*draft.data.get("agencies", ()), *draft.data.get("groups", ())]
    names = {body["id"]: body["name"] for body in bodies}

    def below(items: list[dict[str, Any]], heads: tuple[str, ...], *, is_doubted: bool) -> Iterator[Row]:
        for item in items:
            is_unsure = {(item["id"], "title"), (item["id"], "number")} & doubted != set()
            if "sections" not in item and item["id"] not in sections:
                yield Row(item["id"], _fields(item, names), heads, is_doubted or is_unsure)
            inner = [*item.get("tasks", ()), *item.get("sections", ())]
            yield from below(inner, (*heads, _plain(item["title"])), is_doubted=is_doubted or is_unsure)

    sections = {section["id"] for section in _sections(draft.data.get("sections", []))}
    yield from below([*draft.data.get("tasks", ()), *draft.data.get("sections", ())], (), is_doubted=False)


def _sections(sections: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for section in sections:
        yield section
        yield from _sections(section.get("sections", []))


def _fields(task: dict[str, Any], names: dict[str, str]) -> dict[str, str]:
    printed = task.get("printed", {})
    deadline = task.get("deadline", "")
    words = {key: task.get(key, "") for key in ("title", "deliverable")}
    words["number"] = task.get("number", task["id"].rpartition(".")[2])
    words["deadline"] = deadline["text"] if isinstance(deadline, dict) else deadline
    for key in ("lead", "coordinating"):
        words[key] = "; ".join(names.get(body, body) for body in task.get(key, ()))
    return {key: _plain(printed.get(key) or value) for key, value in words.items()} | {
        "extra": _plain(str(task.get("extra", "")))
    }


def _plain(words: str) -> str:
    return re.sub(r"[\s.;,]+", " ", words).strip().casefold()


def counts(content: bytes, printed: bytes) -> tuple[Counter[str], list[str]]:
    """The fields of a printed paper that are right, doubted and wrong; and what is wrong, in words.

    A task that is not there is doubted if its words are in doubted titles, and one too many if its title is doubted.
    """
    rows, _ = read(content)
    ours, doubted = read(printed)
    of_title: dict[str, list[Row]] = {}
    for row in ours:
        of_title.setdefault(row.fields["title"], []).append(row)
    pairs: list[tuple[Row, Row | None]] = [
        (row, same.pop(0) if (same := of_title.get(row.fields["title"])) else None) for row in rows
    ]
    left = [row for rest in of_title.values() for row in rest]
    unsure = [row.fields["title"] for row in ours if (row.name, "title") in doubted]
    outcomes: Counter[str] = Counter()
    wrong: list[str] = []

    def judge(is_right: bool, is_doubted: bool, words: str) -> None:
        outcome = "right" if is_right else "doubted" if is_doubted else "wrong"
        outcomes[outcome] += 1
        if outcome == "wrong":
            wrong.append(words)

    for row, mine in pairs:
        title = row.fields["title"]
        if mine is None:
            mine = next((other for other in left if other.fields["title"][:12] == title[:12]), None) or next(
                (other for other in left if row.fields["number"] and other.fields["number"] == row.fields["number"]),
                None,
            )
        if mine is None:
            words = [any(word in other for other in unsure) for word in title.split()]
            is_hidden = any(title[:20] in other for other in unsure) and sum(words) > 0.9 * len(words)
            judge(False, is_hidden, f"missing: {title}")
            continue
        if mine in left:
            left.remove(mine)
        for key, value in row.fields.items():
            is_doubted = (mine.name, key) in doubted or (key == "number" and (mine.name, "title") in doubted)
            judge(mine.fields[key] == value, is_doubted, f"{mine.name}.{key}: {value!r}, not {mine.fields[key]!r}")
        hidden = all(any(head in title for title in unsure) for head in row.heads)
        judge(mine.heads == row.heads, mine.is_under_doubt or hidden, f"{mine.name} is under {mine.heads}")
    for row in left:
        judge(False, (row.name, "title") in doubted, f"added: {row.fields['title']}")
    return outcomes, wrong


PRINTED = sorted(path.name for path in FOLDER.iterdir())
COUNTS = {
    "2024-bare.pdf": (223, 50),
    "2024-middle.txt": (268, 4),
    "2024-ruled.pdf": (272, 0),
    "2024-top.txt": (266, 6),
    "277-columns-middle.txt": (296, 33),
    "277-columns-top.txt": (300, 29),
    "277-rows-middle.txt": (161, 93),
    "277-rows-top.txt": (177, 92),
    "invented-1-bare.pdf": (46, 10),
    "invented-1-middle.txt": (18, 19),
    "invented-1-ruled.pdf": (56, 0),
    "invented-1-top.txt": (51, 5),
    "invented-2-bare.pdf": (37, 12),
    "invented-2-middle.txt": (25, 17),
    "invented-2-ruled.pdf": (56, 0),
    "invented-2-top.txt": (39, 10),
}
"""Of each file: the fields that are right, and those that are not and are doubted."""


def test_nothing_is_wrong_and_unmarked() -> None:
    """The table is printed where a count has changed: more that is right is good news, and then pinned."""
    table, faults = {}, []
    for name in PRINTED:
        outcomes, wrong = counts(WORD[name.rpartition("-")[0]](), (FOLDER / name).read_bytes())
        table[name] = outcomes["right"], outcomes["doubted"]
        faults += [f"{name}: {words}" for words in wrong]
        print(f"{name:24} right {outcomes['right']:4} doubted {outcomes['doubted']:4} wrong {len(wrong):4}")
    assert faults == []
    assert table == COUNTS
