"""Rows to records."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from diary.model.items import INFUSION_ITEMS, infusion_from_items
from diary.model.records import Day, Entered, Infusion
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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
