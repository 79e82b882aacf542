"""What happens to the people of a station. No badge, no PIN and no name: the login is enough."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class PersonDisabled(Event):
    """Somebody may not sign in any more."""

    login: str


@dataclass(frozen=True, slots=True)
class PersonEnabled(Event):
    """Somebody may sign in again."""

    login: str


@dataclass(frozen=True, slots=True)
class PinChanged(Event):
    """Somebody has another PIN."""

    login: str


@dataclass(frozen=True, slots=True)
class BadgeIssued(Event):
    """Somebody has a new badge; the one before opens nothing any more."""

    login: str


@dataclass(frozen=True, slots=True)
class PurchasesNamed(Event):
    """It was written down as which customer somebody buys here."""

    login: str


@dataclass(frozen=True, slots=True)
class Recovered(Event):
    """The recovery code was used to give an administrator a new PIN."""

    login: str
