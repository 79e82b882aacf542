"""Names of countries in the language of the moment."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_NAMES = {
    "AT": QT_TRANSLATE_NOOP("Country", "Austria"),
    "BE": QT_TRANSLATE_NOOP("Country", "Belgium"),
    "BG": QT_TRANSLATE_NOOP("Country", "Bulgaria"),
    "CH": QT_TRANSLATE_NOOP("Country", "Switzerland"),
    "CN": QT_TRANSLATE_NOOP("Country", "China"),
    "CY": QT_TRANSLATE_NOOP("Country", "Cyprus"),
    "CZ": QT_TRANSLATE_NOOP("Country", "Czechia"),
    "DE": QT_TRANSLATE_NOOP("Country", "Germany"),
    "DK": QT_TRANSLATE_NOOP("Country", "Denmark"),
    "EE": QT_TRANSLATE_NOOP("Country", "Estonia"),
    "ES": QT_TRANSLATE_NOOP("Country", "Spain"),
    "FI": QT_TRANSLATE_NOOP("Country", "Finland"),
    "FR": QT_TRANSLATE_NOOP("Country", "France"),
    "GB": QT_TRANSLATE_NOOP("Country", "United Kingdom"),
    "GR": QT_TRANSLATE_NOOP("Country", "Greece"),
    "HR": QT_TRANSLATE_NOOP("Country", "Croatia"),
    "HU": QT_TRANSLATE_NOOP("Country", "Hungary"),
    "IE": QT_TRANSLATE_NOOP("Country", "Ireland"),
    "IS": QT_TRANSLATE_NOOP("Country", "Iceland"),
    "IT": QT_TRANSLATE_NOOP("Country", "Italy"),
    "JP": QT_TRANSLATE_NOOP("Country", "Japan"),
    "LI": QT_TRANSLATE_NOOP("Country", "Liechtenstein"),
    "LT": QT_TRANSLATE_NOOP("Country", "Lithuania"),
    "LU": QT_TRANSLATE_NOOP("Country", "Luxembourg"),
    "LV": QT_TRANSLATE_NOOP("Country", "Latvia"),
    "MC": QT_TRANSLATE_NOOP("Country", "Monaco"),
    "MT": QT_TRANSLATE_NOOP("Country", "Malta"),
    "NL": QT_TRANSLATE_NOOP("Country", "Netherlands"),
    "NO": QT_TRANSLATE_NOOP("Country", "Norway"),
    "PL": QT_TRANSLATE_NOOP("Country", "Poland"),
    "PT": QT_TRANSLATE_NOOP("Country", "Portugal"),
    "RO": QT_TRANSLATE_NOOP("Country", "Romania"),
    "RS": QT_TRANSLATE_NOOP("Country", "Serbia"),
    "SE": QT_TRANSLATE_NOOP("Country", "Sweden"),
    "SI": QT_TRANSLATE_NOOP("Country", "Slovenia"),
    "SK": QT_TRANSLATE_NOOP("Country", "Slovakia"),
    "SM": QT_TRANSLATE_NOOP("Country", "San Marino"),
    "TR": QT_TRANSLATE_NOOP("Country", "Türkiye"),
    "UA": QT_TRANSLATE_NOOP("Country", "Ukraine"),
    "US": QT_TRANSLATE_NOOP("Country", "United States"),
    "VA": QT_TRANSLATE_NOOP("Country", "Vatican City"),
    "VN": QT_TRANSLATE_NOOP("Country", "Vietnam"),
}


def country(code: str) -> str:
    """The name of the country with this code (ISO 3166, two letters); the code itself when it is unknown."""
    name = _NAMES.get(code.upper())
    if name is not None:
        return QCoreApplication.translate("Country", str(name))
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)
