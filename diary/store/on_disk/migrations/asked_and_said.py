"""Formats 3 and 4: what is asked in questionnaires, and what the diary said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.on_disk.migrations.columns import (
    chance,
    iso_date,
    run_statements,
    text,
    yes_no,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def questionnaire_tables(db: Database) -> None:
    """Questionnaires and their answers; which items there are is the instrument's matter."""
    run_statements(
        db,
        (
            "PRAGMA user_version = 3",
            f"""CREATE TABLE questionnaire (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                instrument TEXT NOT NULL CHECK (instrument <> ''),
                version TEXT NOT NULL CHECK (version <> ''),
                {iso_date("day")},
                {text("text")},
                {yes_no("done", "NOT NULL DEFAULT 0")},
                {yes_no("removed", "NOT NULL DEFAULT 0")}
            ) STRICT""",
            """CREATE TABLE questionnaire_answer (
                questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
                item TEXT NOT NULL CHECK (item <> ''),
                value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 9999),
                PRIMARY KEY (questionnaire, item)
            ) STRICT, WITHOUT ROWID""",
        ),
    )


def suggestions(db: Database) -> None:
    """The table of suggestions, a row for each day on which it said something else than before.

    Which states there are stands in diary.model.suggestion. The newest row may be written again, for the same day may
    say something else an hour later; all others stand.
    """
    run_statements(
        db,
        (
            "PRAGMA user_version = 4",
            f"""CREATE TABLE suggestion (
                {iso_date("day", "PRIMARY KEY NOT NULL")},
                state TEXT NOT NULL CHECK (state <> ''),
                {text("modifiers")},
                threshold REAL NOT NULL CHECK (threshold > 0 AND threshold < 1),
                {iso_date("infusion_last_day", "")},
                {iso_date("due_p10", "")},
                {iso_date("due_p50", "")},
                {iso_date("due_p90", "")},
                {chance("chance_below_now")},
                {chance("chance_responded")},
                {text("method")},
                CHECK (due_p50 IS NULL OR coalesce(due_p10 <= due_p50, 0)),
                CHECK (due_p90 IS NULL OR coalesce(due_p50 <= due_p90, 0))
            ) STRICT, WITHOUT ROWID""",
            """CREATE TRIGGER suggestion_is_never_edited BEFORE UPDATE ON suggestion
                WHEN NEW.day <> OLD.day OR OLD.day < (SELECT max(day) FROM suggestion)
                BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END""",
            # INSERT OR REPLACE would go past the other two.
            """CREATE TRIGGER suggestion_is_never_replaced BEFORE INSERT ON suggestion
                WHEN NEW.day IN (SELECT day FROM suggestion)
                BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END""",
            """CREATE TRIGGER suggestion_is_never_deleted BEFORE DELETE ON suggestion
                BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END""",
        ),
    )
