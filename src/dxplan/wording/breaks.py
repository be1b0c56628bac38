"""Where to break the centred lines of a document: the name of its issuer, its title.

A line ends between two parts of the text: before `và` and other small words, before a body or place within a name. It
does not end within a compound (`Truyền thông`), a proper name (`Thanh Hóa`) or a number with its word (`năm 2024`).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.replace("\n", " ").split(","))


_COMPOUNDS = _phrases("""
an toàn, ban chỉ đạo, ban quản lý, ban thường trực, ban thường vụ, báo cáo, bưu chính, bảo hiểm, bổ sung, bộ chỉ
huy, chuyển tiếp, chuyển đổi số, chế độ, chính quyền, chính quyền số, chính sách, chương trình, chấp hành, chỉ tiêu, chỉ
đạo, cán bộ, công an, công chức, công dân, công nghiệp, công nghệ, công thương, công trình, công trực tuyến, công
tác, cơ quan, cải cách, cộng sản, danh mục, danh sách, doanh nghiệp, du lịch, dân tộc, dịch vụ, dữ liệu, dữ liệu số,
dự án, giao thông, giáo dục, giúp việc, hiệp hội, hoạt động, hành chính công, hạ tầng, hải quan, hồ chí minh, hội
đồng, hội đồng nhân dân, hợp tác xã, kho bạc, khoa học, khu công nghiệp, khu kinh tế, kinh tế, kinh tế số, kiểm sát,
kế hoạch, kết quả, lao động, liên hiệp, liên đoàn, môi trường, mặt trận, ngoại vụ, ngân hàng, nhiệm vụ, nhà nước,
nhân dân, nông dân, nông nghiệp, nông thôn, nội dung, nội vụ, phiên họp, phát thanh, phát triển, phụ nữ, phụ trách,
phục vụ, quyết định, quân sự, quản lý, quốc gia, quốc hội, sáu tháng, sửa đổi, thanh niên, thanh tra, thi hành,
thành phố, thông báo, thông tin, thương binh, thương mại, thường trực, thường vụ, thể thao, thị trấn, thị xã, thống
kê, thủ tục, thực hiện, tiểu ban, triển khai, trung tâm, truyền hình, truyền thông, tài chính, tài nguyên, tình
hình, tòa án, tôn giáo, tư pháp, tổ chức, tổ công tác, tổ quốc, tổ quốc việt nam, tổng hợp, tổng kết, viên chức,
viễn thông, việt nam, văn hóa, văn phòng, vướng mắc, vận tải, xây dựng, xã hội, xã hội số, y tế, đoàn thể, đoàn đại
biểu, đào tạo, đôn đốc, đơn vị, đại biểu, đại học, đầu tư, đầu tư xây dựng, đặc khu, đề án, định kỳ, ủy ban, ủy ban
nhân dân
""")
"""Words of several syllables in the names of bodies and documents."""
_SMALL = _phrases("cho, của, do, để, giữa, kèm, tại, theo, trên, trong, từ, và, về, với")
"""Words that begin a part of a phrase."""
_LEADING = _phrases("các, cấp, chưa, có, được, là, không, những, thuộc")
"""Words that belong to the next one."""
_BODIES = _phrases(
    "ban, bộ, các, chi cục, công an, cục, đảng ủy, hđnd, hội, hội đồng, khu, mặt trận, phòng, sở, tổ, tòa án, tổng cục,"
    "trung tâm, trường, ubnd, ủy ban, văn phòng, viện"
)
"""The words for bodies and for parts of them."""
_PLACES = _phrases("tỉnh, huyện, quận, xã, phường, thành phố, thị xã, thị trấn, đặc khu")
_COUNTED = _phrases("năm, quý, số, ngày, tháng, kỳ, điều, khoản, mục, phần, lần")
"""Words that a number follows."""
_NUMBER = re.compile(r"\d|[ivx]+\b")
_BLANK = re.compile("(?<! ) (?! )")
_APART, _BETWEEN, _TOGETHER = 0.0, 0.12, 2.0
"""What a line's end costs before a new part, between other words, and within what belongs together."""
_LINE, _OVER = 0.3, 100.0
"""What a further line costs, and one that is wider than the room."""
_MOST = 6
"""Of more lines each holds what it can: that is no title."""


def balanced(text: str, room: float, width_of: Callable[[str], float]) -> list[str]:
    """The lines of a centred text: as few as fit into the room, about as long as each other.

    `width_of` measures a word in the unit of the room.
    """
    words = _BLANK.split(text)
    ends = [0.0, *accumulate(width_of(f"{word} ") for word in words)]
    room += width_of(" ")  # the last one of a line is not seen
    starts = _filled(ends, room)
    if 1 < len(starts) <= _MOST:
        costs = list(_costs(words))
        counts = (len(starts), min(len(starts) + 1, len(words)))
        made = (_divided(ends, costs, count, room) for count in counts)
        starts = min((cost + further * _LINE, starts) for further, (cost, starts) in enumerate(made))[1]
    return [" ".join(words[start:end]) for start, end in pairwise((*starts, len(words)))]


def is_torn(lines: Sequence[str]) -> bool:
    """Whether one of these lines ends within a compound or a name, or after a word that belongs to the next."""
    words = [line.split() for line in lines]
    costs = list(_costs([word for line in words for word in line]))
    return any(costs[end - 1] >= _TOGETHER for end in accumulate(map(len, words[:-1])))


def _filled(ends: Sequence[float], room: float) -> list[int]:
    """The first word of each line if each holds as many words as it can."""
    starts = [0]
    for word in range(1, len(ends) - 1):
        if ends[word + 1] - ends[starts[-1]] > room:
            starts.append(word)
    return starts


def _divided(ends: Sequence[float], costs: Sequence[float], count: int, room: float) -> tuple[float, list[int]]:
    """The best division into so many lines: its cost, and the first word of each line."""
    words, mean = len(costs) + 1, ends[-1] / count

    @cache
    def best(first: int, left: int) -> tuple[float, list[int]]:
        """Of the words from the first on in the lines that are left."""
        if left == 1:
            return line(first, words), [first]
        divisions = []
        for end in range(first + 1, words - left + 2):
            cost, starts = best(end, left - 1)
            divisions.append((line(first, end) + costs[end - 1] + cost, [first, *starts]))
            if ends[end] - ends[first] > room:
                break
        return min(divisions)

    def line(first: int, end: int) -> float:
        width = ends[end] - ends[first]
        return ((width - mean) / room) ** 2 + (_OVER if width > room else 0)

    return best(0, count)


def _costs(words: Sequence[str]) -> Iterator[float]:
    """What a line's end after each word but the last costs."""
    plain = [word.strip("“”\"'(),;:.").lower() for word in words]
    compounds = _compounds(plain)
    in_capitals = not any(map(str.islower, "".join(words)))
    for at, left in enumerate(words[:-1]):
        compound, following = compounds[at : at + 2]
        if left[-1:] in (",", ";", ":", "-"):
            yield _APART
        elif (
            (compound is not None and compound == following) or plain[at] in _SMALL | _LEADING or _is_counted(plain, at)
        ):
            yield _TOGETHER
        elif _begins(plain, at + 1, _SMALL | _BODIES | _PLACES):
            yield _APART
        elif _is_name(words, plain, at, in_capitals=in_capitals):
            yield _TOGETHER
        else:
            yield _BETWEEN


def _compounds(words: Sequence[str]) -> list[int | None]:
    """Of each word the place of the compound that it is in."""
    places: list[int | None] = [None] * len(words)
    for at in range(len(words)):
        for end in range(len(words), at + 1, -1):
            if places[at] is None and " ".join(words[at:end]) in _COMPOUNDS:
                places[at:end] = [at] * (end - at)
    return places


def _is_counted(words: Sequence[str], at: int) -> bool:
    """Whether a word and the next are a number and what it counts or names, or within a date."""
    word, following = words[at : at + 2]
    is_after = at > 0 and words[at - 1] in _COUNTED
    is_date = is_after and following in ("tháng", "năm")
    return bool(word in _COUNTED and _NUMBER.match(following)) or (word.isdigit() and (is_date or not is_after))


def _begins(words: Sequence[str], at: int, phrases: frozenset[str]) -> bool:
    """Whether one of the phrases begins at a place."""
    return words[at] in phrases or " ".join(words[at : at + 2]) in phrases


def _is_name(words: Sequence[str], plain: Sequence[str], at: int, *, in_capitals: bool) -> bool:
    """Whether a word and the next are within a proper name, or a place and its name.

    In small letters a name has capitals; in capitals it is what follows the word for a place.
    """
    places = (at, at - 1) if in_capitals else (at,)
    if any(place >= 0 and _ends_place(plain, place) for place in places):
        return in_capitals or words[at + 1][:1].isupper()
    return words[at].istitle() and words[at + 1].istitle() and not in_capitals


def _ends_place(words: Sequence[str], at: int) -> bool:
    return words[at] in _PLACES or " ".join(words[max(at - 1, 0) : at + 1]) in _PLACES
