"""Parcels that stand aside, and addresses that no parcel can be sent to."""

import pytest

from station.domain.case import CaseState, ServiceStatus
from station.domain.label_text import is_letter_box
from station.domain.quarantine import Aside, reasons_for


@pytest.mark.parametrize(
    ("case", "likeliest", "never"),
    [
        (None, Aside.UNIDENTIFIED, Aside.SECOND_RETURN),
        ((CaseState.REJECTED, ServiceStatus.REJECTED), Aside.NOT_APPROVED, Aside.UNIDENTIFIED),
        ((CaseState.REFUSED, ServiceStatus.APPROVED), Aside.SECOND_PARCEL, Aside.NOT_APPROVED),
        ((CaseState.IN_INSPECTION, ServiceStatus.APPROVED), Aside.UNDELIVERED, Aside.NOT_APPROVED),
    ],
)
def test_only_the_reasons_that_make_sense_are_offered_the_likeliest_first(
    case: tuple[CaseState, ServiceStatus] | None, likeliest: Aside, never: Aside
) -> None:
    reasons = reasons_for(case)
    assert reasons[0] is likeliest
    assert never not in reasons
    assert Aside.MISDIRECTED in reasons


@pytest.mark.parametrize(
    "line", ["Casella Postale 12", "PO Box 7", "P. O. Box 7", "Boîte postale 3", "c/o X, Postfach 5"]
)
def test_a_post_office_box_is_known_in_the_languages_of_the_neighbours(line: str) -> None:
    assert is_letter_box(line)


@pytest.mark.parametrize(
    "line", ["Via Boxing 3", "BP 12, 92000 Nanterre CEDEX", "Via C. P. Bach 3", "Largo Postale 1", ""]
)
def test_a_street_is_no_post_office_box(line: str) -> None:
    assert not is_letter_box(line)
