"""Formats 6 to 10: signs until they are settled, the sealed history, helpers, checklists and visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.format import sealed, sealed_values
from diary.store.on_disk.migrations.columns import (
    add_columns,
    iso_date,
    run_statements,
    text_or_null,
    yes_no,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def signs_until_settled(db: Database) -> None:
    """The clinic can call a safety sign settled; creatinine; and the question about the own wish.

    Which unit belongs to which analyte is checked here too: an enzyme in umol/L is a slip.
    """
    add_columns(db, "day", yes_no("own_wish"))
    run_statements(db, _SIGNS_UNTIL_SETTLED)


_SIGNS_UNTIL_SETTLED = (
    "PRAGMA user_version = 6",
    f"""CREATE TABLE settled_sign (
        sign TEXT PRIMARY KEY NOT NULL CHECK (sign <> ''),
        {iso_date("settled_on")}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE lab_result_with_creatinine (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        infusion INTEGER NOT NULL REFERENCES infusion (id),
        {iso_date("day")},
        analyte TEXT NOT NULL CHECK (analyte IN ('alt', 'ast', 'alp', 'ggt', 'creatinine')),
        value REAL NOT NULL CHECK (value BETWEEN 0 AND 99999),
        unit TEXT NOT NULL,
        upper_limit REAL CHECK (upper_limit BETWEEN 0.001 AND 99999),
        {yes_no("removed", "NOT NULL DEFAULT 0")},
        CHECK (
            CASE analyte WHEN 'creatinine' THEN unit IN ('umol/L', 'mg/dL') ELSE unit IN ('U/L', 'ukat/L') END
        )
    ) STRICT""",
    "INSERT INTO lab_result_with_creatinine SELECT * FROM lab_result",
    "DROP TABLE lab_result",
    "ALTER TABLE lab_result_with_creatinine RENAME TO lab_result",
)


def sealed_history(db: Database) -> None:
    """A checksum over the history, kept with every row of it; and when the whole file was looked over last.

    The newest row may be written again while a sitting goes on, so the checksum before it is kept too.
    """
    run_statements(
        db,
        (
            "PRAGMA user_version = 7",
            """CREATE TABLE seal (
                only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
                before INTEGER NOT NULL,
                last INTEGER NOT NULL
            ) STRICT""",
            f"""CREATE TABLE upkeep (
                name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
                {iso_date("day")}
            ) STRICT, WITHOUT ROWID""",
        ),
    )
    before = last = 0
    for row in db.conn.execute(f"SELECT {sealed_values(with_helper=False)} FROM change ORDER BY id"):  # noqa: S608
        before, last = last, sealed(last, *row)
    db.execute("INSERT INTO seal VALUES (1, ?, ?)", (before, last))
    run_statements(db, _seals(sealed_values("NEW.", with_helper=False)))


def _seals(values: str) -> tuple[str, ...]:
    """The triggers that keep the checksum over the history, of these values of each row."""
    return (
        f"""CREATE TRIGGER change_is_sealed AFTER INSERT ON change
        BEGIN UPDATE seal SET before = last, last = sealed(last, {values}); END""",  # noqa: S608
        f"""CREATE TRIGGER change_is_sealed_again AFTER UPDATE ON change
        BEGIN UPDATE seal SET last = sealed(before, {values}); END""",  # noqa: S608
    )


def checklist(db: Database) -> None:
    """The clinic's checklist of an infusion; which form its lines have stands in diary.model.records.checklist."""
    add_columns(db, "infusion", text_or_null("checklist"))
    run_statements(db, ("PRAGMA user_version = 8",))


def helpers(db: Database) -> None:
    """The history tells what somebody else wrote down for the person (docs/decisions/0068).

    The checksum over the rows that are there stays the one it was; only the triggers know more.
    """
    run_statements(
        db,
        (
            "PRAGMA user_version = 9",
            f"ALTER TABLE change ADD COLUMN {yes_no('helper', 'NOT NULL DEFAULT 0')}",
            "DROP TRIGGER change_is_sealed",
            "DROP TRIGGER change_is_sealed_again",
            *_seals(sealed_values("NEW.")),
        ),
    )


def visits(db: Database) -> None:
    """Visits to the clinic, and what was given out for them."""
    run_statements(db, _VISITS)


_PARTS_GIVEN_OUT = ("this_infusion", "all_infusions", "notes", "dreams", "name", "birth_date")


_VISITS = (
    "PRAGMA user_version = 10",
    f"""CREATE TABLE visit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        {iso_date("day")},
        {yes_no("removed", "NOT NULL DEFAULT 0")}
    ) STRICT""",
    f"""CREATE TABLE given_out (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__%'),
        form TEXT NOT NULL CHECK (form IN ('pdf', 'print', 'csv', 'fhir')),
        {iso_date("first", "")},
        {iso_date("last", "")},
        {", ".join(yes_no(f, "NOT NULL DEFAULT 0") for f in _PARTS_GIVEN_OUT)},
        {yes_no("removed", "NOT NULL DEFAULT 0")},
        CHECK (last >= first)
    ) STRICT""",
)
