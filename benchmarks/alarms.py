"""The states of the suggestion, day by day, as the person would have seen them: early and late alarms, and flicker.

The state is the program's own (`diary.model.suggestion.suggest` with default settings) on the diary as known that day.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from benchmarks.informed import Informed
from benchmarks.people import Person
from benchmarks.scoring import Figures, Key
from benchmarks.worlds import FOLLOW_UP, THRESHOLD
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief.assessor import Assessor
from diary.model.relief.measure import CHANCE_BELOW_DUE
from diary.model.suggestion import suggest
from diary.settings import DEFAULTS, Settings

FIRST_DAY = 3
"""The first day on which a suggestion can rest on enough entries."""
WEEK = 7
"""An alarm that much before or after the truth is early or late."""
SETTLED, BEYOND = 21, 14
"""Days; followed no further is a diary in which `due` or `no clear response` has stood for 21 days and is 14 days
beyond the truth."""
PERTURBED = (10, 20, 30, 40)
"""Days after the last infusion day on which a changed diary is compared with the diary as it was."""
FLARE, EDIT, EDITED = 4, 2, 7
"""NRS points of a day's flare; of a correction; and how many days back the corrected day lies."""
PERTURBATIONS = ("a day's flare", "a week missed", "an old day 2 higher", "an old day 2 lower")
"""What is changed: 4 points more today; nothing written in the 7 days before today; a week-old entry corrected."""
OTHER_RULES = (0.5, 0.65, 0.8)
"""Chances of being below the threshold at which one could say it as well: the lower, the earlier and the more often in
vain. Taken from one forecast alone, without the program's guard against a flare."""
NEVER = float("inf")
"""Offset of an alarm that did not come though the diary ran on for a week beyond the truth."""


def alarms(person: Person, informed: Informed) -> Figures:
    """What one person saw until their diary settled, and what a changed diary would have said."""
    assessor = Assessor()
    states = seen(person, assessor)
    figures = flicker(list(states.values())) | _perturbed(person, states, assessor)
    others = _other_rules(person, list(states), assessor)
    due = next((day for day, state in states.items() if state is State.DUE), None)
    if person.start < THRESHOLD:
        later = any(state is State.DUE for day, state in states.items() if day >= WEEK)
        figures[Key("no response, yet due", "forecast")] = float(due is not None)
        figures[Key("no response, yet due from day 7", "forecast")] = float(later)
        return figures
    limit = informed.first_due(person, FIRST_DAY, sorted({CHANCE_BELOW_DUE, *OTHER_RULES}))
    found = {Key("due offset", "forecast"): due, Key("due offset", "informed"): limit.get(CHANCE_BELOW_DUE)}
    for rule in OTHER_RULES:
        found |= {Key(at_rule(rule), "forecast"): others.get(rule), Key(at_rule(rule), "informed"): limit.get(rule)}
    for key, day in found.items():
        if day is not None or person.truth + WEEK <= FOLLOW_UP:
            figures[key] = NEVER if day is None else day - person.truth
    return figures


def at_rule(chance: float) -> str:
    """The figure of another rule's offsets."""
    return f"due offset at {chance:.0%}"


def _other_rules(person: Person, days: list[int], assessor: Assessor) -> dict[float, int]:
    """The first day on which the chance alone, of one forecast, reaches each of OTHER_RULES; absent if never."""
    found: dict[float, int] = {}
    for day in days:
        on = person.courses[-1][1] + timedelta(day)
        newest = assessor.assess(person.pain, recorded(person), Settings(), on).begun[-1]
        below = newest.forecast_known_on(on).chance_below(day)
        found |= {rule: day for rule in OTHER_RULES if below >= rule and rule not in found}
    return found


def state_on(
    pain: dict[date, int],
    person: Person,
    day: int,
    assessor: Assessor | None = None,
    settings: Settings = DEFAULTS,
    planned: tuple[Infusion, ...] = (),
) -> State:
    """The state on a day after the last infusion day, from the entries up to it.

    Args:
        pain: the diary.
        person: whose courses.
        day: days after the last infusion day.
        assessor: keeps what was worked out for other days; None for none.
        settings: what the clinic asks for.
        planned: further infusions, not yet given.
    """
    assessor = Assessor() if assessor is None else assessor
    on = person.courses[-1][1] + timedelta(day)
    return suggest(assessor.assess(pain, (*recorded(person), *planned), settings, on)).state


def recorded(person: Person) -> tuple[Infusion, ...]:
    """The infusions as the person would have written them down."""
    return _infusions(tuple(person.courses), person.hours)


@cache
def _infusions(courses: tuple[tuple[date, date], ...], hours: tuple[float | None, ...]) -> tuple[Infusion, ...]:
    return tuple(
        Infusion(first, last, hours_a_day=one)
        for (first, last), one in zip(courses, hours or (None,) * len(courses), strict=True)
    )


def seen(person: Person, assessor: Assessor | None = None) -> dict[int, State]:
    """The state on each day from FIRST_DAY until the diary settles or ends."""
    assessor = Assessor() if assessor is None else assessor
    states: dict[int, State] = {}
    settled = 0
    for day in range(FIRST_DAY, FOLLOW_UP + 1):
        state = states[day] = state_on(person.pain, person, day, assessor)
        last = states.get(day - 1)
        settled = settled + 1 if state is last and state in (State.DUE, State.NO_CLEAR_RESPONSE) else 0
        if settled >= SETTLED and day >= person.truth + BEYOND:
            break
    return states


def flicker(states: list[State]) -> Figures:
    """How often the state changed, and how often one came back that had been left; gaps in the diary don't count.

    To go from `due` to `no clear response` is to see more clearly, not to take `due` back.
    """
    told = [state for state in states if state not in (State.STALE, State.NOT_ENOUGH_DATA)]
    changes = [(one, other) for one, other in pairwise(told) if one is not other]
    left: set[State] = set()
    came_back = due_back = 0
    for one, other in changes:
        left.add(one)
        came_back += other in left
        due_back += one is State.DUE and other is not State.NO_CLEAR_RESPONSE
    return {
        Key("changes of state", "forecast"): float(len(changes)),
        Key("states that came back", "forecast"): float(came_back),
        Key("due left again", "forecast"): float(due_back > 0),
    }


def _perturbed(person: Person, states: dict[int, State], assessor: Assessor) -> Figures:
    """Whether the state of a day would have been another one, had the diary been a little other."""
    figures: Figures = {}
    for day in PERTURBED:
        if day not in states:
            continue
        for name, pain in perturbations(person, day).items():
            figures[Key(f"state differs: {name}", "forecast", day)] = float(
                state_on(pain, person, day, assessor) is not states[day]
            )
    return figures


def perturbations(person: Person, day: int) -> dict[str, dict[date, int]]:
    """The diary up to a day with one thing changed; a change that can't be made is absent."""
    last = person.courses[-1][1]
    today, old = last + timedelta(day), last + timedelta(day - EDITED)
    pain = {when: value for when, value in person.pain.items() if when <= today}
    week = {today - timedelta(back) for back in range(1, WEEK + 1)}
    flare, missed, higher, lower = PERTURBATIONS
    changed = {}
    if today in pain:  # else nothing has been written for so long that the diary says just that
        changed[flare] = pain | {today: min(pain[today] + FLARE, 10)}
        changed[missed] = {when: value for when, value in pain.items() if when not in week}
    if old in pain and old > last:
        changed[higher] = pain | {old: min(pain[old] + EDIT, 10)}
        changed[lower] = pain | {old: max(pain[old] - EDIT, 0)}
    return changed
