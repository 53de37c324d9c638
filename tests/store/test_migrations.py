"""The schema keeps out what the program would never write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.store.days import DAY_COLUMNS, DETAIL_TABLES
from diary.store.format import FORMAT
from diary.store.on_disk.migrations.applying import migrations
from diary.store.records import RECORD_TABLES, record_columns
from diary.store.suggestions import STORED_COLUMNS
from tests.factories import connection_of

if TYPE_CHECKING:
    from diary.store.repository import Repository


def test_the_format_is_the_number_of_the_newest_step() -> None:
    from sqlite_utils import Database

    database = Database(memory=True)
    names = [step.name for step in migrations.pending(database)]
    assert len(names) == FORMAT
    assert names == sorted(names)
    migrations.apply(database)
    assert migrations.pending(database) == []
    assert database.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    database.close()


DAY = "INSERT INTO day (day, pain_average) VALUES "
INFUSION = "INSERT INTO infusion (first_day, last_day, days, drug, dose, dose_unit) VALUES "
SAID = "INSERT INTO suggestion (day, state, threshold, due_p10, due_p50, due_p90, chance_responded) VALUES "
LAB = "INSERT INTO lab_result (infusion, day, analyte, value, unit) VALUES "
CHANGE = "INSERT INTO change (kind, subject, item, new, at_utc, utc_offset_minutes, how) VALUES "
UNDONE = CHANGE.replace("how)", "how, undone_at_utc, undone_offset_minutes)")


@pytest.mark.parametrize(
    "statement",
    [
        DAY + "('2026-11-22', 11)",
        DAY + "('2026-11-22', -1)",
        DAY + "('2026-11-22', 4.5)",
        DAY + "('2026-11-22', 'four')",
        DAY + "('2026-13-01', 4)",
        DAY + "('2026-02-30', 4)",
        DAY + "('22.11.2026', 4)",
        DAY + "(NULL, 4)",
        "INSERT INTO day (day, note) VALUES ('2026-11-22', '')",
        INFUSION + "('2026-11-02', '2026-11-01', NULL, NULL, NULL, NULL)",
        INFUSION + "('2026-11-01', '2026-11-02', 3, NULL, NULL, NULL)",
        INFUSION + "('2026-11-01', '2026-11-02', 0, NULL, NULL, NULL)",
        INFUSION + "('2026-11-01', '2026-11-02', 2, 'tea', NULL, NULL)",
        INFUSION + "('2026-11-01', '2026-11-02', 2, NULL, 0, 'mg')",
        INFUSION + "('2026-11-01', '2026-11-02', 2, NULL, 1e-41, 'mg')",
        INFUSION + "('2026-11-01', '2026-11-02', 2, NULL, 1e6, 'mg')",
        INFUSION + "('2026-11-01', '2026-11-02', 2, NULL, 5, NULL)",
        INFUSION + "('2026-11-01', '2026-11-02', 2, NULL, NULL, 'mg')",
        CHANGE + "('', '2026', 'pain_average', 4, '2026-11-22T08:00:00Z', 60, 'typed')",
        CHANGE + "('day', '2026-11-22', 'pain_average', 4, 'now', 60, 'typed')",
        CHANGE + "('day', '2026-11-22', 'pain_average', 4, '2026-11-22T08:00:00Z', 6000, 'typed')",
        CHANGE + "('day', '2026-11-22', 'pain_average', 4, '2026-11-22T08:00:00Z', 60, 'guessed')",
        UNDONE + "('day', '2026-11-22', 'mood', 4, '2026-11-22T08:00:00Z', 60, 'typed', 'now', 60)",
        UNDONE + "('day', '2026-11-22', 'mood', 4, '2026-11-22T08:00:00Z', 60, 'typed', NULL, 60)",
        UNDONE + "('day', '2026-11-22', 'mood', 4, '2026-11-22T08:00:00Z', 60, 'typed', '2026-11-22T08:00:00Z', NULL)",
        UNDONE + "('day', '2026-11-22', 'mood', 4, '2026-11-22T08:00:00Z', 60, 'typed', '2026-11-22T08:00:00Z', 6000)",
        "INSERT INTO day (day, sleep) VALUES ('2026-11-22', 11)",
        "INSERT INTO day (day, mood) VALUES ('2026-11-22', -1)",
        "INSERT INTO day (day, dream_recall) VALUES ('2026-11-22', 2)",
        "INSERT INTO day (day, dream_pleasantness) VALUES ('2026-11-22', 0)",
        "INSERT INTO day (day, dream_pleasantness) VALUES ('2026-11-22', 6)",
        "INSERT INTO day (day, dream_note) VALUES ('2026-11-22', '')",
        "INSERT INTO infusion (first_day, last_day, hours_a_day) VALUES ('2026-11-01', '2026-11-01', 25)",
        "INSERT INTO infusion (first_day, last_day, checklist) VALUES ('2026-11-01', '2026-11-01', '')",
        "INSERT INTO infusion (first_day, last_day, nausea) VALUES ('2026-11-01', '2026-11-01', 'bad')",
        "INSERT INTO infusion (first_day, last_day, pulse) VALUES ('2026-11-01', '2026-11-01', 0)",
        "INSERT INTO infusion (first_day, last_day, planned) VALUES ('2026-11-01', '2026-11-01', NULL)",
        "INSERT INTO side_effect VALUES ('2026-11-21', 'nausea', 'bad')",
        "INSERT INTO side_effect VALUES ('2026-11-21', 'nausea', NULL)",
        "INSERT INTO side_effect VALUES ('2026-11-23', 'nausea', 'mild')",
        "INSERT INTO perception_sign VALUES ('2026-11-21', 'voices', 2)",
        "INSERT INTO dose VALUES ('2026-11-21', 1, -0.5)",
        "INSERT INTO dose VALUES ('2026-11-21', 1, 0.25)",
        "INSERT INTO dose VALUES ('2026-11-21', 2, 1)",
        "INSERT INTO medicine (name) VALUES (' ')",
        "INSERT INTO medicine (name, dose) VALUES ('a', 5)",
        "INSERT INTO medicine (name, since, until) VALUES ('a', '2026-11-02', '2026-11-01')",
        LAB + "(1, '2026-11-02', 'tsh', 5, 'U/L')",
        LAB + "(1, '2026-11-02', 'alt', -1, 'U/L')",
        LAB + "(1, '2026-11-02', 'alt', 5, 'mg')",
        LAB + "(2, '2026-11-02', 'alt', 5, 'U/L')",
        LAB + "(1, '2026-11-02', 'alt', 5, 'umol/L')",
        LAB + "(1, '2026-11-02', 'creatinine', 5, 'U/L')",
        "INSERT INTO day (day, own_wish) VALUES ('2026-11-22', 2)",
        "INSERT INTO settled_sign VALUES ('urine', 'yesterday')",
        "INSERT INTO settled_sign VALUES ('', '2026-11-21')",
        "INSERT INTO told_clinic VALUES ('urine', 'yesterday')",
        "INSERT INTO setting VALUES ('threshold', NULL)",
        SAID + "('yesterday', 'holding', 0.3, NULL, NULL, NULL, NULL)",
        SAID + "('2026-11-21', '', 0.3, NULL, NULL, NULL, NULL)",
        SAID + "('2026-11-21', 'holding', 0, NULL, NULL, NULL, NULL)",
        SAID + "('2026-11-21', 'holding', 1.0, NULL, NULL, NULL, NULL)",
        SAID + "('2026-11-21', 'holding', NULL, NULL, NULL, NULL, NULL)",
        SAID + "('2026-11-21', 'holding', 0.3, 'soon', NULL, NULL, NULL)",
        SAID + "('2026-11-21', 'holding', 0.3, '2026-12-02', '2026-12-01', NULL, NULL)",
        SAID + "('2026-11-21', 'holding', 0.3, '2026-12-01', '2026-12-03', '2026-12-02', NULL)",
        SAID + "('2026-11-21', 'holding', 0.3, NULL, '2026-12-01', NULL, NULL)",
        SAID + "('2026-11-21', 'holding', 0.3, '2026-12-01', NULL, '2026-12-02', NULL)",
        SAID + "('2026-11-21', 'holding', 0.3, NULL, NULL, NULL, 1.1)",
        SAID + "('2026-11-21', 'holding', 0.3, NULL, NULL, NULL, -0.1)",
        "INSERT INTO suggestion (day, state, threshold, modifiers) VALUES ('2026-11-21', 'holding', 0.3, '')",
        "INSERT INTO suggestion (day, state, threshold, method) VALUES ('2026-11-21', 'holding', 0.3, '')",
        "INSERT INTO diary VALUES (2, 'another', 0)",
        "INSERT INTO diary VALUES (1, 'another', 0)",
    ],
)
def test_no_program_can_put_it_in(diary: Repository, statement: str) -> None:
    with diary.writing() as connection:  # all in one: what the statement names is really there
        connection.execute("INSERT INTO day (day) VALUES ('2026-11-21')")
        connection.execute(INFUSION + "('2020-11-01', '2020-11-02', NULL, NULL, NULL, NULL)")
        connection.execute("INSERT INTO medicine (name) VALUES ('tea')")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)


def test_what_is_allowed_is_allowed(diary: Repository) -> None:
    with diary.writing() as connection:
        connection.execute(DAY + "('2026-11-22', 0), ('2024-02-29', 10), ('2026-11-20', NULL)")
        connection.execute(INFUSION + "('2026-11-01', '2026-11-02', 2, 's_ketamine', 0.5, 'mg/kg')")
        connection.execute(INFUSION + "('2026-11-03', '2026-11-03', 1, NULL, 1e-6, 'mg')")
        connection.execute(INFUSION + "('2026-11-04', '2026-11-04', 1, NULL, 999999, 'mg')")
        connection.execute(CHANGE + "('day', '2026-11-22', 'pain_average', NULL, '2026-11-22T08:00:00Z', -720, 'late')")
    assert [(day.date.isoformat(), day.pain_average) for day in diary.contents().days] == [
        ("2024-02-29", 10),
        ("2026-11-22", 0),
    ]
    assert [infusion.dose for infusion in diary.infusions()] == [0.5, 1e-6, 999999]
    assert len(diary.changes()) == 1


def test_only_a_text_that_was_written_last_goes_on(diary: Repository) -> None:
    diary.prepare()
    run = connection_of(diary).execute
    typed = "'2026-11-22', '{}', {}, '2026-11-22T08:00:00Z', 60, '{}')"
    run(CHANGE + "('day', " + typed.format("note", "'a'", "typed"))
    run("UPDATE change SET new = 'ab', at_utc = '2026-11-22T08:00:02Z', how = 'late' WHERE id = 1")  # it is the newest
    refused = [
        "UPDATE change SET old = 'b' WHERE id = 1",
        "UPDATE change SET new = 5 WHERE id = 1",
        "UPDATE change SET item = 'dream_note' WHERE id = 1",
        "UPDATE change SET subject = '2026-11-21' WHERE id = 1",
        "UPDATE change SET kind = 'infusion' WHERE id = 1",
        "UPDATE change SET source_value = 'x' WHERE id = 1",
        "UPDATE change SET id = 7 WHERE id = 1",
        "DELETE FROM change",
        "INSERT OR REPLACE" + CHANGE.removeprefix("INSERT").replace("(kind", "(id, kind") + "(1, 'day', "
        + typed.format("note", "'x'", "typed"),
    ]  # fmt: skip
    for statement in refused:
        with pytest.raises(sqlite3.IntegrityError, match="the history is append-only"):
            run(statement)
    for item, value, how in (("mood", "4", "typed"), ("note", "'c'", "import"), ("note", "'d'", "paper")):
        run(CHANGE + "('day', " + typed.format(item, value, how))
        for row in ("1", "(SELECT max(id) FROM change)"):
            with pytest.raises(sqlite3.IntegrityError, match="the history is append-only"):
                run(f"UPDATE change SET new = 'x' WHERE id = {row}")  # noqa: S608
    assert [row[0] for row in run("SELECT new FROM change ORDER BY id")] == ["ab", 4, "c", "d"]


def test_what_was_said_is_never_changed(diary: Repository) -> None:
    diary.prepare()
    run = connection_of(diary).execute
    said = SAID.replace(") VALUES", ", kept) VALUES")
    run(said + "('2026-11-20', 'holding', 0.3, NULL, NULL, NULL, 0, 1)")
    run("UPDATE suggestion SET state = 'fading' WHERE day = '2026-11-20'")  # it is the newest
    run(said + "('2036-11-21', 'due', 0.3, '2036-12-01', '2036-12-01', '2036-12-01', 1, 2)")  # by a clock ahead
    run(said + "('2026-11-19', 'due', 0.3, '2026-12-01', '2026-12-01', NULL, 1, 3)")  # an older day may be missing
    run("UPDATE suggestion SET state = 'fading' WHERE day = '2026-11-19'")  # it was said last
    run("UPDATE suggestion SET state = 'fading' WHERE day = '2036-11-21'")
    before = run("SELECT * FROM suggestion").fetchall()
    for statement in (
        "UPDATE suggestion SET state = 'due' WHERE day = '2026-11-20'",
        "UPDATE suggestion SET day = '2026-11-22' WHERE day = '2036-11-21'",
        "UPDATE suggestion SET kept = 9 WHERE day = '2036-11-21'",
        "INSERT OR REPLACE" + said.removeprefix("INSERT") + "('2026-11-20', 'due', 0.3, NULL, NULL, NULL, 0, 4)",
        said + "('2026-11-22', 'due', 0.3, NULL, NULL, NULL, 0, 3)",
        SAID + "('2026-11-22', 'due', 0.3, NULL, NULL, NULL, 0)",
        "DELETE FROM suggestion WHERE day = '2036-11-21'",
        "DELETE FROM suggestion",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="what was said is never changed"):
            run(statement)
    assert run("SELECT * FROM suggestion").fetchall() == before


def test_the_tables_have_the_columns_of_the_records(diary: Repository) -> None:
    diary.prepare()
    expected = {table.name: set(record_columns(kind)) for kind, table in RECORD_TABLES.items()}
    expected |= {table.name: {"day", table.key, table.value} for table in DETAIL_TABLES.values()}
    expected["day"] = set(DAY_COLUMNS)
    expected["suggestion"] = {*STORED_COLUMNS, "kept"}
    for table, columns in expected.items():
        found = [row[1] for row in connection_of(diary).execute(f"PRAGMA table_info({table})")]
        assert set(found) == columns, table
