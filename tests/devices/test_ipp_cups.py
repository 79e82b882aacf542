"""The queue's printer against the print server that warehouses have: CUPS, run by the test without privileges."""

import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from station.devices.device import DeviceState
from station.devices.found import queues
from station.devices.ipp_printer import IppPrinter
from station.devices.printer import PrintResult
from station.errors import DeviceTrouble
from tests.devices.private_cups import CUPSD, LPADMIN, PrivateCups, private_cups
from tests.devices.seen import Seen

PDF = b"%PDF-1.4\n" + b"label " * 3000

pytestmark = pytest.mark.skipif(
    CUPSD is None or LPADMIN is None,
    reason="cupsd or lpadmin is not installed: apt-get install cups",
)


class Port9100:
    """A label printer's port: keeps what it is sent."""

    def __init__(self) -> None:
        self.documents: Seen[bytes] = Seen()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.device = f"socket://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, name="port 9100")
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            with line:
                document = b""
                while chunk := line.recv(65536):
                    document += chunk
            self.documents(document)

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listening.close()


@pytest.fixture(scope="module")
def cups() -> Iterator[PrivateCups]:
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        Path(folder).chmod(0o755)  # root's server runs as nobody, who must get in
        with private_cups(Path(folder) / "home") as server:
            yield server


@pytest.fixture
def port() -> Iterator[Port9100]:
    made = Port9100()
    yield made
    made.close()


def test_the_queues_of_a_server_are_found_with_how_they_are(cups: PrivateCups, port: Port9100) -> None:
    good, tired = cups.add_queue("found_good", port.device), cups.add_queue("found_tired", port.device)
    cups.admin("cupsdisable", "found_tired")
    found = {queue.name: queue for queue in queues(f"ipp://127.0.0.1:{cups.port}/")}
    assert found["found_good"].trouble == ""
    assert found["found_tired"].trouble == "paused"
    for name, uri in (("found_good", good), ("found_tired", tired)):
        assert found[name].uri.rpartition("/")[2] == uri.rpartition("/")[2]


def test_a_job_that_cups_completes_is_printed(cups: PrivateCups, port: Port9100) -> None:
    # given
    printer = IppPrinter(cups.add_queue("good", port.device), poll=0.05)
    assert printer.state().state is DeviceState.READY
    # when
    outcome = printer.print(PDF, "RMA-2026-004812-R1")
    # then
    assert outcome.result is PrintResult.PRINTED
    assert int(outcome.reference) > 0
    port.documents.wait_for(lambda document: document == PDF)


def test_a_disabled_queue_says_paused_and_the_job_comes_out_when_it_is_enabled(
    cups: PrivateCups, port: Port9100
) -> None:
    # given
    printer = IppPrinter(cups.add_queue("disabled", port.device), poll=0.05)
    cups.admin("cupsdisable", "disabled")
    waits: Seen[str] = Seen()

    def see_to_it(why: str) -> None:
        waits(why)
        if why:
            assert port.documents.all == []
            cups.admin("cupsenable", "disabled")

    # when
    outcome = printer.print(PDF, "label", see_to_it)
    # then
    assert waits.all[0] == "paused"
    assert outcome.result is PrintResult.PRINTED
    port.documents.wait_for(lambda document: document == PDF)


def test_a_job_given_up_on_a_disabled_queue_never_comes_out(cups: PrivateCups, port: Port9100) -> None:
    # given
    uri = cups.add_queue("given_up", port.device)
    cups.admin("cupsdisable", "given_up")
    # when
    with pytest.raises(DeviceTrouble) as raised:
        IppPrinter(uri, deadline=0.2, poll=0.05).print(PDF, "label")
    # then
    assert raised.value.code == "paused"
    # and when the queue goes on, only what was printed afterwards comes out
    cups.admin("cupsenable", "given_up")
    IppPrinter(uri, poll=0.05).print(b"%PDF-1.4 second", "label")
    port.documents.wait_count(1)
    assert port.documents.all == [b"%PDF-1.4 second"]


def test_a_queue_that_rejects_jobs_and_one_that_is_not_there(cups: PrivateCups, port: Port9100) -> None:
    # given
    rejecting = cups.add_queue("rejecting", port.device)
    cups.admin("cupsreject", "rejecting")
    for uri, code in ((rejecting, "rejected"), (cups.uri("nothing"), "no_such_printer")):
        # when
        with pytest.raises(DeviceTrouble) as raised:
            IppPrinter(uri).print(PDF, "label")
        # then
        assert raised.value.code == code
        assert IppPrinter(uri).state().trouble == code


def test_a_printer_that_is_switched_off_behind_the_queue_is_unreachable(cups: PrivateCups) -> None:
    # given a port that was just closed
    gone = Port9100()
    gone.close()
    printer = IppPrinter(cups.add_queue("off", gone.device), poll=0.05, deadline=3.0)
    waits: Seen[str] = Seen()

    def see(why: str) -> None:
        waits(why)
        assert printer.state().trouble == why
        printer.stop()

    # when
    with pytest.raises(DeviceTrouble) as raised:
        printer.print(PDF, "label", see)
    # then
    assert waits.all == ["unreachable"]
    assert raised.value.code == "stopped"


def test_a_job_that_somebody_cancels_is_cancelled(cups: PrivateCups, port: Port9100) -> None:
    # given
    printer = IppPrinter(cups.add_queue("cancelled", port.device), poll=0.05)
    cups.admin("cupsdisable", "cancelled")
    # when
    with pytest.raises(DeviceTrouble) as raised:
        printer.print(PDF, "label", lambda _why: cups.admin("cancel", "-a", "cancelled"))
    # then
    assert raised.value.code == "cancelled"


def test_the_server_of_the_tests_has_no_privileges(cups: PrivateCups) -> None:
    assert os.stat(cups.home / "error_log").st_uid != 0
