"""The settings, read from their rows. What writes them stands apart (`diary.store.setting_changes`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.settings import Settings, from_items

if TYPE_CHECKING:
    import sqlite3


def read_settings(connection: sqlite3.Connection) -> Settings:
    """Return what the clinic and the user agreed on."""
    rows = connection.execute("SELECT name, value FROM setting").fetchall()
    return from_items(dict(rows)) if rows else Settings()
