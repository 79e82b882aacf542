"""The whole dossier: the view, a language and whether names are wanted in, a PDF out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from station.dossier.conditions import conditions
from station.dossier.files import examine
from station.dossier.first_page import first_page
from station.dossier.names import Names
from station.dossier.pictures import customer_chapter, photo_chapter
from station.dossier.record import decision_chapter, timeline_chapter
from station.dossier.said import message_chapter, review_chapter
from station.dossier.signatures import signatures
from station.dossier.teller import Teller
from station.dossier.the_case import the_case
from station.dossier.units import units
from station.home import LANGUAGES
from station.printing.dossier import Chapter, Running, dossier
from station.printing.dossier_sheet import DossierSheet
from station.printing.dossier_words import dossier_words
from station.printing.legible import Ink
from station.views.dossier import DossierView

CUSTOMERS = "customer"
"""Instead of a language: the one that the customer speaks."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the dossier is to be: `language` is it, en, fr or CUSTOMERS."""

    language: str
    names: bool = True


def language_of(view: DossierView, wanted: Wanted) -> str:
    """The language that it comes in; English for a customer who speaks none of ours."""
    asked = view.case.customer.language if wanted.language == CUSTOMERS else wanted.language
    return asked if asked in LANGUAGES else "en"


def make(view: DossierView, wanted: Wanted, read: Callable[[str], bytes] | None = None) -> bytes:
    """The PDF. `read` answers a path with the file's bytes, and raises OSError; the disk does without one."""
    words = dossier_words(language_of(view, wanted))
    teller = Teller(view, words, Names(view, words, wanted.names), Ink())
    files = examine(view, read or _from_disk)
    p = words.phrases
    told = (
        Chapter(p.the_case, the_case(teller)),
        Chapter(p.declared_and_found, units(teller)),
        Chapter(p.conditions, conditions(teller)),
        Chapter(_photo_title(teller), photo_chapter(teller, files)),
        Chapter(p.sent_by_customer, customer_chapter(teller, files)),
        Chapter(p.messages, message_chapter(teller)),
        Chapter(p.review, review_chapter(teller)),
        Chapter(p.decisions, decision_chapter(teller)),
        Chapter(p.happened, timeline_chapter(teller)),
        Chapter(p.signatures, signatures(teller)),
    )
    sheet = DossierSheet(f"{p.title} {teller.number()}", words.language)
    first = partial(first_page, teller, files, sheet)
    return dossier(sheet, _running(teller), first, [chapter for chapter in told if chapter.blocks])


def _photo_title(teller: Teller) -> str:
    return teller.p.photographs.partition(":")[0].strip()


def _running(teller: Teller) -> Running:
    view, p = teller.view, teller.p
    head = f"{p.title} · {teller.number()}"
    made = p.made.format(when=teller.minute(view.made_at), station=teller.called(view.station_name))
    chain = f"{p.entry} {view.head_seq} · {view.head_sha256[:16]}"
    return Running(head, p.page, f"{made} · {chain}")


def _from_disk(path: str) -> bytes:
    return Path(path).read_bytes()
