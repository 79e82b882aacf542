"""What supervisors did with what the bench decided, in words, for the history of a case."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from station.domain.evidence import Slot
from station.domain.verdict import Verdict
from ui import theme
from ui.parts.history.event_facts import Facts, unit_of, word_of
from ui.words import words

translate = QCoreApplication.translate


def _agreed(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "Looked at by the supervisor, who agrees")


def _commented(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "Comment of the supervisor")


def _overturned(facts: Facts) -> str:
    was = word_of(Verdict, facts.get("was"), words.verdict)
    return unit_of(facts) + translate("Events", "Overturned by the supervisor; the bench said: {was}").format(was=was)


def _wanted(facts: Facts) -> str:
    slot = word_of(Slot, facts.get("slot"), words.slot)
    return unit_of(facts) + translate("Events", "Another photo wanted: {slot}").format(slot=slot)


def _delivered(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "The photo that was wanted has been taken")


def _marked(facts: Facts) -> str:
    count = facts.get("marks", 0)
    if not count:
        return translate("Events", "Marks taken off a photo; its file is unchanged")
    return translate("Events", "Photo marked ({n}); its file is unchanged").format(n=count)


WORDS: dict[str, Callable[[Facts], str]] = {
    "ReviewAgreed": _agreed,
    "ReviewCommented": _commented,
    "ReviewOverturned": _overturned,
    "PhotoWanted": _wanted,
    "PhotoDelivered": _delivered,
    "PhotoMarked": _marked,
}
SIGNS: dict[str, tuple[str, theme.Meaning]] = {
    "ReviewAgreed": ("supervisor", "ok"),
    "ReviewCommented": ("message", "info"),
    "ReviewOverturned": ("supervisor", "look"),
    "PhotoWanted": ("camera", "look"),
    "PhotoDelivered": ("camera", "ok"),
    "PhotoMarked": ("note", "info"),
}
