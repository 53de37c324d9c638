"""The schema, one named step after another.

A step that was released is never edited: a file in somebody's hands has already taken it. Bounds stand in the tables
as well as in `diary.model.scales`, so that no other program can put an impossible score into a diary unnoticed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlite_utils import Database, Migrations

from diary.store.on_disk.format import APPLICATION_ID, MIGRATION_SET, sealed, sealed_values

if TYPE_CHECKING:
    from diary.store.connection import Connection

migrations = Migrations(MIGRATION_SET)


def _nrs(column: str) -> str:
    return f"{column} INTEGER CHECK ({column} BETWEEN 0 AND 10)"


def _iso_date(column: str, more: str = "NOT NULL") -> str:
    # date() gives NULL for what is no date. It hands 30 February back unless it has to calculate; then it is 2 March,
    # and IS compares both away.
    return f"{column} TEXT {more} CHECK ({column} IS date({column}, '+0 days'))"


@migrations(name="0001_days_infusions_history")
def days_infusions_history(db: Database) -> None:
    """The first schema: days, infusions, and the append-only history of both."""
    statements = (
        f"PRAGMA application_id = {APPLICATION_ID}",
        "PRAGMA user_version = 1",
        """CREATE TABLE diary (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            diary_id TEXT NOT NULL CHECK (length(diary_id) > 0),
            invented INTEGER NOT NULL CHECK (invented IN (0, 1))
        ) STRICT""",
        f"""CREATE TABLE day (
            {_iso_date("day", "PRIMARY KEY NOT NULL")},
            {_nrs("pain_average")},
            {_nrs("pain_worst")},
            {_nrs("pain_now")},
            note TEXT CHECK (note <> '')
        ) STRICT, WITHOUT ROWID""",
        f"""CREATE TABLE infusion (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            {_iso_date("first_day")},
            {_iso_date("last_day")},
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
    for statement in statements:
        db.execute(statement)


def _yes_no(column: str, more: str = "") -> str:
    return f"{column} INTEGER {more} CHECK ({column} IN (0, 1))"


def _severity(column: str, more: str = "") -> str:
    return f"{column} TEXT {more} CHECK ({column} IN ('none', 'mild', 'moderate', 'severe'))"


def _text(column: str) -> str:
    return f"{column} TEXT CHECK ({column} <> '')"


@migrations(name="0002_whole_day_and_treatment")
def whole_day_and_treatment(db: Database) -> None:
    """All a day and a treatment hold; medicines, blood results, settings, and what the clinic was told."""
    _add_columns(
        db,
        "day",
        *(_nrs(column) for column in ("interference", "enjoyment", "sleep", "mood")),
        _yes_no("dream_recall"),
        "dream_pleasantness INTEGER CHECK (dream_pleasantness BETWEEN 1 AND 5)",
        _nrs("dream_vividness"),
        _yes_no("nightmare"),
        _text("dream_note"),
        _yes_no("perception"),
        *(_nrs(column) for column in ("drug_high", "inner_perception", "outer_perception")),
    )
    _add_columns(
        db,
        "infusion",
        "hours_a_day REAL CHECK (hours_a_day BETWEEN 0.000001 AND 24)",
        _yes_no("benzodiazepine"),
        _yes_no("clonidine"),
        _text("given_alongside"),
        _text("clinic"),
        *(_nrs(column) for column in ("drug_high", "inner_perception", "outer_perception")),
        _severity("nausea"),
        "systolic INTEGER CHECK (systolic BETWEEN 30 AND 300)",
        "diastolic INTEGER CHECK (diastolic BETWEEN 10 AND 250)",
        "pulse INTEGER CHECK (pulse BETWEEN 20 AND 300)",
        _yes_no("planned", "NOT NULL DEFAULT 0"),
    )
    run_statements(db, _WHOLE_DAY_TABLES + _HISTORY_OF_ALL_KINDS)


def _add_columns(db: Database, table: str, *columns: str) -> None:
    run_statements(db, tuple(f"ALTER TABLE {table} ADD COLUMN {column}" for column in columns))


def run_statements(db: Database, statements: tuple[str, ...]) -> None:
    """Run the statements of a step, one after the other."""
    for statement in statements:
        db.execute(statement)


_WHOLE_DAY_TABLES = (
    "PRAGMA user_version = 2",
    f"""CREATE TABLE medicine (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        dose REAL CHECK (dose BETWEEN 0.000001 AND 999999),
        {_text("unit")},
        use TEXT CHECK (use IN ('regular', 'rescue')),
        {_yes_no("opioid", "NOT NULL DEFAULT 0")},
        {_iso_date("since", "")},
        {_iso_date("until", "")},
        {_yes_no("removed", "NOT NULL DEFAULT 0")},
        CHECK ((dose IS NULL) = (unit IS NULL)),
        CHECK (until >= since)
    ) STRICT""",
    f"""CREATE TABLE lab_result (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        infusion INTEGER NOT NULL REFERENCES infusion (id),
        {_iso_date("day")},
        analyte TEXT NOT NULL CHECK (analyte IN ('alt', 'ast', 'alp', 'ggt')),
        value REAL NOT NULL CHECK (value BETWEEN 0 AND 99999),
        unit TEXT NOT NULL CHECK (unit IN ('U/L', 'ukat/L')),
        upper_limit REAL CHECK (upper_limit BETWEEN 0.001 AND 99999),
        {_yes_no("removed", "NOT NULL DEFAULT 0")}
    ) STRICT""",
    # Which effects and signs there are stands in diary.model.records.details: a list that grows needs no new table.
    f"""CREATE TABLE side_effect (
        day TEXT NOT NULL REFERENCES day (day),
        effect TEXT NOT NULL CHECK (effect <> ''),
        {_severity("severity", "NOT NULL")},
        PRIMARY KEY (day, effect)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE perception_sign (
        day TEXT NOT NULL REFERENCES day (day),
        sign TEXT NOT NULL CHECK (sign <> ''),
        {_yes_no("present", "NOT NULL")},
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
        {_iso_date("told_on")}
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


@migrations(name="0003_questionnaires")
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
                {_iso_date("day")},
                {_text("text")},
                {_yes_no("done", "NOT NULL DEFAULT 0")},
                {_yes_no("removed", "NOT NULL DEFAULT 0")}
            ) STRICT""",
            """CREATE TABLE questionnaire_answer (
                questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
                item TEXT NOT NULL CHECK (item <> ''),
                value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 9999),
                PRIMARY KEY (questionnaire, item)
            ) STRICT, WITHOUT ROWID""",
        ),
    )


def _chance(column: str) -> str:
    return f"{column} REAL CHECK ({column} BETWEEN 0 AND 1)"


@migrations(name="0004_suggestions")
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
                {_iso_date("day", "PRIMARY KEY NOT NULL")},
                state TEXT NOT NULL CHECK (state <> ''),
                {_text("modifiers")},
                threshold REAL NOT NULL CHECK (threshold > 0 AND threshold < 1),
                {_iso_date("infusion_last_day", "")},
                {_iso_date("due_p10", "")},
                {_iso_date("due_p50", "")},
                {_iso_date("due_p90", "")},
                {_chance("chance_below_now")},
                {_chance("chance_responded")},
                {_text("method")},
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


@migrations(name="0005_undo_and_sittings")
def undo_and_sittings(db: Database) -> None:
    """The history can tell an undo, and one sitting at a note is one change (docs/decisions/0020).

    Until now every pause in typing left a row with all of the text before and after it.
    """
    run_statements(
        db,
        (
            "PRAGMA user_version = 5",
            "DROP TRIGGER change_is_never_edited",
            "DROP TRIGGER change_is_never_deleted",
            "ALTER TABLE change ADD COLUMN undone_at_utc TEXT CHECK (undone_at_utc LIKE '____-__-__T__:__:__Z')",
            """ALTER TABLE change ADD COLUMN undone_offset_minutes INTEGER CHECK (
                undone_offset_minutes BETWEEN -1440 AND 1440
                AND (undone_at_utc IS NULL) = (undone_offset_minutes IS NULL)
            )""",
        ),
    )
    _join_sittings(db)
    run_statements(db, _ONE_ROW_GOES_ON)
    run_statements(db, _WORDS_IN_THEIR_ORDER)


def _join_sittings(db: Database) -> None:
    """Leave one row of each sitting at a note: the text as it began, the text as it ended, the last entry.

    Rows of a text belong together where each begins with what the one before it left, no more than ten minutes
    later and in the same way; what was taken back stays a change of its own.
    """
    # As bytes: nothing is decoded, and no more than two texts are held at a time. The index has them in this order.
    rows = db.conn.execute(
        """SELECT id, subject, item, how, utc_offset_minutes, source_value IS NULL, CAST(old AS BLOB),
            CAST(new AS BLOB), CAST(strftime('%s', at_utc) AS INTEGER)
        FROM change WHERE kind = 'day' AND item IN ('note', 'dream_note') ORDER BY subject, item, id"""
    )
    ended: tuple[object, ...] | None = None
    began = 0
    joined: dict[int, int] = {}  # the last row of a sitting, and its first
    superseded = []
    for row in rows:
        if ended is not None and _goes_on(ended, row):
            superseded.append((ended[0],))
            joined.pop(ended[0], None)  # type: ignore[call-overload]
            joined[row[0]] = began
        else:
            began = row[0]
        ended = row
    db.conn.executemany(
        "UPDATE change SET old = (SELECT first.old FROM change first WHERE first.id = ?) WHERE id = ?",
        [(first, last) for last, first in joined.items()],
    )
    db.conn.executemany("DELETE FROM change WHERE id = ?", superseded)


def _goes_on(before: tuple[Any, ...], row: tuple[Any, ...]) -> bool:
    *_, left, ended = before
    *_, old, new, at = row
    # subject, item, how, offset, and that no file said something else
    return before[1:6] == row[1:6] and row[5] == 1 and old == left and None not in (old, new) and 0 <= at - ended <= 600


_ONE_ROW_GOES_ON = (
    # The newest row of all, if it is of a text of a day that was typed: the same sitting may still go on.
    """CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
        WHEN (OLD.id, OLD.kind, OLD.source_value, NEW.id, NEW.kind, NEW.source_value)
            IS NOT ((SELECT max(id) FROM change), 'day', NULL, OLD.id, 'day', NULL)
            OR (NEW.subject, NEW.item, NEW.old) IS NOT (OLD.subject, OLD.item, OLD.old)
            OR OLD.item NOT IN ('note', 'dream_note')
            OR (OLD.how NOT IN ('typed', 'late') AND OLD.undone_at_utc IS NULL)
            OR typeof(NEW.new) NOT IN ('text', 'null')
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
    """CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
    # INSERT OR REPLACE would go past the other two.
    """CREATE TRIGGER change_is_never_replaced BEFORE INSERT ON change
        WHEN NEW.id IN (SELECT id FROM change)
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
)

# A clock that was ahead for a while leaves words on days to come. Today's can change all the same: it is kept last.
_WORDS_IN_THEIR_ORDER = (
    "DROP TRIGGER suggestion_is_never_edited",
    "ALTER TABLE suggestion ADD COLUMN kept INTEGER NOT NULL DEFAULT 0",
    "UPDATE suggestion SET kept = (SELECT count(*) FROM suggestion said WHERE said.day <= suggestion.day)",
    """CREATE TRIGGER suggestion_is_never_edited BEFORE UPDATE ON suggestion
        WHEN (NEW.day, NEW.kept) IS NOT (OLD.day, OLD.kept) OR (
            OLD.day < (SELECT max(day) FROM suggestion) AND OLD.kept < (SELECT max(kept) FROM suggestion)
        )
        BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END""",
    "DROP TRIGGER suggestion_is_never_replaced",
    """CREATE TRIGGER suggestion_is_never_replaced BEFORE INSERT ON suggestion
        WHEN NEW.day IN (SELECT day FROM suggestion) OR NEW.kept <= (SELECT max(kept) FROM suggestion)
        BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END""",
)


@migrations(name="0006_signs_until_settled")
def signs_until_settled(db: Database) -> None:
    """The clinic can call a safety sign settled; creatinine; and the question about the own wish.

    Which unit belongs to which analyte is checked here too: an enzyme in umol/L is a slip.
    """
    _add_columns(db, "day", _yes_no("own_wish"))
    run_statements(db, _SIGNS_UNTIL_SETTLED)


_SIGNS_UNTIL_SETTLED = (
    "PRAGMA user_version = 6",
    f"""CREATE TABLE settled_sign (
        sign TEXT PRIMARY KEY NOT NULL CHECK (sign <> ''),
        {_iso_date("settled_on")}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE lab_result_with_creatinine (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        infusion INTEGER NOT NULL REFERENCES infusion (id),
        {_iso_date("day")},
        analyte TEXT NOT NULL CHECK (analyte IN ('alt', 'ast', 'alp', 'ggt', 'creatinine')),
        value REAL NOT NULL CHECK (value BETWEEN 0 AND 99999),
        unit TEXT NOT NULL,
        upper_limit REAL CHECK (upper_limit BETWEEN 0.001 AND 99999),
        {_yes_no("removed", "NOT NULL DEFAULT 0")},
        CHECK (
            CASE analyte WHEN 'creatinine' THEN unit IN ('umol/L', 'mg/dL') ELSE unit IN ('U/L', 'ukat/L') END
        )
    ) STRICT""",
    "INSERT INTO lab_result_with_creatinine SELECT * FROM lab_result",
    "DROP TABLE lab_result",
    "ALTER TABLE lab_result_with_creatinine RENAME TO lab_result",
)


@migrations(name="0007_sealed_history")
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
                {_iso_date("day")}
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


@migrations(name="0008_checklist")
def checklist(db: Database) -> None:
    """The clinic's checklist of an infusion; which form its lines have stands in diary.model.records.checklist."""
    _add_columns(db, "infusion", _text("checklist"))
    run_statements(db, ("PRAGMA user_version = 8",))


@migrations(name="0009_helpers")
def helpers(db: Database) -> None:
    """The history tells what somebody else wrote down for the person (docs/decisions/0068).

    The checksum over the rows that are there stays the one it was; only the triggers know more.
    """
    run_statements(
        db,
        (
            "PRAGMA user_version = 9",
            f"ALTER TABLE change ADD COLUMN {_yes_no('helper', 'NOT NULL DEFAULT 0')}",
            "DROP TRIGGER change_is_sealed",
            "DROP TRIGGER change_is_sealed_again",
            *_seals(sealed_values("NEW.")),
        ),
    )


@migrations(name="0010_visits")
def visits(db: Database) -> None:
    """Visits to the clinic, and what was given out for them."""
    run_statements(db, _VISITS)


_PARTS_GIVEN_OUT = ("this_infusion", "all_infusions", "notes", "dreams", "name", "birth_date")
_VISITS = (
    "PRAGMA user_version = 10",
    f"""CREATE TABLE visit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        {_iso_date("day")},
        {_yes_no("removed", "NOT NULL DEFAULT 0")}
    ) STRICT""",
    f"""CREATE TABLE given_out (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__%'),
        form TEXT NOT NULL CHECK (form IN ('pdf', 'print', 'csv', 'fhir')),
        {_iso_date("first", "")},
        {_iso_date("last", "")},
        {", ".join(_yes_no(f, "NOT NULL DEFAULT 0") for f in _PARTS_GIVEN_OUT)},
        {_yes_no("removed", "NOT NULL DEFAULT 0")},
        CHECK (last >= first)
    ) STRICT""",
)


def bring_up_to_date(connection: Connection) -> None:
    """Take every step that the file has not taken yet, each whole or not at all."""
    migrations.apply(Database(connection))
