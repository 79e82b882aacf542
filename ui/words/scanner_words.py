"""What a test scan says of a scanner, in a sentence with what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.domain.layouts import Layout
from station.domain.scanner_layout import Arrival, Comparison
from ui.parts.label import isolated
from ui.theme import Meaning

translate = QCoreApplication.translate
_NAMES = {
    Layout.US: QT_TRANSLATE_NOOP("Scanner", "American"),
    Layout.IT: QT_TRANSLATE_NOOP("Scanner", "Italian"),
    Layout.FR: QT_TRANSLATE_NOOP("Scanner", "French"),
}


def layout_name(layout: Layout) -> str:
    """The keyboard's name."""
    return translate("Scanner", str(_NAMES[layout]))


def comparison_words(found: Comparison) -> tuple[Meaning, str]:
    """How serious it is, and the sentence."""
    match found.arrival:
        case Arrival.SAME:
            return "ok", translate("Scanner", "Every character arrived as it should.")
        case Arrival.LAYOUT:
            return "stop", layout_words(found)
        case Arrival.CASE:
            return "look", translate(
                "Scanner", "Capital and small letters are swapped: release Caps Lock, or set the scanner up anew."
            )
        case Arrival.FRAMED:
            text = translate("Scanner", "The scanner sends {extra} around every code: switch this off in the scanner.")
            return "look", text.format(extra=isolated(f"{found.before}…{found.after}"))
    return "stop", translate("Scanner", "This is not the test code, or it arrived mutilated. Scan it once more.")


def layout_words(found: Comparison) -> str:
    """The keyboard for which the scanner is set up, and what it meant."""
    text = translate(
        "Scanner",
        "The scanner's keyboard layout does not match. Set up in the scanner: {scanner}; in the computer: {computer}. "
        "Meant was {healed}. Set the scanner to {computer} with the codes of its manual.",
    )
    assert found.mismatch is not None, "a layout was found"
    names = {"scanner": layout_name(found.mismatch.scanner), "computer": layout_name(found.mismatch.computer)}
    return text.format(healed=isolated(found.healed), **names)
