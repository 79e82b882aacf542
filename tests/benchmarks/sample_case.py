"""Cases made by numbers: as various as a warehouse's, and the same in every run."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field


def _names(listed: str) -> tuple[str, ...]:
    return tuple(name.replace("_", " ") for name in listed.split())


FIRST = _names(
    "Giulia Marco Anna Luca Francesca Alessandro Chiara Matteo Sara Andrea Elena Davide Martina Simone Valentina "
    "Federico Laura Riccardo Silvia Stefano Paola Giovanni Roberta Antonio Claudia Paolo Ilaria Roberto Monica Fabio "
    "Claire Lucas Camille Hugo Léa Louis Manon Jules Inès Gabriel Élise Étienne Zoé Raphaël Noémie François Aurélie "
    "James Emma Oliver Charlotte Harry Amelia Jack Olivia George Isla Jürgen Käthe Björn Zuzana José María Łukasz"
)
LAST = _names(
    "Rossi Ferrari Russo Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano "
    "Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile "
    "Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri "
    "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David "
    "Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martínez Smith "
    "Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Müller Schmidt "
    "Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Nowak Kowalski Novák Svoboda Horváth Nagy Andersson"
)
TRADES = ("Elettronica", "Forniture", "Studio", "Officina", "Informatique", "Services", "Trading", "Impianti")
FORMS = ("S.r.l.", "S.p.A.", "SARL", "Ltd", "snc", "SAS", "GmbH")
PRODUCTS = (
    ("NB-ASTRA13-G", "Notebook Astra 13 · grigio", ("Caricatore", "Cavo USB-C", "Guida rapida"), True),
    ("RT-FARO6", "Router Faro AX6", ("Alimentatore", "Cavo Ethernet"), True),
    ("CF-ONDA2", "Cuffie Onda 2 Bluetooth", ("Custodia", "Cavo"), False),
    ("MN-VISTA27", "Monitor Vista 27 QHD", ("Base", "Cavo HDMI", "Alimentatore"), True),
    ("TS-LINO", "Tastiera Lino meccanica", (), False),
    ("SSD-ROCCIA1T", "SSD Roccia 1 TB", (), True),
    ("CAM-OCCHIO", "Webcam Occhio HD", ("Supporto",), False),
)
CITIES = (
    ("Parma", "43121", "PR", "IT"),
    ("Milano", "20135", "MI", "IT"),
    ("Lyon", "69003", "", "FR"),
    ("Bari", "70122", "BA", "IT"),
)
LARGEST = "RMA-LARGEST-CASE"
KEPT_DECISIONS = 300_000
"""Of older decisions neither journal nor delivery is kept: what they add is size and no other path."""

_as_json = json.JSONEncoder(ensure_ascii=False).encode
DAY = 86_400_000_000
BEGAN = 1_672_531_200_000_000
"""1 January 2023; a case comes in every two minutes."""

Row = dict[str, object]


@dataclass(slots=True)
class Sample:
    """One case as rows of the tables, its journal rows, and the texts by which it can be found."""

    case_id: int
    rows: dict[str, list[Row]]
    journal: list[tuple[str, int, str]] = field(default_factory=list)
    searched: list[str] = field(default_factory=list)


def samples(count: int, undecided: int) -> Iterator[Sample]:
    """So many cases, oldest first; the newest ones are not decided; the last one is the largest."""
    draw = random.Random(4817)
    for case_id in range(1, count):
        yield _sample(draw, case_id, count, decided=case_id <= count - undecided)
    yield largest(draw, count)


def largest(draw: random.Random, case_id: int) -> Sample:
    """Twenty items, forty photographs, a long thread."""
    return _sample(draw, case_id, case_id, decided=False, rma_number=LARGEST, lines=20, shots=40, said=12)


def _sample(
    draw: random.Random,
    case_id: int,
    count: int,
    *,
    decided: bool,
    rma_number: str = "",
    lines: int = 0,
    shots: int = -1,
    said: int = -1,
) -> Sample:
    sample = Sample(case_id, {name: [] for name in _TABLES})
    lines = lines or draw.choice((1, 1, 1, 1, 2, 3))
    came = BEGAN + case_id * 120_000_000
    refused = draw.random() < 0.2
    case = _case(draw, case_id, count, came)
    case |= _at_the_bench(came, decided=decided, refused=refused)
    case["rma_number"] = rma_number or case["rma_number"]
    sample.rows["cases"].append(case)
    sample.rows["case_documents"].append({"case_id": case_id, "body": _DOCUMENT % case["rma_number"]})
    serials = [serial for line in range(1, lines + 1) for serial in _line(draw, sample, line, decided, refused)]
    _thread(sample, draw.choice((0, 0, 0, 1, 2)) if said < 0 else said, came)
    _shots(draw, sample, draw.choice((0, 1, 2, 3)) if shots < 0 else shots, lines, came)
    if decided:
        _decision(draw, sample, came, refused=refused, out=case_id > count - KEPT_DECISIONS)
    body = _as_json({"rma_number": case["rma_number"], "version": 1, "status": "APPROVED", "first": True})
    sample.journal.insert(0, ("CaseImported", came, body))
    tracking = json.loads(str(case["tracking_numbers"]))
    sample.rows["tracking_numbers"] += [{"number": number, "case_id": case_id} for number in tracking]
    sample.searched = [str(case[name]) for name in ("rma_number", "order_number", "customer_name")] + tracking + serials
    return sample


_TABLES = (
    *("cases", "case_documents", "items", "units", "tracking_numbers", "messages"),
    *("photos", "decisions", "deliveries"),
)
_DOCUMENT = '{"format": "rma-case/1", "rma_number": "%s", "version": 1, "customer": {"id": "C-1029"}}'


def _case(draw: random.Random, case_id: int, count: int, came: int) -> Row:
    yearly = max(1, count // 4 + 1)
    city, postal, province, country = draw.choice(CITIES)
    requested = came - draw.randint(1, 20) * DAY
    return {
        "id": case_id,
        "rma_number": f"RMA-{2023 + case_id // yearly}-{case_id % yearly:06d}",
        "version": 1,
        "status": "APPROVED",
        "request_type": draw.choice(("CONVENIENCE", "STANDARD_WARRANTY", "ADVANCED_WARRANTY")),
        "resolution": "REFUND",
        "requested_at": requested,
        "decided_at": requested + DAY // 2,
        "decided_by": "Servizio Clienti",
        "agent_message": draw.choice(("", "", "La scatola è stata aperta solo per controllare il colore.")),
        "order_number": f"ORD-{3_000_000 + case_id * 7 % 6_999_983}",
        "ordered_on": "2026-10-25",
        "delivered_on": "2026-10-28",
        "shipment_confirmed_at": requested + DAY,
        "carrier": "BRT",
        "tracking_numbers": _as_json([_tracking(draw)]),
        "parcels": 1,
        "label_paid_by": "CUSTOMER",
        "customer_name": _name(draw),
        "customer_kind": "CONSUMER",
        "language": "it",
        "tier": "Silver",
        "convenience_returns": 1,
        "email": "customer@example.com",
        "phone": "+39 0521 000000",
        "address_lines": '["Strada Farini 52, int. 4"]',
        "postal_code": postal,
        "city": city,
        "province": province,
        "country": country,
    }


def _at_the_bench(came: int, *, decided: bool, refused: bool) -> Row:
    done = "REFUSED" if refused else "CONFIRMED"
    return {
        "state": done if decided else "IN_INSPECTION",
        "arrived_at": came,
        "due_by": came + 2 * DAY,
        "opened_at": came + 60_000_000,
        "processed_at": came + 360_000_000 if decided else None,
        "at_line": 1,
        "at_unit": 1,
        "return_parcels": 0,
    }


def _line(draw: random.Random, sample: Sample, line: int, decided: bool, refused: bool) -> list[str]:
    sku, name, accessories, has_serial = draw.choice(PRODUCTS)
    serials = [f"{_letters(draw, 4)}-{draw.randrange(10**5):05d}"] if has_serial else []
    justification, defective = draw.choice((("CHANGED_MIND", 0), ("DEFECTIVE", 1), ("WRONG_ITEM", 0)))
    sample.rows["items"].append(
        {
            "case_id": sample.case_id,
            "line": line,
            "sku": sku,
            "gtin": f"80{draw.randrange(10**11):011d}",
            "name": name,
            "category": sku.partition("-")[0],
            "quantity": 1,
            "price": f"{draw.randrange(2000, 90000) / 100:.2f}",
            "currency": "EUR",
            "sealed_product": 1,
            "serials": _as_json(serials),
            "accessories": _as_json(accessories),
            "justification": justification,
            "defective": defective,
            "seal": "BROKEN",
            "use": "NONE",
            "note": "Il colore non mi piace",
        }
    )
    verdict = ("REFUSE" if refused else "CONFIRM") if decided else None
    sample.rows["units"].append(
        {
            "case_id": sample.case_id,
            "line": line,
            "unit": 1,
            "reception": "RECEIVED",
            "seal": "BROKEN",
            "use": "LIGHT" if refused else "NONE",
            "packaging": "OPENED",
            "function": "NO_FAULT_FOUND" if defective else None,
            "accessories": _as_json(dict.fromkeys(accessories, True)),
            "serial": serials[0] if serials else None,
            "verdict": verdict,
            "reasons": '["USED"]' if decided and refused else "[]",
            "resolution": ("NONE" if refused else "REFUND") if decided else None,
            "disposition": ("RETURN_TO_CUSTOMER" if refused else "RESTOCK") if decided else None,
            "suggested": ("REFUSE" if refused else "CONFIRM") if decided and draw.random() < 0.95 else None,
            "due_by": sample.rows["cases"][0]["due_by"] if decided else None,
        }
    )
    return serials


def _thread(sample: Sample, said: int, came: int) -> None:
    for position in range(said):
        sample.rows["messages"].append(
            {
                "case_id": sample.case_id,
                "position": position,
                "at": came - DAY + position,
                "sender": "SERVICE" if position % 2 else "CUSTOMER",
                "author": "Marta",
                "text": "Può confermare che gli accessori sono inclusi? Grazie, buona giornata.",
            }
        )


def _shots(draw: random.Random, sample: Sample, shots: int, lines: int, came: int) -> None:
    for shot in range(shots):
        parcel = shot == 0
        sample.rows["photos"].append(
            {
                "case_id": sample.case_id,
                "slot": "PARCEL" if parcel else draw.choice(("SEAL", "FRONT", "SERIAL", "DEFECT", "EXTRA")),
                "line": None if parcel else shot % lines + 1,
                "unit": None if parcel else 1,
                "sha256": f"{draw.getrandbits(256):064x}",
                "width": 1920,
                "height": 1080,
                "size": 240_000,
                "taken_at": came + 120_000_000 + shot,
                "operator": "anna.rossi",
                "camera": "simulated",
            }
        )


def _decision(draw: random.Random, sample: Sample, came: int, *, refused: bool, out: bool) -> None:
    decision = f"{draw.getrandbits(128):032x}"
    outcome = "REFUSED" if refused else "CONFIRMED"
    at = int(came + 60_000_000 * (1 + draw.lognormvariate(1.5, 1.0)))
    number = sample.rows["cases"][0]["rma_number"]
    body = _as_json({"rma_number": number, "decision": decision, "number": 1, "outcome": outcome, "sha256": "0" * 64})
    if out:
        sample.journal.append(("CaseDecided", at, body))
    sample.rows["decisions"].append(
        {
            "id": decision,
            "case_id": sample.case_id,
            "number": 1,
            "outcome": outcome,
            "decided_at": at,
            "operator": "anna.rossi",
            "body": body.encode(),
            "station": "milano-2",
        }
    )
    sent = {"decision": decision, "seq": 0, "state": "SENT", "not_before": at, "tries": 1, "sent_at": at + 60_000_000}
    sample.rows["deliveries"] += [sent] if out else []


def _name(draw: random.Random) -> str:
    common = min(int(draw.paretovariate(0.8)) - 1, len(LAST) - 1)
    last = LAST[common] if draw.random() < 0.3 else draw.choice(LAST)
    if draw.random() < 0.1:
        return f"{draw.choice(TRADES)} {last} {draw.choice(FORMS)}"
    return f"{draw.choice(FIRST)} {last}"


def _tracking(draw: random.Random) -> str:
    form = draw.random()
    if form < 0.7:
        return f"{draw.randrange(10**12):012d}"
    if form < 0.85:
        return f"1Z{_letters(draw, 6)}{draw.randrange(10**10):010d}"
    return f"RR{draw.randrange(10**9):09d}IT"


def _letters(draw: random.Random, count: int) -> str:
    return "".join(draw.choices("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", k=count))
