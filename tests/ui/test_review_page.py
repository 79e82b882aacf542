"""The supervisor's review, at the real window: what is on the wall, what can be done, and what the bench gets of it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.marks import Mark, MarkKind
from station.domain.review import ReviewVerb, Standing
from station.domain.verdict import Reason, Verdict
from station.views.queue import QueueKind
from station.views.review import ReviewView, WallKind
from tests.bench import ANNA, LUCA, Bench, bench_at
from tests.homes import write_settings
from tests.ui.conftest import copy_home
from tests.ui.fingers import pinch
from tests.ui.on_screen import clipped, settle, speaking, too_small
from tests.ui.wall_home import WHY, WITH_PICTURES, hang
from ui.language import Language
from ui.pages.queue import QueuePage
from ui.pages.review import ReviewPage
from ui.parts.review.shots import picture_of_customer
from ui.places import Place

NO_KEY = Qt.KeyboardModifier.NoModifier
AGREED, OVERTURNED, AGAIN, BENT = "RMA-2026-004802", "RMA-2026-004808", "RMA-2026-004814", "RMA-2026-004816"
REDUCED, AUTHORISED, SEEN = "RMA-2026-004812", "RMA-2026-004829", "RMA-2026-004820"
ON_THE_WALL = (
    *((rma, Verdict.REFUSE) for rma in (AGREED, OVERTURNED, AGAIN, BENT, WITH_PICTURES)),
    *((rma, Verdict.HOLD) for rma in (REDUCED, AUTHORISED, SEEN)),
    ("RMA-2026-004811", Verdict.CONFIRM),
)


@pytest.fixture(scope="module")
def window(qapp: object, sample_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """One window for all of these stories, each of which is about a case of its own; decisions wait."""
    home = copy_home(sample_home, tmp_path_factory.mktemp("wall") / "home")
    write_settings(home, undo_seconds=600)
    with bench_at(hang(home, *ON_THE_WALL), "en") as bench:
        bench.rack.stop()  # nobody photographs here, and a camera that is slow today would start threads
        bench.sign_in(LUCA)
        bench.hands.tap(bench.window.rail.buttons[Place.REVIEW])
        bench.wait(lambda: shows(bench) != "" and page_of(bench).detail.facts.isVisible(), "the wall")
        yield bench


@pytest.fixture
def bench(window: Bench) -> Bench:
    """Luca stands before all that is to be looked at."""
    if window.page is not window.pages.review:
        window.window.sign_out_wanted.emit()
        window.sign_in(LUCA)
        window.hands.tap(window.window.rail.buttons[Place.REVIEW])
        window.shows(window.pages.review)
    window.window.activateWindow()
    page = page_of(window)
    page.viewer.close_viewer()
    page.sheet.hide()
    page.bar.line.clear()
    page.bar.choose_kind(WallKind.TO_REVIEW.value)
    window.wait(lambda: page.wanted().text == "" and page.wall.count() > 2, "the whole list")
    return window


def page_of(bench: Bench) -> ReviewPage:
    return bench.pages.review


def shows(bench: Bench) -> str:
    view = page_of(bench).view()
    return view.case.rma_number if view is not None else ""


def looked_at(bench: Bench) -> ReviewView:
    view = page_of(bench).view()
    assert view is not None
    return view


def turn_to(bench: Bench, rma: str) -> ReviewView:
    """Somebody types the number, and its unit is looked at."""
    page = page_of(bench)
    page.bar.line.clear()
    bench.hands.write(page.bar.line, rma)
    bench.wait(lambda: page.wall.count() > 0 and shows(bench) == rma, rma)
    page.wall.setFocus()
    return looked_at(bench)


def list_of(bench: Bench, kind: WallKind) -> None:
    answers = page_of(bench).bar.kinds.answers()
    bench.hands.tap(next(one for one in answers if one.value == kind.value))


def to_review(bench: Bench) -> int:
    return bench.window.rail.buttons[Place.REVIEW].count


def verb(bench: Bench, verb: ReviewVerb) -> None:
    bench.hands.tap(page_of(bench).detail.verbs.buttons[verb])


def say(bench: Bench, words: str) -> None:
    """The sheet is up; these words are typed and it is answered."""
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the question")
    bench.hands.write(sheet.words, words)
    bench.hands.tap(sheet.done)


def test_only_a_supervisor_finds_the_wall_on_the_rail_and_how_much_is_to_be_looked_at(bench: Bench) -> None:
    bench.wait(lambda: to_review(bench) == page_of(bench).wall.count(), "the count")
    bench.window.sign_out_wanted.emit()
    bench.sign_in(ANNA)
    assert not bench.window.rail.buttons[Place.REVIEW].isVisible()


def test_the_wall_shows_the_photograph_and_beside_it_all_that_is_known_of_its_unit(bench: Bench) -> None:
    turn_to(bench, WITH_PICTURES)
    page = page_of(bench)
    assert page.detail.photo() is not None
    assert page.detail.photo().slot is Slot.DEFECT  # type: ignore[union-attr]  # just looked at
    assert any(WHY in check.text for check in page.detail.facts.said.checks)
    assert any("Refused" in line for line in page.detail.facts.timeline.sentences())
    bench.wait(lambda: not page.detail.twins._live.isNull(), "the photograph")
    bench.wait(lambda: not page.detail.twins._still.isNull(), "the customer's picture beside it")
    bench.wait(lambda: page.wall.accessibleName().startswith("Photographs: 2026-0048"), "its name for who cannot see")


def test_the_photographs_stand_in_the_journal_and_one_of_them_fills_the_screen(bench: Bench) -> None:
    view = turn_to(bench, WITH_PICTURES)
    timeline, viewer = page_of(bench).detail.facts.timeline, page_of(bench).viewer
    taken = next(entry for entry in view.timeline if entry.kind == "PhotoTaken")
    bench.wait(lambda: timeline.picture(taken) is not None, "the small picture")
    timeline.setCurrentIndex(timeline.model().index(len(view.timeline) - 1 - view.timeline.index(taken), 0))
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    bench.wait(viewer.isVisible, "the photograph")
    assert viewer.current() == next(shot for shot in view.unit.photos if shot.id == taken.facts["photo"])


def test_a_filter_or_a_search_that_finds_nothing_says_so_and_is_taken_back_by_one_tap(bench: Bench) -> None:
    page, whole = page_of(bench), page_of(bench).wall.count()
    bench.hands.tap(page.bar.filters)
    page.bar.menus["verdict"].choose(Verdict.HOLD.value)
    bench.wait(lambda: 0 < page.wall.count() < whole, "the held ones alone")
    bench.hands.write(page.bar.line, "nobody")
    bench.sees("Nothing fits these filters")
    bench.hands.tap(page.bar.clear)
    bench.wait(lambda: page.wall.count() == whole, "all of them again")
    bench.hands.tap(page.bar.filters)


def test_agreeing_takes_one_key_and_the_next_unit_comes(bench: Bench) -> None:
    turn_to(bench, AGREED)
    before = to_review(bench)
    bench.key(Qt.Key.Key_A)
    bench.sees("Nothing fits these filters")
    bench.wait(lambda: to_review(bench) == before - 1, "one less")
    list_of(bench, WallKind.REFUSED)
    bench.wait(lambda: shows(bench) == AGREED, "the one that was seen")
    assert looked_at(bench).standing is Standing.AGREED
    assert page_of(bench).detail.verbs.buttons[ReviewVerb.AGREE].reason()


def test_an_overturned_refusal_is_a_confirmation_and_its_label_is_void(bench: Bench) -> None:
    turn_to(bench, OVERTURNED)
    verb(bench, ReviewVerb.TO_CONFIRM)
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the question")
    assert sheet.done.reason() == "write a few words first"
    say(bench, "It is the film")
    bench.sees("Nothing fits these filters")
    list_of(bench, WallKind.EVERY)
    bench.wait(lambda: shows(bench) == OVERTURNED, "what became of it")
    view = looked_at(bench)
    assert (view.unit.verdict, view.standing) == (Verdict.CONFIRM, Standing.OVERTURNED)
    assert view.case.labels
    assert all(label.voided for label in view.case.labels)
    assert any("It is the film" in line for line in page_of(bench).detail.facts.timeline.sentences())


def test_a_reduced_refund_wants_an_amount_or_a_per_cent(bench: Bench) -> None:
    turn_to(bench, REDUCED)
    verb(bench, ReviewVerb.REDUCE)
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the question")
    bench.hands.write(sheet.kept, "a lot")
    bench.hands.write(sheet.words, "Scratched lid")
    assert sheet.done.reason() == "how much is kept: 15.00 or 20%"
    sheet.kept.clear()
    bench.hands.write(sheet.kept, "20%")
    bench.hands.tap(sheet.done)
    bench.sees("Nothing fits these filters")
    list_of(bench, WallKind.EVERY)
    bench.wait(lambda: shows(bench) == REDUCED, "what became of it")
    assert looked_at(bench).unit.reduction is not None


def test_a_held_refusal_is_authorised_for_reasons(bench: Bench) -> None:
    turn_to(bench, AUTHORISED)
    verb(bench, ReviewVerb.AUTHORISE)
    sheet = page_of(bench).sheet
    bench.wait(sheet.isVisible, "the reasons")
    bench.hands.tap(sheet.reasons.toggles[next(iter(sheet.reasons.toggles))])
    bench.wait(lambda: sheet.done.reason() is None, "nothing in the way")
    bench.hands.tap(sheet.done)
    list_of(bench, WallKind.REFUSED)
    bench.wait(lambda: shows(bench) == AUTHORISED and bool(looked_at(bench).case.labels), "the refusal's label")


def test_a_comment_stands_beside_the_unit(bench: Bench) -> None:
    turn_to(bench, SEEN)
    verb(bench, ReviewVerb.COMMENT)
    say(bench, "Asked the customer")
    said = page_of(bench).detail.facts.said
    bench.wait(lambda: any("Asked the customer" in check.text for check in said.checks), "the comment")


def test_a50_another_photograph_is_a_task_at_the_bench_and_comes_back_to_the_wall(
    qapp: object, new_home: Callable[..., Path]
) -> None:
    with bench_at(hang(new_home(undo_seconds=600), (AGAIN, Verdict.REFUSE)), "en") as bench:
        _is_photographed_again(bench)


def _is_photographed_again(bench: Bench) -> None:
    # given
    bench.sign_in(LUCA)
    bench.hands.tap(bench.window.rail.buttons[Place.REVIEW])
    bench.wait(lambda: shows(bench) == AGAIN, "the wall")
    verb(bench, ReviewVerb.NEW_PHOTO)
    say(bench, "From the side")
    bench.wait(lambda: looked_at(bench).requests != (), "the wish")
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
    turn_to(bench, AGAIN)
    bench.wait(lambda: looked_at(bench).standing is Standing.OPEN, "that it is to be looked at again")
    assert looked_at(bench).requests == ()
    assert len(looked_at(bench).unit.photos) == 3


def test_the_dossier_of_the_case_is_wanted(bench: Bench) -> None:
    wanted: list[object] = []
    page_of(bench).dossier_wanted.connect(wanted.append)
    bench.tap("Dossier")
    assert [getattr(one, "rma_number", "") for one in wanted] == [shows(bench)]
    bench.sees(f"Dossier of {shows(bench)}")
    bench.key(Qt.Key.Key_Escape)
    bench.wait(page_of(bench).isEnabled, "the page without the sheet")


def test_a_finger_drags_the_wall_and_chooses_nothing_with_it(bench: Bench) -> None:
    wall = page_of(bench).wall
    before, place = wall.current(), wall.place_of(1).center()
    QTest.mousePress(wall.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
    QTest.mouseMove(wall.viewport(), place - QPoint(0, 60))
    QTest.mouseRelease(wall.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place - QPoint(0, 60))
    assert wall.current() == before
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, NO_KEY, wall.place_of(1).center())
    assert wall.current() != before


def test_the_wheel_goes_to_the_pixel_and_both_pictures_move_together(bench: Bench) -> None:
    turn_to(bench, WITH_PICTURES)
    viewer = page_of(bench).viewer
    bench.key(Qt.Key.Key_Return)
    bench.wait(lambda: viewer.isVisible() and viewer.stage.canvas.sceneRect().width() == 1280, "the photograph")
    bench.wait(lambda: "unchanged" in viewer.whole_file.text(), "that its file is whole")
    bench.hands.tap(viewer.looks.fit)
    assert viewer.stage.canvas.percent == 100
    # when
    bench.key(Qt.Key.Key_C)
    twins = viewer.stage.twins
    bench.wait(lambda: not twins._live.isNull() and not twins._still.isNull(), "both")
    before = [twins.place_of(image, twins.half(right=right)) for right, image in enumerate((twins._still, twins._live))]
    small = twins._live.width()
    bench.hands.tap(viewer.looks.zoom_in)
    after = [twins.place_of(image, twins.half(right=right)) for right, image in enumerate((twins._still, twins._live))]
    # then
    assert [round(new.width() / old.width(), 2) for old, new in zip(before, after, strict=True)] == [1.5, 1.5]
    bench.wait(lambda: twins._live.width() > small, "more pixels, now that it is looked at closely")
    bench.key(Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_two_fingers_bring_a_photograph_nearer_as_far_as_they_part(bench: Bench) -> None:
    turn_to(bench, WITH_PICTURES)
    viewer = page_of(bench).viewer
    bench.key(Qt.Key.Key_Return)
    bench.wait(lambda: viewer.isVisible() and viewer.stage.canvas.sceneRect().width() == 1280, "the photograph")
    canvas = viewer.stage.canvas
    canvas.fit()  # it may have been looked at before
    fitted = canvas.percent
    # when the fingers part to three times as far, and come together again
    pinch(canvas.viewport(), 60, 180)
    assert canvas.percent == pytest.approx(3 * fitted, abs=1)
    pinch(canvas.viewport(), 120, 60)
    assert canvas.percent == pytest.approx(1.5 * fitted, abs=1)
    pinch(canvas.viewport(), 180, 30)
    assert canvas.percent == fitted
    # and with a pencil in hand two fingers draw nothing
    bench.hands.tap(viewer.tools.buttons[MarkKind.ARROW])
    pinch(canvas.viewport(), 60, 120)
    assert canvas.percent == pytest.approx(2 * fitted, abs=1)
    assert looked_at(bench).marks == {}
    assert not viewer.tools.undo.isVisible()
    # and beside the customer's picture both come nearer
    bench.key(Qt.Key.Key_C)
    twins = viewer.stage.twins
    bench.wait(twins.has_both, "both")
    twins.zoom(0)
    pinch(twins, 50, 150)
    assert twins.zoom_factor == pytest.approx(3, abs=0.1)
    pinch(twins, 150, 50)
    assert twins.zoom_factor == pytest.approx(1, abs=0.1)


def test_marks_lie_over_the_photograph_and_never_in_its_file(bench: Bench) -> None:
    view = turn_to(bench, SEEN)
    viewer = page_of(bench).viewer
    bench.key(Qt.Key.Key_Return)
    bench.wait(lambda: viewer.isVisible() and viewer.stage.canvas.sceneRect().width() > 0, "the photograph")
    shot = viewer.current()
    assert shot is not None
    before = Path(shot.path).read_bytes()
    # when an ellipse is drawn with a finger
    bench.hands.tap(viewer.tools.buttons[MarkKind.ELLIPSE])
    glass, middle = viewer.stage.canvas.viewport(), viewer.stage.canvas.viewport().rect().center()
    QTest.mousePress(glass, Qt.MouseButton.LeftButton, NO_KEY, middle)
    QTest.mouseMove(glass, middle + QPoint(40, 30))
    QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, NO_KEY, middle + QPoint(40, 30))

    def kept() -> tuple[Mark, ...]:
        return looked_at(bench).marks.get(shot.id, ())

    # then
    bench.wait(lambda: [mark.kind for mark in kept()] == [MarkKind.ELLIPSE], "the mark")
    assert Path(shot.path).read_bytes() == before
    bench.wait(lambda: "unchanged" in viewer.whole_file.text(), "that its file is whole")
    # and it is taken away by one key
    bench.key(Qt.Key.Key_Z)
    bench.wait(lambda: kept() == (), "no mark")
    assert view.unit.line == looked_at(bench).unit.line


def test_a_photograph_whose_file_was_changed_says_so(bench: Bench) -> None:
    turn_to(bench, AGAIN)
    page = page_of(bench)
    shot = page.detail.photo()
    assert shot is not None
    turn_to(bench, BENT)
    bent = page.detail.photo()
    assert bent is not None
    Path(bent.path).chmod(0o600)
    Path(bent.path).write_bytes(Path(shot.path).read_bytes())
    turn_to(bench, AGAIN)
    turn_to(bench, BENT)
    bench.wait(lambda: any("hash" in check.text for check in page.detail.facts.said.checks), "the warning")
    bench.key(Qt.Key.Key_Return)
    bench.wait(lambda: "does not match" in page.viewer.whole_file.text(), "the warning over the picture")


def test_every_word_fits_on_a_small_screen(bench: Bench) -> None:
    page = page_of(bench)
    bench.window.resize(1280, 800)
    for rma in (WITH_PICTURES, SEEN):
        view = turn_to(bench, rma)
        for language in Language:
            with speaking(language):
                assert [text for text in clipped(page) if " · " not in text] == []
                assert too_small(page) == []
                for verb in view.verbs:
                    page.sheet.ask(verb, view)
                    settle()
                    assert clipped(page.sheet) == [], verb
                page.sheet.close_sheet()
        _fits_in_full_screen(bench, view)
    bench.window.resize(1440, 900)


def _fits_in_full_screen(bench: Bench, view: ReviewView) -> None:
    """Every word of the viewer, with and without a mark on the photograph, and with two pictures."""
    viewer, shot = page_of(bench).viewer, view.unit.photos[0]
    marked = replace(view, marks={shot.id: (Mark(MarkKind.ARROW, 0, 0, 1, 1),)})
    for one in (view, marked):
        for beside in (False, picture_of_customer(view) is not None):
            viewer.open(one, shot, beside=beside)
            for language in Language:
                with speaking(language):
                    settle()
                    assert clipped(viewer) == []
                    assert too_small(viewer) == []
    viewer.close_viewer()


@pytest.fixture(scope="module")
def sent(qapp: object, sample_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Another window, at which two refusals have left; each story is about one of them. Luca stands before the wall."""
    home = copy_home(sample_home, tmp_path_factory.mktemp("sent") / "home")
    write_settings(home, undo_seconds=0)
    with bench_at(hang(home, (AGAIN, Verdict.REFUSE), (BENT, Verdict.REFUSE)), "en") as bench:
        bench.wait(lambda: len(bench.decisions) == 2 and len(bench.labels) >= 2, "both decisions and labels")
        to_the_wall(bench)
        yield bench


def to_the_wall(bench: Bench) -> None:
    bench.window.sign_out_wanted.emit()
    bench.sign_in(LUCA)
    bench.hands.tap(bench.window.rail.buttons[Place.REVIEW])
    bench.wait(lambda: shows(bench) != "", "the wall")


def reopening(bench: Bench) -> QAction:
    """What the menu says of reopening the case, which is not on a button of its own."""
    verbs = page_of(bench).detail.verbs
    bench.hands.tap(verbs.more)
    bench.wait(verbs.menu.isVisible, "the menu")
    return next(action for action in verbs.menu.actions() if action.text().startswith("Reopen case"))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen has no popups
def test_a_case_is_reopened_for_a_reason_and_decided_anew_at_the_bench(sent: Bench) -> None:
    bench = sent
    turn_to(bench, AGAIN)
    first = looked_at(bench).case
    # when
    menu, action = page_of(bench).detail.verbs.menu, reopening(bench)
    assert action.text() == "Reopen case"
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_KEY, menu.actionGeometry(action).center())
    bench.sees("Why is the case reopened?")
    assert page_of(bench).sheet.done.reason() == "write a few words first"
    say(bench, "The other box was meant")
    # then it has left the list, its units are undecided, the label is void, and what was sent stays
    bench.sees("Nothing fits these filters")
    list_of(bench, WallKind.EVERY)
    bench.wait(lambda: shows(bench) == AGAIN and looked_at(bench).unit.verdict is None, "the open unit")
    again = looked_at(bench).case
    assert again.state is CaseState.IN_INSPECTION
    assert again.labels
    assert all(label.voided for label in again.labels)
    assert any("The other box was meant" in line for line in page_of(bench).detail.facts.timeline.sentences())
    # and at the bench everything that was found out stands there; the next decision takes the place of the first
    bench.window.sign_out_wanted.emit()
    bench.sign_in(ANNA)
    bench.open(AGAIN)
    assert (bench.unit.verdict, bench.unit.next_question, len(bench.unit.photos)) == (None, None, 2)
    bench.refuse(Reason.USED)
    bench.wait(lambda: len(bench.decisions) == 3, "the next decision")
    said = [json.loads(file.read_bytes()) for file in (bench.home / "out").glob("*.json")]
    assert first.decision is not None
    assert [one["replaces"] for one in said if one.get("replaces")] == [first.decision.decision_id]


def label_of(queue: QueuePage, rma: str) -> int | None:
    """The row of this case's label."""
    model = queue.list.model()
    return next((row for row in range(model.rowCount()) if rma in str(model.index(row, 0).data())), None)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen has no popups
def test_once_its_parcel_has_left_a_case_is_not_reopened_and_the_menu_says_why(sent: Bench) -> None:
    bench = sent
    to_the_wall(bench)
    bench.hands.tap(bench.window.rail.buttons[Place.QUEUE])
    queue = bench.pages.queue
    bench.hands.tap(next(one for one in queue.kinds.answers() if one.value == QueueKind.LABEL.value))
    bench.wait(lambda: queue.kind() is QueueKind.LABEL and label_of(queue, BENT) is not None, "its label")
    queue.list.setCurrentIndex(queue.list.model().index(label_of(queue, BENT) or 0, 0))
    bench.hands.tap(queue.strip.hand_over)
    bench.wait(lambda: label_of(queue, BENT) is None, "one label less")
    # when
    to_the_wall(bench)
    turn_to(bench, BENT)
    bench.wait(lambda: ReviewVerb.REOPEN in looked_at(bench).prevented, "that it has left")
    action = reopening(bench)
    # then
    assert not action.isEnabled()
    assert action.text() == "Reopen case: The parcel is with the carrier already."
    page_of(bench).detail.verbs.menu.close()
