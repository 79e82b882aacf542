"""What has happened to a case, entry by entry."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One journal row of the case, for the history page. `facts` are codes, `text` is what was said with it.

    `supervisor` is the name of who the facts say agreed: the journal itself knows logins only.
    """

    at: datetime
    operator: str
    operator_name: str
    kind: str
    facts: dict[str, object]
    text: str = ""
    supervisor: str = ""
