"""The steps in their order, and what takes those that a file has not taken yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from diary.store.format import MIGRATION_SET
from diary.store.on_disk.migrations.beginning import days_infusions_history
from diary.store.on_disk.migrations.care import checklist, helpers, sealed_history, signs_until_settled, visits
from diary.store.on_disk.migrations.questions_and_suggestions import questionnaire_tables, suggestions
from diary.store.on_disk.migrations.sittings import undo_and_sittings
from diary.store.on_disk.migrations.whole_day import whole_day_and_treatment

if TYPE_CHECKING:
    from diary.store.connection import Connection

migrations = Migrations(MIGRATION_SET)

for _name, _step in (
    ("0001_days_infusions_history", days_infusions_history),
    ("0002_whole_day_and_treatment", whole_day_and_treatment),
    ("0003_questionnaires", questionnaire_tables),
    ("0004_suggestions", suggestions),
    ("0005_undo_and_sittings", undo_and_sittings),
    ("0006_signs_until_settled", signs_until_settled),
    ("0007_sealed_history", sealed_history),
    ("0008_checklist", checklist),
    ("0009_helpers", helpers),
    ("0010_visits", visits),
):
    migrations(name=_name)(_step)


def bring_up_to_date(connection: Connection) -> None:
    """Take every step that the file has not taken yet, each whole or not at all."""
    migrations.apply(Database(connection))
