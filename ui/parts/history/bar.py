"""What can still be done about a decided case: take it back, send it again, reopen it; or why not, and by whom."""

from collections.abc import Set

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain.case import DECIDED
from station.domain.people import Right
from station.views.case import CaseView, DecisionView
from ui.parts.button import BigButton

_HEIGHT = 72


class HistoryBar(QWidget):
    """Each button acts, or says on itself why it does not; one that has nothing to do with the case is not there."""

    back_wanted = Signal()
    undo_wanted = Signal()
    send_again_wanted = Signal()
    follow_wanted = Signal()
    reopen_wanted = Signal()
    dossier_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._rights: Set[Right] = frozenset()
        self.back = BigButton(icon_name="back", key="Esc", height=_HEIGHT)
        self.undo = BigButton(icon_name="undo", key="F8", height=_HEIGHT)
        self.send_again = BigButton(icon_name="outgoing", meaning="look", height=_HEIGHT)
        self.follow = BigButton(icon_name="undo", meaning="look", height=_HEIGHT)
        self.reopen = BigButton(icon_name="redo", meaning="look", height=_HEIGHT)
        self.dossier = BigButton(icon_name="document", parent=self)
        """Stands in the head of the page: five in a row, each with its reason, are too many for a small screen."""
        self.aside = BigButton(icon_name="tag", height=_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for button in (self.back, self.aside):
            row.addWidget(button)
        for button in (self.undo, self.send_again, self.follow, self.reopen):
            row.addWidget(button, 1)
        self.back.clicked.connect(self._back)
        self.undo.clicked.connect(self._undo)
        self.send_again.clicked.connect(self._send_again)
        self.follow.clicked.connect(self.follow_wanted)
        self.reopen.clicked.connect(self._reopen)
        self.dossier.clicked.connect(self._dossier)
        self.aside.clicked.connect(self.aside_wanted)
        self.retranslate()

    def show_case(self, view: CaseView, rights: Set[Right]) -> None:
        """The buttons speak of this case, to somebody who has these rights."""
        self._view, self._rights = view, rights
        decided = view.state in DECIDED
        decision = view.decision if decided and view.decision and not view.decision.withdrawn_at else None
        # between two facts: it goes all the same, or counts no more
        again = decision is not None and decision.approved_again
        held = again or (decision is not None and decision.set_aside and view.contradicted)
        self.undo.setVisible(decision is not None and not held)
        self.send_again.setVisible(decision is not None and decision.set_aside)
        self.send_again.setText(self.tr("Send it all the same") if held else self.tr("Send again"))
        self.follow.setVisible(held)
        self.follow.setText(self.tr("Decide anew") if again else self.tr("Follow customer service"))
        self.reopen.setVisible(decided and not held)
        self.aside.setVisible(decided and not (decision is not None and decision.set_aside))  # that one comes first
        if decision is not None:
            self.undo.set_reason(self._why_not_undo(view, decision))
        self.send_again.set_reason(self._without(Right.SEND_AGAIN))
        self.follow.set_reason(self._without(Right.REOPEN) or self._with_carrier(view))
        self.reopen.set_reason(self._why_not_reopen(view))
        self.dossier.set_reason(self._without(Right.REVIEW))

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.back.setText(self.tr("Back"))
        self.undo.setText(self.tr("Undo last"))
        self.reopen.setText(self.tr("Reopen"))
        self.dossier.setText(self.tr("Dossier"))
        self.aside.setText(self.tr("Quarantine"))
        if self._view is not None:
            self.show_case(self._view, self._rights)

    def _without(self, right: Right) -> str | None:
        return None if right in self._rights else self.tr("a supervisor can do that")

    def _why_not_undo(self, view: CaseView, decision: DecisionView) -> str | None:
        if decision.sent_at is not None:
            return self.tr("already sent: a supervisor can reopen")
        if not decision.can_be_undone:
            return self.tr("may be out: a supervisor can reopen")
        return self._with_carrier(view) or self._without(Right.UNDO)

    def _why_not_reopen(self, view: CaseView) -> str | None:
        if (missing := self._without(Right.REOPEN)) is not None:
            return missing
        if view.decision is not None and view.decision.can_be_undone:
            return self.tr("not sent yet: undo it instead")
        if view.contradicted:
            return self.tr("customer service does not approve it")
        return self._with_carrier(view)

    def _with_carrier(self, view: CaseView) -> str | None:
        gone = any(label.handed_over_at is not None for label in view.labels)
        return self.tr("the parcel is with the carrier") if gone else None

    @Slot()
    def _back(self) -> None:
        self.back_wanted.emit()

    @Slot()
    def _undo(self) -> None:
        self.undo_wanted.emit()

    @Slot()
    def _send_again(self) -> None:
        self.send_again_wanted.emit()

    @Slot()
    def _reopen(self) -> None:
        self.reopen_wanted.emit()

    @Slot()
    def _dossier(self) -> None:
        self.dossier_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
