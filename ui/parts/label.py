"""The one label that shows text from outside: always as plain text, elided or wrapped when asked."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import theme

FSI, PDI = "\u2068", "\u2069"
_INKS = {"header": "header_ink", "plain": "ink", "simulated": "info"}


def isolated(text: str) -> str:
    """Text from outside, fenced so that its writing direction does not turn the words around it."""
    return f"{FSI}{text}{PDI}"


class Label(QLabel):
    """Shows `text` in the type of `role`. With `elide` a text that does not fit ends in an ellipsis."""

    def __init__(
        self,
        text: str = "",
        role: theme.Role = "text",
        wrap: bool = False,
        elide: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = ""
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._role, self._tone = role, tone
        self.setFont(theme.font(role))
        self._wear_tone()
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """The label wears this colour: ok, stop, look, info, brand, muted, on_fill, or none for its role's own."""
        if self._tone != tone:
            self._tone = tone
            self._wear_tone()

    def full_text(self) -> str:
        """What the label says, whole."""
        return self._full

    def is_clipped(self) -> bool:
        """Whether the words do not fit into the space that the label has."""
        if self.wordWrap():
            return self.heightForWidth(self.width()) > self.height()
        return self.fontMetrics().horizontalAdvance(self._full) > self.contentsRect().width()

    def setText(self, text: str) -> None:
        """The label says `text`, whatever characters it holds."""
        self._full = text.replace("\x00", "")
        self._show_what_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show_what_fits()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._elide and event.type() == QEvent.Type.FontChange:
            self._show_what_fits()
        elif event.type() == QEvent.Type.PaletteChange:
            self._wear_tone()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(24, hint.height()) if self._elide else hint

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._elide:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self._full) + 2)
        return hint

    def _wear_tone(self) -> None:
        own = "muted" if self._role in ("muted", "small") else "ink"
        ink = theme.colour(theme.tokens_of(self), _INKS.get(self._tone, self._tone) or own)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != ink:
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)

    def _show_what_fits(self) -> None:
        shown = self._full
        if self._elide and self.width() > 0 and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            line = " ".join(self._full.split())
            shown = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.width())
        if shown != super().text():
            super().setText(shown)
            self.setAccessibleName(self._full)
