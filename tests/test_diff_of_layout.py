"""`dxplan diff` names what a plan with its own columns, text and merged cells changes, and what that means."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.change.diff import Change
from dxplan.change.significance import significance

HA_NOI = (Path(__file__).parent / "others" / "hn-kh277-2026.yaml").read_text("utf-8")
Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "until: 2026-10-22",
            "until: 2027-05-31",
            "—\tlast day of the plan: content changed\t\t2026-10-22",
        ),
        ("post: PHÓ CHỦ TỊCH", "post: CHỦ TỊCH", "—\tsignature: wording only\t\tPHÓ CHỦ TỊCH\tCHỦ TỊCH"),
        ('    - "Thường trực Thành ủy"\n', "", "—\trecipients: content changed\t\tThường trực Thành ủy; …\t…"),
        ("III. KINH PHÍ THỰC HIỆN", "III. KINH PHÍ", "—\ttext of the document (16): wording only"),
        (
            "{heading: TT, group: Stt}",
            "{heading: TT, group: Stt}\n    - {heading: Ưu tiên, note: true}",
            "—\tcolumns of the tasks: content changed\t\t…\tƯu tiên; …",
        ),
        ("heading: Sản phẩm, key", "heading: Kết quả, key", "—\tcolumns of the tasks (6): wording only"),
        ('extra: {TT: "1"}', 'extra: {TT: "1a"}', "1.a\t“TT”: content changed"),
        ("      - number: b)\n", "      - number: bb)\n        id: 1.b\n", "1.b\tnumber: content changed"),
        ("    merged: [d", "    short: Làm sạch dữ liệu\n    merged: [d", "1\ttask: short title\t—\tLàm sạch dữ liệu"),
        (
            "    merged: [deliverable, deadline, coordinating]",
            "    merged: [deliverable, deadline]",
            "1\tmerged cells: coordinating agencies changed\tLàm sạch, di trú, tích hợp, chuẩn hóa nhóm dữ liệu thiết"
            " yếu, trọng … (for 1.a, 1.b, 1.c, 1.d, 1.đ …)\tdeliverable; deadline; coordinating\tdeliverable; deadline",
        ),
        (
            'deadline: "30/8/2026"',
            'deadline: "30/9/2026"',
            "1\tdeadline extended by 31 days (20 working days)\tL",
        ),
        (
            "Sở Xây dựng, kind: department",
            "Sở Xây dựng, kind: unit",
            "so-xd\tagency: kind of body\tdepartment\torganisational",
        ),
        ("chair: Chủ tịch UBND", "chair: Phó Chủ tịch UBND", "—\tplan: who presides\tChủ tịch UBND"),
    ],
)
def test_a_change_is_named_in_the_terms_of_the_plan(run: Run, tmp_path: Path, old: str, new: str, words: str) -> None:
    (tmp_path / "old.yaml").write_text(HA_NOI, "utf-8")
    assert old in HA_NOI
    (tmp_path / "new.yaml").write_text(HA_NOI.replace(old, new, 1), "utf-8")
    code, out, _ = run("diff", "old.yaml", "new.yaml", "-C", str(tmp_path), "--as-of", "2026-08-01", "--lang", "en")
    assert code == 0
    assert f"\t{words}" in out


@pytest.mark.parametrize(
    ("subject", "field", "old", "new", "meaning"),
    [
        ("task", "merged", ["lead", "deadline"], ["deadline"], "lead_changed"),
        ("task", "merged", [], ["deadline", "coordinating"], "deadline_changed"),
        ("task", "merged", ["deliverable"], [], "content"),
        ("task", "extra.Ưu tiên", "Cao", "Thấp", "content"),
        ("task", "extra.Ưu tiên", "Cao", "CAO.", "typography"),
        ("task", "number", "a)", "b)", "content"),
        ("plan", "document.issuer", "UBND tỉnh", "Tỉnh ủy", "content"),
        ("kpi", "target.text", "Đạt mức tiên tiến", "Đạt mức khá", "target_changed"),
        ("kpi", "target.text", "Đạt mức tiên tiến", "đạt mức tiên tiến.", "typography"),
        ("kpi", "targets.1.text", "≥ 50", "ít nhất 50", "wording"),
        ("kpi", "target.text", "≥ 50", "≥ 60", "content"),
    ],
)
def test_the_significance_of_a_field_of_layout(
    subject: str, field: str, old: object, new: object, meaning: str
) -> None:
    assert significance(Change("changed", subject, "I.1", tuple(field.split(".")), old, new)).value == meaning
