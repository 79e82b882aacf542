"""What the tour does with more than one: many parcels at once, two parcels of a case, two cases, two opinions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from resources import path
from ui.places import Place

if TYPE_CHECKING:
    from ui.tour.walk import Walk

WAITING, TWO_PARCELS = "RMA-2026-004840", "RMA-2026-004836"
SPEAKERS, INSIDE = "RMA-2026-004837", "RMA-2026-004838"
"""Two cases of one customer, whose goods came in one parcel."""


def more_than_one(walk: Walk, decided: str) -> None:
    """The four of them; `decided` is a case whose decision has left."""
    _round(walk)
    _parcels(walk)
    _inside(walk)
    _contradicted(walk, decided)


def _round(walk: Walk) -> None:
    page, idle = walk.pages.rush, walk.pages.idle
    walk.step(
        "rush", "many parcels at once are only taken in", lambda: walk.hands.tap(idle.prompt.rush), page.isVisible
    )
    walk.step(
        "rush-taken",
        "the parcel is registered, and its photograph from outside is asked for",
        lambda: walk.hands.scan(WAITING),
        lambda: page.head.headline() == WAITING and page.without.reason() is None,
    )
    walk.fresh("RMA-2026-004823/parcel")
    walk.step(
        "rush-photographed",
        "the photograph is kept, the tag is printed, and the next parcel can come",
        lambda: walk.hands.press(Qt.Key.Key_F5),
        lambda: page.without.reason() is not None and any((walk.home / "labels").glob(f"{WAITING}*.pdf")),
    )
    walk.show("empty")
    walk.step(
        "rush-urgent",
        "the parcel that is due first is taken up from the list",
        lambda: walk.hands.tap(page.urgent),
        lambda: walk.page() is walk.pages.case,
    )


def _parcels(walk: Walk) -> None:
    offer = walk.pages.case.left_zone.offer
    walk.step(
        "parcel-1-of-2",
        "a case that comes in two parcels says which is here",
        lambda: walk.hands.scan(TWO_PARCELS),
        lambda: _at(walk, TWO_PARCELS) and offer.join.isVisible(),
    )
    walk.step(
        "parcel-2-of-2",
        "the other parcel joins it by one tap",
        lambda: walk.hands.tap(offer.join),
        lambda: walk.case is not None and walk.case.came.here == 2 and not offer.join.isVisible(),
    )


def _at(walk: Walk, number: str) -> bool:
    return walk.page() is walk.pages.case and walk.case is not None and walk.case.rma_number == number


def _inside(walk: Walk) -> None:
    offer = walk.pages.case.left_zone.offer
    walk.step(
        "next-parcel",
        "the next parcel is another customer's: nobody asks whether it is the same one",
        lambda: walk.hands.scan(SPEAKERS),
        lambda: _at(walk, SPEAKERS) and not offer.share.isVisible(),
    )
    walk.step(
        "label-inside",
        "a second label inside the parcel opens its own case",
        lambda: walk.hands.scan(INSIDE),
        lambda: _at(walk, INSIDE) and offer.share.isVisible(),
    )
    walk.step(
        "one-parcel-two-cases",
        "the parcel belongs to both cases",
        lambda: walk.hands.tap(offer.share),
        lambda: walk.case is not None and walk.case.came.shared == (SPEAKERS,),
    )
    walk.step(
        "more-than-one-aside",
        "the case is put aside as it is",
        walk.pages.case.left.emit,
        lambda: walk.page() is walk.pages.idle,
    )


def _contradicted(walk: Walk, decided: str) -> None:
    page = walk.pages.history
    walk.hands.scan(decided)

    def cancel() -> None:
        document = json.loads(path("demo", "cases", f"{decided}.json").read_text(encoding="utf-8"))
        written = walk.home / "cancelled.json"
        written.write_text(json.dumps(document | {"version": 99, "status": "CANCELLED"}), encoding="utf-8")
        written.rename(walk.home / "in" / written.name)

    walk.step(
        "contradicted",
        "customer service cancels what was decided: both facts stand on the page",
        cancel,
        lambda: walk.page() is page and any("99" in said for said in page.timeline.sentences()),
    )
    walk.step(
        "contradicted-back",
        "the bench waits again",
        lambda: walk.flow.go_to(Place.BENCH),
        lambda: walk.page() is walk.pages.idle,
    )
