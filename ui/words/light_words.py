"""What each light says: its word in the header, and its explanation with what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.lights import Light, LightKind, LightWord

_NAMES = {
    LightKind.SCANNER: QT_TRANSLATE_NOOP("Lights", "Scanner"),
    LightKind.CAMERA: QT_TRANSLATE_NOOP("Lights", "Camera"),
    LightKind.PRINTER: QT_TRANSLATE_NOOP("Lights", "Printer"),
    LightKind.OUTGOING: QT_TRANSLATE_NOOP("Lights", "Decisions"),
}

_MEANS = {
    LightWord.READY: QT_TRANSLATE_NOOP("Lights", "Ready."),
    LightWord.SIMULATED: QT_TRANSLATE_NOOP("Lights", "Simulated: no real device is connected."),
    LightWord.CONNECTING: QT_TRANSLATE_NOOP("Lights", "Connecting…"),
    LightWord.TROUBLE: QT_TRANSLATE_NOOP("Lights", "Something is wrong."),
    LightWord.OFF: QT_TRANSLATE_NOOP("Lights", "Not in use at this station."),
    LightWord.ALL_SENT: QT_TRANSLATE_NOOP("Lights", "Every decision has been sent to customer service."),
    LightWord.WAITING: QT_TRANSLATE_NOOP("Lights", "Decisions recorded here and not yet sent: {count}."),
    LightWord.LATE: QT_TRANSLATE_NOOP("Lights", "Decisions that have waited too long: {count}."),
    LightWord.SET_ASIDE: QT_TRANSLATE_NOOP("Lights", "Decisions that customer service does not take: {count}."),
}

_HELPS = {
    (LightKind.SCANNER, False): QT_TRANSLATE_NOOP(
        "Lights", "Check the cable. Meanwhile hold the label to the camera or type the number."
    ),
    (LightKind.SCANNER, True): QT_TRANSLATE_NOOP("Lights", "Scan a label at any time, on any page."),
    (LightKind.CAMERA, False): QT_TRANSLATE_NOOP(
        "Lights", "Check the cable. The camera comes back by itself; photographs already taken are safe."
    ),
    (LightKind.CAMERA, True): QT_TRANSLATE_NOOP("Lights", "It takes the photographs and reads labels held to it."),
    (LightKind.PRINTER, False): QT_TRANSLATE_NOOP(
        "Lights", "Look at the printer. Labels that did not come out stay in the queue and can be repeated."
    ),
    (LightKind.PRINTER, True): QT_TRANSLATE_NOOP("Lights", "Return labels come out by themselves after a refusal."),
    (LightKind.OUTGOING, False): QT_TRANSLATE_NOOP(
        "Lights", "Nothing is lost: they are kept here and sent by themselves. If this lasts, call the supervisor."
    ),
    (LightKind.OUTGOING, True): QT_TRANSLATE_NOOP("Lights", "Decisions leave by themselves; there is nothing to do."),
}


def light_name(kind: LightKind) -> str:
    """What the light watches."""
    return QCoreApplication.translate("Lights", str(_NAMES[kind]))


def light_word(light: Light) -> str:
    """What stands beside the light."""
    if light.kind is not LightKind.OUTGOING:
        return light_name(light.kind)
    if light.word is LightWord.ALL_SENT:
        return QCoreApplication.translate("Lights", "All sent")
    if light.word is LightWord.SET_ASIDE:
        return QCoreApplication.translate("Lights", "{count} set aside").format(count=light.count)
    return QCoreApplication.translate("Lights", "{count} to send").format(count=light.count)


def light_means(light: Light) -> str:
    """What the light says, in a sentence."""
    if light.word is LightWord.TROUBLE and light.detail:
        from ui.sentences import trouble

        return trouble(light.detail)
    return QCoreApplication.translate("Lights", str(_MEANS[light.word])).format(count=light.count)


def light_helps(light: Light) -> str:
    """What to do about it."""
    calm = light.meaning in ("ok", "info", "simulated")
    return QCoreApplication.translate("Lights", str(_HELPS[light.kind, calm]))
