"""A small case that is right, to be spoilt one field at a time."""

import json

from station.exchange.case_document import CaseDocument
from station.exchange.case_file import read_cases
from station.exchange.problems import ProblemCode, RefusedCase


def item(**changes: object) -> dict[str, object]:
    return {"line": 1, "sku": "NB-1", "name": "Notebook", "quantity": 1} | changes


def case(**changes: object) -> dict[str, object]:
    """Everything that is required and nothing else, with these fields changed."""
    return {
        "format": "rma-case/1",
        "rma_number": "RMA-2026-000001",
        "version": 1,
        "status": "APPROVED",
        "request_type": "CONVENIENCE",
        "requested_at": "2026-11-08T10:12:00+01:00",
        "customer": {"name": "Giulia Ferrari"},
        "items": [item()],
    } | changes


def text(**changes: object) -> str:
    return json.dumps(case(**changes))


def read(content: str | bytes, name: str = "case.json") -> list[CaseDocument | RefusedCase]:
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return list(read_cases(data, name))


def taken(content: str | bytes, name: str = "case.json") -> CaseDocument:
    (found,) = read(content, name)
    assert isinstance(found, CaseDocument), found
    return found


def refused(content: str | bytes, name: str = "case.json") -> RefusedCase:
    (found,) = read(content, name)
    assert isinstance(found, RefusedCase), found
    return found


def wrong(content: str | bytes, name: str = "case.json") -> list[tuple[str, ProblemCode]]:
    """Field and code of everything that is wrong with the one case."""
    return [(problem.field, problem.code) for problem in refused(content, name).problems]
