"""The lanes of the relief charts with their names and colours, from what the days said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.relief.lanes import MOST, DayLanes
from diary.model.relief.rows import RowPart
from ui.relief.drawing.lane_strip import Lane
from ui.words.text import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.model.overview.compare import CompareFigure
    from diary.model.relief.figure import ReliefFigure

LANE_GAP = 12
"""Between the names of the lanes and the chart's days, in pixels."""
_TOKENS = ("infusion", "infusion", "effect", "muted")


def relief_lanes(figure: ReliefFigure) -> tuple[Lane, ...]:
    """Return the lanes of one infusion: what else its days said, and which were missed or entered late."""
    rows = [row for row in figure.rows() if row.part is not RowPart.AHEAD and row.since >= 0]
    missed = tuple(row.since for row in rows if row.pain is None and not row.is_last)
    late = {row.since: 1 for row in rows if row.late}
    record = Lane(translate("ReliefChart", "Missed, late"), "muted", late, {}, missed)
    return (*_named(figure.lanes, lambda _lane: {}), record)


def compare_lanes(figure: CompareFigure) -> tuple[Lane, ...]:
    """Return the lanes of the newest infusion above, and below how many of the earlier ones had the same."""

    def earlier(lane: int) -> dict[int, int]:
        found = {since: figure.earlier_with(since, lane) for since in range(figure.reach + 1)}
        return {since: min(count, MOST) for since, count in found.items() if count > 0}

    newest = figure.newest
    return _named({} if newest is None else newest.lanes, earlier)


def lanes_meaning() -> str:
    """Return what the blocks mean."""
    return translate(
        "ReliefChart",
        "In the lanes, a taller block is a stronger one; in the last, a cross is a day missed, a block one entered "
        "late.",
    )


def _named(lanes: Mapping[int, DayLanes], below: Callable[[int], Mapping[int, int]]) -> tuple[Lane, ...]:
    names = (
        translate("ReliefChart", "Dreams"),
        translate("ReliefChart", "Perception"),
        translate("ReliefChart", "Side effects"),
        translate("ReliefChart", "Rescue doses"),
    )
    found = []
    for lane, (name, token) in enumerate(zip(names, _TOKENS, strict=True)):
        lower = below(lane)
        if not lower and all(day[lane] is None for day in lanes.values()):
            continue  # never answered: an empty lane would say that there was nothing
        steps = {since: step for since, day in lanes.items() if (step := day[lane]) is not None and step > 0}
        found.append(Lane(name, token, steps, lower))
    return tuple(found)
