"""The places of things in a chart, in pixels: days and relief, labels to rows. No painting here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

WEEK_STEPS = (7, 14, 28, 56, 84, 168, 364)
PERCENT_STEPS = (20, 50, 100, 200, 500)
LABEL_GAP = 10


class Frame(NamedTuple):
    """The drawing area in pixels and the days and relief that it spans.

    Attributes:
        width: Pixels. height: Pixels.
        first: Day since the infusion at the left edge. last: At the right edge.
        low: Relief (fraction) at the lower edge. high: At the upper edge.
        head: Pixels at the top that are kept for labels. foot: The same at the bottom.
    """

    width: float
    height: float
    first: float
    last: float
    low: float
    high: float
    head: float = 0.0
    foot: float = 0.0

    def x(self, since: float) -> float:
        """Pixels from the left edge for a day since the infusion."""
        return (since - self.first) / (self.last - self.first) * self.width

    def y(self, relief: float) -> float:
        """Pixels from the upper edge for a fraction of relief."""
        return (self.high - relief) / (self.high - self.low) * self.height

    def since(self, x: float) -> int:
        """The day nearest to a place."""
        return round(self.first + x / self.width * (self.last - self.first))


def fit_frame(
    size: tuple[float, float], days: tuple[float, float], relief: tuple[float, float], *, head: float, foot: float
) -> Frame:
    """A frame that shows these days and this relief between a head and a foot for labels.

    Args:
        size: Width and height, pixels.
        days: First and last day.
        relief: Lowest and highest fraction of relief to be seen between head and foot.
        head: Pixels kept above.
        foot: Pixels kept below.
    """
    width, height = max(size[0], 1.0), max(size[1], head + foot + 1.0)
    scale = (relief[1] - relief[0]) / (height - head - foot)
    return Frame(width, height, *days, relief[0] - foot * scale, relief[1] + head * scale, head, foot)


def rows_for(places: Sequence[tuple[float, float]], width: float) -> list[tuple[float, int]]:
    """Labels side by side where there is room, else one above the other.

    Args:
        places: Wished-for middle and width of each label, pixels.
        width: Room for all of them.

    Returns:
        Left edge and row (0 is the lowest) of each; no two of one row touch, none leaves the room where it fits.
    """
    taken: list[list[tuple[float, float]]] = []
    answer = []
    for middle, wide in places:
        left = max(min(middle - wide / 2, width - wide), 0.0)
        row = next((n for n, row in enumerate(taken) if _free(row, left, wide)), len(taken))
        if row == len(taken):
            taken.append([])
        taken[row].append((left, left + wide))
        answer.append((left, row))
    return answer


def _free(row: Sequence[tuple[float, float]], left: float, wide: float) -> bool:
    return all(left >= end + LABEL_GAP or left + wide + LABEL_GAP <= start for start, end in row)


def week_ticks(first: float, last: float, room: int) -> list[int]:
    """Days to be named below a chart: whole weeks from day 0, at most `room` of them where that can be."""
    step = next((step for step in WEEK_STEPS if (last - first) / step <= room), WEEK_STEPS[-1])
    return [day for day in range(-(int(-first) // step) * step, int(last) + 1, step) if day >= first]


def percent_ticks(low: float, high: float, room: int) -> list[float]:
    """Fractions of relief to be named beside a chart, at most `room` of them where that can be."""
    step = next((step for step in PERCENT_STEPS if (high - low) * 100 / step <= room), PERCENT_STEPS[-1])
    lowest = -(round(-low * 100) // step) * step
    return [percent / 100 for percent in range(lowest, round(high * 100) + 1, step)]
