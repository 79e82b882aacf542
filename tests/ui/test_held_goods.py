"""What the page says of goods that nobody may browse, and of a parcel that was damaged on its way."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from station.domain.condition import Packaging, Privacy, SerialCheck
from station.domain.evidence import Slot
from station.domain.judgement import Suggestion
from station.domain.policy import Axis
from station.domain.questions import Question
from station.domain.verdict import Reason, Verdict
from station.views.case import UnitView
from tests.ui.case_samples import NOW, case, half_done, item, photo, picture
from ui.language import Language, speak
from ui.pages.case import CasePage
from ui.parts.case.finding_words import lines
from ui.parts.case.slot_grid import places_of


def held(axis: Axis, code: str, **changes: object) -> UnitView:
    return half_done(suggestion=Suggestion(Verdict.HOLD, (), (), because=((axis, code),)), **changes)


@pytest.mark.parametrize(
    ("axis", "code", "words"),
    [
        (Axis.DATA, "PERSONAL_DATA", "never browse it"),
        (Axis.DATA, "ACCOUNT_LOCKED", "Locked to an account"),
        (Axis.HAZARD, "SWOLLEN", "never a carrier"),
        (Axis.PACKAGING, "DAMAGED", "never a refusal"),
    ],
)
def test_the_suggestion_says_why_and_what_to_do(axis: Axis, code: str, words: str) -> None:
    suggestion = held(axis, code).suggestion
    assert suggestion is not None
    assert any(words in line.text for line in lines(suggestion))


def test_a_serial_number_that_differs_is_said_as_it_was_read() -> None:
    suggestion = Suggestion(Verdict.REFUSE, (Reason.SERIAL_MISMATCH,), ())
    assert any("8001234" in line.text for line in lines(suggestion, "8001234"))


def test_beside_the_question_for_data_stands_that_nobody_looks_into_it(qtbot: QtBot) -> None:
    page = CasePage(clock=lambda: NOW)
    qtbot.addWidget(page)
    page.show_case(case((item(units=(half_done(asked=(Question.SEAL, Question.DATA)),)),)))
    row = page.middle.questions.rows[Question.DATA]
    assert row.declared_text() == "never browse it"
    with qtbot.waitSignal(page.answered) as said:
        page.middle.questions.segments(Question.DATA).answers()[1].click()
    (intent,) = said.args or ()
    assert (intent.question, intent.value) == (Question.DATA, Privacy.PERSONAL_DATA.value)


@pytest.mark.parametrize("language", Language)
def test_a_parcel_of_which_four_pictures_are_wanted_counts_them(
    qtbot: QtBot, qapp: object, tmp_path: Path, language: Language
) -> None:
    # given
    shots = tuple(photo(n, Slot.PARCEL, picture(tmp_path / f"{n}.jpg", 30), None) for n in (1, 2))
    missing = {Verdict.CONFIRM: (Slot.PARCEL,) * 2, Verdict.REFUSE: (), Verdict.HOLD: ()}
    crushed = half_done(packaging=Packaging.DAMAGED, missing_slots=missing, next_slot=Slot.PARCEL)
    view = case((item(units=(crushed,)),), parcel_photos=shots)
    # then
    parcel = places_of(view, crushed)[0]
    assert (parcel.slot, parcel.more, parcel.wanted) == (Slot.PARCEL, 1, 2)
    speak(qapp, language)  # type: ignore[arg-type]  # it is a QApplication
    try:
        page = CasePage(clock=lambda: NOW)
        qtbot.addWidget(page)
        page.resize(1184, 740)
        page.show()
        page.show_case(view)
        tile = page.proof.slots_grid.tiles[0]
        said = {Language.EN: "Parcel: 2 of 4", Language.IT: "Collo: 2 di 4", Language.FR: "Colis\u00a0: 2 sur 4"}
        assert tile.accessibleName().startswith(said[language])
        # when the shutter is pressed
        with qtbot.waitSignal(page.shot_wanted) as shot:
            page.shoot()
        (wanted,) = shot.args or ()
        assert (wanted.slot, wanted.replaces) == (Slot.PARCEL, None)
    finally:
        speak(qapp, Language.EN)  # type: ignore[arg-type]  # as above


def test_a_serial_number_of_another_order_says_so_and_no_more(qtbot: QtBot) -> None:
    page = CasePage(clock=lambda: NOW)
    qtbot.addWidget(page)
    page.resize(1184, 740)
    page.show()
    other = held(Axis.SERIAL, "OTHER_ORDER", serial="X9-77", serial_check=SerialCheck.OTHER_ORDER)
    page.show_case(case((item(units=(other,)),)))
    texts = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "another order" in texts
    assert "The serial number belongs to another order" in texts
