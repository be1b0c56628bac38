"""Abbreviations of bodies in a text, spelt out where the text first uses them (Nghị định 30/2020, Phụ lục I, II.6)."""

from collections import Counter
from collections.abc import Iterable, Mapping


class Abbreviations:
    """The abbreviations of bodies in one text, each spelt out where the text first uses it: `Sở Thông tin và Truyền
    thông (Sở TT&TT)`, then `Sở TT&TT`.

    Another name stays as it is. An instance is for one text, and is asked in the order of reading.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._uses: Counter[str] = Counter()

    def spelt(self, body: str) -> str:
        """A body as the text names it here."""
        if body not in self._names:
            return body
        self._uses[body] += 1
        return body if self._uses[body] > 1 else f"{self._names[body]} ({body})"

    def explained(self, bodies: Iterable[str]) -> str:
        """The abbreviations that the text did not use before, for a chart or a narrow table: `Sở TC: Sở Tài chính`."""
        new = [body for body in dict.fromkeys(bodies) if body in self._names and body not in self._uses]
        self._uses.update([*new, *new])  # the chart itself uses it too
        return "; ".join(f"{body}: {self._names[body]}" for body in new)

    def used(self, bodies: Iterable[str]) -> None:
        """Count abbreviations that a chart prints; one that the text did not spell out before is left to be so."""
        self._uses.update(body for body in bodies if body in self._uses)

    def used_once(self) -> dict[str, str]:
        """The names of bodies by their abbreviations that were spelt out and not used again, so need none; another use
        spells them out anew."""
        once = {body: self._names[body] for body, uses in self._uses.items() if uses == 1}
        for body in once:
            del self._uses[body]
        return once
