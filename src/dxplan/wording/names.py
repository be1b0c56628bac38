"""Names of bodies: compared without their marks and spacing, and abbreviated."""

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
