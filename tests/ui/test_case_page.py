"""The case page as the operator meets it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from station.domain.case import CaseState, ServiceStatus
from station.domain.condition import Packaging, Seal, Use
from station.domain.evidence import Slot
from station.domain.questions import Question
from station.domain.verdict import Obstacle, Reason, Reception, Verdict
from station.views.case import Accessory, CaseView, UnitView
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, clipped, put_on_screen, sees, settle, speaking, too_small
from ui import commands
from ui.intents import (
    AccessoryTicked,
    Answered,
    NoteWritten,
    PhotoDeleted,
    ReceptionSet,
    ShotWanted,
    UndeclaredFound,
    UnitChosen,
    VerdictGiven,
)
from ui.language import Language
from ui.pages.case import CasePage
from ui.verbs import CONFIRM

LONG = "The charger is in the side pocket; the box was opened only to look at the colour. "
ANYTHING_GOES = dict.fromkeys(Verdict, ())


class Heard:
    """Everything that the page said, in order."""

    def __init__(self, page: CasePage) -> None:
        self.intents: list[object] = []
        for name in (
            "answered",
            "accessory_ticked",
            "reception_set",
            "note_written",
            "unit_chosen",
            "shot_wanted",
            "photo_deleted",
            "verdict_given",
            "undeclared_found",
        ):
            getattr(page, name).connect(self.intents.append)
        page.message_acknowledged.connect(lambda: self.intents.append("acknowledged"))
        page.left.connect(lambda: self.intents.append("left"))
        page.close_wanted.connect(lambda: self.intents.append("closed"))


@pytest.fixture
def page(qtbot: QtBot) -> CasePage:
    application()
    page = CasePage(clock=lambda: samples.NOW)
    page.stack = put_on_screen(qtbot, page)  # type: ignore[attr-defined]  # kept alive with the page
    return page


@pytest.fixture
def heard(page: CasePage) -> Heard:
    return Heard(page)


def case_with(unit: UnitView, **changes: object) -> CaseView:
    return samples.case((samples.item(units=(unit,)),), **changes)


def show(page: CasePage, view: CaseView) -> None:
    page.show_case(view)
    settle()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)])
def test_every_word_fits_at_every_size_in_every_language(
    page: CasePage, language: Language, size: tuple[int, int]
) -> None:
    unit = samples.half_done(asked=tuple(Question), obstacles=samples.unit().obstacles)
    view = case_with(unit, acknowledge_message=True)
    page.parentWidget().resize(size[0] - 92, size[1] - 64)
    with speaking(language):
        show(page, view)
        assert clipped(page) == []
        inside = page.middle.questions.widget()
        assert inside.width() <= page.middle.questions.viewport().width()


def test_whatever_can_be_tapped_is_large_enough(page: CasePage) -> None:
    show(page, case_with(samples.half_done(), acknowledge_message=True))
    assert too_small(page) == []
    assert all(bar_button.height() >= 60 for bar_button in page.bar.buttons.values())
    assert all(answer.height() >= 54 for answer in page.middle.questions.segments(Question.SEAL).answers())


def test_the_page_asks_for_no_more_room_than_a_small_screen_has(page: CasePage) -> None:
    show(page, case_with(samples.half_done(), acknowledge_message=True))
    least = page.minimumSizeHint()
    assert least.width() <= 1280 - 92
    assert least.height() <= 800 - 64


def test_a_number_key_answers_the_lit_question(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    show(page, case_with(samples.unit()))
    assert page.middle.questions.rows[Question.SEAL].is_lit
    qtbot.keyClick(page, Qt.Key.Key_2)
    assert heard.intents == [Answered(1, 1, Question.SEAL, Seal.BROKEN.value)]


def test_the_next_question_is_lit_once_the_first_is_answered(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    show(page, case_with(samples.unit(seal=Seal.BROKEN, answered=(Question.SEAL,))))
    assert not page.middle.questions.rows[Question.SEAL].is_lit
    qtbot.keyClick(page, Qt.Key.Key_3)
    assert heard.intents == [Answered(1, 1, Question.USE, Use.LIGHT.value)]


def test_one_says_that_every_accessory_is_there(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    show(page, case_with(samples.unit(answered=(Question.SEAL, Question.USE))))
    qtbot.keyClick(page, Qt.Key.Key_1)
    assert heard.intents == [AccessoryTicked(1, 1, name, True) for name in ("Caricatore", "Cavo USB-C", "Guida rapida")]


def test_a_present_accessory_is_missing_at_the_next_tap(page: CasePage, heard: Heard) -> None:
    present = tuple(Accessory(name, True) for name in ("Caricatore", "Cavo USB-C"))
    show(page, case_with(samples.unit(accessories=present)))
    page.middle.questions.accessories.toggles()[1].click()
    assert heard.intents == [AccessoryTicked(1, 1, "Cavo USB-C", False)]


def test_what_differs_from_the_customers_words_is_said_with_a_sign(page: CasePage) -> None:
    show(page, case_with(samples.half_done()))
    use, seal = page.middle.questions.rows[Question.USE], page.middle.questions.rows[Question.SEAL]
    assert use.declared_text().endswith("≠")
    assert use.differs()
    assert not seal.differs()


def test_a_half_typed_note_survives_a_refresh(page: CasePage, qtbot: QtBot) -> None:
    view = case_with(samples.half_done())
    show(page, view)
    note = page.middle.questions.note
    note.setFocus()
    qtbot.keyClicks(note, "Graffi")
    show(page, case_with(samples.half_done(answered=(*samples.half_done().answered, Question.SERIAL))))
    assert note.toPlainText() == "Graffi"


def test_a_note_is_handed_over_before_another_unit_takes_its_place(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    view = samples.case((samples.item(), samples.item(2, name="Cover", serials=())))
    show(page, view)
    note = page.middle.questions.note
    qtbot.keyClicks(note, "Graffi")
    page.choose_unit(2, 1)
    assert heard.intents == [NoteWritten(1, 1, "Graffi")]
    assert note.toPlainText() == ""


def test_a_note_longer_than_ten_thousand_characters_is_cut(page: CasePage) -> None:
    show(page, case_with(samples.unit()))
    note = page.middle.questions.note
    note.setPlainText("x" * 10_050)
    assert len(note.toPlainText()) == 10_000


def test_the_scroll_stays_where_it_was_when_the_same_question_is_lit(page: CasePage) -> None:
    show(page, case_with(samples.half_done()))
    bar = page.middle.questions.verticalScrollBar()
    bar.setValue(3)
    show(page, case_with(samples.half_done(note="x")))
    assert bar.value() == 3


def test_a_scanned_serial_number_is_an_answer(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.half_done()))
    page.take_serial("7HK2-99101")
    assert heard.intents == [Answered(1, 1, Question.SERIAL, "7HK2-99101")]


def test_an_unreadable_serial_number_is_an_answer_too(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.half_done()))
    page.middle.questions.serial.unreadable.click()
    assert heard.intents == [Answered(1, 1, Question.SERIAL, "UNREADABLE")]


def test_a_typed_serial_number_counts_when_enter_is_pressed(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    show(page, case_with(samples.half_done()))
    field = page.middle.questions.serial.field
    qtbot.keyClicks(field, "ABC123")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard.intents == [Answered(1, 1, Question.SERIAL, "ABC123")]


def test_a_verdict_that_cannot_be_given_says_why_on_its_button(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.half_done()))
    page.press(Verdict.REFUSE)
    page.press(Verdict.CONFIRM)
    assert page.bar.buttons[Verdict.REFUSE].reason()
    assert page.bar.buttons[Verdict.CONFIRM].reason()
    assert heard.intents == []


def test_pressing_refuse_without_a_photograph_lights_the_place_for_it(page: CasePage) -> None:
    show(page, case_with(samples.half_done(next_slot=Slot.PARCEL)))
    page.press(Verdict.REFUSE)
    assert page.proof.next_slot() is Slot.FRONT


def test_confirming_is_one_press(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.half_done(obstacles=ANYTHING_GOES)))
    page.press(Verdict.CONFIRM)
    assert heard.intents == [VerdictGiven(1, 1, Verdict.CONFIRM)]


def test_the_suggested_reasons_are_chosen_already_when_refusing(page: CasePage, heard: Heard, tmp_path: Path) -> None:
    photos = (samples.photo(3, Slot.DEFECT, samples.picture(tmp_path / "a.jpg", 10)),)
    show(page, case_with(samples.half_done(obstacles=ANYTHING_GOES, photos=photos)))
    page.press(Verdict.REFUSE)
    sheet = page.covers.refuse_sheet
    assert sheet.isVisible()
    assert sheet.reasons.chosen() == (Reason.USED,)
    sheet.refuse.click()
    assert heard.intents == [VerdictGiven(1, 1, Verdict.REFUSE, (Reason.USED,), "")]
    assert not sheet.isVisible()


def test_another_reason_wants_words(page: CasePage, heard: Heard, tmp_path: Path) -> None:
    photos = (samples.photo(3, Slot.DEFECT, samples.picture(tmp_path / "a.jpg", 10)),)
    show(page, case_with(samples.half_done(obstacles=ANYTHING_GOES, photos=photos, suggestion=None)))
    page.press(Verdict.REFUSE)
    sheet = page.covers.refuse_sheet
    assert sheet.refuse.reason()
    sheet.reasons.toggles[Reason.OTHER].click()
    assert sheet.refuse.reason()
    sheet.text.setPlainText("Odora di fumo")
    assert sheet.refuse.reason() is None
    sheet.refuse.click()
    assert heard.intents == [VerdictGiven(1, 1, Verdict.REFUSE, (Reason.OTHER,), "Odora di fumo")]


def test_nothing_below_a_sheet_can_be_answered(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    show(page, case_with(samples.unit()))
    page.covers.ask_name(Reception.UNDECLARED, samples.unit())
    qtbot.keyClick(page, Qt.Key.Key_1)
    qtbot.keyClick(page.covers.name_sheet, Qt.Key.Key_2)
    page.press(Verdict.HOLD)
    page.shoot()
    assert heard.intents == []
    qtbot.keyClick(page.covers.name_sheet, Qt.Key.Key_Escape)
    page.press(Verdict.HOLD)
    assert heard.intents == [VerdictGiven(1, 1, Verdict.HOLD)]


def test_a_sheet_that_ends_by_itself_gives_the_keyboard_back_to_the_page_and_to_no_button(page: CasePage) -> None:
    page.window().activateWindow()
    show(page, case_with(samples.unit(line=1, obstacles=ANYTHING_GOES)))
    page.press(Verdict.REFUSE)
    settle()
    page.covers.refuse_sheet.setFocus()

    page.covers.close_all()
    settle()

    assert page.hasFocus()


def test_another_case_closes_whatever_lay_over_the_page(page: CasePage) -> None:
    show(page, case_with(samples.unit()))
    page.covers.ask_name(Reception.UNDECLARED, samples.unit())
    show(page, case_with(samples.unit(), rma_number="RMA-2026-000001"))
    assert not page.covers.is_open()
    assert page.ground.isEnabled()


def test_something_undeclared_is_named(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    show(page, case_with(samples.unit()))
    page.middle.head.undeclared_wanted.emit()
    sheet = page.covers.name_sheet
    sheet.done.click()
    assert heard.intents == []
    qtbot.keyClicks(sheet.field, "Mouse rosso")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert heard.intents == [UndeclaredFound("Mouse rosso")]


@pytest.mark.parametrize(("reception", "name"), [(Reception.WRONG_ITEM, "Tostapane"), (Reception.EMPTY_PARCEL, "")])
def test_a_different_item_is_recorded_with_its_name(
    page: CasePage, heard: Heard, reception: Reception, name: str
) -> None:
    show(page, case_with(samples.unit()))
    page.middle.head.reception_wanted.emit(reception)
    page.covers.name_sheet.field.setText(name)
    page.covers.name_sheet.done.click()
    assert heard.intents == [ReceptionSet(1, 1, reception, name)]


def test_a_missing_unit_asks_nothing_and_can_be_found_after_all(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.unit(reception=Reception.MISSING, asked=())))
    assert not page.middle.questions.isVisible()
    page.middle.absent.here.click()
    assert heard.intents == [ReceptionSet(1, 1, Reception.RECEIVED)]


def short(missing: bool = True, **changes: object) -> CaseView:
    """Two pieces, one confirmed and one missing (or still awaited)."""
    reception = Reception.MISSING if missing else Reception.AWAITED
    units = (samples.confirmed_unit(), samples.unit(1, 2, reception=reception))
    return samples.case((samples.item(units=units),), state=CaseState.PARTLY_PROCESSED, **changes)


def test_the_last_missing_unit_asks_once_whether_the_case_is_closed(page: CasePage, heard: Heard) -> None:
    show(page, short(missing=False))
    with speaking(Language.EN):
        show(page, short())
        sheet = page.covers.close_sheet
        assert sheet.isVisible()
        assert sees(sheet, "Missing from the parcel: 1 of 2")
        assert sees(sheet, "Confirmed: 1")
    # when it is put off, nothing is said and it is not asked again by itself
    sheet.back.click()
    show(page, short(version=4))
    assert not sheet.isVisible()
    assert heard.intents == []
    # but it can be closed whenever somebody wants to
    page.bar.close_case.click()
    sheet.close_case.click()
    assert heard.intents == ["closed"]
    assert not sheet.isVisible()


def test_a_short_case_is_not_closed_before_its_parcel_was_photographed_and_the_button_says_so(page: CasePage) -> None:
    needed = {Verdict.REFUSE: (Slot.PARCEL, Slot.FRONT)}
    gone = samples.unit(1, 2, reception=Reception.MISSING, missing_slots=needed)
    units = (samples.confirmed_unit(), gone)
    show(page, samples.case((samples.item(units=units),), state=CaseState.PARTLY_PROCESSED))
    with speaking(Language.EN):
        page.bar.close_case.click()
        sheet = page.covers.close_sheet
        assert sheet.close_case.reason() == "photo missing: parcel"
        sheet.close_case.click()
        assert sheet.isVisible()


def test_a_short_case_that_is_opened_again_has_its_button_and_no_sheet(page: CasePage) -> None:
    show(page, short())
    assert not page.covers.is_open()
    assert page.bar.close_case.isVisible()
    assert not any(button.isVisible() for button in page.bar.buttons.values())
    show(page, short(missing=False))
    assert not page.bar.close_case.isVisible()


def test_a_key_or_a_scanned_command_asks_and_never_closes(page: CasePage, heard: Heard, qtbot: QtBot) -> None:
    show(page, short())
    for _ in range(3):
        commands.on_case(CONFIRM, page)
        qtbot.keyClick(page.covers.close_sheet, Qt.Key.Key_F2)
        qtbot.keyClick(page.covers.close_sheet, Qt.Key.Key_Return)
    assert page.covers.close_sheet.isVisible()
    assert heard.intents == []
    qtbot.keyClick(page.covers.close_sheet, Qt.Key.Key_Escape)
    assert not page.covers.is_open()
    assert heard.intents == []


def test_a_message_is_read_before_a_short_case_is_closed(page: CasePage, heard: Heard) -> None:
    show(page, short(missing=False, acknowledge_message=True))
    show(page, short(acknowledge_message=True))
    page.bar.close_case.click()
    assert not page.covers.is_open()
    assert page.bar.close_case.reason()
    assert heard.intents == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("sheet_open", [True, False])
def test_the_question_before_closing_fits_in_every_language(
    page: CasePage, language: Language, sheet_open: bool
) -> None:
    with speaking(language):
        show(page, short(missing=not sheet_open, parcels=2))
        show(page, short(parcels=2))
        assert page.covers.close_sheet.isVisible() is sheet_open
        assert [text for text in clipped(page) if "unit" not in text] == []
        assert too_small(page.covers.close_sheet, 60) == []


def test_a_message_to_be_confirmed_has_its_button_until_it_was_read(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.unit(), acknowledge_message=True))
    page.left_zone.message.read.click()
    assert heard.intents == ["acknowledged"]
    show(page, case_with(samples.unit(), acknowledge_message=True, acknowledged=True))
    assert not page.left_zone.message.read.isVisible()


def test_tapping_a_unit_turns_to_it(page: CasePage, heard: Heard) -> None:
    show(page, samples.case((samples.item(), samples.item(2, name="Cover"))))
    items = page.left_zone.items
    items.list.clicked.emit(items.model.index(1))
    assert heard.intents == [UnitChosen(2, 1)]
    assert page.current() == (2, 1)


def test_the_page_goes_on_where_the_station_says(page: CasePage) -> None:
    items = (samples.item(), samples.item(2, name="Cover"))
    show(page, samples.case(items, at_line=2, at_unit=1))
    assert page.current() == (2, 1)
    show(page, samples.case(items, at_line=1, at_unit=1))
    assert page.current() == (1, 1)


def test_the_shutter_wants_the_next_slot(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.unit()))
    page.shoot()
    show(page, case_with(samples.unit(next_slot=Slot.SEAL)))
    page.shoot()
    assert heard.intents == [ShotWanted(Slot.PARCEL, None, None), ShotWanted(Slot.SEAL, 1, 1)]


def test_an_empty_slot_that_was_tapped_comes_next_until_it_is_filled(
    page: CasePage, heard: Heard, tmp_path: Path
) -> None:
    show(page, case_with(samples.unit()))
    page.proof.slots_grid.slot_chosen.emit(Slot.FRONT)
    page.shoot()
    taken = (samples.photo(1, Slot.FRONT, samples.picture(tmp_path / "a.jpg", 10)),)
    show(page, case_with(samples.unit(photos=taken)))
    page.shoot()
    assert heard.intents == [ShotWanted(Slot.FRONT, 1, 1), ShotWanted(Slot.PARCEL, None, None)]


def test_a_photograph_is_retaken_in_its_place_or_deleted(page: CasePage, heard: Heard, tmp_path: Path) -> None:
    taken = samples.photo(9, Slot.SEAL, samples.picture(tmp_path / "a.jpg", 10))
    show(page, case_with(samples.unit(photos=(taken,))))
    page.proof.photo_tapped.emit(taken)
    assert page.covers.viewer.isVisible()
    page.covers.viewer.retake.click()
    page.shoot()
    page.proof.photo_tapped.emit(taken)
    page.covers.viewer.delete.click()
    assert heard.intents == [ShotWanted(Slot.SEAL, 1, 1, 9), PhotoDeleted(9)]


@pytest.mark.parametrize(
    "changes",
    [{"status": ServiceStatus.REJECTED, "state": CaseState.REJECTED}, {"state": CaseState.CONFIRMED}],
    ids=["not approved", "decided"],
)
def test_a_case_that_is_not_to_be_worked_on_can_only_be_read(
    page: CasePage, heard: Heard, qtbot: QtBot, changes: dict[str, object]
) -> None:
    show(page, case_with(samples.unit(), **changes))
    qtbot.keyClick(page, Qt.Key.Key_1)
    page.middle.questions.segments(Question.SEAL).answers()[0].click()
    page.take_serial("ABC")
    page.shoot()
    assert heard.intents == []


def test_putting_the_parcel_aside_is_said(page: CasePage, heard: Heard) -> None:
    show(page, case_with(samples.unit()))
    page.bar.aside.click()
    assert heard.intents == ["left"]


def test_a_broken_camera_says_so_in_place_of_its_picture(page: CasePage) -> None:
    show(page, case_with(samples.unit()))
    with speaking(Language.EN):
        page.show_camera_trouble("unplugged")
        said = page.proof.camera.trouble_text()
    page.show_camera_trouble("")
    assert said.startswith("Unplugged")
    assert page.proof.camera.trouble_text() == ""


def test_the_clock_of_the_refund_is_on_the_page(page: CasePage) -> None:
    with speaking(Language.EN):
        show(page, case_with(samples.unit()))
        assert sees(page, "47 h 52 min left")


def test_a_name_from_outside_is_shown_as_it_is(page: CasePage) -> None:
    name = "<img src=/etc/passwd> & <b>Smith"
    customer = replace(samples.CUSTOMER, name=name)
    show(page, case_with(samples.unit(), customer=customer))
    assert sees(page, name)


def test_the_conversation_opens_and_closes(page: CasePage) -> None:
    show(page, case_with(samples.unit()))
    thread = page.left_zone.conversation
    assert not thread.isVisible()
    page.left_zone.items.talk.click()
    assert thread.isVisible()
    assert sees(page, "Sì, sono tutti nella tasca laterale.")
    page.left_zone.items.talk.click()
    assert not thread.isVisible()


def test_twenty_units_are_listed_with_their_states(page: CasePage) -> None:
    items = tuple(
        samples.item(line, (samples.confirmed_unit(line=line) if line < 4 else samples.unit(line),))
        for line in range(1, 21)
    )
    show(page, samples.case(items, at_line=18, at_unit=1))
    model = page.left_zone.items.model
    assert model.rowCount() == 20
    assert page.left_zone.items.list.currentIndex().row() == 17


def test_a_missing_photograph_is_asked_for_in_the_grid(page: CasePage) -> None:
    show(page, case_with(samples.half_done()))
    required = [tile for tile in page.proof.slots_grid.tiles if tile.isVisible() and tile.tile.state == "REQUIRED"]
    assert len(required) == 1
    assert Obstacle.PHOTO_MISSING in samples.half_done().obstacles[Verdict.REFUSE]


def test_the_questions_stand_in_the_order_of_the_policy_and_offer_the_answers_that_it_names(
    page: CasePage, heard: Heard
) -> None:
    # given a policy that asks for the use first, and knows three seals
    asked = (Question.USE, Question.SEAL, Question.PACKAGING)
    unit = samples.unit(
        asked=asked, answered=(Question.USE,), use=Use.NONE, choices={Question.SEAL: ("BROKEN", "INTACT", "TAMPERED")}
    )
    # when
    show(page, case_with(unit))
    # then
    rows = page.middle.questions.rows
    assert sorted(asked, key=lambda question: rows[question].y()) == list(asked)
    seals = page.middle.questions.segments(Question.SEAL)
    assert [answer.value for answer in seals.answers()] == ["BROKEN", "INTACT", "TAMPERED"]
    assert sum(answer.isVisible() for answer in seals.findChildren(type(seals.answers()[0]))) == 3
    assert page.middle.questions.press_number(2)
    assert heard.intents == [Answered(1, 1, Question.SEAL, "INTACT")]
    # and of the next unit all there are
    show(page, case_with(samples.unit(asked=(Question.SEAL,), answered=(), seal=None)))
    assert [answer.number for answer in seals.answers() if answer.isVisible()] == [1, 2, 3, 4, 5]
    assert [answer.value for answer in seals.answers()] == [seal.value for seal in Seal]


def test_beside_a_damaged_parcel_it_says_what_the_carrier_has_to_be_shown(page: CasePage) -> None:
    row = page.middle.questions.rows[Question.PACKAGING]
    with speaking(Language.EN):
        show(page, case_with(samples.unit(packaging=Packaging.INTACT)))
        assert row.declared_text() == "as it arrived"
        show(page, case_with(samples.unit(packaging=Packaging.WET)))
        assert "from all sides" in row.declared_text()


def test_a_case_with_more_questions_than_the_one_before_has_whole_answers_when_it_opens(page: CasePage) -> None:
    page.parentWidget().resize(1440 - 92, 900 - 64)
    few = samples.unit(asked=(Question.SEAL, Question.USE))
    show(page, case_with(few, rma_number="RMA-2026-000001"))
    elsewhere = QWidget()
    page.stack.addWidget(elsewhere)  # type: ignore[attr-defined]
    page.stack.setCurrentWidget(elsewhere)  # type: ignore[attr-defined]
    settle()

    page.show_case(case_with(samples.unit(asked=tuple(Question)), rma_number="RMA-2026-000002"))
    page.stack.setCurrentWidget(page)  # type: ignore[attr-defined]
    settle()

    rows = page.middle.questions.rows.values()
    assert [row.height() >= row.minimumSizeHint().height() for row in rows] == [True] * len(Question)


def test_what_is_shown_again_after_it_was_hidden_has_its_place_at_once(page: CasePage) -> None:
    # given a message, then a case that has none, and one with a message that only has to be read
    for message in (LONG, "", LONG):
        show(page, case_with(samples.unit(), agent_message=message))
    # when the next one has a message that is to be confirmed
    page.show_case(case_with(samples.unit(), agent_message=LONG + LONG, acknowledge_message=True))
    # then the button stands in its card and over nothing else
    card = page.left_zone.message
    assert card.rect().contains(card.read.geometry())
    assert card.height() == card.sizeHint().height()
