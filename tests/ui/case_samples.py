"""Cases as the pages get them, built by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen

from station.domain.case import (
    CaseState,
    CustomerKind,
    Justification,
    LabelPayer,
    MessageFrom,
    RequestType,
    Resolution,
    ServiceStatus,
)
from station.domain.condition import Function, Packaging, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.judgement import Suggestion
from station.domain.printing import JobState, PrintKind
from station.domain.questions import Question
from station.domain.rules import Finding, Result, Rule
from station.domain.verdict import Disposition, Obstacle, Outcome, Reason, Reception, Verdict
from station.views.case import (
    Accessory,
    Attachment,
    CaseView,
    Customer,
    DecisionView,
    Declared,
    ItemView,
    LabelView,
    Message,
    Photo,
    TimelineEntry,
    UnitView,
)

NOW = datetime(2026, 11, 22, 9, 47, 12, tzinfo=UTC)
ARRIVED = datetime(2026, 11, 22, 9, 40, 3, tzinfo=UTC)
_ALL_ASKED = (Question.SEAL, Question.USE, Question.ACCESSORIES, Question.PACKAGING, Question.SERIAL)
_NOTHING_YET = {
    Verdict.CONFIRM: (Obstacle.ANSWERS_MISSING,),
    Verdict.REFUSE: (Obstacle.PHOTO_MISSING,),
    Verdict.HOLD: (),
}


def picture(path: Path, hue: int, size: tuple[int, int] = (960, 540)) -> str:
    """A file with a box on a bench in it; its path."""
    width, height = size
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    light = QLinearGradient(0, 0, width, height)
    light.setColorAt(0, QColor.fromHsv(hue, 40, 190))
    light.setColorAt(1, QColor.fromHsv(hue, 60, 90))
    painter.fillRect(image.rect(), light)
    painter.setPen(QPen(QColor(255, 255, 255, 150), width / 200))
    painter.setBrush(QColor.fromHsv((hue + 20) % 360, 50, 210))
    painter.drawRoundedRect(QRectF(width * 0.25, height * 0.2, width * 0.5, height * 0.6), 18, 18)
    painter.setPen(QPen(QColor(60, 60, 60), width / 240, Qt.PenStyle.SolidLine))
    painter.drawLine(int(width * 0.34), int(height * 0.4), int(width * 0.6), int(height * 0.52))
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path), "JPG", 88)
    return str(path)


def photo(number: int, slot: Slot, path: str, place: tuple[int, int] | None = (1, 1)) -> Photo:
    """A photograph of the unit at this place, or of the parcel."""
    line, unit = place if place is not None else (None, None)
    return Photo(number, slot, line, unit, f"{number:064x}", path, NOW, "anna.rossi")


def unit(line: int = 1, number: int = 1, **changes: object) -> UnitView:
    """A unit that nobody has looked at yet."""
    fresh = UnitView(
        line=line,
        unit=number,
        reception=Reception.AWAITED,
        seal=None,
        use=None,
        packaging=None,
        function=None,
        accessories=(Accessory("Caricatore", None), Accessory("Cavo USB-C", None), Accessory("Guida rapida", None)),
        serial=None,
        serial_check=SerialCheck.NOT_CHECKED,
        note="",
        found_name="",
        verdict=None,
        reasons=(),
        verdict_note="",
        resolution=None,
        disposition=None,
        grade=None,
        return_code=None,
        photos=(),
        asked=_ALL_ASKED,
        answered=(),
        differences=(),
        next_slot=Slot.PARCEL,
        obstacles=_NOTHING_YET,
        suggestion=None,
    )
    return replace(fresh, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def half_done(**changes: object) -> UnitView:
    """Four of five answers, a difference, a refusal suggested, no photograph of the unit."""
    answers = unit(
        reception=Reception.RECEIVED,
        seal=Seal.BROKEN,
        use=Use.LIGHT,
        packaging=Packaging.INTACT,
        accessories=(Accessory("Caricatore", True), Accessory("Cavo USB-C", True), Accessory("Guida rapida", True)),
        answered=(Question.SEAL, Question.USE, Question.ACCESSORIES, Question.PACKAGING),
        differences=(Question.USE,),
        next_slot=Slot.DEFECT,
        obstacles={
            Verdict.CONFIRM: (Obstacle.ANSWERS_MISSING, Obstacle.SUPERVISOR_NEEDED),
            Verdict.REFUSE: (Obstacle.PHOTO_MISSING,),
            Verdict.HOLD: (),
        },
        suggestion=Suggestion(
            Verdict.REFUSE,
            (Reason.USED,),
            (Finding(Rule.UNUSED, Result.FAIL, {"use": "LIGHT", "consumer_convenience": True}),),
        ),
    )
    return replace(answers, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def item(line: int = 1, units: tuple[UnitView, ...] = (), **changes: object) -> ItemView:
    """A notebook that was opened and not used, says the customer."""
    fresh = ItemView(
        line=line,
        sku="NB-ASTRA13-G",
        gtin="8012345678901",
        name="Notebook Astra 13 · grigio",
        category="NOTEBOOK",
        quantity=max(1, len(units)),
        price="749.00",
        currency="EUR",
        sealed_product=True,
        serials=("7HK2-99101",),
        declared=Declared(Justification.CHANGED_MIND, False, Seal.BROKEN, Use.NONE, "Il colore non mi piace", ""),
        units=units or (unit(line),),
    )
    return replace(fresh, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


CUSTOMER = Customer(
    name="Giulia Ferrari",
    kind=CustomerKind.CONSUMER,
    language="it",
    tier="Silver",
    convenience_returns=True,
    email="giulia.ferrari@example.com",
    phone="+39 0521 000000",
    address_lines=("Strada Farini 52, int. 4",),
    postal_code="43121",
    city="Parma",
    province="PR",
    country="IT",
)

MESSAGES = (
    Message(NOW - timedelta(days=14), MessageFrom.SERVICE, "Marta", "Può confermare che gli accessori sono inclusi?"),
    Message(NOW - timedelta(days=13), MessageFrom.CUSTOMER, "Giulia Ferrari", "Sì, sono tutti nella tasca laterale."),
)


def case(items: tuple[ItemView, ...] = (), **changes: object) -> CaseView:
    """A return for convenience, approved, opened at the bench."""
    fresh = CaseView(
        rma_number="RMA-2026-004817",
        version=3,
        status=ServiceStatus.APPROVED,
        state=CaseState.IN_INSPECTION,
        request_type=RequestType.CONVENIENCE,
        resolution=Resolution.REFUND,
        requested_at=datetime(2026, 11, 8, 9, 12, tzinfo=UTC),
        decided_at=datetime(2026, 11, 9, 8, 30, tzinfo=UTC),
        decided_by="Servizio Clienti",
        exception_note="",
        rejection_reason="",
        agent_message="La scatola è stata aperta solo per controllare il colore. Caricatore nella tasca laterale.",
        acknowledge_message=False,
        acknowledged=False,
        order_number="ORD-88213",
        ordered_on=date(2026, 10, 25),
        delivered_on=date(2026, 10, 28),
        shipment_confirmed_at=None,
        carrier="BRT",
        tracking_numbers=("123456789012",),
        parcels=1,
        label_paid_by=LabelPayer.CUSTOMER,
        customer=CUSTOMER,
        items=items or (item(),),
        attachments=(),
        messages=MESSAGES,
        parcel_photos=(),
        arrived_at=ARRIVED,
        due_by=ARRIVED + timedelta(hours=48),
        window_day=11,
        window_days=14,
        findings=(
            Finding(Rule.APPROVED, Result.PASS, {"status": "APPROVED"}),
            Finding(Rule.WINDOW, Result.PASS, {"day": 11, "days": 14}),
            Finding(Rule.ELIGIBLE, Result.PASS),
        ),
        decision=None,
        labels=(),
        at_line=1,
        at_unit=1,
    )
    return replace(fresh, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def customer_pictures(folder: Path) -> tuple[Attachment, ...]:
    """Two pictures of the customer, one of which did not arrive, and a document."""
    return (
        Attachment("D1", "PHOTO", 1, "", picture(folder / "customer-1.jpg", 40)),
        Attachment("D2", "PHOTO", 1, "angolo", picture(folder / "customer-2.jpg", 200, (540, 960))),
        Attachment("D3", "PHOTO", 1, "", None),
    )


def decision(outcome: Outcome = Outcome.REFUSED, **changes: object) -> DecisionView:
    """A decision that Anna Rossi took a moment ago and that is not out yet."""
    fresh = DecisionView(
        decision_id="0d9c2f9e-6d0b-4d0e-9f53-1f4f2a1f9d10",
        number=1,
        outcome=outcome,
        decided_at=NOW,
        operator="anna.rossi",
        operator_name="Anna Rossi",
        supervisor=None,
        sent_at=None,
        withdrawn_at=None,
        send_after=NOW + timedelta(seconds=30),
        set_aside=False,
    )
    return replace(fresh, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def label(**changes: object) -> LabelView:
    """A return label that came out of the printer."""
    fresh = LabelView(
        return_code="RMA-2026-004817-R1",
        job_id=7,
        kind=PrintKind.RETURN_LABEL,
        copy=1,
        state=JobState.PRINTED,
        trouble=None,
        printed_at=NOW + timedelta(seconds=3),
        voided=False,
        scanned_back_at=None,
        handed_over_at=None,
    )
    return replace(fresh, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def refused_unit(**changes: object) -> UnitView:
    """The notebook, refused for signs of use."""
    refused = half_done(
        serial="7HK2-99101",
        serial_check=SerialCheck.EQUAL,
        answered=_ALL_ASKED,
        verdict=Verdict.REFUSE,
        reasons=(Reason.USED,),
        verdict_note="Graffi sul coperchio",
        resolution=Resolution.NONE,
        disposition=Disposition.RETURN_TO_CUSTOMER,
        return_code="RMA-2026-004817-R1",
        obstacles=dict.fromkeys(Verdict, (Obstacle.ALREADY_DECIDED,)),
    )
    return replace(refused, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def refused_case(**changes: object) -> CaseView:
    """The whole case refused, its label printed and not yet scanned back."""
    fresh = case((item(units=(refused_unit(),)),), state=CaseState.REFUSED, decision=decision(), labels=(label(),))
    return replace(fresh, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def confirmed_unit(**changes: object) -> UnitView:
    """A unit with an intact seal, confirmed."""
    confirmed = unit(
        reception=Reception.RECEIVED,
        seal=Seal.INTACT,
        use=Use.NONE,
        packaging=Packaging.INTACT,
        function=Function.NOT_TESTED,
        answered=_ALL_ASKED,
        verdict=Verdict.CONFIRM,
        resolution=Resolution.REFUND,
        disposition=Disposition.RESTOCK,
        obstacles=dict.fromkeys(Verdict, (Obstacle.ALREADY_DECIDED,)),
    )
    return replace(confirmed, **changes)  # type: ignore[arg-type]  # names of fields, checked by the dataclass


def timeline() -> tuple[TimelineEntry, ...]:
    """What the journal says of the refused case, oldest first."""
    place: dict[str, object] = {"line": 1, "unit": 1}
    steps: tuple[tuple[str, dict[str, object]], ...] = (
        ("CaseImported", {"version": 3, "status": "APPROVED", "first": True}),
        ("ParcelArrived", {"announced": False, "tracking": ""}),
        ("CaseOpened", {}),
        ("PhotoTaken", {"photo": 1, "slot": "PARCEL", "line": None, "unit": None, "sha256": "00"}),
        ("UnitAnswered", place | {"question": "SEAL", "value": "BROKEN"}),
        ("UnitAnswered", place | {"question": "USE", "value": "LIGHT"}),
        ("UnitRefused", place | {"reasons": ["USED"]}),
        ("CaseDecided", {"decision": "0d9c", "number": 1, "outcome": "REFUSED", "sha256": "00"}),
        ("LabelOrdered", {"return_code": "RMA-2026-004817-R1", "document": "RETURN_LABEL", "copy": 1}),
        ("LabelPrinted", {"return_code": "RMA-2026-004817-R1", "document": "RETURN_LABEL", "copy": 1}),
        ("LabelScannedBack", {"return_code": "RMA-2026-004817-R1", "matched": True}),
        ("SomethingNew", {"x": 1}),
    )
    return tuple(
        TimelineEntry(ARRIVED + timedelta(seconds=40 * number), "anna.rossi", "Anna Rossi", kind, facts)
        for number, (kind, facts) in enumerate(steps)
    )
