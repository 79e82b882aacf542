"""What the figures are of: the days, the bench; and their way out as a file."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain.figures import PeriodKind
from station.figures.form import Form
from ui.parts.button import BigButton
from ui.parts.segmented import Segmented
from ui.words import figure_words


class FiguresBar(QWidget):
    """`kind_chosen` carries a PeriodKind, `export_wanted` a Form; `station_wanted` asks for the choice of a bench."""

    kind_chosen = Signal(object)
    station_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = Segmented(tuple((kind.value, "") for kind in PeriodKind))
        self.station = BigButton(icon_name="bench", height=54)
        self.exports = {form: BigButton(icon_name="outgoing", height=54) for form in Form}
        self._shown = ""
        self._reason: str | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kinds, 1)
        for button in (self.station, *self.exports.values()):
            row.addWidget(button)
        self.station.hide()
        self.kinds.chosen.connect(self._kind_pressed)
        self.station.clicked.connect(self.station_wanted)
        for form, button in self.exports.items():
            button.setProperty("form", form.value)
            button.clicked.connect(self._export)
        self.retranslate()

    def show_asked(self, kind: PeriodKind, station: str, *, several: bool) -> None:
        """These days are shown, of this bench or of all; the bench can be chosen where there are several."""
        self.kinds.choose(kind.value)
        self._shown = station
        self.station.setVisible(several or bool(station))
        self.retranslate()

    def prevent_export(self, reason: str | None) -> None:
        """Why nothing can be exported now; None when it can."""
        for button in self.exports.values():
            button.set_reason(reason)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.kinds.set_texts(tuple((kind.value, figure_words.period_kind(kind)) for kind in PeriodKind))
        self.station.setText(self._shown if self._shown else self.tr("All benches"))
        for form, button in self.exports.items():
            button.setText(form.value)
            button.setAccessibleName(self.tr("Export as {form}").format(form=form.value))

    @Slot(object)
    def _kind_pressed(self, value: str) -> None:
        self.kind_chosen.emit(PeriodKind(value))

    @Slot()
    def _export(self) -> None:
        button = self.sender()
        if isinstance(button, BigButton):
            self.export_wanted.emit(Form(str(button.property("form"))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
