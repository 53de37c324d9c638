"""The first format: days, infusions and their history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.format import APPLICATION_ID
from diary.store.on_disk.migrations.columns import (
    iso_date,
    nrs,
    run_statements,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def days_infusions_history(db: Database) -> None:
    """The first schema: days, infusions, and the append-only history of both."""
    run_statements(db, _TABLES + _HISTORY)


_TABLES = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    "PRAGMA user_version = 1",
    """CREATE TABLE diary (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            diary_id TEXT NOT NULL CHECK (length(diary_id) > 0),
            invented INTEGER NOT NULL CHECK (invented IN (0, 1))
        ) STRICT""",
    f"""CREATE TABLE day (
            {iso_date("day", "PRIMARY KEY NOT NULL")},
            {nrs("pain_average")},
            {nrs("pain_worst")},
            {nrs("pain_now")},
            note TEXT CHECK (note <> '')
        ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE infusion (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            {iso_date("first_day")},
            {iso_date("last_day")},
            days INTEGER,
            drug TEXT CHECK (drug IN ('ketamine', 's_ketamine', 'other')),
            route TEXT CHECK (route IN ('iv', 'sc', 'im', 'oral', 'nasal', 'other')),
            dose REAL CHECK (dose BETWEEN 0.000001 AND 999999),
            dose_unit TEXT CHECK (dose_unit IN ('mg', 'mg/h', 'mg/kg', 'mg/kg/h', 'ug/kg/min')),
            note TEXT CHECK (note <> ''),
            removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
            CHECK (last_day >= first_day),
            CHECK (days BETWEEN 1 AND CAST(julianday(last_day) - julianday(first_day) AS INTEGER) + 1),
            CHECK ((dose IS NULL) = (dose_unit IS NULL))
        ) STRICT""",
)

_HISTORY = (
    """CREATE TABLE change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('day', 'infusion')),
            subject TEXT NOT NULL,
            item TEXT NOT NULL,
            old ANY,
            new ANY,
            source_value TEXT,
            at_utc TEXT NOT NULL CHECK (at_utc LIKE '____-__-__T__:__:__Z'),
            utc_offset_minutes INTEGER NOT NULL CHECK (utc_offset_minutes BETWEEN -1440 AND 1440),
            how TEXT NOT NULL CHECK (how IN ('typed', 'late', 'import', 'paper'))
        ) STRICT""",
    "CREATE INDEX change_by_subject ON change (kind, subject, item)",
    """CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
            BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
    """CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
            BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
)
