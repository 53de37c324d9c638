"""Records to rows, each with its history; inside the transaction that is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diary.model.changes import Change, Kind
from diary.model.items import infusion_to_items
from diary.store import history

if TYPE_CHECKING:
    from datetime import date

    from sqlite_utils import Database

    from diary.model.records import Day, Entered, Infusion
    from diary.model.scales import DayItem


def write_answer(db: Database, stored: Day, item: DayItem, value: int | str | None, entered: Entered) -> list[Change]:
    """Write one answer and the history of it.

    Args:
        db: The diary.
        stored: The day as it is stored.
        item: Which answer.
        value: The checked answer; None clears it.
        entered: The moment and the way of the change.

    Returns:
        What changed: one change, or none if the answer stands already.
    """
    day: date = stored.date
    old = stored.value(item)
    if old == value:
        return []
    change = Change(Kind.DAY, day.isoformat(), item.value, old, value, entered)
    db["day"].upsert({"day": day.isoformat(), item.value: value}, pk="day")  # type: ignore[union-attr]
    history.record(db, [change])
    return [change]


def write_infusion(
    db: Database, infusion: Infusion, old: Infusion | None, entered: Entered
) -> tuple[Infusion, list[Change]]:
    """Write an infusion and the history of what is new in it, in the transaction that is open.

    Args:
        db: The diary.
        infusion: What it shall be; a new one has no id.
        old: What is stored; None for a new one.
        entered: The moment and the way of the change.

    Returns:
        The infusion with its id, and what changed.
    """
    after = infusion_to_items(infusion)
    before: dict[str, str | int | float | None] = infusion_to_items(old) if old is not None else {"removed": 0}
    if infusion.id is None:
        stored = replace(infusion, id=int(db["infusion"].insert(after).last_pk))  # type: ignore[union-attr, arg-type]
    else:
        stored = infusion
        db["infusion"].update(infusion.id, after)  # type: ignore[union-attr]
    changes = [
        Change(Kind.INFUSION, str(stored.id), item, before.get(item), value, entered)
        for item, value in after.items()
        if before.get(item) != value
    ]
    history.record(db, changes)
    return stored, changes
