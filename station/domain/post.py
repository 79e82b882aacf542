"""How the post of a country writes the last lines of an address: town, and the country in its own words."""

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


def town(postal_code: str, city: str, province: str, country: str) -> str:
    """Postal code, city and province in the order of this country."""
    if country.strip().upper() in _CITY_FIRST:
        return " ".join(part for part in (f"{city}," if province else city, province, postal_code) if part)
    return " ".join(part for part in (postal_code, city, f"({province})" if province else "") if part)
