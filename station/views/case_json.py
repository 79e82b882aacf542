"""A case with everything that was found and said, as JSON for people who look without a window."""

import json
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from station.views.case import CaseView, TimelineEntry


def case_as_json(case: CaseView, timeline: tuple[TimelineEntry, ...]) -> str:
    """The case with its units, answers, photographs, verdicts and journal."""
    document = {**asdict(case), "journal": [asdict(entry) for entry in timeline]}
    return json.dumps(_plain(document), indent=2, ensure_ascii=False)


def _plain(value: object) -> object:
    match value:
        case StrEnum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case dict():
            return {str(_plain(key)): _plain(entry) for key, entry in value.items()}
        case list() | tuple():
            return [_plain(entry) for entry in value]
    return value
