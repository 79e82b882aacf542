"""The journal knows of every dossier that was made."""

from station.errors import Refusal
from station.operations.dossiers import keep_dossier
from tests.builders import LUCA, RMA, a_simple_item
from tests.quiet_bench import QuietBench


def test_a_dossier_is_told_of_once_with_its_language_and_hash(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1)])
    bench.refuses(Refusal.NO_RIGHT, bench.desk.do, keep_dossier, RMA, "it", True, "ab" * 32)
    bench.signs_in(LUCA)
    for _ in range(2):
        bench.desk.do(keep_dossier, RMA, "it", False, "ab" * 32)
    bench.desk.do(keep_dossier, RMA, "it", False, "cd" * 32)
    assert bench.happened.count("DossierMade") == 2
    assert bench.journal_holds
    bench.refuses(Refusal.UNKNOWN_CASE, bench.desk.do, keep_dossier, "RMA-2026-999999", "it", True, "ab" * 32)
