"""How many parcels of a case have come, and which cases share one with it, in words."""

from PySide6.QtCore import QCoreApplication

from station.views.case import CaseView
from ui.parts.check_list import Check
from ui.parts.label import isolated

translate = QCoreApplication.translate


def announced(view: CaseView) -> int:
    """How many parcels the case should come in."""
    return view.parcels or max(1, len(view.tracking_numbers))


def next_parcel(view: CaseView) -> int | None:
    """The number of the parcel that has not come yet; None when all are here, or none is."""
    here = view.came.here
    return here + 1 if 0 < here < announced(view) else None


def parcel_checks(view: CaseView) -> tuple[Check, ...]:
    """What the head of the case says of its parcels."""
    here, of, found = view.came.here, announced(view), []
    if here and of > 1:
        text = translate("Parcels", "Parcel {n} of {m}: the rest is still to come")
        if here >= of:
            text = translate("Parcels", "All {m} parcels are here")
        found.append(Check("ok" if here >= of else "look", text.format(n=here, m=of), "parcel"))
    elif here > 1:
        found.append(Check("look", translate("Parcels", "{n} parcels are here").format(n=here), "parcel"))
    for other in view.came.shared:
        text = translate("Parcels", "In one parcel with {number}")
        found.append(Check("info", text.format(number=isolated(other)), "parcel"))
    return tuple(found)


def another_expected(view: CaseView) -> str:
    """What is said when the label of an open case is read again that has not come whole; else empty."""
    parcel = next_parcel(view)
    if parcel is None:
        return ""
    text = translate("Parcels", "If this is another parcel, tap “{button}”.")
    return text.format(button=joins(parcel, announced(view)))


def joins(parcel: int, of: int) -> str:
    """The words of the button that registers another parcel, be it one that nobody announced."""
    if parcel > of:
        return translate("Parcels", "Another parcel of this case is here")
    return translate("Parcels", "Parcel {n} of {m} is here").format(n=parcel, m=of)


def shares() -> str:
    """The words of the button that says that this case came in the parcel of the one before."""
    return translate("Parcels", "Same parcel as before")
