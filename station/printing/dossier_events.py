"""Every fact of the journal in printed words: a table of sentences for each language, and how they are filled in."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from station.domain.case import ServiceStatus
from station.domain.condition import Function, Hazard, Packaging, Privacy, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.people import Role
from station.domain.photography import Flaw
from station.domain.policy import Agreement
from station.domain.printing import PrintKind
from station.domain.quarantine import Aside, Ending
from station.domain.questions import Question
from station.domain.verdict import Outcome, Reason, Reception, Verdict
from station.printing.dossier_words import DossierWords

Events = Mapping[str, str]
"""The sentence of each kind of event. One that turns on a yes or no has two, under its name with + and with -."""

UNIT = "UNIT"
"""Under this name the table holds what stands before an event of one unit."""

PRESENT, ABSENT = "PRESENT", "ABSENT"
"""Under these names it holds what an accessory was found to be."""

TYPED = "TYPED"
"""Under this name it holds what is added where a number was typed and not scanned."""

_CODES: dict[str, type[StrEnum]] = {
    "how": Ending,
    "status": ServiceStatus,
    "reception": Reception,
    "slot": Slot,
    "flaw": Flaw,
    "reasons": Reason,
    "why": Agreement,
    "hazard": Hazard,
    "outcome": Outcome,
    "document": PrintKind,
    "was": Verdict,
    "role": Role,
    "question": Question,
}
_OTHERWISE: dict[str, type[StrEnum]] = {"why": Aside}
"""What a name means where its first meaning does not know the code."""

_ANSWERS: dict[str, type[StrEnum]] = {
    "SEAL": Seal,
    "USE": Use,
    "PACKAGING": Packaging,
    "FUNCTION": Function,
    "HAZARD": Hazard,
    "DATA": Privacy,
    "SERIAL": SerialCheck,
}
_PEOPLE = ("supervisor", "login")


def event_words(kind: str, facts: Mapping[str, object], words: DossierWords, name: Callable[[str], str]) -> str:
    """What happened; an event nobody wrote words for is printed under its own name. `name` says who a login is."""
    flag = next((value for value in facts.values() if isinstance(value, bool)), None)
    sentence = words.events.get(kind) or words.events.get(f"{kind}{'+' if flag else '-'}")
    if sentence is None:
        return kind
    said = _Said({key: _word(key, value, facts, words, name) for key, value in facts.items()})
    typed = words.events[TYPED] if facts.get("typed") else ""
    return f"{_place(facts, words)}{sentence.format_map(said)}{typed}"


def _place(facts: Mapping[str, object], words: DossierWords) -> str:
    line, unit = facts.get("line"), facts.get("unit")
    return words.events[UNIT].format(line=line, unit=unit) if line is not None and unit is not None else ""


def _word(key: str, value: object, facts: Mapping[str, object], words: DossierWords, name: Callable[[str], str]) -> str:
    if key in _PEOPLE:
        return name(str(value))
    if isinstance(value, list | tuple):
        return ", ".join(_word(key, one, facts, words, name) for one in value)
    if key == "value":
        return _answer(str(facts.get("question")), str(value), words)
    if key not in _CODES:
        return str(value)
    kind = _CODES[key] if str(value) in set(_CODES[key]) else _OTHERWISE.get(key, _CODES[key])
    return _code(kind, str(value), words)


def _answer(question: str, value: str, words: DossierWords) -> str:
    thing, _, mark = value.rpartition(": ")
    if question == Question.ACCESSORIES.value and mark in ("True", "False"):
        return f"{thing} {words.events[PRESENT if mark == 'True' else ABSENT]}"
    return _code(_ANSWERS[question], value, words) if question in _ANSWERS else value


def _code(kind: type[StrEnum], value: str, words: DossierWords) -> str:
    return words.code(kind(value)) if value in set(kind) else value


class _Said(dict[str, str]):
    """Facts for a sentence; one that an older journal has not got is left out."""

    def __missing__(self, key: str) -> str:
        return "…"
