"""The badge is read by two readers, and its secret stands in no words of the card."""

import pytest

from station.domain.badge import new_badge
from station.domain.codes import Badge, Forms, read
from station.domain.people import Role
from station.errors import Refusal, Refused
from station.printing.badge_card import badge_card, recovery_sheet
from tests.printing.samples import read_by_both, seen, size_of, text_of


@pytest.mark.parametrize("language", ["it", "en", "fr"])
@pytest.mark.parametrize("role", Role)
def test_both_decoders_read_the_badge_and_nobody_else_does(language: str, role: Role) -> None:
    badge = new_badge()
    pdf = badge_card(badge, "Anna Rossi", role, "Milano · postazione 2", language)
    assert size_of(pdf) == pytest.approx((105, 74), abs=0.2)
    for found in read_by_both(seen(pdf, 300)):
        assert {read(text, Forms()) for text in found} == {Badge(badge)}
    text = text_of(pdf)
    assert "Anna Rossi" in text
    assert badge[2:] not in text.replace(" ", "")
    assert badge.encode() not in pdf


def test_a_name_that_cannot_be_printed_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        badge_card(new_badge(), "Anna \U0001f600", Role.OPERATOR, "Milano", "it")
    assert refused.value.refusal is Refusal.UNPRINTABLE


@pytest.mark.parametrize("language", ["it", "en", "fr"])
def test_the_recovery_code_can_be_read_on_its_sheet(language: str) -> None:
    assert "ABCD-EFGH-2345-WXYZ" in text_of(recovery_sheet("ABCD-EFGH-2345-WXYZ", "Zoe", "Milano", language))
