"""The supervisor's review, at the real window: what is on the wall, what can be done, and what the bench gets of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from station.domain.evidence import Slot
from station.domain.review import ReviewVerb, Standing
from station.domain.verdict import Verdict
from station.views.queue import QueueKind
from station.views.review import WallKind
from tests.bench import ANNA, LUCA, Bench, bench_at
from tests.ui.on_screen import clipped, settle, speaking, too_small
from tests.ui.wall_home import CONFIRMED, HELD, REFUSED, WHY, hang
from ui.language import Language
from ui.pages.review import ReviewPage
from ui.places import Place

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def bench(qapp: object, new_home: Callable[..., Path]) -> Iterator[Bench]:
    """Luca has come to the wall, on which a refusal and a hold hang; decisions wait."""
    home = hang(
        new_home(undo_seconds=600), (REFUSED, Verdict.REFUSE), (HELD, Verdict.HOLD), (CONFIRMED, Verdict.CONFIRM)
    )
    with bench_at(home, "en") as bench:
        bench.sign_in(LUCA)
        bench.hands.tap(bench.window.rail.buttons[Place.REVIEW])
        bench.wait(lambda: page_of(bench).wall.count() == 2 and shows(bench) != "", "the wall")
        yield bench


def page_of(bench: Bench) -> ReviewPage:
    return bench.pages.review


def shows(bench: Bench) -> str:
    view = page_of(bench).view()
    return view.case.rma_number if view is not None else ""


def turn_to(bench: Bench, rma: str) -> None:
    """The arrow key goes to the tile of this case."""
    page_of(bench).wall.setFocus()
    bench.key(Qt.Key.Key_Home)
    for _ in range(page_of(bench).wall.count()):
        settle()
        if shows(bench) == rma:
            return
        before = shows(bench)
        bench.key(Qt.Key.Key_Right)
        bench.wait(lambda before=before: shows(bench) != before, "another unit")  # type: ignore[misc]
    assert shows(bench) == rma


def list_of(bench: Bench, kind: WallKind, count: int) -> None:
    answers = page_of(bench).bar.kinds.answers()
    bench.hands.tap(next(one for one in answers if one.value == kind.value))
    bench.wait(lambda: page_of(bench).wall.count() == count, f"{count} in {kind}")


def verb(bench: Bench, verb: ReviewVerb) -> None:
    bench.hands.tap(page_of(bench).detail.verbs.buttons[verb])


def say(bench: Bench, words: str) -> None:
    """The sheet is up; these words are typed and it is answered."""
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the question")
    bench.hands.write(sheet.words, words)
    bench.hands.tap(sheet.done)


def test_a_supervisor_finds_on_the_rail_how_much_is_to_be_looked_at(bench: Bench) -> None:
    bench.wait(lambda: bench.window.rail.buttons[Place.REVIEW].count == 2, "the count")
    bench.window.sign_out_wanted.emit()
    bench.sign_in(ANNA)
    assert not bench.window.rail.buttons[Place.REVIEW].isVisible()


def test_the_wall_shows_the_photograph_and_beside_it_all_that_is_known_of_its_unit(bench: Bench) -> None:
    turn_to(bench, REFUSED)
    page = page_of(bench)
    assert page.detail.photo() is not None
    assert page.detail.photo().slot is Slot.DEFECT  # type: ignore[union-attr]  # just looked at
    assert any(WHY in check.text for check in page.detail.facts.said.checks)
    assert any("Refused" in line for line in page.detail.facts.timeline.sentences())
    bench.wait(lambda: not page.detail.twins._live.isNull(), "the photograph")
    bench.wait(lambda: not page.detail.twins._still.isNull(), "the customer's picture beside it")
    assert page.wall.accessibleName().startswith("Photographs: 2026-0048")


def test_a_filter_or_a_search_that_finds_nothing_says_so_and_is_taken_back_by_one_tap(bench: Bench) -> None:
    page = page_of(bench)
    bench.hands.tap(page.bar.filters)
    page.bar.menus["verdict"].choose(Verdict.HOLD.value)
    bench.wait(lambda: page.wall.count() == 1 and shows(bench) == HELD, "the held one alone")
    bench.hands.write(page.bar.line, "nobody")
    bench.sees("Nothing fits these filters")
    bench.hands.tap(page.bar.clear)
    bench.wait(lambda: page.wall.count() == 2, "all of them again")


def test_agreeing_takes_one_key_and_the_next_unit_comes(bench: Bench) -> None:
    turn_to(bench, REFUSED)
    bench.key(Qt.Key.Key_A)
    bench.wait(lambda: page_of(bench).wall.count() == 1 and shows(bench) == HELD, "the next unit")
    bench.wait(lambda: bench.window.rail.buttons[Place.REVIEW].count == 1, "one less")
    list_of(bench, WallKind.REFUSED, 1)
    bench.wait(lambda: shows(bench) == REFUSED, "the one that was seen")
    view = page_of(bench).view()
    assert view is not None
    assert view.standing is Standing.AGREED
    button = page_of(bench).detail.verbs.buttons[ReviewVerb.AGREE]
    assert button.reason()


def test_an_overturned_refusal_is_a_confirmation_and_its_label_is_void(bench: Bench) -> None:
    turn_to(bench, REFUSED)
    verb(bench, ReviewVerb.TO_CONFIRM)
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the question")
    assert sheet.done.reason() == "write a few words first"
    say(bench, "It is the film")
    bench.wait(lambda: page_of(bench).wall.count() == 1, "it leaves the list")
    list_of(bench, WallKind.EVERY, 6)
    turn_to_every(bench, REFUSED)
    view = page_of(bench).view()
    assert view is not None
    assert (view.unit.verdict, view.standing) == (Verdict.CONFIRM, Standing.OVERTURNED)
    assert all(label.voided for label in view.case.labels)
    assert any("It is the film" in line for line in page_of(bench).detail.facts.timeline.sentences())


def turn_to_every(bench: Bench, rma: str) -> None:
    page_of(bench).bar.line.setText(rma)
    bench.wait(lambda: shows(bench) == rma, rma)


def test_a_reduced_refund_wants_an_amount_or_a_per_cent(bench: Bench) -> None:
    turn_to(bench, HELD)
    verb(bench, ReviewVerb.REDUCE)
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the question")
    bench.hands.write(sheet.kept, "a lot")
    bench.hands.write(sheet.words, "Scratched lid")
    assert sheet.done.reason() == "how much is kept: 15.00 or 20%"
    sheet.kept.clear()
    bench.hands.write(sheet.kept, "20%")
    bench.hands.tap(sheet.done)
    turn_to_every(bench, HELD)
    list_of(bench, WallKind.EVERY, 2)
    bench.wait(lambda: page_of(bench).view().unit.reduction is not None, "the reduction")  # type: ignore[union-attr]


def test_a_held_refusal_is_authorised_with_the_reasons_that_the_conditions_suggest(bench: Bench) -> None:
    turn_to(bench, HELD)
    verb(bench, ReviewVerb.AUTHORISE)
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the reasons")
    bench.hands.tap(sheet.reasons.toggles[next(iter(sheet.reasons.toggles))])
    bench.wait(lambda: sheet.done.reason() is None, "nothing in the way")
    bench.hands.tap(sheet.done)
    bench.wait(lambda: page_of(bench).wall.count() == 1, "it leaves the list")


def test_a_comment_stands_beside_the_unit(bench: Bench) -> None:
    verb(bench, ReviewVerb.COMMENT)
    say(bench, "Asked the customer")
    said = page_of(bench).detail.facts.said
    bench.wait(lambda: any("Asked the customer" in check.text for check in said.checks), "the comment")


def test_a50_another_photograph_is_a_task_at_the_bench_and_comes_back_to_the_wall(bench: Bench) -> None:
    # given
    turn_to(bench, REFUSED)
    verb(bench, ReviewVerb.NEW_PHOTO)
    say(bench, "From the side")
    bench.wait(lambda: page_of(bench).view().requests != (), "the wish")  # type: ignore[union-attr]
    # when Anna comes to the queue
    bench.window.sign_out_wanted.emit()
    bench.sign_in(ANNA)
    bench.hands.tap(bench.window.rail.buttons[Place.QUEUE])
    queue = bench.pages.queue
    bench.hands.tap(next(one for one in queue.kinds.answers() if one.value == QueueKind.PHOTO.value))
    bench.wait(lambda: queue.kind() is QueueKind.PHOTO and queue.list.model().rowCount() == 1, "the task")
    assert "From the side" in queue.list.model().index(0, 0).data()
    QTest.keyClick(queue.list, Qt.Key.Key_Home)
    QTest.keyClick(queue.list, Qt.Key.Key_Return)
    # then the slot is lit, and the note stands over the camera
    bench.shows(bench.pages.case)
    proof = bench.pages.case.proof
    assert proof.next_slot() is Slot.DEFECT
    assert "From the side" in proof.wish.text()
    assert [tile.tile.word for tile in proof.slots_grid.tiles if tile.tile.lit] == ["Defect: again"]
    # when she takes it
    bench.photograph()
    bench.wait(lambda: "Taken" in proof.wish.text(), "that it is taken")
    # then Luca sees it
    bench.window.sign_out_wanted.emit()
    bench.sign_in(LUCA)
    bench.hands.tap(bench.window.rail.buttons[Place.REVIEW])
    turn_to(bench, REFUSED)
    view = page_of(bench).view()
    assert view is not None
    assert (view.standing, view.requests) == (Standing.OPEN, ())
    assert len(view.unit.photos) == 3


def test_the_dossier_of_the_case_is_wanted(bench: Bench) -> None:
    wanted: list[object] = []
    page_of(bench).dossier_wanted.connect(wanted.append)
    bench.tap("Dossier")
    assert [getattr(one, "rma_number", "") for one in wanted] == [shows(bench)]


def test_a_finger_drags_the_wall_and_chooses_nothing_with_it(bench: Bench) -> None:
    wall = page_of(bench).wall
    before, place = wall.current(), wall.place_of(1).center()
    QTest.mousePress(wall.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
    QTest.mouseMove(wall.viewport(), place - QPoint(0, 60))
    QTest.mouseRelease(wall.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place - QPoint(0, 60))
    assert wall.current() == before
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, NO_KEY, wall.place_of(1).center())
    assert wall.current() != before


@pytest.mark.parametrize("language", list(Language))
def test_every_word_fits_on_a_small_screen(bench: Bench, language: Language) -> None:
    page = page_of(bench)
    bench.window.resize(1280, 800)
    with speaking(language):
        for rma in (REFUSED, HELD):
            turn_to(bench, rma)
            settle()
            assert [text for text in clipped(page) if "GB" not in text and " · " not in text] == []
            assert too_small(page) == []
            for verb in ReviewVerb:
                page.sheet.ask(verb, page.view())  # type: ignore[arg-type]  # a unit is looked at
                settle()
                assert clipped(page.sheet) == []
            page.sheet.close_sheet()
