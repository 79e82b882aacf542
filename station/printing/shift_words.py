"""The words of a shift report, in the station's language."""

from dataclasses import dataclass

from station.domain.case import CaseState
from station.domain.printing import JobState, PrintKind
from station.domain.shift import Check, Standing
from station.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class ShiftWords:
    """What stands on the report beside the data; `{…}` are filled in where they are drawn."""

    title: str
    people: str
    nobody: str
    parcels: str
    verdicts: dict[Verdict, str]
    decisions: str
    refused: str
    open_cases: str
    on_shelf: str
    labels_left: str
    outgoing: str
    all_sent: str
    not_sent: str
    set_aside: str
    tests: str
    not_tested: str
    skipped: str
    none: str
    by: str
    due: str
    since: str
    page: str
    states: dict[CaseState, str]
    kinds: dict[PrintKind, str]
    jobs: dict[JobState, str]
    checks: dict[Check, str]
    standings: dict[Standing, str]


_WORDS = {
    "it": ShiftWords(
        title="Rapporto di turno",
        people="Hanno lavorato: {names}",
        nobody="nessuno",
        parcels="Colli ricevuti",
        verdicts={Verdict.CONFIRM: "Confermati", Verdict.REFUSE: "Rifiutati", Verdict.HOLD: "Sospesi"},
        decisions="Decisioni",
        refused="Rifiutati in questo turno",
        open_cases="Pratiche ancora aperte",
        on_shelf="Sugli scaffali, con cartellino",
        labels_left="Etichette non stampate",
        outgoing="Decisioni da inviare",
        all_sent="Tutte inviate.",
        not_sent="Registrate qui e non ancora inviate: {n}.",
        set_aside="Non accettate dal servizio clienti: {n}.",
        tests="Verifica di inizio turno",
        not_tested="Non eseguita.",
        skipped="saltata",
        none="Nessuna.",
        by="da {name}",
        due="entro {when}",
        since="dal {when}",
        page="pagina {page} di {pages}",
        states={
            CaseState.ARRIVED: "Arrivato, da ispezionare",
            CaseState.IN_INSPECTION: "In ispezione",
            CaseState.ON_HOLD: "Sospeso: responsabile",
            CaseState.PARTLY_PROCESSED: "Lavorato in parte",
        },
        kinds={
            PrintKind.RETURN_LABEL: "Etichetta di reso",
            PrintKind.SLIP: "Lettera",
            PrintKind.HOLD_TAG: "Cartellino",
            PrintKind.QUARANTINE_TAG: "Etichetta di quarantena",
            PrintKind.LOCATION_LABEL: "Etichetta di posizione",
        },
        jobs={
            JobState.WAITING: "in attesa",
            JobState.PRINTING: "in stampa",
            JobState.FAILED: "non riuscita",
            JobState.UNSURE: "forse uscita",
        },
        checks={
            Check.CAMERA: "Fotocamera",
            Check.SCANNER: "Lettore",
            Check.PRINTER: "Stampante",
            Check.DISK: "Disco",
            Check.CLOCK: "Orologio",
            Check.JOURNAL: "Registro",
            Check.OUTGOING: "Decisioni",
            Check.POLICY: "Condizioni",
            Check.SHEET: "Foglio comandi",
        },
        standings={
            Standing.OK: "a posto",
            Standing.LOOK: "da guardare",
            Standing.STOP: "guasto",
            Standing.WAITS: "non verificato",
        },
    ),
    "en": ShiftWords(
        title="Shift report",
        people="At work: {names}",
        nobody="nobody",
        parcels="Parcels received",
        verdicts={Verdict.CONFIRM: "Confirmed", Verdict.REFUSE: "Refused", Verdict.HOLD: "On hold"},
        decisions="Decisions",
        refused="Refused in this shift",
        open_cases="Cases still open",
        on_shelf="On the shelves, with a tag",
        labels_left="Labels not printed",
        outgoing="Decisions to be sent",
        all_sent="All sent.",
        not_sent="Recorded here and not yet sent: {n}.",
        set_aside="Not taken by customer service: {n}.",
        tests="Self-test at the start of the shift",
        not_tested="Not done.",
        skipped="skipped",
        none="None.",
        by="by {name}",
        due="due {when}",
        since="since {when}",
        page="page {page} of {pages}",
        states={
            CaseState.ARRIVED: "Arrived, not inspected",
            CaseState.IN_INSPECTION: "In inspection",
            CaseState.ON_HOLD: "On hold: supervisor",
            CaseState.PARTLY_PROCESSED: "Partly processed",
        },
        kinds={
            PrintKind.RETURN_LABEL: "Return label",
            PrintKind.SLIP: "Slip",
            PrintKind.HOLD_TAG: "Hold tag",
            PrintKind.QUARANTINE_TAG: "Quarantine tag",
            PrintKind.LOCATION_LABEL: "Location label",
        },
        jobs={
            JobState.WAITING: "waiting",
            JobState.PRINTING: "printing",
            JobState.FAILED: "failed",
            JobState.UNSURE: "perhaps out",
        },
        checks={
            Check.CAMERA: "Camera",
            Check.SCANNER: "Scanner",
            Check.PRINTER: "Printer",
            Check.DISK: "Disk",
            Check.CLOCK: "Clock",
            Check.JOURNAL: "Journal",
            Check.OUTGOING: "Decisions",
            Check.POLICY: "Conditions",
            Check.SHEET: "Command sheet",
        },
        standings={
            Standing.OK: "all right",
            Standing.LOOK: "to be looked at",
            Standing.STOP: "faulty",
            Standing.WAITS: "not looked at",
        },
    ),
    "fr": ShiftWords(
        title="Rapport d'équipe",
        people="Au travail : {names}",
        nobody="personne",
        parcels="Colis reçus",
        verdicts={Verdict.CONFIRM: "Confirmés", Verdict.REFUSE: "Refusés", Verdict.HOLD: "En attente"},
        decisions="Décisions",
        refused="Refusés pendant ce service",
        open_cases="Dossiers encore ouverts",
        on_shelf="Sur les étagères, avec étiquette",
        labels_left="Étiquettes non imprimées",
        outgoing="Décisions à envoyer",
        all_sent="Toutes envoyées.",
        not_sent="Enregistrées ici et pas encore envoyées : {n}.",
        set_aside="Non acceptées par le service client : {n}.",
        tests="Vérification de début de service",
        not_tested="Pas faite.",
        skipped="passée",
        none="Aucun.",
        by="par {name}",
        due="avant le {when}",
        since="depuis le {when}",
        page="page {page} sur {pages}",
        states={
            CaseState.ARRIVED: "Arrivé, à contrôler",
            CaseState.IN_INSPECTION: "En cours de contrôle",
            CaseState.ON_HOLD: "En attente : responsable",
            CaseState.PARTLY_PROCESSED: "Partiellement traité",
        },
        kinds={
            PrintKind.RETURN_LABEL: "Étiquette de renvoi",
            PrintKind.SLIP: "Lettre",
            PrintKind.HOLD_TAG: "Étiquette d'étagère",
            PrintKind.QUARANTINE_TAG: "Étiquette de quarantaine",
            PrintKind.LOCATION_LABEL: "Étiquette d'emplacement",
        },
        jobs={
            JobState.WAITING: "en attente",
            JobState.PRINTING: "en cours",
            JobState.FAILED: "échouée",
            JobState.UNSURE: "peut-être sortie",
        },
        checks={
            Check.CAMERA: "Caméra",
            Check.SCANNER: "Lecteur",
            Check.PRINTER: "Imprimante",
            Check.DISK: "Disque",
            Check.CLOCK: "Horloge",
            Check.JOURNAL: "Registre",
            Check.OUTGOING: "Décisions",
            Check.POLICY: "Conditions",
            Check.SHEET: "Feuille de commandes",
        },
        standings={
            Standing.OK: "en ordre",
            Standing.LOOK: "à regarder",
            Standing.STOP: "en panne",
            Standing.WAITS: "pas vérifié",
        },
    ),
}


def shift_words(language: str) -> ShiftWords:
    """The report's words in it, en or fr; English for any other language."""
    return _WORDS.get(language, _WORDS["en"])
