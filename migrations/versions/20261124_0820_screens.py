"""What the desk wants each display to show.

Revision: 20261124_0820
Follows: 20261124_0407
Written: 2026-11-24 08:20:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision: str = "20261124_0820"
down_revision: str | None = "20261124_0407"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    op.create_table(
        "screen",
        sa.Column("grant_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("ordered", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_id"], ["role_grant.id"], name=op.f("fk_screen_grant_id_role_grant")
        ),
        sa.PrimaryKeyConstraint("grant_id", name=op.f("pk_screen")),
    )


def downgrade() -> None:
    op.drop_table("screen")
