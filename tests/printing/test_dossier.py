"""The dossier: everything of a case on paper, in three languages, with or without names, and refused for nothing."""

import hashlib
import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

import station.domain
from station.domain import case, condition, events, evidence, printing, quarantine, review, rules, verdict
from station.domain.condition import Hazard
from station.domain.evidence import Slot
from station.domain.verdict import Reason, Reception
from station.dossier.make import Wanted, make
from station.operations.hazard import raise_hazard
from station.operations.review import comment, mark_photo
from station.printing.dossier_events import event_words
from station.printing.dossier_words import dossier_words
from station.storage.transaction import Transaction
from station.views.dossier import photographs
from station.views.load_dossier import load_dossier
from tests.builders import LUCA, PEOPLE, RMA, Homes, a_simple_item, an_item
from tests.dossiers import MARKS, a_big_case, a_long_story, dossier_of, photograph, view_of
from tests.printing.samples import margin_is_white, one_bit, pages_of, read_by_both, seen, text_of
from tests.quiet_bench import QuietBench

LANGUAGES = ("it", "en", "fr")
EVENTS = sorted(
    {
        kind
        for module in pkgutil.iter_modules(station.domain.__path__)
        if module.name.endswith("events")
        for kind in vars(importlib.import_module(f"station.domain.{module.name}")).values()
        if isinstance(kind, type) and issubclass(kind, events.Event) and kind is not events.Event
    },
    key=lambda kind: kind.__name__,
)


class Story(QuietBench):
    """A bench at which the long story has happened, and its dossiers, each made once."""

    def __init__(self, homes: Homes) -> None:
        super().__init__(homes.open(), homes.clock)
        self._made: dict[tuple[str, bool], bytes] = {}
        a_long_story(self)

    def pdf(self, language: str = "en", *, names: bool = True) -> bytes:
        if (language, names) not in self._made:
            self._made[language, names] = dossier_of(self, language, names=names)
        return self._made[language, names]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, template: Path) -> Iterator[Story]:
    """Nobody changes anything there any more."""
    homes = Homes(tmp_path_factory.mktemp("story") / "home", template)
    yield Story(homes)
    homes.close()


def changed(tx: Transaction, statement: str) -> None:
    """Somebody has the database open with another program."""
    tx.connection.exec_driver_sql(statement)


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def pictures_in(pdf: bytes) -> set[str]:
    """The hashes of the files that somebody takes out of it."""
    document = pypdfium2.PdfDocument(pdf)
    kind = (pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,)
    try:
        return {
            hashlib.sha256(bytes(picture.get_data())).hexdigest()
            for page in document
            for picture in page.get_objects(filter=kind)
        }
    finally:
        document.close()


def unspaced(text: str) -> str:
    return re.sub(r"\s", "", text)


def red_dots(pdf: bytes, page: int) -> int:
    """How many dots of a page have the red of the marks."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture: Image.Image = document[page].render(scale=2).to_pil()
        dots = np.asarray(picture.convert("RGB")).astype(int)
        return int((np.abs(dots - (204, 13, 26)).sum(axis=2) < 12).sum())
    finally:
        document.close()


@pytest.mark.parametrize(("language", "words"), [
    ("it", ("Confermato in parte", "Decisione 2", "accordo di Luca Conti", "rimborso ridotto", "trattenuto: 20 %",
            "Dichiarato e riscontrato", "≠ Evidenti", "manca: Caricatore", "≠ 7HK2-00000 · diverso", "sostituisce la 1",
            "Condizioni di reso", "non rispettata", "Foto scattata: Difetto", "Luogo e data", "Trovato nel collo",
            "Mancante nel collo", "Danneggiato", "Reclamo al corriere", "749,00 EUR")),
    ("en", ("Partly confirmed", "Decision 2", "agreed by Luca Conti", "reduced refund", "kept back: 20 %",
            "Declared and found", "≠ Evident", "missing: Caricatore", "≠ 7HK2-00000 · different", "replaces 1",
            "Return conditions", "not met", "Photograph taken: Defect", "Place and date", "Found in the parcel",
            "Missing from the parcel", "Damaged", "Carrier claim", "749.00 EUR")),
    ("fr", ("Confirmé en partie", "Décision 2", "accord de Luca Conti", "remboursement réduit", "retenu : 20 %",
            "Déclaré et constaté", "≠ Visibles", "manque : Caricatore", "≠ 7HK2-00000 · différent", "remplace la 1",
            "Conditions de retour", "non respectée", "Photo prise : Défaut", "Lieu et date", "Trouvé dans le colis",
            "Manquant dans le colis", "Endommagé", "Réclamation transporteur", "749,00 EUR")),
])  # fmt: skip
def test_it_tells_all_of_a_case_in_the_readers_language(story: Story, language: str, words: tuple[str, ...]) -> None:
    pdf = story.pdf(language)
    text = text_of(pdf)
    for part in words:
        assert part in text
    for part in ("Giulia Ferrari", "Strada Farini 52", "ORD-88213", "La scatola è stata aperta", "accessori inclusi?",
                 "Marco Bianchi ha ragione", "Accordo con il cliente", "Va bene così", "Custodia nera"):  # fmt: skip
        assert part in text
    pages = page_texts(pdf)
    for number, page in enumerate(pages, start=1):
        assert RMA in page
        assert re.search(rf"pag\w+ {number} (di|of|sur) {len(pages)}", page)
        assert margin_is_white(seen(pdf, 72, number - 1), 8, 72)


def test_the_first_page_says_what_who_outcome_and_why(story: Story) -> None:
    first = page_texts(story.pdf())[0]
    for part in ("What 3 × Notebook Astra 13", "Who Giulia Ferrari", "Outcome ✓ confirmed: 2", "Why reduced refund",
                 "Partly confirmed", "Decision 2 of 23/11/2026 09:12"):  # fmt: skip
        assert part in first


@pytest.mark.parametrize("dpi", [150, 300])
def test_both_decoders_read_the_number_on_the_first_page(story: Story, dpi: int) -> None:
    picture = seen(story.pdf("it"), dpi)
    assert read_by_both(picture) == ({RMA}, {RMA})
    assert read_by_both(one_bit(picture)) == ({RMA}, {RMA})


def test_a_number_too_long_for_bars_is_a_square_that_is_read(bench: QuietBench) -> None:
    number = "RMA-" + "W" * 60
    bench.arrives(rma_number=number, items=[a_simple_item(1)])
    assert read_by_both(seen(dossier_of(bench), 300))[0] == {number}


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_that_are_left_out_stand_nowhere(story: Story, language: str) -> None:
    # given comments, notes and journal entries that name people by full name, first name and login
    named = text_of(story.pdf(language))
    assert all(part in named for part in ("Anna Rossi", "Luca Conti", "Marco Bianchi", "anna.rossi", "Marta"))
    # when
    pdf = story.pdf(language, names=False)
    # then
    text = text_of(pdf)
    for person in PEOPLE.values():
        for part in (person.login, person.name, *person.name.split()):
            assert not re.search(rf"\b{re.escape(part)}\b", text, re.IGNORECASE), part
            assert part.encode() not in pdf
    assert "Marta" not in text
    assert "Giulia Ferrari" in text


def test_each_person_has_one_code_in_every_part(story: Story) -> None:
    text = text_of(story.pdf(names=False))
    codes = set(re.findall(r"(?:Operator|Supervisor) \d", text))
    assert codes == {"Operator 1", "Operator 2", "Supervisor 1"}
    refused_by = re.search(r"(Operator \d) Item 1\.2 · Refused", text)
    photographed_by = re.search(r"Defect · item 1, unit 2 \S+ \S+ · taken by (Operator \d)", text)
    assert refused_by is not None
    assert photographed_by is not None
    assert refused_by[1] == photographed_by[1]
    assert f"“{refused_by[1]} ha ragione; chiedere ad Operator" in text
    assert "by Supervisor 1 · agreed by Supervisor 1" in text


def test_a_customer_keeps_a_name_that_an_operator_has_too(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1)], customer={"name": "Giulia Rossi"})
    bench.hold(note="Visto da Anna Rossi, pacco della signora Rossi")
    text = text_of(dossier_of(bench, "en", names=False))
    assert "Giulia Rossi" in text
    assert "Visto da Operator 1, pacco della signora Rossi" in text


def test_photographs_are_in_it_byte_for_byte_with_their_hashes(story: Story) -> None:
    pdf = story.pdf("it")
    text = unspaced(text_of(pdf))
    taken = {photo.sha256 for photo in photographs(story.case)}
    sent = {hashlib.sha256(photograph(number)).hexdigest() for number in (0, 1)}
    assert pictures_in(pdf) == taken | sent
    assert all(f"SHA-256{digest}" in text for digest in taken | sent)
    assert all(pdf.count(Path(photo.path).read_bytes()) == 1 for photo in photographs(story.case))
    assert "ognifilecorrispondeallasuaimpronta" in text


def test_marks_are_drawn_over_a_second_picture_and_said_to_be_an_overlay(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[a_simple_item(1)])
    number = bench.photo(Slot.DEFECT, content=photograph(1))
    page = next(n for n, text in enumerate(page_texts(dossier_of(bench, "en"))) if "taken by" in text)
    before = red_dots(dossier_of(bench, "en"), page)
    bench.signs_in(LUCA)
    for mark in MARKS:
        bench.desk.do(mark_photo, number, (mark,))
        assert red_dots(dossier_of(bench, "en"), page) > 2 * before + 40, mark.kind
    # when
    bench.desk.do(mark_photo, number, MARKS)
    pdf = dossier_of(bench, "en")
    # then
    assert "with a supervisor's marks laid over it (3). The marks are an overlay" in text_of(pdf)
    assert "Graffio profondo" in text_of(pdf)
    assert pdf.count(photograph(1)) == 1


def test_a_file_that_is_missing_or_not_what_was_taken_is_said_to_be_so_and_not_shown(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[a_simple_item(1)])
    for seed in (1, 2, 3):
        bench.photo(Slot.EXTRA, content=photograph(seed))
    bench.photo(Slot.FRONT, content=b"\xff\xd8 no picture")
    first, second, third, _ = bench.case.unit(1, 1).photos
    Path(first.path).unlink()
    Path(second.path).write_bytes(photograph(9))
    # when
    pdf = dossier_of(bench, "en")
    # then
    text = text_of(pdf)
    assert "The file is missing from the disk." in text
    assert "does NOT match this hash and is not shown" in text
    assert hashlib.sha256(photograph(9)).hexdigest() in unspaced(text)
    assert "is no picture that can be shown" in text
    assert "■ 2 are missing or do not match their hash" in page_texts(pdf)[0]
    assert text.count("Picture not shown") == 3
    assert photograph(9) not in pdf
    assert Path(third.path).read_bytes() in pdf


def test_what_the_customer_sent_stands_apart_on_grey_paper(story: Story) -> None:
    pdf = story.pdf()
    page = next(number for number, text in enumerate(page_texts(pdf)) if "Sent by the customer · D1" in text)
    text = page_texts(pdf)[page]
    assert "they were not taken at the bench" in text
    assert "▲ Sent by the customer · D2" in text
    assert int((np.asarray(seen(pdf, 72, page)) == 232).sum()) > 2000


def test_a_case_that_nobody_has_decided_or_photographed_has_its_dossier(bench: QuietBench) -> None:
    bench.import_()
    text = text_of(dossier_of(bench, "en"))
    for part in ("● Not decided yet", "no verdict", "No photograph was taken at the bench.", "No review so far."):
        assert part in text
    assert "Decision 1" not in text


def test_twenty_items_and_forty_photographs_are_all_there_and_the_contents_say_where(bench: QuietBench) -> None:
    a_big_case(bench)
    pdf = dossier_of(bench, "en")
    text = text_of(pdf)
    assert text.count("taken by Anna Rossi") == 40
    assert all(f"Extra · item {line}, unit 1" in text for line in range(1, 21))
    assert "confirmed: 19" in text
    assert "Why on hold for the supervisor: Da rivedere (20.1)" in text
    pages = page_texts(pdf)
    for chapter in ("Declared and found", "Return conditions", "Photographs taken at the bench", "Timeline"):
        found = re.search(rf"{chapter} (\d+)", pages[0])
        assert found is not None
        assert int(found[1]) > 1
        assert f"{chapter} " in pages[int(found[1]) - 1]


def test_refusals_holds_dangers_and_strange_goods_are_told(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(line) for line in (1, 2, 3, 4)])
    bench.proves_and_refuses(Reason.USED, Reason.OTHER, line=1, note="Pieno di sabbia\nanche dentro")
    bench.hold(2, 1, note="Chiedere")
    bench.receive(Reception.WRONG_ITEM, 3, 1, found="Tastiera")
    bench.desk.do(raise_hazard, RMA, 4, 1, Hazard.SWOLLEN)
    text = text_of(dossier_of(bench, "en"))
    for part in ("■ refused", "Signs of use (1.1)", "Other (1.1)", "Pieno di sabbia", "anche dentro",
                 "▲ on hold for the supervisor", "found instead: Tastiera", "■ Danger since", "■ Swollen"):  # fmt: skip
        assert part in text


@pytest.mark.parametrize("name", ["王小明", "محمد الأحمد", "नीरज", "\U0001f469\u200d\U0001f4bb Zoë", "\u202eevil"])
def test_letters_that_the_type_has_not_are_replaced_and_named_and_nothing_is_refused(
    bench: QuietBench, name: str
) -> None:
    # given a name, a product, a comment and a mark in letters that cannot be printed
    bench.arrives(customer={"name": name}, items=[an_item(name=f"Notebook {name}")])
    number = bench.photo(content=photograph(1))
    bench.signs_in(LUCA)
    bench.desk.do(comment, RMA, 1, 1, f"Detto: {name}")
    bench.desk.do(mark_photo, number, (*MARKS[:2], replace(MARKS[2], x1=0.9, y1=0.9, text=name)))
    # when
    pdf = dossier_of(bench, "en")
    # then
    first = page_texts(pdf)[0]
    missing = [character for character in name if ord(character) > 0x600 and character not in "\u200d\u202e"]
    for character in missing:
        assert f"U+{ord(character):04X}" in first
    assert ("□" in first) is bool(missing)
    assert ("□ stands in their place" in first) is bool(missing)


def test_hostile_and_endless_text_is_only_text(bench: QuietBench) -> None:
    note = "\n".join(f"Graffio {n} <b>{{0}} %s & co" for n in range(120))
    bench.arrives(items=[a_simple_item(1)], agent_message=note, customer={"name": "{name} %s <i>"})
    pdf = dossier_of(bench)
    text = text_of(pdf)
    assert all(f"Graffio {n} <b>{{0}} %s & co" in text for n in range(120))
    assert "{name} %s <i>" in text
    assert all(margin_is_white(seen(pdf, 72, page), 8, 72) for page in range(pages_of(pdf)))


def test_the_journal_can_be_checked_by_its_head_and_by_each_entry(story: Story) -> None:
    text = text_of(story.pdf())
    ((head,),) = story.sql("SELECT value FROM meta WHERE key = 'journal_head'")
    seq, digest = head.split()
    assert f"entry{seq},SHA-256{digest}" in unspaced(text)
    for row, entry in story.sql("SELECT seq, lower(hex(hash)) FROM journal WHERE case_id IS NOT NULL"):
        assert entry[:16] in text
        assert f" {row} " in text
    ((count,),) = story.sql("SELECT count(*) FROM journal WHERE case_id IS NOT NULL")
    assert f"{count}; each matches its hash" in text


def test_an_entry_that_somebody_changed_is_said_not_to_match(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[a_simple_item(1)])
    bench.hold()
    for (name,) in bench.sql("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        bench.desk.do(changed, f"DROP TRIGGER {name}")
    bench.desk.do(changed, "UPDATE journal SET operator = 'luca.conti' WHERE kind = 'UnitHeld'")
    # when
    pdf = dossier_of(bench, "en")
    # then
    assert "■ 1 do not match their hash" in page_texts(pdf)[0]
    assert "■ does not match" in text_of(pdf)


def test_the_customers_language_is_chosen_and_english_for_a_stranger(bench: QuietBench) -> None:
    bench.import_(customer={"language": "fr"})
    assert "Dossier complet du retour" in text_of(make(view_of(bench), Wanted("customer")))
    bench.import_(rma_number="RMA-2026-000009", customer={"language": "de"})
    assert "Dossier of a return" in text_of(make(view_of(bench), Wanted("customer")))


def test_the_same_moment_gives_the_same_bytes(story: Story) -> None:
    assert dossier_of(story, "en") == story.pdf()


def test_a_case_that_is_not_there_has_none(bench: QuietBench) -> None:
    assert bench.desk.look(load_dossier, "RMA-2026-999999") is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_event_has_printed_words(kind: type[events.Event], language: str) -> None:
    words = dossier_words(language)
    names = [field for field in kind.__dataclass_fields__ if field != "rma_number"]
    for flag in (True, False):
        boolean = {name: flag for name in names if kind.__dataclass_fields__[name].type in (bool, "bool")}
        facts = {name: f"<{name}>" for name in names} | boolean
        said = event_words(kind.__name__, facts, words, lambda login: login)
        assert said not in (kind.__name__, "")
        assert "…" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_that_a_condition_looked_at_has_a_name(story: Story, language: str) -> None:
    said = [unit.suggestion.findings for unit in story.case.units if unit.suggestion]
    keys = {key for findings in (story.case.findings, *said) for finding in findings for key in finding.facts}
    assert keys <= set(dossier_words(language).fact)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_it_prints_has_words(language: str) -> None:
    words = dossier_words(language)
    for module in (case, condition, evidence, printing, quarantine, review, rules, verdict):
        for kind in vars(module).values():
            ours = isinstance(kind, type) and issubclass(kind, StrEnum) and kind.__module__ == module.__name__
            if ours and kind not in (verdict.Obstacle, printing.JobState):
                assert all(words.code(code) for code in kind)
