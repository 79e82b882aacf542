"""What ships as sample data is what the station takes: every case, its photographs, and the labels in the films."""

from pathlib import Path

import cv2
import numpy as np
import pytest

import resources
from station.devices.decoder import Symbology, decode
from station.domain.codes import gtin_is_valid
from station.exchange.case_document import CaseDocument
from station.exchange.case_file import cases_in

DEMO = Path(resources.__file__).parent / "demo"
CASES = sorted((DEMO / "cases").glob("*.json"))
LABELS = sorted([*DEMO.glob("film/*/label.mp4"), *DEMO.glob("film/return/*.mp4")])


def cases(file: Path) -> list[CaseDocument]:
    found = list(cases_in(file))
    good = [case for case in found if isinstance(case, CaseDocument)]
    assert good == found
    return good


def test_every_sample_case_is_taken_and_bears_the_name_of_its_file():
    assert len(CASES) >= 44
    for file in CASES:
        assert [case.rma_number for case in cases(file)] == [file.stem]


def test_the_sample_table_is_taken():
    assert [len(case.items) for case in cases(DEMO / "cases.csv")] == [1, 2, 1]


def test_no_serial_or_tracking_number_belongs_to_two_sample_cases():
    everything = [case for file in [*CASES, DEMO / "cases.csv"] for case in cases(file)]
    serials = [serial for case in everything for item in case.items for serial in item.serial_numbers or ()]
    tracked = [number for case in everything if case.shipment for number in case.shipment.tracking_numbers or ()]
    assert len(set(serials)) == len(serials)
    assert len(set(tracked)) == len(tracked)


def test_sample_products_have_true_gtins():
    everything = [case for file in CASES for case in cases(file)]
    wrong = {item.gtin for case in everything for item in case.items if item.gtin and not gtin_is_valid(item.gtin)}
    # the case that repeats the example of the published document word for word
    assert wrong == {"8012345678901"}


def test_every_photograph_that_a_sample_case_names_is_there():
    named = {document.file for file in CASES for case in cases(file) for document in case.documents or ()}
    there = {str(path.relative_to(DEMO / "cases")) for path in (DEMO / "cases").glob("*/*.jpg")}
    assert named == there


@pytest.mark.parametrize("film", LABELS, ids=lambda film: f"{film.parent.name}/{film.stem}")
def test_the_film_of_a_label_shows_its_code_and_no_other(film):
    capture = cv2.VideoCapture(str(film))
    delivered, picture = capture.read()
    capture.release()
    assert delivered
    wanted = film.parent.name if film.stem == "label" else film.stem
    seen = [(sighting.text, sighting.symbology) for sighting in decode(np.asarray(picture, np.uint8))]
    assert seen == [(wanted, Symbology.CODE128)]
