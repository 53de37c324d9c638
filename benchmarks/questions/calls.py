"""`fading` before a call to the clinic makes sense: a call that can lead to nothing must not be suggested.

A call makes sense from the clinic's minimum interval less its notice on, and where no further infusion is planned
within the notice. People of all worlds are followed, each in several situations; only days on which a call makes no
sense are looked at, and `fading` may be said on none of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from benchmarks.alarms import FIRST_DAY, state_on
from benchmarks.people import Person, make_person, stream
from benchmarks.questions.question import Measure, Question, mean, target
from benchmarks.scoring import Figures, Key
from benchmarks.worlds import WORLDS
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief.assessor import Assessor
from diary.settings import DEFAULTS, Settings


@dataclass(frozen=True)
class Situation:
    """What the clinic asks for, and what is planned.

    Attributes:
        settings: minimum interval and notice.
        planned: days after the last infusion day on which the next course begins; None for none planned.
    """

    settings: Settings
    planned: int | None = None

    def too_soon(self) -> list[int]:
        """The days on which a call makes no sense, until the planned course begins."""
        first = self.settings.minimum_interval_days - self.settings.notice_days
        if self.planned is None:
            return list(range(FIRST_DAY, first))
        near = self.planned - self.settings.notice_days
        return [day for day in range(FIRST_DAY, self.planned) if day < first or day >= near]

    def asked_on(self) -> list[int]:
        """Those of them that are looked at: what is too soon by the defaults already is asked there, once."""
        return [day for day in self.too_soon() if self == USUAL or day not in USUAL.too_soon()]


USUAL = Situation(DEFAULTS)
SITUATIONS = {
    "nothing planned": USUAL,
    "42 days and 21 of notice": Situation(Settings(minimum_interval_days=42, notice_days=21)),
    "planned for day 21": Situation(DEFAULTS, 21),
    "planned for day 45": Situation(DEFAULTS, 45),
}
CASE = "people of all worlds"


def person(_case: str, seed: int, index: int) -> Figures:
    """The figures of one person; the first of each world, then the second of each, and so on."""
    world = list(WORLDS.values())[index % len(WORLDS)]
    return judged(make_person(world, stream(world, seed, index // len(WORLDS))))


def judged(one: Person) -> Figures:
    """Whether `fading` was said on a day on which a call made no sense, in each situation and in any."""
    assessor = Assessor()
    found = {name: faded_on(one, situation, assessor) for name, situation in SITUATIONS.items()}
    return {Key(_figure(name), "forecast"): float(len(days) > 0) for name, days in found.items()} | {
        Key("any", "forecast"): float(any(found.values()))
    }


def faded_on(one: Person, situation: Situation, assessor: Assessor) -> list[int]:
    """The days on which it was said and made no sense."""
    last = one.courses[-1][1]
    next_day = None if situation.planned is None else last + timedelta(situation.planned)
    planned = () if next_day is None else (Infusion(next_day, next_day, planned=True),)
    return [
        day
        for day in situation.asked_on()
        if state_on(one.pain, one, day, assessor, situation.settings, planned) is State.FADING
    ]


def _figure(situation: str) -> str:
    return f"fading too soon: {situation}"


TOO_SOON = Measure("fading before a call makes sense", "any", mean)
QUESTION = Question(
    "early calls",
    (CASE,),
    person,
    (TOO_SOON, *(Measure(_figure(name), _figure(name), mean) for name in SITUATIONS)),
    (target(TOO_SOON, most=0.0),),
)
