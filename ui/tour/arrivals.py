"""What the tour does with what arrives and opens no case: a wrong keyboard, wrong codes, a parcel nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from station.domain.evidence import Slot
from station.domain.printing import JobState
from station.views.opened import ScanAnswer
from station.views.queue import QueueKind
from ui.places import Place
from ui.words import words

if TYPE_CHECKING:
    from ui.tour.walk import Walk

GARBLED, HEALED = "RMA'2026'004812", "RMA-2026-004812"
PRODUCT, CARRIER, SCRAWL = "9521230000208", "1Z999AA10123456784", "HANDWRITTEN77"


def arrivals(walk: Walk) -> None:
    """Codes that are no RMA number, and a parcel that goes to quarantine."""
    _keyboard(walk)
    _codes(walk)
    _typed(walk)
    _aside(walk)


def _answered(walk: Walk, answer: ScanAnswer) -> bool:
    return walk.pages.idle.answer_is_shown() and walk.flow.last_answer is answer


def _keyboard(walk: Walk) -> None:
    answer = walk.pages.idle.answer
    walk.step(
        "another-keyboard",
        "the scanner types as on another keyboard: what the label says is shown, and asked about once",
        lambda: walk.hands.scan(GARBLED),
        lambda: walk.pages.idle.answer_is_shown() and HEALED in answer.heal_button.text(),
    )
    walk.step(
        "another-keyboard-confirmed",
        "the number on the label opens its case",
        lambda: walk.hands.tap(answer.heal_button),
        lambda: walk.page() is walk.pages.case and walk.case is not None and walk.case.rma_number == HEALED,
    )
    walk.step(
        "another-keyboard-aside",
        "the case is put aside as it is",
        walk.pages.case.left.emit,
        lambda: walk.page() is walk.pages.idle,
    )


def _codes(walk: Walk) -> None:
    walk.step(
        "product-code",
        "a product code shows the open cases that expect the product",
        lambda: walk.hands.scan(PRODUCT),
        lambda: _answered(walk, ScanAnswer.PRODUCT_CODE) and bool(walk.pages.idle.answer.similar()),
    )
    walk.step(
        "carrier-code",
        "a carrier's number that no request names is no error",
        lambda: walk.hands.scan(CARRIER),
        lambda: _answered(walk, ScanAnswer.CARRIER_CODE),
    )


def _typed(walk: Walk) -> None:
    entry = walk.pages.idle.entry

    def letters() -> None:
        walk.hands.tap(walk.pages.idle.answer.type_button)
        walk.hands.tap(entry.other_pad)

    walk.step("letters", "a number with letters can be typed with gloves", letters, entry.letters.isVisible)


def _aside(walk: Walk) -> None:
    page = walk.pages.aside
    walk.step(
        "nobody-knows-it",
        "a code that leads nowhere: the parcel can be put in quarantine",
        lambda: walk.hands.scan(SCRAWL),
        lambda: _answered(walk, ScanAnswer.NOT_FOUND),
    )
    walk.step(
        "aside",
        "the parcel has its number, and nobody opens it",
        lambda: walk.hands.tap(walk.pages.idle.answer.aside_button),
        lambda: walk.page() is page,
    )
    for slot, scene in ((Slot.PARCEL, "RMA-2026-004823/parcel"), (Slot.LABEL, "RMA-2026-009999/label")):
        walk.fresh(scene)

        def kept(slot: Slot = slot) -> bool:
            parcel = page.parcel()
            return parcel is not None and parcel.photo(slot) is not None

        walk.step(
            f"aside-photo-{slot.value.lower()}",
            f"the photograph {slot.value} of it is kept",
            lambda: walk.hands.press(Qt.Key.Key_F5),
            kept,
        )

    def printed() -> bool:
        parcel = page.parcel()
        return parcel is not None and parcel.job is JobState.PRINTED

    walk.step("aside-tag", "its tag is printed", lambda: walk.hands.tap(page.print), printed)
    walk.show("empty")
    walk.step("aside-next", "the bench waits again", lambda: walk.hands.press(Qt.Key.Key_F9), lambda: _idle(walk))
    _in_the_queue(walk)


def _in_the_queue(walk: Walk) -> None:
    queue = walk.pages.queue

    def choose() -> None:
        walk.flow.go_to(Place.QUEUE)
        walk.hands.tap_text(words.queue_kind(QueueKind.QUARANTINE))

    def listed() -> bool:
        return walk.page() is queue and queue.kind() is QueueKind.QUARANTINE and queue.list.model().rowCount() > 0

    walk.step("queue-quarantine", "what stands in quarantine is listed for the office", choose, listed)
    walk.step("queue-back", "the bench waits again", lambda: walk.flow.go_to(Place.BENCH), lambda: _idle(walk))


def _idle(walk: Walk) -> bool:
    return walk.page() is walk.pages.idle
