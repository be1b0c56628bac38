"""The spellings of a body's name: which are of one body for certain, and which differ so little that one may be a slip.

Marks count: phường Đông Tiến and xã Đồng Tiến are two bodies.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple, Self

from dxplan.wording.alphabet import bare
from dxplan.wording.cells import body_of_post, is_class
from dxplan.wording.names import initials, key, short_keys

_SPELT_OUT = {
    "UBND": "ủy ban nhân dân",
    "HĐND": "hội đồng nhân dân",
    "MTTQ": "mặt trận tổ quốc",
    "UBMTTQ": "ủy ban mặt trận tổ quốc",
    "UBMTTQVN": "ủy ban mặt trận tổ quốc",
    "VPUBND": "văn phòng ủy ban nhân dân",
    "VKSND": "viện kiểm sát nhân dân",
    "TAND": "tòa án nhân dân",
    "UB": "ủy ban",
    "BQL": "ban quản lý",
    "QL": "quản lý",
    "BCĐ": "ban chỉ đạo",
    "VP": "văn phòng",
    "TP": "thành phố",
    "Tp": "thành phố",
    "TX": "thị xã",
    "HCC": "hành chính công",
    "PVHCC": "phục vụ hành chính công",
    "ĐH": "đại học",
    "ĐHQG": "đại học quốc gia",
    "KKT": "khu kinh tế",
    "KCN": "khu công nghiệp",
    "CNC": "công nghệ cao",
    "BHXH": "bảo hiểm xã hội",
    "KBNN": "kho bạc nhà nước",
    "NHNN": "ngân hàng nhà nước",
    "ĐTPT": "đầu tư phát triển",
    "CNTT": "công nghệ thông tin",
    "CATP": "công an thành phố",
    "LHPN": "liên hiệp phụ nữ",
    "LĐLĐ": "liên đoàn lao động",
    "BĐBP": "bộ đội biên phòng",
    "CHQS": "chỉ huy quân sự",
    "PTTH": "phát thanh truyền hình",
    "PTNT": "phát triển nông thôn",
    "HTX": "hợp tác xã",
    "DN": "doanh nghiệp",
}
"""Abbreviations that mean one thing in the name of a body."""
_NAMES_ALONE = ("UBND", "HĐND", "MTTQ", "ĐBQH", "VNPT", "FPT", "THPT", "THCS", "TNCS", "VCCI")
"""Abbreviations that stand in official names."""
_LEVELS = "tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu"
_COMMUNES = ("xã", "phường", "đặc khu")
_SORTS = "sở|ban|ngành|bộ|viện|trường|xã|phường|đặc khu|thị trấn|huyện|thị xã|quận|thành phố|cơ quan|đơn vị|địa phương"
_DEPARTMENTS = ("Sở", "Bộ")
"""They have their field of work behind them and never a place: Sở Công Thương."""
_KINDS = {"so", "bo", "to", "doi", "hoi", "phong", "phuong", "kho", "khu", "khoa", "cuc", "cum"}
"""Words, without marks, that say what kind of body it is; Bộ Tài chính is no slip of Sở Tài chính."""
_LONGEST_NAME = 40
"""Words at most of which a letter may be a slip."""
_GENERIC = ("so", "bo", "ban", "van phong", "cuc", "phong", "thanh tra", "trung tam", "uy ban nhan dan tinh", "cong an")
"""Heads behind which stands a field of work, so that two names that differ by marks alone are of one body."""


class Home(NamedTuple):
    """The level and the place of the issuer, which names of its own bodies may leave out."""

    level: str = ""
    place: str = ""

    @classmethod
    def of(cls, issuer: str) -> Self:
        """Those that an issuer's name has: `tỉnh` and `Thanh Hóa`."""
        place = r"(?P<place>(?: [A-ZĐÀ-Ỹ]\w*){0,4})"
        party = re.search(rf"(?i:\b(?P<level>tỉnh|thành|huyện) (?:ủy|uỷ)\b){place}", issuer)
        match = party or re.search(rf"(?i:\b(?P<level>{_LEVELS})\b){place}", issuer)
        if not match:
            return cls()
        level = match["level"].lower()
        return cls("thành phố" if level == "thành" else level, match["place"].strip())

    @classmethod
    def among(cls, texts: Iterable[str]) -> Self:
        """Those of a province by its bodies, where no issuer is named: `Công an tỉnh`, `Thuế thành phố Hà Nội`."""
        text = "\n".join(texts)
        levels = Counter(level.lower() for level in re.findall(r"\b(?:tỉnh|[Tt]hành phố)(?=\s*(?:[;,.\n]|$))", text))
        if not levels:
            return cls()
        level = levels.most_common(1)[0][0]
        places = {*re.findall(rf"\b(?i:{level})((?: [A-ZĐÀ-Ỹ]\w*){{1,3}})", text)}
        return cls(level, places.pop().strip() if len(places) == 1 else "")

    @property
    def abbreviations(self) -> dict[str, str]:
        """Abbreviations of names with the place: `TPHN`, `ĐHQGHN`."""
        short = initials(self.place)
        names = {"TP": "thành phố", "ĐHQG": "đại học quốc gia"} if len(short) > 1 else {}
        return {f"{before}{short}": f"{words} {self.place}" for before, words in names.items()} | {short: self.place}


class Spelling(NamedTuple):
    """A name as printed, and what is equal for all spellings of one body."""

    printed: str
    """The name of the body itself: without its head's post, and without what stands in brackets behind it."""
    canonical: str
    is_class: bool
    is_short: bool
    """Whether it is abbreviated, or in capitals: a body's full name is rather another one."""

    @classmethod
    def of(cls, name: str, home: Home) -> Self:
        """The spelling of a name that a cell has."""
        printed = _brackets().sub("", body_of_post(name)).strip() or name
        of_own = home.level in _COMMUNES and re.fullmatch(rf"[^,/]*\b{home.level}", printed, re.IGNORECASE)
        is_named = of_own or re.fullmatch(r"Hiệp hội [^,/;]+", printed)
        of_many = (is_class(printed) and not is_named) or _many().search(printed) is not None
        canonical = _class_canonical if of_many else _canonical
        capitals = [word for word in re.findall(r"[^\W\d_&]{2,}(?:&\w+)?", printed) if word.isupper()]
        is_short = any(word not in _NAMES_ALONE for word in capitals)
        return cls(printed, canonical(printed, home), of_many, is_short)


def brackets_of(name: str) -> str:
    """What stands in brackets in a name, which may say that not all of its bodies are meant."""
    return "".join(_brackets().findall(name)).strip()


def spelt_out(name: str, home: Home) -> str:
    """A name with the abbreviations spelt out that mean one thing."""
    words = _SPELT_OUT | home.abbreviations
    text = re.sub(r"\bTT(?= )(?!&)", "Trung tâm", name) if not name.startswith("Sở") else name
    return re.sub(r"[^\W_]+", lambda match: words.get(match[0], match[0]), text)


def _canonical(name: str, home: Home) -> str:
    """Equal for the spellings of a body's name; `@` stands for the issuer's own level and place."""
    words = " ".join(word for word in _words(name, home) if word != _BARE_AND)
    if words.startswith(tuple(f"{bare(level)} " for level in _COMMUNES)):
        words = f"{bare('ủy ban nhân dân')} {words}"  # which acts for it
    front = bare("mặt trận tổ quốc")
    words = words.replace(f"{bare('ủy ban')} {front}", front).replace(f"{front} {bare('Việt Nam')}", front)
    level, place = (bare(part) for part in home)
    ends = [f" {level} {place}", f" {level}"] if level and place else [f" {level}"] if level else []
    if place and not re.search(rf" (?:{'|'.join(map(bare, _LEVELS.split('|')))}) {re.escape(place)}$", words):
        ends.append(f" {place}")
    end = next((end for end in ends if words.endswith(end)), None)
    if end is None:
        return words
    rest = words.removesuffix(end)
    return rest if rest.startswith(bare("Sở") + " ") else f"{rest} @"


def _class_canonical(name: str, home: Home) -> str:
    """Equal for the spellings of a class: the order of its sorts, `các` and the marks between them do not count."""
    name = re.sub(r"(?i)^(?:tất cả|toàn bộ) (?=các )|(?<![,/]) trên địa bàn (?:toàn )?(?:tỉnh|thành phố)$", "", name)
    if re.search(r"(?i)\bsở\b", name):  # only a province has them
        name = re.sub(r"(?i)(?<![,/]) (?:cấp )?(?:tỉnh|thành phố)$", "", name)
    words = " ".join(word for word in _words(name, home) if word not in _SMALL)
    words = _sort_run().sub(lambda run: " ".join(sorted(run[0].split())), words)
    words = _all_communes().sub(bare("cấp xã"), words)
    words = _all_districts().sub(bare("cấp huyện"), words)
    return f"* {words}"


def _words(name: str, home: Home) -> list[str]:
    text = spelt_out(name, home).replace("/", " ").replace("&", " ")
    return [word for word in bare(text).split() if word[0].isalnum()]


def are_almost_one(first: Spelling, second: Spelling) -> bool:
    """Whether two names differ by marks alone, by the place or other words that one leaves out, or by one letter."""
    if first.is_class != second.is_class:
        return False
    words, others = _plain_words(first), _plain_words(second)
    if "".join(words) == "".join(others):
        return True
    if names_a_commune(first) or first.is_class:
        return False
    if first.is_short and words[:2] == others[:2] and len(words) > 3 and _is_part(words, others):
        return True
    return differ_by_a_letter(first, second)


def differ_by_a_letter(first: Spelling, second: Spelling) -> bool:
    """Whether one word of a name differs by one letter, not by marks alone: it is a slip, or another field of work, as
    Trung tâm Khuyến nông and Trung tâm Khuyến công."""
    words, others = _plain_words(first), _plain_words(second)
    if len(words) != len(others) or first.is_short or second.is_short:
        return False
    different = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return len(different) == 1 and _is_slip(*different[0])


def keys_of_likeness(spelling: Spelling) -> set[str]:
    """Keys of which two spellings have one in common if one is almost the other, or may be short for it."""
    words = _plain_words(spelling)
    masked = range(len(words) if len(words) <= _LONGEST_NAME else 0)
    keys = {"".join(words), *(" ".join((*words[:at], "?", *words[at + 1 :])) for at in masked)}
    return keys | keys_of_shortness(spelling)


def keys_of_shortness(spelling: Spelling) -> set[str]:
    """Those of a spelling that may be the short one of two: the words or the head with which both begin."""
    match = _short_name().fullmatch(spelling.printed)
    head = match["head"] if match else next((f"{head} " for head in _HEADS_OF_SHORT if _begins(spelling, head)), "")
    start = " ".join(map(_plain, spelling.canonical.split()[:2]))
    return {f"{start} …", *([f"# {_HEADS_OF_SHORT[head.strip(' .')]}"] if head else [])}


def _plain_words(spelling: Spelling) -> list[str]:
    """The words of a name without marks, and without the place that some leave out."""
    words = [_plain(word) for word in spelling.canonical.split() if word != "@"]
    return words[:-2] if words[-2:] == ["viet", "nam"] else words


def _begins(spelling: Spelling, head: str) -> bool:
    return spelling.printed.startswith(f"{head} ")


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """A word of a canonical name without marks."""
    return key(word if word[0].isdigit() else word.rstrip("0123456789"))


def _is_part(words: list[str], others: list[str]) -> bool:
    rest = iter(others)
    return all(word in rest for word in words)


def _is_slip(word: str, other: str) -> bool:
    """Whether words differ by one letter; numbers, kinds of bodies and single letters are words of their own."""
    is_number = _number().fullmatch(word) and _number().fullmatch(other)
    if is_number or {word, other} <= _KINDS or max(len(word), len(other)) < 2 or abs(len(word) - len(other)) > 1:
        return False
    start = next((at for at, pair in enumerate(zip(word, other, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return len(word) != len(other)
    return word[start + 1 :] in (other[start:], other[start + 1 :]) or word[start:] == other[start + 1 :]


def is_generic(spelling: Spelling) -> bool:
    """Whether the name says what the body does and has no name of its own, so that other marks make no other body."""
    first, *others = spelling.printed.split()
    is_place = len(others) > 1 and all(word[0].isupper() for word in others[-2:])  # as in Công an Vĩnh Lộc
    if names_a_commune(spelling) or (is_place and first not in _DEPARTMENTS):
        return False
    return key(spelling.printed).startswith(tuple(map(key, _GENERIC)))


def names_a_commune(spelling: Spelling) -> bool:
    """Whether it is the name of a commune, a ward or a district, or of a body there: any letter makes another one."""
    return re.search(rf"\b(?:{_LEVELS}) \w", spelling.printed, re.IGNORECASE) is not None


def may_be_short_for(spelling: Spelling, other: Spelling) -> bool:
    """Whether an abbreviation, as `Sở VHTT`, has letters of another's name behind the same head in their order."""
    match = _short_name().fullmatch(spelling.printed)
    head = _HEADS_OF_SHORT.get(match["head"].strip(" ."), "") if match else ""
    if not match or other.is_short or not other.printed.startswith(f"{head} "):
        return False
    return _is_part([*key(match["letters"])], [*key(initials(other.printed.removeprefix(head)))])


def short_forms_of(spelling: Spelling) -> frozenset[str]:
    """The keys of the usual short forms; those of a department of another place would be of the issuer's own."""
    is_elsewhere = re.search(rf" (?:{bare('tỉnh')}|{bare('thành phố')})\b", spelling.canonical)
    return frozenset() if is_elsewhere else short_keys(spelling.printed)


def may_be_several(name: str) -> bool:
    """Whether a name that no mark separates may be of two bodies, or has words that are of no name."""
    outside = _brackets().sub("", name)
    return _joined().search(outside) is not None or _role().search("".join(_brackets().findall(name))) is not None


_HEADS_OF_SHORT = {"Sở": "Sở", "S": "Sở", "Phòng": "Phòng", "P": "Phòng", "Trung tâm": "Trung tâm", "TT": "Trung tâm"}
_BARE_AND = bare("và")
_SMALL = frozenset(map(bare, ("các", "những", "và", "có")))


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"\s?\([^()]*\)")


@cache
def _short_name() -> re.Pattern[str]:
    return re.compile(r"(?P<head>Sở |S|Phòng |P\.? ?|Trung tâm |TT )(?P<letters>[A-ZĐ&]{2,})")


@cache
def _joined() -> re.Pattern[str]:
    """Marks and words between two bodies, a second head of the same kind, and what ends the name of a department."""
    heads = "Sở|UBND|Công an|Văn phòng|Thanh tra|Ban|Trung tâm|Cục|Chi cục|Hội|Viện|Trường|Phòng|Báo|Đài|Thuế|Kho bạc"
    return re.compile(
        rf"[+|]|\.\S| (?:cùng|với|kết hợp|và/hoặc) | [-–&] ?(?:{heads})\b(?! (?:ngành|hành))"
        rf"|(?<=[^\W\d_])(?:{heads.replace('UBND|', '')})\b"
        rf"|\b(?:[Tt]ỉnh|[Tt]hành phố|TP) (?:{heads})\b"
        r"|^(Sở|UBND|Công an|Ban Quản lý|Phòng|Hội|Cục|Chi cục|Vụ|Bộ) .*[^\W\d_] \1 "
        rf"|^Sở .*(?:[0-9]| [-–] [^\W\d_A-ZĐÀ-Ỹ]| (?:các|những) | (?:{heads.removeprefix('Sở|')})\b)"
    )


@cache
def _role() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:chủ trì|phối hợp|thực hiện|tham mưu|đầu mối|theo dõi|nếu|khi)\b")


@cache
def _many() -> re.Pattern[str]:
    """Bodies together that have the name of a body before them: `UBND cấp xã`, `Văn phòng của 04 khối cơ quan`."""
    places = "thôn|bản|khu phố|tổ dân phố|xã|phường|huyện"
    return re.compile(
        r"\bcấp (?:xã|huyện)$|\bcác cấp$|\b(?:của|các) [0-9]+ (?:khối|cơ quan|đơn vị|sở|trường)\b"
        rf"|\bcác (?:{places})\b"
    )


@cache
def _sort_run() -> re.Pattern[str]:
    sort = "|".join(bare(word) for word in sorted(_SORTS.split("|"), key=len, reverse=True))
    return re.compile(rf"\b(?:{sort})(?: (?:{sort}))+(?= |$)")


@cache
def _all_communes() -> re.Pattern[str]:
    communes = "|".join(map(bare, ("xã", "phường", "đặc", "khu", "thị", "trấn")))
    run = rf"(?:{communes})(?: (?:{communes}))*"
    return re.compile(rf"(?<!\S)(?=(?:\S+ )*?{bare('phường')}(?= |$))(?=(?:\S+ )*?{bare('xã')}(?= |$)){run}(?= |$)")


@cache
def _all_districts() -> re.Pattern[str]:
    districts = "|".join(map(bare, ("huyện", "thị", "xã", "thành", "phố", "quận")))
    return re.compile(rf"(?<!\S)(?={bare('huyện')} )(?:{districts})(?: (?:{districts}))+(?= |$)")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[ivxlc]+|[0-9]+")
