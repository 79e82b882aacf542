"""An address as the post of its country writes it, the country last, in capitals, in its own words."""

from station.domain.label_text import Recipient, Sender
from station.domain.post import country_name, town
from station.printing.fonts import Cut
from station.printing.typeset import Line, printable


def recipient_lines(recipient: Recipient) -> tuple[Line, ...]:
    """Name, streets, town, country, each printable; Refused(UNPRINTABLE) with `field="recipient.city"` and so on."""
    return (
        Line(printable(recipient.name, "recipient.name"), Cut.SEMIBOLD),
        *(Line(printable(line, "recipient.lines"), Cut.MEDIUM) for line in recipient.lines),
        Line(_town(recipient), Cut.MEDIUM),
        Line(printable(country_name(recipient.country), "recipient.country"), Cut.SEMIBOLD),
    )


def sender_lines(sender: Sender) -> tuple[Line, ...]:
    """Name and one line with the whole address; Refused(UNPRINTABLE) with `field="sender"`."""
    address = ", ".join(text for text in (printable(line, "sender") for line in sender.lines) if text)
    return Line(printable(sender.name, "sender"), Cut.SEMIBOLD), Line(address)


def _town(recipient: Recipient) -> str:
    code = printable(recipient.postal_code, "recipient.postal_code")
    city = printable(recipient.city, "recipient.city")
    province = printable(recipient.province, "recipient.province")
    return town(code, city, province, recipient.country)
