"""The question before a short case is closed: what was found, what is missing, and a word that ends it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain.verdict import Reception, Verdict
from station.operations.close_case import outer_proof
from station.views.case import CaseView
from ui.parts.button import BigButton
from ui.parts.case.parcel_words import announced
from ui.parts.case.proof_words import missing_photos
from ui.parts.check_list import Check, CheckList
from ui.parts.label import Label
from ui.parts.sheet import Sheet
from ui.parts.verdict.names import names_in_a_row

_HEIGHT = 72


class CloseSheet(Sheet):
    """`closed` says that the case is to be decided. No key and no scan answers but Esc: a finger or Tab has to."""

    closed = Signal()

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=720)
        self._view: CaseView | None = None
        self._title, self._case = Label(role="heading", wrap=True), Label(role="muted", elide=True)
        self.found = CheckList("strong", spacing=10)
        self._after = Label(role="muted", wrap=True)
        self.back = BigButton(icon_name="back", key="Esc", height=_HEIGHT)
        self.close_case = BigButton(icon_name="ok", meaning="brand", primary=True, height=_HEIGHT)
        self.back.clicked.connect(self.close_sheet)
        self.close_case.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back, 1)
        buttons.addWidget(self.close_case, 2)
        body = self.card.body
        body.addWidget(self._title)
        body.addWidget(self._case)
        body.addSpacing(4)
        body.addWidget(self.found)
        body.addSpacing(4)
        body.addWidget(self._after)
        body.addLayout(buttons)
        self.retranslate()

    def ask(self, view: CaseView) -> None:
        """The sheet asks whether this is all."""
        self._view = view
        self._say(view)
        self.open()

    def _say(self, view: CaseView) -> None:
        customer = view.customer.name
        self._case.setText(f"{view.rma_number} · {customer}" if customer else view.rma_number)
        missing = [item.name for item in view.items for unit in item.units if unit.reception is Reception.MISSING]
        checks = [self._missing(missing, sum(1 for unit in view.units if unit.line))] if missing else []
        lacking = outer_proof(view)
        self.close_case.set_reason(missing_photos(lacking) if lacking else None)
        self.found.show_checks((*checks, *self._verdicts(view), *self._parcels(view, short=bool(missing))))

    def _missing(self, names: list[str], of: int) -> Check:
        text = self.tr("Missing from the parcel: {n} of {m} · {names}")
        return Check("look", text.format(n=len(names), m=of, names=names_in_a_row(names)))

    def _verdicts(self, view: CaseView) -> list[Check]:
        said = [unit.verdict for unit in view.units]
        confirmed, refused = said.count(Verdict.CONFIRM), said.count(Verdict.REFUSE)
        extra = sum(1 for unit in view.units if unit.reception is Reception.UNDECLARED)
        counted = (
            (confirmed, Check("ok", self.tr("Confirmed: {n}").format(n=confirmed))),
            (refused, Check("stop", self.tr("Refused: {n}").format(n=refused))),
            (extra, Check("look", self.tr("Not declared, outside the refund: {n}").format(n=extra))),
        )
        return [check for count, check in counted if count]

    def _parcels(self, view: CaseView, *, short: bool) -> list[Check]:
        checks = []
        here, of = view.came.here, announced(view)
        if here < of:
            text = self.tr("{n} of {m} parcels have come: is the rest not to be waited for?")
            checks.append(Check("look", text.format(n=here, m=of), "parcel"))
        elif short and of > 1:
            text = self.tr("{n} parcels were announced: have they all been opened?")
            checks.append(Check("look", text.format(n=of), "parcel"))
        if short and not view.parcel_photos:
            checks.append(Check("look", self.tr("There is no photograph of the parcel"), "camera"))
        return checks

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Close the case?"))
        self._after.setText(self.tr("The decision is recorded then and goes to customer service."))
        self.back.setText(self.tr("Not yet"))
        self.close_case.setText(self.tr("Close the case"))
        if self._view is not None:
            self._say(self._view)

    @Slot()
    def _close(self) -> None:
        self.close_sheet()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.found.repaint_signs()
