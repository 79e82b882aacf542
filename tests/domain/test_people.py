"""Roles and their rights, PINs, badges and recovery codes."""

import re

import pytest

from station.domain.badge import fingerprint, new_badge, new_recovery_code, plain_code
from station.domain.people import (
    LONGEST_PIN,
    Operator,
    Right,
    Role,
    is_own_purchase,
    is_pin,
    may,
    signs_with_badge_alone,
)


def rights(role: Role) -> set[Right]:
    return {right for right in Right if may(Operator("a", "A", role), right)}


def test_each_role_may_do_what_the_one_below_may_and_more() -> None:
    assert rights(Role.OPERATOR) < rights(Role.SUPERVISOR) < rights(Role.ADMINISTRATOR) == set(Right)
    assert rights(Role.ADMINISTRATOR) - rights(Role.SUPERVISOR) == {Right.MANAGE_PEOPLE, Right.CHANGE_SETTINGS}


@pytest.mark.parametrize(
    ("role", "pin", "fits"),
    [
        (Role.OPERATOR, "1234", True),
        (Role.OPERATOR, "123", False),
        (Role.OPERATOR, "1" * LONGEST_PIN, False),
        (Role.OPERATOR, "12" * (LONGEST_PIN // 2), True),
        (Role.OPERATOR, "12" * LONGEST_PIN, False),
        (Role.OPERATOR, "12 4", False),
        (Role.OPERATOR, "١٢٣٤", False),
        (Role.SUPERVISOR, "1234567", False),
        (Role.SUPERVISOR, "12345678", True),
    ],
)
def test_a_pin_is_ascii_digits_and_long_enough_for_the_role(role: Role, pin: str, fits: bool) -> None:
    assert is_pin(role, pin) is fits


def test_the_badge_alone_is_enough_for_operators() -> None:
    assert [role for role in Role if signs_with_badge_alone(role)] == [Role.OPERATOR]


def test_no_two_badges_are_alike_and_a_fingerprint_says_nothing_without_the_key() -> None:
    badges = {new_badge() for _ in range(100)}
    assert len(badges) == 100
    assert all(re.fullmatch(r"B-[A-Z2-7]{26}", badge) for badge in badges)
    badge = badges.pop()
    assert fingerprint(b"key", badge) == fingerprint(b"key", badge.lower())
    assert fingerprint(b"key", badge) != fingerprint(b"other", badge)


def test_a_recovery_code_is_read_whatever_its_hyphens() -> None:
    code = new_recovery_code()
    assert plain_code(f" {code.lower().replace('-', ' ')} ") == code.replace("-", "")


@pytest.mark.parametrize(
    ("buys_as", "email", "name", "own"),
    [
        ("", "", "", False),
        ("a@example.com", "A@Example.com", "Somebody", True),
        ("anna  rossi", "", "Anna Rossi", True),
        ("anna rossi", "b@example.com", "Bruno", False),
    ],
)
def test_a_purchase_is_known_by_address_or_name(buys_as: str, email: str, name: str, own: bool) -> None:
    assert is_own_purchase(buys_as, email, name) is own
