"""The command sheet: every code on it is read again by two readers, and stands under its word."""

import pytest

from station.domain.codes import Command, Forms, read
from station.domain.commands import ANSWERS, TEST_CODE, Verb
from station.printing.command_sheet import command_sheet
from tests.printing.samples import read_by_both, seen, size_of, text_of


@pytest.mark.parametrize("language", ["it", "en", "fr"])
def test_both_decoders_read_every_command(language: str) -> None:
    pdf = command_sheet(language)
    assert size_of(pdf) == pytest.approx((210, 297), abs=0.2)
    for found in read_by_both(seen(pdf, 300)):
        assert TEST_CODE in found
        codes = {read(text, Forms()) for text in found if text != TEST_CODE}
        assert codes == {Command(letter) for letter in (*(verb.value for verb in Verb), *ANSWERS)}


def test_it_says_what_each_code_does() -> None:
    text = text_of(command_sheet("it"))
    for word in ("Conferma", "Rifiuta", "Chiedi al responsabile", "Risposta 1", "Risposta 7", "Matricola illeggibile"):
        assert word in text
