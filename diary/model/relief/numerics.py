"""The seam before numpy: what computes with it is loaded for the first diary with an infusion (docs/decisions/0003)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diary.model.forecast import Recorded, Walks
    from diary.model.relief.measure import Quantiles
    from diary.model.relief.weeks import Yardstick


class Numerics(NamedTuple):
    """All of the model of relief that computes with numpy.

    Attributes:
        recorded: The entries and courses that a forecast is made from.
        walks: Keeps what was worked out, from one change to the next.
        flattery: Tells what choosing the best week adds to its relief; see `diary.model.relief.choosing`.
    """

    recorded: type[Recorded]
    walks: type[Walks]
    flattery: Callable[[Sequence[bool], Yardstick, float], Quantiles]


def numerics() -> Numerics:
    """Return what computes with numpy; loaded when it is first asked for."""
    from diary.model.relief.computing import Recorded, Walks, flattery  # noqa: PLC0415 - numpy

    return Numerics(Recorded, Walks, flattery)
