"""The verbs of the command sheet, and the keys that stand for them."""

from PySide6.QtCore import Qt

CONFIRM, REFUSE, HOLD, PHOTO, NEXT, UNDO, REPRINT, DANGER = "C", "R", "H", "P", "N", "U", "L", "D"

KEYS = {
    Qt.Key.Key_F2: CONFIRM,
    Qt.Key.Key_F3: HOLD,
    Qt.Key.Key_F4: REFUSE,
    Qt.Key.Key_F5: PHOTO,
    Qt.Key.Key_F6: REPRINT,
    Qt.Key.Key_F7: DANGER,
    Qt.Key.Key_F8: UNDO,
    Qt.Key.Key_F9: NEXT,
}
"""The keys and the verb letters of the command sheet."""
