"""The three languages of the screen; switching needs no restart."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources import path


class Language(StrEnum):
    """A language of the screen. English is the source text and needs no file."""

    IT = "it"
    EN = "en"
    FR = "fr"


_LOCALES = {Language.IT: "it_IT", Language.EN: "en_GB", Language.FR: "fr_FR"}
_NAMES = {Language.IT: "Italiano", Language.EN: "English", Language.FR: "Français"}


def own_name(language: Language) -> str:
    """The language's name in that language."""
    return _NAMES[language]


def current(app: QApplication) -> Language:
    """The language that the screen speaks; Italian before one was chosen."""
    chosen = app.property("language")
    return Language(chosen) if chosen else Language.IT


def spoken() -> Language:
    """The same, for a page that asks."""
    application = QApplication.instance()
    return current(application) if isinstance(application, QApplication) else Language.IT


def speak(app: QApplication, language: Language) -> None:
    """Every page speaks this language from now on, and writes dates and money as it does."""
    QLocale.setDefault(QLocale(_LOCALES[language]))
    app.setProperty("language", language.value)
    translator = app.property("translator")
    if not isinstance(translator, QTranslator):
        translator = QTranslator(app)
        app.setProperty("translator", translator)
        app.installTranslator(translator)
    file = path("i18n", f"banco_resi_{language.value}.qm") if language is not Language.EN else None
    # an installed one that reads another file tells the widgets once; another one in its place told them twice
    if not translator.load(str(file or "")) and file is not None:
        raise FileNotFoundError(file)
    for _ in ("the application", "its windows"):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
