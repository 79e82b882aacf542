"""The screen draws a label for its preview while the errand draws one for the printer: neither spoils the other."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from station.printing.return_label import return_label
from station.printing.slip import slip
from tests.printing.samples import LABEL, SLIP, album

TIMES = 30


def test_labels_and_slips_drawn_at_the_same_time_come_out_as_when_drawn_alone() -> None:
    # given
    _, read = album(0)
    alone = (return_label(LABEL), slip(SLIP, read))
    together = Barrier(3, timeout=60)

    def draw(what: int) -> set[bytes]:
        drawn = set()
        for _ in range(TIMES):
            together.wait()
            drawn.add(slip(SLIP, read) if what else return_label(LABEL))
        return drawn

    # when
    with ThreadPoolExecutor(3) as threads:
        labels, slips, more_labels = threads.map(draw, (0, 1, 0))
    # then
    assert labels == more_labels == {alone[0]}
    assert slips == {alone[1]}
