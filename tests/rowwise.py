"""Tables of thousands of rows as one test each: an item of pytest costs more than to read a wording."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

Check = Callable[..., None]


def rowwise(rows: Sequence[Sequence[Any]]) -> Callable[[Check], Callable[[], None]]:
    """Let a check of a row's cells be a test of all rows; it fails at its end and names each row that failed.

    What pytest itself reports, such as that nothing was raised, is no Exception.
    """
    assert rows

    def decorate(check: Check) -> Callable[[], None]:
        def test() -> None:
            failures = []
            for row in rows:
                try:
                    check(*row)
                except (Exception, pytest.fail.Exception) as error:
                    failures.append(f"{row}: {type(error).__name__}: {error}")
            assert not failures, "\n\n".join((f"{len(failures)} of {len(rows)} rows", *failures))

        test.__name__, test.__doc__, test.__module__ = check.__name__, check.__doc__, check.__module__
        return test

    return decorate
