"""Categories of goods have names that people read."""

import pytest

from tests.ui.on_screen import speaking
from ui.language import Language
from ui.words.category_words import category


@pytest.mark.usefixtures("qapp")
def test_a_usual_category_has_its_name_in_the_language_of_the_screen() -> None:
    with speaking(Language.IT):
        assert category("COFFEE_MACHINE") == "Macchine da caffè"
    with speaking(Language.FR):
        assert category("KEYBOARD") == "Claviers"


def test_a_category_of_the_shops_own_stays_readable_and_its_own() -> None:
    assert category("GARDEN_TOOLS") == "Garden tools"
    assert category("Giardino") == "Giardino"
