"""What a scan is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain import codes

FORMS = codes.Forms()


def read(raw: str) -> codes.Code:
    return codes.read(raw, FORMS)


@pytest.mark.parametrize("raw", ["RMA-2026-004817", "  RMA-2026-004817\r\n", "]C1RMA-2026-004817"])
def test_the_label_of_a_return_is_its_number(raw):
    assert read(raw) == codes.RmaNumber("RMA-2026-004817")


def test_a_number_typed_in_small_letters_is_still_a_number():
    assert read("rma-2026-004817") == codes.RmaNumber("rma-2026-004817")


def test_the_label_that_goes_back_names_its_case():
    assert read("rma-2026-004817-r2") == codes.ReturnCode("RMA-2026-004817-R2", "RMA-2026-004817")


def test_the_label_of_the_longest_number_names_its_case():
    number = "RMA-" + "9" * 60
    long_forms = codes.Forms(r"RMA-\d+")
    assert codes.read(f"{number}-R999", long_forms) == codes.ReturnCode(f"{number}-R999", number)


@pytest.mark.parametrize("raw", ["", "   ", "ab", "\x00\x00\x00\x00", "RMA\x002026", "a" * 70, "RMA-２０２６-004817"])
def test_what_no_label_carries_is_unreadable(raw):
    assert isinstance(read(raw), codes.Unreadable)


def test_a_burst_of_ten_megabytes_is_unreadable_and_not_a_crash():
    assert read("R" * 10_000_000) == codes.Unreadable(10_000_000)


@pytest.mark.parametrize("raw", ["../../etc/passwd", "'; DROP TABLE cases;--", "=cmd|' /C calc'!A0"])
def test_hostile_text_is_only_an_unknown_code(raw):
    assert read(raw) == codes.UnknownCode(raw)


def test_a_badge_is_never_shown():
    badge = read("b-" + "a2" * 13)
    assert isinstance(badge, codes.Badge)
    assert "A2A2" not in repr(badge)


@pytest.mark.parametrize("verb", "CRHPNUL")
def test_each_command_of_the_sheet_is_read_back(verb):
    assert read(codes.command_text(verb)) == codes.Command(verb)


def test_a_command_with_a_wrong_check_letter_does_nothing():
    wrong = "B" if codes.check_letter("C") != "B" else "D"
    assert read("TSBENCHC" + wrong) == codes.Unreadable(9)


@pytest.mark.parametrize("raw", ["8012345678901", "96385074", "036000291452"])
def test_a_product_code_needs_its_check_digit(raw):
    right = codes.gtin_is_valid(raw)
    assert isinstance(read(raw), codes.ProductCode if right else codes.UnknownCode)


def test_the_check_digit_is_the_one_of_gs1():
    assert codes.gtin_is_valid("4006381333931")
    assert not codes.gtin_is_valid("4006381333932")


def test_a_gs1_element_string_gives_gtin_and_serial():
    assert read("]d20104006381333931\x1d217HK2-99101") == codes.ProductCode("4006381333931", "7HK2-99101")
    assert read("0104006381333931217HK2") == codes.ProductCode("4006381333931", "7HK2")


def test_a_gs1_element_string_with_a_wrong_check_digit_is_no_product():
    assert not isinstance(read("010400638133393221X"), codes.ProductCode)


@pytest.mark.parametrize(
    ("raw", "carrier"), [("RR123456785IT", "UPU"), ("1Z999AA10123456784", "UPS"), ("1234567890123456789", "BRT")]
)
def test_a_carriers_number_is_a_hint(raw, carrier):
    assert read(raw) == codes.TrackingNumber(raw, carrier)


def test_tags_on_a_shelf_are_known():
    assert read("U-milano-2-17") == codes.UnitTag("U-milano-2-17")
    assert read("Q-milano-2-3") == codes.UnitTag("Q-milano-2-3")


def test_a_shop_may_give_its_numbers_another_form():
    forms = codes.Forms(r"RET\d{5}")
    assert codes.read("RET00017", forms) == codes.RmaNumber("RET00017")
    assert codes.read("RMA-2026-004817", forms) == codes.UnknownCode("RMA-2026-004817")


@given(st.text(max_size=80))
def test_whatever_is_scanned_is_one_code_and_never_an_error(raw):
    assert read(raw) == read(raw)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://id.gs1.org/01/09521230000208/21/A1", codes.ProductCode("9521230000208", "A1")),
        ("HTTPS://example.com/some/path/01/9521230000208/10/LOT?x=1", codes.ProductCode("9521230000208")),
        ("https://example.com/01/9521230000209", codes.WebAddress("https://example.com/01/9521230000209")),
        ("https://example.com/01/123456789/21/A1", codes.WebAddress("https://example.com/01/123456789/21/A1")),
        ("http://example.com/win", codes.WebAddress("http://example.com/win")),
    ],
)
def test_a_product_in_a_digital_link_is_known_and_any_other_address_is_not_followed(
    text: str, code: codes.Code
) -> None:
    assert read(text) == code
