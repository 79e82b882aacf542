"""The four-eyes rule, where a shop wants it: nobody decides on what they bought themselves."""

from sqlalchemy import bindparam, select

from station.domain.people import is_own_purchase
from station.errors import Refusal, Refused
from station.storage.people_records import operators
from station.storage.transaction import Transaction
from station.storage.values import text
from station.views.case import Customer

_BUYS_AS = select(operators.c.buys_as).where(operators.c.login == bindparam("who"))


def refuse_own(tx: Transaction, customer: Customer, login: str) -> None:
    """Raises Refused(OWN_PURCHASE) when the rule is on and this person is the customer."""
    if not tx.settings.process.four_eyes:
        return
    row = tx.row(_BUYS_AS, who=login)
    if row is not None and is_own_purchase(text(row[0]), customer.email, customer.name):
        raise Refused(Refusal.OWN_PURCHASE, login=login)
