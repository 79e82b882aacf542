"""A supervisor looks at photographs: what is on the wall, in which order, and what can be done about it."""

import io

import numpy as np
import pytest
from PIL import Image

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.marks import Mark, MarkKind
from station.domain.reduction import reduction_of
from station.domain.review import ReviewVerb, Standing
from station.domain.verdict import Reason, Verdict
from station.errands.make_thumbnails import MakeThumbnails
from station.errors import Refusal
from station.operations.review import agree, ask_new_photo, comment, mark_photo, overturn
from station.views.load_case import load_timeline
from station.views.load_review import photo_requests_open, review, wall, wall_choices, wall_counts, wall_tiles
from station.views.review import ReviewView, WallFilter, WallKind, WallTile
from tests.builders import ANNA, LUCA, MARCO, RMA, Homes, a_simple_item
from tests.policies import technostok
from tests.quiet_bench import QuietBench

UNIT = (RMA, 1, 1)


def tiles(bench: QuietBench, kind: WallKind = WallKind.TO_REVIEW, **wanted: object) -> list[WallTile]:
    keys = bench.desk.look(wall, WallFilter(kind, **wanted))  # type: ignore[arg-type]  # fields of the filter
    return list(bench.desk.look(wall_tiles, keys))


def numbers(found: list[WallTile]) -> list[str]:
    return [tile.rma_number for tile in found]


def looked_at(bench: QuietBench, rma: str = RMA) -> ReviewView:
    view = bench.desk.look(review, rma, 1, 1)
    assert view is not None
    return view


def refused(bench: QuietBench, rma: str = RMA) -> None:
    bench.signs_in(ANNA)
    bench.arrives(rma_number=rma, items=[a_simple_item(1)])
    bench.answer_all(use="EVIDENT")
    bench.photo(Slot.FRONT)
    bench.proves_and_refuses()


def test_every_refusal_and_every_hold_is_on_the_wall_and_shows_what_says_most(bench: QuietBench) -> None:
    # given
    refused(bench)
    bench.arrives(rma_number="RMA-2026-000002", items=[a_simple_item(1)])
    bench.photo(Slot.PARCEL)
    bench.hold()
    bench.arrives(rma_number="RMA-2026-000003", items=[a_simple_item(1)])
    bench.checks_and_confirms()
    # then
    found = tiles(bench)
    assert {(tile.rma_number, tile.verdict, tile.slot) for tile in found} == {
        (RMA, Verdict.REFUSE, Slot.DEFECT),
        ("RMA-2026-000002", Verdict.HOLD, Slot.PARCEL),
    }
    assert numbers(tiles(bench, WallKind.REFUSED)) == [RMA]
    assert numbers(tiles(bench, WallKind.HELD)) == ["RMA-2026-000002"]
    assert len(tiles(bench, WallKind.EVERY)) == 3
    counts = bench.desk.look(wall_counts)
    assert [counts[kind] for kind in WallKind] == [2, 1, 1, 0, 3]


def test_the_newest_deadline_comes_first(bench: QuietBench) -> None:
    for number in (1, 2, 3):
        refused(bench, f"RMA-2026-00000{number}")
        bench.clock.forward(hours=1)
    assert numbers(tiles(bench)) == [f"RMA-2026-00000{number}" for number in (3, 2, 1)]


def test_a_parked_unit_without_any_photograph_is_on_the_wall_as_well(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1)])
    bench.hold()
    (tile,) = tiles(bench)
    assert (tile.photo, tile.path, tile.verdict) == (0, "", Verdict.HOLD)


def test_a_sample_of_the_confirmations_is_looked_at_and_can_be_worked_out_again(homes: Homes) -> None:
    homes.policy = technostok()
    bench = QuietBench(homes.open(), homes.clock)
    drawn = []
    for number in range(60):
        bench.arrives(rma_number=f"RMA-2026-0001{number:02}", items=[a_simple_item(1)])
        bench.answer_all(seal="INTACT")
        bench.photo(Slot.PARCEL)
        bench.confirm()
    drawn = numbers(tiles(bench, WallKind.SAMPLE))
    assert 1 <= len(drawn) <= 15
    assert set(numbers(tiles(bench))) == set(drawn)
    assert all(looked_at(bench, rma).sampled for rma in drawn)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"operator": "anna.rossi"}, [RMA]),
        ({"operator": "marco.bianchi"}, ["RMA-2026-000002"]),
        ({"reason": Reason.SEAL_VIOLATED}, ["RMA-2026-000002"]),
        ({"verdict": Verdict.REFUSE}, ["RMA-2026-000002", RMA]),
        ({"category": "NOTEBOOK"}, ["RMA-2026-000002", RMA]),
        ({"category": "PHONE"}, []),
        ({"station": "milano-2"}, ["RMA-2026-000002", RMA]),
        ({"station": "lyon-1"}, []),
        ({"text": "000002"}, ["RMA-2026-000002"]),
        ({"text": "ferrari"}, ["RMA-2026-000002", RMA]),
        ({"text": "graffi", "operator": "marco.bianchi"}, ["RMA-2026-000002"]),
    ],
)
@pytest.mark.parametrize("kind", [WallKind.TO_REVIEW, WallKind.EVERY])
def test_the_filters_find_what_they_say(
    bench: QuietBench, kind: WallKind, wanted: dict[str, object], found: list[str]
) -> None:
    refused(bench)
    bench.clock.forward(hours=1)
    bench.arrives(rma_number="RMA-2026-000002", items=[a_simple_item(1)])
    bench.answer_all(seal="TAMPERED")
    bench.signs_in(MARCO)
    bench.photo(Slot.SEAL)
    bench.refuse(Reason.SEAL_VIOLATED, note="Graffi sul sigillo")
    seen = list(dict.fromkeys(numbers(tiles(bench, kind, **wanted))))
    assert seen == found


def test_the_filter_of_a_day_counts_by_the_warehouses_clock(bench: QuietBench) -> None:
    refused(bench)
    day = bench.clock.now.astimezone(bench.desk.settings.zone).date()
    assert numbers(tiles(bench, day=day)) == [RMA]
    assert tiles(bench, day=day.replace(day=day.day - 1)) == []
    choices = bench.desk.look(wall_choices)
    assert (choices.stations, choices.categories) == (("milano-2",), ("NOTEBOOK",))
    assert ("anna.rossi", "Anna Rossi") in choices.operators


def test_a_supervisor_agrees_and_the_unit_leaves_the_list(bench: QuietBench) -> None:
    refused(bench)
    bench.refuses(Refusal.NO_RIGHT, bench.desk.do, agree, *UNIT)
    bench.signs_in(LUCA)
    bench.desk.do(agree, *UNIT, "Si vede bene")
    assert tiles(bench) == []
    (tile,) = tiles(bench, WallKind.REFUSED)
    assert tile.standing is Standing.AGREED
    assert [(said.name, said.verb, said.text) for said in looked_at(bench).comments] == [
        ("Luca Conti", ReviewVerb.AGREE, "Si vede bene")
    ]
    assert bench.desk.look(load_timeline, RMA)[-1].text == "Si vede bene"


def test_what_a_supervisor_decided_or_signed_has_been_looked_at(bench: QuietBench) -> None:
    bench.signs_in(LUCA)
    bench.arrives(items=[a_simple_item(1)])
    bench.answer_all(use="EVIDENT")
    bench.proves_and_refuses()
    assert tiles(bench) == []
    assert looked_at(bench).standing is Standing.AGREED


def test_a26_a_parked_unit_is_settled_from_the_wall(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1)])
    bench.answer_all()
    bench.hold(note="Graffi o polvere?")
    bench.signs_in(LUCA)
    assert looked_at(bench).verbs[:2] == (ReviewVerb.AUTHORISE, ReviewVerb.CONFIRM)
    bench.refuses(Refusal.NOT_DECIDED, bench.desk.do, agree, *UNIT)
    assert bench.confirm().state is CaseState.CONFIRMED
    assert tiles(bench) == []


def test_a27_an_overturned_refusal_voids_its_label_and_replaces_the_decision(bench: QuietBench) -> None:
    # given two units, of which one was refused
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.checks_and_confirms(unit=2)
    bench.answer_all(use="EVIDENT")
    bench.proves_and_refuses()
    bench.print_all()
    bench.deliver()
    bench.signs_in(LUCA)
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, overturn, *UNIT, Verdict.CONFIRM, " ")
    bench.refuses(Refusal.ALREADY_DECIDED, bench.desk.do, overturn, *UNIT, Verdict.REFUSE, "No")
    # when
    bench.desk.do(overturn, *UNIT, Verdict.CONFIRM, "È la pellicola")
    # then the other unit kept its verdict, and both decisions stay
    assert bench.case.state is CaseState.CONFIRMED
    first, second = bench.decisions
    assert (first["outcome"], second["outcome"], second["replaces"]) == (
        "PARTLY_CONFIRMED",
        "CONFIRMED",
        first["decision_id"],
    )
    assert all(label.voided for label in bench.case.labels)
    assert looked_at(bench).standing is Standing.OVERTURNED
    assert bench.happened[-1] == "ReviewOverturned"
    assert bench.journal_holds


def test_a27_what_has_left_cannot_be_overturned_and_the_button_says_why(bench: QuietBench) -> None:
    refused(bench)
    bench.print_all()
    bench.deliver()
    bench.hand_over()
    bench.signs_in(LUCA)
    view = looked_at(bench)
    gone = {ReviewVerb.TO_CONFIRM, ReviewVerb.REDUCE, ReviewVerb.NEW_PHOTO, ReviewVerb.REOPEN}
    assert {verb for verb, why in view.prevented.items() if why.refusal is Refusal.ALREADY_HANDED_OVER} == gone
    bench.refuses(Refusal.ALREADY_HANDED_OVER, bench.desk.do, overturn, *UNIT, Verdict.CONFIRM, "Ripensato")
    bench.refuses(Refusal.ALREADY_HANDED_OVER, bench.desk.do, ask_new_photo, *UNIT, Slot.DEFECT, "Più vicino")
    bench.desk.do(agree, *UNIT)


def test_a28_a_confirmation_stands_once_its_refund_must_have_been_paid(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[a_simple_item(1)])
    bench.checks_and_confirms()
    bench.deliver()
    bench.signs_in(LUCA)
    assert ReviewVerb.TO_REFUSE not in looked_at(bench).prevented
    # when
    bench.clock.forward(hours=49)
    # then
    view = looked_at(bench)
    paid = {verb for verb, why in view.prevented.items() if why.refusal is Refusal.REFUND_OUT}
    assert paid == {ReviewVerb.TO_REFUSE, ReviewVerb.REDUCE}
    wants = (Verdict.REFUSE, "Segni sul retro", (Reason.USED,))
    bench.refuses(Refusal.REFUND_OUT, bench.desk.do, overturn, *UNIT, *wants)
    bench.desk.do(comment, *UNIT, "Scritto al servizio clienti")


def test_a_photograph_of_the_parcel_is_looked_at_beside_the_first_unit(bench: QuietBench) -> None:
    refused(bench)
    view = bench.desk.look(review, RMA, 0, 0)
    assert view is not None
    assert (view.unit.line, view.unit.unit) == (1, 1)


def test_a28_an_overturned_confirmation_needs_its_proof(homes: Homes) -> None:
    homes.policy = technostok()
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives(items=[a_simple_item(1)])
    bench.answer_all(seal="INTACT")
    bench.photo(Slot.PARCEL)
    bench.confirm()
    bench.signs_in(LUCA)
    wants = (Verdict.REFUSE, "Segni sul retro", (Reason.USED,))
    bench.refuses(Refusal.OBSTACLES, bench.desk.do, overturn, *UNIT, *wants)
    assert bench.case.state is CaseState.CONFIRMED


def test_a_decision_that_has_not_left_is_withdrawn_and_not_replaced(bench: QuietBench) -> None:
    refused(bench)
    bench.signs_in(LUCA)
    bench.desk.do(overturn, *UNIT, Verdict.CONFIRM, "È la pellicola", (), None, reduction_of("20%"))
    bench.deliver()
    assert [body["decision_number"] for body in bench.decisions] == [1, 2]
    assert bench.decisions[1]["replaces"] is None
    assert bench.service.taken == [bench.decisions[1]["decision_id"]]
    assert bench.decisions[1]["units"][0]["resolution"] == "REDUCED_REFUND"


def test_a50_a_new_photograph_is_a_task_for_the_bench_and_the_unit_waits(bench: QuietBench) -> None:
    # given
    refused(bench)
    bench.deliver()
    bench.signs_in(LUCA)
    # when
    bench.desk.do(ask_new_photo, *UNIT, Slot.DEFECT, "Più vicino, di lato")
    # then
    assert bench.case.state is CaseState.ON_HOLD
    (wish,) = bench.desk.look(photo_requests_open)
    assert (wish.rma_number, wish.slot, wish.note, wish.asked_by) == (
        RMA,
        Slot.DEFECT,
        "Più vicino, di lato",
        "Luca Conti",
    )
    assert looked_at(bench).standing is Standing.PHOTO_WANTED
    bench.print_all()
    assert any(title.startswith("U-") for title in bench.paper.titles)
    # when the bench takes another slot first, and then the one
    bench.signs_in(ANNA)
    bench.photo(Slot.FRONT)
    assert bench.desk.look(photo_requests_open) != ()
    bench.photo(Slot.DEFECT)
    # then the supervisor looks again
    assert bench.desk.look(photo_requests_open) == ()
    assert looked_at(bench).standing is Standing.OPEN
    assert bench.happened[-1] == "PhotoDelivered"
    assert numbers(tiles(bench)) == [RMA]


def test_a_comment_stands_beside_the_unit_and_changes_nothing_else(bench: QuietBench) -> None:
    refused(bench)
    bench.signs_in(LUCA)
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, comment, *UNIT, "")
    before = bench.case
    bench.desk.do(comment, *UNIT, "Chiesto al cliente")
    assert bench.case == before
    assert looked_at(bench).comments[0].text == "Chiesto al cliente"
    assert numbers(tiles(bench)) == [RMA]


def test_marks_lie_over_a_photograph_that_stays_what_it_was(bench: QuietBench) -> None:
    # given
    refused(bench)
    photo = bench.case.unit(1, 1).photos[-1]
    bench.signs_in(LUCA)
    drawn = (Mark(MarkKind.ELLIPSE, 0.2, 0.3, 0.4, 0.5), Mark(MarkKind.TEXT, 0.4, 0.4, 0.4, 0.4, "qui"))
    # when
    bench.desk.do(mark_photo, photo.id, drawn)
    # then
    assert looked_at(bench).marks == {photo.id: drawn}
    assert tiles(bench)[0].marked
    assert bench.desk.files.matches(photo.sha256)
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, mark_photo, photo.id, (Mark(MarkKind.ARROW, 0, 0, 2, 2),))
    bench.desk.do(mark_photo, photo.id, drawn[:1])
    assert looked_at(bench).marks == {photo.id: drawn[:1]}
    assert "qui" not in str(bench.sql("SELECT body FROM journal"))


def test_the_small_pictures_are_made_behind_the_back_and_again_when_they_are_gone(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[a_simple_item(1)])
    picture = io.BytesIO()
    Image.fromarray(np.full((720, 1280, 3), 90, np.uint8)).save(picture, "JPEG")
    bench.photo(Slot.PARCEL, content=picture.getvalue())
    (photo,) = bench.case.parcel_photos
    bench.hold()
    (tile,) = tiles(bench)
    assert tile.thumb == tile.path
    # when
    errand = MakeThumbnails(bench.desk)
    while errand.work_once():
        pass
    # then
    (tile,) = tiles(bench)
    assert tile.thumb != tile.path
    with Image.open(tile.thumb) as small:
        assert small.size == (480, 270)
    bench.desk.files.thumb(photo.sha256).unlink()
    again = MakeThumbnails(bench.desk)
    while again.work_once():
        pass
    assert bench.desk.files.thumb(photo.sha256).exists()
