"""Records to rows and back."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from diary.model.records import Day, DoseUnit, Drug, Entered, Infusion, Route
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DAY_COLUMNS = ", ".join(("day", *DayItem))
INFUSION_ITEMS = tuple(f.name for f in fields(Infusion) if f.name != "id")
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


def infusion_from_items(items: Mapping[str, Any]) -> Infusion:
    """An infusion from its stored values by name."""
    return Infusion(
        id=items["id"],
        first_day=date.fromisoformat(items["first_day"]),
        last_day=date.fromisoformat(items["last_day"]),
        days=items.get("days"),
        drug=_optional(Drug, items.get("drug")),
        route=_optional(Route, items.get("route")),
        dose=items.get("dose"),
        dose_unit=_optional(DoseUnit, items.get("dose_unit")),
        note=items.get("note"),
        removed=bool(items.get("removed", 0)),
    )


def infusion_to_items(infusion: Infusion) -> dict[str, str | int | float | None]:
    """An infusion as its stored values by name, without its id."""
    return {
        "first_day": infusion.first_day.isoformat(),
        "last_day": infusion.last_day.isoformat(),
        "days": infusion.days,
        "drug": infusion.drug,
        "route": infusion.route,
        "dose": infusion.dose,
        "dose_unit": infusion.dose_unit,
        "note": infusion.note,
        "removed": int(infusion.removed),
    }


def _optional(kind: Any, value: Any) -> Any:  # noqa: ANN401
    return None if value is None else kind(value)
