"""New cases for a home that works through them: the sample cases again under other RMA numbers, by the drop folder."""

import json
import os
from pathlib import Path

from resources import path

PATTERNS = (4811, 4812, 4814, 4817, 4837, 4808, 4818, 4823, 4826, 4802)
"""Sample cases with one item, with two of a kind, with several lines, with a message that has to be acknowledged."""

EACH = 40


def rma_number(count: int) -> str:
    """The number of the case that was supplied as this one."""
    return f"RMA-2031-{count:06d}"


def supply(home: Path, first: int) -> list[str]:
    """One file with new cases stands in the drop folder, whole; their RMA numbers."""
    documents = []
    for count in range(first, first + EACH):
        sample = path("demo", "cases", f"RMA-2026-{PATTERNS[count % len(PATTERNS)]:06d}.json")
        case = json.loads(sample.read_text(encoding="utf-8"))
        case |= {"rma_number": rma_number(count), "documents": []}
        case["shipment"] = {"confirmed_at": case["requested_at"]}
        documents.append(case)
    inbox = home / "in"
    inbox.mkdir(exist_ok=True)
    unfinished = inbox / f".supply-{first}.tmp"
    unfinished.write_text(json.dumps(documents), encoding="utf-8")
    os.rename(unfinished, inbox / f"supply-{first}.json")
    return [str(case["rma_number"]) for case in documents]
