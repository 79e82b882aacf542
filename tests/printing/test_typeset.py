"""Breaking and fitting: every character survives and no row is wider than its room."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.errors import Refusal, Refused
from station.printing.fonts import Cut, missing_glyphs, plain, width
from station.printing.typeset import Line, fit, shrink, wrap

WORDS = st.text(st.sampled_from("abcdefgh ijWM-/,.éßőΩЖệ1234567890"), max_size=120).map(plain)


@settings(max_examples=60, deadline=None)
@given(WORDS, st.floats(40, 300))
def test_wrapping_loses_no_character_and_keeps_to_the_room(text: str, room: float) -> None:
    rows = wrap(text, room, Cut.MEDIUM, 12)
    assert "".join(rows).replace(" ", "") == text.replace(" ", "")
    assert all(width(row, Cut.MEDIUM, 12) <= room for row in rows)


def test_rows_break_at_spaces_before_they_break_in_words() -> None:
    assert wrap("Strada Farini Superiore", 70, Cut.REGULAR, 10) == ("Strada Farini", "Superiore")


def test_a_word_wider_than_the_room_breaks_after_a_sign() -> None:
    assert wrap("Donaudampf-Schifffahrt", 80, Cut.REGULAR, 10) == ("Donaudampf-", "Schifffahrt")


def test_text_shrinks_before_it_wraps_and_wraps_before_it_is_refused() -> None:
    # given
    short, longer, longest = "Parma", "P" * 20, "P" * 60
    # when
    sizes = [fit([Line(text)], 150, 60, (20, 10, 6), "city") for text in (short, longer, longest)]
    # then
    assert sizes[0].size == 20
    assert len(sizes[1].rows) == 1
    assert 10 <= sizes[1].size < 20
    assert len(sizes[2].rows) > 1
    with pytest.raises(Refused) as refused:
        fit([Line("P" * 2000)], 150, 60, (20, 10, 6), "city")
    assert refused.value.refusal is Refusal.TOO_LONG
    assert refused.value.facts == {"field": "city"}


def test_a_shrunk_row_is_as_wide_as_its_room() -> None:
    size = shrink("RESO AL CLIENTE", 50, Cut.BOLD, 16, 0.4)
    assert width("RESO AL CLIENTE", Cut.BOLD, size) < 50
    assert shrink("RESO", 500, Cut.BOLD, 16) == 16


@pytest.mark.parametrize(
    "text",
    ["Łódź Øvrebø Þór İğdır", "Nguyễn Thị Hồng Phượng", "Αθήνα, Ελλάδα", "Київ, Хрещатик, ЉЊЏ", "€ № © ™ × – “”"],
)
def test_the_alphabets_of_europe_and_vietnam_are_all_there(text: str) -> None:
    assert missing_glyphs(text) == ""


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("王 Wang 芳", "王芳"),
        ("Rossi 👩‍🔧", "👩🔧"),
        ("שלום", "שלום"),
        ("مرحبا ١٢", "مرحبا١٢"),
        ("ไทย ไทย", "ไทย"),
        ("bad \ud800 half", "\ufffd"),
        ("x\u0302 e\u0302", "\u0302"),
    ],
)
def test_missing_characters_are_named_once_and_in_order(text: str, missing: str) -> None:
    assert missing_glyphs(text) == missing


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Mario\u202e issoR", "Mario issoR"),
        ("a\u200bb\u2066c\u2069", "abc"),
        ("  line\r\n\tbreak\x00 ", "line break"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("\uff37\uff41\uff4e\uff47 \U0001d406\U0001d422\U0001d42e", "Wang Giu"),
    ],
)
def test_invisible_and_fancy_characters_become_plain_ones(text: str, printed: str) -> None:
    assert plain(text) == printed
