"""A search finds every part of a number or a name, the newest cases first and no others, in whatever era they lie."""

import pytest

from station.desk import Desk
from station.storage import search_index
from station.views import load_search
from station.views.load_search import search
from tests.builders import a_case, an_item, take

NAMES = ("Giulia Ferrari", "Zoë Müller-Weiß", "D'Angelo & Figli S.r.l.", "Łukasz Żółć", "山田 太郎 商店", "Ferrari SpA")
SMALL_ERA = 2


@pytest.fixture
def texts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Cases in eras of two, by their numbers and oldest first: all texts by which each of them can be found."""
    monkeypatch.setattr(search_index, "ERA", SMALL_ERA)
    known = {}
    for place, name in enumerate(NAMES):
        number, order, tracking, serial = f"RMA-2026-00{place}817", f"ORD-{place}8213", f"98765{place}", f"7HK2-{place}"
        case = a_case(
            rma_number=number,
            order={"number": order},
            shipment={"tracking_numbers": [tracking]},
            customer={"name": name},
            items=[an_item(serial_numbers=[serial])],
        )
        take(desk, case)
        known[number] = [number, order, name, tracking, serial]
    return known


def parts(text: str) -> set[str]:
    return {
        text[start:end] for start in range(len(text)) for end in range(start + search_index.SHORTEST, len(text) + 1)
    }


def test_every_part_finds_exactly_the_cases_that_hold_it_newest_first(desk: Desk, texts: dict[str, list[str]]) -> None:
    every = {part for those in texts.values() for text in those for part in parts(text) if part == part.strip()}
    for wanted in sorted(every | {part.swapcase() for part in every}):
        folded = wanted.casefold()
        holders = [number for number, those in texts.items() if any(folded in text.casefold() for text in those)]
        hits = desk.look(search, wanted)
        assert [hit.rma_number for hit in hits] == holders[::-1], wanted
        assert all(folded in hit.matched.casefold() for hit in hits), wanted


@pytest.mark.parametrize("wanted", ["", "  a  ", "OR", "7817-", "Ferrari Giulia", "RMA-2026-000817-R1", "%%%", "___"])
def test_what_nobody_holds_is_not_found(desk: Desk, texts: dict[str, list[str]], wanted: str) -> None:
    assert desk.look(search, wanted) == ()


def test_no_more_than_fit_are_found_and_the_newest_are_kept(
    desk: Desk, texts: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load_search, "MOST_HITS", 3)
    assert [hit.rma_number for hit in desk.look(search, "RMA-2026")] == list(texts)[:2:-1]


def test_a_text_longer_than_the_index_holds_is_compared_to_its_end(desk: Desk) -> None:
    long = "Cooperativa Elettronica Riparazioni e Servizi di Parma"
    for place, end in enumerate(("Nord", "Sud")):
        take(desk, a_case(rma_number=f"RMA-2026-00000{place}", customer={"name": f"{long} {end}"}))
    (hit,) = desk.look(search, f"{long} n")
    assert hit.rma_number == "RMA-2026-000000"


def test_after_a_newer_version_only_what_it_says_is_found(desk: Desk) -> None:
    take(desk, a_case(customer={"name": "Giulia Ferrari"}))
    take(desk, a_case(version=2, customer={"name": "Giulia Colombo"}, order={"number": "ORD-99999"}))
    assert desk.look(search, "ferrari") == desk.look(search, "88213") == ()
    assert len(desk.look(search, "giulia col")) == len(desk.look(search, "99999")) == 1
