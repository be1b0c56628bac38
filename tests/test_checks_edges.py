"""Where the rules of documents, bodies, amendments and typography begin and end."""

import pytest

from test_checks import Edit, agencies, deadline, findings_in, groups, task, top

TITLE = "title: Xây dựng Đề án đào tạo nguồn nhân lực ngành công nghiệp bán dẫn"
LAST = "    issuer: Ủy ban Quốc gia về Chuyển đổi số\n"
IN_FORCE = ("status: draft", "status: in_force")
DUE = ("deadline: Tháng 9", "deadline: {text: Tháng 9, kind: fixed, due: 2024-09-30}")
HD = "{id: HD.1, title: Tham gia các cuộc hội thảo, lead: [so-tttt]}"


def title(text: str) -> Edit:
    return TITLE, f"title: {text}"


def documents(*lines: str) -> Edit:
    """More documents: id, number, date and perhaps more keys; a Kế hoạch of UBND tỉnh unless they say otherwise."""
    rest = ", type: Kế hoạch, issuer: UBND tỉnh"
    return LAST, LAST + "".join(f"  - {{{line}{'' if 'type:' in line else rest}}}\n" for line in lines)


KH77 = "id: kh-77-2023, number: 77/KH-UBND, date: 2023-03-28"
KH76 = "id: kh-76-2024, number: 76/KH-UBND, date: 2024-03-22"
ND42 = "id: nd-42-2022, number: 42/2022/NĐ-CP, date: 2022-06-24, type: Nghị định, issuer: Chính phủ"


def ledger(*entries: str) -> Edit:
    return LAST, LAST + "amendments:\n" + "".join(f"  - {entry}\n" for entry in entries)


def entry(day: str, path: str, old: str, new: str, rest: str = "document: 350/KH-BCĐ, ") -> str:
    return f"{{date: {day}, {rest}reason: Gia hạn, changes: [{{path: {path}, from: {old}, to: {new}}}]}}"


DUE_PATH = "tasks/II.1/deadline/due"
LIFECYCLE = "tasks/II.1/lifecycle"
ROW = "{id: II.1, title: Xây dựng Đề án"

DOCUMENTS: dict[str, tuple[list[Edit], list[str]]] = {
    "a citation without a date": ([title("Theo Kế hoạch số 77/KH-UBND"), documents(KH77)], []),
    "a citation of the registered date": ([title("Theo Kế hoạch số 77/KH-UBND ngày 28/3/2023"), documents(KH77)], []),
    "a citation in other writing": ([title("Theo Kế hoạch số 77/KH–UBND"), documents(KH77)], []),
    "a number of another year": (
        [title("Theo Kế hoạch số 77/KH-UBND ngày 28/3/2022"), documents(KH77)],
        ["DX401 II.1 title", "DX402 kh-77-2023 "],
    ),
    "numbers that share a symbol, registered in one entry": (
        [
            title("Theo Công văn số 10697, 11028/UBND-KGVX ngày 12/7/2023"),
            documents(
                "id: cv-10697, number: '10697, 11028/UBND-KGVX', date: 2023-07-12, type: Công văn, issuer: UBND tỉnh"
            ),
        ],
        [],
    ),
    "numbers that share a symbol, one of them registered": (
        [
            title("Theo Công văn số 10697, 11028/UBND-KGVX ngày 12/7/2023"),
            documents("id: cv-11028, number: 11028/UBND-KGVX, date: 2023-07-12, type: Công văn, issuer: UBND tỉnh"),
        ],
        ["DX401 II.1 title"],
    ),
    "numbers that share a symbol, one of them registered again": (
        [
            title("Theo Công văn số 10697, 11028/UBND-KGVX"),
            documents(
                "id: cv-10697, number: '10697, 11028/UBND-KGVX', date: 2023-07-12, type: Công văn, issuer: UBND tỉnh",
                "id: cv-11028, number: 11028/UBND-KGVX, date: 2023-07-12, type: Công văn, issuer: UBND tỉnh",
            ),
        ],
        ["DX407 cv-11028 number"],
    ),
    "numbers that share a symbol, cited with another date": (
        [
            title("Theo Công văn số 10697, 11028/UBND-KGVX ngày 13/7/2023"),
            documents(
                "id: cv-10697, number: '10697, 11028/UBND-KGVX', date: 2023-07-12, type: Công văn, issuer: UBND tỉnh"
            ),
        ],
        ["DX404 II.1 title"] * 2,
    ),
    "a number of the Party in two ways": (
        [
            title("Theo Nghị quyết số 113 NQ/ĐU ngày 10/7/2023 và Kết luận số 88 - KL/TU"),
            documents(
                "id: nq-113, number: 113-NQ/ĐU, date: 2023-07-10, type: Nghị quyết, issuer: Đảng ủy UBND tỉnh",
                "id: kl-88, number: 88-KL/TU, date: 2023-07-10, type: Kế hoạch, issuer: Tỉnh ủy",
            ),
        ],
        ["DX409 kl-88 type"],
    ),
    "one number, two years, both registered": (
        [
            title("Theo Kế hoạch số 77/KH-UBND ngày 28/3/2023 và Kế hoạch số 77/KH-UBND ngày 28/3/2022"),
            documents(KH77, "id: kh-77-2022, number: 77/KH-UBND, date: 2022-03-28"),
        ],
        [],
    ),
    "one number, of two issuers on two days": (
        [
            title("Theo Kế hoạch số 77/KH-UBND ngày 28/3/2023 và Kế hoạch số 77/KH-UBND ngày 14/2/2023"),
            documents(
                KH77,
                "id: kh-77-tp, number: 77/KH-UBND, date: 2023-02-14, type: Kế hoạch, issuer: UBND thành phố Thanh Hóa",
            ),
        ],
        [],
    ),
    "one number, of two issuers on one day": (
        [
            title("Theo Kế hoạch số 77/KH-UBND ngày 28/3/2023"),
            documents(
                KH77, "id: kh-77, number: 77/KH-UBND, date: 2023-03-28, type: Kế hoạch, issuer: UBND tỉnh Thanh Hóa"
            ),
        ],
        ["DX407 kh-77 number"],
    ),
    "one number, of one issuer on two days": (
        [
            title("Theo Kế hoạch số 77/KH-UBND ngày 28/3/2023"),
            documents(KH77, "id: kh-77, number: 77/KH-UBND, date: 2023-03-25"),
        ],
        ["DX403 kh-77 date", "DX407 kh-77 number"],
    ),
    "a number that bears its year": (
        [title("Theo Nghị định số 42/2022/NĐ-CP ngày 24/6/2023"), documents(ND42)],
        ["DX404 II.1 title"],
    ),
    "one finding for each item and number": (
        [
            title("Theo Kế hoạch số 5/KH-UBND, Kế hoạch số 6/KH-UBND, Kế hoạch số 05/KH-UBND"),
            ("deliverable: Đề án", "deliverable: Theo Kế hoạch số 5/KH-UBND"),
            ("title: Hỗ trợ doanh nghiệp", "title: Theo Kế hoạch số 5/KH-UBND hỗ trợ doanh nghiệp"),
        ],
        ["DX401 II.1 title", "DX401 II.1 title", "DX401 II.2 title"],
    ),
    "the plan cites itself": ([title("Báo cáo kết quả thực hiện Kế hoạch số 12/KH-BCĐ")], []),
    "an editor's notes need no registry": (
        [
            ("kind: university}", "kind: university, basis: Theo Quyết định số 600/QĐ-UBND}"),
            ("        lead: [dh-hong-duc]\n", "        waivers: [{rule: DX501, reason: Theo Kế hoạch số 5/KH-UBND}]\n"),
            ("coordinating: [so-tttt]", "coordinating: [so-tttt, dh-hong-duc]"),
            (LAST, LAST + "    title: Thực hiện Quyết định số 6/QĐ-UBND\n"),
        ],
        [],
    ),
    "notes may cite what is registered": (
        [("kind: university}", "kind: university, basis: Theo Kế hoạch số 77/KH-UBND}"), documents(KH77)],
        [],
    ),
    "a document that could not be read": (
        [title("Theo Kế hoạch số 77/KH-UBND"), documents(KH77.replace("2023-03-28", "28/3/2023"))],
        ["DX014 kh-77-2023 date"],
    ),
    "a registry that could not be read": ([("  - id: qd-58", "  - ad: qd-58")], ["DX104", "DX010", "DX011"]),
    "not cited while something could not be read": (
        [documents(KH77), ("deadline: Tháng 9", "deadline: Sớm")],
        ["DX201 II.1 deadline"],
    ),
    "referred to by a deadline": (
        [
            (
                "deadline: Tháng 9",
                "deadline: {text: Theo lộ trình đã được phê duyệt, kind: by_document, documents: [kh-77-2023]}",
            ),
            documents(KH77),
        ],
        [],
    ),
    "referred to by the basis": ([("[qd-58-2024]", "[qd-58-2024, kh-77-2023]"), documents(KH77)], []),
    "referred to by an amendment": (
        [
            IN_FORCE,
            ("documents:\n  - id", "documents:\n  - {" + KH77 + ", type: Kế hoạch, issuer: UBND}\n  - id"),
            DUE,
            ledger(entry("2024-10-15", DUE_PATH, "2024-06-28", "2024-09-30", "document: 77/KH-UBND, ")),
        ],
        [],
    ),
    "what amendments quote needs no registry": (
        [
            IN_FORCE,
            ledger(
                entry(
                    "2024-10-15",
                    "tasks/II.1/title",
                    "Theo Kế hoạch số 5/KH-UBND",
                    "Xây dựng Đề án đào tạo nguồn nhân lực ngành công nghiệp bán dẫn",
                )
            ),
        ],
        [],
    ),
    "a worked Saturday": (
        [title("Theo Kế hoạch số 76/KH-UBND"), documents(KH76.replace("2024-03-22", "2024-05-04"))],
        [],
    ),
    "a Saturday of a year without a list": (
        [title("Theo Kế hoạch số 76/KH-UBND"), documents(KH76.replace("2024-03-22", "2016-03-26"))],
        ["DX403 kh-76-2024 date"],
    ),
    "numbers of the State and of the Party": (
        [
            title("Theo Nghị quyết số 06-NQ/TU, Công văn số 4970-CV/VPTU, Công văn số 12/CT-HTr, Luật số 28/2026/QH16"),
            documents(
                "id: a1, number: 06-NQ/TU, date: 2021-11-10, type: Nghị quyết, issuer: Tỉnh ủy",
                "id: a2, number: 4970-CV/VPTU, date: 2024-04-26, type: Công văn, issuer: Văn phòng Tỉnh ủy",
                "id: a3, number: 12/CT-HTr, date: 2024-04-26, type: Công văn, issuer: Cục Thuế tỉnh",
                "id: a4, number: 28/2026/QH16, date: 2026-04-24, type: Luật, issuer: Quốc hội",
            ),
        ],
        ["DX406 a4 date"],
    ),
    "a malformed number of an amendment": (
        [IN_FORCE, DUE, ledger(entry("2024-10-15", DUE_PATH, "2024-06-28", "2024-09-30", "document: Số 350, "))],
        ["DX405  amendments.0.document"],
    ),
    "a document of the plan's own day": (
        [title("Theo Kế hoạch số 76/KH-UBND"), documents(KH76.replace("2024-03-22", "2024-05-17"))],
        [],
    ),
    "a document of the day after": (
        [title("Theo Kế hoạch số 76/KH-UBND"), documents(KH76.replace("2024-03-22", "2024-05-20"))],
        ["DX406 kh-76-2024 date"],
    ),
    "within the month of the plan": (
        [
            ("date: 2024-05-17", "date: 2024-05"),
            title("Theo Kế hoạch số 76/KH-UBND"),
            documents(KH76.replace("2024-03-22", "2024-05-31")),
        ],
        [],
    ),
    "after the month of the plan": (
        [
            ("date: 2024-05-17", "date: 2024-05"),
            title("Theo Kế hoạch số 76/KH-UBND"),
            documents(KH76.replace("2024-03-22", "2024-06-03")),
        ],
        ["DX406 kh-76-2024 date"],
    ),
    "cited since the last amendment": (
        [
            IN_FORCE,
            title("Theo Kế hoạch số 76/KH-UBND"),
            (
                "documents:\n  - id",
                "documents:\n  - {"
                + KH76.replace("2024-03-22", "2024-10-15")
                + ", type: Kế hoạch, issuer: UBND}\n  - id",
            ),
            ledger(entry("2024-10-15", "tasks/II.1/title", "Lập Đề án", "Theo Kế hoạch số 76/KH-UBND")),
        ],
        [],
    ),
    "twice in one year": (
        [title("Theo Kế hoạch số 76/KH-UBND"), documents(KH76, KH76.replace("-2024,", "-b,").replace("22", "21"))],
        ["DX407 kh-76-b number"],
    ),
    "twice with the year in the number": (
        [
            title("Theo Nghị định số 42/2022/NĐ-CP"),
            documents(ND42, ND42.replace("nd-42", "nd-042").replace("-24,", "-23,")),
        ],
        ["DX407 nd-042-2022 number"],
    ),
    "a date that does not exist, of an unregistered document": (
        [title("Theo Kế hoạch số 5/KH-UBND ngày 30/02/2024")],
        ["DX401 II.1 title", "DX408 II.1 title"],
    ),
    "another type in a text": ([title("Theo Quyết định số 77/KH-UBND"), documents(KH77)], ["DX409 II.1 title"]),
    "another type in the head": ([("  type: Kế hoạch\n", "  type: Quyết định\n")], ["DX409  document.type"]),
    "another type beside a blank number": (
        [("  number: 12/KH-BCĐ\n  type: Kế hoạch\n", "  symbol: QĐ-BCĐ\n  type: Kế hoạch\n")],
        ["DX409  document.type"],
    ),
    "a longer name of the type": ([("  type: Kế hoạch\n", "  type: KẾ HOẠCH HÀNH ĐỘNG\n")], []),
    "a Quy định of the Party": (
        [
            title("Theo Quy định số 37-QĐ/TW"),
            documents("id: q, number: 37-QĐ/TW, date: 2021-10-25, type: Quy định, issuer: Trung ương"),
        ],
        [],
    ),
    "a Quy định of the State": (
        [
            title("Theo Quy định số 37/QĐ-UBND"),
            documents("id: q, number: 37/QĐ-UBND, date: 2021-10-25, type: Quyết định, issuer: UBND"),
        ],
        ["DX409 II.1 title"],
    ),
}

SO_TC = "{id: so-tc, name: Sở Tài chính, kind: department}"
NAMES_TC = ("coordinating: [so-tttt]", "coordinating: [so-tttt, so-tc]")
OPEN = "{id: don-vi, name: Các đơn vị có liên quan, open: true}"


def reporting(bodies: str) -> Edit:
    duty = "text: Báo cáo, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt"
    return top(f"reporting: {{{duty}, bodies: [{bodies}]}}")


def printed(key: str, cell: str) -> Edit:
    return task("printed:", f"  {key}: {cell}")


OWNERSHIP: dict[str, tuple[list[Edit], list[str]]] = {
    "an activity needs neither lead nor deliverable": (
        [top("activities: [{id: HD.1, title: Tham gia các cuộc hội thảo}]")],
        [],
    ),
    "a lead within a coordinating group": (
        [
            ("coordinating: [so-tttt]", "coordinating: [cac-so]"),
            groups("{id: cac-so, name: Các sở, members: [so-tttt, dh-hong-duc]}"),
        ],
        [],
    ),
    "an open group": ([("coordinating: [so-tttt]", "coordinating: [don-vi]"), groups(OPEN)], []),
    "an alias of one's own": ([("kind: university}", "kind: university, short: TRƯỜNG ĐẠI HỌC HỒNG ĐỨC}")], []),
    "an alias of another": (
        [("kind: university}", "kind: university, aliases: [ĐHHĐ, sở thông tin và truyền thông]}")],
        ["DX506 dh-hong-duc aliases.1"],
    ),
    "a tone on the other letter": (
        [NAMES_TC, agencies("{id: so-tc, name: Sở Hoà, short: Sở Hóa, kind: department}")],
        [],
    ),
    "a group of an agency's name": (
        [
            ("coordinating: [so-tttt]", "coordinating: [cac-so]"),
            groups(
                "{id: cac-so, name: Sở Thông tin - Truyền thông, aliases: [Sở Thông tin và truyền thông], open: true}"
            ),
        ],
        ["DX506 cac-so aliases.0"],
    ),
    "a printed cell of other capitals": ([printed("lead", "TRƯỜNG ĐẠI HỌC HỒNG ĐỨC.")], []),
    "a printed alias": (
        [
            ("kind: university}", "kind: university, aliases: [Trương Đại học Hồng Đức]}"),
            printed("lead", "Trương Đại học Hồng Đức"),
        ],
        [],
    ),
    "a misspelt name in the organisation": (
        [top("organisation: [{title: Trường Đại học Hông Đức, agencies: [dh-hong-duc], items: [Báo cáo]}]")],
        ["DX507  organisation.0.title"],
    ),
    "a sentence that leads to names": (
        [printed("lead", '"Đơn vị chủ trì: Trường Đại học Hồng Đức; Sở Thông tin và Truyền thông."')],
        ["DX508 II.1 printed.lead"],
    ),
    "two sentences": (
        [printed("lead", '"Chủ trì: Sở A. Phối hợp: Sở Thông tin và Truyền thông"')],
        ["DX517 II.1 printed.lead"],
    ),
    "words that name nobody": ([printed("lead", "Theo phân công của Trưởng ban")], ["DX517 II.1 printed.lead"]),
    "an unread cell of an empty list": (
        [top(f"activities: [{HD.replace('lead: [so-tttt]', 'printed: {lead: Theo phân công}')}]")],
        [],
    ),
    "a name with a sign in it": (
        [
            ("kind: university}", 'kind: university, aliases: ["Hồng Đức, Nội vụ"]}'),
            printed("lead", '"Hồng Đức, Nội vụ"'),
        ],
        [],
    ),
    "an unread title of the organisation": (
        [top("organisation: [{title: Thành viên Ban Chỉ đạo, agencies: [dh-hong-duc], items: [Báo cáo]}]")],
        [],
    ),
    "a name among words that name nobody": (
        [printed("coordinating", "Trường Đại học Hồng Đức; Các trường khác")],
        ["DX508 II.1 printed.coordinating"],
    ),
    "an id that the cell does not name": (
        [
            ("lead: [dh-hong-duc]", "lead: [dh-hong-duc, so-tc]"),
            agencies(SO_TC),
            printed("lead", "Trường Đại học Hồng Đức"),
        ],
        ["DX508 II.1 lead.1"],
    ),
    "a dash for a cell": ([printed("lead", '"-"')], ["DX508 II.1 lead.0"]),
    "a lead that could not be read": (
        [("kind: university}", "kind: trường}"), printed("lead", '"-"')],
        ["DX013 dh-hong-duc kind"],
    ),
    "an activity's sentence": (
        [top(f"activities: [{HD.replace('lead:', 'printed: {lead: Trường Đại học Hồng Đức}, lead:')}]")],
        ["DX508 HD.1 printed.lead", "DX508 HD.1 lead.0"],
    ),
    "an agency that ends with its task": ([("kind: university}", "kind: university, valid_to: 2024-09-30}")], []),
    "an agency that ends a day earlier": (
        [("kind: university}", "kind: university, valid_to: 2024-09-29}")],
        ["DX510 dh-hong-duc valid_to"],
    ),
    "an agency that begins with the plan": ([("kind: university}", "kind: university, valid_from: 2024-05-17}")], []),
    "an agency that begins a day later": (
        [("kind: university}", "kind: university, valid_from: 2024-05-18}")],
        ["DX510 dh-hong-duc valid_from"],
    ),
    "a plan issued the year before": (
        [
            ("date: 2024-05-17", "date: 2023-12-20"),
            ("date: 2024-04-19", "date: 2023-04-19"),
            ("19/4/2024", "19/4/2023"),
            ("kind: university}", "kind: university, valid_from: 2024-01-01}"),
        ],
        [],
    ),
    "a member of a group is counted by date": (
        [
            ("coordinating: [so-tttt]", "coordinating: [cac-so]"),
            (
                "documents:\n  - id",
                "  - {id: so-tc, name: Sở Tài chính, kind: department, valid_to: 2024-06-30}\n"
                "groups:\n  - {id: cac-so, name: Các sở, members: [so-tc]}\ndocuments:\n  - id",
            ),
        ],
        [],
    ),
    "who owes reports within a group": (
        [reporting("cac-truong"), groups("{id: cac-truong, name: Các trường, members: [dh-hong-duc]}")],
        [],
    ),
    "a lead within a group that owes none": (
        [
            ("lead: [dh-hong-duc]", "lead: [cac-truong]"),
            reporting("so-tc"),
            (
                "documents:\n  - id",
                f"  - {SO_TC}\ngroups:\n  - {{id: cac-truong, name: Các trường, members: [dh-hong-duc, so-tc]}}\n"
                "documents:\n  - id",
            ),
        ],
        ["DX511 II.1 lead.0"],
    ),
    "a team owes none": ([("kind: university}", "kind: team}"), reporting("so-tc"), agencies(SO_TC)], []),
    "each body once": (
        [
            reporting("so-tc"),
            agencies(SO_TC),
            (
                "        deadline: Tháng 12\n        lead: [so-tttt]",
                "        deadline: Tháng 12\n        lead: [so-tttt, dh-hong-duc]",
            ),
        ],
        ["DX511 II.1 lead.0"],
    ),
    "reporting bodies that could not be read": (
        [reporting("so-tc"), agencies(SO_TC.replace("department", "sở"))],
        ["DX013 so-tc kind"],
    ),
    "unnamed while something could not be read": (
        [agencies(SO_TC), ("deadline: Tháng 9", "deadline: Sớm")],
        ["DX201 II.1 deadline"],
    ),
    "a group that nothing names": ([groups(OPEN)], ["DX512 don-vi "]),
    "named by a member of the committee": (
        [
            agencies(SO_TC),
            (
                "  standing_agency: so-tttt\n",
                "  standing_agency: so-tttt\n  members: [{name: Nguyễn Văn An, role: Ủy viên, agencies: [so-tc]}]\n",
            ),
        ],
        [],
    ),
    "named as support": (
        [
            agencies("{id: to-giup-viec, name: Tổ công tác giúp việc, kind: team}"),
            ("  standing_agency: so-tttt\n", "  standing_agency: so-tttt\n  support: to-giup-viec\n"),
        ],
        [],
    ),
    "named as a successor": (
        [
            agencies(SO_TC),
            ("kind: university}", "kind: university, valid_to: 2024-12-31, successors: [{agency: so-tc}]}"),
        ],
        [],
    ),
    "one day of existence": (
        [("kind: university}", "kind: university, valid_from: 2024-05-17, valid_to: 2024-05-17}")],
        ["DX510 dh-hong-duc valid_to"],
    ),
    "an open group beside an agency": ([("lead: [dh-hong-duc]", "lead: [don-vi, dh-hong-duc]"), groups(OPEN)], []),
    "an open group that is to report": (
        [reporting("dh-hong-duc, don-vi"), groups(OPEN)],
        ["DX515  reporting.bodies.1"],
    ),
}

AMENDMENTS: dict[str, tuple[list[Edit], list[str]]] = {
    "two of one day": (
        [
            IN_FORCE,
            DUE,
            ledger(
                entry("2024-10-15", DUE_PATH, "2024-06-28", "2024-07-31"),
                entry("2024-10-15", DUE_PATH, "2024-07-31", "2024-09-30"),
            ),
        ],
        [],
    ),
    "a correction needs no document, but is for clerical errors": (
        [IN_FORCE, DUE, ledger(entry("2024-10-15", DUE_PATH, "2024-06-28", "2024-09-30", "correction: true, "))],
        ["DX716  amendments.0.changes.0.path"],
    ),
    "the newest value counts": (
        [
            IN_FORCE,
            DUE,
            ledger(
                entry("2024-08-15", DUE_PATH, "2024-06-28", "2024-09-30"),
                entry("2024-10-15", DUE_PATH, "2024-09-30", "2024-12-31"),
            ),
        ],
        ["DX708  amendments.1.changes.0.to"],
    ),
    "a value within one that was replaced later": (
        [
            IN_FORCE,
            DUE,
            ledger(
                entry("2024-08-15", DUE_PATH, "2024-06-28", "2024-07-31"),
                entry("2024-10-15", "tasks/II.1/deadline", "Tháng 7", "Tháng 9"),
            ),
        ],
        [],
    ),
    "a value around one that was replaced later": (
        [
            IN_FORCE,
            ledger(
                entry("2024-08-15", "tasks/II.1/lead", "[so-tttt]", "[so-tc]"),
                entry("2024-10-15", "tasks/II.1/lead/0", "so-tc", "dh-hong-duc"),
            ),
        ],
        [],
    ),
    "a paragraph": (
        [IN_FORCE, ledger(entry("2024-08-15", "objectives/requirements/0", "Lấy dân làm gốc", "Lấy dân làm gốc rễ"))],
        ["DX708  amendments.0.changes.0.to"],
    ),
    "a paragraph as it is": (
        [
            IN_FORCE,
            ledger(
                entry("2024-08-15", "objectives/general/0", "Đẩy mạnh", '"Đẩy mạnh chuyển đổi số theo hướng hiệu quả"')
            ),
        ],
        [],
    ),
    "a list": ([IN_FORCE, ledger(entry("2024-08-15", "tasks/II.1/lead", "[so-tttt]", "[dh-hong-duc]"))], []),
    "another list": (
        [IN_FORCE, ledger(entry("2024-08-15", "tasks/II.1/lead", "[so-tttt]", "[so-tttt, dh-hong-duc]"))],
        ["DX708  amendments.0.changes.0.to"],
    ),
    "a number": ([IN_FORCE, ledger(entry("2024-08-15", "kpis/KPI.1/target/value", "50 %", "60 %"))], []),
    "another number": (
        [IN_FORCE, ledger(entry("2024-08-15", "kpis/KPI.1/target/value", "50", "70"))],
        ["DX708  amendments.0.changes.0.to"],
    ),
    "a value of the plan itself": (
        [IN_FORCE, ledger(entry("2024-08-15", "document/signer/name", "Trần Văn Bình", "Lê Văn Cường"))],
        ["DX708  amendments.0.changes.0.to"],
    ),
    "a text taken away that is there": (
        [IN_FORCE, ledger(entry("2024-08-15", "tasks/II.1/deliverable", "Đề án", "null"))],
        ["DX708  amendments.0.changes.0.to"],
    ),
    "a row taken away": (
        [
            IN_FORCE,
            ledger(
                entry("2024-08-15", "tasks/II.3/deadline/due", "2024-06-28", "2024-07-31"),
                entry("2024-10-15", "tasks/II.3", "{id: II.3, title: Họp, deadline: Tháng 7}", "null"),
            ),
        ],
        [],
    ),
    "a row that never was": (
        [IN_FORCE, ledger(entry("2024-08-15", "tasks/II.3/title", "Họp", "Họp quý"))],
        ["DX704  amendments.0.changes.0.path"],
    ),
    "a field that a row has not": (
        [IN_FORCE, ledger(entry("2024-08-15", "tasks/II.1/deadlin/due", "2024-06-28", "2024-09-30"))],
        ["DX704  amendments.0.changes.0.path"],
    ),
    "a part that a plan has not": (
        [IN_FORCE, ledger(entry("2024-08-15", "task/II.1/title", "Họp", "Họp quý"))],
        ["DX704  amendments.0.changes.0.path"],
    ),
    "a row that could not be read": (
        [IN_FORCE, (TITLE + "\n", "titel: Đề án\n"), ledger(entry("2024-08-15", DUE_PATH, "2024-06-28", "2024-07-31"))],
        ["DX010 II.1 titel", "DX011 II.1 title"],
    ),
    "a section": (
        [IN_FORCE, ledger(entry("2024-08-15", "sections/II/title", "CÔNG NGHIỆP SỐ", "CÔNG NGHIỆP CÔNG NGHỆ SỐ"))],
        [],
    ),
    "in force without a day": ([IN_FORCE, ("date: 2024-05-17", "date: 2024-05")], ["DX705  document.date"]),
    "on the plan's own day": ([IN_FORCE, DUE, ledger(entry("2024-05-17", DUE_PATH, "2024-06-28", "2024-09-30"))], []),
    "on the day before": (
        [IN_FORCE, DUE, ledger(entry("2024-05-16", DUE_PATH, "2024-06-28", "2024-09-30"))],
        ["DX706  amendments.0.date"],
    ),
    "suspended by an entry": (
        [IN_FORCE, task("lifecycle: suspended"), ledger(entry("2024-08-15", LIFECYCLE, "active", "suspended"))],
        [],
    ),
    "cancelled by an entry for the whole row": (
        [
            IN_FORCE,
            task("lifecycle: cancelled"),
            ledger(entry("2024-08-15", "tasks/II.1", f"{ROW}}}", f"{ROW}, lifecycle: cancelled}}")),
        ],
        [],
    ),
    "suspended by no entry of its own": (
        [
            IN_FORCE,
            task("lifecycle: suspended"),
            ledger(
                entry("2024-08-15", "tasks/II.1", "null", "{title: Đề án}"),
                entry("2024-08-15", "tasks/II.2/lifecycle", "suspended", "active"),
            ),
        ],
        ["DX709 II.1 lifecycle"],
    ),
    "suspended in a draft": ([task("lifecycle: suspended")], []),
    "no changes": (
        [IN_FORCE, ledger("{date: 2024-10-15, document: 350/KH-BCĐ, reason: Gia hạn, changes: []}")],
        ["DX707  amendments.0.changes"],
    ),
}

TYPOGRAPHY: dict[str, tuple[list[Edit], list[str]]] = {
    "before a comma": ([title("Xây dựng Đề án , kế hoạch")], ["DX802 II.1 title"]),
    "before a full stop": ([title("Xây dựng Đề án .")], ["DX802 II.1 title"]),
    "before a name of the web": ([title("Phát triển tên miền .vn và ứng dụng số ...")], []),
    "behind a bracket": ([title("Xây dựng Đề án ( kế hoạch)")], ["DX802 II.1 title"]),
    "before a bracket closes": ([title("Xây dựng Đề án (kế hoạch )")], ["DX802 II.1 title"]),
    "at the end": ([title("'Xây dựng Đề án '")], ["DX802 II.1 title"]),
    "at the beginning": ([title("' Xây dựng Đề án'")], ["DX802 II.1 title"]),
    "at the end of a line": ([title("|-\n          Xây dựng Đề án \n          Kế hoạch")], ["DX802 II.1 title"]),
    "lines that are set in": ([title("|-\n          Xây dựng:\n            - Đề án\n            - Kế hoạch")], []),
    "a space that does not break": ([title("Xây dựng\u00a0Đề án")], ["DX802 II.1 title"]),
    "an escaped tab": ([title('"Xây dựng\\tĐề án"')], ["DX802 II.1 title"]),
    "two in one text": ([title("Xây dựng  Đề án , kế hoạch")], ["DX802 II.1 title"] * 2),
    "what amendments quote": (
        [IN_FORCE, ledger(entry("2024-08-15", "tasks/II.9", "{title: Xây  dựng (Ðề án}", "null"))],
        [],
    ),
    "letters for digits": (
        [deadline("{text: Tháng lO, kind: fixed, due: 2024-10-31}")],
        ["DX209 II.1 deadline.text", "DX803 II.1 deadline.text"],
    ),
    "two words misread": ([title("Tạo bút phá, xóa vùng lùm sóng")], ["DX803 II.1 title"] * 2),
    "a Cyrillic letter in a word": ([title("Xây dựng Kế hoạсh")], ["DX804 II.1 title"]),
    "a word of Cyrillic letters that all look Latin": ([title("Xây dựng Đề án со sở")], ["DX804 II.1 title"]),
    "a Russian word": ([title("Hợp tác với Москва")], []),
    "a Greek symbol": ([title("Đo bụi mịn bằng tia β, sai số ±5 µm")], []),
    "an escaped letter": ([title('"Xây dựng \\u00d0ề án"')], ["DX804 II.1 title"]),
    "the same word twice": ([title("Xây dựng Ðề án và trình Ðề án")], ["DX804 II.1 title"]),
    "marks of a list": ([title("a) Xây dựng Đề án; b) trình Đề án; 3) ban hành")], []),
    "marks of a list within brackets": ([title("'Xây dựng (a) Đề án; (b) Kế hoạch và (gồm: c) ba, d) bốn)'")], []),
    "a bracket that closes nothing": ([title("Xây dựng Đề án) trình")], ["DX805 II.1 title"]),
    "quotation marks of two kinds": ([title("'Xây dựng Đề án “Lưu trữ\" số'")], ["DX805 II.1 title"] * 2),
    "an odd number of quotation marks": ([title('Xây dựng Đề án "Lưu trữ số')], ["DX805 II.1 title"]),
    "the words before a footnote's mark": (
        [title("Xây dựng Đề án “Lưu trữ số”"), task("footnotes: [{mark: 1, after: số”, text: Một}]")],
        [],
    ),
}


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param(*case, id=name)
        for cases in (DOCUMENTS, OWNERSHIP, AMENDMENTS, TYPOGRAPHY)
        for name, case in cases.items()
    ],
)
def test_a_rule_finds_this_much_and_no_more(edits: list[Edit], expected: list[str]) -> None:
    found = findings_in(*edits)
    if expected and expected[0] == "DX104":  # only the codes
        found = [line[:5] for line in found]
    assert sorted(found) == sorted(expected)
