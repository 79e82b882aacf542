"""The search index: every part of every text, era by era, so that the newest cases are looked through first."""

from collections.abc import Iterable, Iterator

SHORTEST = 3
"""Characters that a searched part has at least."""

LONGEST = 32
"""Characters of a text that the index holds from each of its places on; longer searches are compared again."""

ERA = 1 << 13
"""Cases in one era. A search reads at most one whole era, however common the searched text is."""

Entry = tuple[int, str, int]
"""One row of the index: era, part, case."""

LAST = "\U0010ffff"
"""Sorts after everything that a text may go on with."""


def folded(text: str) -> str:
    """The text without regard to upper and lower case, as it stands in the index."""
    return text.casefold()


def era_of(case_id: int) -> int:
    """The era of a case: cases that came in about the same time."""
    return case_id // ERA


def parts(text: str) -> Iterator[str]:
    """What can be searched in this text: from each of its characters on, as long as enough of them follow."""
    whole = folded(text)
    return (whole[start : start + LONGEST] for start in range(len(whole) - SHORTEST + 1))


def entries(case_id: int, texts: Iterable[str]) -> set[Entry]:
    """The rows of the index for a case in which these texts can be searched."""
    era = era_of(case_id)
    return {(era, part, case_id) for text in texts for part in parts(text)}
