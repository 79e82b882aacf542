"""What somebody is at the bench, in words: apart from the words of cases, which the sign-in page does not wait for."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.domain.people import Role

ROLE = {
    Role.OPERATOR: QT_TRANSLATE_NOOP("Role", "operator"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Role", "supervisor"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Role", "administrator"),
}


def role(code: Role) -> str:
    """What somebody is at the bench."""
    return QCoreApplication.translate("Role", str(ROLE[code]))
