"""An address as the post of its country writes it, the country last, in capitals, in its own words."""

from station.domain.label_text import Recipient, Sender
from station.printing.fonts import Cut
from station.printing.typeset import Line, printable

# The country's own name; the English one beside it where a sorter elsewhere would not read it at a glance.
_COUNTRIES = {
    "AD": "ANDORRA",
    "AL": "SHQIPËRIA · ALBANIA",
    "AT": "ÖSTERREICH · AUSTRIA",
    "BA": "BOSNA I HERCEGOVINA · BOSNIA AND HERZEGOVINA",
    "BE": "BELGIQUE · BELGIË",
    "BG": "БЪЛГАРИЯ · BULGARIA",
    "CA": "CANADA",
    "CH": "SUISSE · SCHWEIZ · SVIZZERA",
    "CY": "ΚΥΠΡΟΣ · CYPRUS",
    "CZ": "ČESKO · CZECHIA",
    "DE": "DEUTSCHLAND · GERMANY",
    "DK": "DANMARK · DENMARK",
    "EE": "EESTI · ESTONIA",
    "ES": "ESPAÑA · SPAIN",
    "FI": "SUOMI · FINLAND",
    "FR": "FRANCE",
    "GB": "UNITED KINGDOM",
    "GR": "ΕΛΛΑΔΑ · GREECE",
    "HR": "HRVATSKA · CROATIA",
    "HU": "MAGYARORSZÁG · HUNGARY",
    "IE": "ÉIRE · IRELAND",
    "IS": "ÍSLAND · ICELAND",
    "IT": "ITALIA",
    "LI": "LIECHTENSTEIN",
    "LT": "LIETUVA · LITHUANIA",
    "LU": "LUXEMBOURG",
    "LV": "LATVIJA · LATVIA",
    "MC": "MONACO",
    "MD": "MOLDOVA",
    "ME": "CRNA GORA · MONTENEGRO",
    "MK": "СЕВЕРНА МАКЕДОНИЈА · NORTH MACEDONIA",
    "MT": "MALTA",
    "NL": "NEDERLAND · NETHERLANDS",
    "NO": "NORGE · NORWAY",
    "PL": "POLSKA · POLAND",
    "PT": "PORTUGAL",
    "RO": "ROMÂNIA · ROMANIA",
    "RS": "СРБИЈА · SERBIA",
    "SE": "SVERIGE · SWEDEN",
    "SI": "SLOVENIJA · SLOVENIA",
    "SK": "SLOVENSKO · SLOVAKIA",
    "SM": "SAN MARINO",
    "TR": "TÜRKİYE",
    "UA": "УКРАЇНА · UKRAINE",
    "US": "UNITED STATES OF AMERICA",
    "VA": "CITTÀ DEL VATICANO",
    "VN": "VIỆT NAM · VIETNAM",
}
_CITY_FIRST = {"GB", "IE", "US", "CA", "VN"}


def country_name(code: str) -> str:
    """What stands in the last line; for a country not in the table, its code."""
    code = code.strip().upper()
    return _COUNTRIES.get(code, code)


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
    if recipient.country.strip().upper() in _CITY_FIRST:
        return " ".join(part for part in (f"{city}," if province else city, province, code) if part)
    return " ".join(part for part in (code, city, f"({province})" if province else "") if part)
