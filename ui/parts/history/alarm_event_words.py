"""What was said about things that are stuck, in words for the history of a case."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui import theme
from ui.parts.label import isolated


def _known(facts: dict[str, object]) -> str:
    who, hours = isolated(str(facts.get("supervisor", ""))), facts.get("hours", "?")
    text = QCoreApplication.translate("Events", "{who} knows that the decision has not left for {hours} h")
    return text.format(who=who, hours=hours)


WORDS: dict[str, Callable[[dict[str, object]], str]] = {"StuckKnown": _known}
SIGNS: dict[str, tuple[str, theme.Meaning]] = {"StuckKnown": ("supervisor", "look")}
