"""The command sheet, to be laminated and laid on the bench: what a scanner reads from it does what a key does."""

from dataclasses import dataclass

from station.domain.codes import command_text
from station.domain.commands import ANSWERS, TEST_CODE, Verb
from station.printing.barcode import barcode
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.typeset import shrink

DPI = 300
_COLUMNS, _LEFT, _TOP = 3, 12 * MM, 30 * MM
_CELL_WIDE, _CELL_HIGH, _BARS = 62 * MM, 37 * MM, 16 * MM


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands on the sheet; `answer` takes the number, `test` names the code that tries the scanner."""

    title: str
    hint: str
    answer: str
    test: str
    verbs: dict[Verb, str]


_WORDS = {
    "it": SheetWords(
        "Banco Resi · Foglio comandi",
        "Leggere un codice con lo scanner vale come premere il tasto.",
        "Risposta {n}",
        "Prova del lettore",
        {
            Verb.CONFIRM: "Conferma",
            Verb.HOLD: "Chiedi al responsabile",
            Verb.REFUSE: "Rifiuta",
            Verb.PHOTO: "Scatta la foto",
            Verb.REPRINT: "Ristampa l'etichetta",
            Verb.DANGER: "PERICOLO: si ferma tutto",
            Verb.UNDO: "Annulla",
            Verb.NEXT: "Prossimo pacco",
            Verb.UNREADABLE: "Matricola illeggibile",
            Verb.AS_DECLARED: "Tutto come dichiarato",
        },
    ),
    "en": SheetWords(
        "Banco Resi · Command sheet",
        "Scanning a code does what pressing its key does.",
        "Answer {n}",
        "Scanner test",
        {
            Verb.CONFIRM: "Confirm",
            Verb.HOLD: "Ask the supervisor",
            Verb.REFUSE: "Refuse",
            Verb.PHOTO: "Take photo",
            Verb.REPRINT: "Print the label again",
            Verb.DANGER: "DANGER: everything stops",
            Verb.UNDO: "Undo",
            Verb.NEXT: "Next parcel",
            Verb.UNREADABLE: "Serial number unreadable",
            Verb.AS_DECLARED: "All as declared",
        },
    ),
    "fr": SheetWords(
        "Banco Resi · Feuille de commandes",
        "Lire un code avec le scanner équivaut à appuyer sur la touche.",
        "Réponse {n}",
        "Essai du lecteur",
        {
            Verb.CONFIRM: "Confirmer",
            Verb.HOLD: "Demander au responsable",
            Verb.REFUSE: "Refuser",
            Verb.PHOTO: "Prendre la photo",
            Verb.REPRINT: "Réimprimer l'étiquette",
            Verb.DANGER: "DANGER : tout s'arrête",
            Verb.UNDO: "Annuler",
            Verb.NEXT: "Colis suivant",
            Verb.UNREADABLE: "Numéro de série illisible",
            Verb.AS_DECLARED: "Tout comme déclaré",
        },
    ),
}


def command_sheet(language: str) -> bytes:
    """The PDF, A4, in Italian, English or French."""
    words = _WORDS[language]
    sheet = Sheet(210, 297, DPI, words.title, language)
    sheet.text(_LEFT, 17 * MM, words.title, Cut.BOLD, 20)
    sheet.text(_LEFT, 23.5 * MM, words.hint, Cut.REGULAR, 11, SOFT)
    cells = [(command_text(verb.value), words.verbs[verb]) for verb in Verb]
    cells += [(command_text(letter), words.answer.format(n=number)) for letter, number in ANSWERS.items()]
    for place, (code, word) in enumerate([*cells, (TEST_CODE, words.test)]):
        _cell(sheet, place, code, word)
    return sheet.pdf()


def _cell(sheet: Sheet, place: int, code: str, word: str) -> None:
    """One code with its word over it, far enough from its neighbours for a scanner that is aimed in a hurry."""
    row, column = divmod(place, _COLUMNS)
    middle, top = _LEFT + (column + 0.5) * _CELL_WIDE, _TOP + row * _CELL_HIGH
    bars = barcode(code, sheet.dpi, int(_CELL_WIDE / sheet.dot), "command")
    assert bars is not None, "a command fits into its cell"
    sheet.text_centred(middle, top + 6 * MM, word, Cut.BOLD, shrink(word, _CELL_WIDE - 6 * MM, Cut.BOLD, 13))
    sheet.barcode(bars, top + 9 * MM, _BARS, middle)
    sheet.text_centred(middle, top + 9 * MM + _BARS + 4.5 * MM, code, Cut.REGULAR, 8, 0.6, SOFT)
