"""The settings as rows, written with the history of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.change import SETTINGS_SUBJECT, Change, Kind
from diary.model.scales import clean_text
from diary.settings import to_items
from diary.store import history
from diary.store.conflicts import refuse_changed_settings

if TYPE_CHECKING:
    from diary.model.records.day import Entered
    from diary.model.records.details import Answer
    from diary.settings import Settings
    from diary.store.connection import Connection


def checked_settings(settings: Settings) -> Settings:
    """Return the settings as they are stored, with clean texts.

    Raises:
        BadInputError: about the setting that is out of bounds.
    """
    name, phone = clean_text(settings.clinic_name), clean_text(settings.clinic_phone)
    return settings._replace(clinic_name=name, clinic_phone=phone).checked()


def write_settings(
    connection: Connection, stored: Settings, settings: Settings, shown: Settings | None, entered: Entered
) -> list[Change]:
    """Write those settings that are different, and the history of them.

    Args:
        connection: The diary.
        stored: What they are.
        settings: What they shall be, checked.
        shown: What they were when they were changed: only what differs from that is written. All, if not given.
        entered: The moment and the way of the change.

    Raises:
        ChangedElsewhereError: another program changed one of those meanwhile.
    """
    before, after = to_items(stored), to_items(settings)
    if shown is not None:
        seen = to_items(shown)
        after = {name: value for name, value in after.items() if value != seen.get(name)}
        refuse_changed_settings(before, after, seen)
    changes = [
        Change(Kind.SETTING, SETTINGS_SUBJECT, name, before.get(name), value, entered)
        for name, value in after.items()
        if before.get(name) != value
    ]
    for change in changes:
        put_setting(connection, change.item, change.new)
    history.append(connection, changes)
    return changes


def put_setting(connection: Connection, name: str, value: Answer) -> None:
    """Write a setting without a history; None puts it back to its default."""
    if value is None:
        connection.execute("DELETE FROM setting WHERE name = ?", (name,))
    else:
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
