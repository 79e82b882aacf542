"""A queue's printer: it is printed when the queue says so, and every way of failing has its word."""

import socket
import threading
from collections.abc import Iterator

import pytest

from station.devices.device import DeviceState
from station.devices.ipp_printer import IppPrinter
from station.devices.ipp_queue import Broken, IppQueue, NotReached
from station.devices.printer import DocumentFormat, PrintResult
from station.errors import DeviceTrouble
from tests.devices import ipp_server as ipp
from tests.devices.seen import Seen

PDF = b"%PDF-1.4\n" + b"label " * 3000


@pytest.fixture
def machine() -> ipp.TestPrinter:
    return ipp.TestPrinter()


@pytest.fixture
def server(machine: ipp.TestPrinter) -> Iterator[ipp.Server]:
    made = ipp.Server(machine)
    yield made
    made.close()


@pytest.fixture
def printer(server: ipp.Server) -> IppPrinter:
    return IppPrinter(server.uri, deadline=20.0, poll=0.01)


def trouble(printer: IppPrinter) -> str:
    with pytest.raises(DeviceTrouble) as raised:
        printer.print(PDF, "RMA-2026-004812-R1")
    return raised.value.code


def soon_over(server: ipp.Server) -> IppPrinter:
    """A printer whose deadline passes after a few questions, by a clock of its own."""
    ticks = iter(range(1000))
    return IppPrinter(server.uri, deadline=6.0, poll=0.001, clock=lambda: float(next(ticks)))


def test_a_job_is_followed_until_the_queue_says_completed(machine: ipp.TestPrinter, printer: IppPrinter) -> None:
    # given
    machine.script = [ipp.PENDING, ipp.PROCESSING, ipp.PROCESSING, ipp.COMPLETED]
    # when
    outcome = printer.print(PDF, "Étichetta RMA-2026-004812-R1")
    # then
    assert outcome.result is PrintResult.PRINTED
    assert outcome.reference == "17"
    assert machine.documents == [PDF]
    assert machine.titles == ["Étichetta RMA-2026-004812-R1"]
    assert machine.user_names == ["banco-resi"]
    assert printer.takes is DocumentFormat.PDF


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        (b"media-empty-error", "no_media"),
        (b"media-needed", "no_media"),
        (b"media-jam", "paper_jam"),
        (b"cover-open", "cover_open"),
        (b"door-open-error", "cover_open"),
        (b"toner-empty", "no_ink"),
        (b"offline-report", "offline"),
        (b"paused", "paused"),
    ],
)
def test_a_job_that_waits_says_why_and_is_printed_when_somebody_has_seen_to_it(
    machine: ipp.TestPrinter, printer: IppPrinter, reason: bytes, code: str
) -> None:
    # given
    machine.script = [ipp.PROCESSING]
    machine.printer_reasons = [b"media-low-warning", reason]
    waits: Seen[str] = Seen()

    def see_to_it(why: str) -> None:
        waits(why)
        machine.printer_reasons = [b"none"]
        machine.script = [ipp.COMPLETED] if why == "" else [ipp.PROCESSING]

    # when
    outcome = printer.print(PDF, "label", see_to_it)
    # then
    assert waits.all == [code, ""]
    assert outcome.result is PrintResult.PRINTED


def test_nobody_is_told_of_a_trouble_that_lasts_one_moment(machine: ipp.TestPrinter, printer: IppPrinter) -> None:
    # given a job that connects to its printer, as every job does
    machine.script = [ipp.STOPPED, ipp.PROCESSING, ipp.COMPLETED]
    waits: Seen[str] = Seen()
    # when
    printer.print(PDF, "label", waits)
    # then
    assert waits.all == []


def test_a_job_that_waits_too_long_is_cancelled_and_did_not_come_out(
    machine: ipp.TestPrinter, server: ipp.Server
) -> None:
    # given
    machine.script = [ipp.PROCESSING]
    machine.printer_reasons = [b"media-empty"]
    # then
    assert trouble(soon_over(server)) == "no_media"
    assert machine.cancelled


def test_a_job_that_cannot_be_cancelled_leaves_it_unsure(machine: ipp.TestPrinter, server: ipp.Server) -> None:
    # given
    machine.script = [ipp.PENDING]
    machine.printer_state = ipp.PRINTER_STOPPED
    machine.may_cancel = False
    # then
    assert trouble(soon_over(server)) == "unsure"


def test_a_job_that_takes_too_long_while_it_prints_leaves_it_unsure(
    machine: ipp.TestPrinter, server: ipp.Server
) -> None:
    # given no reason at all
    machine.script = [ipp.PROCESSING]
    # then
    assert trouble(soon_over(server)) == "unsure"


def test_a_job_that_comes_out_while_it_is_given_up_is_printed(machine: ipp.TestPrinter, server: ipp.Server) -> None:
    # given
    machine.may_cancel = False
    machine.script = [ipp.PENDING] * 6 + [ipp.COMPLETED]
    ticks = iter([0.0, *(1.0 for _ in range(5)), 99.0])
    printer = IppPrinter(server.uri, deadline=50.0, poll=0.001, clock=lambda: next(ticks))
    # then
    assert printer.print(PDF, "label").result is PrintResult.PRINTED


@pytest.mark.parametrize(
    ("state", "reasons", "printer_reasons", "code"),
    [
        (ipp.CANCELLED, [b"job-canceled-by-user"], [b"none"], "cancelled"),
        (ipp.CANCELLED, [b"processing-to-stop-point"], [b"paused"], "cancelled"),
        (ipp.CANCELLED, [b"none"], [b"cover-open"], "cover_open"),
        (ipp.ABORTED, [b"aborted-by-system"], [b"none"], "aborted"),
        (ipp.ABORTED, [b"aborted-by-system"], [b"media-jam"], "paper_jam"),
        (ipp.COMPLETED, [b"job-completed-with-errors"], [b"none"], "unsure"),
    ],
)
def test_a_job_that_ends_without_a_label_says_how(
    machine: ipp.TestPrinter,
    printer: IppPrinter,
    state: int,
    reasons: list[bytes],
    printer_reasons: list[bytes],
    code: str,
) -> None:
    machine.script = [ipp.PROCESSING, state]
    machine.job_reasons = reasons
    machine.printer_reasons = printer_reasons
    assert trouble(printer) == code


def test_a_queue_that_says_no_has_printed_nothing(machine: ipp.TestPrinter, printer: IppPrinter) -> None:
    machine.declines_jobs = 0x0506
    assert trouble(printer) == "rejected"
    machine.declines_jobs = 0x0406
    assert trouble(printer) == "no_such_printer"
    machine.declines_jobs, machine.accepting = 0, False
    assert trouble(printer) == "rejected"
    assert machine.documents == []


def test_a_printer_that_nobody_answers_for_is_unreachable() -> None:
    # given a port that was just closed
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    printer = IppPrinter(f"ipp://127.0.0.1:{port}/printer")
    # then
    assert trouble(printer) == "unreachable"
    assert printer.state().trouble == "unreachable"


def test_a_line_that_breaks_while_the_document_is_sent_leaves_it_unsure(
    machine: ipp.TestPrinter, printer: IppPrinter
) -> None:
    machine.hangs_up_on_jobs = True
    assert trouble(printer) == "unsure"


def test_a_line_that_breaks_after_the_job_was_accepted_leaves_it_unsure(
    machine: ipp.TestPrinter, printer: IppPrinter
) -> None:
    machine.answers_jobs = False
    assert trouble(printer) == "unsure"
    assert machine.documents == [PDF]


def test_stopping_cancels_a_job_that_waits_and_lets_no_other_begin(
    machine: ipp.TestPrinter, server: ipp.Server
) -> None:
    # given a job that waits for paper
    machine.script = [ipp.PENDING]
    machine.printer_reasons = [b"media-empty"]
    printer = IppPrinter(server.uri, deadline=600.0, poll=0.01)
    codes: list[str] = []
    errand = threading.Thread(target=lambda: codes.append(trouble(printer)))
    errand.start()
    assert machine.asked.wait(60)
    # when
    printer.stop()
    errand.join(60)
    # then
    assert codes == ["stopped"]
    assert machine.cancelled
    assert trouble(printer) == "stopped"
    assert len(machine.documents) == 1


def test_stopping_in_the_middle_of_a_print_leaves_it_unsure(machine: ipp.TestPrinter, server: ipp.Server) -> None:
    # given a job that prints without trouble, and does not end
    machine.script = [ipp.PROCESSING]
    printer = IppPrinter(server.uri, deadline=600.0, poll=0.01)
    codes: list[str] = []
    errand = threading.Thread(target=lambda: codes.append(trouble(printer)))
    errand.start()
    assert machine.asked.wait(60)
    # when
    printer.stop()
    errand.join(60)
    # then some of it may have come out
    assert codes == ["unsure"]


def test_a_document_that_was_never_sent_is_told_from_one_that_may_have_arrived(
    machine: ipp.TestPrinter, server: ipp.Server
) -> None:
    # given
    machine.hangs_up_on_jobs = True
    with pytest.raises(Broken):
        IppQueue(server.uri).submit(PDF, "label")
    # when nobody listens any more
    server.close()
    # then
    with pytest.raises(NotReached):
        IppQueue(server.uri).submit(PDF, "label")


@pytest.mark.parametrize(
    ("state", "reasons", "message", "accepting", "code"),
    [
        (3, [b"none"], b"", True, ""),
        (4, [b"none"], b"Sending data to printer.", True, ""),
        (3, [b"media-low-warning", b"marker-supply-low-report"], b"", True, ""),
        (5, [b"paused"], b"", True, "paused"),
        (5, [b"none"], b"", True, "paused"),
        (5, [b"paused", b"media-empty"], b"", True, "no_media"),
        (3, [b"none"], b"", False, "rejected"),
        (4, [b"none"], b"The printer may not exist or is unavailable at this time.", True, "unreachable"),
        (3, [b"none"], b"The printer may not exist or is unavailable at this time.", True, ""),
    ],
)
def test_the_printers_light(
    machine: ipp.TestPrinter,
    printer: IppPrinter,
    state: int,
    reasons: list[bytes],
    message: bytes,
    accepting: bool,
    code: str,
) -> None:
    # given
    machine.printer_state, machine.printer_reasons = state, reasons
    machine.printer_message, machine.accepting = message, accepting
    # when
    status = printer.state()
    # then
    assert status.trouble == code
    assert status.state is (DeviceState.TROUBLE if code else DeviceState.READY)


def test_an_answer_that_is_no_ipp_is_not_believed() -> None:
    # given something else that listens there
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            line, _ = listening.accept()
            with line:
                line.recv(65536)
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")

        other = threading.Thread(target=answer)
        other.start()
        # then
        printer = IppPrinter(f"ipp://127.0.0.1:{listening.getsockname()[1]}/printer")
        assert printer.state().trouble == "unreachable"
        other.join(60)
