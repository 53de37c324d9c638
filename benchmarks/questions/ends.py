"""Relief that stops at once: how soon does the diary say so, and does it go on comforting?

Relief of half or more, constant or falling slowly but never under half, is there on the day of the end for the last
time; from the next day on there is none. The limit knows all but which day that will be, and the person's own relief.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from benchmarks.alarms import FIRST_DAY, NEVER, WEEK, state_on
from benchmarks.people import Person, make_person, stream
from benchmarks.questions.question import Measure, Question, mean, median, share_before, share_never, target
from benchmarks.running import informed_of
from benchmarks.scoring import Figures, Key
from benchmarks.worlds import THRESHOLD, Shape, World
from diary.model.records.state import State
from diary.model.relief.assessor import Assessor
from diary.model.relief.measure import CHANCE_BELOW_DUE

ENDS = (14, 30, 45, 60)
"""Days after the last infusion day on which relief is there for the last time."""
FOLLOWED = 21
"""Days after the end on which the state is looked at; `due` that has not come by then never comes."""
SPARSE = 3
"""Until a week before the end every third day is looked at: a `due` stands for longer than that."""
MOST_DAYS = 5
"""Target: days from the end until the first `due`."""
SCORED = 5
"""Of the last seven days, for their mean to say something."""
ANY = World("sudden ends", Shape.STOPS, start_logit=-0.2, start_spread=1.0, hold=34.0, hold_spread=0.6)
"""The world as the limit knows it: relief stops on some day, mostly between 16 and 73."""
WORLDS = {f"stops on day {end}": replace(ANY, name=f"{end} ends", hold=float(end), hold_spread=0.0) for end in ENDS}


def person(case: str, seed: int, index: int) -> Figures:
    """The figures of one person."""
    world = WORLDS[case]
    one = make_person(world, stream(world, seed, index))
    return followed(one, int(world.hold)) | {
        Key("due after the end", "informed"): _offset(_limit(one, seed), int(world.hold)),
        Key("due after the end", "7-day mean"): _offset(mean_rose(one, int(world.hold) + FOLLOWED), int(world.hold)),
    }


def followed(one: Person, end: int) -> Figures:
    """What the diary said day by day to a person whose relief was there on the day of the end for the last time."""
    assessor = Assessor()
    looked_at = [*range(FIRST_DAY, end - WEEK, SPARSE), *range(end - WEEK, end + FOLLOWED + 1)]
    states = {day: state_on(one.pain, one, day, assessor) for day in looked_at}
    due = next((day for day, state in states.items() if state is State.DUE), None)
    late = [state for day, state in states.items() if day >= end + WEEK]
    return {
        Key("due after the end", "forecast"): _offset(due, end),
        Key("holding from day 7 after the end", "forecast"): float(State.HOLDING in late),
    }


def _offset(day: int | None, end: int) -> float:
    return NEVER if day is None or day > end + FOLLOWED else float(day - end)


def _limit(one: Person, seed: int) -> int | None:
    return informed_of(ANY, seed).first_due(one, FIRST_DAY, (CHANCE_BELOW_DUE,)).get(CHANCE_BELOW_DUE)


def mean_rose(one: Person, until: int) -> int | None:
    """The first day on which the mean of the last seven, five of them scored, is above the line; the level is known."""
    last = one.courses[-1][1]
    for day in range(WEEK, until + 1):
        scores = [one.pain.get(last + timedelta(day - back)) for back in range(WEEK)]
        scored = [score for score in scores if score is not None]
        if len(scored) >= SCORED and sum(scored) / len(scored) > one.base * (1 - THRESHOLD):
            return day
    return None


DAYS_TO_DUE = Measure("first due, median days after the end", "due after the end", median)
COMFORTED = Measure("holding on day 7 after the end or later", "holding from day 7 after the end", mean)
EARLY = Measure("first due more than 7 days before the end", "due after the end", share_before(WEEK))
NEVER_DUE = Measure("no due within 21 days after the end", "due after the end", share_never)
QUESTION = Question(
    "sudden ends",
    tuple(WORLDS),
    person,
    (DAYS_TO_DUE, COMFORTED, EARLY, NEVER_DUE),
    (target(DAYS_TO_DUE, most=MOST_DAYS), target(COMFORTED, most=0.0), target(EARLY, most=0.10)),
)
