"""Format 2: all a day and a treatment hold, and the history of all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.on_disk.migrations.columns import (
    add_columns,
    iso_date,
    nrs,
    run_statements,
    severity,
    text,
    yes_no,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def whole_day_and_treatment(db: Database) -> None:
    """All a day and a treatment hold; medicines, blood results, settings, and what the clinic was told."""
    add_columns(
        db,
        "day",
        *(nrs(column) for column in ("interference", "enjoyment", "sleep", "mood")),
        yes_no("dream_recall"),
        "dream_pleasantness INTEGER CHECK (dream_pleasantness BETWEEN 1 AND 5)",
        nrs("dream_vividness"),
        yes_no("nightmare"),
        text("dream_note"),
        yes_no("perception"),
        *(nrs(column) for column in ("drug_high", "inner_perception", "outer_perception")),
    )
    add_columns(
        db,
        "infusion",
        "hours_a_day REAL CHECK (hours_a_day BETWEEN 0.000001 AND 24)",
        yes_no("benzodiazepine"),
        yes_no("clonidine"),
        text("given_alongside"),
        text("clinic"),
        *(nrs(column) for column in ("drug_high", "inner_perception", "outer_perception")),
        severity("nausea"),
        "systolic INTEGER CHECK (systolic BETWEEN 30 AND 300)",
        "diastolic INTEGER CHECK (diastolic BETWEEN 10 AND 250)",
        "pulse INTEGER CHECK (pulse BETWEEN 20 AND 300)",
        yes_no("planned", "NOT NULL DEFAULT 0"),
    )
    run_statements(db, _WHOLE_DAY_TABLES + _HISTORY_OF_ALL_KINDS)


_WHOLE_DAY_TABLES = (
    "PRAGMA user_version = 2",
    f"""CREATE TABLE medicine (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        dose REAL CHECK (dose BETWEEN 0.000001 AND 999999),
        {text("unit")},
        use TEXT CHECK (use IN ('regular', 'rescue')),
        {yes_no("opioid", "NOT NULL DEFAULT 0")},
        {iso_date("since", "")},
        {iso_date("until", "")},
        {yes_no("removed", "NOT NULL DEFAULT 0")},
        CHECK ((dose IS NULL) = (unit IS NULL)),
        CHECK (until >= since)
    ) STRICT""",
    f"""CREATE TABLE lab_result (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        infusion INTEGER NOT NULL REFERENCES infusion (id),
        {iso_date("day")},
        analyte TEXT NOT NULL CHECK (analyte IN ('alt', 'ast', 'alp', 'ggt')),
        value REAL NOT NULL CHECK (value BETWEEN 0 AND 99999),
        unit TEXT NOT NULL CHECK (unit IN ('U/L', 'ukat/L')),
        upper_limit REAL CHECK (upper_limit BETWEEN 0.001 AND 99999),
        {yes_no("removed", "NOT NULL DEFAULT 0")}
    ) STRICT""",
    # Which effects and signs there are stands in diary.model.records.details: a list that grows needs no new table.
    f"""CREATE TABLE side_effect (
        day TEXT NOT NULL REFERENCES day (day),
        effect TEXT NOT NULL CHECK (effect <> ''),
        {severity("severity", "NOT NULL")},
        PRIMARY KEY (day, effect)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE perception_sign (
        day TEXT NOT NULL REFERENCES day (day),
        sign TEXT NOT NULL CHECK (sign <> ''),
        {yes_no("present", "NOT NULL")},
        PRIMARY KEY (day, sign)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE dose (
        day TEXT NOT NULL REFERENCES day (day),
        medicine INTEGER NOT NULL REFERENCES medicine (id),
        doses REAL NOT NULL CHECK (doses BETWEEN 0 AND 99 AND doses * 2 = CAST(doses * 2 AS INTEGER)),
        PRIMARY KEY (day, medicine)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE told_clinic (
        sign TEXT PRIMARY KEY NOT NULL CHECK (sign <> ''),
        {iso_date("told_on")}
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE setting (
        name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
        value ANY NOT NULL
    ) STRICT, WITHOUT ROWID""",
)


# The kinds of records are checked by diary.model.records.change from now on: a new one needs no new table.
_HISTORY_OF_ALL_KINDS = (
    """CREATE TABLE change_of_all_kinds (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind <> ''),
        subject TEXT NOT NULL,
        item TEXT NOT NULL,
        old ANY,
        new ANY,
        source_value TEXT,
        at_utc TEXT NOT NULL CHECK (at_utc LIKE '____-__-__T__:__:__Z'),
        utc_offset_minutes INTEGER NOT NULL CHECK (utc_offset_minutes BETWEEN -1440 AND 1440),
        how TEXT NOT NULL CHECK (how IN ('typed', 'late', 'import', 'paper'))
    ) STRICT""",
    "INSERT INTO change_of_all_kinds SELECT * FROM change",
    "DROP TABLE change",
    "ALTER TABLE change_of_all_kinds RENAME TO change",
    "CREATE INDEX change_by_subject ON change (kind, subject, item)",
    """CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
    """CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
)
