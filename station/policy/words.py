"""What is wrong with a policy file, in the words of whoever wrote it: at the command line and on the screen."""

from collections import defaultdict

from station.domain.policy_faults import Kind, PolicyFault, Problem
from station.errors import PolicyBroken

_LANGUAGES = ("en", "it", "fr")
_SAYS: dict[Problem, tuple[str, str, str]] = {
    Problem.UNREADABLE: (
        "the file cannot be read",
        "il file non si può leggere",
        "le fichier est illisible",
    ),
    Problem.NOT_UTF8: (
        "the text is not UTF-8",
        "il testo non è in UTF-8",
        "le texte n'est pas en UTF-8",
    ),
    Problem.TOO_LARGE: (
        "the file has more than {limit} characters",
        "il file supera {limit} caratteri",
        "le fichier dépasse {limit} caractères",
    ),
    Problem.TOO_DEEP: (
        "too many brackets inside each other",
        "troppe parentesi una dentro l'altra",
        "trop de crochets imbriqués",
    ),
    Problem.NO_EQUALS: (
        "an = is missing between the name and its value",
        "manca il segno = fra il nome e il valore",
        "il manque le signe = entre le nom et la valeur",
    ),
    Problem.NO_VALUE: (
        "behind the = there is no value: a text in quotes, a number, true or false, or a list in [ ]",
        "dopo il segno = non c'è un valore: un testo fra virgolette, un numero, true o false, o un elenco fra [ ]",
        "après le signe = il manque une valeur : un texte entre guillemets, un nombre, true ou false, une liste [ ]",
    ),
    Problem.NOT_CLOSED: (
        "a quote or a bracket is not closed, or a comma is missing in a list",
        "le virgolette o una parentesi non sono chiuse, o manca una virgola in un elenco",
        "un guillemet ou un crochet n'est pas fermé, ou il manque une virgule dans une liste",
    ),
    Problem.TWICE: (
        "stands there twice",
        "compare due volte",
        "figure deux fois",
    ),
    Problem.NOT_TOML: (
        "this line is neither name = value nor a [table] (a # begins a comment)",
        "questa riga non è né nome = valore né una [tabella] (un # inizia un commento)",
        "cette ligne n'est ni nom = valeur ni une [table] (un # commence un commentaire)",
    ),
    Problem.UNKNOWN_TABLE: (
        "there is no such table; there are: {allowed}",
        "questa tabella non esiste; ci sono: {allowed}",
        "cette table n'existe pas ; il y a : {allowed}",
    ),
    Problem.UNKNOWN_KEY: (
        "nothing is called so here; there are: {allowed}",
        "qui nulla si chiama così; ci sono: {allowed}",
        "rien ne s'appelle ainsi ici ; il y a : {allowed}",
    ),
    Problem.NO_TABLE: (
        "this table is missing",
        "manca questa tabella",
        "cette table manque",
    ),
    Problem.MISSING: (
        "is missing",
        "manca",
        "manque",
    ),
    Problem.WRONG_KIND: (
        "must be {kind}",
        "deve essere {kind}",
        "doit être {kind}",
    ),
    Problem.NOT_A_CODE: (
        "must be one of: {allowed}",
        "deve essere uno di: {allowed}",
        "doit être l'un de : {allowed}",
    ),
    Problem.OUT_OF_RANGE: (
        "must be from {least} to {most}",
        "deve essere da {least} a {most}",
        "doit être de {least} à {most}",
    ),
    Problem.ABOVE_AND_WITHIN: (
        "must be more than {least}, and {most} at most",
        "deve essere più di {least}, e al massimo {most}",
        "doit être plus de {least}, et au plus {most}",
    ),
    Problem.TOO_SMALL: (
        "must be at least {limit}",
        "deve essere almeno {limit}",
        "doit être au moins {limit}",
    ),
    Problem.TOO_LONG: (
        "has more than {limit} characters",
        "supera {limit} caratteri",
        "dépasse {limit} caractères",
    ),
    Problem.EMPTY: (
        "must name at least one",
        "deve nominarne almeno uno",
        "doit en nommer au moins un",
    ),
    Problem.NOT_A_NAME: (
        "must be small letters, digits and hyphens, 40 at most",
        "deve essere fatto di lettere minuscole, cifre e trattini, al massimo 40",
        "doit être fait de minuscules, de chiffres et de tirets, 40 au plus",
    ),
    Problem.NOT_A_VERSION: (
        "must be letters, digits, dots and hyphens, 20 at most",
        "deve essere fatto di lettere, cifre, punti e trattini, al massimo 20",
        "doit être fait de lettres, de chiffres, de points et de tirets, 20 au plus",
    ),
    Problem.UNFIT: (
        "cannot be so",
        "non può essere così",
        "ne peut pas être ainsi",
    ),
    Problem.BEFORE_OTHER: (
        "must not be less than {other}",
        "non può essere meno di {other}",
        "ne peut pas être moins que {other}",
    ),
    Problem.NOT_BELOW_OTHER: (
        "must be less than {other}, which is {limit}",
        "deve essere meno di {other}, che è {limit}",
        "doit être moins que {other}, qui est {limit}",
    ),
    Problem.ASKED_TWICE: (
        "{question} is asked twice",
        "{question} è chiesta due volte",
        "{question} est demandée deux fois",
    ),
    Problem.NO_SUCH_ANSWER: (
        "is no answer to {question}; there are: {allowed}",
        "non è una risposta a {question}; ci sono: {allowed}",
        "n'est pas une réponse à {question} ; il y a : {allowed}",
    ),
    Problem.NO_ANSWERS: (
        "{question} has no answers to choose from: leave this out",
        "{question} non ha risposte fra cui scegliere: va tolto",
        "{question} n'a pas de réponses à choisir : à enlever",
    ),
    Problem.NO_REASON: (
        "a refusal needs a reason, one of: {allowed}",
        "un rifiuto ha bisogno di un motivo (reason), uno di: {allowed}",
        "un refus a besoin d'un motif (reason), l'un de : {allowed}",
    ),
}
_KINDS: dict[Kind, tuple[str, str, str]] = {
    Kind.TEXT: ("a text in quotes", "un testo fra virgolette", "un texte entre guillemets"),
    Kind.WHOLE: ("a whole number", "un numero intero", "un nombre entier"),
    Kind.NUMBER: ("a number", "un numero", "un nombre"),
    Kind.AMOUNT: ('an amount like "1000.00"', 'un importo come "1000.00"', 'un montant comme "1000.00"'),
    Kind.FLAG: ("true or false", "true o false", "true ou false"),
    Kind.LIST: ('a list like ["A", "B"]', 'un elenco come ["A", "B"]', 'une liste comme ["A", "B"]'),
    Kind.TABLE: ("one table in [ ]", "una sola tabella fra [ ]", "une seule table entre [ ]"),
    Kind.TABLES: ("tables in [[ ]]", "tabelle fra [[ ]]", "des tables entre [[ ]]"),
}
_LINE = ("line {line}", "riga {line}", "ligne {line}")
_FOUND = (" (found: {found})", " (trovato: {found})", " (trouvé : {found})")
_MORE = ("{first} · and {count} more", "{first} · e ancora {count}", "{first} · et encore {count}")
_FIT = (
    "policy {name} {version} can be used",
    "le condizioni {name} {version} si possono usare",
    "les conditions {name} {version} sont utilisables",
)


def fault_words(fault: PolicyFault, language: str) -> str:
    """`limits.window_days: must be from 0 to 3650 (found: 99999)`: the key and what is wrong with it."""
    said = what_is_wrong(fault, language)
    return f"{fault.key}: {said}" if fault.key else said


def place_words(fault: PolicyFault, language: str) -> str:
    """`line 18, limits.window_days`; as much of it as is known."""
    line = _LINE[_column(language)].format(line=fault.line) if fault.line else ""
    return ", ".join(filter(None, (line, fault.key)))


def what_is_wrong(fault: PolicyFault, language: str) -> str:
    """`must be from 0 to 3650 (found: 99999)`: what is allowed, and what stands there."""
    column = _column(language)
    facts = defaultdict(lambda: "?", fault.facts)
    if (kind := facts.get("kind")) is not None:
        facts["kind"] = _KINDS[Kind(kind)][column]
    said = _SAYS[fault.problem][column].format_map(facts)
    return said + (_FOUND[column].format(found=fault.found) if fault.found else "")


def why_broken(broken: PolicyBroken, language: str) -> str:
    """The first fault with its line, and how many more there are: enough for a banner."""
    first, more = broken.faults[0], len(broken.faults) - 1
    place, wrong = place_words(first, language), what_is_wrong(first, language)
    said = f"{place}: {wrong}" if place else wrong
    return _MORE[_column(language)].format(first=said, count=more) if more else said


def fit_words(name: str, version: str, language: str) -> str:
    """That the file can be used."""
    return _FIT[_column(language)].format(name=name, version=version)


def _column(language: str) -> int:
    return _LANGUAGES.index(language) if language in _LANGUAGES else 0
