"""A real IPP server on a free port of this machine, whose printer does what a test tells it."""

import threading
from io import BytesIO
from typing import BinaryIO

from ippserver.behaviour import StatelessPrinter, get_job_id, read_in_blocks
from ippserver.constants import OperationEnum, SectionEnum, StatusCodeEnum, TagEnum
from ippserver.parsers import Boolean, Enum, Integer
from ippserver.request import IppRequest
from ippserver.server import IPPRequestHandler, IPPServer

PENDING, HELD, PROCESSING, STOPPED, CANCELLED, ABORTED, COMPLETED = range(3, 10)
IDLE, PRINTER_STOPPED = 3, 5


class TestPrinter(StatelessPrinter):  # type: ignore[misc]  # ippserver has no types
    """A printer with one job at a time. `script` is the job's state, question after question; the last one stays."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__()
        self.script: list[int] = [COMPLETED]
        self.job_reasons: list[bytes] = [b"none"]
        self.printer_state = IDLE
        self.printer_reasons: list[bytes] = [b"none"]
        self.printer_message = b""
        self.accepting = True
        self.declines_jobs = 0
        self.hangs_up_on_jobs = False
        self.may_cancel = True
        self.cancelled = False
        self.answers_jobs = True
        self.documents: list[bytes] = []
        self.titles: list[str] = []
        self.user_names: list[str] = []
        self.asked = threading.Event()

    def get_handle_command_function(self, operation: int):
        if operation == OperationEnum.cancel_job:
            return self.cancel_job
        return super().get_handle_command_function(operation)

    def operation_print_job_response(self, request: IppRequest, document) -> IppRequest:
        data = b"".join(read_in_blocks(document))
        if self.hangs_up_on_jobs:
            raise ConnectionAbortedError("the printer was switched off")
        if self.declines_jobs:
            return IppRequest(self.version, self.declines_jobs, request.request_id, self.minimal_attributes())
        self.documents.append(data)
        self.titles.append(request.only(SectionEnum.operation, b"job-name", TagEnum.name_without_language).decode())
        user = request.only(SectionEnum.operation, b"requesting-user-name", TagEnum.name_without_language)
        self.user_names.append(user.decode())
        attributes = self.print_job_attributes(17, PENDING, [b"none"])
        return IppRequest(self.version, StatusCodeEnum.ok, request.request_id, attributes)

    def operation_get_job_attributes_response(self, request: IppRequest, _document) -> IppRequest:
        self.asked.set()
        if not self.answers_jobs:
            raise ConnectionAbortedError("the printer was switched off")
        state = CANCELLED if self.cancelled else self.script[0]
        if len(self.script) > 1:
            self.script.pop(0)
        attributes = self.print_job_attributes(get_job_id(request), state, self.job_reasons)
        return IppRequest(self.version, StatusCodeEnum.ok, request.request_id, attributes)

    def cancel_job(self, request: IppRequest, _document) -> IppRequest:
        status = StatusCodeEnum.ok if self.may_cancel else 0x0403
        self.cancelled = self.may_cancel
        return IppRequest(self.version, status, request.request_id, self.minimal_attributes())

    def printer_list_attributes(self):
        attributes = super().printer_list_attributes()
        section = SectionEnum.printer
        attributes[(section, b"printer-state", TagEnum.enum)] = [Enum(self.printer_state).bytes()]
        attributes[(section, b"printer-state-reasons", TagEnum.keyword)] = self.printer_reasons
        attributes[(section, b"printer-state-message", TagEnum.text_without_language)] = [self.printer_message]
        accepting = [Boolean(self.accepting).bytes()]
        attributes[(section, b"printer-is-accepting-jobs", TagEnum.boolean)] = accepting
        return attributes

    def print_job_attributes(self, job_id: int, state: int, reasons: list[bytes]):
        attributes = self.minimal_attributes()
        attributes[(SectionEnum.job, b"job-id", TagEnum.integer)] = [Integer(job_id).bytes()]
        attributes[(SectionEnum.job, b"job-state", TagEnum.enum)] = [Enum(state).bytes()]
        attributes[(SectionEnum.job, b"job-state-reasons", TagEnum.keyword)] = reasons
        return attributes


class WholeRequests(IPPRequestHandler):  # type: ignore[misc]  # ippserver has no types
    """Ends a document where Content-Length says so; the original waits for CUPS's last chunk."""

    rfile: BinaryIO

    def parse_request(self) -> bool:
        parsed: bool = super().parse_request()
        if length := int(self.headers.get("Content-Length", 0)):
            self.rfile = BytesIO(self.rfile.read(length))
        return parsed

    def send_headers(self, status: int = 200, **more: object) -> None:
        if status != 100:  # nobody has asked whether to continue
            super().send_headers(status, **more)


class Server(IPPServer):  # type: ignore[misc]  # ippserver has no types
    """Serves one printer; a connection that the printer drops is dropped in silence."""

    daemon_threads = False

    def __init__(self, printer: TestPrinter) -> None:
        super().__init__(("127.0.0.1", 0), WholeRequests, printer)
        self.uri = f"ipp://127.0.0.1:{self.server_address[1]}/printer"
        self._thread = threading.Thread(target=lambda: self.serve_forever(0.02), name="ipp server")
        self._thread.start()

    def handle_error(self, request: object, client_address: object) -> None:
        """The test has asked for it."""

    def close(self) -> None:
        if self._thread.is_alive():
            self.shutdown()
            self._thread.join()
            self.server_close()
