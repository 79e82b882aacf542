"""Days on which somebody outside wants to see what happened: a carrier, a customer, a court."""

import hashlib
import re

from station.domain.evidence import Slot
from station.domain.verdict import Reason
from station.operations.dossiers import keep_dossier
from station.views.load_case import load_timeline
from tests.builders import ANNA, LUCA, RMA, Homes, a_simple_item, an_item
from tests.dossiers import dossier_of, photograph
from tests.policies import technostok
from tests.printing.samples import text_of
from tests.quiet_bench import QuietBench


def test_a22_the_carrier_is_shown_the_parcel_from_all_sides(homes: Homes) -> None:
    # given a parcel that was crushed on its way with what was in it, and a supervisor who confirms all the same
    homes.policy = technostok()
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives(customer={"kind": "BUSINESS"}, items=[an_item(sealed_product=False)])
    bench.answer_all(packaging="DAMAGED", use="CUSTOMER_DAMAGE")
    for seed in range(4):
        bench.photo(Slot.PARCEL, content=photograph(seed))
    bench.photo(Slot.FRONT, content=photograph(4))
    bench.photo(Slot.DEFECT, content=photograph(5))
    bench.signs_in(LUCA)
    bench.confirm()
    # when its dossier is made for the carrier, who need not know who works here
    pdf = dossier_of(bench, "en", names=False)
    # then
    text = text_of(pdf)
    assert "Carrier claim (1.1)" in text
    assert "Damaged" in text
    assert "1234567890123456789" in text
    assert all(photograph(seed) in pdf for seed in range(6))
    assert "Rossi" not in text


def test_a_dossier_of_last_week_can_still_be_checked_after_the_case_went_on(bench: QuietBench) -> None:
    # given a refusal and its dossier
    bench.arrives(items=[a_simple_item(1)])
    bench.photo(Slot.DEFECT, content=photograph(1))
    bench.refuse(Reason.USED)
    bench.deliver()
    bench.signs_in(LUCA)
    first = dossier_of(bench, "en")
    bench.desk.do(keep_dossier, RMA, "en", True, hashlib.sha256(first).hexdigest())
    # when the case is opened again and decided otherwise, and somebody asks for another one
    bench.clock.forward(days=7)
    bench.reopen("Il cliente ha ragione")
    bench.signs_in(ANNA)
    bench.checks_and_confirms()
    second = dossier_of(bench, "en")
    # then the first one still has its place in the chain, and the journal knows it
    told = re.search(r"entry (\d+), SHA-256 ((?:[0-9a-f]{8} ){7}[0-9a-f]{8})", text_of(first))
    assert told is not None
    ((held,),) = bench.sql("SELECT lower(hex(hash)) FROM journal WHERE seq = ?", int(told[1]))
    assert told[2].replace(" ", "") == held
    made = [line.facts["sha256"] for line in bench.desk.look(load_timeline, RMA) if line.kind == "DossierMade"]
    assert made == [hashlib.sha256(first).hexdigest()]
    # and the second one tells of both decisions, of the reason, and of the first dossier
    text = text_of(second)
    for part in ("✓ Confirmed", "replaces 1", "sent 23/11/2026", "“Il cliente ha ragione”", "Dossier made, with names"):
        assert part in text
    assert "■ Refused" in text_of(first)
