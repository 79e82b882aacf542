"""Which sheet of the case page waits for a supervisor, so that a badge is theirs and not the next operator's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pages.case import CasePage
    from ui.parts.sign_sheet import SignSheet


def signing(page: CasePage) -> SignSheet | None:
    """The sheet that lies there to be signed; None when nobody is asked."""
    sheets = (page.covers.supervisor_sheet, page.covers.signed_poor_sheet, page.hazard.sheet)
    return next((sheet for sheet in sheets if sheet.isVisible()), None)
