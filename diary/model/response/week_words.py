"""The words of the weeks on the response card: week 1, the response, with chance beside it; week 4; the best one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.model.relief.weeks import LEAST_IN_WEEK, WEEK
from diary.model.response.dose_words import ResponseLine, too_little
from diary.model.response.figures import IMPORTANT, TRIAL_HIGH, TRIAL_LOW, WEEK_FOUR, WEEK_ONE
from diary.wording import Percent, Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diary.model.relief.best_week import BestWeek
    from diary.model.relief.weeks import WeekRelief
    from diary.model.response.figures import Response
    from diary.model.response.untreated import ChanceWeeks


def week_lines(response: Response) -> Iterator[ResponseLine]:
    """Yield the response, how often it came up by chance where that is known, week 4 and the best week."""
    yield _response(response.week_1)
    if response.chance is not None:
        yield _chance(response.chance)
    yield ResponseLine(phrase("Relief in week 4"), *_week(response.week_4, WEEK_FOUR))
    yield _best(response.best)


def _best(best: BestWeek | None) -> ResponseLine:
    label = phrase("Best 7 days")
    if best is None:
        return ResponseLine(
            label,
            too_little(),
            phrase(
                "It needs a level before the infusion, and {least} pain scores within {week} days in a row after it.",
                least=LEAST_IN_WEEK,
                week=WEEK,
            ),
        )
    return ResponseLine(
        label,
        _likely(best.corrected, best.low, best.high),
        cited(
            phrase(
                "From {first} to {last}, {days} of {week} days with a score: {relief} as recorded, less what choosing "
                "the best week adds. A best week flatters: in trials without ketamine, {trial_low} to {trial_high} of "
                "people had some week that looked {better} better.",
                first=best.first,
                last=best.last,
                days=best.days,
                week=WEEK,
                relief=Percent(best.relief),
                trial_low=Percent(TRIAL_LOW),
                trial_high=Percent(TRIAL_HIGH),
                better=Percent(IMPORTANT),
            ),
            "tiwari-2022",
        ),
    )


def _likely(relief: float, low: float, high: float) -> Phrase:
    """Return relief with its 80 % range."""
    return phrase("{relief} (likely {low} to {high})", relief=Percent(relief), low=Percent(low), high=Percent(high))


def _response(week: WeekRelief) -> ResponseLine:
    """Return the response: relief in the week that was named before anyone looked."""
    label = phrase("Response: relief in week 1")
    if week.relief is None:
        return ResponseLine(label, *_week(week, WEEK_ONE))
    return ResponseLine(
        label,
        _week(week, WEEK_ONE)[0],
        phrase(
            "Less pain than before the infusion, on days {first} to {last} after the last infusion day, {days} of "
            "{week} with a score. How much of it the infusion did, a diary can't tell.",
            first=WEEK_ONE,
            last=WEEK_ONE + WEEK - 1,
            days=week.days,
            week=WEEK,
        ),
    )


def _chance(chance: ChanceWeeks) -> ResponseLine:
    """Return how often so good a week came up without treatment."""
    return ResponseLine(
        phrase("As good a week without treatment"),
        counted("{as_good} of {count} stretch", "{as_good} of {count} stretches", chance.of, as_good=chance.as_good),
        counted(
            "In your own days without treatment, a week as good as this came up in {as_good} of {count} stretch.",
            "In your own days without treatment, a week as good as this came up in {as_good} of {count} stretches.",
            chance.of,
            as_good=chance.as_good,
        ),
    )


def _week(week: WeekRelief, from_day: int) -> tuple[Phrase, Phrase]:
    """Return value and explanation of a named week."""
    explanation = phrase(
        "Days {first} to {last} after the last infusion day, {days} of {week} with a score.",
        first=from_day,
        last=from_day + WEEK - 1,
        days=week.days,
        week=WEEK,
    )
    if week.relief is not None and week.low is not None and week.high is not None:
        return _likely(week.relief, week.low, week.high), explanation
    if week.cut_off and week.days < LEAST_IN_WEEK:
        return phrase("None"), phrase("The next infusion began before this week was over.")
    if not week.is_over:
        return phrase("Not yet"), phrase("This week ends on {last}.", last=week.last)
    return too_little(), explanation
