"""Hands decisions over, once and only once each: the try is kept first, and a second try asks before it sends."""

import logging
from collections.abc import Callable
from typing import Protocol

from station.desk import Desk
from station.errands.errand import Errand, back_off
from station.errors import StorageTrouble
from station.operations.deliveries import begin_delivery, deliver_later, mark_sent, set_aside
from station.views.outbox import Outgoing, next_delivery

log = logging.getLogger(__name__)


class Addressee(Protocol):
    """Where decisions go."""

    def arrived(self, decision: str, body: bytes) -> bool:
        """Whether the other side already has this decision."""

    def send(self, decision: str, body: bytes) -> None:
        """The other side has it. Raises StorageTrouble; code "conflict" means that it will never take it."""


class DeliverDecisions(Errand):
    """Sends one decision after the other."""

    name = "deliver"

    def __init__(self, desk: Desk, addressee: Addressee, heard: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._desk = desk
        self._addressee = addressee
        self._heard = heard

    def work_once(self) -> bool:
        """One decision is out, waits for its next try, or is set aside for a person."""
        job = self._desk.look(next_delivery)
        if job is None or not self._desk.do_unattended(begin_delivery, job.decision):
            return False
        try:
            self._hand_over(job)
        except StorageTrouble as trouble:
            self._put_off(job, trouble)
        except Exception:
            self._put_off(job, StorageTrouble("unexpected"))  # in nobody's way while the log says what it was
            raise
        self._heard()
        return True

    def _hand_over(self, job: Outgoing) -> None:
        if not (job.tried and self._addressee.arrived(job.decision, job.body)):
            self._addressee.send(job.decision, job.body)
        self._desk.do_unattended(mark_sent, job.decision)

    def _put_off(self, job: Outgoing, trouble: StorageTrouble) -> None:
        log.info("decision %s not delivered: %s", job.decision, trouble)
        if trouble.code == "conflict":
            self._desk.do_unattended(set_aside, job.decision, trouble.code)
        else:
            self._desk.do_unattended(deliver_later, job.decision, trouble.code, back_off(job.tries))
