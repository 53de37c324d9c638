"""Columns and statements, as the steps write them: a step that was released stands on these too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def nrs(column: str) -> str:
    """Return a column of answers from 0 to 10."""
    return f"{column} INTEGER CHECK ({column} BETWEEN 0 AND 10)"


def iso_date(column: str, more: str = "NOT NULL") -> str:
    """Return a column of dates as ISO texts."""
    # date() gives NULL for what is no date. It hands 30 February back unless it has to calculate; then it is 2 March,
    # and IS compares both away.
    return f"{column} TEXT {more} CHECK ({column} IS date({column}, '+0 days'))"


def yes_no(column: str, more: str = "") -> str:
    """Return a column of yes and no."""
    return f"{column} INTEGER {more} CHECK ({column} IN (0, 1))"


def severity(column: str, more: str = "") -> str:
    """Return a column of severities."""
    return f"{column} TEXT {more} CHECK ({column} IN ('none', 'mild', 'moderate', 'severe'))"


def text(column: str) -> str:
    """Return a column of text; what is empty is missing."""
    return f"{column} TEXT CHECK ({column} <> '')"


def chance(column: str) -> str:
    """Return a column of chances from 0 to 1."""
    return f"{column} REAL CHECK ({column} BETWEEN 0 AND 1)"


def add_columns(db: Database, table: str, *columns: str) -> None:
    """Add columns to a table."""
    run_statements(db, tuple(f"ALTER TABLE {table} ADD COLUMN {column}" for column in columns))


def run_statements(db: Database, statements: tuple[str, ...]) -> None:
    """Run the statements of a step, one after the other."""
    for statement in statements:
        db.execute(statement)
