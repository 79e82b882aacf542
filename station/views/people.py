"""Who can sign in."""

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
