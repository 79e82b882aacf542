"""What became of a file of cases, in plain words: for the report beside it and for the command line."""

from station.exchange import report as words_of_report
from station.intake import Intake
from station.operations.import_case import Imported

_BECAME: dict[str, dict[Imported, str]] = {
    "it": {
        Imported.NEW: "nuovo",
        Imported.UPDATED: "aggiornato",
        Imported.SAME: "già presente, nulla è cambiato",
        Imported.OLDER: "più vecchio di quello presente: ignorato",
    },
    "en": {
        Imported.NEW: "new",
        Imported.UPDATED: "updated",
        Imported.SAME: "already here, nothing changed",
        Imported.OLDER: "older than the version held: ignored",
    },
    "fr": {
        Imported.NEW: "nouveau",
        Imported.UPDATED: "mis à jour",
        Imported.SAME: "déjà présent, rien n'a changé",
        Imported.OLDER: "plus ancien que la version présente : ignoré",
    },
}


def report(intake: Intake, name: str, language: str) -> str:
    """How many cases were taken and refused, and for each refused one the exact field and why."""
    became = _BECAME.get(language, _BECAME["en"])
    taken = [f"{number}: {became[what]}" for number, what in intake.taken]
    return words_of_report.report(name, taken, intake.refused, language, intake.left_out)


def worth_a_report(intake: Intake) -> bool:
    """Whether somebody should read more than that all was taken."""
    return bool(intake.left_out) or any(became is Imported.OLDER for _, became in intake.taken)
