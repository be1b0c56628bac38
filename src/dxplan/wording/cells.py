"""The bodies that one table cell names, where it can be read in one way only.

A comma, `và`, a slash or a new line may separate two bodies or be within the name of one; what follows decides. Where
that leaves a doubt the cell is not separated: a wrong body would be asked for work that is not its own.
"""

import re
from collections.abc import Container, Iterator
from functools import cache
from typing import Literal, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.wording.names import key
from dxplan.wording.no_bodies import is_no_body

_Kind = Literal["named", "head", "class", "places", "post", ""]
"""A body with its name; the word alone with which names begin; bodies, or communes, together; a post; no body."""

_CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ"
_HEADS = (
    "Sở|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Công an|Cục|Chi cục|Tổng cục|Văn phòng|VP|Trung tâm|TT|Trường|Thanh tra|Hội"
    "|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Vụ|Viện|Học viện|Tòa án|Toà án|Kho bạc|Bảo hiểm|BHXH|Bưu điện|Viễn thông"
    "|Điện lực|Ngân hàng|Công ty|Tổng công ty|Tập đoàn|Báo|Đài|Tỉnh đoàn|Thành đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy"
    "|Đảng uỷ|Chi bộ|Đoàn|Bộ|Thuế|Hải quan|MTTQ|UB MTTQ|UBMTTQ|Mặt trận|Ban|BQL|BCĐ|Phòng|Trạm|Tổ|Đội|Khoa|Quỹ"
    "|Bệnh viện|Kiểm toán|VNPT|Viettel|MobiFone|VinaPhone|FPT"
)
_ALONE = frozenset(("Văn phòng", "Thanh tra", "Thuế", "Kho bạc", "Hải quan", "VNPT", "Viettel", "MobiFone", "FPT"))
"""Words that are the whole name of a body too, so that what follows a comma adds nothing to them."""
_WITH_WORK = ("Tổ ", "Ban ", "BCĐ ", "Hội đồng ")
"""CellBodies in whose names their work may be: `Tổ công tác triển khai Đề án 06`."""
_SORTS = (  # of bodies; a capital may begin these
    "sở|ban|ngành|bộ|viện|trường|cơ quan|đơn vị|địa phương|doanh nghiệp|tổ chức|đoàn thể|hiệp hội|cơ sở|cá nhân"
    "|thành viên"
)
_SMALL_SORTS = (  # with a capital they begin a name
    "vụ|hội|tập đoàn|công ty|tổng công ty|ngân hàng|phòng(?!, chống)|khoa|tổ|trung tâm|trạm|chi cục|cục|văn phòng|quỹ"
    "|lĩnh vực|bệnh viện|đội|thôn|khu phố|tổ dân phố|chi bộ|chi hội"
)
_VAGUE_SORTS = "cơ quan|đơn vị|địa phương|doanh nghiệp|tổ chức|đoàn thể|cơ sở|cá nhân|thành viên|hiệp hội|ngành"
"""What is followed by any words, and is still no name."""
_OF_SORTS = (
    r"(?:có )?liên quan|khác|cấp|trực thuộc|thuộc|trên địa bàn|tại|của|nêu trên|được|quản lý|chuyên ngành|chuyên môn"
    r"|[Tt]hành phố|tỉnh|[Tt]rung ương|hợp tác"
)
"""Words after a sort of bodies that do not make a name of it."""
_PLACES = "xã|phường|đặc khu|thị trấn|huyện|thị xã|quận"
_STRONG = "Sở|Bộ|Cục|Chi cục|UBND|Công an|Trung tâm|Trường"
_POSTS = "Chủ tịch|Giám đốc|Tổng Giám đốc|Thủ trưởng|thủ trưởng|Bí thư|Hiệu trưởng|Lãnh đạo|Người đứng đầu"
_EACH_POST = tuple(_POSTS.split("|"))
_WHOLE = ("Tài chính", "Nội vụ", "Tư pháp", "Y tế", "Công Thương", "Công thương", "Xây dựng", "Ngoại vụ")
"""Whole names of departments: `Sở Tài chính và Nội vụ` may be two."""
_SHARED = r"(?:UBND|HĐND|Tỉnh ủy|Thành ủy|UB MTTQ)(?! (?:các|cấp))"
"""Whose office or head may be meant in a list of several: `Văn phòng Tỉnh ủy, UBND tỉnh`."""
_LONGEST = 6
"""Pieces of a known name at most."""


class CellBodies(NamedTuple):
    """What a cell names: each body, or the reason why that is not certain."""

    names: tuple[str, ...]
    """Empty for a blank cell or a dash."""
    doubt: Message | None = None


def split_bodies(text: str, known: Container[str] = ()) -> CellBodies:
    """The names in a cell (NFC); `known` has the keys of names that are bodies whatever signs are in them."""
    cell = _lead_in().sub("", text)
    if person := _person().search(cell):
        return CellBodies((), msg("“{text}” is of a person, not of a body", text=_trimmed(person[0])))
    if choice := _undecided().search(cell) or _between_bodies().search(cell):
        return CellBodies((), msg("“{text}” leaves open which bodies are meant", text=_trimmed(choice[0])))
    names: list[str] = []
    for line in _lines(cell):
        for pieces in [line] if isinstance(line, Message) else _lists(line):
            listed = pieces if isinstance(pieces, Message) else _names(pieces, known)
            if isinstance(listed, Message):
                return CellBodies((), listed)
            names += listed
    return CellBodies(tuple(names))


def is_class(name: str) -> bool:
    """Whether a name is of bodies named together: `các sở, ban, ngành`, `UBND các xã, phường`."""
    return _kind(name) in ("class", "places")


def body_of_post(name: str) -> str:
    """The body whose head a cell names: `các Sở` of `Giám đốc, Thủ trưởng các Sở`; another name as it is."""
    rest = _posts().sub("", name)
    return rest if rest and _kind(rest) not in ("", "post") else name


def _trimmed(text: str) -> str:
    return " ".join(text.split()).strip(" ,;(–-") or text.strip()


class _Piece(NamedTuple):
    """Words between two signs that may separate, and the sign before them."""

    sign: str
    text: str


def _lines(cell: str) -> Iterator[str | Message]:
    """The lines of a cell as they were before they were broken; the doubt where that can't be told."""
    whole = ""
    for line in filter(None, (" ".join(line.split()) for line in cell.split("\n"))):
        text = _bullet().sub("", line)
        if not whole:
            whole = text
        elif text == line and (whole.endswith((",", "&", "-", " và", "/")) or not _start().match(text)):
            whole += f" {text}"
        elif text == line and _kind(_last_piece().sub("", whole)) == "head":
            yield _doubt(text)
            return
        else:
            yield whole
            whole = text
    yield whole


def _lists(line: str) -> Iterator[list[_Piece]]:
    """The parts of a line that are separated for certain, each in pieces; brackets keep what is in them together."""
    pieces: list[_Piece] = []
    sign, start = "", 0
    for match in (*_signs(with_stops="." in line[:-1]).finditer(line), None):
        if match and match[0].startswith("("):
            continue
        words = line[start : match.start() if match else len(line)].strip(" .,:–•+*-")
        if words:
            pieces.append(_Piece(sign, words))
            sign = ""
        if match is None or match[0][0] in ";.":
            yield pieces
            pieces, sign = [], ""
        else:
            sign = match[0] if words or not sign else sign  # `, và` is a comma
        start = match.end() if match else start


def _names(pieces: list[_Piece], known: Container[str]) -> list[str] | Message:
    """The names in a list, or the doubt."""
    names: list[str] = []
    kind: _Kind = ""
    at = 0
    while at < len(pieces):
        ends = range(min(len(pieces), at + _LONGEST), at, -1)
        end = next((end for end in ends if key(_joined(pieces[at:end])) in known), 0)
        text = _joined(pieces[at : end or at + 1])
        of_piece = _kind(text, is_known=bool(end))
        if end and of_piece not in ("class", "places"):
            of_piece = "named"
        begins = _begins(names[-1], kind, pieces[at].sign, text, of_piece) if names else bool(of_piece) or None
        if begins is None or (begins and not end and names and _may_go_on(names[-1], pieces[at].sign, text)):
            return _doubt(text)
        if begins:
            names.append(text)
            kind = of_piece
        else:
            names[-1] = _joined([_Piece("", names[-1]), _Piece(pieces[at].sign, text)])
            kind = of_piece or kind
        at = end or at + 1
    for name in names:
        if _run_together().search(name):
            return msg("“{text}” may be several bodies", text=name)
        of_sorts = _kind(name, is_known=True) == "class"
        if not name.startswith(_WITH_WORK) and (work := _work(of_sorts=of_sorts).search(name)):
            return msg("“{text}” says what is to be done", text=work[0].strip())
    return names


def _joined(pieces: list[_Piece]) -> str:
    text = pieces[0].text
    for sign, words in pieces[1:]:
        text += {",": ", ", "/": "/"}.get(sign, f" {sign} ") + words
    return text


def _doubt(text: str) -> Message:
    return msg("“{text}” may be a body of its own or not", text=text)


def _begins(before: str, kind: _Kind, sign: str, text: str, of_piece: _Kind) -> bool | None:
    """Whether a piece begins a body after another of that kind, or belongs to its name; None where both may be."""
    is_plural = text.lower().startswith(("các ", "những "))
    if sign == "/":  # `ngành/lĩnh vực`, `xã/phường`; else it may mean `or`
        return False if kind == of_piece in ("class", "places") and not is_plural else None
    match kind, of_piece:
        case "post", "post":
            return False
        case "post", "class" | "places" | "named" if _post().match(text):
            return False  # `Giám đốc, Thủ trưởng các sở`
        case "head" | "post", _ if before not in _ALONE or not of_piece:
            return None
        case _, "head":
            return True if text in _ALONE else False if sign == "và" and before.endswith("Văn phòng HĐND") else None
        case "named", "":
            return _is_within(before, sign, text)
        case "named", "named" | "places" if sign == "và" and before.endswith(("HĐND", "ĐBQH")):
            return False  # `Văn phòng HĐND và UBND tỉnh`
        case "named", "named" | "places" if _has_shared_office(before, text):
            return None
        case "named", "places" if not is_plural and not text.startswith(_BEFORE_COMMUNES):
            return None
        case "named", "class" if sign == "và" and _may_be_work(text):
            return None  # `Trung tâm Hỗ trợ khởi nghiệp và doanh nghiệp`
        case "class", "" if text.split()[0].islower() and not is_plural:
            return False  # `các cơ sở nghiên cứu, thí nghiệm`
        case ("class", "class") | ("class", "places") if not (is_plural or text.startswith(_BEFORE_COMMUNES)):
            return False if _bare_sorts().search(before) else None
        case "places", "places" if not (is_plural or text.startswith(_BEFORE_COMMUNES)):
            return False
        case _, "":
            return None
    return True


def _is_within(before: str, sign: str, text: str) -> bool | None:
    """Whether words that begin no body belong to the name before them: False, or None where they need not."""
    if sign != "và":
        return False if _with_comma().search(f"{before}, {text}") else None
    if text.lower().startswith("các ") and not before.startswith(("Ban ", "BQL ")):
        return None  # but `Ban Quản lý Khu kinh tế và các khu công nghiệp`
    return None if before.partition(" ")[2] in _WHOLE and text.startswith(_WHOLE) else False


def _may_go_on(before: str, sign: str, text: str) -> bool:
    """Whether letters are of the name before: a department without its head, or work: `Chi cục Trồng trọt và BVTV`."""
    is_department = before.startswith("Sở ") and re.fullmatch(r"[A-RT-ZĐ&][A-ZĐ&]+", text) is not None
    return is_department or (sign == "và" and text.isupper() and not _head().match(text))


def _has_shared_office(before: str, text: str) -> bool:
    of_office = before.startswith(("Văn phòng ", "VP ", *(f"{post} " for post in _EACH_POST)))
    return of_office and "UBND" not in before and re.match(_SHARED, text) is not None


def _may_be_work(text: str) -> bool:
    """Whether a sort of bodies may be what a body before it works with: `doanh nghiệp`; but `sở, ngành liên quan`."""
    return not re.match(rf"(?:các|những|sở|ban|ngành|bộ) |(?:sở|ban|ngành|bộ)$|[{_CAPITAL}]|.* (?:{_OF_SORTS})\b", text)


def _kind(text: str, *, is_known: bool = False) -> _Kind:
    """What a piece of a cell is by its first words; the known body that it is at least."""
    if text.startswith(_EACH_POST) and (post := _post().match(text)):
        rest = text[post.end() :].strip()
        return _kind(rest, is_known=is_known) if rest else "post"
    if not is_known and is_no_body(text):
        return ""
    if _communes().match(text):
        return "places"
    if _sorts().match(text):
        return "class"
    if is_known:
        return "named"
    if head := _head().match(text):
        return "head" if head.end() == len(text) else "named"
    return "named" if _abbreviation().match(text) else ""


_BEFORE_COMMUNES = ("UBND", "HĐND", "Ủy ban", "Uỷ ban", "Đảng ủy", "MTTQ", "Công an", "Chủ tịch")


@cache
def _communes() -> re.Pattern[str]:
    """Communes together, and who is named with them: `UBND các xã`, `phường liên quan`; but `UBND tỉnh` is one body."""
    of = rf"(?:(?:{_HEADS})(?: nhân dân)? )?"
    end = rf"(?=$|[,/]| (?:{_OF_SORTS})\b)"
    # the heads stand in it once: they are what takes long to compile
    return re.compile(rf"(?:{of}(?:(?:[Cc]ác )?(?:{_PLACES})|[Cc]ác (?:tỉnh|thành phố))|tỉnh|thành phố){end}")


@cache
def _sorts() -> re.Pattern[str]:
    """CellBodies named together: `các sở, ngành`, `Sở`, `đơn vị liên quan`; but `Sở Y tế` and `các Sở Y tế` are not."""
    sort = rf"(?:(?i:{_SORTS})|{_SMALL_SORTS})"
    row = rf"{sort}(?:[ /-]{sort})*"
    # the sorts stand in it once: they are what takes long to compile
    return re.compile(
        r"(?P<all>(?i:các|những|tất cả các|toàn bộ các) )?"
        rf"(?:(?i:{_VAGUE_SORTS})(?(all)\b|(?= [^{_CAPITAL}]))"
        rf"|{row}(?(all)(?!\w)(?! [{_CAPITAL}])|(?=$|[,/]| (?:{_OF_SORTS})\b)))"
    )


@cache
def _bare_sorts() -> re.Pattern[str]:
    """The end of a list of sorts of bodies that has no other words yet, so that more of them may follow."""
    sort = rf"(?:(?i:{_SORTS}|{_PLACES}|tỉnh|thành phố)|{_SMALL_SORTS})"
    return re.compile(
        rf"(?:^|, | và |/)(?:(?:{_POSTS}) )?(?:(?i:các|những|tất cả các|toàn bộ các) )?{sort}(?:[ /-]{sort})*$"
    )


@cache
def _head() -> re.Pattern[str]:
    others = "phận|chức|trưởng|học|hành|thể|viên|chống"  # no names of their own: `Bộ phận`, `Tổ chức`, `Khoa học`
    return re.compile(
        rf"(?=[{_CAPITAL}])(?i:{_HEADS})(?![\w/])(?! (?:{others})\b)|(?:sở|(?i:{_PLACES}))(?= [{_CAPITAL}])"
    )


@cache
def _abbreviation() -> re.Pattern[str]:
    """`SKHCN`, `CATP Hà Nội`, `ĐHQGHN`; but a deputy's post is no body."""
    return re.compile(r"(?!PGĐ|PCT|PTP|TGĐ|THPT|THCS|TT&|PTNT)[A-ZĐ][A-ZĐ&]{2,11}(?=$| )")


@cache
def _post() -> re.Pattern[str]:
    return re.compile(rf"(?:{_POSTS})(?=$| (?:[Cc]ác |{_HEADS}))")


@cache
def _posts() -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{_POSTS})(?:, ?| và |/| ))+")


@cache
def _start() -> re.Pattern[str]:
    """What begins a line of its own; a word that also stands within names begins none."""
    return re.compile(rf"(?:(?:{_HEADS}|{_POSTS})\b|[Cc]ác (?i:{_SORTS})\b|[A-ZĐ]{{3}})")


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(r"^(?:[-–•+*]|\(?[0-9]{1,2}[.)])(?: |$)")


@cache
def _last_piece() -> re.Pattern[str]:
    return re.compile(r"^.*(?:[,;] ?| và )")


@cache
def _signs(*, with_stops: bool) -> re.Pattern[str]:
    """What may separate; brackets first, so that nothing in them does."""
    stops = rf"|(?<!\bVP)(?<!\bTP)(?<!\bTp)(?<!\bTX)(?<!\bTT)\. ?(?:[-–•+*] |(?= (?:(?:{_HEADS}|{_POSTS})\b|[Cc]ác )))"
    return re.compile(r"\([^()]{0,300}\)|; ?(?:[-–•+*] )?|,(?! ?chống\b)|(?<= )và(?= |$)|/" + stops * with_stops)


@cache
def _lead_in() -> re.Pattern[str]:
    """`Đơn vị chủ trì tham mưu: `, before the only names that follow."""
    return re.compile(r"^(?:Đơn vị|Cơ quan|Chủ trì|Phối hợp)[^:;,\n]{0,80}: (?=[^:]*$)")


@cache
def _person() -> re.Pattern[str]:
    """A person by a form of address, a post, a common family name, a telephone number or an address."""
    families = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Trịnh"
    return re.compile(
        r"(?:^|[,;(:\n–-])\s?(?:(?i:ông|bà|anh|chị|đ/c|đồng chí|thầy|cô)\.? [^,;\n)]{1,40}"
        rf"|(?:{families}) [{_CAPITAL}]\w*[^,;\n)]{{0,30}})"
        r"|(?i:\bđ/c\b|\bđồng chí\b)[^,;\n)]{0,40}"
        r"|\b(?:Phó (?:Giám đốc|Chủ tịch|Trưởng)|Trưởng phòng|Chuyên viên|PGĐ)\b"
        r"|(?i:SĐT|ĐT|điện thoại)\s?:|\S{1,64}@\S|(?<!\d)(?:\+|0)\d(?:[ .-]?\d){7,}"
    )


@cache
def _undecided() -> re.Pattern[str]:
    return re.compile(r"\bhoặc\b[^,;]{0,40}|\b(?:trừ|không bao gồm)\b[^,;]{0,40}|\S{0,40}\s?:\s?(?=\S)|\.\.\.|…|\?")


@cache
def _between_bodies() -> re.Pattern[str]:
    """What stands between bodies and separates them nowhere else: `Sở Y tế + Sở Nội vụ`, `1. … 2. …`."""
    return re.compile(
        rf"(?<!HĐND)(?<!HĐND )(?:\+ ?|[.&] ?(?<!P\. )(?<!X\. )|(?<= )[–-] )(?:{_STRONG}) "
        rf"(?=[{_CAPITAL}]|tỉnh|thành|xã|phường)"
        rf"|(?<=\S) \(?[0-9]{{1,2}}[.)] ?(?={_HEADS})|(?<= )[–-] (?:cơ quan|đơn vị|đầu mối)\b"
    )


@cache
def _run_together() -> re.Pattern[str]:
    """Two bodies in one name: `Sở Y tế Sở Nội vụ`."""
    return re.compile(
        rf"\b(?P<head>{_STRONG}) [{_CAPITAL}].{{0,120}}? (?P=head) [{_CAPITAL}]"
        rf"|^Sở [{_CAPITAL}][^(]{{0,120}}? (?:UBND|Công an|Cục|Bộ) (?=[{_CAPITAL}]|tỉnh|thành)"
    )


@cache
def _with_comma() -> re.Pattern[str]:
    """Names with a comma in them."""
    return re.compile(
        r"(?:Văn hóa|Văn hoá), (?:Thể thao|Thông tin|Khoa học)|Văn hóa, Thông tin, Thể thao|Lao động, Thương binh"
        r"|VH, TT(?:&| và |$)|Kinh tế, Hạ tầng|Báo và [Pp]hát thanh, [Tt]ruyền hình"
    )


@cache
def _work(*, of_sorts: bool) -> re.Pattern[str]:
    """What bodies are to do. `các đơn vị thực hiện thí điểm` are bodies, `Sở Y tế thực hiện` is a sentence."""
    words = "" if of_sorts else "|triển khai|thực hiện|theo dõi|(?<!Kế hoạch )tổng hợp|hướng dẫn|đôn đốc"
    return re.compile(rf" (?:chủ trì|tham mưu|phối hợp|trực tiếp|có trách nhiệm|theo phân công{words})\b")
