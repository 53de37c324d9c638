"""The ranges of the response card, best week included: do they hold the truth at every size of effect?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.people import Person, make_person, stream
from benchmarks.questions.question import Measure, Question, mean, target
from benchmarks.scoring import Figures
from benchmarks.worlds import World

LEAST, MOST = 0.75, 0.90
"""Target: the share of true reliefs inside."""
JUDGED = "best week"
"""The week that must reach it; the others were named beforehand."""


def question(judged: Callable[[Person], Figures], effects: Sequence[World], weeks: Sequence[str]) -> Question:
    """The question of the ranges of some weeks.

    Args:
        judged: a person's figures: for each week ``<week>: inside`` (0 or 1), ``<week>: width`` and
            ``<week>: flatters`` (the recorded relief less the true one), fractions of the baseline, of "forecast".
        effects: the worlds, by the size of the effect.
        weeks: the names of the weeks, `JUDGED` among them.
    """
    worlds = {f"the card, {world.name}": world for world in effects}

    def person(case: str, seed: int, index: int) -> Figures:
        return judged(make_person(worlds[case], stream(worlds[case], seed, index)))

    inside = {week: Measure(f"{week}: true relief inside its range", f"{week}: inside", mean) for week in weeks}
    beside = [
        Measure(f"{week}: {name}", f"{week}: {figure}", mean)
        for week in weeks
        for name, figure in (("width of its range", "width"), ("recorded less true relief", "flatters"))
    ]
    measures = (*inside.values(), *beside)
    return Question("weeks", tuple(worlds), person, measures, (target(inside[JUDGED], LEAST, MOST),))
