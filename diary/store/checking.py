"""Whether the answers that stand are the ones that the history leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.items import infusion_to_items
from diary.model.replay import HistoryError, replay
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.changes import Contents
    from diary.model.records import Day


def disagreements(contents: Contents) -> list[str]:
    """Where the stored answers differ from what their history gives, a line each; empty for a sound diary."""
    try:
        replayed = replay(contents.changes)
    except HistoryError as error:
        where = "" if error.position is None else f", change {error.position + 1}"
        return [f"The history{where}: {error.reason}."]
    days = {day.date.isoformat(): _answers(day) for day in contents.days}
    infusions = {f"infusion {infusion.id}": infusion_to_items(infusion) for infusion in contents.infusions}
    replayed_days = {day.date.isoformat(): _answers(day) for day in replayed.days}
    replayed_infusions = {f"infusion {infusion.id}": infusion_to_items(infusion) for infusion in replayed.infusions}
    return [*_differences(days, replayed_days), *_differences(infusions, replayed_infusions)]


def _answers(day: Day) -> dict[str, object]:
    return {item.value: day.value(item) for item in DayItem}


def _differences(stored: Mapping[str, Mapping[str, object]], replayed: Mapping[str, Mapping[str, object]]) -> list[str]:
    found = []
    for name in sorted(stored.keys() | replayed.keys()):
        ours, theirs = stored.get(name, {}), replayed.get(name, {})
        items = [item for item in {**ours, **theirs} if ours.get(item) != theirs.get(item)]
        found += [f"{name}, {item}: the answer that stands is not the one in the history." for item in items]
    return found
