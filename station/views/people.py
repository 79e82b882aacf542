"""Who can sign in, and who could once."""

from dataclasses import dataclass
from datetime import datetime

from station.domain.people import Role


@dataclass(frozen=True, slots=True)
class SignInName:
    """One name on the sign-in page; `locked_until` is set while the PIN is locked."""

    login: str
    name: str
    role: Role
    locked_until: datetime | None


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person as the administrator sees them."""

    login: str
    name: str
    role: Role
    enabled: bool
    has_badge: bool
    locked_until: datetime | None
    buys_as: str
