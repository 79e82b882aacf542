"""An errand works by itself in a thread of its own, and is gone when it is stopped."""

import threading

import pytest

from station.errands.deliver_decisions import DeliverDecisions
from station.errands.errand import Errand
from station.errors import StorageTrouble
from tests.quiet_bench import Addressee, QuietBench

PATIENCE = 60.0


class Counting(Errand):
    """Does what it is told, job by job, and says how often it looked."""

    name = "counting"
    interval = 60.0

    def __init__(self, *jobs: object) -> None:
        super().__init__()
        self.jobs = list(jobs)
        self.looks = 0
        self.idle = threading.Semaphore(0)

    def work_once(self) -> bool:
        self.looks += 1
        if not self.jobs:
            self.idle.release()
            return False
        job = self.jobs.pop(0)
        if isinstance(job, Exception):
            self.idle.release()
            raise job
        return True

    def waits(self) -> None:
        assert self.idle.acquire(timeout=PATIENCE)


def names() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_an_errand_takes_job_after_job_and_then_waits_until_it_is_poked() -> None:
    # given
    errand = Counting("a", "b", "c")
    errand.start()
    try:
        errand.waits()
        assert (errand.jobs, errand.looks) == ([], 4)
        # when there is something to do again
        errand.jobs.append("d")
        errand.poke()
        # then
        errand.waits()
        assert errand.jobs == []
    finally:
        errand.stop()
    assert "errand-counting" not in names()


def test_an_errand_that_was_stopped_can_be_started_again() -> None:
    errand = Counting()
    for _ in range(2):
        errand.start()
        assert "errand-counting" in names()
        errand.waits()
        errand.stop()
        assert errand.stopping
        assert "errand-counting" not in names()


def test_an_errand_that_never_started_can_be_stopped() -> None:
    Counting().stop()


@pytest.mark.expects_log("errand counting waits: disk_full")
def test_trouble_with_the_disk_makes_an_errand_wait_and_not_end() -> None:
    errand = Counting(StorageTrouble("disk_full"), "next")
    errand.interval = 0.001
    errand.start()
    errand.waits()
    errand.waits()
    errand.stop()
    assert errand.jobs == []


@pytest.mark.expects_log("errand counting failed")
def test_a_mistake_of_ours_is_in_the_log_and_the_errand_goes_on() -> None:
    errand = Counting(ZeroDivisionError(), "next")
    errand.interval = 0.001
    errand.start()
    errand.waits()
    errand.waits()
    errand.stop()
    assert errand.jobs == []


def test_an_errand_is_stopped_at_once_however_long_it_would_wait() -> None:
    errand = Counting()
    errand.interval = 3600
    errand.start()
    errand.waits()
    errand.stop()
    assert "errand-counting" not in names()


def test_the_job_in_hand_is_finished_before_an_errand_stops(bench: QuietBench) -> None:
    # given an addressee that takes its time
    began, may_end = threading.Event(), threading.Event()

    class Slow(Addressee):
        def send(self, decision: str, body: bytes) -> None:
            began.set()
            assert may_end.wait(PATIENCE)
            super().send(decision, body)

    bench.arrives()
    bench.checks_and_confirms()
    bench.clock.forward(seconds=60)
    service = Slow()
    errand = DeliverDecisions(bench.desk, service)
    errand.start()
    assert began.wait(PATIENCE)
    # when
    stopper = threading.Thread(target=errand.stop)
    stopper.start()
    may_end.set()
    stopper.join(PATIENCE)
    # then
    assert len(service.taken) == 1
    assert bench.case.decision.sent_at is not None  # type: ignore[union-attr]  # it is decided


def test_the_window_hears_of_every_job(bench: QuietBench) -> None:
    heard: list[None] = []
    bench.arrives()
    bench.checks_and_confirms()
    errand = DeliverDecisions(bench.desk, bench.service, lambda: heard.append(None))
    assert not errand.work_once()
    bench.clock.forward(seconds=60)
    assert errand.work_once()
    assert len(heard) == 1
