"""A queue's server may answer anything, garbage or without an end: then the light says that it is away."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from station.devices.found import FoundQueue, queues
from station.devices.ipp_printer import IppPrinter
from station.errors import DeviceTrouble

MEGABYTES = 64
GOOD = b"\x02\x00\x00\x00\x00\x00\x00\x01"
"""Version, status 0 and the number of the question (RFC 8010, 3.1.1)."""


def attribute(tag: int, name: bytes, value: bytes) -> bytes:
    """As RFC 8010, 3.1.4, writes it."""
    return bytes([tag]) + len(name).to_bytes(2) + name + len(value).to_bytes(2) + value


OPERATION = b"\x01" + attribute(0x47, b"attributes-charset", b"utf-8")
ODD = {
    "nothing": b"",
    "one byte": b"\x02",
    "a page to sign in": b"<html><body>Sign in",
    "noise": os.urandom(5000),
    "cut off": GOOD + OPERATION + b"\x04\x23\x00\x0d",
    "every tag": GOOD + bytes(range(256)),
    "a state that is none": GOOD
    + OPERATION
    + b"\x04"
    + attribute(0x23, b"printer-state", b"\x00\x00\x00\x63")
    + b"\x03",
    "a state in words": GOOD + OPERATION + b"\x04" + attribute(0x41, b"printer-state", b"hello") + b"\x03",
    "boxes in boxes": GOOD + OPERATION + b"\x04" + attribute(0x34, b"box", b"") * 5000,
}


@contextmanager
def answering(answer: Callable[[BaseHTTPRequestHandler], object]) -> Iterator[str]:
    """A server that answers its questions so; its host and port."""

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(200)
            self.send_header("Content-Type", "application/ipp")
            self.end_headers()
            with suppress(OSError):
                answer(self)

        def log_message(self, format: str, *_: object) -> None:
            """Nothing."""

    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        serving = threading.Thread(target=lambda: server.serve_forever(0.01))
        serving.start()
        try:
            yield f"127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            serving.join()


@pytest.mark.parametrize("body", ODD.values(), ids=ODD)
def test_an_answer_that_makes_no_sense_is_a_printer_that_is_away(body: bytes) -> None:
    with answering(lambda request: request.wfile.write(body)) as place:
        printer = IppPrinter(f"ipp://{place}/queue")
        assert printer.state().trouble == "unreachable"
        with pytest.raises(DeviceTrouble) as trouble:
            printer.print(b"%PDF", "label")
        assert trouble.value.code == "unreachable"  # it was asked how it is before anything was sent


def test_an_answer_without_an_end_is_not_listened_to() -> None:
    heard: list[str] = []

    def endless(request: BaseHTTPRequestHandler) -> None:
        for _ in range(MEGABYTES):
            request.wfile.write(bytes(1 << 20))
        heard.append("all of it")

    with answering(endless) as place:
        assert IppPrinter(f"ipp://{place}/queue").state().trouble == "unreachable"
    assert heard == []


def test_a_queue_that_does_not_say_how_it_is_does_not_hide_the_others() -> None:
    def described(name: bytes, state: bytes) -> bytes:
        address = attribute(0x45, b"printer-uri-supported", b"ipp://here/" + name)
        return b"\x04" + attribute(0x42, b"printer-name", name) + address + state

    odd = described(b"zebra", attribute(0x41, b"printer-state", b"hello"))
    well = described(b"brother", attribute(0x23, b"printer-state", (3).to_bytes(4)))
    nowhere = b"\x04" + attribute(0x42, b"printer-name", b"nowhere")
    with answering(lambda request: request.wfile.write(GOOD + OPERATION + odd + nowhere + well + b"\x03")) as place:
        found = queues(f"ipp://{place}/")
    assert found == (
        FoundQueue("ipp://here/zebra", "zebra", "unreachable"),
        FoundQueue("ipp://here/brother", "brother", ""),
    )
