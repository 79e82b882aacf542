"""The header: what this is, which station, how the devices are, and who works here."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.domain.people import Operator
from ui import theme
from ui.language import Language, own_name
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.people.operator_chip import OperatorChip
from ui.parts.window.device_lights import DeviceLights
from ui.parts.window.header_button import HeaderButton

HEIGHT = 60


class LanguageMenu(QFrame):
    """The three languages, each in its own words; `chosen` carries the Language."""

    chosen = Signal(object)

    def __init__(self, current: Language, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        for language in Language:
            button = BigButton(own_name(language), "ok" if language is current else None, "brand", parent=self)
            button.setProperty("language", language.value)
            button.clicked.connect(self._pressed)
            column.addWidget(button)
        self.setMinimumWidth(220)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.card))
        painter.setPen(QColor(tokens.edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, BigButton):
            self.chosen.emit(Language(button.property("language")))
        self.close()


class Header(QWidget):
    """Signals: `sign_out_wanted`, `language_chosen` with a Language, `theme_chosen` with Tokens."""

    sign_out_wanted = Signal()
    language_chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, station_name: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._language = language
        self.product = Label("Banco Resi", "heading", tone="header")
        self.station = Label(station_name, "text", elide=True, tone="header_muted")
        self.station.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.lights = DeviceLights()
        self.operator = OperatorChip()
        self.languages = HeaderButton()
        self.shade = HeaderButton("moon")
        self.sign_out = HeaderButton("sign_out")
        self._arrange()
        self.languages.clicked.connect(self._open_languages)
        self.shade.clicked.connect(self._toggle_theme)
        self.sign_out.clicked.connect(self.sign_out_wanted)
        self.set_operator(None)
        self.set_language(language)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(self.product)
        row.addWidget(self.station, 0)
        row.addStretch(1)
        row.addWidget(self.lights)
        row.addSpacing(2)
        row.addWidget(self.operator)
        for button in (self.languages, self.shade, self.sign_out):
            row.addWidget(button)
        row.setSpacing(8)

    def set_operator(self, operator: Operator | None) -> None:
        """This operator is shown with the way out; without one, neither is."""
        self.operator.show_operator(operator)
        self.sign_out.setVisible(operator is not None)
        self.languages.setVisible(operator is not None)

    def set_language(self, language: Language) -> None:
        """The switch shows this language."""
        self._language = language
        self.languages.setText(language.value.upper())
        self.retranslate()

    def retranslate(self) -> None:
        self.languages.setAccessibleName(self.tr("Language: {name}").format(name=own_name(self._language)))
        self.shade.setAccessibleName(self.tr("Light or dark"))
        self.sign_out.setAccessibleName(self.tr("Sign out"))
        for button in (self.languages, self.shade, self.sign_out):
            button.setToolTip(button.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.PaletteChange:
            self.shade.set_icon("sun" if theme.tokens_of(self).name == "dark" else "moon")

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens_of(self).header))

    @Slot()
    def _open_languages(self) -> None:
        menu = LanguageMenu(self._language, self)
        menu.chosen.connect(self.language_chosen)
        menu.adjustSize()
        menu.move(self.languages.mapToGlobal(QPoint(self.languages.width() - menu.width(), HEIGHT - 4)))
        menu.show()

    @Slot()
    def _toggle_theme(self) -> None:
        self.theme_chosen.emit(theme.LIGHT if theme.tokens_of(self).name == "dark" else theme.DARK)
