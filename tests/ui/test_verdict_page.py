"""What the operator sees after the verdict."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from station.domain.case import CaseState
from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Disposition, Outcome, Reception, Verdict
from station.views.case import CaseView
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, clipped, put_on_screen, sees, settle, speaking, too_small
from ui.language import Language
from ui.pages.verdict import VerdictPage
from ui.parts.step_list import StepState
from ui.parts.verdict.steps import label_in_work


@pytest.fixture
def page(qtbot: QtBot) -> VerdictPage:
    application()
    page = VerdictPage()
    page.stack = put_on_screen(qtbot, page)  # type: ignore[attr-defined]  # kept alive with the page
    return page


def show(page: VerdictPage, view: CaseView) -> None:
    page.show_verdict(view, samples.NOW)
    settle()


def partly() -> CaseView:
    items = (
        samples.item(units=(samples.refused_unit(),)),
        samples.item(2, (samples.confirmed_unit(line=2), samples.confirmed_unit(line=2, unit=2)), name="Cover"),
        samples.item(3, (samples.confirmed_unit(line=3, disposition=Disposition.SECOND_CHOICE),), name="Mouse"),
    )
    return samples.refused_case(
        items=items, state=CaseState.PARTLY_CONFIRMED, decision=samples.decision(Outcome.PARTLY_CONFIRMED)
    )


def confirmed() -> CaseView:
    return samples.case(
        (samples.item(units=(samples.confirmed_unit(),)),),
        state=CaseState.CONFIRMED,
        decision=samples.decision(Outcome.CONFIRMED),
    )


def held() -> CaseView:
    return samples.case((samples.item(units=(samples.half_done(verdict=Verdict.HOLD),)),), state=CaseState.ON_HOLD)


def on_the_shelf(state: JobState = JobState.PRINTED, trouble: str | None = None, copy: int = 1) -> CaseView:
    """A unit that waits under its tag."""
    unit = samples.half_done(verdict=Verdict.HOLD, tag="U-MILANO-2-14")
    tag = samples.label(return_code="U-MILANO-2-14", kind=PrintKind.HOLD_TAG, state=state, trouble=trouble, copy=copy)
    return samples.case((samples.item(units=(unit,)),), state=CaseState.ON_HOLD, tags=(tag,))


def tag_without_paper() -> CaseView:
    return on_the_shelf(JobState.WAITING, "no_media")


def short() -> CaseView:
    """One piece confirmed, two missing, and a bag that nobody announced."""
    gone = [samples.unit(1, number, reception=Reception.MISSING) for number in (2, 3)]
    bag = samples.unit(0, 1, reception=Reception.UNDECLARED, found_name="Zaino nero")
    items = (samples.item(units=(samples.confirmed_unit(), *gone)), samples.item(0, (bag,), name=""))
    return samples.case(
        items, state=CaseState.PARTLY_CONFIRMED, decision=samples.decision(Outcome.PARTLY_CONFIRMED), labels=()
    )


def labelled(state: JobState = JobState.PRINTED, trouble: str | None = None, copy: int = 1) -> CaseView:
    """Goods that are confirmed, and the label that says where they go."""
    label = samples.label(
        return_code="RMA-2026-004817-D1-1", kind=PrintKind.LOCATION_LABEL, state=state, trouble=trouble, copy=copy
    )
    return replace(confirmed(), locations=(label,))


def location_label_without_paper() -> CaseView:
    return labelled(JobState.WAITING, "no_media")


ALL = {"short": short, "refused": samples.refused_case, "confirmed": confirmed, "partly": partly, "held": held}
ALL |= {"on the shelf": on_the_shelf, "tag without paper": tag_without_paper}
ALL |= {"labelled": labelled, "location label without paper": location_label_without_paper}


def states(page: VerdictPage) -> list[StepState]:
    return [step.state for step in page.steps.steps]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", list(ALL))
def test_every_word_fits_on_a_small_screen(page: VerdictPage, language: Language, name: str) -> None:
    with speaking(language):
        show(page, ALL[name]())
        assert clipped(page) == []
        assert not page.banner.is_clipped()


def test_whatever_can_be_tapped_is_large_enough(page: VerdictPage) -> None:
    show(page, samples.refused_case())
    assert too_small(page, 60) == []


@pytest.mark.parametrize(
    ("name", "word"),
    [("refused", "Refused"), ("confirmed", "Confirmed"), ("partly", "Partly confirmed"), ("held", "On hold")],
)
def test_the_verdict_is_the_word_on_the_banner(page: VerdictPage, name: str, word: str) -> None:
    with speaking(Language.EN):
        show(page, ALL[name]())
        assert page.banner.word() == word


def test_scanning_the_label_is_lit_once_it_is_printed(page: VerdictPage) -> None:
    show(page, samples.refused_case(labels=(samples.label(state=JobState.PRINTING, printed_at=None),)))
    assert StepState.LIT not in states(page)
    show(page, samples.refused_case())
    assert states(page)[-1] is StepState.LIT
    show(page, samples.refused_case(labels=(samples.label(scanned_back_at=samples.NOW),)))
    assert states(page)[-2:] == [StepState.DONE, StepState.LIT]


def test_h5_a_parcel_whose_label_was_scanned_back_goes_to_its_lane(page: VerdictPage) -> None:
    back = samples.label(scanned_back_at=samples.NOW)
    with speaking(Language.EN):
        page.show_verdict(samples.refused_case(labels=(back,)), samples.NOW, {Disposition.RETURN_TO_CUSTOMER: "R3"})
        lane = page.steps.steps[-1]
        assert (lane.title, lane.state) == ("Put the parcel in the lane \u2068R3\u2069", StepState.LIT)
        # and once the carrier has it, that is said
        show(page, samples.refused_case(labels=(replace(back, handed_over_at=samples.NOW),)))
        assert page.steps.steps[-1].title == "The parcel is with the carrier"
        # goods that stay here come first
        show(page, replace(partly(), labels=(back,)))
        assert states(page).count(StepState.LIT) == 1
        assert states(page)[-1] is StepState.TODO


def test_a_label_that_did_not_come_out_stops_and_says_why(page: VerdictPage) -> None:
    show(page, samples.refused_case(labels=(samples.label(state=JobState.FAILED, trouble="PAPER_OUT"),)))
    failed = next(step for step in page.steps.steps if step.state is StepState.STOP)
    assert failed.text


def test_a_label_that_may_have_come_out_sends_to_the_printer(page: VerdictPage) -> None:
    show(page, samples.refused_case(labels=(samples.label(state=JobState.UNSURE),)))
    assert StepState.LOOK in states(page)


def test_a_void_label_is_not_mentioned(page: VerdictPage) -> None:
    show(page, samples.refused_case(labels=(samples.label(voided=True),)))
    assert not page.reprint.isVisible()


def test_the_newest_copy_counts_and_the_next_one_is_offered(page: VerdictPage, qtbot: QtBot) -> None:
    first, second = samples.label(state=JobState.FAILED), samples.label(job_id=9, copy=2)
    with speaking(Language.EN):
        show(page, samples.refused_case(labels=(first, second)))
        assert page.reprint.text() == "Print again (copy 3)"
    with qtbot.waitSignal(page.reprint_wanted) as wanted:
        page.reprint.click()
    assert wanted.args == ["RMA-2026-004817-R1"]


def test_a_decision_that_was_sent_cannot_be_undone_and_says_so(page: VerdictPage, qtbot: QtBot) -> None:
    show(page, samples.refused_case())
    with qtbot.waitSignal(page.undo_wanted):
        page.undo.click()
    show(page, samples.refused_case(decision=samples.decision(sent_at=samples.NOW)))
    with qtbot.assertNotEmitted(page.undo_wanted):
        page.undo.click()
    assert page.undo.reason()


def test_the_decision_says_when_it_leaves_and_that_it_left(page: VerdictPage) -> None:
    with speaking(Language.EN):
        show(page, samples.refused_case())
        assert "not yet sent" in page.steps.steps[0].text
        show(page, samples.refused_case(decision=samples.decision(sent_at=samples.NOW + timedelta(seconds=31))))
        assert "sent to customer service" in page.steps.steps[0].text
        show(page, samples.refused_case(decision=samples.decision(set_aside=True)))
        assert page.steps.steps[0].state is StepState.STOP


def test_goods_that_stay_are_sent_to_their_places(page: VerdictPage) -> None:
    with speaking(Language.EN):
        show(page, partly())
        goods = next(step for step in page.steps.steps if "where they belong" in step.title)
    assert "Second choice: \u2068Mouse\u2069" in goods.text
    assert "2 × \u2068Cover\u2069" in goods.text


def test_what_was_not_announced_goes_to_quarantine_and_a_short_parcel_is_kept(page: VerdictPage) -> None:
    with speaking(Language.EN):
        page.show_verdict(short(), samples.NOW, {Disposition.QUARANTINE: "Q7"})
        settle()
        goods, bag, box = page.steps.steps[-3:]
    assert (bag.title, box.title) == ("Undeclared item: into quarantine \u2068Q7\u2069", "Missing from the parcel: 2")
    for said in ("Zaino nero", "RMA-2026-004817", "customer service is asked"):
        assert said in bag.text
    assert "2 × \u2068Notebook Astra 13 · grigio\u2069" in box.text
    assert [step.state for step in (goods, bag, box)] == [StepState.LIT, StepState.TODO, StepState.TODO]


def test_of_an_empty_parcel_the_box_is_the_next_thing(page: VerdictPage) -> None:
    gone = samples.unit(reception=Reception.MISSING)
    show(page, samples.case((samples.item(units=(gone,)),), state=CaseState.REFUSED, decision=samples.decision()))
    assert states(page)[-1] is StepState.LIT


def test_the_lit_step_is_in_sight_however_many_there_are(page: VerdictPage) -> None:
    view = short()
    items = (samples.item(units=(samples.refused_unit(),)), *view.items)
    show(page, replace(view, items=items, labels=(samples.label(),)))
    settle()
    row = page.steps.lit()
    assert row is not None
    assert row.visibleRegion().boundingRect().height() == row.height()


def test_a_wrong_label_stops_everything_until_it_is_answered(page: VerdictPage, qtbot: QtBot) -> None:
    show(page, samples.refused_case())
    page.show_scan_back(False, "RMA-2026-004817-R1", "RMA-2026-004818-R1")
    assert page.stop.isVisible()
    assert sees(page.stop, "RMA-2026-004818-R1")
    with qtbot.assertNotEmitted(page.next_wanted):
        page.next.click()
        qtbot.keyClick(page, Qt.Key.Key_F9)
    page.stop.action.click()
    with qtbot.waitSignal(page.next_wanted):
        page.next.click()


def test_the_stop_covers_the_page_when_the_window_grows(page: VerdictPage) -> None:
    show(page, samples.refused_case())
    page.show_scan_back(False, "R1", "R2")
    page.resize(1500, 900)
    assert page.stop.size() == page.size()


def test_the_right_label_ends_the_stop(page: VerdictPage) -> None:
    show(page, samples.refused_case())
    page.show_scan_back(False, "R1", "R2")
    page.show_scan_back(True, "R1", "R1")
    assert not page.stop.isVisible()
    assert page.ground.isEnabled()


def test_the_preview_belongs_to_the_case_that_has_a_label(page: VerdictPage) -> None:
    show(page, samples.refused_case())
    picture = QImage(100, 150, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    page.show_preview(picture)
    assert page.aside.preview.isVisible()
    show(page, confirmed())
    assert page.aside.summary.isVisible()


def test_the_address_of_the_parcel_before_never_stands_beside_the_next_one(page: VerdictPage) -> None:
    # given the label of one customer on the screen
    show(page, samples.refused_case())
    picture = QImage(100, 150, QImage.Format.Format_RGB32)
    page.show_preview(picture)
    # when the next case has a label too, which has not been drawn yet
    show(page, samples.refused_case(rma_number="RMA-2026-004999"))
    # then
    assert page.aside.summary.isVisible()


def test_the_tag_of_what_waits_on_the_shelf_can_be_printed_again(page: VerdictPage, qtbot: QtBot) -> None:
    with speaking(Language.EN):
        show(page, on_the_shelf())
        assert sees(page, "The tag is printed")
        assert page.reprint.text() == "Print again (copy 2)"
    with qtbot.waitSignal(page.reprint_wanted) as wanted:
        page.reprint.click()
    assert wanted.args == ["U-MILANO-2-14"]


def test_h1_the_label_of_the_goods_is_stuck_on_and_says_the_place_by_its_name_here(
    page: VerdictPage, qtbot: QtBot
) -> None:
    with speaking(Language.EN):
        page.show_verdict(labelled(), samples.NOW, {Disposition.RESTOCK: "M2"})
        settle()
        printed, goods = page.steps.steps[-2:]
        assert (printed.title, printed.state) == ("Location label printed", StepState.DONE)
        assert goods.title == "Stick the label on the goods: back to stock \u2068M2\u2069"
        assert goods.state is StepState.LIT
        assert page.reprint.text() == "Print again (copy 2)"
    with qtbot.waitSignal(page.reprint_wanted) as wanted:
        page.reprint.click()
    assert wanted.args == ["RMA-2026-004817-D1-1"]
    # and what stands beside it is the goods as they were photographed
    assert page.aside.summary.isVisible()


def test_h1_a_location_label_that_did_not_come_out_is_the_one_to_print_again(page: VerdictPage) -> None:
    # given a parcel of which one part goes back, with its label on it, and the label of the other part was lost
    lost = labelled(JobState.FAILED, "paper_jam").locations
    view = replace(partly(), labels=(samples.label(scanned_back_at=samples.NOW),), locations=lost)
    assert label_in_work(view) is lost[0]
    with speaking(Language.EN):
        show(page, view)
        (failed,) = [step for step in page.steps.steps if step.state is StepState.STOP]
        assert failed.title == "The location label was not printed"
    # while the parcel waits for its own label, that one comes first
    assert label_in_work(replace(view, labels=(samples.label(),))) == samples.label()


def test_a_tag_that_did_not_come_out_says_why(page: VerdictPage) -> None:
    with speaking(Language.EN):
        show(page, tag_without_paper())
        assert states(page)[2] is StepState.LOOK
        assert page.reprint.reason() == "it waits for the printer"
