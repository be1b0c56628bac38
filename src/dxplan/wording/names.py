"""Names of bodies: compared without their marks and spacing, and abbreviated."""

from collections.abc import Iterable
from functools import lru_cache

from dxplan.wording.alphabet import parts


@lru_cache(maxsize=1024)
def _plain(char: str) -> str:
    return "".join(part for part in parts(char) if part.isalnum()).replace("đ", "d")


def key(name: str) -> str:
    """Equal for names that differ only in marks, case, spaces or punctuation: `Thanh Hoá` and `THANH HÓA`.

    Two different names can share a key; a registry of names has to check that its own do not.
    """
    return "".join(map(_plain, name))


def initials(name: str) -> str:
    """The first letters of the words of a body's name, as in symbols of documents: `SLĐTBXH`."""
    words = (word for word in name.split() if word[0].isalpha() and word.lower() != "và")
    return "".join(parts(word[0])[0].upper() for word in words)


def short_keys(name: str) -> frozenset[str]:
    """The keys of the usual short forms of a department's name, without its place: `SKHCN`, `Sở KH&CN`."""
    words = name.split()
    place = next((at for at, word in enumerate(words) if at > 1 and word.lower() in ("tỉnh", "thành")), len(words))
    head, rest = words[0] if words else "", words[1:place]
    if head.lower() not in _DEPARTMENTS or len(rest) < 2:
        return frozenset()
    parts_of_name = [initials(part) for part in " ".join(rest).split(" và ")]
    short = "".join(parts_of_name)
    forms = [f"{head} {short}", f"{head[0]}{short}", f"{head} {' và '.join(parts_of_name)}", " ".join((head, *rest))]
    forms += [" ".join((head, *(word for word in rest if word != "và")))]
    return frozenset(map(key, forms)) - {key(name)}


_DEPARTMENTS = ("sở", "bộ", "phòng", "cục")


def short_forms(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The body by each short form that only one can have and that is nobody's name; of pairs of body and name."""
    named = [*names]
    taken = {key(name) for _, name in named}
    bodies: dict[str, set[str]] = {}
    for body, name in named:
        for form in short_keys(name) - taken:
            bodies.setdefault(form, set()).add(body)
    return {form: min(having) for form, having in bodies.items() if len(having) == 1}
