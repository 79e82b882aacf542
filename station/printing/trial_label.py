"""The test label: a code as a return label has it, and a ruler that tells how large the printer makes it."""

from station.domain.label_text import TrialLabel
from station.printing.fonts import Cut, width
from station.printing.label_frame import LEFT, RIGHT, ROOM, code_block
from station.printing.label_scale import DPI, LONGEST_CODE, RULER_MM
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.typeset import printable, shrink

_TITLES = {"it": "ETICHETTA DI PROVA", "en": "TEST LABEL", "fr": "ÉTIQUETTE D'ESSAI"}
_HINTS = {
    "it": "Misurare tra le due linee alte e scriverlo sulla pagina delle impostazioni.",
    "en": "Measure between the two tall lines and type it on the settings page.",
    "fr": "Mesurer entre les deux grands traits et l'écrire sur la page des réglages.",
}
_TOP = 36 * MM


def trial_label(label: TrialLabel, dpi: int = DPI) -> bytes:
    """The PDF, 100 × 50 mm, in the label's language or else in English."""
    title = _TITLES.get(label.language, _TITLES["en"])
    sheet = Sheet(100, 50, dpi, title, label.language)
    sheet.text(LEFT, 7.2 * MM, title, Cut.BOLD, 12)
    said = " · ".join(printable(part, "station") for part in (label.station, label.at) if part)
    size = shrink(said, ROOM - width(title, Cut.BOLD, 12) - 4 * MM, Cut.REGULAR, 8)
    sheet.text_right(RIGHT, 7.2 * MM, said, Cut.REGULAR, size)
    code_block(sheet, LONGEST_CODE, 9.4 * MM, 14 * MM, "code")
    _ruler(sheet)
    hint = _HINTS.get(label.language, _HINTS["en"])
    sheet.text_centred(sheet.width / 2, 48 * MM, hint, Cut.REGULAR, shrink(hint, ROOM, Cut.REGULAR, 7.5), grey=SOFT)
    return sheet.pdf()


def _ruler(sheet: Sheet) -> None:
    """From the left edge of its first line to the left edge of its last it has its length, to a dot."""
    left = sheet.snap((sheet.width - RULER_MM * MM) / 2)
    sheet.box(left, _TOP + 6 * MM - 2 * sheet.dot, RULER_MM * MM, 2 * sheet.dot)
    for millimetre in range(0, int(RULER_MM) + 1, 5):
        ends = millimetre in (0, int(RULER_MM))
        high = 6 * MM if ends else 3 * MM if millimetre % 10 == 0 else 1.8 * MM
        sheet.box(left + millimetre * MM, _TOP + 6 * MM - high, 2 * sheet.dot, high)
        if millimetre % 10 == 0:
            at = left + millimetre * MM
            sheet.text_centred(at, _TOP - 0.6 * MM if ends else _TOP + 2 * MM, str(millimetre), Cut.SEMIBOLD, 7)
