"""What happens to figures, for the journal."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class FiguresExported(Event):
    """Figures left the program as a file; days are ISO dates, the station is empty for all of them."""

    form: str
    first: str
    last: str
    of_station: str
    sha256: str
