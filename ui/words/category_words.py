"""What a category of goods is called. Shops have codes of their own: one that is not known here is made readable."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "ACCESSORY": QT_TRANSLATE_NOOP("Category", "Accessories"),
    "CAMERA": QT_TRANSLATE_NOOP("Category", "Cameras"),
    "CHARGER": QT_TRANSLATE_NOOP("Category", "Chargers"),
    "COFFEE_MACHINE": QT_TRANSLATE_NOOP("Category", "Coffee machines"),
    "DOCKING_STATION": QT_TRANSLATE_NOOP("Category", "Docking stations"),
    "DRONE": QT_TRANSLATE_NOOP("Category", "Drones"),
    "EARBUDS": QT_TRANSLATE_NOOP("Category", "Earbuds"),
    "HAIR_DRYER": QT_TRANSLATE_NOOP("Category", "Hair dryers"),
    "HEADPHONES": QT_TRANSLATE_NOOP("Category", "Headphones"),
    "KETTLE": QT_TRANSLATE_NOOP("Category", "Kettles"),
    "KEYBOARD": QT_TRANSLATE_NOOP("Category", "Keyboards"),
    "MONITOR": QT_TRANSLATE_NOOP("Category", "Monitors"),
    "MOUSE": QT_TRANSLATE_NOOP("Category", "Mice"),
    "NOTEBOOK": QT_TRANSLATE_NOOP("Category", "Notebooks"),
    "POWER_BANK": QT_TRANSLATE_NOOP("Category", "Power banks"),
    "PRINTER": QT_TRANSLATE_NOOP("Category", "Printers"),
    "PROJECTOR": QT_TRANSLATE_NOOP("Category", "Projectors"),
    "ROUTER": QT_TRANSLATE_NOOP("Category", "Routers"),
    "SMARTPHONE": QT_TRANSLATE_NOOP("Category", "Smartphones"),
    "SMARTWATCH": QT_TRANSLATE_NOOP("Category", "Smartwatches"),
    "SPEAKER": QT_TRANSLATE_NOOP("Category", "Speakers"),
    "STORAGE": QT_TRANSLATE_NOOP("Category", "Storage"),
    "TABLET": QT_TRANSLATE_NOOP("Category", "Tablets"),
    "THERMOSTAT": QT_TRANSLATE_NOOP("Category", "Thermostats"),
    "TOOTHBRUSH": QT_TRANSLATE_NOOP("Category", "Toothbrushes"),
    "VACUUM": QT_TRANSLATE_NOOP("Category", "Vacuum cleaners"),
    "WEBCAM": QT_TRANSLATE_NOOP("Category", "Webcams"),
}


def category(code: str) -> str:
    """The name of a category; of an unknown code its own letters, without the underscores."""
    if (name := _NAMES.get(code)) is not None:
        return QCoreApplication.translate("Category", str(name))
    return code.replace("_", " ").capitalize() if code.isupper() else code
