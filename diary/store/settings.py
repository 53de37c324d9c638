"""The settings, read from their rows. What writes them stands apart (`diary.store.setting_changes`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.settings import Settings, from_items

if TYPE_CHECKING:
    from diary.store.connection import Connection


def read_settings(connection: Connection) -> Settings:
    """Return what the clinic and the user agreed on."""
    rows = connection.execute("SELECT name, value FROM setting").fetchall()
    return from_items(dict(rows)) if rows else Settings()
