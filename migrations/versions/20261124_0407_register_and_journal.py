"""All tables of the register, and those of the journal.

Revision: 20261124_0407
Follows:
Written: 2026-11-24 04:07:25.422155+00:00
"""

import sqlalchemy as sa
from alembic import op

revision: str = "20261124_0407"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    op.create_table(
        "conference",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("symbol", sa.String(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("hybrid", sa.Boolean(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.Column("clock_shift_ms", sa.BigInteger(), nullable=False),
        sa.Column("register_version", sa.Integer(), nullable=False),
        sa.Column("last_participant", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conference")),
    )
    op.create_table(
        "journal",
        sa.Column("organ_id", sa.String(), nullable=False),
        sa.Column("offset", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("organ_id", "offset", name=op.f("pk_journal")),
    )
    op.create_table(
        "receipt",
        sa.Column("organ_id", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("first_offset", sa.Integer(), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("organ_id", "actor", "key", name=op.f("pk_receipt")),
    )
    op.create_table(
        "snapshot",
        sa.Column("organ_id", sa.String(), nullable=False),
        sa.Column("epoch", sa.String(), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("organ_id", name=op.f("pk_snapshot")),
    )
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_snapshot_due_at"), ["due_at"], unique=False)

    op.create_table(
        "agenda_item",
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conference.id"],
            name=op.f("fk_agenda_item_conference_id_conference"),
        ),
        sa.PrimaryKeyConstraint("conference_id", "id", name=op.f("pk_agenda_item")),
    )
    op.create_table(
        "deadline",
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conference.id"], name=op.f("fk_deadline_conference_id_conference")
        ),
        sa.PrimaryKeyConstraint("conference_id", "id", name=op.f("pk_deadline")),
    )
    op.create_table(
        "delegation",
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("group", sa.String(), nullable=True),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("formal", sa.JSON(), nullable=True),
        sa.Column("credentials", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conference.id"],
            name=op.f("fk_delegation_conference_id_conference"),
        ),
        sa.PrimaryKeyConstraint("conference_id", "id", name=op.f("pk_delegation")),
    )
    op.create_table(
        "organ",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conference.id"], name=op.f("fk_organ_conference_id_conference")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organ")),
    )
    with op.batch_alter_table("organ", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organ_conference_id"), ["conference_id"], unique=False)

    op.create_table(
        "document",
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("symbol", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id", "item_id"],
            ["agenda_item.conference_id", "agenda_item.id"],
            name=op.f("fk_document_conference_id_item_id_agenda_item"),
        ),
        sa.PrimaryKeyConstraint("conference_id", "item_id", "symbol", name=op.f("pk_document")),
    )
    op.create_table(
        "meeting",
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organ_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conference.id"], name=op.f("fk_meeting_conference_id_conference")
        ),
        sa.ForeignKeyConstraint(["organ_id"], ["organ.id"], name=op.f("fk_meeting_organ_id_organ")),
        sa.PrimaryKeyConstraint("conference_id", "id", name=op.f("pk_meeting")),
    )
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_organ_id"), ["organ_id"], unique=False)

    op.create_table(
        "participant",
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("delegation_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conference_id", "delegation_id"],
            ["delegation.conference_id", "delegation.id"],
            name=op.f("fk_participant_conference_id_delegation_id_delegation"),
        ),
        sa.PrimaryKeyConstraint("conference_id", "id", name=op.f("pk_participant")),
    )
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.create_index(
            "ix_participant_delegation", ["conference_id", "delegation_id"], unique=False
        )

    op.create_table(
        "role_grant",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("delegation_id", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conference_id", "delegation_id"],
            ["delegation.conference_id", "delegation.id"],
            name=op.f("fk_role_grant_conference_id_delegation_id_delegation"),
        ),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conference.id"],
            name=op.f("fk_role_grant_conference_id_conference"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_grant")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_role_grant_token_hash")),
    )
    with op.batch_alter_table("role_grant", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_role_grant_conference_id"), ["conference_id"], unique=False
        )

    op.create_table(
        "officer",
        sa.Column("conference_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("delegation_id", sa.String(), nullable=True),
        sa.Column("participant_id", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id", "delegation_id"],
            ["delegation.conference_id", "delegation.id"],
            name=op.f("fk_officer_conference_id_delegation_id_delegation"),
        ),
        sa.ForeignKeyConstraint(
            ["conference_id", "participant_id"],
            ["participant.conference_id", "participant.id"],
            name=op.f("fk_officer_conference_id_participant_id_participant"),
        ),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conference.id"], name=op.f("fk_officer_conference_id_conference")
        ),
        sa.PrimaryKeyConstraint("conference_id", "id", name=op.f("pk_officer")),
    )
    op.create_table(
        "session",
        sa.Column("id_hash", sa.String(), nullable=False),
        sa.Column("grant_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_id"], ["role_grant.id"], name=op.f("fk_session_grant_id_role_grant")
        ),
        sa.PrimaryKeyConstraint("id_hash", name=op.f("pk_session")),
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_grant_id"), ["grant_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_grant_id"))
        batch_op.drop_index(batch_op.f("ix_session_expires_at"))

    op.drop_table("session")
    op.drop_table("officer")
    with op.batch_alter_table("role_grant", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_role_grant_conference_id"))

    op.drop_table("role_grant")
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.drop_index("ix_participant_delegation")

    op.drop_table("participant")
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_organ_id"))

    op.drop_table("meeting")
    op.drop_table("document")
    with op.batch_alter_table("organ", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organ_conference_id"))

    op.drop_table("organ")
    op.drop_table("delegation")
    op.drop_table("deadline")
    op.drop_table("agenda_item")
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_snapshot_due_at"))

    op.drop_table("snapshot")
    op.drop_table("receipt")
    op.drop_table("journal")
    op.drop_table("conference")
