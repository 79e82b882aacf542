"""The refusal reasons in the customer's language, for the slip that goes into the parcel."""

from station.domain.verdict import Reason

WORDS: dict[str, dict[Reason, str]] = {
    "it": {
        Reason.OUT_OF_WINDOW: "Richiesta oltre i 14 giorni",
        Reason.USED: "Segni d'uso",
        Reason.SEAL_VIOLATED: "Sigillo violato",
        Reason.CUSTOMER_DAMAGE: "Danno del cliente",
        Reason.MISSING_PARTS: "Accessori mancanti",
        Reason.ITEM_MISMATCH: "Articolo non corrispondente",
        Reason.SERIAL_MISMATCH: "Numero di serie diverso",
        Reason.EMPTY_OR_DIFFERENT: "Scatola vuota o contenuto diverso",
        Reason.NO_FAULT_FOUND: "Nessun difetto riscontrato",
        Reason.NOT_ELIGIBLE: "Non idoneo",
        Reason.NOT_OUR_SALE: "Non venduto da noi",
        Reason.OTHER: "Altro",
    },
    "en": {
        Reason.OUT_OF_WINDOW: "Requested outside the 14 days",
        Reason.USED: "Signs of use",
        Reason.SEAL_VIOLATED: "Seal broken or tampered",
        Reason.CUSTOMER_DAMAGE: "Damaged by customer",
        Reason.MISSING_PARTS: "Parts or accessories missing",
        Reason.ITEM_MISMATCH: "Not the item sold",
        Reason.SERIAL_MISMATCH: "Serial number differs",
        Reason.EMPTY_OR_DIFFERENT: "Empty box or other content",
        Reason.NO_FAULT_FOUND: "No fault found",
        Reason.NOT_ELIGIBLE: "Not eligible",
        Reason.NOT_OUR_SALE: "Not sold by us",
        Reason.OTHER: "Other",
    },
    "fr": {
        Reason.OUT_OF_WINDOW: "Demande hors des 14 jours",
        Reason.USED: "Traces d'usage",
        Reason.SEAL_VIOLATED: "Scellé rompu ou altéré",
        Reason.CUSTOMER_DAMAGE: "Dommage client",
        Reason.MISSING_PARTS: "Éléments manquants",
        Reason.ITEM_MISMATCH: "Article non conforme",
        Reason.SERIAL_MISMATCH: "Numéro de série différent",
        Reason.EMPTY_OR_DIFFERENT: "Boîte vide ou contenu différent",
        Reason.NO_FAULT_FOUND: "Aucun défaut constaté",
        Reason.NOT_ELIGIBLE: "Non éligible",
        Reason.NOT_OUR_SALE: "Non vendu par nous",
        Reason.OTHER: "Autre",
    },
}


def reason_words(reasons: tuple[Reason, ...], language: str) -> tuple[str, ...]:
    """The reasons in this language, or in English where we do not speak it."""
    words = WORDS.get(language, WORDS["en"])
    return tuple(words[reason] for reason in reasons)
