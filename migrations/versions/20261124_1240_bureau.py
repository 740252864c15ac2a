"""Whether the officers of a conference are the Bureau of rule 22, or those of another body.

Revision: 20261124_1240
Follows: 20261124_0820
Written: 2026-11-24 12:40:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision: str = "20261124_1240"
down_revision: str | None = "20261124_0820"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    op.add_column(
        "conference", sa.Column("bureau", sa.String(), nullable=False, server_default="rule_22")
    )


def downgrade() -> None:
    with op.batch_alter_table("conference") as table:
        table.drop_column("bureau")
