"""Rows to records, and an infusion to its row with its history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from diary.model.items import INFUSION_ITEMS, infusion_from_items, infusion_to_items
from diary.model.records import Change, Day, Entered, Infusion, Kind
from diary.model.scales import DayItem
from diary.store import history

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlite_utils import Database

DAY_COLUMNS = ", ".join(("day", *DayItem))
INFUSION_COLUMNS = ", ".join(("id", *INFUSION_ITEMS))


def day_from_row(row: Sequence[Any], entries: Mapping[str, Entered]) -> Day:
    """A day from its columns in the order of `DAY_COLUMNS`."""
    answers = dict(zip(DayItem, row[1:], strict=True))
    return Day(
        date.fromisoformat(row[0]), **{item.value: answers[item] for item in DayItem}, entered=entries.get(row[0])
    )


def infusion_from_row(row: Sequence[Any]) -> Infusion:
    """An infusion from its columns in the order of `INFUSION_COLUMNS`."""
    return infusion_from_items(dict(zip(("id", *INFUSION_ITEMS), row, strict=True)))


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
