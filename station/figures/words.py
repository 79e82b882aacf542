"""The words of exported figures: they leave with a file, in the language of who asked for it."""

from enum import StrEnum

from station.domain.case import RequestType
from station.domain.photography import Flaw


class Word(StrEnum):
    """A heading or the name of a figure."""

    SUMMARY = "SUMMARY"
    BY_DAY = "BY_DAY"
    BY_HOUR = "BY_HOUR"
    BY_TYPE = "BY_TYPE"
    BY_CATEGORY = "BY_CATEGORY"
    BY_REASON = "BY_REASON"
    BY_TIME = "BY_TIME"
    BY_FLAW = "BY_FLAW"
    BY_PERSON = "BY_PERSON"
    FIGURE = "FIGURE"
    VALUE = "VALUE"
    BEFORE = "BEFORE"
    DAY = "DAY"
    HOUR = "HOUR"
    TYPE = "TYPE"
    CATEGORY = "CATEGORY"
    REASON = "REASON"
    HOURS = "HOURS"
    FLAW = "FLAW"
    PERSON = "PERSON"
    PARCELS = "PARCELS"
    UNITS = "UNITS"
    CONFIRMED = "CONFIRMED"
    REFUSED = "REFUSED"
    PHOTOGRAPHS = "PHOTOGRAPHS"
    STATION = "STATION"
    ALL_STATIONS = "ALL_STATIONS"
    FIRST_DAY = "FIRST_DAY"
    LAST_DAY = "LAST_DAY"
    MEDIAN = "MEDIAN"
    P90 = "P90"
    REFUSED_SHARE = "REFUSED_SHARE"
    LATE = "LATE"
    LATE_SHARE = "LATE_SHARE"
    AGAINST = "AGAINST"
    AGAINST_SHARE = "AGAINST_SHARE"
    NO_CATEGORY = "NO_CATEGORY"
    AND_MORE = "AND_MORE"


_LANGUAGES = ("en", "it", "fr")
_WORDS: dict[StrEnum, tuple[str, str, str]] = {
    Word.SUMMARY: ("Summary", "Riepilogo", "Synthèse"),
    Word.BY_DAY: ("Parcels by day", "Colli per giorno", "Colis par jour"),
    Word.BY_HOUR: ("Parcels by hour", "Colli per ora", "Colis par heure"),
    Word.BY_TYPE: ("Verdicts by request type", "Verdetti per tipo", "Verdicts par type"),
    Word.BY_CATEGORY: ("Verdicts by category", "Verdetti per categoria", "Verdicts par catégorie"),
    Word.BY_REASON: ("Refusal reasons", "Motivi di rifiuto", "Motifs de refus"),
    Word.BY_TIME: ("Time to decision", "Tempo alla decisione", "Délai de décision"),
    Word.BY_FLAW: ("Photographs not kept", "Foto scartate", "Photos écartées"),
    Word.BY_PERSON: ("By person", "Per persona", "Par personne"),
    Word.FIGURE: ("Figure", "Dato", "Indicateur"),
    Word.VALUE: ("Value", "Valore", "Valeur"),
    Word.BEFORE: ("Period before", "Periodo precedente", "Période précédente"),
    Word.DAY: ("Day", "Giorno", "Jour"),
    Word.HOUR: ("Hour", "Ora", "Heure"),
    Word.TYPE: ("Request type", "Tipo di richiesta", "Type de demande"),
    Word.CATEGORY: ("Category", "Categoria", "Catégorie"),
    Word.REASON: ("Reason", "Motivo", "Motif"),
    Word.HOURS: ("Hours from arrival", "Ore dall'arrivo", "Heures depuis l'arrivée"),
    Word.FLAW: ("Why not kept", "Perché scartata", "Pourquoi écartée"),
    Word.PERSON: ("Person", "Persona", "Personne"),
    Word.PARCELS: ("Parcels", "Colli", "Colis"),
    Word.UNITS: ("Units judged", "Unità giudicate", "Unités jugées"),
    Word.CONFIRMED: ("Confirmed", "Confermate", "Confirmées"),
    Word.REFUSED: ("Refused", "Rifiutate", "Refusées"),
    Word.PHOTOGRAPHS: ("Photographs", "Foto", "Photos"),
    Word.STATION: ("Bench", "Banco", "Poste"),
    Word.ALL_STATIONS: ("all", "tutti", "tous"),
    Word.FIRST_DAY: ("First day", "Primo giorno", "Premier jour"),
    Word.LAST_DAY: ("Last day", "Ultimo giorno", "Dernier jour"),
    Word.MEDIAN: (
        "First pass, median, seconds",
        "Prima lavorazione, mediana, secondi",
        "Premier traitement, médiane, s",
    ),
    Word.P90: (
        "First pass, 90th percentile, seconds",
        "Prima lavorazione, 90° percentile, secondi",
        "Premier traitement, 90e centile, s",
    ),
    Word.REFUSED_SHARE: ("Refused, share of units", "Rifiutate, quota delle unità", "Refusées, part des unités"),
    Word.LATE: ("Parcels decided late", "Colli decisi in ritardo", "Colis décidés en retard"),
    Word.LATE_SHARE: ("Late, share of parcels", "In ritardo, quota dei colli", "En retard, part des colis"),
    Word.AGAINST: (
        "Units decided against the policy",
        "Unità decise contro le condizioni",
        "Unités décidées contre les conditions",
    ),
    Word.AGAINST_SHARE: (
        "Against the policy, share of suggestions",
        "Contro le condizioni, quota dei suggerimenti",
        "Contre les conditions, part des suggestions",
    ),
    Word.NO_CATEGORY: ("no category", "senza categoria", "sans catégorie"),
    Word.AND_MORE: ("from {hours}", "da {hours}", "dès {hours}"),
    RequestType.STANDARD_WARRANTY: ("Standard warranty", "Garanzia standard", "Garantie standard"),
    RequestType.ADVANCED_WARRANTY: (
        "Advanced quality guarantee",
        "Garanzia qualità avanzata",
        "Garantie qualité avancée",
    ),
    RequestType.CONVENIENCE: ("Return for convenience", "Reso per comodità", "Retour de convenance"),
    Flaw.FROZEN: ("frozen picture", "immagine ferma", "image figée"),
    Flaw.TOO_SMALL: ("too small", "troppo piccola", "trop petite"),
    Flaw.TOO_DARK: ("too dark", "troppo scura", "trop sombre"),
    Flaw.BURNT_OUT: ("burnt out", "sovraesposta", "surexposée"),
    Flaw.BLURRED: ("blurred", "mossa o sfocata", "floue"),
    Flaw.REPEATED: ("the same picture again", "di nuovo la stessa immagine", "encore la même image"),
}  # fmt: skip


def said(code: StrEnum, language: str) -> str:
    """The word in this language, or in English where we do not speak it."""
    return _WORDS[code][_LANGUAGES.index(language) if language in _LANGUAGES else 0]
