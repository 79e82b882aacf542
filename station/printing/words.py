"""The words printed on labels and slips, in the customer's language; the operator's words are `ui`'s."""

from collections.abc import Mapping
from dataclasses import dataclass

from station.domain.case import Resolution
from station.domain.quarantine import Aside
from station.domain.verdict import Disposition


@dataclass(frozen=True, slots=True)
class LabelWords:
    """What stands on a label beside the data."""

    heading: str
    parcel: str
    sender: str
    recipient: str
    contents: str
    more: str
    copy: str
    possible_copy: str
    use_one: str
    rma_heading: str
    rma_hint: str
    customer: str
    held: str
    quarantine: str
    tech_check: str
    danger: str
    since: str
    unit: str
    ask: str
    to_inspect: str
    refund_by: str
    do_not_open: str
    to_place: str
    goes: Mapping[Disposition, str]
    gets: Mapping[Resolution, str]
    aside: Mapping[Aside, str]


@dataclass(frozen=True, slots=True)
class SlipWords:
    """What stands on a slip beside the data; `{…}` are filled in where they are drawn."""

    title: str
    greeting: str
    nobody: str
    one: str
    several: str
    with_photos: str
    serial: str
    reason: str
    reasons: str
    note: str
    photo: str
    no_photo: str
    what_now: str
    contact: str
    rights: str
    copy: str
    page: str


ENGLISH_HEADING = "Return to customer"
ENGLISH_RMA = "Goods return"

_LABELS = {
    "it": LabelWords(
        heading="RESO AL CLIENTE",
        parcel="collo",
        sender="MITTENTE",
        recipient="DESTINATARIO",
        contents="CONTENUTO",
        more="e altri {n}",
        copy="copia {n}",
        possible_copy="POSSIBILE COPIA · POSSIBLE COPY",
        use_one="Un'etichetta uguale può esistere già: usarne una sola",
        rma_heading="RESO DAL CLIENTE",
        rma_hint="Etichetta RMA ristampata",
        customer="CLIENTE",
        held="SOSPESO",
        quarantine="QUARANTENA",
        tech_check="CONTROLLO TECNICO",
        danger="PERICOLO: NON SPEDIRE",
        since="dal {since}",
        unit="pezzo {n} di {m}",
        ask="Chiedere al responsabile",
        to_inspect="DA ISPEZIONARE",
        refund_by="Rimborso entro {due}",
        do_not_open="Non aprire",
        to_place="Posto: {place}",
        goes={
            Disposition.RESTOCK: "A MAGAZZINO",
            Disposition.SECOND_CHOICE: "SECONDA SCELTA",
            Disposition.REPAIR: "RIPARAZIONE",
            Disposition.SUPPLIER: "RESO AL FORNITORE",
            Disposition.TECH_CHECK: "CONTROLLO TECNICO",
            Disposition.QUARANTINE: "QUARANTENA",
            Disposition.CARRIER_CLAIM: "RECLAMO AL CORRIERE",
            Disposition.SCRAP: "SMALTIMENTO",
            Disposition.HAZARD_BIN: "PERICOLO: NON SPEDIRE",
        },
        gets={
            Resolution.REFUND: "Il rimborso viene avviato",
            Resolution.REPLACEMENT: "La sostituzione viene attivata",
            Resolution.REDUCED_REFUND: "Il rimborso ridotto viene avviato",
            Resolution.COMMERCIAL_SETTLEMENT: "L'accordo commerciale ha effetto",
        },
        aside={
            Aside.UNIDENTIFIED: "Collo non identificato",
            Aside.NOT_APPROVED: "Reso non approvato",
            Aside.SECOND_PARCEL: "Altro collo di un caso chiuso",
            Aside.SECOND_RETURN: "Merce rifiutata tornata indietro",
            Aside.UNDELIVERED: "Nostra spedizione non consegnata",
            Aside.MISDIRECTED: "Recapitato a noi per errore",
        },
    ),
    "en": LabelWords(
        heading="RETURN TO CUSTOMER",
        parcel="parcel",
        sender="FROM",
        recipient="TO",
        contents="CONTENTS",
        more="and {n} more",
        copy="copy {n}",
        possible_copy="POSSIBLE COPY",
        use_one="The same label may exist already: use only one",
        rma_heading="GOODS RETURN",
        rma_hint="RMA label, printed again",
        customer="CUSTOMER",
        held="ON HOLD",
        quarantine="QUARANTINE",
        tech_check="TECHNICAL CHECK",
        danger="DANGER: DO NOT SHIP",
        since="since {since}",
        unit="unit {n} of {m}",
        ask="Ask the supervisor",
        to_inspect="TO INSPECT",
        refund_by="Refund by {due}",
        do_not_open="Do not open",
        to_place="Place: {place}",
        goes={
            Disposition.RESTOCK: "TO STOCK",
            Disposition.SECOND_CHOICE: "SECOND CHOICE",
            Disposition.REPAIR: "REPAIR",
            Disposition.SUPPLIER: "BACK TO SUPPLIER",
            Disposition.TECH_CHECK: "TECHNICAL CHECK",
            Disposition.QUARANTINE: "QUARANTINE",
            Disposition.CARRIER_CLAIM: "CARRIER CLAIM",
            Disposition.SCRAP: "SCRAP",
            Disposition.HAZARD_BIN: "DANGER: DO NOT SHIP",
        },
        gets={
            Resolution.REFUND: "The refund is started",
            Resolution.REPLACEMENT: "The replacement is activated",
            Resolution.REDUCED_REFUND: "The reduced refund is started",
            Resolution.COMMERCIAL_SETTLEMENT: "The commercial agreement takes effect",
        },
        aside={
            Aside.UNIDENTIFIED: "Unidentified parcel",
            Aside.NOT_APPROVED: "Return not approved",
            Aside.SECOND_PARCEL: "Another parcel of a closed case",
            Aside.SECOND_RETURN: "Refused goods that came back",
            Aside.UNDELIVERED: "Our own parcel, undelivered",
            Aside.MISDIRECTED: "Delivered to us by mistake",
        },
    ),
    "fr": LabelWords(
        heading="RETOUR AU CLIENT",
        parcel="colis",
        sender="EXPÉDITEUR",
        recipient="DESTINATAIRE",
        contents="CONTENU",
        more="et {n} autres",
        copy="copie {n}",
        possible_copy="COPIE POSSIBLE · POSSIBLE COPY",
        use_one="La même étiquette existe peut-être déjà : n'en utiliser qu'une",
        rma_heading="RETOUR DU CLIENT",
        rma_hint="Étiquette RMA réimprimée",
        customer="CLIENT",
        held="EN ATTENTE",
        quarantine="QUARANTAINE",
        tech_check="CONTRÔLE TECHNIQUE",
        danger="DANGER : NE PAS EXPÉDIER",
        since="depuis le {since}",
        unit="pièce {n} sur {m}",
        ask="Demander au responsable",
        to_inspect="À CONTRÔLER",
        refund_by="À rembourser avant le {due}",
        do_not_open="Ne pas ouvrir",
        to_place="Place : {place}",
        goes={
            Disposition.RESTOCK: "REMISE EN STOCK",
            Disposition.SECOND_CHOICE: "SECOND CHOIX",
            Disposition.REPAIR: "RÉPARATION",
            Disposition.SUPPLIER: "RETOUR FOURNISSEUR",
            Disposition.TECH_CHECK: "CONTRÔLE TECHNIQUE",
            Disposition.QUARANTINE: "QUARANTAINE",
            Disposition.CARRIER_CLAIM: "RÉCLAMATION TRANSPORTEUR",
            Disposition.SCRAP: "MISE AU REBUT",
            Disposition.HAZARD_BIN: "DANGER : NE PAS EXPÉDIER",
        },
        gets={
            Resolution.REFUND: "Le remboursement est lancé",
            Resolution.REPLACEMENT: "Le remplacement est activé",
            Resolution.REDUCED_REFUND: "Le remboursement réduit est lancé",
            Resolution.COMMERCIAL_SETTLEMENT: "Le geste commercial prend effet",
        },
        aside={
            Aside.UNIDENTIFIED: "Colis non identifié",
            Aside.NOT_APPROVED: "Retour non approuvé",
            Aside.SECOND_PARCEL: "Autre colis d'un dossier clos",
            Aside.SECOND_RETURN: "Marchandise refusée revenue",
            Aside.UNDELIVERED: "Notre envoi, non livré",
            Aside.MISDIRECTED: "Livré chez nous par erreur",
        },
    ),
}

_SLIPS = {
    "it": SlipWords(
        title="Il suo reso torna da lei",
        greeting="Gentile {name},",
        nobody="Gentile cliente,",
        one="abbiamo controllato con cura l'articolo che ci ha inviato con il reso {rma}. Purtroppo non possiamo "
        "accettarlo, perciò lo ritrova in questo pacco. Qui sotto le spieghiamo perché.",
        several="abbiamo controllato con cura quanto ci ha inviato con il reso {rma}. Purtroppo non possiamo accettare "
        "gli articoli elencati qui sotto, perciò li ritrova in questo pacco. Ecco perché.",
        with_photos="Le fotografie sono state scattate durante il controllo.",
        serial="N. di serie {serial}",
        reason="MOTIVO",
        reasons="MOTIVI",
        note="NOTA DEL CONTROLLO",
        photo="Foto {n}",
        no_photo="Fotografia non disponibile",
        what_now="Che cosa può fare",
        contact="Se qualcosa non è chiaro, o se vede le cose in modo diverso, scriva al servizio clienti dalla sua "
        "richiesta nel portale dei resi, indicando il numero {rma}. Saremo lieti di risponderle.",
        rights="I diritti che la legge le riconosce restano invariati.",
        copy="copia {n}",
        page="{page} / {pages}",
    ),
    "en": SlipWords(
        title="Your return is on its way back to you",
        greeting="Dear {name},",
        nobody="Dear customer,",
        one="We have carefully checked the item you sent us with return {rma}. Unfortunately we cannot accept it, so "
        "you will find it in this parcel. Here is why.",
        several="We have carefully checked what you sent us with return {rma}. Unfortunately we cannot accept the "
        "items listed below, so you will find them in this parcel. Here is why.",
        with_photos="The photographs were taken during the check.",
        serial="Serial no. {serial}",
        reason="REASON",
        reasons="REASONS",
        note="NOTE FROM THE CHECK",
        photo="Photo {n}",
        no_photo="Photograph not available",
        what_now="What you can do",
        contact="If anything is unclear, or if you see it differently, please write to customer service from your "
        "request in the returns portal, quoting number {rma}. We will be glad to answer.",
        rights="Your statutory rights are not affected.",
        copy="copy {n}",
        page="{page} / {pages}",
    ),
    "fr": SlipWords(
        title="Votre retour vous est renvoyé",
        greeting="Bonjour {name},",
        nobody="Bonjour,",
        one="Nous avons contrôlé avec soin l'article que vous nous avez envoyé avec le retour {rma}. Nous ne pouvons "
        "malheureusement pas l'accepter ; vous le retrouvez donc dans ce colis. Voici pourquoi.",
        several="Nous avons contrôlé avec soin ce que vous nous avez envoyé avec le retour {rma}. Nous ne pouvons "
        "malheureusement pas accepter les articles ci-dessous ; vous les retrouvez donc dans ce colis. Voici pourquoi.",
        with_photos="Les photographies ont été prises lors du contrôle.",
        serial="N° de série {serial}",
        reason="MOTIF",
        reasons="MOTIFS",
        note="NOTE DU CONTRÔLE",
        photo="Photo {n}",
        no_photo="Photographie non disponible",
        what_now="Ce que vous pouvez faire",
        contact="Si un point n'est pas clair, ou si vous voyez les choses autrement, écrivez au service client depuis "
        "votre demande dans le portail des retours, en indiquant le numéro {rma}. Nous vous répondrons volontiers.",
        rights="Vos droits légaux restent inchangés.",
        copy="copie {n}",
        page="{page} / {pages}",
    ),
}


def label_words(language: str) -> LabelWords:
    """The label's words in it, en or fr; English for any other language."""
    return _LABELS.get(language, _LABELS["en"])


def slip_words(language: str) -> SlipWords:
    """The slip's words in it, en or fr; English for any other language."""
    return _SLIPS.get(language, _SLIPS["en"])
