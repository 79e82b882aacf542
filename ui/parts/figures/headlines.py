"""The numbers that say most, side by side: how many, how fast, how many refused, late, against the conditions, poor."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.views.figures import FiguresView, Headline
from ui.parts.figures.charts import number
from ui.parts.figures.headline_tile import HeadlineTile
from ui.words import figure_words as words


class Headlines(QWidget):
    """A row of tiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: FiguresView | None = None
        self.parcels, self.first_pass, self.refused = HeadlineTile(), HeadlineTile(), HeadlineTile()
        self.late, self.against, self.poor = HeadlineTile(), HeadlineTile(), HeadlineTile()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in (self.parcels, self.first_pass, self.refused, self.late, self.against, self.poor):
            row.addWidget(tile, 1)

    def show_headlines(self, view: FiguresView) -> None:
        """The tiles show these figures."""
        self._view = view
        self.retranslate()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        if self._view is None:
            return
        now, before = self._view.now, self._view.before
        self._say_parcels(now, before)
        self._say_shares(now, before)
        self._say_poor(now, before)

    def _say_parcels(self, now: Headline, before: Headline) -> None:
        self.parcels.show_number(
            self.tr("Parcels"),
            number(now.parcels),
            self.tr("1 unit judged") if now.judged == 1 else self.tr("{n} units judged").format(n=number(now.judged)),
            words.difference(now.parcels, before.parcels or None, words.count),
        )
        self.first_pass.show_number(
            self.tr("First pass, median"),
            words.span(now.median),
            self.tr("9 of 10 within {span}").format(span=words.span(now.p90)),
            words.difference(now.median, before.median, words.span),
        )

    def _say_shares(self, now: Headline, before: Headline) -> None:
        for tile, word, share, earlier, behind in (
            (self.refused, self.tr("Refused"), now.refused_share, before.refused_share, (now.refused, now.judged)),
            (self.late, self.tr("Late"), now.late_share, before.late_share, (now.late, now.timed)),
            (
                self.against,
                self.tr("Against the policy"),
                now.against_share,
                before.against_share,
                (now.against, now.suggested),
            ),
        ):
            change = words.difference(share, earlier, words.share)
            tile.show_number(word, words.share(share), words.parts(*behind), change)

    def _say_poor(self, now: Headline, before: Headline) -> None:
        rate = number(round(100 * now.poor / now.parcels)) if now.parcels else words.NONE
        self.poor.show_number(
            self.tr("Photos not kept"),
            number(now.poor),
            self.tr("{n} per 100 parcels").format(n=rate),
            words.difference(now.poor, before.poor if before.poor or before.parcels else None, words.count),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
