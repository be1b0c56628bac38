"""Documents in the Party's form, and how they are signed in either form."""

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from documents import Run, lay_out, written
from dxplan.checks.form_of_document import form_contradicts_document
from dxplan.documents.letters import committee_letter, kept, office_letter, plan_letter
from dxplan.model.plan import Plan
from dxplan.word.packaged import packaged_templates
from dxplan.word.templates import template_names
from facts import judged_by
from plans import plan_text, workspace_of

PARTY = (
    "number: 10/KH-BCĐ\n",
    "number: 5-KH/BCĐ57\n  superior: Tỉnh ủy Thanh Hóa\n",
    "signer: {authority: TRƯỞNG BAN,",
    "signer: {authority: T/M BAN CHỈ ĐẠO, office: K/T TRƯỞNG BAN, post: PHÓ TRƯỞNG BAN,",
    "standing_agency: so-tttt}",
    "standing_agency: so-tttt, office: {superior: Tỉnh ủy Thanh Hóa, symbol: VPTU, unit: TH}}",
    "Sở Thông tin và Truyền thông",
    "Văn phòng Tỉnh ủy",
)
TASKS = "- {id: I.1, title: Xây dựng Đề án, deliverable: Đề án, deadline: 30/6/2024, lead: [so-tc]}\n"


def plan_of(*changes: str, form: str = "party") -> Plan:
    """The small plan in a form, with words of it changed."""
    text = plan_text(TASKS).replace("year: 2024\n", f"year: 2024\nform: {form}\n")
    for old, new in zip(changes[::2], changes[1::2], strict=True):
        assert old in text
        text = text.replace(old, new)
    plan = workspace_of(text).plan
    assert plan
    return plan


@pytest.fixture
def party_year(tmp_path: Path) -> Path:
    """The invented year of a plan of the Party."""
    folder = lay_out(tmp_path / "year", bodies=("so-tc", "dh-hong-duc"))
    file = folder / "plans/2024.yaml"
    text = file.read_text("utf-8").replace("\nyear: 2024\n", "\nyear: 2024\nform: party\n")
    text = text.replace("number: 118/KH-BCĐ", "number: 05-KH/BCĐ57").replace("TRƯỞNG BAN\n", "T/M BAN CHỈ ĐẠO\n")
    file.write_text(text, "utf-8", newline="\n")
    return folder


# The letterhead, in Markdown and in Word


@pytest.mark.parametrize("name", ["plan", "chief", "session", "quarterly", "year-end", "reminder", "agency", "member"])
def test_every_document_has_the_letterhead_of_the_party(run: Run, party_year: Path, tmp_path: Path, name: str) -> None:
    of = {"reminder": ("--level", "3"), "agency": ("--agency", "so-tc"), "member": ("--member", "Nguyễn Văn Ví Dụ")}
    text, file = written(run, tmp_path, name, "-C", str(party_year), "--as-of", "2024-10-10", *of.get(name, ()))
    assert "**ĐẢNG CỘNG SẢN VIỆT NAM**<br>*Thanh Hóa, ngày" in text
    assert "**<br>\\*<br>Số " in text
    assert "<u>Nơi nhận:</u>" in text
    for word in ("CỘNG HÒA", "Độc lập", "Số:", "V/v", "./.", "số &emsp;&emsp;/", "***Nơi nhận"):
        assert word not in text
    code, found, err = run("docx", "check", str(file))
    assert (code, found.count("DX900"), len(found.splitlines())) == (0, 1, 1), found + err


def test_a_text_ends_with_a_full_stop(run: Run, tmp_path: Path) -> None:
    """The end mark of the State is the template's; what the plan itself says stays."""
    for rest, last in (("", ""), ("organisation: [{title: Sở, items: [Theo dõi./.]}]\n", "- Theo dõi.")):
        file = tmp_path / "plans/2024.yaml"
        file.parent.mkdir(exist_ok=True)
        tasks = TASKS.replace("Xây dựng Đề án", "Ghi cuối văn bản dấu ./. như cũ")
        file.write_text(plan_text(tasks, rest).replace("year: 2024\n", "year: 2024\nform: party\n"), "utf-8")
        text, _ = written(run, tmp_path, "plan", "-C", str(tmp_path))
        assert text.count("./.") == text.count("dấu ./. như cũ") == 1
        assert "\n.\n" not in text
        assert f"\n{last}\n" in text


def test_the_page_and_the_letters_are_those_of_the_guide(run: Run, party_year: Path, tmp_path: Path) -> None:
    _, file = written(run, tmp_path, "plan", "-C", str(party_year), "--as-of", "2024-10-10")
    document: Any = docx.Document(str(file))
    page = document.sections[0]
    assert [round(side.mm) for side in (page.top_margin, page.bottom_margin, page.left_margin, page.right_margin)] == [
        20, 20, 30, 15,
    ]  # fmt: skip
    left, right = document.tables[0].rows[0].cells
    assert [line.text for line in left.paragraphs] == [
        "BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ\nTỈNH THANH HÓA", "*", "Số 05-KH/BCĐ57",
    ]  # fmt: skip
    assert right.paragraphs[0].text == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert right.paragraphs[2].text == "Thanh Hóa, ngày 17 tháng 5 năm 2024"
    looks = {
        line.text: (line.style.font.size.pt, bool(line.style.font.bold), bool(line.style.font.italic))
        for line in (*left.paragraphs, *right.paragraphs)
        if line.text
    }
    assert list(looks.values()) == [(14, True, False), (14, False, False), (14, False, False), (15, True, False),
                                    (14, False, True)]  # fmt: skip
    (kind,) = (line for line in document.paragraphs if line.text == "KẾ HOẠCH")
    assert kind.style.font.size.pt == 16
    foot = next(table for table in document.tables if "Nơi nhận:" in table.rows[0].cells[0].text)
    assert foot.rows[0].cells[0].paragraphs[0].style.font.underline
    bold = {line.text: bool(line.style.font.bold or line.style.base_style.font.bold) for line in
            foot.rows[0].cells[1].paragraphs}  # fmt: skip
    assert (bold["T/M BAN CHỈ ĐẠO"], bold["CHỦ TỊCH UBND TỈNH"]) == (True, False)


def test_tables_end_where_the_lines_of_text_do(run: Run, party_year: Path, tmp_path: Path) -> None:
    """They are made for the page of the State, whose text is 3 mm narrower."""
    _, file = written(run, tmp_path, "plan", "-C", str(party_year), "--as-of", "2024-10-10")
    _, tasks, _ = docx.Document(str(file)).tables
    grid = [int(column.get(qn("w:w"))) for column in tasks._tbl.tblGrid]
    assert len(grid) == 6
    assert abs(sum(grid) - 9355) <= 3
    rows = [[int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for cell in row._tr.tc_lst] for row in tasks.rows]
    assert all(abs(sum(row) - 9355) <= 3 for row in rows)


def test_upright_annexes_have_the_margins_too(run: Run, party_year: Path, tmp_path: Path) -> None:
    _, file = written(run, tmp_path, "session", "-C", str(party_year), "--as-of", "2024-10-10")
    document: Any = docx.Document(str(file))
    pages = [(page.orientation, round(page.left_margin.mm), round(page.right_margin.mm)) for page in document.sections]
    assert len(pages) > 1
    assert {page for page in pages if page[0] == WD_ORIENT.PORTRAIT} == {(WD_ORIENT.PORTRAIT, 30, 15)}
    widths = [sum(int(column.get(qn("w:w"))) for column in table._tbl.tblGrid) for table in document.tables]
    assert not [width for width in widths if 9100 < width < 9350]


def test_an_office_s_own_letterhead_is_of_its_form(run: Run, party_year: Path, tmp_path: Path) -> None:
    """One repository may hold plans of both forms."""
    own = party_year / "templates"
    own.mkdir()
    document: Any = docx.Document(str(packaged_templates() / "letterhead.docx"))
    document.paragraphs[0].insert_paragraph_before("CỦA NHÀ NƯỚC")
    document.save(str(own / "letterhead.docx"))
    assert "CỦA NHÀ NƯỚC" not in written(run, tmp_path, "plan", "-C", str(party_year))[1].read_bytes().decode("latin1")
    assert set(template_names((own, packaged_templates()))) == set(template_names((packaged_templates(),)))
    (own / "letterhead.docx").rename(own / "letterhead-party.docx")
    code, _, err = run("report", "plan", "-C", str(party_year), "-o", str(tmp_path / "own.docx"))
    assert code == 0, err
    assert "CỦA NHÀ NƯỚC" in [line.text for line in docx.Document(str(tmp_path / "own.docx")).paragraphs]


# Numbers


def test_new_documents_have_symbols_of_the_form() -> None:
    plan = plan_of(*PARTY)
    day = judged_by(plan, (), "2024-07-01").as_of
    own = plan_letter(plan).view()["head"]
    assert (own["number"], own["superior"], own["is_party"]) == ("05-KH/BCĐ57", "Tỉnh ủy Thanh Hóa", True)
    heads = [
        letter(plan, day, kind, subject="đôn đốc").view()["head"]
        for letter in (committee_letter, office_letter)
        for kind in ("QĐ", "")
    ]
    assert [(head["type_in_number"], head["symbol"], head["subject"]) for head in heads] == [
        ("-QĐ", "BCĐ57", "đôn đốc"),
        ("-CV", "BCĐ57", "đôn đốc"),
        ("-QĐ", "VPTU", "đôn đốc"),
        ("-CV", "VPTU", "đôn đốc"),
    ]
    assert kept(plan) == "Lưu Văn phòng Tỉnh ủy"


def test_a_draft_has_its_symbol_alone() -> None:
    head = plan_letter(plan_of("number: 10/KH-BCĐ", "symbol: KH/BCĐ")).view()["head"]
    assert (head["number"], head["type_in_number"], head["symbol"]) == ("", "-KH", "BCĐ")


def test_a_department_under_a_committee_of_the_party_keeps_its_own_form() -> None:
    plan = plan_of("standing_agency: so-tttt}", "standing_agency: so-tttt, office: {symbol: STTTT, form: state}}")
    day = judged_by(plan, (), "2024-07-01").as_of
    letters = [letter(plan, day, "BC").view()["head"] for letter in (committee_letter, office_letter)]
    assert [(head["is_party"], head["type_in_number"], head["symbol"]) for head in letters] == [
        (True, "-BC", "BCĐ"),
        (False, "", "BC-STTTT"),
    ]
    assert kept(plan) == "Lưu: VT"
    copies = [
        letter(plan, day, "BC", recipients=("Như trên", kept(plan))) for letter in (committee_letter, office_letter)
    ]
    assert [letter.recipients[-1] for letter in copies] == ["Lưu Sở Thông tin và Truyền thông", "Lưu: VT"]
    assert plan_letter(plan).recipients == ("Lưu Sở Thông tin và Truyền thông",)


def test_letters_of_a_department_under_the_party_are_those_of_the_decree(
    run: Run, party_year: Path, tmp_path: Path
) -> None:
    file = party_year / "plans/2024.yaml"
    text = file.read_text("utf-8").replace("    unit: CNTT\n", "    unit: CNTT\n    form: state\n")
    file.write_text(text, "utf-8", newline="\n")
    text, letter = written(run, tmp_path, "chief", "-C", str(party_year), "--as-of", "2024-10-10")
    assert "CỘNG HÒA" in text
    assert "./." in text
    assert run("docx", "check", str(letter))[1] == ""


def test_an_office_without_a_symbol_keeps_its_signer() -> None:
    office = "office: {agency: so-tttt, reports_to: UBND tỉnh, superior: UBND tỉnh, signer: {authority: GIÁM ĐỐC}}"
    plan = plan_of("committee: {name: Ban Chỉ đạo, standing_agency: so-tttt}", office, form="state")
    letter = office_letter(plan, judged_by(plan, (), "2024-07-01").as_of, "BC")
    assert (letter.superior, letter.signer, letter.symbol) == ("UBND tỉnh", ("GIÁM ĐỐC", "", ""), "BC-STTTT")


# Signatures of up to three lines


@pytest.mark.parametrize(
    ("signer", "above", "below"),
    [
        ("authority: TRƯỞNG BAN, office: CHỦ TỊCH UBND TỈNH", "TRƯỞNG BAN", "CHỦ TỊCH UBND TỈNH"),
        ("authority: CHỦ TỊCH", "CHỦ TỊCH", ""),
        ("authority: TM. ỦY BAN NHÂN DÂN, office: CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", ""),
        ("authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", ""),
        ("authority: KT. GIÁM ĐỐC, office: PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", ""),
        ("authority: TM. UBND, office: KT. CHỦ TỊCH, post: PHÓ CHỦ TỊCH", "TM. UBND\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", ""),
        ("authority: T/M BAN CHỈ ĐẠO, office: TRƯỞNG BAN", "T/M BAN CHỈ ĐẠO\nTRƯỞNG BAN", ""),
        ("authority: T/L BAN THƯỜNG VỤ, office: CHÁNH VĂN PHÒNG", "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG", ""),
        ("authority: TMĐT, office: CHỦ TỊCH", "TMĐT", "CHỦ TỊCH"),
    ],
)
def test_the_lines_of_a_signature(signer: str, above: str, below: str) -> None:
    """Those that say for whom it is signed stand together with the signer's own post; the plan's and the office's."""
    plan = plan_of(
        *("signer: {authority: TRƯỞNG BAN,", f"signer: {{{signer},"),
        *("standing_agency: so-tttt}", f"standing_agency: so-tttt, office: {{signer: {{{signer}, name: B}}}}}}"),
    )
    of_office = office_letter(plan, judged_by(plan, (), "2024-07-01").as_of, "BC")
    for letter, name in ((plan_letter(plan), "Nguyễn Văn A"), (of_office, "B")):
        view = letter.view()["signer"]
        assert (view["authority"], view["office"], view["name"]) == (above, below, name)
        assert "\n".join(line["words"] for line in view["lines"]) == above


def test_lines_that_say_for_whom_are_told_apart() -> None:
    plan = plan_of(*PARTY)
    assert [line["is_for_another"] for line in plan_letter(plan).view()["signer"]["lines"]] == [True, True, False]


# The form is legal content


def test_a_change_of_the_form_is_a_change_of_the_plan(run: Run, tmp_path: Path) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(plan_text(TASKS), "utf-8")
    new.write_text(plan_text(TASKS).replace("year: 2024\n", "year: 2024\nform: party\n"), "utf-8")
    _, out, _ = run("diff", str(old), str(new), "--lang", "vi")
    assert "thể thức văn bản: đổi nội dung\t\tvăn bản hành chính\tvăn bản của Đảng\tchưa có" in out


@pytest.mark.parametrize(
    ("changes", "form", "fields"),
    [
        ((), "state", []),
        (("number: 10/KH-BCĐ", "number: 02-KH/BCĐ"), "state", ["document.number"]),
        (("number: 10/KH-BCĐ", "symbol: KH/BCĐ"), "state", ["document.symbol"]),
        (("authority: TRƯỞNG BAN", "authority: T/M BAN CHỈ ĐẠO"), "state", ["document.signer.authority"]),
        (("authority: TRƯỞNG BAN", "authority: TM. UBND, office: KT. CHỦ TỊCH"), "state", []),
        ((), "party", ["document.number"]),
        (("number: 10/KH-BCĐ", "symbol: KH-BCĐ"), "party", ["document.symbol"]),
        (PARTY, "party", []),
        (("number: 10/KH-BCĐ", "number: 113 NQ/ĐU"), "party", []),
        (
            ("number: 10/KH-BCĐ", "number: 02-KH/BCĐ", "TRƯỞNG BAN", "TM. BAN, office: KT. TRƯỞNG BAN"),
            "party",
            ["document.signer.authority", "document.signer.office"],
        ),
    ],
)
def test_what_is_written_in_the_other_form_is_found(changes: tuple[str, ...], form: str, fields: list[str]) -> None:
    class Contents:
        plan = plan_of(*changes, form=form)

    check = form_contradicts_document.check
    assert check
    assert [finding.field for finding in check(Contents)] == fields
