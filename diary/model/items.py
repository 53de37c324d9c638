"""Records as named plain values: the one form that the store, the history and the files share."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from diary.model.records import DoseUnit, Drug, Infusion, Route

if TYPE_CHECKING:
    from collections.abc import Mapping

INFUSION_ITEMS = tuple(f.name for f in fields(Infusion) if f.name != "id")


def infusion_from_items(items: Mapping[str, Any]) -> Infusion:
    """An infusion from its values by name, `id` included."""
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
    """An infusion as its values by name, without its id."""
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
