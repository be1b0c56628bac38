"""Persons in a paper: how they are reached is taken out everywhere, their names out of the cells of bodies."""

import re
from functools import cache
from typing import NamedTuple

from dxplan.checks.personal import contact_pattern, has_contact

_CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ"
_WORD = rf"[{_CAPITAL}][a-zà-ỹđ]*\.?"
_NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_FAMILIES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trịnh|Đinh|Mai|Lương|Đào|Cao|Hà|Trương"
)
_ADDRESS = r"(?:[Đđ]/[Cc]|[Đđ]ồng chí|[Ôô]ng|[Bb]à(?! Rịa)|[Aa]nh|[Cc]hị)[.:]?"
_CERTAIN_ADDRESS = r"(?:[Đđ]/[Cc]|[Đđ]ồng chí|ông|bà|anh|chị)[.:]?"
"""No names of places begin so, as `Anh Sơn` and `Ông Đình` do."""
_FULL_NAME = rf"(?:{_ADDRESS} ?{_NAME}|(?:{_FAMILIES}) {_WORD}(?: {_WORD}){{1,3}})"
_POST = (
    r"(?:(?:Phó |P\. ?)?(?:Giám đốc|Chủ tịch|Trưởng phòng|Chánh [Vv]ăn phòng|Trưởng [Bb]an)|PGĐ|PCT|PTP|Chuyên viên)"
    r"(?= ?(?:[,;)\n]|$))"
)
_HOLDER = rf"{_FULL_NAME}(?:\s?[,–-]\s?{_POST})?"
_LABEL = r"(?:(?:[Ss]ố )?(?:Đ/?T|SĐT|[Đđ]iện thoại|DĐ|[Dd]i động|Tel|Zalo|[Ee]-?mail)\s?[.:]*\s?)"
_TELEPHONE = r"(?<![\w/.])(?:\+84|0)[0-9]{1,3}(?:[ .-]?[0-9]{2,4}){2,3}(?![\w/])"
_MAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_OPEN = r"(?:\((?=0[0-9]{2,3}\)[ .-]?[0-9]))"
"""A bracket around the first digits."""


class Depersonalised(NamedTuple):
    """A text without persons."""

    text: str
    removed: tuple[str, ...]


def without_persons(text: str) -> Depersonalised:
    """The words of a cell (NFC) without persons, and the words that were taken out.

    A name without a form of address may be that of a place or a school (`các xã Lê Lợi, Trần Hưng Đạo`), so it is taken
    for a person's behind a dash, in brackets, or in a cell that names no place.
    """
    if not _signs().search(text):
        return Depersonalised(text, ())
    removed: list[str] = []

    def take(match: re.Match[str]) -> str:
        removed.append(match["person"].strip())
        return ""

    kept = _contact(is_any=True).sub(take, text)
    kept = _person(has_places=_places().search(text) is not None).sub(take, kept)
    if not removed:
        return Depersonalised(text, ())
    lines = (_ends().sub("", re.sub(r"[(<\[]\W{0,9}[)>\]]", "", line)).strip() for line in kept.split("\n"))
    return Depersonalised("\n".join(line for line in lines if re.search(r"\w", line)), tuple(removed))


def without_contacts(text: str) -> Depersonalised:
    """Words without what DX806 finds: telephone numbers and addresses of persons, whose names stay."""
    if not has_contact(text):
        return Depersonalised(text, ())
    removed: list[str] = []

    def take(match: re.Match[str]) -> str:
        removed.append(match["person"].strip())
        return _TAKEN

    lines = (_around_taken().sub("", line) for line in _contact(is_any=False).sub(take, text).split("\n"))
    kept = "\n".join(line.strip() for line in lines if line.strip())
    rest = [match[0] for match in contact_pattern().finditer(kept)]  # what is left may be one again
    return Depersonalised(contact_pattern().sub("…", kept) if rest else kept, (*removed, *rest))


_TAKEN = "\uffff"
"""Stands where something was taken out; no paper has this sign."""


@cache
def _around_taken() -> re.Pattern[str]:
    """What was taken out, with the brackets around it, or with what parts it from the words after it."""
    return re.compile(rf"\s?[(<\[]\W{{0,9}}{_TAKEN}\W{{0,9}}[)>\]]|^{_TAKEN}(?:\.?$|[\s,;:)]*)|{_TAKEN}")


@cache
def _signs() -> re.Pattern[str]:
    """What every cell with a person has, quickly searched."""
    return re.compile(rf"(?i:đ/c|đồng chí|ông|bà|anh|chị)|@|[0-9]{{2}}|(?:{_FAMILIES}) ")


@cache
def _places() -> re.Pattern[str]:
    return re.compile(r"(?i:\b(?:xã|phường|huyện|thị trấn|đặc khu|quận|đường|trường)\b)")


@cache
def _contact(*, is_any: bool) -> re.Pattern[str]:
    """How a person is reached, with the words and marks before it; any telephone and address, or those of DX806."""
    further = f"|{_TELEPHONE}|{_MAIL}" if is_any else ""
    return re.compile(rf" ?[,;–-]? ?(?P<person>{_LABEL}?{_OPEN}?(?:{contact_pattern().pattern}{further}))")


@cache
def _person(*, has_places: bool) -> re.Pattern[str]:
    """A person alone between marks; only with a form of address where places may be meant."""
    holder = rf"{_CERTAIN_ADDRESS} ?{_NAME}(?:\s?[,–-]\s?{_POST})?"
    between = rf"(?:^|(?<=\()|\s?[,;:]\s|\s?[–-]\s)(?P<person>{holder if has_places else _HOLDER})"
    return re.compile(rf"{between}(?=\s?(?:[,;:)\n–-]|$))", re.MULTILINE)


@cache
def _ends() -> re.Pattern[str]:
    """What parts a person from a body, left over at either end of a line."""
    return re.compile(r"^[\s,;:)–]+|[\s,;:(–-]+$")
