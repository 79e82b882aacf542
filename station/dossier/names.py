"""Who is who in a dossier: names, or a code for each person that stays the same throughout."""

import re
from collections import Counter
from collections.abc import Iterable

from station.domain.people import Role
from station.printing.dossier_words import DossierWords
from station.views.dossier import DossierView, Person

_SHORTEST_PART = 3


class Names:
    """Says who a login is, and keeps names out of text where they are to be left out."""

    def __init__(self, view: DossierView, words: DossierWords, shown: bool) -> None:
        self._people, self._words, self.shown = view.people, words, shown
        self._codes: dict[str, str] = {}
        self._count: Counter[Role] = Counter()
        self._whole = _pattern((word for one in self._people.values() for word in (one.name, one.login)), re.IGNORECASE)
        theirs = set(view.case.customer.name.split())
        self._part = _pattern(part for one in self._people.values() for part in _parts(one) if part not in theirs)
        self._login_of = {
            word.casefold(): one.login for one in self._people.values() for word in (one.name, one.login, *_parts(one))
        }

    def of(self, login: str | None) -> str:
        """The name of whoever has this login, or the code; the station itself has none."""
        if not login:
            return self._words.phrases.station_itself
        if not self.shown:
            return self._code(login)
        person = self._people.get(login)
        return (person.name if person else "") or login

    def hide(self, text: str, *, written: bool = False) -> str:
        """The text without names, where they are to be left out: whole names, logins, and in what somebody wrote the
        first and last names by themselves as well. The customer's own name stays.
        """
        if self.shown or not text:
            return text
        text = self._whole.sub(self._coded, text)
        return self._part.sub(self._coded, text) if written else text

    def role(self, login: str) -> str:
        """What this person is at the bench; empty when the station does not know."""
        person = self._people.get(login)
        return self._words.code(person.role) if person and person.role else ""

    def _coded(self, found: re.Match[str]) -> str:
        return self._code(self._login_of[found[0].casefold()])

    def _code(self, login: str) -> str:
        if login not in self._codes:
            person = self._people.get(login)
            role = (person.role if person else None) or Role.OPERATOR
            self._count[role] += 1
            self._codes[login] = f"{self._words.code(role)} {self._count[role]}"
        return self._codes[login]


def _parts(person: Person) -> list[str]:
    return [part for part in person.name.split() if len(part) >= _SHORTEST_PART]


def _pattern(words: Iterable[str], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Any of these as a whole word, the longest first; nothing when there are none."""
    ordered = sorted({word for word in words if word}, key=len, reverse=True)
    joined = "|".join(re.escape(word) for word in ordered)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if joined else r"(?!)", flags)
