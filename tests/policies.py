"""Policies for tests: the one that ships, and one that asks for no proof, no supervisor and no short cut."""

import re
from functools import cache

from station.domain.policy import Policy
from station.policy.file import parse, shipped


@cache
def lenient_text() -> str:
    """The shipped policy without proofs, agreements, implied answers and the questions that only devices have."""
    text = shipped()
    text = re.sub(r"\[\[question\]\][^\n]*\nask = \"(?:HAZARD|DATA)\"\n.*?\n\n", "", text, flags=re.DOTALL)
    text = re.sub(r"\[\[proof\]\][^\n]*\n(?:[^\[\n].*\n)+", "", text)
    text = re.sub(r"agrees = \[\n.*?\n\]", "agrees = []", text, flags=re.DOTALL)
    return re.sub(r"implied = .*\n(?:answer = .*\n)?", "", text)


@cache
def lenient() -> Policy:
    """As `lenient_text` says."""
    return parse(lenient_text())


@cache
def technostok() -> Policy:
    """The policy that ships."""
    return parse(shipped())
