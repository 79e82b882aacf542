"""How far a decision came on its way out."""

from enum import StrEnum


class DeliveryState(StrEnum):
    """TRYING is committed before the sending: after a crash nobody knows whether it arrived."""

    WAITING = "WAITING"
    TRYING = "TRYING"
    SENT = "SENT"
    SET_ASIDE = "SET_ASIDE"
    WITHDRAWN = "WITHDRAWN"


CONTRADICTED = "contradicted"
"""The trouble of a decision that is held back: customer service has said otherwise meanwhile."""

APPROVED_AGAIN = "approved_again"
"""The trouble of one that is held back still, although customer service has changed its mind once more."""
