"""What happens with the dossier of a case, for the journal."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class DossierMade(Event):
    """A dossier was made; `names` says whether it names the operators, `sha256` is that of the PDF."""

    language: str
    names: bool
    sha256: str
