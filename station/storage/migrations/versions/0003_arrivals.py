"""What arrives without a case: open cases are found by the product that is expected in them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What stands in the tables stays."""
    op.create_index("ix_items_gtin", "items", ["gtin"], sqlite_where=sa.text("gtin != ''"), unique=False)
