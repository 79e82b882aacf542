"""The dossier of a case with forty photographs, against writing the same JPEGs into a PDF and nothing else."""

import io
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2

from station import opening
from station.desk import Desk
from station.domain.evidence import Slot
from station.dossier.make import Wanted, make
from station.views.dossier import photographs
from station.views.load_dossier import load_dossier
from tests.benchmarks.measure import Row, by_turns, row
from tests.benchmarks.shutter import picture
from tests.benchmarks.sizes import Sizes
from tests.builders import ANNA, RMA, Clock, a_case, a_simple_item, take
from tests.quiet_bench import QuietBench

PHOTOS, ON_A_PAGE = 40, 6
SHOWN = (240, 135)
WORDS = 8.0
"""Fourteen pages of text and the hash of every file cost more than copying the bytes, which is next to nothing."""


def measure(sizes: Sizes) -> list[Row]:
    """Against reportlab as it comes, which writes bytes as letters; and, with all its words, against bare bytes."""
    with tempfile.TemporaryDirectory() as scratch:
        settings = opening.prepare_home(Path(scratch))
        desk = opening.open_desk(settings)
        try:
            paths = photographed(desk)
            few, many = range(min(3, sizes.dossiers)), range(sizes.dossiers)
            work: list[Callable[[], object]] = [partial(whole, desk) for _ in many]
            usual: list[Callable[[], object]] = [partial(bare, paths, 1) for _ in few]
            bytes_alone: list[Callable[[], object]] = [partial(bare, paths, 0) for _ in many]
            bare_rows = row(f"dossier of {PHOTOS} photographs", 1.5, by_turns(work[: len(few)], usual, 1))
            copied = by_turns(work, bytes_alone, 1)
            return [bare_rows, row("the same", WORDS, copied, "beside copying its bytes")]
        finally:
            desk.close()


def photographed(desk: Desk) -> list[str]:
    """A case of ten units with four photographs each; the paths of all."""
    opening.add_sample_people(desk)
    desk.operator = ANNA
    take(desk, a_case(items=[a_simple_item(line) for line in range(1, 11)]))
    bench = QuietBench(desk, Clock())
    bench.scan()
    for number in range(PHOTOS):
        _, encoded = cv2.imencode(".jpg", picture(number), [cv2.IMWRITE_JPEG_QUALITY, 90])
        bench.photo(tuple(Slot)[3 + number % 4], 1 + number // 4, 1, content=encoded.tobytes())
    return [photo.path for photo in photographs(bench.case)]


def whole(desk: Desk) -> None:
    """Loaded, measured, laid out and written."""
    view = desk.look(load_dossier, RMA)
    assert view is not None
    assert len(make(view, Wanted("it"))) > 0


def bare(paths: list[str], letters: int) -> None:
    """The JPEGs on pages, and no word."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = letters
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1)
    for number, path in enumerate(paths):
        if number and number % ON_A_PAGE == 0:
            canvas.showPage()
        across, down = number % 2, number % ON_A_PAGE // 2
        canvas.drawImage(path, 50 + 250 * across, 600 - 200 * down, *SHOWN)
    canvas.save()
    assert len(file.getvalue()) > 0
