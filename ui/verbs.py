"""The verbs of the command sheet, and the keys that stand for them."""

from PySide6.QtCore import Qt

from station.domain.commands import Verb

CONFIRM, REFUSE, HOLD, PHOTO = Verb.CONFIRM.value, Verb.REFUSE.value, Verb.HOLD.value, Verb.PHOTO.value
NEXT, UNDO, REPRINT, DANGER = Verb.NEXT.value, Verb.UNDO.value, Verb.REPRINT.value, Verb.DANGER.value
UNREADABLE, AS_DECLARED = Verb.UNREADABLE.value, Verb.AS_DECLARED.value

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
