"""Records that figures leave the program as a file."""

from station.domain.figures_events import FiguresExported
from station.domain.people import Right
from station.operations.at_hand import need
from station.storage.transaction import Transaction
from station.views.figures import FiguresAsked


def export_figures(tx: Transaction, form: str, asked: FiguresAsked, sha256: str) -> None:
    """The journal says who took these figures out, and in which file by its hash. The file appears after that."""
    need(tx, Right.REVIEW)
    period = asked.period
    tx.record(FiguresExported("", form, period.first.isoformat(), period.last.isoformat(), asked.station, sha256))
